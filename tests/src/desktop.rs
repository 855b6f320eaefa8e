//! The real window on a display of its own, driven by WebKitWebDriver.

use crate::programs;
use crate::screen::Screen;
use crate::webdriver::Session;
use anyhow::Context;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// How the window is to be started.
pub struct Start {
    program: PathBuf,
    args: Vec<String>,
    lang: String,
    data: Option<PathBuf>,
}

/// An open window.
pub struct Desktop {
    // Dropped in this order: the session ends the window, then its display goes.
    /// The page in the window.
    pub page: Session,
    /// The display it stands on.
    pub screen: Screen,
    start: Start,
    _folder: TempDir,
}

impl Default for Start {
    fn default() -> Self {
        Self::of(programs::desktop())
    }
}

impl Start {
    /// The window as it is shipped, for measuring. Nothing is built for it.
    #[must_use]
    pub fn released() -> Self {
        Self::of(programs::measured_window())
    }

    fn of(program: PathBuf) -> Self {
        Self {
            program,
            args: Vec::new(),
            lang: String::from("en_GB.UTF-8"),
            data: None,
        }
    }

    /// The window with the routes of the contract, on the first of them.
    #[must_use]
    pub fn contract() -> Self {
        Self {
            program: programs::contract(),
            ..Self::default()
        }
        .arg("--at")
        .arg("/contract/page")
    }

    /// One more word on the command line.
    #[must_use]
    pub fn arg(mut self, word: impl Into<String>) -> Self {
        self.args.push(word.into());
        self
    }

    /// The language of the system, as `fr_FR.UTF-8`.
    #[must_use]
    pub fn lang(self, lang: &str) -> Self {
        Self {
            lang: lang.to_owned(),
            ..self
        }
    }

    /// The folder for data, where a test wants it to outlive the window.
    #[must_use]
    pub fn data_in(self, folder: &Path) -> Self {
        Self {
            data: Some(folder.to_path_buf()),
            ..self
        }
    }

    /// Opens the window.
    ///
    /// # Errors
    /// Something the tests need is not installed, or the window did not open.
    pub fn open(self) -> anyhow::Result<Desktop> {
        let screen = Screen::start()?;
        let folder = tempfile::tempdir()?;
        let mut start = self;
        start.data.get_or_insert_with(|| folder.path().join("data"));
        std::fs::create_dir_all(start.data())?;
        let mut driver = Command::new("WebKitWebDriver");
        start.clothe(screen.show(&mut driver));
        driver
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true");
        let window = json!({ "binary": start.program, "args": start.args });
        let page = Session::start(&mut driver, &json!({ "webkitgtk:browserOptions": window }))?;
        Ok(Desktop {
            page,
            screen,
            start,
            _folder: folder,
        })
    }

    /// Starts the program without a driver and waits until it ends by itself.
    ///
    /// # Errors
    /// The program did not start.
    pub fn run(&self, command: &mut Command) -> anyhow::Result<Output> {
        self.clothe(command)
            .output()
            .context("the program did not start")
    }

    /// The program with its words.
    #[must_use]
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.args);
        command
    }

    fn data(&self) -> &Path {
        self.data.as_deref().unwrap_or(Path::new("."))
    }

    fn clothe<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("HRHW_DATA", self.data())
            .env("HRHW_INSTEAD", self.data())
            .env("LANG", &self.lang)
            .env("RUST_BACKTRACE", "0")
            .env_remove("LANGUAGE")
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
    }
}

impl Desktop {
    /// The folder for data; saved files and the list of opened addresses lie in it too.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.start.data()
    }

    /// The one window of ours that can be seen.
    ///
    /// # Errors
    /// There is none, or there are two.
    pub fn window(&self) -> anyhow::Result<String> {
        let windows = self.screen.windows(&self.class())?;
        anyhow::ensure!(windows.len() == 1, "one window, not {windows:?}");
        Ok(windows[0].clone())
    }

    /// The title that stands over the window.
    ///
    /// # Errors
    /// There is no window.
    pub fn title(&self) -> anyhow::Result<String> {
        self.screen
            .ask("xdotool", &["getwindowname", &self.window()?])
    }

    /// Width and height of the window, in pixels.
    ///
    /// # Errors
    /// There is no window.
    pub fn size(&self) -> anyhow::Result<String> {
        let said = self.screen.ask(
            "xdotool",
            &["getwindowgeometry", "--shell", &self.window()?],
        )?;
        let value = |name| {
            said.lines()
                .find_map(|line| line.strip_prefix(name))
                .unwrap_or("?")
        };
        Ok(format!("{}x{}", value("WIDTH="), value("HEIGHT=")))
    }

    /// Starts the same program a second time and waits until it ends.
    ///
    /// # Errors
    /// It did not start.
    pub fn start_again(&self) -> anyhow::Result<Output> {
        let mut command = self.start.command();
        self.start.run(self.screen.show(&mut command))
    }

    /// Windows of a program carry its name.
    #[must_use]
    pub fn class(&self) -> String {
        self.start
            .program
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    }
}
