//! One session's words in one language, with all a rule may ask.

use language::{Finding, Lang, Rule};

use super::known::Known;
use crate::manual::Manual;
use crate::session::Session;
use crate::words::{Block, Inline, SessionWords};

/// What a rule about words looks at.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    pub(super) manual: &'a Manual,
    pub(super) known: &'a Known,
    pub(super) session: &'a Session,
    pub(super) lang: &'a Lang,
    pub(super) path: &'a str,
    pub(super) words: &'a SessionWords,
}

impl<'a> Page<'a> {
    pub(super) fn new(
        manual: &'a Manual,
        known: &'a Known,
        session: &'a Session,
        lang: &'a Lang,
    ) -> Option<Self> {
        Some(Self {
            manual,
            known,
            session,
            lang,
            path: session.words_path(lang)?,
            words: session.words(lang)?,
        })
    }

    /// Damage where a block stands.
    pub(super) fn damage(&self, rule: Rule, block: &Block) -> Finding {
        self.damage_at(rule, block.line)
    }

    /// Damage at a line (1-based).
    pub(super) fn damage_at(&self, rule: Rule, line: u32) -> Finding {
        Finding::damage(rule, self.path).at(line)
    }
}

/// Calls with every inline, those inside emphasis and links too.
pub(super) fn each_inline<'a>(inlines: &'a [Inline], seen: &mut dyn FnMut(&'a Inline)) {
    for inline in inlines {
        seen(inline);
        if let Inline::Emphasis(words) | Inline::Strong(words) | Inline::Link { words, .. } = inline
        {
            each_inline(words, seen);
        }
    }
}
