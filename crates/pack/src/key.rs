//! The keys that sign packs: minisign's own, so that its program can make and check them, too.

use std::fmt;
use std::io::Cursor;
use std::str::FromStr;

use minisign::{KeyPair, PublicKey, SecretKey, SecretKeyBox, SignatureBox};

/// The public half of a key: who signed, as far as a machine can know.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Key(String);

/// The secret half.
pub struct Secret(SecretKey);

/// It is no key, or its password is another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no key, or a wrong password")]
pub struct BadKey;

impl Key {
    /// Its short name, as minisign's program shows it: 16 hexadecimal digits. People compare it by eye; machines compare
    /// the whole key.
    #[must_use]
    pub fn id(&self) -> String {
        let Ok(key) = PublicKey::from_base64(&self.0) else {
            return String::new();
        };
        let bytes = key.keynum().iter().rev();
        bytes.map(|byte| format!("{byte:02X}")).collect()
    }

    /// Whether this key signed these bytes.
    pub(crate) fn has_signed(&self, bytes: &[u8], signature: &str) -> bool {
        let check = || {
            let key = PublicKey::from_base64(&self.0).ok()?;
            let signature = SignatureBox::from_string(signature).ok()?;
            minisign::verify(&key, &signature, Cursor::new(bytes), true, false, false).ok()
        };
        check().is_some()
    }
}

impl FromStr for Key {
    type Err = BadKey;

    fn from_str(text: &str) -> Result<Self, BadKey> {
        PublicKey::from_base64(text)
            .map(|_| Self(text.to_owned()))
            .map_err(|_| BadKey)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Secret {
    /// Reads a secret key as minisign writes it.
    ///
    /// # Errors
    /// It is none, or its password is another one.
    pub fn read(text: &str, password: Option<&str>) -> Result<Self, BadKey> {
        let file = SecretKeyBox::from_string(text).map_err(|_| BadKey)?;
        let key = match password {
            Some(password) => file.into_secret_key(Some(password.to_owned())),
            None => file.into_unencrypted_secret_key(),
        };
        key.map(Self).map_err(|_| BadKey)
    }

    /// Its public half.
    ///
    /// # Errors
    /// The key is damaged.
    pub fn key(&self) -> Result<Key, BadKey> {
        let public = PublicKey::from_secret_key(&self.0).map_err(|_| BadKey)?;
        Ok(Key(public.to_base64()))
    }

    pub(crate) fn sign(&self, bytes: &[u8], said: &str) -> Result<String, BadKey> {
        let signed = minisign::sign(None, &self.0, Cursor::new(bytes), Some(said), None);
        Ok(signed.map_err(|_| BadKey)?.into_string())
    }
}

/// A new key: the text of its secret half, and its public half.
///
/// # Errors
/// The system gives no random numbers.
pub fn new_key(password: Option<&str>) -> Result<(String, Key), BadKey> {
    let pair = match password {
        Some(password) => KeyPair::generate_encrypted_keypair(Some(password.to_owned())),
        None => KeyPair::generate_unencrypted_keypair(),
    };
    let pair = pair.map_err(|_| BadKey)?;
    let secret = pair.sk.to_box(None).map_err(|_| BadKey)?;
    Ok((secret.into_string(), Key(pair.pk.to_base64())))
}
