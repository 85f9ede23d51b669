"""Which common noun is a kind of which: a broader word stands for its kinds, one kind in place of another is another thing."""

from typing import Final

KINDS: Final = (
    # on the water
    "vessel ship boat craft: ferry tanker trawler freighter yacht submarine barge tug/tugboat liner lifeboat dinghy canoe kayak icebreaker"
    " catamaran schooner speedboat dredger steamer hovercraft warship lightship raft gondola tender whaler",
    "warship: frigate destroyer cruiser corvette battleship minesweeper gunboat", "yacht: catamaran trimaran ketch sloop",
    # on land
    "vehicle: car/automobile lorry/truck bus/coach van motorcycle/motorbike bicycle/bike/cycle tractor tank minibus taxi/cab ambulance jeep limousine"
    " scooter moped trailer pickup bulldozer excavator tram/streetcar trolleybus minivan hearse sledge cart carriage quad combine",
    "car automobile: taxi/cab limousine hatchback saloon/sedan convertible jeep", "bus coach: minibus trolleybus", "lorry truck: tanker pickup tipper",
    # in the air
    "aircraft: plane/airplane/aeroplane/jet/airliner helicopter/chopper drone glider airship balloon paraglider",
    "plane airplane aeroplane jet: glider seaplane biplane bomber fighter turboprop airliner microlight", "chopper: helicopter",
    # weapons
    "weapon: gun/firearm knife bomb axe sword machete crossbow spear club bat hammer pistol rifle shotgun dagger catapult",
    "gun firearm: pistol/handgun/revolver rifle shotgun", "knife: dagger machete scalpel",
    "munition ammunition: bullet shell grenade mine missile rocket bomb torpedo mortar",
    # buildings and what is in them
    "house home property: flat/apartment bungalow villa cottage mansion farmhouse cabin hut caravan",
    "shop store outlet: bakery pharmacy bookshop supermarket butcher boutique kiosk jeweller/jewellery", "hall: gymnasium auditorium",
    "room: kitchen bedroom bathroom cellar/basement attic/loft corridor lobby office ward study lounge",
    "church: cathedral chapel abbey basilica", "school: kindergarten/nursery gymnasium academy", "hotel: hostel motel inn guesthouse",
    "bridge: footbridge viaduct flyover overpass drawbridge", "pipe: sewer drain",
    # land and water
    "water waterway: river/stream/creek/brook lake pond canal reservoir lagoon bay/gulf sea/ocean strait fjord estuary harbour",
    "stream: brook creek", "wood woodland: forest",
    "crop harvest: wheat barley maize/corn rye rice oats sorghum millet cotton tobacco potato tomato apricot grape olive cherry apple orange lemon banana soy/soya/soybean"
    " sugar coffee tea cocoa hop peach plum pear strawberry onion cabbage sunflower rapeseed",
    "grain cereal: wheat barley maize/corn rye rice oats sorghum millet",
    "fruit: apple banana orange lemon grape pear plum cherry peach apricot strawberry raspberry melon fig date olive mango pineapple lime grapefruit blueberry",
    "vegetable: cabbage potato tomato onion carrot bean pea lentil cucumber lettuce spinach pepper asparagus leek garlic aubergine courgette pumpkin",
    "nut: almond walnut hazelnut peanut cashew chestnut pistachio",
    "tree: oak pine beech birch elm ash maple lime/linden poplar willow spruce fir cedar chestnut palm eucalyptus cypress yew",
    "flower: rose tulip lily daisy orchid carnation daffodil sunflower",
    # animals
    "animal creature beast: dog cat horse cow bull sheep pig goat bird fish wolf bear fox deer boar elk/moose elephant rhino/rhinoceros hippo/hippopotamus giraffe zebra monkey"
    " ape gorilla chimpanzee orangutan whale dolphin seal walrus shark crocodile alligator snake turtle/tortoise rat mouse rabbit hare otter beaver badger lynx camel donkey mule"
    " llama kangaroo koala penguin lion tiger leopard cheetah jaguar puma panda raccoon squirrel hedgehog bat reindeer bison buffalo lizard frog antelope sloth",
    "livestock: cattle sheep pig goat poultry chicken turkey duck goose cow horse", "cattle: cow bull ox calf", "poultry: chicken/hen turkey duck goose",
    "bird: eagle hawk falcon vulture gull/seagull pigeon crow raven parrot sparrow owl stork crane heron swan goose duck penguin ostrich flamingo pelican puffin albatross chicken turkey",
    "fish: cod herring salmon tuna haddock mackerel trout sardine pike carp eel halibut plaice sole anchovy shark perch bass",
    "shellfish: squid crab lobster shrimp prawn mussel oyster clam scallop octopus", "meat: beef pork lamb chicken mutton veal turkey ham bacon venison poultry",
    "insect bug: bee wasp locust ant mosquito tick fly beetle moth butterfly hornet cricket flea", "snake: python cobra viper adder boa",
    "dog hound: terrier spaniel labrador poodle rottweiler", "whale: orca",
    # matter
    "metal: gold silver copper iron steel nickel zinc tin lead aluminium lithium cobalt platinum uranium manganese titanium tungsten",
    "mineral: lithium cobalt potash phosphate graphite salt", "fuel: petrol/gasoline diesel kerosene coal gas oil peat hydrogen methanol ethanol ammonia charcoal",
    "chemical: chlorine ammonia acid cyanide mercury arsenic benzene sulphur phosphorus bleach", "gas: hydrogen helium chlorine methane oxygen nitrogen ammonia butane propane",
    "gem jewel stone: diamond ruby emerald sapphire pearl opal", "liquor spirit: whisky/whiskey vodka rum gin brandy tequila",
    "drink beverage: wine beer cider whisky vodka rum gin brandy tea coffee milk juice lemonade water champagne",
    "food foodstuff: bread rice meat fish cheese milk flour sugar fruit pasta butter egg oil salt", "bread: loaf roll baguette", "pasta: spaghetti noodle",
    "drug narcotic: cocaine heroin cannabis/marijuana amphetamine ecstasy opium fentanyl methamphetamine",
    "drug medicine medication: vaccine/jab antibiotic painkiller insulin antidepressant sedative tablet/pill capsule injection ointment inhaler aspirin morphine",
    "surgery operation: transplant amputation bypass biopsy",
    "precipitation: rain snow hail sleet", "jewellery: ring necklace bracelet brooch earring tiara watch", "clothing clothes garment: coat jacket dress shirt suit hat shoe glove scarf skirt trousers",
    "furniture: table chair sofa bed desk cupboard wardrobe bench", "instrument: guitar bass drum piano violin cello flute trumpet saxophone clarinet harp organ viola trombone",
    # works and papers
    "artwork work: painting/picture/canvas drawing sculpture/statue print photograph/photo poster mosaic tapestry fresco/mural engraving",
    "book volume: novel memoir/autobiography biography diary textbook dictionary cookbook thriller",
    "publication: newspaper magazine journal newsletter", "film movie: documentary thriller comedy western musical cartoon",
    "document paper: letter memo/memorandum report contract invoice passport visa licence/license certificate diary will receipt map deed", "message: email/e-mail letter text fax tweet postcard",
    "vote ballot poll: election referendum plebiscite", "legislation: bill law act",
    # money
    "cash money: coin banknote/note", "security: share bond", "payment: refund/rebate voucher grant loan bonus deposit fine subsidy advance ransom salary",
    # what befalls
    "disaster catastrophe: flood earthquake/quake fire/blaze drought hurricane tsunami landslide avalanche eruption famine shipwreck",
    "storm: hurricane/typhoon/cyclone tornado/twister blizzard/snowstorm sandstorm thunderstorm gale hailstorm",
    "fire: wildfire bushfire", "protest: march/rally sit-in vigil blockade", "explosion blast: bombing", "offence offense crime: murder manslaughter fraud forgery theft robbery burglary treason espionage bribery perjury arson rape"
    " embezzlement blackmail kidnapping smuggling trespass vandalism stalking libel extortion",
    "illness disease sickness infection: flu/influenza cholera measles tuberculosis malaria polio typhoid hepatitis dengue ebola smallpox pneumonia meningitis rabies anthrax plague scabies salmonella covid mumps rubella diphtheria",
    "injury: fracture burn bruise cut sprain concussion", "cancer: leukaemia/leukemia lymphoma melanoma",
    # games
    "race: marathon sprint relay triathlon regatta steeplechase", "contest competition: tournament championship cup league",
    # people
    "attacker assailant: gunman/shooter knifeman bomber arsonist", "criminal offender: thief/robber burglar murderer rapist smuggler kidnapper pickpocket forger arsonist",
    "thief: burglar robber pickpocket shoplifter", "musician: singer guitarist pianist violinist drummer cellist organist trumpeter bassist saxophonist flautist",
    "writer author: novelist poet playwright/dramatist essayist biographer columnist", "artist: painter sculptor photographer",
    "athlete: sprinter swimmer gymnast cyclist rower skier hurdler javelin wrestler boxer weightlifter skater runner", "runner: sprinter marathoner hurdler",
    "player footballer: striker/forward midfielder defender goalkeeper winger",
    "scientist researcher: physicist chemist biologist astronomer geologist historian archaeologist virologist zoologist botanist meteorologist climatologist psychologist sociologist oceanographer"
    " seismologist volcanologist mathematician engineer",
    "doctor physician medic: surgeon cardiologist oncologist paediatrician/pediatrician psychiatrist anaesthetist gynaecologist dermatologist neurologist",
    "medic: doctor nurse paramedic", "cleric clergyman: priest bishop imam rabbi vicar pastor monk deacon chaplain archbishop cardinal",
    "worker labourer laborer: builder miner docker welder electrician plumber carpenter cleaner bricklayer roofer mechanic painter",
    "relative relation: father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother",
    "soldier serviceman: sergeant corporal lieutenant sniper gunner paratrooper marine conscript", "officer: sergeant lieutenant captain major colonel general admiral commander",
    "child youngster minor: baby/infant toddler teenager", "tradesman: plumber electrician carpenter roofer joiner",
)  # fmt: skip
"""Broader words, a colon, their kinds; kinds parted by a slash are one. Base forms.

A kind excludes the others of its line. A word may be broader in one line and a kind in another.
"""

APART: Final = (
    # things that a thesaurus holds for near and news tells apart
    "farm vineyard orchard plantation greenhouse fishery ranch", "volunteer soldier/troop firefighter policeman/police paramedic student prisoner villager farmer fisherman",
    "inflation unemployment/jobless/joblessness interest mortality birth crime exchange poverty", "money/refund/cash voucher credit", "grant loan", "profit/earnings revenue/sales/turnover/takings",
    "share bond", "pay/wage/salary hour", "hour day week month year decade century", "roof wall floor ceiling window door chimney balcony staircase/stairs lift/elevator gate fence porch tower steeple/spire belfry dome",
    "cellar/basement attic/loft", "wrist ankle knee elbow hip shoulder hamstring calf thigh groin rib jaw nose skull spine thumb finger toe collarbone cheekbone ear eye heart lung liver kidney brain",
    "header penalty volley kick corner", "footpath/path road/street railway/rail/track pavement/sidewalk", "mountain hill valley plain desert forest meadow marsh/swamp island peninsula coast/shore beach cliff cave volcano glacier gorge/ravine/canyon plateau river lake canal",
    "tablet/pill capsule injection patch inhaler syrup drip", "director producer actor screenwriter", "trial appeal hearing inquest inquiry", "verdict sentence", "judge jury prosecutor lawyer/attorney clerk", "plaintiff defendant",
    "brother lawyer/attorney doctor wife sister agent spokesman", "chairman accountant treasurer secretary", "captain coach/manager physio owner referee", "kick punch stab",
    "poll/election referendum", "rally strike/walkout march boycott", "minister mayor governor senator ambassador judge bishop general", "embassy consulate ministry parliament",
    "parliament senate cabinet president monarch/king/queen", "parliament senate court", "congress senate president",
    "helmet vest uniform mask", "brake tyre/tire engine gearbox steering", "tide wave current", "victim/dead survivor/injured/wounded suspect", "bird pig/swine",
    "nursing midwifery dentistry pharmacy physiotherapy psychiatry", "wife girlfriend sister daughter mother", "husband boyfriend brother son father",
    "school church mosque temple synagogue chapel factory/plant/mill hotel hospital/clinic warehouse barn shed tower palace castle museum library garage stadium theatre pharmacy bakery"
    " supermarket prison/jail courthouse monastery mansion skyscraper windmill kindergarten/nursery restaurant",
    "witness neighbour colleague relative", "rain/downpour snow fog wind frost ice hail sleet",
    # what things are like
    "northern southern eastern western northeastern northwestern southeastern southwestern central", "northeast northwest southeast southwest north south east west",
    "wooden stone brick concrete steel plastic glass metal iron bronze marble paper leather cardboard clay thatch/thatched",
    "local regional national international/global/worldwide municipal provincial federal", "national world european olympic personal season", "daily weekly fortnightly monthly quarterly annual/yearly hourly",
    "main/chief/principal only/sole", "only/sole first second last", "nuclear chemical biological conventional", "elderly/old/aged young/child/children/youth teenage/teenager/teen",
    "student/pupil pensioner/retiree/retire child teacher", "civil criminal military", "rural urban/city coastal mountainous/mountain industrial residential commercial", "public private",
    "sunny cloudy rainy/wet snowy windy foggy dry icy stormy", "indoor outdoor", "voluntary compulsory/mandatory/obligatory", "temporary permanent", "organic conventional", "wild tame captive",
    "electric diesel petrol hybrid steam", "electric gas", "manual automatic", "live recorded", "amateur professional", "junior senior", "home away", "wholesale retail consumer producer industrial", "gross net",
    "primary secondary tertiary", "presidential parliamentary local municipal regional european", "frozen fresh live dried canned smoked", "regional freight suburban express", "slightly/marginally/modestly/little sharply/steeply/strongly/significantly", "good/much little",
    "catholic private public/state independent",
    "raw cooked",
    "upper lower", "front back/rear side", "first second third fourth fifth sixth", "inner outer", "top bottom middle", "heavy/all light", "minor/slight/light serious/severe/grave fatal",
    "tall/high low", "deaf blind disabled", "pregnant injured ill/sick disabled", "fatally seriously/badly/severely/gravely slightly/lightly", "monthly weekly", "safe effective cheap",
    "peacefully violently", "directly indirectly", "immediately/instantly gradually/slowly later/eventually", "publicly privately", "abroad/overseas home", "online person", "briefly long", "early late", "deaf mute",
    "armed unarmed masked", "married single divorced widowed engaged", "dead alive injured/hurt/wounded missing unhurt/unharmed/unscathed", "guilty innocent", "hot cold warm mild",
    "sea air land/road rail", "contagious/infectious harmless", "lost/destroyed saved", "slight/little extensive/heavy/great/widespread/severe",
    "wide/large/big/comfortable narrow/slim/thin/slender", "expected/likely/forecast/predict unlikely", "deliberate/intentional accidental", "civilian military", "homeless hungry thirsty",
)  # fmt: skip
"""Words of which one in place of another tells something else, whatever a thesaurus says; words parted by a slash are one here."""
