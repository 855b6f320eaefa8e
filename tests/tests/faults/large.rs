//! Killed in the middle of something large: whatever was there before is there afterwards, and the next try goes well.

use super::acts::{self, drop_in, out};
use super::laid::{self, Done, NOTES};
use super::looks::{self, Lost};
use super::row::{FILE, Row, start};
use anyhow::Context as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use workbook::Workbook;

/// Something that takes a while.
struct Large {
    task: &'static str,
    during: &'static str,
    /// Lays what it needs beside the file, which need not be there itself.
    prepare: fn(&Path) -> Done,
    act: fn(&Path) -> Done,
    /// What is missing after a kill.
    look: fn(&Path) -> Lost,
}

const fn large(
    task: &'static str,
    during: &'static str,
    prepare: fn(&Path) -> Done,
    act: fn(&Path) -> Done,
    look: fn(&Path) -> Lost,
) -> Large {
    Large {
        task,
        during,
        prepare,
        act,
        look,
    }
}

const ALL: &[Large] = &[
    large(
        "create",
        "a new workbook",
        laid::nothing,
        acts::create,
        looks::whole_or_none,
    ),
    large(
        "migrate",
        "migration from the first schema",
        laid::golden,
        acts::open,
        looks::golden_is_there,
    ),
    large(
        "backup",
        "a backup",
        laid::written,
        acts::back_up,
        looks::all_there,
    ),
    large(
        "stick",
        "a backup on a stick",
        laid::with_stick,
        acts::back_up_to_stick,
        looks::all_there,
    ),
    large(
        "restore",
        "bringing a backup back",
        laid::with_backup,
        acts::restore,
        looks::all_there,
    ),
    large(
        "merge",
        "taking in another copy",
        laid::with_copy,
        acts::merge,
        looks::joined_or_not,
    ),
    large(
        "hand-over",
        "handing over a copy",
        laid::with_stick,
        acts::hand_over,
        looks::all_there,
    ),
    large(
        "lock",
        "setting the passphrase",
        laid::with_backup,
        acts::lock,
        looks::all_there_locked,
    ),
    large(
        "relock",
        "changing the passphrase",
        laid::locked,
        acts::relock,
        looks::all_there_locked,
    ),
    large(
        "unlock",
        "removing the passphrase",
        laid::locked,
        acts::unlock,
        looks::all_there_locked,
    ),
    large(
        "recover",
        "reading a damaged workbook out",
        laid::damaged,
        acts::read_out,
        looks::still_readable,
    ),
    large(
        "erase",
        "erasing for good",
        laid::with_backup,
        acts::erase,
        looks::all_but_erased,
    ),
    large(
        "pack",
        "installing a language pack",
        laid::packs,
        acts::install,
        looks::pack_is_whole,
    ),
    large(
        "export-file",
        "an export into a file",
        laid::nothing,
        acts::export_file,
        looks::file_is_whole,
    ),
    large(
        "export-folder",
        "an export into a folder",
        laid::nothing,
        acts::export_folder,
        looks::folder_is_whole,
    ),
];

/// A row for each of them.
pub(crate) fn rows(rounds: usize) -> anyhow::Result<Vec<Row>> {
    ALL.iter()
        .map(|large| large.row(rounds).context(large.task))
        .collect()
}

/// Does what the parent asked for, and says when it begins and when it is done.
pub(crate) fn child(task: &str) -> Done {
    let large = ALL
        .iter()
        .find(|large| large.task == task)
        .context("no such task")?;
    let path = PathBuf::from(std::env::var(FILE)?);
    say("begins .")?;
    (large.act)(&path)?;
    say("done .")
}

fn say(word: &str) -> Done {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{word}")?;
    Ok(out.flush()?)
}

impl Large {
    fn row(&self, rounds: usize) -> anyhow::Result<Row> {
        let template = tempfile::tempdir()?;
        (self.prepare)(&template.path().join("a.hrhw"))?;
        let whole = self.took(template.path())?;
        let mut row = Row::of("killed", self.during);
        let mut finished = 0;
        for _ in 0..rounds {
            let folder = laid::copied(template.path())?;
            let path = folder.path().join("a.hrhw");
            finished += usize::from(self.killed(&path, whole.mul_f64(fastrand::f64() * 1.1))?);
            row.try_with(self.acknowledged());
            row.lost.extend((self.look)(&path)?);
            if let Err(refused) = self.again(&path) {
                row.lost.push(format!("the next try: {refused:#}"));
            }
            row.lost.extend((self.look)(&path)?);
            row.lost.extend(looks::drafts(&path)?);
        }
        row.said.insert(format!("{finished} had finished before"));
        Ok(row)
    }

    /// How much had been acknowledged before it is begun, of what is looked for afterwards: notes, the versions of the old
    /// file, the pack that is installed.
    fn acknowledged(&self) -> usize {
        match self.task {
            "create" | "export-file" | "export-folder" => 0,
            "pack" => 1,
            "migrate" => 3,
            _ => NOTES,
        }
    }

    /// How long it takes when nobody kills it.
    fn took(&self, template: &Path) -> anyhow::Result<Duration> {
        let folder = laid::copied(template)?;
        let begun = Instant::now();
        (self.act)(&folder.path().join("a.hrhw"))?;
        Ok(begun.elapsed())
    }

    /// Kills the child so long after it has begun. Answers whether it was done before.
    fn killed(&self, path: &Path, after: Duration) -> anyhow::Result<bool> {
        let mut child = start(self.task, path, 0)?;
        let mut said = BufReader::new(child.stdout.take().context("its output")?).lines();
        let begins =
            |line: &Result<String, _>| line.as_ref().is_ok_and(|line| line.ends_with("begins ."));
        said.by_ref().find(begins).context("it never began")??;
        std::thread::sleep(after);
        child.kill()?;
        child.wait()?;
        Ok(said
            .map_while(Result::ok)
            .any(|line| line.ends_with("done .")))
    }

    /// Once more, by whoever opens the app after that: what was done already need not be done again.
    fn again(&self, path: &Path) -> Done {
        match self.task {
            "create" => acts::start_the_app(path),
            "recover" if Workbook::open(path).is_ok() => Ok(()),
            "export-folder" if out(path).exists() => Ok(()),
            "merge" => (self.act)(path).and_then(|()| looks::is_joined(path)),
            "lock" | "relock" | "unlock" => drop_in(path).map(drop),
            _ => (self.act)(path),
        }
    }
}
