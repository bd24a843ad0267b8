//! Per channel the same three things: verify what arrived, parse it, render what leaves. No I/O.

pub mod email;
pub mod sms;
pub mod webchat;
