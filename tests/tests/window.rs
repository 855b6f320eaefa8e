//! The real window, on a display of its own.
#![cfg(target_os = "linux")]

use house::desktop::{Desktop, Start};
use house::process::wait_until;
use house::programs;
use language::{Lang, Locales, args};
use serde_json::json;
use std::process::Command;
use workbook::{Person, Workbook};

type Done = anyhow::Result<()>;

fn said(lang: &str, id: &str) -> String {
    Locales::embedded()
        .words(&Lang::new(lang))
        .message(id, &args! {})
        .text
}

fn opened_outside(desktop: &Desktop) -> String {
    std::fs::read_to_string(desktop.data().join("opened")).unwrap_or_default()
}

#[test]
fn the_window_opens_and_shows_the_first_page() -> Done {
    let desktop = Start::default().open()?;
    assert!(
        desktop.page.url()?.starts_with("hrhw://localhost/"),
        "{}",
        desktop.page.url()?
    );
    assert_eq!(
        desktop.page.run("return document.documentElement.lang")?,
        "en"
    );
    assert!(!desktop.page.find("h1")?.text()?.is_empty());
    assert_eq!(desktop.page.find("main")?.role()?, "main");
    Ok(())
}

#[test]
fn the_title_is_in_the_language_of_the_system() -> Done {
    for (system, lang) in [
        ("fr_FR.UTF-8", "fr"),
        ("ru_RU.UTF-8", "ru"),
        ("sw_KE.UTF-8", "en"),
    ] {
        let desktop = Start::default().lang(system).open()?;
        assert_eq!(desktop.title()?, said(lang, "window-title"), "{system}");
    }
    Ok(())
}

#[test]
fn the_title_says_nothing_of_the_workbook() -> Done {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("Zuzana Quine.hrhw");
    let person = Person {
        name: String::from("Zuzana Quine"),
        ..Person::default()
    };
    drop(Workbook::create(&file, &person)?);
    let desktop = Start::default()
        .arg("--workbook")
        .arg(file.to_string_lossy())
        .open()?;
    assert_eq!(desktop.title()?, said("en", "window-title"));
    desktop
        .page
        .open("hrhw://localhost/en/sessions/dual-loyalty")?;
    assert_eq!(desktop.title()?, said("en", "window-title"));
    Ok(())
}

#[test]
fn the_title_follows_the_language_of_the_person() -> Done {
    let desktop = Start::default().open()?;
    let script = "const body = new TextEncoder().encode('name=Amina&lang=ru&study=yes&shown=name').buffer; \
                  const headers = { 'content-type': 'application/x-www-form-urlencoded' }; \
                  return (await fetch('/en/people', { method: 'POST', headers, body })).status";
    assert_eq!(desktop.page.run_async(script, &json!([]))?, 200);
    wait_until("the title", || {
        desktop
            .title()
            .is_ok_and(|title| title == said("ru", "window-title"))
    })
}

#[test]
fn no_command_is_reachable_from_a_page() -> Done {
    let desktop = Start::default().open()?;
    let commands = [
        (
            "plugin:window|set_title",
            json!({ "label": "main", "value": "taken" }),
        ),
        (
            "plugin:webview|create_webview_window",
            json!({ "options": { "label": "second", "url": "/" } }),
        ),
        (
            "plugin:event|listen",
            json!({ "event": "x", "target": { "kind": "Any" }, "handler": 1 }),
        ),
        ("plugin:app|name", json!({})),
        ("plugin:path|resolve_directory", json!({ "directory": 1 })),
        ("plugin:menu|new", json!({ "kind": "Menu", "handler": 1 })),
        ("plugin:resources|close", json!({ "rid": 0 })),
        ("save_file", json!({})),
    ];
    for (command, options) in commands {
        let script = "return await window.__TAURI_INTERNALS__.invoke(args[0], args[1]).then(() => 'reached', () => 'refused')";
        assert_eq!(
            desktop.page.run_async(script, &json!([command, options]))?,
            "refused",
            "{command}"
        );
    }
    assert_eq!(
        desktop.page.run("return typeof window.__TAURI__")?,
        "undefined"
    );
    assert_eq!(desktop.title()?, said("en", "window-title"));
    Ok(())
}

#[test]
fn a_bare_message_to_the_process_does_nothing() -> Done {
    let desktop = Start::default().open()?;
    let script = "window.ipc.postMessage(JSON.stringify({ cmd: 'plugin:window|close', callback: 1, error: 2, \
                  payload: { label: 'main' }, options: {} })); return 1";
    desktop.page.run(script)?;
    let answer = desktop.page.run_async(
        "return (await fetch('ipc://localhost/plugin:window|close')).status",
        &json!([]),
    )?;
    assert!(
        answer.is_string(),
        "the policy forbids it, so it throws: {answer}"
    );
    assert_eq!(desktop.title()?, said("en", "window-title"));
    Ok(())
}

#[test]
fn foreign_addresses_never_load() -> Done {
    let desktop = Start::contract().open()?;
    let home = desktop.page.url()?;
    desktop.page.find("#out")?.click()?;
    wait_until("the link", || {
        opened_outside(&desktop).contains("https://example.org/out")
    })?;
    desktop.page.find("#tab")?.click()?;
    wait_until("the new tab", || {
        opened_outside(&desktop).contains("https://example.org/tab")
    })?;
    desktop
        .page
        .run("location.href = 'https://example.org/script'")?;
    wait_until("the script", || {
        opened_outside(&desktop).contains("https://example.org/script")
    })?;
    desktop.page.run("location.href = 'file:///etc/passwd'")?;
    desktop.page.run("location.href = 'data:text/html,taken'")?;
    assert_eq!(desktop.page.url()?, home);
    assert_eq!(desktop.page.find("h1")?.text()?, "Contract");
    assert_eq!(opened_outside(&desktop).lines().count(), 3);
    desktop.window()?;
    Ok(())
}

#[test]
fn a_second_start_brings_the_first_window_forward() -> Done {
    let desktop = Start::default().open()?;
    let window = desktop.window()?;
    desktop
        .screen
        .ask("xdotool", &["windowminimize", &window])?;
    wait_until("the window to be put away", || desktop.window().is_err())?;
    let second = desktop.start_again()?;
    assert!(second.status.success(), "{second:?}");
    wait_until("the window to come forward", || {
        desktop.window().is_ok_and(|now| now == window)
    })
}

#[test]
fn keys_do_what_people_expect() -> Done {
    let desktop = Start::default().open()?;
    let width = || {
        desktop
            .page
            .run("return innerWidth")
            .ok()
            .and_then(|width| width.as_u64())
    };
    let plain = width();
    desktop
        .screen
        .ask("xdotool", &["windowactivate", "--sync", &desktop.window()?])?;
    for keys in [
        "ctrl+plus",
        "ctrl+0",
        "ctrl+minus",
        "ctrl+0",
        "ctrl+KP_Add",
        "ctrl+KP_0",
        "ctrl+equal",
    ] {
        let before = width();
        desktop.screen.press(keys)?;
        wait_until(keys, || width() != before)?;
    }
    desktop.screen.press("ctrl+0")?;
    wait_until("ctrl+0", || width() == plain)?;
    let size = desktop.size()?;
    for keys in ["F11", "F11", "F11", "Escape"] {
        let before = desktop.size()?;
        desktop.screen.press(keys)?;
        wait_until(keys, || desktop.size().is_ok_and(|now| now != before))?;
    }
    assert_eq!(desktop.size()?, size);
    Ok(())
}

#[test]
fn size_and_zoom_are_kept() -> Done {
    let folder = tempfile::tempdir()?;
    let first = Start::default().data_in(folder.path()).open()?;
    let window = first.window()?;
    first
        .screen
        .ask("xdotool", &["windowactivate", "--sync", &window])?;
    first
        .screen
        .ask("xdotool", &["windowsize", "--sync", &window, "900", "700"])?;
    first.screen.press("ctrl+plus")?;
    wait_until("the zoom", || {
        first
            .page
            .run("return innerWidth")
            .is_ok_and(|width| width == 720)
    })?;
    first.screen.press("ctrl+q")?;
    wait_until("the window to close", || first.window().is_err())?;
    drop(first);
    let second = Start::default().data_in(folder.path()).open()?;
    wait_until("the same size", || {
        second.size().is_ok_and(|size| size == "900x700")
    })?;
    wait_until("the same zoom", || {
        second
            .page
            .run("return innerWidth")
            .is_ok_and(|width| width == 720)
    })
}

#[test]
fn a_settings_file_of_zeros_does_not_matter() -> Done {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("window.toml"), [0; 4096])?;
    let desktop = Start::default().data_in(folder.path()).open()?;
    assert!(!desktop.page.find("h1")?.text()?.is_empty());
    Ok(())
}

#[test]
fn the_other_door_shows_the_same_window() -> Done {
    let desktop = Start::default().arg("--door=http").open()?;
    wait_until("the first page", || desktop.page.find("h1").is_ok())?;
    let url = desktop.page.url()?;
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
    assert!(
        !url.contains("token"),
        "the token is gone from the address: {url}"
    );
    Ok(())
}

#[test]
fn without_a_display_it_says_so_in_the_language_of_the_system() -> Done {
    let start = Start::default().lang("ru_RU.UTF-8");
    let mut command = Command::new(programs::desktop());
    let output = start.run(command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY"))?;
    assert!(!output.status.success());
    let error = String::from_utf8(output.stderr)?;
    assert!(error.contains(&said("ru", "window-no-display")), "{error}");
    Ok(())
}

#[test]
fn no_sqlite_symbol_leaves_the_programs() -> Done {
    for program in [programs::desktop(), programs::hrhw()] {
        let output = Command::new("nm")
            .arg("-D")
            .arg("--defined-only")
            .arg(&program)
            .output()?;
        assert!(output.status.success(), "{output:?}");
        let symbols = String::from_utf8(output.stdout)?;
        let ours: Vec<&str> = symbols
            .lines()
            .filter(|line| line.contains("sqlite3_"))
            .collect();
        assert!(ours.is_empty(), "{}: {ours:?}", program.display());
    }
    Ok(())
}
