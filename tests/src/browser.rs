//! A real browser without a window, on pages served by the command line.

use crate::process::Process;
use crate::programs;
use crate::webdriver::Session;
use serde_json::json;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// The size of text that browsers come with, in pixels.
const USUAL_TEXT: u32 = 16;

/// Chromium before the HTTP door of `hrhw serve`.
pub struct Browser {
    /// The page in the browser, let in by the one-time token.
    pub page: Session,
    /// The door's address, without token and without a last slash.
    pub home: String,
    server: Process,
    _folder: TempDir,
}

impl Browser {
    /// Serves the pages with these words more on the command line, and opens the first.
    ///
    /// # Errors
    /// Chromium or its driver is not installed, or the door did not open.
    pub fn open(args: &[&str]) -> anyhow::Result<Self> {
        Self::open_with_text(args, USUAL_TEXT)
    }

    /// As [`Browser::open`], for somebody who has set her browser's text to so many pixels.
    ///
    /// # Errors
    /// As [`Browser::open`].
    pub fn open_with_text(args: &[&str], pixels: u32) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut serve = Command::new(programs::hrhw());
        serve
            .arg("serve")
            .args(args)
            .env("HRHW_DATA", folder.path())
            .env("LANG", "en_GB.UTF-8");
        let (mut server, mut said) = Process::start_and_hear(&mut serve)?;
        while !said.starts_with("http://") {
            said = server.hear()?;
        }
        let page = chromium(folder.path(), pixels)?;
        page.open(&said)?;
        let home = said.split("/?").next().unwrap_or(&said).to_owned();
        Ok(Self {
            page,
            home,
            server,
            _folder: folder,
        })
    }

    /// The system's number of the program that serves the pages.
    #[must_use]
    pub fn server_id(&self) -> u32 {
        self.server.id()
    }

    /// Opens a page of ours.
    ///
    /// # Errors
    /// What the driver answered.
    pub fn go(&self, path: &str) -> anyhow::Result<()> {
        self.page.open(&format!("{}{path}", self.home))
    }
}

/// Chromium, with its profile in `folder`.
fn chromium(folder: &Path, text: u32) -> anyhow::Result<Session> {
    let profile = format!("--user-data-dir={}", folder.join("chromium").display());
    // As root, as in most containers, Chromium starts only without its sandbox; it shows nothing but our own pages.
    let args = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--window-size=1280,900",
        &profile,
    ];
    Session::start(
        &mut Command::new("chromedriver"),
        &json!({ "browserName": "chrome", "goog:chromeOptions": {
            "args": args,
            "prefs": { "webkit.webprefs.default_font_size": text },
        } }),
    )
}
