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
pub struct Motion {
    request: LayoutRequest,
    places: Places,
    worker: Option<Worker>,
    is_inline: bool,
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
    pub fn new(is_inline: bool) -> Self {
        Self {
            is_inline,
            ..Self::default()
        }
    }

    /// Asks for a layout: begins again, from where the nodes are, only if it differs from the last.
    pub fn ask(&mut self, ctx: &Context, request: LayoutRequest) {
        if request == self.request {
            return;
        }
        self.stop();
        self.request = request.clone();
        let mut layout = Layout::new(request, &self.places);
        if self.is_inline {
            layout.finish();
            self.places = layout.positions().clone();
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

    /// Takes the positions in that have come; whether it moves still.
    pub fn advance(&mut self) -> bool {
        let Some(worker) = &self.worker else {
            return false;
        };
        let shared = worker.shared.lock().unwrap_or_else(PoisonError::into_inner);
        if !shared.places.is_empty() {
            self.places.clone_from(&shared.places);
        }
        let moves = !shared.is_at_rest;
        drop(shared);
        if !moves {
            self.worker = None;
        }
        moves
    }

    /// Where the nodes are.
    pub const fn places(&self) -> &Places {
        &self.places
    }

    /// Puts a node somewhere, as the analyst drags it.
    pub fn put(&mut self, id: EntityId, place: [f32; 2]) {
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
