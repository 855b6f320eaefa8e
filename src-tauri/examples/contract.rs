//! The window with routes beside the house's own, by which the contract of the doors is tried.

fn main() -> anyhow::Result<()> {
    let options = desktop::Options::of(std::env::args_os())?;
    desktop::open(options, house::contract::routes())
}
