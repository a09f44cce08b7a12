//! A program of its own for each test: fresh database, clock that stands still, visitors with cookies.
//!
//! ```ignore
//! let app = TestApp::start().await;
//! let county = app.open_county("pohjanmaa").await;
//! let team = app.team(&county, "poliklinikat").await;
//! app.account(Some(&county), "eva@pohjanmaa.example", &[Role::Handler], &[&team]).await;
//! let received = app.feedback(&county, |f| f.text = "Kiitos!".to_owned()).await;
//! let eva = app.as_staff("eva@pohjanmaa.example").await;
//! let page = eva.get("/fi/pohjanmaa/inbox").await;
//! assert_eq!((page.status, page.text("h1")), (200, "Saapuneet".to_owned()));
//! let done = eva.submit(&page, "form[action$='/claim']", &[]).await;
//! ```

mod app;
pub mod databases;
mod fixtures;
mod page;
pub mod smtp;
mod tests;
mod visitor;

pub use app::{NOW, TestApp};
pub use fixtures::PASSWORD;
pub use page::Page;
pub use visitor::Visitor;
