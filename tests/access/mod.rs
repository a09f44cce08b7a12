//! Signing in, sessions, and what follows from them.

mod cross_site;
mod sessions;
mod sign_in;
