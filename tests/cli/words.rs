//! Each command says what it did, or in a sentence why not.

use super::{asko, run, run_with};

/// A password of 22 characters.
const TYPED: &str = "osallisuus-delaktighet\n";

#[test]
fn help_names_the_commands_and_the_settings() {
    let folder = tempfile::tempdir().unwrap();
    let (status, out, _) = run(&mut asko(folder.path(), &["--help"]));
    assert_eq!(status, 0);
    for word in ["serve", "migrate", "import", "user", "config", "ROCKET_DATABASE_URL", "ROCKET_SMTP_URL", "ROCKET_DEMO"] {
        assert!(out.contains(word), "{word}: {out}");
    }
    let (_, out, _) = run(&mut asko(folder.path(), &["import", "feedback", "--help"]));
    assert!(out.contains("exit status") && out.contains("--county"), "{out}");
    assert!(!folder.path().join("data").exists(), "reading help makes nothing");
}

#[test]
fn settings_are_checked_and_shown_without_passwords() {
    let folder = tempfile::tempdir().unwrap();
    let (status, out, _) = run(&mut asko(folder.path(), &["config", "check"]));
    assert_eq!((status, out.trim()), (0, "The settings are in order."));
    let (status, _, err) = run(asko(folder.path(), &["config", "check"]).env("ROCKET_RATE_SUBMISSION", "3"));
    assert_eq!(status, 1);
    assert!(err.contains("did you mean rate_submissions?"), "{err}");
    let (_, out, _) = run(asko(folder.path(), &["config", "show"]).env("ROCKET_DATABASE_URL", "postgres://asko:s3cret@db.example/asko"));
    assert!(out.contains("database_url = \"postgres://asko:…@db.example/asko\"  # ROCKET_DATABASE_URL"), "{out}");
    assert!(out.contains("port = 8000  # built in") && !out.contains("s3cret"), "{out}");
}

#[test]
fn accounts_are_made_and_mistakes_named() {
    let folder = tempfile::tempdir().unwrap();
    let add = |words: &[&str], typed: &str| {
        let all = [&["user", "add", "--email", "eva@example.fi", "--name", "Eva", "--password-stdin"], words].concat();
        run_with(&mut asko(folder.path(), &all), typed)
    };
    for (words, typed, why) in [
        (&["--role", "boss", "--county", "pohjanmaa"][..], TYPED, "there is no role boss; the roles are handler, lead"),
        (&["--role", "admin"], TYPED, "--county"),
        (&["--role", "admin", "--county", "pohjanma"], TYPED, "there is no county pohjanma; the counties are"),
        (&["--role", "handler", "--county", "pohjanmaa", "--team", "x"], TYPED, "its teams are palautetiimi"),
        (&["--role", "admin", "--county", "pohjanmaa"], "short\n", "at least 12 characters"),
        (&["--role", "operator", "--county", "pohjanmaa"], TYPED, "an operator"),
    ] {
        let (status, _, err) = add(words, typed);
        assert_eq!(status, 1, "{words:?}");
        assert!(err.starts_with("asko: ") && err.contains(why), "{words:?}: {err}");
        assert_eq!(err.trim().lines().count(), 1, "{err}");
    }
    let (status, out, err) = add(&["--role", "handler", "--role", "admin", "--county", "pohjanmaa"], TYPED);
    assert_eq!(status, 0, "{err}");
    assert!(out.contains("eva@example.fi") && out.contains("palautetiimi") && out.contains("takes feedback from now on"), "{out}");
    assert!(!out.contains("osallisuus"), "a password that was typed is not printed");
    let (status, _, err) = add(&["--role", "operator"], TYPED);
    assert_eq!(status, 1);
    assert!(err.contains("eva@example.fi is taken"), "{err}");
}

#[test]
fn where_nobody_can_be_asked_a_password_is_made_and_shown() {
    let folder = tempfile::tempdir().unwrap();
    let words = ["user", "add", "--email", "o@example.fi", "--name", "Outi", "--role", "operator"];
    let (status, out, err) = run(&mut asko(folder.path(), &words));
    assert_eq!(status, 0, "{err}");
    let secret = out.rsplit(": ").next().unwrap().trim();
    assert_eq!(secret.len(), 24, "{out}");
}

#[test]
fn a_file_is_read_with_a_summary_and_what_is_refused_by_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("f.jsonl");
    std::fs::write(&file, "{\"id\":\"1\",\"text\":\"Kiitos\"}\nnonsense\n{\"id\":\"2\",\"text\":\"Tack\"}\n").unwrap();
    let import = |words: &[&str]| run(&mut asko(folder.path(), &[&["import", "feedback", file.to_str().unwrap()], words].concat()));
    let (status, _, err) = import(&[]);
    assert_eq!(status, 1);
    assert!(err.contains("no county takes feedback yet") && err.contains("asko user add"), "{err}");
    let (status, _, err) = import(&["--county", "nowhere"]);
    assert!(status == 1 && err.contains("there is no county nowhere"), "{err}");
    let add = ["user", "add", "--email", "a@example.fi", "--name", "A", "--role", "admin", "--county", "pirkanmaa"];
    assert_eq!(run(&mut asko(folder.path(), &add)).0, 0);
    let (status, out, err) = import(&[]);
    assert_eq!((status, out.as_str()), (1, ""));
    assert!(err.contains("pirkanmaa") && err.contains("f.jsonl:2: refused, it is not"), "{err}");
    assert!(err.contains("3 lines read: 2 stored, 0 there already, 1 refused"), "{err}");
    let (status, _, err) = import(&["--quiet", "--county", "pirkanmaa"]);
    assert_eq!(status, 1);
    assert!(err.contains("f.jsonl:2") && !err.contains("lines read"), "{err}");
    std::fs::write(&file, "{\"id\":\"1\",\"text\":\"Kiitos\"}\n").unwrap();
    let (status, _, err) = import(&[]);
    assert_eq!(status, 0);
    assert!(err.contains("1 lines read: 0 stored, 1 there already, 0 refused"), "{err}");
    let (status, _, err) = run(&mut asko(folder.path(), &["import", "feedback", "missing.jsonl"]));
    assert!(status == 1 && err.contains("missing.jsonl cannot be read"), "{err}");
}

#[test]
fn migrating_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let (status, out, err) = run(&mut asko(folder.path(), &["migrate"]));
    assert_eq!(status, 0, "{err}");
    assert!(out.contains("is up to date"), "{out}");
    assert!(folder.path().join("data/asko.db").is_file());
}
