"""A storefront and the chat API on two ports, with canned answers, for tests of the widget alone.

`python3 stub.py` serves it to look at in a browser. Messages that mean something to it: "change", "cancel" (the order
card, after sign-in), "rule" (a quotation), "long", "markup", "two", "nothing"; anything else is answered with an echo.
"""

import hashlib
import http.cookies
import json
import sys
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

WIDGET = Path(__file__).parents[2] / "functions/webchat/widget/widget.js"
# What the function answers, by the snapshots of its events.
WORDS = {"en": "words", "sv": "words-for-a-page-in-swedish"}
SNAPSHOTS = Path(__file__).parents[1] / "tests/snapshots/webchat"
TENANT = "demo"

PAGE = """<!doctype html>
<html lang="{lang}"><head><meta charset="utf-8"><title>Northwind Outfitters</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta property="og:site_name" content="Northwind Outfitters">{styles}
<script type="module" src="{script}"></script>{again}</head>
<body><header><b>Northwind Outfitters</b><nav><a href="/">New in</a> <a href="/about">About</a></nav></header>
<main><h1>Made for weather</h1><p>Wool, waxed cotton and boots that last. Free returns within 30 days.</p>
<p><img src="/coat.svg" alt="A coat" width="220" height="220"> <img src="/mug.svg" alt="A mug" width="220" height="220"></p>
</main></body></html>"""

STYLES = """
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #222; background: #faf8f4; }
header { display: flex; justify-content: space-between; padding: 18px 32px; border-bottom: 1px solid #e6e0d4; background: #fff; }
a { color: inherit; margin-left: 16px; } main { padding: 32px; max-width: 640px; } img { border-radius: 12px; margin-right: 12px; }
@media (prefers-color-scheme: dark) { body { background: #1d1b18; color: #eee; } header { background: #26231f; border-color: #3a352e; } }
"""

PICTURES = {
    "coat": ("#dfe7dc", '<path fill="#4f6b52" d="M38 24h24l16 12-6 14-8-4v34H36V46l-8 4-6-14z"/><path stroke="#dfe7dc" stroke-width="2" d="M50 28v52"/>'),
    "mug": ("#f0e3d6", '<path fill="#b4643c" d="M28 32h36v36a6 6 0 0 1-6 6H34a6 6 0 0 1-6-6z"/><path fill="none" stroke="#b4643c" stroke-width="6" d="M64 42h6a8 8 0 0 1 0 18h-6"/>'),
}


class Stub:
    """Both servers and what they remember. `script` holds the answers that the next posted messages get instead of their own."""

    def __init__(self):
        self.lock = threading.RLock()
        self.requests = []
        self.script = []
        self.conversations = {}
        self.tokens = {}
        self.proxy = "ok"
        self.sessions_open = True
        self.knows_nobody = False
        self.words_to_refuse = 0
        self.shop = self._serve(Storefront)
        self.api = self._serve(Api)

    def _serve(self, handler):
        server = Server(("127.0.0.1", 0), handler)
        server.stub = self
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        return server

    def close(self):
        for server in (self.shop, self.api):
            server.shutdown()
            server.server_close()

    @property
    def shop_url(self):
        return f"http://localhost:{self.shop.server_port}"

    @property
    def api_url(self):
        return f"http://127.0.0.1:{self.api.server_port}"

    def seen(self, method, path, status=None):
        """The requests so far of this method whose path begins so."""
        with self.lock:
            return [r for r in self.requests
                    if r["method"] == method and r["path"].startswith(path) and status in (None, r["status"])]

    def posted(self):
        """The messages that were posted, in order, with the status of each answer."""
        return [(r["body"]["id"], r["body"]["text"], r["status"]) for r in self.seen("POST", f"/webchat/{TENANT}/messages")]

    def new_token(self, conversation=None):
        with self.lock:
            token = uuid.uuid4().hex
            self.tokens[token] = conversation or {"entries": [], "answers": {}, "signed_in": False, "asked": False}
            return token

    def forget_sessions(self):
        """Every token is void from now on."""
        with self.lock:
            self.tokens.clear()

    def say_later(self, text, author):
        """Something arrives in every conversation without having been asked for."""
        with self.lock:
            for conversation in self.tokens.values():
                conversation["entries"].append({"id": uuid.uuid4().hex, "from": author, "text": text})

    # The storefront's session

    def storefront_session(self, token, customer):
        with self.lock:
            conversation = self.tokens.pop(token, None)
            fresh = self.new_token(conversation)
            conversation = self.tokens[fresh]
            if customer and not conversation["signed_in"] and conversation["asked"]:
                conversation["entries"].append({"id": uuid.uuid4().hex, **self.order_card("Thank you, Ada, you are signed in. ")})
            conversation["signed_in"] = bool(customer)
            return {"token": fresh, "signed_in": bool(customer)}

    # The agent

    def answer(self, conversation, message):
        with self.lock:
            if message["id"] not in conversation["answers"]:
                replies = [{"id": uuid.uuid4().hex, **reply} for reply in self.replies(conversation, message["text"])]
                conversation["entries"] += [{"id": message["id"], "from": "shopper", "text": message["text"]}, *replies]
                conversation["answers"][message["id"]] = replies
            return {"conversation": "c1", "replies": conversation["answers"][message["id"]]}

    def replies(self, conversation, text):
        words = text.lower()
        if "change" in words or "cancel" in words:
            if conversation["signed_in"]:
                return [self.order_card("")]
            conversation["asked"] = True
            return [{"text": "I can look that up for you. Please sign in first, so that I can be sure it is your order. I keep your request.",
                     "actions": [{"label": "Sign in", "url": f"{self.shop_url}/apps/aftersale/in/abc"}]}]
        if "rule" in words:
            return [{"text": "Yes, within 24 hours of ordering, and as long as nothing has been shipped.", "quote": {
                "text": "You can change the size, colour or quantity of your items, and your address, within 24 hours. Personalised items are made at once and cannot be changed.",
                "title": "Changing your order", "url": f"{self.shop_url}/about"},
                "actions": [{"label": "Track with the carrier", "url": "https://carrier.example.com/track/1"}]}]
        if "long" in words:
            return [{"text": "\n\n".join(f"Paragraph {n}. " + "This is a rather long explanation of a rule. " * 4 for n in range(1, 8)), "actions": []}]
        if "markup" in words:
            return [{"text": "<img src=x onerror=alert(1)> <b>bold</b> see https://example.com/help.", "actions": [
                {"label": "Trap", "url": "javascript:alert(1)"}, {"label": "Help", "url": "https://example.com/help"}]}]
        if "two" in words:
            return [{"text": "First answer.", "actions": []}, {"text": "Second answer.", "actions": []}]
        if "nothing" in words:
            return []
        return [{"text": f"You wrote: {text}", "actions": []}]

    def order_card(self, greeting):
        hub = f"{self.shop_url}/account/orders/1001"
        return {
            "text": f"{greeting}Order #1001 has not been shipped yet. You can change it yourself until 4:20 pm today.",
            "card": {"order": "#1001", "url": hub, "items": [
                {"title": "Waxed cotton coat, olive, M", "image": f"{self.shop_url}/coat.svg", "quantity": 1, "changeable": 1,
                 "actions": [{"label": "Size or colour", "url": f"{hub}?edit=variant"}, {"label": "Quantity", "url": f"{hub}?edit=quantity"}]},
                {"title": "Wool socks, charcoal, 39–42", "image": f"{self.shop_url}/missing.svg", "quantity": 3, "changeable": 2,
                 "note": "1 was shipped on 3 March", "actions": [{"label": "Quantity", "url": f"{hub}?edit=quantity"}]},
                {"title": "Enamel mug, engraved “Ada”", "image": f"{self.shop_url}/mug.svg", "quantity": 1, "changeable": 0,
                 "note": "Personalised, made at once", "actions": []}]},
            "actions": [{"label": "Open order #1001", "url": hub}, {"label": "Change the address", "url": f"{hub}?edit=address"},
                        {"label": "Cancel the order", "url": f"{hub}?edit=cancel"}],
        }


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A browser that leaves the page closes its connections; that is no error."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            raise


class Handler(BaseHTTPRequestHandler):
    """Writes JSON and text, and keeps a list of what was asked."""

    protocol_version = "HTTP/1.1"

    @property
    def stub(self):
        return self.server.stub

    def log_message(self, *_):
        pass

    def send(self, status, body=b"", kind="application/json", headers=()):
        if not isinstance(body, bytes):
            body = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        with self.stub.lock:
            self.stub.requests.append({"method": self.command, "path": self.path, "status": status, "time": time.monotonic(),
                                       "body": getattr(self, "json", None), "headers": dict(self.headers)})
        self.send_response(status)
        for name, value in (("Content-Type", kind), ("Content-Length", str(len(body))), *headers):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def read_json(self):
        self.json = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")
        return self.json


class Storefront(Handler):
    """The shop's pages under a strict policy, and Shopify's app proxy."""

    def do_GET(self):
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query, keep_blank_values=True).items()}
        if url.path == "/apps/aftersale/session":
            return self.session(query.get("token"))
        if url.path.startswith("/apps/aftersale/in/"):
            back = urlsplit(self.headers.get("Referer", ""))
            return self.send(303, headers=[("Set-Cookie", "customer=ada; Path=/"), ("Location", f"/?{back.query}")])
        if url.path == "/sign-out":
            return self.send(303, headers=[("Set-Cookie", "customer=; Path=/; Max-Age=0"), ("Location", "/")])
        if url.path == "/styles.css":
            return self.send(200, STYLES, "text/css")
        if url.path.endswith(".svg") and (picture := PICTURES.get(url.path[1:-4])):
            return self.picture(*picture)
        if url.path == "/favicon.ico":
            return self.send(200, b"", "image/x-icon")
        if url.path.endswith(".svg"):
            return self.send(404, "", "text/plain")
        return self.page(query)

    def session(self, token):
        if self.stub.proxy == "missing":
            return self.send(404, "Not found", "text/html")
        if self.stub.proxy == "html":
            return self.send(200, "<!doctype html><p>This shop opens soon.</p>", "text/html")
        if self.stub.proxy == "other":
            return self.send(200, {"message": "another app"})
        cookies = http.cookies.SimpleCookie(self.headers.get("Cookie", ""))
        customer = cookies["customer"].value if "customer" in cookies else None
        return self.send(200, self.stub.storefront_session(token, customer), headers=[("Cache-Control", "no-store")])

    def picture(self, ground, shape):
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="{ground}" d="M0 0h100v100H0z"/>{shape}</svg>'
        self.send(200, svg, "image/svg+xml")

    def page(self, query):
        """`?look` adds the shop's own style sheet, `?twice` a second widget, `?lang` is the page's language; other parameters go to
        the widget."""
        api, look, twice = self.stub.api_url, query.pop("look", None), query.pop("twice", None)
        lang = query.pop("lang", "en")
        script = f"{api}/webchat/{TENANT}/widget.js?v=1" + "".join(f"&amp;{name}={value}" for name, value in query.items())
        policy = f"default-src 'none'; script-src {api}; connect-src {api} 'self'; img-src https: 'self'; require-trusted-types-for 'script'"
        styles = '\n<link rel="stylesheet" href="/styles.css">' if look else ""
        again = f'\n<script type="module" src="{script}&amp;again=1"></script>' if twice else ""
        headers = [("Content-Security-Policy", policy + ("; style-src 'self'" if look else ""))]
        self.send(200, PAGE.format(lang=lang, script=script, styles=styles, again=again), "text/html; charset=utf-8", headers)


class Api(Handler):
    """`/webchat/{tenant}`: sessions, messages and the widget, for the storefront's origin only."""

    def reply(self, status, body=b"", headers=(), **more):
        cors = [("Access-Control-Allow-Origin", self.stub.shop_url), ("Access-Control-Expose-Headers", "ETag, Retry-After")]
        self.send(status, body, headers=[*cors, *headers], **more)

    def do_OPTIONS(self):
        self.reply(204, headers=[("Access-Control-Allow-Methods", "GET, POST"), ("Access-Control-Max-Age", "600"),
                                 ("Access-Control-Allow-Headers", "authorization, content-type, if-none-match")])

    def do_GET(self):
        url = urlsplit(self.path)
        if url.path == f"/webchat/{TENANT}/widget.js":
            return self.reply(200, WIDGET.read_bytes(), kind="text/javascript; charset=utf-8")
        if url.path == f"/webchat/{TENANT}/messages":
            return self.messages(parse_qs(url.query).get("after", [None])[0])
        if url.path == f"/webchat/{TENANT}/words":
            return self.words(parse_qs(url.query)["languages"][0])
        return self.reply(404, {"error": "There is nothing here."})

    def do_POST(self):
        body = self.read_json()
        if self.path == f"/webchat/{TENANT}/sessions":
            if not self.stub.sessions_open:
                return self.reply(401, {"error": "No more sessions."})
            return self.reply(201, {"token": self.stub.new_token()})
        return self.message(body)

    def words(self, languages):
        if self.stub.words_to_refuse > 0:
            self.stub.words_to_refuse -= 1
            return self.reply(503, {"error": "not now"})
        name = next(name for code, name in WORDS.items() if languages.startswith(code))
        snapshot = (SNAPSHOTS / f"{name}.snap").read_text().split("---\n", 2)[2]
        return self.reply(200, json.loads(snapshot)["answer"]["body"])

    def conversation(self):
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        with self.stub.lock:
            return None if self.stub.knows_nobody else self.stub.tokens.get(token)

    def messages(self, after):
        conversation = self.conversation()
        if conversation is None:
            return self.reply(401, {"error": "This session has ended."})
        with self.stub.lock:
            entries = list(conversation["entries"])
        if after is not None:
            known = [entry["id"] for entry in entries]
            start = known.index(after) + 1 if after in known else 0
            entries = [entry for entry in entries[start:] if entry.get("from") != "shopper"]
        etag = '"' + hashlib.sha256(json.dumps([after, entries]).encode()).hexdigest()[:16] + '"'
        if self.headers.get("If-None-Match") == etag:
            return self.reply(304, headers=[("ETag", etag)])
        return self.reply(200, {"replies": entries}, headers=[("ETag", etag)])

    def message(self, body):
        scripted = self.stub.script.pop(0) if self.stub.script else {}
        time.sleep(scripted.get("delay", 0))
        conversation = self.conversation()
        if conversation is None:
            return self.reply(401, {"error": "This session has ended."})
        if scripted.get("commit"):
            self.stub.answer(conversation, body)  # and the answer gets lost
        if "status" in scripted:
            return self.reply(scripted["status"], {"error": scripted.get("error", "")}, headers=scripted.get("headers", ()))
        return self.reply(200, self.stub.answer(conversation, body))


if __name__ == "__main__":
    stub = Stub()
    print(f"{stub.shop_url}/?look=1")
    threading.Event().wait()
