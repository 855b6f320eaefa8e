//! A small file system of one's own, as a stick is: it can be full, read-only, or gone.

use anyhow::ensure;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// A mounted memory file system; it goes when this is dropped.
pub(crate) struct Stick {
    folder: TempDir,
}

impl Stick {
    /// One with so much room. Only root may.
    pub(crate) fn of(kilobytes: usize) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let size = format!("size={kilobytes}k");
        run(
            "mount",
            &["-t", "tmpfs", "-o", &size, "tmpfs"],
            folder.path(),
        )?;
        Ok(Self { folder })
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Fills it until so many kilobytes are left.
    pub(crate) fn fill_but(&self, kilobytes: usize) -> anyhow::Result<()> {
        self.empty()?;
        let free = self.free()?;
        let mut filler = fs::File::create(self.path().join("filler"))?;
        let piece = vec![1; 4096];
        for _ in 0..free.saturating_sub(kilobytes) / 4 {
            if filler.write_all(&piece).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// Takes the filler away.
    pub(crate) fn empty(&self) -> anyhow::Result<()> {
        match fs::remove_file(self.path().join("filler")) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    fn free(&self) -> anyhow::Result<usize> {
        let said = Command::new("df")
            .args(["--output=avail", "-k"])
            .arg(self.path())
            .output()?;
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        Ok(said.lines().nth(1).unwrap_or_default().trim().parse()?)
    }

    /// Nothing can be written any more, whoever has files open.
    pub(crate) fn make_read_only(&self) -> anyhow::Result<()> {
        run("mount", &["-o", "remount,ro"], self.path())
    }

    pub(crate) fn make_writable(&self) -> anyhow::Result<()> {
        run("mount", &["-o", "remount,rw"], self.path())
    }

    /// Pulls it out: the path is empty, whoever has files open keeps them.
    pub(crate) fn pull(&self) -> anyhow::Result<()> {
        run("umount", &["--lazy"], self.path())
    }
}

fn run(program: &str, args: &[&str], path: &Path) -> anyhow::Result<()> {
    let said = Command::new(program).args(args).arg(path).output()?;
    ensure!(
        said.status.success(),
        "{program}: {}",
        String::from_utf8_lossy(&said.stderr)
    );
    Ok(())
}

impl Drop for Stick {
    fn drop(&mut self) {
        // Twice is nothing worse; what is still open keeps it until then.
        self.pull().ok();
    }
}
