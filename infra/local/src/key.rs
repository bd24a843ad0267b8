//! The key file beside the local run's data: what KMS is in a deployment.

use clock::{Random, SystemRandom};
use model::Redacted;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The key beside `data`; a new one if there is none, readable by its owner alone.
pub fn of(data: &Path) -> io::Result<Redacted<[u8; 32]>> {
    if let Some(folder) = data.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = file(data);
    if let Ok(bytes) = fs::read(&file)
        && let Ok(key) = <[u8; 32]>::try_from(bytes)
    {
        return Ok(Redacted::new(key));
    }
    let mut key = [0; 32];
    SystemRandom.fill(&mut key);
    write(&file, &key)?;
    Ok(Redacted::new(key))
}

/// Where the key of `data` is.
#[must_use]
pub fn file(data: &Path) -> PathBuf {
    let mut name = data.as_os_str().to_owned();
    name.push(".key");
    PathBuf::from(name)
}

#[cfg(unix)]
fn write(file: &Path, key: &[u8]) -> io::Result<()> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600).open(file)?.write_all(key)
}

#[cfg(not(unix))]
fn write(file: &Path, key: &[u8]) -> io::Result<()> {
    fs::write(file, key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_is_its_owners_alone() {
        let folder = std::env::temp_dir().join(format!("aftersale-key-{}", std::process::id()));
        let data = folder.join("data.db");
        let first = of(&data).unwrap();
        assert_eq!(of(&data).unwrap().reveal(), first.reveal());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(file(&data)).unwrap().permissions().mode() & 0o777, 0o600);
        }
        fs::remove_dir_all(folder).unwrap();
    }
}
