"""Gold for four texts on business and money: a merger probe, a firm's rebuttal, leaked papers, a translated report.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/money/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: an agency's story of a takeover under inquiry --------------------------------------------------------------------

a = case.document("t1", HERE / "t1.txt", "2017-11-08")
a.sentences()
HALV, CAV, ASA, COMM, EU = "Halvorsen Kabel", "Cavitel", "Asahina Electric", "European Commission", "European Union"
SZEN, THORUP, ROOSMA, FERR, FLMI = "Aurelia Szentes", "Mads Thorup", "Pieter Roosma", "Ferraguti family", "FLMI"
DOJ, FCO, GC, CDO, AMSTEL = "Justice Department", "Federal Cartel Office", "General Court", "Cables de l'Ouest", \
    "Amstel Securities"
FREMIN, CHMIN, DEAL = "the French economy ministry", "China's commerce ministry", "the deal"
UNIONS, STAFF, KOREANS = "unions in both countries", "some 900 employees", "two South Korean firms"

a.entity(HALV, "organization", {HALV: 1, "Halvorsen": 8}, nominals=["into [Danish group] Halvorsen", "charge [the Danish firm] "
         "denies", "fined [the company] 68"],
         pronouns=["said [it] remained", "[Its] chief executive"])
a.entity(CAV, "organization", {CAV: 4}, nominals=["bid for [Italian cable maker]", "for [Italian rival] Cavitel",
         "[Cavitel's board] unanimously", "[The Turin-based firm] has"],
         pronouns=["after [it] rejected", "[Its] largest shareholder"])
a.entity(ASA, "organization", {ASA: 1, "Asahina": 2}, pronouns=["\"[We] do not"],
         nominals=["rumours,\" [the Osaka-based company] said"])
a.entity(EU, "organization", {EU: 1, "EU": 1}, capitals=["urging [Brussels] to"], nominals=["[The 28-nation bloc] has"],
         pronouns=["stranger to [its] trustbusters"])
a.entity(COMM, "organization", {COMM: 1, "Commission": 2}, nominals=["[European Union antitrust regulators] opened",
         "stranger to [its trustbusters]"], pronouns=["[It] set a deadline", "for [its] ruling"])
a.entity(DOJ, "organization", {DOJ: 1})
a.entity(FCO, "organization", {FCO: 1})
a.entity(GC, "organization", {GC: 1})
a.entity(CDO, "organization", {CDO: 1}, nominals=["for [its own champion], Cables"])
a.entity(AMSTEL, "organization", {AMSTEL: 1})
a.entity(FLMI, "organization", {FLMI: 1}, nominals=["[The Italian metalworkers' federation] FLMI"])
a.entity(FERR, "organization", {FERR: 1}, aliases=["Ferraguti"], type_also=["group", "person"],
         nominals=["[Its largest shareholder], the"], pronouns=["to sell [its] 38"])
a.entity(FREMIN, "organization", nominals=["[The French economy ministry] called"])
a.entity(CHMIN, "organization", nominals=["[China's commerce ministry] has"])
a.entity(UNIONS, "organization", nominals=["[Unions in both countries] oppose"], type_also=["group"], optional=True)
a.entity(STAFF, "group", nominals=["[Some 900 employees] walked"], optional=True)
a.entity(KOREANS, "organization", nominals=["and [two South Korean firms] since"], optional=True)
a.entity("Meridian News Service", "organization", {"Meridian News Service": 1, "Meridian": 1})
a.entity(SZEN, "person", {SZEN: 1, "Szentes": 1}, pronouns=["conference. [She] said", "\"[She] wants"])
a.entity(THORUP, "person", {THORUP: 1}, nominals=["[Its chief executive], Mads"])
a.entity(ROOSMA, "person", {ROOSMA: 1}, pronouns=["said [he] expected", "corpse,\" [he] said"])
a.entity("Denmark", "country", adjectives={"Danish": 3})
a.entity("Italy", "country", adjectives={"Italian": 4}, nominals=["assure [Italian ministers] that"])
a.entity("Japan", "country", {"Japan": 1})
a.entity("China", "country", {"China": 1})
a.entity("Germany", "country", {"Germany": 1})
a.entity("France", "country", {"France": 1}, adjectives={"French": 1}, capitals=["because [Paris] feared"],
         pronouns=["for [its] own champion"])
a.entity("South Korea", "country", adjectives={"South Korean": 1}, optional=True)
a.entity("Spain", "country", {"Spain": 1}, type_also=["place"])
a.entity("Poland", "country", {"Poland": 1}, type_also=["place"])
a.entity("Brussels", "place", {"BRUSSELS": 1})
a.entity("Luxembourg", "place", {"Luxembourg": 1}, type_also=["country"])
for place in ("Europe", "Aarhus", "Rome", "Turin", "Bari", "Washington", "South Carolina", "Berlin", "Osaka", "Milan",
              "Copenhagen"):
    a.entity(place, "place", {place: 1})
a.entity(DEAL, "event", nominals=["into [Danish bid for Italian cable maker]", "saying [the deal] could",
         "closing [the transaction] in", "backed [the offer] in", "oppose [the deal].", "cleared [the takeover] in",
         "ban [the takeover] outright",
         "approve [the deal] once"], optional=True)

a.claim("raise", "<s>European Union antitrust regulators</s> opened ~~ <q>saying</q> <c>the deal could raise ~~ the grid</c>",
        COMM, act_also=["warn", "express_concern"], source_also=[EU], date="2017-11-08")
a.claim("two-in-three", "<s>The European Commission</s>, which had until midnight to decide, <q>said</q> <c>the two companies "
        "~~ in Europe</c>", COMM)
a.claim("twice", "\"<c>Consumers should ~~ transition</c>,\" <s>Competition Commissioner Aurelia Szentes</s> <q>told</q> a",
        SZEN, mode="direct", act_also=["demand", "warn"])
a.claim("far-enough", "<s>She</s> <q>said</q> <c>Halvorsen's offer last month ~~ \"did not go far enough</c>\"", SZEN,
        mode="mixed", act_also=["reject", "condemn"])
a.claim("offer", "<h>She</h> said <s>Halvorsen</s>'s <q>offer</q> last month <c>to sell a plant in Spain</c>", HALV,
        [(SZEN, None)], act="propose", act_also=["pledge"], chain_also=[[]], optional=True, date="2017-10")
a.claim("confident", "<s>Halvorsen</s>, which is based in Aarhus and employs 11,000 people, <q>said</q> <c>it remained ~~ next "
        "year</c>", HALV, act_also=["pledge"])
a.claim("factory", "<s>Its chief executive, Mads Thorup</s>, flew to Rome on Tuesday to <q>assure</q> Italian ministers that "
        "<c>no factory would be shut before 2021</c>, <h>a person familiar with the talks</h> said", THORUP, [(None, None)],
        act="pledge", act_also=["state", "deny"], source_also=[HALV])
a.claim("factory-told", "<c>Its chief executive, Mads Thorup, flew ~~ before 2021</c>, <s>a person familiar with the talks</s> "
        "<q>said</q>", optional=True)
a.claim("backed", "<s>Cavitel's board</s> unanimously <q>backed</q> <c>the offer</c> in July", CAV, act="support",
        act_also=["welcome", "agree"], also=["[the offer in July]"], date="2017-07", optional=True)
a.claim("lower", "after <s>it</s> <q>rejected</q> <c>a lower one from Japan's Asahina Electric</c>", CAV, act="reject",
        optional=True)
a.claim("stake", "<s>Its largest shareholder, the Ferraguti family</s>, has <q>agreed</q> <c>to sell its 38 percent stake</c>",
        FERR, act="agree", act_also=["pledge"])
a.claim("oppose", "<s>Unions in both countries</s> <q>oppose</q> <c>the deal</c>", UNIONS, act="reject",
        act_also=["condemn", "state"])
a.claim("production", "<s>The Italian metalworkers' federation FLMI</s> has <q>accused</q> <c>Halvorsen of planning to move "
        "production to Poland</c>", FLMI, act="accuse", also=["of [planning to move production to Poland]",
                                                              "Halvorsen [of planning to move production to Poland]"])
a.claim("charge", "<c>a charge</c> <s>the Danish firm</s> <q>denies</q>", HALV, act="deny", act_also=["reject"],
        also=["[planning to move production to Poland]"])
a.claim("cleared", "<s>the Justice Department</s> <q>cleared</q> <c>the takeover</c> in September", DOJ, act="agree",
        act_also=["support", "state"], date="2017-09", optional=True)
a.claim("divest", "<s>the Justice Department</s> cleared the takeover in September <q>on condition that</q> <c>Halvorsen divest "
        "a unit in South Carolina</c>", DOJ, act="demand", date="2017-09", optional=True)
a.claim("dictate-told", "<s>Two officials in Berlin</s> <q>said</q> <c>Germany's Federal ~~ grid operators</c>",
        source_also=["Germany"], optional=True)
a.claim("dictate", "<h>Two officials in Berlin</h> said <s>Germany's Federal Cartel Office</s> had <q>warned</q> the Commission "
        "privately last spring that <c>the merged ~~ grid operators</c>", FCO, [(None, None, ["Germany"])], act="warn",
        date="2017-SP")
a.claim("ban-told", "<s>One of them</s> <q>added</q> that <c>France was urging ~~ Cables de l'Ouest</c>",
        source_also=["Germany"], optional=True)
a.claim("ban", "<h>One of them</h> added that <s>France</s> was <q>urging</q> <c>Brussels to ban the takeover outright</c>",
        "France", [(None, None, ["Germany"])], act="demand", also=["[to ban the takeover outright]",
                                                                  "[Brussels to ban ~~ Cables de l'Ouest]"])
a.claim("champion", "<h>One of them</h> added ~~ because <s>Paris</s> <q>feared for</q> <c>its own champion, Cables de l'Ouest"
        "</c>", "France", [(None, None, ["Germany"])], act="express_concern", chain_also=[[]], optional=True)
a.claim("absurd", "<s>The French economy ministry</s> <q>called</q> <c>the suggestion \"absurd</c>\"", FREMIN, mode="mixed",
        mode_also=["direct"], act="deny", act_also=["reject", "state", "condemn"], source_also=["France"],
        also=["\"[absurd]\""])
a.claim("new-one", "<c>Asahina</c>, whose bid expired in August, is <q>believed</q> <c>to be preparing a new one</c>",
        also=["[to be preparing a new one]", "[Asahina, whose ~~ a new one]"])
a.claim("rumours", "\"<c>We do not comment on market rumours</c>,\" <s>the Osaka-based company</s> <q>said</q>", ASA,
        mode="direct")
a.claim("expected", "<s>Analyst Pieter Roosma of Amstel Securities</s> <q>said</q> <c>he expected ~~ on the table</c>", ROOSMA,
        source_also=[AMSTEL])
a.claim("trophy", "\"<c>She wants a trophy, not a corpse</c>,\" <s>he</s> <q>said</q>", ROOSMA, mode="direct",
        act_also=["condemn"])

a.relation(COMM, "accuse", HALV, "European Union antitrust regulators opened a full-scale [investigation] on Wednesday into "
           "Danish group Halvorsen Kabel's 4.1 billion euro bid", type_also=["reject", "coerce", "threaten"],
           source_also=[EU], target_also=[CAV, DEAL], date="2017-11-08", optional=True)
a.relation(HALV, "request", CAV, "Danish group Halvorsen Kabel's 4.1 billion euro [bid] for Italian rival Cavitel",
           type_also=["cooperate", "agree"], modality="planned", optional=True)
a.relation(HALV, "located_in", "Denmark", "[Danish] group Halvorsen Kabel", type_also=["member_of", "part_of"], optional=True)
a.relation(CAV, "located_in", "Italy", "[Italian] rival Cavitel", type_also=["member_of", "part_of"], optional=True)
a.relation(SZEN, "member_of", COMM, "Competition [Commissioner] Aurelia Szentes", type_also=["leads"], target_also=[EU],
           optional=True)
a.relation(HALV, "located_in", "Spain", "Halvorsen's offer last month to sell a [plant] in Spain", optional=True)
a.relation(SZEN, "reject", HALV, "She said Halvorsen's offer last month to sell a plant in Spain \"did [not] go far enough",
           source_also=[COMM], optional=True)
a.relation(HALV, "concede", COMM, "Halvorsen's [offer] last month to sell a plant in Spain", modality="planned",
           type_also=["cooperate"], target_also=[SZEN, EU], optional=True)
a.relation(HALV, "located_in", "Aarhus", "Halvorsen, which is [based] in Aarhus")
a.relation(THORUP, "leads", HALV, "Its [chief executive], Mads Thorup")
a.relation(THORUP, "located_in", "Rome", "Mads Thorup, [flew] to Rome", date="2017-11-07", optional=True)
a.relation(THORUP, "consult", "Italy", "Mads Thorup, flew to Rome on Tuesday to [assure] Italian ministers",
           type_also=["concede", "support"], source_also=[HALV], date="2017-11-07", optional=True)
a.relation(CAV, "support", HALV, "Cavitel's board unanimously [backed] the offer", type_also=["agree"], target_also=[DEAL],
           date="2017-07")
a.relation(CAV, "reject", ASA, "it [rejected] a lower one from Japan's Asahina Electric")
a.relation(ASA, "located_in", "Japan", "[Japan]'s Asahina Electric", type_also=["member_of", "part_of"], optional=True)
a.relation(ASA, "request", CAV, "a lower [one] from Japan's Asahina Electric", type_also=["cooperate"], optional=True)
a.relation(CAV, "located_in", "Turin", "The [Turin-based] firm")
a.relation(FERR, "leads", CAV, "Its largest [shareholder], the Ferraguti family", type_also=["member_of"], optional=True)
a.relation(CAV, "part_of", FERR, "its 38 percent [stake]", optional=True)
a.relation(FERR, "agree", HALV, "the Ferraguti family, has [agreed] to sell its 38 percent stake",
           type_also=["concede", "cooperate"], optional=True)
a.relation(UNIONS, "reject", HALV, "Unions in both countries [oppose] the deal", type_also=["protest"],
           target_also=[DEAL, CAV], optional=True)
a.relation(FLMI, "accuse", HALV, "The Italian metalworkers' federation FLMI has [accused] Halvorsen")
a.relation(FLMI, "located_in", "Italy", "The [Italian] metalworkers' federation FLMI", type_also=["member_of", "part_of"],
           optional=True)
a.relation(HALV, "located_in", "Poland", "Halvorsen of planning to [move] production to Poland", modality="planned",
           optional=True)
a.relation(HALV, "reject", FLMI, "a charge the Danish firm [denies]", optional=True)
a.relation(STAFF, "protest", CAV, "Some 900 employees [walked out] of Cavitel's plant", date="2017-11-06",
           target_also=[HALV], optional=True)
a.relation(STAFF, "member_of", CAV, "Some 900 [employees] walked out of Cavitel's plant", optional=True)
a.relation(CAV, "located_in", "Bari", "Cavitel's [plant] in Bari")
a.relation(DOJ, "located_in", "Washington", "[In] Washington, the Justice Department", optional=True)
a.relation(DOJ, "support", HALV, "the Justice Department [cleared] the takeover", type_also=["agree", "concede"],
           target_also=[DEAL, CAV], date="2017-09", optional=True)
a.relation(DOJ, "request", HALV, "on [condition] that Halvorsen divest a unit", type_also=["coerce"], date="2017-09",
           optional=True)
a.relation(HALV, "located_in", "South Carolina", "Halvorsen divest a [unit] in South Carolina", optional=True)
a.relation(CHMIN, "part_of", "China", "China's commerce [ministry]", type_also=["member_of"], optional=True)
a.relation(FCO, "part_of", "Germany", "Germany's Federal Cartel [Office]", type_also=["member_of", "located_in"], optional=True)
a.relation(FCO, "consult", COMM, "Germany's Federal Cartel Office had [warned] the Commission",
           type_also=["threaten", "request", "accuse"], date="2017-SP")
a.relation("France", "request", EU, "France was [urging] Brussels to ban the takeover", target_also=[COMM])
a.relation(EU, "reject", HALV, "Brussels to [ban] the takeover", modality="possible", type_also=["sanction", "coerce"],
           source_also=[COMM], target_also=[DEAL, CAV], optional=True)
a.relation("France", "support", CDO, "Paris [feared] for its own champion, Cables de l'Ouest", optional=True)
a.relation(CDO, "located_in", "France", "its own [champion], Cables de l'Ouest", type_also=["part_of", "member_of"],
           optional=True)
a.relation(FREMIN, "part_of", "France", "The French economy [ministry]", type_also=["member_of"], optional=True)
a.relation(ASA, "request", CAV, "Asahina, whose [bid] expired in August", type_also=["cooperate"], optional=True)
a.relation(ASA, "request", CAV, "is believed to be [preparing] a new one", modality="planned", type_also=["cooperate"],
           optional=True)
a.relation(ASA, "located_in", "Osaka", "the [Osaka-based] company")
a.relation(COMM, "sanction", HALV, "the Commission [fined] the company 68 million euros", type_also=["coerce"],
           source_also=[EU], date="2011")
a.relation(HALV, "cooperate", ASA, "[fixing] prices with Asahina", type_also=["agree"])
a.relation(HALV, "cooperate", KOREANS, "[fixing] prices with Asahina and two South Korean firms", type_also=["agree"],
           optional=True)
a.relation(KOREANS, "located_in", "South Korea", "two [South Korean] firms", type_also=["member_of"], optional=True)
a.relation(HALV, "reject", COMM, "Halvorsen [appealed]", type_also=["request", "protest"], target_also=[GC, EU],
           optional=True)
a.relation(GC, "concede", HALV, "the General Court in Luxembourg [cut] the fine", type_also=["support", "aid", "retreat"],
           date="2014", optional=True)
a.relation(GC, "located_in", "Luxembourg", "the General Court [in] Luxembourg")
a.relation(ROOSMA, "member_of", AMSTEL, "[Analyst] Pieter Roosma of Amstel Securities")
a.relation(SZEN, "support", HALV, "Szentes to [approve] the deal", modality="possible", type_also=["agree", "concede"],
           source_also=[COMM], target_also=[DEAL, CAV], optional=True)
a.relation(HALV, "concede", COMM, "Halvorsen had [put] a second plant on the table", modality="possible",
           type_also=["cooperate"], target_also=[SZEN], optional=True)

a.date("[8 November 2017]", "date", "2017-11-08", optional=True)
a.date("[Nov 8] (Meridian)", "date", "2017-11-08")
a.date("on [Wednesday] into", "date", "2017-11-08")
a.date("until [midnight] to", "time", "2017-11-08T24:00", value_also=["2017-11-09T00:00", "2017-11-08T00:00", "T24:00", "T00:00",
                                                                    "2017-11-08", "2017-11-08TNI"])
a.date("of [March 23] for", "date", "2018-03-23")
a.date("offer [last month] to", "date", "2017-10")
a.date("in [the second quarter of next year].", "date", "2018-Q2")
a.date("on [Tuesday] to", "date", "2017-11-07")
a.date("before [2021],", "date", "2021")
a.date("in [July], two", "date", "2017-07")
a.date("July, [two weeks] after", "duration", "P2W", value_also=[None, "2017-07", "2017-06"], optional=True)
a.date("of [the past three years].", "duration", "P3Y")
a.date("on [Monday].", "date", "2017-11-06")
a.date("in [September] on", "date", "2017-09")
a.date("privately [last spring] that", "date", "2017-SP", value_also=["2017"])
a.date("in [August], is", "date", "2017-08")
a.date("in [the past decade],", "duration", "P10Y", value_also=["P1DE"])
a.date("In [2011] the", "date", "2011")
a.date("since [1999].", "date", "1999")
a.date("and [three years later] the", "date", "2014", value_also=["P3Y"])
a.date("by [1420 GMT].", "time", "2017-11-08T14:20", value_also=["T14:20", "2017-11-08T14:20Z"])

# t2: a mining company’s release ---------------------------------------------------------------------------------------

LARCH, KISENGA, MINE = "Larchmont Copper Corporation", "Kisenga Mining Limited", "Kisenga Mine"
NEA, MUO, IURP = "National Environment Agency", "Mineworkers’ Union of Ombara", "International Union for River Protection"
PRUITT, MAB, OYELU, KALONJI = "Howard Pruitt", "Celestin Mabunda", "Thandeka Oyelu", "Agnes Kalonji"
KDA, TSE, PRESS, TREASURY = "Kisenga Development Agreement", "Toronto Stock Exchange", "the South African press", \
    "the Ombaran treasury"
PROVINCE, PEOPLE, BLOCKADE, PROJECT = "the provincial authorities", "the people of the Lusale Valley", \
    "the blockade of the access road", "the project"
OURS = [[LARCH]]  # where a program lets the release’s own voice stand in the chain

b = case.document("t2", HERE / "t2.txt", "2012-02-21", party=LARCH)
b.sentences("Dr. Celestin", "Dr. Mabunda", "Mrs. Oyelu")
b.entity(LARCH, "organization", {LARCH: 3, "Larchmont Copper": 1, "Larchmont": 8}, aliases=["Company"],
         nominals=["or “[the Company]”)", "[The Company] categorically", "[The Company] has requested",
                   "[The Company] also", "[The Company] regrets", "then [the Company] has", "[The Company] has invited"],
         pronouns=["concerning [its] subsidiary", "of [our] operations", "“[We] asked", "[We] are still",
                   "[It] has not", "[It] condemns", "of [its] 75 percent", "[It] will finance", "of [its] water"])
b.entity(KISENGA, "organization", {KISENGA: 1, "Kisenga Mining": 2}, nominals=["concerning [its subsidiary],"],
         pronouns=["told [our] people"])
b.entity(NEA, "organization", {NEA: 1, "NEA": 2}, nominals=["asked [the Agency] for", "that [the Agency] itself"],
         pronouns=["for [its] data", "that [its] Director"])
b.entity(MUO, "organization", {MUO: 1, "MUO": 4}, nominals=["joined [the union].", "was [the union] that"])
b.entity(IURP, "organization", {IURP: 1, "IURP": 1}, nominals=["[The Geneva-based organization], which"])
b.entity("Hydrexa", "organization", {"Hydrexa": 1}, nominals=["by [the Swiss consultancy] Hydrexa"])
b.entity("High Court", "organization", {"High Court": 1})
b.entity("Haoyuan Metals", "organization", {"Haoyuan Metals": 1})
b.entity("World Bank", "organization", {"World Bank": 1})
b.entity(TSE, "organization", {TSE: 1}, type_also=["place"])
b.entity(PRESS, "organization", nominals=["in [the South African press],"], type_also=["group"], optional=True)
b.entity(TREASURY, "organization", nominals=["paid [the Ombaran treasury] more"], optional=True)
b.entity(PROVINCE, "organization", nominals=["thanks [the provincial authorities] for"], optional=True)
b.entity(PRUITT, "person", {PRUITT: 1}, nominals=["Pruitt, [President and Chief Executive Officer of Larchmont]."],
         pronouns=["contamination, [he] added"])
b.entity(MAB, "person", {MAB: 1, "Mabunda": 1}, nominals=["that [its Director], Dr."])
b.entity(OYELU, "person", {OYELU: 1, "Oyelu": 1}, nominals=["on [the MUO’s General Secretary], Thandeka"],
         pronouns=["that [she] would", "ask [her] whether", "still [her] view"])
b.entity(KALONJI, "person", {KALONJI: 1}, nominals=["Kalonji, [Managing Director of Kisenga Mining]."],
         pronouns=["[We] ask her"])
b.entity("Ombara", "country", {"Republic of Ombara": 1, "Ombara": 2}, adjectives={"Ombaran": 1},
         nominals=["by [the Government of Ombara],"], aliases=["Government of Ombara"], inside=["Union of [Ombara]"])
b.entity("China", "country", {"China": 1})
b.entity("Switzerland", "country", adjectives={"Swiss": 1}, optional=True)
b.entity("South Africa", "country", adjectives={"South African": 1}, optional=True)
b.entity("Chile", "country", {"Chile": 1}, type_also=["place"])
b.entity("Mongolia", "country", {"Mongolia": 1}, type_also=["place"])
b.entity("Vancouver", "place", {"VANCOUVER": 1}, aliases=["Vancouver"])
b.entity(MINE, "place", {MINE: 2}, type_also=["organization"], nominals=["renewed [the mine]’s", "see [the mine] closed",
         "visited [the mine] three", "described [the operation] as"])
for place in ("British Columbia", "Lusale River", "Lusale Valley", "Port Salvy", "Tolwe", "Geneva"):
    b.entity(place, "place", {place: 1})
b.entity("Toronto", "place", inside=["the [Toronto] Stock"], optional=True)
b.entity(PEOPLE, "group", nominals=["to [the people of the Lusale Valley]."], optional=True)
b.entity(KDA, "program", {KDA: 1}, nominals=["praised [the agreement] as"])
b.entity(PROJECT, "program", nominals=["joined [the project] in"], optional=True)
b.entity(BLOCKADE, "event", nominals=["condemns [the blockade of the access road],"], optional=True)

b.claim("finding", "<s>The Company</s> categorically <q>rejects</q> <c>the NEA’s finding that ~~ 2008 and 2010</c>", LARCH,
        act="reject", act_also=["deny"], also=["that [waste water ~~ 2008 and 2010]", "[the NEA’s finding]"])
b.claim("waste", "<s>the NEA</s>’s <q>finding</q> that <c>waste water ~~ 2008 and 2010</c>", NEA, act_also=["accuse"],
        chain_also=OURS)
b.claim("samples", "“<c>The report relies ~~ operations</c>,” <q>said</q> <s>Howard Pruitt</s>, ~~ Larchmont. “<c>We asked "
        "~~ still waiting</c>.”", PRUITT, mode="direct", act_also=["accuse", "reject"], chain_also=OURS)
b.claim("data", ["said <h>Howard Pruitt</h>, President", "“<s>We</s> <q>asked</q> <c>the Agency for its data</c> four"], LARCH,
        [(PRUITT, None)], mode="direct", act="demand", mode_also=["indirect"], source_also=[PRUITT], also=["[for its data]"],
        optional=True)
b.claim("review", "<s>An independent review ~~ Hydrexa</s> <q>found</q> <c>no trace of contamination</c>, <h>he</h> added",
        "Hydrexa", [(PRUITT, None)], act_also=["deny"], chain_also=[[PRUITT, LARCH]])
b.claim("review-told", "<c>An independent review ~~ contamination</c>, <s>he</s> <q>added</q>", PRUITT, act_also=["deny"],
        chain_also=OURS, optional=True)
b.claim("recalls", "<s>Larchmont</s> <q>recalls</q> that <c>the Agency itself ~~ “a model for the region</c>”", LARCH,
        mode="mixed", also=["[the Agency itself renewed the mine’s licence in August 2010]"], mode_also=["indirect"])
b.claim("model", "<h>Larchmont</h> recalls ~~ <s>its Director, Dr. Celestin Mabunda</s>, then <q>described</q> <c>the operation "
        "as “a model for the region</c>”", MAB, [(LARCH, None)], mode="mixed", mode_also=["direct"], act="praise",
        chain_also=[[]], also=["“[a model for the region]”"], date="2010-08")
b.claim("meeting", "<s>The Company</s> has <q>requested</q> <c>an urgent meeting with Dr. Mabunda</c>", LARCH, act="demand",
        act_also=["propose"])
b.claim("disputes", "<s>The Company</s> also <q>disputes</q> <c>the MUO’s claim that ~~ joined the union</c>", LARCH,
        act="reject", act_also=["deny"], also=["that [340 employees ~~ joined the union]", "[the MUO’s claim]"])
b.claim("dismissed", "<s>the MUO</s>’s <q>claim</q> that <c>340 employees ~~ joined the union</c>", MUO, act_also=["accuse"],
        chain_also=OURS)
b.claim("regrets", "<s>The Company</s> <q>regrets</q> <c>this decision</c>", LARCH, act="express_concern",
        act_also=["condemn", "state"])
b.claim("table", ["<s>The Company</s> regrets", "<q>calls on</q> <c>the MUO’s General ~~ without preconditions</c>"], LARCH,
        act="demand", also=["[to return to the table without preconditions]"])
b.claim("blockade", "<s>It</s> <q>condemns</q> <c>the blockade of the access road</c>", LARCH, act="condemn",
        also=["[the blockade of the access road, ~~ last week]"])
b.claim("order", ["<s>It</s> condemns", "<q>thanks</q> <c>the provincial authorities ~~ the following day</c>"], LARCH,
        act="praise", also=["[for having restored ~~ following day]", "[having restored ~~ following day]"])
b.claim("card", "“<c>Nobody has been ~~ nobody will be</c>,” <q>said</q> <s>Agnes Kalonji</s>, ~~ Kisenga Mining. “<c>Mrs. "
        "Oyelu told ~~ still her view</c>.”", KALONJI, mode="direct", act="deny", act_also=["pledge", "state", "accuse"],
        chain_also=OURS)
b.claim("closed", ["said <h>Agnes Kalonji</h>", "“<s>Mrs. Oyelu</s> <q>told</q> our people in 2009 that <c>she would ~~ to "
        "foreigners</c>"], OYELU, [(KALONJI, None)], mode="direct", mode_also=["indirect"], chain_also=[[KALONJI, LARCH]],
        date="2009")
b.claim("ask", ["said <h>Agnes Kalonji</h>", "<s>We</s> <q>ask</q> <c>her whether that is still her view</c>"], KISENGA,
        [(KALONJI, None)], mode="direct", mode_also=["indirect"], act="demand", source_also=[KALONJI, LARCH],
        also=["[whether that is still her view]"], chain_also=[[]], optional=True)
b.claim("discussions", "Contrary to <q>reports</q> in <s>the South African press</s>, <c>Larchmont is not ~~ Kisenga Mining</c>",
        PRESS, also=["[in discussions with ~~ Kisenga Mining]"], optional=True)
b.claim("fair", "<s>the World Bank</s> has <q>praised</q> <c>the agreement as “fair to both parties</c>”", "World Bank",
        mode="mixed", mode_also=["direct"], act="praise", act_also=["support", "welcome"], also=["“[fair to both parties]”"],
        chain_also=OURS)
b.claim("committed", "<s>Larchmont</s> remains <q>committed</q> <c>to the people of the Lusale Valley</c>", LARCH, act="pledge",
        act_also=["support", "state"], also=["to [the people of the Lusale Valley]"], optional=True)
b.claim("results", ["<s>It</s> will finance", "<q>promises</q> <c>to publish ~~ every month</c>"], LARCH, act="pledge")
b.claim("invited", "<s>The Company</s> has <q>invited</q> <c>the International Union ~~ the tests</c>", LARCH, act="propose",
        act_also=["demand", "state"], also=["[to observe the tests]"], optional=True)
b.claim("proposal", "<s>The Geneva-based organization</s>, which last ~~ has <q>welcomed</q> <c>the proposal</c>", IURP,
        act="welcome", act_also=["support"], chain_also=OURS)

b.relation("Vancouver", "located_in", "British Columbia", "[VANCOUVER], British Columbia", type_also=["part_of"],
           optional=True)
b.relation(LARCH, "located_in", "Vancouver", "[VANCOUVER], British Columbia – Larchmont Copper Corporation", optional=True)
b.relation(NEA, "part_of", "Ombara", "the National Environment [Agency] (NEA) of the Republic of Ombara",
           type_also=["member_of", "located_in"], optional=True)
b.relation(NEA, "accuse", LARCH, "the [report] published on Friday by the National Environment Agency (NEA)",
           target_also=[KISENGA], date="2012-02-17", optional=True)
b.relation(MUO, "located_in", "Ombara", "the Mineworkers’ [Union] of Ombara", type_also=["part_of", "member_of"],
           optional=True)
b.relation(KISENGA, "part_of", LARCH, "its [subsidiary], Kisenga Mining Limited", type_also=["member_of"])
b.relation(LARCH, "leads", KISENGA, "its [subsidiary], Kisenga Mining Limited", optional=True)
b.relation(LARCH, "reject", NEA, "The Company categorically [rejects] the NEA’s finding")
b.relation(NEA, "accuse", MINE, "the NEA’s [finding] that waste water from the Kisenga Mine contaminated the Lusale River",
           target_also=[LARCH, KISENGA])
b.relation(MINE, "located_in", "Lusale River", "waste water from the Kisenga Mine [contaminated] the Lusale River",
           type_also=["assault"], optional=True)
b.relation(PRUITT, "leads", LARCH, "Howard Pruitt, [President and Chief Executive Officer] of Larchmont")
b.relation(LARCH, "request", NEA, "We [asked] the Agency for its data", source_also=[PRUITT])
b.relation("Hydrexa", "located_in", "Switzerland", "the [Swiss] consultancy Hydrexa", type_also=["member_of", "part_of"],
           optional=True)
b.relation("Hydrexa", "support", LARCH, "An independent review conducted last year by the Swiss consultancy Hydrexa [found] no "
           "trace", target_also=[MINE, KISENGA], optional=True)
b.relation(NEA, "agree", MINE, "the Agency itself [renewed] the mine’s licence", type_also=["support", "cooperate", "concede"],
           target_also=[LARCH, KISENGA], date="2010-08", optional=True)
b.relation(MAB, "leads", NEA, "its [Director], Dr. Celestin Mabunda")
b.relation(MAB, "support", MINE, "its Director, Dr. Celestin Mabunda, then [described] the operation as “a model",
           source_also=[NEA], target_also=[LARCH, KISENGA], date="2010-08", optional=True)
b.relation(LARCH, "request", MAB, "The Company has [requested] an urgent meeting with Dr. Mabunda", type_also=["consult"],
           target_also=[NEA])
b.relation(LARCH, "consult", MAB, "an urgent [meeting] with Dr. Mabunda", modality="planned", target_also=[NEA], optional=True)
b.relation(NEA, "sanction", LARCH, "the proposed [fine] of US$14 million", modality="possible", type_also=["threaten"],
           target_also=[KISENGA], optional=True)
b.relation(LARCH, "request", "High Court", "Larchmont will [appeal] to the High Court", modality="planned")
b.relation(LARCH, "reject", NEA, "Larchmont will [appeal]", modality="planned", type_also=["protest"], optional=True)
b.relation("High Court", "located_in", "Port Salvy", "the High Court [in] Port Salvy")
b.relation(LARCH, "reject", MUO, "The Company also [disputes] the MUO’s claim")
b.relation(MUO, "accuse", LARCH, "the MUO’s [claim] that 340 employees were dismissed", target_also=[KISENGA])
b.relation(LARCH, "reject", MUO, "Larchmont has never [refused] to negotiate with the MUO", negated=True,
           type_also=["consult"], optional=True)
b.relation(LARCH, "consult", MUO, "Larchmont has never refused to [negotiate] with the MUO", optional=True)
b.relation(MUO, "retreat", LARCH, "it was the union that [left] the talks", type_also=["reject"], date="2012-02-02")
b.relation(LARCH, "consult", MUO, "it was the union that left the [talks]", optional=True)
b.relation(LARCH, "accuse", MUO, "The Company [regrets] this decision", optional=True)
b.relation(LARCH, "request", OYELU, "The Company regrets this decision and [calls on] the MUO’s General "
           "Secretary, Thandeka Oyelu, to return",
           target_also=[MUO])
b.relation(OYELU, "leads", MUO, "the MUO’s General [Secretary], Thandeka Oyelu", type_also=["member_of"])
b.relation(LARCH, "accuse", BLOCKADE, "It [condemns] the blockade of the access road", type_also=["reject"], target_also=[MUO],
           optional=True)
b.relation(LARCH, "support", PROVINCE, "It condemns the blockade of the access road, ~~ and [thanks] the provincial authorities",
           optional=True)
b.relation(KALONJI, "leads", KISENGA, "Agnes Kalonji, [Managing Director] of Kisenga Mining")
b.relation(OYELU, "consult", KISENGA, "Mrs. Oyelu [told] our people", target_also=[LARCH], date="2009", optional=True)
b.relation(KALONJI, "request", OYELU, "We [ask] her", source_also=[KISENGA, LARCH], type_also=["consult"], optional=True)
b.relation(LARCH, "consult", "Haoyuan Metals", "Larchmont is not in [discussions] with China’s Haoyuan Metals", negated=True,
           type_also=["cooperate"])
b.relation("Haoyuan Metals", "located_in", "China", "[China]’s Haoyuan Metals", type_also=["member_of", "part_of"],
           optional=True)
b.relation(KISENGA, "part_of", LARCH, "its 75 percent [interest] in Kisenga Mining", optional=True)
b.relation(LARCH, "leads", KISENGA, "its 75 percent [interest] in Kisenga Mining", optional=True)
b.relation(KISENGA, "part_of", "Ombara", "The remaining 25 percent is [held] by the Government of Ombara", optional=True)
b.relation("Ombara", "leads", KISENGA, "The remaining 25 percent is [held] by the Government of Ombara", optional=True)
b.relation("Ombara", "member_of", PROJECT, "the Government of Ombara, which [joined] the project in 2004",
           type_also=["cooperate", "agree"], target_also=[KDA, LARCH, KISENGA], date="2004", optional=True)
b.relation("Ombara", "member_of", KDA, "the Government of Ombara, which [joined] the project in 2004 under the Kisenga "
           "Development Agreement", type_also=["agree", "cooperate"], date="2004", optional=True)
b.relation(LARCH, "aid", "Ombara", "the Company has [paid] the Ombaran treasury", type_also=["cooperate", "support"],
           target_also=[TREASURY], optional=True)
b.relation(TREASURY, "part_of", "Ombara", "the Ombaran [treasury]", optional=True)
b.relation("World Bank", "support", KDA, "the World Bank has [praised] the agreement", target_also=[LARCH, "Ombara"])
b.relation(LARCH, "support", PEOPLE, "Larchmont remains [committed] to the people of the Lusale Valley", type_also=["aid"],
           target_also=["Lusale Valley"], optional=True)
b.relation(PEOPLE, "located_in", "Lusale Valley", "the [people] of the Lusale Valley", optional=True)
b.relation(LARCH, "aid", "Tolwe", "It will [finance] a clinic in Tolwe", modality="planned", type_also=["support"],
           target_also=[PEOPLE, "Lusale Valley"])
b.relation(LARCH, "request", IURP, "The Company has [invited] the International Union for River Protection",
           type_also=["consult", "cooperate"])
b.relation(IURP, "located_in", "Geneva", "The [Geneva-based] organization")
b.relation(IURP, "located_in", MINE, "The Geneva-based organization, which last [visited] the mine", type_also=["consult"],
           date="2009", optional=True)
b.relation(IURP, "support", LARCH, "The Geneva-based organization, ~~ has [welcomed] the proposal", type_also=["agree"])
b.relation(LARCH, "located_in", TSE, "Larchmont Copper Corporation is [listed] on the Toronto Stock Exchange",
           type_also=["member_of"], optional=True)
for country in ("Chile", "Mongolia", "Ombara"):
    b.relation(LARCH, "located_in", country, "Larchmont Copper Corporation is listed on the Toronto Stock Exchange and "
               "[operates] mines in Chile, Mongolia and Ombara")

b.date("[21 February 2012]", "date", "2012-02-21", optional=True)
b.date("[today] responded", "date", "2012-02-21")
b.date("on [Friday] by", "date", "2012-02-17")
b.date("between [2008] and", "date", "2008")
b.date("2008 and [2010].", "date", "2010")
b.date("conducted [last year] by", "date", "2011")
b.date("in [August 2010],", "date", "2010-08")
b.date("Mabunda, [then] described", "date", "2010-08", optional=True)
b.date("on [31 December],", "date", "2011-12-31")
b.date("on [2 February],", "date", "2012-02-02")
b.date("on [the eve of the second round].", "date", "2012-02-02", value_also=[None], optional=True)
b.date("injured [last week],", "date", "2012-W07")
b.date("order [the following day].", "date", None, value_also=["2012-W07", "P1D"])
b.date("people in [2009] that", "date", "2009")
b.date("in [2004] under", "date", "2004")
b.date("Since [then] the", "date", "2004")
b.date("by [the end of 2013],", "date", "2013", value_also=["2013-12", "2013-12-31"])
b.date("tests [every month].", "set", "P1M")
b.date("mine [three years ago],", "date", "2009")
b.date("in [1987],", "date", "1987")

# t3: a newspaper's inquiry into leaked papers -------------------------------------------------------------------------

GEN, DESI, SARY, YAN, VEL = "Ralitsa Gencheva", "Desislava", "Gleb Sarychev", "Petar Yanchev", "Stoyan Velchev"
BRIGHT, VARNA, QUIST, OPEN, SUND = "Brightwater Holdings", "Varna Deep Storage", "Quist & Pereira", "Open Ledger Network", \
    "Sundbanken"
PAPER, PEREIRA, BVI, EP, EC = "The Morning Recorder", "Ignacio Pereira", "British Virgin Islands", "European Parliament", \
    "European Commission"
ENERGY, BRANCH, OFFICE = "Bulgaria’s energy ministry", "the Tallinn branch of Sweden’s Sundbanken", \
    "its compliance office in Stockholm"
SUPERVISOR, ANTI, FAIR = "Estonia’s financial supervisor", "the anti-corruption commission", "Fair Country"
LADY, PARTY, PROSECUTOR, CAVERNS = "the lady in Sofia", "the same party", "the chief prosecutor", "the caverns"
CONTRACT, STORE, HOUSE, LAW = "a gas-storage contract", "the storage project", "parliament", "prosecutors in both countries"

c = case.document("t3", HERE / "t3.txt", "2019-07-14")
c.sentences()
c.entity(GEN, "person", {GEN: 1, "Gencheva": 3}, nominals=["[The minister], her", "of [the woman who was then the minister],"],
         pronouns=["minister, [her] sister", "“[I] have never", "company,” [she] wrote", "[Her] lawyer", "[Her] sister",
                   "Gencheva [herself] “", "as [she] does"])
c.entity(DESI, "person", {DESI: 1}, aliases=["Desislava Gencheva"],
         nominals=["minister, [her sister] and", "was [a schoolteacher in Plovdiv].", "is [the sister of the woman who was then "
                   "the minister, Ralitsa Gencheva].", "[Her sister], Desislava"],
         pronouns=["[She] is the sister", "at [her] flat", "said [she] had"])
c.entity(SARY, "person", {SARY: 1, "Sarychev": 1}, nominals=["Sarychev, [a Russian gas trader] on",
         "spokesman for [the trader] called"])
c.entity(PEREIRA, "person", {PEREIRA: 1}, nominals=["Pereira, [a partner of the law firm],"])
c.entity(YAN, "person", {YAN: 1}, nominals=["[Its head at the time], Petar"], pronouns=["intervened, [he] laughed",
         "intervene,” [he] said"])
c.entity(VEL, "person", {VEL: 1}, pronouns=["that [he] dismiss"])
c.entity(LADY, "person", nominals=["“[the lady in Sofia]”"], optional=True)
c.entity(PROSECUTOR, "person", nominals=["dismiss [the chief prosecutor],"], optional=True)
c.entity(BRIGHT, "organization", {BRIGHT: 1, "Brightwater": 1}, nominals=["and [the company on the seventh floor]",
         "euros to a firm without employees, [a company] called", "of [this company],”"], pronouns=["[Its] sole"])
c.entity(VARNA, "organization", {VARNA: 2}, nominals=["to [a firm without employees],", "Storage, [the winner of the contract],",
         "manager of [the firm], who"])
c.entity(QUIST, "organization", {QUIST: 1}, nominals=["Pereira, [a Panamanian law firm],", "of [the law firm],"])
c.entity(OPEN, "organization", {OPEN: 1}, nominals=["Network, [a group of reporters based in Ljubljana]."])
c.entity(PAPER, "organization", {PAPER: 1, "Recorder": 1}, aliases=["Morning Recorder"],
         nominals=["seen by [this newspaper], was", "accused [the newspaper] of"])
c.entity(SUND, "organization", {SUND: 2}, nominals=["withdraw [the bank]’s", "[The lender], which"],
         pronouns=["2015 [its] compliance", "says [it] is"])
c.entity(BRANCH, "organization", nominals=["through [the Tallinn branch of Sweden’s Sundbanken].",
         "warned [the Tallinn branch] that"])
c.entity(OFFICE, "organization", nominals=["2015 [its compliance office in Stockholm] warned"])
c.entity(ENERGY, "organization", nominals=["before [Bulgaria’s energy ministry] handed"])
c.entity(SUPERVISOR, "organization", nominals=["after [Estonia’s financial supervisor] threatened"])
c.entity(ANTI, "organization", nominals=["[The anti-corruption commission] opened"], pronouns=["[Its] head"])
c.entity(FAIR, "organization", {FAIR: 1}, nominals=["[The opposition movement] Fair"])
c.entity(EP, "organization", {EP: 1})
c.entity(EC, "organization", {EC: 1}, pronouns=["said [it] would", "claim [its] money", "[It] may"])
c.entity(PARTY, "organization", nominals=["to [the same party] as"], optional=True)
c.entity(HOUSE, "organization", nominals=["outside [parliament] at"], type_also=["place"], optional=True)
c.entity(LAW, "organization", nominals=["with [prosecutors in both countries]."], type_also=["group"], optional=True)
c.entity("Bulgaria", "country", {"Bulgaria": 1})
c.entity("Sweden", "country", {"Sweden": 1})
c.entity("Estonia", "country", {"Estonia": 1})
c.entity("Russia", "country", adjectives={"Russian": 2})
c.entity("United States", "country", {"United States": 1})
c.entity("Panama", "country", {"Panama": 1}, adjectives={"Panamanian": 1})
c.entity(BVI, "country", {BVI: 1}, type_also=["place"])
c.entity("Road Town", "place", {"Road Town": 1}, nominals=["Town, [the capital of the British Virgin Islands]."])
c.entity("Sofia", "place", {"Sofia": 2})
c.entity("Tallinn", "place", {"Tallinn": 2})
for place in ("Plovdiv", "Ljubljana", "Vienna", "Sochi", "Stockholm", "Provadia"):
    c.entity(place, "place", {place: 1})
c.entity(CAVERNS, "place", nominals=["us [the caverns] before", "[The caverns], near"], optional=True)
c.entity(CONTRACT, "program", nominals=["handed [a gas-storage contract worth 220 million euros] to", "of [the contract],"],
         optional=True)
c.entity(STORE, "program", nominals=["of [the project], said"], optional=True)

c.claim("beneficiary", "<c>Its sole beneficiary</c>, <q>according to</q> <s>documents seen by this newspaper</s>, <c>was a "
        "schoolteacher in Plovdiv</c>", act_also=["accuse"])
c.claim("received", "<s>They</s> <q>show</q> that <c>Brightwater received ~~ Sundbanken</c>", act_also=["accuse"])
c.claim("lady-told", "<s>Ignacio Pereira</s>, a partner of the law firm, <q>told</q> a colleague that “<c>the lady in "
        "Sofia” ~~ not after</c>”", PEREIRA, mode="mixed", date="2014-06-09", optional=True)
c.claim("lady", "<h>Ignacio Pereira</h>, a partner ~~ that “<s>the lady in Sofia</s>” had <q>asked for</q> <c>the second "
        "payment “before the Assumption, not after</c>”", LADY, [(PEREIRA, None)], mode="mixed", act="demand",
        source_also=[GEN],
        also=["asked [for the second payment “before the Assumption, not after]”"], date="2014-06-09")
c.claim("wrongdoing", "<s>Gencheva</s>, who left office ~~ <q>denies</q> <c>any wrongdoing</c>", GEN, act="deny")
c.claim("never", "“<c>I have never ~~ this company</c>,” <s>she</s> <q>wrote</q>", GEN, mode="direct", act="deny",
        act_also=["state"])
c.claim("goods", "<s>Her lawyer</s> <q>accused</q> <c>the newspaper of “laundering stolen goods</c>”", mode="mixed",
        act="accuse", source_also=[GEN], also=["“[laundering stolen goods]”", "newspaper [of “laundering stolen goods]”"],
        mode_also=["direct"])
c.claim("moved", "<s>a neighbour</s> <q>said</q> <c>she had moved to Vienna</c>", date="2019-06-30")
c.claim("anonymous", "<s>A former manager of the firm</s>, who <q>asked</q> <c>not to be identified</c>", act="demand",
        optional=True)
c.claim("boasted-told", "<s>A former manager of the firm</s>, who asked not to be identified, <q>said</q> <c>Sarychev had ~~ "
        "there was a tender</c>”", mode="mixed", optional=True)
c.claim("boasted", "<h>A former manager of the firm</h>, who ~~ said <s>Sarychev</s> had <q>boasted</q> over dinner in Sochi that "
        "<c>Gencheva herself “promised ~~ a tender</c>”", SARY, [(None, None)], mode="mixed", act_also=["accuse", "praise"])
c.claim("caverns", "<s>Gencheva</s> herself “<q>promised</q> <c>us the caverns before there was a tender</c>”", GEN,
        [(SARY, "said [Sarychev] had"), (None, "[A former manager of the firm], who")], mode="direct",
        mode_also=["indirect", "mixed"], act="pledge",
        also=["us [the caverns before there was a tender]", "us [the caverns] before"])
c.claim("tale", "<s>A spokesman for the trader</s> <q>called</q> <c>this “a fairy tale told by a man we dismissed for "
        "theft</c>”", mode="mixed", mode_also=["direct"], act="deny", act_also=["reject", "accuse", "condemn", "state"],
        source_also=[SARY],
        also=["“[a fairy tale told by a man we dismissed for theft]”"])
c.claim("purpose", "<s>its compliance office in Stockholm</s> <q>warned</q> the Tallinn branch that <c>the payments had “no "
        "visible purpose</c>”", OFFICE, mode="mixed", act="warn", source_also=[SUND], date="2015-09")
c.claim("known", "<s>a manager there</s> <q>replied</q> that <c>the client was “known to us</c>”", mode="mixed",
        source_also=[BRANCH])
c.claim("licence", "<s>Estonia’s financial supervisor</s> <q>threatened</q> <c>to withdraw the bank’s licence</c>", SUPERVISOR,
        act="warn", act_also=["demand", "pledge", "state"], source_also=["Estonia"], date="2017")
c.claim("suspected", "<c>The lender</c>, which is <q>suspected</q> <c>of having moved billions for Russian clients</c>",
        act="accuse", act_also=["state"], also=["[of having moved billions for Russian clients]",
                                               "[having moved billions for Russian clients]"])
c.claim("shortcomings", "<s>The lender</s>, which ~~ <q>acknowledges</q> “<c>historical shortcomings</c>”", SUND, mode="direct",
        mode_also=["mixed"], act_also=["agree"])
c.claim("cooperating", ["<s>The lender</s>, which", "and <q>says</q> <c>it is cooperating with prosecutors in both countries</c>"],
        SUND, act_also=["pledge"])
c.claim("nobody", "“<c>Nobody had to intervene</c>,” <s>he</s> <q>said</q>", YAN, mode="direct", act_also=["deny"])
c.claim("reopened", "<s>Prime Minister Stoyan Velchev</s>, who ~~ <q>promised</q> on Friday that <c>the file would be reopened "
        "“if there is a file</c>”", VEL, mode="mixed", act="pledge", date="2019-07-12")
c.claim("dismiss", "<s>The opposition movement Fair Country</s> has <q>demanded</q> that <c>he dismiss the chief prosecutor</c>",
        FAIR, act="demand")
c.claim("money", "<s>The European Commission</s>, which ~~ <q>said</q> <c>it would claim ~~ were proven</c>", EC,
        act_also=["pledge", "warn", "demand"])
c.claim("engineer", "<c>the last engineer</c>, <q>says</q> <s>the guard at the gate</s>, <c>left two winters ago</c>")

c.relation(ENERGY, "part_of", "Bulgaria", "Bulgaria’s energy [ministry]", type_also=["member_of"], optional=True)
c.relation(ENERGY, "agree", VARNA, "Bulgaria’s energy ministry [handed] a gas-storage contract worth 220 million euros to a firm",
           type_also=["aid", "cooperate", "support"], source_also=["Bulgaria"], optional=True)
c.relation(BRIGHT, "located_in", "Road Town", "a company called Brightwater Holdings was [born] in Road Town",
           target_also=[BVI])
c.relation("Road Town", "located_in", BVI, "Road Town, the [capital] of the British Virgin Islands", type_also=["part_of"])
c.relation(DESI, "leads", BRIGHT, "Its sole [beneficiary], according to documents seen by this newspaper, was a schoolteacher",
           type_also=["member_of"], optional=True)
c.relation(DESI, "located_in", "Plovdiv", "a [schoolteacher] in Plovdiv")
c.relation(GEN, "leads", ENERGY, "the woman who was then the [minister], Ralitsa Gencheva", type_also=["member_of"],
           target_also=["Bulgaria"], optional=True)
c.relation(QUIST, "located_in", "Panama", "Quist & Pereira, a [Panamanian] law firm", type_also=["part_of", "member_of"],
           optional=True)
c.relation(OPEN, "cooperate", PAPER, "[shared] with the Recorder by the Open Ledger Network",
           type_also=["aid", "consult", "support"], date="2018-FA")
c.relation(OPEN, "located_in", "Ljubljana", "the Open Ledger Network, a group of reporters [based] in Ljubljana")
c.relation(VARNA, "aid", BRIGHT, "Brightwater [received] 3.6 million euros between May 2014 and the end of 2016 from Varna Deep "
           "Storage", type_also=["cooperate", "support"])
c.relation(BRANCH, "part_of", SUND, "the Tallinn [branch] of Sweden’s Sundbanken", type_also=["member_of"])
c.relation(BRANCH, "located_in", "Tallinn", "the [Tallinn] branch of Sweden’s Sundbanken", source_also=[SUND], optional=True)
c.relation(SUND, "located_in", "Sweden", "[Sweden]’s Sundbanken", type_also=["part_of", "member_of"], optional=True)
c.relation(PEREIRA, "member_of", QUIST, "Ignacio Pereira, a [partner] of the law firm", type_also=["leads"])
c.relation(LADY, "located_in", "Sofia", "the [lady] in Sofia", source_also=[GEN], optional=True)
c.relation(LADY, "request", PEREIRA, "“the lady in Sofia” had [asked]", source_also=[GEN], target_also=[QUIST, VARNA],
           optional=True)
c.relation(GEN, "member_of", EP, "Gencheva, who left office in 2017 and now [sits] in the European Parliament")
c.relation(GEN, "leads", BRIGHT, "I have never [owned], controlled or heard of this company", negated=True, optional=True)
c.relation(GEN, "reject", PAPER, "Gencheva, ~~ [denies] any wrongdoing", optional=True)
c.relation(GEN, "consult", PAPER, "she [wrote] in reply to questions", optional=True)
c.relation(GEN, "accuse", PAPER, "Her lawyer [accused] the newspaper", optional=True)
c.relation(PAPER, "consult", DESI, "a reporter [called] at her flat", date="2019-06-30", optional=True)
c.relation(DESI, "located_in", "Vienna", "she had [moved] to Vienna")
c.relation(SARY, "leads", VARNA, "Varna Deep Storage [belonged] until 2018 to Gleb Sarychev", optional=True)
c.relation(VARNA, "part_of", SARY, "Varna Deep Storage [belonged] until 2018 to Gleb Sarychev", type_also=["member_of"],
           optional=True)
c.relation(SARY, "member_of", "Russia", "Gleb Sarychev, a [Russian] gas trader", type_also=["located_in"], optional=True)
c.relation("United States", "sanction", SARY, "Gleb Sarychev, a Russian gas trader on whom the United States [imposed] sanctions",
           date="2019-SP")
c.relation(SARY, "located_in", "Sochi", "Sarychev had [boasted] over dinner in Sochi", optional=True)
c.relation(GEN, "support", SARY, "Gencheva herself “[promised] us the caverns", modality="planned", target_also=[VARNA],
           type_also=["aid", "agree", "concede", "cooperate"])
c.relation(OFFICE, "part_of", SUND, "its compliance [office]", type_also=["member_of"], optional=True)
c.relation(OFFICE, "located_in", "Stockholm", "its compliance [office] in Stockholm", source_also=[SUND])
c.relation(OFFICE, "consult", BRANCH, "its compliance office in Stockholm [warned] the Tallinn branch",
           type_also=["threaten", "accuse", "request"], source_also=[SUND], date="2015-09")
c.relation(SUPERVISOR, "part_of", "Estonia", "Estonia’s financial [supervisor]", type_also=["member_of", "located_in"],
           optional=True)
c.relation(SUPERVISOR, "threaten", SUND, "Estonia’s financial supervisor [threatened] to withdraw the bank’s licence",
           target_also=[BRANCH], source_also=["Estonia"], date="2017")
c.relation(SUPERVISOR, "sanction", SUND, "to [withdraw] the bank’s licence", modality="possible", type_also=["coerce"],
           target_also=[BRANCH], source_also=["Estonia"], optional=True)
c.relation(SUND, "aid", "Russia", "having [moved] billions for Russian clients", type_also=["cooperate", "support"],
           optional=True)
c.relation(SUND, "cooperate", LAW, "it is [cooperating] with prosecutors in both countries", target_also=["Estonia", "Sweden"],
           optional=True)
c.relation(ANTI, "located_in", "Sofia", "[In] Sofia, little is moving. The anti-corruption commission", optional=True)
c.relation(ANTI, "accuse", GEN, "The anti-corruption commission opened an [inquiry]", type_also=["coerce"],
           target_also=[VARNA, ENERGY], date="2016", optional=True)
c.relation(YAN, "leads", ANTI, "Its [head] at the time, Petar Yanchev")
c.relation(YAN, "located_in", "Panama", "Petar Yanchev, has since been appointed [ambassador] to Panama",
           type_also=["consult"], optional=True)
c.relation(YAN, "member_of", "Bulgaria", "Petar Yanchev, has since been appointed [ambassador]", optional=True)
c.relation(VEL, "leads", "Bulgaria", "[Prime Minister] Stoyan Velchev", optional=True)
c.relation(VEL, "member_of", PARTY, "Stoyan Velchev, who [belongs] to the same party", optional=True)
c.relation(GEN, "member_of", PARTY, "who [belongs] to the same party as she does", optional=True)
c.relation(FAIR, "reject", "Bulgaria", "The [opposition] movement Fair Country", target_also=[VEL, PARTY], optional=True)
c.relation(FAIR, "request", VEL, "The opposition movement Fair Country has [demanded] that he dismiss the chief prosecutor")
c.relation(VEL, "sanction", PROSECUTOR, "he [dismiss] the chief prosecutor", modality="possible",
           type_also=["coerce", "reject"], optional=True)
c.relation(FAIR, "protest", HOUSE, "is to [rally] outside parliament", modality="planned", type_also=["mobilize"],
           target_also=["Bulgaria", VEL, "Sofia"], date="2019-07-16T18:00", optional=True)
c.relation(EC, "aid", STORE, "The European Commission, which [paid] for almost half of the project", type_also=["support"],
           target_also=["Bulgaria", VARNA], optional=True)
c.relation(EC, "request", "Bulgaria", "it would [claim] its money back", modality="possible", target_also=[VARNA, STORE],
           optional=True)
c.relation(CAVERNS, "located_in", "Provadia", "The caverns, [near] the town of Provadia", optional=True)

c.date("[14 July 2019]", "date", "2019-07-14", optional=True)
c.date("[Three days] before", "duration", "P3D", value_also=[None, "2014", "2014-05"], optional=True)
c.date("was [then] the", "date", "PAST_REF", value_also=[None], optional=True)
c.date("leaked [last autumn] from", "date", "2018-FA", value_also=["2018"])
c.date("between [May 2014] and", "date", "2014-05")
c.date("and [the end of 2016] from", "date", "2016", value_also=["2016-12", "2016-12-31"])
c.date("dated [9 June 2014],", "date", "2014-06-09")
c.date("before [the Assumption],", "date", "2014-08-15", value_also=[None], optional=True)
c.date("in [2017] and", "date", "2017")
c.date("and [now] sits", "date", "PRESENT_REF", value_also=["2019-07-14"], optional=True)
c.date("flat [a fortnight ago],", "date", "2019-06-30", value_also=["2019-W26", "2019-06"])
c.date("until [2018] to", "date", "2018")
c.date("sanctions [the following spring].", "date", "2019-SP", value_also=["2019"])
c.date("In [September 2015] its", "date", "2015-09")
c.date("; [two weeks later], a", "date", None, value_also=["2015-09", "2015-10", "P2W"])
c.date("only in [2017], after", "date", "2017")
c.date("in [2016] and", "date", "2016")
c.date("within [four months].", "duration", "P4M")
c.date("head [at the time],", "date", "2016", value_also=["PAST_REF", None], optional=True)
c.date("on [Friday] that", "date", "2019-07-12")
c.date("at [6 p.m. on Tuesday].", "time", "2019-07-16T18:00", value_also=["2019-07-16T18"])
c.date("left [two winters ago].", "date", "2017-WI", value_also=["2018-WI", "2017", "2018"], optional=True)

# t4: an article translated from Russian -------------------------------------------------------------------------------

BEIS, DZH, ISK, LAP, TSOI = "Askar Beisenov", "Nurlan Dzhakipov", "Saule Iskenova", "Viktor Lapshin", "Marina Tsoi"
SADY, RYAB, AKH, RAKH, GALIEV = "Gulnara Sadykova", "Oleg Ryabinin", "Daniyar Akhmetzhan", "Timur Rakhimov", "Rustam Galiev"
IC, NBT, CBR, MFA = "Investigative committee", "National bank of Turgania", "Central bank of Russia", \
    "Ministry of Foreign Affairs"
OIL, SEVER, TIAN, YUG = "the ministry of oil and gas", "Severtruba", "Tianhe Energy", "Yug-2"
PRESSOFF, ADMIN, CONS = "the press service of the head of state", "the administration of the president", "the consortium"
OPPO, COURT, FOREIGN, TREATY = "the opposition", "the court", "certain foreign companies", \
    "the intergovernmental agreement of 2009"

d = case.document("t4", HERE / "t4.txt", "2013-12-03")
d.sentences()
d.entity("Turgania", "country", {"Turgania": 3}, adjectives={"Turgan": 1}, capitals=["reproached [Astalyk] in"],
         nominals=["gas of [the republic] Askar", "session of [the government],", "in [the country]\"", "buy [the republic] \""],
         pronouns=["that [it] does not pay"], inside=["bank of [Turgania]"])
d.entity("Russia", "country", {"Russia": 1}, adjectives={"Russian": 1}, inside=["bank of [Russia]"])
d.entity("China", "country", adjectives={"Chinese": 3}, capitals=["[Beijing] reacted"])
d.entity("Switzerland", "country", adjectives={"Swiss": 1}, optional=True)
d.entity("Astalyk", "place", {"ASTALYK": 1, "Astalyk": 1})
for place in ("Xinjiang", "Moscow", "Petersburg", "London", "Dubai"):
    d.entity(place, "place", {place: 1})
d.entity(IC, "organization", {IC: 1}, aliases=["Investigative committee of Turgania"],
         nominals=["representative of [the department] Viktor", "version of [the investigation],"])
d.entity("Helvoil", "organization", {"Helvoil": 1}, nominals=["from [the Swiss trader] \""])
d.entity(NBT, "organization", {NBT: 1, "NBT": 2}, aliases=["National bank"], nominals=["head of [the regulator] Gulnara"])
d.entity(CBR, "organization", {CBR: 1}, aliases=["Central bank"])
d.entity(MFA, "organization", {MFA: 1}, aliases=["Ministry of Foreign Affairs of Russia"])
d.entity(SEVER, "organization", {SEVER: 1}, nominals=["Meanwhile [the Petersburg firm] \"", "that [the contractor] itself"],
         pronouns=["[Its] general"])
d.entity(TIAN, "organization", {TIAN: 1}, nominals=["[The Chinese corporation] \""], pronouns=["that [it] expects"])
d.entity("New Way", "organization", {"New Way": 1}, nominals=["of [the movement] \""])
d.entity("Customs Union", "organization", {"Customs Union": 1}, type_also=["program"], pronouns=["become [its] fourth"])
d.entity("Stepnoy Vestnik", "organization", {"Stepnoy Vestnik": 1}, nominals=["told to [our edition] a"])
d.entity(OIL, "organization", nominals=["In [the ministry of oil and gas] they"], pronouns=["gas [they] reject"])
d.entity(PRESSOFF, "organization", nominals=["transmits [the press service of the head of state],"])
d.entity(ADMIN, "organization", nominals=["[The administration of the president] called"])
d.entity(CONS, "organization", nominals=["half of [the consortium],", "source in [the consortium],"], optional=True)
d.entity(OPPO, "group", nominals=["[The opposition] sees"], type_also=["organization"], optional=True)
d.entity(COURT, "organization", nominals=["[The court] must"], optional=True)
d.entity(FOREIGN, "organization", nominals=["accused [certain foreign companies] of"], type_also=["group"], optional=True)
d.entity(YUG, "program", {YUG: 1}, type_also=["place"], nominals=["of [the pipeline] \"", "section of [the pipeline],",
         "credited [the project] for"])
d.entity(TREATY, "program", nominals=["of [the intergovernmental agreement of 2009]."], optional=True)
d.entity(BEIS, "person", {BEIS: 1, "Beisenov": 3}, nominals=["[The minister of oil] is", "detained [the minister of oil and gas "
         "of the republic] Askar", "investigation, [the minister] in", "that [her client] will", "dismissed [the minister] and"],
         pronouns=["recognize [his] fault", "declared [his] lawyer", "laid [his] duties", "threaten [him].",
                   "[His] predecessor"])
d.entity(DZH, "person", {DZH: 1}, nominals=["with [the president].", "service of [the head of state],",
         "son-in-law of [the president] Timur", "administration of [the president] called"], pronouns=["doors, [he], as"])
d.entity(ISK, "person", {ISK: 1}, nominals=["on [the deputy] Saule"])
d.entity(LAP, "person", {LAP: 1}, nominals=["journalists [the official representative of the department] Viktor"])
d.entity(TSOI, "person", {TSOI: 1}, nominals=["declared [his lawyer] Marina"], pronouns=["that [her] client"])
d.entity(SADY, "person", {SADY: 1}, nominals=["[The head of the regulator] Gulnara"], pronouns=["[She] however", "On [her] words"])
d.entity(RYAB, "person", {RYAB: 1}, nominals=["[Its general director] Oleg"])
d.entity(AKH, "person", {AKH: 1}, nominals=["[The leader of the movement \"New Way\"] Daniyar", "of [an emigrant]\""],
         pronouns=["\", [he] wrote", "in [his] blog"])
d.entity(RAKH, "person", {RAKH: 1}, nominals=["by [the son-in-law of the president] Timur"])
d.entity(GALIEV, "person", {GALIEV: 1}, nominals=["[His predecessor], Rustam"])

OFFICIAL = (PRESSOFF, "transmits [the press service of the head of state],")
d.claim("detained", "<c>The Investigative committee of Turgania ~~ large size</c>. About this <q>informed</q> journalists <s>the "
        "official representative of the department Viktor Lapshin</s>", LAP, also=["About [this] informed"], source_also=[IC])
d.claim("suspicion", "<s>The Investigative committee of Turgania</s> in the ~~ on <q>suspicion</q> in <c>receiving of a bribe in "
        "especially large size</c>", IC, [(LAP, "journalists [the official representative of the department Viktor Lapshin].")],
        act="accuse", chain_also=[[]], also=["[in receiving of a bribe in especially large size]"], optional=True)
d.claim("version", "<q>By the version of</q> <s>the investigation</s>, <c>the minister in 2011 ~~ the Chinese Xinjiang</c>", IC,
        act_also=["accuse"], also=["[the minister in 2011 ~~ pipeline \"Yug-2\"]"])
d.claim("fault", "<s>Beisenov</s> <q>does not recognize</q> <c>his fault</c>", BEIS, act="deny", act_also=["reject"])
d.claim("theatre", "\"<c>All this is a theatre, ~~ another capital</c>\", <q>declared</q> <s>his lawyer Marina Tsoi</s>", TSOI,
        mode="direct", act_also=["condemn", "accuse", "reject"])
d.claim("client", ["declared <s>his lawyer Marina Tsoi</s>", "having <q>added</q> that <c>her client will demand a personal "
        "meeting with the president</c>"], TSOI, act_also=["demand"])
d.claim("personal", ["declared <h>his lawyer Marina Tsoi</h>", "<s>her client</s> will <q>demand</q> <c>a personal meeting with "
        "the president</c>"], BEIS, [(TSOI, None)], act="demand", optional=True)
d.claim("untouchables", "<s>he</s>, as transmits <h>the press service of the head of state</h>, <q>promised</q> that \"<c>there "
        "will be no untouchables in the country</c>\"", DZH, [(PRESSOFF, None)], mode="direct", act="pledge",
        act_also=["warn"])
d.claim("transmits", "<c>he</c>, as <q>transmits</q> <s>the press service of the head of state</s>, <c>promised that ~~ "
        "\"wholesale</c>\"", PRESSOFF, mode="mixed", optional=True)
d.claim("wholesale", ["doors, <s>he</s>, as transmits", "and <q>accused</q> <c>certain foreign companies ~~ \"wholesale</c>\""],
        DZH, [OFFICIAL], mode="mixed", act="accuse", chain_also=[[]], also=["companies [of the attempt to buy the republic "
                                                                          "\"wholesale\"]"])
d.claim("currency", "<s>The head of the regulator Gulnara Sadykova</s> <q>noted</q> that <c>the arrest will ~~ currency</c>",
        SADY)
d.claim("reserves", "<s>She</s> however <q>recognized</q> that <c>for November ~~ 300 million dollars</c>", SADY,
        act_also=["agree"])
d.claim("rise", ["<s>She</s> however", "and <q>did not exclude</q> <c>the rise of the rate till the end of the year</c>"], SADY,
        act_also=["warn"], optional=True)
d.claim("swap", "On <s>her</s> <q>words</q>, <c>the NBT agreed ~~ 50 billion rubles</c>", SADY)
d.claim("swap-agreed", "On <h>her</h> words, <s>the NBT</s> <q>agreed</q> <c>with the Central bank of Russia about a swap line for "
        "50 billion rubles</c>", NBT, [(SADY, None)], act="agree", source_also=[CBR],
        also=["[about a swap line for 50 billion rubles]", "[a swap line for 50 billion rubles]"], optional=True)
d.claim("hope", "<s>The Ministry of Foreign Affairs of Russia</s> <q>expressed hope</q> that <c>the happening ~~ Russian "
        "companies</c>\"", MFA, mode="mixed", act_also=["express_concern", "demand"], source_also=["Russia"])
d.claim("pay", "<s>Its general director Oleg Ryabinin</s> <q>reproached</q> <c>Astalyk in that it does not pay since August</c>",
        RYAB, act="accuse", act_also=["condemn"], also=["that [it does not pay since August]"], source_also=[SEVER])
d.claim("reject", "In the ministry of oil and gas <s>they</s> <q>reject</q> <c>this</c>", OIL, act="reject", act_also=["deny"])
d.claim("terms", ["In the ministry of oil and gas <s>they</s> reject", "and <q>assert</q> that <c>the contractor itself broke the "
        "terms</c>"], OIL, act_also=["accuse"])
d.claim("partners", "<s>The Chinese corporation \"Tianhe Energy\"</s>, owning ~~ <q>declared</q> that <c>it expects from ~~ of "
        "2009</c>", TIAN, act_also=["demand"])
d.claim("credited", "As <q>told</q> to our edition <s>a source in the consortium</s>, <c>the Chinese have ~~ second tranche</c>",
        source_also=[CONS])
d.claim("tranche", "told to our edition <h>a source in the consortium</h>, <s>the Chinese</s> have credited the project for 1,2 "
        "billion dollars and now <q>threaten</q> <c>to freeze the second tranche</c>", "China", [(None, None, [CONS])],
        act="warn", act_also=["demand", "pledge", "state"], source_also=[TIAN])
d.claim("clans", "<s>The opposition</s> <q>sees</q> <c>in the occurred a struggle of clans</c>", OPPO, also=["[a struggle of "
        "clans]"], act_also=["accuse", "condemn"])
d.claim("removed", "<s>The leader of the movement \"New Way\" Daniyar Akhmetzhan</s>, living ~~ <q>considers</q> that <c>Beisenov "
        "was removed ~~ of the premier</c>", AKH, act_also=["accuse"], also=["[Beisenov was ~~ Timur Rakhimov]"])
d.claim("rumours", "<c>Timur Rakhimov, who</c>, <q>by rumours</q>, <c>aims at the post of the premier</c>",
        also=["[aims at the post of the premier]"], chain_also=[[AKH]])
d.claim("cells", "\"<c>Yesterday they ~~ divide the cells</c>\", <s>he</s> <q>wrote</q>", AKH, mode="direct",
        act_also=["accuse", "condemn"])
d.claim("fantasies", "<s>The administration of the president</s> <q>called</q> <c>these words \"fantasies of an emigrant</c>\"",
        ADMIN, mode="mixed", mode_also=["direct"], act="reject", act_also=["deny", "condemn", "state"],
        also=["\"[fantasies of an emigrant]\""])
d.claim("hides", "and <c>hides</c>, as <q>believe</q> in <s>Astalyk</s>, <c>in Dubai</c>", "Turgania", source_also=["Astalyk"],
        also=[["[hides], as", "Astalyk, [in Dubai]"], ["[His predecessor, ~~ hides], as", "Astalyk, [in Dubai]"]])

d.relation(IC, "coerce", BEIS, "The Investigative committee of Turgania in the evening of Monday [detained] the minister of oil "
           "and gas of the republic Askar Beisenov", source_also=["Turgania"], date="2013-12-02TEV")
d.relation(IC, "accuse", BEIS, "on [suspicion] in receiving of a bribe", source_also=["Turgania"], optional=True)
d.relation(IC, "part_of", "Turgania", "The Investigative [committee] of Turgania", type_also=["member_of"], optional=True)
d.relation(BEIS, "member_of", "Turgania", "the [minister] of oil and gas of the republic Askar Beisenov", type_also=["leads"],
           target_also=[OIL], optional=True)
d.relation(LAP, "member_of", IC, "the official [representative] of the department Viktor Lapshin")
d.relation("Helvoil", "aid", BEIS, "the minister in 2011 [received] from the Swiss trader \"Helvoil\" 2,4 million dollars",
           type_also=["cooperate", "support"], date="2011")
d.relation("Helvoil", "located_in", "Switzerland", "the [Swiss] trader \"Helvoil\"", type_also=["member_of", "part_of"],
           optional=True)
d.relation(BEIS, "support", "Helvoil", "for [patronage] at construction of the pipeline", type_also=["aid", "cooperate"],
           optional=True)
d.relation(YUG, "located_in", "Turgania", "the pipeline \"Yug-2\", which must [connect] Turgania", optional=True)
d.relation(YUG, "located_in", "Xinjiang", "which must [connect] Turgania with the Chinese Xinjiang", modality="planned",
           optional=True)
d.relation("Xinjiang", "part_of", "China", "the [Chinese] Xinjiang", type_also=["located_in"], optional=True)
d.relation(TSOI, "support", BEIS, "his [lawyer] Marina Tsoi", type_also=["member_of"], optional=True)
d.relation(BEIS, "request", DZH, "her client will [demand] a personal meeting with the president", modality="planned",
           type_also=["consult"])
d.relation(DZH, "leads", "Turgania", "[President] Nurlan Dzhakipov", optional=True)
d.relation(DZH, "sanction", BEIS, "President Nurlan Dzhakipov already on Tuesday morning [dismissed] the minister",
           type_also=["coerce", "reject"], date="2013-12-03TMO")
d.relation(ISK, "leads", OIL, "[laid] his duties on the deputy Saule Iskenova", type_also=["member_of"],
           target_also=["Turgania"], optional=True)
d.relation(ISK, "member_of", OIL, "the [deputy] Saule Iskenova", target_also=["Turgania"], optional=True)
d.relation(DZH, "support", ISK, "[laid] his duties on the deputy Saule Iskenova", optional=True)
d.relation(PRESSOFF, "part_of", "Turgania", "the press [service] of the head of state", type_also=["member_of"],
           target_also=[DZH], optional=True)
d.relation(DZH, "accuse", FOREIGN, "he, ~~ [accused] certain foreign companies", optional=True)
d.relation(FOREIGN, "coerce", "Turgania", "the [attempt] to buy the republic", modality="possible", type_also=["assault"],
           optional=True)
d.relation(NBT, "part_of", "Turgania", "the National [bank] of Turgania", type_also=["member_of"], optional=True)
d.relation(SADY, "leads", NBT, "The [head] of the regulator Gulnara Sadykova")
d.relation(NBT, "agree", CBR, "the NBT [agreed] with the Central bank of Russia", type_also=["cooperate"])
d.relation(CBR, "aid", NBT, "the Central bank of Russia about a [swap line]", modality="planned",
           type_also=["cooperate", "support"], optional=True)
d.relation(CBR, "part_of", "Russia", "the Central [bank] of Russia", type_also=["member_of"], optional=True)
d.relation(MFA, "part_of", "Russia", "The [Ministry] of Foreign Affairs of Russia", type_also=["member_of"], optional=True)
d.relation(MFA, "request", "Turgania", "The Ministry of Foreign Affairs of Russia [expressed] hope", source_also=["Russia"],
           optional=True)
d.relation(SEVER, "located_in", "Petersburg", "the [Petersburg] firm \"Severtruba\"")
d.relation(SEVER, "cooperate", "Turgania", "[building] the Turgan section of the pipeline", type_also=["aid"],
           target_also=[YUG], optional=True)
d.relation(SEVER, "retreat", YUG, "the Petersburg firm \"Severtruba\", building ~~ [stopped] the works",
           type_also=["reject", "protest", "sanction"], target_also=["Turgania", OIL], date="2013-11-19", optional=True)
d.relation(RYAB, "leads", SEVER, "Its general [director] Oleg Ryabinin")
d.relation(RYAB, "accuse", "Turgania", "Its general director Oleg Ryabinin [reproached] Astalyk", source_also=[SEVER])
d.relation("Turgania", "aid", SEVER, "it does not [pay] since August", negated=True, type_also=["cooperate"], optional=True)
d.relation(OIL, "part_of", "Turgania", "the [ministry] of oil and gas", type_also=["member_of"], optional=True)
d.relation(OIL, "reject", RYAB, "In the ministry of oil and gas they [reject] this", target_also=[SEVER], optional=True)
d.relation(OIL, "accuse", SEVER, "In the ministry of oil and gas they reject this and [assert] that the contractor itself broke",
           type_also=["reject"], source_also=["Turgania"])
d.relation(TIAN, "located_in", "China", "The [Chinese] corporation \"Tianhe Energy\"", type_also=["member_of", "part_of"],
           optional=True)
d.relation(TIAN, "member_of", CONS, "[owning] a half of the consortium", type_also=["leads"], optional=True)
d.relation(CONS, "part_of", TIAN, "[owning] a half of the consortium", optional=True)
d.relation(TIAN, "request", CONS, "it [expects] from the partners", target_also=["Turgania"], optional=True)
d.relation("China", "aid", YUG, "the Chinese have [credited] the project", type_also=["support", "cooperate"],
           source_also=[TIAN], target_also=["Turgania", CONS])
d.relation("China", "threaten", YUG, "the Chinese have credited the project for 1,2 billion dollars and now [threaten] to freeze",
           source_also=[TIAN], target_also=["Turgania", CONS])
d.relation("China", "sanction", YUG, "to [freeze] the second tranche", modality="possible", type_also=["retreat", "coerce"],
           source_also=[TIAN], target_also=["Turgania", CONS], optional=True)
d.relation(OPPO, "reject", "Turgania", "The [opposition] sees", optional=True)
d.relation(AKH, "leads", "New Way", "The [leader] of the movement \"New Way\" Daniyar Akhmetzhan")
d.relation(AKH, "located_in", "London", "Daniyar Akhmetzhan, [living] in London", date="2006")
d.relation(AKH, "accuse", RAKH, "Daniyar Akhmetzhan, ~~ [considers] that Beisenov was removed by the son-in-law",
           optional=True)
d.relation(RAKH, "coerce", BEIS, "Beisenov was [removed] by the son-in-law of the president Timur Rakhimov",
           type_also=["sanction", "reject"])
d.relation(RAKH, "leads", "Turgania", "Timur Rakhimov, who, by rumours, [aims] at the post of the premier", modality="planned",
           optional=True)
d.relation(ADMIN, "reject", AKH, "The administration of the president [called] these words \"fantasies of an emigrant",
           type_also=["accuse"], optional=True)
d.relation(ADMIN, "part_of", "Turgania", "The [administration] of the president", type_also=["member_of"], target_also=[DZH],
           optional=True)
d.relation("Turgania", "member_of", "Customs Union", "Turgania [entered] the Customs Union", type_also=["agree"], date="2010")
d.relation(COURT, "coerce", BEIS, "The court must [choose] the measure of restraint for Beisenov", modality="planned",
           source_also=["Turgania"], type_also=["sanction"], date="2013-12-05", optional=True)
d.relation(GALIEV, "leads", OIL, "His [predecessor], Rustam Galiev", type_also=["member_of"], target_also=["Turgania"],
           optional=True)
d.relation("Turgania", "coerce", GALIEV, "Rustam Galiev, was [condemned] in absentia", source_also=[COURT],
           type_also=["sanction"], date="2010", optional=True)
d.relation(GALIEV, "located_in", "Dubai", "Rustam Galiev, was condemned in absentia three years ago and [hides], as believe in "
           "Astalyk, in Dubai")

d.date("[3 December 2013]", "date", "2013-12-03", optional=True)
d.date("ASTALYK, [3 December].", "date", "2013-12-03")
d.date("in [the evening of Monday] detained", "time", "2013-12-02TEV", value_also=["2013-12-02"])
d.date("in [2011] received", "date", "2011")
d.date("already on [Tuesday morning] dismissed", "time", "2013-12-03TMO", value_also=["2013-12-03"])
d.date("On [the eve] the", "date", "2013-12-02", value_also=["2013-12-01", None], optional=True)
d.date("for [November] the", "date", "2013-11")
d.date("till [the end of the year].", "date", "2013", value_also=["2013-12", "2013-12-31"])
d.date("still [two weeks ago].", "date", "2013-11-19", value_also=["2013-W47", "2013-11"])
d.date("since [August].", "date", "2013-08")
d.date("agreement of [2009].", "date", "2009")
d.date("and [now] threaten", "date", "PRESENT_REF", value_also=["2013-12-03"], optional=True)
d.date("since [2006],", "date", "2006")
d.date("\"[Yesterday] they", "date", "2013-12-02", value_also=["PAST_REF", None], optional=True)
d.date("pipe, [today] they", "date", "2013-12-03", value_also=["PRESENT_REF", None], optional=True)
d.date("in [2010], having", "date", "2010")
d.date("on [Thursday].", "date", "2013-12-05")
d.date("Up to [15 years] of", "duration", "P15Y")
d.date("absentia [three years ago] and", "date", "2010")

case.write(HERE)
