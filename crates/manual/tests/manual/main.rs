//! The manual read, served, aligned and rendered, through its public face alone.

#![expect(clippy::unwrap_used, reason = "a test that finds nothing fails")]

mod align;
mod bounds;
mod checking;
mod embedded;
mod facts;
mod fallback;
mod fixture;
mod reading;
mod rendering;
mod safety;
