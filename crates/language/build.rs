//! A message added to `locales/` is embedded by the next build, not only a changed one.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
}
