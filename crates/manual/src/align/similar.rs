//! How alike two texts of one language are: the share of three-letter pieces they have in common.
//!
//! Whole words were tried first: in Russian a changed ending made two texts strangers.

/// The three-letter pieces of a text, sorted.
#[derive(Debug, Clone, Default)]
pub(super) struct Grams(Vec<u32>);

impl Grams {
    pub(super) fn of(text: &str) -> Self {
        let mut grams = Vec::with_capacity(text.len());
        let (mut first, mut second) = (' ', ' ');
        for ch in text
            .chars()
            .flat_map(char::to_lowercase)
            .map(|ch| if ch.is_alphanumeric() { ch } else { ' ' })
        {
            if ch == ' ' && second == ' ' {
                continue;
            }
            grams.push(gram(first, second, ch));
            (first, second) = (second, ch);
        }
        grams.sort_unstable();
        Self(grams)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// From 0 (nothing in common) to 1 (the same letters).
    pub(super) fn similarity(&self, other: &Self) -> f32 {
        let (shorter, longer) = (self.len().min(other.len()), self.len().max(other.len()));
        // Below a third of the length it cannot reach half: not worth counting.
        if shorter == 0 || longer > 3 * shorter {
            return 0.0;
        }
        ratio(2 * self.common(other), shorter + longer)
    }

    /// Which share of these pieces the other text has too, from 0 to 1.
    pub(super) fn contained_in(&self, other: &Self) -> f32 {
        ratio(self.common(other), self.len())
    }

    fn common(&self, other: &Self) -> usize {
        let (mut left, mut right) = (self.0.as_slice(), other.0.as_slice());
        let mut common = 0;
        while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) {
            match a.cmp(b) {
                std::cmp::Ordering::Less => left = left_rest,
                std::cmp::Ordering::Greater => right = right_rest,
                std::cmp::Ordering::Equal => {
                    common += 1;
                    (left, right) = (left_rest, right_rest);
                }
            }
        }
        common
    }
}

fn gram(first: char, second: char, third: char) -> u32 {
    let mix = |state: u32, ch: char| (state ^ u32::from(ch)).wrapping_mul(0x0100_0193);
    mix(mix(mix(0x811c_9dc5, first), second), third)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a share needs no more than seven digits"
)]
fn ratio(part: usize, whole: usize) -> f32 {
    if whole == 0 {
        0.0
    } else {
        part as f32 / whole as f32
    }
}
