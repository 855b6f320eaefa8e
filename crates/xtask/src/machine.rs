//! What must be installed on a machine besides a Rust toolchain and a C compiler.

use crate::command::{on_path, say_and_run};
use anyhow::{Context, bail};
use std::process::{Command, Stdio};

/// What the machine is wanted for; each needs what the one before it needs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Building the command line. OpenSSL is built from source, by perl and make.
    CommandLine,
    /// Building the window.
    Window,
    /// The tests: a display, a bus, the two drivers of browsers, the reader of symbols.
    Tests,
    /// Making packages: what packs, what draws icons, and for the trial a fresh system.
    Packages,
}

const PACKAGES: [(Purpose, &[&str]); 4] = [
    (
        Purpose::CommandLine,
        &["build-essential", "perl", "pkg-config"],
    ),
    (Purpose::Window, &["libwebkit2gtk-4.1-dev"]),
    (
        Purpose::Tests,
        &[
            "binutils",
            "chromium",
            "chromium-driver",
            "dbus-daemon",
            "epubcheck",
            // Another clock for one program.
            "faketime",
            // The programs of translators, and the schemas of XLIFF.
            "gettext",
            "libxml2-utils",
            "omegat",
            "php-symfony-translation",
            "poedit",
            "unzip",
            "webkit2gtk-driver",
            "openbox",
            "poppler-utils",
            "xdotool",
            "x11-utils",
            "xvfb",
        ],
    ),
    (
        Purpose::Packages,
        &[
            "appstream",
            "binutils",
            "debootstrap",
            "desktop-file-utils",
            "dpkg-dev",
            "librsvg2-bin",
            "lintian",
            "rpm",
        ],
    ),
];

/// The names of the same things elsewhere, to be installed by hand.
const ELSEWHERE: &str = "On Fedora: gcc make perl-core pkgconf webkit2gtk4.1-devel \
(tests: binutils chromium chromedriver dbus-daemon epubcheck libxml2 openbox poppler-utils webkit2gtk-driver xdotool xprop xorg-x11-server-Xvfb).
On Arch: base-devel perl webkit2gtk-4.1 \
(tests: chromium epubcheck libxml2 openbox poppler xdotool xorg-server-xvfb xorg-xprop).
On macOS: the Xcode command line tools.
On Windows: the Visual Studio C++ build tools, Strawberry Perl, WebView2.";

/// Makes sure that the packages for `purpose` are there: installs them on
/// Debian and its children after saying so, names them elsewhere.
pub(crate) fn prepare(purpose: Purpose) -> anyhow::Result<()> {
    if !on_path("dpkg-query") {
        eprintln!("This system's packages are not known here. If the build fails, install:");
        eprintln!("{ELSEWHERE}");
        return Ok(());
    }
    let missing: Vec<&str> = packages(purpose).filter(|name| !installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    eprintln!("Missing on this machine: {}", missing.join(" "));
    install(&missing).with_context(|| {
        format!(
            "install them yourself, then try again:\n  apt-get install {}",
            missing.join(" ")
        )
    })
}

/// Whether windows can be shown: always so but on Linux without a display.
pub(crate) fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

fn packages(purpose: Purpose) -> impl Iterator<Item = &'static str> {
    PACKAGES
        .into_iter()
        .filter(move |(needed_for, _)| *needed_for <= purpose)
        .flat_map(|(_, names)| names.iter().copied())
}

fn installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["-W", "-f=${db:Status-Status}", package])
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|output| output.stdout == b"installed")
}

fn install(missing: &[&str]) -> anyhow::Result<()> {
    eprintln!("Installing them with apt-get. Interrupt now if you would rather not.");
    say_and_run(apt_get()?.arg("update"))?;
    say_and_run(
        apt_get()?
            .args(["install", "--yes", "--no-install-recommends"])
            .args(missing),
    )
}

/// `apt-get`, as root or by sudo, asking nothing.
fn apt_get() -> anyhow::Result<Command> {
    let mut command = if is_root() {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    } else if on_path("sudo") {
        let mut command = Command::new("sudo");
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    } else {
        bail!("neither root nor sudo");
    };
    command.arg("--quiet");
    Ok(command)
}

fn is_root() -> bool {
    Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
