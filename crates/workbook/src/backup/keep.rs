//! Which backups stay: the last ten, the last of each of seven days, the last of each of four weeks.
//!
//! Days and weeks are counted among the backups themselves and not from today, so that a clock that is years off takes
//! nothing away.

use super::Backup;
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

const LAST: usize = 10;
const DAYS: usize = 7;
const WEEKS: usize = 4;
/// Above this many bytes together the oldest go, but never the last two.
const MAX_BYTES: u64 = 1024 * 1024 * 1024;
const ALWAYS: usize = 2;

/// The numbers of those that stay. `backups` come newest first.
pub(crate) fn stay(backups: &[Backup]) -> BTreeSet<u32> {
    stay_in(backups, &TimeZone::system())
}

fn stay_in(backups: &[Backup], zone: &TimeZone) -> BTreeSet<u32> {
    let mut stay: BTreeSet<u32> = backups.iter().take(LAST).map(|b| b.number).collect();
    let day = |backup: &Backup| backup.made_at.to_zoned(zone.clone()).date();
    stay.extend(last_of_each(backups, DAYS, day));
    let week = |backup: &Backup| {
        let week = day(backup).iso_week_date();
        (week.year(), week.week())
    };
    stay.extend(last_of_each(backups, WEEKS, week));
    within_bounds(backups, &stay)
}

fn last_of_each<T: Ord>(backups: &[Backup], most: usize, of: impl Fn(&Backup) -> T) -> Vec<u32> {
    let mut seen = BTreeSet::new();
    let is_last = |backup: &&Backup| seen.insert(of(backup));
    backups
        .iter()
        .filter(is_last)
        .take(most)
        .map(|backup| backup.number)
        .collect()
}

fn within_bounds(backups: &[Backup], stay: &BTreeSet<u32>) -> BTreeSet<u32> {
    let mut bytes = 0;
    let staying = backups.iter().filter(|b| stay.contains(&b.number));
    let fits = |(n, backup): &(usize, &Backup)| {
        bytes += backup.bytes;
        *n < ALWAYS || bytes <= MAX_BYTES
    };
    staying
        .enumerate()
        .take_while(fits)
        .map(|(_, backup)| backup.number)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{Timestamp, ToSpan};

    /// One backup every `hours` before the last one, each of so many bytes.
    fn every(hours: i64, count: u32, bytes: u64) -> Vec<Backup> {
        let last: Timestamp = "2026-11-22T12:00:00Z".parse().expect("a time");
        let at = |n: u32| last - (hours * i64::from(n)).hours();
        let backup = |n: u32| Backup {
            path: "b".into(),
            number: count - n,
            made_at: at(n),
            counter: 1,
            bytes,
        };
        (0..count).map(backup).collect()
    }

    #[test]
    fn ten_then_seven_days_then_four_weeks() {
        let check = |hours, count, expect: usize| {
            let backups = every(hours, count, 1);
            assert_eq!(
                stay_in(&backups, &TimeZone::UTC).len(),
                expect,
                "{count} every {hours} hours"
            );
        };
        check(1, 5, 5);
        check(1, 10, 10);
        // Ten of today (and a piece of yesterday), six days more, three weeks more.
        check(1, 24 * 40, 10 + 6 + 3);
        check(24, 100, 10 + 2);
        check(24 * 7, 20, 10);
    }

    #[test]
    fn large_ones_go_sooner_and_two_stay() {
        assert_eq!(stay(&every(1, 9, MAX_BYTES / 4)).len(), 4);
        assert_eq!(stay(&every(1, 9, MAX_BYTES * 2)).len(), 2);
    }

    #[test]
    fn a_clock_that_jumped_back_takes_no_new_backup_away() {
        let mut backups = every(24, 30, 1);
        for backup in backups.iter_mut().take(3) {
            backup.made_at = "2016-01-01T00:00:00Z".parse().expect("a time");
        }
        let newest: Vec<u32> = backups.iter().take(10).map(|b| b.number).collect();
        let stay = stay(&backups);
        assert!(newest.iter().all(|number| stay.contains(number)));
    }
}
