//! The folder where the workbooks of one machine lie.
//!
//! Files have random names, so that a listing tells nothing of who they belong
//! to. What each person chose to show on the first page, and what that page
//! must know before any workbook is open, is in one small settings file beside
//! them. Losing that file loses no workbook: they are found by their ending.

mod settings;

use crate::file::{self, ENDING};
use settings::{Broken, Settings};
use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};
use thiserror::Error;
use uuid::Uuid;

pub use settings::Machine;

/// A folder of workbooks. It need not exist yet.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    // Held while the settings file is read and written.
    notices: Mutex<Vec<Notice>>,
}

/// A workbook in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Where it lies.
    pub path: PathBuf,
    /// What its person chose to show on the first page; none shows nothing.
    pub shown_as: Option<String>,
}

/// Something a person should be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The settings file was not readable. It was kept under this name, and a
    /// new one begun: what people chose to show has to be chosen again.
    SettingsSetAside {
        /// Where the old one is now.
        kept_as: PathBuf,
    },
    /// The settings file is not readable and could not be renamed either; it is
    /// left as it is.
    SettingsStuck,
}

/// Why something in the folder could not be done.
#[derive(Debug, Error)]
pub enum FolderError {
    /// The folder or the disk cannot be written.
    #[error("read-only")]
    ReadOnly,
    /// The disk is full.
    #[error("disk full")]
    Full,
    /// The file system refused for another reason.
    #[error("input or output")]
    Io(#[source] io::Error),
}

impl From<io::Error> for FolderError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
        match error.kind() {
            PermissionDenied | ReadOnlyFilesystem => FolderError::ReadOnly,
            StorageFull | QuotaExceeded => FolderError::Full,
            _ => FolderError::Io(error),
        }
    }
}

impl Folder {
    /// The folder at `path`. Nothing is read or made yet.
    pub fn at(path: impl Into<PathBuf>) -> Folder {
        Folder {
            path: path.into(),
            notices: Mutex::default(),
        }
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The workbooks in it, by name. None of them is opened or read. A folder
    /// that is not there has none.
    ///
    /// # Errors
    /// If the folder cannot be listed.
    pub fn list(&self) -> Result<Vec<Listed>, FolderError> {
        let settings = self.settings()?;
        let mut entries: Vec<Listed> = self
            .workbooks()?
            .into_iter()
            .map(|path| Listed {
                shown_as: settings.shown_as(&self.key(&path)),
                path,
            })
            .collect();
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(entries)
    }

    /// A path for a new workbook: a random name. The folder is made if need be,
    /// for its owner's eyes only.
    ///
    /// # Errors
    /// If the folder cannot be made.
    pub fn new_path(&self) -> Result<PathBuf, FolderError> {
        self.make()?;
        Ok(self.path.join(format!("{}.{ENDING}", Uuid::new_v4())))
    }

    /// Wipes what a crash left of workbooks that were being begun or taken in here. To be called when the app starts.
    pub fn put_away_drafts(&self) {
        file::draft::sweep_orphans(&self.path);
    }

    /// Sets what a person shows of herself on the first page; none for nothing.
    ///
    /// # Errors
    /// If the settings file cannot be written.
    pub fn show_as(&self, workbook: &Path, shown_as: Option<&str>) -> Result<(), FolderError> {
        let key = self.key(workbook);
        self.change(|settings| settings.show_as(key, shown_as))
    }

    /// Forgets what was known of a workbook that was removed.
    ///
    /// # Errors
    /// If the settings file cannot be written.
    pub fn forget(&self, workbook: &Path) -> Result<(), FolderError> {
        let key = self.key(workbook);
        self.change(|settings| settings.forget(&key))
    }

    /// The workbook that was opened last on this machine. It may be gone.
    ///
    /// # Errors
    /// If the settings file is there and cannot be read.
    pub fn last_opened(&self) -> Result<Option<PathBuf>, FolderError> {
        Ok(self.settings()?.last_opened.map(|key| self.path.join(key)))
    }

    /// Remembers which workbook was opened last; none forgets it.
    ///
    /// # Errors
    /// If the settings file cannot be written.
    pub fn set_last_opened(&self, workbook: Option<&Path>) -> Result<(), FolderError> {
        let key = workbook.map(|workbook| self.key(workbook));
        self.change(|settings| settings.last_opened = key)
    }

    /// What the first page must know before any workbook is open.
    ///
    /// # Errors
    /// If the settings file is there and cannot be read.
    pub fn machine(&self) -> Result<Machine, FolderError> {
        Ok(self.settings()?.machine.known)
    }

    /// Remembers it.
    ///
    /// # Errors
    /// If the settings file cannot be written.
    pub fn set_machine(&self, machine: &Machine) -> Result<(), FolderError> {
        self.change(|settings| settings.machine.known = machine.clone())
    }

    /// What people should be told, once.
    pub fn take_notices(&self) -> Vec<Notice> {
        std::mem::take(&mut self.lock())
    }

    /// How a workbook is named in the settings file: by its file name if it is
    /// in this folder (which may be carried elsewhere), else by its path.
    fn key(&self, workbook: &Path) -> String {
        let inside = workbook
            .parent()
            .is_some_and(|folder| same_folder(folder, &self.path));
        let name = if inside { workbook.file_name() } else { None };
        name.unwrap_or(workbook.as_os_str())
            .to_string_lossy()
            .into_owned()
    }

    fn workbooks(&self) -> io::Result<Vec<PathBuf>> {
        let listing = match fs::read_dir(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            listing => listing?,
        };
        let paths = listing.map(|entry| entry.map(|entry| entry.path()));
        let is_workbook =
            |path: &PathBuf| path.extension() == Some(OsStr::new(ENDING)) && path.is_file();
        paths
            .filter(|path| path.as_ref().map_or(true, is_workbook))
            .collect()
    }

    fn make(&self) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.path)
    }

    fn settings(&self) -> Result<Settings, FolderError> {
        Ok(self.read(&mut self.lock())?)
    }

    /// Reads, changes and writes the settings file. It is read anew each time:
    /// another copy of the app may have written it.
    fn change(&self, change: impl FnOnce(&mut Settings)) -> Result<(), FolderError> {
        let mut notices = self.lock();
        let mut settings = self.read(&mut notices)?;
        change(&mut settings);
        self.make()?;
        Ok(settings.write(&self.path)?)
    }

    fn read(&self, notices: &mut Vec<Notice>) -> io::Result<Settings> {
        match Settings::read(&self.path) {
            Ok(settings) => Ok(settings),
            Err(Broken::Io(error)) => Err(error),
            Err(Broken::Content) => {
                notices.push(match settings::set_aside(&self.path) {
                    Ok(kept_as) => Notice::SettingsSetAside { kept_as },
                    Err(_) => Notice::SettingsStuck,
                });
                Ok(Settings::default())
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Notice>> {
        self.notices.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn same_folder(a: &Path, b: &Path) -> bool {
    a == b
        || match (fs::canonicalize(a), fs::canonicalize(b)) {
            (Ok(a), Ok(b)) => a == b,
            _ => false,
        }
}
