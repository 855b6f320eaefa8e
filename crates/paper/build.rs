//! A template added to `ui/paper/` is embedded by the next build, not only a changed one.

fn main() {
    println!("cargo:rerun-if-changed=../../ui/paper");
}
