//! All mails in all languages, word for word: `tests/golden/mails/`. `ASKO_UPDATE_GOLDEN=1` writes them anew.

use std::path::Path;

use asko_locales::Lang;
use asko_templates::mails::{Digest, DigestLine, Kind, Leave, Letter, Subject};

fn about(lang: Lang, kind: Kind, due: bool) -> Subject {
    let (county, place, day) = match lang {
        Lang::Fi => ("Pohjanmaan hyvinvointialue", "Vaasan keskussairaala, päivystys", "29.6.2026"),
        Lang::Sv => ("Österbottens välfärdsområde", "Vasa centralsjukhus, jouren", "29.6.2026"),
        Lang::En => ("Wellbeing services county of Ostrobothnia", "Vaasa Central Hospital, emergency clinic", "29 June 2026"),
    };
    let to_team = kind.code().starts_with("remind")
        || matches!(kind, Kind::NewFeedback | Kind::GiverReplied | Kind::ThanksPassed | Kind::Urgent)
        || matches!(kind, Kind::ObjectionTransferred | Kind::ObjectionDue | Kind::ObjectionLate);
    let objection = kind.code().starts_with("objection");
    let reminds = matches!(kind, Kind::RemindSoon | Kind::RemindToday | Kind::RemindLate);
    let dated = reminds || matches!(kind, Kind::Extended | Kind::Digest);
    let change = matches!(kind, Kind::ChangeMade | Kind::ChangeMoved | Kind::DidItHelp | Kind::ReviewDue);
    let activity = matches!(kind, Kind::ActivityInvitation | Kind::ActivityResults | Kind::ActivityCancelled);
    let title = match lang {
        Lang::Fi if change => "Soitamme takaisin saman päivän aikana",
        Lang::Sv if change => "Vi ringer tillbaka samma dag",
        Lang::En if change => "We call back on the same day",
        Lang::Fi => "Miten puhelinpalvelu toimisi paremmin?",
        Lang::Sv => "Hur kunde telefontjänsten fungera bättre?",
        Lang::En => "How could the telephone service work better?",
    };
    let now = match (kind, lang) {
        (Kind::ChangeMoved, Lang::Fi) => "Käynnissä. Valmis viimeistään 29.6.2026",
        (Kind::ChangeMoved, Lang::Sv) => "Pågår. Klar senast 29.6.2026",
        (Kind::ChangeMoved, Lang::En) => "Under way. Ready by 29 June 2026",
        _ => day,
    };
    let (page, due_id) = if activity {
        ("participation/7K3M-9QXA", "")
    } else if to_team {
        ("cases/7K3M-9QXA", "intake-mail-team-due")
    } else if kind == Kind::Digest {
        ("inbox", "")
    } else if kind == Kind::ReviewDue {
        ("work/7K3M-9QXA", "")
    } else if kind == Kind::Publication {
        ("publications/2026-2", "")
    } else if kind == Kind::SubscriptionAsked {
        ("publications/confirm?key=c2VhbGVk", "")
    } else if kind == Kind::ReportNews {
        ("reports", "")
    } else if kind == Kind::DidItHelp {
        ("helped?key=c2VhbGVk", "")
    } else {
        ("follow", "intake-mail-due")
    };
    Subject {
        county: county.to_owned(),
        place: place.to_owned(),
        reference: "7K3M-9QXA".to_owned(),
        link: format!("https://palaute.example/{}/pohjanmaa/{page}", lang.code()),
        due: if kind == Kind::Publication {
            Some(period(lang))
        } else if activity || change || objection || dated {
            Some(now.to_owned())
        } else {
            due.then(|| lang.with(due_id, &[("day", day.into())]))
        },
        title: match kind {
            Kind::Publication => Some(lang.t("publications-mail-new").into_owned()),
            _ => (activity || change).then(|| title.to_owned()),
        },
    }
}

/// A digest with two views that hold something.
fn digest(lang: Lang, about: Subject) -> Letter {
    let line = |id: &str, count: i64, view: &str| DigestLine {
        words: lang.with(id, &[("count", count.into())]),
        link: format!("{}?view={view}", about.link),
    };
    let lines = vec![line("mails-digest-open", 12, "open"), line("mails-digest-late", 1, "at-risk")];
    Digest { about, lines, leave: None }.write(Kind::Digest, lang)
}

/// That the county has published, to somebody who can end such mails by one press.
fn publication(lang: Lang, about: Subject) -> Letter {
    let leave = format!("https://palaute.example/{}/pohjanmaa/publications/leave?key=c2VhbGVk", lang.code());
    Digest { about, lines: Vec::new(), leave: Some(Leave::OnePress(leave)) }.write(Kind::Publication, lang)
}

/// What is new in reports, to one of the staff.
fn news(lang: Lang, about: Subject) -> Letter {
    let (base, period) = (format!("https://palaute.example/{}/pohjanmaa", lang.code()), period(lang));
    let line = |words: String, path: &str| DigestLine { words, link: format!("{base}/{path}") };
    let lines = vec![
        line(lang.with("mails-report-news-publication", &[("period", (&period).into())]), "publications/2026-2"),
        line(lang.with("mails-report-news-closed", &[("period", (&period).into())]), "reports?period=2026-2"),
        line(lang.with("mails-report-news-changes", &[("count", 3_i64.into())]), "changes"),
    ];
    Digest { about, lines, leave: Some(Leave::Settings(format!("{base}/profile/reports"))) }.write(Kind::ReportNews, lang)
}

fn period(lang: Lang) -> String {
    lang.with("reports-period-may", &[("year", "2026".into())])
}

/// The mail of this kind.
fn written(lang: Lang, kind: Kind, about: Subject) -> Letter {
    match kind {
        Kind::Digest => digest(lang, about),
        Kind::Publication => publication(lang, about),
        Kind::ReportNews => news(lang, about),
        _ => kind.write(lang, &about),
    }
}

#[test]
fn every_mail_says_what_it_said_before() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/mails");
    #[expect(clippy::disallowed_methods, reason = "asked for by the person who changes the words")]
    let update = std::env::var("ASKO_UPDATE_GOLDEN").is_ok_and(|value| value == "1");
    let mut names = Vec::new();
    for kind in Kind::ALL.iter().copied() {
        for lang in Lang::ALL {
            let about = about(lang, kind, matches!(kind, Kind::Receipt | Kind::NewFeedback));
            let letter = written(lang, kind, about);
            let text = format!("Subject: {}\n\n{}\n{}\n", letter.subject, letter.text, letter.html);
            let name = format!("{}.{}.txt", kind.code(), lang.code());
            let file = folder.join(&name);
            if update {
                std::fs::create_dir_all(&folder).unwrap();
                std::fs::write(&file, &text).unwrap();
            }
            let golden = std::fs::read_to_string(&file).unwrap_or_default();
            assert_eq!(golden, text, "{name} differs; if that is meant: ASKO_UPDATE_GOLDEN=1 cargo test every_mail");
            names.push(name);
        }
    }
    for entry in std::fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(names.contains(&name), "{name} belongs to no mail");
    }
}

#[test]
fn no_mail_lacks_a_word_or_shows_a_place_holder() {
    for kind in Kind::ALL.iter().copied() {
        for lang in Lang::ALL {
            for due in [true, false] {
                let letter = written(lang, kind, about(lang, kind, due));
                assert!(!letter.subject.is_empty() && letter.subject.chars().count() <= 120, "{:?}", letter.subject);
                for part in [&letter.subject, &letter.text, &letter.html] {
                    assert!(!part.contains("{$") && !part.contains("mails-") && !part.contains("intake-mail"), "{part}");
                }
                assert!(letter.text.contains("https://palaute.example/") && letter.html.contains("href=\"https://palaute.example/"));
                assert!(letter.html.contains(&format!("<html lang=\"{}\">", lang.code())));
                assert!(!letter.text.contains("  ") && !letter.text.contains("\n\n\n"), "{}", letter.text);
            }
        }
    }
}
