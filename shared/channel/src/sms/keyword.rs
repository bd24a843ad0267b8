//! The words that carriers reserve. They are looked for before anything is understood.

use super::InboundText;
use model::Channel;

/// What a reserved word asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyword {
    /// Send nothing more. A lone CANCEL is this, never an order: Twilio has opted the number out already.
    Stop,
    /// Send again.
    Start,
    /// Say who we are and how to stop.
    Help,
}

/// Twilio's default words for long codes
/// (<https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out>).
const STOP: [&str; 8] = ["STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"];
const START: [&str; 3] = ["START", "UNSTOP", "YES"];
const HELP: [&str; 2] = ["HELP", "INFO"];

/// The keyword that the whole of `text` is, if it is one; `opted_out` says whether its sender is.
///
/// `OptOutType` decides first; else the single word, in any case, without the white space around it and one full stop
/// at its end. Start counts only for a number that is opted out, whoever says it, so that YES stays an answer. On
/// WhatsApp STOP and START are the only words, and there is no Help.
#[must_use]
pub fn keyword(text: &InboundText, opted_out: bool) -> Option<Keyword> {
    let found = text.opt_out.or_else(|| word(text.channel, text.text.reveal()));
    found.filter(|keyword| match keyword {
        Keyword::Stop => true,
        Keyword::Start => opted_out,
        Keyword::Help => text.channel != Channel::Whatsapp,
    })
}

fn word(channel: Channel, text: &str) -> Option<Keyword> {
    let word = text.trim();
    let word = word.strip_suffix('.').unwrap_or(word).trim_end();
    let is = |keyword: &&str| keyword.eq_ignore_ascii_case(word);
    // The first of each list is the only one that WhatsApp knows.
    let known = if channel == Channel::Whatsapp { 1 } else { usize::MAX };
    if STOP.iter().take(known).any(is) {
        return Some(Keyword::Stop);
    }
    if START.iter().take(known).any(is) {
        return Some(Keyword::Start);
    }
    HELP.iter().any(is).then_some(Keyword::Help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Redacted;

    fn text(channel: Channel, words: &str) -> InboundText {
        InboundText {
            message_sid: "SM1".into(),
            account_sid: "AC1".into(),
            channel,
            from: Redacted::new("+14155550123".into()),
            to: Redacted::new("+14155550100".into()),
            text: Redacted::new(words.into()),
            media: Vec::new(),
            location: false,
            opt_out: None,
        }
    }

    fn sms(words: &str, opted_out: bool) -> Option<Keyword> {
        keyword(&text(Channel::Sms, words), opted_out)
    }

    fn whatsapp(words: &str, opted_out: bool) -> Option<Keyword> {
        keyword(&text(Channel::Whatsapp, words), opted_out)
    }

    #[test]
    fn every_stop_word_alone_opts_out_in_any_case_and_with_a_full_stop() {
        for word in
            ["STOP", "unsubscribe", "End", "quit", "StopAll", "revoke", "OPTOUT", "Stop.", " \tstop . \n"]
        {
            assert_eq!(sms(word, false), Some(Keyword::Stop), "{word}");
        }
    }

    #[test]
    fn a_lone_cancel_is_an_opt_out_and_a_sentence_with_it_is_not() {
        assert_eq!(sms("Cancel", false), Some(Keyword::Stop));
        for words in [
            "cancel my order",
            "Cancel #1001",
            "Cancel!",
            "please stop",
            "cancel..",
            "s t o p",
            "stop it",
            ".",
        ] {
            assert_eq!(sms(words, false), None, "{words}");
        }
    }

    #[test]
    fn yes_stays_an_answer_until_the_number_is_opted_out() {
        for word in ["yes", "START", "Unstop."] {
            assert_eq!(sms(word, false), None, "{word}");
            assert_eq!(sms(word, true), Some(Keyword::Start), "{word}");
        }
    }

    #[test]
    fn help_and_info_ask_who_we_are() {
        for word in ["help", "INFO", "Help."] {
            assert_eq!(sms(word, false), Some(Keyword::Help), "{word}");
        }
        assert_eq!(sms("I need help", false), None);
    }

    #[test]
    fn twilios_own_verdict_comes_before_the_words() {
        let mut localized = text(Channel::Sms, "arrêt");
        localized.opt_out = Some(Keyword::Stop);
        assert_eq!(keyword(&localized, false), Some(Keyword::Stop));
        let mut other = text(Channel::Sms, "STOP");
        other.opt_out = Some(Keyword::Help);
        assert_eq!(keyword(&other, false), Some(Keyword::Help));
    }

    #[test]
    fn twilios_start_is_an_answer_too_while_the_number_is_not_opted_out() {
        let mut yes = text(Channel::Sms, "YES");
        yes.opt_out = Some(Keyword::Start);
        assert_eq!(keyword(&yes, false), None);
        assert_eq!(keyword(&yes, true), Some(Keyword::Start));
    }

    #[test]
    fn on_whatsapp_only_stop_opts_out_and_only_start_opts_in() {
        assert_eq!(whatsapp("stop", false), Some(Keyword::Stop));
        assert_eq!(whatsapp("start", true), Some(Keyword::Start));
        for word in
            ["cancel", "end", "quit", "unsubscribe", "stopall", "yes", "unstop", "help", "info", "start"]
        {
            assert_eq!(whatsapp(word, word != "start"), None, "{word}");
        }
    }

    #[test]
    fn every_stop_word_of_the_list_is_one() {
        for word in STOP {
            assert_eq!(sms(word, true), Some(Keyword::Stop), "{word}");
        }
        assert_eq!(STOP.len(), 8);
    }
}
