"""Gold for four invented texts: a border clash, a river treaty, a bank run, a murdered opponent.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/borders/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: an agency on a border clash --------------------------------------------------------------------------------------

t1 = case.document("t1", HERE / "t1.txt", "2023-03-14")
t1.sentences("U.N. Security")
V, S, OSCE, UNSC = "Varnia", "Selestan", "Organization for Security and Co-operation in Europe", "U.N. Security Council"
DEFENCE, FOREIGN, INTERIOR = "Defence Ministry", "Foreign Ministry", "Interior Ministry"
DOBRIN, MEREK, TAGIR, AYDAR = "Karel Dobrin", "Aisulu Merek", "Ruslan Tagir", "Cemal Aydar"
SOBREK, VELT, HAVLAN, ILIN = "Ilena Sobrek", "Jan Velt", "Petr Havlan", "Marta Ilin"
VALLEY, TRUCE, RESIDENTS = "the valley", "a truce brokered by Turkey in 2019", "residents of Upper Arpal"

t1.entity("Halcyon News Agency", "organization", {"Halcyon News Agency": 1, "Halcyon": 1})
t1.entity(V, "country", {V: 2}, adjectives={"Varnian": 5})
t1.entity(S, "country", {S: 8}, adjectives={"Selestani": 3},
          pronouns=["for [its] Foreign", 'that "[our] units', "withdrew [its] guns"])
t1.entity("Turkey", "country", {"Turkey": 1}, adjectives={"Turkish": 1})
t1.entity("Russia", "country", {"Russia": 1})
t1.entity("France", "country", {"France": 1})
t1.entity(DEFENCE, "organization", {DEFENCE: 1}, pronouns=["[It] said four", "of [its] servicemen"],
          aliases=["Varnia's Defence Ministry"])
t1.entity(FOREIGN, "organization", {FOREIGN: 1})
t1.entity(INTERIOR, "organization", {INTERIOR: 1}, aliases=["Selestan's Interior Ministry"])
t1.entity(OSCE, "organization", {OSCE: 1, "OSCE": 1}, nominals=["said [the mission] had"], pronouns=["one of [its] patrols"])
t1.entity("European Union", "organization", {"European Union": 1}, pronouns=["said [it] stood"])
t1.entity(UNSC, "organization", {UNSC: 1}, aliases=["UN Security Council", "Security Council"])
t1.entity("Tagir's office", "organization", nominals=["from [Tagir's office],"], optional=True)
t1.entity(DOBRIN, "person", {DOBRIN: 1, "Dobrin": 1})
t1.entity(MEREK, "person", {MEREK: 1, "Merek": 1}, nominals=["Merek, [a spokeswoman for its Foreign Ministry],"],
          pronouns=["killed, [she] said"])
t1.entity(TAGIR, "person", {TAGIR: 1, "Tagir": 1}, nominals=["[Selestan's president], Ruslan"])
t1.entity(AYDAR, "person", {AYDAR: 1, "Aydar": 1})
t1.entity(SOBREK, "person", {SOBREK: 1}, pronouns=["valley, [her] spokesman"])
t1.entity(VELT, "person", {VELT: 1}, nominals=["[her spokesman], Jan"])
t1.entity(HAVLAN, "person", {HAVLAN: 1}, nominals=["of [a Varnian national], Petr"],
          pronouns=["[His] family", "insisted [he] was", "lost [his] way"])
t1.entity("his family", "group", nominals=["[His family], in"], optional=True)
t1.entity(ILIN, "person", {ILIN: 1})
t1.entity(RESIDENTS, "group", nominals=["Arpal, [residents] said"], pronouns=["told [us] on"], optional=True)
t1.entity("Western", "group", {"Western": 1}, type_also=["place"], optional=True)
t1.entity("Dorun", "place", {"DORUN": 1, "Dorun": 1})
t1.entity("Upper Arpal", "place", {"Upper Arpal": 2})
t1.entity("Arpal river", "place", {"Arpal river": 1}, inside=["the [Arpal] river"], aliases=["Arpal"])
t1.entity(VALLEY, "place", nominals=["in [disputed valley]", "observers in [the valley] since", "above [the valley], her",
                                     "over [the valley] in"], optional=True)
t1.entity("Vienna", "place", {"Vienna": 1}, type_also=["organization", "country"])
t1.entity("Ankara", "place", {"Ankara": 1})
t1.entity("Geneva Conventions", "program", {"Geneva Conventions": 1})
t1.entity(TRUCE, "program", nominals=["since [a truce brokered by Turkey in 2019].", "since [the truce], said"],
          type_also=["event"], optional=True)
t1.entity("the clashes", "event", nominals=["in [the deadliest fighting] since", "discuss [the clashes] on"], optional=True)
t1.entity("a three-week war over the valley", "event", nominals=["fought [a three-week war over the valley] in"], optional=True)

t1.claim("seven", "<c>At least seven soldiers ~~ on Tuesday</c>, <s>officials in both countries</s> <q>said</q>", None,
         source_also=[V, S], also=[["[At least seven soldiers ~~ on Tuesday], officials", "said, [in the deadliest ~~ in 2019]."]])
t1.claim("accused", "<s>Varnia's Defence Ministry</s> <q>accused</q> <c>Selestan of opening ~~ before dawn</c>", DEFENCE,
         act="accuse", source_also=[V], also=["[opening fire ~~ before dawn]"])
t1.claim("four", "<s>It</s> <q>said</q> <c>four of its servicemen had died and nine had been wounded</c>", DEFENCE,
         source_also=[V])
t1.claim("provocation", '"<c>This was a planned provocation, and those who ordered it will answer for it</c>," <s>Defence '
         'Minister Karel Dobrin</s> <q>told</q>', DOBRIN, mode="direct", act="accuse",
         act_also=["state", "warn", "condemn", "pledge"])
t1.claim("denied", "<s>Selestan</s> <q>denied</q> <c>having fired first</c>", S, act="deny")
t1.claim("crossed", "<s>Aisulu Merek</s>, a spokeswoman for its Foreign Ministry, <q>said</q> <c>Varnian forces ~~ water "
         "intake</c>", MEREK, act_also=["accuse"])
t1.claim("conscripts", "<c>Three Selestani conscripts were killed</c>, <s>she</s> <q>said</q>", MEREK)
t1.claim("returned", "<s>she</s> said, <q>adding</q> that \"<c>our units ~~ were ignored</c>\"", MEREK, mode="direct",
         act_also=["deny", "accuse"])
t1.claim("patrol", "<s>The Organization for Security and Co-operation in Europe (OSCE)</s>, which ~~ truce, <q>said</q> <c>one "
         "of its patrols ~~ Monday afternoon</c>", OSCE)
t1.claim("not-named", "A Western diplomat, <s>who</s> <q>asked</q> <c>not to be named</c>", act="demand", optional=True)
t1.claim("diplomat", "<s>A Western diplomat</s>, who asked not to be named, <q>said</q> <c>the mission ~~ the border</c>",
         optional=True)
t1.claim("launchers", "<h>A Western diplomat</h>, who asked not to be named, said <s>the mission</s> had <q>informed</q> Vienna "
         "as early as last week that <c>Selestan was ~~ the border</c>", OSCE, [(None, None)], act_also=["warn"],
         date="2023-W10")
t1.claim("fiction", "<s>Merek</s> <q>dismissed</q> <c>talk of a build-up as \"fiction</c>\"", MEREK, mode="mixed", act="reject",
         act_also=["deny"], also=["[talk of a build-up]", 'as "[fiction]"'])
t1.claim("build-up", "<h>Merek</h> dismissed <q>talk of</q> <c>a build-up</c>", chain=[(MEREK, None)], chain_also=[[]],
         act_also=["accuse"], optional=True)
t1.claim("host", "According to <h>a statement from Tagir's office</h>, <s>Aydar</s> <q>offered</q> <c>to host ~~ in Ankara</c>",
         AYDAR, [("Tagir's office", None, [TAGIR, S])], act="propose", act_also=["pledge"])
t1.claim("host-told", "<q>According to</q> <s>a statement from Tagir's office</s>, <c>Aydar offered ~~ in Ankara</c>",
         "Tagir's office", source_also=[TAGIR, S], optional=True)
t1.claim("attend", "<c>Varnian Prime Minister ~~ above the valley</c>, <s>her spokesman, Jan Velt</s>, <q>said</q>", VELT,
         act_also=["demand", "pledge", "agree"], source_also=[SOBREK])
t1.claim("restraint", "<s>The European Union</s> <q>called on</q> <c>both governments to show restraint</c>", "European Union",
         act="demand", also=["[to show restraint]"])
t1.claim("ready", ["<s>The European Union</s> called", "restraint and <q>said</q> <c>it stood ready to send more monitors</c>"],
         "European Union", act_also=["pledge", "propose"])
t1.claim("captured", "<s>Dobrin</s> <q>said</q> <c>two Selestani soldiers ~~ Geneva Conventions</c>", DOBRIN,
         act_also=["pledge"])
t1.claim("arrest", "<s>Selestan's Interior Ministry</s>, meanwhile, <q>announced</q> <c>the arrest ~~ of spying</c>", INTERIOR,
         source_also=[S], act_also=["accuse"])
t1.claim("spying", "<s>Selestan's Interior Ministry</s>, meanwhile, ~~ on <q>suspicion of</q> <c>spying</c>", INTERIOR,
         source_also=[S, None], act="accuse", act_also=["state"], optional=True)
t1.claim("beekeeper", "<s>His family</s>, in a message passed on by <h>a lawyer</h>, <q>insisted</q> <c>he was a beekeeper who "
         "had lost his way</c>", "his family", [(None, None)], chain_also=[[]], act_also=["deny"])
t1.claim("shelling", "<s>residents</s> <q>said</q> <c>shelling had ~~ dozen houses</c>", RESIDENTS, source_also=["Upper Arpal"])
t1.claim("radio", '"<c>They told us on the radio that everything was calm</c>," <q>said</q> <s>Marta Ilin</s>, 61, who spent the '
         'morning in a cellar. "<c>Nobody believes the radio any more</c>."', ILIN, mode="direct", act_also=["accuse"])
t1.claim("calm", ['"<s>They</s> <q>told</q> us on the radio that <c>everything was calm</c>," said <h>Marta Ilin</h>'],
         chain=[(ILIN, None)], mode="direct", mode_also=["indirect"])
t1.claim("expected", "<c>The U.N. Security Council</c> is <q>expected</q> <c>to discuss the clashes on Thursday at the request of "
         "France</c>", also=["[to discuss the clashes on Thursday at the request of France]",
                             "[The U.N. Security Council ~~ request of France]"], optional=True)
t1.claim("request", "<c>to discuss the clashes on Thursday</c> at the <q>request</q> of <s>France</s>", "France", act="demand",
         act_also=["propose"], optional=True)

t1.relation(V, "assault", S, "Varnia, Selestan [trade] fire in disputed valley", source_also=[S], target_also=[V], optional=True)
t1.relation(V, "assault", S, "Varnian and Selestani troops [exchanged] artillery fire", source_also=[S], target_also=[V],
            date="2023-03-14")
t1.relation(S, "assault", V, "Varnian and Selestani troops [exchanged] artillery fire", date="2023-03-14", optional=True)
t1.relation("Turkey", "support", TRUCE, "a truce [brokered] by Turkey in 2019", type_also=["cooperate", "consult", "aid"],
            date="2019", optional=True)
t1.relation(DEFENCE, "part_of", V, "Varnia's Defence [Ministry]", type_also=["member_of"], optional=True)
t1.relation(DEFENCE, "accuse", S, "Varnia's Defence Ministry [accused] Selestan of opening fire", source_also=[V])
t1.relation(S, "assault", V, "Selestan of [opening fire] on a border post", target_also=["Upper Arpal", DEFENCE], optional=True)
t1.relation(DOBRIN, "leads", DEFENCE, "Defence [Minister] Karel Dobrin", type_also=["member_of"], target_also=[V], optional=True)
t1.relation(DOBRIN, "located_in", "Dorun", "Defence Minister Karel Dobrin told reporters [in] Dorun", optional=True)
t1.relation(S, "reject", V, "Selestan [denied] having fired first", target_also=[DEFENCE], optional=True)
t1.relation(MEREK, "member_of", FOREIGN, "Aisulu Merek, a [spokeswoman] for its Foreign Ministry", target_also=[S])
t1.relation(FOREIGN, "part_of", S, "[its] Foreign Ministry", type_also=["member_of"], optional=True)
t1.relation(V, "mobilize", "Arpal river", "Varnian forces had [crossed] the Arpal river overnight", type_also=["assault"],
            target_also=[S], optional=True)
t1.relation(V, "assault", S, "Varnian forces had crossed the Arpal river overnight and [attacked] engineers", optional=True)
t1.relation(OSCE, "located_in", VALLEY, "which has [had] observers in the valley since the truce", optional=True)
t1.relation(V, "coerce", OSCE, "one of its patrols was [turned back] at a Varnian checkpoint",
            type_also=["reject", "sanction", "assault"], date="2023-03-13TAF", optional=True)
t1.relation(OSCE, "consult", "Vienna", "the mission had [informed] Vienna as early as last week", date="2023-W10", optional=True)
t1.relation(S, "mobilize", V, "Selestan was [moving] rocket launchers towards the border", type_also=["threaten"],
            target_also=[VALLEY], optional=True)
t1.relation(TAGIR, "leads", S, "Selestan's [president], Ruslan Tagir")
t1.relation(TAGIR, "consult", AYDAR, "Selestan's president, Ruslan Tagir, [spoke] by telephone with Turkish Foreign Minister Cemal "
            "Aydar on Tuesday", source_also=[S], target_also=["Turkey"], date="2023-03-14")
t1.relation(AYDAR, "member_of", "Turkey", "Turkish Foreign [Minister] Cemal Aydar", type_also=["leads"])
for side in (S, V):
    t1.relation(AYDAR, "cooperate", side, "Aydar [offered] to host talks between the two sides in Ankara",
                type_also=["support", "aid", "consult"], source_also=["Turkey"], target_also=[TAGIR, "Ankara"],
                modality="planned", optional=True)
t1.relation(V, "consult", S, "[talks] between the two sides in Ankara", modality="possible", optional=True)
t1.relation(SOBREK, "leads", V, "Varnian [Prime Minister] Ilena Sobrek", type_also=["member_of"])
t1.relation(SOBREK, "request", S, "Varnian Prime Minister Ilena Sobrek would attend only [if] Selestan withdrew its guns",
            type_also=["agree", "consult"], source_also=[V], modality="possible", optional=True)
t1.relation(S, "retreat", V, "Selestan [withdrew] its guns from the heights above the valley", type_also=["concede"],
            target_also=[VALLEY], modality="possible", optional=True)
t1.relation(VELT, "member_of", SOBREK, "her [spokesman], Jan Velt", target_also=[V], optional=True)
for side in (V, S):
    t1.relation("European Union", "request", side, "The European Union [called on] both governments to show restraint")
    t1.relation("European Union", "aid", side, "[send] more monitors", type_also=["mobilize", "support", "cooperate"],
                target_also=[VALLEY], modality="possible", optional=True)
t1.relation("Russia", "located_in", S, "Russia, which [has] a military base in Selestan",
            type_also=["ally_of", "mobilize", "cooperate"], optional=True)
t1.relation(V, "coerce", S, "two Selestani soldiers had been [captured]", type_also=["assault"], source_also=[DOBRIN],
            optional=True)
t1.relation(INTERIOR, "part_of", S, "Selestan's Interior [Ministry]", type_also=["member_of"], optional=True)
t1.relation(INTERIOR, "coerce", HAVLAN, "Selestan's Interior Ministry, meanwhile, announced the [arrest] of a Varnian national, "
            "Petr Havlan", source_also=[S])
t1.relation(INTERIOR, "accuse", HAVLAN, "the arrest of a Varnian national, Petr Havlan, on [suspicion] of spying",
            source_also=[S], optional=True)
t1.relation(HAVLAN, "member_of", V, "a Varnian [national], Petr Havlan", type_also=["located_in", "part_of"], optional=True)
t1.relation(V, "assault", S, "The two neighbours [fought] a three-week war over the valley in August 1998", source_also=[S],
            target_also=[V], date="1998-08")
t1.relation(RESIDENTS, "located_in", "Upper Arpal", "[In] Upper Arpal, residents", optional=True)
t1.relation(ILIN, "located_in", "Upper Arpal", "[In] Upper Arpal, residents ~~ Marta Ilin", optional=True)
t1.relation("France", "request", UNSC, "The U.N. Security Council is expected to discuss the clashes on Thursday at the [request] "
            "of France")

t1.date("[14 March 2023]", "date", "2023-03-14", optional=True)
t1.date("DORUN, [March 14] (", "date", "2023-03-14")
t1.date("border on [Tuesday], officials", "date", "2023-03-14")
t1.date("in [2019].", "date", "2019")
t1.date("before [dawn].", "time", "2023-03-14TMO", value_also=["2023-03-14", "2023-03-14TDA", "2023-03-14TNI"], optional=True)
t1.date("river [overnight] and", "time", "2023-03-13TNI", value_also=["2023-03-14TNI", "2023-03-14", "2023-03-13", "TNI"],
        optional=True)
t1.date("on [Monday afternoon].", "time", "2023-03-13TAF", value_also=["2023-03-13"])
t1.date("as [last week] that", "date", "2023-W10")
t1.date("Aydar on [Tuesday].", "date", "2023-03-14")
t1.date("a [three-week] war", "duration", "P3W")
t1.date("in [August 1998].", "date", "1998-08")
t1.date("spent [the morning] in", "time", "2023-03-14TMO", value_also=["2023-03-14", "TMO"], optional=True)
t1.date("on [Thursday] at", "date", "2023-03-16")

# t2: a ministry's communiqué on a river treaty ------------------------------------------------------------------------

t2 = case.document("t2", HERE / "t2.txt", "2018-06-22")
t2.sentences("H.E. Dr. Josephine", "H.E. Mr. Abel", "Mr. Elias")
K, L, AU, TSARO, NORWAY = "Republic of Kandara", "Republic of Lesua", "African Union", "Kingdom of Tsaro", "Norway"
MINISTRY, TREATY = "Ministry of Water and Energy", "Treaty on the Waters of the Zuwani"
MUTAKA, NDORO, OKUYI, KESSY, BWALO = "Josephine Mutaka", "Abel Ndoro", "Teresa Okuyi", "Daudi Kessy", "Elias Bwalo"
BANK, ICJ, ASSEMBLY, ZFU = "World Bank", "International Court of Justice", "National Assembly", "Zuwani Farmers’ Union"
COURIER = "Amarel Courier"

t2.entity(MINISTRY, "organization", {MINISTRY: 1, "Ministry": 2}, pronouns=["seek [its] comment"],
          aliases=["Ministry of Water and Energy of the Republic of Kandara"])
t2.entity(K, "country", {K: 2, "Kandara": 2}, adjectives={"Kandaran": 1}, nominals=["assured [the Kandaran side] that"])
t2.entity(L, "country", {L: 1, "Lesua": 2}, nominals=["greetings of [his Government] and"],
          pronouns=["Lesua, for [its] part", "complaint [it] lodged"])
t2.entity(TSARO, "country", {TSARO: 1, "Tsaro": 1}, nominals=["Tsaro, [the third riparian State],", "[Its Government] has"],
          pronouns=["[Its] Government"])
t2.entity(NORWAY, "country", {NORWAY: 1}, pronouns=["Norway for [its] pledge"])
t2.entity("India", "country", {"India": 1})
t2.entity(MUTAKA, "person", {MUTAKA: 1, "Mutaka": 2},
          nominals=["[The Minister of Water and Energy of the Republic of Kandara], H.E.", "India, [the Minister] thanked",
                    "[The Minister] has invited"], pronouns=["and [her] counterpart", "[She] also"])
t2.entity(NDORO, "person", {NDORO: 1, "Ndoro": 1}, nominals=["and [her counterpart from the Republic of Lesua], H.E."],
          pronouns=["of [his] Government", "[He] further"])
t2.entity(OKUYI, "person", {OKUYI: 1, "Okuyi": 1}, nominals=["by [the Special Envoy of the African Union],"])
t2.entity(KESSY, "person", {KESSY: 1})
t2.entity(BWALO, "person", {BWALO: 1}, nominals=["invited [the Union’s chairman],"])
t2.entity(AU, "organization", {AU: 2})
t2.entity(BANK, "organization", {BANK: 1}, pronouns=["assistance [it] has"])
t2.entity(ICJ, "organization", {ICJ: 1})
t2.entity(ASSEMBLY, "organization", {ASSEMBLY: 1, "Assembly": 1})
t2.entity(COURIER, "organization", {COURIER: 1}, nominals=["that [the newspaper concerned],"])
t2.entity(ZFU, "organization", {ZFU: 1, "ZFU": 1, "Union": 1}, pronouns=["that [its] members"])
t2.entity("Joint Commission", "organization", {"Joint Commission": 1}, pronouns=["hold [its] first"])
t2.entity("farmers downstream", "group", nominals=["by [farmers downstream],"], optional=True)
t2.entity("Nyaru", "place", {"Nyaru": 2})
t2.entity("Port Amarel", "place", {"Port Amarel": 2})
t2.entity("Mfula Dam", "place", {"Mfula Dam": 1}, type_also=["program", "organization"])
t2.entity("Mfula valley", "place", {"Mfula valley": 1}, inside=["the [Mfula] valley"], aliases=["Mfula"])
t2.entity("Zuwani", "place", inside=[("Waters of the [Zuwani]", 1), ("Waters of the [Zuwani]", 2), "The [Zuwani] Farmers"],
          nominals=["“Today [the river] has"], pronouns=["“[It] is now"])
t2.entity(TREATY, "program", {TREATY: 2, "Treaty": 4}, pronouns=["accede to [it]."])
t2.entity("Convention of 1959", "program", {"Convention of 1959": 1})
t2.entity("the ceremony", "event", nominals=["at [the ceremony], which", "at [the ceremony]."], optional=True)

t2.claim("undertake", "<s>the two States</s> <q>undertake</q> <c>to operate ~~ every day</c>", [K, L], act="pledge",
         act_also=["agree"], also=[["[Under the Treaty], the", "undertake [to operate ~~ every day]."]])
t2.claim("release", "<s>Kandara</s> has <q>agreed</q> <c>to release ~~ dry season</c>", K, act="agree", act_also=["pledge"])
t2.claim("fill", "<s>Lesua</s>, for its part, <q>recognizes</q> <c>the right of Kandara ~~ six years</c>", L, act="agree",
         act_also=["state", "support"])
t2.claim("frontier", "“<c>Today the river has ceased to be a frontier</c>,” <q>said</q> <s>Minister Mutaka</s> at the ceremony, ~~ "
         "“<c>It is now a common household, and a household keeps accounts</c>.”", MUTAKA, mode="direct",
         act_also=["praise", "welcome"])
t2.claim("thanked", "<s>the Minister</s> <q>thanked</q> <c>the World Bank ~~ since 2014</c>", MUTAKA, act="praise",
         source_also=[KESSY], also=["[for the technical assistance it has provided since 2014]",
                                    "[the technical assistance it has provided since 2014]"])
t2.claim("appreciation", "<s>She</s> also <q>expressed appreciation to</q> <c>Norway for ~~ Mfula valley</c>", MUTAKA, act="praise",
         act_also=["welcome"], source_also=[KESSY], also=["[its pledge to finance ~~ Mfula valley]"])
t2.claim("pledge", "<h>She</h> also expressed appreciation to Norway for <s>its</s> <q>pledge</q> <c>to finance ~~ Mfula "
         "valley</c>", NORWAY, [(MUTAKA, None, [KESSY])], chain_also=[[]], act="pledge", optional=True)
t2.claim("greetings", "<s>Minister Ndoro</s> <q>conveyed</q> <c>the greetings of his Government</c>", NDORO, act_also=["praise"],
         source_also=[L], optional=True)
t2.claim("withdraw", "<s>Minister Ndoro</s> conveyed the greetings of his Government and <q>assured</q> the Kandaran side that "
         "<c>Lesua would ~~ March 2016</c>", NDORO, act="pledge", act_also=["state"], source_also=[L])
t2.claim("submitted", "<s>He</s> further <q>indicated</q> that <c>the Treaty would ~~ end of September</c>", NDORO,
         act_also=["pledge"])
t2.claim("recalled", "It is <q>recalled</q> that <c>an earlier text, initialled ~~ by that Assembly</c>", optional=True)
t2.claim("rejected", "<c>an earlier text, initialled in 2013</c>, was <q>rejected</q> by <s>that Assembly</s>", ASSEMBLY,
         act="reject", also=["[an earlier text], init"], optional=True)
t2.claim("note", "<s>The Ministry</s> <q>takes note of</q> <c>reports in the press ~~ preferential rates</c>", MINISTRY)
t2.claim("alleging", "<h>The Ministry</h> takes note of <s>reports in the press</s> <q>alleging</q> that <c>the two Ministers ~~ "
         "preferential rates</c>", None, [(MINISTRY, None)], chain_also=[[]], act_also=["accuse"], source_also=[COURIER])
t2.claim("electricity", "<s>the two Ministers</s> also <q>agreed on</q> <c>the sale of electricity at preferential rates</c>",
         [MUTAKA, NDORO], [(None, "of [reports in the press] alleging"), (MINISTRY, "[The Ministry] takes")], act="agree",
         chain_also=[[None], []], optional=True)
t2.claim("regrets", "<s>The Ministry</s> <q>regrets</q> that <c>the newspaper ~~ its comment</c>", MINISTRY,
         act="express_concern", act_also=["state", "condemn", "accuse"])
t2.claim("concerns", "<c>the concerns</c> <q>voiced</q> by <s>farmers downstream</s>", "farmers downstream",
         act="express_concern", optional=True)
t2.claim("community", "<s>Minister Mutaka</s> <q>reiterated</q> that <c>no community will be deprived of water</c>", MUTAKA,
         act_also=["pledge", "deny"])
t2.claim("harvest", "<s>The Zuwani Farmers’ Union (ZFU)</s> had <q>warned</q> last month that <c>its members ~~ their "
         "harvest</c>", ZFU, act="warn", date="2018-05")
t2.claim("invited", "<s>The Minister</s> has <q>invited</q> <c>the Union’s chairman, Mr. ~~ 3 July</c>", MUTAKA, act="propose",
         act_also=["demand", "state"], also=["[to a meeting in Nyaru on 3 July]"])
t2.claim("solution", "<s>The African Union</s>, in a message read out by <h>Ambassador Okuyi</h>, <q>welcomed</q> <c>the Treaty as "
         "“an African solution</c>”", AU, [(OKUYI, None)], chain_also=[[]], mode="mixed", act="welcome", act_also=["praise"],
         also=["[an African solution]", "welcomed [the Treaty] as"])
t2.claim("accede", ["<s>The African Union</s>, in a message read out by <h>Ambassador Okuyi</h>",
                    "<q>encouraged</q> <c>the Kingdom of Tsaro, the ~~ accede to it</c>"], AU, [(OKUYI, None)], chain_also=[[]],
         act="demand", act_also=["propose", "support"], also=["[to accede to it]"])
t2.claim("disregards", "<s>Its Government</s> has consistently <q>maintained</q> that <c>the Treaty disregards the Convention of "
         "1959</c>", TSARO, act_also=["accuse", "reject"])

t2.relation(MUTAKA, "leads", MINISTRY, "The [Minister] of Water and Energy of the Republic of Kandara, H.E. Dr. Josephine Mutaka",
            type_also=["member_of"], target_also=[K])
t2.relation(NDORO, "member_of", L, "her [counterpart] from the Republic of Lesua, H.E. Mr. Abel Ndoro", type_also=["leads"])
t2.relation(MUTAKA, "agree", NDORO, "H.E. Dr. Josephine Mutaka, and her counterpart ~~ today [signed] in Nyaru the Treaty on the "
            "Waters of the Zuwani", source_also=[K], target_also=[L], date="2018-06-22")
for one in (MUTAKA, NDORO):
    t2.relation(one, "agree", TREATY, "H.E. Dr. Josephine Mutaka, and her counterpart ~~ today [signed] in Nyaru the Treaty on "
                "the Waters of the Zuwani", type_also=["support", "member_of"], source_also=[K, L], date="2018-06-22",
                optional=True)
    t2.relation(one, "located_in", "Nyaru", "today [signed] in Nyaru the Treaty", date="2018-06-22", optional=True)
t2.relation(K, "consult", L, "concluding [negotiations] which began in 2011", source_also=[MUTAKA], target_also=[NDORO],
            date="2011", optional=True)
t2.relation(K, "cooperate", L, "the two States [undertake] to operate the Mfula Dam jointly", type_also=["agree"],
            modality="planned")
t2.relation(K, "concede", L, "Kandara has [agreed] to release no less than 420 cubic metres per second", modality="planned",
            type_also=["agree", "aid", "cooperate"], optional=True)
t2.relation(L, "concede", K, "Lesua, for its part, [recognizes] the right of Kandara to fill the reservoir",
            type_also=["agree", "support", "cooperate"])
t2.relation(OKUYI, "member_of", AU, "the Special [Envoy] of the African Union, Ambassador Teresa Okuyi", type_also=["leads"])
t2.relation(KESSY, "leads", K, "[President] Daudi Kessy", optional=True)
t2.relation(MUTAKA, "support", KESSY, "Speaking [on behalf of] President Daudi Kessy", type_also=["member_of"], optional=True)
t2.relation(KESSY, "located_in", "India", "President Daudi Kessy, who is on a State [visit] to India", type_also=["consult"],
            source_also=[K])
t2.relation(MUTAKA, "support", BANK, "the Minister [thanked] the World Bank", source_also=[KESSY, K])
t2.relation(BANK, "aid", K, "the technical [assistance] it has provided since 2014", target_also=[L, MINISTRY], date="2014",
            optional=True)
t2.relation(MUTAKA, "support", NORWAY, "She also expressed [appreciation] to Norway", source_also=[KESSY, K])
t2.relation(NORWAY, "aid", "Mfula valley", "its [pledge] to finance the resettlement of 3,200 families from the Mfula valley",
            target_also=[K], modality="planned")
t2.relation(NDORO, "consult", K, "Minister Ndoro conveyed the greetings of his Government and [assured] the Kandaran side",
            source_also=[L], optional=True)
t2.relation(L, "concede", K, "Lesua would [withdraw] the complaint", type_also=["retreat"], target_also=[ICJ],
            modality="planned", optional=True)
t2.relation(L, "request", ICJ, "the [complaint] it lodged with the International Court of Justice in March 2016",
            type_also=["accuse"], target_also=[K], date="2016-03")
t2.relation(ASSEMBLY, "located_in", "Port Amarel", "the National Assembly [in] Port Amarel", optional=True)
t2.relation(L, "request", ASSEMBLY, "the Treaty would be [submitted] to the National Assembly", source_also=[NDORO, TREATY],
            modality="planned", optional=True)
t2.relation(ASSEMBLY, "reject", TREATY, "an earlier text, initialled in 2013, was [rejected] by that Assembly", target_also=[K, L],
            optional=True)
t2.relation(MUTAKA, "agree", NDORO, "the two Ministers also [agreed] on the sale of electricity", source_also=[K],
            target_also=[L], optional=True)
t2.relation(MINISTRY, "accuse", COURIER, "The Ministry [regrets] that the newspaper concerned, the Amarel Courier", optional=True)
t2.relation(COURIER, "request", MINISTRY, "the newspaper concerned, the Amarel Courier, did not [seek] its comment", negated=True,
            type_also=["consult"], optional=True)
t2.relation(BWALO, "leads", ZFU, "the Union’s [chairman], Mr. Elias Bwalo")
t2.relation(MUTAKA, "consult", BWALO, "The Minister has [invited] the Union’s chairman, Mr. Elias Bwalo, to a meeting in Nyaru on "
            "3 July", modality="planned", type_also=["request"], target_also=[ZFU], date="2018-07-03")
t2.relation(AU, "support", TREATY, "The African Union, in a message read out by Ambassador Okuyi, [welcomed] the Treaty")
t2.relation(AU, "request", TSARO, "The African Union, in a ~~ [encouraged] the Kingdom of Tsaro, the third riparian State, to accede")
t2.relation(TSARO, "member_of", TREATY, "the Kingdom of Tsaro, the third riparian State, to [accede] to it", modality="possible",
            type_also=["agree", "support"], optional=True)
t2.relation(TSARO, "located_in", "the ceremony", "Tsaro was not [represented] at the ceremony", negated=True,
            type_also=["member_of", "consult"], optional=True)
t2.relation(TSARO, "reject", TREATY, "Its Government has consistently [maintained] that the Treaty disregards the Convention",
            type_also=["accuse"], target_also=[K, L], optional=True)
t2.relation("Joint Commission", "located_in", "Port Amarel", "A Joint Commission, to be ~~ will [hold] its first session in Port Amarel",
            modality="planned", date="2018-W41", optional=True)
for party in (K, L):
    t2.relation(party, "leads", "Joint Commission", "A Joint Commission, to be [chaired] by each Party in turn",
                modality="planned", optional=True)

t2.date("[22 June 2018]", "date", "2018-06-22", optional=True)
t2.date("Ndoro, [today] signed", "date", "2018-06-22")
t2.date("in [2011].", "date", "2011")
t2.date("data [every day].", "set", "P1D")
t2.date("during [the dry season];", "date", None, optional=True)
t2.date("period of [six years].", "duration", "P6Y")
t2.date("“[Today] the", "date", "2018-06-22", value_also=["PRESENT_REF"])
t2.date("is [now] a", "date", "PRESENT_REF", value_also=["2018-06-22"], optional=True)
t2.date("since [2014].", "date", "2014")
t2.date("in [March 2016].", "date", "2016-03")
t2.date("before [the end of September].", "date", "2018-09", value_also=["2018-09-30"])
t2.date("in [2013],", "date", "2013")
t2.date("warned [last month] that", "date", "2018-05")
t2.date("on [3 July].", "date", "2018-07-03")
t2.date("of [1959].", "date", "1959", optional=True)
t2.date("for [two years],", "duration", "P2Y")
t2.date("in [the second week of October].", "date", "2018-W41", value_also=["2018-10"])

# t3: a business paper on a bank run -----------------------------------------------------------------------------------

t3 = case.document("t3", HERE / "t3.txt", "2023-10-09")
t3.sentences()
VAL, BAN, BDP, GREY, DAHL = "Grupo Valdera", "Banco Atlântico do Norte", "Bank of Portugal", "Greyfen Research", "Mercer Dahl"
CARV, SALG, PINHAL, CENTRE = "Inês Carvalhal", "Rui Salgueiro", "Marta Pinhal", "Democratic Centre"
REQ, LEIT, BELT, ECB, WYNN = "Álvaro Requena", "Tomás Leitão", "Nuria Beltrán", "European Central Bank", "Kessler Wynn"
DEAL, PROSECUTORS, BOARD = "the deal", "prosecutors in Porto", "the bank’s board"

t3.entity("Business Courier", "organization", {"Business Courier": 1})
t3.entity(VAL, "organization", {VAL: 1, "Valdera": 5}, nominals=["for [a group] that already"],
          pronouns=["“[We] know these branches.", "branches. [We] know"])
t3.entity(BAN, "organization", {BAN: 1, "BAN": 6},
          nominals=["[Lisbon lender] sold", "drained [the Portuguese lender] of", "warned [the bank]’s board",
                    "Madrid [the bank] and"], pronouns=["Thursday [its] auditor"])
t3.entity(BDP, "organization", {BDP: 1}, nominals=["that [the regulator] had"],
          pronouns=["“[We] saw the", "Wednesday [we] were"])
t3.entity(GREY, "organization", {GREY: 1, "Greyfen": 1}, nominals=["Research, [a short seller based in London],"])
t3.entity("Casa Nova", "organization", {"Casa Nova": 1}, nominals=["Nova, [a property developer]."])
t3.entity(DAHL, "organization", {DAHL: 1}, nominals=["[its auditor], Mercer", "said [the firm] had"],
          pronouns=["that [it] might not"])
t3.entity(CENTRE, "organization", {CENTRE: 1}, nominals=["[Her party] would"])
t3.entity(ECB, "organization", {ECB: 1})
t3.entity(WYNN, "organization", {WYNN: 1})
t3.entity("SBN", "organization", {"SBN": 1}, nominals=["[The bank workers’ union] SBN"])
t3.entity("Brussels", "organization", capitals=["and [Brussels] is"], type_also=["country", "place"],
          aliases=["European Union", "European Commission"])
t3.entity(PROSECUTORS, "organization", nominals=["[Prosecutors in Porto] are", "for [the prosecutors] declined"],
          type_also=["group"], optional=True)
t3.entity(BOARD, "organization", nominals=["warned [the bank’s board] in"], optional=True)
t3.entity(CARV, "person", {CARV: 1}, pronouns=["Tuesday,” [she] told"])
t3.entity(SALG, "person", {SALG: 1}, pronouns=["accused [him] of"])
t3.entity(PINHAL, "person", {PINHAL: 1}, nominals=["Pinhal, [leader of the opposition Democratic Centre],"],
          pronouns=["[Her] party", "inquiry, [she] said"])
t3.entity(REQ, "person", {REQ: 1}, nominals=["Requena, [Valdera’s chairman],"],
          pronouns=["people,” [he] said", "[He] would not"])
t3.entity(LEIT, "person", {LEIT: 1}, pronouns=["[He] has not"])
t3.entity(BELT, "person", {BELT: 1}, nominals=["Beltrán, [Valdera’s head of retail]."])
t3.entity("Spain", "country", {"Spain": 1}, capitals=["handing [Madrid] the"])
t3.entity("Portugal", "country", adjectives={"Portuguese": 1}, capitals=["and [Lisbon] the bill"], inside=["Bank of [Portugal]"],
          nominals=["[The state] is to"], aliases=["Portugal"])
t3.entity("Lisbon", "place", at=["[Lisbon] lender"])
t3.entity("London", "place", {"London": 1})
t3.entity("Porto", "place", {"Porto": 1})
t3.entity("a run", "event", nominals=["after [a run] that", "[The panic] began"], optional=True)
t3.entity(DEAL, "event", nominals=["brokered [the sale],", "terms of [the deal],", "described [the purchase] as"],
          type_also=["program"], optional=True)

t3.claim("buy", "<c>Spain’s Grupo Valdera ~~ in five days</c>, <s>the two banks</s> <q>announced</q> in a joint statement",
         [VAL, BAN], act_also=["pledge", "agree"], also=["[Spain’s Grupo Valdera ~~ symbolic €1] after"], date="2023-10-09")
t3.claim("safe", "<s>The Bank of Portugal</s>, which brokered the sale, <q>said</q> <c>all deposits ~~ as usual</c>", BDP,
         act_also=["pledge"])
t3.claim("stay", "<s>Governor Inês Carvalhal</s> <q>urged</q> <c>customers “to stay calm and to stay at home</c>”", CARV,
         mode="mixed", act="demand", also=["[to stay calm and to stay at home]"], mode_also=["direct"])
t3.claim("late", ["<s>Governor Inês Carvalhal</s> urged", "<q>denied</q> that <c>the regulator had acted too late</c>"], CARV,
         act="deny")
t3.claim("building", "“<c>We saw the first large withdrawals on Tuesday</c>,” <s>she</s> <q>told</q> a news conference, “<c>and by "
         "Wednesday we were in the building</c>.”", CARV, mode="direct", act_also=["deny"])
t3.claim("hidden", "<s>Greyfen Research</s>, a short seller based in London, <q>alleged</q> that <c>BAN had ~~ developer</c>", GREY,
         act="accuse", act_also=["state"], date="2023-W40")
t3.claim("false", "<s>BAN</s> <q>rejected</q> <c>the report as “false and malicious</c>”", BAN, mode="mixed", act="reject",
         act_also=["deny"], also=["rejected [the report] as", "[false and malicious]"])
t3.claim("sue", ["<s>BAN</s> rejected", "<q>threatened</q> <c>to sue</c>"], BAN, act="warn", act_also=["pledge"])
t3.claim("people", "<s>Two people familiar with the matter</s> <q>said</q> <c>the firm had ~~ sign the accounts</c>",
         optional=True)
t3.claim("accounts", "<h>Two people familiar with the matter</h> said <s>the firm</s> had <q>warned</q> the bank’s board in July "
         "that <c>it might not sign the accounts</c>", DAHL, [(None, None)], act="warn", date="2023-07")
t3.claim("commitment", "<s>The state</s> is <c>to guarantee up to €2bn of bad loans</c>, a <q>commitment</q>", "Portugal",
         act="pledge", optional=True)
t3.claim("cent", "<c>a commitment</c> that <s>finance minister Rui Salgueiro</s> <q>insisted</q> <c>would not cost taxpayers “a "
         "single cent</c>”", SALG, mode="mixed", act_also=["pledge", "deny"], also=["[would not cost taxpayers “a single cent]"])
t3.claim("bill", "<s>Marta Pinhal</s>, leader of the opposition Democratic Centre, <q>accused</q> <c>him of “handing Madrid the "
         "bank and Lisbon the bill</c>”", PINHAL, mode="mixed", act="accuse", act_also=["condemn"],
         also=["[handing Madrid the bank and Lisbon the bill]"])
t3.claim("inquiry", "<c>Her party would ask for a parliamentary inquiry</c>, <s>she</s> <q>said</q>", PINHAL,
         act_also=["pledge", "demand"], source_also=[CENTRE])
t3.claim("ask", "<s>Her party</s> would <q>ask for</q> <c>a parliamentary inquiry</c>, <h>she</h> said", CENTRE,
         [(PINHAL, None)], act="demand", optional=True)
t3.claim("step", "<s>Álvaro Requena</s>, Valdera’s chairman, <q>described</q> <c>the purchase as ~~ per cent of BAN</c>", REQ,
         mode="mixed", act_also=["praise", "welcome", "support"],
         also=["[the purchase as “the obvious next step]”", "“[the obvious next step]”"])
t3.claim("charity", "“<c>We know these branches. We know these people</c>,” <s>he</s> <q>said</q>. “<c>This isn’t charity</c>.”",
         REQ, mode="direct", act_also=["praise"])
t3.claim("looking", "<c>Prosecutors in Porto</c> are <q>said</q> <c>to be looking ~~ came out</c>",
         also=["[to be looking ~~ came out]", "[Prosecutors in Porto are said ~~ came out]"])
t3.claim("consulted", "<c>The European Central Bank was consulted throughout</c>, <q>according to</q> <s>an official involved in "
         "the talks</s>")
t3.claim("approve", "<c>Brussels</c> is <q>expected</q> <c>to approve the guarantee this week</c>",
         also=["[to approve the guarantee this week]", "[Brussels is expected ~~ this week]"], optional=True)
t3.claim("price", "<s>analysts at Kessler Wynn</s> <q>wrote</q> that <c>the price “tells you what Valdera thinks of the loan "
         "book</c>”", None, source_also=[WYNN], mode="mixed")
t3.claim("welcomed", "<s>The bank workers’ union SBN</s>, which represents a third of BAN’s staff, <q>welcomed</q> <c>the promise on "
         "jobs</c>", "SBN", act="welcome")
t3.claim("jobs", "<h>The bank workers’ union SBN</h>, which represents a third of BAN’s staff, welcomed the <q>promise on</q> "
         "<c>jobs</c>", chain=[("SBN", None)], chain_also=[[]], act="pledge", optional=True)
t3.claim("writing", ["<s>The bank workers’ union SBN</s>, which", "<q>demanded</q> <c>to see it in writing</c>"], "SBN",
         act="demand")

t3.relation(BAN, "located_in", "Lisbon", "[Lisbon] lender", target_also=["Portugal"], optional=True)
t3.relation(VAL, "located_in", "Spain", "[Spain’s] Grupo Valdera", type_also=["part_of", "member_of"], optional=True)
t3.relation(BAN, "part_of", VAL, "Grupo Valdera is to [buy] Banco Atlântico do Norte (BAN)", modality="planned",
            type_also=["member_of"], optional=True)
t3.relation(VAL, "agree", BAN, "Grupo Valdera is to [buy] Banco Atlântico do Norte (BAN)", modality="planned",
            type_also=["cooperate", "aid", "support", "coerce", "leads"], optional=True)
t3.relation(BAN, "located_in", "Portugal", "the [Portuguese] lender", type_also=["part_of", "member_of"], optional=True)
t3.relation(VAL, "cooperate", BAN, "the two banks announced in a [joint] statement", type_also=["agree", "consult"],
            date="2023-10-09", optional=True)
t3.relation(BDP, "support", DEAL, "The Bank of Portugal, which [brokered] the sale", type_also=["cooperate", "agree"],
            target_also=[BAN, VAL], optional=True)
t3.relation(CARV, "leads", BDP, "[Governor] Inês Carvalhal", optional=True)
t3.relation(GREY, "located_in", "London", "Greyfen Research, a short seller [based] in London")
t3.relation(GREY, "accuse", BAN, "Greyfen Research, a short seller based in London, [alleged] that BAN had hidden losses",
            date="2023-W40")
t3.relation(BAN, "aid", "Casa Nova", "[loans] to Casa Nova", type_also=["cooperate", "support"], optional=True)
t3.relation(BAN, "reject", GREY, "BAN [rejected] the report", optional=True)
t3.relation(BAN, "threaten", GREY, "BAN rejected the report as “false and malicious” and [threatened] to sue", optional=True)
t3.relation(DAHL, "retreat", BAN, "its auditor, Mercer Dahl, [resigned]", type_also=["concede"], date="2023-10-05")
t3.relation(DAHL, "cooperate", BAN, "its [auditor], Mercer Dahl", type_also=["member_of", "part_of", "support"], optional=True)
t3.relation(DAHL, "threaten", BAN, "the firm had [warned] the bank’s board in July", type_also=["consult", "accuse"],
            target_also=[BOARD], date="2023-07")
t3.relation(BOARD, "part_of", BAN, "the bank’s [board]", type_also=["leads", "member_of"], optional=True)
t3.relation(VAL, "aid", BAN, "Valdera will [inject] €900m", modality="planned", optional=True)
t3.relation("Portugal", "aid", BAN, "The state is to [guarantee] up to €2bn of bad loans", modality="planned",
            type_also=["support"], target_also=[VAL], optional=True)
t3.relation(SALG, "member_of", "Portugal", "finance [minister] Rui Salgueiro", type_also=["leads"], optional=True)
t3.relation(PINHAL, "leads", CENTRE, "Marta Pinhal, [leader] of the opposition Democratic Centre")
t3.relation(CENTRE, "reject", "Portugal", "the [opposition] Democratic Centre", type_also=["located_in", "part_of"], optional=True)
t3.relation(PINHAL, "accuse", SALG, "Marta Pinhal, leader of the opposition Democratic Centre, [accused] him", source_also=[CENTRE])
t3.relation(SALG, "concede", "Spain", "him of “[handing] Madrid the bank", type_also=["aid"], optional=True)
t3.relation(REQ, "leads", VAL, "Álvaro Requena, Valdera’s [chairman]")
t3.relation(BAN, "part_of", VAL, "a group that already [owned] 12 per cent of BAN", type_also=["member_of"], optional=True)
t3.relation(LEIT, "leads", BAN, "Tomás Leitão, who has [led] BAN since 2016", date="2016")
t3.relation(LEIT, "retreat", BAN, "Tomás Leitão, who has led BAN since 2016, will [leave] at the end of the month",
            type_also=["concede"], modality="planned", date="2023-10")
t3.relation(BELT, "leads", BAN, "Tomás Leitão, who has led BAN since 2016, will ~~ be [replaced] by Nuria Beltrán",
            modality="planned", optional=True)
t3.relation(BELT, "member_of", VAL, "Nuria Beltrán, Valdera’s [head] of retail", type_also=["leads"])
t3.relation(PROSECUTORS, "located_in", "Porto", "Prosecutors [in] Porto", optional=True)
t3.relation(ECB, "consult", BDP, "The European Central Bank was [consulted] throughout", target_also=[VAL, BAN, "Portugal"],
            optional=True)
t3.relation("Brussels", "agree", "Portugal", "Brussels is expected to [approve] the guarantee this week", modality="planned",
            type_also=["support"], optional=True)
t3.relation("SBN", "part_of", BAN, "SBN, which [represents] a third of BAN’s staff",
            type_also=["member_of", "located_in", "support", "cooperate", "leads"], optional=True)
t3.relation("SBN", "support", VAL, "The bank workers’ union SBN, ~~ [welcomed] the promise on jobs", target_also=[BAN, DEAL],
            optional=True)
t3.relation("SBN", "request", VAL, "The bank workers’ union SBN, ~~ [demanded] to see it in writing", target_also=[BAN],
            optional=True)

t3.date("[9 October 2023]", "date", "2023-10-09", optional=True)
t3.date("in [five days],", "duration", "P5D")
t3.date("early on [Monday].", "date", "2023-10-09", value_also=["2023-10-09TMO"])
t3.date("on [Tuesday],”", "date", "2023-10-03")
t3.date("by [Wednesday] we", "date", "2023-10-04")
t3.date("began [last week] when", "date", "2023-W40")
t3.date("on [Thursday] its", "date", "2023-10-05")
t3.date("in [July] that", "date", "2023-07")
t3.date("least [two years].", "duration", "P2Y")
t3.date("since [2016],", "date", "2016")
t3.date("at [the end of the month] and", "date", "2023-10", value_also=["2023-10-31"])
t3.date("directors [days] before", "duration", "PXD", value_also=[None], optional=True)
t3.date("guarantee [this week].", "date", "2023-W41")

# t4: a foreign daily, translated back, on a murdered opponent ---------------------------------------------------------

t4 = case.document("t4", HERE / "t4.txt", "2015-12-03")
t4.sentences()
D, TELEKA, ORSHA, GRUEV, FH = "Dravenia", "Bogdan Teleka", "Stefan Orsha", "Pavel Gruev", "Free Homeland"
SAVA, DOLAN, KOVAL, MINT = "Irina Sava", "Mircea Dolan", "Andrei Koval", "Interior Ministry"
EP, COE, AMNESTY, CITY, OFFICE = "European Parliament", "Council of Europe", "Amnesty International", "municipality of Velin", \
    "the minister’s office"
TV, POLICE, COMMISSION = "the state television", "the police", "a commission of the European Parliament"

t4.entity("Levant Daily", "organization", {"Levant Daily": 1}, aliases=["The Levant Daily"])
t4.entity(D, "country", {D: 3}, adjectives={"Dravenian": 2},
          nominals=["killed by bullets, [the power] denies", "asked [the Dravenian authorities] to", "door of [the government]."])
t4.entity("United States", "country", {"United States": 1})
t4.entity("Berlin", "country", capitals=["and [Berlin] asked"], aliases=["Germany"])
t4.entity("Moscow", "country", capitals=["[Moscow], ally"], aliases=["Russia"], pronouns=["warned for [its] part"])
t4.entity("Moldova", "country", {"Moldova": 1})
t4.entity("Cyprus", "country", {"Cyprus": 1}, type_also=["place"])
t4.entity(TELEKA, "person", {TELEKA: 2, "Teleka": 2},
          nominals=["[The leader of the party Free Homeland], 52", "that [her husband] received", "for [the man] who",
                    "[A former prosecutor], Teleka"],
          pronouns=["front of [his] home", "launched [his] wife", "refused [him] a", "2012, [he] was", "[He] is believed",
                    "[His] funeral"])
t4.entity(ORSHA, "person", {ORSHA: 1, "Orsha": 1}, nominals=["[The head of state] presented"],
          pronouns=["presented [his] condolences", "voice of [his] spokesperson", "Dolan, [he] qualified", "at [his] entourage",
                    "fought [him] during"])
t4.entity("Orsha’s entourage", "group", nominals=["in [the entourage of President Stefan Orsha].", "at [his entourage]."],
          optional=True)
t4.entity(SAVA, "person", {SAVA: 1}, nominals=["launched [his wife], the"], pronouns=["[She] affirmed", "that [her] husband"])
t4.entity(DOLAN, "person", {DOLAN: 1, "Dolan": 1}, nominals=["of [his spokesperson],"])
t4.entity(GRUEV, "person", {GRUEV: 1, "Gruev": 1}, nominals=["euros, [the minister] not", "[The minister]’s office"],
          pronouns=["indicated for [his] part", "Gruev [himself] had"])
t4.entity(KOVAL, "person", {KOVAL: 1, "Koval": 1}, nominals=["[Its number two], Andrei"])
t4.entity(FH, "organization", {FH: 3}, nominals=["release, [the party] maintains"],
          pronouns=["[Its] number two", "“[We] will come"])
t4.entity(MINT, "organization", {MINT: 1})
t4.entity(EP, "organization", {EP: 1})
t4.entity(COMMISSION, "organization", nominals=["before [a commission of the European Parliament] on"], optional=True)
t4.entity(AMNESTY, "organization", {AMNESTY: 1})
t4.entity(COE, "organization", {COE: 1})
t4.entity("Obzor", "organization", {"Obzor": 1}, nominals=["said [the weekly] Obzor"])
t4.entity(CITY, "organization", nominals=["the [municipality of Velin] prohibited"], optional=True)
t4.entity(OFFICE, "organization", nominals=["[The minister’s office] denied"], optional=True)
t4.entity(TV, "organization", nominals=["by [the state television] “armed"], optional=True)
t4.entity(POLICE, "organization", nominals=["that [the police] had"], optional=True)
t4.entity("Velin", "place", {"Velin": 2})
t4.entity("the presidential palace", "place", nominals=["of [the presidential palace]."], optional=True)
t4.entity("the friendship treaty of 2006", "program", nominals=["since [the friendship treaty of 2006],"], optional=True)
t4.entity("the crime", "event", nominals=["“It is [a political murder],", "before [the crime].", "condemned “[a cowardly "
                                          "assassination]”", "of [the tragedy]”"], optional=True)
t4.entity("his funeral", "event", nominals=["[His funeral] will"], optional=True)

t4.claim("power", "<s>the power</s> <q>denies</q> <c>any involvement</c>", D, act="deny", source_also=[ORSHA])
t4.claim("killed", "<c>The Dravenian opponent ~~ of Velin</c>, <q>announced</q> <s>the Interior Ministry</s>", MINT,
         source_also=[D])
t4.claim("murder", "“<c>It is a political murder, and everyone knows who is the sponsor</c>,” <q>launched</q> <s>his wife, the "
         "lawyer Irina Sava</s>", SAVA, mode="direct", act="accuse", act_also=["state", "condemn"])
t4.claim("threats", "<s>She</s> <q>affirmed</q> that <c>her husband ~~ two weeks ago</c>", SAVA, act_also=["accuse"])
t4.claim("refused", ["<h>She</h> affirmed", "<s>the police</s> had <q>refused</q> <c>him a protection</c>"], POLICE,
         [(SAVA, None)], act="reject", optional=True)
t4.claim("condolences", "<s>The head of state</s> <q>presented</q> <c>his condolences to the family</c>", ORSHA,
         act="express_concern", act_also=["support", "state", "praise"], also=["[condolences to the family]"], optional=True)
t4.claim("investigation", ["<s>The head of state</s> presented", "<q>promised</q> “<c>a transparent and merciless "
                           "investigation</c>. “"], ORSHA, mode="direct", act="pledge")
t4.claim("absurd", "By the voice of <h>his spokesperson, Mircea Dolan</h>, <s>he</s> <q>qualified as</q> “<c>absurd” the "
         "accusations which aim at his entourage</c>", ORSHA, [(DOLAN, None)], chain_also=[[]], mode="mixed", act="reject",
         act_also=["deny", "condemn"], also=["[the accusations which aim at his entourage]", "“[absurd]”",
                                             "qualified [as “absurd” the accusations which aim at his entourage]"])
t4.claim("accusations", "<h>he</h> qualified as “absurd” the <q>accusations</q> which <c>aim at his entourage</c>", None,
         [(ORSHA, None)], chain_also=[[], [DOLAN]], act="accuse", also=["aim at [his entourage]."], optional=True)
t4.claim("respect", "<c>Orsha even “had respect” ~~ ten years</c>, <q>according to</q> <s>Dolan</s>", DOLAN, mode="mixed",
         act_also=["praise"])
t4.claim("suspects", "<s>Interior Minister Pavel Gruev</s> <q>indicated</q> for his part that <c>three suspects, including ~~ with "
         "Moldova</c>", GRUEV)
t4.claim("confessed", ["<h>Interior Minister Pavel Gruev</h>", "<s>One of them</s> would have <q>confessed</q> <c>to having "
                       "received 40,000 euros</c>"], None, [(GRUEV, None)], chain_also=[[]], act_also=["agree"])
t4.claim("contested", "<c>This version</c> is <q>contested</q> by <s>Free Homeland</s>", FH, act="reject", act_also=["deny"])
t4.claim("extras", "<s>the party</s> <q>maintains</q> that <c>the arrested men ~~ before the crime</c>", FH, mode="mixed",
         act_also=["accuse", "deny"])
t4.claim("koval", "<s>Its number two, Andrei Koval</s>, <q>said</q> the weekly Obzor that <c>Gruev himself ~~ the new year</c>”",
         KOVAL, mode="mixed", act_also=["accuse"], optional=True)
t4.claim("calm", ["<h>Its number two, Andrei Koval</h>", "<s>Gruev</s> himself had <q>told</q> deputies in October that <c>Teleka "
                  "would be “calm before the new year</c>”"], GRUEV, [(KOVAL, None)], chain_also=[[KOVAL, "Obzor"]],
         mode="mixed", act_also=["warn", "pledge"], date="2015-10")
t4.claim("remarks", "<s>The minister’s office</s> <q>denied</q> <c>these remarks</c>", OFFICE, act="deny",
         source_also=[GRUEV, MINT])
t4.claim("cowardly", "<s>The United States</s> <q>condemned</q> “<c>a cowardly assassination</c>”", "United States",
         mode="direct", act="condemn")
t4.claim("experts", "<s>Berlin</s> <q>asked</q> <c>the Dravenian authorities to accept international experts</c>", "Berlin",
         act="demand", act_also=["propose"], also=["[to accept international experts]"])
t4.claim("climate", "<s>Amnesty International</s> <q>considers</q> that <c>the climate ~~ of the killers</c>", AMNESTY,
         mode="mixed", act="accuse", act_also=["condemn", "state"])
t4.claim("politicization", "<s>Moscow</s>, ally of ~~ <q>warned</q> for its part against <c>any “politicization of the "
         "tragedy</c>”", "Moscow", mode="mixed", act="warn", act_also=["reject", "demand", "condemn"],
         also=["[against any “politicization of the tragedy]"])
t4.claim("believed", "<c>He</c> is <q>believed</q> <c>to have gathered ~~ in Cyprus</c>",
         also=["[to have gathered ~~ in Cyprus]", "[He is believed ~~ in Cyprus]"])
t4.claim("thousands", "<c>Thousands of people</c> are <q>expected</q> <c>there</c>",
         also=["[Thousands of people are expected there]"], optional=True)
t4.claim("prohibited", "the <s>municipality of Velin</s> <q>prohibited</q> <c>any gathering in front of the presidential palace</c>",
         CITY, act="reject", act_also=["demand", "state"], source_also=["Velin"], optional=True)
t4.claim("come", "“<c>We will come anyway</c>,” <q>replied</q> <s>Koval</s> on Wednesday. “<c>A dead man doesn’t need "
         "authorization</c>.", KOVAL, mode="direct", act="pledge", act_also=["state", "reject"], date="2015-12-02")

t4.relation(TELEKA, "located_in", "Velin", "Bogdan Teleka was [killed] ~~ in the center of Velin", date="2015-12-01TEV",
            optional=True)
t4.relation(TELEKA, "reject", D, "The Dravenian [opponent] Bogdan Teleka", type_also=["protest", "member_of", "located_in"],
            optional=True)
t4.relation(TELEKA, "leads", FH, "The [leader] of the party Free Homeland")
t4.relation(TELEKA, "consult", EP, "The leader of the party Free Homeland, 52 years old, had to [testify] on Friday before a "
            "commission of the European Parliament", modality="planned", target_also=[COMMISSION],
            type_also=["cooperate", "accuse", "support"], date="2015-12-04")
t4.relation(COMMISSION, "part_of", EP, "a [commission] of the European Parliament", type_also=["member_of"], optional=True)
t4.relation(ORSHA, "leads", D, "[President] Stefan Orsha", optional=True)
t4.relation("Orsha’s entourage", "part_of", ORSHA, "the [entourage] of President Stefan Orsha", type_also=["member_of", "ally_of"],
            optional=True)
t4.relation(POLICE, "reject", TELEKA, "the police had [refused] him a protection two weeks ago", date="2015-11-19",
            optional=True)
t4.relation(ORSHA, "support", SAVA, "The head of state presented his [condolences] to the family", target_also=[TELEKA],
            optional=True)
t4.relation(DOLAN, "member_of", ORSHA, "[his] spokesperson, Mircea Dolan", target_also=[D], type_also=["part_of"], optional=True)
t4.relation(ORSHA, "support", TELEKA, "Orsha even “had [respect]” for the man", optional=True)
t4.relation(TELEKA, "protest", ORSHA, "the man who [fought] him during ten years",
            type_also=["reject", "assault", "coerce", "threaten", "accuse"], optional=True)
t4.relation(GRUEV, "leads", MINT, "Interior [Minister] Pavel Gruev", type_also=["member_of"], target_also=[D], optional=True)
t4.relation(FH, "reject", GRUEV, "This version is [contested] by Free Homeland", target_also=[MINT, D], optional=True)
t4.relation(KOVAL, "member_of", FH, "[Its] number two, Andrei Koval", type_also=["leads"])
t4.relation(KOVAL, "consult", "Obzor", "Andrei Koval, [said] the weekly Obzor", optional=True)
t4.relation(KOVAL, "accuse", GRUEV, "Andrei Koval, [said] the weekly Obzor that Gruev", optional=True)
t4.relation(GRUEV, "threaten", TELEKA, "Gruev himself had [told] deputies in October that Teleka would be “calm",
            date="2015-10", optional=True)
t4.relation(OFFICE, "part_of", GRUEV, "The minister’s [office]", type_also=["member_of"], target_also=[MINT], optional=True)
t4.relation(OFFICE, "reject", KOVAL, "The minister’s office [denied] these remarks", source_also=[GRUEV, MINT],
            target_also=[FH], optional=True)
t4.relation("Berlin", "request", D, "Berlin [asked] the Dravenian authorities to accept international experts")
t4.relation(AMNESTY, "accuse", TV, "Amnesty International [considers] that the climate of hatred maintained by the state "
            "television", target_also=[D], optional=True)
t4.relation("Moscow", "ally_of", D, "Moscow, [ally] of Dravenia since the friendship treaty of 2006", date="2006")
t4.relation(TELEKA, "leads", FH, "Teleka [founded] Free Homeland in 2009", type_also=["member_of"], date="2009", optional=True)
t4.relation(TELEKA, "retreat", D, "Teleka founded Free Homeland in 2009 after having [slammed] the door of the government",
            type_also=["reject", "protest", "concede"], optional=True)
t4.relation(D, "coerce", TELEKA, "[Imprisoned] for eight months in 2012, he", type_also=["assault"], date="2012", optional=True)
t4.relation(D, "concede", TELEKA, "he was [released]", type_also=["retreat"], date="2012", optional=True)
t4.relation(COE, "support", TELEKA, "he was released after an [intervention] of the Council of Europe",
            type_also=["aid", "request", "coerce"], target_also=[D], optional=True)
t4.relation(D, "member_of", COE, "the Council of Europe, of which Dravenia is a [member]")
t4.relation(CITY, "coerce", FH, "the municipality of Velin [prohibited] any gathering", type_also=["reject", "sanction"],
            target_also=["the presidential palace"], optional=True)
t4.relation(CITY, "located_in", "Velin", "the [municipality] of Velin", type_also=["part_of", "leads"], optional=True)

t4.date("[3 December 2015]", "date", "2015-12-03", optional=True)
t4.date("on [Tuesday evening] of", "time", "2015-12-01TEV", value_also=["2015-12-01"])
t4.date("[52 years] old", "duration", "P52Y", optional=True)
t4.date("on [Friday] before", "date", "2015-12-04")
t4.date("since [September] and", "date", "2015-09")
t4.date("protection [two weeks ago].", "date", "2015-11-19", value_also=["2015-W47"])
t4.date("during [ten years],", "duration", "P10Y")
t4.date("on [Wednesday] at", "date", "2015-12-02")
t4.date("off [one hour] before", "duration", "PT1H", value_also=[None])
t4.date("in [October] that", "date", "2015-10")
t4.date("before [the new year]”", "date", "2016", value_also=["2016-01-01"])
t4.date("treaty of [2006],", "date", "2006")
t4.date("in [2009] after", "date", "2009")
t4.date("for [eight months] in", "duration", "P8M")
t4.date("in [2012],", "date", "2012")
t4.date("on [Saturday].", "date", "2015-12-05")
t4.date("on [Wednesday]. “", "date", "2015-12-02")

case.write(HERE)
