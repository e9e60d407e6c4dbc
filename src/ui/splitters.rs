//! The borders between panes: dragged, moved by the arrows where they have the focus, centered by a double click; a screen
//! reader is told of each what it parts, and where it stands.

use eframe::egui::{
    CursorIcon, EventFilter, Id, Key, Modifiers, Rect, Response, Role, Sense, Stroke, Ui,
    WidgetInfo, accesskit, pos2, vec2,
};
use egui_tiles::{Container, LinearDir, Tile, TileId, Tiles, Tree};

use super::panes::Pane;
use super::theme::Theme;

/// No pane becomes smaller by hand.
const LEAST: f32 = 120.0;
/// How far an arrow moves a border.
const STEP: f32 = 16.0;
/// How far from its line a border can be taken.
const GRAB: f32 = 5.0;

/// A border of two neighbors.
#[derive(Debug, Clone, Copy)]
struct Splitter {
    of: TileId,
    dir: LinearDir,
    before: TileId,
    after: TileId,
    /// Along the direction in which it moves: where the neighbor before begins, the line, where the one after ends, each
    /// neighbor with half of the gap between them.
    at: [f32; 3],
    rect: Rect,
}

/// Draws all borders; answers whether one was moved.
pub(super) fn ui(ui: &mut Ui, theme: &Theme, tree: &mut Tree<Pane>) -> bool {
    let mut is_moved = false;
    for splitter in splitters(&tree.tiles) {
        if let Some(line) = splitter.ui(ui, theme, &tree.tiles) {
            splitter.place(&mut tree.tiles, line);
            is_moved = true;
        }
    }
    is_moved
}

/// Those in sight, from the left and from above.
fn splitters(tiles: &Tiles<Pane>) -> Vec<Splitter> {
    let mut found = Vec::new();
    for (of, tile) in tiles.iter() {
        let Tile::Container(Container::Linear(linear)) = tile else {
            continue;
        };
        let shown: Vec<(TileId, Rect)> = linear
            .children
            .iter()
            .filter(|id| tiles.is_visible(**id))
            .filter_map(|id| Some((*id, tiles.rect(*id)?)))
            .collect();
        found.extend(shown.windows(2).map(|pair| {
            let [(before, one), (after, other)] = [pair[0], pair[1]];
            let whole = one.union(other);
            let (ends, center, size) = match linear.dir {
                LinearDir::Horizontal => (
                    [one.left(), one.right(), other.left(), other.right()],
                    pos2(f32::midpoint(one.right(), other.left()), whole.center().y),
                    vec2(2.0 * GRAB, whole.height()),
                ),
                LinearDir::Vertical => (
                    [one.top(), one.bottom(), other.top(), other.bottom()],
                    pos2(whole.center().x, f32::midpoint(one.bottom(), other.top())),
                    vec2(whole.width(), 2.0 * GRAB),
                ),
            };
            let half = (ends[2] - ends[1]) / 2.0;
            Splitter {
                of: *of,
                dir: linear.dir,
                before,
                after,
                at: [ends[0] + half, ends[1] + half, ends[3] - half],
                rect: Rect::from_center_size(center, size),
            }
        }));
    }
    found.sort_by(|one, other| {
        let [one, other] = [one.rect.min, other.rect.min];
        one.x.total_cmp(&other.x).then(one.y.total_cmp(&other.y))
    });
    found
}

impl Splitter {
    /// Draws one; answers where its line goes, if somebody moves it.
    fn ui(&self, ui: &mut Ui, theme: &Theme, tiles: &Tiles<Pane>) -> Option<f32> {
        let id = Id::unique(("splitter", self.of, self.before));
        let response = ui.interact(self.rect, id, Sense::click_and_drag());
        self.tell(ui, tiles, &response);
        let stroke = if response.has_focus() {
            theme.focus_ring()
        } else if response.hovered() || response.dragged() {
            Stroke::new(2.0, theme.mark)
        } else {
            theme.hairline()
        };
        let [_, line, _] = self.at;
        let icon = match self.dir {
            LinearDir::Horizontal => {
                ui.painter().vline(line, self.rect.y_range(), stroke);
                CursorIcon::ResizeHorizontal
            }
            LinearDir::Vertical => {
                ui.painter().hline(self.rect.x_range(), line, stroke);
                CursorIcon::ResizeVertical
            }
        };
        let to = self
            .dragged(ui, &response)
            .or_else(|| self.pressed(ui, &response));
        response.on_hover_and_drag_cursor(icon);
        to
    }

    fn dragged(&self, ui: &Ui, response: &Response) -> Option<f32> {
        let [start, _, end] = self.at;
        if response.double_clicked() {
            return Some(f32::midpoint(start, end));
        }
        if !response.dragged() {
            return None;
        }
        let pointer = response.interact_pointer_pos()?;
        let along = match self.dir {
            LinearDir::Horizontal => pointer.x,
            LinearDir::Vertical => pointer.y,
        };
        let pixels = ui.pixels_per_point();
        Some((along * pixels).round() / pixels)
    }

    /// By the arrows along its direction, `Home` and `End`, or by what a screen reader asks for.
    fn pressed(&self, ui: &Ui, response: &Response) -> Option<f32> {
        let [start, line, end] = self.at;
        let (less, more) = match self.dir {
            LinearDir::Horizontal => (Key::ArrowLeft, Key::ArrowRight),
            LinearDir::Vertical => (Key::ArrowUp, Key::ArrowDown),
        };
        let mut steps = ui.input(|input| {
            let asked = |action| input.num_accesskit_action_requests(response.id, action) as f32;
            asked(accesskit::Action::Increment) - asked(accesskit::Action::Decrement)
        });
        if response.has_focus() {
            // The other arrows go on to what stands beside it.
            let filter = EventFilter {
                horizontal_arrows: self.dir == LinearDir::Horizontal,
                vertical_arrows: self.dir == LinearDir::Vertical,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
            let [back, forth, first, last] = ui.input_mut(|input| {
                [less, more, Key::Home, Key::End]
                    .map(|key| input.count_and_consume_key(Modifiers::NONE, key))
            });
            if first + last > 0 {
                return Some(if first > 0 { start } else { end });
            }
            steps += forth as f32 - back as f32;
        }
        (steps != 0.0).then_some(line + steps * STEP)
    }

    /// What a screen reader says of it: the share of the neighbor before, in parts of a hundred.
    fn tell(&self, ui: &Ui, tiles: &Tiles<Pane>, response: &Response) {
        let [start, line, end] = self.at;
        let percent = |line: f32| {
            let share = (line - start) / (end - start).max(1.0);
            f64::from((share.clamp(0.0, 1.0) * 100.0).round())
        };
        response.widget_info(|| {
            let [before, after] = [self.before, self.after].map(|id| name(tiles, id));
            let words = format!("Between {before} and {after}");
            WidgetInfo {
                value: Some(percent(line)),
                ..WidgetInfo::labeled(Role::Splitter, true, words)
            }
        });
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_orientation(match self.dir {
                LinearDir::Horizontal => accesskit::Orientation::Vertical,
                LinearDir::Vertical => accesskit::Orientation::Horizontal,
            });
            node.set_min_numeric_value(percent(start + LEAST));
            node.set_max_numeric_value(percent(end - LEAST));
            node.set_numeric_value_step(percent(start + STEP));
            node.add_action(accesskit::Action::Increment);
            node.add_action(accesskit::Action::Decrement);
        });
    }

    /// Moves the line, as far as both neighbors allow.
    fn place(&self, tiles: &mut Tiles<Pane>, line: f32) {
        let [start, _, end] = self.at;
        let (first, last) = (start + LEAST, end - LEAST);
        if first > last {
            return;
        }
        let share = (line.clamp(first, last) - start) / (end - start);
        if let Some(Tile::Container(Container::Linear(linear))) = tiles.get_mut(self.of) {
            let both = linear.shares[self.before] + linear.shares[self.after];
            linear.shares.set_share(self.before, both * share);
            linear.shares.set_share(self.after, both * (1.0 - share));
        }
    }
}

/// The pane that a tile shows, the first of several.
fn name(tiles: &Tiles<Pane>, id: TileId) -> &'static str {
    let inside = match tiles.get(id) {
        Some(Tile::Pane(pane)) => return pane.label(),
        Some(Tile::Container(Container::Tabs(tabs))) => tabs.active,
        Some(Tile::Container(container)) => container
            .children()
            .find(|id| tiles.is_visible(**id))
            .copied(),
        None => None,
    };
    inside.map_or("nothing", |id| name(tiles, id))
}
