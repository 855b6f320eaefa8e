//! What the window keeps of itself from one start to the next: size, place, zoom.

use serde::{Deserialize, Serialize};
use std::io::Write;
use std::path::{Path, PathBuf};

/// The smallest and largest zoom, and the step between.
const ZOOMS: [f64; 9] = [0.5, 0.67, 0.8, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0];

/// What the window keeps of itself. Sizes and places in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) place: Option<(f64, f64)>,
    pub(crate) maximized: bool,
    pub(crate) zoom: f64,
}

/// Which way to zoom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Zoom {
    Closer,
    Farther,
    Plain,
}

impl Default for Kept {
    fn default() -> Self {
        Self {
            width: 1180.0,
            height: 800.0,
            place: None,
            maximized: false,
            zoom: 1.0,
        }
    }
}

impl Kept {
    /// Reads the file. One that is missing, damaged or makes no sense does not matter: the window opens as new.
    pub(crate) fn read(folder: &Path) -> Self {
        let text = std::fs::read_to_string(file(folder)).unwrap_or_default();
        toml::from_str::<Self>(&text)
            .unwrap_or_default()
            .made_sensible()
    }

    /// Writes the file whole or not at all.
    pub(crate) fn write(self, folder: &Path) -> std::io::Result<()> {
        let text = toml::to_string(&self).map_err(std::io::Error::other)?;
        std::fs::create_dir_all(folder)?;
        let mut new = tempfile::NamedTempFile::new_in(folder)?;
        new.write_all(text.as_bytes())?;
        new.persist(file(folder))?;
        Ok(())
    }

    /// The next zoom that way.
    pub(crate) fn zoomed(self, zoom: Zoom) -> Self {
        let next = match zoom {
            Zoom::Plain => Some(1.0),
            Zoom::Closer => ZOOMS.into_iter().find(|step| *step > self.zoom + 0.01),
            Zoom::Farther => ZOOMS
                .into_iter()
                .rev()
                .find(|step| *step < self.zoom - 0.01),
        };
        Self {
            zoom: next.unwrap_or(self.zoom),
            ..self
        }
    }

    fn made_sensible(self) -> Self {
        let plain = Self::default();
        let within = |value: f64, low: f64, high: f64, instead: f64| {
            if (low..=high).contains(&value) {
                value
            } else {
                instead
            }
        };
        Self {
            width: within(self.width, 320.0, 20_000.0, plain.width),
            height: within(self.height, 240.0, 20_000.0, plain.height),
            place: self.place.filter(|(x, y)| x.is_finite() && y.is_finite()),
            maximized: self.maximized,
            zoom: within(self.zoom, 0.5, 3.0, plain.zoom),
        }
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("window.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_comes_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = Kept {
            width: 900.0,
            height: 600.0,
            place: Some((10.0, 20.0)),
            maximized: true,
            zoom: 1.5,
        };
        kept.write(folder.path()).expect("it is written");
        assert_eq!(Kept::read(folder.path()), kept);
    }

    #[test]
    fn a_file_that_makes_no_sense_does_not_matter() {
        let check = |bytes: &[u8]| {
            let folder = tempfile::tempdir().expect("a folder");
            std::fs::write(file(folder.path()), bytes).expect("it is written");
            assert_eq!(Kept::read(folder.path()), Kept::default(), "{bytes:?}");
        };
        check(&[0; 4096]);
        check(b"");
        check(b"width = 0\nheight = -5\nzoom = nan\nplace = [inf, 0]");
        check(b"width = \"wide\"");
        check(&[0xff, 0xfe, 0x00]);
    }

    #[test]
    fn zoom_goes_step_by_step_and_ends() {
        let check = |from: f64, zoom: Zoom, expect: f64| {
            let kept = Kept {
                zoom: from,
                ..Kept::default()
            };
            assert!(
                (kept.zoomed(zoom).zoom - expect).abs() < 1e-9,
                "{from} {zoom:?}"
            );
        };
        check(1.0, Zoom::Closer, 1.25);
        check(1.0, Zoom::Farther, 0.9);
        check(3.0, Zoom::Closer, 3.0);
        check(0.5, Zoom::Farther, 0.5);
        check(2.0, Zoom::Plain, 1.0);
        check(1.1, Zoom::Closer, 1.25);
    }
}
