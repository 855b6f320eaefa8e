//! What translators exchange: PO, XLIFF, hand-overs.

use house::fuzz::Reader;
use house::programs::root;
use language::{Lang, Locales};
use manual::Manual;
use std::sync::LazyLock;
use translation::Stock;
use translation::desk::Folder;
use translation::exchange::{
    Base, Unit, hand_over, read_hand_over, read_po, read_xliff, units, write_po, write_xliff12,
    write_xliff20,
};

type Done = anyhow::Result<()>;

/// Real passages, some of each language.
static UNITS: LazyLock<Vec<(Lang, Vec<Unit>)>> = LazyLock::new(|| {
    let (manual, locales, messages) = (
        Manual::embedded(),
        Locales::embedded(),
        Locales::embedded_files(),
    );
    let stock = Stock {
        manual: &manual,
        locales: &locales,
        messages: &messages,
    };
    let folder = Folder {
        manuals: Some(root().join("manuals")),
        locales: Some(root().join("locales")),
    };
    let of = |lang: &str| {
        let lang = Lang::new(lang);
        let all = units(&stock, &folder, &lang).expect("the project's own folders are read");
        (lang, all.into_iter().step_by(37).take(60).collect())
    };
    ["fr", "ru"].map(of).into()
});

fn corpus(write: impl Fn(&Lang, &[Unit]) -> String) -> Vec<Vec<u8>> {
    let pieces = UNITS
        .iter()
        .flat_map(|(lang, units)| units.chunks(12).map(move |units| (lang, units)));
    pieces
        .map(|(lang, units)| write(lang, units).into_bytes())
        .collect()
}

#[test]
fn po() -> Done {
    let pieces = &[
        "msgid \"\"\n",
        "msgstr \"",
        "msgctxt \"words/dual-loyalty#overview.p1\"\n",
        "msgid_plural \"a\"\n",
        "msgstr[0] \"a\"\n",
        "#| msgid \"",
        "#, fuzzy\n",
        "#~ ",
        "\\n\"\n\"",
        "\"\n",
    ];
    let read = |bytes: &[u8]| drop(read_po(&String::from_utf8_lossy(bytes)));
    Reader {
        name: "po",
        corpus: corpus(write_po),
        pieces,
        read: &read,
    }
    .fuzz()
}

#[test]
fn xliff() -> Done {
    let pieces = &[
        "<source>",
        "</source>",
        "<target>",
        "<trans-unit id=\"a\">",
        "<unit id=\"a\">",
        "<segment>",
        "<ph id=\"1\"/>",
        "<x id=\"1\"/>",
        "<g>",
        "<note>",
        "xmlns:a=\"b\"",
        "&amp;",
        "<?xml version=\"1.1\" encoding=\"UTF-16\"?>",
        "state=\"final\"",
    ];
    let english = Lang::new("en");
    let mut all = corpus(|lang, units| write_xliff12(&english, lang, units));
    all.extend(corpus(|lang, units| write_xliff20(&english, lang, units)));
    let read = |bytes: &[u8]| drop(read_xliff(&String::from_utf8_lossy(bytes)));
    Reader {
        name: "xliff",
        corpus: all,
        pieces,
        read: &read,
    }
    .fuzz()
}

#[test]
fn hand_overs() -> Done {
    let write = |lang: &Lang, units: &[Unit]| hand_over(lang, units, &Base::read("")).0;
    let pieces = &[
        "\n\n",
        "words/dual-loyalty#overview.p1",
        "messages/app#app-name",
        "was: ",
        "source: ",
        "target: ",
    ];
    let read = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        drop(read_hand_over(&text));
        drop(Base::read(&text).write());
    };
    Reader {
        name: "hand-overs",
        corpus: corpus(write),
        pieces,
        read: &read,
    }
    .fuzz()
}

/// What goes out comes back: else a fuzzed reader would only ever refuse.
#[test]
fn what_is_written_is_read() -> Done {
    for (lang, units) in UNITS.iter() {
        let wanted: Vec<_> = units
            .iter()
            .filter_map(|unit| unit.target.as_ref())
            .collect();
        anyhow::ensure!(wanted.len() > 20, "{lang}: {} translations", wanted.len());
        let english = Lang::new("en");
        let came_back = [
            read_po(&write_po(lang, units))?,
            read_xliff(&write_xliff12(&english, lang, units))?,
            read_xliff(&write_xliff20(&english, lang, units))?,
        ];
        for brought in came_back {
            let is_there = |text: &&&String| brought.iter().any(|one| one.target == ***text);
            let there = wanted.iter().filter(is_there).count();
            anyhow::ensure!(
                there * 10 >= wanted.len() * 9,
                "{lang}: {there} of {}",
                wanted.len()
            );
        }
    }
    Ok(())
}
