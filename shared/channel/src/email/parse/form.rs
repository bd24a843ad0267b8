//! The forms that Mailgun posts: URL-encoded without files, multipart (RFC 7578) with them.

use super::{Attachment, MAX_BYTES, ParseError, mime};
use mail_parser::{MessageParser, MimeHeaders};
use std::fmt;

/// The most fields and files of a form, and the longest header of one, bytes.
const MOST_PARTS: usize = 1000;
const LONGEST_HEADER: usize = 4096;

/// The fields of a form, in order, and the files.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Form {
    fields: Vec<(String, Vec<u8>)>,
    files: Vec<Attachment>,
}

impl fmt::Debug for Form {
    /// Names only: the values are a person's mail.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.fields.iter().map(|(name, _)| name)).finish()
    }
}

impl Form {
    /// Reads a form by its content type. Costs no look-up, so that a signature can be checked before anything else.
    pub fn parse(content_type: &str, body: &[u8]) -> Result<Self, ParseError> {
        if body.len() > MAX_BYTES {
            return Err(ParseError::TooLarge);
        }
        let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match kind.as_str() {
            "application/x-www-form-urlencoded" => Ok(Self::urlencoded(body)),
            "multipart/form-data" => Self::multipart(content_type, body),
            _ => Err(ParseError::Unsupported),
        }
    }

    fn urlencoded(body: &[u8]) -> Self {
        let fields = form_urlencoded::parse(body)
            .map(|(name, value)| (name.into_owned(), value.into_owned().into_bytes()));
        Self { fields: fields.collect(), files: Vec::new() }
    }

    /// Cut by hand, because the values are no MIME: a raw message in one of them must stay as it is.
    fn multipart(content_type: &str, body: &[u8]) -> Result<Self, ParseError> {
        let boundary = boundary(content_type).ok_or(ParseError::Malformed)?;
        let opening = format!("--{boundary}").into_bytes();
        let delimiter = [b"\r\n", opening.as_slice()].concat();
        let mut rest = match body.strip_prefix(opening.as_slice()) {
            Some(rest) => rest,
            None => cut(body, &delimiter).ok_or(ParseError::Malformed)?.1,
        };
        let mut form = Self::default();
        while !rest.starts_with(b"--") {
            if form.fields.len() + form.files.len() >= MOST_PARTS {
                return Err(ParseError::Malformed);
            }
            let (part, behind) = cut(rest, &delimiter).ok_or(ParseError::Malformed)?;
            form.add(part);
            rest = behind;
        }
        Ok(form)
    }

    /// A part: its header, a blank line, its value. A part without a name is nothing that a form can hold.
    fn add(&mut self, part: &[u8]) {
        let Some((header, value)) =
            cut(part, b"\r\n\r\n").filter(|(header, _)| header.len() <= LONGEST_HEADER)
        else {
            return;
        };
        let block = [header.trim_ascii_start(), b"\r\n\r\n"].concat();
        let Some(entity) = MessageParser::default().parse_headers(&block) else { return };
        let attribute = |key: &str| entity.content_disposition().and_then(|field| field.attribute(key));
        let Some(name) = attribute("name") else { return };
        if let Some(file) = attribute("filename") {
            let kind = entity
                .content_type()
                .map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or("*")));
            self.files.push(mime::attachment(file, &kind.unwrap_or_default(), value.len()));
        } else {
            self.fields.push((name.to_owned(), value.to_vec()));
        }
    }

    /// The bytes of the first field with this name.
    pub(super) fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.fields.iter().find(|(its, _)| its == name).map(|(_, value)| value.as_slice())
    }

    /// The text of the first field with this name.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        self.bytes(name).map(|value| String::from_utf8_lossy(value).into_owned())
    }

    /// The texts of all fields with this name, joined; Mailgun repeats `body-html` for each part.
    pub(super) fn all(&self, name: &str) -> String {
        let values = self
            .fields
            .iter()
            .filter(|(its, _)| its == name)
            .map(|(_, value)| String::from_utf8_lossy(value));
        values.collect::<Vec<_>>().join("\n")
    }

    /// The files.
    pub(super) fn files(&self) -> &[Attachment] {
        &self.files
    }
}

/// The boundary in a content type: 1 to 70 characters (RFC 2046 5.1.1).
fn boundary(content_type: &str) -> Option<String> {
    let field = format!("Content-Type: {}\r\n\r\n", content_type.replace(['\r', '\n'], " "));
    let entity = MessageParser::default().parse_headers(&field)?;
    let boundary = entity.content_type()?.attribute("boundary")?;
    (1..=70).contains(&boundary.len()).then(|| boundary.to_owned())
}

/// What stands before and behind the first `mark`.
fn cut<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(mark.len()).position(|window| window == mark)?;
    Some((bytes.get(..at)?, bytes.get(at + mark.len()..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDARY: &str = "multipart/form-data; boundary=xYzZY";

    #[test]
    fn a_urlencoded_form_is_read() {
        let form =
            Form::parse("application/x-www-form-urlencoded; charset=utf-8", b"a=1&b=%C3%A9+x&a=2").unwrap();
        assert_eq!(form.text("a").as_deref(), Some("1"));
        assert_eq!(form.text("b").as_deref(), Some("\u{e9} x"));
        assert_eq!(form.all("a"), "1\n2");
        assert_eq!(form.text("c"), None);
    }

    #[test]
    fn a_multipart_form_is_read_to_the_byte() {
        let body = b"--xYzZY\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nabc\r\n--xYzZY\r\nContent-Disposition: form-data; name=\"body-mime\"\r\n\r\nSubject: x\r\n\r\n\xe9\r\n\r\n--xYzZY\r\nContent-Disposition: form-data; name=\"attachment-1\"; filename=\"box.png\"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--xYzZY--\r\n";
        let form = Form::parse(BOUNDARY, body).unwrap();
        assert_eq!(form.bytes("token"), Some(b"abc".as_slice()));
        assert_eq!(form.bytes("body-mime"), Some(b"Subject: x\r\n\r\n\xe9\r\n".as_slice()));
        let file = form.files().first().unwrap();
        assert_eq!(
            (file.name.reveal().as_str(), file.content_type.as_str(), file.size),
            ("box.png", "image/png", 4)
        );
    }

    #[test]
    fn debug_shows_the_names_of_fields_and_no_value() {
        let form = Form::parse("application/x-www-form-urlencoded", b"from=ada%40example.com").unwrap();
        assert_eq!(format!("{form:?}"), "[\"from\"]");
    }

    #[test]
    fn what_is_no_form_is_refused() {
        assert_eq!(Form::parse("application/json", b"{}"), Err(ParseError::Unsupported));
        assert_eq!(Form::parse("", b""), Err(ParseError::Unsupported));
        assert_eq!(Form::parse("multipart/form-data", b"--x\r\n\r\n--x--"), Err(ParseError::Malformed));
        assert_eq!(Form::parse(BOUNDARY, b"no boundary"), Err(ParseError::Malformed));
        assert_eq!(Form::parse("multipart/form-data; boundary=x\r\nX: y", b""), Err(ParseError::Malformed));
        let large = vec![b'a'; MAX_BYTES + 1];
        assert_eq!(Form::parse("application/x-www-form-urlencoded", &large), Err(ParseError::TooLarge));
    }

    #[test]
    fn a_form_of_very_many_parts_is_refused() {
        let part = "--xYzZY\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n";
        let form = |count| Form::parse(BOUNDARY, format!("{}--xYzZY--", part.repeat(count)).as_bytes());
        assert!(form(MOST_PARTS).is_ok());
        assert_eq!(form(MOST_PARTS + 1), Err(ParseError::Malformed));
    }

    #[test]
    fn a_form_that_was_cut_off_is_refused() {
        let whole = b"--xYzZY\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n--xYzZY--";
        assert!(Form::parse(BOUNDARY, whole).is_ok());
        for end in 0..whole.len() - 1 {
            assert_eq!(Form::parse(BOUNDARY, &whole[..end]), Err(ParseError::Malformed), "{end}");
        }
    }
}
