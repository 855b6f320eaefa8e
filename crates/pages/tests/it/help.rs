//! The app's own help: read in every language, found, and true about the app.

use http::{Request, StatusCode};

use crate::support::Home;

const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ru"];

#[tokio::test]
async fn every_page_of_help_reads_in_every_language() {
    let home = Home::new();
    let texts = home.house.texts();
    assert!(texts.manual.help().len() > 0);
    for lang in LANGUAGES {
        let list = home.get(&format!("/{lang}/help")).await;
        assert_eq!(list.status, StatusCode::OK, "{lang}");
        for page in texts.manual.help() {
            let path = format!("/{lang}/help/{}", page.id);
            assert!(list.body.contains(&format!("href=\"{path}\"")), "{path}");
            let got = home.get(&path).await;
            assert_eq!(got.status, StatusCode::OK, "{path}");
            assert!(!got.body.contains(r#"class="served""#), "{path} fell back");
            let unknown = got.body.contains("keyname-") || got.body.contains("help-title");
            assert!(!unknown, "{path} shows the id of a message");
        }
    }
    let got = home.get("/en/help/no-such-page").await;
    assert_eq!(got.status, StatusCode::NOT_FOUND);
}

/// Labels are the app's own words, and lead where such a page is.
#[tokio::test]
async fn labels_and_keys_are_those_of_the_language() {
    let home = Home::of_amina().await;
    for (path, words) in [
        (
            "/en/help/locked",
            r#"<a class="label" href="/en/safety">Keep it safe</a>"#,
        ),
        (
            "/en/help/locked",
            r#"<b class="label">Set a passphrase</b>"#,
        ),
        ("/ru/help/locked", r#"<a class="label" href="/ru/safety">"#),
        ("/fr/help/keys", "<kbd>Échap</kbd>"),
        ("/es/help/keys", "<kbd>Mayús\u{a0}+\u{a0}↑</kbd>"),
        ("/ru/help/keys", "<kbd>Пробел</kbd>"),
        ("/ru/help/studying", r#"href="/ru/help/locked""#),
        ("/en/help/keys", "<kbd>Ctrl\u{a0}+\u{a0}+</kbd>"),
    ] {
        let got = home.get(path).await;
        assert!(got.body.contains(words), "{path}: {words}");
    }
}

#[tokio::test]
async fn every_page_leads_to_help_and_the_box_finds_it() {
    let home = Home::of_amina().await;
    for (path, words) in [
        ("/en/sessions/dual-loyalty", r#"href="/en/help" data-help"#),
        ("/ru/settings", r#"href="/ru/help" data-help"#),
        (
            "/en/find?q=help",
            r#"<a class="act second" href="/en/help">"#,
        ),
        ("/en/find?q=presenter+remote", r#"href="/en/help/"#),
        ("/ru/find?q=парольная+фраза", r#"href="/ru/help/locked"#),
    ] {
        let got = home.get(path).await;
        assert!(got.body.contains(words), "{path}: {words}");
    }
}

/// A guest reads on somebody else's machine: no link leads there, and the page speaks of nobody.
#[tokio::test]
async fn a_guest_is_not_sent_there() {
    let home = Home::of_amina().await;
    let ask = |path: &str| {
        Request::get(path)
            .body(axum::body::Body::empty())
            .expect("a request")
    };
    let got = home.as_guest(ask("/en/sessions/dual-loyalty")).await;
    assert!(!got.body.contains("data-help"));
    let got = home.as_guest(ask("/en/help/files")).await;
    assert_eq!(got.status, StatusCode::OK);
    assert!(!got.body.contains("Amina"));
}

/// What the page says of folders is what the code does on this system.
#[tokio::test]
async fn the_folders_are_those_of_the_code() {
    let home = Home::of_amina().await;
    let folder = pages::data_folder().expect("a folder for data");
    let name = folder
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let workbook = home.workbook();
    workbook.back_up().expect("a backup");
    let lies = |name: &str| home.folder.path().join(name).exists();
    assert!(lies("backups") && lies("people.toml"), "as the page says");
    for lang in LANGUAGES {
        let page = home.get(&format!("/{lang}/help/files")).await.body;
        for part in [
            ".local/share/",
            "AppData\\Roaming\\",
            "Library/Application Support/",
        ] {
            let whole = format!("{part}{name}");
            assert!(page.contains(&whole), "{lang}: {whole}");
        }
        for file in [
            "….hrhw",
            "backups",
            "people.toml",
            "packs",
            "window.toml",
            "webview",
        ] {
            assert!(page.contains(&format!("<em>{file}</em>")), "{lang}: {file}");
        }
    }
}
