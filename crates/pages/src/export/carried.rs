//! How the pages of a copy differ from those of the app. They are the same pages: the router makes both.

use std::sync::Arc;

use adaptation::Layer;
use language::Lang;

use crate::house::House;
use crate::texts::Texts;

/// What the copy is for. It travels with each request for a page, in the request's extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// What becomes of the pages.
    pub form: Form,
    /// The languages that go along, in the order of the bar.
    pub languages: Vec<Lang>,
    /// Whose words are shown.
    pub readers: Readers,
    /// The one session that goes along; `None`: all of them.
    pub session: Option<String>,
    /// What takes the place of the manual's words; empty where nothing does.
    pub adaptations: Arc<Layer>,
}

impl Carried {
    /// The words of the copy. They are fixed when it is begun: what changes meanwhile belongs to the next one.
    pub(crate) fn texts(&self, house: &House) -> Arc<Texts> {
        if self.adaptations.is_empty() {
            house.texts()
        } else {
            Arc::new(house.texts().with_layer(&self.adaptations))
        }
    }
}

/// What becomes of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A folder that any web server serves, and that opens from a stick.
    Site,
    /// A book for e-readers.
    Book,
    /// A package that a learning platform shows inside a frame of its own.
    Lesson,
}

/// Whose words are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Readers {
    /// What somebody who learns needs.
    #[default]
    Learners,
    /// That, and what the trainer says, does and prepares.
    Trainers,
}
