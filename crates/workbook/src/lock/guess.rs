//! How easily a passphrase is guessed by somebody who has the file.

use super::Passphrase;
use zeroize::Zeroizing;
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

/// So many letters are looked at together. The estimate's time grows fast with them, and from twenty-two on its count of
/// ways over the keyboard no longer fits its numbers.
const PIECE: usize = 21;
/// So many pieces are looked at.
const PIECES: usize = 4;

/// Estimates it: as strong as its strongest piece, since the whole is not weaker than any of them.
#[must_use]
pub fn strength(passphrase: &Passphrase) -> Strength {
    let letters = Zeroizing::new(passphrase.0.chars().collect::<Vec<char>>());
    let pieces = letters.chunks(PIECE).take(PIECES);
    pieces.map(of_piece).max().unwrap_or(Strength::Weak)
}

fn of_piece(letters: &[char]) -> Strength {
    let piece: Zeroizing<String> = Zeroizing::new(letters.iter().collect());
    // The words that every guesser of these files would try first.
    let guess = zxcvbn(&piece, &["health", "rights", "workbook", "hrhw"]);
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
        // To and fro between two keys.
        check(&"{\"".repeat(17), Strength::Weak);
        check("четыре слова без всякого смысла", Strength::Strong);
        check("copper lantern weaves nineteen goats", Strength::Strong);
    }
}
