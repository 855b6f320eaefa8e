//! Provisions of instruments: how they are written, and which entries cover which.
//!
//! A provision is a number with divisions, `12(a)`; a range, `18-19` or `12(a)-(d)`; or several, `8, 9, 11`.

use crate::facts::Instrument;

/// Longer ranges are a slip of the finger.
const MAX_RANGE: u32 = 500;

/// A number and its divisions: `5(e)(iv)` is `5`, `e`, `iv`.
type Place = Vec<String>;

/// Whether an instrument's facts know a provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cover {
    /// It, or what contains it, was checked or is marked as unchecked.
    Known,
    /// Neither.
    Unknown,
    /// It is not written as provisions are.
    BadlyWritten,
}

/// Whether each place of a cited provision lies in one the instrument's facts name.
pub(super) fn cover(instrument: &Instrument, provision: &str) -> Cover {
    // Most are cited as the facts have them.
    let mut named = instrument.provisions.iter().chain(&instrument.unverified);
    if named.any(|entry| entry == provision) {
        return Cover::Known;
    }
    let Some(cited) = places(provision) else {
        return Cover::BadlyWritten;
    };
    let entries = instrument.provisions.iter().chain(&instrument.unverified);
    let entries: Vec<Place> = entries
        .filter_map(|entry| places(entry))
        .flatten()
        .collect();
    let covered = |place: &Place| entries.iter().any(|entry| place.starts_with(entry));
    if cited.iter().all(covered) {
        Cover::Known
    } else {
        Cover::Unknown
    }
}

/// Every place a provision names, ranges written out; nothing when it is badly written.
pub(super) fn places(provision: &str) -> Option<Vec<Place>> {
    let mut all: Vec<Place> = Vec::new();
    for item in provision.split(',') {
        // “12(a), (c)”: what has no number of its own takes that of the place before it.
        let before = all.last().cloned();
        let item = item.strip_prefix(' ').unwrap_or(item);
        match item.split_once('-') {
            Some((from, to)) => all.extend(range(place(from, before)?, to)?),
            None => all.push(place(item, before)?),
        }
    }
    Some(all)
}

fn place(text: &str, before: Option<Place>) -> Option<Place> {
    let (number, mut rest) = text.split_at(text.find('(').unwrap_or(text.len()));
    let mut place = match number {
        "" => vec![before?.into_iter().next()?],
        number => vec![is_number(number).then(|| number.to_owned())?],
    };
    while let Some(inside) = rest.strip_prefix('(') {
        let (division, after) = inside.split_once(')')?;
        let written = !division.is_empty() && division.chars().all(|ch| ch.is_ascii_alphanumeric());
        place.push(written.then(|| division.to_owned())?);
        rest = after;
    }
    (rest.is_empty() && (place.len() > 1 || !number.is_empty())).then_some(place)
}

/// `42`, `3bis`, `VII`, `I.5`.
fn is_number(text: &str) -> bool {
    let roman = |part: &str| part.chars().all(|ch| "IVXLC".contains(ch));
    let digits = |part: &str| {
        let letters = part.trim_start_matches(|ch: char| ch.is_ascii_digit());
        letters.len() < part.len() && letters.chars().all(|ch| ch.is_ascii_lowercase())
    };
    text.split('.')
        .all(|part| !part.is_empty() && (roman(part) || digits(part)))
}

/// The places from one to another, which differs in its last step alone.
fn range(from: Place, to: &str) -> Option<Vec<Place>> {
    let to = place(to, Some(from.clone()))?;
    let ((last_from, parents), (last_to, others)) = (from.split_last()?, to.split_last()?);
    if parents != others {
        return None;
    }
    let steps = between(last_from, last_to)?;
    let with = |step: String| parents.iter().cloned().chain([step]).collect();
    Some(steps.into_iter().map(with).collect())
}

fn between(from: &str, to: &str) -> Option<Vec<String>> {
    if let (Ok(from), Ok(to)) = (from.parse::<u32>(), to.parse::<u32>()) {
        let sound = from < to && to - from <= MAX_RANGE;
        return sound.then(|| (from..=to).map(|number| number.to_string()).collect());
    }
    let letter = |text: &str| match text.as_bytes() {
        [byte] if byte.is_ascii_lowercase() => Some(*byte),
        _ => None,
    };
    match (letter(from), letter(to)) {
        (Some(from), Some(to)) if from < to => Some(
            (from..=to)
                .map(|byte| char::from(byte).to_string())
                .collect(),
        ),
        (Some(_), Some(_)) => None,
        // Roman numerals: the ends stand for what lies between.
        _ => (from != to).then(|| vec![from.to_owned(), to.to_owned()]),
    }
}

#[cfg(test)]
mod tests {
    use super::{Cover, cover, places};
    use crate::facts::{Instrument, InstrumentKind};

    #[test]
    fn a_provision_names_places() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            let named = places(text).map(|places| {
                let places: Vec<String> = places.iter().map(|place| place.join("/")).collect();
                places.join(" ")
            });
            assert_eq!(named.as_deref(), expected, "{text:?}");
        }
        check("42", Some("42"));
        check("12(a)-(d)", Some("12/a 12/b 12/c 12/d"));
        check("12(1)-(2)", Some("12/1 12/2"));
        check("18-19", Some("18 19"));
        check("8, 9, 11", Some("8 9 11"));
        check("12(a), (c)", Some("12/a 12/c"));
        check("5(e)(iv)", Some("5/e/iv"));
        check("VII", Some("VII"));
        check("I.5", Some("I.5"));
        check("3bis", Some("3bis"));
        for wrong in [
            "",
            "42 ",
            "art. 42",
            "12(a",
            "12()",
            "19-18",
            "1-9999",
            "18–19",
            "(a)",
            "12,",
            "12 (a)",
            "4(a)-5(b)",
        ] {
            check(wrong, None);
        }
    }

    #[test]
    fn an_entry_covers_what_it_contains() {
        let instrument = Instrument {
            id: "gc14".to_owned(),
            kind: InstrumentKind::GeneralComment,
            year: None,
            unit: None,
            symbol: None,
            provisions: vec!["12".to_owned(), "18-19".to_owned(), "43(a)-(c)".to_owned()],
            unverified: vec!["49".to_owned()],
            verified: true,
            titles_verified: Vec::new(),
            line: 1,
        };
        for (cited, expected) in [
            ("12", Cover::Known),
            ("12(b)", Cover::Known),
            ("12(a)-(d)", Cover::Known),
            ("18", Cover::Known),
            ("12, 18-19, 49(a)", Cover::Known),
            ("43(b)", Cover::Known),
            ("43", Cover::Unknown),
            ("43(d)", Cover::Unknown),
            ("18-20", Cover::Unknown),
            ("1", Cover::Unknown),
            ("twelve", Cover::BadlyWritten),
        ] {
            assert_eq!(cover(&instrument, cited), expected, "{cited}");
        }
    }
}
