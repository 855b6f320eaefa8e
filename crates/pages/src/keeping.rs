//! What is done by itself for the workbook on the desk: backups, and locking when nobody is there.

use std::sync::{Arc, Weak};
use std::time::{Duration, Instant, SystemTime};

use crate::house::House;

/// How often is looked.
const TICK: Duration = Duration::from_secs(3);
/// Between two looks the machine slept if they are this much farther apart than they should be.
const SLEPT: Duration = Duration::from_secs(30);
/// Changes this close together share a backup.
const BETWEEN_BACKUPS: Duration = Duration::from_secs(10 * 60);

/// Looks after the desk for as long as the house stands.
pub(crate) fn keep(house: &Arc<House>) {
    let house = Arc::downgrade(house);
    let _ = std::thread::Builder::new()
        .name("keeping".into())
        .spawn(move || rounds(&house));
}

fn rounds(house: &Weak<House>) {
    let mut last = Moment::now();
    let mut backed_up: Option<Instant> = None;
    let mut slept = false;
    loop {
        std::thread::sleep(TICK);
        let Some(house) = house.upgrade() else { return };
        let now = Moment::now();
        // One look after waking: first the pages save what was typed last.
        if slept || house.is_idle() {
            house.lock_if_it_can();
        }
        slept = now.slept_since(&last);
        if backed_up.is_none_or(|at| at.elapsed() >= BETWEEN_BACKUPS) && house.back_up() {
            backed_up = Some(Instant::now());
        }
        last = now;
    }
}

/// A moment by both clocks: on some systems the steady one stands still while the machine sleeps, on others it does not.
struct Moment {
    steady: Instant,
    wall: SystemTime,
}

impl Moment {
    fn now() -> Self {
        Self {
            steady: Instant::now(),
            wall: SystemTime::now(),
        }
    }

    fn slept_since(&self, before: &Self) -> bool {
        let steady = self.steady.duration_since(before.steady);
        // A clock that was set back says nothing.
        let wall = self.wall.duration_since(before.wall).unwrap_or_default();
        steady > TICK + SLEPT || wall > TICK + SLEPT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sleep_shows_on_one_clock_at_least() {
        let check = |steady: u64, wall: i64, expect: bool| {
            let before = Moment::now();
            let after = Moment {
                steady: before.steady + Duration::from_secs(steady),
                wall: if wall < 0 {
                    before.wall - Duration::from_secs(wall.unsigned_abs())
                } else {
                    before.wall + Duration::from_secs(wall.unsigned_abs())
                },
            };
            assert_eq!(after.slept_since(&before), expect, "{steady} {wall}");
        };
        check(3, 3, false);
        check(5, 20, false);
        check(3, 3600, true);
        check(3600, 3600, true);
        check(3, -315_360_000, false);
    }
}
