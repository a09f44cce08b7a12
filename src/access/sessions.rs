//! Sessions, kept on the server: the cookie holds a secret, the database its keyed hash.

use rocket::http::{Cookie, CookieJar, SameSite};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr};

use super::rows::sessions;
use crate::platform::app::App;
use crate::platform::clock::{HOUR, MINUTE, Millis};
use crate::platform::keys::{Keys, Purpose};

/// The cookie of somebody signed in.
pub const STAFF_COOKIE: &str = "__Host-asko";
/// The cookie of somebody who follows by code.
pub const FOLLOW_COOKIE: &str = "__Host-asko-follow";
/// A session ends after this long without a visit.
const IDLE: Millis = HOUR;
/// A follower's session ends sooner: it may be a shared machine.
const FOLLOW_IDLE: Millis = 30 * MINUTE;
/// A session ends after this long in any case.
const LONGEST: Millis = 12 * HOUR;
/// Visits are written down at most this often.
const SEEN_EVERY: Millis = MINUTE;

pub use sessions::Model as Session;

fn hash(keys: &Keys, secret: &str) -> Vec<u8> {
    keys.mac(Purpose::Session, secret.as_bytes()).to_vec()
}

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// An account's.
    Account(i64),
    /// A follower's: the piece of feedback.
    Feedback(i64),
}

impl Whose {
    const fn cookie(self) -> &'static str {
        match self {
            Self::Account(_) => STAFF_COOKIE,
            Self::Feedback(_) => FOLLOW_COOKIE,
        }
    }
}

/// Begins a session and sets its cookie; the one the visitor had before ends.
///
/// # Errors
/// The database's fault.
pub async fn begin(app: &App, jar: &CookieJar<'_>, whose: Whose) -> Result<(), DbErr> {
    let (secret, csrf, now) = (app.random.secret(), app.random.secret(), app.clock.now());
    let before = jar.get(whose.cookie()).map(|cookie| hash(&app.keys, cookie.value()));
    let row = sessions::ActiveModel {
        token_hash: Set(hash(&app.keys, &secret)),
        account_id: Set(if let Whose::Account(id) = whose { Some(id) } else { None }),
        feedback_id: Set(if let Whose::Feedback(id) = whose { Some(id) } else { None }),
        csrf: Set(csrf),
        created_at: Set(now),
        seen_at: Set(now),
        expires_at: Set(now + LONGEST),
    };
    app.db
        .write(move |tx| {
            Box::pin(async move {
                if let Some(before) = before {
                    end_by_hash(tx, before).await?;
                }
                sessions::Entity::delete_many().filter(sessions::Column::ExpiresAt.lt(now)).exec(tx).await?;
                sessions::Entity::insert(row).exec_without_returning(tx).await?;
                Ok::<(), DbErr>(())
            })
        })
        .await?;
    let same_site = if matches!(whose, Whose::Account(_)) { SameSite::Lax } else { SameSite::Strict };
    jar.add(Cookie::build((whose.cookie(), secret)).path("/").secure(true).http_only(true).same_site(same_site));
    Ok(())
}

async fn end_by_hash(tx: &DatabaseTransaction, token_hash: Vec<u8>) -> Result<(), DbErr> {
    sessions::Entity::delete_many().filter(sessions::Column::TokenHash.eq(token_hash)).exec(tx).await?;
    Ok(())
}

/// Ends the visitor's session of this cookie, on the server and in the browser.
///
/// # Errors
/// The database's fault.
pub async fn end(app: &App, jar: &CookieJar<'_>, cookie: &'static str) -> Result<(), DbErr> {
    if let Some(secret) = jar.get(cookie) {
        let token_hash = hash(&app.keys, secret.value());
        app.db.write(move |tx| Box::pin(async move { end_by_hash(tx, token_hash).await })).await?;
    }
    jar.remove(Cookie::build(cookie).path("/").secure(true).http_only(true));
    Ok(())
}

/// The visitor's live session of this cookie, without writing down that they came.
///
/// # Errors
/// The database's fault.
pub async fn glance(app: &App, jar: &CookieJar<'_>, cookie: &'static str) -> Result<Option<Session>, DbErr> {
    let Some(secret) = jar.get(cookie) else { return Ok(None) };
    let token_hash = hash(&app.keys, secret.value());
    let Some(session) = sessions::Entity::find_by_id(token_hash).one(app.db.read()).await? else { return Ok(None) };
    let now = app.clock.now();
    let idle = if cookie == FOLLOW_COOKIE { FOLLOW_IDLE } else { IDLE };
    if now >= session.expires_at || now - session.seen_at >= idle {
        return Ok(None);
    }
    Ok(Some(session))
}

/// The visitor's live session of this cookie. That they came is written down, and keeps it alive.
///
/// # Errors
/// The database's fault.
pub async fn current(app: &App, jar: &CookieJar<'_>, cookie: &'static str) -> Result<Option<Session>, DbErr> {
    let Some(session) = glance(app, jar, cookie).await? else { return Ok(None) };
    let now = app.clock.now();
    if now - session.seen_at >= SEEN_EVERY {
        let token_hash = session.token_hash.clone();
        app.db
            .write(move |tx| {
                Box::pin(async move {
                    sessions::Entity::update_many()
                        .col_expr(sessions::Column::SeenAt, Expr::value(now))
                        .filter(sessions::Column::TokenHash.eq(token_hash))
                        .exec(tx)
                        .await?;
                    Ok::<(), DbErr>(())
                })
            })
            .await?;
    }
    Ok(Some(session))
}
