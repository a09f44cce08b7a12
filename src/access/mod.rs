//! Who is asking and what they may do. Authority is a value: the guards here are made nowhere else.

pub mod accounts;
pub mod add;
mod asked;
mod guards;
pub mod log;
mod mail_settings;
mod operator_mail;
pub mod password;
pub mod preferences;
mod rows;
pub mod sessions;
pub mod settings;
mod sign_in;
pub mod trace;

pub use accounts::Account;
pub use guards::{CaseWorker, DecisionMaker, Follower, Moderator, Operator, OrgAdmin, Publisher, Staff};

crate::coded! {
    /// What somebody is in their county.
    pub enum Role {
        /// Handles the feedback of their own teams.
        Handler = "handler",
        /// Leads: handles the feedback of all teams of the county.
        Lead = "lead",
        /// Makes texts safe to show; reads the feedback of all teams of the county.
        Moderator = "moderator",
        /// Reads the county's reports.
        DecisionMaker = "decision-maker",
        /// Keeps the county's settings; does not read feedback.
        Admin = "admin",
        /// Keeps the program running; does not read feedback.
        Operator = "operator",
    }
}

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("access", |rocket| async {
        rocket.mount(
            "/",
            rocket::routes![
                sign_in::show,
                sign_in::submit,
                sign_in::sign_out,
                operator_mail::show,
                operator_mail::again,
                mail_settings::show,
                mail_settings::submit,
            ],
        )
    })
}
