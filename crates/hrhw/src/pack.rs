//! `hrhw pack`: a signed language pack of the words in the folders, and the key to sign with.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use jiff::Timestamp;
use language::{Args, Lang, Words, args};
use manual::Manual;
use pack::{ENDING, Fault, NotMade, Order, Secret, make, new_key};

use crate::args::folders_of;
use crate::check::refuse;
use crate::wording::{print, say, say_with};

/// What a person asked for cannot be done, in her words; 2 where she asked for something that is not there.
struct Refused(String, u8);

/// Makes a pack, or a key. The exit code is 1 where it could not be made, 2 where what was asked for does not exist.
pub(crate) fn run(words: &Words, given: &ArgMatches) -> ExitCode {
    let done = match given.get_one::<PathBuf>("new-key") {
        Some(folder) => key(words, given, folder),
        None => match folders_of(given).read() {
            Ok(texts) => packed(words, given, &texts),
            Err(error) => return refuse(words, &error),
        },
    };
    match done {
        Ok(said) => {
            print(&said);
            ExitCode::SUCCESS
        }
        Err(Refused(why, code)) => {
            eprintln!("{why}");
            ExitCode::from(code)
        }
    }
}

/// Two files as minisign's own program names them.
fn key(words: &Words, given: &ArgMatches, folder: &Path) -> Result<String, Refused> {
    let secret = folder.join("minisign.key");
    if secret.exists() {
        return Err(about(words, "pack-key-exists", &secret, 1));
    }
    let password = password(words, given)?;
    let (text, key) =
        new_key(password.as_deref()).map_err(|_| about(words, "pack-key-bad", &secret, 1))?;
    let public = folder.join("minisign.pub");
    let of_public = format!(
        "untrusted comment: minisign public key {}\n{key}\n",
        key.id()
    );
    let wrote = std::fs::create_dir_all(folder)
        .and_then(|()| write_secret(&secret, &text))
        .and_then(|()| std::fs::write(&public, of_public));
    wrote.map_err(|_| about(words, "pack-not-written", &secret, 1))?;
    let made = say_with(
        words,
        "pack-key-made",
        &args! { "secret" => secret.display().to_string() },
    );
    let id = say_with(words, "pack-key-id", &args! { "id" => key.id() });
    Ok(format!("{made}\n{id}\n"))
}

/// For its owner alone, where the system knows owners.
fn write_secret(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)?.write_all(text.as_bytes())
}

fn packed(
    words: &Words,
    given: &ArgMatches,
    texts: &crate::check::Texts,
) -> Result<String, Refused> {
    let lang = given.get_one::<String>("lang");
    let file = given.get_one::<PathBuf>("key");
    let (Some(lang), Some(file)) = (lang, file) else {
        return Err(Refused(say(words, "pack-needs"), 2));
    };
    let text =
        std::fs::read_to_string(file).map_err(|_| about(words, "pack-not-written", file, 2))?;
    let password = password(words, given)?;
    let secret = Secret::read(&text, password.as_deref())
        .map_err(|_| about(words, "pack-key-bad", file, 2))?;
    let order = Order {
        lang: Lang::new(lang),
        manuals: &texts.manuals,
        locales: &texts.locales,
        edition: Manual::open(texts.manuals.clone()).edition,
        by: given.get_one::<String>("by").cloned().unwrap_or_default(),
        made: Timestamp::now(),
    };
    let pack = make(&order, &secret).map_err(|error| not_made(words, &error, &order.lang, file))?;
    let folder = given.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    let path = folder.join(format!("{}.{ENDING}", order.lang));
    let wrote = std::fs::create_dir_all(if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        &folder
    });
    wrote
        .and_then(|()| std::fs::write(&path, pack.bytes()))
        .map_err(|_| about(words, "pack-not-written", &path, 1))?;
    let args = args! { "file" => path.display().to_string(), "id" => pack.manifest.key.id() };
    Ok(format!("{}\n", say_with(words, "pack-made", &args)))
}

fn password(words: &Words, given: &ArgMatches) -> Result<Option<String>, Refused> {
    let Some(file) = given.get_one::<PathBuf>("password") else {
        return Ok(None);
    };
    let text =
        std::fs::read_to_string(file).map_err(|_| about(words, "pack-not-written", file, 2))?;
    Ok(Some(text.lines().next().unwrap_or_default().to_owned()))
}

fn not_made(words: &Words, error: &NotMade, lang: &Lang, key: &Path) -> Refused {
    match error {
        NotMade::NoWords => Refused(
            say_with(words, "pack-no-words", &args! { "language" => lang }),
            2,
        ),
        NotMade::Key(_) => about(words, "pack-key-bad", key, 2),
        NotMade::Fault(fault) => Refused(refusal(words, fault), 1),
    }
}

/// The reason, and what is wrong in which line.
fn refusal(words: &Words, fault: &Fault) -> String {
    let id = format!("packs-refused-{}", fault.as_str());
    let mut said = say_with(words, &id, &args! { "about" => fault.about() });
    if let Fault::Words(findings) = fault {
        for finding in findings {
            let what = say_with(words, &finding.message_id(), &finding.message_args());
            said.push_str(&format!("\n{}:{} {what}", finding.file, finding.line));
        }
    }
    said
}

fn about(words: &Words, id: &str, file: &Path, code: u8) -> Refused {
    let args: Args<'_> = args! { "file" => file.display().to_string() };
    Refused(say_with(words, id, &args), code)
}
