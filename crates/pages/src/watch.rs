//! Folders outside are watched: a change that is saved in an editor is on the page in a moment.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Weak};
use std::time::Duration;

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::house::House;
use crate::outside::Outside;

/// An editor saves in several steps (a copy, a rename): what comes this close together is one change.
const TOGETHER: Duration = Duration::from_millis(30);

/// Watches the house's outside folders until it has others, or stands no more. Where a folder cannot be watched its words
/// are read all the same; they are only not read again by themselves.
pub(crate) fn watch(house: &Arc<House>) {
    let (changed, changes) = channel();
    // Before this returns the folders are watched: a change made from now on is not missed. The one who watched the
    // folders before goes, and with it its thread.
    let watcher = watcher(&house.outside(), changed);
    let is_watched = watcher.is_some();
    house.keep_watcher(watcher);
    if !is_watched {
        return;
    }
    let house = Arc::downgrade(house);
    let follow = move || follow(&changes, &house);
    let _ = std::thread::Builder::new()
        .name("outside".into())
        .spawn(follow);
}

fn watcher(outside: &Outside, changed: Sender<()>) -> Option<RecommendedWatcher> {
    outside.folders().next()?;
    let note = move |event: notify::Result<Event>| {
        // Reading a file is an event, too: answering it by reading would never end.
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            let _ = changed.send(());
        }
    };
    let mut watcher = RecommendedWatcher::new(note, notify::Config::default()).ok()?;
    for folder in outside.folders() {
        let _ = watcher.watch(folder, RecursiveMode::Recursive);
    }
    Some(watcher)
}

fn follow(changes: &Receiver<()>, house: &Weak<House>) {
    while settled(changes) {
        let Some(house) = house.upgrade() else { return };
        house.read_what_changed();
    }
}

/// Waits for a change and for the pause after it. `false`: there will be none any more.
fn settled(changes: &Receiver<()>) -> bool {
    if changes.recv().is_err() {
        return false;
    }
    loop {
        match changes.recv_timeout(TOGETHER) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}
