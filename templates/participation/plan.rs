//! Planning an activity: the fields that a new one and a planned one have in common, and the page for a new one.

use asko_locales::Lang;
use maud::{Markup, html};

use super::sheet::{Sheet, Text};
use crate::components::{Choice, Field, Words, error_summary, hidden, inset, radios, select};
use crate::{Page, Shell};

/// What there is to choose from.
#[derive(Clone, Debug, Default)]
pub struct PlanChoices {
    /// The kinds.
    pub kinds: Vec<Choice>,
    /// The means of section 29.
    pub means: Vec<Choice>,
    /// The levels, with what they mean.
    pub levels: Vec<Choice>,
    /// The dimensions.
    pub dimensions: Vec<Choice>,
    /// How one takes part.
    pub modes: Vec<Choice>,
    /// The teams that may arrange it.
    pub teams: Vec<Choice>,
    /// The county's units.
    pub units: Vec<Choice>,
    /// The services.
    pub services: Vec<Choice>,
    /// The methods of the library.
    pub methods: Vec<Choice>,
}

/// The level that was declared before the activity began, and can no longer be changed.
#[derive(Clone, Debug)]
pub struct Locked {
    /// The level in words.
    pub level: String,
    /// What is shown for it.
    pub shown: Words,
}

impl PlanChoices {
    /// The fields of a plan.
    pub(super) fn fields(&self, shell: &Shell, sheet: &Sheet, locked: Option<&Locked>) -> Markup {
        let (lang, errors) = (shell.lang, &sheet.errors);
        let radio = |name: &str, label: &str, hint: &str, choices: &[Choice]| {
            radios(lang, Field::new(name, label).hint(hint), choices, sheet.values.get(name), false, errors)
        };
        let list = |field: Field<'_>, none: &str, choices: &[Choice]| {
            select(lang, field, Some(none), choices, sheet.values.get(field.name), errors)
        };
        html! {
            p.hint { (lang.t("participation-form-public")) }
            (sheet.both(lang, Text::Title))
            (sheet.both(lang, Text::About))
            (radio("kind", &lang.t("participation-form-kind"), "", &self.kinds))
            (list(Field::new("method", &lang.t("participation-form-method")).optional().hint(&lang.t("participation-form-method-hint")), &lang.t("participation-form-method-none"), &self.methods))
            p { a href=(shell.county_url("/methods")) { (lang.t("participation-form-library")) } }
            (radio("means", &lang.t("participation-form-means"), &lang.t("participation-form-means-hint"), &self.means))
            (radio("dimension", &lang.t("participation-form-dimension"), "", &self.dimensions))
            @match locked {
                Some(locked) => (inset(html! {
                    p { strong { (lang.t("participation-form-level")) } ": " (locked.level) }
                    (locked.shown.block())
                    p.hint { (lang.t("participation-form-level-locked")) }
                })),
                None => {
                    (radio("level", &lang.t("participation-form-level"), &lang.t("participation-form-level-hint"), &self.levels))
                    (sheet.both(lang, Text::LevelShown))
                }
            }
            (sheet.line(lang, Field::new("day", &lang.t("participation-form-day")).hint(&lang.t("participation-form-day-hint"))))
            (sheet.line(lang, Field::new("time", &lang.t("participation-form-time")).hint(&lang.t("participation-form-time-hint"))))
            (radio("mode", &lang.t("participation-form-mode"), "", &self.modes))
            (sheet.both(lang, Text::Place))
            (list(Field::new("team", &lang.t("participation-form-team")), &lang.t("participation-form-team-none"), &self.teams))
            (list(Field::new("unit", &lang.t("participation-form-unit")).optional(), &lang.t("participation-form-unit-none"), &self.units))
            (list(Field::new("service", &lang.t("participation-form-service")).optional(), &lang.t("participation-form-service-none"), &self.services))
        }
    }
}

/// The page for a new activity.
#[derive(Clone, Debug)]
pub struct PlanPage {
    /// What stands for this form: sent twice, it makes one activity.
    pub once: String,
    /// What there is to choose from.
    pub choices: PlanChoices,
    /// What was typed.
    pub sheet: Sheet,
}

impl Page for PlanPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-plan-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        self.sheet.is_wrong()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.sheet.errors))
            p { a href=(shell.county_url("/activities")) { (lang.t("participation-staff-back")) } }
            h1 { (lang.t("participation-plan-title")) }
            p.lead { (lang.t("participation-plan-lead")) }
            form method="post" action=(shell.county_url("/activities/new")) novalidate data-once {
                (self.sheet.hidden())
                (hidden("once", &self.once))
                (self.choices.fields(shell, &self.sheet, None))
                (self.sheet.save(lang, &lang.t("participation-plan-save")))
            }
        }
    }
}
