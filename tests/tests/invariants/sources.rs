//! The project's own code, read as text.

use std::path::{Path, PathBuf};

use house::programs::root;

/// The code that is shipped. Development's own tools are not.
pub(crate) fn code() -> Vec<PathBuf> {
    let mut files = sources(&["crates", "src-tauri/src"]);
    files.retain(|file| {
        let shown = shown(file);
        let is_tool = shown.contains("/tests/") || shown.contains("/examples/");
        !shown.starts_with("crates/xtask/") && !is_tool
    });
    files
}

pub(crate) fn sources(folders: &[&str]) -> Vec<PathBuf> {
    let files: Vec<PathBuf> = folders
        .iter()
        .flat_map(|folder| files(&root().join(folder), "rs"))
        .collect();
    assert!(!files.is_empty(), "{folders:?}");
    files
}

/// Fails where a line of code, not of comment or test, holds one of these words.
pub(crate) fn nowhere(files: &[PathBuf], words: &[&str], but: &[&str]) {
    let mut found = Vec::new();
    for file in files
        .iter()
        .filter(|file| !but.iter().any(|but| shown(file).starts_with(but)))
    {
        let text = std::fs::read_to_string(file).expect("a text");
        let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in shipped
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
        {
            found.extend(
                words
                    .iter()
                    .filter(|word| line.contains(**word))
                    .map(|word| format!("{}:{}: {word}", shown(file), number + 1)),
            );
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() && name != "target" && !name.to_string_lossy().starts_with('.') {
                open.push(path);
            } else if path.extension().is_some_and(|is| is == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The path below the workspace, with slashes.
pub(crate) fn shown(file: &Path) -> String {
    file.strip_prefix(root())
        .unwrap_or(file)
        .to_string_lossy()
        .replace('\\', "/")
}
