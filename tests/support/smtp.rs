//! A mail server on loopback that takes mails, refuses them, or breaks off, as a test tells it; and a reader of mails.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// What the server does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Takes every mail.
    Accept,
    /// Says 451 to every recipient.
    RefuseForNow,
    /// Says 550 to every recipient.
    RefuseForGood,
    /// Takes the whole mail and breaks off before saying so.
    BreakOffAfterData,
}

/// A mail that the server has read to its end.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// The sender of the envelope.
    pub from: String,
    /// The recipient of the envelope.
    pub to: String,
    /// Whether it came encrypted.
    pub tls: bool,
    /// The mail.
    pub letter: Parsed,
}

#[derive(Debug)]
struct State {
    behaviour: Behaviour,
    delivered: Vec<Delivered>,
    visits: usize,
}

/// The server; it ends when dropped.
pub struct Smtp {
    /// Where it listens.
    pub address: SocketAddr,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

impl Drop for Smtp {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Smtp {
    /// Starts a server without encryption.
    pub async fn start() -> Self {
        Self::start_at(SocketAddr::from(([127, 0, 0, 1], 0)), None).await
    }

    /// Starts a server with STARTTLS for 127.0.0.1 by a certificate of its own, which it writes into `ca_file`.
    pub async fn start_with_tls(ca_file: &Path) -> Self {
        let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned(), "localhost".to_owned()]).unwrap();
        std::fs::write(ca_file, made.cert.pem()).unwrap();
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(tokio_rustls::rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .unwrap();
        Self::start_at(SocketAddr::from(([127, 0, 0, 1], 0)), Some(TlsAcceptor::from(Arc::new(config)))).await
    }

    /// Starts a server at an address, for instance where one has been before.
    pub async fn start_at(address: SocketAddr, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(Mutex::new(State { behaviour: Behaviour::Accept, delivered: Vec::new(), visits: 0 }));
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                shared.lock().unwrap().visits += 1;
                let (state, tls) = (Arc::clone(&shared), tls.clone());
                tokio::spawn(async move { drop(converse(stream, state, tls).await) });
            }
        });
        Self { address, state, task }
    }

    /// An address of loopback where nobody listens.
    pub async fn nobody() -> SocketAddr {
        TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap()
    }

    /// From now on it does this.
    pub fn behave(&self, behaviour: Behaviour) {
        self.state.lock().unwrap().behaviour = behaviour;
    }

    /// The mails it has read to their end.
    pub fn delivered(&self) -> Vec<Delivered> {
        self.state.lock().unwrap().delivered.clone()
    }

    /// How many times somebody has connected.
    pub fn visits(&self) -> usize {
        self.state.lock().unwrap().visits
    }

    /// The setting that sends mails here.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }
}

async fn converse(mut stream: TcpStream, state: Arc<Mutex<State>>, tls: Option<TlsAcceptor>) -> std::io::Result<()> {
    stream.write_all(b"220 mail.test\r\n").await?;
    let Some(acceptor) = tls else { return talk(stream, state, false, false).await.map(drop) };
    match talk(stream, Arc::clone(&state), true, false).await? {
        Some(stream) => talk(acceptor.accept(stream).await?, state, false, true).await.map(drop),
        None => Ok(()),
    }
}

/// Talks until the client quits; gives the stream back when it asks for encryption.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    stream: S,
    state: Arc<Mutex<State>>,
    offer: bool,
    tls: bool,
) -> std::io::Result<Option<S>> {
    let mut stream = BufReader::new(stream);
    let (mut from, mut to) = (String::new(), String::new());
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(None);
        }
        let behaviour = state.lock().unwrap().behaviour;
        let said = line.trim_end().to_owned();
        let verb = said.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        let between =
            |text: &str| text.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or(String::new(), |(a, _)| a.to_owned());
        let answer = match verb.as_str() {
            "EHLO" if offer => "250-mail.test\r\n250-8BITMIME\r\n250 STARTTLS",
            "EHLO" => "250-mail.test\r\n250 8BITMIME",
            "STARTTLS" if offer => {
                stream.write_all(b"220 go ahead\r\n").await?;
                return Ok(Some(stream.into_inner()));
            }
            "MAIL" => {
                from = between(&said);
                "250 ok"
            }
            "RCPT" => {
                to = between(&said);
                match behaviour {
                    Behaviour::RefuseForNow => "451 4.7.1 come back later",
                    Behaviour::RefuseForGood => "550 5.1.1 nobody of that name",
                    _ => "250 ok",
                }
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                let mut text = String::new();
                loop {
                    let mut line = String::new();
                    if stream.read_line(&mut line).await? == 0 {
                        return Ok(None);
                    }
                    if line == ".\r\n" {
                        break;
                    }
                    text.push_str(line.strip_prefix('.').unwrap_or(&line));
                }
                let delivered = Delivered { from: from.clone(), to: to.clone(), tls, letter: Parsed::read(&text) };
                state.lock().unwrap().delivered.push(delivered);
                if behaviour == Behaviour::BreakOffAfterData {
                    return Ok(None);
                }
                "250 taken"
            }
            "QUIT" => {
                stream.write_all(b"221 bye\r\n").await?;
                return Ok(None);
            }
            "RSET" | "NOOP" => "250 ok",
            _ => "502 what?",
        };
        stream.write_all(format!("{answer}\r\n").as_bytes()).await?;
    }
}

/// A mail taken apart.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// The headers, unfolded and decoded.
    pub headers: Vec<(String, String)>,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
}

impl Parsed {
    /// A header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(had, _)| had.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Reads a mail of two parts, quoted-printable.
    pub fn read(mail: &str) -> Self {
        let (head, body) = mail.split_once("\r\n\r\n").unwrap_or((mail, ""));
        let headers = headers_of(head);
        let mut read = Self { headers, ..Self::default() };
        let content_type = read.header("Content-Type").unwrap_or_default().to_owned();
        assert!(content_type.starts_with("multipart/alternative"), "{content_type}");
        let boundary = content_type.split_once("boundary=\"").and_then(|(_, rest)| rest.split_once('"')).unwrap().0.to_owned();
        for part in body.split(&format!("--{boundary}")).filter(|part| !part.starts_with("--")) {
            let Some((head, content)) = part.trim_start().split_once("\r\n\r\n") else { continue };
            let headers = headers_of(head);
            let find = |name: &str| headers.iter().find(|(had, _)| had.eq_ignore_ascii_case(name)).map(|(_, v)| v.to_lowercase());
            assert_eq!(find("Content-Transfer-Encoding").as_deref(), Some("quoted-printable"));
            let content = unquoted(&content.replace("=\r\n", ""), false).replace("\r\n", "\n").trim_end().to_owned();
            match find("Content-Type").as_deref() {
                Some("text/plain; charset=utf-8") => read.text = content,
                Some("text/html; charset=utf-8") => read.html = content,
                other => panic!("a part of type {other:?}"),
            }
        }
        read
    }
}

fn headers_of(head: &str) -> Vec<(String, String)> {
    let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
    unfolded.lines().filter_map(|line| line.split_once(':')).map(|(name, value)| (name.to_owned(), decoded(value.trim()))).collect()
}

/// Decodes the encoded words of a header (RFC 2047); white space between two of them goes.
fn decoded(value: &str) -> String {
    let mut out = String::new();
    let mut encoded_before = false;
    for word in value.split(' ') {
        let parts: Vec<&str> = word.split('?').collect();
        let text = match parts.as_slice() {
            ["=", _, "b" | "B", text, "="] => Some(String::from_utf8(STANDARD.decode(text).unwrap()).unwrap()),
            ["=", _, "q" | "Q", text, "="] => Some(unquoted(text, true)),
            _ => None,
        };
        let joined = encoded_before && text.is_some();
        if !out.is_empty() && !joined {
            out.push(' ');
        }
        encoded_before = text.is_some();
        out.push_str(text.as_deref().unwrap_or(word));
    }
    out
}

fn unquoted(text: &str, header: bool) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'=' => {
                let pair = [rest.next().unwrap(), rest.next().unwrap()];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&pair).unwrap(), 16).unwrap());
            }
            b'_' if header => bytes.push(b' '),
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).unwrap()
}
