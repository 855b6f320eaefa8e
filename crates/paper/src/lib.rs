//! What is printed of the manual: plans, handouts, cards, posters, slides, tests, workbooks, statements, the whole of it.
//!
//! [`sheets()`] makes [`Sheet`]s, values without any look, from the manual and the words of a language or of two;
//! [`Press`] sets them by Typst with the templates of `ui/paper/`; [`save()`] writes whole files or none.

mod beside;
mod columns;
mod compose;
mod hue;
mod name;
mod order;
mod press;
mod save;
mod sheet;
mod sheets;
mod text;

pub use compose::Source;
pub use name::{clean as clean_name, file_name};
pub use order::{MOST_PEOPLE, Order, What};
pub use press::{Pdf, Press, PressError, Watch};
pub use save::{SaveError, save, save_as};
pub use sheet::{Asked, Form, Item, Piece, Question, Run, Second, Sheet, Table};
pub use sheets::{
    Both, Needed, ProgrammeDay, ProgrammeRow, ProgrammeSheet, WorkshopSheet, attendance, needs,
    programme, sheets, statements, whole,
};
