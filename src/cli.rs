//! The words of the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

const SETTINGS: &str = "\
Settings are in Rocket.toml; each can be overridden by an environment variable:
  ROCKET_ADDRESS, ROCKET_PORT   where the program listens (127.0.0.1, 8000)
  ROCKET_DATA_DIR               the folder for the database, the key and mails as files (data)
  ROCKET_DATABASE_URL           postgres://user:password@host/database; empty: SQLite in the data folder
  ROCKET_KEY_FILE               the file with the secret key; empty: asko.key in the data folder
  ROCKET_DEMO                   true: a demonstration on a loopback address; false: real use (true)
  ROCKET_PUBLIC_URL             the address clients reach the program at, for mails and QR codes
  ROCKET_SMTP_URL               smtps://user:password@host:465, or smtp://…:587?tls=required; empty: mails become files
  ROCKET_MAIL_FROM, ROCKET_SMTP_CA_FILE   the sender of mails; a certificate authority of your own
  ROCKET_ANSWER_DELAY           seconds in which an answer that was sent can be taken back; 0: it goes at once (30)
  ROCKET_TRUSTED_PROXIES        proxies whose X-Forwarded-For is believed, like [\"127.0.0.1\"]
  ROCKET_RATE_SUBMISSIONS, ROCKET_RATE_CODES, ROCKET_RATE_SIGN_INS   limits per address and ten minutes
  ROCKET_CONFIG                 another file than Rocket.toml
`asko config show` prints them as they are now, `asko config check` says whether they are in order.
Figures and results go to standard output, messages to standard error; the exit status is 0 only when all went well.";

/// Client-participation feedback for Finland's wellbeing services counties.
///
/// A resident's feedback reaches the responsible team, with the reason why; the team answers; what changes because of
/// it is told. Without a command the program serves its pages.
#[derive(Debug, Parser)]
#[command(name = "asko", version, after_long_help = SETTINGS, after_help = "`asko --help` names the settings too.")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What the program does.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the pages and send the mails (also without a command).
    Serve,
    /// Bring the database's schema and catalogue up to date, and end.
    Migrate,
    /// Take in what other systems have.
    #[command(subcommand)]
    Import(Import),
    /// The accounts of those who work with feedback.
    #[command(subcommand)]
    User(User),
    /// The settings.
    #[command(subcommand)]
    Config(Config),
    /// The figures of reports and changes.
    #[command(subcommand)]
    Statistics(Statistics),
    /// What is learned from feedback whose team is known.
    #[command(subcommand)]
    Routing(Routing),
    /// What reports count.
    #[command(subcommand)]
    Rollups(Rollups),
    /// Figures of reports that are closed.
    #[command(subcommand)]
    Closings(Closings),
    /// What counties have published.
    #[command(subcommand)]
    Publications(Publications),
}

/// What is taken in.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// Take in feedback from a file with one JSON object a line.
    ///
    /// Fields: text (at most 20 000 characters; a line without it is refused), id, requested and updated (times like
    /// 2026-08-03T09:15:00Z), answer, responsible, and steps, a list of objects with owner, type and at. All but text may
    /// be missing or empty; others are left alone. Each line is masked, routed and shown in the inbox like feedback from
    /// the form. What is there already, by its id, is not stored twice, so that a run can be repeated. A line that
    /// cannot be taken is named with its number and the reason; the rest is taken in all the same, and the exit status
    /// is then 1.
    Feedback(ImportFeedback),
}

/// The words of `import feedback`.
#[derive(Args, Debug)]
pub struct ImportFeedback {
    /// The file.
    pub file: PathBuf,
    /// The county that gets it, by its name in addresses; without it the first one that takes feedback.
    #[arg(long, value_name = "SLUG")]
    pub county: Option<String>,
    /// No progress bar and no summary; refused lines are named all the same.
    #[arg(long)]
    pub quiet: bool,
}

/// What is done with accounts.
#[derive(Debug, Subcommand)]
pub enum User {
    /// Make an account; its county takes feedback from then on.
    ///
    /// Roles: handler (handles the feedback of their own teams), lead (of all teams of the county), moderator (reads all
    /// of the county), decision-maker (reads reports), admin (keeps the county's settings), operator (keeps the program
    /// running; has no county). The password is asked for twice; where there is no terminal one is made and printed.
    Add(AddUser),
}

/// The words of `user add`.
#[derive(Args, Debug)]
pub struct AddUser {
    /// The address the person signs in with.
    #[arg(long)]
    pub email: String,
    /// The person's name, as colleagues see it.
    #[arg(long)]
    pub name: String,
    /// What the person is; may be given several times.
    #[arg(long = "role", value_name = "ROLE", required = true)]
    pub roles: Vec<String>,
    /// The person's county, by its name in addresses.
    #[arg(long, value_name = "SLUG")]
    pub county: Option<String>,
    /// A team of the person; may be given several times. A handler without one joins the county's feedback team.
    #[arg(long = "team", value_name = "SLUG")]
    pub teams: Vec<String>,
    /// Read the password, of at least 12 characters, from the first line of standard input.
    #[arg(long)]
    pub password_stdin: bool,
}

/// What is done with the settings.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum Config {
    /// Say whether the settings are in order.
    Check,
    /// Print the settings as they are now and where each comes from; passwords are hidden.
    Show,
}

/// What is done with the figures.
#[derive(Debug, Subcommand)]
pub enum Statistics {
    /// Compute reference cases and compare each value with the one expected.
    ///
    /// The file is JSON: `cases` with series and what their control charts should show, and `making_data_count_rules`.
    /// What was found goes to standard output as JSON (cases: id, pass, values: name, expected, found, pass); the exit
    /// status is 0 only when every value agrees.
    Check {
        /// The file.
        file: PathBuf,
    },
}

/// What is done with learning.
#[derive(Debug, Subcommand)]
pub enum Routing {
    /// Learn from one file and say how well that does on another.
    ///
    /// Each line is a JSON object with text and category; of both files, only the lines with one of the 12 largest
    /// categories of the first are taken. The figures go to standard output as JSON: accuracy, macro_f1, top3_accuracy,
    /// majority_accuracy (always the largest category), calibration_error, examples_train, examples_test, labels and
    /// seconds. Nothing is stored, and no text leaves the machine.
    Evaluate {
        /// The file to learn from.
        #[arg(long, value_name = "FILE")]
        train: PathBuf,
        /// The file to judge.
        #[arg(long, value_name = "FILE")]
        test: PathBuf,
    },
}

/// What is done with closed figures.
#[derive(Clone, Debug, Subcommand)]
pub enum Closings {
    /// Close a third of a year again, as it is counted now.
    ///
    /// Reports show the new figures and say that they were corrected, when and why. What was closed before is kept. What
    /// was published stays as it was: a publication is corrected on its own page.
    Correct {
        /// The county's name in addresses, like pohjanmaa.
        #[arg(long)]
        county: String,
        /// The third, like 2026-2.
        #[arg(long)]
        period: String,
        /// Why, in Finnish.
        #[arg(long)]
        why_fi: String,
        /// Why, in Swedish.
        #[arg(long)]
        why_sv: String,
    },
}

/// What is done with what counties have published.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum Publications {
    /// Compute the hashes of everything published anew, and the chain of each county.
    ///
    /// Differences go to standard output, one on a line; the exit status is 0 only when there are none.
    Verify,
}

/// What is done with what reports count.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum Rollups {
    /// Count everything anew.
    ///
    /// The program may go on serving; on SQLite writing waits while a county's month is counted. Figures of reports are
    /// right before, meanwhile and after.
    Rebuild,
    /// Compare what is counted with everything that is known of all feedback.
    ///
    /// Differences go to standard output, one on a line, as JSON (county, month, service, unit, team, language, what, kept,
    /// there); the exit status is 0 only when there are none.
    Verify,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_words_fit_together_and_every_setting_is_named() {
        Cli::command().debug_assert();
        for line in include_str!("../Rocket.toml").lines() {
            let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| !name.starts_with('#')) else { continue };
            // Rocket's own.
            if !["log_level", "limits", "ident", "ip_header", "shutdown"].contains(&name) {
                assert!(SETTINGS.contains(&format!("ROCKET_{}", name.to_uppercase())), "{name}");
            }
        }
    }
}
