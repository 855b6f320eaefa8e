//! A file is replaced as a whole or not at all.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;

/// Writes a file so that a crash leaves the old one or the new one, never half of one. Its folder is made if it is not
/// there. Until it is done the new one lies beside it under a hidden name, which nothing reads.
///
/// # Errors
/// What the system says: no room, no right, no such drive. The old file is then as it was.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.new"));
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let done = written.and_then(|()| std::fs::rename(&beside, path));
    if done.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    done
}

#[cfg(test)]
mod tests {
    use super::write_whole;

    #[test]
    fn a_file_is_made_and_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("fr/voices/a.md");
        for bytes in [&b"one"[..], b"two"] {
            write_whole(&path, bytes).expect("written");
            assert_eq!(std::fs::read(&path).expect("read"), bytes);
        }
        let beside = std::fs::read_dir(path.parent().expect("a folder")).expect("listed");
        assert_eq!(beside.count(), 1);
        // A folder is in the way.
        assert!(write_whole(&folder.path().join("fr"), b"x").is_err());
        assert!(!folder.path().join(".fr.new").exists());
    }
}
