//! The fields of a form by their names, where a page puts the names together.

use axum::Form;
use axum::extract::rejection::FormRejection;
use jiff::civil::{Date, Time};

use crate::problem::Problem;

/// What a form sent.
pub(crate) struct Fields(Vec<(String, String)>);

/// A form on its way to [`Fields`].
pub(crate) type Sent = Result<Form<Vec<(String, String)>>, FormRejection>;

impl Fields {
    /// # Errors
    /// It is no form.
    pub(crate) fn of(sent: Sent) -> Result<Self, Problem> {
        let Form(fields) = sent.map_err(|rejection| Problem::of_rejection(&rejection))?;
        Ok(Self(fields))
    }

    /// A field's text without the space around it; empty where there is none.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(field, _)| field == name)
            .map_or("", |(_, value)| value.trim())
    }

    /// Every field of this name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let fields = self.0.iter().filter(move |(field, _)| field == name);
        fields.map(|(_, value)| value.trim())
    }

    /// Whether a box is ticked.
    pub(crate) fn is_set(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// A whole number.
    pub(crate) fn number<T: std::str::FromStr>(&self, name: &str) -> Result<T, Problem> {
        self.text(name).parse().map_err(|_| Problem::NotUnderstood)
    }

    /// A day, where one is given.
    pub(crate) fn date(&self, name: &str) -> Result<Option<Date>, Problem> {
        match self.text(name) {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| Problem::NotUnderstood),
        }
    }

    /// A time of day in minutes after midnight.
    pub(crate) fn minute(&self, name: &str) -> Result<u32, Problem> {
        let text = self.text(name);
        // The end of the day has no name of its own in a time field.
        if text == "24:00" {
            return Ok(24 * 60);
        }
        let time = Time::strptime("%H:%M", text).map_err(|_| Problem::NotUnderstood)?;
        u32::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute()))
            .map_err(|_| Problem::NotUnderstood)
    }

    /// The fields whose names begin so, each with the rest of its name.
    pub(crate) fn beginning<'a>(
        &'a self,
        start: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        let rest = move |(name, value): &'a (String, String)| {
            Some((name.strip_prefix(start)?, value.trim()))
        };
        self.0.iter().filter_map(rest)
    }
}
