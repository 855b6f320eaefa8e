//! A programme from one that the manual has ready.

use jiff::civil::Date;
use manual::{DayItem, Manual};

use crate::programme::{Day, Item, ItemId, Programme, What};

/// The manual's ready programme of this id; a day ends when its last item does. None: the manual has no such.
#[must_use]
pub fn ready(manual: &Manual, id: &str, first_day: Option<Date>) -> Option<Programme> {
    let ready = manual.programmes.iter().find(|one| one.id == id)?;
    let mut programme = Programme::default();
    for (at, items) in ready.days.iter().enumerate() {
        let date = first_day.and_then(|first| later(first, at));
        let mut day = Day::usual(date);
        for item in items {
            let id = programme.free_id() + ItemId::try_from(day.items.len()).unwrap_or_default();
            day.items.push(Item {
                id,
                what: what(item),
            });
        }
        day.end = crate::DayTimes::of(&day, manual).ends.max(day.start + 60);
        programme.days.push(day);
    }
    Some(programme)
}

fn later(first: Date, days: usize) -> Option<Date> {
    let days = i64::try_from(days).ok()?;
    first.checked_add(jiff::Span::new().days(days)).ok()
}

fn what(item: &DayItem) -> What {
    match item {
        DayItem::Session(slug) => What::Session {
            slug: slug.clone(),
            changes: std::collections::BTreeMap::new(),
        },
        DayItem::Break(minutes) => What::Break { minutes: *minutes },
        DayItem::Meal(minutes) => What::Meal { minutes: *minutes },
        DayItem::Evaluation(minutes) => What::Evaluation { minutes: *minutes },
    }
}
