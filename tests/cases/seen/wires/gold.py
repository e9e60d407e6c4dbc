"""Gold for four news texts: an agency story of a border clash, a ministry's answer to a charge, a mine strike, a translated article.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/wires/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: an agency's story of a border clash ------------------------------------------------------------------------------

a = case.document("t1", HERE / "t1.txt", "2014-08-05")
a.sentences("p.m. near")
SERVICE, INTERIOR, RUSSIANFM = "State Border Service", "Tajikistan's interior ministry", "foreign ministry"
CSTO, OSCE = "Collective Security Treaty Organization", "Organization for Security and Cooperation in Europe"
TOKTOROV, ISAYEV, SADYRBEKOV, RAHMATZODA = "Almaz Toktorov", "Bakyt Isayev", "Nurlan Sadyrbekov", "Firuz Rahmatzoda"
VORONKOVA, BERGQVIST, OSMONOVA, DIPLOMAT = "Yelena Voronkova", "Anna-Lisa Bergqvist", "Gulnara Osmonova", "A Tajik diplomat"
CLASH, OFFICE = "the shooting", "Sadyrbekov's office"
NEIGHBOURS = ["Kyrgyzstan", "Tajikistan"]

a.entity("Kyrgyzstan", "country", {"Kyrgyzstan": 2}, adjectives={"Kyrgyz": 5}, capitals=["that [Bishkek] hand"],
         pronouns=["led [it] to close"])
a.entity("Tajikistan", "country", {"Tajikistan": 1}, adjectives={"Tajik": 7},
         capitals=["which [Dushanbe] says", "[Dushanbe] did not"], nominals=["accused [the Tajik side] of"],
         pronouns=["on [its] soil"])
a.entity("Russia", "country", {"Russia": 1}, capitals=["the [Moscow]-led"], pronouns=["\"[We] call", "on [our] partners"])
a.entity("Kazakhstan", "country", {"Kazakhstan": 1})
a.entity("Soviet Union", "country", {"Soviet Union": 1}, adjectives={"ex-Soviet": 1})
a.entity("the two neighbours", "group", nominals=["in [the two ex-Soviet republics] said", "[The two neighbours], both",
                                                  "on [our partners] to"], type_also=["country"], optional=True)
a.entity("Bishkek", "place", {"BISHKEK": 1, "Bishkek": 1}, nominals=["outside [the Kyrgyz capital],"])
a.entity("Ferghana Valley", "place", {"Ferghana Valley": 1}, nominals=["in [the valley], where"])
a.entity("Ak-Tash", "place", {"Ak-Tash": 2}, nominals=["Ak-Tash, [a hamlet on an unmarked stretch of the frontier],"])
a.entity("Khujand", "place", {"Khujand": 1})
a.entity("Kant", "place", {"Kant": 1})
a.entity("Moscow", "place", {"Moscow": 1})
a.entity("the border", "place", nominals=["of [the frontier], after", "share [a border of almost 1,000 kilometres],",
                                          "of [the line] for"], optional=True)
a.entity("the area", "place", nominals=["to [the area] as"], optional=True)
a.entity("Transworld Press", "organization", {"Transworld Press": 1, "TWP": 3})
a.entity(SERVICE, "organization", {SERVICE: 1}, nominals=["planned,\" [the service]'s deputy"],
         pronouns=["two of [its] conscripts"], aliases=["Kyrgyzstan's State Border Service"])
a.entity(INTERIOR, "organization", nominals=["[Tajikistan's interior ministry] denied"],
         pronouns=["that [its] troops", "Monday [it] said"])
a.entity(RUSSIANFM, "organization", nominals=["\" [foreign ministry] spokeswoman"], optional=True)
a.entity(CSTO, "organization", {CSTO: 1})
a.entity(OSCE, "organization", {OSCE: 1, "OSCE": 1}, nominals=["[The 57-nation body] has"], pronouns=["to [its] mission"])
a.entity(OFFICE, "organization", nominals=["kilometres, [Sadyrbekov's office] said"], optional=True)
a.entity("his cabinet", "organization", nominals=["of [his cabinet] on"], optional=True)
a.entity("the authorities", "organization", nominals=["said [the authorities] had"], pronouns=["\"[They] knew"],
         optional=True)
a.entity(TOKTOROV, "person", {TOKTOROV: 1, "Toktorov": 1}, nominals=["\" [the service's deputy head], Colonel"])
a.entity(ISAYEV, "person", {ISAYEV: 1}, nominals=["[Toktorov's boss], General"])
a.entity(SADYRBEKOV, "person", {SADYRBEKOV: 1, "Sadyrbekov": 1}, pronouns=["of [his] cabinet", "[He] spoke", "with [his] Tajik"])
a.entity(RAHMATZODA, "person", {RAHMATZODA: 1, "Rahmatzoda": 1}, nominals=["with [his Tajik counterpart], Firuz"])
a.entity(VORONKOVA, "person", {VORONKOVA: 1}, nominals=["\" [foreign ministry spokeswoman] Yelena"])
a.entity(BERGQVIST, "person", {BERGQVIST: 1}, nominals=["to [its mission chief in Bishkek], Anna"])
a.entity(OSMONOVA, "person", {OSMONOVA: 1}, nominals=["Osmonova, [a schoolteacher who fled Ak-Tash with her three children]."],
         pronouns=["with [her] three"])
a.entity(DIPLOMAT, "person", nominals=["[A Tajik diplomat], speaking"], optional=True)
a.entity("two conscripts", "group", nominals=["said [two of its conscripts], aged"], type_also=["person"], optional=True)
a.entity("a Tajik farmer", "person", nominals=["said [a Tajik farmer] had"], pronouns=["of [his] wounds"], optional=True)
a.entity("border guards", "group", nominals=["[Kyrgyz and Tajik border guards] exchanged"], type_also=["organization"],
         optional=True)
a.entity("Kyrgyz engineers", "group", nominals=["after [Kyrgyz engineers] began"], optional=True)
a.entity("Residents", "group", nominals=["[Residents] said"], pronouns=["warned [them] on"], optional=True)
a.entity(CLASH, "event", nominals=["[The shooting] erupted", "of [the shooting] to"], optional=True)

a.claim("exchanged", "<c>Kyrgyz and Tajik border guards exchanged ~~ villagers fleeing</c>, <s>officials in the two ex-Soviet "
        "republics</s> <q>said</q>", source_also=NEIGHBOURS)
a.claim("soil", "<c>a pump</c> which <s>Dushanbe</s> <q>says</q> <c>stands on its soil</c>", "Tajikistan",
        also=["[stands on its soil]", "a pump [which] Dushanbe", ["a pump [which] Dushanbe", "says [stands on its soil]"]])
a.claim("mortars", "<s>Kyrgyzstan's State Border Service</s> <q>accused</q> <c>the Tajik side of using mortars</c>", SERVICE,
        act="accuse", also=["of [using mortars]", "[of using mortars]"])
a.claim("conscripts", ["<s>Kyrgyzstan's State Border Service</s> accused", "and <q>said</q> <c>two of its conscripts, ~~ been "
        "killed</c>"], SERVICE, act_also=["accuse"])
a.claim("planned", "\"<c>This was no misunderstanding, this was planned</c>,\" <s>the service's deputy head, Colonel Almaz "
        "Toktorov</s>, <q>told</q>", TOKTOROV, mode="direct", act_also=["accuse"])
a.claim("shot-first", "<s>Tajikistan's interior ministry</s> <q>denied</q> that <c>its troops had shot first</c>", INTERIOR,
        act="deny", source_also=["Tajikistan"])
a.claim("farmer", "In a statement late Monday <s>it</s> <q>said</q> <c>a Tajik farmer ~~ in Khujand</c>", INTERIOR,
        source_also=["Tajikistan"], date="2014-08-04")
a.claim("hand-over", ["Monday <s>it</s> said", "<q>demanded</q> that <c>Bishkek hand over \"those who gave the order</c>\""],
        INTERIOR, mode="mixed", act="demand", source_also=["Tajikistan"], date="2014-08-04")
a.claim("pull-back-told", "<c>He spoke by telephone ~~ two kilometres</c>, <s>Sadyrbekov's office</s> <q>said</q>", OFFICE,
        source_also=[SADYRBEKOV, "Kyrgyzstan"])
a.claim("pull-back", "<s>both men</s> <q>agreed</q> <c>to pull their forces back by at least two kilometres</c>, "
        "<h>Sadyrbekov's office</h> said", [SADYRBEKOV, RAHMATZODA], [(OFFICE, None, [SADYRBEKOV, "Kyrgyzstan"])], act="agree",
        act_also=["pledge"])
a.claim("diplomat", "<s>A Tajik diplomat</s>, ~~ <q>told</q> TWP that <c>Rahmatzoda had ~~ a withdrawal</c>", DIPLOMAT,
        optional=True, mode="mixed", source_also=["Tajikistan"])
a.claim("consider", "<h>A Tajik diplomat</h>, ~~ that <s>Rahmatzoda</s> had <q>promised</q> only <c>to \"consider\" a "
        "withdrawal</c>", RAHMATZODA, [(DIPLOMAT, None, ["Tajikistan"])], mode="mixed", act="pledge")
a.claim("mediate", "<s>Russia</s>, ~~ <q>offered</q> <c>to mediate</c>", "Russia", act="propose", act_also=["pledge"])
a.claim("restraint", "\"<c>We call on our partners to show restraint</c>,\" <s>foreign ministry spokeswoman Yelena Voronkova</s> "
        "<q>said</q>", VORONKOVA, mode="direct", act="demand", act_also=["state", "express_concern"], source_also=["Russia"])
a.claim("call-on", "\"<s>We</s> <q>call on</q> <c>our partners to show restraint</c>,\" <h>foreign ministry spokeswoman Yelena "
        "Voronkova</h> said", "Russia", [(VORONKOVA, None)], mode="direct", act="demand", chain_also=[[]],
        source_also=[VORONKOVA], also=["[to show restraint]"], optional=True)
a.claim("monitors", "<c>The Organization for Security ~~ as Thursday</c>, <q>according to</q> <s>its mission chief in Bishkek, "
        "Anna-Lisa Bergqvist</s>", BERGQVIST, act_also=["pledge"], source_also=[OSCE])
a.claim("residents", "<s>Residents</s> <q>said</q> <c>the authorities had ~~ stay indoors</c>", "Residents", optional=True)
a.claim("warned", "<h>Residents</h> said <s>the authorities</s> had <q>warned</q> them on the eve of the shooting <c>to stay "
        "indoors</c>", "the authorities", [("Residents", None)], act="warn", act_also=["demand"])
a.claim("knew", "\"<c>They knew</c>,\" <q>said</q> <s>Gulnara Osmonova</s>", OSMONOVA, mode="direct", act_also=["accuse"])
a.claim("rumours", "<s>Toktorov's boss, General Bakyt Isayev</s>, <q>dismissed</q> <c>such accounts as \"rumours</c>\"", ISAYEV,
        mode="mixed", act="reject", act_also=["deny"], also=["dismissed [such accounts] as"])
a.claim("provocateurs", "<c>a firefight</c> that <s>Kyrgyzstan</s> <q>blamed</q> <c>on \"provocateurs</c>\"", "Kyrgyzstan",
        mode="mixed", act="accuse", act_also=["condemn"], mode_also=["direct"],
        also=["on \"[provocateurs]\"", "blamed [on \"provocateurs]\"", ["firefight [that] Kyrgyzstan", "[on \"provocateurs]\""]])

a.relation("Kyrgyzstan", "assault", "Tajikistan", "Kyrgyz, Tajik border guards [clash] over water pump", optional=True)
for one, other in (NEIGHBOURS, NEIGHBOURS[::-1]):
    a.relation(one, "assault", other, "Kyrgyz and Tajik border guards [exchanged fire] for nearly four hours on Monday",
               optional=one != "Kyrgyzstan", date="2014-08-04")
a.relation(CLASH, "located_in", "Ak-Tash", "The shooting [erupted] at around 3 p.m. near Ak-Tash", optional=True)
a.relation(CLASH, "located_in", "Ferghana Valley", "exchanged fire for nearly four hours on Monday [in] the Ferghana Valley",
           optional=True)
a.relation("Tajikistan", "accuse", "Kyrgyzstan", "a pump which Dushanbe [says] stands on its soil", optional=True)
a.relation(SERVICE, "part_of", "Kyrgyzstan", "[Kyrgyzstan's] State Border Service", type_also=["member_of"], optional=True)
a.relation(SERVICE, "accuse", "Tajikistan", "Kyrgyzstan's State Border Service [accused] the Tajik side of using mortars",
           source_also=["Kyrgyzstan"])
a.relation("Tajikistan", "assault", "Kyrgyzstan", "the Tajik side of [using] mortars", target_also=[SERVICE, "two conscripts"],
           optional=True)
a.relation("Tajikistan", "assault", SERVICE, "two of its conscripts, aged 19 and 20, had been [killed]",
           target_also=["two conscripts", "Kyrgyzstan"], optional=True)
a.relation("two conscripts", "member_of", SERVICE, "two of its [conscripts]", type_also=["part_of"], optional=True)
a.relation(TOKTOROV, "leads", SERVICE, "the service's deputy [head], Colonel Almaz Toktorov", type_also=["member_of"])
a.relation(TOKTOROV, "consult", "Transworld Press", "Colonel Almaz Toktorov, [told] TWP", optional=True)
a.relation(INTERIOR, "part_of", "Tajikistan", "[Tajikistan's] interior ministry", type_also=["member_of"], optional=True)
a.relation("Tajikistan", "assault", "Kyrgyzstan", "its troops had [shot] first", negated=True, source_also=[INTERIOR],
           optional=True)
a.relation(INTERIOR, "reject", SERVICE, "Tajikistan's interior ministry [denied] that its troops had shot first",
           target_also=["Kyrgyzstan"], source_also=["Tajikistan"], optional=True)
a.relation("Kyrgyzstan", "assault", "a Tajik farmer", "a Tajik farmer had [died] of his wounds", optional=True)
a.relation("a Tajik farmer", "located_in", "Khujand", "a Tajik farmer had died of his wounds [in] hospital in Khujand",
           optional=True)
a.relation(INTERIOR, "request", "Kyrgyzstan", "it said ~~ and [demanded] that Bishkek hand over", source_also=["Tajikistan"],
           date="2014-08-04")
a.relation("Kyrgyzstan", "concede", "Tajikistan", "Bishkek [hand over] \"those who gave the order", modality="possible",
           type_also=["cooperate"], optional=True)
for country in NEIGHBOURS:
    a.relation(country, "member_of", CSTO, "The two neighbours, both [members] of the Moscow-led Collective Security Treaty "
               "Organization", source_also=["the two neighbours"])
a.relation("Russia", "leads", CSTO, "the [Moscow-led] Collective Security Treaty Organization")
a.relation(SADYRBEKOV, "leads", "Kyrgyzstan", "Kyrgyz [Prime Minister] Nurlan Sadyrbekov", type_also=["member_of"])
a.relation(SADYRBEKOV, "located_in", "Kazakhstan", "Nurlan Sadyrbekov cut short a [visit] to Kazakhstan",
           type_also=["consult"], optional=True)
a.relation(SADYRBEKOV, "retreat", "Kazakhstan", "Nurlan Sadyrbekov [cut short] a visit to Kazakhstan", optional=True)
a.relation(SADYRBEKOV, "leads", "his cabinet", "was to [chair] an emergency meeting of his cabinet", type_also=["consult"],
           modality="planned", optional=True)
a.relation(SADYRBEKOV, "consult", RAHMATZODA, "He [spoke] by telephone overnight with his Tajik counterpart, Firuz Rahmatzoda",
           source_also=["Kyrgyzstan"], target_also=["Tajikistan"])
a.relation(RAHMATZODA, "leads", "Tajikistan", "his Tajik [counterpart], Firuz Rahmatzoda", type_also=["member_of"])
a.relation(SADYRBEKOV, "agree", RAHMATZODA, "both men [agreed] to pull their forces back", source_also=["Kyrgyzstan"],
           target_also=["Tajikistan"])
for man, other in ((SADYRBEKOV, RAHMATZODA), (RAHMATZODA, SADYRBEKOV)):
    a.relation(man, "retreat", other, "to [pull] their forces back by at least two kilometres", modality="planned",
               optional=True, source_also=NEIGHBOURS, target_also=NEIGHBOURS)
a.relation(OFFICE, "part_of", "Kyrgyzstan", "[Sadyrbekov's] office", type_also=["member_of"], optional=True)
a.relation(SADYRBEKOV, "leads", OFFICE, "[Sadyrbekov's] office", optional=True)
a.relation(DIPLOMAT, "member_of", "Tajikistan", "A Tajik [diplomat]", optional=True)
a.relation(DIPLOMAT, "consult", "Transworld Press", "A Tajik diplomat, speaking on condition of anonymity, [told] TWP",
           optional=True)
a.relation(RAHMATZODA, "agree", SADYRBEKOV, "Rahmatzoda had [promised] only to \"consider\" a withdrawal",
           type_also=["retreat", "concede"], modality="possible", optional=True)
a.relation("Russia", "located_in", "Kant", "Russia, which has an air [base] in Kant", type_also=["mobilize"], optional=True)
a.relation("Kant", "located_in", "Kyrgyzstan", "Kant, [outside] the Kyrgyz capital", target_also=["Bishkek"], optional=True)
a.relation("Bishkek", "located_in", "Kyrgyzstan", "the Kyrgyz [capital]", type_also=["part_of"], optional=True)
for country in NEIGHBOURS:
    a.relation("Russia", "aid", country, "Russia, ~~ [offered] to mediate", modality="planned", optional=True,
               type_also=["consult", "cooperate", "support"], target_also=["the two neighbours"])
    a.relation("Russia", "request", country, "We [call on] our partners to show restraint",
               target_also=["the two neighbours"], source_also=[VORONKOVA], optional=True)
a.relation(VORONKOVA, "member_of", "Russia", "foreign ministry [spokeswoman] Yelena Voronkova", target_also=[RUSSIANFM])
a.relation(VORONKOVA, "located_in", "Moscow", "Yelena Voronkova [said] in Moscow", optional=True)
a.relation(OSCE, "mobilize", "the area", "The Organization for Security and Cooperation in Europe (OSCE) will [send] monitors to "
           "the area", type_also=["cooperate", "aid", "located_in"], modality="planned", optional=True)
a.relation(BERGQVIST, "leads", OSCE, "its mission [chief] in Bishkek, Anna-Lisa Bergqvist", type_also=["member_of"])
a.relation(BERGQVIST, "located_in", "Bishkek", "its mission chief [in] Bishkek, Anna-Lisa Bergqvist", optional=True)
a.relation(OSCE, "consult", "Tajikistan", "The 57-nation body has not been allowed to [visit] the Tajik side", negated=True,
           type_also=["located_in"], target_also=["the border"], optional=True)
a.relation("Tajikistan", "reject", OSCE, "The 57-nation body has [not been allowed] to visit the Tajik side",
           type_also=["coerce", "sanction"], optional=True)
a.relation("the authorities", "threaten", "Residents", "the authorities had [warned] them", type_also=["consult", "request", "aid"],
           optional=True)
a.relation(OSMONOVA, "retreat", "Ak-Tash", "Gulnara Osmonova, a schoolteacher who [fled] Ak-Tash", type_also=["located_in"],
           optional=True)
a.relation(ISAYEV, "leads", TOKTOROV, "Toktorov's [boss], General Bakyt Isayev", target_also=[SERVICE])
a.relation(ISAYEV, "leads", SERVICE, "Toktorov's [boss], General Bakyt Isayev", type_also=["member_of"], optional=True)
a.relation(ISAYEV, "reject", "Residents", "General Bakyt Isayev, [dismissed] such accounts", target_also=[OSMONOVA],
           optional=True)
a.relation("Kyrgyzstan", "sanction", "Tajikistan", "led it to [close] all crossings for two months",
           type_also=["coerce", "reject"], optional=True)

a.date("[5 August 2014]", "date", "2014-08-05", optional=True)
a.date("[Aug 5, 2014] (TWP)", "date", "2014-08-05")
a.date("[nearly four hours] on", "duration", "PT4H")
a.date("on [Monday] in", "date", "2014-08-04")
a.date("[around 3 p.m.] near", "time", "2014-08-04T15:00", value_also=["T15:00", "T15", "2014-08-04T15"])
a.date("aged [19] and", "duration", "P19Y", optional=True)
a.date("and [20], had", "duration", "P20Y", optional=True)
a.date("statement [late Monday] it", "date", "2014-08-04", value_also=["2014-08-04TEV", "2014-08-04TNI"])
a.date("in [1991].", "date", "1991")
a.date("on [Tuesday evening].", "time", "2014-08-05TEV", value_also=["2014-08-05"])
a.date("telephone [overnight] with", "time", "2014-08-04TNI", value_also=["2014-08-05TNI", "2014-08-04", "2014-08-05"],
       optional=True)
a.date("as [Thursday],", "date", "2014-08-07")
a.date("[the past seven months].", "duration", "P7M")
a.date("[the eve of the shooting] to", "date", "2014-08-03", value_also=["2014-08-03TEV", None], optional=True)
a.date("in [a generation].", "duration", None, value_also=["P1GN", "PXY", "P25Y", "P30Y"], optional=True)
a.date("In [January], eight", "date", "2014-01")
a.date("for [two months].", "duration", "P2M")

# t2: a foreign ministry's answer --------------------------------------------------------------------------------------

b = case.document("t2", HERE / "t2.txt", "2019-02-21")
b.sentences("Mr. Mads", "Ms. Irena", "Mr. Lindgaard", "Ms. Karen", "Mr. Jens")
MFA, DMA, PARLIAMENT = "Ministry of Foreign Affairs of the Republic of Karvelia", "Danish Maritime Authority", "Danish Parliament"
SHIPPING, POLICE, INTELLIGENCE = "Karvelian Shipping Company", "Danish police", "Karvelian military intelligence"
CONVENTION = "Vienna Convention on Consular Relations"
LINDGAARD, DOSKAL, VERNIK, TOFTE = "Mads Lindgaard", "Irena Doskal", "Josip Vernik", "Karen Tofte"
HARKOLA, ZORIN, AABYE = "Niilo Harkola", "Pavle Zorin", "Jens Aabye"

b.entity("Karvelia", "country", {"Karvelia": 5}, adjectives={"Karvelian": 3}, aliases=["Republic of Karvelia"],
         pronouns=["February [our] Ambassador", "[It] welcomes"], inside=["[Karvelian] Shipping",
         ("Affairs of the [Republic of Karvelia]", 1), ("Affairs of the [Republic of Karvelia]", 2)])
b.entity("Denmark", "country", {"Kingdom of Denmark": 1, "Denmark": 2},
         nominals=["allegations of [the Danish side]\n", "asserts that [his Government] “has", "that [a neighbour with which"
                   " Karvelia has maintained diplomatic relations since 1921] should"],
         pronouns=["“has evidence which [it] will", "with [its] allies", "threaten [it] and"],
         inside=["[Danish] Maritime", "[Danish] police", "[Danish] Parliament", "the [Danish] side"])
b.entity("Sweden", "country", adjectives={"Swedish": 1}, capitals=["; [Stockholm] itself"], pronouns=["Stockholm [itself] denied"])
b.entity("Finland", "country", {"Finland": 1})
b.entity("Kattegat", "place", {"Kattegat": 1})
b.entity("Skagen", "place", {"Skagen": 1})
b.entity("Copenhagen", "place", {"Copenhagen": 1})
b.entity("Turku", "place", {"Turku": 1})
b.entity("Vienna", "place", inside=["[Vienna] Convention"], optional=True)
b.entity(MFA, "organization", {MFA: 2}, aliases=["Ministry of Foreign Affairs", "Ministry"],
         at=["of the [Ministry of Foreign Affairs] on", "The [Ministry] categorically", "The [Ministry] notes",
             "to the [Ministry] this"], pronouns=["[We] strongly", "of [our] citizen"])
b.entity(DMA, "organization", {DMA: 1}, pronouns=["Authority [itself] confirm"])
b.entity(PARLIAMENT, "organization", {PARLIAMENT: 1})
b.entity("European Union", "organization", {"European Union": 1}, nominals=["expects [the 28-member bloc] not"],
         pronouns=["allow [itself] to"])
b.entity(SHIPPING, "organization", {SHIPPING: 1})
b.entity(POLICE, "organization", nominals=["later, [Danish police] boarded"])
b.entity(INTELLIGENCE, "organization", nominals=["of [Karvelian military intelligence] is"], optional=True)
b.entity("Orsa", "place", {"Orsa": 2}, type_also=["program", "organization"], optional=True,
         nominals=["that [the motor vessel] Orsa", "that [the vessel] acted", "boarded [the ship],"], pronouns=["interrogated [her] master"])
b.entity(CONVENTION, "program", {CONVENTION: 1})
b.entity("a joint investigation", "event", nominals=["proposed [a joint investigation]."], type_also=["program"], optional=True)
b.entity("the consultations", "event", nominals=["host [consultations between the two sides] in"],
         pronouns=["part in [them] before"], optional=True)
b.entity("the two sides", "group", nominals=["between [the two sides] in"], type_also=["country"], optional=True)
b.entity("the Spokesperson", "person", nominals=["by [the Spokesperson of the Ministry of Foreign Affairs] on"], optional=True)
b.entity("consular officers", "group", nominals=["that [consular officers] be"], optional=True)
b.entity("the crew", "group", nominals=["confiscated [the crew]’s"], optional=True)
b.entity(LINDGAARD, "person", {LINDGAARD: 1, "Lindgaard": 1},
         nominals=["by [the Minister of Foreign Affairs of the Kingdom of Denmark], Mr."],
         pronouns=["that [his] Government", "[His] predecessor"])
b.entity(DOSKAL, "person", {DOSKAL: 1}, nominals=["13 February [our Ambassador in Copenhagen], Ms."])
b.entity(VERNIK, "person", {VERNIK: 1}, nominals=["interrogated [her master], Captain", "of [our citizen] and"],
         pronouns=["that [he] be", "to [him], as"])
b.entity(TOFTE, "person", {TOFTE: 1}, nominals=["[His predecessor], Ms."])
b.entity(HARKOLA, "person", {HARKOLA: 1})
b.entity(ZORIN, "person", {ZORIN: 1})
b.entity(AABYE, "person", {AABYE: 1}, nominals=["[The Chargé d’affaires of Denmark], Mr."])

b.claim("necessary", "<s>the Ministry of Foreign Affairs of the Republic of Karvelia</s> <q>considers</q> <c>it necessary to state "
        "the following</c>", MFA, source_also=["Karvelia"], optional=True)
b.claim("rejects", "<s>The Ministry</s> categorically <q>rejects</q> <c>the accusation that ~~ 11 February</c>", MFA,
        act="reject", act_also=["deny"], source_also=["Karvelia"], also=["that [the motor vessel Orsa, ~~ 11 February]"])
b.claim("severed", "the <q>accusation</q> that <c>the motor vessel Orsa, ~~ 11 February</c>", act="accuse",
        also=["[that the motor vessel Orsa, ~~ 11 February]"], optional=True)
b.claim("instructions", "The <q>allegation</q> that <c>the vessel acted ~~ intelligence</c>", act="accuse")
b.claim("data", "<c>At the time in question the Orsa was lying at anchor off Skagen</c>, as <s>the data of the Danish Maritime "
        "Authority itself</s> <q>confirm</q>", DMA, also=["[the Orsa was lying at anchor off Skagen]"], optional=True)
b.claim("investigation", "It was <s>Karvelia</s> that first <q>proposed</q> <c>a joint investigation</c>", "Karvelia",
        act="propose")
b.claim("note", "<s>our Ambassador in Copenhagen, Ms. Irena Doskal</s>, <q>handed over a note</q> <c>to that effect</c>", DOSKAL,
        act="propose", source_also=["Karvelia"], optional=True)
b.claim("protest", "<s>We</s> strongly <q>protest</q> against <c>this treatment of our citizen</c>", MFA, act="condemn",
        act_also=["reject", "express_concern", "accuse"], source_also=["Karvelia"], also=["[against this treatment of our citizen]"])
b.claim("release", ["<s>We</s> strongly protest", "<q>demand</q> that <c>he be released ~~ Consular Relations requires</c>"], MFA,
        act="demand", source_also=["Karvelia"], also=["[he be released ~~ access to him]"])
b.claim("convention", "<c>consular officers be given access to him</c>, as <s>the Vienna Convention on Consular Relations</s> "
        "<q>requires</q>", CONVENTION, act="demand", act_also=["state"], optional=True)
b.claim("evidence", "<s>Mr. Lindgaard</s> <q>asserts</q> that <c>his Government “has evidence ~~ due course</c>”", LINDGAARD,
        mode="mixed", source_also=["Denmark"], act_also=["accuse", "pledge"])
b.claim("airspace", "<s>His predecessor, Ms. Karen Tofte</s>, <q>claimed</q> in the autumn of 2016 that <c>Karvelian aircraft had "
        "violated Swedish airspace</c>", TOFTE, act="state", act_also=["accuse"], date="2016-FA")
b.claim("stockholm", "<s>Stockholm itself</s> <q>denied</q> <c>this</c>", "Sweden", act="deny", act_also=["reject"])
b.claim("concern", "<s>The Ministry</s> <q>notes with concern</q> <c>the appeal of ~~ Shipping Company</c>", MFA,
        act="express_concern", source_also=["Karvelia"])
b.claim("appeal", "the <q>appeal</q> of <s>the Danish Parliament</s> to <c>the European Union to impose restrictive measures on "
        "the Karvelian Shipping Company</c>", PARLIAMENT, act="demand", chain_also=[[MFA]],
        also=["[to impose restrictive measures on the Karvelian Shipping Company]"])
b.claim("expects", "<s>Karvelia</s> <q>expects</q> <c>the 28-member bloc not ~~ bilateral dispute</c>", "Karvelia", act="demand",
        act_also=["warn", "state"], also=["[not to allow itself to be drawn into a bilateral dispute]"], source_also=[MFA])
b.claim("welcomes", "<s>It</s> <q>welcomes</q> <c>the readiness of Finland, ~~ in Turku</c>", "Karvelia", act="welcome",
        source_also=[MFA])
b.claim("readiness", "<c>the readiness of Finland</c>, <q>expressed</q> by <s>President Niilo Harkola</s>, <c>to host "
        "consultations between the two sides in Turku</c>", HARKOLA, act="propose", act_also=["pledge"], chain_also=[["Karvelia"]],
        source_also=["Finland"], also=["[to host consultations between the two sides in Turku]"])
b.claim("zorin", ["<s>It</s> welcomes", "<q>confirms</q> that <c>Deputy Minister ~~ of March</c>"], "Karvelia",
        act_also=["pledge", "agree"], source_also=[MFA])
b.claim("aabye", "Mr. Jens Aabye, was summoned to the Ministry this morning and <q>informed of</q> <c>this position</c>",
        optional=True, date="2019-02-21TMO")

b.relation("Denmark", "accuse", "Karvelia", "the [allegations] of the Danish side", optional=True)
b.relation(LINDGAARD, "leads", "Denmark", "the [Minister] of Foreign Affairs of the Kingdom of Denmark, Mr. Mads Lindgaard",
           type_also=["member_of"])
b.relation(MFA, "part_of", "Karvelia", "the Ministry of Foreign Affairs [of] the Republic of Karvelia considers",
           type_also=["member_of"], optional=True)
b.relation(MFA, "reject", "Denmark", "The Ministry categorically [rejects] the accusation", source_also=["Karvelia"],
           target_also=[LINDGAARD])
b.relation("Denmark", "accuse", "Karvelia", "the [accusation] that the motor vessel Orsa", source_also=[LINDGAARD],
           target_also=["Orsa"], optional=True)
b.relation("Orsa", "part_of", "Karvelia", "the motor vessel Orsa, which [sails] under the Karvelian flag",
           type_also=["member_of", "located_in"], optional=True)
b.relation("Orsa", "located_in", "Kattegat", "the motor vessel Orsa, ~~ [severed] a submarine cable in the Kattegat",
           type_also=["assault"], date="2019-02-11TNI", optional=True)
b.relation(INTELLIGENCE, "leads", "Orsa", "the vessel acted on the [instructions] of Karvelian military intelligence",
           type_also=["cooperate", "request", "coerce"], optional=True)
b.relation(INTELLIGENCE, "part_of", "Karvelia", "[Karvelian] military intelligence", type_also=["member_of"], optional=True)
b.relation("Orsa", "located_in", "Skagen", "the Orsa was [lying] at anchor off Skagen", optional=True)
b.relation(DMA, "part_of", "Denmark", "the [Danish] Maritime Authority", type_also=["member_of"], optional=True)
b.relation("Karvelia", "request", "Denmark", "It was Karvelia that first [proposed] a joint investigation",
           type_also=["cooperate", "consult"], optional=True)
b.relation("Karvelia", "cooperate", "Denmark", "a [joint] investigation", modality="possible", optional=True)
b.relation(DOSKAL, "member_of", "Karvelia", "our [Ambassador] in Copenhagen, Ms. Irena Doskal", target_also=[MFA],
           type_also=["leads"])
b.relation(DOSKAL, "located_in", "Copenhagen", "our Ambassador [in] Copenhagen, Ms. Irena Doskal", optional=True)
b.relation(DOSKAL, "consult", "Denmark", "our Ambassador in Copenhagen, Ms. Irena Doskal, [handed over] a note",
           type_also=["request"], date="2019-02-13", optional=True)
b.relation("Denmark", "consult", "Karvelia", "no [reply] to it has been received to this day", negated=True, optional=True,
           type_also=["reject"])
b.relation(POLICE, "part_of", "Denmark", "[Danish] police", type_also=["member_of"], optional=True)
b.relation(POLICE, "coerce", "Orsa", "Danish police [boarded] the ship", source_also=["Denmark"], type_also=["assault"],
           target_also=["Karvelia"], date="2019-02-15", optional=True)
b.relation(POLICE, "coerce", "the crew", "Danish police boarded the ship, [confiscated] the crew’s telephones",
           source_also=["Denmark"], date="2019-02-15", optional=True)
b.relation(POLICE, "coerce", VERNIK, "Danish police ~~ [interrogated] her master, Captain Josip Vernik", source_also=["Denmark"],
           date="2019-02-15")
b.relation(VERNIK, "leads", "Orsa", "her [master], Captain Josip Vernik", optional=True)
b.relation(VERNIK, "member_of", "Karvelia", "our [citizen]", target_also=[MFA], optional=True)
b.relation(MFA, "protest", "Denmark", "We strongly [protest] against this treatment", type_also=["accuse", "reject"],
           source_also=["Karvelia"], target_also=[POLICE], optional=True)
b.relation(MFA, "request", "Denmark", "We strongly ~~ [demand] that he be released", source_also=["Karvelia"],
           target_also=[POLICE])
b.relation("Denmark", "concede", VERNIK, "he be [released] without delay", type_also=["retreat"], modality="possible",
           source_also=[POLICE], optional=True)
b.relation("consular officers", "consult", VERNIK, "consular officers be given [access] to him", type_also=["aid"],
           modality="possible", optional=True)
b.relation(LINDGAARD, "accuse", "Karvelia", "Mr. Lindgaard [asserts] that his Government “has evidence", source_also=["Denmark"],
           optional=True)
b.relation(LINDGAARD, "leads", "Denmark", "[his] Government", type_also=["member_of"], optional=True)
b.relation("Karvelia", "cooperate", "Denmark", "a neighbour with which Karvelia has maintained diplomatic [relations]",
           type_also=["consult", "agree"])
b.relation(TOFTE, "leads", "Denmark", "His [predecessor], Ms. Karen Tofte", type_also=["member_of"], optional=True)
b.relation(TOFTE, "accuse", "Karvelia", "Ms. Karen Tofte, [claimed] in the autumn of 2016 that Karvelian aircraft had violated",
           source_also=["Denmark"], date="2016-FA")
b.relation("Karvelia", "assault", "Sweden", "Karvelian aircraft had [violated] Swedish airspace",
           type_also=["coerce", "threaten", "mobilize"], optional=True)
b.relation("Sweden", "reject", TOFTE, "Stockholm itself [denied] this", target_also=["Denmark"], optional=True)
b.relation(PARLIAMENT, "part_of", "Denmark", "the [Danish] Parliament", type_also=["member_of"], optional=True)
b.relation(PARLIAMENT, "request", "European Union", "the [appeal] of the Danish Parliament to the European Union",
           source_also=["Denmark"])
b.relation("European Union", "sanction", SHIPPING, "the European Union to [impose] restrictive measures on the Karvelian Shipping "
           "Company", modality="possible", target_also=["Karvelia"])
b.relation(SHIPPING, "located_in", "Karvelia", "the [Karvelian] Shipping Company", type_also=["part_of", "member_of"],
           optional=True)
b.relation("Karvelia", "request", "European Union", "Karvelia [expects] the 28-member bloc not to allow itself", source_also=[MFA],
           optional=True)
b.relation("Karvelia", "threaten", "European Union", "Should such measures be adopted, a [response] will follow",
           target_also=["Denmark"], modality="possible", optional=True)
b.relation("Karvelia", "support", "Finland", "It [welcomes] the readiness of Finland", source_also=[MFA])
b.relation(HARKOLA, "leads", "Finland", "the readiness of Finland, expressed by [President] Niilo Harkola")
for country in ("Karvelia", "Denmark"):
    b.relation("Finland", "consult", country, "the readiness of Finland, ~~ to [host] consultations between the two sides",
               type_also=["aid", "cooperate", "support"], target_also=["the two sides"], modality="planned", optional=True)
b.relation("Karvelia", "consult", "Denmark", "[consultations] between the two sides in Turku", modality="planned")
b.relation("the consultations", "located_in", "Turku", "[consultations] between the two sides in Turku", modality="planned",
           optional=True)
b.relation(ZORIN, "leads", MFA, "Deputy [Minister] Pavle Zorin", type_also=["member_of"], target_also=["Karvelia"])
b.relation(ZORIN, "member_of", "the consultations", "Deputy Minister Pavle Zorin will [take part] in them",
           type_also=["consult"], target_also=["Denmark"], modality="planned", optional=True)
b.relation("Karvelia", "threaten", "Denmark", "Karvelia has never [threatened] Denmark", negated=True)
b.relation("Karvelia", "threaten", "Denmark", "Karvelia ~~ does not [threaten] it", negated=True, optional=True, n=1)
b.relation(AABYE, "member_of", "Denmark", "The [Chargé d’affaires] of Denmark, Mr. Jens Aabye", type_also=["leads"])
b.relation(MFA, "request", AABYE, "Mr. Jens Aabye, was [summoned] to the Ministry", type_also=["protest", "consult", "coerce"],
           source_also=["Karvelia"], target_also=["Denmark"])
b.relation(MFA, "consult", AABYE, "Mr. Jens Aabye, was summoned to the Ministry this morning and [informed]",
           source_also=["Karvelia"], target_also=["Denmark"], optional=True)

b.date("[21 February 2019]", "date", "2019-02-21", optional=True)
b.date("on [19 February] by", "date", "2019-02-19")
b.date("[the night of 11 February].", "time", "2019-02-11TNI", value_also=["2019-02-11"])
b.date("At [the time in question] the", "date", None, value_also=["2019-02-11TNI", "2019-02-11", "PAST_REF"], optional=True)
b.date("On [13 February] our", "date", "2019-02-13")
b.date("to [this day]. Instead", "date", "PRESENT_REF", value_also=["2019-02-21"], optional=True)
b.date("Instead, [two days later], Danish", "date", "2019-02-15")
b.date("for [eleven hours] without", "duration", "PT11H")
b.date("allies [in due course]”", "date", "FUTURE_REF", optional=True)
b.date("since [1921] should", "date", "1921")
b.date("in [the autumn of 2016] that", "date", "2016-FA", value_also=["2016"])
b.date("this [the following week].", "date", None, value_also=["2016", "P1W"])
b.date("within [72 hours].", "duration", "PT72H", value_also=["P3D"])
b.date("before [the end of March].", "date", "2019-03", value_also=["2019-03-31"])
b.date("Ministry [this morning] and", "time", "2019-02-21TMO", value_also=["2019-02-21"])

# t3: a regional newspaper on a mine strike ----------------------------------------------------------------------------

c = case.document("t3", HERE / "t3.txt", "2005-10-18")
c.sentences("Mr Boniface")
ZUWU, NORTHGATE, FRONT = "Zambia Underground Workers’ Union", "Northgate Copper", "National Mineworkers’ Front"
COURT, CHURCH, ALLIANCE, STATE_HOUSE = "Kitwe magistrate’s court", "Church", "Patriotic Alliance", "State House"
MWANSA, HALLAM, CHILUFYA, MUTONDO = "Boniface Mwansa", "Peter Hallam", "Grace Chilufya", "Daniel Mutondo"
LOUGHLIN, PHIRI, KASONDE, SAKALA = "Stewart Loughlin", "Elias Phiri", "Augustine Kasonde", "Ruth Sakala"
SIMUKOKO, MINE, POLICE3, MINERS = "Kelvin Simukoko", "Chambeshi Deep", "Police in riot gear", "the miners"

c.entity("Zambia", "country", {"Zambia": 2}, nominals=["from [Government] in", "said [Government] would"])
c.entity("Canada", "country", adjectives={"Canadian": 1}, optional=True)
c.entity("United States", "country", adjectives={"US": 1}, optional=True)
c.entity("Chile", "country", {"Chile": 1}, type_also=["place"])
c.entity("Kitwe", "place", {"KITWE": 1}, inside=["[Kitwe] magistrate"])
c.entity("Lusaka", "place", {"Lusaka": 1})
c.entity("Toronto", "place", {"Toronto": 1})
c.entity("Ndola", "place", {"Ndola": 1})
c.entity("Copperbelt", "place", {"Copperbelt": 1})
c.entity(MINE, "place", {MINE: 3}, nominals=["and [the mine]’s Canadian", "bought [the mine] from", "guarded [the mine] gate"],
         type_also=["organization"])
c.entity("North Shaft", "place", {"North Shaft": 1}, type_also=["organization"])
c.entity("the mine gate", "place", nominals=["guarded [the mine gate] since"], optional=True)
c.entity("Copperbelt Courier", "organization", {"Copperbelt Courier": 1})
c.entity(ZUWU, "organization", {ZUWU: 1, "ZUWU": 2}, nominals=["between [their union] and", "[The union] wants"],
         pronouns=["noon, [its] general"])
c.entity(NORTHGATE, "organization", {NORTHGATE: 1, "Northgate": 2},
         nominals=["and [the mine’s Canadian owners] broke", "[The company], which", "said [the firm] could", "that [the "
                   "Toronto-based company] was", "which [management] has"], pronouns=["where [it] employs", "“[We] have lost"])
c.entity("the two sides", "group", nominals=["to [both parties] to", "[The two sides] are"], type_also=["organization"],
         optional=True)
c.entity(FRONT, "organization", {FRONT: 1}, pronouns=["[Its] chairperson"])
c.entity(ALLIANCE, "organization", {ALLIANCE: 1}, pronouns=["if [it] wins"])
c.entity("Parliament", "organization", {"Parliament": 1})
c.entity(STATE_HOUSE, "organization", {STATE_HOUSE: 1}, type_also=["place"])
c.entity(COURT, "organization", {COURT: 1}, type_also=["place"], optional=True)
c.entity(POLICE3, "organization", nominals=["[Police in riot gear] have", "Copperbelt [police] commander", "said [his officers] had",
                                             "the [police] action"], pronouns=["after [they] were"], type_also=["group"])
c.entity("Catholic Church", "organization", {"Church": 1}, adjectives={"Catholic": 1})
c.entity(MWANSA, "person", {MWANSA: 1, "Mwansa": 2}, nominals=["noon, [its general secretary], Mr", "[The unionist], himself"],
         pronouns=["[He] accused", "drill?” [he] asked", "unionist, [himself] a"])
c.entity(HALLAM, "person", {HALLAM: 1, "Hallam": 1}, nominals=["30. [Northgate’s country manager], Mr"],
         pronouns=["[He] urged", "“[He] can dismiss", "can [he] drill"])
c.entity(CHILUFYA, "person", {CHILUFYA: 1}, pronouns=["[She] said Government"])
c.entity(MUTONDO, "person", {MUTONDO: 1})
c.entity(LOUGHLIN, "person", {LOUGHLIN: 1}, nominals=["asked [Northgate’s chairman] to", "[The chairman], Mr"])
c.entity(PHIRI, "person", {PHIRI: 1}, nominals=["yesterday. [Copperbelt police commander] Mr"], pronouns=["said [his] officers"])
c.entity(KASONDE, "person", {KASONDE: 1}, nominals=["But [the Catholic Bishop of Ndola], the"])
c.entity(SAKALA, "person", {SAKALA: 1}, nominals=["[Its chairperson], Mrs"], pronouns=["said [her] members"])
c.entity(SIMUKOKO, "person", {SIMUKOKO: 1})
c.entity("a source at State House", "person", nominals=["to [a source at State House]."], optional=True)
c.entity(MINERS, "group", nominals=["– [More than 2,000 miners at Chambeshi Deep] yesterday", "urged [the strikers] to",
         "that [those who stayed away] would"], pronouns=["continue [their] strike", "between [their] union", "dismiss [us], but"],
         optional=True)
c.entity("protesters", "group", nominals=["when [protesters] stoned"], optional=True)
c.entity("Eleven people", "group", nominals=["[Eleven people] were"], optional=True)
c.entity("office staff", "group", nominals=["carrying [office staff]."], optional=True)
c.entity("her members", "group", nominals=["said [her members] would"], optional=True)
c.entity("contractors", "group", nominals=["in [contractors from Chile], a"], type_also=["organization"], optional=True)
c.entity("the strike", "event", nominals=["continue [their strike] into", "join [the strike]."], optional=True)
c.entity("the talks", "event", nominals=["after [pay talks between their union and the mine’s Canadian owners] broke",
         "of [the meeting] shortly"], optional=True)
c.entity("the 2006 polls", "event", nominals=["wins [the 2006 polls]."], optional=True)

c.claim("vow-title", "<s>Chambeshi Deep miners</s> <q>vow</q> <c>to stay out</c>", MINERS, act="pledge", act_also=["state"],
        source_also=[MINE], optional=True)
c.claim("vow", "<s>More than 2,000 miners at Chambeshi Deep</s> yesterday <q>vowed</q> <c>to continue their strike into a third "
        "week</c>", MINERS, act="pledge", date="2005-10-17")
c.claim("walked-out", "<c>The Zambia Underground ~~ shortly before noon</c>, <s>its general secretary, Mr Boniface Mwansa</s>, "
        "<q>said</q>", MWANSA)
c.claim("calculator", "<s>He</s> <q>accused</q> <c>Northgate Copper of coming to the table “with a calculator and no ears</c>”",
        MWANSA, mode="mixed", act="accuse", act_also=["condemn"], also=["[of coming to the table “with a calculator and no ears]”"])
c.claim("twelve", "<s>The company</s>, ~~ has <q>offered</q> <c>an increase of 12 per cent</c>", NORTHGATE, act="propose",
        act_also=["pledge"], also=["[an increase of 12 per cent, up from 9 per cent a fortnight ago]"])
c.claim("thirty", "<s>The union</s> <q>wants</q> <c>30</c>", ZUWU, act="demand", optional=True)
c.claim("more", "<s>Northgate’s country manager, Mr Peter Hallam</s>, <q>said</q> <c>the firm could ~~ 600 people</c>", HALLAM,
        act_also=["warn", "reject"])
c.claim("lost", "“<c>We have lost four ~~ this month</c>,” <s>Mr Hallam</s> <q>told</q> journalists", HALLAM, mode="direct")
c.claim("urged", "<s>He</s> <q>urged</q> <c>the strikers to return to work by Thursday</c>", HALLAM, act="demand",
        also=["[to return to work by Thursday]"])
c.claim("dismissed", ["<s>He</s> urged", "and <q>warned</q> that <c>those who stayed away would be dismissed</c>"], HALLAM,
        act="warn")
c.claim("laughed", "<s>Mr Mwansa</s> <q>laughed off</q> <c>the threat</c>", MWANSA, act="reject")
c.claim("drill", "“<c>He can dismiss us, but can he drill?</c>” <s>he</s> <q>asked</q>", MWANSA, mode="direct",
        act_also=["reject"])
c.claim("contractors", "<s>The unionist</s>, ~~ <q>claimed</q> that <c>the Toronto-based company was ~~ from Chile</c>", MWANSA,
        act_also=["accuse"])
c.claim("charge", "<c>a charge</c> which <s>management</s> has twice <q>denied</q>", NORTHGATE, act="deny", act_also=["reject"],
        also=["charge [which] management"])
c.claim("zambia-first", "<s>Labour Deputy Minister Mrs Grace Chilufya</s>, ~~ <q>appealed to</q> <c>both parties to “put Zambia "
        "first</c>”", CHILUFYA, mode="mixed", act="demand", also=["[to “put Zambia first]”"], mode_also=["direct"])
c.claim("sides", "<s>She</s> <q>said</q> <c>Government would not take sides</c>", CHILUFYA, act_also=["pledge"])
c.claim("fly-told", ["<s>She</s> said Government", "but <q>disclosed</q> that <c>President Daniel ~~ of the month</c>"],
        CHILUFYA, optional=True)
c.claim("fly", ["<h>She</h> said Government", "<s>President Daniel Mutondo</s> had <q>asked</q> <c>Northgate’s chairman to fly to "
        "Zambia before the end of the month</c>"], MUTONDO, [(CHILUFYA, None)], act="demand", act_also=["propose"],
        also=["[to fly to Zambia before the end of the month]"])
c.claim("not-agreed", "<c>The chairman, Mr Stewart Loughlin, has not yet agreed to come</c>, <q>according to</q> <s>a source at "
        "State House</s>", "a source at State House", source_also=[STATE_HOUSE])
c.claim("tear-gas", "<s>Copperbelt police commander Mr Elias Phiri</s> <q>said</q> <c>his officers ~~ were attacked</c>”", PHIRI,
        mode="mixed", act_also=["deny"])
c.claim("condemned", "<s>the Catholic Bishop of Ndola, the Right Reverend Augustine Kasonde</s>, <q>condemned</q> <c>the police "
        "action</c>", KASONDE, act="condemn")
c.claim("feeding", ["<s>the Catholic Bishop of Ndola, the Right Reverend Augustine Kasonde</s>, condemned",
        "and <q>said</q> that <c>the Church was feeding 300 families every day</c>"], KASONDE)
c.claim("refused", "<s>the rival National Mineworkers’ Front</s>, ~~ has <q>refused</q> <c>to join the strike</c>", FRONT,
        act="reject")
c.claim("campaign", "<s>Its chairperson, Mrs Ruth Sakala</s>, <q>said</q> <c>her members would not be “used in somebody’s "
        "election campaign</c>”", SAKALA, mode="mixed", act_also=["reject", "accuse", "pledge"])
c.claim("reports", "<q>reports</q> that <c>Mr Mwansa intends to stand for Parliament next year</c>")
c.claim("intends", "reports that <s>Mr Mwansa</s> <q>intends</q> <c>to stand for Parliament next year</c>", MWANSA, act="pledge",
        act_also=["state"], optional=True)
c.claim("nationalise", "<s>The opposition Patriotic Alliance</s>, ~~ has <q>pledged</q> <c>to nationalise ~~ the 2006 polls</c>",
        ALLIANCE, act="pledge", also=["[to nationalise Chambeshi Deep]"])
c.claim("expected", "<c>The two sides</c> are <q>expected</q> <c>to meet again at 10:00 hours tomorrow</c>", optional=True,
        also=["[to meet again at 10:00 hours tomorrow]"])

c.relation(MINERS, "located_in", MINE, "More than 2,000 miners [at] Chambeshi Deep", type_also=["member_of"], optional=True)
c.relation(MINERS, "protest", NORTHGATE, "More than 2,000 miners at Chambeshi Deep yesterday vowed to continue their [strike]",
           target_also=[MINE], optional=True)
c.relation(ZUWU, "consult", NORTHGATE, "pay [talks] between their union and the mine’s Canadian owners")
c.relation(MINERS, "member_of", ZUWU, "[their union]", optional=True)
c.relation(NORTHGATE, "leads", MINE, "the mine’s Canadian [owners]", type_also=["located_in"])
c.relation(NORTHGATE, "located_in", "Canada", "the mine’s [Canadian] owners", type_also=["member_of"], optional=True)
c.relation(ZUWU, "retreat", NORTHGATE, "The Zambia Underground Workers’ Union (ZUWU) [walked out] of the meeting",
           type_also=["reject", "protest"], target_also=["the talks"], date="2005-10-17", optional=True)
c.relation(MWANSA, "leads", ZUWU, "its general [secretary], Mr Boniface Mwansa", type_also=["member_of"])
c.relation(MWANSA, "accuse", NORTHGATE, "He [accused] Northgate Copper")
c.relation("Zambia", "cooperate", NORTHGATE, "The company, which [bought] the mine from Government", type_also=["concede", "agree"],
           date="1998", optional=True)
c.relation(NORTHGATE, "concede", ZUWU, "The company, ~~ has [offered] an increase of 12 per cent", type_also=["aid", "agree"],
           target_also=[MINERS], modality="planned", optional=True)
c.relation(ZUWU, "request", NORTHGATE, "The union [wants] 30", optional=True)
c.relation(HALLAM, "member_of", NORTHGATE, "Northgate’s country [manager], Mr Peter Hallam", type_also=["leads"])
c.relation(NORTHGATE, "leads", "North Shaft", "the North Shaft, where it [employs] 600 people", type_also=["located_in"],
           optional=True)
c.relation("North Shaft", "part_of", MINE, "the North [Shaft]", type_also=["located_in"], optional=True)
c.relation(HALLAM, "request", MINERS, "He [urged] the strikers to return to work", source_also=[NORTHGATE],
           target_also=[ZUWU], optional=True)
c.relation(HALLAM, "threaten", MINERS, "He ~~ [warned] that those who stayed away would be dismissed", source_also=[NORTHGATE],
           target_also=[ZUWU], optional=True)
c.relation(NORTHGATE, "sanction", MINERS, "those who stayed away would be [dismissed]", type_also=["coerce"],
           source_also=[HALLAM], modality="possible", optional=True)
c.relation(NORTHGATE, "sanction", MINERS, "He can [dismiss] us", type_also=["coerce"], source_also=[HALLAM],
           modality="possible", optional=True)
c.relation(MWANSA, "reject", HALLAM, "Mr Mwansa [laughed off] the threat", target_also=[NORTHGATE], optional=True)
c.relation(NORTHGATE, "located_in", "Toronto", "the [Toronto-based] company")
c.relation(NORTHGATE, "cooperate", "contractors", "the Toronto-based company was planning to [bring in] contractors",
           type_also=["mobilize"], modality="planned", target_also=["Chile"], optional=True)
c.relation("contractors", "located_in", "Chile", "contractors [from] Chile", type_also=["member_of"], optional=True)
c.relation(MWANSA, "accuse", NORTHGATE, "The unionist, ~~ [claimed] that the Toronto-based company", optional=True)
c.relation(NORTHGATE, "reject", MWANSA, "a charge which management has twice [denied]", target_also=[ZUWU], optional=True)
c.relation(CHILUFYA, "leads", "Zambia", "Labour Deputy [Minister] Mrs Grace Chilufya", type_also=["member_of"])
c.relation(CHILUFYA, "located_in", "Lusaka", "Mrs Grace Chilufya, who [arrived] from Lusaka", type_also=["retreat"],
           optional=True)
c.relation(CHILUFYA, "located_in", "Kitwe", "Mrs Grace Chilufya, who [arrived]", date="2005-10-15", optional=True)
for side in (ZUWU, NORTHGATE):
    c.relation(CHILUFYA, "request", side, "Mrs Grace Chilufya, ~~ [appealed] to both parties", target_also=["the two sides"],
               optional=True)
    c.relation("Zambia", "support", side, "Government would not take [sides]", target_also=["the two sides"], negated=True,
               modality="planned", optional=True)
c.relation(MUTONDO, "leads", "Zambia", "[President] Daniel Mutondo", type_also=["member_of"])
c.relation(MUTONDO, "request", LOUGHLIN, "President Daniel Mutondo had [asked] Northgate’s chairman to fly",
           source_also=["Zambia"], target_also=[NORTHGATE])
c.relation(LOUGHLIN, "located_in", "Zambia", "Northgate’s chairman to [fly] to Zambia", modality="possible",
           type_also=["consult"], optional=True)
c.relation(LOUGHLIN, "leads", NORTHGATE, "Northgate’s [chairman]")
c.relation(LOUGHLIN, "agree", MUTONDO, "The chairman, Mr Stewart Loughlin, has not yet [agreed] to come", negated=True,
           target_also=["Zambia"], optional=True)
c.relation("a source at State House", "member_of", STATE_HOUSE, "a source [at] State House", type_also=["located_in"],
           optional=True)
c.relation(POLICE3, "mobilize", "the mine gate", "Police in riot gear have [guarded] the mine gate", type_also=["aid", "located_in"],
           target_also=[MINE], date="2005-10-12", optional=True)
c.relation("protesters", "assault", "office staff", "protesters [stoned] a bus carrying office staff", type_also=["protest"],
           target_also=[NORTHGATE], date="2005-10-12", optional=True)
c.relation(POLICE3, "coerce", "Eleven people", "Eleven people were [arrested]", target_also=["protesters"], optional=True)
c.relation("Eleven people", "located_in", COURT, "Eleven people were arrested, seven of whom [appeared] in the Kitwe magistrate’s "
           "court", date="2005-10-17", optional=True)
c.relation(COURT, "located_in", "Kitwe", "the [Kitwe] magistrate’s court", optional=True)
c.relation(PHIRI, "leads", POLICE3, "Copperbelt police [commander] Mr Elias Phiri")
c.relation(POLICE3, "located_in", "Copperbelt", "[Copperbelt] police commander", optional=True)
c.relation(POLICE3, "assault", "protesters", "his officers had [used] tear gas", type_also=["coerce"], target_also=[MINERS],
           optional=True)
c.relation("protesters", "assault", POLICE3, "they were [attacked]", optional=True)
c.relation(KASONDE, "leads", "Catholic Church", "the Catholic [Bishop] of Ndola, the Right Reverend Augustine Kasonde",
           type_also=["member_of"], optional=True)
c.relation(KASONDE, "located_in", "Ndola", "the Catholic [Bishop] of Ndola, the Right Reverend Augustine Kasonde",
           type_also=["leads"], optional=True)
c.relation(KASONDE, "accuse", POLICE3, "the Right Reverend Augustine Kasonde, [condemned] the police action",
           type_also=["reject"])
c.relation(FRONT, "reject", ZUWU, "the [rival] National Mineworkers’ Front", optional=True)
c.relation(FRONT, "retreat", ZUWU, "the rival National Mineworkers’ Front, which [broke away] from ZUWU",
           type_also=["reject"], date="2003")
c.relation(FRONT, "reject", ZUWU, "the rival National Mineworkers’ Front, ~~ has [refused] to join the strike",
           target_also=["the strike"])
c.relation(SAKALA, "leads", FRONT, "Its [chairperson], Mrs Ruth Sakala")
c.relation("her members", "member_of", FRONT, "her [members]", target_also=[SAKALA], optional=True)
c.relation(MWANSA, "member_of", "Parliament", "Mr Mwansa intends to [stand] for Parliament", modality="planned", optional=True)
c.relation(ALLIANCE, "reject", "Zambia", "The [opposition] Patriotic Alliance", type_also=["part_of", "located_in", "member_of"],
           optional=True)
c.relation(SIMUKOKO, "leads", ALLIANCE, "The opposition Patriotic Alliance, [led] by Mr Kelvin Simukoko")
c.relation(ALLIANCE, "coerce", MINE, "The opposition Patriotic Alliance, ~~ has pledged to [nationalise] Chambeshi Deep",
           type_also=["sanction", "leads", "threaten"], target_also=[NORTHGATE], modality="planned", optional=True)
c.relation(ZUWU, "consult", NORTHGATE, "The two sides are expected to [meet] again", modality="planned")

c.date("[18 October 2005]", "date", "2005-10-18", optional=True)
c.date("Deep [yesterday] vowed", "date", "2005-10-17")
c.date("into [a third week] after", "duration", "P3W", value_also=["P1W", "2005-W42"], optional=True)
c.date("[shortly before noon],", "time", "2005-10-17T12:00", value_also=["T12:00", "T12", "2005-10-17T12", "2005-10-17",
                                                                       "2005-10-18T12:00", "2005-10-17TMI"])
c.date("in [1998], has", "date", "1998")
c.date("[a fortnight ago].", "date", "2005-10-04", value_also=["2005-W40"])
c.date("since [the third of this month],", "date", "2005-10-03")
c.date("by [Thursday] and", "date", "2005-10-20")
c.date("on [Saturday], appealed", "date", "2005-10-15")
c.date("before [the end of the month].", "date", "2005-10", value_also=["2005-10-31"])
c.date("since [last Wednesday],", "date", "2005-10-12")
c.date("court [yesterday].", "date", "2005-10-17")
c.date("families [every day].", "set", "P1D")
c.date("ZUWU [two years ago],", "date", "2003")
c.date("Parliament [next year].", "date", "2006")
c.date("the [2006] polls", "date", "2006")
c.date("at [10:00 hours tomorrow].", "time", "2005-10-19T10:00", value_also=["2005-10-19", "T10:00", "2005-10-19T10"])

# t4: an article translated from French --------------------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2020-11-12")
d.sentences()
CNS, RALLY, ECOWAS, UTK = "National Committee of Salvation", "Democratic Rally", "Economic Community of West African States", "UTK"
CONSTITUTIONAL, EMBASSY, COURRIER = "Constitutional Court", "the French embassy", "Le Courrier du Golfe"
TOKPARI, DOSSOU, ADJAVON, SAGBO = "Anselme Tokpari", "Ibrahim Dossou-Kané", "Rose Adjavon", "Mariam Sagbo"
ANSAH, KOUADIO, AKPOVI, WIFE = "Kofi Ansah-Boateng", "Serge Kouadio-Brou", "Joseph Akpovi", "the wife of the latter"
PUTSCH, CAMP, SOURCE = "the putsch", "Ganvié-Nord", "a diplomatic source"

d.entity("Kassara", "country", {"Kassara": 2}, capitals=["man of [Sambéla] has"], nominals=["soldiers in [the country], has"])
d.entity("France", "country", adjectives={"French": 1}, capitals=["[Paris], which"],
         nominals=["accuses [the former colonial power] of"])
d.entity("Côte d’Ivoire", "country", {"Côte d’Ivoire": 1}, pronouns=["for [its] part", "silence. [Its] Prime"])
d.entity("Ghana", "country", adjectives={"Ghanaian": 1}, optional=True)
d.entity("Sambéla", "place", {"Sambéla": 2})
d.entity("Abidjan", "place", {"Abidjan": 1})
d.entity(CAMP, "place", {CAMP: 1}, nominals=["at [the camp of Ganvié-Nord],"])
d.entity("the north", "place", nominals=["In [the north], fief", "north, [fief of Mr Tokpari],"], optional=True)
d.entity(COURRIER, "organization", {COURRIER: 1}, nominals=["to [our newspaper] a"])
d.entity(CNS, "organization", {CNS: 1, "CNS": 2}, nominals=["[the colonels] promise", "of [the junta], who", "if [the military] do"])
d.entity(RALLY, "organization", {RALLY: 1}, nominals=["October. [Her party] denounces"], pronouns=["all [its] militants"])
d.entity(ECOWAS, "organization", {ECOWAS: 1, "ECOWAS": 1}, nominals=["[The organization] threatens"],
         pronouns=["maximum. [Its] mediator"])
d.entity(CONSTITUTIONAL, "organization", {CONSTITUTIONAL: 1})
d.entity(UTK, "organization", {UTK: 1}, nominals=["[The trade-union central] UTK"], pronouns=["received [its] secretary",
                                                                                            "“[We] give"])
d.entity(EMBASSY, "organization", nominals=["what [the French embassy] denies"])
d.entity("the national television", "organization", nominals=["by [the national television], the"], optional=True)
d.entity("the opposition", "group", nominals=["convinced [the opposition]."], pronouns=["made [us] this"],
         type_also=["organization"], optional=True)
d.entity("the international community", "group", nominals=["of [the international community], the"],
         type_also=["organization"], optional=True)
d.entity("its militants", "group", nominals=["all [its militants] arrested"], optional=True)
d.entity("350 soldiers", "group", nominals=["maintains [350 soldiers] in"], optional=True)
d.entity("the civilians", "group", nominals=["to [the civilians] before"], optional=True)
d.entity(TOKPARI, "person", {TOKPARI: 1, "Tokpari": 4},
         nominals=["that [the ex-head of State], placed", "Adjavon, [her client] would", "to [the fallen president], has",
                   "wife of [the latter]."], pronouns=["of [his] doctor"])
d.entity(DOSSOU, "person", {DOSSOU: 1}, nominals=["Tokpari, [the new strong man of Sambéla] has", "affirmed [the chief of the "
         "junta], who", "[The officer], aged", "that [the colonel] had"],
         pronouns=["“[I] am", "and [I] will", "“We give [him] three"])
d.entity(ADJAVON, "person", {ADJAVON: 1}, nominals=["to [the lawyer of Mr Tokpari], Me"], pronouns=["Adjavon, [her] client"])
d.entity(SAGBO, "person", {SAGBO: 1, "Sagbo": 1}, pronouns=["October. [Her] party"])
d.entity(ANSAH, "person", {ANSAH: 1}, nominals=["[Its mediator], the", "mediator, [the former Ghanaian minister] Kofi"])
d.entity(KOUADIO, "person", {KOUADIO: 1}, nominals=["silence. [Its Prime Minister], Serge"])
d.entity(WIFE, "person", nominals=["week [the wife of the latter]."], optional=True)
d.entity(AKPOVI, "person", {AKPOVI: 1}, nominals=["received [its secretary general], Joseph", "warns [the trade unionist]."])
d.entity(SOURCE, "person", nominals=["newspaper [a diplomatic source]."], optional=True)
d.entity(PUTSCH, "event", nominals=["after [the putsch which has chased from power the president Anselme Tokpari], the",
                                    "day after [the putsch], requires", "condemned [the coup] “with"], optional=True)
d.entity("the presidential election", "event", nominals=["of [a presidential election] “in"], optional=True)
d.entity("the ballot of 25 October", "event", nominals=["in [the ballot of 25 October]."], optional=True)
d.entity("the address", "event", nominals=["In [an address diffused Wednesday evening by the national television], the",
                                           "eve of [the address], after"], optional=True)
d.entity("the strike of the UTK", "event", nominals=["lifted [the order of strike] launched"], optional=True)

d.claim("promise-title", "<s>the colonels</s> <q>promise</q> <c>elections</c>", CNS, act="pledge", source_also=[DOSSOU],
        optional=True)
d.claim("election", "<s>the colonel Ibrahim Dossou-Kané</s> has <q>announced</q> <c>the holding ~~ eighteen months</c>”", DOSSOU,
        mode="mixed", act_also=["pledge"], date="2020-11-11TEV")
d.claim("candidate", "“<c>I am not candidate and I will not be it</c>,” has <q>affirmed</q> <s>the chief of the junta</s>", DOSSOU,
        mode="direct", act_also=["pledge", "deny"])
d.claim("treated", "<s>The officer</s>, ~~ has <q>assured</q> that <c>the ex-head of State, ~~ “well treated</c>”", DOSSOU,
        mode="mixed", act_also=["pledge"])
d.claim("doctor", "<q>According to</q> <s>the lawyer of Mr Tokpari, Me Rose Adjavon</s>, <c>her client would ~~ three days</c>",
        ADJAVON, act_also=["accuse"])
d.claim("2008", "“<c>One has already made us this promise in 2008</c>,” <q>recalls</q> <s>Mariam Sagbo</s>", SAGBO, mode="direct",
        act_also=["reject", "condemn"])
d.claim("promise-2008", ["“<c>One has already made us this</c> <q>promise</q> in 2008,” recalls <h>Mariam Sagbo</h>"], None,
        [(SAGBO, None)], mode="direct", act="pledge", optional=True)
d.claim("coup-in-coup", "<s>Her party</s> <q>denounces</q> “<c>a coup d’État in the coup d’État</c>”", RALLY, mode="direct",
        act="condemn", act_also=["accuse"], mode_also=["mixed"])
d.claim("militants", ["<s>Her party</s> denounces", "and <q>demands</q> <c>the liberation of all its militants arrested since "
        "Monday</c>"], RALLY, act="demand", also=["[the liberation of all its militants]"])
d.claim("elected", "<s>The Constitutional Court</s> had <q>proclaimed</q> <c>Mr Tokpari elected with 51,3 % of the voices</c>",
        CONSTITUTIONAL)
d.claim("masquerade", "<c>a result</c> that <s>Mrs Sagbo</s> had <q>qualified</q> <c>of “masquerade</c>”", SAGBO, mode="mixed",
        act="condemn", act_also=["reject", "state", "accuse"], mode_also=["direct"],
        also=["of “[masquerade]”", "[of “masquerade]”"])
d.claim("six-months", "<s>The Economic Community of West African States (ECOWAS)</s>, ~~ <q>requires</q> <c>a transition of six "
        "months at the maximum</c>", ECOWAS, act="demand")
d.claim("frontiers", "<s>The organization</s> <q>threatens</q> <c>to close the frontiers ~~ of the year</c>", ECOWAS, act="warn",
        also=["[to close the frontiers]"])
d.claim("condemned", "<s>Paris</s>, ~~ has <q>condemned</q> <c>the coup</c> “with", "France", act="condemn",
        also=["[the coup “with the greatest firmness]”"], mode_also=["mixed"])
d.claim("intervene", ["<s>Paris</s>, which", "but <q>excludes</q> <c>to intervene</c>"], "France", act="reject", act_also=["deny"])
d.claim("exfiltrate", "<s>The CNS</s> <q>accuses</q> <c>the former colonial power ~~ towards Abidjan</c>", CNS, act="accuse",
        also=["[of having wanted ~~ towards Abidjan]", "[having wanted ~~ towards Abidjan]"])
d.claim("embassy", "<c>what</c> <s>the French embassy</s> <q>denies</q>", EMBASSY, act="deny", source_also=["France"],
        also=["[of having wanted ~~ towards Abidjan]", "[having wanted ~~ towards Abidjan]",
              "[the former colonial power ~~ towards Abidjan]"])
d.claim("helicopter", "“<c>No helicopter has taken off</c>,” has <q>indicated</q> to our newspaper <s>a diplomatic source</s>",
        SOURCE, mode="direct", act_also=["deny"])
d.claim("close", "<c>Serge Kouadio-Brou</c>, <q>reputed</q> <c>close to the fallen president</c>", optional=True,
        also=["[close to the fallen president]"])
d.claim("three-months", "“<c>We give him three months</c>,” <q>warns</q> <s>the trade unionist</s>", AKPOVI, mode="direct",
        act="warn", act_also=["demand"], source_also=[UTK])

d.date("[12 November 2020]", "date", "2020-11-12", optional=True)
d.date("[Ten days] after", "duration", "P10D", value_also=["2020-11-12", "2020-11"])
d.date("diffused [Wednesday evening] by", "time", "2020-11-11TEV", value_also=["2020-11-11"])
d.date("“in [the eighteen months]”", "duration", "P18M", value_also=["2022-05"])
d.date("since [3 November] over", "date", "2020-11-03")
d.date("of [41 years],", "duration", "P41Y", optional=True)
d.date("during [three days].", "duration", "P3D")
d.date("in [2008],", "date", "2008")
d.date("of [25 October].", "date", "2020-10-25")
d.date("since [Monday].", "date", "2020-11-09")
d.date("Kassara [the day after the putsch],", "date", "2020-11-03", value_also=[None])
d.date("of [six months] at", "duration", "P6M")
d.date("on [Saturday].", "date", "2020-11-14")
d.date("before [the end of the year].", "date", "2020", value_also=["2020-12-31", "2020-12"])
d.date("received [last week] the", "date", "2020-W45")
d.date("on [the eve of the address],", "date", "2020-11-10", value_also=[None], optional=True)
d.date("him [three months],", "duration", "P3M")
d.date("from [19 hours] to", "time", "T19:00", value_also=["T19", "2020-11-12T19:00"])
d.date("to [6 hours].", "time", "T06:00", value_also=["T06", "2020-11-13T06:00", "2020-11-12T06:00", "T6"])

d.relation(CNS, "assault", TOKPARI, "the putsch which has [chased] from power the president Anselme Tokpari",
           source_also=[PUTSCH, DOSSOU], type_also=["coerce"], optional=True)
d.relation(TOKPARI, "leads", "Kassara", "the [president] Anselme Tokpari", type_also=["member_of"], optional=True)
d.relation(DOSSOU, "leads", "Kassara", "the new [strong man] of Sambéla", target_also=["Sambéla"], optional=True)
d.relation(DOSSOU, "leads", CNS, "the [chief] of the junta, who presides since 3 November over the National Committee of Salvation "
           "(CNS)")
d.relation(DOSSOU, "coerce", TOKPARI, "the ex-head of State, [placed] in residence under surveillance", source_also=[CNS],
           optional=True)
d.relation(TOKPARI, "located_in", CAMP, "the ex-head of State, placed in [residence] under surveillance at the camp of "
           "Ganvié-Nord")
d.relation(ADJAVON, "member_of", TOKPARI, "the [lawyer] of Mr Tokpari, Me Rose Adjavon", type_also=["support", "aid", "cooperate"],
           optional=True)
d.relation(DOSSOU, "coerce", TOKPARI, "her client would however have been [deprived] of his doctor", source_also=[CNS],
           optional=True)
d.relation("the opposition", "reject", CNS, "These engagements have [not convinced] the opposition", target_also=[DOSSOU],
           optional=True)
d.relation(SAGBO, "leads", RALLY, "Mariam Sagbo, [president] of the Democratic Rally")
d.relation(SAGBO, "member_of", "the opposition", "the opposition. “One has already made us this [promise] in 2008,” recalls Mariam "
           "Sagbo", optional=True)
d.relation(RALLY, "accuse", CNS, "Her party [denounces] “a coup d’État in the coup d’État”", type_also=["reject"],
           target_also=[DOSSOU], optional=True)
d.relation(RALLY, "request", CNS, "Her party ~~ [demands] the liberation of all its militants", target_also=[DOSSOU],
           optional=True)
d.relation("its militants", "member_of", RALLY, "its [militants]", optional=True)
d.relation(CNS, "coerce", "its militants", "all its militants [arrested] since Monday", target_also=[RALLY],
           source_also=["Kassara", DOSSOU], optional=True)
d.relation(CONSTITUTIONAL, "support", TOKPARI, "The Constitutional Court had [proclaimed] Mr Tokpari elected",
           type_also=["agree"], optional=True)
d.relation(SAGBO, "reject", CONSTITUTIONAL, "a result that Mrs Sagbo had [qualified] of “masquerade”", type_also=["accuse"],
           target_also=[TOKPARI], optional=True)
d.relation(ECOWAS, "sanction", "Kassara", "The Economic Community of West African States (ECOWAS), which has [suspended] Kassara",
           type_also=["coerce", "reject"], date="2020-11-03")
d.relation("Kassara", "member_of", ECOWAS, "The Economic Community of West African States (ECOWAS), which has [suspended] Kassara",
           optional=True)
d.relation(ECOWAS, "request", "Kassara", "The Economic Community of West African States (ECOWAS), ~~ [requires] a transition",
           target_also=[CNS], optional=True)
d.relation(ANSAH, "member_of", ECOWAS, "Its [mediator], the former Ghanaian minister Kofi Ansah-Boateng", type_also=["leads"])
d.relation(ANSAH, "member_of", "Ghana", "the former Ghanaian [minister] Kofi Ansah-Boateng", type_also=["leads"], optional=True)
d.relation(ANSAH, "located_in", "Sambéla", "Kofi Ansah-Boateng, is [awaited] at Sambéla", modality="planned",
           type_also=["consult"], date="2020-11-14")
d.relation(ECOWAS, "threaten", CNS, "The organization [threatens] to close the frontiers", target_also=["Kassara"])
d.relation(ECOWAS, "sanction", "Kassara", "The organization threatens to [close] the frontiers", type_also=["coerce"],
           target_also=[CNS], modality="possible", optional=True)
d.relation(CNS, "concede", "the civilians", "the military do not [render] the power to the civilians", negated=True,
           type_also=["retreat"], modality="possible", optional=True)
d.relation("France", "mobilize", "Kassara", "Paris, which [maintains] 350 soldiers in the country", type_also=["located_in"],
           optional=True)
d.relation("350 soldiers", "located_in", "Kassara", "350 soldiers [in] the country", optional=True)
d.relation("350 soldiers", "member_of", "France", "Paris, which [maintains] 350 soldiers", type_also=["part_of"], optional=True)
d.relation("France", "accuse", PUTSCH, "Paris, ~~ has [condemned] the coup", type_also=["reject"],
           target_also=[CNS, "Kassara", DOSSOU])
d.relation("France", "assault", "Kassara", "Paris, ~~ excludes to [intervene]", negated=True, modality="planned",
           type_also=["mobilize", "coerce"], target_also=[CNS], optional=True)
d.relation(CNS, "accuse", "France", "The CNS [accuses] the former colonial power")
d.relation("France", "leads", "Kassara", "the former [colonial power]", type_also=["coerce"], optional=True)
d.relation("France", "aid", TOKPARI, "the former colonial power of having wanted to [exfiltrate] Mr Tokpari",
           type_also=["retreat", "cooperate", "support"], modality="planned", optional=True)
d.relation(TOKPARI, "located_in", "Abidjan", "to [exfiltrate] Mr Tokpari towards Abidjan", modality="planned",
           type_also=["retreat"], optional=True)
d.relation(EMBASSY, "reject", CNS, "what the French embassy [denies]", source_also=["France"], optional=True)
d.relation(EMBASSY, "part_of", "France", "the [French] embassy", type_also=["member_of"], optional=True)
d.relation(SOURCE, "consult", COURRIER, "has [indicated] to our newspaper a diplomatic source", optional=True)
d.relation(KOUADIO, "leads", "Côte d’Ivoire", "Its [Prime Minister], Serge Kouadio-Brou", type_also=["member_of"])
d.relation(KOUADIO, "ally_of", TOKPARI, "Serge Kouadio-Brou, reputed [close] to the fallen president",
           type_also=["support", "cooperate"])
d.relation(KOUADIO, "consult", WIFE, "Its Prime Minister, Serge Kouadio-Brou, ~~ has however [received] last week the wife of the "
           "latter", type_also=["aid"], target_also=[TOKPARI], optional=True)
d.relation(UTK, "concede", "Kassara", "The trade-union central UTK has [lifted] the order of strike",
           type_also=["retreat", "cooperate"], target_also=[CNS, DOSSOU], optional=True)
d.relation(UTK, "protest", "Kassara", "the order of [strike] launched on the eve of the address", target_also=[CNS, DOSSOU],
           optional=True)
d.relation(DOSSOU, "consult", AKPOVI, "the colonel had [received] its secretary general, Joseph Akpovi", target_also=[UTK])
d.relation(AKPOVI, "leads", UTK, "its [secretary general], Joseph Akpovi")
d.relation(AKPOVI, "threaten", DOSSOU, "“We [give] him three months,” warns the trade unionist", source_also=[UTK],
           target_also=[CNS], type_also=["request"], optional=True)
d.relation(TOKPARI, "leads", "the north", "the north, [fief] of Mr Tokpari", type_also=["located_in", "support"], optional=True)

case.write(HERE)
