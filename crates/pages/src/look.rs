//! How pages may look: four themes, five sizes of text.

use workbook::Settings;

/// The colours of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Theme {
    #[default]
    Paper,
    Night,
    Contrast,
    Projector,
}

/// The size of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum TextSize {
    Small,
    #[default]
    Usual,
    Large,
    Larger,
    Largest,
}

/// How one person's pages look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Look {
    pub(crate) theme: Theme,
    pub(crate) text_size: TextSize,
}

impl Theme {
    pub(crate) const ALL: [Self; 4] = [Self::Paper, Self::Night, Self::Contrast, Self::Projector];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Night => "night",
            Self::Contrast => "contrast",
            Self::Projector => "projector",
        }
    }

    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.as_str() == name)
    }
}

impl TextSize {
    pub(crate) const ALL: [Self; 5] = [
        Self::Small,
        Self::Usual,
        Self::Large,
        Self::Larger,
        Self::Largest,
    ];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Usual => "usual",
            Self::Large => "large",
            Self::Larger => "larger",
            Self::Largest => "largest",
        }
    }

    pub(crate) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.as_str() == name)
    }

    /// As the workbook keeps it, in percent of the usual size.
    pub(crate) fn percent(self) -> u16 {
        match self {
            Self::Small => 90,
            Self::Usual => 100,
            Self::Large => 117,
            Self::Larger => 139,
            Self::Largest => 167,
        }
    }

    /// The nearest size: a workbook may come from a version that had others.
    fn nearest(percent: u16) -> Self {
        Self::ALL
            .into_iter()
            .min_by_key(|size| size.percent().abs_diff(percent))
            .unwrap_or_default()
    }
}

impl Look {
    /// The look that a workbook remembers; a theme this version does not have is the usual one.
    pub(crate) fn of(settings: &Settings) -> Self {
        Self {
            theme: settings
                .theme
                .as_deref()
                .and_then(Theme::of)
                .unwrap_or_default(),
            text_size: settings
                .text_size
                .map(TextSize::nearest)
                .unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Look, TextSize, Theme};
    use workbook::Settings;

    #[test]
    fn a_look_from_another_version_is_the_nearest_we_have() {
        let check = |theme: Option<&str>, text_size, expected| {
            let settings = Settings {
                theme: theme.map(str::to_owned),
                text_size,
                trainer_words: false,
            };
            assert_eq!(Look::of(&settings), expected, "{theme:?} {text_size:?}");
        };
        let look = |theme, text_size| Look { theme, text_size };
        check(None, None, look(Theme::Paper, TextSize::Usual));
        check(
            Some("night"),
            Some(117),
            look(Theme::Night, TextSize::Large),
        );
        check(
            Some("sepia"),
            Some(400),
            look(Theme::Paper, TextSize::Largest),
        );
        check(Some(""), Some(0), look(Theme::Paper, TextSize::Small));
    }
}
