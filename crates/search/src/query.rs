//! A query: what its words may mean, and which passages are about that.

use std::collections::{HashMap, HashSet};
use std::ops::Bound;

use strsim::osa_distance;

use crate::Hit;
use crate::analysis::fold;
use crate::concepts::{Concepts, meets};
use crate::index::{Doc, Form, Index};
use crate::keyboard::other_layout;
use crate::show::pieces;

/// The most forms that the beginning of a word or a typing error may stand for.
const MOST_FORMS: usize = 24;
/// How many of the best passages are looked at closely.
const CLOSELY: usize = 60;

/// A word in more than every so many passages tells nothing.
const COMMON: usize = 12;

/// What one word of a query may be: keys, each with how sure it is.
struct Meant {
    keys: Vec<(String, f32)>,
}

/// A query taken apart.
struct Asked {
    words: Vec<Meant>,
    phrases: Vec<String>,
    folded: String,
    through: Option<String>,
}

/// The best passages, best first.
pub(crate) fn find(index: &Index, concepts: &Concepts, query: &str, limit: usize) -> Vec<Hit> {
    let mut found = HashMap::new();
    for asked in readings(index, concepts, query) {
        for (doc, score) in rank(index, &asked) {
            let better = found.get(&doc).is_none_or(|(known, _, _)| *known < score);
            if better {
                found.insert(doc, (score, keys_of(index, &asked), asked.through.clone()));
            }
        }
    }
    let mut best: Vec<_> = found.into_iter().collect();
    best.sort_by(|(one, (a, ..)), (other, (b, ..))| b.total_cmp(a).then(one.cmp(other)));
    best.truncate(limit);
    best.into_iter()
        .map(|(doc, (score, keys, through))| hit(index, doc, score, &keys, through))
        .collect()
}

/// The ways to read a query: as it stands; on the other keyboard; in another language.
fn readings(index: &Index, concepts: &Concepts, query: &str) -> Vec<Asked> {
    let own = asked(index, query, Sure::Well);
    if own.known() == own.words.len() {
        return vec![own];
    }
    let mut all = translated(index, concepts, query);
    if own.is_this_language() {
        // Most of it is understood; only a term of several words can be meant in another language.
        all.retain(|asked| asked.words.len() > 1);
        all.push(own);
        return all;
    }
    let moved = other_layout(query).filter(|_| all.is_empty() && !own.is_partly_known());
    if let Some(moved) = moved {
        let there = asked(index, &moved, Sure::Well);
        if there.is_this_language() {
            return vec![there];
        }
        all = translated(index, concepts, &moved);
    }
    let sure = if own.is_partly_known() {
        Sure::Well
    } else {
        Sure::Barely
    };
    all.push(asked(index, query, sure));
    all
}

impl Asked {
    /// Whether at least half of the words stand in the index as they are.
    fn is_this_language(&self) -> bool {
        self.known() * 2 >= self.words.len() && self.known() > 0
    }

    fn is_partly_known(&self) -> bool {
        self.words.iter().any(|word| !word.keys.is_empty())
    }

    fn known(&self) -> usize {
        self.words.iter().filter(|word| word.is_known()).count()
    }
}

fn translated(index: &Index, concepts: &Concepts, query: &str) -> Vec<Asked> {
    let said = concepts.translate(query, &index.lang);
    let asked = |said: crate::concepts::Translated| {
        let mut asked = asked(index, &said.words.join(" "), Sure::Well);
        asked
            .words
            .iter_mut()
            .flat_map(|word| &mut word.keys)
            .for_each(|(_, sure)| *sure *= 0.9);
        Asked {
            through: Some(said.through),
            ..asked
        }
    };
    said.into_iter().map(asked).collect()
}

/// How far a word may be from what stands in the index.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sure {
    Well,
    /// Nothing is known of the query: errors are looked for in short words, too.
    Barely,
}

fn asked(index: &Index, query: &str, sure: Sure) -> Asked {
    let (loose, phrases) = without_phrases(query);
    let words = index.analysis.words(&loose);
    let last = words
        .len()
        .checked_sub(1)
        .filter(|_| !loose.ends_with(char::is_whitespace));
    let meant = words
        .iter()
        .enumerate()
        .map(|(at, word)| Meant::of(index, &word.form, Some(at) == last, sure));
    Asked {
        words: meant.collect(),
        phrases,
        folded: fold(loose.trim()),
        through: None,
    }
}

/// The query without its quotation marks, and what stood between them.
fn without_phrases(query: &str) -> (String, Vec<String>) {
    let is_mark = |c: char| matches!(c, '"' | '“' | '”' | '«' | '»' | '„');
    let mut phrases: Vec<String> = Vec::new();
    let parts: Vec<&str> = query.split(is_mark).collect();
    // Every second part stands between two marks; a mark that is never closed marks nothing.
    for part in parts.iter().skip(1).step_by(2).take(parts.len() / 2) {
        if part.split_whitespace().count() > 1 && parts.len() > 2 {
            phrases.push((*part).to_owned());
        }
    }
    (query.replace(is_mark, " "), phrases)
}

impl Meant {
    fn of(index: &Index, form: &str, is_last: bool, sure: Sure) -> Self {
        let mut keys: Vec<(String, f32)> = index
            .analysis
            .keys(form)
            .into_iter()
            .filter(|key| index.postings.contains_key(key))
            .map(|key| (key, 1.0))
            .collect();
        let folded = fold(form);
        if is_last && folded.chars().count() > 1 {
            begun(index, &folded, &mut keys);
        }
        if keys.is_empty() {
            mistyped(index, &folded, sure, &mut keys);
        }
        Self { keys }
    }

    /// Whether it stands in the index as it is.
    fn is_known(&self) -> bool {
        self.keys.iter().any(|(_, sure)| *sure >= 1.0)
    }
}

/// How sure a form is that begins as the word does, and one a typing error away.
const BEGUN: f32 = 0.7;
const ONE_ERROR: f32 = 0.55;
const TWO_ERRORS: f32 = 0.35;

/// Forms that begin with what was typed so far.
fn begun(index: &Index, folded: &str, keys: &mut Vec<(String, f32)>) {
    let from = (Bound::Included(folded.to_owned()), Bound::Unbounded);
    let forms = index
        .forms
        .range(from)
        .take_while(|(form, _)| form.starts_with(folded));
    #[expect(clippy::cast_precision_loss, reason = "lengths of words")]
    for (form, of) in forms.take(MOST_FORMS * 4) {
        let share = folded.len() as f32 / form.len() as f32;
        of.keys.iter().for_each(|key| add(keys, key, BEGUN * share));
    }
}

/// How many typing errors are looked for in a word of so many letters.
pub(crate) fn errors_in(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Forms one or two typing errors away, the nearest only.
fn mistyped(index: &Index, folded: &str, sure: Sure, keys: &mut Vec<(String, f32)>) {
    let length = folded.chars().count();
    let most = match (length, sure) {
        (3, Sure::Barely) => 1,
        _ => errors_in(length),
    };
    let shape = Form::of(folded);
    for distance in 1..=most {
        let near = index.forms.iter().filter(|(form, of)| {
            of.may_be_near(&shape, distance) && osa_distance(form, folded) == distance
        });
        let how_sure = if distance == 1 { ONE_ERROR } else { TWO_ERRORS };
        near.take(MOST_FORMS)
            .flat_map(|(_, of)| &of.keys)
            .for_each(|key| add(keys, key, how_sure));
        if !keys.is_empty() {
            return;
        }
    }
}

fn add(keys: &mut Vec<(String, f32)>, key: &str, sure: f32) {
    match keys.iter_mut().find(|(known, _)| known == key) {
        Some((_, known)) => *known = known.max(sure),
        None => keys.push((key.to_owned(), sure)),
    }
}

/// Passages with their scores.
fn rank(index: &Index, asked: &Asked) -> Vec<(u32, f32)> {
    let tables: Vec<Table> = asked
        .words
        .iter()
        .filter_map(|word| Table::of(index, word))
        .collect();
    let total: f32 = tables.iter().map(|table| table.rarity).sum();
    let phrases: Vec<_> = asked
        .phrases
        .iter()
        .map(|phrase| index.word_keys(phrase))
        .collect();
    let docs = (0..u32::try_from(index.docs.len()).unwrap_or(u32::MAX))
        .filter(|doc| tables.iter().any(|table| table.holds(*doc)))
        .filter(|doc| {
            phrases
                .iter()
                .all(|phrase| holds_phrase(index, *doc, phrase))
        });
    let mut ranked: Vec<(u32, f32)> = docs
        .map(|doc| (doc, score(index, &tables, total, doc)))
        .collect();
    let best_first =
        |(one, a): &(u32, f32), (other, b): &(u32, f32)| b.total_cmp(a).then(one.cmp(other));
    if ranked.len() > CLOSELY {
        ranked.select_nth_unstable_by(CLOSELY, best_first);
        ranked.truncate(CLOSELY);
    }
    for (doc, score) in &mut ranked {
        if is_whole(index, asked, &tables, *doc) {
            *score *= 1.6;
        }
    }
    ranked
}

/// Whether a query of several words stands in a passage letter for letter. Folding a text costs more than all the rest:
/// only passages that hold every word are looked at.
fn is_whole(index: &Index, asked: &Asked, tables: &[Table], doc: u32) -> bool {
    asked.words.len() > 1
        && tables.iter().all(|table| table.holds(doc))
        && fold(&doc_of(index, doc).text).contains(&asked.folded)
}

/// One word's passages.
struct Table {
    rarity: f32,
    /// How much each passage of the index is about it; nearly all are zero, and a zero is read faster than a hash.
    scores: Vec<f32>,
}

impl Table {
    /// `None`: nothing in the index is like it; such a word neither helps nor hinders.
    fn of(index: &Index, word: &Meant) -> Option<Self> {
        let mut scores = vec![0.0_f32; index.docs.len()];
        for (key, sure) in &word.keys {
            for posting in index.postings.get(key).into_iter().flatten() {
                let about = sure * index.about(doc_of(index, posting.doc), posting.times);
                let best = &mut scores[posting.doc as usize];
                *best = best.max(about);
            }
        }
        let held = scores.iter().filter(|about| **about > 0.0).count();
        (held > 0).then(|| Self {
            rarity: index.rarity(held),
            scores,
        })
    }

    fn about(&self, doc: u32) -> f32 {
        self.scores[doc as usize]
    }

    fn holds(&self, doc: u32) -> bool {
        self.about(doc) > 0.0
    }
}

/// A word that stands above a passage, in its heading or title, counts for it in part.
const ABOVE: f32 = 0.5;

fn score(index: &Index, tables: &[Table], total: f32, doc: u32) -> f32 {
    let (mut sum, mut covered) = (0.0, 0.0);
    let above = &doc_of(index, doc).above;
    for table in tables {
        if table.holds(doc) {
            sum += table.rarity * table.about(doc);
            covered += table.rarity;
        } else if above.iter().any(|over| table.holds(*over)) {
            sum += table.rarity * ABOVE;
            covered += table.rarity * ABOVE;
        }
    }
    let share = covered / total.max(f32::EPSILON);
    sum * share * share
}

fn doc_of(index: &Index, doc: u32) -> &Doc {
    &index.docs[doc as usize]
}

/// Whether the words of a phrase stand in a passage, one after the other.
fn holds_phrase(index: &Index, doc: u32, phrase: &[Vec<String>]) -> bool {
    let stand = |keys: &Vec<String>| index.stands_in(doc, keys);
    phrase.iter().all(stand) && {
        let there = index.word_keys(&doc_of(index, doc).text);
        phrase.is_empty()
            || there
                .windows(phrase.len())
                .any(|run| run.iter().zip(phrase).all(|(one, other)| meets(one, other)))
    }
}

/// The keys whose words are marked: not those that stand nearly everywhere.
fn keys_of(index: &Index, asked: &Asked) -> HashSet<String> {
    let is_telling = |key: &str| {
        index
            .postings
            .get(key)
            .is_some_and(|list| list.len() * COMMON < index.docs.len())
    };
    let keys = asked
        .words
        .iter()
        .flat_map(|word| word.keys.iter().map(|(key, _)| key));
    keys.filter(|key| is_telling(key)).cloned().collect()
}

fn hit(
    index: &Index,
    doc: u32,
    score: f32,
    keys: &HashSet<String>,
    through: Option<String>,
) -> Hit {
    let doc = doc_of(index, doc);
    Hit {
        session: doc.session.clone(),
        section: doc.section.clone(),
        block: doc.block.clone(),
        language: index.lang.clone(),
        kind: doc.kind,
        text: doc.text.clone(),
        title: doc.title.clone(),
        pieces: pieces(index, &doc.text, keys),
        through,
        score,
    }
}
