//! Nothing private ever shows: whoever reads, whatever they guess.

use asko::access::Role;
use asko::feedback::MessageKind;
use asko::intake::Received;

use super::{SERVICE, Scene, form};
use crate::architecture::routes::OPEN;
use crate::support::{TestApp, Visitor};

/// What one piece of feedback holds; each word stands nowhere else.
struct Marked {
    name: &'static str,
    received: Received,
}

impl Marked {
    fn marks(name: &str) -> Vec<String> {
        ["teksti", "nimi", "vastaus", "kysymys", "vastine", "muistio", "posti", "peitetty", "luonnos", "arvio"]
            .map(|what| format!("zq{name}{what}"))
            .into()
    }
}

/// A piece with words of its own in every place that has words.
async fn marked(scene: &Scene, name: &'static str, may_show: bool) -> Marked {
    let word = |what: &str| format!("zq{name}{what}");
    let received = scene
        .feedback(|submission| {
            submission.text = format!("Hoitaja {} oli {} ja {}.", word("nimi"), word("teksti"), word("peitetty"));
            submission.contact_email = Some(format!("{}@esimerkki.fi", word("posti")));
            submission.answer_wanted = asko::feedback::AnswerWanted::Email;
            submission.nps = Some(3);
            submission.may_show = may_show;
        })
        .await;
    scene.answer(&received, &format!("Kiitos, {}. {}", word("nimi"), word("vastaus"))).await;
    scene.said(&received, MessageKind::Question, "fi", &word("kysymys")).await;
    scene.said(&received, MessageKind::Reply, "fi", &word("vastine")).await;
    let lead = scene.app.ask("select id from accounts where email like 'leena%'").await.remove(0);
    let (id, note) = (received.feedback_id, word("muistio"));
    scene.app.tell(&format!("insert into notes (feedback_id, at, account_id, text) values ({id}, 1, {lead}, '{note}')")).await;
    let (draft, rating) = (word("luonnos"), word("arvio"));
    let drafted = format!(
        "insert into drafts (feedback_id, kind, state, text, language, writer_id, saved_at, version, replaced) \
         values ({id}, 'answer', 'draft', '{draft}', 'fi', {lead}, 1, 1, 0)"
    );
    scene.app.tell(&drafted).await;
    let rated = format!(
        "insert into answer_ratings (message_id, feedback_id, rating, words, language, at) \
         select min(id), {id}, 'no', '{rating}', 'fi', 1 from messages where feedback_id = {id} and kind = 'answer'"
    );
    scene.app.tell(&rated).await;
    Marked { name, received }
}

/// Hides name and one more word, and publishes the rest.
async fn published(scene: &Scene, name: &'static str) -> Marked {
    let one = marked(scene, name, true).await;
    scene.redacts(&one.received, &format!("zq{name}nimi\nzq{name}peitetty")).await;
    scene.publishes(&one.received).await;
    one
}

/// Fills the open parts of a route: language, county, and whatever else with `value`.
fn filled(shape: &str, lang: &str, county: &str, value: &str) -> String {
    let mut values = [lang, county].into_iter().chain(std::iter::repeat(value));
    shape.split('/').map(|part| if part == "<>" { values.next().unwrap_or_default() } else { part }).collect::<Vec<_>>().join("/")
}

/// Every address that anybody may read, with everything that could stand in its open parts.
async fn addresses(app: &TestApp, all: &[Marked]) -> Vec<String> {
    let mut ids: Vec<String> = app.ask("select public_id from publications").await;
    ids.extend(app.ask("select id from publications").await);
    ids.extend(app.ask("select reference from changes").await);
    ids.extend(["hammashoitola", SERVICE, "x"].map(str::to_owned));
    for one in all {
        ids.extend([one.received.reference.clone(), one.received.feedback_id.to_string()]);
    }
    let query = format!("?view=all&stage=all&q=zq&service={SERVICE}&after=0&unit=hammashoitola&period=all");
    let mut found = Vec::new();
    for route in OPEN {
        let shape = route.trim_start_matches("GET ");
        for (lang, county) in [("fi", "pohjanmaa"), ("sv", "pohjanmaa"), ("fi", "pirkanmaa")] {
            for id in &ids {
                let path = filled(shape, lang, county, id);
                if shape.ends_with("/voices") {
                    found.push(format!("{path}?after={id}"));
                }
                found.extend([format!("{path}{query}"), path]);
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Nothing private stands on any of these pages. What stands in an address is said back by the language switch, so it does not
/// count there.
async fn assert_hidden(visitor: &Visitor, who: &str, paths: &[String], private: &[String]) {
    let mut complaints = Vec::new();
    for path in paths {
        let page = visitor.get(path).await;
        for mark in private.iter().filter(|mark| page.html.contains(*mark) && !path.contains(*mark)) {
            complaints.push(format!("{who} reads {mark} at {path}"));
        }
        if page.status >= 500 {
            complaints.push(format!("{path} answers {} to {who}", page.status));
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[tokio::test]
async fn no_public_page_shows_anything_private() {
    let scene = Scene::set().await;
    let all = [
        marked(&scene, "ei", false).await,
        marked(&scene, "odottaa", true).await,
        published(&scene, "julki").await,
        published(&scene, "poistettu").await,
        published(&scene, "peruttu").await,
        published(&scene, "siirretty").await,
        published(&scene, "yhdistetty").await,
        published(&scene, "kiire").await,
    ];
    let of = |name: &str| all.iter().find(|one| one.name == name).map(|one| one.received.feedback_id).unwrap_or_default();
    let (merged, moved, urgent, back) = (of("yhdistetty"), of("siirretty"), of("kiire"), of("peruttu"));
    let gone = all.iter().position(|one| one.name == "poistettu").unwrap();
    scene.does(&all[gone].received, "hide", &[("decline_reason", "recognisable"), ("decline_words", "zqpoistettumuistio")]).await;
    scene.app.tell(&format!("update feedback set stage = 'merged', merged_into = {} where id = {merged}", of("julki"))).await;
    scene.app.tell(&format!("update feedback set stage = 'transferred' where id = {moved}")).await;
    scene.app.tell(&format!("update feedback set priority = 0, queue = 'work', stage = 'in-handling' where id = {urgent}")).await;
    scene.app.tell(&format!("update feedback set may_show = false where id = {back}")).await;
    // Changes that all of them led to, so that the pages of changes have a reason to speak of them.
    let change = scene.app.change(&scene.county, &scene.team, "7K3M-TEST");
    scene.app.keep_change(change, all.iter().map(|one| one.received.feedback_id).collect()).await;
    // A decision that nothing changes, with words of its own.
    let lead = scene.app.ask("select id from accounts where email like 'leena%'").await.remove(0);
    let id = of("ei");
    let words =
        format!("insert into decisions (feedback_id, at, account_id, reason, words) values ({id}, 1, {lead}, 'money', 'zqeivastaus')");
    scene.app.tell(&words).await;

    let mut private: Vec<String> = all.iter().flat_map(|one| Marked::marks(one.name)).collect();
    private.retain(|mark| !["zqjulkiteksti", "zqjulkivastaus"].contains(&mark.as_str()));
    private.extend(all.iter().map(|one| one.received.reference.clone()));
    let paths = addresses(&scene.app, &all).await;
    assert!(paths.len() > 500, "{}", paths.len());
    assert_hidden(&scene.app.visitor(), "nobody", &paths, &private).await;
    let pirkko = scene.app.as_staff("pirkko@pirkanmaa.example").await;
    let some: Vec<String> = paths.iter().filter(|path| path.starts_with("/fi/")).cloned().collect();
    assert_hidden(&pirkko, "a lead of another county", &some, &private).await;

    // What is public is public.
    let list = scene.app.get("/fi/pohjanmaa/voices").await;
    assert_eq!(list.count("article"), 1);
    assert!(list.text("main").contains("zqjulkiteksti") && list.text("main").contains("zqjulkivastaus"));
}

#[tokio::test]
async fn nobody_of_another_county_reads_anything_by_guessing() {
    let scene = Scene::set().await;
    let one = published(&scene, "julki").await;
    let other = marked(&scene, "odottaa", true).await;
    let team = scene.app.team(&scene.app.open_county("pirkanmaa").await, "toinen").await;
    let neighbour = scene.app.open_county("pirkanmaa").await;
    for (name, roles) in [("moderator", vec![Role::Moderator]), ("handler", vec![Role::Handler]), ("admin", vec![Role::Admin])] {
        scene.app.account(Some(&neighbour), &format!("{name}@pirkanmaa.example"), &roles, &[&team]).await;
    }
    let mut words = Marked::marks("julki");
    words.extend(Marked::marks("odottaa"));
    words.retain(|mark| !["zqjulkiteksti", "zqjulkivastaus"].contains(&mark.as_str()));
    let mut paths = Vec::new();
    for received in [&one.received, &other.received] {
        for county in ["pohjanmaa", "pirkanmaa"] {
            for page in ["moderation", "cases", "voices", "changes", "work"] {
                for id in [received.reference.clone(), received.feedback_id.to_string()] {
                    for act in ["", "/preview", "/answer", "/change", "/decide", "?opened=x&done=published"] {
                        paths.push(format!("/fi/{county}/{page}/{id}{act}"));
                    }
                }
            }
        }
    }
    for name in ["moderator", "handler", "admin", "pirkko"] {
        let visitor = scene.app.as_staff(&format!("{name}@pirkanmaa.example")).await;
        assert_hidden(&visitor, name, &paths, &words).await;
    }
}

#[tokio::test]
async fn nobody_finds_hidden_words_in_the_database() {
    let scene = Scene::set().await;
    let one = published(&scene, "julki").await;
    let kept = scene.app.ask("select sealed || reason || reason_words from redactions").await.concat();
    let shown = scene.app.ask("select text || answers from publications").await.concat();
    for word in ["zqjulkinimi", "zqjulkipeitetty"] {
        assert!(!kept.contains(word) && !shown.contains(word), "{word}");
    }
    assert!(scene.mona.get(&Scene::page(&one.received)).await.has(&form("unseal")));
}
