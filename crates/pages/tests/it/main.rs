//! The pages as their readers meet them: the owner of a workbook, a guest in the room, and nobody yet.

mod adapt;
mod bad_input;
mod beside;
mod bring;
mod evidence;
mod export;
mod figures;
mod find;
mod guest;
mod lead;
mod marks;
mod notes;
mod outside;
mod packs;
mod people;
mod plans;
mod printing;
mod quiz;
mod reading;
mod safety;
mod study;
mod support;
mod translate;
mod voices;
