//! What of a workshop is kept in the workbook, and under which names.

use serde::{Deserialize, Serialize};
use workbook::{Entered, Entry, EntryId, Kept, Leaf, LeafId, ReadError, Workbook};
use workshop::{Event, Programme, Room};

use crate::problem::Problem;
use crate::reader::Reader;

/// A programme in the workbook.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct KeptProgramme(pub(crate) Programme);

impl Leaf for KeptProgramme {
    const KIND: &'static str = "programme";
}

/// What is kept of the room in which a programme is led.
#[derive(Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct KeptRoom(pub(crate) Room);

impl Leaf for KeptRoom {
    const KIND: &'static str = "room";
}

/// Something that happened while a programme was led; it is about the programme's name.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Happened(pub(crate) Event);

impl Entry for Happened {
    const KIND: &'static str = "run";
}

/// A photo of a flip-chart; it is about its own name, so that it can be erased alone.
#[derive(Serialize, Deserialize)]
pub(crate) struct Photo {
    /// What kind of picture: `image/jpeg`.
    pub(crate) kind: String,
    /// Its bytes in base64.
    pub(crate) bytes: String,
}

impl Entry for Photo {
    const KIND: &'static str = "flipchart-photo";
}

/// The name of what is kept of a programme's room.
pub(crate) fn room_of(programme: LeafId) -> LeafId {
    LeafId::named(KeptRoom::KIND, &programme.to_string())
}

/// One programme that an address names.
pub(crate) struct Workshop {
    pub(crate) id: LeafId,
    pub(crate) programme: Programme,
}

impl Workshop {
    /// # Errors
    /// No workbook is open, or it has no such programme.
    pub(crate) fn of(reader: &Reader, id: &str) -> Result<Self, Problem> {
        let id: LeafId = id.parse().map_err(|_| Problem::NotFound)?;
        let kept: Option<Kept<KeptProgramme>> = reader.desk()?.workbook.leaf(id)?;
        let kept = kept.ok_or(Problem::NotFound)?;
        Ok(Self {
            id,
            programme: kept.leaf.0,
        })
    }

    /// An address of this workshop in the reader's language; `place` begins with a slash or is empty.
    pub(crate) fn href(&self, reader: &Reader, place: &str) -> String {
        reader.href(&format!("/lead/{}{place}", self.id))
    }

    /// Keeps the programme as it is now.
    pub(crate) async fn keep(self, reader: &Reader) -> Result<LeafId, Problem> {
        let (id, sitting) = (self.id, reader.house.lead.sitting(self.id));
        let leaf = KeptProgramme(self.programme);
        reader
            .write(move |workbook| workbook.keep_leaf(id, &leaf, sitting))
            .await?;
        reader.house.lead.tell();
        Ok(id)
    }

    /// What is kept of its room.
    pub(crate) fn room(&self, reader: &Reader) -> Result<Room, Problem> {
        let kept: Option<Kept<KeptRoom>> = reader.desk()?.workbook.leaf(room_of(self.id))?;
        Ok(kept.map(|kept| kept.leaf.0).unwrap_or_default())
    }

    /// Keeps what is known of its room.
    pub(crate) async fn keep_room(&self, reader: &Reader, room: Room) -> Result<(), Problem> {
        let id = room_of(self.id);
        let sitting = reader.house.lead.sitting(id);
        reader
            .write(move |workbook| workbook.keep_leaf(id, &KeptRoom(room), sitting))
            .await?;
        reader.house.lead.tell();
        Ok(())
    }

    /// What happened while it was led.
    pub(crate) fn events(&self, reader: &Reader) -> Result<Vec<Entered<Happened>>, Problem> {
        let about = self.id.to_string();
        Ok(reader.desk()?.workbook.entries(Some(&about))?)
    }

    /// Enters something that happened, and sets its clock.
    pub(crate) async fn enter(&self, reader: &Reader, event: Event) -> Result<EntryId, Problem> {
        let about = self.id.to_string();
        let entered = reader
            .write(move |workbook| workbook.enter(&about, &Happened(event)))
            .await?;
        reader.house.lead.set_beat(self.id, entered);
        reader.house.lead.tell();
        Ok(entered)
    }
}

/// Everything that ever happened in a led workshop, each with its programme's name.
pub(crate) fn all_events(workbook: &Workbook) -> Result<Vec<Entered<Happened>>, ReadError> {
    workbook.entries(None)
}
