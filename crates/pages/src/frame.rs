//! What stands around every page: the bar, the languages, the look, the title.

use crate::export::Form;
use crate::look::{Look, TextSize, Theme};
use crate::reader::Reader;
use crate::told::{Shown, Told};
use crate::viewer::Viewer;
use crate::views::asset;
use language::{Lang, args};
use workbook::Purpose;

/// What stands around a page.
pub(crate) struct Frame {
    pub(crate) t: Told,
    pub(crate) lang: Lang,
    pub(crate) title: String,
    pub(crate) look: Look,
    pub(crate) languages: Vec<LanguageLink>,
    /// The address without its language, to come back to after a form.
    pub(crate) place: String,
    /// What the person chose to be called; absent where no workbook is open.
    pub(crate) person: Option<String>,
    /// Whether she is here to lead workshops.
    pub(crate) leads: bool,
    pub(crate) is_guest: bool,
    /// Whether the open workbook has a passphrase.
    pub(crate) is_lockable: bool,
    /// After how many minutes the open workbook locks; 0 for never. Absent where none is open.
    pub(crate) lock_after: Option<u16>,
    /// What becomes of the page, if it is carried out of the app.
    pub(crate) carried: Option<Form>,
    /// Which words these are, where folders outside are watched.
    pub(crate) live: Option<u64>,
    /// How much is wrong in those folders.
    pub(crate) problems: usize,
    /// Whether the person said that she translates.
    pub(crate) translates: bool,
    /// Whether a click on words opens their source.
    pub(crate) is_marking: bool,
}

/// One language in the bar.
pub(crate) struct LanguageLink {
    pub(crate) lang: Lang,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) is_current: bool,
}

impl Frame {
    /// The frame of the page that `reader` asked for.
    pub(crate) fn new(reader: &Reader, title: String) -> Self {
        // Folders outside are the business of whoever sits at this machine.
        let is_guest = matches!(reader.viewer, Viewer::Guest(_)) || reader.carried.is_some();
        let is_live = reader.texts.generation > 0 && !is_guest;
        Self {
            t: reader.told.clone(),
            lang: reader.lang.clone(),
            title,
            look: Look::of(&reader.settings()),
            languages: language_links(reader),
            place: reader.place.clone(),
            person: reader.sheet().map(|sheet| sheet.person.name.clone()),
            leads: reader
                .sheet()
                .is_some_and(|sheet| sheet.person.purposes.contains(&Purpose::Lead)),
            is_lockable: reader
                .viewer
                .desk()
                .is_some_and(|desk| desk.workbook.has_passphrase()),
            lock_after: reader
                .viewer
                .desk()
                .map(|desk| match desk.workbook.has_passphrase() {
                    true => desk.workbook.lock_after(),
                    false => 0,
                }),
            live: is_live.then_some(reader.texts.generation),
            problems: if is_live {
                reader.texts.findings.len()
            } else {
                0
            },
            is_guest,
            carried: reader.carried.as_ref().map(|carried| carried.form),
            translates: reader
                .sheet()
                .is_some_and(|sheet| sheet.person.purposes.contains(&Purpose::Translate)),
            is_marking: reader.carried.is_none() && reader.told.is_marked(),
        }
    }

    /// A message of the page; every template calls this.
    pub(crate) fn say(&self, id: &str) -> Shown {
        self.t.say(id)
    }

    /// A message for an attribute.
    pub(crate) fn plain(&self, id: &str) -> String {
        self.t.plain(id)
    }

    pub(crate) fn dir(&self) -> &'static str {
        self.lang.dir().as_str()
    }

    pub(crate) fn href(&self, place: &str) -> String {
        format!("/{}{place}", self.lang)
    }

    /// Whether the page stands in a frame that is not ours: a book or a learning platform has its own.
    pub(crate) fn is_framed(&self) -> bool {
        matches!(self.carried, Some(Form::Book | Form::Lesson))
    }

    /// Whether it is a page of a book, where nothing folds and nothing is sent.
    pub(crate) fn is_book(&self) -> bool {
        self.carried == Some(Form::Book)
    }

    /// Where the page finds its styles, scripts and fonts.
    pub(crate) fn assets(&self) -> String {
        match self.carried {
            Some(_) => "/assets".to_owned(),
            None => asset::folder(),
        }
    }

    /// By whom words were adapted: in the app by the person herself, in a copy by whoever made it.
    pub(crate) fn adapted_mark(&self) -> Shown {
        self.say(match self.carried {
            Some(_) => "carried-adapted",
            None => "adapted-mark",
        })
    }

    /// How much is wrong in the folders outside, for the bar.
    pub(crate) fn problem_count(&self) -> Shown {
        self.t
            .with("problem-count", &args! { "count" => self.problems })
    }

    pub(crate) fn themes(&self) -> Vec<Choice<Theme>> {
        let worded = |theme: Theme| self.say(&format!("theme-{}", theme.as_str()));
        Theme::ALL
            .iter()
            .map(|&theme| Choice::new(theme, worded(theme), theme == self.look.theme))
            .collect()
    }

    pub(crate) fn sizes(&self) -> Vec<Choice<TextSize>> {
        let worded = |size: TextSize| self.say(&format!("text-size-{}", size.as_str()));
        TextSize::ALL
            .iter()
            .map(|&size| Choice::new(size, worded(size), size == self.look.text_size))
            .collect()
    }
}

/// One of several ways a page can look.
pub(crate) struct Choice<T> {
    pub(crate) value: T,
    pub(crate) label: Shown,
    pub(crate) is_chosen: bool,
}

impl<T> Choice<T> {
    fn new(value: T, label: Shown, is_chosen: bool) -> Self {
        Self {
            value,
            label,
            is_chosen,
        }
    }
}

fn language_links(reader: &Reader) -> Vec<LanguageLink> {
    let locales = &reader.texts.locales;
    let link = |lang: &Lang| LanguageLink {
        lang: lang.clone(),
        name: locales.native_name(lang),
        href: format!("/{lang}{}", reader.place),
        is_current: *lang == reader.lang,
    };
    let along = |lang: &&Lang| {
        let carried = reader.carried.as_ref();
        carried.is_none_or(|carried| carried.languages.contains(lang))
    };
    locales.languages().iter().filter(along).map(link).collect()
}
