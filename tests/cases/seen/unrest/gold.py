"""Gold for four texts on unrest: an agency story of protests, an NGO's statement, a court report, a translated war report.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/unrest/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: an agency's story of protests and a crackdown --------------------------------------------------------------------

a = case.document("t1", HERE / "t1.txt", "2024-11-07")
a.sentences()
KACHALE, PHIRI, MBEWE, NKHOMA, SATO = "Gideon Kachale", "Memory Phiri", "Harrison Mbewe", "Esther Nkhoma", "Wongani Sato"
KGARI, BANDA, POLICE, CFR, LEAGUE = ("Thuso Kgari", "Chikondi Banda", "Malawi police", "Congress for Renewal",
                                     "Civic Defenders’ League")
INTERLINE, SADC, DELEGATION = "Interline News Agency", "Southern African Development Community", "a delegation"
SAFM, GRID, TEACHERS, STRIKE = ("South Africa’s foreign ministry", "a $350 million power-grid programme",
                                "Teachers and bus drivers", "a general strike")

a.entity("Malawi", "country", {"Malawi": 3}, capitals=["not criticised [Lilongwe]."],
         nominals=["in [the southern African country] since", "[The government], which put", "called on [the government] to"])
a.entity("Malawians", "group", {"Malawians": 1}, type_also=["country"], optional=True)
a.entity("southern Africa", "place", adjectives={"southern African": 1}, inside=["The [Southern African] Development"],
         optional=True)
a.entity("South Africa", "country", {"South Africa": 1}, pronouns=["advised [its] nationals", "said [it] had no plans"])
a.entity("Botswana", "country", {"Botswana": 1})
a.entity("United States", "country", {"United States": 1}, nominals=["States, [Malawi’s biggest bilateral donor],"],
         pronouns=["said [it] was reviewing"])
a.entity("Britain", "country", {"Britain": 1}, capitals=["whether [London] would"], aliases=["United Kingdom"])
a.entity("Norway", "country", {"Norway": 1})
a.entity("Lilongwe", "place", {"LILONGWE": 1, "Lilongwe": 1}, nominals=["avoid [the capital],"])
a.entity("Blantyre", "place", {"Blantyre": 2})
a.entity("Zomba", "place", {"Zomba": 1})
a.entity("Kamuzu Central Hospital", "place", {"Kamuzu Central Hospital": 1}, type_also=["organization"])
a.entity("parliament", "place", nominals=["outside [parliament]."], type_also=["organization"], optional=True)
a.entity(INTERLINE, "organization", {INTERLINE: 1, "Interline": 3})
a.entity(POLICE, "organization", nominals=["as [Malawi police] fire", "when [police] opened", "[Police] spokesman",
                                           "that [officers] had used", "that [police] had turned"],
         pronouns=["saying [they] had responded"])
a.entity("NetPulse", "organization", {"NetPulse": 1}, nominals=["to [the monitoring group] NetPulse"])
a.entity(CFR, "organization", {CFR: 1, "CFR": 1}, nominals=["[The party] dismissed", "[Nkhoma’s party] rejected"],
         pronouns=["[Its] leader"])
a.entity(LEAGUE, "organization", {LEAGUE: 1}, nominals=["League, [the coalition of 30 groups that organised the marches],"],
         pronouns=["said [it] would go ahead"])
a.entity(SADC, "organization", {SADC: 1, "SADC": 1}, nominals=["[The 16-nation bloc] has"])
a.entity(DELEGATION, "organization", nominals=["send [a delegation] led"], type_also=["group"], optional=True)
a.entity(SAFM, "organization", nominals=["Africa, [whose foreign ministry] earlier"])
a.entity("Foreign Office", "organization", {"Foreign Office": 1})
a.entity("troops", "organization", nominals=["said [troops] had", "[Soldiers] were manning"], type_also=["group"], optional=True)
a.entity("protesters", "group", nominals=["fire on [protesters]", "fire on [crowds] demanding"], pronouns=["“[They] were singing"],
         optional=True)
a.entity(TEACHERS, "group", nominals=["[Teachers and bus drivers] have"], optional=True)
a.entity("the protests", "event", nominals=["in [the deadliest unrest in the southern African country since 2011].",
                                            "[The protests] began", "organised [the marches],"], optional=True)
a.entity(STRIKE, "event", nominals=["with [a general strike] on"], pronouns=["join [it]."], optional=True)
a.entity(GRID, "program", nominals=["reviewing [a $350 million power-grid programme agreed in 2022]."], optional=True)
a.entity(KACHALE, "person", {KACHALE: 1, "Kachale": 3}, nominals=["Kachale, [a former central banker] who",
                                                                  "warned [the president] that"],
         pronouns=["“[I] was elected", "and [I] will not", "mob,” [he] said", "[He] offered"])
a.entity(PHIRI, "person", {PHIRI: 1}, nominals=["24, [a nursing student] who"], pronouns=["[She] said she had",
                                                                                         "She said [she] had"])
a.entity(MBEWE, "person", {MBEWE: 1}, pronouns=["[He] accused"])
a.entity(NKHOMA, "person", {NKHOMA: 1, "Nkhoma": 1}, nominals=["[Its leader], Esther"],
         pronouns=["[Her] lawyer", "that [she] had not been charged"])
a.entity(SATO, "person", {SATO: 1}, nominals=["[Her lawyer], Wongani"], pronouns=["turned [him] away"])
a.entity(KGARI, "person", {KGARI: 1}, nominals=["by [Botswana’s former vice-president], Thuso"])
a.entity(BANDA, "person", {BANDA: 1}, pronouns=["named [her] successor"])

a.claim("shot", "<c>At least nine people were shot dead ~~ Gideon Kachale</c>, <s>hospital officials and witnesses</s> "
        "<q>said</q>", act_also=["accuse"], also=[["[At least nine people were shot dead ~~ Gideon Kachale], hospital",
                                                  "said, [in the deadliest ~~ since 2011]."]])
a.claim("demanding", "<s>crowds</s> <q>demanding</q> <c>the resignation of President Gideon Kachale</c>, <h>hospital officials "
        "and witnesses</h> said", "protesters", [(None, None)], act="demand", chain_also=[[]], optional=True)
a.claim("toll", "<s>The government</s>, which <q>put</q> <c>the death toll at four</c>", "Malawi", also=["toll [at four],"])
a.claim("troops", ["<s>The government</s>, which put", "and <q>said</q> <c>troops had been ~~ property</c>”"], "Malawi",
        mode="mixed")
a.claim("internet", "<c>Mobile internet ~~ the following morning</c>, <q>according to</q> <s>the monitoring group NetPulse</s>",
        "NetPulse")
a.claim("graft", "<s>Kachale</s>, a former central banker who ~~ <q>promising</q> <c>to end two decades of graft</c>", KACHALE,
        act="pledge", date="2023-06")
a.claim("singing", "“<c>They were singing. Then ~~ any warning</c>,” <q>said</q> <s>Memory Phiri</s>", PHIRI, mode="direct",
        act_also=["accuse"])
a.claim("bodies", "<s>She</s> <q>said</q> <c>she had helped ~~ Central Hospital</c>", PHIRI)
a.claim("ammunition", "<s>Police spokesman Harrison Mbewe</s> <q>denied</q> that <c>officers had used live ammunition</c>",
        MBEWE, act="deny", source_also=[POLICE])
a.claim("rubber", ["<s>Police spokesman Harrison Mbewe</s> denied", "<q>saying</q> <c>they had responded ~~ petrol bombs</c>”"],
        MBEWE, mode="mixed", act_also=["accuse"], source_also=[POLICE])
a.claim("busing", "<s>He</s> <q>accused</q> <c>the opposition Congress for Renewal (CFR) of busing in youths to loot shops</c>",
        MBEWE, act="accuse", source_also=[POLICE],
        also=["[busing in youths to loot shops]", "[of busing in youths to loot shops]"])
a.claim("laughable", "<s>The party</s> <q>dismissed</q> <c>the allegation as “laughable</c>”", CFR, mode="mixed",
        mode_also=["direct", "indirect"], act="reject", act_also=["deny"], also=["“[laughable]”", "dismissed [the allegation] as"])
a.claim("inquiry", ["<s>The party</s> dismissed", "<q>called for</q> <c>an independent inquiry</c>"], CFR, act="demand")
a.claim("charged", "<s>Her lawyer, Wongani Sato</s>, <q>told</q> Interline that <c>she had not ~~ twice</c>", SATO,
        act_also=["accuse"])
a.claim("regret", "In a televised address late on Wednesday, <s>Kachale</s> <q>expressed regret for</q> <c>the deaths</c>",
        KACHALE, act="express_concern", act_also=["state"], date="2024-11-06")
a.claim("step-down", ["In a televised address late on Wednesday, <s>Kachale</s> expressed", "but <q>vowed</q> <c>not to step "
        "down</c>"], KACHALE, act="pledge", act_also=["reject"], date="2024-11-06")
a.claim("mob", "“<c>I was elected ~~ by a mob</c>,” <s>he</s> <q>said</q>", KACHALE, mode="direct", act_also=["reject", "pledge"])
a.claim("talks", "<s>He</s> <q>offered</q> <c>talks to “all who renounce violence</c>”", KACHALE, mode="mixed", act="propose",
        act_also=["pledge"])
a.claim("invitation", "<c>an invitation</c> <s>Nkhoma’s party</s> <q>rejected</q>", CFR, act="reject",
        also=["offered [talks to “all who renounce violence]”", "offered [talks to “all who renounce violence”, an invitation]"])
a.claim("go-ahead", "<s>The Civic Defenders’ League</s>, the coalition ~~ <q>said</q> <c>it would go ahead with a general strike "
        "on Friday</c>", LEAGUE, act_also=["pledge"])
a.claim("join", "<s>Teachers and bus drivers</s> have <q>promised</q> <c>to join it</c>", TEACHERS, act="pledge",
        act_also=["support"])
a.claim("diplomats", "<c>The Southern African Development Community (SADC) urged ~~ before the weekend</c>, <s>two diplomats</s> "
        "<q>said</q>", also=["and [will send a delegation ~~ before the weekend],", "[and will send a delegation ~~ before the "
                             "weekend],"])
a.claim("restraint", "<s>The Southern African Development Community (SADC)</s> <q>urged</q> <c>all sides to exercise "
        "restraint</c> ~~ <h>two diplomats</h> said", SADC, [(None, None)], act="demand", chain_also=[[]],
        also=["sides [to exercise restraint]"])
a.claim("advised", "South Africa, <s>whose foreign ministry</s> earlier <q>advised</q> <c>its nationals to avoid the "
        "capital</c>", SAFM, act="warn", act_also=["demand", "propose", "state"], source_also=["South Africa"],
        also=["nationals [to avoid the capital]"])
a.claim("evacuate", "<s>South Africa</s>, whose ~~ <q>said</q> <c>it had no plans to evacuate them</c>", "South Africa",
        act_also=["deny"])
a.claim("lethal", "<s>The United States</s>, Malawi’s ~~ <q>condemned</q> “<c>the use of lethal force against unarmed "
        "citizens</c>”", "United States", mode="direct", act="condemn")
a.claim("reviewing", ["<s>The United States</s>, Malawi’s", "<q>said</q> <c>it was reviewing ~~ in 2022</c>"], "United States",
        act_also=["warn"])
a.claim("blackout", "<s>Britain and Norway</s>, which ~~ <q>called on</q> <c>the government to lift the internet blackout</c>",
        ["Britain", "Norway"], act="demand", also=["government [to lift the internet blackout]"])
a.claim("early", "<s>a Foreign Office spokesperson</s> <q>said</q> <c>it was too early to say</c>",
        source_also=["Foreign Office", "Britain"])
a.claim("levy", "<s>Finance Minister Chikondi Banda</s> resigned ~~ reportedly <q>warned</q> the president that <c>the fuel levy "
        "would “set the streets on fire</c>”", BANDA, mode="mixed", act="warn")
a.claim("reportedly", "<c>Finance Minister Chikondi Banda</c> resigned ~~ having <q>reportedly</q> <c>warned the president that "
        "the fuel levy would “set the streets on fire</c>”", mode="mixed",
        also=["[warned the president ~~ on fire]”", "[having reportedly warned the president ~~ on fire]”"], optional=True)
a.claim("roadblocks", "<c>Soldiers were manning roadblocks on the road to Zomba</c>, <s>an Interline reporter</s> <q>saw</q>",
        INTERLINE, optional=True)

a.relation(POLICE, "part_of", "Malawi", "[Malawi police] fire on protesters", type_also=["member_of", "located_in"],
           optional=True)
a.relation(POLICE, "assault", "protesters", "Malawi police [fire] on protesters", type_also=["coerce"], optional=True)
a.relation(POLICE, "assault", "protesters", "police [opened fire] on crowds", type_also=["coerce"], source_also=["Malawi"],
           date="2024-11-06")
a.relation("protesters", "request", KACHALE, "crowds [demanding] the resignation of President Gideon Kachale",
           type_also=["protest", "reject"], target_also=["Malawi"])
a.relation("protesters", "located_in", "Malawi", "At least nine people were [shot] dead in Malawi", optional=True)
a.relation("Malawi", "located_in", "southern Africa", "the [southern African] country", type_also=["part_of"], optional=True)
a.relation(KACHALE, "leads", "Malawi", "[President] Gideon Kachale", optional=True)
for city in ("Lilongwe", "Blantyre"):
    a.relation("Malawi", "coerce", city, "The government, ~~ [imposed] a dusk-to-dawn curfew on Lilongwe and Blantyre",
               type_also=["sanction"])
    a.relation(city, "located_in", "Malawi", "The government, ~~ imposed a dusk-to-dawn [curfew] on Lilongwe and Blantyre",
               type_also=["part_of"], optional=True)
a.relation("Malawi", "mobilize", "troops", "troops had been [deployed]", target_also=["Lilongwe", "Blantyre", "protesters"],
           optional=True)
a.relation("troops", "part_of", "Malawi", "said [troops] had been deployed", type_also=["member_of"], optional=True)
a.relation("protesters", "protest", KACHALE, "The [protests] began a fortnight ago", target_also=["Malawi"], optional=True)
a.relation(KACHALE, "leads", "Malawi", "Kachale, a former central banker who took [office] in June last year", date="2023-06",
           optional=True)
a.relation(PHIRI, "located_in", "parliament", "Memory Phiri, 24, a nursing student who was in the crowd [outside] parliament",
           optional=True)
a.relation(PHIRI, "member_of", "protesters", "Memory Phiri, 24, a nursing student who was [in] the crowd", optional=True)
a.relation(PHIRI, "located_in", "Kamuzu Central Hospital", "she had helped [carry] two bodies to Kamuzu Central Hospital",
           optional=True)
a.relation(MBEWE, "member_of", POLICE, "Police [spokesman] Harrison Mbewe")
a.relation(POLICE, "assault", "protesters", "officers had [used] live ammunition", negated=True, optional=True)
a.relation(POLICE, "assault", "protesters", "they had [responded] with rubber bullets", type_also=["coerce"], optional=True)
a.relation("protesters", "assault", POLICE, "being [attacked] with petrol bombs", optional=True)
a.relation(MBEWE, "accuse", CFR, "He [accused] the opposition Congress for Renewal (CFR) of busing in youths",
           source_also=[POLICE])
a.relation(CFR, "reject", "Malawi", "the [opposition] Congress for Renewal (CFR)", type_also=["member_of", "located_in"],
           optional=True)
a.relation(CFR, "reject", MBEWE, "The party [dismissed] the allegation", target_also=[POLICE, "Malawi"], optional=True)
a.relation(CFR, "request", "Malawi", "The party ~~ [called for] an independent inquiry", optional=True)
a.relation(NKHOMA, "leads", CFR, "Its [leader], Esther Nkhoma")
a.relation("Malawi", "coerce", NKHOMA, "Its leader, Esther Nkhoma, has been under house [arrest]", source_also=[POLICE],
           date="2024-11-04")
a.relation(SATO, "support", NKHOMA, "Her [lawyer], Wongani Sato", type_also=["aid", "cooperate", "member_of"], optional=True)
a.relation(SATO, "consult", INTERLINE, "Her lawyer, Wongani Sato, [told] Interline", optional=True)
a.relation("Malawi", "accuse", NKHOMA, "she had not been [charged] with anything", negated=True, type_also=["coerce"],
           source_also=[POLICE], optional=True)
a.relation(POLICE, "reject", SATO, "police had [turned] him away", type_also=["coerce"], optional=True)
a.relation(KACHALE, "retreat", "Malawi", "vowed not to [step down]", negated=True, modality="planned", type_also=["concede"],
           optional=True)
a.relation("Malawians", "support", KACHALE, "I was [elected] by three million Malawians", optional=True)
a.relation(KACHALE, "consult", CFR, "He offered [talks] to “all who renounce violence”", modality="possible",
           type_also=["concede", "cooperate"], optional=True)
a.relation(CFR, "reject", KACHALE, "Nkhoma’s party [rejected] within hours", target_also=["Malawi"])
a.relation(NKHOMA, "leads", CFR, "Nkhoma’s [party]", type_also=["member_of"], optional=True)
a.relation(LEAGUE, "protest", "Malawi", "the coalition of 30 groups that [organised] the marches", target_also=[KACHALE],
           type_also=["mobilize"], optional=True)
a.relation(LEAGUE, "protest", "Malawi", "it would go ahead with a general [strike]", target_also=[KACHALE], modality="planned",
           date="2024-11-08", optional=True)
a.relation(TEACHERS, "support", LEAGUE, "Teachers and bus drivers have [promised] to join it", modality="planned",
           type_also=["cooperate", "protest", "member_of", "agree"], target_also=[STRIKE], optional=True)
a.relation(SADC, "request", "Malawi", "The Southern African Development Community (SADC) [urged] all sides",
           target_also=[CFR, KACHALE, "protesters", POLICE], optional=True)
a.relation(SADC, "consult", "Malawi", "will [send] a delegation", modality="planned", type_also=["mobilize", "cooperate"],
           optional=True)
a.relation(KGARI, "leads", SADC, "a delegation [led] by Botswana’s former vice-president, Thuso Kgari", target_also=[DELEGATION],
           type_also=["member_of"])
a.relation(DELEGATION, "part_of", SADC, "The Southern African Development Community (SADC) ~~ [send] a delegation",
           type_also=["member_of"], optional=True)
a.relation(KGARI, "leads", "Botswana", "Botswana’s [former] vice-president, Thuso Kgari", type_also=["member_of"], optional=True)
a.relation(SADC, "accuse", "Malawi", "The 16-nation bloc has not [criticised] Lilongwe", negated=True,
           type_also=["reject", "protest"])
a.relation(SAFM, "part_of", "South Africa", "South Africa, whose foreign [ministry]", type_also=["member_of"], optional=True)
a.relation("South Africa", "retreat", "Malawi", "it had no plans to [evacuate] them", negated=True, modality="planned",
           type_also=["aid"], target_also=["Lilongwe"], optional=True)
a.relation("United States", "aid", "Malawi", "The United States, Malawi’s biggest bilateral [donor]",
           type_also=["support", "cooperate"])
a.relation("United States", "accuse", "Malawi", "The United States, ~~ [condemned] “the use of lethal force",
           type_also=["reject", "protest"], target_also=[POLICE])
a.relation(POLICE, "assault", "protesters", "the use of lethal [force] against unarmed citizens", source_also=["Malawi"],
           target_also=["Malawians"], type_also=["coerce"], optional=True)
a.relation("United States", "threaten", "Malawi", "it was [reviewing] a $350 million power-grid programme",
           type_also=["reject", "sanction"], optional=True)
a.relation("United States", "agree", "Malawi", "a $350 million power-grid programme [agreed] in 2022",
           type_also=["aid", "cooperate"], date="2022", optional=True)
for country in ("Britain", "Norway"):
    a.relation(country, "aid", "Malawi", "Britain and Norway, which jointly [fund] a third of the health budget",
               type_also=["support", "cooperate"], optional=True)
    a.relation(country, "request", "Malawi", "Britain and Norway, ~~ [called on] the government to lift the internet blackout")
a.relation("Britain", "cooperate", "Norway", "Britain and Norway, which [jointly] fund", optional=True)
a.relation("Malawi", "concede", "protesters", "the government to [lift] the internet blackout", modality="possible",
           optional=True)
a.relation("Britain", "sanction", "Malawi", "London would [suspend] aid", modality="possible",
           type_also=["retreat", "reject", "threaten", "coerce"], optional=True)
a.relation("Foreign Office", "part_of", "Britain", "London would suspend aid, a [Foreign Office] spokesperson",
           type_also=["member_of"], optional=True)
a.relation(BANDA, "member_of", "Malawi", "Finance [Minister] Chikondi Banda", type_also=["leads"], optional=True)
a.relation(BANDA, "retreat", "Malawi", "Finance Minister Chikondi Banda [resigned]", target_also=[KACHALE],
           type_also=["concede", "reject"], date="2024-11-05", optional=True)
a.relation(BANDA, "consult", KACHALE, "Finance Minister Chikondi Banda ~~ [warned] the president",
           type_also=["threaten", "request", "reject"])
a.relation("troops", "located_in", "Zomba", "Soldiers were [manning] roadblocks on the road to Zomba",
           type_also=["mobilize", "coerce"], optional=True)

a.date("[7 November 2024]", "date", "2024-11-07", optional=True)
a.date("[Nov 7] (Interline)", "date", "2024-11-07")
a.date("in Malawi on [Wednesday] when", "date", "2024-11-06")
a.date("since [2011].", "date", "2011")
a.date("a [dusk-to-dawn] curfew", "set", None, value_also=["TNI", "P1D"], optional=True)
a.date("around [3 p.m. on Wednesday] and", "time", "2024-11-06T15:00", value_also=["2024-11-06", "T15:00", "2024-11-06T15"])
a.date("by [the following morning],", "time", "2024-11-07TMO", value_also=["2024-11-07"])
a.date("began [a fortnight ago] over", "date", "2024-10-24", value_also=["2024-W43", "2024-10-23", "2024-10"])
a.date("in [June last year] promising", "date", "2023-06")
a.date("end [two decades] of", "duration", "P20Y", value_also=["P2DE"])
a.date("Phiri, [24], a", "duration", "P24Y", optional=True)
a.date("since [Monday].", "date", "2024-11-04")
a.date("late on [Wednesday], Kachale", "date", "2024-11-06", value_also=["2024-11-06TEV", "2024-11-06TNI"])
a.date("within [hours].", "duration", "PXH", value_also=["PTXH", None], optional=True)
a.date("on [Friday].", "date", "2024-11-08")
a.date("before [the weekend],", "date", "2024-W45-WE", value_also=["2024-11-09"])
a.date("ministry [earlier] advised", "date", "PAST_REF", value_also=[None], optional=True)
a.date("agreed in [2022].", "date", "2022")
a.date("resigned on [Tuesday], on", "date", "2024-11-05")
a.date("on [the eve of the shooting],", "date", "2024-11-05", value_also=[None], optional=True)
a.date("shuttered on [Thursday].", "date", "2024-11-07")

# t2: an NGO's statement on detentions ---------------------------------------------------------------------------------

b = case.document("t2", HERE / "t2.txt", "2017-05-18")
b.sentences()
JAB, SPS, COUNT, OSCE, EU = ("Justice Across Borders", "State Protection Service", "Clear Count",
                             "Organization for Security and Co-operation in Europe", "European Union")
VELK, THORSELL, ILVAN, TERZIN, DRAST, MARES = ("Dragomir Velk", "Annika Thorsell", "Petar Ilvan", "Bogdan Terzin", "Milena Drast",
                                               "Anton Mares")
COURT, INVESTIGATOR, BROTHER, NEIGHBOUR = "a Sarnik court", "an investigator", "Drast’s brother", "a neighbouring state"
DETAINEES, COE, ECHR, VENICE, BLOC = ("the detainees", "Council of Europe", "European Convention on Human Rights",
                                      "Venice Commission", "Democratic Bloc")
STATES, JUSTICE, GOVERNORS = "several member states", "Ministry of Justice", "regional governors"

b.entity("Kastovia", "country", {"Kastovia": 4}, nominals=["[The authorities in Kastovia] should", "new in [the country].",
                                                           "[The government] rejected"])
b.entity("Romania", "country", {"Romania": 1}, capitals=["[Bucharest] has called"])
b.entity(NEIGHBOUR, "country", nominals=["from “[a neighbouring state]”"], optional=True)
b.entity("Geneva", "place", {"Geneva": 1})
b.entity("Sarnik airport", "place", {"Sarnik airport": 1}, optional=True)
b.entity("Sarnik", "place", {"Sarnik": 2}, nominals=["in [the capital], Sarnik"], inside=["at [Sarnik] airport"])
b.entity("Vienna", "place", {"Vienna": 1})
b.entity("Europe", "place", at=["Thorsell, [Europe] director"], inside=["Council of [Europe]", "Co-operation in [Europe]"],
         optional=True)
b.entity(JAB, "organization", {JAB: 4, "JAB": 6}, pronouns=["What [we] are"])
b.entity(SPS, "organization", {SPS: 1, "SPS": 2}, nominals=["[The agency]’s head"], pronouns=["[They] seized"])
b.entity(COUNT, "organization", {COUNT: 2}, nominals=["Count, [a domestic monitoring group funded by the European Union],"],
         pronouns=["away [its] chairman"])
b.entity(EU, "organization", {EU: 2}, nominals=["[The 28-nation bloc] agreed"], capitals=["“[Brussels] cannot"],
         pronouns=["hold [its] annual", "“[It] has to choose"])
b.entity(COURT, "organization", nominals=["later [a Sarnik court] ordered"], optional=True)
b.entity("parliament", "organization", nominals=["in [parliament] a week"], type_also=["place"], optional=True)
b.entity("Glas Juga", "organization", {"Glas Juga": 1}, nominals=["of [the weekly] Glas"], pronouns=["which, [it] reported"])
b.entity(JUSTICE, "organization", {JUSTICE: 1})
b.entity(COE, "organization", {COE: 1})
b.entity(ECHR, "program", {ECHR: 1})
b.entity(VENICE, "organization", {VENICE: 1})
b.entity(BLOC, "organization", {BLOC: 1})
b.entity(OSCE, "organization", {OSCE: 1, "OSCE": 1}, pronouns=["withdraw [its] observers"])
b.entity(STATES, "group", nominals=["as [several member states] have"], optional=True)
b.entity(GOVERNORS, "group", nominals=["told [regional governors] to"], optional=True)
b.entity(DETAINEES, "group", nominals=["release [fourteen lawyers, journalists and election monitors] detained",
                                       "[Those held] also", "any of [the detainees] had", "release of [the fourteen] a"],
         optional=True)
b.entity("World Press Freedom Day", "event", {"World Press Freedom Day": 1}, optional=True)
b.entity("the constitutional referendum", "event", nominals=["ahead of [referendum]",
                                                             "to [the constitutional referendum of 11 June],"], optional=True)
b.entity("the amendments", "program", nominals=["[President Dragomir Velk’s plan to abolish term limits].",
                                                "that [the amendments] would"], optional=True)
b.entity("the annual human rights dialogue", "event", nominals=["hold [its annual human rights dialogue with Kastovia] on"],
         optional=True)
b.entity(VELK, "person", {VELK: 1, "Velk": 4}, nominals=["then [an opposition deputy],"], pronouns=["[He] is jailing"])
b.entity(THORSELL, "person", {THORSELL: 1, "Thorsell": 1}, nominals=["Thorsell, [Europe director at Justice Across Borders]."])
b.entity(ILVAN, "person", {ILVAN: 1, "Ilvan": 2}, nominals=["away [its chairman], Petar"],
         pronouns=["which [he] denies", "told [his] wife", "unless [he] signed"])
b.entity("Jelena", "person", {"Jelena": 1}, nominals=["told [his wife], Jelena"], pronouns=["arrest [her] too"],
         aliases=["Jelena Ilvan"])
b.entity(INVESTIGATOR, "person", nominals=["night [an investigator] threatened"], optional=True)
b.entity(TERZIN, "person", {TERZIN: 1}, nominals=["[The agency’s head], General"])
b.entity(DRAST, "person", {DRAST: 1, "Drast": 1}, nominals=["Drast, [editor of the weekly Glas Juga],"],
         pronouns=["[She] was arrested", "as [she] was about", "[Her] brother", "that [she] had twice", "about [her] treatment"])
b.entity(BROTHER, "person", nominals=["[Her brother] told"], optional=True)
b.entity(MARES, "person", {MARES: 1}, nominals=["under [Velk’s predecessor], Anton"])

b.claim("release", "<c>The authorities in Kastovia should ~~ of April</c>, <s>Justice Across Borders (JAB)</s> <q>said</q> today",
        JAB, act="demand", act_also=["state", "propose"], date="2017-05-18")
b.claim("plan", "<s>President Dragomir Velk</s>’s <q>plan</q> <c>to abolish term limits</c>", VELK, act="propose",
        act_also=["pledge"], optional=True)
b.claim("rehearsal", "“<c>What we are ~~ an audience</c>,” <q>said</q> <s>Annika Thorsell</s>, ~~ “<c>President Velk ~~ hold "
        "it</c>.”", THORSELL, mode="direct", act_also=["accuse", "condemn"])
b.claim("debate", ["said <h>Annika Thorsell</h>, Europe", "“President <s>Velk</s> <q>promised</q> <c>an open debate</c>"], VELK,
        [(THORSELL, None)], mode="direct", mode_also=["indirect"], act="pledge")
b.claim("withheld", "<s>Most</s> <q>asked</q> that <c>their names be withheld for fear of reprisals</c>", act="demand",
        also=["[their names be withheld]"], chain_also=[[JAB]], optional=True)
b.claim("ordered", "<s>a Sarnik court</s> <q>ordered</q> that <c>Ilvan be held ~~ mass disorder</c>”", COURT, mode="mixed",
        act="demand", act_also=["state"], source_also=["Kastovia"], also=["[Ilvan be held for three months]"],
        date="2017-04-07", optional=True)
b.claim("charges", "on <q>charges</q> of “<c>preparing mass disorder</c>”", mode="direct", act="accuse", optional=True)
b.claim("denies", "<c>charges of “preparing mass disorder</c>”, which <s>he</s> <q>denies</q>", ILVAN, mode="mixed",
        mode_also=["direct", "indirect"], act="deny", also=["“[preparing mass disorder]”", "[which] he denies"])
b.claim("told-wife", "<s>Ilvan</s> has <q>told</q> his wife, Jelena, that <c>on the first night ~~ a confession</c>", ILVAN,
        act_also=["accuse"], chain_also=[["Jelena"], ["Jelena", JAB], [JAB]])
b.claim("confession", "<h>Ilvan</h> has told his wife, ~~ <s>an investigator</s> <q>threatened</q> <c>to arrest her too unless he "
        "signed a confession</c>", INVESTIGATOR, [(ILVAN, None)], act="warn", act_also=["demand"], source_also=[SPS],
        chain_also=[[ILVAN, "Jelena"]])
b.claim("instructions", "<s>The agency’s head, General Bogdan Terzin</s>, had, however, <q>claimed</q> in parliament a week "
        "earlier that <c>Clear Count ~~ neighbouring state</c>”", TERZIN, mode="mixed", act_also=["accuse"], source_also=[SPS],
        date="2017-04-27")
b.claim("baseless", "<s>Bucharest</s> has <q>called</q> <c>the allegation baseless</c>", "Romania", act="reject",
        act_also=["deny", "state"], also=["allegation [baseless]"])
b.claim("reported", "at which, <s>it</s> <q>reported</q>, <c>Velk told ~~ 70 percent</c>”", "Glas Juga", mode="mixed",
        act_also=["accuse"], optional=True)
b.claim("seventy", "which, <h>it</h> reported, <s>Velk</s> <q>told</q> regional governors <c>to “deliver 70 percent</c>”", VELK,
        [("Glas Juga", None)], mode="direct", mode_also=["mixed"], act="demand")
b.claim("insulin", "<s>Her brother</s> <q>told</q> JAB that <c>she had twice been refused insulin</c>", BROTHER,
        act_also=["accuse"], chain_also=[[JAB]])
b.claim("care", "<q>According to</q> <s>the Ministry of Justice</s>, <c>Drast “is ~~ her treatment</c>", JUSTICE, mode="mixed",
        act_also=["deny"], source_also=["Kastovia"])
b.claim("no-evidence", "<s>Justice Across Borders</s> <q>found</q> <c>no evidence that ~~ for violence</c>", JAB,
        act_also=["deny"], also=["found [no evidence]"], optional=True)
b.claim("checks", "<s>the Venice Commission</s> <q>concluded</q> that <c>the amendments ~~ presidency</c>”", VENICE, mode="mixed",
        act_also=["warn", "condemn"], date="2017-03")
b.claim("interference", "<s>The government</s> <q>rejected</q> <c>that opinion as interference</c>", "Kastovia", act="reject",
        act_also=["accuse"], also=["rejected [that opinion]"])
b.claim("habits", "<s>Velk</s>, then an opposition deputy, <q>denounced</q> <c>the arrests as “the habits of a frightened "
        "state</c>”", VELK, mode="mixed", mode_also=["direct"], act="condemn", act_also=["accuse"],
        also=["“[the habits of a frightened state]”", "denounced [the arrests] as"], date="2009")
b.claim("condition", "<c>The European Union, ~~ budget support</c>, <s>JAB</s> <q>said</q>", JAB, act="demand",
        act_also=["propose", "state"])
b.claim("euros", "<s>The 28-nation bloc</s> <q>agreed</q> in 2015 <c>to provide ~~ of the decade</c>", EU, act="agree",
        act_also=["pledge"], date="2015")
b.claim("observers", "<s>JAB</s> also <q>called on</q> <c>the Organization for ~~ its observers</c>", JAB, act="demand",
        also=["[not to withdraw its observers]", "on [the Organization for ~~ have proposed]."])
b.claim("proposed", "not <c>to withdraw its observers</c>, as <s>several member states</s> have <q>proposed</q>", STATES,
        act="propose", act_also=["demand"], also=["to [withdraw its observers]"], chain_also=[[JAB]])
b.claim("choose", "“<c>Brussels cannot ~~ their jailers</c>,” <s>Thorsell</s> <q>said</q>. “<c>It has to choose</c>.”", THORSELL,
        mode="direct", act_also=["demand", "accuse", "condemn", "warn"])

b.relation(JAB, "request", "Kastovia", "The authorities in Kastovia should ~~ Justice Across Borders (JAB) [said] today",
           type_also=["accuse"])
b.relation("Kastovia", "concede", DETAINEES, "The authorities in Kastovia should immediately [release] fourteen lawyers, "
           "journalists and election monitors", modality="possible", optional=True)
b.relation("Kastovia", "coerce", DETAINEES, "fourteen lawyers, journalists and election monitors [detained]", date="2017-04",
           optional=True)
b.relation(VELK, "leads", "Kastovia", "[President] Dragomir Velk", optional=True)
b.relation(THORSELL, "member_of", JAB, "Annika Thorsell, Europe [director] at Justice Across Borders", type_also=["leads"])
b.relation(THORSELL, "accuse", VELK, "said Annika Thorsell, Europe director at Justice Across Borders. “President Velk promised "
           "an open debate. He is [jailing] the people", source_also=[JAB], optional=True)
b.relation(VELK, "coerce", DETAINEES, "He is [jailing] the people who would hold it", optional=True)
b.relation(JAB, "consult", DETAINEES, "JAB [interviewed] 23 people ~~ among them five former detainees", optional=True)
b.relation(SPS, "coerce", COUNT, "officers of the State Protection Service (SPS) [raided] the offices of Clear Count",
           type_also=["assault"], source_also=["Kastovia"], date="2017-04-03")
b.relation(EU, "aid", COUNT, "Clear Count, a domestic monitoring group [funded] by the European Union",
           type_also=["support", "cooperate"])
b.relation(COUNT, "located_in", "Sarnik", "the [offices] of Clear Count, ~~ in the capital, Sarnik")
b.relation(COUNT, "located_in", "Kastovia", "Clear Count, a [domestic] monitoring group", optional=True)
b.relation("Sarnik", "located_in", "Kastovia", "the [capital], Sarnik", type_also=["part_of"], optional=True)
b.relation(SPS, "located_in", "Sarnik", "officers of the State Protection Service (SPS) [raided] ~~ in the capital, Sarnik",
           optional=True)
b.relation(SPS, "coerce", COUNT, "They [seized] computers", optional=True)
b.relation(SPS, "coerce", ILVAN, "They seized computers and [took] away its chairman, Petar Ilvan", source_also=["Kastovia"])
b.relation(ILVAN, "leads", COUNT, "its [chairman], Petar Ilvan")
b.relation(COURT, "coerce", ILVAN, "a Sarnik court [ordered] that Ilvan be held", source_also=["Kastovia"], date="2017-04-07")
b.relation(COURT, "located_in", "Sarnik", "a [Sarnik] court", type_also=["part_of", "member_of"], optional=True)
b.relation("Kastovia", "accuse", ILVAN, "Ilvan be held for three months on [charges] of “preparing mass disorder”",
           source_also=[COURT, SPS], optional=True)
b.relation(ILVAN, "reject", "Kastovia", "which he [denies]", target_also=[COURT, SPS], optional=True)
b.relation(ILVAN, "consult", "Jelena", "Ilvan has [told] his wife, Jelena")
b.relation(INVESTIGATOR, "threaten", "Jelena", "an investigator [threatened] to arrest her", source_also=[SPS, "Kastovia"],
           target_also=[ILVAN], type_also=["coerce"])
b.relation(INVESTIGATOR, "threaten", ILVAN, "an investigator [threatened] to arrest her too unless he signed a confession",
           source_also=[SPS, "Kastovia"], type_also=["coerce", "request"], optional=True)
b.relation(INVESTIGATOR, "coerce", "Jelena", "an investigator threatened to [arrest] her", source_also=[SPS, "Kastovia"],
           modality="possible", optional=True)
b.relation(SPS, "consult", JAB, "The SPS did not [reply] to a letter from JAB", negated=True, type_also=["cooperate"],
           optional=True)
b.relation(SPS, "reject", JAB, "The SPS did not [reply] to a letter from JAB", optional=True)
b.relation(JAB, "consult", SPS, "a [letter] from JAB", type_also=["request"], date="2017-05-04", optional=True)
b.relation(TERZIN, "leads", SPS, "The agency’s [head], General Bogdan Terzin")
b.relation(TERZIN, "accuse", COUNT, "General Bogdan Terzin, had, however, [claimed] in parliament a week earlier that Clear Count "
           "was acting on instructions", source_also=[SPS], date="2017-04-27")
b.relation(COUNT, "cooperate", NEIGHBOUR, "Clear Count was [acting] on instructions from “a neighbouring state”",
           type_also=["support", "member_of", "consult"], optional=True)
b.relation(NEIGHBOUR, "leads", COUNT, "Clear Count was acting on [instructions] from “a neighbouring state”",
           type_also=["request", "coerce", "support"], optional=True)
b.relation(NEIGHBOUR, "same_as", "Romania", "“a neighbouring state”, an apparent [reference] to Romania", modality="possible",
           optional=True)
b.relation(TERZIN, "accuse", "Romania", "General Bogdan Terzin, had, however, [claimed] ~~ an apparent reference to Romania",
           source_also=[SPS, "Kastovia"], target_also=[NEIGHBOUR], optional=True)
b.relation("Romania", "reject", TERZIN, "Bucharest has [called] the allegation baseless", target_also=[SPS, "Kastovia"],
           optional=True)
b.relation("Kastovia", "coerce", DRAST, "[Those held] also include Milena Drast", optional=True)
b.relation(DRAST, "member_of", DETAINEES, "Those held also [include] Milena Drast", optional=True)
b.relation(DRAST, "leads", "Glas Juga", "Milena Drast, [editor] of the weekly Glas Juga", type_also=["member_of"])
b.relation("Glas Juga", "accuse", VELK, "it [reported], Velk told regional governors", optional=True)
b.relation(VELK, "request", GOVERNORS, "Velk [told] regional governors to “deliver 70 percent”", type_also=["consult", "coerce"],
           optional=True)
b.relation("Kastovia", "coerce", DRAST, "She was [arrested] at Sarnik airport", source_also=[SPS], date="2017-05-03",
           optional=True)
b.relation(DRAST, "located_in", "Sarnik", "She was [arrested] at Sarnik airport", target_also=["Sarnik airport"],
           date="2017-05-03", optional=True)
b.relation(DRAST, "located_in", "Vienna", "she was about to [board] a flight to Vienna", modality="planned", optional=True)
b.relation(BROTHER, "consult", JAB, "Her brother [told] JAB", optional=True)
b.relation("Kastovia", "coerce", DRAST, "she had twice been [refused] insulin", type_also=["reject"], source_also=[SPS],
           optional=True)
b.relation("Kastovia", "aid", DRAST, "Drast “is [receiving] all necessary care”", source_also=[JUSTICE], optional=True)
b.relation("Kastovia", "member_of", COE, "Kastovia [joined] the Council of Europe in 1996", date="1996")
b.relation("Kastovia", "member_of", ECHR, "Kastovia ~~ is a [party] to the European Convention on Human Rights",
           type_also=["agree", "support"])
b.relation(VENICE, "accuse", "Kastovia", "the Venice Commission [concluded] that the amendments would “remove the last checks on "
           "the presidency”", type_also=["reject"], date="2017-03", optional=True)
b.relation("Kastovia", "reject", VENICE, "The government [rejected] that opinion")
b.relation(VELK, "leads", "Kastovia", "Velk’s [predecessor], Anton Mares", optional=True)
b.relation(MARES, "leads", "Kastovia", "Velk’s [predecessor], Anton Mares", date="2009", optional=True)
b.relation("Kastovia", "coerce", BLOC, "under Velk’s predecessor, Anton Mares, more than 200 members of the Democratic Bloc were "
           "[rounded] up", source_also=[MARES], date="2009")
b.relation(VELK, "accuse", "Kastovia", "Velk, then an opposition deputy, [denounced] the arrests", target_also=[MARES],
           type_also=["reject", "protest"], date="2009", optional=True)
b.relation(VELK, "member_of", BLOC, "Velk, then an [opposition] deputy", modality="possible", optional=True)
b.relation(VELK, "reject", "Kastovia", "Velk, then an [opposition] deputy", target_also=[MARES],
           type_also=["member_of", "protest"], optional=True)
b.relation("Kastovia", "concede", BLOC, "All were [amnestied] two years later", source_also=[MARES], date="2011", optional=True)
b.relation(EU, "consult", "Kastovia", "The European Union, which is due to [hold] its annual human rights dialogue with Kastovia",
           type_also=["cooperate"], modality="planned", date="2017-05-24")
b.relation(JAB, "request", EU, "The European Union, ~~ [should] make the release of the fourteen a condition of further budget "
           "support, JAB said")
b.relation(EU, "request", "Kastovia", "The European Union, ~~ should make the release of the fourteen a [condition] of further "
           "budget support", modality="possible", type_also=["threaten", "coerce"], optional=True)
b.relation("Kastovia", "concede", DETAINEES, "make the [release] of the fourteen a condition", modality="possible", optional=True)
b.relation(EU, "aid", "Kastovia", "further budget [support]", modality="possible", type_also=["support"], optional=True)
b.relation(EU, "aid", "Kastovia", "The 28-nation bloc agreed in 2015 to [provide] 120 million euros", modality="planned",
           type_also=["agree", "support"], date="2015")
b.relation(JAB, "request", OSCE, "JAB also [called on] the Organization for Security and Co-operation in Europe (OSCE) not to "
           "withdraw its observers")
b.relation(OSCE, "retreat", "Kastovia", "not to [withdraw] its observers", negated=True, modality="possible", optional=True)
b.relation(STATES, "request", OSCE, "several member states have [proposed]", optional=True)
b.relation(STATES, "member_of", OSCE, "its observers, as several [member] states", optional=True)
b.relation(THORSELL, "request", EU, "“Brussels cannot go on paying both the monitors and their jailers,” Thorsell [said]",
           type_also=["accuse"], source_also=[JAB], optional=True)
b.relation(EU, "aid", "Kastovia", "Brussels cannot go on [paying] both the monitors and their jailers",
           type_also=["support"], optional=True)
b.relation(EU, "aid", COUNT, "Brussels cannot go on [paying] both the monitors and their jailers", type_also=["support"],
           optional=True)

b.date(("[18 May 2017]", 1), "date", "2017-05-18", optional=True)
b.date("(Geneva, [18 May 2017])", "date", "2017-05-18")
b.date("since [the beginning of April],", "date", "2017-04", value_also=["2017-04-01"])
b.date("said [today].", "date", "2017-05-18")
b.date("of [11 June], appear", "date", "2017-06-11")
b.date("between [19 April] and", "date", "2017-04-19", value_also=["2017-04-19/2017-05-09"])
b.date("and [9 May], among", "date", "2017-05-09", value_also=["2017-04-19/2017-05-09"])
b.date("On [3 April],", "date", "2017-04-03")
b.date("[Four days later] a", "date", "2017-04-07")
b.date("for [three months] on", "duration", "P3M")
b.date("on [the first night] an", "time", "2017-04-03TNI", value_also=["2017-04-03", None], optional=True)
b.date("dated [4 May].", "date", "2017-05-04")
b.date("parliament [a week earlier] that", "date", "2017-04-27", value_also=["2017-W17"])
b.date("the [weekly] Glas", "set", "P1W", optional=True)
b.date("on [World Press Freedom Day] as", "date", "2017-05-03", optional=True)
b.date("in [1996] and", "date", "1996")
b.date("In [March] the", "date", "2017-03")
b.date("In [2009], under", "date", "2009")
b.date("on [the eve of parliamentary elections];", "date", None, value_also=["2009"], optional=True)
b.date("Velk, [then] an", "date", "2009", value_also=["PAST_REF", None], optional=True)
b.date("amnestied [two years later].", "date", "2011")
b.date("its [annual] human", "set", "P1Y", optional=True)
b.date("on [24 May],", "date", "2017-05-24")
b.date("in [2015] to", "date", "2015")
b.date("by [the end of the decade].", "date", "201", value_also=["2019", "2020", "2019-12", "2019-12-31", "2020-12-31"])

# t3: a local newspaper's report of a trial ----------------------------------------------------------------------------

c = case.document("t3", HERE / "t3.txt", "2015-10-09")
c.sentences()
THACK, PELLEW, HAITH, STUBBS, KJELD, ANWAR = ("Dean Thackray", "Simon Pellew", "Carol Haith", "Maureen Stubbs", "Jens Kjeldsen",
                                              "Farida Anwar")
NOAKES, WILK, ELLERBY, PASK, SOWERBY, MARLOWE = ("Barry Noakes", "Tomasz Wilk", "Ruth Ellerby", "Alan Pask", "Gail Sowerby",
                                                 "Hugh Marlowe")
NORHAVN, CASTLEGATE, FAWU, HULL = "Norhavn Foods", "Castlegate Security", "Food and Allied Workers’ Union", "Hull Crown Court"
HUMBERSIDE, HSE, PLANT, PICKETS = "Humberside Police", "Health and Safety Executive", "the plant", "pickets"
AGENCY, MEN, WOMAN = "agency workers", "three men", "a woman"

c.entity("Denmark", "country", adjectives={"Danish": 1}, optional=True)
c.entity("Poland", "country", adjectives={"Polish": 1}, optional=True)
c.entity("Grimsby", "place", {"Grimsby": 2}, nominals=["[The town]’s Labour MP"], pronouns=["crime [it] didn’t"])
c.entity("Cleethorpes", "place", {"Cleethorpes": 1})
c.entity("Tasker Road", "place", {"Tasker Road": 1})
c.entity("Estuary Way", "place", {"Estuary Way": 1})
c.entity("Hull", "place", inside=["at [Hull] Crown"], optional=True)
c.entity("Esbjerg", "place", {"Esbjerg": 1})
c.entity("Gdynia", "place", {"Gdynia": 1})
c.entity(PLANT, "place", nominals=["outside [a Grimsby fish factory] told", "strike at [the plant], which"],
         type_also=["organization"], optional=True)
c.entity("Humber Post and Advertiser", "organization", {"Humber Post and Advertiser": 1})
c.entity(HULL, "organization", {HULL: 1}, type_also=["place"], nominals=["told [the court] that", "charge, [the court] heard"])
c.entity("the jury", "group", nominals=["down’: [jury] hears", "took”, [a jury] has", "told [the jury] that"],
         type_also=["organization"], optional=True)
c.entity(NORHAVN, "organization", {NORHAVN: 1, "Norhavn": 1},
         nominals=["which [the Danish firm] bought", "that [the company] “would", "why [his firm] ended"],
         pronouns=["ended [its] contract", "that [it] would move", "accused [it] of"])
c.entity(CASTLEGATE, "organization", {CASTLEGATE: 1, "Castlegate": 3}, nominals=["Security, [Thackray’s employer]."],
         pronouns=["said [it] could not comment"])
c.entity(FAWU, "organization", {FAWU: 1, "FAWU": 1}, nominals=["court, [the union]’s regional"])
c.entity(HUMBERSIDE, "organization", {HUMBERSIDE: 1}, nominals=["told [police] that he"])
c.entity("Acas", "organization", {"Acas": 1})
c.entity(HSE, "organization", {HSE: 1})
c.entity("Labour", "organization", {"Labour": 1}, aliases=["Labour Party"])
c.entity(PICKETS, "group", nominals=["into [pickets] outside", "about [30 pickets] were"], optional=True)
c.entity(AGENCY, "group", nominals=["when [agency workers] were"], optional=True)
c.entity(MEN, "group", nominals=["said [three men] had"], optional=True)
c.entity(WOMAN, "person", nominals=["heard [a woman] scream"], pronouns=["who [it] was"], optional=True)
c.entity("the strike", "event", nominals=["[The strike at the plant], which", "said [the dispute] had", "[The strike] ended"],
         optional=True)
c.entity("the trial", "event", nominals=["of [his trial] at", "[The trial], before"], optional=True)
c.entity(THACK, "person", {THACK: 1, "Thackray": 4}, nominals=["[A SECURITY guard] accused"],
         pronouns=["‘[He] looked", "put [his] foot down’", "that [he] had been ordered", "of [his] trial", "“[He] looked",
                   "put [his] foot down,”", "called [him] worse", "took. [I] panicked"])
c.entity(PELLEW, "person", {PELLEW: 1})
c.entity(HAITH, "person", {HAITH: 1, "Haith": 1},
         nominals=["Haith, [a shop steward for the Food and Allied Workers’ Union (FAWU)],"],
         pronouns=["down,” [she] said", "“[I] shouted", "warned [her] that", "defending, [she] admitted", "put to [her] that",
                   "that [she] had called", "“[I]’ve called", "since,” [she] replied"])
c.entity(STUBBS, "person", {STUBBS: 1, "Maureen": 1}, nominals=["61, [a filleter for 22 years],"],
         pronouns=["and [she] couldn’t", "[She] has not"])
c.entity(KJELD, "person", {KJELD: 1, "Kjeldsen": 1}, nominals=["earlier [the site manager], Jens"],
         pronouns=["said [he] had never", "[He] told the jury", "assured [him] the", "us,” [he] said", "why [his] firm",
                   "week, [he] said"])
c.entity(ANWAR, "person", {ANWAR: 1})
c.entity(NOAKES, "person", {NOAKES: 1, "Noakes": 1, "Barry": 1}, nominals=["that [Castlegate’s managing director], Barry"],
         pronouns=["from [his] phone", "[He] was arrested"])
c.entity(WILK, "person", {WILK: 1}, nominals=["[A Polish lorry driver], Tomasz"],
         pronouns=["interpreter, [he] said", "[He] had heard", "burn, [he] said"])
c.entity(ELLERBY, "person", {ELLERBY: 1}, nominals=["Police, [the first officer at the scene],"],
         pronouns=["from [her] notebook", "told [her] at"])
c.entity(PASK, "person", {PASK: 1}, nominals=["court, [the union’s regional secretary], Alan"])
c.entity(SOWERBY, "person", {SOWERBY: 1}, nominals=["[The town’s Labour MP], Gail"])
c.entity(MARLOWE, "person", {MARLOWE: 1})

c.claim("title", "‘<c>He looked straight at us and put his foot down</c>’: jury <q>hears</q> of", mode="direct",
        act_also=["accuse"], optional=True)
c.claim("driving", "A SECURITY guard <q>accused</q> <c>of driving a van into pickets outside a Grimsby fish factory</c>",
        act="accuse", also=["[driving a van into ~~ fish factory]", "[A SECURITY guard accused of ~~ fish factory]",
                            "[A SECURITY guard accused of driving a van into pickets]"])
c.claim("told-police", "<s>A SECURITY guard</s> accused ~~ <q>told</q> police that <c>he had been ordered to “get through "
        "whatever it took</c>”", THACK, mode="mixed", chain_also=[[ELLERBY]])
c.claim("ordered", "<h>A SECURITY guard</h> accused ~~ had been <q>ordered</q> <c>to “get through whatever it took</c>”",
        chain=[(THACK, None)], mode="direct", mode_also=["mixed"], act="demand", optional=True)
c.claim("jury-heard", "<c>A SECURITY guard accused of ~~ it took</c>”, a jury has <q>heard</q>", mode="mixed", optional=True)
c.claim("bodily-harm", "<s>Dean Thackray</s>, 38, of Tasker Road, Cleethorpes, <q>denies</q> <c>causing grievous bodily harm "
        "with intent</c>", THACK, act="deny")
c.claim("accounts", "<s>four witnesses</s> <q>gave sharply different accounts of</q> <c>what happened at ~~ 17 February</c>",
        source_also=[HAITH, KJELD, WILK, ELLERBY], optional=True)
c.claim("peaceful", "<s>Simon Pellew QC</s>, prosecuting, <q>said</q> <c>the dispute ~~ that night</c>", PELLEW, mode="mixed",
        date="2015-10-07")
c.claim("brazier", "<s>Carol Haith</s>, a shop ~~ <q>told</q> the court that <c>about 30 pickets ~~ ten to five</c>", HAITH)
c.claim("looked", "“<c>He looked straight at us and put his foot down</c>,” <s>she</s> <q>said</q>. “<c>I shouted ~~ "
        "couldn’t</c>.”", HAITH, mode="direct", act_also=["accuse"])
c.claim("jump", "<h>she</h> said. “<s>I</s> <q>shouted</q> to Maureen <c>to jump</c>", HAITH, [(HAITH, None)], mode="direct",
        mode_also=["indirect"], act="demand", act_also=["warn"], chain_also=[[]], optional=True)
c.claim("haith-ransom", "<s>Mrs Haith</s> <q>said</q> that <c>two days earlier ~~ to ransom</c>”", HAITH, mode="mixed",
        optional=True)
c.claim("ransom", "<h>Mrs Haith</h> said that two days earlier <s>the site manager, Jens Kjeldsen</s>, had <q>warned</q> her that "
        "<c>the company “would not be held to ransom</c>”", KJELD, [(HAITH, None)], mode="mixed", act="warn",
        source_also=[NORHAVN], date="2015-02-15")
c.claim("eggs", "<s>she</s> <q>admitted</q> that <c>eggs had been thrown at vehicles</c>", HAITH, act_also=["agree"])
c.claim("pallets", ["defending, <s>she</s> admitted", "but <q>denied</q> <c>having told anyone to block the road with "
                    "pallets</c>"], HAITH, act="deny")
c.claim("told-anyone", ["defending, <s>she</s> admitted", "denied having <q>told</q> anyone <c>to block the road with pallets</c>"],
        HAITH, act="demand", chain_also=[[HAITH]], optional=True)
c.claim("put-to-her", "It was <q>put</q> to her that <c>she had called Thackray a “scab” minutes before</c>", mode="mixed",
        act="accuse", act_also=["state"])
c.claim("scab", "that <s>she</s> had <q>called</q> <c>Thackray a “scab</c>”", HAITH, mode="mixed", mode_also=["direct"],
        act="accuse", act_also=["condemn", "state"], also=["“[scab]”", "Thackray [a “scab]”"], chain_also=[[ANWAR]],
        optional=True)
c.claim("worse", "“<c>I’ve called him worse since</c>,” <s>she</s> <q>replied</q>", HAITH, mode="direct")
c.claim("force", "<s>Mr Kjeldsen</s>, who flew ~~ evidence, <q>said</q> <c>he had never instructed anyone to use force</c>",
        KJELD, act_also=["deny"])
c.claim("told-jury", "<s>He</s> <q>told</q> the jury that <c>Castlegate’s ~~ were blocked</c>", KJELD, optional=True)
c.claim("convoy", "<h>He</h> told the jury that <s>Castlegate’s managing director, Barry Noakes</s>, had <q>assured</q> him the "
        "night before that <c>the convoy ~~ were blocked</c>", NOAKES, [(KJELD, None)], act="pledge", source_also=[CASTLEGATE],
        date="2015-02-16TNI")
c.claim("between-us", "“<c>That is what was agreed between us</c>,” <s>he</s> <q>said</q>", KJELD, mode="direct")
c.claim("headquarters", "<s>he</s> <q>said</q> <c>it was “a decision of headquarters</c>”", KJELD, mode="mixed")
c.claim("scared", "<s>he</s> <q>said</q> <c>three men ~~ not angry</c>”", WILK, mode="mixed")
c.claim("heard-scream", "<c>He had heard a woman scream that somebody would burn</c>, <s>he</s> <q>said</q>", WILK)
c.claim("burn", "heard <s>a woman</s> <q>scream</q> that <c>somebody would burn</c>, <h>he</h> said", WOMAN, [(WILK, None)],
        act="warn", act_also=["state"])
c.claim("note", "<q>According to</q> <s>the note</s>, <c>Thackray told her at 5.20am: “Barry ~~ panicked</c>.”", ELLERBY,
        mode="mixed", optional=True)
c.claim("panicked", "According to <h>the note</h>, <s>Thackray</s> <q>told</q> her at 5.20am: “<c>Barry said ~~ panicked</c>.”",
        THACK, [(ELLERBY, None)], mode="direct", date="2015-02-17T05:20")
c.claim("get-through", "<s>Barry</s> <q>said</q> <c>get through whatever it took</c>.", NOAKES,
        [(THACK, "note, [Thackray] told"), (ELLERBY, "According to [the note],")], mode="direct", mode_also=["indirect"],
        act="demand", chain_also=[[THACK]])
c.claim("messages", "<c>Mr Noakes</c>, who will ~~ is <q>alleged</q> <c>to have deleted messages from his phone the same day</c>",
        act="accuse", also=["[to have deleted ~~ same day]", "[Mr Noakes, who will ~~ same day]"])
c.claim("released", "<c>He was arrested in March and released without charge</c>, the court <q>heard</q>")
c.claim("inquiry", "<s>the union’s regional secretary, Alan Pask</s>, <q>demanded</q> <c>a public inquiry into private security "
        "firms</c>", PASK, act="demand", source_also=[FAWU])
c.claim("comment", "<s>A spokeswoman for Castlegate</s> <q>said</q> <c>it could not comment while proceedings were under way</c>",
        act_also=["reject"], source_also=[CASTLEGATE])
c.claim("filleting", "<s>Norhavn</s>, which was ~~ <q>announced</q> last month that <c>it would move ~~ of 2016</c>", NORHAVN,
        act_also=["pledge"], date="2015-09")
c.claim("punishing", "<s>The town’s Labour MP, Gail Sowerby</s>, has <q>accused</q> <c>it of “punishing Grimsby for a crime it "
        "didn’t commit</c>”", SOWERBY, mode="mixed", mode_also=["direct"], act="accuse",
        also=["[of “punishing Grimsby ~~ commit]”", "“[punishing Grimsby for a crime it didn’t commit]”"])

c.relation(THACK, "assault", PICKETS, "‘He looked straight at us and [put] his foot down’", target_also=[HAITH, FAWU],
           optional=True)
c.relation(THACK, "assault", PICKETS, "A SECURITY guard accused of [driving] a van into pickets", target_also=[FAWU])
c.relation(PICKETS, "located_in", PLANT, "pickets [outside] a Grimsby fish factory", target_also=["Grimsby", NORHAVN],
           optional=True)
c.relation(PLANT, "located_in", "Grimsby", "a [Grimsby] fish factory", optional=True)
c.relation(THACK, "consult", HUMBERSIDE, "A SECURITY guard ~~ [told] police", optional=True)
c.relation(NOAKES, "request", THACK, "he had been [ordered] to “get through whatever it took”", source_also=[CASTLEGATE],
           type_also=["coerce"], optional=True)
c.relation(THACK, "located_in", "Cleethorpes", "Dean Thackray, 38, [of] Tasker Road, Cleethorpes", target_also=["Tasker Road"])
c.relation("Tasker Road", "located_in", "Cleethorpes", "[Tasker Road], Cleethorpes", type_also=["part_of"], optional=True)
c.relation(THACK, "assault", STUBBS, "Dean Thackray, 38, of Tasker Road, Cleethorpes, denies [causing] grievous bodily harm",
           negated=True, target_also=[PICKETS], optional=True)
c.relation(HULL, "coerce", THACK, "his [trial] at Hull Crown Court", type_also=["accuse"], optional=True)
c.relation(THACK, "located_in", HULL, "his [trial] at Hull Crown Court", target_also=["Hull"], date="2015-10-08", optional=True)
c.relation(HULL, "located_in", "Hull", "[Hull Crown Court]", optional=True)
c.relation(NORHAVN, "leads", PLANT, "the plant, which the Danish firm [bought] in 2008", date="2008", optional=True)
c.relation(PLANT, "part_of", NORHAVN, "the plant, which the Danish firm [bought] in 2008", type_also=["member_of"], date="2008",
           optional=True)
c.relation(NORHAVN, "located_in", "Denmark", "the [Danish] firm", type_also=["part_of", "member_of"], optional=True)
c.relation(FAWU, "protest", NORHAVN, "The [strike] at the plant", source_also=[PICKETS], target_also=[PLANT], optional=True)
c.relation(CASTLEGATE, "aid", AGENCY, "agency workers were bused in under the [guard] of Castlegate Security",
           type_also=["cooperate", "support", "mobilize"], target_also=[NORHAVN], optional=True)
c.relation(CASTLEGATE, "cooperate", NORHAVN, "agency workers were bused in under the [guard] of Castlegate Security",
           type_also=["aid", "support"], optional=True)
c.relation(AGENCY, "located_in", PLANT, "agency workers were [bused] in", target_also=["Grimsby"], optional=True)
c.relation(THACK, "member_of", CASTLEGATE, "Castlegate Security, Thackray’s [employer]")
c.relation(PELLEW, "accuse", THACK, "Simon Pellew QC, [prosecuting]", optional=True)
c.relation(HAITH, "member_of", FAWU, "Carol Haith, a shop [steward] for the Food and Allied Workers’ Union (FAWU)",
           type_also=["leads"])
c.relation(HAITH, "consult", HULL, "Carol Haith, ~~ [told] the court", optional=True)
c.relation(PICKETS, "located_in", "Estuary Way", "about 30 pickets were [standing] ~~ Estuary Way", optional=True)
c.relation(THACK, "assault", PICKETS, "“He looked straight at us and [put] his foot down,”", target_also=[HAITH, FAWU],
           optional=True)
c.relation(HAITH, "consult", STUBBS, "I [shouted] to Maureen to jump", type_also=["request", "aid"], optional=True)
c.relation(STUBBS, "member_of", NORHAVN, "Maureen Stubbs, 61, a [filleter] for 22 years", target_also=[PLANT], optional=True)
c.relation(KJELD, "member_of", NORHAVN, "the site [manager], Jens Kjeldsen", type_also=["leads"], target_also=[PLANT])
c.relation(KJELD, "threaten", HAITH, "the site manager, Jens Kjeldsen, had [warned] her", type_also=["consult", "reject"],
           source_also=[NORHAVN], target_also=[FAWU], date="2015-02-15")
c.relation(NORHAVN, "concede", FAWU, "the company “would not be [held] to ransom”", negated=True, target_also=[HAITH],
           optional=True)
c.relation(FAWU, "coerce", NORHAVN, "the company “would not be [held] to ransom”", negated=True, source_also=[HAITH],
           type_also=["threaten"], optional=True)
c.relation(ANWAR, "consult", HAITH, "[Cross-examined] by Farida Anwar, defending, she", type_also=["request", "accuse"],
           optional=True)
c.relation(ANWAR, "support", THACK, "Farida Anwar, [defending]", type_also=["aid", "cooperate"], optional=True)
c.relation(PICKETS, "assault", CASTLEGATE, "eggs had been [thrown] at vehicles", source_also=[FAWU],
           target_also=[NORHAVN, AGENCY], type_also=["protest"], optional=True)
c.relation(HAITH, "accuse", THACK, "she had [called] Thackray a “scab”", type_also=["reject", "protest", "threaten", "assault"],
           optional=True)
c.relation(HAITH, "accuse", THACK, "I’ve [called] him worse", type_also=["reject", "protest", "threaten", "assault"],
           optional=True)
c.relation(KJELD, "located_in", "Esbjerg", "Mr Kjeldsen, who [flew] in from Esbjerg", type_also=["retreat"], optional=True)
c.relation(KJELD, "consult", HULL, "Mr Kjeldsen, who flew in from Esbjerg to give [evidence]", optional=True)
c.relation(NOAKES, "leads", CASTLEGATE, "Castlegate’s managing [director], Barry Noakes")
c.relation(NOAKES, "consult", KJELD, "Castlegate’s managing director, Barry Noakes, had [assured] him",
           type_also=["agree", "support", "concede", "cooperate"], source_also=[CASTLEGATE], date="2015-02-16TNI")
c.relation(KJELD, "agree", NOAKES, "That is what was [agreed] between us", source_also=[NORHAVN], target_also=[CASTLEGATE],
           optional=True)
c.relation(NORHAVN, "agree", CASTLEGATE, "his firm ended its [contract] with Castlegate", type_also=["cooperate"], optional=True)
c.relation(NORHAVN, "retreat", CASTLEGATE, "his firm [ended] its contract with Castlegate",
           type_also=["reject", "sanction", "concede"])
c.relation(WILK, "member_of", "Poland", "A [Polish] lorry driver, Tomasz Wilk", type_also=["located_in"], optional=True)
c.relation(MEN, "assault", THACK, "three men had been [hammering] on the van’s windows", source_also=[PICKETS],
           type_also=["protest", "threaten"], optional=True)
c.relation(WOMAN, "threaten", THACK, "a woman [scream] that somebody would burn", target_also=[PICKETS], optional=True)
c.relation(WILK, "consult", WOMAN, "He had [heard] a woman scream", optional=True)
c.relation(ELLERBY, "member_of", HUMBERSIDE, "PC Ruth Ellerby, [of] Humberside Police")
c.relation(THACK, "consult", ELLERBY, "Thackray [told] her at 5.20am", date="2015-02-17T05:20")
c.relation(NOAKES, "request", THACK, "Barry [said] get through whatever it took", type_also=["consult", "coerce"], optional=True)
c.relation(THACK, "accuse", NOAKES, "Thackray [told] her at 5.20am: “Barry said get through whatever it took", optional=True)
c.relation(NOAKES, "consult", HULL, "Mr Noakes, who will be [called] by the defence on Monday", modality="planned",
           date="2015-10-12", optional=True)
c.relation(ANWAR, "request", NOAKES, "Mr Noakes, who will be [called] by the defence", modality="planned",
           source_also=[THACK], type_also=["consult"], optional=True)
c.relation(HUMBERSIDE, "coerce", NOAKES, "He was [arrested] in March", date="2015-03", optional=True)
c.relation(HUMBERSIDE, "concede", NOAKES, "He was arrested in March and [released] without charge", type_also=["retreat"],
           optional=True)
c.relation(PASK, "member_of", FAWU, "the union’s regional [secretary], Alan Pask", type_also=["leads"])
c.relation(NORHAVN, "agree", FAWU, "the two sides [signed] a deal", type_also=["cooperate"], date="2015-04")
for side in (NORHAVN, FAWU):
    c.relation("Acas", "consult", side, "the two sides signed a deal [brokered] by Acas",
               type_also=["aid", "cooperate", "support"], optional=True)
c.relation(HSE, "accuse", NORHAVN, "Norhavn, which was [prosecuted] by the Health and Safety Executive",
           type_also=["coerce", "sanction"], date="2014")
c.relation(NORHAVN, "located_in", "Gdynia", "it would [move] filleting to Gdynia", modality="planned", source_also=[PLANT],
           date="2016", optional=True)
c.relation(NORHAVN, "retreat", "Grimsby", "it would [move] filleting to Gdynia", modality="planned", target_also=[PLANT],
           optional=True)
c.relation(SOWERBY, "member_of", "Labour", "The town’s [Labour] MP, Gail Sowerby")
c.relation(SOWERBY, "leads", "Grimsby", "The town’s Labour [MP], Gail Sowerby", type_also=["member_of", "located_in"],
           optional=True)
c.relation(SOWERBY, "accuse", NORHAVN, "The town’s Labour MP, Gail Sowerby, has [accused] it")
c.relation(NORHAVN, "coerce", "Grimsby", "[punishing] Grimsby for a crime it didn’t commit", type_also=["sanction", "assault"],
           optional=True)
c.relation(MARLOWE, "member_of", HULL, "before [Judge] Hugh Marlowe", type_also=["leads"], optional=True)
c.relation(MARLOWE, "leads", "the trial", "The trial, [before] Judge Hugh Marlowe", optional=True)

c.date("[9 October 2015]", "date", "2015-10-09", optional=True)
c.date("On [the second day of his trial] at", "date", "2015-10-08", value_also=["P2D", None], optional=True)
c.date("Court [yesterday], four", "date", "2015-10-08")
c.date("hours of [17 February].", "date", "2015-02-17", value_also=["2015-02-17TMO", "2015-02-17TNI"])
c.date("in [2008], was", "date", "2008")
c.date("Thackray, [38], of", "duration", "P38Y", optional=True)
c.date("in [its fifth week] when", "duration", "P5W", value_also=["2015-02", None], optional=True)
c.date("on [Wednesday], Simon", "date", "2015-10-07")
c.date("until [that night].", "time", "2015-02-17TNI", value_also=["2015-02-17", "2015-02-16TNI", "2015-02-16"])
c.date("at [ten to five].", "time", "2015-02-17T04:50", value_also=["T04:50", "2015-02-17"])
c.date("Stubbs, [61], a", "duration", "P61Y", optional=True)
c.date("for [22 years],", "duration", "P22Y")
c.date("that [two days earlier] the", "date", "2015-02-15")
c.date("“scab” [minutes before].", "time", None, value_also=["2015-02-17", "PXM", "PTXM"], optional=True)
c.date("him [the night before] that", "time", "2015-02-16TNI", value_also=["2015-02-16"])
c.date("within [a week], he", "duration", "P1W", value_also=["P7D"])
c.date("at [5.20am]:", "time", "2015-02-17T05:20", value_also=["T05:20"])
c.date("on [Monday], is", "date", "2015-10-12")
c.date("phone [the same day].", "date", "2015-02-17")
c.date("in [March] and", "date", "2015-03")
c.date("in [April], when", "date", "2015-04")
c.date("Executive [the previous year] over", "date", "2014")
c.date("announced [last month] that", "date", "2015-09")
c.date("by [the end of 2016].", "date", "2016", value_also=["2016-12", "2016-12-31"])

# t4: an article awkwardly translated from Arabic ----------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2021-06-30")
d.sentences()
SHIELD, FALCONS, BEHI, GWERI, ZRIBA = ("Shield of the West Brigade", "Falcons of Surman Battalion", "Moncef Behi",
                                       "Haitham al-Gweri", "Anas Bu-Zriba")
SHTEWI, MISMARI, NABAA, SAWT = "Abdelmonem Shtewi", "Hana al-Mismari", "Nabaa", "Sawt al-Sahil"
PRESIDENCY, PRESIDENT, DEFENSE, EAST = ("the Tunisian presidency", "the Tunisian President", "Ministry of Defense",
                                        "the forces of the east")
MEDIA, UN, MISSION, FOREIGN = ("the media office of the government", "United Nations", "Mission of the United Nations",
                               "a foreign state")
REFINERY, ROAD, HOSPITAL, ELDERS, TOWN = ("the refinery", "the coastal road", "a field hospital", "the elders of Zintan",
                                          "the elders of the city")
KIN, MERCENARIES = "the brother of al-Gweri", "any mercenaries"
FIGHTERS = (SHIELD, FALCONS)

d.entity("Libya", "country", adjectives={"Libyan": 1},
         nominals=["head of [the government],", "accused [his government] of", "office of [the government] refused",
                   "on [the Libyan lands]."])
d.entity("Tunisia", "country", {"Tunisia": 2}, adjectives={"Tunisian": 2}, capitals=["which [Tunis] did"],
         nominals=["thanks [the neighbor] for"])
d.entity("Turkey", "country", capitals=["And [Ankara], to"], aliases=["Türkiye"])
d.entity("Algeria", "country", {"Algeria": 2}, pronouns=["expressed [its] readiness"])
d.entity("Egypt", "country", {"Egypt": 1}, pronouns=["renewed [its] rejection"])
d.entity(FOREIGN, "country", nominals=["of [a foreign state] participated"], optional=True)
d.entity("Zawiya", "place", {"Zawiya": 2}, nominals=["elders of [the city] said"])
d.entity("Tripoli", "place", {"Tripoli": 2})
d.entity("Zintan", "place", {"Zintan": 1})
d.entity("Surman", "place", inside=["Falcons of [Surman] Battalion"], optional=True)
d.entity("al-Harsha", "place", {"al-Harsha": 1})
d.entity("Djerba", "place", {"Djerba": 1})
d.entity(ROAD, "place", nominals=["from [the coastal road] and"], optional=True)
d.entity(REFINERY, "place", nominals=["over [the refinery] to", "concerning [the refinery],"], type_also=["organization"],
         optional=True)
d.entity(HOSPITAL, "place", nominals=["bombed [a field hospital] on"], type_also=["organization"], optional=True)
d.entity(SAWT, "organization", {SAWT: 2})
d.entity(SHIELD, "organization", {SHIELD: 1, "Shield": 5},
         pronouns=["that [its] fighters", "on [its] page", "belonging to [it] and", "of [its] members", "announced [its] loyalty"])
d.entity(FALCONS, "organization", {FALCONS: 1, "Falcons": 5}, nominals=["that [his battalion] gave"],
         pronouns=["when [they] ambushed", "bombing of [their] positions"])
d.entity(PRESIDENCY, "organization", nominals=["in [the Tunisian presidency] revealed"], optional=True)
d.entity(DEFENSE, "organization", {DEFENSE: 1}, pronouns=["outside of [it]."])
d.entity(EAST, "organization", nominals=["against [the forces of the east],"], optional=True)
d.entity(MEDIA, "organization", nominals=["[the media office of the government] refused"])
d.entity("Facebook", "organization", {"Facebook": 1}, optional=True)
d.entity(NABAA, "organization", {NABAA: 1}, nominals=["And [the agency] “Nabaa”"])
d.entity(UN, "organization", inside=["Mission of the [United Nations]"])
d.entity(MISSION, "organization", {MISSION: 1}, optional=True)
d.entity(ELDERS, "group", nominals=["of [the elders of Zintan],"], optional=True)
d.entity(TOWN, "group", nominals=["to [the elders of the city] said"], optional=True)
d.entity(MERCENARIES, "group", nominals=["of “[any mercenaries]”"], optional=True)
d.entity("the clashes", "event", nominals=["stops [the clashes of Zawiya],", "of [clashes] with"], optional=True)
d.entity("the truce", "program", nominals=["with [a truce for seventy-two hours],", "eve of [the truce].",
                                           "welcomed [the truce],"], pronouns=["commit to [it] and"], type_also=["event"],
         optional=True)
d.entity("the previous truce", "program", nominals=["of [the previous truce],"], type_also=["event"], optional=True)
d.entity(PRESIDENT, "person", nominals=["envoy of [the President],"], optional=True)
d.entity(BEHI, "person", {BEHI: 1, "Behi": 1}, nominals=["that [the envoy of the President],", "[the retired General] Moncef"],
         pronouns=["that [he] carried"])
d.entity(GWERI, "person", {GWERI: 1, "al-Gweri": 2}, nominals=["to [the commander of the Shield],"])
d.entity(KIN, "person", nominals=["them [the brother of al-Gweri]."], optional=True)
d.entity(ZRIBA, "person", {ZRIBA: 1}, nominals=["[the official spokesman of the Falcons], Anas"],
         pronouns=["From [his] side", "that [his] battalion", "[He] held"])
d.entity(SHTEWI, "person", {SHTEWI: 1}, nominals=["[the head of the government], Abdelmonem"],
         pronouns=["accused [his] government", "“[He] pays", "then [he] thanks"])
d.entity(MISMARI, "person", {MISMARI: 1}, nominals=["[the deputy] Hana"])

d.claim("medical", "Battalion, <c>which resulted in the fall of 31 dead and tens of wounded</c>, <q>according to</q> <s>medical "
        "sources</s>", also=["in [the fall of 31 dead and tens of wounded],", "[coming after five days ~~ tens of wounded],",
                             "[The guns were silent ~~ tens of wounded],"])
d.claim("revealed", "<s>a source in the Tunisian presidency</s> <q>revealed</q> to “Sawt al-Sahil” that <c>the envoy ~~ neutral "
        "force</c>", source_also=[PRESIDENCY, "Tunisia"])
d.claim("written", "<h>a source in the Tunisian presidency</h> revealed ~~ a written <q>pledge</q> from <s>the Falcons</s> <c>to "
        "withdraw ~~ neutral force</c>", FALCONS, [(None, None, [PRESIDENCY, "Tunisia"])], act="pledge",
        chain_also=[[BEHI, PRESIDENCY], [BEHI, "Tunisia"]])
d.claim("exchange", "<s>He</s> <q>added</q> that <c>the exchange ~~ God wills</c>”", mode="mixed", act_also=["pledge"])
d.claim("denied", "<s>the official spokesman of the Falcons, Anas Bu-Zriba</s>, <q>denied</q> that <c>his battalion gave any "
        "pledge concerning the refinery</c>", ZRIBA, act="deny", source_also=[FALCONS])
d.claim("any-pledge", ["<h>the official spokesman of the Falcons, Anas Bu-Zriba</h>, denied", "<s>his battalion</s> gave any "
        "<q>pledge</q> <c>concerning the refinery</c>"], FALCONS, [(ZRIBA, None)], act="pledge", chain_also=[[]], optional=True)
d.claim("stopping", ["<s>the official spokesman of the Falcons, Anas Bu-Zriba</s>, denied", "<q>considering</q> that “<c>what was "
        "agreed ~~ not else</c>”"], ZRIBA, mode="direct", source_also=[FALCONS])
d.claim("held", "<s>He</s> <q>held</q> <c>the Shield responsible ~~ elders of Zintan</c>", ZRIBA, act="accuse",
        act_also=["condemn"], source_also=[FALCONS], also=["[responsible for the breaking of the previous truce]",
                                                          "[the Shield responsible for the breaking of the previous truce]"])
d.claim("bombed", ["<s>He</s> held", "<q>pointed out</q> that <c>its fighters ~~ of Friday</c>"], ZRIBA, act_also=["accuse"],
        source_also=[FALCONS])
d.claim("began", "<s>the Shield</s> <q>mentioned</q> in a statement on its page in Facebook that <c>the Falcons are who ~~ of "
        "al-Gweri</c>", SHIELD, act_also=["accuse"])
d.claim("patience", "<s>the statement</s> <q>warned</q> that “<c>the patience has limits</c>”", SHIELD, mode="direct", act="warn")
d.claim("loyalty", "<s>the Shield</s> <q>announced</q> <c>its loyalty to the Ministry of Defense</c>", SHIELD, act="support",
        act_also=["pledge", "state"], date="2020")
d.claim("sister", "<s>the head of the government, Abdelmonem Shtewi</s>, <q>praised</q> <c>the role of “the sister Tunisia</c>”",
        SHTEWI, mode="mixed", act="praise", source_also=["Libya"])
d.claim("investigation", ["<s>the head of the government, Abdelmonem Shtewi</s>, praised", "and <q>ordered</q> <c>the opening of "
        "an investigation</c>"], SHTEWI, act="demand", act_also=["state"], optional=True)
d.claim("financing", "<s>the deputy Hana al-Mismari</s> <q>accused</q> <c>his government of financing the two parties</c>",
        MISMARI, act="accuse", also=["[of financing the two parties]", "[financing the two parties]"])
d.claim("salary", ["<s>the deputy Hana al-Mismari</s> accused", "<q>saying</q>: “<c>He pays ~~ of the dead</c>”"], MISMARI,
        mode="direct", act_also=["accuse", "condemn"])
d.claim("washing", ["<h>the deputy Hana al-Mismari</h> accused", "<s>he</s> <q>thanks</q> <c>the neighbor for the washing of the "
        "dead</c>"], SHTEWI, [(MISMARI, None)], mode="direct", mode_also=["indirect"], act="praise", optional=True)
d.claim("commenting", "<s>the media office of the government</s> <q>refused</q> <c>the commenting</c>", MEDIA, act="reject",
        optional=True)
d.claim("drones", "<h>the agency “Nabaa”</h> <q>quoted <s>a field commander in the Falcons</s> as saying</q> that <c>drones of "
        "~~ eve of the truce</c>", None, [(NABAA, None)], act_also=["accuse"], source_also=[FALCONS])
d.claim("accusation", "<c>Ankara</c>, to which the <q>accusation</q> is usually directed", act="accuse",
        also=["[Ankara, to which the accusation is usually directed],", "which [the accusation] is"], optional=True)
d.claim("negated", "<s>the Shield</s> <q>negated</q> <c>the matter</c> completely", SHIELD, act="deny", act_also=["reject"],
        also=["[the matter completely]", "saying that [drones of ~~ eve of the truce]"])
d.claim("welcomed", "<s>the Mission of the United Nations</s> <q>welcomed</q> <c>the truce</c>", MISSION, act="welcome",
        source_also=[UN])
d.claim("corridors", ["<s>the Mission of the United Nations</s> welcomed", "and <q>called on</q> <c>all the parties to commit ~~ "
        "of al-Harsha</c>"], MISSION, act="demand", source_also=[UN], also=["[to commit to it ~~ of al-Harsha]"])
d.claim("readiness", "<s>Algeria</s> <q>expressed</q> <c>its readiness to send medical aids</c>", "Algeria", act="pledge",
        act_also=["propose", "support", "state"], also=["[to send medical aids]"])
d.claim("mercenaries", "<s>Egypt</s> <q>renewed its rejection</q> to <c>the presence of “any mercenaries” on the Libyan lands</c>",
        "Egypt", mode="mixed", act="reject", act_also=["condemn"], also=["[its rejection to ~~ Libyan lands]",
                                                                        "[to the presence of ~~ Libyan lands]"])
d.claim("decided", "it is <q>decided</q> that <c>two delegations ~~ cease of fire</c>", act_also=["agree"], optional=True)
d.claim("close-sources", "<s>sources close to the elders of the city</s> <q>said</q> that <c>al-Gweri requested ~~ until now</c>",
        also=["[al-Gweri requested the presence of Algeria as a guarantor],"], optional=True)
d.claim("guarantor", "<h>sources close to the elders of the city</h> said that <s>al-Gweri</s> <q>requested</q> <c>the presence "
        "of Algeria as a guarantor</c>", GWERI, [(None, None, [TOWN])], act="demand", act_also=["propose"], source_also=[SHIELD])
d.claim("not-agree", ["<h>sources close to the elders of the city</h> said", "<c>the thing</c> on which <s>Tunis</s> <q>did not "
        "agree</q>"], "Tunisia", [(None, None, [TOWN])], act="reject", act_also=["deny"], chain_also=[[]], optional=True)

d.relation("the clashes", "located_in", "Zawiya", "the [clashes] of Zawiya", optional=True)
for side in FIGHTERS:
    d.relation("Tunisia", "consult", side, "Tunisian [mediation] stops the clashes", type_also=["aid", "cooperate"],
               optional=True)
    d.relation("Tunisia", "consult", side, "Tunisia succeeded in [convincing] the two sides of the fight",
               type_also=["aid", "cooperate", "request", "coerce"], date="2021-06-30TMO")
    d.relation(side, "located_in", "Zawiya", "The guns were [silent] in the city of Zawiya", optional=True)
    d.relation(BEHI, "consult", side, "the envoy of the President, the retired General Moncef Behi, had [moved] between the two "
               "camps", source_also=["Tunisia"], date="2021-06-27", optional=True)
    d.relation(side, "assault", EAST, "the two groups had [fought] in one trench in 2019 against the forces of the east",
               date="2019")
    d.relation(ELDERS, "consult", side, "the previous truce, which was signed last April under the [sponsorship] of the elders of "
               "Zintan", type_also=["aid", "cooperate", "support"], optional=True)
    d.relation("Libya", "aid", side, "his government of [financing] the two parties", type_also=["support", "cooperate"],
               source_also=[SHTEWI])
    d.relation(SHTEWI, "aid", side, "He [pays] the salary of the killer and of the killed", type_also=["support"],
               source_also=["Libya"], optional=True)
    d.relation(MISSION, "request", side, "the Mission of the United Nations ~~ [called on] all the parties to commit",
               source_also=[UN], optional=True)
    d.relation(MISSION, "support", side, "the Mission of the United Nations [welcomed] the truce", source_also=[UN],
               target_also=["the truce", "Tunisia"], optional=True)
    d.relation(side, "located_in", "Djerba", "two delegations of the two sides [meet] in Djerba", modality="planned",
               date="2021-07-03", optional=True)
    d.relation(BEHI, "consult", side, "two delegations of the two sides meet in Djerba next Saturday under the [supervision] of "
               "Behi", type_also=["leads", "aid", "cooperate"], source_also=["Tunisia"], modality="planned", date="2021-07-03",
               optional=True)
d.relation(SHIELD, "agree", FALCONS, "the two sides of the fight with a [truce]", optional=True)
d.relation(SHIELD, "assault", FALCONS, "[clashes] with the heavy weapons between the Shield of the West Brigade and the Falcons of "
           "Surman Battalion", source_also=[FALCONS], target_also=[SHIELD])
d.relation(FALCONS, "assault", SHIELD, "[clashes] with the heavy weapons between the Shield of the West Brigade and the Falcons of "
           "Surman Battalion", source_also=[SHIELD], target_also=[FALCONS], optional=True)
d.relation(FALCONS, "located_in", "Surman", "the [Falcons] of Surman Battalion", optional=True)
d.relation(PRESIDENCY, "part_of", "Tunisia", "the Tunisian [presidency]", type_also=["member_of"], optional=True)
d.relation("Tunisia", "consult", SAWT, "a source in the Tunisian presidency [revealed] to “Sawt al-Sahil”",
           source_also=[PRESIDENCY], optional=True)
d.relation(BEHI, "member_of", "Tunisia", "the [envoy] of the President, the retired General Moncef Behi",
           target_also=[PRESIDENCY, PRESIDENT], type_also=["part_of"])
d.relation(PRESIDENT, "leads", "Tunisia", "a source in the Tunisian presidency revealed to “Sawt al-Sahil” that the envoy of the "
           "[President]", optional=True)
d.relation(BEHI, "consult", GWERI, "he [carried] to the commander of the Shield, Haitham al-Gweri, a written pledge",
           type_also=["cooperate"], target_also=[SHIELD])
d.relation(GWERI, "leads", SHIELD, "the [commander] of the Shield, Haitham al-Gweri")
d.relation(FALCONS, "concede", SHIELD, "a written [pledge] from the Falcons to withdraw", target_also=[GWERI], modality="planned",
           type_also=["agree", "retreat", "consult"], optional=True)
d.relation(FALCONS, "retreat", ROAD, "to [withdraw] from the coastal road", modality="planned", target_also=[SHIELD],
           type_also=["concede"], optional=True)
d.relation(FALCONS, "concede", REFINERY, "to [hand over] the refinery", modality="planned", type_also=["retreat"],
           target_also=[SHIELD], optional=True)
d.relation(SHIELD, "cooperate", FALCONS, "the [exchange] of the prisoners will begin", modality="planned",
           type_also=["concede", "agree"], optional=True)
d.relation(ZRIBA, "member_of", FALCONS, "the official [spokesman] of the Falcons, Anas Bu-Zriba")
d.relation(FALCONS, "concede", SHIELD, "his battalion [gave] any pledge", negated=True, target_also=[REFINERY, "Tunisia", BEHI],
           type_also=["agree"], optional=True)
d.relation(ZRIBA, "reject", "Tunisia", "the official spokesman of the Falcons, Anas Bu-Zriba, [denied] that",
           source_also=[FALCONS], target_also=[PRESIDENCY, SHIELD], optional=True)
d.relation(SHIELD, "agree", FALCONS, "what was [agreed] upon is the stopping of the shooting", optional=True)
d.relation(ZRIBA, "accuse", SHIELD, "He [held] the Shield responsible", source_also=[FALCONS])
d.relation(SHIELD, "reject", FALCONS, "the [breaking] of the previous truce", type_also=["retreat", "assault"],
           target_also=["the previous truce"], optional=True)
d.relation(SHIELD, "agree", FALCONS, "the previous truce, which was [signed] last April", date="2021-04", optional=True)
d.relation(ELDERS, "located_in", "Zintan", "the [elders] of Zintan", type_also=["member_of", "leads"], optional=True)
d.relation(SHIELD, "assault", HOSPITAL, "its fighters [bombed] a field hospital", target_also=[FALCONS], date="2021-06-25TNI")
d.relation(SHIELD, "accuse", FALCONS, "the Shield [mentioned] in a statement on its page in Facebook that the Falcons are who "
           "began the attack")
d.relation(FALCONS, "assault", SHIELD, "the Falcons are who began the [attack]", optional=True)
d.relation(FALCONS, "assault", SHIELD, "they [ambushed] a patrol belonging to it")
d.relation(FALCONS, "assault", SHIELD, "they ambushed a patrol belonging to it and [killed] three of its members", optional=True)
d.relation(FALCONS, "assault", KIN, "[killed] three of its members, among them the brother of al-Gweri", optional=True)
d.relation(KIN, "member_of", SHIELD, "three of its [members], among them the brother of al-Gweri", optional=True)
d.relation(SHIELD, "threaten", FALCONS, "the statement [warned] that “the patience has limits”", optional=True)
d.relation(SHIELD, "cooperate", FALCONS, "the two groups had fought in one [trench] in 2019", type_also=["ally_of"], date="2019",
           optional=True)
d.relation(SHIELD, "reject", FALCONS, "they [differed] on the revenues", type_also=["retreat"], optional=True)
d.relation(FALCONS, "reject", SHIELD, "they [differed] on the revenues", type_also=["retreat"], optional=True)
d.relation(SHIELD, "support", DEFENSE, "the Shield [announced] its loyalty to the Ministry of Defense",
           type_also=["member_of", "part_of", "ally_of", "agree", "cooperate"], date="2020")
d.relation(FALCONS, "member_of", DEFENSE, "the Falcons [remained] outside of it", negated=True,
           type_also=["part_of", "support", "cooperate", "ally_of"])
d.relation(DEFENSE, "part_of", "Libya", "its loyalty to the [Ministry] of Defense", type_also=["member_of"], optional=True)
d.relation(SHTEWI, "leads", "Libya", "the [head] of the government, Abdelmonem Shtewi")
d.relation(SHTEWI, "located_in", "Tripoli", "In Tripoli, the head of the government, Abdelmonem Shtewi, [praised]", optional=True)
d.relation(SHTEWI, "support", "Tunisia", "the head of the government, Abdelmonem Shtewi, [praised] the role of “the sister "
           "Tunisia”", source_also=["Libya"])
d.relation("Libya", "ally_of", "Tunisia", "the [sister] Tunisia", optional=True)
d.relation(MISMARI, "member_of", "Libya", "the [deputy] Hana al-Mismari", optional=True)
d.relation(MISMARI, "accuse", "Libya", "the deputy Hana al-Mismari [accused] his government", target_also=[SHTEWI])
d.relation(SHTEWI, "support", "Tunisia", "he [thanks] the neighbor", source_also=["Libya"], optional=True)
d.relation(MEDIA, "part_of", "Libya", "the media [office] of the government", type_also=["member_of"])
d.relation(MEDIA, "reject", MISMARI, "the media office of the government [refused] the commenting", source_also=["Libya"],
           optional=True)
d.relation(NABAA, "consult", FALCONS, "the agency “Nabaa” [quoted] a field commander in the Falcons", optional=True)
d.relation(FOREIGN, "assault", FALCONS, "drones of a foreign state [participated] in the bombing of their positions",
           date="2021-06-29", optional=True)
d.relation(FOREIGN, "support", SHIELD, "drones of a foreign state [participated] in the bombing of their positions",
           type_also=["aid", "cooperate"], optional=True)
d.relation(SHIELD, "assault", FALCONS, "the [bombing] of their positions", date="2021-06-29", optional=True)
d.relation(FALCONS, "accuse", "Turkey", "Ankara, to which the [accusation] is usually directed", target_also=[FOREIGN],
           optional=True)
d.relation("Turkey", "consult", FALCONS, "Ankara, to which the accusation is usually directed, did not [issue] any comment",
           negated=True, optional=True)
d.relation(SHIELD, "reject", FALCONS, "the Shield [negated] the matter completely", optional=True)
d.relation(MISSION, "part_of", UN, "the [Mission] of the United Nations", type_also=["member_of"], optional=True)
d.relation("Algeria", "aid", "Libya", "Algeria expressed its readiness to [send] medical aids", modality="planned",
           target_also=["Zawiya"], type_also=["support"], optional=True)
d.relation("Egypt", "reject", MERCENARIES, "Egypt renewed its [rejection] to the presence of “any mercenaries”",
           target_also=["Libya", "Turkey", FOREIGN], optional=True)
d.relation(MERCENARIES, "located_in", "Libya", "the [presence] of “any mercenaries” on the Libyan lands", optional=True)
d.relation(SHIELD, "consult", FALCONS, "two delegations of the two sides [meet] in Djerba next Saturday", modality="planned",
           date="2021-07-03")
d.relation(SHIELD, "agree", FALCONS, "to discuss the permanent [cease] of fire", modality="possible", optional=True)
d.relation(TOWN, "located_in", "Zawiya", "the [elders] of the city", type_also=["member_of", "leads"], optional=True)
d.relation(GWERI, "request", "Algeria", "al-Gweri [requested] the presence of Algeria", target_also=["Tunisia"],
           source_also=[SHIELD])
d.relation("Algeria", "support", SHIELD, "the presence of Algeria as a [guarantor]", modality="possible",
           target_also=[FALCONS, GWERI, "Libya"], type_also=["aid", "cooperate", "consult"], optional=True)
d.relation("Tunisia", "agree", GWERI, "on which Tunis did not [agree]", negated=True, target_also=[SHIELD, "Algeria"],
           optional=True)
d.relation("Tunisia", "reject", GWERI, "on which Tunis did not [agree]", target_also=[SHIELD, "Algeria"], optional=True)

d.date("[30 June 2021]", "date", "2021-06-30", optional=True)
d.date("since [the dawn of today, Wednesday], after", "time", "2021-06-30TMO", value_also=["2021-06-30", "2021-06-30TDA"])
d.date("for [seventy-two hours], coming", "duration", "PT72H", value_also=["P72H", "P3D"])
d.date("after [five days] of", "duration", "P5D")
d.date("since [Sunday], and", "date", "2021-06-27")
d.date("“within [hours], if", "duration", "PXH", value_also=["PTXH", None], optional=True)
d.date("signed [last April] under", "date", "2021-04")
d.date("on [the night of Friday].", "time", "2021-06-25TNI", value_also=["2021-06-25"])
d.date("in [2019] against", "date", "2019")
d.date("Defense [one year later], while", "date", "2020")
d.date("on [the eve of the truce].", "date", "2021-06-29", value_also=[None], optional=True)
d.date("Djerba [next Saturday] under", "date", "2021-07-03", value_also=["2021-07-10"])
d.date("until [now].", "date", "PRESENT_REF", value_also=["2021-06-30"], optional=True)

case.write(HERE)
