//! Mails leave through the outbox: once, later when the server is away, never lost.

use std::time::Duration;

use asko::feedback::AnswerWanted;
use asko::platform::clock::{DAY, HOUR, MINUTE, SECOND};
use asko::platform::outbox::{self, Outcome};
use asko_locales::Lang;
use rocket::figment::Figment;
use sea_orm::DbErr;

use crate::support::TestApp;
use crate::support::smtp::{Behaviour, Parsed, Smtp};

const GIVER: &str = "liisa@example.fi";

fn at(url: String) -> impl FnOnce(Figment) -> Figment {
    move |figment| figment.merge(("smtp_url", url))
}

/// A program with one mail to a giver in its outbox.
async fn with_a_mail(change: impl FnOnce(Figment) -> Figment, lang: Lang) -> TestApp {
    let app = TestApp::start_with(change).await;
    let county = app.open_county("pohjanmaa").await;
    app.feedback(&county, |submission| {
        submission.lang = lang;
        submission.answer_wanted = AnswerWanted::Email;
        submission.contact_email = Some(GIVER.to_owned());
    })
    .await;
    assert_eq!(app.mails().await.len(), 1);
    app
}

/// The only mail's state, tries, and how far from now it is due.
async fn the_mail(app: &TestApp) -> (String, i64, i64) {
    let mail = app.mails().await.remove(0);
    (mail.state, mail.tries, mail.due_at - app.app.clock.now())
}

#[tokio::test]
async fn a_mail_goes_once_with_text_and_html_in_the_givers_language() {
    let server = Smtp::start().await;
    let app = with_a_mail(at(server.url()), Lang::Sv).await;
    assert_eq!(app.send_mail().await, 1);
    assert_eq!(app.send_mail().await, 0);
    app.advance(DAY);
    assert_eq!(app.send_mail().await, 0);
    let delivered = server.delivered();
    assert_eq!(delivered.len(), 1);
    let (mail, kept) = (&delivered[0], app.mails().await.remove(0));
    assert_eq!((mail.from.as_str(), mail.to.as_str()), ("palaute@asko.example", GIVER));
    assert_eq!(mail.letter.header("Subject"), Some(Lang::Sv.t("mails-receipt-subject").as_ref()));
    assert_eq!(mail.letter.header("Message-ID"), Some(format!("<{}>", kept.message_id).as_str()));
    assert_eq!(mail.letter.header("Auto-Submitted"), Some("auto-generated"));
    assert!(mail.letter.header("Date").is_some() && mail.letter.header("MIME-Version") == Some("1.0"));
    assert!(mail.letter.text.contains(&kept_reference(&app).await), "{}", mail.letter.text);
    assert!(mail.letter.html.starts_with("<!DOCTYPE html>") && mail.letter.html.contains("lang=\"sv\""));
    assert!(!mail.letter.text.contains("Odotin") && !mail.letter.html.contains("Odotin"), "never what somebody wrote");
    assert_eq!((kept.state.as_str(), kept.sent_at, kept.last_error), ("sent", Some(crate::support::NOW), None));
}

async fn kept_reference(app: &TestApp) -> String {
    app.ask("select reference from feedback").await.remove(0)
}

#[tokio::test]
async fn while_the_server_is_away_a_mail_is_tried_at_growing_distances_and_then_goes() {
    let address = Smtp::nobody().await;
    let app = with_a_mail(at(format!("smtp://{address}")), Lang::Fi).await;
    let mut distances = Vec::new();
    for tries in 1..=10 {
        assert_eq!(app.send_mail().await, 1);
        let (state, tried, distance) = the_mail(&app).await;
        assert_eq!((state.as_str(), tried), ("ready", tries));
        assert!(app.mails().await[0].last_error.is_some());
        app.advance(distance - 1);
        assert_eq!(app.send_mail().await, 0, "not before it is due");
        app.advance(1);
        distances.push(distance / SECOND);
    }
    assert_eq!(distances, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600]);
    let server = Smtp::start_at(address, None).await;
    assert_eq!(app.send_mail().await, 1);
    assert_eq!((server.delivered().len(), the_mail(&app).await.0.as_str()), (1, "sent"));
}

#[tokio::test]
async fn a_mail_that_may_have_arrived_comes_again_under_the_same_id() {
    let server = Smtp::start().await;
    let app = with_a_mail(at(server.url()), Lang::Fi).await;
    server.behave(Behaviour::BreakOffAfterData);
    app.send_mail().await;
    assert_eq!(the_mail(&app).await.0, "ready");
    server.behave(Behaviour::RefuseForNow);
    app.advance(MINUTE);
    app.send_mail().await;
    assert_eq!(the_mail(&app).await.0, "ready", "451 is not the end");
    server.behave(Behaviour::Accept);
    app.advance(HOUR);
    app.send_mail().await;
    assert_eq!(the_mail(&app).await.0, "sent");
    let ids: Vec<_> = server.delivered().iter().map(|mail| mail.letter.header("Message-ID").map(str::to_owned)).collect();
    assert_eq!(ids.len(), 2);
    assert!(ids[0].is_some() && ids[0] == ids[1], "{ids:?}");
}

#[tokio::test]
async fn what_the_server_refuses_for_good_waits_for_an_operator() {
    let server = Smtp::start().await;
    let app = with_a_mail(at(server.url()), Lang::Fi).await;
    server.behave(Behaviour::RefuseForGood);
    assert_eq!(app.send_mail().await, 1);
    let mail = app.mails().await.remove(0);
    assert_eq!(mail.state, "dead");
    assert!(mail.last_error.is_some_and(|why| why.contains("550") || why.contains("nobody of that name")));
    app.advance(DAY);
    assert_eq!(app.send_mail().await, 0, "not tried again by itself");
    server.behave(Behaviour::Accept);
    let now = app.app.clock.now();
    let again = app.app.db.write(move |tx| Box::pin(async move { outbox::try_again(tx, mail.id, now).await })).await;
    assert!(again.unwrap());
    assert_eq!(app.send_mail().await, 1);
    assert_eq!((server.delivered().len(), the_mail(&app).await.0.as_str()), (1, "sent"));
    let again = app.app.db.write(move |tx| Box::pin(async move { outbox::try_again(tx, mail.id, now).await })).await;
    assert!(!again.unwrap(), "what was sent is not sent again");
}

#[tokio::test]
async fn after_three_days_a_mail_is_dead_but_not_gone() {
    let app = with_a_mail(at(format!("smtp://{}", Smtp::nobody().await)), Lang::Fi).await;
    app.advance(3 * DAY - 1);
    app.send_mail().await;
    assert_eq!(the_mail(&app).await.0, "ready");
    app.advance(HOUR);
    app.send_mail().await;
    assert_eq!(the_mail(&app).await.0, "dead");
}

#[tokio::test]
async fn one_refused_mail_does_not_hold_up_the_others() {
    let server = Smtp::start().await;
    let app = with_a_mail(at(server.url()), Lang::Fi).await;
    let county = app.open_county("pohjanmaa").await;
    for n in 0..25 {
        app.feedback(&county, |submission| submission.contact_email = Some(format!("giver{n}@example.fi"))).await;
    }
    app.tell("update outbox set recipient = 'no address' where id = (select min(id) from outbox)").await;
    let mut taken = 0;
    loop {
        match app.send_mail().await {
            0 => break,
            more => taken += more,
        }
    }
    assert_eq!((taken, server.delivered().len()), (26, 25));
    assert_eq!(app.mails().await.iter().map(|mail| mail.state.as_str()).filter(|state| *state == "dead").count(), 1);
}

#[tokio::test]
async fn two_postmen_never_hold_the_same_mail() {
    let app = with_a_mail(|figment| figment, Lang::Fi).await;
    let lease = |owner: &'static str| {
        let now = app.app.clock.now();
        app.app.db.write(move |tx| Box::pin(async move { outbox::lease(tx, owner, 10, now).await }))
    };
    let mail = lease("one").await.unwrap().remove(0);
    assert_eq!(lease("two").await.unwrap().len(), 0);
    app.advance(2 * MINUTE + 1);
    assert_eq!(lease("two").await.unwrap().len(), 1, "the first one has gone away without a word");
    let now = app.app.clock.now();
    let db = &app.app.db;
    let late = |owner: &'static str, mail: outbox::Mail| {
        db.write(move |tx| Box::pin(async move { outbox::finish(tx, &mail, owner, &Outcome::Sent, now).await }))
    };
    late("one", mail.clone()).await.unwrap();
    assert_eq!(app.mails().await[0].state, "ready", "its late word does not count");
    late("two", mail).await.unwrap();
    assert_eq!(app.mails().await[0].state, "sent");
}

#[tokio::test]
async fn starttls_by_an_authority_of_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let ca_file = folder.path().join("ca.pem");
    let server = Smtp::start_with_tls(&ca_file).await;
    let url = format!("{}?tls=required", server.url());

    let trusting = with_a_mail(|figment| at(url.clone())(figment).merge(("smtp_ca_file", ca_file.to_str().unwrap())), Lang::En).await;
    assert_eq!(trusting.send_mail().await, 1);
    assert_eq!(trusting.mails().await[0].last_error, None);
    let delivered = server.delivered();
    assert_eq!((delivered.len(), delivered[0].tls), (1, true));
    assert_eq!(delivered[0].letter.header("Subject"), Some(Lang::En.t("mails-receipt-subject").as_ref()));

    let strict = with_a_mail(at(url), Lang::En).await;
    assert_eq!(strict.send_mail().await, 1);
    assert_eq!((server.delivered().len(), the_mail(&strict).await.0.as_str()), (1, "ready"), "no mail to a server nobody vouches for");
    assert_eq!(server.visits(), 2);
}

#[tokio::test]
async fn no_mail_goes_in_clear_where_encryption_is_required() {
    let server = Smtp::start().await;
    let app = with_a_mail(at(format!("{}?tls=required", server.url())), Lang::Fi).await;
    app.send_mail().await;
    assert_eq!((server.delivered().len(), server.visits(), the_mail(&app).await.0.as_str()), (0, 1, "ready"));
}

#[tokio::test]
async fn without_a_mail_server_mails_are_files_in_the_data_folder() {
    let app = with_a_mail(|figment| figment, Lang::Fi).await;
    assert_eq!(app.send_mail().await, 1);
    let files: Vec<_> = std::fs::read_dir(app.data_dir().join("mail")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].extension().and_then(|end| end.to_str()), Some("eml"));
    let letter = Parsed::read(&std::fs::read_to_string(&files[0]).unwrap());
    assert_eq!(letter.header("To"), Some(GIVER));
    assert_eq!(letter.header("Subject"), Some(Lang::Fi.t("mails-receipt-subject").as_ref()));
    assert!(letter.text.contains(&kept_reference(&app).await));
}

#[tokio::test]
async fn a_mail_is_there_only_when_what_it_tells_of_is() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let mut submission = app.submission(&county);
    submission.contact_email = Some(GIVER.to_owned());
    let inner = app.app.clone();
    let refused = app
        .app
        .db
        .write(move |tx| {
            Box::pin(async move {
                let received = asko::intake::receive(tx, &inner, submission.clone()).await?;
                asko::intake::announce(tx, &inner, &submission, &received).await?;
                Err::<(), _>(DbErr::Custom("refused at the end".to_owned()))
            })
        })
        .await;
    assert!(refused.is_err());
    assert_eq!(app.mails().await.len(), 0);
    assert_eq!(app.ask("select count(*) from feedback").await, ["0"]);
}

#[tokio::test]
async fn the_postman_comes_when_he_is_rung_for() {
    let server = Smtp::start().await;
    let app = TestApp::start_with(at(server.url())).await;
    let post = asko::platform::mail::Post::open(&app.app.settings).unwrap();
    let postman = tokio::spawn(asko::platform::worker::run(app.app.clone(), post));
    tokio::time::sleep(Duration::from_millis(50)).await;
    let county = app.open_county("pohjanmaa").await;
    app.feedback(&county, |submission| submission.contact_email = Some(GIVER.to_owned())).await;
    app.app.bell.notify_one();
    for _ in 0..100 {
        if !server.delivered().is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(server.delivered().len(), 1);
    postman.abort();
}
