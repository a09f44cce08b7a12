//! The sheet that a picture is drawn on when it must do without a style sheet: on paper, in a file, on a light ground and
//! on a dark one.
//!
//! Text and lines take the colour of the text around the picture (`currentColor`). Areas have colours that stand out by
//! 3 : 1 both from white and from the dark ground (#0e181c); none of them alone tells anything.

use std::fmt::Write as _;

use super::scale::at;

/// The colour of a figure.
pub(super) const FILL: &str = "#1c6fa3";
/// The five points of a scale, from disagreement to agreement, and the colours of words in them, which stand out by 4.5 : 1.
pub(super) const TONES: [(&str, &str); 5] =
    [("#b3401a", "#fff"), ("#d9722e", "#000"), ("#868e93", "#000"), ("#2b97ad", "#000"), ("#1c6fa3", "#fff")];

/// How wide a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// For screens of 700 pixels and more, and for paper: 720 units.
    Wide,
    /// For small screens: 290 units, so that letters keep their size at 320 pixels.
    Narrow,
}

/// Where a text begins, stands or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// How letters look: their height, whether they are bold, their colour.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letters {
    pub size: f64,
    pub bold: bool,
    pub fill: &'static str,
}

/// A picture that grows.
pub(super) struct Sheet {
    pub shape: Shape,
    pub width: f64,
    body: String,
}

impl Sheet {
    pub fn new(shape: Shape) -> Self {
        Self { shape, width: if shape == Shape::Wide { 720.0 } else { 290.0 }, body: String::new() }
    }

    /// Letters of the ordinary height.
    pub const fn letters(&self) -> Letters {
        Letters { size: if matches!(self.shape, Shape::Wide) { 15.0 } else { 13.0 }, bold: false, fill: "currentColor" }
    }

    /// Smaller ones.
    pub const fn small(&self) -> Letters {
        Letters { size: if matches!(self.shape, Shape::Wide) { 13.0 } else { 12.0 }, ..self.letters() }
    }

    /// Words at a place; `y` is the line they stand on.
    pub fn say(&mut self, (x, y): (f64, f64), anchor: Anchor, letters: Letters, words: &str) {
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let bold = if letters.bold { " font-weight=\"700\"" } else { "" };
        let fill = if letters.fill == "currentColor" { String::new() } else { format!(" fill=\"{}\"", letters.fill) };
        let _ = write!(
            self.body,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor}{bold}{fill}>{}</text>",
            at(x),
            at(y),
            at(letters.size),
            escaped(words)
        );
    }

    /// Lines of words below each other; `top` is the upper edge of the first. The height they take.
    pub fn say_lines(&mut self, (x, top): (f64, f64), letters: Letters, lines: &[String]) -> f64 {
        let mut y = top + letters.size;
        for line in lines {
            self.say((x, y), Anchor::Start, letters, line);
            y += letters.size * LEADING;
        }
        lines.len() as f64 * letters.size * LEADING
    }

    /// A filled area.
    pub fn area(&mut self, (x, y): (f64, f64), width: f64, height: f64, fill: &str) {
        let _ = write!(
            self.body,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{fill}\"/>",
            at(x),
            at(y),
            at(width.max(0.0)),
            at(height)
        );
    }

    /// A line through these places: how thick it is, how it is broken (empty: not at all), how strong it shows, from 0 to 1.
    pub fn line(&mut self, places: &[(f64, f64)], thick: f64, broken: &str, strong: f64) {
        if places.len() < 2 {
            return;
        }
        let points: Vec<String> = places.iter().map(|(x, y)| format!("{},{}", at(*x), at(*y))).collect();
        let broken = if broken.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{broken}\"") };
        let strong = if strong < 1.0 { format!(" stroke-opacity=\"{strong}\"") } else { String::new() };
        let _ = write!(
            self.body,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"{}\"{broken}{strong}/>",
            points.join(" "),
            at(thick)
        );
    }

    /// The mark of a figure: a circle, or, for one's own, a larger square on its corner.
    pub fn mark(&mut self, (x, y): (f64, f64), radius: f64, own: bool) {
        let _ = if own {
            let r = radius * 1.7;
            let points = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)].map(|(x, y)| format!("{},{}", at(x), at(y)));
            write!(self.body, "<polygon points=\"{}\" fill=\"{FILL}\" stroke=\"currentColor\" stroke-width=\"2\"/>", points.join(" "))
        } else {
            write!(self.body, "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{FILL}\"/>", at(x), at(y), at(radius))
        };
    }

    /// The picture, with what it shows in words.
    pub fn finish(self, height: f64, alternative: &str) -> String {
        framed(self.width, height.max(24.0), self.letters().size, alternative, &self.body)
    }
}

/// The distance of two lines of text, in heights of their letters.
pub(super) const LEADING: f64 = 1.25;

/// A whole picture around what is drawn.
pub(super) fn framed(width: f64, height: f64, letters: f64, alternative: &str, body: &str) -> String {
    let (width, height) = (at(width), at(height));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"system-ui, sans-serif\" font-size=\"{}\" fill=\"currentColor\" role=\"img\" focusable=\"false\">\
         <title>{}</title>{body}</svg>",
        at(letters),
        escaped(alternative)
    )
}

/// Words as XML has them: no sign is markup, and those that XML has not are left out.
pub(super) fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for sign in words.chars() {
        match sign {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            '\'' => text.push_str("&#39;"),
            '\t' | '\n' | '\r' => text.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            sign if sign.is_control() => {}
            sign => text.push(sign),
        }
    }
    text
}

/// About how wide a text is, rather too wide than too narrow: the letters are the reader's own.
pub(super) fn width_of(words: &str, letters: Letters) -> f64 {
    let one = |sign: char| match sign {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | ';' | '|' | '!' | '\'' | ' ' | '\u{a0}' | '(' | ')' => 0.36,
        'm' | 'w' | 'M' | 'W' | '%' | '–' | '…' => 0.92,
        sign if sign.is_uppercase() => 0.7,
        sign if sign.is_ascii() || sign.is_alphabetic() => 0.58,
        _ => 1.0,
    };
    words.chars().map(one).sum::<f64>() * letters.size * if letters.bold { 1.08 } else { 1.0 }
}

/// A text in lines of at most this width, at most so many; what does not fit ends with an ellipsis. Words longer than a line
/// are parted.
pub(super) fn lines_of(words: &str, letters: Letters, width: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words.split_whitespace() {
        let together = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width_of(&together, letters) <= width {
            line = together;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for sign in word.chars() {
            if !line.is_empty() && width_of(&line, letters) + letters.size > width {
                lines.push(std::mem::take(&mut line));
            }
            line.push(sign);
        }
        if lines.len() > most {
            break;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && width_of(last, letters) + letters.size > width {
                last.pop();
            }
            last.push('…');
        }
    }
    lines
}
