"""German names among nouns that all have a capital: endings of places and of posts, and nouns that stand bare after ``in`` or ``aus``."""

from typing import Final

PLACE_ENDINGS: Final = (
    "burg", "berg", "dorf", "heim", "hausen", "stadt", "stedt", "furt", "bach", "feld", "kirchen", "hafen", "brück", "brücken", "rode", "roda", "itz", "ingen", "lingen", "münde", "walde", "weiler", "born",
    "bronn", "büttel", "leben", "sund", "kirch", "hofen", "haven", "wil", "wald", "reuth", "rath", "scheid", "lohe", "moor", "horst", "fels", "thal",
)  # fmt: skip
"""How German, Austrian and Swiss places end."""

PLACES: Final = frozenset(
    "aachen augsburg baden basel bayern berlin bern bielefeld bochum bonn brandenburg braunschweig bremen chemnitz cottbus darmstadt deutschland dortmund dresden duisburg düsseldorf emden erfurt erlangen essen "
    "europa flensburg frankfurt freiburg fulda fürth gelsenkirchen genf gera gießen göttingen graz greifswald görlitz hagen halle hamburg hamm hannover heidelberg heilbronn hessen innsbruck jena kaiserslautern "
    "karlsruhe kassel kiel klagenfurt koblenz köln konstanz krefeld landshut leipzig leverkusen linz lübeck lüneburg luzern magdeburg mainz mannheim marburg mecklenburg-vorpommern minden mönchengladbach münchen "
    "münster niedersachsen nürnberg oberhausen offenbach oldenburg osnabrück paderborn passau potsdam regensburg remscheid reutlingen rheinland-pfalz rostock saarbrücken saarland sachsen sachsen-anhalt salzburg "
    "schleswig-holstein schwerin siegen solingen stuttgart suhl sylt thüringen trier tübingen ulm wien wiesbaden wolfsburg worms wuppertal würzburg zürich zwickau österreich schweiz frankreich italien spanien "
    "polen tschechien russland ukraine china japan indien brasilien mexiko kanada türkei griechenland ungarn rumänien schweden norwegen dänemark finnland belgien niederlande portugal großbritannien england schottland "
    "irland island ägypten syrien israel irak iran libanon jordanien marokko tunesien algerien libyen sudan nigeria kenia südafrika australien brüssel paris london rom madrid lissabon athen wien prag warschau "
    "budapest bukarest moskau kiew kyjiw istanbul ankara peking tokio washington kairo jerusalem damaskus bagdad teheran kabul neu-delhi zypern estland lettland litauen bosnien serbien kroatien slowenien slowakei bulgarien".split()
)

BARE_NOUNS: Final = frozenset(
    "westen osten norden süden nordwesten nordosten südwesten südosten mitte stadtnähe krankenhaus kirche schule angaben angriff anspruch anwesenheit arbeit auftrag aussicht bau begleitung berlinale besitz betracht betrieb bewegung beton beginn behörden beziehung bezug brand deutsch druck eis eigenregie einklang einsatz ende "
    "erinnerung erwägung fahrt fällen form frage freiheit frieden front führung gang gefahr gefangenschaft gegenwart gesellschaft gesprächen gewahrsam gold grenzen gruppen haft hand handschellen hause hilfe "
    "hinblick holz höhe jahren kauf kenntnis kliniken konflikt kontakt kooperation kraft krankenhäusern krieg kürze liebe luft marmor massen medienberichten mode not notwehr ordnung panik papier pension plastik protest "
    "quarantäne raten regie reihe rente richtung ruhe runde schulen schutz schwierigkeiten sicht silber sorge sicherheit stahl stein stücken teilen tränen trauer trümmern untersuchungshaft umfragen umlauf verbindung verdacht "
    "vergessenheit verhandlungen verlegenheit verruf vertretung verzug wahrheit wartestellung wirklichkeit wut zahlen zeiten zeitnot zivil zukunft zusammenarbeit zweifel angst empörung mangel rache respekt solidarität "
    "spaß überzeugung versehen protesten tagen wochen monaten stunden minuten millionen milliarden prozent euro temperaturen regen schnee unfällen kämpfen problemen polizeiangaben recherchen informationen "
    "auffassung ansicht meinung einschätzung darstellung protokoll plan maß jahrzehnten januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag "
    "frühling sommer herbst winter kindern frauen männern menschen leuten bürgern schülern eltern".split()
)
"""Nouns after ``in nach aus bei`` without an article that are no places."""

BARE_ENDINGS: Final = (
    "ung",
    "ungen",
    "heit",
    "heiten",
    "keit",
    "keiten",
    "schaft",
    "schaften",
    "tion",
    "tionen",
    "tät",
    "ismus",
    "nis",
    "nissen",
    "angaben",
    "berichten",
    "fällen",
    "ien",
    "eien",
    "ern",
    "eln",
    "häusern",
)
"""How such nouns end."""

BEFORE_BARE: Final = frozenset("in nach aus bei bis".split())

ROLE_ENDINGS: Final = tuple(
    "chef chefin sprecher sprecherin minister ministerin präsident präsidentin meister meisterin trainer trainerin direktor direktorin leiter leiterin rat rätin anwalt anwältin richter richterin vorsitzende vorsitzender "
    "vorsitzenden kanzler kanzlerin politiker politikerin experte expertin forscher forscherin wart stürmer sänger sängerin autor autorin schauspieler schauspielerin pfarrer pfarrerin bischof bischöfin kommissar kommissarin "
    "ökonom ökonomin gründer gründerin inhaber inhaberin besitzer besitzerin lehrer lehrerin arzt ärztin professor professorin senator senatorin abgeordnete abgeordneter abgeordneten beauftragte beauftragter kapitän "
    "verteidiger verteidigerin botschafter botschafterin konsul konsulin gesandter gesandte attaché general sekretär sekretärin manager managerin unternehmer unternehmerin analyst analystin spieler spielerin torwart torhüter regisseur regisseurin künstler künstlerin "
    "witwe tochter sohn bruder schwester mutter vater frau mann herr könig königin papst prinz prinzessin zeuge zeugin nachbar nachbarin doktor dr".split()
)
"""How the words for posts and persons end that stand before a name: Polizeisprecherin, Landrat."""

COMPANIES: Final = frozenset(
    "adidas aldi allianz alstom amazon apple audi axa basf bayer beiersdorf bertelsmann boeing bosch bosch-siemens brenntag ceconomy citroën commerzbank condor conti continental covestro daimler danone delivery dhl edeka "
    "enercon eon ergo eurowings evonik facebook fielmann flixbus ford fraport fresenius galeria google hapag-lloyd hella henkel hochtief hugo ikea infineon intel kaufland klarna knorr krones kuka lanxess lidl lufthansa "
    "mercedes merck metro meta microsoft miele netflix netto nestlé nike nivea novartis nvidia opel osram otto peugeot pfizer porsche puma qiagen redcare renault rewe rheinmetall roche rossmann rwe ryanair salzgitter "
    "samsung sanofi sartorius schaeffler shell siemens sixt sony spotify stada symrise telekom tesla teva thyssen thyssenkrupp toyota tui uniper varta vattenfall vodafone volkswagen volvo vonovia wacker wirecard zalando zeiss".split()
)
"""Companies of one word, which no article and no second capital tells from a noun."""

BUSINESS: Final = frozenset(
    "streicht baut ruft kündigt plant verkauft übernimmt kauft meldet senkt erhöht steigert schließt eröffnet investiert erwartet entlässt beliefert produziert verlagert expandiert restrukturiert "
    "verhandelt liefert stoppt strich baute rief kündigte plante verkaufte übernahm kaufte meldete senkte erhöhte steigerte schloss eröffnete investierte entließ lieferte stoppte".split()
)
"""What companies do, in the third person."""

NO_NAME_BEGINS: Final = frozenset(
    "richtung norden süden westen osten ende anfang mitte prozent uhr euro cent dollar franken kilometer meter liter tonnen hektar kilo kilogramm grad jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minuten million millionen "
    "milliarde milliarden tausend dutzend art seite kapitel artikel paragraf absatz nummer platz punkt punkte stück paar".split()
)
"""Nouns that another noun may follow and that no name begins with."""
