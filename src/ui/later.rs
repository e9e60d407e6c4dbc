//! A panel's cache of what takes long in a large case: read on a worker, while the panel shows what it had, or that it reads.

use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui::Context;

use crate::model::Changes;

use super::query::Epochs;

/// What is known of a value: `None` while it is read for the first time.
pub type Loaded<T> = Result<Option<Arc<T>>, String>;

type Outcome<T> = Result<Arc<T>, String>;

/// Where a worker puts what it read.
type Cell<T> = Arc<Mutex<Option<Outcome<T>>>>;

/// The last value, and the one that is being read.
#[derive(Debug)]
pub struct Later<P, T> {
    interest: Changes,
    value: Option<(P, u64, Outcome<T>)>,
    running: Option<(P, u64, Cell<T>)>,
    loads: usize,
}

impl<P: PartialEq + Clone + Send + 'static, T: Send + Sync + 'static> Later<P, T> {
    /// Depends on those nouns.
    pub fn new(interest: Changes) -> Self {
        Self {
            interest,
            value: None,
            running: None,
            loads: 0,
        }
    }

    /// Depends on those nouns from here on.
    pub const fn depend_on(&mut self, interest: Changes) {
        self.interest = interest;
    }

    /// The value. Where it is stale it is read again, on a worker if `takes_long`, at once if not; an old value of the
    /// same parameters stands until then.
    pub fn get(
        &mut self,
        ctx: &Context,
        takes_long: bool,
        epochs: &Epochs,
        params: &P,
        load: impl FnOnce(&P) -> anyhow::Result<T> + Send + 'static,
    ) -> Loaded<T> {
        let epoch = epochs.of(self.interest);
        self.take_finished();
        let is_fresh = |(of, at): (&P, u64)| of == params && at == epoch;
        let has_value = self
            .value
            .as_ref()
            .is_some_and(|(of, at, _)| is_fresh((of, *at)));
        let is_running = self
            .running
            .as_ref()
            .is_some_and(|(of, at, _)| is_fresh((of, *at)));
        if !has_value && !is_running {
            self.loads += 1;
            if takes_long {
                self.begin(ctx, epoch, params.clone(), load);
            } else {
                let outcome = outcome(params, load);
                self.running = None;
                self.value = Some((params.clone(), epoch, outcome));
            }
        }
        match &self.value {
            Some((of, _, outcome)) if of == params => outcome.clone().map(Some),
            _ => Ok(None),
        }
    }

    /// The value that was read last.
    pub fn last(&self) -> Option<&T> {
        self.value.as_ref()?.2.as_deref().ok()
    }

    /// How often it was read.
    pub const fn loads(&self) -> usize {
        self.loads
    }

    fn take_finished(&mut self) {
        let finished = self
            .running
            .as_ref()
            .and_then(|(_, _, cell)| cell.lock().unwrap_or_else(PoisonError::into_inner).take());
        if let Some(outcome) = finished
            && let Some((params, epoch, _)) = self.running.take()
        {
            self.value = Some((params, epoch, outcome));
        }
    }

    fn begin(
        &mut self,
        ctx: &Context,
        epoch: u64,
        params: P,
        load: impl FnOnce(&P) -> anyhow::Result<T> + Send + 'static,
    ) {
        // What runs for older parameters goes on, and nobody takes what it brings.
        let cell = Arc::new(Mutex::new(None));
        self.running = Some((params.clone(), epoch, Arc::clone(&cell)));
        let ctx = ctx.clone();
        let result = Arc::clone(&cell);
        let run = move || {
            let outcome = outcome(&params, load);
            *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
            ctx.request_repaint();
        };
        let thread = std::thread::Builder::new().name("query".to_owned());
        if let Err(error) = thread.spawn(run) {
            let outcome = Err(format!("no thread could be started: {error}"));
            *cell.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
        }
    }
}

fn outcome<P, T>(params: &P, load: impl FnOnce(&P) -> anyhow::Result<T>) -> Outcome<T> {
    load(params)
        .map(Arc::new)
        .map_err(|error| format!("{error:#}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(later: &mut Later<u8, u8>, epochs: &Epochs, params: u8, add: u8) -> u8 {
        loop {
            let loaded = later.get(&Context::default(), true, epochs, &params, move |p| {
                Ok(p + add)
            });
            if let Ok(Some(value)) = loaded
                && later.running.is_none()
            {
                return *value;
            }
            std::thread::yield_now();
        }
    }

    #[test]
    fn an_old_value_stands_until_the_new_one_comes() {
        let mut epochs = Epochs::default();
        let ctx = Context::default();
        let mut later: Later<u8, u8> = Later::new(Changes::ALL);
        assert_eq!(later.get(&ctx, true, &epochs, &1, |p| Ok(p + 10)), Ok(None));
        assert_eq!(wait(&mut later, &epochs, 1, 10), 11);
        epochs.touch(Changes::ALL);
        let stale = later.get(&ctx, true, &epochs, &1, |p| Ok(p + 20));
        assert_eq!(stale, Ok(Some(Arc::new(11))), "of the same parameters");
        assert_eq!(wait(&mut later, &epochs, 1, 20), 21);
        assert_eq!(
            later.get(&ctx, true, &epochs, &2, |p| Ok(p + 10)),
            Ok(None),
            "of others"
        );
    }

    #[test]
    fn what_is_short_is_there_at_once() {
        let epochs = Epochs::default();
        let ctx = Context::default();
        let mut later: Later<u8, u8> = Later::new(Changes::ALL);
        for _ in 0..3 {
            let value = later.get(&ctx, false, &epochs, &1, |p| Ok(p + 1));
            assert_eq!(value, Ok(Some(Arc::new(2))));
        }
        assert_eq!(later.loads(), 1);
        let failed = later.get(&ctx, false, &epochs, &2, |_| anyhow::bail!("broken"));
        assert_eq!(failed, Err("broken".to_owned()));
    }
}
