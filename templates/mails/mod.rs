//! Mails: a subject, a text and the same as HTML. They say that something happened and where to read it;
//! never what somebody wrote.

mod digest;

use asko_locales::{Lang, Value};
use maud::{DOCTYPE, html};
use serde::{Deserialize, Serialize};

pub use digest::{Digest, DigestLine, Leave};

/// What a mail tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To the giver: we have your feedback.
    Receipt,
    /// To the giver: there is an answer.
    AnswerReady,
    /// To the giver: the team asks for more.
    QuestionAsked,
    /// To the giver: the change it led to is made.
    ChangeMade,
    /// To the giver: the change it led to has moved on.
    ChangeMoved,
    /// To the giver, four weeks after the change was made: did it help?
    DidItHelp,
    /// To the giver: their words are shown to everybody.
    WordsShown,
    /// To the giver: they are shown no longer.
    WordsHidden,
    /// To the giver: the answer takes longer.
    Extended,
    /// To the team: new feedback has come.
    NewFeedback,
    /// To the team: the giver wrote back.
    GiverReplied,
    /// To the team: thanks were passed on to its unit.
    ThanksPassed,
    /// To the team: it is time to look whether a change has held.
    ReviewDue,
    /// To who has a case: its promise ends soon.
    RemindSoon,
    /// To the same and the team's leads: it ends today.
    RemindToday,
    /// To the team's leads: it has ended.
    RemindLate,
    /// To one of the staff: how much waits.
    Digest,
    /// To somebody invited: an activity is coming.
    ActivityInvitation,
    /// To everybody who was invited or asked to be told: what came of an activity.
    ActivityResults,
    /// To the same: an activity is cancelled.
    ActivityCancelled,
    /// To the giver: is it to be handled as a statutory objection?
    ObjectionAsked,
    /// To the giver: it is handled as one now.
    ObjectionReceived,
    /// To the giver: the objection was answered.
    ObjectionAnswered,
    /// To the registry and the team: an objection has come.
    ObjectionTransferred,
    /// To the same: three weeks of its month are over.
    ObjectionDue,
    /// To the same: its month is over.
    ObjectionLate,
    /// To the team and those who lead it: read this at once.
    Urgent,
    /// To somebody who wants to hear of it: the county has published.
    Publication,
    /// To an address that somebody has given: is it wanted?
    SubscriptionAsked,
    /// To one of the staff: what is new in reports.
    ReportNews,
}

impl Kind {
    /// All kinds.
    pub const ALL: &'static [Self] = &[
        Self::Receipt,
        Self::AnswerReady,
        Self::QuestionAsked,
        Self::ChangeMade,
        Self::ChangeMoved,
        Self::DidItHelp,
        Self::WordsShown,
        Self::WordsHidden,
        Self::Extended,
        Self::NewFeedback,
        Self::GiverReplied,
        Self::ThanksPassed,
        Self::ReviewDue,
        Self::RemindSoon,
        Self::RemindToday,
        Self::RemindLate,
        Self::Digest,
        Self::ActivityInvitation,
        Self::ActivityResults,
        Self::ActivityCancelled,
        Self::ObjectionAsked,
        Self::ObjectionReceived,
        Self::ObjectionAnswered,
        Self::ObjectionTransferred,
        Self::ObjectionDue,
        Self::ObjectionLate,
        Self::Urgent,
        Self::Publication,
        Self::SubscriptionAsked,
        Self::ReportNews,
    ];

    /// As the outbox keeps it, and as the text ids have it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::AnswerReady => "answer-ready",
            Self::QuestionAsked => "question-asked",
            Self::ChangeMade => "change-made",
            Self::ChangeMoved => "change-moved",
            Self::DidItHelp => "did-it-help",
            Self::WordsShown => "words-shown",
            Self::WordsHidden => "words-hidden",
            Self::Extended => "extended",
            Self::NewFeedback => "new-feedback",
            Self::GiverReplied => "giver-replied",
            Self::ThanksPassed => "thanks-passed",
            Self::ReviewDue => "review-due",
            Self::RemindSoon => "remind-soon",
            Self::RemindToday => "remind-today",
            Self::RemindLate => "remind-late",
            Self::Digest => "digest",
            Self::ActivityInvitation => "activity-invitation",
            Self::ActivityResults => "activity-results",
            Self::ActivityCancelled => "activity-cancelled",
            Self::ObjectionAsked => "objection-asked",
            Self::ObjectionReceived => "objection-received",
            Self::ObjectionAnswered => "objection-answered",
            Self::ObjectionTransferred => "objection-transferred",
            Self::ObjectionDue => "objection-due",
            Self::ObjectionLate => "objection-late",
            Self::Urgent => "urgent",
            Self::Publication => "publication",
            Self::SubscriptionAsked => "subscription-asked",
            Self::ReportNews => "report-news",
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }

    /// Subject, text and words of the link.
    const fn ids(self) -> [&'static str; 3] {
        match self {
            Self::Receipt => ["mails-receipt-subject", "mails-receipt-text", "mails-receipt-link"],
            Self::AnswerReady => ["mails-answer-ready-subject", "mails-answer-ready-text", "mails-answer-ready-link"],
            Self::QuestionAsked => ["mails-question-asked-subject", "mails-question-asked-text", "mails-question-asked-link"],
            Self::ChangeMade => ["mails-change-made-subject", "mails-change-made-text", "mails-change-made-link"],
            Self::ChangeMoved => ["mails-change-moved-subject", "mails-change-moved-text", "mails-change-moved-link"],
            Self::DidItHelp => ["mails-did-it-help-subject", "mails-did-it-help-text", "mails-did-it-help-link"],
            Self::WordsShown => ["mails-words-shown-subject", "mails-words-shown-text", "mails-words-shown-link"],
            Self::WordsHidden => ["mails-words-hidden-subject", "mails-words-hidden-text", "mails-words-hidden-link"],
            Self::Extended => ["mails-extended-subject", "mails-extended-text", "mails-extended-link"],
            Self::NewFeedback => ["mails-new-feedback-subject", "mails-new-feedback-text", "mails-new-feedback-link"],
            Self::GiverReplied => ["mails-giver-replied-subject", "mails-giver-replied-text", "mails-giver-replied-link"],
            Self::ThanksPassed => ["mails-thanks-passed-subject", "mails-thanks-passed-text", "mails-thanks-passed-link"],
            Self::ReviewDue => ["mails-review-due-subject", "mails-review-due-text", "mails-review-due-link"],
            Self::RemindSoon => ["mails-remind-soon-subject", "mails-remind-soon-text", "mails-remind-link"],
            Self::RemindToday => ["mails-remind-today-subject", "mails-remind-today-text", "mails-remind-link"],
            Self::RemindLate => ["mails-remind-late-subject", "mails-remind-late-text", "mails-remind-link"],
            Self::Digest => ["mails-digest-subject", "mails-digest-text", "mails-digest-link"],
            Self::ActivityInvitation => {
                ["mails-activity-invitation-subject", "mails-activity-invitation-text", "mails-activity-invitation-link"]
            }
            Self::ActivityResults => ["mails-activity-results-subject", "mails-activity-results-text", "mails-activity-results-link"],
            Self::ActivityCancelled => {
                ["mails-activity-cancelled-subject", "mails-activity-cancelled-text", "mails-activity-cancelled-link"]
            }
            Self::ObjectionAsked => ["mails-objection-asked-subject", "mails-objection-asked-text", "mails-objection-asked-link"],
            Self::ObjectionReceived => {
                ["mails-objection-received-subject", "mails-objection-received-text", "mails-objection-received-link"]
            }
            Self::ObjectionAnswered => {
                ["mails-objection-answered-subject", "mails-objection-answered-text", "mails-objection-answered-link"]
            }
            Self::ObjectionTransferred => {
                ["mails-objection-transferred-subject", "mails-objection-transferred-text", "mails-objection-transferred-link"]
            }
            Self::ObjectionDue => ["mails-objection-due-subject", "mails-objection-due-text", "mails-objection-due-link"],
            Self::ObjectionLate => ["mails-objection-late-subject", "mails-objection-late-text", "mails-objection-late-link"],
            Self::Urgent => ["mails-urgent-subject", "mails-urgent-text", "mails-urgent-link"],
            Self::Publication => ["mails-publication-subject", "mails-publication-text", "mails-publication-link"],
            Self::SubscriptionAsked => {
                ["mails-subscription-asked-subject", "mails-subscription-asked-text", "mails-subscription-asked-link"]
            }
            Self::ReportNews => ["mails-report-news-subject", "mails-report-news-text", "mails-report-news-link"],
        }
    }

    /// What every mail of its sort ends with: what the address is used for, or what is never sent.
    const fn footer(self) -> &'static str {
        match self {
            Self::Receipt
            | Self::AnswerReady
            | Self::QuestionAsked
            | Self::ChangeMade
            | Self::ChangeMoved
            | Self::DidItHelp
            | Self::WordsShown
            | Self::WordsHidden
            | Self::Extended
            | Self::NewFeedback
            | Self::GiverReplied
            | Self::ThanksPassed
            | Self::ReviewDue
            | Self::ObjectionAsked
            | Self::ObjectionReceived
            | Self::ObjectionAnswered
            | Self::ObjectionTransferred
            | Self::ObjectionDue
            | Self::ObjectionLate
            | Self::RemindSoon
            | Self::RemindToday
            | Self::RemindLate
            | Self::Urgent => "mails-footer",
            Self::Digest => "mails-digest-footer",
            Self::ActivityInvitation => "mails-activity-footer",
            Self::ActivityResults | Self::ActivityCancelled => "mails-activity-last-footer",
            Self::Publication => "mails-publication-footer",
            Self::SubscriptionAsked => "mails-subscription-asked-footer",
            Self::ReportNews => "mails-report-news-footer",
        }
    }

    /// True when the address was given for one thing alone: it is forgotten as soon as the mail has gone.
    #[must_use]
    pub const fn forgets_address(self) -> bool {
        matches!(
            self,
            Self::ActivityInvitation | Self::ActivityResults | Self::ActivityCancelled | Self::Publication | Self::SubscriptionAsked
        )
    }

    /// Writes the mail.
    #[must_use]
    pub fn write(self, lang: Lang, about: &Subject) -> Letter {
        self.compose(lang, about, &[], None)
    }

    /// Writes the mail, with a list of links under its paragraph, and at its end where such mails are ended.
    fn compose(self, lang: Lang, about: &Subject, lines: &[DigestLine], leave: Option<&Leave>) -> Letter {
        let [subject, text, link] = self.ids();
        let due = about.due.as_deref().unwrap_or_default();
        let title = about.title.as_deref().unwrap_or(&about.place);
        let values: [(&str, Value<'_>); 5] = [
            ("county", (&about.county).into()),
            ("place", (&about.place).into()),
            ("reference", (&about.reference).into()),
            ("due", due.into()),
            ("title", title.into()),
        ];
        let (greeting, paragraph) = (lang.t("mails-greeting"), lang.with(text, &values));
        // A sentence that is not there leaves no gap.
        let paragraph = paragraph.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let (link_text, footer) = (lang.t(link), lang.with(self.footer(), &values));
        let list: String = lines.iter().map(|line| format!("{}\n{}\n\n", line.words, line.link)).collect();
        let leaving = leave.map(|leave| (leave.url(), leave.words(lang)));
        let last = leaving.as_ref().map(|(url, words)| format!("\n{words}:\n{url}\n")).unwrap_or_default();
        let plain = format!("{greeting}\n\n{paragraph}\n\n{list}{link_text}:\n{}\n\n{footer}\n{last}", about.link);
        let document = html! {
            (DOCTYPE)
            html lang=(lang.code()) {
                head { meta charset="utf-8"; title { (lang.with(subject, &values)) } }
                body {
                    p { (greeting) }
                    p { (paragraph) }
                    @if !lines.is_empty() { ul { @for line in lines { li { a href=(line.link) { (line.words) } } } } }
                    p { a href=(about.link) { (link_text) } }
                    p { (footer) }
                    @if let Some((url, words)) = &leaving { p { a href=(url) { (words) } } }
                }
            }
        };
        let unsubscribe = leave.and_then(Leave::by_one_press);
        Letter { subject: lang.with(subject, &values), text: plain, html: document.into_string(), unsubscribe }
    }
}

/// What a mail is about: names, a reference and an address; no feedback and no code.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Subject {
    /// The county's name in the mail's language.
    pub county: String,
    /// The unit's or service's name in the mail's language.
    pub place: String,
    /// The reference of the feedback, of the change or of the activity.
    pub reference: String,
    /// Where to read more.
    pub link: String,
    /// By when there will be an answer, when it takes place or took place, or how it stands now, in words, if that is known.
    pub due: Option<String>,
    /// The public name of what the mail is about, in the mail's language, if it has one.
    #[serde(default)]
    pub title: Option<String>,
}

/// A mail ready to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML document.
    pub html: String,
    /// Where a mail program ends it by itself (RFC 8058); only in mails that somebody subscribed to.
    pub unsubscribe: Option<String>,
}
