//! `hrhw check --render`: every page in every language, shown by a browser at three widths, and again with the words of
//! each plural class where those are others.

mod browser;
mod crawl;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use language::pseudo::of_class;
use language::{Counting, Finding, Lang, Locales, Rule, Words, args};
use manual::Manual;
use pages::{House, NoShell, Outside, Setup};
use tempfile::TempDir;
use workbook::Folder as Shelf;

use super::Folders;
use super::folders::Texts;
use crate::wording::{say, say_with};
use walk::{Seen, WIDTHS, Walk};

/// A page is wider than the window. `$pixels`, `$widths`, `$words`, `$plural`.
const PAGE_TOO_WIDE: Rule = Rule("page-too-wide");
/// Words are cut off by a box that hides what is outside of it. The same.
const WORDS_CUT_OFF: Rule = Rule("words-cut-off");
/// Words run over the edge of their box. The same.
const WORDS_OVER_EDGE: Rule = Rule("words-over-edge");
/// A page did not come.
const PAGE_LATE: Rule = Rule("page-late");

/// What is said of the words as the numbers come; every language has it.
const AS_IT_COMES: &str = "other";

/// What the browser saw.
pub(super) struct Rendered {
    /// How many looks at pages there were: one for each width.
    pub(super) looks: usize,
    /// What does not fit.
    pub(super) findings: Vec<Finding>,
    /// Somebody stopped it before the end.
    pub(super) is_stopped: bool,
}

/// Why nothing was looked at.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotRendered {
    /// No browser was found.
    #[error("no browser")]
    NoBrowser,
    /// It does not show the pages.
    #[error("the browser is silent")]
    Silent,
    /// The system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl NotRendered {
    /// In words.
    pub(super) fn worded(&self, words: &Words) -> String {
        match self {
            Self::NoBrowser => {
                let args = args! { "variable" => browser::VARIABLE };
                say_with(words, "render-no-browser", &args)
            }
            Self::Silent => say(words, "render-silent"),
            Self::Io(error) => {
                say_with(words, "render-io", &args! { "reason" => error.to_string() })
            }
        }
    }
}

/// Looks at every page of the folders' languages; where none is named, of all.
pub(super) fn render(
    words: &Words,
    folders: &Folders,
    texts: &Texts,
) -> Result<Rendered, NotRendered> {
    let browser = browser::find().ok_or(NotRendered::NoBrowser)?;
    let (locales, _) = Locales::from_files(&texts.locales);
    let all = locales.languages().iter();
    let languages: Vec<Lang> = all.filter(|lang| texts.has_own(lang)).cloned().collect();
    let looking = Looking {
        browser,
        folders,
        texts,
        languages,
        source: Manual::open(texts.manuals.clone()).source.clone(),
        temporary: tempfile::tempdir()?,
        progress: Progress::new(words),
    };
    let runtime = tokio::runtime::Runtime::new()?;
    let done = runtime.block_on(looking.all());
    // A page that waits for something waits no longer.
    runtime.shutdown_background();
    looking.progress.end();
    done
}

/// One run through everything.
struct Looking<'a> {
    browser: PathBuf,
    folders: &'a Folders,
    texts: &'a Texts,
    languages: Vec<Lang>,
    source: Lang,
    temporary: TempDir,
    progress: Progress,
}

impl Looking<'_> {
    async fn all(&self) -> Result<Rendered, NotRendered> {
        let mut walks: Vec<(String, Walk)> = Vec::new();
        let is_stopped = tokio::select! {
            done = self.walks(&mut walks) => { done?; false }
            _ = tokio::signal::ctrl_c() => true,
        };
        let seen: Vec<(String, Seen)> = walks
            .iter()
            .flat_map(|(class, walk)| walk.seen().into_iter().map(|seen| (class.clone(), seen)))
            .collect();
        Ok(Rendered {
            looks: seen.len() * WIDTHS.len(),
            findings: findings(&seen),
            is_stopped,
        })
    }

    /// The words as they come, then those of each plural class where the page has others.
    async fn walks(&self, walks: &mut Vec<(String, Walk)>) -> Result<(), NotRendered> {
        self.write().await?;
        let house = self.house(AS_IT_COMES)?;
        let mut pages = BTreeMap::new();
        for lang in &self.languages {
            let told = |count| self.progress.say("render-reading", count, 0);
            pages.insert(lang.clone(), crawl::reached(&house, lang, told).await);
        }
        let every = pages.values().flatten().map(|page| page.path.clone());
        self.walk(AS_IT_COMES, house, every.collect(), walks)
            .await?;
        for class in self.classes() {
            let house = self.house(&class)?;
            let mut other = Vec::new();
            for page in self
                .having(&class)
                .filter_map(|lang| pages.get(lang))
                .flatten()
            {
                let words = crawl::words_at(&house, &page.path).await;
                if words.is_some_and(|words| words != page.words) {
                    other.push(page.path.clone());
                }
            }
            self.walk(&class, house, other, walks).await?;
        }
        Ok(())
    }

    async fn walk(
        &self,
        class: &str,
        house: Arc<House>,
        paths: Vec<String>,
        walks: &mut Vec<(String, Walk)>,
    ) -> Result<(), NotRendered> {
        let walk = Walk::along(paths.clone(), self.progress.along(paths.len()));
        walks.push((class.to_owned(), walk.clone()));
        let profile = self.temporary.path().join(format!("browser-{class}"));
        walk.go(house, &self.browser, &profile).await
    }

    /// The plural classes of these languages but the one that every language has.
    fn classes(&self) -> BTreeSet<String> {
        let all = self.languages.iter().flat_map(classes_of);
        all.filter(|class| class != AS_IT_COMES).collect()
    }

    fn having<'s>(&'s self, class: &'s str) -> impl Iterator<Item = &'s Lang> {
        let has = move |lang: &&Lang| classes_of(lang).iter().any(|own| own == class);
        self.languages.iter().filter(has)
    }

    /// The workbook that all houses show, each a copy of its own.
    async fn write(&self) -> Result<(), NotRendered> {
        let folder = self.temporary.path().join("workbook");
        fs::create_dir(&folder)?;
        let house = House::new(self.setup(folder, None, self.folders.locales.clone()));
        let lang = self.languages.first().unwrap_or(&self.source);
        crawl::write(&house, lang).await;
        Ok(())
    }

    /// A house of its own, whose messages say every number in the words of a class.
    fn house(&self, class: &str) -> Result<Arc<House>, NotRendered> {
        let temporary = self.temporary.path();
        let folder = temporary.join(format!("workbook-{class}"));
        fs::create_dir(&folder)?;
        let mut workbook = None;
        for entry in fs::read_dir(temporary.join("workbook"))? {
            let from = entry?.path();
            let to = folder.join(from.file_name().unwrap_or_default());
            if from.is_file() {
                fs::copy(&from, &to)?;
            }
            if to.extension().is_some_and(|ending| ending == "hrhw") {
                workbook = Some(to);
            }
        }
        let locales = match class {
            AS_IT_COMES => self.folders.locales.clone(),
            class => Some(self.messages(class)?),
        };
        Ok(House::new(self.setup(folder, workbook, locales)))
    }

    /// A folder of the messages in the words of a class.
    fn messages(&self, class: &str) -> io::Result<PathBuf> {
        let root = self.temporary.path().join(format!("locales-{class}"));
        let files = &self.texts.locales;
        for (path, bytes) in files.clone().overlay(of_class(class, files)).iter() {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&root))?;
            fs::write(path, bytes)?;
        }
        Ok(root)
    }

    fn setup(&self, folder: PathBuf, workbook: Option<PathBuf>, locales: Option<PathBuf>) -> Setup {
        Setup {
            folder: Shelf::at(folder),
            shell: Arc::new(NoShell),
            system_languages: self.languages.clone(),
            outside: Outside {
                manuals: self.folders.manuals.clone(),
                locales,
                pseudo: None,
            },
            workbook,
            texts: pages::Texts::embedded(),
        }
    }
}

fn classes_of(lang: &Lang) -> Vec<String> {
    let classes = language::plurals(lang, Counting::Cardinal).into_iter();
    classes.map(|(class, _)| class.to_owned()).collect()
}

/// At which widths words do not fit, and by how many pixels at most.
type Widths = (BTreeSet<u32>, u32);

/// One finding for what is the same at several widths.
fn findings(seen: &[(String, Seen)]) -> Vec<Finding> {
    let mut together: BTreeMap<(&str, Rule, &str, &str), Widths> = BTreeMap::new();
    let mut all = Vec::new();
    for (class, seen) in seen {
        let path = seen.path.trim_start_matches('/');
        if seen.late {
            all.push(Finding::damage(PAGE_LATE, path));
        }
        for sight in &seen.found {
            let rule = match sight.rule.as_str() {
                "page-too-wide" => PAGE_TOO_WIDE,
                "words-cut-off" => WORDS_CUT_OFF,
                _ => WORDS_OVER_EDGE,
            };
            let one = together
                .entry((path, rule, &sight.words, class))
                .or_default();
            one.0.insert(sight.width);
            one.1 = one.1.max(sight.pixels);
        }
    }
    let list = |widths: BTreeSet<u32>| {
        let widths: Vec<String> = widths.iter().map(u32::to_string).collect();
        widths.join(", ")
    };
    all.extend(
        together
            .into_iter()
            .map(|((path, rule, words, class), (widths, pixels))| {
                Finding::damage(rule, path)
                    .with("pixels", pixels.to_string())
                    .with("widths", list(widths))
                    .with("words", words)
                    .with("plural", class)
            }),
    );
    all
}

/// How far it is, on a terminal; a pipe gets none of it.
#[derive(Clone)]
struct Progress(Option<Words>);

impl Progress {
    fn new(words: &Words) -> Self {
        Self(io::stderr().is_terminal().then(|| words.clone()))
    }

    fn say(&self, id: &str, done: usize, all: usize) {
        if let Some(words) = &self.0 {
            let said = say_with(words, id, &args! { "done" => done, "all" => all });
            let _ = write!(io::stderr(), "\r{said}\u{1b}[K");
        }
    }

    /// Counts the pages of a walk.
    fn along(&self, all: usize) -> impl Fn() + Send + Sync + 'static {
        let (own, done) = (self.clone(), AtomicUsize::new(0));
        move || {
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            own.say("render-looking", done, all);
        }
    }

    fn end(&self) {
        if self.0.is_some() {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::findings;
    use super::walk::{Seen, Sight};
    use language::Finding;

    #[test]
    fn what_is_the_same_at_several_widths_is_one_finding() {
        let sight = |width, pixels| Sight {
            width,
            pixels,
            rule: "words-cut-off".into(),
            words: "Enregistrer".into(),
        };
        let seen = Seen {
            path: "/fr/me".into(),
            found: vec![sight(500, 3), sight(800, 9)],
            late: false,
        };
        let found = findings(&[("many".into(), seen)]);
        let arg = |finding: &Finding, wanted: &str| {
            let of = finding.args.iter().find(|(name, _)| *name == wanted);
            of.map(|(_, value)| value.clone())
        };
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].rule.0, found[0].file.as_str()),
            ("words-cut-off", "fr/me")
        );
        assert_eq!(arg(&found[0], "widths").as_deref(), Some("500, 800"));
        assert_eq!(arg(&found[0], "pixels").as_deref(), Some("9"));
        assert_eq!(arg(&found[0], "plural").as_deref(), Some("many"));
    }
}
