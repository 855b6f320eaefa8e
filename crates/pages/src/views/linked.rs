//! What a term is linked to: the terms and instruments that stand in the same passages.

use std::collections::HashMap;

use manual::Inline;

use crate::reader::Reader;
use crate::views::card::mentions;

/// The most that a card shows.
const MOST: usize = 6;

/// A link of a card.
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) title: String,
}

/// What stands beside a term.
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Beside {
    Term(String),
    Instrument(String),
}

/// The terms and instruments that stand most often in the same passages, twice at least.
pub(crate) fn linked(reader: &Reader, slug: &str) -> Vec<Link> {
    let chain = reader.chain();
    let own = Beside::Term(slug.to_owned());
    let mut times: HashMap<Beside, usize> = HashMap::new();
    for session in reader
        .texts
        .manual
        .sessions()
        .filter(|one| !one.is_coming())
    {
        for (_, block) in session.text(&chain).blocks() {
            if any_inline(&block.inlines, &|inline| mentions(inline, slug)) {
                each_inline(&block.inlines, &mut |inline| {
                    if let Some(beside) = Beside::of(inline).filter(|beside| *beside != own) {
                        *times.entry(beside).or_default() += 1;
                    }
                });
            }
        }
    }
    let mut most: Vec<(Beside, usize)> =
        times.into_iter().filter(|(_, times)| *times > 1).collect();
    most.sort_by(|(one, a), (other, b)| b.cmp(a).then_with(|| one.cmp(other)));
    let links = most.iter().filter_map(|(beside, _)| beside.link(reader));
    links.take(MOST).collect()
}

impl Beside {
    fn of(inline: &Inline) -> Option<Self> {
        match inline {
            Inline::Term { slug, .. } | Inline::TermForm { slug, .. } => {
                Some(Self::Term(slug.to_string()))
            }
            Inline::Cite { instrument, .. } => Some(Self::Instrument(instrument.to_string())),
            _ => None,
        }
    }

    fn link(&self, reader: &Reader) -> Option<Link> {
        Some(match self {
            Self::Term(slug) => Link {
                href: reader.href(&format!("/glossary/{slug}")),
                title: reader.words().term(slug)?.default.clone(),
            },
            Self::Instrument(id) => Link {
                href: reader.href(&format!("/instruments/{id}")),
                title: reader.words().instrument(id)?.short.clone(),
            },
        })
    }
}

/// Whether some inline, also within stress or a link, is it.
pub(crate) fn any_inline(inlines: &[Inline], is_it: &impl Fn(&Inline) -> bool) -> bool {
    let mut any = false;
    each_inline(inlines, &mut |inline| any |= is_it(inline));
    any
}

fn each_inline(inlines: &[Inline], seen: &mut impl FnMut(&Inline)) {
    for inline in inlines {
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link { words: inner, .. } => {
                each_inline(inner, seen);
            }
            other => seen(other),
        }
    }
}
