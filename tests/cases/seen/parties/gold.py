"""Gold for four texts on parties and their conflicts: a coalition crisis, a joint statement, a feature on rebels, a translation.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/parties/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: an agency's story of a coalition crisis --------------------------------------------------------------------------

a = case.document("t1", HERE / "t1.txt", "2018-11-21")
a.sentences("Nov. 21")
BLOC, HARBOUR, ALLIANCE, FORWARD, LIST = "Farmers’ Bloc", "New Harbour", "Social Alliance", "Forward Latvia", "Latgale List"
KRUM, STRAUME, PODN, VANAGS, BITE = "Anda Krūmiņa", "Edvīns Straume", "Ilze Podniece", "Modris Vanags", "Oskars Bite"
ZILE, RAGS, LACIS, KALVE, KRON = "Marta Zīle", "Guntis Rags", "Pēteris Lācis", "Vija Kalve", "Kronborg Bank"
COALITION, UNIONS, LEAGUE, COMMISSION = "Latvia’s four-way coalition", "Trade unions", "Free Trade Union League", \
    "European Commission"
REFORM, BUDGET, DEAL, WALKOUT = "a planned pension reform", "the 2019 budget", "the agreement the four partners signed", \
    "the walkout"

a.entity("Latvia", "country", {"Latvia": 1}, adjectives={"Latvian": 2}, capitals=["warned [Riga] last"],
         nominals=["Bank, [the country]’s third"])
a.entity("Denmark", "country", adjectives={"Danish": 1}, optional=True)
a.entity("Riga", "place", {"RIGA": 1}, nominals=["streets of [the capital] last"])
a.entity("Jelgava", "place", {"Jelgava": 1})
a.entity("Brussels", "organization", capitals=["said [Brussels] would"], aliases=["European Union"],
         type_also=["country", "place"])
a.entity(COMMISSION, "organization", {COMMISSION: 1})
a.entity("Meridian News Agency", "organization", {"Meridian News Agency": 1, "MNA": 1})
a.entity(COALITION, "organization", nominals=["[Latvian coalition] on", "party in [Latvia’s four-way coalition] withdrew",
         "joined [the government] only"], aliases=["Latvian coalition"], type_also=["group"])
a.entity(BLOC, "organization", {BLOC: 2}, pronouns=["withdrew [its] two", "“[We] were promised", "night [we] learned"],
         nominals=["[The smallest party in Latvia’s four-way coalition] withdrew", "touched,” [the bloc]’s leader"])
a.entity(HARBOUR, "organization", {HARBOUR: 2})
a.entity(ALLIANCE, "organization", {ALLIANCE: 1, "Alliance": 2}, nominals=["lawmakers in [his party] said"])
a.entity(FORWARD, "organization", {FORWARD: 2}, pronouns=["delay. [Its] leader"])
a.entity(LIST, "organization", {LIST: 1})
a.entity("Dzimtene", "organization", {"Dzimtene": 1}, nominals=["[The nationalist opposition party] Dzimtene"])
a.entity("Saeima", "organization", {"Saeima": 2}, nominals=["before [parliament] votes"])
a.entity("the welfare ministry", "organization", nominals=["at [the welfare ministry] would"], optional=True)
a.entity(UNIONS, "organization", nominals=["[Trade unions], which"], type_also=["group"], optional=True)
a.entity(LEAGUE, "organization", {LEAGUE: 1})
a.entity(KRON, "organization", {KRON: 1}, pronouns=["said [it] was freezing"],
         nominals=["[Danish lender] Kronborg", "Bank, [the country’s third largest], said"])
a.entity(KRUM, "person", {KRUM: 1, "Krūmiņa": 4}, nominals=["Krūmiņa, [a former central banker],", "[The 48-year-old] met"],
         pronouns=["said [she] would not", "urged [her] to stay"])
a.entity(STRAUME, "person", {STRAUME: 1, "Straume": 1}, nominals=["touched,” [the bloc’s leader], Edvīns"],
         pronouns=["so.” [He] said"])
a.entity(PODN, "person", {PODN: 1}, pronouns=["and [her] colleague"])
a.entity("her colleague at the welfare ministry", "person", nominals=["and [her colleague at the welfare ministry] would"],
         optional=True)
a.entity("its two ministers", "group", nominals=["withdrew [its two ministers] on", "welcomed [the ministers]’ departure"],
         type_also=["person"], optional=True)
a.entity(VANAGS, "person", {VANAGS: 1, "Vanags": 1})
a.entity(BITE, "person", {BITE: 1, "Bite": 1}, nominals=["[The Alliance’s chairman], Oskars"],
         pronouns=["in [his] party", "that [he], too"])
a.entity(ZILE, "person", {ZILE: 1}, nominals=["[Its leader], Marta"])
a.entity(RAGS, "person", {RAGS: 1}, nominals=["[Party founder] Guntis"])
a.entity(LACIS, "person", {LACIS: 1}, nominals=["under [Krūmiņa’s predecessor], Pēteris"])
a.entity(KALVE, "person", {KALVE: 1})
a.entity(REFORM, "program", nominals=["over [a planned pension reform], leaving", "if [the bill] was"], optional=True)
a.entity(BUDGET, "program", nominals=["on [the 2019 budget].", "until [a budget] was"], optional=True)
a.entity(DEAL, "program", nominals=["breaking [the agreement the four partners signed] in", "that [the deal] had"],
         optional=True)
a.entity(WALKOUT, "event", nominals=["called [the walkout] “", "welcomed [the ministers’ departure]."], optional=True)

a.claim("accused", "<s>The Farmers’ Bloc</s>, which ~~ <q>accused</q> <c>Krūmiņa’s New Harbour party ~~ inauguration</c>", BLOC,
        act="accuse", also=["[breaking the agreement ~~ inauguration]", "[of breaking the agreement ~~ inauguration]"])
a.claim("touched", "“<c>We were promised that nobody over 50 would be touched</c>,” the bloc’s leader, <s>Edvīns Straume</s>, "
        "<q>told</q> a news conference. “<c>On Monday ~~ no longer so</c>.”", STRAUME, mode="direct", act_also=["accuse",
        "condemn"])
a.claim("promised", "“We were <q>promised</q> that <c>nobody over 50 would be touched</c>,” the bloc’s leader, <h>Edvīns "
        "Straume</h>", chain=[(STRAUME, None)], mode="direct", mode_also=["indirect"], act="pledge", optional=True)
a.claim("radio", ["<h>Edvīns Straume</h>, told", "we <q>learned from</q> <s>the radio</s> that <c>this is no longer so</c>"],
        chain=[(STRAUME, None)], mode="direct", mode_also=["indirect"], optional=True)
a.claim("leave", "<s>He</s> <q>said</q> <c>agriculture minister ~~ by Friday</c>, but", STRAUME, act_also=["pledge"])
a.claim("returning", ["<s>He</s> said agriculture", "did not <q>rule out</q> <c>returning if the bill was shelved</c>"], STRAUME,
        act_also=["propose"], optional=True)
a.claim("broken", "<s>Krūmiņa</s>, a former central banker, <q>denied</q> that <c>the deal had been broken</c>", KRUM, act="deny",
        act_also=["reject"])
a.claim("resign", ["<s>Krūmiņa</s>, a former", "and <q>said</q> <c>she would not resign</c>"], KRUM,
        act_also=["reject", "deny", "pledge"])
a.claim("stay", "<s>Both</s> have <q>urged</q> <c>her to stay</c>", [ALLIANCE, FORWARD], act="demand", act_also=["support"],
        also=["her [to stay]"])
a.claim("blackmail", "The Alliance’s chairman, <s>Oskars Bite</s>, <q>called</q> <c>the walkout “blackmail with a tractor</c>”",
        BITE, mode="mixed", mode_also=["direct"], act="condemn", act_also=["accuse", "state"],
        also=["“[blackmail with a tractor]”"])
a.claim("lawmakers", "<s>two lawmakers in his party</s> <q>said</q> <c>Bite had ~~ retirement age</c>", source_also=[ALLIANCE],
        optional=True)
a.claim("vote", "<h>two lawmakers in his party</h> said <s>Bite</s> had privately <q>told</q> Straume that <c>he, too, would ~~ "
        "retirement age</c>", BITE, [(None, None)], act_also=["pledge", "reject", "warn"])
a.claim("delay", "<s>Forward Latvia</s>, which joined ~~ <q>proposed</q> <c>a six-month delay</c>", FORWARD, act="propose")
a.claim("understand", "Its leader, <s>Marta Zīle</s>, <q>said</q> <c>Brussels would understand</c>", ZILE)
a.claim("sustainable", "<s>The European Commission</s> <q>warned</q> Riga last spring that <c>the pension ~~ next decade</c>”",
        COMMISSION, mode="mixed", act="warn", date="2018-SP")
a.claim("election", "Party founder <s>Guntis Rags</s>, who ~~ <q>demanded</q> <c>an early election</c>", RAGS, act="demand",
        source_also=["Dzimtene"])
a.claim("cooperation", ["Party founder <s>Guntis Rags</s>", "<q>ruled out</q> <c>any cooperation with New Harbour</c>"], RAGS,
        act="reject", act_also=["state"], source_also=["Dzimtene"])
a.claim("intention", "<c>Vanags</c>, <q>according to</q> <s>an aide</s>, <c>has no intention of doing so</c>",
        source_also=[VANAGS], also=["[has no intention of doing so]"])
a.claim("welcomed", "<s>Trade unions</s>, which ~~ <q>welcomed</q> <c>the ministers’ departure</c>", UNIONS, act="welcome",
        act_also=["praise"])
a.claim("three-to-go", "“<c>One down, three to go</c>,” <q>said</q> <s>Vija Kalve</s>", KALVE, mode="direct")
a.claim("freezing", "<s>Danish lender Kronborg Bank</s>, ~~ <q>said</q> <c>it was freezing ~~ in place</c>", KRON,
        act_also=["warn"])
a.claim("analysts", "<s>Analysts</s> <q>say</q> <c>the next ten days ~~ over a year</c>",
        also=["[the next ten days ~~ outlast the average]"])

a.relation(BLOC, "member_of", COALITION, "The smallest [party] in Latvia’s four-way coalition", target_also=["Latvia"])
a.relation(BLOC, "retreat", COALITION, "The smallest party in Latvia’s four-way coalition [withdrew] its two ministers",
           type_also=["reject", "protest", "sanction"], target_also=["Latvia", KRUM, "its two ministers"], date="2018-11-21")
a.relation(COALITION, "leads", "Latvia", "[Latvia’s] four-way coalition", type_also=["located_in", "part_of"], optional=True)
a.relation(KRUM, "leads", "Latvia", "leaving [Prime Minister] Anda Krūmiņa", target_also=[COALITION], optional=True)
a.relation(BLOC, "member_of", "Saeima", "The Farmers’ Bloc, which [has] nine seats in the 100-member Saeima",
           type_also=["part_of"], optional=True)
a.relation(KRUM, "member_of", HARBOUR, "Krūmiņa’s New Harbour [party]", type_also=["leads"])
a.relation(BLOC, "accuse", HARBOUR, "The Farmers’ Bloc, ~~ [accused] Krūmiņa’s New Harbour party of breaking",
           target_also=[KRUM])
a.relation(HARBOUR, "retreat", COALITION, "New Harbour party of [breaking] the agreement", type_also=["reject", "concede"],
           target_also=[BLOC, DEAL], source_also=[KRUM], optional=True)
a.relation(BLOC, "agree", HARBOUR, "the agreement the four partners [signed] in Jelgava", optional=True)
a.relation(COALITION, "located_in", "Jelgava", "the four partners [signed] in Jelgava", source_also=[DEAL, BLOC, HARBOUR],
           optional=True)
a.relation(STRAUME, "leads", BLOC, "the bloc’s [leader], Edvīns Straume")
a.relation(PODN, "member_of", "Latvia", "agriculture [minister] Ilze Podniece", type_also=["leads"], target_also=[COALITION],
           optional=True)
a.relation("her colleague at the welfare ministry", "member_of", "the welfare ministry", "her [colleague] at the welfare "
           "ministry", type_also=["leads"], optional=True)
a.relation(PODN, "retreat", COALITION, "Ilze Podniece and her colleague at the welfare ministry would [leave] office",
           target_also=["Latvia"], modality="planned", date="2018-11-23", optional=True)
a.relation(KRUM, "reject", BLOC, "Krūmiņa, a former central banker, [denied] that the deal had been broken", optional=True)
a.relation(KRUM, "retreat", "Latvia", "she would not [resign]", negated=True, modality="planned", target_also=[COALITION],
           type_also=["concede"], optional=True)
a.relation(KRUM, "consult", VANAGS, "The 48-year-old [met] President Modris Vanags", date="2018-11-21T15:00")
a.relation(VANAGS, "leads", "Latvia", "[President] Modris Vanags", optional=True)
for party, head in ((ALLIANCE, BITE), (FORWARD, ZILE)):
    a.relation(KRUM, "consult", party, "is to hold [talks] with the heads of the two remaining partners, the Social Alliance and "
               "the liberal Forward Latvia", target_also=[head], modality="planned", date="2018-11-22")
    a.relation(party, "member_of", COALITION, "the two remaining [partners], the Social Alliance and the liberal Forward Latvia",
               target_also=["Latvia"], type_also=["ally_of", "cooperate"], optional=True)
    a.relation(party, "request", KRUM, "Both have [urged] her to stay", type_also=["support"], source_also=[head])
a.relation(BITE, "leads", ALLIANCE, "The Alliance’s [chairman], Oskars Bite")
a.relation(BITE, "accuse", BLOC, "Oskars Bite, [called] the walkout “blackmail with a tractor”", type_also=["reject"],
           target_also=[WALKOUT, "its two ministers", STRAUME], optional=True)
a.relation(BITE, "consult", STRAUME, "Bite had privately [told] Straume", type_also=["support"])
a.relation(BITE, "reject", KRUM, "he, too, would [vote] against raising the retirement age", modality="planned",
           target_also=[REFORM, COALITION, HARBOUR], optional=True)
a.relation(BITE, "support", STRAUME, "he, too, would [vote] against raising the retirement age", modality="planned",
           target_also=[BLOC], optional=True)
a.relation(FORWARD, "member_of", COALITION, "Forward Latvia, which [joined] the government", target_also=["Latvia"],
           type_also=["cooperate"], date="2018-03")
a.relation(COALITION, "coerce", LIST, "the Latgale List was [expelled] over a bribery scandal", source_also=["Latvia", KRUM],
           type_also=["sanction", "reject"], optional=True)
a.relation(LIST, "member_of", COALITION, "the Latgale List was [expelled]", type_also=["retreat"], target_also=["Latvia"],
           optional=True)
a.relation(FORWARD, "request", KRUM, "Forward Latvia, which ~~ [proposed] a six-month delay", target_also=[COALITION, "Latvia", BLOC],
           optional=True)
a.relation(ZILE, "leads", FORWARD, "Its [leader], Marta Zīle")
a.relation("Brussels", "support", "Latvia", "Brussels would [understand]", modality="possible", type_also=["concede"],
           optional=True)
a.relation(COMMISSION, "consult", "Latvia", "The European Commission [warned] Riga", date="2018-SP",
           type_also=["accuse", "threaten", "request"])
a.relation("Dzimtene", "reject", KRUM, "The nationalist opposition party Dzimtene [tabled] a motion of no confidence",
           type_also=["request", "protest", "threaten", "accuse"], target_also=[COALITION, "Latvia"])
a.relation("Dzimtene", "reject", COALITION, "The nationalist [opposition] party Dzimtene", optional=True,
           target_also=["Latvia", KRUM], type_also=["located_in", "member_of"])
a.relation(RAGS, "leads", "Dzimtene", "Party [founder] Guntis Rags", type_also=["member_of"])
a.relation(RAGS, "member_of", "Latvia", "Guntis Rags, who [served] as interior minister", type_also=["leads"], optional=True)
a.relation(RAGS, "cooperate", LACIS, "Guntis Rags, who [served] as interior minister under Krūmiņa’s predecessor, Pēteris Lācis",
           type_also=["member_of", "support"], optional=True)
a.relation(LACIS, "leads", "Latvia", "Krūmiņa’s [predecessor], Pēteris Lācis", optional=True)
a.relation(RAGS, "request", KRUM, "Guntis Rags, ~~ [demanded] an early election", target_also=["Latvia", COALITION, VANAGS],
           source_also=["Dzimtene"], type_also=["reject"], optional=True)
a.relation(RAGS, "reject", HARBOUR, "Guntis Rags, ~~ [ruled out] any cooperation with New Harbour", source_also=["Dzimtene"])
a.relation(RAGS, "cooperate", HARBOUR, "ruled out any [cooperation] with New Harbour", negated=True, modality="planned",
           source_also=["Dzimtene"], optional=True)
a.relation(VANAGS, "coerce", "Saeima", "has no [intention] of doing so", negated=True, modality="planned",
           type_also=["reject", "request", "sanction"], optional=True)
a.relation(UNIONS, "protest", "Latvia", "Trade unions, which [brought] 12,000 people onto the streets of the capital",
           target_also=["Riga", COALITION, KRUM], type_also=["mobilize"], date="2018-10", optional=True)
a.relation(UNIONS, "support", BLOC, "Trade unions, ~~ [welcomed] the ministers’ departure",
           target_also=[WALKOUT, "its two ministers"], optional=True)
a.relation(KALVE, "leads", LEAGUE, "Vija Kalve, who [heads] the Free Trade Union League")
a.relation(LEAGUE, "member_of", UNIONS, "Vija Kalve, who [heads] the Free Trade Union League", type_also=["part_of"],
           optional=True)
a.relation(KRON, "located_in", "Denmark", "[Danish] lender Kronborg Bank", type_also=["part_of", "member_of"], optional=True)
a.relation(KRON, "located_in", "Latvia", "Kronborg Bank, the country’s third [largest]", optional=True)
a.relation(KRON, "sanction", "Latvia", "it was [freezing] new loans to state firms", type_also=["retreat", "reject", "coerce"],
           optional=True)

a.date("[21 November 2018]", "date", "2018-11-21", optional=True)
a.date("[Nov. 21] (MNA)", "date", "2018-11-21")
a.date("ministers on [Wednesday] over", "date", "2018-11-21")
a.date("majority [two weeks] before", "duration", "P2W", value_also=["2018-12-05", "2018-W49"])
a.date("the [2019] budget", "date", "2019")
a.date("of [last year]’s inauguration", "date", "2017")
a.date("over [50] would", "duration", "P50Y", optional=True)
a.date("On [Monday night] we", "time", "2018-11-19TNI", value_also=["2018-11-19"])
a.date("by [Friday], but", "date", "2018-11-23")
a.date("The [48-year-old] met", "duration", "P48Y", optional=True)
a.date("at [3 p.m.] and", "time", "2018-11-21T15:00", value_also=["T15:00", "T15", "2018-11-21T15"])
a.date("on [Thursday].", "date", "2018-11-22")
a.date("in [March] after", "date", "2018-03")
a.date("a [six-month] delay", "duration", "P6M")
a.date("Riga [last spring] that", "date", "2018-SP", value_also=["2018"])
a.date("beyond [the end of the next decade]", "date", "202", value_also=["2029", "2029-12-31", "2029-12"])
a.date("within [hours].", "duration", "PTXH", value_also=["PXH"], optional=True)
a.date("capital [last month], welcomed", "date", "2018-10")
a.date("since [1993].", "date", "1993")
a.date("[the next ten days] will", "duration", "P10D")
a.date("which is [a little over a year].", "duration", "P1Y")

# t2: a joint statement after three-way talks --------------------------------------------------------------------------

b = case.document("t2", HERE / "t2.txt", "2015-05-08")
b.sentences("H.E. Dr. Grace", "H.E. Mr. Aloys", "H.E. Mrs. Teodora", "Mr. Lamine")
WEKESA, HABY, SIMBAYA, CISSOKHO = "Grace Wekesa", "Aloys Habyambere", "Teodora Simbaya", "Lamine Cissokho"
FDH, MISSION, FRAMEWORK, ADB = "Front for the Defence of the Highlands", "Joint Border Mission", "Naivasha Framework", \
    "African Development Bank"
UNIT, ROUND, NEXT, ENGINEERS = "the Rwandan liaison unit", "the fourth round of trilateral talks", "the next round", \
    "two Kenyan engineers employed by the firm Rift Rail Works"
SIDES, MINISTERS = ["Kenya", "Rwanda", "Maravia"], [WEKESA, HABY, SIMBAYA]
SECRETARIAT = "Secretariat of the Lakes Partnership"

b.entity("Kenya", "country", {"Kenya": 4}, adjectives={"Kenyan": 2}, nominals=["[the Kenyan side] welcomed"])
b.entity("Rwanda", "country", {"Rwanda": 6}, adjectives={"Rwandan": 1},
         nominals=["hostile to [its neighbour].", "to [the Government of Rwanda] for"], pronouns=["for [its] hospitality"])
b.entity("Maravia", "country", {"Republic of Maravia": 1, "Maravia": 4}, adjectives={"Maravian": 2},
         nominals=["[The Maravian side] stated", "from [the authorities in Port Alder];"],
         pronouns=["expressed [its] appreciation", "hostile to [its] neighbour", "belonged to [it] since"])
b.entity("Burundi", "country", {"Burundi": 1}, capitals=["consult [Bujumbura] to"], pronouns=["reconsider [its] decision"])
b.entity("Japan", "country", {"Japan": 1})
b.entity("Kigali", "place", {"Kigali": 1})
b.entity("Port Alder", "place", {"Port Alder": 3})
b.entity("Kasuku", "place", {"Kasuku": 1})
b.entity("the customs post at Kasuku", "place", nominals=["on [the customs post at Kasuku] on"], optional=True)
b.entity("Eldoret", "place", {"Eldoret": 1})
b.entity("Lower Ruvi", "place", {"Lower Ruvi": 1})
b.entity("Ruvi Islands", "place", {"Ruvi Islands": 1}, nominals=["that [the islands] had"])
b.entity("Naivasha", "place", inside=["the [Naivasha] Framework"], optional=True)
b.entity("Highlands", "place", inside=["of the [Highlands] ("], optional=True)
b.entity("Lakes Railway", "place", {"Lakes Railway": 1}, type_also=["program", "organization"])
b.entity(SECRETARIAT, "organization", {SECRETARIAT: 1}, optional=True)
b.entity("Lakes Partnership", "organization", inside=["of the [Lakes Partnership]"], optional=True)
b.entity("African Union", "organization", {"African Union": 1})
b.entity("European Union", "organization", {"European Union": 1}, pronouns=["suspend [its] contribution"])
b.entity(ADB, "organization", {ADB: 1})
b.entity(FDH, "organization", {FDH: 1, "FDH": 2}, nominals=["called on [the group] to"],
         pronouns=["down [its] arms", "whom [it] continues"])
b.entity("Rift Rail Works", "organization", {"Rift Rail Works": 1}, nominals=["by [the firm] Rift"])
b.entity(MISSION, "organization", {MISSION: 1, "Mission": 1}, pronouns=["host [its] headquarters"], type_also=["program"])
b.entity(UNIT, "organization", nominals=["of [the Rwandan liaison unit] from"], optional=True)
b.entity("the bilateral commission", "organization", nominals=["should [the bilateral commission] fail"], optional=True)
b.entity("the joint inquiry", "organization", nominals=["of [the joint inquiry] were"], type_also=["event", "program"],
         optional=True)
b.entity(FRAMEWORK, "program", {FRAMEWORK: 1, "Framework": 1})
b.entity("a protocol on the extension of the Lakes Railway to Port Alder", "program",
         nominals=["[a protocol on the extension of the Lakes Railway to Port Alder]."], optional=True)
b.entity(ROUND, "event", nominals=["for [the fourth round of trilateral talks] since", "[The meeting] was",
                                   "of [the meeting], a"], optional=True)
b.entity(NEXT, "event", nominals=["hold [the next round] in"], optional=True)
b.entity("the attack", "event", nominals=["condemned [the attack] carried"], optional=True)
b.entity(ENGINEERS, "group", nominals=["them [two Kenyan engineers employed by the firm Rift Rail Works], were"],
         type_also=["person"], optional=True)
b.entity(WEKESA, "person", {WEKESA: 1, "Wekesa": 1}, pronouns=["informed [her] counterparts"])
b.entity(HABY, "person", {HABY: 1, "Habyambere": 1})
b.entity(SIMBAYA, "person", {SIMBAYA: 1, "Simbaya": 1})
b.entity(CISSOKHO, "person", {CISSOKHO: 1}, nominals=["by [the Special Envoy of the African Union], Mr",
         "requested [the Special Envoy] to", "[The Special Envoy] praised"])

b.claim("reaffirmed", "<s>The Ministers</s> <q>reaffirmed</q> <c>their commitment to the Framework, signed in 2012</c>",
        MINISTERS, act="support", act_also=["pledge", "state"], source_also=SIDES,
        also=["[their commitment to the Framework], signed", "to [the Framework], signed"])
b.claim("withdrawal", ["<s>The Ministers</s> reaffirmed", "<q>noted with satisfaction</q> <c>the withdrawal ~~ of schedule</c>"],
        MINISTERS, act="welcome", act_also=["praise"], source_also=SIDES)
b.claim("appreciation", "<s>Maravia</s> <q>expressed its appreciation</q> to <c>Rwanda for this step</c>", "Maravia",
        act="praise", act_also=["welcome"], also=["for [this step]", "[its appreciation to Rwanda for this step]"])
b.claim("harbour", ["<s>Maravia</s> expressed", "<q>undertook</q> <c>not to harbour ~~ its neighbour</c>"], "Maravia",
        act="pledge")
b.claim("condemned", "<s>The three sides</s> strongly <q>condemned</q> <c>the attack ~~ were killed</c>", SIDES, act="condemn",
        source_also=MINISTERS, also=["[the attack carried out ~~ at Kasuku]", "[the attack carried out ~~ 19 April]"])
b.claim("arms", "<s>They</s> <q>called on</q> <c>the group to lay down ~~ of the month</c>", SIDES, act="demand",
        source_also=MINISTERS, also=["the group [to lay down ~~ of the month]"])
b.claim("hostages", ["<s>They</s> called on", "<q>demanded</q> <c>the unconditional release ~~ to hold</c>"], SIDES, act="demand",
        source_also=MINISTERS)
b.claim("no-support", "<s>The Maravian side</s> <q>stated</q> that <c>the FDH had received ~~ Port Alder</c>", "Maravia",
        act_also=["deny"])
b.claim("assurance", "<s>the Kenyan side</s> <q>welcomed</q> <c>this assurance</c>", "Kenya", act="welcome")
b.claim("inquiry", ["<s>the Kenyan side</s> welcomed", "while <q>recalling</q> that <c>the findings ~~ still awaited</c>"],
        "Kenya", act_also=["express_concern"])
b.claim("police", "<s>Minister Wekesa</s> <q>informed</q> her counterparts that <c>Kenya would ~~ 1 July</c>", WEKESA,
        act_also=["pledge"], source_also=["Kenya"])
b.claim("helicopters", "<s>Rwanda</s> <q>pledged</q> <c>two helicopters</c>", "Rwanda", act="pledge")
b.claim("burundi", "<s>The Ministers</s> <q>invited</q> <c>Burundi, ~~ its decision</c>", MINISTERS, act="demand",
        act_also=["propose"], source_also=SIDES, also=["[to reconsider its decision]"])
b.claim("envoy", ["<s>The Ministers</s> invited", "<q>requested</q> <c>the Special Envoy to consult Bujumbura to that end</c>"],
        MINISTERS, act="demand", act_also=["propose"], source_also=SIDES, also=["[to consult Bujumbura to that end]"])
b.claim("visas", "<s>the three countries</s> <q>agreed</q> <c>to abolish visas ~~ of 2016</c>", SIDES, act="agree",
        act_also=["pledge"])
b.claim("experts", ["<s>the three countries</s> agreed", "<q>instructed</q> <c>their experts to meet every quarter</c>"], SIDES,
        act="demand", act_also=["state"], also=["[to meet every quarter]"], optional=True)
b.claim("thanked", "<s>The Ministers</s> <q>thanked</q> <c>the African Development Bank ~~ assistance</c>", MINISTERS,
        act="praise", source_also=SIDES, also=["for [their financial assistance]"])
b.claim("regretted", ["<s>The Ministers</s> thanked", "<q>regretted</q> <c>the decision of ~~ current year</c>"], MINISTERS,
        act="express_concern", act_also=["condemn"], source_also=SIDES)
b.claim("islands", "<s>Maravia</s> <q>maintained</q> that <c>the islands had belonged to it since 1964</c>", "Maravia")
b.claim("position", "<s>Rwanda</s> <q>did not accept</q> <c>this position</c>", "Rwanda", act="reject")
b.claim("troops", "<s>Both sides</s> <q>agreed</q>, however, <c>not to deploy ~~ 180 days</c>", ["Maravia", "Rwanda"],
        act="agree", act_also=["pledge"])
b.claim("road", "<s>The Special Envoy</s> <q>praised</q> <c>the Ministers for “choosing ~~ only one</c>”", CISSOKHO, mode="mixed",
        mode_also=["direct"], act="praise", also=["“[choosing the longer road, which is the only one]”"])
b.claim("gratitude", "<s>The Ministers</s> <q>expressed their gratitude</q> to <c>the Government of Rwanda for its "
        "hospitality</c>", MINISTERS, act="praise", source_also=SIDES,
        also=["for [its hospitality]", "[their gratitude ~~ its hospitality]"])
b.claim("accepted", ["<s>The Ministers</s> expressed", "<q>accepted</q> <c>the invitation of Minister Simbaya ~~ November</c>"],
        MINISTERS, act="agree", act_also=["welcome"], source_also=SIDES, also=["[to hold the next round ~~ November]"])
b.claim("invitation", ["<h>The Ministers</h> expressed", "the <q>invitation</q> of <s>Minister Simbaya</s> <c>to hold ~~ in "
        "November</c>"], SIMBAYA, [(MINISTERS, None)], act="propose", chain_also=[[]], source_also=["Maravia"], optional=True)

ALL = [*SIDES, *MINISTERS]  # who speaks together: any of them is right
for minister, country in zip(MINISTERS, SIDES):
    b.relation(minister, "leads", country, "[Ministers] of Foreign Affairs of Kenya, Rwanda and the Republic of Maravia, H.E. Dr. "
               "Grace Wekesa, H.E. Mr. Aloys Habyambere and H.E. Mrs. Teodora Simbaya", type_also=["member_of"])
    b.relation(minister, "located_in", "Kigali", "The Ministers of Foreign Affairs ~~ [met] in Kigali", source_also=[country],
               type_also=["consult"], date="2015-05-08", optional=True)
for one, other in ((0, 1), (0, 2), (1, 2)):
    b.relation(MINISTERS[one], "consult", MINISTERS[other], "H.E. Dr. Grace Wekesa, ~~ [met] in Kigali", date="2015-05-08",
               source_also=[SIDES[one]], target_also=[SIDES[other]], type_also=["cooperate"])
    b.relation(SIDES[one], "agree", SIDES[other], "trilateral talks since the [signing] of the Naivasha Framework",
               type_also=["cooperate"], date="2012", optional=True)
    b.relation(SIDES[one], "agree", SIDES[other], "the three countries [agreed] to abolish visas", source_also=MINISTERS,
               target_also=MINISTERS, type_also=["cooperate"], optional=one + other != 1)
b.relation(HABY, "leads", ROUND, "The meeting was [chaired] by Minister Habyambere", type_also=["member_of"], optional=True)
b.relation(CISSOKHO, "member_of", ROUND, "The meeting was chaired by Minister Habyambere and [attended] by the Special Envoy",
           type_also=["located_in", "consult"], target_also=[HABY, "Kigali"], optional=True)
b.relation(CISSOKHO, "member_of", "African Union", "the Special [Envoy] of the African Union, Mr. Lamine Cissokho")
b.relation("Kenya", "support", FRAMEWORK, "The Ministers reaffirmed their [commitment] to the Framework", source_also=ALL,
           type_also=["agree", "member_of", "cooperate"], optional=True)
b.relation("Kenya", "support", "Rwanda", "[noted] with satisfaction the withdrawal", source_also=ALL, target_also=[UNIT],
           optional=True)
b.relation("Rwanda", "retreat", "Lower Ruvi", "the [withdrawal] of the Rwandan liaison unit from the Maravian province of Lower "
           "Ruvi", source_also=[UNIT], target_also=["Maravia"])
b.relation(UNIT, "part_of", "Rwanda", "the [Rwandan] liaison unit", type_also=["member_of"], optional=True)
b.relation("Lower Ruvi", "part_of", "Maravia", "the Maravian [province] of Lower Ruvi", type_also=["located_in"])
b.relation("Maravia", "support", "Rwanda", "Maravia expressed its [appreciation] to Rwanda")
b.relation("Maravia", "concede", "Rwanda", "Maravia ~~ [undertook] not to harbour armed elements hostile to its neighbour",
           type_also=["agree", "support", "cooperate"], modality="planned", optional=True)
b.relation(FDH, "assault", "Kasuku", "the [attack] carried out by the Front for the Defence of the Highlands (FDH) on the customs "
           "post at Kasuku", target_also=["Maravia", "the customs post at Kasuku", ENGINEERS], date="2015-04-19TNI")
b.relation("the customs post at Kasuku", "located_in", "Kasuku", "the customs post [at] Kasuku", optional=True)
b.relation("Kasuku", "located_in", "Maravia", "the customs post [at] Kasuku", type_also=["part_of"], optional=True)
b.relation("Kenya", "accuse", FDH, "The three sides strongly [condemned] the attack carried out by the Front for the Defence of the "
           "Highlands (FDH)", source_also=ALL, type_also=["reject"])
b.relation(FDH, "assault", ENGINEERS, "two Kenyan engineers employed by the firm Rift Rail Works, were [killed]",
           target_also=["Kenya", "Rift Rail Works"], optional=True)
b.relation(ENGINEERS, "member_of", "Rift Rail Works", "two Kenyan engineers [employed] by the firm Rift Rail Works",
           source_also=["Kenya"], optional=True)
b.relation(ENGINEERS, "member_of", "Kenya", "two [Kenyan] engineers", type_also=["located_in"], optional=True)
b.relation("Kenya", "request", FDH, "They [called on] the group to lay down its arms", source_also=ALL)
b.relation("Kenya", "request", FDH, "[demanded] the unconditional release of the three hostages", source_also=ALL,
           type_also=["threaten"], optional=True)
b.relation(FDH, "concede", "Kenya", "[lay] down its arms", type_also=["retreat"], target_also=ALL, modality="possible",
           optional=True)
b.relation("Maravia", "support", FDH, "the FDH had received no [support] from the authorities in Port Alder", negated=True,
           type_also=["aid"])
b.relation("Maravia", "located_in", "Port Alder", "the [authorities] in Port Alder", optional=True)
b.relation("Kenya", "support", "Maravia", "the Kenyan side [welcomed] this assurance")
for other in (HABY, SIMBAYA):
    b.relation(WEKESA, "consult", other, "Minister Wekesa [informed] her counterparts", source_also=["Kenya"],
               target_also=["Rwanda", "Maravia"], optional=True)
b.relation("Kenya", "aid", MISSION, "Kenya would [contribute] 300 police officers to the Joint Border Mission", modality="planned",
           type_also=["cooperate", "support", "mobilize", "member_of"])
b.relation(MISSION, "located_in", "Eldoret", "would host its [headquarters] in Eldoret", modality="planned", date="2015-07-01")
b.relation("Kenya", "cooperate", MISSION, "Kenya ~~ would [host] its headquarters", modality="planned", date="2015-07-01",
           type_also=["aid", "support"], optional=True)
b.relation("Eldoret", "located_in", "Kenya", "Kenya ~~ would host its headquarters [in] Eldoret", type_also=["part_of"],
           optional=True)
b.relation("Rwanda", "aid", MISSION, "Rwanda [pledged] two helicopters", modality="planned",
           type_also=["cooperate", "support", "mobilize"], target_also=["Kenya", "Maravia"])
b.relation("Kenya", "request", "Burundi", "The Ministers [invited] Burundi", source_also=ALL, type_also=["consult"])
b.relation("Burundi", "retreat", MISSION, "Burundi, which [left] the Mission two years ago", date="2013")
b.relation("Burundi", "concede", MISSION, "to [reconsider] its decision", type_also=["member_of", "cooperate"],
           modality="possible", optional=True)
b.relation("Kenya", "request", CISSOKHO, "[requested] the Special Envoy to consult Bujumbura", source_also=ALL,
           type_also=["consult"])
b.relation(CISSOKHO, "consult", "Burundi", "the Special Envoy to [consult] Bujumbura", source_also=["African Union"],
           modality="planned", type_also=["request"])
b.relation("Kenya", "agree", "Maravia", "Kenya and Maravia [signed], in the margins of the meeting, a protocol",
           type_also=["cooperate"])
b.relation("Lakes Railway", "located_in", "Port Alder", "the [extension] of the Lakes Railway to Port Alder", modality="planned",
           optional=True)
for donor in (ADB, "Japan"):
    b.relation("Kenya", "support", donor, "The Ministers [thanked] the African Development Bank and Japan", source_also=ALL)
    b.relation(donor, "aid", "Kenya", "the African Development Bank and Japan for their financial [assistance]",
               type_also=["support", "cooperate"], target_also=[*ALL, MISSION, "Lakes Railway"], optional=True)
b.relation("Kenya", "accuse", "European Union", "[regretted] the decision of the European Union", source_also=ALL,
           type_also=["reject", "protest"], optional=True)
b.relation("European Union", "retreat", "Kenya", "the decision of the European Union to [suspend] its contribution",
           type_also=["sanction", "reject", "aid"], target_also=[*ALL, MISSION], optional=True)
b.relation("Rwanda", "agree", "Maravia", "No [agreement] was reached on the demarcation of the Ruvi Islands", negated=True,
           source_also=SIDES, target_also=SIDES, optional=True)
b.relation("Ruvi Islands", "part_of", "Maravia", "the islands had [belonged] to it since 1964", type_also=["located_in"],
           date="1964")
b.relation("Rwanda", "reject", "Maravia", "Rwanda did not [accept] this position")
b.relation("Maravia", "agree", "Rwanda", "Both sides [agreed], however, not to deploy troops", type_also=["cooperate"])
for side in ("Maravia", "Rwanda"):
    b.relation(side, "mobilize", "Ruvi Islands", "Both sides agreed, however, not to [deploy] troops there", negated=True,
               modality="planned", type_also=["coerce"], optional=True)
b.relation(CISSOKHO, "support", "Kenya", "The Special Envoy [praised] the Ministers", source_also=["African Union"],
           target_also=ALL)
b.relation("Kenya", "support", "Rwanda", "The Ministers expressed their [gratitude] to the Government of Rwanda",
           source_also=ALL)
b.relation(SIMBAYA, "request", "Kenya", "the [invitation] of Minister Simbaya to hold the next round", source_also=["Maravia"],
           type_also=["consult", "cooperate"], target_also=ALL, optional=True)
b.relation("Kenya", "agree", SIMBAYA, "[accepted] the invitation of Minister Simbaya", source_also=ALL,
           target_also=["Maravia"], type_also=["support", "cooperate"], optional=True)
b.relation(NEXT, "located_in", "Port Alder", "to [hold] the next round in Port Alder", source_also=ALL, modality="planned",
           date="2015-11", optional=True)

b.date("Partnership\n[8 May 2015]", "date", "2015-05-08", optional=True)
b.date("on [7] and", "date", "2015-05-07", optional=True)
b.date("and [8 May 2015] for", "date", "2015-05-08", value_also=["2015-05-07", "2015-05-07/2015-05-08", "P2D"])
b.date("in [2012], and", "date", "2012")
b.date("completed [a month] ahead", "duration", "P1M", optional=True)
b.date("the [night of 19 April],", "time", "2015-04-19TNI", value_also=["2015-04-19"])
b.date("before [the end of the month] and", "date", "2015-05", value_also=["2015-05-31"])
b.date("from [1 July].", "date", "2015-07-01")
b.date("Mission [two years ago],", "date", "2013")
b.date("by [the end of 2016] and", "date", "2016", value_also=["2016-12", "2016-12-31"])
b.date("meet [every quarter].", "set", "P3M", value_also=["P1Q", "XXXX-QX"])
b.date("for [the current year].", "date", "2015")
b.date("since [1964];", "date", "1964")
b.date("within [180 days].", "duration", "P180D")
b.date("in [November].", "date", "2015-11")

# t3: an analyst's feature on a rebel movement and its backers ---------------------------------------------------------

c = case.document("t3", HERE / "t3.txt", "2021-10-06")
c.sentences()
MFW, SABLE, CALYPSO, BANNER, IS = "Movement of the Free Wells", "Sable Minerals", "Calypso Logistics", "Banner of the South", \
    "Islamic State"
ANNOUR, TOLLI, HADI, DERDEI, OBEID, LASSEN = "Idriss Annour", "Bechir Tolli", "Salman al-Hadi", "Youssouf Derdei", \
    "Hassan Obeid", "Karim Lassen"
PANEL, CENTER, CORPS, AIR, SPIES = "a United Nations panel", "Aarhus Center for Desert Studies", "Zanabir’s camel corps", \
    "Zanabir’s air force", "Libyan intelligence"
DESERTERS, WING, COMMANDERS, REBELLION = "eleven deserters", "its eastern wing", "two of his commanders", \
    "Zanabir’s longest rebellion"

c.entity("Zanabir", "country", {"Zanabir": 4}, capitals=["that [Hadra] calls", "over to [Hadra], where"],
         nominals=["third of [the country] and"])
c.entity("Qasmara", "country", {"Qasmara": 3}, adjectives={"Qasmari": 1},
         nominals=["Qasmara, [Zanabir’s rival to the east], has", "[The kingdom] does"],
         pronouns=["hide [its] sympathy", "June [its] foreign", "What [it] denies", "“[They] give us",
                   "give [them] hope", "that [it] has been arming", "all [its] friends"])
c.entity("Chad", "country", {"Chad": 1}, adjectives={"Chadian": 1}, capitals=["[N’Djamena] closed"],
         pronouns=["crossed [its] territory"])
c.entity("Turkey", "country", adjectives={"Turkish": 1}, capitals=["[Ankara], for its"],
         pronouns=["for [its] part", "that [it] has sold"])
c.entity("Canada", "country", {"Canada": 1}, adjectives={"Canadian": 1})
c.entity("France", "country", {"France": 1}, adjectives={"French": 1})
c.entity("Libya", "country", adjectives={"Libyan": 2}, optional=True)
c.entity("Malta", "country", adjectives={"Maltese": 1}, optional=True)
c.entity("the West", "place", adjectives={"Western": 1}, optional=True)
c.entity("Hadra", "place", at=["airport of [Hadra] last"])
c.entity("Tripoli", "place", {"Tripoli": 1})
c.entity("Ouadi Selim", "place", {"Ouadi Selim": 1})
c.entity("Faya", "place", {"Faya": 1})
c.entity("Niamey", "place", {"Niamey": 1})
c.entity("Aarhus", "place", inside=["the [Aarhus] Center"], optional=True)
c.entity("The Atlas Quarterly", "organization", {"The Atlas Quarterly": 1}, aliases=["Atlas Quarterly"], optional=True)
c.entity(MFW, "organization", {MFW: 1, "MFW": 3},
         nominals=["(MFW), [the force that today controls a third of the country] and", "[The movement]’s founder",
                   "paid [the rebels] at", "supplied [Tolli’s men] with", "described [the rebels] as",
                   "sheltered [the movement] in", "make [the rebels] a proxy", "If [the movement] splits"],
         pronouns=["in [its] early", "arrested [its] spokesman", "give [us] fuel", "and [we] give", "splits, [its] eastern"],
         type_also=["group"])
c.entity(DESERTERS, "group", nominals=["[eleven deserters from Zanabir’s camel corps] stole"], pronouns=["years [they] had"],
         type_also=["person", "organization"], optional=True)
c.entity(CORPS, "organization", nominals=["from [Zanabir’s camel corps] stole"], optional=True)
c.entity(AIR, "organization", nominals=["trained [Zanabir’s air force] for"], optional=True)
c.entity(SPIES, "organization", nominals=["for [Libyan intelligence], his"])
c.entity(SABLE, "organization", {SABLE: 1},
         nominals=["Minerals, [a Canadian firm with a concession in the north].", "[The company] says"],
         pronouns=["says [it] “never", "that [it] had paid"])
c.entity(CALYPSO, "organization", {CALYPSO: 1}, nominals=["through [a Maltese subsidiary], Calypso"])
c.entity("United Nations", "organization", {"United Nations": 1})
c.entity(PANEL, "organization", nominals=["[A United Nations panel] concluded"], pronouns=["in [its] 2018"], optional=True)
c.entity("African Union", "organization", {"African Union": 1})
c.entity(BANNER, "organization", {BANNER: 1})
c.entity(IS, "organization", {IS: 1})
c.entity(WING, "organization", nominals=["splits, [its eastern wing] could"], type_also=["group"], optional=True)
c.entity(COMMANDERS, "group", nominals=["winter, [two of his commanders] told"], pronouns=["one of [them] said"],
         type_also=["person"], optional=True)
c.entity(CENTER, "organization", {CENTER: 1})
c.entity(ANNOUR, "person", {ANNOUR: 1, "Annour": 1}, nominals=["[The movement’s founder], Idriss"],
         pronouns=["training, [he] had", "intelligence, [his] former", "When [he] was killed", "2016, [his] deputy"])
c.entity(TOLLI, "person", {TOLLI: 1, "Tolli": 3}, nominals=["2016, [his deputy], Bechir"],
         pronouns=["two of [his] commanders", "and [he] has never", "into [his] camp"])
c.entity(HADI, "person", {HADI: 1}, nominals=["June [its foreign minister], Prince"])
c.entity(DERDEI, "person", {DERDEI: 1}, nominals=["arrested [its spokesman], Youssouf"],
         pronouns=["handed [him] over", "where [he] is serving"])
c.entity(OBEID, "person", {OBEID: 1, "Obeid": 1})
c.entity(LASSEN, "person", {LASSEN: 1}, nominals=["is [a senior fellow at the Aarhus Center for Desert Studies]."],
         pronouns=["[I] doubt", "told [me] in"])
c.entity(REBELLION, "event", nominals=["for [Zanabir’s longest rebellion]"], optional=True)

c.claim("calls", "and that <s>Hadra</s> <q>calls</q>, depending on the week, <c>bandits, terrorists or partners for peace</c>",
        "Zanabir", act_also=["accuse", "condemn"])
c.claim("comrades", "<c>he had spent ~~ Libyan intelligence</c>, <s>his former comrades</s> <q>allege</q>", act="accuse",
        act_also=["state"], source_also=[MFW], also=["[A veterinarian by training, ~~ Libyan intelligence]"])
c.claim("denied", "<s>Annour</s> always <q>denied</q> <c>it</c>", ANNOUR, act="deny", act_also=["reject"])
c.claim("never", "<s>The company</s> <q>says</q> <c>it “never paid any armed group</c>.”", SABLE, mode="mixed",
        mode_also=["direct"], act_also=["deny"], also=["“[never paid any armed group]"])
c.claim("panel", "<s>A United Nations panel</s> <q>concluded</q> in its 2018 report that <c>it had paid ~~ Calypso Logistics</c>",
        PANEL, act_also=["accuse"], source_also=["United Nations"], date="2018")
c.claim("drones", "pickups and, <q>according to</q> <s>three Western officials</s>, <c>Turkish-made drones</c>",
        act_also=["accuse"], also=[["[Qasmara, Zanabir’s ~~ pickups and], according", "officials, [Turkish-made drones]"],
                                   "[has supplied ~~ Turkish-made drones]", "[Qasmara, Zanabir’s ~~ Turkish-made drones]",
                                   ["[has supplied ~~ pickups and], according", "officials, [Turkish-made drones]"]])
c.claim("neighbors", "its foreign minister, Prince <s>Salman al-Hadi</s>, <q>described</q> <c>the rebels as “neighbors with a "
        "grievance</c>.”", HADI, mode="mixed", mode_also=["direct"], act_also=["support", "praise"], source_also=["Qasmara"],
        also=["“[neighbors with a grievance]"], date="2021-06")
c.claim("weapons", "What <s>it</s> <q>denies</q> is <c>the weapons</c>", "Qasmara", act="deny", act_also=["reject"])
c.claim("sold", "<s>Ankara</s>, for its part, <q>insists</q> that <c>it has sold nothing to Qasmara since 2017</c>", "Turkey",
        act_also=["deny"])
c.claim("brokered", "<c>France</c>, which ~~ is <q>believed</q> <c>to have brokered the transfer</c>",
        also=["[to have brokered the transfer]", "[France, which keeps ~~ brokered the transfer]"])
c.claim("proxy", "Does <c>all this make the rebels a proxy</c>, as President <s>Hassan Obeid</s> <q>keeps repeating</q>", OBEID,
        act_also=["accuse"], also=["make [the rebels a proxy],", "[make the rebels a proxy],", "make the rebels [a proxy],"])
c.claim("told", "<c>Tolli rejected ~~ last winter</c>, <s>two of his commanders</s> <q>told</q> me in Niamey, <c>and he has ~~ his "
        "camp</c>", source_also=[COMMANDERS, MFW], also=["[Tolli rejected ~~ last winter]"])
c.claim("rejected", "<s>Tolli</s> <q>rejected</q> <c>a Qasmari order to shell the airport of Hadra</c> last winter, <h>two of his "
        "commanders</h>", TOLLI, [(None, None, [COMMANDERS, MFW])], act="reject", also=["[to shell the airport of Hadra]"],
        optional=True)
c.claim("order", "<h>Tolli</h> rejected a <s>Qasmari</s> <q>order</q> <c>to shell the airport of Hadra</c> last winter, <h>two of "
        "his commanders</h>", "Qasmara", [(TOLLI, None), (None, None, [COMMANDERS, MFW])], act="demand",
        chain_also=[[COMMANDERS], [MFW], [TOLLI], []], optional=True)
c.claim("hope", "“<c>They give us fuel, and we give them hope</c>,” <s>one of them</s> <q>said</q>", mode="direct",
        source_also=[MFW, COMMANDERS])
c.claim("amnesty", "<s>Obeid</s> has <q>offered</q> <c>an amnesty</c>", OBEID, act="propose", act_also=["pledge"],
        also=["[an amnesty, though not to Tolli]"])
c.claim("allegiance", "<s>the Banner of the South</s>, which <q>pledged</q> <c>allegiance to the Islamic State</c>", BANNER,
        act="pledge", act_also=["support"], date="2017", optional=True)

c.relation(DESERTERS, "retreat", CORPS, "eleven [deserters] from Zanabir’s camel corps", target_also=["Zanabir"],
           type_also=["member_of", "reject"], optional=True)
c.relation(CORPS, "part_of", "Zanabir", "[Zanabir’s camel corps]", type_also=["member_of"], optional=True)
c.relation(DESERTERS, "located_in", "Chad", "[drove] it to the Chadian border", type_also=["retreat"], date="2009-SP",
           optional=True)
c.relation(DESERTERS, "same_as", MFW, "they had [become] the Movement of the Free Wells (MFW)",
           type_also=["part_of", "member_of", "leads"], optional=True)
c.relation(MFW, "leads", "Zanabir", "the Movement of the Free Wells (MFW), the force that today [controls] a third of the country",
           type_also=["located_in", "coerce"])
c.relation("Zanabir", "accuse", MFW, "the force that today controls a third of the country and that Hadra [calls]",
           optional=True)
c.relation(ANNOUR, "leads", MFW, "The movement’s [founder], Idriss Annour", type_also=["member_of"])
c.relation(ANNOUR, "member_of", SPIES, "he had spent much of the 1990s in Tripoli [working] for Libyan intelligence",
           type_also=["cooperate", "aid"], target_also=["Libya"], date="199")
c.relation(ANNOUR, "located_in", "Tripoli", "he had [spent] much of the 1990s in Tripoli", date="199", optional=True)
c.relation(SPIES, "part_of", "Libya", "[Libyan] intelligence", type_also=["member_of", "located_in"], optional=True)
c.relation(ANNOUR, "located_in", "Ouadi Selim", "he was [killed] by a drone near Ouadi Selim", date="2016-08", optional=True)
c.relation(TOLLI, "member_of", MFW, "his [deputy], Bechir Tolli", optional=True, target_also=[ANNOUR])
c.relation(TOLLI, "leads", MFW, "his deputy, Bechir Tolli, [took over]", date="2016-08")
c.relation(TOLLI, "coerce", "Libya", "[expelled] everyone who had ever met a Libyan", type_also=["reject", "retreat", "sanction"],
           target_also=[MFW], optional=True)
c.relation(MFW, "aid", SABLE, "The MFW ~~ [protected] the convoys of Sable Minerals",
           type_also=["cooperate", "support", "mobilize"])
c.relation(SABLE, "located_in", "Canada", "Sable Minerals, a [Canadian] firm", type_also=["member_of", "part_of"], optional=True)
c.relation(SABLE, "located_in", "Zanabir", "a Canadian firm with a [concession] in the north", optional=True)
c.relation(SABLE, "aid", MFW, "it “never [paid] any armed group", negated=True, type_also=["cooperate", "support"], optional=True)
c.relation(PANEL, "part_of", "United Nations", "A [United Nations panel]", type_also=["member_of"], optional=True)
c.relation(PANEL, "accuse", SABLE, "A United Nations panel [concluded] in its 2018 report that it had paid the rebels",
           source_also=["United Nations"], date="2018")
c.relation(SABLE, "aid", MFW, "it had [paid] the rebels at least $4 million", type_also=["cooperate", "support", "concede"])
c.relation(CALYPSO, "aid", MFW, "it had [paid] the rebels at least $4 million through a Maltese subsidiary, Calypso Logistics",
           type_also=["cooperate", "support"], optional=True)
c.relation(CALYPSO, "part_of", SABLE, "a Maltese [subsidiary], Calypso Logistics", type_also=["member_of"])
c.relation(CALYPSO, "located_in", "Malta", "a [Maltese] subsidiary, Calypso Logistics", type_also=["part_of", "member_of"],
           optional=True)
c.relation("Canada", "accuse", SABLE, "Canada [opened] an investigation", type_also=["coerce", "sanction"],
           target_also=[CALYPSO], date="2020", optional=True)
c.relation("Qasmara", "reject", "Zanabir", "Qasmara, Zanabir’s [rival]", type_also=["accuse", "threaten"], optional=True)
c.relation("Qasmara", "aid", MFW, "Qasmara, Zanabir’s rival to the east, has [supplied] Tolli’s men", target_also=[TOLLI],
           type_also=["support", "cooperate"])
c.relation(TOLLI, "leads", MFW, "[Tolli’s men]", optional=True)
c.relation("Turkey", "aid", MFW, "[Turkish-made] drones", type_also=["support", "cooperate"], target_also=["Qasmara"],
           optional=True)
c.relation("Qasmara", "support", MFW, "The kingdom does not hide its [sympathy]", optional=True)
c.relation(HADI, "leads", "Qasmara", "its foreign [minister], Prince Salman al-Hadi", type_also=["member_of"])
c.relation(HADI, "support", MFW, "its foreign minister, Prince Salman al-Hadi, [described] the rebels as “neighbors",
           source_also=["Qasmara"], type_also=["accuse"], date="2021-06", optional=True)
c.relation("Qasmara", "aid", MFW, "What it [denies] is the weapons", negated=True, type_also=["support", "cooperate"],
           optional=True)
c.relation("Turkey", "cooperate", "Qasmara", "it has [sold] nothing to Qasmara since 2017", negated=True,
           type_also=["aid", "support"], date="2017")
c.relation("Chad", "aid", MFW, "Chad, which [sheltered] the movement", type_also=["support", "cooperate"])
c.relation(MFW, "located_in", "Chad", "Chad, which [sheltered] the movement", optional=True)
c.relation("Chad", "retreat", MFW, "Chad, ~~ [changed] sides", type_also=["reject", "concede"], optional=True)
c.relation(MFW, "mobilize", "Chad", "a rebel column [crossed] its territory", type_also=["coerce", "assault", "located_in"],
           date="2019", optional=True)
c.relation("Chad", "coerce", MFW, "N’Djamena [closed] the MFW’s office", type_also=["sanction", "reject"])
c.relation("Chad", "coerce", DERDEI, "N’Djamena closed the MFW’s office, [arrested] its spokesman, Youssouf Derdei")
c.relation(DERDEI, "member_of", MFW, "its [spokesman], Youssouf Derdei")
c.relation("Chad", "cooperate", "Zanabir", "[handed] him over to Hadra", type_also=["concede", "aid", "support"])
c.relation("Chad", "coerce", DERDEI, "[handed] him over to Hadra", optional=True, type_also=["concede"])
c.relation("Zanabir", "coerce", DERDEI, "Hadra, where he is [serving] a life sentence", type_also=["sanction"])
c.relation(DERDEI, "located_in", "Zanabir", "Hadra, where he is [serving] a life sentence", target_also=["Hadra"], optional=True)
c.relation("France", "mobilize", "Faya", "France, which [keeps] 400 soldiers at Faya", type_also=["located_in"])
c.relation("France", "cooperate", "Zanabir", "France, ~~ has [trained] Zanabir’s air force for decades",
           type_also=["aid", "support"], target_also=[AIR])
c.relation(AIR, "part_of", "Zanabir", "[Zanabir’s air force]", type_also=["member_of"], optional=True)
for side in ("Chad", "Zanabir"):
    c.relation("France", "consult", side, "France, which keeps ~~ to have [brokered] the transfer",
               type_also=["cooperate", "aid", "support"], optional=True)
c.relation(OBEID, "leads", "Zanabir", "[President] Hassan Obeid", optional=True)
c.relation(OBEID, "accuse", MFW, "make the rebels a proxy, as President Hassan Obeid keeps [repeating]",
           source_also=["Zanabir"], target_also=["Qasmara"], optional=True)
c.relation(MFW, "ally_of", "Qasmara", "make the rebels a [proxy]", type_also=["member_of", "part_of", "support", "cooperate"],
           modality="possible", optional=True)
c.relation(TOLLI, "reject", "Qasmara", "Tolli [rejected] a Qasmari order", source_also=[MFW], date="2020-WI")
c.relation("Qasmara", "request", TOLLI, "a Qasmari [order] to shell the airport of Hadra", target_also=[MFW],
           type_also=["coerce"])
c.relation(TOLLI, "assault", "Hadra", "to [shell] the airport of Hadra", source_also=[MFW], target_also=["Zanabir"],
           modality="possible", optional=True)
c.relation(COMMANDERS, "consult", LASSEN, "two of his commanders [told] me in Niamey", source_also=[MFW], optional=True)
for who in (COMMANDERS, LASSEN):
    c.relation(who, "located_in", "Niamey", "two of his commanders [told] me in Niamey", optional=True)
c.relation(COMMANDERS, "member_of", MFW, "two of his [commanders]", target_also=[TOLLI], optional=True)
c.relation("Qasmara", "aid", MFW, "They [give] us fuel", type_also=["support", "cooperate"], optional=True)
c.relation(OBEID, "concede", MFW, "Obeid has [offered] an amnesty", modality="planned", source_also=["Zanabir"],
           type_also=["consult", "agree", "support"], optional=True)
c.relation(OBEID, "concede", TOLLI, "Obeid has [offered] an amnesty, though not to Tolli", negated=True, modality="planned",
           source_also=["Zanabir"], optional=True)
c.relation("African Union", "consult", "Zanabir", "The African Union plans to [send] a mediator", modality="planned",
           target_also=[MFW, OBEID], type_also=["aid", "mobilize", "cooperate"], optional=True)
c.relation(WING, "part_of", MFW, "its eastern [wing]", type_also=["member_of"], optional=True)
c.relation(WING, "member_of", BANNER, "its eastern wing could [join] the Banner of the South", source_also=[MFW],
           type_also=["ally_of", "cooperate", "part_of"], modality="possible")
c.relation(BANNER, "support", IS, "the Banner of the South, which [pledged] allegiance to the Islamic State",
           type_also=["ally_of", "member_of", "part_of", "agree"], date="2017")
c.relation("Qasmara", "aid", BANNER, "it has been [arming] the enemy", modality="possible", target_also=[MFW],
           type_also=["support"], optional=True)
c.relation(LASSEN, "member_of", CENTER, "Karim Lassen is a senior [fellow] at the Aarhus Center for Desert Studies")
c.relation(CENTER, "located_in", "Aarhus", "the [Aarhus Center] for Desert Studies", optional=True)

c.date("[6 October 2021]", "date", "2021-10-06", optional=True)
c.date("In the [spring of 2009],", "date", "2009-SP")
c.date("Within [three years] they", "duration", "P3Y", value_also=["2012"])
c.date("that [today] controls", "date", "PRESENT_REF", value_also=["2021-10-06"], optional=True)
c.date("depending on [the week],", "set", "P1W", optional=True)
c.date("of [the 1990s] in", "date", "199")
c.date("in [August 2016],", "date", "2016-08")
c.date("within [a day],", "duration", "P1D")
c.date("and [the following week] expelled", "date", None, value_also=["2016-08", "2016-09", "P1W"])
c.date("after [2013],", "date", "2013")
c.date("its [2018] report", "date", "2018")
c.date("investigation [two years later];", "date", "2020", value_also=["P2Y"])
c.date("in [June] its", "date", "2021-06")
c.date("since [2017].", "date", "2017")
c.date("in [its early years],", "date", "PAST_REF", value_also=["PXY", None], optional=True)
c.date("in [2019] without", "date", "2019")
c.date("for [decades],", "duration", "PXDE", value_also=["PX0Y", "PXY"], optional=True)
c.date("Hadra [last winter],", "date", "2020-WI", value_also=["2020", "2021"])
c.date("State [four years ago].", "date", "2017")

# t4: a newspaper's article, translated from Turkish -------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2022-02-03")
d.sentences()
KRG, DAWN, ZAGROS, NORD, FM, IRANFM = "Kurdistan Regional Government", "Dawn Companies", "Zagros Enerji", "Nordfjell", \
    "Foreign Ministry", "Iranian Foreign Ministry"
BARZAVI, RUBAIY, JABBAR, KHOS, KARA = "Hêmin Barzavi", "Adil al-Rubaiy", "Qasim Jabbar", "Said Khosravani", "Selim Karaosman"
KANI, BODY, OFFICE, AMBASSADOR, ATTACK = "Kani Bazar", "an investigation commission", "the prime ministry", \
    "the American ambassador", "the attack"

d.entity("Iraq", "country", {"Iraq": 2}, capitals=["this. [Baghdad] too", "Tehran and [Baghdad]."],
         nominals=["make [our country] the", "soldiers in [the country], had"], pronouns=["make [our] country"])
d.entity("Turkey", "country", {"Turkey": 1}, adjectives={"Turkish": 1}, capitals=["From [Ankara] also"])
d.entity("Iran", "country", {"Iran": 3}, capitals=["account with [Tehran]", "friendship of [Tehran] and"],
         nominals=["that [his country] is behind"], inside=["The [Iranian] Foreign"])
d.entity("United States", "country", {"US": 1}, adjectives={"American": 1}, pronouns=["to [its] sanctions", "of [your] account"])
d.entity("Israel", "country", {"Israel": 1})
d.entity("Norway", "country", adjectives={"Norwegian": 1}, optional=True)
d.entity("Baghdad", "place", at=["to [Baghdad] next"])
d.entity("Oslo", "place", {"Oslo": 1})
d.entity("Sulaymaniyah", "place", {"Sulaymaniyah": 3})
d.entity(KANI, "place", {KANI: 1}, aliases=["Kani Bazar natural gas facility"], type_also=["organization"],
         nominals=["[the gas facility] in", "[The facility] is being"])
d.entity("Tuz Khurmatu", "place", {"Tuz Khurmatu": 1})
d.entity("Erbil", "place", {"Erbil": 1})
d.entity("the airport of Erbil", "place", nominals=["towards [the airport of Erbil] in"], optional=True)
d.entity("Kurdistan", "place", inside=["the [Kurdistan] Regional"], optional=True)
d.entity("Yeni Ufuk Newspaper", "organization", {"Yeni Ufuk Newspaper": 1}, aliases=["Yeni Ufuk"], optional=True)
d.entity(KRG, "organization", {KRG: 1, "KRG": 3}, pronouns=["“ [We] know"], type_also=["country"])
d.entity(DAWN, "organization", {DAWN: 3}, nominals=["Companies, [a militia known with its closeness to Iran], rejected",
         "message of [the organization] it", "[The same organization] had"],
         pronouns=["with [its] closeness", "from [its] Telegram", "“ If [we] had", "hit, [we] would"])
d.entity("the militias", "group", nominals=["turned to [the militias]"], type_also=["organization"], optional=True)
d.entity(ZAGROS, "organization", {ZAGROS: 1}, nominals=["by [the company] Zagros"])
d.entity(NORD, "organization", {NORD: 1}, nominals=["to [the Norwegian firm] Nordfjell", "[The Oslo-centered firm] announced"],
         pronouns=["that [it] draws", "back [its] personnel"])
d.entity("Telegram", "organization", {"Telegram": 1}, type_also=["program"], optional=True)
d.entity("Pentagon", "organization", {"Pentagon": 1})
d.entity(FM, "organization", at=["late. [Foreign Ministry], wishing"])
d.entity(IRANFM, "organization", {IRANFM: 1}, aliases=["Foreign Ministry"])
d.entity(BODY, "organization", nominals=["of [an investigation commission] under", "[The aforementioned commission] will"],
         pronouns=["present [its] report"])
d.entity(OFFICE, "organization", nominals=["from [the prime ministry] conveyed"], optional=True)
d.entity(BARZAVI, "person", {BARZAVI: 1, "Barzavi": 2}, nominals=["[The minister] did not"])
d.entity(RUBAIY, "person", {RUBAIY: 1, "Rubaiy": 1})
d.entity(JABBAR, "person", {JABBAR: 1})
d.entity(KHOS, "person", {KHOS: 1, "Khosravani": 1}, pronouns=["in [his] weekly", "that [his] country"])
d.entity(KARA, "person", {KARA: 1, "Karaosman": 1})
d.entity(AMBASSADOR, "person", nominals=["to [the American ambassador] ,"], optional=True)
d.entity(ATTACK, "event", nominals=["[Drone attack to the gas facility in Sulaymaniyah]:", "[The attack] which",
         "that [the attack] took", "of [the attack] was thrown", "condemned [the attack] and", "behind [the event],"],
         optional=True)
d.entity("the rocket attack", "event", nominals=["undertaken [the rocket attack] towards"], optional=True)

d.claim("recorded", "In <s>the statement made from the Kurdistan Regional Government (KRG)</s> it was <q>recorded</q> that <c>the "
        "attack took ~~ 02.40</c>", KRG)
d.claim("personnel", "<s>The Oslo-centered firm</s> <q>announced</q> that <c>it draws back ~~ second order</c>", NORD)
d.claim("took-off", "KRG Interior Minister <s>Hêmin Barzavi</s>, who ~~ <q>claimed</q> that <c>the vehicles ~~ are dominant</c>",
        BARZAVI, act_also=["accuse"], source_also=[KRG], date="2022-02-02",
        also=["[the vehicles took off from the environs of Tuz Khurmatu]"])
d.claim("address", "<s>Barzavi</s> , “ <c>We know ~~ knows it</c> , ” <q>used the expressions</q>", BARZAVI, mode="direct",
        act_also=["accuse"], source_also=[KRG])
d.claim("silent", "<s>The minister</s> <q>did not want</q> that <c>the world stays silent</c>", BARZAVI, act="demand",
        act_also=["reject", "state"], optional=True)
d.claim("rejected", "<s>The Dawn Companies</s>, a militia ~~ <q>rejected</q> <c>the accusations</c>", DAWN, act="reject",
        act_also=["deny"])
d.claim("hidden", "In <s>the message of the organization</s> it was <q>said</q> “ <c>If we had ~~ hidden it</c> ”", DAWN,
        mode="direct", act_also=["deny", "reject"])
d.claim("israel", ["<s>the message of the organization</s> it", "<c>the responsibility of the attack</c> was <q>thrown upon</q> "
        "<c>Israel</c>"], DAWN, act="accuse", act_also=["state"],
        also=["[the responsibility of the attack was thrown upon Israel]", "upon [Israel]", "[the responsibility of the attack]"])
d.claim("rocket", "<s>The same organization</s> had <q>undertaken</q> <c>the rocket attack ~~ September</c>", DAWN,
        also=["[the rocket attack towards the airport of Erbil]"], optional=True)
d.claim("condemned", "Iraq Prime Minister <s>Adil al-Rubaiy</s> <q>condemned</q> <c>the attack</c>", RUBAIY, act="condemn",
        source_also=["Iraq"])
d.claim("instruction", ["<s>Adil al-Rubaiy</s> condemned", "<q>gave instruction for</q> <c>the establishment ~~ Qasim Jabbar</c>"],
        RUBAIY, act="demand", act_also=["state"], source_also=["Iraq"], optional=True)
d.claim("field", "<h>Sources from the prime ministry</h> conveyed that <s>Rubaiy</s> <q>said</q> to the American ambassador , “ "
        "<c>Do not make ~~ Tehran</c> ”", RUBAIY, [(None, None, [OFFICE, "Iraq"])], mode="direct", act="demand",
        act_also=["warn"])
d.claim("field-told", "<s>Sources from the prime ministry</s> <q>conveyed</q> that <c>Rubaiy said ~~ Tehran</c> ”", mode="mixed",
        source_also=[OFFICE, "Iraq"], optional=True)
d.claim("denied", "<s>Said Khosravani</s> , ~~ <q>denied</q> <c>the claims that his country is behind the event</c>", KHOS,
        act="deny", act_also=["reject"], source_also=["Iran", IRANFM], also=["[his country is behind the event]"])
d.claim("behind", "<h>Said Khosravani</h> , ~~ the <q>claims</q> that <c>his country is behind the event</c>",
        chain=[(KHOS, None, ["Iran", IRANFM])], act="accuse", act_also=["state"], chain_also=[[]], optional=True)
d.claim("third", ["<s>Said Khosravani</s> ,", "<q>defended</q> that “ <c>third parties ” target ~~ Baghdad</c>"], KHOS,
        mode="mixed", mode_also=["indirect"], act_also=["accuse"], source_also=["Iran", IRANFM])
d.claim("ready", "<s>Khosravani</s> <q>added</q> that <c>Iran is ready to help the investigation</c>", KHOS,
        act_also=["pledge", "propose", "support"], source_also=["Iran", IRANFM])
d.claim("mercy", "<s>Foreign Ministry</s>, <q>wishing</q> <c>mercy from God to the ones who lost their lives</c>", FM,
        act="express_concern", act_also=["state", "support"], source_also=["Turkey"], optional=True)
d.claim("permit", "<s>Foreign Ministry</s>, wishing ~~ <q>reminded</q> that <c>Turkey will ~~ the region</c>", FM,
        act_also=["warn", "pledge", "reject"], source_also=["Turkey"])
d.claim("ambulance", "Foreign Minister <s>Selim Karaosman</s>, ~~ <q>stated</q> that <c>an ambulance ~~ two wounded</c>", KARA,
        act_also=["pledge"], source_also=["Turkey"])
d.claim("pieces", "<s>Pentagon authorities</s> <q>expressed</q> that <c>the pieces ~~ Iran make</c>", "Pentagon",
        act_also=["accuse"], source_also=["United States"])

d.relation(KANI, "located_in", "Sulaymaniyah", "the Kani Bazar natural gas facility [in] the Sulaymaniyah province",
           target_also=["Iraq"])
d.relation("Sulaymaniyah", "part_of", "Iraq", "the Sulaymaniyah [province] of the north of Iraq", type_also=["located_in"])
d.relation(ZAGROS, "leads", KANI, "The facility is being [operated] by the company Zagros Enerji")
d.relation(ZAGROS, "part_of", NORD, "Zagros Enerji, of which 49 percent [belongs] to the Norwegian firm Nordfjell",
           type_also=["member_of"])
d.relation(NORD, "located_in", "Norway", "the [Norwegian] firm Nordfjell", type_also=["part_of", "member_of"], optional=True)
d.relation(NORD, "located_in", "Oslo", "The [Oslo-centered] firm")
d.relation(NORD, "retreat", KANI, "it [draws] back its personnel", target_also=["Iraq", ZAGROS])
d.relation(BARZAVI, "member_of", KRG, "KRG Interior [Minister] Hêmin Barzavi", type_also=["leads"])
d.relation(BARZAVI, "accuse", DAWN, "Hêmin Barzavi, ~~ [claimed] that the vehicles took off from the environs of Tuz Khurmatu, "
           "where the Dawn Companies are dominant", source_also=[KRG], target_also=["Iraq"], date="2022-02-02")
d.relation(DAWN, "leads", "Tuz Khurmatu", "Tuz Khurmatu, where the Dawn Companies are [dominant]", type_also=["located_in"])
d.relation(DAWN, "assault", KANI, "the vehicles [took off] from the environs of Tuz Khurmatu, where the Dawn Companies are "
           "dominant", target_also=[KRG], modality="possible", optional=True)
d.relation(BARZAVI, "accuse", "Iraq", "Baghdad too [knows] it", source_also=[KRG], optional=True)
d.relation(DAWN, "ally_of", "Iran", "The Dawn Companies, a militia known with its [closeness] to Iran",
           type_also=["support", "cooperate"])
d.relation(DAWN, "reject", KRG, "The Dawn Companies, ~~ [rejected] the accusations", target_also=[BARZAVI])
d.relation(DAWN, "assault", KANI, "If we had [hit], we would not have hidden it", negated=True, target_also=[KRG],
           modality="possible", optional=True)
d.relation(DAWN, "accuse", "Israel", "In the message of the organization ~~ [thrown] upon Israel")
d.relation("Israel", "assault", KANI, "the [responsibility] of the attack was thrown upon Israel", target_also=[KRG, "Iraq"],
           optional=True)
d.relation(DAWN, "assault", "Erbil", "The same organization had undertaken the rocket [attack] towards the airport of Erbil",
           target_also=["the airport of Erbil", KRG], date="2021-09")
d.relation("the airport of Erbil", "located_in", "Erbil", "the [airport] of Erbil", type_also=["part_of"], optional=True)
d.relation(RUBAIY, "leads", "Iraq", "Iraq [Prime Minister] Adil al-Rubaiy")
d.relation(RUBAIY, "accuse", ATTACK, "Iraq Prime Minister Adil al-Rubaiy [condemned] the attack", type_also=["reject"],
           source_also=["Iraq"], optional=True)
d.relation(JABBAR, "leads", BODY, "an investigation commission under the [presidency] of National Security Advisor Qasim Jabbar",
           modality="planned")
d.relation(JABBAR, "member_of", "Iraq", "National Security [Advisor] Qasim Jabbar", target_also=[RUBAIY], type_also=["leads"],
           optional=True)
d.relation(RUBAIY, "leads", BODY, "[instruction] for the establishment of an investigation commission",
           source_also=["Iraq"], type_also=["support", "request"], modality="planned", optional=True)
d.relation(BODY, "part_of", "Iraq", "an investigation [commission]", type_also=["member_of"], optional=True)
d.relation(RUBAIY, "consult", "United States", "Rubaiy [said] to the American ambassador", target_also=[AMBASSADOR],
           source_also=["Iraq"], type_also=["request", "reject"])
d.relation(AMBASSADOR, "member_of", "United States", "the American [ambassador]", optional=True)
d.relation(RUBAIY, "request", "United States", "Do not [make] our country the field", source_also=["Iraq"],
           target_also=[AMBASSADOR], type_also=["reject"], optional=True)
d.relation("United States", "reject", "Iran", "your [account] with Tehran", type_also=["threaten", "assault", "coerce", "accuse"],
           optional=True)
d.relation(KHOS, "member_of", IRANFM, "The Iranian Foreign Ministry [Spokesman] Said Khosravani", target_also=["Iran"])
d.relation(IRANFM, "part_of", "Iran", "The [Iranian] Foreign Ministry", type_also=["member_of"], optional=True)
for negated in (True, False):
    d.relation("Iran", "assault", KANI, "denied the claims that his country is [behind] the event", negated=negated,
               target_also=[ATTACK, "Iraq", KRG], optional=True)
d.relation("Iran", "ally_of", "Iraq", "the [friendship] of Tehran and Baghdad", type_also=["support", "cooperate"])
d.relation("Iran", "aid", "Iraq", "Iran is ready to [help] the investigation", modality="planned",
           target_also=[BODY, KRG], type_also=["support", "cooperate"])
d.relation(FM, "part_of", "Turkey", "From [Ankara] also the reaction was not late. Foreign Ministry", type_also=["located_in",
           "member_of"], optional=True)
d.relation("Turkey", "support", KRG, "Foreign Ministry, [wishing] mercy from God", source_also=[FM], target_also=["Iraq"],
           optional=True)
d.relation(KARA, "leads", FM, "Foreign [Minister] Selim Karaosman", type_also=["member_of"], target_also=["Turkey"],
           optional=True)
d.relation(KARA, "consult", BARZAVI, "Foreign Minister Selim Karaosman, [talking] by telephone with Barzavi")
d.relation("Turkey", "aid", "Sulaymaniyah", "an ambulance plane will be [sent] today to Sulaymaniyah", source_also=[KARA, FM],
           target_also=[KRG, "Iraq"], type_also=["support", "cooperate", "mobilize"], modality="planned", date="2022-02-03",
           optional=True)
d.relation(KARA, "located_in", "Baghdad", "Karaosman will [go] to Baghdad", modality="planned", type_also=["consult"],
           target_also=["Iraq"], date="2022-W06")
d.relation("United States", "mobilize", "Iraq", "The US, which [has] 2 thousand 500 soldiers in the country",
           type_also=["located_in"])
d.relation("United States", "sanction", DAWN, "The US, ~~ had [taken] the Dawn Companies to its sanctions list", date="2020")
d.relation("Pentagon", "accuse", "Iran", "Pentagon authorities [expressed] that the pieces found in the field resemble the drones "
           "of Iran make", source_also=["United States"])
d.relation("Pentagon", "part_of", "United States", "[Pentagon] authorities", type_also=["member_of"], optional=True)
d.relation("Iran", "assault", KANI, "the pieces found in the field [resemble] the drones of Iran make", modality="possible",
           type_also=["aid"], target_also=[DAWN, KRG, "Iraq"], optional=True)

d.date("[3 February 2022]", "date", "2022-02-03", optional=True)
d.date("the [night connecting Tuesday to Wednesday]", "time", "2022-02-01TNI",
       value_also=["2022-02-02TNI", "2022-02-02", "2022-02-01", "2022-02-01/2022-02-02"])
d.date("around [02.40].", "time", "2022-02-02T02:40", value_also=["T02:40"])
d.date("press [yesterday],", "date", "2022-02-02")
d.date("accusations [hours later] from", "time", None, value_also=["2022-02-02", "PTXH"], optional=True)
d.date("in [September].", "date", "2021-09")
d.date("within [two weeks].", "duration", "P2W", value_also=["P14D"])
d.date("his [weekly] press", "set", "P1W")
d.date("sent [today] to", "date", "2022-02-03")
d.date("Baghdad [next week].", "date", "2022-W06")
d.date("in [2020].", "date", "2020")
d.date("also [before three months],", "date", "2021-11", value_also=["P3M", "2021-11-03"])

case.write(HERE)
