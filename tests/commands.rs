//! Every command can be undone and redone, by two analysts, also after closing and opening.

use proptest::prelude::*;
use readout::case::{Case, ClaimSort, DocumentSort};
use readout::model::{
    Act, Command, Credibility, Detail, EntityType, Mode, Object, Query, RelationType, Reliability,
    Review, Span,
};

use crate::support::{Desk, assert_sound, difference, dump, import, sample};

/// The kinds of command; `kind_of` does not compile while one is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Note,
    Review,
    GradeClaim,
    GradePublisher,
    Rename,
    Retype,
    Same,
    Different,
    Split,
    SplitDocument,
    SetDetail,
    MakeClaim,
    MakeRelation,
}

const KINDS: [Kind; 13] = [
    Kind::Note,
    Kind::Review,
    Kind::GradeClaim,
    Kind::GradePublisher,
    Kind::Rename,
    Kind::Retype,
    Kind::Same,
    Kind::Different,
    Kind::Split,
    Kind::SplitDocument,
    Kind::SetDetail,
    Kind::MakeClaim,
    Kind::MakeRelation,
];

fn kind_of(command: &Command) -> Kind {
    match command {
        Command::Note { .. } => Kind::Note,
        Command::Review { .. } => Kind::Review,
        Command::GradeClaim { .. } => Kind::GradeClaim,
        Command::GradePublisher { .. } => Kind::GradePublisher,
        Command::Rename { .. } => Kind::Rename,
        Command::Retype { .. } => Kind::Retype,
        Command::Same { .. } => Kind::Same,
        Command::Different { .. } => Kind::Different,
        Command::Split { .. } => Kind::Split,
        Command::SplitDocument { .. } => Kind::SplitDocument,
        Command::SetDetail { .. } => Kind::SetDetail,
        Command::MakeClaim { .. } => Kind::MakeClaim,
        Command::MakeRelation { .. } => Kind::MakeRelation,
    }
}

/// Something to do, before it is known what the case holds: numbers choose among that.
#[derive(Debug, Clone, Copy)]
struct Deed {
    kind: Kind,
    a: usize,
    b: usize,
}

fn deed() -> impl Strategy<Value = Deed> {
    (0..KINDS.len(), 0..1000_usize, 0..1000_usize).prop_map(|(kind, a, b)| Deed {
        kind: KINDS[kind],
        a,
        b,
    })
}

fn nth<T: Clone>(list: &[T], number: usize) -> T {
    list[number % list.len()].clone()
}

/// A value, or nothing in one of four.
fn some<T>(number: usize, value: T) -> Option<T> {
    (!number.is_multiple_of(4)).then_some(value)
}

/// The command of a deed in a case as it is now.
#[expect(clippy::too_many_lines, reason = "a generator per command")]
fn command(case: &Case, deed: Deed) -> Command {
    let reader = case.read().unwrap();
    let claims = reader.claim_ids(&Query::All, ClaimSort::Told).unwrap();
    let relations = reader.relation_ids(&Query::All).unwrap();
    let entities = reader.entity_ids(&Default::default(), &Query::All).unwrap();
    let documents = reader
        .document_ids(&Query::All, DocumentSort::Import)
        .unwrap();
    let Deed { kind, a, b } = deed;
    let entity = nth(&entities, a);
    let other = nth(&entities, b);
    let document = nth(&documents, a);
    let claim = nth(&claims, a);
    let passage = reader.claim(claim).unwrap().unwrap().hull();
    match kind {
        Kind::Note => Command::Note {
            object: match b % 5 {
                0 => Object::Claim(claim),
                1 => Object::Entity(entity),
                2 => Object::Relation(nth(&relations, a)),
                3 => Object::Passage(reader.claim(claim).unwrap().unwrap().document, passage),
                _ => Object::Document(document),
            },
            text: some(b, format!("note {a}")).unwrap_or_default(),
            typing: a.is_multiple_of(2),
        },
        Kind::Review => Command::Review {
            objects: vec![Object::Claim(claim), Object::Relation(nth(&relations, b))],
            decision: some(a, nth(Review::ALL, b)),
        },
        Kind::GradeClaim => Command::GradeClaim {
            claim,
            grade: some(b, nth(Credibility::ALL, b)),
        },
        Kind::GradePublisher => Command::GradePublisher {
            publisher: nth(&reader.publishers().unwrap(), a).id,
            grade: some(b, nth(Reliability::ALL, b)),
        },
        Kind::Rename => Command::Rename {
            entity,
            name: some(b, format!("Name {b}")),
        },
        Kind::Retype => Command::Retype {
            entity,
            entity_type: some(b, nth(EntityType::ALL, b)),
        },
        Kind::Same => Command::Same {
            entities: vec![entity, other, nth(&entities, a + b + 1)],
        },
        Kind::Different => Command::Different {
            a: entity,
            b: other,
        },
        Kind::Split => {
            // one that was merged, if there is any
            let merged = entities
                .iter()
                .copied()
                .find(|entity| reader.referents_of(*entity).unwrap().len() > 1)
                .unwrap_or(entity);
            let names = reader.names_of(merged).unwrap();
            let names = if b.is_multiple_of(2) || names.is_empty() {
                Vec::new()
            } else {
                vec![nth(&names, b)]
            };
            Command::Split {
                entity: merged,
                names,
            }
        }
        Kind::SplitDocument => {
            let shared = entities
                .iter()
                .copied()
                .filter(|entity| reader.documents_of(*entity).unwrap().len() > 1)
                .collect::<Vec<_>>();
            let entity = nth(&shared, a);
            Command::SplitDocument {
                entity,
                document: nth(&reader.documents_of(entity).unwrap(), b),
            }
        }
        Kind::SetDetail => {
            let detail = nth(Detail::ALL, b);
            let value = match detail {
                Detail::Published | Detail::Retrieved => {
                    format!("20{:02}-03-0{}", a % 30, 1 + b % 9)
                }
                Detail::Language => "en".to_owned(),
                _ => format!("Value {a}"),
            };
            Command::SetDetail {
                document,
                detail,
                value: some(a, value),
            }
        }
        Kind::MakeClaim => Command::MakeClaim {
            document: reader.claim(claim).unwrap().unwrap().document,
            content: passage,
            source: some(b, (Span::new(passage.start, passage.end), Some(entity))),
            mode: nth(Mode::ALL, a),
            act: nth(Act::ALL, b),
        },
        Kind::MakeRelation => {
            let relation = reader.relation(nth(&relations, a)).unwrap().unwrap();
            Command::MakeRelation {
                document: relation.evidence.document,
                evidence: relation.evidence.span,
                from: relation.to_entity,
                to: relation.from_entity,
                relation_type: nth(RelationType::ALL, b),
            }
        }
    }
}

/// Carries out deeds as one analyst; answers how many steps that made. What is refused changes nothing.
fn act(desk: &Desk, analyst: &str, deeds: &[Deed]) -> usize {
    let case = desk.open(analyst);
    let mut steps = 0;
    for deed in deeds {
        let command = command(&case, *deed);
        let before = case
            .read()
            .unwrap()
            .history(1)
            .unwrap()
            .first()
            .map(|row| row.id);
        if let Ok(Some(applied)) = case.apply(&command) {
            let after = case
                .read()
                .unwrap()
                .history(1)
                .unwrap()
                .first()
                .map(|row| row.id);
            assert_ne!(before, after, "{applied:?}");
            assert!(
                applied.changes != Default::default(),
                "{command:?} says that it touched nothing"
            );
            steps += 1;
        }
    }
    assert_sound(&case);
    case.close().unwrap();
    steps
}

/// Undoes or redoes as one analyst.
fn turn(desk: &Desk, analyst: &str, steps: usize, undo: bool) {
    let case = desk.open(analyst);
    for _ in 0..steps {
        let done = if undo { case.undo() } else { case.redo() };
        assert!(done.unwrap().is_some(), "{analyst} has nothing left");
    }
    assert_sound(&case);
    case.close().unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_two_analysts_do_is_undone_and_redone(
        turns in proptest::collection::vec((any::<bool>(), proptest::collection::vec(deed(), 1..8)), 1..4)
    ) {
        let desk = Desk::new();
        {
            let case = desk.open("anna");
            import(&case, &sample("merren-readout"));
            import(&case, &sample("lorentz-"));
            case.close().unwrap();
        }
        let before = dump(&desk.case_path());
        let mut done = Vec::new();
        for (is_anna, deeds) in &turns {
            let analyst = if *is_anna { "anna" } else { "ben" };
            done.push((analyst, act(&desk, analyst, deeds)));
        }
        let after = dump(&desk.case_path());
        for (analyst, steps) in done.iter().rev() {
            turn(&desk, analyst, *steps, true);
        }
        prop_assert_eq!(difference(&before, &dump(&desk.case_path())), Vec::<String>::new(), "after undoing");
        for (analyst, steps) in &done {
            turn(&desk, analyst, *steps, false);
        }
        prop_assert_eq!(difference(&after, &dump(&desk.case_path())), Vec::<String>::new(), "after redoing");
    }
}

#[test]
fn every_kind_of_command_does_something() {
    let desk = Desk::new();
    let case = desk.open("anna");
    import(&case, &sample("merren-"));
    for kind in KINDS {
        let is_done = (0..40).any(|number| {
            let command = command(
                &case,
                Deed {
                    kind,
                    a: number * 7 + 1,
                    b: number * 3 + 1,
                },
            );
            assert_eq!(kind_of(&command), kind);
            matches!(case.apply(&command), Ok(Some(_)))
        });
        assert!(is_done, "{kind:?} is always refused");
    }
    assert_sound(&case);
}

#[test]
fn typing_goes_on_in_one_step() {
    let desk = Desk::new();
    let mut options = crate::support::options("anna");
    options.clock = || jiff::Timestamp::UNIX_EPOCH;
    let case = Case::create(&desk.case_path(), options).unwrap();
    import(&case, &sample("lorentz-company"));
    let note = |text: &str| Command::Note {
        object: Object::Case,
        text: text.to_owned(),
        typing: true,
    };
    case.apply(&note("On")).unwrap();
    case.apply(&note("Only one side")).unwrap();
    assert_eq!(case.undo().unwrap().unwrap().label, "note on the case");
    assert_eq!(case.read().unwrap().notes().unwrap(), []);
    case.redo().unwrap();
    assert_eq!(
        case.read().unwrap().notes().unwrap()[0].text,
        "Only one side"
    );
}

#[test]
fn undo_takes_back_ones_own_step_and_refuses_what_a_colleague_changed_since() {
    let desk = Desk::new();
    {
        let case = desk.open("anna");
        import(&case, &sample("lorentz-"));
        let entities = case
            .read()
            .unwrap()
            .entity_ids(&Default::default(), &Query::All)
            .unwrap();
        case.apply(&Command::Same {
            entities: entities[..2].to_vec(),
        })
        .unwrap();
        case.close().unwrap();
    }
    {
        let case = desk.open("ben");
        // ben has done nothing yet
        assert_eq!(case.undo().unwrap(), None);
        let merged = case
            .read()
            .unwrap()
            .entity_ids(&Default::default(), &Query::All)
            .unwrap();
        let merged = merged
            .into_iter()
            .find(|entity| case.read().unwrap().referents_of(*entity).unwrap().len() > 1)
            .unwrap();
        case.apply(&Command::Split {
            entity: merged,
            names: Vec::new(),
        })
        .unwrap();
        case.close().unwrap();
    }
    let case = desk.open("anna");
    let refused = case.undo().unwrap_err().to_string();
    assert!(refused.contains("was changed since"), "{refused}");
    // by name, the colleague's step can be taken back, and then one's own
    let step = case.read().unwrap().history(1).unwrap()[0].id;
    assert!(
        case.undo_step(step)
            .unwrap()
            .unwrap()
            .label
            .starts_with("split")
    );
    assert!(case.undo().unwrap().unwrap().label.starts_with("merge"));
    assert_sound(&case);
}
