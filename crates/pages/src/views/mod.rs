//! The pages, one file a thought. A handler reads what it needs, fills a template, answers.

pub(crate) mod about;
pub(crate) mod asset;
pub(crate) mod beside;
pub(crate) mod card;
pub(crate) mod catalogue;
pub(crate) mod evidence;
pub(crate) mod figure;
pub(crate) mod find;
pub(crate) mod home;
pub(crate) mod note;
pub(crate) mod note_versions;
pub(crate) mod outside;
pub(crate) mod person;
pub(crate) mod place;
pub(crate) mod plan;
pub(crate) mod progress;
pub(crate) mod quiz;
pub(crate) mod rows;
pub(crate) mod section;
pub(crate) mod session;
pub(crate) mod settings;
pub(crate) mod side;
pub(crate) mod study;
pub(crate) mod translate;
pub(crate) mod trouble;
pub(crate) mod voice;
