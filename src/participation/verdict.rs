//! Somebody who took part says which level was reached.

use asko_locales::{Lang, date};
use asko_templates::components::{Choice, Errors, Words};
use asko_templates::intake::Values;
use asko_templates::participation::{Again, COMMENT_LIMIT, OpenForm, VerdictPage};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};

use super::open_form::{Desk, Sent};
use super::store::{self, Verdict};
use super::words::{level_meaning, level_words};
use super::{Activity, Level};
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};
use crate::questions;
use crate::text::clean::{characters, clean, clean_line};
use crate::text::identifiers::mask;

/// The points of the scale of agreement, and what is sent for "I cannot tell".
const CANNOT_TELL: &str = "na";

/// The scale of agreement in words, "I cannot tell" last.
///
/// # Errors
/// The database's fault.
pub(super) async fn scale(visit: &Visit) -> Result<Vec<Choice>, Failure> {
    let wording = questions::current(visit.app.db.read()).await?.wording;
    let points = wording.scale.iter().map(|point| Choice::new(point.value.to_string(), point.words.text(visit.lang)));
    Ok(points.chain([Choice::new(CANNOT_TELL, visit.lang.t("participation-verdict-cannot-tell")).apart()]).collect())
}

async fn page(visit: &Visit, activity: &Activity, form: OpenForm) -> Result<VerdictPage, Failure> {
    let lang = visit.lang;
    let level = |level: &Level| Choice::new(level.code(), level_words(*level, lang)).hint(level_meaning(*level, lang));
    Ok(VerdictPage {
        reference: activity.reference.clone(),
        title: Words::new(activity.title(lang)),
        declared: level_words(activity.level, lang),
        until: date(lang, day_in_finland(activity.verdicts_until() - 1)),
        levels: Level::ALL.iter().map(level).collect(),
        scale: scale(visit).await?,
        form,
    })
}

/// That nobody can answer now.
const CLOSED: Failure = Failure::Refused(Status::Conflict, "participation-verdict-closed");

#[get("/<_>/<org>/participation/<reference>/verdict")]
pub(super) async fn show(visit: Visit, org: &str, reference: &str) -> Result<Html, Failure> {
    let desk = Desk::find(&visit, org, reference, "verdict").await?;
    if !desk.activity.takes_verdicts(visit.app.clock.now()) {
        return Err(CLOSED);
    }
    let form = desk.form(None, Values::default(), None, Errors::none());
    Ok(Html::ok(&desk.shell(), &page(&visit, &desk.activity, form).await?))
}

#[post("/<_>/<org>/participation/<reference>/verdict", data = "<form>")]
pub(super) async fn submit(visit: Visit, org: &str, reference: &str, form: Form<Fields>) -> Result<Result<Redirect, Html>, Failure> {
    let desk = Desk::find(&visit, org, reference, "verdict").await?;
    let now = visit.app.clock.now();
    if !desk.activity.takes_verdicts(now) {
        return Err(CLOSED);
    }
    let typed = [
        ("level", clean_line(form.get("level"))),
        ("influence", clean_line(form.get("influence"))),
        ("comment", clean(form.get("comment"))),
    ];
    let values = Values(typed.into_iter().map(|(name, value)| (name.to_owned(), value)).collect());
    let again =
        async |status: Status, form: OpenForm| Ok(Err(Html::with(status, &desk.shell(), &page(&visit, &desk.activity, form).await?)));
    let token = match desk.look(&form) {
        (Sent::Fine(token), _) => token,
        (Sent::Again(status, why), token) => return again(status, desk.form(token, values, why, Errors::none())).await,
    };
    let verdict = match read(visit.lang, &values, now) {
        Ok(verdict) => verdict,
        Err(errors) => return again(Status::UnprocessableEntity, desk.form(Some(token), values, None, errors)).await,
    };
    let (id, hash) = (desk.activity.id, desk.token_hash(&token));
    match visit.app.db.write(move |tx| Box::pin(async move { store::add_verdict(tx, id, hash, verdict).await })).await {
        Ok(()) => {
            desk.count();
            Ok(Ok(Redirect::to(desk.thanks())))
        }
        Err(fault) => {
            log::error!("a verdict was not stored: {fault}");
            again(Status::ServiceUnavailable, desk.form(Some(token), values, Some(Again::NotStored), Errors::none())).await
        }
    }
}

/// Reads a verdict; identifiers in the comment are masked before anybody sees them.
fn read(lang: Lang, values: &Values, now: Millis) -> Result<Verdict, Errors> {
    let mut errors = Errors::none();
    let level = Level::from_code(values.get("level"));
    if level.is_none() {
        errors.add("level", lang.t("participation-verdict-level-missing"));
    }
    let influence = match values.get("influence") {
        "" | CANNOT_TELL => None,
        point => {
            let point = point.parse::<u8>().ok().filter(|point| (1..=5).contains(point));
            if point.is_none() {
                errors.add("influence", lang.t("participation-form-choice"));
            }
            point
        }
    };
    let comment = values.get("comment");
    if characters(comment) > COMMENT_LIMIT {
        errors.add("comment", lang.with("participation-verdict-comment-long", &[("most", COMMENT_LIMIT.into())]));
    }
    let level = level.filter(|_| errors.is_empty()).ok_or(errors)?;
    Ok(Verdict { level, influence, comment: mask(comment).0, language: lang.code().to_owned(), at: now })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values(level: &str, influence: &str, comment: &str) -> Values {
        let typed = [("level", level), ("influence", influence), ("comment", comment)];
        Values(typed.map(|(name, value)| (name.to_owned(), value.to_owned())).into())
    }

    #[test]
    fn a_verdict_needs_a_level_and_hides_identifiers() {
        let verdict = read(Lang::Fi, &values("heard", "4", "Soittakaa 040 123 4567."), 7).unwrap();
        assert_eq!((verdict.level, verdict.influence, verdict.at), (Level::Heard, Some(4), 7));
        assert_eq!(verdict.comment, "Soittakaa [***].");
        assert_eq!(read(Lang::Fi, &values("heard", "na", ""), 0).unwrap().influence, None);
        assert!(read(Lang::Fi, &values("", "", ""), 0).unwrap_err().get("level").is_some());
        for wrong in ["0", "6", "-1", "x"] {
            assert!(read(Lang::Fi, &values("heard", wrong, ""), 0).unwrap_err().get("influence").is_some(), "{wrong}");
        }
        assert!(read(Lang::Fi, &values("heard", "", &"ä".repeat(2001)), 0).unwrap_err().get("comment").is_some());
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_a_verdict_or_an_error(level in any::<String>(), influence in any::<String>(), comment in any::<String>()) {
            if let Ok(verdict) = read(Lang::Sv, &values(&level, &influence, &comment), 0) {
                prop_assert!(verdict.influence.is_none_or(|point| (1..=5).contains(&point)));
            }
        }
    }
}
