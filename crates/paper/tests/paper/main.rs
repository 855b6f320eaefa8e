//! What is printed, opened by other people's tools.

mod every;
mod house;
mod looked_at;
mod saved;
