//! A clock that only goes forward, and goes on while the machine sleeps.

use std::time::Duration;

/// A moment on the machine's own clock, for lengths of time within one run of the program. Setting the wall clock does not
/// touch it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Beat(Duration);

impl Beat {
    /// This moment.
    #[must_use]
    pub fn now() -> Self {
        Self(since_start())
    }

    /// How long ago it was.
    #[must_use]
    pub fn elapsed(self) -> Duration {
        since_start().saturating_sub(self.0)
    }
}

/// On Linux the clock that counts sleep has a name of its own; macOS's monotonic one counts it.
#[cfg(unix)]
fn since_start() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    #[cfg(any(target_os = "linux", target_os = "android"))]
    const CLOCK: ClockId = ClockId::Boottime;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    const CLOCK: ClockId = ClockId::Monotonic;
    let now = clock_gettime(CLOCK);
    let seconds = u64::try_from(now.tv_sec).unwrap_or_default();
    let nanos = u64::try_from(now.tv_nsec).unwrap_or_default();
    Duration::from_secs(seconds) + Duration::from_nanos(nanos)
}

/// On Windows the standard library's clock counts sleep.
#[cfg(not(unix))]
fn since_start() -> Duration {
    use std::sync::LazyLock;
    use std::time::Instant;
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}

#[cfg(test)]
mod tests {
    use super::Beat;
    use std::time::Duration;

    #[test]
    fn it_goes_forward() {
        let before = Beat::now();
        std::thread::sleep(Duration::from_millis(20));
        assert!(before.elapsed() >= Duration::from_millis(20));
        assert!(Beat::now() > before);
    }
}
