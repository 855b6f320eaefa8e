//! Workshops over the manual that is shipped.

mod calendar;
mod concerns;
mod edits;
mod groups;
mod handed;
mod late;
mod planning;
mod run;

use std::sync::LazyLock;

use manual::Manual;
use workshop::{Day, Item, Programme, What};

static MANUAL: LazyLock<Manual> = LazyLock::new(Manual::embedded);

/// A day from nine to half past four with these items.
fn day(items: Vec<What>) -> Programme {
    let items = (1..).zip(items).map(|(id, what)| Item { id, what });
    Programme {
        days: vec![Day {
            items: items.collect(),
            ..Day::usual(None)
        }],
        ..Programme::default()
    }
}

fn session(slug: &str) -> What {
    What::Session {
        slug: slug.to_owned(),
        changes: std::collections::BTreeMap::default(),
    }
}

fn own(minutes: u32) -> What {
    What::Own {
        title: String::from("Welcome"),
        minutes,
        about: String::new(),
    }
}

fn pause(minutes: u32) -> What {
    What::Break { minutes }
}

fn evaluation() -> What {
    What::Evaluation { minutes: 15 }
}

/// A programme of as many items as anybody could want.
fn of(count: usize) -> Programme {
    let slugs = ["dual-loyalty", "rights-path", "equal-care", "pain-relief"];
    let item = |at: usize| match at % 3 {
        2 => pause(15),
        _ => session(slugs[at % slugs.len()]),
    };
    day((0..count).map(item).collect())
}
