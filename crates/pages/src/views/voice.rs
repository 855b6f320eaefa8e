//! Voices: short first-person accounts that belong to a session.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use language::args;
use manual::{Session, Voice};

use crate::frame::Frame;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::reader::Reader;
use crate::reply::{Answer, page};
use crate::told::Shown;
use crate::views::catalogue::LangAttr;
use crate::views::marks::{KindChoice, highlights, kinds};
use crate::views::note::Notes;
use crate::views::section::{SectionView, Sections, Shape, View};

#[derive(Template)]
#[template(path = "voice.html")]
struct VoicePage {
    f: Frame,
    part: String,
    base: String,
    title: String,
    lang: LangAttr,
    summary: String,
    role: Shown,
    aloud: Shown,
    has_warning: bool,
    account: SectionView,
    session: Option<VoiceLink>,
    slug: String,
    kinds: Vec<KindChoice>,
}

/// A link to a voice, or from a voice to its session.
pub(crate) struct VoiceLink {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) role: Shown,
}

/// `GET /{lang}/voices/{voice}`.
pub(crate) async fn show(reader: Reader, Path((_, id)): Path<(String, String)>) -> Answer {
    let voice = reader.texts.manual.voice(&id).ok_or(Problem::NotFound)?;
    let chain = reader.chain();
    let served = voice.account(&chain).ok_or(Problem::NotFound)?;
    let links = PageLinks::new(&reader);
    let sections = Sections {
        reader: &reader,
        session: voice.session_like(),
        links: &links,
        view: View::Learner,
        read: BTreeSet::new(),
        notes: Notes::of(&reader),
        marks: highlights(&reader, voice.session_like()),
    };
    let account = sections.of(&[served]).pop().ok_or(Problem::NotFound)?;
    let title = voice.title(&chain);
    let session = reader.texts.manual.session(&voice.facts.session);
    let minutes = reader.words().minutes(voice.facts.minutes);
    page(&VoicePage {
        f: Frame::new(&reader, title.value.to_owned()),
        part: session
            .map(|session| session.facts.part.clone())
            .unwrap_or_default(),
        base: reader.href_of(voice.session_like()),
        title: title.value.to_owned(),
        lang: LangAttr::new(title.lang, &reader),
        summary: voice.summary(&chain).value.to_owned(),
        role: role(&reader, voice),
        aloud: reader
            .told
            .with("voice-aloud", &args! { "minutes" => minutes }),
        has_warning: voice.facts.warning != manual::Warning::None,
        account,
        slug: voice.session_like().slug.clone(),
        kinds: kinds(&reader, None),
        session: session.map(|session| link_to(&reader, session, role(&reader, voice))),
    })
}

fn role(reader: &Reader, voice: &Voice) -> Shown {
    reader.told.say(&format!("role-{}", voice.facts.role))
}

fn link_to(reader: &Reader, text: &Session, role: Shown) -> VoiceLink {
    VoiceLink {
        href: reader.href_of(text),
        title: text.title(&reader.chain()).value.to_owned(),
        role,
    }
}

/// The voices that belong to a session.
pub(crate) fn voices_of(reader: &Reader, session: &str) -> Vec<VoiceLink> {
    let own = reader
        .texts
        .manual
        .voices()
        .filter(|voice| voice.facts.session == session);
    own.map(|voice| link_to(reader, voice.session_like(), role(reader, voice)))
        .collect()
}

#[derive(Template)]
#[template(path = "voices.html")]
struct VoicesPage {
    f: Frame,
    voices: Vec<VoiceLink>,
}

/// `GET /{lang}/voices`.
pub(crate) async fn list(reader: Reader) -> Answer {
    let voices = reader.texts.manual.voices();
    page(&VoicesPage {
        f: Frame::new(&reader, reader.told.plain("voices-title")),
        voices: voices
            .map(|voice| link_to(&reader, voice.session_like(), role(&reader, voice)))
            .collect(),
    })
}
