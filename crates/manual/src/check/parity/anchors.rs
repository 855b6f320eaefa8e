//! What is the same in every language inside the sentences: citations, links to sessions, numbers, blanks.

use std::collections::{BTreeSet, HashMap};

use language::{Finding, Rule};

use super::super::page::{Page, each_inline};
use crate::align::{BlockRef, align};
use crate::rules;
use crate::words::{Block, Inline};

/// What a block, or a run of paragraphs, holds that every language must hold.
#[derive(Default)]
struct Anchors {
    cites: Vec<String>,
    sessions: Vec<String>,
    others: Vec<String>,
    numbers: BTreeSet<String>,
}

/// Blocks below the headings of `differing` are left out: their structure has to be mended first.
pub(super) fn check(
    source: &Page<'_>,
    page: &Page<'_>,
    differing: &BTreeSet<&str>,
    found: &mut Vec<Finding>,
) {
    let (ours, theirs) = (source.words.blocks(), page.words.blocks());
    let mut others: HashMap<&str, &[&Block]> = by_heading(&theirs).collect();
    for (id, blocks) in by_heading(&ours).filter(|(id, _)| !differing.contains(id)) {
        match others.remove(id) {
            // Aligning what has the same shape gives each its counterpart; that is most of a text, and dear.
            Some(others) if same_shape(blocks, others) => {
                for (block, other) in blocks.iter().zip(others) {
                    compare(page, &[block], &[other], found);
                }
            }
            Some(others) => check_aligned(source, page, (blocks, others), found),
            None => {}
        }
    }
}

fn by_heading<'b, 'a>(blocks: &'b [&'a Block]) -> impl Iterator<Item = (&'a str, &'b [&'a Block])> {
    let groups = blocks.chunk_by(|one, next| one.id.heading == next.id.heading);
    groups.filter_map(|group| Some((&*group.first()?.id.heading, group)))
}

fn same_shape(blocks: &[&Block], others: &[&Block]) -> bool {
    let shape = |block: &&Block| (block.id.kind, block.depth);
    blocks.iter().map(shape).eq(others.iter().map(shape))
}

/// A run of paragraphs may have one more or one fewer: then it is compared as a whole.
fn check_aligned(
    source: &Page<'_>,
    page: &Page<'_>,
    (ours, theirs): (&[&Block], &[&Block]),
    found: &mut Vec<Finding>,
) {
    let refs = |lang, blocks: &[&Block]| -> Vec<BlockRef<'_>> {
        blocks
            .iter()
            .map(|block| BlockRef::new(lang, block))
            .collect()
    };
    let (old, new) = (refs(source.lang, ours), refs(page.lang, theirs));
    let matches = align(&old, &new).matches;
    let mut at = 0;
    for run in matches.chunk_by(|one, next| one.to == next.to) {
        let blocks = &ours[at..at + run.len()];
        at += run.len();
        let others: Vec<&Block> = run[0].to.iter().map(|to| theirs[*to]).collect();
        compare(page, blocks, &others, found);
    }
}

fn compare(page: &Page<'_>, blocks: &[&Block], others: &[&Block], found: &mut Vec<Finding>) {
    let (wanted, has) = (Anchors::of(blocks), Anchors::of(others));
    let numbers = |anchors: &Anchors| anchors.numbers.iter().cloned().collect::<Vec<_>>();
    let kinds: [(Rule, Vec<String>, Vec<String>); 4] = [
        (
            rules::PARITY_CITATIONS,
            wanted.cites.clone(),
            has.cites.clone(),
        ),
        (
            rules::PARITY_SESSION_LINKS,
            wanted.sessions.clone(),
            has.sessions.clone(),
        ),
        (
            rules::PARITY_PLACEABLES,
            wanted.others.clone(),
            has.others.clone(),
        ),
        (rules::PARITY_NUMBERS, numbers(&wanted), numbers(&has)),
    ];
    let Some(line) = others.first().map(|block| block.line) else {
        return;
    };
    for (rule, wanted, has) in kinds {
        let (missing, extra) = (without(&wanted, &has), without(&has, &wanted));
        if rule == rules::PARITY_NUMBERS && are_spelled_out(&missing, &extra) {
            continue;
        }
        if !missing.is_empty() || !extra.is_empty() {
            let finding = page.damage_at(rule, line);
            let finding = finding.with("missing", shown(&missing));
            found.push(finding.with("extra", shown(&extra)));
        }
    }
}

fn shown(anchors: &[String]) -> String {
    if anchors.is_empty() {
        "–".to_owned()
    } else {
        anchors.join("; ")
    }
}

/// Up to here a language may write a number as a word where another writes figures.
const SPELLED_OUT: u32 = 30;

/// Whether the one language has figures and the other a word: then small numbers are on one side alone.
fn are_spelled_out(missing: &[String], extra: &[String]) -> bool {
    let small = |number: &String| {
        number
            .parse()
            .is_ok_and(|number: u32| number <= SPELLED_OUT)
    };
    (missing.is_empty() || extra.is_empty()) && missing.iter().chain(extra).all(small)
}

/// What the first list has more than the second, each as often as it has more.
fn without(list: &[String], other: &[String]) -> Vec<String> {
    let mut rest: Vec<&String> = other.iter().collect();
    let mut more = Vec::new();
    for item in list {
        match rest.iter().position(|kept| *kept == item) {
            Some(at) => drop(rest.swap_remove(at)),
            None => more.push(item.clone()),
        }
    }
    more
}

impl Anchors {
    fn of(blocks: &[&Block]) -> Self {
        let mut anchors = Self::default();
        for block in blocks {
            each_inline(&block.inlines, &mut |inline| anchors.add(inline));
        }
        anchors
    }

    fn add(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) => add_numbers(text, &mut self.numbers),
            Inline::Cite {
                instrument,
                provision,
            } => {
                self.cites.push(
                    format!("{instrument} {}", provision.as_deref().unwrap_or_default())
                        .trim_end()
                        .to_owned(),
                );
            }
            Inline::Session(slug) => self.sessions.push(slug.to_string()),
            Inline::Minutes(id) => self.others.push(format!("MINUTES {id}")),
            Inline::Variable(variable) => self.others.push(format!("${}", variable.name())),
            Inline::Label(id) => self.others.push(format!("LABEL {id}")),
            Inline::Key(chord) => self.others.push(format!("KEY {chord}")),
            Inline::Help(id) => self.others.push(format!("HELP {id}")),
            Inline::Blank => self.others.push("BLANK".to_owned()),
            _ => {}
        }
    }
}

/// Adds the numbers of a text. Thousands are joined whatever parts them; a fraction is two numbers, as languages part it
/// by a comma or a point.
fn add_numbers(text: &str, numbers: &mut BTreeSet<String>) {
    let mut number = String::new();
    let chars: Vec<char> = text.chars().collect();
    let digits = |from: usize| {
        chars[from.min(chars.len())..]
            .iter()
            .take_while(|ch| ch.is_ascii_digit())
            .count()
    };
    let mut at = 0;
    while at < chars.len() {
        let count = digits(at);
        if count == 0 {
            at += 1;
            continue;
        }
        let goes_on = !number.is_empty() || count <= 3;
        number.extend(&chars[at..at + count]);
        at += count;
        let parted = chars
            .get(at)
            .is_some_and(|ch| ",.\u{a0}\u{202f}".contains(*ch));
        if parted && goes_on && digits(at + 1) == 3 {
            at += 1;
            continue;
        }
        numbers.insert(std::mem::take(&mut number));
    }
}

#[cfg(test)]
mod tests {
    use super::add_numbers;

    #[test]
    fn numbers_are_read_as_each_language_writes_them() {
        #[track_caller]
        fn check(text: &str, expected: &[&str]) {
            let mut numbers = std::collections::BTreeSet::new();
            add_numbers(text, &mut numbers);
            assert_eq!(
                numbers.iter().map(String::as_str).collect::<Vec<_>>(),
                expected,
                "{text:?}"
            );
        }
        check("from 9 to 12", &["12", "9"]);
        check("10,000 people", &["10000"]);
        check("10\u{a0}000 personnes", &["10000"]);
        check("10.000 personas", &["10000"]);
        check("1,000,000", &["1000000"]);
        check("10:30 or 10 h 30", &["10", "30"]);
        check("12.55", &["12", "55"]);
        check("in 2019, 100 people", &["100", "2019"]);
        check("no numbers", &[]);
        check("24", &["24"]);
    }
}
