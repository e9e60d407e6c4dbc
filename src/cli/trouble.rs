//! When things go wrong: what a panic leaves behind, and the log. Knows the user's state folder, and no case.

use std::backtrace::Backtrace;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

/// Bytes of a log past which the next run begins a new one.
const LARGEST_LOG: u64 = 1 << 20;

/// Where what lasts between runs lies: `READOUT_STATE`, else the system's state folder.
fn state_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("READOUT_STATE") {
        return Some(PathBuf::from(folder));
    }
    let strategy = etcetera::choose_base_strategy().ok()?;
    let folder = strategy.state_dir().unwrap_or_else(|| strategy.data_dir());
    Some(folder.join("readout"))
}

/// Begins the log (`READOUT_LOG` says how much: error, warn, info, debug), and has a panic write a file. Where the folder
/// can't be written, there is neither, and the program works on.
pub fn watch() {
    let Some(folder) = state_folder() else { return };
    if fs::create_dir_all(&folder).is_err() {
        return;
    }
    if let Some(log) = open_log(&folder) {
        let level = env_logger::Env::default().filter_or("READOUT_LOG", "warn");
        let begun = env_logger::Builder::from_env(level)
            .target(env_logger::Target::Pipe(Box::new(log)))
            .try_init();
        if begun.is_err() {
            return;
        }
    }
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let words = format!(
            "Readout {} stopped at something that it did not expect.\n\n{panic}\n\n{}\n",
            env!("CARGO_PKG_VERSION"),
            Backtrace::force_capture()
        );
        log::error!("{panic}");
        let _unwritten = leave(&folder, &words);
        before(panic);
    }));
}

fn open_log(folder: &Path) -> Option<File> {
    let path = folder.join("readout.log");
    if path.metadata().is_ok_and(|data| data.len() > LARGEST_LOG) {
        fs::rename(&path, folder.join("readout.log.1")).ok()?;
    }
    File::options().create(true).append(true).open(path).ok()
}

/// Writes what happened into a file of its own.
fn leave(folder: &Path, words: &str) -> std::io::Result<PathBuf> {
    let time = super::now().strftime("%Y-%m-%dT%H-%M-%SZ");
    let path = folder.join(format!("panic-{time}.txt"));
    fs::write(&path, words)?;
    Ok(path)
}

/// What the last run left, told once.
pub(super) fn last() -> Option<String> {
    state_folder().and_then(|folder| last_in(&folder))
}

fn last_in(folder: &Path) -> Option<String> {
    let entries = fs::read_dir(folder).ok()?;
    let mut left: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path.file_name().and_then(|name| name.to_str());
            name.is_some_and(|name| name.starts_with("panic-"))
        })
        .collect();
    left.sort();
    let last = left.pop()?;
    let told = |path: &Path| {
        let name = path.file_name()?.to_str()?;
        let told = folder.join(name.replacen("panic-", "told-", 1));
        fs::rename(path, &told).ok().map(|()| told)
    };
    for older in &left {
        told(older);
    }
    let path = told(&last)?;
    Some(format!(
        "Something went wrong the last time. It is written in {}; please report it with that file. Nothing that was saved is lost.",
        path.display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_went_wrong_is_told_once() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(last_in(folder.path()), None);
        let path = leave(folder.path(), "the words").unwrap();
        let told = last_in(folder.path()).unwrap();
        assert!(told.contains("told-") && !path.exists(), "{told}");
        assert_eq!(last_in(folder.path()), None);
    }

    #[test]
    fn a_long_log_makes_room_for_a_new_one() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("readout.log");
        fs::write(&log, vec![b'x'; LARGEST_LOG as usize + 1]).unwrap();
        drop(open_log(folder.path()).unwrap());
        assert_eq!(log.metadata().unwrap().len(), 0);
        assert!(folder.path().join("readout.log.1").exists());
    }
}
