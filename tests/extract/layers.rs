//! Each layer of the extractor by data: a text, and what is found in it, readable. What is known to be wrong is kept, and
//! marked by a comment.

use super::read;
use expect_test::{Expect, expect};
use readout::model::Party;
use std::fmt::Write as _;

fn sentences(text: &str, expected: Expect) {
    let found: Vec<&str> = readout::extract::sentences(text)
        .into_iter()
        .map(|span| span.of(text))
        .collect();
    expected.assert_eq(&found.join(" | "));
}

fn names(text: &str, expected: Expect) {
    let annotations = read(text);
    let found: Vec<String> = annotations
        .mentions
        .iter()
        .filter(|mention| mention.kind == readout::model::MentionKind::Name)
        .map(|mention| format!("{} {}", mention.entity_type, mention.span.of(text)))
        .collect();
    expected.assert_eq(&found.join(", "));
}

fn clusters(text: &str, expected: Expect) {
    let annotations = read(text);
    let words = |cluster: usize| {
        let words: Vec<&str> = annotations
            .mentions
            .iter()
            .filter(|mention| mention.cluster == cluster)
            .map(|mention| mention.span.of(text))
            .collect();
        words.join(" = ")
    };
    let found: Vec<String> = (0..annotations.clusters.len()).map(words).collect();
    expected.assert_eq(&found.join("; "));
}

fn claims(text: &str, expected: Expect) {
    let annotations = read(text);
    let who = |party: &Party| party.span.of(text).to_owned();
    let mut out = String::new();
    for claim in &annotations.claims {
        let source = claim.source.as_ref().map_or("nobody".to_owned(), who);
        let chain: Vec<String> = claim.chain.iter().map(who).collect();
        let content: Vec<&str> = claim.content.iter().map(|span| span.of(text)).collect();
        let through = if chain.is_empty() {
            String::new()
        } else {
            format!(" through {}", chain.join(", "))
        };
        writeln!(
            out,
            "{source}{through}: {} {}: {}",
            claim.act,
            claim.mode,
            content.join(" … ")
        )
        .unwrap();
    }
    expected.assert_eq(out.trim_end());
}

fn relations(text: &str, expected: Expect) {
    let annotations = read(text);
    let mut found = Vec::new();
    for relation in &annotations.relations {
        let words = |mention: usize| annotations.mentions[mention].span.of(text);
        let not = if relation.negated { "not " } else { "" };
        found.push(format!(
            "{} {not}{} {} ({})",
            words(relation.from),
            relation.relation_type,
            words(relation.to),
            relation.modality
        ));
    }
    expected.assert_eq(&found.join("; "));
}

fn dates(text: &str, expected: Expect) {
    let annotations = read(text);
    let found: Vec<String> = annotations
        .dates
        .iter()
        .map(|date| {
            format!(
                "{} {} {}",
                date.span.of(text),
                date.date_type,
                date.value.as_deref().unwrap_or("?")
            )
        })
        .collect();
    expected.assert_eq(&found.join("; "));
}

#[test]
fn sentences_by_data() {
    sentences("Mr. Smith met Gen. Jones. They talked.", expect![[""]]);
    sentences("He lives in the U.S. The war goes on.", expect![[""]]);
    sentences("The U.S. Army said so.", expect![[""]]);
    sentences(
        "Prices rose 3.5 percent. Inc. was bought by Acme Inc. on Monday.",
        expect![[""]],
    );
    sentences("“Stop!” he said. “Now.” She left.", expect![[""]]);
    sentences(
        "peace and development. , no tension and threats. “\n\nAnd Xi said so.",
        expect![[""]],
    );
    sentences(
        "instability remains. endemic, as shown in the capital. by the rebels last month.",
        expect![[""]],
    );
    sentences(
        "Talks concluded\nNorthern Ledger\n13 September 2019\n\nThe strike ends.",
        expect![[""]],
    );
    sentences(
        "It began at 4 p.m. The talks ended at 9 a.m.",
        expect![[""]],
    );
    sentences("J. R. Smith and John F. Kennedy spoke.", expect![[""]]);
    sentences("Is it true? No! Well...", expect![[""]]);
    sentences(
        "He said: \"We won. We are glad.\" They cheered.",
        expect![[""]],
    );
}

#[test]
fn names_by_data() {
    names(
        "Syrian President Bashar al-Assad met Xi Jinping in Damascus.",
        expect![[""]],
    );
    names(
        "Beijing pledged to help; talks were held in Beijing.",
        expect![[""]],
    );
    names(
        "Marrick Terminals (MT) runs the port. MT is large.",
        expect![[""]],
    );
    names(
        "Runa Tesk, president of the Federation of Dock and Crane Workers, spoke. Tesk left.",
        expect![[""]],
    );
    names(
        "The Turkestan Islamic Party (TIP) fights in Idlib.",
        expect![[""]],
    );
    names("TARNHAVEN, Sept. 13 — The strike ends.", expect![[""]]);
    names(
        "The National Ports Agreement was signed in 2004.",
        expect![[""]],
    );
    names("The Farmers’ League welcomed it.", expect![[""]]);
    names("Uyghur and Kurdish fighters joined.", expect![[""]]);
    names("The Belt and Road Initiative reaches Syria.", expect![[""]]);
    names(
        "Foreign Ministry spokeswoman Hua Chunying said so.",
        expect![[""]],
    );
    names(
        "The United States and the UN Security Council agreed.",
        expect![[""]],
    );
}

#[test]
fn clusters_by_data() {
    clusters(
        "Angela Merkel met Barack Obama. She praised him.",
        expect![[""]],
    );
    clusters(
        "Xi Jinping called. The Chinese leader said he was glad.",
        expect![[""]],
    );
    clusters(
        "China’s president, Xi Jinping, praised his country.",
        expect![[""]],
    );
    clusters(
        "Marrick Terminals is large. The company grew. Its profits rose.",
        expect![[""]],
    );
    clusters(
        "The Federation of Dock and Crane Workers struck. The union won.",
        expect![[""]],
    );
    clusters(
        "Chinese Foreign Minister Wang Yi met his Syrian counterpart Faisal al-Mekdad. Wang left.",
        expect![[""]],
    );
    clusters(
        "The Harbour Safety Board met. The board will publish its report.",
        expect![[""]],
    );
    clusters(
        "It was unclear whether John Smith knew. He said nothing.",
        expect![[""]],
    );
    clusters("Syria is poor. The country needs aid.", expect![[""]]);
    clusters("Maria Lopez told Ana Diaz that she had won.", expect![[""]]);
}

#[test]
fn claims_by_data() {
    claims("Xi said China supports Syria.", expect![[""]]);
    claims(
        "“We will win,” said Runa Tesk, the union’s president.",
        expect![[""]],
    );
    claims(
        "“We have not won the moon,” Tesk told the crowd, “but we have won the rent.”",
        expect![[""]],
    );
    claims(
        "According to Aldane, the strike cost 90 million crowns.",
        expect![[""]],
    );
    claims(
        "Vardholm promised never to send soldiers, according to Tesk.",
        expect![[""]],
    );
    claims(
        "Assad condemned “Western campaigns” in the region.",
        expect![[""]],
    );
    claims("China pledged to support Syria.", expect![[""]]);
    claims(
        "The union accuses the company of having called the police.",
        expect![[""]],
    );
    claims(
        "The Chinese side also quoted Assad as saying that “Syria is willing to learn”.",
        expect![[""]],
    );
    claims("Assad is believed to live in Damascus.", expect![[""]]);
    claims("The minister did not say who was right.", expect![[""]]);
    claims(
        "Marrick denies that any worker will be dismissed.",
        expect![[""]],
    );
    claims(
        "Beijing urged Washington to lift the sanctions.",
        expect![[""]],
    );
    claims(
        "Forst called the dispatch of soldiers “unwise”.",
        expect![[""]],
    );
    claims(
        "The company rejected the union’s proposal to reserve work for its members.",
        expect![[""]],
    );
    claims(
        "Acts of protest, Mr. Obama said, are acts of patriotism.",
        expect![[""]],
    );
    claims(
        "He expressed concern that the war would spread.",
        expect![[""]],
    );
    claims("On the wall stood “Closed for Repairs”.", expect![[""]]);
    claims(
        "In the company’s telling, Aldane pledged to wait. Tesk acknowledged that it was “a mistake”.",
        expect![[""]],
    );
    claims("Turkey supports the rebels.", expect![[""]]);
    claims("“I am sad,” she said. “The war is lost.”", expect![[""]]);
    claims("A spokesman warned of “grave consequences”.", expect![[""]]);
}

#[test]
fn relations_by_data() {
    relations("Wang Yi met Bashar al-Assad in Damascus.", expect![[""]]);
    relations("Bashar al-Assad was praised by Xi Jinping.", expect![[""]]);
    relations(
        "Turkey’s support for the Free Syrian Army continues.",
        expect![[""]],
    );
    relations("Talks between China and Syria were held.", expect![[""]]);
    relations(
        "The United States imposed sanctions on Iran.",
        expect![[""]],
    );
    relations("The United States lifted sanctions on Cuba.", expect![[""]]);
    relations(
        "Russia, which supports Syria, attacked Ukraine.",
        expect![[""]],
    );
    relations("Israel and Lebanon signed an agreement.", expect![[""]]);
    relations("Iran threatened to attack Israel.", expect![[""]]);
    relations(
        "Piers Aldane, chief executive of Marrick Terminals, left.",
        expect![[""]],
    );
    relations("China may support Syria.", expect![[""]]);
    relations("Turkey does not support Hamas.", expect![[""]]);
    relations("China and Syria are large.", expect![[""]]);
    relations(
        "France demanded the withdrawal of Russian troops from Georgia.",
        expect![[""]],
    );
    relations("Xi Jinping spoke. Assad was in Damascus.", expect![[""]]);
    relations(
        "Israeli troops attacked Hezbollah positions.",
        expect![[""]],
    );
}

#[test]
fn dates_by_data() {
    dates("They met on Friday.", expect![[""]]);
    dates("They met last week.", expect![[""]]);
    dates("They met two weeks ago.", expect![[""]]);
    dates("They met 10 years ago.", expect![[""]]);
    dates("They met in July.", expect![[""]]);
    dates("They met next March.", expect![[""]]);
    dates("They met on 2 September.", expect![[""]]);
    dates("They met September 12, 2019.", expect![[""]]);
    dates("They met in the 1990s.", expect![[""]]);
    dates("They met early 2000s.", expect![[""]]);
    dates("They met the third quarter of 2019.", expect![[""]]);
    dates("They met every week.", expect![[""]]);
    dates("They met for two years.", expect![[""]]);
    dates("They met at 4:30 p.m..", expect![[""]]);
    dates("They met yesterday.", expect![[""]]);
    dates("They met in 2011.", expect![[""]]);
    dates("They met the end of this month.", expect![[""]]);
    dates("It was a ten-year war.", expect![[""]]);
    dates("They met 2021-11-05.", expect![[""]]);
    dates("They met last month.", expect![[""]]);
    dates("They met two weeks later.", expect![[""]]);
    dates("They met on Monday, 16 September.", expect![[""]]);
}
