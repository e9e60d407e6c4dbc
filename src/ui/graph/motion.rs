//! The layout as the window sees it: it runs on a worker, and the last positions that came are drawn.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui::Context;

use crate::graph::{Layout, LayoutRequest};
use crate::model::EntityId;

type Places = BTreeMap<EntityId, [f32; 2]>;

/// Steps between two pictures.
const STEPS: usize = 4;

/// A layout that is on its way, or at rest.
#[derive(Debug, Default)]
pub(super) struct Motion {
    request: LayoutRequest,
    places: Places,
    worker: Option<Worker>,
    is_inline: bool,
    /// Whether a layout came to rest since the last look.
    is_new: bool,
}

#[derive(Debug)]
struct Worker {
    shared: Arc<Mutex<Shared>>,
    is_stopped: Arc<AtomicBool>,
}

#[derive(Debug, Default)]
struct Shared {
    places: Places,
    is_at_rest: bool,
}

impl Motion {
    /// With `is_inline`, a layout is at rest at once: for pictures and tests.
    pub(super) fn new(is_inline: bool) -> Self {
        let mut motion = Self::default();
        motion.is_inline = is_inline;
        motion
    }

    /// Asks for a layout: begins again, from where the nodes are, only if it differs from the last.
    pub(super) fn ask(&mut self, ctx: &Context, request: LayoutRequest) {
        if request == self.request {
            return;
        }
        self.stop();
        self.request = request.clone();
        let mut layout = Layout::new(request, &self.places);
        if self.is_inline {
            layout.finish();
            self.places = layout.positions().clone();
            self.is_new = true;
            return;
        }
        let shared = Arc::new(Mutex::new(Shared::default()));
        let is_stopped = Arc::new(AtomicBool::new(false));
        let worker = Worker {
            shared: Arc::clone(&shared),
            is_stopped: Arc::clone(&is_stopped),
        };
        let ctx = ctx.clone();
        let run = move || {
            let mut goes_on = true;
            while goes_on && !is_stopped.load(Ordering::Relaxed) {
                goes_on = layout.step(STEPS);
                let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
                shared.places.clone_from(layout.positions());
                shared.is_at_rest = !goes_on;
                drop(shared);
                ctx.request_repaint();
            }
        };
        let thread = std::thread::Builder::new().name("graph layout".to_owned());
        if thread.spawn(run).is_ok() {
            self.worker = Some(worker);
        }
    }

    /// Takes the positions in that have come; whether there were any.
    pub(super) fn advance(&mut self) -> bool {
        let Some(worker) = &self.worker else {
            return std::mem::take(&mut self.is_new);
        };
        let shared = worker.shared.lock().unwrap_or_else(PoisonError::into_inner);
        if !shared.places.is_empty() {
            self.places.clone_from(&shared.places);
        }
        let is_at_rest = shared.is_at_rest;
        drop(shared);
        if is_at_rest {
            self.worker = None;
        }
        true
    }

    /// Where the nodes are.
    pub(super) const fn places(&self) -> &Places {
        &self.places
    }

    /// Puts a node somewhere, as the analyst drags it.
    pub(super) fn put(&mut self, id: EntityId, place: [f32; 2]) {
        self.stop();
        self.places.insert(id, place);
        for node in &mut self.request.nodes {
            if node.id == id {
                node.pinned = Some(place);
            }
        }
    }

    fn stop(&mut self) {
        if let Some(worker) = self.worker.take() {
            worker.is_stopped.store(true, Ordering::Relaxed);
        }
    }
}

impl Drop for Motion {
    fn drop(&mut self) {
        self.stop();
    }
}
