//! The desk: saying a passage in a file and changing nothing else in it.

mod boxes;
mod compose;
mod folder;
mod insert;
mod page;
mod refusal;
mod save;
mod splice;

pub use boxes::{Boxed, Boxes, Slot, boxes_beside, open_entry};
pub use compose::compose;
pub use folder::{Folder, FolderTrouble, copy_words};
pub use page::{Loaded, load};
pub use refusal::Refusal;
pub use save::{Said, Undo, accept_passage, save, spare_passage, undo};
