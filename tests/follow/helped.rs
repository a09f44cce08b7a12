//! Without an address and without signing in: by the code one sees that the service changed, and says whether it helped.

use asko::changes::store::{add_step, link, save};
use asko::changes::{Both, Confirmed, Dropped, Review, Stage, store};
use asko::feedback::NoChangeReason;
use asko::organisations::County;
use asko::platform::clock::{DAY, Millis};
use asko_locales::Lang;
use sea_orm::DbErr;

use super::code::{give, open};
use crate::architecture::pages::faults;
use crate::support::{Page, TestApp, Visitor};

/// A county with feedback that led to a change; the follow-up code, the change's row and the feedback's.
async fn scene() -> (TestApp, County, String, i64, i64) {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let team = app.team(&county, "vastaanotto").await;
    app.rule(&county, &team, |_| {}).await;
    let code = give(&app, "fi", "Odotin puhelimessa tunnin.").await;
    let feedback: i64 = app.ask("select id from feedback").await[0].parse().unwrap();
    let record = app.change(&county, &team, "7K3M-TEST");
    let change = app.keep_change(record, vec![feedback]).await;
    (app, county, code, change, feedback)
}

async fn change_to(app: &TestApp, id: i64, act: impl FnOnce(&mut asko::changes::Change, Millis) + Send + 'static) {
    let now = app.app.clock.now();
    let done = app.app.db.write(move |tx| {
        Box::pin(async move {
            let mut change = store::by_id(tx, id).await?.unwrap();
            let version = change.version;
            act(&mut change, now);
            assert!(save(tx, &change, version).await?);
            Ok::<_, DbErr>(())
        })
    });
    done.await.unwrap();
}

fn made(change: &mut asko::changes::Change, now: Millis) {
    let progress = &mut change.record.progress;
    progress.stage = Stage::Done;
    progress.done_at = Some(now);
    progress.confirmed = Some(Confirmed { at: now, by: None, panel_id: None });
    progress.outcome = Both::new("Jonoa ei enää ole.", "Kön är borta.");
}

/// The page of who has the code, in this language.
async fn followed(app: &TestApp, lang: &str, code: &str) -> (Visitor, Page) {
    let visitor = app.visitor();
    let done = open(&visitor, lang, code).await;
    let page = visitor.follow(&done).await;
    (visitor, page)
}

const FORM: &str = "form[action$='/follow/helped']";

#[tokio::test]
async fn by_code_one_sees_what_changed_and_says_whether_it_helped() {
    let (app, _, code, change, feedback) = scene().await;
    let steps = app.app.db.write(move |tx| {
        Box::pin(async move {
            for done in [Some(1), None] {
                let said = store::StepWords { words: Both::new("Uusi puhelinjärjestelmä", "Ett nytt telefonsystem"), due_on: None };
                add_step(tx, change, said, done).await?;
            }
            Ok::<_, DbErr>(())
        })
    });
    steps.await.unwrap();
    let (_, page) = followed(&app, "fi", &code).await;
    let card = page.text("main .card");
    assert!(
        card.contains("Suunnitteilla Valmis viimeistään 15.7.2026") && card.contains("Vaiheista on tehty 1, kaikkiaan niitä on 2."),
        "{card}"
    );
    assert!(!page.has(FORM) && !card.contains("Kysymme"));

    change_to(&app, change, made).await;
    let (_, page) = followed(&app, "fi", &code).await;
    let card = page.text("main .card");
    assert!(card.contains("Tehty 15.6.2026") && card.contains("Jonoa ei enää ole."), "{card}");
    assert!(card.contains("Kysymme sinulta 13.7.2026, auttoiko muutos.") && !page.has(FORM));
    assert_eq!(page.text("main .card a"), "Katso, mitä se muutti: Takaisinsoitto");
    app.advance(27 * DAY);
    let (visitor, page) = followed(&app, "fi", &code).await;
    assert!(!page.has(FORM), "not before four weeks");
    let early = visitor
        .post("/fi/pohjanmaa/follow/helped", &[("csrf_token", &page.form_token()), ("change", "7K3M-TEST"), ("answer-7K3M-TEST", "yes")])
        .await;
    assert_eq!(early.status, 409);

    app.advance(DAY);
    let (visitor, page) = followed(&app, "sv", &code).await;
    assert!(page.text(FORM).contains("Hjälpte ändringen?"), "{}", page.text(FORM));
    let silent = visitor.submit(&page, FORM, &[("comment-7K3M-TEST", "Hej")]).await;
    assert_eq!((silent.status, silent.links(".error-summary a")), (422, vec!["#answer-7K3M-TEST".to_owned()]));
    assert_eq!(silent.text("#comment-7K3M-TEST"), "Hej");
    assert_eq!((faults(&page, "sv"), faults(&silent, "sv")), (Vec::new(), Vec::<String>::new()));
    let fields = [("answer-7K3M-TEST", "partly"), ("comment-7K3M-TEST", "Bättre! Ring 040 123 4567, 131052-308T")];
    let done = visitor.submit(&silent, FORM, &fields).await;
    assert_eq!(done.status, 303, "{}", done.text("main"));
    let page = visitor.follow(&done).await;
    assert!(page.text("main").contains("Tack för ditt svar") && page.text("main").contains("Du berättade om ändringen hjälpte"));
    assert_eq!(page.attribute(&format!("{FORM} input[checked]"), "value").as_deref(), Some("partly"));
    assert_eq!(page.text("#comment-7K3M-TEST"), "Bättre! Ring [***], [***]");
    assert_eq!(app.ask("select answer || language from change_helped").await, ["partlysv"]);
    let again = visitor.submit(&page, FORM, &[("answer-7K3M-TEST", "no")]).await;
    assert_eq!(again.status, 303);
    visitor.submit(&page, FORM, &[("answer-7K3M-TEST", "no"), ("comment-7K3M-TEST", "Nej")]).await;
    assert_eq!(app.ask("select answer || comment from change_helped").await, ["noNej"]);
    let judged = format!("select kind from events where feedback_id = {feedback} and kind = 'giver-judged'");
    assert_eq!(app.ask(&judged).await.len(), 2, "the timeline tells of another answer, not of other words");
}

#[tokio::test]
async fn only_who_follows_answers_and_only_of_what_their_feedback_led_to() {
    let (app, county, code, change, feedback) = scene().await;
    change_to(&app, change, made).await;
    let team = asko::organisations::store::team_by_id(app.app.db.read(), 1).await.unwrap().unwrap();
    let other = app.keep_change(app.change(&county, &team, "7K3M-XTRA"), Vec::new()).await;
    change_to(&app, other, made).await;
    app.advance(28 * DAY);
    let nobody = app.post("/fi/pohjanmaa/follow/helped", &[("change", "7K3M-TEST"), ("answer-7K3M-TEST", "yes")]).await;
    assert_eq!((nobody.status, nobody.location().as_deref()), (303, Some("/fi/pohjanmaa/follow")));
    let (visitor, page) = followed(&app, "fi", &code).await;
    let token = page.form_token();
    let wrong =
        visitor.post("/fi/pohjanmaa/follow/helped", &[("csrf_token", "x"), ("change", "7K3M-TEST"), ("answer-7K3M-TEST", "yes")]).await;
    assert_eq!(wrong.status, 403);
    for reference in ["7K3M-XTRA", "", "'; --"] {
        let name = format!("answer-{reference}");
        let foreign = visitor.post("/fi/pohjanmaa/follow/helped", &[("csrf_token", &token), ("change", reference), (&name, "yes")]).await;
        assert_eq!(foreign.status, 404, "{reference}");
    }
    assert_eq!(app.ask("select count(*) from change_helped").await, ["0"]);
    // Two changes on one page have fields of their own.
    let both = app.app.db.write(move |tx| Box::pin(async move { link(tx, other, "7K3M-XTRA", &[feedback], 1, None).await }));
    both.await.unwrap();
    let page = visitor.get("/fi/pohjanmaa/follow").await;
    assert_eq!(page.count(FORM), 2);
    assert_eq!(faults(&page, "fi"), Vec::<String>::new());
    let second = format!("{FORM}:has(input[value='7K3M-XTRA'])");
    let done = visitor.submit(&page, &second, &[("answer-7K3M-XTRA", "yes")]).await;
    assert_eq!(done.status, 303);
    assert_eq!(app.ask("select change_id from change_helped").await, [other.to_string()]);
}

#[tokio::test]
async fn what_lapsed_what_was_given_up_and_what_a_review_found_is_told() {
    let (app, _, code, change, _) = scene().await;
    app.advance(31 * DAY);
    let (_, page) = followed(&app, "fi", &code).await;
    assert!(page.text("main .card").contains("Rauennut"), "{}", page.text("main .card"));
    change_to(&app, change, |change, now| {
        let words = Both::new("Laitteita ei saa.", "Det finns inga apparater.");
        change.record.progress.stage = Stage::Dropped;
        change.record.progress.dropped = Some(Dropped { at: now, reason: NoChangeReason::Money, words });
    })
    .await;
    let (_, page) = followed(&app, "sv", &code).await;
    let card = page.text("main .card");
    assert!(card.contains(&Lang::Sv.t("changes-reason-money").into_owned()) && card.contains("Det finns inga apparater."), "{card}");
    change_to(&app, change, |change, now| {
        change.record.progress.dropped = None;
        made(change, now);
        change.record.progress.stage = Stage::Reviewed;
        change.record.progress.review = Some(Review::Faded);
    })
    .await;
    let day = chrono::NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
    let reviewed = app.app.db.write(move |tx| {
        Box::pin(async move {
            store::plan_review(tx, change, day).await?;
            store::finish_review(tx, change, day, 1, None, Review::Faded, &Both::new("Jono palasi.", "Kön kom tillbaka.")).await
        })
    });
    assert!(reviewed.await.unwrap_or_else(|error: DbErr| panic!("{error}")));
    let (_, page) = followed(&app, "fi", &code).await;
    assert!(page.text("main .card").contains("Tehty, mutta hiipunut") && page.text("main .card").contains("Jono palasi."));
}
