//! Programs that end with the value that holds them.

use anyhow::Context;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// A running program; it is killed when this is dropped.
pub struct Process {
    child: Child,
    // Kept open: a program whose output nobody holds any more may stop at its next word.
    output: Option<BufReader<ChildStdout>>,
}

impl Process {
    /// Starts a program whose output nobody reads.
    ///
    /// # Errors
    /// The program is not installed; `cargo xtask test` installs what the tests need.
    pub fn start(command: &mut Command) -> anyhow::Result<Self> {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let child = command.spawn().with_context(|| format!("{command:?}"))?;
        Ok(Self {
            child,
            output: None,
        })
    }

    /// Starts a program and waits for the first line it prints.
    ///
    /// # Errors
    /// The program is not installed, or ended without a word.
    pub fn start_and_hear(command: &mut Command) -> anyhow::Result<(Self, String)> {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().with_context(|| format!("{command:?}"))?;
        let output = child.stdout.take().map(BufReader::new);
        let mut process = Self { child, output };
        let line = process.hear().with_context(|| format!("{command:?}"))?;
        Ok((process, line))
    }

    /// Waits for the next line it prints.
    ///
    /// # Errors
    /// It ended without a word.
    pub fn hear(&mut self) -> anyhow::Result<String> {
        let mut line = String::new();
        let output = self.output.as_mut().context("its output is not kept")?;
        output.read_line(&mut line)?;
        anyhow::ensure!(!line.is_empty(), "ended without a word");
        Ok(line.trim().to_owned())
    }

    /// The system's number of the program.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// A port that nobody listened on a moment ago.
///
/// # Errors
/// The system has none left.
pub fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
        .local_addr()?
        .port())
}

/// Waits until somebody listens on the port.
///
/// # Errors
/// Nobody did within ten seconds.
pub fn wait_for_port(port: u16) -> anyhow::Result<()> {
    wait_until(&format!("port {port}"), || {
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok()
    })
}

/// Waits until something holds.
///
/// # Errors
/// It did not within ten seconds.
pub fn wait_until(what: &str, mut holds: impl FnMut() -> bool) -> anyhow::Result<()> {
    let end = Instant::now() + Duration::from_secs(10);
    while !holds() {
        anyhow::ensure!(Instant::now() < end, "waited too long for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}
