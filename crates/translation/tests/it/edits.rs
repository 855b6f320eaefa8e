//! Seeded edits of the source, one at a time: each must be flagged on the passage it touched and nowhere else, and a
//! change of layout nowhere at all.

use manual::Manual;
use translation::{Change, Fact, Kind, PageBeside, Passage, Standing, State};

use crate::page::Page;

/// How many edits of the source are made in each language.
const EDITS: usize = 70;
/// Which share must be flagged on the right passage, in hundredths.
const GOAL: usize = 99;

/// Random numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).expect("53 bits") % below.max(1)
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.roll(all.len()))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edit {
    Typo,
    Rewrap,
    Number,
    Moved,
    Split,
    Deleted,
    Negation,
}

const ALL: [Edit; 7] = [
    Edit::Typo,
    Edit::Rewrap,
    Edit::Number,
    Edit::Moved,
    Edit::Split,
    Edit::Deleted,
    Edit::Negation,
];

/// A text after one edit, and the words of the passage it touched.
struct Edited {
    text: String,
    key: String,
}

#[test]
fn each_edit_is_flagged_where_it_is() {
    let manual = Manual::embedded();
    let slugs: Vec<String> = manual
        .sessions()
        .map(|session| session.slug.clone())
        .collect();
    let mut dice = Dice(0x5eed_0007);
    let mut lines = Vec::new();
    let (mut right, mut wrong_layout, mut all) = (0, 0, 0);
    for (source, lang) in [("en", "fr"), ("fr", "es"), ("es", "ru"), ("ru", "en")] {
        let mut counts = [(0_usize, 0_usize); ALL.len()];
        let mut made = 0;
        while made < EDITS {
            let slug = dice.pick(&slugs).expect("sessions");
            let page = Page::of(&manual, slug, source, lang);
            let before = page.beside();
            // Several edits on one page, each by itself.
            for edit in ALL {
                let Some(edited) =
                    (0..200).find_map(|_| make(edit, &mut dice, &page, &before.source))
                else {
                    continue;
                };
                let is_right = is_flagged(edit, &page, &before, &edited);
                let (of, hit) = &mut counts[edit as usize];
                *of += 1;
                *hit += usize::from(is_right);
                if edit == Edit::Rewrap {
                    wrong_layout += usize::from(!is_right);
                } else {
                    all += 1;
                    right += usize::from(is_right);
                }
                made += 1;
            }
        }
        let shown: Vec<String> = ALL
            .iter()
            .zip(counts)
            .map(|(edit, (of, hit))| format!("{edit:?} {hit}/{of}"))
            .collect();
        lines.push(format!("{source} → {lang}: {}", shown.join(", ")));
    }
    println!("{}", lines.join("\n"));
    println!(
        "{right} of {all} edits flagged on the right passage alone, {wrong_layout} flags for layout"
    );
    assert_eq!(wrong_layout, 0);
    assert!(right * 100 >= all * GOAL, "{right} of {all}");
}

/// Whether an edit is flagged where it is, and nothing else is.
fn is_flagged(edit: Edit, page: &Page, before: &PageBeside, edited: &Edited) -> bool {
    let after = PageBeside {
        source: page.source_passages(&edited.text),
        ..before.clone()
    };
    let flagged: Vec<Standing> = after
        .standings()
        .into_iter()
        .filter(|standing| standing.change.is_some() || standing.state.is_open())
        .collect();
    let standings = before.standings();
    let own = standings.iter().find(|standing| standing.key == edited.key);
    let is_right = is_right(edit, &flagged, own.and_then(|standing| standing.own));
    if !is_right {
        println!("{} {edit:?} {}: {flagged:#?}", page.slug, edited.key);
    }
    is_right
}

fn is_right(edit: Edit, flagged: &[Standing], own: Option<usize>) -> bool {
    let is_of = |standing: &Standing| standing.own == own;
    let facts = |fact: Fact| {
        flagged.len() == 1
            && matches!(&flagged[0].change, Some(Change::Facts(facts)) if facts.contains(&fact))
    };
    match edit {
        Edit::Rewrap => flagged.is_empty(),
        Edit::Typo => flagged.len() == 1 && is_of(&flagged[0]) && flagged[0].was.is_some(),
        Edit::Number => facts(Fact::Number) && is_of(&flagged[0]),
        Edit::Negation => facts(Fact::Negation) && is_of(&flagged[0]),
        Edit::Moved => {
            flagged.len() == 1 && is_of(&flagged[0]) && flagged[0].change == Some(Change::Moved)
        }
        Edit::Split => {
            flagged.len() == 2
                && flagged
                    .iter()
                    .all(|one| is_of(one) && one.change == Some(Change::Split))
        }
        Edit::Deleted => {
            flagged.len() == 1
                && is_of(&flagged[0])
                && flagged[0].change == Some(Change::Gone)
                && matches!(flagged[0].state, State::Stale(_))
        }
    }
}

/// Makes one edit; nothing where this text has no place for it.
fn make(edit: Edit, dice: &mut Dice, page: &Page, source: &[Passage]) -> Option<Edited> {
    let text = &page.source_text;
    let passage = dice.pick(source)?;
    let raw = &text[passage.bytes.clone()];
    let replaced = |new: String| {
        let mut text = text.clone();
        text.replace_range(passage.bytes.clone(), &new);
        Some(Edited {
            text,
            key: passage.key.clone(),
        })
    };
    match edit {
        Edit::Typo => replaced(typo(dice, raw)?),
        Edit::Rewrap => replaced(rewrap(dice, raw, passage)?),
        Edit::Number => replaced(number(dice, raw)?),
        Edit::Negation => replaced(negation(dice, raw, page.source.as_str())?),
        Edit::Split => {
            let cut = raw
                .match_indices(". ")
                .map(|(at, _)| at)
                .nth(dice.roll(2))?;
            let plain = is_plain(passage) && cut > 60 && raw.len() - cut > 60;
            plain.then(|| replaced(format!("{}.\n\n{}", &raw[..cut], &raw[cut + 2..])))?
        }
        Edit::Deleted => {
            let (text, _) = without(text, passage)?;
            Some(Edited {
                text,
                key: passage.key.clone(),
            })
        }
        Edit::Moved => moved(dice, text, passage, source),
    }
}

/// A paragraph of its own, long enough to be no other.
fn is_plain(passage: &Passage) -> bool {
    passage.kind == Kind::Paragraph && passage.text.len() > 60
}

fn typo(dice: &mut Dice, raw: &str) -> Option<String> {
    let words: Vec<(usize, &str)> = raw
        .split(' ')
        .scan(0, |at, word| {
            let start = *at;
            *at += word.len() + 1;
            Some((start, word))
        })
        .filter(|(_, word)| word.chars().count() > 4 && word.chars().all(char::is_alphabetic))
        .filter(|(at, _)| {
            !raw[..*at].contains('{') || raw[..*at].rfind('}') > raw[..*at].rfind('{')
        })
        .collect();
    let (at, word) = dice.pick(&words)?;
    let mut letters: Vec<char> = word.chars().collect();
    let nth = 1 + dice.roll(letters.len() - 3);
    (letters[nth] != letters[nth + 1]).then_some(())?;
    letters.swap(nth, nth + 1);
    let mut new = raw.to_owned();
    new.replace_range(
        *at..at + word.len(),
        &letters.into_iter().collect::<String>(),
    );
    Some(new)
}

fn rewrap(dice: &mut Dice, raw: &str, passage: &Passage) -> Option<String> {
    let spaces: Vec<usize> = raw
        .match_indices(' ')
        .map(|(at, _)| at)
        .filter(|at| raw[at + 1..].starts_with(char::is_alphabetic))
        .filter(|at| raw[..*at].rfind('}') >= raw[..*at].rfind('{'))
        .collect();
    let at = *dice.pick(&spaces)?;
    let between = match passage.kind {
        Kind::Paragraph if is_plain(passage) => "\n",
        Kind::Item => "\n  ",
        Kind::Alert => "\n> ",
        Kind::Cell | Kind::Heading | Kind::Title => "  ",
        _ => return None,
    };
    Some(format!("{}{between}{}", &raw[..at], &raw[at + 1..]))
}

fn number(dice: &mut Dice, raw: &str) -> Option<String> {
    let digits: Vec<usize> = raw
        .char_indices()
        .filter(|(at, c)| c.is_ascii_digit() && raw[..*at].rfind('}') >= raw[..*at].rfind('{'))
        .map(|(at, _)| at)
        .collect();
    let at = *dice.pick(&digits)?;
    let digit = raw.as_bytes()[at] - b'0';
    let mut new = raw.to_owned();
    new.replace_range(at..=at, &((digit + 1) % 10).to_string());
    Some(new)
}

fn negation(dice: &mut Dice, raw: &str, lang: &str) -> Option<String> {
    let word = match lang {
        "fr" => " jamais ",
        "es" => " no ",
        "ru" => " не ",
        _ => " not ",
    };
    if let Some(at) = raw.find(word) {
        return Some(format!("{} {}", &raw[..at], &raw[at + word.len()..]));
    }
    let spaces: Vec<usize> = raw.match_indices(' ').map(|(at, _)| at).collect();
    let at = *dice.pick(&spaces)?;
    let is_outside = raw[..at].rfind('}') >= raw[..at].rfind('{');
    let is_text = raw.split(' ').count() > 6;
    (is_outside && is_text).then(|| format!("{}{word}{}", &raw[..at], &raw[at + 1..]))
}

/// The text without a paragraph and the empty line after it, and its own line.
fn without(text: &str, passage: &Passage) -> Option<(String, String)> {
    let starts_line = text[..passage.bytes.start].ends_with('\n');
    let rest = &text[passage.bytes.end..];
    if !is_plain(passage) || !starts_line || !rest.starts_with("\n\n") {
        return None;
    }
    let own = text[passage.bytes.clone()].to_owned();
    let without = format!("{}{}", &text[..passage.bytes.start], &rest[2..]);
    Some((without, own))
}

/// A paragraph that goes to the end of another heading's text.
fn moved(dice: &mut Dice, text: &str, passage: &Passage, source: &[Passage]) -> Option<Edited> {
    let targets: Vec<&Passage> = source
        .iter()
        .filter(|other| other.kind == Kind::Paragraph && other.bytes.start != passage.bytes.start)
        .filter(|other| is_plain(other) && text[..other.bytes.start].ends_with('\n'))
        .collect();
    let from = source.iter().position(|other| other.key == passage.key)?;
    let target = dice.pick(&targets)?;
    let to = source.iter().position(|other| other.key == target.key)?;
    // Two neighbours that change places: nobody can say which of them moved.
    if from.abs_diff(to) < 3 {
        return None;
    }
    let (mut without, own) = without(text, passage)?;
    let gone = if target.bytes.start > passage.bytes.start {
        text.len() - without.len()
    } else {
        0
    };
    without.insert_str(target.bytes.start - gone, &format!("{own}\n\n"));
    Some(Edited {
        text: without,
        key: passage.key.clone(),
    })
}
