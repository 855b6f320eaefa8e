//! What somebody may put on a stick. Each is refused with its reason, and nothing of it is written.

use std::io::{Cursor, Read as _, Write as _};

use pack::{Fault, Pack, Secret, open_file};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::making::{APP, SESSION, made_at, secret, try_make};

type Contents = Vec<(String, Vec<u8>)>;

fn contents(pack: &Pack) -> Contents {
    let mut archive = ZipArchive::new(Cursor::new(pack.bytes())).expect("a zip");
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).expect("a file");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("its bytes");
            (String::from_utf8_lossy(file.name_raw()).into_owned(), bytes)
        })
        .collect()
}

fn zipped(contents: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in contents {
        archive
            .start_file(name.as_str(), SimpleFileOptions::default())
            .expect("named");
        archive.write_all(bytes).expect("written");
    }
    archive.finish().expect("ended").into_inner()
}

/// Writes the bytes where a stick would be, opens them, and sees that nothing else came to lie there.
#[track_caller]
fn check(name: &str, bytes: &[u8], expected: &str) {
    let stick = tempfile::tempdir().expect("a folder");
    let path = stick.path().join("pt.hrhwpack");
    std::fs::write(&path, bytes).expect("written");
    let found = open_file(&path);
    let word = found.as_ref().map_or_else(Fault::as_str, |_| "accepted");
    assert_eq!(word, expected, "{name}");
    assert_eq!(
        std::fs::read_dir(stick.path()).expect("listed").count(),
        1,
        "{name} left something"
    );
}

fn sound() -> (Secret, Contents) {
    let secret = secret();
    let contents = contents(&made_at("2026-03-01T10:00:00Z", &secret));
    (secret, contents)
}

fn with(mut contents: Contents, name: &str, bytes: &[u8]) -> Vec<u8> {
    contents.retain(|(own, _)| own != name);
    contents.push((name.to_owned(), bytes.to_vec()));
    zipped(&contents)
}

#[test]
fn a_sound_pack_is_accepted_also_when_it_was_zipped_anew() {
    let (_, contents) = sound();
    check("sound", &zipped(&contents), "accepted");
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for name in [
        "../../evil.md",
        "manuals/pt/../../../evil.md",
        "/etc/cron.d/evil",
        "C:\\evil.md",
        "manuals\\pt\\evil.md",
        "manuals/pt/nul.md",
        "manuals/pt/evil.exe",
        "manuals/pt/ev\u{202e}il.md",
        "manuals/sessions/dual-loyalty.toml",
        "locales/families.toml",
        ".hidden",
    ] {
        let (_, contents) = sound();
        check(name, &with(contents, name, b"x"), "odd-name");
    }
}

#[test]
fn links_are_refused() {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .add_symlink(
            "manuals/pt/equal-care.md",
            "/etc/passwd",
            SimpleFileOptions::default(),
        )
        .expect("a link");
    check(
        "link",
        &archive.finish().expect("ended").into_inner(),
        "link",
    );
}

#[test]
fn bombs_are_refused() {
    let (_, contents) = sound();
    let zeros = vec![b'a'; 5 << 20];
    check(
        "one file",
        &with(contents, "manuals/pt/equal-care.md", &zeros),
        "bomb",
    );
    let (_, mut contents) = sound();
    let zeros = vec![b'a'; 4 << 20];
    contents.extend((0..13).map(|at| (format!("manuals/pt/bomb-{at}.md"), zeros.clone())));
    check("all together", &zipped(&contents), "bomb");
    check("the file itself", &vec![0; (32 << 20) + 1], "too-large");
}

#[test]
fn a_hundred_thousand_files_are_refused() {
    let files: Contents = (0..100_000)
        .map(|at| (format!("manuals/pt/f{at}.md"), Vec::new()))
        .collect();
    check("files", &zipped(&files), "too-many-files");
}

#[test]
fn signatures_are_missing_wrong_or_somebody_elses() {
    let (_, contents) = sound();
    let unsigned: Contents = contents
        .iter()
        .filter(|(name, _)| !name.ends_with(".minisig"))
        .cloned()
        .collect();
    check("unsigned", &zipped(&unsigned), "not-signed");
    check(
        "no signature",
        &with(contents.clone(), "manifest.toml.minisig", b"x"),
        "wrong-signature",
    );

    let (_, others) = sound();
    let theirs = &others
        .iter()
        .find(|(name, _)| name.ends_with(".minisig"))
        .expect("signed")
        .1;
    check(
        "somebody else's",
        &with(contents.clone(), "manifest.toml.minisig", theirs),
        "wrong-signature",
    );

    let manifest = &contents
        .iter()
        .find(|(name, _)| name == "manifest.toml")
        .expect("a manifest")
        .1;
    let text = String::from_utf8(manifest.clone()).expect("text");
    let other = text.replace("Coimbra", "Lisboa");
    check(
        "changed manifest",
        &with(contents.clone(), "manifest.toml", other.as_bytes()),
        "wrong-signature",
    );
    let newer = text.replace("format = 1", "format = 2");
    check(
        "newer",
        &with(contents.clone(), "manifest.toml", newer.as_bytes()),
        "newer",
    );
    check(
        "no manifest",
        &with(contents.clone(), "manifest.toml", b"x"),
        "no-manifest",
    );
    let without: Contents = contents
        .into_iter()
        .filter(|(name, _)| name != "manifest.toml")
        .collect();
    check("without a manifest", &zipped(&without), "no-manifest");
}

#[test]
fn files_that_were_not_signed_are_refused() {
    let (_, contents) = sound();
    check(
        "changed",
        &with(contents.clone(), "locales/pt/app.ftl", b"app-name = X\n"),
        "not-as-signed",
    );
    check(
        "added",
        &with(contents.clone(), "locales/pt/more.ftl", b"more = X\n"),
        "not-as-signed",
    );
    let fewer: Contents = contents
        .into_iter()
        .filter(|(name, _)| name != "locales/pt/app.ftl")
        .collect();
    check("taken away", &zipped(&fewer), "not-as-signed");
}

#[test]
fn cut_off_and_other_files_are_refused() {
    let (_, contents) = sound();
    let whole = zipped(&contents);
    for length in [0, 1, 100, whole.len() / 2, whole.len() - 1] {
        check(&format!("{length} bytes"), &whole[..length], "not-whole");
    }
    check("a text", b"Good morning", "not-whole");
    let missing = open_file(std::path::Path::new("/nowhere/pt.hrhwpack"));
    assert_eq!(missing.expect_err("missing").as_str(), "unreadable");
    let folder = tempfile::tempdir().expect("a folder");
    assert!(open_file(folder.path()).is_err());
}

/// Damage anywhere in the file never makes it pass as another pack, and never ends in a panic.
#[test]
fn a_damaged_byte_is_noticed_wherever_it_is() {
    let (_, contents) = sound();
    let whole = zipped(&contents);
    let before = pack::open(whole.clone()).expect("sound");
    for at in (0..whole.len()).step_by(61) {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x20;
        if let Ok(pack) = pack::open(damaged) {
            // A time or a comment of the archive: the words and the manifest are those that were signed.
            assert_eq!(pack.manifest, before.manifest, "byte {at}");
            assert!(pack.manuals.iter().eq(before.manuals.iter()), "byte {at}");
            assert!(pack.locales.iter().eq(before.locales.iter()), "byte {at}");
        }
    }
}

/// Whoever signs can sign anything: markup is looked for all the same.
#[test]
fn signed_markup_is_refused() {
    let secret = secret();
    let made = "2026-03-01T10:00:00Z";
    let refused = |session: &str, app: &str| match try_make("pt", session, app, made, &secret) {
        Err(pack::NotMade::Fault(fault)) => fault.as_str(),
        Err(_) => "other",
        Ok(_) => "accepted",
    };
    assert_eq!(refused(SESSION, APP), "accepted");
    for evil in [
        "<script>alert(1)</script>",
        "Um <img src=x onerror=alert(1)> texto",
        "[aqui](javascript:alert(1))",
        "[aqui](data:text/html,x)",
        "![foto](https://elsewhere.example/x.png)",
    ] {
        assert_eq!(
            refused(&format!("{SESSION}\n{evil}\n"), APP),
            "markup",
            "{evil}"
        );
    }
    let evil = format!("{APP}evil = <script>alert(1)</script>\n");
    assert_eq!(refused(SESSION, &evil), "markup");
}
