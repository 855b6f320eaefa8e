//! What joining does to what a person has, and what it says of it.

use super::{Grade, Machine, Plan, secret};
use std::{collections::BTreeMap, fs, path::PathBuf};
use workbook::{
    Answer, Cover, Integrity, JoinError, LeafId, NewAttempt, OpenError, Passphrase, Person,
    Settings, Sitting, Workbook, backups, is_readable_by_all,
};

#[test]
fn a_note_written_on_both_sides_keeps_both_until_it_is_settled() {
    let laptop = Machine::begun();
    laptop.write("p", "seen by both");
    let clinic = laptop.copy();
    laptop.write("p", "at home");
    clinic.write("p", "at work");
    clinic.write("q", "only at work");
    let joined = laptop.take(&clinic);
    assert_eq!(
        (joined.notes, joined.erased, joined.replaced.len()),
        (2, 0, 0)
    );
    assert_eq!(joined.two_sided.notes, [("s".to_owned(), "p".to_owned())]);
    assert_eq!(laptop.says("p"), ["at home", "at work"]);
    assert!(laptop.take(&clinic).is_nothing());
    let note = laptop.workbook().note("s", "p").unwrap().unwrap();
    laptop
        .workbook()
        .settle_note("s", "p", "both", note.heads, Sitting::begin())
        .unwrap();
    assert_eq!(laptop.says("p"), ["both"]);
    assert!(laptop.workbook().two_sided().unwrap().is_empty());
    clinic.take(&laptop);
    assert_eq!(clinic.says("p"), ["both"]);
    assert_eq!(clinic.workbook().note_versions("s", "p").unwrap().len(), 4);
}

#[test]
fn what_was_written_on_after_it_was_settled_elsewhere_is_not_hidden() {
    let laptop = Machine::begun();
    laptop.write("p", "first");
    let mut clinic = laptop.copy();
    laptop.write("p", "second, made from first");
    // The same version, written on in its sitting after the copy was made.
    clinic.run("UPDATE note_versions SET text = 'first and more', revision = revision + 1");
    laptop.take(&clinic);
    assert_eq!(
        laptop.says("p"),
        ["first and more", "second, made from first"]
    );
}

#[test]
fn everything_that_is_kept_is_counted_in_its_own_words() {
    let laptop = Machine::begun();
    let clinic = laptop.copy();
    let workbook = clinic.workbook();
    let answer = |n: u32| Answer {
        question: n.to_string(),
        chosen: [1].into(),
        is_right: true,
    };
    workbook
        .keep_attempt(&NewAttempt {
            session: "s".into(),
            seconds: None,
            answers: (0..34).map(answer).collect(),
        })
        .unwrap();
    clinic.write("p", "one");
    clinic.write("p", "one, later");
    clinic.write("q", "two");
    workbook.finish("s").unwrap();
    workbook.set_place("s", "a.p1").unwrap();
    let plan = |what: &str| Plan { what: what.into() };
    for _ in 0..3 {
        workbook
            .keep_leaf(LeafId::fresh(), &plan("new"), Sitting::begin())
            .unwrap();
    }
    workbook.enter("a", &Grade(1)).unwrap();
    let joined = laptop.take(&clinic);
    assert_eq!(
        (joined.answers, joined.notes, joined.replaced.len()),
        (34, 2, 0)
    );
    assert_eq!((joined.progress, joined.places, joined.erased), (1, 1, 0));
    assert_eq!(joined.kept, BTreeMap::from([("plan".to_owned(), 3)]));
    assert_eq!(joined.happened, BTreeMap::from([("grade".to_owned(), 1)]));
}

#[test]
fn of_two_settings_the_later_one_stands_and_what_is_set_next_is_later_still() {
    let laptop = Machine::begun();
    let clinic = laptop.copy();
    let size = |size| Settings {
        text_size: Some(size),
        ..Settings::default()
    };
    laptop.workbook().set_settings(&size(110)).unwrap();
    clinic.workbook().set_settings(&size(120)).unwrap();
    for n in 0..20 {
        clinic.workbook().set_settings(&size(120 + n)).unwrap();
    }
    let joined = laptop.take(&clinic);
    assert_eq!(joined.replaced, ["settings.text-size"]);
    assert_eq!(laptop.workbook().settings().unwrap(), size(139));
    // The desk has counted already; it goes on from the highest.
    laptop.workbook().set_settings(&size(90)).unwrap();
    clinic.take(&laptop);
    assert_eq!(clinic.workbook().settings().unwrap(), size(90));
}

#[test]
fn what_was_erased_in_one_copy_is_in_no_byte_of_the_other() {
    let mut laptop = Machine::begun();
    laptop.write("p", "Kasangadi");
    laptop.workbook().back_up().unwrap();
    let clinic = laptop.copy();
    clinic.workbook().erase_note("s", "p").unwrap();
    let renamed = Person {
        name: "Zuzana".into(),
        ..Person::default()
    };
    clinic.workbook().set_person(&renamed).unwrap();
    let joined = laptop.take(&clinic);
    assert_eq!((joined.erased, joined.outlived), (1, 0));
    laptop.close();
    for file in files(laptop.folder.path()) {
        let bytes = fs::read(&file).unwrap();
        for gone in ["Kasangadi", "Amina"] {
            let mut windows = bytes.windows(gone.len());
            assert!(
                !windows.any(|window| window == gone.as_bytes()),
                "{}",
                file.display()
            );
        }
    }
}

#[test]
fn words_that_were_written_on_outlive_an_erasing_elsewhere_and_that_is_said() {
    let laptop = Machine::begun();
    laptop.write("p", "first");
    let clinic = laptop.copy();
    clinic.workbook().erase_note("s", "p").unwrap();
    laptop.write("p", "first and second");
    let joined = laptop.take(&clinic);
    assert_eq!((joined.erased, joined.outlived), (1, 1));
    assert_eq!(laptop.says("p"), ["first and second"]);
    assert_eq!(laptop.workbook().note_versions("s", "p").unwrap().len(), 1);
}

#[test]
fn a_rehearsal_changes_nothing_and_what_was_there_can_be_brought_back() {
    let laptop = Machine::begun();
    laptop.write("p", "at home");
    let clinic = laptop.copy();
    clinic.write("p", "at work");
    let before = laptop.dump();
    let file = clinic.path("away.hrhw");
    fs::write(&file, clinic.workbook().handed_over(Cover::Own).unwrap()).unwrap();
    let copy = laptop.brought(&file, None).unwrap();
    laptop.workbook().rehearse(&copy).unwrap();
    assert_eq!(laptop.dump(), before);
    let bytes = fs::read(&file).unwrap();
    laptop.workbook().join(&copy).unwrap();
    assert_eq!(fs::read(&file).unwrap(), bytes, "the copy is not changed");
    let all = backups(laptop.workbook().path());
    laptop.workbook().restore(&all[1].path).unwrap();
    assert_eq!(laptop.dump(), before);
    drop(copy);
    let left: Vec<PathBuf> = files(laptop.folder.path());
    let is_draft = |path: &&PathBuf| path.to_string_lossy().contains(".part");
    assert_eq!(left.iter().find(is_draft), None);
}

#[test]
fn a_copy_opens_with_its_own_passphrase_or_with_the_one_it_shares() {
    const WORDS: &str = "copper lantern weaves";
    let laptop = Machine::begun();
    let clinic = laptop.copy();
    laptop.write("p", "at home");
    clinic.write("p", "at work");
    let cover = Cover::Passphrase(Passphrase::new(WORDS).unwrap());
    let given = clinic
        .workbook()
        .hand_over_to(clinic.folder.path(), cover)
        .unwrap();
    let bytes = fs::read(&given).unwrap();
    assert!(!bytes.windows(7).any(|window| window == b"at work"));
    let not_opened = laptop.brought(&given, None).err().unwrap();
    assert!(matches!(
        not_opened,
        JoinError::NotOpened(OpenError::Locked)
    ));
    let not_opened = laptop
        .brought(&given, Some(&secret("other")))
        .err()
        .unwrap();
    assert!(matches!(
        not_opened,
        JoinError::NotOpened(OpenError::NotUnlocked)
    ));
    // One who opened it once has it as a workbook of hers.
    let own = Workbook::unlock(&given, &secret(WORDS)).unwrap();
    assert_eq!(own.note("s", "p").unwrap().unwrap().text, "at work");
    own.close();
    let copy = laptop.brought(&given, Some(&secret(WORDS))).unwrap();
    laptop.workbook().join(&copy).unwrap();
    assert_eq!(laptop.says("p"), ["at home", "at work"]);
    laptop
        .workbook()
        .set_passphrase(None, Some(Passphrase::new(WORDS).unwrap()))
        .unwrap();
    let backup = laptop.workbook().back_up().unwrap();
    laptop.write("p", "later");
    let copy = laptop.brought(&backup.path, None).unwrap();
    assert!(laptop.workbook().rehearse(&copy).unwrap().is_nothing());
}

#[test]
fn a_backup_on_a_stick_is_brought_back_whatever_its_passphrase_is() {
    let laptop = Machine::begun();
    laptop.write("p", "then");
    let stick = tempfile::tempdir().unwrap();
    let old = laptop.workbook().back_up_to(stick.path()).unwrap();
    let kept = stick.path().join("kept by hand.hrhw");
    fs::copy(old, &kept).unwrap();
    laptop.write("p", "now");
    laptop
        .workbook()
        .set_passphrase(
            None,
            Some(Passphrase::new("copper lantern weaves").unwrap()),
        )
        .unwrap();
    let copy = laptop.brought(&kept, None).unwrap();
    assert_eq!(copy.facts().unwrap().0, 1);
    laptop.workbook().restore_from(&copy).unwrap();
    assert_eq!(laptop.says("p"), ["then"]);
    assert!(laptop.workbook().has_passphrase());
    assert_eq!(laptop.workbook().check().unwrap(), Integrity::Whole);
    let path = laptop.workbook().path().to_owned();
    assert!(!is_readable_by_all(&backups(&path)[0].path));
}

#[test]
fn a_leaf_of_two_sides_is_settled_by_choosing_one() {
    let laptop = Machine::begun();
    let id = LeafId::named("plan", "one");
    let plan = |what: &str| Plan { what: what.into() };
    laptop
        .workbook()
        .keep_leaf(id, &plan("seen"), Sitting::begin())
        .unwrap();
    let clinic = laptop.copy();
    laptop
        .workbook()
        .keep_leaf(id, &plan("home"), Sitting::begin())
        .unwrap();
    clinic
        .workbook()
        .keep_leaf(id, &plan("work"), Sitting::begin())
        .unwrap();
    let joined = laptop.take(&clinic);
    assert_eq!(joined.two_sided.leaves, [("plan".to_owned(), id)]);
    let heads = laptop.workbook().heads_of("plan", id).unwrap();
    let home = heads
        .iter()
        .find(|head| head.body.contains("home"))
        .unwrap();
    laptop
        .workbook()
        .settle_leaf("plan", id, home.version)
        .unwrap();
    let kept = laptop.workbook().leaf::<Plan>(id).unwrap().unwrap();
    assert_eq!((kept.leaf, kept.others.len()), (plan("home"), 0));
}

fn files(folder: &std::path::Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
