//! Names that words and facts use: terms, instruments, sessions, sections, materials, figures.

use language::{Finding, Rule};

use super::facts_file::FactsFile;
use super::known::Known;
use super::page::{Page, each_inline};
use super::provision::{Cover, cover};
use crate::manual::Manual;
use crate::rules;
use crate::words::{Block, Inline, Node, key_name, keys};

pub(super) fn check_facts(
    manual: &Manual,
    known: &Known,
    file: &FactsFile<'_>,
    found: &mut Vec<Finding>,
) {
    for slug in file
        .facts
        .concepts
        .iter()
        .filter(|slug| !known.has_term(slug))
    {
        let finding = file.damage(rules::CONCEPT_UNKNOWN, file.value_line(None, slug));
        found.push(finding.with("slug", slug));
    }
    for section in &file.facts.sections {
        let unknown = |id: &str| !known.has_message(&format!("material-{id}"));
        for material in section
            .materials
            .iter()
            .filter(|material| unknown(&material.id))
        {
            let line = file.value_line(Some(section), &material.id);
            found.push(
                file.damage(rules::MATERIAL_UNKNOWN, line)
                    .with("id", &material.id),
            );
        }
    }
    if !manual.parts.iter().any(|part| part.id == file.facts.part) {
        let finding = file.damage(rules::PART_UNKNOWN, file.key_line("part"));
        found.push(finding.with("part", &file.facts.part));
    }
}

pub(super) fn check(page: &Page<'_>, found: &mut Vec<Finding>) {
    for block in page.words.blocks() {
        each_inline(&block.inlines, &mut |inline| {
            found.extend(check_inline(page, block, inline));
        });
    }
    for section in &page.words.sections {
        check_figures(page, &section.blocks, found);
        section
            .parts
            .iter()
            .for_each(|part| check_figures(page, &part.blocks, found));
    }
}

fn check_inline(page: &Page<'_>, block: &Block, inline: &Inline) -> Option<Finding> {
    let damage = |rule: Rule, name: &'static str, value: &str| {
        Some(page.damage(rule, block).with(name, value))
    };
    match inline {
        Inline::Term { slug, .. } | Inline::TermForm { slug, .. } if !page.known.has_term(slug) => {
            damage(rules::TERM_UNKNOWN, "slug", slug)
        }
        Inline::Term { slug, words } if !page.known.words_fit(page.lang, slug, words) => {
            let term = page
                .known
                .term(page.lang, slug)
                .map_or(&**slug, |term| &term.default);
            let finding = page.damage(rules::TERM_WORDS, block).with("slug", &**slug);
            Some(finding.with("words", &**words).with("term", term))
        }
        Inline::TermForm {
            slug,
            form: Some(form),
        } => {
            let term = page.known.term(page.lang, slug)?;
            let has = term.forms.iter().any(|(name, _)| **name == **form);
            let finding = page
                .damage(rules::TERM_FORM_UNKNOWN, block)
                .with("slug", &**slug);
            (!has).then(|| finding.with("form", &**form))
        }
        Inline::Cite {
            instrument,
            provision,
        } => check_cite(page, block, instrument, provision.as_deref()),
        Inline::Session(slug) if page.manual.session(slug).is_none() => {
            damage(rules::SESSION_UNKNOWN, "slug", slug)
        }
        Inline::Minutes(id) => match page.session.facts.section(id) {
            None => damage(rules::SECTION_UNKNOWN, "id", id),
            Some(section) if section.minutes.is_none() => {
                damage(rules::SECTION_WITHOUT_MINUTES, "id", id)
            }
            Some(_) => None,
        },
        Inline::Label(id) if !page.known.has_message(id) => damage(rules::LABEL_UNKNOWN, "id", id),
        Inline::Key(chord) => {
            let mut named = keys(chord).filter_map(|key| Some((key, key_name(key)?)));
            let (key, _) = named.find(|(_, name)| !page.known.has_message(name))?;
            damage(rules::KEY_UNKNOWN, "key", key)
        }
        Inline::Help(id) if page.manual.help_page(id).is_none() => {
            damage(rules::HELP_UNKNOWN, "id", id)
        }
        Inline::Text(text) if text.contains("[^") => Some(page.damage(rules::FOOTNOTE, block)),
        _ => None,
    }
}

fn check_cite(
    page: &Page<'_>,
    block: &Block,
    id: &str,
    provision: Option<&str>,
) -> Option<Finding> {
    let Some(instrument) = page.manual.instruments.get(id) else {
        return Some(page.damage(rules::INSTRUMENT_UNKNOWN, block).with("id", id));
    };
    let provision = provision?;
    let rule = match cover(instrument, provision) {
        Cover::BadlyWritten => rules::PROVISION_BADLY_WRITTEN,
        Cover::Unknown => rules::PROVISION_UNKNOWN,
        Cover::Known => return None,
    };
    Some(
        page.damage(rule, block)
            .with("id", id)
            .with("provision", provision),
    )
}

fn check_figures(page: &Page<'_>, nodes: &[Node], found: &mut Vec<Finding>) {
    for node in nodes {
        match node {
            Node::Figure { block, figure } if !page.known.has_figure(figure) => {
                found.push(
                    page.damage(rules::FIGURE_UNKNOWN, block)
                        .with("id", &**figure),
                );
            }
            Node::Alert { nodes, .. } => check_figures(page, nodes, found),
            Node::List { items, .. } => {
                items
                    .iter()
                    .for_each(|item| check_figures(page, &item.nodes, found));
            }
            _ => {}
        }
    }
}
