//! What has to be brought and copied, added up for the whole workshop.

use std::collections::BTreeMap;

use manual::{Manual, Per};

use crate::programme::{Item, Programme, What};
use crate::step::steps;

/// How often a thing is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// It is still there for the next session: pens, a clock.
    Lasting,
    /// Each session needs its own: paper, cards.
    UsedUp,
    /// A handout, which is copied for the session.
    Copy,
}

/// One thing to bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Worded by the message `material-<id>`.
    pub id: String,
    /// How often it is used.
    pub used: Use,
    /// How many, for the whole workshop.
    pub count: u32,
    /// The sessions that need it, in order.
    pub sessions: Vec<String>,
}

/// What is in every training room and is no handout; the facts of a session do not tell the two apart.
const STOCK: [(&str, Use); 25] = [
    ("pens", Use::Lasting),
    ("markers", Use::Lasting),
    ("flipchart", Use::Lasting),
    ("paper", Use::UsedUp),
    ("blank-cards", Use::UsedUp),
    ("cards", Use::UsedUp),
    ("sticky-notes", Use::UsedUp),
    ("stickers", Use::UsedUp),
    ("dots", Use::UsedUp),
    ("name-labels", Use::UsedUp),
    ("envelopes", Use::UsedUp),
    ("tape", Use::Lasting),
    ("glue", Use::Lasting),
    ("scissors", Use::Lasting),
    ("string", Use::Lasting),
    ("rope", Use::Lasting),
    ("timer", Use::Lasting),
    ("bell", Use::Lasting),
    ("projector", Use::Lasting),
    ("printer", Use::Lasting),
    ("ball", Use::Lasting),
    ("dice", Use::Lasting),
    ("die", Use::Lasting),
    ("tokens", Use::Lasting),
    ("water", Use::UsedUp),
];

/// What the programme needs for the people it expects: first what lasts, then what is used up, then what is copied, each
/// in the order of the sessions.
#[must_use]
pub fn list(programme: &Programme, manual: &Manual) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::new();
    for (_, item) in programme.items() {
        let What::Session { slug, .. } = &item.what else {
            continue;
        };
        for (id, count) in of_session(programme, item, slug, manual) {
            match needs.iter_mut().find(|need| need.id == id) {
                Some(need) => need.add(slug, count),
                None => needs.push(Need {
                    id: id.to_owned(),
                    used: how_used(id),
                    count,
                    sessions: vec![slug.clone()],
                }),
            }
        }
    }
    needs.sort_by_key(|need| need.used);
    needs
}

impl Need {
    fn add(&mut self, slug: &str, count: u32) {
        self.count = match self.used {
            Use::Lasting => self.count.max(count),
            Use::UsedUp | Use::Copy => self.count.saturating_add(count),
        };
        if !self.sessions.iter().any(|one| one == slug) {
            self.sessions.push(slug.to_owned());
        }
    }
}

fn how_used(id: &str) -> Use {
    let stock = STOCK.iter().find(|(known, _)| *known == id);
    stock.map_or(Use::Copy, |(_, used)| *used)
}

/// A sheet that two steps of a session name is the same sheet.
fn of_session<'m>(
    programme: &Programme,
    item: &Item,
    slug: &str,
    manual: &'m Manual,
) -> BTreeMap<&'m str, u32> {
    let mut counts = BTreeMap::new();
    let Some(session) = manual.session(slug) else {
        return counts;
    };
    let steps = steps(manual, item);
    let is_out = |id: &str| steps.iter().any(|step| step.section == id && step.out);
    for section in &session.facts.sections {
        if is_out(&section.id) {
            continue;
        }
        for material in &section.materials {
            let count = counts.entry(material.id.as_str()).or_insert(0);
            *count = (*count).max(how_many(material.per, programme));
        }
    }
    counts
}

fn how_many(per: Per, programme: &Programme) -> u32 {
    let people = programme.people;
    match per {
        Per::Person => people,
        Per::Pair => people.div_ceil(2),
        Per::Group => people.div_ceil(programme.group_size.max(1)),
        Per::Room => 1,
    }
}
