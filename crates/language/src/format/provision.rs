//! A provision of an instrument as it is written in the facts: "42", "12(a)-(d)", "18-19", "8, 9, 11".

/// What is cited of an instrument.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Provision<'a> {
    /// Separated by commas.
    pub(super) items: Vec<Item<'a>>,
}

/// One place, or the places from one to another.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item<'a> {
    pub(super) from: Place<'a>,
    pub(super) to: Option<Place<'a>>,
}

/// A number and what it is divided into: 5(e)(iv). The number is empty where only a division is named, as in
/// the end of 12(a)-(d).
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place<'a> {
    pub(super) number: &'a str,
    pub(super) divisions: Vec<&'a str>,
}

impl<'a> Provision<'a> {
    pub(super) fn parse(text: &'a str) -> Provision<'a> {
        Provision {
            items: text
                .split(',')
                .map(|item| Item::parse(item.trim()))
                .collect(),
        }
    }

    /// Whether the unit is named in the plural: "paras. 18–19", but "para. 12(a)–(d)" and "para. 12(a), (c)".
    pub(super) fn is_several(&self) -> bool {
        let numbers = self
            .items
            .iter()
            .flat_map(|item| [Some(&item.from), item.to.as_ref()]);
        numbers
            .flatten()
            .filter(|place| !place.number.is_empty())
            .count()
            > 1
    }
}

impl<'a> Item<'a> {
    fn parse(text: &'a str) -> Item<'a> {
        match text.split_once(['-', '–']) {
            Some((from, to)) => Item {
                from: Place::parse(from.trim()),
                to: Some(Place::parse(to.trim())),
            },
            None => Item {
                from: Place::parse(text),
                to: None,
            },
        }
    }
}

impl<'a> Place<'a> {
    fn parse(text: &'a str) -> Place<'a> {
        let (number, rest) = text.split_at(text.find('(').unwrap_or(text.len()));
        let divisions = rest
            .split('(')
            .map(|division| division.trim_end_matches([')', ' ']))
            .filter(|division| !division.is_empty())
            .collect();
        Place {
            number: number.trim_end(),
            divisions,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_numbers_are_a_plural() {
        #[track_caller]
        fn check(text: &str, items: usize, several: bool) {
            let provision = Provision::parse(text);
            assert_eq!(
                (provision.items.len(), provision.is_several()),
                (items, several)
            );
        }
        check("42", 1, false);
        check("18-19", 1, true);
        check("18–19", 1, true);
        check("8, 9, 11", 3, true);
        check("12(a)-(d)", 1, false);
        check("12(a), (c)", 2, false);
        check("3, 12(a)", 2, true);
        check("VII", 1, false);
        check("I.5", 1, false);
    }

    #[test]
    fn divisions_are_taken_apart() {
        let place = Place::parse("5(e)(iv)");
        assert_eq!(
            place,
            Place {
                number: "5",
                divisions: vec!["e", "iv"]
            }
        );
        assert_eq!(
            Place::parse("(d)"),
            Place {
                number: "",
                divisions: vec!["d"]
            }
        );
    }
}
