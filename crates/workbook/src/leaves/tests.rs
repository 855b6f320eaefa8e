use super::*;
use crate::{Entry, Person};
use std::path::PathBuf;
use tempfile::TempDir;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Plan {
    what: String,
}

impl Leaf for Plan {
    const KIND: &'static str = "plan";
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Grade(u8);

impl Entry for Grade {
    const KIND: &'static str = "grade";
}

fn plan(what: &str) -> Plan {
    Plan { what: what.into() }
}

fn workbook() -> (TempDir, PathBuf, Workbook) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.hrhw");
    let workbook = Workbook::create(&path, &Person::default()).unwrap();
    (folder, path, workbook)
}

fn words(workbook: &Workbook) -> Vec<String> {
    let leaves = workbook.leaves::<Plan>().unwrap();
    leaves.into_iter().map(|kept| kept.leaf.what).collect()
}

#[test]
fn a_sitting_is_one_version_and_the_next_one_another() {
    let (_folder, _, workbook) = workbook();
    let (id, first, second) = (LeafId::fresh(), Sitting::begin(), Sitting::begin());
    for (what, sitting, versions) in [
        ("a", first, 1),
        ("ab", first, 1),
        ("ab", second, 1),
        ("abc", second, 2),
    ] {
        workbook.keep_leaf(id, &plan(what), sitting).unwrap();
        let kept = workbook.leaf::<Plan>(id).unwrap().unwrap();
        assert_eq!((kept.leaf, kept.versions), (plan(what), versions), "{what}");
    }
    let old = workbook.leaf_versions::<Plan>(id).unwrap().pop().unwrap();
    assert_eq!(old.leaf, plan("ab"));
    workbook
        .restore_leaf::<Plan>(id, old.version, Sitting::begin())
        .unwrap();
    assert_eq!(words(&workbook), ["ab"]);
}

#[test]
fn a_slip_does_not_take_a_large_body_with_it_within_a_sitting() {
    let (_folder, _, workbook) = workbook();
    let (id, sitting) = (LeafId::fresh(), Sitting::begin());
    let long = "words ".repeat(100);
    workbook.keep_leaf(id, &plan(&long), sitting).unwrap();
    workbook.keep_leaf(id, &plan("x"), sitting).unwrap();
    let versions = workbook.leaf_versions::<Plan>(id).unwrap();
    assert_eq!(versions.len(), 2);
    assert_eq!(versions[1].leaf, plan(&long));
}

#[test]
fn two_changes_of_what_both_saw_are_both_kept_until_one_settles_them() {
    let (_folder, _, workbook) = workbook();
    let id = LeafId::fresh();
    let seen = workbook
        .keep_leaf(id, &plan("seen"), Sitting::begin())
        .unwrap()
        .version;
    for what in ["here", "there"] {
        workbook
            .keep_leaf_made_from(id, &plan(what), Sitting::begin(), seen)
            .unwrap();
    }
    let kept = workbook.leaf::<Plan>(id).unwrap().unwrap();
    assert_eq!(
        (kept.leaf, kept.others),
        (plan("there"), vec![plan("here")])
    );
    workbook
        .keep_leaf(id, &plan("both"), Sitting::begin())
        .unwrap();
    let kept = workbook.leaf::<Plan>(id).unwrap().unwrap();
    assert_eq!((kept.leaf, kept.others), (plan("both"), vec![]));
}

#[test]
fn what_is_put_away_can_be_taken_back_and_a_change_elsewhere_outweighs_it() {
    let (_folder, _, workbook) = workbook();
    let (id, other) = (LeafId::fresh(), LeafId::fresh());
    let seen = workbook
        .keep_leaf(id, &plan("one"), Sitting::begin())
        .unwrap()
        .version;
    workbook
        .keep_leaf(other, &plan("two"), Sitting::begin())
        .unwrap();
    workbook.put_leaf_away::<Plan>(id).unwrap();
    assert_eq!(words(&workbook), ["two"]);
    assert_eq!(workbook.leaves_put_away::<Plan>().unwrap().len(), 1);
    workbook.take_leaf_back::<Plan>(id).unwrap();
    assert_eq!(words(&workbook), ["one", "two"]);
    workbook.put_leaf_away::<Plan>(id).unwrap();
    workbook
        .keep_leaf_made_from(id, &plan("one more"), Sitting::begin(), seen)
        .unwrap();
    assert_eq!(words(&workbook), ["one more", "two"]);
}

#[test]
fn erased_words_are_in_no_byte_of_the_file() {
    let (_folder, path, workbook) = workbook();
    let id = LeafId::named("plan", "the only one");
    assert_eq!(id, LeafId::named("plan", "the only one"));
    assert_ne!(id, LeafId::named("mark", "the only one"));
    for what in ["Kasangadi first", "Kasangadi second"] {
        workbook
            .keep_leaf(id, &plan(what), Sitting::begin())
            .unwrap();
    }
    workbook.enter("Kasangadi", &Grade(1)).unwrap();
    workbook.erase_leaf::<Plan>(id).unwrap();
    workbook.erase_entries::<Grade>("Kasangadi").unwrap();
    assert_eq!(workbook.leaf::<Plan>(id).unwrap(), None);
    workbook.close();
    let bytes = std::fs::read(path).unwrap();
    assert!(!bytes.windows(9).any(|window| window == b"Kasangadi"));
}

#[test]
fn entries_come_in_the_order_in_which_they_were_entered() {
    let (_folder, path, workbook) = workbook();
    for (about, grade) in [("b", 3), ("a", 1), ("b", 2)] {
        workbook.enter(about, &Grade(grade)).unwrap();
    }
    workbook.close();
    let workbook = Workbook::open(&path).unwrap();
    workbook.enter("a", &Grade(4)).unwrap();
    let grades = |about| -> Vec<u8> {
        let entries = workbook.entries::<Grade>(about).unwrap();
        entries.into_iter().map(|entered| entered.entry.0).collect()
    };
    assert_eq!(grades(None), [3, 1, 2, 4]);
    assert_eq!(grades(Some("b")), [3, 2]);
}

#[test]
fn a_body_that_is_too_large_or_from_a_newer_edition_harms_nothing() {
    let (_folder, _, workbook) = workbook();
    let id = LeafId::fresh();
    let large = plan(&"x".repeat(MAX_BODY_BYTES));
    let error = workbook
        .keep_leaf(id, &large, Sitting::begin())
        .unwrap_err();
    assert!(matches!(error, SaveError::TooLong { .. }));
    workbook
        .keep_leaf(id, &plan("sound"), Sitting::begin())
        .unwrap();

    #[derive(Serialize, Deserialize)]
    struct Newer(Vec<u8>);
    impl Leaf for Newer {
        const KIND: &'static str = "plan";
    }
    workbook
        .keep_leaf(LeafId::fresh(), &Newer(vec![1]), Sitting::begin())
        .unwrap();
    assert_eq!(words(&workbook), ["sound"]);
}
