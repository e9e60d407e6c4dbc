//! Where the graph's plane lies under the pane: pan, zoom at the pointer, fit.

use eframe::egui::{Pos2, Rect, Vec2, pos2};

/// From the layout's plane to the screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Camera {
    /// Points of the screen a unit of the plane.
    pub zoom: f32,
    /// What lies in the middle of the pane.
    pub middle: Pos2,
    /// Whether somebody moved it: then it follows the layout no more.
    pub is_own: bool,
}

impl Default for Camera {
    fn default() -> Self {
        Self {
            zoom: 1.0,
            middle: Pos2::ZERO,
            is_own: false,
        }
    }
}

impl Camera {
    /// Where a place of the plane is on the screen.
    pub(super) fn to_screen(self, pane: Rect, place: [f32; 2]) -> Pos2 {
        pane.center() + (pos2(place[0], place[1]) - self.middle) * self.zoom
    }

    /// What lies under a point of the screen.
    pub(super) fn to_plane(self, pane: Rect, point: Pos2) -> [f32; 2] {
        let place = self.middle + (point - pane.center()) / self.zoom;
        [place.x, place.y]
    }

    /// Moves by so many points of the screen.
    pub(super) fn pan(&mut self, by: Vec2) {
        self.middle -= by / self.zoom;
        self.is_own = true;
    }

    /// Grows by a factor; what lies under `point` stays there.
    pub(super) fn zoom_at(&mut self, pane: Rect, point: Pos2, factor: f32) {
        let [x, y] = self.to_plane(pane, point);
        self.zoom = (self.zoom * factor).clamp(0.05, 4.0);
        let [now_x, now_y] = self.to_plane(pane, point);
        self.middle += pos2(x, y) - pos2(now_x, now_y);
        self.is_own = true;
    }

    /// Shows all of those places, with room for labels around them.
    pub(super) fn fit(&mut self, pane: Rect, places: impl Iterator<Item = [f32; 2]>) {
        let mut bounds = Rect::NOTHING;
        for [x, y] in places {
            bounds.extend_with(pos2(x, y));
        }
        if !bounds.is_finite() {
            return;
        }
        let room = (pane.size() - Vec2::new(130.0, 84.0)).max(Vec2::splat(40.0));
        let size = bounds.size().max(Vec2::splat(1.0));
        self.zoom = (room.x / size.x).min(room.y / size.y).clamp(0.05, 1.6);
        // Labels stand below their nodes: the middle lies a little lower.
        self.middle = bounds.center() + Vec2::new(0.0, 8.0 / self.zoom);
        self.is_own = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_under_the_pointer_stays_there() {
        let pane = Rect::from_min_size(pos2(100.0, 50.0), Vec2::new(600.0, 400.0));
        let mut camera = Camera::default();
        camera.fit(pane, [[0.0, 0.0], [1000.0, 300.0]].into_iter());
        let pointer = pos2(250.0, 120.0);
        let before = camera.to_plane(pane, pointer);
        camera.zoom_at(pane, pointer, 1.7);
        let after = camera.to_plane(pane, pointer);
        assert!((before[0] - after[0]).abs() < 0.1 && (before[1] - after[1]).abs() < 0.1);
        let seen = camera.to_screen(pane, before);
        assert!((seen - pointer).length() < 0.1);
    }

    #[test]
    fn all_places_are_in_sight_after_a_fit() {
        let pane = Rect::from_min_size(Pos2::ZERO, Vec2::new(600.0, 400.0));
        let mut camera = Camera::default();
        let places = [[-500.0, 20.0], [700.0, 900.0], [0.0, -300.0]];
        camera.fit(pane, places.into_iter());
        for place in places {
            assert!(pane.shrink(30.0).contains(camera.to_screen(pane, place)));
        }
    }
}
