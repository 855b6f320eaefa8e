//! A programme as a calendar that other programs read (RFC 5545).

use std::fmt::Write as _;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, Zoned};
use manual::Manual;

use crate::programme::Programme;
use crate::timetable::{DayTimes, Slot};

/// What the reader's language calls an item of the calendar.
pub struct Worded {
    /// Its title.
    pub title: String,
    /// What it is about; may be empty.
    pub about: String,
}

/// The calendar: an event for each item of each day that has a date. Hours are those of the programme's time zone, written
/// in UTC; without one, or where this machine does not know it, they are local wherever the calendar is opened. A length
/// is a length: an item of an hour takes one, whatever the clocks do meanwhile.
///
/// `mark` names the programme in the events' ids, so that a calendar that is read again replaces its events.
#[must_use]
pub fn calendar(
    programme: &Programme,
    manual: &Manual,
    mark: &str,
    now: Timestamp,
    word: impl Fn(&crate::Item) -> Worded,
) -> String {
    let zone = programme.zone.as_deref().map(TimeZone::get);
    let zone = zone.and_then(Result::ok);
    let mut out = Lines::default();
    out.add("BEGIN", "VCALENDAR");
    out.add("VERSION", "2.0");
    out.add(
        "PRODID",
        "-//Human Rights for Health Workers//Programme//EN",
    );
    out.add("X-WR-CALNAME", &escaped(&programme.title));
    for day in &programme.days {
        let Some(date) = day.date else { continue };
        let times = DayTimes::of(day, manual);
        for (item, slot) in day.items.iter().zip(&times.items) {
            out.add("BEGIN", "VEVENT");
            out.add("UID", &format!("{}-{mark}@hrhw", item.id));
            out.add("DTSTAMP", &utc(now));
            out.times(date, day.start, *slot, zone.as_ref());
            let worded = word(item);
            out.add("SUMMARY", &escaped(&worded.title));
            out.some("DESCRIPTION", &worded.about);
            out.some("LOCATION", &programme.room);
            out.add("END", "VEVENT");
        }
    }
    out.add("END", "VCALENDAR");
    out.0
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Lines are folded at 75 bytes, between characters.
    fn add(&mut self, name: &str, value: &str) {
        let mut width = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if width + letter.len_utf8() > 75 {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn some(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.add(name, &escaped(value));
        }
    }

    /// With a zone the day's beginning is a moment, and what follows is counted from it.
    fn times(&mut self, date: Date, day_start: u32, slot: Slot, zone: Option<&TimeZone>) {
        let begins = zone.and_then(|zone| moment(date, day_start, zone));
        if let Some(begins) = begins {
            let at = |minute: u32| begins.checked_add(minutes(minute - day_start)).ok();
            if let (Some(from), Some(to)) = (at(slot.start), at(slot.start + slot.minutes)) {
                self.add("DTSTART", &utc(from.timestamp()));
                self.add("DTEND", &utc(to.timestamp()));
            }
            return;
        }
        let at = |minute: u32| midnight(date).checked_add(minutes(minute)).ok();
        if let (Some(from), Some(to)) = (at(slot.start), at(slot.start + slot.minutes)) {
            self.add("DTSTART", &from.strftime("%Y%m%dT%H%M%S").to_string());
            self.add("DTEND", &to.strftime("%Y%m%dT%H%M%S").to_string());
        }
    }
}

fn midnight(date: Date) -> DateTime {
    date.at(0, 0, 0, 0)
}

fn minutes(minutes: u32) -> Span {
    Span::new().minutes(i64::from(minutes))
}

/// An hour that the clocks leave out is the one they jump to.
fn moment(date: Date, minute: u32, zone: &TimeZone) -> Option<Zoned> {
    let civil = midnight(date).checked_add(minutes(minute)).ok()?;
    civil.to_zoned(zone.clone()).ok()
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                let _ = write!(out, "\\{letter}");
            }
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}
