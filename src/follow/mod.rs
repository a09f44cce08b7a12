//! A client follows by code: status, dialogue, what it changed.

mod code;
mod consequences;
mod dialogue;
mod helped;
mod leave;
mod log;
mod objection;
mod promise;
mod rated;
mod reply;
mod showing;
mod status;

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("follow", |rocket| async {
        rocket.mount(
            "/",
            rocket::routes![
                status::show,
                code::show,
                code::submit,
                reply::submit,
                rated::submit,
                helped::submit,
                objection::submit,
                showing::submit,
                leave::submit,
                log::show
            ],
        )
    })
}
