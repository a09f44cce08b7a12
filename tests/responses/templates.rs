//! Templates: kept by those whose they are, chosen before writing, never written over what was typed.

use asko::feedback::Kind;
use asko_locales::Lang;

use super::case;
use crate::support::{Page, Visitor};
use crate::triage::Scene;

const TEXT: &str = "Hei, kiitos palautteestasi yksikölle [[yksikkö]]. [[mitä teemme]]\n\nTerveisin [[nimi]], [[Tiimi]] ([[viite]])";

async fn add(visitor: &Visitor, fields: &[(&str, &str)]) -> Page {
    let page = visitor.get("/fi/pohjanmaa/templates/new").await;
    visitor.submit(&page, "main form", fields).await
}

#[tokio::test]
async fn who_leads_keeps_the_countys_and_who_handles_their_teams() {
    let scene = Scene::set().await;
    let (leena, maija, lisa) = (scene.sign_in("leena").await, scene.sign_in("maija").await, scene.sign_in("lisa").await);
    let empty = add(&leena, &[("text", "")]).await;
    assert_eq!((empty.status, empty.links(".error-summary a")), (422, vec!["#name".to_owned(), "#text".to_owned()]));
    assert_eq!(add(&leena, &[("name", "Kaikille"), ("text", TEXT)]).await.status, 303);
    let form = maija.get("/fi/pohjanmaa/templates/new").await;
    assert!(!form.text("#team").contains("Koko alueen") && !form.text("#team").contains("Laskutus"), "{}", form.text("#team"));
    assert_eq!(add(&maija, &[("name", "x"), ("text", "x"), ("team", "")]).await.status, 422, "not for the whole county");
    assert_eq!(add(&maija, &[("name", "x"), ("text", "x"), ("team", "laskutus")]).await.status, 422, "nor for another team");
    let kept = add(&maija, &[("name", "Poliklinikan oma"), ("text", "Omamme"), ("team", "poliklinikat")]).await;
    assert_eq!(kept.location().as_deref(), Some("/fi/pohjanmaa/templates?done=saved"));
    let list = maija.follow(&kept).await;
    assert_eq!(list.texts("tbody th"), ["Kaikille", "Poliklinikan oma"]);
    assert_eq!(list.links("tbody th a").len(), 1, "the county's is not hers to change");
    let own = list.links("tbody th a").remove(0);
    assert_eq!(lisa.get("/fi/pohjanmaa/templates").await.texts("tbody th"), ["Kaikille"]);
    assert_eq!(lisa.get(&own).await.status, 404, "another team's does not exist");
    let county = format!("/fi/pohjanmaa/templates/{}", scene.app.ask("select id from answer_templates where team_id is null").await[0]);
    assert_eq!((maija.get(&county).await.status, leena.get(&own).await.status), (403, 200));
    // Two who change the same: the second sees the first's text, and theirs is kept.
    let (hers, leads) = (maija.get(&own).await, leena.get(&own).await);
    assert_eq!(maija.submit(&hers, "main form", &[("text", "Maijan teksti")]).await.status, 303);
    let conflict = leena.submit(&leads, "main form", &[("text", "Leenan teksti")]).await;
    assert_eq!((conflict.status, conflict.text("#text").trim()), (409, "Leenan teksti"));
    assert!(conflict.text(".notice--warn").contains("Maijan teksti"));
    assert_eq!(leena.submit(&conflict, "main form", &[]).await.status, 303);
    // Out of use, it is not offered, and can be used again.
    let received = scene.feedback(|_| {}).await;
    assert!(maija.get(&case(&received.reference)).await.text("#template").contains("Poliklinikan oma"));
    let list = maija.get("/fi/pohjanmaa/templates").await;
    assert_eq!(maija.submit(&list, "form[action$='/close']", &[]).await.status, 303);
    assert!(!maija.get(&case(&received.reference)).await.text("#template").contains("Poliklinikan oma"));
    let list = maija.get("/fi/pohjanmaa/templates").await;
    assert_eq!(maija.submit(&list, "form[action$='/close']", &[]).await.status, 303);
    assert!(maija.get(&case(&received.reference)).await.text("#template").contains("Poliklinikan oma"));
    // Who keeps settings but reads no feedback keeps templates, too; a moderator reads them.
    assert_eq!(scene.sign_in("mona").await.get("/fi/pohjanmaa/templates/new").await.status, 403);
}

#[tokio::test]
async fn a_template_is_filled_in_and_never_writes_over_what_was_typed() {
    let scene = Scene::set().await;
    let leena = scene.sign_in("leena").await;
    for (name, language, kind) in [("Ongelma", "fi", "problem"), ("Kiitos", "fi", "thanks"), ("Svensk", "sv", "")] {
        assert_eq!(add(&leena, &[("name", name), ("language", language), ("kind", kind), ("text", TEXT)]).await.status, 303);
    }
    let received = scene.feedback(|s| s.kind = Kind::Problem).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received.reference)).await;
    let offered = page.texts("#template option");
    assert_eq!(offered, ["Ei pohjaa", "Ongelma", "Svensk (Ruotsi)"], "those that fit, the giver's language first");
    let id = page.attribute("#template option:nth-child(2)", "value").unwrap();
    // By its address.
    let opened = maija.get(&format!("{}/answer?template={id}", case(&received.reference))).await;
    let text = opened.text("#answer_text");
    assert!(text.contains("yksikölle Pohjanmaan hyvinvointialue.") && text.contains("Terveisin Maija, Poliklinikat"), "{text}");
    assert!(text.contains(&received.reference) && text.contains("[[mitä teemme]]"));
    // From the form, after what was typed.
    let (_, fields) = page.form("form#answer");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.retain(|(name, _)| !["answer_text", "template"].contains(name));
    fields.extend([("answer_text", "Oma alku."), ("template", id.as_str()), ("step", "template")]);
    let chosen = maija.post(&format!("{}/answer", case(&received.reference)), &fields).await;
    assert!(chosen.status == 200 && chosen.text("#answer_text").starts_with("Oma alku. Hei, kiitos"), "{}", chosen.text("#answer_text"));
    // What is left open is named, and nothing is sent.
    let refused = maija.submit(&chosen, "form#answer", &[]).await;
    assert_eq!((refused.status, scene.stage(&received).await), (422, "received"));
    assert!(refused.text(".error-summary").contains("[[mitä teemme]]"));
    let whole = refused.text("#answer_text").replace("[[mitä teemme]]", "Soitamme huomenna.");
    assert_eq!(maija.submit(&refused, "form#answer", &[("answer_text", &whole)]).await.status, 303);
}

#[tokio::test]
async fn several_are_answered_at_once_and_taken_back_at_once() {
    let scene = Scene::set_with(|figment| figment.merge(("answer_delay", 30))).await;
    let leena = scene.sign_in("leena").await;
    let whole = "Hei, kiitos palautteestasi. Kerromme siitä tiimille.";
    for (name, language, kind, text) in [
        ("Kiitos", "fi", "thanks", whole),
        ("Tack", "sv", "thanks", "Hej, tack för din respons. Vi berättar om den för teamet."),
        ("Kesken", "fi", "problem", TEXT),
    ] {
        assert_eq!(add(&leena, &[("name", name), ("language", language), ("kind", kind), ("text", text)]).await.status, 303);
    }
    let mut all = Vec::new();
    for (kind, lang) in [(Kind::Thanks, Lang::Fi), (Kind::Thanks, Lang::Fi), (Kind::Thanks, Lang::Sv), (Kind::Problem, Lang::Fi)] {
        all.push(scene.feedback(|s| (s.kind, s.lang) = (kind, lang)).await.reference);
    }
    let maija = scene.sign_in("maija").await;
    let token = maija.get("/fi/pohjanmaa/inbox").await.form_token();
    let mut fields = vec![("csrf_token", token.as_str()), ("references", "OLEMATON")];
    fields.extend(all.iter().map(|reference| ("references", reference.as_str())));
    let page = maija.post("/fi/pohjanmaa/inbox/answer", &fields).await;
    assert_eq!((page.status, page.count("main section h2")), (200, 4));
    assert!(page.text("main").contains("tai niitä on liikaa kerralla: 1."), "{}", page.text("main"));
    let option = |page: &Page, field: &str, name: &str| {
        let place = page.texts(&format!("#{field} option")).iter().position(|text| text == name).unwrap() + 1;
        page.attribute(&format!("#{field} option:nth-child({place})"), "value").unwrap()
    };
    let references: Vec<(&str, &str)> = all.iter().map(|reference| ("references", reference.as_str())).collect();
    let with = async |page: &Page, fi: &str, step: &str| {
        let (fi, sv) = (option(page, "template_fi", fi), option(page, "template_sv", "Tack"));
        let (_, form) = page.form("#bulk");
        let mut fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.retain(|(name, _)| !name.starts_with("template_") && *name != "references");
        fields.extend(references.iter().copied());
        fields.extend([("template_fi", fi.as_str()), ("template_sv", sv.as_str()), ("step", step)]);
        maija.post("/fi/pohjanmaa/inbox/answer", &fields).await
    };
    let looked = with(&page, "Kesken", "look").await;
    assert!(looked.text("main").contains("täydennä palautteen omalla sivulla: [[mitä teemme]]"), "{}", looked.text("main"));
    // Another template than the one that was looked at is looked at first.
    let unseen = with(&looked, "Kiitos", "send").await;
    assert!(unseen.status == 200 && unseen.text(".notice--warn").contains("Vielä ei lähetetty mitään"));
    let looked = with(&unseen, "Kiitos", "look").await;
    assert_eq!((looked.count("main .message--team"), looked.text("button[value=send]")), (3, "Lähetä 3 vastausta antajille".to_owned()));
    assert!(looked.text("main").contains("pohja on tehty muunlaista palautetta varten"));
    let sent = with(&looked, "Kiitos", "send").await;
    assert_eq!(sent.status, 303, "{}", sent.text("main"));
    let told = maija.follow(&sent).await;
    assert!(told.text(".notice--warn").contains("3 vastausta lähtee klo 12.00.30"), "{}", told.text("main"));
    assert!(told.text("main").contains("1 palaute jäi saapuneisiin"));
    let back = maija.submit(&told, "form[action$='/take-back']", &[]).await;
    assert!(maija.follow(&back).await.text("main").contains("3 lähetystä peruttiin"));
    assert_eq!(scene.app.ask("select count(*) from drafts where state = 'draft'").await, ["3"]);
    // Each goes by the way of a single answer: what has a draft is left alone.
    let again = with(&looked, "Kiitos", "look").await;
    assert!(again.text("main").contains("tähän on jo kirjoitettu luonnos") && !again.has("button[value=send]"));
}
