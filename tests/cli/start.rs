//! Starting the program.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, ChildStdout};

use super::{asko, run};

/// The program while it serves; ended when it is dropped.
struct Serving(Child, BufReader<ChildStdout>);

impl Serving {
    fn start(folder: &Path, demo: &str) -> Self {
        // A port that was free a moment ago.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut child = asko(folder, &[]).env("ROCKET_PORT", port.to_string()).env("ROCKET_DEMO", demo).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        Self(child, out)
    }

    /// What it says, up to the line with this word.
    fn said_until(&mut self, word: &str) -> String {
        let mut said = String::new();
        while !said.lines().last().unwrap_or_default().contains(word) {
            assert!(self.1.read_line(&mut said).unwrap() > 0, "it ended and said {said}");
        }
        said
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

#[test]
fn the_demonstration_says_how_to_get_in_and_a_second_start_says_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let said = Serving::start(folder.path(), "true").said_until("/sv/");
    for word in ["http://127.0.0.1:", "handler@pohjanmaa.example", "operator@asko.example", "osallisuus-delaktighet", "asko.db"] {
        assert!(said.contains(word), "{word}: {said}");
    }
    let codes = |said: &str| -> Vec<String> {
        said.lines().filter(|line| line.contains("/follow")).filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
    };
    assert_eq!(codes(&said).len(), 2, "{said}");
    let again = Serving::start(folder.path(), "true").said_until("/sv/");
    assert_eq!(codes(&again), codes(&said));
}

#[test]
fn without_accounts_it_says_how_to_make_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let said = Serving::start(folder.path(), "false").said_until("asko user add");
    assert!(!said.contains("osallisuus"), "{said}");
}

#[test]
fn a_port_in_use_is_said_in_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let (status, _, err) = run(asko(folder.path(), &["serve"]).env("ROCKET_PORT", port.to_string()));
    assert_eq!(status, 1);
    assert!(err.contains(&format!("another program listens on 127.0.0.1:{port}")) && err.contains("ROCKET_PORT="), "{err}");
    assert!(!err.contains("panicked"), "{err}");
}
