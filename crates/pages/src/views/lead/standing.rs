//! How a led day stands at this moment.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use manual::Manual;
use workbook::Entered;
use workshop::{Event, IsLastDay, Proposal, Run, Standing, proposals, standing};

use super::kept::{Happened, Workshop};
use crate::lead::Lead;
use crate::problem::Problem;
use crate::reader::Reader;

/// A clock that was not seen running for longer than this was forgotten, in seconds.
const FORGOTTEN: u64 = 24 * 60 * 60;

/// A day that is led, now.
pub(crate) struct Led {
    pub(crate) run: Run,
    /// How long the step has run, in seconds.
    pub(crate) ran: u32,
    /// Minutes after the midnight before the day began.
    pub(crate) minute: u32,
}

impl Led {
    /// The day that was begun last, over or not; none if none was.
    pub(crate) fn of(reader: &Reader, workshop: &Workshop) -> Result<Option<Self>, Problem> {
        let events = workshop.events(reader)?;
        let manual = &reader.texts.manual;
        Ok(Self::from_events(
            &reader.house.lead,
            workshop,
            &events,
            manual,
        ))
    }

    fn from_events(
        lead: &Lead,
        workshop: &Workshop,
        entered: &[Entered<Happened>],
        manual: &Manual,
    ) -> Option<Self> {
        let events: Vec<Event> = entered.iter().map(|one| one.entry.0.clone()).collect();
        let run = Run::of(&events, manual)?;
        let since = entered.get(run.since)?;
        let passed = lead
            .since(workshop.id, since.id)
            .map_or_else(|| on_the_wall(lead, since.at), |passed| passed.as_secs());
        let passed = if run.is_paused { 0 } else { passed };
        let ran = run
            .ran
            .saturating_add(u32::try_from(passed).unwrap_or(u32::MAX));
        let began = entered.get(run.began)?.at;
        Some(Self {
            minute: minute_of(lead.now(), began),
            ran,
            run,
        })
    }

    /// How it stands against its plan.
    pub(crate) fn standing(&self) -> Standing {
        standing(&self.run, self.ran, self.minute)
    }

    /// How it could still end in time.
    pub(crate) fn proposals(&self, days: usize) -> Vec<Proposal> {
        let is_last = if self.run.day + 1 < days {
            IsLastDay::No
        } else {
            IsLastDay::Yes
        };
        proposals(&self.run, self.ran, self.standing(), is_last)
    }

    /// When the step now began, in minutes after midnight.
    pub(crate) fn step_began(&self) -> u32 {
        self.minute.saturating_sub(self.ran / 60)
    }
}

/// After the program was started anew, the wall clock has to say; it may have been set meanwhile.
fn on_the_wall(lead: &Lead, since: Timestamp) -> u64 {
    let passed = lead.now().duration_since(since).as_secs();
    u64::try_from(passed).unwrap_or(0).min(FORGOTTEN)
}

/// Minutes after the midnight before `began`, on the clock of this machine.
fn minute_of(now: Timestamp, began: Timestamp) -> u32 {
    let zone = TimeZone::system();
    let midnight = began
        .to_zoned(zone.clone())
        .datetime()
        .date()
        .at(0, 0, 0, 0);
    let passed = now.to_zoned(zone).datetime().duration_since(midnight);
    u32::try_from(passed.as_mins()).unwrap_or(0)
}

/// Minutes after midnight, on the clock of this machine.
pub(crate) fn minute_now(lead: &Lead) -> u32 {
    let now = lead.now();
    minute_of(now, now)
}
