//! The postman: takes mails from the outbox and sends them, in the background.

use std::time::Duration;

use asko_locales::Lang;
use asko_templates::mails::{Digest, Kind, Letter, Subject};
use sea_orm::DbErr;

use super::app::App;
use super::mail::{NotSent, Post};
use super::outbox::{self, Mail, Outcome};

/// How many mails are taken at once.
const HANDFUL: u64 = 10;
/// How often the outbox is looked into without being rung for.
const ROUND: Duration = Duration::from_secs(5);

/// The mail as it is sent; none when what the outbox keeps of it is not understood.
fn letter_of(mail: &Mail) -> Option<Letter> {
    let lang = Lang::from_code(&mail.language).unwrap_or_default();
    match Kind::from_code(&mail.kind)? {
        kind @ (Kind::Digest | Kind::ReportNews | Kind::Publication) => {
            serde_json::from_str::<Digest>(&mail.data).ok().map(|digest| digest.write(kind, lang))
        }
        kind => serde_json::from_str::<Subject>(&mail.data).ok().map(|about| kind.write(lang, &about)),
    }
}

/// Sends what is due, once. Returns how many mails were taken.
///
/// # Errors
/// The database's fault; nothing is lost by it.
pub async fn send_due(app: &App, post: &Post) -> Result<usize, DbErr> {
    let owner = app.random.reference();
    let (now, holder) = (app.clock.now(), owner.clone());
    let mails = app.db.write(move |tx| Box::pin(async move { outbox::lease(tx, &holder, HANDFUL, now).await })).await?;
    let taken = mails.len();
    for mail in mails {
        let outcome = match letter_of(&mail) {
            None => Outcome::Never("the mail's content is not understood".to_owned()),
            Some(letter) => match post.send(&app.settings.mail_from, &mail.recipient, &mail.message_id, &letter).await {
                Ok(()) => Outcome::Sent,
                Err(NotSent::Later(why)) => Outcome::Later(why),
                Err(NotSent::Never(why)) => Outcome::Never(why),
            },
        };
        if let Outcome::Later(why) | Outcome::Never(why) = &outcome {
            log::warn!("mail {} ({}) was not sent: {why}", mail.id, mail.kind);
        }
        let (holder, now) = (owner.clone(), app.clock.now());
        app.db.write(move |tx| Box::pin(async move { outbox::finish(tx, &mail, &holder, &outcome, now).await })).await?;
    }
    Ok(taken)
}

/// Sends mails until the program ends.
pub async fn run(app: App, post: Post) {
    loop {
        match send_due(&app, &post).await {
            Ok(taken) if taken > 0 => continue,
            Ok(_) => {}
            Err(error) => log::error!("the outbox cannot be read: {error}"),
        }
        tokio::select! {
            () = app.bell.notified() => {}
            () = tokio::time::sleep(ROUND) => {}
        }
    }
}
