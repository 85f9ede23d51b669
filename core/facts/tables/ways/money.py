"""Business, markets and money: how a deal is paid, what became of a firm, why it earns more or less, of whom something is bought."""

from typing import Final

MONEY: Final = (
    "status: bankruptcy, bankruptcy protection, insolvency, insolvency protection, protection from creditors, creditor protection|a stock market listing, a listing, an initial public offering, an ipo, a flotation|liquidation|administration, receivership|a licence, a license|a patent|a permit",
    "status: a majority stake, a controlling stake, a majority|a minority stake, a minority|full ownership, full control|a blocking minority|an option", "a merger|a takeover, an acquisition, a buyout|a joint venture|a partnership|a licensing deal|a spin off, a demerger|a strategic review|a management buyout",
    "common shares, ordinary shares|preferred shares, preference shares|bonds|options|warrants", "cash|shares, stock|bonds|gold|bitcoin|kind", "in dollars|in euros|in pounds, in sterling|in yen|in roubles, in rubles|in yuan|in gold|in bitcoin|in local currency|in francs",
    # why a figure or a decision came about
    "weak demand, poor demand, falling demand, low demand, lower demand, sluggish demand|strong demand, higher demand, rising demand|higher energy costs, energy costs, high energy prices, rising energy costs|higher costs, rising costs, high costs|wage costs, higher wages, rising wages"
    "|bad weather, poor weather|strikes, a strike|supply problems, supply bottlenecks, a shortage of parts, shortages|a strong currency, exchange rates, currency swings, a strong dollar|a weak currency, a weak dollar|competition, tougher competition|tariffs, higher tariffs, import duties"
    "|writedowns, a writedown, write downs|restructuring costs, restructuring|a fine, legal costs, a lawsuit|a recall, a product recall|a cyberattack, a cyber attack, a hacking attack|fraud|higher interest rates, rising interest rates|lower interest rates|tax changes, a tax charge, higher taxes"
    "|bad loans, loan losses, bad debts|a poor harvest|a one off gain|cost cuts|higher prices|lower prices, falling prices|the pandemic|the war|inflation"
    " @ blame because due result attribute cite cause loss profit fall rise thanks owe reflect",
    "statement: health, medical|personal, private|family|financial, economic, cost, budgetary, budget, money|logistical, organisational, organizational|technical|political|security|safety|legal|religious|humanitarian|environmental, ecological|tactical|commercial, business|professional, career"
    "|scheduling, timing|diplomatic|moral, ethical|compassionate|administrative, bureaucratic|sporting, footballing|historical|cultural|artistic|academic|disciplinary|operational|strategic|sentimental|tax|hygiene, sanitary|constitutional|procedural|emotional ; reasons grounds reason",
    "statement: health reasons, health grounds, medical reasons, medical grounds, reasons of health|personal reasons, private reasons|family reasons|a rival, a competitor|another job, a new job, a new post|political reasons|retirement|a career in politics, politics < for",
    # what is sold to whom, and by whom
    "wholesale|retail|online|by auction, at auction|door to door|by mail order|on the black market", "at auction, by auction|privately, in a private sale, by private sale|from a dealer|online|by tender|at a discount|at a loss|at a profit|at cost, at cost price|below cost",
    "customers, consumers|suppliers|dealers|shareholders, investors|creditors, lenders|employees, staff, workers|competitors, rivals|regulators|subsidiaries < its their of to from by the",
    "its shops, shops, its stores, stores|its warehouses, warehouses|its offices, offices|its factories, factories, its plants, plants|its branches, branches|its restaurants, restaurants|its depots, depots|its hotels, hotels|its laboratories, laboratories|its showrooms, showrooms"
    " @ close shut open sell buy build expand modernise shutter",
    "a surplus|a deficit|a balanced budget", "revenue, sales, turnover|profit, earnings, net income|costs, spending, expenses|debt, debts|cash flow|market share|margins, profit margins|orders, the order book|output, production|investment|headcount, staff numbers|dividends, the dividend",
    "interest rates|taxes|tariffs|wages|prices|subsidies|pensions|benefits|rents|fees|fares|emissions|speed limits", "the interest rate|the exchange rate|the inflation rate|the unemployment rate, the jobless rate|the tax rate|the deposit rate|the growth rate|the birth rate",
    "fixed rate|variable rate, floating rate", "short term|long term|medium term", "import|export", "crude oil, oil|natural gas, gas|coal|copper|gold|wheat|uranium", "first class|second class|business class|economy class, economy",
    "before tax, pre tax|after tax", "status: for rent, to let|for sale", "a mortgage, mortgages|an overdraft|a credit card|a student loan|a car loan|savings", "status: insured|uninsured", "status: listed|unlisted, privately held", "status: leased, rented|owned, bought",
    "on the stock exchange|on the black market|over the counter|on the grey market",
)  # fmt: skip
