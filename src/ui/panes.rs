//! Which panes there are, and where each stands: they can be resized, moved and hidden, and stay so.

use eframe::egui::Id;
use egui_tiles::{Container, Linear, LinearDir, Tile, TileId, Tiles, Tree};
use serde::{Deserialize, Serialize};

/// A pane of the workbench.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Pane {
    /// The entity list.
    Entities,
    /// The document list.
    Documents,
    /// The relationship graph.
    Graph,
    /// Its twin, a table.
    Links,
    /// The claim ledger.
    Claims,
    /// The article.
    Reader,
    /// What is selected.
    Inspector,
}

impl Pane {
    /// All of them, in the order of the keys.
    pub const ALL: [Self; 7] = [
        Self::Entities,
        Self::Documents,
        Self::Graph,
        Self::Links,
        Self::Claims,
        Self::Reader,
        Self::Inspector,
    ];

    /// Its name.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Entities => "Entities",
            Self::Documents => "Documents",
            Self::Graph => "Graph",
            Self::Links => "Links",
            Self::Claims => "Claims",
            Self::Reader => "Reader",
            Self::Inspector => "Inspector",
        }
    }
}

/// How much room a window has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Room {
    /// Less than 1300 points: documents and graph are tabs.
    Small,
    /// Less than 1400 points: documents are a tab.
    Middle,
    /// Every pane has a place of its own.
    Full,
}

impl Room {
    const fn of(width: f32) -> Self {
        if width < 1300.0 {
            Self::Small
        } else if width < 1400.0 {
            Self::Middle
        } else {
            Self::Full
        }
    }
}

/// Where the panes stand.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Panes {
    /// The tree of splits and tabs.
    pub tree: Tree<Pane>,
    /// Whether somebody moved, resized or hid a pane: then the window's width rearranges nothing any more.
    pub is_own: bool,
    room: Option<Room>,
    width: f32,
}

impl Default for Panes {
    fn default() -> Self {
        Self {
            tree: Tree::empty(Id::unique("panes")),
            is_own: false,
            room: None,
            width: 0.0,
        }
    }
}

impl Panes {
    /// Arranges the panes for a room of that size, unless somebody has arranged them.
    pub fn fit(&mut self, width: f32, height: f32) {
        let room = Room::of(width);
        let is_complete = Pane::ALL
            .iter()
            .all(|pane| self.tree.tiles.find_pane(pane).is_some());
        if is_complete && (self.is_own || (self.room == Some(room) && self.width == width)) {
            return;
        }
        let active = self.active();
        self.is_own = false;
        self.tree = tree(room, width, height);
        if self.room == Some(room) {
            for pane in active {
                self.show(pane);
            }
        }
        self.room = Some(room);
        self.width = width;
    }

    /// Back to how they were at first.
    pub fn reset(&mut self) {
        *self = Self::default();
    }

    /// Whether a pane is not hidden.
    pub fn is_visible(&self, pane: Pane) -> bool {
        self.tree
            .tiles
            .find_pane(&pane)
            .is_some_and(|id| self.tree.is_visible(id))
    }

    /// Hides a pane, or shows it again.
    pub fn toggle(&mut self, pane: Pane) {
        let Some(id) = self.tree.tiles.find_pane(&pane) else {
            return;
        };
        let is_visible = self.tree.is_visible(id);
        self.tree.set_visible(id, !is_visible);
        self.is_own = true;
        if !is_visible {
            self.show(pane);
        }
    }

    /// Brings the tab of a pane to the front.
    pub fn show(&mut self, pane: Pane) {
        self.tree
            .make_active(|_, tile| matches!(tile, Tile::Pane(found) if *found == pane));
    }

    /// The panes that share their place with others, as tabs: a group for each place.
    pub fn tabbed(&self) -> Vec<Vec<Pane>> {
        let tiles = &self.tree.tiles;
        let groups = tiles.tiles().filter_map(|tile| match tile {
            Tile::Container(Container::Tabs(tabs)) => Some(&tabs.children),
            _ => None,
        });
        groups
            .map(|children| {
                let seen = children.iter().filter(|id| tiles.is_visible(**id));
                seen.filter_map(|id| tiles.get_pane(id).copied())
                    .collect::<Vec<Pane>>()
            })
            .filter(|panes| panes.len() > 1)
            .collect()
    }

    /// The panes that can be seen.
    pub fn active(&self) -> Vec<Pane> {
        let mut panes: Vec<Pane> = self
            .tree
            .active_tiles()
            .into_iter()
            .filter_map(|id| self.tree.tiles.get_pane(&id).copied())
            .collect();
        panes.sort_unstable();
        panes
    }
}

fn tree(room: Room, width: f32, height: f32) -> Tree<Pane> {
    let mut tiles = Tiles::default();
    let [entities, documents, graph, links, claims, reader, inspector] =
        Pane::ALL.map(|pane| tiles.insert_pane(pane));
    let left_width = if room == Room::Full { 264.0 } else { 236.0 };
    let right_width = (width * 0.361).clamp(560.0, 640.0).min(width * 0.45);
    let middle_width = (width - left_width - right_width).max(200.0);

    let left = match room {
        Room::Full => {
            let above = tiles.insert_tab_tile(vec![entities]);
            let below = tiles.insert_tab_tile(vec![documents]);
            column(&mut tiles, [(above, 0.69), (below, 0.31)])
        }
        _ => tabs(&mut tiles, &[entities, documents], entities),
    };
    let middle = if room == Room::Small {
        tabs(&mut tiles, &[claims, graph, links], claims)
    } else {
        let above = tabs(&mut tiles, &[graph, links], graph);
        let below = tiles.insert_tab_tile(vec![claims]);
        column(&mut tiles, [(above, 0.42), (below, 0.58)])
    };
    let right = {
        let above = tiles.insert_tab_tile(vec![reader]);
        let below = tiles.insert_tab_tile(vec![inspector]);
        let share = (290.0 / height.max(400.0)).clamp(0.3, 0.45);
        column(&mut tiles, [(above, 1.0 - share), (below, share)])
    };
    let mut root = Linear::new(LinearDir::Horizontal, vec![left, middle, right]);
    root.shares.set_share(left, left_width / width);
    root.shares.set_share(middle, middle_width / width);
    root.shares.set_share(right, right_width / width);
    let root = tiles.insert_container(root);
    Tree::new(Id::unique("panes"), root, tiles)
}

fn column(tiles: &mut Tiles<Pane>, children: [(TileId, f32); 2]) -> TileId {
    let mut linear = Linear::new(LinearDir::Vertical, children.map(|(id, _)| id).to_vec());
    for (id, share) in children {
        linear.shares.set_share(id, share);
    }
    tiles.insert_container(linear)
}

fn tabs(tiles: &mut Tiles<Pane>, children: &[TileId], active: TileId) -> TileId {
    let id = tiles.insert_tab_tile(children.to_vec());
    if let Some(Tile::Container(Container::Tabs(tabs))) = tiles.get_mut(id) {
        tabs.set_active(active);
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_window_has_tabs() {
        let mut panes = Panes::default();
        panes.fit(1600.0, 900.0);
        assert_eq!(panes.active().len(), 6, "links are behind the graph");
        panes.fit(1280.0, 720.0);
        assert_eq!(
            panes.active(),
            [Pane::Entities, Pane::Claims, Pane::Reader, Pane::Inspector]
        );
        panes.show(Pane::Documents);
        assert!(panes.active().contains(&Pane::Documents));
    }

    #[test]
    fn what_somebody_hid_stays_hidden() {
        let mut panes = Panes::default();
        panes.fit(1600.0, 900.0);
        panes.toggle(Pane::Inspector);
        panes.fit(1200.0, 900.0);
        assert!(!panes.is_visible(Pane::Inspector));
        let text = serde_json::to_string(&panes).unwrap();
        let mut again: Panes = serde_json::from_str(&text).unwrap();
        again.fit(1400.0, 700.0);
        assert!(!again.is_visible(Pane::Inspector));
        again.toggle(Pane::Inspector);
        assert!(again.is_visible(Pane::Inspector));
    }
}
