//! Nothing private ever shows: whoever reads, whatever they guess.

use asko::access::{CaseWorker, Role};
use asko::feedback::MessageKind;
use asko::intake::Received;
use rocket::http::Method;

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
        ["teksti", "nimi", "vastaus", "kysymys", "vastine", "muistio", "posti", "peitetty"].map(|what| format!("zq{name}{what}")).into()
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
    Marked { name, received }
}

/// Hides name and one more word, and publishes the rest.
async fn published(scene: &Scene, name: &'static str) -> Marked {
    let one = marked(scene, name, true).await;
    scene.redacts(&one.received, &format!("zq{name}nimi\nzq{name}peitetty")).await;
    scene.publishes(&one.received).await;
    one
}

/// Every address that anybody may read, with everything that could stand in its open parts.
async fn addresses(app: &TestApp, all: &[Marked]) -> Vec<String> {
    let mut ids: Vec<String> = app.ask("select public_id from publications").await;
    ids.extend(app.ask("select id from publications").await);
    for one in all {
        ids.push(one.received.reference.clone());
        ids.push(one.received.reference.replace('-', "").to_lowercase());
        ids.push(one.received.feedback_id.to_string());
    }
    let changes = app.ask("select reference from changes").await;
    let mut found = Vec::new();
    for route in app.routes().into_iter().filter(|route| route.method == Method::Get) {
        let pattern = route.uri.path().to_owned();
        let shape: Vec<&str> = pattern.split('/').map(|part| if part.starts_with('<') { "<>" } else { part }).collect();
        if !OPEN.contains(&format!("GET {}", shape.join("/")).as_str()) {
            continue;
        }
        for lang in ["fi", "sv", "en"] {
            for county in ["pohjanmaa", "pirkanmaa"] {
                let mut values: Vec<Option<&String>> = ids.iter().map(Some).collect();
                values.extend(changes.iter().map(Some));
                let unit = "hammashoitola".to_owned();
                let service = SERVICE.to_owned();
                values.extend([Some(&unit), Some(&service), None]);
                for value in values {
                    let mut dynamic = 0;
                    let parts: Vec<&str> = shape
                        .iter()
                        .map(|part| {
                            if *part != "<>" {
                                return *part;
                            }
                            dynamic += 1;
                            match dynamic {
                                1 => lang,
                                2 => county,
                                _ => value.map_or("x", String::as_str),
                            }
                        })
                        .collect();
                    let path = parts.join("/");
                    for query in
                        ["", "?view=all&stage=all&q=zq&service=suun-terveydenhuolto&after=0&unit=hammashoitola&period=all", "?q=zq"]
                    {
                        found.push(format!("{path}{query}"));
                    }
                    for id in ids.iter().filter(|_| pattern.ends_with("/voices")) {
                        found.push(format!("{path}?after={id}"));
                    }
                    if dynamic <= 2 {
                        break;
                    }
                }
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

async fn assert_hidden(visitor: &Visitor, who: &str, paths: &[String], private: &[String]) {
    let mut complaints = Vec::new();
    for path in paths {
        let page = visitor.get(path).await;
        for mark in private.iter().filter(|mark| page.html.contains(*mark)) {
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
    let mut all = vec![
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
    // An address that holds a reference says it back in the language switch: only the words count there.
    let words: Vec<String> = private.iter().filter(|mark| mark.starts_with("zq")).cloned().collect();
    let nobody = scene.app.visitor();
    assert_hidden(&nobody, "nobody", &paths, &words).await;
    let plain: Vec<String> = paths.iter().filter(|path| !all.iter().any(|one| path.contains(&one.received.reference))).cloned().collect();
    assert_hidden(&nobody, "nobody", &plain, &private).await;
    let pirkko = scene.app.as_staff("pirkko@pirkanmaa.example").await;
    assert_hidden(&pirkko, "a lead of another county", &paths, &words).await;

    // What is public is public.
    let list = scene.app.get("/fi/pohjanmaa/voices").await;
    assert_eq!(list.count("article"), 1);
    assert!(list.text("main").contains("zqjulkiteksti") && list.text("main").contains("zqjulkivastaus"));
    all.truncate(0);
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
    let _: fn(&CaseWorker) -> bool = CaseWorker::moderates;
}
