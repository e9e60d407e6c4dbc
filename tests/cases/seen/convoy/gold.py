"""Gold for four invented texts: a wire story on an attacked aid convoy, a military communiqué with the other side's reply in awkward
English, a report on an election campaign, a smuggling trial. For extraction only.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/convoy/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: a wire story on an attacked aid convoy ----------------------------------------------------------------------------

a = case.document("t1", HERE / "t1.txt", "2024-05-09")
a.sentences()
CAR, WFP, UPN, UN, AU = ("Central African Republic", "World Food Programme", "Union of Patriots for the North", "United Nations",
                         "African Union")
ARMY, BATTALION, BREAD, COUNCIL = "the army", "7th Battalion", "Bread and Wells", "Security Council"
OBSERVATORY, KENYAN_FM, PROTOCOL = "Observatory of Conflicts", "Foreign Ministry", "a humanitarian protocol"
GBAYA, MOUSTAPHA, SOLBAKKEN, OTIENO = "Rameaux Gbaya", "Issene Moustapha", "Henrike Solbakken", "Lucy Wambui Otieno"
DANIEL, QUISSANGA, ZENE, MAAS, LOGINOV, YADOUA = ("Daniel", "Teodoro Quissanga", "Abakar Zene", "Ingrid Maas", "Pavel Loginov",
                                                  "Clarisse Yadoua")
GUNMEN, CONVOY, ROAD, STATION, RADIO = "Gunmen", "Aid convoy", "the road to Ndele", "a Nairobi television station", "state radio"
INVESTIGATORS, KILLINGS, FIELDS, FAMILY = "U.N. investigators", "the killings", "the diamond fields at Bria", "her family"
OFFICE, NORTH = "Gbaya's office", "the north of the Central African Republic"

a.entity("Equator News Service", "organization", {"Equator News Service": 1, "ENS": 1})
a.entity(CAR, "country", {CAR: 3}, nominals=["[The government], which"], pronouns=["has said [it] will"])
a.entity(NORTH, "place", nominals=["in [the north of the Central African Republic] on", "and [the region]'s main"], optional=True)
a.entity(ARMY, "organization", nominals=["Republic; [army], rebels", "and [the army] and", "to [the army]'s 7th"])
a.entity(BATTALION, "organization", {BATTALION: 2}, nominals=["on [the battalion]'s whereabouts"])
a.entity(UPN, "organization", {UPN: 1, "UPN": 3},
         nominals=["army, [rebels] swap", "and [the region's main rebel group] each", "as [the rebels] hold"],
         pronouns=["that [its] fighters", '"[We] asked', "would [we] burn", "burn [our] own"])
a.entity(WFP, "organization", {WFP: 1, "WFP": 2}, nominals=["by [the U.N. agency],", "said [the agency] was"])
a.entity(UN, "organization", {"U.N.": 3}, aliases=["UN", "United Nations"])
a.entity(COUNCIL, "organization", {COUNCIL: 1}, aliases=["U.N. Security Council"])
a.entity(AU, "organization", {AU: 1})
a.entity(KENYAN_FM, "organization", {KENYAN_FM: 1}, aliases=["Kenya's Foreign Ministry"])
a.entity(BREAD, "organization", {BREAD: 2}, nominals=["with [the charity] Bread"],
         pronouns=["Wells said [it] was", "of [its] staff"])
a.entity(OBSERVATORY, "organization", {OBSERVATORY: 1}, aliases=["Bangui-based Observatory of Conflicts"])
a.entity(RADIO, "organization", nominals=["told [state radio] that"], optional=True)
a.entity(STATION, "organization", nominals=["told [a Nairobi television station]."], optional=True)
a.entity(OFFICE, "organization", nominals=["[Gbaya's office] would"], optional=True)
a.entity(INVESTIGATORS, "group", nominals=["by [U.N. investigators] for"], type_also=["organization", "person"], optional=True)
a.entity(GUNMEN, "group", nominals=["[Gunmen] attacked", "described [the attackers] to", "as [men in new boots] who"],
         type_also=["organization", "person"], optional=True)
a.entity(CONVOY, "group", nominals=["[Aid convoy] ambushed", "attacked [a convoy] carrying"],
         type_also=["organization", "place", "event", "program"], optional=True)
a.entity("displaced people in the north", "group", nominals=["to [displaced people in the north] of"], optional=True)
a.entity("three drivers", "group", nominals=["killing [three drivers] and"], type_also=["person"], optional=True)
a.entity("a local priest", "person", nominals=["to [a local priest] who"], optional=True)
a.entity(FAMILY, "group", nominals=["by [her family] as"], type_also=["organization", "person"], optional=True)
a.entity("villagers", "group", nominals=["said [villagers] had"], type_also=["person"], optional=True)
a.entity("A diplomat involved in the talks", "person", nominals=["[A diplomat involved in the talks] said"], optional=True)
a.entity("her spokesman", "person", nominals=["crimes, [her spokesman] said"], optional=True)
a.entity("Bangui", "place", {"BANGUI": 1}, inside=["the [Bangui]-based"])
a.entity("Kaga-Bandoro", "place", {"Kaga-Bandoro": 2})
a.entity("Ndele", "place", {"Ndele": 2})
a.entity("Mbrali", "place", {"Mbrali": 2})
a.entity("N'Djamena", "place", {"N'Djamena": 1})
a.entity("Luanda", "place", {"Luanda": 2})
a.entity("Nairobi", "place", {"Nairobi": 1})
a.entity("Bria", "place", {"Bria": 1})
a.entity("New York", "place", {"New York": 1})
a.entity(ROAD, "place", nominals=["on [the road to Ndele] when", "controlled [that stretch of road] since", "told [the road] was"],
         optional=True)
a.entity(FIELDS, "place", nominals=["hold [the diamond fields at Bria]."], optional=True)
a.entity("Kenya", "country", {"Kenya": 2}, adjectives={"Kenyan": 1})
a.entity("Angola", "country", {"Angola": 1}, adjectives={"Angolan": 1})
a.entity("France", "country", {"France": 1})
a.entity("Russia", "country", {"Russia": 1}, pronouns=["clears,\" [its] deputy"])
a.entity("Sango", "group", {"Sango": 1}, optional=True)
a.entity(GBAYA, "person", {GBAYA: 1, "Gbaya": 1})
a.entity(MOUSTAPHA, "person", {MOUSTAPHA: 1, "Moustapha": 1}, nominals=["[A UPN spokesman], Issene"],
         pronouns=["which [he] said", "trucks,\" [he] said"])
a.entity(SOLBAKKEN, "person", {SOLBAKKEN: 1}, pronouns=["[She] said both"])
a.entity(OTIENO, "person", {OTIENO: 1},
         nominals=["and [a Kenyan aid worker],", "[The victim from Kenya] was", "34, [a nutritionist with the charity Bread and "
                   "Wells]."], pronouns=["by [her] family", '"[She] was told', "safe,\" [her] brother"])
a.entity(DANIEL, "person", {"Daniel": 1}, nominals=["[her brother] Daniel"], aliases=["Daniel Otieno"])
a.entity(QUISSANGA, "person", {QUISSANGA: 1})
a.entity(ZENE, "person", {ZENE: 1, "Zene": 1})
a.entity(MAAS, "person", {MAAS: 1}, pronouns=["crimes, [her] spokesman"])
a.entity(LOGINOV, "person", {LOGINOV: 1}, nominals=["[its deputy ambassador], Pavel"])
a.entity(YADOUA, "person", {YADOUA: 1}, pronouns=["to [her] staff", "That, [she] said", "frightens [me] all"])
a.entity(PROTOCOL, "program", nominals=["under [a humanitarian protocol] that", "in [the protocol]."], optional=True)
a.entity(KILLINGS, "event", nominals=["condemned [the killings] \"in"], optional=True)
a.entity("a similar ambush", "event", nominals=["for [a similar ambush] in"], optional=True)
a.entity("the talks", "event", nominals=["in [the talks] said"], optional=True)
a.entity("a closed meeting", "event", nominals=["scheduled [a closed meeting] for"], optional=True)
a.entity("an independent investigation", "event", nominals=["for [an independent investigation]."], type_also=["program"],
         optional=True)

SPOKESMAN = (None, "crimes, [her spokesman] said", [MAAS, UN])
a.claim("attacked", "<c>Gunmen attacked a convoy ~~ a Kenyan aid worker</c>, <s>the World Food Programme</s> <q>said</q>", WFP,
        also=["[Gunmen attacked a convoy ~~ on Wednesday], killing"])
a.claim("blame", "<s>the army and the region's main rebel group</s> each <q>said</q> <c>the other was to blame</c>", [ARMY, UPN],
        act="accuse", act_also=["state"], source_also=[CAR])
a.claim("burned", "<c>Five were burned and the others were emptied within two hours</c>, <q>according to</q> <s>a local priest who "
        "walked to the scene</s>", source_also=["a local priest"])
a.claim("murdered", "<s>Defense Minister Rameaux Gbaya</s> <q>told</q> state radio that <c>its fighters had \"murdered those who came "
        "to feed their own mothers</c>.\"", GBAYA, mode="mixed", act="accuse", act_also=["state", "condemn"], source_also=[CAR])
a.claim("denied", "<s>A UPN spokesman, Issene Moustapha</s>, <q>denied</q> <c>this</c>", MOUSTAPHA, act="deny", act_also=["reject"],
        source_also=[UPN])
a.claim("pointed", "<s>A UPN spokesman, Issene Moustapha</s>, denied this and <q>pointed to</q> <c>the army's 7th Battalion</c>",
        MOUSTAPHA, act="accuse", act_also=["state"], source_also=[UPN], optional=True)
a.claim("herders", "which <s>he</s> <q>said</q> <c>had moved into Mbrali two days earlier disguised as herders</c>", MOUSTAPHA,
        act="accuse", act_also=["state"], source_also=[UPN],
        also=[["[which] he said", "[had moved into Mbrali two days earlier disguised as herders]"],
              ["[the army's 7th Battalion], which", "[had moved into Mbrali two days earlier disguised as herders]"]])
a.claim("trucks", "\"<c>We asked for these trucks</c>,\" <s>he</s> <q>said</q> by telephone from N'Djamena. \"<c>Why would we burn our "
        "own bread?</c>\"", MOUSTAPHA, mode="direct", act_also=["deny", "reject"], source_also=[UPN])
a.claim("asked", "\"<s>We</s> <q>asked for</q> <c>these trucks</c>,\" <h>he</h> said", UPN, [(MOUSTAPHA, None)], mode="direct",
        mode_also=["indirect"], act="demand", act_also=["state"], chain_also=[[]], source_also=[MOUSTAPHA], optional=True)
a.claim("suspending", "<s>WFP Country Director Henrike Solbakken</s> <q>said</q> <c>the agency was suspending all deliveries beyond "
        "Kaga-Bandoro</c>", SOLBAKKEN, source_also=[WFP])
a.claim("guarantee", "<s>WFP Country Director Henrike Solbakken</s> said ~~ and <q>demanded</q> <c>a guarantee from both sides in "
        "writing</c>", SOLBAKKEN, act="demand", source_also=[WFP], also=["[a guarantee from both sides] in"])
a.claim("route", "<s>She</s> <q>said</q> <c>both had been given the route ~~ in March</c>", SOLBAKKEN, act_also=["accuse"],
        source_also=[WFP], also=["[both had been given the route and the license plates on Monday],"])
a.claim("agreed", "<h>She</h> said <c>both had been given the route and the license plates on Monday</c>, as <q>agreed</q> under",
        None, [(SOLBAKKEN, None)], act="agree", chain_also=[[]], optional=True)
a.claim("rations", "<c>About 60,000 people in Ndele now face weeks without rations</c>, <s>WFP</s> <q>estimates</q>", WFP,
        act_also=["warn", "express_concern"])
a.claim("identified", "<c>The victim from Kenya</c> was <q>identified</q> by <s>her family</s> <c>as Lucy Wambui Otieno, 34, a "
        "nutritionist with the charity Bread and Wells</c>", FAMILY,
        also=["[as Lucy Wambui Otieno, 34, a nutritionist with the charity Bread and Wells]", "[The victim from Kenya ~~ Bread and "
              "Wells]", "identified by her family as [Lucy Wambui Otieno], 34"], optional=True)
a.claim("safe", "\"<c>She was told the road was safe</c>,\" <s>her brother Daniel</s> <q>told</q>", DANIEL, mode="direct",
        act_also=["accuse", "condemn"])
a.claim("told-safe", "She was <q>told</q> <c>the road was safe</c>,\" <h>her brother Daniel</h> told", None, [(DANIEL, None)],
        mode="direct", mode_also=["indirect"], act_also=["pledge"], chain_also=[[]], optional=True)
a.claim("investigation", "<s>Kenya's Foreign Ministry</s> <q>called for</q> <c>an independent investigation</c>", KENYAN_FM,
        act="demand", source_also=["Kenya"])
a.claim("confidence", "<s>Bread and Wells</s> <q>said</q> <c>it was bringing home 11 of its staff and had lost confidence in the "
        "protocol</c>", BREAD, act_also=["reject", "express_concern"], also=["[it was bringing home 11 of its staff] and"])
a.claim("bury", "<s>Angolan mediator Teodoro Quissanga</s>, who ~~ <q>appealed to</q> <c>both parties not to let \"one crime bury two "
        "years of work</c>.\"", QUISSANGA, mode="mixed", act="demand", source_also=["Angola"],
        also=["[not to let \"one crime bury two years of work]", "[to both parties not to let ~~ years of work]"])
a.claim("stay-away", "<s>A diplomat involved in the talks</s> <q>said</q> <c>Zene, whose group ~~ might now stay away</c>",
        source_also=["A diplomat involved in the talks"], act_also=["warn"],
        also=[["said [Zene], whose", "[might now stay away]"]])
a.claim("blamed", "<h>A diplomat involved in the talks</h> said Zene, <c>whose group</c> was <q>blamed</q> by <s>U.N. "
        "investigators</s> <c>for a similar ambush in 2022</c>", INVESTIGATORS,
        [(None, None, ["A diplomat involved in the talks"])], act="accuse", act_also=["condemn"], source_also=[UN],
        chain_also=[[]], also=["[for a similar ambush in 2022]", "for [a similar ambush in 2022]",
                               ["[Zene], whose group was", "[for a similar ambush in 2022]"],
                               "[whose group was ~~ ambush in 2022]"])
a.claim("no-decision", "<s>Moustapha</s> <q>said</q> that <c>no such decision had been made</c>", MOUSTAPHA, act_also=["deny"],
        source_also=[UPN])
a.claim("negotiate", "<s>The government</s>, which has sent no delegation since April, has <q>said</q> <c>it will not negotiate ~~ "
        "at Bria</c>", CAR, act_also=["reject", "warn", "pledge", "demand"], also=["[it will not negotiate] as"])
a.claim("request", "<c>a closed meeting for Friday</c> at the <q>request</q> of <s>France</s>", "France", act="demand",
        act_also=["propose"], also=["[a closed meeting] for"], optional=True)
a.claim("condemned", "<s>U.N. humanitarian chief Ingrid Maas</s> <q>condemned</q> <c>the killings</c> \"in the strongest terms\"", MAAS,
        [SPOKESMAN], act="condemn", mode_also=["mixed"], source_also=[UN],
        also=["[the killings \"in the strongest terms\"]", "[the killings \"in the strongest terms]"])
a.claim("war-crimes", "<s>U.N. humanitarian chief Ingrid Maas</s> condemned ~~ and <q>reminded</q> the parties that <c>attacks on aid "
        "workers may amount to war crimes</c>", MAAS, [SPOKESMAN], act_also=["warn"], source_also=[UN],
        also=["reminded [the parties that ~~ war crimes],"])
a.claim("spokesman", "<c>U.N. humanitarian chief ~~ war crimes</c>, <s>her spokesman</s> <q>said</q>", source_also=[MAAS, UN,
        "her spokesman"], mode="mixed", act_also=["condemn"], optional=True)
a.claim("facts", "<s>Russia</s>, whose instructors train the 7th Battalion, <q>suggested</q> <c>waiting for the facts</c>", "Russia",
        act="propose", act_also=["demand", "state"])
a.claim("verdict", "\"<c>Some colleagues have their verdict ready before the smoke clears</c>,\" <s>its deputy ambassador, Pavel "
        "Loginov</s>, <q>told</q>", LOGINOV, mode="direct", act_also=["accuse", "condemn"], source_also=["Russia"])
a.claim("boots-told", "<s>Human rights lawyer Clarisse Yadoua</s>, who heads ~~ <q>said</q> <c>villagers had described ~~ spoke "
        "Sango</c>", YADOUA, optional=True)
a.claim("boots", "<h>Human rights lawyer Clarisse Yadoua</h>, who heads ~~ said <s>villagers</s> had <q>described</q> <c>the "
        "attackers</c> to her staff <c>as men in new boots who spoke Sango</c>", "villagers", [(YADOUA, None)],
        also=["[the attackers to her staff as men in new boots who spoke Sango]", "[as men in new boots who spoke Sango]",
              "as [men in new boots who spoke Sango]"])
a.claim("proves", "<c>That</c>, <s>she</s> <q>said</q>, \"<c>proves nothing, and frightens me all the same</c>.\"", YADOUA,
        mode="mixed", mode_also=["direct"], act_also=["express_concern"], also=["[proves nothing, and frightens me all the same]"])

for one, other in ((ARMY, UPN), (UPN, ARMY)):
    a.relation(one, "accuse", other, "army, rebels swap [accusations]", source_also=[CAR] if one == ARMY else [],
               target_also=[CAR] if other == ARMY else [], optional=True)
    a.relation(one, "accuse", other, "the army and the region's main rebel group each [said] the other was to blame",
               source_also=[CAR] if one == ARMY else [], target_also=[CAR] if other == ARMY else [])
a.relation("Bangui", "located_in", CAR, "BANGUI, Central African Republic", type_also=["part_of"], optional=True)
a.relation(GUNMEN, "assault", CONVOY, "Gunmen [attacked] a convoy", target_also=[WFP, OTIENO, CAR, NORTH], date="2024-05-08",
           optional=True)
a.relation(GUNMEN, "assault", OTIENO, "Gunmen attacked ~~ [killing] three drivers and a Kenyan aid worker",
           target_also=["three drivers", "Kenya"], date="2024-05-08", optional=True)
a.relation(WFP, "part_of", UN, "the U.N. [agency]", type_also=["member_of"], optional=True)
a.relation(UPN, "leads", ROAD, "The Union of Patriots for the North (UPN) has [controlled] that stretch of road",
           type_also=["located_in", "coerce", "mobilize"], date="2024-01", optional=True)
a.relation(UPN, "located_in", NORTH, "the [region's] main rebel group", target_also=[CAR], optional=True)
a.relation(GBAYA, "leads", ARMY, "Defense [Minister] Rameaux Gbaya", type_also=["member_of"], target_also=[CAR], optional=True)
a.relation(GBAYA, "consult", RADIO, "Defense Minister Rameaux Gbaya [told] state radio", optional=True)
a.relation(GBAYA, "accuse", UPN, "Defense Minister Rameaux Gbaya told state radio that its fighters had \"[murdered] those",
           source_also=[CAR])
a.relation(UPN, "assault", OTIENO, "its fighters had \"[murdered] those", target_also=[WFP, "three drivers", CONVOY], optional=True)
a.relation(MOUSTAPHA, "member_of", UPN, "A UPN [spokesman], Issene Moustapha")
a.relation(MOUSTAPHA, "reject", GBAYA, "A UPN spokesman, Issene Moustapha, [denied] this", source_also=[UPN], target_also=[CAR],
           optional=True)
a.relation(MOUSTAPHA, "accuse", BATTALION, "A UPN spokesman, Issene Moustapha, denied this and [pointed] to the army's 7th Battalion",
           source_also=[UPN], target_also=[ARMY, CAR])
a.relation(BATTALION, "part_of", ARMY, "the army's 7th [Battalion]", type_also=["member_of"], target_also=[CAR])
a.relation(BATTALION, "located_in", "Mbrali", "the army's 7th Battalion, which he said had [moved] into Mbrali",
           type_also=["mobilize"], source_also=[ARMY])
a.relation(UPN, "request", WFP, "We [asked] for these trucks", source_also=[MOUSTAPHA], target_also=[CONVOY], optional=True)
a.relation(MOUSTAPHA, "located_in", "N'Djamena", "he said by telephone [from] N'Djamena", optional=True)
a.relation(SOLBAKKEN, "leads", WFP, "WFP Country [Director] Henrike Solbakken", type_also=["member_of"])
for side in (ARMY, UPN):
    more = [CAR] if side == ARMY else []
    a.relation(SOLBAKKEN, "request", side, "WFP Country Director Henrike Solbakken ~~ [demanded] a guarantee from both sides",
               source_also=[WFP], target_also=more, optional=True)
    a.relation(WFP, "consult", side, "both had been [given] the route and the license plates", type_also=["cooperate"],
               source_also=[SOLBAKKEN], target_also=more, date="2024-05-06", optional=True)
    a.relation(QUISSANGA, "request", side, "Angolan mediator Teodoro Quissanga, ~~ [appealed] to both parties",
               source_also=["Angola"], target_also=more, optional=True)
    a.relation(MAAS, "request", side, "U.N. humanitarian chief Ingrid Maas ~~ [reminded] the parties",
               type_also=["threaten", "consult"], source_also=[UN], target_also=more, optional=True)
a.relation("Angola", "cooperate", AU, "a humanitarian protocol that Angola and the African Union [brokered]", type_also=["agree"],
           date="2024-03")
for body in ("Angola", AU):
    a.relation(body, "support", PROTOCOL, "a humanitarian protocol that Angola and the African Union [brokered]",
               type_also=["agree", "cooperate", "leads"], date="2024-03", optional=True)
a.relation(OTIENO, "located_in", "Kenya", "The victim [from] Kenya", type_also=["member_of"], optional=True)
a.relation(OTIENO, "member_of", BREAD, "Lucy Wambui Otieno, 34, a [nutritionist] with the charity Bread and Wells")
a.relation(DANIEL, "consult", STATION, "her brother Daniel [told] a Nairobi television station", optional=True)
a.relation(STATION, "located_in", "Nairobi", "a [Nairobi] television station", optional=True)
a.relation(KENYAN_FM, "part_of", "Kenya", "Kenya's Foreign [Ministry]", type_also=["member_of"])
a.relation(BREAD, "reject", PROTOCOL, "Bread and Wells said it ~~ had [lost] confidence in the protocol", type_also=["retreat"],
           optional=True)
a.relation(QUISSANGA, "member_of", "Angola", "[Angolan] mediator Teodoro Quissanga", type_also=["located_in"], optional=True)
a.relation(QUISSANGA, "consult", ZENE, "Angolan mediator Teodoro Quissanga, who was due to [meet] UPN leader Abakar Zene",
           modality="planned", source_also=["Angola"], target_also=[UPN], date="2024-05-10")
a.relation(ZENE, "leads", UPN, "UPN [leader] Abakar Zene")
for person in (QUISSANGA, ZENE):
    a.relation(person, "located_in", "Luanda", "due to [meet] UPN leader Abakar Zene in Luanda", modality="planned",
               date="2024-05-10", optional=True)
a.relation(UN, "accuse", UPN, "whose group was [blamed] by U.N. investigators", source_also=[INVESTIGATORS], target_also=[ZENE])
a.relation(ZENE, "reject", QUISSANGA, "Zene, ~~ might now [stay away]", modality="possible", source_also=[UPN],
           target_also=["Angola", "the talks"], type_also=["retreat"], optional=True)
a.relation(CAR, "consult", UPN, "it will not [negotiate] as long as the rebels hold the diamond fields", negated=True,
           modality="planned", optional=True)
a.relation(CAR, "reject", UPN, "it will [not negotiate] as long as the rebels hold the diamond fields", optional=True)
a.relation(UPN, "leads", FIELDS, "the rebels [hold] the diamond fields at Bria", type_also=["located_in", "coerce"],
           target_also=["Bria"], optional=True)
a.relation(FIELDS, "located_in", "Bria", "the diamond fields [at] Bria", optional=True)
a.relation(COUNCIL, "located_in", "New York", "[In] New York, the Security Council", optional=True)
a.relation("France", "request", COUNCIL, "the Security Council scheduled a closed meeting for Friday at the [request] of France")
a.relation(MAAS, "member_of", UN, "U.N. humanitarian [chief] Ingrid Maas", type_also=["leads"])
a.relation(MAAS, "accuse", KILLINGS, "U.N. humanitarian chief Ingrid Maas [condemned] the killings", source_also=[UN],
           target_also=[GUNMEN], optional=True)
a.relation("Russia", "aid", BATTALION, "Russia, whose instructors [train] the 7th Battalion", type_also=["support", "cooperate"],
           target_also=[ARMY, CAR])
a.relation(LOGINOV, "member_of", "Russia", "its deputy [ambassador], Pavel Loginov")
a.relation(YADOUA, "leads", OBSERVATORY, "Human rights lawyer Clarisse Yadoua, who [heads] the Bangui-based Observatory of Conflicts")
a.relation(OBSERVATORY, "located_in", "Bangui", "the Bangui-[based] Observatory of Conflicts")

a.date("[9 May 2024]", "date", "2024-05-09", optional=True)
a.date("Republic, [May 9] (ENS)", "date", "2024-05-09")
a.date("on [Wednesday], killing", "date", "2024-05-08")
a.date("at [dawn] and", "time", "2024-05-08TDA", value_also=["2024-05-08", "2024-05-08TMO", "2024-05-09TDA"], optional=True)
a.date("within [two hours],", "duration", "PT2H")
a.date("since [January].", "date", "2024-01")
a.date("[two days earlier]", "date", "2024-05-06", value_also=["2024-05-07", "P2D", None])
a.date("on [Monday], as", "date", "2024-05-06")
a.date("in [March].", "date", "2024-03")
a.date("[now] face", "date", "PRESENT_REF", value_also=["2024-05-09"], optional=True)
a.date("[weeks] without", "duration", "PXW", value_also=[None], optional=True)
a.date("Otieno, [34],", "duration", "P34Y", optional=True)
a.date("on [Friday], appealed", "date", "2024-05-10")
a.date("bury [two years] of", "duration", "P2Y")
a.date("in [2022],", "date", "2022")
a.date("might [now] stay", "date", "PRESENT_REF", value_also=["2024-05-09"], optional=True)
a.date("since [April],", "date", "2024-04")
a.date("for [Friday] at", "date", "2024-05-10")

# t2: a military communiqué and the reply to it, as if translated by a mediocre machine ----------------------------------

b = case.document("t2", HERE / "t2.txt", "2020-09-17")
b.sentences()
STAFF, SARM, KORVIA, CORPS, MOD = "General Staff", "Sarmeria", "Korvia", "4th Corps", "Ministry of Defense"
VELKO, TARNO, ORLEC, HALAS, AMSTUTZ, PROHAZ = ("Radim Velko", "Ilya Tarno", "Matis Orlec", "Zdenka Halas", "Urs Amstutz",
                                               "Ladislav Prohaz")
FORCES, COMMAND, INTELLIGENCE = "the armed forces of Sarmeria", "the Korvian command", "the intelligence"
MISSION, OBSERVERS, MOTHER = "the monitoring mission of the OSCE", "his observers", "The mother of the soldier"
MERCENARIES, MARKET, CAMP, TRUCE, MEETING = ("mercenaries", "the market in Haldan", "the camp under the city Haldan",
                                             "the regime of silence", "an urgent meeting of the ministers")
BROD, TESNA, HALDAN, PODTESNA, KORPRESS = "Dolny Brod", "Tesna", "Haldan", "Podtesna", "KorPress"

b.entity("Agency Sarmat-Inform", "organization", {"Agency Sarmat-Inform": 1}, aliases=["Sarmat-Inform"], optional=True)
b.entity(STAFF, "organization", {STAFF: 3}, aliases=["General Staff of the armed forces of Sarmeria"])
b.entity(FORCES, "organization", nominals=["of [the armed forces of Sarmeria] communicates", "of [the Sarmerian military] have"],
         optional=True)
b.entity(SARM, "country", {SARM: 4}, adjectives={"Sarmerian": 3}, nominals=["that [the Sarmerian side] \"did"])
b.entity("Sarmerians", "group", {"Sarmerians": 1}, type_also=["country"], optional=True)
b.entity(KORVIA, "country", {"Korvian Republic": 1, KORVIA: 4}, adjectives={"Korvian": 1}, inside=["of the [Republic] in the"],
         nominals=["of [the enemy] have", ", [the enemy] was", "call [the leadership of Korvia] to"])
b.entity(CORPS, "organization", {CORPS: 2}, aliases=["4th Corps of the Korvian Republic"])
b.entity(COMMAND, "organization", nominals=["accused [the Korvian command] in"], optional=True)
b.entity(INTELLIGENCE, "organization", nominals=["of [the intelligence] ,"], optional=True)
b.entity(MOD, "organization", {MOD: 1}, nominals=["[The ministry] informs", ", [the ministry] considers"],
         aliases=["Ministry of Defense of the Republic"])
b.entity("his platoon", "organization", nominals=["to [his platoon] was"], type_also=["group"], optional=True)
b.entity("Red Cross", "organization", {"Red Cross": 1})
b.entity("OSCE", "organization", {"OSCE": 1})
b.entity(MISSION, "organization", nominals=["of [the monitoring mission of the OSCE] Urs", "[The mission] asks"], aliases=["OSCE"])
b.entity(OBSERVERS, "group", nominals=["that [his observers] have"], pronouns=["establish [they] could", "bridge [them] did"],
         type_also=["organization"], optional=True)
b.entity(KORPRESS, "organization", {KORPRESS: 1}, nominals=["by [the agency] KorPress"])
b.entity(VELKO, "person", {VELKO: 1, "Velko": 3},
         nominals=["[The representative of the General Staff] commented", "briefing [the official representative of the General "
                   "Staff] colonel", "[The colonel] also"],
         pronouns=["to [his] words", "[He] underlined", "said [he] at"])
b.entity(TARNO, "person", {TARNO: 1, "Tarno": 1},
         nominals=["[The prisoner] sergeant", "to [the prisoner] was", "that [the sergeant] was", "of [the soldier] asked",
                   "go [the son] home"], pronouns=["to [his] platoon", "demands [his] immediate"])
b.entity(MOTHER, "person", nominals=["[The mother of the soldier] asked"], optional=True)
b.entity(ORLEC, "person", {ORLEC: 1})
b.entity(HALAS, "person", {HALAS: 1}, nominals=["[the president of Sarmeria] Zdenka"])
b.entity(AMSTUTZ, "person", {AMSTUTZ: 1}, nominals=["[The head of the monitoring mission of the OSCE] Urs"],
         pronouns=["that [his] observers"])
b.entity(PROHAZ, "person", {PROHAZ: 1}, nominals=["[The foreign minister of Sarmeria] Ladislav"], pronouns=["that [he] is"])
b.entity(MERCENARIES, "group", nominals=["of [mercenaries].", "fighting [up to two hundred citizens of third countries] ,",
                                         "and [the mercenaries] ,"], type_also=["person", "organization"], optional=True)
b.entity("the woman and two children", "group", nominals=["killed [the woman and two children]."], type_also=["person"],
         optional=True)
b.entity("more than six thousand inhabitants", "group", nominals=["remain [more than six thousand inhabitants]\""], optional=True)
b.entity(BROD, "place", {BROD: 3})
b.entity(TESNA, "place", {TESNA: 3}, aliases=["river Tesna"])
b.entity(HALDAN, "place", {HALDAN: 2})
b.entity("Ankara", "place", {"Ankara": 1})
b.entity(PODTESNA, "place", {PODTESNA: 1})
b.entity(CAMP, "place", nominals=["in [the camp under the city Haldan]."], optional=True)
b.entity(MARKET, "place", nominals=["on [the market in Haldan] ,"], optional=True)
b.entity("the school", "place", nominals=["fallen [the school] and"], type_also=["organization"], optional=True)
b.entity("the pumping station", "place", nominals=["and [the pumping station] ,"], type_also=["organization"], optional=True)
b.entity("the neutral zone", "place", nominals=["from [the neutral zone] ,"], optional=True)
b.entity("the bridge", "place", nominals=["to [the bridge] them"], optional=True)
b.entity("Turkey", "country", {"Turkey": 1})
b.entity("Hungary", "country", {"Hungary": 1}, capitals=["[Budapest] has"])
b.entity(TRUCE, "program", nominals=["although [the regime of silence] acts", "of [the truce] ,"], type_also=["event"], optional=True)
b.entity("the briefing", "event", nominals=["at [the briefing] the"], optional=True)
b.entity("an attempt to cross the river Tesna", "event", nominals=["again [an attempt to cross the river Tesna] in", "[The attempt] is"],
         optional=True)
b.entity(MEETING, "event", nominals=["Ankara [an urgent meeting of the ministers]."], optional=True)

TOLD = [[VELKO], [STAFF], [SARM]]  # what may still be part of Velko's account
b.claim("title", "<s>The representative of the General Staff</s> <q>commented</q> <c>the situation on the river Tesna</c>", VELKO,
        source_also=[STAFF], optional=True)
b.claim("attempt", "<s>The General Staff of the armed forces of Sarmeria</s> <q>communicates</q> , that <c>in the night to Wednesday ~~ "
        "settlement Dolny Brod</c>", STAFF, act_also=["accuse"], source_also=[FORCES, SARM, VELKO])
b.claim("repelled", "<c>The attempt is repelled , the enemy was thrown back with losses</c> , <q>told</q> at the briefing <s>the "
        "official representative of the General Staff colonel Radim Velko</s>", VELKO, source_also=[STAFF],
        chain_also=[[STAFF]])
b.claim("artillery", "<q>According to</q> <s>his</s> words , <c>the artillery ~~ from the 1 September</c>", VELKO, act_also=["accuse"],
        source_also=[STAFF], chain_also=[[STAFF]],
        also=["[the artillery of the 4th Corps of the Korvian Republic opened fire on Dolny Brod at 02:40] ,"])
b.claim("under-fire", "\"<c>Under the fire has fallen ~~ six thousand inhabitants</c>\" , <q>noted</q> <s>Velko</s>", VELKO,
        mode="direct", act_also=["accuse"], chain_also=[[STAFF]])
b.claim("first-shot", "<s>He</s> <q>underlined</q> , that <c>the Sarmerian side \"did not ~~ given the answer</c>", VELKO, mode="mixed",
        act_also=["deny", "pledge", "warn"], chain_also=[[STAFF]], also=["[the Sarmerian side \"did not ~~ will not make\"] ,",
                                                                          "[the Sarmerian side \"did not ~~ will not make]\""])
b.claim("accused", "<s>The colonel</s> also <q>accused</q> <c>the Korvian command in the use of mercenaries</c>", VELKO, act="accuse",
        chain_also=[[STAFF]], also=["[in the use of mercenaries]", "in [the use of mercenaries]"])
b.claim("intelligence", "<q>By the data of</q> <s>the intelligence</s> , <c>in the ranks ~~ city Haldan</c>", INTELLIGENCE,
        act_also=["accuse"], source_also=[SARM, STAFF, VELKO, FORCES], chain_also=TOLD,
        also=["[in the ranks of the 4th Corps are fighting up to two hundred citizens of third countries] ,"])
b.claim("confessed", "<s>The prisoner sergeant Ilya Tarno</s> on the interrogation <q>confessed</q> , that <c>for the crossing ~~ "
        "payment and leave</c>", TARNO, act_also=["agree"], chain_also=TOLD)
b.claim("payment", "<h>The prisoner sergeant Ilya Tarno</h> on the interrogation confessed , that <c>for the crossing to his "
        "platoon</c> was <q>promised</q> <c>a payment and leave</c>", None, [(TARNO, None)], act="pledge",
        also=["[a payment and leave]", "[to his platoon] was promised"], chain_also=[[], [TARNO, VELKO], [TARNO, STAFF]],
        source_also=[KORVIA, COMMAND], optional=True)
b.claim("patience", "\"<c>The patience of the command ~~ about own soldiers</c>\" , <q>said</q> <s>he</s> at the end", VELKO,
        mode="direct", act="state", act_also=["warn", "demand"], chain_also=[[STAFF]])
b.claim("call", "<s>We</s> <q>call</q> <c>the leadership of Korvia to think about own soldiers</c>\" , said <h>he</h> at the end", SARM,
        [(VELKO, None)], mode="direct", mode_also=["indirect"], act="demand", act_also=["warn"], source_also=[VELKO, STAFF, FORCES],
        also=["[to think about own soldiers]"], chain_also=[[]], optional=True)
b.claim("lie", "In <s>Korvia</s> <c>the statement of the Sarmerian military</c> have <q>named</q> <c>a lie</c>", KORVIA, act="reject",
        act_also=["deny", "accuse", "condemn", "state"], source_also=[MOD],
        also=["[the statement of the Sarmerian military have named a lie]", "[the statement of the Sarmerian military] have"])
b.claim("affirmed", "<s>The Ministry of Defense of the Republic</s> in the evening spread an answer , in which is <q>affirmed</q> , "
        "that <c>no unit has crossed ~~ shot themselves</c>\"", MOD, mode="mixed", act="deny", act_also=["state", "accuse", "reject"],
        source_also=[KORVIA], also=["[no unit has crossed the Tesna] and"])
b.claim("killed", "\"<c>Colonel Velko counts the killed ~~ nobody has seen</c>\" , it is <q>said</q> in <s>the answer</s>", MOD,
        mode="direct", act_also=["deny", "accuse", "reject", "condemn"], source_also=[KORVIA], chain_also=[[MOD]])
b.claim("drones", "<s>The ministry</s> <q>informs</q> , that <c>on the contrary ~~ two children</c>", MOD, act_also=["accuse"],
        source_also=[KORVIA])
b.claim("punishment", "<s>The minister general Matis Orlec</s> , quoted by <h>the agency KorPress</h> , <q>promised</q> <c>to the guilty "
        "\"a severe and not far punishment</c>\"", ORLEC, [(KORPRESS, None)], mode="mixed", act="pledge", act_also=["warn"],
        source_also=[MOD], mode_also=["direct"], also=["\"[a severe and not far punishment]\"", "[\"a severe and not far "
                                                       "punishment]\""])
b.claim("quoted", "The minister general Matis Orlec , <q>quoted</q> by <s>the agency KorPress</s> , <c>promised to the guilty \"a severe "
        "and not far punishment</c>\"", KORPRESS, mode="mixed", act_also=["pledge", "warn"], optional=True)
b.claim("stolen", "<s>the ministry</s> <q>considers</q> that <c>the sergeant was stolen from the neutral zone</c>", MOD, act_also=["accuse"],
        source_also=[KORVIA])
b.claim("return", "<s>the ministry</s> considers ~~ and <q>demands</q> <c>his immediate return</c>", MOD, act="demand",
        source_also=[KORVIA])
b.claim("mother", "<s>The mother of the soldier</s> <q>asked</q> <c>the president of Sarmeria Zdenka Halas \"as the mother the mother\" "
        "to let go the son home</c>", MOTHER, mode="mixed", mode_also=["indirect"], act="demand",
        also=["[to let go the son home]", "[\"as the mother the mother\" to let go the son home]",
              "\"[as the mother the mother\" to let go the son home]"])
b.claim("explosions", "<s>The head of the monitoring mission of the OSCE Urs Amstutz</s> has <q>stated</q> , that <c>his observers have "
        "fixed ~~ did not let</c>", AMSTUTZ, act_also=["accuse"], source_also=[MISSION, "OSCE"],
        also=["[his observers have fixed 114 explosions for a day from both sides] ,"])
b.claim("each-other", "<s>Sarmeria and Korvia</s> <q>blame</q> <c>in this one the other</c>", [SARM, KORVIA], act="accuse",
        act_also=["condemn"], also=["[one the other]", "[in this] one"], optional=True)
b.claim("access", "<s>The mission</s> <q>asks</q> from both sides <c>the access till Friday</c>", MISSION, act="demand",
        source_also=[AMSTUTZ, "OSCE"], also=["[from both sides the access till Friday]", "[the access] till"])
b.claim("meeting", "<s>Turkey</s> , which together ~~ and has <q>proposed</q> <c>to hold in Ankara an urgent meeting of the "
        "ministers</c>", "Turkey", act="propose")
b.claim("idea", "<s>Budapest</s> has <q>supported</q> <c>the idea</c>", "Hungary", act="support", act_also=["agree", "welcome"])
b.claim("tomorrow", "<s>The foreign minister of Sarmeria Ladislav Prohaz</s> <q>answered</q> , that <c>he is ready to go ~~ district "
        "Podtesna</c>", PROHAZ, mode="mixed", act_also=["agree", "pledge", "demand"], source_also=[SARM],
        also=["[he is ready to go \"even tomorrow\"] ,", "[he is ready to go \"even tomorrow]\""])

b.relation(STAFF, "part_of", SARM, "The General Staff [of] the armed forces of Sarmeria", type_also=["member_of", "leads"],
           target_also=[FORCES])
b.relation(FORCES, "part_of", SARM, "the armed forces [of] Sarmeria", type_also=["member_of"], optional=True)
b.relation(KORVIA, "assault", TESNA, "the units of the enemy have undertaken again an [attempt] to cross the river Tesna",
           type_also=["mobilize"], target_also=[BROD, SARM], date="2020-09-16TNI", optional=True)
b.relation(SARM, "assault", KORVIA, "the enemy was [thrown] back with losses", source_also=[STAFF, FORCES],
           type_also=["reject", "coerce"], optional=True)
b.relation(KORVIA, "retreat", SARM, "the enemy was thrown [back] with losses", optional=True)
b.relation(VELKO, "member_of", STAFF, "the official [representative] of the General Staff colonel Radim Velko",
           target_also=[FORCES, SARM])
b.relation(CORPS, "part_of", KORVIA, "the 4th Corps [of] the Korvian Republic", type_also=["member_of"])
b.relation(CORPS, "assault", BROD, "the artillery of the 4th Corps of the Korvian Republic [opened] fire on Dolny Brod",
           source_also=[KORVIA], target_also=[SARM], date="2020-09-16T02:40")
b.relation(SARM, "assault", KORVIA, "the Sarmerian side \"did not make the first [shot]", negated=True, target_also=[CORPS],
           optional=True)
b.relation(SARM, "threaten", KORVIA, "for each next shell will be given the [answer]", source_also=[VELKO, STAFF],
           target_also=[CORPS], type_also=["assault"], optional=True)
b.relation(VELKO, "accuse", COMMAND, "The colonel also [accused] the Korvian command", source_also=[STAFF, SARM],
           target_also=[KORVIA])
b.relation(COMMAND, "cooperate", MERCENARIES, "the [use] of mercenaries", source_also=[KORVIA], type_also=["mobilize", "coerce"],
           optional=True)
b.relation(COMMAND, "part_of", KORVIA, "the Korvian [command]", type_also=["leads", "member_of"], optional=True)
b.relation(MERCENARIES, "member_of", CORPS, "in the ranks of the 4th Corps are [fighting] up to two hundred citizens of third "
           "countries", type_also=["support", "aid", "cooperate"], optional=True)
b.relation(MERCENARIES, "located_in", CAMP, "which have been prepared [in] the camp under the city Haldan", target_also=[HALDAN],
           optional=True)
b.relation(CAMP, "located_in", HALDAN, "the camp [under] the city Haldan", optional=True)
b.relation(SARM, "coerce", TARNO, "The [prisoner] sergeant Ilya Tarno", source_also=[STAFF, FORCES, VELKO], optional=True)
b.relation("Red Cross", "consult", TARNO, "to the prisoner was [admitted] the Red Cross", modality="possible", type_also=["aid"],
           optional=True)
b.relation(SARM, "request", KORVIA, "We [call] the leadership of Korvia to think", source_also=[VELKO, STAFF, FORCES],
           type_also=["threaten"])
b.relation(KORVIA, "reject", SARM, "In Korvia the statement of the Sarmerian military have [named] a lie", type_also=["accuse"],
           source_also=[MOD], target_also=[FORCES, STAFF, VELKO])
b.relation(MOD, "part_of", KORVIA, "The Ministry of Defense [of] the Republic", type_also=["member_of"])
b.relation(KORVIA, "assault", TESNA, "no unit has [crossed] the Tesna", negated=True, type_also=["located_in", "mobilize"],
           source_also=[CORPS], target_also=[SARM], optional=True)
b.relation(SARM, "assault", BROD, "on Dolny Brod the Sarmerians \"have [shot] themselves", source_also=["Sarmerians", FORCES],
           target_also=["Sarmerians"], optional=True)
b.relation(MOD, "accuse", VELKO, "Colonel Velko [counts] the killed , which were not", source_also=[KORVIA], type_also=["reject"],
           target_also=[SARM], optional=True)
b.relation(MOD, "accuse", SARM, "The ministry [informs] , that on the contrary in the morning of Tuesday two Sarmerian drones struck",
           source_also=[KORVIA], optional=True)
b.relation(SARM, "assault", HALDAN, "two Sarmerian drones [struck] on the market in Haldan", target_also=[MARKET, KORVIA],
           date="2020-09-15TMO")
b.relation(SARM, "assault", "the woman and two children", "were [killed] the woman and two children", optional=True)
b.relation(MARKET, "located_in", HALDAN, "the market [in] Haldan", optional=True)
b.relation(ORLEC, "leads", MOD, "The [minister] general Matis Orlec", type_also=["member_of"], target_also=[KORVIA], optional=True)
b.relation(KORPRESS, "consult", ORLEC, "The minister general Matis Orlec , [quoted] by the agency KorPress", optional=True)
b.relation(ORLEC, "threaten", SARM, "The minister general Matis Orlec , ~~ [promised] to the guilty", source_also=[MOD, KORVIA],
           optional=True)
b.relation(SARM, "coerce", TARNO, "the sergeant was [stolen] from the neutral zone", type_also=["assault"], optional=True)
b.relation(MOD, "request", SARM, "the ministry ~~ [demands] his immediate return", source_also=[KORVIA], target_also=[TARNO],
           optional=True)
b.relation(MOTHER, "request", HALAS, "The mother of the soldier [asked] the president of Sarmeria Zdenka Halas", target_also=[SARM])
b.relation(HALAS, "leads", SARM, "the [president] of Sarmeria Zdenka Halas", type_also=["member_of"])
b.relation(AMSTUTZ, "leads", MISSION, "The [head] of the monitoring mission of the OSCE Urs Amstutz", type_also=["member_of"],
           target_also=["OSCE"])
b.relation(MISSION, "part_of", "OSCE", "the monitoring mission [of] the OSCE", type_also=["member_of"])
b.relation(OBSERVERS, "member_of", MISSION, "his [observers]", target_also=["OSCE", AMSTUTZ], type_also=["part_of"], optional=True)
b.relation(SARM, "accuse", KORVIA, "Sarmeria and Korvia [blame] in this one the other")
b.relation(KORVIA, "accuse", SARM, "Sarmeria and Korvia [blame] in this one the other")
for side in (SARM, KORVIA):
    b.relation(MISSION, "request", side, "The mission [asks] from both sides the access", source_also=[AMSTUTZ, "OSCE"])
    b.relation("Turkey", "request", side, "Turkey , ~~ has [proposed] to hold in Ankara an urgent meeting of the ministers",
               type_also=["consult", "cooperate"], optional=True)
b.relation("Turkey", "cooperate", "Hungary", "Turkey , which together with Hungary [acts] as the guarantor of the truce",
           type_also=["ally_of", "support"])
for state in ("Turkey", "Hungary"):
    b.relation(state, "support", TRUCE, "Turkey , which together with Hungary acts as the [guarantor] of the truce", optional=True)
b.relation(MEETING, "located_in", "Ankara", "to [hold] in Ankara an urgent meeting of the ministers", modality="possible", optional=True)
b.relation("Hungary", "support", "Turkey", "Budapest has [supported] the idea")
b.relation(PROHAZ, "member_of", SARM, "The foreign [minister] of Sarmeria Ladislav Prohaz", type_also=["leads"])
b.relation(PROHAZ, "agree", "Turkey", "he is [ready] to go \"even tomorrow\"", modality="possible", source_also=[SARM],
           type_also=["consult", "cooperate"], target_also=[KORVIA], optional=True)
b.relation(KORVIA, "coerce", PODTESNA, "the [occupied] district Podtesna", type_also=["leads", "assault"], source_also=[SARM],
           optional=True)
b.relation(KORVIA, "concede", SARM, "the [return] of the occupied district Podtesna", modality="possible", type_also=["retreat"],
           optional=True)

b.date("[17 September 2020]", "date", "2020-09-17", optional=True)
b.date("in [the night to Wednesday] the", "time", "2020-09-16TNI", value_also=["2020-09-15TNI", "2020-09-16", "2020-09-15"])
b.date("at [02:40] ,", "time", "2020-09-16T02:40", value_also=["T02:40", "2020-09-17T02:40", "2020-09-16"])
b.date("from [the 1 September].", "date", "2020-09-01")
b.date("in [the evening] spread", "time", "2020-09-16TEV", value_also=["2020-09-17TEV", "2020-09-16", "TEV", None], optional=True)
b.date("in [the morning of Tuesday] two", "time", "2020-09-15TMO", value_also=["2020-09-15"])
b.date("for [a day] from", "duration", "P1D", optional=True)
b.date("till [Friday].", "date", "2020-09-18")
b.date("even [tomorrow]\"", "date", "2020-09-18", value_also=["2020-09-17"], optional=True)
b.date("received [so far].", "date", "PRESENT_REF", value_also=["2020-09-17"], optional=True)

# t3: a report on an election campaign ----------------------------------------------------------------------------------

c = case.document("t3", HERE / "t3.txt", "2019-02-21")
c.sentences()
KALLASTE, LUIK, SOONPAA, RAUN, ORAS = "Maarja Kallaste", "Andres Luik", "Indrek Soonpää", "Peeter Raun", "Liis Oras"
POLD, VESKIMETS, RAUTALA = "Kadri Põld", "Tarmo Veskimets", "Aino Rautala"
EF, PU, GUARD, HARMONY = "Estonia Forward", "People’s Union", "Homeland Guard", "Harmony List"
BANK, BALTI, TARTU_UNI, RADIO_T = "The central bank", "Balti Küsitlus", "University of Tartu", "Radio Toompea"
PAPER, PARTY_BOARD, CHAIRMEN, ADVISERS = ("a nine-page paper", "the party’s board", "at least four regional chairmen",
                                          "her own advisers")
AIDES, ORGANISERS, VOTE, FRIENDS = "Soonpää’s aides", "the organisers", "the election of 3 March", "friends"
DEBATE, MEETING_T, CONFERENCE, REFERENDUM = ("a last debate", "Tuesday’s crisis meeting", "a conference",
                                             "a referendum on the euro")

c.entity("The Baltic Correspondent", "organization", {"The Baltic Correspondent": 1}, aliases=["Baltic Correspondent"],
         nominals=["by [this newspaper],"])
c.entity(KALLASTE, "person", {KALLASTE: 1, "Kallaste": 6},
         nominals=["and [the woman] widely", "Either [the candidate] does", "or [the candidate] does"],
         pronouns=["that [she] would be", "that [her] own", "of [her] party", "that [she] never", "it to [her] twice",
                   "with [her]. Kallaste", "night, [she] answered", "that [she] “would"])
c.entity(LUIK, "person", {LUIK: 1, "Luik": 2}, nominals=["Luik, [the economist] who"],
         pronouns=["says [he] sent", "for [his] removal"])
c.entity(SOONPAA, "person", {SOONPAA: 1, "Soonpää": 3}, pronouns=["“[I] am not", "which [I] would", "chair [I] am"])
c.entity(RAUN, "person", {RAUN: 1}, nominals=["[its governor], Peeter"])
c.entity(ORAS, "person", {ORAS: 1}, nominals=["[The campaign manager], Liis"], pronouns=["[She] hopes"])
c.entity(POLD, "person", {POLD: 1}, nominals=["Põld, [a political scientist at the University of Tartu]."],
         pronouns=["[She] believes"])
c.entity(VESKIMETS, "person", {VESKIMETS: 1, "Veskimets": 3}, nominals=["Veskimets, [a former border guard] who"],
         pronouns=["of [his] ambition", "[His] demand", "negotiable; [his] refusal", "[He] has praised", "keep [him] out"])
c.entity(RAUTALA, "person", {RAUTALA: 1}, nominals=["[Finland’s foreign minister], Aino"])
c.entity(EF, "organization", {EF: 3}, nominals=["of [her party], Estonia", "of [the party]’s board"])
c.entity(PU, "organization", {PU: 1})
c.entity(GUARD, "organization", {GUARD: 2}, pronouns=["19, [its] best"])
c.entity(HARMONY, "organization", {HARMONY: 1})
c.entity(BANK, "organization", nominals=["[The central bank] doubts"], pronouns=["for; [its] governor"])
c.entity(BALTI, "organization", {BALTI: 1})
c.entity(TARTU_UNI, "organization", {TARTU_UNI: 1})
c.entity(RADIO_T, "organization", {RADIO_T: 1})
c.entity(PARTY_BOARD, "organization", nominals=["of [the party’s board], speaking"], optional=True)
c.entity(CHAIRMEN, "group", nominals=["that [at least four regional chairmen] had"], type_also=["person"], optional=True)
c.entity(ADVISERS, "group", nominals=["that [her own advisers] want"], type_also=["person"], optional=True)
c.entity(AIDES, "group", nominals=["[Soonpää’s aides] took"], type_also=["person"], optional=True)
c.entity(ORGANISERS, "group", nominals=["accuses [the organisers] of"], pronouns=["which [they] deny"],
         type_also=["organization"], optional=True)
c.entity("two people who attended", "group", nominals=["to [two people] who"], type_also=["person"], optional=True)
c.entity("A member of the party’s board", "person", nominals=["[A member of the party’s board], speaking"], optional=True)
c.entity(FRIENDS, "group", nominals=["by [friends] to"], type_also=["person"], optional=True)
c.entity("officials", "group", nominals=["where [officials] fear"], type_also=["person", "organization"], optional=True)
c.entity("pensioners", "group", nominals=["told [pensioners] in"], type_also=["person"], optional=True)
c.entity("Estonia", "country", {"Estonia": 1}, adjectives={"Estonian": 2}, nominals=["that [the state] would", "expected [its neighbour] to"],
         pronouns=["keep [its] word"])
c.entity("Finland", "country", {"Finland": 1}, capitals=["that [Helsinki] expected"], pronouns=["expected [its] neighbour"])
c.entity("Russian", "group", {"Russian": 1}, nominals=["for [the Russian minority],"], type_also=["country"], optional=True)
c.entity("Tallinn", "place", {"TALLINN": 1}, nominals=["in [the Estonian capital] for"])
c.entity("Narva", "place", {"Narva": 1})
c.entity("Tartu", "place", inside=["University of [Tartu]."])
c.entity("Brussels", "place", {"Brussels": 1}, type_also=["organization"])
c.entity(PAPER, "program", nominals=["[The plan], a", "plan, [a nine-page paper] seen", "called [Luik’s paper] “a"],
         pronouns=["[It] describes", "read [it]. Luik", "sent [it] to"], optional=True)
c.entity("the programme", "program", nominals=["drafted [the programme] of"], optional=True)
c.entity(REFERENDUM, "event", nominals=["for [a referendum on the euro] is"], type_also=["program"], optional=True)
c.entity(VOTE, "event", nominals=["win [the election of 3 March] has"], optional=True)
c.entity(MEETING_T, "event", nominals=["attended [Tuesday’s crisis meeting],"], optional=True)
c.entity(CONFERENCE, "event", nominals=["for [a conference],"], optional=True)
c.entity("the stalemate of 2015", "event", nominals=["to [the stalemate of 2015],"], optional=True)
c.entity(DEBATE, "event", nominals=["to [a last debate] on"], optional=True)

MEMBER = (None, "[A member of the party’s board], speaking", [EF, PARTY_BOARD, "A member of the party’s board"])
c.claim("alone", "<s>Maarja Kallaste</s> has <q>told</q> every hall in Estonia that <c>she would be ~~ pensions alone</c>", KALLASTE,
        act_also=["pledge"])
c.claim("emerged", "On Monday it <q>emerged</q> that <c>her own advisers want to raise the retirement age to 68</c>",
        act_also=["propose"], optional=True)
c.claim("raise", "<s>her own advisers</s> <q>want</q> <c>to raise the retirement age to 68</c>", ADVISERS, act="propose",
        act_also=["state", "demand"], source_also=[KALLASTE], optional=True)
c.claim("expected", "<c>the woman</c> widely <q>expected</q> <c>to win the election of 3 March</c>",
        also=["[to win the election of 3 March]", "[the woman widely expected to win the election of 3 March]"])
c.claim("promise", "<s>It</s> <q>describes</q> <c>the present system as “a promise our children will be asked to keep</c>”", PAPER,
        mode="mixed", mode_also=["direct"], act_also=["condemn", "accuse", "warn"], source_also=[LUIK, EF],
        also=["“[a promise our children will be asked to keep]”", "[as “a promise our children will be asked to keep]”"])
c.claim("never-read", "<s>Kallaste</s> <q>insists</q> that <c>she never read it</c>", KALLASTE, act_also=["deny"])
c.claim("sent", "<s>Luik</s> <q>says</q> <c>he sent it to her twice</c>", LUIK, act_also=["accuse"])
c.claim("either", "“<c>Either the candidate does not read or the candidate does not remember</c>,” <s>Prime Minister Indrek Soonpää</s> "
        "<q>told</q> pensioners in Narva on Tuesday. “<c>I am not sure which I would prefer in the chair I am sitting in</c>.”", SOONPAA,
        mode="direct", act_also=["accuse", "condemn"], date="2019-02-19")
c.claim("vowed", "<s>Soonpää</s>, whose ~~ has <q>vowed</q> <c>to write the present age of 65 into law</c>", SOONPAA, act="pledge")
c.claim("paid", "<s>The central bank</s> <q>doubts</q> that <c>this can be paid for</c>", BANK,
        act="express_concern", act_also=["state", "reject", "deny", "warn"])
c.claim("borrow", "<s>its governor, Peeter Raun</s>, <q>warned</q> last month that <c>the state would have to borrow 300 million euros "
        "a year</c>", RAUN, act="warn", source_also=[BANK], date="2019-01")
c.claim("suicide", "<s>A member of the party’s board</s>, speaking on condition of anonymity, <q>called</q> <c>Luik’s paper “a suicide "
        "note in good Estonian</c>”", mode="mixed", mode_also=["direct"], act="condemn", act_also=["state", "accuse"],
        source_also=[EF, PARTY_BOARD, "A member of the party’s board"],
        also=["“[a suicide note in good Estonian]”", "[“a suicide note in good Estonian]”"])
c.claim("chairmen-told", "<s>A member of the party’s board</s>, ~~ <q>said</q> that <c>at least four regional chairmen had asked for his "
        "removal</c>", source_also=[EF, PARTY_BOARD, "A member of the party’s board"], optional=True)
c.claim("chairmen", "<s>at least four regional chairmen</s> had <q>asked for</q> <c>his removal</c>", CHAIRMEN, [MEMBER], act="demand",
        source_also=[EF], also=["asked [for his removal]"])
c.claim("refused", "<q>According to</q> <s>two people who attended Tuesday’s crisis meeting</s>, <c>Kallaste refused, ~~ an "
        "admission</c>", source_also=["two people who attended"], also=["[Kallaste refused], on"])
c.claim("admission", "According to <h>two people who attended Tuesday’s crisis meeting</h>, <s>Kallaste</s> <q>refused</q>, on the ground "
        "that <c>it would look like an admission</c>", KALLASTE, [(None, None, ["two people who attended"])], act="reject",
        act_also=["state", "express_concern"], optional=True)
c.claim("rift", "<s>The campaign manager, Liis Oras</s>, <q>dismissed</q> <c>talk of a rift as wishful thinking</c>", ORAS, act="reject",
        act_also=["deny"], also=["[talk of a rift] as"])
c.claim("talk", "<h>The campaign manager, Liis Oras</h>, dismissed <q>talk</q> of <c>a rift</c>", None, [(ORAS, None)], chain_also=[[]],
        also=["talk [of a rift]"], optional=True)
c.claim("schools", "<s>She</s> <q>hopes</q> <c>to turn attention back to schools by the weekend</c>", ORAS,
        act_also=["pledge"], optional=True)
c.claim("poll", "<s>A poll published on Wednesday by Balti Küsitlus</s> <q>put</q> <c>Estonia Forward at ~~ its best figure "
        "yet</c>", BALTI, also=["[Estonia Forward at 28 percent, down two, and the nationalist Homeland Guard at 19],"],
        date="2019-02-20")
c.claim("profits", "“<c>It is not Soonpää who profits from this, it is Veskimets</c>,” <q>said</q> <s>Kadri Põld</s>", POLD,
        mode="direct")
c.claim("third", "<s>She</s> <q>believes</q> that <c>a third of those over 60 have yet to decide</c>", POLD)
c.claim("needed", "<s>Tarmo Veskimets</s>, a former ~~ has <q>made no secret of</q> <c>his ambition to be needed</c>", VESKIMETS,
        also=["[to be needed]"], optional=True)
c.claim("referendum", "<s>His</s> <q>demand</q> for <c>a referendum on the euro</c>", VESKIMETS, act="demand", act_also=["propose"],
        source_also=[GUARD], also=["[for a referendum on the euro]"])
c.claim("negotiable", "<c>His demand for a referendum on the euro</c> is <q>thought</q> <c>to be negotiable</c>",
        also=["[to be negotiable]", "[His demand for ~~ to be negotiable]"])
c.claim("refusal", "<s>his</s> <q>refusal</q> <c>to sit in a cabinet with the Harmony List</c>", VESKIMETS, act="reject",
        source_also=[GUARD], also=["[to sit in a cabinet with the Harmony List, which speaks for the Russian minority]"])
c.claim("praised", "<s>He</s> has <q>praised</q> <c>Kallaste’s “courage in being found out</c>”", VESKIMETS, mode="mixed",
        mode_also=["direct"], act="praise", act_also=["condemn", "accuse"], also=["“[courage in being found out]”"])
c.claim("coalition", "and is <q>said</q> by <s>friends</s> <c>to be planning a coalition with her</c>", FRIENDS,
        also=[["[He] has praised", "[to be planning a coalition with her]"]])
c.claim("ruled-out", "<s>Kallaste</s> has <q>ruled</q> <c>this</c> out", KALLASTE, act="reject", act_also=["deny", "pledge"])
c.claim("hedgehog", "<s>she</s> <q>answered</q> that <c>she “would sooner govern with a hedgehog</c>”", KALLASTE, mode="mixed",
        mode_also=["direct"], act="reject", act_also=["state", "deny"], also=["“[would sooner govern with a hedgehog]”"],
        date="2019-02-20TNI")
c.claim("stalemate", "<s>officials</s> <q>fear</q> <c>a return to the stalemate of 2015</c>", act="express_concern",
        act_also=["state", "warn"], source_also=["officials", "Brussels"], optional=True)
c.claim("word", "<s>Finland’s foreign minister, Aino Rautala</s>, who ~~ <q>said</q> only that <c>Helsinki expected its neighbour to keep "
        "its word</c>", RAUTALA, act_also=["demand", "warn"], source_also=["Finland"])
c.claim("word-expected", "<h>Finland’s foreign minister, Aino Rautala</h>, who ~~ that <s>Helsinki</s> <q>expected</q> <c>its neighbour to "
        "keep its word</c>", "Finland", [(RAUTALA, None)], act="demand", act_also=["state", "warn"], chain_also=[[]],
        also=["[to keep its word]"], optional=True)
c.claim("as-support", "<s>Soonpää’s aides</s> <q>took</q> <c>that as support</c>", AIDES, act_also=["welcome"], source_also=[SOONPAA],
        optional=True)
c.claim("courtesy", "<s>Kallaste’s</s> <q>described</q> <c>it as a courtesy</c>", None, source_also=[KALLASTE, ADVISERS, EF],
        act_also=["reject"])
c.claim("agreed", "<s>Both camps</s> have <q>agreed</q> <c>to a last debate on 28 February</c>", [EF, PU], act="agree",
        source_also=[KALLASTE, SOONPAA], also=["agreed to [a last debate on 28 February]", "[to a last debate] on"])
c.claim("keep-out", "<s>Veskimets</s> <q>accuses</q> <c>the organisers of trying to keep him out</c>", VESKIMETS, act="accuse",
        also=["[trying to keep him out]", "[of trying to keep him out]"])
c.claim("deny", "<c>trying to keep him out</c>, which <s>they</s> <q>deny</q>", ORGANISERS, act="deny", act_also=["reject"],
        also=["[which] they deny", "[the organisers of trying to keep him out]"])

c.relation(KALLASTE, "leads", "Estonia", "she would be the first prime [minister]", modality="possible", type_also=["member_of"],
           optional=True)
c.relation(ADVISERS, "support", KALLASTE, "her own [advisers]", type_also=["member_of", "ally_of", "cooperate"], target_also=[EF],
           optional=True)
c.relation(LUIK, "member_of", EF, "Andres Luik, the economist who [drafted] the programme of her party, Estonia Forward",
           type_also=["aid", "support", "cooperate", "leads"], target_also=["the programme"], optional=True)
c.relation(KALLASTE, "member_of", EF, "her [party], Estonia Forward", type_also=["leads"])
c.relation(LUIK, "consult", KALLASTE, "he [sent] it to her twice", type_also=["cooperate", "aid"], optional=True)
c.relation(SOONPAA, "accuse", KALLASTE, "Either the candidate does not [read] or the candidate does not remember", optional=True)
c.relation(SOONPAA, "leads", "Estonia", "Prime [Minister] Indrek Soonpää", type_also=["member_of"], optional=True)
c.relation(SOONPAA, "located_in", "Narva", "Prime Minister Indrek Soonpää told pensioners [in] Narva", date="2019-02-19")
c.relation(SOONPAA, "consult", "pensioners", "Prime Minister Indrek Soonpää [told] pensioners", date="2019-02-19", optional=True)
c.relation(SOONPAA, "member_of", PU, "Soonpää, whose People’s [Union]", type_also=["leads"])
c.relation(BANK, "reject", SOONPAA, "The central bank [doubts] that this can be paid for", type_also=["accuse"], optional=True)
c.relation(RAUN, "leads", BANK, "its [governor], Peeter Raun")
c.relation(PARTY_BOARD, "part_of", EF, "the party’s [board]", type_also=["leads", "member_of"], optional=True)
c.relation("A member of the party’s board", "member_of", PARTY_BOARD, "A [member] of the party’s board", target_also=[EF],
           optional=True)
c.relation("A member of the party’s board", "accuse", LUIK, "A member of the party’s board, ~~ [called] Luik’s paper “a suicide note",
           source_also=[PARTY_BOARD, EF], type_also=["reject"], target_also=[PAPER], optional=True)
c.relation(CHAIRMEN, "reject", LUIK, "at least four regional chairmen had [asked] for his removal",
           type_also=["request", "protest", "sanction", "accuse"], target_also=[KALLASTE], source_also=[EF], optional=True)
c.relation(CHAIRMEN, "member_of", EF, "at least four regional [chairmen]", type_also=["leads"], optional=True)
c.relation(KALLASTE, "reject", CHAIRMEN, "Kallaste [refused]", target_also=[EF, LUIK], optional=True)
c.relation(ORAS, "member_of", EF, "The campaign [manager], Liis Oras", type_also=["leads", "support"], target_also=[KALLASTE],
           optional=True)
c.relation(POLD, "member_of", TARTU_UNI, "Kadri Põld, a political [scientist] at the University of Tartu")
c.relation(TARTU_UNI, "located_in", "Tartu", "the University [of] Tartu", optional=True)
c.relation(VESKIMETS, "leads", GUARD, "Tarmo Veskimets, a former border guard who [leads] the Homeland Guard")
c.relation(VESKIMETS, "reject", HARMONY, "his [refusal] to sit in a cabinet with the Harmony List", source_also=[GUARD])
c.relation(VESKIMETS, "cooperate", HARMONY, "his [refusal] to sit in a cabinet with the Harmony List", negated=True,
           source_also=[GUARD], optional=True)
c.relation(HARMONY, "support", "Russian", "the Harmony List, which [speaks] for the Russian minority", type_also=["leads", "member_of"],
           optional=True)
c.relation(VESKIMETS, "support", KALLASTE, "He has [praised] Kallaste’s “courage in being found out”", type_also=["accuse"])
c.relation(VESKIMETS, "cooperate", KALLASTE, "to be [planning] a coalition with her", modality="planned",
           type_also=["ally_of", "agree", "consult"], source_also=[GUARD], target_also=[EF])
c.relation(KALLASTE, "reject", VESKIMETS, "Kallaste has [ruled] this out", source_also=[EF], target_also=[GUARD])
c.relation(KALLASTE, "reject", VESKIMETS, "she “would [sooner] govern with a hedgehog”", source_also=[EF], target_also=[GUARD],
           type_also=["accuse"], optional=True)
c.relation(KALLASTE, "consult", RADIO_T, "[Asked] again on Radio Toompea on Wednesday night, she answered", date="2019-02-20TNI",
           optional=True)
c.relation("officials", "located_in", "Brussels", "In Brussels, [where] officials fear", optional=True)
c.relation(RAUTALA, "member_of", "Finland", "Finland’s foreign [minister], Aino Rautala", type_also=["leads"])
c.relation(RAUTALA, "located_in", "Tallinn", "Aino Rautala, who [was] in the Estonian capital", target_also=["Estonia"])
c.relation("Tallinn", "located_in", "Estonia", "the Estonian [capital]", type_also=["part_of"], optional=True)
c.relation("Finland", "request", "Estonia", "Helsinki [expected] its neighbour to keep its word", source_also=[RAUTALA], optional=True)
c.relation(AIDES, "support", SOONPAA, "Soonpää’s [aides]", type_also=["member_of", "ally_of"], target_also=[PU], optional=True)
c.relation(EF, "agree", PU, "Both camps have [agreed] to a last debate", source_also=[KALLASTE], target_also=[SOONPAA],
           type_also=["consult"], optional=True)
c.relation(VESKIMETS, "accuse", ORGANISERS, "Veskimets [accuses] the organisers")
c.relation(ORGANISERS, "reject", VESKIMETS, "which they [deny]", optional=True)
c.relation(ORGANISERS, "coerce", VESKIMETS, "the organisers of [trying] to keep him out", type_also=["reject", "sanction"],
           modality="possible", optional=True)

c.date("[21 February 2019]", "date", "2019-02-21", optional=True)
c.date("For [three weeks] Maarja", "duration", "P3W")
c.date("in [a decade] to", "duration", "P10Y", value_also=["P1DE"])
c.date("On [Monday] it", "date", "2019-02-18")
c.date("of [3 March] has", "date", "2019-03-03")
c.date("in [December] by", "date", "2018-12")
c.date("the [present] system", "date", "PRESENT_REF", optional=True)
c.date("on [Tuesday]. “I", "date", "2019-02-19")
c.date("the [present] age", "date", "PRESENT_REF", optional=True)
c.date("[last month] that", "date", "2019-01")
c.date("euros [a year].", "set", "P1Y", optional=True)
c.date("attended [Tuesday]’s", "date", "2019-02-19")
c.date("by [the weekend].", "date", "2019-W08-WE", value_also=["2019-02-23", "2019-02-24"])
c.date("on [Wednesday] by", "date", "2019-02-20")
c.date("on [Wednesday night],", "time", "2019-02-20TNI", value_also=["2019-02-20", "2019-02-20TEV"])
c.date("of [2015],", "date", "2015")
c.date("on [28 February].", "date", "2019-02-28")

# t4: a smuggling trial ---------------------------------------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2021-06-03")
d.sentences()
DELMAR, LUCKY, NORDKROG, RIVERS = "Delmar Frozen Foods", "Lucky Harbour Trading", "Nordkrog", "Free Rivers"
COURT, EUROPOL, FISHERIES, VERANA = "National Court", "Europol", "Fisheries Ministry", "Costa Verana"
SALCEDO, VILLALBA, KESSLER, ROBLEDO = "Rodrigo Salcedo", "Teresa Villalba", "Arturo Kessler", "Ximena Robledo"
INCHAUSTI, LIND, PROULX, BERING, PAZ = ("Marta Inchausti", "Beatriz Ocampo Lind", "Yannick Proulx", "Ole Bering", "Joaquín Paz")
PROSECUTION, DEFENSE, HER_DEFENSE, PAZ_LAWYER = "the prosecution", "the defense", "her defense", "his lawyer"
FOUR, CUSTOMS, POLICE, STAFF_D, BAKERY = ("the defendants", "the customs service", "the police in Lisbon", "his staff",
                                          "a bakery owned by her husband")
TRIAL, AIRPORT, ESTUARY, INVESTIGATORS_D, HUSBAND = ("the trial", "Puerto Alba airport", "Verana estuary", "investigators",
                                                     "her husband")

d.entity("Verana Herald", "organization", {"Verana Herald": 1})
d.entity(DELMAR, "organization", {DELMAR: 1, "Delmar": 4},
         nominals=["of [the seafood company] Delmar", "[The company] itself", "revoke [the firm]’s"],
         pronouns=["said [it] had cooperated"])
d.entity(LUCKY, "organization", {LUCKY: 1}, nominals=["which [the buyer], Lucky"])
d.entity(NORDKROG, "organization", {NORDKROG: 2}, nominals=["by [the Danish group] Nordkrog"])
d.entity(RIVERS, "organization", {RIVERS: 1}, nominals=["of [the association] Free"])
d.entity(COURT, "organization", {COURT: 1})
d.entity(EUROPOL, "organization", {EUROPOL: 1}, nominals=["with [the agency], Yannick"])
d.entity(FISHERIES, "organization", {FISHERIES: 1}, pronouns=["says [it] will"])
d.entity(PROSECUTION, "organization", nominals=["by [the prosecution] in", "offered [prosecutors] a"], type_also=["group"],
         optional=True)
d.entity(DEFENSE, "organization", nominals=["by [the defense] to"], type_also=["group", "person"], optional=True)
d.entity(HER_DEFENSE, "organization", nominals=["to [her defense], was"], type_also=["group", "person"], optional=True)
d.entity(CUSTOMS, "organization", nominals=["that [the customs service] “has", "of [customs] at"], optional=True)
d.entity(POLICE, "organization", nominals=["to [the police in Lisbon],"], optional=True)
d.entity(BAKERY, "organization", nominals=["through [a bakery] owned"], type_also=["place"], optional=True)
d.entity(FOUR, "group", nominals=["[All four] have", "of [the defendants],"], type_also=["person"], optional=True)
d.entity("three others", "group", nominals=["and [three others] are"], type_also=["person"], optional=True)
d.entity(STAFF_D, "group", nominals=["ordered [his staff] to"], type_also=["person", "organization"], optional=True)
d.entity(INVESTIGATORS_D, "group", nominals=["with [investigators] and"], type_also=["organization", "person"], optional=True)
d.entity("Environmentalists", "group", nominals=["[Environmentalists] are"], type_also=["person"], optional=True)
d.entity("Two people with knowledge of the talks", "group", nominals=["[Two people with knowledge of the talks] said"],
         type_also=["person"], optional=True)
d.entity(VERANA, "country", {VERANA: 1}, inside=["the [Verana] estuary", "[Verana] Herald"], nominals=["asked [the government] to"])
d.entity("Hong Kong", "country", {"Hong Kong": 2}, type_also=["place"])
d.entity("Denmark", "country", adjectives={"Danish": 1}, type_also=["group"])
d.entity("Puerto Alba", "place", {"PUERTO ALBA": 1}, inside=["at [Puerto Alba] airport"])
d.entity(AIRPORT, "place", inside=["at [Puerto Alba airport],"])
d.entity(ESTUARY, "place", inside=["the [Verana estuary]."], nominals=["entered [the estuary] still"])
d.entity("Lisbon", "place", {"Lisbon": 1})
d.entity("The Hague", "place", {"The Hague": 1})
d.entity(SALCEDO, "person", {SALCEDO: 1, "Salcedo": 3},
         nominals=["[The owner of the seafood company Delmar Frozen Foods] ordered", "[His client], he"],
         pronouns=["ordered [his] staff", "said, [he] replied"])
d.entity(VILLALBA, "person", {VILLALBA: 1, "Villalba": 2},
         nominals=["them, [a former accountant] told", "[The accountant], Teresa", "was [the first witness] called"],
         pronouns=["told [her] in", "When [she] objected", "objected, [she] said", "[She] resigned", "where [her] sister",
                   "because [she] did", "[Her] account", "it to [her] that", "that [she] had been", "“[I] left", "called [her] “a"])
d.entity("her sister", "person", nominals=["where [her sister] lives"], optional=True)
d.entity(KESSLER, "person", {KESSLER: 1, "Kessler": 2}, nominals=["Kessler, [Salcedo’s lawyer],"],
         pronouns=["[His] client", "client, [he] said"])
d.entity(ROBLEDO, "person", {ROBLEDO: 1, "Robledo": 3}, pronouns=["In [her] opening", "“[I] negotiate", "steps,” [she] said"])
d.entity(INCHAUSTI, "person", {INCHAUSTI: 1, "Inchausti": 1},
         nominals=["then [deputy head of customs at Puerto Alba airport],"], pronouns=["by [her] husband", "to [her] defense"])
d.entity(HUSBAND, "person", nominals=["by [her husband]."], optional=True)
d.entity(LIND, "person", {LIND: 1})
d.entity(PROULX, "person", {PROULX: 1}, nominals=["[An analyst with the agency], Yannick"])
d.entity(BERING, "person", {BERING: 1})
d.entity(PAZ, "person", {PAZ: 1}, nominals=["[One of the defendants], the", "[the driver] Joaquín"], pronouns=["said [his] lawyer"])
d.entity(PAZ_LAWYER, "person", nominals=["said [his lawyer] had"], optional=True)
d.entity(TRIAL, "event", nominals=["[Eel trial] hears", "in [the biggest smuggling trial] that", "[The trial] is"], optional=True)
d.entity("the talks", "event", nominals=["of [the talks] said"], optional=True)

READ = (ROBLEDO, "[Robledo] also read")
PEOPLE = (None, "[Two people with knowledge of the talks] said", ["Two people with knowledge of the talks"])
d.claim("title", "Eel trial <q>hears</q> of <c>“a second set of books” at Delmar</c>", mode="mixed",
        act_also=["accuse"], also=["“[a second set of books]” at", "[of “a second set of books” at Delmar]"],
        optional=True)
d.claim("books", "<c>The owner of the seafood company ~~ for them</c>, <s>a former accountant</s> <q>told</q> the National Court on "
        "Wednesday", VILLALBA, mode="mixed", act_also=["accuse"], date="2021-06-02")
d.claim("ordered", "<s>The owner of the seafood company Delmar Frozen Foods</s> <q>ordered</q> <c>his staff to hide ~~ for them</c>, "
        "<h>a former accountant</h> told", SALCEDO, [(VILLALBA, None)], mode="mixed", act="demand",
        also=["[to hide live eels ~~ for them]"], optional=True)
d.claim("charged", "<c>Rodrigo Salcedo, 57, who founded Delmar in 1998, and three others</c> are <q>charged</q> <c>with exporting ~~ "
        "2016 and 2019</c>", act="accuse", source_also=[PROSECUTION],
        also=["[with exporting ~~ 2016 and 2019]", "with [exporting some ~~ 2016 and 2019]", "[Rodrigo Salcedo, 57, ~~ 2016 and 2019]"])
d.claim("not-guilty", "<s>All four</s> have <q>pleaded</q> <c>not guilty</c>", FOUR, act="deny", act_also=["state", "reject"],
        source_also=[SALCEDO])
d.claim("bait-told", "<s>Villalba</s> <q>testified</q> that <c>Salcedo had told her ~~ as “bait</c>”", VILLALBA, mode="mixed",
        act_also=["accuse"], optional=True)
d.claim("bait", "<h>Villalba</h> testified that <s>Salcedo</s> had <q>told</q> her in the spring of 2017 <c>to record the eels as "
        "“bait</c>”", SALCEDO, [(VILLALBA, None)], mode="mixed", mode_also=["indirect"], act="demand", date="2017-SP",
        also=["[her in the spring of 2017 to record the eels as “bait]”"])
d.claim("care-told", "<c>When she objected</c>, <s>she</s> <q>said</q>, <c>he replied that ~~ taken care of</c>”", VILLALBA,
        mode="mixed", act_also=["accuse"], also=["[he replied that ~~ taken care of]”"], optional=True)
d.claim("care", "When she objected, <h>she</h> said, <s>he</s> <q>replied</q> that <c>the customs service “has been taken care of</c>”",
        SALCEDO, [(VILLALBA, None)], mode="mixed", act_also=["pledge"])
d.claim("challenged", "<c>Her account</c> was <q>challenged</q> by <s>Arturo Kessler, Salcedo’s lawyer</s>", KESSLER, act="reject",
        act_also=["deny", "accuse"], optional=True)
d.claim("stealing", "<s>Arturo Kessler, Salcedo’s lawyer</s>, who <q>put it to her</q> that <c>she had been dismissed for stealing</c>",
        KESSLER, act="accuse", act_also=["state"])
d.claim("cardboard", "“<c>I left with a cardboard box and a bad conscience, and nothing else</c>,” <s>Villalba</s> <q>answered</q>",
        VILLALBA, mode="direct", act_also=["deny", "reject"])
d.claim("bitter", "Outside the courtroom <s>Kessler</s> <q>called</q> <c>her “a bitter woman ~~ did not happen</c>”", KESSLER,
        mode="mixed", mode_also=["direct"], act="condemn", act_also=["accuse", "state"],
        also=["“[a bitter woman ~~ did not happen]”"])
d.claim("legal-told", "<c>His client</c>, <s>he</s> <q>said</q>, <c>believed that the shipments were legal</c>", KESSLER,
        act_also=["deny"], optional=True)
d.claim("legal", "<s>His client</s>, <h>he</h> said, <q>believed</q> that <c>the shipments were legal</c>", SALCEDO, [(KESSLER, None)],
        act_also=["deny"])
d.claim("paid", "<s>prosecutor Ximena Robledo</s> <q>alleged</q> that <c>Delmar had paid ~~ owned by her husband</c>", ROBLEDO,
        act="accuse", act_also=["state"])
d.claim("bribes", "<s>Inchausti</s> <q>denies</q> <c>taking bribes</c>", INCHAUSTI, act="deny")
d.claim("loan", "<c>the money</c>, <q>according to</q> <s>her defense</s>, <c>was a loan</c>", HER_DEFENSE, act_also=["deny"],
        source_also=[INCHAUSTI, DEFENSE])
d.claim("dead", "<s>the buyer, Lucky Harbour Trading of Hong Kong</s>, <q>complained</q> that <c>a fifth of one cargo had arrived "
        "dead</c>", LUCKY, [READ], act="state", act_also=["accuse", "express_concern", "condemn"], chain_also=[[]])
d.claim("oxygen", "“<c>Next time more oxygen, less squid</c>,” <s>it</s> <q>ended</q>", LUCKY, [READ], mode="direct", act="demand",
        act_also=["state", "propose"], chain_also=[[], [LUCKY], [LUCKY, ROBLEDO]])
d.claim("rejected", "<s>Judge Beatriz Ocampo Lind</s> <q>rejected</q> <c>a motion by the defense to exclude the messages</c>", LIND,
        act="reject", source_also=[COURT], also=["[a motion by the defense to exclude the messages, which had been decrypted by "
                                                 "Europol]"])
d.claim("motion", "<h>Judge Beatriz Ocampo Lind</h> rejected a <q>motion</q> by <s>the defense</s> <c>to exclude the messages</c>",
        DEFENSE, [(LIND, None)], act="demand", act_also=["propose"], chain_also=[[]], source_also=[KESSLER, SALCEDO], optional=True)
d.claim("warrant", "<s>Kessler</s> had <q>argued</q> that <c>they were obtained without a warrant</c>", KESSLER, act_also=["accuse"])
d.claim("cooperated", "<s>Delmar</s>, which was ~~ <q>said</q> <c>it had cooperated fully with investigators and regretted “practices of "
        "the past</c>”", DELMAR, mode="mixed", mode_also=["indirect"], act_also=["express_concern"],
        also=["[it had cooperated fully with investigators] and"])
d.claim("regretted", "<s>it</s> had cooperated fully with investigators and <q>regretted</q> “<c>practices of the past</c>”", DELMAR,
        mode="direct", mode_also=["mixed"], act="express_concern", act_also=["state", "condemn"], chain_also=[[DELMAR]], optional=True)
d.claim("million", "<s>Nordkrog</s> has <q>promised</q> <c>to give 1 million euros to the restoration of the Verana estuary</c>", NORDKROG,
        act="pledge")
d.claim("river", "“<c>You cannot buy back a river</c>,” <q>said</q> <s>Ole Bering</s> of", BERING, mode="direct",
        act_also=["condemn", "reject"], source_also=[RIVERS])
d.claim("license", "<s>the association Free Rivers</s>, which has <q>asked</q> <c>the government to revoke the firm’s license</c>",
        RIVERS, act="demand", also=["[to revoke the firm’s license]"])
d.claim("decide", "<s>The Fisheries Ministry</s> <q>says</q> <c>it will decide after the verdict</c>", FISHERIES, act_also=["pledge"],
        source_also=[VERANA])
d.claim("tenth", "It is <q>believed</q> that <c>fewer than a tenth of the eels that once entered the estuary still do</c>")
d.claim("offered-told", "<s>Two people with knowledge of the talks</s> <q>said</q> <c>his lawyer had offered ~~ inclined to accept</c>",
        source_also=["Two people with knowledge of the talks"],
        also=["that [Robledo was inclined to accept]", "[that Robledo was inclined to accept]",
              "[his lawyer had offered ~~ a suspended sentence],"])
d.claim("offered", "<s>his lawyer</s> had <q>offered</q> prosecutors <c>a full confession in exchange for a suspended sentence</c>",
        PAZ_LAWYER, [PEOPLE], act="propose", act_also=["pledge", "agree"], source_also=[PAZ],
        also=["[prosecutors a full confession in exchange for a suspended sentence]", "[a full confession] in"])
d.claim("steps", "“<c>I negotiate in the building, not on the steps</c>,” <s>she</s> <q>said</q>", ROBLEDO, mode="direct",
        act_also=["reject"])
d.claim("until-july", "<c>The trial</c> is <q>expected</q> <c>to last until July</c>",
        also=["[to last until July]", "[The trial is expected to last until July]"])

d.relation(SALCEDO, "leads", DELMAR, "The [owner] of the seafood company Delmar Frozen Foods", type_also=["member_of"])
d.relation(SALCEDO, "coerce", STAFF_D, "The owner of the seafood company Delmar Frozen Foods [ordered] his staff",
           type_also=["request"], optional=True)
d.relation(VILLALBA, "member_of", DELMAR, "a former [accountant]", optional=True)
d.relation(VILLALBA, "accuse", SALCEDO, "The owner of ~~ [ordered] his staff ~~ a former accountant told", target_also=[DELMAR],
           optional=True)
d.relation(VILLALBA, "consult", COURT, "a former accountant [told] the National Court", date="2021-06-02", optional=True)
d.relation(VILLALBA, "support", PROSECUTION, "the first witness [called] by the prosecution", type_also=["cooperate", "consult"],
           optional=True)
d.relation(SALCEDO, "leads", DELMAR, "Rodrigo Salcedo, 57, who [founded] Delmar", type_also=["member_of"], date="1998", optional=True)
d.relation(PROSECUTION, "accuse", SALCEDO, "Rodrigo Salcedo, ~~ are [charged]", type_also=["coerce"],
           source_also=[VERANA, COURT, ROBLEDO], optional=True)
d.relation(SALCEDO, "aid", "Hong Kong", "Rodrigo Salcedo, ~~ charged with [exporting] some six tons of glass eels, a protected species, "
           "to Hong Kong", type_also=["cooperate"], source_also=[DELMAR], optional=True)
d.relation(SALCEDO, "request", VILLALBA, "Salcedo had [told] her in the spring of 2017 to record the eels", type_also=["consult", "coerce"],
           date="2017-SP")
d.relation(VILLALBA, "reject", SALCEDO, "When she [objected]", type_also=["protest"], optional=True)
d.relation(VILLALBA, "retreat", DELMAR, "She [resigned] four months later", type_also=["reject", "protest"], target_also=[SALCEDO],
           optional=True)
d.relation(VILLALBA, "consult", POLICE, "She ~~ [went] to the police in Lisbon", type_also=["request", "cooperate"], optional=True)
d.relation(VILLALBA, "located_in", "Lisbon", "She ~~ [went] to the police in Lisbon", optional=True)
d.relation(POLICE, "located_in", "Lisbon", "the police [in] Lisbon")
d.relation("her sister", "located_in", "Lisbon", "the police in Lisbon, where her sister [lives]", optional=True)
d.relation(KESSLER, "reject", VILLALBA, "Her account was [challenged] by Arturo Kessler", type_also=["accuse", "consult"])
d.relation(KESSLER, "support", SALCEDO, "Arturo Kessler, Salcedo’s [lawyer]",
           type_also=["member_of", "ally_of", "cooperate", "aid"], optional=True)
d.relation(KESSLER, "accuse", VILLALBA, "Arturo Kessler, Salcedo’s lawyer, who [put] it to her that she had been dismissed for stealing")
d.relation(DELMAR, "sanction", VILLALBA, "she had been [dismissed] for stealing", source_also=[SALCEDO], type_also=["coerce", "reject"],
           optional=True)
d.relation(KESSLER, "accuse", VILLALBA, "Kessler [called] her “a bitter woman", optional=True)
d.relation(ROBLEDO, "member_of", PROSECUTION, "[prosecutor] Ximena Robledo", target_also=[VERANA], type_also=["leads"], optional=True)
d.relation(ROBLEDO, "accuse", DELMAR, "prosecutor Ximena Robledo [alleged] that Delmar had paid", target_also=[INCHAUSTI, SALCEDO],
           source_also=[PROSECUTION])
d.relation(ROBLEDO, "accuse", INCHAUSTI, "prosecutor Ximena Robledo [alleged] that Delmar had paid 180,000 euros to Marta Inchausti",
           source_also=[PROSECUTION], optional=True)
d.relation(DELMAR, "aid", INCHAUSTI, "Delmar had [paid] 180,000 euros to Marta Inchausti",
           type_also=["support", "cooperate", "coerce"])
d.relation(INCHAUSTI, "leads", CUSTOMS, "Marta Inchausti, then deputy [head] of customs", type_also=["member_of"],
           target_also=[VERANA, AIRPORT])
d.relation(INCHAUSTI, "located_in", AIRPORT, "Marta Inchausti, then deputy head of customs [at] Puerto Alba airport",
           source_also=[CUSTOMS], target_also=["Puerto Alba"], optional=True)
d.relation(HUSBAND, "leads", BAKERY, "a bakery [owned] by her husband", source_also=[INCHAUSTI], optional=True)
d.relation(INCHAUSTI, "reject", ROBLEDO, "Inchausti [denies] taking bribes", target_also=[PROSECUTION, DELMAR], optional=True)
d.relation(DELMAR, "cooperate", LUCKY, "the [buyer], Lucky Harbour Trading of Hong Kong", source_also=[SALCEDO], type_also=["aid"],
           optional=True)
d.relation(LUCKY, "located_in", "Hong Kong", "Lucky Harbour Trading [of] Hong Kong")
d.relation(LUCKY, "accuse", DELMAR, "the buyer, Lucky Harbour Trading of Hong Kong, [complained]", type_also=["protest"],
           target_also=[SALCEDO], optional=True)
d.relation(LIND, "member_of", COURT, "[Judge] Beatriz Ocampo Lind", type_also=["leads"], optional=True)
d.relation(LIND, "reject", DEFENSE, "Judge Beatriz Ocampo Lind [rejected] a motion by the defense", source_also=[COURT],
           target_also=[KESSLER, SALCEDO])
d.relation(DEFENSE, "request", LIND, "a [motion] by the defense to exclude the messages", source_also=[KESSLER, SALCEDO],
           target_also=[COURT], optional=True)
d.relation(EUROPOL, "aid", PROSECUTION, "the messages, which had been [decrypted] by Europol", type_also=["support", "cooperate"],
           target_also=[VERANA, COURT, ROBLEDO], optional=True)
d.relation(PROULX, "member_of", EUROPOL, "An [analyst] with the agency, Yannick Proulx")
d.relation(PROULX, "located_in", "The Hague", "Yannick Proulx, is to give evidence on Monday by video link [from] The Hague",
           modality="planned", date="2021-06-07", optional=True)
d.relation(PROULX, "consult", COURT, "Yannick Proulx, is to [give] evidence", modality="planned", date="2021-06-07",
           type_also=["cooperate", "support"], optional=True)
d.relation(DELMAR, "part_of", NORDKROG, "Delmar, which was [bought] last year by the Danish group Nordkrog", type_also=["member_of"],
           date="2020")
d.relation(NORDKROG, "leads", DELMAR, "Delmar, which was [bought] last year by the Danish group Nordkrog", date="2020", optional=True)
d.relation(NORDKROG, "located_in", "Denmark", "the [Danish] group Nordkrog", type_also=["part_of", "member_of"], optional=True)
d.relation(DELMAR, "cooperate", INVESTIGATORS_D, "it had [cooperated] fully with investigators", target_also=[PROSECUTION])
d.relation(NORDKROG, "aid", ESTUARY, "Nordkrog has [promised] to give 1 million euros to the restoration of the Verana estuary",
           modality="planned", target_also=[VERANA], type_also=["support"])
d.relation(BERING, "reject", NORDKROG, "You [cannot] buy back a river", target_also=[DELMAR], source_also=[RIVERS],
           type_also=["accuse"], optional=True)
d.relation(BERING, "member_of", RIVERS, "Ole Bering [of] the association Free Rivers", type_also=["leads"])
d.relation(RIVERS, "request", VERANA, "the association Free Rivers, which has [asked] the government", source_also=[BERING])
d.relation(VERANA, "sanction", DELMAR, "the government to [revoke] the firm’s license", modality="possible", type_also=["coerce"],
           optional=True)
d.relation(RIVERS, "accuse", DELMAR, "the association Free Rivers, which has [asked] the government to revoke the firm’s license",
           type_also=["reject", "sanction"], optional=True)
d.relation(PAZ, "member_of", FOUR, "[One] of the defendants, the driver Joaquín Paz", optional=True)
d.relation(PAZ, "cooperate", PROSECUTION, "the driver Joaquín Paz, may yet [change] sides", modality="possible",
           type_also=["retreat", "support", "concede"], target_also=[ROBLEDO], optional=True)
d.relation(PAZ_LAWYER, "support", PAZ, "his [lawyer]", type_also=["member_of", "ally_of"], optional=True)
d.relation(PAZ_LAWYER, "cooperate", PROSECUTION, "his lawyer had [offered] prosecutors a full confession", modality="planned",
           type_also=["request", "concede", "consult", "agree"], source_also=[PAZ], target_also=[ROBLEDO], optional=True)
d.relation(ROBLEDO, "agree", PAZ_LAWYER, "Robledo was [inclined] to accept", modality="possible", source_also=[PROSECUTION],
           target_also=[PAZ], type_also=["concede", "support"], optional=True)
d.relation(COURT, "coerce", SALCEDO, "Salcedo could go to [prison]", modality="possible", source_also=[VERANA],
           type_also=["sanction"], optional=True)

d.date("[3 June 2021]", "date", "2021-06-03", optional=True)
d.date("on [Wednesday].", "date", "2021-06-02")
d.date("in [a decade].", "duration", "P10Y", value_also=["P1DE"])
d.date("Salcedo, [57],", "duration", "P57Y", optional=True)
d.date("in [1998],", "date", "1998")
d.date("between [2016] and", "date", "2016")
d.date("and [2019]. All", "date", "2019")
d.date("in [the spring of 2017] to", "date", "2017-SP", value_also=["2017"])
d.date("[four months later]", "date", "2017", value_also=["P4M", "2017-SU", "2017-FA", "2017-07", "2017-08", "2017-09", None])
d.date("Inchausti, [then] deputy", "date", "PAST_REF", optional=True)
d.date("“[Next time] more", "date", "FUTURE_REF", value_also=[None], optional=True)
d.date("on [Monday] by", "date", "2021-06-07")
d.date("bought [last year] by", "date", "2020")
d.date("of [the past]”", "date", "PAST_REF", optional=True)
d.date("that [once] entered", "date", "PAST_REF", optional=True)
d.date("to [nine years].", "duration", "P9Y")
d.date("until [July].", "date", "2021-07")

case.write(HERE)
