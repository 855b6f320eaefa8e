//! How far something is, as a row of stretches; the words beside it say the same.

use askama::Template;
use askama::filters::HtmlSafe;
use language::args;
use translation::Amount;

use crate::reader::Reader;
use crate::told::Shown;

/// A row of stretches, a hundred long.
#[derive(Template)]
#[template(path = "stand.html")]
pub(crate) struct Bar {
    stretches: Vec<Stretch>,
}

struct Stretch {
    class: &'static str,
    from: f64,
    long: f64,
}

impl HtmlSafe for Bar {}

impl Bar {
    /// The states of so many passages, what is done first.
    pub(crate) fn of(amount: Amount) -> Self {
        let all = [
            ("reviewed", amount.reviewed),
            ("translated", amount.translated),
            ("draft", amount.draft),
            ("stale-minor", amount.stale_minor),
            ("stale-major", amount.stale_major),
        ];
        let mut stretches: Vec<Stretch> = all
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(class, count)| Stretch {
                class,
                from: 0.0,
                long: hundredths(count, amount.all()),
            })
            .collect();
        // What was made long enough to be seen is taken from the longest.
        let over = stretches.iter().map(|one| one.long).sum::<f64>() - 100.0;
        let longest = stretches
            .iter_mut()
            .max_by(|left, right| left.long.total_cmp(&right.long));
        if let Some(longest) = longest.filter(|_| over > 0.0) {
            longest.long -= over;
        }
        let mut from = 0.0;
        for stretch in &mut stretches {
            stretch.from = from;
            from += stretch.long;
        }
        Self { stretches }
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a drawing of some thousand passages"
)]
fn hundredths(count: usize, all: usize) -> f64 {
    // A single passage among thousands is still seen.
    (count as f64 * 100.0 / all.max(1) as f64).max(1.0)
}

/// "12 to do · 340 words left", or that nothing is.
pub(crate) fn left(reader: &Reader, amount: Amount) -> Shown {
    if amount.open() == 0 {
        return reader.told.say("translate-nothing-left");
    }
    let args = args! { "passages" => amount.open() as u64, "words" => amount.words_left as u64 };
    reader.told.with("translate-left", &args)
}
