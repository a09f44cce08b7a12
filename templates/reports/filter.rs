//! The form with which a reader chooses what a report is of.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Choice, Errors, Field, primary, select};

/// What can be chosen, and what is.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The address of the page, without its query.
    pub action: String,
    /// Periods.
    pub periods: Vec<Choice>,
    /// The chosen one.
    pub period: String,
    /// Services.
    pub services: Vec<Choice>,
    /// The chosen one, or empty.
    pub service: String,
    /// Units of the chosen service; empty where units cannot be chosen.
    pub units: Vec<Choice>,
    /// The chosen one, or empty.
    pub unit: String,
}

impl Filter {
    /// The form.
    pub(super) fn form(&self, lang: Lang) -> Markup {
        let none = Errors::none();
        html! {
            form.filters method="get" action=(self.action) {
                (select(lang, Field::new("period", &lang.t("reports-filter-period")), None, &self.periods, &self.period, &none))
                (select(lang, Field::new("service", &lang.t("reports-filter-service")), Some(&lang.t("reports-filter-all-services")),
                    &self.services, &self.service, &none))
                @if !self.units.is_empty() {
                    (select(lang, Field::new("unit", &lang.t("reports-filter-unit")), Some(&lang.t("reports-filter-all-units")),
                        &self.units, &self.unit, &none))
                }
                (primary(&lang.t("reports-filter-submit")))
            }
        }
    }
}
