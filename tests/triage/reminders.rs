//! Promises are reminded of once each, to the right people, in working hours, on however many nodes.

use asko::feedback::{AnswerWanted, Channel};
use asko::intake::Received;
use asko::platform::clock::{DAY, HOUR, Millis};
use asko::triage::reminders::{Passed, pass};

use super::Scene;
use super::scene::{case, done, form};

/// 15 June 2026, 12:00 in Finland: where the clock of a test begins.
const NOON: Millis = 1_781_514_000_000;

impl Scene {
    /// Puts the clock so many days and hours after noon of Monday, 15 June 2026.
    fn at(&self, days: i64, hours: i64) {
        let to = NOON + days * DAY + hours * HOUR;
        self.app.advance(to - self.app.app.clock.now());
    }

    /// One pass; the mails it wrote, as kind and recipient.
    async fn reminded(&self) -> Vec<(String, String)> {
        let before = self.app.mails().await.len();
        let passed = pass(&self.app.app).await.unwrap();
        assert_eq!(passed.failed, 0, "{passed:?}");
        self.app.mails().await.into_iter().skip(before).map(|mail| (mail.kind, mail.recipient)).collect()
    }

    async fn take(&self, name: &str, received: &Received) {
        let visitor = self.sign_in(name).await;
        done(&visitor.submit(&visitor.get(&case(received)).await, &form("claim"), &[]).await);
    }
}

fn mail(kind: &str, name: &str) -> (String, String) {
    (kind.to_owned(), format!("{name}@pohjanmaa.example"))
}

#[tokio::test]
async fn a_promise_is_reminded_of_three_times_and_each_time_once() {
    let scene = Scene::set().await;
    // Promised until Monday, 29 June; Midsummer Eve is Friday, the 19th.
    let received = scene.feedback(|_| {}).await;
    assert!(scene.reminded().await.is_empty(), "nothing is near");
    scene.take("maija", &received).await;
    scene.at(9, 0);
    assert!(scene.reminded().await.is_empty(), "Wednesday is three working days before");
    scene.at(10, 0);
    assert_eq!(scene.reminded().await, [mail("remind-soon", "maija")], "Thursday is two");
    assert!(scene.reminded().await.is_empty(), "once");
    scene.at(11, 0);
    assert!(scene.reminded().await.is_empty(), "Friday is one, and it was said");
    scene.at(14, -5);
    assert!(scene.reminded().await.is_empty(), "seven in the morning is night");
    scene.at(14, -4);
    assert_eq!(scene.reminded().await, [mail("remind-today", "maija"), mail("remind-today", "leena")]);
    scene.at(15, 0);
    assert_eq!(scene.reminded().await, [mail("remind-late", "leena")]);
    scene.at(16, 0);
    assert!(scene.reminded().await.is_empty());
    let mona = scene.sign_in("mona").await;
    let timeline = mona.get(&case(&received)).await.text("section[aria-labelledby=moments] .timeline");
    assert_eq!(timeline.matches("Vastausajasta muistutettiin").count(), 3, "{timeline}");
    assert!(timeline.contains("käsittelijää ja esihenkilöä"));
    let last = scene.app.mails().await.pop().unwrap();
    assert!(last.data.contains(&received.reference) && last.data.contains("29.6.2026") && !last.data.contains("Odotin"), "{}", last.data);
}

#[tokio::test]
async fn two_nodes_remind_once_and_nobody_is_woken() {
    let scene = Scene::set().await;
    scene.feedback(|_| {}).await;
    // Saturday, Sunday, and Thursday at 16.
    for (days, hours) in [(12, 0), (13, 0), (10, 4), (10, 12)] {
        scene.at(days, hours);
        assert!(scene.reminded().await.is_empty(), "{days} {hours}");
    }
    scene.at(10, 3);
    let before = scene.app.mails().await.len();
    let (here, there) = tokio::join!(pass(&scene.app.app), pass(&scene.app.app));
    let reminded = here.unwrap().reminded + there.unwrap().reminded;
    assert_eq!((reminded, scene.app.mails().await.len() - before), (1, 1));
    // Nobody has taken it, so the team hears of it.
    assert_eq!(scene.app.mails().await.pop().unwrap().recipient, "poliklinikat@pohjanmaa.example");
}

#[tokio::test]
async fn what_nobody_waits_for_is_not_reminded_of() {
    let scene = Scene::set().await;
    let (answered, paused) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    scene.feedback(|s| s.answer_wanted = AnswerWanted::No).await;
    scene.feedback(|s| (s.channel, s.received_at) = (Channel::Import, NOON - 100 * DAY)).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&paused)).await;
    done(&maija.submit(&page, &form("pause"), &[("pause_reason", "Odotamme tietoa")]).await);
    scene
        .app
        .tell(&format!("update feedback set answered_at = 1, stage = 'answered', queue = 'done' where id = {}", answered.feedback_id))
        .await;
    for days in [0, 10, 14, 15] {
        scene.at(days, 0);
        assert!(scene.reminded().await.is_empty(), "{days}");
    }
}

#[tokio::test]
async fn a_new_day_is_reminded_of_anew_and_one_on_a_weekend_before_it() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    scene.at(14, 0);
    assert_eq!(scene.reminded().await.len(), 2, "the team and the lead on the day");
    let maija = scene.sign_in("maija").await;
    let reason = "Selvitämme asiaa vielä yksikön kanssa.";
    let page = maija.get(&case(&received)).await;
    // Sunday, 12 July.
    done(&maija.submit(&page, &form("extend"), &[("extend_day", "12.7.2026"), ("extend_reason", reason)]).await);
    assert!(scene.reminded().await.is_empty());
    scene.at(23, 0);
    assert_eq!(scene.reminded().await, [mail("remind-soon", "poliklinikat")], "Wednesday: two working days before Sunday");
    scene.at(25, 0);
    assert_eq!(scene.reminded().await, [mail("remind-today", "poliklinikat"), mail("remind-today", "leena")], "Friday, not Sunday");
    scene.at(28, 0);
    assert_eq!(scene.reminded().await, [mail("remind-late", "leena")]);
}

#[tokio::test]
async fn a_teams_own_lead_is_asked_before_those_of_the_county() {
    let scene = Scene::set().await;
    scene.feedback(|_| {}).await;
    let lead = scene.account_id("leena").await;
    let other = scene.account_id("lisa").await;
    scene.app.tell(&format!("insert into roles (account_id, role) values ({other}, 'lead')")).await;
    scene
        .app
        .tell(&format!("insert into memberships (account_id, team_id) select {lead}, id from teams where slug = 'poliklinikat'"))
        .await;
    scene.at(15, 0);
    assert_eq!(scene.reminded().await, [mail("remind-late", "leena")]);
}

#[tokio::test]
async fn a_digest_tells_how_much_waits_and_nothing_when_nothing_does() {
    let scene = Scene::set().await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get("/sv/pohjanmaa/profile/mail").await;
    let wrong = maija.submit(&page, "main form", &[("pace", "hourly")]).await;
    assert_eq!((wrong.status, wrong.links(".error-summary a")), (422, vec!["#pace".to_owned()]));
    let saved = maija.submit(&page, "main form", &[("pace", "daily")]).await;
    assert_eq!(done(&saved), "/sv/pohjanmaa/profile/mail?done=1");
    assert!(maija.follow(&saved).await.has("input[value=daily][checked]"));
    scene.at(1, -4);
    assert!(scene.reminded().await.is_empty(), "nothing to tell");
    let late = scene.feedback(|_| {}).await;
    scene.at(1, 0);
    assert!(scene.reminded().await.is_empty(), "today's was due at eight");
    scene.take("kalle", &late).await;
    scene.at(16, 0);
    scene.feedback(|s| s.text = "Salainen teksti".to_owned()).await;
    scene.feedback(|s| s.kind = asko::feedback::Kind::Thanks).await;
    let sent: Vec<_> = scene.reminded().await.into_iter().filter(|(kind, _)| kind == "digest").collect();
    assert_eq!(sent, [mail("digest", "maija")]);
    assert_eq!(scene.app.send_mail().await, 5, "the postman understands it");
    let digest = scene.app.mails().await.into_iter().find(|mail| mail.kind == "digest").unwrap();
    assert_eq!(digest.language, "sv");
    for words in
        ["Väntar på handläggning: 3", "Ingen har tagit den än: 2", "Svaret är försenat: 1", "Tack att föra vidare till enheterna: 1"]
    {
        assert!(digest.data.contains(words), "{words}: {}", digest.data);
    }
    assert!(!digest.data.contains("Salainen") && !digest.data.contains("inom två dagar"), "{}", digest.data);
    scene.at(16, 1);
    assert_eq!(pass(&scene.app.app).await.unwrap(), Passed::default(), "once a day");
    scene.at(17, 0);
    assert_eq!(pass(&scene.app.app).await.unwrap().digests, 1);
}

#[tokio::test]
async fn who_wants_it_hears_at_once() {
    let scene = Scene::set().await;
    for name in ["maija", "lisa", "leena"] {
        let visitor = scene.sign_in(name).await;
        let page = visitor.get("/fi/pohjanmaa/profile/mail").await;
        done(&visitor.submit(&page, "main form", &[("pace", "at-once")]).await);
    }
    let received = scene.feedback(|_| {}).await;
    let recipients: Vec<String> = scene.app.mails().await.into_iter().map(|mail| mail.recipient).collect();
    let names = ["poliklinikat", "maija", "leena"].map(|name| format!("{name}@pohjanmaa.example"));
    assert_eq!(recipients, names, "the team as always, its own, and who leads them all");
    let leena = scene.sign_in("leena").await;
    let sent = [("route_team", "laskutus"), ("route_reason", "Koskee laskua")];
    done(&leena.submit(&leena.get(&case(&received)).await, &form("route"), &sent).await);
    let recipients: Vec<String> = scene.app.mails().await.into_iter().skip(3).map(|mail| mail.recipient).collect();
    assert_eq!(recipients, ["laskutus", "lisa"].map(|name| format!("{name}@pohjanmaa.example")), "not who sent it on");
}

#[tokio::test]
async fn mornings_are_mornings_whatever_the_clocks_do_and_holidays_are_nobodys() {
    let scene = Scene::set().await;
    // Summer time ends on Sunday, 25 October 2026: on Monday eight in the morning is six in the world's count, not five.
    scene.at(119, 0);
    scene.feedback(|_| {}).await;
    scene.at(133, -4);
    assert!(scene.reminded().await.is_empty(), "seven in the morning");
    scene.at(133, -3);
    assert_eq!(scene.reminded().await, [mail("remind-today", "poliklinikat"), mail("remind-today", "leena")]);
    scene.app.tell("update feedback set stage = 'answered', queue = 'done', answered_at = 1").await;
    // Promised until New Year's Eve; New Year's Day is a holiday, and 2 and 3 January are a weekend.
    scene.at(185, 0);
    scene.feedback(|_| {}).await;
    scene.at(197, 0);
    assert_eq!(scene.reminded().await, [mail("remind-soon", "poliklinikat")], "Tuesday");
    scene.at(199, -3);
    assert_eq!(scene.reminded().await.len(), 2, "the morning of 31 December");
    for days in [200, 201, 202] {
        scene.at(days, 0);
        assert!(scene.reminded().await.is_empty(), "{days}");
    }
    scene.at(203, 0);
    assert_eq!(scene.reminded().await, [mail("remind-late", "leena")], "4 January");
    scene.app.tell("update feedback set stage = 'answered', queue = 'done', answered_at = 1").await;
    // Summer time begins on Easter Sunday, 28 March 2027, between Good Friday and Easter Monday.
    scene.at(274, 0);
    scene.feedback(|_| {}).await;
    scene.at(282, 0);
    assert_eq!(scene.reminded().await, [mail("remind-soon", "poliklinikat")], "Wednesday: two working days before Tuesday");
    scene.at(287, 0);
    assert!(scene.reminded().await.is_empty(), "Easter Monday");
    scene.at(288, -5);
    assert!(scene.reminded().await.is_empty(), "seven in the morning");
    scene.at(288, -4);
    assert_eq!(scene.reminded().await.len(), 2, "eight, an hour earlier than before in the world's count");
}
