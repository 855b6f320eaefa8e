use super::{Score, change, figures, ratio, student, wilson};

fn near(is: f64, expect: f64, within: f64) {
    assert!((is - expect).abs() <= within, "{is} is not {expect}");
}

/// Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
#[test]
fn wilson_is_as_published() {
    let check = |right: f64, of: f64, low: f64, high: f64| {
        let score = wilson(right / of, of);
        near(score.low, low, 5e-5);
        near(score.high, high, 5e-5);
    };
    check(81.0, 263.0, 0.2553, 0.3662);
    check(15.0, 148.0, 0.0624, 0.1605);
    check(0.0, 20.0, 0.0, 0.1611);
    check(1.0, 29.0, 0.0061, 0.1718);
}

#[test]
fn student_is_as_in_the_tables() {
    for (degrees, quantile) in [(4.0, 2.776), (5.0, 2.571), (9.0, 2.262), (29.0, 2.045)] {
        near(student(degrees), quantile, 1.2e-3);
    }
}

/// The counts of a paired table: right both times, only after, only before, never; as 0 and 1 of each person.
fn paired(both: usize, first: usize, second: usize, never: usize) -> (Vec<f64>, Vec<f64>) {
    let rows = [
        (both, 1.0, 1.0),
        (first, 1.0, 0.0),
        (second, 0.0, 1.0),
        (never, 0.0, 0.0),
    ];
    let column = |pick: fn(&(usize, f64, f64)) -> f64| {
        rows.iter()
            .flat_map(|row| vec![pick(row); row.0])
            .collect::<Vec<f64>>()
    };
    (column(|row| row.1), column(|row| row.2))
}

/// Fagerland, Lydersen and Laake (2017), Statistical Analysis of Contingency Tables, chapter 8: the data of Cavo and
/// others, 59, 6, 16, 80, and of Bentur and others, 1, 1, 7, 12.
#[test]
fn the_change_is_as_published() {
    let check = |table: [usize; 4], value: f64, low: f64, high: f64| {
        let (over, under) = paired(table[0], table[1], table[2], table[3]);
        let change = figures(&under, &over, 1).expect("people").change;
        near(change.value, value, 5e-5);
        near(change.low, low, 5e-5);
        near(change.high, high, 6e-5);
    };
    check([59, 6, 16, 80], -0.0621, -0.1186, -0.0046);
    check([1, 1, 7, 12], -0.2857, -0.5069, -0.0256);
}

/// The same book, the MOVER Wilson interval of a ratio of paired shares, 0.8667 (0.7592 to 0.9866). It takes the plain
/// correlation; ours is corrected towards nought, and the interval is the wider.
#[test]
fn the_ratio_is_as_published() {
    let (over, under) = (wilson(65.0 / 161.0, 161.0), wilson(75.0 / 161.0, 161.0));
    let phi = (59.0 * 80.0 - 6.0 * 16.0) / (65.0_f64 * 96.0 * 75.0 * 86.0).sqrt();
    let (low, high) = ratio(over, under, phi);
    near(low, 0.7592, 5e-5);
    near(high, 0.9866, 5e-5);
    // Wrong before: 75 of 161; wrong after: 65.
    let (wrong_after, wrong_before) = paired(59, 6, 16, 80);
    let right = |wrong: &[f64]| wrong.iter().map(|one| 1.0 - one).collect::<Vec<_>>();
    let gain = figures(&right(&wrong_before), &right(&wrong_after), 1)
        .and_then(|figures| figures.gain)
        .expect("something was left to learn");
    near(gain.value, 1.0 - 0.8667, 5e-5);
    assert!(gain.low < 1.0 - 0.9866 && gain.low > 1.0 - 1.0, "{gain:?}");
    assert!(gain.high > 1.0 - 0.7592 && gain.high < 0.26, "{gain:?}");
}

/// Hake (1998): from a mean of 0.4 to one of 0.7, half of what could be gained was gained.
#[test]
fn the_gain_is_what_hake_says() {
    let found = figures(&[0.2, 0.4, 0.6], &[0.5, 0.7, 0.9], 10).expect("people");
    near(found.gain.expect("room for a gain").value, 0.5, 1e-12);
}

#[test]
fn a_group_where_all_are_alike_is_not_taken_for_certainty() {
    let learned = figures(&[0.0; 6], &[1.0; 6], 1).expect("people");
    assert_eq!((learned.change.value, learned.change.high), (1.0, 1.0));
    assert!(learned.change.low < 0.6, "{:?}", learned.change);
    let gain = learned.gain.expect("all was left to learn");
    assert_eq!((gain.value, gain.high), (1.0, 1.0));
    assert!(gain.low < 0.7, "{gain:?}");
    let knew = figures(&[1.0; 6], &[0.5; 6], 4).expect("people");
    assert_eq!(knew.gain, None, "nothing was left to be gained");
    assert_eq!(figures(&[], &[], 4), None);
    assert_eq!(change(point(0.5), point(0.5), 0.0).value, 0.0);
}

fn point(mean: f64) -> Score {
    wilson(mean, 10.0)
}

/// Numbers that come again at every run (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> f64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// One person's score: whoever is abler gets more of the questions right, before and after.
    fn person(&mut self, questions: usize) -> (f64, f64) {
        let able = self.roll() * 0.4 - 0.2;
        let mut score = |hard: f64| {
            let rights = (0..questions).filter(|q| {
                let chance = hard + able + (*q as f64 / questions as f64 - 0.5) * 0.3;
                self.roll() < chance.clamp(0.0, 1.0)
            });
            rights.count() as f64 / questions as f64
        };
        (score(0.4), score(0.7))
    }
}

/// What 95 % means: of many groups drawn from one crowd, at least about that many intervals hold the crowd's gain.
#[test]
fn of_twenty_small_groups_nineteen_intervals_hold_the_truth() {
    let mut dice = Dice(20_260_123);
    for questions in [1, 4, 10] {
        let crowd: Vec<_> = (0..200_000).map(|_| dice.person(questions)).collect();
        let mean =
            |pick: fn(&(f64, f64)) -> f64| crowd.iter().map(pick).sum::<f64>() / crowd.len() as f64;
        let (before, after) = (mean(|p| p.0), mean(|p| p.1));
        let truth = (after - before) / (1.0 - before);
        for people in [5, 8, 20] {
            let held = (0..2000).filter(|_| {
                let group: Vec<_> = (0..people).map(|_| dice.person(questions)).collect();
                let (b, a): (Vec<f64>, Vec<f64>) = group.into_iter().unzip();
                let gain = figures(&b, &a, questions).and_then(|figures| figures.gain);
                gain.is_none_or(|gain| gain.low <= truth && truth <= gain.high)
            });
            let held = held.count() as f64 / 2000.0;
            assert!(
                held >= 0.935,
                "{people} people, {questions} questions: {held}"
            );
        }
    }
}
