//! What has to be brought and copied, in the reader's language.

use std::collections::BTreeSet;

use workshop::{Need, Programme, Use, list};

use super::names;
use crate::reader::Reader;

/// What has to be brought, of one kind.
pub(super) struct NeedGroup {
    pub(super) title: String,
    pub(super) needs: Vec<NeedView>,
}

/// One thing to bring.
pub(super) struct NeedView {
    pub(super) name: String,
    pub(super) count: u32,
    pub(super) sessions: String,
}

/// What the programme needs, in the reader's language.
pub(super) fn needs(reader: &Reader, programme: &Programme) -> Vec<NeedGroup> {
    let all = list(programme, &reader.texts.manual);
    let groups = [
        (Use::Copy, "lead-needs-copies"),
        (Use::UsedUp, "lead-needs-used-up"),
        (Use::Lasting, "lead-needs-lasting"),
    ];
    let group = |(used, title): (Use, &str)| NeedGroup {
        title: reader.told.plain(title),
        needs: (all.iter().filter(|need| need.used == used))
            .map(|need| of_need(reader, need))
            .collect(),
    };
    let groups = groups.into_iter().map(group);
    groups.filter(|group| !group.needs.is_empty()).collect()
}

fn of_need(reader: &Reader, need: &Need) -> NeedView {
    let titles: BTreeSet<String> = (need.sessions.iter())
        .map(|slug| names::session_title(reader, slug))
        .collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    NeedView {
        name: reader.told.plain(&format!("material-{}", need.id)),
        count: need.count,
        sessions: reader.words().list(&titles),
    }
}
