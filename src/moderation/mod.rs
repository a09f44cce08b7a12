//! Makes text safe to show, the original never lost: the giver allows it, a person hides what tells who somebody is, looks at
//! it and publishes it; it can be hidden again at any time.

mod acting;
mod case;
mod choose;
pub mod consent;
mod decline;
mod page;
pub mod parts;
mod preview;
pub mod publish;
mod queue;
pub mod reasons;
mod redact;
mod rows;
pub mod showable;
pub mod store;
mod undo;
mod unseal;
mod view;
mod voices;

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("moderation", |rocket| async {
        let staff = rocket::routes![
            queue::show,
            case::show,
            redact::submit,
            undo::submit,
            unseal::submit,
            preview::show,
            publish::submit,
            decline::hide,
            decline::decline,
            choose::submit
        ];
        rocket.mount("/", staff).mount("/", rocket::routes![voices::list, voices::principles, voices::one])
    })
}
