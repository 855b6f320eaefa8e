//! Files that are not as they were left: cut, zeroed, flipped, foreign.

use super::deeds::{DEEDS, Deed, lost};
use super::journals;
use super::row::Row;
use anyhow::Context as _;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use workbook::{
    OpenError, Passphrase, Person, Secret, Workbook, newest_that_opens, recover, restore, set_aside,
};

pub(crate) type Done = BTreeSet<(Deed, usize)>;
pub(crate) type Harm = fn(&mut Vec<u8>);

const PAGE: usize = 4096;
const PASSPHRASE: &str = "nine grey geese";

pub(crate) const HARMS: &[(&str, Harm)] = &[
    ("cut anywhere", |bytes| {
        bytes.truncate(fastrand::usize(..bytes.len()))
    }),
    ("a page of zeros", |bytes| zero(bytes, 1)),
    ("ten pages of zeros", |bytes| zero(bytes, 10)),
    ("all zeros", |bytes| bytes.fill(0)),
    ("a flipped bit", |bytes| flip(bytes, 1)),
    ("a thousand flipped bits", |bytes| flip(bytes, 1000)),
    ("noise", |bytes| bytes.fill_with(|| fastrand::u8(..))),
    ("a text", |bytes| {
        *bytes = b"Dear diary, ".repeat(bytes.len() / 12)
    }),
    ("empty", Vec::clear),
];

fn zero(bytes: &mut [u8], pages: usize) {
    let from = fastrand::usize(..bytes.len().div_ceil(PAGE)) * PAGE;
    let to = (from + pages * PAGE).min(bytes.len());
    bytes[from..to].fill(0);
}

fn flip(bytes: &mut [u8], bits: usize) {
    for _ in 0..bits {
        let at = fastrand::usize(..bytes.len());
        bytes[at] ^= 1 << fastrand::u8(..8);
    }
}

pub(crate) fn rows(rounds: usize) -> anyhow::Result<Vec<Row>> {
    let (plain, locked) = (Laid::plain()?, Laid::locked()?);
    let mut rows = Vec::new();
    for (how, harm) in HARMS {
        rows.push(plain.harmed(how, rounds, *harm).context(*how)?);
    }
    rows.push(plain.torn().context("torn")?);
    for (how, harm) in &HARMS[..6] {
        rows.push(
            locked
                .harmed(how, (rounds / 5).max(1), *harm)
                .context("locked")?,
        );
    }
    for (how, harm) in HARMS {
        rows.push(
            journals::harmed(how, rounds, *harm)
                .context(*how)
                .context("journal")?,
        );
    }
    rows.push(journals::foreign().context("foreign journal")?);
    rows.push(foreign_database().context("foreign database")?);
    for (how, harm) in HARMS {
        rows.push(journals::settings(how, rounds, *harm)?);
    }
    Ok(rows)
}

/// A workbook that was closed in one piece, with a backup of the same.
pub(crate) struct Laid {
    pub(crate) folder: TempDir,
    pub(crate) bytes: Vec<u8>,
    pub(crate) done: Done,
    is_locked: bool,
}

pub(crate) fn write(path: &Path) -> anyhow::Result<(Workbook, Done)> {
    let workbook = Workbook::create(path, &Person::default())?;
    let mut done = Done::new();
    for n in 0..120 {
        let deed = DEEDS[n % DEEDS.len()];
        if !deed.erases() {
            deed.act(&workbook, n)?;
            done.insert((deed, n));
        }
    }
    Ok((workbook, done))
}

fn secret() -> anyhow::Result<Secret> {
    Ok(Secret::Passphrase(
        Passphrase::new(PASSPHRASE).context("a passphrase")?,
    ))
}

impl Laid {
    pub(crate) fn plain() -> anyhow::Result<Self> {
        Self::of(false)
    }

    fn locked() -> anyhow::Result<Self> {
        Self::of(true)
    }

    fn of(is_locked: bool) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("a.hrhw");
        let (workbook, done) = write(&path)?;
        if is_locked {
            workbook.set_passphrase(None, Passphrase::new(PASSPHRASE))?;
        }
        workbook.back_up()?;
        workbook.close();
        Ok(Self {
            bytes: fs::read(&path)?,
            folder,
            done,
            is_locked,
        })
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("a.hrhw")
    }

    fn secret(&self) -> anyhow::Result<Option<Secret>> {
        self.is_locked.then(secret).transpose()
    }

    pub(crate) fn open(&self) -> anyhow::Result<Result<Workbook, OpenError>> {
        Ok(match self.secret()? {
            Some(secret) => Workbook::unlock(&self.path(), &secret),
            None => Workbook::open(&self.path()),
        })
    }

    fn row(&self, how: &str) -> Row {
        Row::of(
            how,
            if self.is_locked {
                "a locked workbook, closed"
            } else {
                "a workbook, closed"
            },
        )
    }

    fn harmed(&self, how: &str, rounds: usize, harm: Harm) -> anyhow::Result<Row> {
        let mut row = self.row(how);
        let mut seen = Seen::default();
        for _ in 0..rounds {
            let mut bytes = self.bytes.clone();
            harm(&mut bytes);
            self.meet(&bytes, &mut row, &mut seen)?;
        }
        seen.say(&mut row);
        Ok(row)
    }

    /// A copy that was cut at each of its pages.
    fn torn(&self) -> anyhow::Result<Row> {
        let mut row = self.row("a copy cut at any page");
        let mut seen = Seen::default();
        // In the everyday run every seventh of them.
        let step = if crate::is_sample() { 7 } else { 1 };
        for page in (0..self.bytes.len() / PAGE).step_by(step) {
            self.meet(&self.bytes[..page * PAGE], &mut row, &mut seen)?;
        }
        seen.say(&mut row);
        Ok(row)
    }

    /// Opens the harmed file, reads it out, brings the backup back: all without a loss that was not there before.
    fn meet(&self, bytes: &[u8], row: &mut Row, seen: &mut Seen) -> anyhow::Result<()> {
        fs::remove_dir_all(self.folder.path().join("backups/a")).ok();
        let backup = self.backup()?;
        fs::write(self.path(), bytes)?;
        row.try_with(self.done.len());
        match row.heard(self.open()?) {
            Some(workbook) if lost(&workbook, &self.done).is_ok_and(|lost| lost.is_empty()) => {
                seen.whole += 1;
            }
            Some(_) => seen.unnoticed += 1,
            None if fs::read(self.path())? != bytes => {
                row.lost.push("the damaged file was changed".to_owned());
            }
            None => self.read_out(bytes, row, seen)?,
        }
        let secret = self.secret()?;
        let offered = newest_that_opens(&self.path(), secret.as_ref()).map(|backup| backup.path);
        if offered.as_ref() != Some(&backup) {
            row.lost.push("the backup is not offered".to_owned());
        }
        restore(&self.path(), &backup, secret.as_ref())?;
        row.lost.extend(lost(&self.open()??, &self.done)?);
        Ok(())
    }

    /// A backup of the whole file, under a name as backups have.
    pub(crate) fn backup(&self) -> anyhow::Result<PathBuf> {
        let folder = self.folder.path().join("backups/a");
        fs::create_dir_all(&folder)?;
        let path = folder.join("000001-20261122T120000Z-120.hrhw");
        fs::write(&path, &self.bytes)?;
        Ok(path)
    }

    /// How much can be read out of it; the damaged file is kept.
    fn read_out(&self, bytes: &[u8], row: &mut Row, seen: &mut Seen) -> anyhow::Result<()> {
        let secret = self.secret()?;
        if recover(&self.path(), secret.as_ref()).is_err() {
            seen.unreadable += 1;
            return Ok(());
        }
        let kept = set_aside(&self.path())
            .into_iter()
            .next()
            .context("the damaged file is kept")?;
        if fs::read(&kept.path)? != bytes {
            row.lost
                .push("the damaged file was not kept as it was".to_owned());
        }
        let lost = lost(&self.open()??, &self.done)?.len();
        seen.read_out
            .push(100 * (self.done.len() - lost.min(self.done.len())) / self.done.len());
        Ok(())
    }
}

/// What came of damaged files.
#[derive(Default)]
struct Seen {
    whole: usize,
    unnoticed: usize,
    unreadable: usize,
    read_out: Vec<usize>,
}

impl Seen {
    fn say(mut self, row: &mut Row) {
        let counted = [
            (self.whole, "opened whole"),
            (
                self.unnoticed,
                "opened, with something in it that is not as it was",
            ),
            (self.unreadable, "nothing readable"),
        ];
        for (count, what) in counted {
            if count > 0 {
                row.said.insert(format!("{what}: {count}"));
            }
        }
        self.read_out.sort_unstable();
        if let (Some(least), Some(middle)) = (
            self.read_out.first(),
            self.read_out.get(self.read_out.len() / 2),
        ) {
            row.said.insert(format!(
                "read out: {middle} % in the middle, {least} % at least, of {}",
                self.read_out.len()
            ));
        }
    }
}

/// Databases of other programs lie where a workbook should.
fn foreign_database() -> anyhow::Result<Row> {
    let mut row = Row::of("another program's file", "in the place of a workbook");
    let laid = Laid::plain()?;
    let pdf = b"%PDF-1.7\n".repeat(900);
    let mut sqlite = laid.bytes.clone();
    sqlite[68..72].fill(0);
    for bytes in [pdf, sqlite, b"PK\x03\x04".repeat(3000)] {
        fs::write(laid.path(), &bytes)?;
        row.try_with(laid.done.len());
        row.heard(Workbook::open(&laid.path()));
        if fs::read(laid.path())? != bytes {
            row.lost.push("the foreign file was changed".to_owned());
        }
        restore(&laid.path(), &laid.backup()?, None)?;
        row.lost.extend(lost(&laid.open()??, &laid.done)?);
    }
    Ok(row)
}
