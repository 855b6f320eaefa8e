//! Where each passage of a page stands in one language.

mod follow;
mod locate;
mod order;

use std::collections::{BTreeMap, BTreeSet};

use language::Lang;
use manual::{BlockRef, Sure, align, fragment};

use crate::changed::{Change, change};
use crate::passage::{Passage, block_id, message_hash};
use crate::records::{Kept, Line, Record};
use crate::state::State;

/// Where one passage of the source language stands, or a translated one whose source is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its address in the source language.
    pub key: String,
    /// Which passage of the source language it is; nothing for one that is gone.
    pub source: Option<usize>,
    /// Which passage of the translation says it.
    pub own: Option<usize>,
    /// How far it is.
    pub state: State,
    /// What changed in the source since it was translated.
    pub change: Option<Change>,
    /// The words of the source language it was made from, where they were others.
    pub was: Option<String>,
    /// The words that have their place now, where they are those of several passages.
    pub now: Option<String>,
    /// The translation was changed in another program since it was recorded.
    pub is_changed_elsewhere: bool,
    /// That this is its translation is a guess: somebody should look.
    pub is_unsure: bool,
    /// The lines of the record it stands on.
    pub lines: Vec<usize>,
}

/// Both sides of a page, and what was kept about them.
#[derive(Debug, Clone, Copy)]
pub struct Sides<'a> {
    /// The language the manual is written in.
    pub source_lang: &'a Lang,
    /// The language of the translation.
    pub lang: &'a Lang,
    /// The passages of the source language.
    pub source: &'a [Passage],
    /// The passages of the translation.
    pub own: &'a [Passage],
    /// What lies beside the translation; nothing where no record is kept.
    pub record: Option<&'a Record>,
    /// What lies beside the source language: changes that touch no translation.
    pub untouched: Option<&'a Record>,
}

/// Where each passage stands, in the order of the source; what is gone from it comes last.
#[must_use]
pub fn standings(sides: &Sides<'_>) -> Vec<Standing> {
    let empty = Record::default();
    let record = sides.record.unwrap_or(&empty);
    let followed = follow::follow(sides, record);
    let located = locate::locate(sides, record);
    let mut lines_of: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (line, found) in followed.iter().enumerate() {
        for to in found {
            lines_of.entry(*to).or_default().push(line);
        }
    }
    let claimed: BTreeSet<usize> = located.iter().flatten().map(|place| place.own).collect();
    let by_structure = by_structure(sides, lines_of.len() == sides.source.len());
    let work = Work {
        sides,
        record,
        followed: &followed,
        located: &located,
        claimed: &claimed,
    };
    let mut all: Vec<Standing> = (0..sides.source.len())
        .map(|at| match lines_of.get(&at) {
            Some(lines) => work.kept(at, lines),
            None => work.unkept(at, by_structure.get(&at)),
        })
        .collect();
    order::mark_moved(&mut all, record);
    all.extend(work.gone());
    all
}

struct Work<'a> {
    sides: &'a Sides<'a>,
    record: &'a Record,
    followed: &'a [Vec<usize>],
    located: &'a [Option<locate::Place>],
    claimed: &'a BTreeSet<usize>,
}

impl Work<'_> {
    fn line(&self, at: usize) -> &Line {
        &self.record.lines[at]
    }

    /// A passage of the source that the record knows.
    fn kept(&self, at: usize, lines: &[usize]) -> Standing {
        let source = &self.sides.source[at];
        let place = lines.iter().find_map(|line| self.located[*line].as_ref());
        let mut standing = Standing {
            key: source.key.clone(),
            source: Some(at),
            own: place.map(|place| place.own),
            state: self.state_of(lines, place),
            change: None,
            was: None,
            now: None,
            is_changed_elsewhere: place.is_some_and(|place| place.is_changed),
            is_unsure: place.is_some_and(|place| place.is_unsure),
            lines: lines.to_vec(),
        };
        if place.is_some() {
            self.compare(at, lines, &mut standing);
        }
        standing
    }

    fn state_of(&self, lines: &[usize], place: Option<&locate::Place>) -> State {
        let Some(place) = place else {
            return State::Missing;
        };
        let least = lines.iter().map(|line| self.line(*line).kept);
        let least = least.min_by_key(|kept| *kept as usize);
        match State::from(least.unwrap_or(Kept::Draft)) {
            _ if place.is_unsure => State::Draft,
            // What another program changed, nobody has looked at since.
            State::Reviewed if place.is_changed => State::Translated,
            state => state,
        }
    }

    /// What changed in the source since.
    fn compare(&self, at: usize, lines: &[usize], standing: &mut Standing) {
        let [line] = lines else {
            return self.compare_many(lines, &[at], Change::Joined, standing);
        };
        let to = &self.followed[*line];
        if to.len() > 1 {
            return self.compare_many(lines, to, Change::Split, standing);
        }
        let (was, now) = (&self.line(*line).source, &self.sides.source[at]);
        if was == &now.text || self.hash(was, now) == now.hash || self.is_untouched(was, now) {
            return;
        }
        let change = change(self.sides.source_lang, was, &now.text);
        standing.state = State::Stale(change.weight());
        standing.change = Some(change);
        standing.was = Some(was.clone());
    }

    /// One passage that became several, or several that became one.
    fn compare_many(&self, lines: &[usize], to: &[usize], same: Change, standing: &mut Standing) {
        let was: Vec<&str> = lines
            .iter()
            .map(|line| self.line(*line).source.as_str())
            .collect();
        let now: Vec<&str> = to
            .iter()
            .map(|at| self.sides.source[*at].text.as_str())
            .collect();
        let (was, now) = (was.join(" "), now.join(" "));
        let words = |text: &str| fragment(text).map(|block| block.id.hash);
        let change = if words(&was) == words(&now) {
            same
        } else {
            change(self.sides.source_lang, &was, &now)
        };
        standing.state = State::Stale(change.weight());
        standing.change = Some(change);
        standing.was = Some(was);
        standing.now = (to.len() > 1).then_some(now);
    }

    fn hash(&self, was: &str, now: &Passage) -> u64 {
        if now.is_message() {
            return message_hash(was);
        }
        fragment(was).map_or(0, |block| block.id.hash)
    }

    /// Whether an author said that this change touches no translation.
    fn is_untouched(&self, was: &str, now: &Passage) -> bool {
        let Some(record) = self.sides.untouched else {
            return false;
        };
        let is_same = |line: &&Line| line.kept == Kept::Untouched && line.source == was;
        let mut lines = record.lines.iter().filter(is_same);
        lines.any(|line| {
            line.target
                .as_ref()
                .is_some_and(|target| target.hash == now.hash)
        })
    }

    /// A passage that no record knows: translated, as far as can be told, where the record is not kept at all.
    fn unkept(&self, at: usize, place: Option<&(usize, Sure)>) -> Standing {
        let free = place.filter(|(own, _)| !self.claimed.contains(own));
        let is_sure = free.is_some_and(|(_, sure)| *sure >= Sure::Structure);
        let state = match (free, self.sides.record) {
            (None, _) => State::Missing,
            (Some(_), None) => State::Translated,
            (Some(_), Some(_)) => State::Draft,
        };
        Standing {
            key: self.sides.source[at].key.clone(),
            source: Some(at),
            own: free.map(|(own, _)| *own),
            state,
            change: None,
            was: None,
            now: None,
            is_changed_elsewhere: false,
            is_unsure: free.is_some() && !is_sure && self.sides.record.is_some(),
            lines: Vec::new(),
        }
    }

    /// Translations whose source is no longer there.
    fn gone(&self) -> Vec<Standing> {
        let lost = (0..self.record.lines.len()).filter(|line| self.followed[*line].is_empty());
        let of = |line: usize| {
            let place = self.located[line].as_ref()?;
            Some(Standing {
                key: self.line(line).key.clone(),
                source: None,
                own: Some(place.own),
                state: State::Stale(Change::Gone.weight()),
                change: Some(Change::Gone),
                was: Some(self.line(line).source.clone()),
                now: None,
                is_changed_elsewhere: place.is_changed,
                is_unsure: place.is_unsure,
                lines: vec![line],
            })
        };
        lost.filter_map(of).collect()
    }
}

/// Where the structure of both texts puts each passage of the source, for those no record tells of.
fn by_structure(sides: &Sides<'_>, is_kept: bool) -> BTreeMap<usize, (usize, Sure)> {
    if is_kept {
        return BTreeMap::new();
    }
    let by_key: BTreeMap<&str, usize> = keys(sides.own);
    let mut found = BTreeMap::new();
    for (at, passage) in sides.source.iter().enumerate() {
        let is_block = !passage.is_message() && block_id(&passage.key, 0).is_some();
        if let Some(own) = by_key.get(passage.key.as_str()).filter(|_| !is_block) {
            found.insert(at, (*own, Sure::Structure));
        }
    }
    let (source_at, source) = blocks(sides.source, sides.source_lang);
    let (own_at, own) = blocks(sides.own, sides.lang);
    let alignment = align(&source, &own);
    for (at, matched) in source_at.into_iter().zip(alignment.matches) {
        if let Some(best) = matched.best {
            found.insert(at, (own_at[best], matched.sure));
        }
    }
    found
}

fn keys(passages: &[Passage]) -> BTreeMap<&str, usize> {
    let named = passages.iter().enumerate();
    named
        .rev()
        .map(|(at, passage)| (passage.key.as_str(), at))
        .collect()
}

/// The passages that are blocks, and which they are.
fn blocks<'a>(passages: &'a [Passage], lang: &'a Lang) -> (Vec<usize>, Vec<BlockRef<'a>>) {
    let found = passages.iter().enumerate().filter_map(|(at, passage)| {
        if passage.is_message() {
            return None;
        }
        let id = block_id(&passage.key, passage.hash)?;
        let words = (&*passage.text).into();
        let block = BlockRef {
            id,
            lang,
            depth: passage.depth,
            words,
        };
        Some((at, block))
    });
    found.unzip()
}
