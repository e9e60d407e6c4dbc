//! The life of a case file: create, open defensively, migrate, copy, close.
//!
//! A case may come from a stranger. So: its header is looked at before `SQLite` is; every table, index and virtual table
//! must be one that the migrations make; triggers and views of the file never run; writing needs the system's lock on a
//! file beside the case (a lock on the case itself would be dropped whenever any of its descriptors is closed).

use std::fs::{File, OpenOptions, TryLockError};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::{Reader, Writer, watch};

/// "RDOT", in the header of every case.
pub const APPLICATION_ID: i32 = 0x5244_4f54;

/// Schemas in the order in which they are applied; `PRAGMA user_version` counts them. Only ever added to.
///
/// [`open_reader`] reads a case of an older version as it is. So far that is sound, since what came after the first only moves
/// indexes; the first that does more must say here what older cases lack.
const MIGRATIONS: &[&str] = &[
    include_str!("../../db/migrations/0001_case.sql"),
    include_str!("../../db/migrations/0002_named_first.sql"),
];

/// The version of the schema that this program writes.
pub const VERSION: i32 = MIGRATIONS.len() as i32;

/// Why a case could not be opened, for those who must tell it apart.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no case at {0}: make one with `readout import`, or check the name")]
    Missing(PathBuf),
    /// Creating would overwrite it.
    #[error("a file is there already, and was left alone: {0}")]
    Exists(PathBuf),
    /// It is something else.
    #[error("not a Readout case ({1}): {0}")]
    NotACase(PathBuf, &'static str),
    /// It was made by a newer version.
    #[error(
        "made by a newer version of Readout (its schema is {1}, this program knows {VERSION}); open it with that version: {0}"
    )]
    Newer(PathBuf, i32),
    /// Another window or command is writing it.
    #[error(
        "open in another window or command, which must be closed before this one can change it: {0}"
    )]
    Locked(PathBuf),
    /// `SQLite` or the schema says that the file is broken.
    #[error(
        "damaged ({1}); work on a copy: the last backups lie in Readout's data folder under `backups`, and `sqlite3 CASE .recover` may bring back more: {0}"
    )]
    Damaged(PathBuf, String),
    /// It cannot be written.
    #[error("read-only: {0}; copy it to a folder where you may write")]
    ReadOnly(PathBuf),
}

/// What holds a case for writing: the system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "the open file is the lock")] File);

/// Takes the right to write the case at `path`.
pub fn lock(path: &Path) -> Result<Lock, OpenError> {
    let beside = beside(path, ".lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&beside)
        .map_err(|_error| OpenError::ReadOnly(path.to_owned()))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => Err(OpenError::Locked(path.to_owned())),
        Err(TryLockError::Error(_)) => Err(OpenError::ReadOnly(path.to_owned())),
    }
}

/// Makes an empty case: whole, or not at all.
pub fn create(path: &Path) -> anyhow::Result<()> {
    if path.exists() {
        return Err(OpenError::Exists(path.to_owned()).into());
    }
    let new = beside(path, ".new");
    if new.exists() {
        std::fs::remove_file(&new).with_context(|| format!("cannot make {}", path.display()))?;
    }
    let made = (|| -> anyhow::Result<()> {
        let connection = connect(
            &new,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        )?;
        connection.execute_batch("PRAGMA page_size = 8192; BEGIN IMMEDIATE")?;
        migrate(&connection, 0)?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        connection.execute_batch("COMMIT")?;
        connection.close().map_err(|(_, error)| error)?;
        // a link, not a rename: it fails where another process was faster
        std::fs::hard_link(&new, path).or_else(|_| std::fs::rename(&new, path))?;
        Ok(())
    })();
    if new.exists() {
        std::fs::remove_file(&new)?;
    }
    made.with_context(|| format!("cannot make a case at {}", path.display()))
}

/// What the first bytes of a file say, before `SQLite` looks at it.
struct Header {
    version: i32,
    is_truncated: bool,
}

/// Reads the header by the `SQLite` file format (<https://www.sqlite.org/fileformat2.html>), section 1.3.
fn header(path: &Path) -> Result<Header, OpenError> {
    let not = |why| OpenError::NotACase(path.to_owned(), why);
    if path.is_dir() {
        return Err(not("it is a folder"));
    }
    if !path.exists() {
        return Err(OpenError::Missing(path.to_owned()));
    }
    let mut bytes = [0u8; 100];
    let mut file = File::open(path).map_err(|_error| not("it cannot be read"))?;
    let size = file.metadata().map_or(0, |data| data.len());
    if size == 0 {
        return Err(not("it is empty"));
    }
    if file.read_exact(&mut bytes).is_err() || &bytes[..16] != b"SQLite format 3\0" {
        return Err(not("it is no SQLite database"));
    }
    let word =
        |at: usize| i32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    if word(68) != APPLICATION_ID {
        return Err(not("it is another program's database"));
    }
    let page_size = match u16::from_be_bytes([bytes[16], bytes[17]]) {
        1 => 65536,
        size => u64::from(size),
    };
    Ok(Header {
        version: word(60),
        is_truncated: size < page_size * u64::from(word(28).unsigned_abs()),
    })
}

/// Says why `path` cannot be opened, as far as its first bytes tell, without touching it.
pub fn look(path: &Path) -> Result<(), OpenError> {
    let header = header(path)?;
    if header.version > VERSION {
        return Err(OpenError::Newer(path.to_owned(), header.version));
    }
    Ok(())
}

/// Opens a case that the caller holds the [`lock`] of. `before_migration` runs when an old schema is about to change.
pub fn open_writer(
    path: &Path,
    analyst: &str,
    before_migration: &mut dyn FnMut() -> anyhow::Result<()>,
) -> anyhow::Result<Writer> {
    look(path)?;
    let header = header(path)?;
    let opened = (|| {
        if header.is_truncated && !beside(path, "-wal").exists() {
            anyhow::bail!("its end is missing");
        }
        let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        let version: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version < VERSION {
            before_migration()?;
            connection.execute_batch("BEGIN IMMEDIATE")?;
            migrate(&connection, version)?;
            connection.execute_batch("COMMIT")?;
        }
        verify_schema(&connection, VERSION)?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000;",
        )?;
        Ok(connection)
    })();
    let connection = opened.map_err(|error| explain(path, error))?;
    watch::watch(&connection)?;
    connection
        .prepare_cached(include_str!("../../db/queries/analyst/add.sql"))?
        .execute(rusqlite::named_params! {":name": analyst})?;
    let analyst_id = analyst_id(&connection, analyst)?;
    Ok(Writer {
        reader: Reader {
            connection,
            analyst: analyst_id,
            analyst_name: analyst.to_owned(),
            scanned: Default::default(),
            worked: Default::default(),
        },
    })
}

/// Opens a case to read it, beside whoever writes it. An older schema stays as it is.
pub fn open_reader(path: &Path, analyst: &str) -> anyhow::Result<Reader> {
    look(path)?;
    let header = header(path)?;
    let opened = (|| {
        if header.is_truncated && !beside(path, "-wal").exists() {
            anyhow::bail!("its end is missing");
        }
        let connection = match connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY) {
            Ok(connection)
                if connection
                    .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
                    .is_ok() =>
            {
                connection
            }
            // on read-only media the files beside a write-ahead log cannot be made
            _ => connect_immutable(path)?,
        };
        connection.execute_batch("PRAGMA query_only = ON")?;
        let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        verify_schema(&connection, version)?;
        Ok(connection)
    })();
    let connection = opened.map_err(|error| explain(path, error))?;
    let analyst_id = analyst_id(&connection, analyst)?;
    Ok(Reader {
        connection,
        analyst: analyst_id,
        analyst_name: analyst.to_owned(),
        scanned: Default::default(),
        worked: Default::default(),
    })
}

impl Writer {
    /// Writes everything into the one file, which can then be moved or mailed. Other connections must be closed before.
    pub fn close(self) -> anyhow::Result<()> {
        self.connection
            .execute_batch("PRAGMA analysis_limit = 400; PRAGMA optimize")?;
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        // while somebody else reads it, the log stays beside the file, and the next to close takes it in
        self.connection.busy_timeout(Duration::ZERO)?;
        let _still_read = self
            .connection
            .query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()));
        self.reader.connection.close().map_err(|(_, error)| error)?;
        Ok(())
    }
}

impl Reader {
    /// A whole copy of the case as it is now, also while it is being written (`SQLite`'s backup API).
    pub fn save_copy(&self, to: &Path) -> anyhow::Result<()> {
        if to.exists() {
            return Err(OpenError::Exists(to.to_owned()).into());
        }
        let copied = (|| -> anyhow::Result<()> {
            let mut target = connect(
                to,
                OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
            )?;
            rusqlite::backup::Backup::new(&self.connection, &mut target)?.run_to_completion(
                1000,
                Duration::ZERO,
                None,
            )?;
            target.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
            target.close().map_err(|(_, error)| error)?;
            Ok(())
        })();
        if copied.is_err() && to.exists() {
            std::fs::remove_file(to)?;
        }
        copied.with_context(|| format!("cannot save a copy at {}", to.display()))
    }
}

/// `path` with `suffix` after its whole name.
pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that opens a database"
)]
fn connect(path: &Path, mode: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    harden(&connection)?;
    Ok(connection)
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that opens a database"
)]
fn connect_immutable(path: &Path) -> anyhow::Result<Connection> {
    let mut uri = String::from("file:");
    for byte in std::path::absolute(path)?.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri.push_str("?immutable=1");
    let connection = Connection::open_with_flags(
        uri,
        OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_URI,
    )?;
    harden(&connection)?;
    Ok(connection)
}

/// Settings against a file made to harm (<https://www.sqlite.org/security.html>), and for speed.
fn harden(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(256);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // temporary triggers, which the log uses, go on running
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.execute_batch(
        "PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -16000; PRAGMA recursive_triggers = OFF;",
    )?;
    super::search::register(connection)
}

fn migrate(connection: &Connection, from: i32) -> anyhow::Result<()> {
    for (index, sql) in MIGRATIONS.iter().enumerate().skip(from.max(0) as usize) {
        connection
            .execute_batch(sql)
            .with_context(|| format!("migration {} failed", index + 1))?;
    }
    connection.pragma_update(None, "user_version", VERSION)?;
    Ok(())
}

/// The schema's own text of everything in `connection`, sorted.
fn schema(connection: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = connection.prepare(include_str!("../../db/queries/case/schema.sql"))?;
    statement
        .query_map([], |row| Ok((row.get("name")?, row.get("sql")?)))?
        .collect()
}

/// Refuses a file that holds anything but what the migrations make up to `version`.
fn verify_schema(connection: &Connection, version: i32) -> anyhow::Result<()> {
    use std::sync::OnceLock;
    static OURS: OnceLock<Vec<Vec<(String, String)>>> = OnceLock::new();
    let ours = if let Some(ours) = OURS.get() {
        ours
    } else {
        let made = schemas()?;
        OURS.get_or_init(|| made)
    };
    let ours = usize::try_from(version - 1)
        .ok()
        .and_then(|index| ours.get(index))
        .with_context(|| format!("there is no version {version} of its schema"))?;
    let theirs = schema(connection)?;
    if let Some((name, _)) = theirs.iter().find(|item| !ours.contains(item)) {
        anyhow::bail!("“{name}” in its schema is not Readout's");
    }
    if let Some((name, _)) = ours.iter().find(|item| !theirs.contains(item)) {
        anyhow::bail!("“{name}” is missing in its schema");
    }
    Ok(())
}

/// The schema as each migration leaves it, in their order.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that opens a database"
)]
fn schemas() -> anyhow::Result<Vec<Vec<(String, String)>>> {
    let connection = Connection::open_in_memory()?;
    let after = |sql: &&str| {
        connection.execute_batch(sql)?;
        Ok(schema(&connection)?)
    };
    MIGRATIONS.iter().map(after).collect()
}

fn analyst_id(connection: &Connection, name: &str) -> anyhow::Result<i64> {
    use rusqlite::OptionalExtension as _;
    Ok(connection
        .prepare_cached(include_str!("../../db/queries/analyst/id.sql"))?
        .query_row(rusqlite::named_params! {":name": name}, |row| row.get("id"))
        .optional()?
        .unwrap_or(0))
}

/// `SQLite`'s words for a broken file as the error that a caller can tell apart.
fn explain(path: &Path, error: anyhow::Error) -> anyhow::Error {
    use rusqlite::ErrorCode;
    if error.downcast_ref::<OpenError>().is_some() {
        return error;
    }
    match error
        .downcast_ref::<rusqlite::Error>()
        .and_then(rusqlite::Error::sqlite_error_code)
    {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            OpenError::Locked(path.to_owned()).into()
        }
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
            OpenError::ReadOnly(path.to_owned()).into()
        }
        _ => OpenError::Damaged(path.to_owned(), format!("{error:#}")).into(),
    }
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that opens a database"
)]
pub(super) fn memory_writer(analyst: &str) -> Writer {
    let connection = Connection::open_in_memory().unwrap();
    migrate(&connection, 0).unwrap();
    harden(&connection).unwrap();
    watch::watch(&connection).unwrap();
    connection
        .prepare_cached(include_str!("../../db/queries/analyst/add.sql"))
        .unwrap()
        .execute(rusqlite::named_params! {":name": analyst})
        .unwrap();
    let id = analyst_id(&connection, analyst).unwrap();
    Writer {
        reader: Reader {
            connection,
            analyst: id,
            analyst_name: analyst.to_owned(),
            scanned: Default::default(),
            worked: Default::default(),
        },
    }
}
