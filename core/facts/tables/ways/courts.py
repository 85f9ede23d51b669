"""Courts and crime: punishments, releases, causes and motives, proofs, those who decide."""

from typing import Final

COURTS: Final = (
    # what somebody is sentenced to
    "status: prison, jail, a prison term, a jail term, a prison sentence, a jail sentence, imprisonment, time in prison, time in jail, a custodial sentence"
    "|house arrest, home detention, home confinement, home arrest, home curfew, a home curfew"
    "|community service, unpaid work, community work, a community order, community payback|a fine, a financial penalty, a monetary penalty, a money penalty"
    "|a suspended sentence, a suspended prison sentence, a suspended jail sentence, a suspended prison term, a suspended jail term, a suspended term|probation, a probation order"
    "|electronic tagging, an electronic tag, an ankle tag, an ankle monitor, an ankle bracelet|the death penalty, the death sentence, a death sentence, death, execution"
    "|a life sentence, life in prison, life imprisonment, a life term, life, life in jail|a caution, a warning, a reprimand, an official warning"
    "|deportation, expulsion from the country|a ban, a lifetime ban|a driving ban|hard labour, forced labour, a labour camp, a penal colony"
    "|a psychiatric hospital, a secure hospital, a mental hospital, psychiatric care, a secure psychiatric unit"
    "|youth custody, a young offenders institution, juvenile detention, a juvenile detention centre, a youth prison"
    "|caning, flogging, lashes, whipping, a flogging|exile, banishment|a conditional discharge|an absolute discharge|anger management|rehab, rehabilitation, drug treatment",
    "status: fine|prison term, jail term, prison sentence, jail sentence|suspended sentence|death sentence|life sentence, life term|lifetime ban|community order|caution, warning|probation order",
    "status: in custody, behind bars, in prison, in jail, in detention|under house arrest, in home detention|on the run, at large, on the loose|in hiding|in exile|under guard"
    "|in solitary confinement|on parole|on probation|in a psychiatric hospital, in psychiatric care|out of prison, free, at liberty",
    "in a maximum security prison, in a high security prison|in an open prison, in a minimum security prison|in a military prison|in a police cell, in police cells",
    "status: concurrently|consecutively, one after the other",
    # who decides, and how
    "status: by a jury, by jurors, by the jury|by a judge, by the judge|by a magistrate, by magistrates|by a military court, by a court martial, by a military tribunal|by an arbitrator, by arbitrators",
    "status: criminal charges|civil charges|disciplinary charges", "a criminal case, criminal proceedings|a civil case, a civil suit, a lawsuit, civil proceedings|disciplinary proceedings|impeachment proceedings",
    "status: a plea, a guilty plea|a not guilty plea|no contest", "status: a settlement, an out of court settlement|a trial|a plea deal, a plea bargain|a retrial, a new trial|an appeal",
    "status: a mistrial|an acquittal|a conviction|a hung jury", "a felony|a misdemeanour, a misdemeanor", "civil court|criminal court|family court|juvenile court, youth court|military court",
    "status: first degree murder|second degree murder|attempted murder|manslaughter", "the prosecution|the defence, the defense",
    # of what a death, a fire or a crash came
    "status: an accident, accidental, misadventure, an accidental death|a suicide, suicide|a murder, murder, a homicide, homicide, foul play, a killing|natural, natural causes"
    " @ death treat rule find record verdict inquest conclude describe regard consider class",
    "statement: arson, deliberate, started deliberately|an accident, accidental, started accidentally|an electrical fault, faulty wiring, a short circuit, an electrical short circuit|lightning, a lightning strike"
    "|a cigarette, a discarded cigarette, a cigarette end|a candle, candles|a gas leak, leaking gas|fireworks, a firework|a heater, an electric heater|a cooking stove, a stove, cooking"
    " @ fire blaze blast explosion flame inferno",
    "a slip, human error, pilot error, a pilot's error, driver error, a driver's error|a technical fault, mechanical failure, a mechanical fault, a mechanical failure, engine failure, technical failure"
    "|bad weather, poor weather, the weather|sabotage, a bomb, terrorism, an act of sabotage|fatigue, tiredness|a bird strike, birds|speeding, excessive speed|brake failure, faulty brakes"
    "|drink driving, drunk driving, alcohol|metal fatigue, corrosion|a collision|icing, ice",
    "erosion|sabotage|an earthquake, earthquakes|heavy rain, rain|neglect, poor maintenance, lack of maintenance|corrosion, rust|subsidence|an explosion, a blast|flooding, floods|overloading, too much weight",
    # why somebody did it
    "jealousy, envy|greed|revenge, vengeance, retaliation|self defence, self defense|fear, panic|anger, rage, fury|hatred, hate|boredom|desperation, despair|love|ambition|provocation|pity, mercy|spite|loyalty"
    "|curiosity|patriotism|loneliness|poverty, hunger|pride @ act out motive drive kill attack steal do motivate crime",
    "racist, racially motivated|antisemitic|homophobic|religious, religiously motivated|political, politically motivated|sectarian|personal @ attack motive crime murder killing assault motivate stabbing shooting",
    # proofs, weapons, acts
    "fingerprints, a fingerprint|dna, dna evidence, dna traces|dental records|tattoos, a tattoo|clothing, clothes|documents, papers|a witness, witnesses|camera footage, cctv footage, video footage|phone records",
    "a real gun, a real weapon|a toy gun, a toy|an imitation gun, an imitation weapon, a replica|an air gun, an air rifle", "an eyewitness, a witness|an informant, an informer|an undercover officer, an undercover agent",
    "by strangulation, by strangling|by stabbing|by shooting|by poisoning|by hanging|by lethal injection|by firing squad|by electrocution|by beheading|by gas",
    "in the head|in the chest|in the back|in the stomach, in the abdomen|in the leg, in the legs|in the arm|in the neck|in the face|in the foot|in the hand|in the shoulder|in the thigh"
    " @ shoot stab hit wound strike hurt injure cut bite",
    "a suspect, a defendant|a witness|a victim|an accomplice|a bystander", "person: a stranger, strangers|an acquaintance|a relative|a neighbour, a neighbor|a colleague, a co worker|a friend|a classmate|a lodger|a former partner, an ex partner",
    "unarmed|armed with a knife|armed with a gun|armed with an axe|armed with a machete|armed with a hammer", "a warrant|a subpoena|an injunction|a summons",
)  # fmt: skip
