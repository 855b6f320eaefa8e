//! Beginning with SQLite.

use rusqlite::Connection;
use std::sync::Once;

static BEGUN: Once = Once::new();

/// Lets one connection be opened before any other. SQLite calls itself ready before SQLCipher has added its part: of two
/// threads that open their first files at once, one would have a connection that cannot make copies.
pub(crate) fn begin() {
    BEGUN.call_once(|| drop(Connection::open_in_memory()));
}
