//! The window on a screen: eframe draws what [`Window`] draws.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use eframe::egui::{Context, IconData, Ui, ViewportBuilder, ViewportCommand, Visuals};
use eframe::{CreationContext, Frame, NativeOptions, Storage};

use crate::case::Case;

use super::settings::{self, Settings};
use super::theme::Theme;
use super::window::{Environment, Window};

/// The name under which the system knows the window, and the folder of its settings.
const APP: &str = "readout";

/// What is missing where no window opens, by Debian's names.
const PACKAGES: &str = "A window needs a display and these libraries, here by the names of Debian's packages: \
    libgl1 libgl1-mesa-dri libx11-6 libx11-xcb1 libxkbcommon-x11-0 libxcursor1 libxi6, \
    under Wayland libwayland-client0 libwayland-egl1 libegl1 libegl-mesa0 libxkbcommon0. \
    Without them, “readout picture” writes a picture of the workbench.";

/// Opens the window, on a case or on the welcome screen; comes back when it is closed.
pub fn run(environment: Environment, case: Option<Arc<Case>>) -> anyhow::Result<()> {
    for name in BUSES {
        if let Some(address) = std::env::var_os(name) {
            refuse_network(name, &address.to_string_lossy())?;
        }
    }
    let options = NativeOptions {
        viewport: ViewportBuilder::default()
            .with_app_id(APP)
            .with_title("Readout")
            .with_inner_size([1600.0, 1000.0])
            .with_min_inner_size([760.0, 480.0])
            .with_drag_and_drop(true)
            .with_icon(IconData {
                rgba: ICON.to_vec(),
                width: 64,
                height: 64,
            }),
        ..NativeOptions::default()
    };
    let open = move || {
        eframe::run_native(
            APP,
            options,
            Box::new(move |creation| Ok(Box::new(App::new(creation, environment, case)))),
        )
    };
    // winit panics where libxkbcommon-x11 is missing.
    match catch_unwind(AssertUnwindSafe(open)) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(unopened(&error.to_string())),
        Err(panic) => {
            let text = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied());
            Err(unopened(text.unwrap_or("it broke off")))
        }
    }
}

/// Where the addresses of D-Bus stand, by which file dialogs and screen readers are spoken to.
const BUSES: [&str; 3] = [
    "DBUS_SESSION_BUS_ADDRESS",
    "DBUS_SYSTEM_BUS_ADDRESS",
    "AT_SPI_BUS_ADDRESS",
];

/// A bus may be reached over a network: Readout speaks to none but those of this computer.
fn refuse_network(name: &str, address: &str) -> anyhow::Result<()> {
    let is_local = |address: &str| address.trim().is_empty() || address.trim().starts_with("unix:");
    anyhow::ensure!(
        address.split(';').all(is_local),
        "the window can't be opened: {name} is “{address}”, and Readout opens no network connection. Set it to an address \
         that begins with “unix:”, or unset it; then dialogs and screen readers may be missing."
    );
    Ok(())
}

/// Why no window opens, and what to install.
fn unopened(reason: &str) -> anyhow::Error {
    // winit names the line of its own source first.
    let reason = match reason.rsplit_once(".rs:") {
        Some((_, rest)) => {
            rest.trim_start_matches(|c: char| c.is_ascii_digit() || ": ".contains(c))
        }
        None => reason,
    };
    anyhow::anyhow!(
        "the window can't be opened: {}. {PACKAGES}",
        reason.trim_end_matches('.')
    )
}

/// 64 × 64 pixels, four bytes each: drawn by `assets/icons/README.md`'s rule.
static ICON: &[u8] = include_bytes!("../../assets/icons/readout.rgba");

struct App {
    window: Window,
    title: String,
}

impl App {
    fn new(
        creation: &CreationContext<'_>,
        environment: Environment,
        case: Option<Arc<Case>>,
    ) -> Self {
        let settings: Settings = creation
            .storage
            .and_then(|storage| eframe::get_value(storage, settings::KEY))
            .unwrap_or_default();
        Window::dress(&creation.egui_ctx);
        let mut window = Window::new(environment, settings);
        if let Some(case) = case {
            window.open_case(case);
        }
        Self {
            window,
            title: String::new(),
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut Frame) {
        self.window.logic(ctx);
        if ctx.input(|input| input.viewport().close_requested()) && !self.window.may_close() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        let title = self.window.title();
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
        self.window.ui(ui);
    }

    fn save(&mut self, storage: &mut dyn Storage) {
        self.window.leave();
        eframe::set_value(storage, settings::KEY, &self.window.settings);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.window.shut();
    }

    fn clear_color(&self, visuals: &Visuals) -> [f32; 4] {
        Theme::of(visuals.dark_mode)
            .window
            .to_normalized_gamma_f32()
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::refuse_network;

    #[test]
    fn a_bus_on_a_network_is_refused() {
        for local in [
            "",
            "unix:path=/run/user/1000/bus",
            "unix:abstract=x,guid=1;unix:path=/y",
        ] {
            assert!(
                refuse_network("DBUS_SESSION_BUS_ADDRESS", local).is_ok(),
                "{local}"
            );
        }
        for far in [
            "tcp:host=10.0.0.1,port=9",
            "unix:path=/x;nonce-tcp:host=a",
            "unixexec:path=nc",
        ] {
            let error = refuse_network("DBUS_SESSION_BUS_ADDRESS", far).unwrap_err();
            assert!(error.to_string().contains(far), "{error}");
        }
    }
}
