//! A display of one's own, with a window manager and a message bus.

use crate::process::{Process, wait_until};
use anyhow::Context;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A bus that starts nothing by itself: no portal, no settings daemon, nothing that outlives the test.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// A display, its window manager and its bus.
pub struct Screen {
    display: String,
    bus_address: String,
    _window_manager: Process,
    _bus: Process,
    _server: Process,
    _folder: TempDir,
}

impl Screen {
    /// Starts a display of 1280 by 900 pixels.
    ///
    /// # Errors
    /// Xvfb, dbus-daemon or openbox is not installed.
    pub fn start() -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let (server, number) = Process::start_and_hear(Command::new("Xvfb").args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1280x900x24",
            "-noreset",
            "-nolisten",
            "tcp",
        ]))?;
        let display = format!(":{number}");
        let (bus, bus_address) = start_bus(folder.path())?;
        let window_manager = Process::start(
            Command::new("openbox")
                .args(["--sm-disable"])
                .env("DISPLAY", &display)
                .env("HOME", folder.path()),
        )?;
        let screen = Self {
            display,
            bus_address,
            _window_manager: window_manager,
            _bus: bus,
            _server: server,
            _folder: folder,
        };
        wait_until("the window manager", || {
            screen
                .ask("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"])
                .is_ok_and(|said| said.contains("window id"))
        })?;
        Ok(screen)
    }

    /// Shows a program on this display, and lets it reach no other.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus_address)
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("TAURI_AUTOMATION")
            .env_remove("TAURI_WEBVIEW_AUTOMATION")
    }

    /// The windows that can be seen and belong to a program of that class.
    ///
    /// # Errors
    /// xdotool is not installed.
    pub fn windows(&self, class: &str) -> anyhow::Result<Vec<String>> {
        // No window at all is an error to xdotool.
        let said = self
            .ask("xdotool", &["search", "--onlyvisible", "--class", class])
            .unwrap_or_default();
        Ok(said.lines().map(str::to_owned).collect())
    }

    /// Presses keys, as `ctrl+plus`, in the window that has the focus.
    ///
    /// # Errors
    /// xdotool is not installed.
    pub fn press(&self, keys: &str) -> anyhow::Result<()> {
        self.ask("xdotool", &["key", keys]).map(drop)
    }

    /// What a small program of X says about this display.
    ///
    /// # Errors
    /// It is not installed, or it failed.
    pub fn ask(&self, program: &str, args: &[&str]) -> anyhow::Result<String> {
        let mut command = Command::new(program);
        let output = self
            .show(command.args(args))
            .stderr(Stdio::null())
            .output()
            .context(program.to_owned())?;
        anyhow::ensure!(
            output.status.success(),
            "{program} {args:?}: {}",
            output.status
        );
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    }
}

fn start_bus(folder: &Path) -> anyhow::Result<(Process, String)> {
    let config = folder.join("bus.conf");
    std::fs::write(&config, BUS)?;
    let mut command = Command::new("dbus-daemon");
    command
        .args(["--nofork", "--print-address=1"])
        .arg(format!("--config-file={}", config.display()));
    Process::start_and_hear(&mut command)
}
