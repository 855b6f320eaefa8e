//! Who reads, in which language, from which words: read from the request once, before a handler runs.

use std::sync::{Arc, OnceLock};

use adaptation::Layer;
use axum::extract::{FromRequestParts, RawPathParams};
use http::request::Parts;
use language::{Lang, Words};
use manual::{Anchors, Renderer, Session};
use workbook::{SaveError, Settings, Sheet, Workbook};

use crate::export::Carried;
use crate::house::House;
use crate::links::PageLinks;
use crate::problem::Problem;
use crate::texts::Texts;
use crate::told::Told;
use crate::viewer::{Desk, Viewer};

/// The person who asks for a page of `/{lang}/…`.
pub(crate) struct Reader {
    pub(crate) house: Arc<House>,
    pub(crate) texts: Arc<Texts>,
    pub(crate) lang: Lang,
    pub(crate) viewer: Viewer,
    pub(crate) told: Told,
    /// For what fell back: its terms and labels are in the language around them.
    source_words: Words,
    /// Read once for a page, which asks for it in several places.
    sheet: OnceLock<Option<Sheet>>,
    /// The address without its language: `/sessions/dual-loyalty`.
    pub(crate) place: String,
    /// What the page is carried away in; none where it is shown in the app.
    pub(crate) carried: Option<Arc<Carried>>,
}

impl FromRequestParts<Arc<House>> for Reader {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, house: &Arc<House>) -> Result<Self, Problem> {
        let params = RawPathParams::from_request_parts(parts, house)
            .await
            .map_err(|_| Problem::NotFound)?;
        let tag = params
            .iter()
            .find(|(name, _)| *name == "lang")
            .map(|(_, value)| value.to_owned());
        let tag = tag.ok_or(Problem::NotFound)?;
        // A page that waits for changes by itself is no sign of life.
        if !parts.uri.path().ends_with("/changes") {
            house.sign_of_life();
        }
        let viewer = parts
            .extensions
            .get::<Viewer>()
            .cloned()
            .unwrap_or(Viewer::Nobody);
        let place = parts
            .uri
            .path()
            .strip_prefix(&format!("/{tag}"))
            .unwrap_or("/")
            .to_owned();
        let carried = parts.extensions.get::<Arc<Carried>>().cloned();
        // A copy brings the words that it is made of.
        let texts = parts.extensions.get::<Arc<Texts>>().cloned();
        let texts = texts.unwrap_or_else(|| house.texts_of(&viewer));
        let reader = Self::of(house, texts, &tag, viewer, place).ok_or(Problem::NotFound)?;
        // A copy is for readers: nothing in it is marked for translators.
        let told = match carried {
            Some(_) => Told::new(reader.words().clone()),
            None => reader.told.clone(),
        };
        Ok(Self {
            carried,
            told,
            ..reader
        })
    }
}

impl Reader {
    /// The session that an address is about, as it is adapted; one that is only announced has no pages.
    pub(crate) fn session(&self, slug: &str) -> Result<&Session, Problem> {
        let session = self.texts.manual.session(slug);
        session
            .filter(|session| !session.is_coming())
            .ok_or(Problem::NotFound)
    }

    /// `None`: there is no such language.
    pub(crate) fn new(
        house: &Arc<House>,
        tag: &str,
        viewer: Viewer,
        place: String,
    ) -> Option<Self> {
        let texts = house.texts_of(&viewer);
        Self::of(house, texts, tag, viewer, place)
    }

    fn of(
        house: &Arc<House>,
        texts: Arc<Texts>,
        tag: &str,
        viewer: Viewer,
        place: String,
    ) -> Option<Self> {
        let lang = texts
            .locales
            .languages()
            .iter()
            .find(|lang| lang.as_ref() == tag)?
            .clone();
        let told = Told::new(texts.locales.words(&lang));
        let is_guest = matches!(viewer, Viewer::Guest(_));
        // At the desk itself a click is a click.
        let is_at_desk = place.starts_with("/translate");
        let told = if !is_guest && !is_at_desk && house.translating.is_marking() {
            told.marked()
        } else {
            told
        };
        let source_words = texts.locales.words(&texts.manual.source);
        Some(Self {
            house: Arc::clone(house),
            texts,
            lang,
            viewer,
            told,
            source_words,
            place,
            sheet: OnceLock::new(),
            carried: None,
        })
    }

    /// The same reader before other texts: how something would look.
    pub(crate) fn with_texts(&self, texts: Arc<Texts>) -> Self {
        Self {
            house: Arc::clone(&self.house),
            texts,
            lang: self.lang.clone(),
            viewer: self.viewer.clone(),
            told: self.told.clone(),
            source_words: self.source_words.clone(),
            sheet: OnceLock::new(),
            carried: self.carried.clone(),
            place: self.place.clone(),
        }
    }

    /// The same reader in another language, for a sheet: nothing on paper is marked for translators.
    ///
    /// # Errors
    /// There is no such language.
    pub(crate) fn on_paper(&self, tag: &str) -> Result<Self, Problem> {
        let (viewer, place) = (self.viewer.clone(), self.place.clone());
        let reader = Self::new(&self.house, tag, viewer, place).ok_or(Problem::NotUnderstood)?;
        let told = Told::new(reader.words().clone());
        Ok(Self { told, ..reader })
    }

    pub(crate) fn words(&self) -> &Words {
        self.told.words()
    }

    /// The languages in which a text is looked for: the reader's, then the source.
    pub(crate) fn chain(&self) -> Vec<Lang> {
        let source = &self.texts.manual.source;
        let mut chain = vec![self.lang.clone()];
        if *source != self.lang {
            chain.push(source.clone());
        }
        chain
    }

    /// Renders a session's text that is served in `lang`, with links in the reader's language.
    pub(crate) fn renderer<'a>(
        &'a self,
        session: &'a Session,
        lang: &Lang,
        links: &'a PageLinks,
    ) -> Renderer<'a> {
        let words = if *lang == self.lang {
            self.words()
        } else {
            &self.source_words
        };
        Renderer {
            manual: &self.texts.manual,
            session,
            words,
            links,
            anchors: Anchors::Own,
        }
    }

    /// An address in the reader's language.
    pub(crate) fn href(&self, place: &str) -> String {
        format!("/{}{place}", self.lang)
    }

    /// The open workbook.
    pub(crate) fn desk(&self) -> Result<&Desk, Problem> {
        self.viewer.desk().ok_or(Problem::NoWorkbook)
    }

    /// The session, the voice or the page of help that the address is about.
    pub(crate) fn text_in_the_address(&self) -> Option<&Session> {
        let mut steps = self.place.split('/').skip(1);
        match (steps.next()?, steps.next()?) {
            ("sessions", slug) => self.texts.manual.session(slug),
            (folder, id) => self.texts.manual.text(&format!("{folder}/{id}")),
        }
    }

    /// The address of a session or a voice, in the reader's language.
    pub(crate) fn href_of(&self, session: &Session) -> String {
        let slug = &session.slug;
        // A voice's slug says where it lies: `voices/night-shift`.
        if slug.contains('/') {
            self.href(&format!("/{slug}"))
        } else {
            self.href(&format!("/sessions/{slug}"))
        }
    }

    /// What is changed in the manual that she sees, if there is somebody who could have changed it.
    pub(crate) fn layer(&self) -> Option<Arc<Layer>> {
        match &self.carried {
            Some(carried) => Some(Arc::clone(&carried.adaptations)),
            None => Some(self.viewer.desk()?.adapted.layer()),
        }
    }

    /// What the workbook says of its reader and of the session in the address; nothing where none is open.
    pub(crate) fn sheet(&self) -> Option<&Sheet> {
        let read = || {
            let session = self
                .text_in_the_address()
                .map_or("", |session| &session.slug);
            self.viewer.desk()?.workbook.sheet(session).ok()
        };
        self.sheet.get_or_init(read).as_ref()
    }

    /// How the person wants her pages; what the machine last used where no workbook is open.
    pub(crate) fn settings(&self) -> Settings {
        if self.carried.is_some() {
            return Settings::default();
        }
        let own = self.sheet().map(|sheet| sheet.settings.clone());
        own.unwrap_or_else(|| self.house.machine_settings())
    }

    /// Does something with the workbook that may wait for the disk, off the threads that answer pages.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Workbook) -> Result<T, SaveError> + Send + 'static,
    ) -> Result<T, Problem> {
        let workbook = Arc::clone(&self.desk()?.workbook);
        let done = tokio::task::spawn_blocking(move || change(&workbook)).await;
        done.map_err(|_| Problem::Broken)?.map_err(Problem::from)
    }
}
