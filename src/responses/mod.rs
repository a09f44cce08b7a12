//! Answers: in the giver's language, checked before they go, never two by accident, and taken back while they have not gone.

mod answer;
mod bulk;
mod checked;
mod deliver;
mod draft;
mod filled;
mod hints;
mod jargon;
mod keeper;
mod presence;
mod send;
mod take_back;
mod template;
mod templates;
mod thanked;
mod thanks;
mod translate;

pub use deliver::{run, send_due};

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("responses", |rocket| async {
        let writing = rocket::routes![
            answer::show,
            answer::submit,
            draft::submit,
            presence::show,
            take_back::submit,
            translate::show,
            translate::submit
        ];
        let several = rocket::routes![bulk::submit, bulk::show, bulk::take_all_back];
        let templates =
            rocket::routes![templates::show, templates::close, template::show_new, template::show, template::submit_new, template::submit];
        let thanks = rocket::routes![thanks::show, thanks::submit, thanked::show];
        let settings = rocket::routes![jargon::show, jargon::submit];
        rocket.mount("/", settings).mount("/", thanks).mount("/", writing).mount("/", several).mount("/", templates)
    })
}
