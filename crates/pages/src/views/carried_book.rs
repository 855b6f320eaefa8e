//! Pages that only a book or a lesson has: cover, contents, answers; the frame around a session.

use askama::Template;
use axum::extract::Path;
use axum::response::IntoResponse as _;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use language::{Lang, args};
use manual::{SectionKind, Session};

use crate::frame::Frame;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::views::catalogue::{LangAttr, PartEntry, ShelfEntry, shelf};
use crate::views::quiz::{Asked, asked_of};

/// The longest line of a cover's title, in letters.
const LINE: usize = 15;
/// The hues of the seven parts, as the pages have them on paper.
const HUES: [&str; 7] = [
    "#26437a", "#0e5157", "#22552a", "#742856", "#86271a", "#634312", "#493f6b",
];

#[derive(Template)]
#[template(path = "carried/cover.html")]
struct CoverPage {
    f: Frame,
    edition: String,
}

#[derive(Template)]
#[template(path = "carried/cover.svg")]
struct CoverPicture {
    lang: Lang,
    title: String,
    lines: Vec<String>,
    hues: [&'static str; 7],
    kind: String,
    edition: String,
}

#[derive(Template)]
#[template(path = "carried/contents.html")]
struct ContentsPage {
    f: Frame,
    parts: Vec<PartEntry<ShelfEntry>>,
}

#[derive(Template)]
#[template(path = "carried/answers.html")]
struct AnswersPage {
    f: Frame,
    quizzes: Vec<Quiz>,
}

/// The answers of one session.
struct Quiz {
    slug: String,
    href: String,
    title: String,
    lang: LangAttr,
    questions: Vec<Asked>,
}

#[derive(Template)]
#[template(path = "carried/lesson.html")]
struct LessonPage {
    lang: Lang,
    dir: &'static str,
    title: String,
    slug: String,
    has_quiz: bool,
}

/// `/{lang}/book/{page}`.
pub(crate) async fn show(reader: Reader, Path((_, name)): Path<(String, String)>) -> Answer {
    match name.as_str() {
        "cover" => page(&CoverPage {
            edition: edition(&reader),
            f: Frame::new(&reader, reader.told.plain("app-name")),
        }),
        "cover.svg" => cover_picture(&reader),
        "contents" => page(&ContentsPage {
            f: Frame::new(&reader, reader.told.plain("carried-contents")),
            parts: written(shelf(&reader)),
        }),
        "answers" => page(&AnswersPage {
            f: Frame::new(&reader, reader.told.plain("carried-answers")),
            quizzes: quizzes(&reader),
        }),
        _ => Err(Problem::NotFound),
    }
}

fn edition(reader: &Reader) -> String {
    let edition = args! { "edition" => reader.texts.manual.edition.as_str() };
    let is_adapted = reader.layer().is_some_and(|layer| !layer.is_empty());
    let id = if is_adapted {
        "carried-edition-adapted"
    } else {
        "carried-edition"
    };
    reader.told.plain_with(id, &edition)
}

fn cover_picture(reader: &Reader) -> Answer {
    let title = reader.told.plain("app-name");
    let picture = CoverPicture {
        lang: reader.lang.clone(),
        lines: lines(&title),
        title,
        hues: HUES,
        kind: reader.told.plain("carried-kind"),
        edition: edition(reader),
    };
    let mut answer = picture
        .render()
        .map_err(|_| Problem::Broken)?
        .into_response();
    let kind = HeaderValue::from_static("image/svg+xml");
    answer.headers_mut().insert(CONTENT_TYPE, kind);
    Ok(answer)
}

/// A title in lines of a cover.
fn lines(title: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        let last = lines.last_mut();
        match last.filter(|line| line.chars().count() + word.chars().count() < LINE) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// What is still to come is no chapter.
fn written(parts: Vec<PartEntry<ShelfEntry>>) -> Vec<PartEntry<ShelfEntry>> {
    let mut parts = parts;
    for part in &mut parts {
        part.sessions.retain(|session| !session.is_coming);
    }
    parts.retain(|part| !part.sessions.is_empty());
    parts
}

fn quizzes(reader: &Reader) -> Vec<Quiz> {
    let chain = reader.chain();
    let quiz = |session: &Session| {
        let title = session.title(&chain);
        Quiz {
            slug: session.slug.clone(),
            href: reader.href_of(session),
            title: title.value.to_owned(),
            lang: LangAttr::new(title.lang, reader),
            questions: asked_of(reader, session),
        }
    };
    let sessions = reader.texts.manual.sessions();
    sessions
        .filter(|session| has_quiz(session))
        .map(quiz)
        .collect()
}

fn has_quiz(session: &Session) -> bool {
    let mut sections = session.facts.sections.iter();
    sections.any(|section| section.kind == SectionKind::Quiz)
}

/// `/{lang}/lessons/{slug}`: the frame in which a learning platform shows a session.
pub(crate) async fn lesson(reader: Reader, Path((_, slug)): Path<(String, String)>) -> Answer {
    let session = reader.texts.manual.session(&slug);
    let session = session.ok_or(Problem::NotFound)?;
    page(&LessonPage {
        lang: reader.lang.clone(),
        dir: reader.lang.dir().as_str(),
        title: session.title(&reader.chain()).value.to_owned(),
        has_quiz: has_quiz(session),
        slug,
    })
}
