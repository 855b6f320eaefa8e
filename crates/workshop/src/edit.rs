//! What a trainer can do to a programme, one thing at a time.

use jiff::civil::Date;
use manual::Manual;

use crate::programme::{Day, Item, ItemId, Limit, Programme, StepChange, What};

/// One change of a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Something new at the end of a day.
    Add(usize, What),
    /// The item to a place of a day, counted without it; past the end is the end.
    Move(ItemId, usize, usize),
    /// The item one place up; from the first place to the end of the day before.
    Up(ItemId),
    /// The item one place down; from the last place to the beginning of the next day.
    Down(ItemId),
    /// The item to the end of the day before.
    DayBefore(ItemId),
    /// The item to the end of the next day.
    DayAfter(ItemId),
    /// The item's minutes; of anything but a session.
    Minutes(ItemId, u32),
    /// Title and remark of something of the trainer's own.
    Words(ItemId, String, String),
    /// A step of a session differs so from the manual.
    Step(ItemId, String, StepChange),
    /// Every step of the session as in the manual.
    AsWritten(ItemId),
    /// The item goes.
    Remove(ItemId),
    /// A day more, the day after the last one.
    AddDay,
    /// The day goes with all that is in it.
    RemoveDay(usize),
    /// Date, beginning and end of a day.
    Hours(usize, Option<Date>, u32, u32),
}

/// Why a change was not made; the programme is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The programme has no such item or day any more.
    #[error("not in the programme")]
    Gone,
    /// The manual has no such session or section.
    #[error("not in the manual")]
    NotInManual,
    /// It would be more than a programme may be.
    #[error("too much: {0:?}")]
    TooMuch(Limit),
}

/// Makes a change, and says which item it was about.
///
/// # Errors
/// The programme stays as it was, see [`EditError`].
pub fn apply(
    programme: &mut Programme,
    edit: Edit,
    manual: &Manual,
) -> Result<Option<ItemId>, EditError> {
    let mut changed = programme.clone();
    let about = changed.make(edit, manual)?;
    changed.check().map_err(EditError::TooMuch)?;
    *programme = changed;
    Ok(about)
}

impl Programme {
    fn make(&mut self, edit: Edit, manual: &Manual) -> Result<Option<ItemId>, EditError> {
        let about = edit.item();
        match edit {
            Edit::Add(day, what) => return self.add(day, what, manual).map(Some),
            Edit::Move(id, day, at) => self.put(id, day, at)?,
            Edit::Up(id) => self.up(id)?,
            Edit::Down(id) => self.down(id)?,
            Edit::DayBefore(id) => self.by_day(id, -1)?,
            Edit::DayAfter(id) => self.by_day(id, 1)?,
            Edit::Minutes(id, minutes) => {
                *self.item(id)?.what.minutes_mut().ok_or(EditError::Gone)? = minutes;
            }
            Edit::Words(id, title, about) => self.reword(id, title, about)?,
            Edit::Step(id, section, change) => self.step(id, section, change, manual)?,
            Edit::AsWritten(id) => {
                if let What::Session { changes, .. } = &mut self.item(id)?.what {
                    changes.clear();
                }
            }
            Edit::Remove(id) => {
                self.take(id)?;
                return Ok(None);
            }
            Edit::AddDay => self.add_day(),
            Edit::RemoveDay(day) => {
                self.day(day)?;
                self.days.remove(day);
            }
            Edit::Hours(at, date, start, end) => {
                let day = self.day(at)?;
                (day.date, day.start, day.end) = (date, start, end);
            }
        }
        Ok(about)
    }

    fn day(&mut self, at: usize) -> Result<&mut Day, EditError> {
        self.days.get_mut(at).ok_or(EditError::Gone)
    }

    fn item(&mut self, id: ItemId) -> Result<&mut Item, EditError> {
        let (day, at) = self.find(id).ok_or(EditError::Gone)?;
        Ok(&mut self.days[day].items[at])
    }

    fn take(&mut self, id: ItemId) -> Result<Item, EditError> {
        let (day, at) = self.find(id).ok_or(EditError::Gone)?;
        Ok(self.days[day].items.remove(at))
    }

    fn put(&mut self, id: ItemId, day: usize, at: usize) -> Result<(), EditError> {
        self.day(day)?;
        let item = self.take(id)?;
        let items = &mut self.day(day)?.items;
        items.insert(at.min(items.len()), item);
        Ok(())
    }

    fn add(&mut self, day: usize, what: What, manual: &Manual) -> Result<ItemId, EditError> {
        if let What::Session { slug, .. } = &what {
            let session = manual.session(slug).filter(|session| !session.is_coming());
            session.ok_or(EditError::NotInManual)?;
        }
        let id = self.free_id();
        self.day(day)?.items.push(Item { id, what });
        Ok(id)
    }

    fn up(&mut self, id: ItemId) -> Result<(), EditError> {
        let (day, at) = self.find(id).ok_or(EditError::Gone)?;
        match (day, at) {
            (_, 1..) => self.put(id, day, at - 1),
            (1.., 0) => self.put(id, day - 1, usize::MAX),
            (0, 0) => Ok(()),
        }
    }

    fn down(&mut self, id: ItemId) -> Result<(), EditError> {
        let (day, at) = self.find(id).ok_or(EditError::Gone)?;
        if at + 1 < self.days[day].items.len() {
            self.put(id, day, at + 1)
        } else if day + 1 < self.days.len() {
            self.put(id, day + 1, 0)
        } else {
            Ok(())
        }
    }

    fn by_day(&mut self, id: ItemId, days: isize) -> Result<(), EditError> {
        let (day, _) = self.find(id).ok_or(EditError::Gone)?;
        match day.checked_add_signed(days) {
            Some(to) if to < self.days.len() => self.put(id, to, usize::MAX),
            _ => Ok(()),
        }
    }

    fn reword(&mut self, id: ItemId, new: String, remark: String) -> Result<(), EditError> {
        match &mut self.item(id)?.what {
            What::Own { title, about, .. } => {
                (*title, *about) = (new, remark);
                Ok(())
            }
            _ => Err(EditError::Gone),
        }
    }

    /// What is as in the manual is not kept as a change.
    fn step(
        &mut self,
        id: ItemId,
        section: String,
        mut change: StepChange,
        manual: &Manual,
    ) -> Result<(), EditError> {
        let What::Session { slug, changes } = &mut self.item(id)?.what else {
            return Err(EditError::Gone);
        };
        let facts = manual.session(slug).map(|session| &session.facts);
        let facts = facts.and_then(|facts| facts.section(&section));
        let facts = facts.ok_or(EditError::NotInManual)?;
        change.minutes = change.minutes.filter(|own| Some(*own) != facts.minutes);
        change.may_go = change.may_go.filter(|own| *own != facts.optional);
        if change == StepChange::default() {
            changes.remove(&section);
        } else {
            changes.insert(section, change);
        }
        Ok(())
    }

    fn add_day(&mut self) {
        let after = |day: &Day| day.date?.tomorrow().ok();
        let next = match self.days.last() {
            Some(last) => Day {
                date: after(last),
                start: last.start,
                end: last.end,
                items: Vec::new(),
            },
            None => Day::usual(None),
        };
        self.days.push(next);
    }
}

impl Edit {
    /// The item that is changed.
    fn item(&self) -> Option<ItemId> {
        match self {
            Self::Move(id, ..)
            | Self::Up(id)
            | Self::Down(id)
            | Self::DayBefore(id)
            | Self::DayAfter(id)
            | Self::Minutes(id, _)
            | Self::Words(id, ..)
            | Self::Step(id, ..)
            | Self::AsWritten(id)
            | Self::Remove(id) => Some(*id),
            Self::Add(..) | Self::AddDay | Self::RemoveDay(_) | Self::Hours(..) => None,
        }
    }
}
