//! One passage on the desk: both languages, what changed, what helps.

use language::{Lang, args};
use translation::desk::Loaded;
use translation::{
    Change, Kind, Mark, PageId, PageKind, Passage, Standing, State, cross, cross_length, marks,
};

use super::Worded;
use super::desk::Refused;
use super::fields::{Fields, boxes_of};
use super::helps::{EarlierView, HintView, earlier, hint_views, placeables};
use super::look::{Look, look};
use super::slots::{BoxedView, boxed_view, rows};
use crate::reader::Reader;
use crate::told::Shown;

/// One passage on the desk.
pub(crate) struct Editor {
    pub(super) key: String,
    pub(super) kind: Shown,
    pub(super) state: &'static str,
    pub(super) state_name: Shown,
    pub(super) source: String,
    pub(super) source_lang: Lang,
    pub(super) source_dir: &'static str,
    pub(super) comment: Option<String>,
    pub(super) change: Option<ChangeView>,
    pub(super) asks: Vec<Shown>,
    pub(super) to: Lang,
    pub(super) dir: &'static str,
    pub(super) text: String,
    pub(super) rows: usize,
    pub(super) boxes: Vec<BoxedView>,
    pub(super) seen: String,
    pub(super) refused: Option<Worded>,
    pub(super) theirs: Option<String>,
    pub(super) look: Option<Look>,
    pub(super) placeables: Vec<String>,
    pub(super) earlier: Vec<EarlierView>,
    pub(super) hints: Vec<HintView>,
    pub(super) others: Vec<OtherView>,
    pub(super) crossings: Vec<Shown>,
    pub(super) page_href: Option<String>,
    pub(super) previous: Option<String>,
    pub(super) next: Option<String>,
    pub(super) is_gone: bool,
    /// There is a translation that may be right as it is.
    pub(super) has_own: bool,
    pub(super) is_reviewed: bool,
    pub(super) is_stale: bool,
    pub(super) is_all: bool,
    pub(super) name: String,
}

/// What changed in the source.
pub(crate) struct ChangeView {
    pub(super) name: Shown,
    pub(super) facts: Vec<Shown>,
    pub(super) marks: Vec<Mark>,
}

/// The passage in another language.
pub(crate) struct OtherView {
    pub(super) name: String,
    pub(super) lang: Lang,
    pub(super) text: String,
}

impl Editor {
    /// The passage at a place in the standings.
    pub(super) fn new(
        reader: &Reader,
        loaded: &Loaded,
        page: &PageId,
        to: &Lang,
        at: usize,
        is_all: bool,
        refused: Option<(&Fields, Refused)>,
    ) -> Option<Self> {
        let standing = loaded.standings.get(at)?;
        let source = standing.source.map(|source| &loaded.beside.source[source]);
        let own = loaded.own_words(standing);
        let typed = Fields(match &refused {
            Some((fields, _)) => fields.0.clone(),
            None => vec![
                ("key".to_owned(), standing.key.clone()),
                ("text".to_owned(), own.unwrap_or_default().to_owned()),
            ],
        });
        let boxes = source.and_then(|source| boxes_of(to, source, own));
        let boxes = boxes
            .map(|boxes| typed.filled(boxes).boxed)
            .unwrap_or_default();
        let text = typed.get("text").to_owned();
        let (why, theirs) = match refused {
            Some((_, refused)) => (Some(refused.why), refused.theirs),
            None => (None, None),
        };
        let (previous, next) = neighbours(reader, loaded, page, to, at, is_all);
        let words = source.map_or_else(
            || standing.was.clone().unwrap_or_default(),
            |source| source.text.clone(),
        );
        Some(Self {
            kind: reader.told.say(&format!("passage-{}", kind(source))),
            state: standing.state.as_str(),
            state_name: reader
                .told
                .say(&format!("state-{}", standing.state.as_str())),
            source_lang: loaded.beside.source_lang.clone(),
            source_dir: loaded.beside.source_lang.dir().as_str(),
            comment: source.and_then(|source| source.comment.clone()),
            change: change(reader, standing, &words),
            asks: asks(reader, standing),
            to: to.clone(),
            dir: to.dir().as_str(),
            rows: rows(&text, &words),
            boxes: boxes
                .iter()
                .enumerate()
                .map(|(i, boxed)| boxed_view(reader, i, boxed))
                .collect(),
            seen: theirs
                .clone()
                .unwrap_or_else(|| own.unwrap_or_default().to_owned()),
            refused: why,
            theirs,
            look: look(reader, loaded, page, to, &typed),
            placeables: placeables(&words),
            earlier: source.map_or_else(Vec::new, |source| earlier(reader, page, to, source)),
            hints: hint_views(reader, to, &words, own.unwrap_or_default()),
            others: Vec::new(),
            crossings: Vec::new(),
            page_href: page_href(reader, page, to, &standing.key),
            previous,
            next,
            is_gone: standing.change == Some(Change::Gone),
            has_own: own.is_some(),
            is_reviewed: standing.state == State::Reviewed,
            is_stale: matches!(standing.state, State::Stale(_)) || standing.is_unsure,
            is_all,
            name: format!("{page}#{}", standing.key),
            key: standing.key.clone(),
            source: words,
            text,
        })
        .map(|editor| editor.with_others(reader, page))
    }

    /// The same passage in all other languages, and what one of them says alone.
    fn with_others(mut self, reader: &Reader, page: &PageId) -> Self {
        let texts = &reader.texts;
        let messages = reader.house.translating.messages(texts);
        let stock = crate::translating::stock(texts, &messages);
        let mut said: Vec<(Lang, String)> = vec![(self.source_lang.clone(), self.source.clone())];
        let mut whole: Vec<(Lang, Vec<Passage>)> = vec![(
            self.source_lang.clone(),
            stock.passages(page, &self.source_lang),
        )];
        for lang in super::targets(reader) {
            let beside = stock.beside(page, &lang);
            let standing = beside
                .standings()
                .into_iter()
                .find(|standing| standing.key == self.key);
            let Some(own) = standing.and_then(|standing| standing.own) else {
                continue;
            };
            let text = if lang == self.to {
                self.text.clone()
            } else {
                beside.own[own].text.clone()
            };
            if lang != self.to {
                self.others.push(OtherView {
                    name: texts.locales.native_name(&lang),
                    text: text.clone(),
                    lang: lang.clone(),
                });
            }
            said.push((lang.clone(), text));
            whole.push((lang, beside.own));
        }
        let texts_said: Vec<(Lang, &str)> = said
            .iter()
            .map(|(lang, text)| (lang.clone(), text.as_str()))
            .collect();
        let lists: Vec<(Lang, &[Passage])> = whole
            .iter()
            .map(|(lang, all)| (lang.clone(), all.as_slice()))
            .collect();
        let heading = self.key.split('.').next().unwrap_or_default();
        let found = cross(&texts_said)
            .into_iter()
            .chain(cross_length(&lists, heading));
        self.crossings = found
            .map(|one| {
                let name = texts.locales.native_name(&one.lang);
                let args = args! { "language" => name, "own" => one.own, "others" => one.others };
                reader
                    .told
                    .with(&format!("differs-{}", one.what.as_str()), &args)
            })
            .collect();
        self
    }
}

fn kind(source: Option<&Passage>) -> &'static str {
    match source.map(|source| source.kind) {
        Some(Kind::Title) => "title",
        Some(Kind::Summary) => "summary",
        Some(Kind::Heading) => "heading",
        Some(Kind::Item) => "item",
        Some(Kind::Cell) => "cell",
        Some(Kind::Alert) => "alert",
        Some(Kind::Message) => "message",
        Some(Kind::Term) => "term",
        Some(Kind::Paragraph) | None => "paragraph",
    }
}

fn change(reader: &Reader, standing: &Standing, now: &str) -> Option<ChangeView> {
    let change = standing.change.as_ref()?;
    let facts = match change {
        Change::Facts(facts) => facts
            .iter()
            .map(|fact| reader.told.say(&format!("fact-{}", fact.as_str())))
            .collect(),
        _ => Vec::new(),
    };
    let now = match change {
        Change::Gone => "",
        _ => standing.now.as_deref().unwrap_or(now),
    };
    let was = standing.was.as_deref();
    Some(ChangeView {
        name: reader.told.say(&format!("change-{}", change.as_str())),
        facts,
        marks: was.map_or_else(Vec::new, |was| marks(was, now)),
    })
}

/// What somebody should look at.
fn asks(reader: &Reader, standing: &Standing) -> Vec<Shown> {
    let unsure = standing.is_unsure.then_some("translate-ask-unsure");
    let elsewhere = (standing.is_changed_elsewhere && standing.change.is_some())
        .then_some("translate-ask-elsewhere");
    let unknown = (standing.lines.is_empty() && standing.state == State::Draft)
        .then_some("translate-ask-unknown");
    let all = [unsure, elsewhere, unknown].into_iter().flatten();
    all.map(|id| reader.told.say(id)).collect()
}

fn page_href(reader: &Reader, page: &PageId, to: &Lang, key: &str) -> Option<String> {
    let is_spoken = reader.texts.locales.languages().contains(to);
    let place = match page.kind {
        PageKind::Messages => return None,
        PageKind::Words if page.name.contains('/') => page.name.clone(),
        PageKind::Words => format!("sessions/{}", page.name),
    };
    let anchor = if key.starts_with("front.") {
        "main"
    } else {
        key
    };
    is_spoken.then(|| format!("/{to}/{place}#{anchor}"))
}

/// The passages before and after in the list.
fn neighbours(
    reader: &Reader,
    loaded: &Loaded,
    page: &PageId,
    to: &Lang,
    at: usize,
    is_all: bool,
) -> (Option<String>, Option<String>) {
    let list = if is_all { "&list=all" } else { "" };
    let open = |nth: &usize| is_all || loaded.standings[*nth].state.is_open();
    let href = |nth: usize| {
        reader.href(&format!(
            "/translate/{to}/{page}?at={}{list}",
            loaded.standings[nth].key
        ))
    };
    let previous = (0..at).rev().find(open).map(href);
    let next = (at + 1..loaded.standings.len()).find(open).map(href);
    (previous, next)
}
