//! Reading a folder of the disk: bounded, and never outside of it.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{Files, rules};
use crate::{Finding, Rule};

/// How much of a folder is read. A person may point at her whole disk by mistake.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of one file.
    pub file_bytes: u64,
    /// Files and folders together.
    pub entries: usize,
    /// Bytes of all files.
    pub total_bytes: u64,
    /// Folders inside folders.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            file_bytes: 4 << 20,
            entries: 5_000,
            total_bytes: 64 << 20,
            depth: 8,
        }
    }
}

/// Why a folder could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ReadFolderError {
    /// There is nothing at this path.
    #[error("no such folder: {0}")]
    Missing(PathBuf),
    /// The path is not a folder.
    #[error("not a folder: {0}")]
    NotAFolder(PathBuf),
    /// The operating system does not let it be listed.
    #[error("cannot list {0}: {1}")]
    Io(PathBuf, #[source] io::Error),
}

/// Reads all regular files below `folder`.
pub(super) fn read(folder: &Path, limits: Limits) -> Result<Files, ReadFolderError> {
    let root = fs::canonicalize(folder).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => ReadFolderError::Missing(folder.to_owned()),
        _ => ReadFolderError::Io(folder.to_owned(), error),
    })?;
    if !root.is_dir() {
        return Err(ReadFolderError::NotAFolder(folder.to_owned()));
    }
    fs::read_dir(&root).map_err(|error| ReadFolderError::Io(folder.to_owned(), error))?;
    let mut walk = Walk {
        root,
        limits,
        entries: 0,
        total: 0,
        seen: BTreeSet::new(),
        files: Files::default(),
    };
    walk.folder(&walk.root.clone(), "", 0);
    Ok(walk.files)
}

struct Walk {
    root: PathBuf,
    limits: Limits,
    entries: usize,
    total: u64,
    /// Folders already read, by their real path: a link to one of them would go round in circles.
    seen: BTreeSet<PathBuf>,
    files: Files,
}

impl Walk {
    fn folder(&mut self, path: &Path, name: &str, depth: usize) {
        if !self.seen.insert(path.to_owned()) {
            return;
        }
        if depth > self.limits.depth {
            return self.too_many(name);
        }
        match fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => self.entries_of(entries, name, depth),
            Err(error) => self.unreadable(name, &error),
        }
    }

    fn entries_of(&mut self, mut entries: Vec<fs::DirEntry>, folder: &str, depth: usize) {
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            if self.entries >= self.limits.entries {
                return self.too_many(folder);
            }
            self.entries += 1;
            self.entry(
                &entry.path(),
                &join(folder, &entry.file_name().to_string_lossy()),
                depth,
            );
        }
    }

    fn entry(&mut self, path: &Path, name: &str, depth: usize) {
        let last = name.rsplit('/').next().unwrap_or(name);
        if last.starts_with('.') || last.ends_with('~') {
            return;
        }
        if path.to_str().is_none() {
            return self.found(Finding::damage(rules::NAME_NOT_UNICODE, name));
        }
        // The real path: a link is judged by where it leads.
        let real = match fs::canonicalize(path) {
            Ok(real) if real.starts_with(&self.root) => real,
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return self.unreadable(name, &error);
            }
            _ => return self.found(Finding::damage(rules::LINK_OUTSIDE, name)),
        };
        if real.is_dir() {
            self.folder(&real, name, depth + 1);
        } else if real.is_file() {
            self.file(&real, name);
        }
    }

    fn file(&mut self, path: &Path, name: &str) {
        let limit = self.limits.file_bytes;
        match read_up_to(path, limit) {
            Ok(Some(bytes)) => self.keep(name, bytes),
            Ok(None) => self.found(too_much(rules::FILE_TOO_LARGE, name, limit)),
            Err(error) => self.unreadable(name, &error),
        }
    }

    fn keep(&mut self, name: &str, bytes: Vec<u8>) {
        self.total += bytes.len() as u64;
        if self.total > self.limits.total_bytes {
            self.entries = self.limits.entries;
            return self.too_many(name);
        }
        self.files.bytes.insert(name.to_owned(), Cow::Owned(bytes));
    }

    fn too_many(&mut self, name: &str) {
        let finding = too_much(rules::TOO_MANY_FILES, name, self.limits.entries as u64);
        if !self.files.findings.iter().any(|f| f.rule == finding.rule) {
            self.found(finding);
        }
    }

    fn unreadable(&mut self, name: &str, error: &io::Error) {
        let reason = format!("{:?}", error.kind());
        self.found(Finding::damage(rules::UNREADABLE, name).with("reason", reason));
    }

    fn found(&mut self, finding: Finding) {
        self.files.findings.push(finding);
    }
}

fn too_much(rule: Rule, name: &str, limit: u64) -> Finding {
    Finding::damage(rule, name).with("limit", limit.to_string())
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}

/// The bytes of a file, or `None` if there are more than `limit`. The size is not asked first: a file may grow
/// while it is read.
fn read_up_to(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}
