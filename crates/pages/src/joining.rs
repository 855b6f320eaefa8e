//! The copy that somebody brought, from when it was chosen until it is joined or left. Its key and a draft of it are held
//! while the workbook lies on the desk, and go with it: neither is ever on a page or in an address.

use std::sync::{Mutex, PoisonError};

use workbook::{Brought, Joined, OtherCopy};

/// What is held of a copy that was brought.
#[derive(Default)]
pub(crate) struct Joining(Mutex<Option<AtHand>>);

/// A copy that was brought.
pub(crate) struct AtHand {
    /// The path or the name it was brought under.
    pub(crate) name: String,
    pub(crate) wish: Wish,
    pub(crate) stage: Stage,
}

/// What it was brought for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Wish {
    /// To be joined with the open workbook.
    #[default]
    Join,
    /// To take its place.
    Restore,
}

/// How far it is.
pub(crate) enum Stage {
    /// It did not open; the message says why.
    Refused(&'static str),
    /// It asks for its passphrase. Whether one was tried.
    Locked(Brought, Tried),
    /// It is open.
    Open(OtherCopy),
    /// It was joined.
    Done(Joined),
}

/// Whether a secret was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tried {
    /// Not yet.
    NotYet,
    /// Yes, and it does not open.
    Wrong,
}

impl Joining {
    /// Looks at what is at hand, or changes it.
    pub(crate) fn with<T>(&self, look: impl FnOnce(&mut Option<AtHand>) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Lays it down in the place of what was at hand.
    pub(crate) fn hold(&self, at_hand: AtHand) {
        let before = self.with(|held| held.replace(at_hand));
        // Written over without anybody waiting for it.
        drop(before);
    }

    /// Lets go of it.
    pub(crate) fn forget(&self) {
        let before = self.with(Option::take);
        drop(before);
    }

    /// The open copy at hand, if it was brought for this.
    pub(crate) fn open_copy(&self, wish: Wish) -> Option<OtherCopy> {
        self.with(|held| match held {
            Some(AtHand {
                wish: wanted,
                stage: Stage::Open(copy),
                ..
            }) if *wanted == wish => Some(copy.clone()),
            _ => None,
        })
    }
}
