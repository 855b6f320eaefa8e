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
        let mut from = 0.0;
        let mut stretches = Vec::new();
        for (class, count) in all.into_iter().filter(|(_, count)| *count > 0) {
            let long = hundredths(count, amount.all());
            stretches.push(Stretch { class, from, long });
            from += long;
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
    (count as f64 * 100.0 / all.max(1) as f64).max(0.4)
}

/// "12 to do · 340 words left", or that nothing is.
pub(crate) fn left(reader: &Reader, amount: Amount) -> Shown {
    if amount.open() == 0 {
        return reader.told.say("translate-nothing-left");
    }
    let args = args! { "passages" => amount.open() as u64, "words" => amount.words_left as u64 };
    reader.told.with("translate-left", &args)
}
