//! A workbook that comes to this machine in a file, from a stick or from another computer.

use super::brought::copy_whole;
use crate::{
    Folder, FolderError, OpenError,
    file::{self, FileId, Hold, Old},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

impl Folder {
    /// Copies the workbook at `path` among those of this machine, journal and all, and answers where it lies now. That
    /// file is not changed. Whether it opens shows when it is opened.
    ///
    /// # Errors
    /// [`OpenError::NotAWorkbook`], [`OpenError::Newer`] and others that show from outside; then nothing was copied.
    pub fn take_in(&self, path: &Path) -> Result<PathBuf, OpenError> {
        let path = file::find(path)?;
        let id = FileId::of(&path)?;
        let _hold = Hold::take(id).ok_or(OpenError::InUse)?;
        file::recognise(&path)?;
        let new = self.new_path().map_err(refused)?;
        let draft = file::draft::beside(&new).map_err(file::refused)?;
        copy_whole(&path, &draft)?;
        let journal = file::journal(&draft);
        if journal.exists() {
            fs::rename(journal, file::journal(&new)).map_err(file::refused)?;
        }
        file::put_in_place(draft, &new, Old::Left).map_err(file::refused)?;
        Ok(new)
    }
}

fn refused(error: FolderError) -> OpenError {
    match error {
        FolderError::ReadOnly => OpenError::ReadOnly,
        FolderError::Full => OpenError::Full,
        FolderError::Io(error) => OpenError::Io(error),
    }
}
