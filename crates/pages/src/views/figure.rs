//! A figure in the running text: the drawing, its title, and the same in words for whoever does not see it.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use askama::Template;
use language::{Dir, Lang, Words};

use crate::told::{Shown, Told};

#[derive(Template)]
#[template(path = "figure.html")]
struct FigureInText {
    svg: String,
    title: Shown,
    in_words: Shown,
    lang: Lang,
    dir: Dir,
    paragraphs: Vec<String>,
}

/// The figures drawn so far, by language and id. A drawing depends on nothing but the messages, and breaking its
/// labels into lines takes as long as rendering a session: each is drawn once while the words stay the same.
#[derive(Default)]
pub(crate) struct Figures(Mutex<BTreeMap<(Lang, String), String>>);

impl Figures {
    /// What stands inside the `<figure>`; `None` if there is no figure of this id. `words` are always those of the
    /// texts that these figures belong to.
    pub(crate) fn html(&self, id: &str, words: &Words) -> Option<String> {
        let key = (words.lang().clone(), id.to_owned());
        if let Some(html) = self.drawn().get(&key) {
            return Some(html.clone());
        }
        // Not under the lock: other pages need not wait for this figure.
        let html = draw(id, words)?;
        self.drawn().insert(key, html.clone());
        Some(html)
    }

    fn drawn(&self) -> MutexGuard<'_, BTreeMap<(Lang, String), String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn draw(id: &str, words: &Words) -> Option<String> {
    let drawing = figure::draw(id, words)?;
    let told = Told::new(words.clone());
    let alternative = drawing.alternative;
    let inside = FigureInText {
        svg: drawing.svg,
        title: told.say(&format!("figure-{id}")),
        in_words: told.say("picture-in-words"),
        dir: alternative.dir(),
        lang: alternative.lang,
        paragraphs: alternative.text.lines().map(str::to_owned).collect(),
    };
    inside.render().ok()
}
