//! Words that were edited: the run of words of a block that is most like them.

use std::ops::Range;

/// A run of a block's words, and which share of the words that were looked for it has, from 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub(crate) range: Range<usize>,
    pub(crate) share: f32,
    pub(crate) length: usize,
}

const SAME: i32 = 3;
const SKIPPED: i32 = -1;

/// The run that has most of the words, in their order. Smith and Waterman's local alignment, word by word.
pub(crate) fn most_like(block: &str, words: &str) -> Option<Run> {
    let (there, wanted) = (split(block), split(words));
    let table = Table::of(&there, &wanted);
    let (first, last, same) = table.best()?;
    let (start, end) = (there.get(first)?, there.get(last)?);
    #[expect(clippy::cast_precision_loss, reason = "counts of words")]
    let share = same as f32 / wanted.len() as f32;
    Some(Run {
        range: start.range.start..end.range.end,
        share,
        length: wanted.len(),
    })
}

struct Word {
    range: Range<usize>,
    /// In lower case.
    form: Vec<char>,
}

impl Word {
    /// Whether both are one word, maybe with another ending: endings change with the sentence.
    fn meets(&self, other: &Self) -> bool {
        const BEGINNING: usize = 4;
        const ENDING: usize = 3;
        let pairs = self.form.iter().zip(&other.form);
        let same = pairs.take_while(|(one, other)| one == other).count();
        let longer = self.form.len().max(other.form.len());
        same == longer || (same >= BEGINNING && same + ENDING >= longer)
    }
}

fn split(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let form = text.get(from..at).unwrap_or_default().to_lowercase();
                words.push(Word {
                    range: from..at,
                    form: form.chars().collect(),
                });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// For each pair of words: the best score of a run that ends there, where the run begins, how many words are the same.
#[derive(Clone, Copy, Default)]
struct Cell {
    score: i32,
    begun: usize,
    same: usize,
}

struct Table {
    /// The best cell of each of the block's words.
    ends: Vec<Cell>,
}

impl Table {
    fn of(there: &[Word], wanted: &[Word]) -> Self {
        let mut above = vec![Cell::default(); wanted.len() + 1];
        let mut ends = Vec::with_capacity(there.len());
        for (row, word) in there.iter().enumerate() {
            let mut line = vec![Cell::default(); wanted.len() + 1];
            for (column, other) in wanted.iter().enumerate() {
                let met = word.meets(other);
                line[column + 1] = cell(above[column], above[column + 1], line[column], met, row);
            }
            ends.push(
                line.iter()
                    .copied()
                    .max_by_key(|cell| cell.score)
                    .unwrap_or_default(),
            );
            above = line;
        }
        Self { ends }
    }

    /// The first and the last word of the best run, and how many of its words are the same.
    fn best(&self) -> Option<(usize, usize, usize)> {
        let runs = self.ends.iter().enumerate().rev();
        let (last, cell) = runs.max_by_key(|(_, cell)| cell.score)?;
        (cell.score > 0).then_some((cell.begun, last, cell.same))
    }
}

fn cell(before: Cell, above: Cell, left: Cell, met: bool, row: usize) -> Cell {
    let together = Cell {
        score: before.score + if met { SAME } else { SKIPPED },
        begun: if before.score > 0 { before.begun } else { row },
        same: before.same + usize::from(met),
    };
    let skipped = |cell: Cell| Cell {
        score: cell.score + SKIPPED,
        ..cell
    };
    let best = [together, skipped(above), skipped(left)]
        .into_iter()
        .max_by_key(|cell| cell.score)
        .unwrap_or_default();
    if best.score > 0 {
        best
    } else {
        Cell::default()
    }
}

#[cfg(test)]
mod tests {
    use super::most_like;

    #[test]
    fn an_edited_run_is_found() {
        let check = |block: &str, words: &str, expect: &str, share: f32| {
            let run = most_like(block, words).expect("a run");
            assert_eq!(&block[run.range], expect, "{words}");
            assert!((run.share - share).abs() < 0.01, "{}", run.share);
        };
        check(
            "Refuse politely, then write down the date.",
            "write down the date",
            "write down the date",
            1.0,
        );
        check(
            "Refuse, then write carefully down the date.",
            "write down the date",
            "write carefully down the date",
            1.0,
        );
        check(
            "Then note down the date.",
            "write down the date",
            "down the date",
            0.75,
        );
        check(
            "О правах человека говорят",
            "права человек",
            "правах человека",
            1.0,
        );
        assert_eq!(most_like("nothing of it", "права"), None);
        assert_eq!(most_like("", ""), None);
    }
}
