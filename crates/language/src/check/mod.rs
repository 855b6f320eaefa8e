//! What can be found wrong in texts before a reader sees them.

mod typography;

pub use typography::{PLACEABLE, Slip, typography};

/// The rules of this folder.
pub(crate) mod rules {
    pub use super::typography::rules::*;
}
