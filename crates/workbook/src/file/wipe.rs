//! Removing a file so that its words are not left where it lay, as far as a program can see to that: on flash storage
//! the disk itself may keep older copies of what was written over.

use std::{
    fs::{self, File},
    io::{self, Seek, Write},
    path::Path,
};

static ZEROS: [u8; 64 * 1024] = [0; 64 * 1024];

/// Writes over the file at `path` and removes it. Nothing there is well.
///
/// Must not be called on a file that this process has open with SQLite.
pub(crate) fn wipe(path: &Path) -> io::Result<()> {
    match File::options().write(true).open(path) {
        Ok(mut file) => {
            // A file that has other names (a hard link somebody made) keeps its content under those.
            if has_one_name(&file)? {
                write_over(&mut file)?;
            }
            fs::remove_file(path)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(_) => fs::remove_file(path),
    }
}

/// Writes zeros over all of an open file.
pub(crate) fn write_over(file: &mut File) -> io::Result<()> {
    let mut left = file.metadata()?.len();
    file.rewind()?;
    while left > 0 {
        let piece = left.min(ZEROS.len() as u64);
        file.write_all(&ZEROS[..piece as usize])?;
        left -= piece;
    }
    file.sync_all()
}

#[cfg(unix)]
fn has_one_name(file: &File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    Ok(file.metadata()?.nlink() <= 1)
}

#[cfg(not(unix))]
fn has_one_name(_: &File) -> io::Result<bool> {
    Ok(true)
}
