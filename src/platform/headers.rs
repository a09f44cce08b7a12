//! The headers of every answer, whatever its status.

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Header;
use rocket::{Request, Response};

use super::page::language_of;

/// No source but ourselves, no frame, no plug-in.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; \
                      form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The same, but for the box of changes that others show on their own sites. It has no form, no cookie and no script.
const POLICY_IN_FRAMES: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; frame-ancestors *; base-uri 'none'";

/// True for the address of a box that may be shown in a frame of any site: `/<language>/<county>/box`, with or without a unit.
fn may_be_framed(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    language_of(path).is_some() && matches!(parts.as_slice(), [_, _, "box"] | [_, _, "box", _])
}

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
        if may_be_framed(request.uri().path().as_str()) && response.status().code == 200 {
            response.set_header(Header::new("Content-Security-Policy", POLICY_IN_FRAMES));
            response.set_header(Header::new("Cross-Origin-Resource-Policy", "cross-origin"));
            response.remove_header("X-Frame-Options");
        }
        let lasting = request.uri().path().starts_with("/assets/") && response.status().code == 200;
        response.set_header(Header::new("Cache-Control", if lasting { "public, max-age=31536000, immutable" } else { "no-store" }));
        response.remove_header("Server");
    }
}

#[cfg(test)]
mod tests {
    use super::may_be_framed;

    #[test]
    fn only_the_box_may_be_framed() {
        assert!(may_be_framed("/fi/pohjanmaa/box") && may_be_framed("/sv/pohjanmaa/box/tandkliniken"));
        for path in ["/fi/pohjanmaa/changes", "/fi/box", "/fi/pohjanmaa/box/a/b", "/xx/pohjanmaa/box", "/fi/pohjanmaa/give/box", "/box"] {
            assert!(!may_be_framed(path), "{path}");
        }
    }
}
