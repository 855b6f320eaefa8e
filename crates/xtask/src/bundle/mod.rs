//! `cargo xtask bundle`: the packages of this system, from what cargo built, with nothing downloaded meanwhile.
//!
//! Both packages are made of one tree, as it will lie below `/`. The system's own tools pack it (dpkg-deb, rpmbuild) and
//! read from the binaries which libraries they need (dpkg-shlibdeps; rpmbuild does so by itself), so that no list of ours
//! can be wrong. On other systems Tauri's bundler does it.

mod deb;
mod elsewhere;
mod licences;
mod rpm;
mod tree;
mod trial;

use crate::command::{cargo, say_and_run, target};
use crate::machine::{self, Purpose};
use anyhow::Context;
use std::path::{Path, PathBuf};

/// The package's name.
const NAME: &str = "human-rights-for-health-workers";
/// The application's name on the desktop.
const ID: &str = "org.humanrightsforhealthworkers.manual";

/// The most megabytes that a package may have: what goes by a slow line, or by telephone, in an evening.
const LARGEST: f64 = 40.0;

/// How the packages are to be made.
pub(crate) struct Options {
    /// Packs the programs as they are built for trying: quick, large, and never to be handed out.
    pub(crate) unfinished: bool,
    /// Installs the package into a fresh system, uses it, and removes it.
    pub(crate) trial: bool,
}

/// What is packed.
#[derive(Clone)]
struct Package {
    version: String,
    /// The folder of the two programs.
    built: PathBuf,
    /// Where everything is made.
    folder: PathBuf,
    /// How hard it is pressed together: a minute and more, or seconds.
    level: Level,
}

/// How hard a package is pressed together.
#[derive(Clone, Copy)]
enum Level {
    /// As far as it goes, to be handed out.
    Small,
    /// To be tried here.
    Quick,
}

impl Package {
    /// As it will lie below `/`.
    fn tree(&self) -> PathBuf {
        self.folder.join("tree")
    }
}

/// Makes the packages and says how large they are.
pub(crate) fn bundle(options: &Options) -> anyhow::Result<()> {
    if !cfg!(target_os = "linux") {
        return elsewhere::bundle(options);
    }
    machine::prepare(Purpose::Packages)?;
    let built = build(options)?;
    let folder = target().join("bundle");
    let package = Package {
        version: env!("CARGO_PKG_VERSION").into(),
        built,
        folder,
        level: match options.unfinished {
            true => Level::Quick,
            false => Level::Small,
        },
    };
    tree::plant(&package)?;
    let deb = deb::pack(&package)?;
    let megabytes = say_size(&deb)?;
    let rpm = rpm::pack(&package)?;
    say_size(&rpm)?;
    anyhow::ensure!(
        options.unfinished || megabytes < LARGEST,
        "the package is larger than {LARGEST} MB"
    );
    if options.trial {
        rpm::trial(&package, &rpm)?;
        trial::trial(&package, &deb)?;
    }
    Ok(())
}

fn build(options: &Options) -> anyhow::Result<PathBuf> {
    // The whole workspace: packages built by themselves would have other features of what they share.
    let mut words = vec!["build", "--workspace", "--bins"];
    let profile = if options.unfinished {
        "debug"
    } else {
        "release"
    };
    if !options.unfinished {
        words.push("--release");
    }
    say_and_run(&mut cargo(words))?;
    Ok(target().join(profile))
}

/// Prints how large a file is, and returns it in megabytes.
fn say_size(file: &Path) -> anyhow::Result<f64> {
    let bytes = file
        .metadata()
        .with_context(|| file.display().to_string())?
        .len();
    let megabytes = bytes as f64 / 1e6;
    println!("{}  {megabytes:.1} MB", file.display());
    Ok(megabytes)
}
