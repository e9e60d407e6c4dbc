"""Gold for four texts on domestic politics: a wire story, a newspaper report, a party's statement and an NGO's release.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/politics/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: a wire story on coalition talks ----------------------------------------------------------------------------------

t1 = case.document("t1", HERE / "t1.txt", "2023-11-14")
t1.sentences("Nov. 14 (BWS)", "Nov. 24")
RB, FRONT, HOMELAND = "Renewal for Bulgaria", "Agrarian Front", "Homeland"
HALACHEVA, GAROV, DOBREVSKI = "Tsvetana Halacheva", "Momchil Garov", "Kiril Dobrevski"
GREENS, MOVEMENT, MIRCHEVA, INSTITUTE = "Greens", "Movement for Dialogue", "Radostina Mircheva", "Institute for Public Policy"
EMPLOYERS, LUDZHEV, OFFICE = "Bulgarian Employers' Union", "Stefan Ludzhev", "the president's office"

t1.entity(RB, "organization", {RB: 1, "RB": 4},
          nominals=["[Bulgaria's largest party] walks", "[Bulgaria's largest party] broke"],
          pronouns=["with [its] prospective", "said [it] would ask"])
t1.entity(FRONT, "organization", {FRONT: 2, "Front": 1},
          nominals=["with [its prospective junior partner] on", "said [his party] had"])
t1.entity(HOMELAND, "organization", {HOMELAND: 3}, nominals=["[The nationalist party] Homeland"],
          pronouns=["said [it] will not"])
t1.entity(GREENS, "organization", {GREENS: 2}, pronouns=["confirmed [they] had"])
t1.entity(MOVEMENT, "organization", {MOVEMENT: 1, "Movement": 1})
t1.entity("Interior Ministry", "organization", {"Interior Ministry": 1}, nominals=["give up [the ministry],"])
t1.entity("Radio Vitosha", "organization", {"Radio Vitosha": 1})
t1.entity("European Commission", "organization", {"European Commission": 1})
t1.entity("Brussels", "organization", capitals=["by [Brussels] to"], type_also=["country", "place"],
          aliases=["European Union", "EU", "European Commission"])
t1.entity(OFFICE, "organization", nominals=["[His office] said"], optional=True)
t1.entity(INSTITUTE, "organization", {INSTITUTE: 1})
t1.entity(EMPLOYERS, "organization", {EMPLOYERS: 1})
t1.entity("Keller & Boyd", "organization", {"Keller & Boyd": 1}, nominals=["[The rating agency] Keller"])
t1.entity("Balkan Wire Service", "organization", {"Balkan Wire Service": 1, "BWS": 1})
t1.entity("parliament", "organization", nominals=["left [parliament] split", "outside [parliament]."], optional=True)
t1.entity("euro zone", "organization", {"euro zone": 1}, type_also=["place", "program", "country"], optional=True)
t1.entity(DOBREVSKI, "person", {DOBREVSKI: 1, "Dobrevski": 2}, nominals=["that [the president] had"],
          pronouns=["[His] office", "requires [him] to"])
t1.entity(HALACHEVA, "person", {HALACHEVA: 1, "Halacheva": 3}, pronouns=["[She] did not"])
t1.entity(GAROV, "person", {GAROV: 1, "Garov": 2},
          nominals=["if [the Front's chairman],", "Garov, [a former army colonel],"],
          pronouns=["said [his] party", "the day [he] suggested", "told [his] mayors", "doubt [he] has"])
t1.entity("Ognyan Balev", "person", {"Ognyan Balev": 1})
t1.entity(MIRCHEVA, "person", {MIRCHEVA: 1}, pronouns=["\"[I] have seen", "and [I] doubt"])
t1.entity(LUDZHEV, "person", {LUDZHEV: 1})
t1.entity("Bulgaria", "country", {"Bulgaria": 2}, nominals=["budget [the country] could"],
          pronouns=["miss [its] target", "put [its] outlook"],
          inside=["Renewal for [Bulgaria] (RB)", "The [Bulgarian] Employers"])
t1.entity("Ukraine", "country", {"Ukraine": 1})
t1.entity("Sofia", "place", {"SOFIA": 1})
t1.entity("Plovdiv", "place", {"Plovdiv": 1})
t1.entity("Roma", "group", {"Roma": 1})
t1.entity("a snap election", "event", nominals=["after [a snap election] left"], optional=True)

t1.claim("more-time", "<s>Bulgaria's largest party</s> broke off ~~ and <q>said</q> <c>it would ask ~~ form a government</c>",
         RB, act_also=["pledge", "demand"])
t1.claim("ask", "said <s>it</s> would <q>ask</q> <c>President Kiril Dobrevski for more time to form a government</c>", RB,
         act="demand", chain_also=[[RB]],
         also=["[for more time to form a government]"], optional=True)
t1.claim("going-back", "<s>Renewal for Bulgaria (RB)</s> <q>accused</q> <c>the Agrarian Front of going ~~ non-partisan "
         "minister</c>", RB, act="accuse", also=["[going back on ~~ non-partisan minister]",
                                                "[of going back on ~~ non-partisan minister]"])
t1.claim("agreement", "an <q>agreement</q>, reached in late October, <c>to put the Interior Ministry under a non-partisan "
         "minister</c>", None, [(RB, "[Renewal for Bulgaria (RB)] accused")], act="agree", chain_also=[[]], optional=True)
t1.claim("handshake", '"<c>We shook hands on this in front of witnesses</c>," <s>RB leader Tsvetana Halacheva</s> <q>told</q> '
         'reporters outside parliament. "<c>Either a handshake counts for something or it does not</c>."', HALACHEVA,
         mode="direct", act_also=["accuse"])
t1.claim("new-round", "<s>She</s> <q>did not rule out</q> <c>a new round ~~ step aside</c>", HALACHEVA,
         also=["[a new round of negotiations]"], act_also=["propose", "agree"], optional=True)
t1.claim("fairy-tale", '<s>Garov</s>, a former army colonel, <q>rejected</q> <c>the charge as "a fairy tale for '
         'television</c>"', GAROV, mode="mixed", act="reject", act_also=["deny"], also=["[the charge] as"])
t1.claim("never-agreed", "<s>Garov</s>, a former ~~ and <q>said</q> <c>his party had never ~~ oversees the police</c>", GAROV,
         act_also=["deny", "reject"], also=["[his party had never agreed to give up the ministry]"])
t1.claim("pressed", "later in the day <s>he</s> <q>suggested</q> that <c>Halacheva had been pressed by Brussels to walk "
         "away</c>", GAROV, act_also=["accuse"], date="2023-11-14")
t1.claim("walk-away", "<h>he</h> suggested that Halacheva had been <q>pressed</q> by <s>Brussels</s> <c>to walk away</c>",
         "Brussels", [(GAROV, None)], act="demand", source_also=["European Commission"], optional=True)
t1.claim("weapons", "<s>The nationalist party Homeland</s>, which came second, has <q>said</q> <c>it will not ~~ to "
         "Ukraine</c>", HOMELAND, act_also=["reject", "pledge", "warn"])
t1.claim("urged", '<h>His office</h> said in a brief statement that <s>the president</s> had <q>urged</q> <c>all parties "to '
         'place the budget above the quarrel</c>"', DOBREVSKI, [(OFFICE, None, [DOBREVSKI])], mode="mixed", act="demand",
         mode_also=["direct"], also=['"[to place the budget above the quarrel]"', "[to place the budget above the quarrel]"])
t1.claim("reminded", "<h>His office</h> said in a brief statement that <s>the president</s> had urged ~~ <q>reminded</q> them "
         "that <c>the mandate expires on Nov. 24</c>", DOBREVSKI, [(OFFICE, None, [DOBREVSKI])], act_also=["warn"])
t1.claim("office", "<s>His office</s> <q>said</q> in a brief statement that <c>the president had urged ~~ on Nov. 24</c>", OFFICE,
         mode="mixed", source_also=[DOBREVSKI], optional=True)
t1.claim("not-identified", "<s>A senior RB official</s>, who <q>asked</q> <c>not to be identified</c> because the matter is "
         "confidential", None, act="demand", source_also=[RB], also=["[not to be identified because the matter is confidential]"],
         optional=True)
t1.claim("contacts", "<s>A senior RB official</s>, who ~~ confidential, <q>said</q> that <c>contacts with ~~ already begun</c>",
         None, source_also=[RB])
t1.claim("sixth", '"<c>Nobody wants a sixth election</c>," <s>the official</s> <q>said</q>', None, mode="direct",
         source_also=[RB])
t1.claim("approached", "<s>The Greens</s> <q>confirmed</q> <c>they had been approached</c>", GREENS, act_also=["agree"])
t1.claim("denied", "<s>a spokeswoman for the Movement</s> <q>denied</q> <c>it</c>", None, act="deny", source_also=[MOVEMENT])
t1.claim("mircheva", '"<c>Garov has told his mayors ~~ interior portfolio</c>," <q>said</q> <s>Radostina Mircheva</s> of the '
         'Institute ~~ "<c>I have seen no proof of it, and I doubt he has any</c>."', MIRCHEVA, mode="direct",
         act_also=["accuse", "express_concern"])
t1.claim("mayors", '"<s>Garov</s> has <q>told</q> his mayors that <c>Halacheva has promised Homeland the interior '
         'portfolio</c>," said <h>Radostina Mircheva</h>', GAROV, [(MIRCHEVA, None)], mode="direct", mode_also=["indirect"],
         act_also=["accuse"])
t1.claim("portfolio", ["<s>Halacheva</s> has <q>promised</q> <c>Homeland the interior portfolio</c>"], HALACHEVA,
         [(GAROV, '"[Garov] has told'), (MIRCHEVA, "said [Radostina Mircheva] of")], mode="direct", mode_also=["indirect"],
         act="pledge", also=["[the interior portfolio]"])
t1.claim("doubt", "<s>I</s> <q>doubt</q> <c>he has any</c>", MIRCHEVA, mode="direct", mode_also=["indirect"],
         act_also=["reject", "deny", "express_concern"], chain_also=[[MIRCHEVA]], optional=True)
t1.claim("budget", "<s>The Bulgarian Employers' Union</s> <q>warned</q> that <c>without a budget ~~ in 2025</c>", EMPLOYERS,
         act="warn")
t1.claim("stay-on", "<c>Caretaker Prime Minister Stefan Ludzhev</c>, whom Dobrevski appointed in July, is <q>expected</q> <c>to "
         "stay on at least until the new year</c>", also=["[to stay on at least until the new year]",
                                                          "[Caretaker Prime Minister ~~ the new year]"])

t1.relation(RB, "sanction", FRONT, "Bulgaria's largest party [broke off] coalition talks with its prospective junior partner",
            type_also=["reject", "retreat"], date="2023-11-14")
t1.relation(RB, "consult", FRONT, "coalition [talks] with its prospective junior partner", optional=True)
t1.relation(RB, "request", DOBREVSKI, "it would [ask] President Kiril Dobrevski for more time", modality="planned")
t1.relation(DOBREVSKI, "leads", "Bulgaria", "[President] Kiril Dobrevski", type_also=["member_of"], optional=True)
t1.relation(RB, "accuse", FRONT, "Renewal for Bulgaria (RB) [accused] the Agrarian Front of going back on an agreement")
t1.relation(RB, "agree", FRONT, "an [agreement], reached in late October", date="2023-10", optional=True)
t1.relation(RB, "agree", FRONT, "We [shook hands] on this", optional=True)
t1.relation(HALACHEVA, "leads", RB, "RB [leader] Tsvetana Halacheva")
t1.relation(HALACHEVA, "consult", FRONT, "She did not rule out a new round of [negotiations]", modality="possible",
            source_also=[RB], optional=True)
t1.relation(GAROV, "leads", FRONT, "the Front's [chairman], Momchil Garov")
t1.relation(GAROV, "reject", RB, "Garov, a former army colonel, [rejected] the charge", target_also=[HALACHEVA],
            source_also=[FRONT], optional=True)
t1.relation(FRONT, "agree", RB, "his party had never [agreed] to give up the ministry", negated=True, type_also=["concede"],
            optional=True)
t1.relation(GAROV, "consult", "Radio Vitosha", "In an [interview] with Radio Vitosha later in the day he suggested",
            optional=True)
t1.relation("Brussels", "coerce", HALACHEVA, "Halacheva had been [pressed] by Brussels to walk away",
            type_also=["request", "threaten"], source_also=["European Commission"])
t1.relation("Bulgaria", "aid", "Ukraine", "any cabinet that [sends] weapons to Ukraine", modality="possible", optional=True)
t1.relation(DOBREVSKI, "consult", HALACHEVA, "Dobrevski [met] Halacheva", date="2023-11-13TEV")
t1.relation(OFFICE, "part_of", DOBREVSKI, "[His] office", type_also=["member_of"], optional=True)
t1.relation(DOBREVSKI, "leads", OFFICE, "[His] office", optional=True)
t1.relation(DOBREVSKI, "concede", HOMELAND, "the constitution requires him to [hand] the mandate to Homeland",
            modality="possible", type_also=["aid", "agree", "support", "cooperate"], optional=True)
t1.relation("Ognyan Balev", "leads", HOMELAND, "Homeland, whose [leader], Ognyan Balev")
t1.relation("Ognyan Balev", "accuse", "Roma", "Ognyan Balev, was fined in 2021 for [insulting] a Roma lawmaker",
            type_also=["assault"], optional=True)
for party in (GREENS, MOVEMENT):
    t1.relation(RB, "consult", party, "[contacts] with the Greens and with the Movement for Dialogue had already begun",
                optional=True)
t1.relation(RB, "consult", GREENS, "The Greens confirmed they had been [approached]", type_also=["request"], optional=True)
t1.relation(HALACHEVA, "agree", HOMELAND, "Halacheva has [promised] Homeland the interior portfolio", source_also=[RB],
            type_also=["concede", "support", "cooperate", "aid"])
t1.relation(MIRCHEVA, "member_of", INSTITUTE, "Radostina Mircheva [of] the Institute for Public Policy")
t1.relation(INSTITUTE, "located_in", "Plovdiv", "the Institute for Public Policy [in] Plovdiv", source_also=[MIRCHEVA])
t1.relation("Bulgaria", "member_of", "euro zone", "the country could miss its target of [joining] the euro zone",
            modality="possible", type_also=["agree"], date="2025", optional=True)
t1.relation("Keller & Boyd", "sanction", "Bulgaria", "The rating agency Keller & Boyd put its outlook under [review]",
            type_also=["threaten", "accuse"], optional=True)
t1.relation(LUDZHEV, "leads", "Bulgaria", "Caretaker Prime [Minister] Stefan Ludzhev", type_also=["member_of"], optional=True)
t1.relation(DOBREVSKI, "support", LUDZHEV, "Stefan Ludzhev, whom Dobrevski [appointed]", type_also=["cooperate", "agree"],
            date="2023-07", optional=True)

t1.date("[14 November 2023]", "date", "2023-11-14", optional=True)
t1.date("[Nov. 14] (BWS)", "date", "2023-11-14")
t1.date("on [Tuesday],", "date", "2023-11-14")
t1.date("[nine weeks] after", "duration", "P9W", value_also=["2023-09-12", "2023-W37", "2023-09", None])
t1.date("in [late October],", "date", "2023-10")
t1.date("[later in the day]", "date", "2023-11-14", optional=True)
t1.date("for [two hours]", "duration", "PT2H")
t1.date("on [Monday evening].", "time", "2023-11-13TEV", value_also=["2023-11-13"])
t1.date("on [Nov. 24].", "date", "2023-11-24")
t1.date("by [then],", "date", "2023-11-24", optional=True)
t1.date("in [2021] for", "date", "2021")
t1.date("in [2025].", "date", "2025")
t1.date("[last week].", "date", "2023-W45")
t1.date("in [July],", "date", "2023-07")
t1.date("until [the new year].", "date", "2024", value_also=["2024-01-01", "2024-01"])

# t2: a newspaper report on a corruption trial -------------------------------------------------------------------------

t2 = case.document("t2", HERE / "t2.txt", "2022-03-08")
t2.sentences("Mr. Kestel")
MONTROSE, KESTEL, MARITIME, REYLE = "Adela Montrose", "Bruno Kestel", "Kestel Maritime", "Anton Reyle"
LORNE, OKAFOR, DELISLE, LUND, PELLERY, SAND = ("Davit Lorne", "Ines Okafor", "Amara Delisle", "Sverre Lund", "Joss Pellery",
                                               "Rhea Sand")
OSP, COURT, ALLIANCE, HALVOR = "Office of the Special Prosecutor", "High Court", "Civic Alliance", "Halvor Energy"
EXECUTIVE, SUPPORTERS, BORDER = "the party’s executive", "Montrose’s supporters", "border police"

t2.entity(MONTROSE, "person", {MONTROSE: 1, "Montrose": 3}, nominals=["to [the minister]’s house"],
          pronouns=["of [her] former", "[Her] lawyer", "insist [she] is"])
t2.entity(KESTEL, "person", {KESTEL: 1, "Kestel": 6},
          nominals=["[Key witness] in Orsay", "[The businessman] on whose", "Kestel, [the founder of Kestel Maritime],",
                    "let [the witness] slip"],
          pronouns=["[He] boarded", "only that [he] was", "advised [him] “to", "Post, [his] name", "nor [his] company"])
t2.entity(REYLE, "person", {REYLE: 1, "Reyle": 1},
          nominals=["[The prime minister]’s spokesman", "“[The prime minister] has"])
t2.entity(LORNE, "person", {LORNE: 1, "Lorne": 1}, nominals=["[The prime minister’s spokesman],"])
t2.entity(OKAFOR, "person", {OKAFOR: 1}, nominals=["[Her lawyer], Ines"], pronouns=["said [she] would", "paper,” [she] said"])
t2.entity(DELISLE, "person", {DELISLE: 1})
t2.entity(LUND, "person", {LUND: 1}, nominals=["that [the chief executive],"], pronouns=["assured [his] fellow"])
t2.entity(PELLERY, "person", {PELLERY: 1}, nominals=["[the opposition leader] Joss"])
t2.entity(SAND, "person", {SAND: 1})
t2.entity(MARITIME, "organization", {MARITIME: 1}, nominals=["nor [his company] answered"])
t2.entity(COURT, "organization", {COURT: 1}, nominals=["because [the court] has"])
t2.entity(OSP, "organization", {OSP: 1, "OSP": 2})
t2.entity(ALLIANCE, "organization", {ALLIANCE: 1}, nominals=["[The party]’s executive"])
t2.entity(EXECUTIVE, "organization", nominals=["[The party’s executive] demanded"], optional=True)
t2.entity(SUPPORTERS, "group", nominals=["[Montrose’s supporters] insist"], type_also=["organization", "person"], optional=True)
t2.entity(BORDER, "organization", nominals=["to a [border police] log"], optional=True)
t2.entity(HALVOR, "organization", {HALVOR: 1, "Halvor": 2},
          nominals=["Energy, [a Norwegian company].", "close to [the company]’s board"])
t2.entity("The Meridian Post", "organization", {"The Meridian Post": 2}, aliases=["Meridian Post"])
t2.entity("parliament", "organization", nominals=["In [parliament],"], optional=True)
t2.entity("Calverra", "country", {"Calverra": 1}, nominals=["left [the country]", "accused [the government] on"])
t2.entity("Norway", "country", capitals=["assistance to [Oslo] in"], adjectives={"Norwegian": 2}, aliases=["Oslo"])
t2.entity("Orsay", "place", {}, at=["in [Orsay] bribery", "third of [Orsay] to"], inside=["the [Orsay] gas field"],
          type_also=["event", "program", "organization"], aliases=["Orsay gas field"])
t2.entity("Port Sabine", "place", {"Port Sabine": 1})
t2.entity("Dubai", "place", {"Dubai": 1}, type_also=["country"])
t2.entity("Bergen", "place", {"Bergen": 1})
t2.entity("Orsay bribery trial", "event", nominals=["in [Orsay bribery trial] is", "that [the trial] be"], optional=True)

FIRST_OFFICIAL = (None, "[One of them], who works", [OSP])
t2.claim("title", "<c>Key witness in Orsay bribery trial</c> is <q>said</q> <c>to have left the country</c>",
         also=["[to have left the country]", "[Key witness in ~~ left the country]"])
t2.claim("left", "<c>The businessman on whose ~~ give evidence</c>, <q>according to</q> <s>three officials familiar with the "
         "investigation</s>")
t2.claim("taking", "where <c>Montrose and two of her former aides</c> are <q>accused</q> <c>of taking ~~ gas field</c>",
         act="accuse", also=["[of taking ~~ gas field]", "[taking $14 ~~ gas field]", "[Montrose and two ~~ gas field]"])
t2.claim("boarded", "<c>He boarded ~~ of Sunday</c>, <s>two of the officials</s> <q>said</q>")
t2.claim("reach", "<s>the third</s> would <q>say</q> only that <c>he was “no longer within reach of a subpoena</c>”",
         mode="mixed")
t2.claim("forbidden", "<s>the court</s> has <q>forbidden</q> <c>the parties to discuss the case</c>", COURT, act="demand",
         act_also=["reject", "warn", "state"], also=["[to discuss the case]"], optional=True)
t2.claim("official", "<s>One of them</s>, who works for the Office of the Special Prosecutor (OSP), <q>said</q> <c>Kestel had "
         "told ~~ long holiday</c>”", None, mode="mixed", source_also=[OSP], optional=True)
t2.claim("intermediary", "<s>Kestel</s> had <q>told</q> investigators in January that <c>an intermediary ~~ long holiday</c>”",
         KESTEL, [FIRST_OFFICIAL], mode="mixed", act_also=["accuse"], date="2022-01")
t2.claim("holiday", "<s>an intermediary of Prime Minister Anton Reyle</s> had <q>advised</q> him “<c>to take a long holiday</c>”",
         None, [(KESTEL, "said [Kestel] had told"), FIRST_OFFICIAL], mode="direct", act="propose",
         act_also=["demand", "warn", "state"], source_also=[REYLE])
t2.claim("absurd", "<s>The prime minister’s spokesman, Davit Lorne</s>, <q>called</q> <c>that allegation absurd</c>", LORNE,
         act="reject", act_also=["deny", "condemn"])
t2.claim("never-met", "“<c>The prime minister has never met Mr. Kestel</c>,” <s>Lorne</s> <q>said</q>", LORNE, mode="direct",
         act_also=["deny"])
t2.claim("not-guilty", "<s>Montrose</s>, 58, who ~~ has <q>pleaded</q> <c>not guilty</c>", MONTROSE, act="deny",
         act_also=["state", "reject"])
t2.claim("would-ask", "<s>Her lawyer, Ines Okafor</s>, <q>said</q> <c>she would ask ~~ fruit boxes</c>", OKAFOR,
         act_also=["demand", "pledge"], also=["[she would ask the judges to throw out the written statement]"])
t2.claim("throw-out", "Her lawyer, Ines Okafor, said <s>she</s> would <q>ask</q> <c>the judges to throw out ~~ fruit "
         "boxes</c>", OKAFOR, act="demand", chain_also=[[OKAFOR]], optional=True,
         also=["[to throw out the written statement]", "[the judges to throw out the written statement]"])
t2.claim("fruit-boxes", "<h>Her lawyer, Ines Okafor</h>, said ~~ in which <s>Kestel</s> <q>describes</q> <c>how the money ~~ "
         "fruit boxes</c>", KESTEL, [(OKAFOR, None)], act_also=["accuse"], chain_also=[[]],
         also=["[the money was carried to the minister’s house in fruit boxes]"])
t2.claim("paper", "“<c>They cannot put a piece of paper</c>,” <s>she</s> <q>said</q>, “<c>on the witness stand</c>.”", OKAFOR,
         mode="direct", act_also=["reject"])
t2.claim("punished", "<s>Montrose’s supporters</s> <q>insist</q> <c>she is being punished ~~ Norwegian company</c>", SUPPORTERS,
         act_also=["accuse"], also=["[she is being punished ~~ Halvor Energy]"])
t2.claim("opposed", "<h>Montrose’s supporters</h> insist <s>she</s> is being punished for having <q>opposed</q> <c>the sale of a "
         "third of Orsay to Halvor Energy, a Norwegian company</c>", MONTROSE, [(SUPPORTERS, None)], act="reject",
         also=["[the sale of a third of Orsay to Halvor Energy]"], chain_also=[[]], optional=True)
t2.claim("broadcast", "<s>The party’s executive</s> <q>demanded</q> last month that <c>the trial be broadcast</c>", EXECUTIVE,
         act="demand", source_also=[ALLIANCE], date="2022-02")
t2.claim("turned-down", "<s>Chief Justice Amara Delisle</s> <q>turned</q> <c>the request</c> down", DELISLE, act="reject",
         date="2022-02-21")
t2.claim("safety", "<s>Chief Justice Amara Delisle</s> turned the request down on 21 February, <q>citing</q> <c>the safety of the "
         "witnesses</c>", DELISLE, act_also=["express_concern", "reject"], date="2022-02-21", optional=True)
t2.claim("wrongdoing", "<s>Halvor</s> has <q>denied</q> <c>any wrongdoing</c>", HALVOR, act="deny")
t2.claim("assistance", "<s>The OSP</s> sent a <q>request</q> <c>for legal assistance</c> to Oslo", OSP, act="demand",
         also=["[for legal assistance to Oslo]"], date="2021-12", optional=True)
t2.claim("processed", "<s>a Norwegian police official</s> <q>confirmed</q> that <c>it was being processed</c>", None,
         source_also=["Norway"], act_also=["agree"])
t2.claim("board", "<s>A person close to the company’s board</s> <q>said</q> that <c>the chief executive, ~~ as a krone</c>”",
         None, mode="mixed", source_also=[HALVOR], optional=True)
t2.claim("krone", "<h>A person close to the company’s board</h> said that <s>the chief executive, Sverre Lund</s>, had "
         "<q>assured</q> his fellow directors ~~ that <c>Halvor never paid Kestel “so much as a krone</c>”", LUND,
         [(None, None, [HALVOR])], mode="mixed", act_also=["deny", "pledge"])
t2.claim("slip-away", "<s>the opposition leader Joss Pellery</s> <q>accused</q> <c>the government</c> on Monday <c>of having let "
         "the witness slip away</c>", PELLERY, act="accuse", date="2022-03-07",
         also=["[of having let the witness slip away]", "[having let the witness slip away]",
               "[the government on Monday of having let the witness slip away]"])
t2.claim("inquiry", "<s>the opposition leader Joss Pellery</s> accused ~~ and <q>called for</q> <c>an inquiry</c>", PELLERY,
         act="demand", date="2022-03-07")
t2.claim("passport", "<s>Interior Minister Rhea Sand</s> <q>replied</q> that <c>no court ~~ be withdrawn</c>", SAND,
         act_also=["deny", "reject"])
t2.claim("log", "<q>According to</q> <s>a border police log seen by The Meridian Post</s>, <c>his name was put ~~ hours "
         "later</c>", BORDER)

t2.relation(KESTEL, "retreat", "Calverra", "The businessman on whose testimony ~~ rests has [left] Calverra",
            type_also=["reject"], optional=True)
t2.relation(KESTEL, "leads", MARITIME, "Bruno Kestel, the [founder] of Kestel Maritime", type_also=["member_of"])
t2.relation(KESTEL, "consult", COURT, "Bruno Kestel, the founder of Kestel Maritime, was to [appear] on Thursday before the "
            "High Court", modality="planned", type_also=["cooperate"], date="2022-03-10", optional=True)
t2.relation(COURT, "located_in", "Port Sabine", "the High Court [in] Port Sabine")
t2.relation(OSP, "accuse", MONTROSE, "Montrose and two of her former aides are [accused]", source_also=[COURT, "Calverra"],
            type_also=["coerce"], optional=True)
t2.relation(KESTEL, "located_in", "Dubai", "He [boarded] a private flight to Dubai", modality="possible", optional=True)
t2.relation(REYLE, "leads", "Calverra", "Prime [Minister] Anton Reyle", type_also=["member_of"], optional=True)
t2.relation(KESTEL, "consult", OSP, "Kestel had [told] investigators", date="2022-01", type_also=["cooperate"], optional=True)
t2.relation(REYLE, "request", KESTEL, "an intermediary of Prime Minister Anton Reyle had [advised] him",
            type_also=["threaten", "coerce", "consult"], optional=True)
t2.relation(LORNE, "member_of", REYLE, "The prime minister’s [spokesman], Davit Lorne", target_also=["Calverra"],
            type_also=["part_of", "ally_of", "support"], optional=True)
t2.relation(REYLE, "consult", KESTEL, "The prime minister has never [met] Mr. Kestel", negated=True)
t2.relation(REYLE, "sanction", MONTROSE, "Montrose, 58, who was [dismissed] by Reyle", type_also=["coerce", "reject"],
            date="2019-06")
t2.relation("Calverra", "coerce", MONTROSE, "Montrose, 58, who was dismissed by Reyle in June 2019 and [arrested]",
            source_also=[REYLE, OSP], optional=True)
t2.relation(OKAFOR, "support", MONTROSE, "Her [lawyer], Ines Okafor", type_also=["member_of", "ally_of", "cooperate", "aid"],
            optional=True)
t2.relation(OKAFOR, "request", COURT, "she would [ask] the judges to throw out the written statement", modality="planned",
            source_also=[MONTROSE], optional=True)
t2.relation(KESTEL, "accuse", MONTROSE, "Kestel [describes] how the money was carried to the minister’s house", optional=True)
t2.relation(ALLIANCE, "leads", "Calverra", "the [governing] Civic Alliance", optional=True)
t2.relation(SUPPORTERS, "support", MONTROSE, "Montrose’s [supporters]", type_also=["ally_of"], optional=True)
t2.relation(MONTROSE, "reject", HALVOR, "having [opposed] the sale of a third of Orsay to Halvor Energy", optional=True)
t2.relation(HALVOR, "located_in", "Norway", "Halvor Energy, a [Norwegian] company", type_also=["part_of", "member_of"],
            optional=True)
t2.relation(EXECUTIVE, "part_of", ALLIANCE, "The party’s [executive]", type_also=["member_of", "leads"], optional=True)
t2.relation(EXECUTIVE, "request", COURT, "The party’s executive [demanded] last month that the trial be broadcast",
            source_also=[ALLIANCE], target_also=[DELISLE], date="2022-02", optional=True)
t2.relation(DELISLE, "reject", EXECUTIVE, "Chief Justice Amara Delisle [turned] the request down", target_also=[ALLIANCE],
            date="2022-02-21", optional=True)
t2.relation(DELISLE, "leads", COURT, "Chief [Justice] Amara Delisle", target_also=["Calverra"], type_also=["member_of"],
            optional=True)
t2.relation(OSP, "request", "Norway", "The OSP sent a [request] for legal assistance to Oslo", date="2021-12")
t2.relation(LUND, "leads", HALVOR, "the [chief executive], Sverre Lund")
t2.relation(LUND, "located_in", "Bergen", "Sverre Lund, had assured his fellow directors at a [meeting] in Bergen",
            optional=True)
t2.relation(HALVOR, "aid", KESTEL, "Halvor never [paid] Kestel", negated=True, type_also=["support", "cooperate", "concede"])
t2.relation(PELLERY, "accuse", "Calverra", "the opposition leader Joss Pellery [accused] the government",
            target_also=[REYLE, ALLIANCE], date="2022-03-07")
t2.relation(PELLERY, "request", "Calverra", "the opposition leader Joss Pellery ~~ [called] for an inquiry",
            date="2022-03-07", optional=True)
t2.relation(SAND, "leads", "Calverra", "Interior [Minister] Rhea Sand", type_also=["member_of"], optional=True)
t2.relation(SAND, "reject", PELLERY, "Interior Minister Rhea Sand [replied]", type_also=["consult"], optional=True)

t2.date("[8 March 2022]", "date", "2022-03-08", optional=True)
t2.date("on [Thursday] before", "date", "2022-03-10")
t2.date("in [the early hours of Sunday],", "time", "2022-03-06TMO", value_also=["2022-03-06", "2022-03-06TNI", "2022-03-06TDA"])
t2.date("in [January] that", "date", "2022-01")
t2.date("Montrose, [58],", "duration", "P58Y", optional=True)
t2.date("in [June 2019]", "date", "2019-06")
t2.date("[ten days later],", "date", None, value_also=["P10D", "2019-06", "2019-07", "2019"])
t2.date("[last month] that", "date", "2022-02")
t2.date("on [21 February],", "date", "2022-02-21")
t2.date("in [December],", "date", "2021-12")
t2.date("on [Monday] of", "date", "2022-03-07")
t2.date("on [Friday] and", "date", "2022-03-04")
t2.date("[eighteen hours later].", "time", None, value_also=["PT18H", "2022-03-05", "2022-03-04", "2022-03-04T18:00"])

# t3: an opposition party's statement on a judgment --------------------------------------------------------------------

t3 = case.document("t3", HERE / "t3.txt", "2024-10-02")
t3.sentences("Mr. Irgand does", "Mr. Irgand was", "Mr. Irgand called")
UR, CC, PNA, OSCE = ("Union for the Republic", "Constitutional Court", "Party of National Accord",
                     "Organization for Security and Co-operation in Europe")
IRGAND, VERIN, KORM, VALK, OLDAN, DROSK = ("Tomas Irgand", "Salome Verin", "Ladislav Korm", "Orest Valk", "Mira Oldan",
                                           "Havel Drosk")
YOUTH, POLICE, JUSTICE, UNIONS = "our youth league", "Issen police", "the Minister of Justice", "Alliance of Free Trade Unions"
AUSTRIAN, VELMORAN = "the Austrian Foreign Minister", "his Velmoran counterpart"

t3.entity(UR, "organization", {UR: 2, "UR": 1, "Union": 2},
          pronouns=["of [our] chairman", "[We] share", "[We] condemn", "[We] accuse", "of [our] youth", "[We] demand",
                    "[Our] National", "assured [us] of", "[We] thank", "and [we] welcome", "[We] appeal", "everyone” [we] reply"])
t3.entity("Press Service", "organization", {"Press Service": 1}, optional=True)
t3.entity("National Council", "organization", {"National Council": 1})
t3.entity(YOUTH, "organization", nominals=["of [our youth league] were"], type_also=["group"], optional=True)
t3.entity(CC, "organization", at=["of the [Constitutional Court]\n", "four, the [Court] held", "of the [Court] last night"],
          inside=["the [Constitutional Court] of Velmora"], nominals=["turned [the highest court of the land] into"],
          aliases=["Constitutional Court of Velmora"])
t3.entity(PNA, "organization", {PNA: 1, "PNA": 2})
t3.entity(POLICE, "organization", inside=["head of the [Issen police],"], nominals=["give [the police] “the"],
          pronouns=["pictures [they] are"])
t3.entity("Zorya", "organization", {"Zorya": 1}, nominals=["by [the newspaper] Zorya"])
t3.entity("state television", "organization", nominals=["on [state television] this"], optional=True)
t3.entity("Green Movement", "organization", {"Green Movement": 1})
t3.entity(UNIONS, "organization", {UNIONS: 1})
t3.entity(OSCE, "organization", {OSCE: 1, "OSCE": 1})
t3.entity("European Union", "organization", {"European Union": 1}, capitals=["Vienna and [Brussels] not"],
          type_also=["country"], aliases=["Brussels", "EU"])
t3.entity(IRGAND, "person", {IRGAND: 1, "Irgand": 3}, nominals=["of [our chairman],"],
          pronouns=["since [he] resided", "which [he] had", "from [his] exclusion"])
t3.entity(VERIN, "person", {VERIN: 1}, pronouns=["that [her] colleagues", "share [her] astonishment"])
t3.entity(KORM, "person", {KORM: 1}, nominals=["by [the very President] who", "To [the President]’s remark"],
          pronouns=["and [his] Party", "applied to [him].", "[He] promised", "with [his] hand", "that [he] would", "be [his] third"])
t3.entity(VALK, "person", {VALK: 1}, nominals=["[the deputy chairman of the PNA],"])
t3.entity(OLDAN, "person", {OLDAN: 1})
t3.entity(DROSK, "person", {DROSK: 1}, nominals=["[the head of the Issen police],"], pronouns=["that [his] officers"])
t3.entity(JUSTICE, "person", nominals=["with [the Minister of Justice] four", "hearing; [the Minister] has"])
t3.entity(AUSTRIAN, "person", nominals=["of [the Austrian Foreign Minister],"], pronouns=["to [his] Velmoran"])
t3.entity(VELMORAN, "person", nominals=["to [his Velmoran counterpart] the"])
t3.entity("Velmora", "country", at=["time [Velmora]’s"], inside=["Court of [Velmora] yesterday"], adjectives={"Velmoran": 1},
          nominals=["court of [the land] into"])
t3.entity("Austria", "country", {"Austria": 1}, capitals=["appeal to [Vienna] and"], adjectives={"Austrian": 1},
          aliases=["Vienna"])
t3.entity("Issen", "place", at=["students in [Issen] that"], inside=["the [Issen] police"])
t3.entity("Republic Square", "place", {"Republic Square": 1})
t3.entity("Constitution", "program", {"Constitution": 2}, optional=True)
t3.entity("Article 61", "program", {"Article 61": 1}, optional=True)
t3.entity("the presidential election of 17 November", "event", optional=True,
          nominals=["in [the presidential election of 17 November].", "boycott [the election]."])

OWN = [[UR]]  # where a program lets the statement's own voice stand in the chain
t3.claim("note", "<s>The Union for the Republic (UR)</s> <q>takes note with indignation of</q> <c>the judgment ~~ of 17 "
         "November</c>", UR, act="condemn", act_also=["express_concern", "state", "reject"])
t3.claim("held", "<s>the Court</s> <q>held</q> that <c>Mr. Irgand does not ~~ 2014 and 2016</c>", CC, act_also=["reject"],
         chain_also=OWN, also=["[Mr. Irgand does not satisfy Article 61 of the Constitution]"])
t3.claim("dissent", "<s>Judge Salome Verin</s> <q>wrote</q> that <c>her colleagues “have ~~ thirty years</c>”", VERIN,
         mode="mixed", act_also=["condemn", "accuse", "reject"], chain_also=OWN)
t3.claim("astonishment", "<s>We</s> <q>share</q> <c>her astonishment</c>", UR, act="support",
         act_also=["agree", "state", "express_concern"], optional=True)
t3.claim("condemn", "<s>We</s> <q>condemn</q> <c>this decision as political</c>", UR, act="condemn", act_also=["reject"],
         also=["[this decision]"])
t3.claim("headquarters", "<s>We</s> <q>accuse</q> <c>President Ladislav Korm ~~ headquarters</c>", UR, act="accuse",
         also=["[of having turned ~~ headquarters]", "[having turned ~~ headquarters]"])
t3.claim("blank", "<s>the deputy chairman of the PNA, Orest Valk</s>, <q>boasted</q> before students in Issen that <c>the Union "
         "“will be voting with blank papers</c>”", VALK, mode="mixed", act_also=["warn", "accuse"], chain_also=OWN, date="2024-08")
t3.claim("dined", "It has also been <q>reported</q> by <s>the newspaper Zorya</s> that <c>three of ~~ the hearing</c>", "Zorya",
         act_also=["accuse"], chain_also=OWN)
t3.claim("calm", "<s>Mr. Irgand</s> <q>called for</q> <c>calm</c>", IRGAND, act="demand", chain_also=OWN, date="2024-10-01TNI")
t3.claim("pictures", "<s>Mr. Irgand</s> called for calm and <q>asked</q> that <c>no one give the police “the pictures they are "
         "waiting for</c>”", IRGAND, mode="mixed", act="demand", chain_also=OWN, date="2024-10-01TNI")
t3.claim("release", "<s>We</s> <q>demand</q> <c>the immediate release ~~ Colonel Havel Drosk</c>", UR, act="demand",
         also=["[the immediate release ~~ with bottles]", "[the immediate release ~~ Issen police]",
               "[the immediate release of all those arrested]"])
t3.claim("bottles", "<s>the head of the Issen police, Colonel Havel Drosk</s>, who <q>claimed</q> on state television this "
         "morning that <c>his officers had been attacked with bottles</c>", DROSK, act_also=["accuse"], chain_also=OWN,
         date="2024-10-02TMO")
t3.claim("support", "<s>the Green Movement and the Alliance of Free Trade Unions</s> have already <q>assured</q> us of "
         "<c>their support</c>", ["Green Movement", UNIONS], act="support", act_also=["pledge"], chain_also=OWN,
         also=["[of their support]"])
t3.claim("thank", "<s>We</s> <q>thank</q> <c>the observers of ~~ of the case</c>", UR, act="praise", act_also=["welcome"],
         also=["[the observers of ~~ (OSCE)]"])
t3.claim("file", "<s>the observers of the Organization for Security and Co-operation in Europe (OSCE)</s>, who have "
         "<q>requested</q> <c>the file of the case</c>", OSCE, act="demand", chain_also=OWN, optional=True)
t3.claim("welcome", "<s>we</s> <q>welcome</q> <c>the words of the Austrian ~~ the European Union</c>", UR, act="welcome",
         act_also=["praise"], also=["[the words of the Austrian Foreign Minister]"])
t3.claim("concern", "<s>the Austrian Foreign Minister</s>, who <q>expressed</q> to his Velmoran counterpart <c>the serious "
         "concern of the European Union</c>", AUSTRIAN, act="express_concern", source_also=["European Union", "Austria"],
         chain_also=OWN)
t3.claim("appeal", "<s>We</s> <q>appeal to</q> <c>Vienna and Brussels not ~~ run alone</c>", UR, act="demand",
         also=["[not to congratulate a man who will have run alone]"])
t3.claim("law", "To <s>the President</s>’s <q>remark</q> that “<c>the law is the same for everyone</c>”", KORM, mode="direct",
         chain_also=OWN)
t3.claim("reply", "<s>we</s> <q>reply</q>: <c>then let it be applied to him</c>", UR, act="demand", act_also=["state", "reject"])
t3.claim("terms", "<s>He</s> <q>promised</q> in 2019, ~~ that <c>he would serve two terms and no more</c>", KORM, act="pledge",
         chain_also=OWN, date="2019")

t3.relation(CC, "coerce", IRGAND, "the Constitutional Court of Velmora yesterday [annulled] the candidacy of our chairman, Tomas "
            "Irgand", type_also=["reject", "sanction"], date="2024-10-01")
t3.relation("Press Service", "part_of", UR, "Press Service [of] the Union for the Republic", type_also=["member_of"],
            optional=True)
t3.relation(CC, "part_of", "Velmora", "the Constitutional Court [of] Velmora", type_also=["located_in", "member_of"])
t3.relation(UR, "accuse", CC, "The Union for the Republic (UR) [takes note with indignation] of the judgment by which the "
            "Constitutional Court", type_also=["reject", "protest"], optional=True)
t3.relation(IRGAND, "leads", UR, "our [chairman], Tomas Irgand", type_also=["member_of"])
t3.relation(CC, "reject", IRGAND, "the Court [held] that Mr. Irgand does not satisfy Article 61", type_also=["accuse"],
            optional=True)
t3.relation(VERIN, "member_of", CC, "[Judge] Salome Verin", optional=True)
t3.relation(VERIN, "accuse", CC, "Judge Salome Verin [wrote] that her colleagues", type_also=["reject"], optional=True)
t3.relation(UR, "support", VERIN, "We [share] her astonishment", type_also=["agree"], optional=True)
t3.relation(IRGAND, "member_of", "Velmora", "Mr. Irgand was at that time Velmora’s [ambassador] to Austria", optional=True)
t3.relation(IRGAND, "located_in", "Austria", "Mr. Irgand was at that time Velmora’s [ambassador] to Austria",
            type_also=["consult"], optional=True)
t3.relation("Velmora", "consult", "Austria", "Velmora’s [ambassador] to Austria", type_also=["cooperate"], optional=True)
t3.relation(KORM, "support", IRGAND, "he had been [appointed] by the very President", type_also=["cooperate", "agree"],
            optional=True)
t3.relation(UR, "accuse", CC, "We [condemn] this decision as political", type_also=["reject", "protest"], optional=True)
for accused in (KORM, PNA):
    t3.relation(UR, "accuse", accused, "We [accuse] President Ladislav Korm and his Party of National Accord (PNA)")
    t3.relation(accused, "coerce", CC, "having [turned] the highest court of the land into a branch", optional=True)
t3.relation(KORM, "leads", PNA, "[his] Party of National Accord", type_also=["member_of"], optional=True)
t3.relation(KORM, "leads", "Velmora", "[President] Ladislav Korm", type_also=["member_of"], optional=True)
t3.relation(VALK, "leads", PNA, "the [deputy chairman] of the PNA, Orest Valk", type_also=["member_of"])
t3.relation(VALK, "threaten", UR, "Orest Valk, [boasted] before students in Issen that the Union",
            type_also=["accuse", "reject"], optional=True)
t3.relation(VALK, "located_in", "Issen", "Orest Valk, [boasted] before students in Issen", date="2024-08", optional=True)
t3.relation(CC, "consult", JUSTICE, "three of the five judges [dined] with the Minister of Justice", optional=True)
t3.relation(POLICE, "coerce", YOUTH, "some thirty members of our youth league were [detained]", target_also=[UR, OLDAN],
            type_also=["assault"], optional=True)
t3.relation(YOUTH, "part_of", UR, "[our] youth league", type_also=["member_of"], optional=True)
t3.relation(YOUTH, "located_in", "Republic Square", "some thirty members of our youth league were detained [on] Republic Square",
            source_also=[OLDAN], optional=True)
t3.relation(OLDAN, "member_of", YOUTH, "some thirty [members] of our youth league were detained on Republic Square, and one of "
            "them, Mira Oldan", target_also=[UR])
t3.relation(POLICE, "assault", OLDAN, "Mira Oldan, aged 19, was [beaten] with batons", type_also=["coerce"], optional=True)
t3.relation(UR, "request", DROSK, "We [demand] the immediate release ~~ Colonel Havel Drosk",
            target_also=["Velmora", POLICE], type_also=["accuse", "reject"], optional=True)
t3.relation(DROSK, "leads", POLICE, "the [head] of the Issen police, Colonel Havel Drosk")
t3.relation(POLICE, "located_in", "Issen", "the [Issen] police", optional=True)
t3.relation("National Council", "part_of", UR, "[Our] National Council", type_also=["member_of"])
for body in ("Green Movement", UNIONS):
    t3.relation(body, "support", UR, "the Green Movement and the Alliance of Free Trade Unions have already [assured] us of "
                "their support", type_also=["ally_of"])
t3.relation(UR, "support", OSCE, "We [thank] the observers of the Organization for Security and Co-operation in Europe (OSCE)")
t3.relation(OSCE, "request", CC, "the Organization for Security and Co-operation in Europe (OSCE), who have [requested] the file "
            "of the case", target_also=["Velmora"], optional=True)
t3.relation(UR, "support", AUSTRIAN, "we [welcome] the words of the Austrian Foreign Minister", target_also=["Austria"])
t3.relation(AUSTRIAN, "member_of", "Austria", "the [Austrian] Foreign Minister", type_also=["leads"], optional=True)
t3.relation(VELMORAN, "member_of", "Velmora", "his [Velmoran] counterpart", type_also=["leads"], optional=True)
t3.relation(AUSTRIAN, "consult", VELMORAN, "the Austrian Foreign Minister, who [expressed] to his Velmoran counterpart the "
            "serious concern", source_also=["Austria", "European Union"], target_also=["Velmora"], type_also=["accuse"])
for addressed in ("Austria", "European Union"):
    t3.relation(UR, "request", addressed, "We [appeal] to Vienna and Brussels")
t3.relation(UR, "reject", KORM, "To the President’s remark that “the law is the same for everyone” we [reply]",
            type_also=["request", "accuse"], optional=True)

t3.date("[2 October 2024]", "date", "2024-10-02", optional=True)
t3.date("[yesterday] annulled", "date", "2024-10-01")
t3.date("of [17 November].", "date", "2024-11-17")
t3.date("between [2014] and", "date", "2014")
t3.date("and [2016].", "date", "2016")
t3.date("in [2024] a", "date", "2024")
t3.date("in [thirty years]”", "duration", "P30Y")
t3.date("at [that time] Velmora", "date", "PAST_REF", value_also=["2014", "2014/2016", None], optional=True)
t3.date("who [today] benefits", "date", "2024-10-02", value_also=["PRESENT_REF"])
t3.date("early as [August],", "date", "2024-08")
t3.date("[four days before the hearing];", "date", None, value_also=["P4D"])
t3.date("[last night],", "time", "2024-10-01TNI", value_also=["2024-10-01", "2024-10-01TEV"])
t3.date("aged [19],", "duration", "P19Y", optional=True)
t3.date("[this morning] that", "time", "2024-10-02TMO", value_also=["2024-10-02"])
t3.date("on [Saturday] and", "date", "2024-10-05")
t3.date("in [2019], with", "date", "2019")

# t4: an NGO's press release on arrests --------------------------------------------------------------------------------

t4 = case.document("t4", HERE / "t4.txt", "2023-05-23")
t4.sentences()
SCJN, PARAGUAY, NATIONAL_POLICE, PRECINCT = "Southern Cone Justice Network", "Paraguay", "National Police", "Third Precinct"
ALMIRON, ISASI, CABALLERO, VERA = "Beatriz Almirón", "Gregorio Isasi", "Lourdes Caballero", "Emilio Vera Ortiz"
FENEU, PROSECUTION = "National Federation of University Students", "Public Ministry"
COMMISSION, BENEGAS = "Inter-American Commission on Human Rights", "Celso Benegas"
GIRL, MOTHER, MOUNTED, DEMONSTRATORS = "a 17-year-old", "her mother", "the mounted police", "demonstrators"

t4.entity(SCJN, "organization", {SCJN: 2, "SCJN": 3}, nominals=["Almirón, [the network]’s", "told [the network] she"])
t4.entity("Vice Ministry of Transport", "organization", {"Vice Ministry of Transport": 1})
t4.entity("La Ribereña", "organization", {"La Ribereña": 1}, nominals=["to [the company] La"])
t4.entity(NATIONAL_POLICE, "organization", {NATIONAL_POLICE: 1}, nominals=["restraint of [the force]."])
t4.entity(MOUNTED, "organization", nominals=["trained [the mounted police] since"], optional=True)
t4.entity("El Surco", "organization", {"El Surco": 1}, nominals=["for [the news site] El"])
t4.entity("Interior Ministry", "organization", {"Interior Ministry": 1})
t4.entity("Congress", "organization", {"Congress": 1})
t4.entity(PRECINCT, "organization", {PRECINCT: 2}, type_also=["place"])
t4.entity(PROSECUTION, "organization", {PROSECUTION: 1}, nominals=["[Prosecutors] allege"])
t4.entity(FENEU, "organization", {FENEU: 1, "FENEU": 2}, pronouns=["says [it] will"])
t4.entity(COMMISSION, "organization", {COMMISSION: 1})
t4.entity(ALMIRON, "person", {ALMIRON: 1, "Almirón": 1}, nominals=["[the network’s director for Paraguay]."])
t4.entity("Quiñónez", "person", {"Quiñónez": 2}, aliases=["President Quiñónez"])
t4.entity(BENEGAS, "person", {BENEGAS: 1}, pronouns=["of [his] left"], nominals=["[The journalist] Celso"])
t4.entity(ISASI, "person", {ISASI: 1})
t4.entity(CABALLERO, "person", {CABALLERO: 1, "Caballero": 1},
          pronouns=["[Her] lawyers", "for [her] release", "as [she] is"])
t4.entity(VERA, "person", {VERA: 1}, nominals=["called on [the Attorney General],"])
t4.entity(GIRL, "person", nominals=["One, [a 17-year-old],"], optional=True,
          pronouns=["told [her] that", "that [her] mother", "[Her] mother told"])
t4.entity(MOTHER, "person", nominals=["that [her mother] had", "[Her mother] told"], pronouns=["network [she] had"],
          optional=True)
t4.entity(DEMONSTRATORS, "group", nominals=["Encarnación [demonstrators] set"], optional=True)
t4.entity(PARAGUAY, "country", {PARAGUAY: 3}, adjectives={"Paraguayan": 1},
          nominals=["[The Paraguayan authorities] should", "negotiate with [the government] as"])
t4.entity("Argentina", "country", {"Argentina": 1})
t4.entity("Uruguay", "country", {"Uruguay": 1})
t4.entity("Spain", "country", {"Spain": 1}, pronouns=["suspend [its] aid"])
t4.entity("Asunción", "place", {"Asunción": 3})
t4.entity("Encarnación", "place", {"Encarnación": 2})
t4.entity("Plaza Uruguaya", "place", {"Plaza Uruguaya": 1})
t4.entity("the protests", "event", optional=True,
          nominals=["during [last week’s protests against the rise in bus fares],", "[The protests] began"],
          pronouns=["[They] were largely"])

OWN = [[SCJN]]
t4.claim("release", "<c>The Paraguayan authorities should ~~ a judge</c>, <s>the Southern Cone Justice Network (SCJN)</s> "
         "<q>said</q> today", SCJN, act="demand", act_also=["state"], date="2023-05-23")
t4.claim("crime", "“<c>Taking part in ~~ tear gas</c>,” <q>said</q> <s>Beatriz Almirón</s>, the network’s ~~ “<c>President "
         "Quiñónez promised dialogue. What the students of Asunción got was horses</c>.”", ALMIRON, mode="direct",
         act_also=["condemn", "accuse"], chain_also=OWN)
t4.claim("dialogue", ["<s>President Quiñónez</s> <q>promised</q> <c>dialogue</c>"], "Quiñónez",
         [(ALMIRON, "said [Beatriz Almirón], the")], mode="direct", mode_also=["indirect"], act="pledge",
         chain_also=[[ALMIRON, SCJN]])
t4.claim("fares", "<s>the Vice Ministry of Transport</s> <q>announced</q> that <c>fares would go up by 20 percent</c>",
         "Vice Ministry of Transport", chain_also=OWN, act_also=["pledge"])
t4.claim("stones", "<s>The Interior Ministry</s> <q>maintains</q> that <c>officers acted only after stones had been thrown</c>",
         "Interior Ministry", act_also=["deny", "accuse"], chain_also=OWN)
t4.claim("mistreated", "<s>Minister Gregorio Isasi</s> <q>told</q> Congress on Monday that “<c>not a single person has been "
         "mistreated” in custody</c>", ISASI, mode="mixed", act_also=["deny"], chain_also=OWN, date="2023-05-22")
t4.claim("restraint", "<s>Minister Gregorio Isasi</s> told ~~ and <q>praised</q> <c>the restraint of the force</c>", ISASI,
         act="praise", chain_also=OWN, date="2023-05-22")
t4.claim("kneel", "But <q>according to</q> <s>eleven former detainees interviewed by the SCJN</s>, <c>prisoners at ~~ their "
         "telephones</c>", None, act_also=["accuse"], chain_also=[[SCJN]])
t4.claim("terrorism", "<h>eleven former detainees interviewed by the SCJN</h>, prisoners at ~~ were <q>threatened</q> <c>with "
         "charges of terrorism unless they unlocked their telephones</c>", None, [(None, None)], act="warn",
         act_also=["demand", "accuse"], optional=True)
t4.claim("girl", "<s>One</s>, a 17-year-old, <q>said</q> <c>an officer had ~~ want to come</c>”", GIRL, mode="mixed",
         act_also=["accuse"], optional=True)
t4.claim("informed", "<h>One</h>, a 17-year-old, said <s>an officer</s> had <q>told</q> her that <c>her mother had already been "
         "informed and “did not want to come</c>”", None, [(GIRL, None)], mode="mixed", chain_also=[[GIRL, SCJN]])
t4.claim("never-called", "<s>Her mother</s> <q>told</q> the network <c>she had never been called</c>", MOTHER, act_also=["deny"],
         chain_also=OWN)
t4.claim("burning", "<s>Prosecutors</s> <q>allege</q> that <c>Caballero coordinated ~~ from Asunción</c>", PROSECUTION,
         act="accuse", act_also=["state"], chain_also=OWN)
t4.claim("lawyers", "<s>Her lawyers</s> <q>deny</q> <c>the accusation</c>", None, act="deny", act_also=["reject"],
         source_also=[CABALLERO], chain_also=OWN)
t4.claim("her-release", "a <q>request</q> <c>for her release</c> was rejected", act="demand", optional=True)
t4.claim("court", "<c>a request for her release</c> was <q>rejected</q> by <s>a court</s> on Saturday", None, act="reject",
         chain_also=OWN, also=["[for her release]"], date="2023-05-20")
t4.claim("march", "<s>FENEU</s> has <q>called</q> <c>a new march for 30 May</c>", FENEU, act="propose",
         act_also=["demand", "state", "pledge"], also=["[a new march]"], optional=True)
t4.claim("negotiate", "<s>FENEU</s> has called ~~ and <q>says</q> <c>it will not negotiate ~~ in prison</c>", FENEU,
         act_also=["reject", "pledge", "warn"], chain_also=OWN)
t4.claim("force", "<s>The Inter-American Commission on Human Rights</s> has <q>voiced concern</q> at <c>the “disproportionate use "
         "of force</c>”", COMMISSION, mode="mixed", mode_also=["direct"], act="express_concern", chain_also=OWN,
         also=["“[disproportionate use of force]”"])
t4.claim("delegation", "<s>The Inter-American Commission on Human Rights</s> has voiced ~~ and <q>offered</q> <c>to send a "
         "delegation</c>", COMMISSION, act="propose", act_also=["pledge"], chain_also=OWN)
t4.claim("guarantee", "<s>Argentina and Uruguay</s>, in a joint declaration, <q>urged</q> <c>Paraguay to guarantee the rights of "
         "the protesters</c>", ["Argentina", "Uruguay"], act="demand", chain_also=OWN,
         also=["[to guarantee the rights of the protesters]"])
t4.claim("advice", "which <s>Quiñónez</s> <q>dismissed</q> <c>as “advice nobody asked for</c>”", "Quiñónez", mode="mixed",
         mode_also=["direct"], act="reject", act_also=["condemn"], chain_also=OWN, also=["“[advice nobody asked for]”"])
t4.claim("investigation", "<s>The SCJN</s> <q>called on</q> <c>the Attorney General, ~~ the Third Precinct</c>, and on <c>Spain, "
         "which ~~ been completed</c>", SCJN, act="demand",
         also=["[the Attorney General, Emilio ~~ been completed]", "[to open an investigation ~~ been completed]",
               "[the Attorney General, Emilio ~~ of the Third Precinct]"])
t4.claim("eye", "“<c>If nobody is held to account now</c>,” <s>Almirón</s> <q>said</q>, “<c>the next fare rise will cost more "
         "than an eye</c>.”", ALMIRON, mode="direct", act_also=["warn"], chain_also=OWN)

t4.relation(SCJN, "request", PARAGUAY, "The Paraguayan authorities [should] release at least 64 people", optional=True)
t4.relation(PARAGUAY, "coerce", "the protests", "at least 64 people who were [arrested] during last week’s protests",
            optional=True)
t4.relation(ALMIRON, "member_of", SCJN, "Beatriz Almirón, the network’s [director] for Paraguay", type_also=["leads"])
t4.relation("Quiñónez", "leads", PARAGUAY, "[President] Quiñónez", type_also=["member_of"], optional=True)
t4.relation(DEMONSTRATORS, "assault", "La Ribereña", "demonstrators [set fire] to a bus belonging to the company La Ribereña",
            type_also=["protest"], optional=True)
t4.relation(DEMONSTRATORS, "located_in", "Encarnación", "[in] Encarnación demonstrators set fire to a bus", optional=True)
t4.relation(NATIONAL_POLICE, "coerce", DEMONSTRATORS, "the National Police [dispersed] a crowd",
            target_also=["the protests", "Plaza Uruguaya"], type_also=["assault"], date="2023-05-18TEV", optional=True)
t4.relation(NATIONAL_POLICE, "located_in", "Plaza Uruguaya", "the National Police dispersed a crowd [on] the Plaza Uruguaya",
            optional=True)
t4.relation(BENEGAS, "member_of", "El Surco", "Celso Benegas, who was [filming] for the news site El Surco")
t4.relation(ISASI, "leads", "Interior Ministry", "[Minister] Gregorio Isasi", type_also=["member_of"],
            target_also=[PARAGUAY], optional=True)
t4.relation(ISASI, "consult", "Congress", "Minister Gregorio Isasi [told] Congress", date="2023-05-22")
t4.relation(ISASI, "support", NATIONAL_POLICE, "Minister Gregorio Isasi ~~ [praised] the restraint of the force")
t4.relation(MOTHER, "consult", SCJN, "Her mother [told] the network", optional=True)
t4.relation(PROSECUTION, "accuse", CABALLERO, "The Public Ministry has [charged] nine people, among them Lourdes Caballero",
            type_also=["coerce"])
t4.relation(CABALLERO, "leads", FENEU, "Lourdes Caballero, [secretary general] of the National Federation of University "
            "Students (FENEU)", type_also=["member_of"])
t4.relation(PROSECUTION, "accuse", CABALLERO, "Prosecutors [allege] that Caballero coordinated the burning of the bus",
            optional=True)
t4.relation(CABALLERO, "assault", "La Ribereña", "Caballero coordinated the [burning] of the bus",
            type_also=["protest", "coerce"], optional=True)
t4.relation(CABALLERO, "located_in", "Asunción", "Caballero coordinated the burning of the bus [from] Asunción", optional=True)
t4.relation(CABALLERO, "reject", PROSECUTION, "Her lawyers [deny] the accusation", optional=True)
t4.relation(FENEU, "protest", PARAGUAY, "FENEU has called a new [march] for 30 May", modality="planned", date="2023-05-30",
            type_also=["request", "mobilize"], optional=True)
t4.relation(FENEU, "consult", PARAGUAY, "it will not [negotiate] with the government", negated=True, modality="planned",
            type_also=["agree", "cooperate", "concede"])
t4.relation(FENEU, "reject", PARAGUAY, "it will not [negotiate] with the government", optional=True)
t4.relation(COMMISSION, "accuse", PARAGUAY, "The Inter-American Commission on Human Rights has [voiced concern]", optional=True)
t4.relation(COMMISSION, "cooperate", PARAGUAY, "The Inter-American Commission on Human Rights ~~ [offered] to send a delegation",
            modality="planned", type_also=["consult", "aid", "agree", "support"], optional=True)
t4.relation("Argentina", "agree", "Uruguay", "Argentina and Uruguay, in a [joint] declaration",
            type_also=["cooperate", "consult"], optional=True)
for state in ("Argentina", "Uruguay"):
    t4.relation(state, "request", PARAGUAY, "Argentina and Uruguay, in a joint declaration, [urged] Paraguay to guarantee the "
                "rights of the protesters")
    t4.relation("Quiñónez", "reject", state, "which Quiñónez [dismissed] as “advice nobody asked for”", optional=True)
t4.relation(SCJN, "request", VERA, "The SCJN [called on] the Attorney General, Emilio Vera Ortiz")
t4.relation(SCJN, "request", "Spain", "The SCJN [called on] ~~ Spain, which has trained the mounted police since 2020, to suspend "
            "its aid")
t4.relation(SCJN, "accuse", PRECINCT, "to open an [investigation] into the conduct of the Third Precinct", optional=True)
t4.relation(VERA, "leads", PROSECUTION, "the [Attorney General], Emilio Vera Ortiz", target_also=[PARAGUAY],
            type_also=["member_of"], optional=True)
t4.relation("Spain", "aid", MOUNTED, "Spain, which has [trained] the mounted police", target_also=[NATIONAL_POLICE, PARAGUAY],
            type_also=["cooperate", "support"], date="2020")
t4.relation("Spain", "sanction", PARAGUAY, "Spain, which has trained the mounted police since 2020, to [suspend] its aid",
            target_also=[MOUNTED, NATIONAL_POLICE], type_also=["retreat"], modality="possible", optional=True)

t4.date("[23 May 2023]", "date", "2023-05-23", optional=True)
t4.date("during [last week]’s", "date", "2023-W20")
t4.date("said [today].", "date", "2023-05-23", value_also=["PRESENT_REF"])
t4.date("on [15 May],", "date", "2023-05-15")
t4.date("within [48 hours].", "duration", "PT48H", value_also=["P2D"])
t4.date("On [the evening of 18 May]", "time", "2023-05-18TEV", value_also=["2023-05-18"])
t4.date("on [Monday] that", "date", "2023-05-22")
t4.date("for [hours] and", "duration", "PTXH", value_also=["PXH", None], optional=True)
t4.date("One, a [17-year-old],", "duration", "P17Y", optional=True)
t4.date("on [Saturday].", "date", "2023-05-20")
t4.date("for [30 May] and", "date", "2023-05-30")
t4.date("since [2020],", "date", "2020")
t4.date("account [now],”", "date", "PRESENT_REF", value_also=["2023-05-23"], optional=True)

case.write(HERE)
