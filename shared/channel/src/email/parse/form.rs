//! The forms that Mailgun posts: URL-encoded without files, multipart (RFC 7578) with them.

use super::{Attachment, MAX_BYTES, ParseError, mime};
use mail_parser::{MessageParser, MessagePart, MimeHeaders, PartType};

/// The fields of a form, in order, and the files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    fields: Vec<(String, Vec<u8>)>,
    files: Vec<Attachment>,
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
        let fields = form_urlencoded::parse(body).map(|(name, value)| (name.into_owned(), value.into_owned().into_bytes()));
        Self { fields: fields.collect(), files: Vec::new() }
    }

    /// A multipart form is a MIME entity; the mail library reads it.
    fn multipart(content_type: &str, body: &[u8]) -> Result<Self, ParseError> {
        if mime::is_nested_too_deep(body) || content_type.contains(['\r', '\n']) {
            return Err(ParseError::Malformed);
        }
        let entity = [b"Content-Type: ", content_type.as_bytes(), b"\r\n\r\n", body].concat();
        let message = MessageParser::default().parse(&entity).ok_or(ParseError::Malformed)?;
        let Some(PartType::Multipart(ids)) = message.parts.first().map(|part| &part.body) else {
            return Err(ParseError::Malformed);
        };
        let mut form = Self::default();
        for part in ids.iter().filter_map(|id| message.part(*id)) {
            form.add(part, &entity);
        }
        Ok(form)
    }

    fn add(&mut self, part: &MessagePart<'_>, entity: &[u8]) {
        let raw = entity.get(part.raw_body_offset() as usize..part.raw_end_offset() as usize).unwrap_or_default();
        let attribute = |key: &str| part.content_disposition().and_then(|field| field.attribute(key));
        let Some(name) = attribute("name") else { return };
        if attribute("filename").is_some() {
            let kind = part.content_type().map(|kind| format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or("*")));
            self.files.push(mime::attachment(attribute("filename").unwrap_or_default(), &kind.unwrap_or_default(), raw.len()));
        } else {
            self.fields.push((name.to_owned(), raw.to_vec()));
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
        let values = self.fields.iter().filter(|(its, _)| its == name).map(|(_, value)| String::from_utf8_lossy(value));
        values.collect::<Vec<_>>().join("\n")
    }

    /// The files.
    pub(super) fn files(&self) -> &[Attachment] {
        &self.files
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDARY: &str = "multipart/form-data; boundary=xYzZY";

    #[test]
    fn a_urlencoded_form_is_read() {
        let form = Form::parse("application/x-www-form-urlencoded; charset=utf-8", b"a=1&b=%C3%A9+x&a=2").unwrap();
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
        assert_eq!((file.name.reveal().as_str(), file.content_type.as_str(), file.size), ("box.png", "image/png", 4));
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
    fn messages_nested_too_deep_for_the_stack_are_refused() {
        let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(30_000);
        let body = format!("--xYzZY\r\nContent-Disposition: form-data; name=\"a\"\r\n{nested}\r\n--xYzZY--");
        assert_eq!(Form::parse(BOUNDARY, body.as_bytes()), Err(ParseError::Malformed));
    }
}
