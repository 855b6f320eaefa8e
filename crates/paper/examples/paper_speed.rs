//! How long it takes until a PDF is there, one row of JSON a line:
//! `cargo run --release -p paper --example paper_speed`.

use std::hint::black_box;
use std::time::Instant;

use language::{Lang, Locales};
use manual::Manual;
use paper::{Order, Press, Sheet, Source, Watch, What, sheets, whole};

fn main() {
    let (manual, locales) = (Manual::embedded(), Locales::embedded());
    let source = Source {
        manual: &manual,
        locales: &locales,
    };
    let press = Press::new();
    let lang = Lang::new("ru");
    let made = |slug: &str, what, people| -> Vec<Sheet> {
        let order = Order {
            what,
            lang: lang.clone(),
            beside: None,
            people,
        };
        let session = manual.session(slug).expect("a session of the manual");
        sheets(source, session, &order)
    };
    let print = |sheets: &[Sheet]| {
        for sheet in sheets {
            black_box(
                press
                    .print(sheet, &Watch::default())
                    .expect("it can be set"),
            );
        }
    };
    // Another session's plan comes first: warm is the press, not the answer.
    print(&made("dual-loyalty", What::Plan, 0));
    row("a plan on a warm press", 0.5, || {
        print(&made("documenting-torture", What::Plan, 0));
    });
    row("the same plan again", 0.5, || {
        print(&made("documenting-torture", What::Plan, 0));
    });
    row("all handouts of a session for 25 people", 3.0, || {
        print(&made("documenting-torture", What::Handouts, 25));
    });
    for lang in ["en", "ru"] {
        row(&format!("the whole manual in {lang}"), 20.0, || {
            print(&[whole(source, &Lang::new(lang))]);
        });
    }
}

fn row(what: &str, most: f64, work: impl FnOnce()) {
    let start = Instant::now();
    work();
    let ours = start.elapsed().as_secs_f64();
    println!(
        "{{\"what\":\"{what}\",\"ours\":{ours:.3},\"floor\":0,\"unit\":\"s\",\"plus\":{most}}}"
    );
}
