//! What the person marked: in the text, on a page of its own, in a list, in a file to take along.

pub(crate) mod edit;
pub(crate) mod export;
pub(crate) mod list;
pub(crate) mod new;
pub(crate) mod place;

use language::args;
use manual::{Highlight, Session};
use marks::{Kind, Mark};
use workbook::Kept;

use crate::problem::Problem;
use crate::reader::Reader;
use crate::told::Shown;

/// The most characters of words that a sign says.
const LONGEST_SIGN: usize = 90;

/// What the person marked in a text, as it stands in the text that she reads now.
pub(crate) fn highlights(reader: &Reader, session: &Session) -> Vec<Highlight> {
    let Ok(marks) = of_session(reader, session) else {
        return Vec::new();
    };
    let mut placed = place::placed(reader, session, marks);
    placed.sort_by_key(|one| {
        one.here
            .as_ref()
            .and_then(|here| Some(here.range.as_ref()?.start))
    });
    let highlight = |one: place::Placed| {
        let here = one.here?;
        Some(Highlight {
            block: here.block,
            range: here.range,
            class: one.kept.leaf.kind.as_str(),
            href: reader.href(&format!("/marks/{}", one.kept.id)),
            label: sign(reader, &one.kept.leaf),
        })
    };
    placed.into_iter().filter_map(highlight).collect()
}

/// The marks of one session; none where no workbook is open.
fn of_session(reader: &Reader, session: &Session) -> Result<Vec<Kept<Mark>>, Problem> {
    let mut marks = all(reader)?;
    marks.retain(|kept| kept.leaf.session == session.slug);
    Ok(marks)
}

fn all(reader: &Reader) -> Result<Vec<Kept<Mark>>, Problem> {
    Ok(reader.desk()?.workbook.leaves::<Mark>()?)
}

fn sign(reader: &Reader, mark: &Mark) -> String {
    let words = if mark.note.is_empty() {
        &mark.words
    } else {
        &mark.note
    };
    let kind = reader.told.plain(&format!("marked-{}", mark.kind.as_str()));
    let words = short(words, LONGEST_SIGN);
    reader
        .told
        .plain_with("mark-sign", &args! { "kind" => kind, "words" => words })
}

/// The beginning of a text.
pub(crate) fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut start: String = text.chars().take(most).collect();
    start.push('…');
    start
}

/// A kind that can be chosen.
pub(crate) struct KindChoice {
    pub(crate) word: &'static str,
    pub(crate) label: Shown,
    pub(crate) is_chosen: bool,
}

pub(crate) fn kinds(reader: &Reader, chosen: Option<Kind>) -> Vec<KindChoice> {
    let choice = |kind: Kind| KindChoice {
        word: kind.as_str(),
        label: reader.told.say(&format!("marked-{}", kind.as_str())),
        is_chosen: chosen == Some(kind),
    };
    Kind::ALL.into_iter().map(choice).collect()
}

/// The session, or the voice, of this slug.
pub(crate) fn text_of<'a>(reader: &'a Reader, slug: &str) -> Option<&'a Session> {
    let text = reader.texts.manual.text(slug);
    text.filter(|text| !text.is_coming())
}
