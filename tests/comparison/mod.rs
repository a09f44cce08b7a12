//! Between counties: what is shared and compared, and what is taken over from another county.

mod adopt;
mod funnels;

use asko::access::Role;
use asko::organisations::County;

use crate::support::{TestApp, Visitor};

/// Somebody who decides what a county shares, signed in.
async fn admin_of(app: &TestApp, county: &County) -> Visitor {
    let email = format!("admin@{}.example", county.slug);
    app.account(Some(county), &email, &[Role::Admin], &[]).await;
    app.as_staff(&email).await
}

/// Ticks what is shared, and nothing else.
async fn share(admin: &Visitor, county: &County, what: &[&str]) {
    let path = format!("/fi/{}/admin/comparison", county.slug);
    let token = admin.get(&path).await.form_token();
    let mut fields = vec![("csrf_token", token.as_str())];
    fields.extend(what.iter().map(|what| ("shared", *what)));
    assert_eq!(admin.post(&path, &fields).await.status, 303);
}
