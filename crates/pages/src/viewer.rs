//! Who is asking. The door decides; no page reads a cookie.

use std::sync::Arc;

use workbook::Workbook;

use crate::adapted::Adapted;

/// The workbook that lies open on the desk.
#[derive(Clone)]
pub struct Desk {
    /// The open workbook.
    pub workbook: Arc<Workbook>,
    /// What it changes in the manual.
    pub(crate) adapted: Arc<Adapted>,
}

impl Desk {
    /// A workbook on the desk.
    pub(crate) fn new(workbook: Arc<Workbook>) -> Self {
        let adapted = Arc::new(Adapted::of(&workbook));
        Self { workbook, adapted }
    }
}

/// A place in the workshop room, given to a phone. The room itself opens later; the guest's pages exist from the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat(pub String);

/// Who is asking.
#[derive(Clone)]
pub enum Viewer {
    /// The person at this machine, with no workbook open: she may read, and open or begin a workbook.
    Nobody,
    /// The person at this machine, with her workbook open.
    Owner(Desk),
    /// Somebody in the room: she may read, and nothing of any workbook reaches her.
    Guest(Seat),
}

impl Viewer {
    /// The open workbook, if the viewer has one.
    #[must_use]
    pub fn desk(&self) -> Option<&Desk> {
        match self {
            Self::Owner(desk) => Some(desk),
            Self::Nobody | Self::Guest(_) => None,
        }
    }
}
