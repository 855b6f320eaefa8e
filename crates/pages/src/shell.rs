//! The port to the machine: what a page may ask of the desktop around it.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use paper::SaveError;

/// Why the desktop could not do what a page asked for. The page makes the sentence.
#[derive(Debug, thiserror::Error)]
pub enum ShellError {
    /// There is no desktop behind this door: pages are served to a browser.
    #[error("no desktop behind this door")]
    NoDesktop,
    /// The file could not be written.
    #[error("the file could not be written")]
    NotWritten(#[from] std::io::Error),
    /// The system's own program refused or is missing.
    #[error("the system did not open it: {0}")]
    NotOpened(String),
}

/// What a page may ask of the window it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowAction {
    /// Fill the screen, or stop filling it.
    ToggleFullscreen,
    /// Read menus and title again: the language has changed.
    LanguageChanged,
    /// Close: the page has saved what was typed last.
    Leave,
    /// Do not close after all: the page could not save, and says why.
    Stay,
}

/// The desktop, as far as pages know it. Implemented by the desktop shell; [`NoShell`] where a browser shows the pages.
pub trait Shell: Send + Sync {
    /// Asks the person where to keep `bytes` and writes them there. `None`: she changed her mind.
    ///
    /// # Errors
    /// The file could not be written, or there is no desktop.
    fn save_file(&self, suggested_name: &str, bytes: &[u8]) -> Result<Option<PathBuf>, ShellError>;

    /// Opens an address in the person's own browser, after asking her.
    ///
    /// # Errors
    /// There is no desktop, or it has no browser.
    fn open_external(&self, url: &str) -> Result<(), ShellError>;

    /// Opens `bytes` in the system's own program for files of this kind, under this name.
    ///
    /// # Errors
    /// There is no desktop, the file could not be written, or no program opens it.
    fn open_file(&self, name: &str, bytes: &[u8]) -> Result<(), ShellError>;

    /// Does something with the window itself.
    fn window(&self, action: WindowAction);
}

/// Writes a file whole or not at all: what lay there before stays until the new one is on the disk.
///
/// # Errors
/// It could not be written.
pub fn write_whole(place: &Path, bytes: &[u8]) -> Result<(), ShellError> {
    paper::save_as(place, bytes).map_err(|error| {
        ShellError::NotWritten(match error {
            SaveError::Full => ErrorKind::StorageFull.into(),
            SaveError::Denied => ErrorKind::PermissionDenied.into(),
            SaveError::Io(error) => error,
        })
    })
}

/// The shell of a door without a desktop: a browser saves and opens by itself.
#[derive(Debug, Default, Clone, Copy)]
pub struct NoShell;

impl Shell for NoShell {
    fn save_file(&self, _: &str, _: &[u8]) -> Result<Option<PathBuf>, ShellError> {
        Err(ShellError::NoDesktop)
    }

    fn open_external(&self, _: &str) -> Result<(), ShellError> {
        Err(ShellError::NoDesktop)
    }

    fn open_file(&self, _: &str, _: &[u8]) -> Result<(), ShellError> {
        Err(ShellError::NoDesktop)
    }

    fn window(&self, _: WindowAction) {}
}
