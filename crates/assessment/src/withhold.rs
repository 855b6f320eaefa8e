//! What is not said, so that no figure points at one person.
//!
//! A figure is about a set of people. Whoever reads several figures can subtract one from another, so it is not enough
//! that each set is large: what lies between two of them must be large too, or empty. Two rules follow.
//!
//! - All results of a test are about one set: those who handed in both sheets. The others are counted, and nothing is
//!   said of their answers, or the difference of two means would be one person's score.
//! - Of a table by profession, a group below [`FEWEST`] is left out, and if those left out are together fewer than
//!   that, the smallest of the others with them, until they are enough. Else the total less the groups that are shown
//!   would be the one that is not.

/// The fewest people about whom anything is said.
pub const FEWEST: usize = 5;

/// The groups of a breakdown that may be shown beside the total, by their place in `sizes`. `others` are in no group,
/// and in the total all the same.
#[must_use]
pub fn shown(sizes: &[usize], others: usize) -> Vec<usize> {
    let mut shown: Vec<usize> = (0..sizes.len())
        .filter(|&place| sizes[place] >= FEWEST)
        .collect();
    // The largest last, so that it is the last to go; of equals the later one goes first, whatever the answers were.
    shown.sort_by_key(|&place| (std::cmp::Reverse(sizes[place]), place));
    let total = others + sizes.iter().sum::<usize>();
    while !shown.is_empty() {
        let seen: usize = shown.iter().map(|&place| sizes[place]).sum();
        let unseen = total - seen;
        if unseen == 0 || unseen >= FEWEST {
            break;
        }
        shown.pop();
    }
    shown.sort_unstable();
    shown
}

#[cfg(test)]
mod tests {
    use super::{FEWEST, shown};
    use proptest::prelude::{prop_assert, proptest};

    #[test]
    fn small_groups_are_left_out_and_what_would_give_them_away() {
        let check = |sizes: &[usize], expect: &[usize]| {
            assert_eq!(shown(sizes, 0), expect, "{sizes:?}");
        };
        check(&[], &[]);
        check(&[4], &[]);
        check(&[5], &[0]);
        check(&[5, 6], &[0, 1]);
        check(&[9, 1], &[]); // 10 less 9 is one person.
        check(&[9, 6, 1], &[0]); // 16 less 9 is seven people.
        check(&[9, 6, 2, 3], &[0, 1]);
        check(&[5, 5, 4], &[0]);
        assert_eq!(shown(&[6, 2], 9), [0]);
        assert_eq!(shown(&[6], 1), [0_usize; 0]);
    }

    proptest! {
        /// From the total and the groups that are shown, every sum and difference of them can be worked out. The
        /// smallest sets of people that can be told apart so are the groups shown and all the rest together.
        #[test]
        fn nothing_that_can_be_worked_out_is_about_few(
            sizes in proptest::collection::vec(0_usize..12, 0..9),
            others in 0_usize..12,
        ) {
            let seen = shown(&sizes, others);
            let told: usize = seen.iter().map(|&place| sizes[place]).sum();
            let rest = others + sizes.iter().sum::<usize>() - told;
            prop_assert!(seen.iter().all(|&place| sizes[place] >= FEWEST));
            prop_assert!(seen.is_empty() || rest == 0 || rest >= FEWEST, "{sizes:?}: {rest} are left");
        }
    }
}
