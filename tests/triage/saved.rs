//! Views that somebody has given a name.

use asko::feedback::Kind;

use super::Scene;
use super::scene::done;

const INBOX: &str = "/fi/pohjanmaa/inbox";
const SAVE: &str = "form[action$='/inbox/views']";

#[tokio::test]
async fn a_list_is_saved_under_a_name_for_oneself_or_for_the_team() {
    let scene = Scene::set().await;
    for kind in [Kind::Thanks, Kind::Thanks, Kind::Problem] {
        scene.feedback(|s| s.kind = kind).await;
    }
    let (maija, kalle, lisa) = (scene.sign_in("maija").await, scene.sign_in("kalle").await, scene.sign_in("lisa").await);
    let list = maija.get(&format!("{INBOX}?view=open&kind=thanks")).await;
    let saved = maija.submit(&list, SAVE, &[("name", "  Kiitokset <i> ")]).await;
    assert!(done(&saved).starts_with(&format!("{INBOX}?view=open&kind=thanks")));
    let page = maija.follow(&saved).await;
    let tab = "nav[aria-label='Tallennetut näkymät'] a";
    assert_eq!(page.texts(tab), ["Kiitokset <i> 2"]);
    assert!(page.has(&format!("{tab}[aria-current=page]")) && page.text("title").contains("Kiitokset <i>"));
    assert_eq!(page.count(".tabs [aria-current]"), 1, "one view is shown, not two");
    assert!(!kalle.get(INBOX).await.has(tab));
    // The team's, and history without a count.
    let list = maija.get(&format!("{INBOX}?view=closed")).await;
    done(&maija.submit(&list, SAVE, &[("name", "Suljetut"), ("share", "poliklinikat")]).await);
    assert_eq!(kalle.get(INBOX).await.texts(tab), ["Suljetut"]);
    assert!(!lisa.get(INBOX).await.has(tab), "another team's");
    assert_eq!(scene.sign_in("leena").await.get(INBOX).await.texts(tab), ["Suljetut"]);
    // Names that are none.
    for (name, kept) in [("  ", ""), (&*"ä".repeat(61), &*"ä".repeat(61))] {
        let refused = maija.submit(&list, SAVE, &[("name", name)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#name".to_owned()]));
        assert_eq!(refused.attribute("#name", "value").as_deref(), Some(kept));
    }
    // A team that is not theirs is not asked for: the view is their own.
    done(&lisa.submit(&lisa.get(INBOX).await, SAVE, &[("name", "Oma"), ("share", "poliklinikat")]).await);
    assert_eq!((lisa.get(INBOX).await.count(tab), kalle.get(INBOX).await.count(tab)), (1, 1));
}

#[tokio::test]
async fn what_is_saved_is_read_like_any_address() {
    let scene = Scene::set().await;
    scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let list = maija.get(INBOX).await;
    let strange = "view=nothing&kind=problem&unit=x&after=1-1-1&done=closed&csrf=1\"><script>";
    let page = maija.follow(&maija.submit(&list, SAVE, &[("name", "Outo"), ("query", strange)]).await).await;
    assert_eq!(page.count(".chosen li"), 1);
    assert_eq!(scene.app.ask("select query from saved_views").await, ["view=open&kind=problem"]);
    // Also when somebody has written it past the form.
    scene.app.tell("update saved_views set query = 'view=x&team=laskutus&after=y&kind=zz\"><b>'").await;
    let page = maija.get(INBOX).await;
    assert!(page.links(".tabs a").contains(&format!("{INBOX}?view=open")) && !page.html.contains("\"><b>"));
}

#[tokio::test]
async fn a_saved_view_is_renamed_shared_moved_and_removed_by_those_it_belongs_to() {
    let scene = Scene::set().await;
    let (maija, kalle, leena) = (scene.sign_in("maija").await, scene.sign_in("kalle").await, scene.sign_in("leena").await);
    for (name, share) in [("Eka", ""), ("Toka", ""), ("Tiimin", "poliklinikat")] {
        done(&maija.submit(&maija.get(INBOX).await, SAVE, &[("name", name), ("share", share)]).await);
    }
    let views = format!("{INBOX}/views");
    let names = async |who: &crate::support::Visitor| who.get(&format!("{INBOX}/views")).await.texts("main section h2");
    assert_eq!(names(&maija).await, ["Eka", "Toka", "Tiimin"]);
    assert_eq!(names(&kalle).await, ["Tiimin"]);
    let id = |name: &str| format!("select id from saved_views where name = '{name}'");
    let (second, shared) = (scene.app.ask(&id("Toka")).await.remove(0), scene.app.ask(&id("Tiimin")).await.remove(0));
    let of = |id: &str| format!("form[action$='/inbox/views/{id}']");
    let page = maija.get(&views).await;
    done(&maija.submit(&page, &of(&second), &[("step", "up")]).await);
    assert_eq!(names(&maija).await, ["Toka", "Eka", "Tiimin"]);
    let (name, team) = (format!("name-{second}"), format!("team-{second}"));
    let refused = maija.submit(&page, &of(&second), &[("step", "save"), (&name, " ")]).await;
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec![format!("#{name}")]));
    done(&maija.submit(&page, &of(&second), &[("step", "save"), (&name, "Uusi nimi"), (&team, "poliklinikat")]).await);
    assert_eq!(names(&kalle).await, ["Uusi nimi", "Tiimin"]);
    // A colleague of the team and the lead may change the team's; nobody else may, and one's own is nobody else's.
    let page = kalle.get(&views).await;
    done(&kalle.submit(&page, &of(&shared), &[("step", "remove")]).await);
    assert_eq!(names(&leena).await, ["Uusi nimi"]);
    let first = scene.app.ask(&id("Eka")).await.remove(0);
    for (who, id, status) in [("lisa", &first, 404), ("lisa", &second, 404), ("kalle", &first, 404), ("mona", &second, 403)] {
        let visitor = scene.sign_in(who).await;
        let token = visitor.get(INBOX).await.form_token();
        let tried = visitor.post(&format!("{views}/{id}"), &[("csrf_token", &token), ("step", "remove")]).await;
        assert_eq!(tried.status, status, "{who}");
    }
    done(&leena.submit(&leena.get(&views).await, &of(&second), &[("step", "remove")]).await);
    assert_eq!(names(&maija).await, ["Eka"]);
}
