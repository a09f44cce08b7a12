//! From a form's rules to the words at its fields.

use asko_locales::Lang;
use asko_templates::components::Errors;
use validator::ValidationErrors;

/// The words for each field that breaks a rule. A rule's message is a text id; `order` is the order of the page.
#[must_use]
pub fn errors_of(lang: Lang, broken: &ValidationErrors, order: &[&str]) -> Errors {
    let by_field = broken.field_errors();
    let mut errors = Errors::none();
    let mut fields: Vec<&str> = by_field.keys().map(AsRef::as_ref).collect();
    fields.sort_by_key(|field| (order.iter().position(|name| name == field).unwrap_or(usize::MAX), (*field).to_owned()));
    for field in fields {
        if let Some(first) = by_field.get(field).and_then(|all| all.first()) {
            let id = first.message.as_deref().unwrap_or("error-form-field");
            errors.add(field, lang.t(id));
        }
    }
    errors
}
