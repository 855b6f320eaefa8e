//! Where the workbooks of this machine lie, for every door alike.

use std::path::PathBuf;

/// The name of our folder among the machine's application data.
const OURS: &str = "human-rights-for-health-workers";

/// The folder of workbooks: `HRHW_DATA` if it is set (a stick, a test), else our folder in the person's application
/// data. `None`: the system names no such place.
#[must_use]
pub fn data_folder() -> Option<PathBuf> {
    if let Some(given) = std::env::var_os("HRHW_DATA").filter(|given| !given.is_empty()) {
        return Some(PathBuf::from(given));
    }
    dirs::data_dir().map(|data| data.join(OURS))
}
