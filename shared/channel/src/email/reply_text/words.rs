//! The words that mail programs put around a quote, in the twelve languages and in those that their users' programs
//! are often set to. In lower case.

use super::fields::Field;

/// "wrote" as one word, as it stands last or next to last in "On ... wrote:".
pub(super) const WROTE: &[&str] = &[
    // English, German, French, Spanish, Italian, Portuguese, Catalan, Romanian.
    "wrote", "writes", "schrieb", "geschrieben", "écrit", "ecrit", "répondu", "escribió", "escribio", "escrito", "scritto",
    "scrive", "escreveu", "escrit", "escriure", "scris",
    // Dutch, Swedish, Danish, Norwegian, Finnish, Icelandic, Estonian.
    "schreef", "geschreven", "skrev", "skreiv", "følgende", "följande", "kirjoitti", "kirjutas", "skrifaði",
    // Polish, Czech, Slovak, Croatian, Slovenian, Hungarian, Lithuanian, Latvian.
    "napisał", "napisała", "napisal", "napisala", "pisze", "napísal", "napísala", "napsal", "napsala", "napisao",
    "írta", "rašė", "rakstīja",
    // Russian, Ukrainian, Bulgarian, Greek, Turkish, Vietnamese, Indonesian.
    "написал", "написала", "пишет", "писал", "писала", "написав", "пише", "написа", "έγραψε", "yazdı", "viết", "menulis",
    "כתב", "כתבה", "كتب",
    // Chinese, Japanese, Korean.
    "写道", "寫道", "写", "のメール", "書きました", "작성",
];

/// Words that an attribution begins with: "on" and the short names of the days.
pub(super) const ON: &[&str] = &[
    "on", "at", "am", "le", "el", "il", "em", "no", "na", "den", "op", "de", "d", "dnia", "w", "kl", "a", "à", "die", "pe", "dne",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di", "mi", "do", "fr", "sa", "so", "lun", "mar", "mer", "jeu",
    "ven", "sam", "dim", "mié", "jue", "vie", "sáb", "dom", "gio", "seg", "ter", "qua", "qui", "sex", "ma", "wo", "vr", "za",
    "zo", "mån", "tis", "ons", "tor", "tors", "fre", "lör", "sön", "man", "tir", "lør", "søn", "ti", "ke", "to", "la", "su",
    "pon", "wt", "śr", "czw", "pt", "sob", "niedz",
];

/// Who writes "I wrote" is the sender.
pub(super) const FIRST_PERSON: &[&str] =
    &["i", "ich", "wir", "we", "j", "ai", "nous", "yo", "he", "ho", "io", "eu", "ik", "wij", "jag", "vi", "jeg", "minä", "olen"];

/// Parts of a divider's words.
pub(super) const DIVIDERS: &[&str] = &[
    // The original message.
    "original message", "original-message", "original mail", "original email", "original e-mail", "ursprüngliche nachricht",
    "ursprüngliche mail", "original-nachricht", "originalnachricht", "originalmail", "message d'origine", "message d’origine",
    "message original", "mail original", "message initial", "mensaje original", "correo original", "messaggio originale",
    "mensagem original", "oorspronkelijk bericht", "origineel bericht", "oorspronkelijke", "ursprungligt meddelande",
    "originalmeddelande", "ursprungligt", "original meddelelse", "oprindelig meddelelse", "oprindelig besked",
    "original besked", "opprinnelig melding", "original melding", "opprinneleg melding", "alkuperäinen viesti",
    "alkuperäinen", "wiadomość oryginalna", "oryginalna wiadomość", "oryginalny", "treść oryginalnej wiadomości",
    "původní zpráva", "pôvodná správa", "eredeti üzenet", "исходное сообщение", "оригинальное сообщение",
    "пересылаемое сообщение", "оригінальне повідомлення", "orijinal ileti", "αρχικό μήνυμα", "原始邮件", "原始郵件",
    "原始信件", "元のメッセージ", "원본 메시지", "reply message", "reply above this line", "previous message",
    // The forwarded message.
    "forwarded message", "forwarded by", "weitergeleitete nachricht", "weitergeleitet", "message transféré",
    "message réexpédié", "mensaje reenviado", "messaggio inoltrato", "messaggio rediretto", "mensagem encaminhada",
    "mensagem reencaminhada", "doorgestuurd bericht", "doorgestuurde", "vidarebefordrat", "videresendt", "vidaresendt",
    "videresend", "välitetty viesti", "välitetty", "przekazana wiadomość", "przesłana wiadomość", "wiadomość przekazana",
    "wiadomość przesłana", "přeposlaná", "továbbított", "переадресованное", "пересланное",
];

/// Beginnings of "Begin forwarded message:".
pub(super) const FORWARDS: &[&str] = &[
    "begin forwarded message", "anfang der weitergeleiteten", "début du message", "début du message réexpédié",
    "inicio del mensaje", "inizio messaggio", "inizio del messaggio", "início da mensagem", "begin doorgestuurd",
    "vidarebefordrat brev", "vidarebefordrat meddelande", "videresendt meddelelse", "videresendt melding",
    "start på videresendt", "begynnelse på videresendt", "välitetty viesti alkaa", "rozpoczęcie przekazywanej",
    "początek przekazywanej", "treść przekazanej", "начало переадресованного",
];

/// The names of header fields as mail programs translate them.
pub(super) const FIELDS: &[(&[&str], Field)] = &[
    (
        &[
            "from", "von", "absender", "de", "expéditeur", "remitente", "remetente", "da", "mittente", "van", "afzender", "från",
            "avsändare", "fra", "afsender", "avsender", "frå", "lähettäjä", "lähettänyt", "od", "nadawca", "odesílatel", "от", "від",
            "кому от", "feladó", "kimden", "από", "发件人", "寄件者", "差出人", "보낸 사람",
        ],
        Field::From,
    ),
    (
        &[
            "to", "an", "empfänger", "à", "a", "destinataire", "para", "destinatario", "destinatário", "aan", "till", "til",
            "vastaanottaja", "vastaanottajat", "do", "adresat", "komu", "pro", "кому", "címzett", "kime", "προς", "收件人", "宛先",
            "받는 사람",
        ],
        Field::To,
    ),
    (
        &[
            "date", "sent", "sent at", "sent on", "datum", "gesendet", "gesendet am", "envoyé", "envoyé le", "date d'envoi", "fecha",
            "fecha de envío", "enviado", "enviado el", "enviado em", "enviada em", "enviada", "data", "inviato", "inviato il",
            "data invio", "verzonden", "verstuurd", "skickat", "skickades", "dato", "sendt", "lähetetty", "päivämäärä", "päiväys",
            "wysłano", "wysłane", "data wysłania", "odesláno", "odoslané", "дата", "отправлено", "надіслано", "elküldve", "dátum",
            "gönderilme", "tarih", "ημερομηνία", "发送时间", "日期", "傳送時間", "送信日時", "日付", "보낸 날짜", "날짜",
        ],
        Field::Date,
    ),
    (
        &[
            "subject", "betreff", "objet", "sujet", "asunto", "oggetto", "assunto", "onderwerp", "ämne", "emne", "tema", "aihe",
            "temat", "předmět", "predmet", "тема", "tárgy", "konu", "θέμα", "主题", "主題", "主旨", "件名", "제목",
        ],
        Field::Subject,
    ),
    (
        &[
            "cc", "bcc", "kopie", "kopie an", "copie", "copie à", "copia", "cco", "cópia", "kopia", "kopi", "kopio", "dw", "udw", "копия",
            "抄送", "副本",
        ],
        Field::Copy,
    ),
    (
        &[
            "reply-to", "reply to", "antwort an", "répondre à", "responder a", "responder para", "rispondi a", "risposta",
            "antwoord aan", "beantwoorden", "svara till", "svar til", "vastausosoite", "odpowiedz do", "odpowiedź do", "in-reply-to",
            "organization", "importance", "wichtigkeit", "priority",
        ],
        Field::ReplyTo,
    ),
];

/// How the signature that a phone or a mail program adds begins.
pub(super) const DEVICE_STARTS: &[&str] = &[
    // English.
    "sent from my ", "sent from a ", "sent from an ", "sent from mobile", "sent from mail", "sent from outlook",
    "sent from yahoo", "sent from windows", "sent from proton", "sent from samsung", "sent from galaxy", "sent from iphone",
    "sent from ipad", "sent from android", "sent from blackberry", "sent from gmail", "sent from aol", "sent from gmx",
    "sent from web.de", "sent from [", "sent from the all", "sent via ", "sent with ", "sent using ", "sent by galaxy",
    "sent on the go", "get outlook for", "get [outlook", "from my iphone", "from my ipad", "sent by my ", "send from my ",
    // German.
    "gesendet von ", "gesendet mit ", "gesendet über ", "gesendet via ", "gesendet aus ", "verfasst mit ", "hol dir outlook",
    "outlook für ", "outlook fuer ",
    // French.
    "envoyé de mon", "envoyé depuis", "envoyé à partir", "envoyé par ", "envoyé avec ", "envoyé via", "envoyé d'un",
    "obtenir outlook", "obtenez outlook", "télécharger outlook", "provenance : ",
    // Spanish and Portuguese.
    "enviado desde", "enviado do ", "enviado da ", "enviado a partir", "enviado por ", "enviado con ", "enviado com ",
    "enviado de mi", "enviado de meu", "enviado de samsung", "enviado via", "enviado através", "obtener outlook", "obter outlook",
    "obter o outlook",
    // Italian.
    "inviato da", "inviato dal", "inviato con", "inviato tramite", "scarica outlook", "ottieni outlook",
    // Dutch.
    "verzonden vanaf", "verzonden met", "verzonden vanuit", "verzonden via", "verstuurd vanaf", "verstuurd met", "verstuurd via",
    "verstuurd vanuit", "download outlook", "outlook voor ", "outlook downloaden",
    // Swedish, Danish, Norwegian.
    "skickat från", "skickat med", "skickat via", "skickades från", "hämta outlook", "skaffa outlook", "sendt fra", "sendt med", "sendt via", "sendt frå",
    "hent outlook", "få outlook", "last ned outlook", "outlook til ",
    // Finnish.
    "lähetetty", "hanki outlook", "lataa outlook",
    // Polish and Czech.
    "wysłane z", "wysłano z", "wysłane za pomocą", "wysłano za pomocą", "wysłane przez", "pobierz outlook",
    "pobierz aplikację outlook", "odesláno z", "odoslané z",
    // Russian, Ukrainian, Turkish, Chinese.
    "отправлено с", "отправлено из", "отправлено от", "надіслано з", "gönderen", "发自我的", "发自", "從我的",
];

/// Signatures whose verb stands last.
pub(super) const DEVICE_ENDS: &[(&str, &str)] = &[
    ("von meinem", "gesendet"),
    ("von meiner", "gesendet"),
    ("von mein", "gesendet"),
    ("von samsung", "gesendet"),
    ("von unterwegs", "gesendet"),
    ("mit meinem", "gesendet"),
    ("mit der", "gesendet"),
    ("diese nachricht wurde", "gesendet"),
    ("diese mail wurde", "gesendet"),
    ("this message was sent", "phone"),
    ("dit bericht is", "verzonden"),
    ("iphone", "送信"),
    ("", "から送信"),
];
