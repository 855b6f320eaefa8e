//! The recovery code: the file's key, as letters and digits that can be read aloud and typed again.
//!
//! Thirteen groups of five: four characters of the key, then one that checks them, so that a slip is found in its group.
//! The alphabet has no I, L, O and U; what looks like them is read as what was meant.

use std::fmt;
use thiserror::Error;
use zeroize::Zeroizing;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUPS: usize = 13;
/// Characters of the key in a group.
const DATA: usize = 4;

/// A printed key. Displayed, it is the code in groups; debugged, it shows nothing.
pub struct RecoveryCode(Zeroizing<[u8; 32]>);

/// Why a text is not a recovery code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CodeError {
    /// It has another number of characters than a code.
    #[error("not the length of a code")]
    Length,
    /// A group does not agree with its check character, or holds a character that no code has.
    #[error("a slip in group {0}")]
    Slip(usize),
}

impl RecoveryCode {
    pub(super) fn of(key: Zeroizing<[u8; 32]>) -> Self {
        Self(key)
    }

    pub(super) fn key(&self) -> Zeroizing<[u8; 32]> {
        self.0.clone()
    }

    /// Reads a code as somebody typed it: blanks, hyphens and lower case do not matter.
    ///
    /// # Errors
    /// Says in which group (from 1) the slip is.
    pub fn read(typed: &str) -> Result<Self, CodeError> {
        let letters = typed
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '–' | '.'));
        let values: Zeroizing<Vec<Option<u8>>> = Zeroizing::new(letters.map(value).collect());
        if values.len() != GROUPS * (DATA + 1) {
            return Err(CodeError::Length);
        }
        let mut bits = Bits::default();
        for (n, group) in values.chunks(DATA + 1).enumerate() {
            read_group(n, group, &mut bits).ok_or(CodeError::Slip(n + 1))?;
        }
        Ok(Self(bits.key))
    }
}

/// The bits of a key as they come.
#[derive(Default)]
struct Bits {
    key: Zeroizing<[u8; 32]>,
    len: usize,
}

impl Bits {
    fn push(&mut self, value: u8) -> Option<()> {
        for bit in (0..5).rev() {
            let on = value >> bit & 1;
            match self.key.get_mut(self.len / 8) {
                Some(byte) => *byte |= on << (7 - self.len % 8),
                // 52 characters hold four bits more than a key: they are zero.
                None if on == 1 => return None,
                None => {}
            }
            self.len += 1;
        }
        Some(())
    }
}

fn read_group(n: usize, group: &[Option<u8>], bits: &mut Bits) -> Option<()> {
    let mut data = [0; DATA];
    for (place, value) in data.iter_mut().zip(group) {
        *place = (*value)?;
    }
    if group.last().copied()?? != check(n, &data) {
        return None;
    }
    data.iter().try_for_each(|value| bits.push(*value))
}

/// Odd weights notice every single slip; the group's number notices groups that changed places.
fn check(n: usize, data: &[u8; DATA]) -> u8 {
    let sum = data
        .iter()
        .zip([1, 3, 7, 13])
        .map(|(value, weight)| usize::from(*value) * weight)
        .sum::<usize>();
    ((sum + n * 5 + 9) % 32) as u8
}

fn value(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|known| char::from(*known) == letter)
        .map(|at| at as u8)
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bit = |at: usize| {
            self.0
                .get(at / 8)
                .map_or(0, |byte| byte >> (7 - at % 8) & 1)
        };
        let five = |at: usize| (0..5).fold(0, |value, n| value << 1 | bit(at * 5 + n));
        for n in 0..GROUPS {
            let data: [u8; DATA] = std::array::from_fn(|place| five(n * DATA + place));
            if n > 0 {
                f.write_str("-")?;
            }
            for value in data.iter().copied().chain([check(n, &data)]) {
                write!(f, "{}", char::from(ALPHABET[usize::from(value)]))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> RecoveryCode {
        RecoveryCode(Zeroizing::new(std::array::from_fn(|n| (n * 37 + 11) as u8)))
    }

    #[test]
    fn a_code_is_read_as_it_was_printed_or_nearly() {
        let printed = code().to_string();
        assert_eq!(printed.len(), 13 * 5 + 12, "{printed}");
        for typed in [
            printed.clone(),
            printed.to_lowercase(),
            printed.replace('-', " "),
            printed.replace('0', "O").replace('1', "l"),
        ] {
            let read = RecoveryCode::read(&typed).expect("the same code");
            assert_eq!(*read.0, *code().0, "{typed}");
        }
    }

    #[test]
    fn a_slip_is_found_in_its_group() {
        let printed = code().to_string();
        for at in (0..printed.len()).filter(|at| at % 6 != 5) {
            for instead in ALPHABET.iter().map(|byte| char::from(*byte)) {
                let mut typed: Vec<char> = printed.chars().collect();
                if typed[at] == instead {
                    continue;
                }
                typed[at] = instead;
                let typed: String = typed.into_iter().collect();
                let error = RecoveryCode::read(&typed).expect_err("a slip");
                assert_eq!(error, CodeError::Slip(at / 6 + 1), "{typed}");
            }
        }
        assert_eq!(RecoveryCode::read("12345").unwrap_err(), CodeError::Length);
        assert_eq!(RecoveryCode::read("").unwrap_err(), CodeError::Length);
    }
}
