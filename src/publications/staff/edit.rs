//! Somebody writes at a section what was found and what is done, in both languages. Figures are not written.

use asko_documents::{Document, Section};
use asko_locales::Lang;
use asko_templates::components::{Errors, Words};
use asko_templates::publications::{PUBLIC_TEXT_LIMIT, SavedTexts, SectionPage, TypedTexts};
use asko_templates::reports::DocumentPage;
use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::{get, post};

use super::page::{Reply, draft_of, language, to_draft};
use crate::access::Publisher;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::publications::compose::written_sections;
use crate::publications::store::{self, Draft, SectionText, Written};
use crate::publications::workflow::Refusal;
use crate::text::both::Both;
use crate::text::clean::{characters, clean};
use crate::text::identifiers::names_somebody;

/// The form.
#[derive(Debug, FromForm)]
pub(in crate::publications) struct Editing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    #[field(default = String::new())]
    observation_fi: String,
    #[field(default = String::new())]
    observation_sv: String,
    #[field(default = String::new())]
    action_fi: String,
    #[field(default = String::new())]
    action_sv: String,
}

impl Editing {
    fn typed(&self) -> TypedTexts {
        TypedTexts {
            observation_fi: self.observation_fi.clone(),
            observation_sv: self.observation_sv.clone(),
            action_fi: self.action_fi.clone(),
            action_sv: self.action_sv.clone(),
        }
    }

    /// The texts, cleaned, or what is wrong. A draft may be saved half written.
    fn read(&self, lang: Lang) -> Result<Written, Errors> {
        let mut errors = Errors::none();
        let mut text = |name: &str, typed: &str| {
            let text = clean(typed);
            if characters(&text) > PUBLIC_TEXT_LIMIT {
                errors.add(name, lang.with("publications-edit-long", &[("most", PUBLIC_TEXT_LIMIT.into())]));
            } else if names_somebody(&text) {
                errors.add(name, lang.t("publications-edit-identity"));
            }
            text
        };
        let observation = Both::new(text("observation_fi", &self.observation_fi), text("observation_sv", &self.observation_sv));
        let action = Both::new(text("action_fi", &self.action_fi), text("action_sv", &self.action_sv));
        if errors.is_empty() { Ok(Written { observation, action }) } else { Err(errors) }
    }
}

/// The section alone, as a document.
fn alone(document: &Document, section: &Section) -> Document {
    Document { title: section.heading.clone(), subtitle: String::new(), sections: vec![section.clone()], ..document.clone() }
}

fn typed_of(text: Option<&SectionText>) -> TypedTexts {
    let words = text.map(|text| text.written.clone()).unwrap_or_default();
    TypedTexts {
        observation_fi: words.observation.fi,
        observation_sv: words.observation.sv,
        action_fi: words.action.fi,
        action_sv: words.action.sv,
    }
}

async fn page(visit: &Visit, publisher: &Publisher, draft: &Draft, section: &str) -> Result<SectionPage, Failure> {
    let document = draft.document(language(visit.lang));
    let there = written_sections(document).into_iter().find(|known| known.id == section).ok_or(Failure::NotFound)?;
    let texts = store::texts_of(visit.app.db.read(), draft.id).await?;
    let text = texts.iter().find(|text| text.section == section);
    Ok(SectionPage {
        csrf_token: publisher.staff().csrf().to_owned(),
        period: draft.period.clone(),
        section: section.to_owned(),
        version: text.map_or(0, |text| text.version),
        typed: typed_of(text),
        saved: None,
        errors: Errors::none(),
        shown: DocumentPage { document: alone(document, there), files: Vec::new(), filter: None, before: None, after: None },
    })
}

#[get("/<_>/<_>/publishing/<period>/edit/<section>")]
pub(in crate::publications) async fn show(visit: Visit, publisher: Publisher, period: &str, section: &str) -> Result<Html, Failure> {
    if !publisher.may_write() {
        return Err(Failure::Forbidden);
    }
    let draft = draft_of(&visit, &publisher, period).await?;
    Ok(Html::ok(&publisher.shell(&visit), &page(&visit, &publisher, &draft, section).await?))
}

#[post("/<_>/<_>/publishing/<period>/edit/<section>", data = "<form>")]
pub(in crate::publications) async fn submit(visit: Visit, publisher: Publisher, period: &str, section: &str, form: Form<Editing>) -> Reply {
    publisher.check_writing(&form.csrf_token)?;
    let draft = draft_of(&visit, &publisher, period).await?;
    let before = page(&visit, &publisher, &draft, section).await?;
    let words = match form.read(visit.lang) {
        Ok(words) => words,
        Err(errors) => {
            let page = SectionPage { typed: form.typed(), version: form.version, errors, ..before };
            return Ok(Err(Html::refused(&publisher.shell(&visit), &page)));
        }
    };
    let (draft_id, id, version, now, by) = (draft.id, section.to_owned(), form.version, visit.app.clock.now(), publisher.account_id());
    let done: Result<(), Refusal> = visit
        .app
        .db
        .write(move |tx| {
            Box::pin(async move {
                let kept = store::put_text(tx, draft_id, &id, version, words, now, by).await?;
                if kept { Ok(()) } else { Err(Refusal::Overtaken) }
            })
        })
        .await;
    match done {
        Ok(()) => to_draft(&visit, &publisher, period, "saved"),
        Err(Refusal::Fault(fault)) => Err(fault.into()),
        Err(_) => {
            // What the other has saved stands beside what was typed.
            let draft = draft_of(&visit, &publisher, period).await?;
            let now = page(&visit, &publisher, &draft, section).await?;
            let word = |text: &str, lang: Lang| Words { text: text.to_owned(), lang };
            let saved: SavedTexts = [
                word(&now.typed.observation_fi, Lang::Fi),
                word(&now.typed.observation_sv, Lang::Sv),
                word(&now.typed.action_fi, Lang::Fi),
                word(&now.typed.action_sv, Lang::Sv),
            ];
            let page = SectionPage { typed: form.typed(), saved: Some(saved), ..now };
            Ok(Err(Html::with(Status::Conflict, &publisher.shell(&visit), &page)))
        }
    }
}
