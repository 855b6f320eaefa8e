//! The port to the machine, as the desktop answers it: native dialogs, the system's own programs, the window.

use crate::{leaving, window};
use language::args;
use pages::{House, Shell, ShellError, WindowAction, write_whole};
use rfd::{AsyncFileDialog, AsyncMessageDialog, MessageButtons, MessageDialogResult};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, mpsc};
use tauri::{AppHandle, Manager};

/// The desktop. Pages are built before the window is, so the handle comes later.
pub(crate) struct Desktop {
    app: OnceLock<AppHandle>,
    /// A folder that stands for the machine: files are saved there and addresses listed there without asking.
    /// For tests, which cannot press a button of a native dialog.
    instead: Option<PathBuf>,
}

impl Desktop {
    pub(crate) fn new() -> Self {
        let instead = std::env::var_os("HRHW_INSTEAD").map(PathBuf::from);
        Self {
            app: OnceLock::new(),
            instead,
        }
    }

    /// Tells the desktop which app it speaks for.
    pub(crate) fn belongs_to(&self, app: &AppHandle) {
        self.app.set(app.clone()).ok();
    }

    fn app(&self) -> Result<&AppHandle, ShellError> {
        self.app.get().ok_or(ShellError::NoDesktop)
    }

    fn asks_to_open(&self, url: &str) -> Result<bool, ShellError> {
        let app = self.app()?;
        let words = app.state::<Arc<House>>().words();
        let title = words.message("open-outside", &args! {}).text;
        let text = words
            .message("open-outside-what", &args! { "address" => url })
            .text;
        let yes = words.message("open-outside-yes", &args! {}).text;
        let no = words.message("open-outside-no", &args! {}).text;
        let agreed = MessageDialogResult::Custom(yes.clone());
        let dialog = AsyncMessageDialog::new()
            .set_title(title)
            .set_description(text)
            .set_buttons(MessageButtons::OkCancelCustom(yes, no));
        let answer = from_main_thread(app, move || dialog.show())?;
        Ok(answer == agreed || answer == MessageDialogResult::Ok)
    }

    fn asks_where(&self, name: String) -> Result<Option<PathBuf>, ShellError> {
        let dialog = AsyncFileDialog::new().set_file_name(name);
        let chosen = from_main_thread(self.app()?, move || dialog.save_file())?;
        Ok(chosen.map(|file| file.path().to_path_buf()))
    }
}

impl Shell for Desktop {
    fn save_file(&self, suggested_name: &str, bytes: &[u8]) -> Result<Option<PathBuf>, ShellError> {
        let name = file_name_only(suggested_name);
        let path = match &self.instead {
            Some(folder) => Some(folder.join(name)),
            None => self.asks_where(name)?,
        };
        if let Some(path) = &path {
            write_whole(path, bytes)?;
        }
        Ok(path)
    }

    fn open_external(&self, url: &str) -> Result<(), ShellError> {
        if let Some(folder) = &self.instead {
            let mut list = std::fs::File::options()
                .create(true)
                .append(true)
                .open(folder.join("opened"))?;
            return Ok(writeln!(list, "{url}")?);
        }
        if self.asks_to_open(url)? {
            open::that_detached(url).map_err(|error| ShellError::NotOpened(error.to_string()))?;
        }
        Ok(())
    }

    /// The file lies in a folder of its own among the system's temporary files, whose name nobody can guess; the system
    /// clears it away.
    fn open_file(&self, name: &str, bytes: &[u8]) -> Result<(), ShellError> {
        let name = file_name_only(name);
        if let Some(folder) = &self.instead {
            return Ok(std::fs::write(folder.join(name), bytes)?);
        }
        let path = tempfile::tempdir()?.keep().join(name);
        std::fs::write(&path, bytes)?;
        open::that_detached(&path).map_err(|error| ShellError::NotOpened(error.to_string()))
    }

    fn window(&self, action: WindowAction) {
        let Ok(app) = self.app() else { return };
        let handle = app.clone();
        let done = app.run_on_main_thread(move || match action {
            WindowAction::ToggleFullscreen => window::toggle_fullscreen(&handle),
            WindowAction::LanguageChanged => window::word(&handle),
            WindowAction::Leave => leaving::leave(&handle),
            WindowAction::Stay => leaving::stay(&handle),
        });
        if let Err(error) = done {
            eprintln!("{error}");
        }
    }
}

/// Begins something on the main thread, where dialogs must be made, and waits here for its end.
fn from_main_thread<F, T>(
    app: &AppHandle,
    begin: impl FnOnce() -> F + Send + 'static,
) -> Result<T, ShellError>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
    let (sender, receiver) = mpsc::channel();
    app.run_on_main_thread(move || {
        let answer = begin();
        tauri::async_runtime::spawn(async move { sender.send(answer.await) });
    })
    .map_err(|_| ShellError::NoDesktop)?;
    receiver.recv().map_err(|_| ShellError::NoDesktop)
}

/// A suggestion names a file, never a folder.
fn file_name_only(suggested: &str) -> String {
    let name = Path::new(suggested)
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    name.filter(|name| !name.is_empty())
        .unwrap_or_else(|| String::from("file"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suggestion_never_leaves_the_folder() {
        let check =
            |suggested, expect| assert_eq!(file_name_only(suggested), expect, "{suggested}");
        check("handout.pdf", "handout.pdf");
        check("../../.bashrc", ".bashrc");
        check("/etc/passwd", "passwd");
        check("", "file");
        check("..", "file");
    }
}
