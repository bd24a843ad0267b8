"""What a shopper sees of the chat widget, in Chromium, on a page of another origin under a strict policy.

`python3 tests/browser/widget_test.py` runs all. Pictures to look at go to the folder `SCREENSHOTS`, if that is set.
`PACE` shortens every waiting time of the widget: its 2 seconds are 0.1 here, its minute 3.
"""

import gzip
import json
import os
import re
import time
import unittest

from driver import Browser, end_cleanly, until
from gestures import CONTRAST, HOST, WIDGET_ROOT, WidgetGestures
from stub import WIDGET, Stub

PACE = 0.05
SIZE_LIMIT = 15 * 1024

# The same for what is no text: the placeholder, the edge of the text box, the launcher's sign.
OTHERS = """
const input = root.querySelector('textarea');
return [['placeholder', ratio(light(getComputedStyle(input, '::placeholder').color), light(behind(input)))],
  ['edge of the text box', ratio(light(getComputedStyle(root.querySelector('.field')).borderTopColor), light(behind(input)))],
  ['launcher', ratio(light(getComputedStyle(root.querySelector('.launcher')).color), light(behind(root.querySelector('.launcher'))))]];
"""

# Notes what is waited for, and lets the clock run ahead.
WATCH_TIMERS = """
const { setTimeout } = window;
const { now } = Date;
Object.assign(window, { waits: [], ahead: 0 });
window.setTimeout = (act, wait, ...more) => {
  window.waits.push(wait);
  return setTimeout(act, wait, ...more);
};
Date.now = () => now() + window.ahead;
"""


def setUpModule():
    global browser
    end_cleanly()
    browser = WidgetCase.browser = Browser()


def tearDownModule():
    browser.close()


class WidgetCase(WidgetGestures, unittest.TestCase):
    """A fresh storefront and a fresh tab for each test."""

    def setUp(self):
        self.stub = Stub()
        self.addCleanup(self.stub.close)
        self.addCleanup(self.leave)

    @property
    def quiet_page(self):
        return self.stub.shop_url + "/styles.css"

    def visit(self, query="", pace=PACE):
        browser.open(f"{self.stub.shop_url}/?pace={pace}{query}")
        until(lambda: self.one(".launcher"), "the launcher")

    def chat(self, query="", pace=PACE):
        self.visit(query, pace)
        self.open_chat()

    def sign_in(self):
        self.ask("I want to change my order")
        browser.find_all(HOST, ".primary")[-1].click()
        until(lambda: self.stub.seen("GET", "/apps/aftersale/in/"), "the way through the sign-in page")
        until(lambda: self.one(".card"), "the order card", 8)


class Talking(WidgetCase):
    def test_a_message_is_answered_under_a_strict_policy_without_a_complaint(self):
        self.chat()
        self.assertEqual(self.ask("hello"), ["You wrote: hello"])
        self.ask("rule")
        self.ask("markup")
        self.sign_in()
        self.assertEqual(browser.refused_by_policy(), [])
        complaints = [line for line in browser.console() if "missing.svg" not in line]
        self.assertEqual(complaints, [])

    def test_the_policy_of_the_test_page_does_refuse_inline_styles(self):
        self.visit()
        browser.run("document.body.append(Object.assign(document.createElement('style'), {textContent: 'p {color: red}'}))")
        until(lambda: any("style-src" in line for line in browser.refused_by_policy()), "a refusal")
        self.assertTrue(any("Content Security Policy" in line for line in browser.console()))

    def test_two_answers_stand_in_their_order(self):
        self.chat()
        self.ask("two please")
        self.assertEqual(self.entries(), [["shopper", "two please"], ["agent", "First answer."], ["agent", "Second answer."]])

    def test_what_the_server_says_is_text_and_only_web_addresses_are_links(self):
        self.chat()
        self.ask("markup")
        self.see(".agent .bubble", "<img src=x onerror=alert(1)> <b>bold</b>")
        links = self.inside("return [...root.querySelectorAll('.agent a')].map((a) => [a.href, a.target, a.rel])")
        self.assertEqual(links, [["https://example.com/help", "_blank", "noopener"]] * 2)

    def test_the_rule_is_quoted_with_its_source_which_opens_in_this_tab(self):
        self.chat()
        self.ask("What is the rule?")
        self.see("blockquote", "within 24 hours")
        link = self.one("figcaption a")
        self.assertEqual((link.text(), link.attribute("target")), ("Changing your order", None))

    def test_shift_enter_begins_a_line_and_enter_sends(self):
        self.chat()
        browser.type("one")
        browser.press("Shift", "Enter")
        browser.type("more")
        self.assertEqual(self.stub.posted(), [])
        browser.press("Enter")
        self.see(".agent .bubble", "more")
        self.assertEqual([text for _, text, _ in self.stub.posted()], ["one\nmore"])

    def test_enter_that_ends_a_composition_sends_nothing(self):
        self.chat()
        browser.type("nihongo")
        press = """const input = root.querySelector('textarea');
          const key = new KeyboardEvent('keydown', {key: 'Enter', isComposing: arguments[0], bubbles: true, cancelable: true});
          input.dispatchEvent(key); return input.value"""
        self.assertEqual(self.inside(press, True), "nihongo")
        self.assertEqual(self.inside(press, False), "")

    def test_a_starter_is_sent_by_a_click(self):
        self.chat()
        starter = self.one(".welcome .button")
        words = starter.text()
        starter.click()
        self.see(".shopper .bubble", words)
        self.assertEqual(self.focused(), "textarea")
        self.assertFalse(self.one(".welcome").shown())

    def test_characters_are_counted_from_1800_and_nothing_over_2000_is_sent(self):
        self.chat()
        fill = """const input = root.querySelector('textarea'); input.value = arguments[0];
          input.dispatchEvent(new Event('input')); return root.querySelector('.counter').textContent"""
        self.assertEqual(self.inside(fill, "x" * 1799), "")
        self.assertEqual(self.inside(fill, "x" * 1800), "200 characters left")
        self.assertEqual(self.inside(fill, "\U0001f9e6" * 2000), "0 characters left")
        self.assertEqual(self.inside(fill, "x" * 2001), "1 character too many")
        browser.press("Enter")
        self.assertEqual(self.one("textarea").attribute("aria-invalid"), "true")
        self.assertEqual(self.inside(fill, "x" * 2000), "0 characters left")
        browser.press("Enter")
        until(lambda: self.stub.posted(), "the message")
        self.assertEqual([len(text) for _, text, _ in self.stub.posted()], [2000])

    def test_work_under_way_shows_and_long_work_says_so(self):
        self.stub.script = [{"delay": 3}]
        self.chat()
        self.say("slow")
        until(lambda: self.one(".dots"), "the dots")
        self.see(".status", "Still looking into it")
        self.see(".agent .bubble", "slow")
        self.gone(".dots")

    def test_a_second_script_on_the_page_changes_nothing(self):
        self.visit("&twice=1")
        until(lambda: len(self.stub.seen("GET", "/webchat/demo/widget.js")) == 2, "the second script")
        time.sleep(0.2)
        self.assertEqual(browser.run(f"return document.querySelectorAll('{HOST}').length"), 1)
        self.assertEqual(browser.console(), [])

    def test_the_widget_speaks_the_language_of_the_page(self):
        self.chat("&lang=sv")
        self.assertEqual(self.one("textarea").attribute("placeholder"), "Skriv ett meddelande")
        self.assertEqual(browser.run(f"return document.querySelector('{HOST}').lang"), "sv")
        self.sign_in()
        self.assertEqual(self.texts(".card .facts")[1], "Antal 3\n2 av 3 går att ändra")

    def test_words_that_do_not_come_at_once_are_asked_for_again(self):
        self.stub.words_to_refuse = 1
        self.visit()
        self.assertEqual(self.one(".launcher").name(), "Open chat")

    def test_nothing_global_is_left_on_the_page(self):
        browser.open(self.stub.shop_url + "/about")
        own = "return Object.keys(window).filter((name) => /aftersale|words|session|tab$/i.test(name) && name !== 'sessionStorage')"
        until(lambda: self.one(".launcher"), "the launcher")
        self.assertEqual(browser.run(own), [])

    def test_the_module_is_small_and_imports_nothing_to_begin_with(self):
        size = len(gzip.compress(WIDGET.read_bytes(), 9, mtime=0))
        print(f"widget.js: {size} bytes gzipped")
        self.assertLessEqual(size, SIZE_LIMIT)
        # The drawer of the Customer Hub comes when a link to it is taken.
        imports = re.findall(r"\bimport\b(?!\.meta).*", WIDGET.read_text())
        self.assertEqual([line.split(".")[0] for line in imports], ["import(drawer)"])


class OrderCard(WidgetCase):
    def test_it_shows_each_item_with_what_can_be_done(self):
        self.chat()
        self.sign_in()
        self.assertEqual(self.texts(".card .name"), ["Waxed cotton coat, olive, M", "Wool socks, charcoal, 39–42", "Enamel mug, engraved “Ada”"])
        self.assertEqual(self.texts(".card .facts"), ["Quantity 1\nCan be changed", "Quantity 3\n2 of 3 can be changed", "Quantity 1\nCan no longer be changed"])
        self.assertEqual(self.texts(".card .note"), ["1 was shipped on 3 March", "Personalised, made at once"])
        names = [link.name() for link in browser.find_all(HOST, ".card li a")]
        self.assertEqual(names[0], "Size or colour (Waxed cotton coat, olive, M)")
        self.assertEqual(len(names), 3)

    def test_it_has_one_direct_link_to_the_order(self):
        self.chat()
        self.sign_in()
        order = f"{self.stub.shop_url}/account/orders/1001"
        links = self.inside("return [...root.querySelectorAll('a')].map((a) => [a.href, a.target, a.className])")
        self.assertEqual([link for link in links if link[0] == order], [[order, "", "button primary"]])
        self.assertEqual(self.texts(".entry > .actions a")[-2:], ["Change the address", "Cancel the order"])

    def test_a_picture_that_does_not_load_gets_a_placeholder(self):
        self.chat()
        self.sign_in()
        pictures = "return [...root.querySelectorAll('.picture')].map((picture) => picture.localName)"
        until(lambda: self.inside(pictures) == ["img", "span", "img"], "two pictures and a placeholder")

    def test_only_the_latest_answer_has_a_filled_button(self):
        self.chat()
        self.sign_in()
        fills = self.inside("""return [...root.querySelectorAll('.primary')].map((button) => [button.innerText.trim(),
          getComputedStyle(button).backgroundColor !== 'rgba(0, 0, 0, 0)'])""")
        self.assertEqual(fills, [["Sign in", False], ["Open order #1001", True]])


class WhenThingsGoWrong(WidgetCase):
    def test_after_a_500_the_same_id_is_sent_again(self):
        self.stub.script = [{"status": 500}, {"status": 503}]
        self.chat()
        self.say("hello")
        self.see(".agent .bubble", "You wrote: hello")
        posted = self.stub.posted()
        self.assertEqual([status for _, _, status in posted], [500, 503, 200])
        self.assertEqual(len({id for id, _, _ in posted}), 1)
        self.assertIsNone(self.one(".state"))

    def test_what_was_stored_although_its_answer_got_lost_shows_once(self):
        self.chat()
        self.ask("first")
        self.stub.script = [{"status": 502, "commit": True}] + [{"status": 502}] * 3
        self.say("hello")
        self.see(".agent .bubble", "You wrote: hello")  # brought by a poll
        until(lambda: [status for _, _, status in self.stub.posted()][1:] == [502, 502, 502, 502, 200], "four tries in vain")
        until(lambda: not self.one(".state"), "the message sent")
        self.assertEqual(self.entries()[2:], [["shopper", "hello"], ["agent", "You wrote: hello"]])

    def test_the_waiting_message_says_so_and_the_button_tries_at_once(self):
        self.stub.script = [{"status": 500}]
        self.chat(pace=60)  # the first wait would be a minute
        self.say("hello")
        self.see(".state", "Not sent yet. Trying again…")
        self.one(".state button").click()
        self.see(".agent .bubble", "hello")
        self.assertEqual(self.focused(), "textarea")

    def test_messages_written_offline_go_out_in_order_when_the_line_is_back(self):
        self.chat(pace=60)  # the first wait would be a minute
        self.ask("first")
        browser.offline(True)
        self.say("second")
        self.say("third")
        self.see(".state", "Trying again")
        until(lambda: self.texts(".state")[1:] == ["Not sent yet."], "the second one waiting too")
        browser.offline(False)
        self.see(".agent .bubble", "third")
        self.assertEqual([entry[1] for entry in self.entries()],
                         ["first", "You wrote: first", "second", "You wrote: second", "third", "You wrote: third"])

    def test_too_many_messages_say_so_and_sending_waits(self):
        self.stub.script = [{"status": 429, "headers": [("Retry-After", "40")]}]
        self.chat()
        self.say("hello")
        self.see(".state", "That was a little fast.")
        browser.type("and more")
        browser.press("Enter")
        self.assertEqual(self.one(".send").attribute("aria-disabled"), "true")
        self.assertIsNone(self.one(".state button"))
        self.assertEqual(len(self.stub.posted()), 1)
        self.see(".agent .bubble", "hello")
        self.assertEqual(self.one("textarea").property("value"), "and more")
        self.assertEqual(self.one(".send").attribute("aria-disabled"), "false")
        first, second = self.stub.seen("POST", "/webchat/demo/messages")
        self.assertEqual(first["body"], second["body"])
        self.assertGreater(second["time"] - first["time"], 40 * PACE - 0.1)

    def test_a_refused_message_says_so_and_can_be_edited(self):
        for status in (400, 413):
            with self.subTest(status):
                self.stub.script = [{"status": status, "error": "too long"}]
                self.chat()
                self.say("hello")
                self.see(".state", "This message could not be sent.")
                self.one(".state button").click()
                self.assertEqual(self.one("textarea").property("value"), "hello")
                self.assertEqual((self.focused(), self.one(".shopper")), ("textarea", None))
                self.leave()

    def test_an_ended_session_is_replaced_and_the_shopper_is_told(self):
        self.stub.proxy = "missing"
        self.chat(pace=1)
        self.ask("first")
        self.stub.forget_sessions()
        self.say("second")
        self.see(".agent .bubble", "second")
        self.see(".notice", "we started a new one")
        self.assertEqual(len(self.stub.seen("POST", "/webchat/demo/sessions")), 2)

    def test_a_session_that_does_not_hold_is_replaced_once(self):
        self.stub.proxy = "missing"
        self.chat(pace=1)
        self.ask("first")
        self.stub.knows_nobody = True
        self.say("second")
        self.see(".state", "This message could not be sent.")
        time.sleep(0.5)
        self.assertEqual(len(self.stub.seen("POST", "/webchat/demo/sessions")), 2)
        self.assertEqual(len(self.stub.seen("POST", "/webchat/demo/messages", 401)), 2)
        self.stub.knows_nobody = False
        self.assertEqual(self.ask("third"), ["You wrote: third"])

    def test_a_session_that_cannot_be_had_is_not_asked_for_for_ever(self):
        self.stub.proxy = "missing"
        self.chat(pace=1)
        self.ask("first")
        self.stub.forget_sessions()
        self.stub.sessions_open = False
        self.say("second")
        self.see(".state", "This message could not be sent.")
        time.sleep(0.5)
        self.assertLessEqual(len(self.stub.seen("POST", "/webchat/demo/sessions", 401)), 2)
        self.assertLessEqual(len(self.stub.seen("POST", "/webchat/demo/messages", 401)), 1)


class WhoIsAsking(WidgetCase):
    def test_after_sign_in_the_answer_goes_on_in_the_open_panel(self):
        self.chat()
        before = browser.run("return sessionStorage['aftersale.demo']")
        self.sign_in()
        until(self.opened, "the panel")
        self.see("header p", "signed in")
        self.assertNotEqual(browser.run("return sessionStorage['aftersale.demo']"), before)
        self.assertEqual([entry[0] for entry in self.entries()], ["shopper", "agent", "agent"])
        self.assertEqual(browser.run("return document.activeElement.localName"), "body")

    def test_a_page_load_shows_the_conversation_again_from_the_server(self):
        self.chat()
        self.ask("my secret size is 42")
        kept = json.dumps(browser.run("return {...sessionStorage, ...localStorage}"))
        self.assertNotIn("secret", kept)
        before = self.entries()
        browser.reload()
        until(lambda: self.one(".entry.agent"), "the conversation")
        self.assertEqual(self.entries(), before)

    def test_every_page_load_asks_the_storefront_with_the_token_it_has(self):
        self.chat()
        self.ask("hello")
        first = browser.run("return sessionStorage['aftersale.demo']")
        self.visit()
        until(lambda: len(self.stub.seen("GET", "/apps/aftersale/session")) == 2, "the second question")
        self.assertIn(f"token={first}", self.stub.seen("GET", "/apps/aftersale/session")[1]["path"])
        until(lambda: browser.run("return sessionStorage['aftersale.demo']") != first, "the new token")
        until(lambda: self.one(".entry.agent"), "the conversation under the new token")

    def test_a_visitor_who_does_not_chat_costs_no_request(self):
        self.visit()
        time.sleep(0.4)
        asked = [request["path"] for request in self.stub.requests if "session" in request["path"] or "messages" in request["path"]]
        self.assertEqual(asked, [])

    def test_without_a_proxy_the_session_is_anonymous_and_survives_a_page_load(self):
        for proxy in ("missing", "html", "other"):
            with self.subTest(proxy):
                self.stub.proxy = proxy
                before = len(self.stub.seen("POST", "/webchat/demo/sessions"))
                self.leave()
                self.chat()
                self.ask("hello")
                self.visit()
                until(lambda: self.one(".entry.agent"), "the conversation")
                self.assertEqual(len(self.stub.seen("POST", "/webchat/demo/sessions")), before + 1)

    def test_an_empty_proxy_parameter_asks_no_storefront(self):
        self.chat("&proxy=")
        self.ask("hello")
        self.assertEqual([request["path"] for request in self.stub.requests if "/session?" in request["path"] or request["path"].endswith("/session")], [])

    def test_a_page_from_the_back_forward_cache_asks_again(self):
        self.chat()
        self.ask("hello")
        before = len(self.stub.seen("GET", "/apps/aftersale/session"))
        browser.run("window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
        until(lambda: len(self.stub.seen("GET", "/apps/aftersale/session")) == before + 1, "the question")
        time.sleep(0.3)
        self.assertEqual(len(self.entries()), 2)


class Arriving(WidgetCase):
    def polls(self, status=None):
        return [request for request in self.stub.seen("GET", "/webchat/demo/messages", status)]

    def hide(self, hidden):
        browser.run("""Object.defineProperty(document, 'hidden', {value: arguments[0], configurable: true});
          document.dispatchEvent(new Event('visibilitychange'))""", hidden)

    def polls_within(self, seconds):
        before = len(self.polls())
        time.sleep(seconds)
        return len(self.polls()) - before

    def test_a_person_who_writes_later_is_shown_and_named(self):
        self.chat()
        self.ask("hello")
        self.stub.say_later("This is Mika from the shop.", "person")
        self.see(".person .bubble", "This is Mika")
        self.assertEqual(self.texts(".person .who"), ["Our team"])
        self.see("header p", "You are talking to our team")

    def test_a_closed_panel_counts_what_arrives_until_it_is_opened(self):
        self.chat()
        self.ask("hello")
        browser.press("Escape")
        self.stub.say_later("one", "person")
        self.see(".badge", "1")
        self.stub.say_later("two", "agent")
        self.see(".badge", "2")
        self.assertEqual(self.one(".launcher").name(), "Open chat, 2 new messages")
        self.one(".launcher").click()
        self.gone(".badge")
        browser.press("Escape")
        browser.reload()
        until(lambda: len(self.entries()) == 4, "the conversation")
        self.assertIsNone(self.one(".badge"))

    def test_what_came_before_an_answer_stands_before_it(self):
        self.chat(pace=1)
        self.ask("hello")
        self.stub.say_later("from a person", "person")  # committed before the next answer, fetched after it
        self.ask("again")
        self.see(".person .bubble", "from a person")
        self.assertEqual([entry[1] for entry in self.entries()],
                         ["hello", "You wrote: hello", "from a person", "again", "You wrote: again"])

    def test_nothing_new_is_a_304(self):
        self.chat()
        self.ask("hello")
        until(lambda: self.polls(304), "an unchanged answer")
        self.assertEqual(len(self.entries()), 2)

    def test_polling_slows_down_after_a_minute_and_after_ten(self):
        self.chat()
        browser.run(WATCH_TIMERS)
        self.ask("hello")
        for minutes, seconds in ((0, 2), (1.1, 10), (10.1, 60)):
            with self.subTest(minutes=minutes):
                browser.run("window.ahead = arguments[0]; window.waits = []", minutes * 60_000 * PACE)
                self.hide(True)
                self.hide(False)
                until(lambda: seconds * 1000 * PACE in browser.run("return window.waits"), f"a wait of {seconds} seconds")

    def test_nobody_polls_for_a_conversation_that_was_not_begun(self):
        self.chat()
        until(lambda: browser.run("return sessionStorage['aftersale.demo']"), "the session")
        self.assertEqual(self.polls_within(0.5), 0)
        browser.reload()
        until(self.polls, "the one question after a page load")
        time.sleep(0.2)
        self.assertEqual(self.polls_within(0.5), 0)

    def test_a_message_that_gets_no_answer_yet_waits_for_a_person(self):
        self.chat()
        self.say("nothing")
        until(lambda: self.stub.posted(), "the message")
        self.stub.say_later("Mika here", "person")
        self.see(".person .bubble", "Mika here")
        self.assertEqual([entry[0] for entry in self.entries()], ["shopper", "person"])

    def test_a_hidden_page_does_not_poll_and_polls_at_once_when_seen(self):
        self.chat()
        self.ask("hello")
        self.hide(True)
        time.sleep(0.3)
        self.assertEqual(self.polls_within(1), 0)
        self.visit(pace=60)  # the first wait would be two minutes
        until(lambda: self.one(".agent"), "the conversation")
        self.hide(True)
        before = len(self.polls())
        self.hide(False)
        until(lambda: len(self.polls()) > before, "a question at once")


class ForEveryone(WidgetCase):
    def test_it_works_by_keyboard_alone(self):
        self.visit()
        for _ in range(6):
            browser.press("Tab")
            if self.focused() == "launcher":
                break
        self.assertEqual(self.focused(), "launcher")
        self.assertEqual(self.one(".launcher").attribute("aria-expanded"), "false")
        browser.press("Enter")
        self.assertEqual(self.focused(), "textarea")
        self.ask("hello")
        browser.press("Escape")
        self.assertFalse(self.opened())
        self.assertEqual(self.focused(), "launcher")
        browser.press("Enter")
        self.assertEqual(self.focused(), "textarea")
        self.ask("I want to change my order")
        browser.press("Shift", "Tab")
        self.assertEqual(self.focused(), "button primary")
        browser.press("Enter")
        until(lambda: self.one(".card"), "the order card")

    def test_every_control_is_reached_by_tab_and_shows_its_focus(self):
        self.chat()
        self.sign_in()
        self.one("textarea").click()
        controls = self.inside("""return [...root.querySelectorAll('button, a, textarea, [tabindex="0"]')]
          .filter((control) => control.checkVisibility()).length""")
        seen = {}
        for _ in range(controls + 8):
            browser.press("Tab")
            mark = self.inside("""const at = root.activeElement; if (!at) return null;
              const ring = getComputedStyle(at.localName === 'textarea' ? at.parentElement : at);
              return [at.outerHTML, ring.outlineStyle !== 'none' || ring.boxShadow !== 'none']""")
            if mark:
                seen[mark[0]] = mark[1]
        self.assertEqual(len(seen), controls)
        self.assertTrue(all(seen.values()), seen)

    def test_names_and_roles_are_those_a_screen_reader_needs(self):
        self.chat()
        self.ask("rule")
        self.assertEqual((self.one("dialog").role(), self.one("dialog").name()), ("dialog", "Northwind Outfitters"))
        self.assertEqual((self.one("[aria-live=polite]").role(), self.one(".log").name()), ("log", "Messages"))
        self.assertEqual((self.one("textarea").role(), self.one("textarea").name()), ("textbox", "Your message"))
        self.assertEqual(self.one(".launcher").attribute("aria-expanded"), "true")
        self.assertEqual(self.inside("return root.getElementById(root.querySelector('.launcher').getAttribute('aria-controls')).localName"), "dialog")
        for control in browser.find_all(HOST, "button, a, textarea, [tabindex='0']"):
            self.assertTrue(control.name() or not control.shown(), control.attribute("class"))
        self.assertIn("(opens in a new tab)", self.one("a[target]").name())
        self.assertEqual(self.inside("return [...root.querySelectorAll('.bubble')].every((bubble) => bubble.dir === 'auto')"), True)
        self.assertEqual(self.inside("return [...root.querySelectorAll('.who')].map((who) => who.textContent)"), ["You", "Assistant"])

    def test_the_pages_own_shortcuts_do_not_hear_what_is_typed(self):
        self.chat()
        browser.run("window.heard = 0; for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, () => window.heard++)")
        browser.type("s/")
        self.assertEqual(browser.run("return window.heard"), 0)

    def test_contrast_is_enough_in_light_and_dark(self):
        for scheme in ("light", "dark"):
            with self.subTest(scheme):
                browser.prefer(color_scheme=scheme, reduced_motion="reduce")
                self.chat("&look=1")
                self.ask("rule")
                self.sign_in()
                self.one("textarea").click()
                self.stub.script = [{"status": 400, "error": "refused"}]
                self.say("hello")
                self.see(".state", "could not be sent")
                found = self.contrast()
                self.assertGreater(len(found), 20)
                self.assertEqual([pair for pair in found if pair[1] < 4.5], [])
                others = browser.run(WIDGET_ROOT + CONTRAST + OTHERS)
                self.assertEqual([pair for pair in others if pair[1] < (4.5 if pair[0] == "placeholder" else 3)], [])
                self.leave()

    def test_reduced_motion_is_honoured(self):
        browser.prefer(reduced_motion="reduce")
        self.stub.script = [{"delay": 3}]
        self.chat()
        self.say("hello")
        until(lambda: self.one(".dots"), "the dots")
        self.assertEqual(self.inside("return document.getAnimations().length + root.getAnimations().length"), 0)

    def test_on_a_phone_the_panel_is_a_modal_sheet_over_the_whole_screen(self):
        browser.screen(390, 844, 2, True)
        self.chat()
        self.ask("hello")
        box = "const box = root.querySelector('dialog').getBoundingClientRect(); return [box.x, box.y, box.width, box.height]"
        until(lambda: self.inside(box) == [0, 0, 390, 844], "the whole screen covered")
        self.assertTrue(self.inside("return root.querySelector('dialog').matches(':modal')"))
        browser.press("Escape")
        self.assertFalse(self.opened())
        self.assertEqual(self.focused(), "launcher")

    def test_on_a_phone_a_page_load_leaves_the_page_in_sight_unless_something_arrived(self):
        browser.screen(390, 844, 2, True)
        self.chat()
        self.ask("hello")
        browser.reload()
        until(lambda: self.one(".entry.agent"), "the conversation")
        self.assertFalse(self.opened())
        self.one(".launcher").click()
        self.stub.say_later("welcome back", "agent")
        self.see(".agent .bubble", "welcome back")
        self.sign_in()
        until(self.opened, "the sheet with the answer")

    def test_nothing_is_cut_at_double_zoom_or_on_a_narrow_screen(self):
        for width, height in ((640, 400), (320, 568)):
            with self.subTest(width=width):
                browser.screen(width, height)
                self.chat()
                self.sign_in()
                until(self.opened, "the sheet with the answer")
                wide = self.inside("""return [...root.querySelectorAll('dialog *')].filter((node) => node.checkVisibility()
                  && !node.closest('.unseen, .who') && node.getBoundingClientRect().right > innerWidth + 0.5).map((node) => node.outerHTML)""")
                self.assertEqual(wide, [])
                room = self.inside("return root.querySelector('.scroller').clientHeight")
                self.assertGreater(room, height * 0.5)
                self.leave()


class Pictures(WidgetCase):
    """For people to look at; nothing is compared."""

    def setUp(self):
        super().setUp()
        self.folder = os.environ.get("SCREENSHOTS")
        if not self.folder:
            self.skipTest("SCREENSHOTS names no folder")
        os.makedirs(self.folder, exist_ok=True)

    def picture(self, name):
        time.sleep(0.4)
        browser.picture(os.path.join(self.folder, f"{name}.png"))

    def test_pictures(self):
        screens = {"light": ("light", None), "dark": ("dark", None), "phone": ("light", (390, 844, 2, True)), "phone-dark": ("dark", (390, 844, 2, True))}
        for name, (scheme, screen) in screens.items():
            browser.prefer(color_scheme=scheme)
            if screen:
                browser.screen(*screen)
            self.walk(name)
            self.leave()

    def walk(self, name):
        self.chat("&look=1")
        self.picture(f"{name}-1-welcome")
        self.sign_in()
        self.picture(f"{name}-2-card")
        self.one("textarea").click()
        self.ask("What is the rule?")
        self.stub.say_later("Hello Ada, this is Mika from the shop.\nI can help with the mug.", "person")
        self.see(".person .bubble", "Mika")
        self.picture(f"{name}-3-person")
        self.stub.script = [{"status": 413, "error": "too long"}]
        self.say("Are you there?")
        self.see(".state", "could not be sent")
        self.picture(f"{name}-4-error")


if __name__ == "__main__":
    unittest.main(verbosity=1)
