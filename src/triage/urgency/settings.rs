//! The words by which a county's urgent feedback is known, in each language.

use asko_templates::components::Errors;
use asko_templates::triage::UrgentWordsPage;
use asko_templates::{Section, Switch};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use crate::access::OrgAdmin;
use crate::feedback::urgency::{LANGUAGES, keep_words, own_words, words_of};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean_line};
use crate::text::urgent;

/// The most lines of a list, and characters of a line: each is looked for in every text that arrives.
const LINES: usize = 1000;
const LINE: usize = 100;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Listing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    words_fi: String,
    #[field(default = String::new())]
    words_sv: String,
    #[field(default = String::new())]
    words_en: String,
    /// The language whose list is to be the one that all begin with.
    #[field(default = String::new())]
    again: String,
}

/// The words of a list, each once, in the typed order.
fn read(typed: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for line in typed.lines().map(clean_line).filter(|line| !line.is_empty()) {
        if !words.iter().any(|known| known.to_lowercase() == line.to_lowercase()) {
            words.push(line);
        }
    }
    words
}

fn page(admin: &OrgAdmin, lists: Vec<(&'static str, String, bool)>, saved: bool, errors: Errors) -> UrgentWordsPage {
    UrgentWordsPage { csrf_token: admin.staff().csrf().to_owned(), lists, saved, errors }
}

#[get("/<_>/<_>/admin/urgent-words?<saved>")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, saved: Option<&str>) -> Result<Html, Failure> {
    let (db, county_id) = (visit.app.db.read(), admin.county().id);
    let (words, own) = (words_of(db, county_id).await?, own_words(db, county_id).await?);
    let list = |language: &&'static str| (*language, words.of(language).join("\n"), own.iter().any(|(known, _)| known == language));
    let page = page(&admin, LANGUAGES.iter().map(list).collect(), saved.is_some(), Errors::none());
    Ok(Html::ok(&admin.shell(&visit, Section::Admin), &page))
}

#[post("/<_>/<_>/admin/urgent-words", data = "<form>")]
pub(super) async fn submit(visit: Visit, admin: OrgAdmin, form: Form<Listing>) -> Result<Result<Redirect, Html>, Failure> {
    admin.staff().check(&form.csrf_token)?;
    let (lang, county_id) = (visit.lang, admin.county().id);
    let mut errors = Errors::none();
    let mut lists = Vec::new();
    for (language, typed) in LANGUAGES.into_iter().zip([&form.words_fi, &form.words_sv, &form.words_en]) {
        let words = if form.again == language { urgent::defaults(language) } else { read(typed) };
        let field = format!("words_{language}");
        if words.len() > LINES {
            errors.add(field, lang.with("triage-urgent-words-many", &[("most", LINES.into())]));
        } else if let Some(long) = words.iter().find(|word| characters(word) > LINE) {
            let beginning: String = long.chars().take(40).collect();
            errors.add(field, lang.with("triage-urgent-words-long", &[("most", LINE.into()), ("word", (&beginning).into())]));
        }
        lists.push((language, words, typed.clone()));
    }
    if !errors.is_empty() {
        let mut shell = admin.shell(&visit, Section::Admin);
        shell.switch = Switch::Links(format!("/{}/admin/urgent-words", admin.county().slug));
        let typed = lists.into_iter().map(|(language, _, typed)| (language, typed, false)).collect();
        return Ok(Err(Html::refused(&shell, &page(&admin, typed, false, errors))));
    }
    let kept = visit.app.db.write(move |tx| {
        Box::pin(async move {
            for (language, words, _) in &lists {
                keep_words(tx, county_id, language, words).await?;
            }
            Ok(())
        })
    });
    kept.await.map_err(|fault: DbErr| Failure::from(fault))?;
    Ok(Ok(Redirect::to(visit.url(&format!("/{}/admin/urgent-words?saved=1", admin.county().slug)))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_a_word_or_a_phrase_on_each_line_once() {
        assert_eq!(read(" uhkaili \r\n\n  ei   hengittänyt\nUhkaili\n"), ["uhkaili", "ei hengittänyt"]);
        assert!(read(" \n\t\n").is_empty());
    }
}
