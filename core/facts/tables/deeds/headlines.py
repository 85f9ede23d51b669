"""Deeds in the words of headlines, and in those of the story below: base forms, as in the modules beside it."""

from typing import Final

HEADLINES: Final = (
    # people who leave, are driven out, step aside
    "flee, be forced to leave, be forced from, be driven from, have to leave, abandon, leave @ home house village town city area",
    "flee, be forced to leave their homes, be driven from their homes, leave their homes, be forced to flee their homes, be forced to flee",
    "abdicate, give up the throne, renounce the throne, step down",
    "part company with, part ways with, sack, dismiss, let go @ club coach manager trainer boss",
    "be shown the door, be sacked, be dismissed, be fired, lose his job, lose her job, be axed, be given the sack, get the sack, get the boot",
    "stand aside, step aside, step down, stand down, make way",
    "be tipped to, be expected to, be likely to, be forecast to",
    "be poised to, be about to, be on the point of, be on the verge of, be ready to",
    # rules and plans
    "kick in, take effect, come into force, come into effect, become law, start to apply, apply, enter into force, begin @ ban rule law tax"
    " tariff measure curfew sanction restriction levy price limit cut change toll fee",
    "clear, pass, be passed by, be approved by, win approval in, get through, go through @ bill law measure act reform budget",
    "give the go-ahead for, give the go-ahead to, give the green light to, approve, green-light, greenlight, give approval to, authorise, sign off on",
    "get the go-ahead, get the green light, be approved, win approval, be given the go-ahead, be given the green light",
    "be put on hold, be shelved, be put on ice, be suspended, be postponed, be mothballed",
    "mull, consider, weigh up, weigh, think about, look at, ponder, toy with, eye",
    "eye, look at, consider, be interested in, set its sights on @ move bid takeover deal sale market merger purchase",
    "strike down, overturn, throw out, quash, annul, invalidate @ ban law ruling verdict order conviction sentence rule measure",
    # blame and praise
    "be under fire, be being criticised, be criticised, face criticism, come under fire, be under attack, be attacked @ over after about leak remark comment"
    " handling row trip plan decision minister mayor government chief leader",
    "under fire, being criticised, criticised, facing criticism @ over after about leak remark comment handling row trip plan decision",
    "face calls to, be under pressure to, be urged to, be pressed to, come under pressure to",
    "lambast, slam, criticise, condemn, denounce, blast, lash out at, hit out at, attack, savage, rail against, take aim at @ law plan decision"
    " policy government minister ruling report press move bishop union critic law cut reform tax proposal",
    "shrug off, dismiss, play down, brush aside, brush off, wave away, make light of",
    "play down, seek to minimise, minimise, downplay, make light of, sought to minimise",
    "heap praise on, praise, hail, pay tribute to, salute, applaud",
    # courts and police
    "be under investigation, be being investigated, be investigated, be the subject of an inquiry",
    "extradite to, hand over to, send to, surrender to @ court trial suspect hacker fugitive charge police norway country state",
    "extradite, hand over, surrender",
    "swoop on, raid, storm, search @ police officer flat house home office club",
    "plead not guilty to, deny, reject @ charge murder fraud count theft assault",
    "be fined, be ordered to pay a fine, have to pay a fine, be told to pay a fine",
    "slap a fine on, fine, impose a fine on, hit with a fine",
    "be handed, be given, get, receive @ sentence term ban fine year month life suspended",
    "make off with, steal, get away with, take, run off with @ thief robber gang burglar raider painting jewel cash car",
    "be gunned down, be shot dead, be shot and killed, be killed by gunfire",
    "launch a manhunt for, hunt, search for, hunt for, be searching for, be hunting, be looking for, look for",
    "go missing, disappear, vanish",
    # games and prizes
    "bag, scoop, win, take, collect, pick up, net, land, clinch, scoop up, walk away with, take home, be awarded, be given, be presented with, receive, get @ award prize gold medal title trophy oscar"
    " contract order deal victory cup point jackpot lottery",
    "ban, suspend @ match game race fixture referee player driver jockey striker defender midfielder goalkeeper",
    "be banned, be suspended @ match game race fixture referee player driver jockey striker defender midfielder goalkeeper",
    "be sidelined for, be out for, miss, be ruled out for, will miss, be unavailable for, sit out",
    "be sidelined, be out, be injured, be ruled out",
    "trounce, beat heavily, defeat heavily, thrash, crush, rout, heavily defeat, heavily beat, hammer",
    "crash out of, be knocked out of, be eliminated from, go out of, exit, bow out of, be dumped out of",
    "be dethroned, lose his title, lose her title, lose the title, lose their title",
    "sidelined for, out for, ruled out for @ week month season match game year injury",
    "neck and neck with, level with, tied with, on level terms with @ rival poll party candidate race team",
    "be neck and neck with, be level with, be tied with, be on level terms with",
    "be neck and neck, be level, be tied, be on level terms",
    # money
    "rack up, run up, make, post, record, report, suffer @ loss deficit debt profit",
    "dip, fall slightly, edge down, slip slightly, drop slightly, decline slightly, ease slightly, fall a little",
    "edge up, rise slightly, inch up, creep up, gain slightly, rise a little, increase slightly",
    "rally, rise, recover, gain, bounce back @ share stock market index pound euro dollar yen price currency bond",
    "soar, rise sharply, shoot up, surge, rocket, jump, leap, climb steeply, rise steeply, skyrocket",
    "plunge, fall sharply, slump, tumble, plummet, nosedive, fall steeply, crash, drop sharply, dive, sink",
    "shed, cut, lose, axe, slash, eliminate, do away with @ job post position role staff",
    "hike, raise, increase, put up, lift @ rate price fare fee tax rent duty tariff wage",
    "slash, cut, cut sharply, reduce sharply, reduce drastically, cut deeply @ rate price fare fee tax rent budget job forecast spending cost aid",
    # fires, storms, trouble
    "be gutted by, be destroyed by, be burned out by, be burnt out by @ fire blaze flame",
    "be gutted, burn down, be destroyed, burn out @ fire blaze flame",
    "burn down, be gutted by fire, be destroyed by fire, be razed by fire, go up in flames",
    "batter, hit, lash, pound, pummel @ storm hurricane typhoon cyclone gale wave rain wind hail",
    "cripple, paralyse, bring to a standstill, bring to a halt, halt, disrupt severely",
    "throng, fill, crowd, pack, crowd into",
    "be stranded, be stuck, be marooned, be trapped",
    "erupt, break out, flare up, flare @ brawl fight riot violence clash row protest fire unrest fighting shooting",
    "pave the way for, open the way for, clear the way for, make way for, open the door to, make possible",
    "be understaffed, lack staff, be short of staff, be short-staffed, have too few staff",
    "head to the polls, go to the polls, vote, cast their votes, cast ballots",
    "hold talks, meet, have talks, meet for talks, confer",
    "pass away, die",
    "walk away from, leave, quit, walk out on @ club job role team party company talk deal",
    "tie the knot, wed, marry, get married",
    "ink, sign, conclude, seal @ deal contract pact accord agreement treaty",
)
