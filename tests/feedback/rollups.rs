//! What reports count follows every act, in the transaction of the act.

use asko::feedback::objections::{By, transfer};
use asko::feedback::rollups::{Counted, Counts, Month, fold_all, parts, read, rebuild, rebuild_all, verify};
use asko::feedback::{Channel, Kind};
use asko::platform::clock::DAY;

use crate::support::TestApp;
use crate::triage::Scene;
use crate::triage::scene::{case, done, form};

/// Everything that is counted, put together.
async fn all(app: &TestApp) -> Counts {
    let mut all = Counts::default();
    for (county_id, month) in parts(app.app.db.read()).await.unwrap() {
        for counts in read(app.app.db.read(), county_id, month..=month).await.unwrap().values() {
            all.add_all(counts, 1);
        }
    }
    all
}

/// Nothing differs from what there is.
async fn is_right(app: &TestApp) {
    for part in parts(app.app.db.read()).await.unwrap() {
        let differences = verify(&app.app.db, part).await.unwrap();
        assert!(
            differences.is_empty(),
            "{:#?}",
            differences.iter().flat_map(asko::feedback::rollups::Difference::lines).collect::<Vec<_>>()
        );
    }
}

#[tokio::test]
async fn a_piece_is_counted_when_it_arrives_and_with_every_act() {
    let scene = Scene::set().await;
    let (app, maija) = (&scene.app, scene.sign_in("maija").await);
    let received = scene
        .feedback(|submission| {
            submission.kind = Kind::Problem;
            submission.answers = vec![("felt_safe".to_owned(), Some(4)), ("useful".to_owned(), None)];
            submission.nps = Some(9);
        })
        .await;
    let counts = all(app).await;
    for what in [Counted::Pieces, Counted::Kind(Kind::Problem), Counted::Channel(Channel::Web), Counted::Nps(9), Counted::Wanted] {
        assert_eq!(counts.of(&what), 1, "{what}");
    }
    let answers: Vec<String> =
        counts.iter().filter(|(what, _)| matches!(what, Counted::Statement(..))).map(|(what, _)| what.to_string()).collect();
    assert!(answers.len() == 2 && answers[0].ends_with(".felt_safe.4") && answers[1].ends_with(".useful.-"), "{answers:?}");
    is_right(app).await;

    // Themes, severity, an answer after three days, a decision.
    let page = maija.get(&case(&received)).await;
    done(&maija.submit(&page, &form("themes"), &[("themes", "safety")]).await);
    assert_eq!(all(app).await.of(&Counted::Theme("safety".to_owned())), 1);
    let page = maija.get(&case(&received)).await;
    done(&maija.submit(&page, &form("severity"), &[("severity", "2")]).await);
    assert_eq!(all(app).await.of(&Counted::Severity(2)), 1);
    app.advance(3 * DAY);
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received)).await;
    done(&maija.submit(&page, "form#answer", &[("answer_text", "Hei, täällä Maija. Korjaamme asian huomenna. Terveisin Maija")]).await);
    let counts = all(app).await;
    assert_eq!((counts.of(&Counted::Answered), counts.of(&Counted::DaysToAnswer(3)), counts.of(&Counted::Replies)), (1, 1, 1));
    let promise: Vec<_> = counts.iter().filter(|(what, _)| matches!(what, Counted::PromiseDays(..))).collect();
    assert!(matches!(promise[..], [(Counted::PromiseDays(promise, passed), 1)] if passed < promise), "{promise:?}");
    is_right(app).await;

    // It goes to another team, and everything with it.
    let leena = scene.sign_in("leena").await;
    let other = scene.feedback(|_| {}).await;
    let page = leena.get(&case(&other)).await;
    done(&leena.submit(&page, &form("route"), &[("route_team", "laskutus"), ("route_reason", "Kuuluu sinne")]).await);
    let (county_id, month) = (scene.county.id, Month::at(app.app.clock.now()));
    let cells = read(app.app.db.read(), county_id, Month(month.0 - 1)..=month).await.unwrap();
    assert_eq!(cells.values().map(|counts| counts.of(&Counted::Pieces)).collect::<Vec<_>>(), [1, 1], "{cells:?}");
    is_right(app).await;

    // Put together and counted anew, it stays the same.
    let before = all(app).await;
    assert!(fold_all(&app.app).await.unwrap() > 0);
    assert_eq!(app.ask("select count(*) from rollup_changes").await, ["0"]);
    assert_eq!(all(app).await, before);
    is_right(app).await;
    for part in parts(app.app.db.read()).await.unwrap() {
        rebuild(&app.app.db, part).await.unwrap();
    }
    assert_eq!(all(app).await, before);
    is_right(app).await;
}

#[tokio::test]
async fn an_objection_is_no_feedback_any_more() {
    let scene = Scene::set().await;
    let app = &scene.app;
    let received = scene.feedback(|submission| submission.nps = Some(3)).await;
    let (its, county, id) = (app.app.clone(), scene.county.clone(), received.feedback_id);
    let moved = app.app.db.write(move |tx| Box::pin(async move { transfer(tx, &its, &county, id, By::Giver).await }));
    moved.await.unwrap();
    let counts = all(app).await;
    assert_eq!(counts.iter().map(|(what, count)| (what.to_string(), count)).collect::<Vec<_>>(), [("o".to_owned(), 1)]);
    is_right(app).await;
}

#[tokio::test]
async fn what_is_wrong_is_found_and_mended() {
    let scene = Scene::set().await;
    let app = &scene.app;
    let received = scene.feedback(|_| {}).await;
    fold_all(&app.app).await.unwrap();
    app.tell(&format!("update feedback set kind = 'thanks' where id = {}", received.feedback_id)).await;
    let part = parts(app.app.db.read()).await.unwrap().remove(0);
    let found = verify(&app.app.db, part).await.unwrap();
    let lines: Vec<String> = found.iter().flat_map(asko::feedback::rollups::Difference::lines).collect();
    assert_eq!((found.len(), lines.len()), (1, 2), "{lines:?}");
    assert!(
        lines.iter().any(|line| line.contains(r#""what":"k.thanks""#) && line.contains(r#""kept":0"#) && line.contains(r#""there":1"#)),
        "{lines:?}"
    );
    rebuild(&app.app.db, part).await.unwrap();
    is_right(app).await;
    // A database from before is counted at the start.
    fold_all(&app.app).await.unwrap();
    app.tell("delete from rollups").await;
    assert_eq!(asko::feedback::rollups::begin(&app.app.db).await.unwrap(), 1);
    is_right(app).await;
    assert_eq!(asko::feedback::rollups::begin(&app.app.db).await.unwrap(), 0);
}

#[tokio::test]
async fn what_arrives_while_everything_is_counted_anew_is_counted_once() {
    let scene = Scene::set().await;
    let app = &scene.app;
    scene.feedback(|_| {}).await;
    let arriving = async {
        for _ in 0..20 {
            scene.feedback(|_| {}).await;
        }
    };
    let counting = async {
        for _ in 0..10 {
            let parts = parts(app.app.db.read()).await.unwrap();
            rebuild_all(&app.app.db, parts, || {}).await.unwrap();
            fold_all(&app.app).await.unwrap();
        }
    };
    tokio::join!(arriving, counting);
    assert_eq!(all(app).await.of(&Counted::Pieces), 21);
    is_right(app).await;
}
