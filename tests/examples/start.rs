//! Start to first contentful paint, and private memory: our window beside the least a window can be, both as
//! shipped, in turns, on one display. `cargo xtask bench` runs this.

use anyhow::Context;
use house::process::Process;
use house::programs::{measured_window, released};
use house::screen::Screen;
use serde_json::json;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use workbook::Workbook;

const ROUNDS: usize = 9;

/// What one start showed.
struct Start {
    /// Milliseconds from the start of the process to the first contentful paint.
    paint: f64,
    /// Megabytes that the process of the window has for itself.
    memory: f64,
    /// Megabytes of it that exist nowhere else: the rest are pages of the program's own file, which the system drops
    /// when it wants their room.
    written: f64,
}

/// The medians of our window's starts and of the floor's.
struct Pair {
    ours: Start,
    floor: Start,
}

fn main() -> anyhow::Result<()> {
    let screen = Screen::start()?;
    let folder = tempfile::tempdir()?;
    let place = prepare(folder.path())?;
    let warm = in_turns(&screen, folder.path(), &place, || Ok(()))?;
    row(
        "start to first paint of the last place read, warm",
        warm.ours.paint,
        warm.floor.paint,
        "ms",
        ("times", 1.25),
    );
    match std::fs::write("/proc/sys/vm/drop_caches", "1") {
        Ok(()) => {
            let cold = in_turns(&screen, folder.path(), &place, forget_files)?;
            let what = "start to first paint of the last place read, cold";
            row(
                what,
                cold.ours.paint,
                cold.floor.paint,
                "ms",
                ("times", 1.25),
            );
        }
        Err(error) => {
            eprintln!("no cold starts: the system's cache of files cannot be emptied here: {error}")
        }
    }
    row(
        "private memory of the window's process",
        warm.ours.memory,
        warm.floor.memory,
        "MB",
        ("plus", 30.0),
    );
    row(
        "of it what lies in no file",
        warm.ours.written,
        warm.floor.written,
        "MB",
        ("plus", 30.0),
    );
    Ok(())
}

/// A workbook with a place in it, and the address of that place.
fn prepare(folder: &Path) -> anyhow::Result<String> {
    let workbook = Workbook::create(&folder.join("start.hrhw"), &workbook::Person::default())?;
    let session = String::from("dual-loyalty");
    workbook.set_place(&session, "overview.h")?;
    Ok(format!("/fr/sessions/{session}"))
}

fn in_turns(
    screen: &Screen,
    folder: &Path,
    place: &str,
    mut before: impl FnMut() -> anyhow::Result<()>,
) -> anyhow::Result<Pair> {
    let (mut ours, mut floor) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        before()?;
        let mut desktop = Command::new(measured_window());
        desktop
            .arg("--workbook")
            .arg(folder.join("start.hrhw"))
            .args(["--at", place]);
        ours.push(start(screen, &mut desktop, &folder.join("ours"))?);
        before()?;
        floor.push(start(
            screen,
            &mut Command::new(released("examples/floor")),
            &folder.join("floor"),
        )?);
    }
    Ok(Pair {
        ours: median(&ours),
        floor: median(&floor),
    })
}

fn start(screen: &Screen, command: &mut Command, data: &Path) -> anyhow::Result<Start> {
    screen
        .show(command)
        .env("HRHW_DATA", data)
        .env("HRHW_PAINT", "1")
        .env("LANG", "fr_FR.UTF-8");
    let began = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let (process, said) = Process::start_and_hear(command)?;
    let painted: f64 = said
        .strip_prefix("painted ")
        .with_context(|| said.clone())?
        .parse()?;
    // What is still being set up after the first paint belongs to the window too.
    std::thread::sleep(Duration::from_millis(700));
    Ok(Start {
        paint: painted - began.as_secs_f64() * 1000.0,
        memory: private_memory(process.id(), "Private_")?,
        written: private_memory(process.id(), "Private_Dirty")?,
    })
}

/// Megabytes of a process that it shares with no other, of the kinds that begin so.
fn private_memory(id: u32, kind: &str) -> anyhow::Result<f64> {
    let rollup = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup"))?;
    let kilobytes = rollup
        .lines()
        .filter(|line| line.starts_with(kind))
        .filter_map(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok())
        .sum::<f64>();
    Ok(kilobytes / 1024.0)
}

fn forget_files() -> anyhow::Result<()> {
    Command::new("sync").status()?;
    Ok(std::fs::write("/proc/sys/vm/drop_caches", "3")?)
}

fn median(starts: &[Start]) -> Start {
    let middle = |figure: fn(&Start) -> f64| {
        let mut all: Vec<f64> = starts.iter().map(figure).collect();
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    };
    Start {
        paint: middle(|start| start.paint),
        memory: middle(|start| start.memory),
        written: middle(|start| start.written),
    }
}

fn row(what: &str, ours: f64, floor: f64, unit: &str, goal: (&str, f64)) {
    println!(
        "{}",
        json!({ "what": what, "ours": ours, "floor": floor, "unit": unit, goal.0: goal.1 })
    );
}
