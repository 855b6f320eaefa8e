//! Words of others as carriers: folders of messages and sessions outside the program, and a signed language pack.

use super::{Done, Policy, payloads, set, visit, watched};
use anyhow::Context;
use house::browser::Browser;
use house::programs::{hrhw, root};
use serde_json::json;
use std::fs;
use std::iter::Cycle;
use std::path::Path;
use std::process::Command;
use std::vec::IntoIter;

/// Pages with many messages and with words of the manual.
const PAGES: &[&str] = &[
    "/",
    "/sessions/dual-loyalty",
    "/sessions/training-methods",
    "/sessions/dual-loyalty/quiz",
    "/sessions/dual-loyalty/beside/fr",
    "/sessions/dual-loyalty/adapt",
    "/sessions/dual-loyalty/adapt/overview",
    "/sessions/dual-loyalty/paper",
    "/voices",
    "/voices/night-shift",
    "/glossary",
    "/glossary/dual-loyalty",
    "/instruments",
    "/instruments/gc14",
    "/find?q=rights",
    "/plans/new",
    "/lead",
    "/marks/new?text=dual-loyalty&section=overview",
    "/marks",
    "/settings",
    "/safety",
    "/me",
    "/me/statement",
    "/export",
    "/packs",
    "/translate",
    "/translate/fr",
    "/problems",
    "/about",
    "/welcome",
    "/no-such-page",
];

type Payloads = Cycle<IntoIter<&'static str>>;

/// A message's words with two payloads after them. What opens markup is written as Fluent's own text, so that a pack's
/// reader, which refuses markup, lets it through.
fn hostile_messages(text: &str, next: &mut Payloads) -> String {
    let line = |line: &str| {
        let value = line.split_once(" = ").map_or("", |(_, value)| value);
        let is_whole =
            !value.is_empty() && value.matches('{').count() == value.matches('}').count();
        if line.starts_with('#') || !is_whole {
            return format!("{line}\n");
        }
        let more = [next.next(), next.next()].map(Option::unwrap_or_default);
        let letters = more
            .iter()
            .flat_map(|word| [" ", *word])
            .flat_map(str::chars);
        let more: String = letters.map(as_fluent).collect();
        format!("{line}{more}\n")
    };
    text.lines().map(line).collect()
}

fn as_fluent(letter: char) -> String {
    match letter {
        '{' | '}' | '<' => format!("{{\"{letter}\"}}"),
        other => other.to_string(),
    }
}

/// A session's words with a payload after the first line of each paragraph.
fn hostile_words(text: &str, next: &mut Payloads) -> String {
    let mut last = "";
    let mut hostile = String::new();
    for line in text.lines() {
        let begins = last.is_empty() && line.starts_with(char::is_alphabetic);
        let more = if begins {
            format!(" {}", next.next().unwrap_or_default())
        } else {
            String::new()
        };
        hostile.push_str(&format!("{line}{more}\n"));
        last = line;
    }
    hostile
}

/// Copies a folder of files, each changed on its way.
fn copy(from: &Path, to: &Path, change: &mut impl FnMut(&Path, &str) -> String) -> Done {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target, change)?;
        } else {
            fs::write(target, change(&path, &fs::read_to_string(&path)?))?;
        }
    }
    Ok(())
}

/// Makes a file hostile; words of the manual take only what is no markup in every other file, since a file with markup
/// is refused whole.
fn make_hostile(path: &Path, text: &str, next: &mut Payloads, plain: &mut Payloads) -> String {
    let letters = path.file_name().map_or(0, |name| name.len());
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("ftl") => hostile_messages(text, next),
        Some("md") if letters.is_multiple_of(2) => hostile_words(text, plain),
        Some("md") => hostile_words(text, next),
        _ => text.to_owned(),
    }
}

fn without_markup() -> Payloads {
    let is_plain = |word: &&str| !word.contains(['<', '{', '}']) && !word.contains("](");
    let plain: Vec<_> = payloads().into_iter().filter(is_plain).collect();
    plain.into_iter().cycle()
}

fn pages_in(lang: &str) -> Vec<String> {
    PAGES.iter().map(|page| format!("/{lang}{page}")).collect()
}

fn visit_all(browser: &Browser, lang: &str) -> anyhow::Result<Vec<String>> {
    let pages = pages_in(lang);
    let mut found = Vec::new();
    for policy in [Policy::Off, Policy::On] {
        set(browser, policy)?;
        found.extend(visit(browser, pages.iter().map(String::as_str))?);
    }
    Ok(found)
}

#[test]
fn nothing_in_outside_words_becomes_script() -> Done {
    let folder = tempfile::tempdir()?;
    let (mut next, mut plain) = (payloads().into_iter().cycle(), without_markup());
    let mut change = |path: &Path, text: &str| make_hostile(path, text, &mut next, &mut plain);
    let (manuals, locales) = (folder.path().join("manuals"), folder.path().join("locales"));
    copy(&root().join("manuals"), &manuals, &mut change)?;
    copy(&root().join("locales"), &locales, &mut change)?;
    // A name of a file is shown where the file is broken.
    fs::write(
        manuals.join("en/<img src=x onerror=alert(1)>.md"),
        "# <script>alert(2)</script>",
    )?;
    let (manuals, locales) = (manuals.display().to_string(), locales.display().to_string());
    let browser = watched(&["--manuals", &manuals, "--locales", &locales])?;
    browser.go("/en/about")?;
    let shown = browser.page.find("body")?.text()?;
    assert!(
        shown.contains("alert("),
        "the hostile messages are not in use: {shown}"
    );
    browser.go("/en/problems")?;
    let shown = browser.page.find("main")?.text()?;
    assert!(
        shown.contains("<img src=x onerror=alert(1)>.md"),
        "the file is not named: {shown}"
    );
    assert_eq!(visit_all(&browser, "en")?, Vec::<String>::new());
    Ok(())
}

#[test]
fn nothing_in_a_language_pack_becomes_script() -> Done {
    let folder = tempfile::tempdir()?;
    let (mut next, mut plain) = (payloads().into_iter().cycle(), without_markup());
    let source = root().join("tests/fixtures/pt-pack");
    copy(&source, folder.path(), &mut |path, text| match path
        .extension()
        .is_some_and(|ending| ending == "md")
    {
        true => hostile_words(text, &mut plain),
        false => make_hostile(path, text, &mut next, &mut plain),
    })?;
    let raw = folder.path().join("locales/pt/raw.ftl");
    fs::write(&raw, "packs-title = <script>alert(1)</script>\n")?;
    assert!(make_pack(folder.path()).is_err(), "markup as it is");
    fs::remove_file(raw)?;
    let pack = make_pack(folder.path())?;
    let browser = watched(&[])?;
    set(&browser, Policy::Off)?;
    let installed = browser.page.run_async(INSTALL, &json!([pack]))?;
    assert_eq!(installed, json!([200, 200]));
    browser.go("/pt/about")?;
    let shown = browser.page.find("body")?.text()?;
    assert!(shown.contains("alert("), "the pack is not in use: {shown}");
    let look = format!(
        "/en/packs/look?path={}",
        pack.replace('%', "%25")
            .replace('<', "%3C")
            .replace(' ', "%20")
    );
    assert_eq!(
        visit(&browser, [look.as_str()].into_iter())?,
        Vec::<String>::new()
    );
    assert_eq!(visit_all(&browser, "pt")?, Vec::<String>::new());
    Ok(())
}

/// Looks at a pack, trusts who signed it, and installs it, as the page's own form says.
const INSTALL: &str = "const [path] = args;
    const look = await fetch('/en/packs/look?path=' + encodeURIComponent(path));
    const page = new DOMParser().parseFromString(await look.text(), 'text/html');
    const form = page.querySelector('form[action$=\"/packs/install\"]');
    if (!form) return page.querySelector('main').textContent;
    const body = new URLSearchParams([...form.elements].filter((one) => one.name).map((one) => [one.name, one.value]));
    const done = await fetch(form.getAttribute('action'), { method: 'POST', body });
    return [look.status, done.status];";

/// A pack of the words in the folder, signed, by somebody with a hostile name, in a folder with one too.
fn make_pack(folder: &Path) -> anyhow::Result<String> {
    let out = folder.join("<svg onload=alert(3)>");
    let run = |args: &[&str]| -> Done {
        let said = Command::new(hrhw())
            .args(args)
            .current_dir(folder)
            .env("LANG", "en_GB.UTF-8")
            .output()?;
        anyhow::ensure!(
            said.status.success(),
            "{}",
            String::from_utf8_lossy(&said.stderr)
        );
        Ok(())
    };
    if !folder.join("key").exists() {
        run(&["pack", "--new-key", "key"])?;
    }
    let out = out.to_str().context("a path of text")?;
    run(&[
        "pack",
        "pt",
        "--manuals",
        "manuals",
        "--locales",
        "locales",
        "--key",
        "key/minisign.key",
        "--by",
        "<img src=x onerror=alert(4)>",
        "--out",
        out,
    ])?;
    Ok(format!("{out}/pt.hrhwpack"))
}
