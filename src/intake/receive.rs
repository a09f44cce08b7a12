//! Taking a piece of feedback in: masked, routed, on the timeline. The one way in, for forms and files alike.

use asko_locales::Lang;
use asko_templates::mails::{Kind as MailKind, Subject};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};

use crate::access::preferences;
use crate::feedback::sorting::Lists;
use crate::feedback::store::{Once, Source};
use crate::feedback::timeline::{Happened, record_all};
use crate::feedback::{AnswerWanted, Channel, Kind, NewFeedback, Perspective, store, urgency};
use crate::organisations::promises::{self, PromiseRule, promised};
use crate::organisations::{County, Named as _, Service, Unit, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::day_in_finland;
use crate::platform::outbox;
use crate::routing::{self, Facts, Rule};
use crate::text::calendar::end_of_promise;
use crate::text::identifiers;

pub use crate::organisations::place_name;

/// A piece of feedback whose every part is valid.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The county.
    pub county: County,
    /// The unit, if one was named.
    pub unit: Option<Unit>,
    /// The service, if one was named.
    pub service: Option<Service>,
    /// The municipality, if one was named.
    pub municipality_code: Option<String>,
    /// The language it was written in.
    pub lang: Lang,
    /// What it is about.
    pub kind: Kind,
    /// Whose experience it is.
    pub perspective: Perspective,
    /// How it came.
    pub channel: Channel,
    /// The text, cleaned; identifiers are masked here.
    pub text: String,
    /// Whether an answer is wanted.
    pub answer_wanted: AnswerWanted,
    /// Where to write when there is an answer.
    pub contact_email: Option<String>,
    /// The version of the instrument that was answered.
    pub instrument_id: Option<i64>,
    /// 0 to 10, if answered.
    pub nps: Option<i64>,
    /// Statement key and 1 to 5, or none for "does not concern me".
    pub answers: Vec<(String, Option<i64>)>,
    /// What stands for the form.
    pub once: Option<Once>,
    /// Where it came from.
    pub source: Option<Source>,
    /// The body responsible for it where it came from.
    pub responsible_body: Option<String>,
    /// When it arrived.
    pub received_at: i64,
    /// Whether its giver allows it to be shown to the public.
    pub may_show: bool,
}

/// A piece of feedback that was taken in.
#[derive(Clone, Debug)]
pub struct Received {
    /// Its row.
    pub feedback_id: i64,
    /// Its reference.
    pub reference: String,
    /// The team that has it.
    pub team_id: i64,
    /// Until when an answer is promised.
    pub due_at: i64,
    /// How many identifiers were masked.
    pub masked: usize,
    /// True when words in it say that it is urgent.
    pub urgent: bool,
}

/// A piece of feedback that is masked and routed, and only waits to be stored.
#[derive(Clone, Debug)]
pub struct Prepared {
    new: NewFeedback,
    arrived: Happened,
    routed: Happened,
    urgent: Option<Happened>,
    masked: usize,
}

/// Masks and routes it. This is the work of a submission, so it is done before the one writer is asked for.
///
/// # Errors
/// The database's fault.
pub async fn prepare(db: &impl ConnectionTrait, app: &App, submission: Submission) -> Result<Prepared, DbErr> {
    let rules = routing::store::rules_of(db, submission.county.id).await?;
    let promises = promises::rules_of(db, submission.county.id).await?;
    let lists = Lists::of(db, submission.county.id).await?;
    prepare_by(&rules, &promises, &lists, app, submission)
}

/// The same by the county's rules, promises and lists, which are read already.
///
/// # Errors
/// The county has no team of last resort.
pub fn prepare_by(rules: &[Rule], promises: &[PromiseRule], lists: &Lists, app: &App, submission: Submission) -> Result<Prepared, DbErr> {
    let Submission { county, unit, service, lang, .. } = submission;
    let (text, found) = identifiers::mask(&submission.text);
    let municipality_code = submission.municipality_code.or_else(|| unit.as_ref().and_then(|unit| unit.municipality_code.clone()));
    let fallback = county.fallback_team_id.ok_or_else(|| DbErr::Custom(format!("county {} has no team of last resort", county.slug)))?;
    let (unit_id, service_id) = (unit.as_ref().map(|unit| unit.id), service.as_ref().map(|service| service.id));
    let facts = Facts { unit_id, service_id, municipality_code: municipality_code.as_deref(), language: lang.code(), text: &text };
    let route = routing::route(rules, fallback, facts);
    let arrived = match &submission.responsible_body {
        Some(body) if submission.channel == Channel::Import => Happened::Imported { responsible: body.clone() },
        _ => Happened::Received,
    };
    let promise = promised(&county, promises, submission.kind.code(), submission.channel.code());
    let urgent = lists.urgent.find(lang.code(), &text);
    let new = NewFeedback {
        reference: app.random.reference(),
        county_id: county.id,
        unit_id,
        service_id,
        team_id: route.team_id,
        language: lang.code().to_owned(),
        kind: submission.kind,
        perspective: submission.perspective,
        channel: submission.channel,
        themes: lists.themes.suggest(lang.code(), &text),
        masked: !found.is_empty(),
        answer_wanted: submission.answer_wanted,
        contact_email: submission.contact_email,
        instrument_id: submission.instrument_id,
        nps: submission.nps,
        answers: submission.answers,
        once: submission.once,
        source: submission.source,
        responsible_body: submission.responsible_body,
        received_at: submission.received_at,
        due_at: end_of_promise(submission.received_at, promise.days, promise.count),
        promise_days: promise.days,
        day_count: promise.count.code().to_owned(),
        urgent: !urgent.is_empty(),
        may_show: submission.may_show,
        municipality_code,
        text,
    };
    let routed = Happened::Routed { team_id: route.team_id, reason: route.reason };
    let urgent = (!urgent.is_empty()).then_some(Happened::UrgentFound { words: urgent });
    Ok(Prepared { new, arrived, routed, urgent, masked: found.len() })
}

impl Prepared {
    /// The piece, and the beginning of its timeline.
    #[must_use]
    pub fn into_parts(self) -> (NewFeedback, Vec<Happened>) {
        (self.new, [self.arrived, self.routed].into_iter().chain(self.urgent).collect())
    }
}

/// Stores what was prepared, with the beginning of its timeline.
///
/// # Errors
/// The database's fault; the same form or the same line of a file a second time breaks a unique index.
pub async fn keep(tx: &DatabaseTransaction, prepared: Prepared) -> Result<Received, DbErr> {
    let Prepared { new, arrived, routed, urgent, masked } = prepared;
    let (reference, team_id, due_at, at) = (new.reference.clone(), new.team_id, new.due_at, new.received_at);
    let feedback_id = store::insert(tx, new).await?;
    let is_urgent = urgent.is_some();
    let facts: Vec<Happened> = [arrived, routed].into_iter().chain(urgent).collect();
    record_all(tx, feedback_id, at, None, &facts).await?;
    Ok(Received { feedback_id, reference, team_id, due_at, masked, urgent: is_urgent })
}

/// Prepares and stores it in one transaction.
///
/// # Errors
/// The database's fault.
pub async fn receive(tx: &DatabaseTransaction, app: &App, submission: Submission) -> Result<Received, DbErr> {
    keep(tx, prepare(tx, app, submission).await?).await
}

/// Tells of it: the receipt to the giver, the news to the team. Files are taken in without it.
///
/// # Errors
/// The database's fault.
pub async fn announce(tx: &DatabaseTransaction, app: &App, submission: &Submission, received: &Received) -> Result<(), DbErr> {
    let county = &submission.county;
    let base = app.settings.base_url();
    let about = |lang: Lang, path: &str, due_id: &str, due: bool| Subject {
        county: county.name(lang).to_owned(),
        place: place_name(county, submission.unit.as_ref(), submission.service.as_ref(), lang),
        reference: received.reference.clone(),
        link: format!("{base}/{}/{}{path}", lang.code(), county.slug),
        due: due.then(|| lang.with(due_id, &[("day", (&asko_locales::date(lang, day_in_finland(received.due_at))).into())])),
        title: None,
    };
    let now = submission.received_at;
    if received.urgent
        && let Some(case) = store::by_id(tx, received.feedback_id).await?
    {
        urgency::tell(tx, app, county, &case).await?;
    }
    let wanted = submission.answer_wanted != AnswerWanted::No;
    if let Some(to) = &submission.contact_email {
        let subject = about(submission.lang, "/follow", "intake-mail-due", wanted);
        outbox::enqueue(tx, &app.random, now, to, submission.lang, MailKind::Receipt, &subject).await?;
    }
    let team = organisations::team_by_id(tx, received.team_id).await?;
    if let Some(to) = team.and_then(|team| team.email) {
        let lang = county.team_language(submission.lang.code());
        let subject = about(lang, &format!("/cases/{}", received.reference), "intake-mail-team-due", wanted);
        outbox::enqueue(tx, &app.random, now, &to, lang, MailKind::NewFeedback, &subject).await?;
    }
    for person in preferences::at_once_of_team(tx, county.id, received.team_id).await? {
        let lang = person.lang.unwrap_or_else(|| county.team_language(submission.lang.code()));
        let subject = about(lang, &format!("/cases/{}", received.reference), "intake-mail-team-due", wanted);
        outbox::enqueue(tx, &app.random, now, &person.email, lang, MailKind::NewFeedback, &subject).await?;
    }
    Ok(())
}
