//! The sheet's questions on their way to a page: their words, and what was answered.

use action::{
    Actor, CHECKLISTS, Field, Kind, PLACES, Piece, Plan, STANCES, check_name, grid_name, read_day,
};

use super::method::Method;
use crate::reader::Reader;
use crate::told::Shown;

/// A question with its answer.
pub(crate) struct Ask {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) value: String,
    pub(crate) control: Control,
}

/// What it is answered with.
pub(crate) enum Control {
    Line,
    Words,
    Tick,
    /// A day; whether what was typed is one.
    Day {
        is_read: bool,
    },
    Choice(Vec<Offer>),
}

/// Something to choose.
pub(crate) struct Offer {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) is_chosen: bool,
}

/// A piece of a step as the template wants it.
pub(crate) enum PieceView {
    One(Ask),
    Group {
        id: &'static str,
        label: Shown,
        asks: Vec<Ask>,
    },
    Grid {
        id: &'static str,
        label: Shown,
        rows: Vec<RowView>,
    },
    Actors,
}

/// One row of a grid.
pub(crate) struct RowView {
    pub(crate) label: Shown,
    pub(crate) asks: Vec<Ask>,
    /// The checklist that helps to answer it.
    pub(crate) checks: Vec<Ask>,
}

/// Makes the questions of one plan.
pub(crate) struct Asking<'a> {
    pub(crate) reader: &'a Reader,
    pub(crate) plan: &'a Plan,
    pub(crate) method: &'a Method<'a>,
}

impl Asking<'_> {
    pub(crate) fn pieces(&self, pieces: &[Piece]) -> Vec<PieceView> {
        pieces.iter().map(|piece| self.piece(piece)).collect()
    }

    fn piece(&self, piece: &Piece) -> PieceView {
        let group = |id: &str| self.reader.told.say(&format!("plan-group-{id}"));
        match *piece {
            Piece::One(field) => PieceView::One(self.ask(field, field.id.to_owned())),
            Piece::Group(id, fields) => PieceView::Group {
                id,
                label: group(id),
                asks: fields
                    .iter()
                    .map(|field| self.ask(*field, field.id.to_owned()))
                    .collect(),
            },
            Piece::Grid { id, rows, columns } => PieceView::Grid {
                id,
                label: group(id),
                rows: rows.iter().map(|row| self.row(id, row, columns)).collect(),
            },
            Piece::Actors => PieceView::Actors,
        }
    }

    fn row(&self, grid: &str, row: &str, columns: &[Field]) -> RowView {
        let asks = columns
            .iter()
            .map(|column| self.ask(*column, grid_name(grid, row, column.id)));
        RowView {
            label: self.reader.told.say(&format!("plan-row-{row}")),
            asks: asks.collect(),
            checks: self.checks(row),
        }
    }

    /// The manual's own checklist of one of the four tests, to tick for one's own service.
    fn checks(&self, row: &str) -> Vec<Ask> {
        let Some((_, part)) = CHECKLISTS.iter().find(|(test, _)| *test == row) else {
            return Vec::new();
        };
        let checks = self.method.checklist(part);
        let tick = |(label, number): (String, usize)| {
            let name = check_name(row, number);
            Ask {
                value: self.plan.answer(&name).to_owned(),
                name,
                label,
                control: Control::Tick,
            }
        };
        checks
            .into_iter()
            .zip(1..=action::MOST_CHECKS)
            .map(tick)
            .collect()
    }

    fn ask(&self, field: Field, name: String) -> Ask {
        let value = self.plan.answer(&name).to_owned();
        let control = match field.kind {
            Kind::Line => Control::Line,
            Kind::Words => Control::Words,
            Kind::Tick => Control::Tick,
            Kind::Day => Control::Day {
                is_read: value.is_empty() || read_day(&value).is_some(),
            },
            Kind::Choice(all) => Control::Choice(self.offers(field.id, all, &value)),
            Kind::Card => Control::Choice(self.cards(&value)),
        };
        Ask {
            label: self.reader.told.plain(&format!("plan-field-{}", field.id)),
            name,
            value,
            control,
        }
    }

    fn offers(&self, field: &str, all: &[&str], chosen: &str) -> Vec<Offer> {
        let offer = |value: &&str| Offer {
            value: (*value).to_owned(),
            label: self
                .reader
                .told
                .plain(&format!("plan-choice-{field}-{value}")),
            is_chosen: *value == chosen,
        };
        all.iter().map(offer).collect()
    }

    fn cards(&self, chosen: &str) -> Vec<Offer> {
        let offer = |(value, label): (String, String)| Offer {
            is_chosen: value == chosen,
            value,
            label,
        };
        self.method.cards().into_iter().map(offer).collect()
    }

    /// The rows of the map's list: everybody on it, and rows for more.
    pub(crate) fn actors(&self, rows: usize) -> Vec<Vec<Ask>> {
        let nobody = Actor::default();
        (0..rows)
            .map(|number| self.actor(number, self.plan.actors.get(number).unwrap_or(&nobody)))
            .collect()
    }

    fn actor(&self, number: usize, actor: &Actor) -> Vec<Ask> {
        let tick = |is: bool| if is { "yes" } else { "" };
        let ask = |what: &str, value: &str, control: Control| Ask {
            name: format!("actor.{number}.{what}"),
            label: self.reader.told.plain(&format!("plan-actor-{what}")),
            value: value.to_owned(),
            control,
        };
        let places = Control::Choice(self.offers("place", &PLACES, &actor.place));
        let stances = Control::Choice(self.offers("stance", &STANCES, &actor.stance));
        vec![
            ask("who", &actor.who, Control::Line),
            ask("place", &actor.place, places),
            ask("stance", &actor.stance, stances),
            ask("wants", &actor.wants, Control::Line),
            ask("ask", &actor.ask, Control::Line),
            ask("ally", tick(actor.is_ally), Control::Tick),
            ask("cost", tick(actor.bears_cost), Control::Tick),
            ask("not-asked", tick(actor.not_asked), Control::Tick),
        ]
    }
}

impl Ask {
    /// The id of its element.
    pub(crate) fn id(&self) -> String {
        format!("a-{}", self.name.replace('.', "-"))
    }

    /// The answer as it is read; nothing where there is none.
    pub(crate) fn said(&self, reader: &Reader) -> Option<String> {
        match &self.control {
            _ if self.value.is_empty() => None,
            Control::Line | Control::Words => Some(self.value.clone()),
            Control::Tick => Some(self.label.clone()),
            Control::Day { .. } => Some(match read_day(&self.value) {
                Some(day) => reader.words().date(day),
                None => self.value.clone(),
            }),
            Control::Choice(offers) => {
                let chosen = offers.iter().find(|offer| offer.is_chosen);
                Some(chosen.map_or_else(|| self.value.clone(), |offer| offer.label.clone()))
            }
        }
    }
}
