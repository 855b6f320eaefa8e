//! The passphrase: what it becomes, what SQLCipher is told, what can be printed.
//!
//! The key is made from the passphrase exactly as SQLCipher makes it by default (PBKDF2 with HMAC-SHA512, 256,000 rounds,
//! the salt that is the file's first 16 bytes), and SQLCipher is given the key. So a file of ours opens in SQLCipher's own
//! tools by its passphrase; the key is at hand for backups without a second wait; and it can be printed as a recovery
//! code, which a passphrase given to SQLCipher could not.

mod change;
mod code;
mod guess;
mod state;

pub(crate) use change::lock_after;
pub use code::{CodeError, RecoveryCode};
pub use guess::{Strength, strength};
pub(crate) use state::LockState;
pub use state::{LOCK_AFTER, MAX_LOCK_AFTER};

use crate::{OpenError, file};
use pbkdf2::pbkdf2_hmac;
use sha2::Sha512;
use std::{fmt, fmt::Write, path::Path};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::Zeroizing;

/// SQLCipher's own number of rounds since its version 4.
const ROUNDS: u32 = 256_000;

/// The most bytes a passphrase may have: more than anybody types.
pub const MAX_PASSPHRASE_BYTES: usize = 1024;

/// What a person types to open her workbook. It is never printed, and wiped from memory when dropped.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// The same passphrase whichever way a keyboard composes its letters. None if it is empty or longer than
    /// [`MAX_PASSPHRASE_BYTES`].
    #[must_use]
    pub fn new(typed: &str) -> Option<Passphrase> {
        // Room for what composing may add: a string that grows would leave a copy behind.
        let mut text = Zeroizing::new(String::with_capacity(typed.len() * 4));
        text.extend(typed.nfc());
        let fits = (1..=MAX_PASSPHRASE_BYTES).contains(&text.len());
        fits.then_some(Passphrase(text))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// What opens a locked workbook.
pub enum Secret {
    /// The passphrase of its person.
    Passphrase(Passphrase),
    /// The code that was printed when the passphrase was set.
    Code(RecoveryCode),
}

/// A key and the salt that it belongs to.
#[derive(Clone)]
pub(crate) struct Lock {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; 16],
}

impl Lock {
    /// A lock that nobody had before, for a passphrase that is set now.
    pub(crate) fn fresh(passphrase: &Passphrase) -> Lock {
        Lock::of(passphrase, Uuid::new_v4().into_bytes_mixed())
    }

    /// The lock of the file at `path`, as this secret has it. Whether it opens shows when it is tried.
    pub(crate) fn at(path: &Path, secret: &Secret) -> Result<Lock, OpenError> {
        let salt = file::salt(path)?;
        Ok(match secret {
            Secret::Passphrase(passphrase) => Lock::of(passphrase, salt),
            Secret::Code(code) => Lock {
                key: code.key(),
                salt,
            },
        })
    }

    fn of(passphrase: &Passphrase, salt: [u8; 16]) -> Lock {
        let mut key = Zeroizing::new([0; 32]);
        pbkdf2_hmac::<Sha512>(passphrase.0.as_bytes(), &salt, ROUNDS, key.as_mut());
        Lock { key, salt }
    }

    /// Whether this passphrase makes this very key.
    pub(crate) fn is_of(&self, passphrase: &Passphrase) -> bool {
        // Both are in this process: the time that a comparison takes tells nobody anything.
        *Lock::of(passphrase, self.salt).key == *self.key
    }

    /// The code to print.
    pub(crate) fn code(&self) -> RecoveryCode {
        RecoveryCode::of(self.key.clone())
    }

    /// Whether it is for a file with this salt.
    pub(crate) fn fits(&self, salt: &[u8; 16]) -> bool {
        self.salt == *salt
    }

    /// Key and salt as SQLCipher reads them.
    pub(crate) fn words(&self) -> Zeroizing<String> {
        let mut words = Zeroizing::new(String::with_capacity(100));
        words.push_str("x'");
        for byte in self.key.iter().chain(&self.salt) {
            write!(words, "{byte:02x}").expect("a string can always be written to");
        }
        words.push('\'');
        words
    }
}

/// Sixteen random bytes. A UUID has six bits that are not.
trait Mixed {
    fn into_bytes_mixed(self) -> [u8; 16];
}

impl Mixed for Uuid {
    fn into_bytes_mixed(self) -> [u8; 16] {
        let (mut bytes, other) = (self.into_bytes(), Uuid::new_v4().into_bytes());
        // The fixed bits of a UUID lie in its bytes 6 and 8; those of the other's 0 and 1 are random.
        (bytes[6], bytes[8]) = (other[0], other[1]);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_passphrase_however_it_was_composed() {
        let salt = [7; 16];
        let key = |typed: &str| Lock::of(&Passphrase::new(typed).expect("it fits"), salt).words();
        assert_eq!(*key("e\u{301}te\u{301}"), *key("été"));
        assert_ne!(*key("été"), *key("ete"));
    }

    #[test]
    fn what_cannot_be_a_passphrase() {
        assert!(Passphrase::new("").is_none());
        assert!(Passphrase::new(&"x".repeat(MAX_PASSPHRASE_BYTES + 1)).is_none());
        let shown = format!("{:?}", Passphrase::new("open sesame"));
        assert!(!shown.contains("sesame"), "{shown}");
    }
}
