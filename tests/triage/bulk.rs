//! Several cases at once.

use asko::feedback::{AnswerWanted, Kind, store};
use asko::intake::Received;

use super::Scene;
use super::scene::{case, done, form};
use crate::support::{Page, Visitor};

const INBOX: &str = "/fi/pohjanmaa/inbox";
const TABLE: &str = "form[action$='/inbox/bulk']";

/// Chooses these cases and what to do with them.
async fn choose(visitor: &Visitor, list: &str, act: &str, chosen: &[&Received]) -> Page {
    let page = visitor.get(list).await;
    let mut fields = vec![("act", act)];
    fields.extend(chosen.iter().map(|received| ("references", received.reference.as_str())));
    visitor.submit(&page, TABLE, &fields).await
}

#[tokio::test]
async fn what_will_happen_is_said_before_it_happens() {
    let scene = Scene::set().await;
    let (first, second) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    scene.feedback(|_| {}).await;
    let foreign = scene.feedback(|s| s.text = "Laskussa oli virhe.".to_owned()).await;
    let maija = scene.sign_in("maija").await;
    let list = maija.get(INBOX).await;
    assert_eq!((list.count("tbody input[name=references]"), list.count("[data-choose][hidden]")), (3, 1));
    let label = list.attribute("tbody input", "aria-label").unwrap();
    assert!(label.contains(&first.reference) && label.contains("Pohjanmaan"), "{label}");
    // What one does not reach cannot be chosen.
    let page = choose(&maija, INBOX, "assign", &[&first, &second, &foreign]).await;
    assert_eq!(page.status, 200);
    assert!(page.text(".lead").contains("2 palautteelle") && page.text("h1").contains("Anna käsittelijälle"));
    assert_eq!(page.count("tbody tr"), 2);
    assert_eq!(scene.stage(&first).await, "received");
    // Without a choice of what, or of which, it is said what is missing.
    for (act, chosen, wrong) in [("", vec![&first], "#act"), ("themes", vec![], "#main"), ("nonsense", vec![&first], "#act")] {
        let page = choose(&maija, INBOX, act, &chosen).await;
        assert_eq!((page.status, page.links(".error-summary a")), (422, vec![wrong.to_owned()]), "{act}");
    }
}

#[tokio::test]
async fn cases_are_given_to_a_colleague_and_what_was_overtaken_is_left_out_and_said() {
    let scene = Scene::set().await;
    let cases = [scene.feedback(|_| {}).await, scene.feedback(|_| {}).await, scene.feedback(|_| {}).await];
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let list = format!("{INBOX}?view=unclaimed&kind=problem");
    let page = choose(&maija, &list, "assign", &[&cases[0], &cases[1], &cases[2]]).await;
    // In the meantime Kalle takes one himself.
    done(&kalle.submit(&kalle.get(&case(&cases[1])).await, &form("claim"), &[]).await);
    let to = scene.account_id("kalle").await.to_string();
    let answer = maija.submit(&page, "form#together", &[("assign_to", &to)]).await;
    assert!(done(&answer).starts_with(&format!("{list}&done=together&undoing=")), "{}", done(&answer));
    let result = maija.follow(&answer).await;
    let banner = result.text("[role=status]");
    assert!(banner.contains("2 palautteen käsittelijä on vaihdettu") && banner.contains("Kumoa"), "{banner}");
    assert!(banner.contains(&cases[1].reference) && banner.contains("Joku on muuttanut palautetta"), "{banner}");
    let mine = format!("{INBOX}?view=mine");
    assert_eq!(kalle.get(&mine).await.count("tbody tr"), 3);
    // Who takes it back takes back what nobody has touched since.
    done(&kalle.submit(&kalle.get(&case(&cases[2])).await, &form("assign"), &[("assign_to", "nobody")]).await);
    let undone = maija.follow(&maija.submit(&result, "form[action*='/inbox/undo']", &[]).await).await;
    let banner = undone.text("[role=status]");
    assert!(banner.contains("yksi palaute on niin kuin se oli") && banner.contains(&cases[2].reference), "{banner}");
    assert!(!undone.has("form[action*='/inbox/undo']"));
    assert_eq!((scene.stage(&cases[0]).await, scene.stage(&cases[1]).await), ("received", "in-handling"));
    assert_eq!(kalle.get(&mine).await.count("tbody tr"), 1);
}

#[tokio::test]
async fn only_thanks_that_wait_for_nothing_are_closed_as_thanks() {
    let scene = Scene::set().await;
    let quiet = |kind| move |s: &mut asko::intake::Submission| (s.kind, s.answer_wanted) = (kind, AnswerWanted::No);
    let thanks = [scene.feedback(quiet(Kind::Thanks)).await, scene.feedback(quiet(Kind::Thanks)).await];
    let (problem, waits) = (scene.feedback(quiet(Kind::Problem)).await, scene.feedback(|s| s.kind = Kind::Thanks).await);
    let maija = scene.sign_in("maija").await;
    let page = choose(&maija, INBOX, "close-thanks", &[&thanks[0], &thanks[1], &problem, &waits]).await;
    let left_out = page.text("[aria-labelledby=left-out]");
    assert!(left_out.contains("ei ole kiitos") && left_out.contains("odottaa vastausta") && page.count("tbody tr") == 2, "{left_out}");
    // Whatever a form says all the same, the others stay as they are.
    let more = format!("{}:1", problem.reference);
    let mut fields: Vec<(String, String)> = page.form("form#together").1;
    fields.push(("cases".to_owned(), more));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let result = maija.follow(&maija.post(&format!("{INBOX}/bulk/close-thanks"), &fields).await).await;
    let banner = result.text("[role=status]");
    assert!(banner.contains("2 palautetta on suljettu") && banner.contains("ei ole kiitos"), "{banner}");
    for (received, stage) in [(&thanks[0], "closed"), (&thanks[1], "closed"), (&problem, "received"), (&waits, "received")] {
        assert_eq!(scene.stage(received).await, stage);
    }
    assert_eq!(scene.app.ask("select what from access_log where what = 'act:close-thanks'").await.len(), 2);
}

#[tokio::test]
async fn themes_are_added_and_cases_sent_on_with_the_reason() {
    let scene = Scene::set().await;
    let (first, second) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    let (maija, lisa) = (scene.sign_in("maija").await, scene.sign_in("lisa").await);
    let themes = async |received: &Received| store::themes_of(scene.app.app.db.read(), received.feedback_id).await.unwrap();
    let (before, _) = (themes(&first).await, themes(&second).await);
    let page = choose(&maija, INBOX, "themes", &[&first, &second]).await;
    let refused = maija.submit(&page, "form#together", &[]).await;
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#themes".to_owned()]));
    let result = maija.follow(&maija.submit(&refused, "form#together", &[("themes", "fees"), ("themes", "nonsense")]).await).await;
    assert!(result.text("[role=status]").contains("Teemat on lisätty 2 palautteeseen"));
    let after = themes(&first).await;
    assert!(after.contains(&"fees".to_owned()) && before.iter().all(|theme| after.contains(theme)), "{before:?} {after:?}");
    done(&maija.submit(&result, "form[action*='/inbox/undo']", &[]).await);
    assert_eq!(themes(&first).await, before);

    let page = choose(&maija, INBOX, "route", &[&first, &second]).await;
    let refused = maija.submit(&page, "form#together", &[("route_team", "laskutus"), ("route_reason", "x")]).await;
    assert_eq!((refused.status, refused.attribute("#route_team option[selected]", "value").as_deref()), (422, Some("laskutus")));
    let sent = maija.submit(&refused, "form#together", &[("route_reason", "Koskee laskua")]).await;
    let result = maija.follow(&sent).await;
    assert!(result.text("[role=status]").contains("2 palautetta on siirretty toiselle tiimille"));
    assert!(lisa.get(&case(&second)).await.text(".why").contains("Koskee laskua"));
    // They are out of reach now, and come back all the same.
    done(&maija.submit(&result, "form[action*='/inbox/undo']", &[]).await);
    assert_eq!((maija.get(INBOX).await.count("tbody tr"), lisa.get(INBOX).await.count("tbody tr")), (2, 0));
}

#[tokio::test]
async fn all_of_a_view_is_chosen_without_a_script_and_at_most_two_hundred() {
    let scene = Scene::set().await;
    let mut some = None;
    for number in 0..205 {
        let kind = if number < 30 { Kind::Thanks } else { Kind::Problem };
        some = Some(scene.feedback(|s| (s.kind, s.answer_wanted) = (kind, AnswerWanted::No)).await);
    }
    let maija = scene.sign_in("maija").await;
    let last = some.unwrap();
    let list = format!("{INBOX}?view=open&kind=thanks");
    let page = maija.submit(&maija.get(&list).await, TABLE, &[("act", "close-thanks")]).await;
    assert!(page.text("main").contains("Valitse kaikki 30 tässä näkymässä"), "{}", page.text("main"));
    let all = maija.submit(&page, &format!("main {TABLE}"), &[("everything", "yes")]).await;
    assert_eq!((all.status, all.count("tbody tr"), all.count("input[name=cases]")), (200, 30, 30));
    let result = maija.follow(&maija.submit(&all, "form#together", &[]).await).await;
    assert!(result.text("[role=status]").contains("30 palautetta on suljettu"));
    // And all of them come back at once.
    let undone = maija.follow(&maija.submit(&result, "form[action*='/inbox/undo']", &[]).await).await;
    assert!(undone.text("[role=status]").contains("30 palautetta on niin kuin ne olivat"));
    let page = choose(&maija, INBOX, "assign", &[&last]).await;
    assert!(page.text("main").contains("Valitse näkymän ensimmäiset 200"), "{}", page.text("main"));
    let most = maija.submit(&page, &format!("main {TABLE}"), &[("everything", "yes")]).await;
    assert_eq!(most.count("input[name=cases]"), 200);
}

#[tokio::test]
async fn one_answer_for_several_is_written_on_a_page_of_its_own() {
    let scene = Scene::set().await;
    let (first, second) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    let maija = scene.sign_in("maija").await;
    let page = choose(&maija, INBOX, "answer", &[&first, &second]).await;
    let (action, fields) = page.form("form#together");
    assert_eq!(action, format!("{INBOX}/answer"));
    assert_eq!(fields.iter().filter(|(name, _)| name == "references").count(), 2);
}

#[tokio::test]
async fn who_only_reads_chooses_nothing() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let mona = scene.sign_in("mona").await;
    let page = mona.get(INBOX).await;
    assert!(page.count("tbody tr") == 1 && !page.has(TABLE) && !page.has("input[name=references]"));
    let token = page.form_token();
    let version = format!("{}:1", received.reference);
    let fields = [("csrf_token", token.as_str()), ("references", &received.reference), ("cases", &version), ("assign_to", "nobody")];
    for path in ["bulk", "bulk/assign", "undo"] {
        assert_eq!(mona.post(&format!("{INBOX}/{path}"), &fields).await.status, 403, "{path}");
    }
}
