//! Files that other people hand over: packs, programmes, tables; and what a person types that must be parsed.

use adaptation::{AdaptedWords, Layer};
use assessment::import::{ColumnNames, Wanted, decode, plan, table};
use assessment::{Group, Occasion};
use house::fuzz::{Reader, files};
use language::{Files, Lang};
use manual::Manual;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::LazyLock;

type Done = anyhow::Result<()>;

static MANUAL: LazyLock<Manual> = LazyLock::new(Manual::embedded);
static MANUAL_FILES: LazyLock<Files> = LazyLock::new(Manual::embedded_files);

fn signed(
    manuals: &Files,
    locales: &Files,
    secret: &pack::Secret,
) -> Result<pack::Pack, pack::NotMade> {
    let order = pack::Order {
        lang: Lang::new("pt"),
        manuals,
        locales,
        edition: "2026.1".to_owned(),
        by: "Ana".to_owned(),
        made: jiff::Timestamp::UNIX_EPOCH,
    };
    pack::make(&order, secret)
}

fn key() -> anyhow::Result<pack::Secret> {
    let (text, _) = pack::new_key(None)?;
    Ok(pack::Secret::read(&text, None)?)
}

const NAME: &[u8] = "language-name = Português\n".as_bytes();

#[test]
fn packs() -> Done {
    let words = "---\ntitle: A\nsummary: B.\n---\n\n## O essencial {#overview}\n\nUm parágrafo.\n"
        .as_bytes();
    let manuals = Files::from_pairs([("pt/dual-loyalty.md", words)]);
    let pack = signed(
        &manuals,
        &Files::from_pairs([("pt/app.ftl", NAME)]),
        &key()?,
    )?;
    let read = |bytes: &[u8]| drop(pack::open(bytes.to_vec()));
    let pieces = &[
        "PK\u{3}\u{4}",
        "PK\u{1}\u{2}",
        "PK\u{5}\u{6}",
        "../../",
        "manifest.json",
        "\u{0}\u{0}\u{0}\u{0}",
    ];
    Reader {
        name: "packs",
        corpus: vec![pack.bytes().to_vec()],
        pieces,
        read: &read,
    }
    .fuzz()
}

/// Signed by somebody whom a person trusts, and still not what it should be.
#[test]
fn words_of_trusted_packs() -> Done {
    let secret = key()?;
    let mut corpus = files("tests/fixtures/pt-pack", "ftl")?;
    corpus.extend(files("tests/fixtures/pt-pack", "md")?);
    let read = |bytes: &[u8]| {
        let manuals = Files::from_pairs([("pt/dual-loyalty.md", bytes)]);
        let locales = Files::from_pairs([("pt/app.ftl", NAME), ("pt/more.ftl", bytes)]);
        if let Ok(pack) = signed(&manuals, &locales, &secret) {
            assert!(
                pack::open(pack.bytes().to_vec()).is_ok(),
                "what was made is opened"
            );
        }
    };
    Reader {
        name: "words-of-packs",
        corpus,
        pieces: &["{ -", "## O {#overview}\n\n", "---\n"],
        read: &read,
    }
    .fuzz()
}

/// Programmes as they are handed on, with the sum made anew, so that more than the sum is tried.
fn sealed(bytes: &[u8]) -> Vec<u8> {
    let Ok(mut value) = serde_json::from_slice::<Value>(bytes) else {
        return bytes.to_vec();
    };
    let sum = workshop::checksum(&value["programme"], value.get("adaptations"));
    if let Some(map) = value.as_object_mut() {
        map.insert("checksum".to_owned(), sum.into());
    }
    value.to_string().into_bytes()
}

/// Everything that is made of a programme that was taken in.
fn use_programme(programme: &workshop::Programme) {
    drop(workshop::concerns(programme, &MANUAL));
    drop(workshop::Timetable::of(programme, &MANUAL));
    drop(workshop::list(programme, &MANUAL));
    let again = workshop::hand_on(programme, None, "1", &Lang::new("en"));
    assert!(
        workshop::take_in(again.as_bytes()).is_ok(),
        "what is handed on is taken in"
    );
}

/// As the page does that shows what another trainer changed.
fn use_adaptations(adaptations: Option<Value>) {
    let layer = adaptations.and_then(|value| serde_json::from_value::<Layer>(value).ok());
    let Some(layer) = layer.filter(Layer::is_within_bounds) else {
        return;
    };
    let (manual, _) = Manual::from_files(&layer.over(&MANUAL_FILES));
    for session in manual.sessions() {
        drop(session.text(&[Lang::new("en")]));
    }
}

fn adapted() -> Layer {
    let words = AdaptedWords {
        session: "dual-loyalty".to_owned(),
        section: "overview".to_owned(),
        lang: "en".to_owned(),
        base: "old".to_owned(),
        text: "## Another {#overview}\n\nWords, { $minutes } minutes.\n".to_owned(),
    };
    let facts = serde_json::json!({
        "session": "dual-loyalty",
        "minutes": { "overview": 20 },
        "cut": ["triads"],
        "added": [{ "id": "own", "after": "overview", "minutes": 5 }],
    });
    Layer {
        words: vec![words],
        facts: serde_json::from_value(facts).into_iter().collect(),
    }
}

#[test]
fn programmes() -> Done {
    let ready = MANUAL
        .programmes
        .iter()
        .filter_map(|one| workshop::ready(&MANUAL, &one.id, None));
    let layer = serde_json::to_value(adapted())?;
    let corpus: Vec<Vec<u8>> = ready
        .zip([None, Some(&layer)].into_iter().cycle())
        .map(|(programme, layer)| workshop::hand_on(&programme, layer, "1", &Lang::new("en")))
        .map(String::into_bytes)
        .collect();
    let taken = corpus
        .iter()
        .filter(|bytes| workshop::take_in(&sealed(bytes)).is_ok())
        .count();
    anyhow::ensure!(
        taken == corpus.len() && taken > 0,
        "{taken} of {} are taken in",
        corpus.len()
    );
    let read = |bytes: &[u8]| {
        for bytes in [bytes.to_vec(), sealed(bytes)] {
            if let Ok(handed) = workshop::take_in(&bytes) {
                use_programme(&handed.programme);
                use_adaptations(handed.adaptations);
            }
        }
    };
    let pieces = &[
        "\"minutes\":",
        "\"days\":[",
        "\"items\":[",
        "\"start\":\"99:99\"",
        "4294967295",
        "-1",
        "\"is\":\"session\"",
        "null",
        "{}",
        "[]",
    ];
    Reader {
        name: "programmes",
        corpus,
        pieces,
        read: &read,
    }
    .fuzz()
}

#[test]
fn tables() -> Done {
    let corpus = [
        "name;form;1;2;3\nAna;A;b;a,c;\nBo;B;d;a;b\n",
        "person\tform\tq1\tq2\n1\tA\ta\tb\n",
        "\u{feff}Имя,Форма,1,2\nОля,А,б,в\n",
        "\"a \"\"b\"\"\",\"c\nd\",1\n",
        "sep=;\nname;1\nAna;a\n",
    ];
    let mut corpus: Vec<Vec<u8>> = corpus.iter().map(|text| text.as_bytes().to_vec()).collect();
    corpus.push(corpus[2].iter().flat_map(|byte| [*byte, 0]).collect());
    let names = ColumnNames {
        person: vec!["name".into(), "имя".into(), "person".into()],
        form: vec!["form".into()],
    };
    let read = |bytes: &[u8]| {
        let decoded = decode(bytes);
        let wanted = Wanted {
            group: &Group::default(),
            occasion: Occasion::Before,
            options: &[(4, 4), (4, 5), (3, 3)],
            entered: &BTreeSet::new(),
            names: &names,
        };
        drop(plan(&table(&decoded.text), &wanted));
    };
    Reader {
        name: "tables",
        corpus,
        pieces: &["name;", "a,c", "A;", "\"\"", "\"\n", "sep=", ";;;;"],
        read: &read,
    }
    .fuzz()
}

#[test]
fn what_people_type() -> Done {
    let corpus = [
        "ABCD-EFGH-IJKL-MNOP",
        "0192f0c1-7c3e-7d6a-b1f4-9a4c1d2e3f40.3",
        "en-Latn-GB-u-ca-gregory",
        "triads.p2",
        "12 : 30",
        "a, b, 3",
    ];
    let read = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        drop(workbook::RecoveryCode::read(&text));
        let _ = text.parse::<workbook::VersionId>();
        drop(text.parse::<workbook::LeafId>());
        drop(text.parse::<Lang>());
        drop(text.parse::<manual::BlockId>());
        drop(assessment::read_letters(&text));
        let _ = workbook::Passphrase::new(&text).map(|phrase| workbook::strength(&phrase));
    };
    Reader {
        name: "typed",
        corpus: corpus.iter().map(|text| text.as_bytes().to_vec()).collect(),
        pieces: &["-", ".", "0"],
        read: &read,
    }
    .fuzz()
}
