//! The course of an edit of many rows: how far it is, and whether it is to stop; then its transaction leaves nothing behind.
//! It doesn't know what the rows are.

use std::ops::ControlFlow;

/// An edit was asked to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("canceled before the end, so nothing was changed")]
pub struct Canceled;

/// Hears how many objects an edit is done with, of how many; answers whether to go on.
pub type OnCourse<'a> = &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>;

/// How far an edit is. It goes over its objects in stages, and each stage is told as an equal part of the way.
pub struct Course<'a> {
    on_step: OnCourse<'a>,
    objects: usize,
    stage: usize,
    at: usize,
    of: usize,
}

/// Rows are written, who is who is computed, and what rests on that is refreshed.
const STAGES: usize = 3;

impl<'a> Course<'a> {
    /// The course of an edit of so many objects.
    pub fn of(objects: usize, on_step: OnCourse<'a>) -> Self {
        Self {
            on_step,
            objects,
            stage: 0,
            at: 0,
            of: objects,
        }
    }

    /// How many objects there are, where that was not known before.
    pub const fn expect(&mut self, objects: usize) {
        self.objects = objects;
        self.of = objects;
    }

    /// Begins the next stage, of so many steps.
    pub const fn stage(&mut self, of: usize) {
        self.stage += 1;
        self.at = 0;
        self.of = of;
    }

    /// Is to be called at each step: an error once the edit was asked to stop.
    pub fn step(&mut self) -> Result<(), Canceled> {
        let way = STAGES * self.of.max(1);
        let gone = self.stage * self.of + self.at.min(self.of);
        let done = (self.objects * gone / way).min(self.objects);
        self.at += 1;
        match (self.on_step)(done, self.objects) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Canceled),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_goes_forwards_only_and_ends_once_it_is_asked_to() {
        let mut told = Vec::new();
        let mut on_step = |done, of| {
            told.push((done, of));
            if told.len() < 8 {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        };
        let mut course = Course::of(6, &mut on_step);
        for _ in 0..3 {
            assert_eq!(course.step(), Ok(()));
        }
        course.stage(3);
        for _ in 0..3 {
            assert_eq!(course.step(), Ok(()));
        }
        course.stage(1);
        assert_eq!(course.step(), Ok(()));
        assert_eq!(course.step(), Err(Canceled));
        let done: Vec<usize> = told.iter().map(|(done, _)| *done).collect();
        assert_eq!(done, [0, 0, 0, 2, 2, 3, 4, 6]);
        assert!(told.iter().all(|(_, of)| *of == 6));
    }
}
