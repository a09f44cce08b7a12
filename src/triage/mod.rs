//! Professionals sort what arrived: the inbox, the case, and what a team does with it besides answering.

mod case;
mod claim;
mod classify;
mod clock;
mod close;
mod extend;
mod inbox;
mod moments;
mod note;
mod objection;
mod page;
mod pause;
mod promise;
mod reason;
mod refused;
mod reroute;
mod search;
mod showing;

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("triage", |rocket| async {
        rocket
            .mount(
                "/",
                rocket::routes![
                    inbox::show,
                    case::show,
                    claim::submit,
                    reroute::submit,
                    note::submit,
                    classify::submit,
                    close::submit,
                    search::show,
                    pause::submit,
                    pause::submit_resume,
                    extend::submit
                ],
            )
            .mount("/", objection::routes())
    })
}
