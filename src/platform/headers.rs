//! The headers of every answer, whatever its status.

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Header;
use rocket::{Request, Response};

/// No source but ourselves, no frame, no plug-in.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

/// Sets the security headers.
#[derive(Clone, Copy, Debug)]
pub struct Headers {
    /// True when clients come over TLS.
    pub tls: bool,
}

#[rocket::async_trait]
impl Fairing for Headers {
    fn info(&self) -> Info {
        Info { name: "security headers", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        // Nothing of the address goes to other sites. Our own forms keep their Origin, which `no-referrer` would make
        // null: a browser that sends no Sec-Fetch-Site could then not be told from a stranger's.
        for (name, value) in [
            ("Content-Security-Policy", POLICY),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
        ] {
            response.set_header(Header::new(name, value));
        }
        if self.tls {
            response.set_header(Header::new("Strict-Transport-Security", "max-age=63072000; includeSubDomains"));
        }
        let lasting = request.uri().path().starts_with("/assets/") && response.status().code == 200;
        response.set_header(Header::new("Cache-Control", if lasting { "public, max-age=31536000, immutable" } else { "no-store" }));
        response.remove_header("Server");
    }
}
