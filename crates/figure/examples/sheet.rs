//! All figures of a language on one page, for whoever draws or words them:
//! `cargo run -p figure --example sheet -- fr night > figures.html`, and open it beside `ui/`.

use language::{Files, Lang, Locales};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let lang = Lang::new(asked.first().map_or("en", String::as_str));
    let theme = asked.get(1).map_or("paper", String::as_str);
    let (locales, _) = Locales::from_files(&Files::read("locales".as_ref())?);
    let words = locales.words(&lang);
    let part = "introducing";
    println!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{}\" data-theme=\"{theme}\" data-part=\"{part}\">",
        words.dir().as_str()
    );
    println!("<meta charset=\"utf-8\"><title>{lang}</title>");
    for sheet in ["tokens", "base", "session"] {
        println!("<link rel=\"stylesheet\" href=\"ui/styles/{sheet}.css\">");
    }
    for drawing in figure::ids().filter_map(|id| figure::draw(id, &words)) {
        println!(
            "<figure data-figure>{}<figcaption>{}</figcaption></figure>",
            drawing.svg, drawing.title
        );
    }
    for finding in figure::check(&words) {
        eprintln!("{} {:?}", finding.rule.0, finding.args);
    }
    Ok(())
}
