//! The pages as their readers meet them: the owner of a workbook, a guest in the room, and nobody yet.

mod bad_input;
mod beside;
mod evidence;
mod figures;
mod find;
mod guest;
mod notes;
mod outside;
mod packs;
mod people;
mod plans;
mod quiz;
mod reading;
mod study;
mod support;
mod translate;
mod voices;
