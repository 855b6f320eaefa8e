//! The names a file of a pack may have. What is allowed is listed; what is not on the list is refused, so that nobody has to
//! think of every way in which a name can be bad.

use language::Lang;

/// The list of files and what was signed.
pub(crate) const MANIFEST: &str = "manifest.toml";
/// The signature over the list.
pub(crate) const SIGNATURE: &str = "manifest.toml.minisig";

/// The folders of words, as in the manual's own source, and what their files end in.
const ROOTS: [(&str, &str); 2] = [("manuals/", ".md"), ("locales/", ".ftl")];

/// Names that are devices on some systems.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Whether this is a name of a file with words of some language.
pub(crate) fn is_words(path: &str) -> bool {
    let rest = ROOTS
        .iter()
        .find_map(|(root, ending)| path.strip_prefix(root)?.strip_suffix(ending));
    let Some(rest) = rest else { return false };
    let steps: Vec<&str> = rest.split('/').collect();
    let is_deep = match steps.as_slice() {
        [_, _] => true,
        [_, "voices" | "help", _] => path.starts_with("manuals/"),
        _ => false,
    };
    is_deep
        && steps
            .iter()
            .enumerate()
            .all(|(at, step)| is_step(step, at == 0))
}

/// Lower-case letters, digits and hyphens; a language's folder may have capitals (`pt-BR`).
fn is_step(step: &str, is_language: bool) -> bool {
    let is_letter = |c: char| {
        c.is_ascii_lowercase()
            || c.is_ascii_digit()
            || c == '-'
            || (is_language && c.is_ascii_uppercase())
    };
    let is_device = DEVICES.contains(&step)
        || (step.len() == 4 && (step.starts_with("com") || step.starts_with("lpt")));
    !step.is_empty() && step.len() <= 80 && step.chars().all(is_letter) && !is_device
}

/// Whether a file belongs to this language.
pub(crate) fn is_of(path: &str, lang: &Lang) -> bool {
    path.split('/').nth(1) == Some(lang.as_str())
}

#[cfg(test)]
mod tests {
    use super::is_words;

    #[test]
    fn only_words_have_the_names_of_words() {
        let check = |path: &str, expected: bool| assert_eq!(is_words(path), expected, "{path:?}");
        check("manuals/pt/dual-loyalty.md", true);
        check("manuals/pt-BR/voices/night-shift.md", true);
        check("manuals/pt/help/keys.md", true);
        check("locales/pt/app.ftl", true);
        for bad in [
            "",
            "/etc/passwd",
            "C:/x.md",
            "../x.md",
            "manuals/../../x.md",
            "manuals/pt/../x.md",
            "manuals/pt/a/b.md",
            "manuals\\pt\\x.md",
            "manuals/pt/x.MD",
            "manuals/pt/.md",
            "manuals/pt/con.md",
            "locales/pt/com1.ftl",
            "manuals/pt/x.ftl",
            "locales/pt/voices/x.ftl",
            "manuals/pt/dual\u{202e}loyalty.md",
            "manuals/pt/a b.md",
            "manuals/pt/X.md",
            "manuals//x.md",
            "manuals/sessions/x.toml",
            "locales/families.toml",
        ] {
            check(bad, false);
        }
    }
}
