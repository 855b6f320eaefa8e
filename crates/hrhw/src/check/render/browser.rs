//! The browser that shows the pages: whichever of Chromium's kind is installed. It is started without a window, with a
//! profile that is thrown away, and needs no driver: the page it opens asks for the next one by itself.

use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The names it goes by.
const NAMES: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
];

/// Where installers put it that tell no path.
const PLACES: [&str; 6] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/// Names a browser that is none of these.
pub(super) const VARIABLE: &str = "HRHW_CHROMIUM";

/// A browser on this machine; where one is named, that one or none.
pub(super) fn find() -> Option<PathBuf> {
    let is_there = |path: &PathBuf| path.is_file();
    if let Some(named) = env::var_os(VARIABLE) {
        return Some(PathBuf::from(named)).filter(is_there);
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = env::split_paths(&path).flat_map(|folder| {
        NAMES.map(|name| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
    });
    let places = PLACES.into_iter().map(PathBuf::from);
    on_path.chain(places).find(is_there)
}

/// A browser that runs; it ends with this value.
pub(super) struct Running(Child);

impl Running {
    /// Opens an address without a window, with its profile in `folder`.
    pub(super) fn open(program: &Path, folder: &Path, address: &str) -> io::Result<Self> {
        let mut command = Command::new(program);
        command
            .args(["--headless=new", "--disable-gpu", "--no-first-run"])
            .args(["--window-size=1600,1000", "--disable-extensions"])
            .arg(format!("--user-data-dir={}", folder.display()));
        if is_root() {
            // It refuses to start otherwise. It shows nothing but our own pages.
            command.arg("--no-sandbox");
        }
        let child = command
            .arg(address)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Self(child))
    }

    /// Whether it has ended by itself.
    pub(super) fn has_ended(&mut self) -> bool {
        !matches!(self.0.try_wait(), Ok(None))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
