//! Everyone is told: each public move once, what lapses by itself, and the team of what waits for it.

use asko::changes::store::{by_id, finish_review, save};
use asko::changes::tell::moved;
use asko::changes::watch::{Passed, pass};
use asko::changes::{Both, Confirmed, Dropped, Progress, Record, Review, Stage, Standing};
use asko::feedback::NoChangeReason;
use asko::platform::app::App;
use asko::platform::clock::{DAY, MINUTE, day_in_finland};
use asko::platform::database::Database;
use asko_locales::Lang;
use atom_syndication::Feed;
use sea_orm::DbErr;

use super::{SECRET, Scene};
use crate::architecture::pages::faults;

/// The owner of the change, who is nobody's business.
const OWNER: &str = "osastonhoitaja";
/// What came of it, a draft until it is done.
const OUTCOME: &str = "Takaisinsoitto tulee samana päivänä.";

impl Scene {
    /// A planned change of this feedback, due in 30 days. Returns its row.
    pub(super) async fn planned(&self, reference: &str, feedback_ids: &[i64]) -> i64 {
        let record = self.app.change(&self.county, &self.team, reference);
        let progress = Progress { outcome: Both::new(OUTCOME, "Vi ringer samma dag."), ..Progress::at(Stage::Planned) };
        self.app.keep_change(Record { progress, ..record }, feedback_ids.to_vec()).await
    }

    /// Moves a change on as the staff's forms do: the row and what is told of it, in one write.
    pub(super) async fn moved(&self, change_id: i64, actor: i64, to: Standing, act: impl FnOnce(&mut Progress, i64) + Send + 'static) {
        let (app, county) = (self.app.app.clone(), self.county.clone());
        let done = self.app.app.db.write(move |tx| {
            Box::pin(async move {
                let now = app.clock.now();
                let mut change = by_id(tx, change_id).await?.unwrap();
                let version = change.version;
                act(&mut change.record.progress, now);
                assert!(save(tx, &change, version).await?);
                moved(tx, &app, &county, &change, to, now, Some(actor)).await
            })
        });
        done.await.unwrap();
    }

    /// Moves a change on to what is made and confirmed.
    pub(super) async fn done(&self, change_id: i64, actor: i64) {
        self.moved(change_id, actor, Standing::Done, |progress, now| {
            progress.stage = Stage::Done;
            progress.done_at = Some(now);
            progress.confirmed = Some(Confirmed { at: now, by: None, panel_id: None });
        })
        .await;
    }

    /// What was sent of this kind: to whom, in which language, with which data.
    pub(super) async fn sent(&self, kind: &str) -> Vec<(String, String, String)> {
        let mails = self.app.mails().await.into_iter().filter(|mail| mail.kind == kind);
        mails.map(|mail| (mail.recipient, mail.language, mail.data)).collect()
    }

    /// Another node of the same program.
    pub(super) async fn node(&self) -> App {
        let db = Database::open(&self.app.app.settings.database()).await.unwrap();
        App { db, ..self.app.app.clone() }
    }
}

/// One pass of each of two nodes at once.
async fn both_pass(scene: &Scene, other: &App) -> Passed {
    let (one, two) = tokio::join!(pass(&scene.app.app), pass(other));
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!((one.failed, two.failed), (0, 0));
    Passed {
        lapsed: one.lapsed + two.lapsed,
        resumed: one.resumed + two.resumed,
        asked: one.asked + two.asked,
        planned: one.planned + two.planned,
        reminded: one.reminded + two.reminded,
        confirming: one.confirming + two.confirming,
        judged: 0,
        failed: 0,
    }
}

#[tokio::test]
async fn every_giver_is_told_of_every_public_move_once_and_in_their_language() {
    let scene = Scene::in_county("pohjanmaa").await;
    let aino = scene.feedback(|f| f.contact_email = Some("aino@example.fi".into())).await;
    let again = scene.feedback(|f| f.contact_email = Some("Aino@example.fi".into())).await;
    let bo = scene
        .feedback(|f| {
            f.lang = Lang::Sv;
            f.contact_email = Some("bo@example.fi".into());
        })
        .await;
    let nameless = scene.feedback(|_| {}).await;
    let all = [&aino, &again, &bo, &nameless].map(|received| received.feedback_id);
    let change = scene.planned("7K3M-TEST", &all).await;
    let maija = scene.app.account(Some(&scene.county), "maija@pohjanmaa.example", &[asko::access::Role::Handler], &[&scene.team]).await;
    let hers = scene.app.as_staff("maija@pohjanmaa.example").await;

    scene
        .moved(change, maija, Standing::UnderWay, |progress, now| (progress.stage, progress.started_at) = (Stage::UnderWay, Some(now)))
        .await;
    let to = |mails: &[(String, String, String)]| mails.iter().map(|(to, lang, _)| format!("{to} {lang}")).collect::<Vec<_>>();
    let first = scene.sent("change-moved").await;
    assert_eq!(to(&first), ["aino@example.fi fi", "bo@example.fi sv"], "each address once");
    assert!(first[0].2.contains("Takaisinsoitto") && first[0].2.contains("Käynnissä") && first[0].2.contains("/fi/pohjanmaa/follow"));
    assert!(first[1].2.contains("Återuppringning") && first[1].2.contains("Pågår") && first[1].2.contains("/sv/pohjanmaa/follow"));

    scene.app.advance(MINUTE);
    let claim = |progress: &mut Progress, now| (progress.stage, progress.claimed_at) = (Stage::Claimed, Some(now));
    scene.moved(change, maija, Standing::Claimed, claim).await;
    let waiting = "Vahvista, että muutos on tehty: Takaisinsoitto";
    assert!(scene.eva.get("/fi/pohjanmaa/inbox").await.text("main").contains(waiting), "somebody else confirms");
    assert!(!hers.get("/fi/pohjanmaa/inbox").await.text("main").contains(waiting), "not who made it");
    scene.app.advance(MINUTE);
    scene.moved(change, maija, Standing::UnderWay, |progress, _| (progress.stage, progress.claimed_at) = (Stage::UnderWay, None)).await;
    assert!(!scene.eva.get("/fi/pohjanmaa/inbox").await.text("main").contains(waiting), "sent back");
    scene.moved(change, maija, Standing::Claimed, claim).await;
    assert!(scene.eva.get("/sv/pohjanmaa/inbox").await.text("main").contains("Bekräfta att ändringen är gjord: Återuppringning"));
    assert_eq!(scene.sent("change-moved").await.len(), 2, "what waits for confirmation is told to nobody");
    assert!(scene.sent("change-made").await.is_empty());

    scene.done(change, maija).await;
    let made = scene.sent("change-made").await;
    assert_eq!(to(&made), ["aino@example.fi fi", "bo@example.fi sv"]);
    assert!(!scene.eva.get("/fi/pohjanmaa/inbox").await.text("main").contains(waiting));
    scene.app.advance(MINUTE);
    for standing in [Standing::Held, Standing::Held, Standing::Harmed] {
        scene.moved(change, maija, standing, |progress, _| progress.stage = Stage::Reviewed).await;
    }
    assert_eq!(scene.sent("change-moved").await.len(), 2 + 3 * 2, "each review is told");
    for received in [&aino, &again, &bo, &nameless] {
        let timeline = scene.timeline(received).await;
        let moves = ["change-moved", "change-made", "change-moved", "change-moved", "change-moved"];
        assert_eq!(timeline[2..], [&["change-linked"][..], &moves].concat());
    }
    for kind in ["change-moved", "change-made"] {
        for (_, _, data) in scene.sent(kind).await {
            assert!(!data.contains(SECRET) && !data.contains(OWNER) && !data.contains(OUTCOME), "{data}");
        }
    }
}

#[tokio::test]
async fn a_passed_day_is_told_once_on_two_nodes_and_so_is_a_new_one() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|f| f.contact_email = Some("aino@example.fi".into())).await;
    let change = scene.planned("7K3M-TEST", &[received.feedback_id]).await;
    let other = scene.planned("7K3M-NEXT", &[received.feedback_id]).await;
    let node = scene.node().await;
    scene.app.advance(30 * DAY);
    assert_eq!(both_pass(&scene, &node).await, Passed::default(), "the day itself still counts");
    scene.app.advance(DAY);
    assert_eq!(both_pass(&scene, &node).await, Passed { lapsed: 2, ..Passed::default() });
    assert_eq!(both_pass(&scene, &node).await, Passed::default());
    let sent = scene.sent("change-moved").await;
    assert_eq!(sent.len(), 2);
    assert!(sent[0].2.contains("15.7.2026"), "{}", sent[0].2);
    assert_eq!(scene.timeline(&received).await[4..], ["change-moved", "change-moved"]);

    let feed = Feed::read_from(scene.app.get("/fi/pohjanmaa/changes.atom").await.bytes.as_slice()).unwrap();
    let entry = &feed.entries[0];
    assert!(entry.content.as_ref().unwrap().value.as_deref().unwrap().starts_with("Rauennut."), "{entry:?}");
    assert!(feed.updated.timestamp_millis() > scene.app.app.clock.now() - DAY, "{}", feed.updated);

    scene.app.advance(MINUTE);
    scene.app.tell(&format!("update changes set due_on = '2026-08-01' where id = {change}")).await;
    assert_eq!(both_pass(&scene, &node).await, Passed { resumed: 1, ..Passed::default() });
    assert_eq!(both_pass(&scene, &node).await, Passed::default());
    assert!(scene.sent("change-moved").await[2].2.contains("Suunnitteilla. Valmis viimeistään 1.8.2026"));
    scene.app.advance(17 * DAY);
    assert_eq!(both_pass(&scene, &node).await, Passed { lapsed: 1, ..Passed::default() }, "the new day passes too");
    scene.moved(other, 1, Standing::UnderWay, |progress, now| (progress.stage, progress.started_at) = (Stage::UnderWay, Some(now))).await;
    let late = scene.sent("change-moved").await.pop().unwrap();
    assert!(late.2.contains("Käynnissä. Rauennut: ") && late.2.contains("15.7.2026"), "{}", late.2);
    scene
        .moved(other, 1, Standing::Dropped, |progress, now| {
            progress.stage = Stage::Dropped;
            let words = Both::new("Rahaa ei saatu.", "Det fanns inga pengar.");
            progress.dropped = Some(Dropped { at: now, reason: NoChangeReason::Money, words });
        })
        .await;
    let last = scene.sent("change-moved").await.pop().unwrap();
    assert!(last.2.contains("2.8.2026") && !last.2.contains("Rahaa ei saatu"), "{}", last.2);
    scene.days_pass(1).await;
    assert_eq!(both_pass(&scene, &node).await, Passed::default());
}

#[tokio::test]
async fn a_review_comes_into_the_inbox_by_itself_and_goes_when_it_is_done() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let change = scene.planned("7K3M-TEST", &[]).await;
    scene.app.tell("update changes set first_review_on = null").await;
    let lead = scene.app.account(Some(&scene.county), "lotta@pohjanmaa.example", &[asko::access::Role::Lead], &[]).await;
    scene.done(change, lead).await;
    let node = scene.node().await;
    assert_eq!(both_pass(&scene, &node).await, Passed { planned: 1, ..Passed::default() });
    // Six months after the confirmation where none is registered, and as registered.
    assert_eq!(scene.app.ask("select due_on from change_reviews order by due_on").await, ["2026-12-15", "2027-07-15"]);
    let line = "Katso, onko muutos pysynyt: Takaisinsoitto";
    scene.app.advance(182 * DAY);
    assert_eq!(both_pass(&scene, &node).await.reminded, 0);
    scene.days_pass(1).await;
    assert_eq!(both_pass(&scene, &node).await.reminded, 1);
    assert_eq!(both_pass(&scene, &node).await, Passed::default());
    let inbox = scene.eva.get("/fi/pohjanmaa/inbox").await;
    assert!(inbox.text("main .notice").contains(line), "{}", inbox.text("main"));
    assert_eq!(faults(&inbox, "fi"), Vec::<String>::new());
    assert_eq!(inbox.links("main .notice a"), ["/fi/pohjanmaa/work/7K3M-TEST"]);
    let sent = scene.sent("review-due").await;
    assert_eq!(sent.len(), 1);
    assert_eq!(Some(&sent[0].0), scene.team.email.as_ref());
    assert!(sent[0].2.contains("/fi/pohjanmaa/work/7K3M-TEST") && sent[0].2.contains("15.12.2026"));
    // Another team does not see it.
    let team = scene.app.team(&scene.county, "neuvola").await;
    scene.app.account(Some(&scene.county), "nea@pohjanmaa.example", &[asko::access::Role::Handler], &[&team]).await;
    assert!(!scene.app.as_staff("nea@pohjanmaa.example").await.get("/fi/pohjanmaa/inbox").await.has("main .notice"));
    let (now, day) = (scene.app.app.clock.now(), day_in_finland(scene.app.app.clock.now()));
    let done = scene
        .app
        .app
        .db
        .write(move |tx| Box::pin(async move { finish_review(tx, change, day, now, None, Review::Held, &Both::default()).await }));
    assert!(done.await.unwrap_or_else(|error: DbErr| panic!("{error}")));
    assert!(!scene.eva.get("/fi/pohjanmaa/inbox").await.has("main .notice"));
    scene.app.advance(300 * DAY);
    assert_eq!(both_pass(&scene, &node).await.reminded, 1, "the second one");
}

#[tokio::test]
async fn what_fails_for_one_change_harms_no_other_and_is_tried_again() {
    let scene = Scene::in_county("pohjanmaa").await;
    let (one, two) = (scene.feedback(|_| {}).await.feedback_id, scene.feedback(|_| {}).await.feedback_id);
    for (reference, feedback) in [("7K3M-AAAA", one), ("7K3M-BBBB", one), ("7K3M-CCCC", two)] {
        scene.planned(reference, &[feedback]).await;
    }
    scene.app.advance(31 * DAY);
    // The second one finds no room on its timeline.
    scene.app.tell("create unique index no_room on events (feedback_id, kind) where kind = 'change-moved'").await;
    assert_eq!(pass(&scene.app.app).await.unwrap(), Passed { lapsed: 2, failed: 1, ..Passed::default() });
    scene.app.tell("drop index no_room").await;
    assert_eq!(pass(&scene.app.app).await.unwrap(), Passed { lapsed: 1, ..Passed::default() });
    assert_eq!(scene.app.ask("select count(*) from events where kind = 'change-moved'").await, ["3"]);
}

#[tokio::test]
async fn what_waits_for_confirmation_is_in_the_inbox_even_when_nobody_said_so() {
    let scene = Scene::in_county("pirkanmaa").await;
    let change = scene.planned("7K3M-TEST", &[]).await;
    scene.app.tell(&format!("update changes set stage = 'claimed', claimed_at = 5 where id = {change}")).await;
    let node = scene.node().await;
    assert_eq!(both_pass(&scene, &node).await.confirming, 1);
    assert_eq!(scene.app.ask("select count(*) from duties where done_at is null").await, ["1"]);
    assert!(scene.eva.get("/fi/pirkanmaa/inbox").await.has("main .notice"));
    scene.app.tell("update changes set stage = 'under-way'").await;
    pass(&scene.app.app).await.unwrap();
    assert!(!scene.eva.get("/fi/pirkanmaa/inbox").await.has("main .notice"));
}

#[tokio::test]
async fn hundreds_behind_a_change_are_told_in_a_handful_of_statements() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|f| f.contact_email = Some("aino@example.fi".into())).await;
    let columns = "county_id, team_id, unit_id, service_id, language, kind, perspective, channel, text, masked, answer_wanted, stage, \
                   version, received_at, due_at";
    for thousand in 0..3 {
        let rows: Vec<String> = (0..700)
            .map(|i| {
                format!(
                    "select 'T{thousand}-{i}', 'nobody{thousand}-{i}@example.fi', {columns} from feedback where id = {}",
                    received.feedback_id
                )
            })
            .collect();
        for some in rows.chunks(100) {
            scene.app.tell(&format!("insert into feedback (reference, contact_email, {columns}) {}", some.join(" union all "))).await;
        }
    }
    let all: Vec<i64> = scene.app.ask("select id from feedback").await.iter().map(|id| id.parse().unwrap()).collect();
    let change = scene.planned("7K3M-TEST", &all).await;
    scene.done(change, 1).await;
    assert_eq!(scene.app.ask("select count(*) from events where kind = 'change-made'").await, ["2101"]);
    assert_eq!(scene.app.ask("select count(*) from outbox where kind = 'change-made'").await, ["2101"]);
}
