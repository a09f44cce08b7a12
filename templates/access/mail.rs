//! Outgoing mail: what waits, what was given up.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Column, Tone, hidden, notice, secondary, table_start};
use crate::{Page, Shell};

/// A mail.
#[derive(Clone, Debug)]
pub struct MailLine {
    /// Its row.
    pub id: i64,
    /// Its kind's code.
    pub kind: String,
    /// Its recipient, shortened.
    pub recipient: String,
    /// When it was written.
    pub created: String,
    /// When it is tried next.
    pub next: String,
    /// How often it was tried.
    pub tries: i64,
    /// Why it did not go, as the mail server says.
    pub error: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct MailPage {
    /// Waiting to be sent.
    pub waiting: Vec<MailLine>,
    /// Given up.
    pub dead: Vec<MailLine>,
    /// Sent last.
    pub sent: Vec<MailLine>,
    /// True when mails become files.
    pub to_files: bool,
    /// The token of the forms.
    pub csrf_token: String,
    /// True right after a mail was put back.
    pub done: bool,
}

fn kind_name(lang: Lang, kind: &str) -> String {
    match kind {
        "receipt" => lang.t("access-mail-kind-receipt"),
        "answer-ready" => lang.t("access-mail-kind-answer-ready"),
        "change-made" => lang.t("access-mail-kind-change-made"),
        "change-moved" => lang.t("access-mail-kind-change-moved"),
        "did-it-help" => lang.t("access-mail-kind-did-it-help"),
        "review-due" => lang.t("access-mail-kind-review-due"),
        "new-feedback" => lang.t("access-mail-kind-new-feedback"),
        "extended" => lang.t("access-mail-kind-extended"),
        "remind-soon" | "remind-today" | "remind-late" => lang.t("access-mail-kind-reminder"),
        "digest" => lang.t("access-mail-kind-digest"),
        _ => lang.t("access-mail-kind-giver-replied"),
    }
    .into_owned()
}

impl MailPage {
    fn table(&self, shell: &Shell, title: &str, lines: &[MailLine], again: bool) -> Markup {
        let lang = shell.lang;
        let [kind, to, created, tries, next, error] = [
            lang.t("access-mail-kind"),
            lang.t("access-mail-recipient"),
            lang.t("access-mail-created"),
            lang.t("access-mail-tries"),
            lang.t("access-mail-next"),
            lang.t("access-mail-error"),
        ];
        let columns = [
            Column::words(&*kind),
            Column::words(&*to),
            Column::words(&*created),
            Column::number(&*tries),
            Column::words(&*next),
            Column::words(&*error),
        ];
        html! {
            h2 { (title) " (" (lines.len()) ")" }
            @if lines.is_empty() {
                p { (lang.t("access-mail-none")) }
            } @else {
                (table_start(title, &columns, &html! {
                    @for line in lines {
                        tr {
                            th scope="row" data-label=(kind) { (kind_name(lang, &line.kind)) }
                            td data-label=(to) { (line.recipient) }
                            td data-label=(created) { (line.created) }
                            td.number data-label=(tries) { (line.tries) }
                            td data-label=(next) { (line.next) }
                            td data-label=(error) {
                                span lang="en" { (line.error) }
                                @if again {
                                    form method="post" action=(shell.url("/operator/mail")) {
                                        (hidden("csrf_token", &self.csrf_token))
                                        (hidden("id", &line.id.to_string()))
                                        (secondary(&lang.with("access-mail-again", &[("number", line.id.into())]), None))
                                    }
                                }
                            }
                        }
                    }
                }))
            }
        }
    }
}

impl Page for MailPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("access-mail-title").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            @if self.done { (notice(Tone::Good, &lang.t("access-mail-done-title"), html! { p { (lang.t("access-mail-done-text")) } })) }
            h1 { (lang.t("access-mail-title")) }
            p.lead { (lang.t("access-mail-lead")) }
            @if self.to_files { p { (lang.t("access-mail-files")) } }
            (self.table(shell, &lang.t("access-mail-dead"), &self.dead, true))
            (self.table(shell, &lang.t("access-mail-waiting"), &self.waiting, true))
            (self.table(shell, &lang.t("access-mail-sent"), &self.sent, false))
        }
    }
}
