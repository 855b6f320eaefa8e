//! Making a new workbook: whole at its path, or not there at all.

use super::{FileId, Hold, draft, fits, flush_folder, pragmas, schema};
use crate::OpenError;
use rusqlite::Connection;
use std::{io, path::Path};
use tempfile::TempPath;

/// Makes a workbook at `path`, with what `fill` writes into it first. It is
/// made under another name beside it, closed, and renamed.
pub(crate) fn create(
    path: &Path,
    fill: impl FnOnce(&mut Connection) -> Result<(), OpenError>,
) -> Result<(), OpenError> {
    if path.try_exists()? {
        return Err(OpenError::Exists);
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    // Where it really lies, as it is opened later.
    let real = std::fs::canonicalize(folder).map_err(refused)?;
    if !fits(&real.join(path.file_name().unwrap_or_default())) {
        return Err(OpenError::PathTooLong);
    }
    draft::sweep_orphans(folder);
    // For its owner's eyes only, as is the journal that SQLite makes beside it.
    let draft = draft::of_new(folder).map_err(refused)?;
    // Nobody in this process shall take it for one that a crash left.
    let hold = Hold::take(FileId::of(&draft)?);
    fill_draft(&draft, fill)?;
    give_name(draft, path)?;
    drop(hold);
    flush_folder(folder);
    Ok(())
}

/// An empty workbook in memory, with the schema of today.
pub(crate) fn empty() -> rusqlite::Result<Connection> {
    super::begin();
    let mut conn = Connection::open_in_memory()?;
    pragmas::before_reading(&conn)?;
    schema::migrate(&mut conn, 0)?;
    Ok(conn)
}

fn fill_draft(
    draft: &Path,
    fill: impl FnOnce(&mut Connection) -> Result<(), OpenError>,
) -> Result<(), OpenError> {
    super::begin();
    let mut conn = Connection::open(draft)?;
    pragmas::before_reading(&conn)?;
    pragmas::after_checking(&conn)?;
    schema::migrate(&mut conn, 0)?;
    fill(&mut conn)?;
    // Closing would do that too, and say nothing when there is no room for it: a file would get its name whose words
    // are still in the journal of another name.
    super::empty_the_journal(&conn)?;
    conn.close().map_err(|(_, error)| error.into())
}

/// Renames without replacing. Where the file system cannot do that in one step
/// we look first: names are random, nobody else is about to take this one.
fn give_name(draft: TempPath, path: &Path) -> Result<(), OpenError> {
    let Err(failed) = draft.persist_noclobber(path) else {
        return Ok(());
    };
    match failed.error.kind() {
        io::ErrorKind::AlreadyExists => Err(OpenError::Exists),
        _ if path.try_exists()? => Err(OpenError::Exists),
        _ => failed
            .path
            .persist(path)
            .map_err(|error| refused(error.error)),
    }
}

/// What it means that the file system refused.
pub(crate) fn refused(error: io::Error) -> OpenError {
    match error.kind() {
        io::ErrorKind::NotFound => OpenError::Missing,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => OpenError::ReadOnly,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => OpenError::Full,
        _ => OpenError::Io(error),
    }
}
