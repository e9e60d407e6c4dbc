"""Gold for four invented texts on a shipwreck, a visit, a takeover and a mediation: extraction only.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/fresh/ferry/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: the agency's story -----------------------------------------------------------------------------------------------

t1 = case.document("t1", HERE / "t1.txt", "2023-02-14")
t1.sentences("Cmdr. Iosefa")
LEMBA, GUARD, STAR, TPA = "Lemba Lines", "the coast guard", "Star of Makassi", "Transocean Press Agency"
INTERIOR, TRANSPORT, STATION = "Interior Ministry", "Transport Ministry", "the coast guard’s station on Oru Island"
TUILAGI, RETU, ABELLANOSA, KALEO, HOANG = ("Iosefa Tuilagi", "Domingos Retu", "Graciela Abellanosa", "Winston Kaleo",
                                           "Hoang Thi Lan")
OFFICIAL, SOMEONE, RELATIVES = "An official at the Transport Ministry", "someone upstairs", "relatives of the missing"
BALTIC, KM, KARRAS, OTIENO, ISLANDS = "Baltic Register", "Karras Maritime", "Efthymios Karras", "Samuel Otieno", "Islands First"
EMBASSY, VAIPULU, ANA, FAMILIES, JOSHI = ("Greek Embassy", "Mele Vaipulu", "Ana", "Association of Families", "Ravindra Joshi")
BRANDT, UNION, NAKAMURA, INQUIRY, BASE = ("Adela Brandt", "Seafarers’ Union", "Paulo Nakamura", "an independent inquiry",
                                          "the naval base in Port Salia")

t1.entity("Koromaya", "country", {"Koromaya": 3}, nominals=["and [the government], of"])
t1.entity(LEMBA, "organization", {LEMBA: 3},
          nominals=["[Ferry operator], coast", "board, [its operator] and", "Lines, [the operator of the Star of Makassi], denied",
                    "TPA, [the company] insisted", "Outside [the company]’s offices"],
          pronouns=["and [it] described", "in [our] debt", "[Its] managing"])
t1.entity(GUARD, "organization",
          nominals=["operator, [coast guard] trade", "and [the coast guard] blamed", "[The coast guard], which",
                    "by [the coast guard]’s station"],
          pronouns=["“[We] were told", "late,” [its] spokesman"], aliases=["coast guard", "Coast Guard"])
t1.entity(STAR, "place", {STAR: 1}, optional=True, type_also=["organization", "program"],
          nominals=["after [an overloaded ferry] capsized", "that [the ship], built", "certified [the vessel] as",
                    "inspected [the ferry] but", "[The ship] belongs"], pronouns=["board, [its] operator"])
t1.entity(TPA, "organization", {TPA: 1, "TPA": 2})
t1.entity(INTERIOR, "organization", {INTERIOR: 1})
t1.entity(TRANSPORT, "organization", {TRANSPORT: 1}, nominals=["that [the ministry] “has"])
t1.entity(STATION, "place", nominals=["by [the coast guard’s station on Oru Island] at"], type_also=["organization"],
          optional=True)
t1.entity("state radio", "organization", nominals=["told [state radio] that"], optional=True)
t1.entity(BALTIC, "organization", {BALTIC: 1},
          nominals=["Register, [the Riga-based classification society], had", "[The society] confirmed"],
          pronouns=["that [it] had inspected"])
t1.entity(KM, "organization", {KM: 2}, nominals=["Maritime, [a Greek company] which"],
          pronouns=["said that [it] leaves", "of [its] vessels"])
t1.entity(ISLANDS, "organization", {ISLANDS: 1}, inside=["the [Islands First party], called"])
t1.entity(EMBASSY, "organization", {EMBASSY: 1}, type_also=["place"])
t1.entity("police", "organization", nominals=["at [police], who"], type_also=["group"])
t1.entity(FAMILIES, "organization", {FAMILIES: 1}, pronouns=["Lines, [its] lawyer"])
t1.entity(UNION, "organization", {UNION: 1}, pronouns=["and [its] secretary", "that [it] would not"])
t1.entity("European Union", "organization", {"European Union": 1})
t1.entity(RELATIVES, "group", nominals=["while [relatives of the missing] accused", "[about 300 relatives] burned"],
          type_also=["person", "organization"])
t1.entity("inspectors", "group", nominals=["said [inspectors] had"], pronouns=["overruled [them]."], optional=True,
          type_also=["person", "organization"])
t1.entity(TUILAGI, "person", {TUILAGI: 1, "Tuilagi": 1}, nominals=["late,” [its spokesman], Cmdr"], pronouns=["[He] said the captain"])
t1.entity(RETU, "person", {RETU: 1}, nominals=["said [the captain], Domingos"])
t1.entity(ABELLANOSA, "person", {ABELLANOSA: 1}, nominals=["[Its managing director], Graciela"], pronouns=["said [she] had no"])
t1.entity(OFFICIAL, "person", nominals=["[An official at the Transport Ministry], speaking"], pronouns=["because [he] was"],
          optional=True)
t1.entity(SOMEONE, "person", nominals=["“[someone upstairs]” had"], optional=True)
t1.entity(KALEO, "person", {KALEO: 1}, pronouns=["[His] deputy"])
t1.entity(HOANG, "person", {HOANG: 1}, nominals=["[His deputy], Hoang"])
t1.entity(KARRAS, "person", {KARRAS: 1, "Karras": 1}, nominals=["and [whose founder], Efthymios"], pronouns=["charge [him]."])
t1.entity(OTIENO, "person", {OTIENO: 1})
t1.entity(VAIPULU, "person", {VAIPULU: 1},
          pronouns=["asked [me] the", "of [my] daughter", "[She] said a clerk", "told [her] that", "which [she] helped"])
t1.entity(ANA, "person", {ANA: 1}, nominals=["of [my daughter],” said", "52, [whose daughter] Ana"])
t1.entity("a clerk", "person", nominals=["said [a clerk] had"], optional=True)
t1.entity(JOSHI, "person", {JOSHI: 1}, nominals=["[its lawyer], Ravindra"])
t1.entity(BRANDT, "person", {BRANDT: 1})
t1.entity(NAKAMURA, "person", {NAKAMURA: 1}, nominals=["[its secretary], Paulo"])
t1.entity("Samburo", "country", {"Samburo": 1})
t1.entity("Norway", "country", {"Norway": 1})
t1.entity("Greece", "country", {"Greece": 1}, adjectives={"Greek": 1}, inside=["The [Greek] Embassy"])
t1.entity("Australia", "country", {"Australia": 1})
t1.entity("Port Salia", "place", {"PORT SALIA": 1, "Port Salia": 1}, nominals=["Port Salia, [the capital]."])
t1.entity("Strait of Lemba", "place", {"Strait of Lemba": 1})
t1.entity(BASE, "place", nominals=["at [the naval base in Port Salia], the"], optional=True)
t1.entity("Oru Island", "place", {"Oru Island": 1})
t1.entity("Riga", "place", inside=["the [Riga]-based"])
t1.entity("Piraeus", "place", {"Piraeus": 1})
t1.entity("the accident", "event", nominals=["of [the accident] two"], optional=True)
t1.entity(INQUIRY, "event", nominals=["promised [an independent inquiry] “within", "on [the panel], and"],
          type_also=["organization", "program"], optional=True)

t1.claim("blamed", "<s>its operator and the coast guard</s> <q>blamed</q> <c>each other on Tuesday for the slowness of the "
         "rescue</c>", [LEMBA, GUARD], act="accuse", date="2023-02-14", also=["[each other] on Tuesday", "[for the slowness of the "
         "rescue], while", "blamed [each other ~~ of the rescue], while"])
t1.claim("list", "<s>relatives of the missing</s> <q>accused</q> <c>both of them, and the government, of hiding the passenger list"
         "</c>", RELATIVES, act="accuse", also=["of [hiding the passenger list]", "[of hiding the passenger list]"])
t1.claim("bodies", "<s>The coast guard</s>, which is part of the Interior Ministry, <q>said</q> that <c>61 bodies had been recovered "
         "and that divers from neighboring Samburo would join the search on Wednesday</c>", GUARD)
t1.claim("late", "“<c>We were told of the accident two hours too late</c>,” <s>its spokesman, Cmdr. Iosefa Tuilagi</s>, <q>told</q> "
         "reporters", TUILAGI, mode="direct", act_also=["accuse", "condemn"], source_also=[GUARD], chain_also=[[GUARD]])
t1.claim("told-of", "“We were <q>told of</q> <c>the accident</c> two hours too late,” <h>its spokesman, Cmdr. Iosefa Tuilagi</h>",
         chain=[(TUILAGI, None)], mode="direct", optional=True, chain_also=[[], [GUARD]], mode_also=["indirect"])
t1.claim("distress", "<s>He</s> <q>said</q> <c>the captain, Domingos Retu, who survived and has been detained, never sent a distress "
         "call</c>", TUILAGI, act_also=["accuse"], source_also=[GUARD])
t1.claim("denied", "<s>Lemba Lines, the operator of the Star of Makassi</s>, <q>denied</q> <c>that</c>", LEMBA, act="deny",
         act_also=["reject"])
t1.claim("received", "In a statement e-mailed to TPA, <s>the company</s> <q>insisted</q> that <c>a call had been received by the "
         "coast guard’s station on Oru Island at 3:40 a.m. on Saturday</c>", LEMBA, act_also=["deny"])
t1.claim("shameful", "and <s>it</s> <q>described</q> <c>Tuilagi’s account as “a shameful attempt to put the dead in our debt</c>.”",
         LEMBA, mode="mixed", act="condemn", act_also=["reject", "deny", "accuse", "state"], mode_also=["direct"],
         also=["[a shameful attempt to put the dead in our debt]", "[as “a shameful ~~ in our debt].”"])
t1.claim("tickets", "<s>Its managing director, Graciela Abellanosa</s>, <q>said</q> <c>she had no knowledge of any passengers without "
         "tickets</c>", ABELLANOSA, act_also=["deny"])
t1.claim("inspectors", "<s>An official at the Transport Ministry</s>, speaking ~~ to the media, <q>said</q> <c>inspectors had "
         "recommended ~~ had overruled them</c>", None, mode="mixed", source_also=[OFFICIAL, TRANSPORT], act_also=["accuse"])
t1.claim("service", "<h>An official at the Transport Ministry</h>, speaking ~~ to the media, said <s>inspectors</s> had "
         "<q>recommended</q> in November that <c>the ship, built in Norway in 1987, be taken out of service</c>", None,
         [(None, None, [OFFICIAL, TRANSPORT])], act="propose", act_also=["demand", "warn"], source_also=["inspectors", TRANSPORT],
         date="2022-11")
t1.claim("hide", "<s>His deputy, Hoang Thi Lan</s>, <q>told</q> state radio that <c>the ministry “has nothing to hide</c>,”", HOANG,
         mode="mixed", act_also=["deny"])
t1.claim("seaworthy", "<s>His deputy, Hoang Thi Lan</s>, told ~~ <q>adding</q> that <c>the Baltic Register, the Riga-based "
         "classification society, had certified the vessel as seaworthy last spring</c>", HOANG)
t1.claim("certified", "<h>His deputy, Hoang Thi Lan</h>, told ~~ adding that <s>the Baltic Register, the Riga-based classification "
         "society</s>, had <q>certified</q> <c>the vessel as seaworthy</c> last spring", BALTIC, [(HOANG, None)],
         act_also=["support"], also=["[the vessel as seaworthy last spring]", "vessel [as seaworthy] last", "as [seaworthy] last"],
         date="2022-SP", optional=True)
t1.claim("inspected", "<s>The society</s> <q>confirmed</q> that <c>it had inspected the ferry</c>", BALTIC)
t1.claim("suspended", "<s>The society</s> confirmed that ~~ but <q>said</q> <c>the certificate was suspended in December</c>", BALTIC,
         act_also=["deny"])
t1.claim("partners", "<s>Karras Maritime</s> has <q>said</q> that <c>it leaves the running of its vessels to local partners</c>", KM,
         act_also=["deny"])
t1.claim("lie", "<s>Opposition leader Samuel Otieno</s>, who heads the Islands First party, <q>called</q> <c>that “a lie in two "
         "languages</c>”", OTIENO, mode="mixed", act="accuse", act_also=["reject", "condemn", "deny", "state"],
         mode_also=["direct"], also=["“[a lie in two languages]”"])
t1.claim("extradite", "<s>Opposition leader Samuel Otieno</s>, who heads ~~ and <q>demanded</q> that <c>Greece extradite Karras if "
         "prosecutors charge him</c>", OTIENO, act="demand")
t1.claim("daughter", "“<c>They say that they are counting, but nobody has ever asked me the name of my daughter</c>,” <q>said</q> "
         "<s>Mele Vaipulu</s>", VAIPULU, mode="direct", act_also=["condemn", "accuse"])
t1.claim("counting", "“<s>They</s> <q>say</q> that <c>they are counting</c>, but ~~ said <h>Mele Vaipulu</h>", None, [(VAIPULU, None)],
         mode="direct", source_also=[LEMBA, GUARD, "Koromaya", "police"], mode_also=["indirect"], optional=True)
t1.claim("clerk", "<s>She</s> <q>said</q> <c>a clerk had told her that the list was lost</c>", VAIPULU, optional=True)
t1.claim("lost", "<h>She</h> said <s>a clerk</s> had <q>told</q> her that <c>the list was lost</c>", None, [(VAIPULU, None)],
         source_also=["a clerk"])
t1.claim("sue", "<c>The Association of Families, ~~ plans to sue Lemba Lines</c>, <s>its lawyer, Ravindra Joshi</s>, <q>said</q>",
         JOSHI, act_also=["warn"], source_also=[FAMILIES])
t1.claim("inquiry", "<s>President Adela Brandt</s>, who cut short a visit to Australia, <q>promised</q> <c>an independent inquiry "
         "“within days, not months</c>.”", BRANDT, mode="mixed", act="pledge")
t1.claim("strike", "<s>the Seafarers’ Union</s>, which had <q>threatened</q> last year <c>to strike over the condition of the "
         "fleet</c>", UNION, act="warn", date="2022")
t1.claim("seat", "<s>the Seafarers’ Union</s>, which had ~~ <q>rejected</q> <c>the offer of a seat on the panel</c>", UNION,
         act="reject")
t1.claim("seat-offer", "rejected the <q>offer</q> <c>of a seat on the panel</c>", act="propose", act_also=["pledge"], optional=True,
         also=["of [a seat on the panel]"])
t1.claim("experts", "<s>its secretary, Paulo Nakamura</s>, <q>warned</q> that <c>it would not cooperate unless foreign experts led "
         "the work</c>", NAKAMURA, act="warn", act_also=["reject", "demand"])
t1.claim("euros", "<s>The European Union</s> <q>offered</q> <c>Koromaya 2 million euros in emergency aid</c> on Monday",
         "European Union", act="pledge", act_also=["propose", "support"], date="2023-02-13", optional=True,
         also=["Koromaya [2 million euros in emergency aid] on", "[Koromaya 2 million euros in emergency aid on Monday]"])

t1.relation(LEMBA, "accuse", GUARD, "Ferry operator, coast guard [trade blame]", optional=True)
t1.relation(GUARD, "accuse", LEMBA, "Ferry operator, coast guard [trade blame]", optional=True)
t1.relation("Port Salia", "located_in", "Koromaya", "PORT SALIA, Koromaya", type_also=["part_of"])
t1.relation(STAR, "located_in", "Strait of Lemba", "an overloaded ferry [capsized] in the Strait of Lemba", optional=True)
t1.relation(LEMBA, "leads", STAR, "its [operator] and the coast guard", optional=True)
t1.relation(LEMBA, "accuse", GUARD, "its operator and the coast guard [blamed] each other", date="2023-02-14")
t1.relation(GUARD, "accuse", LEMBA, "its operator and the coast guard [blamed] each other", date="2023-02-14")
for accused in (LEMBA, GUARD, "Koromaya"):
    t1.relation(RELATIVES, "accuse", accused, "relatives of the missing [accused] both of them, and the government")
t1.relation(GUARD, "part_of", INTERIOR, "The coast guard, which is [part] of the Interior Ministry", type_also=["member_of"])
t1.relation(GUARD, "part_of", "Koromaya", "The [coast guard], which is part of the Interior Ministry",
            type_also=["member_of", "located_in"], optional=True)
t1.relation(INTERIOR, "part_of", "Koromaya", "the [Interior Ministry]", type_also=["member_of", "located_in"], optional=True)
t1.relation("Samburo", "aid", GUARD, "divers from neighboring Samburo would [join] the search on Wednesday", modality="planned",
            type_also=["cooperate", "mobilize", "support"], target_also=["Koromaya"], date="2023-02-15", optional=True)
t1.relation(TUILAGI, "member_of", GUARD, "its [spokesman], Cmdr. Iosefa Tuilagi")
t1.relation(TUILAGI, "accuse", LEMBA, "“We were told of the accident two hours [too late]", source_also=[GUARD],
            target_also=[RETU], optional=True)
t1.relation(TUILAGI, "located_in", "Port Salia", "Cmdr. Iosefa Tuilagi, told reporters [at] the naval base in Port Salia",
            target_also=[BASE], optional=True)
t1.relation(BASE, "located_in", "Port Salia", "the naval base [in] Port Salia", type_also=["part_of"], optional=True)
t1.relation("Port Salia", "located_in", "Koromaya", "Port Salia, the [capital]", type_also=["part_of"], optional=True)
t1.relation(RETU, "leads", STAR, "the [captain], Domingos Retu", type_also=["member_of"], target_also=[LEMBA], optional=True)
t1.relation(GUARD, "coerce", RETU, "the captain, Domingos Retu, who survived and has been [detained]",
            source_also=["Koromaya", "police"], optional=True)
t1.relation(TUILAGI, "accuse", RETU, "He [said] the captain, ~~ never sent a distress call", source_also=[GUARD], optional=True)
t1.relation(RETU, "request", GUARD, "the captain, ~~ never [sent] a distress call", negated=True, type_also=["consult"],
            optional=True)
t1.relation(LEMBA, "leads", STAR, "Lemba Lines, the [operator] of the Star of Makassi", optional=True)
t1.relation(STAR, "part_of", LEMBA, "Lemba Lines, the [operator] of the Star of Makassi", type_also=["member_of"], optional=True)
t1.relation(LEMBA, "reject", TUILAGI, "Lemba Lines, the operator of the Star of Makassi, [denied] that", target_also=[GUARD],
            optional=True)
t1.relation(LEMBA, "consult", TPA, "In a statement [e-mailed] to TPA", optional=True)
t1.relation(STAR, "consult", GUARD, "a [call] had been received by the coast guard’s station on Oru Island",
            type_also=["request"], source_also=[LEMBA, RETU], target_also=[STATION], optional=True)
t1.relation(STATION, "part_of", GUARD, "the coast guard’s [station] on Oru Island", type_also=["member_of"], optional=True)
t1.relation(STATION, "located_in", "Oru Island", "the coast guard’s station [on] Oru Island", source_also=[GUARD])
t1.relation(LEMBA, "accuse", TUILAGI, "it [described] Tuilagi’s account as “a shameful attempt to put the dead in our debt.”",
            type_also=["reject"], target_also=[GUARD])
t1.relation(ABELLANOSA, "leads", LEMBA, "Its managing [director], Graciela Abellanosa", type_also=["member_of"])
t1.relation(OFFICIAL, "member_of", TRANSPORT, "An [official] at the Transport Ministry", optional=True)
t1.relation("inspectors", "request", TRANSPORT, "inspectors had [recommended] in November that the ship, built in Norway in 1987, be "
            "taken out of service", target_also=[STAR, LEMBA, SOMEONE, "Koromaya"], date="2022-11", optional=True)
t1.relation(SOMEONE, "reject", "inspectors", "“someone upstairs” had [overruled] them", source_also=[TRANSPORT],
            type_also=["coerce"], optional=True)
t1.relation(STAR, "located_in", "Norway", "the ship, [built] in Norway in 1987", optional=True)
t1.relation(TRANSPORT, "part_of", "Koromaya", "the [Transport Ministry]", type_also=["member_of", "located_in"], optional=True)
t1.relation(KALEO, "leads", TRANSPORT, "Transport [Minister] Winston Kaleo", type_also=["member_of"], target_also=["Koromaya"])
t1.relation(HOANG, "member_of", TRANSPORT, "His [deputy], Hoang Thi Lan", type_also=["leads"], target_also=["Koromaya", KALEO],
            optional=True)
t1.relation(HOANG, "consult", "state radio", "His deputy, Hoang Thi Lan, [told] state radio", optional=True)
t1.relation("state radio", "part_of", "Koromaya", "[state] radio", type_also=["member_of", "located_in"], optional=True)
t1.relation(BALTIC, "located_in", "Riga", "the Baltic Register, the Riga-[based] classification society")
t1.relation(BALTIC, "support", STAR, "the Baltic Register, the Riga-based classification society, had [certified] the vessel as "
            "seaworthy last spring", target_also=[LEMBA], type_also=["agree"], date="2022-SP", optional=True)
t1.relation(BALTIC, "retreat", STAR, "the certificate was [suspended] in December", type_also=["sanction", "reject"],
            target_also=[LEMBA], date="2022-12", optional=True)
t1.relation(STAR, "part_of", KM, "The ship [belongs] to Karras Maritime", type_also=["member_of"], optional=True)
t1.relation(KM, "leads", STAR, "The ship [belongs] to Karras Maritime", optional=True)
t1.relation(KM, "located_in", "Greece", "Karras Maritime, a [Greek] company", optional=True)
t1.relation(LEMBA, "part_of", KM, "Karras Maritime, a Greek company which [bought] 70 percent of Lemba Lines in 2019",
            type_also=["member_of"], date="2019")
t1.relation(KM, "leads", LEMBA, "Karras Maritime, a Greek company which [bought] 70 percent of Lemba Lines in 2019",
            type_also=["cooperate", "agree"], date="2019", optional=True)
t1.relation(KARRAS, "leads", KM, "whose [founder], Efthymios Karras", type_also=["member_of"], optional=True)
t1.relation("Greece", "coerce", KARRAS, "Efthymios Karras, is under [investigation] in Piraeus", type_also=["accuse"],
            source_also=["Piraeus"], optional=True)
t1.relation(OTIENO, "leads", ISLANDS, "Samuel Otieno, who [heads] the Islands First party")
t1.relation(OTIENO, "accuse", KM, "Opposition leader Samuel Otieno, who heads the Islands First party, [called] that “a lie in two "
            "languages”", type_also=["reject"], source_also=[ISLANDS])
t1.relation(OTIENO, "request", "Greece", "Opposition leader Samuel Otieno, ~~ [demanded] that Greece extradite Karras",
            source_also=[ISLANDS])
t1.relation("Greece", "coerce", KARRAS, "Greece [extradite] Karras if prosecutors charge him", modality="possible",
            type_also=["sanction"], optional=True)
t1.relation("Greece", "cooperate", "Koromaya", "Greece [extradite] Karras", modality="possible", type_also=["concede", "aid"],
            optional=True)
t1.relation(EMBASSY, "part_of", "Greece", "The Greek [Embassy]", type_also=["member_of"], optional=True)
t1.relation(RELATIVES, "protest", LEMBA, "Outside the company’s offices, about 300 relatives [burned] tires",
            target_also=[KM, "police"], type_also=["assault"], optional=True)
t1.relation(RELATIVES, "assault", "police", "about 300 relatives burned tires and [threw] stones at police", type_also=["protest"])
t1.relation("police", "assault", RELATIVES, "police, who [fired] tear gas", type_also=["coerce"])
t1.relation(VAIPULU, "accuse", LEMBA, "nobody has ever [asked] me the name of my daughter", target_also=[GUARD, "Koromaya", "police"],
            optional=True)
t1.relation(ANA, "located_in", STAR, "whose daughter Ana was [traveling] home from a wedding", optional=True)
t1.relation("a clerk", "consult", VAIPULU, "a clerk had [told] her", optional=True)
t1.relation(VAIPULU, "member_of", FAMILIES, "The Association of Families, which she helped to [found] on Sunday",
            type_also=["leads"], date="2023-02-12", optional=True)
t1.relation(FAMILIES, "accuse", LEMBA, "The Association of Families, ~~ plans to [sue] Lemba Lines", modality="planned",
            type_also=["threaten", "coerce", "protest"])
t1.relation(JOSHI, "member_of", FAMILIES, "its [lawyer], Ravindra Joshi", type_also=["support", "ally_of", "cooperate"],
            optional=True)
t1.relation(BRANDT, "leads", "Koromaya", "[President] Adela Brandt", optional=True)
t1.relation(BRANDT, "consult", "Australia", "President Adela Brandt, who cut short a [visit] to Australia",
            type_also=["located_in", "retreat"], optional=True)
t1.relation(BRANDT, "mobilize", INQUIRY, "President Adela Brandt, who cut short a visit to Australia, [promised] an independent "
            "inquiry", modality="planned", type_also=["support"], optional=True)
t1.relation(UNION, "threaten", "Koromaya", "the Seafarers’ Union, which had [threatened] last year to strike",
            type_also=["protest"], target_also=[LEMBA, KM], date="2022", optional=True)
t1.relation(UNION, "reject", BRANDT, "the Seafarers’ Union, ~~ [rejected] the offer of a seat on the panel",
            target_also=["Koromaya", INQUIRY])
t1.relation(NAKAMURA, "leads", UNION, "its [secretary], Paulo Nakamura", type_also=["member_of"])
t1.relation(NAKAMURA, "threaten", BRANDT, "its secretary, Paulo Nakamura, [warned] that it would not cooperate",
            target_also=["Koromaya", INQUIRY], source_also=[UNION], type_also=["reject", "request"], optional=True)
t1.relation(UNION, "cooperate", INQUIRY, "it would not [cooperate]", negated=True, modality="possible",
            target_also=["Koromaya", BRANDT], optional=True)
t1.relation("European Union", "aid", "Koromaya", "The European Union [offered] Koromaya 2 million euros in emergency aid",
            modality="planned", date="2023-02-13")

t1.date("[14 February 2023]", "date", "2023-02-14", optional=True)
t1.date("[Three days] after", "duration", "P3D", value_also=["2023-02-14", "2023-02-11", None], optional=True)
t1.date("on [Tuesday] for", "date", "2023-02-14")
t1.date("on [Wednesday].", "date", "2023-02-15")
t1.date("accident [two hours] too", "duration", "PT2H", optional=True)
t1.date("at [3:40 a.m. on Saturday],", "time", "2023-02-11T03:40", value_also=["2023-02-11"])
t1.date("in [November] that", "date", "2022-11")
t1.date("in [1987],", "date", "1987")
t1.date("seaworthy [last spring].", "date", "2022-SP", value_also=["2022"])
t1.date("in [December].", "date", "2022-12")
t1.date("in [2019] and", "date", "2019")
t1.date("on [Sunday],", "date", "2023-02-12")
t1.date("“[within days], not", "duration", "PXD", value_also=["FUTURE_REF", "P1D", None], optional=True)
t1.date("not [months].", "duration", "PXM", value_also=["FUTURE_REF", "P1M", None], optional=True)
t1.date("threatened [last year] to", "date", "2022")
t1.date("on [Monday].", "date", "2023-02-13")

# t2: the ministry's release -------------------------------------------------------------------------------------------

t2 = case.document("t2", HERE / "t2.txt", "2024-05-23")
t2.sentences("H.E. Mr. Aurel", "H.E. Ms. Enkhtuyaa", "Mr. Ganbold", "Mr. Tömör", "Mrs. Simona")
MOR, MON, MINISTRY, TARKESH, NAVY = ("Morvenia", "Mongolia", "Ministry of Foreign Affairs of the Republic of Morvenia", "Tarkesh",
                                     "the navy of Tarkesh")
ILVESK, BAATAR, DORJ, ALT, VAR, PRESIDENT = ("Aurel Ilvesk", "Enkhtuyaa Baatar", "Ganbold Dorj", "Tömör Altangerel", "Simona Var",
                                             "the President of Mongolia")
WFP, CROSS, NEMA, COUNCIL, ADB = ("World Food Programme", "Morvenian Red Cross", "National Emergency Management Agency",
                                  "United Nations Security Council", "Asian Development Bank")
DELEGATION, CENTER, AURORA, CREW, CONVENTION = ("a delegation", "a regional center for pasture research", "Aurora", "the crew",
                                                "Halmir Convention")
MEDIA, DIPLOMATS, GENEVA, MEMORANDUM, DONORS = ("certain media", "unnamed diplomats", "the Geneva conference",
                                                "Memorandum of Understanding", "all donors")

t2.entity(MOR, "country", {MOR: 6, "Republic of Morvenia": 1}, adjectives={"Morvenian": 1, "Republic": 2},
          inside=["of the [Republic of Morvenia]\n", "the Republic of [Morvenia]\n", "the [Morvenian] Red"],
          nominals=["that [his Government] “does", "Council; [the Morvenian side], for"],
          pronouns=["forget [its] friends", "for [its] part"], aliases=["Republic"])
t2.entity(MON, "country", {MON: 7}, adjectives={"Mongolian": 1}, capitals=["proposal of [Ulaanbaatar] to"],
          nominals=["[The Mongolian side] confirmed", "that [her country], which"], pronouns=["confirmed [its] support"])
t2.entity(TARKESH, "country", {TARKESH: 1}, adjectives={"Tarkeshi": 2},
          nominals=["of [the Tarkeshi authorities] that", "that [the Tarkeshi leadership] had"], pronouns=["entered [their] territorial"])
t2.entity(MINISTRY, "organization", {MINISTRY: 1}, adjectives={"Ministry": 1},
          inside=["[Ministry of Foreign Affairs] of the Republic"], aliases=["Ministry", "Ministry of Foreign Affairs"])
t2.entity(NAVY, "organization", nominals=["by [the navy of Tarkesh], rejects"], optional=True)
t2.entity(WFP, "organization", {WFP: 1})
t2.entity(CROSS, "organization", {CROSS: 1}, inside=["Morvenian [Red Cross]."])
t2.entity(NEMA, "organization", {NEMA: 1})
t2.entity(COUNCIL, "organization", {COUNCIL: 1}, inside=["Nations [Security Council];"])
t2.entity("United Nations", "organization", inside=["the [United Nations] Security"])
t2.entity("FAO", "organization", {"FAO": 1})
t2.entity(ADB, "organization", {ADB: 1}, pronouns=["reopen [its] office"])
t2.entity(DELEGATION, "organization", nominals=["of [a delegation] which"], type_also=["group"], optional=True)
t2.entity(CENTER, "organization", nominals=["establish [a regional center for pasture research] under"],
          type_also=["place", "program"], optional=True)
t2.entity(MEDIA, "organization", nominals=["in [certain media], which"], type_also=["group"], optional=True)
t2.entity(DIPLOMATS, "group", nominals=["cite [unnamed diplomats], that"], type_also=["person"], optional=True)
t2.entity(DONORS, "group", nominals=["on [all donors] to"], type_also=["organization"], optional=True)
t2.entity(CREW, "group", nominals=["of [the crew], among"], type_also=["person"], optional=True)
t2.entity(ILVESK, "person", {ILVESK: 1, "Ilvesk": 4},
          nominals=["[The Minister of Foreign Affairs of the Republic of Morvenia], H.E", "informed [her counterpart] that"],
          pronouns=["conveyed [his] condolences", "[He] recalled", "that [his] Government"])
t2.entity(BAATAR, "person", {BAATAR: 1, "Baatar": 3},
          nominals=["receives [the Foreign Minister of Mongolia]", "Castelvar [the Minister of Foreign Affairs of Mongolia], H.E"],
          pronouns=["what [she] called", "informed [her] counterpart", "that [her] country", "[She] noted", "[She] has invited"])
t2.entity(DORJ, "person", {DORJ: 1}, nominals=["includes [the Governor of Zavkhan Province], Mr"])
t2.entity(ALT, "person", {ALT: 1}, nominals=["by [the Ambassador of Mongolia to Morvenia], Mr"])
t2.entity(VAR, "person", {VAR: 1}, nominals=["by [the President of the Republic], Mrs"])
t2.entity(PRESIDENT, "person", nominals=["which [the President of Mongolia] had"], optional=True)
t2.entity("Castelvar", "place", {"Castelvar": 2})
t2.entity("Zavkhan Province", "place", {"Zavkhan Province": 1}, inside=["of [Zavkhan] Province"])
t2.entity("Strait of Halmir", "place", {"Strait of Halmir": 1})
t2.entity("Geneva", "place", inside=["the [Geneva] conference"])
t2.entity(AURORA, "place", {AURORA: 1}, nominals=["that [the vessel] had", "for [the ship]."],
          type_also=["organization", "program"], optional=True)
t2.entity(CONVENTION, "program", {CONVENTION: 1}, type_also=["organization"], inside=["the [Halmir] Convention"])
t2.entity(MEMORANDUM, "program", {MEMORANDUM: 1}, optional=True)
t2.entity(GENEVA, "event", nominals=["at [the Geneva conference] last"], inside=["the [Geneva conference] last"], optional=True)
t2.entity("the severe winter", "event", nominals=["in [the severe winter], and"], optional=True)
t2.entity("the incident", "event", nominals=["at [the incident] and"], optional=True)

t2.claim("condolences", "<s>Minister Ilvesk</s> <q>conveyed</q> <c>his condolences to the families of those who lost their lives in "
         "the severe winter</c>", ILVESK, act="express_concern", act_also=["state", "support"], optional=True)
t2.claim("package", "<s>Minister Ilvesk</s> conveyed ~~ <q>announced</q> <c>an aid package of 14 million euros, ~~ through the "
         "Morvenian Red Cross</c>", ILVESK, act="pledge", act_also=["state", "support"])
t2.claim("recognize", "<s>He</s> <q>recalled</q> that <c>Mongolia had been among the first States to recognize the independence of "
         "Morvenia in 1992</c>", ILVESK, act_also=["praise"])
t2.claim("friends", "<s>He</s> recalled ~~ <q>stressed</q> that <c>his Government “does not forget its friends in a hard season</c>”",
         ILVESK, mode="mixed", act_also=["pledge", "support", "praise"])
t2.claim("thanked", "<s>Minister Baatar</s> <q>thanked</q> <c>Morvenia for what she called a generous and timely gesture</c>",
         BAATAR, act="praise", also=["[for what she ~~ timely gesture]", "[what she called ~~ timely gesture]"],
         act_also=["welcome"])
t2.claim("generous", "what <s>she</s> <q>called</q> <c>a generous and timely gesture</c>", BAATAR, act="praise", act_also=["state"],
         chain_also=[[BAATAR]], optional=True)
t2.claim("informed", "<s>Minister Baatar</s> thanked ~~ <q>informed</q> her counterpart that, <c>according to ~~ since November</c>",
         BAATAR, also=["[more than 7 million head of livestock have perished since November]"], optional=True)
t2.claim("livestock", "<h>Minister Baatar</h> thanked ~~ <q>according to</q> <s>the National Emergency Management Agency</s>, <c>more "
         "than 7 million head of livestock have perished since November</c>", NEMA, [(BAATAR, None)])
t2.claim("satisfaction", "<s>The two Ministers</s> <q>expressed</q> <c>their satisfaction with the state of bilateral relations</c>",
         [ILVESK, BAATAR], act="welcome", act_also=["praise", "state", "support"], also=["[with the state of bilateral relations]"],
         source_also=[MOR, MON])
t2.claim("services", "<s>The two Ministers</s> expressed ~~ <q>agreed</q> <c>to open negotiations on an agreement on air services "
         "before the end of the year</c>", [ILVESK, BAATAR], act="agree", act_also=["pledge"], source_also=[MOR, MON])
t2.claim("candidature", "<s>The Mongolian side</s> <q>confirmed</q> <c>its support for the candidature of Morvenia for a "
         "non-permanent seat on the United Nations Security Council</c>", MON, act="support", act_also=["pledge", "state"],
         source_also=[BAATAR])
t2.claim("back", "<s>the Morvenian side</s>, for its part, <q>pledged</q> <c>to back the proposal ~~ auspices of the FAO</c>", MOR,
         act="pledge", act_also=["support"], source_also=[ILVESK])
t2.claim("pasture", "<h>the Morvenian side</h>, for its part, pledged to back the <q>proposal</q> of <s>Ulaanbaatar</s> <c>to establish "
         "a regional center for pasture research under the auspices of the FAO</c>", MON, [(MOR, None, [ILVESK])], act="propose",
         chain_also=[[]])
t2.claim("reiterated", "<s>Minister Ilvesk</s> <q>reiterated</q> that <c>Morvenia strongly condemns ~~ two citizens of Mongolia</c>",
         ILVESK, act="condemn", act_also=["state", "reject", "demand"], source_also=[MOR], optional=True)
t2.claim("seizure", "<h>Minister Ilvesk</h> reiterated that <s>Morvenia</s> strongly <q>condemns</q> <c>the seizure on 3 May of the "
         "research vessel Aurora by the navy of Tarkesh</c>", MOR, [(ILVESK, None)], act="condemn", source_also=[ILVESK],
         chain_also=[[]])
t2.claim("unfounded", "<h>Minister Ilvesk</h> reiterated that <s>Morvenia</s> strongly ~~ <q>rejects</q> <c>as unfounded the claim of "
         "the Tarkeshi authorities that the vessel had entered their territorial waters</c>", MOR, [(ILVESK, None)], act="reject",
         act_also=["deny"], source_also=[ILVESK], chain_also=[[]], also=["[the claim of the ~~ territorial waters]"])
t2.claim("waters", "the <q>claim</q> of <s>the Tarkeshi authorities</s> that <c>the vessel had entered their territorial waters</c>",
         TARKESH, [(MOR, "that [Morvenia] strongly"), (ILVESK, "[Minister Ilvesk] reiterated")], act_also=["accuse"],
         chain_also=[[], [MOR], [ILVESK]])
t2.claim("release", "<h>Minister Ilvesk</h> reiterated that <s>Morvenia</s> strongly ~~ <q>demands</q> <c>the immediate release of the "
         "crew, among them two citizens of Mongolia</c>", MOR, [(ILVESK, None)], act="demand", source_also=[ILVESK],
         chain_also=[[]])
t2.claim("concern", "<s>Minister Baatar</s> <q>expressed</q> <c>deep concern at the incident</c>", BAATAR, act="express_concern",
         also=["[at the incident] and"])
t2.claim("host", "<s>Minister Baatar</s> expressed ~~ <q>said</q> that <c>her country, which ~~ without cameras</c>”", BAATAR,
         mode="mixed", act="propose", act_also=["pledge", "state", "support"])
t2.claim("replied", "<s>She</s> <q>noted</q> that <c>the Tarkeshi leadership had not so far replied to a letter in which the President "
         "of Mongolia had proposed such talks</c>", BAATAR, act_also=["accuse"])
t2.claim("letter", "<h>She</h> noted that ~~ in which <s>the President of Mongolia</s> had <q>proposed</q> <c>such talks</c>", PRESIDENT,
         [(BAATAR, None)], act="propose", source_also=[MON])
t2.claim("denies", "<s>the Ministry</s> categorically <q>denies</q> <c>reports in certain media, ~~ in exchange for the ship</c>",
         MINISTRY, act="deny", act_also=["reject"], source_also=[MOR],
         also=["[that Morvenia has offered ~~ for the ship]", "that [Morvenia has offered ~~ for the ship]"])
t2.claim("reports", "<h>the Ministry</h> categorically denies <q>reports</q> in <s>certain media</s>, which cite unnamed diplomats, that "
         "<c>Morvenia has offered to withdraw from the Halmir Convention in exchange for the ship</c>", MEDIA, [(MINISTRY, None)],
         chain_also=[[]], optional=True)
t2.claim("cite", ["which <q>cite</q> <s>unnamed diplomats</s>, that <c>Morvenia has offered to withdraw from the Halmir Convention in "
         "exchange for the ship</c>"], None,
         [(MEDIA, "in [certain media], which"), (MINISTRY, "connection, [the Ministry] categorically")],
         source_also=[DIPLOMATS], chain_also=[[], [MEDIA], [MINISTRY]])
t2.claim("offered", "<s>Morvenia</s> has <q>offered</q> <c>to withdraw from the Halmir Convention in exchange for the ship</c>", MOR,
         [(None, "cite [unnamed diplomats],", [DIPLOMATS]), (MEDIA, "in [certain media], which"),
          (MINISTRY, "connection, [the Ministry] categorically")], act="propose", act_also=["pledge"], optional=True,
         chain_also=[[], [MEDIA], [DIPLOMATS, MEDIA], [DIPLOMATS], [MEDIA, MINISTRY], [MINISTRY]])
t2.claim("welcomed", "<s>The Ministers</s> also <q>welcomed</q> <c>the decision of the Asian Development Bank, ~~ office in Castelvar"
         "</c>", [ILVESK, BAATAR], act="welcome", source_also=[MOR, MON], act_also=["praise", "support"])
t2.claim("reopen", "<h>The Ministers</h> also welcomed the <q>decision</q> of <s>the Asian Development Bank</s>, of which both "
         "countries are members, <c>to reopen its office in Castelvar</c>", ADB, [([ILVESK, BAATAR], None)], act="pledge",
         act_also=["state", "agree"], chain_also=[[]], optional=True)
t2.claim("donors", "<s>The Ministers</s> also welcomed ~~ <q>called on</q> <c>all donors to fulfill the commitments made at the Geneva "
         "conference last month</c>", [ILVESK, BAATAR], act="demand", source_also=[MOR, MON],
         also=["[to fulfill the commitments ~~ last month]"])
t2.claim("invited", "<s>She</s> has <q>invited</q> <c>Minister Ilvesk to visit Mongolia at a time convenient to both sides</c>",
         BAATAR, act="propose", act_also=["demand", "state"], also=["[to visit Mongolia at a time convenient to both sides]"])
t2.claim("accepted", "<c>the invitation</c> was <q>accepted</q> with appreciation", act="agree", optional=True,
         source_also=[ILVESK, MOR])

t2.relation(ILVESK, "consult", BAATAR, "Foreign Minister Ilvesk [receives] the Foreign Minister of Mongolia", optional=True)
t2.relation(BAATAR, "member_of", MON, "the Foreign [Minister] of Mongolia", type_also=["leads"], optional=True)
t2.relation(MINISTRY, "part_of", MOR, "[Ministry] of Foreign Affairs of the Republic of Morvenia", type_also=["member_of"],
            optional=True)
t2.relation(ILVESK, "member_of", MOR, "The [Minister] of Foreign Affairs of the Republic of Morvenia, H.E. Mr. Aurel Ilvesk",
            type_also=["leads"], target_also=[MINISTRY])
t2.relation(ILVESK, "leads", MINISTRY, "The [Minister] of Foreign Affairs of the Republic of Morvenia, H.E. Mr. Aurel Ilvesk",
            type_also=["member_of"], optional=True)
t2.relation(BAATAR, "member_of", MON, "the [Minister] of Foreign Affairs of Mongolia, H.E. Ms. Enkhtuyaa Baatar",
            type_also=["leads"])
t2.relation(ILVESK, "consult", BAATAR, "The Minister of Foreign Affairs of the Republic of Morvenia, H.E. Mr. Aurel Ilvesk, "
            "[received] today in Castelvar the Minister of Foreign Affairs of Mongolia", source_also=[MOR], target_also=[MON],
            date="2024-05-23")
t2.relation(ILVESK, "located_in", "Castelvar", "Aurel Ilvesk, received today [in] Castelvar", source_also=[BAATAR], optional=True)
t2.relation(BAATAR, "located_in", "Castelvar", "[in] Castelvar the Minister of Foreign Affairs of Mongolia", optional=True)
t2.relation(BAATAR, "consult", MOR, "H.E. Ms. Enkhtuyaa Baatar, who is paying an official [visit] to the Republic",
            source_also=[MON, DELEGATION], type_also=["located_in"])
t2.relation(BAATAR, "leads", DELEGATION, "Enkhtuyaa Baatar, who is paying an official visit to the Republic ~~ at the [head] of a "
            "delegation", optional=True)
t2.relation(DELEGATION, "part_of", MON, "a [delegation]", type_also=["member_of"], optional=True)
t2.relation(DORJ, "member_of", DELEGATION, "a delegation which also [includes] the Governor of Zavkhan Province, Mr. Ganbold Dorj",
            target_also=[MON], optional=True)
t2.relation(DORJ, "leads", "Zavkhan Province", "the [Governor] of Zavkhan Province, Mr. Ganbold Dorj", type_also=["member_of"])
t2.relation("Zavkhan Province", "located_in", MON, "the Governor of [Zavkhan Province]", type_also=["part_of"], optional=True)
t2.relation(MOR, "aid", MON, "[announced] an aid package of 14 million euros", modality="planned", source_also=[ILVESK],
            optional=True)
t2.relation(MOR, "cooperate", WFP, "9 million will be [provided] through the World Food Programme", modality="planned",
            type_also=["aid", "support"], source_also=[ILVESK], optional=True)
t2.relation(WFP, "aid", MON, "9 million will be [provided] through the World Food Programme", modality="planned", optional=True)
t2.relation(MOR, "aid", CROSS, "[provided] through the World Food Programme and the remainder through the Morvenian Red Cross",
            modality="planned", type_also=["cooperate", "support"], source_also=[ILVESK], optional=True)
t2.relation(CROSS, "aid", MON, "[provided] through the World Food Programme and the remainder through the Morvenian Red Cross",
            modality="planned", optional=True)
t2.relation(CROSS, "located_in", MOR, "the [Morvenian] Red Cross", type_also=["part_of", "member_of"], optional=True)
t2.relation(MON, "support", MOR, "Mongolia had been among the first States to [recognize] the independence of Morvenia in 1992",
            type_also=["agree", "cooperate"], date="1992")
t2.relation(ILVESK, "member_of", MOR, "[his] Government", type_also=["leads"], optional=True)
t2.relation(MOR, "ally_of", MON, "his Government “does not forget its [friends]", type_also=["support"], optional=True)
t2.relation(BAATAR, "support", MOR, "Minister Baatar [thanked] Morvenia", source_also=[MON])
t2.relation(BAATAR, "consult", ILVESK, "Minister Baatar ~~ [informed] her counterpart", optional=True)
t2.relation(NEMA, "part_of", MON, "the [National] Emergency Management Agency", type_also=["member_of", "located_in"],
            optional=True)
t2.relation(ILVESK, "agree", BAATAR, "The two Ministers ~~ [agreed] to open negotiations", source_also=[MOR], target_also=[MON],
            type_also=["cooperate"])
t2.relation(MOR, "consult", MON, "to open [negotiations] on an agreement on air services", modality="planned",
            source_also=[ILVESK], target_also=[BAATAR], optional=True)
t2.relation(ILVESK, "agree", BAATAR, "They [signed] a Memorandum of Understanding", source_also=[MOR], target_also=[MON],
            type_also=["cooperate"])
t2.relation(MOR, "cooperate", MON, "[cooperation] between the diplomatic academies of the two countries", modality="planned",
            source_also=[ILVESK], target_also=[BAATAR], optional=True)
t2.relation(MOR, "cooperate", MON, "the state of bilateral [relations]", source_also=[ILVESK], target_also=[BAATAR],
            type_also=["ally_of"], optional=True)
t2.relation(MON, "support", MOR, "The Mongolian side confirmed its [support] for the candidature of Morvenia",
            source_also=[BAATAR])
t2.relation(MOR, "member_of", COUNCIL, "the candidature of Morvenia for a non-permanent [seat] on the United Nations Security "
            "Council", modality="possible", type_also=["request", "part_of"], optional=True)
t2.relation(COUNCIL, "part_of", "United Nations", "United Nations [Security Council]", optional=True)
t2.relation(MOR, "support", MON, "the Morvenian side, for its part, [pledged] to back the proposal of Ulaanbaatar",
            modality="planned", source_also=[ILVESK])
t2.relation(MON, "mobilize", CENTER, "the proposal of Ulaanbaatar to [establish] a regional center for pasture research",
            modality="possible", type_also=["support"], optional=True)
t2.relation(CENTER, "part_of", "FAO", "a regional center for pasture research under the [auspices] of the FAO", modality="possible",
            type_also=["member_of", "cooperate"], optional=True)
t2.relation(MON, "cooperate", "FAO", "to establish a regional center for pasture research under the [auspices] of the FAO",
            modality="possible", optional=True)
t2.relation(ILVESK, "consult", BAATAR, "the Ministers [exchanged] views", optional=True)
t2.relation(MOR, "accuse", TARKESH, "Morvenia strongly [condemns] the seizure on 3 May of the research vessel Aurora by the navy of "
            "Tarkesh", source_also=[ILVESK], target_also=[NAVY])
t2.relation(TARKESH, "coerce", AURORA, "the [seizure] on 3 May of the research vessel Aurora by the navy of Tarkesh",
            type_also=["assault"], source_also=[NAVY], target_also=[MOR, CREW, MON], date="2024-05-03", optional=True)
t2.relation(NAVY, "part_of", TARKESH, "the [navy] of Tarkesh", type_also=["member_of"], optional=True)
t2.relation(MOR, "reject", TARKESH, "Morvenia strongly ~~ [rejects] as unfounded the claim of the Tarkeshi authorities",
            source_also=[ILVESK])
t2.relation(TARKESH, "accuse", MOR, "the [claim] of the Tarkeshi authorities that the vessel had entered their territorial waters",
            target_also=[AURORA], optional=True)
t2.relation(AURORA, "located_in", TARKESH, "the vessel had [entered] their territorial waters", type_also=["assault", "coerce"],
            optional=True)
t2.relation(MOR, "request", TARKESH, "Morvenia strongly ~~ [demands] the immediate release of the crew", source_also=[ILVESK],
            target_also=[NAVY])
t2.relation(TARKESH, "retreat", CREW, "the immediate [release] of the crew", modality="possible", type_also=["concede"],
            target_also=[MOR, AURORA], optional=True)
t2.relation(TARKESH, "coerce", CREW, "the immediate [release] of the crew", source_also=[NAVY], optional=True)
t2.relation(CREW, "member_of", AURORA, "the [crew], among", optional=True)
t2.relation(CREW, "member_of", MON, "the crew, among them two [citizens] of Mongolia", type_also=["located_in"], optional=True)
t2.relation(BAATAR, "accuse", TARKESH, "Minister Baatar expressed deep [concern] at the incident", source_also=[MON],
            optional=True)
for friend in (MOR, TARKESH):
    t2.relation(MON, "ally_of", friend, "her country, which maintains [friendly] ties with both parties",
                type_also=["cooperate", "support", "consult"], optional=True)
    t2.relation(MON, "consult", friend, "her country, ~~ stood ready to [host] talks", modality="possible",
                type_also=["cooperate", "aid", "support"], source_also=[BAATAR], optional=True)
t2.relation(MOR, "consult", TARKESH, "to host [talks]", modality="possible", optional=True)
t2.relation(BAATAR, "member_of", MON, "[her] country", type_also=["leads"], optional=True)
t2.relation(TARKESH, "consult", PRESIDENT, "the Tarkeshi leadership had not so far [replied] to a letter", negated=True,
            target_also=[MON], type_also=["agree", "cooperate"], optional=True)
t2.relation(TARKESH, "reject", PRESIDENT, "the Tarkeshi leadership had not so far [replied] to a letter", target_also=[MON],
            optional=True)
t2.relation(PRESIDENT, "request", TARKESH, "a letter in which the President of Mongolia had [proposed] such talks",
            type_also=["consult", "cooperate", "support"], source_also=[MON])
t2.relation(PRESIDENT, "leads", MON, "the [President] of Mongolia", type_also=["member_of"], optional=True)
t2.relation(MINISTRY, "reject", MEDIA, "the Ministry categorically [denies] reports in certain media", source_also=[MOR],
            target_also=[DIPLOMATS], optional=True)
t2.relation(MOR, "retreat", CONVENTION, "Morvenia has offered to [withdraw] from the Halmir Convention", modality="possible",
            type_also=["concede", "reject"], optional=True)
t2.relation(MOR, "member_of", CONVENTION, "to [withdraw] from the Halmir Convention", optional=True)
t2.relation(MOR, "concede", TARKESH, "Morvenia has [offered] to withdraw from the Halmir Convention in exchange for the ship",
            type_also=["cooperate", "consult", "request"], optional=True)
t2.relation(MOR, "concede", TARKESH, "No such [offer] was made", negated=True, type_also=["cooperate", "consult", "request"],
            optional=True)
t2.relation(ILVESK, "support", ADB, "The Ministers also [welcomed] the decision of the Asian Development Bank", source_also=[MOR])
t2.relation(BAATAR, "support", ADB, "The Ministers also [welcomed] the decision of the Asian Development Bank", source_also=[MON])
for country in (MOR, MON):
    t2.relation(country, "member_of", ADB, "the Asian Development Bank, of which both countries are [members]")
t2.relation(ADB, "located_in", "Castelvar", "reopen its [office] in Castelvar", modality="planned")
t2.relation(ILVESK, "request", DONORS, "The Ministers ~~ [called] on all donors to fulfill the commitments",
            source_also=[MOR, MON, BAATAR], optional=True)
t2.relation(BAATAR, "request", DONORS, "The Ministers ~~ [called] on all donors to fulfill the commitments", source_also=[MON],
            optional=True)
t2.relation(GENEVA, "located_in", "Geneva", "the [Geneva] conference", optional=True)
t2.relation(DONORS, "member_of", GENEVA, "all donors to fulfill the [commitments] made at the Geneva conference", optional=True)
t2.relation(ALT, "member_of", MON, "the [Ambassador] of Mongolia to Morvenia, Mr. Tömör Altangerel")
t2.relation(ALT, "located_in", MOR, "the [Ambassador] of Mongolia to Morvenia, Mr. Tömör Altangerel", type_also=["consult"],
            optional=True)
t2.relation(ALT, "cooperate", BAATAR, "Minister Baatar, who is [accompanied] by the Ambassador of Mongolia to Morvenia, Mr. Tömör "
            "Altangerel", type_also=["member_of", "consult", "support"], optional=True)
t2.relation(VAR, "consult", BAATAR, "Minister Baatar, who is accompanied ~~ will be [received] tomorrow by the President of the "
            "Republic, Mrs. Simona Var", modality="planned", date="2024-05-24")
t2.relation(VAR, "leads", MOR, "the [President] of the Republic, Mrs. Simona Var", type_also=["member_of"])
t2.relation(BAATAR, "request", ILVESK, "She has [invited] Minister Ilvesk to visit Mongolia",
            type_also=["consult", "cooperate", "agree"], source_also=[MON])
t2.relation(ILVESK, "consult", MON, "Minister Ilvesk to [visit] Mongolia", modality="possible", type_also=["located_in"],
            optional=True)
t2.relation(ILVESK, "agree", BAATAR, "the invitation was [accepted] with appreciation", source_also=[MOR], target_also=[MON],
            optional=True)

t2.date("[23 May 2024]", "date", "2024-05-23", optional=True)
t2.date("received [today] in", "date", "2024-05-23")
t2.date("from [22] to", "date", "2024-05-22", optional=True)
t2.date("to [25 May] at", "date", "2024-05-25", value_also=["2024-05-22/2024-05-25", "2024-05-22"])
t2.date("in [the severe winter], and", "date", "2023-WI", value_also=["2024-WI", "2024", "2023", None], optional=True)
t2.date("in [1992], and", "date", "1992")
t2.date("since [November].", "date", "2023-11")
t2.date("before [the end of the year].", "date", "2024", value_also=["2024-12", "2024-12-31", "2024-Q4"])
t2.date("on [3 May] of", "date", "2024-05-03")
t2.date("not [so far] replied", "date", "PRESENT_REF", value_also=["2024-05-23"], optional=True)
t2.date("conference [last month].", "date", "2024-04")
t2.date("received [tomorrow] by", "date", "2024-05-24")

# t3: the feature ------------------------------------------------------------------------------------------------------

t3 = case.document("t3", HERE / "t3.txt", "2019-11-09")
t3.sentences()
LAN, FARO, OBALA, KESTREL, MORAVA, PRESS = ("Lanterna", "Il Faro", "Radio Obala", "Kestrel Peak Partners", "Morava Holding",
                                            "Morava Press")
GIULIANA, LENDERS, GAZETTE, UNION, LISTY = ("Banca Giuliana", "a group of lenders led by Banca Giuliana", "Harbour Gazette",
                                            "The journalists’ union at Il Faro", "Denné Listy")
AGCOM, DANA, LEGA, FUND, BOARD = "AGCOM", "Al Dana Capital", "Lega Civica", "the printers’ pension fund", "Lanterna’s board"
OTT, SIL, HAV, TOMMASINI, DELAVARI, VIDALI = ("Ottavio Brandolin", "Silvio", "Zdeněk Havránek", "Beatrice Tommasini",
                                              "Amir Delavari", "Chiara Vidali")
KOL, ACHTERBERG, BELLO, BENUSSI = "Jana Kolářová", "Douglas Achterberg", "Renata Lo Bello", "Giorgio Benussi"
BANKER, SPOKESMAN, OFFICIALS, SECRETARY = "one banker", "A spokesman for the culture minister", "two officials", "his secretary"

t3.entity(LAN, "organization", {LAN: 5}, nominals=["and [the group] they built"], pronouns=["breach of [its] covenants"])
t3.entity(BOARD, "organization", nominals=["chairs [the board] and", "on [Lanterna’s board] until"], optional=True)
t3.entity(FARO, "organization", {FARO: 3}, nominals=["from [the daily] Il"])
t3.entity(OBALA, "organization", {OBALA: 1}, nominals=["to [the Slovenian broadcaster] Radio"])
t3.entity(KESTREL, "organization", {KESTREL: 1, "Kestrel": 3},
          nominals=["Partners, [a New York private equity firm].", "that [the firm] had"], pronouns=["among [its] investors"])
t3.entity("Americans", "group", {"Americans": 1}, optional=True, type_also=["organization"])
t3.entity(MORAVA, "organization", {MORAVA: 1, "Morava": 2})
t3.entity(PRESS, "organization", {PRESS: 1}, nominals=["of [Morava’s publishing arm], Morava"])
t3.entity(GIULIANA, "organization", {GIULIANA: 1, "Giuliana": 1}, pronouns=["Giuliana [itself] denies", "[Its] chief executive"])
t3.entity(LENDERS, "organization", nominals=["to [a group of lenders led by Banca Giuliana], which"], type_also=["group"],
          optional=True)
t3.entity(GAZETTE, "organization", {GAZETTE: 1, "Gazette": 1}, nominals=["seen by [this newspaper], Havránek"])
t3.entity(UNION, "organization", nominals=["[The journalists’ union at Il Faro], which", "heads [the union] and"])
t3.entity(LISTY, "organization", {LISTY: 1}, nominals=["at [his Slovak paper], Denné"])
t3.entity(AGCOM, "organization", {AGCOM: 1}, nominals=["[The media regulator], AGCOM", "Should [the regulator] block"],
          pronouns=["take [it] to court"])
t3.entity(DANA, "organization", {DANA: 1}, nominals=["of [a Qatari fund], Al", "said [the fund] held"])
t3.entity(LEGA, "organization", {LEGA: 1}, nominals=["in [her party], the"])
t3.entity(FUND, "organization", nominals=["manages [the printers’ pension fund], which"])
t3.entity("Shareholders", "group", nominals=["[Shareholders] will"], optional=True, type_also=["organization"])
t3.entity(OTT, "person", {OTT: 1, "Ottavio": 5}, nominals=["invited [his brother] to"],
          pronouns=["and [his] brother Silvio", "Last month [he] allied", "he allied [himself] with", "that [he] had once ordered"])
t3.entity(SIL, "person", {SIL: 5}, nominals=["and [his brother] Silvio"], pronouns=["invited [his] brother"],
          aliases=["Silvio Brandolin"])
t3.entity("Brandolin", "group", {"Brandolin": 1}, type_also=["person"], optional=True)
t3.entity(HAV, "person", {HAV: 1, "Havránek": 3}, nominals=["Havránek, [the Czech billionaire] whose"],
          pronouns=["says [he] promised", "at [his] Slovak", "that [he] would not meddle"])
t3.entity(TOMMASINI, "person", {TOMMASINI: 1}, nominals=["[Its chief executive], Beatrice"])
t3.entity(DELAVARI, "person", {DELAVARI: 1}, nominals=["[Ottavio’s lawyer], Amir"])
t3.entity(VIDALI, "person", {VIDALI: 1})
t3.entity(KOL, "person", {KOL: 1}, nominals=["[Havránek’s deputy], Jana"])
t3.entity(ACHTERBERG, "person", {ACHTERBERG: 1}, nominals=["[Kestrel’s managing partner], Douglas"])
t3.entity(BELLO, "person", {BELLO: 1}, nominals=["for [the culture minister], Renata"],
          pronouns=["that [she] had no", "in [her] party", "claim [she] has"])
t3.entity(BENUSSI, "person", {BENUSSI: 1},
          nominals=["[The man who could end it] is", "Benussi, [a former editor of Il Faro] whom"],
          pronouns=["courted [him]. “", "day,” [he] says", "below [his] office", "“[I] told Silvio", "told Silvio [I] would",
                    "and [I] told Ottavio", "ordered [me] never"])
t3.entity(BANKER, "person", nominals=["which, [one banker] told", "said [the banker], who"], optional=True)
t3.entity(SPOKESMAN, "person", nominals=["[A spokesman for the culture minister, Renata Lo Bello], said"], optional=True)
t3.entity(OFFICIALS, "group", nominals=["though [two officials in her party, the Lega Civica], claim"], type_also=["person"],
          optional=True)
t3.entity(SECRETARY, "person", nominals=["reply, [his secretary] says"], optional=True)
t3.entity("Italy", "country", adjectives={"Italian": 1}, capitals=["is [Rome]. The"])
t3.entity("Slovenia", "country", adjectives={"Slovenian": 1})
t3.entity("Czech Republic", "country", adjectives={"Czech": 1})
t3.entity("Slovakia", "country", adjectives={"Slovak": 1})
t3.entity("Qatar", "country", adjectives={"Qatari": 1})
t3.entity("Trieste", "place", {"Trieste": 3})
t3.entity("New York", "place", {"New York": 1})
t3.entity("Prague", "place", {"Prague": 1})
t3.entity("Bratislava", "place", {"Bratislava": 1})
t3.entity("Brno", "place", {"Brno": 1})

t3.claim("legend", "<c>they agreed</c>, <s>family legend</s> <q>has it</q>, <c>that neither would ever sell without the other</c>",
         optional=True, also=["that [neither would ever sell without the other]"])
t3.claim("neither", "<s>they</s> <q>agreed</q>, <h>family legend</h> has it, that <c>neither would ever sell without the other</c>",
         [OTT, SIL], [(None, None)], act="agree", act_also=["pledge"], chain_also=[[]])
t3.claim("accepted", "<s>Silvio</s>, 71, who chairs the board and has <q>accepted</q> <c>an offer of €640 million from Kestrel Peak "
         "Partners</c>", SIL, act="agree", act_also=["support"], optional=True)
t3.claim("offer", "an <q>offer</q> <c>of €640 million</c> from <s>Kestrel Peak Partners</s>", KESTREL, act="propose", optional=True)
t3.claim("undertakers", "<s>Ottavio</s>, who still owns 24 percent and <q>calls</q> <c>the Americans “undertakers with better shoes"
         "</c>”", OTT, mode="mixed", act="condemn", act_also=["state", "accuse", "reject"], mode_also=["direct"],
         also=["“[undertakers with better shoes]”"])
t3.claim("rival", "<c>the two are preparing</c>, <q>according to</q> <s>people close to the talks</s>, <c>a rival bid worth nearly "
         "€700 million</c>")
t3.claim("twice", "but which, <s>one banker</s> <q>told</q> the Gazette, <c>will not do so twice</c>", None, source_also=[BANKER],
         act_also=["warn"], also=["[in September waived ~~ do so twice]", "but [which, ~~ do so twice]"])
t3.claim("money", "“<c>If the Kestrel deal dies, we want our money</c>,” <q>said</q> <s>the banker</s>", None, mode="direct",
         source_also=[BANKER], act_also=["demand", "warn"])
t3.claim("anonymity", "<s>the banker</s>, who <q>requested</q> <c>anonymity</c>", None, act="demand", source_also=[BANKER],
         optional=True)
t3.claim("pressure", "<s>Giuliana itself</s> <q>denies</q> <c>having put pressure on anyone</c>", GIULIANA, act="deny")
t3.claim("fact", "<c>Its chief executive, Beatrice Tommasini, sat on Lanterna’s board until 2017</c>, a fact that <s>Ottavio’s "
         "lawyer, Amir Delavari</s>, never fails to <q>mention</q>", DELAVARI, act_also=["accuse"], optional=True,
         also=["2017, [a fact] that"])
t3.claim("sacked", "<s>The journalists’ union at Il Faro</s>, which ~~ <q>says</q> <c>he promised editors ~~ three of them</c>", UNION,
         act_also=["accuse"])
t3.claim("meddle", "<h>The journalists’ union at Il Faro</h>, which ~~ says <s>he</s> <q>promised</q> editors at his Slovak paper, "
         "Denné Listy, that <c>he would not meddle</c>", HAV, [(UNION, None)], act="pledge")
t3.claim("tune", "“<c>We know the tune</c>,” <q>says</q> <s>Chiara Vidali</s>", VIDALI, mode="direct",
         act_also=["accuse", "condemn"], source_also=[UNION])
t3.claim("fears", "<s>Chiara Vidali</s>, who heads the union and <q>fears</q> that <c>half of the newsroom’s 180 jobs would go under "
         "either owner</c>", VIDALI, act="express_concern", act_also=["state", "warn"])
t3.claim("accusation", "<s>Morava</s> <q>rejects</q> <c>the accusation</c>", MORAVA, act="reject", act_also=["deny"])
t3.claim("jobs", "in a letter to staff seen by this newspaper, <s>Havránek’s deputy, Jana Kolářová</s>, <q>pledged</q> <c>to keep all "
         "jobs ~~ from Brno to Trieste</c>", KOL, act="pledge", source_also=[MORAVA])
t3.claim("alleged", "<s>Ottavio</s>, who <q>alleged</q> that <c>the firm had hidden the role of a Qatari fund, Al Dana Capital, among "
         "its investors</c>", OTT, act="accuse", act_also=["state"])
t3.claim("vote", "<s>Kestrel’s managing partner, Douglas Achterberg</s>, <q>said</q> <c>the fund held “less than four percent and not "
         "one vote</c>”", ACHTERBERG, mode="mixed", act_also=["deny"], source_also=[KESTREL])
t3.claim("court", "Should the regulator block the sale, <s>Silvio</s> has <q>threatened</q> <c>to take it to court</c>", SIL, act="warn",
         also=["[Should the regulator ~~ to court]"])
t3.claim("preference", "<s>A spokesman for the culture minister, Renata Lo Bello</s>, <q>said</q> that <c>she had no preference</c>",
         None, source_also=[SPOKESMAN, BELLO])
t3.claim("dined", "<s>two officials in her party, the Lega Civica</s>, <q>claim</q> <c>she has twice dined with Havránek this year"
         "</c>", None, act_also=["accuse"], source_also=[OFFICIALS, LEGA])
t3.claim("ring", "“<c>They ring every day</c>,” <s>he</s> <q>says</q> in the café below his office. “<c>I told Silvio ~~ never to think"
         "</c>.”", BENUSSI, mode="direct")
t3.claim("think", "“<s>I</s> <q>told</q> Silvio <c>I would think about it</c>", BENUSSI, mode="direct", act_also=["pledge"],
         chain_also=[[BENUSSI]], mode_also=["indirect"])
t3.claim("never", "and <s>I</s> <q>told</q> Ottavio that <c>he had once ordered me never to think</c>", BENUSSI, mode="direct",
         act_also=["accuse"], chain_also=[[BENUSSI]], mode_also=["indirect"])
t3.claim("ordered", "and <h>I</h> told Ottavio that <s>he</s> had once <q>ordered</q> <c>me never to think</c>", OTT,
         [(BENUSSI, None)], mode="direct", act="demand", chain_also=[[BENUSSI, BENUSSI]], mode_also=["indirect"],
         also=["me [never to think]"])
t3.claim("lunch", "On Thursday <s>Silvio</s> <q>invited</q> <c>his brother to lunch</c>", SIL, act="propose",
         act_also=["demand", "state"], date="2019-11-07", also=["[to lunch]"])
t3.claim("reply", "<c>There has been no reply</c>, <s>his secretary</s> <q>says</q>", None, source_also=[SECRETARY])

for brother in (OTT, SIL):
    t3.relation(brother, "leads", LAN, "Ottavio Brandolin and his brother Silvio [founded] Lanterna in a garage in Trieste in 1974",
                type_also=["member_of"], date="1974", optional=True)
t3.relation(OTT, "cooperate", SIL, "Ottavio Brandolin and his brother Silvio [founded] Lanterna", type_also=["ally_of"], date="1974",
            optional=True)
t3.relation(LAN, "located_in", "Trieste", "founded Lanterna [in] a garage in Trieste", optional=True)
t3.relation(OTT, "agree", SIL, "they [agreed], family legend has it, that neither would ever sell without the other")
t3.relation(OTT, "consult", SIL, "they [speak] only through lawyers", optional=True)
t3.relation(FARO, "part_of", LAN, "the group they built, whose [titles] range from the daily Il Faro", type_also=["member_of"])
t3.relation(OBALA, "part_of", LAN, "the group they built, whose [titles] range from the daily Il Faro to the Slovenian broadcaster "
            "Radio Obala", type_also=["member_of"])
t3.relation(OBALA, "located_in", "Slovenia", "the [Slovenian] broadcaster Radio Obala", optional=True)
t3.relation(SIL, "leads", LAN, "Silvio, 71, who [chairs] the board", target_also=[BOARD], type_also=["member_of"])
t3.relation(SIL, "agree", KESTREL, "Silvio, 71, who chairs the board and has [accepted] an offer of €640 million from Kestrel Peak "
            "Partners", type_also=["support", "cooperate", "concede"])
t3.relation(KESTREL, "request", LAN, "an [offer] of €640 million from Kestrel Peak Partners",
            type_also=["cooperate", "agree", "aid"], target_also=[SIL], optional=True)
t3.relation(KESTREL, "located_in", "New York", "Kestrel Peak Partners, a [New York] private equity firm", optional=True)
t3.relation(LAN, "part_of", OTT, "Ottavio, who still [owns] 24 percent", optional=True)
t3.relation(OTT, "leads", LAN, "Ottavio, who still [owns] 24 percent", type_also=["member_of", "part_of"], optional=True)
t3.relation(OTT, "accuse", KESTREL, "Ottavio, who still owns 24 percent and [calls] the Americans “undertakers with better shoes”",
            type_also=["reject"], target_also=["Americans"])
t3.relation(OTT, "ally_of", HAV, "he [allied] himself with Zdeněk Havránek", type_also=["cooperate", "agree", "support"],
            date="2019-10")
t3.relation(HAV, "member_of", "Czech Republic", "Zdeněk Havránek, the [Czech] billionaire", type_also=["located_in"],
            optional=True)
t3.relation(HAV, "leads", MORAVA, "Zdeněk Havránek, the Czech billionaire [whose] Morava Holding controls", type_also=["member_of"])
for city in ("Prague", "Bratislava"):
    t3.relation(MORAVA, "located_in", city, "Morava Holding [controls] newspapers in Prague and Bratislava", optional=True)
t3.relation(OTT, "cooperate", HAV, "the two are [preparing], according to people close to the talks, a rival bid",
            type_also=["ally_of", "agree"])
t3.relation(OTT, "request", LAN, "a rival [bid] worth nearly €700 million", modality="planned", source_also=[HAV],
            type_also=["cooperate", "coerce"], optional=True)
t3.relation(HAV, "request", LAN, "a rival [bid] worth nearly €700 million", modality="planned", source_also=[MORAVA],
            type_also=["cooperate", "coerce"], optional=True)
t3.relation(LENDERS, "aid", LAN, "Lanterna [owes] €310 million to a group of lenders led by Banca Giuliana",
            source_also=[GIULIANA], type_also=["cooperate", "support"], optional=True)
t3.relation(LAN, "cooperate", LENDERS, "Lanterna [owes] €310 million to a group of lenders led by Banca Giuliana",
            target_also=[GIULIANA], type_also=["aid"], optional=True)
t3.relation(GIULIANA, "leads", LENDERS, "a group of lenders [led] by Banca Giuliana", type_also=["member_of"])
t3.relation(GIULIANA, "concede", LAN, "Banca Giuliana, which in September [waived] a breach of its covenants",
            type_also=["support", "retreat", "cooperate", "aid", "agree"], source_also=[LENDERS], date="2019-09")
t3.relation(GIULIANA, "concede", LAN, "[will not do so] twice", negated=True, modality="planned",
            type_also=["support", "retreat", "cooperate", "aid", "agree"], source_also=[LENDERS], optional=True)
t3.relation(GIULIANA, "threaten", LAN, "[will not do so] twice", type_also=["reject"], source_also=[LENDERS, BANKER],
            modality="planned", optional=True)
t3.relation(BANKER, "consult", GAZETTE, "one banker [told] the Gazette", optional=True)
t3.relation(BANKER, "member_of", GIULIANA, "one [banker] told", target_also=[LENDERS], optional=True)
t3.relation(BANKER, "request", LAN, "we [want] our money", modality="possible", type_also=["threaten"],
            source_also=[GIULIANA, LENDERS], optional=True)
t3.relation(GIULIANA, "coerce", LAN, "having put [pressure] on anyone", target_also=[OTT, SIL], optional=True)
t3.relation(GIULIANA, "coerce", LAN, "Giuliana itself [denies] having put pressure on anyone", negated=True,
            target_also=[OTT, SIL], optional=True)
t3.relation(TOMMASINI, "leads", GIULIANA, "Its [chief executive], Beatrice Tommasini", type_also=["member_of"])
t3.relation(TOMMASINI, "member_of", LAN, "Beatrice Tommasini, [sat] on Lanterna’s board until 2017", target_also=[BOARD])
t3.relation(BOARD, "part_of", LAN, "Lanterna’s [board]", optional=True)
t3.relation(DELAVARI, "member_of", OTT, "Ottavio’s [lawyer], Amir Delavari", type_also=["support", "ally_of", "cooperate"],
            optional=True)
t3.relation(DELAVARI, "accuse", GIULIANA, "Amir Delavari, never fails to [mention]", target_also=[TOMMASINI],
            source_also=[OTT], optional=True)
t3.relation(UNION, "part_of", FARO, "The journalists’ union [at] Il Faro", type_also=["located_in", "member_of"], optional=True)
t3.relation(UNION, "protest", FARO, "The journalists’ union at Il Faro, which went on [strike] for two days last week",
            target_also=[LAN], date="2019-W44", optional=True)
t3.relation(UNION, "accuse", HAV, "The journalists’ union at Il Faro, ~~ [says] he promised editors at his Slovak paper, Denné Listy, "
            "that he would not meddle and then sacked three of them", target_also=[MORAVA])
t3.relation(HAV, "consult", LISTY, "he [promised] editors at his Slovak paper, Denné Listy",
            type_also=["support", "concede", "agree"], optional=True)
t3.relation(HAV, "leads", LISTY, "[his] Slovak paper, Denné Listy", source_also=[MORAVA])
t3.relation(LISTY, "part_of", MORAVA, "[his] Slovak paper, Denné Listy", target_also=[HAV], type_also=["member_of"], optional=True)
t3.relation(LISTY, "located_in", "Slovakia", "his [Slovak] paper, Denné Listy", optional=True)
t3.relation(HAV, "coerce", LISTY, "then [sacked] three of them", type_also=["sanction", "reject"], optional=True)
t3.relation(VIDALI, "leads", UNION, "Chiara Vidali, who [heads] the union", type_also=["member_of"])
t3.relation(VIDALI, "accuse", HAV, "“We know the [tune]", target_also=[MORAVA], optional=True)
t3.relation(MORAVA, "reject", UNION, "Morava [rejects] the accusation", source_also=[HAV], target_also=[VIDALI], optional=True)
t3.relation(KOL, "member_of", MORAVA, "Havránek’s [deputy], Jana Kolářová", target_also=[HAV], type_also=["leads"], optional=True)
t3.relation(PRESS, "part_of", MORAVA, "Morava’s publishing [arm], Morava Press", type_also=["member_of"])
t3.relation(PRESS, "located_in", "Brno", "the [headquarters] of Morava’s publishing arm, Morava Press, from Brno")
t3.relation(PRESS, "located_in", "Trieste", "to [move] the headquarters of Morava’s publishing arm, Morava Press, from Brno to Trieste",
            modality="planned")
t3.relation(AGCOM, "part_of", "Italy", "Then there is Rome. The media [regulator], AGCOM", type_also=["member_of", "located_in"],
            optional=True)
t3.relation(AGCOM, "coerce", KESTREL, "The media regulator, AGCOM, [opened] an inquiry into Kestrel", type_also=["accuse"],
            date="2019-10-28", optional=True)
t3.relation(OTT, "request", AGCOM, "a [complaint] by Ottavio", type_also=["consult"], optional=True)
t3.relation(OTT, "accuse", KESTREL, "Ottavio, who [alleged] that the firm had hidden the role of a Qatari fund")
t3.relation(DANA, "member_of", KESTREL, "a Qatari fund, Al Dana Capital, among its [investors]",
            type_also=["part_of", "support", "cooperate", "aid", "ally_of"], optional=True)
t3.relation(DANA, "located_in", "Qatar", "a [Qatari] fund, Al Dana Capital", optional=True)
t3.relation(DANA, "member_of", KESTREL, "the fund [held] “less than four percent", type_also=["part_of", "support", "aid"],
            optional=True)
t3.relation(ACHTERBERG, "leads", KESTREL, "Kestrel’s managing [partner], Douglas Achterberg", type_also=["member_of"])
t3.relation(ACHTERBERG, "reject", OTT, "Kestrel’s managing partner, Douglas Achterberg, [said] the fund held “less than four percent",
            source_also=[KESTREL], optional=True)
t3.relation(AGCOM, "reject", KESTREL, "Should the regulator [block] the sale", modality="possible", target_also=[SIL, LAN],
            type_also=["sanction", "coerce"], optional=True)
t3.relation(SIL, "threaten", AGCOM, "Should the regulator block the sale, Silvio has [threatened] to take it to court",
            type_also=["coerce", "accuse"])
t3.relation(SPOKESMAN, "member_of", BELLO, "A [spokesman] for the culture minister, Renata Lo Bello", optional=True,
            target_also=["Italy"])
t3.relation(BELLO, "member_of", "Italy", "the culture [minister], Renata Lo Bello", type_also=["leads"], optional=True)
t3.relation(BELLO, "member_of", LEGA, "her [party], the Lega Civica", type_also=["leads"])
t3.relation(OFFICIALS, "member_of", LEGA, "two [officials] in her party, the Lega Civica", optional=True)
t3.relation(OFFICIALS, "accuse", BELLO, "two officials in her party, the Lega Civica, [claim] she has twice dined with Havránek",
            source_also=[LEGA], optional=True)
t3.relation(BELLO, "consult", HAV, "she has twice [dined] with Havránek this year", date="2019", type_also=["cooperate"])
t3.relation(BENUSSI, "member_of", FARO, "Giorgio Benussi, a former [editor] of Il Faro", type_also=["leads"], optional=True)
t3.relation(OTT, "sanction", BENUSSI, "Giorgio Benussi, a former editor of Il Faro whom Ottavio [fired] in 1998",
            type_also=["coerce", "reject", "retreat"], date="1998")
t3.relation(BENUSSI, "leads", FUND, "Giorgio Benussi, ~~ today [manages] the printers’ pension fund", type_also=["member_of"])
t3.relation(FUND, "member_of", LAN, "the printers’ pension fund, which [bought] 11 percent of Lanterna a decade ago",
            type_also=["leads", "part_of", "support", "aid"], date="2009", optional=True)
t3.relation(LAN, "part_of", FUND, "the printers’ pension fund, which [bought] 11 percent of Lanterna a decade ago", date="2009",
            optional=True)
for camp, also in ((OTT, [HAV]), (SIL, [KESTREL])):
    t3.relation(camp, "request", BENUSSI, "Both camps have [courted] him", type_also=["consult", "cooperate", "support"],
                source_also=also, optional=True)
    t3.relation(camp, "consult", BENUSSI, "“They [ring] every day", source_also=also, optional=True)
t3.relation(BENUSSI, "consult", SIL, "I [told] Silvio I would think about it")
t3.relation(BENUSSI, "consult", OTT, "I [told] Ottavio")
t3.relation(OTT, "request", BENUSSI, "he had once [ordered] me never to think", type_also=["coerce"])
t3.relation("Shareholders", "member_of", LAN, "[Shareholders] will meet in Trieste", optional=True)
t3.relation("Shareholders", "located_in", "Trieste", "Shareholders will [meet] in Trieste on 3 December", modality="planned",
            source_also=[LAN], date="2019-12-03", optional=True)
t3.relation(SIL, "request", OTT, "On Thursday Silvio [invited] his brother to lunch", type_also=["consult", "cooperate"],
            date="2019-11-07")
t3.relation(OTT, "consult", SIL, "There has been no [reply]", negated=True, type_also=["agree"], optional=True)
t3.relation(OTT, "reject", SIL, "There has been no [reply]", optional=True)
t3.relation(SECRETARY, "member_of", SIL, "his [secretary]", target_also=[OTT], type_also=["support", "cooperate"], optional=True)

t3.date("[9 November 2019]", "date", "2019-11-09", optional=True)
t3.date("in [1974],", "date", "1974")
t3.date("[Forty-five years later]", "date", "2019", value_also=["P45Y", "PRESENT_REF"])
t3.date("since [the 1990s].", "date", "199")
t3.date("[Last month] he", "date", "2019-10")
t3.date("in [September] waived", "date", "2019-09")
t3.date("until [2017],", "date", "2017")
t3.date("for [two days] last", "duration", "P2D")
t3.date("days [last week],", "date", "2019-W44")
t3.date("until [2022] and", "date", "2022")
t3.date("on [28 October] after", "date", "2019-10-28")
t3.date("Havránek [this year].", "date", "2019")
t3.date("in [1998],", "date", "1998")
t3.date("1998, [today] manages", "date", "PRESENT_REF", value_also=["2019-11-09"], optional=True)
t3.date("Lanterna [a decade ago].", "date", "2009", value_also=["200"])
t3.date("ring [every day],”", "set", "P1D", value_also=["XXXX-XX-XX"])
t3.date("had [once] ordered", "date", "PAST_REF", optional=True)
t3.date("on [3 December].", "date", "2019-12-03")
t3.date("On [Thursday] Silvio", "date", "2019-11-07")

# t4: the agency's story, in a machine's English -----------------------------------------------------------------------

t4 = case.document("t4", HERE / "t4.txt", "2018-09-02")
t4.sentences()
QAR, OMAN, IRAN, RUSSIA, TURKEY = "Qardestan", "Oman", "Iran", "Russia", "Turkey"
ARMY, FRONT, MILITANTS, SADA, DEFENSE = ("the army of the Republic of Qardestan", "Highlands Liberation Front",
                                         "the militants of the Highlands Liberation Front", "Sada Al-Jibal",
                                         "Ministry of Defense")
UNITY, WATAN, OMANI, IRAN_MFA, MFA = ("Unity", "Watan", "the Omani agency", "its foreign ministry", "Ministry of Foreign Affairs")
CRESCENT, BRANCH, REBIRTH, SONS, ANADOLU = ("Red Crescent", "the local branch of the Red Crescent", "Party of National Rebirth",
                                            "Sons of Kuhsang", "Anadolu Yol")
GULMORAD, HAYDAROV, KHARUSI, AZIMI, NURI = "Abu Yahya Gulmorad", "Rustam Haydarov", "Salim Al-Kharusi", "Temur Azimi", "Dawlat Nuri"
VETROVA, QODIROVA, SHAMSHIR = "Larisa Vetrova", "Shirin Qodirova", "Shamshir"
SOURCE, ENGINEERS, PERSONS, BASE, TRUCE, TALKS = ("a source in the command of the army", "two engineers", "3 thousand persons",
                                                  "a military base", "the truce", "the first round of the talks")

t4.entity(QAR, "country", {"Republic of Qardestan": 1, QAR: 2}, adjectives={"Qardestani": 1},
          nominals=["of [the Qardestani side] that", "that [the government] adheres", "and [the authorities] consider",
                    "believes [the government] ,"])
t4.entity(OMAN, "country", {"Sultanate of Oman": 1}, adjectives={"Omani": 3}, aliases=[OMAN], inside=["Sultanate of [Oman] leads"])
t4.entity(IRAN, "country", {IRAN: 1}, capitals=["that [Tehran] supplies"], pronouns=[", [its] foreign ministry"])
t4.entity(RUSSIA, "country", capitals=["[Moscow] , which"])
t4.entity(TURKEY, "country", adjectives={"Turkish": 1}, capitals=["[Ankara] demanded"])
t4.entity(ARMY, "organization",
          nominals=["of [the army of the Republic of Qardestan] ,", "that [the forces] repelled", "accused [the army] of",
                    "that [the army] , contrary", "if [the army] ceases"],
          pronouns=["contrary to [its] promises", "withdraw [its] units"])
t4.entity(FRONT, "organization", {FRONT: 1}, adjectives={"Front": 6}, aliases=["Front"],
          pronouns=["of [its] official", "that [its] fighters", "Front \" [itself] shells", "consider [it] a", "With [it] is"])
t4.entity(MILITANTS, "group", optional=True, type_also=["organization"],
          nominals=["of [the militants of the Highlands Liberation Front] on", "that [its fighters] \"",
                    "that [the militants] do"])
t4.entity(SADA, "organization", {SADA: 1}, nominals=["of [our agency] a"])
t4.entity(DEFENSE, "organization", {DEFENSE: 1})
t4.entity(UNITY, "organization", {UNITY: 1}, nominals=["from [the ruling party] \""])
t4.entity("the parliament", "organization", nominals=["of [the parliament] from"], optional=True)
t4.entity(WATAN, "organization", {WATAN: 1}, nominals=["with [the television channel] \""])
t4.entity(OMANI, "organization", nominals=["to [the Omani agency] ,"], optional=True)
t4.entity(IRAN_MFA, "organization", nominals=["Iran , [its foreign ministry] expressed"], inside=["its [foreign ministry] expressed"],
          aliases=["foreign ministry", "Iran's foreign ministry"])
t4.entity(MFA, "organization", {MFA: 1})
t4.entity(CRESCENT, "organization", {CRESCENT: 1})
t4.entity(BRANCH, "organization", nominals=["of [the local branch of the Red Crescent] ,"], optional=True)
t4.entity(REBIRTH, "organization", {REBIRTH: 1})
t4.entity(SONS, "organization", {SONS: 1}, nominals=["alliance [the group] \"", "[The group] did"])
t4.entity(ANADOLU, "organization", {ANADOLU: 1}, nominals=["of [the Turkish company] \""])
t4.entity(GULMORAD, "person", {GULMORAD: 1}, nominals=["of [its official spokesman] Abu", "[The spokesman] accused"])
t4.entity(HAYDAROV, "person", {HAYDAROV: 1}, nominals=["but [the deputy of the parliament] from"])
t4.entity(KHARUSI, "person", {KHARUSI: 1}, nominals=["of [the Minister of State] Salim", "[The Omani minister] contacted",
                                                    "assured [the minister] that"], pronouns=["complained to [him] that"])
t4.entity(AZIMI, "person", {AZIMI: 1, "Azimi": 2}, nominals=["evening [the president of Qardestan] ,"])
t4.entity(NURI, "person", {NURI: 1, "Nuri": 1}, nominals=["and [the leader of the Front] ,"])
t4.entity(VETROVA, "person", {VETROVA: 1}, nominals=["through [the representative of the Ministry of Foreign Affairs] Larisa"])
t4.entity(QODIROVA, "person", {QODIROVA: 1}, nominals=["Meanwhile [the head of the local branch of the Red Crescent] ,"],
          pronouns=["[She] appealed", "promised to [her] by", "by [her] words"])
t4.entity(SHAMSHIR, "person", {SHAMSHIR: 1}, nominals=["[A field commander of the Front] ,"])
t4.entity(SOURCE, "person", nominals=["agency [a source in the command of the army of the Republic of Qardestan] ,"],
          pronouns=["disclose [his] name"], optional=True)
t4.entity("the correspondent of our agency", "person", nominals=["Informed [the correspondent of our agency] a"], optional=True)
t4.entity(ENGINEERS, "group", nominals=["year [two engineers of the Turkish company \" Anadolu Yol \"] ."],
          pronouns=["to free [them] ,", "and [their] fate"], type_also=["person"], optional=True)
t4.entity(PERSONS, "group", nominals=["that [not less than 3 thousand persons] left"], pronouns=["pass to [them] the"],
          optional=True)
t4.entity("Zarmand", "place", {"Zarmand": 2})
t4.entity("Sar Tapeh", "place", {"Sar Tapeh": 2}, nominals=["entered [the town] and"])
t4.entity("Nawdeh", "place", {"Nawdeh": 1}, nominals=["artillery [the village] Nawdeh"])
t4.entity("Muscat", "place", {"Muscat": 1})
t4.entity("Mashhad", "place", {"Mashhad": 1})
t4.entity("Kuhsang", "place", {"Kuhsang": 1}, inside=["Sons of [Kuhsang] \""])
t4.entity("Zarrud", "place", {"Zarrud": 1})
t4.entity("the building of the municipality", "place", nominals=["over [the building of the municipality] \""], optional=True)
t4.entity(BASE, "place", nominals=["Qardestan [a military base] ,"], optional=True)
t4.entity(TRUCE, "program", nominals=["to [the truce signed on the seventh of June] ,"], type_also=["event"], optional=True)
t4.entity(TALKS, "event", nominals=["July [the first round of the talks] under"], optional=True)
t4.entity("the second round", "event", nominals=["that [the second round] ,"], optional=True)
t4.entity("the Omani mediation", "event", nominals=["and [the Omani mediation] is", "leads [a mediation] between"],
          type_also=["program"], optional=True)
t4.entity("the attack", "event", nominals=["Saturday , [an attack of the militants of the Highlands Liberation Front on the town of "
                                           "Sar Tapeh] ,"], pronouns=["killed in [it] seventeen"], optional=True)

t4.claim("repelled", "<q>Informed</q> the correspondent of our agency <s>a source in the command of the army of the Republic of "
         "Qardestan</s> , who preferred not to disclose his name , that <c>the forces repelled ~~ four soldiers</c>", None,
         source_also=[SOURCE, ARMY, QAR])
t4.claim("correctness", "<s>the Front</s> <q>denied</q> , by the tongue of <h>its official spokesman Abu Yahya Gulmorad</h> , <c>the "
         "correctness of these news</c>", FRONT, [(GULMORAD, None)], act="deny", act_also=["reject"], source_also=[GULMORAD],
         chain_also=[[]])
t4.claim("entered", "<s>the Front</s> denied ~~ <q>affirmed</q> in a statement that <c>its fighters \" entered the town and raised the "
         "flag over the building of the municipality</c>", FRONT, mode="mixed", source_also=[GULMORAD], chain_also=[[GULMORAD]])
t4.claim("bombing", "<s>The spokesman</s> <q>accused</q> <c>the army of bombing by artillery the village Nawdeh</c>", GULMORAD,
         act="accuse", source_also=[FRONT], also=["[of bombing by artillery the village Nawdeh]",
                                                  "of [bombing by artillery the village Nawdeh]"])
t4.claim("martyred", "<s>The spokesman</s> accused ~~ <q>said</q> that <c>nine civilians , among them three children , were martyred"
         "</c>", GULMORAD, act_also=["accuse"], source_also=[FRONT])
t4.claim("shells", "<s>the deputy of the parliament from the ruling party \" Unity \" , Rustam Haydarov</s> , <q>considered</q> in a "
         "conversation with the television channel \" Watan \" that <c>the Front \" itself shells the villages and afterwards weeps "
         "for them</c>", HAYDAROV, mode="mixed", act="accuse", act_also=["state", "condemn"])
t4.claim("postponement", "From <s>diplomatic sources</s> it <q>became known</q> that <c>the second round , which should begin on the "
         "tenth of September , is threatened with postponement</c>", None)
t4.claim("restraint", "<s>The Omani minister</s> contacted ~~ <q>called</q> <c>both of them to self-restraint</c>", KHARUSI,
         act="demand", source_also=[OMAN], also=["[to self-restraint] .", "of them to [self-restraint] ."])
t4.claim("agency", "<q>According to</q> <s>the Omani agency</s> , <c>Azimi assured the minister ~~ pass Kuhsang</c>", OMANI,
         optional=True)
t4.claim("truce", "<h>the Omani agency</h> , <s>Azimi</s> <q>assured</q> the minister that <c>the government adheres to the truce "
         "signed on the seventh of June</c>", AZIMI, [(OMANI, None)], act_also=["pledge"])
t4.claim("complained", "<h>the Omani agency</h> , ~~ <s>Nuri</s> <q>complained</q> to him that <c>the army , contrary to its promises , "
         "did not withdraw its units from the pass Kuhsang</c>", NURI, [(OMANI, None)], act="accuse",
         act_also=["state", "condemn", "express_concern"])
t4.claim("promises", "contrary to <s>its</s> <q>promises</q> , did not <c>withdraw its units from the pass Kuhsang</c>", ARMY,
         [(NURI, "while [Nuri] complained"), (OMANI, "to [the Omani agency] ,")], act="pledge", chain_also=[[], [NURI]],
         optional=True)
t4.claim("concern", "<s>its foreign ministry</s> <q>expressed</q> <c>concern</c>", IRAN_MFA, act="express_concern",
         source_also=[IRAN], optional=True)
t4.claim("weapons", "<s>its foreign ministry</s> expressed concern , and <q>rejected</q> <c>the accusations of the Qardestani side that "
         "Tehran supplies the Front with weapons</c>", IRAN_MFA, act="reject", act_also=["deny"], source_also=[IRAN],
         also=["that [Tehran supplies the Front with weapons]"])
t4.claim("supplies", "<h>its foreign ministry</h> expressed concern , and rejected the <q>accusations</q> of <s>the Qardestani side</s> "
         "that <c>Tehran supplies the Front with weapons</c>", QAR, [(IRAN_MFA, None, [IRAN])], act="accuse", chain_also=[[]])
t4.claim("third", "<s>Moscow</s> , which ~~ <q>warned</q> through <h>the representative of the Ministry of Foreign Affairs Larisa "
         "Vetrova</h> against \" <c>attempts of third forces to warm the hands at a foreign fire</c> \"", RUSSIA, [(VETROVA, None)],
         mode="direct", mode_also=["mixed"], act="warn", source_also=[VETROVA], chain_also=[[], [MFA]],
         also=["[against \" attempts of third forces to warm the hands at a foreign fire]"])
t4.claim("demining", "<s>Moscow</s> , which ~~ <q>promised</q> to Azimi <c>help in the demining</c>", RUSSIA, act="pledge",
         act_also=["support"], source_also=[VETROVA], chain_also=[[VETROVA]])
t4.claim("flour", "<s>the head of the local branch of the Red Crescent , doctor Shirin Qodirova</s> , <q>told</q> that <c>not less than "
         "3 thousand persons ~~ trucks with flour</c>", QODIROVA, act_also=["accuse"])
t4.claim("corridor", "<s>She</s> <q>appealed</q> <c>to both parties of the conflict to open a corridor</c>", QODIROVA, act="demand",
         also=["[to open a corridor]"])
t4.claim("words", "<c>A field commander of the Front , known under the name \" Shamshir \" , promised to her by radio</c> , by "
         "<s>her</s> <q>words</q> , <c>that the road ~~ ceases the fire</c>", QODIROVA, mode_also=["mixed"], optional=True)
t4.claim("road", "<s>A field commander of the Front , known under the name \" Shamshir \"</s> , <q>promised</q> to her by radio , by "
         "<h>her</h> words , that <c>the road will be opened from Monday , if the army ceases the fire</c>", SHAMSHIR,
         [(QODIROVA, None)], act="pledge")
t4.claim("autonomy", "<s>the Front</s> , which separated ~~ <q>demands</q> <c>autonomy for the region of Zarmand</c>", FRONT,
         act="demand")
t4.claim("terrorist", "<s>the authorities</s> <q>consider</q> <c>it a terrorist organization</c>", QAR, act="accuse",
         act_also=["state", "condemn"], also=["[a terrorist organization]"])
t4.claim("kidnapped", "the group \" Sons of Kuhsang \" , <c>which</c> , as <q>believes</q> <s>the government</s> , <c>kidnapped last "
         "year two engineers of the Turkish company \" Anadolu Yol</c> \"", QAR, act_also=["accuse"], mode_also=["mixed"],
         also=["[kidnapped last year two engineers of the Turkish company \" Anadolu Yol] \""])
t4.claim("free", "<s>Ankara</s> <q>demanded</q> more than once <c>to free them</c>", TURKEY, act="demand")

t4.relation(SOURCE, "member_of", ARMY, "a [source] in the command of the army of the Republic of Qardestan", optional=True)
t4.relation(SOURCE, "consult", SADA, "[Informed] the correspondent of our agency a source in the command of the army",
            target_also=["the correspondent of our agency"], optional=True)
t4.relation("the correspondent of our agency", "member_of", SADA, "the [correspondent] of our agency", optional=True)
t4.relation(ARMY, "part_of", QAR, "the [army] of the Republic of Qardestan", type_also=["member_of"])
t4.relation(ARMY, "assault", FRONT, "the forces [repelled] at dawn of yesterday , Saturday , an attack of the militants of the Highlands "
            "Liberation Front", type_also=["reject"], target_also=[MILITANTS], source_also=[QAR])
t4.relation(FRONT, "assault", "Sar Tapeh", "an [attack] of the militants of the Highlands Liberation Front on the town of Sar Tapeh",
            source_also=[MILITANTS], target_also=[ARMY, QAR])
t4.relation(MILITANTS, "member_of", FRONT, "the [militants] of the Highlands Liberation Front", type_also=["part_of"], optional=True)
t4.relation(ARMY, "assault", FRONT, "were [killed] in it seventeen of the attackers", target_also=[MILITANTS], optional=True)
t4.relation(FRONT, "assault", ARMY, "were [killed] in it seventeen of the attackers and four soldiers", source_also=[MILITANTS],
            optional=True)
t4.relation(FRONT, "reject", ARMY, "the Front [denied] , by the tongue of its official spokesman Abu Yahya Gulmorad , the correctness "
            "of these news", source_also=[GULMORAD], target_also=[SOURCE, QAR], optional=True)
t4.relation(GULMORAD, "member_of", FRONT, "its official [spokesman] Abu Yahya Gulmorad")
t4.relation(MILITANTS, "member_of", FRONT, "its [fighters] \"", type_also=["part_of"], optional=True)
t4.relation(FRONT, "assault", "Sar Tapeh", "its fighters \" [entered] the town", type_also=["located_in", "coerce", "mobilize"],
            source_also=[MILITANTS], optional=True)
t4.relation("the building of the municipality", "located_in", "Sar Tapeh", "raised the flag over the [building] of the municipality",
            optional=True)
t4.relation(GULMORAD, "accuse", ARMY, "The spokesman [accused] the army", source_also=[FRONT], target_also=[QAR])
t4.relation(ARMY, "assault", "Nawdeh", "the army of [bombing] by artillery the village Nawdeh")
t4.relation(DEFENSE, "part_of", QAR, "The [Ministry] of Defense did not comment", type_also=["member_of"], optional=True)
t4.relation(HAYDAROV, "member_of", UNITY, "the [deputy] of the parliament from the ruling party \" Unity \" , Rustam Haydarov")
t4.relation(HAYDAROV, "member_of", "the parliament", "the [deputy] of the parliament", target_also=[QAR], optional=True)
t4.relation("the parliament", "part_of", QAR, "the deputy of the [parliament]", optional=True)
t4.relation(UNITY, "leads", QAR, "the [ruling] party \" Unity \"", optional=True)
t4.relation(HAYDAROV, "consult", WATAN, "in a [conversation] with the television channel \" Watan \"", optional=True)
t4.relation(HAYDAROV, "accuse", FRONT, "Rustam Haydarov , [considered] in a conversation ~~ that the Front \" itself shells the "
            "villages", source_also=[UNITY], optional=True)
t4.relation(FRONT, "assault", "Nawdeh", "the Front \" itself [shells] the villages", optional=True)
for side, also in ((QAR, [ARMY]), (FRONT, [])):
    t4.relation(OMAN, "consult", side, "the Sultanate of Oman leads a [mediation] between the two parties",
                type_also=["cooperate", "aid", "support"], target_also=also)
t4.relation(QAR, "consult", FRONT, "was [held] in Muscat in July the first round of the talks", source_also=[ARMY], date="2018-07",
            optional=True)
t4.relation(TALKS, "located_in", "Muscat", "was [held] in Muscat in July the first round of the talks", date="2018-07",
            source_also=["the Omani mediation"], optional=True)
t4.relation(KHARUSI, "leads", TALKS, "the first round of the talks under the [patronage] of the Minister of State Salim Al-Kharusi",
            type_also=["support"], target_also=["the Omani mediation"], optional=True)
t4.relation(OMAN, "leads", "the Omani mediation", "the Sultanate of Oman [leads] a mediation", optional=True)
t4.relation(KHARUSI, "member_of", OMAN, "the [Minister] of State Salim Al-Kharusi", type_also=["leads"], optional=True)
t4.relation(QAR, "consult", FRONT, "the second [round] , which should begin on the tenth of September", modality="planned",
            source_also=[ARMY], date="2018-09-10", optional=True)
t4.relation(KHARUSI, "member_of", OMAN, "The Omani [minister]", type_also=["leads"])
t4.relation(KHARUSI, "consult", AZIMI, "The Omani minister [contacted] by telephone on Saturday evening the president of Qardestan , "
            "General Temur Azimi", source_also=[OMAN], target_also=[QAR], date="2018-09-01TEV")
t4.relation(KHARUSI, "consult", NURI, "The Omani minister [contacted] by telephone ~~ the leader of the Front , Sheikh Dawlat Nuri",
            source_also=[OMAN], target_also=[FRONT], date="2018-09-01TEV")
t4.relation(AZIMI, "leads", QAR, "the [president] of Qardestan , General Temur Azimi", type_also=["member_of"])
t4.relation(NURI, "leads", FRONT, "the [leader] of the Front , Sheikh Dawlat Nuri", type_also=["member_of"])
t4.relation(NURI, "located_in", "Mashhad", "Sheikh Dawlat Nuri , who [lives] in exile in the city of Mashhad")
for leader, also in ((AZIMI, [QAR]), (NURI, [FRONT])):
    t4.relation(KHARUSI, "request", leader, "The Omani minister ~~ [called] both of them to self-restraint", source_also=[OMAN],
                target_also=also, date="2018-09-01TEV")
t4.relation(OMANI, "part_of", OMAN, "the [Omani] agency", type_also=["located_in", "member_of"], optional=True)
t4.relation(AZIMI, "consult", KHARUSI, "Azimi [assured] the minister", type_also=["support", "agree"], source_also=[QAR],
            target_also=[OMAN], optional=True)
t4.relation(QAR, "agree", FRONT, "the [truce] signed on the seventh of June", source_also=[ARMY], date="2018-06-07", optional=True)
t4.relation(QAR, "support", TRUCE, "the government [adheres] to the truce", type_also=["agree", "member_of", "cooperate"],
            target_also=[FRONT], optional=True)
t4.relation(NURI, "consult", KHARUSI, "Nuri [complained] to him", optional=True)
t4.relation(NURI, "accuse", ARMY, "Nuri [complained] to him that the army , contrary to its promises , did not withdraw its units",
            source_also=[FRONT], target_also=[QAR])
t4.relation(ARMY, "retreat", "Kuhsang", "the army , contrary to its promises , did not [withdraw] its units from the pass Kuhsang",
            negated=True, source_also=[QAR], target_also=[FRONT])
t4.relation(ARMY, "located_in", "Kuhsang", "its [units] from the pass Kuhsang", optional=True)
t4.relation(IRAN_MFA, "part_of", IRAN, "As for Iran , its foreign [ministry]", type_also=["member_of"], optional=True)
t4.relation(IRAN_MFA, "reject", QAR, "its foreign ministry expressed concern , and [rejected] the accusations of the Qardestani side",
            source_also=[IRAN])
t4.relation(QAR, "accuse", IRAN, "the [accusations] of the Qardestani side that Tehran supplies the Front with weapons")
t4.relation(IRAN, "aid", FRONT, "Tehran [supplies] the Front with weapons", type_also=["support"])
t4.relation(RUSSIA, "located_in", QAR, "Moscow , which [has] in Qardestan a military base", source_also=[BASE],
            type_also=["mobilize", "ally_of"], optional=True)
t4.relation(BASE, "located_in", QAR, "[in] Qardestan a military base", source_also=[RUSSIA])
t4.relation(BASE, "part_of", RUSSIA, "Moscow , which [has] in Qardestan a military base", type_also=["member_of"], optional=True)
t4.relation(VETROVA, "member_of", MFA, "the [representative] of the Ministry of Foreign Affairs Larisa Vetrova",
            target_also=[RUSSIA])
t4.relation(MFA, "part_of", RUSSIA, "the representative of the [Ministry] of Foreign Affairs", type_also=["member_of"],
            optional=True)
t4.relation(RUSSIA, "aid", AZIMI, "[promised] to Azimi help in the demining", modality="planned", type_also=["support"],
            source_also=[VETROVA], target_also=[QAR])
t4.relation(QODIROVA, "leads", CRESCENT, "the [head] of the local branch of the Red Crescent , doctor Shirin Qodirova",
            type_also=["member_of"], target_also=[BRANCH])
t4.relation(BRANCH, "part_of", CRESCENT, "the local [branch] of the Red Crescent", type_also=["member_of"], optional=True)
t4.relation(PERSONS, "retreat", "Sar Tapeh", "not less than 3 thousand persons [left] Sar Tapeh", type_also=["located_in"],
            optional=True)
t4.relation(FRONT, "coerce", PERSONS, "the militants [do not let] pass to them the trucks with flour", type_also=["reject"],
            source_also=[MILITANTS], target_also=[CRESCENT], optional=True)
t4.relation(QODIROVA, "accuse", FRONT, "doctor Shirin Qodirova , [told] that not less than 3 thousand persons ~~ the militants do not "
            "let pass", target_also=[MILITANTS], optional=True)
for side, also in ((QAR, [ARMY]), (FRONT, [])):
    t4.relation(QODIROVA, "request", side, "She [appealed] to both parties of the conflict", source_also=[CRESCENT, BRANCH],
                target_also=also)
t4.relation(SHAMSHIR, "member_of", FRONT, "A field [commander] of the Front , known under the name \" Shamshir \"",
            type_also=["leads"])
t4.relation(SHAMSHIR, "consult", QODIROVA, "A field commander of the Front , known under the name \" Shamshir \" , [promised] to her",
            type_also=["support", "concede", "agree", "aid", "cooperate"], source_also=[FRONT])
t4.relation(ARMY, "retreat", FRONT, "if the army [ceases] the fire", modality="possible", type_also=["concede"], optional=True)
t4.relation(FRONT, "retreat", REBIRTH, "the Front , which [separated] from the Party of National Rebirth in the year 2011",
            type_also=["reject", "concede"], date="2011")
t4.relation(FRONT, "request", QAR, "the Front , which ~~ [demands] autonomy for the region of Zarmand", target_also=["Zarmand"],
            optional=True)
t4.relation(QAR, "accuse", FRONT, "the authorities [consider] it a terrorist organization", type_also=["reject", "sanction"],
            optional=True)
t4.relation(FRONT, "ally_of", SONS, "With it is in [alliance] the group \" Sons of Kuhsang \"")
t4.relation(QAR, "accuse", SONS, "as [believes] the government , kidnapped last year two engineers", optional=True)
t4.relation(SONS, "assault", ENGINEERS, "[kidnapped] last year two engineers of the Turkish company \" Anadolu Yol \"",
            type_also=["coerce"], target_also=[ANADOLU, TURKEY], date="2017")
t4.relation(ENGINEERS, "member_of", ANADOLU, "two [engineers] of the Turkish company \" Anadolu Yol \"", optional=True)
t4.relation(ANADOLU, "located_in", TURKEY, "the [Turkish] company \" Anadolu Yol \"", optional=True)
t4.relation(SONS, "concede", QAR, "The group did not [confess] to this", negated=True, target_also=[TURKEY], optional=True)
t4.relation(TURKEY, "request", SONS, "Ankara [demanded] more than once to free them", target_also=[FRONT, QAR], optional=True)
t4.relation(SONS, "retreat", ENGINEERS, "to [free] them", modality="possible", type_also=["concede"], optional=True)

t4.date("[2 September 2018]", "date", "2018-09-02", optional=True)
t4.date("at [dawn of yesterday] ,", "time", "2018-09-01TMO", value_also=["2018-09-01", "2018-09-01TDN", "2018-09-01TNI"])
t4.date("yesterday , [Saturday] ,", "date", "2018-09-01", optional=True, value_also=["2018-09-01TMO"])
t4.date("in [July] the", "date", "2018-07")
t4.date("on [the tenth of September] ,", "date", "2018-09-10")
t4.date("on [Saturday evening] the", "time", "2018-09-01TEV", value_also=["2018-09-01"])
t4.date("on [the seventh of June] ,", "date", "2018-06-07")
t4.date("from [Monday] ,", "date", "2018-09-03")
t4.date("in [the year 2011] ,", "date", "2011")
t4.date("kidnapped [last year] two", "date", "2017")
t4.date("until [now] unknown", "date", "PRESENT_REF", value_also=["2018-09-02"], optional=True)

case.write(HERE)
