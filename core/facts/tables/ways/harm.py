"""How people come to harm: causes of death, wounds, illness, its treatment, means of attack, what a storm or quake is."""

from typing import Final

HARM: Final = (
    # of what somebody died
    "status: drowning|suffocation, asphyxiation, asphyxia, lack of oxygen, lack of air|strangulation, strangling|starvation, hunger|hypothermia, exposure, the cold|heatstroke, sunstroke, heat exhaustion, the heat, heat stroke"
    "|electrocution, an electric shock|carbon monoxide poisoning, carbon monoxide|smoke inhalation, inhaling smoke|burns, burn injuries|poisoning, poison|blood loss, bleeding, loss of blood|head injuries, a head injury"
    "|a heart attack, cardiac arrest, a cardiac arrest, heart failure, heart disease|a stroke, a brain haemorrhage, a brain hemorrhage|cancer|pneumonia|a drug overdose, an overdose|dehydration, thirst|alcohol poisoning"
    "|gunshot wounds, a gunshot wound, bullet wounds, a bullet wound|stab wounds, a stab wound, knife wounds|natural causes, old age|a fall|an allergic reaction, anaphylactic shock|food poisoning|dementia|sepsis, blood poisoning"
    "|malnutrition|altitude sickness|a snakebite, a snake bite|covid 19, covid, the coronavirus|kidney failure|liver failure|a blood clot|meningitis|tuberculosis|leukaemia, leukemia|parkinson's disease, parkinson's|alzheimer's disease, alzheimer's"
    "|a crush, a stampede, being crushed @ die death kill treat suffer cause succumb collapse hospital hospitalise dead",
    "status: drowned, drown|burned to death, burnt to death, were burned alive, was burned alive|froze to death, freeze to death, died of cold, died of exposure|suffocated, asphyxiated, suffocate, was suffocated, were suffocated, were asphyxiated"
    "|starved to death, starved, died of hunger, starve|were electrocuted, was electrocuted|bled to death, bleed to death|were crushed, was crushed, were crushed to death, was crushed to death|were shot, was shot, were shot dead, was shot dead"
    "|were stabbed, was stabbed, were stabbed to death, was stabbed to death|were poisoned, was poisoned|were strangled, was strangled|fell to their deaths, fell to his death, fell to her death|were trampled, was trampled, were trampled to death"
    "|died of thirst, died of dehydration|choked to death, choked, choke|hanged himself, hanged herself, hanged themselves|were hanged, was hanged|were buried alive, was buried alive|were beheaded, was beheaded|were beaten to death, was beaten to death"
    "|were run over, was run over|died of natural causes, died naturally, died of old age|were killed by lightning, was killed by lightning|died in their sleep, died in his sleep, died in her sleep|overdosed, died of an overdose",
    # wounds and states of the ill
    "status: burns, burn injuries|cuts, cuts and bruises, bruises, minor injuries, slight injuries|broken legs, a broken leg|broken arms, a broken arm|fractures, a fracture, broken bones|a broken nose|a broken jaw|a broken neck|broken ribs|a broken collarbone"
    "|frostbite|head injuries, a head injury, concussion|hypothermia|smoke inhalation|gunshot wounds, bullet wounds|stab wounds, knife wounds|a punctured lung|a fractured skull|spinal injuries, a spinal injury|internal injuries|a sprained ankle"
    "|shrapnel wounds|shock|dehydration|food poisoning|back injuries, a back injury|chest injuries|serious injuries, severe injuries|sunstroke, heatstroke|heart trouble, heart problems|exhaustion|a panic attack|dog bites",
    "status: in a coma, comatose|conscious, awake|unconscious|on life support, on a ventilator, on a respirator|in intensive care|out of danger|at home|in quarantine, in isolation|in surgery, in theatre|brain dead|sedated|in rehab, in rehabilitation",
    "status: benign, not cancerous|malignant, cancerous", "status: acute|chronic", "inpatient|outpatient", "status: in remission|in relapse", "in labour|in pain", "status: a full recovery, a complete recovery|a partial recovery|a slow recovery",
    "status: dead|alive|asleep, sleeping|unconscious|drunk|awake|drowned|unharmed, unhurt, safe and well|hiding, in hiding|injured, hurt < found discovered find", "status: dead, killed|asleep, sleeping|awake|in a coma",
    "a virus|a bacterium, bacteria|a fungus|a parasite|a toxin|a gene, a genetic defect|a prion|an allergy", "an x ray, x rays|an ultrasound, an ultrasound scan|a blood test, blood tests|a biopsy|a brain scan|a swab, a nasal swab|a urine test",
    "surgery, an operation|chemotherapy|radiotherapy, radiation, radiation therapy|physiotherapy, physical therapy|a transplant|dialysis|antibiotics|counselling, therapy, psychotherapy|medication, drugs, tablets, pills|a vaccine, vaccination|quarantine|hypnosis|acupuncture"
    " @ undergo receive treat treatment need get have require begin start offer patient",
    "orally, by mouth, as a pill, as a tablet, in tablet form|by injection, as an injection, as a shot, as a jab|intravenously, by drip, through a drip|as a nasal spray, nasally, as a spray|as a patch, through the skin|as drops|as a cream, as an ointment"
    "|as an inhaler, by inhaler|as a syrup|as a suppository",
    "over the counter, without a prescription|on prescription, by prescription, with a prescription, only on prescription", "before meals|after meals|with meals",
    "through contaminated water, from contaminated water, through water|through the air, by air|through sex, sexually|through blood, by blood|by mosquitoes, by mosquito bites, from mosquitoes|by ticks, by tick bites, from ticks|from bats|from rats|from infected poultry, from poultry"
    "|from contaminated food, through food|from a blood transfusion, through a transfusion|by touch, through contact @ spread catch infect transmit contract carry pass disease virus",
    "a stillbirth|a miscarriage|an abortion, a termination|a premature birth", "by caesarean section, by caesarean, by c section|naturally|in a water birth",
    # how people are attacked
    "an airstrike, an air strike, an air raid, airstrikes, air strikes, air raids|artillery fire, shelling, artillery|a drone strike, drone strikes, drones, a drone, a drone attack|a missile strike, missiles, a missile, a missile attack, missile strikes"
    "|a car bomb, a car bombing, car bombs|a suicide bomber, a suicide bombing, a suicide attack|a landmine, landmines, a mine, mines|a sniper, snipers, sniper fire|mortar fire, a mortar attack, mortars|a rocket attack, rockets, rocket fire|an ambush|friendly fire"
    "|a grenade, grenades, a hand grenade|a roadside bomb, roadside bombs|crossfire, in crossfire|a parcel bomb, a letter bomb|gunfire, small arms fire|a gas attack, poison gas, a chemical attack|a booby trap, booby traps|a knife attack, a stabbing|an arson attack"
    " @ kill hit die wound destroy injure strike damage attack death in shell",
    "a stray bullet|a ricochet|a warning shot|a rubber bullet, rubber bullets|live ammunition, live rounds, live bullets|tear gas|water cannon|batons|pepper spray|stun grenades|blanks, blank rounds",
    # storms, quakes, fires
    "a landslide, a mudslide, landslides, mudslides|a wildfire, a forest fire, wildfires, forest fires, a bushfire|a flood, floods, flooding, a flash flood|an earthquake, a quake|a tornado, a twister|a hurricane, a typhoon, a cyclone|an avalanche|a volcanic eruption, an eruption"
    "|a tsunami, a tidal wave|a fire, a blaze|a gas explosion, an explosion, a blast|a hailstorm, hail|a sandstorm, a dust storm|a blizzard, a snowstorm|lightning, a lightning strike|a drought|an air raid, bombing, shelling|a storm surge|a heatwave, a heat wave|a cold snap, a cold spell",
    "an eruption|a tremor, an earthquake|a tsunami|an aftershock|a landslide", "snow|water|rainwater|ash|mud|ice|hay|people, spectators|solar panels @ weight under collapse",
    "status: capsized, overturned|ran aground|caught fire|sank|exploded, blew up|collided with another ship|broke in two|broke down|disappeared, vanished|drifted away",
    "status: into the air, in the air|into the crowd, at the crowd|into the ground, at the ground|into the sea, out to sea @ fire shoot shot",
)  # fmt: skip
