//! The few forms that the tables have in common. Everything that is joined is said here, and nothing else.

/// How two rows with one key become one row.
pub(crate) struct Form {
    pub(crate) table: &'static str,
    pub(crate) key: &'static [&'static str],
    /// Of the two the greater one stays. It is found by these columns, then by all others, and by times last: so it is
    /// the same one wherever it is looked for.
    pub(crate) rank: &'static [&'static str],
    /// Rows of this table go with the one that their first column names.
    pub(crate) part_of: Option<&'static str>,
    /// The columns that name what a row is about, where rows can be erased.
    pub(crate) about: Option<&'static str>,
}

/// A row that is never changed once it is there: one of two is as good as the other.
const SAME: &[&str] = &[];
/// Values that are set anew: the last one, by the counter.
const LAST: &[&str] = &["counter", "device"];
/// A version is written on by the device that made it alone, which counts its revisions.
const REVISION: &[&str] = &["revision", "counter"];

/// In the order in which rows may refer to one another.
pub(crate) const FORMS: &[Form] = &[
    form("devices", &["id"], &["counter"]),
    form("tombstones", &["id"], LAST),
    form("registers", &["name"], LAST),
    about("note_versions", REVISION, "session, anchor_kind, anchor"),
    part(
        "note_parents",
        &["version", "parent"],
        &["revision"],
        "note_versions",
    ),
    about("leaf_versions", REVISION, "kind, leaf"),
    part(
        "leaf_parents",
        &["version", "parent"],
        &["revision"],
        "leaf_versions",
    ),
    about("entries", SAME, "id"),
    // One that was taken back on one side is taken back.
    about("marks", &["undone_counter", "undone_device"], "id"),
    form("places", &["session"], LAST),
    about("attempts", SAME, "id"),
    part("answers", &["attempt", "question"], SAME, "attempts"),
];

const fn form(
    table: &'static str,
    key: &'static [&'static str],
    rank: &'static [&'static str],
) -> Form {
    Form {
        table,
        key,
        rank,
        part_of: None,
        about: None,
    }
}

const fn about(table: &'static str, rank: &'static [&'static str], about: &'static str) -> Form {
    Form {
        about: Some(about),
        ..form(table, &["id"], rank)
    }
}

const fn part(
    table: &'static str,
    key: &'static [&'static str],
    rank: &'static [&'static str],
    whole: &'static str,
) -> Form {
    Form {
        part_of: Some(whole),
        ..form(table, key, rank)
    }
}

#[cfg(test)]
mod tests {
    use super::FORMS;
    use crate::file;

    /// Work to be done on one file, and the index, which is made from the notes.
    const NEVER_JOINED: [&str; 3] = ["upkeep", "indexed_notes", "note_index"];

    #[test]
    fn every_table_is_joined_or_belongs_to_one_file() {
        let empty = file::empty().unwrap();
        for table in file::tables(&empty).unwrap() {
            let is_joined = FORMS.iter().any(|form| form.table == table);
            let is_not = NEVER_JOINED.iter().any(|name| table.starts_with(name));
            assert!(is_joined != is_not, "{table}");
        }
    }
}
