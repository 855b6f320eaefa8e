//! The main job, in the real window: a name, a session in one language, the same place in another, a note; the window
//! closes and opens again, and place and note are there.
#![cfg(target_os = "linux")]

use std::path::Path;

use house::desktop::{Desktop, Start};
use house::process::wait_until;

type Done = anyhow::Result<()>;

const NOTE: &str = "Ce qu’on m’a demandé, sans noms ni lieux. Ёжик, ¿qué?";

fn open(folder: &Path) -> anyhow::Result<Desktop> {
    Start::default().lang("fr_FR.UTF-8").data_in(folder).open()
}

fn holds(desktop: &Desktop, script: &str) -> bool {
    desktop
        .page
        .run(&format!("return Boolean({script})"))
        .is_ok_and(|answer| answer == true)
}

fn begin(desktop: &Desktop) -> Done {
    wait_until("the welcome is there", || {
        holds(desktop, "document.querySelector('#name')")
    })?;
    desktop.page.find("#name")?.keys("Надя")?;
    desktop.page.find("main form .act")?.click()?;
    wait_until("the shelf is there", || {
        holds(desktop, "document.querySelector('.shelf')")
    })
}

fn read_to(desktop: &Desktop, block: &str) -> Done {
    desktop
        .page
        .find("a[href$='/sessions/dual-loyalty']")?
        .click()?;
    // Nobody scrolls before the page is painted; a driver would.
    wait_until("the session is there", || {
        holds(
            desktop,
            "document.querySelector('main[data-session]') && 'laidOut' in document.documentElement.dataset",
        )
    })?;
    desktop.page.run(&format!(
        "document.getElementById('{block}').scrollIntoView()"
    ))?;
    wait_until("the block is in view", || holds(desktop, &in_view(block)))
}

fn in_view(block: &str) -> String {
    format!(
        "(() => {{ const box = document.getElementById('{block}')?.getBoundingClientRect();
           return box && box.top >= 0 && box.top < innerHeight / 2 }})()"
    )
}

fn switch_to(desktop: &Desktop, lang: &str) -> Done {
    desktop
        .page
        .find(&format!(".langs a[hreflang={lang}]"))?
        .click()?;
    wait_until("the language is the other one", || {
        holds(
            desktop,
            &format!(
                "document.documentElement.lang === '{lang}' && document.readyState === 'complete'"
            ),
        )
    })
}

fn write(desktop: &Desktop, words: &str) -> Done {
    desktop.page.find("form[data-note] textarea")?.keys(words)?;
    wait_until("the note is saved", || {
        holds(
            desktop,
            "document.querySelector('form[data-note] [data-state].ok')",
        )
    })
}

#[test]
fn a_person_finds_place_and_note_again() -> Done {
    let folder = tempfile::tempdir()?;
    {
        let desktop = open(folder.path())?;
        begin(&desktop)?;
        read_to(&desktop, "triads")?;
        for lang in ["ru", "es", "en", "fr"] {
            switch_to(&desktop, lang)?;
            wait_until("the block is in view", || {
                holds(&desktop, &in_view("triads"))
            })?;
        }
        write(&desktop, NOTE)?;
    }
    let desktop = open(folder.path())?;
    let open_again = desktop.page.find_all(".people button")?;
    if let Some(button) = open_again.first() {
        button.click()?;
    }
    wait_until("where she left off is offered", || {
        holds(&desktop, "document.querySelector('[data-resume]')")
    })?;
    desktop.page.find("[data-resume]")?.click()?;
    wait_until("the session is there", || {
        holds(&desktop, "document.querySelector('main[data-session]')")
    })?;
    let kept = desktop
        .page
        .run("return document.querySelector('form[data-note] textarea').value")?;
    assert_eq!(kept, NOTE);
    wait_until("she is where she was, not at the top", || {
        holds(&desktop, "scrollY > 100")
    })
}

#[test]
fn what_was_typed_last_is_saved_when_the_window_closes() -> Done {
    let folder = tempfile::tempdir()?;
    {
        let desktop = open(folder.path())?;
        begin(&desktop)?;
        read_to(&desktop, "triads")?;
        desktop
            .page
            .find("form[data-note] textarea")?
            .keys("Dernier mot")?;
        desktop.screen.press("alt+F4")?;
        wait_until("the window is closed", || desktop.window().is_err())?;
    }
    let file = std::fs::read_dir(folder.path())?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|ending| ending == "hrhw"))
        .ok_or_else(|| anyhow::anyhow!("no workbook"))?;
    let workbook = workbook::Workbook::open(&file)?;
    let notes = workbook.notes("dual-loyalty")?;
    assert!(
        notes.iter().any(|note| note.text == "Dernier mot"),
        "{notes:?}"
    );
    Ok(())
}
