//! The menus, in the person's language, and what they do.

use crate::kept::Zoom;
use crate::window;
use language::{Words, args};
use tauri::menu::{Menu, MenuItemBuilder, PredefinedMenuItem, Submenu, SubmenuBuilder};
use tauri::{AppHandle, Wry};

/// The item that is awake only while the window fills the screen, so that Escape is the page's at other times.
pub(crate) const LEAVE_FULLSCREEN: &str = "menu-leave-full-screen";

/// Builds the menus. An item's id is the id of its message.
pub(crate) fn build(app: &AppHandle, words: &Words) -> tauri::Result<Menu<Wry>> {
    let menu = Menu::new(app)?;
    menu.append(&manual(app, words)?)?;
    if cfg!(target_os = "macos") {
        menu.append(&edit(app, words)?)?;
    }
    menu.append(&view(app, words)?)?;
    menu.append(&go(app, words)?)?;
    menu.append(&help(app, words)?)?;
    Ok(menu)
}

/// Does what the item with that id says.
pub(crate) fn act(app: &AppHandle, id: &str) {
    match id {
        "menu-first-page" => window::go_to(app, "/"),
        "menu-about" => window::go_to_in_language(app, "/about"),
        "menu-quit" => window::close(app),
        "menu-zoom-in" => window::zoom(app, Zoom::Closer),
        "menu-zoom-out" => window::zoom(app, Zoom::Farther),
        "menu-zoom-plain" => window::zoom(app, Zoom::Plain),
        "menu-full-screen" | LEAVE_FULLSCREEN => window::toggle_fullscreen(app),
        "menu-back" => window::step(app, window::Step::Back),
        "menu-forward" => window::step(app, window::Step::Forward),
        "menu-help-pages" => window::go_to_in_language(app, "/help"),
        "menu-help-keys" => window::go_to_in_language(app, "/help/keys"),
        _ => {}
    }
}

fn manual(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    SubmenuBuilder::new(app, say(words, "menu-manual"))
        .item(&item(
            app,
            words,
            "menu-first-page",
            Some("CmdOrCtrl+Shift+H"),
        )?)
        .item(&item(app, words, "menu-about", None)?)
        .separator()
        .item(&item(app, words, "menu-quit", Some("CmdOrCtrl+Q"))?)
        .build()
}

/// On macOS the keys for copying and pasting work only where a menu names them; elsewhere the engine knows them.
fn edit(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    let name = |id: &str| say(words, id);
    SubmenuBuilder::new(app, name("menu-edit"))
        .item(&PredefinedMenuItem::undo(app, Some(&name("menu-undo")))?)
        .item(&PredefinedMenuItem::redo(app, Some(&name("menu-redo")))?)
        .separator()
        .item(&PredefinedMenuItem::cut(app, Some(&name("menu-cut")))?)
        .item(&PredefinedMenuItem::copy(app, Some(&name("menu-copy")))?)
        .item(&PredefinedMenuItem::paste(app, Some(&name("menu-paste")))?)
        .item(&PredefinedMenuItem::select_all(
            app,
            Some(&name("menu-select-all")),
        )?)
        .build()
}

fn view(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    let leave = item(app, words, LEAVE_FULLSCREEN, Some("Escape"))?;
    leave.set_enabled(false)?;
    SubmenuBuilder::new(app, say(words, "menu-view"))
        .item(&item(app, words, "menu-zoom-in", Some("CmdOrCtrl+="))?)
        .item(&item(app, words, "menu-zoom-out", Some("CmdOrCtrl+-"))?)
        .item(&item(app, words, "menu-zoom-plain", Some("CmdOrCtrl+0"))?)
        .separator()
        .item(&item(app, words, "menu-full-screen", Some("F11"))?)
        .item(&leave)
        .build()
}

fn go(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    let (back, forward) = if cfg!(target_os = "macos") {
        ("Cmd+[", "Cmd+]")
    } else {
        ("Alt+ArrowLeft", "Alt+ArrowRight")
    };
    SubmenuBuilder::new(app, say(words, "menu-go"))
        .item(&item(app, words, "menu-back", Some(back))?)
        .item(&item(app, words, "menu-forward", Some(forward))?)
        .build()
}

fn help(app: &AppHandle, words: &Words) -> tauri::Result<Submenu<Wry>> {
    SubmenuBuilder::new(app, say(words, "menu-help"))
        .item(&item(app, words, "menu-help-pages", Some("F1"))?)
        .item(&item(app, words, "menu-help-keys", None)?)
        .build()
}

fn item(
    app: &AppHandle,
    words: &Words,
    id: &str,
    keys: Option<&str>,
) -> tauri::Result<tauri::menu::MenuItem<Wry>> {
    let builder = MenuItemBuilder::with_id(id, say(words, id));
    keys.into_iter()
        .fold(builder, |builder, keys| builder.accelerator(keys))
        .build(app)
}

fn say(words: &Words, id: &str) -> String {
    words.message(id, &args! {}).text
}
