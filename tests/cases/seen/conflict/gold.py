"""Gold for four invented texts on armed conflict and diplomacy: a wire story, a ministry's readout, a translated article, an
analysis. For extraction only.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/conflict/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: a wire story ------------------------------------------------------------------------------------------------------

t = case.document("t1", HERE / "t1.txt", "2023-03-14")
t.sentences("Gen. Mahamat", "Feb. 1")
FRU, DOCTORS, UN, COUNCIL = "Front for Renewal and Unity", "Doctors for All", "United Nations", "Security Council"
KHAMIS, TIDJANI, VAUTRIN, NOUR = "Mahamat Issa Khamis", "Abdelkerim Tidjani", "Claire Vautrin", "Brahim Saleh Nour"
DJIMET, LAHTINEN, ALLAMINE, ARMY = "Aziz Djimet", "Eeva Lahtinen", "Moussa Allamine", "the army"
HEALTH, MARKET, STRIKE = "the health ministry", "a cattle market in eastern Chad", "A drone strike on a cattle market in eastern Chad"
HOSPITAL, GEOLOGIST = "the only hospital in the nearby town of Adre", "a Swiss geologist"

t.entity("Meridian Press Agency", "organization", {"Meridian Press Agency": 1, "MPA": 1})
t.entity(FRU, "organization", {FRU: 1, "FRU": 2, "Front": 3},
         nominals=["Chad as [rebels], army", "[The rebels] do not"],
         pronouns=["by [its] French", "“[They] fired on", "drones, [their] spokesman", "[Its] fighters", "“[We] will be",
                   "across from [us]"])
t.entity("Chad", "country", {"Chad": 5}, capitals=["that [N’Djamena] had"],
         nominals=["that [the government] and the rebel", "troops in [the country],"])
t.entity(ARMY, "organization", nominals=["rebels, [army] trade", "accusing [the army] of", "[The army] declined",
                                         "after [the army] dissolved"])
t.entity(DOCTORS, "organization", {DOCTORS: 1}, nominals=["Vautrin, [the charity]’s"],
         pronouns=["said [its] staff", "“[We] have run", "“[We] asked"])
t.entity(HEALTH, "organization", nominals=["asked [the health ministry] for"])
t.entity(UN, "organization", {"U.N.": 2}, aliases=["UN", "United Nations"])
t.entity(COUNCIL, "organization", {COUNCIL: 1}, aliases=["U.N. Security Council"])
t.entity("parliament", "organization", nominals=["dissolved [parliament]."], optional=True)
t.entity(HOSPITAL, "organization", type_also=["place"], optional=True,
         nominals=["runs [the only hospital in the nearby town of Adre],"])
t.entity("Abeche", "place", {"ABECHE": 1, "Abeche": 1})
t.entity("Ouaddai", "place", {"Ouaddai": 1}, aliases=["Ouaddai province"])
t.entity("Adre", "place", {"Adre": 1})
t.entity("Doha", "place", {"Doha": 2})
t.entity("Darfur", "place", {"Darfur": 1})
t.entity(MARKET, "place", nominals=["strike on [a cattle market in eastern Chad] killed", "hit [the market] by"],
         optional=True)
t.entity("Qatar", "country", {"Qatar": 1}, adjectives={"Qatari": 1}, pronouns=["that [it] would withdraw", "withdraw [its] monitors"])
t.entity("Finland", "country", adjectives={"Finnish": 1}, type_also=["group"])
t.entity("Switzerland", "country", adjectives={"Swiss": 1}, type_also=["group"])
t.entity("France", "country", {"France": 1}, adjectives={"French": 1}, pronouns=["who [it] believed"])
t.entity("United States", "country", {"United States": 1})
t.entity("Sudan", "country", {"Sudan": 1}, capitals=["[Khartoum] has denied"])
t.entity(KHAMIS, "person", {KHAMIS: 1}, nominals=["[The governor of Ouaddai province], Gen."], pronouns=["millet,” [he] told"])
t.entity(TIDJANI, "person", {TIDJANI: 1, "Tidjani": 1}, nominals=["drones, [their spokesman],"], pronouns=["there,” [he] added"])
t.entity(VAUTRIN, "person", {VAUTRIN: 1}, nominals=["Vautrin, [the charity’s coordinator in Chad]."])
t.entity(NOUR, "person", {NOUR: 1, "Nour": 1}, nominals=["said [the Front’s leader],"],
         pronouns=["mediators [he] was", "soldiers [his] men", "two of [his] commanders"])
t.entity(DJIMET, "person", {DJIMET: 1})
t.entity(LAHTINEN, "person", {LAHTINEN: 1}, nominals=["[The U.N. special envoy],", "saying [the envoy]’s"],
         pronouns=["[She] reported"])
t.entity(ALLAMINE, "person", {ALLAMINE: 1}, nominals=["[Chad’s ambassador],"])
t.entity(GEOLOGIST, "person", nominals=["of [a Swiss geologist],"], optional=True)
t.entity("a cease-fire", "program", type_also=["event"], optional=True,
         nominals=["blame over [cease-fire]", "breach of [a cease-fire] that", "that [the truce] was"])
t.entity(STRIKE, "event", optional=True, nominals=["[Drone strike] kills", "— [A drone strike on a cattle market in eastern Chad]",
                                                   "condemned [the strike]"])
t.entity("the shelling", "event", nominals=["if [the shelling] did"], optional=True)
t.entity("Talks", "event", nominals=["[Talks] are to"], optional=True)

DIPLOMATS, ONE = (None, "[Two Western diplomats briefed on the matter],"), (None, "[One of them] said")
t.claim("trade", "<s>rebels, army</s> <q>trade blame</q> over <c>cease-fire</c>", [FRU, ARMY], act="accuse", optional=True,
        source_also=["Chad"])
t.claim("killed", "— <c>A drone strike ~~ on Monday</c>, <s>local officials and a medical charity</s> <q>said</q>,",
        source_also=[DOCTORS], also=[["— [A drone strike ~~ on Monday],", "said, [in the deadliest ~~ six weeks ago]"]])
t.claim("blamed", "<s>The governor of Ouaddai province, Gen. Mahamat Issa Khamis</s>, <q>blamed</q> <c>the Front</c>", KHAMIS,
        act="accuse", act_also=["condemn"], also=["[the Front, known by its French acronym FRU]"])
t.claim("fired", "“<c>They fired on women selling millet</c>,” <s>he</s> <q>told</q>", KHAMIS, mode="direct",
        act_also=["accuse", "condemn"])
t.claim("no-drones", "<c>The rebels do not possess armed drones</c>, <s>their spokesman, Abdelkerim Tidjani</s>, <q>said</q>",
        TIDJANI, act_also=["deny"], source_also=[FRU])
t.claim("mistake", "<s>their spokesman, Abdelkerim Tidjani</s>, said by satellite phone, <q>accusing</q> <c>the army of having "
        "hit the market by mistake</c>", TIDJANI, act="accuse", source_also=[FRU], also=["[having hit the market by mistake]"])
t.claim("treated", "<s>Doctors for All</s>, which ~~ <q>said</q> <c>its staff had treated 31 wounded, nine of them children</c>",
        DOCTORS)
t.claim("blood", "“<c>We have run out of blood</c>,” <q>said</q> <s>Claire Vautrin</s>, the charity’s coordinator in Chad. "
        "“<c>We asked the health ministry for supplies on Friday. Nothing has come</c>.”", VAUTRIN, mode="direct",
        act_also=["express_concern", "accuse"])
t.claim("asked", "<s>We</s> <q>asked</q> <c>the health ministry for supplies</c>", DOCTORS, [(VAUTRIN, "said [Claire Vautrin]")],
        mode="direct", mode_also=["indirect"], act="demand", also=["[for supplies]", "for [supplies]"], chain_also=[[]],
        source_also=[VAUTRIN], optional=True, date="2023-03-10")
t.claim("diplomats", "<s>Two Western diplomats briefed on the matter</s>, speaking on condition of anonymity, <q>said</q> that "
        "<c>Qatar had warned ~~ did not stop</c>", optional=True)
t.claim("withdraw", "<h>Two Western diplomats briefed on the matter</h>, speaking on condition of anonymity, said that <s>Qatar</s> "
        "had <q>warned</q> both sides last week that <c>it would withdraw its monitors if the shelling did not stop</c>", "Qatar",
        [(None, None)], act="warn", date="2023-W10")
t.claim("unanswered", "<s>One of them</s> <q>said</q> <c>the Front’s leader, ~~ had not answered</c>",
        also=["[N’Djamena had not answered]", "[that N’Djamena had not answered]"])
t.claim("ready", "<h>One of them</h> said <s>the Front’s leader, Brahim Saleh Nour</s>, had <q>assured</q> Qatari mediators <c>he "
        "was ready ~~ since December</c>", NOUR, [(None, None)], act="pledge", act_also=["state", "propose", "agree"])
t.claim("invention", "<s>Government spokesman Aziz Djimet</s> <q>dismissed</q> <c>the claim as “pure invention</c>”", DJIMET,
        mode="mixed", act="reject", act_also=["deny"], source_also=["Chad"], also=["dismissed [the claim]"])
t.claim("thread", "<s>The U.N. special envoy, Finnish diplomat Eeva Lahtinen</s>, <q>told</q> the Security Council late Monday that "
        "<c>the truce was “hanging by a thread</c>”", LAHTINEN, mode="mixed", act_also=["warn", "express_concern"],
        date="2023-03-13")
t.claim("violations", "<s>She</s> <q>reported</q> <c>43 violations since Feb. 1, most of them attributed to government "
        "forces</c>", LAHTINEN, act_also=["accuse"], also=["[43 violations since Feb. 1],", "[43 violations] since"])
t.claim("attributed", "<h>She</h> reported 43 violations since Feb. 1, <c>most of them</c> <q>attributed</q> <c>to government "
        "forces</c>", chain=[(LAHTINEN, None)], act_also=["accuse"], chain_also=[[]], optional=True)
t.claim("return", ["<s>She</s> reported", "<q>urged</q> <c>the two parties to return to Doha by the end of the month</c>"],
        LAHTINEN, act="demand", also=["[to return to Doha by the end of the month]"])
t.claim("figures", "<s>Chad’s ambassador, Moussa Allamine</s>, <q>rejected</q> <c>the figures</c>", ALLAMINE, act="reject",
        act_also=["deny"], source_also=["Chad"])
t.claim("propaganda", "<s>Chad’s ambassador, Moussa Allamine</s>, rejected the figures, <q>saying</q> <c>the envoy’s office "
        "relied on “rebel propaganda</c>”", ALLAMINE, mode="mixed", act_also=["accuse"], source_also=["Chad"])
t.claim("condemned", "<s>France</s>, which has about 1,000 troops in the country, <q>condemned</q> <c>the strike</c>", "France",
        act="condemn")
t.claim("holding", "<c>a Swiss geologist</c>, whom <s>the FRU</s> <q>denies</q> <c>holding</c>", FRU, act="deny",
        also=["denies [holding]", ["[whom] the FRU", "denies [holding]"]])
t.claim("thought", "<c>Its fighters</c>, <q>thought</q> <c>to number about 3,000</c>", also=["[to number about 3,000]",
        "[Its fighters, thought to number about 3,000]"])
t.claim("bases", "<c>Its fighters, ~~ of Sudan</c>, <q>according to</q> <s>a U.N. report published in January</s>", UN,
        also=[["[Its fighters], thought", "[operate from ~~ of Sudan],"], "[operate from ~~ of Sudan],"], date="2023-01")
t.claim("sheltering", "<s>Khartoum</s> has <q>denied</q> <c>sheltering them</c>", "Sudan", act="deny")
t.claim("resume", "<c>Talks are to resume on March 27</c>, <s>Tidjani</s> <q>said</q>", TIDJANI, act_also=["pledge"])
t.claim("there", "“<c>We will be there</c>,” <s>he</s> <q>added</q>. “<c>The question is who will be sitting across from us</c>.”",
        TIDJANI, mode="direct", act="pledge", act_also=["state"])

t.relation(FRU, "accuse", ARMY, "rebels, army [trade] blame", target_also=["Chad"], optional=True)
t.relation(ARMY, "accuse", FRU, "rebels, army [trade] blame", source_also=["Chad"], optional=True)
t.relation("Abeche", "located_in", "Chad", "ABECHE, Chad", type_also=["part_of"], optional=True)
t.relation("Chad", "agree", FRU, "the government and the rebel Front for Renewal and Unity [signed]", date="2023-W05")
t.relation(KHAMIS, "leads", "Ouaddai", "The [governor] of Ouaddai province, Gen. Mahamat Issa Khamis")
t.relation(KHAMIS, "accuse", FRU, "The governor of Ouaddai province, Gen. Mahamat Issa Khamis, [blamed] the Front",
           source_also=["Chad"])
t.relation(TIDJANI, "member_of", FRU, "their [spokesman], Abdelkerim Tidjani")
t.relation(TIDJANI, "accuse", ARMY, "their spokesman, Abdelkerim Tidjani, said by satellite phone, [accusing] the army of having "
           "hit the market", source_also=[FRU], target_also=["Chad"])
t.relation(ARMY, "assault", MARKET, "the army of having [hit] the market", source_also=["Chad"], target_also=["Chad"], optional=True)
t.relation(DOCTORS, "leads", HOSPITAL, "Doctors for All, which [runs] the only hospital", optional=True)
t.relation(HOSPITAL, "located_in", "Adre", "the only hospital [in] the nearby town of Adre", source_also=[DOCTORS], optional=True)
t.relation(VAUTRIN, "member_of", DOCTORS, "Claire Vautrin, the charity’s [coordinator] in Chad", type_also=["leads"])
t.relation(VAUTRIN, "located_in", "Chad", "Claire Vautrin, the charity’s coordinator [in] Chad", source_also=[DOCTORS],
           optional=True)
t.relation(DOCTORS, "request", HEALTH, "We [asked] the health ministry for supplies", source_also=[VAUTRIN], date="2023-03-10")
for side in ("Chad", FRU):
    t.relation("Qatar", "threaten", side, "Qatar had [warned] both sides", date="2023-W10", optional=True)
    t.relation(LAHTINEN, "request", side, "She ~~ [urged] the two parties to return to Doha", source_also=[UN], optional=True)
t.relation("Qatar", "retreat", "Chad", "it would [withdraw] its monitors", modality="possible", optional=True)
t.relation(NOUR, "leads", FRU, "the Front’s [leader], Brahim Saleh Nour")
t.relation(NOUR, "consult", "Qatar", "Brahim Saleh Nour, had [assured] Qatari mediators", source_also=[FRU], optional=True)
t.relation(NOUR, "concede", "Chad", "he was ready to [hand over] the 11 soldiers", modality="planned", source_also=[FRU],
           target_also=["Qatar", ARMY], optional=True)
t.relation(FRU, "coerce", ARMY, "the 11 soldiers his men have been [holding]", source_also=[NOUR], target_also=["Chad"],
           optional=True)
t.relation(DJIMET, "member_of", "Chad", "Government [spokesman] Aziz Djimet", optional=True)
t.relation(DJIMET, "reject", NOUR, "Government spokesman Aziz Djimet [dismissed] the claim", source_also=["Chad"],
           target_also=[FRU], optional=True)
t.relation(LAHTINEN, "member_of", UN, "The U.N. special [envoy], Finnish diplomat Eeva Lahtinen")
t.relation(LAHTINEN, "consult", COUNCIL, "Eeva Lahtinen, [told] the Security Council", optional=True, date="2023-03-13")
t.relation(ALLAMINE, "member_of", "Chad", "Chad’s [ambassador], Moussa Allamine")
t.relation(ALLAMINE, "reject", LAHTINEN, "Moussa Allamine, [rejected] the figures", source_also=["Chad"], target_also=[UN],
           optional=True)
t.relation(ALLAMINE, "accuse", LAHTINEN, "saying the envoy’s office [relied] on “rebel propaganda”", source_also=["Chad"],
           target_also=[UN], optional=True)
t.relation("France", "mobilize", "Chad", "France, which [has] about 1,000 troops in the country", type_also=["located_in", "aid"],
           optional=True)
t.relation("France", "accuse", STRIKE, "France, ~~ [condemned] the strike", optional=True)
t.relation("United States", "sanction", NOUR, "The United States last month imposed [sanctions] on Nour", date="2023-02")
t.relation("United States", "sanction", FRU, "The United States last month imposed [sanctions] on Nour and two of his commanders",
           date="2023-02", optional=True)
t.relation(NOUR, "coerce", GEOLOGIST, "the [abduction] of a Swiss geologist", source_also=[FRU], type_also=["assault"],
           optional=True)
t.relation(FRU, "coerce", GEOLOGIST, "a Swiss geologist, whom the FRU denies [holding]", negated=True, optional=True)
t.relation(FRU, "assault", "Chad", "The Front [took up arms]", type_also=["mobilize", "protest"], target_also=[ARMY],
           date="2019", optional=True)
t.relation(ARMY, "coerce", "parliament", "the army [dissolved] parliament", type_also=["assault"], optional=True)
t.relation(FRU, "located_in", "Darfur", "Its fighters, thought to number about 3,000, [operate] from bases in the Darfur region",
           target_also=["Sudan"])
t.relation("Darfur", "part_of", "Sudan", "the Darfur region [of] Sudan", type_also=["located_in"])
t.relation("Sudan", "aid", FRU, "Khartoum has denied [sheltering] them", negated=True, type_also=["support"], optional=True)

t.date("[14 March 2023]", "date", "2023-03-14", optional=True)
t.date("Chad, [March 14] (MPA)", "date", "2023-03-14")
t.date("on [Monday], local", "date", "2023-03-13")
t.date("[six weeks ago]", "date", "2023-W05", value_also=["2023-01-31", "2023-02"])
t.date("on [Friday]. Nothing", "date", "2023-03-10")
t.date("[last week]", "date", "2023-W10")
t.date("since [December],", "date", "2022-12")
t.date("Council [late Monday]", "date", "2023-03-13", value_also=["2023-03-13TNI", "2023-03-13TEV"])
t.date("since [Feb. 1],", "date", "2023-02-01")
t.date("by [the end of the month]", "date", "2023-03", value_also=["2023-03-31"])
t.date("[last month]", "date", "2023-02")
t.date("in [2019]", "date", "2019")
t.date("in [January]", "date", "2023-01")
t.date("on [March 27],", "date", "2023-03-27")

# t2: a ministry's readout ----------------------------------------------------------------------------------------------

t = case.document("t2", HERE / "t2.txt", "2024-05-22")
t.sentences("Ms. Helvang")
MFA, CARV, TOLM = "Ministry of Foreign Affairs of the Republic of Carvenia", "Carvenia", "Tolmark"
RESTIC, HELVANG, AALST, LPA = "Danilo Restić", "Astrid Helvang", "Pieter van Aalst", "Lirna People’s Army"
FM, UNSC, ICRC = "Foreign Ministry", "United Nations Security Council", "International Committee of the Red Cross"
DEMINING, WORKERS = "the demining programme launched in 2022", "the six aid workers abducted near Sorin on 3 March"
ATTACK, LINE, EKMO, JURAK = "the drone attack on the village of Belaja", "the Lirna line of contact", "Lars Ekmo", "Vesna Jurak"
JEC, HRC, PROTOCOL = "Joint Economic Commission", "Human Rights Council", "Ankara Protocol"

t.entity(MFA, "organization", {MFA: 1}, optional=True)
t.entity(CARV, "country", {"Republic of Carvenia": 1, "Carvenia": 5}, adjectives={"Carvenian": 2},
         inside=["of the [Republic of Carvenia]\n22 May"],
         nominals=["that [the Carvenian authorities] are"],
         pronouns=["manner of [its] own", "contrary, [it] proposed", "for [its] vote"])
t.entity(TOLM, "country", {"Kingdom of Tolmark": 1, "Tolmark": 6}, adjectives={"Tolmarkian": 1},
         nominals=["of [the Tolmarkian side],", "reaffirmed [her Government]’s"])
t.entity("Vostania", "country", {"Vostania": 1})
t.entity(FM, "organization", {FM: 1})
t.entity(RESTIC, "person", {RESTIC: 1, "Restić": 3},
         nominals=["[the Minister of Foreign Affairs of the Republic of Carvenia], Danilo", "Carvenia, [the Minister] underlined",
                   "[The Minister] assured"],
         pronouns=["informed [his] counterpart", "[He] stressed", "access, [he] recalled"])
t.entity(HELVANG, "person", {HELVANG: 1, "Helvang": 3},
         nominals=["with [the Foreign Minister of Tolmark]", "[the Minister of Foreign Affairs of the Kingdom of Tolmark],",
                   "informed [his counterpart] of"],
         pronouns=["reaffirmed [her] Government", "[She] condemned", "[She] also conveyed"])
t.entity(EKMO, "person", {EKMO: 1})
t.entity(JURAK, "person", {JURAK: 1})
t.entity(AALST, "person", {AALST: 1}, pronouns=["mandate of [his] office"])
t.entity(LPA, "organization", {LPA: 1}, pronouns=["arm [it]. Carvenia"])
t.entity(ICRC, "organization", {ICRC: 1, "ICRC": 1})
t.entity("OSCE", "organization", {"OSCE": 1})
t.entity(UNSC, "organization", {UNSC: 1}, aliases=["Security Council"])
t.entity("United Nations", "organization", inside=["to the [United Nations] Security"])
t.entity(HRC, "organization", {HRC: 1})
t.entity(JEC, "organization", {JEC: 1})
t.entity("Lirna", "place", {"Lirna": 1}, inside=["the [Lirna] People"])
t.entity("Ankara", "place", inside=["the [Ankara] Protocol"])
t.entity(LINE, "place", nominals=["along [the Lirna line of contact]", "access to [the line of contact]."], optional=True)
t.entity("Belaja", "place", {"Belaja": 2})
t.entity("Sorin", "place", {"Sorin": 1})
t.entity("Dravagrad", "place", {"Dravagrad": 1}, nominals=["Dravagrad, [the capital of Carvenia],"])
t.entity(PROTOCOL, "program", {PROTOCOL: 1, "Protocol": 1})
t.entity(DEMINING, "program", nominals=["to [the demining programme launched in 2022]."])
t.entity("a draft resolution", "program", nominals=["co-sponsor [a draft resolution] extending"], optional=True)
t.entity(WORKERS, "group", nominals=["of [the six aid workers abducted near Sorin on 3 March],"],
         pronouns=["secure [their] release"], type_also=["person"], optional=True)
t.entity(ATTACK, "event", nominals=["including [the drone attack on the village of Belaja] of", "condemned [the attack] in"],
         optional=True)

OWN = [[MFA], [CARV]]  # where a program lets the readout's own voice stand in the chain
STATES = [CARV, TOLM]


def own(key, marked, source=None, **more):
    t.claim(key, marked, source, chain_also=OWN, **more)


own("informed", "<s>Minister Restić</s> <q>informed</q> his counterpart of <c>fourteen violations ~~ lost their lives</c>", RESTIC,
    act_also=["accuse"], also=["[fourteen violations ~~ the past week],", "[fourteen violations of the cease-fire]",
                               "[fourteen violations ~~ of 17 May],"])
own("responsibility", "<s>He</s> <q>stressed</q> that <c>responsibility for ~~ arm it</c>", RESTIC, act_also=["accuse"])
own("respond", "<c>Carvenia</c>, <s>the Minister</s> <q>underlined</q>, “<c>reserves the right ~~ own choosing</c>.”", RESTIC,
    mode="mixed", act_also=["warn", "pledge"])
own("condolences", "<q>Expressing</q> <c>Tolmark’s condolences to the families of the victims</c>, <s>Minister Helvang</s>", HELVANG,
    act="express_concern", act_also=["state", "support"], source_also=[TOLM], also=["[condolences to the families of the victims]"])
own("support", "<s>Minister Helvang</s> <q>reaffirmed</q> <c>her Government’s unwavering support for the sovereignty and "
    "territorial integrity of Carvenia</c>", HELVANG, act="support", source_also=[TOLM],
    also=["[the sovereignty and territorial integrity of Carvenia]"])
t.claim("government-support", "<h>Minister Helvang</h> reaffirmed <s>her Government</s>’s unwavering <q>support</q> for <c>the "
        "sovereignty and territorial integrity of Carvenia</c>", TOLM, [(HELVANG, None)], act="support", chain_also=[[]],
        optional=True)
own("condemned", "<s>She</s> <q>condemned</q> <c>the attack</c> in the strongest terms", HELVANG, act="condemn",
    also=["[the attack in the strongest terms]"], source_also=[TOLM])
own("millions", ["<s>She</s> condemned", "<q>announced</q> that <c>Tolmark would ~~ in 2022</c>"], HELVANG, act_also=["pledge"])
t.claim("invitation", "<h>She</h> also conveyed an <q>invitation</q> from <s>Prime Minister Lars Ekmo</s> to <c>President Vesna Jurak "
        "to visit Tolmark in the autumn</c>", EKMO, [(HELVANG, None)], act="propose", act_also=["demand"],
        also=["[to visit Tolmark in the autumn]"], chain_also=[[HELVANG, MFA], [HELVANG, CARV]])
t.claim("conveyed", "<s>She</s> also <q>conveyed</q> <c>an invitation from ~~ in the autumn</c>", HELVANG, act_also=["propose"],
        optional=True)
t.claim("accepted", "<c>The invitation</c> was <q>accepted</q> with gratitude", act="agree", act_also=["welcome", "praise"],
        optional=True)
own("contact", "<s>The Minister</s> <q>assured</q> Ms. Helvang that <c>the Carvenian authorities ~~ their release</c>", RESTIC,
    act="pledge", act_also=["state"])
own("release", "<s>Both sides</s> <q>called for</q> <c>the immediate and unconditional release of all hostages</c>", STATES,
    act="demand", source_also=[RESTIC, HELVANG])
own("link", ["<s>Both sides</s> called", "categorically <q>rejected</q> <c>any attempt to link their fate to political demands</c>"],
    STATES, act="reject", act_also=["condemn"], source_also=[RESTIC, HELVANG])
own("concern", "<s>Minister Restić</s> <q>expressed concern at</q> <c>the statement issued ~~ line of contact</c>", RESTIC,
    act="express_concern", also=["[the statement issued on Monday ~~ Vostania],", "[the statement] issued"])
t.claim("denied-access", "by <s>the Foreign Ministry of neighbouring Vostania</s>, which <q>claimed</q> that <c>its observers had "
        "been denied access to the line of contact</c>", FM, act_also=["accuse"], source_also=["Vostania"],
        chain_also=[[RESTIC], *OWN], date="2024-05-20")
own("refused", "<c>Carvenia has at no point refused such access</c>, <s>he</s> <q>recalled</q>; <c>on the contrary, it proposed "
    "as early as April that the OSCE be given a permanent post at Belaja</c>", RESTIC, act_also=["deny"],
    also=["[Carvenia has at no point refused such access]"])
t.claim("post", "<s>it</s> <q>proposed</q> as early as April that <c>the OSCE be given a permanent post at Belaja</c>", CARV,
        [(RESTIC, "access, [he] recalled")], act="propose", chain_also=[[]], date="2024-04")
own("welcomed", "<s>The Ministers</s> <q>welcomed</q> <c>the briefing delivered ~~ Pieter van Aalst</c>", [RESTIC, HELVANG],
    act="welcome", source_also=STATES, also=["[the briefing delivered ~~ the table]”", "[the briefing delivered to the United "
                                             "Nations Security Council]", "[the briefing] delivered"])
own("only-document", "<s>Special Envoy Pieter van Aalst</s>, who <q>described</q> <c>the Protocol as “the only document on the "
    "table</c>”", AALST, mode="mixed", mode_also=["direct"], act_also=["support", "praise"],
    also=["“[the only document on the table]”"])
own("resolution", ["<s>The Ministers</s> welcomed", "<q>agreed</q> <c>to co-sponsor ~~ December 2025</c>"], [RESTIC, HELVANG],
    act="agree", act_also=["pledge"], source_also=STATES)
own("thanked", "<s>Minister Helvang</s> <q>thanked</q> <c>Carvenia for its vote ~~ Human Rights Council</c>", HELVANG, act="praise",
    source_also=[TOLM], also=["[its vote ~~ Human Rights Council]"])
own("close", ["<s>The Ministers</s> also touched", "<q>agreed</q> <c>to remain in close contact</c>"], [RESTIC, HELVANG],
    act="agree", act_also=["pledge"], source_also=STATES)

t.relation(RESTIC, "consult", HELVANG, "Minister Restić [speaks] by telephone with the Foreign Minister of Tolmark",
           source_also=[CARV], target_also=[TOLM], optional=True)
t.relation(RESTIC, "member_of", CARV, "the [Minister] of Foreign Affairs of the Republic of Carvenia, Danilo Restić",
           type_also=["leads"], target_also=[MFA])
t.relation(HELVANG, "member_of", TOLM, "the [Minister] of Foreign Affairs of the Kingdom of Tolmark, Astrid Helvang",
           type_also=["leads"])
t.relation(RESTIC, "consult", HELVANG, "Danilo Restić, held a telephone [conversation] with the Minister of Foreign Affairs of the "
           "Kingdom of Tolmark, Astrid Helvang", date="2024-05-21")
t.relation(CARV, "consult", TOLM, "The Ministers [discussed] the situation", source_also=[RESTIC], target_also=[HELVANG],
           optional=True)
t.relation(RESTIC, "accuse", LPA, "He stressed that [responsibility] for these acts lies entirely with the Lirna People’s Army",
           source_also=[CARV])
t.relation(LPA, "assault", "Belaja", "[responsibility] for these acts lies entirely with the Lirna People’s Army",
           target_also=[CARV], optional=True)
t.relation(CARV, "threaten", LPA, "Carvenia, the Minister underlined, “[reserves] the right to respond", source_also=[RESTIC],
           optional=True)
t.relation(TOLM, "support", CARV, "Minister Helvang reaffirmed her Government’s unwavering [support] for the sovereignty and "
           "territorial integrity of Carvenia", source_also=[HELVANG])
t.relation(HELVANG, "accuse", ATTACK, "She [condemned] the attack", source_also=[TOLM], optional=True)
t.relation(TOLM, "aid", DEMINING, "Tolmark would [contribute] a further 12 million euros to the demining programme",
           modality="planned", target_also=[CARV], type_also=["support"])
t.relation(EKMO, "request", JURAK, "an [invitation] from Prime Minister Lars Ekmo to President Vesna Jurak",
           type_also=["consult", "cooperate"], source_also=[TOLM], target_also=[CARV])
t.relation(JURAK, "consult", TOLM, "President Vesna Jurak to [visit] Tolmark", modality="possible", type_also=["located_in"],
           target_also=[EKMO], optional=True)
t.relation(EKMO, "leads", TOLM, "[Prime Minister] Lars Ekmo", type_also=["member_of"], optional=True)
t.relation(JURAK, "leads", CARV, "[President] Vesna Jurak", type_also=["member_of"], optional=True)
t.relation(RESTIC, "consult", HELVANG, "The Minister [assured] Ms. Helvang", optional=True)
t.relation(CARV, "consult", ICRC, "the Carvenian authorities are in daily [contact] with the International Committee of the Red "
           "Cross (ICRC)", type_also=["cooperate"])
t.relation(FM, "part_of", "Vostania", "the Foreign Ministry [of] neighbouring Vostania", type_also=["member_of"], optional=True)
t.relation(RESTIC, "accuse", FM, "Minister Restić expressed [concern] at the statement", type_also=["reject"],
           source_also=[CARV], target_also=["Vostania"], optional=True)
t.relation(FM, "accuse", CARV, "the Foreign Ministry of neighbouring Vostania, which [claimed] that its observers had been denied "
           "access", source_also=["Vostania"], optional=True)
t.relation(CARV, "reject", "Vostania", "Carvenia has at no point [refused] such access", negated=True, type_also=["coerce"],
           target_also=[FM], optional=True)
t.relation("OSCE", "located_in", "Belaja", "the OSCE be given a permanent [post] at Belaja", modality="possible",
           optional=True)
t.relation(CARV, "cooperate", "OSCE", "it [proposed] as early as April that the OSCE be given a permanent post",
           modality="possible", type_also=["request", "support", "aid"], optional=True)
for person, state in ((RESTIC, CARV), (HELVANG, TOLM)):
    t.relation(person, "support", AALST, "The Ministers [welcomed] the briefing delivered ~~ Pieter van Aalst",
               source_also=[state], optional=True)
t.relation(AALST, "consult", UNSC, "the [briefing] delivered to the United Nations Security Council by Special Envoy Pieter van "
           "Aalst", type_also=["member_of"])
t.relation(AALST, "support", PROTOCOL, "who [described] the Protocol as “the only document on the table”", optional=True)
t.relation(RESTIC, "agree", HELVANG, "The Ministers ~~ [agreed] to co-sponsor a draft resolution", source_also=[CARV],
           target_also=[TOLM], type_also=["cooperate"], optional=True)
t.relation(HELVANG, "support", CARV, "Minister Helvang [thanked] Carvenia", source_also=[TOLM])
t.relation(CARV, "support", TOLM, "its [vote] in favour of Tolmark’s candidacy")
t.relation(TOLM, "member_of", HRC, "Tolmark’s [candidacy] to the Human Rights Council", modality="possible", optional=True)
t.relation(JEC, "located_in", "Dravagrad", "the Joint Economic Commission, to be [held] in Dravagrad", modality="planned",
           target_also=[CARV], date="2024-06", optional=True)
t.relation("Dravagrad", "located_in", CARV, "Dravagrad, the [capital] of Carvenia", type_also=["part_of"])
t.relation(RESTIC, "agree", HELVANG, "[agreed] to remain in close contact", source_also=[CARV], target_also=[TOLM],
           type_also=["consult", "cooperate"], optional=True)

t.date("[22 May 2024]", "date", "2024-05-22", optional=True)
t.date("On [21 May],", "date", "2024-05-21")
t.date("of [9 April].", "date", "2024-04-09")
t.date("over [the past week],", "duration", "P1W", value_also=["2024-W20", "P7D", "2024-W21"])
t.date("of [17 May],", "date", "2024-05-17")
t.date("in [2022].", "date", "2022")
t.date("in [the autumn].", "date", "2024-FA")
t.date("on [3 March],", "date", "2024-03-03")
t.date("in [daily] contact", "set", "P1D")
t.date("on [Monday] by", "date", "2024-05-20")
t.date("early as [April] that", "date", "2024-04")
t.date("until [December 2025].", "date", "2025-12")
t.date("Carvenia, [next month],", "date", "2024-06")

# t3: an article in awkward English, as if translated by a machine --------------------------------------------------------

t = case.document("t3", HERE / "t3.txt", "2021-10-18")
t.sentences("August. “", "prisoners. , agreed")
END, FRONT29, DIARIO, CHANCELLERY = "Army of National Dignity", "Front 29", "Diario del Litoral", "Chancellery"
QUIROGA, ANDRADE, TAPIA, LOZANO = "Hernán Quiroga", "Lucía Andrade", "Ramiro Tapia", "Beatriz Lozano"
BERRUTTI, MENA, ORDONEZ, CAICEDO = "Julio Berrutti", "Arcadio Mena", "Tulio Ordóñez", "Rosa Elvira Caicedo"
OAS, FORCES, CANAL = "Organization of American States", "the Colombian armed forces", "Canal Pacífico"
JOURNALISTS, POST, BLOW = "the three journalists of the Canal Pacífico", "a post of the police in Tumaco", "the attack with drones in the frontier"
US, COL, ECU = "United States", "Colombia", "Ecuador"

t.entity(DIARIO, "organization", {DIARIO: 1}, nominals=["to [this newspaper] that"])
t.entity(COL, "country", {COL: 2}, adjectives={"Colombian": 3}, capitals=["[Bogotá] and Quito", "to [Bogotá] proofs"],
         nominals=["between [the Colombian Government] and", "to [the Government] that"],
         pronouns=["that [it] “negotiates", "“[They] promised"])
t.entity(ECU, "country", {ECU: 2}, capitals=["and [Quito] cross", "From [Quito] the answer"])
t.entity(US, "country", capitals=["[Washington], which"], pronouns=["in [its] list"])
t.entity("Norway", "country", {"Norway": 1})
t.entity("Cuba", "country", {"Cuba": 1})
t.entity("Uruguay", "country", adjectives={"Uruguayan": 1}, type_also=["group"])
t.entity(END, "organization", {END: 1, "END": 4}, nominals=["[The guerrilla] denied", "to [the guerrilla] that"],
         pronouns=["which [it] affirms", "that [its] units", "that [it] liberates", "whom [it] retains"])
t.entity(FRONT29, "organization", {FRONT29: 1})
t.entity(CHANCELLERY, "organization", {CHANCELLERY: 1}, nominals=["while [her ministry] called"])
t.entity("United Nations", "organization", {"United Nations": 1})
t.entity(COUNCIL, "organization", {COUNCIL: 1})
t.entity(CANAL, "organization", {CANAL: 1})
t.entity("Contravía", "organization", {"Contravía": 1})
t.entity("Red Cross", "organization", {"Red Cross": 1})
t.entity("Church", "organization", {"Church": 1})
t.entity(OAS, "organization", {OAS: 1, "OAS": 1}, pronouns=["expressed [its] preoccupation"])
t.entity(FORCES, "organization", nominals=["for [the Colombian armed forces]", "never to [the army]”"])
t.entity("the police", "organization", nominals=["post of [the police] in"], optional=True)
t.entity("the military intelligence", "organization", nominals=["that [the military intelligence] “is"], optional=True)
t.entity("Tumaco", "place", {"Tumaco": 1})
t.entity("Cali", "place", {"Cali": 1})
t.entity("Havana", "place", {"Havana": 1})
t.entity("Pasto", "place", {"Pasto": 1})
t.entity(POST, "place", nominals=["on [a post of the police in Tumaco] ,"], type_also=["organization"], optional=True)
t.entity(QUIROGA, "person", {QUIROGA: 1, "Quiroga": 1}, nominals=["[The Minister of Defense] ,", "sentenced [the minister] in"])
t.entity(ANDRADE, "person", {ANDRADE: 1, "Andrade": 1}, pronouns=["while [her] ministry", "with [her] Colombian",
                                                                 "recognized [her] that"])
t.entity(TAPIA, "person", {TAPIA: 1}, nominals=["consultations [the ambassador in Colombia],"])
t.entity(LOZANO, "person", {LOZANO: 1, "Lozano": 1}, nominals=["with [her Colombian homologue] ,"])
t.entity(BERRUTTI, "person", {BERRUTTI: 1, "Berrutti": 1}, nominals=["[The mediator of the United Nations],"])
t.entity(MENA, "person", {MENA: 1}, nominals=["[The commander of the END] ,"], pronouns=["[He] added"])
t.entity(ORDONEZ, "person", {ORDONEZ: 1}, nominals=["[The bishop of Pasto],"], pronouns=["invited [him] nor", "nor [his] priests"])
t.entity(CAICEDO, "person", {CAICEDO: 1}, nominals=["[The mother of one of the kidnapped] ,"], pronouns=["birthday,” [she] lamented"])
t.entity("one of the kidnapped", "person", nominals=["mother of [one of the kidnapped] ,"],
         pronouns=["that [he] would", "for [his] birthday"], optional=True)
t.entity(JOURNALISTS, "group", nominals=["conditions” [the three journalists of the Canal Pacífico] whom", "that [the journalists] are"],
         pronouns=["visited [them] at"], type_also=["person"])
t.entity(BLOW, "event", nominals=["after [the attack with drones in the frontier]", "attributed [the attack] to"], optional=True)
t.entity("The truce", "program", nominals=["[The truce] between"], pronouns=["lives [its] worst"], type_also=["event"], optional=True)
t.entity("the process", "event", nominals=["of [the process] ,"], type_also=["program"], optional=True)

t.claim("accusations", "<s>Bogotá and Quito</s> <q>cross accusations</q> after <c>the attack with drones in the frontier</c>",
        [COL, ECU], act="accuse", optional=True)
t.claim("attributed", "<s>The Minister of Defense , Hernán Quiroga</s>, <q>attributed</q> <c>the attack to the Front 29 of the "
        "END</c>", QUIROGA, act="accuse", act_also=["state"])
t.claim("bombs", ["<s>The Minister of Defense , Hernán Quiroga</s>, attributed", "<q>assured</q> that <c>the bombs ~~ from "
                  "Ecuador</c>"], QUIROGA, mode="mixed", act_also=["accuse"],
        also=["[the bombs “came from the other side of the river]"])
t.claim("whoever", "“<c>Whoever kills policemen does not want the peace</c> , ” <q>sentenced</q> <s>the minister</s>", QUIROGA,
        mode="direct", act_also=["condemn", "accuse"])
t.claim("denied", "<s>The guerrilla</s> <q>denied</q> <c>it</c>", END, act="deny")
t.claim("respect", "in which <s>it</s> <q>affirms</q> that <c>its units “respect the cease of fire since the 1 of August</c>", END,
        mode="mixed", act_also=["deny", "pledge"])
t.claim("irresponsible", "<s>The Chancellor Lucía Andrade</s> <q>qualified</q> <c>as “irresponsible” the words of Quiroga</c>",
        ANDRADE, mode="mixed", act="condemn", act_also=["state", "reject", "accuse"], source_also=[ECU])
t.claim("proofs", ["<s>The Chancellor Lucía Andrade</s> qualified", "<q>demanded</q> to Bogotá <c>proofs</c>"], ANDRADE,
        act="demand", source_also=[ECU], also=["[to Bogotá proofs]"])
t.claim("communicated", "<q>According to</q> <s>sources of the Chancellery</s> , <c>Andrade had ~~ sure of nothing</c>”",
        source_also=[CHANCELLERY], mode="mixed", mode_also=["indirect"],
        also=["[Andrade had communicated ~~ Beatriz Lozano], who"])
t.claim("not-sure", "According to <h>sources of the Chancellery</h> , Andrade had communicated the day before with <s>her Colombian "
        "homologue , Beatriz Lozano</s>, who would have <q>recognized</q> her that <c>the military intelligence “is not sure of "
        "nothing</c>”", LOZANO, [(None, None, [CHANCELLERY])], mode="mixed", act_also=["agree"],
        chain_also=[[ANDRADE, CHANCELLERY]])
t.claim("lists", "<s>Berrutti</s> <q>lamented</q> last week that <c>the parties ~~ in July</c>", BERRUTTI, act="express_concern",
        act_also=["state", "accuse", "condemn"], also=["[the parties ~~ of prisoners]."], date="2021-W41")
t.claim("agreed", "<h>Berrutti</h> lamented last week that the parties had not complied with <c>the exchange of lists of prisoners</c>"
        ". , <q>agreed</q> in Havana", chain=[(BERRUTTI, None)], act="agree", chain_also=[[]], optional=True)
t.claim("no-truce", ["<s>Berrutti</s> lamented", "<q>warned</q> that “<c>without lists there is no truce which resists</c>”"],
        BERRUTTI, mode="direct", act="warn", date="2021-W41")
t.claim("liberate", "<s>Norway and Cuba</s>, guarantors of the process , have <q>asked</q> to the guerrilla that <c>it liberates ~~ "
        "twenty days</c>", ["Norway", "Cuba"], mode="mixed", act="demand",
        also=["[the guerrilla that it ~~ twenty days]", "[it liberates ~~ the Canal Pacífico]",
              "[to the guerrilla that it ~~ twenty days]"])
t.claim("health", "<s>The commander of the END , Arcadio Mena</s>, <q>said</q> in an interview with the weekly Contravía that <c>the "
        "journalists are ~~ to the army</c>”", MENA, mode="mixed", act_also=["pledge"])
t.claim("visited", "<s>He</s> <q>added</q> that <c>a commission ~~ of month</c>", MENA)
t.claim("nobody", "<s>The bishop of Pasto, Monsignor Tulio Ordóñez</s>, <q>indicated</q> however to this newspaper that <c>nobody "
        "had ~~ jungle</c>", ORDONEZ, act_also=["deny"])
t.claim("watch", "<s>The mother of one of the kidnapped , Rosa Elvira Caicedo</s>, <q>reproached</q> to the Government that <c>it "
        "“negotiates with the watch in the hand</c>”", CAICEDO, mode="mixed", act="accuse", act_also=["condemn"],
        also=["“[negotiates with the watch in the hand]”", "[to the Government that ~~ in the hand]"])
t.claim("birthday-told", "“<c>They promised us ~~ his birthday</c>,” <s>she</s> <q>lamented</q>", CAICEDO, mode="direct",
        act_also=["express_concern", "accuse", "condemn"])
t.claim("birthday", "“<s>They</s> <q>promised</q> us that <c>he would be in house for his birthday</c>,” <h>she</h>", COL,
        [(CAICEDO, None)], mode="direct", mode_also=["indirect"], act="pledge")
t.claim("escalation", "<s>The Organization of American States (OAS)</s> <q>expressed its preoccupation</q> for <c>the escalation</c>",
        OAS, act="express_concern")
t.claim("observers", ["<s>The Organization of American States (OAS)</s> expressed", "<q>offered</q> <c>to send observers</c>"], OAS,
        act="propose", act_also=["pledge"])
t.claim("offer", "<c>offer</c> that <s>Ecuador</s> has <q>accepted</q>", ECU, act="agree", optional=True)
t.claim("helicopters", "<s>Washington</s>, which ~~ <q>announced</q> <c>new helicopters for the Colombian armed forces</c>", US,
        act_also=["pledge"])

t.relation(COL, "accuse", ECU, "Bogotá and Quito cross [accusations]", optional=True)
t.relation(ECU, "accuse", COL, "Bogotá and Quito cross [accusations]", optional=True)
t.relation(COL, "agree", END, "The [truce] between the Colombian Government and the guerrilla of the Army of National Dignity (END)",
           type_also=["cooperate", "concede"])
t.relation(POST, "located_in", "Tumaco", "a post of the police [in] Tumaco", source_also=["the police"], optional=True)
t.relation(QUIROGA, "accuse", FRONT29, "Hernán Quiroga, [attributed] the attack to the Front 29 of the END",
           source_also=[COL], target_also=[END])
t.relation(FRONT29, "assault", POST, "the [attack] to the Front 29 of the END", source_also=[END],
           target_also=["the police", "Tumaco", COL], optional=True)
t.relation(FRONT29, "part_of", END, "the Front 29 [of] the END", type_also=["member_of"])
t.relation(QUIROGA, "member_of", COL, "The [Minister] of Defense , Hernán Quiroga", type_also=["leads"], optional=True)
t.relation(QUIROGA, "accuse", ECU, "the bombs “[came] from the other side of the river” , that is to say , from Ecuador",
           source_also=[COL], optional=True)
t.relation(END, "reject", QUIROGA, "The guerrilla [denied] it", target_also=[COL], optional=True)
t.relation(ANDRADE, "accuse", QUIROGA, "The Chancellor Lucía Andrade [qualified] as “irresponsible” the words of Quiroga",
           type_also=["reject"], source_also=[ECU], target_also=[COL])
t.relation(ANDRADE, "request", COL, "The Chancellor Lucía Andrade ~~ [demanded] to Bogotá proofs", source_also=[ECU],
           target_also=[QUIROGA])
t.relation(ANDRADE, "leads", CHANCELLERY, "her [ministry]", target_also=[ECU], type_also=["member_of"], optional=True)
t.relation(CHANCELLERY, "consult", TAPIA, "her ministry [called] to consultations the ambassador in Colombia, Ramiro Tapia",
           type_also=["request", "protest", "sanction", "retreat", "reject"], source_also=[ECU, ANDRADE], target_also=[COL],
           optional=True)
t.relation(TAPIA, "located_in", COL, "the [ambassador] in Colombia, Ramiro Tapia", optional=True)
t.relation(TAPIA, "member_of", CHANCELLERY, "the [ambassador] in Colombia, Ramiro Tapia", target_also=[ECU], optional=True)
t.relation(ANDRADE, "consult", LOZANO, "Andrade had [communicated] the day before with her Colombian homologue , Beatriz Lozano",
           source_also=[ECU], target_also=[COL])
t.relation(LOZANO, "member_of", COL, "her Colombian [homologue] , Beatriz Lozano", type_also=["leads"], optional=True)
t.relation(BERRUTTI, "member_of", "United Nations", "The [mediator] of the United Nations, the Uruguayan Julio Berrutti")
t.relation(BERRUTTI, "located_in", "Cali", "Julio Berrutti, will [travel] Wednesday to Cali", modality="planned",
           date="2021-10-20", optional=True)
for side in (COL, END):
    t.relation(BERRUTTI, "consult", side, "Julio Berrutti, will travel Wednesday to Cali to [meet] with both delegations",
               modality="planned", date="2021-10-20", optional=True)
    t.relation(BERRUTTI, "accuse", side, "Berrutti [lamented] last week that the parties had not complied", optional=True)
t.relation(BERRUTTI, "consult", COUNCIL, "[Before] the Security Council , Berrutti lamented", date="2021-W41", optional=True)
for state in ("Norway", "Cuba"):
    t.relation(state, "request", END, "Norway and Cuba, guarantors of the process , have [asked] to the guerrilla that it liberates")
t.relation("Norway", "cooperate", "Cuba", "Norway and Cuba, [guarantors] of the process", optional=True)
t.relation(END, "coerce", JOURNALISTS, "the three journalists of the Canal Pacífico whom it [retains]", target_also=[CANAL],
           type_also=["assault"])
t.relation(JOURNALISTS, "member_of", CANAL, "the three [journalists] of the Canal Pacífico", optional=True)
t.relation(MENA, "leads", END, "The [commander] of the END , Arcadio Mena")
t.relation(MENA, "consult", "Contravía", "Arcadio Mena, said in an [interview] with the weekly Contravía", optional=True)
t.relation(END, "concede", "Red Cross", "will be [delivered] “to the Red Cross", modality="planned", type_also=["cooperate"],
           source_also=[JOURNALISTS], optional=True)
t.relation("Church", "consult", JOURNALISTS, "a commission of the Church had [visited] them", optional=True)
t.relation(ORDONEZ, "leads", "Pasto", "The [bishop] of Pasto, Monsignor Tulio Ordóñez", target_also=["Church"],
           type_also=["member_of", "located_in"], optional=True)
t.relation(ORDONEZ, "consult", DIARIO, "Monsignor Tulio Ordóñez, [indicated] however to this newspaper", optional=True)
t.relation(CAICEDO, "accuse", COL, "Rosa Elvira Caicedo, [reproached] to the Government")
for state in (COL, ECU):
    t.relation(OAS, "aid", state, "The Organization of American States (OAS) ~~ [offered] to send observers", modality="planned",
               type_also=["cooperate", "support"], optional=True)
t.relation(ECU, "agree", OAS, "offer that Ecuador has [accepted]", type_also=["cooperate"])
t.relation(US, "sanction", END, "Washington, which [maintains] the END in its list of terrorist organizations",
           type_also=["accuse"])
t.relation(US, "aid", FORCES, "Washington, ~~ [announced] new helicopters for the Colombian armed forces", modality="planned",
           target_also=[COL], type_also=["support"])

t.date("[18 October 2021]", "date", "2021-10-18", optional=True)
t.date("on [Saturday] on", "date", "2021-10-16")
t.date("circulated [yesterday] in", "date", "2021-10-17")
t.date("since [the 1 of August].", "date", "2021-08-01")
t.date("communicated [the day before] with", "date", None, value_also=["2021-10-17", "2021-10-16", "2021-10-15"], optional=True)
t.date("travel [Wednesday] to", "date", "2021-10-20")
t.date("lamented [last week]", "date", "2021-W41")
t.date("in [July] ,", "date", "2021-07")
t.date("since [twenty days].", "duration", "P20D", value_also=["2021-09-28"])
t.date("at [beginnings of month].", "date", "2021-10", optional=True)
t.date("since [2003],", "date", "2003")
t.date("the [weekly] Contravía", "set", "P1W", optional=True)

# t4: an analysis -------------------------------------------------------------------------------------------------------

t = case.document("t4", HERE / "t4.txt", "2022-11-02")
t.sentences()
CENTRE, NDC, BLOC, BRIGADES = "Halvorsen Centre for Conflict Studies", "Northern Defence Council", "Republican Bloc", "Tamrit Brigades"
BELHADI, HADDOU, AMAR, KOLBE, WARSAME = "Omar Belhadi", "Samira Haddou", "Younes Aït Amar", "Martina Kolbe", "Idris Warsame"
FALCREST, PANEL, UAE, TRUCE = "Falcrest Aviation", "A UN panel of experts", "United Arab Emirates", "Jebel Amar truce"
PRESIDENCY, ENGINEERS, RADIO = "the presidency", "four Hungarian engineers", "a local radio station"
MISSION, EMBARGO, NORTH = "a monitoring mission of 300 observers", "the arms embargo imposed in 2014", "the north"

t.entity(CENTRE, "organization", {CENTRE: 1, "Centre": 1})
t.entity("Jebel Amar", "place", {"Jebel Amar": 1}, optional=True)
t.entity(TRUCE, "program", type_also=["event"],
         nominals=["[The Jebel Amar truce]: a", "extended [their cease-fire],", "that [the agreement] stands", "on [the deal].",
                   "that [the truce] has", "signed [the accord],"], pronouns=["though [it] did"])
t.entity("Tazira", "country", {"Tazira": 1}, nominals=["after [the government of Tazira] and", "recognise [the government]’s"])
t.entity(NDC, "organization", {NDC: 1, "NDC": 2, "Council": 6}, nominals=["allowed [the insurgents] to"],
         pronouns=["for [its] part", "[Its] largest member"])
t.entity(BLOC, "organization", {BLOC: 1})
t.entity(BRIGADES, "organization", {BRIGADES: 1, "Brigades": 1}, nominals=["alliance. [Its largest member],"],
         pronouns=["and [their] commander"])
t.entity(PRESIDENCY, "organization", nominals=["; [the presidency] denies"], optional=True)
t.entity("the army", "organization", nominals=["that [the army], exhausted"], pronouns=["if [it] wanted"], optional=True)
t.entity("parliament", "organization", nominals=["from [parliament] a"], optional=True)
t.entity("Belhadi’s own coalition", "organization", nominals=["Yet [Belhadi’s own coalition] is"], optional=True)
t.entity(RADIO, "organization", nominals=["by [a local radio station] in"], optional=True)
t.entity(UN, "organization", {"UN": 2}, aliases=["United Nations"])
t.entity(PANEL, "organization", nominals=["[A UN panel of experts] concluded"])
t.entity(FALCREST, "organization", {FALCREST: 1, "Falcrest": 1}, nominals=["Aviation, [a company based in Dubai],"])
t.entity(COUNCIL, "organization", {COUNCIL: 1}, aliases=["UN Security Council"])
t.entity("African Union", "organization", {"African Union": 1})
t.entity("Qasr Dib", "place", {"Qasr Dib": 2}, nominals=["Dib, [the Council’s de facto capital]."])
t.entity("a fuel depot outside Qasr Dib", "place", nominals=["destroyed [a fuel depot outside Qasr Dib],"], optional=True)
t.entity("Dubai", "place", {"Dubai": 1})
t.entity("Algiers", "place", {"Algiers": 1})
t.entity(NORTH, "place", nominals=["son in [the north],", "border with [the north] in"], optional=True)
t.entity("Hungary", "country", adjectives={"Hungarian": 1}, capitals=["[Budapest], which"], pronouns=["that [it] holds"])
t.entity(UAE, "country", {UAE: 1}, capitals=["and [Abu Dhabi] to name"], pronouns=["that [it] is investigating", "buy [its] drones"])
t.entity("Algeria", "country", {"Algeria": 1}, nominals=["long [the Council’s quiet protector],"],
         pronouns=["closed [its] border", "that [it] might yet"])
t.entity("Egypt", "country", {"Egypt": 1})
t.entity("Türkiye", "country", {"Türkiye": 1})
t.entity("Canada", "country", {"Canada": 1})
t.entity(BELHADI, "person", {BELHADI: 1, "Belhadi": 2}, nominals=["accused [the president] of"],
         pronouns=["month [he] promised", "and [his] advisers"])
t.entity(HADDOU, "person", {HADDOU: 1, "Haddou": 1})
t.entity(AMAR, "person", {AMAR: 1}, nominals=["and [their commander],"], pronouns=["that [his] men"])
t.entity(KOLBE, "person", {KOLBE: 1, "Kolbe": 1}, pronouns=["[She] called"])
t.entity(WARSAME, "person", {WARSAME: 1}, nominals=["as [Kolbe’s predecessor],"])
t.entity(ENGINEERS, "group", nominals=["seized [four Hungarian engineers] in", "free [the engineers],"], type_also=["person"])
t.entity(MISSION, "program", nominals=["fund [a monitoring mission of 300 observers],"], type_also=["organization"], optional=True)
t.entity(EMBARGO, "program", nominals=["of [the arms embargo imposed in 2014]."], optional=True)

t.claim("stands", "<s>Both sides</s> <q>insist</q> that <c>the agreement stands</c>", ["Tazira", NDC])
t.claim("mother", "<s>he</s> <q>promised</q> that “<c>not one more mother” would bury a son in the north</c>", BELHADI,
        mode="mixed", act="pledge", date="2022-10")
t.claim("retake", "<s>his advisers</s> privately <q>concede</q> that <c>the army, ~~ wanted to</c>", source_also=[BELHADI, "Tazira"],
        act_also=["agree"])
t.claim("rearm", "<s>The Republican Bloc</s>, whose ~~ <q>argues</q> that <c>the truce has merely allowed the insurgents to "
        "rearm</c>", BLOC, act_also=["accuse", "condemn", "reject"])
t.claim("hiding", "<s>Haddou</s> has repeatedly <q>accused</q> <c>the president of hiding ~~ customs revenue</c>", HADDOU,
        act="accuse", also=["[hiding from ~~ customs revenue]"])
t.claim("clause", "<s>the presidency</s> <q>denies</q> that <c>such a clause exists</c>", PRESIDENCY, act="deny",
        source_also=[BELHADI, "Tazira"])
t.claim("mountain", "<s>their commander, Younes Aït Amar</s>, was quoted by <h>a local radio station</h> in September as "
        "<q>saying</q> that <c>his men “answer to the mountain, not to a piece of paper</c>”", AMAR, [(RADIO, None)], mode="mixed",
        act_also=["reject"], date="2022-09")
t.claim("quoted", "<q>quoted</q> by <s>a local radio station</s> in September as saying that <c>his men “answer to the mountain, "
        "not to a piece of paper</c>”", RADIO, mode="mixed", also=["[as saying that his men ~~ a piece of paper]”"],
        optional=True)
t.claim("brigades", "<s>Western officials</s> <q>believe</q> that <c>it was ~~ in August</c>", act_also=["accuse"])
t.claim("ransom", "<s>Budapest</s>, which has <q>refused</q> <c>to discuss a ransom</c>", "Hungary", act="reject", optional=True)
t.claim("says-holds", "<s>Budapest</s>, which has refused to discuss a ransom, <q>says</q> that <c>it holds the Council as a whole "
        "responsible</c>", "Hungary", act="accuse", act_also=["state", "condemn"])
t.claim("holds", "<s>it</s> <q>holds</q> <c>the Council as a whole responsible</c>", "Hungary", act="accuse",
        act_also=["condemn"], chain_also=[["Hungary"]], optional=True)
t.claim("shipped", "<s>A UN panel of experts</s> <q>concluded</q> in a report leaked in June that <c>the drones used ~~ in 2014</c>",
        PANEL, act_also=["accuse"], source_also=[UN])
t.claim("baseless", "<s>Falcrest</s> <q>called</q> <c>the finding “baseless</c>”", FALCREST, mode="mixed", act="reject",
        act_also=["deny"], also=["“[baseless]”"], mode_also=["direct"])
t.claim("investigating", "<s>the United Arab Emirates</s> has <q>said</q> that <c>it is investigating</c>", UAE)
t.claim("crossings", "<s>diplomats in Algiers</s> <q>suggest</q> that <c>it might ~~ the crossings</c>", source_also=["Algeria"])
t.claim("host", "<s>Egypt and Türkiye</s>, meanwhile, have both <q>offered</q> <c>to host a next round of talks</c>",
        ["Egypt", "Türkiye"], act="propose", act_also=["pledge"])
t.claim("absence", "<s>UN envoy Martina Kolbe</s> <q>warned</q> that “<c>the absence of war is being mistaken for peace</c>”", KOLBE,
        mode="direct", act="warn", date="2022-10-25")
t.claim("donors", "<s>She</s> <q>called on</q> <c>donors to fund a monitoring mission of 300 observers</c>", KOLBE, act="demand",
        also=["[to fund a monitoring mission of 300 observers]", "[donors to fund a monitoring ~~ in 2021]"])
t.claim("mission", "<c>a monitoring mission of 300 observers</c>, a <q>proposal</q> first made by <s>the African Union</s>",
        "African Union", act="propose", chain_also=[[KOLBE]], date="2021",
        also=["[to fund a monitoring mission of 300 observers]"])
t.claim("money", "Only <s>Canada</s> has so far <q>pledged</q> <c>money</c>", "Canada", act="pledge")
t.claim("calendar", "<s>Kolbe’s predecessor, Idris Warsame</s>, <q>told</q> the Centre, “<c>you don’t have a cease-fire, you have a "
        "calendar</c>”", WARSAME, mode="direct", act_also=["warn"])

t.relation("Tazira", "agree", NDC, "the government of Tazira and the Northern Defence Council (NDC) [extended] their cease-fire",
           type_also=["cooperate"])
t.relation(NDC, "located_in", "Qasr Dib", "Qasr Dib, the Council’s de facto [capital]", type_also=["leads"], optional=True)
t.relation("Qasr Dib", "located_in", NDC, "Qasr Dib, the Council’s de facto [capital]", type_also=["part_of"], optional=True)
t.relation("a fuel depot outside Qasr Dib", "located_in", "Qasr Dib", "a fuel depot [outside] Qasr Dib", optional=True)
t.relation(BELHADI, "leads", "Tazira", "[President] Omar Belhadi", optional=True)
t.relation(BELHADI, "leads", "Belhadi’s own coalition", "Belhadi’s own [coalition]", type_also=["member_of"], optional=True)
t.relation("the army", "assault", "Qasr Dib", "the army, ~~ could not [retake] Qasr Dib", negated=True, modality="possible",
           type_also=["coerce"], source_also=["Tazira"], target_also=[NDC], optional=True)
t.relation(HADDOU, "leads", BLOC, "The Republican Bloc, whose [leader] Samira Haddou", type_also=["member_of"])
t.relation(HADDOU, "member_of", "Tazira", "Samira Haddou was interior [minister] until 2020", type_also=["leads"], optional=True)
t.relation(BLOC, "reject", TRUCE, "The Republican Bloc, ~~ [argues] that the truce has merely allowed the insurgents to rearm",
           type_also=["accuse"], target_also=[BELHADI, NDC], optional=True)
t.relation(HADDOU, "accuse", BELHADI, "Haddou has repeatedly [accused] the president")
t.relation(BELHADI, "concede", NDC, "a clause that [grants] the Council control of customs revenue", source_also=["Tazira", TRUCE],
           type_also=["aid"], optional=True)
t.relation(PRESIDENCY, "reject", HADDOU, "the presidency [denies] that such a clause exists", source_also=[BELHADI, "Tazira"],
           optional=True)
t.relation(BRIGADES, "member_of", NDC, "Its largest [member], the Tamrit Brigades", type_also=["part_of"])
t.relation(BRIGADES, "agree", TRUCE, "the Tamrit Brigades, never [signed] the accord", negated=True,
           type_also=["member_of", "support"], target_also=["Tazira", NDC])
t.relation(AMAR, "leads", BRIGADES, "their [commander], Younes Aït Amar", type_also=["member_of"])
t.relation(AMAR, "consult", RADIO, "Younes Aït Amar, was [quoted] by a local radio station", optional=True)
t.relation(BRIGADES, "coerce", ENGINEERS, "it was the Brigades, rather than the Council’s leadership, that [seized] four Hungarian "
           "engineers", type_also=["assault"], target_also=["Hungary"], date="2022-08")
t.relation(NDC, "coerce", ENGINEERS, "rather than the Council’s leadership, that [seized] four Hungarian engineers", negated=True,
           type_also=["assault"], target_also=["Hungary"], date="2022-08", optional=True)
t.relation("Hungary", "reject", NDC, "Budapest, which has [refused] to discuss a ransom", target_also=[BRIGADES], optional=True)
t.relation("Hungary", "consult", NDC, "refused to [discuss] a ransom", negated=True, target_also=[BRIGADES], optional=True)
t.relation("Hungary", "accuse", NDC, "it [holds] the Council as a whole responsible")
t.relation(PANEL, "part_of", UN, "A UN [panel] of experts", type_also=["member_of"], optional=True)
t.relation(PANEL, "accuse", FALCREST, "A UN panel of experts [concluded] ~~ in violation of the arms embargo", source_also=[UN],
           optional=True)
t.relation(FALCREST, "aid", "Tazira", "the drones used by Belhadi’s forces had been [shipped] by Falcrest Aviation",
           type_also=["cooperate", "support"], target_also=[BELHADI], optional=True)
t.relation(FALCREST, "located_in", "Dubai", "Falcrest Aviation, a company [based] in Dubai")
t.relation(FALCREST, "reject", PANEL, "Falcrest [called] the finding “baseless”", target_also=[UN], optional=True)
t.relation("Algeria", "ally_of", NDC, "Algeria, long the Council’s quiet [protector]", type_also=["support", "aid"])
t.relation("Algeria", "sanction", NDC, "Algeria, ~~ [closed] its border with the north", target_also=[NORTH, "Tazira"],
           type_also=["coerce", "reject", "retreat"], date="2022-SP", optional=True)
t.relation("Algeria", "support", "Tazira", "it might yet [recognise] the government’s authority", modality="possible",
           type_also=["agree", "concede", "cooperate"])
for state in ("Egypt", "Türkiye"):
    for side in ("Tazira", NDC):
        t.relation(state, "cooperate", side, "Egypt and Türkiye, meanwhile, have both [offered] to host a next round of talks",
                   modality="planned", type_also=["aid", "support", "consult"], optional=True)
t.relation(KOLBE, "consult", COUNCIL, "[Briefing] the Security Council on 25 October, UN envoy Martina Kolbe", date="2022-10-25")
t.relation(KOLBE, "member_of", UN, "UN [envoy] Martina Kolbe")
t.relation("African Union", "support", MISSION, "a monitoring mission of 300 observers, a [proposal] first made by the African Union",
           optional=True, date="2021")
t.relation("Canada", "aid", MISSION, "Only Canada has so far [pledged] money", modality="planned", type_also=["support"],
           optional=True)
t.relation(NDC, "concede", ENGINEERS, "The Council should be pressed to [free] the engineers", modality="possible",
           type_also=["retreat"], target_also=["Hungary"], optional=True)
t.relation(WARSAME, "member_of", UN, "Kolbe’s [predecessor], Idris Warsame", optional=True)
t.relation(WARSAME, "consult", CENTRE, "Idris Warsame, [told] the Centre", optional=True)

t.date("[2 November 2022]", "date", "2022-11-02", optional=True)
t.date("On [19 October],", "date", "2022-10-19")
t.date(", [eleven days] after", "duration", "P11D", value_also=["2022-10-08", "2022-10-19"])
t.date("[last month]", "date", "2022-10")
t.date("[nine years] of", "duration", "P9Y")
t.date("until [2020],", "date", "2020")
t.date("in [September] as", "date", "2022-09")
t.date("in [August].", "date", "2022-08")
t.date("in [June] that", "date", "2022-06")
t.date("in [2014].", "date", "2014")
t.date("in [the spring],", "date", "2022-SP")
t.date("on [25 October],", "date", "2022-10-25")
t.date("in [2021].", "date", "2021")
t.date("[its first winter]", "date", None, value_also=["2022-WI"], optional=True)

case.write(HERE)
