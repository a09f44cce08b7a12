//! The form, from its first question to the follow-up code.

use asko::access::Role;
use asko::platform::clock::{DAY, MINUTE};

use crate::support::{Page, TestApp, Visitor};

const FORM: &str = "/fi/pohjanmaa/give/terveysasema";

async fn with_unit() -> TestApp {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    app.unit(&county, "terveysasema", &["laakarin-tai-hoitajan-vastaanotto"]).await;
    app
}

/// Opens the form, fills it and follows to wherever it leads.
async fn give(visitor: &Visitor, fields: &[(&str, &str)]) -> Page {
    let form = visitor.get(FORM).await;
    visitor.submit(&form, "#give", fields).await
}

async fn stored(app: &TestApp) -> usize {
    app.ask("select id from feedback").await.len()
}

#[tokio::test]
async fn one_answer_is_enough_and_leads_to_a_code() {
    let app = with_unit().await;
    let visitor = app.visitor();
    let done = give(&visitor, &[("felt_safe", "4")]).await;
    assert_eq!(done.status, 303);
    let receipt = visitor.follow(&done).await;
    assert_eq!(receipt.status, 200);
    let code = receipt.text("code");
    assert_eq!(code.split('-').map(str::len).collect::<Vec<_>>(), [4, 4, 4, 4, 1], "{code}");
    assert!(!done.location().unwrap().contains(&code.replace('-', "")));
    assert!(receipt.header("set-cookie").is_none(), "no cookie for a client");
    assert_eq!(app.ask("select value from answers").await, ["4"]);
}

#[tokio::test]
async fn does_not_concern_me_is_no_answer() {
    let app = with_unit().await;
    let alone = give(&app.visitor(), &[("felt_safe", "na")]).await;
    assert_eq!(alone.status, 422, "that alone says nothing");
    let done = give(&app.visitor(), &[("felt_safe", "na"), ("useful", "5")]).await;
    assert_eq!(done.status, 303);
    assert_eq!(app.ask("select statement_key from answers where value is null").await, ["felt_safe"]);
}

#[tokio::test]
async fn an_empty_form_comes_back_with_words_at_the_first_question() {
    let app = with_unit().await;
    for (path, title) in [(FORM, "Virhe: "), ("/sv/pohjanmaa/give/terveysasema", "Fel: "), ("/en/pohjanmaa/give/terveysasema", "Error: ")] {
        let form = app.get(path).await;
        let back = app.submit(&form, "#give", &[]).await;
        assert_eq!(back.status, 422);
        assert!(back.text("title").starts_with(title));
        assert_eq!(back.links(".error-summary a"), ["#help_when_needed"]);
        assert_eq!(back.text(".error-summary a"), back.text("#help_when_needed-error").split(": ").nth(1).unwrap());
    }
    assert_eq!(stored(&app).await, 0);
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_everything_is_kept() {
    let app = with_unit().await;
    let fields =
        [("useful", "9"), ("nps", "11"), ("kind", "rant"), ("answer_wanted", "email"), ("email", "nobody"), ("text", "Säilytä tämä")];
    let back = give(&app.visitor(), &fields).await;
    assert_eq!(back.status, 422);
    assert_eq!(back.links(".error-summary a"), ["#useful", "#nps", "#kind", "#email"]);
    assert_eq!(back.text("#text"), "Säilytä tämä");
    assert_eq!(back.attribute("#email", "value").as_deref(), Some("nobody"));
    assert_eq!(back.attribute("#email", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(stored(&app).await, 0);
}

#[tokio::test]
async fn five_thousand_characters_fit_and_one_more_is_refused_aloud() {
    let app = with_unit().await;
    for letter in ["ä", "😀"] {
        let full = letter.repeat(5000);
        assert_eq!(give(&app.visitor(), &[("text", &full)]).await.status, 303, "{letter}");
        let more = letter.repeat(5001);
        let back = give(&app.visitor(), &[("text", &more)]).await;
        assert_eq!((back.status, back.has("#text-error")), (422, true));
        assert_eq!(back.text("#text"), more);
    }
    // Line ends count as one character however the browser sends them.
    let lines = "a\r\n".repeat(2500);
    assert_eq!(give(&app.visitor(), &[("text", &lines)]).await.status, 303);
}

#[tokio::test]
async fn an_identity_code_is_asked_about_once_and_never_stored() {
    let app = with_unit().await;
    let visitor = app.visitor();
    let text = "Tunnukseni on 010594y9032 ja numeroni 040 123 4567, os. matti@example.fi tili FI21 1234 5600 0007 85";
    let asked = give(&visitor, &[("text", text)]).await;
    assert_eq!(asked.status, 422);
    assert_eq!(asked.texts(".notice--warn li").len(), 4, "{}", asked.text(".notice--warn"));
    assert_eq!(asked.text("#text"), text, "the text is kept while asking");
    assert_eq!(stored(&app).await, 0);
    let done = visitor.submit(&asked, "#give", &[]).await;
    assert_eq!(done.status, 303);
    let kept = app.ask("select text from feedback").await.join("");
    for secret in ["010594", "9032", "4567", "matti@", "FI21"] {
        assert!(!kept.contains(secret), "{kept}");
    }
    assert!(kept.starts_with("Tunnukseni on [***]"), "{kept}");
    assert!(visitor.follow(&done).await.text("main").contains("[***]"));
}

#[tokio::test]
async fn the_same_form_sent_twice_is_stored_once_and_shows_the_same_code() {
    let app = with_unit().await;
    let visitor = app.visitor();
    let form = visitor.get(FORM).await;
    let fields = [("text", "Kahdesti"), ("answer_wanted", "code")];
    let (first, second) = tokio::join!(visitor.submit(&form, "#give", &fields), visitor.submit(&form, "#give", &fields));
    assert_eq!((first.status, second.status), (303, 303));
    let (one, two) = (visitor.follow(&first).await, visitor.follow(&second).await);
    assert_eq!(one.text("code"), two.text("code"));
    assert_eq!(stored(&app).await, 1);

    let other = visitor.submit(&form, "#give", &[("text", "Muuta sanottavaa")]).await;
    assert_eq!((other.status, other.text("#text").as_str()), (409, "Muuta sanottavaa"));
    // Sent again from there, it is new feedback.
    assert_eq!(visitor.submit(&other, "#give", &[]).await.status, 303);
    assert_eq!(stored(&app).await, 2);
}

#[tokio::test]
async fn the_code_is_shown_for_a_quarter_of_an_hour() {
    let app = with_unit().await;
    let visitor = app.visitor();
    let done = give(&visitor, &[("text", "Kiitos")]).await;
    assert!(visitor.follow(&done).await.has("code"));
    app.advance(15 * MINUTE + 1);
    let late = visitor.follow(&done).await;
    assert_eq!((late.status, late.has("code")), (200, false));
    let location = done.location().unwrap();
    assert_eq!(app.get(&location.replace("/pohjanmaa/", "/pirkanmaa/")).await.status, 404);
    assert_eq!(app.get("/fi/pohjanmaa/sent?receipt=nonsense").await.status, 404);
    assert_eq!(app.get("/fi/pohjanmaa/sent").await.status, 404);
}

#[tokio::test]
async fn an_old_or_foreign_token_keeps_the_text_and_gives_a_fresh_form() {
    let app = with_unit().await;
    let visitor = app.visitor();
    let form = visitor.get(FORM).await;
    app.advance(DAY + 1);
    let old = visitor.submit(&form, "#give", &[("text", "Vanha")]).await;
    assert_eq!((old.status, old.text("#text").as_str()), (422, "Vanha"));
    let foreign = app.post(FORM, &[("text", "Vieras"), ("csrf_token", "x")]).await;
    assert_eq!((foreign.status, foreign.text("#text").as_str()), (403, "Vieras"));
    assert_eq!(stored(&app).await, 0);
    assert_eq!(visitor.submit(&old, "#give", &[]).await.status, 303);
}

#[tokio::test]
async fn the_language_switch_keeps_page_and_answers() {
    let app = with_unit().await;
    let visitor = app.visitor();
    let form = visitor.get(FORM).await;
    let (_, mut values) = form.form("#give");
    values.extend([("step".to_owned(), "language".to_owned()), ("useful".to_owned(), "2".to_owned())]);
    let fields: Vec<(&str, &str)> =
        values.iter().map(|(n, v)| (n.as_str(), v.as_str())).filter(|(n, _)| *n != "text").chain([("text", "Hejsan")]).collect();
    let swedish = visitor.post("/sv/pohjanmaa/give/terveysasema", &fields).await;
    assert_eq!((swedish.status, swedish.attribute("html", "lang").as_deref()), (200, Some("sv")));
    assert_eq!(swedish.text("#text"), "Hejsan");
    assert_eq!(swedish.attribute("input[name=useful][checked]", "value").as_deref(), Some("2"));
    assert!(!swedish.has(".error-summary"));
    assert_eq!(visitor.submit(&swedish, "#give", &[]).await.status, 303);
    assert_eq!(app.ask("select language from feedback").await, ["sv"]);
}

#[tokio::test]
async fn nothing_of_the_device_is_kept() {
    let app = with_unit().await;
    let visitor = app.visitor().at("203.0.113.77").sending("User-Agent", "SecretBrowser/9");
    let form = visitor.get(FORM).await;
    assert_eq!(visitor.submit(&form, "#give", &[("text", "Nimetön")]).await.status, 303);
    for file in std::fs::read_dir(app.data_dir()).unwrap().filter_map(Result::ok).filter(|f| f.path().is_file()) {
        let bytes = std::fs::read(file.path()).unwrap();
        for secret in ["203.0.113.77", "SecretBrowser"] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()), "{secret} in {:?}", file.path());
        }
    }
    let row = app.ask("select coalesce(contact_email, '') || coalesce(responsible_body, '') || coalesce(source, '') from feedback").await;
    assert_eq!(row, [""]);
}

#[tokio::test]
async fn an_address_is_kept_only_when_mail_is_wanted() {
    let app = with_unit().await;
    give(&app.visitor(), &[("text", "Koodilla"), ("answer_wanted", "code"), ("email", "giver@example.org")]).await;
    assert_eq!(app.ask("select coalesce(contact_email, '-') from feedback").await, ["-"]);
    assert!(app.mails().await.is_empty());
    give(&app.visitor(), &[("text", "Postilla"), ("answer_wanted", "email"), ("email", "giver@example.org")]).await;
    let mails = app.mails().await;
    assert_eq!(
        mails.iter().map(|mail| (mail.kind.as_str(), mail.recipient.as_str())).collect::<Vec<_>>(),
        [("receipt", "giver@example.org")]
    );
    assert!(!mails[0].data.contains("Postilla"), "no feedback text in a mail");
}

#[tokio::test]
async fn the_wording_answered_is_kept_with_the_answers() {
    let app = with_unit().await;
    give(&app.visitor(), &[("useful", "5")]).await;
    let version = app.ask("select i.version from feedback f join instruments i on i.id = f.instrument_id").await;
    assert_eq!(version, ["1"]);
    let swedish = app.get("/sv/pohjanmaa/give/terveysasema").await;
    assert!(swedish.text("main").contains("preliminär översättning"), "the Swedish wording is marked provisional");
    let finnish = app.get(FORM).await;
    assert!(finnish.text("main").contains("Minulle jäi tunne, että minusta välitettiin kokonaisvaltaisesti."));
}

#[tokio::test]
async fn a_new_wording_leaves_old_answers_with_theirs() {
    let app = with_unit().await;
    give(&app.visitor(), &[("help_when_needed", "5")]).await;
    let new = "insert into instruments (key, version, wording, created_at) \
               select key, 2, replace(replace(wording, 'Sain apua, kun sitä tarvitsin.', 'UUSI SANAMUOTO'), '\"version\": 1', '\"version\": 2'), 0 from instruments";
    app.tell(new).await;
    assert!(app.get(FORM).await.text("main").contains("UUSI SANAMUOTO"));
    app.account(Some(&app.open_county("pohjanmaa").await), "lead@pohjanmaa.example", &[Role::Lead], &[]).await;
    let reference = app.ask("select reference from feedback").await.remove(0);
    let case = app.as_staff("lead@pohjanmaa.example").await.get(&format!("/fi/pohjanmaa/cases/{reference}")).await;
    assert!(case.text("main").contains("Sain apua, kun sitä tarvitsin.") && !case.text("main").contains("UUSI"), "{}", case.text("main"));
}

#[tokio::test]
async fn too_many_from_one_network_keep_their_text() {
    let app = TestApp::start_with(|figment| figment.merge(("rate_submissions", 2))).await;
    let county = app.open_county("pohjanmaa").await;
    app.unit(&county, "terveysasema", &[]).await;
    let crowd = app.visitor().at("198.51.100.1");
    for _ in 0..2 {
        assert_eq!(give(&crowd, &[("text", "Yksi monista")]).await.status, 303);
    }
    let late = give(&crowd, &[("text", "Kolmas")]).await;
    assert_eq!((late.status, late.text("#text").as_str()), (429, "Kolmas"));
    assert_eq!(give(&app.visitor().at("198.51.100.2"), &[("text", "Muualta")]).await.status, 303);
    app.advance(10 * MINUTE);
    assert_eq!(crowd.submit(&late, "#give", &[]).await.status, 303);
}
