//! Saving in real files: only the bytes of the passage, nothing on a clash, and back again.

use std::path::Path;

use language::{Lang, Locales};
use manual::Manual;
use tempfile::TempDir;
use translation::desk::{Folder, Refusal, Said, accept_passage, copy_words, load, save, undo};
use translation::{Kept, PageId, State, Stock};

struct Table {
    root: TempDir,
    folder: Folder,
    manual: Manual,
    locales: Locales,
    messages: language::Files,
}

impl Table {
    fn laid() -> Self {
        let root = tempfile::tempdir().expect("a folder");
        let (manuals, messages) = (Manual::embedded_files(), Locales::embedded_files());
        let folder = copy_words(&root.path().join("mine"), &manuals, &messages).expect("a copy");
        Self {
            root,
            folder,
            manual: Manual::embedded(),
            locales: Locales::embedded(),
            messages,
        }
    }

    fn stock(&self) -> Stock<'_> {
        Stock {
            manual: &self.manual,
            locales: &self.locales,
            messages: &self.messages,
        }
    }

    fn path(&self, file: &str) -> std::path::PathBuf {
        self.root.path().join("mine").join(file)
    }

    fn text(&self, file: &str) -> String {
        std::fs::read_to_string(self.path(file)).expect(file)
    }

    fn save(
        &self,
        page: &PageId,
        lang: &str,
        key: &str,
        words: &str,
        seen: Option<&str>,
    ) -> Result<translation::desk::Undo, Refusal> {
        let said = Said {
            key,
            words,
            seen,
            kept: Kept::Reviewed,
        };
        save(&self.stock(), &self.folder, page, &Lang::new(lang), &said)
    }

    fn state(&self, page: &PageId, lang: &str, key: &str) -> State {
        let loaded = load(&self.stock(), &self.folder, page, &Lang::new(lang)).expect("loaded");
        loaded.standing(key).expect(key).1.state
    }
}

fn words(slug: &str) -> PageId {
    PageId::words(slug)
}

#[test]
fn a_save_changes_the_bytes_of_its_passage_alone() {
    let table = Table::laid();
    let page = words("dual-loyalty");
    let file = "manuals/fr/dual-loyalty.md";
    // As an editor of another system leaves it.
    let record = table.text("manuals/fr/dual-loyalty.record");
    let before = format!("\u{feff}{}", table.text(file).replace('\n', "\r\n"));
    std::fs::write(table.path(file), &before).expect("written");
    let stock = table.stock();
    let loaded = load(&stock, &table.folder, &page, &Lang::new("fr")).expect("loaded");
    let all: Vec<(String, String)> = loaded
        .standings
        .iter()
        .filter_map(|standing| Some((standing.key.clone(), loaded.own_words(standing)?.to_owned())))
        .collect();
    assert!(all.len() > 300);
    for (key, own) in all.iter().step_by(7) {
        let changed = loaded
            .with_words(&stock, key, &format!("Zzz {own}"))
            .expect(key);
        let changed = String::from_utf8(changed).expect("text");
        assert_eq!(changed.replacen("Zzz ", "", 1), before, "{key}");
    }
    let (key, own) = &all[5];
    let kept = table
        .save(&page, "fr", key, "Autre chose", Some(own))
        .expect("saved");
    assert_eq!(
        table.text(file).len(),
        before.len() + "Autre chose".len() - own.len()
    );
    assert_eq!(table.state(&page, "fr", key), State::Reviewed);
    undo(&table.folder, &kept).expect("undone");
    assert_eq!(table.text(file), before);
    assert_eq!(table.text("manuals/fr/dual-loyalty.record"), record);
}

#[test]
fn a_clash_changes_nothing() {
    let table = Table::laid();
    let page = words("dual-loyalty");
    let file = "manuals/fr/dual-loyalty.md";
    let before = table.text(file);
    let clash = table.save(&page, "fr", "overview", "Titre", Some("Something else"));
    assert!(matches!(clash, Err(Refusal::Clash(theirs)) if before.contains(&theirs)));
    for words in ["- a list", "# a heading {#x}", "> [!NOTE]", "1. one"] {
        let refused = table.save(&page, "fr", "overview.p1", words, None);
        assert!(
            matches!(refused, Err(Refusal::Structure)),
            "{words}: {refused:?}"
        );
    }
    assert!(matches!(
        table.save(&page, "fr", "overview", " \n", None),
        Err(Refusal::Empty)
    ));
    assert!(matches!(
        table.save(&page, "fr", "nowhere", "x", None),
        Err(Refusal::NoPassage)
    ));
    assert_eq!(table.text(file), before);
    // Somebody else saved since: what was saved before that cannot be taken back any more.
    let kept = table
        .save(&page, "fr", "overview", "Titre", None)
        .expect("saved");
    std::fs::write(table.path(file), before).expect("written");
    assert!(matches!(undo(&table.folder, &kept), Err(Refusal::Clash(_))));
}

#[test]
fn a_message_is_saved_as_an_entry() {
    let table = Table::laid();
    let page = PageId::messages("find");
    let file = "locales/ru/find.ftl";
    let before = table.text(file);
    let at = before.find("found-title = ").expect("the message");
    let line = before[at..].lines().next().expect("a line").to_owned();
    table
        .save(&page, "ru", "found-title", "found-title = Имя", Some(&line))
        .expect("saved");
    assert_eq!(table.text(file), before.replace(&line, "found-title = Имя"));
    let other = table.save(&page, "ru", "found-title", "found-other = Имя", None);
    assert!(matches!(other, Err(Refusal::Structure)));
    let broken = table.save(&page, "ru", "found-title", "found-title = { $x", None);
    assert!(matches!(broken, Err(Refusal::Structure)));
}

#[test]
fn a_new_language_grows_passage_by_passage() {
    let table = Table::laid();
    let lang = Lang::new("pt");
    table.folder.begin(&lang, "Português").expect("begun");
    let page = words("dual-loyalty");
    let state = |key: &str| table.state(&page, "pt", key);
    assert_eq!(state("front.title"), State::Missing);
    table
        .save(&page, "pt", "front.title", "Dois senhores", Some(""))
        .expect("saved");
    assert_eq!(state("front.title"), State::Reviewed);
    assert_eq!(state("front.summary"), State::Draft);
    // A paragraph of a part brings its heading and that of its section, in the source's words.
    table
        .save(
            &page,
            "pt",
            "opening-case-trainer.p1",
            "Leia o caso em voz alta.",
            Some(""),
        )
        .expect("saved");
    assert_eq!(state("opening-case-trainer.p1"), State::Reviewed);
    for key in [
        "opening-case",
        "opening-case-trainer",
        "opening-case-trainer.p2",
    ] {
        assert_eq!(state(key), State::Draft, "{key}");
    }
    assert_eq!(state("overview"), State::Missing);
    table
        .save(
            &page,
            "pt",
            "overview.p1",
            "Uma trabalhadora da saúde.",
            Some(""),
        )
        .expect("saved");
    table
        .save(&page, "pt", "materials.i3", "A lista de aliados", Some(""))
        .expect("saved");
    let text = table.text("manuals/pt/dual-loyalty.md");
    let places: Vec<usize> = [
        "title: Dois",
        "{#overview}",
        "{#materials}",
        "{#opening-case}",
        "{#opening-case-trainer}",
    ]
    .iter()
    .map(|mark| text.find(mark).expect(mark))
    .collect();
    assert!(places.is_sorted(), "{places:?}\n{text}");
    let read = Manual::open(language::Files::read(&table.path("manuals")).expect("read"));
    let wrong = read.findings();
    assert!(
        wrong
            .iter()
            .all(|finding| finding.file != "pt/dual-loyalty.md"),
        "{wrong:?}"
    );
}

#[test]
fn a_new_language_grows_in_messages_and_voices() {
    let table = Table::laid();
    table
        .folder
        .begin(&Lang::new("pt"), "Português")
        .expect("begun");
    // Messages, in a file of their own.
    let messages = PageId::messages("find");
    table
        .save(
            &messages,
            "pt",
            "found-title",
            "found-title = Título",
            Some(""),
        )
        .expect("saved");
    table
        .save(
            &messages,
            "pt",
            "find-actions",
            "find-actions = O que faz",
            Some(""),
        )
        .expect("saved");
    assert_eq!(table.text("locales/pt/find.ftl").lines().count(), 2);
    // A voice, whose account has no heading.
    let voice = words("voices/night-shift");
    table
        .save(&voice, "pt", "account.p2", "Segundo parágrafo.", Some(""))
        .expect("saved");
    assert_eq!(table.state(&voice, "pt", "account.p2"), State::Reviewed);
    assert_eq!(table.state(&voice, "pt", "account.p1"), State::Draft);
}

#[test]
fn what_the_source_adds_finds_its_place() {
    let table = Table::laid();
    let (english, french) = ("manuals/en/dual-loyalty.md", "manuals/fr/dual-loyalty.md");
    let page = words("dual-loyalty");
    // From here on there is a record.
    accept_passage(
        &table.stock(),
        &table.folder,
        &page,
        &Lang::new("fr"),
        "overview",
        Kept::Translated,
    )
    .expect("kept");
    let text = table.text(english);
    let text = text.replacen(
        "### Why it matters at work",
        "A paragraph that is new to everybody here.\n\n### Why it matters at work",
        1,
    );
    let text = text.replacen(
        "- The list of allies",
        "- Something new to carry\n- The list of allies",
        1,
    );
    std::fs::write(table.path(english), text).expect("written");
    assert_eq!(table.state(&page, "fr", "overview.p3"), State::Missing);
    assert_eq!(table.state(&page, "fr", "materials.i3"), State::Missing);
    let before = table.text(french);
    table
        .save(
            &page,
            "fr",
            "overview.p3",
            "Un paragraphe nouveau.",
            Some(""),
        )
        .expect("saved");
    table
        .save(
            &page,
            "fr",
            "materials.i3",
            "Quelque chose de nouveau",
            Some(""),
        )
        .expect("saved");
    let after = table.text(french);
    assert!(
        after.contains("\n\nUn paragraphe nouveau.\n\n### "),
        "{after}"
    );
    assert!(
        after.contains("\n- Quelque chose de nouveau\n- "),
        "{after}"
    );
    assert_eq!(
        after.len(),
        before.len() + "\n\nUn paragraphe nouveau.".len() + "\n- Quelque chose de nouveau".len()
    );
}

#[test]
fn nothing_is_copied_over_something() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("diary.txt"), "mine").expect("written");
    let files = language::Files::default();
    assert!(copy_words(folder.path(), &files, &files).is_err());
    assert!(Folder::at(Path::new("/nowhere/at/all")).is_err());
    assert!(Folder::at(folder.path()).is_err());
}
