//! Forms whose fields are known only when they arrive, and the way from a form's rules to the words at its fields.

use asko_locales::Lang;
use asko_templates::components::Errors;
use rocket::form::{DataField, FromForm, Options, ValueField};
use validator::ValidationErrors;

/// More fields than any form of ours has: the rest is not kept.
const MOST_FIELDS: usize = 200;

/// A form as names and values. It never fails: what a value means is for the form's own rules.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The first value of this name, or nothing.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }
}

#[rocket::async_trait]
impl<'r> FromForm<'r> for Fields {
    type Context = Self;

    fn init(_: Options) -> Self {
        Self(Vec::new())
    }

    fn push_value(fields: &mut Self, field: ValueField<'r>) {
        if fields.0.len() < MOST_FIELDS {
            fields.0.push((field.name.source().to_string(), field.value.to_owned()));
        }
    }

    async fn push_data(_: &mut Self, _: DataField<'r, '_>) {}

    fn finalize(fields: Self) -> rocket::form::Result<'r, Self> {
        Ok(fields)
    }
}

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
