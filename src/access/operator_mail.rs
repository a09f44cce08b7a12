//! The operator's view of outgoing mail: what waits, what was given up, and sending it again.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::access::{MailLine, MailPage};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};

use super::Operator;
use crate::platform::clock::in_finland;
use crate::platform::failure::Failure;
use crate::platform::outbox::{self, Mail, State, mails_in};
use crate::platform::page::{Html, Visit};

/// How many of each are shown.
const MOST: u64 = 100;

/// The recipient as the operator may see it: enough to find a wrong address, not enough to know a person.
fn shortened(address: &str) -> String {
    match address.split_once('@') {
        Some((name, domain)) => format!("{}…@{domain}", name.chars().take(2).collect::<String>()),
        None => "…".to_owned(),
    }
}

fn line(lang: Lang, mail: Mail) -> MailLine {
    let when = |at: i64| asko_locales::date_time(lang, &in_finland(at));
    MailLine {
        id: mail.id,
        kind: mail.kind,
        recipient: shortened(&mail.recipient),
        created: when(mail.created_at),
        next: when(mail.due_at),
        tries: mail.tries,
        error: mail.last_error.unwrap_or_default(),
    }
}

#[get("/<_>/operator/mail?<done>")]
pub(super) async fn show(visit: Visit, operator: Operator, done: Option<&str>) -> Result<Html, Failure> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let lines = |mails: Vec<Mail>| mails.into_iter().map(|mail| line(lang, mail)).collect::<Vec<_>>();
    let page = MailPage {
        waiting: lines(mails_in(db, State::Ready, MOST).await?),
        dead: lines(mails_in(db, State::Dead, MOST).await?),
        sent: lines(mails_in(db, State::Sent, 20).await?),
        to_files: visit.app.settings.smtp_url.is_empty(),
        csrf_token: operator.staff().csrf().to_owned(),
        done: done.is_some(),
    };
    Ok(Html::ok(&operator.staff().shell(&visit, Section::Operator), &page))
}

/// Which mail to try again.
#[derive(Debug, FromForm)]
pub(super) struct Again {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    id: i64,
}

#[post("/<_>/operator/mail", data = "<form>")]
pub(super) async fn again(visit: Visit, operator: Operator, form: Form<Again>) -> Result<Redirect, Failure> {
    operator.staff().check(&form.csrf_token)?;
    let (id, now) = (form.id, visit.app.clock.now());
    let found = visit.app.db.write(move |tx| Box::pin(async move { outbox::try_again(tx, id, now).await })).await?;
    if !found {
        return Err(Failure::NotFound);
    }
    visit.app.bell.notify_one();
    Ok(Redirect::to(visit.url("/operator/mail?done=1")))
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn the_operator_sees_no_whole_address() {
        assert_eq!(shortened("maija.meikalainen@example.org"), "ma…@example.org");
        assert_eq!(shortened("nonsense"), "…");
    }
}
