//! How wide the columns of a table are.

use crate::sheet::{Run, Table};

/// About how many characters of a table stand in a line of a page.
const LINE: f64 = 100.0;
/// The least and the most that a column's longest word may ask for; a longer one is cut.
const WORD: (f64, f64) = (9.0, 20.0);
/// What a hand needs that writes.
const HAND: (f64, f64) = (28.0, 40.0);

/// What a column asks for, in characters.
struct Column {
    /// So that no word is cut where there is another way.
    least: f64,
    /// So that its cells have about one line.
    wanted: f64,
}

impl Table {
    /// A table whose columns take the room their words need.
    pub(crate) fn new(
        aligned: Vec<&'static str>,
        header: Vec<Vec<Run>>,
        rows: Vec<Vec<Vec<Run>>>,
    ) -> Self {
        let columns = 0..header.len();
        let columns: Vec<Column> = columns
            .map(|at| Column::of(&header[at], rows.iter().filter_map(|row| row.get(at))))
            .collect();
        Self {
            aligned,
            shares: shares(&columns),
            header,
            rows,
        }
    }
}

/// What is left of a line when each has its least goes to those that want more; where all have what they want, nobody
/// asks for the rest.
fn shares(columns: &[Column]) -> Vec<f64> {
    let wanted: f64 = columns.iter().map(|column| column.wanted).sum();
    let least: f64 = columns.iter().map(|column| column.least).sum();
    if wanted <= LINE || wanted <= least {
        return columns.iter().map(|column| column.wanted).collect();
    }
    let part = ((LINE - least) / (wanted - least)).max(0.0);
    let share = |column: &Column| column.least + part * (column.wanted - column.least);
    columns.iter().map(share).collect()
}

impl Column {
    #[expect(clippy::cast_precision_loss, reason = "lengths of cells are small")]
    fn of<'a>(header: &[Run], cells: impl Iterator<Item = &'a Vec<Run>> + Clone) -> Self {
        let head = length(header) as f64;
        let lengths: Vec<f64> = cells.clone().map(|cell| length(cell) as f64).collect();
        let filled = lengths.iter().filter(|length| **length > 0.0).count();
        let longest = cells.map(|cell| longest_word(cell)).max().unwrap_or(0);
        let longest = longest.max(longest_word(header)) as f64;
        // A few characters go for the space at both sides.
        let least = (longest + 4.0).clamp(WORD.0, WORD.1);
        if filled == 0 && !lengths.is_empty() {
            let wanted = head.clamp(HAND.0, HAND.1);
            return Self { least, wanted };
        }
        let mean = lengths.iter().sum::<f64>() / (filled.max(1) as f64);
        let wanted = mean.max(head.min(16.0)).clamp(least, 80.0);
        Self { least, wanted }
    }
}

fn length(runs: &[Run]) -> usize {
    runs.iter().map(Run::length).sum()
}

/// How long the longest word is, in characters.
fn longest_word(runs: &[Run]) -> usize {
    let of = |run: &Run| match run {
        Run::Text { text } | Run::In { text, .. } => {
            let words = text.split_whitespace();
            words.map(|word| word.chars().count()).max().unwrap_or(0)
        }
        Run::Emphasis { runs } | Run::Strong { runs } | Run::Link { runs, .. } => {
            longest_word(runs)
        }
        Run::Break | Run::Blank | Run::Drawing { .. } => 0,
    };
    runs.iter().map(of).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{LINE, Run, Table};

    fn cell(text: &str) -> Vec<Run> {
        vec![Run::text(text)]
    }

    #[test]
    fn a_column_of_sentences_leaves_room_for_the_words_of_the_others() {
        let long = "words of a sentence that goes on and on and has no end, as sentences sometimes do in tables";
        let header = ["Situation", "At stake", "A good answer", "See"].map(cell);
        let row = ["What he told her", "Confidence", long, long].map(cell);
        let table = Table::new(vec!["start"; 4], header.to_vec(), vec![row.to_vec()]);
        let sum: f64 = table.shares.iter().sum();
        assert!((sum - LINE).abs() < 0.01, "{:?}", table.shares);
        assert!(
            table.shares[0] >= 13.0 && table.shares[1] >= 14.0,
            "{:?}",
            table.shares
        );
        assert!((table.shares[2] - table.shares[3]).abs() < 4.0);
    }

    #[test]
    fn a_column_to_write_in_has_room_for_a_hand() {
        let header = ["Who", "When"].map(cell);
        let row = vec![cell("Nurse"), Vec::new()];
        let table = Table::new(vec!["start"; 2], header.to_vec(), vec![row]);
        assert!(
            table.shares[1] > 2.0 * table.shares[0],
            "{:?}",
            table.shares
        );
    }
}
