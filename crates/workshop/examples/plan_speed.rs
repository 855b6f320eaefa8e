//! How long a programme takes to compute: the times of its items, what speaks against it, what it needs.

use std::hint::black_box;
use std::time::{Duration, Instant};

use manual::Manual;
use workshop::{Day, Item, Programme, Timetable, What, concerns, list};

const ITEMS: u32 = 60;
const ROUNDS: usize = 200;

fn main() {
    let manual = Manual::embedded();
    let programme = programme(&manual);
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| once(&programme, &manual)).collect();
    times.sort();
    let median = times[ROUNDS / 2].as_secs_f64() * 1000.0;
    println!(
        r#"{{"what":"computing a programme of {ITEMS} items","ours":{median},"floor":0,"unit":"ms","plus":5}}"#
    );
}

fn once(programme: &Programme, manual: &Manual) -> Duration {
    let start = Instant::now();
    black_box(Timetable::of(black_box(programme), manual));
    black_box(concerns(programme, manual));
    black_box(list(programme, manual));
    start.elapsed()
}

/// Sessions in the manual's order, with a break after each second one, over five days.
fn programme(manual: &Manual) -> Programme {
    let slugs: Vec<&str> = manual
        .sessions()
        .map(|session| session.slug.as_str())
        .collect();
    let item = |id: u32| Item {
        id,
        what: match id % 3 {
            2 => What::Break { minutes: 15 },
            _ => What::Session {
                slug: slugs[id as usize % slugs.len()].to_owned(),
                changes: std::collections::BTreeMap::default(),
            },
        },
    };
    let day = |number: u32| Day {
        items: (number * ITEMS / 5..(number + 1) * ITEMS / 5)
            .map(item)
            .collect(),
        ..Day::usual(None)
    };
    Programme {
        days: (0..5).map(day).collect(),
        ..Programme::default()
    }
}
