//! Language packs. A pack is one file: a zip archive with the words of one language, a manifest that lists each of its
//! files with its hash, and a minisign signature over the manifest.
//!
//! Nothing of a pack touches the disk until all of it has been read within bounds, its signature holds, its files are
//! those of the manifest, and its words are words. An installed pack stays the one file it was, and is verified again
//! each time it is read.

mod fault;
mod key;
mod make;
mod manifest;
mod name;
mod read;
mod shelf;
mod words;

pub use fault::Fault;
pub use key::{BadKey, Key, Secret, new_key};
pub use make::{NotMade, Order, make};
pub use manifest::Manifest;
pub use read::{ENDING, LARGEST_PACK, Pack, open, open_file};
pub use shelf::{Consent, Installed, NotInstalled, Shelf, Trusted};
