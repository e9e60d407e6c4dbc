//! The window without a window: four passes, the last drawn. Pictures are the same bytes each time.

use eframe::egui::{Context, RawInput, Rect, ViewportId, pos2, vec2};

use super::raster::{Image, Rasterizer};
use super::theme::Theme;
use super::window::Window;

/// Tables and tiles settle in the first passes.
const PASSES: usize = 4;

/// Draws the window: `size` in pixels, `scale` pixels a point.
pub fn draw(window: &mut Window, (width, height): (usize, usize), scale: f32) -> Image {
    let ctx = Context::default();
    Window::dress(&ctx);
    let mut rasterizer = Rasterizer::default();
    let mut image = None;
    for pass in 0..PASSES {
        let size = vec2(width as f32, height as f32) / scale;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), size)),
            time: Some(pass as f64 * 0.1),
            focused: true,
            ..RawInput::default()
        };
        if let Some(viewport) = input.viewports.get_mut(&ViewportId::ROOT) {
            viewport.native_pixels_per_point = Some(scale);
        }
        let mut output = ctx.run_ui(input, |ui| window.ui(ui));
        rasterizer.set(&output.textures_delta);
        if pass + 1 == PASSES {
            let shapes = std::mem::take(&mut output.shapes);
            let primitives = ctx.tessellate(shapes, output.pixels_per_point);
            let background = Theme::of(window.is_dark(&ctx)).window;
            image = Some(rasterizer.draw(
                &primitives,
                output.pixels_per_point,
                (width, height),
                background,
            ));
        }
        rasterizer.free(&output.textures_delta);
        output.drop_without_applying_deltas();
    }
    image.unwrap_or(Image {
        width: 0,
        height: 0,
        pixels: Vec::new(),
    })
}

/// A picture as a PNG file's bytes.
pub fn png(image: &Image) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, image.width as u32, image.height as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    // The window is opaque.
    let pixels: Vec<u8> = image
        .pixels
        .iter()
        .flat_map(|pixel| [pixel.r(), pixel.g(), pixel.b()])
        .collect();
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    Ok(bytes)
}
