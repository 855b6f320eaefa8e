//! Adaptations that go along in a copy, from the file that hands them on.

use adaptation::Layer;
use workshop::take_in;

use crate::adapted::layer_in;
use crate::problem::Problem;

/// What was adapted in the sessions of a programme, read from the file of that programme; empty where nothing of it was
/// handed on. A workbook is not asked: it would have to be unlocked, and holds what is nobody else's.
///
/// # Errors
/// What keeps the app from taking such a file in.
pub fn adaptations(file: &[u8]) -> Result<Layer, Problem> {
    let handed = take_in(file).map_err(Problem::of_handed)?;
    layer_in(handed.adaptations).map_err(Problem::of_handed)
}
