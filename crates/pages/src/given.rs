//! A file that the person opened outside the window, by a double click or on the command line.

use std::path::Path;

use crate::house::House;
use crate::packs::{is_pack, page_about};

impl House {
    /// Takes up a file: a workbook comes onto the desk, a language pack is looked at. Answers with the page to show, path
    /// and query. Why a workbook did not open stands on that page, and the one on the desk stays there.
    #[must_use]
    pub fn take_up(&self, file: &Path) -> String {
        if is_pack(file) {
            return format!("/{}{}", self.language(), page_about(file));
        }
        if self.lies_on_the_desk(file) || self.open(file).is_ok() {
            return self.front(&self.viewer());
        }
        let page = match self.waiting() {
            Some(_) => "unlock",
            None => "welcome",
        };
        format!("/{}/{page}", self.language())
    }

    /// A workbook that is open cannot be opened, and need not be.
    fn lies_on_the_desk(&self, file: &Path) -> bool {
        let viewer = self.viewer();
        let same = |ours: &Path| Some(ours.canonicalize().ok()? == file.canonicalize().ok()?);
        viewer
            .desk()
            .is_some_and(|desk| same(desk.workbook.path()) == Some(true))
    }
}
