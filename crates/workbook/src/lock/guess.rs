//! How easily a passphrase is guessed by somebody who has the file.

use super::Passphrase;
use zxcvbn::{Score, zxcvbn};

/// How long a passphrase stands against somebody who took the file and has good machines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Found within minutes or hours.
    Weak,
    /// Found by somebody who wants it badly.
    Fair,
    /// Not found by guessing.
    Strong,
}

/// Estimates it. Only the beginning is looked at: what is longer is not weaker, and the estimate's time grows fast.
#[must_use]
pub fn strength(passphrase: &Passphrase) -> Strength {
    let beginning: String = passphrase.0.chars().take(72).collect();
    let beginning = zeroize::Zeroizing::new(beginning);
    // The words that every guesser of these files would try first.
    let guess = zxcvbn(&beginning, &["health", "rights", "workbook", "hrhw"]);
    match guess.score() {
        Score::Zero | Score::One | Score::Two => Strength::Weak,
        Score::Three => Strength::Fair,
        _ => Strength::Strong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_ones_are_known() {
        let check = |typed: &str, expect: Strength| {
            let passphrase = Passphrase::new(typed).expect("it fits");
            assert_eq!(strength(&passphrase), expect, "{typed}");
        };
        check("1", Strength::Weak);
        check("password", Strength::Weak);
        check("Amina1987", Strength::Weak);
        check("healthrights", Strength::Weak);
        check("четыре слова без всякого смысла", Strength::Strong);
        check("copper lantern weaves nineteen goats", Strength::Strong);
    }
}
