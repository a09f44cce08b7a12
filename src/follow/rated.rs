//! The giver says, once, whether an answer answered them.

use asko_templates::components::Errors;
use asko_templates::follow::RatingView;
use asko_templates::{Section, Shell, Switch};
use rocket::form::Form;
use rocket::post;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::status;
use crate::access::Follower;
use crate::feedback::ratings::{self, Answered, Rating};
use crate::feedback::timeline::{Happened, record};
use crate::feedback::{MessageKind, store};
use crate::organisations::{county_of, shell_of};
use crate::platform::csrf::same;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{characters, clean};
use crate::text::identifiers;

/// The most characters the words may have.
const LIMIT: usize = 1000;

/// The names of the fields end in the answer's row, since the page may hold several answers.
#[post("/<_>/<org>/follow/rated", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    follower: Option<Follower>,
    org: &str,
    form: Form<Fields>,
) -> Result<Result<Redirect, Html>, Failure> {
    let county = county_of(&visit, org).await?;
    let here = visit.url(&format!("/{org}/follow"));
    // The session has ended: the code opens it again.
    let Some(follower) = follower else { return Ok(Ok(Redirect::to(here))) };
    if !same(form.get("csrf_token").as_bytes(), follower.csrf().as_bytes()) {
        return Err(Failure::Refused(rocket::http::Status::Forbidden, "error-foreign-text"));
    }
    let case = status::followed(&visit, &follower, &county).await?;
    let messages = store::messages_of(visit.app.db.read(), case.id).await?;
    let id: i64 = form.get("message").parse().map_err(|_| Failure::NotFound)?;
    let is_answer = messages.iter().any(|message| message.id == id && message.kind == MessageKind::Answer.code());
    if !is_answer {
        return Err(Failure::NotFound);
    }
    let (chosen, words) = (form.get(&format!("rating-{id}")), clean(form.get(&format!("words-{id}"))));
    let mut errors = Errors::none();
    let answered = Answered::from_code(chosen);
    if answered.is_none() {
        errors.add(format!("rating-{id}"), visit.lang.t("follow-rating-empty"));
    }
    if characters(&words) > LIMIT {
        errors.add(format!("words-{id}"), visit.lang.t("follow-rating-long"));
    }
    let (Some(answered), true) = (answered, errors.is_empty()) else {
        let mut page = status::page(&visit, &follower, &county, case, "", errors).await?;
        for message in page.messages.iter_mut().filter(|message| message.id == id) {
            if let Some(RatingView::Asked(had, text)) = &mut message.rating {
                (*had, *text) = (chosen.to_owned(), words.clone());
            }
        }
        let shell = Shell { switch: Switch::Links(format!("/{org}/follow")), ..shell_of(&visit, &county, Section::Follow) };
        return Ok(Err(Html::refused(&shell, &page)));
    };
    let (masked, _) = identifiers::mask(&words);
    let rating = Rating { message_id: id, answered, words: masked, language: visit.lang.code().to_owned(), at: visit.app.clock.now() };
    let feedback_id = case.id;
    visit.app.db.write(move |tx| Box::pin(async move { rate(tx, feedback_id, rating).await })).await?;
    Ok(Ok(Redirect::to(format!("{here}?rated=1"))))
}

/// Keeps it. What they said first stays: a second time changes nothing.
async fn rate(tx: &DatabaseTransaction, feedback_id: i64, rating: Rating) -> Result<(), DbErr> {
    let (at, rated) = (rating.at, Happened::AnswerRated { rating: rating.answered.code().to_owned() });
    if ratings::add(tx, feedback_id, rating).await? {
        record(tx, feedback_id, at, None, &rated).await?;
    }
    Ok(())
}
