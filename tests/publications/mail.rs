//! Who hears of publications: confirmed addresses and staff who chose so, each once, with a way out.

use asko::platform::clock::{DAY, HOUR};
use asko::publications::watch::{Passed, pass};

use super::{PERIOD, Scene};
use crate::architecture::pages::faults;
use crate::support::Page;

impl Scene {
    /// Asks for mails at an address; the page that answers.
    async fn subscribe(&self, lang: &str, email: &str) -> Page {
        let visitor = self.app.visitor();
        let page = visitor.get(&format!("/{lang}/pohjanmaa/publications/subscribe")).await;
        visitor.submit(&page, "main form", &[("email", email)]).await
    }

    /// The kinds and addresses of all mails.
    async fn sent(&self) -> Vec<(String, String)> {
        let kinds = ["publication", "subscription-asked", "report-news"];
        let mails = self.app.mails().await.into_iter().filter(|mail| kinds.contains(&mail.kind.as_str()));
        mails.map(|mail| (mail.kind, mail.recipient)).collect()
    }

    /// The first address in the last mail that goes on like this, without scheme and host.
    async fn link(&self, path: &str) -> String {
        let data = self.app.mails().await.pop().unwrap().data;
        let from = data.find(path).unwrap_or_else(|| panic!("{path} is not in {data}"));
        let start = data[..from].rfind("\"").unwrap() + 1;
        let url: String = data[start..].chars().take_while(|c| *c != '"').collect();
        url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map(|(_, path)| format!("/{path}")).unwrap()
    }
}

#[tokio::test]
async fn an_address_counts_once_it_is_confirmed_and_is_gone_once_it_is_left() {
    let scene = Scene::closed().await;
    let wrong = scene.subscribe("fi", "ei osoite").await;
    assert!(wrong.status == 422 && wrong.html.contains("ei osoite"));
    let done = scene.subscribe("fi", "Asukas@Example.fi").await;
    assert_eq!(done.status, 303);
    assert!(faults(&scene.app.visitor().follow(&done).await, "fi").is_empty());
    assert_eq!(scene.sent().await, [("subscription-asked".to_owned(), "asukas@example.fi".to_owned())]);
    assert_eq!(scene.subscribe("fi", "asukas@example.fi").await.status, 303, "the same answer");
    assert_eq!(scene.sent().await.len(), 1, "and no second mail within the hour");
    let link = scene.link("/publications/confirm?key=").await;

    let visitor = scene.app.visitor();
    let page = visitor.get(&link).await;
    assert!(page.status == 200 && faults(&page, "fi").is_empty(), "{:?}", faults(&page, "fi"));
    assert_eq!(
        scene.app.ask("select count(*) from publication_subscribers where confirmed_at is null").await,
        ["1"],
        "reading confirms nothing"
    );
    let done = visitor.submit(&page, "main form", &[]).await;
    assert!(done.status == 200 && done.text("h1").contains("vahvistettu"), "{}", done.text("main"));

    scene.publish().await;
    let mails = scene.app.mails().await;
    let mail = mails.iter().rfind(|mail| mail.kind == "publication").unwrap();
    assert_eq!(mail.recipient, "asukas@example.fi");
    assert!(!mail.data.contains("Odotus lyheni") && !mail.data.contains("Takaisinsoitto"), "title, period and link: {}", mail.data);
    while scene.app.send_mail().await > 0 {}
    let folder = scene.app.data_dir().join("mail");
    let files: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let file = files.iter().find(|text| text.contains("List-Unsubscribe: <http")).expect("a mail that a mail program can end");
    assert!(file.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"));
    assert_eq!(scene.sent().await.last().unwrap().1, "", "the address is forgotten in the outbox");

    // The mail program's own button sends a form without token, origin or cookies.
    let leave = scene.link("/publications/leave?key=").await;
    let program = scene.app.visitor().sending("Sec-Fetch-Site", "").sending("Origin", "");
    let done = program.post(&leave, &[("List-Unsubscribe", "One-Click")]).await;
    assert!(done.status == 200 && done.text("h1").contains("lopetettu"), "{}", done.text("main"));
    assert_eq!(scene.app.ask("select count(*) from publication_subscribers").await, ["0"]);
    let page = visitor.get(&leave).await;
    assert_eq!(visitor.submit(&page, "main form", &[]).await.status, 200, "pressing again is no mistake");
    assert_eq!(visitor.get(&link).await.status, 410, "the old link confirms nothing any more");
    assert_eq!(visitor.get(&scene.url("/publications/leave?key=x")).await.status, 410);
    assert_eq!(visitor.get(&link.replace("confirm", "leave")).await.status, 410, "a key is for one thing");
}

#[tokio::test]
async fn what_nobody_confirms_is_forgotten_after_a_week() {
    let scene = Scene::set().await;
    scene.subscribe("sv", "invanare@example.fi").await;
    let mail = scene.app.mails().await.pop().unwrap();
    assert_eq!((mail.language.as_str(), mail.recipient.as_str()), ("sv", "invanare@example.fi"));
    scene.app.advance(7 * DAY - HOUR);
    assert_eq!(pass(&scene.app.app).await.unwrap().forgotten, 0);
    scene.app.advance(2 * HOUR);
    assert_eq!(pass(&scene.app.app).await.unwrap(), Passed { forgotten: 1, ..Passed::default() });
    assert_eq!(scene.app.ask("select count(*) from publication_subscribers").await, ["0"]);
}

#[tokio::test]
async fn staff_hear_at_publication_or_weekly_and_once_on_two_nodes() {
    let scene = Scene::closed().await;
    let david = scene.sign_in("david").await;
    for (who, pace) in [(&david, "at-publication"), (&scene.leena, "weekly"), (&scene.dora, "monthly")] {
        let page = who.get(&scene.url("/profile/reports")).await;
        assert!(faults(&page, "fi").is_empty(), "{:?}", faults(&page, "fi"));
        assert_eq!(who.submit(&page, "main form", &[("pace", "")]).await.status, 422);
        assert_eq!(who.submit(&page, "main form", &[("pace", pace)]).await.status, 303);
    }
    scene.publish().await;
    assert_eq!(scene.sent().await, [("publication".to_owned(), "david@pohjanmaa.example".to_owned())]);
    assert_eq!(pass(&scene.app.app).await.unwrap(), Passed::default(), "this week's day was before");
    // Monday, 22 June, noon; two nodes look at the same moment.
    scene.app.advance(7 * DAY);
    let (here, there) = tokio::join!(pass(&scene.app.app), pass(&scene.app.app));
    assert_eq!(here.unwrap().mails + there.unwrap().mails, 1);
    let mail = scene.app.mails().await.pop().unwrap();
    assert_eq!((mail.kind.as_str(), mail.recipient.as_str()), ("report-news", "leena@pohjanmaa.example"));
    assert!(mail.data.contains(&format!("/publications/{PERIOD}")) && !mail.data.contains("Odotus lyheni"), "{}", mail.data);
    // Nothing new, no mail; on Wednesday, 1 July, the monthly one.
    scene.app.advance(7 * DAY);
    assert_eq!(pass(&scene.app.app).await.unwrap().mails, 0);
    scene.app.advance(2 * DAY);
    assert_eq!(pass(&scene.app.app).await.unwrap().mails, 1);
    assert_eq!(scene.app.mails().await.pop().unwrap().recipient, "dora@pohjanmaa.example");
}
