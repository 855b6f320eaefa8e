//! The manual in a language that nobody speaks, to see what a page does with another one.

use language::Files;
use language::pseudo::Pseudo;

/// The English words of these files in a pseudo-language, as files of its own folder.
#[must_use]
pub fn words(pseudo: Pseudo, files: &Files) -> Files {
    let lang = pseudo.lang();
    let made = files.iter().filter_map(|(path, bytes)| {
        let name = path
            .strip_prefix("en/")
            .filter(|name| name.ends_with(".md"))?;
        let english = std::str::from_utf8(bytes).ok()?;
        Some((format!("{lang}/{name}"), text(pseudo, english)))
    });
    Files::from_pairs(made)
}

/// Line by line: in the front matter the keys stay.
fn text(pseudo: Pseudo, english: &str) -> String {
    let mut rules = 0;
    let line = |line: &str| {
        if line == "---" && rules < 2 {
            rules += 1;
            return line.to_owned();
        }
        match line.split_once(": ") {
            Some((key, value)) if rules == 1 => format!("{key}: {}", pseudo.text(value)),
            _ => pseudo.text(line),
        }
    };
    let lines: Vec<String> = english.split('\n').map(line).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::words;
    use crate::Manual;
    use language::pseudo::Pseudo;

    #[test]
    fn every_session_is_read_in_it_as_in_english() {
        let files = Manual::embedded_files();
        let (_, before) = Manual::from_files(&files);
        for pseudo in Pseudo::ALL {
            let (manual, after) = Manual::from_files(&files.clone().overlay(words(pseudo, &files)));
            assert_eq!(after, before, "{pseudo:?}");
            let chain = [pseudo.lang(), manual.source.clone()];
            for session in manual.sessions() {
                let fell_back = session
                    .text(&chain)
                    .sections
                    .iter()
                    .any(|section| section.fallback);
                assert!(!fell_back, "{} {pseudo:?}", session.slug);
            }
        }
    }
}
