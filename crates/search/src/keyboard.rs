//! A query typed on the wrong keyboard: `ghfdf` is `права`.

const LATIN: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC: &str = "ёйцукенгшщзхъфывапролджэячсмитьбю";

/// The query as it would have come out on the other keyboard, if it can have been meant for it.
pub(crate) fn other_layout(query: &str) -> Option<String> {
    let lower = query.to_lowercase();
    let is_cyrillic = lower.chars().any(|c| CYRILLIC.contains(c));
    let (from, to) = if is_cyrillic {
        (CYRILLIC, LATIN)
    } else {
        (LATIN, CYRILLIC)
    };
    let moved: String = lower
        .chars()
        .map(|c| key_of(c, from, to).unwrap_or(c))
        .collect();
    (moved != lower).then_some(moved)
}

fn key_of(c: char, from: &str, to: &str) -> Option<char> {
    let at = from.chars().position(|known| known == c)?;
    to.chars().nth(at)
}

#[cfg(test)]
mod tests {
    use super::other_layout;

    #[test]
    fn keys_are_where_they_are() {
        assert_eq!(other_layout("ghfdf").as_deref(), Some("права"));
        assert_eq!(
            other_layout("Ghfdj yf ljcneg").as_deref(),
            Some("право на доступ")
        );
        assert_eq!(other_layout("руфдер").as_deref(), Some("health"));
        assert_eq!(other_layout("42"), None);
    }
}
