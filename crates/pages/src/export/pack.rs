//! Files of a copy, as one file or as a folder.

use std::ffi::OsString;
use std::fs;
use std::io::{Cursor, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::export::ExportError;
use crate::export::gather::File;

/// What of the files comes first and is not pressed together: an e-book begins so.
pub(crate) const FIRST: &str = "mimetype";

/// One file with all of them inside. The same files make the same bytes: no clock is asked.
///
/// # Errors
/// More than such a file can hold.
pub fn zipped(files: &[File]) -> Result<Vec<u8>, ExportError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let (first, others): (Vec<&File>, Vec<&File>) =
        files.iter().partition(|(name, _)| name == FIRST);
    for (name, bytes) in first.into_iter().chain(others) {
        let how = if name == FIRST {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(how)
            .last_modified_time(DateTime::default());
        zip.start_file(name, options).map_err(packed)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish().map_err(packed)?.into_inner())
}

fn packed(error: zip::result::ZipError) -> ExportError {
    ExportError::Io(std::io::Error::other(error))
}

/// Writes one file, whole or not at all.
///
/// # Errors
/// The disk is full, the place may not be written to.
pub fn write_file(place: &Path, bytes: &[u8]) -> Result<(), ExportError> {
    Ok(translation::write_whole(place, bytes)?)
}

/// Writes all files into a folder that is new or empty: what lies in another is not ours to mix with. They are written
/// into a folder beside it, which gets the name when it is whole.
///
/// # Errors
/// Something lies there, the disk is full, the place may not be written to; then nothing is left behind.
pub fn write_folder(place: &Path, files: &[File]) -> Result<(), ExportError> {
    if holds_something(place)? {
        return Err(ExportError::NotEmpty);
    }
    let Some(beside) = beside(place).filter(|_| is_out_of_the_way(place)) else {
        return write_into(place, files);
    };
    remove_left(&beside)?;
    let done = write_into(&beside, files).and_then(|()| Ok(fs::rename(&beside, place)?));
    if done.is_err() {
        fs::remove_dir_all(&beside).ok();
    }
    done
}

/// The hidden name under which a folder is made.
fn beside(place: &Path) -> Option<PathBuf> {
    let mut name = OsString::from(".");
    name.push(place.file_name()?);
    name.push(".new");
    Some(place.with_file_name(name))
}

/// Removes the empty folder that lies there. A drive's own folder, or a link to one, cannot be exchanged.
fn is_out_of_the_way(place: &Path) -> bool {
    fs::remove_dir(place).map_or_else(|error| error.kind() == ErrorKind::NotFound, |()| true)
}

/// What a crash left of an earlier try.
fn remove_left(beside: &Path) -> Result<(), ExportError> {
    match fs::remove_dir_all(beside) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn write_into(folder: &Path, files: &[File]) -> Result<(), ExportError> {
    fs::create_dir_all(folder)?;
    for (name, bytes) in files {
        let file = folder.join(name);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = fs::File::create(file)?;
        file.write_all(bytes)?;
        // On the disk before the folder gets its name: after a power cut it has all of them or another name.
        file.sync_all()?;
    }
    Ok(())
}

fn holds_something(folder: &Path) -> Result<bool, ExportError> {
    match fs::read_dir(folder) {
        Ok(mut there) => Ok(there.next().is_some()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}
