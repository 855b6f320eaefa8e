//! The desk: saying a passage in a file and changing nothing else in it.

mod boxes;
mod folder;
mod insert;
mod save;
mod splice;

pub use boxes::{Boxed, Boxes, Slot, boxes_beside, compose, open_entry};
pub use folder::{Folder, FolderTrouble, copy_words};
pub use save::{Loaded, Refusal, Said, Undo, accept_passage, load, save, spare_passage, undo};
