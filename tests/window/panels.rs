//! What the panels show of two articles, as text.

use std::fmt::Write as _;

use expect_test::expect;
use readout::ui::ledger::Line;
use readout::ui::links;

use super::harness::Place;

#[test]
fn the_ledger_stands_by_account() {
    let place = Place::new();
    let harness = place.open();
    let case = harness.state().case().unwrap();
    let reader = case.read().unwrap();
    let mut text = String::new();
    for line in harness.state().desk().unwrap().ledger.lines() {
        match line {
            Line::Account(account) => {
                let document = reader.document(account.document).unwrap().unwrap();
                let teller = account.party.as_deref().unwrap_or("itself");
                writeln!(text, "{} · {teller} · {}", document.title, account.claims).unwrap();
            }
            Line::Claim(id, _) => {
                let row = reader.claim(*id).unwrap().unwrap();
                let who = row
                    .source
                    .as_ref()
                    .map_or_else(String::new, |source| source.name());
                writeln!(
                    text,
                    "  {who} · {} · {}",
                    row.act.label(),
                    row.content_words
                )
                .unwrap();
            }
        }
    }
    expect![[r#"
        Ministry denies a deal on the river port · itself · 3
          Ministry · deny · a deal on the river port
          A spokesman · deny · Anna Delorme had promised money
          Free Harbor Movement · reject · the plan
        Ministry denies a deal on the river port · Foreign Ministry · 1
          France · support · Germany in the dispute over the river port
        Ministry denies a deal on the river port · A spokesman · 1
          Anna Delorme · pledge · money
        Delorme and Kessler meet in Geneva · itself · 4
          Anna Delorme · state · France supports the German plan for a new river port
          Otto Kessler · state · We will not wait another year
          Otto Kessler · condemn · the attack of the Free Harbor Movement on the customs house
          Otto Kessler · pledge · Germany would pay for its repair
        Delorme and Kessler meet in Geneva · Anna Delorme · 1
          France · support · the German plan for a new river port
    "#]]
    .assert_eq(&text);
}

#[test]
fn the_table_of_links_is_the_graphs_twin() {
    let place = Place::new();
    let harness = place.open();
    let scene = harness.state().desk().unwrap().graph.scene().unwrap();
    let mut text = String::new();
    for (_, line) in links::lines(scene) {
        let links::Line {
            from,
            verb,
            to,
            dates,
            sentences,
            documents,
            ..
        } = line;
        writeln!(
            text,
            "{from} {verb} {to} · {dates} · {sentences} in {documents}"
        )
        .unwrap();
    }
    expect![[r#"
        Anna Delorme consults Otto Kessler · 5 Nov 2021 · 2 in 1
        Anna Delorme leads France · 5 Nov 2021 · 1 in 1
        France supports Germany · 8 Nov 2021 · 1 in 1
        Otto Kessler leads Germany · 5 Nov 2021 · 1 in 1
    "#]]
    .assert_eq(&text);
    assert_eq!(scene.links.len(), text.lines().count());
}
