//! Where a language stands, on the real manual and on small ones.

mod desk;
mod edits;
mod embedded;
mod exchange;
mod page;
mod programs;
mod standing;
