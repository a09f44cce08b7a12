//! Somebody who follows by code. Only this guard makes one.

use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};

use crate::access::sessions::{self, FOLLOW_COOKIE};
use crate::platform::app::App;

/// Somebody who has typed the follow-up code of one piece of feedback.
#[derive(Clone, Debug)]
pub struct Follower {
    feedback_id: i64,
    csrf: String,
}

impl Follower {
    /// The piece of feedback.
    #[must_use]
    pub const fn feedback_id(&self) -> i64 {
        self.feedback_id
    }

    /// The token that this person's forms carry.
    #[must_use]
    pub fn csrf(&self) -> &str {
        &self.csrf
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Follower {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let Some(app) = request.rocket().state::<App>() else { return Outcome::Error((Status::InternalServerError, ())) };
        match sessions::current(app, request.cookies(), FOLLOW_COOKIE).await {
            Ok(Some(session)) => match session.feedback_id {
                Some(feedback_id) => Outcome::Success(Self { feedback_id, csrf: session.csrf }),
                None => Outcome::Forward(Status::NotFound),
            },
            Ok(None) => Outcome::Forward(Status::NotFound),
            Err(error) => {
                log::error!("a session cannot be read: {error}");
                Outcome::Error((Status::ServiceUnavailable, ()))
            }
        }
    }
}
