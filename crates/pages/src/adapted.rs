//! The manual as the person at the desk has adapted it.

use std::sync::{Arc, Mutex, PoisonError};

use adaptation::{AdaptedFacts, AdaptedWords, Layer};
use serde_json::Value;
use workbook::{Kept, ReadError, Workbook};
use workshop::{HandedError, Limit};

use crate::texts::Texts;

/// What the open workbook changes in the manual. Read once, and again after each change of it: a page must not wait
/// for the workbook to know what its words are.
#[derive(Default)]
pub(crate) struct Adapted {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    layer: Arc<Layer>,
    /// The texts that the layer was laid over last, and what came of it.
    made: Option<(Arc<Texts>, Arc<Texts>)>,
}

impl Adapted {
    /// What the workbook changes now. One that cannot be read changes nothing; its pages say what is wrong with it.
    pub(crate) fn of(workbook: &Workbook) -> Self {
        let adapted = Self::default();
        adapted.renew(workbook).ok();
        adapted
    }

    /// Reads it again, after a change.
    pub(crate) fn renew(&self, workbook: &Workbook) -> Result<(), ReadError> {
        let layer = Arc::new(layer(workbook)?);
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = State { layer, made: None };
        Ok(())
    }

    /// All that is changed.
    pub(crate) fn layer(&self) -> Arc<Layer> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&state.layer)
    }

    /// The texts with the changes over them.
    pub(crate) fn over(&self, texts: Arc<Texts>) -> Arc<Texts> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.layer.is_empty() {
            return texts;
        }
        if let Some((base, made)) = &state.made
            && Arc::ptr_eq(base, &texts)
        {
            return Arc::clone(made);
        }
        let made = Arc::new(texts.with_layer(&state.layer));
        state.made = Some((texts, Arc::clone(&made)));
        made
    }
}

/// The layer that came with another trainer's programme; empty where none did.
///
/// # Errors
/// It is none, or more than anybody writes.
pub(crate) fn layer_in(adaptations: Option<Value>) -> Result<Layer, HandedError> {
    let Some(adaptations) = adaptations else {
        return Ok(Layer::default());
    };
    let layer: Layer = serde_json::from_value(adaptations).map_err(|_| HandedError::Damaged)?;
    if layer.is_within_bounds() {
        Ok(layer)
    } else {
        Err(HandedError::TooMuch(Limit::Text))
    }
}

fn layer(workbook: &Workbook) -> Result<Layer, ReadError> {
    let words = workbook.leaves::<AdaptedWords>()?;
    let facts = workbook.leaves::<AdaptedFacts>()?;
    Ok(Layer {
        words: words.into_iter().map(leaf).collect(),
        facts: facts.into_iter().map(leaf).collect(),
    })
}

fn leaf<L>(kept: Kept<L>) -> L {
    kept.leaf
}
