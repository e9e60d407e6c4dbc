"""Gold for four invented texts on labor and health: a hospital inquiry in a regional newspaper, a teachers' strike in a
union's statement, a vaccine purchase in an agency story, a recall after a spill in a government agency's press release.

To write gold.json anew, with the scorers' tool:
PYTHONPATH=../shared/score/cases python3 tests/cases/seen/health/gold.py
"""
from pathlib import Path

from annotate import Case

HERE = Path(__file__).resolve().parent
case = Case(HERE.name)

# t1: the regional newspaper ---------------------------------------------------------------------------------------------

d = case.document("t1", HERE / "t1.txt", "2023-03-09")
d.sentences()
TREWARNE, PELLOW, MEHRA, CORBETT = "Helen Trewarne", "Gareth Pellow", "Anil Mehra", "Annis Corbett"
OYELARAN, HOSKEN, LAITY, WITNESS = "Simon Oyelaran", "Derek Hosken", "Fiona Laity", "Witness F"
HOSPITAL, TRUST, AUDITORS, HEALTH, POLICE = ("St Brannoc’s Hospital", "Carrow Health Trust", "Dale & Whitcombe",
                                             "Health Department", "Carrow Police")
INQUIRY, BOARD, NURSES, MANAGERS = "a public inquiry", "the present board", "Two nurses", "managers"
FAMILIES = "the families of 31 patients"

d.entity("Western Courier", "organization", {"Western Courier": 1, "Courier": 1})
d.entity(HOSPITAL, "organization", {HOSPITAL: 1, "St Brannoc’s": 1}, type_also=["place"], nominals=["from [the hospital]’s then"])
d.entity(TRUST, "organization", {TRUST: 1}, nominals=["[The trust], which"], pronouns=["[It] has not", "[its] chair, Lady"])
d.entity(BOARD, "organization", nominals=["member of [the present board] had", "warned [the board] in", "joined [the board] that"],
         type_also=["group"])
d.entity(AUDITORS, "organization", {AUDITORS: 1}, nominals=["[The accountancy firm] declined"])
d.entity(HEALTH, "organization", {HEALTH: 1})
d.entity(POLICE, "organization", {POLICE: 1}, nominals=["urged [the police] to"],
         pronouns=["reopen [their] investigation", "confirmed [they] had"])
d.entity(INQUIRY, "organization", type_also=["event"], optional=True,
         nominals=["told [a public inquiry] on", "told [the panel].", "letter to [the inquiry], seen", "counsel to [the inquiry],",
                   "before [the inquiry] reports"])
d.entity(TREWARNE, "person", {TREWARNE: 1, "Trewarne": 2}, aliases=["Dr Helen Trewarne", "Dr Trewarne"],
         nominals=["[Ex-director] was", "[The former medical director of St Brannoc’s Hospital in Lanmoor] told"],
         pronouns=["that [she] had been ordered", "“[I] asked", "writing,” [she] told", "whether [she] had", "that [she] had raised",
                   "whom [she] did"])
d.entity(PELLOW, "person", {PELLOW: 1, "Pellow": 2}, aliases=["Mr Pellow"],
         nominals=["from [the hospital’s then chief executive],", "that [his client] “categorically"],
         pronouns=["asked [him] to put", "“[He] laughed", "[His] solicitor", "when [he] gives", "honour [he] received"])
d.entity(MEHRA, "person", {MEHRA: 1}, nominals=["[His solicitor], Anil"], pronouns=["that [his] client"])
d.entity(CORBETT, "person", {CORBETT: 1, "Corbett": 1}, aliases=["Lady Annis Corbett", "Lady Corbett"],
         nominals=["[its chair], Lady"])
d.entity(OYELARAN, "person", {OYELARAN: 1, "Oyelaran": 1}, aliases=["Simon Oyelaran KC", "Mr Oyelaran"],
         nominals=["by [counsel to the inquiry], Simon"])
d.entity(WITNESS, "person", {WITNESS: 1}, pronouns=["matter,” [she] said"], optional=True)
d.entity(HOSKEN, "person", {HOSKEN: 1, "Hosken": 1}, aliases=["Mr Hosken"], nominals=["[a retired fisherman from Porthenys]."],
         pronouns=["[He] called for"])
d.entity("Maureen", "person", {"Maureen": 2}, aliases=["Maureen Hosken"])
d.entity(LAITY, "person", {LAITY: 1}, nominals=["[West Carrow’s MP], Fiona"], pronouns=["received [her] letter"])
d.entity("Lanmoor", "place", {}, at=["Hospital in [Lanmoor] told"], inside=["at [Lanmoor] Guildhall"])
d.entity("Lanmoor Guildhall", "place", {"Lanmoor Guildhall": 1}, type_also=["organization"])
d.entity("Porthenys", "place", {"Porthenys": 1})
d.entity("West Carrow", "place", {"West Carrow": 1})
d.entity(NURSES, "group", nominals=["[Two nurses] who"], type_also=["person"], optional=True)
d.entity(MANAGERS, "group", nominals=["accused [managers] of"], type_also=["person"], optional=True)
d.entity(FAMILIES, "group", nominals=["to [the families of 31 patients] who"], optional=True)

d.claim("title", "<c>Ex-director was told to ‘lose’ 600 heart patients</c>, <s>inquiry</s> <q>hears</q>", mode="mixed", source=None,
        mode_also=["indirect"], source_also=[INQUIRY, TREWARNE], act_also=["accuse"], optional=True)
d.claim("title-told", "Ex-director was <q>told</q> <c>to ‘lose’ 600 heart patients</c>", mode="mixed", mode_also=["indirect"],
        act="demand", optional=True)
d.claim("lose", "<s>The former medical director of St Brannoc’s Hospital in Lanmoor</s> <q>told</q> a public inquiry on Wednesday "
        "that <c>she had been ordered ~~ heart surgery</c>", TREWARNE, mode="mixed", act_also=["accuse"], date="2023-03-08")
d.claim("ordered", "<h>The former medical director of St Brannoc’s Hospital in Lanmoor</h> told ~~ she had been <q>ordered</q> "
        "<c>to “lose” more ~~ heart surgery</c>", chain=[(TREWARNE, None)], mode="mixed", act="demand", chain_also=[[]],
        optional=True)
d.claim("instruction", "<s>Dr Helen Trewarne</s>, who resigned in November, <q>said</q> <c>the instruction ~~ of 2019</c>", TREWARNE,
        act_also=["accuse"])
d.claim("writing", "“<c>I asked him to put it in writing</c>,” <s>she</s> <q>told</q> the panel. “<c>He laughed, ~~ anything "
        "down</c>.”", TREWARNE, mode="direct", act_also=["accuse"])
d.claim("asked-him", "“<s>I</s> <q>asked</q> <c>him to put it in writing</c>", TREWARNE, mode="direct", mode_also=["indirect"],
        act="demand", also=["[to put it in writing]"], chain_also=[[TREWARNE]], optional=True)
d.claim("nobody", ["writing,” <h>she</h> told", "“<s>He</s> laughed, and <q>said</q> that <c>nobody at ~~ anything down</c>"], PELLOW,
        [(TREWARNE, None)], mode="direct", mode_also=["indirect"])
d.claim("wrongdoing", "<s>Mr Pellow</s>, 58, has always <q>denied</q> <c>wrongdoing</c>", PELLOW, act="deny")
d.claim("mehra", "<s>His solicitor, Anil Mehra</s>, <q>said</q> outside the hearing that <c>his client ~~ next Tuesday</c>", MEHRA,
        mode="mixed", act_also=["reject", "deny", "pledge"])
d.claim("rejects", "<h>His solicitor, Anil Mehra</h>, said outside the hearing that <s>his client</s> “<q>categorically rejects</q>” "
        "<c>Dr Trewarne’s account</c>", PELLOW, [(MEHRA, None)], act="reject", act_also=["deny"], optional=True)
d.claim("apologised", "<s>The trust</s>, which runs St Brannoc’s and four smaller hospitals, <q>apologised</q> last month <c>to the "
        "families of 31 patients who died while waiting</c>", TRUST, act="express_concern", act_also=["state"],
        also=["[the families of 31 patients who died while waiting]"], date="2023-02", optional=True)
d.claim("falsified", "<s>It</s> has <q>not accepted</q> that <c>the figures were falsified</c>", TRUST, act="deny",
        act_also=["reject"], optional=True)
d.claim("letter", "<s>its chair, Lady Annis Corbett</s>, <q>wrote</q> that “<c>errors of record-keeping” ~~ known of them</c>", CORBETT,
        mode="mixed", act_also=["deny"], source_also=[TRUST])
d.claim("email", "<s>An email read out by counsel to the inquiry, Simon Oyelaran KC</s>, <q>suggests</q> that <c>auditors ~~ be "
        "verified</c>", source_also=[OYELARAN], optional=True)
d.claim("auditors", "<h>An email read out by counsel to the inquiry, Simon Oyelaran KC</h>, suggests that <s>auditors from Dale & "
        "Whitcombe</s> <q>warned</q> the board in September 2019 that <c>a quarter ~~ be verified</c>", AUDITORS, [(None, None)],
        act="warn", chain_also=[[], [OYELARAN]], date="2019-09")
d.claim("oyelaran", "<q>Asked</q> by <s>Mr Oyelaran</s> <c>whether she had told the Health Department</c>", OYELARAN, act="demand",
        act_also=["state"], optional=True)
d.claim("replied", "<s>Dr Trewarne</s> <q>replied</q> that <c>she had raised it ~~ to “be patient</c>”", TREWARNE, mode="mixed",
        act_also=["accuse"])
d.claim("patient", "<h>Dr Trewarne</h> replied that she had raised it with <s>an official there</s>, whom she did not name, and had "
        "been <q>advised</q> <c>to “be patient</c>”", None, [(TREWARNE, None)], mode="direct", mode_also=["mixed"], act="propose",
        act_also=["demand", "state"], source_also=[HEALTH], optional=True)
d.claim("ministers", "<s>A department spokeswoman</s> <q>said</q> <c>ministers had not been informed until 2021</c>", None,
        act_also=["deny"], source_also=[HEALTH])
d.claim("bullying", "<s>Two nurses who gave evidence anonymously</s> <q>accused</q> <c>managers of bullying staff who asked "
        "questions</c>", None, act="accuse", source_also=[NURSES], also=["[bullying staff who asked questions]"])
d.claim("nights", "<s>One, known as Witness F</s>, <q>said</q> <c>a colleague had been moved to nights after complaining</c>", WITNESS,
        act_also=["accuse"])
d.claim("punishment", "“<c>We were told it was a staffing matter</c>,” <s>she</s> <q>said</q>. “<c>It was a punishment</c>.”", WITNESS,
        mode="direct", act_also=["accuse"])
d.claim("staffing", "“We were <q>told</q> <c>it was a staffing matter</c>,” <h>she</h> said", None, [(WITNESS, None)], mode="direct",
        mode_also=["indirect"], chain_also=[[]], optional=True)
d.claim("honour", "<s>He</s> <q>called for</q> <c>Mr Pellow to be stripped ~~ in 2018</c>", HOSKEN, act="demand")
d.claim("lesson", "“<c>They say lessons have been learned</c>,” <q>said</q> <s>Mr Hosken</s>, a retired fisherman from Porthenys. "
        "“<c>Maureen wasn’t a lesson</c>.”", HOSKEN, mode="direct", act_also=["accuse", "condemn", "reject"])
d.claim("lessons", "“<s>They</s> <q>say</q> <c>lessons have been learned</c>,” said <h>Mr Hosken</h>", None, [(HOSKEN, None)],
        mode="direct", mode_also=["indirect"])
d.claim("reopen", "<s>West Carrow’s MP, Fiona Laity</s>, has <q>urged</q> <c>the police to reopen their investigation, which ~~ lack "
        "of evidence</c>", LAITY, act="demand", also=["[the police to reopen their investigation]", "[to reopen their "
        "investigation]", "[to reopen their investigation, which ~~ lack of evidence]"])
d.claim("received", "<s>Carrow Police</s> <q>confirmed</q> <c>they had received her letter</c>", POLICE)
d.claim("premature", "<s>Carrow Police</s> confirmed they had received her letter but <q>said</q> <c>it would be “premature” ~~ the "
        "autumn</c>", POLICE, mode="mixed", act_also=["reject"])

d.relation(TREWARNE, "consult", INQUIRY, "The former medical director of St Brannoc’s Hospital in Lanmoor [told] a public inquiry",
           date="2023-03-08", optional=True)
d.relation(TREWARNE, "leads", HOSPITAL, "The former medical [director] of St Brannoc’s Hospital",
           type_also=["member_of", "retreat", "concede"], optional=True)
d.relation(HOSPITAL, "located_in", "Lanmoor", "St Brannoc’s Hospital [in] Lanmoor")
d.relation(TREWARNE, "retreat", HOSPITAL, "Dr Helen Trewarne, who [resigned] in November", type_also=["concede"],
           target_also=[TRUST], date="2022-11", optional=True)
d.relation(PELLOW, "leads", HOSPITAL, "the hospital’s then [chief executive], Gareth Pellow", target_also=[TRUST])
d.relation(PELLOW, "request", TREWARNE, "the [instruction] came from the hospital’s then chief executive, Gareth Pellow",
           type_also=["coerce"], optional=True)
d.relation(TREWARNE, "request", PELLOW, "I [asked] him to put it in writing", type_also=["consult"], optional=True)
d.relation(TREWARNE, "consult", INQUIRY, "she [told] the panel", optional=True)
d.relation(PELLOW, "member_of", TRUST, "[nobody at] the Carrow Health Trust ever wrote", optional=True)
d.relation(PELLOW, "reject", TREWARNE, "his client “categorically [rejects]” Dr Trewarne’s account")
d.relation(MEHRA, "reject", TREWARNE, "his client “categorically [rejects]” Dr Trewarne’s account", optional=True)
d.relation(MEHRA, "support", PELLOW, "His [solicitor], Anil Mehra", type_also=["member_of"], optional=True)
d.relation(TRUST, "leads", HOSPITAL, "The trust, which [runs] St Brannoc’s")
d.relation(HOSPITAL, "part_of", TRUST, "The trust, which [runs] St Brannoc’s", type_also=["member_of"], optional=True)
d.relation(TRUST, "support", FAMILIES, "The trust, ~~ [apologised] last month to the families of 31 patients",
           type_also=["concede", "consult"], date="2023-02", optional=True)
d.relation(CORBETT, "consult", INQUIRY, "In a [letter] to the inquiry, seen by the Courier, its chair, Lady Annis Corbett, wrote",
           optional=True)
d.relation(CORBETT, "leads", TRUST, "its [chair], Lady Annis Corbett")
d.relation(AUDITORS, "consult", BOARD, "auditors from Dale & Whitcombe [warned] the board", type_also=["accuse", "threaten"],
           target_also=[TRUST], date="2019-09")
d.relation(OYELARAN, "member_of", INQUIRY, "[counsel] to the inquiry, Simon Oyelaran KC", optional=True)
d.relation(CORBETT, "member_of", BOARD, "Lady Corbett [joined] the board", target_also=[TRUST], date="2019-07")
d.relation(OYELARAN, "consult", TREWARNE, "[Asked] by Mr Oyelaran whether she had told", type_also=["request"], optional=True)
d.relation(TREWARNE, "consult", HEALTH, "whether she had [told] the Health Department", modality="possible", optional=True)
d.relation(TREWARNE, "consult", HEALTH, "she had [raised] it with an official there", optional=True)
d.relation(NURSES, "accuse", MANAGERS, "Two nurses who gave evidence anonymously [accused] managers of bullying staff",
           optional=True)
d.relation(HOSKEN, "request", PELLOW, "He [called for] Mr Pellow to be stripped of the honour",
           type_also=["accuse", "sanction", "reject"], optional=True)
d.relation(HOSKEN, "located_in", "Porthenys", "Mr Hosken, a retired fisherman [from] Porthenys", optional=True)
d.relation(LAITY, "member_of", "West Carrow", "West Carrow’s [MP], Fiona Laity", type_also=["leads", "located_in"], optional=True)
d.relation(LAITY, "request", POLICE, "West Carrow’s MP, Fiona Laity, has [urged] the police to reopen their investigation")
d.relation(LAITY, "consult", POLICE, "they had received her [letter]", optional=True)
d.relation(INQUIRY, "located_in", "Lanmoor Guildhall", "The hearing, [at] Lanmoor Guildhall", optional=True)
d.relation("Lanmoor Guildhall", "located_in", "Lanmoor", "The hearing, at [Lanmoor] Guildhall", optional=True)

d.date("[9 March 2023]", "date", "2023-03-09", optional=True)
d.date("on [Wednesday]", "date", "2023-03-08")
d.date("in [November],", "date", "2022-11")
d.date("in the [spring of 2019]", "date", "2019-SP", value_also=["2019"])
d.date("evidence [next Tuesday]", "date", "2023-03-14")
d.date("apologised [last month]", "date", "2023-02")
d.date("is [now] in", "date", "PRESENT_REF", value_also=["2023-03-09"], optional=True)
d.date("in [September 2019]", "date", "2019-09")
d.date("board [that July].", "date", "2019-07")
d.date("until [2021].", "date", "2021")
d.date("in [February 2020]", "date", "2020-02")
d.date("waiting [fourteen months]", "duration", "P14M")
d.date("in [2018].", "date", "2018")
d.date("dropped [two years ago]", "date", "2021")
d.date("in the [autumn].", "date", "2023-FA", value_also=["2023-AU"])

# t2: the union's statement ----------------------------------------------------------------------------------------------

d = case.document("t2", HERE / "t2.txt", "2024-10-21")
d.sentences()
UEU, COMMITTEE, RAILWAY, EI = "United Education Union", "Executive Committee", "Railway Workers’ Federation", "Education International"
ILO, COURT, SCHOOLS, SERVICES = ("International Labour Organization", "Constitutional Court", "Regional School Board",
                                 "Confederation of Public Services")
STRNAD, HARRACH, OROS, MRAZ, GANTNER = "Ivana Strnad", "Tomas Harrach", "Daniela Oros", "Pavel Mráz", "Leo Gantner"
DUSIK, ANTON, KALOUS, VLK = "Karel Dusik", "Mirela Anton", "Petr Kalous", "Zdenka Vlk"
OFFICE, KINDER, POLICE, MEMBERS = "Her office", "private kindergartens", "the police", "three of our members"
OFFICER, STRIKER, PARENTS = "the commanding officer", "each striker", "the parents’ associations that bring soup"

d.entity(UEU, "organization", {UEU: 2, "UEU": 2, "Union": 1}, nominals=["that [the union] “walked"],
         pronouns=["[We] reject", "confirmed to [us] in", "are [we] asking", "[We] have been told", "of [our] members", "which [it] "
                   "regards", "to [our] lawyer", "[We] will not", "[We] thank", "to which [we] have belonged", "“But [we] are not",
                   "[We] have a drawer"])
d.entity(COMMITTEE, "organization", {COMMITTEE: 3}, pronouns=["[It] has not ruled"],
         aliases=["Executive Committee of the United Education Union"])
d.entity(RAILWAY, "organization", {RAILWAY: 1})
d.entity(EI, "organization", {EI: 1}, pronouns=["express [its] “grave"])
d.entity(ILO, "organization", {ILO: 1})
d.entity(COURT, "organization", {COURT: 1})
d.entity(SCHOOLS, "organization", {SCHOOLS: 1}, type_also=["place"])
d.entity(SERVICES, "organization", {SERVICES: 1})
d.entity("Parliament", "organization", {"Parliament": 1}, type_also=["place"])
d.entity(POLICE, "organization", nominals=["Friday [the police] detained"])
d.entity(OFFICE, "organization", nominals=["[Her office] told"], type_also=["person"], optional=True)
d.entity(KINDER, "organization", nominals=["promised [private kindergartens] 300"], type_also=["group", "place"], optional=True)
d.entity(PARENTS, "organization", nominals=["and [the parents’ associations] that"], type_also=["group"], optional=True)
d.entity("Maravia", "country", {"Maravia": 1}, nominals=["until [the Government] returns", "Yet in August [the same Government] "
                                                         "promised"], type_also=["organization"])
d.entity(STRNAD, "person", {STRNAD: 1}, nominals=["It was [the Minister] who", "[The Education Minister] now"],
         pronouns=["[Her] office", "that [she] had been called", "[She] should remember"])
d.entity(HARRACH, "person", {HARRACH: 1, "Harrach": 1}, aliases=["Judge Tomas Harrach", "Judge Harrach"],
         nominals=["told [the mediator], Judge", "presence of [the mediator] and"])
d.entity(KALOUS, "person", {KALOUS: 1}, nominals=["to [the Prime Minister]’s residence"])
d.entity("the Prime Minister’s residence", "place", nominals=["to [the Prime Minister’s residence]."], optional=True)
d.entity(OROS, "person", {OROS: 1})
d.entity(MRAZ, "person", {MRAZ: 1})
d.entity(GANTNER, "person", {GANTNER: 1})
d.entity(DUSIK, "person", {DUSIK: 1})
d.entity(ANTON, "person", {ANTON: 1}, nominals=["to [our lawyer], Mirela"])
d.entity(OFFICER, "person", nominals=["[the commanding officer] admitted"], pronouns=["that [he] had acted"], optional=True)
d.entity(VLK, "person", {VLK: 1}, pronouns=["[She] proposed"])
d.entity("Velin", "place", {"Velin": 1})
d.entity("Brezno", "place", {"Brezno": 2})
d.entity("Liberty Square", "place", {"Liberty Square": 1})
d.entity("the capital", "place", nominals=["from [the capital]”"], type_also=["country", "organization"], optional=True)
d.entity(MEMBERS, "group", nominals=["detained [three of our members] outside"], pronouns=["[They] were released"],
         type_also=["person"], optional=True)
d.entity(STRIKER, "group", nominals=["fine [each striker] 200"], type_also=["person"], optional=True)
d.entity("the strike", "event", nominals=["continue [the strike] that"], optional=True)

OWN = [[UEU], [COMMITTEE]]  # where a program lets the statement's own voice stand in the chain
d.claim("voted", "<s>The Executive Committee of the United Education Union (UEU)</s> met in Velin on Sunday and <q>voted</q> "
        "unanimously <c>to continue the strike that began on 7 October</c>", COMMITTEE, act="agree", act_also=["pledge", "state",
        "support"], source_also=[UEU], date="2024-10-20", optional=True)
d.claim("reject", "<s>We</s> <q>reject</q> <c>the claim by ~~ from the talks</c>", UEU, mode="mixed", act="reject", act_also=["deny"],
        also=["[the union “walked away” from the talks]"], source_also=[COMMITTEE])
d.claim("walked", "<h>We</h> reject the <q>claim</q> by <s>Education Minister Ivana Strnad</s> that <c>the union “walked away” from "
        "the talks</c>", STRNAD, [(UEU, None)], mode="mixed", act="accuse", act_also=["state"], chain_also=[[], [COMMITTEE]])
d.claim("residence", "<s>Her office</s> <q>told</q> the mediator, Judge Tomas Harrach, that <c>she had been called to the Prime "
        "Minister’s residence</c>", OFFICE, source_also=[STRNAD], chain_also=OWN)
d.claim("no-date", "<s>Judge Harrach</s> has since <q>confirmed</q> to us in writing that <c>no new date was offered</c>", HARRACH,
        chain_also=OWN)
d.claim("asking", "What are <s>we</s> <q>asking for</q>? <c>A rise of ~~ their school</c>", UEU, act="demand", optional=True)
d.claim("asbestos", "<s>they</s> <q>spoke</q> to journalists about <c>asbestos in their school</c>", [OROS, MRAZ],
        act_also=["accuse", "express_concern"], chain_also=OWN, optional=True)
d.claim("money", "We have been <q>told</q> that <c>the money does not exist</c>", act_also=["deny", "reject"], chain_also=OWN)
d.claim("kindergartens", "<s>the same Government</s> <q>promised</q> <c>private kindergartens 300 million thalers</c>", "Maravia",
        act="pledge", chain_also=OWN, date="2024-08")
d.claim("revenues", "<s>Finance Minister Leo Gantner</s> <q>boasted</q> in Parliament of “<c>the best revenues in a decade</c>”",
        GANTNER, mode="direct", act_also=["praise"], chain_also=OWN)
d.claim("arrests", "<s>The Union</s> <q>condemns</q> <c>these arrests</c>", UEU, act="condemn", source_also=[COMMITTEE],
        also=["[these arrests, which it ~~ the pickets]"])
d.claim("intimidate", "these arrests, which <s>it</s> <q>regards as</q> <c>an attempt to intimidate the pickets</c>", UEU,
        act="accuse", act_also=["condemn", "state"], also=["[these arrests, which it ~~ the pickets]"], optional=True)
d.claim("explain", ["<s>The Union</s> condemns", "<q>calls on</q> <c>Interior Minister Karel Dusik to explain who ordered them</c>"],
        UEU, act="demand", source_also=[COMMITTEE], also=["[to explain who ordered them]"])
d.claim("anton", "<q>According to</q> <s>our lawyer, Mirela Anton</s>, <c>the commanding officer ~~ the capital</c>”", ANTON,
        mode="mixed", chain_also=OWN, optional=True)
d.claim("instructions", "According to <h>our lawyer, Mirela Anton</h>, <s>the commanding officer</s> <q>admitted</q> that <c>he had "
        "acted “on instructions from the capital</c>”", OFFICER, [(ANTON, None)], mode="mixed", act_also=["agree"])
d.claim("fine", "<s>The Education Minister</s> now <q>threatens</q> <c>to fine each striker 200 thalers a day</c>", STRNAD, act="warn",
        act_also=["pledge"], chain_also=OWN)
d.claim("unlawful", "<s>the Constitutional Court</s> <q>ruled</q> in 2016 that <c>such fines are unlawful</c>", COURT,
        act_also=["reject", "condemn"], chain_also=OWN, date="2016")
d.claim("thank", "<s>We</s> <q>thank</q> <c>the Railway Workers’ Federation, ~~ every morning</c>", UEU, act="praise",
        source_also=[COMMITTEE], also=["[the Railway Workers’ Federation]", "[the Railway Workers’ Federation, which ~~ strike fund]"])
d.claim("grave", "<s>Education International</s>, ~~ has written to Prime Minister Petr Kalous to <q>express</q> <c>its “grave "
        "concern</c>”", EI, mode="mixed", act="express_concern", also=["“[grave concern]”"], mode_also=["direct"], chain_also=OWN)
d.claim("mission", "<s>Education International</s>, ~~ and has <q>asked</q> <c>the International Labour Organization to send a mission "
        "to Maravia</c>", EI, act="demand", act_also=["propose"], also=["[to send a mission to Maravia]"], chain_also=OWN)
d.claim("rain", "“<c>Nobody becomes ~~ the rain</c>,” <q>said</q> <s>UEU President Zdenka Vlk</s> at yesterday’s rally on Liberty "
        "Square. “<c>But we are ~~ of promises</c>.”", VLK, mode="direct", act_also=["pledge", "reject"], chain_also=OWN,
        date="2024-10-20")
d.claim("resume", "<s>She</s> <q>proposed</q> that <c>talks resume ~~ the press</c>", VLK, act="propose", act_also=["demand"],
        chain_also=OWN)
d.claim("joint-action", "<s>It</s> has <q>not ruled out</q> <c>a joint day of action ~~ early November</c>", COMMITTEE,
        act_also=["warn", "propose"], source_also=[UEU], optional=True)

d.relation(COMMITTEE, "part_of", UEU, "The Executive Committee [of] the United Education Union (UEU)", type_also=["member_of"])
d.relation(COMMITTEE, "located_in", "Velin", "The Executive Committee of the United Education Union (UEU) [met] in Velin",
           source_also=[UEU], date="2024-10-20", optional=True)
d.relation(COMMITTEE, "protest", "Maravia", "[voted] unanimously to continue the strike", source_also=[UEU], optional=True)
d.relation(UEU, "reject", STRNAD, "We [reject] the claim by Education Minister Ivana Strnad")
d.relation(STRNAD, "accuse", UEU, "the [claim] by Education Minister Ivana Strnad that the union “walked away” from the talks")
d.relation(STRNAD, "member_of", "Maravia", "Education [Minister] Ivana Strnad", type_also=["leads"], optional=True)
d.relation(STRNAD, "reject", UEU, "the Minister who [cancelled] the meeting", type_also=["concede", "retreat", "sanction"],
           optional=True)
d.relation(UEU, "consult", STRNAD, "the Minister who cancelled the [meeting]", modality="planned", optional=True)
d.relation(UEU, "retreat", STRNAD, "the union “[walked away]” from the talks", type_also=["reject"], target_also=["Maravia"],
           optional=True)
d.relation(OFFICE, "consult", HARRACH, "Her office [told] the mediator, Judge Tomas Harrach", source_also=[STRNAD], optional=True)
d.relation(KALOUS, "request", STRNAD, "she had been [called] to the Prime Minister’s residence", type_also=["consult"],
           optional=True)
d.relation(HARRACH, "consult", UEU, "Judge Harrach has since [confirmed] to us in writing", optional=True)
for steward in (OROS, MRAZ):
    d.relation(steward, "member_of", UEU, "Daniela Oros and Pavel Mráz, the two shop [stewards]", optional=True)
    d.relation(steward, "located_in", "Brezno", "Daniela Oros and Pavel Mráz, the two shop stewards dismissed [in] Brezno",
               optional=True)
d.relation("Maravia", "aid", KINDER, "the same Government [promised] private kindergartens 300 million thalers",
           modality="planned", type_also=["support"], date="2024-08", optional=True)
d.relation(GANTNER, "member_of", "Maravia", "Finance [Minister] Leo Gantner", type_also=["leads"], optional=True)
d.relation(GANTNER, "member_of", "Parliament", "Finance Minister Leo Gantner boasted [in] Parliament",
           type_also=["located_in", "consult"], optional=True)
d.relation(POLICE, "coerce", MEMBERS, "the police [detained] three of our members", target_also=[UEU], date="2024-10-18")
d.relation(SCHOOLS, "located_in", "Brezno", "the Regional School Board [in] Brezno")
d.relation(MEMBERS, "located_in", SCHOOLS, "three of our members [outside] the Regional School Board", target_also=["Brezno"],
           optional=True)
d.relation(POLICE, "concede", MEMBERS, "They were [released] without charge", type_also=["retreat"], optional=True)
d.relation(UEU, "accuse", POLICE, "The Union [condemns] these arrests", type_also=["reject"], optional=True)
d.relation(UEU, "request", DUSIK, "The Union ~~ [calls on] Interior Minister Karel Dusik to explain who ordered them")
d.relation(DUSIK, "member_of", "Maravia", "Interior [Minister] Karel Dusik", type_also=["leads"], optional=True)
d.relation(ANTON, "member_of", UEU, "our [lawyer], Mirela Anton", type_also=["support"], optional=True)
d.relation(OFFICER, "member_of", POLICE, "the commanding [officer]", type_also=["leads"], optional=True)
d.relation("the capital", "request", OFFICER, "he had acted “on [instructions] from the capital", type_also=["coerce"], optional=True)
d.relation(STRNAD, "threaten", STRIKER, "The Education Minister now [threatens] to fine each striker", target_also=[UEU])
d.relation(STRNAD, "sanction", STRIKER, "to [fine] each striker 200 thalers a day", target_also=[UEU], type_also=["coerce"],
           modality="planned", optional=True)
d.relation(UEU, "request", COURT, "We will not hesitate to [go] there again", modality="planned", type_also=["consult"], optional=True)
d.relation(UEU, "support", RAILWAY, "We [thank] the Railway Workers’ Federation")
d.relation(RAILWAY, "aid", UEU, "the Railway Workers’ Federation, which has [donated] 50,000 thalers to the strike fund",
           target_also=["the strike"], optional=True)
d.relation(UEU, "support", PARENTS, "We [thank] ~~ the parents’ associations", optional=True)
d.relation(PARENTS, "aid", UEU, "the parents’ associations that [bring] soup to the picket lines", type_also=["support"],
           target_also=[STRIKER], optional=True)
d.relation(UEU, "member_of", EI, "Education International, to which we have [belonged] since 1994", type_also=["part_of"],
           date="1994")
d.relation(EI, "consult", KALOUS, "Education International, to which we have belonged since 1994, has [written] to Prime Minister Petr "
           "Kalous", type_also=["accuse"])
d.relation(EI, "accuse", KALOUS, "to [express] its “grave concern”", target_also=["Maravia"], type_also=["reject"], optional=True)
d.relation(KALOUS, "leads", "Maravia", "[Prime Minister] Petr Kalous", type_also=["member_of"], optional=True)
d.relation(EI, "request", ILO, "has [asked] the International Labour Organization to send a mission")
d.relation(ILO, "consult", "Maravia", "the International Labour Organization to [send] a mission to Maravia", modality="planned",
           type_also=["mobilize", "aid", "cooperate"], optional=True)
d.relation(VLK, "leads", UEU, "UEU [President] Zdenka Vlk")
d.relation(VLK, "located_in", "Liberty Square", "UEU President Zdenka Vlk at yesterday’s rally [on] Liberty Square",
           date="2024-10-20", optional=True)
d.relation(VLK, "request", "Maravia", "She [proposed] that talks resume by Wednesday", type_also=["consult"], source_also=[UEU],
           target_also=[STRNAD, HARRACH], optional=True)
d.relation(COMMITTEE, "cooperate", SERVICES, "a [joint] day of action with the Confederation of Public Services",
           source_also=[UEU], modality="possible", type_also=["protest", "ally_of", "consult"], optional=True)

d.date("[21 October 2024]", "date", "2024-10-21", optional=True)
d.date("on [Sunday] and", "date", "2024-10-20")
d.date("on [7 October].", "date", "2024-10-07")
d.date("for [last Thursday],", "date", "2024-10-17")
d.date("[forty minutes] before", "duration", "PT40M")
d.date("from [January],", "date", "2025-01")
d.date("Yet in [August] the", "date", "2024-08")
d.date("in [a decade]”", "duration", "P10Y", value_also=["P1DE"])
d.date("On [Friday] the", "date", "2024-10-18")
d.date("[five hours later].", "time", None, value_also=["PT5H", "2024-10-18"], optional=True)
d.date("[now] threatens", "date", "PRESENT_REF", value_also=["2024-10-21"], optional=True)
d.date("thalers [a day].", "set", "P1D", optional=True)
d.date("in [2016]", "date", "2016")
d.date("since [1994],", "date", "1994")
d.date("lines [every morning].", "set", "P1D", value_also=["TMO", "XXXX-XX-XXTMO"])
d.date("at [yesterday]’s", "date", "2024-10-20")
d.date("by [Wednesday],", "date", "2024-10-23")
d.date("on [25 October].", "date", "2024-10-25")
d.date("in [early November].", "date", "2024-11")

# t3: the agency story ---------------------------------------------------------------------------------------------------

d = case.document("t3", HERE / "t3.txt", "2021-06-15")
d.sentences()
TAMARIA, CALDEIRA, BRANDAO, FALCAO, QUENTAL = "Tamaria", "Rui Caldeira", "Teodoro Brandao", "Beatriz Falcao", "Mario Quental"
ARAGAO, MEIRELES, MONTEIRO, SARMENTO = "Nelson Aragao", "Augusto Meireles", "Lidia Monteiro", "Joao Sarmento"
DECCAN, LUMEN, RENEWAL, CHAMBERS = "Deccan Biologics", "Lumen Trading", "Democratic Renewal", "Attorney-General's Chambers"
WHO, PAHO, US = "World Health Organization", "Pan American Health Organization", "Washington"
PROSECUTORS, PANEL, MINISTRY, INTERIOR = "prosecutors", "a Senate committee", "ministry", "The interior ministry"
OPPOSITION, POLICE, RELATIVES, DEAL = "the opposition", "Police", "relatives of the dead", "a $320 million contract"
COMPTROLLER, ORGANIZERS, PALACE = "the comptroller general", "the organizers", "the presidential palace"

d.entity("Meridian News Agency", "organization", {"Meridian News Agency": 1, "Meridian": 1})
d.entity(TAMARIA, "country", {TAMARIA: 3}, nominals=["that [the government] believed", "that [the country] risked"],
         pronouns=["[its] health minister", "of [its] population", "offered [it] 2"])
d.entity("PORTO ALVES", "place", {"PORTO ALVES": 1}, aliases=["Porto Alves"])
d.entity("COVID-19", "event", {"COVID-19": 1}, adjectives={"coronavirus": 1}, optional=True)
d.entity("India", "country", adjectives={"Indian": 1})
d.entity("Hyderabad", "place", {"Hyderabad": 1})
d.entity("Singapore", "country", at=["said [Singapore] had"], inside=["a [Singapore]-based"], nominals=["[The city-state]'s"],
         type_also=["place"])
d.entity(US, "country", capitals=["[Washington] pledged"], aliases=["United States"])
d.entity(CALDEIRA, "person", {CALDEIRA: 1}, nominals=["[its health minister] said"],
         pronouns=["questioned [his] predecessor", "paid, [he] added"])
d.entity(BRANDAO, "person", {BRANDAO: 1, "Brandao": 1},
         nominals=["question [ex-minister]", "[his predecessor] over", "\"[My client] bought"],
         pronouns=["[His] lawyer", "denied [he] had received"])
d.entity(FALCAO, "person", {FALCAO: 1}, nominals=["[His lawyer], Beatriz"], pronouns=["\"[My] client", "them,\" [she] said"])
d.entity(QUENTAL, "person", {QUENTAL: 1, "Quental": 1}, nominals=["[a ministry official in charge of imports],"],
         pronouns=["committee [he] had come", "informed [him] the"])
d.entity(ARAGAO, "person", {ARAGAO: 1, "Aragao": 1}, nominals=["that [a superior], Colonel"], aliases=["Colonel Nelson Aragao"])
d.entity(MEIRELES, "person", {MEIRELES: 1, "Meireles": 1}, nominals=["him [the president] \"wanted"])
d.entity(MONTEIRO, "person", {MONTEIRO: 1}, pronouns=["said [she] would summon", "[Her] party"])
d.entity(SARMENTO, "person", {SARMENTO: 1}, nominals=["although [its leader], Joao"])
d.entity("Celia Prado", "person", {"Celia Prado": 1})
d.entity("Ines Valadao", "person", {"Ines Valadao": 1})
d.entity("Mark Dunstan", "person", {"Mark Dunstan": 1})
d.entity(DECCAN, "organization", {DECCAN: 1}, nominals=["from [an Indian manufacturer],", "[the Hyderabad company that makes the "
                                                        "shot],"], pronouns=["statement [it] had never", "on [its] behalf"])
d.entity(LUMEN, "organization", {LUMEN: 1, "Lumen": 3}, nominals=["through [a Singapore-based intermediary],"])
d.entity(RENEWAL, "organization", {RENEWAL: 1}, nominals=["[Her party], Democratic"], pronouns=["although [its] leader"])
d.entity(CHAMBERS, "organization", {CHAMBERS: 1}, pronouns=["said [it] does not"],
         aliases=["The city-state's Attorney-General's Chambers"])
d.entity("Federal Police", "organization", {"Federal Police": 1})
d.entity("Senate", "organization", {"Senate": 1})
d.entity(PANEL, "organization", nominals=["told [a Senate committee] he", "chairs [the committee],"])
d.entity(MINISTRY, "organization", nominals=["a [ministry] official"], aliases=["health ministry"], optional=True)
d.entity(INTERIOR, "organization", nominals=["[The interior ministry] put"])
d.entity(WHO, "organization", {WHO: 1})
d.entity(PAHO, "organization", {PAHO: 1, "PAHO": 1})
d.entity(OPPOSITION, "organization", nominals=["accused [the opposition] of"], type_also=["group"])
d.entity(POLICE, "organization", nominals=["[Police] fired"])
d.entity(PROSECUTORS, "group", nominals=["as [prosecutors] question", "after [prosecutors] questioned", "said [prosecutors] were"],
         type_also=["organization", "person"], optional=True)
d.entity(COMPTROLLER, "person", nominals=["by [the comptroller general],"], type_also=["organization"], optional=True)
d.entity(RELATIVES, "group", nominals=["[relatives of the dead] marched", "at [the crowd] and"])
d.entity(ORGANIZERS, "group", nominals=["to [the organizers]."], type_also=["organization", "person"], optional=True)
d.entity(PALACE, "place", nominals=["to [the presidential palace]."], optional=True)
d.entity(DEAL, "program", nominals=["suspends [vaccine deal] as", "[a $320 million contract] to", "[The deal], signed",
                                    "of [the contract] from"], optional=True)

TWO = (None, "[Two people familiar with the investigation]")
d.claim("suspended", "<c>Tamaria has suspended ~~ Indian manufacturer</c>, <s>its health minister</s> <q>said</q> on Tuesday", CALDEIRA,
        date="2021-06-15")
d.claim("alleged", "<q>alleged</q> <c>irregularities in the purchase</c>", act="accuse", act_also=["state"],
        also=["[alleged irregularities in the purchase]"])
d.claim("preventive", "<s>Minister Rui Caldeira</s> <q>told</q> reporters <c>the suspension was ~~ the allegations</c>", CALDEIRA,
        mode="mixed", act_also=["deny"])
d.claim("recommended", "<h>Minister Rui Caldeira</h> told reporters <c>the suspension was a \"preventive measure\"</c> "
        "<q>recommended</q> by <s>the comptroller general</s>", COMPTROLLER, [(CALDEIRA, None)], mode="mixed",
        mode_also=["indirect"], act="propose", act_also=["demand", "support"],
        also=["the suspension was [a \"preventive measure\"]", "told reporters [the suspension] was"], optional=True)
d.claim("no-money", "<c>No money had been paid</c>, <s>he</s> <q>added</q>", CALDEIRA, act_also=["deny"])
d.claim("deccan", "<s>Deccan Biologics</s>, the Hyderabad company that makes the shot, <q>said</q> in a statement <c>it had never ~~ "
        "the press</c>", DECCAN, act_also=["deny"])
d.claim("benefit", "<s>His lawyer, Beatriz Falcao</s>, <q>denied</q> <c>he had received any benefit</c>", FALCAO, act="deny")
d.claim("client", "\"<c>My client bought ~~ selling them</c>,\" <s>she</s> <q>said</q>", FALCAO, mode="direct",
        act_also=["praise", "support"])
d.claim("pressure", "<s>Mario Quental</s>, a ministry official in charge of imports, <q>told</q> a Senate committee <c>he had come ~~ the "
        "shipment</c>", QUENTAL, mode="mixed", act_also=["accuse"], date="2021-05")
d.claim("testified", "<s>Quental</s> <q>testified</q> that <c>a superior, ~~ by Friday</c>\"", QUENTAL, mode="mixed",
        act_also=["accuse"], optional=True)
d.claim("informed", "<h>Quental</h> testified that <s>a superior, Colonel Nelson Aragao</s>, had <q>informed</q> him <c>the president "
        "\"wanted it solved by Friday</c>\"", ARAGAO, [(QUENTAL, None)], mode="mixed", act_also=["demand"])
d.claim("wanted", "<s>the president</s> \"<q>wanted</q> <c>it solved by Friday</c>\"", MEIRELES,
        [(ARAGAO, "that [a superior, Colonel Nelson Aragao],"), (QUENTAL, "[Quental] testified")], mode="direct",
        mode_also=["indirect"], act="demand", optional=True)
d.claim("involvement", "<s>President Augusto Meireles</s> has <q>denied</q> <c>any involvement</c>", MEIRELES, act="deny")
d.claim("platform", "<s>President Augusto Meireles</s> has denied any involvement, and on Sunday <q>accused</q> <c>the opposition of "
        "turning \"a pandemic into a platform</c>\"", MEIRELES, mode="mixed", act="accuse", date="2021-06-13",
        also=["[turning \"a pandemic into a platform]\""])
d.claim("messages", "<s>Two people familiar with the investigation</s> <q>said</q> <c>prosecutors were also ~~ per dose</c>", None,
        act_also=["accuse"])
d.claim("commission", "<s>Aragao</s> appears to <q>ask for</q> <c>a commission of $1 per dose</c>", ARAGAO, [TWO], act="demand",
        act_also=["propose"], chain_also=[[]], optional=True)
d.claim("one", "<s>One of them</s> <q>said</q> <c>Singapore had agreed to share Lumen's bank records</c>", None, optional=True)
d.claim("records", "<h>One of them</h> said <s>Singapore</s> had <q>agreed</q> <c>to share Lumen's bank records</c>", "Singapore",
        [(None, None)], act="agree", act_also=["pledge"])
d.claim("chambers", "<s>The city-state's Attorney-General's Chambers</s> <q>said</q> <c>it does not ~~ legal assistance</c>", CHAMBERS,
        act_also=["reject"])
d.claim("summon", "<s>Senator Lidia Monteiro</s>, who chairs the committee, <q>said</q> <c>she would summon Brandao next week</c>",
        MONTEIRO, act_also=["pledge", "warn"])
d.claim("motion", "<c>Her party, Democratic Renewal</c>, is <q>expected</q> <c>to back a motion to impeach Meireles</c>",
        also=["[to back a motion to impeach Meireles]", "[Her party, Democratic Renewal, is expected to back a motion to impeach "
              "Meireles]"])
d.claim("caution", "<s>its leader, Joao Sarmento</s>, has <q>urged</q> <c>caution</c>", SARMENTO, act="demand",
        act_also=["propose", "warn"])
d.claim("third-wave", "<s>The World Health Organization</s> <q>warned</q> earlier this month that <c>the country risked a third wave</c>",
        WHO, act="warn", date="2021-06")
d.claim("paho", "<s>the Pan American Health Organization (PAHO)</s> has <q>offered</q> <c>it 2 million doses</c>", PAHO, act="propose",
        act_also=["pledge"], also=["[2 million doses]"])
d.claim("washington", "<s>Washington</s> <q>pledged</q> <c>a further 3 million</c>", US, act="pledge", date="2021-06-03",
        also=["[a further 3 million on June 3]"])
d.claim("tear-gas", "<c>Police fired tear gas at the crowd and arrested 14 people</c>, <q>according to</q> <s>the organizers</s>", None,
        act_also=["accuse"], source_also=[ORGANIZERS])
d.claim("detainees", "<s>The interior ministry</s> <q>put</q> <c>the number of detainees at five</c>", INTERIOR, source_also=[TAMARIA])
d.claim("haggling", "\"<c>Every week they lost haggling, we buried someone</c>,\" <q>said</q> <s>Celia Prado</s>", "Celia Prado",
        mode="direct", act_also=["accuse", "condemn"])

d.relation(TAMARIA, "sanction", DEAL, "Tamaria [suspends] vaccine deal", type_also=["retreat", "reject"], target_also=[DECCAN],
           optional=True)
d.relation(PROSECUTORS, "consult", BRANDAO, "prosecutors [question] ex-minister", type_also=["coerce", "accuse", "request"],
           optional=True)
d.relation(TAMARIA, "sanction", DECCAN, "Tamaria has [suspended] a $320 million contract ~~ an Indian manufacturer",
           type_also=["retreat", "reject"], target_also=[DEAL])
d.relation(TAMARIA, "cooperate", DECCAN, "[contract] to buy 20 million doses of a COVID-19 vaccine from an Indian manufacturer",
           type_also=["agree"], optional=True)
d.relation(DECCAN, "located_in", "India", "an [Indian] manufacturer", type_also=["member_of", "part_of"], optional=True)
d.relation(CALDEIRA, "leads", TAMARIA, "its health [minister]", type_also=["member_of"], optional=True)
d.relation(PROSECUTORS, "consult", BRANDAO, "prosecutors [questioned] his predecessor over alleged irregularities",
           type_also=["coerce", "accuse", "request"], optional=True)
d.relation(COMPTROLLER, "request", TAMARIA, "a \"preventive measure\" [recommended] by the comptroller general",
           type_also=["support"], target_also=[CALDEIRA], optional=True)
d.relation(TAMARIA, "agree", LUMEN, "The deal, [signed] in February through a Singapore-based intermediary, Lumen Trading",
           type_also=["cooperate"], date="2021-02", optional=True)
d.relation(LUMEN, "located_in", "Singapore", "a Singapore-[based] intermediary, Lumen Trading")
d.relation(DECCAN, "located_in", "Hyderabad", "Deccan Biologics, the [Hyderabad] company")
d.relation(DECCAN, "support", LUMEN, "it had never [authorized] Lumen to sell on its behalf", negated=True,
           type_also=["agree", "cooperate", "concede"])
d.relation(LUMEN, "cooperate", DECCAN, "Lumen to [sell] on its behalf", negated=True, type_also=["support", "aid"], optional=True)
d.relation(BRANDAO, "member_of", TAMARIA, "[Former minister] Teodoro Brandao", type_also=["leads", "retreat"], optional=True)
d.relation(BRANDAO, "located_in", "Federal Police", "Former minister Teodoro Brandao was [questioned] for six hours at Federal Police "
           "headquarters", type_also=["consult"], optional=True)
d.relation("Federal Police", "consult", BRANDAO, "Former minister Teodoro Brandao was [questioned] for six hours at Federal Police "
           "headquarters", type_also=["coerce", "accuse", "request"], optional=True)
d.relation(FALCAO, "support", BRANDAO, "His [lawyer], Beatriz Falcao", type_also=["member_of"], optional=True)
d.relation(QUENTAL, "member_of", MINISTRY, "Mario Quental, a ministry [official] in charge of imports", target_also=[TAMARIA],
           optional=True)
d.relation(QUENTAL, "consult", PANEL, "Mario Quental, a ministry official in charge of imports, [told] a Senate committee",
           target_also=["Senate"], date="2021-05", optional=True)
d.relation(PANEL, "part_of", "Senate", "a Senate [committee]", optional=True)
d.relation(ARAGAO, "leads", QUENTAL, "a [superior], Colonel Nelson Aragao", optional=True)
d.relation(ARAGAO, "consult", QUENTAL, "a superior, Colonel Nelson Aragao, had [informed] him")
d.relation(MEIRELES, "leads", TAMARIA, "[President] Augusto Meireles", type_also=["member_of"], optional=True)
d.relation(MEIRELES, "accuse", OPPOSITION, "on Sunday [accused] the opposition of turning", date="2021-06-13")
d.relation(PROSECUTORS, "accuse", ARAGAO, "prosecutors were also [examining] messages in which Aragao appears to ask",
           type_also=["consult", "coerce"], optional=True)
d.relation("Singapore", "cooperate", TAMARIA, "Singapore had [agreed] to share Lumen's bank records", modality="planned",
           type_also=["agree", "aid"], target_also=[PROSECUTORS], optional=True)
d.relation("Singapore", "coerce", LUMEN, "Singapore had agreed to [share] Lumen's bank records", modality="planned",
           type_also=["agree", "sanction"], optional=True)
d.relation(CHAMBERS, "part_of", "Singapore", "The [city-state's] Attorney-General's Chambers", type_also=["located_in", "member_of"],
           optional=True)
d.relation(MONTEIRO, "member_of", "Senate", "[Senator] Lidia Monteiro", optional=True)
d.relation(MONTEIRO, "leads", PANEL, "Senator Lidia Monteiro, who [chairs] the committee", target_also=["Senate"])
d.relation(MONTEIRO, "request", BRANDAO, "she would [summon] Brandao next week", modality="planned", source_also=[PANEL],
           type_also=["coerce", "consult"], date="2021-W25")
d.relation(MONTEIRO, "member_of", RENEWAL, "Her [party], Democratic Renewal")
d.relation(RENEWAL, "accuse", MEIRELES, "Her party, Democratic Renewal, is expected to [back] a motion to impeach Meireles",
           modality="possible", type_also=["reject", "coerce", "threaten", "protest", "sanction"], optional=True)
d.relation(SARMENTO, "leads", RENEWAL, "its [leader], Joao Sarmento")
d.relation(SARMENTO, "request", RENEWAL, "its leader, Joao Sarmento, has [urged] caution", optional=True)
d.relation(WHO, "consult", TAMARIA, "The World Health Organization [warned] earlier this month that the country risked",
           type_also=["threaten"], date="2021-06", optional=True)
d.relation(PAHO, "aid", TAMARIA, "the Pan American Health Organization (PAHO) has [offered] it 2 million doses", modality="planned")
d.relation(US, "aid", TAMARIA, "Washington [pledged] a further 3 million on June 3", modality="planned", date="2021-06-03",
           optional=True)
d.relation(RELATIVES, "protest", PALACE, "relatives of the dead [marched] to the presidential palace",
           target_also=[TAMARIA, MEIRELES], type_also=["located_in"], date="2021-06-14", optional=True)
d.relation(POLICE, "coerce", RELATIVES, "Police [fired] tear gas at the crowd", type_also=["assault"])
d.relation(POLICE, "coerce", RELATIVES, "Police fired tear gas at the crowd and [arrested] 14 people", optional=True)

d.date("[June 15, 2021]", "date", "2021-06-15", optional=True)
d.date("[June 15] (Meridian)", "date", "2021-06-15")
d.date("said on [Tuesday],", "date", "2021-06-15")
d.date("[hours] after prosecutors", "duration", "PTXH", optional=True)
d.date("in [February] through", "date", "2021-02")
d.date("for [six hours] at", "duration", "PT6H")
d.date("in [late May],", "date", "2021-05")
d.date("by [Friday]", "date", None, value_also=["XXXX-WXX-5", "2021-05-28", "2021-06-18"], optional=True)
d.date("on [Sunday] accused", "date", "2021-06-13")
d.date("Brandao [next week].", "date", "2021-W25")
d.date("warned [earlier this month]", "date", "2021-06")
d.date("on [June 3].", "date", "2021-06-03")
d.date("On [Monday],", "date", "2021-06-14")
d.date("[Every week] they", "set", "P1W")
d.date("in [April].", "date", "2021-04")

# t4: the government agency's press release ------------------------------------------------------------------------------

d = case.document("t4", HERE / "t4.txt", "2022-05-03")
d.sentences()
NFSA, ALMGARD, NORVEX, INSTITUTE = ("National Food Safety Authority", "Almgard Dairies", "Norvex Chemicals",
                                    "National Institute of Public Health")
COUNCIL, COAST, INSPECTORATE, UNION = "Sundvik City Council", "Coast Guard", "Environment Inspectorate", "Farmers’ Union"
COMMISSION, RASFF, DANES = "European Commission", "Rapid Alert System for Food and Feed", "Danish Veterinary and Food Administration"
RASK, EKDAL, THORSEN = "Signe Rask", "Jonas Ekdal", "Lars Thorsen"
PLANT, CREAMERY, FARMS, WATER = ("the Norvex Chemicals plant", "Sundvik creamery", "the 86 farms that deliver milk",
                                 "the municipal waterworks")

d.entity(NFSA, "organization", {NFSA: 2, "NFSA": 1, "Authority": 4},
         pronouns=["extended [its] recall", "with [our] inspectors", "“[We] have no", "this [we] do not", "[We] act", "then [we] "
                   "measure"])
d.entity("Press Office", "organization", {"Press Office": 1}, optional=True)
d.entity(ALMGARD, "organization", {ALMGARD: 1, "Almgard": 2}, nominals=["[The company] has cooperated"])
d.entity(NORVEX, "organization", {NORVEX: 1, "Norvex": 2}, nominals=["ordered [the company] to"],
         pronouns=["that [its] staff", "accused [it] of"])
d.entity("Delmotte", "organization", {"Delmotte": 1})
d.entity(INSTITUTE, "organization", {INSTITUTE: 1, "Institute": 1})
d.entity(COUNCIL, "organization", {COUNCIL: 1, "Council": 1}, aliases=["City Council"])
d.entity(COAST, "organization", {COAST: 1})
d.entity(INSPECTORATE, "organization", {INSPECTORATE: 1, "Inspectorate": 1})
d.entity(UNION, "organization", {UNION: 1})
d.entity(COMMISSION, "organization", {COMMISSION: 2})
d.entity(RASFF, "program", {RASFF: 1, "RASFF": 1}, type_also=["organization"])
d.entity(DANES, "organization", {DANES: 1})
d.entity(WATER, "organization", nominals=["to [the municipal waterworks]."])
d.entity(RASK, "person", {RASK: 1, "Rask": 2}, aliases=["Dr Rask"])
d.entity(EKDAL, "person", {EKDAL: 1}, nominals=["Rask, [the Mayor] has"])
d.entity(THORSEN, "person", {THORSEN: 1}, nominals=["leak,” [the Minister] said"])
d.entity("Halmark", "country", {"Halmark": 2}, nominals=["behalf of [the Government],"], type_also=["organization"])
d.entity("Denmark", "country", {"Denmark": 1}, inside=["The [Danish] Veterinary"])
d.entity("Latvia", "country", {"Latvia": 1})
d.entity("Belgium", "country", adjectives={"Belgian": 1})
d.entity("Sundvik", "place", {"Sundvik": 5}, inside=["by [Sundvik] City"], nominals=["that [the city] had"])
d.entity("River Sund", "place", {"River Sund": 1}, aliases=["Sund"], nominals=["from [the river], informed", "sample [the river] every"])
d.entity("Lake Arn", "place", {"Lake Arn": 1}, aliases=["Arn"])
d.entity("Aarhus", "place", {"Aarhus": 1})
d.entity(PLANT, "place", nominals=["from [the Norvex Chemicals plant] at"], type_also=["organization"], optional=True)
d.entity(CREAMERY, "place", nominals=["whose [Sundvik creamery] draws", "to [the creamery].", "of [the creamery] by"],
         type_also=["organization"], optional=True)
d.entity(FARMS, "group", nominals=["to [the 86 farms] that"], type_also=["organization"])
d.entity("Sundvik spill", "event", nominals=["after [Sundvik spill]", "of [the spill] from", "reporting [the accident]."],
         optional=True)

d.claim("advised", "<c>Consumers</c> are <q>advised</q> <c>not to eat ~~ were bought</c>", act="demand",
        act_also=["propose", "warn", "state"], also=["[not to eat ~~ were bought]", "[Consumers are advised ~~ were bought]"],
        optional=True)
d.claim("tonnes", "an <q>estimated</q> <c>14 tonnes of toluene</c>", also=["[14 tonnes]", "[14 tonnes of toluene ~~ River Sund]"],
        optional=True)
d.claim("traces", "<s>Almgard Dairies</s>, whose Sundvik creamery draws cooling water from the river, <q>informed</q> the Authority on "
        "Saturday that <c>traces ~~ of cream</c>", ALMGARD, chain_also=[[NFSA]], date="2022-04-30")
d.claim("evidence", "“<c>We have no evidence that anyone has been harmed</c>,” <q>said</q> <s>Director-General Signe Rask</s>. “<c>But "
        "with ~~ then we measure</c>.”", RASK, mode="direct", act_also=["pledge"], chain_also=[[NFSA]])
d.claim("concentrations", "<s>Dr Rask</s> <q>added</q> that <c>the concentrations ~~ an acute risk</c>", RASK, chain_also=[[NFSA]])
d.claim("risk", "<h>Dr Rask</h> added that ~~ at which <s>the National Institute of Public Health</s> <q>sees</q> <c>an acute risk</c>",
        INSTITUTE, [(RASK, None)], act_also=["warn", "express_concern"], chain_also=[[]], optional=True)
d.claim("doctor", "<s>The Institute</s> <q>recommends</q> that <c>anyone who ~~ a doctor</c>", INSTITUTE, act="propose",
        act_also=["demand"], chain_also=[[NFSA]])
d.claim("takes-note", "<s>The Authority</s> <q>takes note of</q> <c>the statement issued on Monday by Sundvik City Council</c>", NFSA,
        also=["[the statement issued ~~ spill from fishermen]", "[the statement]"])
d.claim("fishermen", "<h>Sundvik City Council</h>, in which <s>Mayor Jonas Ekdal</s> <q>claimed</q> that <c>the city had “learned of the "
        "spill from fishermen</c>”", EKDAL, [(COUNCIL, None)], mode="mixed", act_also=["accuse"],
        chain_also=[[], [NFSA], [COUNCIL, NFSA]], date="2022-05-02")
d.claim("message", "<s>the Mayor</s> has since <q>acknowledged</q> that <c>the message had been received but not opened</c>", EKDAL,
        act_also=["agree"], chain_also=[[NFSA], [RASK]])
d.claim("delayed", "<s>Norvex</s>, a subsidiary of the Belgian group Delmotte, has <q>denied</q> that <c>its staff delayed reporting the "
        "accident</c>", NORVEX, act="deny", chain_also=[[NFSA]])
d.claim("halt", "<s>The Environment Inspectorate</s> yesterday <q>ordered</q> <c>the company to halt production</c>", INSPECTORATE,
        act="demand", also=["[to halt production]"], chain_also=[[NFSA]], date="2022-05-02")
d.claim("valve", "<s>The Environment Inspectorate</s> yesterday ordered the company to halt production and <q>accused</q> <c>it of having "
        "ignored ~~ since 2020</c>", INSPECTORATE, act="accuse", also=["[having ignored ~~ since 2020]"], chain_also=[[NFSA]],
        date="2022-05-02")
d.claim("warnings", "<h>The Environment Inspectorate</h> yesterday ~~ two <q>warnings</q> about <c>a corroded valve</c>", None,
        [(INSPECTORATE, None)], act="warn", chain_also=[[]], optional=True)
d.claim("compensation", "<s>Minister of Food Lars Thorsen</s> has <q>promised</q> <c>compensation to ~~ the creamery</c>", THORSEN,
        act="pledge", source_also=["Halmark"], chain_also=[[NFSA]])
d.claim("leak", "“<c>No farmer will have to pay for somebody else’s leak</c>,” <s>the Minister</s> <q>said</q> during", THORSEN,
        mode="direct", act_also=["pledge"], chain_also=[[NFSA]], date="2022-05-03TMO")
d.claim("criticised", "<s>The Farmers’ Union</s>, which had <q>criticised</q> <c>the lack of information</c>", UNION, act="condemn",
        act_also=["accuse", "express_concern"], chain_also=[[NFSA]])
d.claim("welcomed", "<s>The Farmers’ Union</s>, which had criticised the lack of information, <q>welcomed</q> <c>the announcement</c>",
        UNION, act="welcome", chain_also=[[NFSA]])
d.claim("consignment", "<s>The Danish Veterinary and Food Administration</s> <q>replied</q> that <c>one consignment ~~ reached "
        "consumers</c>", DANES, chain_also=[[NFSA], ["Halmark"]])
d.claim("water", "<c>Sundvik’s drinking water, which comes from Lake Arn, is not affected</c>, <q>according to</q> <s>the municipal "
        "waterworks</s>", WATER, act_also=["deny"], chain_also=[[NFSA]])
d.claim("postponed", "<c>A planned inspection of the creamery by the European Commission has been postponed</c> at <s>Halmark</s>’s "
        "<q>request</q>", "Halmark", act="demand", act_also=["propose"], optional=True)

d.relation(NFSA, "sanction", ALMGARD, "The National Food Safety Authority (NFSA) has today [extended] its recall of Almgard dairy "
           "products", type_also=["coerce"], date="2022-05-03", optional=True)
d.relation(PLANT, "located_in", "Sundvik", "the Norvex Chemicals plant [at] Sundvik", source_also=[NORVEX])
d.relation(PLANT, "part_of", NORVEX, "the Norvex Chemicals [plant]", optional=True)
d.relation(CREAMERY, "part_of", ALMGARD, "Almgard Dairies, [whose] Sundvik creamery draws", optional=True)
d.relation(CREAMERY, "located_in", "Sundvik", "Almgard Dairies, whose [Sundvik] creamery draws", source_also=[ALMGARD],
           optional=True)
d.relation(ALMGARD, "consult", NFSA, "Almgard Dairies, whose Sundvik creamery draws cooling water from the river, [informed] the "
           "Authority", type_also=["cooperate"], date="2022-04-30")
d.relation(ALMGARD, "cooperate", NFSA, "The company has [cooperated] fully with our inspectors")
d.relation(RASK, "leads", NFSA, "[Director-General] Signe Rask", type_also=["member_of"], optional=True)
d.relation(NFSA, "consult", COUNCIL, "The Authority [takes note] of the statement issued on Monday by Sundvik City Council",
           optional=True)
d.relation(EKDAL, "leads", "Sundvik", "[Mayor] Jonas Ekdal", target_also=[COUNCIL], type_also=["member_of"], optional=True)
d.relation(EKDAL, "member_of", COUNCIL, "[Mayor] Jonas Ekdal", type_also=["leads"], optional=True)
d.relation(COUNCIL, "part_of", "Sundvik", "Sundvik City [Council]", type_also=["located_in", "leads"], optional=True)
d.relation(COAST, "consult", NFSA, "The Authority was itself [notified] by the Coast Guard", type_also=["cooperate"],
           date="2022-04-27T18:15")
d.relation(NFSA, "consult", COUNCIL, "The Authority was itself notified by the Coast Guard at 6.15 p.m. on 27 April and [passed] the "
           "information to the Council", type_also=["cooperate", "aid"], date="2022-04-27TEV")
d.relation(RASK, "consult", EKDAL, "In a telephone [call] with Dr Rask, the Mayor has since acknowledged")
d.relation(NORVEX, "part_of", "Delmotte", "Norvex, a [subsidiary] of the Belgian group Delmotte", type_also=["member_of"])
d.relation("Delmotte", "located_in", "Belgium", "the [Belgian] group Delmotte", type_also=["part_of", "member_of"], optional=True)
d.relation(INSPECTORATE, "coerce", NORVEX, "The Environment Inspectorate yesterday [ordered] the company to halt production",
           type_also=["request", "sanction"], date="2022-05-02")
d.relation(INSPECTORATE, "accuse", NORVEX, "[accused] it of having ignored two warnings", date="2022-05-02")
d.relation(NORVEX, "reject", INSPECTORATE, "Norvex may [appeal] against the order", modality="possible",
           type_also=["request", "protest"], optional=True)
d.relation(THORSEN, "member_of", "Halmark", "On behalf of the Government, [Minister] of Food Lars Thorsen", type_also=["leads"],
           optional=True)
d.relation(THORSEN, "aid", FARMS, "Minister of Food Lars Thorsen has [promised] compensation to the 86 farms", modality="planned",
           source_also=["Halmark"])
d.relation(FARMS, "cooperate", CREAMERY, "the 86 farms that [deliver] milk to the creamery", type_also=["aid"],
           target_also=[ALMGARD], optional=True)
d.relation(THORSEN, "consult", "Sundvik", "the Minister said during a [visit] to Sundvik", type_also=["located_in"],
           date="2022-05-03TMO", optional=True)
d.relation(UNION, "support", THORSEN, "The Farmers’ Union, ~~ [welcomed] the announcement", target_also=["Halmark"], optional=True)
d.relation(UNION, "accuse", THORSEN, "The Farmers’ Union, which had [criticised] the lack of information", type_also=["reject"],
           target_also=["Halmark", NFSA, NORVEX], optional=True)
for state in ("Denmark", "Latvia"):
    d.relation("Halmark", "consult", state, "Halmark [alerted] Denmark and Latvia", type_also=["cooperate", "aid"],
               date="2022-05-01")
d.relation(RASFF, "part_of", COMMISSION, "the European [Commission’s] Rapid Alert System for Food and Feed", optional=True)
d.relation(COMMISSION, "leads", RASFF, "the European [Commission’s] Rapid Alert System for Food and Feed", optional=True)
d.relation(DANES, "consult", "Halmark", "The Danish Veterinary and Food Administration [replied]", target_also=[NFSA],
           optional=True)
d.relation(DANES, "part_of", "Denmark", "The [Danish] Veterinary and Food Administration", type_also=["located_in", "member_of"],
           optional=True)
d.relation(NFSA, "cooperate", INSPECTORATE, "The Authority and the Inspectorate will [jointly] sample the river",
           modality="planned")
d.relation(COMMISSION, "consult", CREAMERY, "A planned [inspection] of the creamery by the European Commission", modality="planned",
           type_also=["coerce"], target_also=[ALMGARD, "Halmark"], optional=True)
d.relation("Halmark", "request", COMMISSION, "A planned inspection of the creamery by the European Commission has been postponed at "
           "Halmark’s [request]", optional=True)

d.date("[3 May 2022]", "date", "2022-05-03", optional=True)
d.date("has [today] extended", "date", "2022-05-03")
d.date("between [27 April] and", "date", "2022-04-27")
d.date("and [1 May].", "date", "2022-05-01")
d.date("[last Wednesday].", "date", "2022-04-27")
d.date("on [Saturday] that", "date", "2022-04-30")
d.date("[so far] were", "date", "PRESENT_REF", value_also=["PAST_REF", "2022-05-03"], optional=True)
d.date("on [Monday] by", "date", "2022-05-02")
d.date("at [6.15 p.m. on 27 April]", "time", "2022-04-27T18:15")
d.date("Council [the same evening].", "time", "2022-04-27TEV", value_also=["2022-04-27"])
d.date("[yesterday] ordered", "date", "2022-05-02")
d.date("since [2020].", "date", "2020")
d.date("within [three weeks].", "duration", "P3W", value_also=["P21D"])
d.date("Sundvik [this morning].", "time", "2022-05-03TMO", value_also=["2022-05-03"])
d.date("on [Sunday] through", "date", "2022-05-01")
d.date("river [every day]", "set", "P1D")
d.date("until [20 May].", "date", "2022-05-20")

case.write(HERE)
