//! The command line.

mod routing;
mod start;
mod statistics;
mod words;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program with these words, in a folder of its own and not as a demonstration.
fn asko(folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_asko"));
    command.args(words).current_dir(folder).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("ROCKET_")) {
        command.env_remove(name);
    }
    command.env("ROCKET_DATA_DIR", folder.join("data")).env("ROCKET_DEMO", "false").env("ROCKET_LOG_LEVEL", "off");
    command
}

/// Runs it to its end; the exit status, standard output and standard error.
fn run(command: &mut Command) -> (i32, String, String) {
    ended(command.output().unwrap())
}

/// The same with something on standard input.
fn run_with(command: &mut Command, typed: &str) -> (i32, String, String) {
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    ended(child.wait_with_output().unwrap())
}

fn ended(output: Output) -> (i32, String, String) {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout), text(output.stderr))
}
