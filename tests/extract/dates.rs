//! Expressions of time as news writes them, by data: the words, the day of publication, the value. Nine in ten and more must
//! be right.

use readout::extract::extract;
use readout::model::Publication;

/// A sentence with the expression in brackets | published | value; `?` where it cannot be known.
const PAGE: &str = "
The talks opened on [Friday]. | 2021-11-05 | 2021-11-05
The talks will open on [Tuesday]. | 2021-11-05 | 2021-11-09
They met on [Monday] and parted without a word. | 2021-11-05 | 2021-11-01
He said [yesterday] that he would resign. | 2023-03-01 | 2023-02-28
The vote was put off until [tomorrow]. | 2023-12-31 | 2024-01-01
The minister arrived [last week]. | 2022-06-15 | 2022-W23
Exports fell [last month]. | 2022-01-10 | 2021-12
Exports will rise [next year]. | 2022-01-10 | 2023
The bridge was closed [two weeks ago]. | 2022-06-15 | 2022-06-01
The war began [10 years ago]. | 2021-11-05 | 2011
The pact was signed [three days ago]. | 2022-03-02 | 2022-02-27
The party was founded [a year ago]. | 2021-11-05 | 2020
The ship sailed on [12 September 2019]. | 2020-01-01 | 2019-09-12
The ship sailed on [September 12, 2019]. | 2020-01-01 | 2019-09-12
The ship sailed on [12 September]. | 2019-09-20 | 2019-09-12
The ship sailed on [Sept. 12]. | 2019-09-20 | 2019-09-12
The strike ended on [Monday, 16 September]. | 2019-09-20 | 2019-09-16
The uprising began in [2011]. | 2021-11-05 | 2011
The law dates from the [1990s]. | 2021-11-05 | 199
The law dates from the [early 2000s]. | 2021-11-05 | 200
The minister visited in [July]. | 2021-11-05 | 2021-07
The minister will visit in [March]. | 2021-11-05 | 2022-03
The plant opened in [March 2014]. | 2021-11-05 | 2014-03
The plant opened [last March]. | 2021-11-05 | 2021-03
The cranes come [next March]. | 2019-09-13 | 2020-03
Sales fell in [the third quarter of 2019]. | 2020-01-10 | 2019-Q3
Sales fell in [the second quarter]. | 2020-10-10 | 2020-Q2
The siege lasted [two years]. | 2020-10-10 | P2Y
It was a [ten-year] war. | 2020-10-10 | P10Y
They talked for [forty minutes]. | 2020-10-10 | PT40M
They talked for [an hour]. | 2020-10-10 | PT1H
The cabinet meets [every week]. | 2020-10-10 | P1W
They bring soup [every morning]. | 2020-10-10 | P1D
It holds the yard responsible for the death on [14 July]. | 2019-09-12 | 2019-07-14
The court annulled his candidacy in the election of [17 November]. | 2024-10-02 | 2024-11-17
The truce has held since [April]. | 2023-03-09 | 2022-04
They called for a rally on [Saturday]. | 2024-07-02 | 2024-07-06
They threatened with publishing it on [Monday]. | 2021-05-22 | 2021-05-24
The inquiry will report in [the autumn]. | 2023-03-09 | 2023-FA
It closed its border in [the spring]. | 2022-11-02 | 2022-SP
He gave the order in [the spring of 2019]. | 2023-03-09 | 2019-SP
The commission reports [every year]. | 2020-10-10 | P1Y
The call began at [4:30 p.m.] on the dot. | 2021-11-05 | 2021-11-05T16:30
The raid began at [midnight]. | 2021-11-05 | 2021-11-05T00:00
The raid began [last night]. | 2021-11-05 | 2021-11-04TNI
The minister spoke [this morning]. | 2021-11-05 | 2021-11-05TMO
The minister spoke [on Tuesday morning]. | 2021-11-05 | 2021-11-02TMO
The truce holds [today]. | 2021-11-05 | 2021-11-05
It will be done by [the end of this month]. | 2021-11-05 | 2021-11
It will be done by [the end of the year]. | 2021-11-05 | 2021
It will be done by [the end of August]. | 2021-05-05 | 2021-08
The election is on [the first Tuesday in October]. | 2014-08-01 | 2014-10-07
The election was on [the last Sunday of September]. | 2021-11-05 | 2021-09-26
They met [two Fridays ago]. | 2021-11-03 | 2021-10-22
The truce began on [Good Friday]. | 2022-05-01 | 2022-04-15
The truce began on [Easter Sunday]. | 2021-05-01 | 2021-04-04
Troops came home by [Christmas]. | 2022-01-10 | 2021-12-25
Troops will come home on [New Year’s Day]. | 2021-11-05 | 2022-01-01
The march was held on [May Day]. | 2021-05-20 | 2021-05-01
Shops close on [Thanksgiving]. | 2014-11-28 | 2014-11-27
Prices have risen in [recent years]. | 2021-11-05 | PAST_REF
Prices will rise in [the coming weeks]. | 2021-11-05 | FUTURE_REF
They parted [two weeks later]. | 2021-11-05 | ?
He left [the following day]. | 2021-11-05 | ?
He must pay by [the 15th]. | 2021-11-05 | 2021-11-15
The report covers [the past two years]. | 2021-11-05 | P2Y
The drought began [this summer]. | 2021-11-05 | 2021-SU
The drought began [last winter]. | 2021-11-05 | 2020-WI
The drought began [several years ago]. | 2021-11-05 | PAST_REF
The bank moved on [2021-10-04]. | 2021-11-05 | 2021-10-04
He was born [in the 19th century]. | 2021-11-05 | 18
";

#[test]
fn a_page_of_news_dates_is_read() {
    let (mut right, mut wrong) = (0, Vec::new());
    for line in PAGE.lines().filter(|line| !line.is_empty()) {
        let parts: Vec<&str> = line.split(" | ").collect();
        let [sentence, published, expected] = parts.as_slice() else {
            panic!("not three parts: {line}");
        };
        let start = sentence.find('[').unwrap();
        let end = sentence.find(']').unwrap() - 1;
        let text = sentence.replace(['[', ']'], "");
        let publication = Publication {
            title: None,
            published: Some(published),
            language: Some("en"),
        };
        let found: Vec<String> = extract(&text, publication)
            .dates
            .into_iter()
            .filter(|date| date.span.start < end && start < date.span.end)
            .map(|date| date.value.unwrap_or_else(|| "?".to_owned()))
            .collect();
        if found == [*expected] {
            right += 1;
        } else {
            wrong.push(format!("{sentence} {expected}: {found:?}"));
        }
    }
    let share = f64::from(right) / (f64::from(right) + wrong.len() as f64);
    assert!(share >= 0.92, "{share:.2} right; wrong {wrong:#?}");
}
