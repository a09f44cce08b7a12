//! Sending mail: a mail server by TLS or STARTTLS, or files in the data folder.

use std::path::{Path, PathBuf};
use std::time::Duration;

use asko_templates::mails::Letter;
use lettre::message::header::{ContentTransferEncoding, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::client::{Certificate, TlsParametersBuilder};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

use super::config::Settings;

/// How long the mail server may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where mail goes.
#[derive(Clone, Debug)]
pub enum Post {
    /// To a mail server.
    Server(Box<AsyncSmtpTransport<Tokio1Executor>>),
    /// Into a folder, one file a mail.
    Folder(PathBuf),
}

/// Why a mail did not go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSent {
    /// It may go later: the server is away or says so.
    Later(String),
    /// It will never go: the server refuses it for good.
    Never(String),
}

/// Checks the settings for mail.
///
/// # Errors
/// A sentence that says what to write instead.
pub fn check(smtp_url: &str, mail_from: &str) -> Result<(), String> {
    mail_from
        .parse::<Mailbox>()
        .map_err(|_| format!("mail_from (ROCKET_MAIL_FROM) is not an address like \"asko <palaute@example.fi>\": {mail_from}"))?;
    if smtp_url.is_empty() {
        return Ok(());
    }
    let wrong = "smtp_url (ROCKET_SMTP_URL) is smtps://user:password@host:465, or smtp://user:password@host:587?tls=required; plain smtp:// only to a loopback address";
    let host = smtp_url.split("://").nth(1).unwrap_or_default();
    let host = host.rsplit_once('@').map_or(host, |(_, h)| h);
    let loopback = ["127.0.0.1", "localhost", "[::1]"]
        .iter()
        .any(|name| host.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/', '?'])));
    let secured = smtp_url.starts_with("smtps://") || (smtp_url.starts_with("smtp://") && smtp_url.contains("tls=required"));
    let stays_here = smtp_url.starts_with("smtp://") && loopback;
    if !secured && !stays_here {
        return Err(wrong.to_owned());
    }
    AsyncSmtpTransport::<Tokio1Executor>::from_url(smtp_url).map(|_| ()).map_err(|error| format!("{wrong} ({error})"))
}

impl Post {
    /// The way that the settings say.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn open(settings: &Settings) -> Result<Self, String> {
        if settings.smtp_url.is_empty() {
            let folder = settings.data_dir.join("mail");
            std::fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
            return Ok(Self::Folder(folder));
        }
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(&settings.smtp_url)
            .map_err(|error| format!("smtp_url: {error}"))?
            .timeout(Some(PATIENCE));
        if !settings.smtp_ca_file.is_empty() {
            builder = builder.tls(own_authority(&settings.smtp_url, Path::new(&settings.smtp_ca_file))?);
        }
        Ok(Self::Server(Box::new(builder.build())))
    }

    /// Sends one mail. The message id is the same at every try, so that a mail that arrives twice is known as one.
    ///
    /// # Errors
    /// Whether to try again.
    pub async fn send(&self, from: &str, to: &str, message_id: &str, letter: &Letter) -> Result<(), NotSent> {
        let never = |what: &dyn std::fmt::Display| NotSent::Never(what.to_string());
        let message = compose(from, to, message_id, letter).map_err(|error| never(&error))?;
        match self {
            Self::Folder(folder) => {
                let name: String = message_id.chars().filter(char::is_ascii_alphanumeric).collect();
                let file = folder.join(format!("{name}.eml"));
                tokio::fs::write(&file, message.formatted()).await.map_err(|error| NotSent::Later(format!("{}: {error}", file.display())))
            }
            Self::Server(server) => match server.send(message).await {
                Ok(_) => Ok(()),
                Err(error) if error.is_permanent() => Err(never(&error)),
                Err(error) => Err(NotSent::Later(error.to_string())),
            },
        }
    }
}

fn own_authority(url: &str, file: &Path) -> Result<lettre::transport::smtp::client::Tls, String> {
    let wrong = |error: &dyn std::fmt::Display| format!("smtp_ca_file {}: {error}", file.display());
    let pem = std::fs::read(file).map_err(|error| wrong(&error))?;
    let certificate = Certificate::from_pem(&pem).map_err(|error| wrong(&error))?;
    let rest = url.split("://").nth(1).unwrap_or_default();
    let host = rest.rsplit_once('@').map_or(rest, |(_, h)| h);
    let host: String = host.chars().take_while(|c| !matches!(c, ':' | '/' | '?')).collect();
    let parameters = TlsParametersBuilder::new(host).add_root_certificate(certificate).build_rustls().map_err(|error| wrong(&error))?;
    Ok(if url.starts_with("smtps://") {
        lettre::transport::smtp::client::Tls::Wrapper(parameters)
    } else {
        lettre::transport::smtp::client::Tls::Required(parameters)
    })
}

/// `Auto-Submitted: auto-generated` (RFC 3834), so that holiday notices are not sent back.
#[derive(Clone, Debug)]
struct AutoSubmitted;

impl lettre::message::header::Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// `List-Unsubscribe` (RFC 2369) with the address that ends a subscription.
#[derive(Clone, Debug)]
struct ListUnsubscribe(String);

impl lettre::message::header::Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.trim_matches(['<', '>']).to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), format!("<{}>", self.0))
    }
}

/// `List-Unsubscribe-Post` (RFC 8058): one press in the mail program is enough.
#[derive(Clone, Debug)]
struct OneClick;

impl lettre::message::header::Header for OneClick {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

fn compose(from: &str, to: &str, message_id: &str, letter: &Letter) -> Result<Message, String> {
    let from: Mailbox = from.parse().map_err(|error| format!("the sender {from}: {error}"))?;
    let to: Mailbox = to.parse().map_err(|_| "the recipient is not an address".to_owned())?;
    let part = |content_type, body: &str| {
        SinglePart::builder().header(content_type).header(ContentTransferEncoding::QuotedPrintable).body(body.to_owned())
    };
    let mut builder = Message::builder();
    if let Some(url) = &letter.unsubscribe {
        builder = builder.header(ListUnsubscribe(url.clone())).header(OneClick);
    }
    builder
        .from(from)
        .to(to)
        .subject(&letter.subject)
        .message_id(Some(format!("<{message_id}>")))
        .header(AutoSubmitted)
        .multipart(
            MultiPart::alternative()
                .singlepart(part(lettre::message::header::ContentType::TEXT_PLAIN, &letter.text))
                .singlepart(part(lettre::message::header::ContentType::TEXT_HTML, &letter.html)),
        )
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_encrypted_mail_leaves_the_machine() {
        let from = "asko <a@example.fi>";
        assert!(check("", from).is_ok());
        assert!(check("smtps://u:p@mail.example:465", from).is_ok());
        assert!(check("smtp://u:p@mail.example:587?tls=required", from).is_ok());
        assert!(check("smtp://127.0.0.1:2525", from).is_ok());
        assert!(check("smtp://mail.example:25", from).is_err());
        assert!(check("smtp://127.0.0.1.evil.example:25", from).is_err());
        assert!(check("", "nobody").is_err());
    }
}
