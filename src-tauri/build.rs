//! Reads `tauri.conf.json` and the empty list of capabilities.
fn main() {
    tauri_build::build();
}
