//! The county's own themes: added with names and search words, closed, never taken away.

use asko_locales::{Lang, date};
use asko_templates::components::{Errors, theme_name};
use asko_templates::triage::{OwnThemeLine, ThemesPage, TypedTheme};
use asko_templates::{Section, Switch};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use crate::access::OrgAdmin;
use crate::feedback::themes::{self, NewTheme, OwnTheme, Themes};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean, clean_line};
use crate::text::themes::THEMES;

/// The most characters of a name and of a search word.
const LENGTH: usize = 60;
/// The most search words of a language.
const WORDS: usize = 100;
/// The most themes of its own that a county has: people choose from a list.
const MOST: usize = 50;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Adding {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    name_fi: String,
    #[field(default = String::new())]
    name_sv: String,
    #[field(default = String::new())]
    name_en: String,
    #[field(default = String::new())]
    words_fi: String,
    #[field(default = String::new())]
    words_sv: String,
    #[field(default = String::new())]
    words_en: String,
}

/// The form of closing.
#[derive(Debug, FromForm)]
pub(super) struct Closing {
    #[field(default = String::new())]
    csrf_token: String,
}

/// The words of a list, each once.
fn words(typed: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for word in typed.split(['\n', ',']).map(clean_line).filter(|word| !word.is_empty()) {
        if !all.iter().any(|known| known.to_lowercase() == word.to_lowercase()) {
            all.push(word);
        }
    }
    all
}

impl Adding {
    fn typed(&self) -> TypedTheme {
        TypedTheme {
            names: [&self.name_fi, &self.name_sv, &self.name_en].map(|name| clean_line(name)),
            words: [&self.words_fi, &self.words_sv, &self.words_en].map(|words| clean(words)),
        }
    }

    /// The theme, or what is wrong with it beside those there are.
    fn read(&self, lang: Lang, bilingual: bool, there: &Themes) -> Result<NewTheme, Errors> {
        let mut errors = Errors::none();
        let TypedTheme { names, words: typed } = self.typed();
        let fields = ["name_fi", "name_sv", "name_en"];
        let known = |name: &str| {
            let same = |other: &str| !other.is_empty() && other.to_lowercase() == name.to_lowercase();
            let own = there.own().iter().filter(|theme| theme.closed_at.is_none()).any(|theme| theme.names.iter().any(|other| same(other)));
            own || THEMES.iter().any(|key| Lang::ALL.iter().any(|lang| same(&theme_name(*lang, key))))
        };
        for (field, name) in fields.into_iter().zip(&names) {
            let needed = field == "name_fi" || field == "name_sv" && bilingual;
            if needed && name.is_empty() {
                errors.add(field, lang.t("triage-own-themes-name-missing"));
            } else if characters(name) > LENGTH {
                errors.add(field, lang.with("triage-own-themes-name-long", &[("most", LENGTH.into())]));
            } else if !name.is_empty() && known(name) {
                errors.add(field, lang.t("triage-own-themes-name-there"));
            }
        }
        let lists = typed.map(|typed| words(&typed));
        for (field, list) in ["words_fi", "words_sv", "words_en"].into_iter().zip(&lists) {
            if list.len() > WORDS || list.iter().any(|word| characters(word) > LENGTH) {
                let limits = [("words", WORDS.into()), ("characters", LENGTH.into())];
                errors.add(field, lang.with("triage-own-themes-words-many", &limits));
            }
        }
        if there.own().len() >= MOST {
            errors.add("name_fi", lang.with("triage-own-themes-many", &[("most", MOST.into())]));
        }
        if errors.is_empty() { Ok(NewTheme { names, words: lists }) } else { Err(errors) }
    }
}

fn page(visit: &Visit, admin: &OrgAdmin, there: &Themes, typed: TypedTheme, done: Option<&str>, errors: Errors) -> ThemesPage {
    let line = |theme: &OwnTheme| OwnThemeLine {
        key: theme.key.clone(),
        names: theme.names.clone(),
        words: theme.words.iter().flatten().cloned().collect::<Vec<_>>().join(", "),
        closed: theme.closed_at.map(|at| date(visit.lang, day_in_finland(at))),
    };
    ThemesPage {
        csrf_token: admin.staff().csrf().to_owned(),
        bilingual: admin.county().bilingual,
        built_in: THEMES.iter().map(|key| theme_name(visit.lang, key)).collect(),
        own: there.own().iter().map(line).collect(),
        typed,
        done: done.map(str::to_owned),
        errors,
    }
}

#[get("/<_>/<_>/admin/themes?<done>")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, done: Option<&str>) -> Result<Html, Failure> {
    let there = themes::of(visit.app.db.read(), admin.county().id).await?;
    let page = page(&visit, &admin, &there, TypedTheme::default(), done, Errors::none());
    Ok(Html::ok(&admin.shell(&visit, Section::Admin), &page))
}

#[post("/<_>/<_>/admin/themes", data = "<form>")]
pub(super) async fn submit(visit: Visit, admin: OrgAdmin, form: Form<Adding>) -> Result<Result<Redirect, Html>, Failure> {
    admin.staff().check(&form.csrf_token)?;
    let county_id = admin.county().id;
    let there = themes::of(visit.app.db.read(), county_id).await?;
    let new = match form.read(visit.lang, admin.county().bilingual, &there) {
        Ok(new) => new,
        Err(errors) => {
            let mut shell = admin.shell(&visit, Section::Admin);
            shell.switch = Switch::Links(format!("/{}/admin/themes", admin.county().slug));
            return Ok(Err(Html::refused(&shell, &page(&visit, &admin, &there, form.typed(), None, errors))));
        }
    };
    let now = visit.app.clock.now();
    let added = visit.app.db.write(move |tx| Box::pin(async move { themes::add(tx, county_id, new, now).await }));
    added.await.map_err(|fault: DbErr| Failure::from(fault))?;
    Ok(Ok(Redirect::to(visit.url(&format!("/{}/admin/themes?done=added", admin.county().slug)))))
}

#[post("/<_>/<_>/admin/themes/<key>/close", data = "<form>")]
pub(super) async fn close(visit: Visit, admin: OrgAdmin, key: &str, form: Form<Closing>) -> Result<Redirect, Failure> {
    admin.staff().check(&form.csrf_token)?;
    let (county_id, theme, now) = (admin.county().id, key.to_owned(), visit.app.clock.now());
    let there = themes::of(visit.app.db.read(), county_id).await?;
    if !there.own().iter().any(|own| own.key == key) {
        return Err(Failure::NotFound);
    }
    // Closing twice is no mistake.
    let closed = visit.app.db.write(move |tx| Box::pin(async move { themes::close(tx, county_id, &theme, now).await }));
    closed.await.map_err(|fault: DbErr| Failure::from(fault))?;
    Ok(Redirect::to(visit.url(&format!("/{}/admin/themes?done=closed", admin.county().slug))))
}

/// The routes of this file.
pub(super) fn routes() -> Vec<rocket::Route> {
    rocket::routes![show, submit, close]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(name_fi: &str, name_sv: &str, bilingual: bool) -> Vec<&'static str> {
        let text = |text: &str| text.to_owned();
        let form = Adding {
            csrf_token: String::new(),
            name_fi: text(name_fi),
            name_sv: text(name_sv),
            name_en: String::new(),
            words_fi: text("bussi, taksi\nBussi"),
            words_sv: String::new(),
            words_en: String::new(),
        };
        let own = OwnTheme {
            key: text("own-1"),
            names: [text("Matkat"), text("Resor"), String::new()],
            words: Default::default(),
            closed_at: None,
        };
        let errors = form.read(Lang::Fi, bilingual, &Themes::with(vec![own])).err().unwrap_or_else(Errors::none);
        ["name_fi", "name_sv"].into_iter().filter(|field| errors.get(field).is_some()).collect()
    }

    #[test]
    fn a_theme_has_a_name_in_each_language_of_the_county_and_it_is_new() {
        assert!(wrong("Ruoka", "Mat", true).is_empty() && wrong("Ruoka", "", false).is_empty());
        assert_eq!(wrong("Ruoka", "", true), ["name_sv"]);
        assert_eq!(wrong("", "Mat", true), ["name_fi"]);
        assert_eq!(wrong("matkat", "RESOR", true), ["name_fi", "name_sv"], "one's own");
        assert_eq!(wrong("Maksut", "Mat", true), ["name_fi"], "one built in");
        assert_eq!(wrong(&"ä".repeat(61), "Mat", true), ["name_fi"]);
        assert_eq!(words(" bussi, taksi\nBussi \n"), ["bussi", "taksi"]);
    }
}
