"""Gold for four texts: a verdict and protests, a strike at a plant, a broken coalition and a river, a summit and a customs row.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/verdict/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: the news agency's story ------------------------------------------------------------------------------------------

d = case.document("t1", HERE / "t1.txt", "2024-09-18")
d.sentences("St. Luke’s")
SER, COURT, ISK, SUL, LONGHAI = "Serandau", "A court in Serandau", "Rashid Iskandar", "Hamdan Sulaiman", "Longhai Marine"
LEONG, NAD, DIR, ENGEL, TAN = "Maria Leong", "Priya Nadarajan", "Anti-Corruption Directorate", "Tobias Engel", "Andreas Tan"
NCP, INTERIOR, POLICE, HOSPITAL, DOCTOR = "National Concord Party", "Interior Ministry", "the police", "St. Luke’s Hospital", \
    "a doctor at St. Luke’s Hospital"
WEE, ARMY, UFP, YUSOF, DAWN = "Joseph Wee", "the army", "Union for Progress", "Siti Mariam Yusof", "Dawn Movement"
BAPTISTA, CHONG, OHCHR, UN, EU = "Elena Baptista", "Azlan Chong", "the United Nations human rights office", "United Nations", \
    "European Union"
SUPPORTERS, HELD, COMMANDERS, SONS, DIPLOMAT = "supporters of the party", "the 60 people", "three police commanders", \
    "Iskandar’s two sons", "a Western diplomat"
PROSECUTORS, DEFENSE, SOLDIERS, VICTIMS, CITIZENS = "prosecutors", "the defense", "soldiers", "two men", "its citizens"

d.entity(SER, "country", {SER: 3}, nominals=["extradition [the government] requested", "She said [the government] had",
                                             "urged [the authorities] to"], type_also=["organization"])
d.entity("Kota Baruna", "place", {"KOTA BARUNA": 1}, nominals=["leave [the capital], and"])
d.entity("Transworld News", "organization", {"Transworld News": 1})
d.entity("Farah Osman", "person", {"Farah Osman": 1})
d.entity("Luis Quintero", "person", {"Luis Quintero": 1})
d.entity(COURT, "organization", nominals=["[A court in Serandau] on", "told [the court] before"])
d.entity(ISK, "person", {ISK: 1, "Iskandar": 6},
         nominals=["jails [ex-finance minister] for", "Iskandar, [a former finance minister] once"],
         pronouns=["before [he] was led away", "ordered [him] to sign", "“[I] carried another", "briefcase,” [he] said",
                   "and now [I] am", "[His] lead lawyer", "said [he] would appeal", "after [he] reportedly",
                   "[He] was arrested", "as [he] was about"])
d.entity(SUL, "person", {SUL: 1, "Sulaiman": 2}, nominals=["that [the president] had", "that [the head of state] would",
                                                          "carried [another man]’s"],
         pronouns=["carry [his] sentence", "said about [him]."])
d.entity("China", "country", adjectives={"Chinese": 1})
d.entity(LONGHAI, "organization", {LONGHAI: 1}, nominals=["from [a Chinese-owned dredging firm],", "[The company], which"],
         pronouns=["that [it] paid"])
d.entity(LEONG, "person", {LEONG: 1})
d.entity(PROSECUTORS, "group", nominals=["said [prosecutors] had"], type_also=["organization"], optional=True)
d.entity("Tanjung Emas", "place", {"Tanjung Emas": 1}, aliases=["port of Tanjung Emas"])
d.entity(NAD, "person", {NAD: 1}, nominals=["[His lead lawyer], Priya"])
d.entity(DIR, "organization", {DIR: 1}, nominals=["[The directorate] rejected"], pronouns=["[Its] chief", "page that [we] had"])
d.entity(ENGEL, "person", {ENGEL: 1, "Engel": 1}, nominals=["of [the banker] Tobias", "himself [a suspect], whose"])
d.entity("Switzerland", "country", {"Switzerland": 1})
d.entity(TAN, "person", {TAN: 1}, nominals=["[Its chief prosecutor], Andreas"])
d.entity(DEFENSE, "group", nominals=["that [the defense] “had"], type_also=["organization", "person"], optional=True)
d.entity(NCP, "organization", {NCP: 1, "NCP": 2}, nominals=["[The party], which quit"], pronouns=["ambush,” [its] deputy"])
d.entity(SUPPORTERS, "group", nominals=["ruling, [supporters of Iskandar’s National Concord Party (NCP)] marched",
                                        "as [protesters] clash"], optional=True)
d.entity(INTERIOR, "organization", {INTERIOR: 1}, type_also=["place"])
d.entity(POLICE, "organization", nominals=["clash with [police]\n", "where [riot police] fired", "that [officers] had"],
         pronouns=["saying [they] had"], type_also=["group"])
d.entity("three witnesses", "group", nominals=["to [three witnesses], live"], optional=True)
d.entity("witnesses and hospital officials", "group", nominals=["killed, [witnesses and hospital officials] said"], optional=True)
d.entity(HOSPITAL, "organization", {HOSPITAL: 1}, type_also=["place"])
d.entity(DOCTOR, "person", nominals=["[A doctor at St. Luke’s Hospital], speaking"], pronouns=["because [she] feared"])
d.entity(VICTIMS, "group", nominals=["that [two men] had", "which [at least two people] were"], type_also=["person"], optional=True)
d.entity(SOLDIERS, "group", nominals=["that [soldiers] had"], type_also=["organization"], optional=True)
d.entity(ARMY, "organization", nominals=["[The army] did"])
d.entity(WEE, "person", {WEE: 1}, nominals=["[A police spokesman], Superintendent"])
d.entity(UFP, "organization", {UFP: 1}, nominals=["quit [the ruling Union for Progress coalition] in"],
         aliases=["Union for Progress coalition"])
d.entity(YUSOF, "person", {YUSOF: 1}, nominals=["” [its deputy leader], Siti"], pronouns=["where [she] demanded"])
d.entity("a crowd", "group", nominals=["told [a crowd] in"], optional=True)
d.entity("Freedom Square", "place", {"Freedom Square": 1})
d.entity(DAWN, "organization", {DAWN: 1}, nominals=["long [the NCP’s bitter rival],"], pronouns=["who, [it] says"])
d.entity(HELD, "group", nominals=["free [the 60 people] who"], optional=True)
d.entity("a general strike", "event", nominals=["for [a general strike] on", "join [the strike] but"], optional=True)
d.entity("protests", "event", nominals=["off [protests] in", "financing [the unrest],"], optional=True)
d.entity(BAPTISTA, "person", {BAPTISTA: 1}, pronouns=["[She] said the government"])
d.entity("the courts", "organization", nominals=["with [the courts], and"], optional=True)
d.entity("Malaysia", "country", {"Malaysia": 1}, capitals=["that [Kuala Lumpur] was"], pronouns=["notice,” [its] foreign"])
d.entity(CHONG, "person", {CHONG: 1}, nominals=["” [its foreign minister], Azlan"])
d.entity("Indonesia", "country", {"Indonesia": 1}, pronouns=["urged [its] citizens"])
d.entity(CITIZENS, "group", nominals=["urged [its citizens] to"], optional=True)
d.entity("Singapore", "country", {"Singapore": 1}, type_also=["place"])
d.entity(SONS, "group", nominals=["where [Iskandar’s two sons] live"], type_also=["person"], optional=True)
d.entity(UN, "organization", {UN: 1})
d.entity(OHCHR, "organization", nominals=["[The United Nations human rights office] in"], type_also=["place"])
d.entity("Geneva", "place", {"Geneva": 1})
d.entity(DIPLOMAT, "person", nominals=["[A Western diplomat] said"], optional=True)
d.entity(EU, "organization", {EU: 1}, type_also=["country"])
d.entity("observers", "group", nominals=["sent [observers] to"], optional=True)
d.entity("the trial", "event", nominals=["to [the trial], was"], optional=True)
d.entity(COMMANDERS, "group", nominals=["of [three police commanders], a"], optional=True)
d.entity("France", "country", {"France": 1})
d.entity("Treasury", "organization", {"Treasury": 1})
d.entity("Bandar Lima", "place", {"Bandar Lima": 1})
d.entity("the airport of Bandar Lima", "place", nominals=["at [the airport of Bandar Lima] as"], optional=True)
d.entity("Dubai", "place", {"Dubai": 1}, type_also=["country"])

d.claim("heir", "<c>a former finance minister</c> once <q>seen</q> as <c>the heir of President Hamdan Sulaiman</c>", optional=True,
        also=["as [the heir of President Hamdan Sulaiman], to"])
d.claim("killed", "in which <c>at least two people were killed</c>, <s>witnesses and hospital officials</s> <q>said</q>",
        also=["[setting off protests in which at least two people were killed],", "[A court in Serandau ~~ two people were killed],",
              "firm, setting off [protests in which at least two people were killed],"])
d.claim("proved-told", "<s>Judge Maria Leong</s>, ~~ <q>said</q> <c>prosecutors had proved ~~ the port of Tanjung Emas</c>", LEONG,
        mode="mixed", act_also=["accuse"], source_also=[COURT])
d.claim("proved", "<h>Judge Maria Leong</h>, ~~ said <s>prosecutors</s> had <q>proved</q> “beyond any reasonable doubt” that "
        "<c>Iskandar accepted ~~ the port of Tanjung Emas</c>", PROSECUTORS, [(LEONG, None)], act="accuse", act_also=["state"],
        source_also=[DIR], optional=True)
d.claim("paid", "<s>The company</s>, which was not charged, has <q>denied</q> that <c>it paid anyone</c>", LONGHAI, act="deny")
d.claim("vendetta", "<s>Iskandar</s>, 58, who has <q>called</q> <c>the case a vendetta</c>", ISK, act="condemn",
        act_also=["reject", "accuse", "state"], also=["the case [a vendetta],", "called [the case] a"])
d.claim("ordered-told", "<s>Iskandar</s>, 58, ~~ <q>told</q> the court before he was led away that <c>the president ~~ the contracts</c>",
        ISK, act="accuse", act_also=["state"])
d.claim("ordered", ["<h>Iskandar</h>, 58, who", "<s>the president</s> had personally <q>ordered</q> <c>him to sign the contracts</c>"],
        SUL, [(ISK, None)], act="demand", also=["him [to sign the contracts]."], optional=True)
d.claim("briefcase", "“<c>I carried another man’s briefcase</c>,” <s>he</s> <q>said</q>, “<c>and now I am asked to carry his "
        "sentence</c>.”", ISK, mode="direct", act_also=["accuse", "condemn", "reject"])
d.claim("appeal", "<s>His lead lawyer, Priya Nadarajan</s>, <q>said</q> <c>he would appeal</c>", NAD, act_also=["pledge", "reject"])
d.claim("withholding", ["<s>His lead lawyer, Priya Nadarajan</s>, said", "and <q>accused</q> <c>the Anti-Corruption Directorate of "
                        "withholding ~~ in March</c>"], NAD, act="accuse",
        also=["of [withholding ~~ in March].", "[the Anti-Corruption Directorate of withholding ~~ Tobias Engel],",
              "of [withholding ~~ Tobias Engel],"])
d.claim("rejected", "<s>The directorate</s> <q>rejected</q> <c>the accusation</c>", DIR, act="reject", act_also=["deny"])
d.claim("pages", "<s>Its chief prosecutor, Andreas Tan</s>, <q>told</q> reporters outside the courthouse that <c>the defense “had ~~ in "
        "May</c>", TAN, mode="mixed", act_also=["deny", "accuse"], source_also=[DIR],
        also=["that [the defense “had ~~ was himself a suspect],"])
d.claim("extradition", ["<h>Its chief prosecutor, Andreas Tan</h>, told", "whose <c>extradition</c> <s>the government</s> <q>requested</q>"],
        SER, [(TAN, None)], act="demand", chain_also=[[]], date="2024-05", optional=True, also=["suspect, [whose extradition] the"])
d.claim("live-rounds", "<q>according to</q> <s>three witnesses</s>, <c>live rounds</c>", act_also=["accuse"],
        also=[["where [riot police fired] tear", "witnesses, [live rounds]."],
              ["where [riot police fired tear gas and], according", "witnesses, [live rounds]."]])
d.claim("doctor", "<s>A doctor at St. Luke’s Hospital</s>, speaking ~~ <q>said</q> that <c>two men had died ~~ the bodies</c>", DOCTOR,
        act_also=["accuse"])
d.claim("ammunition", "<s>A police spokesman, Superintendent Joseph Wee</s>, <q>denied</q> that <c>officers had used live "
        "ammunition</c>", WEE, act="deny", source_also=[POLICE])
d.claim("restraint", ["<s>A police spokesman, Superintendent Joseph Wee</s>, denied", "<q>saying</q> <c>they had shown “maximum "
                      "restraint</c>.”"], WEE, mode="mixed", act_also=["deny", "praise"], source_also=[POLICE])
d.claim("strike", "<s>The party</s>, ~~ <q>called for</q> <c>a general strike on Friday</c>", NCP, act="demand", act_also=["propose"],
        also=["for [a general strike] on"])
d.claim("ambush", "“<c>This is not a verdict, it is an ambush</c>,” <s>its deputy leader, Siti Mariam Yusof</s>, <q>told</q> a crowd",
        YUSOF, mode="direct", act="condemn", act_also=["state", "accuse", "reject"], source_also=[NCP])
d.claim("resign", "<s>she</s> <q>demanded</q> that <c>Sulaiman resign</c>", YUSOF, act="demand")
d.claim("join", "<s>The opposition Dawn Movement</s>, ~~ <q>refused</q> <c>to join the strike</c>", DAWN, act="reject", optional=True)
d.claim("free", ["<s>The opposition Dawn Movement</s>, long", "<q>urged</q> <c>the authorities to free the 60 people who, it says, have "
                 "been detained</c>"], DAWN, act="demand",
        also=["authorities [to free ~~ been detained].", "[the authorities to free the 60 people] who", "authorities [to free the 60 people] "
              "who", ["[the authorities to free the 60 people who], it", "says, [have been detained]."]])
d.claim("detained", "<c>the 60 people who</c>, <s>it</s> <q>says</q>, <c>have been detained</c>", DAWN, act_also=["accuse"],
        chain_also=[[DAWN]], also=["says, [have been detained]."])
d.claim("interfere", "<s>Presidential spokeswoman Elena Baptista</s> <q>said</q> that <c>the head of state would not interfere with the "
        "courts</c>", BAPTISTA, act_also=["pledge", "deny"], source_also=[SUL])
d.claim("fantasy", ["<s>Presidential spokeswoman Elena Baptista</s> said", "<q>dismissed</q> as “<c>fantasy” what Iskandar had said about "
                    "him</c>"], BAPTISTA, mode="mixed", act="reject", act_also=["deny"], source_also=[SUL],
        also=["[what Iskandar had said about him].", "“[fantasy]” what"])
d.claim("fantasy-said", "<c>what</c> <s>Iskandar</s> had <q>said</q> <c>about him</c>", ISK, act_also=["accuse"],
        chain_also=[[BAPTISTA]], optional=True)
d.claim("hands-told", "<s>She</s> <q>said</q> <c>the government had information ~~ financing the unrest</c>", BAPTISTA, mode="mixed",
        act="accuse", act_also=["state"], source_also=[SUL, SER])
d.claim("hands", "<h>She</h> said <s>the government</s> <q>had information</q> that “<c>foreign hands” were financing the unrest</c>", SER,
        [(BAPTISTA, None)], mode="mixed", act="accuse", act_also=["state"], optional=True)
d.claim("crossings", "<c>Malaysia closed two border crossings “until further notice</c>,” <s>its foreign minister, Azlan Chong</s>, "
        "<q>said</q>", CHONG, mode="mixed", source_also=["Malaysia"], also=["“[until further notice],”"])
d.claim("host", "<s>its foreign minister, Azlan Chong</s>, said, <q>adding</q> that <c>Kuala Lumpur was ready to host talks</c>", CHONG,
        act="propose", act_also=["pledge", "state"], source_also=["Malaysia"])
d.claim("leave", "<s>Indonesia</s> <q>urged</q> <c>its citizens to leave the capital</c>", "Indonesia", act="demand",
        act_also=["warn"], also=["citizens [to leave the capital],"])
d.claim("concern", "<s>Singapore</s>, where Iskandar’s two sons live, <q>expressed</q> <c>concern</c>", "Singapore",
        act="express_concern", optional=True)
d.claim("investigate", "<s>The United Nations human rights office in Geneva</s> <q>called on</q> <c>Serandau to investigate the "
        "deaths</c>", OHCHR, act="demand", source_also=[UN], also=["Serandau [to investigate the deaths]."])
d.claim("assets", "<s>A Western diplomat</s> <q>said</q> that <c>the European Union, ~~ said to oppose</c>",
        also=["that [the European Union, ~~ police commanders], a"])
d.claim("france", "a step that <c>France</c> is <q>said</q> <c>to oppose</c>", chain_also=[[DIPLOMAT]],
        also=["said [to oppose].", ["[a step that France] is", "said [to oppose]."]])
d.claim("oppose", "<c>a step</c> that <s>France</s> is said to <q>oppose</q>", "France", act="reject", chain_also=[[DIPLOMAT]],
        optional=True)
d.claim("reportedly", "after <c>he</c> <q>reportedly</q> <c>warned Sulaiman ~~ emptied by night</c>.”", mode="mixed",
        mode_also=["indirect"], optional=True, also=["reportedly [warned Sulaiman ~~ emptied by night].”"])
d.claim("warned", "<s>he</s> reportedly <q>warned</q> Sulaiman in a letter that <c>the Treasury was “being emptied by night</c>.”", ISK,
        mode="mixed", act="warn", act_also=["accuse"])

d.relation(SER, "coerce", ISK, "Serandau [jails] ex-finance minister", optional=True)
d.relation(COURT, "coerce", ISK, "A court in Serandau on Wednesday [sentenced] Rashid Iskandar", source_also=[SER, LEONG],
           type_also=["sanction"], date="2024-09-18")
d.relation(SUPPORTERS, "assault", POLICE, "protesters [clash] with police", source_also=[NCP], type_also=["protest", "coerce"],
           optional=True)
d.relation(POLICE, "coerce", SUPPORTERS, "protesters [clash] with police", target_also=[NCP], type_also=["assault"], optional=True)
d.relation(COURT, "located_in", SER, "A court [in] Serandau", type_also=["part_of"], optional=True)
d.relation(ISK, "member_of", SER, "Rashid Iskandar, a former finance [minister]", type_also=["leads", "retreat"], optional=True)
d.relation(SUL, "leads", SER, "[President] Hamdan Sulaiman", optional=True)
d.relation(ISK, "support", SUL, "Rashid Iskandar, a former finance minister once seen as the [heir] of President Hamdan Sulaiman",
           type_also=["ally_of"], optional=True)
d.relation(LONGHAI, "located_in", "China", "a Chinese-[owned] dredging firm", type_also=["part_of", "member_of"], optional=True)
d.relation(LONGHAI, "aid", ISK, "Iskandar [accepted] $31 million from Longhai Marine", type_also=["cooperate", "agree", "support"],
           optional=True)
d.relation(LEONG, "member_of", COURT, "[Judge] Maria Leong", type_also=["leads"], target_also=[SER], optional=True)
d.relation(PROSECUTORS, "accuse", ISK, "prosecutors had [proved] “beyond any reasonable doubt” that Iskandar accepted $31 million",
           source_also=[LEONG, DIR], optional=True)
d.relation(ISK, "consult", COURT, "Iskandar, 58, ~~ [told] the court", optional=True)
d.relation(ISK, "accuse", SUL, "Iskandar, 58, ~~ [told] the court before he was led away that the president had personally ordered him",
           optional=True)
d.relation(SUL, "request", ISK, "the president had personally [ordered] him to sign the contracts", type_also=["coerce"])
d.relation(NAD, "support", ISK, "His lead [lawyer], Priya Nadarajan", type_also=["member_of"], optional=True)
d.relation(ISK, "reject", COURT, "he would [appeal]", modality="planned", type_also=["protest", "request"], optional=True)
d.relation(NAD, "accuse", DIR, "His lead lawyer, Priya Nadarajan, said he would appeal, and [accused] the Anti-Corruption Directorate",
           source_also=[ISK])
d.relation(ENGEL, "located_in", "Switzerland", "the banker Tobias Engel, who [fled] to Switzerland", type_also=["retreat"],
           date="2024-03", optional=True)
d.relation(DIR, "reject", NAD, "The directorate [rejected] the accusation", target_also=[ISK], optional=True)
d.relation(TAN, "member_of", DIR, "Its chief [prosecutor], Andreas Tan", type_also=["leads"])
d.relation(TAN, "reject", DEFENSE, "Andreas Tan, [told] reporters outside the courthouse that the defense", target_also=[NAD, ISK],
           type_also=["accuse"], optional=True)
d.relation(DEFENSE, "support", ISK, "the [defense]", source_also=[NAD], type_also=["member_of"], n=1, optional=True)
d.relation(TAN, "accuse", ENGEL, "Engel was himself a [suspect]", source_also=[DIR, SER], optional=True)
d.relation(SER, "request", "Switzerland", "Engel was himself a suspect, whose extradition the government [requested]",
           target_also=[ENGEL], type_also=["coerce"], date="2024-05", optional=True)
d.relation(ISK, "member_of", NCP, "Iskandar[’s] National Concord Party", type_also=["leads"])
d.relation(SUPPORTERS, "support", NCP, "[supporters] of Iskandar’s National Concord Party", target_also=[ISK],
           type_also=["member_of"], optional=True)
d.relation(SUPPORTERS, "protest", INTERIOR, "supporters of Iskandar’s National Concord Party (NCP) [marched] on the Interior Ministry",
           source_also=[NCP], target_also=[SER])
d.relation(POLICE, "coerce", SUPPORTERS, "riot police [fired] tear gas", target_also=[NCP], type_also=["assault"], optional=True)
d.relation(POLICE, "located_in", INTERIOR, "the Interior Ministry, [where] riot police fired", type_also=["part_of"], optional=True)
d.relation(POLICE, "assault", SUPPORTERS, "officers had [used] live ammunition", negated=True, target_also=[NCP, VICTIMS], optional=True)
d.relation(DOCTOR, "member_of", HOSPITAL, "A [doctor] at St. Luke’s Hospital", type_also=["located_in"])
d.relation(SOLDIERS, "member_of", ARMY, "[soldiers] had tried", optional=True)
d.relation(WEE, "member_of", POLICE, "A police [spokesman], Superintendent Joseph Wee")
d.relation(NCP, "retreat", UFP, "The party, which [quit] the ruling Union for Progress coalition", type_also=["reject", "concede"],
           date="2024-01")
d.relation(UFP, "leads", SER, "the [ruling] Union for Progress coalition", type_also=["part_of", "member_of", "located_in"], optional=True)
d.relation(NCP, "protest", SER, "The party, ~~ [called for] a general strike", target_also=[SUL, COURT], optional=True)
d.relation(YUSOF, "member_of", NCP, "its deputy [leader], Siti Mariam Yusof", type_also=["leads"])
d.relation(YUSOF, "located_in", "Freedom Square", "its deputy leader, Siti Mariam Yusof, told a crowd [in] Freedom Square",
           source_also=["a crowd"], optional=True)
d.relation(YUSOF, "accuse", SER, "This is not a verdict, it is an [ambush]", source_also=[NCP], target_also=[COURT, SUL],
           type_also=["reject", "protest"], optional=True)
d.relation(YUSOF, "consult", "a crowd", "Siti Mariam Yusof, [told] a crowd", optional=True)
d.relation(YUSOF, "request", SUL, "she [demanded] that Sulaiman resign", source_also=[NCP], type_also=["reject", "protest"])
d.relation(DAWN, "reject", NCP, "The opposition Dawn Movement, long the NCP’s bitter rival, [refused] to join the strike", optional=True)
d.relation(DAWN, "located_in", SER, "The [opposition] Dawn Movement", type_also=["part_of"], optional=True)
d.relation(DAWN, "request", SER, "The opposition Dawn Movement, ~~ [urged] the authorities to free", target_also=[POLICE])
d.relation(SER, "coerce", HELD, "the 60 people who, it says, have been [detained]", source_also=[POLICE], optional=True)
d.relation(SER, "concede", HELD, "the authorities to [free] the 60 people", modality="possible", source_also=[POLICE],
           type_also=["retreat"], optional=True)
d.relation(BAPTISTA, "member_of", SER, "Presidential [spokeswoman] Elena Baptista", target_also=[SUL], optional=True)
d.relation(SUL, "coerce", "the courts", "the head of state would not [interfere] with the courts", negated=True, modality="planned",
           target_also=[COURT], optional=True)
d.relation(BAPTISTA, "reject", ISK, "Presidential spokeswoman Elena Baptista said ~~ [dismissed] as “fantasy” what Iskandar had said",
           source_also=[SUL, SER], type_also=["accuse"])
d.relation("Malaysia", "sanction", SER, "Malaysia [closed] two border crossings", type_also=["coerce", "reject", "retreat"],
           optional=True)
d.relation(CHONG, "member_of", "Malaysia", "its foreign [minister], Azlan Chong", type_also=["leads"])
d.relation("Malaysia", "support", SER, "Kuala Lumpur was ready to [host] talks", modality="planned",
           type_also=["cooperate", "consult", "aid"], optional=True)
d.relation("Indonesia", "request", CITIZENS, "Indonesia [urged] its citizens to leave", optional=True)
d.relation(CITIZENS, "member_of", "Indonesia", "[its] citizens", type_also=["part_of"], n=1, optional=True)
d.relation(CITIZENS, "located_in", "Kota Baruna", "its citizens to [leave] the capital", type_also=["retreat"], optional=True)
d.relation(SONS, "located_in", "Singapore", "Singapore, where Iskandar’s two sons [live]", optional=True)
d.relation(OHCHR, "part_of", UN, "The [United Nations] human rights office", type_also=["member_of"], optional=True)
d.relation(OHCHR, "located_in", "Geneva", "The United Nations human rights office [in] Geneva", source_also=[UN])
d.relation(OHCHR, "request", SER, "The United Nations human rights office in Geneva [called on] Serandau to investigate",
           source_also=[UN])
d.relation(EU, "sanction", COMMANDERS, "the European Union, ~~ was considering [freezing] the assets of three police commanders",
           modality="possible", target_also=[POLICE, SER], type_also=["threaten"])
d.relation(EU, "mobilize", SER, "the European Union, which had [sent] observers to the trial", target_also=["the trial", "observers"],
           type_also=["consult", "cooperate"], optional=True)
d.relation(COMMANDERS, "member_of", POLICE, "three [police] commanders", type_also=["leads"], optional=True)
d.relation("France", "reject", EU, "France is said to [oppose]")
d.relation(SUL, "coerce", ISK, "Iskandar was [dismissed] in 2021", source_also=[SER], type_also=["reject", "sanction"], date="2021",
           optional=True)
d.relation(ISK, "consult", SUL, "he reportedly [warned] Sulaiman", type_also=["threaten", "accuse", "request"])
d.relation(SER, "coerce", ISK, "He was [arrested] last November", source_also=[POLICE, DIR], date="2023-11", optional=True)
d.relation(ISK, "located_in", "Bandar Lima", "He was arrested last November [at] the airport of Bandar Lima",
           target_also=["the airport of Bandar Lima"], date="2023-11", optional=True)
d.relation("the airport of Bandar Lima", "located_in", "Bandar Lima", "the airport [of] Bandar Lima", optional=True)
d.relation(ISK, "located_in", "Dubai", "he was about to board a [flight] to Dubai", modality="planned", optional=True)

d.date("for [14 years] as", "duration", "P14Y")
d.date("[Sept 18]", "date", "2024-09-18")
d.date("on [Wednesday]", "date", "2024-09-18")
d.date("[once] seen", "date", "PAST_REF", optional=True)
d.date("to [14 years] in", "duration", "P14Y")
d.date("nearly [three hours],", "duration", "PT3H")
d.date("between [2016] and", "date", "2016")
d.date("and [2019] in", "date", "2019")
d.date("[58], who", "duration", "P58Y", optional=True)
d.date("in [March].", "date", "2024-03")
d.date("in [May].", "date", "2024-05")
d.date("Within [an hour] of", "duration", "PT1H", value_also=["2024-09-18"])
d.date("in [January],", "date", "2024-01")
d.date("on [Friday].", "date", "2024-09-20")
d.date("in [2021] after", "date", "2021")
d.date("by [night].”", "set", "XXXX-XX-XXTNI", value_also=["TNI"], optional=True)
d.date("[last November] at", "date", "2023-11")

# t2: the local newspaper's story --------------------------------------------------------------------------------------

d = case.document("t2", HERE / "t2.txt", "2022-10-11")
d.sentences("St. Casimir's", "Rep. Luz")
KDS, PLANT, PARENT, LOCAL, UAW = "Kettner Drive Systems", "the Kettner Drive Systems plant", "Kettner Antriebstechnik AG", \
    "United Auto Workers Local 1184", "United Auto Workers"
STUB, KOW, SAUER, COUNCIL, IGM = "Ronnie Stubblefield", "Dale Kowalczyk", "Ingrid Sauer", "the works council", "IG Metall"
DEMIREL, BRANDL, OKAFOR, TRI, VENK = "Gülay Demirel", "Matthias Brandl", "Denise Okafor", "Tri-County Stamping", \
    "Harish Venkataraman"
CHURCH, TEAMSTERS, DEPUTIES, BOYLE, RUIZ = "St. Casimir's Church", "Teamsters", "sheriff's deputies", "Travis Boyle", \
    "Carmen Ruiz-Whitley"
PRUITT, MARRERO, FURROW, LINDQVIST, LEDGER = "Howard Pruitt", "Luz Marrero", "Clint Furrow", "Becca Lindqvist", "Ledger"
GUARD, HARMON, TOWN, US, WORKERS = "a security guard", "Harmon family", "Millbrook Falls", "United States", "the plant's workers"
STRIKERS, FAMILIES, AGENCY, EMPLOYEES, MGMT = "the strikers", "the strikers' families", "a staffing agency from Toledo", \
    "two employees", "management"
BOARD, OFFICIAL, FATHER, MANAGER, DRIVERS = "the board", "a state official", "the mayor's father", "a manager", "drivers"
STRIKE, MEDIATOR, DAUGHTER, REPS, DEMS = "the strike", "a federal mediator", "his daughter", "Republican Party", "Democratic Party"

d.entity(LINDQVIST, "person", {LINDQVIST: 1}, nominals=["Lindqvist, [Ledger staff writer]\n"])
d.entity(LEDGER, "organization", {LEDGER: 2}, nominals=["in [the paper] told"])
d.entity(TOWN, "place", {"MILLBROOK FALLS": 1, TOWN: 1})
d.entity(KDS, "organization", {KDS: 1, "Kettner": 7},
         nominals=["said [the company] had withdrawn", "that [the company] would not", "; [the company] said",
                   "wanted [the company] to"],
         pronouns=["\"[They] came", "withdrawn [its] last", "consult [its] parent", "said [it] would think"])
d.entity(PLANT, "place", type_also=["organization"],
         nominals=["leaves [Kettner plant] silent", "at [the Kettner Drive Systems plant] broke", "of [the plant]'s 1,200",
                   "over [the plant] from", "on [the site] since", "bought [the Millbrook Falls works] from", "worked at [the plant] for",
                   "brackets to [the plant],"])
d.entity(STRIKE, "event", nominals=["week of [walkout] leaves", "end [the 16-day strike] at", "using [the strike] to"], optional=True)
d.entity("the talks", "event", nominals=["[The talks] that were"], optional=True)
d.entity("Holiday Inn", "place", {"Holiday Inn": 1}, type_also=["organization"])
d.entity(LOCAL, "organization", {LOCAL: 1}, nominals=["said [the local] \"walked", "after [the union] refused", "; [the union] says"],
         pronouns=["says [it] will fight"], aliases=["Local 1184"])
d.entity(UAW, "organization", inside=["of [United Auto Workers] Local"], optional=True)
d.entity(STUB, "person", {STUB: 1, "Stubblefield": 1}, nominals=["Stubblefield, [president of United Auto Workers Local 1184], which"],
         pronouns=["[He] said the company"])
d.entity(WORKERS, "group", nominals=["represents [940 of the plant's 1,200 workers]."], optional=True)
d.entity("new hires", "group", nominals=["for [new hires]."], optional=True)
d.entity("the pension plan", "program", nominals=["up [the pension plan] for", "honor [the pension]."], optional=True)
d.entity(KOW, "person", {KOW: 1, "Kowalczyk": 2})
d.entity("this county", "place", nominals=["in [this county]\""], optional=True)
d.entity(SAUER, "person", {SAUER: 1})
d.entity(EMPLOYEES, "group", nominals=["though [two employees] who"], pronouns=["want [their] names"], optional=True)
d.entity(AGENCY, "organization", nominals=["that [a staffing agency from Toledo] had"], optional=True)
d.entity("Toledo", "place", {"Toledo": 1})
d.entity(PARENT, "organization", {PARENT: 1}, nominals=["consult [its parent company] in", "[The parent], Kettner"],
         pronouns=["[Its] works council"], aliases=["Kettner Antriebstechnik"])
d.entity(HARMON, "group", {HARMON: 1}, type_also=["organization", "person"], aliases=["Harmon"])
d.entity("Stuttgart", "place", {"Stuttgart": 3})
d.entity("Germany", "country", {"Germany": 1})
d.entity(COUNCIL, "organization", nominals=["[Its works council], in", "[The council]'s chairwoman"])
d.entity(IGM, "organization", {IGM: 1})
d.entity(STRIKERS, "group", nominals=["sent [the strikers] a", "for [the strikers]' families"], optional=True)
d.entity(FAMILIES, "group", nominals=["for [the strikers' families]."], optional=True)
d.entity("Ohio", "place", {"Ohio": 2}, type_also=["country", "organization"], pronouns=["paying [us] back"])
d.entity(DEMIREL, "person", {DEMIREL: 1}, nominals=["[The council's chairwoman], Gülay"],
         pronouns=["assured [her] in", "ocean,\" [she] said", "that [she] had met"])
d.entity(MGMT, "organization", nominals=["that [management] had"], type_also=["group"], optional=True)
d.entity(US, "country", {"America": 1})
d.entity(BRANDL, "person", {BRANDL: 1}, nominals=["[A company spokesman in Stuttgart], Matthias"])
d.entity(BOARD, "organization", nominals=["met [the board] but"], optional=True)
d.entity(OKAFOR, "person", {OKAFOR: 1, "Okafor": 1}, pronouns=["said [she] had been", "whom [she] declined"])
d.entity(FATHER, "person", nominals=["Okafor, [whose father] worked"], optional=True)
d.entity("City Hall", "place", {"City Hall": 1}, type_also=["organization"])
d.entity(MEDIATOR, "person", nominals=["that [a federal mediator] step"], optional=True)
d.entity(OFFICIAL, "person", nominals=["by [a state official], whom"], optional=True)
d.entity("Saltillo", "place", {"Saltillo": 1})
d.entity("Mexico", "country", {"Mexico": 1})
d.entity("Kettner people", "group", nominals=["only [Kettner people] who"], optional=True)
d.entity(TRI, "organization", {TRI: 1}, pronouns=["45 of [its] 130", "and [its] owner"])
d.entity("45 workers", "group", nominals=["off [45 of its 130 workers] Friday"], optional=True)
d.entity(VENK, "person", {VENK: 1}, nominals=["and [its owner], Harish"],
         pronouns=["\"[I] have no dog", "and [I]'m the", "bit,\" [he] said"])
d.entity(CHURCH, "organization", {CHURCH: 1}, type_also=["place"])
d.entity(TEAMSTERS, "organization", {TEAMSTERS: 1})
d.entity(DRIVERS, "group", nominals=["Teamsters, [whose drivers] have"], optional=True)
d.entity(DEPUTIES, "organization", nominals=["[Sheriff's deputies] arrested"], type_also=["group"])
d.entity(BOYLE, "person", {BOYLE: 1, "Boyle": 1}, nominals=["arrested [a picketer],"],
         pronouns=["accused [him] of", "that [he] was at", "at [his] daughter"])
d.entity(GUARD, "person", nominals=["after [a security guard] accused"])
d.entity(MANAGER, "person", nominals=["on [a manager]'s truck"], optional=True)
d.entity(DAUGHTER, "person", nominals=["at [his daughter]'s"], optional=True)
d.entity(RUIZ, "person", {RUIZ: 1}, nominals=["[Boyle's attorney], Carmen"])
d.entity(PRUITT, "person", {PRUITT: 1})
d.entity("pickets", "group", nominals=["of [pickets] at"], optional=True)
d.entity(MARRERO, "person", {MARRERO: 1, "Marrero": 1}, nominals=["Marrero, [a Democrat], accused"],
         pronouns=["[Her] Republican", "save [her] seat"])
d.entity(DEMS, "organization", adjectives={"Democrat": 1}, optional=True)
d.entity(REPS, "organization", adjectives={"Republican": 1}, optional=True)
d.entity(FURROW, "person", {FURROW: 1}, nominals=["[Her Republican opponent in November], Clint"], pronouns=["that [he] too"])

d.claim("blaming", "<s>each side</s> was <q>blaming</q> <c>the other</c>", [LOCAL, KDS], act="accuse", act_also=["condemn"], optional=True)
d.claim("calculator", "\"<c>They came with a calculator and left with a calculator</c>,\" <q>said</q> <s>Ronnie Stubblefield, president "
        "of United Auto Workers Local 1184</s>", STUB, mode="direct", act_also=["accuse", "condemn"], source_also=[LOCAL])
d.claim("withdrawn", "<s>He</s> <q>said</q> <c>the company had withdrawn ~~ for new hires</c>", STUB, act_also=["accuse"])
d.claim("offer", ["<h>He</h> said the company", "withdrawn <s>its</s> last <q>offer</q>, <c>a raise of 11 percent over three years</c>"],
        KDS, [(STUB, None)], act="propose", chain_also=[[]], optional=True)
d.claim("refused", ["<h>He</h> said the company", "<s>the union</s> <q>refused</q> <c>to give up the pension plan for new hires</c>"],
        LOCAL, [(STUB, None)], act="reject", chain_also=[[]], optional=True)
d.claim("tells", "<s>Kettner</s> <q>tells</q> <c>it differently</c>", KDS, act_also=["deny", "reject"], optional=True)
d.claim("walked", "<s>plant manager Dale Kowalczyk</s> <q>said</q> <c>the local \"walked ~~ in Stuttgart, Germany</c>", KOW, mode="mixed",
        act_also=["accuse"], source_also=[KDS], also=["said [the local \"walked away from the richest contract in this county]\" and"])
d.claim("time", "<h>plant manager Dale Kowalczyk</h> said ~~ <s>Kettner</s> had merely <q>asked</q> <c>for time to consult its parent "
        "company in Stuttgart, Germany</c>", KDS, [(KOW, None)], act="demand", also=["asked for [time to ~~ Germany]. Kowalczyk"])
d.claim("replacements", "<s>Kowalczyk</s>, who took ~~ <q>said</q> that <c>the company would not hire replacements before "
        "Thanksgiving</c>", KOW, act="pledge", act_also=["state", "deny"], source_also=[KDS])
d.claim("agency", "<s>two employees who did not want their names in the paper</s> <q>told</q> the Ledger that <c>a staffing agency ~~ "
        "since last Thursday</c>", EMPLOYEES, act_also=["accuse"])
d.claim("letter", "<s>Its works council</s>, ~~ sent the strikers a <q>letter</q> of <c>support</c>", COUNCIL, act="support",
        date="2022-W40", optional=True)
d.claim("overtime", ["<s>Its works council</s>, in", "<q>threatened</q> <c>to refuse overtime ~~ parts from Stuttgart</c>"], COUNCIL,
        act="warn", act_also=["reject", "pledge"])
d.claim("layoffs-told", "<s>The council's chairwoman, Gülay Demirel</s>, <q>said</q> by phone that <c>management had assured ~~ layoffs in "
        "America</c>", DEMIREL, optional=True)
d.claim("layoffs", "<h>The council's chairwoman, Gülay Demirel</h>, said by phone that <s>management</s> had <q>assured</q> her in August "
        "that <c>there would be no layoffs in America</c>", MGMT, [(DEMIREL, None)], act="pledge", act_also=["state"],
        source_also=[PARENT, KDS], date="2022-08")
d.claim("ocean", "\"<c>A promise doesn't expire at the ocean</c>,\" <s>she</s> <q>said</q>", DEMIREL, mode="direct",
        act_also=["demand", "warn", "accuse"])
d.claim("board", "<s>A company spokesman in Stuttgart, Matthias Brandl</s>, <q>confirmed</q> that <c>she had met the board</c>", BRANDL,
        source_also=[PARENT])
d.claim("assurance", ["<s>A company spokesman in Stuttgart, Matthias Brandl</s>, confirmed", "<q>denied</q> that <c>any such assurance had "
                      "been given</c>"], BRANDL, act="deny", source_also=[PARENT])
d.claim("mediator", ["<s>Mayor Denise Okafor</s>, whose", "<q>proposed</q> that <c>a federal mediator step in</c>"], OKAFOR, act="propose",
        date="2022-10-08")
d.claim("agreed", "<c>a federal mediator step in</c>. <s>Stubblefield</s> <q>agreed</q> at once", STUB, act="agree",
        source_also=[LOCAL], optional=True, also=["agreed [at once];", "[Stubblefield agreed at once];"])
d.claim("think", "<s>the company</s> <q>said</q> <c>it would think about it</c>", KDS, act_also=["pledge"])
d.claim("land-told", "<s>Okafor</s> <q>said</q> <c>she had been told ~~ Saltillo, Mexico</c>", OKAFOR, optional=True,
        also=["[she had been told ~~ called \"flat wrong].\""])
d.claim("land", "<h>Okafor</h> said she had been <q>told</q> by <s>a state official</s>, whom she declined to name, that <c>Kettner was "
        "quietly looking at land in Saltillo, Mexico</c>", OFFICIAL, [(OKAFOR, None)], act_also=["accuse"])
d.claim("flat-wrong", "<c>a rumor</c> that <s>Kowalczyk</s> <q>called</q> \"<c>flat wrong</c>.\"", KOW, mode="mixed",
        mode_also=["direct"], act="deny", act_also=["reject"], source_also=[KDS], chain_also=[[OKAFOR]],
        also=["\"[flat wrong].\"", "[a rumor] that", "[a rumor that Kowalczyk called \"flat wrong].\""])
d.claim("begged", "<s>its owner, Harish Venkataraman</s>, <q>begged</q> <c>both sides to settle</c>", VENK, act="demand",
        source_also=[TRI], also=["sides [to settle]."])
d.claim("dog", "\"<c>I have no dog in this fight and I'm the one getting bit</c>,\" <s>he</s> <q>said</q>", VENK, mode="direct",
        act_also=["express_concern", "condemn"])
d.claim("slashing", "<s>a security guard</s> <q>accused</q> <c>him of slashing tires on a manager's truck</c>", GUARD, act="accuse",
        also=["of [slashing tires on a manager's truck]."])
d.claim("soccer", "<s>Boyle's attorney, Carmen Ruiz-Whitley</s>, <q>said</q> that <c>he was at his daughter's soccer game at the time</c>",
        RUIZ, act_also=["deny"], source_also=[BOYLE])
d.claim("limit", "<s>Kettner</s> has <q>asked</q> <c>Judge Howard Pruitt to limit the number of pickets at the gate</c>", KDS,
        act="demand", also=["Pruitt [to limit the number of pickets at the gate];"])
d.claim("fight", "<s>the union</s> <q>says</q> <c>it will fight the request</c>", LOCAL, act_also=["pledge", "reject"])
d.claim("breaks", "<s>State Rep. Luz Marrero, a Democrat</s>, <q>accused</q> <c>Kettner of taking ~~ back in padlocks</c>.\"", MARRERO,
        mode="mixed", act="accuse", act_also=["condemn"], also=["of [taking $6 million ~~ back in padlocks].\""])
d.claim("seat", "<s>Her Republican opponent in November, Clint Furrow</s>, <q>said</q> <c>Marrero was using the strike to save her "
        "seat</c>", FURROW, act="accuse", act_also=["state"])
d.claim("honor", ["<s>Her Republican opponent in November, Clint Furrow</s>, said", "<q>added</q> that <c>he too wanted the company to honor "
                  "the pension</c>"], FURROW, act_also=["demand", "support", "agree"])
d.claim("wanted", "<s>he</s> too <q>wanted</q> <c>the company to honor the pension</c>", FURROW, act="demand",
        chain_also=[[FURROW]], optional=True)

d.relation(LINDQVIST, "member_of", LEDGER, "Becca Lindqvist, Ledger staff [writer]", optional=True)
d.relation(STRIKE, "located_in", PLANT, "the 16-day strike [at] the Kettner Drive Systems plant", optional=True)
d.relation(PLANT, "part_of", KDS, "the Kettner Drive Systems [plant]", type_also=["located_in", "member_of"], optional=True)
d.relation(KDS, "leads", PLANT, "the Kettner Drive Systems [plant]", optional=True)
d.relation("the talks", "located_in", "Holiday Inn", "the conference room [at] the Holiday Inn", optional=True)
d.relation(LOCAL, "accuse", KDS, "each side was [blaming] the other", optional=True)
d.relation(KDS, "accuse", LOCAL, "each side was [blaming] the other", optional=True)
d.relation(STUB, "leads", LOCAL, "Ronnie Stubblefield, [president] of United Auto Workers Local 1184", type_also=["member_of"])
d.relation(LOCAL, "part_of", UAW, "[United Auto Workers] Local 1184", type_also=["member_of"], optional=True)
d.relation(LOCAL, "support", WORKERS, "United Auto Workers Local 1184, which [represents] 940 of the plant's 1,200 workers",
           type_also=["leads"], optional=True)
d.relation(WORKERS, "member_of", LOCAL, "United Auto Workers Local 1184, which [represents] 940 of the plant's 1,200 workers",
           optional=True)
d.relation(WORKERS, "member_of", PLANT, "the plant's 1,200 [workers]", type_also=["located_in"], target_also=[KDS], optional=True)
d.relation(LOCAL, "located_in", PLANT, "United Auto Workers Local 1184, which [represents] 940 of the plant's 1,200 workers",
           type_also=["part_of"], optional=True)
d.relation(KDS, "reject", LOCAL, "the company had [withdrawn] its last offer", type_also=["retreat", "concede"], optional=True)
d.relation(LOCAL, "reject", KDS, "the union [refused] to give up the pension plan", optional=True)
d.relation(KOW, "leads", PLANT, "[plant manager] Dale Kowalczyk", type_also=["member_of"], target_also=[KDS])
d.relation(KOW, "leads", PLANT, "Kowalczyk, who [took over] the plant", date="2022-06", optional=True)
d.relation(SAUER, "retreat", PLANT, "took over the plant [from] Ingrid Sauer", type_also=["leads", "concede", "member_of"],
           target_also=[KDS], optional=True)
d.relation(KOW, "accuse", LOCAL, "plant manager Dale Kowalczyk [said] the local \"walked away", source_also=[KDS], optional=True)
d.relation(LOCAL, "reject", KDS, "the local \"[walked away] from the richest contract", type_also=["retreat"], target_also=[KOW],
           optional=True)
d.relation(KDS, "request", LOCAL, "Kettner had merely [asked] for time", optional=True)
d.relation(KDS, "consult", PARENT, "Kettner had merely asked for time to [consult] its parent company", modality="planned")
d.relation(KDS, "part_of", PARENT, "its [parent] company", type_also=["member_of"])
d.relation(PARENT, "leads", KDS, "its [parent] company", optional=True)
d.relation(PARENT, "located_in", "Stuttgart", "its parent company [in] Stuttgart", target_also=["Germany"])
d.relation("Stuttgart", "located_in", "Germany", "Stuttgart, Germany", type_also=["part_of"])
d.relation(AGENCY, "located_in", "Toledo", "a staffing agency [from] Toledo", type_also=["part_of"], optional=True)
d.relation(AGENCY, "located_in", PLANT, "a staffing agency from Toledo had been [on] the site", target_also=[KDS, TOWN], optional=True)
d.relation(EMPLOYEES, "consult", LEDGER, "two employees who did not want their names in the paper [told] the Ledger", optional=True)
d.relation(EMPLOYEES, "member_of", KDS, "two [employees]", target_also=[PLANT], optional=True)
d.relation(PARENT, "leads", PLANT, "Kettner Antriebstechnik AG, [bought] the Millbrook Falls works", target_also=[KDS], date="1998",
           optional=True)
d.relation(PLANT, "part_of", PARENT, "Kettner Antriebstechnik AG, [bought] the Millbrook Falls works", source_also=[KDS],
           type_also=["member_of"], date="1998")
d.relation(PARENT, "agree", HARMON, "Kettner Antriebstechnik AG, [bought] the Millbrook Falls works from the Harmon family",
           type_also=["cooperate"], date="1998", optional=True)
d.relation(HARMON, "leads", PLANT, "the Millbrook Falls works [from] the Harmon family", type_also=["concede", "retreat"], optional=True)
d.relation(PLANT, "located_in", TOWN, "the Millbrook Falls [works]", type_also=["part_of"], optional=True)
d.relation(COUNCIL, "part_of", PARENT, "[Its] works council", type_also=["member_of", "located_in"])
d.relation(IGM, "leads", COUNCIL, "Its works council, in which IG Metall [holds] most of the seats", type_also=["member_of", "part_of"])
d.relation(COUNCIL, "support", STRIKERS, "Its works council, ~~ sent the strikers a letter of [support]", target_also=[LOCAL],
           date="2022-W40")
d.relation(COUNCIL, "threaten", PARENT, "[threatened] to refuse overtime", target_also=[KDS], optional=True)
d.relation(DEMIREL, "leads", COUNCIL, "The council's [chairwoman], Gülay Demirel", type_also=["member_of"])
d.relation(MGMT, "consult", DEMIREL, "management had [assured] her", source_also=[PARENT, KDS],
           type_also=["agree", "support", "concede"], date="2022-08")
d.relation(MGMT, "part_of", PARENT, "[management] had assured", type_also=["leads", "member_of"], target_also=[KDS], optional=True)
d.relation(BRANDL, "member_of", PARENT, "A company [spokesman] in Stuttgart, Matthias Brandl", target_also=[KDS])
d.relation(BRANDL, "located_in", "Stuttgart", "A company spokesman [in] Stuttgart, Matthias Brandl", optional=True)
d.relation(DEMIREL, "consult", BOARD, "she had [met] the board", target_also=[PARENT, MGMT])
d.relation(BRANDL, "reject", DEMIREL, "[denied] that any such assurance had been given", source_also=[PARENT], optional=True)
d.relation(BOARD, "part_of", PARENT, "the [board]", type_also=["leads", "member_of"], optional=True)
d.relation(OKAFOR, "leads", TOWN, "[Mayor] Denise Okafor", optional=True)
d.relation(FATHER, "member_of", PLANT, "whose father [worked] at the plant", type_also=["located_in"], target_also=[KDS], optional=True)
for side in (LOCAL, KDS):
    d.relation(OKAFOR, "consult", side, "Mayor Denise Okafor, ~~ [met] with both sides", date="2022-10-08", optional=True)
    d.relation(OKAFOR, "request", side, "Mayor Denise Okafor, ~~ [proposed] that a federal mediator step in", type_also=["consult"],
               date="2022-10-08", optional=True)
    d.relation(VENK, "request", side, "its owner, Harish Venkataraman, [begged] both sides to settle", source_also=[TRI], optional=True)
    d.relation(side, "located_in", "City Hall", "met with both sides [at] City Hall", source_also=[OKAFOR], optional=True)
d.relation(OKAFOR, "located_in", "City Hall", "Mayor Denise Okafor, ~~ met with both sides [at] City Hall", date="2022-10-08",
           optional=True)
d.relation(STUB, "agree", OKAFOR, "Stubblefield [agreed] at once", source_also=[LOCAL], optional=True)
d.relation(OFFICIAL, "consult", OKAFOR, "she had been [told] by a state official", optional=True)
d.relation(OFFICIAL, "member_of", "Ohio", "a state [official]", optional=True)
d.relation(KDS, "located_in", "Saltillo", "Kettner was quietly [looking] at land in Saltillo", modality="possible", optional=True)
d.relation("Saltillo", "located_in", "Mexico", "Saltillo, Mexico", type_also=["part_of"])
d.relation(KOW, "reject", OKAFOR, "a rumor that Kowalczyk [called] \"flat wrong", target_also=[OFFICIAL], optional=True)
d.relation(TRI, "cooperate", PLANT, "Tri-County Stamping, which [ships] brackets to the plant", type_also=["aid"], target_also=[KDS])
d.relation(TRI, "coerce", "45 workers", "Tri-County Stamping, which ~~ [laid off] 45 of its 130 workers", type_also=["reject", "sanction"],
           optional=True)
d.relation("45 workers", "member_of", TRI, "45 of its 130 [workers]", optional=True)
d.relation(VENK, "leads", TRI, "its [owner], Harish Venkataraman", type_also=["member_of"])
for helper in (CHURCH, TEAMSTERS):
    d.relation(helper, "aid", FAMILIES, "St. Casimir's Church and the Teamsters, ~~ are [running] a food pantry for the strikers' families",
               target_also=[STRIKERS, LOCAL], type_also=["support"])
d.relation(CHURCH, "cooperate", TEAMSTERS, "St. Casimir's Church and the Teamsters, ~~ are [running] a food pantry", optional=True)
d.relation(DRIVERS, "member_of", TEAMSTERS, "the Teamsters, whose [drivers]", optional=True)
d.relation(TEAMSTERS, "support", LOCAL, "the Teamsters, whose drivers have [honored] the picket line", source_also=[DRIVERS],
           target_also=[STRIKERS, STRIKE], type_also=["cooperate"], optional=True)
d.relation(DEPUTIES, "coerce", BOYLE, "Sheriff's deputies [arrested] a picketer, Travis Boyle", date="2022-10-05")
d.relation(BOYLE, "member_of", LOCAL, "a [picketer], Travis Boyle", target_also=[STRIKERS], optional=True)
d.relation(GUARD, "accuse", BOYLE, "a security guard [accused] him")
d.relation(BOYLE, "assault", MANAGER, "[slashing] tires on a manager's truck", target_also=[KDS], optional=True)
d.relation(MANAGER, "member_of", KDS, "a [manager]", n=1, optional=True)
d.relation(GUARD, "member_of", KDS, "a security [guard]", target_also=[PLANT], optional=True)
d.relation(RUIZ, "support", BOYLE, "Boyle's [attorney], Carmen Ruiz-Whitley", type_also=["member_of"], optional=True)
d.relation(RUIZ, "reject", GUARD, "Boyle's attorney, Carmen Ruiz-Whitley, [said] that he was at his daughter's soccer game", optional=True)
d.relation(KDS, "request", PRUITT, "Kettner has [asked] Judge Howard Pruitt")
d.relation(LOCAL, "reject", KDS, "Kettner has asked ~~ the union says it will [fight] the request", modality="planned",
           type_also=["protest"])
d.relation(MARRERO, "member_of", DEMS, "State Rep. Luz Marrero, a [Democrat]", optional=True)
d.relation(MARRERO, "member_of", "Ohio", "[State Rep.] Luz Marrero", optional=True)
d.relation(MARRERO, "accuse", KDS, "State Rep. Luz Marrero, a Democrat, [accused] Kettner")
d.relation("Ohio", "aid", KDS, "Kettner of taking $6 million in tax [breaks] from Ohio", type_also=["concede", "support"], date="2017")
d.relation(FURROW, "member_of", REPS, "Her [Republican] opponent in November, Clint Furrow", optional=True)
d.relation(FURROW, "reject", MARRERO, "Her Republican [opponent] in November, Clint Furrow", optional=True)
d.relation(FURROW, "accuse", MARRERO, "Clint Furrow, [said] Marrero was using the strike", type_also=["reject"], optional=True)
d.relation(FURROW, "request", KDS, "he too [wanted] the company to honor the pension", optional=True)

d.date("[Third week] of", "date", None, optional=True)
d.date("[Tuesday, October 11, 2022]", "date", "2022-10-11", optional=True)
d.date("the [16-day] strike", "duration", "P16D")
d.date("down [late Monday],", "date", "2022-10-10", value_also=["2022-10-10-END", "2022-10-10TNI", "2022-10-10TEV"])
d.date("over [three years],", "duration", "P3Y")
d.date("in [June],", "date", "2022-06")
d.date("before [Thanksgiving],", "date", "2022-11-24")
d.date("since [last Thursday].", "date", "2022-10-06")
d.date("in [1998].", "date", "1998")
d.date("support [last week] and", "date", "2022-W40")
d.date("in [August] that", "date", "2022-08")
d.date("for [31 years],", "duration", "P31Y")
d.date("on [Saturday] and", "date", "2022-10-08")
d.date("workers [Friday],", "date", "2022-10-07")
d.date("Boyle, [34],", "duration", "P34Y", optional=True)
d.date("[last Wednesday] after", "date", "2022-10-05")
d.date("at [the time].", "date", "PAST_REF", value_also=["2022-10-05"], optional=True)
d.date("in [2017] \"and", "date", "2017")
d.date("in [November],", "date", "2022-11")

# t3: the political analysis -------------------------------------------------------------------------------------------

d = case.document("t3", HERE / "t3.txt", "2020-02-03")
d.sentences()
MOR, KAT, REH, DHP, COALITION = "Morindi", "Katunda", "Amina Rehmani", "Democratic Harvest Party", "Morindi’s coalition"
CONGRESS, MWAN, ASSEMBLY, BLOC, SANDHU = "Unity Congress", "Josephat Mwanzile", "Assembly", "Workers’ Bloc", "Harjit Sandhu"
MOD, BUK, OLD, NDOLE, SESURU = "Defense Ministry", "Cyprien Bukasa", "Old Guard", "Ndole Island", "Sesuru"
ACCORD, LOBATO, KAY, RENEWAL, FOURIE = "Sesuru Accord", "Beatriz Lobato", "Innocent Kayumba", "Renewal", "Naledi Fourie"
IDOWU, GLEU, MBWANA, OKELLO, REVIEW = "Pascal Idowu", "Great Lakes Economic Union", "Salim Mbwana", "Yusuf Okello", \
    "The Continental Review"
LOFFICE, BROADCASTER, UMOJA, DAM, PLAN = "Lobato’s office", "the state broadcaster", "Umoja", "Tembo dam", "his plan for a withdrawal"
MINISTERS, BATTALIONS, AIDES, AMBASSADOR, TROOPS = "the four other ministers", "two battalions", "aides", "its ambassador", \
    "its troops"
BSOLDIERS, COLLEAGUES, LAWMAKERS, SUMMIT, DIPLOMATS = "Bukasa’s soldiers", "her colleagues", "three lawmakers", "its summit", \
    "Western diplomats"
PREMIER, OFFICERS, OPERATION, BOTH = "another prime minister", "his officers", "the mobilization", "both countries"

d.entity("Wanjiru Aldridge", "person", {"Wanjiru Aldridge": 1})
d.entity(REVIEW, "organization", {REVIEW: 1}, nominals=["with [this magazine] he"], aliases=["Continental Review"])
d.entity(MOR, "country", {MOR: 3})
d.entity(KAT, "country", {KAT: 4}, nominals=["that [her country] “will"],
         pronouns=["[It] accused", "recalled [its] ambassador", "9 [its] troops", "on [its] soil"])
d.entity(BOTH, "group", nominals=["which [both countries] promised", "which [both rivals] belong"],
         type_also=["country"], optional=True)
d.entity("Kisaka", "place", {"Kisaka": 2})
d.entity(REH, "person", {REH: 1, "Rehmani": 3}, nominals=["then [deputy prime minister], said"],
         pronouns=["with [her] the four", "of [her] Democratic", "said [she] had learned", "that [she] was informed", "was [she] who in",
                   "and [she] told aides", "made [her] “a liar"])
d.entity(MINISTERS, "group", nominals=["her [the four other ministers of her Democratic Harvest Party], the"], optional=True)
d.entity(DHP, "organization", {DHP: 1, "Harvest": 2})
d.entity(COALITION, "organization", nominals=["how [Morindi’s coalition] lost", "Party, [the coalition] that"],
         pronouns=["lost [its] majority", "that [it] had been dead"])
d.entity(CONGRESS, "organization", {CONGRESS: 1, "Congress": 2}, nominals=["[The Harvest’s senior partner], the"],
         pronouns=["; [it] cannot"])
d.entity(MWAN, "person", {MWAN: 1, "Mwanzile": 4}, nominals=["by [a man] he", "; [the prime minister]’s spokesman"],
         pronouns=["which [he] has said", "said [he] will not do"])
d.entity(ASSEMBLY, "organization", {ASSEMBLY: 2})
d.entity(BLOC, "organization", {BLOC: 1})
d.entity(SANDHU, "person", {SANDHU: 1}, nominals=["Bloc, [whose leader], Harjit"], pronouns=["man [he] describes"])
d.entity(MOD, "organization", {MOD: 1})
d.entity(BUK, "person", {BUK: 1, "Bukasa": 4}, nominals=["Bukasa, [a hard-liner of the Congress’s Old Guard faction], sent",
                                                        "day [the general] leaves"],
         pronouns=["retire [him],", "[his] officers", "“[I] serve", "constitution,” [he] said", "[He] did not say"],
         aliases=["General Cyprien Bukasa"])
d.entity(OLD, "organization", {OLD: 2}, nominals=["of [the Congress’s Old Guard faction], sent"], type_also=["group"])
d.entity(BATTALIONS, "organization", nominals=["sent [two battalions] to"], type_also=["group"], optional=True)
d.entity(NDOLE, "place", {NDOLE: 1}, nominals=["Island, [a strip of mud in the Sesuru] that", "administration of [the island],"])
d.entity(SESURU, "place", {SESURU: 1}, nominals=["and [a river]\n", "was [a river].", "from [the water],"])
d.entity(ACCORD, "program", {ACCORD: 1})
d.entity(AIDES, "group", nominals=["told [aides], according", "to [two of them], that"], optional=True)
d.entity(AMBASSADOR, "person", nominals=["recalled [its ambassador] and"], optional=True)
d.entity(DAM, "place", {DAM: 1}, aliases=["Tembo"])
d.entity(TROOPS, "group", nominals=["9 [its troops] exchanged"], type_also=["organization"], optional=True)
d.entity(BSOLDIERS, "group", nominals=["with [Bukasa’s soldiers], killing"], type_also=["organization"], optional=True)
d.entity(LOBATO, "person", {LOBATO: 1, "Lobato": 2}, pronouns=["that [her] country", "[Her] foreign"])
d.entity("an election in June", "event", nominals=["faces [an election] in"], optional=True)
d.entity(KAY, "person", {KAY: 1}, nominals=["[Her foreign minister], Innocent"], pronouns=["magazine [he] suggested"])
d.entity(LOFFICE, "organization", nominals=["that [Lobato’s office] disowned"])
d.entity(RENEWAL, "organization", {RENEWAL: 1}, nominals=["and [the Renewal wing] of",
                                                         "[Her faction] has"], type_also=["group"])
d.entity(FOURIE, "person", {FOURIE: 1, "Fourie": 2},
         pronouns=["warned [her] colleagues", "that [she] leaked", "[Her] faction", "of [her] loyalty"])
d.entity(COLLEAGUES, "group", nominals=["warned [her colleagues] in"], optional=True)
d.entity(OPERATION, "event", nominals=["that [the mobilization] was"], optional=True)
d.entity(LAWMAKERS, "group", nominals=["Harvest, [three lawmakers] say"], optional=True)
d.entity(IDOWU, "person", {IDOWU: 1}, nominals=["; [the prime minister’s spokesman], Pascal"])
d.entity("the neighbors", "group", nominals=["[The neighbors] are"], type_also=["country"], optional=True)
d.entity(GLEU, "organization", {GLEU: 1}, nominals=["Union, [a bloc of nine states] to"], pronouns=["told [its] summit"])
d.entity(MBWANA, "person", {MBWANA: 1}, nominals=["sent [the former Tanzanian judge] Salim"], pronouns=["accepted [his] plan"])
d.entity("Tanzania", "country", adjectives={"Tanzanian": 1})
d.entity(SUMMIT, "event", nominals=["told [its summit] in"], optional=True)
d.entity("Arusha", "place", {"Arusha": 1})
d.entity(PLAN, "program", nominals=["accepted [his plan for a mutual withdrawal]."], pronouns=["reject [it], but"], optional=True)
d.entity("Angola", "country", {"Angola": 1}, nominals=["Angola, [Katunda’s ally], would"])
d.entity("China", "country", {"China": 1}, nominals=["China, [the largest creditor of both], has"], pronouns=["that [it] had threatened"])
d.entity(UMOJA, "organization", {UMOJA: 1}, nominals=["in [the Kisaka daily] Umoja"])
d.entity("Lisala", "place", {"Lisala": 1})
d.entity("a rally in Lisala", "event", nominals=["address [a rally] in"], optional=True)
d.entity(DIPLOMATS, "group", nominals=["and [Western diplomats] believe"], optional=True)
d.entity(OKELLO, "person", {OKELLO: 1}, nominals=["by [the speaker of the Assembly], Yusuf"])
d.entity(PREMIER, "person", nominals=["when [another prime minister] tried"], optional=True)
d.entity(OFFICERS, "group", nominals=["him, [his officers] occupied"], optional=True)
d.entity(BROADCASTER, "organization", nominals=["occupied [the state broadcaster] for"], type_also=["place"])
d.entity("the constitution", "program", nominals=["serve [the constitution],”"], optional=True)

d.claim("admit", "<s>the coalition that had governed Morindi since 2017</s> did not so much collapse as <q>admit</q> that <c>it had been "
        "dead for months</c>", COALITION, optional=True)
d.claim("joining", "<s>Harjit Sandhu</s>, has <q>ruled out</q> <c>joining any government led ~~ with a flag</c>.”", SANDHU, mode="mixed",
        act="reject", source_also=[BLOC], also=["out [joining any government] led", "out [joining any government led by a man] he"])
d.claim("landlord", "<c>a man</c> <s>he</s> <q>describes</q> as “<c>a landlord with a flag</c>.”", SANDHU, mode="mixed",
        mode_also=["direct"], act="condemn", act_also=["state", "accuse"], chain_also=[[SANDHU]],
        also=["“[a landlord with a flag].”"])
d.claim("island", "<c>Ndole Island, a strip of mud in the Sesuru</c> that neighboring <s>Katunda</s> also <q>claims</q>", KAT,
        act="demand", act_also=["state"], also=["to [Ndole Island], a"], optional=True)
d.claim("radio", "<s>Rehmani</s>, then deputy prime minister, <q>said</q> <c>she had learned of it from the radio</c>", REH,
        act_also=["accuse"])
d.claim("writing", "<s>Bukasa</s> <q>insists</q> that <c>she was informed in writing</c>", BUK, act_also=["deny"])
d.claim("armies", "<s>both countries</s> <q>promised</q> <c>to keep their armies ten kilometers from the water</c>", [MOR, KAT],
        act="pledge", act_also=["agree"])
d.claim("liar", "<s>she</s> <q>told</q> aides, according to <h>two of them</h>, that <c>Mwanzile had made her “a liar in two "
        "capitals</c>.”", REH, [(AIDES, None)], mode="mixed", act="accuse", act_also=["state", "condemn"])
d.claim("liar-told", "<c>she told aides</c>, <q>according to</q> <s>two of them</s>, <c>that Mwanzile had made her “a liar in two "
        "capitals</c>.”", AIDES, mode="mixed", optional=True)
d.claim("invasion", "<s>It</s> <q>accused</q> <c>Morindi of an invasion</c>", KAT, act="accuse", also=["of [an invasion],"])
d.claim("boots", "<s>President Beatriz Lobato</s>, who faces an election in June, <q>vowed</q> that <c>her country “will not negotiate with "
        "boots on its soil</c>.”", LOBATO, mode="mixed", act="pledge", act_also=["reject"], source_also=[KAT])
d.claim("joint", "<s>he</s> <q>suggested</q> that <c>Katunda would accept joint administration of the island</c>", KAY, act="propose",
        act_also=["state", "agree"], source_also=[KAT])
d.claim("disowned", "<c>an idea</c> that <s>Lobato’s office</s> <q>disowned</q> within hours", LOFFICE, act="reject", act_also=["deny"],
        source_also=[LOBATO], also=["accept [joint administration of the island],",
                                    "that [Katunda would accept joint administration of the island],"])
d.claim("costing", "<s>Finance Minister Naledi Fourie</s>, who <q>warned</q> her colleagues in a memo leaked last week that <c>the "
        "mobilization ~~ dollars a day</c>", FOURIE, act="warn", act_also=["express_concern"])
d.claim("leaked", "<s>Fourie</s> <q>denies</q> that <c>she leaked it</c>", FOURIE, act="deny")
d.claim("motion", "<c>Her faction has been negotiating a no-confidence motion with the Harvest</c>, <s>three lawmakers</s> <q>say</q>",
        LAWMAKERS)
d.claim("gossip", "<s>the prime minister’s spokesman, Pascal Idowu</s>, <q>called</q> <c>such reports “café gossip</c>”", IDOWU,
        mode="mixed", mode_also=["direct"], act="deny", act_also=["reject", "condemn"], source_also=[MWAN],
        also=["“[café gossip]”", "[such reports] “"])
d.claim("loyalty-told", ["<s>the prime minister’s spokesman, Pascal Idowu</s>, called", "<q>claimed</q> that <c>Fourie had assured Mwanzile "
                         "of her loyalty on Sunday</c>"], IDOWU, source_also=[MWAN], optional=True)
d.claim("loyalty", ["<h>the prime minister’s spokesman, Pascal Idowu</h>, called", "<s>Fourie</s> had <q>assured</q> Mwanzile of <c>her "
                    "loyalty</c>"], FOURIE, [(IDOWU, None, [MWAN])], act="pledge", act_also=["state", "support"],
        also=["Mwanzile [of her loyalty] on", "assured [Mwanzile of her loyalty] on", "assured [Mwanzile of her loyalty on Sunday]."],
        date="2020-02-02")
d.claim("reason", "<s>the former Tanzanian judge Salim Mbwana</s>, who <q>told</q> its summit in Arusha that <c>neither government “has yet "
        "discovered a reason to stop</c>.”", MBWANA, mode="mixed", act_also=["accuse", "condemn", "express_concern"])
d.claim("accepted", "<s>Lobato</s> <q>accepted</q> <c>his plan for a mutual withdrawal</c>", LOBATO, act="agree",
        act_also=["welcome", "support"], source_also=[KAT])
d.claim("plan", "<s>his</s> <q>plan</q> for <c>a mutual withdrawal</c>", MBWANA, act="propose", chain_also=[[LOBATO]], optional=True)
d.claim("guarantees", ["<s>Mwanzile</s> did not", "<q>asked</q> <c>for guarantees that Angola, Katunda’s ally, would stay out</c>"], MWAN,
        act="demand", source_also=[MOR], also=["for [guarantees that Angola, Katunda’s ally, would stay out].",
                                               "that [Angola, Katunda’s ally, would stay out]."])
d.claim("restraint", "<s>China</s>, the largest creditor of both, has <q>called for</q> <c>restraint</c>", "China", act="demand",
        also=["called [for restraint] while"])
d.claim("denying", ["<s>China</s>, the largest creditor", "<q>denying</q> <c>a report ~~ to halt loans</c>"], "China", act="deny",
        also=["that [it had threatened to halt loans]."])
d.claim("report", ["<h>China</h>, the largest creditor", "a <q>report</q> in <s>the Kisaka daily Umoja</s> that <c>it had threatened to halt "
                   "loans</c>"], UMOJA, [("China", None)], act_also=["accuse"], chain_also=[[]])
d.claim("threatened", "<s>it</s> had <q>threatened</q> <c>to halt loans</c>", "China",
        [(UMOJA, "in [the Kisaka daily Umoja] that"), ("China", "[China], the largest")], act="warn",
        act_also=["pledge", "demand"], chain_also=[[UMOJA]])
d.claim("resign", "which <s>he</s> has <q>said</q> <c>he will not do</c>", MWAN, act="reject", act_also=["deny", "pledge", "state"],
        also=[["could [resign], which", "said [he will not do],"], ["could [resign, which] he", "said [he will not do],"],
              "could [resign], which"])
d.claim("return", "<s>Rehmani</s>, who will ~~ <q>promised</q> <c>to return “the day the general leaves</c>,”", REH, mode="mixed",
        act="pledge", act_also=["demand"])
d.claim("deal", "<s>Western diplomats</s> <q>believe</q> that <c>such a deal is being prepared by the speaker of the Assembly, Yusuf "
        "Okello</c>", DIPLOMATS)
d.claim("serve", "“<c>I serve the constitution</c>,” <s>he</s> <q>said</q> then", BUK, mode="direct", act_also=["pledge", "support"])

d.relation(COALITION, "leads", MOR, "[Morindi’s] coalition", type_also=["part_of", "located_in"], optional=True)
d.relation(REH, "retreat", COALITION, "Amina Rehmani [walked out] of the cabinet room ~~ the coalition", source_also=[DHP],
           target_also=[CONGRESS, MOR, MWAN], type_also=["reject", "protest"], date="2020-01-27TMO", optional=True)
d.relation(REH, "located_in", "Kisaka", "the cabinet room [in] Kisaka", optional=True)
d.relation(REH, "leads", MINISTERS, "[taking] with her the four other ministers", optional=True)
d.relation(MINISTERS, "member_of", DHP, "the four other [ministers] of her Democratic Harvest Party", optional=True)
d.relation(REH, "leads", DHP, "[her] Democratic Harvest Party", type_also=["member_of"])
d.relation(COALITION, "leads", MOR, "the coalition that had [governed] Morindi", type_also=["part_of"], date="2017")
d.relation(DHP, "member_of", COALITION, "taking with her the four other [ministers] of her Democratic Harvest Party, the coalition",
           type_also=["retreat", "part_of"], optional=True)
d.relation(DHP, "ally_of", CONGRESS, "The Harvest’s senior [partner], the Unity Congress", type_also=["cooperate"])
d.relation(MWAN, "leads", CONGRESS, "the Unity Congress [of] Prime Minister Josephat Mwanzile", type_also=["member_of"])
d.relation(MWAN, "leads", MOR, "[Prime Minister] Josephat Mwanzile", type_also=["member_of"], optional=True)
d.relation(CONGRESS, "member_of", ASSEMBLY, "the Unity Congress of Prime Minister Josephat Mwanzile, still [holds] 71 of the 150 seats in "
           "the Assembly", type_also=["part_of", "leads"])
d.relation(SANDHU, "leads", BLOC, "the small Workers’ Bloc, whose [leader], Harjit Sandhu", type_also=["member_of"])
d.relation(SANDHU, "reject", MWAN, "Harjit Sandhu, has [ruled out] joining any government led by a man", source_also=[BLOC],
           target_also=[CONGRESS])
d.relation(SANDHU, "accuse", MWAN, "a man he [describes] as “a landlord with a flag", optional=True)
d.relation(BUK, "leads", MOD, "the Defense Ministry, [headed] by General Cyprien Bukasa")
d.relation(MOD, "part_of", MOR, "the Defense [Ministry]", optional=True)
d.relation(BUK, "member_of", OLD, "General Cyprien Bukasa, a [hard-liner] of the Congress’s Old Guard faction", type_also=["leads"])
d.relation(BUK, "member_of", CONGRESS, "a [hard-liner] of the Congress’s Old Guard faction", optional=True)
d.relation(OLD, "part_of", CONGRESS, "the [Congress’s] Old Guard faction", type_also=["member_of"])
d.relation(MOD, "mobilize", KAT, "the Defense Ministry, ~~ [sent] two battalions to Ndole Island", source_also=[MOR, BUK],
           target_also=[NDOLE, BATTALIONS], type_also=["assault", "coerce", "threaten"], date="2019-12")
d.relation(BATTALIONS, "located_in", NDOLE, "[sent] two battalions to Ndole Island", source_also=[MOD, MOR], date="2019-12", optional=True)
d.relation(BATTALIONS, "part_of", MOD, "the Defense Ministry, ~~ [sent] two battalions", target_also=[MOR, BUK], type_also=["member_of"],
           optional=True)
d.relation(NDOLE, "located_in", SESURU, "Ndole Island, a strip of mud [in] the Sesuru", type_also=["part_of"])
d.relation(NDOLE, "part_of", KAT, "Ndole Island, a strip of mud in the Sesuru that neighboring Katunda also [claims]",
           type_also=["located_in"], optional=True)
d.relation(KAT, "request", NDOLE, "Katunda also [claims]", target_also=[MOR], optional=True)
d.relation(REH, "member_of", MOR, "Rehmani, then [deputy prime minister]", type_also=["leads"], optional=True)
d.relation(REH, "accuse", BUK, "Rehmani, then deputy prime minister, [said] she had learned of it from the radio", target_also=[MOD, MWAN],
           optional=True)
d.relation(BUK, "reject", REH, "Bukasa [insists] that she was informed", optional=True)
d.relation(BUK, "consult", REH, "she was [informed] in writing", source_also=[MOD, MWAN], optional=True)
d.relation(REH, "agree", ACCORD, "she who in 2018 had [signed] the Sesuru Accord", source_also=[MOR], type_also=["member_of", "support"],
           date="2018")
d.relation(MOR, "agree", KAT, "the Sesuru Accord, by which both countries [promised] to keep their armies", date="2018", optional=True)
for country in (MOR, KAT):
    d.relation(country, "member_of", ACCORD, "the Sesuru Accord, by which both countries [promised]", type_also=["agree"], date="2018",
               optional=True)
d.relation(REH, "accuse", MWAN, "she [told] aides, according to two of them, that Mwanzile had made her “a liar", optional=True)
d.relation(REH, "consult", AIDES, "she [told] aides", optional=True)
d.relation(KAT, "accuse", MOR, "It [accused] Morindi of an invasion")
d.relation(MOR, "assault", KAT, "It accused Morindi of an [invasion]", optional=True)
d.relation(KAT, "sanction", MOR, "It accused Morindi of an invasion, [recalled] its ambassador",
           type_also=["retreat", "reject", "protest", "coerce"])
d.relation(KAT, "sanction", MOR, "It accused Morindi of an invasion, ~~ [cut] the sale of electricity", type_also=["coerce", "reject"],
           optional=True)
d.relation(AMBASSADOR, "member_of", KAT, "its [ambassador]", optional=True)
d.relation(DAM, "located_in", KAT, "the sale of electricity [from] the Tembo dam", optional=True)
d.relation(KAT, "assault", MOR, "its troops [exchanged fire] with Bukasa’s soldiers", source_also=[TROOPS],
           target_also=[BSOLDIERS, BUK, MOD], date="2020-01-09")
d.relation(MOR, "assault", KAT, "its troops [exchanged fire] with Bukasa’s soldiers", source_also=[BSOLDIERS, BUK, MOD],
           target_also=[TROOPS], date="2020-01-09", optional=True)
d.relation(TROOPS, "member_of", KAT, "[its] troops", type_also=["part_of"], optional=True)
d.relation(BUK, "leads", BSOLDIERS, "[Bukasa’s] soldiers", optional=True)
d.relation(BSOLDIERS, "member_of", MOR, "Bukasa’s [soldiers]", target_also=[BUK, MOD], optional=True)
d.relation(LOBATO, "leads", KAT, "[President] Beatriz Lobato, who faces an election in June, vowed that her country")
d.relation(KAT, "reject", MOR, "her country “will not [negotiate] with boots on its soil", modality="planned", source_also=[LOBATO],
           optional=True)
d.relation(KAT, "consult", MOR, "her country “will not [negotiate] with boots on its soil", negated=True, modality="planned",
           source_also=[LOBATO], optional=True)
d.relation(KAY, "member_of", KAT, "Her foreign [minister], Innocent Kayumba", target_also=[LOBATO], type_also=["leads"])
d.relation(KAY, "consult", REVIEW, "in an [interview] with this magazine he suggested", optional=True)
d.relation(KAT, "agree", MOR, "Katunda would [accept] joint administration", modality="possible", source_also=[KAY],
           type_also=["cooperate", "concede"], optional=True)
d.relation(LOFFICE, "reject", KAY, "he suggested ~~ an idea that Lobato’s office [disowned]", source_also=[LOBATO, KAT])
d.relation(LOBATO, "leads", LOFFICE, "[Lobato’s] office", type_also=["member_of"], optional=True)
d.relation(RENEWAL, "part_of", CONGRESS, "The Congress itself is [split] between the Old Guard, which dreams of ruling alone, and the "
           "Renewal wing", type_also=["member_of"])
d.relation(OLD, "part_of", CONGRESS, "The Congress itself is [split] between the Old Guard", type_also=["member_of"], optional=True)
d.relation(FOURIE, "leads", RENEWAL, "the Renewal wing [of] Finance Minister Naledi Fourie", type_also=["member_of"])
d.relation(FOURIE, "member_of", MOR, "Finance [Minister] Naledi Fourie", type_also=["leads"], optional=True)
d.relation(FOURIE, "member_of", CONGRESS, "the Renewal wing [of] Finance Minister Naledi Fourie", optional=True)
d.relation(FOURIE, "consult", COLLEAGUES, "Finance Minister Naledi Fourie, who [warned] her colleagues", type_also=["threaten", "request"],
           optional=True)
d.relation(RENEWAL, "consult", DHP, "Her faction has been [negotiating] a no-confidence motion with the Harvest",
           type_also=["cooperate", "agree"], source_also=[FOURIE])
d.relation(RENEWAL, "reject", MWAN, "a no-[confidence] motion", modality="planned", source_also=[DHP], target_also=[CONGRESS, MOR],
           type_also=["protest", "threaten", "coerce"], optional=True)
d.relation(IDOWU, "member_of", MWAN, "the prime minister’s [spokesman], Pascal Idowu", target_also=[MOR], type_also=["support"],
           optional=True)
d.relation(IDOWU, "reject", LAWMAKERS, "Pascal Idowu, [called] such reports “café gossip", source_also=[MWAN], optional=True)
d.relation(FOURIE, "support", MWAN, "Fourie had [assured] Mwanzile of her loyalty", type_also=["agree", "consult", "ally_of"],
           date="2020-02-02")
for country in (MOR, KAT):
    d.relation(country, "member_of", GLEU, "The Great Lakes Economic Union, a bloc of nine states to which both rivals [belong]")
    d.relation("China", "aid", country, "China, the largest [creditor] of both", type_also=["cooperate", "support"], optional=True)
    d.relation("China", "request", country, "China, the largest creditor of both, has [called for] restraint", optional=True)
    d.relation("China", "threaten", country, "it had [threatened] to halt loans", type_also=["sanction"], optional=True)
    d.relation(MBWANA, "accuse", country, "Salim Mbwana, who [told] its summit in Arusha that neither government", optional=True)
d.relation(MOR, "reject", KAT, "both [rivals]", type_also=["threaten", "accuse"], optional=True)
d.relation(MBWANA, "member_of", GLEU, "The Great Lakes Economic Union, ~~ [sent] the former Tanzanian judge Salim Mbwana", optional=True)
d.relation(GLEU, "mobilize", MBWANA, "The Great Lakes Economic Union, ~~ [sent] the former Tanzanian judge Salim Mbwana",
           target_also=[MOR, KAT], type_also=["consult", "cooperate", "aid", "support", "request"], optional=True)
d.relation(MBWANA, "member_of", "Tanzania", "the former [Tanzanian] judge Salim Mbwana", type_also=["located_in"], optional=True)
d.relation(MBWANA, "consult", GLEU, "Salim Mbwana, who [told] its summit", target_also=[SUMMIT], optional=True)
d.relation(SUMMIT, "located_in", "Arusha", "its summit [in] Arusha", source_also=[GLEU, MBWANA], optional=True)
d.relation(SUMMIT, "part_of", GLEU, "[its] summit", optional=True)
d.relation(LOBATO, "agree", MBWANA, "Lobato [accepted] his plan for a mutual withdrawal", source_also=[KAT], target_also=[GLEU, PLAN],
           type_also=["support", "concede"])
for one, other in ((MOR, KAT), (KAT, MOR)):
    d.relation(one, "retreat", other, "a mutual [withdrawal]", modality="planned", target_also=[NDOLE], optional=True)
d.relation(MWAN, "reject", MBWANA, "Mwanzile did not [reject] it", negated=True, source_also=[MOR], target_also=[PLAN, GLEU],
           optional=True)
d.relation(MWAN, "request", MBWANA, "Mwanzile did not reject it, but [asked for] guarantees", source_also=[MOR],
           target_also=[KAT, GLEU, "Angola"], optional=True)
d.relation("Angola", "ally_of", KAT, "Angola, Katunda’s [ally]")
d.relation("Angola", "retreat", KAT, "Angola, Katunda’s ally, would [stay out]", modality="possible", target_also=[NDOLE, MOR],
           optional=True)
d.relation("China", "reject", UMOJA, "[denying] a report in the Kisaka daily Umoja", type_also=["accuse"], optional=True)
d.relation(UMOJA, "accuse", "China", "a [report] in the Kisaka daily Umoja that it had threatened", optional=True)
d.relation(UMOJA, "located_in", "Kisaka", "the [Kisaka] daily Umoja", target_also=[MOR], optional=True)
d.relation(MWAN, "coerce", BUK, "or [sacrifice] Bukasa", modality="possible", type_also=["reject", "sanction", "concede"], optional=True)
d.relation(MWAN, "retreat", MOR, "Mwanzile could [resign]", modality="possible", type_also=["concede"], optional=True)
d.relation(REH, "located_in", "Lisala", "Rehmani, who will address a rally [in] Lisala", modality="planned", date="2020-02-04",
           optional=True)
d.relation("a rally in Lisala", "located_in", "Lisala", "a rally [in] Lisala", modality="planned", optional=True)
d.relation(REH, "cooperate", COALITION, "Rehmani, ~~ has promised to [return]", modality="planned", target_also=[MWAN, CONGRESS, MOR],
           type_also=["member_of", "agree", "support"], optional=True)
d.relation(BUK, "retreat", MOR, "the general [leaves]", modality="possible", target_also=[MOD], optional=True)
d.relation(OKELLO, "leads", ASSEMBLY, "the [speaker] of the Assembly, Yusuf Okello", type_also=["member_of"])
d.relation(PREMIER, "coerce", BUK, "another prime minister tried to [retire] him", type_also=["reject", "sanction"], date="2009",
           optional=True)
d.relation(OFFICERS, "assault", BROADCASTER, "his officers [occupied] the state broadcaster", type_also=["coerce", "protest", "mobilize"],
           source_also=[BUK], date="2009")
d.relation(BUK, "leads", OFFICERS, "[his] officers", optional=True)
d.relation(BROADCASTER, "part_of", MOR, "the [state] broadcaster", type_also=["located_in", "member_of"], optional=True)
d.relation(BUK, "support", "the constitution", "I [serve] the constitution", optional=True)

d.date("[February 3, 2020]", "date", "2020-02-03", optional=True)
d.date("on [the morning of January 27],", "time", "2020-01-27TMO", value_also=["2020-01-27"])
d.date("since [2017] did", "date", "2017")
d.date("for [months].", "duration", "PXM", optional=True)
d.date("In [December] the", "date", "2019-12")
d.date("Rehmani, [then] deputy", "date", "PAST_REF", value_also=["2019-12"], optional=True)
d.date("in [2018] had", "date", "2018")
d.date("on [January 9] its", "date", "2020-01-09")
d.date("in [June],", "date", "2020-06")
d.date("within [hours].", "duration", "PTXH", optional=True)
d.date("[last week] that", "date", "2020-W05")
d.date("dollars [a day].", "set", "P1D", value_also=["XXXX-XX-XX"], optional=True)
d.date("on [Sunday].", "date", "2020-02-02")
d.date("[tomorrow], has", "date", "2020-02-04")
d.date("“[the day the general leaves],”", "date", None, optional=True)
d.date("In [2009], when", "date", "2009")
d.date("for [a day]. “", "duration", "P1D")
d.date("said [then].", "date", "2009", value_also=["PAST_REF"], optional=True)

# t4: the article in awkward English -----------------------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2023-06-12")
d.sentences()
TUR, VAR, GEO, CCC, SUMMIT = "Turkey", "Varhazia", "Georgia", "Caspian Cooperation Council", \
    "Heads of State Summit of the Caspian Cooperation Council"
BAY, AKC, DRATSKY, MIRZ, METAL = "Timur Baysanov", "Nermin Akçalı", "Oleg Dratsky", "Lale Mirzoyeva", "Drat-Metal"
KOB, ERK, JIN, ORAZ, VERH = "Nodar Kobalia", "Haldun Erkmen", "Eka Jincharadze", "Daniyar Orazbek", "Saskia Verhoeven"
COMM, EU, RUS, RYU, OKT = "European Commission", "European Union", "Russia", "Pavel Ryumin", "Cemil Oktar"
UNION, HPP, KAN, MINISTRY, DELEGATION = "Antalya Vegetable Exporters Union", "Homeland Path Party", "Zülfü Kandemir", "the ministry", \
    "the Varhazian delegation"
AGREEMENT, CORRIDOR, PRESIDENCY, MEMBERS, PROTOCOL = "Tbilisi Agreement", "Middle Corridor", "Presidency", "the member countries", \
    "a common customs protocol"
EXPORTERS, QUARREL, COMMITTEE, SON, SIDES = "the exporters", "the tomato and steel quarrel", "a technical committee", "his son", \
    "the sides"
SOURCE, GUESTS = "a source near to the Presidency", "the guests"

d.entity("Yeni Ufuk", "organization", {"Yeni Ufuk": 1}, aliases=["Yeni Ufuk Newspaper"])
d.entity(SUMMIT, "event", at=["The [Heads of State Summit of the Caspian Cooperation Council], of"],
         nominals=["to [the summit] in", "to [the summit] as", "[The summit] will"], aliases=["Heads of State Summit"])
d.entity(CCC, "organization", {"Council": 1}, inside=["of the [Caspian Cooperation Council], of"])
d.entity("Batumi", "place", {"Batumi": 3}, aliases=["Batumi city"])
d.entity(GEO, "country", {GEO: 2})
d.entity(QUARREL, "event", nominals=["of [the tomato and steel quarrel] that", "[The customs crisis] put"], optional=True)
d.entity(TUR, "country", {TUR: 3}, adjectives={"Turkish": 2}, capitals=["out to [Ankara]:"], pronouns=["fist [we] did not"])
d.entity(VAR, "country", {VAR: 5}, adjectives={"Varhazian": 2}, nominals=["that [his country] will", "of [the other side] did"],
         pronouns=["give to [us] a lesson"])
d.entity(BAY, "person", {BAY: 1, "Baysanov": 3}, nominals=["[The President of Varhazia] Timur"],
         pronouns=["that [he] made", "that [his] country", "of [his] son."])
d.entity(AGREEMENT, "program", {AGREEMENT: 1})
d.entity(AKC, "person", {AKC: 1, "Akçalı": 2}, nominals=["[The Minister of Trade of Turkey] Nermin", "of [her Turkish colleague] as",
                                                         "against [the minister]."], pronouns=["throw,\" [she] spoke"])
d.entity("the journalists", "group", nominals=["of [the journalists], \""], optional=True)
d.entity(DRATSKY, "person", {DRATSKY: 1, "Dratsky": 1}, nominals=["please [the steel baron] Oleg", "is [the father-in-law of his son]."])
d.entity(SON, "person", nominals=["of [his son]."], optional=True)
d.entity(MIRZ, "person", {MIRZ: 1, "Mirzoyeva": 1}, nominals=["[The Foreign Minister] Lale"], pronouns=["of [her] Turkish"])
d.entity(METAL, "organization", {METAL: 1}, pronouns=["owner, [it] announced", "that [it] will open"])
d.entity(KOB, "person", {KOB: 1, "Kobalia": 1}, nominals=["sources, [the host President] Nodar"])
d.entity(ERK, "person", {ERK: 1, "Erkmen": 1}, nominals=["and [the Turkish Vice President] Haldun"])
d.entity(GUESTS, "group", nominals=["that [the guests] talked", "but [the two] did"], pronouns=["to [each other]."], optional=True)
d.entity(JIN, "person", {JIN: 1, "Jincharadze": 1}, nominals=["[The spokesperson of Kobalia], Eka"])
d.entity(COMMITTEE, "organization", nominals=["of [a technical committee]."], optional=True)
d.entity("Kazakhstan", "country", {"Kazakhstan": 1})
d.entity(ORAZ, "person", {ORAZ: 1, "Orazbek": 1}, nominals=["[The leader of Kazakhstan] Daniyar"])
d.entity(MEMBERS, "group", nominals=["to [the member countries] to"], type_also=["country"], optional=True)
d.entity(PROTOCOL, "program", nominals=["sign [a common customs protocol]."], optional=True)
d.entity("Azerbaijan", "country", {"Azerbaijan": 1})
d.entity("Iran", "country", {"Iran": 1}, pronouns=["that [it] will look"])
d.entity(DELEGATION, "organization", nominals=["whereas [the Varhazian delegation] objected"], type_also=["group"], optional=True)
d.entity(EU, "organization", {EU: 1}, type_also=["country"], capitals=["accused [Brussels] of"], pronouns=["put [its] hand"])
d.entity(COMM, "organization", {"Commission": 1})
d.entity(VERH, "person", {VERH: 1}, nominals=["[The member of the Commission] Saskia"])
d.entity(SIDES, "group", nominals=["called [the sides] to"], pronouns=["\"Let [them] sit"], type_also=["country"], optional=True)
d.entity(CORRIDOR, "program", {CORRIDOR: 1}, nominals=["to [the Middle Corridor project]."], type_also=["place"])
d.entity(RUS, "country", capitals=["[Moscow], through"])
d.entity(RYU, "person", {RYU: 1}, nominals=["of [the Deputy Foreign Minister] Pavel"])
d.entity(EXPORTERS, "group", nominals=["of [the exporters] is"], pronouns=["talk, [we] are", "promised to [them] in"], optional=True)
d.entity(UNION, "organization", {UNION: 1})
d.entity("Antalya", "place", inside=["the [Antalya] Vegetable"], optional=True)
d.entity(OKT, "person", {OKT: 1, "Oktar": 1}, nominals=["[The head of the Antalya Vegetable Exporters Union], Cemil"])
d.entity("Sarp", "place", {"Sarp": 1}, nominals=["at [the Sarp border gate],"], aliases=["Sarp border gate"])
d.entity(MINISTRY, "organization", nominals=["that [the ministry] had"], aliases=["Ministry of Trade"])
d.entity(HPP, "organization", {HPP: 1}, nominals=["From [the opposition Homeland Path Party] the"])
d.entity(KAN, "person", {KAN: 1}, nominals=["Party [the deputy] Zülfü"])
d.entity("Belarus", "country", {"Belarus": 1}, nominals=["Belarus, [ally of Varhazia],"], pronouns=["that [it] will buy"])
d.entity("Derbazan", "place", {"Derbazan": 1}, nominals=["Derbazan, [the capital of Varhazia]."])
d.entity(PRESIDENCY, "organization", {PRESIDENCY: 1})
d.entity(SOURCE, "person", nominals=["[A source near to the Presidency], \""], optional=True)

d.claim("lesson", "<s>The President of Varhazia Timur Baysanov</s>, ~~ \"<c>Nobody should attempt to give to us a lesson of commerce</c>,\" "
        "<q>said</q>", BAY, mode="direct", act_also=["warn", "reject", "demand", "condemn"], source_also=[VAR])
d.claim("contrary", "<s>Baysanov</s>, <q>stating</q> that <c>the tax ~~ to the Tbilisi Agreement</c>", BAY, act="accuse",
        act_also=["state", "condemn"])
d.claim("coin", ["<s>Baysanov</s>, stating", "<q>underlined</q> that <c>his country will give ~~ end of the month</c>"], BAY, act="warn",
        act_also=["pledge", "state", "demand"])
d.claim("fist", "\"<c>The first fist we did not throw</c>,\" <s>she</s> <q>spoke</q>", AKC, mode="direct",
        act_also=["deny", "accuse"], source_also=[TUR])
d.claim("trucks", "<s>Akçalı</s> <q>reminded</q> that <c>Varhazia had turned back ~~ excuse of insect</c>", AKC, act_also=["accuse"])
d.claim("please", ["<s>Akçalı</s> reminded", "<q>claimed</q> that <c>Baysanov took this decision ~~ of his son</c>"], AKC, act="accuse",
        act_also=["state"], also=["that [Baysanov took this decision ~~ Oleg Dratsky], who"])
d.claim("slander", "<s>The Foreign Minister Lale Mirzoyeva</s> <q>qualified</q> <c>the claims of her Turkish colleague as \"slander that "
        "smells of politics</c>\"", MIRZ, mode="mixed", mode_also=["direct"], act="reject", act_also=["deny", "condemn", "accuse"],
        source_also=[VAR], also=["\"[slander that smells of politics]\"", "[the claims of her Turkish colleague] as",
                                 "colleague [as \"slander that smells of politics]\""])
d.claim("lawsuit", "<s>it</s> <q>announced</q> that <c>it will open lawsuit against the minister</c>", METAL,
        act_also=["pledge", "warn", "accuse"], source_also=[DRATSKY])
d.claim("greeting", "<q>According to</q> what was learned from <s>diplomatic sources</s>, <c>the host President ~~ to each other</c>",
        also=["sources, [the host President ~~ Haldun Erkmen], but"])
d.claim("denied", "<s>The spokesperson of Kobalia, Eka Jincharadze</s>, <q>denied</q> <c>this news</c>", JIN, act="deny",
        source_also=[KOB])
d.claim("brothers", "<s>Jincharadze</s> <q>told</q> that <c>the guests talked half an hour \"like brothers\" ~~ technical committee</c>", JIN,
        mode="mixed", act_also=["deny"], source_also=[KOB])
d.claim("committee", ["<h>Jincharadze</h> told", "<s>the guests</s> talked ~~ <q>agreed</q> about <c>the establishing of a technical "
                      "committee</c>"], [BAY, ERK], [(JIN, None, [KOB])], act="agree", source_also=[GUESTS, VAR, TUR],
        also=["agreed [about the establishing of a technical committee]."])
d.claim("unity", "<s>The leader of Kazakhstan Daniyar Orazbek</s>, ~~ gave <q>message</q> of <c>unity</c>", ORAZ, act="support",
        act_also=["state", "demand"], optional=True)
d.claim("thief", "\"<c>If two neighbors fight, the thief earns</c>,\" <q>expressing</q>, <s>Orazbek</s> proposed", ORAZ, mode="direct",
        act_also=["warn"])
d.claim("protocol", "<s>Orazbek</s> <q>proposed</q> to the member countries <c>to sign a common customs protocol</c>", ORAZ, act="propose",
        also=["proposed [to the member countries to sign a common customs protocol]."])
d.claim("azerbaijan", "<s>Azerbaijan</s> gave open <q>support</q> to <c>the proposal</c>", "Azerbaijan", act="support",
        also=["support [to the proposal]."])
d.claim("iran", "<s>Iran</s>, participating ~~ <q>made known</q> that <c>it will look to it with warm eye</c>", "Iran",
        act_also=["support", "welcome", "pledge"])
d.claim("objected", "<s>the Varhazian delegation</s> <q>objected</q> to <c>the article about energy</c>", DELEGATION, act="reject",
        source_also=[VAR], also=["objected [to the article about energy]."])
d.claim("sense", "<s>The member of the Commission Saskia Verhoeven</s>, ~~ <q>called</q> <c>the sides to common sense</c>", VERH,
        act="demand", source_also=[COMM, EU], also=["sides [to common sense] and"])
d.claim("harm", ["<s>The member of the Commission Saskia Verhoeven</s>, who", "<q>warned</q> that <c>a trade war would give harm to the Middle "
                 "Corridor project</c>"], VERH, act="warn", act_also=["express_concern"], source_also=[COMM, EU])
d.claim("egg", "<s>Moscow</s>, through ~~ <q>accused</q> <c>Brussels of \"cooking egg in the fire of others</c>\"", RUS, mode="mixed",
        act="accuse", act_also=["condemn"], source_also=[RYU], chain_also=[[RYU]], also=["\"[cooking egg in the fire of others]\"",
                                                                                      "Brussels [of \"cooking egg in the fire of others]\""],
        mode_also=["direct"])
d.claim("rotted", "<s>The head of the Antalya Vegetable Exporters Union, Cemil Oktar</s>, who <q>told</q> that <c>two thousand tons ~~ border "
        "gate</c>", OKT, act_also=["express_concern"], source_also=[UNION])
d.claim("burned", ["<s>The head of the Antalya Vegetable Exporters Union, Cemil Oktar</s>, who", "<q>called out</q> to Ankara: \"<c>Let them "
                   "sit and talk, we are burned</c>.\""], OKT, mode="direct", act="demand", act_also=["express_concern", "state"],
        source_also=[UNION])
d.claim("liras-told", "<s>Oktar</s> <q>asserted</q> that <c>the ministry had promised ~~ not one kurush came</c>", OKT,
        act_also=["accuse"])
d.claim("liras", "<h>Oktar</h> asserted that <s>the ministry</s> had <q>promised</q> to them in May <c>a support of 200 million liras</c>",
        MINISTRY, [(OKT, None)], act="pledge", source_also=[TUR, AKC], date="2023-05")
d.claim("resignation", "<s>the deputy Zülfü Kandemir</s> <q>wanted</q> <c>the resignation of Akçalı</c>", KAN, act="demand",
        source_also=[HPP])
d.claim("steel", "<s>Belarus</s>, ally of Varhazia, <q>announced</q> that <c>it will buy the steel that remains in hand</c>", "Belarus",
        act="pledge", act_also=["state", "support"])
d.claim("corridors", "It is being <q>spoken</q> in the corridors that <c>Erkmen in July ~~ capital of Varhazia</c>",
        also=["that [Erkmen in July will go to Derbazan], the"])
d.claim("handle", "<s>A source near to the Presidency</s>, \"<c>The door is not closed, only its handle is in their hand</c>,\" <q>said</q>",
        SOURCE, mode="direct", act_also=["accuse"], source_also=[PRESIDENCY])

d.relation(SUMMIT, "located_in", "Batumi", "The Heads of State Summit ~~ started yesterday [in] Batumi", target_also=[GEO],
           date="2023-06-11")
d.relation(SUMMIT, "located_in", "Batumi", "the summit [in] Batumi", target_also=[GEO], optional=True)
d.relation(SUMMIT, "part_of", CCC, "Heads of State Summit [of] the Caspian Cooperation Council", type_also=["member_of"], optional=True)
d.relation("Batumi", "located_in", GEO, "Batumi [city] of Georgia", type_also=["part_of"])
for one, other in ((TUR, VAR), (VAR, TUR)):
    d.relation(one, "reject", other, "the tomato and steel [quarrel] that is lived between Turkey and Varhazia",
               type_also=["accuse", "sanction", "protest", "coerce", "threaten"], optional=True)
d.relation(BAY, "leads", VAR, "The [President] of Varhazia Timur Baysanov", type_also=["member_of"])
d.relation(BAY, "reject", TUR, "Nobody should [attempt] to give to us a lesson", type_also=["accuse", "threaten"], source_also=[VAR],
           optional=True)
d.relation(TUR, "sanction", VAR, "the tax of 40 percent which Turkey in April [put] to the Varhazian steel", type_also=["coerce"],
           date="2023-04")
d.relation(TUR, "reject", AGREEMENT, "the tax ~~ is [contrary] to the Tbilisi Agreement", optional=True)
d.relation(BAY, "accuse", TUR, "Baysanov, [stating] that the tax of 40 percent which Turkey", source_also=[VAR], optional=True)
d.relation(VAR, "threaten", TUR, "Turkey in April put ~~ his country will give [answer] with the same coin", modality="planned",
           source_also=[BAY], type_also=["sanction"])
d.relation(BAY, "request", TUR, "in case the decision is not [withdrawn]", source_also=[VAR], optional=True)
d.relation(AKC, "member_of", TUR, "The [Minister] of Trade of Turkey Nermin Akçalı", type_also=["leads"], target_also=[MINISTRY])
d.relation(AKC, "leads", MINISTRY, "The [Minister] of Trade of Turkey Nermin Akçalı", type_also=["member_of"], optional=True)
d.relation(AKC, "consult", "the journalists", "Nermin Akçalı, [answering] the questions of the journalists", optional=True)
d.relation(TUR, "assault", VAR, "The first fist we did not [throw]", negated=True, source_also=[AKC], type_also=["sanction", "coerce"],
           optional=True)
d.relation(VAR, "sanction", TUR, "Varhazia had [turned back] from the border 300 trucks of tomato", type_also=["reject", "coerce"],
           optional=True)
d.relation(AKC, "accuse", VAR, "Akçalı [reminded] that Varhazia had turned back", optional=True)
d.relation(AKC, "accuse", BAY, "Akçalı reminded ~~ [claimed] that Baysanov took this decision", target_also=[VAR])
d.relation(BAY, "support", DRATSKY, "Baysanov took this decision in order to [please] the steel baron Oleg Dratsky", source_also=[VAR],
           type_also=["concede", "aid"], optional=True)
d.relation(DRATSKY, "ally_of", BAY, "Oleg Dratsky, who is the [father-in-law] of his son", target_also=[SON],
           type_also=["member_of", "support", "part_of"], optional=True)
d.relation(MIRZ, "member_of", VAR, "The [Foreign Minister] Lale Mirzoyeva", type_also=["leads"], optional=True)
d.relation(MIRZ, "reject", AKC, "The Foreign Minister Lale Mirzoyeva [qualified] the claims of her Turkish colleague as \"slander",
           source_also=[VAR], target_also=[TUR], type_also=["accuse"])
d.relation(AKC, "accuse", VAR, "the [claims] of her Turkish colleague", target_also=[BAY, MIRZ], optional=True)
d.relation(AKC, "member_of", TUR, "her [Turkish] colleague", optional=True)
d.relation(DRATSKY, "leads", METAL, "Drat-Metal, of which Dratsky is [owner]", type_also=["member_of"])
d.relation(METAL, "accuse", AKC, "it will open [lawsuit] against the minister", modality="planned",
           type_also=["threaten", "coerce", "protest", "reject"])
d.relation(KOB, "leads", GEO, "the host [President] Nodar Kobalia", type_also=["member_of"], optional=True)
for guest in (BAY, ERK):
    d.relation(KOB, "consult", guest, "the host President Nodar Kobalia on Saturday night [gathered] around the same dinner table Baysanov "
               "and the Turkish Vice President Haldun Erkmen", type_also=["cooperate"], date="2023-06-10TNI")
d.relation(BAY, "consult", ERK, "[gathered] around the same dinner table Baysanov and the Turkish Vice President Haldun Erkmen",
           date="2023-06-10TNI", optional=True)
d.relation(ERK, "member_of", TUR, "the Turkish [Vice President] Haldun Erkmen", type_also=["leads"])
d.relation(BAY, "consult", ERK, "the two did not give even a [greeting] to each other", negated=True, optional=True)
d.relation(JIN, "member_of", KOB, "The [spokesperson] of Kobalia, Eka Jincharadze", target_also=[GEO], type_also=["support"],
           optional=True)
d.relation(BAY, "consult", ERK, "the guests [talked] half an hour", source_also=[VAR], target_also=[TUR])
d.relation(BAY, "agree", ERK, "the guests talked half an hour ~~ [agreed] about the establishing of a technical committee",
           source_also=[VAR], target_also=[TUR])
d.relation(ORAZ, "leads", "Kazakhstan", "The [leader] of Kazakhstan Daniyar Orazbek", type_also=["member_of"])
d.relation(ORAZ, "leads", CCC, "Daniyar Orazbek, who took over from Georgia the term [presidency] of the Council",
           source_also=["Kazakhstan"])
d.relation(GEO, "retreat", CCC, "took over [from] Georgia the term presidency of the Council", type_also=["leads", "concede", "member_of"],
           optional=True)
d.relation(GEO, "concede", ORAZ, "who [took over] from Georgia the term presidency", target_also=["Kazakhstan"],
           type_also=["cooperate", "retreat"], optional=True)
d.relation(ORAZ, "request", MEMBERS, "Orazbek [proposed] to the member countries to sign", source_also=["Kazakhstan"],
           target_also=[CCC], type_also=["consult", "agree"], optional=True)
d.relation(MEMBERS, "member_of", CCC, "the [member] countries", optional=True)
d.relation(MEMBERS, "agree", PROTOCOL, "the member countries to [sign] a common customs protocol", modality="possible", optional=True)
d.relation("Azerbaijan", "support", ORAZ, "Azerbaijan gave open [support] to the proposal", target_also=["Kazakhstan", PROTOCOL, CCC])
d.relation("Iran", "member_of", SUMMIT, "Iran, [participating] to the summit as observer", type_also=["located_in", "consult"],
           target_also=[CCC], optional=True)
d.relation("Iran", "support", ORAZ, "it will [look] to it with warm eye", target_also=["Kazakhstan", PROTOCOL, CCC],
           modality="planned", optional=True)
d.relation(DELEGATION, "member_of", VAR, "the [Varhazian] delegation", type_also=["part_of"], optional=True)
d.relation(DELEGATION, "reject", ORAZ, "the Varhazian delegation [objected] to the article", source_also=[VAR],
           target_also=[PROTOCOL, SUMMIT, CCC, "Kazakhstan"], optional=True)
d.relation(VERH, "member_of", COMM, "The [member] of the Commission Saskia Verhoeven", target_also=[EU])
d.relation(COMM, "part_of", EU, "the [Commission]", type_also=["member_of"], optional=True)
d.relation(VERH, "consult", MIRZ, "The member of the Commission Saskia Verhoeven, who made a telephone [meeting] with Mirzoyeva",
           source_also=[COMM, EU], target_also=[VAR], date="2023-06-09")
for country in (TUR, VAR):
    d.relation(VERH, "request", country, "Saskia Verhoeven, ~~ [called] the sides to common sense", source_also=[COMM, EU],
               target_also=[SIDES], optional=True)
d.relation(RYU, "member_of", RUS, "Moscow, through the mouth of the [Deputy Foreign Minister] Pavel Ryumin", type_also=["leads"])
d.relation(RUS, "accuse", EU, "Moscow, through the mouth of the Deputy Foreign Minister Pavel Ryumin, [accused] Brussels",
           source_also=[RYU])
d.relation(OKT, "leads", UNION, "The [head] of the Antalya Vegetable Exporters Union, Cemil Oktar", type_also=["member_of"])
d.relation(UNION, "located_in", "Antalya", "the [Antalya] Vegetable Exporters Union", type_also=["part_of"], optional=True)
d.relation(OKT, "request", TUR, "Cemil Oktar, ~~ [called out] to Ankara", source_also=[UNION], type_also=["consult", "protest"])
d.relation(MINISTRY, "aid", EXPORTERS, "the ministry had [promised] to them in May a support of 200 million liras", modality="planned",
           source_also=[TUR], target_also=[UNION, OKT], type_also=["support", "agree"], date="2023-05")
d.relation(MINISTRY, "aid", EXPORTERS, "not one kurush [came]", negated=True, source_also=[TUR], target_also=[UNION, OKT], optional=True)
d.relation(OKT, "accuse", MINISTRY, "Oktar [asserted] that the ministry had promised", target_also=[TUR], optional=True)
d.relation(MINISTRY, "part_of", TUR, "the [ministry]", type_also=["member_of"], optional=True)
d.relation(KAN, "member_of", HPP, "From the opposition Homeland Path Party the [deputy] Zülfü Kandemir", type_also=["leads"])
d.relation(HPP, "located_in", TUR, "the [opposition] Homeland Path Party", type_also=["part_of"], optional=True)
d.relation(KAN, "request", AKC, "the deputy Zülfü Kandemir [wanted] the resignation of Akçalı", source_also=[HPP], target_also=[TUR],
           type_also=["reject", "protest", "accuse"])
d.relation("Belarus", "ally_of", VAR, "Belarus, [ally] of Varhazia")
d.relation("Belarus", "aid", VAR, "Belarus, ally of Varhazia, announced that it will [buy] the steel", modality="planned",
           type_also=["cooperate", "support", "agree"])
d.relation(ERK, "located_in", "Derbazan", "Erkmen in July will [go] to Derbazan", modality="planned", target_also=[VAR], type_also=["consult"],
           date="2023-07", optional=True)
d.relation("Derbazan", "located_in", VAR, "Derbazan, the [capital] of Varhazia", type_also=["part_of", "leads"])
d.relation(SOURCE, "member_of", PRESIDENCY, "A source [near] to the Presidency", optional=True)

d.date("[12 June 2023]", "date", "2023-06-12", optional=True)
d.date("made [this year],", "date", "2023")
d.date("started [yesterday] in", "date", "2023-06-11")
d.date("in [April] put", "date", "2023-04")
d.date("until [the end of the month].", "date", "2023-06", value_also=["2023-06-30", "2023-06-END"])
d.date("on [Saturday night] gathered", "time", "2023-06-10TNI", value_also=["2023-06-10"])
d.date("talked [half an hour] \"", "duration", "PT30M", value_also=["PT0.5H"])
d.date("on [Friday],", "date", "2023-06-09")
d.date("in [May] a", "date", "2023-05")
d.date("until [today] not", "date", "2023-06-12")
d.date("in [July] will", "date", "2023-07")
d.date("end [today] with", "date", "2023-06-12")

case.write(HERE)
