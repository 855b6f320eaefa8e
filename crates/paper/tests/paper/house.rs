//! The manual, the words and the press, made once for all tests.

use std::sync::LazyLock;

use language::{Lang, Locales};
use manual::Manual;
use paper::{Order, Pdf, Press, Sheet, Source, Watch, What, sheets};

struct House {
    manual: Manual,
    locales: Locales,
    press: Press,
}

static HOUSE: LazyLock<House> = LazyLock::new(|| House {
    manual: Manual::embedded(),
    locales: Locales::embedded(),
    press: Press::new(),
});

pub(crate) fn source() -> Source<'static> {
    Source {
        manual: &HOUSE.manual,
        locales: &HOUSE.locales,
    }
}

pub(crate) fn press() -> &'static Press {
    &HOUSE.press
}

pub(crate) const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];

pub(crate) fn order(what: What, lang: &str) -> Order {
    Order {
        what,
        lang: Lang::new(lang),
        beside: None,
        people: 0,
    }
}

pub(crate) fn made(session: &str, order: &Order) -> Vec<Sheet> {
    let session = source().manual.session(session).expect("a session");
    sheets(source(), session, order)
}

/// A sheet as PDF that nothing is wrong with.
pub(crate) fn printed(sheet: &Sheet) -> Pdf {
    let pdf = press().print(sheet, &Watch::default());
    let pdf = pdf.unwrap_or_else(|error| panic!("{} – {}: {error}", sheet.head, sheet.title));
    assert_eq!(
        pdf.flaws,
        Vec::<String>::new(),
        "{} – {} ({})",
        sheet.head,
        sheet.title,
        sheet.lang
    );
    pdf
}
