"""Gold for four invented texts: a disputed mine (agency), the readout of a visit (translated), a bank and a party (feature), a strike.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/quarry/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: an agency on a mining concession ---------------------------------------------------------------------------------

a = case.document("t1", HERE / "t1.txt", "2019-04-17")
a.sentences()
TAVOLO, HELLVIK, FITARIKE, RADIO, AIRWAVES = "Tavolo Graphite", "Hellvik Mineraler", "Fitarike", "Feon'ny Atsimo", "Open Airwaves"
COURT, POLICE, MINES, FOREIGN = ("The administrative tribunal in Toliara", "the police", "The ministry of mines",
                                 "the foreign ministry")
RABEMANANA, TSIRESY, RAVELOJAONA, ANDRIAMIHAJA = ("Haja Rabemanana", "Soavelo Tsiresy", "Lanto Ravelojaona",
                                                  "Noro Andriamihaja")
AASEBO, RAZAFY, NURSE, AIDE = "Trond Aasebø", "Jaona Razafy", "A nurse at the district hospital", "an aide"
MINE, VILLAGERS, NINE, COUNCIL, ONE = ("the mine", "the villagers", "nine protesters", "the Ankilivalo municipal council",
                                       "one of the nine")
BOARD, KIN, PARLIAMENT, CONCESSION, FIRMS = ("Tavolo's board", "brother-in-law", "parliament", "the concession",
                                             "Norwegian companies")

a.entity("Madagascar", "country", {"Madagascar": 2}, adjectives={"Malagasy": 1},
         nominals=["southwest of [the country], a", "urged [the government] to", "[The island] is believed"],
         pronouns=["reform [its] mining"])
a.entity("Norway", "country", adjectives={"Norwegian": 3})
a.entity("Antananarivo", "place", {"ANTANANARIVO": 1}, nominals=["reporters in [the capital]."])
a.entity("Toliara", "place", {"Toliara": 4})
a.entity("Ankilivalo", "place", at=["at [Ankilivalo], some"], inside=["the [Ankilivalo] municipal"])
a.entity("Oslo", "place", at=["In [Oslo], the"], inside=["of [Oslo]-listed"])
a.entity("Manombo", "place", adjectives={"Manombo": 1}, inside=["the [Manombo river] during"], aliases=["Manombo river"])
a.entity("the southwest", "place", nominals=["in [the southwest of the country], a"], optional=True)
a.entity("the region", "place", nominals=["roads in [the region], warned"], optional=True)
a.entity(MINE, "place", nominals=["halts [Norwegian graphite mine] after", "work at [its mine] in", "road to [the site].",
                                  "reach [the mine]."], type_also=["organization"], optional=True)
a.entity("a bridge", "place", nominals=["leave [a bridge] that"], optional=True)
a.entity("the district hospital", "place", nominals=["at [the district hospital], who"], type_also=["organization"], optional=True)
a.entity("a barracks in Toliara", "place", nominals=["at [a barracks in Toliara]."], optional=True)
a.entity("Atlas Newswire", "organization", {"Atlas Newswire": 1, "ANW": 2})
a.entity(TAVOLO, "organization", {TAVOLO: 1, "Tavolo": 5},
         nominals=["that [the company]'s 2016", "Tavolo, [a unit of Oslo-listed Hellvik Mineraler], denied",
                   "that [the company] had started", "[The company] disputes"],
         pronouns=["work at [its] mine", "said [it] would appeal", "\"[We] have never", "against [our] neighbours",
                   "and [we] never", ",\" [its] managing"])
a.entity(HELLVIK, "organization", {HELLVIK: 1})
a.entity(FITARIKE, "organization", {FITARIKE: 2}, nominals=["that [a community association], Fitarike"])
a.entity(RADIO, "organization", {RADIO: 1}, pronouns=["[Its] director has"])
a.entity(AIRWAVES, "organization", {AIRWAVES: 1})
a.entity("European Union", "organization", {"European Union": 1})
a.entity("World Bank", "organization", {"World Bank": 1})
a.entity(COURT, "organization", nominals=["[Madagascar court] halts", "[A Malagasy court] on",
                                          "[The administrative tribunal in Toliara] ruled"])
a.entity(POLICE, "organization", nominals=["after [police] shoot", "after [police] shot", "[Gendarmes] opened", "said [his men] had",
                                           "said [officers] had", "asked [the police] to"], type_also=["group"])
a.entity(MINES, "organization", nominals=["[The ministry of mines] expressed"], pronouns=["statement [it] noted"])
a.entity(FOREIGN, "organization", nominals=["In Oslo, [the foreign ministry] said"], pronouns=["said [it] was following"])
a.entity(COUNCIL, "organization", nominals=["of [the Ankilivalo municipal council]."])
a.entity(PARLIAMENT, "organization", nominals=["by [parliament] and"], optional=True)
a.entity(BOARD, "organization", nominals=["on [Tavolo's board]."], optional=True)
a.entity(RABEMANANA, "person", {RABEMANANA: 1}, nominals=["[The regional commander], Colonel"], pronouns=["said [his] men"])
a.entity(TSIRESY, "person", {TSIRESY: 1}, nominals=["Tsiresy, [a herder whose younger brother was hit in the thigh]."],
         pronouns=["until [my] brother", "[He] said officers"])
a.entity("his brother", "person", nominals=["until [my brother] fell", "whose [younger brother] was"], optional=True)
a.entity(NURSE, "person", nominals=["[A nurse at the district hospital], who"],
         pronouns=["because [she] feared", "for [her] job", "ANW [she] had"], optional=True)
a.entity(RAVELOJAONA, "person", {RAVELOJAONA: 1, "Ravelojaona": 1})
a.entity(AIDE, "person", nominals=["Friday, [an aide] said"], optional=True)
a.entity(ANDRIAMIHAJA, "person", {ANDRIAMIHAJA: 1}, nominals=["customary law. [Fitarike's lawyer], Noro"],
         pronouns=["[She] urged"])
a.entity(AASEBO, "person", {AASEBO: 1}, nominals=[",\" [its managing director], Trond"], pronouns=["[He] also rejected"])
a.entity(RAZAFY, "person", {RAZAFY: 1})
a.entity(KIN, "person", nominals=["whose [brother-in-law] sits"], optional=True)
a.entity("the director of the radio", "person", nominals=["[Its director] has"], optional=True)
a.entity(ONE, "person", nominals=["that [one of the nine] was"], optional=True)
a.entity(VILLAGERS, "group", nominals=["shoot [villagers]\n", "wounded [six villagers who had blocked the road to the site].",
         "after [a crowd of about 300 people] refused", "[Villagers] gave", "misleading [the community].",
         "against [our neighbours], and", "rights of [local people]."], optional=True)
a.entity("outside agitators", "group", nominals=["\"[outside agitators]\" of"], optional=True)
a.entity("surveyors hired by Tavolo", "group", nominals=["when [surveyors hired by Tavolo] pegged"], optional=True)
a.entity(NINE, "group", nominals=["release [nine protesters who were arrested on Tuesday night and are being held at a barracks in "
                                  "Toliara].", "one of [the nine] was"], type_also=["person"], optional=True)
a.entity(FIRMS, "group", nominals=["expected [Norwegian companies] to"], type_also=["organization"], optional=True)
a.entity("the opposition", "group", nominals=["[Opposition] lawmaker"], type_also=["organization"], optional=True)
a.entity(CONCESSION, "program", nominals=["that [the company's 2016 concession] could", "that [the concession] had"], optional=True)
a.entity("the dispute", "event", nominals=["[The dispute] goes"], optional=True)

a.claim("order", "<s>A Malagasy court</s> on Wednesday <q>ordered</q> <c>Norwegian-owned Tavolo Graphite to suspend work at its mine "
        "in the southwest of the country</c>", COURT, act="demand", date="2019-04-17",
        also=["[to suspend work at its mine in the southwest of the country]", "[Norwegian-owned Tavolo Graphite to suspend work]"])
a.claim("ruled", "<s>The administrative tribunal in Toliara</s> <q>ruled</q> that <c>the company's 2016 concession ~~ been "
        "completed</c>", COURT, act_also=["demand"])
a.claim("appeal", "<s>Tavolo</s> <q>said</q> <c>it would appeal</c>", TAVOLO, act_also=["pledge", "reject"])
a.claim("refused", "<s>a crowd of about 300 people</s> <q>refused</q> <c>to leave a bridge that trucks must cross to reach the "
        "mine</c>", VILLAGERS, act="reject", also=["[to leave a bridge]"], optional=True)
a.claim("commander", "<s>The regional commander, Colonel Haja Rabemanana</s>, <q>said</q> <c>his men had been ~~ at the ground</c>\"",
        RABEMANANA, mode="mixed", act_also=["accuse", "deny"])
a.claim("threw", "\"<c>Nobody threw anything until my brother fell</c>,\" <q>said</q> <s>Soavelo Tsiresy</s>", TSIRESY, mode="direct",
        act_also=["deny", "accuse"])
a.claim("officers", "<s>He</s> <q>said</q> <c>officers had chased people into the fields and beaten women</c>", TSIRESY,
        act_also=["accuse"])
a.claim("not-named", "<s>A nurse at the district hospital</s>, who <q>asked</q> <c>not to be named because she feared for her job</c>",
        NURSE, act="demand", also=["[not to be named]"], optional=True)
a.claim("feared", "<h>A nurse at the district hospital</h>, who asked not to be named because <s>she</s> <q>feared</q> <c>for her "
        "job</c>", NURSE, [(NURSE, None)], act="express_concern", act_also=["state"], chain_also=[[]], optional=True)
a.claim("wounds", "<s>A nurse at the district hospital</s>, ~~ <q>told</q> ANW <c>she had treated two people with gunshot wounds to the "
        "back</c>", NURSE, act_also=["accuse"])
a.claim("regret", "<s>The ministry of mines</s> <q>expressed regret over</q> <c>the injuries</c>", MINES, act="express_concern",
        source_also=["Madagascar"], also=["[over the injuries]"])
a.claim("agitators", ["<s>The ministry of mines</s> expressed", "but <q>accused</q> \"<c>outside agitators\" of misleading the "
        "community</c>"], MINES, mode="mixed", act="accuse", source_also=["Madagascar"],
        also=["of [misleading the community]", "[of misleading the community]"], mode_also=["indirect"])
a.claim("noted", "In a statement <s>it</s> <q>noted</q> that <c>the concession had been approved ~~ two wells</c>", MINES,
        source_also=["Madagascar"])
a.claim("approved", ["In a statement <h>it</h> noted that <c>the concession</c> had been <q>approved</q> by <s>parliament</s>"],
        PARLIAMENT, [(MINES, None, ["Madagascar"])], act="agree", act_also=["support", "state"], chain_also=[[]], optional=True)
a.claim("school", ["In a statement <h>it</h> noted", "that <s>Tavolo</s> had <q>promised</q> <c>to build a school and two wells</c>"],
        TAVOLO, [(MINES, None, ["Madagascar"])], act="pledge")
a.claim("aide", "<c>Mines Minister Lanto Ravelojaona is to fly to Toliara on Friday</c>, <s>an aide</s> <q>said</q>", AIDE,
        source_also=[RAVELOJAONA])
a.claim("hectares", "<c>2,400 hectares</c> that <s>a community association, Fitarike</s>, <q>says</q> <c>belong to ten villages under "
        "customary law</c>", FITARIKE, also=["[belong to ten villages under customary law]",
                                            ["hectares [that] a", "[belong to ten villages under customary law]"],
                                            ["[2,400 hectares that]", "[belong to ten villages under customary law]"]])
a.claim("victory", "<s>Fitarike's lawyer, Noro Andriamihaja</s>, <q>called</q> <c>the ruling a victory for \"people who were told they "
        "did not exist</c>\"", ANDRIAMIHAJA, mode="mixed", act="welcome", act_also=["praise", "state", "support"],
        source_also=[FITARIKE], also=["[a victory for \"people who were told they did not exist]"])
a.claim("exist", ["<h>Fitarike's lawyer, Noro Andriamihaja</h>, called", "people who were <q>told</q> <c>they did not exist</c>\""], None,
        [(ANDRIAMIHAJA, None, [FITARIKE])], mode="direct", mode_also=["indirect"], act_also=["deny"], chain_also=[[]], optional=True)
a.claim("release", "<s>She</s> <q>urged</q> <c>the government to release nine protesters who ~~ at a barracks in Toliara</c>",
        ANDRIAMIHAJA, act="demand", source_also=[FITARIKE],
        also=["[to release nine protesters who ~~ at a barracks in Toliara]", "[the government to release nine protesters] who",
              "the government [to release nine protesters] who"])
a.claim("radio", "<s>Local radio station Feon'ny Atsimo</s> <q>reported</q> that <c>one of the nine was a member of the Ankilivalo "
        "municipal council</c>", RADIO)
a.claim("threats", "<c>Its director has since received threats</c>, <q>according to</q> <s>the press freedom group Open Airwaves</s>",
        AIRWAVES, act_also=["accuse", "express_concern"])
a.claim("intervene", "<s>Tavolo</s>, a unit of Oslo-listed Hellvik Mineraler, <q>denied</q> <c>having asked the police to "
        "intervene</c>", TAVOLO, act="deny")
a.claim("force", "\"<c>We have never called for force against our neighbours, and we never will</c>,\" <s>its managing director, Trond "
        "Aasebø</s>, <q>told</q>", AASEBO, mode="direct", act_also=["deny", "pledge"], source_also=[TAVOLO])
a.claim("rejected", "<s>He</s> also <q>rejected</q> <c>suggestions that the company had started work without an environmental "
        "permit</c>", AASEBO, act="reject", act_also=["deny"], source_also=[TAVOLO],
        also=["that [the company had started work without an environmental permit]"])
a.claim("suggestions", "<h>He</h> also rejected <q>suggestions</q> that <c>the company had started work without an environmental "
        "permit</c>", None, [(AASEBO, None, [TAVOLO])], act="accuse", act_also=["state"], chain_also=[[]], optional=True)
a.claim("study", "<s>A study commissioned last year by the European Union</s>, ~~ <q>warned</q> that <c>the project could drain the "
        "Manombo river during the dry season</c>", act="warn", source_also=["European Union"])
a.claim("disputes", "<s>The company</s> <q>disputes</q> <c>its findings</c>", TAVOLO, act="reject", act_also=["deny"])
a.claim("following", "<s>the foreign ministry</s> <q>said</q> <c>it was following the situation closely and expected Norwegian "
        "companies to respect the rights of local people</c>", FOREIGN, act_also=["demand", "express_concern"],
        source_also=["Norway"], also=["[it was following the situation closely]"])
a.claim("expected", ["<h>the foreign ministry</h> said <s>it</s> was following", "<q>expected</q> <c>Norwegian companies to respect the "
        "rights of local people</c>"], FOREIGN, [(FOREIGN, None, ["Norway"])], act="demand", act_also=["state"], chain_also=[[]],
        source_also=["Norway"], also=["[to respect the rights of local people]"], optional=True)
a.claim("inquiry", "<s>Opposition lawmaker Jaona Razafy</s> <q>demanded</q> <c>a parliamentary inquiry and the resignation of "
        "Ravelojaona</c>", RAZAFY, act="demand")
a.claim("believed", "<c>The island</c> is <q>believed</q> <c>to hold some of the world's largest reserves of graphite</c>",
        also=["[to hold some of the world's largest reserves of graphite]", "[The island is believed ~~ reserves of graphite]",
              ["[The island] is believed", "[to hold some ~~ of electric cars]"]])

a.relation(COURT, "part_of", "Madagascar", "A [Malagasy] court", type_also=["member_of", "located_in"], optional=True)
a.relation(COURT, "coerce", TAVOLO, "A Malagasy court on Wednesday [ordered] Norwegian-owned Tavolo Graphite to suspend work",
           type_also=["sanction", "request"], source_also=["Madagascar"], target_also=[MINE], date="2019-04-17")
a.relation(TAVOLO, "located_in", "Norway", "[Norwegian-owned] Tavolo Graphite", type_also=["part_of", "member_of"], optional=True)
a.relation("Norway", "leads", TAVOLO, "[Norwegian-owned] Tavolo Graphite", optional=True)
a.relation(TAVOLO, "leads", MINE, "Tavolo Graphite to suspend work at [its] mine", type_also=["located_in"], optional=True)
a.relation(MINE, "located_in", "Madagascar", "its mine [in] the southwest of the country", source_also=[TAVOLO],
           target_also=["the southwest"], optional=True)
a.relation(POLICE, "assault", VILLAGERS, "police [shot] and wounded six villagers", date="2019-04-16")
a.relation(VILLAGERS, "protest", MINE, "six villagers who had [blocked] the road to the site", target_also=[TAVOLO],
           type_also=["coerce"])
a.relation(COURT, "located_in", "Toliara", "The administrative tribunal [in] Toliara")
a.relation(COURT, "sanction", TAVOLO, "The administrative tribunal in Toliara [ruled] that the company's 2016 concession could not be "
           "used", type_also=["coerce", "reject"], target_also=[CONCESSION], optional=True)
a.relation(TAVOLO, "reject", COURT, "it would [appeal]", modality="planned", type_also=["request"], optional=True)
a.relation("Ankilivalo", "located_in", "Toliara", "Ankilivalo, some 60 kilometres (37 miles) [north] of Toliara", optional=True)
a.relation(POLICE, "located_in", "Ankilivalo", "Gendarmes [opened fire] on Tuesday at Ankilivalo", type_also=["assault", "mobilize"],
           date="2019-04-16", optional=True)
a.relation(VILLAGERS, "protest", TAVOLO, "a crowd of about 300 people [refused] to leave a bridge", type_also=["reject"],
           target_also=["a bridge", POLICE], optional=True)
a.relation(RABEMANANA, "leads", POLICE, "The regional [commander], Colonel Haja Rabemanana", type_also=["member_of"])
a.relation(VILLAGERS, "assault", POLICE, "his men had been [attacked] with stones and slingshots", optional=True)
a.relation(POLICE, "assault", "his brother", "younger brother was [hit] in the thigh", optional=True)
a.relation(TSIRESY, "accuse", POLICE, "He [said] officers had chased people into the fields and beaten women", optional=True)
a.relation(POLICE, "assault", VILLAGERS, "officers had [chased] people into the fields and beaten women", type_also=["coerce"],
           optional=True)
a.relation(NURSE, "member_of", "the district hospital", "A nurse [at] the district hospital", type_also=["located_in"])
a.relation(NURSE, "consult", "Atlas Newswire", "A nurse at the district hospital, ~~ [told] ANW", optional=True)
a.relation(MINES, "accuse", "outside agitators", "The ministry of mines ~~ [accused] \"outside agitators\" of misleading the community",
           source_also=["Madagascar"])
a.relation(PARLIAMENT, "support", CONCESSION, "the concession had been [approved] by parliament", type_also=["agree"],
           target_also=[TAVOLO], optional=True)
a.relation(TAVOLO, "aid", VILLAGERS, "Tavolo had [promised] to build a school and two wells", modality="planned", optional=True)
a.relation(RAVELOJAONA, "leads", MINES, "Mines [Minister] Lanto Ravelojaona", type_also=["member_of"], target_also=["Madagascar"])
a.relation(RAVELOJAONA, "located_in", "Toliara", "Mines Minister Lanto Ravelojaona is to [fly] to Toliara", modality="planned",
           type_also=["consult"], date="2019-04-19")
a.relation(AIDE, "member_of", RAVELOJAONA, "Mines Minister Lanto Ravelojaona is to fly to Toliara on Friday, an [aide] said",
           type_also=["support", "cooperate"], target_also=[MINES], optional=True)
a.relation("surveyors hired by Tavolo", "member_of", TAVOLO, "surveyors [hired] by Tavolo", type_also=["cooperate", "part_of"],
           optional=True)
a.relation(ANDRIAMIHAJA, "member_of", FITARIKE, "Fitarike's [lawyer], Noro Andriamihaja", type_also=["support", "aid", "cooperate"])
a.relation(ANDRIAMIHAJA, "support", COURT, "Fitarike's lawyer, Noro Andriamihaja, [called] the ruling a victory",
           source_also=[FITARIKE], optional=True)
a.relation(ANDRIAMIHAJA, "request", "Madagascar", "She [urged] the government to release nine protesters", source_also=[FITARIKE])
a.relation("Madagascar", "concede", NINE, "the government to [release] nine protesters", modality="possible", type_also=["retreat"],
           optional=True)
a.relation(POLICE, "coerce", NINE, "nine protesters who were [arrested] on Tuesday night", source_also=["Madagascar"],
           date="2019-04-16TNI", optional=True)
a.relation(NINE, "located_in", "a barracks in Toliara", "nine protesters who ~~ are being [held] at a barracks in Toliara",
           target_also=["Toliara"], optional=True)
a.relation("a barracks in Toliara", "located_in", "Toliara", "a barracks [in] Toliara", optional=True)
a.relation(ONE, "member_of", COUNCIL, "one of the nine was a [member] of the Ankilivalo municipal council", source_also=[NINE])
a.relation(COUNCIL, "located_in", "Ankilivalo", "the [Ankilivalo] municipal council", type_also=["part_of"], optional=True)
a.relation("the director of the radio", "leads", RADIO, "Its [director]", type_also=["member_of"], optional=True)
a.relation(TAVOLO, "part_of", HELLVIK, "Tavolo, a [unit] of Oslo-listed Hellvik Mineraler", type_also=["member_of"])
a.relation(HELLVIK, "located_in", "Oslo", "[Oslo-listed] Hellvik Mineraler", optional=True)
a.relation(TAVOLO, "request", POLICE, "having [asked] the police to intervene", negated=True, optional=True)
a.relation(TAVOLO, "coerce", VILLAGERS, "We have never [called for] force against our neighbours", negated=True,
           type_also=["assault", "threaten", "request"], optional=True)
a.relation(AASEBO, "leads", TAVOLO, "its managing [director], Trond Aasebø", type_also=["member_of"])
a.relation(AASEBO, "located_in", "Antananarivo", "its managing director, Trond Aasebø, [told] reporters in the capital", optional=True)
a.relation("European Union", "aid", "the region", "the European Union, which [finances] several roads in the region",
           target_also=["Madagascar"], optional=True)
a.relation(TAVOLO, "reject", "European Union", "The company [disputes] its findings", optional=True)
a.relation(FOREIGN, "located_in", "Oslo", "[In] Oslo, the foreign ministry", optional=True)
a.relation(FOREIGN, "part_of", "Norway", "In Oslo, the foreign [ministry]", type_also=["member_of"], optional=True)
a.relation(FOREIGN, "request", FIRMS, "it was following the situation closely and [expected] Norwegian companies to respect",
           source_also=["Norway"], target_also=[TAVOLO], optional=True)
a.relation(FIRMS, "located_in", "Norway", "[Norwegian] companies", type_also=["part_of", "member_of"], optional=True)
a.relation(RAZAFY, "member_of", "the opposition", "Opposition [lawmaker] Jaona Razafy", target_also=[PARLIAMENT], optional=True)
a.relation(RAZAFY, "request", RAVELOJAONA, "Opposition lawmaker Jaona Razafy [demanded] a parliamentary inquiry and the resignation of "
           "Ravelojaona", type_also=["accuse", "reject"], target_also=["Madagascar", PARLIAMENT])
a.relation(KIN, "member_of", BOARD, "brother-in-law [sits] on Tavolo's board", target_also=[TAVOLO], type_also=["leads"])
a.relation(BOARD, "part_of", TAVOLO, "[Tavolo's] board", type_also=["leads", "member_of"], optional=True)
a.relation("World Bank", "aid", "Madagascar", "The World Bank, which [lent] Madagascar $65 million in 2015",
           type_also=["cooperate", "support"], date="2015")

a.date("[17 April 2019]", "date", "2019-04-17", optional=True)
a.date("[April 17] (ANW)", "date", "2019-04-17")
a.date("on [Wednesday] ordered", "date", "2019-04-17")
a.date("country, [a day] after", "duration", "P1D", value_also=["2019-04-17", "2019-04-16"], optional=True)
a.date("company's [2016] concession", "date", "2016")
a.date("on [Tuesday] at", "date", "2019-04-16")
a.date("on [Friday], an", "date", "2019-04-19")
a.date("to [2017], when", "date", "2017")
a.date("on [Tuesday night] and", "time", "2019-04-16TNI", value_also=["2019-04-16"])
a.date("commissioned [last year] by", "date", "2018")
a.date("during [the dry season].", "set", None, value_also=["P1Y", "XXXX"], optional=True)
a.date("in [2015] to", "date", "2015")

# t2: the readout of a visit, translated -------------------------------------------------------------------------------

b = case.document("t2", HERE / "t2.txt", "2022-09-22")
b.sentences("Mr. Davit", "Mr. Nimal", "R. Hakvard", "N. Wickramanayake")
ORBELAN, WICK, TOROSIAN, HAKVARD = "Davit Orbelan", "Nimal Wickramanayake", "Lia Torosian", "Ruben Hakvard"
SERVICE, ACADEMY, UNIVERSITY = ("Press Service of the President of the Republic of Kessaria", "Academy of Sciences of Kessaria",
                                "University of Peradeniya")
ASSEMBLY, DECLARATION, CHANNEL, ORMEL = "National Assembly", "Joint Declaration", "Marvost 24", "Strait of Ormel"
FARMERS, COMPANIES, MINISTERS, DEPUTIES, SAILORS = ("the small farmers", "the Kessarian companies", "Ministers of energy of both states",
                                                    "the deputies", "four Kessarian sailors")
COMMISSION, CONFLICT, SIDES, JOURNALIST = ("the joint commission on trade", "the conflict in the Strait of Ormel",
                                           "all participants of the conflict", "the journalist")
STATES, HEADS = ["Kessaria", "Sri Lanka"], [ORBELAN, WICK]

b.entity("Kessaria", "country", {"Kessaria": 5, "Republic of Kessaria": 1}, adjectives={"Kessarian": 3},
         nominals=["thanked [the Kessarian side] for"],
         inside=["Service of the President of the [Republic of Kessaria]", "Sciences of [Kessaria] and"])
b.entity("Sri Lanka", "country", {"Sri Lanka": 6, "Democratic Socialist Republic of Sri Lanka": 1}, adjectives={"Sri Lankan": 1},
         capitals=["that [Colombo] stays"], pronouns=["and [we] will not"])
b.entity("Ceylon", "place", {"Ceylon": 1}, type_also=["country"], optional=True)
b.entity("Golden Hill", "place", {"Golden Hill": 1})
b.entity("Marvost", "place", at=["to [Marvost] with"], inside=["“ [Marvost] 24"])
b.entity("Indian Ocean", "place", {"Indian Ocean": 1})
b.entity("Colombo", "place", at=["port of [Colombo] in", "meet in [Colombo] in"], aliases=["port of Colombo"])
b.entity("Trincomalee", "place", {"Trincomalee": 1})
b.entity("Northern Vedria", "place", {"Northern Vedria": 1}, type_also=["country"])
b.entity("Peradeniya", "place", inside=["of [Peradeniya] ."], optional=True)
b.entity("Galle", "place", {"Galle": 1})
b.entity(ORMEL, "place", {ORMEL: 1})
b.entity("Oman", "country", {"Oman": 1})
b.entity("Baku", "place", {"Baku": 1})
b.entity("the refinery", "place", nominals=["of [the refinery in Trincomalee] ."], type_also=["organization"], optional=True)
b.entity(SERVICE, "organization", adjectives={SERVICE: 1})
b.entity("United Nations", "organization", inside=["of the [UN] ."], aliases=["UN"], optional=True)
b.entity("General Assembly", "organization", {"General Assembly": 1})
b.entity(ACADEMY, "organization", {ACADEMY: 1})
b.entity(UNIVERSITY, "organization", {UNIVERSITY: 1})
b.entity(CHANNEL, "organization", {CHANNEL: 1})
b.entity(ASSEMBLY, "organization", {ASSEMBLY: 1})
b.entity(COMMISSION, "organization", nominals=["create [the joint commission on trade] until"], optional=True)
b.entity(ORBELAN, "person", {ORBELAN: 4},
         nominals=["talks of [the President of Kessaria] with", "of [the President of the Republic of Kessaria] , Mr.",
                   "[The President of Kessaria] proposed"], pronouns=["[He] recalled", "suitable for [him] time"])
b.entity(WICK, "person", {WICK: 3, "N. Wickramanayake": 1},
         nominals=["with [the President of Sri Lanka]\n", "with [the President of the Democratic Socialist Republic of Sri Lanka] ,",
                   "greeted [the high guest] and", "[The Sri Lankan leader] supported", "[The guest] assured",
                   "day [the President of Sri Lanka] met", "asked [the guest] to", "Tomorrow [the high guest] will"],
         pronouns=["In [his] turn", "to [his] words", "for [his] part", "that [he] takes"])
b.entity(TOROSIAN, "person", {TOROSIAN: 1}, nominals=["informed [the Minister of Foreign Affairs] Lia", "” , [the Minister] denied"],
         pronouns=["as [she] noted"])
b.entity(HAKVARD, "person", {HAKVARD: 1, "R. Hakvard": 1}, nominals=["with [the Chairman of the National Assembly] Ruben"],
         pronouns=["[He] also asked"])
b.entity(JOURNALIST, "person", nominals=["question of [the journalist of TV channel “ Marvost 24 ”] ,"], optional=True)
b.entity(FARMERS, "group", nominals=["harvest of [the small farmers] ,"], optional=True)
b.entity(COMPANIES, "group", nominals=["invited [the Kessarian companies] to"], type_also=["organization"], optional=True)
b.entity(MINISTERS, "group", nominals=["that [Ministers of energy of both states] will"], type_also=["person"], optional=True)
b.entity(DEPUTIES, "group", nominals=["that [the deputies] will"], type_also=["organization"], optional=True)
b.entity(SAILORS, "group", nominals=["return of [four Kessarian sailors] ,"], type_also=["person"], optional=True)
b.entity(SIDES, "group", nominals=["call [all participants of the conflict in the Strait of Ormel] to"],
         type_also=["organization", "country"], optional=True)
b.entity("Charter of the UN", "program", {"Charter of the UN": 1}, aliases=["Charter"])
b.entity(DECLARATION, "program", {DECLARATION: 1}, pronouns=["In [it] the"])
b.entity("the air agreement", "program", adjectives={"Agreement about the air communication": 1}, optional=True)
b.entity("the memorandum", "program", optional=True,
         nominals=["the [Memorandum between the Academy of Sciences of Kessaria and the University of Peradeniya] ."])
b.entity("the visa agreement", "program", nominals=["[The agreement about the trips without visas] is"], optional=True)
b.entity("the investment agreement", "program", optional=True,
         nominals=["ratify [the agreement about the mutual protection of investments] before"])
b.entity("the visit", "event", nominals=["with [the two-days official visit] .", "that [the present visit] will",
                                         "frames of [visit] eight"], optional=True)
b.entity("the talks", "event", nominals=["Opening [the meeting] ,", "completion of [the talks] Presidents"], optional=True)
b.entity(CONFLICT, "event", nominals=["participants of [the conflict in the Strait of Ormel] to"], optional=True)

OWN2 = [[SERVICE], ["Kessaria"]]  # where a program lets the readout's own voice stand in the chain


def told(key, marked, source=None, chain=(), chain_also=(), **more):
    b.claim(key, marked, source, chain, chain_also=[*chain_also, *OWN2], **more)


told("greeted", "<s>Davit Orbelan</s> warmly <q>greeted</q> <c>the high guest</c>", ORBELAN, act="welcome", act_also=["praise"],
     optional=True)
told("friend", ["<s>Davit Orbelan</s> warmly", "<q>underlined</q> that <c>Kessaria “ considers Sri Lanka as the reliable friend in Indian "
     "Ocean</c> ”"], ORBELAN, mode="mixed", act_also=["praise"])
told("considers", ["<h>Davit Orbelan</h> warmly", "that <s>Kessaria</s> “ <q>considers</q> <c>Sri Lanka as the reliable friend in Indian "
     "Ocean</c> ”"], "Kessaria", [(ORBELAN, None)], mode="direct", act="praise", act_also=["state", "support"], chain_also=[[]],
     optional=True)
told("recalled", "<s>He</s> <q>recalled</q> that <c>the diplomatic relations between two countries were established in 1973</c>",
     ORBELAN)
told("confidence", ["<s>He</s> recalled", "<q>expressed confidence</q> , that <c>the present visit will give them the new breath</c>"],
     ORBELAN, act_also=["praise", "welcome"])
told("thanked", "<s>Nimal Wickramanayake</s> <q>thanked</q> <c>the Kessarian side for a hospitality and for 40 thousand ~~ of this "
     "year</c>", WICK, act="praise",
     also=["side for [a hospitality and for 40 thousand ~~ of this year]", "[for a hospitality and for 40 thousand ~~ of this year]",
           "[the Kessarian side for a hospitality and for 40 thousand tons of the mineral fertilizers]",
           "[the Kessarian side for a hospitality]"])
told("harvest", "<q>According to</q> <s>his words</s> , <c>this help “ has saved the harvest of the small farmers , and we will not "
     "forget it</c> ”", WICK, mode="mixed", act_also=["praise", "pledge"])
told("proposed", "<s>The President of Kessaria</s> <q>proposed</q> <c>to create the joint commission on trade until the end of "
     "year</c>", ORBELAN, act="propose")
told("quotas", ["<s>The President of Kessaria</s> proposed", "<q>promised</q> <c>to open the quotas for the Ceylon tea</c>"], ORBELAN,
     act="pledge")
told("supported", "<s>The Sri Lankan leader</s> <q>supported</q> <c>this initiative</c>", WICK, act="support",
     act_also=["agree", "welcome"])
told("companies", ["<s>The Sri Lankan leader</s> supported", "<q>invited</q> <c>the Kessarian companies to take participation in the "
     "modernization of the refinery in Trincomalee</c>"], WICK, act="propose", act_also=["demand"],
     also=["[to take participation in the modernization of the refinery in Trincomalee]"])
told("energy", "It was <q>agreed</q> that <c>Ministers of energy of both states will meet in Colombo in November</c>", act="agree",
     act_also=["state"])
told("sanctions", "<s>heads of the states</s> <q>condemned</q> <c>the unilateral sanctions</c>", HEADS, act="condemn",
     act_also=["reject"], source_also=STATES,
     also=["[the unilateral sanctions , which , in opinion of the Parties , violates the Charter of the UN]"])
told("violates", "<c>the unilateral sanctions</c> , which , <q>in opinion of</q> <s>the Parties</s> , <c>violates the Charter of the "
     "UN</c>", STATES, act="accuse", act_also=["state", "condemn", "reject"], source_also=HEADS,
     also=["[violates the Charter of the UN]", ["sanctions , [which] ,", "[violates the Charter of the UN]"],
           ["[the unilateral sanctions , which]", "[violates the Charter of the UN]"]])
told("gratitude", "<s>Davit Orbelan</s> <q>expressed gratitude to</q> <c>Sri Lanka for the position on the Northern Vedria at the "
     "General Assembly</c>", ORBELAN, act="praise",
     also=["to Sri Lanka for [the position on the Northern Vedria at the General Assembly]"])
told("territorial", "<s>The guest</s> <q>assured</q> that <c>Colombo stays faithful ~~ in the international organizations</c>", WICK,
     act="pledge", act_also=["state", "support"])
told("documents", "As has <q>informed</q> <s>the Minister of Foreign Affairs Lia Torosian</s> , <c>in the frames of visit eight documents "
     "~~ University of Peradeniya</c>", TOROSIAN, also=["[in the frames of visit eight documents are signed]",
                                                       "visit [eight documents are signed ~~ University of Peradeniya]"])
told("technical", "as <s>she</s> <q>noted</q> , “ <c>the question is technical , not political</c> ”", TOROSIAN, mode="direct",
     mode_also=["mixed"], also=[["[The agreement about the trips without visas is not yet coordinated , but] ,",
                                 "[the question is technical , not political]"],
                                ["[The agreement about the trips without visas is not yet coordinated] ,",
                                 "[the question is technical , not political]"]])
told("credit", "<s>the Minister</s> <q>denied</q> that <c>Kessaria demands from Sri Lanka the earlier payment of the credit of "
     "2014</c>", TOROSIAN, act="deny")
told("ratify", "<s>R. Hakvard</s> <q>told</q> that <c>the deputies will ratify the agreement ~~ before the New Year</c>", HAKVARD,
     act_also=["pledge"])
told("sailors", "<s>He</s> also <q>asked</q> <c>the guest to render the assistance ~~ are kept in Galle</c>", HAKVARD, act="demand",
     also=["the guest [to render the assistance ~~ are kept in Galle]",
           "[the guest to render the assistance in the return of four Kessarian sailors]",
           "the guest [to render the assistance in the return of four Kessarian sailors]"])
told("control", "<s>N. Wickramanayake</s> <q>answered</q> that <c>he takes this question under the personal control</c>", WICK,
     act_also=["pledge", "agree"])
told("restraint", "In it <s>the Parties</s> <q>call</q> <c>all participants of the conflict in the Strait of Ormel to the restraint</c>",
     STATES, act="demand", source_also=HEADS, chain_also=[[DECLARATION]])
told("mediation", ["In it <s>the Parties</s> call", "<q>welcome</q> <c>the mediation of Oman</c>"], STATES, act="welcome",
     act_also=["support", "praise"], source_also=HEADS, chain_also=[[DECLARATION]])
told("invited", "<s>Nimal Wickramanayake</s> <q>invited</q> <c>Davit Orbelan to visit Sri Lanka in any suitable for him time</c>", WICK,
     act="propose", act_also=["demand"], also=["[to visit Sri Lanka in any suitable for him time]"])
told("accepted", "<c>The invitation</c> was with gratitude <q>accepted</q>", act="agree", act_also=["welcome"], optional=True)

b.relation(SERVICE, "part_of", "Kessaria", "Press Service [of] the President of the Republic of Kessaria",
           target_also=[ORBELAN], type_also=["member_of"], optional=True)
b.relation(ORBELAN, "consult", WICK, "the [negotiations] of the President of the Republic of Kessaria , Mr. Davit Orbelan , with the "
           "President of the Democratic Socialist Republic of Sri Lanka , Mr. Nimal Wickramanayake", source_also=["Kessaria"],
           target_also=["Sri Lanka"], date="2022-09-22")
b.relation(ORBELAN, "leads", "Kessaria", "the [President] of the Republic of Kessaria , Mr. Davit Orbelan")
b.relation(WICK, "leads", "Sri Lanka", "the [President] of the Democratic Socialist Republic of Sri Lanka , Mr. Nimal Wickramanayake")
b.relation(WICK, "located_in", "Marvost", "Mr. Nimal Wickramanayake , which [arrived] to Marvost", target_also=["Kessaria"],
           type_also=["consult"])
b.relation("the talks", "located_in", "Golden Hill", "in the residence “ Golden Hill ” [took place] the negotiations", optional=True)
b.relation(ORBELAN, "support", WICK, "Davit Orbelan warmly [greeted] the high guest", type_also=["consult"], optional=True)
b.relation("Kessaria", "ally_of", "Sri Lanka", "Kessaria “ considers Sri Lanka as the reliable [friend]",
           type_also=["support", "cooperate"])
b.relation("Kessaria", "cooperate", "Sri Lanka", "the diplomatic [relations] between two countries were established",
           type_also=["consult", "agree"], date="1973")
b.relation("Sri Lanka", "located_in", "Indian Ocean", "Sri Lanka as the reliable friend [in] Indian Ocean", optional=True)
b.relation(WICK, "support", "Kessaria", "Nimal Wickramanayake [thanked] the Kessarian side", source_also=["Sri Lanka"])
b.relation("Kessaria", "aid", "Sri Lanka", "the Kessarian side for a hospitality and for 40 thousand tons of the mineral fertilizers , "
           "which was [delivered] to the port of Colombo", target_also=["Colombo", WICK], date="2022-05")
b.relation("Kessaria", "aid", FARMERS, "this [help] “ has saved the harvest of the small farmers", type_also=["support"], optional=True)
b.relation("Kessaria", "consult", "Sri Lanka", "The Parties [discussed] the trade", optional=True)
b.relation(ORBELAN, "request", WICK, "The President of Kessaria [proposed] to create the joint commission on trade",
           type_also=["cooperate", "consult"], source_also=["Kessaria"], target_also=["Sri Lanka"], optional=True)
b.relation("Kessaria", "cooperate", "Sri Lanka", "the [joint] commission on trade", modality="possible", optional=True)
b.relation(ORBELAN, "concede", "Sri Lanka", "The President of Kessaria ~~ [promised] to open the quotas",
           type_also=["aid", "cooperate", "agree"], source_also=["Kessaria"], target_also=[WICK], modality="planned", optional=True)
b.relation(WICK, "support", ORBELAN, "The Sri Lankan leader [supported] this initiative", type_also=["agree"],
           source_also=["Sri Lanka"], target_also=["Kessaria"])
b.relation(WICK, "request", COMPANIES, "The Sri Lankan leader supported ~~ [invited] the Kessarian companies to take participation",
           type_also=["cooperate"], source_also=["Sri Lanka"], target_also=["Kessaria"], optional=True)
b.relation(COMPANIES, "cooperate", "Sri Lanka", "the Kessarian companies to take [participation] in the modernization",
           type_also=["aid"], source_also=["Kessaria"], modality="possible", optional=True)
b.relation(COMPANIES, "located_in", "Kessaria", "the [Kessarian] companies", type_also=["part_of", "member_of"], optional=True)
b.relation("the refinery", "located_in", "Trincomalee", "the refinery [in] Trincomalee")
b.relation("Kessaria", "agree", "Sri Lanka", "It was [agreed] that Ministers of energy of both states will meet", optional=True)
b.relation("Kessaria", "consult", "Sri Lanka", "Ministers of energy of both states will [meet] in Colombo", modality="planned",
           date="2022-11", optional=True)
b.relation(MINISTERS, "located_in", "Colombo", "Ministers of energy of both states will [meet] in Colombo", modality="planned",
           type_also=["consult"], date="2022-11", optional=True)
b.relation(ORBELAN, "agree", WICK, "heads of the states [condemned] the unilateral sanctions", type_also=["cooperate"],
           source_also=["Kessaria"], target_also=["Sri Lanka"], optional=True)
b.relation(ORBELAN, "support", "Sri Lanka", "Davit Orbelan [expressed gratitude] to Sri Lanka", source_also=["Kessaria"])
b.relation("Sri Lanka", "support", "Kessaria", "Colombo stays faithful to the principle of the territorial integrity and will continue to "
           "[support] Kessaria", source_also=[WICK], type_also=["ally_of", "cooperate"], modality="planned")
b.relation(TOROSIAN, "leads", "Kessaria", "the [Minister] of Foreign Affairs Lia Torosian", type_also=["member_of"], optional=True)
b.relation("Kessaria", "agree", "Sri Lanka", "in the frames of visit eight documents are [signed]", type_also=["cooperate"],
           optional=True)
b.relation(ACADEMY, "agree", UNIVERSITY, "the [Memorandum] between the Academy of Sciences of Kessaria and the University of Peradeniya",
           type_also=["cooperate"])
b.relation(ACADEMY, "located_in", "Kessaria", "the Academy of Sciences [of] Kessaria", type_also=["part_of", "member_of"])
b.relation(UNIVERSITY, "located_in", "Peradeniya", "the University [of] Peradeniya", optional=True)
b.relation("Kessaria", "agree", "Sri Lanka", "The agreement about the trips without visas is not yet [coordinated]", negated=True,
           type_also=["cooperate"], optional=True)
b.relation(JOURNALIST, "member_of", CHANNEL, "the [journalist] of TV channel “ Marvost 24")
b.relation(TOROSIAN, "consult", JOURNALIST, "[Answering] the question of the journalist of TV channel “ Marvost 24 ” , the Minister",
           target_also=[CHANNEL], optional=True)
b.relation("Kessaria", "request", "Sri Lanka", "Kessaria [demands] from Sri Lanka the earlier payment", negated=True, optional=True)
b.relation(WICK, "consult", HAKVARD, "the President of Sri Lanka [met] with the Chairman of the National Assembly Ruben Hakvard",
           source_also=["Sri Lanka"], target_also=[ASSEMBLY], date="2022-09-22")
b.relation(HAKVARD, "leads", ASSEMBLY, "the [Chairman] of the National Assembly Ruben Hakvard")
b.relation(DEPUTIES, "support", "the investment agreement", "the deputies will [ratify] the agreement", type_also=["agree"],
           source_also=[ASSEMBLY, "Kessaria"], target_also=["Sri Lanka"], modality="planned", optional=True)
b.relation(DEPUTIES, "member_of", ASSEMBLY, "R. Hakvard told that the [deputies] will ratify", optional=True)
b.relation(HAKVARD, "request", WICK, "He also [asked] the guest to render the assistance", target_also=["Sri Lanka"],
           source_also=[ASSEMBLY])
b.relation(WICK, "aid", SAILORS, "the guest to render the [assistance] in the return of four Kessarian sailors", modality="possible",
           source_also=["Sri Lanka"], target_also=["Kessaria", HAKVARD], optional=True)
b.relation(SAILORS, "located_in", "Galle", "four Kessarian sailors , which since March are [kept] in Galle")
b.relation("Sri Lanka", "coerce", SAILORS, "four Kessarian sailors , which since March are [kept] in Galle", source_also=["Galle"],
           target_also=["Kessaria"], optional=True)
b.relation(SAILORS, "member_of", "Kessaria", "four [Kessarian] sailors", type_also=["located_in", "part_of"], optional=True)
b.relation(WICK, "agree", HAKVARD, "N. Wickramanayake [answered] that he takes this question under the personal control",
           type_also=["consult", "concede", "cooperate"], optional=True)
b.relation(ORBELAN, "agree", WICK, "Presidents [adopted] the Joint Declaration", type_also=["cooperate"], source_also=["Kessaria"],
           target_also=["Sri Lanka"])
for head, state in zip(HEADS, STATES):
    b.relation(head, "support", DECLARATION, "Presidents [adopted] the Joint Declaration", type_also=["agree"], source_also=[state],
               optional=True)
    b.relation(state, "request", SIDES, "the Parties [call] all participants of the conflict in the Strait of Ormel to the restraint",
               source_also=[head, DECLARATION], optional=True)
    b.relation(state, "support", "Oman", "the Parties call ~~ [welcome] the mediation of Oman", source_also=[head, DECLARATION],
               optional=True)
b.relation("Oman", "aid", SIDES, "the [mediation] of Oman", type_also=["consult", "cooperate"], target_also=[CONFLICT], optional=True)
b.relation(CONFLICT, "located_in", ORMEL, "the conflict [in] the Strait of Ormel")
b.relation(SIDES, "located_in", ORMEL, "all participants of the conflict [in] the Strait of Ormel", optional=True)
b.relation(WICK, "request", ORBELAN, "Nimal Wickramanayake [invited] Davit Orbelan to visit Sri Lanka",
           type_also=["consult", "cooperate"], source_also=["Sri Lanka"], target_also=["Kessaria"])
b.relation(ORBELAN, "located_in", "Sri Lanka", "Davit Orbelan to [visit] Sri Lanka", type_also=["consult"], modality="possible",
           optional=True)
b.relation(ORBELAN, "agree", WICK, "The invitation was with gratitude [accepted]", source_also=["Kessaria"],
           target_also=["Sri Lanka"], optional=True)
b.relation(WICK, "located_in", "Baku", "the high guest will [depart] to Baku", modality="planned", type_also=["retreat"],
           date="2022-09-23")

b.date("[22 September 2022]", "date", "2022-09-22", optional=True)
b.date("[Today] in", "date", "2022-09-22")
b.date("the [two-days] official", "duration", "P2D")
b.date("in [1973] and", "date", "1973")
b.date("in [the May of this year] .", "date", "2022-05")
b.date("until [the end of year] and", "date", "2022", value_also=["2022-12-31", "2022-12"])
b.date("in [November] .", "date", "2022-11")
b.date("credit of [2014] .", "date", "2014")
b.date("At [the same day] the", "date", "2022-09-22")
b.date("before [the New Year] .", "date", "2023-01-01", value_also=["2023", "2022-12-31"])
b.date("since [March] are", "date", "2022-03")
b.date("[Tomorrow] the", "date", "2022-09-23")

# t3: a feature on a bank and a party ----------------------------------------------------------------------------------

c = case.document("t3", HERE / "t3.txt", "2021-11-14")
c.sentences()
BANK, PARTY, CRANE, LEFT, STOD = "Norðurbanki", "Harbour Party", "Crane Whitley", "Left Alliance", "Stöð 9"
HALLS, EGILSSON, STEINSSON, BJARKASON, EDDA, OLAFS = ("Sigrún Hallsdóttir", "Þorvaldur Egilsson", "Kári Steinsson", "Gunnar Bjarkason",
                                                      "Edda", "Ragnheiður Ólafs")
PROSECUTOR, REYKJAVIK, SHELL, OFFICE = ("the district prosecutor’s office", "Reykjavik city council", "a shell company in Luxembourg",
                                        "the Copenhagen office")
LODGE, EMPLOYEE, COLLEAGUE, LAWYER, ACCOUNTANT = ("the lodge", "a former employee", "a senior colleague", "his lawyer",
                                                  "one of its accountants")
TWO, ONEOF, LAW, DEPARTMENT, COALITION, OPPOSITION = ("Two people close to the investigation", "One of them", "a law",
                                                      "the bank’s compliance department", "coalition", "the opposition")
LEADERS, SLEUTHS, MEMBERS, VOTERS, INQUIRY, PRESS = ("the leaders of Iceland’s Harbour Party", "the detectives", "its members",
                                                     "61 per cent of voters", "the inquiry", "the press")

c.entity("Sunday Register", "organization", {"Sunday Register": 1}, aliases=["The Sunday Register"],
         nominals=["seen by [this newspaper], belongs"])
c.entity("Eleanor Maddox", "person", {"Eleanor Maddox": 1})
c.entity("Iceland", "country", {"Iceland": 1}, nominals=["Norðurbanki, [the country]’s"])
c.entity("Luxembourg", "country", at=["in [Luxembourg] whose"], inside=["the [Luxembourg] authorities"],
         nominals=["asked [the Luxembourg authorities] for"], type_also=["place"])
c.entity("Reykjavik", "place", at=["Maddox in [Reykjavik]\n"], inside=["on [Reykjavik] city"])
c.entity("Svartá", "place", adjectives={"Svartá": 1}, inside=["the [Svartá river] where"], aliases=["Svartá river"])
c.entity("Copenhagen", "place", {"Copenhagen": 1})
c.entity("Akureyri", "place", {"Akureyri": 1})
c.entity("Ísafjörður", "place", {"Ísafjörður": 1})
c.entity(LODGE, "place", nominals=["and [the salmon lodge]\n", "owned [the lodge] on", "[The lodge], according", "[The lodge] is"],
         optional=True)
c.entity(PARTY, "organization", {PARTY: 2},
         nominals=["bank, [the party] and", "led [the party] since", "that [the party] was for", "since [the party] was founded",
                   "on [the party]’s six"], pronouns=["enraged [its] members", "cent, [its] lowest"])
c.entity(BANK, "organization", {BANK: 3},
         nominals=["[The bank], the", "Norðurbanki, [the country’s third-largest lender].", "2019 [the bank] spent",
                   "Egilsson, [the bank]’s chairman", "[The bank] itself", "ran [the bank]’s compliance"],
         pronouns=["one of [its] accountants", "on [its] foreign", "bank [itself] insists", "office of [its] auditors"])
c.entity(CRANE, "organization", {CRANE: 1}, nominals=["of [its auditors], Crane"])
c.entity(LEFT, "organization", {LEFT: 1})
c.entity(STOD, "organization", {STOD: 1})
c.entity(PROSECUTOR, "organization", nominals=["from [the district prosecutor’s office] did", "said [prosecutors] had",
                                               "[The prosecutor’s office] would"])
c.entity(REYKJAVIK, "organization", nominals=["on [Reykjavik city council] for"])
c.entity(SHELL, "organization", nominals=["to [a shell company in Luxembourg] whose"], optional=True)
c.entity(OFFICE, "organization", nominals=["from [the Copenhagen office of its auditors], Crane"], type_also=["place"], optional=True)
c.entity("the board", "organization", nominals=["warned [the board] that"], type_also=["group"], optional=True)
c.entity(DEPARTMENT, "organization", nominals=["ran [the bank’s compliance department] until"], optional=True)
c.entity("a parliamentary commission", "organization", nominals=["for [a parliamentary commission] was"], optional=True)
c.entity(COALITION, "organization", nominals=["whose [coalition] depends"], type_also=["group"], optional=True)
c.entity(OPPOSITION, "group", nominals=["[The opposition]’s demand"], type_also=["organization"], optional=True)
c.entity(HALLS, "person", {HALLS: 1, "Hallsdóttir": 1},
         pronouns=["says [she] “slept", "for [my] own", "At [her] office", "Tuesday [she] dismissed", "whether [she] had known",
                   "bills, [she] replied", "that [she] had assumed"])
c.entity(EGILSSON, "person", {EGILSSON: 1, "Þorvaldur": 1, "Egilsson": 1}, nominals=["Egilsson, [the bank’s chairman], declined"],
         pronouns=["Through [his] lawyer", "lawyer [he] denied"])
c.entity(STEINSSON, "person", {STEINSSON: 1, "Steinsson": 2},
         pronouns=["until [he] was dismissed", "that [he] is the source", "Akureyri [he] told", "2015, [he] said", "instructed [him] to",
                   "[He] refused", "“[I] am not", "“[I] am an"])
c.entity(BJARKASON, "person", {BJARKASON: 1}, nominals=["Bjarkason, [a trawler captain from Ísafjörður who joined at 17], accused"],
         pronouns=["[His] daughter"])
c.entity(EDDA, "person", {EDDA: 1}, nominals=["[His daughter] Edda"], pronouns=["agree with [her];"])
c.entity(OLAFS, "person", {OLAFS: 1})
c.entity(EMPLOYEE, "person", nominals=["by [a former employee].", "[The former employee] is"], optional=True)
c.entity(COLLEAGUE, "person", nominals=["said, [a senior colleague] instructed"], optional=True)
c.entity(LAWYER, "person", nominals=["Through [his lawyer] he"], optional=True)
c.entity(ACCOUNTANT, "person", nominals=["what [one of its accountants] described"], optional=True)
c.entity("some friend of Þorvaldur’s", "person", nominals=["was “[some friend of Þorvaldur’s]”"], optional=True)
c.entity(TWO, "group", nominals=["[Two people close to the investigation] said", "One of [them] added"], type_also=["person"],
         optional=True)
c.entity(ONEOF, "person", nominals=["[One of them] added"], pronouns=["though [he] would"], optional=True)
c.entity("a second politician", "person", nominals=["that [a second politician] was"], pronouns=["name [him]."], optional=True)
c.entity(SLEUTHS, "group", nominals=["week [two detectives from the district prosecutor’s office] did", "[Investigators] are"],
         optional=True)
c.entity(LEADERS, "group", nominals=["where [the leaders of Iceland’s Harbour Party] liked"], pronouns=["spend [their] summers"],
         optional=True)
c.entity(MEMBERS, "group", nominals=["enraged [its members]."], optional=True)
c.entity(PRESS, "group", nominals=["accused [the press] of"], type_also=["organization"], optional=True)
c.entity(VOTERS, "group", nominals=["that [61 per cent of voters] agree"], optional=True)
c.entity("the ladies and gentlemen upstairs", "group", nominals=["“[the ladies and gentlemen upstairs]” were"], optional=True)
c.entity(LAW, "program", nominals=["for [a law], passed", "when [the law] was"], optional=True)
c.entity(INQUIRY, "event", nominals=["dismissed [the inquiry] as", "close to [the investigation] said", "that [an inquiry] was"],
         optional=True)

c.claim("records", "<c>The lodge</c>, <q>according to</q> <s>land records and more than 6,000 emails seen by this newspaper</s>, "
        "<c>belongs to a shell company in Luxembourg whose bills were paid by Norðurbanki, the country’s third-largest lender</c>",
        act_also=["accuse"], also=["[belongs to a shell company in Luxembourg ~~ third-largest lender]"])
c.claim("emails", "<s>The emails</s> <q>suggest</q> that <c>between 2014 and 2019 ~~ “hospitality of a political nature</c>”",
        mode="mixed", act_also=["accuse"], mode_also=["indirect"])
c.claim("hospitality", ["<h>The emails</h> suggest", "<s>one of its accountants</s> <q>described</q> as “<c>hospitality of a political "
        "nature</c>”"], ACCOUNTANT, [(None, None)], mode="direct", mode_also=["mixed"], chain_also=[[]],
        also=["[as “hospitality of a political nature]"])
c.claim("examining", "<c>Investigators</c> are <q>understood</q> <c>to be examining whether the payments ~~ foreign assets</c>",
        also=["are understood [to be examining whether the payments ~~ foreign assets]",
              "[Investigators are understood to be examining ~~ foreign assets]"])
c.claim("slept", "<s>Sigrún Hallsdóttir</s>, who ~~ <q>says</q> <c>she “slept there twice, and paid for my own petrol</c>”", HALLS,
        mode="mixed", act_also=["deny"])
c.claim("fishing", "<s>she</s> <q>dismissed</q> <c>the inquiry as a fishing trip</c>", HALLS, act="reject",
        act_also=["condemn", "deny"], also=["dismissed [the inquiry] as"], date="2021-11-09")
c.claim("asked", "<q>Asked</q> <c>whether she had known who footed the bills</c>", act="demand", act_also=["state"], optional=True)
c.claim("replied", "<s>she</s> <q>replied</q> that <c>she had assumed it was “some friend of Þorvaldur’s</c>”", HALLS, mode="mixed",
        act_also=["deny"], mode_also=["indirect"])
c.claim("assumed", "<h>she</h> replied that <s>she</s> had <q>assumed</q> <c>it was “some friend of Þorvaldur’s</c>”", HALLS,
        [(HALLS, None)], mode="mixed", mode_also=["direct", "indirect"], chain_also=[[]], optional=True,
        also=["“[some friend of Þorvaldur’s]”"])
c.claim("interviewed", "<s>Þorvaldur Egilsson</s>, the bank’s chairman, <q>declined</q> <c>to be interviewed</c>", EGILSSON,
        act="reject", optional=True)
c.claim("favours", "Through <h>his lawyer</h> <s>he</s> <q>denied</q> <c>having ever sought favours from a politician</c>", EGILSSON,
        [(LAWYER, None)], act="deny", chain_also=[[]])
c.claim("stolen", ["Through <h>his lawyer</h> <s>he</s> denied", "<q>said</q> <c>the emails had been stolen by a former employee</c>"],
        EGILSSON, [(LAWYER, None)], act_also=["accuse"], chain_also=[[]])
c.claim("declared", "<s>The bank itself</s> <q>insists</q> that <c>every króna was declared</c>", BANK, act_also=["deny"])
c.claim("letter", "<s>a letter from the Copenhagen office of its auditors, Crane Whitley</s>, dated 3 March 2018, <q>warned</q> the board "
        "that <c>the expenses “would be hard to explain if they became public</c>”", CRANE, mode="mixed", act="warn",
        source_also=[OFFICE], date="2018-03-03")
c.claim("believed", "<c>The former employee</c> is widely <q>believed</q> <c>to be Kári Steinsson</c>",
        also=["[to be Kári Steinsson]", "[The former employee is widely believed to be Kári Steinsson]",
              ["[The former employee] is", "[to be Kári Steinsson, who ~~ in January]"],
              "[to be Kári Steinsson, who ran the bank’s compliance department until he was dismissed in January]"])
c.claim("colleague", "<c>In the summer of 2015</c>, <s>he</s> <q>said</q>, <c>a senior colleague instructed ~~ upstairs” were "
        "nervous</c>", STEINSSON, mode="mixed", act_also=["accuse"], mode_also=["indirect"],
        also=["[a senior colleague instructed ~~ upstairs” were nervous]"], optional=True)
c.claim("spreadsheet", "In the summer of 2015, <h>he</h> said, <s>a senior colleague</s> <q>instructed</q> <c>him to delete a spreadsheet "
        "because “the ladies and gentlemen upstairs” were nervous</c>", COLLEAGUE, [(STEINSSON, None)], mode="mixed",
        mode_also=["indirect"], act="demand", date="2015-SU",
        also=["him [to delete a spreadsheet because ~~ were nervous]", "[him to delete a spreadsheet] because",
              "him [to delete a spreadsheet] because"])
c.claim("archivist", "“<c>I am not a brave man</c>,” <s>Steinsson</s> <q>said</q>. “<c>I am an archivist</c>.”", STEINSSON,
        mode="direct")
c.claim("two-people", "<s>Two people close to the investigation</s> <q>said</q> <c>prosecutors had asked the Luxembourg authorities for "
        "help in September</c>", TWO, optional=True)
c.claim("luxembourg", "<h>Two people close to the investigation</h> said <s>prosecutors</s> had <q>asked</q> <c>the Luxembourg "
        "authorities for help</c> in", PROSECUTOR, [(TWO, None)], act="demand", date="2021-09",
        also=["[the Luxembourg authorities for help in September]", "authorities [for help in September]", "authorities [for help] in"])
c.claim("second", "<s>One of them</s> <q>added</q> that <c>a second politician was “of interest</c>”", ONEOF, mode="mixed",
        source_also=[TWO], act_also=["accuse"])
c.claim("under-way", "<s>The prosecutor’s office</s> would <q>say</q> only that <c>an inquiry was under way</c>", PROSECUTOR)
c.claim("for-sale", "The <q>allegation</q> that <c>the party was for sale</c>", act="accuse", act_also=["state"])
c.claim("pack", "<s>Gunnar Bjarkason</s>, a trawler ~~ <q>accused</q> <c>the press of hunting in a pack</c>", BJARKASON, act="accuse",
        act_also=["condemn"], also=["the press of [hunting in a pack]", "the press [of hunting in a pack]"])
c.claim("resignation", "<s>His daughter Edda</s>, who ~~ <q>called</q> on Thursday for <c>Hallsdóttir’s resignation</c>", EDDA,
        act="demand", date="2021-11-11", also=["[for Hallsdóttir’s resignation]"])
c.claim("poll", "<s>A poll for the broadcaster Stöð 9</s> <q>shows</q> that <c>61 per cent of voters agree with her</c>",
        source_also=[STOD], also=["[61 per cent of voters agree with her; support ~~ since the party was founded]"])
c.claim("agree", "<h>A poll for the broadcaster Stöð 9</h> shows that <s>61 per cent of voters</s> <q>agree</q> <c>with her</c>", VOTERS,
        [(None, None, [STOD])], act="agree", act_also=["support"], chain_also=[[]], optional=True, also=["with [her];"])
c.claim("umbrella", "<s>Prime Minister Ragnheiður Ólafs</s>, whose ~~ <q>promised</q> that <c>there will be “no umbrella over "
        "anyone</c>”", OLAFS, mode="mixed", act="pledge")
c.claim("commission", "<s>The opposition</s>’s <q>demand</q> for <c>a parliamentary commission</c> was", OPPOSITION, act="demand",
        also=["[for a parliamentary commission] was"])
c.claim("rejected", "<c>The opposition’s demand for a parliamentary commission</c> was nevertheless <q>rejected</q> last month",
        act="reject", date="2021-10", optional=True)
c.claim("step-down", "<s>Norðurbanki</s> <q>announced</q> that <c>Egilsson would step down at the end of the year, for reasons of "
        "health</c>", BANK, date="2021-11-12")
c.claim("reported", "<c>The lodge</c> is <q>reported</q> <c>to be for sale</c>",
        also=["[to be for sale]", "[The lodge is reported to be for sale]"])

c.relation("Eleanor Maddox", "located_in", "Reykjavik", "Eleanor Maddox [in] Reykjavik", optional=True)
c.relation("Eleanor Maddox", "member_of", "Sunday Register", "[By] Eleanor Maddox", optional=True)
c.relation(LODGE, "located_in", "Svartá", "the lodge [on] the Svartá river", optional=True)
c.relation(LEADERS, "leads", PARTY, "the [leaders] of Iceland’s Harbour Party", type_also=["member_of"])
c.relation(LEADERS, "located_in", LODGE, "the lodge on the Svartá river where the leaders of Iceland’s Harbour Party liked to [spend] "
           "their summers", optional=True)
c.relation(PARTY, "located_in", "Iceland", "[Iceland’s] Harbour Party", type_also=["part_of", "member_of"])
c.relation(SLEUTHS, "member_of", PROSECUTOR, "two detectives [from] the district prosecutor’s office", type_also=["part_of"])
c.relation(LODGE, "part_of", SHELL, "The lodge, according to land records and more than 6,000 emails seen by this newspaper, [belongs] "
           "to a shell company in Luxembourg", optional=True)
c.relation(SHELL, "leads", LODGE, "The lodge, according to land records and more than 6,000 emails seen by this newspaper, [belongs] "
           "to a shell company in Luxembourg", optional=True)
c.relation(SHELL, "located_in", "Luxembourg", "a shell company [in] Luxembourg")
c.relation(BANK, "aid", SHELL, "a shell company in Luxembourg whose bills were [paid] by Norðurbanki", type_also=["support", "cooperate"],
           target_also=[LODGE])
c.relation(BANK, "located_in", "Iceland", "Norðurbanki, the country’s third-largest [lender]", type_also=["part_of", "member_of"])
c.relation(ACCOUNTANT, "member_of", BANK, "one of its [accountants]", optional=True)
c.relation(LAW, "aid", BANK, "a law, passed in 2015, that [spared] Norðurbanki a tax", source_also=["Iceland"],
           type_also=["support", "concede"], optional=True)
c.relation(HALLS, "leads", PARTY, "Sigrún Hallsdóttir, who has [led] the party")
c.relation(HALLS, "leads", "Iceland", "Sigrún Hallsdóttir, who ~~ was finance [minister]", type_also=["member_of"], optional=True)
c.relation(HALLS, "located_in", LODGE, "she “[slept] there twice", optional=True)
c.relation(HALLS, "reject", INQUIRY, "she [dismissed] the inquiry as a fishing trip", target_also=[PROSECUTOR, SLEUTHS], optional=True)
c.relation("some friend of Þorvaldur’s", "ally_of", EGILSSON, "some [friend] of Þorvaldur’s", type_also=["cooperate"], optional=True)
c.relation(EGILSSON, "leads", BANK, "Þorvaldur Egilsson, the bank’s [chairman]")
c.relation(EGILSSON, "reject", "Sunday Register", "Þorvaldur Egilsson, the bank’s chairman, [declined] to be interviewed",
           optional=True)
c.relation(LAWYER, "support", EGILSSON, "[his lawyer]", type_also=["member_of", "aid", "cooperate"], optional=True)
c.relation(EGILSSON, "accuse", EMPLOYEE, "he denied having ever sought favours from a politician and [said] the emails had been stolen by "
           "a former employee", optional=True)
c.relation(EMPLOYEE, "coerce", BANK, "the emails had been [stolen] by a former employee", type_also=["assault"], optional=True)
c.relation(EMPLOYEE, "member_of", BANK, "a [former employee]", type_also=["retreat"], optional=True)
c.relation(OFFICE, "part_of", CRANE, "the Copenhagen [office] of its auditors, Crane Whitley", type_also=["member_of"], optional=True)
c.relation(OFFICE, "located_in", "Copenhagen", "the [Copenhagen] office of its auditors", source_also=[CRANE])
c.relation(CRANE, "cooperate", BANK, "its [auditors], Crane Whitley", type_also=["consult", "aid", "member_of"], optional=True)
c.relation(CRANE, "consult", "the board", "a letter from the Copenhagen office of its auditors, Crane Whitley, dated 3 March 2018, "
           "[warned] the board", type_also=["threaten", "request"], source_also=[OFFICE], target_also=[BANK], date="2018-03-03",
           optional=True)
c.relation(EMPLOYEE, "same_as", STEINSSON, "The former employee is widely believed to [be] Kári Steinsson")
c.relation(STEINSSON, "leads", BANK, "Kári Steinsson, who [ran] the bank’s compliance department", type_also=["member_of"],
           target_also=[DEPARTMENT])
c.relation(DEPARTMENT, "part_of", BANK, "the bank’s compliance [department]", type_also=["member_of"], optional=True)
c.relation(BANK, "sanction", STEINSSON, "he was [dismissed] in January", type_also=["coerce", "reject"], date="2021-01", optional=True)
c.relation(STEINSSON, "located_in", "Akureyri", "over coffee [in] Akureyri he told a story", optional=True)
c.relation(COLLEAGUE, "request", STEINSSON, "a senior colleague [instructed] him to delete a spreadsheet", type_also=["coerce"],
           date="2015-SU")
c.relation(COLLEAGUE, "member_of", BANK, "a senior [colleague]", optional=True)
c.relation(STEINSSON, "reject", COLLEAGUE, "He [refused]", target_also=[BANK], optional=True)
c.relation(PROSECUTOR, "request", "Luxembourg", "prosecutors had [asked] the Luxembourg authorities for help", date="2021-09")
c.relation("Luxembourg", "aid", PROSECUTOR, "prosecutors had asked the Luxembourg authorities for [help]", type_also=["cooperate"],
           modality="possible", optional=True)
c.relation(MEMBERS, "member_of", PARTY, "its [members]", optional=True)
c.relation(BJARKASON, "member_of", PARTY, "Gunnar Bjarkason, a trawler captain from Ísafjörður who [joined] at 17")
c.relation(BJARKASON, "located_in", "Ísafjörður", "Gunnar Bjarkason, a trawler captain [from] Ísafjörður")
c.relation(BJARKASON, "accuse", PRESS, "Gunnar Bjarkason, a trawler captain from Ísafjörður who joined at 17, [accused] the press")
c.relation(EDDA, "member_of", REYKJAVIK, "His daughter Edda, who [sits] on Reykjavik city council")
c.relation(EDDA, "member_of", LEFT, "His daughter Edda, who sits on Reykjavik city council [for] the Left Alliance")
c.relation(REYKJAVIK, "located_in", "Reykjavik", "[Reykjavik] city council", type_also=["part_of"], optional=True)
c.relation(EDDA, "request", HALLS, "His daughter Edda, who sits on Reykjavik city council for the Left Alliance, [called] on Thursday for "
           "Hallsdóttir’s resignation", source_also=[LEFT], type_also=["accuse", "reject"], date="2021-11-11")
c.relation(VOTERS, "support", EDDA, "61 per cent of voters [agree] with her", type_also=["agree"], optional=True)
c.relation(OLAFS, "leads", "Iceland", "[Prime Minister] Ragnheiður Ólafs", type_also=["member_of"], optional=True)
c.relation(OLAFS, "leads", COALITION, "Prime Minister Ragnheiður Ólafs, whose [coalition]", optional=True)
c.relation(PARTY, "support", COALITION, "coalition [depends] on the party’s six votes",
           type_also=["member_of", "part_of", "ally_of", "cooperate"], target_also=[OLAFS], optional=True)
c.relation(OPPOSITION, "request", "Iceland", "The opposition’s [demand] for a parliamentary commission", target_also=[OLAFS, COALITION],
           optional=True)
c.relation(EGILSSON, "retreat", BANK, "Norðurbanki announced that Egilsson would [step down]", modality="planned", date="2021")

c.date("[14 November 2021]", "date", "2021-11-14", optional=True)
c.date("For [eleven years] nobody", "duration", "P11Y")
c.date("their [summers]. Last", "set", "P1Y", value_also=["XXXX-SU", "SU", None], optional=True)
c.date("[Last week] two", "date", "2021-W44", value_also=["2021-W45"])
c.date("between [2014] and", "date", "2014")
c.date("and [2019] the", "date", "2019")
c.date("in [2015], that", "date", "2015")
c.date("since [2012] and", "date", "2012")
c.date("office [last Tuesday] she", "date", "2021-11-09", value_also=["2021-11-02"])
c.date("dated [3 March 2018], warned", "date", "2018-03-03")
c.date("in [January]. Steinsson", "date", "2021-01")
c.date("Steinsson, [44], neither", "duration", "P44Y", optional=True)
c.date("In [the summer of 2015], he", "date", "2015-SU")
c.date("in [September]. One", "date", "2021-09")
c.date("joined at [17], accused", "duration", "P17Y", optional=True)
c.date("on [Thursday] for", "date", "2021-11-11")
c.date("rejected [last month].", "date", "2021-10")
c.date("On [Friday] Norðurbanki", "date", "2021-11-12")
c.date("at [the end of the year], for", "date", "2021", value_also=["2021-12-31", "2021-12"])

# t4: a regional paper on a strike and dead fish -----------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2018-06-26")
d.sentences("P. K. Sudhakaran", "K. Velayudhan", "R. Balachandran")
ZENITH, CWF, ZEC, PCB, NGT, PDC = ("Zenith Agrochem", "Chemical Workers’ Federation", "Zenith Employees’ Congress",
                                   "State Pollution Control Board", "National Green Tribunal", "People’s Democratic Congress")
SUDHAKARAN, KURUVILLA, THANKAPPAN, PUTHENPURA, MEHROTRA = ("P. K. Sudhakaran", "Leela Kuruvilla", "Mary Thankappan",
                                                           "Joshy Puthenpura", "Arun Mehrotra")
VELAYUDHAN, BALACHANDRAN, PANICKER, JHAVERI, CHACKO = ("K. Velayudhan", "R. Balachandran", "Suresh Panicker", "Nikhil Jhaveri",
                                                       "Babu Chacko")
PLANT, FISHERS, FRONT, HEALTH, GOVERNMENT = ("the Karuvally plant of Zenith Agrochem", "the fishermen’s union", "the ruling front",
                                             "The health department", "the government")
WORKERS, SUSPENDED, FAMILIES, WOMEN, ENGINEER = ("the workers", "two employees", "some 400 families", "women", "a board engineer")
COLLECTOR, COMMISSIONER, STRIKE, OPPOSITION4 = "the Collector", "the Labour Commissioner", "the strike", "Opposition"
FISHERMEN, INSPECTORS = "the members of the fishermen’s union", "inspectors"

d.entity("Karuvally", "place", {"Karuvally": 2, "KARUVALLY": 1})
d.entity(PLANT, "place", nominals=["as [plant] is", "at [the Karuvally plant of Zenith Agrochem] went", "downstream of [the factory]."],
         type_also=["organization"])
d.entity("Chandravathi", "place", adjectives={"Chandravathi": 1}, inside=["the [Chandravathi river] downstream"],
         aliases=["Chandravathi river"])
d.entity("Mumbai", "place", {"Mumbai": 1})
d.entity("Thuruthi", "place", at=["At [Thuruthi], where"], inside=["near [Thuruthi] bridge"], nominals=["in [the village] had"])
d.entity("Thuruthi bridge", "place", adjectives={"Thuruthi bridge": 1})
d.entity("Thiruvananthapuram", "place", {"Thiruvananthapuram": 1})
d.entity("Chennai", "place", {"Chennai": 1})
d.entity("Secretariat", "place", {"Secretariat": 1}, type_also=["organization"])
d.entity("the state highway", "place", nominals=["blocked [the state highway] on"], optional=True)
d.entity("the factory gate", "place", nominals=["at [the factory gate].", "at [the gate] for"], optional=True)
d.entity("the effluent treatment plant", "place", nominals=["off [the effluent treatment plant] at", "said [the treatment plant] had"],
         optional=True)
d.entity("Malabar Courier", "organization", {"Malabar Courier": 1})
d.entity(ZENITH, "organization", {ZENITH: 1, "Zenith": 3},
         nominals=["that [the management] had been", "headquarters, [the company] termed", "from [the company].",
                   "said [the management] had proposed"], pronouns=["from [its] Mumbai", "[It] appealed"])
d.entity(CWF, "organization", {CWF: 1, "CWF": 2}, nominals=["offer [the union] turned"], pronouns=["“[Our] members"])
d.entity(ZEC, "organization", {ZEC: 1}, nominals=["[A rival union], the"], pronouns=["[Its] president"])
d.entity(PCB, "organization", {PCB: 1}, nominals=["[The board]’s chairperson"])
d.entity(NGT, "organization", {NGT: 1}, pronouns=["on [its] own"])
d.entity(PDC, "organization", {PDC: 1}, nominals=["to [the Minister’s party], the", "[The party] has"])
d.entity("Assembly", "organization", {"Assembly": 1, "House": 1})
d.entity(FISHERS, "organization", nominals=["leads [the fishermen’s union], rejected"], pronouns=["that [its] members"])
d.entity(FRONT, "organization", nominals=["accused [the ruling front] of"], type_also=["group"])
d.entity(HEALTH, "organization", nominals=["[The health department] is"])
d.entity(GOVERNMENT, "organization", nominals=["that [the government] would"], type_also=["country"], optional=True)
d.entity(OPPOSITION4, "organization", {OPPOSITION4: 2}, type_also=["group"], optional=True)
d.entity(SUDHAKARAN, "person", {SUDHAKARAN: 1, "Sudhakaran": 1}, pronouns=["[He] alleged"])
d.entity(KURUVILLA, "person", {KURUVILLA: 1}, nominals=["[The board’s chairperson], Dr"])
d.entity(ENGINEER, "person", nominals=["to [a board engineer who did not wish to be identified], inspectors"], optional=True)
d.entity(THANKAPPAN, "person", {THANKAPPAN: 1})
d.entity(PUTHENPURA, "person", {PUTHENPURA: 1}, nominals=["[The parish priest], Fr"])
d.entity(MEHROTRA, "person", {MEHROTRA: 1})
d.entity(VELAYUDHAN, "person", {VELAYUDHAN: 1})
d.entity(BALACHANDRAN, "person", {BALACHANDRAN: 1}, nominals=["[The Minister] told", "to [the Minister]’s party"])
d.entity(PANICKER, "person", {PANICKER: 1})
d.entity(JHAVERI, "person", {JHAVERI: 1})
d.entity(CHACKO, "person", {CHACKO: 1}, nominals=["[Its president], Babu"])
d.entity(COLLECTOR, "person", nominals=["complained to [the Collector] four"], type_also=["organization"], optional=True)
d.entity(COMMISSIONER, "person", nominals=["by [the Labour Commissioner] on"], type_also=["organization"], optional=True)
d.entity(WORKERS, "group", nominals=["[Karuvally workers] strike", "[More than 800 workers at the Karuvally plant of Zenith Agrochem] went",
         "“[Our members] are", "appealed to [workers] to", "said [workers] feared"], pronouns=["for [their] jobs"], optional=True)
d.entity(SUSPENDED, "group", nominals=["reinstatement of [two employees] suspended", "one of [the two employees] if"],
         type_also=["person"], optional=True)
d.entity(INSPECTORS, "group", nominals=["identified, [inspectors] were"], optional=True)
d.entity(FAMILIES, "group", nominals=["where [some 400 families] live", "to [each family]."],
         pronouns=["“[We] have complained", "time [we] are"], optional=True)
d.entity(WOMEN, "group", nominals=["river, [women] blocked"], optional=True)
d.entity("children in the village", "group", nominals=["said [children in the village] had"], optional=True)
d.entity(FISHERMEN, "group", nominals=["that [its members] would"], optional=True)
d.entity("the press", "group", nominals=["speaking to [the press]."], type_also=["organization"], optional=True)
d.entity(STRIKE, "event", nominals=["on [an indefinite strike] on", "[The strike] was called", "termed [the strike] illegal",
                                    "if [the strike] was", "from [the strike]."], optional=True)
d.entity("the talks", "event", nominals=["[Talks convened by the Labour Commissioner on Monday evening] broke", "[A second round] is"],
         optional=True)

d.claim("title", "as <c>plant</c> is <q>blamed</q> <c>for fish deaths</c>", act="accuse", also=["[for fish deaths]",
        "[plant is blamed for fish deaths]"], optional=True)
d.claim("masks", "<s>the Chemical Workers’ Federation (CWF)</s>, which is <q>demanding</q> <c>masks, medical check-ups and the "
        "reinstatement of two employees suspended for speaking to the press</c>", CWF, act="demand",
        also=["[masks, medical check-ups and the reinstatement of two employees]"])
d.claim("breathe", "“<c>Our members are the first to breathe what the river drinks later</c>,” <s>CWF district secretary P. K. "
        "Sudhakaran</s> <q>told</q>", SUDHAKARAN, mode="direct", act_also=["accuse", "express_concern"], source_also=[CWF])
d.claim("alleged", "<s>He</s> <q>alleged</q> that <c>the management had been ~~ save electricity</c>", SUDHAKARAN, act="accuse",
        act_also=["state"])
d.claim("charge", "<s>Zenith</s> <q>denied</q> <c>the charge</c>", ZENITH, act="deny", act_also=["reject"])
d.claim("illegal", "In a press release issued from its Mumbai headquarters, <s>the company</s> <q>termed</q> <c>the strike illegal</c>",
        ZENITH, act_also=["condemn", "reject", "accuse"], also=["strike [illegal]"])
d.claim("interruption", ["<s>the company</s> termed", "<q>said</q> <c>the treatment plant had functioned “without a single interruption” "
        "since 2013</c>"], ZENITH, mode="mixed", act_also=["deny"])
d.claim("resume", "<s>It</s> <q>appealed to</q> <c>workers to resume duty by Wednesday</c>", ZENITH, act="demand",
        also=["[to resume duty by Wednesday]"])
d.claim("ammonia", "<s>Results of water tests made public by the State Pollution Control Board</s> on Saturday <q>showed</q> <c>ammonia at "
        "eleven times the permissible limit near Thuruthi bridge</c>", PCB, act_also=["accuse"])
d.claim("premature", "<s>The board’s chairperson, Dr Leela Kuruvilla</s>, <q>said</q> <c>it was premature to fix responsibility</c>",
        KURUVILLA, source_also=[PCB])
d.claim("notice", ["<s>The board’s chairperson, Dr Leela Kuruvilla</s>, said", "<q>added</q> that <c>a notice had been served on "
        "Zenith</c>"], KURUVILLA, source_also=[PCB])
d.claim("engineer", "<q>According to</q> <s>a board engineer who did not wish to be identified</s>, <c>inspectors were made to wait ~~ on "
        "June 19</c>", ENGINEER, act_also=["accuse"], source_also=[PCB])
d.claim("complained", "“<c>We have complained to the Collector four times since 2015</c>,” <q>said</q> <s>Mary Thankappan</s>, 52. “<c>Each "
        "time we are told that the samples have been sent to Thiruvananthapuram</c>.”", THANKAPPAN, mode="direct",
        act_also=["accuse", "condemn", "express_concern"])
d.claim("complained-to", ["“<s>We</s> have <q>complained</q> <c>to the Collector four times since 2015</c>", "said <h>Mary Thankappan</h>"],
        FAMILIES, [(THANKAPPAN, None)], mode="direct", act="express_concern", act_also=["accuse", "condemn", "state", "demand"],
        chain_also=[[]], source_also=[THANKAPPAN], optional=True)
d.claim("samples", ["said <h>Mary Thankappan</h>", "Each time we are <q>told</q> that <c>the samples have been sent to "
        "Thiruvananthapuram</c>"], None, [(THANKAPPAN, None)], mode="direct")
d.claim("rashes", "<s>The parish priest, Fr Joshy Puthenpura</s>, <q>said</q> <c>children in the village had developed rashes</c>",
        PUTHENPURA, act_also=["accuse", "express_concern"])
d.claim("rupees", ["<s>District Collector Arun Mehrotra</s> has", "<q>promised</q> <c>Rs 5,000 to each family</c>"], MEHROTRA,
        act="pledge")
d.claim("joke", "<s>K. Velayudhan</s>, who leads the fishermen’s union, <q>rejected</q> <c>the amount as “a joke</c>”", VELAYUDHAN,
        mode="mixed", act="reject", act_also=["condemn"], mode_also=["indirect"], source_also=[FISHERS],
        also=["rejected [the amount] as", "as “[a joke]”"])
d.claim("march", ["<s>K. Velayudhan</s>, who", "<q>warned</q> that <c>its members would march to the Secretariat unless it was raised by "
        "July 5</c>"], VELAYUDHAN, act="warn", act_also=["pledge", "demand"], source_also=[FISHERS])
d.claim("refused", "<s>Industries Minister R. Balachandran</s> <q>refused</q> <c>to order a judicial inquiry</c>", BALACHANDRAN,
        act="reject")
d.claim("smell", "<s>The Minister</s> <q>told</q> the House that <c>the government would not shield ~~ of a smell</c>”", BALACHANDRAN,
        mode="mixed", act_also=["pledge", "reject", "deny"], source_also=[GOVERNMENT])
d.claim("protecting", "<s>Opposition leader Suresh Panicker</s> <q>accused</q> <c>the ruling front of protecting Zenith</c>", PANICKER,
        act="accuse", source_also=[OPPOSITION4], also=["front of [protecting Zenith]", "front [of protecting Zenith]",
        "[the ruling front of protecting Zenith, whose chairman, ~~ Democratic Congress]"])
d.claim("donor", "<c>Nikhil Jhaveri</c>, is <q>said</q> <c>to be a donor to the Minister’s party, the People’s Democratic Congress</c>",
        chain_also=[[PANICKER]], act_also=["accuse"],
        also=["is said [to be a donor to the Minister’s party, the People’s Democratic Congress]",
              ["[whose chairman, Nikhil Jhaveri], is", "[to be a donor to the Minister’s party, the People’s Democratic Congress]"],
              "[Nikhil Jhaveri, is said to be a donor to the Minister’s party, the People’s Democratic Congress]"])
d.claim("money", "<s>The party</s> has <q>denied</q> <c>receiving any money from the company</c>", PDC, act="deny")
d.claim("sudhakaran", "<s>Mr Sudhakaran</s> <q>said</q> <c>the management had proposed ~~ the strike was withdrawn, an offer the union "
        "turned down</c>", SUDHAKARAN, source_also=[CWF], also=["[the management had proposed ~~ the strike was withdrawn]"], optional=True)
d.claim("take-back", "<h>Mr Sudhakaran</h> said <s>the management</s> had <q>proposed</q> <c>to take back one of the two employees if the "
        "strike was withdrawn</c>", ZENITH, [(SUDHAKARAN, None, [CWF])], act="propose", act_also=["pledge"],
        also=["[to take back one of the two employees]"])
d.claim("turned-down", ["<h>Mr Sudhakaran</h> said the", "<c>an offer</c> <s>the union</s> <q>turned down</q>"], CWF,
        [(SUDHAKARAN, None, [CWF])], act="reject", chain_also=[[]],
        also=["proposed [to take back one of the two employees if the strike was withdrawn]"])
d.claim("second-round", "<c>A second round</c> is <q>expected</q> <c>later this week</c>", also=["[A second round is expected later this "
        "week]"], optional=True)
d.claim("chacko", "<s>Its president, Babu Chacko</s>, <q>said</q> <c>workers feared for their jobs more than for the fish</c>", CHACKO,
        act_also=["express_concern"], source_also=[ZEC])
d.claim("feared", "<h>Its president, Babu Chacko</h>, said <s>workers</s> <q>feared</q> <c>for their jobs more than for the fish</c>",
        WORKERS, [(CHACKO, None, [ZEC])], act="express_concern", act_also=["state"], chain_also=[[]], optional=True)

d.relation(WORKERS, "located_in", "Karuvally", "[Karuvally] workers strike work", type_also=["member_of"], target_also=[PLANT],
           optional=True)
d.relation(WORKERS, "protest", ZENITH, "More than 800 workers at the Karuvally plant of Zenith Agrochem went on an indefinite [strike]",
           target_also=[PLANT], source_also=[CWF], date="2018-06-25")
d.relation(WORKERS, "member_of", PLANT, "More than 800 workers [at] the Karuvally plant of Zenith Agrochem",
           type_also=["located_in", "part_of"], target_also=[ZENITH])
d.relation(PLANT, "part_of", ZENITH, "the Karuvally [plant] of Zenith Agrochem", type_also=["member_of"])
d.relation(ZENITH, "leads", PLANT, "the Karuvally [plant] of Zenith Agrochem", optional=True)
d.relation(ZENITH, "located_in", "Karuvally", "the Karuvally [plant] of Zenith Agrochem", optional=True)
d.relation(PLANT, "located_in", "Karuvally", "the [Karuvally] plant")
d.relation("Chandravathi", "located_in", PLANT, "the Chandravathi river [downstream] of the factory", optional=True)
d.relation(PLANT, "located_in", "Chandravathi", "the Chandravathi river [downstream] of the factory", optional=True)
d.relation(CWF, "protest", ZENITH, "The [strike] was called by the Chemical Workers’ Federation (CWF)", target_also=[PLANT],
           optional=True)
d.relation(CWF, "request", ZENITH, "the Chemical Workers’ Federation (CWF), which is [demanding] masks", optional=True)
d.relation(ZENITH, "sanction", SUSPENDED, "two employees [suspended] for speaking to the press", type_also=["coerce"], optional=True)
d.relation(SUSPENDED, "consult", "the press", "two employees suspended for [speaking] to the press", optional=True)
d.relation(SUDHAKARAN, "member_of", CWF, "CWF district [secretary] P. K. Sudhakaran", type_also=["leads"])
d.relation(SUDHAKARAN, "accuse", ZENITH, "He [alleged] that the management had been switching off", source_also=[CWF])
d.relation(ZENITH, "reject", SUDHAKARAN, "Zenith [denied] the charge", target_also=[CWF], optional=True)
d.relation(ZENITH, "located_in", "Mumbai", "its Mumbai [headquarters]")
d.relation(ZENITH, "reject", STRIKE, "the company [termed] the strike illegal", type_also=["accuse"], target_also=[CWF, WORKERS],
           optional=True)
d.relation(ZENITH, "request", WORKERS, "It [appealed] to workers to resume duty", target_also=[CWF])
d.relation(KURUVILLA, "leads", PCB, "The board’s [chairperson], Dr Leela Kuruvilla")
d.relation(PCB, "coerce", ZENITH, "a notice had been [served] on Zenith",
           type_also=["sanction", "request", "accuse", "threaten", "consult"], source_also=[KURUVILLA], optional=True)
d.relation(ENGINEER, "member_of", PCB, "a board [engineer]")
d.relation(ZENITH, "coerce", INSPECTORS, "inspectors were [made] to wait at the gate", type_also=["reject"], target_also=[PCB],
           date="2018-06-19", optional=True)
d.relation(INSPECTORS, "located_in", "the factory gate", "inspectors were made to [wait] at the gate", target_also=[PLANT],
           date="2018-06-19", optional=True)
d.relation(FAMILIES, "located_in", "Thuruthi", "Thuruthi, where some 400 families [live] off the river")
d.relation(WOMEN, "protest", "the state highway", "women [blocked] the state highway", type_also=["coerce"], date="2018-06-24TMO",
           optional=True)
d.relation(WOMEN, "located_in", "Thuruthi", "[At] Thuruthi, where some 400 families live off the river, women blocked the state highway",
           type_also=["protest"], optional=True)
d.relation(FAMILIES, "request", COLLECTOR, "We have [complained] to the Collector", type_also=["accuse", "consult", "protest"],
           source_also=[THANKAPPAN], target_also=[MEHROTRA], optional=True)
d.relation("children in the village", "located_in", "Thuruthi", "children [in] the village", optional=True)
d.relation(MEHROTRA, "sanction", FAMILIES, "District Collector Arun Mehrotra has [banned] fishing", type_also=["coerce"],
           target_also=[FISHERS], optional=True)
d.relation(MEHROTRA, "aid", FAMILIES, "District Collector Arun Mehrotra has banned ~~ and [promised] Rs 5,000 to each family",
           modality="planned")
d.relation(VELAYUDHAN, "leads", FISHERS, "K. Velayudhan, who [leads] the fishermen’s union")
d.relation(VELAYUDHAN, "reject", MEHROTRA, "K. Velayudhan, who leads the fishermen’s union, [rejected] the amount as “a joke",
           source_also=[FISHERS], optional=True)
d.relation(VELAYUDHAN, "threaten", MEHROTRA, "K. Velayudhan, ~~ [warned] that its members would march to the Secretariat",
           source_also=[FISHERS], target_also=["Secretariat", GOVERNMENT], optional=True)
d.relation(FISHERS, "protest", "Secretariat", "its members would [march] to the Secretariat", modality="possible",
           source_also=[FISHERMEN, VELAYUDHAN], target_also=[MEHROTRA, GOVERNMENT], type_also=["located_in", "mobilize"])
d.relation(FISHERMEN, "member_of", FISHERS, "its [members]", optional=True)
d.relation(BALACHANDRAN, "member_of", GOVERNMENT, "Industries [Minister] R. Balachandran", type_also=["leads"], target_also=[FRONT],
           optional=True)
d.relation(OPPOSITION4, "protest", BALACHANDRAN, "the Opposition [walked out] after Industries Minister R. Balachandran refused",
           type_also=["reject", "retreat"], target_also=["Assembly", GOVERNMENT, FRONT], date="2018-06-22", optional=True)
d.relation(OPPOSITION4, "retreat", "Assembly", "the Opposition [walked out]", type_also=["reject", "member_of"], date="2018-06-22",
           optional=True)
d.relation(BALACHANDRAN, "reject", OPPOSITION4, "Industries Minister R. Balachandran [refused] to order a judicial inquiry",
           optional=True)
d.relation(BALACHANDRAN, "consult", "Assembly", "The Minister [told] the House", optional=True)
d.relation(PANICKER, "leads", OPPOSITION4, "Opposition [leader] Suresh Panicker", type_also=["member_of"])
d.relation(PANICKER, "accuse", FRONT, "Opposition leader Suresh Panicker [accused] the ruling front of protecting Zenith",
           source_also=[OPPOSITION4])
d.relation(FRONT, "support", ZENITH, "the ruling front of [protecting] Zenith", type_also=["aid", "cooperate"])
d.relation(JHAVERI, "leads", ZENITH, "Zenith, whose [chairman], Nikhil Jhaveri")
d.relation(JHAVERI, "aid", PDC, "Nikhil Jhaveri, is said to be a [donor] to the Minister’s party, the People’s Democratic Congress",
           type_also=["support"])
d.relation(BALACHANDRAN, "member_of", PDC, "the Minister’s [party], the People’s Democratic Congress", type_also=["leads"])
d.relation(ZENITH, "aid", PDC, "The party has denied [receiving] any money from the company", negated=True, type_also=["support"],
           source_also=[JHAVERI], optional=True)
d.relation(PDC, "reject", PANICKER, "The party has [denied] receiving any money", target_also=[OPPOSITION4], optional=True)
d.relation(NGT, "located_in", "Chennai", "The National Green Tribunal, which took up the matter on its own, will hear it [in] Chennai",
           date="2018-07-02", optional=True)
d.relation(CWF, "consult", ZENITH, "[Talks] convened by the Labour Commissioner on Monday evening", target_also=[COMMISSIONER],
           date="2018-06-25TEV", optional=True)
d.relation(COMMISSIONER, "consult", ZENITH, "[Talks] convened by the Labour Commissioner on Monday evening", type_also=["aid", "request"],
           target_also=["the talks"], date="2018-06-25TEV", optional=True)
d.relation(ZENITH, "concede", CWF, "the management had [proposed] to take back one of the two employees",
           type_also=["agree", "request", "consult", "aid"], target_also=[SUSPENDED], modality="possible", optional=True)
d.relation(CWF, "reject", ZENITH, "an offer the union [turned down]")
d.relation(CWF, "retreat", STRIKE, "the strike was [withdrawn]", type_also=["concede"], target_also=[ZENITH], modality="possible",
           optional=True)
d.relation(ZEC, "reject", STRIKE, "A rival union, the Zenith Employees’ Congress, has [stayed away] from the strike",
           target_also=[CWF], optional=True)
d.relation(ZEC, "protest", ZENITH, "A rival union, the Zenith Employees’ Congress, has [stayed away] from the strike", negated=True,
           target_also=[PLANT, STRIKE], type_also=["support", "cooperate", "member_of"], optional=True)
d.relation(CHACKO, "leads", ZEC, "Its [president], Babu Chacko")

d.date("[26 June 2018]", "date", "2018-06-26", optional=True)
d.date("on [Monday], a", "date", "2018-06-25")
d.date("[a week] after thousands", "duration", "P1W", value_also=["P7D", "2018-06-18", "2018-W25", "2018-06-25"], optional=True)
d.date("at [night] to save", "time", "TNI", value_also=["XXXX-XX-XXTNI", None], optional=True)
d.date("since [2013].", "date", "2013")
d.date("by [Wednesday].", "date", "2018-06-27")
d.date("on [Saturday] showed", "date", "2018-06-23")
d.date("for [nearly two hours] on", "duration", "PT2H")
d.date("on [June 19].", "date", "2018-06-19")
d.date("on [Sunday morning] with", "time", "2018-06-24TMO", value_also=["2018-06-24"])
d.date("since [2015],", "date", "2015")
d.date("Thankappan, [52].", "duration", "P52Y", optional=True)
d.date("by [July 5].", "date", "2018-07-05")
d.date("On [Friday] the", "date", "2018-06-22")
d.date("on [July 2].", "date", "2018-07-02")
d.date("on [Monday evening] broke", "time", "2018-06-25TEV", value_also=["2018-06-25"])
d.date("within [an hour].", "duration", "PT1H")
d.date("later [this week].", "date", "2018-W26")

case.write(HERE)
