//! The first lines of a words file: its title and summary.
//!
//! Read without pulldown-cmark's metadata blocks: a shelf asks for every title, and must not have
//! to read whole texts for it.

use language::Finding;

use crate::rules;

/// What stands between the two `---`.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct FrontMatter {
    pub(crate) title: Option<String>,
    pub(crate) summary: Option<String>,
    /// Offset in the file where the text begins.
    pub(crate) body: usize,
    pub(crate) findings: Vec<Finding>,
}

const FENCE: &str = "---";

impl FrontMatter {
    pub(crate) fn read(file: &str, text: &str) -> Self {
        let mut front = Self::default();
        let mut lines = text.split_inclusive('\n');
        let closed =
            lines.next().is_some_and(|first| first.trim_end() == FENCE) && front.lines(file, text);
        if !closed {
            let findings = vec![Finding::damage(rules::FRONT_MATTER, file).at(1)];
            return Self {
                findings,
                ..Self::default()
            };
        }
        for (key, value) in [("title", &front.title), ("summary", &front.summary)] {
            if value.is_none() {
                let missing = Finding::damage(rules::FRONT_MATTER_MISSING, file).at(1);
                front.findings.push(missing.with("key", key));
            }
        }
        front
    }

    /// Reads lines up to the closing fence; whether there is one.
    fn lines(&mut self, file: &str, text: &str) -> bool {
        let mut at = 0;
        for (number, line) in (1..).zip(text.split_inclusive('\n')) {
            at += line.len();
            let line = line.trim();
            if number > 1 && line == FENCE {
                self.body = at;
                return true;
            }
            if number > 1 && !line.is_empty() {
                self.line(file, number, line);
            }
        }
        false
    }

    fn line(&mut self, file: &str, number: u32, line: &str) {
        let (key, value) = line.split_once(':').unwrap_or((line, ""));
        let value = Some(value.trim())
            .filter(|value| !value.is_empty())
            .map(str::to_owned);
        match key.trim() {
            "title" => self.title = value,
            "summary" => self.summary = value,
            other => {
                let unknown = Finding::damage(rules::FRONT_MATTER_UNKNOWN, file).at(number);
                self.findings.push(unknown.with("key", other));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FrontMatter;

    #[test]
    fn titles_and_what_is_wrong_with_them() {
        #[track_caller]
        fn check(
            text: &str,
            title: Option<&str>,
            summary: Option<&str>,
            body: &str,
            wrong: &[&str],
        ) {
            let front = FrontMatter::read("en/x.md", text);
            assert_eq!(
                (front.title.as_deref(), front.summary.as_deref()),
                (title, summary),
                "{text:?}"
            );
            assert_eq!(&text[front.body..], body, "{text:?}");
            let rules: Vec<_> = front
                .findings
                .iter()
                .map(|finding| finding.rule.0)
                .collect();
            assert_eq!(rules, wrong, "{text:?}");
        }
        check(
            "---\ntitle: A: b\nsummary: C\n---\nx",
            Some("A: b"),
            Some("C"),
            "x",
            &[],
        );
        check(
            "---\r\ntitle: A\r\nsummary: C\r\n---\r\nx",
            Some("A"),
            Some("C"),
            "x",
            &[],
        );
        check(
            "---\nsummary: C\n---\n",
            None,
            Some("C"),
            "",
            &["front-matter-missing"],
        );
        check(
            "---\ntitle:\nsummary: C\n---",
            None,
            Some("C"),
            "",
            &["front-matter-missing"],
        );
        check(
            "---\ntitle: A\nsummary: C\nby: D\n---\n",
            Some("A"),
            Some("C"),
            "",
            &["front-matter-unknown"],
        );
        check(
            "---\ntitle: A\n",
            None,
            None,
            "---\ntitle: A\n",
            &["front-matter"],
        );
        check("", None, None, "", &["front-matter"]);
        check("## A {#a}\n", None, None, "## A {#a}\n", &["front-matter"]);
    }
}
