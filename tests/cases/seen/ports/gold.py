"""Gold for four invented news texts: a cyberattack on a port (agency), an expelled diplomat (ministry), a disputed mine licence
(newspaper), a state visit (translated outlet). Extraction only.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/ports/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: the agency on the cyberattack -----------------------------------------------------------------------------------

t1 = case.document("t1", HERE / "t1.txt", "2024-03-05")
t1.sentences()
ADRIA, HERON, NORDLAKE, CYBER = "Adria Terminals", "Grey Heron", "Nordlake Systems", "National Cyber Security Office"
ZUPANEC, OREL, DREMELJ, PECAR, LIPNIK = "Marko Zupanec", "Tjasa Orel", "Luka Dremelj", "Ana Pečar", "Gregor Lipnik"
TERMINAL, OFFICE, POLICE, UNION = "the container terminal", "Lipnik’s office", "Slovenian police", "The dockers’ union"

t1.entity("Koper", "place", {"Koper": 3, "KOPER": 1}, aliases=["port of Koper"], nominals=["described [the port]’s defences"])
t1.entity(TERMINAL, "place", nominals=["paralysed [the container terminal] at", "operates [the facility],"],
          type_also=["organization"])
t1.entity("Slovenia", "country", {"Slovenia": 2}, adjectives={"Slovenian": 1}, nominals=["prompting [the government] to"])
t1.entity("Gulf of Trieste", "place", {"Gulf of Trieste": 1})
t1.entity("European Union", "organization", {"European Union": 1, "EU": 1})
t1.entity("Continental Press Agency", "organization", {"Continental Press Agency": 1, "CPA": 2})
t1.entity(ADRIA, "organization", {ADRIA: 1, "Adria": 1},
          nominals=["outside [the company]’s", "; [the company] has yet"],
          pronouns=["said [it] had discovered", "down [its] booking", "“[We] do not negotiate"])
t1.entity(ZUPANEC, "person", {ZUPANEC: 1})
t1.entity(HERON, "organization", {HERON: 2}, nominals=["[A hacking group calling itself Grey Heron] claimed"],
          pronouns=["calling [itself]", "where [it] threatened", "unless [it] received"], type_also=["group"])
t1.entity("Telegram", "organization", {"Telegram": 1}, type_also=["program"])
t1.entity(OREL, "person", {OREL: 1, "Orel": 1})
t1.entity("a supplier", "organization", nominals=["through [a supplier]’s", "name [the firm].", "that [the supplier] was"],
          optional=True)
t1.entity(NORDLAKE, "organization", {NORDLAKE: 1, "Nordlake": 1}, nominals=["Systems, [a Danish maker of crane software],"],
          pronouns=["that [its] engineers", "that [it] was cooperating", "evidence” [its] products"])
t1.entity("Denmark", "country", adjectives={"Danish": 1}, optional=True)
t1.entity(POLICE, "organization", nominals=["with [Slovenian police] and"])
t1.entity(CYBER, "organization", {CYBER: 1}, pronouns=["[Its] director", "“[We] follow the"])
t1.entity(DREMELJ, "person", {DREMELJ: 1}, nominals=["[Its director], Luka"], pronouns=["evidence,” [he] said"])
t1.entity("Adriatic", "place", {"Adriatic": 1}, optional=True)
t1.entity(PECAR, "person", {PECAR: 1})
t1.entity("National Union", "organization", {"National Union": 1})
t1.entity(LIPNIK, "person", {LIPNIK: 1, "Lipnik": 1})
t1.entity(OFFICE, "organization", nominals=["[Lipnik’s office] dismissed"])
t1.entity("Court of Audit", "organization", {"Court of Audit": 1})
t1.entity("ENISA", "organization", {"ENISA": 1}, nominals=["and [the EU’s cybersecurity agency],"],
          pronouns=["said [it] would dispatch"])
t1.entity("Austria", "country", {"Austria": 1}, capitals=["[Vienna] has offered"], pronouns=["of [its] overseas"])
t1.entity("Halvard Marine", "organization", {"Halvard Marine": 1}, pronouns=["said [it] had diverted"])
t1.entity("Rijeka", "place", {"Rijeka": 1})
t1.entity("Croatia", "country", {"Croatia": 1})
t1.entity("Igor Batič", "person", {"Igor Batič": 1}, pronouns=["“[My] father", "by [his] supervisor"])
t1.entity(UNION, "organization", nominals=["[The dockers’ union] has"])
t1.entity("A cyberattack", "event", nominals=["– [A cyberattack] has", "discovered [the intrusion] shortly"], optional=True)

OFFICIALS = (None, "help, [officials] said")
t1.claim("officials", "<c>A cyberattack has paralysed ~~ Union for help</c>, <s>officials</s> <q>said</q> on Tuesday",
         date="2024-03-05")
t1.claim("ask-eu", "<s>the government</s> to <q>ask</q> <c>the European Union for help</c>", "Slovenia", [OFFICIALS],
         act="demand", optional=True, also=["European Union [for help]"], chain_also=[[]])
t1.claim("intrusion", "<s>Adria Terminals</s>, which operates the facility, <q>said</q> <c>it had discovered ~~ as a "
         "precaution</c>", ADRIA)
t1.claim("criminals", "“<c>We do not negotiate with criminals</c>,” <s>chief executive Marko Zupanec</s> <q>told</q> reporters ~~ "
         "“<c>No ransom has been paid, and none will be</c>.”", ZUPANEC, mode="direct", act_also=["reject", "deny"],
         source_also=[ADRIA])
t1.claim("responsibility", "<s>A hacking group calling itself Grey Heron</s> <q>claimed</q> <c>responsibility</c> on Sunday", HERON,
         date="2024-03-03", also=["claimed [responsibility on Sunday in a post on the messaging service Telegram]"])
t1.claim("threat", "where <s>it</s> <q>threatened</q> <c>to publish the personal data ~~ by Friday</c>", HERON, act="warn",
         act_also=["demand", "pledge"], also=["[to publish the personal data of some 2,300 employees]"], date="2024-03-03")
t1.claim("orel", "<s>Interior Minister Tjasa Orel</s> <q>said</q> <c>investigators believed ~~ account</c>, but", OREL,
         optional=True)
t1.claim("investigators", "<h>Interior Minister Tjasa Orel</h> said <s>investigators</s> <q>believed</q> <c>the attackers had got in "
         "through a supplier’s account</c>", None, [(OREL, None)], source_also=[POLICE])
t1.claim("supplier", "<s>Two people with knowledge of the inquiry</s> <q>told</q> CPA that <c>the supplier was ~~ early as "
         "November</c>", act_also=["accuse"])
t1.claim("flaw", ["<h>Two people with knowledge of the inquiry</h> told", "<c>its engineers</c> had been <q>warned</q> "
         "<c>about the flaw</c>"], None, [(None, None)], act="warn", optional=True, also=["warned [about the flaw]"],
         date="2023-11")
t1.claim("no-evidence", "<s>Nordlake</s> <q>said</q> in an emailed statement that <c>it was cooperating ~~ the entry point</c>",
         NORDLAKE, mode="mixed", act_also=["deny"])
t1.claim("attributed", "<s>The National Cyber Security Office</s>, which reports to Orel, has <q>attributed</q> <c>two earlier "
         "attacks on Adriatic ports to Grey Heron</c>", CYBER, act="accuse", act_also=["state"])
t1.claim("too-early", "<s>Its director, Luka Dremelj</s>, <q>said</q> <c>it was too early ~~ government’s involvement</c>", DREMELJ,
         act_also=["reject"])
t1.claim("evidence", "“<c>We follow the evidence</c>,” <s>he</s> <q>said</q>, “<c>and the evidence takes time</c>.”", DREMELJ,
         mode="direct")
t1.claim("ignoring", "<s>Ana Pečar</s>, who leads the conservative National Union, <q>accused</q> <c>Prime Minister Gregor Lipnik of "
         "ignoring ~~ “dangerously outdated</c>”", PECAR, mode="mixed", mode_also=["indirect"], act="accuse",
         also=["[ignoring a report by ~~ “dangerously outdated]", "[ignoring a report by the Court of Audit]",
               "[Prime Minister Gregor Lipnik of ignoring a report by the Court of Audit]"])
t1.claim("outdated", "<h>Ana Pečar</h>, who ~~ <s>a report by the Court of Audit</s> that in 2022 <q>described</q> <c>the port’s "
         "defences as “dangerously outdated</c>”", "Court of Audit", [(PECAR, None)], mode="mixed",
         act_also=["condemn", "accuse", "express_concern", "warn"], chain_also=[[]], date="2022",
         also=["“[dangerously outdated]”"])
t1.claim("cheap", "<s>Lipnik’s office</s> <q>dismissed</q> <c>the criticism as “cheap</c>”", OFFICE, mode="mixed", act="reject",
         act_also=["deny", "condemn"], source_also=[LIPNIK], also=["dismissed [the criticism] as", "“[cheap]”"],
         mode_also=["indirect", "direct"])
t1.claim("earmarked", ["<s>Lipnik’s office</s> dismissed", "<q>noting</q> that <c>11 million euros had since been earmarked for an "
         "upgrade</c>"], OFFICE, source_also=[LIPNIK])
t1.claim("vienna", "<s>Vienna</s> has <q>offered</q> <c>to send a team of specialists</c>", "Austria", act="propose",
         act_also=["pledge"])
t1.claim("enisa", "<s>the EU’s cybersecurity agency, ENISA</s>, <q>said</q> <c>it would dispatch five experts on Wednesday</c>",
         "ENISA", act_also=["pledge"])
t1.claim("diverted", "<s>Shipping line Halvard Marine</s> <q>said</q> <c>it had diverted ~~ of next week</c>", "Halvard Marine")
t1.claim("expect", ["<h>Shipping line Halvard Marine</h> said <s>it</s> had", "did <q>not expect</q> <c>normal service before the "
         "middle of next week</c>"], "Halvard Marine", [("Halvard Marine", None)], optional=True, chain_also=[[]])
t1.claim("father", "“<c>My father would have laughed</c>,” <q>said</q> <s>Igor Batič</s>", "Igor Batič", mode="direct")
t1.claim("supervisor", "who was <q>told</q> by <s>his supervisor</s> <c>not to come in again before Thursday</c>", act="demand",
         act_also=["state"], chain_also=[["Igor Batič"]])
t1.claim("pay", "<s>The dockers’ union</s> has <q>asked</q> <c>Adria to guarantee full pay during the shutdown</c>", UNION,
         act="demand", also=["[to guarantee full pay during the shutdown]"])

t1.relation("Koper", "located_in", "Slovenia", "Slovenia’s [port] of Koper", type_also=["part_of"])
t1.relation(TERMINAL, "located_in", "Koper", "the container terminal [at] Slovenia’s port of Koper", type_also=["part_of"],
            target_also=["Slovenia"])
t1.relation("A cyberattack", "assault", TERMINAL, "A cyberattack has [paralysed] the container terminal", target_also=["Koper"],
            optional=True)
t1.relation("Slovenia", "request", "European Union", "the government to [ask] the European Union for help")
t1.relation(ADRIA, "leads", TERMINAL, "Adria Terminals, which [operates] the facility", target_also=["Koper"])
t1.relation(ZUPANEC, "leads", ADRIA, "chief [executive] Marko Zupanec", optional=True)
t1.relation(HERON, "assault", TERMINAL, "A hacking group calling itself Grey Heron [claimed responsibility]",
            target_also=[ADRIA, "Koper", "Slovenia"], optional=True)
t1.relation(HERON, "threaten", ADRIA, "it [threatened] to publish the personal data of some 2,300 employees", optional=True,
            date="2024-03-03")
t1.relation(OREL, "leads", "Slovenia", "Interior [Minister] Tjasa Orel", type_also=["member_of"], optional=True)
t1.relation("a supplier", "same_as", NORDLAKE, "the supplier [was] Nordlake Systems", optional=True)
t1.relation(NORDLAKE, "located_in", "Denmark", "Nordlake Systems, a [Danish] maker of crane software", optional=True)
t1.relation(NORDLAKE, "cooperate", POLICE, "it was [cooperating] with Slovenian police", target_also=["Slovenia"])
t1.relation(OREL, "leads", CYBER, "The National Cyber Security Office, which [reports] to Orel", optional=True)
t1.relation(CYBER, "accuse", HERON, "The National Cyber Security Office, which reports to Orel, has [attributed] two earlier attacks "
            "on Adriatic ports to Grey Heron")
t1.relation(HERON, "assault", "Adriatic", "two earlier [attacks] on Adriatic ports to Grey Heron", optional=True)
t1.relation(DREMELJ, "leads", CYBER, "Its [director], Luka Dremelj")
t1.relation(PECAR, "leads", "National Union", "Ana Pečar, who [leads] the conservative National Union")
t1.relation(PECAR, "accuse", LIPNIK, "Ana Pečar, who leads the conservative National Union, [accused] Prime Minister Gregor Lipnik of "
            "ignoring a report", source_also=["National Union"])
t1.relation(LIPNIK, "leads", "Slovenia", "Prime [Minister] Gregor Lipnik", optional=True)
t1.relation("Court of Audit", "accuse", "Koper", "a report by the Court of Audit that in 2022 [described] the port’s defences as "
            "“dangerously outdated”", date="2022", optional=True)
t1.relation(LIPNIK, "leads", OFFICE, "Lipnik’s [office]", optional=True)
t1.relation(OFFICE, "reject", PECAR, "Lipnik’s office [dismissed] the criticism", source_also=[LIPNIK],
            target_also=["National Union"], optional=True)
t1.relation("Austria", "aid", "Slovenia", "Vienna has [offered] to send a team of specialists", modality="planned", optional=True)
t1.relation("ENISA", "part_of", "European Union", "the EU’s cybersecurity [agency], ENISA", type_also=["member_of"])
t1.relation("ENISA", "aid", "Slovenia", "it would [dispatch] five experts on Wednesday", modality="planned", date="2024-03-06",
            type_also=["mobilize"], optional=True)
t1.relation("Rijeka", "located_in", "Croatia", "Rijeka [in] Croatia", type_also=["part_of"])
t1.relation(UNION, "request", ADRIA, "The dockers’ union has [asked] Adria to guarantee full pay")

t1.date("[5 March 2024]", "date", "2024-03-05", optional=True)
t1.date("Koper for [third day]", "duration", "P3D", value_also=["2024-03-05"], optional=True)
t1.date("Slovenia, [March 5] (CPA)", "date", "2024-03-05")
t1.date("for [a third day],", "duration", "P3D", value_also=["2024-03-05"], optional=True)
t1.date("on [Tuesday].", "date", "2024-03-05")
t1.date("before [midnight on Saturday] and", "time", "2024-03-02T24:00",
        value_also=["2024-03-03T00:00", "2024-03-02T00:00", "2024-03-02", "2024-03-02TNI", "2024-03-02T23:59"])
t1.date("on [Sunday] in", "date", "2024-03-03")
t1.date("by [Friday].", "date", "2024-03-08")
t1.date("as [November].", "date", "2023-11")
t1.date("in [2022] described", "date", "2022")
t1.date("on [Wednesday].", "date", "2024-03-06")
t1.date("before [the middle of next week].", "date", "2024-W11", value_also=["2024-03-13", "2024-W11-3"])
t1.date("before [Thursday].", "date", "2024-03-07")

# t2: the ministry on the diplomat ------------------------------------------------------------------------------------

t2 = case.document("t2", HERE / "t2.txt", "2022-10-18")
t2.sentences("Mr. R", "Mr. A", "Mr. J", "Ms. P", "Ms. V")
MFA, AYALA, ANDRADE, CACEDA = "Ministry of Foreign Affairs", "Rubén Ayala Ferrari", "Julio Andrade Pinto", "Esteban Cáceda"
VILHENA, MONTALVO, ROTELA, BENEGAS = "Teresa Vilhena", "Pilar Montalvo", "Graciela Rotela", "Horacio Benegas"
EMBASSY, CHILE, NEGRA, MERCOSUR = "Embassy of Paraguay", "Embassy of Chile", "Laguna Negra", "Southern Common Market"
DIOCESE, VIENNA, OAS = "the diocese of Esmeraldas", "Vienna Convention on Diplomatic Relations", "Organization of American States"

t2.entity(MFA, "organization", at=["The [Ministry of Foreign Affairs] deplores"], adjectives={"Ministry of Foreign Affairs": 1, "Ministry": 4},
          inside=["[Ministry of Foreign Affairs of the Republic of Paraguay]"],
          aliases=["Ministry", "Ministry of Foreign Affairs of the Republic of Paraguay"], pronouns=["[It] nevertheless"])
t2.entity("Paraguay", "country", {"Paraguay": 5}, adjectives={"Republic of Paraguay": 1, "Paraguayan": 1},
          inside=["expulsion of a member of the Embassy of [Paraguay]", "Secretary of the Embassy of [Paraguay]"],
          aliases=["Republic of Paraguay"], nominals=["protest of [the Government of Paraguay].", "does [the Government] intend"],
          pronouns=["withdrawal of [its] Ambassador"])
t2.entity("Ecuador", "country", {"Ecuador": 4}, adjectives={"Ecuadorian": 3},
          nominals=["decision of [the Government of Ecuador],", "has [the Ecuadorian side] presented",
                    "that [the Ecuadorian authorities] had", "that [a friendly Government] should", "that [his Government] “attaches"],
          pronouns=["value to [its] relations", "reconsider [its] decision"])
t2.entity(EMBASSY, "organization", {EMBASSY: 2}, type_also=["place"], aliases=["Embassy of Paraguay in Quito"])
t2.entity("Quito", "place", {"Quito": 3})
t2.entity(AYALA, "person", {AYALA: 1, "Ayala": 4},
          nominals=["of [a member of the Embassy of Paraguay in Quito]",
                    "declare [the First Secretary of the Embassy of Paraguay in Quito],"],
          pronouns=["with [his] diplomatic", "[He] has informed", "and [his] family"])
t2.entity(MONTALVO, "person", {MONTALVO: 1}, nominals=["by [the Minister of the Interior],"])
t2.entity("National Assembly", "organization", {"National Assembly": 1})
t2.entity(ROTELA, "person", {ROTELA: 1}, nominals=["withdrawal of [its Ambassador] are"])
t2.entity(NEGRA, "organization", {NEGRA: 1}, nominals=["Negra, [an organization which ~~ group] in"], type_also=["group"])
t2.entity(DIOCESE, "organization", nominals=["of [the diocese of Esmeraldas],"])
t2.entity("Esmeraldas", "place", {"Esmeraldas": 1}, nominals=["in [the province] in"])
t2.entity("two Paraguayan engineers", "group", nominals=["of [two Paraguayan engineers] abducted", "[The two engineers], it"],
          type_also=["person"], optional=True)
t2.entity(VIENNA, "program", {VIENNA: 1})
t2.entity(CACEDA, "person", {CACEDA: 1}, nominals=["assured [the Minister] that", "Sunday, [the Minister] and"],
          pronouns=["and [his] Brazilian"])
t2.entity(ANDRADE, "person", {ANDRADE: 1, "Andrade": 1}, nominals=["summoned [the Ambassador of Ecuador],"],
          pronouns=["to [him] the", "that [his] Government"])
t2.entity(VILHENA, "person", {VILHENA: 1, "Vilhena": 1}, nominals=["and [his Brazilian counterpart],"],
          pronouns=["of [her] Government"])
t2.entity("Brazil", "country", adjectives={"Brazilian": 1}, nominals=["of [her Government],"])
t2.entity(BENEGAS, "person", {BENEGAS: 1})
t2.entity("Asunción", "place", {"Asunción": 1})
t2.entity(CHILE, "organization", {CHILE: 1}, type_also=["place"])
t2.entity("Chile", "country", inside=["Embassy of [Chile]"], optional=True)
t2.entity("El Vigía", "organization", {"El Vigía": 1})
t2.entity(MERCOSUR, "organization", {MERCOSUR: 1, "MERCOSUR": 1})
t2.entity(OAS, "organization", {OAS: 1})

OWN = [[MFA], ["Paraguay"]]  # where a program lets the statement's own voice stand in the chain
t2.claim("deplores", "<s>The Ministry of Foreign Affairs</s> <q>deplores</q> <c>the decision ~~ persona non grata</c>", MFA,
         act="condemn", act_also=["express_concern", "reject"])
t2.claim("declare", "<h>The Ministry of Foreign Affairs</h> deplores the decision of <s>the Government of Ecuador</s>, "
         "<q>communicated</q> last Friday, <c>to declare ~~ persona non grata</c>", "Ecuador", [(MFA, None)], optional=True,
         act_also=["reject", "demand", "condemn"], chain_also=[[]], date="2022-10-14")
t2.claim("rejects", "<s>The Ministry</s> categorically <q>rejects</q> <c>the allegation ~~ diplomatic status</c>", MFA, act="reject",
         act_also=["deny"], also=["[Mr. Ayala engaged ~~ diplomatic status]"])
t2.claim("allegation", "<h>The Ministry</h> categorically rejects the <q>allegation</q> that <c>Mr. Ayala engaged ~~ diplomatic "
         "status</c>", None, [(MFA, None)], act="accuse", act_also=["state"], chain_also=[[]], optional=True)
t2.claim("repeated", "<c>this charge</c>, which ~~ and was <q>repeated</q> four days later by <s>the Minister of the Interior, Ms. "
         "Pilar Montalvo</s>", MONTALVO, act="accuse", act_also=["state"], chain_also=OWN, date="2022-10-13")
t2.claim("note", "<q>According to</q> <s>the note verbale delivered to Ambassador Graciela Rotela</s>, <c>Mr. Ayala is accused ~~ in "
         "May</c>", "Ecuador", act="accuse", act_also=["state"], chain_also=OWN,
         also=["[Mr. Ayala is accused of having met on three occasions with members of Laguna Negra],"])
t2.claim("accused", "<h>the note verbale delivered to Ambassador Graciela Rotela</h>, <c>Mr. Ayala</c> is <q>accused</q> <c>of having "
         "met ~~ in May</c>", None, [("Ecuador", None)], act="accuse", optional=True, chain_also=[[]],
         also=["[having met on three ~~ in May]", "[having met on three occasions with members of Laguna Negra]"])
t2.claim("designated", "which <s>Ecuador</s> <q>designated</q> <c>as a terrorist group</c>", "Ecuador", optional=True, act="accuse",
         act_also=["condemn", "state"], chain_also=OWN, date="2022-05")
t2.claim("denies", "<s>Mr. Ayala</s> <q>denies</q> <c>ever having met any such person</c>", AYALA, act="deny", chain_also=OWN)
t2.claim("informed", "<s>He</s> has <q>informed</q> the Ministry that <c>the meetings ~~ in advance</c>", AYALA, chain_also=OWN)
t2.claim("notified", ["<h>He</h> has informed", "<c>the Ecuadorian authorities</c> had been <q>notified</q> <c>of each of them in "
         "advance</c>"], None, [(AYALA, None)], optional=True, chain_also=[[]], also=["notified [of each of them in advance]"])
t2.claim("recalls", "<s>The Ministry</s> <q>recalls</q> that <c>under the Vienna ~~ its decision</c>", MFA)
t2.claim("regrets", "<s>It</s> nevertheless <q>regrets</q> that <c>a friendly Government ~~ consultation</c>", MFA,
         act="express_concern", act_also=["condemn"])
t2.claim("protest", "<s>Foreign Minister Esteban Cáceda</s> summoned ~~ and <q>conveyed</q> to him <c>the protest of the Government of "
         "Paraguay</c>", CACEDA, act="condemn", act_also=["state", "reject", "demand", "accuse", "express_concern"],
         source_also=["Paraguay", MFA], chain_also=OWN, optional=True, date="2022-10-17")
t2.claim("assured", "<s>Ambassador Andrade</s> <q>assured</q> the Minister that <c>his Government “attaches ~~ with Paraguay</c>”",
         ANDRADE, mode="mixed", act_also=["pledge", "praise"], chain_also=OWN, date="2022-10-17")
t2.claim("undertook", ["<s>Ambassador Andrade</s> assured", "<q>undertook</q> <c>to transmit the request ~~ without delay</c>"],
         ANDRADE, act="pledge", act_also=["agree"], chain_also=OWN, date="2022-10-17")
t2.claim("clarification", ["<h>Ambassador Andrade</h> assured", "the <q>request</q> <c>for clarification</c>"], None,
         [(ANDRADE, None)], act="demand", optional=True, chain_also=[[], [MFA], ["Paraguay"]])
t2.claim("offices", "<s>Ms. Vilhena</s> <q>offered</q> <c>the good offices of her Government</c>", VILHENA, act="propose",
         act_also=["pledge", "support"], source_also=["Brazil"], chain_also=OWN, date="2022-10-16")
t2.claim("accepted", "<c>an offer</c> which <s>Paraguay</s> has <q>accepted</q> with gratitude", "Paraguay", act="agree",
         act_also=["welcome"], optional=True)
t2.claim("withdrawal", "<q>Reports</q> that <c>Paraguay is considering the withdrawal of its Ambassador</c>", chain_also=OWN)
t2.claim("mistake", "As <s>President Horacio Benegas</s> <q>stated</q> this morning, “<c>one does not ~~ another mistake</c>”",
         BENEGAS, mode="direct", act_also=["reject"], chain_also=OWN, date="2022-10-18TMO")
t2.claim("appreciation", "<s>The Ministry</s> <q>expresses its appreciation to</q> <c>the Embassy of Chile, which assisted them with "
         "their departure</c>", MFA, act="praise", also=["appreciation to [the Embassy of Chile],"])
t2.claim("condemns", ["<s>The Ministry</s> expresses", "<q>condemns</q> <c>the publication ~~ El Vigía</c>"], MFA, act="condemn")
t2.claim("reconsider", "<s>Paraguay</s>, a founding member ~~ <q>calls upon</q> <c>Ecuador to reconsider its decision</c>",
         "Paraguay", act="demand", also=["[to reconsider its decision]"])
t2.claim("found", "<c>The two engineers</c>, it should be <q>recalled</q>, <c>have still not been found</c>", optional=True)

t2.relation(AYALA, "member_of", EMBASSY, "the First [Secretary] of the Embassy of Paraguay in Quito, Mr. Rubén Ayala Ferrari",
            target_also=["Paraguay"])
t2.relation(EMBASSY, "located_in", "Quito", "the Embassy of Paraguay [in] Quito", n=2)
t2.relation(EMBASSY, "part_of", "Paraguay", "the Embassy [of] Paraguay", n=2, type_also=["member_of"], optional=True)
t2.relation(MFA, "part_of", "Paraguay", "Ministry of Foreign Affairs [of] the Republic of Paraguay", type_also=["member_of"],
            optional=True)
t2.relation(MFA, "accuse", "Ecuador", "The Ministry of Foreign Affairs [deplores] the decision of the Government of Ecuador",
            source_also=["Paraguay"], type_also=["reject", "protest"])
t2.relation("Ecuador", "sanction", AYALA, "the decision of the Government of Ecuador, ~~ to [declare] the First Secretary ~~ persona "
            "non grata", type_also=["coerce", "reject"], target_also=["Paraguay"], date="2022-10-14")
t2.relation(MFA, "reject", "Ecuador", "The Ministry categorically [rejects] the allegation", source_also=["Paraguay"], optional=True)
t2.relation(MONTALVO, "accuse", AYALA, "this charge, ~~ and was [repeated] four days later by the Minister of the Interior, Ms. Pilar "
            "Montalvo", date="2022-10-13", optional=True)
t2.relation(MONTALVO, "leads", "Ecuador", "the [Minister] of the Interior, Ms. Pilar Montalvo", type_also=["member_of"], optional=True)
t2.relation(MONTALVO, "consult", "National Assembly", "by the Minister of the Interior, Ms. Pilar Montalvo, [before] the National "
            "Assembly", type_also=["member_of", "located_in"], optional=True)
t2.relation(ROTELA, "leads", EMBASSY, "[Ambassador] Graciela Rotela", type_also=["member_of"], target_also=["Paraguay"],
            optional=True)
t2.relation("Ecuador", "accuse", AYALA, "the note verbale delivered to Ambassador Graciela Rotela, Mr. Ayala is [accused]",
            optional=True)
t2.relation("Ecuador", "consult", ROTELA, "the note verbale [delivered] to Ambassador Graciela Rotela", optional=True)
t2.relation(AYALA, "consult", NEGRA, "Mr. Ayala is accused of having [met] on three occasions with members of Laguna Negra")
t2.relation("Ecuador", "sanction", NEGRA, "Laguna Negra, an organization which Ecuador [designated] as a terrorist group",
            type_also=["accuse", "coerce"], date="2022-05")
t2.relation(AYALA, "consult", NEGRA, "Mr. Ayala denies ever having [met] any such person", negated=True, optional=True)
t2.relation(AYALA, "consult", MFA, "He has [informed] the Ministry", optional=True)
t2.relation(DIOCESE, "located_in", "Esmeraldas", "the diocese [of] Esmeraldas", optional=True)
for state in ("Paraguay", "Ecuador"):
    t2.relation(state, "member_of", VIENNA, "the Vienna Convention on Diplomatic Relations, to which both States are [parties]",
                type_also=["agree"], optional=True)
t2.relation(MFA, "accuse", "Ecuador", "It nevertheless [regrets] that a friendly Government should have acted",
            source_also=["Paraguay"], optional=True)
t2.relation(CACEDA, "consult", ANDRADE, "Foreign Minister Esteban Cáceda [summoned] the Ambassador of Ecuador, Mr. Julio Andrade Pinto",
            type_also=["request", "protest", "accuse", "coerce"], target_also=["Ecuador"], date="2022-10-17")
t2.relation(CACEDA, "leads", MFA, "Foreign [Minister] Esteban Cáceda", type_also=["member_of"], target_also=["Paraguay"], optional=True)
t2.relation(ANDRADE, "member_of", "Ecuador", "the [Ambassador] of Ecuador, Mr. Julio Andrade Pinto", type_also=["leads"])
t2.relation("Paraguay", "accuse", "Ecuador", "conveyed to him the [protest] of the Government of Paraguay", source_also=[CACEDA, MFA],
            target_also=[ANDRADE], type_also=["protest", "reject"], date="2022-10-17", optional=True)
t2.relation(ANDRADE, "consult", CACEDA, "Ambassador Andrade [assured] the Minister", optional=True)
t2.relation("Ecuador", "support", "Paraguay", "his Government “[attaches] the highest value to its relations with Paraguay",
            type_also=["cooperate"], optional=True)
t2.relation(CACEDA, "consult", VILHENA, "In a [telephone conversation] on Sunday, the Minister and his Brazilian counterpart, Teresa "
            "Vilhena, reviewed the situation", date="2022-10-16")
t2.relation(VILHENA, "leads", "Brazil", "his Brazilian [counterpart], Teresa Vilhena", type_also=["member_of"], optional=True)
t2.relation(VILHENA, "aid", "Paraguay", "Ms. Vilhena [offered] the good offices of her Government", source_also=["Brazil"],
            target_also=[CACEDA], type_also=["support", "cooperate"], modality="planned", optional=True)
t2.relation("Paraguay", "agree", "Brazil", "an offer which Paraguay has [accepted] with gratitude", target_also=[VILHENA],
            optional=True)
t2.relation("Paraguay", "retreat", ROTELA, "Paraguay is considering the [withdrawal] of its Ambassador", modality="possible",
            target_also=["Ecuador"], type_also=["sanction"], optional=True)
t2.relation("Paraguay", "sanction", "Ecuador", "Nor does the Government intend to [expel] any Ecuadorian official", negated=True,
            modality="planned", type_also=["coerce", "reject"])
t2.relation(BENEGAS, "leads", "Paraguay", "[President] Horacio Benegas", optional=True)
t2.relation(AYALA, "retreat", "Quito", "Mr. Ayala and his family [left] Quito", date="2022-10-16", optional=True)
t2.relation(AYALA, "located_in", "Asunción", "Mr. Ayala and his family ~~ have [arrived] safely in Asunción", optional=True)
t2.relation(MFA, "support", CHILE, "The Ministry [expresses its appreciation] to the Embassy of Chile", source_also=["Paraguay"],
            target_also=["Chile"])
t2.relation(CHILE, "aid", AYALA, "the Embassy of Chile, which [assisted] them with their departure", source_also=["Chile"],
            type_also=["support"])
t2.relation(CHILE, "part_of", "Chile", "the Embassy [of] Chile", type_also=["member_of"], optional=True)
t2.relation(MFA, "accuse", "El Vigía", "The Ministry expresses ~~ and [condemns] the publication of their private address by the "
            "newspaper El Vigía", source_also=["Paraguay"], type_also=["reject"])
t2.relation("Paraguay", "member_of", MERCOSUR, "Paraguay, a founding [member] of the Southern Common Market (MERCOSUR)")
t2.relation("Paraguay", "consult", OAS, "Paraguay, a founding ~~ will [raise] the matter at the next meeting of the Organization of "
            "American States", modality="planned", type_also=["request", "member_of"], optional=True)
t2.relation("Paraguay", "request", "Ecuador", "Paraguay, a founding ~~ [calls upon] Ecuador to reconsider its decision")

t2.date("[18 October 2022]", "date", "2022-10-18", optional=True)
t2.date("[last Friday],", "date", "2022-10-14")
t2.date("on [9 October]", "date", "2022-10-09")
t2.date("[four days later]", "date", "2022-10-13")
t2.date("in [May].", "date", "2022-05")
t2.date("in [July],", "date", "2022-07")
t2.date("[Yesterday] Foreign", "date", "2022-10-17")
t2.date("on [Sunday],", "date", "2022-10-16")
t2.date("[this morning],", "time", "2022-10-18TMO", value_also=["2022-10-18"])
t2.date("on [16 October]", "date", "2022-10-16")

# t3: the newspaper on the mine licence -------------------------------------------------------------------------------

t3 = case.document("t3", HERE / "t3.txt", "2019-06-09")
t3.sentences()
EXAMINER, BRIGHT, NEA = "Sunday Examiner", "Brightwater Resources", "National Environment Authority"
KALUNDWE, MOYANE, ACHTERBERG, DUNMORE = "Joseph Kalundwe", "Esther Moyane", "Simon Achterberg", "Craig Dunmore"
SITALI, DANIEL, NDLELA, TEMBURA = "Mbeko Sitali", "Daniel", "Grace Ndlela", "Alfred Tembura"
COUNCIL, MINE, VILLAGERS, LICENCE = "the district council", "the mine", "the villagers", "A mining licence"

t3.entity(EXAMINER, "organization", {EXAMINER: 2}, aliases=["The Sunday Examiner"], nominals=["sue [this newspaper]."])
t3.entity("Fiona Abara", "person", {"Fiona Abara": 1})
t3.entity("Tom Wexley", "person", {"Tom Wexley": 1})
t3.entity("Lisule", "place", {"Lisule": 2})
t3.entity("Maravia", "country", {"Maravia": 1}, adjectives={"Maravian": 1}, nominals=["of [the country]’s environment"])
t3.entity(NEA, "organization", {NEA: 1, "NEA": 1}, nominals=["of [the country’s environment agency],"])
t3.entity(KALUNDWE, "person", {KALUNDWE: 1, "Kalundwe": 2},
          nominals=["show [minister] pressed", "that [the then mines minister],", "that [the minister] had", "that [his client] “has"],
          pronouns=["is [his] brother-in-law", "“[I] would be", "Friday, [he] called", "[His] lawyer"])
t3.entity(BRIGHT, "organization", {BRIGHT: 1, "Brightwater": 5},
          nominals=["Resources, [a Perth-based company] whose",
                    "left [the company] in", "says [the company] offered"],
          pronouns=["that [it] could not", "[It] insists", "Tuesday [its] shares", "Bank, [its] biggest", "told [them] my"])
t3.entity("Perth", "place", at=["in [Perth] that"], inside=["a [Perth]-based"])
t3.entity(MOYANE, "person", {MOYANE: 1, "Moyane": 3}, nominals=["“[the old lady] will"],
          pronouns=["later [she] was", "that [she] had written", "attributed to [her].", "[She] would neither", "were [hers].",
                    "dam,” [she] said"])
t3.entity(ACHTERBERG, "person", {ACHTERBERG: 1}, nominals=["[His lawyer], Simon"], pronouns=["that [his] client"])
t3.entity(DUNMORE, "person", {DUNMORE: 1, "Dunmore": 1}, nominals=["2017, [Brightwater’s country manager],"],
          pronouns=["tells [his] superiors", "promised [him] that"])
t3.entity("Upper Teve", "place", adjectives={"Upper Teve": 1}, inside=["the [Upper Teve valley],"],
          aliases=["Upper Teve valley"])
t3.entity(SITALI, "person", {SITALI: 1}, nominals=["accuses [his uncle] of"],
          pronouns=["offered [him] a", "for [his] signature", "“[I] told", "them [my] signature", "goat,” [he] said",
                    "[His] nephew"])
t3.entity(DANIEL, "person", {DANIEL: 1}, nominals=["[His nephew] Daniel"], pronouns=["accuses [his] uncle"])
t3.entity(COUNCIL, "organization", nominals=["of [the district council],"])
t3.entity("the tailings dam", "place", nominals=["that [the tailings dam] “would", "below [the dam],", "“Ask [the dam],”"],
          optional=True)
t3.entity(MINE, "place", nominals=["supports [the mine] and", "at [the site] on"], type_also=["program"], optional=True)
t3.entity(LICENCE, "program", nominals=["[A mining licence] at", "[The licence] was issued", "that [the licence] was"],
          optional=True)
t3.entity("River Watch", "organization", {"River Watch": 1},
          nominals=["Watch, [the Swiss charity] that", "“[foreigners with clipboards]”"])
t3.entity("Switzerland", "country", adjectives={"Swiss": 1}, optional=True)
t3.entity(VILLAGERS, "group", nominals=["financing [the villagers]’ lawsuit"])
t3.entity("Sydney", "place", {"Sydney": 1})
t3.entity("Halden Bank", "organization", {"Halden Bank": 1}, nominals=["Bank, [its biggest lender],"],
          pronouns=["said [it] was reviewing"])
t3.entity(NDLELA, "person", {NDLELA: 1}, nominals=["by [the president’s chief of staff],"])
t3.entity(TEMBURA, "person", {TEMBURA: 1}, nominals=["by [the president]’s chief"], pronouns=["close to [him]", "said [he] was “"])

t3.claim("title", "<s>Leaked letters</s> <q>show</q> <c>minister pressed for Maravian mine licence</c>", optional=True,
         act_also=["accuse"])
t3.claim("pressed", "<h>Leaked letters</h> show <s>minister</s> <q>pressed for</q> <c>Maravian mine licence</c>", KALUNDWE,
         [(None, None)], act="demand", optional=True, chain_also=[[]])
t3.claim("objections", "<c>A mining licence ~~ environment agency</c>, <q>according to</q> <s>letters seen by The Sunday "
         "Examiner</s>", act_also=["accuse"])
t3.claim("intervened", "<s>The correspondence</s> <q>suggests</q> that <c>the then mines ~~ brother-in-law</c>",
         act_also=["accuse"])
t3.claim("file", "“<c>I would be obliged if the file could move</c>,” <s>Kalundwe</s> <q>wrote</q> in February 2017", KALUNDWE,
         mode="direct", act="demand", act_also=["state", "propose"], date="2017-02")
t3.claim("season", "<s>Moyane</s> <q>replied</q> that <c>the tailings dam “would not survive one serious rainy season</c>”", MOYANE,
         mode="mixed", act="warn", act_also=["state", "reject", "express_concern"])
t3.claim("role", "<s>Kalundwe</s>, who was ~~ has always <q>denied</q> <c>any role in the award</c>", KALUNDWE, act="deny")
t3.claim("forgeries", "<s>he</s> <q>called</q> <c>them forgeries</c>", KALUNDWE, act="reject", act_also=["deny", "state", "accuse"],
         also=["them [forgeries] and"], date="2019-06-07")
t3.claim("sue", ["Friday, <s>he</s> called", "<q>threatened</q> <c>to sue this newspaper</c>"], KALUNDWE, act="warn",
         act_also=["pledge"], date="2019-06-07")
t3.claim("client", "<s>His lawyer, Simon Achterberg</s>, <q>said</q> that <c>his client “has never ~~ at Brightwater</c>”",
         ACHTERBERG, mode="mixed", act="deny", act_also=["state"])
t3.claim("dunmore", "<s>Brightwater’s country manager, Craig Dunmore</s>, <q>tells</q> his superiors in Perth that <c>the minister "
         "had ~~ by Easter</c>”", DUNMORE, mode="mixed", act_also=["accuse"], optional=True, date="2017-03-03")
t3.claim("old-lady", "<h>Brightwater’s country manager, Craig Dunmore</h>, tells ~~ that <s>the minister</s> had <q>promised</q> him "
         "that “<c>the old lady will be gone by Easter</c>”", KALUNDWE, [(DUNMORE, None)], mode="direct", act="pledge")
t3.claim("comment", "<s>Brightwater</s> <q>said</q> <c>Dunmore left ~~ private messages</c>", BRIGHT, act_also=["reject"])
t3.claim("lawfully", "<s>It</s> <q>insists</q> that <c>the licence was obtained lawfully</c>", BRIGHT, act_also=["deny"])
t3.claim("jobs", "<s>Brightwater</s> <q>promised</q> <c>900 jobs</c>", BRIGHT, act="pledge")
t3.claim("vehicle", "<s>Chief Mbeko Sitali</s>, whose villages lie below the dam, <q>says</q> <c>the company offered ~~ his "
         "signature</c>", SITALI, act_also=["accuse"])
t3.claim("offered", "<h>Chief Mbeko Sitali</h>, whose ~~ <s>the company</s> <q>offered</q> <c>him a vehicle in return for his "
         "signature</c>", BRIGHT, [(SITALI, None)], act="propose", act_also=["pledge"], optional=True)
t3.claim("goat", "“<c>I told them my signature is not a goat</c>,” <s>he</s> <q>said</q>. “<c>You cannot buy it at the market</c>.”",
         SITALI, mode="direct", act_also=["reject"])
t3.claim("goat-told", "“<s>I</s> <q>told</q> them <c>my signature is not a goat</c>,” <h>he</h> said", SITALI, [(SITALI, None)],
         mode="direct", act="reject", act_also=["state"], chain_also=[[]], optional=True)
t3.claim("supports", "<s>His nephew Daniel</s>, a member of the district council, <q>supports</q> <c>the mine</c>", DANIEL,
         act="support", optional=True)
t3.claim("listening", ["<s>His nephew Daniel</s>, a", "<q>accuses</q> <c>his uncle of listening to “foreigners with clipboards</c>”"],
         DANIEL, mode="mixed", act="accuse", also=["[listening to “foreigners with clipboards]”"])
t3.claim("loan", "<s>Halden Bank, its biggest lender</s>, <q>said</q> <c>it was reviewing the loan</c>", "Halden Bank")
t3.claim("confirmed", "<s>Two former colleagues of Moyane</s> <q>confirmed</q> that <c>she had written the letters attributed to "
         "her</c>")
t3.claim("attributed", ["<h>Two former colleagues of Moyane</h> confirmed", "<c>the letters</c> <q>attributed</q> <c>to her</c>"], None,
         [(None, None)], optional=True, chain_also=[[]], also=["written [the letters] attributed"])
t3.claim("one", "<s>One</s> <q>said</q> <c>she had been told by the president’s chief of ~~ say yes</c>”", mode="mixed",
         act_also=["accuse"], optional=True)
t3.claim("say-yes", "<h>One</h> said she had been <q>told</q> by <s>the president’s chief of staff, Grace Ndlela</s>, <c>to “find a "
         "way to say yes</c>”", NDLELA, [(None, None)], mode="direct", act="demand")
t3.claim("corruption", "<s>President Alfred Tembura</s>, who took office in 2016 with a <q>promise</q> <c>to end corruption</c>",
         TEMBURA, act="pledge", date="2016")
t3.claim("furious", "<s>a source close to him</s> <q>said</q> <c>he was “furious, mainly about the leak</c>”", mode="mixed")
t3.claim("ask", "“<c>Ask the dam</c>,” <s>she</s> <q>said</q>", MOYANE, mode="direct", act_also=["demand"])

for writer in ("Fiona Abara", "Tom Wexley"):
    t3.relation(writer, "located_in", "Lisule", "Fiona Abara and Tom Wexley [in] Lisule", optional=True)
    t3.relation(writer, "member_of", EXAMINER, "[By] Fiona Abara and Tom Wexley", optional=True)
t3.relation(KALUNDWE, "request", LICENCE, "minister [pressed] for Maravian mine licence", type_also=["support"], optional=True,
            target_also=["Maravia"])
t3.relation(NEA, "reject", LICENCE, "A mining licence ~~ was granted over the [objections] of the country’s environment agency",
            optional=True, target_also=["Maravia"])
t3.relation(NEA, "part_of", "Maravia", "the country’s environment [agency]", type_also=["member_of"], optional=True)
t3.relation(KALUNDWE, "leads", "Maravia", "the then mines [minister], Joseph Kalundwe", type_also=["member_of"], optional=True)
t3.relation(KALUNDWE, "support", BRIGHT, "the then mines minister, Joseph Kalundwe, [intervened] on behalf of Brightwater Resources",
            type_also=["aid"])
t3.relation(BRIGHT, "located_in", "Perth", "Brightwater Resources, a Perth-[based] company")
t3.relation(KALUNDWE, "consult", MOYANE, "Kalundwe [wrote] in February 2017 to Esther Moyane", type_also=["request"], date="2017-02")
t3.relation(MOYANE, "leads", NEA, "Esther Moyane, who [headed] the National Environment Authority (NEA)")
t3.relation(MOYANE, "consult", KALUNDWE, "Moyane [replied] that the tailings dam", type_also=["reject"], optional=True)
t3.relation(KALUNDWE, "leads", "Maravia", "Kalundwe, who was [promoted] to deputy prime minister last year", date="2018",
            type_also=["member_of"], optional=True)
t3.relation(KALUNDWE, "threaten", EXAMINER, "he called them forgeries and [threatened] to sue this newspaper", date="2019-06-07")
t3.relation(ACHTERBERG, "support", KALUNDWE, "His [lawyer], Simon Achterberg", type_also=["member_of"], optional=True)
t3.relation(KALUNDWE, "consult", BRIGHT, "his client “has never [met], spoken to or written to anyone at Brightwater", negated=True)
t3.relation(DUNMORE, "member_of", BRIGHT, "Brightwater’s country [manager], Craig Dunmore", type_also=["leads"])
t3.relation(DUNMORE, "consult", BRIGHT, "Brightwater’s country manager, Craig Dunmore, [tells] his superiors in Perth", optional=True)
t3.relation(KALUNDWE, "consult", DUNMORE, "the minister had [promised] him", optional=True, type_also=["agree"])
t3.relation(DUNMORE, "retreat", BRIGHT, "Dunmore [left] the company in 2018", date="2018")
t3.relation(BRIGHT, "aid", "Upper Teve", "the Upper Teve valley, where Brightwater [promised] 900 jobs", modality="planned",
            optional=True)
t3.relation(BRIGHT, "aid", SITALI, "the company [offered] him a vehicle", modality="planned", type_also=["request", "coerce"],
            optional=True)
t3.relation(SITALI, "reject", BRIGHT, "I [told] them my signature is not a goat", type_also=["consult"], optional=True)
t3.relation(DANIEL, "member_of", COUNCIL, "His nephew Daniel, a [member] of the district council")
t3.relation(DANIEL, "support", MINE, "His nephew Daniel, a member of the district council, [supports] the mine", target_also=[BRIGHT],
            optional=True)
t3.relation(DANIEL, "accuse", SITALI, "His nephew Daniel, a member of the district council, supports the mine and [accuses] his uncle "
            "of listening")
t3.relation("River Watch", "located_in", "Switzerland", "the [Swiss] charity", optional=True)
t3.relation("River Watch", "aid", VILLAGERS, "River Watch, the Swiss charity that is [financing] the villagers’ lawsuit",
            type_also=["support"])
t3.relation("Halden Bank", "aid", BRIGHT, "Halden Bank, its biggest [lender]", type_also=["cooperate", "support"], optional=True)
t3.relation(NDLELA, "member_of", TEMBURA, "the president’s [chief of staff], Grace Ndlela", target_also=["Maravia"],
            type_also=["leads", "part_of"], optional=True)
t3.relation(TEMBURA, "leads", "Maravia", "[President] Alfred Tembura", optional=True)

t3.date("[9 June 2019]", "date", "2019-06-09", optional=True)
t3.date("in [February 2017]", "date", "2017-02")
t3.date("[Six weeks later]", "date", None, value_also=["2017-03", "2017-04", "P6W"], optional=True)
t3.date("in [May].", "date", "2017-05")
t3.date("[last year],", "date", "2018")
t3.date("on [Friday],", "date", "2019-06-07")
t3.date("dated [3 March 2017],", "date", "2017-03-03")
t3.date("by [Easter]”", "date", "2017-04-16", value_also=["2017-04"], optional=True)
t3.date("in [2018] and", "date", "2018")
t3.date("on [28 May].", "date", "2019-05-28")
t3.date("On [Tuesday] its", "date", "2019-06-04")
t3.date("in [2016] with", "date", "2016")
t3.date("Moyane, [now] 61", "date", "PRESENT_REF", value_also=["2019-06-09", "2019"], optional=True)

# t4: the translated outlet on the state visit ------------------------------------------------------------------------

t4 = case.document("t4", HERE / "t4.txt", "2023-11-23")
t4.sentences("myself. “")
ADILOV, BENSOUDA, CHELGHOUM, KAMOLOV = "Rustam Adilov", "Kamel Bensouda", "Nadir Chelghoum", "Sanjar Kamolov"
PRESIDENCY, POLISARIO, NUMIDIA, ENERGY = "The Algerian presidency", "Polisario Front", "Numidia Gas", "ministry of Energy"
MOVEMENT, OTS, HAMROUCHE, SUMMIT = ("Movement for the Republic", "Organization of Turkic States", "Leila Hamrouche",
                                    "the summit of the Organization of Turkic States")

t4.entity("Uzbekistan", "country", {"Uzbekistan": 4}, adjectives={"Uzbek": 4},
          capitals=["to [Tashkent] during", "reading of [Tashkent],", "of [Tashkent] “clarity"],
          nominals=["[The Uzbek side] also", "that [the Uzbek delegation] judged", "text of [the other party],"],
          pronouns=["“[We] do not come", "sell, [we] come", "“[Our] ministers", "diversify [its] partners",
                    "month [its] prime"])
t4.entity("Tashkent", "place", at=["in [Tashkent] since"])
t4.entity("Algeria", "country", {"Algeria": 5}, adjectives={"Algerian": 4},
          capitals=["that [Algiers] sent", "by [Algiers], hailed"], nominals=["in [this country] since"])
t4.entity(ADILOV, "person", {ADILOV: 1, "Adilov": 4}, nominals=["[The President of Uzbekistan], Rustam"],
          pronouns=["by [his] Algerian", "thanked [his] host", "that, [I] will", "call [my] brother", "brother [myself]."])
t4.entity(BENSOUDA, "person", {BENSOUDA: 1, "Bensouda": 3},
          nominals=["by [his Algerian counterpart] Kamel", "thanked [his host] for", "call [my brother] myself"])
t4.entity(PRESIDENCY, "organization", nominals=["[The Algerian presidency] indicated", "adds [the same source],"])
t4.entity("Courrier du Littoral", "organization", {"Courrier du Littoral": 1}, nominals=["told [our newspaper] that"])
t4.entity("Oued Sefra", "place", {"Oued Sefra": 1}, nominals=["in [the phosphate mine of Oued Sefra] and"])
t4.entity("Gaza", "place", {"Gaza": 1}, type_also=["country"])
t4.entity("Western Sahara", "place", {"Western Sahara": 1}, type_also=["country"])
t4.entity("Radio Atlas", "organization", {"Radio Atlas": 1})
t4.entity(CHELGHOUM, "person", {CHELGHOUM: 1}, nominals=["Atlas, [the foreign minister],"], pronouns=["that [he] had not"])
t4.entity(POLISARIO, "organization", {POLISARIO: 1})
t4.entity("Morocco", "country", adjectives={"Moroccan": 1}, capitals=["[Rabat] did not"], nominals=["that [his country] expects"])
t4.entity(NUMIDIA, "organization", {NUMIDIA: 1}, nominals=["source of [the company] explains"])
t4.entity(HAMROUCHE, "person", {HAMROUCHE: 1}, nominals=["met [the director general of Numidia Gas],"])
t4.entity(ENERGY, "organization", {ENERGY: 1}, pronouns=["what [it] calls"])
t4.entity("Russia", "country", {"Russia": 1})
t4.entity("China", "country", {"China": 1})
t4.entity(KAMOLOV, "person", {KAMOLOV: 1}, nominals=["month [its prime minister],"], pronouns=["where [he] signed"])
t4.entity("Egypt", "country", {"Egypt": 1}, capitals=["with [Cairo] a"])
t4.entity("Samarkand", "place", {"Samarkand": 1})
t4.entity(OTS, "organization", {OTS: 1})
t4.entity(SUMMIT, "event", nominals=["where [the summit of the Organization of Turkic States] will"], optional=True)
t4.entity(MOVEMENT, "organization", {MOVEMENT: 1},
          nominals=["Republic, [an opposition party],", "[The party of Fouad Meziane] believes"], pronouns=["for [its] part"])
t4.entity("Fouad Meziane", "person", {"Fouad Meziane": 1})
t4.entity("Ilyas Qodirov", "person", {"Ilyas Qodirov": 1})
t4.entity("a state visit", "event", nominals=["Wednesday [a state visit] of", "hailed [the visit].", "with [the visit of Adilov]"],
          optional=True)

SAME, READING = (PRESIDENCY, "adds [the same source],", ["Algeria"]), ("Uzbekistan", "[the reading of Tashkent],")
t4.claim("courage", "<s>Adilov</s> <q>praised</q> <c>the “historical courage” of the Algerian people</c>", ADILOV, mode="mixed",
         act="praise")
t4.claim("thanked", ["<s>Adilov</s> praised", "<q>thanked</q> <c>his host for the aid ~~ last spring</c>"], ADILOV, act="praise",
         also=["[the aid that Algiers ~~ last spring]"])
t4.claim("exchanges", "<s>The Algerian presidency</s> <q>indicated</q> in a press release that <c>the talks carried ~~ by 2026</c>”",
         PRESIDENCY, mode="mixed", source_also=["Algeria"])
t4.claim("adds", "<c>President Bensouda</c>, <q>adds</q> <s>the same source</s>, <c>renewed the invitation ~~ “all the "
         "facilities</c>”", PRESIDENCY, mode="mixed", source_also=["Algeria"], optional=True)
t4.claim("invest", "<s>President Bensouda</s>, adds <h>the same source</h>, <q>renewed the invitation</q> <c>to the Uzbek companies to "
         "invest in the phosphate mine of Oued Sefra</c>", BENSOUDA, [(PRESIDENCY, None, ["Algeria"])], act="propose",
         act_also=["demand", "state"], also=["[to invest in the phosphate mine of Oued Sefra]",
                                            "[the invitation to the Uzbek companies ~~ Oued Sefra]"])
t4.claim("facilities", ["<s>President Bensouda</s>, adds", "<q>promised</q> them “<c>all the facilities</c>”"], BENSOUDA, [SAME],
         mode="direct", mode_also=["mixed"], act="pledge", also=["[them “all the facilities]”"])
t4.claim("build", "“<c>We do not come here to sell, we come to build</c>,” <q>declared</q> <s>Adilov</s> ~~ “<c>Our ministers have "
         "until March to present a common list</c>.", ADILOV, mode="direct", act_also=["pledge"])
t4.claim("brother", ["declared <s>Adilov</s> during", "“<c>After that, I will call my brother myself</c>. “"], ADILOV, mode="direct",
         act_also=["pledge"], continues="build")
t4.claim("reading", "<q>According to</q> <s>the reading of Tashkent</s>, <c>the two leaders equally called for an immediate ceasefire "
         "in Gaza</c>", "Uzbekistan", optional=True)
t4.claim("ceasefire", "According to <h>the reading of Tashkent</h>, <s>the two leaders</s> equally <q>called for</q> <c>an immediate "
         "ceasefire in Gaza</c>", [ADILOV, BENSOUDA], [("Uzbekistan", None)], act="demand")
t4.claim("sahara", "<h>The Uzbek side</h> also quoted <s>Bensouda</s> as <q>saying</q> that “<c>Algeria greatly ~~ Western Sahara</c> “",
         BENSOUDA, [("Uzbekistan", None)], mode="direct", act="praise", act_also=["state", "support", "welcome"])
t4.claim("hide", "<s>the foreign minister, Nadir Chelghoum</s>, <q>answered</q> that <c>he had not read ~~ to anybody</c>”", CHELGHOUM,
         mode="mixed", act_also=["deny"])
t4.claim("hailed", "<s>The Polisario Front</s>, which is supported by Algiers, <q>hailed</q> <c>the visit</c>", POLISARIO,
         act="welcome", act_also=["praise"])
t4.claim("diplomat", "<s>a Moroccan diplomat</s>, ~~ <q>told</q> our newspaper that <c>his country expects ~~ not courtesy</c>”",
         mode="mixed", act_also=["demand", "express_concern"], source_also=["Morocco"])
t4.claim("expects", "<h>a Moroccan diplomat</h>, ~~ that <s>his country</s> <q>expects</q> <c>of Tashkent “clarity, not courtesy</c>”",
         "Morocco", [(None, None)], mode="mixed", mode_also=["direct"], act="demand", act_also=["state"], optional=True,
         also=["“[clarity, not courtesy]”"])
t4.claim("announced", "<c>A contract of 600 million dollars</c>, <q>announced</q> since September", optional=True, date="2023-09")
t4.claim("price", "<s>A source of the company</s> <q>explains</q> that <c>the Uzbek delegation judged the price too high</c>",
         source_also=[NUMIDIA])
t4.claim("judged", "<h>A source of the company</h> explains that <s>the Uzbek delegation</s> <q>judged</q> <c>the price too high</c>",
         "Uzbekistan", [(None, None)], optional=True, act_also=["reject"])
t4.claim("rumors", "<s>the ministry of Energy</s> refuses to comment on what it <q>calls</q> “<c>rumors of corridor</c>”", ENERGY,
         mode="direct", act_also=["reject", "deny", "condemn"], optional=True)
t4.claim("samarkand", "<s>Bensouda</s> <q>accepted</q> <c>the invitation to go to Samarkand</c>", BENSOUDA, act="agree",
         act_also=["welcome"], also=["[to go to Samarkand],", "[the invitation to go to Samarkand, where ~~ autumn 2024],",
                                     "[the invitation to go to Samarkand, where ~~ become observer]"])
t4.claim("observer", "<s>Algeria</s> <q>would like</q> <c>to become observer</c>", "Algeria", act="demand",
         act_also=["state", "propose"], optional=True)
t4.claim("evoked", "<s>The Movement for the Republic</s>, an opposition party, <q>regretted</q> for its part that <c>the human rights "
         "were not evoked</c>", MOVEMENT, act="express_concern", act_also=["condemn", "state", "accuse"])
t4.claim("phrase", "<s>The party of Fouad Meziane</s> <q>believes</q> that <c>the journalist ~~ one phrase</c>”", MOVEMENT,
         mode="mixed", act_also=["condemn", "demand", "express_concern", "accuse"], source_also=["Fouad Meziane"])

t4.relation("Algeria", "cooperate", "Uzbekistan", "Algeria and Uzbekistan [open] “a new page”", type_also=["agree", "consult"],
            optional=True)
t4.relation(ADILOV, "leads", "Uzbekistan", "The [President] of Uzbekistan, Rustam Adilov")
t4.relation(ADILOV, "consult", "Algeria", "The President of Uzbekistan, Rustam Adilov, completed Wednesday a state [visit] of two days "
            "in Algeria", type_also=["located_in", "cooperate"], source_also=["Uzbekistan"], date="2023-11-22")
t4.relation("Uzbekistan", "agree", "Algeria", "the two parties [signed] nine agreements", type_also=["cooperate"])
t4.relation(BENSOUDA, "leads", "Algeria", "his Algerian [counterpart] Kamel Bensouda", optional=True)
t4.relation(BENSOUDA, "consult", ADILOV, "[Received] at the airport by his Algerian counterpart Kamel Bensouda, Adilov",
            type_also=["cooperate", "support"])
t4.relation(ADILOV, "support", "Algeria", "Adilov [praised] the “historical courage” of the Algerian people", optional=True)
t4.relation(ADILOV, "support", BENSOUDA, "Adilov praised ~~ and [thanked] his host", target_also=["Algeria"])
t4.relation("Algeria", "aid", "Uzbekistan", "the [aid] that Algiers sent to Tashkent", date="2023-SP")
t4.relation(BENSOUDA, "request", "Uzbekistan", "President Bensouda, adds the same source, renewed the [invitation] to the Uzbek companies",
            type_also=["cooperate"], source_also=["Algeria"], optional=True)
t4.relation(BENSOUDA, "aid", "Uzbekistan", "President Bensouda, ~~ [promised] them “all the facilities", modality="planned",
            type_also=["support", "cooperate"], source_also=["Algeria"], optional=True)
t4.relation(ADILOV, "consult", BENSOUDA, "I will [call] my brother", modality="planned", optional=True)
t4.relation(ADILOV, "agree", BENSOUDA, "the two leaders equally [called for] an immediate ceasefire in Gaza", optional=True)
t4.relation("Algeria", "support", "Uzbekistan", "Algeria greatly [appreciates] the neutral position of Uzbekistan")
t4.relation("Radio Atlas", "consult", CHELGHOUM, "[Questioned] on the subject by Radio Atlas, the foreign minister, Nadir Chelghoum",
            type_also=["request"], optional=True)
t4.relation(CHELGHOUM, "leads", "Algeria", "the foreign [minister], Nadir Chelghoum", type_also=["member_of"], optional=True)
t4.relation("Algeria", "support", POLISARIO, "The Polisario Front, which is [supported] by Algiers", type_also=["aid", "ally_of"])
t4.relation(POLISARIO, "support", "Uzbekistan", "The Polisario Front, which is supported by Algiers, [hailed] the visit",
            target_also=["a state visit", ADILOV, "Algeria"], optional=True)
t4.relation("Morocco", "request", "Uzbekistan", "his country [expects] of Tashkent “clarity, not courtesy”", optional=True)
t4.relation(ADILOV, "consult", HAMROUCHE, "Adilov [met] the director general of Numidia Gas, Leila Hamrouche", target_also=[NUMIDIA],
            date="2023-11-22TEV")
t4.relation(HAMROUCHE, "leads", NUMIDIA, "the [director general] of Numidia Gas, Leila Hamrouche")
t4.relation(NUMIDIA, "agree", "Uzbekistan", "A contract of 600 million dollars, announced since September, was finally not [signed]",
            negated=True, optional=True)
t4.relation("Uzbekistan", "reject", NUMIDIA, "the Uzbek delegation [judged] the price too high", optional=True)
for power in ("Russia", "China"):
    t4.relation("Uzbekistan", "cooperate", power, "Uzbekistan, long [turned] towards Russia and China",
                type_also=["ally_of", "support"], optional=True)
t4.relation(KAMOLOV, "leads", "Uzbekistan", "its prime [minister], Sanjar Kamolov", type_also=["member_of"])
t4.relation(KAMOLOV, "consult", "Egypt", "its prime minister, Sanjar Kamolov, [went] to Egypt", type_also=["located_in"],
            source_also=["Uzbekistan"], date="2023-10")
t4.relation(KAMOLOV, "agree", "Egypt", "he [signed] with Cairo a convention on air links", source_also=["Uzbekistan"],
            type_also=["cooperate"], date="2023-10")
t4.relation(BENSOUDA, "agree", "Uzbekistan", "Bensouda [accepted] the invitation to go to Samarkand", type_also=["consult"],
            modality="planned", optional=True, source_also=["Algeria"])
t4.relation(BENSOUDA, "located_in", "Samarkand", "Bensouda accepted the invitation to [go] to Samarkand", modality="planned",
            type_also=["consult"], optional=True)
t4.relation(SUMMIT, "located_in", "Samarkand", "Samarkand, where the summit of the Organization of Turkic States will be [held]",
            source_also=[OTS], modality="planned", date="2024-FA", optional=True)
t4.relation("Algeria", "member_of", OTS, "the Organization of Turkic States ~~ of which Algeria would like to [become] observer",
            modality="possible", type_also=["request", "cooperate", "support"])
t4.relation("Fouad Meziane", "leads", MOVEMENT, "The [party] of Fouad Meziane", type_also=["member_of"], optional=True)
t4.relation("Ilyas Qodirov", "located_in", "Tashkent", "Ilyas Qodirov, [detained] in Tashkent", date="2023-08", optional=True,
            target_also=["Uzbekistan"])
t4.relation("Uzbekistan", "coerce", "Ilyas Qodirov", "the journalist Ilyas Qodirov, [detained] in Tashkent", date="2023-08",
            source_also=["Tashkent"], optional=True)

t4.date("[23 November 2023]", "date", "2023-11-23", optional=True)
t4.date("completed [Wednesday]", "date", "2023-11-22")
t4.date("of [two days]", "duration", "P2D")
t4.date("since [more than twenty years],", "duration", "P20Y", value_also=["2003", "PAST_REF"])
t4.date("of [last spring].", "date", "2023-SP")
t4.date("by [2026]”", "date", "2026")
t4.date("until [March]", "date", "2024-03")
t4.date("In [the evening] Adilov", "time", "2023-11-22TEV", value_also=["2023-11-22", "TEV"], optional=True)
t4.date("since [September],", "date", "2023-09")
t4.date("since [2020]", "date", "2020")
t4.date("[Last month] its", "date", "2023-10")
t4.date("in [autumn 2024],", "date", "2024-FA")
t4.date("since [August],", "date", "2023-08")

case.write(HERE)
