//! The names of a term's forms.

use super::look::Language;
use super::references::forms;
use crate::{Finding, Lang};

pub(crate) mod rules {
    use crate::Rule;

    /// A form whose name the language does not use, so that nobody can ask for it. `$id`, `$form`, `$known`.
    pub const FORM_NAME: Rule = Rule("term-form-name");
    /// A gender of another name. `$id`, `$gender`, `$known`.
    pub const GENDER: Rule = Rule("term-gender");
}

const NUMBERS: [&str; 2] = ["singular", "plural"];

const CASES: [&str; 12] = [
    "nominative",
    "genitive",
    "dative",
    "accusative",
    "instrumental",
    "prepositional",
    "nominative-plural",
    "genitive-plural",
    "dative-plural",
    "accusative-plural",
    "instrumental-plural",
    "prepositional-plural",
];

const GENDERS: [&str; 3] = ["masculine", "feminine", "neuter"];

/// The names of a term's forms in one language; of a language we know nothing about, any will do.
pub fn form_names(lang: &Lang) -> Option<&'static [&'static str]> {
    match lang.as_str().split('-').next() {
        Some("en" | "fr" | "es") => Some(&NUMBERS),
        Some("ru") => Some(&CASES),
        _ => None,
    }
}

pub(super) fn check(language: &Language, findings: &mut Vec<Finding>) {
    for entry in language.entries.iter().filter(|entry| entry.is_term()) {
        let names = form_names(&language.lang);
        for form in forms(entry) {
            if let Some(names) = names.filter(|names| !names.contains(&form)) {
                let line = language.line(entry, &format!("[{form}]"));
                let finding = Finding::damage(rules::FORM_NAME, language.path(entry)).at(line);
                let finding = finding.with("id", &entry.id).with("form", form);
                findings.push(finding.with("known", names.join(", ")));
            }
        }
        let gender = entry.attribute("gender").map(super::leaf::leaves);
        let gender = gender
            .and_then(|leaves| leaves.into_iter().next())
            .map(|leaf| leaf.text);
        if let Some(gender) = gender.filter(|gender| !GENDERS.contains(&gender.as_str())) {
            let line = language.line(entry, ".gender");
            let finding = Finding::damage(rules::GENDER, language.path(entry)).at(line);
            let finding = finding.with("id", &entry.id).with("gender", gender);
            findings.push(finding.with("known", GENDERS.join(", ")));
        }
    }
}
