//! File names in the reader's language that every file system takes.

use crate::sheet::Sheet;

/// The longest name without its ending, in characters: two bytes each in Cyrillic, and 255 bytes are the limit.
const LONGEST: usize = 100;

/// The name of a sheet's file: the session, what it is, the languages, `.pdf`. Without what FAT forbids, and the same
/// for the same sheet.
#[must_use]
pub fn file_name(sheet: &Sheet, languages: &[&str]) -> String {
    let name = if sheet.head == sheet.title {
        sheet.title.clone()
    } else {
        format!("{} – {}", sheet.head, sheet.title)
    };
    let name = clean(&name);
    let short: String = name.chars().take(LONGEST).collect();
    let short = short.trim_end_matches([' ', '.', '–']);
    format!("{short} ({}).pdf", languages.join("+"))
}

/// A name without the signs that FAT and Windows refuse: they become spaces, or go where a word ends with them.
#[must_use]
pub fn clean(name: &str) -> String {
    let allowed = |c: char| match c {
        '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*' => ' ',
        '\u{a0}' | '\u{202f}' => ' ',
        c if c.is_control() => ' ',
        c => c,
    };
    let name: String = name.chars().map(allowed).collect();
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_fat_refuses_is_gone() {
        let check = |name: &str, expect: &str| assert_eq!(clean(name), expect);
        check("Handout: the decision aid?", "Handout the decision aid");
        check("Кто «за»: 1/2", "Кто «за» 1 2");
        check("a\u{202f}: b\tc|d*e", "a b c d e");
    }
}
