//! How each language writes quotes, spaces and signs.
//!
//! Only the four languages the manual is made in have habits here; of another language only what is wrong in
//! every one is told.

mod slip;

use std::ops::Range;

use crate::{Lang, Rule};

pub use slip::Slip;

/// What breaks a language's habits of writing. Each has `$here`, the words around it, and `$mend`, the same
/// words as they should be.
pub(crate) mod rules {
    use crate::Rule;

    /// A straight double quote, or the quotes of another language.
    pub const QUOTES: Rule = Rule("typography-quotes");
    /// A straight single quote instead of ’.
    pub const APOSTROPHE: Rule = Rule("typography-apostrophe");
    /// French: no no-break space before `; : ! ? »` or after `«`.
    pub const FRENCH_SPACE: Rule = Rule("typography-french-space");
    /// Spanish: a question or an exclamation without its opening mark, or with nothing to close it.
    pub const OPENING_MARK: Rule = Rule("typography-opening-mark");
    /// Russian: no no-break space before a dash.
    pub const DASH_SPACE: Rule = Rule("typography-dash-space");
    /// A hyphen, or two, where a dash is meant.
    pub const HYPHEN: Rule = Rule("typography-hyphen-for-dash");
    /// More than one space between two words.
    pub const DOUBLE_SPACE: Rule = Rule("typography-double-space");
    /// A space before a sign that closes, or after one that opens.
    pub const SPACE_AT_SIGN: Rule = Rule("typography-space-at-sign");
    /// Three dots instead of `…`.
    pub const DOTS: Rule = Rule("typography-dots");
}

/// Stands for a placeable in a text given to [`typography`]: a word that is not known yet.
pub const PLACEABLE: char = '\u{fffc}';

/// Where a text of this language breaks its habits of writing, in the order of the text.
///
/// `text` is what is read: one paragraph, one heading, one item, without marks of emphasis, links' addresses or
/// code, and with one [`PLACEABLE`] for each placeable. It may have several lines.
pub fn typography(lang: &Lang, text: &str) -> Vec<Slip> {
    let mut scan = Scan {
        habit: Habit::of(lang),
        chars: text.char_indices().collect(),
        length: text.len(),
        at: 0,
        quotes: 0,
        questions: Vec::new(),
        exclamations: Vec::new(),
        slips: Vec::new(),
    };
    while scan.at < scan.chars.len() {
        scan.sign();
        scan.at += 1;
    }
    scan.close_marks();
    scan.slips.sort_by_key(|slip| slip.span.start);
    scan.slips
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Habit {
    English,
    French,
    Spanish,
    Russian,
    Unknown,
}

impl Habit {
    fn of(lang: &Lang) -> Habit {
        match lang.as_str().split('-').next() {
            Some("en") => Habit::English,
            Some("fr") => Habit::French,
            Some("es") => Habit::Spanish,
            Some("ru") => Habit::Russian,
            _ => Habit::Unknown,
        }
    }
}

struct Scan {
    habit: Habit,
    chars: Vec<(usize, char)>,
    length: usize,
    at: usize,
    /// How many `«` are open.
    quotes: usize,
    /// Where the `¿` stand that nothing closed yet.
    questions: Vec<usize>,
    /// Where the `¡` stand that nothing closed yet.
    exclamations: Vec<usize>,
    slips: Vec<Slip>,
}

impl Scan {
    fn sign(&mut self) {
        match self.here() {
            '"' => self.straight_quote(),
            '\'' if self.habit != Habit::Unknown => self.replace(rules::APOSTROPHE, 1, "’"),
            '«' | '»' | '“' | '”' | '„' => self.quote(),
            ' ' => self.space(),
            '.' if self.run_of('.') == 3 && self.before() != Some('.') => {
                self.replace(rules::DOTS, 3, "…");
            }
            '.' | ',' | ')' | ']' => self.no_space_before(),
            '(' | '[' => self.no_space_after(),
            ';' | ':' | '!' | '?' => self.high_sign(),
            '¿' => self.questions.push(self.at),
            '¡' => self.exclamations.push(self.at),
            '-' => self.hyphen(),
            '—' => self.dash(),
            _ => {}
        }
    }

    fn here(&self) -> char {
        self.chars[self.at].1
    }

    fn before(&self) -> Option<char> {
        Some(self.chars[self.at.checked_sub(1)?].1)
    }

    fn after(&self, steps: usize) -> Option<char> {
        self.chars.get(self.at + steps).map(|(_, c)| *c)
    }

    /// How often `sign` stands here in a row.
    fn run_of(&self, sign: char) -> usize {
        self.chars[self.at..]
            .iter()
            .take_while(|(_, c)| *c == sign)
            .count()
    }

    fn byte(&self, at: usize) -> usize {
        self.chars.get(at).map_or(self.length, |(byte, _)| *byte)
    }

    /// `count` characters from here should be `mend`.
    fn replace(&mut self, rule: Rule, count: usize, mend: &'static str) {
        self.slip(rule, self.at..self.at + count, mend);
    }

    fn slip(&mut self, rule: Rule, chars: Range<usize>, mend: &'static str) {
        let span = self.byte(chars.start)..self.byte(chars.end);
        self.slips.push(Slip { rule, span, mend });
    }

    /// A straight quote opens when a word follows and none stands before it.
    fn straight_quote(&mut self) {
        let opens = self.after(1).is_some_and(|next| !next.is_whitespace())
            && self
                .before()
                .is_none_or(|c| c.is_whitespace() || "([—".contains(c));
        let mend = match (self.habit, opens) {
            (Habit::English, true) => "“",
            (Habit::English, false) => "”",
            (Habit::French, true) => "«\u{a0}",
            (Habit::French, false) => "\u{a0}»",
            (Habit::Spanish | Habit::Russian, true) => "«",
            (Habit::Spanish | Habit::Russian, false) => "»",
            (Habit::Unknown, _) => return,
        };
        self.replace(rules::QUOTES, 1, mend);
    }

    /// The quotes of another language; “ ” and „ “ may stand inside « ».
    fn quote(&mut self) {
        let sign = self.here();
        match self.habit {
            Habit::Unknown => return,
            Habit::English => {
                let mend = match sign {
                    '«' | '„' => "“",
                    '»' => "”",
                    _ => return,
                };
                return self.replace(rules::QUOTES, 1, mend);
            }
            _ => {}
        }
        match sign {
            '«' => self.quotes += 1,
            '»' => self.quotes = self.quotes.saturating_sub(1),
            _ if self.quotes > 0 => {}
            '“' | '„' => self.replace(rules::QUOTES, 1, "«"),
            _ => self.replace(rules::QUOTES, 1, "»"),
        }
        if self.habit == Habit::French {
            self.french_quote(sign);
        }
    }

    fn french_quote(&mut self, sign: char) {
        if sign == '«' {
            match self.after(1) {
                Some(next) if is_no_break(next) => {}
                Some(' ') => self.slip(rules::FRENCH_SPACE, self.at + 1..self.at + 2, "\u{a0}"),
                _ => self.slip(rules::FRENCH_SPACE, self.at + 1..self.at + 1, "\u{a0}"),
            }
        } else if sign == '»' {
            self.french_space_before("\u{a0}");
        }
    }

    fn french_space_before(&mut self, space: &'static str) {
        match self.before() {
            Some(' ') => self.slip(rules::FRENCH_SPACE, self.at - 1..self.at, space),
            Some(before) if !is_no_break(before) => {
                self.slip(rules::FRENCH_SPACE, self.at..self.at, space);
            }
            _ => {}
        }
    }

    /// Two spaces between words; those at a line's ends are the file's, not the text's.
    fn space(&mut self) {
        let count = self.run_of(' ');
        let starts = self.before().is_none_or(|c| c == '\n' || c == ' ');
        let ends = self.after(count).is_none_or(|c| c == '\n');
        if count > 1 && !starts && !ends {
            self.replace(rules::DOUBLE_SPACE, count, " ");
        }
    }

    /// A full stop that begins a word, as in “.hrhw”, may follow a space.
    fn no_space_before(&mut self) {
        let begins_a_word = self.here() == '.' && self.after(1).is_some_and(char::is_alphanumeric);
        if !begins_a_word {
            self.space_before();
        }
    }

    fn space_before(&mut self) {
        let spaces = self.chars[..self.at]
            .iter()
            .rev()
            .take_while(|(_, c)| *c == ' ' || is_no_break(*c))
            .count();
        let start = self.at - spaces;
        let begins_a_line = start == 0 || self.chars[start - 1].1 == '\n';
        if spaces > 0 && !begins_a_line && self.chars[start - 1].1 != '…' {
            self.slip(rules::SPACE_AT_SIGN, start..self.at, "");
        }
    }

    fn no_space_after(&mut self) {
        if self.after(1).is_some_and(|c| c == ' ' || is_no_break(c)) {
            self.slip(rules::SPACE_AT_SIGN, self.at + 1..self.at + 2, "");
        }
    }

    /// `;` `:` `!` `?`, unless inside an address or a time of day.
    fn high_sign(&mut self) {
        let goes_on = |c: char| c.is_alphanumeric() || c == PLACEABLE || "/-=".contains(c);
        if self.after(1).is_some_and(goes_on) {
            return;
        }
        match self.here() {
            '?' => self.mark(Mark::Question),
            '!' => self.mark(Mark::Exclamation),
            _ => {}
        }
        // “(?)” and “?!” are one sign.
        if self.before().is_none_or(|c| "(!?…\n".contains(c)) && self.habit == Habit::French {
            return;
        }
        match (self.habit, self.here()) {
            (Habit::French, ':') => self.french_space_before("\u{a0}"),
            (Habit::French, _) => self.french_space_before("\u{202f}"),
            (Habit::Unknown, _) => {}
            _ => self.space_before(),
        }
    }

    fn mark(&mut self, mark: Mark) {
        if self.habit != Habit::Spanish || self.before() == Some('(') {
            return;
        }
        let (open, sign) = match mark {
            Mark::Question => (&mut self.questions, "¿"),
            Mark::Exclamation => (&mut self.exclamations, "¡"),
        };
        if open.pop().is_none() && !matches!(self.before(), Some('?' | '!')) {
            let start = self.start_of_sentence();
            self.slip(rules::OPENING_MARK, start..start, sign);
        }
    }

    /// Where an opening mark would stand: after the last full stop, colon, dash or quote.
    fn start_of_sentence(&self) -> usize {
        let ends = |c: char| ".:;?!…«“—\n".contains(c);
        let last = self.chars[..self.at].iter().rposition(|(_, c)| ends(*c));
        let start = last.map_or(0, |at| at + 1);
        let spaces = self.chars[start..self.at]
            .iter()
            .take_while(|(_, c)| c.is_whitespace())
            .count();
        start + spaces
    }

    /// Questions and exclamations that nothing closes.
    fn close_marks(&mut self) {
        if self.habit != Habit::Spanish {
            return;
        }
        for at in std::mem::take(&mut self.questions) {
            self.slip(rules::OPENING_MARK, at..at + 1, "");
        }
        for at in std::mem::take(&mut self.exclamations) {
            self.slip(rules::OPENING_MARK, at..at + 1, "");
        }
    }

    /// A hyphen between spaces, after a word.
    fn hyphen(&mut self) {
        let count = self.run_of('-');
        let word_before = self.at >= 2 && !"\n|".contains(self.chars[self.at - 2].1);
        let between = self.before() == Some(' ') && self.after(count) == Some(' ');
        if count <= 2 && between && word_before && self.habit != Habit::Unknown {
            if self.habit == Habit::Russian {
                return self.slip(rules::HYPHEN, self.at - 1..self.at + count, "\u{a0}—");
            }
            self.replace(
                rules::HYPHEN,
                count,
                if self.habit == Habit::Spanish {
                    "—"
                } else {
                    "–"
                },
            );
        }
    }

    fn dash(&mut self) {
        let word_before = self.at >= 2 && self.chars[self.at - 2].1 != '\n';
        if self.habit == Habit::Russian && self.before() == Some(' ') && word_before {
            self.slip(rules::DASH_SPACE, self.at - 1..self.at, "\u{a0}");
        }
    }
}

enum Mark {
    Question,
    Exclamation,
}

/// A no-break space, wide or narrow.
fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}')
}

#[cfg(test)]
mod tests;
