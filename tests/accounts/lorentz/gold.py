"""Gold for the seizure of the freighter Anna Lorentz: the coast guard's release, the ministry's statement, and the report.

The texts are those of the sample (assets/sample/lorentz-*), as they are read. To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/accounts/lorentz/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)
GUARD, VOLNIA, SORRENIA, KESSARIA = "Volnian Coast Guard", "Volnia", "Sorrenia", "Kessaria"
HOLM, KVEL, QUIST, BRANDT = "Signe Holm", "Anders Kvel", "Adela Quist", "Yusuf Brandt"
MARITIME, MINISTRY, FRONT = "Lorentz Maritime", "Ministry of Foreign Affairs of Sorrenia", "Free Highlands Front"
TRIBUNAL, HALVERN, ACCORD, KARROW = "International Maritime Tribunal", "Halvern", "Sant Oren Accord", "Ilse Karrow"

# a: the coast guard's release ---------------------------------------------------------------------------------------

a = case.document("a", HERE / "a.txt", "2024-10-21", party=GUARD)
a.sentences()
a.entity(GUARD, "organization", {"Coast Guard of the Kingdom of Volnia": 1, GUARD: 1, "Coast Guard": 4})
a.entity(VOLNIA, "country", {"Kingdom of Volnia": 1, VOLNIA: 1}, adjectives={"Volnian": 1})
a.entity(SORRENIA, "country", {SORRENIA: 4}, adjectives={"Sorrenian": 1})
a.entity(KESSARIA, "country", {KESSARIA: 1})
a.entity("Anna Lorentz", "place", {"Anna Lorentz": 2}, type_also=["organization", "person", "program"], optional=True)
a.entity("Tern", "place", {"Tern": 1}, type_also=["organization", "person", "program"], optional=True)
a.entity("Rask", "place", {"Rask": 4}, at=["\n[RASK], 21"])
a.entity("Port Amaury", "place", {"Port Amaury": 1})
a.entity("Taland", "place", {"Taland": 1})
a.entity(HOLM, "person", {HOLM: 1}, nominals=["found,” [the admiral] said"])
a.entity(BRANDT, "person", {BRANDT: 1, "Brandt": 1}, nominals=["[The master], Captain"],
         pronouns=["that [he] had been ordered", "[He] admitted", "[He] denied"])
a.entity(KVEL, "person", {KVEL: 1})
a.entity(MARITIME, "organization", {MARITIME: 1}, nominals=["asked [the owner] to"])
a.entity("the Sorrenian embassy", "organization", nominals=["allegation of [the Sorrenian embassy] that"], optional=True)
a.entity("the maritime court in Rask", "organization", nominals=["before [the maritime court in Rask] on"], optional=True)
a.entity("the war in Taland", "event", nominals=["weapons for [the war in Taland] to"], optional=True)

a.claim("transponder", "<s>Rear Admiral Signe Holm</s>, the commander of the Coast Guard, <q>said</q> that <c>the freighter had "
        "switched ~~ by radio</c>", HOLM)
a.claim("hides", "“<c>A ship that hides at night from a coast guard is asking to be found</c>,” <s>the admiral</s> <q>said</q>",
        HOLM, mode="direct")
a.claim("papers", "<q>According to</q> <s>the ship’s papers</s>, <c>the freighter was carrying ~~ Lorentz Maritime</c>", None)
a.claim("asked", "<s>The Coast Guard</s> has <q>asked</q> <c>the owner to explain the difference</c>", GUARD, act="demand",
        also=["[to explain the difference]"])
a.claim("ordered", "<s>The master, Captain Yusuf Brandt</s>, <q>told</q> the inspectors that <c>he had been ordered ~~ the "
        "weather</c>", BRANDT)
a.claim("off", "<s>He</s> <q>admitted</q> that <c>the transponder had been off</c>", BRANDT, act="agree", act_also=["state"])
a.claim("knowledge", "<s>He</s> <q>denied</q> <c>any knowledge of the rifles</c>", BRANDT, act="deny")
a.claim("rejects", "<s>The Coast Guard</s> <q>rejects</q> <c>the allegation of the Sorrenian embassy that shots were fired</c>",
        GUARD, act="reject", act_also=["deny"], also=["[shots were fired]"])
a.claim("alleged", "the <q>allegation</q> of <s>the Sorrenian embassy</s> that <c>shots were fired</c>", "the Sorrenian embassy",
        [(GUARD, "[The Coast Guard] rejects")], act="accuse", act_also=["state"], chain_also=[[]], optional=True)
a.claim("cooperation", "<s>The Coast Guard</s> <q>pledges</q> <c>full cooperation with the consul of Sorrenia</c>", GUARD,
        act="pledge")
a.claim("thanked", "with <s>the consul of Sorrenia</s>, who visited the crew this afternoon and <q>thanked</q> <c>the harbor "
        "staff of Rask for the treatment of the sailors</c>", None, act="praise")
a.claim("say", ["<s>The Kingdom of Volnia</s> will not", "<q>calls on</q> <c>Sorrenia to say who ordered them</c>"], VOLNIA,
        act="demand", also=["[to say who ordered them]"])

a.relation(HOLM, "leads", GUARD, "Rear Admiral Signe Holm, the [commander] of the Coast Guard")
a.relation(KVEL, "member_of", VOLNIA, "Foreign [Minister] Anders Kvel", type_also=["leads"], optional=True)
a.relation(BRANDT, "leads", "Anna Lorentz", "The [master], Captain Yusuf Brandt", type_also=["member_of"], optional=True)
a.relation(KVEL, "consult", SORRENIA, "Anders Kvel has [informed] the ambassador of Sorrenia", optional=True)
a.relation(VOLNIA, "request", SORRENIA, "[calls] on Sorrenia to say who ordered them")
a.relation(GUARD, "coerce", "Anna Lorentz", "the patrol ship Tern of the Volnian Coast Guard [stopped] the freighter Anna Lorentz",
           optional=True)
a.relation(GUARD, "request", MARITIME, "The Coast Guard has [asked] the owner", optional=True)
a.relation(GUARD, "cooperate", SORRENIA, "The Coast Guard [pledges] full cooperation with the consul of Sorrenia",
           modality="planned", optional=True)

a.date("\n[21 October 2024]\n", "date", "2024-10-21", optional=True)
a.date("RASK, [21 October 2024].", "date", "2024-10-21", optional=True)
a.date("At [05:40] today", "time", "2024-10-21T05:40", value_also=["T05:40"])
a.date("[today] the patrol", "date", "2024-10-21")
a.date("at [midnight] and", "time", "2024-10-21T00:00", value_also=["2024-10-21T24:00", "T00:00", "2024-10-20T24:00"])
a.date("home [this week].", "date", "2024-W43")
a.date("on [Friday].", "date", "2024-10-25")
a.date("crew [this afternoon] and", "time", "2024-10-21TAF")

# b: the ministry's statement ------------------------------------------------------------------------------------------

b = case.document("b", HERE / "b.txt", "2024-10-22", party=SORRENIA)
b.sentences()
b.entity(SORRENIA, "country", {SORRENIA: 5}, adjectives={"Sorrenian": 1}, pronouns=["that [it] sends", "[It] is a guarantor",
         "[It] will not talk", "while [its] sailors"])
b.entity("the Ministry", "organization", {"Ministry": 3}, optional=True)
b.entity(VOLNIA, "country", {VOLNIA: 2}, adjectives={"Volnian": 1})
b.entity(GUARD, "organization", {GUARD: 1})
b.entity("Anna Lorentz", "place", {"Anna Lorentz": 2}, type_also=["organization", "person", "program"], optional=True)
b.entity("Tern", "place", {"Tern": 1}, type_also=["organization", "person", "program"], optional=True)
b.entity(QUIST, "person", {QUIST: 1, "Quist": 2}, pronouns=["[She] condemned"])
b.entity(BRANDT, "person", {BRANDT: 1, "Brandt": 1}, nominals=["[The captain], Yusuf"],
         pronouns=["that [he] had answered", "[He] assured"])
b.entity(MARITIME, "organization", {MARITIME: 1})
b.entity("Port Amaury", "place", {"Port Amaury": 2}, at=["[PORT AMAURY], 22"])
b.entity("Rask", "place", {"Rask": 2})
b.entity("Taland", "place", {"Taland": 1})
b.entity("the war in Taland", "event", nominals=["weapons to [the war in Taland]."], optional=True)
b.entity(ACCORD, "program", {ACCORD: 1, "Accord": 1})
b.entity(TRIBUNAL, "organization", {TRIBUNAL: 1})
b.entity(HALVERN, "country", {HALVERN: 1})
b.entity(KARROW, "person", {KARROW: 1})
b.entity("the government of Prime Minister Ilse Karrow", "organization",
         nominals=["thanks [the government of Prime Minister Ilse Karrow] for"], optional=True)

b.claim("protests", "<s>Sorrenia</s> <q>protests</q> in the strongest terms <c>against the seizure ~~ Coast Guard</c>", SORRENIA,
        act="condemn", act_also=["reject"], also=["[the seizure of the Sorrenian freighter Anna Lorentz by armed men of the "
        "Volnian Coast Guard]", "[in the strongest terms against the seizure of the Sorrenian freighter Anna Lorentz by armed "
        "men of the Volnian Coast Guard]"])
b.claim("released", ["<s>Foreign Minister Adela Quist</s> summoned", "<q>demanded</q> that <c>ship and crew be released at "
        "once</c>"], QUIST, act="demand")
b.claim("shots", "<s>Minister Quist</s> <q>said</q> that <c>three shots ~~ unarmed vessel</c>", QUIST)
b.claim("piracy", "<s>She</s> <q>condemned</q> <c>the seizure as an act of piracy, “committed in uniform, which makes it "
        "worse</c>", QUIST, act="condemn", mode="mixed", also=["[the seizure as an act of piracy]"])
b.claim("storm", "<s>The captain, Yusuf Brandt</s>, <q>informed</q> the embassy by telephone that <c>the transponder had failed "
        "~~ by radio</c>", BRANDT)
b.claim("rifle", "<s>He</s> <q>assured</q> the consul that <c>no rifle was on board when the ship left Port Amaury</c>", BRANDT,
        act_also=["pledge", "deny"])
b.claim("responsible", "<s>The Ministry</s> <q>holds</q> <c>Volnia responsible for their health</c>", "the Ministry",
        act="accuse", source_also=[SORRENIA])
b.claim("insinuation", "<s>Sorrenia</s> <q>rejects</q> <c>the insinuation that it sends weapons to the war in Taland</c>",
        SORRENIA, act="reject", act_also=["deny"], also=["[it sends weapons to the war in Taland]"])
b.claim("insinuated", "the <q>insinuation</q> that <c>it sends weapons to the war in Taland</c>", None,
        [(SORRENIA, "[Sorrenia] rejects")], act="accuse", act_also=["state"], chain_also=[[]], optional=True)
b.claim("crates", "<s>Minister Quist</s> <q>proposed</q> that <c>the International Maritime Tribunal ~~ before Rask</c>", QUIST,
        act="propose", mode="mixed", act_also=["demand"])
b.claim("thanks", "<s>Sorrenia</s> <q>thanks</q> <c>the government of Prime Minister Ilse Karrow for its offer to mediate</c>",
        SORRENIA, act="praise", act_also=["welcome"])
b.claim("offer", "<s>the government of Prime Minister Ilse Karrow</s> for its <q>offer</q> <c>to mediate</c>",
        "the government of Prime Minister Ilse Karrow", [(SORRENIA, "[Sorrenia] thanks")], act="propose", chain_also=[[]],
        source_also=[HALVERN, KARROW], optional=True)

b.relation(SORRENIA, "protest", GUARD, "Sorrenia [protests] in the strongest terms against the seizure of the Sorrenian freighter "
           "Anna Lorentz by armed men of the Volnian Coast Guard", type_also=["accuse", "reject"], optional=True)
b.relation(GUARD, "coerce", "Anna Lorentz", "the [seizure] of the Sorrenian freighter Anna Lorentz by armed men of the Volnian "
           "Coast Guard", type_also=["assault"], optional=True)
b.relation(QUIST, "protest", VOLNIA, "Foreign Minister Adela Quist [summoned] the ambassador of Volnia",
           type_also=["request", "consult"], optional=True)
b.relation(QUIST, "member_of", SORRENIA, "Foreign [Minister] Adela Quist", type_also=["leads"], optional=True)
b.relation(BRANDT, "member_of", MARITIME, "Captain Brandt, who has [served] Lorentz Maritime", type_also=["support"],
           optional=True)
b.relation("the Ministry", "accuse", VOLNIA, "The Ministry [holds] Volnia responsible", source_also=[SORRENIA])
b.relation("the Ministry", "consult", HALVERN, "The Ministry has [informed] Halvern", source_also=[SORRENIA], optional=True)
b.relation(SORRENIA, "support", "the government of Prime Minister Ilse Karrow", "Sorrenia [thanks] the government of Prime "
           "Minister Ilse Karrow", target_also=[HALVERN, KARROW], optional=True)
b.relation(SORRENIA, "cooperate", HALVERN, "Halvern, with which Sorrenia [guarantees] the Accord", type_also=["agree"],
           optional=True)

b.date("AMAURY, [22 October 2024].", "date", "2024-10-22", optional=True)
b.date("Volnia [last night] and", "time", "2024-10-21TNI", value_also=["2024-10-21", "TNI"])
b.date("for [twenty-two years],", "duration", "P22Y")
b.date("after [nine hours].", "duration", "PT9H")

# news: the report of both ---------------------------------------------------------------------------------------------

news = case.document("news", HERE / "news.txt", "2024-10-24")
news.sentences("Oct. 24")
news.entity(GUARD, "organization", {GUARD: 1, "Coast Guard": 2}, pronouns=["that [it] stopped the"])
news.entity(VOLNIA, "country", {VOLNIA: 5}, adjectives={"Volnian": 1})
news.entity(SORRENIA, "country", {SORRENIA: 3}, adjectives={"Sorrenian": 3})
news.entity(KESSARIA, "country", {KESSARIA: 2})
news.entity(HALVERN, "country", {HALVERN: 1})
news.entity("Anna Lorentz", "place", {"Anna Lorentz": 1}, type_also=["organization", "person", "program"], optional=True)
news.entity("Northern Courier", "organization", {"Northern Courier": 1, "Courier": 1})
news.entity("Rask", "place", {"Rask": 3}, at=["[RASK], Oct."])
news.entity("Port Amaury", "place", {"Port Amaury": 1})
news.entity("Taland", "place", {"Taland": 1})
news.entity(HOLM, "person", {HOLM: 1, "Holm": 2})
news.entity(QUIST, "person", {QUIST: 1, "Quist": 2}, pronouns=["[She] called"])
news.entity(BRANDT, "person", {BRANDT: 1, "Brandt": 1}, pronouns=["account [he] admitted", "that [he] told", "talk to [him]",
            "Two of [his] sailors", "hear [him] on"])
news.entity(KVEL, "person", {KVEL: 1, "Kvel": 2})
news.entity(MARITIME, "organization", {MARITIME: 1}, nominals=["[The company], which"])
news.entity("Hugo Lorentz", "person", {"Hugo Lorentz": 1})
news.entity(FRONT, "organization", {FRONT: 1, "Front": 1})
news.entity(TRIBUNAL, "organization", {TRIBUNAL: 1}, nominals=["welcome [the tribunal] “when"])
news.entity("The Sorrenian ministry", "organization", nominals=["[The Sorrenian ministry] says"], optional=True)
news.entity("the maritime court in Rask", "organization", nominals=["[The maritime court in Rask] will"], optional=True)
news.entity("Kessaria’s government", "organization", nominals=["fight [Kessaria’s government] in"], optional=True)
news.entity("Two of his sailors", "group", nominals=["[Two of his sailors], who"], optional=True)
news.entity("A diplomat in Rask", "person", nominals=["[A diplomat in Rask] said"], optional=True)

STATEMENT = "[The Sorrenian statement] holds"
news.claim("stopped", "<s>The Volnian Coast Guard</s> <q>says</q> that <c>it stopped ~~ radio calls</c>", GUARD)
news.claim("crates", "<s>Rear Admiral Signe Holm</s>, the Coast Guard’s commander, <q>said</q> <c>inspectors had found 212 crates "
           "of rifles</c>", HOLM, [(GUARD, "[The Volnian Coast Guard] says")], chain_also=[[]])
news.claim("waters", "In <s>Sorrenia</s>’s <q>account</q>, <c>the ship was in international ~~ opened fire</c>", SORRENIA)
news.claim("three", "“<c>Three shots, across the bow of an unarmed vessel</c>,” <s>Adela Quist</s>, Sorrenia’s foreign minister, "
           "<q>told</q> the Courier", QUIST, mode="direct")
news.claim("piracy", "<s>She</s> <q>called</q> <c>the seizure “piracy</c>”", QUIST, act="condemn", mode="mixed",
           act_also=["accuse", "state"])
news.claim("denied", "<s>Holm</s> <q>denied</q> that <c>shots had been fired</c>", HOLM, act="deny",
           also=["[shots had been fired and spoke of one flare]"])
news.claim("flare", ["<s>Holm</s> denied", "<q>spoke of</q> <c>one flare</c>"], HOLM)
news.claim("off", "By <h>Holm</h>’s account <s>he</s> <q>admitted</q> that <c>the transponder had been off</c>", BRANDT,
           [(HOLM, None)], act="agree", act_also=["state"])
news.claim("account", "By <s>Holm</s>’s <q>account</q> <c>he admitted that the transponder had been off</c>", HOLM, optional=True)
news.claim("ministry", "<s>The Sorrenian ministry</s> <q>says</q> that <c>he told the embassy it had failed in the storm</c>",
           "The Sorrenian ministry", source_also=[SORRENIA])
news.claim("storm", "<h>The Sorrenian ministry</h> says that <s>he</s> <q>told</q> the embassy <c>it had failed in the storm</c>",
           BRANDT, [("The Sorrenian ministry", None, [SORRENIA])])
news.claim("rope", "<s>Two of his sailors</s>, who arrived in Port Amaury with bandaged hands, <q>said</q> <c>the wounds came from "
           "a rope and not from a bullet</c>", "Two of his sailors", source_also=[])
news.claim("holds", "<s>The Sorrenian statement</s> <q>holds</q> <c>Volnia responsible for the injured</c>", SORRENIA,
           act="accuse", source_also=["The Sorrenian ministry"])
news.claim("hurt", "<q>According to</q> <s>the Coast Guard</s>, <c>nobody was hurt</c>", GUARD)
news.claim("supplying", "Volnia’s foreign minister, <s>Anders Kvel</s>, <q>accused</q> <c>Lorentz Maritime of supplying ~~ in "
           "Taland</c>", KVEL, act="accuse", also=["[Lorentz Maritime of supplying the Free Highlands Front]"])
news.claim("rejected", "<s>The company</s>, which belongs to the family of the Sorrenian senator Hugo Lorentz, <q>rejected</q> "
           "<c>the charge</c>", MARITIME, act="reject", act_also=["deny"])
news.claim("arming", "<s>Kessaria</s> has itself <q>accused</q> <c>Volnia of arming the Front</c>", KESSARIA, act="accuse")
news.claim("tale", "a charge that <s>Kvel</s> <q>repeated</q> on Thursday was “<c>a fairy tale</c>”", KVEL, mode="direct",
           act="deny", act_also=["state", "reject"], also=["[a charge that Kvel repeated on Thursday was “a fairy tale]"])
news.claim("tribunal", "<s>Quist</s> has <q>proposed</q> that <c>the International Maritime Tribunal open the crates</c>", QUIST,
           act="propose", act_also=["demand"])
news.claim("owning", "<s>Kvel</s> <q>said</q> that <c>Volnia would welcome ~~ owning them</c>", KVEL, mode="mixed")
news.claim("would", "<s>Volnia</s> would <q>welcome</q> <c>the tribunal “when it has found somebody who admits to owning them</c>”",
           VOLNIA, [(KVEL, "[Kvel] said that Volnia")], act="welcome", mode="mixed", optional=True)
news.claim("version", "<s>A diplomat in Rask</s> <q>said</q> that <c>neither government believed its own version</c>",
           "A diplomat in Rask")
news.claim("mediate", "<s>Halvern</s> has <q>offered</q> <c>to mediate</c>", HALVERN, act="propose")
news.claim("offer", "<s>Quist</s> <q>welcomed</q> <c>the offer</c>", QUIST, act="welcome")
news.claim("talks", ["<s>Quist</s> welcomed the offer but", "<q>said</q> that <c>there would be no talks before Brandt is free</c>"],
           QUIST, act_also=["reject"])

news.account("a", GUARD, also=[VOLNIA], more=["denied", "flare", "off", "crates", "supplying", "tale", "owning"],
             maybe=["account", "would"])
news.account("b", SORRENIA, also=["The Sorrenian ministry", QUIST],
             more=["three", "piracy", "tribunal", "offer", "talks", "ministry", "storm"], maybe=["ministry", "offer"])

news.relation(HOLM, "leads", GUARD, "Rear Admiral Signe Holm, the Coast Guard’s [commander]")
news.relation(QUIST, "member_of", SORRENIA, "Adela Quist, Sorrenia’s foreign [minister]", type_also=["leads"])
news.relation(KVEL, "member_of", VOLNIA, "Volnia’s foreign [minister], Anders Kvel", type_also=["leads"])
news.relation(QUIST, "consult", "Northern Courier", "Adela Quist, Sorrenia’s foreign minister, [told] the Courier", optional=True)
news.relation(KVEL, "accuse", MARITIME, "Volnia’s foreign minister, Anders Kvel, [accused] Lorentz Maritime")
news.relation(MARITIME, "aid", FRONT, "Lorentz Maritime of [supplying] the Free Highlands Front", type_also=["support"])
news.relation(FRONT, "assault", "Kessaria’s government", "the Free Highlands Front, the rebels who [fight] Kessaria’s government",
              target_also=[KESSARIA])
news.relation(KESSARIA, "accuse", VOLNIA, "Kessaria has itself [accused] Volnia")
news.relation(VOLNIA, "aid", FRONT, "Volnia of [arming] the Front", type_also=["support"])
news.relation(SORRENIA, "accuse", VOLNIA, "The Sorrenian statement [holds] Volnia responsible", optional=True)
news.relation("Hugo Lorentz", "leads", MARITIME, "The company, which [belongs] to the family of the Sorrenian senator Hugo Lorentz",
              optional=True)
news.relation("Hugo Lorentz", "member_of", SORRENIA, "the Sorrenian [senator] Hugo Lorentz", optional=True)
news.relation(VOLNIA, "support", TRIBUNAL, "Volnia would [welcome] the tribunal", modality="possible", optional=True)

news.date("\n[24 October 2024]\n", "date", "2024-10-24", optional=True)
news.date("RASK, [Oct. 24] —", "date", "2024-10-24", optional=True)
news.date("on [Wednesday] without", "date", "2024-10-23")
news.date("on [Monday], after", "date", "2024-10-21")
news.date("on [Thursday] was", "date", "2024-10-24")
news.date("on [Friday].", "date", "2024-10-25")

# the accounts inside the report -----------------------------------------------------------------------------------------

news.align("differ", "stopped", "waters", "four miles inside Volnian waters, or eleven miles from the nearest island", differences=[
    ("place", "[four nautical miles inside Volnian waters]", "[eleven miles from the nearest island]")])
news.align("differ", ["denied", "flare"], "three", "one flare, or three shots", differences=[
    ("number", "of [one flare].", "“[Three shots],")])
news.align("differ", "off", ["ministry", "storm"], "switched off, or failed in the storm", differences=[
    ("detail", None, "[in the storm]")])
news.align("differ", "hurt", "holds", "nobody hurt, or injured for whom Volnia answers", differences=[
    ("negation", "[nobody was hurt]", "[the injured]")])
news.align("both", "owning", "tribunal", "both would have the tribunal, Volnia on a condition", differences=[
    ("condition", "“[when it has found somebody who admits to owning them]”", None)])
for key, why in (("crates", "the 212 crates"), ("supplying", "the charge against Lorentz Maritime"), ("tale", "Kessaria's charge")):
    news.align("only_a", key, why="Sorrenia is not said to speak of " + why)
for key, why in (("piracy", "piracy"), ("talks", "talks")):
    news.align("only_b", b=key, why="Volnia is not said to speak of " + why)
news.align("only_b", b="offer", why="Volnia is not said to speak of Halvern's offer", optional=True)
news.align("only_a", ["account", "would"], why="told beside what the texts say", optional=True)

# the claims of a against those of b ------------------------------------------------------------------------------------

case.align("differ", ["transponder", "off"], "storm", "switched off and six calls ignored, or failed and every call answered", differences=[
    ("negation", "[had ignored six calls by radio]", "[had answered every call by radio]")])
case.align("differ", "rejects", "shots", "no shots, or three", differences=[("negation", "[rejects]", "[three shots]")])
case.align("both", "knowledge", "rifle", "the captain knows of no rifles", differences=[
    ("detail", None, "[when the ship left Port Amaury]")])
for key, why in (("hides", "hiding at night"), ("papers", "the ship's papers"), ("asked", "the question to the owner"),
                 ("ordered", "the order to keep to the coast"), ("cooperation", "cooperation"), ("thanked", "the consul's thanks"),
                 ("say", "who ordered the rifles")):
    case.align("only_a", key, why="b does not speak of " + why)
for key, why in (("protests", "the protest"), ("released", "the release"), ("piracy", "piracy"),
                 ("responsible", "who answers for the sailors"), ("insinuation", "the insinuation"), ("crates", "the tribunal"),
                 ("thanks", "Halvern's offer")):
    case.align("only_b", b=key, why="a does not speak of " + why)
case.align("only_a", "alleged", why="the embassy's allegation", optional=True)
case.align("only_b", b=["insinuated", "offer"], why="inside of others", optional=True)

case.write(HERE)
