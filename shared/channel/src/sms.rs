//! Texts and WhatsApp through Twilio.
