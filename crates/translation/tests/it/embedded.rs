//! The manual as it is.

use language::{Lang, Locales};
use manual::Manual;
use translation::{Kept, Record, Stock, Taking, keep_all, pages};

#[test]
fn a_record_of_the_manual_says_that_nothing_is_left() {
    let (manual, locales) = (Manual::embedded(), Locales::embedded());
    let files = Locales::embedded_files();
    let stock = Stock {
        manual: &manual,
        locales: &locales,
        messages: &files,
    };
    for page in pages(&manual, &locales) {
        for lang in ["fr", "es", "ru"].map(Lang::new) {
            let mut beside = stock.beside(&page, &lang);
            let record = keep_all(
                &beside.sides(),
                &beside.standings(),
                Kept::Reviewed,
                Taking::New,
            );
            beside.record = Some(Record::read(&record.write()).0);
            let amount = beside.amount();
            assert_eq!(amount.reviewed, amount.all(), "{page} {lang}: {amount:?}");
            assert_eq!(amount.words_left, 0, "{page} {lang}");
            assert!(amount.words > 0, "{page} {lang}");
        }
    }
}
