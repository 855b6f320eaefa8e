//! What joining brings, or brought, in words.

use language::args;
use workbook::Joined;

use crate::reader::Reader;
use crate::told::Shown;

/// What is new, as lines of a page.
pub(crate) struct News {
    /// "2 notes, 34 answers, nothing replaced".
    pub(crate) sum: Shown,
    /// Whether words go for good, from the backups too.
    pub(crate) erases: bool,
    /// Nothing at all.
    pub(crate) is_nothing: bool,
    /// What deserves a sentence of its own.
    pub(crate) more: Vec<Shown>,
}

/// Kinds of things that have words of their own; all others are counted together.
const KEPT: [(&str, &str); 7] = [
    ("plan", "copies-plans"),
    ("programme", "copies-programmes"),
    ("mark", "copies-marks"),
    ("adapted-words", "copies-adaptations"),
    ("adapted-facts", "copies-adaptations"),
    ("participant", "copies-people"),
    ("answers", "copies-sheets"),
];

/// Kinds of what happens that have words of their own.
const HAPPENED: [(&str, &str); 1] = [("card", "copies-cards")];

pub(crate) fn news(reader: &Reader, joined: &Joined) -> News {
    let parts: Vec<String> = counted(joined)
        .into_iter()
        .filter(|(id, count)| *count > 0 || *id == "copies-replaced")
        .map(|(id, count)| reader.told.plain_with(id, &args! { "count" => count }))
        .collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let sum = reader.words().list(&parts);
    let more = [
        ("copies-erased-there", joined.erased),
        ("copies-outlived", joined.outlived),
        (
            "copies-both-kept",
            joined.two_sided.notes.len() + joined.two_sided.leaves.len(),
        ),
    ];
    let more = more.into_iter().filter(|(_, count)| *count > 0);
    News {
        sum: reader.told.with("copies-sum", &args! { "sum" => sum }),
        erases: joined.erases(),
        is_nothing: joined.is_nothing(),
        more: more
            .map(|(id, count)| reader.told.with(id, &args! { "count" => count }))
            .collect(),
    }
}

/// Messages and numbers, in the order in which they are said.
fn counted(joined: &Joined) -> Vec<(&'static str, usize)> {
    let mut counted = vec![
        ("copies-notes", joined.notes),
        ("copies-answers", joined.answers),
        ("copies-progress", joined.progress),
    ];
    let mut others = joined.places;
    for (kinds, known) in [(&joined.kept, &KEPT[..]), (&joined.happened, &HAPPENED[..])] {
        for (kind, count) in kinds {
            match known.iter().find(|(name, _)| name == kind) {
                Some((_, id)) => match counted.iter_mut().find(|(other, _)| other == id) {
                    Some((_, sum)) => *sum += count,
                    None => counted.push((id, *count)),
                },
                None => others += count,
            }
        }
    }
    counted.push(("copies-others", others));
    counted.push(("copies-replaced", joined.replaced.len()));
    counted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_without_words_of_their_own_are_counted_together() {
        let joined = Joined {
            answers: 34,
            places: 1,
            kept: [
                ("plan", 2),
                ("adapted-words", 1),
                ("adapted-facts", 3),
                ("room", 4),
            ]
            .map(|(kind, count)| (kind.to_owned(), count))
            .into(),
            happened: [("run".to_owned(), 5), ("card".to_owned(), 6)].into(),
            ..Joined::default()
        };
        let said: Vec<_> = counted(&joined)
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .collect();
        assert_eq!(
            said,
            [
                ("copies-answers", 34),
                ("copies-adaptations", 4),
                ("copies-plans", 2),
                ("copies-cards", 6),
                ("copies-others", 10),
            ]
        );
    }
}
