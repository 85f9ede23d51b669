"""Politics, government, war, labour: who holds, runs, fights; what is called for, voted and agreed."""

from typing import Final

AFFAIRS: Final = (
    # who runs, owns or pays for something
    "organisation: the state, the government, the federal government, the national government|a charity, charities, the charity, a non profit, a nonprofit, a non profit organisation, a not for profit, a voluntary organisation, a non profit group, a charitable organisation"
    "|the church, a church, a religious order, nuns, monks, a diocese, the diocese, the parish, a parish, a convent|a private company, a private firm, a company, a private operator, private companies, a contractor, a private contractor, a private business"
    "|the city, the council, the municipality, the local authority, the town, the city council, the town council|the county, the county council, the district council|a foundation, a private foundation, a trust, a charitable trust|a university, the university|the army, the military|parents, the parents"
    "|volunteers, a volunteer group|a family, the family, his family, her family|a businessman, an entrepreneur, a billionaire, a tycoon|investors, private investors, shareholders|employees, its employees, its staff, staff, workers, its workers"
    "|its members, members, a cooperative, a co operative, a mutual society|a private equity firm, private equity, a buyout firm|venture capital, venture capitalists, a venture capital firm|a hedge fund|a pension fund|a sovereign wealth fund|a bank, banks|an insurer"
    "|a union, the union, a trade union|donations, donors, gifts, private donations|taxpayers, taxes, tax money, public money, public funds, the taxpayer|the lottery, lottery money, lottery funds|loans, a loan, borrowing|ticket sales, admission fees|sponsors, sponsorship"
    "|advertising, advertisers|subscriptions, subscribers|fees, membership fees|a club|the united nations|the european union|a political party, the party|the police|a school|a hospital|a developer, developers|a landlord"
    " @ own run fund finance manage operate pay maintain sponsor control administer found owner build rebuild repair sell close offer donate",
    "organisation: the state, the federal government|the city, the town, the municipality|the county|the province|the region",
    "privately, by private investors|publicly, by the state @ own run fund finance manage operate",
    # who stands where in a conflict
    "role: rebels, insurgents, rebel fighters, insurgent fighters, rebel forces, guerrillas, guerrilla fighters, rebel troops|government troops, government forces, the army, government soldiers, the military, army troops, regular troops, regular forces, soldiers of the regular army"
    "|mercenaries|saboteurs|peacekeepers, un peacekeepers, blue helmets, peacekeeping troops|separatists, separatist fighters, rebels|deserters|police, police officers, the police, policemen|militiamen, militia fighters|smugglers|bandits|pirates|looters"
    "|terrorists, jihadists, extremists|partisans, resistance fighters|foreign fighters|prisoners, inmates, convicts|prisoners of war|invading troops, invaders, the invaders|occupying forces, occupation troops|retreating troops, retreating soldiers, retreating forces"
    "|advancing troops, advancing soldiers|protesters, demonstrators|vigilantes|paratroopers|special forces, commandos|the navy|the air force|border guards|firefighters|guards, security guards|cadets|tribesmen, tribal fighters|settlers|gang members, gangs, a gang, gangsters|drug traffickers",
    "conscripts|volunteers|reservists|professional soldiers, regulars|mercenaries|recruits|veterans|cadets|child soldiers", "infantry|cavalry|artillery|paratroopers|marines|engineers, sappers",
    "status: a ceasefire, a cease fire, a truce|a peace treaty, a peace deal, a peace agreement|a surrender|a withdrawal|a prisoner swap, a prisoner exchange|an armistice|a no fly zone|a humanitarian corridor|a buffer zone|an offensive|a blockade, a siege|an invasion|a retreat",
    "status: besieged, under siege, surrounded, encircled|relieved|captured, overrun, taken|evacuated|destroyed|reinforced", "status: shot down|captured, taken prisoner|killed|rescued|wounded", "status: in reserve|on the front line, at the front|on leave|on patrol|in training",
    # parliaments, posts, votes
    "a majority, an outright majority|a plurality|a minority|a two thirds majority, a supermajority|a third of the seats", "a majority, an absolute majority|a plurality|a simple majority|a two thirds majority",
    "a referendum, a plebiscite|elections, an election, early elections, a snap election, an early election, new elections|an inquiry, an investigation, a public inquiry, a probe|a debate|a confidence vote, a vote of confidence, a no confidence vote, a vote of no confidence|a recount"
    "|a moratorium|a boycott|sanctions|an apology|his resignation, her resignation|a ceasefire|a strike|an audit|a review|a ban|a tax cut, tax cuts|a tax rise, tax rises, higher taxes|a state of emergency|a curfew|an amnesty|impeachment|a by election",
    "organisation: the upper house|the lower house, the lower chamber", "first reading, a first reading|second reading, a second reading|third reading, a third reading", "the first round|a runoff, the runoff, a run off, the second round",
    "status: by decree|by law|by referendum|by consensus|by order of the court", "a liberal|a conservative|a socialist|a communist|an independent|a social democrat|a green|a nationalist|a centrist|a republican|a democrat|a libertarian|a monarchist|a populist",
    "left wing, leftist|right wing, rightist|centrist|far right|far left|centre left, center left|centre right, center right", "republican|democratic|independent ; candidate senator governor mayor nominee lawmaker congressman party",
    "the president|the king, the monarch|the queen|parliament|the governor|the prime minister|the emperor|the speaker @ sign approve veto appoint dissolve swear ratify open",
    "status: in opposition|in government, in power, in office|in coalition", "ambassador|consul|envoy|attache", "a monarchy|a republic|a dictatorship|a federation", "a citizen, citizens|a foreigner, foreigners, foreign nationals, non citizens|a tourist, tourists|an asylum seeker, asylum seekers"
    "|a refugee, refugees|a migrant, migrants, an immigrant, immigrants|a diplomat, diplomats|a resident, residents|a student, students|a prisoner, prisoners", "legal migrants, legal immigrants|illegal migrants, illegal immigrants, undocumented migrants",
    "statement: spend more time with his family, spend time with his family, spend more time with her family|run for office, stand for election|go into business, start a business|retire, go into retirement|study|write a book|take another job, take a new job|lead another party|make way for a younger successor"
    "|avoid prosecution|protest against the war",
    "in the first year|in the second year|in the third year|in the final year, in the last year",
    # labour
    "status: on strike, striking, out on strike|working to rule, on a work to rule, on a go slow|on leave, on holiday, on vacation|locked out|at work, back at work, working again|on sick leave, off sick|on parental leave|on maternity leave|on furlough, furloughed|on short time",
    "status: arbitration|mediation|negotiation, negotiations, talks, direct talks|a court ruling, the courts, court action|a ballot, a vote of members|a strike, strike action",
    "status: voluntary departures, voluntary redundancies, voluntary redundancy, voluntary layoffs, buyouts|compulsory layoffs, compulsory redundancies, compulsory redundancy, forced layoffs|early retirement|natural attrition, attrition, natural wastage|a hiring freeze",
    "pay, wages, salaries, higher pay, better pay, low pay|safety, safety rules|working hours, hours, longer hours|pensions, pension cuts|working conditions, conditions|staffing, staff shortages, understaffing|job cuts, layoffs, redundancies|overtime|sick pay|holidays|outsourcing|automation|the roster, rosters, rotas"
    " @ strike dispute walkout walk protest union row stoppage about over action quarrel",
    "status: temporary|permanent|fixed term|seasonal|freelance|casual ; workers worker staff contract contracts job jobs employees post posts", "a warning strike|an indefinite strike, an open ended strike|a general strike|a hunger strike|a wildcat strike|a sit in",
    "a pay freeze|a pay rise, a wage rise, a raise, a pay increase, higher wages|a pay cut, a wage cut, lower wages|a bonus|a one off payment", "blue collar|white collar", "skilled|unskilled|semi skilled",
    "status: hiring, recruiting, taking on staff, taking on workers, adding jobs, adding staff, creating jobs|cutting jobs, shedding jobs, cutting staff, shedding staff, laying off staff, laying off workers, axing jobs",
)  # fmt: skip
