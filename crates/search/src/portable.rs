//! The index of a language, to be searched where this program is not: in a copy of the pages.

use std::collections::{BTreeMap, HashMap};

use crate::index::{Index, Kind, Posting};

/// A passage, as [`crate::Hit`] has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// The session's slug (`voices/…` for a voice, `help/…` for help); empty for a term or an instrument.
    pub session: String,
    /// The id of the section; the slug or id of a term or an instrument.
    pub section: String,
    /// The block's id.
    pub block: String,
    /// What it is.
    pub kind: Kind,
    /// The title of its session, or the name of the term or instrument.
    pub title: String,
    /// Its words.
    pub text: String,
    /// How many words it has.
    pub words: u32,
    /// How much a word in it says about what it is about.
    pub weight: f32,
}

/// Everything that is needed to find passages by a few lines of script. Whoever searches it folds what was typed (lower
/// case, no accents) and looks it up among the forms: the stems were found here.
#[derive(Debug, Clone, PartialEq)]
pub struct Portable {
    /// The passages.
    pub passages: Vec<Passage>,
    /// Folded forms in the order of their letters, each with the numbers of its keys.
    pub forms: Vec<(String, Vec<u32>)>,
    /// For each key: a passage, and how often it stands there.
    pub postings: Vec<Vec<(u32, u32)>>,
    /// How many words a passage has in the mean.
    pub mean_words: f32,
}

/// The part of the index whose passages are kept.
pub(crate) fn portable(index: &Index, keeps: &dyn Fn(&Passage) -> bool) -> Portable {
    let mut passages = Vec::new();
    let mut moved: HashMap<u32, u32> = HashMap::new();
    for (at, doc) in (0u32..).zip(&index.docs) {
        let passage = Passage {
            session: doc.session.clone(),
            section: doc.section.clone(),
            block: doc.block.clone(),
            kind: doc.kind,
            title: doc.title.clone(),
            text: doc.text.clone(),
            words: doc.words,
            weight: doc.kind.weight(),
        };
        if keeps(&passage) {
            moved.insert(at, u32::try_from(passages.len()).unwrap_or(u32::MAX));
            passages.push(passage);
        }
    }
    let (numbers, postings) = postings(index, &moved);
    let forms = index.forms.iter().filter_map(|(form, of)| {
        let known: Vec<u32> = of
            .keys
            .iter()
            .filter_map(|key| numbers.get(key.as_str()).copied())
            .collect();
        (!known.is_empty()).then(|| (form.clone(), known))
    });
    Portable {
        forms: forms.collect(),
        passages,
        postings,
        mean_words: index.mean_words,
    }
}

/// The number of each key, and under that number where it stands: passage and weight.
type Postings<'a> = (HashMap<&'a str, u32>, Vec<Vec<(u32, u32)>>);

/// The keys that stand in kept passages, numbered in the order of their letters, so that the same manual gives the same
/// file.
fn postings<'a>(index: &'a Index, moved: &HashMap<u32, u32>) -> Postings<'a> {
    let sorted: BTreeMap<&str, &Vec<Posting>> = index
        .postings
        .iter()
        .map(|(key, list)| (key.as_str(), list))
        .collect();
    let (mut numbers, mut postings) = (HashMap::new(), Vec::new());
    for (key, list) in sorted {
        let kept: Vec<(u32, u32)> = list
            .iter()
            .filter_map(|posting| Some((*moved.get(&posting.doc)?, posting.times)))
            .collect();
        if !kept.is_empty() {
            numbers.insert(key, u32::try_from(postings.len()).unwrap_or(u32::MAX));
            postings.push(kept);
        }
    }
    (numbers, postings)
}
