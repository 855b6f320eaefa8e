//! `cargo xtask icons`: every size and container from one drawing.
//!
//! ICO and ICNS both hold PNG files as they are behind a short table, so no
//! picture library is needed.

use crate::command::{root, say_and_run};
use std::fs;
use std::process::Command;

/// File name, width and height in pixels.
const PNGS: [(&str, u32); 3] = [("32x32.png", 32), ("128x128.png", 128), ("icon.png", 512)];
const ICO_SIZES: [u32; 4] = [16, 32, 48, 256];
/// Apple's names of the sizes.
const ICNS_SIZES: [(&[u8; 4], u32); 4] = [
    (b"ic11", 32),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
];

/// Draws `ui/icon.svg` anew by `rsvg-convert` (Debian: librsvg2-bin).
pub(crate) fn icons() -> anyhow::Result<()> {
    let folder = root().join("src-tauri/icons");
    for (name, size) in PNGS {
        fs::write(folder.join(name), png(size)?)?;
    }
    fs::write(folder.join("icon.ico"), ico()?)?;
    fs::write(folder.join("icon.icns"), icns()?)?;
    Ok(())
}

fn png(size: u32) -> anyhow::Result<Vec<u8>> {
    let file = std::env::temp_dir().join(format!("icon-{}-{size}.png", std::process::id()));
    let size = size.to_string();
    say_and_run(
        Command::new("rsvg-convert")
            .args(["--width", &size, "--height", &size, "--output"])
            .arg(&file)
            .arg(root().join("ui/icon.svg")),
    )?;
    let bytes = fs::read(&file)?;
    fs::remove_file(file)?;
    Ok(bytes)
}

fn ico() -> anyhow::Result<Vec<u8>> {
    let count = u16::try_from(ICO_SIZES.len())?;
    let mut table = [0u16, 1, count].map(u16::to_le_bytes).concat();
    let mut pictures = Vec::new();
    for size in ICO_SIZES {
        let png = png(size)?;
        let offset = 6 + 16 * u32::from(count) + u32::try_from(pictures.len())?;
        // 256 is written as 0; one plane, 32 bits a pixel.
        let edge = u8::try_from(size).unwrap_or(0);
        table.extend([edge, edge, 0, 0, 1, 0, 32, 0]);
        table.extend(u32::try_from(png.len())?.to_le_bytes());
        table.extend(offset.to_le_bytes());
        pictures.extend(png);
    }
    Ok([table, pictures].concat())
}

fn icns() -> anyhow::Result<Vec<u8>> {
    let mut pictures = Vec::new();
    for (name, size) in ICNS_SIZES {
        let png = png(size)?;
        pictures.extend(name);
        pictures.extend((u32::try_from(png.len())? + 8).to_be_bytes());
        pictures.extend(png);
    }
    let length = (u32::try_from(pictures.len())? + 8).to_be_bytes();
    Ok([b"icns".as_slice(), &length, &pictures].concat())
}
