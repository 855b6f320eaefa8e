//! What unlocking a workbook costs above making its key alone, which is slow on purpose, both measured here and now:
//! `cargo run --release -p workbook --example unlock_speed [FOLDER]`.
//!
//! The workbook holds a thousand notes. The two take turns, so that what else the machine does hits both. Prints rows of
//! JSON: medians in milliseconds, beside the bare key and beside one second, which nobody shall wait longer than.

use pbkdf2::pbkdf2_hmac;
use sha2::Sha512;
use std::{env, hint::black_box, path::PathBuf, time::Instant};
use workbook::{NoteEdit, Passphrase, Person, Secret, Sitting, Workbook};

const ROUNDS: usize = 15;
const NOTES: usize = 1000;
const PHRASE: &str = "copper lantern weaves nineteen goats";
/// As many as SQLCipher makes of itself.
const HASHES: u32 = 256_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let place = env::args_os()
        .nth(1)
        .map_or_else(env::temp_dir, PathBuf::from);
    let folder = tempfile::tempdir_in(place)?;
    let path = folder.path().join("a.hrhw");
    written(&path)?;
    let (mut floor, mut ours) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        floor.push(millis(|| black_box(bare_key(round))).0);
        let (took, workbook) = millis(|| Workbook::unlock(&path, &secret()));
        ours.push(took);
        workbook?.close();
    }
    let (ours, floor) = (median(ours), median(floor));
    row("unlocking", ours, floor, ("times", 1.5));
    row("unlocking, of one second", ours, 0.0, ("plus", 1000.0));
    Ok(())
}

fn row(what: &str, ours: f64, floor: f64, (goal, good): (&str, f64)) {
    println!(
        "{{\"what\":\"{what}\",\"ours\":{ours:.4},\"floor\":{floor:.4},\"unit\":\"ms\",\"{goal}\":{good}}}"
    );
}

fn written(path: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    let workbook = Workbook::create(path, &Person::default())?;
    for n in 0..NOTES {
        workbook.save_note(&NoteEdit {
            session: "dual-loyalty".into(),
            prompt: n.to_string(),
            text: format!("{n}: what I would do, and whom I would ask. ").repeat(20),
            sitting: Sitting::begin(),
            parent: None,
        })?;
    }
    workbook.set_passphrase(None, Passphrase::new(PHRASE))?;
    workbook.close();
    Ok(())
}

fn secret() -> Secret {
    Secret::Passphrase(Passphrase::new(PHRASE).expect("it is not empty"))
}

fn bare_key(round: usize) -> [u8; 32] {
    let mut key = [0; 32];
    let salt = [u8::try_from(round).unwrap_or(0); 16];
    pbkdf2_hmac::<Sha512>(PHRASE.as_bytes(), &salt, HASHES, &mut key);
    key
}

fn millis<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = Instant::now();
    let value = work();
    (start.elapsed().as_secs_f64() * 1e3, value)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
