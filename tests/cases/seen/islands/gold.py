"""Gold for four texts: sanctions and trade talks, a climate pact, a hacked ministry, a kidnapped journalist in a camp.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/islands/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: the wire agency's story ------------------------------------------------------------------------------------------

d = case.document("t1", HERE / "t1.txt", "2023-03-09")
d.sentences()
EU, RUV, COMM, ORSA = "European Union", "Ruvenia", "European Commission", "Orsa Lines"
DAMRAU, MARCHETTI, ZELK, HALLORAN = "Viktor Damrau", "Helen Marchetti", "Anton Zelk", "Ines Halloran"
OSTACIU, VANDAELE, KIRSCH, US, DR = "Mirela Ostaciu", "Pieter Vandaele", "Dana Kirsch", "United States", "Democratic Renewal"
CURIERUL, OFFICE, MINISTRY, STATS = "Curierul de Est", "her office", "Zelk’s ministry", "the EU’s statistics office"
SHIP, TALKS, CONFERENCE = "Lady Irena", "trade talks", "a security conference in Munich"

d.entity(EU, "organization", {EU: 1, "EU": 3}, nominals=["[The 27-nation bloc] on", "that [the bloc] remained"],
         capitals=["after [Brussels] blacklisted", "that [Brussels] has rejected"], type_also=["country"])
d.entity(RUV, "country", {RUV: 4}, adjectives={"Ruvenian": 1}, capitals=["after [Sarnograd] refused"],
         nominals=["blacklisted [the Black Sea nation]’s", "that [his country] would", "called on [the government] to"],
         pronouns=["that [it] could not", "while [its] companies", "“[We] do not beg", "and [we] do not threaten",
                   "“[We] ask to", "open [its] public"])
d.entity("Sarnograd", "place", at=["reporters in [Sarnograd] that", "Nobody in [Sarnograd] believes"])
d.entity(COMM, "organization", {COMM: 1, "Commission": 1})
d.entity(ORSA, "organization", {ORSA: 1, "Orsa": 3}, pronouns=["and [its] owner"],
         nominals=["blacklisted [the Black Sea nation’s largest shipping company] and", "[The company], which"])
d.entity(DAMRAU, "person", {DAMRAU: 1, "Damrau": 1}, nominals=["and [its owner].", "Damrau, [a former energy minister],"],
         pronouns=["[His] lawyer"])
d.entity(MARCHETTI, "person", {MARCHETTI: 1}, nominals=["[His lawyer], Helen"])
d.entity(ZELK, "person", {ZELK: 1, "Zelk": 3}, pronouns=["that [his] country"])
d.entity(MINISTRY, "organization", nominals=["[Zelk’s ministry] dismissed"], aliases=["Foreign Ministry"], optional=True)
d.entity(HALLORAN, "person", {HALLORAN: 1}, nominals=["[A European Commission spokeswoman], Ines"],
         pronouns=["[She] declined"])
d.entity(CURIERUL, "organization", {CURIERUL: 1}, nominals=["in [the Romanian daily] Curierul"])
d.entity("Hungary", "country", {"Hungary": 1})
d.entity("Romania", "country", {"Romania": 1}, adjectives={"Romanian": 1}, pronouns=["[Its] president"])
d.entity(OSTACIU, "person", {OSTACIU: 1}, nominals=["[Its president], Mirela"],
         pronouns=["Wednesday, [her] office", "assured [her] that"])
d.entity(OFFICE, "organization", nominals=["Wednesday, [her office] said", "according to [the office]."], optional=True)
d.entity(VANDAELE, "person", {VANDAELE: 1, "Vandaele": 1}, nominals=["with [the Commission’s trade chief],"])
d.entity("Turkey", "country", {"Turkey": 1}, capitals=["[Ankara] said"], nominals=["Turkey, [Ruvenia’s closest ally],"])
d.entity(US, "country", {US: 1, "U.S.": 1}, capitals=["said [Washington] had"],
         pronouns=["imposed [its] own", "with [its] European"])
d.entity("Belarus", "country", {"Belarus": 1})
d.entity("Europe", "place", adjectives={"European": 2}, type_also=["group"], optional=True)
d.entity(DR, "organization", {DR: 1}, nominals=["[The opposition Democratic Renewal party], which"], pronouns=["said [its] leader"],
         aliases=["Democratic Renewal party"])
d.entity(KIRSCH, "person", {KIRSCH: 1}, nominals=["said [its leader], Dana"])
d.entity(STATS, "organization", nominals=["to [the EU’s statistics office]."], optional=True)
d.entity("Meridian Press", "organization", {"Meridian Press": 1, "MP": 1})
d.entity("Bucharest", "place", {"Bucharest": 1, "BUCHAREST": 1})
d.entity("Black Sea", "place", {"Black Sea": 1})
d.entity("Munich", "place", {"Munich": 1})
d.entity("Konya", "place", {"Konya": 1})
d.entity("Kiel", "place", {"Kiel": 1})
d.entity("Constanta", "place", {"Constanta": 1})
d.entity("Melna", "place", {"Melna": 1}, aliases=["port of Melna"])
d.entity(SHIP, "place", {SHIP: 1}, nominals=["that show [the Orsa tanker] Lady", "said [the ship] was"],
         type_also=["organization", "program", "person"], optional=True)
d.entity(TALKS, "event", nominals=["resume [trade talks] in", "attend [the talks] “", "hosting [the negotiations],"], optional=True)
d.entity(CONFERENCE, "event", nominals=["of [a security conference in Munich] in"], optional=True)

d.claim("resume", "<c>The European Union and Ruvenia will resume trade talks in Bucharest next week</c>, <s>officials on both "
        "sides</s> <q>said</q> on Thursday", act_also=["pledge", "agree"], source_also=[EU, RUV], date="2023-03-09",
        also=[["[The European Union and Ruvenia will resume trade talks in Bucharest next week],",
               "Thursday, [two days after ~~ its owner]."]])
d.claim("accusing", "<s>The 27-nation bloc</s> ~~ <q>accusing</q> <c>them of carrying ~~ out of Belarus</c>", EU, act="accuse",
        also=["of [carrying embargoed fertilizer out of Belarus]"])
d.claim("denied", "<s>Damrau</s> has <q>denied</q> <c>wrongdoing</c>", DAMRAU, act="deny")
d.claim("lawyer", "<s>His lawyer, Helen Marchetti</s>, <q>called</q> <c>the measures “a punishment in search of a crime</c>”",
        MARCHETTI, mode="mixed", act="condemn", act_also=["reject", "accuse", "state"], mode_also=["direct"],
        also=["“[a punishment in search of a crime]”"])
d.claim("conscience", "<s>Ruvenian Foreign Minister Anton Zelk</s> <q>told</q> reporters in Sarnograd that <c>his country ~~ a "
        "clean conscience</c>”", ZELK, mode="mixed", act_also=["pledge"])
d.claim("warned", ["<s>Ruvenian Foreign Minister Anton Zelk</s> told", "but <q>warned</q> that <c>it could not ~~ as criminals</c>"],
        ZELK, act="warn", act_also=["reject"])
d.claim("beg", "“<c>We do not beg and we do not threaten</c>,” <s>Zelk</s> <q>said</q>. “<c>We ask to be dealt with as a "
        "neighbour</c>.”", ZELK, mode="direct", act_also=["demand"])
d.claim("ask", ["<h>Zelk</h> said. “<s>We</s> <q>ask</q> <c>to be dealt with as a neighbour</c>"], RUV, [(ZELK, None)],
        mode="direct", mode_also=["indirect"], act="demand", source_also=[ZELK], chain_also=[[]], optional=True)
d.claim("separate", "<s>A European Commission spokeswoman, Ines Halloran</s>, <q>said</q> <c>the two matters ~~ the summer</c>",
        HALLORAN, source_also=[COMM], act_also=["pledge"])
d.claim("committed", "<h>A European Commission spokeswoman, Ines Halloran</h>, said ~~ <s>the bloc</s> <q>remained committed "
        "to</q> <c>an agreement before the summer</c>", EU, [(HALLORAN, None)], act="pledge", act_also=["state", "support"],
        optional=True)
d.claim("veto-told", "<h>the Romanian daily Curierul de Est</h>, which <q>quoted <s>an unnamed diplomat</s> as saying</q> that "
        "<c>Hungary had threatened to veto the listing</c>", None, [(CURIERUL, None)])
d.claim("veto", "<s>Hungary</s> had <q>threatened</q> <c>to veto the listing</c>", "Hungary",
        [(None, "quoted [an unnamed diplomat] as"), (CURIERUL, "[the Romanian daily Curierul de Est], which")], act="warn",
        act_also=["reject", "pledge"])
d.claim("urged", "<s>Romania</s>, which is hosting the negotiations, has <q>urged</q> <c>both sides to compromise</c>",
        "Romania", act="demand", act_also=["propose"], also=["sides [to compromise]."])
d.claim("met", "<c>Its president, ~~ on Wednesday</c>, <s>her office</s> <q>said</q>", OFFICE, source_also=[OSTACIU, "Romania"],
        also=["[spoke by telephone ~~ on Wednesday]"])
d.claim("door", "<s>Vandaele</s> <q>assured</q> her that <c>the door was open</c>, according to <h>the office</h>", VANDAELE,
        [(OFFICE, None, [OSTACIU, "Romania"])], act="pledge", act_also=["state"])
d.claim("door-told", "<c>Vandaele assured her that the door was open</c>, <q>according to</q> <s>the office</s>", OFFICE,
        source_also=[OSTACIU, "Romania"], optional=True)
d.claim("turkey", "<s>Turkey</s>, Ruvenia’s closest ally, <q>condemned</q> <c>the sanctions</c>", "Turkey", act="condemn")
d.claim("farmers", "<s>Ankara</s> <q>said</q> in a statement that <c>they “will hurt farmers from Konya to Kiel</c>”", "Turkey",
        mode="mixed", act_also=["warn", "condemn"])
d.claim("mediate", ["<s>Ankara</s> said", "<q>offered</q> <c>to mediate</c>"], "Turkey", act="propose", act_also=["pledge"])
d.claim("rejected", "<c>a proposal</c> that <s>Brussels</s> has <q>rejected</q> twice", EU, act="reject", optional=True,
        also=["offered [to mediate]"])
d.claim("welcomed", "<s>The United States</s>, ~~ November, <q>welcomed</q> <c>the decision</c>", US, act="welcome")
d.claim("images", "<s>A senior U.S. official</s>, speaking on condition of anonymity, <q>said</q> <c>Washington had shared ~~ off "
        "Constanta</c>", source_also=[US])
d.claim("repair", "<s>The company</s>, ~~ has <q>said</q> <c>the ship was under repair at the time</c>", ORSA,
        act_also=["deny"])
d.claim("refused", "<s>Sarnograd</s> <q>refused</q> <c>to open its public tenders to European bidders</c>", RUV, act="reject",
        optional=True)
d.claim("trade", "<c>Two-way trade ~~ last year</c>, <q>according to</q> <s>the EU’s statistics office</s>", STATS,
        source_also=[EU])
d.claim("expected", "<c>The opposition Democratic Renewal party</c>, which is <q>expected</q> <c>to win parliamentary elections "
        "in October</c>", also=["[to win parliamentary elections in October]"], optional=True)
d.claim("contracts", "<s>The opposition Democratic Renewal party</s>, ~~ <q>called on</q> <c>the government to publish Orsa’s "
        "contracts</c>", DR, act="demand", also=["[to publish Orsa’s contracts]"])
d.claim("nobody", "“<c>Nobody in Sarnograd believes the story of the repair</c>,” <q>said</q> <s>its leader, Dana Kirsch</s>",
        KIRSCH, mode="direct", act_also=["reject", "accuse"])
d.claim("theatre", "<s>Zelk’s ministry</s> <q>dismissed</q> <c>the demand as “theatre</c>”", MINISTRY, mode="mixed",
        act="reject", source_also=[ZELK, RUV], also=["[the demand] as"])

for who in (ORSA, DAMRAU):
    d.relation(EU, "sanction", who, "The 27-nation bloc on Tuesday [froze] the assets of Orsa Lines and Viktor Damrau",
               date="2023-03-07")
    d.relation(EU, "accuse", who, "The 27-nation bloc ~~ [accusing] them of carrying embargoed fertilizer")
d.relation(EU, "consult", RUV, "The European Union and Ruvenia will resume trade [talks]", modality="planned",
           type_also=["agree", "cooperate"])
d.relation(TALKS, "located_in", "Bucharest", "trade talks [in] Bucharest", modality="planned", optional=True)
d.relation(DAMRAU, "leads", ORSA, "the Black Sea nation’s largest shipping company and its [owner]", type_also=["member_of"],
           optional=True)
d.relation(ORSA, "located_in", RUV, "the Black Sea [nation]’s largest shipping company", type_also=["part_of"], optional=True)
d.relation(DAMRAU, "reject", EU, "Damrau has [denied] wrongdoing", optional=True)
d.relation(MARCHETTI, "support", DAMRAU, "His [lawyer], Helen Marchetti", type_also=["member_of"], optional=True)
d.relation(MARCHETTI, "accuse", EU, "His lawyer, Helen Marchetti, [called] the measures “a punishment", type_also=["reject"],
           optional=True)
d.relation(ZELK, "member_of", RUV, "Ruvenian Foreign [Minister] Anton Zelk", type_also=["leads"], target_also=[MINISTRY])
d.relation(ZELK, "leads", MINISTRY, "[Zelk’s] ministry", optional=True)
d.relation(ZELK, "located_in", "Sarnograd", "Anton Zelk told reporters [in] Sarnograd", optional=True)
d.relation(RUV, "threaten", EU, "[warned] that it could not sign any tariff deal", type_also=["reject"], source_also=[ZELK],
           optional=True)
d.relation(HALLORAN, "member_of", COMM, "A European Commission [spokeswoman], Ines Halloran")
d.relation(EU, "agree", RUV, "the bloc remained committed to an [agreement]", modality="planned", optional=True)
d.relation(CURIERUL, "located_in", "Romania", "the [Romanian] daily Curierul de Est", optional=True)
d.relation("Hungary", "threaten", EU, "Hungary had [threatened] to veto the listing", type_also=["reject"], optional=True)
d.relation("Romania", "request", EU, "Romania, which is hosting the negotiations, has [urged] both sides", optional=True)
d.relation("Romania", "request", RUV, "Romania, which is hosting the negotiations, has [urged] both sides", optional=True)
d.relation(TALKS, "located_in", "Romania", "Romania, which is [hosting] the negotiations", modality="planned", optional=True)
d.relation(OSTACIU, "leads", "Romania", "Its [president], Mirela Ostaciu")
d.relation(OSTACIU, "consult", ZELK, "Its president, Mirela Ostaciu, [met] Zelk", date="2023-02")
d.relation(CONFERENCE, "located_in", "Munich", "a security conference [in] Munich", optional=True)
d.relation(OSTACIU, "located_in", "Munich", "Its president, Mirela Ostaciu, met Zelk on the sidelines of a security conference "
           "[in] Munich", optional=True)
d.relation(ZELK, "located_in", "Munich", "met Zelk on the sidelines of a security conference [in] Munich", optional=True)
d.relation(OSTACIU, "consult", VANDAELE, "Its president, Mirela Ostaciu, ~~ [spoke] by telephone with the Commission’s trade "
           "chief, Pieter Vandaele", date="2023-03-08")
d.relation(VANDAELE, "member_of", COMM, "the Commission’s trade [chief], Pieter Vandaele", type_also=["leads"])
d.relation(DAMRAU, "member_of", RUV, "Viktor Damrau, a former energy [minister]", type_also=["leads", "retreat"], optional=True)
d.relation("Turkey", "ally_of", RUV, "Turkey, Ruvenia’s closest [ally]")
d.relation("Turkey", "reject", EU, "Turkey, Ruvenia’s closest ally, [condemned] the sanctions", type_also=["accuse", "protest"],
           optional=True)
d.relation(EU, "reject", "Turkey", "Ankara said ~~ offered to mediate, a proposal that Brussels has [rejected] twice")
d.relation(US, "sanction", ORSA, "The United States, which imposed its own [sanctions] on Orsa in November", date="2022-11")
d.relation(US, "support", EU, "The United States, which ~~ [welcomed] the decision", optional=True)
d.relation(US, "cooperate", "Europe", "Washington had [shared] with its European partners satellite images", type_also=["aid", "consult"],
           target_also=[EU], optional=True)
d.relation(US, "ally_of", "Europe", "its European [partners]", target_also=[EU], optional=True)
d.relation(SHIP, "part_of", ORSA, "the [Orsa] tanker Lady Irena", type_also=["member_of"], optional=True)
d.relation(SHIP, "located_in", "Constanta", "Lady Irena transferring cargo [off] Constanta", optional=True)
d.relation(ORSA, "located_in", "Melna", "The company, which is [based] in the port of Melna")
d.relation(RUV, "request", EU, "Ruvenia [applied] to join the EU", type_also=["member_of"], date="2016")
d.relation(RUV, "reject", EU, "Sarnograd [refused] to open its public tenders to European bidders", target_also=["Europe"],
           optional=True, date="2022-07")
d.relation(STATS, "part_of", EU, "the [EU’s] statistics office", optional=True)
d.relation(DR, "request", RUV, "The opposition Democratic Renewal party, ~~ [called on] the government to publish")
d.relation(DR, "located_in", RUV, "The [opposition] Democratic Renewal party", type_also=["part_of"], optional=True)
d.relation(KIRSCH, "leads", DR, "its [leader], Dana Kirsch")
d.relation(MINISTRY, "reject", DR, "Zelk’s ministry [dismissed] the demand", source_also=[ZELK, RUV], optional=True)

d.date("[9 March 2023]", "date", "2023-03-09", optional=True)
d.date("talks [days] after new", "duration", "PXD", optional=True)
d.date("[March 9] (MP)", "date", "2023-03-09")
d.date("Bucharest [next week],", "date", "2023-W11")
d.date("on [Thursday],", "date", "2023-03-09")
d.date("[two days after] Brussels", "duration", "P2D", value_also=["2023-03-09", "2023-03-07"], optional=True)
d.date("on [Tuesday] froze", "date", "2023-03-07")
d.date("before [the summer].", "date", "2023-SU", value_also=["2023-06"])
d.date("in [February] and", "date", "2023-02")
d.date("on [Wednesday],", "date", "2023-03-08")
d.date("since [2021].", "date", "2021")
d.date("in [November],", "date", "2022-11")
d.date("in [late January] that", "date", "2023-01", value_also=["2023-01-END"])
d.date("at [the time].", "date", "PAST_REF", value_also=["2023-01"], optional=True)
d.date("in [2016].", "date", "2016")
d.date("collapsed [last July] after", "date", "2022-07")
d.date("euros [last year],", "date", "2022")
d.date("in [October],", "date", "2023-10")

# t2: the government's statement ---------------------------------------------------------------------------------------

d = case.document("t2", HERE / "t2.txt", "2022-10-14")
d.sentences("Hon. Litia")
TAV, PACT, NZ, FALANU, TOMES = "Tavaroa", "Matalele Climate Pact", "New Zealand", "Semisi Falanu", "Rachel Tomes"
MOERUA, PELE, RAVALO, HALVORSEN = "Litia Moerua", "Jonah Pele", "Tui Ravalo", "Halvorsen Energy"
SECRETARIAT, FORUM, WALL = "Secretariat of the Pacific Islands Forum", "Pacific Islands Forum", "Sea Wall Programme"
TREATY, AOSIS, MFA, COUNCIL = "Investment Treaty", "Alliance of Small Island States", "Ministry of Foreign Affairs", "Council of Chiefs"
HC, SG, UN, DELEGATION = "Australia’s High Commissioner", "the Secretary-General of the United Nations", "United Nations", \
    "the Tavaroan delegation"
ECONOMIES, PEOPLE, MONITORS = "larger economies", "the people of Nui Vasa", "the committee which monitors the Pact"

d.entity("Office of the Prime Minister", "organization", {"Office of the Prime Minister": 1})
d.entity(TAV, "country", {"Tavaroa": 6, "Republic of Tavaroa": 1}, adjectives={"Tavaroan": 1},
         inside=["The [Government of Tavaroa] today", "Republic of [Tavaroa]\n"], type_also=["organization"],
         nominals=["[The Government of Tavaroa] today", "[The Government] does not", "[The Government] notes",
                   "[The Government] welcomes"],
         pronouns=["deposited [its] instrument", "trade [its] reefs", "of [its] Parliament", "“[We] did not cause",
                   "and [we] cannot sail"])
d.entity(PACT, "program", {PACT: 2, "Pact": 4})
d.entity(SECRETARIAT, "organization", {SECRETARIAT: 1})
d.entity(FORUM, "organization", inside=["of the [Pacific Islands Forum] in"], optional=True)
d.entity("Suva", "place", {"Suva": 1})
d.entity("Port Vila", "place", {"Port Vila": 2})
d.entity("Lauti", "place", {"Lauti": 1})
d.entity("Glasgow", "place", {"Glasgow": 1})
d.entity("Sharm el-Sheikh", "place", {"Sharm el-Sheikh": 1})
d.entity("Nui Vasa", "place", {"Nui Vasa": 2})
d.entity("the outer islands", "place", nominals=["of [the outer islands]."], optional=True)
d.entity(FALANU, "person", {FALANU: 1}, nominals=["told [the Prime Minister] on", "[The Prime Minister] will travel"],
         pronouns=["[He] thanked", "where [he] is"])
d.entity(TOMES, "person", {TOMES: 1, "Rachel": 1}, nominals=["received [the Special Envoy of New Zealand],"],
         pronouns=["of [her] Government"], aliases=["Dame Rachel Tomes", "Dame Rachel"])
d.entity(NZ, "country", {NZ: 2}, nominals=["of [her Government] and"], pronouns=["for [its] contribution"])
d.entity(WALL, "program", {WALL: 1})
d.entity(HALVORSEN, "organization", {HALVORSEN: 1}, nominals=["[The company] alleges"],
         pronouns=["that [it] intends", "of [its] exploration"])
d.entity("Norway", "country", {"Norway": 1})
d.entity(TREATY, "program", {TREATY: 1})
d.entity(MOERUA, "person", {MOERUA: 1}, nominals=["[The Minister for Environment and Fisheries],", "this,” [the Minister] said"],
         pronouns=["[She] recalled"])
d.entity(DELEGATION, "organization", nominals=["led [the Tavaroan delegation] in"], type_also=["group"], optional=True)
d.entity(ECONOMIES, "group", nominals=["that [larger economies] had"], pronouns=["double [their] adaptation"],
         type_also=["country", "organization"], optional=True)
d.entity(PELE, "person", {PELE: 1}, nominals=["[The Attorney-General], Mr"])
d.entity("Cabinet", "organization", {"Cabinet": 1})
d.entity("Parliament", "organization", {"Parliament": 1})
d.entity(AOSIS, "organization", {AOSIS: 1})
d.entity("Australia", "country", {"Australia": 2}, nominals=["that [his Government] is"])
d.entity("Japan", "country", {"Japan": 1})
d.entity(HC, "person", nominals=["[Australia’s High Commissioner] has"], pronouns=["that [his] Government"])
d.entity(MFA, "organization", {MFA: 1})
d.entity(COUNCIL, "organization", {COUNCIL: 1, "Council": 1}, pronouns=["that [it] will be represented"])
d.entity(RAVALO, "person", {RAVALO: 1})
d.entity(PEOPLE, "group", nominals=["that [the people of Nui Vasa] “"], optional=True)
d.entity(MONITORS, "organization", nominals=["on [the committee which monitors the Pact]."], optional=True)
d.entity("COP26", "event", {"COP26": 1})
d.entity("COP27", "event", {"COP27": 1})
d.entity(SG, "person", nominals=["meet [the Secretary-General of the United Nations]."])
d.entity(UN, "organization", {UN: 1})

OWN = [[TAV]]  # where a program lets the statement's own voice stand in the chain
d.claim("thanked", "<s>He</s> <q>thanked</q> <c>New Zealand for its contribution ~~ Sea Wall Programme</c>", FALANU, act="praise",
        act_also=["welcome"], also=["[its contribution of 12 million dollars to the Sea Wall Programme]"], chain_also=OWN)
d.claim("reefs", ["<s>He</s> thanked", "<q>reiterated</q> that <c>Tavaroa “will not trade its reefs for promises</c>”"], FALANU,
        mode="mixed", act_also=["pledge", "reject"], chain_also=OWN)
d.claim("conveyed", "<s>Dame Rachel</s> <q>conveyed</q> <c>the congratulations of her Government</c>", TOMES, act="praise",
        act_also=["welcome", "support", "state"], source_also=[NZ], chain_also=OWN, optional=True)
d.claim("funding", ["<s>Dame Rachel</s> conveyed", "<q>confirmed</q> that <c>the first part ~~ of the year</c>"], TOMES,
        act_also=["pledge"], source_also=[NZ], chain_also=OWN)
d.claim("not-accept", "<s>The Government</s> <q>does not accept</q> <c>the suggestion, ~~ the outer islands</c>", TAV,
        act="reject", act_also=["deny"], also=["[the mobility clause ~~ the outer islands]", "[the suggestion], made"])
d.claim("suggestion", "<h>The Government</h> does not accept the <q>suggestion</q>, made in <s>certain foreign media</s>, that "
        "<c>the mobility clause ~~ the outer islands</c>", None, [(TAV, None)], act_also=["accuse"], chain_also=[[]])
d.claim("wait", "<s>The Minister for Environment and Fisheries, Hon. Litia Moerua</s>, ~~ <q>said</q> <c>the Pact was “the work of "
        "small States that were told to wait</c>”", MOERUA, mode="mixed", act_also=["praise"], chain_also=OWN)
d.claim("told-wait", "<h>The Minister for Environment and Fisheries, Hon. Litia Moerua</h>, ~~ small States that were <q>told</q> <c>to "
        "wait</c>", None, [(MOERUA, None)], mode="direct", mode_also=["indirect"], act="demand", act_also=["state"], chain_also=[[]],
        optional=True)
d.claim("recalled", "<s>She</s> <q>recalled</q> that <c>larger economies ~~ by 2025</c>", MOERUA, act_also=["accuse"],
        chain_also=OWN)
d.claim("double", "<h>She</h> recalled that <s>larger economies</s> had <q>promised</q> at COP26 in Glasgow <c>to double their "
        "adaptation finance by 2025</c>", ECONOMIES, [(MOERUA, None)], act="pledge")
d.claim("third", ["<s>She</s> recalled", "<q>noted</q> that <c>not one third of that money had been seen</c>"], MOERUA,
        act_also=["accuse", "express_concern"], chain_also=OWN)
d.claim("cause", "“<c>We did not cause this</c>,” <s>the Minister</s> <q>said</q>, “<c>and we cannot sail away from it</c>.”", MOERUA,
        mode="direct", act_also=["deny"], chain_also=OWN)
d.claim("regret", "<s>The Government</s> <q>notes with regret</q> <c>the announcement ~~ against Tavaroa</c>", TAV,
        act="express_concern", act_also=["condemn", "state"], also=["[it intends to begin arbitration against Tavaroa]"])
d.claim("arbitration", ["<h>The Government</h> notes with", "the <q>announcement</q> by <s>Halvorsen Energy</s> on 28 September that <c>it "
        "intends to begin arbitration against Tavaroa</c>"], HALVORSEN, [(TAV, None)], act_also=["warn", "pledge"], chain_also=[[]],
        date="2022-09-28")
d.claim("breaches", "<s>The company</s> <q>alleges</q> that <c>the cancellation ~~ in 1998</c>", HALVORSEN, act="accuse",
        chain_also=OWN)
d.claim("lapsed", "<s>The Attorney-General, Mr Jonah Pele</s>, has <q>advised</q> Cabinet that <c>the permit lapsed ~~ is due</c>",
        PELE, act_also=["reject", "deny"], chain_also=OWN)
d.claim("rejects", "<s>Tavaroa</s> <q>rejects</q> <c>any attempt to punish a lawful decision of its Parliament</c>", TAV,
        act="reject", act_also=["condemn"])
d.claim("welcomes", "<s>The Government</s> <q>welcomes</q> <c>the statement of support issued by ~~ since 1991</c>", TAV,
        act="welcome", also=["[the statement of support issued by the Alliance of Small Island States],", "[the statement of support] issued"])
d.claim("support", "the <q>statement</q> of <c>support</c> issued by <s>the Alliance of Small Island States</s>", AOSIS,
        act="support", chain_also=OWN, optional=True)
d.claim("accede", ["<s>The Government</s> welcomes", "<q>appeals to</q> <c>Australia and Japan, ~~ to accede to the Pact</c>"],
        TAV, act="demand", act_also=["propose"], also=["[to accede to the Pact]"])
d.claim("consideration", "<s>Australia’s High Commissioner</s> has <q>informed</q> the Ministry of Foreign Affairs that <c>his "
        "Government is “giving the matter active consideration</c>”", HC, mode="mixed", source_also=["Australia"], chain_also=OWN)
d.claim("guests", "Speaking on behalf of the Council of Chiefs, <s>Paramount Chief Tui Ravalo</s> <q>told</q> the Prime Minister "
        "on Tuesday that <c>the people of Nui Vasa ~~ to be forgotten</c>”", RAVALO, mode="mixed", source_also=[COUNCIL],
        act_also=["demand", "warn"], chain_also=OWN, date="2022-10-11")
d.claim("assured", "The Council was <q>assured</q> that <c>it will be represented on the committee which monitors the Pact</c>",
        act="pledge", chain_also=OWN)
d.claim("expected", "<c>he</c> is <q>expected</q> <c>to meet the Secretary-General of the United Nations</c>", optional=True,
        also=["[to meet the Secretary-General of the United Nations]"])

d.relation(TAV, "member_of", PACT, "Tavaroa is the seventh State to [join] the Pact", type_also=["agree"])
d.relation(TAV, "agree", PACT, "The Government of Tavaroa today deposited its instrument of [ratification] of the Matalele Climate Pact",
           type_also=["member_of"], date="2022-10-14", optional=True)
d.relation(TAV, "consult", SECRETARIAT, "The Government of Tavaroa today [deposited] ~~ with the Secretariat of the Pacific Islands "
           "Forum", type_also=["cooperate", "agree"], optional=True)
d.relation(SECRETARIAT, "located_in", "Suva", "the Secretariat of the Pacific Islands Forum [in] Suva", optional=True)
d.relation(SECRETARIAT, "part_of", FORUM, "the Secretariat [of] the Pacific Islands Forum", optional=True)
d.relation(PACT, "located_in", "Port Vila", "the Pact, which was [signed] in Port Vila", date="2022-06-03", optional=True)
d.relation(FALANU, "leads", TAV, "[Prime Minister] Semisi Falanu", optional=True)
d.relation(FALANU, "consult", TOMES, "Prime Minister Semisi Falanu [received] the Special Envoy of New Zealand, Dame Rachel Tomes",
           date="2022-10-13TEV")
d.relation(TOMES, "member_of", NZ, "the Special [Envoy] of New Zealand, Dame Rachel Tomes")
for who in (FALANU, TOMES):
    d.relation(who, "located_in", "Lauti", "Prime Minister Semisi Falanu received ~~ [in] Lauti", optional=True)
d.relation(FALANU, "support", NZ, "He [thanked] New Zealand", source_also=[TAV])
d.relation(NZ, "aid", WALL, "New Zealand for its [contribution] of 12 million dollars to the Sea Wall Programme", target_also=[TAV])
d.relation(NZ, "support", TAV, "Dame Rachel conveyed the [congratulations] of her Government", source_also=[TOMES],
           target_also=[FALANU], optional=True)
d.relation(MOERUA, "leads", DELEGATION, "The Minister for Environment and Fisheries, Hon. Litia Moerua, who [led] the Tavaroan "
           "delegation", target_also=[TAV], optional=True)
d.relation(MOERUA, "member_of", TAV, "The [Minister] for Environment and Fisheries, Hon. Litia Moerua", type_also=["leads"],
           optional=True)
d.relation(DELEGATION, "located_in", "Port Vila", "the Tavaroan delegation [in] Port Vila", source_also=[MOERUA], optional=True)
d.relation(DELEGATION, "member_of", TAV, "the [Tavaroan] delegation", type_also=["part_of"], optional=True)
d.relation("COP26", "located_in", "Glasgow", "COP26 [in] Glasgow", optional=True)
d.relation(HALVORSEN, "accuse", TAV, "it intends to begin [arbitration] against Tavaroa", modality="planned",
           type_also=["threaten", "coerce", "protest", "reject"])
d.relation(TAV, "sanction", HALVORSEN, "the [cancellation] of its exploration permit", type_also=["coerce", "reject"], optional=True)
d.relation(TAV, "agree", "Norway", "the Investment Treaty [concluded] with Norway", date="1998", optional=True)
d.relation("Norway", "agree", TREATY, "the Investment Treaty [concluded] with Norway", type_also=["member_of"], date="1998",
           optional=True)
d.relation(PELE, "member_of", TAV, "The [Attorney-General], Mr Jonah Pele", optional=True)
d.relation(PELE, "consult", "Cabinet", "The Attorney-General, Mr Jonah Pele, has [advised] Cabinet", optional=True)
d.relation(TAV, "reject", HALVORSEN, "Tavaroa [rejects] any attempt", optional=True)
d.relation("Parliament", "part_of", TAV, "[its] Parliament", optional=True)
d.relation(AOSIS, "support", TAV, "the statement of [support] issued by the Alliance of Small Island States", optional=True)
d.relation(TAV, "support", AOSIS, "The Government [welcomes] the statement of support", optional=True)
d.relation(TAV, "member_of", AOSIS, "the Alliance of Small Island States, of which Tavaroa has been a [member] since 1991",
           date="1991")
for country in ("Australia", "Japan"):
    d.relation(TAV, "request", country, "The Government welcomes the statement ~~ [appeals] to Australia and Japan")
    d.relation(country, "member_of", PACT, "Australia and Japan, ~~ to [accede] to the Pact", modality="possible", type_also=["agree"],
               optional=True)
d.relation(HC, "member_of", "Australia", "Australia’s High [Commissioner]", optional=True)
d.relation(HC, "consult", MFA, "Australia’s High Commissioner has [informed] the Ministry of Foreign Affairs",
           source_also=["Australia"], target_also=[TAV], optional=True)
d.relation(RAVALO, "member_of", COUNCIL, "Speaking on [behalf] of the Council of Chiefs, Paramount Chief Tui Ravalo",
           type_also=["leads"])
d.relation(RAVALO, "consult", FALANU, "Paramount Chief Tui Ravalo [told] the Prime Minister", source_also=[COUNCIL],
           date="2022-10-11", optional=True)
d.relation(PEOPLE, "located_in", "Nui Vasa", "the people [of] Nui Vasa", optional=True)
d.relation(COUNCIL, "member_of", MONITORS, "it will be [represented] on the committee", modality="planned", optional=True)
d.relation(FALANU, "located_in", "Sharm el-Sheikh", "The Prime Minister will [travel] to Sharm el-Sheikh", modality="planned",
           date="2022-11", optional=True)
d.relation(FALANU, "consult", SG, "he is expected to [meet] the Secretary-General of the United Nations", modality="planned",
           target_also=[UN], date="2022-11")
d.relation(FALANU, "member_of", "COP27", "The Prime Minister will travel to Sharm el-Sheikh next month to [attend] COP27",
           modality="planned", type_also=["consult", "located_in"], optional=True)
d.relation("COP27", "located_in", "Sharm el-Sheikh", "travel to Sharm el-Sheikh next month to [attend] COP27", modality="planned",
           optional=True)
d.relation(SG, "leads", UN, "the [Secretary-General] of the United Nations", type_also=["member_of"], optional=True)

d.date("[14 October 2022]", "date", "2022-10-14", optional=True)
d.date("Tavaroa [today] deposited", "date", "2022-10-14")
d.date("on [3 June 2022]", "date", "2022-06-03")
d.date("force [thirty days] after", "duration", "P30D")
d.date("Lauti [yesterday evening].", "time", "2022-10-13TEV", value_also=["2022-10-13"])
d.date("by [the end of the year].", "date", "2022", value_also=["2022-12-31", "2022-12"])
d.date("by [2025],", "date", "2025")
d.date("on [28 September]", "date", "2022-09-28")
d.date("in [1998].", "date", "1998")
d.date("in [March 2020]", "date", "2020-03")
d.date("since [1991],", "date", "1991")
d.date("on [Tuesday]", "date", "2022-10-11")
d.date("Sheikh [next month]", "date", "2022-11")

# t3: the article in awkward English -----------------------------------------------------------------------------------

d = case.document("t3", HERE / "t3.txt", "2021-05-22")
d.sentences("vile. “")
MOH, RAVEN, UDA, FARO, BF = "Ministry of Health", "White Raven", "Graciela Udaondo", "El Faro del Plata", "Broad Front"
UNION, IRURETA, DATASUR, CARBAJAL = "Union of Doctors", "Pablo Irureta", "Datasur", "Inés Carbajal"
QUIROS, BENTOS, OLIVERA, ZHELNOV, USA = "Esteban Quirós", "Julio Bentos", "Marta Olivera", "Arkadi Zhelnov", "United States"
EMBASSY, TECHS, EMPLOYEE, HOSPITAL = "the embassy of Russia", "the technicians of the ministry", "an employee of the hospital of Salto", \
    "the hospital of Salto"
LAWYER, POLICE, SPOLICE, OPPOSITION = "his lawyer", "the police", "the Spanish police", "the opposition"
COUNTERPART, AMBASSADOR, SENATOR = "his Argentine counterpart", "their ambassador", "a senator of the Broad Front"

d.entity(MOH, "organization", {MOH: 1}, nominals=["of [the ministry] had"], at=["holder of [Health]."],
         pronouns=["that [it] has been victim", "“ [We] ask", "“ [We] will not"], aliases=["Ministry of Health of Uruguay"])
d.entity("Uruguay", "country", {"Uruguay": 3}, nominals=["hospitals of [the country] ,"])
d.entity(RAVEN, "organization", {RAVEN: 2}, type_also=["group"],
         nominals=["to [the group of pirates known like White Raven],", "that [the pirates] entered", ": [the pirates] ask",
                   "2019 [the same group] entered"],
         pronouns=["for [its] part", "in [its] page", "in [its] hands", "if [it] does", "proof [it] showed", "Europol [it] has",
                   "Madrid [its] presumed"])
d.entity("Russia", "country", {"Russia": 2}, capitals=["that [Moscow] proposed"])
d.entity(EMBASSY, "organization", nominals=["[The embassy of Russia] rejected"])
d.entity(UDA, "person", {UDA: 1, "Udaondo": 1}, nominals=["Montevideo, [the minister] Graciela", "added [the holder of Health].",
                                                         "version of [the minister] was"], pronouns=["[She] recognized"])
d.entity("Montevideo", "place", {"Montevideo": 1})
d.entity(BF, "organization", {BF: 1}, nominals=["that [this party] qualified"])
d.entity(SENATOR, "person", nominals=["of [a senator of the Broad Front] ,"], optional=True)
d.entity(UNION, "organization", {UNION: 1, "Union": 1}, pronouns=["[Its] secretary"])
d.entity(IRURETA, "person", {IRURETA: 1}, nominals=["[Its secretary], Pablo"], pronouns=["holidays ,” [he] said"])
d.entity(FARO, "organization", {FARO: 1}, nominals=["to [this newspaper] that"])
d.entity(TECHS, "group", nominals=["that [the technicians of the ministry] had"], pronouns=["“ [They] told"], optional=True)
d.entity(DATASUR, "organization", {DATASUR: 2}, nominals=["to [the company] Datasur"],
         pronouns=["They told [them] that", "and [they] answered", "by [its] manager"])
d.entity("Lanzani", "organization", {"Lanzani": 1})
d.entity("Argentina", "country", adjectives={"Argentine": 2})
d.entity(CARBAJAL, "person", {CARBAJAL: 1}, nominals=["by [its manager],"])
d.entity("Salto", "place", {"Salto": 1})
d.entity(HOSPITAL, "organization", nominals=["employee of [the hospital of Salto],"], type_also=["place"], optional=True)
d.entity(EMPLOYEE, "person", nominals=["of [an employee of the hospital of Salto],"], pronouns=["[His] lawyer", "also [he] was"])
d.entity(LAWYER, "person", nominals=["[His lawyer] maintains"])
d.entity(POLICE, "organization", nominals=["by [the police] and"])
d.entity(QUIROS, "person", {QUIROS: 1, "Quirós": 1}, nominals=["[The president] Esteban"],
         pronouns=["with [his] Argentine", "offered [him] to"])
d.entity(COUNTERPART, "person", nominals=["with [his Argentine counterpart] ,"])
d.entity(USA, "country", {USA: 1}, pronouns=["with [their] ambassador"])
d.entity(AMBASSADOR, "person", nominals=["with [their ambassador] in"])
d.entity(BENTOS, "person", {BENTOS: 1}, nominals=["said [the chancellor] Julio"])
d.entity("Santos Palace", "place", {"Santos Palace": 1})
d.entity("Parliament", "organization", {"Parliament": 1})
d.entity("Asunción", "place", {"Asunción": 1}, aliases=["port of Asunción"])
d.entity("Paraguay", "country", {"Paraguay": 1})
d.entity("Europol", "organization", {"Europol": 1})
d.entity("Spain", "country", adjectives={"Spanish": 1})
d.entity(SPOLICE, "organization", nominals=["[The Spanish police] captured"])
d.entity("Madrid", "place", {"Madrid": 1})
d.entity(ZHELNOV, "person", {ZHELNOV: 1, "Molot": 1}, nominals=["Madrid [its presumed chief],"])
d.entity(OPPOSITION, "organization", nominals=["[The opposition] demanded"], type_also=["group"])
d.entity(OLIVERA, "person", {OLIVERA: 1}, nominals=["commented [the senator] Marta"],
         pronouns=["assured to [her] that", "is to be seen ,” [she] concluded"])

d.claim("title", ": <s>the pirates</s> <q>ask</q> <c>five million</c>", RAVEN, act="demand", optional=True)
d.claim("confirmed", "<s>The Ministry of Health of Uruguay</s> <q>confirmed</q> on Friday that <c>it has been victim ~~ of the "
        "country</c>", MOH, date="2021-05-21")
d.claim("attributed", ["<s>The Ministry of Health of Uruguay</s> confirmed", "<q>attributed</q> <c>it to the group of pirates known "
        "like White Raven</c>"], MOH, act="accuse", act_also=["state"],
        also=["[it to the group ~~ with Russia]", "[to the group of pirates known like White Raven]"])
d.claim("experts", "<c>the group of pirates known like White Raven</c>, that <s>the experts</s> <q>relate</q> <c>with Russia</c>",
        act_also=["accuse"], also=["relate [with Russia]", "[the group of pirates known like White Raven]"])
d.claim("evidence", "<s>the minister Graciela Udaondo</s> <q>assured</q> that “ <c>there does not exist ~~ been stolen</c>. “", UDA,
        mode="direct", act_also=["deny"])
d.claim("by-hand", "<s>She</s> <q>recognized</q> nevertheless that <c>the appointments ~~ made by hand</c>", UDA)
d.claim("patience", "“ <c>We ask patience to the people</c>,” <q>added</q> <s>the holder of Health</s>. “ <c>We will not pay one "
        "single peso</c>.", UDA, mode="direct", act_also=["demand", "pledge", "reject"])
d.claim("ask-patience", "“ <s>We</s> <q>ask</q> <c>patience to the people</c>,” added <h>the holder of Health</h>", MOH, [(UDA, None)],
        mode="direct", mode_also=["indirect"], act="demand", source_also=[UDA], chain_also=[[]], optional=True,
        also=["ask [patience] to"])
d.claim("gigabytes", "<s>White Raven</s> , for its part, <q>affirmed</q> in its page of the dark network <c>to have 800 ~~ its "
        "hands</c>", RAVEN)
d.claim("publish", ["<s>White Raven</s> , for its part", "<q>threatened</q> <c>with publishing ~~ million dollars</c>"], RAVEN,
        act="warn", act_also=["demand", "pledge"])
d.claim("vile", "<c>fact</c> that <s>this party</s> <q>qualified</q> of “ <c>vile</c>. “", BF, mode="mixed", mode_also=["direct"],
        act="condemn", also=["“ [vile]. “", "qualified [of “ vile]", "[fact ~~ vile]"])
d.claim("doubt", "<c>The version of the minister</c> was <q>put in doubt</q> by <s>the Union of Doctors</s>", UNION, act="reject",
        act_also=["deny", "express_concern", "accuse", "state"])
d.claim("warned", "<s>Its secretary, Pablo Irureta</s>, <q>indicated</q> to this newspaper that <c>the technicians ~~ already in "
        "March</c>", IRURETA, act_also=["accuse"], source_also=[UNION])
d.claim("door", "“ <c>They told them ~~ it was holidays</c> ,” <s>he</s> <q>said</q>", IRURETA, mode="direct", act_also=["accuse"])
d.claim("door-open", "“ <s>They</s> <q>told</q> them that <c>the door was open</c> ~~ ,” <h>he</h> said", TECHS, [(IRURETA, None)],
        mode="direct", mode_also=["indirect"], act_also=["warn"], source_also=[MOH])
d.claim("holidays", "<s>they</s> <q>answered</q> that <c>it was holidays</c> ,” <h>he</h> said", DATASUR, [(IRURETA, None)],
        mode="direct", mode_also=["indirect"])
d.claim("denied", "<s>Datasur</s>, which ~~ <q>denied</q> <c>to have received any warning</c>", DATASUR, act="deny")
d.claim("false", "“ <c>What the Union affirms is false</c> ,” <q>reads</q> <s>the communique signed by its manager, Inés Carbajal</s>",
        DATASUR, mode="direct", act="deny", act_also=["reject", "state", "accuse"], source_also=[CARBAJAL])
d.claim("password", "<s>Sources close to the investigation</s> <q>explained</q> that <c>the pirates entered ~~ hours later</c>",
        also=["[the pirates entered ~~ hospital of Salto]"])
d.claim("deceived", "<s>His lawyer</s> <q>maintains</q> that <c>also he was deceived</c>", LAWYER, act_also=["deny"],
        source_also=[EMPLOYEE])
d.claim("specialists", "<s>his Argentine counterpart</s> , who <q>offered</q> him <c>to send a team of specialists</c>", COUNTERPART,
        act="propose", act_also=["pledge"], source_also=["Argentina"])
d.claim("help", "<s>the United States</s> have <q>promised</q> <c>help</c>, said <h>the chancellor Julio Bentos</h>", USA,
        [(BENTOS, None)], act="pledge")
d.claim("help-told", "<c>Also the United States have promised help</c>, <q>said</q> <s>the chancellor Julio Bentos</s>", BENTOS,
        optional=True, also=["[the United States have promised help]"])
d.claim("habitual", "<s>The embassy of Russia</s> <q>rejected</q> “ <c>the habitual accusations without proofs</c> ”", EMBASSY,
        mode="direct", act="reject", act_also=["deny"], source_also=["Russia"])
d.claim("reminded", ["<s>The embassy of Russia</s> rejected", "<q>reminded</q> that <c>Moscow proposed ~~ never signed</c>"], EMBASSY,
        source_also=["Russia"])
d.claim("proposed", ["<h>The embassy of Russia</h> rejected", "<s>Moscow</s> <q>proposed</q> to Uruguay two years ago <c>an agreement of "
        "cybersecurity</c>"], "Russia", [(EMBASSY, None, ["Russia"])], act="propose", date="2019",
        also=["[an agreement of cybersecurity, which was never signed]"])
d.claim("thirty", "<q>according to</q> <s>Europol</s> <c>it has made at least thirty attacks since then</c>", "Europol",
        act_also=["accuse"])
d.claim("presumed", "its <q>presumed</q> <c>chief, Arkadi Zhelnov</c>", act_also=["accuse"], also=["presumed [chief],"],
        optional=True)
d.claim("appear", "<s>The opposition</s> <q>demanded</q> yesterday that <c>Udaondo appear before the Parliament</c>", OPPOSITION,
        act="demand", date="2021-05-21")
d.claim("dismissed", "<s>Quirós</s> had <q>assured</q> to her that <c>nobody would ~~ the investigation</c>, commented <h>the senator "
        "Marta Olivera</h>", QUIROS, [(OLIVERA, None)], act="pledge", act_also=["state"])
d.claim("dismissed-told", "<c>Quirós had assured ~~ the investigation</c>, <q>commented</q> <s>the senator Marta Olivera</s>", OLIVERA,
        optional=True)
d.claim("to-be-seen", "“ <c>That is to be seen</c> ,” <s>she</s> <q>concluded</q>", OLIVERA, mode="direct",
        act_also=["express_concern"])

d.relation(RAVEN, "assault", MOH, "it has been victim of a computer [attack] ~~ attributed it to the group of pirates known like White "
           "Raven", type_also=["coerce"], target_also=["Uruguay"])
d.relation(MOH, "accuse", RAVEN, "The Ministry of Health of Uruguay confirmed ~~ [attributed] it to the group of pirates known like White "
           "Raven")
d.relation(MOH, "part_of", "Uruguay", "The Ministry of Health [of] Uruguay", type_also=["located_in", "member_of"], optional=True)
d.relation(RAVEN, "ally_of", "Russia", "the group of pirates known like White Raven, that the experts [relate] with Russia",
           type_also=["part_of", "cooperate", "member_of", "located_in"], optional=True)
d.relation(RAVEN, "request", "Uruguay", "the pirates [ask] five million", target_also=[MOH], type_also=["threaten", "coerce"],
           optional=True)
d.relation(UDA, "leads", MOH, "added the [holder] of Health", target_also=["Uruguay"], type_also=["member_of"], optional=True)
d.relation(UDA, "located_in", "Montevideo", "In a press conference [in] Montevideo, the minister Graciela Udaondo assured",
           optional=True)
d.relation(RAVEN, "threaten", MOH, "[threatened] with publishing them on Monday", target_also=["Uruguay"], optional=True)
d.relation(BF, "accuse", RAVEN, "fact that this party [qualified] of “ vile", optional=True)
d.relation(SENATOR, "member_of", BF, "a [senator] of the Broad Front", optional=True)
d.relation(UNION, "reject", UDA, "The version of the minister was put in [doubt] by the Union of Doctors", type_also=["accuse"])
d.relation(IRURETA, "member_of", UNION, "Its [secretary], Pablo Irureta", type_also=["leads"])
d.relation(IRURETA, "consult", FARO, "Its secretary, Pablo Irureta, [indicated] to this newspaper", optional=True)
d.relation(TECHS, "member_of", MOH, "the [technicians] of the ministry", optional=True)
d.relation(TECHS, "consult", DATASUR, "the technicians of the ministry had [warned] to the company Datasur", source_also=[MOH],
           type_also=["threaten", "request"], date="2021-03", optional=True)
d.relation(DATASUR, "part_of", "Lanzani", "Datasur, which [belongs] to the Argentine group Lanzani", type_also=["member_of"])
d.relation("Lanzani", "located_in", "Argentina", "the [Argentine] group Lanzani", optional=True)
d.relation(DATASUR, "reject", UNION, "What the Union affirms is [false]", type_also=["accuse"], source_also=[CARBAJAL],
           optional=True)
d.relation(CARBAJAL, "leads", DATASUR, "its [manager], Inés Carbajal", type_also=["member_of"])
d.relation(EMPLOYEE, "member_of", HOSPITAL, "an [employee] of the hospital of Salto", target_also=["Salto"], optional=True)
d.relation(HOSPITAL, "located_in", "Salto", "the hospital [of] Salto", optional=True)
d.relation(POLICE, "coerce", EMPLOYEE, "an employee of the hospital of Salto, who was [detained] on Thursday by the police",
           date="2021-05-20")
d.relation(POLICE, "concede", EMPLOYEE, "an employee of the hospital of Salto, who was ~~ set [free]", type_also=["retreat"],
           optional=True)
d.relation(LAWYER, "support", EMPLOYEE, "His [lawyer]", n=1, type_also=["member_of"], optional=True)
d.relation(QUIROS, "leads", "Uruguay", "The [president] Esteban Quirós", optional=True)
d.relation(QUIROS, "consult", COUNTERPART, "The president Esteban Quirós [communicated] by telephone with his Argentine counterpart",
           target_also=["Argentina"])
d.relation(COUNTERPART, "leads", "Argentina", "his Argentine [counterpart]", type_also=["member_of"], optional=True)
d.relation(COUNTERPART, "aid", QUIROS, "his Argentine counterpart , who [offered] him to send a team of specialists",
           modality="planned", source_also=["Argentina"], target_also=["Uruguay"], type_also=["cooperate", "support"])
d.relation(USA, "aid", "Uruguay", "the United States have promised [help]", modality="planned", type_also=["support", "cooperate"],
           optional=True)
d.relation(BENTOS, "consult", AMBASSADOR, "the chancellor Julio Bentos after [meeting] with their ambassador", target_also=[USA])
d.relation(AMBASSADOR, "member_of", USA, "their [ambassador]", optional=True)
d.relation(BENTOS, "member_of", "Uruguay", "the [chancellor] Julio Bentos", type_also=["leads"], optional=True)
for who in (BENTOS, AMBASSADOR):
    d.relation(who, "located_in", "Santos Palace", "the chancellor Julio Bentos after meeting with their ambassador [in] the Santos "
               "Palace", optional=True)
d.relation(EMBASSY, "part_of", "Russia", "The embassy [of] Russia", type_also=["member_of"], optional=True)
d.relation(EMBASSY, "reject", "Uruguay", "The embassy of Russia [rejected] “ the habitual accusations", source_also=["Russia"],
           target_also=[MOH], optional=True)
d.relation("Russia", "request", "Uruguay", "Moscow [proposed] to Uruguay two years ago an agreement of cybersecurity",
           type_also=["cooperate", "consult"], date="2019")
d.relation("Russia", "agree", "Uruguay", "Moscow proposed to Uruguay two years ago an agreement of cybersecurity, which was never "
           "[signed]", negated=True, optional=True)
d.relation(RAVEN, "assault", "Asunción", "the same group [entered] in the systems of the port of Asunción", type_also=["coerce"],
           target_also=["Paraguay"], date="2019")
d.relation("Asunción", "located_in", "Paraguay", "the port of Asunción, [in] Paraguay", type_also=["part_of"])
d.relation(SPOLICE, "coerce", ZHELNOV, "The Spanish police [captured] last year in Madrid its presumed chief, Arkadi Zhelnov",
           source_also=["Spain"], date="2020")
d.relation(SPOLICE, "part_of", "Spain", "The [Spanish] police", type_also=["located_in"], optional=True)
d.relation(ZHELNOV, "leads", RAVEN, "its presumed [chief], Arkadi Zhelnov", modality="possible")
d.relation(ZHELNOV, "located_in", "Madrid", "captured last year [in] Madrid its presumed chief, Arkadi Zhelnov", optional=True)
d.relation(OPPOSITION, "request", UDA, "The opposition [demanded] yesterday that Udaondo appear before the Parliament",
           date="2021-05-21")
d.relation(UDA, "consult", "Parliament", "Udaondo [appear] before the Parliament", modality="possible", optional=True)
d.relation(QUIROS, "consult", OLIVERA, "Quirós had [assured] to her", optional=True)

d.date("[22 May 2021]", "date", "2021-05-22", optional=True)
d.date("on [Friday] that", "date", "2021-05-21")
d.date("of [this week] will", "date", "2021-W20")
d.date("on [Monday] if", "date", "2021-05-24")
d.date("in [March].", "date", "2021-03")
d.date("on [Thursday] by", "date", "2021-05-20")
d.date("free [hours later].", "date", None, value_also=["2021-05-20", "PXH"], optional=True)
d.date("Uruguay [two years ago] an", "date", "2019", value_also=["2019-05"])
d.date("In [2019] the", "date", "2019")
d.date("captured [last year] in", "date", "2020")
d.date("demanded [yesterday] that", "date", "2021-05-21")

# t4: the magazine's report --------------------------------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2018-11-02")
d.sentences()
HAMRA, MOUSSA, WADI, ADOUM, CHAD, SUDAN = "Dar Hamra", "Idris Saleh Moussa", "Radio Wadi", "Halima Adoum", "Chad", "Sudan"
ELF, SHIELD, ROUSSIN, UNHCR, FERREIRA = "Eastern Liberation Front", "Press Shield", "Camille Roussin", "UNHCR", "Tomás Ferreira"
BRIDGE, MANSAB, DOUNGOUS = "Doctors’ Bridge", "Khalid al-Mansab", "Bichara Doungous"
ADMIN, INTERIOR, ARMY, GUARD = "the camp administration", "the Chadian interior ministry", "Chad’s army", "a guard"
WORKER, DESERTER, PRESIDENT, ELDERS = "an aid worker", "a deserter", "the Chadian president", "the elders"
REFUGEES, FIGHTERS, FAMILY, KIDNAPPERS, BUREAU = "Sudanese refugees", "twelve fighters", "the family", "the kidnappers", "its office"

d.entity("The Weekly Compass", "organization", {"The Weekly Compass": 1}, aliases=["Weekly Compass"])
d.entity(HAMRA, "place", {HAMRA: 2}, nominals=["in [the camp]’s clinic", "for [the camp]."], pronouns=["office [there],"])
d.entity(ADMIN, "organization", nominals=["by [the camp administration].", "[The administration], an", "[an office of the Chadian "
                                          "interior ministry],"], pronouns=["of [its] guards"])
d.entity(INTERIOR, "organization", nominals=["of [the Chadian interior ministry],"])
d.entity(MOUSSA, "person", {MOUSSA: 1, "Moussa": 3}, nominals=["of [the man who was taken].", "see [their prisoner],"],
         pronouns=["outside [his] tent", "“[He] told", "“Then [he] put", "on [his] good", "[his] wife", "for [his] abduction"])
d.entity(ADOUM, "person", {ADOUM: 1, "Adoum": 1}, nominals=["” [his wife], Halima"],
         pronouns=["told [me] to keep", "met [her] last", "[She] says she", "She says [she] recognized", "was [her] daughter"])
d.entity("her daughter", "person", nominals=["was [her daughter],"], optional=True)
d.entity(WADI, "organization", {WADI: 1}, nominals=["Wadi, [the only station] that", "reached [the station].", "that [the station] was"])
d.entity("Zaghawa", "group", {"Zaghawa": 1}, optional=True)
d.entity(REFUGEES, "group", nominals=["to [the sixty thousand Sudanese refugees in eastern Chad]."], optional=True)
d.entity(SUDAN, "country", {SUDAN: 2}, adjectives={"Sudanese": 2}, capitals=["[Khartoum] called"])
d.entity(CHAD, "country", {CHAD: 4}, adjectives={"Chadian": 2}, pronouns=["“[We] do not negotiate", "and [we] do not stop"])
d.entity("eastern Chad", "place", inside=["in [eastern Chad]."], optional=True)
d.entity("four men", "group", nominals=["September, [four men] stopped", "of [the men] as"], optional=True)
d.entity(GUARD, "person", nominals=["as [a guard employed by the camp administration]."], optional=True)
d.entity(ELF, "organization", {ELF: 1, "ELF": 1, "Front": 1}, pronouns=["feed [its] own", "“[It] took"])
d.entity(FIGHTERS, "group", nominals=["of [twelve fighters] whom"], type_also=["person"])
d.entity(ARMY, "organization", nominals=["whom [Chad’s army] captured"])
d.entity(WORKER, "person", nominals=["said [an aid worker], who"], pronouns=["because [she] is"])
d.entity(DESERTER, "person", nominals=["interviewed [a deserter] who"])
d.entity("Sudanese officers", "group", nominals=["that [Sudanese officers] were"], optional=True)
d.entity(SHIELD, "organization", {SHIELD: 1}, nominals=["Shield, [a watchdog based in Paris],"], pronouns=["bandits,” [its] director"])
d.entity("Paris", "place", {"Paris": 1})
d.entity(ROUSSIN, "person", {ROUSSIN: 1}, nominals=["bandits,” [its director],"], pronouns=["[She] has written", "times, [she] said"])
d.entity(PRESIDENT, "person", nominals=["to [the Chadian president] four"])
d.entity(UNHCR, "organization", {UNHCR: 1}, nominals=["[The United Nations refugee agency],"], pronouns=["of [its] office"])
d.entity("United Nations", "organization", {"United Nations": 1})
d.entity(BUREAU, "organization", nominals=["of [its office] there"], optional=True)
d.entity(FERREIRA, "person", {FERREIRA: 1, "Ferreira": 1}, nominals=["Ferreira, [the head of its office there],"],
         pronouns=["spring, [he] said"])
d.entity(BRIDGE, "organization", {BRIDGE: 1}, nominals=["asked [the doctors] to"])
d.entity("Geneva", "place", {"Geneva": 1})
d.entity(ELDERS, "group", nominals=["persuaded [the elders] to", "month [the elders] asked"], type_also=["organization"])
d.entity(MANSAB, "person", {MANSAB: 1}, nominals=["Ferreira, [a Qatari envoy] told", "[The envoy], Khalid"])
d.entity("Qatar", "country", adjectives={"Qatari": 1})
d.entity(FAMILY, "group", nominals=["told [the family] in"], type_also=["person"], optional=True)
d.entity(KIDNAPPERS, "group", nominals=["that [the kidnappers] had"], pronouns=["see [their] prisoner"], type_also=["organization"])
d.entity("N’Djamena", "place", {"N’Djamena": 1})
d.entity(DOUNGOUS, "person", {DOUNGOUS: 1}, nominals=["; [Chad’s interior minister],"], pronouns=["criminals,” [he] said"])

d.claim("quiet", "“<c>He told me to keep the children quiet</c>,” <s>his wife, Halima Adoum</s>, <q>recalled</q> when I met her last "
        "week in the camp’s clinic. “<c>Then he put on his good shoes</c>.”", ADOUM, mode="direct", date="2018-W43")
d.claim("keep", "“<s>He</s> <q>told</q> me <c>to keep the children quiet</c>,” <h>his wife, Halima Adoum</h>", MOUSSA, [(ADOUM, None)],
        mode="direct", mode_also=["indirect"], act="demand")
d.claim("recognized", "<s>She</s> <q>says</q> <c>she recognized ~~ the camp administration</c>", ADOUM, act_also=["accuse"])
d.claim("suspicion", "<s>The administration</s>, ~~ <q>insists</q> that <c>none of its guards is under suspicion</c>", ADMIN,
        act_also=["deny"])
d.claim("responsibility", "<h>Moussa</h>, thinner, reads out a text in which <s>the Eastern Liberation Front (ELF)</s> <q>claims</q> "
        "<c>responsibility for his abduction</c>", ELF, [(MOUSSA, None)], chain_also=[[]], also=["for [his abduction]"])
d.claim("release", ["<h>Moussa</h>, thinner, reads", "<s>the Eastern Liberation Front (ELF)</s> claims",
        "and <q>demands</q> <c>the release ~~ in 2017</c>"], ELF, [(MOUSSA, None)], act="demand", chain_also=[[]])
d.claim("dogs", "“<c>The Front can’t feed its own dogs</c>,” <q>said</q> <s>an aid worker</s>, who ~~ to the press. “<c>It took credit "
        "for a thing that somebody else did</c>.”", WORKER, mode="direct", act_also=["accuse"])
d.claim("credit", ["said <h>an aid worker</h>, who", "“<s>It</s> <q>took credit for</q> <c>a thing that somebody else did</c>.”"], ELF,
        [(WORKER, None)], mode="direct", mode_also=["indirect"], chain_also=[[]], optional=True)
d.claim("not-named", "<s>an aid worker</s>, who <q>asked</q> <c>not to be named</c>", WORKER, act="demand", optional=True)
d.claim("border", "<s>Others</s> <q>point</q> <c>across the border</c>", act="accuse", act_also=["state"], optional=True)
d.claim("grain", "<s>a deserter</s> who <q>alleged</q> that <c>Sudanese officers ~~ the camp</c>", DESERTER, act="accuse",
        chain_also=[[MOUSSA], [WADI]])
d.claim("lie", "<s>Khartoum</s> <q>called</q> <c>the broadcast a lie</c>", SUDAN, act="deny", act_also=["reject", "condemn", "accuse"],
        also=["[the broadcast] a", "broadcast [a lie]."])
d.claim("indifference", "<s>Press Shield</s>, a watchdog based in Paris, <q>accuses</q> <c>both governments of indifference</c>", SHIELD,
        act="accuse", act_also=["condemn"], also=["of [indifference]."])
d.claim("bandits", "“<c>Chad says it was Sudan, Sudan says it was bandits</c>,” <s>its director, Camille Roussin</s>, <q>told</q> me",
        ROUSSIN, mode="direct", act_also=["accuse", "condemn"])
d.claim("was-sudan", "“<s>Chad</s> <q>says</q> <c>it was Sudan</c>, Sudan says it was bandits,” <h>its director, Camille Roussin</h>",
        CHAD, [(ROUSSIN, None)], mode="direct", mode_also=["indirect"], act="accuse", act_also=["state"])
d.claim("was-bandits", "<s>Sudan</s> <q>says</q> <c>it was bandits</c>,” <h>its director, Camille Roussin</h>", SUDAN, [(ROUSSIN, None)],
        mode="direct", mode_also=["indirect"], act="accuse", act_also=["state"])
d.claim("letters", "<c>She has written to the Chadian president four times</c>, <s>she</s> <q>said</q>, <c>and has received no answer</c>",
        ROUSSIN)
d.claim("nurse", "<s>Tomás Ferreira</s>, ~~ <q>conceded</q> over tea that <c>the station was ~~ best policeman</c>”", FERREIRA,
        mode="mixed", act="praise", act_also=["state", "agree"])
d.claim("cholera", "<c>When cholera broke out in the spring</c>, <s>he</s> <q>said</q>, <c>it was Moussa ~~ from Geneva</c>", FERREIRA,
        act_also=["praise"], also=["[it was Moussa ~~ from Geneva]"])
d.claim("leave", "<s>the elders</s> <q>asked</q> <c>the doctors to leave</c>", ELDERS, act="demand", date="2018-10",
        also=["[to leave]."])
d.claim("envoy", "According to <h>Ferreira</h>, <s>a Qatari envoy</s> <q>told</q> the family in early October that <c>the kidnappers ~~ "
        "the trip</c>", MANSAB, [(FERREIRA, None)], date="2018-10")
d.claim("envoy-told", "<q>According to</q> <s>Ferreira</s>, <c>a Qatari envoy ~~ the trip</c>", FERREIRA, optional=True)
d.claim("doctor", "<s>the kidnappers</s> had <q>agreed</q> <c>to let a doctor see their prisoner</c>", KIDNAPPERS,
        [(MANSAB, "[a Qatari envoy] told"), (FERREIRA, "to [Ferreira], a")], act="agree", act_also=["pledge"])
d.claim("forbade", "<s>someone in N’Djamena</s> then <q>forbade</q> <c>the trip</c>", None,
        [(MANSAB, "[a Qatari envoy] told"), (FERREIRA, "to [Ferreira], a")], act="reject", act_also=["demand"],
        source_also=[CHAD], optional=True)
d.claim("gossip", "<s>Chad’s interior minister, Bichara Doungous</s>, <q>dismissed</q> <c>the account as gossip</c>", DOUNGOUS,
        act="reject", act_also=["deny"], also=["[the account] as"])
d.claim("criminals", "“<c>We do not negotiate with criminals</c>,” <s>he</s> <q>said</q>, “<c>and we do not stop doctors</c>.”", DOUNGOUS,
        mode="direct", act_also=["deny", "reject"])

d.relation(MOUSSA, "member_of", WADI, "Idris Saleh Moussa was the [voice] of Radio Wadi")
d.relation(WADI, "located_in", "eastern Chad", "Radio Wadi, the only station that [broadcasts] ~~ in eastern Chad",
           target_also=[CHAD], optional=True)
d.relation(REFUGEES, "located_in", CHAD, "the sixty thousand Sudanese refugees [in] eastern Chad", source_also=[SUDAN],
           target_also=["eastern Chad"], optional=True)
d.relation(MOUSSA, "request", ADOUM, "He [told] me to keep the children quiet", type_also=["consult"], optional=True)
d.relation(ADOUM, "located_in", HAMRA, "when I [met] her last week in the camp’s clinic", date="2018-W43", optional=True)
d.relation(ADOUM, "accuse", GUARD, "She says she [recognized] one of the men as a guard", optional=True)
d.relation(GUARD, "member_of", ADMIN, "a guard [employed] by the camp administration", optional=True)
d.relation(ADMIN, "part_of", INTERIOR, "The administration, an [office] of the Chadian interior ministry", type_also=["member_of"])
d.relation(INTERIOR, "part_of", CHAD, "the [Chadian] interior ministry", type_also=["located_in", "member_of"], optional=True)
d.relation(ELF, "coerce", MOUSSA, "the Eastern Liberation Front (ELF) claims responsibility for his [abduction]", type_also=["assault"])
d.relation(ELF, "request", CHAD, "the Eastern Liberation Front (ELF) ~~ [demands] the release of twelve fighters", optional=True)
d.relation(ARMY, "coerce", FIGHTERS, "twelve fighters whom Chad’s army [captured] in 2017", source_also=[CHAD], target_also=[ELF],
           type_also=["assault"], date="2017")
d.relation(ARMY, "part_of", CHAD, "[Chad’s] army", type_also=["member_of"], optional=True)
d.relation(WORKER, "accuse", ELF, "It took [credit] for a thing that somebody else did", optional=True)
d.relation(MOUSSA, "consult", DESERTER, "Moussa had [interviewed] a deserter", date="2018-08")
d.relation(DESERTER, "accuse", SUDAN, "a deserter who [alleged] that Sudanese officers were selling grain",
           target_also=["Sudanese officers"], optional=True)
d.relation("Sudanese officers", "member_of", SUDAN, "[Sudanese] officers", optional=True)
d.relation(SUDAN, "reject", WADI, "Khartoum [called] the broadcast a lie", target_also=[MOUSSA, DESERTER], type_also=["accuse"],
           optional=True)
d.relation(SHIELD, "located_in", "Paris", "Press Shield, a watchdog [based] in Paris")
for country in (CHAD, SUDAN):
    d.relation(SHIELD, "accuse", country, "Press Shield, a watchdog based in Paris, [accuses] both governments of indifference",
               optional=True)
d.relation(ROUSSIN, "leads", SHIELD, "its [director], Camille Roussin")
d.relation(CHAD, "accuse", SUDAN, "Chad [says] it was Sudan")
d.relation(ROUSSIN, "consult", PRESIDENT, "She has [written] to the Chadian president", type_also=["request"], target_also=[CHAD],
           optional=True)
d.relation(PRESIDENT, "leads", CHAD, "the Chadian [president]", optional=True)
d.relation(UNHCR, "leads", HAMRA, "The United Nations refugee agency, UNHCR, which has [run] Dar Hamra since 2004", date="2004")
d.relation(UNHCR, "part_of", "United Nations", "The United Nations refugee [agency], UNHCR", type_also=["member_of"], optional=True)
d.relation(FERREIRA, "leads", UNHCR, "Tomás Ferreira, the [head] of its office there", type_also=["member_of"], target_also=[BUREAU])
d.relation(BUREAU, "located_in", HAMRA, "its office [there]", optional=True)
d.relation(FERREIRA, "located_in", HAMRA, "Tomás Ferreira, the head of its office [there]", optional=True)
d.relation(BUREAU, "part_of", UNHCR, "[its] office", n=1, optional=True)
d.relation(FERREIRA, "support", WADI, "Tomás Ferreira, ~~ [conceded] over tea that the station was “our best nurse", optional=True)
d.relation(MOUSSA, "request", ELDERS, "it was Moussa who [persuaded] the elders", type_also=["consult"], optional=True)
d.relation(BRIDGE, "aid", ELDERS, "the vaccine that Doctors’ Bridge had [flown] in from Geneva", target_also=[HAMRA], optional=True)
d.relation(ELDERS, "request", BRIDGE, "the elders [asked] the doctors to leave", type_also=["reject"], date="2018-10")
d.relation(MANSAB, "member_of", "Qatar", "a Qatari [envoy]", optional=True)
d.relation(MANSAB, "consult", FAMILY, "a Qatari envoy [told] the family", date="2018-10", optional=True)
d.relation(KIDNAPPERS, "coerce", MOUSSA, "[their] prisoner", type_also=["assault"], optional=True)
d.relation(KIDNAPPERS, "concede", MOUSSA, "the kidnappers had [agreed] to let a doctor see their prisoner", type_also=["agree", "aid"],
           modality="planned", optional=True)
d.relation(DOUNGOUS, "member_of", CHAD, "Chad’s interior [minister], Bichara Doungous", type_also=["leads"], target_also=[INTERIOR])
d.relation(DOUNGOUS, "reject", FERREIRA, "Chad’s interior minister, Bichara Doungous, [dismissed] the account", target_also=[MANSAB],
           optional=True)
d.relation(CHAD, "consult", KIDNAPPERS, "We do not [negotiate] with criminals", negated=True, target_also=[ELF], optional=True)

d.date("[2 November 2018]", "date", "2018-11-02", optional=True)
d.date("For [eleven years] Idris", "duration", "P11Y")
d.date("On [the night of 14 September],", "time", "2018-09-14TNI", value_also=["2018-09-14"])
d.date("her [last week] in", "date", "2018-W43")
d.date("[Nine days later] a", "date", "2018-09-23", value_also=["P9D"])
d.date("in [2017].", "date", "2017")
d.date("In [August],", "date", "2018-08")
d.date("since [2004],", "date", "2004")
d.date("in [the spring],", "date", "2018-SP")
d.date("[Last month] the", "date", "2018-10")
d.date("in [early October] that", "date", "2018-10", value_also=["2018-10-START"])
d.date("[Every evening at seven],", "set", "T19:00", value_also=["P1D", "XXXX-XX-XXT19:00", "XXXX-XX-XXTEV", "TEV"])
d.date("[Last Tuesday] there", "date", "2018-10-30")
d.date("in [weeks].", "duration", "PXW", optional=True)

case.write(HERE)
