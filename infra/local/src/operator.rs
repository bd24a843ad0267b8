//! The operator's command line: words in, words out. What the commands do stands in `aftersale::operate`.

mod hub;

pub(crate) use hub::{HubCommand, ReturnsCommand, hub, returns};

use crate::On;
use aftersale::operate::{self, OperateError, Place, tenant::Before};
use clap::Subcommand;
use clock::{Clock, SystemClock, SystemRandom};
use desk::SecretName;
use model::{ConversationId, Redacted, TenantId};
use std::{
    io::{self, BufRead, IsTerminal, Read, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

/// The most bytes of a person's answer.
const ANSWER_MAX: u64 = 16 * 1024;

#[derive(Subcommand)]
pub(crate) enum TenantCommand {
    /// Prints settings to begin from, with a word on each.
    Example,
    /// Adds a shop, or replaces its settings; secrets stay.
    Add {
        /// Its name in addresses: a-z, 0-9 and -.
        tenant: String,
        /// The file that describes it: see `aftersale tenant example`.
        #[arg(long, value_name = "FILE")]
        settings: PathBuf,
    },
    /// Stores a secret, from a prompt or from standard input; the value before it ends.
    SetSecret {
        /// The shop.
        tenant: String,
        /// Which secret.
        #[arg(value_parser = secret_names())]
        name: String,
    },
    /// Stores a new value of a secret; the one before it goes on holding until the next change.
    Rotate {
        /// The shop.
        tenant: String,
        /// Which secret.
        #[arg(value_parser = secret_names())]
        name: String,
    },
    /// Lists the shops, their channels, and which secrets are set.
    List,
    /// Removes a shop's settings and secrets.
    Remove {
        /// The shop.
        tenant: String,
        /// Without asking.
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum ArticlesCommand {
    /// Files articles; those with the same name are replaced.
    Add {
        /// The shop.
        tenant: String,
        /// Files, or folders of them: Markdown, plain text, HTML, PDF.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// Reads the policies, pages and blog posts that the shop published in Shopify, now and every day from now on.
    Import {
        /// The shop.
        tenant: String,
        /// Removes them, and reads them no more.
        #[arg(long)]
        stop: bool,
    },
    /// Removes articles.
    Remove {
        /// The shop.
        tenant: String,
        /// Their names, as `list` prints them.
        #[arg(required = true)]
        articles: Vec<String>,
    },
    /// Builds the index anew: after an update of Aftersale, where `doctor` says so.
    Index {
        /// The shop.
        tenant: String,
    },
    /// Lists the articles: name, language, state, when and from where they were filed.
    List {
        /// The shop.
        tenant: String,
    },
    /// What the agent would quote for a question.
    Search {
        /// The shop.
        tenant: String,
        /// The question, in a shopper's words.
        question: String,
    },
    /// What is missing or unclear in the articles, why it matters, and a text to start from. Fails where something is.
    Check {
        /// The shop.
        #[arg(required_unless_present = "articles")]
        tenant: Option<String>,
        /// A folder of articles instead of a shop's.
        #[arg(long, value_name = "DIR", conflicts_with = "tenant")]
        articles: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
pub(crate) enum PolicyCommand {
    /// The rules that a shop's articles state, as settings to confirm.
    Review {
        /// The shop.
        tenant: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum ConversationCommand {
    /// Lists the conversations that a person holds, the longest waiting first. Reads the whole table.
    Waiting {
        /// The shop.
        tenant: String,
    },
    /// Prints a conversation: what was said, and why.
    Show {
        /// The shop.
        tenant: String,
        /// The conversation, conv_...
        conversation: String,
    },
    /// Answers the shopper as a person, with what comes on standard input; the agent is silent from then on.
    Answer {
        /// The shop.
        tenant: String,
        /// The conversation, conv_...
        conversation: String,
    },
    /// Closes a conversation that a person held: the agent answers again.
    HandBack {
        /// The shop.
        tenant: String,
        /// The conversation, conv_...
        conversation: String,
    },
}

fn secret_names() -> Vec<&'static str> {
    let all = SecretName::ALL.into_iter();
    all.filter(|name| *name != SecretName::Pepper).map(SecretName::name).collect()
}

/// Works on shops.
pub(crate) async fn tenant(on: &On, command: TenantCommand) -> Result<(), String> {
    work_on_tenant(on, command).await.map_err(|error| error.to_string())
}

async fn work_on_tenant(on: &On, command: TenantCommand) -> Result<(), OperateError> {
    let now = SystemClock.now();
    let mut out = io::stdout().lock();
    if let TenantCommand::Example = command {
        return Ok(write!(out, "{}", operate::EXAMPLE)?);
    }
    let place = place(on).await?;
    match command {
        TenantCommand::Example => Ok(()),
        TenantCommand::Add { tenant, settings } => {
            operate::tenant::add(&place, id(&tenant)?, (&settings, &SystemRandom), now, &mut out).await
        }
        TenantCommand::SetSecret { tenant, name } => {
            let secret = (named(&name)?, secret(&name)?, Before::Ends);
            operate::tenant::set_secret(&place, &id(&tenant)?, secret, now, &mut out).await
        }
        TenantCommand::Rotate { tenant, name } => {
            let secret = (named(&name)?, secret(&name)?, Before::Holds);
            operate::tenant::set_secret(&place, &id(&tenant)?, secret, now, &mut out).await
        }
        TenantCommand::List => operate::tenant::list(&place, now, &mut out).await,
        TenantCommand::Remove { tenant, yes } => {
            if !yes && !confirmed(&tenant)? {
                return Err(OperateError::Usage("nothing was removed".to_owned()));
            }
            operate::tenant::remove(&place, &id(&tenant)?, now, &mut out).await
        }
    }
}

/// Works on articles.
pub(crate) async fn articles(on: &On, command: ArticlesCommand) -> Result<bool, String> {
    work_on_articles(on, command).await.map_err(|error| error.to_string())
}

async fn work_on_articles(on: &On, command: ArticlesCommand) -> Result<bool, OperateError> {
    let now = SystemClock.now();
    let out = &mut io::stdout().lock();
    if let ArticlesCommand::Check { articles: Some(folder), .. } = &command {
        return operate::check::folder(folder, out);
    }
    let place = place(on).await?;
    match command {
        ArticlesCommand::Add { tenant, paths } => {
            let paths: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
            operate::articles::add(&place, &id(&tenant)?, &paths, now, out).await?;
        }
        ArticlesCommand::Remove { tenant, articles } => {
            let names: Vec<&str> = articles.iter().map(String::as_str).collect();
            operate::articles::remove(&place, &id(&tenant)?, &names, now, out).await?;
        }
        ArticlesCommand::Import { tenant, stop: false } => {
            operate::articles::import(&place, &id(&tenant)?, now, out).await?;
        }
        ArticlesCommand::Import { tenant, stop: true } => {
            operate::articles::stop_import(&place, &id(&tenant)?, now, out).await?;
        }
        ArticlesCommand::Index { tenant } => {
            operate::articles::index(&place, &id(&tenant)?, now, out).await?;
        }
        ArticlesCommand::List { tenant } => operate::articles::list(&place, &id(&tenant)?, now, out).await?,
        ArticlesCommand::Search { tenant, question } => {
            operate::articles::search(&place, &id(&tenant)?, &question, now, out).await?;
        }
        ArticlesCommand::Check { tenant, .. } => {
            return operate::check::articles(&place, &id(&tenant.unwrap_or_default())?, now, out).await;
        }
    }
    Ok(true)
}

/// Works on rules.
pub(crate) async fn policy(on: &On, command: PolicyCommand) -> Result<(), String> {
    let review = async {
        let PolicyCommand::Review { tenant } = command;
        let place = place(on).await?;
        operate::check::review(&place, &id(&tenant)?, SystemClock.now(), &mut io::stdout().lock()).await
    };
    review.await.map_err(|error: OperateError| error.to_string())
}

/// Works on conversations.
pub(crate) async fn conversation(on: &On, command: ConversationCommand) -> Result<(), String> {
    work_on_conversation(on, command).await.map_err(|error| error.to_string())
}

async fn work_on_conversation(on: &On, command: ConversationCommand) -> Result<(), OperateError> {
    let now = SystemClock.now();
    let place = place(on).await?;
    let desk = place.desk(Arc::new(SystemClock), Arc::new(SystemRandom));
    let out = &mut io::stdout().lock();
    let which = |tenant: &str, conversation: &str| {
        Ok::<_, OperateError>((id(tenant)?, conversation_id(conversation)?))
    };
    match command {
        ConversationCommand::Waiting { tenant } => {
            operate::conversation::waiting(&place, &id(&tenant)?, now, out).await
        }
        ConversationCommand::Show { tenant, conversation } => {
            let (tenant, conversation) = which(&tenant, &conversation)?;
            operate::conversation::show(&place, (&tenant, &conversation), now, out).await
        }
        ConversationCommand::Answer { tenant, conversation } => {
            let (tenant, conversation) = which(&tenant, &conversation)?;
            let text = words()?;
            operate::conversation::answer(&place, (&tenant, &conversation), (&text, &desk), out).await
        }
        ConversationCommand::HandBack { tenant, conversation } => {
            let (tenant, conversation) = which(&tenant, &conversation)?;
            operate::conversation::hand_back(&place, (&tenant, &conversation), &desk, out).await
        }
    }
}

/// Looks whether all is well; `false` when something is not.
pub(crate) async fn doctor(on: &On, tenant: Option<&str>) -> Result<bool, String> {
    let look = async {
        let only = tenant.map(id).transpose()?;
        let place = place(on).await?;
        operate::doctor::look(&place, only.as_ref(), SystemClock.now(), &mut io::stdout().lock()).await
    };
    look.await.map_err(|error: OperateError| error.to_string())
}

async fn place(on: &On) -> Result<Place, OperateError> {
    match &on.stack {
        Some(name) => Place::stack(name).await,
        None => Place::local(&on.data, on.port).await,
    }
}

fn id(text: &str) -> Result<TenantId, OperateError> {
    TenantId::parse(text).map_err(|_| {
        OperateError::Usage(format!(
            "{text:?} is no tenant's name: a-z, 0-9 and -, beginning with a letter, at most 32"
        ))
    })
}

fn conversation_id(text: &str) -> Result<ConversationId, OperateError> {
    ConversationId::parse(text).map_err(|error| OperateError::Usage(error.to_string()))
}

fn named(name: &str) -> Result<SecretName, OperateError> {
    SecretName::parse(name).ok_or_else(|| OperateError::Usage(format!("there is no secret {name}")))
}

/// A secret from the terminal without an echo, or the first line of standard input. Never from an argument, which
/// every process of the machine can read.
fn secret(name: &str) -> Result<Redacted<String>, OperateError> {
    let value = if io::stdin().is_terminal() {
        rpassword::prompt_password(format!("{name}: "))?
    } else {
        let mut line = String::new();
        io::stdin().lock().read_line(&mut line)?;
        line
    };
    Ok(Redacted::new(value.trim().to_owned()))
}

/// What a person answers: all of standard input.
fn words() -> Result<Redacted<String>, OperateError> {
    if io::stdin().is_terminal() {
        crate::serve::say("Your answer, then Ctrl-D on a line of its own:");
    }
    let mut text = String::new();
    io::stdin().lock().take(ANSWER_MAX).read_to_string(&mut text)?;
    match text.trim() {
        "" => Err(OperateError::Usage("nothing was said".to_owned())),
        text => Ok(Redacted::new(text.to_owned())),
    }
}

fn confirmed(tenant: &str) -> Result<bool, OperateError> {
    crate::serve::say(&format!("This removes the settings and secrets of {tenant}. Type its name to go on:"));
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim() == tenant)
}
