//! A language, by its BCP 47 tag.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use icu::locale::{LanguageIdentifier, Locale, LocaleDirectionality};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

static DIRECTIONALITY: LazyLock<LocaleDirectionality> =
    LazyLock::new(LocaleDirectionality::new_common);

/// Every page asks for the direction of its language, and ICU takes a fiftieth of a page's time to say it.
static SEEN: RwLock<BTreeMap<Lang, Dir>> = RwLock::new(BTreeMap::new());

/// A language, by its BCP 47 tag (language, script and region; canonical letter case). Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(Arc<str>);

/// The direction a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dir {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The text is not a BCP 47 language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a language tag: {0:?}")]
pub struct ParseLangError(
    /// The text that was refused.
    pub String,
);

impl Lang {
    /// A tag that is written in code. What a person or a file says goes through [`FromStr`], which refuses; here
    /// a text that is no tag becomes `und`, the tag of no language.
    pub fn new(tag: &str) -> Lang {
        tag.parse().unwrap_or_else(|_| Lang(Arc::from("und")))
    }

    /// The tag, as the HTML attribute `lang` wants it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The direction the language is written in; left to right when ICU does not know the script.
    pub fn dir(&self) -> Dir {
        let seen = SEEN.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(dir) = seen.get(self) {
            return *dir;
        }
        drop(seen);
        let dir = match DIRECTIONALITY.is_right_to_left(&self.identifier()) {
            true => Dir::Rtl,
            false => Dir::Ltr,
        };
        let mut seen = SEEN.write().unwrap_or_else(PoisonError::into_inner);
        seen.insert(self.clone(), dir);
        dir
    }

    /// The tag and its shorter forms: `sr-Cyrl-RS`, `sr-Cyrl`, `sr`.
    pub(crate) fn and_parents(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(Some(self.as_str()), |tag| {
            tag.rsplit_once('-').map(|(parent, _)| parent)
        })
    }

    fn identifier(&self) -> LanguageIdentifier {
        self.0.parse().unwrap_or(LanguageIdentifier::UNKNOWN)
    }

    /// The locale numbers and dates are formatted for. Plain `en` means the English of international
    /// organisations (21 November 2026, 14:30, no comma before the last item of a list), not that of one country
    /// whose 3/4/2026 other readers take for April.
    pub(crate) fn locale(&self) -> Locale {
        if self.as_str() == "en" {
            return icu::locale::locale!("en-GB");
        }
        self.0.parse().unwrap_or(Locale::UNKNOWN)
    }

    /// The tag as fluent-bundle wants it.
    pub(crate) fn for_fluent(&self) -> unic_langid::LanguageIdentifier {
        self.0.parse().unwrap_or_default()
    }
}

impl FromStr for Lang {
    type Err = ParseLangError;

    /// Takes `fr_CA` too, as other programs write it.
    fn from_str(tag: &str) -> Result<Lang, ParseLangError> {
        let identifier = LanguageIdentifier::try_from_str(&tag.trim().replace('_', "-"))
            .map_err(|_| ParseLangError(tag.to_owned()))?;
        Ok(Lang(identifier.to_string().into()))
    }
}

impl AsRef<str> for Lang {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lang({})", self.0)
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Lang, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl Dir {
    /// The value of the HTML attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Dir::Ltr => "ltr",
            Dir::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Dir {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_canonical_or_refused() {
        #[track_caller]
        fn check(input: &str, expect: Option<&str>) {
            let lang = input.parse::<Lang>().ok();
            assert_eq!(lang.as_ref().map(Lang::as_str), expect);
        }
        check("fr", Some("fr"));
        check("FR_ca", Some("fr-CA"));
        check(" sr-cyrl ", Some("sr-Cyrl"));
        check("", None);
        check("templates!", None);
        check("français", None);
    }

    #[test]
    fn direction_is_that_of_the_script() {
        #[track_caller]
        fn check(tag: &str, expect: Dir) {
            assert_eq!(Lang::new(tag).dir(), expect);
        }
        check("ru", Dir::Ltr);
        check("ar", Dir::Rtl);
        check("fa-AF", Dir::Rtl);
        check("uz-Arab", Dir::Rtl);
        check("uz", Dir::Ltr);
        check("und", Dir::Ltr);
    }

    #[test]
    fn goes_through_json_as_a_string() {
        let lang: Lang = serde_json::from_str("\"es-mx\"").unwrap();
        assert_eq!(serde_json::to_string(&lang).unwrap(), "\"es-MX\"");
        assert!(serde_json::from_str::<Lang>("\"?\"").is_err());
    }

    #[test]
    fn parents_are_shorter_and_shorter() {
        let lang = Lang::new("sr-Cyrl-RS");
        assert_eq!(
            lang.and_parents().collect::<Vec<_>>(),
            ["sr-Cyrl-RS", "sr-Cyrl", "sr"]
        );
    }
}
