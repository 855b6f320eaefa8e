//! What placeables say, in the language of the text.

use std::borrow::Cow;

use language::{Args, Lang};

use super::Renderer;
use crate::words::{Inline, Variable, key_name, keys};

/// What a placeable says.
pub(super) struct Spoken<'a> {
    pub(super) text: Cow<'a, str>,
    /// Its language, when it is not that of the text.
    pub(super) lang: Option<Lang>,
}

/// What a placeable says; nothing for anything else.
pub(super) fn says(renderer: &Renderer<'_>, inline: &Inline) -> Option<(String, Option<Lang>)> {
    let spoken = match inline {
        Inline::Term { words, .. } => return Some((words.to_string(), None)),
        Inline::TermForm { slug, form } => renderer.term_form(slug, form.as_deref()),
        Inline::Cite {
            instrument,
            provision,
        } => renderer.cite(instrument, provision.as_deref()),
        Inline::Session(slug) => renderer.session_title(slug),
        Inline::Minutes(section) => renderer.minutes(section),
        Inline::Variable(variable) => return Some((renderer.variable(*variable), None)),
        Inline::Label(id) => renderer.label(id),
        Inline::Key(chord) => return Some((renderer.keys(chord), None)),
        Inline::Help(id) => renderer.help_title(id),
        _ => return None,
    };
    Some((spoken.text.into_owned(), spoken.lang))
}

impl<'a> Renderer<'a> {
    fn spoken(&self, text: Cow<'a, str>, lang: &Lang) -> Spoken<'a> {
        Spoken {
            text,
            lang: (lang != self.words.lang()).then(|| lang.clone()),
        }
    }

    /// A term in one of its forms; a term nobody knows says its slug, and the checker has said so.
    pub(super) fn term_form<'s>(&'s self, slug: &'s str, form: Option<&str>) -> Spoken<'s> {
        let Some(term) = self.words.term(slug) else {
            return self.itself(slug);
        };
        let text = form.and_then(|form| term.forms.iter().find(|(name, _)| name == form));
        let text = text.map_or(&term.default, |(_, text)| text);
        Spoken {
            text: text.as_str().into(),
            lang: (term.lang != *self.words.lang()).then(|| term.lang.clone()),
        }
    }

    pub(super) fn cite<'s>(&'s self, instrument: &'s str, provision: Option<&str>) -> Spoken<'s> {
        let Some(name) = self.words.instrument(instrument) else {
            return self.itself(instrument);
        };
        let facts = self.manual.instruments.get(instrument);
        let unit = facts.and_then(|facts| facts.unit).map(|unit| unit.as_str());
        let said = self.words.cite(&name.short, unit, provision);
        let lang = if said.fallback { Some(said.lang) } else { None };
        Spoken {
            text: said.text.into(),
            lang,
        }
    }

    pub(super) fn session_title(&self, slug: &'a str) -> Spoken<'a> {
        let Some(session) = self.manual.session(slug) else {
            return self.itself(slug);
        };
        let title = session.title(std::slice::from_ref(self.words.lang()));
        self.spoken(title.value.into(), title.lang)
    }

    pub(super) fn minutes<'s>(&'s self, section: &'s str) -> Spoken<'s> {
        match self
            .session
            .facts
            .section(section)
            .and_then(|section| section.minutes)
        {
            Some(minutes) => Spoken {
                text: self.words.minutes(minutes).into(),
                lang: None,
            },
            None => self.itself(section),
        }
    }

    pub(super) fn variable(&self, variable: Variable) -> String {
        let facts = &self.session.facts;
        self.words.number(match variable {
            Variable::SessionMinutes => facts.minutes,
            Variable::GroupMin => facts.group.min,
            Variable::GroupMax => facts.group.max,
        })
    }

    /// The words of a message; one that nobody knows says its id, and the checker has said so.
    pub(super) fn label(&self, id: &str) -> Spoken<'a> {
        let said = self.words.message(id, &Args::new());
        self.spoken(said.text.into(), &said.lang)
    }

    /// Keys pressed together, by their names on a keyboard of this language. Letters, digits and signs are their own names.
    pub(super) fn keys(&self, chord: &str) -> String {
        let named = keys(chord).map(|key| match key_name(key) {
            Some(id) => self.words.message(&id, &Args::new()).text,
            None => key.to_owned(),
        });
        named.collect::<Vec<_>>().join("\u{a0}+\u{a0}")
    }

    pub(super) fn help_title<'s>(&'s self, id: &'s str) -> Spoken<'s> {
        let Some(page) = self.manual.help_page(id) else {
            return self.itself(id);
        };
        let title = page.title(std::slice::from_ref(self.words.lang()));
        self.spoken(title.value.into(), title.lang)
    }

    fn itself<'s>(&self, id: &'s str) -> Spoken<'s> {
        Spoken {
            text: id.into(),
            lang: None,
        }
    }
}
