//! What the checker says of words that are not saved yet, and how they look on the page.

use std::collections::BTreeSet;

use askama::Template;
use axum::Form;
use axum::extract::Path;
use language::{Args, Files, Lang, Locales};
use manual::{Anchors, Renderer};
use translation::desk::{Loaded, Refusal, load, open_entry};
use translation::{Kind, PageId, PageKind, Passage, Standing, mended};

use super::fields::{Fields, boxes_of};
use super::{FieldsGiven, PageAddress, Worded, target, worded};
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::translating::stock;

/// What is shown below the box, and again at each pause in typing.
#[derive(Template)]
#[template(path = "desk_look.html")]
pub(crate) struct Look {
    pub(crate) f: crate::frame::Frame,
    pub(crate) findings: Vec<Worded>,
    /// The section as it would be read, or what a message would say.
    pub(crate) html: String,
    pub(crate) examples: Vec<Example>,
    /// By field: the words with the language's own marks and spaces, where they are others.
    pub(crate) mended: Vec<(String, String)>,
    /// That it may not fit where it stands.
    pub(crate) long: Option<crate::told::Shown>,
    pub(crate) key: String,
    pub(crate) to: Lang,
}

/// What a message says with one number.
pub(crate) struct Example {
    pub(crate) about: String,
    pub(crate) text: String,
}

/// `POST /{lang}/translate/{to}/look/words/{*page}`.
pub(crate) async fn look_words(reader: Reader, at: PageAddress, form: FieldsGiven) -> Answer {
    answer(reader, PageKind::Words, at, form).await
}

/// `POST /{lang}/translate/{to}/look/messages/{*page}`.
pub(crate) async fn look_messages(reader: Reader, at: PageAddress, form: FieldsGiven) -> Answer {
    answer(reader, PageKind::Messages, at, form).await
}

async fn answer(
    reader: Reader,
    kind: PageKind,
    Path((_, to, name)): PageAddress,
    form: FieldsGiven,
) -> Answer {
    let Form(fields) = form.map_err(|rejection| Problem::of_rejection(&rejection))?;
    let to = target(&reader, &to)?;
    let id = PageId { kind, name };
    let folder = reader.house.folder_at_work();
    let messages = reader.house.translating.messages(&reader.texts);
    let stock = stock(&reader.texts, &messages);
    let loaded = load(&stock, &folder, &id, &to).map_err(|_| Problem::NotFound)?;
    page(&look(&reader, &loaded, &id, &to, &Fields(fields)).ok_or(Problem::NotFound)?)
}

/// Looks at what is written in the boxes; nothing where the source has no such passage.
pub(crate) fn look(
    reader: &Reader,
    loaded: &Loaded,
    page: &PageId,
    to: &Lang,
    fields: &Fields,
) -> Option<Look> {
    let key = fields.get("key");
    let (_, standing) = loaded.standing(key)?;
    let source = &loaded.beside.source[standing.source?];
    let own = loaded.own_words(standing);
    let words = fields.words(to, source, own);
    let seen = See {
        reader,
        loaded,
        page,
        to,
        key,
        standing,
        source,
        words: &words,
    };
    let (findings, html, examples) = match page.kind {
        PageKind::Words => {
            let (findings, html) = seen.block();
            (findings, html, Vec::new())
        }
        PageKind::Messages => (seen.message(), String::new(), seen.examples()),
    };
    Some(Look {
        f: crate::frame::Frame::new(reader, String::new()),
        findings,
        html,
        examples,
        mended: mendings(to, source, own, fields),
        long: length(to, source, &words).map(|percent| {
            let args = language::args! { "percent" => percent };
            reader.told.with("translate-long", &args)
        }),
        key: key.to_owned(),
        to: to.clone(),
    })
}

/// Longer than this share of its source, in hundredths, a message may not have the room.
const LONG: u64 = 150;

/// How long it is in hundredths of its source, where that may be too long.
fn length(to: &Lang, source: &Passage, words: &str) -> Option<u64> {
    // Of several texts the longest counts: one is shown at a time.
    let letters = |text: &str| {
        let boxes = open_entry(to, text)?;
        let slots = boxes.boxed.iter().flat_map(|boxed| &boxed.slots);
        slots.map(|slot| slot.text.chars().count() as u64).max()
    };
    if source.kind != Kind::Message {
        return None;
    }
    let (have, want) = (letters(words)?, letters(&source.text)?.max(1));
    let share = have * 100 / want;
    (want < 120 && have > 20 && share > LONG).then_some(share)
}

fn mendings(
    to: &Lang,
    source: &Passage,
    own: Option<&str>,
    fields: &Fields,
) -> Vec<(String, String)> {
    let changed = |name: String, words: &str| {
        let better = mended(to, words);
        (better != words).then_some((name, better))
    };
    match boxes_of(to, source, own).map(|boxes| fields.filled(boxes)) {
        None => changed("text".to_owned(), fields.get("text"))
            .into_iter()
            .collect(),
        Some(boxes) => boxes
            .boxed
            .iter()
            .enumerate()
            .flat_map(|(i, boxed)| {
                let slots = boxed.slots.iter().enumerate();
                slots.filter_map(move |(j, slot)| changed(format!("b-{i}-{j}"), &slot.text))
            })
            .collect(),
    }
}

struct See<'a> {
    reader: &'a Reader,
    loaded: &'a Loaded,
    page: &'a PageId,
    to: &'a Lang,
    key: &'a str,
    standing: &'a Standing,
    source: &'a Passage,
    words: &'a str,
}

impl See<'_> {
    /// What is wrong with a block, and the part of the page it stands in.
    fn block(&self) -> (Vec<Worded>, String) {
        let texts = &self.reader.texts;
        let messages = self.reader.house.translating.messages(texts);
        let path = self.page.file(self.to);
        let bytes = match self
            .loaded
            .with_words(&stock(texts, &messages), self.key, self.words)
        {
            Ok(bytes) => bytes,
            Err(Refusal::Empty) => return (Vec::new(), String::new()),
            Err(refusal) => return (vec![refused(self.reader, &refusal)], String::new()),
        };
        let files = texts.manual.files().clone();
        let files = files.overlay(Files::from_pairs([(path.clone(), bytes)]));
        let manual = texts.manual.reopened(files);
        let known = self.reader.house.translating.known(texts);
        let Some(passage) = translation::passages(&manual, &self.page.name, self.to)
            .into_iter()
            .find(|passage| {
                self.standing.own.is_none() && passage.text.trim() == self.words.trim()
                    || passage.key == self.own_key()
            })
        else {
            return (Vec::new(), String::new());
        };
        let findings = manual::check::file(&manual, &known, &path)
            .into_iter()
            .filter(|finding| finding.file == path && finding.line == passage.line)
            .map(|finding| worded(self.reader, &finding))
            .collect();
        (findings, self.rendered(&manual, &passage.key))
    }

    fn own_key(&self) -> &str {
        self.standing
            .own
            .map_or(self.key, |own| self.loaded.beside.own[own].key.as_str())
    }

    /// The heading's text in which a block stands, as it is read.
    fn rendered(&self, manual: &manual::Manual, key: &str) -> String {
        let heading = key.split('.').next().unwrap_or_default();
        let session = manual.text(&self.page.name);
        let words = session.and_then(|session| Some((session, session.words(self.to)?)));
        let Some((session, words)) = words else {
            return String::new();
        };
        let spoken = self.reader.texts.locales.words(self.to);
        let links = PageLinks::new(self.reader);
        let renderer = Renderer {
            manual,
            session,
            words: &spoken,
            links: &links,
            anchors: Anchors::Own,
        };
        let found = match (words.section(heading), words.part(heading)) {
            (Some(section), _) => Some(&section.blocks),
            (None, Some(part)) => Some(&part.blocks),
            (None, None) => None,
        };
        found.map_or_else(String::new, |nodes| renderer.html(nodes))
    }

    /// What is wrong with a message, looked at with what it refers to.
    fn message(&self) -> Vec<Worded> {
        let own = self.words;
        if own.trim().is_empty() || own.trim_end().ends_with('=') {
            return Vec::new();
        }
        let source_lang = &self.reader.texts.manual.source;
        let file = |lang: &Lang, text: &str| {
            let referred = self.referred(lang);
            (
                format!("{lang}/{}.ftl", self.page.name),
                format!("{text}\n\n{referred}"),
            )
        };
        let files = [file(source_lang, &self.source.text), file(self.to, own)];
        let path = self.page.file(self.to);
        let last = u32::try_from(own.lines().count()).unwrap_or(u32::MAX);
        let (_, findings) = language::check::messages(&Files::from_pairs(files), source_lang);
        findings
            .into_iter()
            .filter(|finding| {
                finding.file == path && finding.line <= last && !is_of_others(finding, self.key)
            })
            .map(|finding| worded(self.reader, &finding))
            .collect()
    }

    /// The entries that either text refers to, so that they are known.
    fn referred(&self, lang: &Lang) -> String {
        let both = format!("{} {}", self.source.text, self.words);
        let names: BTreeSet<&str> = both
            .split(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c))
            .filter(|name| *name != self.key && !name.is_empty())
            .collect();
        let locales = &self.reader.texts.locales;
        let entries = locales.entries(lang).iter();
        let mut out = String::new();
        for entry in entries.filter(|entry| names.contains(entry.id.as_str())) {
            let text = locales
                .sources(lang)
                .find(|(name, _)| *name == &*entry.file);
            if let Some((_, text)) = text {
                out.push_str(&text[entry.span.clone()]);
                out.push_str("\n\n");
            }
        }
        out
    }

    /// What the message says, with each of the numbers its boxes stand for.
    fn examples(&self) -> Vec<Example> {
        let Some(boxes) = open_entry(self.to, self.words) else {
            return Vec::new();
        };
        if boxes.id.starts_with('-') {
            return Vec::new();
        }
        let text = format!("{}\n\n{}", self.words, self.referred(self.to));
        let files = [(format!("{}/x.ftl", self.to), text)];
        let (locales, _) = Locales::from_files(&Files::from_pairs(files));
        let words = locales.words(self.to);
        let mut shown = Vec::new();
        for boxed in &boxes.boxed {
            let variable = boxed.selector.as_deref().and_then(variable);
            let numbers: Vec<Option<String>> = match variable {
                Some(_) => boxed
                    .slots
                    .iter()
                    .flat_map(|slot| slot.examples.first().cloned())
                    .map(Some)
                    .collect(),
                None => vec![None],
            };
            for number in numbers {
                let args = self.args(variable.zip(number.as_deref()));
                let said = match &boxed.attribute {
                    None => words.message(&boxes.id, &args),
                    Some(name) => words.attribute(&boxes.id, name, &args),
                };
                if !said.missing {
                    let about = number
                        .or_else(|| boxed.attribute.clone())
                        .unwrap_or_default();
                    shown.push(Example {
                        about,
                        text: said.text,
                    });
                }
            }
        }
        shown
    }

    /// The number, and for every other variable its name.
    fn args<'t>(&'t self, number: Option<(&'t str, &str)>) -> Args<'t> {
        let mut args = Args::new();
        for part in self.words.split('$').skip(1) {
            let end = part.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c));
            let name = &part[..end.unwrap_or(part.len())];
            args = args.with(name, format!("‹{name}›"));
        }
        if let Some((name, number)) = number {
            let plain: String = number
                .chars()
                .filter(|c| c.is_ascii_digit() || ".,".contains(*c))
                .collect();
            let plain = if plain.len() > 3 && !plain.contains("1.5") {
                plain.replace(['.', ','], "")
            } else {
                plain.replace(',', ".")
            };
            args = args.with(name, plain.parse::<f64>().unwrap_or(1.0));
        }
        args
    }
}

/// `$count`, also inside of a function.
fn variable(selector: &str) -> Option<&str> {
    let rest = selector.split_once('$')?.1;
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c));
    Some(&rest[..end.unwrap_or(rest.len())])
}

fn is_of_others(finding: &language::Finding, key: &str) -> bool {
    let of = finding.args.iter().find(|(name, _)| *name == "id");
    of.is_some_and(|(_, id)| id != key && !id.starts_with(&format!("{key}.")))
}

/// Why words were not taken.
pub(crate) fn refused(reader: &Reader, refusal: &Refusal) -> Worded {
    let id = match refusal {
        Refusal::NoPassage => "translate-refused-no-passage",
        Refusal::NoFolder => "translate-refused-no-folder",
        Refusal::NotText => "translate-refused-not-text",
        Refusal::Clash(_) => "translate-refused-clash",
        Refusal::Structure => "translate-refused-structure",
        Refusal::Empty => "translate-refused-empty",
        Refusal::NoPlace => "translate-refused-no-place",
        Refusal::Io(_) => "translate-refused-io",
    };
    let said = reader.words().together(id, &["mend"], &Args::new());
    let mend = said.attributes.first().map(|mend| mend.text.clone());
    Worded {
        what: said.value.text,
        mend: mend.unwrap_or_default(),
    }
}
