//! Adapting the manual: what a trainer changes in a session, as a layer that can be taken off.

pub(crate) mod list;
mod preview;
pub(crate) mod session;
pub(crate) mod words;

use std::sync::Arc;

use adaptation::Layer;

use crate::problem::Problem;
use crate::reader::Reader;

/// What is changed in the open workbook.
pub(crate) fn layer_of(reader: &Reader) -> Result<Arc<Layer>, Problem> {
    Ok(reader.desk()?.adapted.layer())
}

/// The address of a section's editor.
pub(crate) fn editor(reader: &Reader, slug: &str, section: &str) -> String {
    reader.href(&format!("/sessions/{slug}/adapt/{section}"))
}

/// Lets every page know that something was changed.
pub(crate) fn renew(reader: &Reader) -> Result<(), Problem> {
    let desk = reader.desk()?;
    Ok(desk.adapted.renew(&desk.workbook)?)
}
