//! A text broken into the lines of its place.

use icu::segmenter::{GraphemeClusterSegmenter, LineSegmenter};

use crate::Face;

/// The fewest lines that hold the text, as even as they can be; `None` where a piece that cannot be broken is
/// wider than the place. A line break in the message stays one.
pub(crate) fn fill(text: &str, face: Face, size: f64, width: f64) -> Option<Vec<String>> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let pieces = pieces(paragraph);
        let count = greedy(&pieces, face, size, width)?.len();
        lines.extend(even(&pieces, face, size, width, count));
    }
    Some(lines)
}

/// As [`fill`], but a piece that is too wide is broken between any two characters.
pub(crate) fn force(text: &str, face: Face, size: f64, width: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    for cluster in clusters(text) {
        let line = lines.last_mut().expect("never empty");
        if !line.is_empty() && face.width(&format!("{line}{cluster}"), size) > width {
            lines.push(cluster.to_owned());
        } else {
            line.push_str(cluster);
        }
    }
    lines
        .into_iter()
        .map(|line| line.trim().to_owned())
        .collect()
}

/// The same number of lines in the narrowest place that still holds them: no lone word at the end.
fn even(pieces: &[&str], face: Face, size: f64, width: f64, count: usize) -> Vec<String> {
    let (mut narrow, mut wide) = (width / 2.0, width);
    while count > 1 && wide - narrow > 1.0 {
        let between = f64::midpoint(narrow, wide);
        match greedy(pieces, face, size, between) {
            Some(lines) if lines.len() == count => wide = between,
            _ => narrow = between,
        }
    }
    greedy(pieces, face, size, wide).unwrap_or_default()
}

fn greedy(pieces: &[&str], face: Face, size: f64, width: f64) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        if face.width(piece.trim_end(), size) > width {
            return None;
        }
        match lines.last_mut() {
            Some(line) if face.width(&format!("{line}{}", piece.trim_end()), size) <= width => {
                line.push_str(piece);
            }
            _ => lines.push((*piece).to_owned()),
        }
    }
    Some(
        lines
            .iter()
            .map(|line| line.trim_end().to_owned())
            .collect(),
    )
}

/// The stretches between which a line may be broken, each with the spaces behind it.
fn pieces(text: &str) -> Vec<&str> {
    let segmenter = LineSegmenter::new_auto(icu::segmenter::options::LineBreakOptions::default());
    between(text, segmenter.segment_str(text))
}

fn clusters(text: &str) -> Vec<&str> {
    between(text, GraphemeClusterSegmenter::new().segment_str(text))
}

fn between(text: &str, breaks: impl Iterator<Item = usize>) -> Vec<&str> {
    let breaks: Vec<usize> = breaks.collect();
    breaks
        .windows(2)
        .filter_map(|pair| text.get(pair[0]..pair[1]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{fill, force};
    use crate::Face;

    #[track_caller]
    fn check(text: &str, width: f64, expect: Option<&[&str]>) {
        let lines = fill(text, Face::Sans, 10.0, width);
        assert_eq!(
            lines
                .as_deref()
                .map(|lines| lines.iter().map(String::as_str).collect()),
            expect.map(<[_]>::to_vec)
        );
    }

    #[test]
    fn lines_are_as_even_as_they_can_be() {
        check("one two three four", 1000.0, Some(&["one two three four"]));
        check("one two three four", 70.0, Some(&["one two", "three four"]));
    }

    #[test]
    fn no_line_breaks_at_a_no_break_space() {
        check("à qui\u{202f}? oui", 36.0, Some(&["à qui\u{202f}?", "oui"]));
        check("слово\u{a0}— дело", 48.0, Some(&["слово\u{a0}—", "дело"]));
    }

    #[test]
    fn a_message_may_break_its_lines_itself() {
        check("one\ntwo", 1000.0, Some(&["one", "two"]));
    }

    #[test]
    fn a_word_wider_than_its_place_does_not_fit() {
        check("unbreakable", 20.0, None);
        assert!(force("unbreakable", Face::Sans, 10.0, 20.0).len() > 1);
        assert_eq!(
            force("unbreakable", Face::Sans, 10.0, 20.0).concat(),
            "unbreakable"
        );
    }
}
