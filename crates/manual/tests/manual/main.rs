//! The manual read, served, aligned and rendered, through its public face alone.

mod align;
mod bounds;
mod embedded;
mod facts;
mod fallback;
mod fixture;
mod reading;
mod rendering;
mod safety;
