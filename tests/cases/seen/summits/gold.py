"""Gold for four texts on alliances: an agency's sanctions story, a mission's release, a translated visit, a weekly's analysis.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/summits/gold.py
"""
from itertools import combinations
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: an agency's story of a sanctions vote ----------------------------------------------------------------------------

a = case.document("t1", HERE / "t1.txt", "2021-05-18")
a.sentences()
EU, ADE, NORD, TFM = "European Union", "Anadolu Derin Enerji", "Nordhav Offshore", "Foreign Ministry"
KYP, VAD, THOR, WHIT = "Stelios Kyprianides", "Gergely Vadnay", "Mads Thorslev", "Dana Whitlock"
BRIS, LAMB, RENN, SOL = "Howard Briscoe", "Petros Lambridis", "Ute Rennhack", "Ingrid Solheim"
MINS, EXEC, NORTH, WATERS = ("European Union foreign ministers", "four of its executives", "a breakaway Turkish Cypriot state",
                             "waters claimed by Cyprus")
MNA, STATE, COUNCIL, UN = "Meridian News Agency", "State Department", "Security Council", "United Nations"
VOTE, COUP, REUNION, CONSULATE, CROWD, DRILL = ("the vote", "a coup backed by Athens", "talks on reunification",
                                                "the Greek consulate", "a few dozen protesters", "Piri Deniz")

a.entity(EU, "organization", {EU: 1, "EU": 3}, nominals=["ambassador to [the bloc] and", "in [the 27-nation bloc]."])
a.entity("Turkey", "country", {"Turkey": 4}, adjectives={"Turkish": 3}, capitals=["prompting [Ankara] to", "and [Ankara] last"],
         pronouns=["recall [its] ambassador", "[It] invaded"])
a.entity("Cyprus", "country", {"Cyprus": 1, "Republic of Cyprus": 1}, adjectives={"Cypriot": 1},
         nominals=["Kyprianides, [whose government] had", "invaded [the island] in"])
a.entity("Hungary", "country", {"Hungary": 2}, adjectives={"Hungarian": 1}, capitals=["said [Budapest] remained"],
         pronouns=["lifted [its] veto"])
a.entity("Greece", "country", {"Greece": 1}, adjectives={"Greek": 2}, capitals=["between [Athens] and", "backed by [Athens],"])
a.entity("Russia", "country", {"Russia": 1})
a.entity("Germany", "country", {"Germany": 1})
a.entity("United States", "country", {"United States": 1})
a.entity("Switzerland", "country", {"Switzerland": 1}, type_also=["place"])
a.entity("Denmark", "country", adjectives={"Danish": 1}, optional=True)
a.entity(NORTH, "country", nominals=["recognising [a breakaway Turkish Cypriot state] in"], type_also=["organization"])
a.entity("Turkish Cypriots", "group", adjectives={"Turkish Cypriot": 1}, optional=True)
a.entity("Europe", "place", adjectives={"European": 1}, optional=True)
a.entity("Brussels", "place", {"BRUSSELS": 1})
a.entity("Copenhagen", "place", {"Copenhagen": 1})
a.entity("Washington", "place", {"Washington": 1})
a.entity("Ohio", "place", {"Ohio": 1})
a.entity("Izmir", "place", {"Izmir": 1})
a.entity(WATERS, "place", nominals=["in [waters claimed by Cyprus],", "for [the area] next"], optional=True)
a.entity(CONSULATE, "organization", nominals=["outside [the Greek consulate] in"], type_also=["place"], optional=True)
a.entity(DRILL, "place", {DRILL: 1}, nominals=["said [a second drill ship],"], type_also=["organization", "program"],
         optional=True)
a.entity(ADE, "organization", {ADE: 1, "Anadolu Derin": 1},
         nominals=["hits [Turkish driller] with", "blacklist [a Turkish drilling company] and"],
         pronouns=["four of [its] executives", "freeze [its] assets"])
a.entity(NORD, "organization", {NORD: 1}, nominals=["in [the Danish firm] fell"],
         pronouns=["said [it] would terminate", "\"[We] comply", "which [we] operate", "[its] chief"])
a.entity(TFM, "organization", {TFM: 1}, nominals=["[The ministry] denied"],
         pronouns=["[It] said a second", "report that [it] had"], aliases=["Turkey's Foreign Ministry",
         "Turkish Foreign Ministry"])
a.entity(STATE, "organization", {STATE: 1})
a.entity("White House", "organization", {"White House": 1}, type_also=["country", "place"])
a.entity("NATO", "organization", {"NATO": 1})
a.entity(UN, "organization", {"U.N.": 2}, aliases=["UN"])
a.entity(COUNCIL, "organization", {COUNCIL: 1}, aliases=["U.N. Security Council", "UN Security Council"])
a.entity(MNA, "organization", {MNA: 1, "MNA": 3})
a.entity("Vestnik-24", "organization", {"Vestnik-24": 1}, nominals=["to [the state news agency] Vestnik"])
a.entity("police", "organization", nominals=["[Police] kept"], optional=True)
a.entity(MINS, "group", nominals=["[European Union foreign ministers] voted"], pronouns=["\"[We] did not", "\"[We] came here"],
         type_also=["organization"], optional=True)
a.entity(EXEC, "group", nominals=["[four of its executives] over"], type_also=["person"], optional=True)
a.entity("the Turkish people", "group", nominals=["punish [the Turkish people],"], optional=True)
a.entity(CROWD, "group", nominals=["[a few dozen protesters] gathered"], pronouns=["kept [them] from"], optional=True)
a.entity(KYP, "person", {KYP: 1}, pronouns=["[His] Hungarian"])
a.entity(VAD, "person", {VAD: 1}, nominals=["[His Hungarian counterpart], Gergely"])
a.entity(THOR, "person", {THOR: 1}, nominals=["[its chief executive], Mads"])
a.entity(WHIT, "person", {WHIT: 1}, pronouns=["[She] urged"])
a.entity(BRIS, "person", {BRIS: 1})
a.entity(LAMB, "person", {LAMB: 1})
a.entity(RENN, "person", {RENN: 1})
a.entity(SOL, "person", {SOL: 1})
a.entity(VOTE, "event", nominals=["condemned [the decision] as", "called [the vote] \"blackmail"], pronouns=["hailed [it] as"],
         optional=True)
a.entity("the meeting", "event", nominals=["eve of [the meeting] in"], optional=True)
a.entity(COUP, "event", nominals=["after [a coup backed by Athens],"], optional=True)
a.entity(REUNION, "event", nominals=["sponsored [talks on reunification] collapsed"], optional=True)
a.entity("the customs union", "program", nominals=["of [the customs union between Turkey and the EU]."], optional=True)
a.entity("the measures", "program", nominals=["[The measures], which"], pronouns=["[They] had been"], optional=True)
a.entity("the bill", "program", nominals=["introduced [a bill] that"], optional=True)

a.claim("waters", "in <c>waters</c> <q>claimed</q> by <s>Cyprus</s>", "Cyprus", act_also=["demand"], optional=True)
a.claim("held-up", "<c>They had been held up ~~ six months</c>, <s>three diplomats</s> <q>told</q> MNA")
a.claim("promise", "for a <q>promise</q> that <c>the sanctions would be reviewed after six months</c>, <h>three diplomats</h> "
        "told MNA", None, [(None, None)], act="pledge", chain_also=[[]], optional=True)
a.claim("piracy", "\"<c>We did not come here to punish the Turkish people</c>,\" <q>said</q> <s>Cypriot Foreign Minister Stelios "
        "Kyprianides</s>, whose government had threatened to block an upgrade of the customs union between Turkey and the EU. "
        "\"<c>We came here to end piracy</c>.\"", KYP, mode="direct", act_also=["accuse", "deny"])
a.claim("threatened", "<s>whose government</s> had <q>threatened</q> <c>to block an upgrade ~~ the EU</c>", "Cyprus", act="warn")
a.claim("principle", "<s>His Hungarian counterpart, Gergely Vadnay</s>, <q>said</q> <c>Budapest remained ~~ stand alone</c>", VAD,
        mode="mixed", act_also=["reject"])
a.claim("void", "<s>Turkey's Foreign Ministry</s> <q>condemned</q> <c>the decision as \"null and void</c>\"", TFM, mode="mixed",
        act="condemn", act_also=["reject"], source_also=["Turkey"], also=["[the decision] as", "\"[null and void]\""],
        mode_also=["direct"])
a.claim("mouthpiece", ["<s>Turkey's Foreign Ministry</s> condemned", "<q>accused</q> <c>the EU of acting as a mouthpiece for "
        "Greece</c>"], TFM, act="accuse", source_also=["Turkey"], also=["[of acting as a mouthpiece for Greece]",
                                                                        "[acting as a mouthpiece for Greece]"])
a.claim("second-ship", "<s>It</s> <q>said</q> <c>a second drill ship, ~~ naval escort</c>", TFM, act_also=["pledge", "warn"],
        source_also=["Turkey"])
a.claim("report-denied", "<s>The ministry</s> <q>denied</q> <c>a report that it had offered in April to suspend drilling</c>",
        TFM, act="deny", source_also=["Turkey"], also=["[it had offered in April to suspend drilling]"])
a.claim("report", "a <q>report</q> that <c>it had offered in April to suspend drilling</c>", chain_also=[[TFM]], optional=True)
a.claim("offered", "<s>it</s> had <q>offered</q> in April <c>to suspend drilling</c>", TFM, act="propose",
        act_also=["pledge", "agree"], source_also=["Turkey"], chain_also=[[TFM]], optional=True)
a.claim("terminate", "<s>Nordhav Offshore</s>, which ~~ <q>said</q> <c>it would terminate the contract within 30 days</c>", NORD,
        act_also=["pledge"])
a.claim("comply", "\"<c>We comply with the law of the countries in which we operate</c>,\" <s>its chief executive, Mads "
        "Thorslev</s>, <q>wrote</q>", THOR, mode="direct", act_also=["pledge"])
a.claim("refrain", "<s>She</s> <q>urged</q> <c>all sides to refrain ~~ NATO allies</c>", WHIT, act="demand",
        source_also=[STATE, "United States"], also=["[to refrain from ~~ NATO allies]"])
a.claim("bill", "<s>Senator Howard Briscoe of Ohio</s> had <q>introduced</q> <c>a bill that ~~ end of the year</c>", BRIS,
        act="propose", act_also=["demand"], optional=True)
a.claim("blackmail", "<s>Russia</s>, which sold ~~ <q>called</q> <c>the vote \"blackmail</c>\", according to <h>the state news "
        "agency Vestnik-24</h>", "Russia", [("Vestnik-24", None)], mode="mixed", mode_also=["direct"], act="condemn",
        act_also=["accuse", "reject", "state"], also=["\"[blackmail]\""])
a.claim("blackmail-told", "<c>Russia, which ~~ \"blackmail</c>\", <q>according to</q> <s>the state news agency Vestnik-24</s>",
        "Vestnik-24", mode="mixed", optional=True)
a.claim("patience", "<s>Greek Prime Minister Petros Lambridis</s> <q>hailed</q> <c>it as \"a victory for patience</c>\"", LAMB,
        mode="mixed", mode_also=["direct"], act="praise", act_also=["welcome"], source_also=["Greece"],
        also=["\"[a victory for patience]\"", "hailed [it] as"])
a.claim("understood", "<c>Germany</c>, which ~~ was <q>understood</q> <c>to have argued ~~ softer text</c>",
        also=["[to have argued ~~ a softer text]", "[Germany, which ~~ a softer text]"])
a.claim("argued", "<s>Germany</s>, which ~~ was understood to have <q>argued</q> until the early hours of Tuesday <c>for a "
        "softer text</c>", "Germany", act="demand", act_also=["propose", "state", "support"],
        also=["for [a softer text]", "[until the early hours of Tuesday for a softer text]"], optional=True)
a.claim("round", "<s>U.N. envoy Ingrid Solheim</s> <q>told</q> the Security Council last month that <c>a new round was not "
        "within reach</c>", SOL, act_also=["warn"], source_also=[UN], date="2021-04")
a.claim("flag", "<c>Police kept them from burning a flag</c>, <s>local media</s> <q>reported</q>")

a.relation(EU, "sanction", ADE, "EU [hits] Turkish driller with sanctions", optional=True)
a.relation("Hungary", "concede", EU, "Hungary [drops] veto", type_also=["retreat", "agree", "support"], optional=True)
a.relation(EU, "sanction", ADE, "European Union foreign ministers voted on Tuesday to [blacklist] a Turkish drilling company",
           source_also=[MINS], target_also=["Turkey"], date="2021-05-18")
a.relation(EU, "sanction", EXEC, "European Union foreign ministers voted on Tuesday to [blacklist] a Turkish drilling company "
           "and four of its executives", source_also=[MINS], date="2021-05-18", optional=True)
a.relation(EXEC, "member_of", ADE, "four of its [executives]", type_also=["leads", "part_of"], optional=True)
a.relation(MINS, "member_of", EU, "European Union foreign [ministers]", type_also=["part_of"], optional=True)
a.relation(ADE, "located_in", "Turkey", "a [Turkish] drilling company", type_also=["part_of", "member_of"], optional=True)
a.relation(ADE, "located_in", WATERS, "gas [exploration] in waters claimed by Cyprus", target_also=["Cyprus"], optional=True)
a.relation(WATERS, "part_of", "Cyprus", "waters [claimed] by Cyprus", type_also=["located_in"], modality="possible",
           optional=True)
a.relation("Turkey", "sanction", EU, "prompting Ankara to [recall] its ambassador to the bloc",
           type_also=["protest", "reject", "retreat", "coerce"], date="2021-05-18")
a.relation("Turkey", "sanction", EU, "prompting Ankara to recall its ambassador to the bloc and [freeze] talks on migration",
           type_also=["protest", "reject", "retreat", "coerce"], optional=True)
a.relation("Turkey", "consult", EU, "[talks] on migration", optional=True)
a.relation(EU, "sanction", ADE, "The measures, which take effect at midnight on Friday, [bar] European banks from lending to "
           "Anadolu Derin Enerji", type_also=["coerce"], modality="planned", optional=True)
a.relation(ADE, "located_in", EU, "its [assets] in the 27-nation bloc", optional=True)
a.relation("Hungary", "reject", EU, "They had been [held up] since February by Hungary",
           type_also=["coerce", "protest", "threaten"], date="2021-02")
a.relation("Hungary", "concede", EU, "Hungary, which [lifted] its veto", type_also=["retreat", "agree", "support", "cooperate"])
a.relation("Hungary", "agree", EU, "which lifted its veto on the eve of the meeting in [return] for a promise", optional=True)
a.relation(EU, "concede", "Hungary", "a [promise] that the sanctions would be reviewed after six months", type_also=["agree"],
           modality="planned", optional=True)
a.relation(KYP, "member_of", "Cyprus", "Cypriot Foreign [Minister] Stelios Kyprianides", type_also=["leads"])
a.relation(KYP, "accuse", "Turkey", "We came here to end [piracy]", source_also=["Cyprus", MINS], target_also=[ADE],
           type_also=["reject", "coerce", "sanction"], optional=True)
a.relation(EU, "coerce", "Turkey", "We did not come here to [punish] the Turkish people", negated=True,
           type_also=["sanction", "assault", "threaten"], source_also=[MINS, KYP, "Cyprus"], target_also=["the Turkish people"],
           optional=True)
a.relation("Cyprus", "threaten", EU, "whose government had [threatened] to block an upgrade of the customs union",
           target_also=["Turkey", "the customs union"])
a.relation("Cyprus", "reject", "Turkey", "to [block] an upgrade of the customs union between Turkey and the EU",
           type_also=["sanction", "coerce"], modality="possible", target_also=[EU, "the customs union"], optional=True)
a.relation("Turkey", "cooperate", EU, "the [customs union] between Turkey and the EU", type_also=["agree", "ally_of"],
           optional=True)
a.relation(VAD, "member_of", "Hungary", "His Hungarian [counterpart], Gergely Vadnay", type_also=["leads"])
a.relation("Hungary", "reject", EU, "Budapest remained [opposed] to sanctions", type_also=["protest"], optional=True)
a.relation(TFM, "part_of", "Turkey", "Turkey's Foreign [Ministry]", type_also=["member_of"], optional=True)
a.relation(TFM, "accuse", EU, "Turkey's Foreign Ministry [condemned] the decision", type_also=["reject", "protest"],
           source_also=["Turkey"], target_also=[VOTE], optional=True)
a.relation(TFM, "accuse", EU, "[accused] the EU of acting as a mouthpiece for Greece", source_also=["Turkey"])
a.relation(EU, "support", "Greece", "the EU of [acting] as a mouthpiece for Greece", type_also=["cooperate", "ally_of"],
           optional=True)
a.relation("Turkey", "mobilize", "Cyprus", "a second drill ship, the Piri Deniz, would [sail] for the area next week under naval "
           "escort", type_also=["threaten", "coerce"], modality="planned", source_also=[TFM, DRILL], target_also=[WATERS, EU],
           date="2021-W21", optional=True)
a.relation(DRILL, "located_in", WATERS, "the Piri Deniz, would [sail] for the area", modality="planned", date="2021-W21",
           optional=True)
a.relation("Turkey", "concede", EU, "it had [offered] in April to suspend drilling", source_also=[TFM],
           target_also=["Cyprus", "Greece"], type_also=["retreat"], modality="possible", date="2021-04", optional=True)
a.relation(NORD, "cooperate", ADE, "Nordhav Offshore, which has [leased] two supply vessels to Anadolu Derin since 2018",
           type_also=["aid", "support", "agree"], date="2018")
a.relation(NORD, "retreat", ADE, "it would [terminate] the contract within 30 days",
           type_also=["sanction", "reject", "concede"], modality="planned")
a.relation(NORD, "located_in", "Denmark", "the [Danish] firm", type_also=["part_of", "member_of"], optional=True)
a.relation(NORD, "located_in", "Copenhagen", "Shares in the Danish firm [fell] 11% in Copenhagen", optional=True)
a.relation(THOR, "leads", NORD, "its [chief executive], Mads Thorslev")
a.relation(THOR, "consult", NORD, "Mads Thorslev, [wrote] in an e-mail to staff", optional=True)
a.relation(WHIT, "member_of", STATE, "State Department [spokeswoman] Dana Whitlock")
a.relation(WHIT, "located_in", "Washington", "In Washington, State Department [spokeswoman] Dana Whitlock", optional=True)
a.relation(STATE, "located_in", "Washington", "In Washington, State Department [spokeswoman] Dana Whitlock", optional=True)
a.relation("United States", "sanction", ADE, "whether the United States would [follow] suit", type_also=["support", "cooperate"],
           modality="possible", target_also=[EU, "Turkey"], optional=True)
a.relation(BRIS, "member_of", "Ohio", "Senator Howard Briscoe [of] Ohio", type_also=["located_in", "leads"], optional=True)
a.relation(BRIS, "member_of", "United States", "[Senator] Howard Briscoe of Ohio", optional=True)
a.relation(BRIS, "request", "White House", "Senator Howard Briscoe of Ohio had introduced a bill that would [require] the White "
           "House to impose similar penalties", type_also=["coerce"], target_also=["United States"], date="2021-05-11",
           optional=True)
a.relation("White House", "sanction", ADE, "require the White House to [impose] similar penalties", modality="possible",
           source_also=["United States"], target_also=["Turkey"], optional=True)
a.relation("Russia", "cooperate", "Turkey", "Russia, which [sold] Turkey air defence missiles", type_also=["aid", "support"],
           date="2017")
a.relation("Russia", "accuse", EU, "Russia, ~~ [called] the vote \"blackmail\"", type_also=["reject"], target_also=[VOTE],
           optional=True)
a.relation(EU, "coerce", "Turkey", "called the vote \"[blackmail]\"", type_also=["threaten"], source_also=[VOTE], optional=True)
a.relation("Vestnik-24", "part_of", "Russia", "the [state] news agency Vestnik-24", type_also=["member_of"], optional=True)
a.relation(LAMB, "leads", "Greece", "Greek [Prime Minister] Petros Lambridis", type_also=["member_of"])
a.relation(LAMB, "support", EU, "Greek Prime Minister Petros Lambridis [hailed] it", source_also=["Greece"],
           target_also=[VOTE], optional=True)
for side in ("Greece", "Turkey"):
    a.relation("Germany", "consult", side, "Germany, which [mediated] between Athens and Ankara",
               type_also=["aid", "cooperate", "support"], date="2020-SU")
a.relation("Greece", "consult", "Turkey", "[mediated] between Athens and Ankara last summer", optional=True)
a.relation("Germany", "request", EU, "Germany, ~~ [argued] until the early hours of Tuesday for a softer text",
           type_also=["consult"], target_also=[MINS], optional=True)
a.relation(RENN, "leads", "Germany", "[Chancellor] Ute Rennhack", optional=True)
a.relation("Turkey", "reject", "Cyprus", "Turkey does not [recognise] the Republic of Cyprus", type_also=["accuse"])
a.relation("Turkey", "support", "Cyprus", "Turkey does not [recognise] the Republic of Cyprus",
           type_also=["agree", "cooperate", "ally_of", "consult"], negated=True, optional=True)
a.relation("Turkey", "assault", "Cyprus", "It [invaded] the island in 1974", type_also=["mobilize"], date="1974")
a.relation("Greece", "support", COUP, "a coup [backed] by Athens", target_also=["Cyprus"], type_also=["assault", "aid"],
           optional=True)
a.relation("Turkey", "support", NORTH, "is alone in [recognising] a breakaway Turkish Cypriot state",
           type_also=["agree", "ally_of", "cooperate"])
a.relation(NORTH, "located_in", "Cyprus", "a breakaway Turkish Cypriot state in the [north]", type_also=["part_of", "retreat"],
           optional=True)
a.relation(UN, "support", REUNION, "U.N.-[sponsored] talks on reunification", type_also=["leads", "aid", "cooperate"],
           optional=True)
a.relation(REUNION, "located_in", "Switzerland", "talks on reunification [collapsed] four years ago in Switzerland",
           source_also=[UN], date="2017", optional=True)
a.relation(SOL, "member_of", UN, "U.N. [envoy] Ingrid Solheim")
a.relation(SOL, "consult", COUNCIL, "U.N. envoy Ingrid Solheim [told] the Security Council", source_also=[UN], date="2021-04")
a.relation(CROWD, "protest", "Greece", "a few dozen protesters [gathered] outside the Greek consulate", target_also=[CONSULATE],
           date="2021-05-18T15:00", optional=True)
a.relation(CROWD, "located_in", "Izmir", "a few dozen protesters [gathered] outside the Greek consulate in Izmir",
           date="2021-05-18T15:00", optional=True)
a.relation(CONSULATE, "part_of", "Greece", "the Greek [consulate]", type_also=["member_of"], optional=True)
a.relation(CONSULATE, "located_in", "Izmir", "the Greek consulate [in] Izmir", source_also=["Greece"], optional=True)
a.relation("police", "coerce", CROWD, "Police [kept] them from burning a flag", optional=True)

a.date("[18 May 2021]", "date", "2021-05-18", optional=True)
a.date("[May 18] (MNA)", "date", "2021-05-18")
a.date("on [Tuesday] to", "date", "2021-05-18")
a.date("at [midnight on Friday],", "time", "2021-05-21T00:00", value_also=["2021-05-21T24:00", "2021-05-22T00:00", "2021-05-21",
                                                                         "2021-05-21TNI"])
a.date("since [February] by", "date", "2021-02")
a.date("on [the eve of the meeting] in", "date", "2021-05-17", value_also=[None], optional=True)
a.date("after [six months],", "duration", "P6M", value_also=["2021-11"])
a.date("area [next week] under", "date", "2021-W21")
a.date("in [April] to", "date", "2021-04")
a.date("since [2018],", "date", "2018")
a.date("within [30 days].", "duration", "P30D")
a.date("[A week earlier],", "date", "2021-05-11", value_also=["2021-W19", "P1W", "P7D"])
a.date("by [the end of the year].", "date", "2021", value_also=["2021-12-31", "2021-12"])
a.date("in [2017],", "date", "2017")
a.date("Ankara [last summer],", "date", "2020-SU", value_also=["2020"])
a.date("until [the early hours of Tuesday] for", "time", "2021-05-18TMO", value_also=["2021-05-18", "2021-05-18TNI",
                                                                                     "2021-05-17TNI"])
a.date("in [1974] after", "date", "1974")
a.date("collapsed [four years ago] in", "date", "2017")
a.date("Council [last month] that", "date", "2021-04")
a.date("At [3 p.m. on Tuesday] a", "time", "2021-05-18T15:00", value_also=["T15:00", "2021-05-18T15", "2021-05-18"])

# t2: a mission's press release ----------------------------------------------------------------------------------------

b = case.document("t2", HERE / "t2.txt", "2015-09-04")
b.sentences("Ms. Charlotte", "Ms. Abergel", "(ret.) Idriss", "Mr. Zacharie", "Mr. Aksel", "Mr. Théodore")
MISSION, FPS, ICRC = ("United Nations Integrated Mission in Ouhari", "Patriotic Front for the Savannah",
                      "International Committee of the Red Cross")
WFP, OCHA, ECCAS, MSD = ("World Food Programme", "Office for the Coordination of Humanitarian Affairs",
                         "Economic Community of Central African States", "Médecine Sans Délai")
ABER, TCHA, MAHB, NGOLO = "Charlotte Abergel", "Idriss Tchagaye", "Rafiqul Mahbub", "Zacharie Ngolo-Dambé"
BRAND, MAKP, SG, HOST = "Aksel Brandvold", "Théodore Makpoula", "the Secretary-General", "fourteen hostages"
ARMY, BOARD, ATTACK, COMMANDERS = "the national army", "A board of inquiry", "the attack", "two FPS commanders"
ACCORD, PROCESS, CONTINGENT, TEAM = ("Libreville Agreement", "Libreville process", "the Bangladeshi contingent",
                                     "a joint team of UNIMOU and the International Committee of the Red Cross (ICRC)")

b.entity(MISSION, "organization", {MISSION: 1, "UNIMOU": 8}, nominals=["[The Mission] is", "[The Mission] calls"],
         pronouns=["[It] reminds", "increase [its] patrols"])
b.entity("Ouhari", "country", {"Ouhari": 2}, adjectives={"Ouharian": 1},
         nominals=["that [the Ouharian authorities] agreed", "to [the Government], which"], pronouns=["that [it] made"],
         inside=["Mission in [Ouhari] ("])
b.entity("Cameroon", "country", adjectives={"Cameroonian": 2})
b.entity("Bangladesh", "country", {"Bangladesh": 1}, adjectives={"Bangladeshi": 1})
b.entity("Chad", "country", {"Chad": 1}, nominals=["to [the Government of Chad] and"])
b.entity("Norway", "country", {"Norway": 1})
b.entity("Japan", "country", {"Japan": 1})
b.entity("Ndélama", "place", {"NDÉLAMA": 1, "Ndélama": 1})
b.entity("Upper Lohé", "place", {"Upper Lohé": 2}, nominals=["in [the prefecture] have"])
b.entity("Lohé", "place", {"Lohé": 1})
b.entity("Bokaya", "place", {"Bokaya": 2}, nominals=["near [the village of Bokaya] in"])
b.entity("Garoua-Boulaï", "place", {"Garoua-Boulaï": 1})
b.entity("Yaoundé", "place", {"Yaoundé": 1})
b.entity("New York", "place", {"New York": 1})
b.entity("Libreville", "place", inside=["the [Libreville] process", "the [Libreville] Agreement"], optional=True)
b.entity("United Nations", "organization", {"United Nations": 1}, inside=["[United Nations] Integrated"])
b.entity("Security Council", "organization", {"Security Council": 2})
b.entity("African Union", "organization", {"African Union": 1})
b.entity(ICRC, "organization", {ICRC: 1, "ICRC": 1})
b.entity(WFP, "organization", {WFP: 1, "WFP": 2}, pronouns=["resume [its] convoys"])
b.entity(OCHA, "organization", {OCHA: 1, "OCHA": 1})
b.entity(ECCAS, "organization", {ECCAS: 1, "ECCAS": 1})
b.entity("Central Africa", "place", inside=["of [Central African] States"], optional=True)
b.entity(MSD, "organization", {MSD: 1}, nominals=["of [the non-governmental organization] Médecine"])
b.entity(FPS, "organization", {FPS: 1, "FPS": 5}, nominals=["that [his movement] is"],
         pronouns=["which [it] withdrew", "roadblocks [it] has", "in [its] ranks"])
b.entity(ARMY, "organization", nominals=["for [the national army]."], optional=True)
b.entity(BOARD, "organization", nominals=["[A board of inquiry] has"], optional=True)
b.entity(CONTINGENT, "organization", nominals=["of [the Bangladeshi contingent]."], optional=True)
b.entity(TEAM, "organization", nominals=["over to [a joint team of UNIMOU and the International Committee of the Red Cross "
         "(ICRC)] near"], type_also=["group"], optional=True)
b.entity(PROCESS, "program", {PROCESS: 1}, type_also=["event"])
b.entity(ACCORD, "program", {ACCORD: 1})
b.entity(ATTACK, "event", nominals=["[The abduction] took", "in [the attack], which"], optional=True)
b.entity(HOST, "group", nominals=["of [fourteen hostages] in", "of [fourteen hostages], among", "[The hostages] were",
                                  "courage of [these women and men],"],
         pronouns=["among [them] nine", "where [they] were", "waited for [them],"], type_also=["person"], optional=True)
b.entity(COMMANDERS, "group", nominals=["free [two FPS commanders] in"], type_also=["person"], optional=True)
b.entity(SG, "person", nominals=["Representative of [the Secretary-General] for"], type_also=["organization"], optional=True)
b.entity(ABER, "person", {ABER: 1, "Abergel": 1},
         nominals=["[The Special Representative of the Secretary-General for Ouhari and Head of UNIMOU], Ms.",
                   "[The Special Representative] expresses", "[The Special Representative] will"],
         pronouns=["“[I] salute", "expresses [her] deep", "[She] stresses"])
b.entity(TCHA, "person", {TCHA: 1}, nominals=["and to [the mediator of the African Union],"])
b.entity(MAHB, "person", {MAHB: 1}, nominals=["[One peacekeeper], Corporal"], pronouns=["lost [his] life"])
b.entity(NGOLO, "person", {NGOLO: 1}, nominals=["by [the political coordinator of the FPS],"], pronouns=["that [his] movement"])
b.entity(BRAND, "person", {BRAND: 1}, nominals=["[The Humanitarian Coordinator], Mr."])
b.entity(MAKP, "person", {MAKP: 1}, nominals=["request of [the President of Ouhari],"])

HEAD = "<s>The Special Representative of the Secretary-General for Ouhari and Head of UNIMOU, Ms. Charlotte Abergel</s>"
b.claim("title-welcome", "<s>UNIMOU</s> <q>welcomes</q> <c>release of fourteen hostages in Upper Lohé</c>", MISSION,
        act="welcome", source_also=[ABER], optional=True)
b.claim("title-access", "<s>UNIMOU</s> welcomes release of fourteen hostages in Upper Lohé, <q>calls for</q> <c>unimpeded "
        "humanitarian access</c>", MISSION, act="demand", source_also=[ABER], optional=True)
b.claim("release", HEAD + ", <q>welcomes</q> <c>the release yesterday ~~ Savannah (FPS)</c>", ABER, act="welcome",
        source_also=[MISSION], also=["[the release yesterday of fourteen hostages],"])
b.claim("salute", "“<c>I salute the courage ~~ waited for them</c>,” <s>Ms. Abergel</s> <q>said</q>. “<c>Hostage-taking is ~~ "
        "who ordered it</c>.”", ABER, mode="direct", act="praise", act_also=["state", "condemn", "demand", "warn"])
b.claim("gratitude", "<s>The Special Representative</s> <q>expresses her deep gratitude</q> to <c>the Government of Chad ~~ "
        "efforts</c>", ABER, act="praise", act_also=["welcome"], also=["for [their tireless efforts]",
                                                                       "[to the Government of Chad ~~ tireless efforts]",
                                                                       "[her deep gratitude ~~ tireless efforts]"])
b.claim("ransom", "<s>She</s> <q>stresses</q> that <c>no ransom ~~ indirectly</c>", ABER, act_also=["deny"])
b.claim("reports", "<s>media reports</s> <q>suggesting</q> that <c>the Ouharian authorities ~~ in exchange</c>")
b.claim("free", "<h>media reports</h> suggesting that <s>the Ouharian authorities</s> <q>agreed</q> <c>to free two FPS "
        "commanders in exchange</c>", "Ouhari", [(None, None)], act="agree", act_also=["pledge"], chain_also=[[]], optional=True)
b.claim("assured", "<s>the Government</s>, which has <q>assured</q> UNIMOU that <c>it made no such commitment</c>", "Ouhari",
        act="deny", act_also=["state", "pledge"])
b.claim("condemned", "<c>the attack</c>, which <s>the Security Council</s> <q>condemned</q> two days later", "Security Council",
        act="condemn", also=["attack, [which] the"], date="2015-07-20")
b.claim("responsibility", "In a communiqué of 22 July <s>the FPS</s> <q>claimed</q> <c>responsibility</c>", FPS,
        act_also=["agree"], date="2015-07-22")
b.claim("ammunition", "of 22 July <s>the FPS</s> claimed responsibility, <q>alleging</q> that <c>the trucks had carried "
        "ammunition for the national army</c>", FPS, act="accuse", act_also=["state"])
b.claim("inquiry", "<s>A board of inquiry</s> has <q>found</q> <c>no evidence to support this allegation</c>", BOARD,
        act_also=["deny", "reject"], optional=True)
b.claim("allegation", "to support <c>this</c> <q>allegation</q>", None, act="accuse", source_also=[FPS], optional=True)
b.claim("takes-note", "<s>UNIMOU</s> <q>takes note of</q> <c>the announcement ~~ in March</c>", MISSION, act_also=["welcome"],
        also=["[the announcement by ~~ Ngolo-Dambé],"])
b.claim("rejoin", "the <q>announcement</q> by <s>the political coordinator of the FPS, Mr. Zacharie Ngolo-Dambé</s>, that <c>his "
        "movement is prepared ~~ in March</c>", NGOLO, act_also=["pledge", "agree", "propose"], source_also=[FPS],
        chain_also=[[MISSION]], also=["[his movement is prepared to rejoin the Libreville process]"])
b.claim("leave", "<s>The Mission</s> <q>calls on</q> <c>the FPS to leave ~~ in its ranks</c>", MISSION, act="demand",
        also=["[to leave Bokaya ~~ in its ranks]"])
b.claim("reminds", "<s>It</s> <q>reminds</q> <c>all parties ~~ protect civilians</c>", MISSION, act_also=["demand", "warn"],
        also=["of [their obligation to protect civilians]", "[of their obligation to protect civilians]"])
b.claim("resume", "<s>The WFP</s> <q>intends</q> <c>to resume its convoys to Upper Lohé as of Monday</c>", WFP,
        act_also=["pledge"], optional=True)
b.claim("assistance", "<q>According to</q> <s>the Office for the Coordination of Humanitarian Affairs (OCHA)</s>, <c>an "
        "estimated ~~ mid-July</c>", OCHA)
b.claim("estimated", "According to <h>the Office for the Coordination of Humanitarian Affairs (OCHA)</h>, an <q>estimated</q> "
        "<c>86,000 people ~~ mid-July</c>", None, [(OCHA, None)], source_also=[OCHA], chain_also=[[]], optional=True)
b.claim("warehouses", "<s>The Humanitarian Coordinator, Mr. Aksel Brandvold</s>, <q>warned</q> on Wednesday that <c>the "
        "warehouses would be empty within ten days</c>", BRAND, act="warn", act_also=["express_concern"], date="2015-09-02")
b.claim("pledged", "<s>Norway and Japan</s> have <q>pledged</q> <c>12 million dollars for the operation</c>", ["Norway", "Japan"],
        act="pledge")
b.claim("request", "At the <q>request</q> of <s>the President of Ouhari, Mr. Théodore Makpoula</s>, <c>UNIMOU will increase ~~ "
        "three months</c>", MAKP, act="demand", act_also=["propose"], source_also=["Ouhari"], optional=True)

b.relation(MISSION, "support", HOST, "UNIMOU [welcomes] release of fourteen hostages", optional=True)
b.relation(HOST, "located_in", "Upper Lohé", "[release] of fourteen hostages in Upper Lohé", optional=True)
b.relation(MISSION, "part_of", "United Nations", "United Nations Integrated [Mission]", type_also=["member_of"], optional=True)
b.relation(MISSION, "located_in", "Ouhari", "United Nations Integrated Mission [in] Ouhari", optional=True)
b.relation(ABER, "leads", MISSION, "[Head] of UNIMOU, Ms. Charlotte Abergel", type_also=["member_of"])
b.relation(ABER, "member_of", SG, "The Special [Representative] of the Secretary-General", target_also=["United Nations"],
           type_also=["support"], optional=True)
b.relation(ABER, "located_in", "Ouhari", "The Special Representative of the Secretary-General [for] Ouhari", type_also=["leads"],
           optional=True)
b.relation(FPS, "coerce", HOST, "who had been [held] for 47 days by elements of the Patriotic Front for the Savannah (FPS)",
           type_also=["assault"], target_also=["Cameroon", "Bangladesh", MSD])
b.relation(FPS, "concede", HOST, "the [release] yesterday of fourteen hostages", type_also=["retreat"],
           target_also=[MISSION], date="2015-09-03", optional=True)
for country in ("Cameroon", "Bangladesh"):
    b.relation(HOST, "member_of", country, "fourteen [hostages], among them nine Cameroonian truck drivers, three peacekeepers "
               "from Bangladesh", type_also=["located_in"], optional=True)
b.relation(HOST, "member_of", MSD, "fourteen hostages, among them ~~ two staff [members] of the non-governmental organization "
           "Médecine Sans Délai", optional=True)
b.relation(FPS, "concede", MISSION, "The hostages were [handed over] to a joint team of UNIMOU", type_also=["aid", "cooperate"],
           source_also=[HOST], target_also=[ICRC, TEAM], date="2015-09-03TAF", optional=True)
b.relation(MISSION, "aid", HOST, "The hostages were [handed over] to a joint team of UNIMOU and the International Committee",
           source_also=[ICRC, TEAM], type_also=["cooperate", "coerce"], optional=True)
b.relation(MISSION, "cooperate", ICRC, "a [joint] team of UNIMOU and the International Committee of the Red Cross (ICRC)")
for body in (MISSION, ICRC):
    b.relation(TEAM, "part_of", body, "a joint [team] of UNIMOU and the International Committee of the Red Cross (ICRC)",
               type_also=["member_of"], optional=True)
for place in ("Bokaya", "Ndélama"):
    b.relation(HOST, "located_in", place, "The hostages were ~~ near the village of Bokaya in the early afternoon and [flown] to "
               "Ndélama", source_also=[TEAM, MISSION, ICRC], date="2015-09-03TAF", optional=True)
b.relation(HOST, "located_in", "Yaoundé", "one driver, who was [evacuated] to Yaoundé", date="2015-09-03TEV", optional=True)
b.relation(CONTINGENT, "aid", HOST, "they were [examined] by doctors of the Bangladeshi contingent",
           source_also=["Bangladesh"], optional=True)
b.relation(CONTINGENT, "part_of", "Bangladesh", "the Bangladeshi [contingent]", type_also=["member_of"], optional=True)
b.relation(ABER, "support", "Chad", "The Special Representative expresses her deep [gratitude] to the Government of Chad",
           source_also=[MISSION])
b.relation(ABER, "support", TCHA, "The Special Representative expresses her deep [gratitude] to the Government of Chad and to "
           "the mediator of the African Union, General (ret.) Idriss Tchagaye", source_also=[MISSION],
           target_also=["African Union"])
b.relation(TCHA, "member_of", "African Union", "the [mediator] of the African Union, General (ret.) Idriss Tchagaye",
           type_also=["leads"])
b.relation("United Nations", "concede", FPS, "no ransom was [paid] by the United Nations", type_also=["aid"], negated=True,
           optional=True)
b.relation("Ouhari", "concede", FPS, "the Ouharian authorities [agreed] to free two FPS commanders in exchange",
           type_also=["agree"], target_also=[COMMANDERS], modality="planned")
b.relation(COMMANDERS, "member_of", FPS, "two FPS [commanders]", type_also=["leads"], optional=True)
b.relation("Ouhari", "coerce", COMMANDERS, "agreed to [free] two FPS commanders", target_also=[FPS], optional=True)
b.relation("Ouhari", "consult", MISSION, "the Government, which has [assured] UNIMOU", optional=True)
b.relation("Ouhari", "concede", FPS, "it [made] no such commitment", negated=True, type_also=["agree"], target_also=[COMMANDERS],
           optional=True)
b.relation(MISSION, "aid", WFP, "a convoy of the World Food Programme (WFP) [escorted] by UNIMOU",
           type_also=["cooperate", "support"])
b.relation(FPS, "assault", WFP, "a convoy of the World Food Programme (WFP) escorted by UNIMOU was [ambushed]",
           target_also=[MISSION], date="2015-07-18", optional=True)
b.relation("Garoua-Boulaï", "located_in", "Cameroon", "Garoua-Boulaï, [on] the Cameroonian side of the border",
           type_also=["part_of"], optional=True)
b.relation(MAHB, "member_of", MISSION, "One [peacekeeper], Corporal Rafiqul Mahbub", target_also=["United Nations", "Bangladesh"],
           optional=True)
b.relation(FPS, "assault", MAHB, "One peacekeeper, Corporal Rafiqul Mahbub, [lost] his life in the attack", optional=True)
b.relation("Security Council", "accuse", FPS, "the attack, which the Security Council [condemned]", type_also=["reject"],
           target_also=[ATTACK], date="2015-07-20", optional=True)
b.relation(FPS, "assault", WFP, "the FPS claimed [responsibility]", target_also=[MISSION, ATTACK], optional=True)
b.relation(FPS, "accuse", WFP, "the FPS claimed responsibility, [alleging] that the trucks had carried ammunition",
           target_also=[MISSION, ARMY, "Ouhari"], date="2015-07-22", optional=True)
b.relation(WFP, "aid", ARMY, "the trucks had [carried] ammunition for the national army", type_also=["cooperate", "support"],
           source_also=[MISSION], target_also=["Ouhari"], optional=True)
b.relation(ARMY, "part_of", "Ouhari", "the [national] army", type_also=["member_of"], optional=True)
b.relation(BOARD, "reject", FPS, "A board of inquiry has [found] no evidence to support this allegation", optional=True)
b.relation(NGOLO, "leads", FPS, "the political [coordinator] of the FPS, Mr. Zacharie Ngolo-Dambé", type_also=["member_of"])
b.relation(FPS, "cooperate", PROCESS, "his movement is prepared to [rejoin] the Libreville process",
           type_also=["member_of", "agree", "concede", "support", "consult"], source_also=[NGOLO], modality="planned",
           optional=True)
b.relation(FPS, "retreat", PROCESS, "from which it [withdrew] in March", type_also=["reject", "concede"], date="2015-03")
b.relation(MISSION, "request", FPS, "The Mission [calls on] the FPS to leave Bokaya")
b.relation(FPS, "located_in", "Bokaya", "the FPS to [leave] Bokaya", optional=True)
b.relation(FPS, "retreat", "Bokaya", "the FPS to [leave] Bokaya", type_also=["concede"], modality="possible", optional=True)
b.relation(MISSION, "request", ACCORD, "It [reminds] all parties to the Libreville Agreement", type_also=["consult"],
           target_also=[FPS, "Ouhari"], optional=True)
b.relation(ECCAS, "support", ACCORD, "the Libreville Agreement, [signed] in 2013 under the auspices of the Economic Community of "
           "Central African States (ECCAS)", type_also=["agree", "leads", "cooperate", "aid"], date="2013", optional=True)
b.relation(WFP, "aid", "Upper Lohé", "The WFP intends to [resume] its convoys to Upper Lohé", modality="planned",
           target_also=["Ouhari"], type_also=["located_in"], date="2015-09-07")
b.relation(BRAND, "member_of", "United Nations", "The Humanitarian [Coordinator], Mr. Aksel Brandvold",
           target_also=[OCHA, MISSION, WFP], type_also=["leads"], optional=True)
for country in ("Norway", "Japan"):
    b.relation(country, "aid", WFP, "Norway and Japan have [pledged] 12 million dollars", modality="planned",
               target_also=["Upper Lohé", "Ouhari", OCHA, MISSION, "United Nations"], type_also=["support"], optional=True)
b.relation("Norway", "cooperate", "Japan", "Norway and Japan have [pledged] 12 million dollars", optional=True)
b.relation(MAKP, "leads", "Ouhari", "the [President] of Ouhari, Mr. Théodore Makpoula", type_also=["member_of"])
b.relation(MAKP, "request", MISSION, "At the [request] of the President of Ouhari, Mr. Théodore Makpoula, UNIMOU",
           source_also=["Ouhari"])
b.relation(MISSION, "mobilize", "Ouhari", "UNIMOU will [increase] its patrols", type_also=["aid", "support"],
           target_also=["Upper Lohé"], modality="planned", optional=True)
b.relation(ABER, "consult", "Security Council", "The Special Representative will [brief] the Security Council",
           modality="planned", date="2015-09-15")
b.relation(ABER, "located_in", "New York", "The Special Representative will [brief] the Security Council in New York",
           modality="planned", date="2015-09-15", optional=True)
b.relation("Security Council", "located_in", "New York", "[brief] the Security Council in New York", optional=True)

b.date("[4 September 2015]", "date", "2015-09-04", optional=True)
b.date("release [yesterday] of", "date", "2015-09-03")
b.date("for [47 days] by", "duration", "P47D")
b.date("in [the early afternoon] and", "time", "2015-09-03TAF", value_also=["2015-09-03"])
b.date("Yaoundé [the same evening].", "time", "2015-09-03TEV", value_also=["2015-09-03"])
b.date("on [18 July],", "date", "2015-07-18")
b.date("condemned [two days later].", "date", "2015-07-20", value_also=["P2D"])
b.date("of [22 July] the", "date", "2015-07-22")
b.date("in [March].", "date", "2015-03")
b.date("since [the beginning of the rainy season],", "date", None, value_also=["2015"], optional=True)
b.date("in [2013] under", "date", "2013")
b.date("as of [Monday].", "date", "2015-09-07")
b.date("since [mid-July].", "date", "2015-07", value_also=["2015-07-15"])
b.date("on [Wednesday] that", "date", "2015-09-02")
b.date("within [ten days].", "duration", "P10D")
b.date("over [the coming three months].", "duration", "P3M")
b.date("on [15 September].", "date", "2015-09-15")

# t3: an article translated back from Chinese --------------------------------------------------------------------------

c = case.document("t3", HERE / "t3.txt", "2018-04-20")
c.sentences("experts. , not")
FANG, LARR, DUNM, SHEN = "Fang Weiming", "Ignacio Larraguibel", "Walter Dunmore", "Shen Lihua"
QUIN, LU, CUSTOMS, FRUTAS = "Marcela Quiñenao", "Lu Zhaohui", "General Administration of Customs", "Frutas del Maule"
JIANG, SALAR, CFM, JINLING = "Jianghai Lithium Industry", "Minera Salar Alto", "Foreign Ministry", "Jinling University"
BRI, FTA, SUMMIT, AGENCY = ("Belt and Road initiative", "the free trade agreement of the two sides", "the APEC summit",
                            "the antitrust agency of Chile")
EXPORTERS, CABLE, PAPER, ONE = ("two exporters of Chile", "the trans-ocean cable", "Eastern Outlook Daily",
                                "the one-China principle")
LEADERS, COUNTRIES = [FANG, LARR], ["China", "Chile"]

c.entity("China", "country", {"China": 8, "New China": 1}, adjectives={"Chinese": 2}, nominals=["and [the Chinese side] will"],
         capitals=["draft of [Beijing],", "that [Beijing] uses"], inside=["the one-[China] principle"])
c.entity("Chile", "country", {"Chile": 9}, adjectives={"Chilean": 4}, capitals=["Mirror, [Santiago] “"],
         nominals=["that [the Chilean side] firmly", "reading of [the Chilean side],"],
         pronouns=["wire: [its] biggest", "and [its] military"])
c.entity("United States", "country", {"United States": 2, "US": 1}, adjectives={"American": 1},
         capitals=["urged [Washington] to"],
         nominals=["remarks of [American side]."])
c.entity("Mexico", "country", {"Mexico": 1})
c.entity("South Korea", "country", {"South Korea": 1})
c.entity("Argentina", "country", {"Argentina": 1})
c.entity("European Union", "organization", {"European Union": 1})
c.entity("South America", "place", adjectives={"South American": 1}, optional=True)
c.entity("Beijing", "place", {"Beijing": 1})
c.entity("Guangzhou", "place", {"Guangzhou": 1})
c.entity("Nansha", "place", {"Nansha": 1}, aliases=["Nansha port"])
c.entity("Curicó", "place", {"Curicó": 1})
c.entity("Santiago", "place", {"Santiago": 1})
c.entity("Qinghai", "place", {"Qinghai": 1})
c.entity("Antofagasta", "place", {"Antofagasta": 1})
c.entity("Valparaíso", "place", {"Valparaíso": 1})
c.entity("Tokyo", "place", {"Tokyo": 1})
c.entity(PAPER, "organization", {PAPER: 1}, nominals=["told [this newspaper] that"])
c.entity(CUSTOMS, "organization", {CUSTOMS: 1}, nominals=["that [the customs] already"])
c.entity(FRUTAS, "organization", {FRUTAS: 1}, nominals=["[The company from Curicó] denied"])
c.entity(CFM, "organization", {CFM: 1}, aliases=["Chinese Foreign Ministry"])
c.entity(JIANG, "organization", {JIANG: 1})
c.entity(SALAR, "organization", {SALAR: 1}, nominals=["shares of [the latter],"])
c.entity(JINLING, "organization", {JINLING: 1})
c.entity("Global Mirror", "organization", {"Global Mirror": 1})
c.entity("APEC", "organization", {"APEC": 1})
c.entity(AGENCY, "organization", nominals=["[The antitrust agency of Chile] has"])
c.entity(EXPORTERS, "group", nominals=["earlier [two exporters of Chile],"], pronouns=["suspended [their] registration"],
         type_also=["organization"], optional=True)
c.entity(BRI, "program", {BRI: 1}, aliases=["Belt and Road"])
c.entity(ONE, "program", {"one-China": 1}, nominals=["to [the one-China principle],"], optional=True)
c.entity(FTA, "program", nominals=["after [the free trade agreement of the two sides] took"], optional=True)
c.entity(CABLE, "program", nominals=["of [the trans-ocean cable]."], type_also=["place"], optional=True)
c.entity("comprehensive strategic partnership", "program", nominals=["to [the “comprehensive strategic partnership”] before"],
         optional=True)
c.entity(SUMMIT, "event", nominals=["attend [the APEC summit],"], optional=True)
c.entity("the visit", "event", nominals=["ended [visit to China],", "came to China for [state visit].", "During [the visit],"],
         optional=True)
c.entity("the Friday regular press conference", "event", nominals=["At [the Friday regular press conference],"], optional=True)
c.entity(FANG, "person", {FANG: 5}, pronouns=["[He] said that"])
c.entity(LARR, "person", {LARR: 1, "Larraguibel": 2}, nominals=["[The President of Chile] ended", "with [the Chilean President] "
                                                                "Ignacio", "that [the President] “sells"],
         pronouns=["side, [he] has", "departure [he] invited"])
c.entity(DUNM, "person", {DUNM: 1})
c.entity(SHEN, "person", {SHEN: 2}, nominals=["[the Foreign Ministry spokesperson] Shen"], pronouns=["[She] urged"])
c.entity(QUIN, "person", {QUIN: 1})
c.entity(LU, "person", {LU: 1})

c.claim("upgrade", "<s>The two heads of state</s> unanimously <q>agreed</q> <c>to upgrade ~~ next year</c>", LEADERS, act="agree",
        act_also=["pledge"], source_also=COUNTRIES, mode="mixed", mode_also=["indirect"])
c.claim("hearts", "<s>Fang Weiming</s> <q>pointed out</q>, <c>China and Chile are ~~ hearts is zero</c>", FANG, mode="mixed",
        act_also=["praise"], also=["“[the distance of hearts is zero]"])
c.claim("friendship", "<s>He</s> <q>said</q> that <c>Chile was the first ~~ this friendship</c>", FANG,
        act_also=["praise", "pledge"])
c.claim("willing", "<s>China</s> is <q>willing</q> <c>to expand the import ~~ from Chile</c>", "China", act="pledge",
        act_also=["propose", "state"], source_also=[FANG], chain_also=[[FANG]], optional=True)
c.claim("encourages", "<s>China</s> is willing to expand the import of fruit, wine and salmon from Chile, and <q>encourages</q> "
        "<c>the powerful enterprises ~~ cable</c>", "China", act="support", act_also=["demand", "propose", "state"],
        source_also=[FANG], chain_also=[[FANG]], also=["[to take part in the construction of the trans-ocean cable]"],
        optional=True)
c.claim("adheres", "<s>Larraguibel</s> <q>expressed</q> that <c>the Chilean side ~~ any form</c>", LARR,
        act_also=["support", "pledge", "reject"])
c.claim("principle", "<h>Larraguibel</h> expressed that <s>the Chilean side</s> firmly <q>adheres to</q> <c>the one-China "
        "principle</c>", "Chile", [(LARR, None)], act="support", act_also=["state", "pledge"], chain_also=[[]], optional=True)
c.claim("supports", "<h>Larraguibel</h> expressed that <s>the Chilean side</s> firmly adheres to the one-China principle, "
        "<q>supports</q> <c>the Belt and Road initiative</c>", "Chile", [(LARR, None)], act="support", chain_also=[[]],
        optional=True)
c.claim("opposes", ["<h>Larraguibel</h> expressed that <s>the Chilean side</s>", "<q>opposes</q> <c>trade protectionism of any "
        "form</c>"], "Chile", [(LARR, None)], act="reject", act_also=["condemn"], chain_also=[[]], optional=True)
c.claim("raised", "According to <h>the reading of the Chilean side</h>, <s>he</s> has also <q>raised</q> <c>the “delicate "
        "theme” of ~~ January</c>", LARR, [("Chile", None)], mode="mixed", mode_also=["indirect"], act_also=["demand",
        "express_concern"], also=["[the “delicate theme” of 240 containers of cherries],"])
c.claim("raised-told", "<q>According to</q> <s>the reading of the Chilean side</s>, <c>he has also raised ~~ January</c>",
        "Chile", mode="mixed", mode_also=["indirect"], optional=True)
c.claim("experts", "<h>The Chilean statement</h> quoted <s>Fang Weiming</s> as <q>saying</q> that <c>the matter “will be ~~ "
        "politicians</c>“", FANG, [("Chile", None)], mode="mixed", act_also=["pledge"],
        also=["“[will be solved ~~ politicians]“"])
c.claim("experts-told", "<s>The Chilean statement</s> <q>quoted</q> <c>Fang Weiming as saying ~~ politicians</c>“", "Chile",
        mode="mixed", also=["[the matter “will be ~~ politicians]“"], optional=True)
c.claim("pesticide", "<s>The General Administration of Customs</s> <q>accused</q> earlier <c>two exporters ~~ pesticide</c>",
        CUSTOMS, act="accuse", also=["[of using a forbidden pesticide]", "of [using a forbidden pesticide]"])
c.claim("denied", "of <c>using a forbidden pesticide</c>, and suspended their registration on February 6. <s>The company from "
        "Curicó</s> <q>denied</q>", FRUTAS, act="deny", act_also=["reject"], optional=True)
c.claim("sheet", "<s>The company from Curicó</s> denied, and <q>called</q> <c>the inspection report “one sheet ~~ signature</c>”",
        FRUTAS, mode="mixed", mode_also=["direct"], act_also=["reject", "condemn", "accuse"],
        also=["“[one sheet of paper without the signature]”"])
c.claim("inspect-told", "<s>A person familiar with the matter</s> <q>told</q> this newspaper that <c>the customs ~~ this "
        "month</c>", optional=True)
c.claim("inspect", "<h>A person familiar with the matter</h> told this newspaper that <s>the customs</s> already <q>promised</q> "
        "<c>to inspect again within this month</c>", CUSTOMS, [(None, None)], act="pledge")
c.claim("refuted", "<s>the Foreign Ministry spokesperson Shen Lihua</s> <q>refuted</q> <c>the remarks of American side</c>", SHEN,
        act="reject", act_also=["deny"], source_also=[CFM, "China"])
c.claim("choose", "<s>US Trade Representative Walter Dunmore</s> <q>claimed</q> in Santiago that <c>Beijing uses ~~ choose "
        "side</c>”", DUNM, mode="mixed", act="accuse", act_also=["state"], source_also=["United States"])
c.claim("medicine", "“<c>The United States is ill, ~~ medicine</c>,” <q>said</q> <s>Shen Lihua</s>", SHEN, mode="direct",
        act="accuse", act_also=["state", "condemn"])
c.claim("discord", "<s>She</s> <q>urged</q> <c>Washington to stop ~~ relations</c>", SHEN, act="demand",
        also=["[to stop sowing discord in the China-Chile relations]"])
c.claim("measures", "<s>She</s> urged ~~ and <q>warned</q> that <c>China will take ~~ as planned</c>", SHEN, act="warn",
        act_also=["pledge"])
c.claim("salt", "<s>Opposition senator Marcela Quiñenao</s> <q>criticized</q> in Valparaíso on Wednesday that <c>the President "
        "“sells the salt of grandchildren</c>”", QUIN, mode="mixed", act="accuse", act_also=["condemn"], date="2018-04-18")
c.claim("analysis", "<s>The analysis</s> <q>believes</q> that <c>Chile is walking ~~ the United States</c>",
        source_also=[PAPER])
c.claim("paw", "<s>Professor Lu Zhaohui of the Jinling University</s> <q>told</q> Global Mirror, <c>Santiago “wants ~~ since "
        "2014</c>", LU, mode="mixed", act_also=["accuse", "condemn"], also=["[Santiago “wants ~~ bear]”"])
c.claim("loan", "<h>Professor Lu Zhaohui of the Jinling University</h> told ~~ <s>Argentina</s>, which <q>asked</q> China for "
        "<c>loan</c>",
        "Argentina", [(LU, None)], act="demand", chain_also=[[]], also=["[for loan]", "[for loan two times since 2014]"],
        optional=True)
c.claim("invited", "<s>he</s> <q>invited</q> <c>Fang Weiming to attend ~~ next year</c>", LARR, act="propose",
        act_also=["demand", "state"], also=["[to attend ~~ next year]"], optional=True)
c.claim("accepted", "<s>Fang Weiming</s> <q>accepted</q> <c>the invitation</c> with pleasure", FANG, act="agree",
        act_also=["welcome"], optional=True)

c.relation(LARR, "located_in", "China", "The President of Chile ended [visit] to China", type_also=["consult"], optional=True)
c.relation(FANG, "consult", LARR, "President Fang Weiming held [talks] in Beijing with the Chilean President Ignacio Larraguibel",
           source_also=["China"], target_also=["Chile"], date="2018-04-19TAF")
for person in LEADERS:
    c.relation(person, "located_in", "Beijing", "President Fang Weiming held [talks] in Beijing with the Chilean President "
               "Ignacio Larraguibel", date="2018-04-19TAF", optional=True)
c.relation(FANG, "leads", "China", "[President] Fang Weiming", optional=True)
c.relation(LARR, "leads", "Chile", "the Chilean [President] Ignacio Larraguibel")
c.relation(LARR, "located_in", "China", "who [came] to China for state visit", type_also=["consult"], optional=True)
c.relation("China", "agree", "Chile", "The two heads of state unanimously [agreed] to upgrade relations of two countries",
           type_also=["cooperate"], source_also=LEADERS, target_also=LEADERS)
c.relation("China", "cooperate", "Chile", "to [upgrade] relations of two countries", modality="planned", type_also=["ally_of"],
           optional=True)
c.relation("Chile", "cooperate", "China", "Chile was the first South American country [establishing] diplomatic relations with "
           "New China", type_also=["agree", "support", "consult"])
c.relation("Chile", "located_in", "South America", "Chile was the first [South American] country", type_also=["part_of"],
           optional=True)
c.relation("China", "ally_of", "Chile", "the Chinese side will never forget this [friendship]",
           type_also=["support", "cooperate"],
           optional=True)
c.relation("China", "cooperate", "Chile", "China is willing to [expand] the import of fruit, wine and salmon from Chile",
           type_also=["support"], modality="planned", optional=True)
c.relation("China", "support", CABLE, "[encourages] the powerful enterprises to take part in the construction of the trans-ocean "
           "cable", type_also=["cooperate", "request"], optional=True)
c.relation("Chile", "support", "China", "the Chilean side firmly [adheres] to the one-China principle", target_also=[ONE],
           source_also=[LARR], type_also=["agree"], optional=True)
c.relation("Chile", "support", BRI, "the Chilean side firmly adheres to the one-China principle, [supports] the Belt and Road "
           "initiative", source_also=[LARR])
c.relation(LARR, "consult", "China", "he has also [raised] the “delicate theme”", type_also=["request"], source_also=["Chile"],
           target_also=[FANG], optional=True)
c.relation("Nansha", "located_in", "Guangzhou", "the Nansha port [of] Guangzhou", type_also=["part_of"])
c.relation(CUSTOMS, "part_of", "China", "The General [Administration] of Customs", type_also=["member_of"], optional=True)
c.relation(CUSTOMS, "accuse", FRUTAS, "The General Administration of Customs [accused] earlier two exporters of Chile, among "
           "which the Frutas del Maule", source_also=["China"], target_also=["Chile", EXPORTERS])
c.relation(CUSTOMS, "accuse", EXPORTERS, "The General Administration of Customs [accused] earlier two exporters of Chile",
           source_also=["China"], optional=True)
c.relation(CUSTOMS, "sanction", FRUTAS, "[suspended] their registration on February 6", source_also=["China"],
           target_also=["Chile", EXPORTERS], type_also=["coerce"], date="2018-02-06")
c.relation(CUSTOMS, "sanction", EXPORTERS, "[suspended] their registration on February 6", source_also=["China"],
           type_also=["coerce"], date="2018-02-06", optional=True)
c.relation(EXPORTERS, "located_in", "Chile", "two exporters [of] Chile", type_also=["part_of", "member_of"], optional=True)
c.relation(FRUTAS, "located_in", "Chile", "two exporters [of] Chile, among which the Frutas del Maule",
           type_also=["part_of", "member_of"], optional=True)
c.relation(FRUTAS, "part_of", EXPORTERS, "two exporters of Chile, [among] which the Frutas del Maule", type_also=["member_of"],
           optional=True)
c.relation(FRUTAS, "located_in", "Curicó", "The company [from] Curicó", type_also=["part_of"])
c.relation(FRUTAS, "reject", CUSTOMS, "The company from Curicó [denied]", target_also=["China"], type_also=["accuse"],
           optional=True)
c.relation(CUSTOMS, "concede", FRUTAS, "the customs already [promised] to inspect again", modality="planned",
           type_also=["agree", "cooperate"], target_also=["Chile", EXPORTERS], source_also=["China"], optional=True)
c.relation(SHEN, "member_of", CFM, "the Foreign Ministry [spokesperson] Shen Lihua")
c.relation(CFM, "part_of", "China", "the Foreign [Ministry] spokesperson", type_also=["member_of"], optional=True)
c.relation(SHEN, "reject", "United States", "Shen Lihua [refuted] the remarks of American side", type_also=["accuse"],
           source_also=[CFM, "China"], target_also=[DUNM])
c.relation(DUNM, "member_of", "United States", "US Trade [Representative] Walter Dunmore", type_also=["leads"])
c.relation(DUNM, "located_in", "Santiago", "US Trade Representative Walter Dunmore [claimed] in Santiago", optional=True)
c.relation(DUNM, "accuse", "China", "US Trade Representative Walter Dunmore [claimed] in Santiago that Beijing uses fruit for "
           "forcing the partners", source_also=["United States"])
c.relation("China", "coerce", "Chile", "Beijing uses fruit for [forcing] the partners", type_also=["threaten"], optional=True)
c.relation(SHEN, "accuse", "United States", "The United States is [ill], but lets others take the medicine",
           source_also=["China", CFM], type_also=["reject"], optional=True)
c.relation(SHEN, "request", "United States", "She [urged] Washington to stop sowing discord", source_also=[CFM, "China"])
c.relation(SHEN, "accuse", "United States", "She urged Washington to stop [sowing] discord in the China-Chile relations",
           source_also=[CFM, "China"], optional=True)
c.relation("United States", "coerce", "China", "Washington to stop [sowing] discord in the China-Chile relations",
           type_also=["threaten", "reject", "assault"], target_also=["Chile"], optional=True)
c.relation("China", "cooperate", "Chile", "the China-Chile [relations]", type_also=["ally_of", "consult"], optional=True)
c.relation(SHEN, "threaten", "United States", "She urged Washington ~~ and [warned] that China will take the necessary measures",
           source_also=["China", CFM])
c.relation("China", "sanction", "United States", "China will take the necessary [measures]", modality="possible",
           type_also=["coerce", "threaten"], optional=True)
c.relation("United States", "sanction", "China", "the additional [tariffs] on Chinese steel will come into effect on May 1",
           type_also=["coerce"], modality="planned", date="2018-05-01", optional=True)
for country in ("Mexico", "South Korea"):
    c.relation("United States", "concede", country, "Mexico and South Korea have [obtained] temporary exemption",
               type_also=["agree", "aid", "cooperate"], optional=True)
c.relation("European Union", "consult", "United States", "the European Union still [negotiates]", optional=True)
c.relation(JIANG, "located_in", "Qinghai", "Jianghai Lithium Industry [from] Qinghai", type_also=["part_of"])
c.relation(SALAR, "located_in", "Antofagasta", "Minera Salar Alto [of] Antofagasta", type_also=["part_of"])
c.relation(JIANG, "agree", SALAR, "Jianghai Lithium Industry from Qinghai [signed] an agreement with Minera Salar Alto",
           type_also=["cooperate"])
c.relation(JIANG, "cooperate", SALAR, "to [purchase] 24% of shares of the latter", modality="planned",
           type_also=["aid", "leads", "part_of", "support"], optional=True)
c.relation(AGENCY, "part_of", "Chile", "The antitrust [agency] of Chile", type_also=["member_of", "located_in"])
c.relation(AGENCY, "agree", JIANG, "The antitrust agency of Chile has not yet [approved]", negated=True,
           type_also=["support", "cooperate", "concede"], target_also=[SALAR], source_also=["Chile"], optional=True)
c.relation(QUIN, "accuse", LARR, "Opposition senator Marcela Quiñenao [criticized] in Valparaíso on Wednesday that the President",
           type_also=["reject"], date="2018-04-18")
c.relation(QUIN, "located_in", "Valparaíso", "Opposition senator Marcela Quiñenao [criticized] in Valparaíso", date="2018-04-18",
           optional=True)
c.relation(QUIN, "member_of", "Chile", "Opposition [senator] Marcela Quiñenao", optional=True)
c.relation(QUIN, "reject", LARR, "[Opposition] senator Marcela Quiñenao", target_also=["Chile"], type_also=["protest"],
           optional=True)
c.relation("Chile", "cooperate", "China", "its biggest [buyer] is China", optional=True)
c.relation("Chile", "ally_of", "United States", "its military [friend] during decades is the United States",
           type_also=["cooperate", "support"])
c.relation(LU, "member_of", JINLING, "[Professor] Lu Zhaohui of the Jinling University")
c.relation(LU, "consult", "Global Mirror", "Professor Lu Zhaohui of the Jinling University [told] Global Mirror", optional=True)
c.relation("Argentina", "request", "China", "Argentina, which [asked] China for loan")
c.relation("China", "agree", "Chile", "the free trade [agreement] of the two sides", type_also=["cooperate"], optional=True)
c.relation(LARR, "located_in", "Tokyo", "Larraguibel [flew] to Tokyo", date="2018-04-20TMO", optional=True)
c.relation(LARR, "consult", FANG, "he [invited] Fang Weiming to attend the APEC summit", type_also=["request", "cooperate"],
           source_also=["Chile"], target_also=["China"], modality="planned")
c.relation(FANG, "located_in", SUMMIT, "Fang Weiming to [attend] the APEC summit",
           type_also=["member_of", "cooperate", "consult"],
           target_also=["Chile", "APEC"], modality="planned", optional=True)
c.relation(SUMMIT, "located_in", "Chile", "the APEC summit, which Chile will [host]", source_also=["APEC"], modality="planned",
           date="2019-11", optional=True)
c.relation("Chile", "leads", SUMMIT, "the APEC summit, which Chile will [host]", modality="planned", target_also=["APEC"],
           type_also=["member_of", "cooperate"], date="2019-11", optional=True)
c.relation(FANG, "agree", LARR, "Fang Weiming [accepted] the invitation", type_also=["cooperate", "support"],
           target_also=["Chile"],
           source_also=["China"], optional=True)

c.date("[20 April 2018]", "date", "2018-04-20", optional=True)
c.date("On [the afternoon of April 19],", "time", "2018-04-19TAF", value_also=["2018-04-19"])
c.date("before [the end of next year].", "date", "2019", value_also=["2019-12-31", "2019-12"])
c.date("since [January].", "date", "2018-01")
c.date("on [February 6].", "date", "2018-02-06")
c.date("within [this month].", "date", "2018-04")
c.date("the [Friday] regular", "date", "2018-04-20")
c.date("[A few days ago],", "date", "PAST_REF", value_also=["2018-04", None, "PXD"])
c.date("on [May 1] as", "date", "2018-05-01")
c.date("on [Wednesday] that", "date", "2018-04-18")
c.date("during [decades] is", "duration", "PXDE", value_also=["PXY", "PX0Y"], optional=True)
c.date("since [2014].", "date", "2014")
c.date("[Twelve years] after", "duration", "P12Y", value_also=[None])
c.date("on [Friday morning].", "time", "2018-04-20TMO", value_also=["2018-04-20"])
c.date("in [November of next year].", "date", "2019-11")

# t4: a weekly's analysis ----------------------------------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2014-02-08")
d.sentences()
COMPACT, MARCH, SULTAN, BAMB = "Celebes Compact", "David Marchbanks", "Iskandar Syah", "Bambang Suryaningrat"
HAND, GAO, HALIM, ELL = "Laksmi Handoyo", "Gao Shuming", "Nur Azizah Halim", "Margaret Ellery"
HUAXIN, HARROW, CHANGI, DOD = "Huaxin Ports", "Harrow Institute", "Changi Institute", "Department of Defence"
NAVY, EMBASSY, PARTY, BROTHER = ("the Sandaranese navy", "Its embassy in Kota Intan",
                                 "the sultanate’s only legal opposition party", "the sultan’s brother")
ADVISERS, MINISTERS, CORAL, PM = ("two Australian military advisers", "the defence ministers of the Celebes Compact",
                                  "Coral Shield", "Japan’s prime minister")
MEMBERS = ["Indonesia", "Malaysia", "Philippines", "Australia", "Sandaran"]

d.entity(COMPACT, "organization", {COMPACT: 1},
         nominals=["[The alliance], which", "joined [the pact] in", "Indonesia, [the compact]’s", "leave [the compact] unless",
                   "that [the compact] has", "negotiated [the treaty] for", "let [the compact] wither"],
         pronouns=["is in [its] worst", "birth to [it]."], type_also=["program"])
d.entity("Celebes", "place", inside=["the [Celebes] Compact"], optional=True)
d.entity("Indonesia", "country", {"Indonesia": 2}, adjectives={"Indonesian": 1}, nominals=["[the compact’s biggest member],"],
         pronouns=["[Its] president"])
d.entity("Malaysia", "country", {"Malaysia": 2}, adjectives={"Malaysian": 1})
d.entity("Philippines", "country", {"Philippines": 2}, pronouns=["dispute of [its] own", "Manila [it] has"])
d.entity("Australia", "country", {"Australia": 6}, adjectives={"Australian": 2}, capitals=["[Canberra] was"],
         pronouns=["in [its] Department"])
d.entity("Sandaran", "country", {"Sandaran": 4}, adjectives={"Sandaranese": 1},
         nominals=["[a sultanate of 900,000 people] that", "that [the sultanate] was", "that [his country] was",
                   "[the sultan’s government] expelled", "leads [the sultanate]’s"],
         pronouns=["leased [its] harbour", "whom [it] accused"])
d.entity("China", "country", {"China": 2}, adjectives={"Chinese": 1}, pronouns=["[Its] embassy"])
d.entity("America", "country", {"America": 1}, aliases=["United States"])
d.entity("Japan", "country", {"Japan": 1}, adjectives={"Japanese": 1})
d.entity("Singapore", "country", {"Singapore": 1}, type_also=["place"])
d.entity("Surabaya", "place", {"Surabaya": 2})
d.entity("Teluk Mas", "place", {"Teluk Mas": 1}, nominals=["leased [its harbour] at", "on [the port]. Australia",
         "opening [the port] to",
                                                           "describes [the harbour] as"])
d.entity("Canberra", "place", {"Canberra": 1})
d.entity("Kota Intan", "place", {"Kota Intan": 2}, nominals=["Intan, [Sandaran’s capital],"])
d.entity("Spratlys", "place", {"Spratlys": 1}, aliases=["Spratly Islands"])
d.entity("Manila", "place", {"Manila": 1})
d.entity("Subic Bay", "place", {"Subic Bay": 1})
d.entity("London", "place", {"London": 1})
d.entity("Ambalat", "place", {"Ambalat": 1})
d.entity("Strait of Malacca", "place", {"Strait of Malacca": 1})
d.entity("Darwin", "place", {"Darwin": 1})
d.entity("Asia", "place", inside=["the [Asian] financial"], optional=True)
d.entity("The Weekly Assay", "organization", {"The Weekly Assay": 1}, aliases=["Weekly Assay"], optional=True)
d.entity(HUAXIN, "organization", {HUAXIN: 1, "Huaxin": 1}, nominals=["[a Chinese firm]."])
d.entity(HARROW, "organization", {HARROW: 1}, nominals=["Institute, [a think-tank in London],"])
d.entity(CHANGI, "organization", {CHANGI: 1})
d.entity(DOD, "organization", {DOD: 1})
d.entity(NAVY, "organization", nominals=["[the Sandaranese navy] pulled"])
d.entity(EMBASSY, "organization", nominals=["[Its embassy in Kota Intan] describes"], type_also=["place"], optional=True)
d.entity(PARTY, "organization", nominals=["leads [the sultanate’s only legal opposition party],"])
d.entity("parliament", "organization", nominals=["told [parliament] that"], optional=True)
d.entity(MINISTERS, "group", nominals=["When [the defence ministers of the Celebes Compact] meet", "If [the ministers] fail"],
         pronouns=["14th [they] will", "as [they] have", "[They] may have"], type_also=["person"], optional=True)
d.entity(ADVISERS, "group", nominals=["expelled [two Australian military advisers] whom"], pronouns=["that [they] had"],
         type_also=["person"], optional=True)
d.entity("a former official", "person", nominals=["though [a former official in its Department of Defence] concedes"],
         optional=True)
d.entity("Both men", "group", nominals=["[Both men] reject"], type_also=["person"], optional=True)
d.entity("Asian financial crisis", "event", {"Asian financial crisis": 1})
d.entity(CORAL, "event", {CORAL: 1}, nominals=["of [an exercise] called"], type_also=["program"])
d.entity("an election", "event", nominals=["faces [an election] in"], optional=True)
d.entity("Article Four", "program", {"Article Four": 1}, pronouns=["that [it] may be"], optional=True)
d.entity(MARCH, "person", {MARCH: 1}, nominals=["Marchbanks, [Australia’s defence minister],"])
d.entity(SULTAN, "person", {SULTAN: 1}, nominals=["20th [the sultan]’s", "bribed [the sultan]’s"],
         pronouns=["that [his] country"],
         aliases=["Sultan Iskandar Syah"])
d.entity(BAMB, "person", {BAMB: 1}, nominals=["[Its president], Bambang"], pronouns=["Handoyo, [his] foreign"])
d.entity(HAND, "person", {HAND: 1}, nominals=["Handoyo, [his foreign minister],"], pronouns=["; [she] is"])
d.entity(GAO, "person", {GAO: 1}, nominals=["and [Huaxin’s chairman],"], pronouns=["that [he] bribed"])
d.entity(BROTHER, "person", nominals=["bribed [the sultan’s brother]."], optional=True)
d.entity(HALIM, "person", {HALIM: 1}, pronouns=["[She] has been"])
d.entity(ELL, "person", {ELL: 1}, pronouns=["Surabaya, [she] reckons"])
d.entity(PM, "person", nominals=["Japanese, [whose prime minister] visited"], optional=True)

d.claim("tenant", "<s>David Marchbanks</s>, Australia’s defence minister, <q>told</q> parliament that <c>the sultanate was “a ~~ "
        "house</c>”", MARCH, mode="mixed", act="accuse", act_also=["state", "condemn"], source_also=["Australia"])
d.claim("aerodrome", "<s>Sultan Iskandar Syah</s> <q>retorted</q> that <c>his country was “nobody’s aerodrome</c>”", SULTAN,
        mode="mixed", act_also=["reject", "deny"])
d.claim("refused", "was <q>refused</q> <c>permission to land</c>", None, act="reject", source_also=["Sandaran"], optional=True)
d.claim("spying", "<c>two Australian military advisers</c> whom <s>it</s> <q>accused</q> <c>of spying on the port</c>",
        "Sandaran", act="accuse", also=["[of spying on the port]", "of [spying on the port]"])
d.claim("denies", "<s>Australia</s> <q>denies</q> <c>it</c>, though", "Australia", act="deny")
d.claim("lenses", "<s>a former official in its Department of Defence</s> <q>concedes</q> that <c>they had “long lenses</c>”",
        "a former official", mode="mixed", act_also=["agree"], source_also=[None])
d.claim("said-proposed", "<c>she</c> is <q>said</q> <c>to have proposed ~~ five members</c>",
        also=["[to have proposed ~~ five members]",
        "[she is said ~~ five members]"], optional=True)
d.claim("inspection", "<s>she</s> is said to have <q>proposed</q> <c>opening the port to inspection by all five members</c>",
        HAND, act="propose")
d.claim("backs", "<s>Malaysia</s> <q>backs</q> <c>the idea</c>", "Malaysia", act="support")
d.claim("asked", "According to <h>two officials in Manila</h> <s>it</s> has <q>asked</q> <c>America to base ~~ the decade</c>",
        "Philippines", [(None, None)], act="demand", act_also=["propose"], also=["[to base ~~ the decade]"])
d.claim("leave", ["According to <h>two officials in Manila</h> <s>it</s>", "has <q>threatened</q> <c>to leave the compact unless "
        "Sandaran is thrown out</c>"], "Philippines", [(None, None)], act="warn", act_also=["demand"],
        also=["[to leave the compact]"])
d.claim("officials", "<q>According to</q> <s>two officials in Manila</s> <c>it has asked ~~ thrown out</c>",
        also=["[it has asked ~~ the decade]"], optional=True)
d.claim("commercial", "<s>Its embassy in Kota Intan</s> <q>describes</q> <c>the harbour as “a purely commercial undertaking</c>”",
        EMBASSY, mode="mixed", mode_also=["direct"], act_also=["deny"], source_also=["China"],
        also=["“[a purely commercial undertaking]”"])
d.claim("pictures", "<s>satellite pictures published a fortnight ago by the Harrow Institute</s>, a think-tank in London, "
        "<q>show</q> <c>a pier long enough for a destroyer</c>", HARROW, source_also=[None], optional=True)
d.claim("bribed", "<s>Nur Azizah Halim</s>, who ~~ <q>alleges</q> that <c>he bribed the sultan’s brother</c>", HALIM,
        act="accuse", act_also=["state"])
d.claim("reject", "<s>Both men</s> <q>reject</q> <c>the charge</c>", [GAO, BROTHER], act="reject", act_also=["deny"],
        source_also=["Both men"])
d.claim("worse", "<s>Optimists</s> <q>point out</q> that <c>the compact has survived worse</c>", act_also=["praise"])
d.claim("promise", "“<c>An alliance is a promise ~~ asked about</c>,” <q>says</q> <s>Margaret Ellery</s>, who negotiated the "
        "treaty for Australia and now teaches at the Changi Institute in Singapore. “<c>Now someone has asked</c>.”", ELL,
        mode="direct", act_also=["warn"])
d.claim("reckons", "<c>If the ministers fail ~~ in Surabaya</c>, <s>she</s> <q>reckons</q>, <c>Australia will sign ~~ wither</c>",
        ELL, act_also=["warn"], also=["[Australia will sign ~~ wither]"])

d.relation(MINISTERS, "located_in", "Surabaya", "the defence ministers of the Celebes Compact [meet] in Surabaya",
           source_also=[COMPACT], modality="planned", date="2014-02-14", optional=True)
d.relation(MINISTERS, "member_of", COMPACT, "the defence [ministers] of the Celebes Compact", type_also=["part_of", "leads"],
           optional=True)
BINDS = "The alliance, which [binds] Indonesia, Malaysia, the Philippines, Australia and tiny Sandaran"
for country in MEMBERS:
    d.relation(country, "member_of", COMPACT, BINDS, type_also=["part_of"])
for one, other in combinations(MEMBERS, 2):
    d.relation(one, "ally_of", other, BINDS, type_also=["cooperate", "agree"], optional=True)
d.relation("Sandaran", "member_of", COMPACT, "Sandaran, a sultanate of 900,000 people that [joined] the pact",
           type_also=["agree"],
           date="2006", optional=True)
d.relation("Sandaran", "cooperate", HUAXIN, "Sandaran, ~~ [leased] its harbour at Teluk Mas for 50 years to Huaxin Ports",
           type_also=["agree", "aid", "concede", "support"], target_also=["China"], date="2013-SP")
d.relation(HUAXIN, "leads", "Teluk Mas", "[leased] its harbour at Teluk Mas for 50 years to Huaxin Ports",
           type_also=["located_in"], optional=True)
d.relation("Teluk Mas", "located_in", "Sandaran", "its [harbour] at Teluk Mas", type_also=["part_of"], optional=True)
d.relation("Sandaran", "leads", "Teluk Mas", "leased its [harbour] at Teluk Mas", optional=True)
d.relation(HUAXIN, "located_in", "China", "Huaxin Ports, a [Chinese] firm", type_also=["part_of", "member_of"], optional=True)
d.relation("Sandaran", "consult", "Australia", "Canberra was not [consulted]", negated=True, optional=True)
d.relation("Sandaran", "reject", "Australia", "an Australian patrol aircraft was [refused] permission to land",
           type_also=["sanction", "coerce"], optional=True)
d.relation(MARCH, "member_of", "Australia", "David Marchbanks, Australia’s defence [minister]", type_also=["leads"])
d.relation(MARCH, "accuse", "Sandaran", "David Marchbanks, ~~ [told] parliament that the sultanate was “a tenant",
           source_also=["Australia"], type_also=["reject"], optional=True)
d.relation(MARCH, "consult", "parliament", "David Marchbanks, Australia’s defence minister, [told] parliament", optional=True)
d.relation(SULTAN, "leads", "Sandaran", "[Sultan] Iskandar Syah retorted that his country", type_also=["member_of"])
d.relation(SULTAN, "reject", MARCH, "Sultan Iskandar Syah [retorted]", target_also=["Australia"], source_also=["Sandaran"],
           type_also=["accuse"], optional=True)
d.relation(NAVY, "part_of", "Sandaran", "the Sandaranese [navy]", type_also=["member_of"], optional=True)
d.relation(NAVY, "retreat", CORAL, "the Sandaranese navy [pulled out] of an exercise called Coral Shield",
           type_also=["reject", "concede", "sanction"], source_also=["Sandaran"], target_also=["Australia", COMPACT],
           date="2013-12")
d.relation("Australia", "sanction", "Sandaran", "Australia [suspended] a A$40m training programme",
           type_also=["retreat", "coerce", "reject", "protest"], target_also=[NAVY], date="2013-12")
d.relation("Australia", "aid", "Sandaran", "a A$40m training [programme]", type_also=["cooperate"], target_also=[NAVY],
           optional=True)
d.relation("Sandaran", "coerce", ADVISERS, "the sultan’s government [expelled] two Australian military advisers",
           type_also=["sanction", "reject"], target_also=["Australia"], source_also=[SULTAN], date="2014-01-20")
d.relation("Sandaran", "accuse", ADVISERS, "two Australian military advisers whom it [accused] of spying",
           target_also=["Australia"], source_also=[SULTAN])
d.relation(ADVISERS, "member_of", "Australia", "two Australian military [advisers]", optional=True)
d.relation(ADVISERS, "coerce", "Teluk Mas", "[spying] on the port", target_also=["Sandaran"], source_also=["Australia"],
           type_also=["assault", "threaten"], optional=True)
d.relation("Australia", "reject", "Sandaran", "Australia [denies] it", optional=True)
d.relation(DOD, "part_of", "Australia", "its [Department] of Defence", type_also=["member_of"], optional=True)
d.relation("a former official", "member_of", DOD, "a former [official] in its Department of Defence",
           type_also=["retreat", "concede"], optional=True)
d.relation("Indonesia", "member_of", COMPACT, "Indonesia, the compact’s biggest [member]", type_also=["part_of"], optional=True)
d.relation(BAMB, "leads", "Indonesia", "Its [president], Bambang Suryaningrat", type_also=["member_of"])
d.relation(HAND, "member_of", "Indonesia", "Laksmi Handoyo, his foreign [minister]", type_also=["leads"], optional=True)
d.relation(HAND, "member_of", BAMB, "Laksmi Handoyo, his foreign [minister]", type_also=["support"], optional=True)
d.relation(HAND, "consult", "Australia", "Laksmi Handoyo, his foreign minister, has [shuttled] between Canberra and Kota Intan",
           type_also=["located_in"], source_also=["Indonesia"], target_also=["Canberra"], optional=True)
d.relation(HAND, "consult", "Sandaran", "Laksmi Handoyo, his foreign minister, has [shuttled] between Canberra and Kota Intan",
           type_also=["located_in"], source_also=["Indonesia"], target_also=["Kota Intan"], optional=True)
d.relation("Kota Intan", "located_in", "Sandaran", "Kota Intan, Sandaran’s [capital]", type_also=["part_of", "leads"])
d.relation(HAND, "request", "Sandaran", "she is said to have [proposed] opening the port to inspection",
           type_also=["consult"], source_also=["Indonesia"], target_also=[COMPACT, "Australia"], optional=True)
d.relation("Malaysia", "support", HAND, "Malaysia [backs] the idea", target_also=["Indonesia"], type_also=["agree"],
           optional=True)
d.relation("Philippines", "support", HAND, "The Philippines, ~~ [does not]", negated=True, target_also=["Indonesia", "Malaysia"],
           type_also=["agree"], optional=True)
d.relation("Philippines", "reject", HAND, "The Philippines, ~~ [does not]", target_also=["Indonesia", "Malaysia"],
           optional=True)
d.relation("Philippines", "reject", "China", "The Philippines, which has a [dispute] of its own with China",
           type_also=["accuse", "protest", "coerce", "threaten", "consult"])
d.relation("Philippines", "request", "America", "it has [asked] America to base a frigate squadron")
d.relation("America", "mobilize", "Subic Bay", "America to [base] a frigate squadron at Subic Bay", modality="possible",
           type_also=["located_in", "aid", "support"], target_also=["Philippines"], optional=True)
d.relation("Philippines", "threaten", COMPACT, "it has asked America to base ~~ and has [threatened] to leave the compact")
d.relation("Philippines", "retreat", COMPACT, "to [leave] the compact", type_also=["concede", "reject"], modality="possible",
           optional=True)
d.relation(COMPACT, "sanction", "Sandaran", "Sandaran is [thrown out]", type_also=["coerce", "reject", "retreat", "concede"],
           modality="possible", optional=True)
d.relation(EMBASSY, "part_of", "China", "Its [embassy]", type_also=["member_of"], optional=True)
d.relation(EMBASSY, "located_in", "Kota Intan", "Its embassy [in] Kota Intan", source_also=["China"], optional=True)
d.relation(HARROW, "located_in", "London", "the Harrow Institute, a think-tank [in] London")
d.relation(GAO, "leads", HUAXIN, "Huaxin’s [chairman], Gao Shuming", type_also=["member_of"])
d.relation(HALIM, "leads", PARTY, "Nur Azizah Halim, who [leads] the sultanate’s only legal opposition party",
           type_also=["member_of"])
d.relation(PARTY, "located_in", "Sandaran", "the sultanate’s only legal opposition [party]", type_also=["part_of", "member_of"],
           optional=True)
d.relation(PARTY, "reject", "Sandaran", "the sultanate’s only legal [opposition] party", source_also=[HALIM],
           target_also=[SULTAN], type_also=["protest"], optional=True)
d.relation(HALIM, "accuse", GAO, "Nur Azizah Halim, ~~ [alleges] that he bribed the sultan’s brother")
d.relation(HALIM, "accuse", BROTHER, "Nur Azizah Halim, ~~ [alleges] that he bribed the sultan’s brother", optional=True)
d.relation(GAO, "aid", BROTHER, "he [bribed] the sultan’s brother", type_also=["coerce", "cooperate", "concede", "support"],
           optional=True)
for person in (GAO, BROTHER):
    d.relation(person, "reject", HALIM, "Both men [reject] the charge", source_also=["Both men"], optional=True)
d.relation("Sandaran", "coerce", HALIM, "She has been under house [arrest]", date="2013-11", optional=True)
d.relation("Malaysia", "assault", "Indonesia", "Malaysian and Indonesian gunboats [rammed] each other", date="2005")
d.relation("Indonesia", "assault", "Malaysia", "Malaysian and Indonesian gunboats [rammed] each other", date="2005",
           optional=True)
d.relation("Malaysia", "cooperate", "Indonesia", "the pair were [patrolling] the Strait of Malacca together",
           type_also=["mobilize"], date="2007")
for country in ("Malaysia", "Indonesia"):
    d.relation(country, "located_in", "Ambalat", "Malaysian and Indonesian gunboats [rammed] each other off Ambalat", date="2005",
               optional=True)
    d.relation(country, "located_in", "Strait of Malacca", "the pair were [patrolling] the Strait of Malacca", date="2007",
               type_also=["mobilize"], optional=True)
d.relation("Article Four", "part_of", COMPACT, "[Article Four], under which a blockade of one member is a blockade of all",
           optional=True)
d.relation(ELL, "member_of", "Australia", "who [negotiated] the treaty for Australia", type_also=["support", "cooperate", "aid"],
           optional=True)
d.relation(ELL, "agree", COMPACT, "Margaret Ellery, who [negotiated] the treaty", type_also=["consult", "cooperate", "support"],
           optional=True)
d.relation("Australia", "agree", COMPACT, "who [negotiated] the treaty for Australia", type_also=["consult", "member_of"],
           optional=True)
d.relation(ELL, "member_of", CHANGI, "now [teaches] at the Changi Institute")
d.relation(CHANGI, "located_in", "Singapore", "the Changi Institute [in] Singapore")
d.relation("Australia", "agree", "Japan", "Australia will [sign] a bilateral pact with Japan", modality="possible",
           type_also=["cooperate", "ally_of"])
d.relation("Australia", "retreat", COMPACT, "let the compact [wither]", modality="possible", type_also=["reject", "concede"],
           optional=True)
d.relation(PM, "leads", "Japan", "The Japanese, whose prime [minister]", type_also=["member_of"], optional=True)
d.relation(PM, "located_in", "Darwin", "whose prime minister [visited] Darwin", source_also=["Japan"], type_also=["consult"],
           date="2014-02-03", optional=True)
d.relation("Japan", "consult", "Australia", "The Japanese, whose prime minister [visited] Darwin", source_also=[PM],
           date="2014-02-03", optional=True)
d.relation("Japan", "reject", "Australia", "The Japanese, ~~ have not [said no]", negated=True, optional=True)

d.date("[8 February 2014]", "date", "2014-02-08", optional=True)
d.date("on [February 14th] they", "date", "2014-02-14")
d.date("been [every year] since", "set", "P1Y")
d.date("since [1998].", "date", "1998")
d.date("began [last spring],", "date", "2013-SP", value_also=["2013"])
d.date("in [2006],", "date", "2006")
d.date("for [50 years] to", "duration", "P50Y")
d.date("[Six months later] an", "date", None, value_also=["2013-FA", "2013", "P6M", "2013-10", "2013-11", "2013-09"])
d.date("In [December] the", "date", "2013-12")
d.date("On [January 20th] the", "date", "2014-01-20")
d.date("in [July].", "date", "2014-07")
d.date("by [the end of the decade],", "date", "201", value_also=["2019", "2020", "2019-12-31", "2020-12-31"])
d.date("published [a fortnight ago] by", "date", "2014-01-25", value_also=["2014-W04", "2014-01-24"])
d.date("since [November].", "date", "2013-11")
d.date("In [2005] Malaysian", "date", "2005")
d.date("; [two years later] the", "date", "2007", value_also=["P2Y"])
d.date("and [now] teaches", "date", "PRESENT_REF", value_also=["2014-02-08"], optional=True)
d.date("“[Now] someone", "date", "PRESENT_REF", value_also=["2014-02-08"], optional=True)
d.date("before [the year] is", "date", "2014", value_also=["2014-12-31"])
d.date("on [Monday],", "date", "2014-02-03")

case.write(HERE)
