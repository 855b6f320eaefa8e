//! Two languages at once: pieces that say the same stand side by side.

use language::Lang;

use crate::sheet::Piece;

/// What is set as one: a run of paragraphs, which languages may cut differently, or one piece of another kind.
type Group = Vec<Piece>;

/// Brings two languages together. Where they are built alike, piece stands beside piece; otherwise the whole beside
/// the whole. What needs the width of a page stands one below the other, and lines to write on are there once.
pub(crate) fn beside(first: Vec<Piece>, second: Vec<Piece>, lang: &Lang) -> Vec<Piece> {
    let (first, second) = (groups(first), groups(second));
    let alike = first.len() == second.len()
        && first
            .iter()
            .zip(&second)
            .all(|(first, second)| kind(first) == kind(second));
    if !alike {
        return two(first.concat(), second.concat(), lang);
    }
    let pairs = first.into_iter().zip(second);
    pairs
        .flat_map(|(first, second)| two(first, second, lang))
        .collect()
}

fn two(first: Vec<Piece>, second: Vec<Piece>, lang: &Lang) -> Vec<Piece> {
    let lang = lang.clone();
    if matches!(first.first(), Some(Piece::Lines { .. })) {
        return first;
    }
    if first.is_empty() || first.iter().chain(&second).any(Piece::is_wide) {
        let below = Piece::In {
            lang,
            pieces: second,
        };
        return first.into_iter().chain([below]).collect();
    }
    vec![Piece::Two {
        first,
        second,
        lang,
    }]
}

fn groups(pieces: Vec<Piece>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for piece in pieces {
        let goes_on = |group: &&mut Group| is_paragraph(&piece) && is_paragraph(&group[0]);
        match groups.last_mut().filter(goes_on) {
            Some(group) => group.push(piece),
            None => groups.push(vec![piece]),
        }
    }
    groups
}

fn is_paragraph(piece: &Piece) -> bool {
    matches!(piece, Piece::Paragraph { .. } | Piece::Small { .. })
}

fn kind(group: &Group) -> Option<std::mem::Discriminant<Piece>> {
    group.first().map(std::mem::discriminant)
}

#[cfg(test)]
mod tests {
    use super::beside;
    use crate::sheet::Piece;
    use language::Lang;

    fn paragraph(text: &str) -> Piece {
        Piece::paragraph(text)
    }

    fn lines() -> Piece {
        Piece::Lines {
            count: 4,
            label: String::new(),
        }
    }

    #[test]
    fn one_paragraph_more_does_not_shift_the_rest() {
        let lang = Lang::new("ru");
        let first = vec![paragraph("a"), lines(), paragraph("b")];
        let second = vec![paragraph("а"), paragraph("а2"), lines(), paragraph("б")];
        let both = beside(first, second, &lang);
        let expected = vec![
            Piece::Two {
                first: vec![paragraph("a")],
                second: vec![paragraph("а"), paragraph("а2")],
                lang: lang.clone(),
            },
            lines(),
            Piece::Two {
                first: vec![paragraph("b")],
                second: vec![paragraph("б")],
                lang,
            },
        ];
        assert_eq!(both, expected);
    }

    #[test]
    fn what_is_built_otherwise_stands_whole_beside_the_whole() {
        let lang = Lang::new("ru");
        let first = vec![lines(), paragraph("a")];
        let second = vec![paragraph("а")];
        assert_eq!(
            beside(vec![paragraph("a"), lines()], second.clone(), &lang).len(),
            1
        );
        assert_eq!(beside(Vec::new(), second, &lang).len(), 1);
        assert_eq!(beside(first.clone(), first, &lang).len(), 2);
    }
}
