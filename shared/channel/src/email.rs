//! Mail: Postmark and Mailgun in, mail out.
