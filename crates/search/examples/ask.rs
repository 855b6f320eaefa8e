//! What a query finds, with scores: `cargo run -p search --example ask -- ru "права пациента"`.

use language::{Lang, Locales};
use manual::Manual;
use search::Search;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [lang, query] = &words[..] else {
        return eprintln!("ask LANGUAGE QUERY");
    };
    let (manual, locales) = (Manual::embedded(), Locales::embedded());
    let search = Search::new(locales.languages());
    for hit in search.find(&manual, &locales, &Lang::new(lang), query, 10) {
        let shown: String = hit
            .pieces
            .iter()
            .map(|piece| {
                if piece.is_match {
                    format!("[{}]", piece.text)
                } else {
                    piece.text.clone()
                }
            })
            .collect();
        println!(
            "{:7.2} {:11} {}/{} {:?} {shown}",
            hit.score,
            hit.kind.as_str(),
            hit.session,
            hit.section,
            hit.through
        );
    }
}
