"""Gold for four invented texts on business, courts and investigations: extraction only.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/courts/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: the investigative report -----------------------------------------------------------------------------------------

t1 = case.document("t1", HERE / "t1.txt", "2022-03-06")
t1.sentences()
HALV, DISPATCH, FERRALIS = "Halvorsen Rail", "Meridian Dispatch", "Ferralis"
LIE, VOLD, TESLAR, KOSTAN = "Anders Lie", "Kjersti Vold", "Bogdan Teslar", "Mira Kostan"
LAZAROU, PONTIS, OKO, CLEAN = "Andreas Lazarou", "Pontis Advisory", "Økokrim", "Clean Tenders"
DAHLE, MAREN, FRIEND, PARTIES = "Siri Dahle", "Ivo Maren", "a Velmarian minister", "two opposition parties"
SUBSIDIARY = "a Halvorsen subsidiary in Dubai"

t1.entity(HALV, "organization", {HALV: 1, "Halvorsen": 5},
          nominals=["at [the Norwegian locomotive maker] Halvorsen", "employee of [the company] who",
                    "percent of [the company], to"],
          pronouns=["Thursday, [it] said", "said that [it] “takes", "review [its] dealings"])
t1.entity("the board", "organization", nominals=["him that [the board] “knew"], optional=True)
t1.entity(SUBSIDIARY, "organization", nominals=["from [a Halvorsen subsidiary in Dubai], bank"], optional=True)
t1.entity(DISPATCH, "organization", {DISPATCH: 1, "Dispatch": 2}, nominals=["seen by [this newspaper] suggest"])
t1.entity(FERRALIS, "organization", {FERRALIS: 2})
t1.entity("CFV", "organization", {"CFV": 1}, nominals=["to [Velmaria’s state railway], CFV"])
t1.entity("National Union", "organization", {"National Union": 1})
t1.entity("Brandt & Oyen", "organization", {"Brandt & Oyen": 1}, nominals=["hired [the law firm] Brandt"])
t1.entity(PONTIS, "organization", {PONTIS: 1}, nominals=["[His company], Pontis"])
t1.entity(OKO, "organization", {OKO: 1}, nominals=["Økokrim, [Norway’s economic crime police], confirmed",
                                                  "confidence in [the police], and"],
          pronouns=["confirmed that [it] had opened"])
t1.entity(CLEAN, "organization", {CLEAN: 1}, nominals=["[The anti-corruption group] Clean"])
t1.entity("the ministry", "organization", nominals=["friend in [the ministry] wants"], optional=True)
t1.entity("parliament", "organization", nominals=["told [parliament] on"], optional=True)
t1.entity("prosecutors in the Velmarian capital", "organization", type_also=["group"], optional=True,
          nominals=["But [prosecutors in the Velmarian capital, Dravik], believe"])
t1.entity(PARTIES, "organization", nominals=["Dravik, [two opposition parties] have"], pronouns=["accused [them] of"],
          type_also=["group"], optional=True)
t1.entity(LIE, "person", {LIE: 1, "Lie": 1}, nominals=["then [Halvorsen’s head of sales for the Balkans], wrote"],
          pronouns=["wrote to [his] superior"])
t1.entity(VOLD, "person", {VOLD: 1, "Vold": 2}, nominals=["wrote to [his superior] on"], pronouns=["only that [she] had acted"])
t1.entity(FRIEND, "person", nominals=["close to [a Velmarian minister], internal", "“[Our friend in the ministry] wants",
                                      "Who [the friend] was", "met [the minister] alone"],
          pronouns=["“Tell [him] he", "him [he] can"], optional=True)
t1.entity(TESLAR, "person", {TESLAR: 1, "Teslar": 2},
          nominals=["Teslar, [the transport minister] until", "now [a deputy for the ruling National Union], denied"],
          pronouns=["through [his] lawyer", "that [he] had ever", "once [his] closest"])
t1.entity(KOSTAN, "person", {KOSTAN: 1}, nominals=["through [his lawyer] that", "[The lawyer], Mira"])
t1.entity(LAZAROU, "person", {LAZAROU: 1, "Lazarou": 1},
          nominals=["to [a consultant in Cyprus] who", "[The consultant], a Cypriot", "consultant, [a Cypriot] named"],
          pronouns=["[His] company, Pontis", "before [his] arrest", "assured [him] that", "[He] himself, he", "He [himself], he",
                    "himself, [he] insisted"])
t1.entity(DAHLE, "person", {DAHLE: 1}, pronouns=["Wednesday that [she] had"])
t1.entity(MAREN, "person", {MAREN: 1}, nominals=["once [his closest ally], accused"])
t1.entity("Velmaria", "country", {"Velmaria": 2}, adjectives={"Velmarian": 3})
t1.entity("Cyprus", "country", {"Cyprus": 1}, adjectives={"Cypriot": 1})
t1.entity("Norway", "country", {"Norway": 1}, adjectives={"Norwegian": 1},
          nominals=["urged [the government in Oslo], which"])
t1.entity("Norwegians", "group", {"Norwegians": 1}, optional=True)
t1.entity("France", "country", {"France": 1})
t1.entity("Dravik", "place", {"Dravik": 2}, nominals=["in [the Velmarian capital], Dravik"])
t1.entity("Balkans", "place", {"Balkans": 1})
t1.entity("Oslo", "place", {"Oslo": 1})
t1.entity("Dubai", "place", {"Dubai": 1}, type_also=["country"])
t1.entity("Larnaca airport", "place", inside=["at [Larnaca airport] last"])
t1.entity("Larnaca", "place", inside=["at [Larnaca] airport"])

t1.claim("title", "<s>Leaked e-mails</s> <q>point to</q> <c>secret payments for Velmarian rail deal</c>", source_also=[HALV],
         optional=True)
t1.claim("payments", "<c>Senior managers at ~~ a Velmarian minister</c>, <s>internal e-mails seen by this newspaper</s> "
         "<q>suggest</q>", source_also=[HALV], act_also=["accuse"])
t1.claim("unnamed", "<s>a former employee of the company</s> who <q>asked</q> <c>not to be named</c>", act="demand", optional=True)
t1.claim("fears", ["<s>a former employee of the company</s>", "he <q>fears</q> <c>prosecution</c>"], act="express_concern",
         optional=True)
t1.claim("tranche", "“<c>Our friend in the ministry ~~ before Easter</c>,” <s>Anders Lie</s>, then ~~ <q>wrote</q> to", LIE,
         mode="direct", act_also=["demand"], date="2015-03-24", chain_also=[[HALV]])
t1.claim("friend", "“<s>Our friend in the ministry</s> <q>wants to know</q> that <c>the second tranche is coming before "
         "Easter</c>,” <h>Anders Lie</h>", FRIEND, [(LIE, None)], mode="direct", act="demand", act_also=["state"],
         source_also=[TESLAR], optional=True, chain_also=[[]])
t1.claim("sleep", "“<c>Tell him he can sleep well</c>,” <q>answered</q> <s>Kjersti Vold</s>", VOLD, mode="direct",
         act_also=["pledge", "demand"], chain_also=[[HALV]])
t1.claim("believe", "<s>prosecutors in the Velmarian capital, Dravik</s>, <q>believe</q> <c>it was Bogdan Teslar, the transport "
         "minister until 2018</c>, according to <h>two people familiar with the inquiry</h>",
         "prosecutors in the Velmarian capital", [(None, None)], act_also=["accuse"], source_also=["Velmaria"],
         also=["[it was Bogdan Teslar], the"])
t1.claim("believe-told", "But <c>prosecutors in ~~ until 2018</c>, <q>according to</q> <s>two people familiar with the "
         "inquiry</s>", optional=True)
t1.claim("cent", "<s>Teslar</s>, now ~~ <q>denied</q> through <h>his lawyer</h> that <c>he had ever ~~ the Norwegians</c>", TESLAR,
         [(KOSTAN, None)], mode="mixed", act="deny", chain_also=[[]])
t1.claim("forgeries", "<s>The lawyer, Mira Kostan</s>, <q>called</q> <c>the e-mails “forgeries bought by a competitor</c>”",
         KOSTAN, mode="mixed", act_also=["deny", "reject", "accuse", "condemn"],
         also=["e-mails “[forgeries bought by a competitor]”"], mode_also=["direct"])
t1.claim("suggestion", "<s>Ferralis</s> <q>rejected</q> <c>the suggestion</c>", FERRALIS, act="reject", act_also=["deny"])
t1.claim("misconduct", "In a short statement on Thursday, <s>it</s> <q>said</q> that <c>it “takes any ~~ with agents</c>", HALV,
         mode="mixed", date="2022-03-03", act_also=["pledge"])
t1.claim("advice", "<s>Vold</s>, reached by telephone on Friday, <q>said</q> only that <c>she had acted on legal advice</c>", VOLD,
         date="2022-03-04")
t1.claim("request", "<c>The consultant, ~~ last month</c> at <s>Velmaria</s>’s <q>request</q>", "Velmaria", act="demand",
         optional=True, also=["was [arrested at Larnaca airport] last"])
t1.claim("transfers", "<c>His company, ~~ subsidiary in Dubai</c>, <s>bank records</s> <q>show</q>")
t1.claim("assured-told", "<s>Lazarou</s> <q>said</q> <c>Lie had assured ~~ to know nothing</c>”", LAZAROU, mode="mixed",
         act_also=["accuse"], optional=True)
t1.claim("assured", "<h>Lazarou</h> said <s>Lie</s> had <q>assured</q> him that <c>the board “knew everything and wished to know "
         "nothing</c>”", LIE, [(LAZAROU, None)], mode="mixed", act_also=["pledge"])
t1.claim("alone", "<c>He himself</c>, <s>he</s> <q>insisted</q>, <c>had never met the minister alone</c>", LAZAROU,
         act_also=["deny"], also=["[had never met the minister alone]"])
t1.claim("opened", "<s>Økokrim</s>, Norway’s economic crime police, <q>confirmed</q> that <c>it had opened ~~ weeks ago</c>", OKO)
t1.claim("suspend", "<s>The anti-corruption group Clean Tenders</s> <q>urged</q> <c>the government in Oslo, ~~ to suspend "
         "Vold</c>", CLEAN, act="demand", also=["[to suspend Vold]"])
t1.claim("confidence", "<s>Trade Minister Siri Dahle</s> <q>told</q> parliament on Wednesday that <c>she had “full confidence in "
         "~~ anybody else</c>”", DAHLE, mode="mixed", act_also=["support", "praise"], date="2022-03-02")
t1.claim("immunity", "<s>two opposition parties</s> have <q>demanded</q> that <c>Teslar’s immunity be lifted</c>", PARTIES,
         act="demand")
t1.claim("campaign", "<s>Prime Minister Ivo Maren</s>, once ~~ <q>accused</q> <c>them of “conducting an election campaign with "
         "stolen letters</c>”", MAREN, mode="mixed", act="accuse", mode_also=["direct"],
         also=["[conducting an election campaign with stolen letters]"])

t1.relation(HALV, "aid", LAZAROU, "Senior managers at ~~ approved [payments] of €11 million to a consultant in Cyprus",
            type_also=["cooperate", "support"], optional=True)
t1.relation(HALV, "located_in", "Norway", "the [Norwegian] locomotive maker Halvorsen Rail", optional=True)
t1.relation(LAZAROU, "located_in", "Cyprus", "a consultant [in] Cyprus")
t1.relation(LAZAROU, "located_in", "Cyprus", "a [Cypriot] named Andreas Lazarou", type_also=["member_of"], optional=True)
t1.relation(LAZAROU, "ally_of", FRIEND, "a consultant in Cyprus who was [close] to a Velmarian minister", target_also=[TESLAR],
            optional=True)
t1.relation(FRIEND, "member_of", "Velmaria", "a Velmarian [minister]", type_also=["leads"], optional=True)
t1.relation(FERRALIS, "located_in", "France", "[France’s] Ferralis", optional=True)
t1.relation("CFV", "part_of", "Velmaria", "Velmaria’s [state railway], CFV", type_also=["located_in", "member_of"], optional=True)
t1.relation(HALV, "aid", "CFV", "to [supply] 62 locomotives to Velmaria’s state railway, CFV", modality="possible",
            type_also=["cooperate"], source_also=[FERRALIS], target_also=["Velmaria"], optional=True)
t1.relation(LIE, "member_of", HALV, "Anders Lie, then Halvorsen’s [head] of sales for the Balkans", type_also=["leads"])
t1.relation(LIE, "consult", VOLD, "Anders Lie, ~~ [wrote] to his superior", date="2015-03-24", optional=True)
t1.relation(VOLD, "consult", LIE, "[answered] Kjersti Vold", optional=True)
t1.relation(VOLD, "leads", HALV, "Kjersti Vold, who became [chief executive] two years later", date="2017",
            type_also=["member_of"])
t1.relation("Dravik", "located_in", "Velmaria", "the Velmarian [capital], Dravik", type_also=["part_of"])
t1.relation(FRIEND, "same_as", TESLAR, "it [was] Bogdan Teslar", optional=True)
t1.relation(TESLAR, "member_of", "Velmaria", "Bogdan Teslar, the transport [minister] until 2018", type_also=["leads"],
            target_also=["the ministry"], optional=True)
t1.relation(TESLAR, "member_of", "National Union", "Teslar, now a [deputy] for the ruling National Union")
t1.relation("National Union", "leads", "Velmaria", "the [ruling] National Union", optional=True)
t1.relation(TESLAR, "aid", HALV, "“asked for or [received] a single cent” from the Norwegians", negated=True, optional=True)
t1.relation(HALV, "aid", TESLAR, "he had ever “asked for or [received] a single cent” from the Norwegians", negated=True,
            source_also=["Norwegians"], optional=True)
t1.relation(FERRALIS, "reject", KOSTAN, "Ferralis [rejected] the suggestion", target_also=[TESLAR], optional=True)
t1.relation(HALV, "cooperate", "Brandt & Oyen", "had [hired] the law firm Brandt & Oyen", type_also=["request", "agree", "consult"],
            optional=True)
t1.relation("Velmaria", "coerce", LAZAROU, "The consultant, a Cypriot named Andreas Lazarou, was [arrested] at Larnaca airport "
            "last month at Velmaria’s request", type_also=["request"], date="2022-02", optional=True)
t1.relation("Cyprus", "coerce", LAZAROU, "The consultant, a Cypriot named Andreas Lazarou, was [arrested] at Larnaca airport",
            date="2022-02", optional=True)
t1.relation("Velmaria", "request", "Cyprus", "at Velmaria’s [request]", optional=True)
t1.relation(LAZAROU, "located_in", "Larnaca airport", "Andreas Lazarou, was [arrested] at Larnaca airport", target_also=["Larnaca"],
            date="2022-02", optional=True)
t1.relation(LAZAROU, "leads", PONTIS, "[His company], Pontis Advisory", type_also=["member_of"])
t1.relation(SUBSIDIARY, "part_of", HALV, "a Halvorsen [subsidiary]", type_also=["member_of"])
t1.relation(SUBSIDIARY, "located_in", "Dubai", "a Halvorsen subsidiary [in] Dubai", source_also=[HALV])
t1.relation(SUBSIDIARY, "aid", PONTIS, "Pontis Advisory, received 14 [transfers] from a Halvorsen subsidiary in Dubai",
            source_also=[HALV], optional=True)
t1.relation(LAZAROU, "consult", DISPATCH, "In an [interview] with the Dispatch before his arrest, Lazarou said", optional=True)
t1.relation(LIE, "consult", LAZAROU, "Lie had [assured] him", type_also=["support"])
t1.relation(LAZAROU, "consult", FRIEND, "He himself, he insisted, had never [met] the minister alone", negated=True,
            target_also=[TESLAR])
t1.relation(OKO, "part_of", "Norway", "Økokrim, Norway’s economic crime [police]", type_also=["located_in", "member_of"])
t1.relation(OKO, "coerce", HALV, "it had opened a preliminary [investigation] into Halvorsen", type_also=["accuse"],
            optional=True)
t1.relation(CLEAN, "request", "Norway", "The anti-corruption group Clean Tenders [urged] the government in Oslo",
            target_also=["Oslo"])
t1.relation(HALV, "part_of", "Norway", "the government in Oslo, which [owns] 31 percent of the company", target_also=["Oslo"],
            optional=True)
t1.relation("Norway", "leads", HALV, "the government in Oslo, which [owns] 31 percent of the company", source_also=["Oslo"],
            type_also=["member_of", "part_of"], optional=True)
t1.relation("Norway", "located_in", "Oslo", "the government [in] Oslo", optional=True)
t1.relation("Norway", "sanction", VOLD, "the government in Oslo, ~~ to [suspend] Vold", modality="possible",
            type_also=["coerce", "reject"], source_also=[HALV, CLEAN], optional=True)
t1.relation(DAHLE, "member_of", "Norway", "Trade [Minister] Siri Dahle", type_also=["leads"], optional=True)
t1.relation(DAHLE, "consult", "parliament", "Trade Minister Siri Dahle [told] parliament", date="2022-03-02", optional=True)
t1.relation(DAHLE, "support", OKO, "she had “full [confidence] in the police", optional=True)
t1.relation(PARTIES, "request", TESLAR, "two opposition parties have [demanded] that Teslar’s immunity be lifted",
            type_also=["accuse", "reject", "coerce"], target_also=["Velmaria"], optional=True)
t1.relation(PARTIES, "located_in", "Dravik", "[In] Dravik, two opposition parties", optional=True)
t1.relation(MAREN, "leads", "Velmaria", "Prime [Minister] Ivo Maren", optional=True)
t1.relation(MAREN, "ally_of", TESLAR, "Prime Minister Ivo Maren, once his closest [ally]", optional=True)
t1.relation(MAREN, "accuse", PARTIES, "Prime Minister Ivo Maren, once his closest ally, [accused] them")

t1.date("[6 March 2022]", "date", "2022-03-06", optional=True)
t1.date("in [January] by", "date", "2022-01")
t1.date("from [2014] to", "date", "2014")
t1.date("to [2017], when", "date", "2017")
t1.date("before [Easter],”", "date", "2015-04-05", value_also=["2015", "2015-04"], optional=True)
t1.date("[then] Halvorsen’s", "date", "PAST_REF", value_also=["2015-03-24", "2015"], optional=True)
t1.date("on [24 March 2015]", "date", "2015-03-24")
t1.date("within [the hour].", "duration", "PT1H", optional=True)
t1.date("[two years later]", "date", "2017")
t1.date("until [2018],", "date", "2018")
t1.date("[now] a deputy", "date", "PRESENT_REF", value_also=["2022-03-06"], optional=True)
t1.date("on [Thursday],", "date", "2022-03-03")
t1.date("on [Friday],", "date", "2022-03-04")
t1.date("[last month] at", "date", "2022-02")
t1.date("[three weeks ago]", "date", "2022-W06", value_also=["2022-02-13"])
t1.date("on [Wednesday] that", "date", "2022-03-02")
t1.date("[for now]", "date", "PRESENT_REF", value_also=["2022-03-06", "2022-03-02"], optional=True)
t1.date("[once] his", "date", "PAST_REF", optional=True)

# t2: the press release ------------------------------------------------------------------------------------------------

t2 = case.document("t2", HERE / "t2.txt", "2023-11-21")
t2.sentences("Ms. Marçal", "Mr. Reis", "Mr. Sá")
CEL, CRA, VOZ, DIARIO = "Celestra Group", "Communications Regulatory Authority", "Voz do Cliente", "Diário da Costa"
MARCAL, VILAR, REIS, AGUIAR, SA = "Helena Marçal", "Duarte Vilar", "Paulo Reis", "Teresa Aguiar", "Nuno Sá"
BOARD, OFFICE, IBERIA, COURT = "Board of Directors", "an independent complaints office", "Celestra Iberia", "Lisbon Commercial Court"
EOA = "European Operators’ Alliance"

t2.entity(CEL, "organization", {CEL: 4, "Celestra": 7}, adjectives={"Group": 7}, aliases=["Group"],
          pronouns=["confirmed that [it] has", "reiterates [its] guidance", "“[We] got", "and [we] are", "“[Our] customers", "trusted [us] with",
                    "[We] intend", "[It] is a member", "[Its] Spanish"])
t2.entity("Investor Relations", "organization", {"Investor Relations": 1}, optional=True)
t2.entity(BOARD, "organization", {BOARD: 1, "Board": 1}, optional=True)
t2.entity("the Group’s consumer division", "organization", nominals=["head of [the Group’s consumer division],"], optional=True)
t2.entity(CRA, "organization", {CRA: 2, "CRA": 3}, adjectives={"Authority": 3}, aliases=["Authority"],
          pronouns=["withdrawn [its] earlier", "described as [its] “firm"])
t2.entity(COURT, "organization", {COURT: 1})
t2.entity(VOZ, "organization", {VOZ: 2}, nominals=["by [the consumer association] Voz", "[the association]’s president"])
t2.entity(DIARIO, "organization", {DIARIO: 1}, nominals=["by [the newspaper] Diário", "asked [the newspaper] to"],
          pronouns=["correct [its] article"])
t2.entity(OFFICE, "organization", nominals=["set up [an independent complaints office], which"], optional=True)
t2.entity(EOA, "organization", {EOA: 1})
t2.entity("Euronext Lisbon", "organization", {"Euronext Lisbon": 1}, type_also=["place"])
t2.entity(IBERIA, "organization", {IBERIA: 1}, nominals=["[Its Spanish subsidiary], Celestra"])
t2.entity(MARCAL, "person", {MARCAL: 1, "Marçal": 1}, pronouns=["what [she] described"])
t2.entity(VILAR, "person", {VILAR: 1})
t2.entity(REIS, "person", {REIS: 1, "Reis": 1}, pronouns=["state that [he] was"])
t2.entity(AGUIAR, "person", {AGUIAR: 1}, nominals=["by [the former judge] Teresa"])
t2.entity(SA, "person", {SA: 1, "Sá": 1}, nominals=["[the association’s president], Nuno"])
t2.entity("Portugal", "country", {"Portugal": 2})
t2.entity("Spain", "country", {"Spain": 1}, adjectives={"Spanish": 1})
t2.entity("Cape Verde", "country", {"Cape Verde": 1})
t2.entity("Lisbon", "place", {"LISBON": 1}, inside=["the [Lisbon] Commercial", "Euronext [Lisbon] since"])
t2.entity("Porto", "place", {"Porto": 1})
t2.entity("Seville", "place", {"Seville": 1})
t2.entity("the settlement", "program", optional=True, type_also=["event"],
          nominals=["reached [a settlement] with", "Under [the agreement], which", "[The settlement] brings",
                    "expects [the settlement] to"], pronouns=["[It] contains"])

JOINT = [[CEL], [VOZ]]
t2.claim("settlement", "<s>Celestra Group (“Celestra” or “the Group”)</s> today <q>confirmed</q> that <c>it has reached ~~ 2018 and "
         "2021</c>", CEL, act_also=["agree"], date="2023-11-21")
t2.claim("withdrawn", "<s>the CRA</s> has <q>withdrawn</q> <c>its earlier allegation that customers were misled on purpose</c>",
         CRA, act="reject", act_also=["state", "deny", "agree"], optional=True)
t2.claim("misled", "the CRA has withdrawn <s>its</s> earlier <q>allegation</q> that <c>customers were misled on purpose</c>", CRA,
         act="accuse")
t2.claim("sorry", "“<c>We got this wrong, and we are sorry</c>,” <q>said</q> <s>Helena Marçal</s>, Chief Executive Officer of "
         "Celestra. “<c>Our customers trusted ~~ at a time</c>.”", MARCAL, mode="direct", act_also=["pledge", "express_concern"])
t2.claim("thanked", "<s>Ms. Marçal</s> <q>thanked</q> <c>the Authority for ~~ approach</c>", MARCAL, mode="mixed", act="praise",
         also=["[what she described as its “firm but fair” approach]"], mode_also=["indirect"])
t2.claim("fair", "<s>she</s> <q>described as</q> <c>its “firm but fair” approach</c>", MARCAL, mode="mixed", act="praise",
         act_also=["state"], also=["its “[firm but fair]” approach"], mode_also=["direct"], optional=True)
t2.claim("board", "<s>Chairman Duarte Vilar</s> <q>said</q> <c>the Board of Directors had ~~ next year</c>", VILAR,
         act_also=["pledge"])
t2.claim("accepted", "<h>Chairman Duarte Vilar</h> said <s>the Board of Directors</s> had last Friday <q>accepted</q> <c>the "
         "resignation of Paulo Reis</c>", BOARD, [(VILAR, None)], act="agree", source_also=[CEL], optional=True,
         date="2023-11-17")
t2.claim("asked", "<s>Mr. Reis</s>, who joined Celestra in 2016, has <q>asked</q> <c>the Group to state that ~~ of 2021</c>", REIS,
         act="demand", also=["[to state that he ~~ spring of 2021]"])
t2.claim("aware", "<h>Mr. Reis</h>, who joined Celestra in 2016, has asked <s>the Group</s> to <q>state</q> that <c>he was not aware "
         "~~ of 2021</c>", CEL, [(REIS, None)], act="deny", act_also=["state"], source_also=[REIS], chain_also=[[]], optional=True)
t2.claim("doubt", "<s>The Board</s> has <q>no reason to doubt</q> <c>this</c>", BOARD, act="support", act_also=["state", "agree"],
         source_also=[CEL], optional=True)
t2.claim("rejects", "<s>Celestra</s> categorically <q>rejects</q> <c>the claim, published ~~ obstructed the investigation</c>", CEL,
         act="reject", act_also=["deny"], also=["November, that [the Group obstructed the investigation]"])
t2.claim("obstructed", "<h>Celestra</h> categorically rejects the <q>claim</q>, published by <s>the newspaper Diário da Costa</s> on "
         "14 November, that <c>the Group obstructed the investigation</c>", DIARIO, [(CEL, None)], act="accuse",
         act_also=["state"], chain_also=[[]], optional=True, date="2023-11-14")
t2.claim("access", "<s>the Authority’s own report</s> <q>notes</q> that <c>Celestra “provided access ~~ delay</c>”", CRA,
         mode="mixed", act_also=["praise"])
t2.claim("correct", "<s>The Group</s> has <q>asked</q> <c>the newspaper to correct its article</c>", CEL, act="demand",
         also=["[to correct its article]"])
t2.claim("legal", ["<s>The Group</s> has asked", "<q>reserves the right</q> <c>to take legal action</c>"], CEL, act="warn",
         act_also=["state", "pledge"], optional=True)
t2.claim("office", "<s>Celestra</s> has <q>agreed</q> with Voz do Cliente <c>to set up ~~ Teresa Aguiar</c>", CEL, act="agree",
         act_also=["pledge"], source_also=[VOZ], also=["[to set up an independent complaints office], which"])
t2.claim("step", "“<c>It is a good step, though it comes three years late</c>,” <s>the association’s president, Nuno Sá</s>, is "
         "<q>quoted as saying</q> in <h>a joint statement</h>", SA, [([CEL, VOZ], None)], mode="direct", act="welcome",
         act_also=["praise", "state", "condemn", "support"], chain_also=[[], [CEL, VOZ], [VOZ, CEL]], date="2023-11-20")
t2.claim("example", "<s>Mr. Sá</s> also <q>called on</q> <c>other operators to follow Celestra’s example</c>", SA, act="demand",
         also=["[to follow Celestra’s example]"], chain_also=JOINT, act_also=["propose"])
t2.claim("guidance", "<s>The Group</s> <q>reiterates</q> <c>its guidance for 2023</c>", CEL)
t2.claim("profit", ["<s>The Group</s> reiterates", "<q>expects</q> <c>the settlement to reduce ~~ fourth quarter</c>"], CEL)

t2.relation(CEL, "agree", CRA, "Celestra Group reaches [settlement] with the Communications Regulatory Authority",
            type_also=["concede"], optional=True)
t2.relation(CEL, "agree", CRA, "it has reached a [settlement] with Portugal’s Communications Regulatory Authority (CRA)",
            type_also=["concede"])
t2.relation(CRA, "part_of", "Portugal", "[Portugal’s] Communications Regulatory Authority", type_also=["located_in", "member_of"],
            optional=True)
t2.relation(COURT, "agree", CEL, "subject to [approval] by the Lisbon Commercial Court", modality="possible",
            type_also=["support"], target_also=["the settlement"], optional=True)
t2.relation(CRA, "sanction", CEL, "the Group will pay a [fine] of €38.5 million", modality="planned", type_also=["coerce"],
            optional=True)
t2.relation(CRA, "coerce", CEL, "an [investigation] that the Authority opened in March 2022", type_also=["accuse"],
            date="2022-03", optional=True)
t2.relation(VOZ, "accuse", CEL, "[complaints] by the consumer association Voz do Cliente", type_also=["protest"],
            target_also=[CRA], optional=True)
t2.relation(CRA, "accuse", CEL, "its earlier [allegation] that customers were misled on purpose", optional=True)
t2.relation(CRA, "retreat", CEL, "the CRA has [withdrawn] its earlier allegation", type_also=["concede"], optional=True)
t2.relation(MARCAL, "leads", CEL, "Helena Marçal, Chief [Executive Officer] of Celestra")
t2.relation(MARCAL, "support", CRA, "Ms. Marçal [thanked] the Authority", source_also=[CEL])
t2.relation(VILAR, "leads", BOARD, "[Chairman] Duarte Vilar said the Board of Directors", target_also=[CEL], optional=True)
t2.relation(REIS, "retreat", CEL, "the [resignation] of Paulo Reis", type_also=["concede"], target_also=[BOARD], optional=True)
t2.relation(BOARD, "agree", REIS, "the Board of Directors had last Friday [accepted] the resignation of Paulo Reis",
            source_also=[CEL], type_also=["concede", "support"], optional=True)
t2.relation(REIS, "member_of", CEL, "Paulo Reis, [head] of the Group’s consumer division", type_also=["leads"],
            target_also=["the Group’s consumer division"])
t2.relation("the Group’s consumer division", "part_of", CEL, "the Group’s consumer [division]", optional=True)
t2.relation(REIS, "member_of", CEL, "Mr. Reis, who [joined] Celestra in 2016", date="2016")
t2.relation(REIS, "request", CEL, "Mr. Reis, who joined Celestra in 2016, has [asked] the Group to state")
t2.relation(BOARD, "support", REIS, "The Board has no reason to [doubt] this", source_also=[CEL], optional=True)
t2.relation(CEL, "reject", DIARIO, "Celestra categorically [rejects] the claim, published by the newspaper Diário da Costa")
t2.relation(DIARIO, "accuse", CEL, "the [claim], published by the newspaper Diário da Costa on 14 November, that the Group "
            "obstructed the investigation", date="2023-11-14", optional=True)
t2.relation(CEL, "reject", CRA, "the Group [obstructed] the investigation", optional=True)
t2.relation(CEL, "reject", CRA, "At no time did any employee destroy documents or [refuse] to cooperate with the CRA",
            negated=True, optional=True)
t2.relation(CEL, "cooperate", CRA, "At no time did any employee destroy documents or refuse to [cooperate] with the CRA",
            optional=True)
t2.relation(CEL, "request", DIARIO, "The Group has [asked] the newspaper to correct its article")
t2.relation(CEL, "threaten", DIARIO, "The Group ~~ reserves the right to take [legal action]", modality="possible",
            type_also=["coerce"], optional=True)
t2.relation(CEL, "agree", VOZ, "Celestra has [agreed] with Voz do Cliente to set up an independent complaints office",
            type_also=["cooperate"])
t2.relation(AGUIAR, "leads", OFFICE, "an independent complaints office, which will be [chaired] by the former judge Teresa Aguiar",
            modality="planned")
t2.relation(SA, "leads", VOZ, "the association’s [president], Nuno Sá")
t2.relation(CEL, "consult", VOZ, "in a [joint statement] issued yesterday in Porto", type_also=["agree", "cooperate"],
            date="2023-11-20", optional=True)
t2.relation(SA, "support", CEL, "“It is a [good] step", type_also=["accuse"], optional=True)
for country in ("Portugal", "Spain", "Cape Verde"):
    t2.relation(CEL, "located_in", country, "Celestra Group [provides] mobile, fixed and cloud services to nine million customers in "
                "Portugal, Spain and Cape Verde", optional=True)
t2.relation(CEL, "member_of", EOA, "It is a [member] of the European Operators’ Alliance")
t2.relation(CEL, "member_of", "Euronext Lisbon", "has been [listed] on Euronext Lisbon since 2009",
            type_also=["located_in", "part_of"], optional=True)
t2.relation(IBERIA, "part_of", CEL, "Its Spanish [subsidiary], Celestra Iberia", type_also=["member_of"])
t2.relation(IBERIA, "located_in", "Spain", "Its [Spanish] subsidiary, Celestra Iberia", optional=True)
t2.relation(IBERIA, "located_in", "Seville", "Its Spanish subsidiary, Celestra Iberia, is [based] in Seville")

t2.date("[21 November 2023]", "date", "2023-11-21", optional=True)
t2.date("[today] confirmed", "date", "2023-11-21")
t2.date("between [2018] and", "date", "2018")
t2.date("2018 and [2021]. Under", "date", "2021")
t2.date("by [the end of June 2024]", "date", "2024-06", value_also=["2024-06-30"])
t2.date("in [March 2022]", "date", "2022-03")
t2.date("[last Friday]", "date", "2023-11-17")
t2.date("in [the first quarter of next year]", "date", "2024-Q1", value_also=["2024"])
t2.date("in [2016],", "date", "2016")
t2.date("before [the spring of 2021]", "date", "2021-SP", value_also=["2021"])
t2.date("on [14 November],", "date", "2023-11-14")
t2.date("comes [three years] late", "duration", "P3Y", optional=True)
t2.date("[yesterday] in", "date", "2023-11-20")
t2.date("for [2023] and", "date", "2023")
t2.date("in [the fourth quarter].", "date", "2023-Q4")
t2.date("since [2009].", "date", "2009")

# t3: the wire story ---------------------------------------------------------------------------------------------------

t3 = case.document("t3", HERE / "t3.txt", "2024-07-18")
t3.sentences("Aug. 30")
PELL, ORI, JIN, WATTLE, SFR = ("Pellworth Mining", "Oriana Metals", "Jinshan Resources", "Wattle Superannuation Fund",
                               "Southern Financial Review")
CREED, THIBAULT, NAIR, HALLETT, BRODY, MUNRO = ("Joanna Creed", "Marc Thibault", "Priya Nair", "Tom Hallett", "Alan Brody",
                                                "Beth Munro")
LOWE, KAROO, MINISTRY, AZUL = "Lowe Carrick", "Karoo Minerals", "foreign ministry", "Quebrada Azul"

t3.entity(PELL, "organization", {PELL: 1, "Pellworth": 4},
          nominals=['undervalues" [the company] and', "[The Perth-based miner]'s", "see how [a company] that"],
          pronouns=["and [its] Chilean", "missed [its] own", "2021 [it] fought"])
t3.entity("the board", "organization", nominals=["adding that [the board] was", "ranks with [the board].", "sits on [the board],"],
          optional=True)
t3.entity(ORI, "organization", {ORI: 1, "Oriana": 5},
          pronouns=["raised [its] offer", "share and said [it] would", "\"[We]'ve been", "before [its] offer"])
t3.entity(JIN, "organization", {JIN: 1, "Jinshan": 2}, nominals=["[The Chinese group] sent"])
t3.entity(WATTLE, "organization", {WATTLE: 1}, nominals=["[Pellworth's biggest shareholder], the", "equities at [the fund]."],
          pronouns=["\"[We] cannot see"])
t3.entity("Continental Wire", "organization", {"Continental Wire": 2, "CW": 1})
t3.entity(SFR, "organization", {SFR: 1})
t3.entity(LOWE, "organization", {LOWE: 1}, nominals=["[the broker]'s Beth"])
t3.entity("Enacob", "organization", {"Enacob": 1})
t3.entity(KAROO, "organization", {KAROO: 1})
t3.entity(MINISTRY, "organization", nominals=["[China's foreign ministry], asked"], inside=["China's [foreign ministry], asked"],
          pronouns=["briefing, said [it] hoped"], aliases=["China's foreign ministry"])
t3.entity(CREED, "person", {CREED: 1, "Creed": 3}, pronouns=["[She] urged"])
t3.entity(THIBAULT, "person", {THIBAULT: 1, "Thibault": 1}, pronouns=["call that [he] was", "months,\" [he] said"])
t3.entity(NAIR, "person", {NAIR: 1})
t3.entity(HALLETT, "person", {HALLETT: 1, "Hallett": 1}, nominals=["[Creed's predecessor], Tom"])
t3.entity(BRODY, "person", {BRODY: 1})
t3.entity(MUNRO, "person", {MUNRO: 1})
t3.entity("Australia", "country", {"Australia": 1}, adjectives={"Australian": 2}, capitals=["[Canberra] would"])
t3.entity("Canada", "country", {"Canada": 1}, adjectives={"Canadian": 1})
t3.entity("China", "country", {"China": 1}, adjectives={"Chinese": 2})
t3.entity("Chile", "country", {"Chile": 1}, adjectives={"Chilean": 1})
t3.entity("South Africa", "country", {"South Africa": 1})
t3.entity("Sydney", "place", {"SYDNEY": 1})
t3.entity("Perth", "place", at=["to [Perth] two"], inside=["The [Perth]-based"])
t3.entity("Western Australia", "place", {"Western Australia": 1})
t3.entity(AZUL, "place", {AZUL: 1}, type_also=["program"], nominals=["developing [the Quebrada Azul deposit] in"])

t3.claim("title", "2-<s>Pellworth</s> <q>spurns</q> <c>Oriana's sweetened A$9.4 bln bid</c>", PELL, act="reject", optional=True)
t3.claim("rejected", "<s>Australian copper producer Pellworth Mining</s> on Thursday <q>rejected</q> <c>an improved A$9.4 billion "
         "takeover offer from Canada's Oriana Metals</c>", PELL, act="reject", date="2024-07-18")
t3.claim("undervalues", "<s>Australian copper producer Pellworth Mining</s> on Thursday ~~ <q>saying</q> <c>it \"materially ~~ "
         "growth projects</c>.", PELL, mode="mixed", act_also=["reject", "condemn"], date="2024-07-18")
t3.claim("raised", "<s>Oriana</s> had on Monday <q>raised</q> <c>its offer by 8% to A$31.50 a share</c>", ORI, act="propose",
         act_also=["state"], optional=True, date="2024-07-15")
t3.claim("higher", "<s>Oriana</s> had on Monday ~~ <q>said</q> <c>it would not go higher unless a rival bidder emerged</c>", ORI,
         act_also=["pledge", "warn", "reject"], date="2024-07-15")
t3.claim("thin", "\"<c>The Oriana proposal is opportunistic in its timing and thin in its price</c>,\" <s>Pellworth Chairwoman Joanna "
         "Creed</s> <q>said</q>", CREED, mode="direct", act_also=["reject", "condemn"])
t3.claim("urged", "<s>She</s> <q>urged</q> <c>them to take no action</c>", CREED, act="demand", also=["[to take no action]"])
t3.claim("talks", "<s>She</s> urged ~~ <q>adding</q> that <c>the board was in talks with several parties about alternatives</c>",
         CREED)
t3.claim("one", "<c>One of them is Jinshan Resources</c>, <s>three people with direct knowledge of the matter</s> <q>told</q>")
t3.claim("sent", "<c>The Chinese group sent ~~ make an offer</c>, <q>said</q> <s>the people</s>")
t3.claim("unidentified", "<s>the people</s>, who <q>declined</q> <c>to be identified</c>", act="reject", optional=True)
t3.claim("disappointed", "<s>Oriana Chief Executive Marc Thibault</s> <q>told</q> analysts on a conference call that <c>he was "
         "\"disappointed ~~ to shareholders</c>", THIBAULT, mode="mixed", act_also=["express_concern", "warn"])
t3.claim("rule-out", "that <s>he</s> was \"disappointed but not surprised\" and <q>would not rule out</q> <c>taking the offer directly "
         "to shareholders</c>", THIBAULT, act_also=["warn"], chain_also=[[THIBAULT]], optional=True)
t3.claim("patient", "\"<c>We've been patient for five months</c>,\" <s>he</s> <q>said</q>. \"<c>Patience is not a strategy</c>.\"",
         THIBAULT, mode="direct", act_also=["warn"])
t3.claim("targets", "\"<c>We cannot see ~~ price thin</c>,\" <q>said</q> <s>Priya Nair</s>", NAIR, mode="direct",
         act_also=["condemn", "reject", "accuse"])
t3.claim("deal", "<s>Creed's predecessor, Tom Hallett</s>, who still sits on the board, also <q>supports</q> <c>a deal</c>, "
         "according to an e-mail to fellow directors reported by <h>the Southern Financial Review</h>", HALLETT, [(SFR, None)],
         act="support", chain_also=[[HALLETT, SFR], [], [HALLETT]])
t3.claim("deal-told", "<c>Creed's predecessor, ~~ supports a deal</c>, <q>according to</q> <s>an e-mail to fellow directors</s> "
         "reported by <h>the Southern Financial Review</h>", HALLETT, [(SFR, None)], source_also=[SFR], chain_also=[[]],
         optional=True, act_also=["support"])
t3.claim("withheld", "<s>Hallett</s> <q>accuses</q> <c>Creed of having withheld ~~ in May</c>", HALLETT,
         [(SFR, "by the [Southern Financial Review] on")], act="accuse", chain_also=[[], [HALLETT, SFR], [HALLETT]],
         also=["[having withheld ~~ in May]"])
t3.claim("denied", "<s>Creed</s> has <q>denied</q> <c>the claim</c>", CREED, act="deny", act_also=["reject"])
t3.claim("case", "<s>Treasurer Alan Brody</s>, who has <q>said</q> <c>foreign bids for critical minerals will be judged \"case by "
         "case</c>\"", BRODY, mode="mixed", act_also=["pledge"])
t3.claim("comfortable", "<c>Canberra would be ~~ Chinese one</c>, <s>a government source</s> <q>said</q>",
         source_also=["Australia"])
t3.claim("briefing", "<s>China's foreign ministry</s>, asked about Jinshan's interest at a regular briefing, <q>said</q> <c>it hoped "
         "Australia ~~ foreign companies</c>", MINISTRY, mode="mixed", act_also=["demand", "express_concern"],
         source_also=["China"], also=["[Australia would provide ~~ for foreign companies]"])
t3.claim("hoped", "briefing, said <s>it</s> <q>hoped</q> <c>Australia would provide ~~ foreign companies</c>", MINISTRY,
         mode="mixed", act="demand", act_also=["state", "express_concern"], source_also=["China"],
         chain_also=[[MINISTRY], ["China"]], optional=True)
t3.claim("return", "<s>Analysts at Lowe Carrick</s> <q>expect</q> <c>Oriana to return ~~ on Aug. 30</c>", source_also=[LOWE])
t3.claim("dance", "\"<c>This is a dance</c>,\" <s>the broker's Beth Munro</s> <q>wrote</q>", MUNRO, mode="direct")

t3.relation(PELL, "reject", ORI, "Pellworth [spurns] Oriana's sweetened A$9.4 bln bid", optional=True)
t3.relation(PELL, "located_in", "Australia", "[Australian] copper producer Pellworth Mining", optional=True)
t3.relation(PELL, "reject", ORI, "Australian copper producer Pellworth Mining on Thursday [rejected] an improved A$9.4 billion "
            "takeover offer from Canada's Oriana Metals", date="2024-07-18")
t3.relation(ORI, "request", PELL, "an improved A$9.4 billion takeover [offer] from Canada's Oriana Metals",
            type_also=["cooperate", "agree", "coerce", "aid"], modality="planned", optional=True)
t3.relation(ORI, "located_in", "Canada", "[Canada's] Oriana Metals", optional=True)
t3.relation(PELL, "located_in", "Chile", "its [Chilean] growth projects", optional=True)
t3.relation(PELL, "located_in", "Perth", "The Perth-[based] miner")
t3.relation(CREED, "leads", PELL, "Pellworth [Chairwoman] Joanna Creed")
t3.relation(CREED, "reject", ORI, "The Oriana proposal is [opportunistic] in its timing", type_also=["accuse"],
            source_also=[PELL], optional=True)
t3.relation(PELL, "consult", JIN, "the board was in [talks] with several parties about alternatives", source_also=["the board"],
            optional=True)
t3.relation(JIN, "located_in", "China", "The [Chinese] group", optional=True)
t3.relation(JIN, "consult", PELL, "The Chinese group [sent] executives to Perth", type_also=["mobilize", "cooperate"],
            target_also=["Perth"], date="2024-W27", optional=True)
t3.relation(THIBAULT, "leads", ORI, "Oriana [Chief Executive] Marc Thibault")
t3.relation(WATTLE, "member_of", PELL, "Pellworth's biggest [shareholder], the Wattle Superannuation Fund",
            type_also=["leads", "part_of", "ally_of", "support"], optional=True)
t3.relation(PELL, "part_of", WATTLE, "Pellworth's biggest [shareholder], the Wattle Superannuation Fund", optional=True)
t3.relation(WATTLE, "reject", "the board", "Pellworth's biggest shareholder, the Wattle Superannuation Fund, [broke ranks] with the "
            "board", type_also=["retreat", "protest"], target_also=[PELL])
t3.relation(NAIR, "member_of", WATTLE, "Priya Nair, who [heads] equities at the fund", type_also=["leads"])
t3.relation(NAIR, "accuse", PELL, "a company that has [missed] its own targets", source_also=[WATTLE], target_also=[CREED],
            optional=True)
t3.relation(HALLETT, "member_of", "the board", "Creed's predecessor, Tom Hallett, who still [sits] on the board",
            target_also=[PELL])
t3.relation(HALLETT, "leads", PELL, "Creed's [predecessor], Tom Hallett", optional=True)
t3.relation(HALLETT, "support", ORI, "Tom Hallett, who still sits on the board, also [supports] a deal", optional=True)
t3.relation(HALLETT, "accuse", CREED, "Hallett [accuses] Creed of having withheld a letter")
t3.relation(THIBAULT, "consult", CREED, "a [letter] from Thibault", target_also=[PELL, "the board"], optional=True)
t3.relation(CREED, "reject", HALLETT, "Creed has [denied] the claim", optional=True)
t3.relation(BRODY, "member_of", "Australia", "[Treasurer] Alan Brody", type_also=["leads"], optional=True)
t3.relation(MINISTRY, "part_of", "China", "China's foreign [ministry]", type_also=["member_of"], optional=True)
t3.relation("Australia", "support", "Canada", "Canberra would be more [comfortable] with a Canadian owner", target_also=[ORI],
            modality="possible", optional=True)
t3.relation(MINISTRY, "request", "Australia", "it [hoped] Australia would provide", source_also=["China"], optional=True)
t3.relation("Australia", "aid", "China", "Australia would [provide] \"a fair and non-discriminatory environment\"",
            modality="possible", type_also=["support", "cooperate"], optional=True)
t3.relation(MUNRO, "member_of", LOWE, "the [broker's] Beth Munro")
t3.relation(PELL, "located_in", "Western Australia", "Pellworth [operates] two mines in Western Australia", optional=True)
t3.relation(PELL, "cooperate", "Enacob", "Pellworth ~~ is [developing] the Quebrada Azul deposit in Chile with state-owned Enacob")
t3.relation(AZUL, "located_in", "Chile", "the Quebrada Azul deposit [in] Chile")
t3.relation(PELL, "located_in", AZUL, "Pellworth ~~ is [developing] the Quebrada Azul deposit", type_also=["leads"],
            optional=True)
t3.relation("Enacob", "part_of", "Chile", "[state-owned] Enacob", type_also=["located_in"], optional=True)
t3.relation(PELL, "reject", KAROO, "it [fought off] a hostile approach from South Africa's Karoo Minerals", date="2021")
t3.relation(KAROO, "coerce", PELL, "a hostile [approach] from South Africa's Karoo Minerals",
            type_also=["request", "threaten", "assault"], date="2021", optional=True)
t3.relation(KAROO, "located_in", "South Africa", "[South Africa's] Karoo Minerals", optional=True)

t3.date("[18 July 2024]", "date", "2024-07-18", optional=True)
t3.date("[July 18] (", "date", "2024-07-18")
t3.date("on [Thursday] rejected", "date", "2024-07-18")
t3.date("on [Monday] raised", "date", "2024-07-15")
t3.date("[two weeks ago]", "date", "2024-W27", value_also=["2024-07-04"])
t3.date("for [five months],", "duration", "P5M")
t3.date("targets [three years] running", "duration", "P3Y")
t3.date("on [Tuesday].", "date", "2024-07-16")
t3.date("for [nine days] in", "duration", "P9D")
t3.date("in [May].", "date", "2024-05")
t3.date("on [Aug. 30].", "date", "2024-08-30")
t3.date("In [2021] it", "date", "2021")

# t4: the court report -------------------------------------------------------------------------------------------------

t4 = case.document("t4", HERE / "t4.txt", "2018-10-09")
t4.sentences()
PIT, ASHGILL, CROWN_COURT, UNION, CORRAN = ("Ashgill Colliery", "Ashgill Mining Ltd", "Newcastle Crown Court", "Pitworkers’ Union",
                                            "Corran Holdings")
TOLLEY, LINDQVIST, RAINE, PROSSER, HALE, BEWICK = ("Graham Tolley", "Sarah Lindqvist", "Colin Raine", "Alun Prosser",
                                                   "Dominic Hale", "Karen Bewick")
RUTH, MARR, FENNER, INSPECTORATE, JURY, INQUIRY = ("Ruth Penhallow", "Joe Marr", "Fenner", "Mines Inspectorate",
                                                   "a jury at Newcastle Crown Court", "A public inquiry")

t4.entity(PIT, "place", {PIT: 1}, at=["before [Ashgill] blast"], nominals=["visited [the pit] in"], pronouns=["that [its] fans"],
          type_also=["organization"])
t4.entity(ASHGILL, "organization", {ASHGILL: 1}, at=["[Ashgill]’s parent"], aliases=["Ashgill Mining"],
          nominals=["[His employer], Ashgill", "to [the company]’s head", "that [head office] was", "between [the company] and",
                    "directors of [the firm] to"], pronouns=["and [its] regulator"])
t4.entity("North Pennine Courier", "organization", {"North Pennine Courier": 1})
t4.entity(CROWN_COURT, "organization", {CROWN_COURT: 1}, type_also=["place"], inside=["at [Newcastle] Crown"],
          nominals=["blast, [court] hears", "read to [the court].", "outside [the court]."])
t4.entity("Crown", "organization", at=["for the [Crown], Sarah"], type_also=["country"], optional=True)
t4.entity(JURY, "group", nominals=["miners, [a jury at Newcastle Crown Court] heard", "told [the jury],", "told [jurors] not"],
          type_also=["organization"], optional=True)
t4.entity(INSPECTORATE, "organization", {INSPECTORATE: 1}, nominals=["that [the inspectorate] was"],
          pronouns=["carry [its] share"])
t4.entity(UNION, "organization", {UNION: 1})
t4.entity(CORRAN, "organization", {CORRAN: 1}, nominals=["[Ashgill’s parent company], Corran"], pronouns=["that [its] thoughts"])
t4.entity("the government", "country", nominals=["which [the government] set"], type_also=["organization"], optional=True)
t4.entity(INQUIRY, "event", nominals=["[A public inquiry] chaired"], type_also=["organization", "program"], optional=True)
t4.entity("Ashgill blast", "event", nominals=["before [Ashgill blast],", "before [an explosion] killed", "after [the explosion]."],
          optional=True)
t4.entity("the trial", "event", nominals=["end of [the trial].", "until [the trial] ends", "[The trial] continues"], optional=True)
t4.entity(TOLLEY, "person", {TOLLEY: 1, "Tolley": 2},
          nominals=["[Manager] was told", "[The former manager of Ashgill Colliery] was"],
          pronouns=["[His] employer", "jury, [his] deputy", "telephoned [him] to"])
t4.entity(LINDQVIST, "person", {LINDQVIST: 1, "Lindqvist": 1}, pronouns=["2016, [she] told", "it,” [she] said"])
t4.entity(RAINE, "person", {RAINE: 1, "Raine": 1}, nominals=["jury, [his deputy] Colin"], pronouns=["“[He] was told", "of [his] friends"])
t4.entity("Marek", "person", {"Marek": 1}, aliases=["Marek Sobol"])
t4.entity("Jan Sobol", "person", {"Jan Sobol": 1, "Jan": 1}, pronouns=["to [his] wife"])
t4.entity("Their mother", "person", nominals=["[Their mother], who"], optional=True)
t4.entity("his wife", "person", nominals=["to [his wife] that"], optional=True)
t4.entity(PROSSER, "person", {PROSSER: 1}, nominals=["[The first witness], Dr", "entirely,” [the witness] replied"],
          pronouns=["said [he] had visited", "defence, [he] accepted", "that [his] letter", "“[I] reject"])
t4.entity(HALE, "person", {HALE: 1, "Hale": 1})
t4.entity(BEWICK, "person", {BEWICK: 1}, nominals=["by [the ventilation engineer] Karen"],
          pronouns=["it [she] claimed", "told [her] that"])
t4.entity(RUTH, "person", {RUTH: 1}, at=["Dame [Ruth] criticised"], inside=["[Dame Ruth Penhallow],", "[Dame Ruth] criticised"],
          nominals=["by [the retired judge] Dame"])
t4.entity(MARR, "person", {MARR: 1}, pronouns=["home,” [he] said"])
t4.entity(FENNER, "person", {FENNER: 1}, inside=["Mr [Justice Fenner], told"], nominals=["[The judge], Mr"])
t4.entity("Poland", "country", adjectives={"Polish": 1})
t4.entity("Hexham", "place", {"Hexham": 1})
t4.entity("Rybnik", "place", {"Rybnik": 1})
t4.entity("Leeds", "place", {"Leeds": 1})

t4.claim("title", "<c>Manager was told of gas “three times” before Ashgill blast</c>, court <q>hears</q>", mode="mixed",
         act_also=["accuse"], optional=True)
t4.claim("title-gas", "Manager was <q>told of</q> <c>gas</c> “three times” before", act="warn", act_also=["state"], optional=True)
t4.claim("heard", "<c>The former manager of ~~ nine miners</c>, a jury at Newcastle Crown Court <q>heard</q> yesterday",
         act_also=["accuse"], date="2018-10-08")
t4.claim("warned", "The former manager of Ashgill Colliery was <q>warned</q> three times about <c>rising levels of methane</c> in the "
         "week", act="warn", also=["[rising levels ~~ nine miners]", "[about rising levels of methane] in"], optional=True)
t4.claim("counts", "<s>Graham Tolley</s>, 58, of Hexham, <q>denies</q> <c>nine counts of gross negligence manslaughter</c>", TOLLEY,
         act="deny")
t4.claim("guilty", "<s>His employer, Ashgill Mining Ltd</s>, <q>pleaded guilty</q> in June <c>to breaches of health and safety "
         "law</c>", ASHGILL, act_also=["agree"], optional=True, date="2018-06", also=["pleaded [guilty in June to breaches ~~ law]"])
t4.claim("production", "<s>Sarah Lindqvist QC</s> <q>said</q> <c>Mr Tolley had put production “before ~~ arithmetic</c>”",
         LINDQVIST, mode="mixed", act="accuse", act_also=["state", "condemn"])
t4.claim("telephoned", "<c>On the morning of 17 November 2016</c>, <s>she</s> <q>told</q> the jury, <c>his deputy ~~ per cent "
         "methane</c>", LINDQVIST, also=["[his deputy Colin Raine ~~ cent methane]"], optional=True)
t4.claim("monitors", "<h>she</h> told the jury, <s>his deputy Colin Raine</s> had telephoned him to <q>report</q> that <c>monitors on "
         "~~ methane</c>", RAINE, [(LINDQVIST, None)], act_also=["warn"], date="2016-11-17TMO")
t4.claim("hours", "“<c>He was told to get on with it</c>,” <s>she</s> <q>said</q>. “<c>Six hours later ~~ friends</c>.”", LINDQVIST,
         mode="direct", act_also=["accuse"])
t4.claim("get-on", "“He was <q>told</q> <c>to get on with it</c>,” <h>she</h> said", chain=[(LINDQVIST, None)], mode="direct",
         act="demand", act_also=["state"], optional=True, chain_also=[[]], mode_also=["indirect"])
t4.claim("listens", "as <h>Miss Lindqvist</h> read out a text message in which <s>Jan</s> had <q>complained</q> to his wife that "
         "“<c>nobody here listens</c>”", "Jan Sobol", [(LINDQVIST, None)], mode="direct", act="condemn",
         act_also=["state", "accuse", "express_concern"], chain_also=[[]])
t4.claim("visited", "<s>The first witness, Dr Alun Prosser of the Mines Inspectorate</s>, <q>said</q> <c>he had visited ~~ before the "
         "winter</c>", PROSSER)
t4.claim("fans", ["<s>The first witness, Dr Alun Prosser of the Mines Inspectorate</s>",
                  "<q>recommended</q> that <c>its fans be replaced before the winter</c>"], PROSSER, act="propose",
         act_also=["demand", "warn"], chain_also=[[PROSSER]])
t4.claim("letter", "<s>he</s> <q>accepted</q> that <c>his letter had been sent to the company’s head office in Leeds</c>", PROSSER,
         act_also=["agree"])
t4.claim("share", "<s>Mr Hale</s> <q>suggested</q> that <c>the inspectorate was “looking ~~ its share</c>”", HALE, mode="mixed",
         act="accuse", act_also=["state"])
t4.claim("reject", "“<c>I reject that entirely</c>,” <s>the witness</s> <q>replied</q>", PROSSER, mode="direct", act="reject",
         act_also=["deny"])
t4.claim("claimed", "In it <s>she</s> <q>claimed</q> that <c>Mr Tolley had told ~~ new fan</c>", BEWICK, act_also=["accuse"],
         optional=True)
t4.claim("told-her", "In it <h>she</h> claimed that <s>Mr Tolley</s> had <q>told</q> her that <c>head office ~~ new fan</c>", TOLLEY,
         [(BEWICK, None)], act_also=["accuse"])
t4.claim("refusing", "that <h>Mr Tolley</h> had told her that <s>head office</s> was <q>refusing</q> <c>to pay for a new fan</c>",
         ASHGILL, [(TOLLEY, None), (BEWICK, "it [she] claimed")], act="reject", optional=True)
t4.claim("alleged", "It was also <q>alleged</q> that <c>pages had been ~~ after the explosion</c>", act="accuse",
         act_also=["state"], chain_also=[[BEWICK]])
t4.claim("distance", "In an interim report last year, <s>Dame Ruth</s> <q>criticised</q> <c>the “comfortable ~~ its regulator</c>",
         RUTH, mode="mixed", act="condemn", act_also=["accuse"], date="2017", source_also=[INQUIRY])
t4.claim("directors", "<s>The Pitworkers’ Union</s>, whose ~~ has <q>called for</q> <c>directors of the firm to be prosecuted too</c>",
         UNION, act="demand")
t4.claim("foreman", "“<c>They have put ~~ owners at home</c>,” <s>he</s> <q>said</q> outside", MARR, mode="direct",
         act_also=["condemn", "accuse"])
t4.claim("thoughts", "<s>Ashgill’s parent company, Corran Holdings</s>, <q>said</q> in a statement that <c>its thoughts ~~ to "
         "comment</c>", CORRAN, act_also=["express_concern"])
t4.claim("jurors", "<s>The judge, Mr Justice Fenner</s>, <q>told</q> jurors <c>not to discuss the case with anyone</c>", FENNER,
         act="demand", act_also=["warn"])

t4.relation(TOLLEY, "leads", PIT, "The former [manager] of Ashgill Colliery", optional=True)
t4.relation(JURY, "part_of", CROWN_COURT, "a jury [at] Newcastle Crown Court", type_also=["located_in", "member_of"],
            optional=True)
t4.relation(TOLLEY, "located_in", "Hexham", "Graham Tolley, 58, [of] Hexham")
t4.relation(TOLLEY, "reject", "Crown", "Graham Tolley, 58, of Hexham, [denies] nine counts", optional=True)
t4.relation(TOLLEY, "member_of", ASHGILL, "His [employer], Ashgill Mining Ltd")
t4.relation(ASHGILL, "concede", "Crown", "His employer, Ashgill Mining Ltd, [pleaded guilty]", target_also=[CROWN_COURT],
            date="2018-06", optional=True)
t4.relation(CROWN_COURT, "sanction", ASHGILL, "will be [sentenced] at the end of the trial", modality="planned",
            type_also=["coerce"], optional=True)
t4.relation(LINDQVIST, "member_of", "Crown", "Opening the case [for] the Crown, Sarah Lindqvist QC", type_also=["support"],
            optional=True)
t4.relation(LINDQVIST, "accuse", TOLLEY, "Sarah Lindqvist QC [said] Mr Tolley had put production “before everything",
            source_also=["Crown"], optional=True)
t4.relation(LINDQVIST, "consult", JURY, "she [told] the jury", optional=True)
t4.relation(RAINE, "member_of", PIT, "his [deputy] Colin Raine", target_also=[ASHGILL, TOLLEY], optional=True)
t4.relation(RAINE, "consult", TOLLEY, "his deputy Colin Raine had [telephoned] him", date="2016-11-17TMO")
t4.relation("Their mother", "located_in", "Rybnik", "Their mother, who had [travelled] from Rybnik", optional=True)
t4.relation("Jan Sobol", "consult", "his wife", "Jan had [complained] to his wife", optional=True)
for brother in ("Marek", "Jan Sobol"):
    t4.relation(brother, "member_of", "Poland", "two [Polish] brothers, Marek and Jan Sobol", type_also=["located_in"],
                optional=True)
t4.relation(PROSSER, "member_of", INSPECTORATE, "Dr Alun Prosser [of] the Mines Inspectorate")
t4.relation(PROSSER, "consult", PIT, "he had [visited] the pit in September 2016", type_also=["located_in"],
            source_also=[INSPECTORATE], target_also=[ASHGILL], date="2016-09", optional=True)
t4.relation(PROSSER, "request", PIT, "[recommended] that its fans be replaced", source_also=[INSPECTORATE], target_also=[ASHGILL],
            optional=True)
t4.relation(HALE, "consult", PROSSER, "[Cross-examined] by Dominic Hale, for the defence, he accepted", type_also=["accuse"],
            optional=True)
t4.relation(HALE, "support", TOLLEY, "Dominic Hale, for the [defence]", type_also=["member_of"], optional=True)
t4.relation(PROSSER, "consult", ASHGILL, "his letter had been [sent] to the company’s head office", optional=True)
t4.relation(ASHGILL, "located_in", "Leeds", "the company’s [head office] in Leeds")
t4.relation(HALE, "accuse", INSPECTORATE, "Mr Hale [suggested] that the inspectorate was “looking for someone else to carry its "
            "share”", optional=True)
t4.relation(PROSSER, "reject", HALE, "“I [reject] that entirely,” the witness replied", optional=True)
t4.relation(TOLLEY, "consult", BEWICK, "Mr Tolley had [told] her")
t4.relation(ASHGILL, "reject", TOLLEY, "head office was [refusing] to pay for a new fan", target_also=[PIT], optional=True)
t4.relation(RUTH, "leads", INQUIRY, "A public inquiry [chaired] by the retired judge Dame Ruth Penhallow")
t4.relation("the government", "mobilize", INQUIRY, "A public inquiry ~~ which the government [set up] in January 2017",
            type_also=["leads", "support"], date="2017-01", optional=True)
t4.relation(RUTH, "accuse", ASHGILL, "Dame Ruth [criticised] the “comfortable distance” between the company and its regulator",
            target_also=[INSPECTORATE], date="2017")
t4.relation(RUTH, "accuse", INSPECTORATE, "Dame Ruth [criticised] the “comfortable distance” between the company and its regulator",
            date="2017", optional=True)
t4.relation(MARR, "leads", UNION, "The Pitworkers’ Union, whose [general secretary], Joe Marr", type_also=["member_of"])
t4.relation(UNION, "accuse", ASHGILL, "The Pitworkers’ Union, whose ~~ has [called for] directors of the firm to be prosecuted",
            type_also=["request", "coerce", "protest"], optional=True)
t4.relation(MARR, "located_in", CROWN_COURT, "he said [outside] the court", optional=True)
t4.relation(ASHGILL, "part_of", CORRAN, "Ashgill’s [parent company], Corran Holdings", type_also=["member_of"])
t4.relation(CORRAN, "leads", ASHGILL, "Ashgill’s [parent company], Corran Holdings", optional=True)
t4.relation(FENNER, "leads", "the trial", "The [judge], Mr Justice Fenner", type_also=["member_of"],
            target_also=[CROWN_COURT], optional=True)
t4.relation(FENNER, "request", JURY, "The judge, Mr Justice Fenner, [told] jurors not to discuss the case",
            type_also=["consult", "coerce"], optional=True)

t4.date("[9 October 2018]", "date", "2018-10-09", optional=True)
t4.date("in [the week] before", "date", "2016-W45", value_also=["2016-W46", "P1W", None], optional=True)
t4.date("heard [yesterday]", "date", "2018-10-08")
t4.date("in [June] to", "date", "2018-06")
t4.date("On [the morning of 17 November 2016],", "time", "2016-11-17TMO", value_also=["2016-11-17"])
t4.date("“[Six hours later]", "time", "2016-11-17", value_also=["PT6H", "2016-11-17TAF", None], optional=True)
t4.date("in [September 2016]", "date", "2016-09")
t4.date("before [the winter].", "date", "2016-WI", value_also=["2016"], optional=True)
t4.date("in [January 2017],", "date", "2017-01")
t4.date("report [last year],", "date", "2017")
t4.date("continues [today]", "date", "2018-10-09")

case.write(HERE)
