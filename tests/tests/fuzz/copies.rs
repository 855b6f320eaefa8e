//! Other copies of a workbook, changed as no app would: what is taken in of them leaves the workbook whole and loses nothing
//! of its own.

use house::fuzz::Reader;
use std::fs;
use std::path::Path;
use workbook::{Cover, Integrity, NoteEdit, Person, Sitting, Workbook};

const OWN: &str = "what I wrote myself";
/// So many changes are made to a file: where, in four bytes, and what is there then.
const CHANGE: usize = 5;

fn write(workbook: &Workbook, prompt: &str, text: &str) -> anyhow::Result<()> {
    let edit = NoteEdit {
        session: "dual-loyalty".to_owned(),
        prompt: prompt.to_owned(),
        text: text.to_owned(),
        sitting: Sitting::begin(),
        parent: None,
    };
    workbook.save_note(&edit)?;
    Ok(())
}

/// Two copies that parted; the bytes of the other, and our file.
fn parted(folder: &Path) -> anyhow::Result<(Vec<u8>, Vec<u8>)> {
    let (ours, theirs) = (folder.join("ours.hrhw"), folder.join("theirs.hrhw"));
    let workbook = Workbook::create(&ours, &Person::default())?;
    for n in 0..30 {
        write(&workbook, &n.to_string(), &format!("note {n} ").repeat(30))?;
    }
    fs::write(&theirs, workbook.handed_over(Cover::None)?)?;
    write(&workbook, "own", OWN)?;
    workbook.close();
    let other = Workbook::open(&theirs)?;
    for n in 20..50 {
        write(&other, &n.to_string(), &format!("thought {n} ").repeat(30))?;
    }
    let bytes = other.handed_over(Cover::None)?;
    Ok((fs::read(ours)?, bytes))
}

fn changed(copy: &[u8], changes: &[u8]) -> Vec<u8> {
    let mut copy = copy.to_vec();
    for change in changes.chunks_exact(CHANGE) {
        let at = change[..4]
            .iter()
            .fold(0, |at, byte| at << 8 | usize::from(*byte));
        let length = copy.len();
        copy[at % length] = change[4];
    }
    copy
}

/// Takes the copy in, if it is found sound. What is ours stays, whatever came of that.
fn take_in(path: &Path, copy: &[u8]) -> anyhow::Result<()> {
    let workbook = Workbook::open(path)?;
    if let Ok(brought) = workbook.bring_bytes(copy)
        && let Ok(copy) = workbook.open_brought(brought, None)
    {
        let rehearsed = workbook.rehearse(&copy).is_ok();
        anyhow::ensure!(
            workbook.join(&copy).is_ok() == rehearsed,
            "a rehearsal says what comes"
        );
        drop(workbook.two_sided()?);
    }
    let own = workbook.note("dual-loyalty", "own")?;
    anyhow::ensure!(own.is_some_and(|note| note.text == OWN), "our note is gone");
    anyhow::ensure!(
        workbook.check()? == Integrity::Whole,
        "it does not hold together"
    );
    Ok(())
}

#[test]
fn copies() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let (ours, copy) = parted(folder.path())?;
    let path = folder.path().join("a.hrhw");
    let read = |changes: &[u8]| {
        fs::remove_dir_all(folder.path().join("backups")).ok();
        fs::write(&path, &ours).expect("a file of our own");
        if let Err(wrong) = take_in(&path, &changed(&copy, changes)) {
            panic!("{wrong:#}");
        }
    };
    let mut random = fastrand::Rng::with_seed(4);
    // Within the first pages most is told of the others.
    let mut one = |most: u32| {
        let at = random.u32(..most).to_be_bytes();
        [at[0], at[1], at[2], at[3], random.u8(..)]
    };
    let mut corpus: Vec<Vec<u8>> = (0..20).map(|_| one(8192).to_vec()).collect();
    corpus.extend((0..20).map(|_| one(u32::MAX).to_vec()));
    corpus.push(Vec::new());
    Reader {
        name: "copies",
        corpus,
        pieces: &[],
        read: &read,
    }
    .fuzz()
}
