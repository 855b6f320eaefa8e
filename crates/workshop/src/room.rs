//! What was kept of the room: groups, what waits for later, what stood on the flip-charts.

use serde::{Deserialize, Serialize};

/// What is kept with a programme while it is led.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Room {
    /// The groups that were made last.
    pub groups: Vec<Vec<String>>,
    /// In which order people speak.
    pub speaking: Vec<String>,
    /// How many of them have spoken.
    pub spoken: usize,
    /// What was put off until later.
    pub parked: Vec<Parked>,
    /// What stood on flip-charts.
    pub flipcharts: Vec<Flipchart>,
    /// Photos, whose bytes are kept beside this.
    pub photos: Vec<PhotoNote>,
    /// What the projector shows.
    pub show: Show,
    /// The trainer's own question to the room.
    pub question: String,
}

/// Something to come back to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Parked {
    /// What it is.
    pub text: String,
    /// The group came back to it.
    pub done: bool,
}

/// What stood on a flip-chart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Flipchart {
    /// What it is called.
    pub title: String,
    /// What stood there.
    pub text: String,
}

/// A photo of a flip-chart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PhotoNote {
    /// The name under which its bytes are kept.
    pub id: String,
    /// What it is called.
    pub title: String,
}

/// What the projector shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Show {
    /// What belongs to the step.
    #[default]
    Step,
    /// The clock of the step alone.
    Clock,
    /// Who works with whom.
    Groups,
    /// Who speaks when.
    Speaking,
    /// The trainer's own question.
    Question,
}
