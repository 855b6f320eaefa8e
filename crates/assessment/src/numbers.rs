//! Figures of a small group, with intervals that do not promise more than a few people can.
//!
//! A *score* is the share of questions that a person had right, from 0 to 1; a single question scores 0 or 1. Of the
//! same people's scores before and after these figures are made:
//!
//! - The mean before and after, each with Wilson's score interval (Wilson, 1927), which stays honest for few people and
//!   for shares near 0 and 1 where the textbook interval collapses (Brown, Cai and DasGupta, 2001).
//! - The change, after − before, with Newcombe's square-and-add interval for paired shares (Newcombe, 1998, method 10).
//! - The normalised gain, (after − before) / (1 − before), of the group's means (Hake, 1998): how much of what was not
//!   yet known was learned. It is 1 − (wrong after) / (wrong before), so its interval is that of a ratio of paired
//!   shares: MOVER with Wilson limits (Fagerland, Lydersen and Laake, 2017, chapter 8).
//!
//! Of several questions, a person's answers hang together, and people are fewer than answers. Wilson's interval is then
//! given the number of independent answers that would vary as much as the people do (Korn and Graubard, 1998; Dean and
//! Pagano, 2015): between the number of people and the number of answers, made smaller by Student's t where the people
//! are few. A bootstrap was rejected: of six people it is too narrow, and of six equal ones it is a point.

/// The quantile of the normal distribution for 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// A mean score and the interval that holds the truth in 19 of 20 such groups.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// The mean, from 0 to 1.
    pub mean: f64,
    /// The lower limit.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
}

/// A difference or a gain with its interval of 95 %.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The value.
    pub value: f64,
    /// The lower limit; a gain's may be far below −1.
    pub low: f64,
    /// The upper limit, at most 1.
    pub high: f64,
}

/// What is said of one question, one objective or the whole test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// Of how many people.
    pub people: usize,
    /// The mean score before.
    pub before: Score,
    /// The mean score after.
    pub after: Score,
    /// After less before.
    pub change: Estimate,
    /// The normalised gain; nothing where all had everything right before, and nothing was left to be gained.
    pub gain: Option<Estimate>,
}

/// The figures of the same people's scores before and after, in the same order, each the share of `questions` that was
/// right. `None` without people.
#[must_use]
pub fn figures(before: &[f64], after: &[f64], questions: usize) -> Option<Figures> {
    let people = before.len().min(after.len());
    if people == 0 || questions == 0 {
        return None;
    }
    let (before, after) = (&before[..people], &after[..people]);
    let (first, second) = (
        Sample::new(before, questions),
        Sample::new(after, questions),
    );
    let phi = first.correlation(&second, before, after, questions);
    Some(Figures {
        people,
        before: first.score(),
        after: second.score(),
        change: change(first.score(), second.score(), phi),
        gain: gain(first.wrong(), second.wrong(), phi),
    })
}

/// What the intervals need to know of one occasion.
struct Sample {
    mean: f64,
    /// How much people vary, as a part of how much single answers with this mean would.
    spread: f64,
    /// As many independent answers would be as sure.
    worth: f64,
}

impl Sample {
    fn new(scores: &[f64], questions: usize) -> Self {
        let people = scores.len() as f64;
        let mean = scores.iter().sum::<f64>() / people;
        if questions == 1 || scores.len() < 2 {
            return Self {
                mean,
                spread: 1.0,
                worth: people,
            };
        }
        let squares: f64 = scores.iter().map(|score| (score - mean).powi(2)).sum();
        let most = mean * (1.0 - mean);
        let least = 1.0 / questions as f64;
        let spread = if most > 0.0 {
            (squares / (people - 1.0) / most).clamp(least, 1.0)
        } else {
            least
        };
        let shrunk = (Z / student(people - 1.0)).powi(2);
        Self {
            mean,
            spread,
            worth: people / spread * shrunk,
        }
    }

    fn score(&self) -> Score {
        wilson(self.mean, self.worth)
    }

    /// The same of the share that was wrong.
    fn wrong(&self) -> Score {
        wilson(1.0 - self.mean, self.worth)
    }

    /// How the two occasions hang together, with Newcombe's correction: of few people a positive correlation is easily
    /// seen where there is none, and would make the interval too narrow.
    fn correlation(&self, other: &Self, mine: &[f64], others: &[f64], questions: usize) -> f64 {
        let people = mine.len() as f64;
        let products: f64 = mine.iter().zip(others).map(|(a, b)| a * b).sum();
        let together = products / people - self.mean * other.mean;
        let correction = 1.0 / (2.0 * people * questions as f64);
        let together = if together > 0.0 {
            (together - correction).max(0.0)
        } else {
            together
        };
        let scale = (self.variance() * other.variance()).sqrt();
        if scale > 0.0 {
            (together / scale).clamp(-1.0, 1.0)
        } else {
            0.0
        }
    }

    fn variance(&self) -> f64 {
        self.mean * (1.0 - self.mean) * self.spread
    }
}

/// Wilson's score interval of a share among `answers`.
fn wilson(mean: f64, answers: f64) -> Score {
    let squared = Z * Z / answers;
    let middle = (mean + squared / 2.0) / (1.0 + squared);
    let half = (mean * (1.0 - mean) * squared + squared * squared / 4.0)
        .max(0.0)
        .sqrt()
        / (1.0 + squared);
    Score {
        mean,
        low: if mean <= 0.0 {
            0.0
        } else {
            (middle - half).clamp(0.0, mean)
        },
        high: if mean >= 1.0 {
            1.0
        } else {
            (middle + half).clamp(mean, 1.0)
        },
    }
}

/// The quantile of Student's t for 95 %, by the expansion of Abramowitz and Stegun, 26.7.5: to a thousandth from four
/// degrees of freedom on, and fewer are never shown.
fn student(degrees: f64) -> f64 {
    let power = |exponent: i32| Z.powi(exponent);
    let terms = [
        (power(3) + Z) / 4.0,
        (5.0 * power(5) + 16.0 * power(3) + 3.0 * Z) / 96.0,
        (3.0 * power(7) + 19.0 * power(5) + 17.0 * power(3) - 15.0 * Z) / 384.0,
        (79.0 * power(9) + 776.0 * power(7) + 1482.0 * power(5) - 1920.0 * power(3) - 945.0 * Z)
            / 92160.0,
    ];
    let add = |sum: f64, (order, term): (i32, &f64)| sum + term / degrees.powi(order);
    (1..).zip(&terms).fold(Z, add)
}

/// Newcombe's square-and-add interval of `after − before`.
fn change(before: Score, after: Score, phi: f64) -> Estimate {
    let value = after.mean - before.mean;
    let side = |up: f64, down: f64| {
        (up * up - 2.0 * phi * up * down + down * down)
            .max(0.0)
            .sqrt()
    };
    Estimate {
        value,
        low: (value - side(after.mean - after.low, before.high - before.mean)).max(-1.0),
        high: (value + side(after.high - after.mean, before.mean - before.low)).min(1.0),
    }
}

/// The gain from the shares that were wrong before and after.
fn gain(before: Score, after: Score, phi: f64) -> Option<Estimate> {
    if before.mean <= 0.0 {
        return None;
    }
    let (low, high) = ratio(after, before, phi);
    Some(Estimate {
        value: 1.0 - after.mean / before.mean,
        low: 1.0 - high,
        high: 1.0 - low,
    })
}

/// The MOVER interval of a ratio of two shares whose estimates correlate by `phi`.
fn ratio(over: Score, under: Score, phi: f64) -> (f64, f64) {
    let product = over.mean * under.mean;
    let limit = |over_limit: f64, under_limit: f64, sign: f64| {
        let together = phi * (over.mean - over_limit) * (under_limit - under.mean);
        let middle = product - together;
        let tops = over_limit * (2.0 * over.mean - over_limit);
        let below = under_limit * (2.0 * under.mean - under_limit);
        let root = (middle * middle - tops * below).max(0.0).sqrt();
        (middle + sign * root) / below
    };
    let low = limit(over.low, under.high, -1.0).max(0.0);
    (low, limit(over.high, under.low, 1.0))
}

#[cfg(test)]
mod tests;
