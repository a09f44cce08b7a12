//! The demonstration's publication: the newest closed third, written, approved and published by its people.

use asko_locales::Lang;
use sea_orm::DbErr;

use super::story::missing;
use crate::access::accounts;
use crate::organisations::store as organisations;
use crate::platform::app::App;
use crate::platform::clock::HOUR;
use crate::publications::compose::written_sections;
use crate::publications::draft::{document, gather};
use crate::publications::store::{self, NewDraft, Written};
use crate::publications::workflow::{self, Refusal};
use crate::reports::closing;
use crate::text::both::Both;

/// The county that publishes.
const COUNTY: &str = "pohjanmaa";

/// What is written at each section: its id, what was found and what is done, each in Finnish and in Swedish. Services have the
/// last words.
const TEXTS: [(&str, [&str; 4]); 4] = [
    (
        "promises",
        [
            "Kävimme tiimien kanssa läpi jokaisen muutoksen, joka oli luvattu ennen tätä kautta.",
            "Vi gick med teamen igenom varje ändring som hade lovats före den här perioden.",
            "Jos päivä ei pidä, kerromme siitä niille, joiden palautteesta muutos lähti. Samalla sovitaan uusi päivä.",
            "Om dagen inte håller berättar vi det för dem vars respons ledde till ändringen. Samtidigt bestäms en ny dag.",
        ],
    ),
    (
        "county",
        [
            "Luvut on käyty läpi palvelujen johdon ja vanhusneuvoston kanssa.",
            "Siffrorna har gåtts igenom med tjänsternas ledning och äldrerådet.",
            "Seuraamme joka kuukausi, saavatko suomeksi ja ruotsiksi kirjoittaneet vastauksen yhtä nopeasti.",
            "Vi följer varje månad med om de som skriver på finska och på svenska får svar lika snabbt.",
        ],
    ),
    (
        "nothing",
        [
            "Jokaiselle, joka on antanut yhteystietonsa, on kerrottu syy siihen, ettei mitään muuteta.",
            "Alla som har lämnat sina kontaktuppgifter har fått veta varför ingenting ändras.",
            "Katsomme rahasta johtuvat päätökset uudelleen, kun seuraavan vuoden talousarviota valmistellaan.",
            "Vi ser på nytt på de beslut som beror på pengar när nästa års budget bereds.",
        ],
    ),
    (
        "",
        [
            "Palvelun tiimit ovat lukeneet palautteen ja keskustelleet luvuista.",
            "Tjänstens team har läst responsen och diskuterat siffrorna.",
            "Tiimit sopivat, mitä muutetaan seuraavaksi. Seuraavassa raportissa kerrotaan, mitä siitä tuli.",
            "Teamen kommer överens om vad som ändras härnäst. I nästa rapport berättas vad det blev av det.",
        ],
    ),
];

/// What is written at a section.
fn words(section: &str) -> Written {
    let found = TEXTS.iter().find(|(id, _)| *id == section || id.is_empty());
    let [observation_fi, observation_sv, action_fi, action_sv] = found.map_or([""; 4], |(_, words)| *words);
    Written { observation: Both::new(observation_fi, observation_sv), action: Both::new(action_fi, action_sv) }
}

/// Closes what is over, and publishes the newest closed third of the county, just now.
///
/// # Errors
/// The database's fault.
pub async fn publish(app: &App) -> Result<(), DbErr> {
    closing::close_all(app).await?;
    let (db, now) = (app.db.read(), app.clock.now());
    let county = organisations::county_by_slug(db, COUNTY).await?.ok_or_else(|| missing(COUNTY))?;
    let Some(period) = closing::newest(db, county.id).await? else { return Ok(()) };
    let mut people = Vec::new();
    for name in ["lead", "admin", "decision"] {
        let account = accounts::by_email(db, &format!("{name}@{COUNTY}.example")).await?;
        people.push(account.ok_or_else(|| missing(name))?.id);
    }
    let [writer, first, second] = people.as_slice() else { return Ok(()) };
    let (writer, first, second) = (*writer, *first, *second);
    let material = gather(app, &county, period, now).await?.ok_or_else(|| missing("a closed third"))?;
    let documents = [Lang::Fi, Lang::Sv].map(|lang| document(lang, &material));
    let sections: Vec<String> = documents.iter().take(1).flat_map(written_sections).map(|section| section.id.clone()).collect();
    let app = app.clone();
    let done: Result<(), Refusal> = app
        .clone()
        .db
        .write(move |tx| {
            Box::pin(async move {
                let code = period.code();
                let new = NewDraft {
                    county_id: county.id,
                    period: code.clone(),
                    edition: 1,
                    reason: Both::default(),
                    documents: Some(documents),
                };
                store::begin(tx, new, now - 3 * HOUR, writer).await?;
                let draft = store::open_of(tx, county.id, &code).await?.ok_or_else(|| missing("a draft"))?;
                for section in &sections {
                    store::put_text(tx, draft.id, section, 0, words(section), now - 2 * HOUR, writer).await?;
                }
                let draft = store::open_of(tx, county.id, &code).await?.ok_or_else(|| missing("a draft"))?;
                for by in [first, second] {
                    workflow::approve(tx, &county, &code, draft.version, by, now - HOUR).await?;
                }
                workflow::publish(tx, &app, &county, (&code, draft.version), second, now).await?;
                Ok(())
            })
        })
        .await;
    done.map_err(|refusal| match refusal {
        Refusal::Fault(fault) => fault,
        other => DbErr::Custom(other.to_string()),
    })
}
