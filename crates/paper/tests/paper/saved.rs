//! Whole files or none.

use std::path::Path;
use std::process::Command;

use paper::{SaveError, What, file_name, save, save_as};

use crate::house::{LANGUAGES, made, order};

/// Where the child finds the small disk.
const SMALL_DISK: &str = "PAPER_TEST_SMALL_DISK";

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

/// Runs itself again in a name space of its own, where a disk of 64 kB can be mounted.
#[test]
fn a_full_disk_leaves_nothing_behind() {
    if let Some(folder) = std::env::var_os(SMALL_DISK) {
        return on_the_small_disk(Path::new(&folder));
    }
    let folder = tempfile::TempDir::new().expect("a folder");
    let own = std::env::current_exe().expect("this program");
    let script = "mount -t tmpfs -o size=64k small \"$0\" || exit 77; exec \"$1\" --exact saved::a_full_disk_leaves_nothing_behind";
    let status = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", script])
        .arg(folder.path())
        .arg(own)
        .env(SMALL_DISK, folder.path())
        .status();
    match status.map(|status| status.code()) {
        Ok(Some(0)) => {}
        Ok(Some(77)) | Err(_) => eprintln!("no small disk can be mounted here: not tried"),
        other => panic!("{other:?}"),
    }
}

fn on_the_small_disk(folder: &Path) {
    let before = [("a.pdf".to_owned(), &[1_u8; 100][..])];
    save(folder, &before).expect("a small file fits");
    let (little, much) = (vec![2_u8; 100], vec![3_u8; 200_000]);
    let files = [
        ("a.pdf".to_owned(), little.as_slice()),
        ("b.pdf".to_owned(), much.as_slice()),
    ];
    assert!(matches!(save(folder, &files), Err(SaveError::Full)));
    assert_eq!(names(folder), ["a.pdf"], "what was begun is gone");
    let kept = std::fs::read(folder.join("a.pdf")).expect("still there");
    assert_eq!(kept, [1; 100], "the file from before is whole");
    let alone = save_as(&folder.join("a.pdf"), &much);
    assert!(matches!(alone, Err(SaveError::Full)));
    assert_eq!(names(folder), ["a.pdf"]);
    let kept = std::fs::read(folder.join("a.pdf")).expect("still there");
    assert_eq!(kept, [1; 100], "the file from before is whole");
    save_as(&folder.join("a.pdf"), &little).expect("a small file fits");
}

#[test]
fn a_file_stands_where_no_folder_can_be() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "here").expect("written");
    let refused = save(&file, &[("a.pdf".to_owned(), &[1])]);
    assert!(matches!(refused, Err(SaveError::Io(_))), "{refused:?}");
}

#[test]
fn names_can_lie_on_any_disk() {
    for lang in LANGUAGES {
        for what in What::ALL {
            for sheet in made("documenting-torture", &order(what, lang)) {
                let name = file_name(&sheet, &[lang]);
                assert!(name.ends_with(&format!(" ({lang}).pdf")), "{name}");
                assert!(name.len() <= 255, "{name}");
                let refused = |c: char| "<>:\"/\\|?*".contains(c) || c.is_control();
                assert!(!name.contains(refused), "{name}");
                let stem = name.strip_suffix(".pdf").expect("it ends so");
                assert!(!stem.ends_with([' ', '.']), "{name}");
            }
        }
    }
}
