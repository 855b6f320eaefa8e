//! One session with its facts, in two languages, whose words a test may change.

use language::{Files, Lang};
use manual::Manual;
use translation::{
    Kept, PageBeside, PageId, Passage, Record, Standing, Taking, keep_all, passages,
};

/// One session in two languages.
pub(crate) struct Page {
    pub(crate) slug: String,
    pub(crate) source: Lang,
    pub(crate) lang: Lang,
    pub(crate) facts: String,
    pub(crate) source_text: String,
    pub(crate) own_text: String,
    pub(crate) record: Option<Record>,
    pub(crate) untouched: Option<Record>,
}

impl Page {
    /// A session of the real manual, as if it had been written in `source`.
    pub(crate) fn of(manual: &Manual, slug: &str, source: &str, lang: &str) -> Self {
        let text = |path: &str| manual.file_text(path).expect(path).to_owned();
        Self::new(
            slug,
            (source, text(&format!("{source}/{slug}.md"))),
            (lang, text(&format!("{lang}/{slug}.md"))),
            text(&format!("sessions/{slug}.toml")),
        )
    }

    pub(crate) fn new(
        slug: &str,
        (source, source_text): (&str, String),
        (lang, own_text): (&str, String),
        facts: String,
    ) -> Self {
        let mut page = Self {
            slug: slug.to_owned(),
            source: Lang::new(source),
            lang: Lang::new(lang),
            facts,
            source_text,
            own_text,
            record: None,
            untouched: None,
        };
        let beside = page.beside();
        let record = keep_all(
            &beside.sides(),
            &beside.standings(),
            Kept::Translated,
            Taking::New,
        );
        page.record = Some(record);
        page
    }

    fn manual(&self, source: &str, own: &str) -> Manual {
        let catalogue = format!(
            "edition = \"1\"\nsource = \"{0}\"\n[[language]]\nid = \"{0}\"\n[[language]]\nid = \"{1}\"\n\
             [[part]]\nid = \"a\"\nsessions = [\"{2}\"]\n",
            self.source, self.lang, self.slug
        );
        let files = [
            ("manual.toml".to_owned(), catalogue),
            ("instruments.toml".to_owned(), String::new()),
            (format!("sessions/{}.toml", self.slug), self.facts.clone()),
            (
                format!("{}/{}.md", self.source, self.slug),
                source.to_owned(),
            ),
            (format!("{}/{}.md", self.lang, self.slug), own.to_owned()),
        ];
        Manual::open(Files::from_pairs(files))
    }

    /// The passages the source would have with these words.
    pub(crate) fn source_passages(&self, source: &str) -> Vec<Passage> {
        passages(&self.manual(source, ""), &self.slug, &self.source)
    }

    pub(crate) fn beside(&self) -> PageBeside {
        let manual = self.manual(&self.source_text, &self.own_text);
        PageBeside {
            page: PageId::words(&self.slug),
            source_lang: self.source.clone(),
            lang: self.lang.clone(),
            source: passages(&manual, &self.slug, &self.source),
            own: passages(&manual, &self.slug, &self.lang),
            record: self.record.clone(),
            untouched: self.untouched.clone(),
        }
    }

    pub(crate) fn standings(&self) -> Vec<Standing> {
        self.beside().standings()
    }
}
