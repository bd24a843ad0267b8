//! The stack as it is deployed: release binaries behind HTTP API, stream, SQS and KMS, with their policies enforced.
//! `make deployed` deploys it to an emulator and runs this; the operator's own commands write the tenant.

#![cfg(test)]

use aftersale::{
    Left, StandIns,
    operate::{
        self, Place,
        tenant::{Before, set_secret},
    },
    signing,
};
use clock::{Clock, Random, SystemClock, SystemRandom};
use data_encoding::{BASE64, HEXLOWER};
use desk::SecretName;
use model::{Redacted, TenantId};
use reqwest::{Method, RequestBuilder, StatusCode, Url};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};
use tests::Form;
use tokio::{net::TcpListener, time::sleep};

const PHONE: &str = "+14155550123";
const TWILIO_TOKEN: &str = "deployed-twilio-auth-token";
/// How long something may take on its way through stream, queue and function before the test gives up.
const LONGEST: Duration = Duration::from_secs(90);

struct Deployed {
    http: reqwest::Client,
    url: String,
    public_url: String,
    place: Place,
    stand_ins: StandIns,
}

fn required(name: &str) -> String {
    lambda::env(name).unwrap_or_else(|| panic!("{name} is missing: run `make deployed`"))
}

fn word() -> String {
    let mut bytes = [0; 16];
    SystemRandom.fill(&mut bytes);
    HEXLOWER.encode(&bytes)
}

#[tokio::test]
#[ignore = "needs a deployed stack: make deployed"]
async fn the_deployed_stack_answers_hands_over_and_buries_what_it_cannot_read() {
    let deployed = Deployed::connect().await;
    deployed.add_tenant("demo").await;
    assert!(deployed.doctor().await.0, "{}", deployed.doctor().await.1);
    strangers_are_turned_away(&deployed).await;
    let chat = a_chat_goes_on_after_signing_in(&deployed).await;
    an_order_is_cancelled_in_the_hub(&deployed, &chat).await;
    an_order_that_arrived_leads_into_the_returns_platform(&deployed).await;
    a_text_is_answered_once(&deployed).await;
    a_mail_and_its_answer_are_one_conversation(&deployed).await;
    a_person_gets_the_whole_story(&deployed).await;
    a_code_by_mail_signs_in_at_the_hubs_own_address(&deployed).await;
    an_account_at_the_shop_signs_in_at_the_hubs_own_address(&deployed).await;
    a_message_that_nobody_can_read_ends_in_the_dead_letters(&deployed).await;
}

impl Deployed {
    async fn connect() -> Self {
        let providers = Url::parse(&required("PROVIDERS_URL")).unwrap();
        let listener = TcpListener::bind(("127.0.0.1", providers.port().unwrap())).await.unwrap();
        let public_url = required("AFTERSALE_PUBLIC_URL");
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        Self {
            stand_ins: StandIns::serve(listener, &public_url, &clock),
            place: Place::stack(&required("AFTERSALE_STACK")).await.unwrap(),
            http: lambda::http_client().unwrap(),
            url: required("AFTERSALE_URL"),
            public_url,
        }
    }

    /// Does what the README tells a new operator to do.
    async fn add_tenant(&self, name: &str) {
        let folder = std::env::temp_dir().join(format!("aftersale-deployed-{}", word()));
        fs::create_dir(&folder).unwrap();
        let file = folder.join("demo.toml");
        fs::write(&file, settings()).unwrap();
        let now = SystemClock.now();
        let id = || TenantId::parse(name).unwrap();
        operate::tenant::add(&self.place, id(), (&file, &SystemRandom), now, &mut Vec::new()).await.unwrap();
        for (name, value) in [
            (SecretName::ShopifyApiSecret, demo_shop::CLIENT_SECRET),
            (SecretName::TwilioAuthToken, TWILIO_TOKEN),
            (SecretName::PostmarkUser, "inbound"),
            (SecretName::PostmarkPassword, "deployed-password"),
            (SecretName::MailApiKey, "deployed-server-token"),
        ] {
            let secret = (name, Redacted::new(value.to_owned()), Before::Ends);
            set_secret(&self.place, &id(), secret, now, &mut Vec::new()).await.unwrap();
        }
        fs::remove_dir_all(folder).unwrap();
    }

    async fn doctor(&self) -> (bool, String) {
        let mut said = Vec::new();
        let well = operate::doctor::look(&self.place, None, SystemClock.now(), &mut said).await.unwrap();
        (well, String::from_utf8(said).unwrap())
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.url)).timeout(LONGEST)
    }

    async fn chat(&self, token: &str, text: &str) -> Value {
        let request = self.request(Method::POST, "/webchat/demo/messages").bearer_auth(token);
        let answer = request.json(&json!({ "id": word(), "text": text })).send().await.unwrap();
        let status = answer.status();
        let body: Value = answer.json().await.unwrap();
        assert_eq!(status, StatusCode::OK, "{body}");
        body
    }

    async fn session(&self) -> String {
        let answer = self.request(Method::POST, "/webchat/demo/sessions").send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::CREATED);
        token_of(&answer.json().await.unwrap())
    }

    /// A page of the storefront loads for a customer who is logged in there.
    async fn load_page(&self, token: &str, customer: &str) -> Value {
        let request = self.forwarded(Method::GET, "session", &[("token", token)], customer);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
        answer.json().await.unwrap()
    }

    /// A request as Shopify's app proxy forwards it for a customer.
    fn forwarded(&self, method: Method, path: &str, own: &[(&str, &str)], customer: &str) -> RequestBuilder {
        let customer =
            self.stand_ins.shop.customers().into_iter().find(|c| c.email.as_deref() == Some(customer));
        let shopifys = [
            ("shop", demo_shop::SHOP.to_owned()),
            ("logged_in_customer_id", customer.unwrap().id.to_string()),
            ("path_prefix", "/apps/aftersale".to_owned()),
            ("timestamp", SystemClock.now().as_second().to_string()),
            // Two requests within one second would have one signature.
            ("request", word()),
        ];
        let own = own.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        let pairs: Vec<(String, String)> =
            own.chain(shopifys.map(|(key, value)| (key.to_owned(), value))).collect();
        let query = signing::storefront_query(&pairs, demo_shop::CLIENT_SECRET);
        self.request(method, &format!("/proxy/demo/{path}?{query}"))
    }

    /// A page of the Hub for Ada.
    async fn hub(&self, method: Method, path: &str, own: &[(&str, &str)], form: String) -> String {
        let request = self.forwarded(method, path, own, "ada@example.com");
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(form);
        let answer = request.send().await.unwrap();
        let status = answer.status();
        let page = answer.text().await.unwrap();
        assert_eq!(status, StatusCode::OK, "{page}");
        page
    }

    async fn text(&self, sid: &str, text: &str, auth_token: &str) -> (StatusCode, String) {
        let form =
            [("MessageSid", sid), ("AccountSid", "AC00000000000000000000000000000001"), ("From", PHONE)]
                .into_iter()
                .chain([("To", "+14155550100"), ("Body", text), ("NumMedia", "0")])
                .map(|(key, value)| (key.to_owned(), value.to_owned()))
                .collect::<Vec<_>>();
        let signature = signing::twilio(&format!("{}/sms/demo", self.public_url), &form, auth_token);
        let request =
            self.request(Method::POST, "/sms/demo").header("x-twilio-signature", signature).form(&form);
        let answer = request.send().await.unwrap();
        (answer.status(), answer.text().await.unwrap())
    }

    async fn mail(&self, text: &str, answers: Option<&str>) -> StatusCode {
        let id = word();
        let mut headers = vec![
            json!({ "Name": "Message-ID", "Value": format!("<{id}@mail.example.com>") }),
            json!({ "Name": "Authentication-Results", "Value": "mx.northwind.example.com; dmarc=pass header.from=example.com" }),
        ];
        headers.extend(answers.map(|id| json!({ "Name": "In-Reply-To", "Value": id })));
        let body = json!({
            "From": "ada@example.com", "FromFull": { "Email": "ada@example.com", "Name": "", "MailboxHash": "" },
            "To": "help@northwind.example.com",
            "ToFull": [{ "Email": "help@northwind.example.com", "Name": "", "MailboxHash": "" }],
            "OriginalRecipient": "help@northwind.example.com", "Subject": "My order", "MessageID": id,
            "Date": "", "MailboxHash": "", "TextBody": text, "HtmlBody": "", "Headers": headers, "Attachments": [],
        });
        let basic = format!("Basic {}", BASE64.encode(b"inbound:deployed-password"));
        let request = self.request(Method::POST, "/email/demo").header("authorization", basic).json(&body);
        request.send().await.unwrap().status()
    }

    /// Waits until so many of a kind have left.
    async fn left(&self, kind: &str, count: usize) -> Vec<Left> {
        let of_kind = || {
            let all = self.stand_ins.providers.left();
            all.into_iter().filter(|left| left.kind == kind).collect::<Vec<_>>()
        };
        let arrived = async {
            while of_kind().len() < count {
                sleep(Duration::from_millis(200)).await;
            }
        };
        let arrived = tokio::time::timeout(LONGEST, arrived).await;
        let left = of_kind();
        assert!(arrived.is_ok(), "only {} of {count} {kind} left", left.len());
        left
    }
}

fn settings() -> String {
    let articles = Path::new(env!("CARGO_MANIFEST_DIR")).join("../infra/local/demo/articles");
    let providers = required("PROVIDERS_URL");
    let line = |line: &str| match line.split(' ').next().unwrap_or_default() {
        "shop" => format!("shop = {:?}", demo_shop::SHOP),
        "shopify_client_id" => format!("shopify_client_id = {:?}", demo_shop::CLIENT_ID),
        "#" if line.starts_with("# returns =") => line.trim_start_matches("# ").to_owned(),
        "webhook" => format!("webhook = \"{providers}/helpdesk\""),
        "daily_sends" => format!("{line}\narticles = {:?}", articles.display().to_string()),
        _ => line.to_owned(),
    };
    operate::EXAMPLE.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn token_of(body: &Value) -> String {
    body["token"].as_str().unwrap().to_owned()
}

fn texts(body: &Value) -> String {
    let replies = body["replies"].as_array().unwrap();
    replies.iter().map(|reply| reply["text"].as_str().unwrap()).collect::<Vec<_>>().join("\n")
}

async fn strangers_are_turned_away(deployed: &Deployed) {
    let get = async |path: &str| deployed.request(Method::GET, path).send().await.unwrap().status();
    assert_eq!(get("/webchat/nobody/messages").await, StatusCode::NOT_FOUND);
    assert_eq!(get("/webchat/demo/messages").await, StatusCode::UNAUTHORIZED);
    assert_eq!(get("/proxy/demo/session?signature=00").await, StatusCode::UNAUTHORIZED);
    assert_eq!(get("/dev/tenant").await, StatusCode::NOT_FOUND);
    assert_eq!(
        deployed.text(&format!("SM{}", word()), "hello", "another token").await.0,
        StatusCode::FORBIDDEN
    );
}

/// The chat's token, signed in.
async fn a_chat_goes_on_after_signing_in(deployed: &Deployed) -> String {
    let token = deployed.session().await;
    let asked = deployed.chat(&token, "Wrong size, can I still change it?").await;
    assert!(texts(&asked).contains("sign in"), "{asked}");
    assert!(!asked.to_string().contains("#1001"), "{asked}");
    let signed_in = deployed.load_page(&token, "ada@example.com").await;
    assert_eq!(signed_in["signed_in"], true, "{signed_in}");
    let token = token_of(&signed_in);
    let request = deployed.request(Method::GET, "/webchat/demo/messages").bearer_auth(&token);
    let heard: Value = request.send().await.unwrap().json().await.unwrap();
    let card = heard["replies"].as_array().unwrap().iter().find_map(|reply| reply.get("card"));
    assert_eq!(card.map(|card| &card["order"]), Some(&json!("#1001")), "{heard}");
    token
}

async fn an_order_is_cancelled_in_the_hub(deployed: &Deployed, chat: &str) {
    let query = [("order", "1006"), ("action", "cancel"), ("chat", chat.split('.').next().unwrap())];
    let form = Form::read(deployed.hub(Method::GET, "orders", &query, String::new()).await, &query);
    assert!(form.page.contains("25.00 USD goes back"), "{}", form.page);
    deployed.hub(Method::POST, "orders", &query, form.body(&[])).await;
    let change = format!("changes/{}", form.value("confirmed"));
    let done = async {
        while !deployed.hub(Method::GET, &change, &[], String::new()).await.contains("is cancelled.") {
            sleep(Duration::from_millis(500)).await;
        }
    };
    assert!(tokio::time::timeout(LONGEST, done).await.is_ok(), "the change was not carried out");
    let orders = deployed.stand_ins.shop.orders();
    assert!(orders.iter().any(|order| order.name == "#1006" && order.cancelled_at.is_some()));
    let told = async {
        let request = || deployed.request(Method::GET, "/webchat/demo/messages").bearer_auth(chat);
        while !request().send().await.unwrap().text().await.unwrap().contains("Order #1006 is cancelled.") {
            sleep(Duration::from_millis(500)).await;
        }
    };
    assert!(tokio::time::timeout(LONGEST, told).await.is_ok(), "the chat was not told");
}

async fn an_order_that_arrived_leads_into_the_returns_platform(deployed: &Deployed) {
    let query = [("order", "1004"), ("action", "return")];
    let answer = deployed.forwarded(Method::GET, "orders", &query, "ada@example.com").send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::FOUND);
    let portal = "https://returns.northwind.example.com/?order=%231004&zip=04101";
    assert_eq!(answer.headers()["location"], portal);
}

async fn a_text_is_answered_once(deployed: &Deployed) {
    let sid = format!("SM{}", word());
    for _ in 0..2 {
        let (status, body) = deployed.text(&sid, "I need to cancel my order", TWILIO_TOKEN).await;
        assert_eq!(status, StatusCode::OK);
        assert!(body.contains("<Response"), "{body}");
    }
    let left = deployed.left("sms", 1).await;
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].to, PHONE);
    let link = left[0].text.lines().last().unwrap().strip_prefix(&deployed.public_url).unwrap();
    // Followed in `events/proxy`: the emulator fails on an answer without a body.
    let token = link.strip_prefix('/').unwrap();
    assert!(token.len() == 22 && token.bytes().all(|b| b.is_ascii_alphanumeric()), "{link}");
}

async fn a_mail_and_its_answer_are_one_conversation(deployed: &Deployed) {
    assert_eq!(deployed.mail("Where is my order?", None).await, StatusCode::OK);
    let first = deployed.left("mail", 1).await.remove(0);
    assert_eq!(first.to, "ada@example.com");
    let answer = first.message_id.as_deref().unwrap();
    assert_eq!(deployed.mail("I would like to talk to a person.", Some(answer)).await, StatusCode::OK);
    let second = deployed.left("mail", 2).await.remove(1);
    assert_eq!(second.subject, first.subject);
    let story = deployed.left("handoff", 1).await.remove(0).text;
    assert!(story.contains("Where is my order?"), "the two mails are two conversations: {story}");
}

async fn a_person_gets_the_whole_story(deployed: &Deployed) {
    let before = deployed.left("handoff", 0).await.len();
    let token = deployed.session().await;
    deployed.chat(&token, "Do you ship to Norway?").await;
    let asked = deployed.chat(&token, "Can I talk to a human please").await;
    let id = asked["conversation"].as_str().unwrap();
    let story = deployed.left("handoff", before + 1).await.remove(before);
    let story: Value = serde_json::from_str(&story.text).unwrap();
    assert_eq!(story["conversation"], id);
    assert!(story["transcript"].to_string().contains("Do you ship to Norway?"), "{story}");
    let silent = deployed.chat(&token, "Where is my order?").await;
    assert_eq!(silent["replies"], json!([]), "a person holds the conversation");
}

async fn a_code_by_mail_signs_in_at_the_hubs_own_address(deployed: &Deployed) {
    deployed.add_tenant("demo-hub").await;
    let (id, now) = (TenantId::parse("demo-hub").unwrap(), SystemClock.now());
    operate::hub::put_at(&deployed.place, &id, operate::hub::At::OwnAddress, now, &mut Vec::new())
        .await
        .unwrap();
    let browser = Browser::at(deployed);
    let asked = browser.open(Method::GET, "/hub/demo-hub/orders?order=1006", None).await;
    let before = deployed.left("mail", 0).await.len();
    let form = Form::read(asked, &[]).body(&[("email", "ada@example.com")]);
    let sent = browser.open(Method::POST, "/hub/demo-hub/sign-in?order=1006", Some(form)).await;
    let mail = deployed.left("mail", before + 1).await.remove(before).text;
    let code = mail.split(|c: char| !c.is_ascii_digit()).find(|digits| digits.len() == 6).unwrap();
    let form = Form::read(sent, &[]).body(&[("code", code)]);
    let order = browser.open(Method::POST, "/hub/demo-hub/sign-in?order=1006", Some(form)).await;
    assert!(order.contains("Order #1006") && order.contains("Sign out"), "{order}");
}

async fn an_account_at_the_shop_signs_in_at_the_hubs_own_address(deployed: &Deployed) {
    deployed.add_tenant("demo-account").await;
    let (id, now) = (TenantId::parse("demo-account").unwrap(), SystemClock.now());
    let callback = format!("{}/hub/demo-account{}", deployed.public_url, desk::CALLBACK);
    deployed.stand_ins.shop.register_callback(&callback);
    let at = operate::hub::At::OwnAddressWithAccounts(demo_shop::ACCOUNT_CLIENT_ID.to_owned());
    operate::hub::put_at(&deployed.place, &id, at, now, &mut Vec::new()).await.unwrap();
    let browser = Browser::at(deployed);
    let left = browser.ask(Method::GET, "/hub/demo-account/account?order=1006", None).await;
    let shops = left.headers()["location"].to_str().unwrap();
    let query = form_urlencoded::parse(shops.split_once('?').unwrap().1.as_bytes()).into_owned().collect();
    let back = deployed.stand_ins.shop.authorized(&query, model::CustomerId(7001)).unwrap();
    let order = browser.open(Method::GET, back.strip_prefix(&deployed.public_url).unwrap(), None).await;
    assert!(order.contains("Order #1006") && order.contains("Sign out"), "{order}");
}

/// A browser that keeps cookies and goes where it is led.
struct Browser<'d> {
    deployed: &'d Deployed,
    cookies: Mutex<BTreeMap<String, String>>,
}

impl<'d> Browser<'d> {
    fn at(deployed: &'d Deployed) -> Self {
        Self { deployed, cookies: Mutex::default() }
    }

    async fn open(&self, method: Method, path: &str, form: Option<String>) -> String {
        let answer = self.ask(method, path, form).await;
        let answer = match answer.headers().get("location") {
            Some(to) => {
                let to = to.to_str().unwrap().strip_prefix(&self.deployed.public_url).unwrap().to_owned();
                self.ask(Method::GET, &to, None).await
            }
            None => answer,
        };
        answer.text().await.unwrap()
    }

    async fn ask(&self, method: Method, path: &str, form: Option<String>) -> reqwest::Response {
        let cookies: Vec<String> =
            self.cookies.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = self.deployed.request(method, path).header("cookie", cookies.join("; "));
        let request = match form {
            Some(form) => request.header("content-type", "application/x-www-form-urlencoded").body(form),
            None => request,
        };
        let answer = request.send().await.unwrap();
        for set in answer.headers().get_all("set-cookie") {
            let (name, rest) = set.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
        }
        answer
    }
}

async fn a_message_that_nobody_can_read_ends_in_the_dead_letters(deployed: &Deployed) {
    let stack = deployed.place.stack.as_ref().unwrap();
    let queue = |name: &str| stack.queues.iter().find(|queue| queue.name == name).unwrap().url.clone();
    stack.sqs.send_message().queue_url(queue("Deliveries")).message_body("not a key").send().await.unwrap();
    let buried = async {
        loop {
            let read = stack.sqs.receive_message().queue_url(queue("DeliveriesDead")).visibility_timeout(0);
            let messages = read.send().await.unwrap().messages.unwrap_or_default();
            if let Some(message) = messages.first() {
                return message.body.clone().unwrap();
            }
            sleep(Duration::from_millis(500)).await;
        }
    };
    assert_eq!(tokio::time::timeout(LONGEST, buried).await.expect("never buried"), "not a key");
    let (well, said) = deployed.doctor().await;
    assert!(!well && said.contains("1 given up in DeliveriesDead"), "{said}");
}
