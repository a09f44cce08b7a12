//! The settings: one place, `Rocket.toml`, each overridden by a `ROCKET_…` variable.

use std::net::IpAddr;
use std::path::PathBuf;

use rocket::figment::providers::{Env, Format as _, Toml};
use rocket::figment::{Figment, Profile};
use serde::{Deserialize, Serialize};

const DEFAULTS: &str = include_str!("../../Rocket.toml");

/// The longest time in which an answer can be taken back, in seconds: nobody waits for an answer that was given.
const LONGEST_DELAY: u32 = 600;

/// Rocket's own settings; anything that is neither here nor in [`Settings`] is a mistake.
const ROCKETS_OWN: [&str; 13] = [
    "address",
    "port",
    "workers",
    "max_blocking",
    "ident",
    "ip_header",
    "proxy_proto_header",
    "limits",
    "temp_dir",
    "keep_alive",
    "shutdown",
    "log_level",
    "cli_colors",
];

/// What an operator can set, with its working default in `Rocket.toml`.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Settings {
    /// The address the program listens on.
    pub address: IpAddr,
    /// The port the program listens on.
    pub port: u16,
    /// The folder for the database, the key and mails as files.
    pub data_dir: PathBuf,
    /// The database's address; empty for SQLite in the data folder.
    pub database_url: String,
    /// The file with the secret key; empty for `asko.key` in the data folder.
    pub key_file: String,
    /// Whether this is a demonstration.
    pub demo: bool,
    /// The address clients reach the program at; empty for the address and port.
    pub public_url: String,
    /// The mail server; empty for mails as files.
    pub smtp_url: String,
    /// The sender of all mails.
    pub mail_from: String,
    /// A certificate of an authority that signed the mail server's; empty for the system's.
    pub smtp_ca_file: String,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// For how many seconds a sent answer can be taken back; 0: it goes at once.
    pub answer_delay: u32,
    /// Submissions per address and ten minutes.
    pub rate_submissions: u32,
    /// Wrong follow-up codes per address and ten minutes.
    pub rate_codes: u32,
    /// Failed sign-ins per address and ten minutes.
    pub rate_sign_ins: u32,
}

impl Settings {
    /// The address of the program without a slash at its end.
    #[must_use]
    pub fn base_url(&self) -> String {
        if self.public_url.is_empty() {
            match self.address {
                IpAddr::V4(v4) => format!("http://{v4}:{}", self.port),
                IpAddr::V6(v6) => format!("http://[{v6}]:{}", self.port),
            }
        } else {
            self.public_url.trim_end_matches('/').to_owned()
        }
    }

    /// The database's address.
    #[must_use]
    pub fn database(&self) -> String {
        if self.database_url.is_empty() { super::database::Database::sqlite_url(&self.data_dir) } else { self.database_url.clone() }
    }

    /// The file with the secret key.
    #[must_use]
    pub fn key_path(&self) -> PathBuf {
        if self.key_file.is_empty() { self.data_dir.join("asko.key") } else { PathBuf::from(&self.key_file) }
    }
}

/// All layers of settings: the built-in defaults, `Rocket.toml`, the environment.
#[must_use]
pub fn figment() -> Figment {
    let profile = Profile::from_env_or("ROCKET_PROFILE", if cfg!(debug_assertions) { "debug" } else { "release" });
    let file = Env::var_or("ROCKET_CONFIG", "Rocket.toml");
    Figment::from(rocket::Config::default())
        .merge(Toml::string(DEFAULTS).nested())
        .merge(Toml::file(file).nested())
        .merge(Env::prefixed("ROCKET_").ignore(&["PROFILE", "CONFIG"]).global())
        .select(profile)
}

/// Reads and checks the settings.
///
/// # Errors
/// A sentence that says what to write instead.
pub fn settings(figment: &Figment) -> Result<Settings, String> {
    let settings: Settings = figment.extract().map_err(|error| format!("a setting is not understood: {error}"))?;
    let known = known_names();
    let all: rocket::figment::value::Dict = figment.extract().map_err(|error| format!("a setting is not understood: {error}"))?;
    for name in all.keys() {
        if !known.iter().any(|k| k == name) && !ROCKETS_OWN.contains(&name.as_str()) {
            let near = known
                .iter()
                .map(String::as_str)
                .chain(ROCKETS_OWN)
                .max_by(|a, b| strsim::jaro_winkler(a, name).total_cmp(&strsim::jaro_winkler(b, name)));
            return Err(format!(
                "the setting {name} (ROCKET_{}) is unknown; did you mean {}? All settings are in Rocket.toml",
                name.to_uppercase(),
                near.unwrap_or_default()
            ));
        }
    }
    check(&settings)?;
    Ok(settings)
}

/// The settings as they are now, one a line, each with where it comes from; passwords hidden.
///
/// # Errors
/// A sentence that says what is not understood.
pub fn shown(figment: &Figment) -> Result<String, String> {
    let all: rocket::figment::value::Dict = figment.extract().map_err(|error| format!("a setting is not understood: {error}"))?;
    let known = known_names();
    let mut lines = String::new();
    for (name, value) in &all {
        // Rocket's own that Rocket.toml does not name are of no use to an operator.
        if !known.contains(name) {
            continue;
        }
        let value = match value.as_str() {
            Some(text) => format!("{:?}", without_password(text)),
            None => serde_json::to_string(value).unwrap_or_default(),
        };
        let from = figment.find_metadata(name).map_or("built in".into(), |metadata| match &metadata.source {
            Some(rocket::figment::Source::File(file)) => file.display().to_string().into(),
            _ if metadata.name.contains("environment") => format!("ROCKET_{}", name.to_uppercase()).into(),
            _ => std::borrow::Cow::Borrowed("built in"),
        });
        lines.push_str(&format!("{name} = {value}  # {from}\n"));
    }
    Ok(lines)
}

/// An address with its password hidden, wherever it stands: before the host or in the query.
#[must_use]
pub fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    // The last @ counts: an unescaped one may stand in the password.
    let (person, rest) = rest.rsplit_once('@').map_or((None, rest), |(person, rest)| (Some(person), rest));
    let person = match person.map(|person| person.split_once(':').map_or((person, None), |(name, password)| (name, Some(password)))) {
        Some((name, Some(_))) => format!("{}:…@", without_query_password(name)),
        Some((name, None)) => format!("{}@", without_query_password(name)),
        None => String::new(),
    };
    format!("{scheme}://{person}{}", without_query_password(rest))
}

fn without_query_password(text: &str) -> String {
    let hide = |pair: &str| pair.split_once("password=").map_or_else(|| pair.to_owned(), |(before, _)| format!("{before}password=…"));
    text.split('&').map(hide).collect::<Vec<_>>().join("&")
}

fn known_names() -> Vec<String> {
    let toml: rocket::figment::value::Dict = Figment::from(Toml::string(DEFAULTS).nested()).extract().unwrap_or_default();
    toml.keys().cloned().collect()
}

fn check(settings: &Settings) -> Result<(), String> {
    if settings.demo && !settings.address.is_loopback() {
        return Err(format!(
            "the demonstration is served on a loopback address only: set ROCKET_DEMO=false for real use, or ROCKET_ADDRESS=127.0.0.1 instead of {}",
            settings.address
        ));
    }
    let database = &settings.database_url;
    if !database.is_empty() && !["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| database.starts_with(scheme)) {
        return Err(
            "database_url (ROCKET_DATABASE_URL) begins with postgres:// or sqlite:, or is empty for SQLite in the data folder".to_owned()
        );
    }
    if !settings.public_url.is_empty() && !settings.public_url.starts_with("http://") && !settings.public_url.starts_with("https://") {
        return Err("public_url (ROCKET_PUBLIC_URL) begins with https:// (or http:// while trying things out)".to_owned());
    }
    if settings.answer_delay > LONGEST_DELAY {
        return Err(format!("answer_delay (ROCKET_ANSWER_DELAY) is a number of seconds up to {LONGEST_DELAY}; 0 sends at once"));
    }
    super::mail::check(&settings.smtp_url, &settings.mail_from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&str, &str)]) -> Result<Settings, String> {
        let mut figment = Figment::from(rocket::Config::default()).merge(Toml::string(DEFAULTS).nested());
        for (name, value) in pairs {
            figment = figment.merge(Toml::string(&format!("[default]\n{name} = {value}")).nested());
        }
        settings(&figment)
    }

    #[test]
    fn the_defaults_work() {
        let settings = with(&[]).unwrap();
        assert!(settings.demo);
        assert_eq!(settings.base_url(), "http://127.0.0.1:8000");
        assert_eq!(settings.database(), "sqlite://data/asko.db?mode=rwc");
    }

    #[test]
    fn passwords_are_hidden_wherever_they_stand() {
        for (url, shown) in [
            ("postgres://asko:s3cret@db.example/asko", "postgres://asko:…@db.example/asko"),
            ("postgres://asko:a@s3cret:c?d@db.example/asko?password=s3cret&x=1", "postgres://asko:…@db.example/asko?password=…&x=1"),
            ("postgres://db.example/asko?password=s3cret@x&y=1", "postgres://db.example/asko?password=…@x&y=1"),
            ("postgres://db.example/asko?user=a&password=s3cret", "postgres://db.example/asko?user=a&password=…"),
            ("smtps://user@mail.example:465", "smtps://user@mail.example:465"),
            ("sqlite://data/asko.db?mode=rwc", "sqlite://data/asko.db?mode=rwc"),
            ("", ""),
        ] {
            assert_eq!(without_password(url), shown);
        }
        let figment = Figment::from(rocket::Config::default())
            .merge(Toml::string(DEFAULTS).nested())
            .merge(("smtp_url", "smtps://user:s3cret@mail.example:465"));
        let shown = shown(&figment).unwrap();
        assert!(shown.contains("port = 8000  # built in") && !shown.contains("s3cret"), "{shown}");
    }

    #[test]
    fn mistakes_stop_the_start_with_a_way_out() {
        assert!(with(&[("rate_submission", "3")]).unwrap_err().contains("did you mean rate_submissions?"));
        assert!(with(&[("address", "\"0.0.0.0\"")]).unwrap_err().contains("ROCKET_DEMO=false"));
        assert!(with(&[("database_url", "\"mysql://x\"")]).unwrap_err().contains("postgres://"));
        assert!(with(&[("answer_delay", "601")]).unwrap_err().contains("ROCKET_ANSWER_DELAY"));
        assert!(with(&[("port", "\"many\"")]).unwrap_err().contains("port"));
        assert!(with(&[("smtp_url", "\"smtp://mail.example:25\"")]).unwrap_err().contains("tls=required"));
    }
}
