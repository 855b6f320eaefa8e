//! What Typst may see: the templates of `ui/paper/`, the fonts, and the sheet. Nothing else exists for it.

use std::collections::BTreeMap;

use rust_embed::RustEmbed;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::Watch;
use crate::sheet::Sheet;

#[derive(RustEmbed)]
#[folder = "../../ui/paper"]
#[include = "*.typ"]
struct Templates;

/// Where the templates find the sheet.
const SHEET: &str = "sheet.json";

/// Reading one of these tells how far the sheet is: `at/3`.
const AT: &str = "at/";

/// What is the same for every sheet.
pub(super) struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    templates: BTreeMap<String, Source>,
    main: FileId,
}

impl Shop {
    pub(super) fn open() -> Self {
        let files = figure::Fonts::iter().filter_map(|name| figure::Fonts::get(&name));
        let fonts: Vec<Font> = files
            .flat_map(|file| Font::iter(Bytes::new(file.data.into_owned())))
            .collect();
        let template = |name: std::borrow::Cow<'static, str>| {
            let data = Templates::get(&name)?.data;
            let text = std::str::from_utf8(&data).ok()?.to_owned();
            Some((name.to_string(), Source::new(file_id(&name), text)))
        };
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            templates: Templates::iter().filter_map(template).collect(),
            main: file_id("main.typ"),
        }
    }
}

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the names of our own files are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// The shop with one sheet on the table.
pub(super) struct SheetWorld<'a> {
    shop: &'a Shop,
    sheet: Bytes,
    watch: &'a Watch,
}

impl<'a> SheetWorld<'a> {
    pub(super) fn new(shop: &'a Shop, sheet: &Sheet, watch: &'a Watch) -> Self {
        let json = serde_json::to_vec(sheet).expect("a sheet is made of texts, numbers and lists");
        Self {
            shop,
            sheet: Bytes::new(json),
            watch,
        }
    }

    /// A step was reached; refused when it should be stopped, which ends the setting.
    fn reach(&self, step: &str) -> FileResult<Bytes> {
        if self.watch.is_stopped() {
            return Err(FileError::AccessDenied);
        }
        if let Ok(step) = step.parse() {
            self.watch.reach(step);
        }
        Ok(Bytes::new([]))
    }
}

impl World for SheetWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.book
    }

    fn main(&self) -> FileId {
        self.shop.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = id.vpath().get_without_slash();
        let source = self.shop.templates.get(path);
        source
            .cloned()
            .ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        match path.strip_prefix(AT) {
            Some(step) => self.reach(step),
            None if path == SHEET => Ok(self.sheet.clone()),
            None => Err(FileError::NotFound(path.into())),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shop.fonts.get(index).cloned()
    }

    /// Paper does not say when it was printed.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
