"""Gold for four texts on international affairs: an agency story, a communiqué, a translated article, a news analysis.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/affairs/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: an agency's story of a spy swap ----------------------------------------------------------------------------------

a = case.document("t1", HERE / "t1.txt", "2023-03-09")
a.sentences()
KELMANTAS, STURYS, VIKTAR, ALENA = "Darius Kelmantas", "Rimvydas Sturys", "Viktar Hlushak", "Alena"
HLUSHAKS, VALIN, HARRASI, ZAL = "the Hlushaks", "Agnė Valinskaitė", "Salim al-Harrasi", "Maryna Zaleuskaya"
KGB, SALIHORSK, COURT, OMANFM = "State Security Committee", "Salihorsk Mineral", "a Lithuanian court", "Oman’s foreign ministry"

a.entity("Lithuania", "country", {"Lithuania": 3}, adjectives={"Lithuanian": 3, "Lithuanians": 1},
         capitals=["[Vilnius] maintains", "never [Vilnius]’s"], nominals=["told [the Lithuanian side] last"],
         pronouns=["reopen [its] embassy"])
a.entity("Belarus", "country", {"Belarus": 4}, adjectives={"Belarusian": 2, "Belarusians": 1},
         capitals=["that [Minsk] was", "that [Minsk] would"], nominals=["in [the country]’s jails"])
a.entity("Oman", "country", {"Oman": 4}, adjectives={"Omani": 1}, nominals=["[The sultanate], which"])
a.entity("United States", "country", {"United States": 1})
a.entity("Poland", "country", {"Poland": 1})
a.entity("the West", "place", adjectives={"Western": 1}, optional=True)
a.entity("Vilnius", "place", {"VILNIUS": 1, "Vilnius": 1})
a.entity("Minsk", "place", {"Minsk": 2})
a.entity("Medininkai", "place", {"Medininkai": 1}, nominals=["phoned from [the bridge]."])
a.entity("Kaunas", "place", {"Kaunas": 1})
a.entity("Grodno", "place", {"Grodno": 1})
a.entity("Warsaw", "place", {"Warsaw": 1})
a.entity("Muscat", "place", {"Muscat": 1})
a.entity("Continental Press Agency", "organization", {"Continental Press Agency": 1, "CPA": 1})
a.entity(KGB, "organization", {KGB: 1, "KGB": 1}, pronouns=["for [its] foreign intelligence"])
a.entity("NATO", "organization", {"NATO": 1})
a.entity("European Union", "organization", {"European Union": 1, "EU": 1})
a.entity("European Commission", "organization", {"European Commission": 1})
a.entity(SALIHORSK, "organization", {SALIHORSK: 1}, nominals=["against [the potash producer] Salihorsk"])
a.entity("Lantern", "organization", {"Lantern": 1}, nominals=["says [the rights group] Lantern"])
a.entity("Free Assembly", "organization", {"Free Assembly": 1}, nominals=["[Zaleuskaya’s party], the"])
a.entity(OMANFM, "organization", nominals=["[Oman’s foreign ministry] confirmed"], pronouns=["confirmed [its] role"])
a.entity(COURT, "organization", nominals=["[A Lithuanian court] sentenced"], optional=True)
a.entity(KELMANTAS, "person", {KELMANTAS: 1, "Kelmantas": 1})
a.entity(STURYS, "person", {STURYS: 1, "Sturys": 2}, nominals=["said [her father] had"], pronouns=["“[He] asked"])
a.entity(VIKTAR, "person", {VIKTAR: 1}, pronouns=["and [his] wife"])
a.entity(ALENA, "person", {ALENA: 1}, nominals=["and [his wife] Alena"], aliases=["Alena Hlushak"])
a.entity(HLUSHAKS, "group", {"Hlushaks": 1}, nominals=["that [the couple] spent"], pronouns=["court sentenced [them] in"],
         type_also=["person"], optional=True)
a.entity(VALIN, "person", {VALIN: 1}, pronouns=["“[I] am", "[She] declined"])
a.entity(HARRASI, "person", {HARRASI: 1}, nominals=["said [the Omani mediator], Salim"])
a.entity("Henrik Baltus", "person", {"Henrik Baltus": 1}, nominals=["Baltus, [a spokesman for the European Commission],"])
a.entity(ZAL, "person", {ZAL: 1, "Zaleuskaya": 1})
a.entity("Ieva", "person", {"Ieva": 1}, nominals=["[Sturys’s daughter] Ieva"],
         pronouns=["said [her] father", "alive,” [she] said"])
a.entity("the swap", "event", nominals=["in [swap] brokered", "in [a deal brokered by Oman],"], optional=True)

a.claim("exchanged", "<c>Lithuania and Belarus exchanged ~~ brokered by Oman</c>, <s>officials on both sides</s> <q>said</q>",
        source_also=["Lithuania", "Belarus"], also=[["[Lithuania and Belarus exchanged ~~ brokered by Oman], officials",
                                                     "said, [ending eleven months ~~ broken down]."]])
a.claim("driven", "<c>The Belarusians, Viktar ~~ in Kaunas</c>, <q>according to</q> <s>a Lithuanian government "
        "spokeswoman</s>", source_also=["Lithuania"])
a.claim("tired", "“<c>They are tired, ~~ they are home</c>,” <s>Foreign Minister Agnė Valinskaitė</s> <q>told</q> reporters in "
        "Vilnius. “<c>I am deeply ~~ in Minsk</c>.”", VALIN, mode="direct", act_also=["praise", "welcome"])
a.claim("returned", "<s>Belarus’s State Security Committee (KGB)</s> <q>said</q> in a statement that <c>the Hlushaks had been "
        "“returned ~~ humanity</c>”", KGB, mode="mixed", source_also=["Belarus"])
a.claim("intelligence", ["<s>Belarus’s State Security Committee (KGB)</s> said", "and <q>denied</q> that <c>either had ~~ "
        "intelligence arm</c>"], KGB, act="deny", source_also=["Belarus"])
a.claim("convoys", "<s>Vilnius</s> <q>maintains</q> that <c>the couple ~~ NATO convoys</c>", "Lithuania", act_also=["accuse"])
a.claim("secrets", "<c>Both</c> were <q>accused</q> <c>of passing military secrets to the United States</c>", act="accuse",
        also=["[of passing military secrets to the United States]", "[passing military secrets to the United States]",
              "[Both were accused of passing military secrets to the United States]"])
a.claim("charge", "<s>the United States</s>, which has always <q>rejected</q> <c>the charge</c>", "United States", act="reject",
        act_also=["deny"])
a.claim("diplomat", "<s>A Western diplomat briefed on the negotiations</s>, ~~ confidential, <q>said</q> <c>the Omani mediator, "
        "~~ Salihorsk Mineral</c>", optional=True)
a.claim("asked", "<s>A Western diplomat briefed on the negotiations</s>, who <q>asked</q> <c>not to be named because they were "
        "confidential</c>", act="demand", also=["[not to be named]"], optional=True)
a.claim("told", "<h>A Western diplomat briefed on the negotiations</h>, ~~ said <s>the Omani mediator, Salim al-Harrasi</s>, had "
        "<q>told</q> the Lithuanian side last autumn that <c>Minsk was ~~ Salihorsk Mineral</c>", HARRASI, [(None, None)],
        date="2022-FA")
a.claim("lifting", "<s>Minsk</s> was <q>insisting on</q> <c>the lifting ~~ Salihorsk Mineral</c>", "Belarus",
        [(HARRASI, "said [the Omani mediator, Salim al-Harrasi],"), (None, "[A Western diplomat briefed on the negotiations],")],
        act="demand")
a.claim("give", "“<c>That was never Vilnius’s to give</c>,” <s>the diplomat</s> <q>said</q>. “<c>In the end they settled for "
        "people</c>.”", mode="direct")
a.claim("plans", "<s>Henrik Baltus</s>, a spokesman for the European Commission, <q>said</q> on Thursday that <c>there were no "
        "plans to ease them</c>", "Henrik Baltus", source_also=["European Commission"], act_also=["deny"], date="2023-03-09")
a.claim("release", "<s>Belarusian opposition figure Maryna Zaleuskaya</s>, who lives in exile in Warsaw, <q>welcomed</q> "
        "<c>the men’s release</c>", ZAL, act="welcome")
a.claim("hostages", ["<s>Belarusian opposition figure Maryna Zaleuskaya</s>, who", "but <q>warned</q> that <c>Minsk would see it "
        "as “proof that hostages pay</c>”"], ZAL, mode="mixed", act="warn")
a.claim("jails", "<c>More than 1,400 ~~ jails</c>, <q>says</q> <s>the rights group Lantern</s>", "Lantern",
        act_also=["accuse"])
a.claim("embassy", "<s>Zaleuskaya’s party, the Free Assembly</s>, has <q>called on</q> <c>Lithuania not to reopen its embassy "
        "in Minsk</c>", "Free Assembly", act="demand", also=["[not to reopen its embassy in Minsk]"])
a.claim("role", "<s>Oman’s foreign ministry</s> <q>confirmed</q> <c>its role</c>", OMANFM, source_also=["Oman"],
        act_also=["agree"])
a.claim("mediating", "<c>The sultanate</c>, ~~ is also <q>believed</q> <c>to be mediating ~~ border guard</c>",
        also=["[to be mediating ~~ border guard]", "[The sultanate, which ~~ border guard]"])
a.claim("phoned", "<s>Sturys’s daughter Ieva</s> <q>said</q> <c>her father had phoned from the bridge</c>", "Ieva")
a.claim("dog", "“<c>He asked whether the dog was still alive</c>,” <s>she</s> <q>said</q>", "Ieva", mode="direct")
a.claim("dog-asked", "“<s>He</s> <q>asked</q> <c>whether the dog was still alive</c>,” <h>she</h> said", STURYS,
        [("Ieva", None)], mode="direct", act_also=["demand"], mode_also=["indirect"], optional=True)

a.relation("Lithuania", "cooperate", "Belarus", "Lithuania and Belarus [trade] prisoners", type_also=["agree", "concede"],
           optional=True)
a.relation("Lithuania", "cooperate", "Belarus", "Lithuania and Belarus [exchanged] four convicted spies",
           type_also=["agree", "concede"], date="2023-03-09")
for side in ("Lithuania", "Belarus"):
    a.relation("Oman", "consult", side, "Lithuania and Belarus ~~ a deal [brokered] by Oman",
               type_also=["aid", "cooperate", "support"], optional=True)
    a.relation("Oman", "consult", side, "which has [hosted] the two delegations in Muscat", type_also=["cooperate"],
               optional=True)
for person in (KELMANTAS, STURYS):
    a.relation(person, "member_of", "Lithuania", "The two [Lithuanians], businessman Darius Kelmantas and retired army major "
               "Rimvydas Sturys", type_also=["located_in"], optional=True)
    a.relation(person, "located_in", "Medininkai", "businessman Darius Kelmantas and retired army major Rimvydas Sturys, "
               "[walked] across the bridge at Medininkai", date="2023-03-09", optional=True)
for person in (VIKTAR, ALENA):
    a.relation(person, "member_of", "Belarus", "The [Belarusians], Viktar Hlushak and his wife Alena",
               type_also=["located_in"], optional=True)
    a.relation(person, "located_in", "Kaunas", "Viktar Hlushak and his wife Alena, had been [driven] there overnight from a "
               "prison in Kaunas", type_also=["retreat"], optional=True)
    a.relation("Lithuania", "coerce", person, "The Belarusians, Viktar Hlushak and his wife Alena, had been [driven] there "
               "overnight", optional=True)
a.relation(VALIN, "member_of", "Lithuania", "Foreign [Minister] Agnė Valinskaitė", type_also=["leads"], optional=True)
a.relation(VALIN, "located_in", "Vilnius", "Foreign Minister Agnė Valinskaitė [told] reporters in Vilnius", optional=True)
a.relation(VALIN, "support", "Oman", "I am deeply [grateful] to Oman", source_also=["Lithuania"], optional=True)
a.relation(KGB, "part_of", "Belarus", "Belarus’s State Security [Committee] (KGB)", type_also=["member_of"], optional=True)
a.relation(HLUSHAKS, "member_of", KGB, "either had ever [worked] for its foreign intelligence arm", negated=True, optional=True)
a.relation("Lithuania", "accuse", HLUSHAKS, "Vilnius [maintains] that the couple spent six years photographing NATO convoys",
           target_also=[VIKTAR, ALENA, "Belarus"], optional=True)
a.relation(COURT, "coerce", HLUSHAKS, "A Lithuanian court [sentenced] them", source_also=["Lithuania"],
           target_also=[VIKTAR, ALENA], type_also=["sanction"], date="2021")
a.relation("Belarus", "coerce", KELMANTAS, "Kelmantas, 51, was [arrested] by Belarusian agents", date="2020-06")
a.relation("Belarus", "coerce", STURYS, "was [arrested] by Belarusian agents in Grodno in June 2020, and Sturys")
a.relation(KELMANTAS, "located_in", "Grodno", "Kelmantas, 51, was [arrested] by Belarusian agents in Grodno", date="2020-06",
           optional=True)
for person in (KELMANTAS, STURYS):
    a.relation("Belarus", "accuse", person, "Both were [accused] of passing military secrets", optional=True)
    a.relation(person, "cooperate", "United States", "Both were accused of [passing] military secrets to the United States",
               type_also=["aid", "consult", "support"], optional=True)
a.relation("United States", "reject", "Belarus", "the United States, which has always [rejected] the charge", optional=True)
a.relation(HARRASI, "member_of", "Oman", "the Omani [mediator], Salim al-Harrasi", optional=True)
a.relation(HARRASI, "consult", "Lithuania", "the Omani mediator, Salim al-Harrasi, had [told] the Lithuanian side",
           source_also=["Oman"], date="2022-FA")
a.relation("Belarus", "request", "Lithuania", "Minsk was [insisting] on the lifting of EU sanctions",
           target_also=["European Union"], optional=True)
a.relation("European Union", "sanction", SALIHORSK, "EU [sanctions] against the potash producer Salihorsk Mineral",
           target_also=["Belarus"])
a.relation("European Union", "sanction", SALIHORSK, "The European Union [imposed] the sanctions", target_also=["Belarus"],
           date="2021", optional=True)
a.relation("European Union", "concede", SALIHORSK, "there were no plans to [ease] them", negated=True, modality="planned",
           source_also=["European Commission"], target_also=["Belarus"], optional=True)
a.relation("Henrik Baltus", "member_of", "European Commission", "Henrik Baltus, a [spokesman] for the European Commission")
a.relation(ZAL, "reject", "Belarus", "Belarusian [opposition] figure Maryna Zaleuskaya", type_also=["member_of", "protest"],
           optional=True)
a.relation(ZAL, "located_in", "Warsaw", "Maryna Zaleuskaya, who [lives] in exile in Warsaw")
a.relation(ZAL, "member_of", "Free Assembly", "Zaleuskaya’s [party], the Free Assembly", type_also=["leads"])
a.relation("Free Assembly", "request", "Lithuania", "Zaleuskaya’s party, the Free Assembly, has [called on] Lithuania not to "
           "reopen its embassy")
a.relation("Lithuania", "located_in", "Minsk", "to reopen its [embassy] in Minsk", negated=True, optional=True)
a.relation("Lithuania", "cooperate", "Belarus", "not to [reopen] its embassy in Minsk", negated=True, modality="possible",
           optional=True)
a.relation("Oman", "consult", "Poland", "The sultanate, ~~ is also believed to be [mediating] between Poland and Belarus",
           type_also=["aid", "cooperate"])
a.relation("Oman", "consult", "Belarus", "The sultanate, ~~ is also believed to be [mediating] between Poland and Belarus",
           type_also=["aid", "cooperate"])
a.relation("Poland", "consult", "Belarus", "[mediating] between Poland and Belarus over a jailed border guard", optional=True)
a.relation(STURYS, "consult", "Ieva", "her father had [phoned] from the bridge", optional=True)

a.date("[9 March 2023]", "date", "2023-03-09", optional=True)
a.date("[March 9] (CPA)", "date", "2023-03-09")
a.date("early on [Thursday] in", "date", "2023-03-09", value_also=["2023-03-09TMO"])
a.date("ending [eleven months] of", "duration", "P11M")
a.date("shortly after [6 a.m.]", "time", "2023-03-09T06:00", value_also=["T06:00", "T06", "2023-03-09T06"])
a.date("there [overnight] from", "time", "2023-03-09TNI", value_also=["2023-03-08TNI", "2023-03-09", "2023-03-08"],
       optional=True)
a.date("spent [six years]", "duration", "P6Y")
a.date("them in [2021] to", "date", "2021")
a.date("to [nine] and", "duration", "P9Y", optional=True)
a.date("and [seven years] in", "duration", "P7Y", value_also=["P9Y"])
a.date("Kelmantas, [51],", "duration", "P51Y", optional=True)
a.date("in [June 2020],", "date", "2020-06")
a.date("Sturys [two weeks later].", "date", None, value_also=["2020-06", "2020-07", "P2W"])
a.date("side [last autumn] that", "date", "2022-FA", value_also=["2022"])
a.date("sanctions in [2021] and", "date", "2021")
a.date("them [last month].", "date", "2023-02")
a.date("on [Thursday] that there", "date", "2023-03-09")
a.date("since [April],", "date", "2022-04")

# t2: a joint communiqué -----------------------------------------------------------------------------------------------

b = case.document("t2", HERE / "t2.txt", "2022-11-17")
b.sentences("H.E. Mr. Kerem", "H.E. Ms. Ndèye", "Mr. Orhan")
ALT, SARR, TEZ = "Kerem Altınışık", "Ndèye Fatim Sarr", "Orhan Tezcanlı"
MFA, GNA, FORCES, NAVY = ("Ministry of Foreign Affairs of the Republic of Türkiye", "Grand National Assembly",
                          "Ministry of the Armed Forces", "Senegalese Navy")
ECOWAS, IMO, GRAIN = "Economic Community of West African States", "International Maritime Organization", \
    "Black Sea Grain Initiative"
CHARTER, MOU = "Charter of the United Nations", "Memorandum of Understanding on Diplomatic Training"
THIRD, FOURTH, MISSION = "Third Session of Political Consultations", "Fourth Session", "the United Nations mission near Gao"
SIDES, MINISTERS = ["Türkiye", "Senegal"], [ALT, SARR]

b.entity("Türkiye", "country", {"Republic of Türkiye": 1, "Türkiye": 6}, adjectives={"Turkish": 2},
         nominals=["[The Turkish side] reaffirmed", "; [the Turkish side] took", "to [the Government] and"],
         pronouns=["reaffirmed [its] readiness", "expressed [its] gratitude"],
         inside=["Affairs of the [Republic of Türkiye]\n"])
b.entity("Senegal", "country", {"Republic of Senegal": 1, "Senegal": 3}, adjectives={"Senegalese": 4},
         nominals=["[The Senegalese side] thanked", "[The Senegalese side] proposed"], pronouns=["renewed [its] support"],
         inside=["the [Senegalese] Navy"])
b.entity("Mali", "country", {"Mali": 1})
b.entity("Burkina Faso", "country", {"Burkina Faso": 1})
b.entity("Ankara", "place", {"Ankara": 1})
b.entity("Dakar", "place", {"Dakar": 2})
b.entity("Ziguinchor", "place", {"Ziguinchor": 1})
b.entity("Izmir", "place", {"Izmir": 1})
b.entity("Gulf of Guinea", "place", {"Gulf of Guinea": 1})
b.entity("Gao", "place", {"Gao": 1})
b.entity(MFA, "organization", {MFA: 1}, aliases=["Ministry of Foreign Affairs"], optional=True)
b.entity(GNA, "organization", {GNA: 1})
b.entity(FORCES, "organization", {FORCES: 1}, aliases=["Ministry of the Armed Forces of Senegal"])
b.entity(NAVY, "organization", {NAVY: 1})
b.entity("Marmara Deniz", "organization", {"Marmara Deniz": 1}, nominals=["and [the shipyard] Marmara"])
b.entity(ECOWAS, "organization", {ECOWAS: 1, "ECOWAS": 2})
b.entity("United Nations", "organization", {"United Nations": 1}, inside=["Charter of the [United Nations]"])
b.entity(MISSION, "organization", nominals=["convoy of [the United Nations mission near Gao],"], optional=True)
b.entity("African Union", "organization", {"African Union": 1})
b.entity("Council", "organization", {"Council": 1}, optional=True)
b.entity(IMO, "organization", {IMO: 1, "IMO": 1})
b.entity(GRAIN, "program", {GRAIN: 1}, pronouns=["extend [it] beyond", "with [its] implementation"])
b.entity("Black Sea", "place", inside=["the [Black Sea] Grain"], optional=True)
b.entity(CHARTER, "program", {CHARTER: 1})
b.entity(MOU, "program", {MOU: 1})
b.entity("Joint Communiqué", "program", {"Joint Communiqué": 1}, optional=True)
b.entity(THIRD, "event", {THIRD: 2}, aliases=["Third Session"])
b.entity(FOURTH, "event", {FOURTH: 1}, optional=True)
b.entity("the attack of 3 November", "event", nominals=["terms [the attack of 3 November] on"], optional=True)
b.entity(ALT, "person", {ALT: 1, "Altınışık": 1}, nominals=["briefed [her counterpart] on"], pronouns=["[He] condemned"])
b.entity(SARR, "person", {SARR: 1, "Sarr": 2}, nominals=["questions, [the Senegalese Minister] briefed"],
         pronouns=["whom [she] invited", "[her] counterpart", "[She] recalled", "expressed [her] sincere"])
b.entity(TEZ, "person", {TEZ: 1}, nominals=["by [the Speaker of the Grand National Assembly],"])

b.claim("invitation", "At the <q>invitation</q> of <s>H.E. Mr. Kerem Altınışık</s>, ~~ Republic of Türkiye, <c>H.E. Ms. Ndèye "
        "~~ 17 November 2022</c>", ALT, act="propose", also=["[paid an official visit to Ankara from 15 to 17 November 2022]"],
        optional=True)
b.claim("invited", "Tezcanlı, whom <s>she</s> <q>invited</q> <c>to visit Dakar in the first half of 2023</c>", SARR,
        act="propose", act_also=["demand", "state"], optional=True)
b.claim("satisfaction", "<s>The two sides</s> <q>expressed satisfaction at</q> <c>the growth of their trade</c>", SIDES,
        act="welcome", act_also=["praise", "state"], also=["[the growth of their trade, which ~~ last year]"])
b.claim("raise", ["<s>The two sides</s> expressed", "<q>agreed</q> <c>to raise it to one billion dollars by 2026</c>"], SIDES,
        act="agree", act_also=["pledge"])
b.claim("hospital", "<s>The Senegalese side</s> <q>thanked</q> <c>Türkiye for ~~ in May</c>", "Senegal", act="praise",
        act_also=["welcome"], also=["[the field hospital delivered to Ziguinchor in May]"])
b.claim("readiness", "<s>The Turkish side</s> <q>reaffirmed</q> <c>its readiness to train ~~ Izmir</c>", "Türkiye",
        act="pledge", act_also=["propose", "support", "state"], also=["[to train ~~ in Izmir]"])
b.claim("contract", "<s>The Ministers</s> <q>welcomed</q> <c>the contract ~~ thirty months</c>", MINISTERS, act="welcome",
        source_also=SIDES, also=["[the contract signed ~~ patrol vessels]"])
b.claim("vessels", "<s>They</s> <q>underlined</q> that <c>the vessels are ~~ third country</c>", MINISTERS, source_also=SIDES,
        act_also=["deny", "pledge"])
b.claim("briefed", "<s>the Senegalese Minister</s> <q>briefed</q> her counterpart on <c>the efforts of ~~ Burkina Faso</c>",
        SARR, optional=True)
b.claim("recalled", "<s>She</s> <q>recalled</q> that <c>ECOWAS had suspended both countries</c>", SARR)
b.claim("return", ["<s>She</s> recalled", "<q>stressed</q> that <c>a return to constitutional order “cannot be postponed "
        "indefinitely</c>”"], SARR, mode="mixed", act_also=["demand", "warn"])
b.claim("support", "<s>Minister Altınışık</s> <q>voiced</q> <c>Türkiye’s full support for these efforts</c>", ALT,
        act="support", source_also=["Türkiye"], also=["for [these efforts]."])
b.claim("attack", "<s>He</s> <q>condemned</q> in the strongest terms <c>the attack ~~ their lives</c>", ALT, act="condemn",
        source_also=["Türkiye"], also=["[the attack of 3 November ~~ near Gao]"])
b.claim("prices", "<s>The two sides</s> <q>noted with concern</q> <c>the sharp rise in grain prices</c>", SIDES,
        act="express_concern")
b.claim("extend", "<s>They</s> <q>called on</q> <c>all parties to ~~ 19 November</c>", SIDES, act="demand",
        also=["[to extend it beyond 19 November]"])
b.claim("associated", "<s>The Senegalese side</s> <q>proposed</q> that <c>the African Union ~~ implementation</c>", "Senegal",
        act="propose")
b.claim("note", "<s>the Turkish side</s> <q>took note of</q> <c>this proposal</c>", "Türkiye", act_also=["welcome"],
        also=["[this proposal with interest]"])
b.claim("convey", ["<s>the Turkish side</s> took", "<q>undertook</q> <c>to convey it to the other signatories</c>"], "Türkiye",
        act="pledge")
b.claim("candidature", "<s>Senegal</s> <q>renewed</q> <c>its support for ~~ (IMO)</c>", "Senegal", act="support",
        also=["[Türkiye’s candidature to ~~ (IMO)]"])
b.claim("gratitude", ["<c>its support for ~~ (IMO)</c>, for", "which <s>Türkiye</s> <q>expressed its gratitude</q>"], "Türkiye",
        act="praise", act_also=["welcome"], also=["[for which] Türkiye", "for [which] Türkiye"], optional=True)
b.claim("attachment", "<s>Both sides</s> <q>reiterated</q> <c>their attachment to the Charter of the United Nations</c>", SIDES,
        act="support", act_also=["pledge", "state"], also=["[the Charter of the United Nations]"])
b.claim("food", ["<s>Both sides</s> reiterated", "<q>rejected</q> <c>the use of food as a weapon</c>"], SIDES, act="reject",
        act_also=["condemn"])
b.claim("fourth", "<s>The Ministers</s> <q>agreed</q> <c>to hold the Fourth Session in Dakar in 2024</c>", MINISTERS,
        act="agree", source_also=SIDES, act_also=["pledge"])
b.claim("hospitality", "<s>Minister Sarr</s> <q>expressed her sincere thanks</q> to <c>the Government and people of Türkiye for "
        "their hospitality</c>", SARR, act="praise", also=["for [their hospitality]", "[her sincere thanks ~~ hospitality]"])

b.relation("Türkiye", "consult", "Senegal", "Third Session of Political [Consultations] between Türkiye and Senegal",
           optional=True)
b.relation(ALT, "leads", "Türkiye", "H.E. Mr. Kerem Altınışık, [Minister] of Foreign Affairs of the Republic of Türkiye",
           type_also=["member_of"], target_also=[MFA])
b.relation(SARR, "leads", "Senegal", "H.E. Ms. Ndèye Fatim Sarr, [Minister] of Foreign Affairs of the Republic of Senegal",
           type_also=["member_of"])
b.relation(ALT, "consult", SARR, "At the [invitation] of H.E. Mr. Kerem Altınışık, ~~ an official visit",
           type_also=["request", "cooperate"], optional=True)
b.relation(SARR, "located_in", "Ankara", "H.E. Ms. Ndèye Fatim Sarr, ~~ paid an official [visit] to Ankara",
           type_also=["consult"], target_also=["Türkiye"], optional=True)
b.relation(ALT, "consult", SARR, "The Ministers held [talks]", source_also=["Türkiye"], target_also=["Senegal"])
for minister in MINISTERS:
    b.relation(minister, "leads", THIRD, "The Ministers ~~ [co-chaired] the Third Session", type_also=["member_of"],
               optional=True)
b.relation(TEZ, "leads", GNA, "the [Speaker] of the Grand National Assembly, Mr. Orhan Tezcanlı", type_also=["member_of"])
b.relation(TEZ, "consult", SARR, "Minister Sarr was also [received] by the Speaker of the Grand National Assembly")
b.relation(SARR, "consult", TEZ, "whom she [invited] to visit Dakar", type_also=["request", "cooperate"], modality="planned",
           optional=True)
b.relation(TEZ, "located_in", "Dakar", "whom she invited to [visit] Dakar", modality="possible", optional=True)
b.relation("Türkiye", "agree", "Senegal", "The two sides ~~ [agreed] to raise it", type_also=["cooperate"], optional=True)
b.relation("Türkiye", "cooperate", "Senegal", "the growth of their [trade]", optional=True)
b.relation("Senegal", "support", "Türkiye", "The Senegalese side [thanked] Türkiye")
b.relation("Türkiye", "aid", "Senegal", "Türkiye for the field hospital [delivered] to Ziguinchor", target_also=["Ziguinchor"],
           date="2022-05")
b.relation("Türkiye", "cooperate", NAVY, "The Turkish side reaffirmed its readiness to [train] officers of the Senegalese Navy",
           type_also=["aid", "support"], target_also=["Senegal"], modality="planned")
b.relation(NAVY, "part_of", "Senegal", "the [Senegalese Navy]", type_also=["member_of"], optional=True)
b.relation(NAVY, "located_in", "Izmir", "to [train] officers of the Senegalese Navy in Izmir", modality="planned",
           optional=True)
b.relation(FORCES, "agree", "Marmara Deniz", "the contract [signed] on 16 November between the Ministry of the Armed Forces of "
           "Senegal and the shipyard Marmara Deniz", type_also=["cooperate"], source_also=["Senegal"], date="2022-11-16")
b.relation(FORCES, "part_of", "Senegal", "the Ministry of the Armed Forces [of] Senegal", type_also=["member_of"])
b.relation(SARR, "consult", ALT, "the Senegalese Minister [briefed] her counterpart")
for country in ("Mali", "Burkina Faso"):
    b.relation(ECOWAS, "sanction", country, "ECOWAS had [suspended] both countries",
               type_also=["coerce", "reject"])
    b.relation(country, "member_of", ECOWAS, "ECOWAS had [suspended] both countries", optional=True)
    b.relation(ECOWAS, "consult", country, "the [efforts] of the Economic Community of West African States (ECOWAS) in Mali and "
               "Burkina Faso", type_also=["aid", "cooperate", "located_in", "support"], optional=True)
b.relation("Türkiye", "support", ECOWAS, "Minister Altınışık voiced Türkiye’s full [support] for these efforts",
           source_also=[ALT], target_also=["Senegal"], optional=True)
b.relation("United Nations", "located_in", "Gao", "the United Nations mission [near] Gao", source_also=[MISSION], optional=True)
for side in SIDES:
    b.relation(side, "request", GRAIN, "They [called on] all parties to the Black Sea Grain Initiative",
               type_also=["support"], optional=True)
    b.relation(side, "support", CHARTER, "Both sides reiterated their [attachment] to the Charter of the United Nations",
               type_also=["member_of"], target_also=["United Nations"], optional=True)
b.relation("Senegal", "request", "Türkiye", "The Senegalese side [proposed] that the African Union be associated",
           target_also=["African Union"], type_also=["consult"], optional=True)
b.relation("African Union", "cooperate", GRAIN, "the African Union be [associated] with its implementation",
           type_also=["member_of", "part_of"], modality="possible", optional=True)
b.relation("Senegal", "support", "Türkiye", "Senegal renewed its [support] for Türkiye’s candidature")
b.relation("Türkiye", "member_of", IMO, "Türkiye’s [candidature] to the Council of the International Maritime Organization "
           "(IMO)", modality="possible", target_also=["Council"], optional=True)
b.relation("Council", "part_of", IMO, "the Council [of] the International Maritime Organization (IMO)", type_also=["member_of"],
           optional=True)
b.relation("Türkiye", "support", "Senegal", "for which Türkiye expressed its [gratitude]", optional=True)
b.relation("Türkiye", "agree", "Senegal", "A Memorandum of Understanding on Diplomatic Training was [signed]",
           type_also=["cooperate"], source_also=MINISTERS, target_also=MINISTERS, optional=True)
b.relation(ALT, "agree", SARR, "The Ministers [agreed] to hold the Fourth Session", source_also=["Türkiye"],
           target_also=["Senegal"], optional=True)
b.relation(FOURTH, "located_in", "Dakar", "to [hold] the Fourth Session in Dakar", modality="planned", date="2024",
           optional=True)
b.relation(SARR, "support", "Türkiye", "Minister Sarr expressed her sincere [thanks] to the Government and people of Türkiye",
           source_also=["Senegal"])

b.date(("[17 November 2022]", 1), "date", "2022-11-17", optional=True)
b.date("from [15] to", "date", "2022-11-15", optional=True)
b.date("to [17 November 2022].", "date", "2022-11-17", value_also=["2022-11-15", "2022-11-15/2022-11-17", "P2D", "P3D"])
b.date("in [the first half of 2023].", "date", "2023-H1", value_also=["2023"])
b.date("dollars [last year],", "date", "2021")
b.date("by [2026].", "date", "2026")
b.date("in [May].", "date", "2022-05")
b.date("on [16 November] between", "date", "2022-11-16")
b.date("within [thirty months].", "duration", "P30M")
b.date("of [3 November] on", "date", "2022-11-03")
b.date("beyond [19 November].", "date", "2022-11-19")
b.date("in [2024].", "date", "2024")

# t3: a state outlet's article, translated back ------------------------------------------------------------------------

c = case.document("t3", HERE / "t3.txt", "2021-12-15")
c.sentences("custom. , and")
ALBA, OAS, COUNCIL, BANK = ("Bolivarian Alliance for the Peoples of Our America", "Organization of American States",
                            "UN Security Council", "Bank of the ALBA")
MONT, MAMANI, ELLS, ROND = "Evaristo Montealegre Rivas", "Severo Mamani Quispe", "Martin Ellsworth", "Yulimar Rondón"
LAVIA, ALM, ARZ, HEAD = "Everton Lavia", "Teresita Almarales", "Felicio Arzate", "the head of State"
SVG, CHANC, DOCTORS, STATE = ("Saint Vincent and the Grenadines", "the Venezuelan chancellery", "the Cuban doctors",
                              "Department of State")

c.entity(ALBA, "organization", {ALBA: 1, "ALBA-TCP": 1, "ALBA": 1, "Alliance": 1},
         nominals=["that [the bloc] “will", "left [the bloc] three"],
         pronouns=["withdrew of [it] in"], inside=["Bank of the [ALBA]"])
c.entity("Voz del Istmo Noticias", "organization", {"Voz del Istmo Noticias": 1}, optional=True)
c.entity("United States", "country", {"United States": 2}, capitals=["by [Washington] as"])
c.entity("Cuba", "country", {"Cuba": 3}, adjectives={"Cuban": 1}, nominals=["against [the island],"])
c.entity("Venezuela", "country", {"Venezuela": 4}, adjectives={"Venezuelan": 1}, capitals=["against [Caracas]”"],
         pronouns=["gave [her] the hand"])
c.entity("Nicaragua", "country", {"Nicaragua": 1}, adjectives={"Nicaraguan": 2}, capitals=["government of [Managua]"],
         nominals=["hospitals of [his country]."])
c.entity("Bolivia", "country", adjectives={"Bolivian": 1}, capitals=["that [La Paz] will"])
c.entity(SVG, "country", {SVG: 1})
c.entity("Honduras", "country", {"Honduras": 1}, pronouns=["that [its] return"])
c.entity("Ecuador", "country", {"Ecuador": 1})
c.entity("Managua", "place", {"Managua": 2}, nominals=["in [this capital] their"])
c.entity("Washington", "place", {"Washington": 2})
c.entity("Havana", "place", {"Havana": 1})
c.entity("Caracas", "place", {"Caracas": 1})
c.entity("Caribbean", "place", {"Caribbean": 1}, nominals=["that [the islands of the Caribbean] “"])
c.entity(COUNCIL, "organization", {COUNCIL: 1}, aliases=["Security Council"])
c.entity("UN", "organization", inside=["the [UN] Security"], optional=True)
c.entity(BANK, "organization", {BANK: 1})
c.entity(OAS, "organization", {OAS: 1, "OAS": 1}, nominals=["of [that organism], Martin"])
c.entity("European Union", "organization", {"European Union": 1}, pronouns=["extending [its] list"])
c.entity(STATE, "organization", {STATE: 1})
c.entity(CHANC, "organization", nominals=["of [the Venezuelan chancellery],"])
c.entity("his party", "organization", nominals=["against [his party],"], optional=True)
c.entity(DOCTORS, "group", nominals=["to [the Cuban doctors] that"], optional=True)
c.entity("the Nicaraguan people", "group", nominals=["congratulated [the Nicaraguan people] by"], optional=True)
c.entity("the extraordinary summit", "event", nominals=["capital [their extraordinary summit] with", "close to [the meeting] "
         "assured"], optional=True)
c.entity("the next summit", "event", nominals=["[The next summit] will"], optional=True)
c.entity("the elections of November", "event", nominals=["by [the elections of November],"], optional=True)
c.entity(MONT, "person", {MONT: 1}, nominals=["[the Nicaraguan president] Evaristo"],
         pronouns=["[He] thanked", "of [his] country"])
c.entity(MAMANI, "person", {MAMANI: 1}, nominals=["[the Bolivian leader] Severo", "[The also former union leader] denounced"],
         pronouns=["For [his] part", "that , [he] assured", "against [his] party"])
c.entity(ELLS, "person", {ELLS: 1}, nominals=["[the secretary general of that organism], Martin"])
c.entity(ROND, "person", {ROND: 1, "Rondón": 1}, nominals=["[The foreign minister of Venezuela], Yulimar"],
         pronouns=["manifested to [her] that"])
c.entity(HEAD, "person", nominals=["message of [the head of State] in"], optional=True)
c.entity(LAVIA, "person", {LAVIA: 1, "Lavia": 1},
         nominals=["with [the prime minister of Saint Vincent and the Grenadines], Everton"])
c.entity(ALM, "person", {ALM: 1}, nominals=["by [the vice president] Teresita"], pronouns=["” [she] underlined"])
c.entity(ARZ, "person", {ARZ: 1}, nominals=["informed [the executive secretary], Felicio"])

NOTE = "According to [the note of the Venezuelan chancellery],"
c.claim("measures", "<s>a declaration</s> which <q>rejects</q> “<c>the unilateral ~~ and Nicaragua</c>”", ALBA, mode="direct",
        act="reject", act_also=["condemn"])
c.claim("recognize", "<s>The text</s> <q>affirms</q> that <c>the bloc “will not ~~ UN Security Council</c>”", ALBA,
        mode="mixed", act_also=["reject", "pledge"])
c.claim("blockade", ["<s>The text</s> affirms", "and <q>demands</q> <c>the immediate end ~~ six decades</c>"], ALBA,
        act="demand", also=["[the immediate end of the blockade against the island]"])
c.claim("empire", "<s>the Nicaraguan president Evaristo Montealegre Rivas</s> <q>pointed out</q> that “<c>the empire ~~ know it</c>”", MONT, mode="direct", act_also=["accuse", "condemn"])
c.claim("doctors", "<s>He</s> <q>thanked</q> to <c>the Cuban doctors ~~ his country</c>", MONT, act="praise",
        also=["[to the Cuban doctors ~~ his country]", "[the Cuban doctors] that"])
c.claim("contribute", "<s>the Bolivian leader Severo Mamani Quispe</s> <q>announced</q> that <c>La Paz will ~~ Bank of the "
        "ALBA</c>", MAMANI, act_also=["pledge"], also=["[La Paz will ~~ but investment]"])
c.claim("alms", "<c>a sum that</c> , <s>he</s> <q>assured</q>, “<c>is not alms but investment</c>”", MAMANI, mode="mixed",
        mode_also=["direct"], also=["[is not alms but investment]"])
c.claim("cooked", "<s>The also former union leader</s> <q>denounced</q> that <c>the Organization of ~~ against his party</c>",
        MAMANI, mode="mixed", act="accuse", act_also=["condemn"])
c.claim("fraud", ["<h>The also former union leader</h> denounced", "<s>the Organization of American States (OAS)</s> “cooked” in "
        "Washington the <q>accusations</q> of <c>fraud against his party</c>"], OAS, [(MAMANI, None)], act="accuse",
        chain_also=[[]], optional=True)
c.claim("denied", "<c>something</c> that <s>the secretary general of that organism, Martin Ellsworth</s>, has <q>denied</q>",
        ELLS, act="deny", source_also=[OAS], also=["[something that] the", "[the Organization of ~~ against his party],"])
c.claim("transmitted", "<s>The foreign minister of Venezuela, Yulimar Rondón</s>, <q>transmitted</q> <c>a message ~~ fund of "
        "vaccines</c>", ROND, optional=True)
c.claim("fund", "<h>The foreign minister of Venezuela, Yulimar Rondón</h>, transmitted a message of <s>the head of State</s> in "
        "which it is <q>proposed</q> <c>to create a common fund of vaccines</c>", HEAD, [(ROND, None)], act="propose",
        source_also=["Venezuela", ROND], chain_also=[[]])
c.claim("hand", "“ <c>Venezuela does not forget who gave her the hand</c> ” , <q>expressed</q> <s>Rondón</s>", ROND,
        mode="direct", act_also=["praise", "support"])
c.claim("sign", "According to <h>the note of the Venezuelan chancellery</h>, <s>Lavia</s> <q>manifested</q> to her that <c>the "
        "islands of the Caribbean “will not sign nothing against Caracas</c>”", LAVIA, [(CHANC, None, ["Venezuela"])],
        mode="mixed", act_also=["pledge", "support", "reject"])
c.claim("sign-told", "<q>According to</q> <s>the note of the Venezuelan chancellery</s>, <c>Lavia manifested ~~ Caracas</c>”",
        CHANC, mode="mixed", source_also=["Venezuela"], optional=True)
c.claim("congratulated", "<s>the vice president Teresita Almarales</s>, who <q>congratulated</q> <c>the Nicaraguan people by the "
        "elections of November</c>", ALM, act="praise", act_also=["welcome"], source_also=["Cuba"],
        also=["by [the elections of November]"])
c.claim("pantomime", "<c>the elections of November</c>, <q>qualified</q> by <s>Washington</s> <c>as a “pantomime</c>”",
        "United States", mode="mixed", mode_also=["direct"], act="condemn", act_also=["reject", "accuse", "state"],
        also=["“[pantomime]”", "[as a “pantomime]”"], chain_also=[[ALM]])
c.claim("threat", ["<s>the vice president Teresita Almarales</s>, who", "and <q>rejected</q> <c>the threat of the European Union "
        "~~ officials</c>"], ALM, act="reject", act_also=["condemn"], source_also=["Cuba"])
c.claim("list", ["<h>the vice president Teresita Almarales</h>, who", "the <q>threat</q> of <s>the European Union</s> of "
        "<c>extending its list of sanctioned officials</c>"], "European Union", [(ALM, None)], act="warn", chain_also=[[]],
        optional=True)
c.claim("observes", "“ <c>Here the only ~~ the glasses</c>, ” <s>she</s> <q>underlined</q>", ALM, mode="direct",
        act_also=["reject"])
c.claim("legitimate", "<s>a spokesman of the Department of State</s> <q>reiterated</q> hours later that <c>the United States "
        "does ~~ of Managua</c>", act_also=["reject", "condemn"], source_also=[STATE, "United States"])
c.claim("consider", ["<h>a spokesman of the Department of State</h> reiterated", "<s>the United States</s> <q>does not "
        "consider</q> <c>legitimate the government of Managua</c>"], "United States", [(None, None, [STATE])], act="reject",
        chain_also=[[STATE], []], optional=True)
c.claim("discard", ["<s>a spokesman of the Department of State</s> reiterated", "did not <q>discard</q> <c>new measures</c>"],
        act="warn", act_also=["state"], source_also=[STATE, "United States"], optional=True)
c.claim("return", "<s>sources close to the meeting</s> <q>assured</q> that <c>its return still is not decided</c>")
c.claim("next", "<c>The next summit ~~ in April</c> , <q>informed</q> <s>the executive secretary, Felicio Arzate</s>", ARZ)

c.relation(ALBA, "located_in", "Managua", "ALBA [closes ranks] in Managua", optional=True)
c.relation(ALBA, "located_in", "Managua", "The heads of delegation of the Bolivarian Alliance ~~ [closed] this Tuesday in this "
           "capital their extraordinary summit", optional=True)
c.relation(ALBA, "reject", "United States", "a declaration which [rejects] “the unilateral coercive measures that the United "
           "States imposes", type_also=["protest", "accuse"], optional=True)
for country in ("Cuba", "Venezuela", "Nicaragua"):
    c.relation("United States", "sanction", country, "the unilateral coercive [measures] that the United States imposes to "
               "Cuba, Venezuela and Nicaragua", type_also=["coerce"])
c.relation("United States", "sanction", "Cuba", "the [blockade] against the island", type_also=["coerce"], optional=True)
c.relation(ALBA, "request", "United States", "[demands] the immediate end of the blockade", optional=True)
c.relation(MONT, "leads", "Nicaragua", "the Nicaraguan [president] Evaristo Montealegre Rivas")
c.relation(MONT, "support", DOCTORS, "He [thanked] to the Cuban doctors", target_also=["Cuba"], source_also=["Nicaragua"],
           optional=True)
c.relation("Cuba", "aid", "Nicaragua", "the Cuban doctors that since March of 2020 [work] in the hospitals of his country",
           source_also=[DOCTORS], type_also=["cooperate"], date="2020-03", optional=True)
c.relation(DOCTORS, "located_in", "Nicaragua", "the Cuban doctors that since March of 2020 [work] in the hospitals of his "
           "country", optional=True)
c.relation(MAMANI, "leads", "Bolivia", "the Bolivian [leader] Severo Mamani Quispe")
c.relation("Bolivia", "aid", BANK, "La Paz will [contribute] with 10 million dollars to the Bank of the ALBA",
           modality="planned", type_also=["support", "cooperate"], target_also=[ALBA])
c.relation(BANK, "part_of", ALBA, "the Bank [of] the ALBA", type_also=["member_of"], optional=True)
c.relation(MAMANI, "accuse", OAS, "The also former union leader [denounced] that the Organization of American States (OAS) "
           "“cooked” in Washington the accusations")
c.relation(OAS, "accuse", "his party", "the [accusations] of fraud against his party", target_also=[MAMANI], optional=True)
c.relation(OAS, "located_in", "Washington", "the Organization of American States (OAS) “[cooked]” in Washington", optional=True)
c.relation(MAMANI, "member_of", "his party", "against his [party]", type_also=["leads"], optional=True)
c.relation(ELLS, "leads", OAS, "the [secretary general] of that organism, Martin Ellsworth", type_also=["member_of"])
c.relation(ELLS, "reject", MAMANI, "something that the secretary general of that organism, Martin Ellsworth, has [denied]",
           optional=True)
c.relation(ROND, "member_of", "Venezuela", "The foreign [minister] of Venezuela, Yulimar Rondón", type_also=["leads"])
c.relation(HEAD, "leads", "Venezuela", "the [head] of State", optional=True)
c.relation(ROND, "consult", HEAD, "Yulimar Rondón, [transmitted] a message of the head of State", type_also=["cooperate"],
           optional=True)
c.relation(ROND, "consult", LAVIA, "Rondón, who in the eve [met] with the prime minister of Saint Vincent and the Grenadines, "
           "Everton Lavia", date="2021-12-13")
c.relation(LAVIA, "leads", SVG, "the [prime minister] of Saint Vincent and the Grenadines, Everton Lavia")
c.relation(CHANC, "part_of", "Venezuela", "the Venezuelan [chancellery]", type_also=["member_of"], optional=True)
c.relation(LAVIA, "consult", ROND, "Lavia [manifested] to her", optional=True)
c.relation("Caribbean", "reject", "Venezuela", "the islands of the Caribbean “will not [sign] nothing against Caracas",
           negated=True, modality="planned", type_also=["agree", "sanction", "accuse"], optional=True)
c.relation("Caribbean", "support", "Venezuela", "the islands of the Caribbean “will not [sign] nothing against Caracas",
           modality="planned", source_also=[LAVIA, SVG], optional=True)
c.relation(ALM, "member_of", "Cuba", "Cuba was [represented] by the vice president Teresita Almarales", type_also=["leads"])
c.relation(ALM, "support", "Nicaragua", "the vice president Teresita Almarales, who [congratulated] the Nicaraguan people",
           source_also=["Cuba"], target_also=["the Nicaraguan people"])
c.relation("United States", "reject", "Nicaragua", "the elections of November, [qualified] by Washington as a “pantomime”",
           type_also=["accuse"], target_also=["the elections of November"], optional=True)
c.relation(ALM, "reject", "European Union", "Teresita Almarales, who ~~ [rejected] the threat of the European Union",
           source_also=["Cuba"])
c.relation("European Union", "threaten", "Nicaragua", "the [threat] of the European Union", target_also=["Cuba"],
           type_also=["sanction"], optional=True)
c.relation("United States", "reject", "Nicaragua", "the United States does not consider [legitimate] the government of Managua",
           type_also=["accuse"])
c.relation("United States", "support", "Nicaragua", "the United States does not [consider legitimate] the government of "
           "Managua", type_also=["accuse", "agree"], negated=True, optional=True)
c.relation("United States", "threaten", "Nicaragua", "did not discard new [measures]", modality="possible",
           type_also=["sanction"], source_also=[STATE], optional=True)
c.relation(STATE, "located_in", "Washington", "In Washington , a [spokesman] of the Department of State", optional=True)
for country in ("Cuba", "Venezuela"):
    c.relation(country, "member_of", ALBA, "The Alliance, [founded] in Havana in 2004 by Cuba and Venezuela",
               type_also=["leads", "cooperate", "agree"], date="2004", optional=True)
c.relation("Cuba", "cooperate", "Venezuela", "[founded] in Havana in 2004 by Cuba and Venezuela", type_also=["agree"],
           optional=True)
c.relation(ALBA, "located_in", "Havana", "The Alliance, [founded] in Havana", optional=True)
c.relation("Honduras", "retreat", ALBA, "Honduras, which [withdrew] of it in 2010", type_also=["concede", "reject"],
           date="2010")
c.relation("Honduras", "consult", ALBA, "Honduras, which withdrew of it in 2010, [sent] two observers",
           type_also=["cooperate"], target_also=["the extraordinary summit"], optional=True)
c.relation("Honduras", "member_of", ALBA, "its [return] still is not decided", modality="possible", type_also=["cooperate"],
           optional=True)
c.relation("Ecuador", "retreat", ALBA, "Ecuador [left] the bloc", type_also=["concede", "reject"], date="2018")
c.relation("the next summit", "located_in", "Caracas", "The next summit will be [celebrated] in Caracas", modality="planned",
           date="2022-04", optional=True)
c.relation(ARZ, "leads", ALBA, "the executive [secretary], Felicio Arzate", type_also=["member_of"], optional=True)

c.date("[15 December 2021]", "date", "2021-12-15", optional=True)
c.date("[December 14]. The", "date", "2021-12-14")
c.date("closed [this Tuesday] in", "date", "2021-12-14")
c.date("already [six decades].", "duration", "P60Y", value_also=["P6DE"])
c.date("since [March of 2020] work", "date", "2020-03")
c.date("in [the eve] met", "date", "2021-12-13", optional=True)
c.date("elections of [November],", "date", "2021-11")
c.date("reiterated [hours later] that", "time", None, value_also=["2021-12-14", "PXH"], optional=True)
c.date("in [2004] by", "date", "2004")
c.date("integrated [today] by", "date", "PRESENT_REF", value_also=["2021-12-15", "2021-12-14"], optional=True)
c.date("in [2010], sent", "date", "2010")
c.date("bloc [three years ago].", "date", "2018")
c.date("in [April] ,", "date", "2022-04")
c.date("in [January].", "date", "2022-01")

# t4: a broadsheet's analysis ------------------------------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2024-07-02")
d.sentences()
STAV, BRUS, TOK, SULT = "Ingeborg Stavnes", "Anatoly Brusnikin", "Ulan Toktorbaev", "Aizada Sultanbekova"
OSCE, CIS = "Organization for Security and Co-operation in Europe", "Commonwealth of Independent States"
CEC, INTERIOR, EU, PAPER = "Central Election Commission", "the interior ministry", "European Union", "The Courier and Mercury"

d.entity("Kyrgyzstan", "country", {"Kyrgyzstan": 2}, capitals=["with [Bishkek] and"], nominals=["and [the government] fell"])
d.entity("Russia", "country", {"Russia": 1}, adjectives={"Russian": 1}, capitals=["since [Moscow] and"],
         pronouns=["several of [its] allies"])
d.entity("Kremlin", "organization", {"Kremlin": 1}, type_also=["country", "place"])
d.entity("Kazakhstan", "country", {"Kazakhstan": 1})
d.entity("Uzbekistan", "country", capitals=["that [Tashkent] feared"], pronouns=["“[They] don’t"])
d.entity("Germany", "country", {"Germany": 1})
d.entity("France", "country", {"France": 1})
d.entity("Norway", "country", adjectives={"Norwegian": 1}, optional=True)
d.entity("Central Asia", "place", adjectives={"Central Asian": 1}, optional=True)
d.entity("the West", "place", adjectives={"Western": 1}, optional=True)
d.entity("Europeans", "group", {"Europeans": 1}, optional=True)
d.entity("Osh", "place", {"Osh": 1})
d.entity("Bishkek", "place", {"Bishkek": 1}, nominals=["rally in [the capital] on"])
d.entity("Jalal-Abad", "place", {"Jalal-Abad": 1})
d.entity("Brussels", "place", {"Brussels": 1})
d.entity("Sochi", "place", {"Sochi": 1})
d.entity(OSCE, "organization", {OSCE: 1, "OSCE": 2}, pronouns=["“[We] hold", "in [our] mandate"])
d.entity("Europe", "place", inside=["Co-operation in [Europe]"], optional=True)
d.entity(CIS, "organization", {CIS: 1, "CIS": 2})
d.entity(CEC, "organization", {CEC: 1}, nominals=["Commission, [a body whose members he appoints]."])
d.entity("Jany Dem", "organization", {"Jany Dem": 1}, nominals=["[whose party], Jany", "[the party]’s lawyer"],
         pronouns=["of [its] activists"])
d.entity("police", "organization", nominals=["[Police] detained"])
d.entity(INTERIOR, "organization", nominals=["[The interior ministry] denies"])
d.entity(EU, "organization", {EU: 1}, pronouns=["[It] did not threaten"])
d.entity(PAPER, "organization", {PAPER: 1}, nominals=["told [this newspaper] before"], aliases=["Courier and Mercury"])
d.entity("parliament", "organization", nominals=["stormed [parliament] after"], optional=True)
d.entity("protesters", "group", nominals=["when [protesters] stormed"], optional=True)
d.entity("the election", "event", nominals=["that [Kyrgyzstan’s parliamentary election] had", "praised [the ballot] as",
         "makes [this vote] different"], optional=True)
d.entity(STAV, "person", {STAV: 1, "Stavnes": 2}, nominals=["Stavnes, [a Norwegian diplomat] who"],
         pronouns=["what [her] preliminary", "[Her] 280", "observers, [she] said", "before [she] flew", "[Her] final"])
d.entity(BRUS, "person", {BRUS: 1, "Brusnikin": 1}, nominals=["[the former Russian senator] replied"])
d.entity(TOK, "person", {TOK: 1, "Toktorbaev": 1}, pronouns=["address [he] thanked", "members [he] appoints"])
d.entity(SULT, "person", {SULT: 1, "Sultanbekova": 1})

d.claim("efficiently", "<s>Stavnes</s>, a Norwegian ~~ since 2015, <q>told</q> a crowded press room in Bishkek on Monday that "
        "<c>Kyrgyzstan’s ~~ barely contested</c>”", STAV, mode="mixed", act_also=["condemn", "praise"], date="2024-07-01")
d.claim("observers", "<c>Her 280 observers</c>, <s>she</s> <q>said</q>, <c>had documented ~~ visited</c>", STAV,
        act_also=["accuse"])
d.claim("documented", "<s>Her 280 observers</s>, <h>she</h> said, had <q>documented</q> <c>vote-buying near every fourth station "
        "they visited</c>", None, [(STAV, None)], act_also=["accuse"], source_also=[OSCE, STAV], optional=True)
d.claim("praised", "<s>Brusnikin</s>, head of ~~ (CIS), <q>praised</q> <c>the ballot as “open, competitive and free</c>”", BRUS,
        mode="mixed", mode_also=["direct"], act="praise", also=["“[open, competitive and free]”"], source_also=[CIS])
d.claim("spoons", "<s>the former Russian senator</s> <q>replied</q> that <c>some guests ~~ the spoons</c>", BRUS,
        act_also=["accuse", "reject"])
d.claim("standards", "<s>Moscow and several of its allies</s> <q>complained</q> in 2004 of <c>what they called double "
        "standards</c>", "Russia", act="accuse", act_also=["condemn", "express_concern", "state"],
        also=["called [double standards]"], date="2004")
d.claim("called", "of what <s>they</s> <q>called</q> <c>double standards</c>", "Russia", act="accuse",
        act_also=["condemn", "state"], optional=True)
d.claim("thanked", "<s>he</s> <q>thanked</q> <c>the CIS</c>, accused", TOK, act="praise")
d.claim("europeans", ["<s>he</s> thanked", "<q>accused</q> “<c>certain Europeans” of having written their conclusions at "
        "home</c>"], TOK, mode="mixed", act="accuse", mode_also=["indirect"],
        also=["[having written their conclusions at home]", "[of having written their conclusions at home]"])
d.claim("examined", ["<s>he</s> thanked", "<q>promised</q> that <c>complaints would ~~ Central Election Commission</c>"], TOK,
        act="pledge", also=["[complaints would ~~ he appoints]"])
d.claim("repetition", "<s>One Central Asian diplomat</s> <q>suggested</q> that <c>Tashkent feared ~~ ten days</c>",
        also=["[Tashkent feared a repetition of 2020]"])
d.claim("feared", "<h>One Central Asian diplomat</h> suggested that <s>Tashkent</s> <q>feared</q> <c>a repetition ~~ ten "
        "days</c>", "Uzbekistan", [(None, None)], act="express_concern", also=["[a repetition of 2020]"], optional=True)
d.claim("wrong-man", "“<c>They don’t want to have applauded the wrong man</c>,” <s>he</s> <q>said</q>", mode="direct")
d.claim("refuses", "<s>Aizada Sultanbekova</s>, ~~ percent, <q>refuses</q> <c>to recognize the count</c>", SULT, act="reject",
        also=["[the count]"])
d.claim("rally", ["<s>Aizada Sultanbekova</s>, whose", "has <q>called for</q> <c>a rally in the capital on Saturday</c>"], SULT,
        act="demand", act_also=["propose"])
d.claim("lawyer", "<c>two are still being held</c>, <s>the party’s lawyer</s> <q>says</q>", source_also=["Jany Dem"],
        also=["[Police detained ~~ being held]"])
d.claim("arrests", "<s>The interior ministry</s> <q>denies</q> that <c>the arrests ~~ campaign</c>", INTERIOR, act="deny",
        source_also=["Kyrgyzstan"])
d.claim("hydropower", "<s>The European Union</s>, which in May ~~ <q>pledged</q> <c>60 million euros for hydropower</c>", EU,
        act="pledge", date="2024-05")
d.claim("review", ["<s>The European Union</s>, which", "<q>called for</q> “<c>a credible review” of complaints</c>"], EU,
        mode="mixed", act="demand")
d.claim("argued", "According to <h>two officials in Brussels</h>, <s>Germany and France</s> <q>argued against</q> <c>doing so, on "
        "~~ step in</c>", ["Germany", "France"], [(None, None)], act="reject", act_also=["warn", "state"],
        also=["[doing so]", "[against doing so, on ~~ step in]"])
d.claim("argued-told", "<q>According to</q> <s>two officials in Brussels</s>, <c>Germany and France ~~ step in</c>",
        optional=True)
d.claim("step-in", "According to <h>two officials in Brussels</h>, <s>Germany and France</s> argued against doing so, <q>on the "
        "grounds that</q> <c>Russia would gladly step in</c>", ["Germany", "France"], [(None, None)], act="warn",
        act_also=["state"], optional=True)
d.claim("invited", "<s>The Kremlin</s>, meanwhile, has <q>invited</q> <c>Toktorbaev to Sochi next week</c>", "Kremlin",
        act="propose", act_also=["demand", "state"], source_also=["Russia"], also=["[to Sochi next week]"], optional=True)
d.claim("mirror", "“<c>We hold up a mirror</c>,” <s>Stavnes</s> <q>told</q> this newspaper before she flew home. “<c>Whether ~~ "
        "our mandate</c>.”", STAV, mode="direct")
d.claim("nobody", "<c>By then</c>, <s>Sultanbekova</s> <q>says</q>, “<c>nobody will ~~ after it</c>”", SULT, mode="mixed",
        mode_also=["direct"], also=["[nobody will ~~ after it]”"], act_also=["warn"])

d.relation(STAV, "member_of", OSCE, "who has [led] missions for the Organization for Security and Co-operation in Europe (OSCE)",
           type_also=["leads"], date="2015")
d.relation(STAV, "member_of", "Norway", "Stavnes, a Norwegian [diplomat]", optional=True)
d.relation(STAV, "located_in", "Bishkek", "Stavnes, ~~ [told] a crowded press room in Bishkek", optional=True)
d.relation(BRUS, "leads", CIS, "Brusnikin, [head] of the delegation from the Commonwealth of Independent States (CIS)",
           type_also=["member_of"])
d.relation(BRUS, "support", "Kyrgyzstan", "Brusnikin, ~~ [praised] the ballot", target_also=["the election"],
           source_also=[CIS], optional=True)
d.relation(BRUS, "member_of", "Russia", "the former Russian [senator]", optional=True)
d.relation(BRUS, "reject", OSCE, "asked about the OSCE’s findings, the former Russian senator [replied]", optional=True,
           type_also=["accuse"])
d.relation("Russia", "accuse", OSCE, "Moscow and several of its allies [complained] in 2004 of what they called double "
           "standards", type_also=["protest"], date="2004", optional=True)
d.relation(TOK, "leads", "Kyrgyzstan", "[President] Ulan Toktorbaev", optional=True)
d.relation(TOK, "support", CIS, "he [thanked] the CIS", source_also=["Kyrgyzstan"])
d.relation(TOK, "accuse", "Europeans", "he thanked the CIS, [accused] “certain Europeans” of having written their conclusions",
           source_also=["Kyrgyzstan"], target_also=[EU, OSCE], optional=True)
d.relation(TOK, "leads", CEC, "a body whose members he [appoints]", type_also=["support"], source_also=["Kyrgyzstan"],
           optional=True)
for body in (OSCE, CIS):
    d.relation("Kazakhstan", "member_of", body, "Kazakhstan, which [belongs] to both organizations")
d.relation("protesters", "assault", "parliament", "protesters [stormed] parliament", type_also=["protest", "coerce"],
           target_also=["Kyrgyzstan"], date="2020", optional=True)
d.relation(SULT, "member_of", "Jany Dem", "Aizada Sultanbekova, whose [party], Jany Dem", type_also=["leads"])
d.relation(SULT, "reject", "Kyrgyzstan", "Aizada Sultanbekova, ~~ [refuses] to recognize the count", target_also=["the election"],
           optional=True)
d.relation(SULT, "protest", "Kyrgyzstan", "has called for a [rally] in the capital", modality="planned",
           target_also=["Bishkek"], type_also=["request", "mobilize"], source_also=["Jany Dem"], optional=True)
d.relation("police", "coerce", "Jany Dem", "Police [detained] eleven of its activists", source_also=["Kyrgyzstan", INTERIOR],
           date="2024-06")
d.relation("police", "coerce", "Jany Dem", "two are still being [held]", source_also=["Kyrgyzstan", INTERIOR], optional=True)
d.relation("Jany Dem", "located_in", "Jalal-Abad", "Police [detained] eleven of its activists in Jalal-Abad",
           source_also=["police"], optional=True)
d.relation(INTERIOR, "reject", "Jany Dem", "The interior ministry [denies] that the arrests had anything to do with the "
           "campaign", optional=True)
d.relation(EU, "agree", "Kyrgyzstan", "The European Union, which in May [signed] a partnership agreement with Bishkek",
           type_also=["cooperate"], date="2024-05")
d.relation(EU, "aid", "Kyrgyzstan", "The European Union, which in May signed a partnership agreement with Bishkek and [pledged] "
           "60 million euros", type_also=["support", "cooperate"], modality="planned", date="2024-05")
d.relation(EU, "request", "Kyrgyzstan", "The European Union, ~~ [called for] “a credible review” of complaints", optional=True)
d.relation(EU, "threaten", "Kyrgyzstan", "It did not [threaten] to suspend the aid", negated=True,
           type_also=["sanction", "retreat"], optional=True)
for country in ("Germany", "France"):
    d.relation(country, "reject", EU, "Germany and France [argued] against doing so", type_also=["consult", "request"],
               optional=True)
    d.relation(country, "support", "Kyrgyzstan", "Germany and France [argued] against doing so", optional=True)
d.relation("Germany", "cooperate", "France", "Germany and France [argued] against doing so", type_also=["agree"], optional=True)
d.relation("Russia", "aid", "Kyrgyzstan", "Russia would gladly [step in]", modality="possible", type_also=["support",
           "cooperate", "mobilize"], optional=True)
d.relation("Kremlin", "consult", TOK, "The Kremlin, meanwhile, has [invited] Toktorbaev to Sochi",
           type_also=["request", "cooperate"], modality="planned", source_also=["Russia"], target_also=["Kyrgyzstan"])
d.relation(TOK, "located_in", "Sochi", "[invited] Toktorbaev to Sochi", modality="possible", optional=True)
d.relation(STAV, "consult", PAPER, "Stavnes [told] this newspaper", optional=True)

d.date("[2 July 2024]", "date", "2024-07-02", optional=True)
d.date("on [Sunday evening],", "time", "2024-06-30TEV", value_also=["2024-06-30"])
d.date("since [2015], told", "date", "2015")
d.date("on [Monday] that", "date", "2024-07-01")
d.date("[An hour later], Brusnikin", "time", None, value_also=["2024-07-01", "PT1H"], optional=True)
d.date("in [2004] of", "date", "2004")
d.date("within [minutes].", "duration", "PXM", value_also=["PTXM"], optional=True)
d.date("repetition of [2020],", "date", "2020")
d.date("within [ten days].", "duration", "P10D")
d.date("on [Saturday].", "date", "2024-07-06")
d.date("Jalal-Abad [late last month],", "date", "2024-06")
d.date("in [May] signed", "date", "2024-05")
d.date("Sochi [next week].", "date", "2024-W28")
d.date("due in [two months].", "date", "2024-09", value_also=["P2M", "2024-09-02"])
d.date("By [then], Sultanbekova", "date", "2024-09", value_also=[None], optional=True)

case.write(HERE)
