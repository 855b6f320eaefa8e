//! Bytes that nobody would write, made out of real ones, and handed to whatever reads foreign bytes.
//!
//! A seeded mutator over a corpus was chosen over a coverage-guided fuzzer: those need a nightly compiler or a tool of
//! their own, and what is read here is small enough that its real files reach most of it. `cargo xtask fuzz --minutes`
//! gives each reader more time.

use fastrand::Rng;
use std::any::Any;
use std::cell::Cell;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::time::{Duration, Instant};

use crate::programs::{root, target};

/// How many seconds each reader is tried, and how many where nothing is said.
const SECONDS: &str = "HRHW_FUZZ_SECONDS";
const USUAL: f64 = 10.0;
/// Where the random numbers begin, to see the same again.
const SEED: &str = "HRHW_FUZZ_SEED";
/// Larger inputs are cut: what is read slowly is tried seldom.
const MOST_BYTES: usize = 48 * 1024;
/// Nothing of that size may take longer, on a busy machine and without optimisation.
const PATIENCE: Duration = Duration::from_secs(8);
/// How often a smaller input with the same end is looked for.
const SHRINKS: usize = 400;

/// Pieces that have been trouble to readers of some kind.
const PIECES: &[&str] = &[
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{2028}",
    "\r",
    "\r\n",
    "\t",
    "é",
    "e\u{301}",
    "👩\u{200d}🔬",
    "\u{10ffff}",
    "İ",
    "ß",
    "{",
    "}",
    "{\"",
    "\"}",
    "{ $",
    "->",
    "*[other]",
    "[",
    "]",
    "](",
    "<",
    ">",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&",
    "&#x0;",
    "&#xFFFFFFFF;",
    "&lt;",
    "<!DOCTYPE x [<!ENTITY a \"b\">]>",
    "%",
    "%s",
    "\\",
    "\\u0000",
    "\\u{",
    "\"",
    "'",
    "`",
    "```",
    "---\n",
    "===",
    "***",
    "> ",
    "- ",
    "1. ",
    "|",
    "|-|",
    "# ",
    "{#a}",
    "[x]: y",
    "[^1]",
    "~",
    "=",
    "==",
    " = ",
    "\n\n",
    "\n    ",
    "-1",
    "0",
    "99999999999999999999",
    "1e999",
    "NaN",
    "0x",
    "true",
    "null",
    "[[",
    "]]",
    "a.b.c = 1",
    "#, fuzzy",
    "msgid \"\"",
    "../",
    "/",
    "//",
    "C:\\",
    "\u{1}",
    "\u{85}",
    ",",
    ";",
    "\t\t",
    "=cmd|' /C calc'!A0",
];

thread_local! {
    /// Whether a panic of this thread is expected.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

fn be_quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let loud = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !QUIET.get() {
                loud(panic);
            }
        }));
    });
}

/// Something that reads foreign bytes.
pub struct Reader<'a> {
    /// Its name: of its inputs' folder, and of what is found.
    pub name: &'a str,
    /// Real inputs.
    pub corpus: Vec<Vec<u8>>,
    /// Pieces of its own language.
    pub pieces: &'a [&'a str],
    /// Reads; what it finds wrong it panics about.
    pub read: &'a dyn Fn(&[u8]),
}

/// How it was tried.
struct Course {
    seed: u64,
    time: Duration,
}

impl Course {
    fn of_today() -> Self {
        let number = |name: &str| std::env::var(name).ok();
        let seconds = number(SECONDS).and_then(|seconds| seconds.parse().ok());
        Self {
            seed: number(SEED)
                .and_then(|seed| seed.parse().ok())
                .unwrap_or_else(|| fastrand::u64(..)),
            time: Duration::from_secs_f64(seconds.unwrap_or(USUAL)),
        }
    }
}

impl Reader<'_> {
    /// Hands over what was found earlier, then the corpus as it is, as much of it as half of the time takes, then mutations
    /// of it for the other half.
    ///
    /// # Errors
    /// The reader panicked or took too long: with which bytes, and where they are kept.
    pub fn fuzz(&self) -> anyhow::Result<()> {
        let course = Course::of_today();
        let begun = Instant::now();
        let found = self.found_earlier()?;
        for bytes in &found {
            self.meet(bytes, &course)?;
        }
        let (mut random, mut count) = (Rng::with_seed(course.seed), 0_u64);
        let mut real: Vec<&Vec<u8>> = self.corpus.iter().collect();
        random.shuffle(&mut real);
        for bytes in real {
            self.meet(bytes, &course)?;
            // A large corpus leaves half of the time for what is made of it.
            if begun.elapsed() > course.time / 2 {
                break;
            }
        }
        while begun.elapsed() < course.time {
            self.meet(&self.mutated(&mut random), &course)?;
            count += 1;
        }
        println!(
            "{}: {count} inputs from seed {}, {} of a corpus, {} found earlier",
            self.name,
            course.seed,
            self.corpus.len(),
            found.len()
        );
        Ok(())
    }

    fn found_earlier(&self) -> anyhow::Result<Vec<Vec<u8>>> {
        let Ok(listing) = fs::read_dir(root().join("tests/fixtures/fuzz").join(self.name)) else {
            return Ok(Vec::new());
        };
        let paths = listing.map(|entry| Ok(entry?.path()));
        paths
            .map(|path: std::io::Result<PathBuf>| Ok(fs::read(path?)?))
            .collect()
    }

    /// Before it is read it lies on the disk: what ends the whole program leaves it there.
    fn meet(&self, bytes: &[u8], course: &Course) -> anyhow::Result<()> {
        let last = folder()?.join(format!("{}.last", self.name));
        fs::write(&last, bytes)?;
        let begun = Instant::now();
        let Err(panic) = self.ends(bytes) else {
            let took = begun.elapsed();
            anyhow::ensure!(
                took < PATIENCE,
                "{} took {took:?} for {}",
                self.name,
                kept(self.name, bytes)?.display()
            );
            return Ok(());
        };
        let small = self.shrunk(bytes);
        let path = kept(self.name, &small)?;
        let what = said(&*panic);
        let what = what.lines().next().unwrap_or_default();
        let found = format!(
            "{}: {what} by {} (seed {})",
            self.name,
            path.display(),
            course.seed
        );
        // For whoever collects what was found.
        println!("{found}");
        anyhow::bail!(found)
    }

    /// What it says when it panics is told once, of the smallest bytes.
    fn ends(&self, bytes: &[u8]) -> std::thread::Result<()> {
        be_quiet();
        QUIET.set(true);
        let ended = catch_unwind(AssertUnwindSafe(|| (self.read)(bytes)));
        QUIET.set(false);
        ended
    }

    /// Smaller bytes that the reader cannot stand either.
    fn shrunk(&self, bytes: &[u8]) -> Vec<u8> {
        let mut small = bytes.to_vec();
        let mut random = Rng::with_seed(1);
        let mut piece = small.len() / 2;
        for _ in 0..SHRINKS {
            if small.is_empty() {
                break;
            }
            let from = random.usize(..small.len());
            let to = (from + piece.max(1)).min(small.len());
            let less = [&small[..from], &small[to..]].concat();
            if self.ends(&less).is_err() {
                small = less;
            } else {
                piece = (piece * 3 / 4).max(1);
            }
        }
        small
    }

    fn mutated(&self, random: &mut Rng) -> Vec<u8> {
        let mut bytes = self.any(random).to_vec();
        if bytes.len() > MOST_BYTES {
            let from = random.usize(..bytes.len() - MOST_BYTES / 4);
            bytes = bytes[from..].to_vec();
            bytes.truncate(MOST_BYTES / 4);
        }
        for _ in 0..=random.usize(..6) {
            self.change(&mut bytes, random);
        }
        bytes.truncate(MOST_BYTES);
        bytes
    }

    fn any<'b>(&'b self, random: &mut Rng) -> &'b [u8] {
        random.choice(&self.corpus).map_or(&[], Vec::as_slice)
    }

    fn change(&self, bytes: &mut Vec<u8>, random: &mut Rng) {
        let (from, to) = stretch(bytes, random);
        match random.u8(..9) {
            0 => drop(bytes.drain(from..to)),
            1 => {
                let again = bytes[from..to].to_vec();
                drop(bytes.splice(from..from, again));
            }
            2 => {
                let piece = self.piece(random).repeat(1 + random.usize(..3000));
                drop(bytes.splice(from..from, piece.bytes().take(MOST_BYTES / 2)));
            }
            3 => bytes.truncate(from),
            4 => bytes[from..to]
                .iter_mut()
                .for_each(|byte| *byte = random.u8(..)),
            5 if from < to => bytes[from] ^= 1 << random.u8(..8),
            6 => {
                let other = self.any(random).to_vec();
                let (start, end) = stretch(&other, random);
                drop(bytes.splice(from..to, other[start..end].iter().copied()));
            }
            _ => {
                drop(bytes.splice(from..to, self.piece(random).bytes()));
            }
        }
    }

    fn piece(&self, random: &mut Rng) -> &str {
        let own = random.bool() && !self.pieces.is_empty();
        random
            .choice(if own { self.pieces } else { PIECES })
            .copied()
            .unwrap_or_default()
    }
}

/// A stretch of the bytes, mostly short.
fn stretch(bytes: &[u8], random: &mut Rng) -> (usize, usize) {
    let from = random.usize(..=bytes.len());
    let longest = if random.u8(..4) == 0 { bytes.len() } else { 12 };
    (from, (from + random.usize(..=longest)).min(bytes.len()))
}

fn folder() -> anyhow::Result<PathBuf> {
    let folder = target().join("fuzz");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Keeps what was found, under a name of its own.
fn kept(name: &str, bytes: &[u8]) -> anyhow::Result<PathBuf> {
    let sum = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3)
    });
    let path = folder()?.join(format!("{name}-{sum:016x}"));
    fs::write(&path, bytes)?;
    Ok(path)
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic")
        .to_owned()
}

/// The files of a folder below the project's, with this ending.
///
/// # Errors
/// One cannot be read.
pub fn files(folder: &str, ending: &str) -> anyhow::Result<Vec<Vec<u8>>> {
    let mut found = Vec::new();
    collect(&root().join(folder), ending, &mut found)?;
    Ok(found)
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<Vec<u8>>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, ending, found)?;
        } else if path.extension().is_some_and(|own| own == ending) {
            found.push(fs::read(&path)?);
        }
    }
    Ok(())
}
