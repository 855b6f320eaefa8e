//! Reading folders of a disk, whatever lies in them.

use std::fs;
use std::path::Path;

use language::{Files, Limits, ReadFolderError, Rule, rules};

fn names(files: &Files) -> Vec<&str> {
    files.iter().map(|(name, _)| name).collect()
}

fn found(files: &Files) -> Vec<(Rule, &str)> {
    files
        .findings()
        .iter()
        .map(|finding| (finding.rule, finding.file.as_str()))
        .collect()
}

fn write(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("a new folder");
    fs::write(path, bytes).expect("a new file");
}

#[test]
fn hidden_files_and_copies_are_left_out() {
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "fr/app.ftl",
        "en/app.ftl",
        ".git/x",
        "en/app.ftl~",
        "top.toml",
    ] {
        write(folder.path(), name, b"x");
    }
    let files = Files::read(folder.path()).unwrap();
    assert_eq!(names(&files), ["en/app.ftl", "fr/app.ftl", "top.toml"]);
    assert_eq!(found(&files), []);
}

#[test]
fn what_is_too_much_is_left_out_and_told() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["a", "b", "c"] {
        write(folder.path(), name, b"1234");
    }
    #[track_caller]
    fn check(folder: &Path, limits: Limits, expect: &[&str], rule: Rule) {
        let files = Files::read_within(folder, limits).unwrap();
        assert_eq!(names(&files), expect);
        assert!(found(&files).iter().all(|(found, _)| *found == rule));
        assert!(!files.findings().is_empty());
    }
    let limits = Limits::default();
    check(
        folder.path(),
        Limits {
            file_bytes: 3,
            ..limits
        },
        &[],
        rules::FILE_TOO_LARGE,
    );
    check(
        folder.path(),
        Limits {
            entries: 2,
            ..limits
        },
        &["a", "b"],
        rules::TOO_MANY_FILES,
    );
    check(
        folder.path(),
        Limits {
            total_bytes: 5,
            ..limits
        },
        &["a"],
        rules::TOO_MANY_FILES,
    );
    write(folder.path(), "d/e/f", b"1");
    let all = ["a", "b", "c"];
    check(
        folder.path(),
        Limits { depth: 1, ..limits },
        &all,
        rules::TOO_MANY_FILES,
    );
}

#[test]
fn a_path_that_is_no_folder_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "file", b"");
    let missing = Files::read(&folder.path().join("none"));
    assert!(matches!(missing, Err(ReadFolderError::Missing(_))));
    let file = Files::read(&folder.path().join("file"));
    assert!(matches!(file, Err(ReadFolderError::NotAFolder(_))));
}

#[cfg(unix)]
#[test]
fn links_are_followed_inside_only_and_never_in_circles() {
    use std::os::unix::fs::symlink;
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write(folder.path(), "en/app.ftl", b"inside");
    write(other.path(), "secret", b"outside");
    symlink(other.path(), folder.path().join("away")).unwrap();
    symlink(other.path().join("secret"), folder.path().join("file-away")).unwrap();
    symlink(folder.path().join("gone"), folder.path().join("broken")).unwrap();
    symlink(folder.path(), folder.path().join("en/circle")).unwrap();
    symlink(
        folder.path().join("en/app.ftl"),
        folder.path().join("copy.ftl"),
    )
    .unwrap();
    let files = Files::read(folder.path()).unwrap();
    assert_eq!(names(&files), ["copy.ftl", "en/app.ftl"]);
    let outside = ["away", "broken", "file-away"].map(|name| (rules::LINK_OUTSIDE, name));
    assert_eq!(found(&files), outside);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("socket")).unwrap();
    write(folder.path(), "a", b"a");
    assert_eq!(names(&Files::read(folder.path()).unwrap()), ["a"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_not_unicode_is_told() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(OsStr::from_bytes(b"caf\xE9.ftl")), "a").unwrap();
    let files = Files::read(folder.path()).unwrap();
    assert_eq!(
        found(&files),
        [(rules::NAME_NOT_UNICODE, "caf\u{fffd}.ftl")]
    );
}
