//! The manual as files that work without this program: a site, a book, packages for learning platforms.
//!
//! There is no second renderer. The router is asked for each page, as a door asks it, with [`Carried`] among the
//! request's extensions, and what it answers is written down with links that lead from file to file. This lies here
//! and not in a crate above, because the app's own pages offer it, too.

mod adapted;
mod address;
mod book;
mod carried;
mod gather;
mod job;
mod lesson;
mod links;
mod pack;
mod site;
mod watch;
mod xapi;
mod xhtml;

pub use adaptation::Layer;
pub use adapted::adaptations;
pub use book::book;
pub use carried::{Carried, Form, Readers};
pub use gather::File;
pub use lesson::lessons;
pub use pack::{write_file, write_folder, zipped};
pub use site::site;
pub use watch::Watch;
pub use xapi::{is_mail, statements};

pub(crate) use job::{Exports, Job, State};

/// Why there is no copy.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Whoever asked for it stopped it.
    #[error("stopped")]
    Stopped,
    /// A page that others name could not be made: its address.
    #[error("no page at {0}")]
    NoPage(String),
    /// Something lies in the folder already.
    #[error("the folder is not empty")]
    NotEmpty,
    /// The disk is full, or the place may not be written to.
    #[error("not written")]
    Io(#[from] std::io::Error),
}
