//! Names for what libraries draw without one: a screen reader is told which panes a splitter parts.
//! Knows the tree of elements that egui hands on, nothing of the window.

use eframe::egui::accesskit::{Node, Rect, Role};
use eframe::egui::{Context, FullOutput, Plugin};

/// Names splitters by the panes beside them.
#[derive(Debug)]
pub(super) struct Splitters;

/// No splitter can be taken hold of on a wider strip, in points.
const THICKEST: f64 = 16.0;

impl Plugin for Splitters {
    fn debug_name(&self) -> &'static str {
        "splitters"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let Some(update) = &mut output.platform_output.accesskit_update else {
            return;
        };
        let panes: Vec<(Rect, String)> = update
            .nodes
            .iter()
            .filter(|(_, node)| node.role() == Role::Region)
            .filter_map(|(_, node)| Some((node.bounds()?, node.label()?.to_owned())))
            .collect();
        for (_, node) in &mut update.nodes {
            if let Some(name) = splitter(node, &panes) {
                node.set_role(Role::Splitter);
                node.set_label(name);
            }
        }
    }
}

/// "Between Graph and Reader", where the element is a strip that parts two panes.
fn splitter(node: &Node, panes: &[(Rect, String)]) -> Option<String> {
    let strip = node.bounds()?;
    let is_upright = strip.width() < strip.height();
    let is_strip = strip.width().min(strip.height()) <= THICKEST;
    if node.role() != Role::Unknown || node.label().is_some() || !is_strip {
        return None;
    }
    let turned = |rect: &Rect| {
        if is_upright {
            *rect
        } else {
            Rect::new(rect.y0, rect.x0, rect.y1, rect.x1)
        }
    };
    let strip = turned(&strip);
    let beside = panes
        .iter()
        .map(|(rect, name)| (turned(rect), name))
        .filter(|(rect, _)| rect.y0 < strip.y1 && strip.y0 < rect.y1);
    let (mut before, mut behind) = (None, None);
    for (rect, name) in beside {
        let side = if rect.x0 + rect.x1 < strip.x0 + strip.x1 {
            &mut before
        } else {
            &mut behind
        };
        let gap = (rect.x0 - strip.x1).abs().min((rect.x1 - strip.x0).abs());
        if side.is_none_or(|(least, _)| gap < least) {
            *side = Some((gap, name));
        }
    }
    Some(format!("Between {} and {}", before?.1, behind?.1))
}
