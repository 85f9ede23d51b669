"""Words of persons: roles and what goes with them, kin, given names; words of organisations."""

from typing import Final

ROLES: Final = frozenset(
    "pm elect designate president minister premier chancellor senator governor mayor judge justice king queen prince princess emperor pope bishop archbishop cardinal rabbi imam general colonel captain "
    "major lieutenant sergeant admiral commander inspector detective sheriff chief superintendent ambassador envoy secretary councillor lawmaker mp spokesman spokeswoman spokesperson "
    "director chairman chairwoman chairperson chair executive ceo cfo founder cofounder owner manager coach captain striker midfielder defender goalkeeper keeper singer actor actress author novelist "
    "poet painter composer conductor pianist director producer journalist reporter editor professor scientist economist analyst expert researcher doctor surgeon nurse lawyer attorney "
    "prosecutor leader head deputy vice-president officer official activist campaigner candidate treasurer adviser advisor aide counsel negotiator mediator rapporteur commissioner "
    "correspondent columnist critic historian engineer pilot astronaut farmer teacher student driver victim suspect defendant witness widow billionaire businessman businesswoman tycoon banker "
    "trader investor architect designer model player champion runner cyclist rower swimmer boxer skier sprinter referee umpire canon vicar priest monk nun curator "
    "reverend corporal chaplain deacon monsignor alderman brigadier constable regulator administrator whip speaker clerk coroner ombudsman warden bailiff magistrate legislator congressman congresswoman representative delegate dissident rebel warlord "
    "министр президент премьер губернатор мэр депутат директор ministro ministra presidente presidenta alcalde alcaldesa ministre président présidente maire ministerin "
    "präsident präsidentin bürgermeister bürgermeisterin kanzler kanzlerin sprecher sprecherin trainer trainerin direktor direktorin vorsitzender vorsitzende landrat landrätin richter richterin "
    "drummer guitarist bassist pianist violinist cellist soloist rapper songwriter auditor accountant archaeologist biologist chemist physicist astronomer geologist meteorologist forecaster psychologist sociologist philosopher theologian pastor preacher mufti ayatollah firefighter "
    "paramedic sailor fisherman shopkeeper landlord trustee convener lecturer rector librarian archivist winger fullback quarterback pitcher batsman bowler wicketkeeper jockey golfer skater gymnast wrestler choreographer "
    "dancer sculptor photographer filmmaker screenwriter playwright comedian presenter broadcaster publisher blogger programmer consultant contractor electrician plumber strategist pollster lobbyist fundraiser vet groom miner steward baker butcher dentist pharmacist carpenter joiner miller brewer gardener goalie linesman signalman lifeguard ranger caretaker janitor porter coxswain skipper bosun consul guard coo cto cio co-pilot navigator "
    "brother sister son daughter father mother wife husband uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother partner boyfriend girlfriend".split()
)

ROLE_MODIFIERS: Final = frozenset(
    "former deputy acting interim vice prime foreign interior finance defence defense justice health education labour labor trade energy transport environment agriculture culture home "
    "ex then late senior junior chief assistant associate executive managing general outgoing incoming newly veteran longtime retired disgraced ousted jailed exiled convicted co founding opposition "
    "government police army navy fire party state federal regional provincial local national union club team company bank central presidential parliamentary press tax crown first lead head "
    "founding principal world european olympic civil protection economy budget development housing immigration climate technology digital science sports tourism attorney district supreme high "
    "special security military intelligence human rights election electoral campaign research medical technical artistic sporting creative financial operating legal public elder younger older eldest youngest".split()
)
"""What may stand before a role word and belong to the role."""

STANDING: Final = frozenset(
    "former deputy shadow acting caretaker interim temporary vice ex then late outgoing incoming assistant retired ousted honorary designate elect emeritus nominee jailed convicted".split()
)
"""Modifiers that make another role of it: a former or deputy minister is no minister."""

GENDERED: Final[dict[str, str]] = {
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "congressman": "representative", "congresswoman": "representative",
    "businessman": "businessperson", "businesswoman": "businessperson", "actress": "actor", "policeman": "police officer", "policewoman": "police officer", "ceo": "chief executive",
    "boss": "chief executive", "defense": "defence", "labor": "labour", "adviser": "advisor", "pm": "prime minister", "mp": "lawmaker", "legislator": "lawmaker", "premier": "prime minister",
    "gov": "governor", "sen": "senator", "rep": "representative", "gen": "general", "col": "colonel", "lt": "lieutenant", "capt": "captain", "sgt": "sergeant", "prof": "professor", "dr": "doctor", "pres": "president",
    "rev": "reverend", "cllr": "councillor", "cpl": "corporal", "pvt": "private", "pte": "private", "msgr": "monsignor", "insp": "inspector", "det": "detective", "supt": "superintendent", "cmdr": "commander", "adm": "admiral", "maj": "major", "brig": "brigadier", "amb": "ambassador", "cfo": "finance chief", "coo": "operations chief",
    "mrs": "ms", "miss": "ms", "mme": "ms", "frau": "ms", "herr": "mr", "monsieur": "mr", "madame": "ms", "señor": "mr", "señora": "ms", "secy": "secretary", "asst": "assistant", "exec": "executive", "vp": "vice president", "councilman": "councillor",
    "councilwoman": "councillor", "headmaster": "headteacher", "headmistress": "headteacher", "waitress": "waiter", "heroine": "hero", "landlady": "landlord", "barrister": "lawyer", "attorney": "lawyer", "solicitor": "lawyer",
    "fireman": "firefighter", "salesman": "salesperson", "chief executive officer": "chief executive", "ex": "former", "keeper": "goalkeeper", "goalie": "goalkeeper",
}  # fmt: skip

IN_SHORT: Final[dict[str, str]] = {
    "cfo": "chief financial officer", "pc": "police constable", "coo": "chief operating officer", "cto": "chief technology officer", "cio": "chief information officer", "cmo": "chief medical officer",
    "vp": "vice president", "md": "managing director", "gm": "general manager", "da": "district attorney", "ag": "attorney general", "gp": "family doctor", "pa": "personal assistant",
}  # fmt: skip
"""Posts by their initials, in words."""

ONCE: Final[dict[str, str]] = dict.fromkeys(("ex", "retired", "formerly", "onetime", "one-time", "erstwhile"), "former")
"""What says of a post that it is held no longer."""

ORGANISATION_WORDS: Final = frozenset(
    "ministry bank party council union university college school committee agency court police army corp corporation inc ltd plc llc ag gmbh sa nv group holdings federation association institute "
    "assembly parliament senate congress commission organization organisation office department bureau airlines airways air fc united club times post news company co motors foundation authority "
    "service services board guard force forces navy front movement alliance league society trust fund treasury reserve hospital church brigade battalion regiment division team press agency network "
    "television radio museum theatre theater laboratory laboratories labs pharmaceuticals industries systems technologies energy petroleum oil gas steel railways rail exchange securities capital "
    "partners insurance media studios records brothers sons coalition tribunal inspectorate directorate secretariat cabinet command corps fleet squadron initiative campaign coalition guild "
    "syndicate consortium cooperative academy centre center observatory house bloc list democrats republicans conservatives labour greens liberals communists socialists taliban hamas hezbollah "
    "security ferries lines seaways coaches buses trains haulage couriers logistics docks harbours nations bundestag knesset duma chamber works mills mine quarry watch watchdog foods goods stores stores retail logistics shipping shipyards freight textiles chemicals plastics semiconductors electronics robotics software interactive entertainment pictures publishing hotels resorts restaurants brewery breweries distillers beverages dairy dairies utilities electric renewables metals minerals resources cement builders properties realty developers engineering aerospace aviation shipbuilding automotive tyres pharma biotech biosciences diagnostics healthcare assurance bancorp bank banking ventures equity telecom telecommunications communications mobile wireless broadband semiconductor savings werft werke verlag gruppe group brands outfitters cosmetics toys rovers wanderers athletic rangers hotspur harriers albion dynamos se kgaa ohg srl sarl oyj asa aktiengesellschaft ооо пао оао зао".split()
)

COMPANY_FORMS: Final = frozenset(
    "se kgaa ohg srl sarl oyj asa inc ltd plc llc ag gmbh sa nv corp corporation co company group holdings limited incorporated spa oy ab as bv kg".split()
)

GIVEN_NAMES: Final = frozenset(
    "jane ellen ida piers rhys isla katie joel ewan alec james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy "
    "jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry "
    "douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan "
    "juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley "
    "kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine "
    "debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann "
    "sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori "
    "hans peter klaus wolfgang jürgen dieter manfred uwe stefan andreas thomas markus jens lars nils sven erik olaf emil anton felix max moritz paula lea mia lena marie sophie petra ursula monika karin "
    "pierre jean jacques michel andre philippe alain bernard luc marc henri francois emmanuel nicolas olivier antoine camille chloe manon claire juliette isabelle nathalie sylvie "
    "jose antonio manuel francisco javier carlos miguel pedro pablo sergio jorge alberto fernando luis alejandro diego rafael angel ines carmen ana isabel pilar dolores lucia elena irene rosa teresa nuno "
    "giovanni giuseppe marco andrea luca matteo alessandro francesco mario luigi paolo silvio matteo aldo ugo giulia chiara sofia giorgia "
    "ivan dmitri sergei vladimir mikhail alexei nikolai boris oleg igor pavel viktor yuri anatoly andrei natalia olga tatiana svetlana irina ekaterina volodymyr petro oleksandr yulia "
    "mohammed muhammad ahmed ali hassan hussein omar khaled ibrahim youssef mahmoud mustafa abdullah saleh karim fatima aisha layla mariam zainab noor amira yusuf tariq bilal hamza "
    "wei li jing hiroshi kenji takeshi yuki haruto akira sakura min jong narendra rahul rajesh priya sanjay anil sunil vijay amit deepak ravi arjun lakshmi sunita "
    "joao ricardo rui tiago goran dragan milan zoran ivo petar marko janez ana katarzyna piotr andrzej tomasz krzysztof agnieszka jan janusz laszlo istvan zoltan ferenc katalin pia tilda anselm "
    "rosalind greta astrid ingrid bjorn magnus gustav oscar oskar viggo freya siri paavo matti jari aino tom tim jim bob bill mike dave steve chris nick ben sam dan tony greg jeff kate liz sue joanna "
    "theo leo hugo finn otto karl kurt ernst franz fritz heinrich ludwig werner gisela heidi ute rolf karla katja birgit sabine martina claudia kerstin tanja anja nadine jana julian tobias florian sebastian fabian dennis marcel sven björn dirk frank holger volker detlef günter günther gerd horst dieter bernhard gerhard hermann walter willi sigrid renate ingrid helga brigitte elke barbara christa hannelore gudrun waltraud dagmar doris simone nicole stefanie melanie daniela sandra petra bettina cornelia angelika marion timo jonas lukas luis finn niklas leon elias jan tim nico philipp dominik alexander christoph matthias michael martin georg johann johannes josef alois rainer reinhard roland rüdiger norbert manuela antje imke wiebke heike frauke meike svenja lisa laura leonie hanna emilia mathilde friedrich wilhelm anke silke jörg bernd ralf rainer kofi kwame chinua ngozi amara thabo nelson desmond gilles thierry christophe laurent stéphane sébastien julien mathieu thomas romain guillaume maxime hugo louis jules paul gaston marcel émile benoît fabrice cédric frédéric olivier yves didier gérard hervé denis rené andré joël noël lucien armelle aurélie céline élodie émilie françoise geneviève hélène jacqueline laure lucie mathilde mélanie monique nadia nicole odile pascale sandrine solène stéphanie valérie véronique yvette álvaro andrés ángel arturo beatriz carla césar clara cristina daniel david eduardo elisa emilio enrique esteban eva felipe gonzalo guillermo héctor ignacio iván jaime joaquín julio laura leticia lorena lourdes lucía marcos mariana mario marta mateo mauricio mercedes mónica natalia nicolás óscar patricia paula raúl ramón roberto rocío rodrigo rubén salvador sandra santiago silvia sofía tomás vanesa víctor xavier yolanda анна ольга елена мария наталья татьяна ирина светлана екатерина людмила галина иван сергей александр дмитрий андрей алексей михаил владимир николай павел виктор юрий олег игорь борис константин артём денис евгений роман максим антон илья кирилл пётр станислав вадим валерий геннадий григорий степан фёдор яна юлия вера надежда любовь полина дарья ксения алина adrian aidan alfred alison allan amelia angus annabel audrey barry basil beatrice bella belinda bernadette bertha bianca blanche brendan bridget callum cameron caroline cecil cecilia celia chloe clara clarence claude clement clifford clive colin conor craig cyril daisy damian daphne darren deirdre derek desiree dominic dorian doreen duncan dwight edith edmund edna edwin eileen elaine eleanor elena elliot elsa elsie enid ernest esther ethel eunice eva evan faith felicity fergus fiona flora florence freda gareth gavin gemma geoffrey georgia georgina gerard gillian glenn glenda gordon graham gwen harriet harry harvey hazel hector hilary hilda holly howard hubert ian imogen irene iris isaac isobel ivor ivy jacob jade jasmine jenny jessie jill joanne jocelyn josephine josie keith kirsty lance lara lawrence leah leonard leslie lewis lillian lloyd lois lorna lorraine louisa lucas lucille lucinda lucy luke luna lydia lynn mabel mae magda malcolm marcia marcus margot marian marina marjorie marlene marsha maureen maurice mavis maxine melanie melinda mercy meredith mervyn mildred millie miranda miriam mitchell moira molly mona muriel myra nadia nadine naomi neil nell nigel nina noel nora norman nuala oliver opal orla owen pandora patience pearl penelope penny percy perry petunia phoebe phyllis polly priscilla quentin ramona reginald rhoda rhona roberta robin roderick rodney roland rory rosalie rosemary ross rowena roxanne rufus rupert sabrina sadie sally sasha saul sebastian selina shane sheila sian sidney sienna silas simon sonia spencer stacey stanley stella stuart sybil sylvia tabitha tamara tanya tara tessa theodore thelma tiffany toby tracy trevor trudy una ursula vera verity vernon vincent viola violet vivian wallace wanda warren wendy wesley wilfred wilhelmina winifred yvonne zachary zara zoe".split()
)
