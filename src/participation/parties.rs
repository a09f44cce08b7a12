//! A case worker writes down who was invited and what each party said.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::components::{Errors, Words};
use asko_templates::intake::Values;
use asko_templates::participation::{PARTY_LIMIT, PartiesPage, SAID_LIMIT, in_finnish, in_swedish};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DatabaseTransaction;

use super::desk::{Unsaved, address, changeable, is_current, keep, sheet};
use super::form::Reading;
use super::{Activity, Party, store};
use crate::access::CaseWorker;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};
use crate::text::both::Both;
use crate::text::clean::{clean, clean_line};

/// How many parties an activity has at most: their texts fit into one form.
const MOST: usize = 12;
/// How many empty rows are offered.
const EMPTY: usize = 3;
/// The fields of a row, without its number.
const FIELDS: [&str; 4] = ["name_fi", "name_sv", "said_fi", "said_sv"];

fn name(field: &str, row: usize) -> String {
    format!("{field}_{row}")
}

fn values_saved(parties: &[Party]) -> Values {
    let mut values = Values::default();
    for (row, party) in (1..).zip(parties) {
        let texts = [&party.name.fi, &party.name.sv, &party.said.fi, &party.said.sv];
        values.0.extend(FIELDS.iter().zip(texts).map(|(field, text)| (name(field, row), text.clone())));
    }
    values
}

/// What was sent, cleaned, with the number of the last row that holds something.
fn values_sent(form: &Fields) -> (Values, usize) {
    let (mut values, mut last) = (Values::default(), 0);
    for row in 1..=MOST {
        for field in FIELDS {
            let name = name(field, row);
            let text = if field.starts_with("name") { clean_line(form.get(&name)) } else { clean(form.get(&name)) };
            if !text.is_empty() {
                last = row;
            }
            values.0.insert(name, text);
        }
    }
    (values, last)
}

fn page(visit: &Visit, worker: &CaseWorker, activity: &Activity, filled: usize, values: Values, errors: Errors) -> PartiesPage {
    let rows = (filled + EMPTY).min(MOST);
    PartiesPage {
        reference: activity.reference.clone(),
        title: Words::new(activity.title(visit.lang)),
        rows,
        more: rows < MOST,
        sheet: sheet(worker, activity, values, errors),
    }
}

#[get("/<_>/<_>/activities/<reference>/parties")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let activity = changeable(&visit, &worker, reference).await?;
    let parties = store::parties_of(visit.app.db.read(), activity.id).await?;
    let page = page(&visit, &worker, &activity, parties.len(), values_saved(&parties), Errors::none());
    Ok(Html::ok(&worker.shell(&visit, Section::Activities), &page))
}

#[post("/<_>/<_>/activities/<reference>/parties", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Fields>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(form.get("csrf_token"))?;
    let activity = changeable(&visit, &worker, reference).await?;
    let shell = worker.shell(&visit, Section::Activities);
    let (values, filled) = values_sent(&form);
    if is_current(&form, &activity) {
        let parties = match read(Reading::new(visit.lang, worker.county().bilingual, &values)) {
            Ok(parties) => parties,
            Err(errors) => return Ok(Err(Html::refused(&shell, &page(&visit, &worker, &activity, filled, values, errors)))),
        };
        let kept = visit.app.db.write(move |tx| Box::pin(async move { replace(tx, &activity, &parties).await })).await;
        let base = address(&visit, &worker, reference);
        match kept {
            // Saved rows make room for as many empty ones again.
            Ok(()) if form.get("step") == "more" => return Ok(Ok(Redirect::to(format!("{base}/parties")))),
            Ok(()) => return Ok(Ok(Redirect::to(base))),
            Err(Unsaved::Overtaken) => {}
            Err(Unsaved::Fault(fault)) => return Err(fault.into()),
        }
    }
    let activity = changeable(&visit, &worker, reference).await?;
    let parties = store::parties_of(visit.app.db.read(), activity.id).await?;
    let mut page = page(&visit, &worker, &activity, filled.max(parties.len()), values, Errors::none());
    page.sheet.overtaken = Some(saved(&parties, visit.lang));
    Ok(Err(Html::with(Status::Conflict, &shell, &page)))
}

/// What is saved now, beside what somebody has typed.
fn saved(parties: &[Party], lang: Lang) -> Vec<(String, Words)> {
    let said = |party: &Party| (party.name.in_language(lang).0.to_owned(), Words::new(party.said.in_language(lang)));
    parties.iter().map(said).collect()
}

/// Rows that are left empty are left out.
fn read(mut reading: Reading<'_>) -> Result<Vec<Party>, Errors> {
    let (lang, bilingual) = (reading.lang, reading.bilingual);
    let (name_label, said_label) = (lang.t("participation-parties-name"), lang.t("participation-parties-said"));
    let mut parties = Vec::new();
    for row in 1..=MOST {
        let text = |field: &str| reading.values.get(&name(field, row)).to_owned();
        let party = Party { name: Both::new(text("name_fi"), text("name_sv")), said: Both::new(text("said_fi"), text("said_sv")) };
        if party == Party::default() {
            continue;
        }
        // What a party said may be written later; then it is written in both languages.
        let said = !party.said.is_empty();
        for (field, words, label, limit, required) in [
            ("name_fi", &party.name.fi, in_finnish(lang, &name_label), PARTY_LIMIT, true),
            ("name_sv", &party.name.sv, in_swedish(lang, &name_label), PARTY_LIMIT, bilingual),
            ("said_fi", &party.said.fi, in_finnish(lang, &said_label), SAID_LIMIT, said),
            ("said_sv", &party.said.sv, in_swedish(lang, &said_label), SAID_LIMIT, said && bilingual),
        ] {
            reading.check(&name(field, row), words, &label, limit, required);
        }
        parties.push(party);
    }
    reading.done(Some(parties))
}

async fn replace(tx: &DatabaseTransaction, activity: &Activity, parties: &[Party]) -> Result<(), Unsaved> {
    keep(tx, activity).await?;
    Ok(store::save_parties(tx, activity.id, parties).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(typed: &[(&str, &str)]) -> Values {
        Values(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn empty_rows_are_left_out_and_half_rows_are_told_of() {
        let one = values(&[("name_fi_2", "Omaiset"), ("name_sv_2", "Anhöriga"), ("said_fi_3", "Ei nimeä.")]);
        let errors = read(Reading::new(Lang::En, true, &one)).unwrap_err();
        for field in ["name_fi_3", "name_sv_3", "said_sv_3"] {
            assert!(errors.get(field).is_some(), "{field}");
        }
        assert!(errors.get("name_fi_2").is_none() && errors.get("said_fi_2").is_none() && errors.get("name_fi_1").is_none());
        let fine = values(&[("name_fi_2", "Omaiset"), ("name_sv_2", "Anhöriga")]);
        assert_eq!(read(Reading::new(Lang::En, true, &fine)).unwrap().len(), 1);
        assert_eq!(values_saved(&read(Reading::new(Lang::En, true, &fine)).unwrap()).get("name_sv_1"), "Anhöriga");
    }
}
