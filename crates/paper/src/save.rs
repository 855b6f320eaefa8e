//! Whole files or none.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Why a file was not written; nothing of it is left behind.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The disk is full, or this person's share of it.
    #[error("full")]
    Full,
    /// Nobody may write there.
    #[error("denied")]
    Denied,
    /// Something else went wrong.
    #[error("io: {0}")]
    Io(#[source] io::Error),
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::Denied,
            _ => Self::Io(error),
        }
    }
}

/// Writes files of these names into a folder, making it if it is not there, and answers where they lie. Every file is
/// written beside its place first and then put there: a file that was there before stays as it was until the new one is
/// whole, and where one cannot be written, none is put in place.
///
/// # Errors
/// When the folder cannot be made or a file not be written.
pub fn save(folder: &Path, files: &[(String, &[u8])]) -> Result<Vec<PathBuf>, SaveError> {
    std::fs::create_dir_all(folder)?;
    let mut written = Vec::new();
    for (name, bytes) in files {
        written.push((beside(folder, bytes)?, folder.join(name)));
    }
    let mut places = Vec::new();
    for (file, place) in written {
        file.persist(&place).map_err(|error| error.error)?;
        places.push(place);
    }
    Ok(places)
}

/// Writes one file into a folder that is there, whole or not at all, over whatever lay in its place.
///
/// # Errors
/// When it cannot be written; then what lay there is as it was.
pub fn save_as(place: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let folder = place.parent().filter(|folder| *folder != Path::new(""));
    let file = beside(folder.unwrap_or(Path::new(".")), bytes)?;
    file.persist(place).map_err(|error| error.error)?;
    Ok(())
}

/// A file that is on the disk already, and has no name yet that anybody would look for.
fn beside(folder: &Path, bytes: &[u8]) -> Result<NamedTempFile, SaveError> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As any file that a person saves: what the system takes away from that, it takes away here, too.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}
