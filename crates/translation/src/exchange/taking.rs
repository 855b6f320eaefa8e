//! Taking in what came back: passage by passage, each judged against what is there now.

use language::Lang;

use super::codes::lost;
use super::unit::{Brought, whole};
use crate::desk::{Folder, Refusal, Said, accept_passage, load, save};
use crate::page::PageId;
use crate::records::Kept;
use crate::summary::Stock;

/// What is to become of one passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is there already.
    Same,
    /// It goes in: nobody has touched the place meanwhile.
    Take,
    /// Both sides have changed it, each in its own way.
    Clash,
}

/// Judges by what stood there when the other side began, what it says now, and what stands here.
#[must_use]
pub fn judge(was: Option<&str>, theirs: &str, mine: Option<&str>) -> Verdict {
    if mine == Some(theirs) {
        Verdict::Same
    } else if mine == was {
        Verdict::Take
    } else {
        Verdict::Clash
    }
}

/// What became of one passage.
#[derive(Debug)]
pub enum Outcome {
    /// It is there already, as it is.
    Same,
    /// It went in, or would.
    Taken,
    /// Both sides have changed it; these words stand here and stay.
    Clash(String),
    /// It lost these placeables.
    Lost(Vec<String>),
    /// It has no place, or would be something else than it is.
    Refused(Refusal),
}

/// A passage and what became of it.
#[derive(Debug)]
pub struct Taken {
    /// What was brought.
    pub brought: Brought,
    /// What became of it.
    pub outcome: Outcome,
}

/// What to do: only to say what would be done, or to do it; and with words over which both sides differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Nothing is written.
    Look,
    /// What clashes stays as it is here.
    Take,
    /// What clashes is replaced by what was brought.
    TakeAll,
}

/// Takes in what was brought, in the order in which it came.
pub fn take(
    stock: &Stock<'_>,
    folder: &Folder,
    lang: &Lang,
    all: Vec<Brought>,
    deed: Deed,
) -> Vec<Taken> {
    let one = |brought: Brought| {
        let brought = written(brought);
        let outcome =
            take_one(stock, folder, lang, &brought, deed).unwrap_or_else(Outcome::Refused);
        Taken { brought, outcome }
    };
    all.into_iter().map(one).collect()
}

/// As the files write it.
fn written(brought: Brought) -> Brought {
    let of = |text: &String| whole(&brought.page, &brought.key, text);
    Brought {
        source: brought.source.as_ref().map(of),
        was: brought.was.as_ref().map(|was| was.as_ref().map(of)),
        target: of(&brought.target),
        ..brought
    }
}

fn take_one(
    stock: &Stock<'_>,
    folder: &Folder,
    lang: &Lang,
    brought: &Brought,
    deed: Deed,
) -> Result<Outcome, Refusal> {
    let loaded = load(stock, folder, &brought.page, lang)?;
    let (_, standing) = loaded.standing(&brought.key).ok_or(Refusal::NoPassage)?;
    let source = &loaded.beside.source[standing.source.ok_or(Refusal::NoPassage)?].text;
    let mine = loaded.own_words(standing);
    let was = match &brought.was {
        Some(was) => was.as_deref(),
        // The file does not say what it replaces: whoever sent it there and back stands by it.
        None => mine,
    };
    let is_of_today = brought
        .source
        .as_ref()
        .is_none_or(|made_from| made_from == source);
    let kept = if is_of_today {
        brought.kept
    } else {
        Kept::Draft
    };
    match judge(was, &brought.target, mine) {
        Verdict::Same if standing.state.is_open() && kept != Kept::Draft && deed != Deed::Look => {
            accept_passage(stock, folder, &brought.page, lang, &brought.key, kept)?;
            return Ok(Outcome::Taken);
        }
        Verdict::Same => return Ok(Outcome::Same),
        Verdict::Clash if deed != Deed::TakeAll => {
            return Ok(Outcome::Clash(mine.unwrap_or_default().to_owned()));
        }
        Verdict::Take | Verdict::Clash => {}
    }
    let gone = lost(source, &brought.target);
    if !gone.is_empty() && mine.is_none_or(|mine| lost(source, mine).is_empty()) {
        return Ok(Outcome::Lost(gone));
    }
    if deed == Deed::Look {
        loaded.with_words(stock, &brought.key, &brought.target)?;
        return Ok(Outcome::Taken);
    }
    write(stock, folder, (&brought.page, lang), brought, mine, kept)?;
    Ok(Outcome::Taken)
}

fn write(
    stock: &Stock<'_>,
    folder: &Folder,
    (page, lang): (&PageId, &Lang),
    brought: &Brought,
    mine: Option<&str>,
    kept: Kept,
) -> Result<(), Refusal> {
    let said = Said {
        key: &brought.key,
        words: &brought.target,
        seen: mine,
        kept,
    };
    save(stock, folder, page, lang, &said).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::{Verdict, judge};

    #[test]
    fn only_what_both_changed_clashes() {
        let check = |was: Option<&str>, theirs: &str, mine: Option<&str>, expected: Verdict| {
            assert_eq!(
                judge(was, theirs, mine),
                expected,
                "{was:?} {theirs} {mine:?}"
            );
        };
        check(Some("a"), "b", Some("a"), Verdict::Take);
        check(Some("a"), "b", Some("b"), Verdict::Same);
        check(Some("a"), "b", Some("c"), Verdict::Clash);
        check(None, "b", None, Verdict::Take);
        check(None, "b", Some("c"), Verdict::Clash);
        check(Some("a"), "b", None, Verdict::Clash);
    }
}
