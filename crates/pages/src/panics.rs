//! A panic says where it happened and nothing of what the program had in its hands: its message may hold what somebody
//! wrote.

use std::panic;

/// Has every panic of this program told by file and line alone. For the programs' `main`.
pub fn tell_panics_by_place() {
    panic::set_hook(Box::new(|info| match info.location() {
        Some(place) => eprintln!("panic at {}:{}", place.file(), place.line()),
        None => eprintln!("panic"),
    }));
}
