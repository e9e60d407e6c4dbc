//! Triangles → pixels, without a GPU: pictures of the window are the same bytes on every machine, number of threads,
//! and with or without system libraries.
//!
//! Vertices are integers in 1/256 pixel, edges follow the top-left rule, so that neighbors share every edge exactly
//! once. Colors are premultiplied and mixed in gamma space, as egui's own renderers do.

use std::collections::BTreeMap;

use eframe::egui::epaint::{ImageDelta, Primitive, Vertex};
use eframe::egui::{
    ClippedPrimitive, Color32, ImageData, Rect, TextureFilter, TextureId, TexturesDelta,
};
use rayon::prelude::*;

/// Rows of a band that one thread fills.
const BAND: usize = 32;
/// Parts of a pixel.
const UNIT: f32 = 256.0;

/// Pixels, four bytes each, premultiplied; row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Pixels a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// Red, green, blue, alpha.
    pub pixels: Vec<Color32>,
}

impl Image {
    /// As the bytes of an RGBA picture.
    pub fn bytes(&self) -> Vec<u8> {
        self.pixels
            .iter()
            .flat_map(|pixel| pixel.to_array())
            .collect()
    }
}

#[derive(Debug, Clone)]
struct Texture {
    width: usize,
    height: usize,
    texels: Vec<Color32>,
    is_smooth: bool,
}

/// Keeps the textures that egui has sent.
#[derive(Debug, Clone, Default)]
pub struct Rasterizer {
    textures: BTreeMap<TextureId, Texture>,
}

impl Rasterizer {
    /// Takes new textures in; call [`Self::free`] with the same after drawing.
    pub fn set(&mut self, delta: &TexturesDelta) {
        let set: BTreeMap<_, _> = delta.set.iter().collect();
        for (id, images) in set {
            for image in images {
                self.set_one(*id, image);
            }
        }
    }

    /// Lets go of textures that are no longer drawn with.
    pub fn free(&mut self, delta: &TexturesDelta) {
        self.textures.retain(|id, _| !delta.free.contains(id));
    }

    /// Draws over `background`.
    pub fn draw(
        &self,
        primitives: &[ClippedPrimitive],
        pixels_per_point: f32,
        (width, height): (usize, usize),
        background: Color32,
    ) -> Image {
        let triangles: Vec<Triangle<'_>> = primitives
            .iter()
            .flat_map(|primitive| self.triangles(primitive, pixels_per_point, (width, height)))
            .collect();
        let mut pixels = vec![background; width * height];
        pixels
            .par_chunks_mut((width * BAND).max(1))
            .enumerate()
            .for_each(|(index, band)| {
                let first = (index * BAND) as i32;
                let rows = (band.len() / width.max(1)) as i32;
                for triangle in &triangles {
                    triangle.fill(band, width, first, first + rows);
                }
            });
        Image {
            width,
            height,
            pixels,
        }
    }

    fn set_one(&mut self, id: TextureId, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        let Some([left, top]) = delta.pos else {
            let texture = Texture {
                width,
                height,
                texels: image.pixels.clone(),
                is_smooth: delta.options.magnification == TextureFilter::Linear,
            };
            self.textures.insert(id, texture);
            return;
        };
        let Some(texture) = self.textures.get_mut(&id) else {
            return;
        };
        for (row, source) in image.pixels.chunks(width.max(1)).enumerate() {
            let at = (top + row) * texture.width + left;
            if let Some(target) = texture.texels.get_mut(at..at + width) {
                target.copy_from_slice(source);
            }
        }
    }

    fn triangles<'a>(
        &'a self,
        primitive: &'a ClippedPrimitive,
        pixels_per_point: f32,
        size: (usize, usize),
    ) -> Vec<Triangle<'a>> {
        let Primitive::Mesh(mesh) = &primitive.primitive else {
            return Vec::new();
        };
        let Some(texture) = self.textures.get(&mesh.texture_id) else {
            return Vec::new();
        };
        let clip = Clip::new(primitive.clip_rect, pixels_per_point, size);
        mesh.triangles()
            .filter_map(|[a, b, c]| {
                let vertex = |index: u32| mesh.vertices.get(index as usize);
                Triangle::new(
                    [vertex(a)?, vertex(b)?, vertex(c)?],
                    pixels_per_point,
                    clip,
                    texture,
                )
            })
            .collect()
    }
}

#[derive(Debug, Clone, Copy)]
struct Clip {
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
}

impl Clip {
    fn new(rect: Rect, scale: f32, (width, height): (usize, usize)) -> Self {
        let bound =
            |value: f32, most: usize| (value * scale).round().clamp(0.0, most as f32) as i32;
        Self {
            left: bound(rect.min.x, width),
            top: bound(rect.min.y, height),
            right: bound(rect.max.x, width),
            bottom: bound(rect.max.y, height),
        }
    }
}

/// A triangle with positive area, and the pixels that it may touch.
struct Triangle<'a> {
    x: [i64; 3],
    y: [i64; 3],
    vertices: [&'a Vertex; 3],
    texture: &'a Texture,
    /// Where all three corners have one color and one texel: that color.
    flat: Option<Color32>,
    area: i64,
    clip: Clip,
}

impl<'a> Triangle<'a> {
    fn new(
        mut vertices: [&'a Vertex; 3],
        scale: f32,
        clip: Clip,
        texture: &'a Texture,
    ) -> Option<Self> {
        let place = |value: f32| (value * scale * UNIT).round() as i64;
        let mut x = vertices.map(|vertex| place(vertex.pos.x));
        let mut y = vertices.map(|vertex| place(vertex.pos.y));
        let mut area = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
        if area < 0 {
            vertices.swap(1, 2);
            x.swap(1, 2);
            y.swap(1, 2);
            area = -area;
        }
        let pixel = |value: i64| value.div_euclid(UNIT as i64) as i32;
        let (left, right) = (x.iter().min()?, x.iter().max()?);
        let (top, bottom) = (y.iter().min()?, y.iter().max()?);
        let clip = Clip {
            left: clip.left.max(pixel(*left)),
            top: clip.top.max(pixel(*top)),
            right: clip.right.min(pixel(*right) + 1),
            bottom: clip.bottom.min(pixel(*bottom) + 1),
        };
        if area == 0 || clip.left >= clip.right || clip.top >= clip.bottom {
            return None;
        }
        let first = vertices[0];
        let is_flat = vertices
            .iter()
            .all(|vertex| vertex.uv == first.uv && vertex.color == first.color);
        Some(Self {
            x,
            y,
            vertices,
            texture,
            flat: is_flat.then(|| first.color * texture.at(first.uv.x, first.uv.y)),
            area,
            clip,
        })
    }

    /// Fills the part of the triangle in rows `first..end`, which `band` holds.
    fn fill(&self, band: &mut [Color32], width: usize, first: i32, end: i32) {
        let top = self.clip.top.max(first);
        let bottom = self.clip.bottom.min(end);
        for row in top..bottom {
            let start = (row - first) as usize * width;
            let Some(pixels) =
                band.get_mut(start + self.clip.left as usize..start + self.clip.right as usize)
            else {
                return;
            };
            let mut edges = self.edges_at(self.clip.left, row);
            for pixel in pixels {
                if edges.iter().all(|edge| edge.is_inside()) {
                    let color = self.flat.unwrap_or_else(|| self.color(&edges));
                    *pixel = over(*pixel, color);
                }
                for edge in &mut edges {
                    edge.value += edge.step;
                }
            }
        }
    }

    /// The edge functions at the middle of a pixel; edge `i` lies opposite to corner `i`.
    fn edges_at(&self, column: i32, row: i32) -> [Edge; 3] {
        let unit = UNIT as i64;
        let px = i64::from(column) * unit + unit / 2;
        let py = i64::from(row) * unit + unit / 2;
        [(1, 2), (2, 0), (0, 1)].map(|(from, to)| {
            let dx = self.x[to] - self.x[from];
            let dy = self.y[to] - self.y[from];
            Edge {
                value: dx * (py - self.y[from]) - dy * (px - self.x[from]),
                step: -dy * unit,
                is_top_left: dy < 0 || (dy == 0 && dx > 0),
            }
        })
    }

    fn color(&self, edges: &[Edge; 3]) -> Color32 {
        let weight = edges.map(|edge| edge.value as f32 / self.area as f32);
        let mix = |part: &dyn Fn(&Vertex) -> f32| -> f32 {
            (0..3).map(|i| weight[i] * part(self.vertices[i])).sum()
        };
        let channel = |index: usize| {
            mix(&|vertex| f32::from(vertex.color.to_array()[index])).clamp(0.0, 255.0)
        };
        let color = [channel(0), channel(1), channel(2), channel(3)];
        let texel = self
            .texture
            .sample(mix(&|vertex| vertex.uv.x), mix(&|vertex| vertex.uv.y));
        let mixed = std::array::from_fn::<u8, 4, _>(|i| {
            (color[i] * texel[i] / 255.0).round().clamp(0.0, 255.0) as u8
        });
        Color32::from_rgba_premultiplied(mixed[0], mixed[1], mixed[2], mixed[3])
    }
}

#[derive(Debug, Clone, Copy)]
struct Edge {
    value: i64,
    step: i64,
    is_top_left: bool,
}

impl Edge {
    fn is_inside(&self) -> bool {
        self.value > 0 || (self.value == 0 && self.is_top_left)
    }
}

impl Texture {
    /// The color at `u`, `v`, as egui's `Color32`.
    fn at(&self, u: f32, v: f32) -> Color32 {
        let texel = self.sample(u, v).map(|channel| channel.round() as u8);
        Color32::from_rgba_premultiplied(texel[0], texel[1], texel[2], texel[3])
    }

    /// Bilinear where the texture asks for it, with clamped edges.
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let x = u * self.width as f32;
        let y = v * self.height as f32;
        if !self.is_smooth {
            return self.texel(x.floor() as i64, y.floor() as i64);
        }
        let (x, y) = (x - 0.5, y - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let (fx, fy) = (x - left, y - top);
        let (left, top) = (left as i64, top as i64);
        let corners = [
            self.texel(left, top),
            self.texel(left + 1, top),
            self.texel(left, top + 1),
            self.texel(left + 1, top + 1),
        ];
        std::array::from_fn(|i| {
            let above = corners[0][i] + (corners[1][i] - corners[0][i]) * fx;
            let below = corners[2][i] + (corners[3][i] - corners[2][i]) * fx;
            above + (below - above) * fy
        })
    }

    fn texel(&self, x: i64, y: i64) -> [f32; 4] {
        let x = x.clamp(0, self.width as i64 - 1) as usize;
        let y = y.clamp(0, self.height as i64 - 1) as usize;
        self.texels
            .get(y * self.width + x)
            .copied()
            .unwrap_or(Color32::TRANSPARENT)
            .to_array()
            .map(f32::from)
    }
}

/// `color`, premultiplied, laid over what is there.
fn over(under: Color32, color: Color32) -> Color32 {
    if color.a() == 255 {
        return color;
    }
    let rest = 255 - u32::from(color.a());
    let under = under.to_array();
    let above = color.to_array();
    let mixed = std::array::from_fn::<u8, 4, _>(|i| {
        let below = (u32::from(under[i]) * rest + 127) / 255;
        (u32::from(above[i]) + below).min(255) as u8
    });
    Color32::from_rgba_premultiplied(mixed[0], mixed[1], mixed[2], mixed[3])
}
