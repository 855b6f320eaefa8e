//! Where a language stands, on the real manual and on small ones.

mod edits;
mod embedded;
mod page;
mod standing;
