//! An edit of many rows tells how far it is; asked to stop it leaves nothing behind, and told or not it does the same.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use readout::case::{Canceled, Case, EntityFilter, EntityPart, Options, Progress, Turn};
use readout::model::{Command, EntityId, Object, Query, Review};

use crate::support::{Desk, assert_sound, difference, dump_all, import, options, sample};

/// The time stands still, so that two cases can be the same.
fn still() -> Options {
    Options {
        clock: || jiff::Timestamp::UNIX_EPOCH,
        ..options("anna")
    }
}

fn open(path: &Path) -> Arc<Case> {
    Case::open(path, still()).unwrap()
}

/// A case with articles, closed.
fn closed_case() -> Desk {
    let desk = Desk::new();
    let case = Case::create(&desk.case_path(), still()).unwrap();
    import(&case, &sample("merren-"));
    case.close().unwrap();
    desk
}

fn named(case: &Case) -> Vec<EntityId> {
    let filter = EntityFilter {
        part: EntityPart::Named,
        ..EntityFilter::default()
    };
    let reader = case.read().unwrap();
    reader.entity_ids(&filter, &Query::All).unwrap()
}

fn claims(case: &Case) -> Vec<Object> {
    let reader = case.read().unwrap();
    let claims = reader.claim_ids(&Query::All, Default::default()).unwrap();
    claims.into_iter().map(Object::Claim).collect()
}

/// Something that is done to a case, and tells how far it is.
type Deed<'a> =
    &'a dyn Fn(&Case, &mut dyn FnMut(&Progress) -> ControlFlow<()>) -> anyhow::Result<()>;

/// How often a deed tells how far it is, when nobody stops it. It goes forwards, and never past the end.
fn times_told(case: &Case, deed: Deed<'_>, objects: usize) -> usize {
    let mut told: Vec<Progress> = Vec::new();
    deed(case, &mut |progress| {
        told.push(progress.clone());
        ControlFlow::Continue(())
    })
    .unwrap();
    assert!(told.is_sorted_by_key(|progress| progress.done), "{told:?}");
    assert!(
        told.iter()
            .all(|progress| progress.total == objects && progress.done <= objects),
        "{told:?}"
    );
    told.len()
}

/// Stops a deed at its first step, its last, and some between: each time every table is as it was.
fn is_stopped_without_a_trace(path: &Path, case: &Case, deed: Deed<'_>, times: usize) {
    let before = dump_all(path);
    for at in [0, 1, times / 3, times / 2, times - 2, times - 1] {
        let mut told = 0;
        let stopped = deed(case, &mut |_| {
            told += 1;
            if told > at {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        let error = stopped.unwrap_err();
        assert!(error.is::<Canceled>(), "{error:#}");
        assert_eq!(told, at + 1, "it stops at once");
        assert_eq!(
            difference(&before, &dump_all(path)),
            Vec::<String>::new(),
            "stopped at step {at} of {times}"
        );
    }
    assert!(!case.is_held());
    assert_sound(case);
}

#[test]
fn a_merge_its_undo_and_its_redo_are_stopped_without_a_trace() {
    let desk = closed_case();
    let path = desk.case_path();
    let case = open(&path);
    let entities = named(&case);
    assert!(entities.len() > 20, "{}", entities.len());
    let objects = entities.len();
    let merge = Command::Same { entities };
    let merged: Deed<'_> = &|case, tell| case.apply_telling(&merge, tell).map(drop);
    let undone: Deed<'_> = &|case, tell| case.turn(Turn::Undo, tell).map(drop);
    let redone: Deed<'_> = &|case, tell| case.turn(Turn::Redo, tell).map(drop);
    // how many steps each has is known once it was done; then it is taken back, and stopped
    let times = times_told(&case, merged, objects);
    assert!(times >= 2 * objects, "{times}");
    let label = case.read().unwrap().next_undo().unwrap().unwrap();
    let times_undone = times_told(&case, undone, objects - 1);
    let times_redone = times_told(&case, redone, objects - 1);
    is_stopped_without_a_trace(&path, &case, undone, times_undone);
    case.undo().unwrap();
    is_stopped_without_a_trace(&path, &case, redone, times_redone);
    is_stopped_without_a_trace(&path, &case, merged, times);
    let redone = case.redo().unwrap().map(|applied| applied.label);
    assert_eq!(
        redone.as_deref(),
        Some(label.as_str()),
        "what was stopped ended nothing that could be redone"
    );
}

#[test]
fn decisions_on_many_claims_are_stopped_without_a_trace() {
    let desk = closed_case();
    let path = desk.case_path();
    let case = open(&path);
    let objects = claims(&case);
    let count = objects.len();
    let review = Command::Review {
        objects,
        decision: Some(Review::Accepted),
    };
    let decided: Deed<'_> = &|case, tell| case.apply_telling(&review, tell).map(drop);
    let times = times_told(&case, decided, count);
    case.undo().unwrap();
    is_stopped_without_a_trace(&path, &case, decided, times);
}

#[test]
fn told_or_not_a_merge_does_the_same() {
    let desk = closed_case();
    let paths = ["told.readout", "untold.readout"].map(|name| desk.path(name));
    let [told, untold] = paths.each_ref().map(|path| {
        std::fs::copy(desk.case_path(), path).unwrap();
        open(path)
    });
    let merge = Command::Same {
        entities: named(&told),
    };
    let go_on = &mut |_: &Progress| ControlFlow::Continue(());
    // stopped once before
    told.apply_telling(&merge, &mut |_| ControlFlow::Break(()))
        .unwrap_err();
    let applied = told.apply_telling(&merge, go_on).unwrap();
    assert_eq!(applied, untold.apply(&merge).unwrap());
    let same = || {
        let [one, other] = paths.each_ref().map(|path| dump_all(path));
        assert_eq!(difference(&one, &other), Vec::<String>::new());
    };
    same();
    assert_eq!(
        told.turn(Turn::Undo, go_on).unwrap(),
        untold.undo().unwrap()
    );
    same();
    assert_eq!(
        told.turn(Turn::Redo, go_on).unwrap(),
        untold.redo().unwrap()
    );
    same();
    assert_sound(&told);
}
