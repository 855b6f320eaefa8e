//! The language of the command line: the system's.

use language::{Args, Lang, Locales, Words};

/// The words of the language the terminal is set to.
pub(crate) fn words() -> Words {
    let locales = Locales::embedded();
    locales.words(&locales.negotiate(&system_languages()))
}

/// What the environment asks for, most wanted first.
pub(crate) fn system_languages() -> Vec<Lang> {
    let named = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok());
    let tags = named.flat_map(|value| value.split(':').map(tag_of).collect::<Vec<_>>());
    tags.filter(|tag| !tag.is_empty() && tag != "C" && tag != "POSIX")
        .map(|tag| Lang::new(&tag))
        .collect()
}

/// `ru_RU.UTF-8` is `ru-RU`.
fn tag_of(value: &str) -> String {
    value
        .split(['.', '@'])
        .next()
        .unwrap_or_default()
        .replace('_', "-")
}

/// A message without arguments.
pub(crate) fn say(words: &Words, id: &str) -> String {
    say_with(words, id, &Args::new())
}

/// A message with arguments, as a terminal shows it.
pub(crate) fn say_with(words: &Words, id: &str, args: &Args) -> String {
    unmarked(&words.message(id, args).text)
}

/// Without the marks of direction around what was put in: terminals show them as boxes, and a path copied with
/// them is no path.
pub(crate) fn unmarked(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

/// Prints, and is content with a reader that left: `hrhw check | head`.
pub(crate) fn print(text: &str) {
    use std::io::Write as _;
    let _ = std::io::stdout().write_all(text.as_bytes());
}
