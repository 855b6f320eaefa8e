//! What a machine must agree on, written once for all languages: the catalogue, the sessions, the instruments.

mod catalogue;
mod help;
mod instrument;
mod kind;
mod session;
mod table;
mod voice;

pub use catalogue::{DayItem, LanguageFacts, Part, Programme};
pub use help::HelpFacts;
pub use instrument::{Instrument, InstrumentKind, Instruments, Unit};
pub use kind::{Audience, Form, Grouping, Layout, PartKind, Per, SectionKind, Warning};
pub use session::{Group, Material, PartFacts, SectionFacts, SessionFacts};
pub use voice::VoiceFacts;

pub(crate) use catalogue::Catalogue;
pub(crate) use help::read_help;
pub(crate) use session::read_session;
pub(crate) use table::Log;
pub(crate) use voice::read_voice;
