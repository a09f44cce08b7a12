//! What a county says of objections: its own channel, who helps, who registers them.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Errors, Field, Tone, error_summary, hidden, notice, primary, text_area, text_input};
use crate::{Page, Shell};

/// The page, with what is said or was typed.
#[derive(Clone, Debug)]
pub struct ObjectionSettingsPage {
    /// The token of the form.
    pub csrf_token: String,
    /// True for a county with two languages.
    pub bilingual: bool,
    /// The county's own channel, in Finnish and in Swedish.
    pub channel: [String; 2],
    /// How to reach the patient ombud.
    pub patient_ombud: [String; 2],
    /// How to reach the social ombud.
    pub social_ombud: [String; 2],
    /// Where the registry hears of a transfer.
    pub registry_email: String,
    /// True right after it was saved.
    pub saved: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for ObjectionSettingsPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("triage-objection-settings-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let errors = &self.errors;
        let areas = [
            (
                "channel_fi",
                lang.t("triage-objection-settings-channel-fi"),
                lang.t("triage-objection-settings-channel-hint"),
                &self.channel[0],
            ),
            (
                "channel_sv",
                lang.t("triage-objection-settings-channel-sv"),
                lang.t("triage-objection-settings-channel-hint"),
                &self.channel[1],
            ),
            (
                "patient_ombud_fi",
                lang.t("triage-objection-settings-patient-fi"),
                lang.t("triage-objection-settings-hint"),
                &self.patient_ombud[0],
            ),
            (
                "patient_ombud_sv",
                lang.t("triage-objection-settings-patient-sv"),
                lang.t("triage-objection-settings-hint"),
                &self.patient_ombud[1],
            ),
            (
                "social_ombud_fi",
                lang.t("triage-objection-settings-social-fi"),
                lang.t("triage-objection-settings-hint"),
                &self.social_ombud[0],
            ),
            (
                "social_ombud_sv",
                lang.t("triage-objection-settings-social-sv"),
                lang.t("triage-objection-settings-hint"),
                &self.social_ombud[1],
            ),
        ];
        let registry_hint = lang.t("triage-objection-settings-registry-hint");
        html! {
            (error_summary(lang, errors))
            @if self.saved { (notice(Tone::Good, &lang.t("triage-settings-saved"), html! {})) }
            p { a href=(shell.county_url("/admin")) { (lang.t("triage-settings-back")) } }
            h1 { (lang.t("triage-objection-settings-title")) }
            p.lead { (lang.t("triage-objection-settings-lead")) }
            form method="post" action=(shell.county_url("/admin/objections")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                @for (name, label, hint, value) in &areas {
                    @if self.bilingual || name.ends_with("_fi") {
                        (text_area(lang, Field::new(name, label).hint(hint).optional(), value, 3, Some(500), errors))
                    }
                }
                (text_input(lang, Field::new("registry_email", &lang.t("triage-objection-settings-registry")).hint(&registry_hint).optional(), "email",
                    &self.registry_email, "off", errors))
                (primary(&lang.t("triage-settings-save")))
            }
        }
    }
}
