//! The day as the run screen draws it.

use workshop::RunStep;

use super::names;
use super::standing::Led;
use super::steps::{session_of, step_title};
use crate::reader::Reader;

/// One stretch of the day, drawn in its order.
pub(super) struct Line {
    pub(super) index: usize,
    pub(super) time: String,
    pub(super) title: String,
    pub(super) class: &'static str,
    pub(super) minutes: u32,
    pub(super) is_now: bool,
    pub(super) is_out: bool,
}

/// The steps of the session now one by one, everything else item by item.
pub(super) fn lines(reader: &Reader, led: &Led) -> Vec<Line> {
    let run = &led.run;
    let item_now = run.now.map(|now| run.steps[now].key.item);
    let mut lines: Vec<Line> = Vec::new();
    let mut last_item = None;
    let mut minute = run.began_at;
    for (index, step) in run.steps.iter().enumerate() {
        let is_now = run.now == Some(index);
        if is_now {
            minute = led.step_began();
        }
        let whole = Some(step.key.item) != item_now;
        let takes = match run.taken.get(&step.key) {
            Some(seconds) => seconds.div_ceil(60),
            None if run.now.is_some_and(|now| index < now) => 0,
            None if is_now => step.takes().max(led.ran / 60),
            None => step.takes(),
        };
        match lines.last_mut() {
            Some(line) if whole && last_item == Some(step.key.item) => {
                line.minutes += takes;
                line.is_out &= step.out;
            }
            _ => lines.push(line(reader, step, index, minute, takes, whole, run.now)),
        }
        last_item = Some(step.key.item);
        minute += takes;
    }
    lines
}

fn line(
    reader: &Reader,
    step: &RunStep,
    index: usize,
    minute: u32,
    minutes: u32,
    whole: bool,
    now: Option<usize>,
) -> Line {
    let title = match session_of(reader, step) {
        Some(session) if whole => session.title(&reader.chain()).value.to_owned(),
        _ => step_title(reader, step),
    };
    let class = match now {
        Some(now) if index == now => "now",
        Some(now) if index < now => "done",
        _ if step.is_pause() => "break",
        _ => "to-come",
    };
    Line {
        index,
        time: names::time(reader, minute),
        title,
        class,
        minutes,
        is_now: now == Some(index),
        is_out: step.out,
    }
}
