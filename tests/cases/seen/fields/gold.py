"""Gold for four texts: a flood and its quarrel, a summit's communiqué, a science story, a translated article on a coup.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/fields/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: a broadcaster's story of a flood ---------------------------------------------------------------------------------

a = case.document("t1", HERE / "t1.txt", "2019-05-21")
a.sentences()
ENERGIJA, WATERS, ALMTAL, GREEN, ZETA = "Drinska Energija", "Serbian Waters", "Almtal Hydro", "Green Drina", "Zeta Power"
VUK, HALIL, SIMIC, KURT, AERDEN, PERISIC = ("Jelena Vukotin", "Mirza Halilbegić", "Dragan Simić", "Adnan Kurtović",
                                            "Lotte van Aerden", "Sanja Perišić")
MERIDIAN, SAVA, DAM, FLOOD = "Meridian News Online", "Sava Basin Office", "Bajina Stijena dam", "the floods"
SPOKES, PUPILS, RESCUERS = "A spokeswoman for the board", "eleven pupils from Valjevo", "Russian rescuers"

a.entity("Serbia", "country", {"Serbia": 1}, adjectives={"Serbian": 2}, pronouns=["bury [their] own"],
         capitals=["[Belgrade] has demanded"])
a.entity("Bosnia", "country", {"Bosnia": 2}, adjectives={"Bosnian": 2}, capitals=["[Sarajevo] has not"],
         pronouns=["with [our] dead"])
a.entity("Yugoslavia", "country", {"Yugoslavia": 1})
a.entity("Austria", "country", adjectives={"Austrian": 1}, optional=True)
a.entity("Montenegro", "country", {"Montenegro": 1})
a.entity("Hungary", "country", {"Hungary": 1})
a.entity("Romania", "country", {"Romania": 1})
a.entity("Turkey", "country", {"Turkey": 1})
a.entity("Russia", "country", adjectives={"Russian": 1}, capitals=["claim [Moscow] called"])
a.entity("Serbia and Bosnia", "group", nominals=["warned [both governments] last"], pronouns=["“[They] knew. They",
         "knew. [They] all"],
         type_also=["country", "organization"], optional=True)
a.entity("Drina valley", "place", {"Drina valley": 1}, aliases=["Drina"], nominals=["flew to [the area] on"])
a.entity("Drina", "place", at=["as [Drina] flood"], type_also=["event"], aliases=["Drina valley"])
a.entity("Ljubovija", "place", {"Ljubovija": 2}, nominals=["hit [the town of Ljubovija] shortly"])
a.entity("Belgrade", "place", {"Belgrade": 1})
a.entity("Valjevo", "place", {"Valjevo": 1})
a.entity("Podgorica", "place", {"Podgorica": 1})
a.entity(DAM, "place", {DAM: 1}, aliases=["Bajina Stijena"], type_also=["organization"],
         nominals=["rang [the dam],” he", "[The dam], built"], pronouns=["of [its] five gates"])
a.entity("the reservoir", "place", nominals=["that [the reservoir] was"], optional=True)
a.entity("a riverside hostel", "place", nominals=["staying at [a riverside hostel]."], optional=True)
a.entity(ENERGIJA, "organization", {ENERGIJA: 2},
         nominals=["[Dam operator] denies", "Energija, [the Bosnian company that operates the Bajina Stijena dam], of",
                   "[The company] rejects", "sue [the operator] on"], pronouns=["[Its] director", "is not [our] fault"])
a.entity(WATERS, "organization", {WATERS: 1}, nominals=["fax to [the water board in Belgrade] at", "for [the board], Serbian"])
a.entity("European Union", "organization", {"European Union": 1, "EU": 1}, pronouns=["said [it] would"])
a.entity(SAVA, "organization", {SAVA: 1})
a.entity(ALMTAL, "organization", {ALMTAL: 1, "Almtal": 1}, nominals=["later [the Austrian engineering firm] Almtal"],
         pronouns=["but [it] pulled"])
a.entity(GREEN, "organization", {GREEN: 1}, nominals=["[Environmental group] Green Drina"],
         pronouns=["says [it] warned", "said [its] co-founder"])
a.entity(ZETA, "organization", {ZETA: 1}, nominals=["[Drinska Energija’s main customer across the border], the",
         "[the Podgorica-based supplier] Zeta"], pronouns=["that [it] had ever"])
a.entity(MERIDIAN, "organization", {MERIDIAN: 1, "Meridian": 2})
a.entity("public television", "organization", nominals=["told [public television] from"], optional=True)
a.entity("the police", "organization", nominals=["rang [the police], I"], optional=True)
a.entity("the fire brigade", "organization", nominals=["rang [the fire brigade], I"], optional=True)
a.entity(VUK, "person", {VUK: 1}, nominals=["[Serbian Prime Minister] Jelena"], pronouns=["[She] accused"])
a.entity(HALIL, "person", {HALIL: 1}, nominals=["[Its director], Mirza"], pronouns=["fault,” [he] said"])
a.entity(SPOKES, "person", nominals=["[A spokeswoman for the board], Serbian"], pronouns=["[She] would not"], optional=True)
a.entity(SIMIC, "person", {SIMIC: 1}, nominals=["[Their teacher], Dragan"],
         pronouns=["“[I] rang the police", "police, [I] rang", "brigade, [I] rang", "dam,” [he] told", "from [his] hospital"])
a.entity(PUPILS, "group", nominals=["are [eleven pupils from Valjevo who were staying at a riverside hostel]."],
         pronouns=["[Their] teacher"], optional=True)
a.entity(KURT, "person", {KURT: 1}, nominals=["[Bosnia’s energy minister], Adnan"],
         pronouns=["[He] promised"])
a.entity(AERDEN, "person", {AERDEN: 1}, nominals=["with [the European Union’s ambassador], Lotte"])
a.entity(PERISIC, "person", {PERISIC: 1}, nominals=["said [its co-founder] Sanja"])
a.entity("Serbian officials", "group", nominals=["said [Serbian officials] were"], optional=True,
         aliases=["Serbia"])
a.entity("Bosnian officials", "group", nominals=["because, [Bosnian officials] said"], optional=True)
a.entity(RESCUERS, "group", nominals=["[Russian rescuers], who"], pronouns=["said, [their] papers"], optional=True)
a.entity(FLOOD, "event", nominals=["died in [the floods] that", "as [Drina flood] deaths"], optional=True)
a.entity("The last flood here", "event", nominals=["[The last flood here], in"], optional=True)
a.entity("an independent inquiry", "event", nominals=["promised [an independent inquiry], but",
         "demanded that [the inquiry] be"],
         optional=True)

a.claim("denies", "<s>Dam operator</s> <q>denies</q> <c>blame</c>", ENERGIJA, act="deny", act_also=["reject"], optional=True)
a.claim("traded", "as <s>Serbia and Bosnia</s> traded <q>accusations</q> over <c>who had opened the gates</c>",
        ["Serbia", "Bosnia"], act="accuse", optional=True)
a.claim("sky", "<s>Serbian Prime Minister Jelena Vukotin</s> <q>said</q> <c>the wall of water ~~ from the sky</c>”", VUK,
        mode="mixed", act_also=["accuse"])
a.claim("volume", "<s>She</s> <q>accused</q> <c>Drinska Energija, ~~ anyone downstream</c>", VUK, act="accuse",
        also=["[of releasing three ~~ downstream]", "[releasing three ~~ downstream]"])
a.claim("this", "<s>The company</s> <q>rejects</q> <c>this</c>", ENERGIJA, act="reject", act_also=["deny"])
a.claim("book", "<s>Its director, Mirza Halilbegić</s>, <q>told</q> the Meridian that <c>the gates had been ~~ at 17:40</c>",
        HALIL, mode="mixed", act_also=["deny"])
a.claim("warning", ["<h>Its director, Mirza Halilbegić</h>, told", "that a <q>warning</q> had been <c>sent by fax to the water "
        "board in Belgrade</c>"], chain=[(HALIL, None)], act="warn", optional=True)
a.claim("faxes", "“<c>If nobody there ~~ not our fault</c>,” <s>he</s> <q>said</q>", HALIL, mode="direct",
        act_also=["reject", "deny", "accuse"])
a.claim("fax", "<s>A spokeswoman for the board, Serbian Waters</s>, <q>confirmed</q> that <c>a fax had been received</c>",
         SPOKES,
        source_also=[WATERS], act_also=["agree"])
a.claim("routine", ["<s>A spokeswoman for the board, Serbian Waters</s>, confirmed",
         "but <q>said</q> <c>it spoke only of “routine "
        "operations</c>”"], SPOKES, mode="mixed", source_also=[WATERS], act_also=["deny"])
a.claim("rang", "“<c>I rang the police, ~~ the dam</c>,” <s>he</s> <q>told</q> public television from his hospital bed. "
        "“<c>Nobody told us to leave</c>.”", SIMIC, mode="direct", act_also=["accuse"])
a.claim("inquiry", "<s>He</s> <q>promised</q> <c>an independent inquiry</c>", KURT, act="pledge")
a.claim("bury", ["<s>He</s> promised", "but <q>said</q> <c>Serbian officials were ~~ with our dead</c>”"], KURT, mode="mixed",
        act_also=["accuse", "condemn"])
a.claim("foreign", "<s>Belgrade</s> has <q>demanded</q> that <c>the inquiry be led by foreign engineers</c>", "Serbia",
        act="demand")
a.claim("unfit", "<s>A report commissioned by the Sava Basin Office in 2012</s> <q>described</q> <c>two of its five gates as “unfit "
        "for service</c>”", None, mode="mixed", source_also=[SAVA], act_also=["condemn", "warn"],
        also=["“[unfit for service]”", "[as “unfit for service]”"])
a.claim("documents", "<c>Four years later ~~ over unpaid bills</c>, <q>according to</q> <s>documents seen by the Meridian</s>",
        also=["[it pulled out ~~ over unpaid bills]", "[Almtal Hydro won ~~ over unpaid bills]"])
a.claim("full", "<s>Environmental group Green Drina</s> <q>says</q> <c>it warned both governments ~~ to Montenegro</c>", GREEN,
        act_also=["accuse"], optional=True)
a.claim("warned", "<h>Environmental group Green Drina</h> says <s>it</s> <q>warned</q> both governments last autumn that <c>the "
        "reservoir ~~ to Montenegro</c>", GREEN, [(GREEN, None)], act="warn", chain_also=[[]], date="2018-FA")
a.claim("knew", "“<c>They knew. They all knew</c>,” <q>said</q> <s>its co-founder Sanja Perišić</s>", PERISIC, mode="direct",
        act_also=["accuse", "condemn"])
a.claim("sue", "<s>its co-founder Sanja Perišić</s>, who <q>plans</q> <c>to sue the operator on behalf of 14 families</c>",
        PERISIC, act="warn", act_also=["pledge", "state", "accuse"], optional=True)
a.claim("electricity", "<s>Drinska Energija’s main customer across the border, the Podgorica-based supplier Zeta Power</s>, "
        "<q>denied</q> that <c>it had ever asked for additional electricity</c>", ZETA, act="deny")
a.claim("hospital", "and <s>Turkey</s> has <q>offered</q> <c>a field hospital</c>", "Turkey", act="propose",
        act_also=["pledge", "support"])
a.claim("aid", "<s>The EU</s> <q>said</q> <c>it would release ~~ end of the month</c>", "European Union", act_also=["pledge"])
a.claim("papers", "<c>Russian rescuers, ~~ because</c>, <s>Bosnian officials</s> <q>said</q>, <c>their papers were not in "
        "order</c>", "Bosnian officials", source_also=["Bosnia"], also=["[their papers were not in order]"])
a.claim("absurd", "<c>a claim</c> <s>Moscow</s> <q>called</q> “<c>absurd</c>”", "Russia", mode="mixed", mode_also=["direct"],
        act="reject", act_also=["deny", "condemn"], also=["“[absurd]”", "[a claim]"])

a.relation("Serbia", "accuse", "Bosnia", "Serbia and Bosnia [traded accusations]")
a.relation("Bosnia", "accuse", "Serbia", "Serbia and Bosnia [traded accusations]")
a.relation(VUK, "leads", "Serbia", "Serbian [Prime Minister] Jelena Vukotin")
a.relation(VUK, "accuse", ENERGIJA, "She [accused] Drinska Energija", source_also=["Serbia"])
a.relation(ENERGIJA, "leads", DAM, "the Bosnian company that [operates] the Bajina Stijena dam")
a.relation(ENERGIJA, "located_in", "Bosnia", "the [Bosnian company] that operates", type_also=["part_of", "member_of"],
           optional=True)
a.relation(FLOOD, "located_in", "Ljubovija", "the wall of water that [hit] the town of Ljubovija", type_also=["assault"],
           date="2019-05-18TNI", optional=True)
a.relation(FLOOD, "located_in", "Drina valley", "the floods that [tore] through the Drina valley", target_also=["Drina"],
           date="2019-05-18TNI", optional=True)
a.relation(ENERGIJA, "reject", VUK, "The company [rejects] this", target_also=["Serbia"], optional=True)
a.relation(HALIL, "leads", ENERGIJA, "Its [director], Mirza Halilbegić")
a.relation(HALIL, "consult", MERIDIAN, "Its director, Mirza Halilbegić, [told] the Meridian", optional=True)
a.relation(ENERGIJA, "consult", WATERS, "a warning had been [sent] by fax to the water board in Belgrade",
           source_also=[HALIL, DAM, "Bosnia"], target_also=["Serbia"], date="2019-05-18T17:40", optional=True)
a.relation(HALIL, "accuse", WATERS, "nobody there [reads] faxes on a Saturday", target_also=["Serbia"], optional=True)
a.relation(WATERS, "located_in", "Belgrade", "the water board [in] Belgrade")
a.relation(SPOKES, "member_of", WATERS, "A [spokeswoman] for the board, Serbian Waters", optional=True)
a.relation(WATERS, "part_of", "Serbia", "the board, [Serbian] Waters", type_also=["located_in", "member_of"], optional=True)
a.relation(PUPILS, "located_in", "Valjevo", "eleven pupils [from] Valjevo", type_also=["member_of"], optional=True)
a.relation(PUPILS, "located_in", "a riverside hostel", "were [staying] at a riverside hostel", optional=True)
a.relation(SIMIC, "leads", PUPILS, "Their [teacher], Dragan Simić", type_also=["member_of"], optional=True)
for body in ("the police", "the fire brigade", DAM):
    words = {"the police": "I [rang] the police", "the fire brigade": "I [rang] the fire brigade",
         DAM: "I [rang] the dam"}[body]
    a.relation(SIMIC, "consult", body, words, type_also=["request"], optional=True,
               target_also=[ENERGIJA] if body == DAM else [])
a.relation(SIMIC, "consult", "public television", "he [told] public television", optional=True)
a.relation(KURT, "leads", "Bosnia", "Bosnia’s energy [minister], Adnan Kurtović", type_also=["member_of"])
a.relation(AERDEN, "member_of", "European Union", "the European Union’s [ambassador], Lotte van Aerden")
for person in (KURT, AERDEN):
    a.relation(person, "located_in", "Drina valley",
         "Bosnia’s energy minister, Adnan Kurtović, [flew] to the area on Monday with "
               "the European Union’s ambassador, Lotte van Aerden", target_also=["Drina"], date="2019-05-20", optional=True)
a.relation(KURT, "cooperate",
         AERDEN, "Bosnia’s energy minister, Adnan Kurtović, [flew] to the area on Monday with the European "
           "Union’s ambassador, Lotte van Aerden", type_also=["consult"], date="2019-05-20", optional=True)
a.relation(KURT, "accuse", "Serbian officials", "[said] Serbian officials were trying to “bury their own negligence",
           target_also=["Serbia"], source_also=["Bosnia"])
a.relation("Serbian officials", "member_of", "Serbia", "[Serbian officials]", optional=True)
a.relation("Serbia", "request", "Bosnia", "Belgrade has [demanded] that the inquiry be led by foreign engineers",
           target_also=[KURT], optional=True)
a.relation("Yugoslavia", "cooperate", DAM, "The dam, [built] by Yugoslavia", type_also=["aid", "leads"], date="1966",
           optional=True)
a.relation(ALMTAL, "located_in", "Austria", "the [Austrian] engineering firm Almtal Hydro", type_also=["part_of", "member_of"],
           optional=True)
a.relation(ALMTAL, "agree", ENERGIJA, "Almtal Hydro won a [contract] to replace them", type_also=["cooperate"],
           target_also=[DAM], date="2016", optional=True)
a.relation(ALMTAL, "retreat", DAM, "it [pulled out] in 2018", type_also=["concede", "reject"], target_also=[ENERGIJA],
           date="2018")
a.relation(GREEN, "consult", "Serbia and Bosnia", "it [warned] both governments", type_also=["threaten", "request"],
           target_also=["Serbia", "Bosnia"], date="2018-FA")
a.relation("Bosnia", "cooperate", "Montenegro", "to [sell] more power to Montenegro", source_also=[ENERGIJA, DAM,
           "Serbia and Bosnia"], modality="planned", type_also=["aid", "agree"], optional=True)
a.relation(PERISIC, "leads", GREEN, "its [co-founder] Sanja Perišić", type_also=["member_of"])
a.relation(PERISIC, "coerce", ENERGIJA, "who plans to [sue] the operator", modality="planned", source_also=[GREEN],
           type_also=["accuse", "threaten", "protest", "request"])
a.relation(PERISIC, "accuse", "Serbia and Bosnia", "They [knew]", source_also=[GREEN], target_also=["Serbia", "Bosnia"],
           optional=True)
a.relation(ZETA, "cooperate",
         ENERGIJA, "Drinska Energija’s main [customer] across the border, the Podgorica-based supplier Zeta "
           "Power", type_also=["agree"])
a.relation(ZETA, "located_in", "Podgorica", "the Podgorica-[based] supplier Zeta Power")
a.relation(ZETA, "request", ENERGIJA, "it had ever [asked] for additional electricity", negated=True)
for country, target, words in (("Hungary", "Drina valley", "Hungary and Romania have [sent] rescue boats"),
                               ("Romania", "Drina valley", "Hungary and Romania have [sent] rescue boats")):
    a.relation(country, "aid", target, words, target_also=["Serbia", "Bosnia", "Drina", "Serbia and Bosnia"],
               type_also=["support"], optional=True)
a.relation("Turkey", "aid", "Drina valley", "Turkey has [offered] a field hospital", modality="planned",
           target_also=["Serbia", "Bosnia", "Drina", "Serbia and Bosnia"], type_also=["support"], optional=True)
a.relation("European Union", "aid", "Drina valley", "it would [release] €4m in emergency aid", modality="planned",
           target_also=["Serbia", "Bosnia", "Drina", "Serbia and Bosnia"], type_also=["support"], date="2019-05",
           optional=True)
a.relation("Bosnia", "reject", RESCUERS, "Russian rescuers, ~~ were [turned back] at the border", target_also=["Russia"],
           source_also=["Bosnian officials"], type_also=["coerce"], date="2019-05-21")
a.relation("Russia", "aid", "Bosnia", "Russian rescuers, who had been [expected] on Tuesday", source_also=[RESCUERS],
           modality="planned", optional=True)
a.relation(RESCUERS, "member_of", "Russia", "[Russian rescuers]", optional=True)
a.relation("Bosnian officials", "member_of", "Bosnia", "[Bosnian officials]", optional=True)
a.relation("Russia", "reject", "Bosnia", "a claim Moscow [called] “absurd”", target_also=["Bosnian officials"],
           type_also=["accuse"])

a.date("[21 May 2019]", "date", "2019-05-21", optional=True)
a.date("on [Saturday night], as", "time", "2019-05-18TNI", value_also=["2019-05-18"])
a.date("shortly before [midnight] “", "time", "2019-05-19T00:00",
       value_also=["2019-05-18T24:00", "T24:00", "T00:00", "2019-05-18", "2019-05-18TNI"])
a.date("Belgrade at [17:40].", "time", "2019-05-18T17:40", value_also=["T17:40", "2019-05-21T17:40"])
a.date("faxes on [a Saturday],", "date", "XXXX-WXX-6", value_also=["2019-05-18"], optional=True)
a.date("bus [the following morning].", "time", "2019-05-19TMO", value_also=["2019-05-19"])
a.date("area on [Monday] with", "date", "2019-05-20")
a.date("in [1966],", "date", "1966")
a.date("in [2012] described", "date", "2012")
a.date("[Four years later] the", "date", "2016")
a.date("in [2018] over", "date", "2018")
a.date("[last autumn] that", "date", "2018-FA")
a.date("by [the end of the month].", "date", "2019-05", value_also=["2019-05-31"])
a.date("on [Tuesday],", "date", "2019-05-21")
a.date("[a day] of mourning", "duration", "P1D", optional=True)
a.date("on [Thursday].", "date", "2019-05-23")
a.date("in [May 2014],", "date", "2014-05")

# t2: a regional bloc's communiqué -------------------------------------------------------------------------------------

b = case.document("t2", HERE / "t2.txt", "2016-10-06")
b.sentences("H.E. Mr. Kossi", "H.E. Mrs. Akosua", "H.E. Mr. Bernard", "Mr. Oumar", "Mr. Sellé", "Mrs. Nadège",
         "H.E. Mr. Théophile",
            "H.E. Mr. Adjovi-Sènou")
GCU, CONF, SESSION = "Gulf Coast Union", "Conference of Heads of State", "Eleventh Ordinary Session"
AGB, DENTAA, HOUNGBO, SELLE, ZINZOU, ADJ = ("Kossi Agbenou", "Akosua Dentaa-Boateng", "Bernard Houngbo", "Oumar Sellé",
                                            "Nadège Zinzou", "Théophile Adjovi-Sènou")
AUTH, ARMY, FORCE = "the transitional authorities of Karoua", "Army of the Two Rivers", "Joint Maritime Force"
CDI, UNCLOS, NIGAUTH = "Côte d’Ivoire", "United Nations Convention on the Law of the Sea", "the Nigerian authorities"

b.entity(GCU, "organization", {GCU: 3, "GCU": 1, "Union": 3})
b.entity(CONF, "organization", {CONF: 2, "Conference": 6}, type_also=["event", "group"],
         nominals=["[The Heads of State] took", "[the Heads of State] strongly", "[The Heads of State] elected"],
         pronouns=["held [its] Eleventh", "expressed [its] deep", "[It] rejected", "[It] called on", "[They] decided",
         "[It] did not", "defer [its] decision",
                   "[They] expressed", "expressed [their] gratitude", "since [their] arrival"])
b.entity("General Secretariat", "organization",
         {"General Secretariat": 1}, aliases=["General Secretariat of the Gulf Coast Union"],
         optional=True)
b.entity("African Union", "organization", {"African Union": 1})
b.entity("European Union", "organization", {"European Union": 2}, pronouns=["for [its] pledge"])
b.entity(ARMY, "organization", {ARMY: 1}, nominals=["by [the group known as the Army of the Two Rivers]."])
b.entity(FORCE, "organization", {FORCE: 1}, pronouns=["Tema, [which] shall"])
b.entity(AUTH, "organization", nominals=["report, [the transitional authorities of Karoua] informed",
         "to [the said authorities], and"])
b.entity(NIGAUTH, "organization", nominals=["invited [the Nigerian authorities] to"], type_also=["group"], optional=True,
         aliases=["Nigeria"])
b.entity("Member States", "group", nominals=["on [all Member States] to", "which [each Member State] shall"], optional=True,
         type_also=["country"])
b.entity("Togo", "country", {"Togolese Republic": 1, "Togo": 1}, adjectives={"Togolese": 1},
         nominals=["Treaty; [the Togolese side] does"])
b.entity("Benin", "country", {"Benin": 3}, adjectives={"Beninese": 1}, nominals=["[The delegation of Benin] considers"])
b.entity(CDI, "country", {CDI: 2})
b.entity("Ghana", "country", {"Ghana": 3})
b.entity("Côte d’Ivoire and Ghana", "group", nominals=["[Both delegations] reaffirmed", "commended [the two countries] for"],
         pronouns=["of [their] talks", "that [neither] would", "for [their] restraint"], type_also=["country"], optional=True)
b.entity("Karoua", "country", {"Republic of Karoua": 1, "Karoua": 1}, pronouns=["Karoua, [whose] participation"])
b.entity("Nigeria", "country", {"Nigeria": 1}, adjectives={"Nigerian": 1})
b.entity("Japan", "country", {"Japan": 1})
b.entity("Burkina Faso", "country", {"Burkina Faso": 1}, nominals=["that [a landlocked State] cannot"])
b.entity("Lomé", "place", {"Lomé": 1})
b.entity("Port-Sévère", "place", {"Port-Sévère": 1})
b.entity("Accra", "place", {"Accra": 1})
b.entity("Tema", "place", {"Tema": 1})
b.entity("Kérou-Nord", "place", {"Kérou-Nord": 1}, nominals=["against [the Beninese border post of Kérou-Nord], responsibility"])
b.entity("Sèmè", "place", {"Sèmè": 1}, nominals=["Nigeria of [the crossing at Sèmè], in"], pronouns=["reopen [it] “"])
b.entity("Abuja", "place", {"Abuja": 1})
b.entity("the disputed area", "place", nominals=["licences in [the disputed area] until"], optional=True)
b.entity(UNCLOS, "program", {UNCLOS: 1})
b.entity("United Nations", "organization", inside=["the [United Nations] Convention"], optional=True)
b.entity("Treaty", "program", {"Treaty": 1}, optional=True)
b.entity("Final Communiqué", "program", {"Final Communiqué": 1}, optional=True)
b.entity(SESSION, "event", {SESSION: 2}, nominals=["[The session] was"])
b.entity("the next session", "event", nominals=["to [the next session]."], optional=True)
b.entity("the attack", "event", nominals=["condemned [the attack] perpetrated"], optional=True)
b.entity("the events of 11 March", "event", nominals=["since [the events of 11 March],"], optional=True)
b.entity("the dispute", "event", nominals=["that [the dispute] would"], optional=True)
b.entity(AGB, "person", {AGB: 1}, nominals=["[President of the Togolese Republic] and", "[current Chairman of the Union]",
         "address [the Chairman] paid", "mandated [the Chairman] to"], pronouns=["In [his] opening", "to [his] predecessor",
                                                                                 "[He] recalled"])
b.entity(DENTAA, "person", {DENTAA: 1}, nominals=["to [his predecessor], H.E."], pronouns=["“[whose] patience"])
b.entity(HOUNGBO, "person", {HOUNGBO: 1}, nominals=["of [the Mediator], H.E.", "informed [the Mediator] that"],
         pronouns=["on [his] third"])
b.entity(SELLE, "person", {SELLE: 1, "Sellé": 1}, nominals=["that [the former Prime Minister], Mr."])
b.entity(ZINZOU, "person", {ZINZOU: 1}, nominals=["requested [the Secretary-General], Mrs."])
b.entity(ADJ, "person", {ADJ: 1, "Adjovi-Sènou": 1}, nominals=["[The President of Benin], H.E."], pronouns=["of [his] peers"])

HEADS = {"source_also": [GCU]}
b.claim("tribute", "<s>the Chairman</s> <q>paid tribute</q> to <c>his predecessor, ~~ at one table</c>”", AGB, mode="mixed",
        act="praise", also=["to [his predecessor, H.E. Mrs. Akosua Dentaa-Boateng], “", "“[whose patience ~~ one table]”"],
        mode_also=["indirect", "direct"])
b.claim("founded", "<s>He</s> <q>recalled</q> that <c>the Union had been ~~ down walls</c>", AGB)
b.claim("coast", ["<s>He</s> recalled", "<q>warned</q> that “<c>a coast ~~ its future</c>”"], AGB, mode="direct", act="warn")
b.claim("report", "<s>The Heads of State</s> <q>took note of</q> <c>the report ~~ to 23 September</c>", CONF, **HEADS,
        act_also=["welcome"], also=["[the report of the Mediator, H.E. Mr. Bernard Houngbo]"], optional=True)
b.claim("report-told", "<q>According to</q> <s>the report</s>, <c>the transitional authorities ~~ not be released</c>", HOUNGBO,
        optional=True)
b.claim("elections",
         "According to <h>the report</h>, <s>the transitional authorities of Karoua</s> <q>informed</q> the Mediator "
        "that <c>elections could ~~ not be released</c>", AUTH, [(HOUNGBO, None)], source_also=["Karoua"], act_also=["reject"],
        chain_also=[[HOUNGBO, CONF]])
b.claim("concern", "<s>The Conference</s> <q>expressed its deep concern</q> at <c>these statements</c>", CONF, **HEADS,
        act="express_concern")
b.claim("timetable", "<s>It</s> <q>rejected</q> <c>the proposed timetable</c>", CONF, **HEADS, act="reject")
b.claim("release", ["<s>It</s> rejected", "<q>demanded</q> <c>the immediate and unconditional release of Mr. Sellé</c>"], CONF,
        **HEADS, act="demand")
b.claim("lifted", ["<s>It</s> rejected", "<q>reiterated</q> that <c>the sanctions ~~ transparent elections</c>"], CONF, **HEADS,
        act_also=["demand", "warn", "pledge"])
b.claim("arms", "<s>It</s> <q>called on</q> <c>all Member States to ~~ said authorities</c>", CONF, **HEADS, act="demand",
        also=["[to refrain from ~~ said authorities]"])
b.claim("compliance", ["<s>It</s> called on", "<q>requested</q> <c>the Secretary-General, ~~ sixty days</c>"], CONF, **HEADS,
        act="demand", also=["[to report on compliance within sixty days]"])
b.claim("progress", "<s>Côte d’Ivoire and Ghana</s> <q>informed</q> the Conference of <c>the progress ~~ maritime boundary</c>",
        [CDI, "Ghana"], source_also=["Côte d’Ivoire and Ghana"])
b.claim("peaceful", "<s>Both delegations</s> <q>reaffirmed</q> that <c>the dispute ~~ is delivered</c>", [CDI, "Ghana"],
        act="pledge", act_also=["state", "agree"], source_also=["Côte d’Ivoire and Ghana"],
        also=["[the dispute would ~~ Law of the Sea]"])
b.claim("restraint", "<s>The Conference</s> <q>commended</q> <c>the two countries for their restraint</c>", CONF, **HEADS,
        act="praise", also=["[their restraint]"])
b.claim("attack", "<s>the Heads of State</s> strongly <q>condemned</q> <c>the attack ~~ Two Rivers</c>", CONF, **HEADS,
        act="condemn", also=["[the attack perpetrated ~~ Kérou-Nord]"])
b.claim("responsibility", "<c>responsibility for which</c> was <q>claimed</q> by <s>the group known as the Army of the Two "
        "Rivers</s>", ARMY, act_also=["agree"], chain_also=[[CONF]],
        also=["[responsibility] for which", "[the attack perpetrated ~~ Kérou-Nord]"], optional=True)
b.claim("force", "<s>They</s> <q>decided</q> <c>to establish ~~ contribute one vessel</c>", CONF, **HEADS, act="agree",
        act_also=["pledge", "state"], also=["[to establish a Joint Maritime Force, with headquarters in Tema]",
                                            "[to establish a Joint Maritime Force]"])
b.claim("crews", "<s>Ghana</s> <q>offered</q> <c>to train the crews</c>", "Ghana", act="propose", act_also=["pledge",
         "support"])
b.claim("thanked", "<s>The Conference</s> <q>thanked</q> <c>the European Union for ~~ euros</c>", CONF, **HEADS, act="praise",
        act_also=["welcome"], also=["[its pledge of 30 million euros]"])
b.claim("euros", "<h>The Conference</h> thanked <s>the European Union</s> for its <q>pledge</q> of <c>30 million euros</c>",
        "European Union", [(CONF, None)], act="pledge", chain_also=[[]], optional=True)
b.claim("boats", ["<s>The Conference</s> thanked", "and <q>welcomed</q> <c>Japan’s decision to provide two patrol boats</c>"],
        CONF, **HEADS, act="welcome", act_also=["praise"])
b.claim("japan", ["<h>The Conference</h> thanked", "<s>Japan</s>’s <q>decision</q> <c>to provide two patrol boats</c>"],
         "Japan",
        [(CONF, None)], act="pledge", act_also=["state"], chain_also=[[]], optional=True)
b.claim("closure", "<s>The President of Benin, H.E. Mr. Théophile Adjovi-Sènou</s>, <q>drew the attention</q> of his peers to "
        "<c>the closure by ~~ seven weeks</c>", ADJ, source_also=["Benin"], act="express_concern",
        act_also=["state", "condemn", "accuse"], also=["[the closure by Nigeria of the crossing at Sèmè]"])
b.claim("reopen", "<s>The Conference</s> <q>invited</q> <c>the Nigerian authorities to ~~ good neighbourliness</c>”",
         CONF, **HEADS,
        mode="mixed", act="demand", act_also=["propose"], also=["[to reopen it “in ~~ neighbourliness]”"])
b.claim("abuja", ["<s>The Conference</s> invited", "<q>mandated</q> <c>the Chairman to ~~ coming days</c>"], CONF, **HEADS,
        act="demand", act_also=["state", "agree"], also=["[to travel to Abuja in the coming days]"], optional=True)
b.claim("application", "The Conference examined the <q>application</q> of <s>Burkina Faso</s> for <c>associate membership</c>",
        "Burkina Faso", act="propose", act_also=["demand"], chain_also=[[CONF]], also=["[for associate membership]"],
         optional=True)
b.claim("defer", ["<s>It</s> did not object", "but <q>agreed</q> <c>to defer its decision to the next session</c>"],
         CONF, **HEADS,
        act="agree")
b.claim("landlocked", "<s>The delegation of Benin</s> <q>considers</q> that <c>a landlocked ~~ of the Treaty</c>", "Benin",
        act_also=["reject"])
b.claim("view", "<s>the Togolese side</s> <q>does not share</q> <c>this view</c>", "Togo", act="reject")
b.claim("gratitude", "<s>They</s> <q>expressed their gratitude</q> to <c>the Government and people of Togo for ~~ arrival</c>",
        CONF, **HEADS, act="praise", also=["[the warm welcome ~~ arrival]", "[their gratitude ~~ arrival]"])

b.relation(CONF, "part_of", GCU, "the Conference of Heads of State [of] the Gulf Coast Union\nGeneral", type_also=["member_of"],
           optional=True)
b.relation(CONF, "part_of", GCU, "The Conference of Heads of State [of] the Gulf Coast Union (GCU)", type_also=["member_of",
           "leads"], optional=True)
b.relation("General Secretariat", "part_of", GCU, "General Secretariat [of] the Gulf Coast Union", type_also=["member_of"],
           optional=True)
b.relation(CONF, "located_in", "Lomé", "The Conference of Heads of State ~~ [held] its Eleventh Ordinary Session in Lomé",
           source_also=[SESSION, GCU], date="2016-10-06", optional=True)
b.relation(AGB, "leads", SESSION, "under the [chairmanship] of H.E. Mr. Kossi Agbenou", target_also=[CONF], optional=True)
b.relation(AGB, "leads", "Togo", "H.E. Mr. Kossi Agbenou, [President] of the Togolese Republic")
b.relation(AGB, "leads", GCU, "H.E. Mr. Kossi Agbenou, President of the Togolese Republic and current [Chairman] of the Union")
for country in ("Benin", CDI, "Ghana"):
    b.relation(country, "member_of", SESSION, "The session was [attended] by the Presidents of Benin, Côte d’Ivoire and Ghana",
               target_also=[CONF, GCU], type_also=["consult", "cooperate", "located_in"], optional=True)
b.relation("Karoua", "member_of", SESSION, "The Republic of Karoua, ~~ was not [represented]", target_also=[CONF, GCU],
           type_also=["consult", "cooperate", "located_in"], negated=True, optional=True)
b.relation(GCU, "sanction", "Karoua", "The Republic of Karoua, whose participation in the organs of the Union has been "
           "[suspended]", source_also=[CONF], type_also=["reject", "coerce"], date="2016-03-11")
b.relation("Karoua", "member_of", GCU, "The Republic of Karoua, whose [participation] in the organs of the Union has been "
           "suspended", optional=True)
for union in ("African Union", "European Union"):
    b.relation(union, "member_of", SESSION, "The African Union and the European Union [took part] as observers",
               target_also=[CONF, GCU], type_also=["consult", "cooperate", "located_in"], optional=True)
b.relation(AGB, "support", DENTAA, "the Chairman [paid tribute] to his predecessor, H.E. Mrs. Akosua Dentaa-Boateng")
b.relation(DENTAA, "leads", GCU, "his [predecessor], H.E. Mrs. Akosua Dentaa-Boateng", optional=True)
b.relation(HOUNGBO, "member_of", GCU, "the [Mediator], H.E. Mr. Bernard Houngbo", target_also=[CONF], optional=True)
b.relation(HOUNGBO, "consult", CONF, "the [report] of the Mediator, H.E. Mr. Bernard Houngbo", optional=True)
b.relation(HOUNGBO, "located_in", "Port-Sévère",
         "the Mediator, H.E. Mr. Bernard Houngbo, on his third [mission] to Port-Sévère",
           type_also=["consult"], target_also=["Karoua"], date="2016-09-23", optional=True)
b.relation(AUTH, "leads", "Karoua", "the transitional [authorities] of Karoua", type_also=["part_of", "member_of"],
         optional=True)
b.relation(AUTH, "consult", HOUNGBO, "the transitional authorities of Karoua [informed] the Mediator", source_also=["Karoua"])
b.relation(AUTH, "coerce", SELLE, "the former Prime Minister, Mr. Oumar Sellé, would not be [released]", source_also=["Karoua"],
           optional=True)
b.relation(AUTH, "concede", SELLE, "the former Prime Minister, Mr. Oumar Sellé, would not be [released]",
         source_also=["Karoua"],
           negated=True, modality="planned", optional=True)
b.relation(SELLE, "leads", "Karoua", "the former [Prime Minister], Mr. Oumar Sellé", type_also=["member_of"], optional=True)
b.relation(CONF, "accuse", AUTH, "The Conference expressed its deep [concern] at these statements", source_also=[GCU],
           target_also=["Karoua"], type_also=["protest", "reject"], optional=True)
b.relation(CONF, "reject", AUTH, "It [rejected] the proposed timetable", source_also=[GCU], target_also=["Karoua"])
b.relation(CONF, "request", AUTH, "[demanded] the immediate and unconditional release of Mr. Sellé", source_also=[GCU],
           target_also=["Karoua"])
b.relation(CONF, "support", SELLE, "[demanded] the immediate and unconditional release of Mr. Sellé", source_also=[GCU],
           optional=True)
b.relation(CONF, "sanction", "Karoua", "the [sanctions] decided at Accra in April", source_also=[GCU], target_also=[AUTH],
           date="2016-04", optional=True)
b.relation(CONF, "concede", "Karoua", "the sanctions decided at Accra in April would be [lifted] only after", source_also=[GCU],
           target_also=[AUTH], type_also=["retreat"], modality="possible", optional=True)
b.relation(CONF, "located_in", "Accra", "the sanctions [decided] at Accra", source_also=[GCU], date="2016-04", optional=True)
b.relation(CONF, "request", "Member States", "It [called on] all Member States to refrain", source_also=[GCU], optional=True)
b.relation("Member States", "aid", AUTH, "all Member States to refrain from any [delivery] of arms to the said authorities",
           target_also=["Karoua"], negated=True, modality="possible", type_also=["cooperate", "support"], optional=True)
b.relation("Member States", "member_of", GCU, "all [Member] States", optional=True)
b.relation(CONF, "request", ZINZOU, "[requested] the Secretary-General, Mrs. Nadège Zinzou, to report", source_also=[GCU])
b.relation(ZINZOU, "leads", GCU, "the [Secretary-General], Mrs. Nadège Zinzou", type_also=["member_of"],
           target_also=["General Secretariat"], optional=True)
for country in (CDI, "Ghana"):
    b.relation(country, "consult", CONF, "Côte d’Ivoire and Ghana [informed] the Conference", target_also=[GCU], optional=True)
    b.relation(CONF, "support", country, "The Conference [commended] the two countries", source_also=[GCU],
               target_also=["Côte d’Ivoire and Ghana"])
b.relation(CDI, "consult", "Ghana", "Côte d’Ivoire and Ghana informed the Conference of the progress of their [talks]")
b.relation(CDI, "agree", "Ghana", "Both delegations [reaffirmed] that the dispute would be settled", type_also=["cooperate",
           "consult"], optional=True)
b.relation(CONF, "accuse", ARMY, "the Heads of State strongly [condemned] the attack", source_also=[GCU],
           target_also=["the attack"], type_also=["reject"], optional=True)
b.relation(ARMY, "assault", "Kérou-Nord",
         "the [attack] perpetrated on the night of 27 August against the Beninese border post of "
           "Kérou-Nord, responsibility for which was claimed by the group known as the Army of the Two Rivers",
           target_also=["Benin"], date="2016-08-27TNI")
b.relation("Kérou-Nord", "located_in", "Benin", "the [Beninese] border post of Kérou-Nord", type_also=["part_of"])
b.relation(FORCE, "part_of", GCU, "They decided to [establish] a Joint Maritime Force", modality="planned", target_also=[CONF],
           type_also=["member_of"], optional=True)
b.relation(CONF, "mobilize", FORCE, "They decided to [establish] a Joint Maritime Force", modality="planned",
           source_also=[GCU], type_also=["cooperate", "agree"], optional=True)
b.relation(FORCE, "located_in", "Tema", "a Joint Maritime Force, with [headquarters] in Tema", modality="planned")
b.relation("Member States", "aid", FORCE, "to which each Member State shall [contribute] one vessel", modality="planned",
           type_also=["support", "cooperate", "mobilize"], optional=True)
b.relation("Ghana", "aid", FORCE, "Ghana offered to [train] the crews", modality="planned", target_also=[CONF, GCU],
           type_also=["cooperate", "support"], optional=True)
b.relation(CONF, "support", "European Union", "The Conference [thanked] the European Union", source_also=[GCU])
b.relation("European Union", "aid", FORCE, "the European Union for its [pledge] of 30 million euros", modality="planned",
           target_also=[CONF, GCU], type_also=["support"])
b.relation(CONF, "support", "Japan", "[welcomed] Japan’s decision", source_also=[GCU], optional=True)
b.relation("Japan", "aid", FORCE, "Japan’s decision to [provide] two patrol boats", modality="planned", target_also=[CONF, GCU],
           type_also=["support", "cooperate"])
b.relation(ADJ, "leads", "Benin", "The [President] of Benin, H.E. Mr. Théophile Adjovi-Sènou")
b.relation(ADJ, "consult", CONF, "The President of Benin, H.E. Mr. Théophile Adjovi-Sènou, [drew the attention] of his peers",
           source_also=["Benin"], optional=True)
b.relation("Nigeria", "coerce", "Sèmè", "the [closure] by Nigeria of the crossing at Sèmè", target_also=["Benin"],
           type_also=["sanction"])
b.relation(ADJ, "accuse", "Nigeria", "[drew the attention] of his peers to the closure by Nigeria", source_also=["Benin"],
           type_also=["protest"], optional=True)
b.relation(CONF, "request", "Nigeria", "The Conference [invited] the Nigerian authorities to reopen it", source_also=[GCU],
           target_also=[NIGAUTH])
b.relation(NIGAUTH, "part_of", "Nigeria", "the [Nigerian authorities]", type_also=["leads", "member_of"], optional=True)
b.relation(CONF, "request", AGB, "[mandated] the Chairman to travel", source_also=[GCU], optional=True)
b.relation(AGB, "located_in", "Abuja", "the Chairman to [travel] to Abuja", modality="planned", type_also=["consult"],
           target_also=["Nigeria"], optional=True)
b.relation("Burkina Faso", "request", CONF, "the [application] of Burkina Faso for associate membership", target_also=[GCU],
           type_also=["consult"], optional=True)
b.relation("Burkina Faso", "member_of", GCU, "the application of Burkina Faso for associate [membership]", modality="possible")
b.relation(CONF, "reject", "Burkina Faso", "It did not [object] to the request", negated=True, source_also=[GCU])
b.relation("Benin", "reject", "Burkina Faso", "The delegation of Benin [considers] that a landlocked State cannot be admitted",
           optional=True)
b.relation("Burkina Faso", "member_of", GCU, "a landlocked State cannot be [admitted]", negated=True, modality="possible",
           optional=True)
b.relation("Togo", "reject", "Benin", "the Togolese side does not [share] this view")
b.relation("Togo", "agree", "Benin", "the Togolese side does not [share] this view", negated=True, type_also=["support"],
           optional=True)
b.relation(ADJ, "leads", GCU, "The Heads of State [elected] H.E. Mr. Adjovi-Sènou as Chairman", modality="planned",
           target_also=[CONF], date="2017-01-01")
b.relation(CONF, "support", ADJ, "The Heads of State [elected] H.E. Mr. Adjovi-Sènou", optional=True)
b.relation(CONF, "support", "Togo", "They expressed their [gratitude] to the Government and people of Togo", source_also=[GCU])

b.date(("[6 October 2016]", 1), "date", "2016-10-06", optional=True)
b.date("on [5] and", "date", "2016-10-05", optional=True)
b.date("and [6 October 2016],", "date", "2016-10-06", value_also=["2016-10-05", "P2D", "2016-10-05/2016-10-06"])
b.date("of [11 March],", "date", "2016-03-11")
b.date("founded [twenty years earlier] to", "date", "1996")
b.date("from [19] to", "date", "2016-09-19", optional=True)
b.date("to [23 September].", "date", "2016-09-23", value_also=["2016-09-19", "2016-09-19/2016-09-23", "P5D", "P4D"])
b.date("before [the end of 2017],", "date", "2017", value_also=["2017-12-31", "2017-12"])
b.date("in [April] would", "date", "2016-04")
b.date("within [sixty days].", "duration", "P60D")
b.date("on [the night of 27 August] against", "time", "2016-08-27TNI", value_also=["2016-08-27"])
b.date("than [1 July 2017] and", "date", "2017-07-01")
b.date("for [seven weeks].", "duration", "P7W")
b.date("in [the coming days].", "date", "FUTURE_REF", value_also=["PXD"], optional=True)
b.date("of [one year],", "duration", "P1Y")
b.date("on [1 January 2017].", "date", "2017-01-01")

# t3: a public radio's science story -----------------------------------------------------------------------------------

c = case.document("t3", HERE / "t3.txt", "2024-02-12")
c.sentences("6 a.m.")
HALDEN, WHO, KENOSHA, RIFT, ORRIN = ("Halden Institute", "World Health Organization", "Kenosha State University",
                                     "Rift Valley Center for Disease Research", "Orrin Foundation")
ACHT, MUTISO, VILHENA, BRAG, WHIT = ("Ruth Achterberg", "Samuel Mutiso", "Inês Vilhena", "Celestino Bragança", "Dale Whitcomb")
STP, MINISTRY, PANEL, FISHERS = ("São Tomé and Príncipe", "the ministry", "a panel convened by the World Health Organization",
                                 "a fishermen’s association in the town of Neves")
GABENV, AUSCI, TEAM, TRIAL, RADIO = ("Gabon’s environment agency", "the African Union’s science agency", "a team of six",
                                     "the trial", "Great Lakes Public Radio")

c.entity(STP, "country", {STP: 1}, nominals=["[The government of São Tomé and Príncipe] approved", "that [the country] had"],
         pronouns=["[Its] health minister"])
c.entity("São Tomé", "place", {"São Tomé": 1}, nominals=["on [an inhabited island]."], type_also=["country"])
c.entity("Portugal", "country", adjectives={"Portuguese": 1}, optional=True)
c.entity("Brazil", "country", {"Brazil": 1})
c.entity("Australia", "country", {"Australia": 1})
c.entity("Gabon", "country", {"Gabon": 1}, pronouns=["[Its] environment"])
c.entity("Africa", "place", adjectives={"African": 1}, type_also=["group"], optional=True)
c.entity("Lisbon", "place", {"Lisbon": 2})
c.entity("Nairobi", "place", {"Nairobi": 1})
c.entity("Wisconsin", "place", {"Wisconsin": 1})
c.entity("Chicago", "place", {"Chicago": 1})
c.entity("Neves", "place", {"Neves": 2}, nominals=["in [the town of Neves] says"])
c.entity("a beach", "place", nominals=["On [a beach at the northern tip of São Tomé],", "Back on [the beach],"], optional=True)
c.entity(HALDEN, "organization", {HALDEN: 1, "Halden": 3},
         nominals=["[The team behind it, from the Halden Institute in Lisbon], says", "Biology, [her group] reported",
                   "to [the Portuguese institute], asking", "given [the institute] $48"])
c.entity(WHO, "organization", {WHO: 1})
c.entity(PANEL, "organization", nominals=["on [a panel convened in 2021 by the World Health Organization].",
         "says [the panel] urged"],
         pronouns=["“[We] were thanked"], type_also=["group"], optional=True)
c.entity(KENOSHA, "organization", {KENOSHA: 1})
c.entity(RIFT, "organization", {RIFT: 1})
c.entity("Vector Biology", "organization", {"Vector Biology": 1}, nominals=["in [the journal Vector Biology], her"],
         type_also=["program"], optional=True)
c.entity("Two other labs", "organization", nominals=["[Two other labs], one"], optional=True, type_also=["group"])
c.entity(FISHERS, "organization", nominals=["But [a fishermen’s association in the town of Neves] says"],
         pronouns=["consulted [it], and", "Friday [it] asked"])
c.entity("a court", "organization", nominals=["asked [a court] to", "before [the court] is"], optional=True)
c.entity(MINISTRY, "organization", nominals=["[The ministry] denies"], pronouns=["[It] says 41"], aliases=["health ministry"])
c.entity(GABENV, "organization", nominals=["[Its environment agency] has", "for [the agency] says"],
         pronouns=["says [it] never"])
c.entity(ORRIN, "organization", {ORRIN: 1}, nominals=["[The foundation], whose"],
         pronouns=["says [its] program", "that [it] turned down", "[whose] president"])
c.entity(AUSCI, "organization", nominals=["to [the African Union’s science agency], which"])
c.entity("African Union", "organization", {"African Union": 1})
c.entity(TEAM, "group", nominals=["send [a team of six] by"], pronouns=["to lead [it]."], type_also=["organization"],
         optional=True)
c.entity(RADIO, "organization", {RADIO: 1}, optional=True)
c.entity("a technician", "person", nominals=["[a technician in flip-flops] opens"], optional=True)
c.entity("Critics", "group", nominals=["[Critics] say"], pronouns=["worries [them]."], optional=True)
c.entity("the foundation’s president", "person", nominals=["[whose president] once"], optional=True)
c.entity("lawmakers", "group", nominals=["told [lawmakers] at"], optional=True)
c.entity(ACHT, "person", {ACHT: 1, "Achterberg": 2}, nominals=["Achterberg, [an ecologist at Kenosha State University]."],
         pronouns=["[She] says the panel", "ignored,” [she] says"])
c.entity(MUTISO, "person", {MUTISO: 1, "Mutiso": 2},
         nominals=["Mutiso, [an entomologist at the Rift Valley Center for Disease Research in Nairobi], says",
                   "whether [a scientist who has praised the project in public] can"],
         pronouns=["[He] points", "“[My] colleagues", "to wait,” [he] says", "judge it, [he] laughs", "opinion,” [he] says",
                   "Find [me] someone", "“[I]’d worry"])
c.entity(VILHENA, "person", {VILHENA: 1, "Vilhena": 1}, nominals=["[Halden’s director], Inês", "Vilhena, [a former student of "
         "Mutiso’s],"], pronouns=["Biology, [her] group", "says [she] answered"])
c.entity(BRAG, "person", {BRAG: 1}, nominals=["[Its health minister], Celestino"])
c.entity(WHIT, "person", {WHIT: 1}, nominals=["[its program officer], Dale"], pronouns=["But [he] acknowledges"])
c.entity(TRIAL, "event", nominals=["[The release], on", "approved [the trial] in", "praised [the project] in"],
         pronouns=["team behind [it], from", "can judge [it], he"], optional=True, type_also=["program"])
c.entity("The next release", "event", nominals=["[The next release] is"], optional=True)

c.claim("team", "<s>The team behind it, from the Halden Institute in Lisbon</s>, <q>says</q> <c>the insects carry ~~ three years</c>",
        HALDEN)
c.claim("critics", "<s>Critics</s> <q>say</q> <c>that is exactly what worries them</c>", "Critics",
         act_also=["express_concern"])
c.claim("recall", "“<c>You cannot recall a mosquito</c>,” <q>says</q> <s>Ruth Achterberg</s>", ACHT, mode="direct",
        act_also=["warn", "express_concern"])
c.claim("panel", "<s>She</s> <q>says</q> <c>the panel urged ~~ ten years</c>", ACHT, optional=True)
c.claim("urged", "<h>She</h> says <s>the panel</s> <q>urged</q> <c>researchers to wait ~~ ten years</c>", PANEL, [(ACHT, None)],
        act="demand", act_also=["propose"], also=["[to wait until cage ~~ ten years]"], source_also=[WHO])
c.claim("ignored", "“<c>We were thanked and ignored</c>,” <s>she</s> <q>says</q>", ACHT, mode="direct",
        act_also=["accuse", "condemn"])
c.claim("deadline", "<s>Samuel Mutiso</s>, an entomologist at ~~ in Nairobi, <q>says</q> <c>no deadline was ever agreed on</c>",
        MUTISO, act_also=["deny"])
c.claim("malaria", "<s>He</s> <q>points out</q> that <c>malaria killed ~~ under 5</c>", MUTISO)
c.claim("wait", "“<c>My colleagues in Wisconsin ~~ to wait</c>,” <s>he</s> <q>says</q>", MUTISO, mode="direct",
        act_also=["accuse", "condemn"])
c.claim("asking", ["<s>My colleagues in Wisconsin</s> are <q>asking</q> <c>the wrong people to wait</c>,” <h>he</h> says"],
         ACHT,
        [(MUTISO, None)], mode="direct", mode_also=["indirect"], act="demand", chain_also=[[]], optional=True)
c.claim("brake", "<s>Halden’s director, Inês Vilhena</s>, a former student of Mutiso’s, <q>argues</q> that <c>the design ~~ gene "
        "off</c>", VILHENA)
c.claim("percent", "<s>her group</s> <q>reported</q> that <c>the brake worked in 97 percent of cages</c>", HALDEN,
        source_also=[VILHENA], date="2024-01")
c.claim("hope", "<s>Achterberg</s> <q>calls</q> <c>that figure “hope dressed up as a number</c>.”", ACHT, mode="mixed",
        mode_also=["direct"], act="condemn", act_also=["reject", "state"], also=["“[hope dressed up as a number].”"])
c.claim("labs", "<c>Two other labs, ~~ reproduce the result</c>, <q>according to</q> <s>an analysis that has not yet been "
        "peer-reviewed</s>", act_also=["deny"],
         also=["[Two other labs, one in Brazil and one in Australia, have ~~ the result]"])
c.claim("fever", "<s>Its health minister, Celestino Bragança</s>, <q>told</q> lawmakers at the time that <c>the country ~~ without "
        "fever</c>.”", BRAG, mode="mixed", date="2022-11", source_also=[MINISTRY, STP])
c.claim("promise", "<h>Its health minister, Celestino Bragança</h>, told lawmakers ~~ “been <q>promised</q> <c>a future without "
        "fever</c>", None, [(BRAG, None)], mode="direct", act="pledge", chain_also=[[]], optional=True)
c.claim("consulted", "<s>a fishermen’s association in the town of Neves</s> <q>says</q> <c>nobody consulted it</c>", FISHERS,
        act_also=["accuse"])
c.claim("halt", "on Friday <s>it</s> <q>asked</q> <c>a court to halt further releases</c>", FISHERS, act="demand",
        also=["[to halt further releases]"], date="2024-02-09")
c.claim("ministry", "<s>The ministry</s> <q>denies</q> <c>that</c>", MINISTRY, act="deny", source_also=[STP],
        act_also=["reject"])
c.claim("meetings", "<s>It</s> <q>says</q> <c>41 town meetings ~~ in Neves</c>", MINISTRY, source_also=[STP], act_also=["deny"])
c.claim("written", "<s>Its environment agency</s> has written twice to the Portuguese institute, <q>asking</q> <c>what would "
        "happen ~~ open water</c>", GABENV, act="express_concern", act_also=["demand", "state"], source_also=["Gabon"])
c.claim("letters", "<s>Vilhena</s> <q>says</q> <c>she answered ~~ “close to zero</c>.”", VILHENA, mode="mixed",
         act_also=["deny"])
c.claim("reply", "<s>A spokesperson for the agency</s> <q>says</q> <c>it never received a reply</c>", act_also=["deny",
         "accuse"],
        source_also=[GABENV])
c.claim("sides", "<c>The foundation, whose president ~~ in the dispute</c>, <q>says</q> <s>its program officer, Dale Whitcomb</s>",
        WHIT, source_also=[ORRIN], act_also=["deny"], also=["[The foundation], whose", ["[The foundation], whose",
                                                                                         "[does not take sides in the dispute]"]])
c.claim("monitoring", "<s>he</s> <q>acknowledges</q> that <c>it turned down a proposal ~~ monitoring</c>", WHIT,
        source_also=[ORRIN], act_also=["agree"])
c.claim("turned-down", "<h>he</h> acknowledges that <s>it</s> <q>turned down</q> <c>a proposal last ~~ monitoring</c>", ORRIN,
        [(WHIT, None)], act="reject", also=["[to pay for independent monitoring]"], chain_also=[[]], optional=True)
c.claim("proposal", "<h>he</h> acknowledges that it turned down a <q>proposal</q> last spring <c>to pay for independent "
        "monitoring</c>", None, [(WHIT, None)], act="propose", chain_also=[[]], optional=True)
c.claim("plans", "<s>the African Union’s science agency</s>, which <q>plans</q> <c>to send a team ~~ end of April</c>", AUSCI,
        act_also=["pledge"], optional=True)
c.claim("expected", "<c>Mutiso</c> is <q>expected</q> <c>to lead it</c>", also=["[to lead it]",
         "[Mutiso is expected to lead it]"],
        optional=True)
c.claim("asked", "<q>Asked</q> <c>whether a scientist ~~ can judge it</c>", act="demand", act_also=["state", "accuse"],
        optional=True)
c.claim("praised", "<s>a scientist</s> who has <q>praised</q> <c>the project</c> in public", MUTISO, act="praise",
        act_also=["support"], also=["[the project in public]"], optional=True)
c.claim("opinion", "“<c>Find me ~~ no opinion</c>,” <s>he</s> <q>says</q>. “<c>I’d worry about that person</c>.”", MUTISO,
        mode="direct", act_also=["demand", "express_concern"])

c.relation(TRIAL, "located_in", "São Tomé", "On a beach at the northern tip of São Tomé, a technician in flip-flops [opens] a "
           "cardboard tube", source_also=["a technician", "a beach"], target_also=["a beach", STP], optional=True)
c.relation("a beach", "located_in", "São Tomé", "a beach [at] the northern tip of São Tomé", type_also=["part_of"],
         optional=True)
c.relation(HALDEN, "located_in", "Lisbon", "the Halden Institute [in] Lisbon")
c.relation("Critics", "reject", HALDEN, "Critics [say] that is exactly what worries them", type_also=["accuse"],
           target_also=[TRIAL], optional=True)
c.relation(ACHT, "member_of", KENOSHA, "Ruth Achterberg, an [ecologist] at Kenosha State University")
c.relation(ACHT, "member_of", PANEL, "Achterberg [sat] on a panel", target_also=[WHO])
c.relation(WHO, "leads", PANEL, "a panel [convened] in 2021 by the World Health Organization", type_also=["mobilize",
         "cooperate"],
           date="2021", optional=True)
c.relation(PANEL, "part_of", WHO, "a panel [convened] in 2021 by the World Health Organization", type_also=["member_of"],
           date="2021", optional=True)
c.relation(PANEL, "request", HALDEN, "the panel [urged] researchers to wait", source_also=[WHO], optional=True)
c.relation(HALDEN, "reject", PANEL, "We were thanked and [ignored]", source_also=[WHO], target_also=[ACHT], optional=True)
c.relation(MUTISO, "member_of", RIFT, "Samuel Mutiso, an [entomologist] at the Rift Valley Center for Disease Research")
c.relation(RIFT, "located_in", "Nairobi", "the Rift Valley Center for Disease Research [in] Nairobi")
c.relation(MUTISO, "reject", ACHT, "Samuel Mutiso, ~~ [says] no deadline was ever agreed on", target_also=[PANEL],
         optional=True)
c.relation(MUTISO, "accuse", ACHT, "My colleagues in Wisconsin are [asking] the wrong people to wait", type_also=["reject"],
           target_also=[KENOSHA], optional=True)
c.relation(ACHT, "located_in", "Wisconsin", "My colleagues [in] Wisconsin", source_also=[KENOSHA], optional=True)
c.relation(VILHENA, "leads", HALDEN, "Halden’s [director], Inês Vilhena")
c.relation(VILHENA, "cooperate", MUTISO, "Inês Vilhena, a former [student] of Mutiso’s", type_also=["member_of", "consult"],
           optional=True)
c.relation(ACHT, "reject", HALDEN, "Achterberg [calls] that figure “hope dressed up as a number", type_also=["accuse"],
           target_also=[VILHENA], optional=True)
for country, words in (("Brazil", "Two other labs, one [in] Brazil"), ("Australia",
         "Two other labs, one in Brazil and one [in] "
                                                                     "Australia")):
    c.relation("Two other labs", "located_in", country, words, optional=True)
c.relation("Two other labs", "reject", HALDEN, "Two other labs, ~~ have been [unable] to reproduce the result", optional=True)
c.relation(STP, "support", HALDEN, "The government of São Tomé and Príncipe [approved] the trial", target_also=[TRIAL],
           type_also=["agree", "cooperate"], date="2022-11")
c.relation(BRAG, "leads", STP, "Its health [minister], Celestino Bragança", type_also=["member_of"], target_also=[MINISTRY])
c.relation(BRAG, "consult", "lawmakers", "Its health minister, Celestino Bragança, [told] lawmakers", date="2022-11",
           optional=True)
c.relation(FISHERS, "located_in", "Neves", "a fishermen’s association [in] the town of Neves")
c.relation(STP, "consult", FISHERS, "nobody [consulted] it", source_also=[HALDEN, MINISTRY], negated=True, optional=True)
c.relation(FISHERS, "request", "a court", "on Friday it [asked] a court to halt further releases",
           target_also=[STP, HALDEN], date="2024-02-09")
c.relation(FISHERS, "reject", HALDEN, "it [asked] a court to halt further releases", target_also=[STP, TRIAL],
           type_also=["protest", "coerce", "accuse"], optional=True)
c.relation(MINISTRY, "reject", FISHERS, "The ministry [denies] that", source_also=[STP], optional=True)
c.relation(MINISTRY, "consult", "Neves", "41 town [meetings] were held, three of them in Neves", source_also=[STP],
           target_also=[FISHERS], type_also=["located_in"], optional=True)
c.relation(GABENV, "part_of", "Gabon", "[Its] environment agency", type_also=["member_of"], optional=True)
c.relation(GABENV, "consult", HALDEN, "Its environment agency has [written] twice to the Portuguese institute",
           source_also=["Gabon"], type_also=["request"])
c.relation(HALDEN, "located_in", "Portugal", "the [Portuguese] institute", type_also=["part_of", "member_of"], optional=True)
c.relation(VILHENA, "consult", GABENV, "she [answered] both letters", source_also=[HALDEN], target_also=["Gabon"])
c.relation(VILHENA, "consult", GABENV, "it never received a [reply]", source_also=[HALDEN], target_also=["Gabon"], negated=True,
           optional=True)
c.relation(ORRIN, "located_in", "Chicago", "the Orrin Foundation [in] Chicago")
c.relation(ORRIN, "aid", HALDEN, "the Orrin Foundation in Chicago, which since 2015 has [given] the institute $48 million",
           type_also=["support"], date="2015")
c.relation("the foundation’s president", "leads", ORRIN, "The foundation, whose [president]", optional=True)
c.relation("the foundation’s president", "member_of", HALDEN, "whose president once [sat] on Halden’s board",
         source_also=[ORRIN],
           optional=True)
c.relation(ORRIN, "support", HALDEN, "The foundation, ~~ does not [take sides] in the dispute", negated=True,
           target_also=[TRIAL], optional=True)
c.relation(WHIT, "member_of", ORRIN, "its program [officer], Dale Whitcomb")
c.relation(AUSCI, "part_of", "African Union", "the African Union’s science [agency]", type_also=["member_of"])
c.relation(AUSCI, "mobilize", TEAM, "which plans to [send] a team of six", modality="planned", target_also=[STP, TRIAL, HALDEN],
           source_also=["African Union"], type_also=["cooperate", "consult", "aid"], optional=True)
c.relation(TEAM, "member_of", AUSCI, "the African Union’s science agency, which plans to [send] a team of six",
           type_also=["part_of"], target_also=["African Union"], optional=True)
c.relation(MUTISO, "leads", TEAM, "Mutiso is expected to [lead] it", modality="planned", target_also=[AUSCI])
c.relation(MUTISO, "support", TRIAL, "a scientist who has [praised] the project", target_also=[HALDEN], optional=True)

c.date("[12 February 2024]", "date", "2024-02-12", optional=True)
c.date("on [the morning of January 22], was", "time", "2024-01-22TMO", value_also=["2024-01-22"])
c.date("within [three years].", "duration", "P3Y")
c.date("in [2021] by", "date", "2021")
c.date("least [ten years]. Halden", "duration", "P10Y")
c.date("for [four]. “", "duration", "P4Y", optional=True)
c.date("people [last year], most", "date", "2023")
c.date("published [last month] in", "date", "2024-01")
c.date("in [November 2022].", "date", "2022-11")
c.date("lawmakers at [the time] that", "date", "2022-11", optional=True)
c.date("on [Friday] it", "date", "2024-02-09")
c.date("within [days] and", "duration", "PXD", optional=True)
c.date("since [2015] has", "date", "2015")
c.date("proposal [last spring] to", "date", "2023-SP")
c.date("may [now] fall", "date", "PRESENT_REF", value_also=["2024-02-12"], optional=True)
c.date("by [the end of April].", "date", "2024-04", value_also=["2024-04-30"])
c.date("for [Thursday at 6 a.m.], two", "time", "2024-02-15T06:00", value_also=["2024-02-15T06", "2024-02-15"])
c.date(", [two hours] before", "duration", "PT2H", value_also=["2024-02-15T06:00", None])

# t4: a translated article on a coup -----------------------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2009-08-09")
d.sentences("8 Aug .- The", "a.m.")
IBANEZ, QUIROGA, URDA, TEVEZ, ALCARAZ, BENGOA, UNDU, VALL = (
    "Gaspar Ibáñez Roa", "Lisandro Quiroga", "Remedios Urdapilleta", "Anselmo Tévez", "Rufino Alcaraz", "Horacio Bengoa",
    "Marcela Undurraga", "Pietro Vallarsa")
UNASUR, CHANC, RENEWAL, FARO, ONDA = ("Union of South American Nations", "Paraguayan Chancellery", "Democratic Renewal",
                                      "El Faro del Sur", "Onda Libre")
PALACE, USEMB, EMB, PIPELINE, CARACAS = ("Palace of the Orange Trees", "the embassy of the United States", "the embassy",
                                         "Chaco-Norte", "Convention of Caracas")
COUP, OFFICERS, SOLDIERS, FUNCTIONARY, FOLLOWERS = ("the failed coup", "two of the officers", "120 soldiers", "A functionary",
                                                    "followers of the Government")

d.entity("Altamira", "country", {"Altamira": 3}, nominals=["[The Government of Altamira] declared", "abandon [the country],",
         "to [the Nation] he", "of [the Government] burned"], pronouns=["whom [it] accuses"])
d.entity("Paraguay", "country", {"Paraguay": 3}, capitals=["[Asunción] qualified"], inside=["The [Paraguayan] "
         "Chancellery"], nominals=["of [the neighboring country] before"], pronouns=["that [it] will respond",
         "to absent [itself]"])
d.entity("Altamira and Paraguay", "group", nominals=["ago [both countries] had"], type_also=["country"], optional=True)
d.entity("United States", "country", {"United States": 1}, capitals=["that [Washington] knew"],
         pronouns=["that [it] had transmitted"])
d.entity("Brazil", "country", {"Brazil": 1})
d.entity("Argentina", "country", {"Argentina": 1})
d.entity("Chile", "country", adjectives={"Chilean": 1}, optional=True)
d.entity("Holy See", "country", {"Holy See": 1}, type_also=["organization"])
d.entity("Puerto Hondo", "place", {"Puerto Hondo": 1})
d.entity("Montevideo", "place", {"Montevideo": 1})
d.entity("Miami", "place", {"Miami": 1})
d.entity("Santiago", "place", {"Santiago": 1})
d.entity("Santa Rita", "place", {"Santa Rita": 1}, nominals=["in [the island Santa Rita] since"])
d.entity("Caracas", "place", inside=["Convention of [Caracas]"], optional=True)
d.entity(PALACE, "place", {PALACE: 1}, type_also=["organization"])
d.entity("Market of the Angels", "place", {"Market of the Angels": 1})
d.entity("the airport", "place", nominals=["took [the airport] and"], optional=True)
d.entity(EMB, "place", nominals=["garage of [the embassy]”", "before [the embassy]. The", "entered in [its legation] and"],
         type_also=["organization"])
d.entity(CHANC, "organization", {CHANC: 1}, aliases=["Chancellery"], pronouns=["in [its] legation"])
d.entity(USEMB, "organization", nominals=["[The embassy of the United States] did"], type_also=["place"])
d.entity("the state channel", "organization", nominals=["and [the state channel] at", "retake [the channel]."])
d.entity("Coronel Saavedra", "organization", {"Coronel Saavedra": 1}, nominals=["of [the regiment Coronel Saavedra] took"])
d.entity("Army", "organization", {"Army": 2})
d.entity("Police", "organization", {"Police": 1})
d.entity(ONDA, "organization", {ONDA: 1}, nominals=["told to [the radio Onda Libre] that"])
d.entity(RENEWAL, "organization", {RENEWAL: 1}, nominals=["[His party], Democratic"])
d.entity(UNASUR, "organization", {UNASUR: 1, "Unasur": 1}, nominals=["also of [the bloc], does"],
         pronouns=["expressed [its] backing", "and [its] president pro"])
d.entity(FARO, "organization", {FARO: 1}, nominals=["to [this newspaper] that"])
d.entity("the presidency", "organization", nominals=["Sources of [the presidency] pointed"], optional=True)
d.entity(CARACAS, "program", {CARACAS: 1}, nominals=["1954 [the Convention of Caracas on the diplomatic asylum]."])
d.entity(PIPELINE, "program", {PIPELINE: 1}, nominals=["of [the gas pipeline Chaco-Norte],"], type_also=["place"])
d.entity(OFFICERS, "group", nominals=["to [two of the officers which tried on Tuesday to overthrow the president Lisandro "
                                      "Quiroga]."], optional=True)
d.entity(SOLDIERS, "group", nominals=["[120 soldiers of the regiment Coronel Saavedra] took", "to [the rebels] and"],
         optional=True,
         type_also=["organization"])
d.entity("another group", "group", nominals=["while [another group] surrounded"], optional=True)
d.entity("the right", "group", nominals=["to “[the right] and"], pronouns=["and [its] friends of"], optional=True)
d.entity(FOLLOWERS, "group", nominals=["Friday, [followers of the Government] burned"], pronouns=["dispersed [them] with"],
         optional=True)
d.entity(COUP, "event", nominals=["after [the failed coup]", "[The attempt] lasted", "of [the rising], the",
         "blamed of [the coup] to",
                                  "condemned [the coup] but"], optional=True)
d.entity("an extraordinary summit", "event", nominals=["convoked to [an extraordinary summit that"
         " will be celebrated next Friday in Santiago]."], optional=True)
d.entity(IBANEZ, "person", {IBANEZ: 1}, nominals=["to [the ambassador of Paraguay] after", "to [the ambassador of Paraguay], Gaspar",
         "[The diplomat] has"], pronouns=["Roa, to [whom] it", "in [his] residence"])
d.entity(QUIROGA, "person", {QUIROGA: 1, "Quiroga": 3}, nominals=["overthrow [the president] Lisandro", "[The president], who"],
         pronouns=["Nation [he] sustained", "that [he] renounce"])
d.entity(URDA, "person", {URDA: 1}, nominals=["informed [the chancellor] Remedios", "affirmed [the minister], who"])
d.entity(TEVEZ, "person", {TEVEZ: 1, "Tévez": 1}, nominals=["version, [the general] Anselmo", "Tévez, [chief of the Army],",
         "to [the general] Tévez"], pronouns=["to [his] troops"])
d.entity(ALCARAZ, "person", {ALCARAZ: 1, "Alcaraz": 1}, nominals=["[The leader of the rising], the",
         "rising, [the colonel] Rufino",
         "friends of [the colonel] be"], pronouns=["surrendering [he] told", "that [he] acted", "[He] is prisoner"])
d.entity(BENGOA, "person", {BENGOA: 1, "Bengoa": 1}, nominals=["of [the senator] Horacio",
         "Bengoa, [chief of the opposition]."],
         pronouns=["where [he] resides", "that [he] knew", "[His] party"])
d.entity(FUNCTIONARY, "person", nominals=["[A functionary that asked reserve] said"], optional=True)
d.entity(UNDU, "person", {UNDU: 1}, nominals=["and [its president pro tempore], the"])
d.entity(VALL, "person", {VALL: 1}, nominals=["[The nuncio] Pietro"], pronouns=["anew [his] good"])

d.claim("declared", "<s>The Government of Altamira</s> <q>declared</q> this Saturday “<c>persona non grata” to ~~ Lisandro "
        "Quiroga</c>", "Altamira", mode="mixed", act="condemn", act_also=["state", "reject", "accuse"], date="2009-08-08",
        also=["“[persona non grata]”", "“[persona non grata” to the ambassador of Paraguay, Gaspar Ibáñez Roa],"],
        mode_also=["direct"])
d.claim("lodged", "to whom <s>it</s> <q>accuses</q> <c>of to have lodged ~~ Quiroga</c>", "Altamira", act="accuse",
        also=["accuses of [to have lodged ~~ Quiroga]"])
d.claim("hours", "<c>The diplomat has 72 hours to abandon the country</c>, <q>informed</q> <s>the chancellor Remedios "
        "Urdapilleta</s>", URDA, act_also=["demand", "warn"])
d.claim("proofs", "“<c>The proofs are in the garage of the embassy</c>”, <q>affirmed</q> <s>the minister</s>",
         URDA, mode="direct",
        act_also=["accuse"])
d.claim("outrage", "<s>Asunción</s> <q>qualified</q> <c>the measure as “an outrage without precedents</c>”", "Paraguay",
        mode="mixed", mode_also=["direct"], act="condemn", act_also=["reject", "accuse"],
        also=["“[an outrage without precedents]”", "[as “an outrage without precedents]”"])
d.claim("reciprocity", ["<s>Asunción</s> qualified", "<q>announced</q> that <c>it will respond with reciprocity</c>"],
         "Paraguay",
        act="warn", act_also=["pledge", "state"])
d.claim("entered", "<s>The Paraguayan Chancellery</s> <q>denied</q> in a communiqué that <c>any military had entered in its "
        "legation</c>", CHANC, act="deny", source_also=["Paraguay"])
d.claim("convention", ["<s>The Paraguayan Chancellery</s> denied", "<q>recalled</q> that <c>Altamira subscribed ~~ diplomatic "
        "asylum</c>"], CHANC, source_also=["Paraguay"])
d.claim("version", "<q>According to</q> <s>the official version</s>, <c>the general ~~ retake the channel</c>", "Altamira",
        source_also=["the presidency"])
d.claim("refused", "According to <h>the official version</h>, <s>the general Anselmo Tévez</s>, chief of the Army, <q>refused</q> "
        "<c>to join to the rebels</c>", TEVEZ, [("Altamira", None)], act="reject", chain_also=[[]], optional=True)
d.claim("ordered", ["According to <h>the official version</h>, <s>the general Anselmo Tévez</s>",
         "<q>ordered</q> <c>to his troops to "
        "retake the channel</c>"], TEVEZ, [("Altamira", None)], act="demand", chain_also=[[]],
        also=["[to retake the channel]", "to [his troops to retake the channel]"], optional=True)
d.claim("acted", "Before surrendering <s>he</s> <q>told</q> to the radio Onda Libre that <c>he acted “against ~~ homeland</c>”",
        ALCARAZ, mode="mixed", act_also=["deny", "condemn"])
d.claim("blamed", "<s>The president</s>, who governs since 2001, <q>blamed</q> <c>of the coup to “the right and its friends of the "
        "north</c>”", QUIROGA, mode="mixed", act="accuse", act_also=["condemn"],
        also=["“[the right and its friends of the north]”", "[to “the right and its friends of the north]”"])
d.claim("miami", "In a message to the Nation <s>he</s> <q>sustained</q> that <c>Alcaraz had met ~~ the opposition</c>", QUIROGA,
        act_also=["accuse"])
d.claim("accusation", "<s>Bengoa</s> <q>rejected</q> <c>the accusation</c>", BENGOA, act="reject", act_also=["deny"])
d.claim("radio", ["<s>Bengoa</s> rejected",
         "<q>assured</q> from Montevideo, where he resides, that <c>he knew of the facts by the "
        "radio</c>"], BENGOA, act_also=["deny"])
d.claim("condemned", "<s>His party, Democratic Renewal</s>, <q>condemned</q> <c>the coup</c>", RENEWAL, act="condemn")
d.claim("renounce", ["<s>His party, Democratic Renewal</s>, condemned",
         "<q>demanded</q> to Quiroga that <c>he renounce to a third "
        "mandate</c>"], RENEWAL, act="demand")
d.claim("reserve", "<s>A functionary</s> that <q>asked</q> <c>reserve</c>", FUNCTIONARY, act="demand", optional=True)
d.claim("rumors", "<s>A functionary that asked reserve</s> <q>said</q> to this newspaper that <c>Washington knew ~~ general "
        "Tévez</c>", FUNCTIONARY, act_also=["accuse"])
d.claim("spokesman", "<c>version</c> that <s>a spokesman of the Army</s> <q>denied</q>", act="deny", source_also=["Army"],
        act_also=["reject"], also=["[Washington knew ~~ general Tévez],"])
d.claim("backing", "<s>The Union of South American Nations (Unasur)</s> <q>expressed its backing</q> to <c>the constitutional "
        "order</c>", UNASUR, act="support", also=["expressed [its backing to the constitutional order]",
                                                  "[to the constitutional order]"])
d.claim("convoked", "<s>its president pro tempore, the Chilean Marcela Undurraga</s>, <q>convoked</q> <c>to an extraordinary summit "
        "~~ in Santiago</c>", UNDU, act="propose", act_also=["demand", "state"],
        also=["to [an extraordinary summit ~~ in Santiago]"], source_also=[UNASUR], optional=True)
d.claim("attendance", "<s>Brazil and Argentina</s> have already <q>confirmed</q> <c>their attendance</c>", ["Brazil",
         "Argentina"],
        act="pledge", act_also=["agree", "state"])
d.claim("absent", "<s>Paraguay</s>, member also of the bloc, <q>does not discard</q> <c>to absent itself</c>", "Paraguay",
        act="warn", act_also=["state"], optional=True)
d.claim("quarrels", "<s>The nuncio Pietro Vallarsa</s> <q>lamented</q> “<c>the return to the old quarrels</c>”", VALL,
        mode="direct", act="express_concern", act_also=["condemn"])
d.claim("offices", ["<s>The nuncio Pietro Vallarsa</s> lamented", "<q>offered</q> anew <c>his good offices</c>"], VALL,
        act="propose", act_also=["pledge", "support"], source_also=["Holy See"])
d.claim("accepted", "<s>Sources of the presidency</s> <q>pointed</q> that <c>the offer will ~~ the jail</c>”", mode="mixed",
        source_also=["the presidency", "Altamira"], act_also=["agree", "reject", "pledge"])

d.relation("Altamira", "coerce", IBANEZ, "Altamira [expels] to the ambassador of Paraguay", target_also=["Paraguay"],
           type_also=["sanction", "reject"], optional=True)
d.relation("Altamira", "sanction", IBANEZ, "The Government of Altamira [declared] this Saturday “persona non grata” to the "
           "ambassador of Paraguay, Gaspar Ibáñez Roa", target_also=["Paraguay"], type_also=["coerce", "reject"],
           date="2009-08-08")
d.relation(IBANEZ, "member_of", "Paraguay", "the [ambassador] of Paraguay, Gaspar Ibáñez Roa")
d.relation("Altamira", "accuse", IBANEZ, "to whom it [accuses]", target_also=["Paraguay"])
d.relation(IBANEZ, "aid", OFFICERS, "to have [lodged] in his residence to two of the officers", source_also=["Paraguay"],
           type_also=["support", "cooperate"], optional=True)
d.relation(OFFICERS, "located_in", EMB, "to have [lodged] in his residence to two of the officers", target_also=["Paraguay"],
           optional=True)
d.relation(OFFICERS, "assault",
         QUIROGA, "two of the officers which tried on Tuesday to [overthrow] the president Lisandro Quiroga",
           source_also=[SOLDIERS, ALCARAZ], target_also=["Altamira"], type_also=["coerce", "reject"], date="2009-08-04",
           optional=True)
d.relation(QUIROGA, "leads", "Altamira", "the [president] Lisandro Quiroga")
d.relation("Altamira", "coerce", IBANEZ, "The diplomat has 72 hours to [abandon] the country", target_also=["Paraguay"],
           type_also=["sanction", "request", "threaten", "reject"], optional=True)
d.relation(URDA, "member_of", "Altamira", "the [chancellor] Remedios Urdapilleta", type_also=["leads"], optional=True)
d.relation("Paraguay", "accuse", "Altamira", "Asunción [qualified] the measure as “an outrage without precedents",
           type_also=["reject", "protest"])
d.relation("Paraguay", "threaten", "Altamira", "it will [respond] with reciprocity", modality="planned",
           type_also=["sanction", "coerce", "reject"])
d.relation(CHANC, "part_of", "Paraguay", "The [Paraguayan Chancellery]", type_also=["member_of"], optional=True)
d.relation(CHANC, "reject", "Altamira", "The Paraguayan Chancellery [denied] in a communiqué", source_also=["Paraguay"],
           optional=True)
d.relation("Altamira", "agree", CARACAS, "Altamira [subscribed] in 1954 the Convention of Caracas", type_also=["member_of",
           "support"], date="1954")
d.relation("Coronel Saavedra", "part_of", "Army", "the [regiment] Coronel Saavedra", type_also=["member_of"], optional=True)
d.relation(SOLDIERS, "member_of", "Coronel Saavedra", "120 [soldiers] of the regiment Coronel Saavedra", optional=True)
d.relation(SOLDIERS, "assault", "the airport", "120 soldiers of the regiment Coronel Saavedra [took] the airport",
           source_also=["Coronel Saavedra"], type_also=["coerce"], date="2009-08-04T03:00")
d.relation(SOLDIERS, "assault", "the state channel", "120 soldiers of the regiment Coronel Saavedra [took] the airport and the "
           "state channel", source_also=["Coronel Saavedra"], type_also=["coerce"], date="2009-08-04T03:00", optional=True)
d.relation("another group", "assault", PALACE, "another group [surrounded] the Palace of the Orange Trees",
           source_also=[SOLDIERS], target_also=[QUIROGA, "Altamira"], type_also=["coerce"])
d.relation(QUIROGA, "located_in", PALACE, "the Palace of the Orange Trees, where Quiroga [slept]")
d.relation(TEVEZ, "leads", "Army", "the general Anselmo Tévez, [chief] of the Army")
d.relation(TEVEZ, "reject", SOLDIERS, "the general Anselmo Tévez, chief of the Army, [refused] to join to the rebels",
           source_also=["Army"], target_also=[ALCARAZ, COUP])
d.relation(TEVEZ, "cooperate", SOLDIERS, "the general Anselmo Tévez, chief of the Army, refused to [join] to the rebels",
           negated=True, type_also=["member_of", "support"], optional=True)
d.relation(TEVEZ, "request", "Army", "[ordered] to his troops to retake the channel", type_also=["mobilize", "leads"],
           optional=True)
d.relation("Army", "assault", "the state channel", "his troops to [retake] the channel", source_also=[TEVEZ],
         modality="planned",
           target_also=[SOLDIERS], type_also=["coerce", "mobilize"], optional=True)
d.relation(ALCARAZ, "leads", COUP, "The [leader] of the rising, the colonel Rufino Alcaraz", target_also=[SOLDIERS],
           optional=True)
d.relation(QUIROGA, "coerce", ALCARAZ, "the colonel Rufino Alcaraz, had been [dismissed] by Quiroga",
           type_also=["sanction", "reject", "retreat"], date="2009-07-23")
d.relation(ALCARAZ, "concede", "Altamira", "Before [surrendering]", type_also=["retreat"], target_also=[QUIROGA, "Army"],
           optional=True)
d.relation(ALCARAZ, "consult", ONDA, "he [told] to the radio Onda Libre", optional=True)
d.relation(ALCARAZ, "located_in", "Santa Rita", "He is [prisoner] in the island Santa Rita", date="2009-08-05")
d.relation("Altamira", "coerce", ALCARAZ, "He is [prisoner] in the island Santa Rita", date="2009-08-05", optional=True)
d.relation(QUIROGA, "leads", "Altamira", "The president, who [governs] since 2001", date="2001", optional=True)
d.relation(QUIROGA, "accuse", "the right", "The president, ~~ [blamed] of the coup to “the right",
           target_also=["United States", BENGOA], optional=True)
d.relation(QUIROGA, "consult", "Altamira", "In a [message] to the Nation", optional=True)
d.relation(ALCARAZ, "consult",
         BENGOA, "Alcaraz had [met] in Miami two weeks before with advisers of the senator Horacio Bengoa",
           type_also=["cooperate"], date="2009-07-21")
d.relation(ALCARAZ, "located_in", "Miami", "Alcaraz had [met] in Miami", date="2009-07-21", optional=True)
d.relation(QUIROGA, "accuse",
         BENGOA, "he [sustained] that Alcaraz had met in Miami two weeks before with advisers of the senator "
           "Horacio Bengoa", target_also=[ALCARAZ], optional=True)
d.relation(BENGOA, "reject", QUIROGA, "the senator Horacio Bengoa, chief of the [opposition]", target_also=["Altamira"],
           type_also=["leads", "protest"], optional=True)
d.relation(BENGOA, "reject", QUIROGA, "Bengoa [rejected] the accusation", optional=True)
d.relation(BENGOA, "located_in", "Montevideo", "Montevideo, where he [resides]")
d.relation(BENGOA, "member_of", RENEWAL, "His [party], Democratic Renewal", type_also=["leads"])
d.relation(RENEWAL, "accuse", ALCARAZ, "His party, Democratic Renewal, [condemned] the coup", target_also=[COUP, SOLDIERS],
           type_also=["reject", "protest"], optional=True)
d.relation(RENEWAL, "request", QUIROGA, "[demanded] to Quiroga that he renounce to a third mandate", source_also=[BENGOA])
d.relation(USEMB, "part_of", "United States", "The [embassy] of the United States", type_also=["member_of"], optional=True)
d.relation(FUNCTIONARY, "consult", FARO, "A functionary that asked reserve [said] to this newspaper", optional=True)
d.relation(FUNCTIONARY, "member_of", "United States", "A [functionary] that asked reserve", target_also=[USEMB, "Altamira"],
           optional=True)
d.relation("United States", "consult", TEVEZ, "it had [transmitted] them to the general Tévez", target_also=["Army",
         "Altamira"])
d.relation("Army", "reject", FUNCTIONARY, "version that a spokesman of the Army [denied]", target_also=["United States"],
           optional=True)
d.relation(UNASUR, "support", "Altamira", "The Union of South American Nations (Unasur) expressed its [backing] to the "
           "constitutional order", target_also=[QUIROGA], optional=True)
d.relation(UNDU, "leads", UNASUR, "its [president] pro tempore, the Chilean Marcela Undurraga")
d.relation(UNDU, "member_of", "Chile", "the [Chilean] Marcela Undurraga", type_also=["located_in", "leads"], optional=True)
d.relation(UNDU, "request", UNASUR, "the Chilean Marcela Undurraga, [convoked] to an extraordinary summit",
           type_also=["consult"], target_also=["an extraordinary summit"], modality="planned", optional=True)
d.relation("an extraordinary summit", "located_in", "Santiago",
         "an extraordinary summit that will be [celebrated] next Friday in "
           "Santiago", modality="planned", source_also=[UNASUR], date="2009-08-14", optional=True)
for country in ("Brazil", "Argentina"):
    d.relation(country, "consult", UNASUR, "Brazil and Argentina have already confirmed their [attendance]", modality="planned",
               type_also=["member_of", "cooperate", "support", "agree", "located_in"],
               target_also=["an extraordinary summit", "Santiago"], optional=True)
d.relation("Paraguay", "member_of", UNASUR, "Paraguay, [member] also of the bloc")
d.relation("Paraguay", "reject", UNASUR, "Paraguay, member also of the bloc, does not discard to [absent] itself",
           modality="possible", type_also=["retreat", "threaten", "protest"], target_also=["an extraordinary summit"],
           optional=True)
d.relation("Altamira", "sanction", "Paraguay", "both countries had [broken] relations", type_also=["reject", "retreat"],
           source_also=["Paraguay"], target_also=["Altamira"], date="2007")
d.relation("Paraguay", "sanction", "Altamira", "both countries had [broken] relations", type_also=["reject", "retreat"],
           date="2007", optional=True)
d.relation("Altamira", "cooperate", "Paraguay", "only [re-established] them in last December", type_also=["agree", "concede"],
           date="2008-12")
for country in ("Altamira", "Paraguay"):
    d.relation("Holy See", "consult",
         country, "both countries ~~ only re-established them in last December, by [mediation] of the "
               "Holy See", type_also=["aid", "cooperate", "support"], date="2008-12", optional=True)
d.relation(VALL, "member_of", "Holy See", "The [nuncio] Pietro Vallarsa", optional=True)
d.relation(VALL, "aid", "Altamira", "[offered] anew his good offices", source_also=["Holy See"], target_also=["Paraguay"],
           type_also=["support", "consult", "cooperate"], modality="planned", optional=True)
d.relation("the presidency", "agree", VALL, "the offer will be [accepted]", source_also=["Altamira", QUIROGA],
           target_also=["Holy See"], type_also=["cooperate"], modality="possible", optional=True)
d.relation(FOLLOWERS, "support", "Altamira", "[followers] of the Government", target_also=[QUIROGA], type_also=["member_of"],
           optional=True)
d.relation(FOLLOWERS, "protest", "Paraguay", "followers of the Government [burned] a flag of the neighboring country",
           target_also=[EMB], type_also=["assault"], date="2009-08-07TNI")
d.relation("Police", "coerce", FOLLOWERS, "The Police [dispersed] them with gases", type_also=["assault"], date="2009-08-07TNI")

d.date("[9 August 2009]", "date", "2009-08-09", optional=True)
d.date("Hondo, [8 Aug] .-", "date", "2009-08-08")
d.date("declared [this Saturday] “", "date", "2009-08-08")
d.date("tried on [Tuesday] to", "date", "2009-08-04")
d.date("has [72 hours] to", "duration", "PT72H", value_also=["P3D"])
d.date("in [1954] the", "date", "1954")
d.date("than [five hours].", "duration", "PT5H")
d.date("at [3:00 a.m. of the Tuesday], while", "time", "2009-08-04T03:00", value_also=["T03:00", "2009-08-04"])
d.date("on [the eve of the national feast of 24 July].", "date", "2009-07-23", value_also=["2009-07-24"])
d.date("since [the Wednesday].", "date", "2009-08-05")
d.date("since [2001],", "date", "2001")
d.date("Miami [two weeks before] with", "date", "2009-07-21", value_also=["2009-W30"])
d.date("since [May] and", "date", "2009-05")
d.date("celebrated [next Friday] in", "date", "2009-08-14")
d.date("[Two years ago] both", "date", "2007", value_also=["2007-08"])
d.date("in [last December],", "date", "2008-12")
d.date("In [the night of the Friday], followers", "time", "2009-08-07TNI", value_also=["2009-08-07"])

case.write(HERE)
