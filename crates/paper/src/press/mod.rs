//! The press: sets a sheet by Typst and writes it as PDF.
//!
//! The words of a sheet reach Typst as values, in a file of JSON; nothing a person wrote is ever read as Typst's
//! markup. Templates and fonts are embedded: no network, no packages, no fonts of the machine.

mod world;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use typst::diag::{SourceDiagnostic, Warned};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::sheet::{Piece, Sheet};
use world::{SheetWorld, Shop};

/// Sets sheets. Made once: it keeps fonts and templates, and Typst remembers what it has computed. Cheap to clone.
#[derive(Clone)]
pub struct Press(Arc<Shop>);

/// A sheet as PDF.
#[derive(Debug)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What is not as it should be, in Typst's words, for who works on templates and fonts: a sign that no font has,
    /// a rule of PDF/UA that is broken. The file can be read all the same.
    pub flaws: Vec<String>,
}

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// Somebody stopped it.
    #[error("stopped")]
    Stopped,
    /// A template cannot be set; Typst says why.
    #[error("not set: {0:?}")]
    NotSet(Vec<String>),
}

/// How far a sheet is, and whether it should be stopped; shared by who prints and who watches.
#[derive(Debug, Default)]
pub struct Watch {
    step: AtomicU32,
    steps: AtomicU32,
    stopped: AtomicBool,
}

impl Watch {
    /// Steps that are done, and how many there are; 0 of 0 before the first.
    #[must_use]
    pub fn progress(&self) -> (u32, u32) {
        (
            self.step.load(Ordering::Relaxed),
            self.steps.load(Ordering::Relaxed),
        )
    }

    /// Stops at the next step.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether somebody stopped it.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// What is to be done from now on: so many steps.
    pub(crate) fn expect(&self, steps: u32) {
        self.step.store(0, Ordering::Relaxed);
        self.steps.store(steps, Ordering::Relaxed);
    }

    fn reach(&self, step: u32) {
        self.step.fetch_max(step, Ordering::Relaxed);
    }
}

/// How many documents Typst's memory goes back.
const REMEMBERED: usize = 8;

impl Default for Press {
    fn default() -> Self {
        Self::new()
    }
}

impl Press {
    /// Reads fonts and templates.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(Shop::open()))
    }

    /// Sets a sheet as PDF/UA-1. Where a rule of that cannot be kept, the PDF is made without the claim, and says so
    /// among its flaws.
    ///
    /// # Errors
    /// When it was stopped, or when Typst cannot set it.
    pub fn print(&self, sheet: &Sheet, watch: &Watch) -> Result<Pdf, PressError> {
        let steps = sheet
            .pieces
            .iter()
            .filter(|piece| matches!(piece, Piece::At { .. }));
        // One more for writing the file.
        watch.expect(u32::try_from(steps.count()).unwrap_or(u32::MAX - 1) + 1);
        let world = SheetWorld::new(&self.0, sheet, watch);
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
        let document = output.map_err(|errors| {
            if watch.is_stopped() {
                PressError::Stopped
            } else {
                PressError::NotSet(in_words(&errors))
            }
        })?;
        let mut flaws = in_words(&warnings);
        let bytes = write(&document, &mut flaws)?;
        typst::comemo::evict(REMEMBERED);
        Ok(Pdf {
            bytes,
            pages: document.pages().len(),
            flaws,
        })
    }
}

fn write(document: &PagedDocument, flaws: &mut Vec<String>) -> Result<Vec<u8>, PressError> {
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard agrees with itself");
    let options = PdfOptions {
        standards,
        ..PdfOptions::default()
    };
    match typst_pdf::pdf(document, &options) {
        Ok(bytes) => Ok(bytes),
        Err(errors) => {
            flaws.extend(in_words(&errors));
            let plain = typst_pdf::pdf(document, &PdfOptions::default());
            plain.map_err(|errors| PressError::NotSet(in_words(&errors)))
        }
    }
}

fn in_words(found: &[SourceDiagnostic]) -> Vec<String> {
    found.iter().map(|one| one.message.to_string()).collect()
}
