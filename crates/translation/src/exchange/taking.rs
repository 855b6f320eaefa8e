//! Taking in what came back: passage by passage, each judged against what is there now.

use language::Lang;

use super::codes::lost;
use super::unit::{Brought, whole};
use crate::desk::{Folder, Loaded, Refusal, Said, Undo, load};
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
    /// What stood here before.
    pub mine: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of all, and how to take it back.
#[derive(Debug, Default)]
pub struct TakenIn {
    /// The passages in the order in which they came.
    pub taken: Vec<Taken>,
    /// One for each page that was written.
    pub undo: Vec<Undo>,
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

/// Takes in what was brought, in the order in which it came. Each page is read once and written once. `goes_on` is asked
/// before each passage, with the number of those that are done; what comes after a no is left out, and a page that was
/// begun is written as far as it is.
pub fn take(
    stock: &Stock<'_>,
    folder: &Folder,
    lang: &Lang,
    all: Vec<Brought>,
    deed: Deed,
    goes_on: &dyn Fn(usize) -> bool,
) -> TakenIn {
    let all: Vec<Brought> = all.into_iter().map(written).collect();
    let mut done = TakenIn::default();
    for of_page in all.chunk_by(|left, right| left.page == right.page) {
        let before = done.taken.len();
        let taking = Taking {
            stock,
            folder,
            lang,
            deed,
        };
        let (taken, undo) = taking.page(of_page, &|more| goes_on(before + more));
        let is_whole = taken.len() == of_page.len();
        done.taken.extend(taken);
        done.undo.extend(undo);
        if !is_whole {
            break;
        }
    }
    done
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

struct Taking<'a> {
    stock: &'a Stock<'a>,
    folder: &'a Folder,
    lang: &'a Lang,
    deed: Deed,
}

impl Taking<'_> {
    /// The passages of one page.
    fn page(&self, all: &[Brought], goes_on: &dyn Fn(usize) -> bool) -> (Vec<Taken>, Option<Undo>) {
        let page = &all[0].page;
        let loaded = match self.folder.of(page) {
            Some(_) => load(self.stock, self.folder, page, self.lang),
            None => Err(Refusal::NoFolder),
        };
        let mut loaded = match loaded {
            Ok(loaded) => loaded,
            Err(why) => return (all.iter().map(|one| refused(one, &why)).collect(), None),
        };
        let mut done: Vec<Taken> = Vec::new();
        for brought in all {
            if !goes_on(done.len()) {
                break;
            }
            done.push(self.one(&mut loaded, brought));
        }
        let is_taken = |one: &&Taken| matches!(one.outcome, Outcome::Taken);
        let last = done.iter().rfind(is_taken);
        let Some(last) = last.filter(|_| self.deed != Deed::Look) else {
            return (done, None);
        };
        match loaded.write(self.folder, &last.brought.key) {
            Ok(undo) => (done, Some(undo)),
            Err(why) => {
                for one in done.iter_mut().filter(|one| is_taken(&&**one)) {
                    *one = refused(&one.brought, &why);
                }
                (done, None)
            }
        }
    }

    fn one(&self, loaded: &mut Loaded, brought: &Brought) -> Taken {
        let standing = loaded.standing(&brought.key);
        let mine = standing.and_then(|(_, standing)| loaded.own_words(standing));
        Taken {
            mine: mine.map(str::to_owned),
            outcome: self
                .outcome(loaded, brought)
                .unwrap_or_else(Outcome::Refused),
            brought: brought.clone(),
        }
    }

    /// One passage, said on the page as it is by now.
    fn outcome(&self, loaded: &mut Loaded, brought: &Brought) -> Result<Outcome, Refusal> {
        let (_, standing) = loaded.standing(&brought.key).ok_or(Refusal::NoPassage)?;
        let source = &loaded.beside.source[standing.source.ok_or(Refusal::NoPassage)?].text;
        let mine = loaded.own_words(standing).map(str::to_owned);
        let was = match &brought.was {
            Some(was) => was.as_deref(),
            // The file does not say what it replaces: whoever sent it there and back stands by it.
            None => mine.as_deref(),
        };
        let made_from = brought.source.as_ref();
        let kept = if made_from.is_none_or(|made_from| made_from == source) {
            brought.kept
        } else {
            Kept::Draft
        };
        match judge(was, &brought.target, mine.as_deref()) {
            Verdict::Same if standing.state.is_open() && kept != Kept::Draft => {
                loaded.accept(&brought.key, kept)?;
                return Ok(Outcome::Taken);
            }
            Verdict::Same => return Ok(Outcome::Same),
            Verdict::Clash if self.deed != Deed::TakeAll => {
                return Ok(Outcome::Clash(mine.unwrap_or_default()));
            }
            Verdict::Take | Verdict::Clash => {}
        }
        let gone = lost(source, &brought.target);
        let is_new_loss = mine
            .as_ref()
            .is_none_or(|mine| lost(source, mine).is_empty());
        if !gone.is_empty() && is_new_loss {
            return Ok(Outcome::Lost(gone));
        }
        let said = Said {
            key: &brought.key,
            words: &brought.target,
            seen: mine.as_deref(),
            kept,
        };
        loaded.say(self.stock, &said)?;
        Ok(Outcome::Taken)
    }
}

/// All of a page share one reason.
fn refused(brought: &Brought, why: &Refusal) -> Taken {
    let why = match why {
        Refusal::NoFolder => Refusal::NoFolder,
        Refusal::NotText => Refusal::NotText,
        Refusal::Clash(_) => Refusal::Clash(String::new()),
        other => Refusal::Io(std::io::Error::other(other.to_string())),
    };
    Taken {
        brought: brought.clone(),
        mine: None,
        outcome: Outcome::Refused(why),
    }
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
