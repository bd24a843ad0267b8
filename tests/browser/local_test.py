"""What a shopper and a merchant do with the product itself, in Chromium: the storefront with the widget, sign-in, the
order's page, and the agent preview.

`python3 tests/browser/local_test.py` runs all, on what `cargo build` made (or on the program that `AFTERSALE` names).
Pictures to look at go to the folder `SCREENSHOTS`, if that is set.
"""

import os
import re
import unittest

from driver import Browser, Element, end_cleanly, until
from gestures import CONTRAST, OVERFLOW, TEXTS, PageGestures, WidgetGestures
from product import Product

QUESTION = "I want to change the size of my last order"
ADA = "ada@example.com"
ADAS_PHONE = "+14155550123"
ITEMS = ["Merino Crew Sweater (Blue / M)", "Canvas Tote", "Wool Socks (Grey / 39-42)"]


def setUpModule():
    global browser
    end_cleanly()
    browser = LocalCase.browser = Browser()


def tearDownModule():
    browser.close()


class LocalCase(PageGestures, unittest.TestCase):
    """The product, started once for a class; a browser that knows nobody, for each test. However a test goes, no policy
    may have refused anything and the console has nothing to say."""

    @classmethod
    def setUpClass(cls):
        cls.product = Product()
        cls.addClassCleanup(cls.product.close)

    def setUp(self):
        self.complaints = []
        self.addCleanup(self.leave)

    @property
    def quiet_page(self):
        return self.product.shop + "/shop.css"

    def tearDown(self):
        self.assertEqual(browser.refused_by_policy(), [])
        self.assertEqual([line for line in browser.console() if not any(text in line for text in self.complaints)], [])

    def find(self, selector):
        return browser.run("return [...document.querySelectorAll(arguments[0])].filter((node) => node.checkVisibility())", selector)

    def all(self, selector):
        return [Element(browser, next(iter(found.values()))) for found in self.find(selector)]

    def one_of_page(self, selector):
        return until(lambda: next(iter(self.all(selector)), None), selector)

    def click(self, selector):
        """Clicks the first one, once it is there; a page that draws itself anew in between gets another click."""
        until(lambda: [element.click() for element in self.all(selector)[:1]], f"a click on {selector}")

    def page_texts(self, selector):
        return [element.text() for element in self.all(selector)]

    def page_says(self, selector, text):
        until(lambda: any(text in found for found in self.page_texts(selector)), f"{text!r} in {selector}")

    def at(self, path):
        until(lambda: browser.address().startswith(self.product.shop + path), f"the address {path}")

    def press_until(self, key, arrived, most=25):
        """Presses a key until the focus is where it should be."""
        for _ in range(most):
            if arrived():
                return
            browser.press(key)
        self.assertTrue(arrived(), f"not reached by {key}")

    def focus_reads(self, text):
        return browser.run("const at = document.activeElement; return at !== document.body && at.innerText.includes(arguments[0])", text)

    def sign_in_at_shop(self, name="Ada", back="/shop"):
        browser.open(f"{self.product.shop}/account/login?return_url={back}")
        next(button for button in self.all(".who button") if f"Sign in as {name}" in button.text()).click()
        self.at(back.split("?")[0])

    def look(self, name):
        """A picture for people, if somebody wants it."""
        if folder := os.environ.get("SCREENSHOTS"):
            os.makedirs(folder, exist_ok=True)
            browser.picture(os.path.join(folder, f"{name}.png"))


class Shopping(WidgetGestures, LocalCase):
    """The widget on a page of `localhost`, its API on `127.0.0.1`."""

    def visit(self, path="/shop"):
        browser.open(self.product.shop + path)
        until(lambda: self.one(".launcher"), "the launcher")

    def order_card(self):
        """Ada signs in by the link that the widget shows, and the conversation goes on by itself."""
        self.ask(QUESTION)
        browser.find_all("aftersale-chat", ".agent .primary")[-1].click()
        self.at("/apps/aftersale/in/")
        self.click("a.button")
        self.at("/account/login")
        self.click(".who button")
        self.at("/apps/aftersale/in/")
        self.click("form .button")
        self.at("/shop")
        until(lambda: self.one(".card"), "the order card")
        self.pictures_drawn()

    def pictures_drawn(self):
        loaded = "return [...root.querySelectorAll('.card img')].map((img) => img.complete && img.naturalWidth > 0)"
        until(lambda: self.inside(loaded) == [True] * len(ITEMS), "the pictures of the items")

    def test_from_the_question_to_the_order_by_keyboard_alone(self):
        self.visit()
        origins = browser.run("return [location.origin, new URL(document.querySelector('script[src]').src).origin]")
        self.assertEqual(origins, [self.product.shop, self.product.api])
        self.press_until("Tab", lambda: self.focused() == "launcher")
        browser.press("Enter")
        until(lambda: self.focused() == "textarea", "the focus in the text box")
        [answer] = self.ask(QUESTION)
        self.assertIn("sign in", answer)
        self.assertIn("within 24 hours", answer)  # the shop's own rule, quoted
        browser.press("Shift", "Tab")
        self.assertEqual((self.focused(), self.inside("return root.activeElement.innerText")), ("button primary", "Sign in"))
        browser.press("Enter")
        self.at("/apps/aftersale/in/")
        self.press_until("Tab", lambda: self.focus_reads("Sign in"))
        browser.press("Enter")
        self.at("/account/login")
        self.press_until("Tab", lambda: self.focus_reads("Sign in as Ada"))
        browser.press("Enter")
        self.at("/apps/aftersale/in/")
        self.press_until("Tab", lambda: self.focus_reads("Continue"))
        browser.press("Enter")
        self.at("/shop")
        until(lambda: self.one(".card"), "the order card, without another word")
        self.assertEqual([author for author, _ in self.entries()], ["shopper", "agent", "agent"])
        self.see("header p", "signed in")
        self.press_until("Tab", lambda: self.inside("return root.activeElement?.innerText.trim()") == "Open order")
        browser.press("Enter")
        self.drawer_says("h1", "Order #1001")
        self.assertEqual(self.drawer("return root.activeElement.localName"), "h1")
        self.assertEqual(self.barriers(), [])
        browser.press("Escape")
        self.assertFalse(self.drawer("return root.querySelector('dialog').open"))
        self.assertEqual(self.inside("return root.activeElement?.innerText.trim()"), "Open order", "the focus is where it was")
        self.at("/shop")

    # As a page of the shop opens it by itself.
    DRAWER = "return import(arguments[0] + '/hub/demo/drawer.js').then(({{ open }}) => open('/apps/aftersale/{}'))"

    def drawer(self, script, *arguments):
        return browser.run("const root = document.querySelector('aftersale-hub')?.shadowRoot ?? new DocumentFragment();" + script, *arguments)

    def drawer_says(self, selector, text):
        script = "return [...root.querySelectorAll(arguments[0])].map((node) => node.innerText)"
        until(lambda: any(text in said for said in self.drawer(script, selector)), f"“{text}” in the drawer")
        until(lambda: not self.drawer("return root.querySelector('dialog').getAnimations().length"), "the drawer in its place")

    def drawer_click(self, text):
        """Takes the link or button of the drawer with this label."""
        script = "const one = [...root.querySelectorAll('main a, main button')].find((node) => node.innerText === arguments[0]); one?.click(); return !!one"
        until(lambda: self.drawer(script, text), f"“{text}” in the drawer")

    def open_drawer(self):
        self.visit()
        self.open_chat()
        self.order_card()
        browser.find_all("aftersale-chat", ".card > .primary")[-1].click()
        self.drawer_says("h1", "Order #1001")

    def test_an_order_is_changed_in_the_drawer_and_the_chat_behind_it_hears_of_it(self):
        self.open_drawer()
        self.assertGreater(self.drawer("return root.querySelectorAll('li img').length"), 2)
        self.look("drawer-order")
        self.drawer_click("Change address")
        self.drawer_says("h1", "Change the delivery address")
        self.drawer("const field = root.getElementById('street'); field.value = ''; field.removeAttribute('required')")
        self.drawer_click("Check the change")
        self.drawer_says(".wrong", "Please check what is marked.")
        self.assertEqual(self.barriers(), [])
        self.look("drawer-wrong")
        self.drawer("root.getElementById('street').value = '7 Hill Road'")
        self.drawer_click("Check the change")
        self.drawer_says("h1", "Is this right?")
        self.drawer_click("Change it like this")
        self.drawer_says("[role=status]", "Order #1001 is changed.")
        self.assertEqual(self.drawer("return root.querySelector('dialog').getAttribute('aria-label')"), "Done · Northwind Goods")
        self.drawer_click("Back to the order")
        self.drawer_says("h1", "Order #1001")
        self.drawer("root.querySelector('.close').click()")
        self.see(".agent .bubble", "Order #1001 is changed.")
        self.at("/shop")

    def test_what_leads_elsewhere_leaves_the_drawer(self):
        self.sign_in_at_shop("Ada")
        self.visit()
        drawer = self.DRAWER.format("orders?order=1004")
        browser.run(drawer, self.product.api)
        self.drawer_says("h1", "Order #1004")
        self.drawer_click("Start a return")
        self.page_says("h1", "Returns")
        self.visit()
        browser.run(drawer, self.product.api)
        self.drawer_says("h1", "Order #1004")
        self.drawer_click("Buy again")
        self.page_says("h1", "Your cart")

    def test_whoever_is_not_logged_in_leaves_the_drawer_for_the_login_and_comes_back_to_the_order(self):
        self.visit()
        browser.run(self.DRAWER.format("orders?order=1001"), self.product.api)
        self.drawer_says("main p", "please sign in to your account first")
        self.drawer_click("Sign in")
        self.at("/account/login")
        next(button for button in self.all(".who button") if "Sign in as Ada" in button.text()).click()
        self.page_says("h1", "Order #1001")

    def test_a_form_that_cannot_be_sent_stays_with_what_was_typed_and_is_sent_once(self):
        self.sign_in_at_shop("Ada")
        self.visit()
        browser.run(self.DRAWER.format("orders?order=1001&action=address"), self.product.api)
        self.drawer_says("h1", "Change the delivery address")
        self.drawer("root.getElementById('street').value = '9 Hill Road'")
        browser.cdp("Network.setBlockedURLs", urls=["*/orders*"])
        self.addCleanup(browser.cdp, "Network.setBlockedURLs", urls=[])
        self.complaints = ["ERR_BLOCKED_BY_CLIENT", "503 (Service Unavailable)"]
        self.addCleanup(self.product.dev, "shopify", {"mode": "ok"})
        for mode in ("ok", "down"):
            with self.subTest(mode):
                self.drawer_click("Check the change")
                self.drawer_says("[role=alert]", "That didn’t work just now")
                self.assertEqual(self.drawer("return root.getElementById('street').value"), "9 Hill Road")
                self.at("/shop")
                self.drawer("root.querySelector('[role=alert]').remove()")
                browser.cdp("Network.setBlockedURLs", urls=[])
                self.product.dev("shopify", {"mode": "down"})
        self.product.dev("shopify", {"mode": "ok"})
        self.drawer_click("Check the change")
        self.drawer_says("h1", "Is this right?")
        sent = "const button = [...root.querySelectorAll('button')].find((one) => one.innerText === 'Change it like this'); button.click(); button.click()"
        self.drawer(sent)
        self.drawer_says("[role=status]", "Order #1001 is changed.")

    def test_back_closes_the_drawer_and_what_it_showed_is_gone(self):
        self.sign_in_at_shop("Ada")
        self.visit()
        for close in ("history.back()", "document.querySelector('aftersale-hub').shadowRoot.querySelector('.close').click()"):
            with self.subTest(close):
                browser.run(self.DRAWER.format("orders?order=1001"), self.product.api)
                self.drawer_says("h1", "Order #1001")
                browser.run(close)
                until(lambda: not self.drawer("return root.querySelector('dialog').open"), "a closed drawer")
                until(lambda: not browser.run("return history.state?.aftersaleHub"), "the page as it was")
                self.assertEqual(self.drawer("return root.querySelector('.page').childElementCount"), 0)
                self.at("/shop")

    def test_the_shops_own_tag_and_the_chat_share_one_drawer(self):
        self.visit()
        browser.run("return import(arguments[0] + '/hub/demo/drawer.js')", self.product.api)
        self.open_chat()
        self.order_card()
        browser.run("return import(arguments[0] + '/hub/demo/drawer.js')", self.product.api)
        browser.find_all("aftersale-chat", ".card > .primary")[-1].click()
        self.drawer_says("h1", "Order #1001")
        self.assertEqual(browser.run("return document.querySelectorAll('aftersale-hub').length"), 1)
        self.at("/shop")

    def test_a_theme_changes_nothing_in_the_drawer(self):
        """As Dawn does, and themes made from it: ten pixels are one rem."""
        self.sign_in_at_shop("Ada")
        self.visit()
        browser.run("document.documentElement.style.cssText = 'font-size: 62.5%; letter-spacing: .3em; text-transform: uppercase'; document.addEventListener('keydown', () => (window.heard = true))")
        browser.run(self.DRAWER.format("orders?order=1001&action=address"), self.product.api)
        self.drawer_says("h1", "Change the delivery address")
        look = self.drawer("const style = getComputedStyle(root.querySelector('h1')); return [style.fontSize, style.letterSpacing, style.textTransform]")
        self.assertEqual(look, ["25.6px", "normal", "none"])
        self.drawer("root.getElementById('street').focus()")
        browser.type("/")
        self.assertIsNone(browser.run("return window.heard ?? null"), "the theme hears no key of the form")

    def test_where_the_drawer_cannot_be_had_the_link_leads_to_the_page(self):
        self.visit()
        self.open_chat()
        self.order_card()
        browser.cdp("Network.setBlockedURLs", urls=["*/drawer.js*"])
        self.addCleanup(browser.cdp, "Network.setBlockedURLs", urls=[])
        self.complaints = ["ERR_BLOCKED_BY_CLIENT"]
        browser.find_all("aftersale-chat", ".card > .primary")[-1].click()
        self.at("/apps/aftersale/orders?order=1001")

    def test_the_drawer_fits_a_phone_and_can_be_read_in_the_dark(self):
        browser.screen(390, 844, 2, True)
        self.sign_in_at_shop("Ada")
        for scheme in ("light", "dark"):
            browser.prefer(color_scheme=scheme, reduced_motion="reduce")
            for path in ("orders", "orders?order=1001", "orders?order=1001&action=items", "orders?order=1001&action=cancel"):
                with self.subTest(scheme, path=path):
                    self.visit()
                    browser.run(self.DRAWER.format(path), self.product.api)
                    self.drawer_says("h1", "")
                    self.assertEqual(self.drawer(OVERFLOW), [])
                    found = self.drawer(CONTRAST + TEXTS)
                    self.assertGreater(len(found), 3)
                    self.assertEqual([pair for pair in found if pair[1] < 4.5], [])
                    self.assertEqual(self.barriers(), [])
            self.look(f"drawer-phone-{scheme}")

    def test_the_card_shows_each_item_with_its_picture_and_leads_to_exactly_that_order(self):
        self.visit()
        self.open_chat()
        self.order_card()
        self.assertEqual(self.texts(".card h3"), ["Order #1001"])
        self.assertEqual(self.texts(".card .name"), ITEMS)
        self.assertEqual(self.texts(".card .facts"), [f"Quantity {count}\nCan be changed" for count in (1, 2, 3)])
        links = self.inside("return [...root.querySelectorAll('.card a, .card ~ .actions a')].map((a) => [a.innerText.trim(), a.href])")
        # The tote comes in one variant only.
        buttons = [(1, "variant"), (1, "quantity"), (2, "quantity"), (3, "variant"), (3, "quantity")]
        lines = [f"&action={action}&line=50010010{line}" for line, action in buttons]
        wanted = [*lines, "", "&action=address", "&action=cancel"]
        leads, chats = zip(*[url.split("&chat=") for _, url in links])
        self.assertEqual(list(leads), [f"{self.product.shop}/apps/aftersale/orders?order=1001{rest}" for rest in wanted])
        self.assertEqual(len(set(chats)), 1, "each link names the conversation that gave it out")
        self.assertEqual([label for label, _ in links][-3:], ["Open order", "Change address", "Cancel order"])
        self.look("widget-card")

    def test_sign_in_leads_back_to_the_page_where_the_shopper_asked(self):
        self.visit("/pages/returns-and-refunds")
        self.open_chat()
        self.ask(QUESTION)
        self.one(".agent .primary").click()
        self.click("a.button")
        self.click(".who button")
        self.click("form .button")
        self.at("/pages/returns-and-refunds")
        until(lambda: self.one(".entry.agent"), "the conversation")

    def test_a_note_of_another_place_is_not_followed_after_sign_in(self):
        elsewhere = self.product.api.removeprefix("http:")
        for note in (elsewhere, elsewhere.replace("//", "/\\")):
            with self.subTest(note):
                self.visit("/pages/shipping")
                self.open_chat()
                self.ask(QUESTION)
                self.one(".agent .primary").click()
                self.click("a.button")
                self.click(".who button")
                self.one_of_page("form .button")
                browser.run("sessionStorage['aftersale.demo.view'] = JSON.stringify({page: arguments[0]})", note)
                self.click("form .button")
                self.at("/shop")
                self.leave()

    def test_the_policy_of_the_page_is_strict(self):
        self.visit()
        browser.run("document.body.append(Object.assign(document.createElement('style'), {textContent: 'p {color: red}'}))")
        until(lambda: any("style-src" in line for line in browser.refused_by_policy()), "a refusal")
        browser.open("about:blank")
        self.complaints = ["Content Security Policy"]

    def test_a_reload_keeps_the_conversation(self):
        self.visit()
        self.open_chat()
        self.ask(QUESTION)
        self.ask("Do you ship to Canada?")
        before = self.entries()
        browser.reload()
        until(lambda: len(browser.find_all("aftersale-chat", ".entry")) == len(before), "the conversation")
        self.assertEqual(self.entries(), before)

    def test_signing_out_at_the_shop_ends_the_verified_session(self):
        self.sign_in_at_shop()
        self.visit()
        self.open_chat()
        self.ask("Where is #1003?")
        self.see("header p", "signed in")
        self.see(".agent .bubble", "#1003")
        browser.press("Escape")
        next(link for link in self.all(".account a") if link.text() == "Sign out").click()
        until(lambda: self.page_texts(".account") == ["Sign in"], "nobody signed in at the shop")
        until(lambda: self.one(".launcher"), "the launcher")
        self.open_chat()
        before = len(self.texts(".agent .bubble"))
        self.say("Where is #1003?")
        answer = until(lambda: self.texts(".agent .bubble")[before:], "an answer")[-1]
        self.assertIn("sign in", answer)
        self.assertNotIn("signed in", self.one("header p").text())

    def test_a_message_written_offline_is_kept_and_sent_once(self):
        self.complaints = ["ERR_INTERNET_DISCONNECTED"]
        self.visit()
        self.open_chat()
        self.ask(QUESTION)
        browser.offline(True)
        self.say("Do you ship to Canada?")
        self.see(".state", "Not sent yet")
        browser.offline(False)
        until(lambda: len(self.texts(".agent .bubble")) == 2, "the answer")
        self.gone(".state")
        written = [text for author, text in self.entries() if author == "shopper"]
        self.assertEqual(written, [QUESTION, "Do you ship to Canada?"])
        browser.reload()  # and the server has it once
        until(lambda: len(self.entries()) == 4, "the conversation")
        self.assertEqual([text for author, text in self.entries() if author == "shopper"], written)

    def test_on_a_phone_and_in_the_dark_everything_fits_and_can_be_read(self):
        for scheme, screen in (("light", (390, 844, 2, True)), ("dark", None)):
            with self.subTest(scheme):
                browser.prefer(color_scheme=scheme, reduced_motion="reduce")
                if screen:
                    browser.screen(*screen)
                self.visit()
                self.assertEqual(LocalCase.overflow(self), [])
                self.assertEqual([pair for pair in LocalCase.contrast(self) if pair[1] < 4.5], [])
                self.assertEqual(self.barriers(), [])
                self.open_chat()
                self.order_card()
                if not self.opened():
                    self.one(".launcher").click()
                self.assertEqual(self.overflow(), [])
                found = self.contrast()
                self.assertGreater(len(found), 20)
                self.assertEqual([pair for pair in found if pair[1] < 4.5], [])
                self.assertEqual(self.barriers(), [])
                self.look(f"widget-{scheme}")
                self.leave()

    def test_what_a_screen_reader_is_told(self):
        self.visit()
        self.press_until("Tab", lambda: self.focused() == "launcher")
        self.assertEqual(self.spoken("button", "Open chat").get("expanded"), False)
        browser.press("Enter")
        until(lambda: self.focused() == "textarea", "the focus in the dialog")
        self.spoken("dialog", "Northwind Goods")
        self.assertEqual(self.spoken("log", "Messages").get("live"), "polite")
        self.assertTrue(self.spoken("textbox", "Your message").get("focused"))
        self.spoken("button", "Send")
        self.ask(QUESTION)
        link = self.one(".agent .primary")
        self.assertEqual((link.role(), link.name()), ("link", "Sign in"))
        browser.press("Escape")
        until(lambda: not self.opened(), "the closed dialog")
        self.assertEqual(self.focused(), "launcher")
        self.assertEqual(self.spoken("button", "Open chat").get("expanded"), False)

    def spoken(self, role, name):
        """The properties of what has this role and name in the accessibility tree; it must be there once."""
        nodes = browser.cdp("Accessibility.getFullAXTree")["nodes"]
        value = lambda node, key: node.get(key, {}).get("value")
        found = [node for node in nodes if not node["ignored"] and (value(node, "role"), value(node, "name")) == (role, name)]
        self.assertEqual(len(found), 1, f"{role} {name!r}")
        return {entry["name"]: entry["value"].get("value") for entry in found[0].get("properties", [])}


class Pages(LocalCase):
    """What stands behind the links: sign-in, the order, and the changes that its owner makes of it."""

    ORDER = "/apps/aftersale/orders?order=1001"

    def test_an_order_is_shown_to_its_owner_and_to_nobody_else(self):
        browser.open(self.product.shop + self.ORDER)
        self.page_says("p", "please sign in to your account first")
        self.assertNotIn("Merino", browser.run("return document.documentElement.outerHTML"))
        self.sign_in_at_shop("Ben")
        self.complaints = ["404 (Not Found)"]
        browser.open(self.product.shop + self.ORDER)
        self.page_says("p", "can’t find that order among yours")
        self.assertNotIn("Merino", browser.run("return document.documentElement.outerHTML"))
        self.sign_in_at_shop("Ada")
        browser.open(self.product.shop + self.ORDER)
        self.assertEqual(self.page_texts("h1"), ["Order #1001"])
        self.assertEqual(self.page_texts("li strong"), ITEMS)
        self.assertEqual(self.page_texts("li span"), [f"Quantity: {count} · Not shipped yet: {count}" for count in (1, 2, 3)])
        drawn = "return [...document.querySelectorAll('li img')].every((img) => img.complete && img.naturalWidth > 0)"
        until(lambda: browser.run(drawn), "the pictures")
        self.assertEqual(self.page_texts(".actions a"), ["Size or variant", "Change items", "Change address", "Cancel order"])
        self.assertEqual(self.page_texts(".ways a"), ["Write on WhatsApp", "Send a text message", "Write an e-mail"])

    def test_an_order_is_cancelled_by_keyboard_alone(self):
        self.sign_in_at_shop("Ada")
        browser.open(self.product.shop + "/apps/aftersale/orders?order=1006")
        self.go_to("Cancel order")
        self.page_says("h1", "Cancel order #1006")
        self.page_says("form p", "25.00 USD goes back to the payment method you used.")
        self.go_to("Cancel the order")
        self.page_says("h1", "Done")
        self.page_says("[role=status]", "Order #1006 is cancelled.")
        self.go_to("Back to the order")
        self.assertEqual(self.page_texts(".state"), ["Cancelled"])
        self.assertEqual(self.all(".actions, form"), [])

    def test_an_address_that_cannot_be_is_named_where_it_stands_and_then_changed(self):
        self.sign_in_at_shop("Ada")
        browser.open(self.product.shop + "/apps/aftersale/orders?order=1007")
        # Something of it is engraved, so it cannot be sent elsewhere; what can be changed is offered.
        self.assertEqual(self.page_texts(".actions a"), ["Change items"])
        browser.open(self.product.shop + self.ORDER + "&action=address")
        for name, text in (("phone", "0155"), ("street", "7 Hill Road")):
            self.fill(name, text)
        self.click("form button")
        self.page_says("[role=alert]", "Please check what is marked.")
        self.assertIn("with the country code", self.described("phone"))
        self.fill("phone", "+14155550199")
        self.click("form button")
        self.page_says("dd", "12 Harbor Street")
        self.assertIn("7 Hill Road", self.page_texts("dd")[1])
        self.click("form button")
        self.page_says("[role=status]", "Order #1001 is changed.")

    def test_another_size_is_chosen_and_the_chat_knows_of_it(self):
        self.sign_in_at_shop("Ada")
        browser.open(self.product.shop + self.ORDER)
        self.go_to("Size or variant")
        self.page_says("p", "Which item is it about?")
        self.go_to("Merino Crew Sweater (Blue / M)")
        self.page_says("legend", "Instead of Merino Crew Sweater (Blue / M)")
        self.look("hub-variant")
        self.press_until("Tab", lambda: browser.run("return document.activeElement.name") == "variant")
        browser.press("Down")
        self.assertEqual(browser.run("return document.querySelector(':checked').parentElement.innerText.trim()"), "Blue / L")
        self.go_to("Check the change")
        self.page_says("dd", "1 × Merino Crew Sweater (Blue / L)")
        self.page_says("p", "The price stays the same.")
        self.look("hub-variant-review")
        self.go_to("Change it like this")
        self.page_says("[role=status]", "Order #1001 is changed.")
        self.go_to("Back to the order")
        self.page_says("li strong", "Merino Crew Sweater (Blue / L)")

    def test_an_order_that_arrived_leads_to_the_returns_platform_and_into_the_cart(self):
        self.sign_in_at_shop("Ada")
        delivered = self.product.shop + "/apps/aftersale/orders?order=1004"
        browser.open(delivered)
        self.page_says("h2", "The parcel")
        self.look("hub-delivered")
        self.click(".actions a[href*='action=return']")
        self.page_says("h1", "Returns")
        self.assertEqual(self.page_texts("dd"), ["#1004", "04101"])
        browser.open(delivered)
        self.click(".actions a[href*='action=again']")
        self.page_says("h1", "Your cart")

    def go_to(self, name):
        """By the Tab key, as far as the link or button with this name; then in."""
        for _ in range(20):
            browser.press("Tab")
            if browser.run("return document.activeElement.innerText") == name:
                return browser.press("Enter")
        self.fail(f"no Tab leads to {name}")

    def fill(self, name, text):
        browser.run("const field = document.getElementById(arguments[0]); field.focus(); field.select();", name)
        browser.type(text)

    def described(self, name):
        """What a screen reader says of a field that is marked."""
        return browser.run("""
          const field = document.getElementById(arguments[0]);
          return field.getAttribute('aria-invalid') && field.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).innerText).join(' ');
        """, name)

    def test_what_can_be_sent_back_is_said_beside_the_button(self):
        self.sign_in_at_shop("Eve")
        for order, says, button in (
            ("4001", "The order could be returned until", False),
            ("4002", "The following can’t be returned: Wool Socks", True),
            ("4003", ": Picnic Blanket (Green).", True),
            ("4005", "has already been registered", True),
        ):
            with self.subTest(order):
                browser.open(f"{self.product.shop}/apps/aftersale/orders?order={order}")
                self.page_says("p", says)
                self.assertEqual([link.text() for link in self.all(".actions a") if link.text() == "Start a return"], ["Start a return"] * button)
                self.assertEqual(self.barriers(), [])
                self.look(f"hub-return-{order}")

    def test_a_picture_that_does_not_load_leaves_a_quiet_square(self):
        self.sign_in_at_shop("Ada")
        browser.cdp("Network.setBlockedURLs", urls=["*/pictures/*"])
        self.addCleanup(browser.cdp, "Network.setBlockedURLs", urls=[])
        self.complaints = ["ERR_BLOCKED_BY_CLIENT"]
        browser.open(self.product.shop + self.ORDER)
        until(lambda: browser.run("return [...document.querySelectorAll('li img')].every((img) => img.complete)"), "pictures tried")
        shots = [picture.picture() for picture in self.all("li img")]
        self.assertEqual(len(shots), len(ITEMS))
        browser.open("about:blank")
        for shot in shots:
            self.assertEqual(self.colours_inside(shot), 1)

    def colours_inside(self, shot):
        """How many colours a picture has, its round corners aside."""
        return browser.run("""
          const image = new Image();
          image.src = 'data:image/png;base64,' + arguments[0];
          return image.decode().then(() => {
            const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
            pen.drawImage(image, 0, 0);
            const inner = pen.getImageData(10, 10, image.width - 20, image.height - 20).data;
            return new Set(new Uint32Array(inner.buffer)).size;
          });""", shot)

    def test_a_sign_in_page_names_the_masked_phone_and_changes_nothing_when_it_is_looked_at(self):
        conversation = self.product.dev("text", {"from": ADAS_PHONE, "text": QUESTION})["conversation"]
        seen = f"conversation?id={conversation}"
        link = self.link_to(ADAS_PHONE)
        before, sent = self.product.dev(seen), len(self.product.dev("outbox"))
        self.sign_in_at_shop("Ada")
        for _ in range(2):
            browser.open(link)
            self.page_says(".panel p", "the phone +1 … 23 asked about an order")
            self.assertNotIn(ADAS_PHONE, browser.run("return document.documentElement.outerHTML"))
        self.assertEqual((self.product.dev(seen), len(self.product.dev("outbox"))), (before, sent))
        long_link = browser.address()
        self.click("form .button")
        self.page_says("p", "The answer is on its way to your phone")
        until(lambda: len(self.product.dev("outbox")) > sent, "the answer on the phone")
        self.assertIn("#1001", self.product.dev("outbox")[-1]["text"])
        self.complaints = ["410 (Gone)"]
        browser.open(long_link)
        self.page_says("h1", "This link doesn’t work any more")
        self.click("a.button")
        self.at("/shop")

    def link_to(self, phone):
        """The sign-in link of the last text to a phone."""
        sent = until(lambda: [sent["text"] for sent in self.product.dev("outbox") if sent["to"] == phone], "a text")
        text = sent[-1]
        return text[text.index("http"):].split()[0]

    def test_at_its_own_address_a_code_by_mail_signs_in_by_keyboard_alone(self):
        """Chromium takes `__Host-` cookies from this machine's own addresses as it does over https."""
        self.product.dev("hub", {"live": True, "at": "own-address"})
        self.addCleanup(self.product.dev, "hub", {"live": True, "at": "storefront"})
        order = f"{self.product.api}/hub/demo/orders?order=1001"
        browser.open(order)
        self.page_says("h1", "Sign in to Northwind Goods")
        self.assertEqual(self.barriers(), [])
        self.look("hub-sign-in")
        self.fill("email", "ada@example.com")
        browser.press("Enter")
        self.page_says("h1", "Check your inbox")
        self.assertEqual(browser.run("return document.activeElement.id"), "code")
        browser.type("000 000")
        browser.press("Enter")
        self.page_says(".wrong", "That isn’t the code")
        self.assertIn("That isn’t the code", self.described("code"))
        self.assertEqual(self.barriers(), [])
        self.look("hub-code")
        browser.type(self.code_for("ada@example.com"))
        browser.press("Enter")
        self.page_says("h1", "Order #1001")
        self.assertEqual(browser.address(), order)
        self.assertEqual(browser.run("return document.cookie"), "", "no script reads it")
        self.assertEqual(self.barriers(), [])
        self.look("hub-own-address")
        self.go_to("Sign out")
        self.page_says("h1", "Sign in to Northwind Goods")
        browser.open(order)
        self.page_says("h1", "Sign in to Northwind Goods")

    def test_at_its_own_address_an_account_at_the_shop_signs_in_and_leads_back_to_the_order(self):
        """The shop's sign-in stands on another origin: the browser comes back with the cookie that it was sent out with."""
        self.product.dev("hub", {"live": True, "at": "own-address-with-accounts"})
        self.addCleanup(self.product.dev, "hub", {"live": True, "at": "storefront"})
        order = f"{self.product.api}/hub/demo/orders?order=1001"
        browser.open(order)
        self.page_says("h1", "Sign in to Northwind Goods")
        self.assertEqual(self.barriers(), [])
        self.look("hub-account")
        self.go_to("Sign in")
        self.page_says(".soft", "shop’s own login")
        self.click("form.who button")
        self.page_says("h1", "Order #1001")
        self.assertEqual(browser.address(), order)
        self.assertEqual(browser.run("return document.cookie"), "", "no script reads it")
        self.go_to("Sign out")
        self.page_says("h1", "Sign in to Northwind Goods")
        self.addCleanup(browser.open, self.product.shop + "/account/logout")

    def code_for(self, mailbox):
        """The code in the last mail to a mailbox."""
        sent = until(lambda: [sent["text"] for sent in self.product.dev("outbox") if sent["to"] == mailbox], "a mail")
        return re.search(r"\b\d{6}\b", sent[-1]).group()

    def test_every_page_fits_a_phone_and_can_be_read_in_the_dark(self):
        self.product.dev("text", {"from": "+14155550124", "text": QUESTION})
        link = self.link_to("+14155550124")
        self.sign_in_at_shop("Ada")
        paths = ["/apps/aftersale/orders", self.ORDER, "/apps/aftersale/orders?order=1003", "/account/login", "/pages/size-guide"]
        paths += [f"{self.ORDER}&action={action}" for action in ("address", "variant", "items", "contact", "cancel")]
        browser.screen(390, 844, 2, True)
        for scheme in ("light", "dark"):
            browser.prefer(color_scheme=scheme, reduced_motion="reduce")
            for address in (link, *(self.product.shop + path for path in paths)):
                with self.subTest(scheme, address=address):
                    browser.open(address)
                    self.assertEqual(self.overflow(), [])
                    found = self.contrast()
                    self.assertGreater(len(found), 3)
                    self.assertEqual([pair for pair in found if pair[1] < 4.5], [])
                    self.assertEqual(self.barriers(), [])


class Preview(LocalCase):
    """The agent preview: the first page that a merchant sees."""

    def visit(self):
        browser.open(self.product.api + "/")
        until(lambda: browser.run("return document.querySelectorAll('#channels label').length") == 4, "the preview")

    @property
    def quiet_page(self):
        return self.product.api + "/preview.css"

    def pick(self, label):
        """A shopper, or a channel."""
        choice = next(element for element in self.all("#who label") if label in element.text().splitlines())
        choice.click()

    def say(self, text):
        self.click("#write")
        browser.type(text)
        browser.press("Enter")

    def why(self):
        return browser.run("return document.getElementById('reason').innerText")

    def facts(self):
        return dict(browser.run("return [...document.querySelectorAll('#reason dl div')].map((row) => [row.querySelector('dt').innerText, row.querySelector('dd').innerText])"))

    def rule(self, rule):
        until(lambda: self.page_texts("#reason code") == [rule], f"the rule {rule}")

    def sign_in(self, name):
        self.one_of_page("#sign-in")
        next(button for button in self.all("#sign-in-choices button") if f"Sign in as {name}" in button.text()).click()

    def test_beside_an_answer_stands_why_it_was_given(self):
        self.visit()
        self.pick("Ada")
        self.say(QUESTION)
        self.rule("sign_in_needed")
        self.page_says(".answer .bubble", "please sign in")
        self.assertIn("Order editing", self.why())
        self.assertIn("Order data is only for its owner", self.why())
        self.assertIn("Order changes and cancellations › Order change policy", self.why())
        facts = self.facts()
        self.assertEqual((facts["Asked"], facts["database round trips"], facts["Shopify calls"]), (f"“{QUESTION}”", "2", "0"))
        self.assertRegex(facts["to answer"], r"^[\d.]+ ms$")
        self.click(".answer .action.first")
        self.sign_in("Ada")
        self.rule("order_editable")
        self.assertEqual(self.page_texts("#reason tbody th"), ["Merino Crew Sweater", "Canvas Tote", "Wool Socks"])
        self.assertEqual(self.page_texts("#reason tbody td"), ["1", "1", "1", "2", "2", "2", "3", "3", "3"])
        drawn = "return [...document.querySelectorAll('.card img')].map((img) => img.complete && img.naturalWidth > 0)"
        until(lambda: browser.run(drawn) == [True] * 3, "the pictures of the items")
        self.say("Can I cancel #1003?")
        self.rule("order_in_transit")
        self.assertIn(self.facts()["Shopify calls"], ("1", "2"))
        self.all(".why")[0].click()  # an earlier answer
        self.rule("sign_in_needed")

    def test_a_phone_gets_texts_and_the_link_in_them_signs_in(self):
        self.visit()
        self.pick("Ada")
        self.pick("Text")
        self.say(QUESTION)
        self.page_says(".answer .bubble", "please sign in to your Northwind Goods account")
        self.rule("sign_in_needed")
        self.assertRegex(self.one_of_page(".answer > small").text(), r"^[1-4] segments?$")
        self.assertEqual(self.page_texts("#left summary span")[0], f"Text to {ADAS_PHONE}")
        self.pick("WhatsApp")
        self.assertEqual(self.find(".answer"), [])  # another conversation
        self.pick("Text")
        self.click(".answer .link")
        self.sign_in("Ada")
        self.page_says(".answer .bubble", "#1001")
        self.rule("order_editable")
        self.page_says("#strip p", "Ada signed in by the link")

    def test_a_mailbox_gets_mails(self):
        self.visit()
        self.pick("Ben")
        self.pick("E-mail")
        self.click("#subject")
        browser.type("A question")
        browser.press("Tab")
        browser.type("Do you ship to Canada?")
        browser.press("Control", "Enter")
        self.page_says(".answer .mail header", "Re: A question")
        self.rule("article_quoted")
        self.assertEqual(self.page_texts("#left summary span")[0], "Mail to ben@example.com")

    def test_the_demo_shop_can_be_broken_and_mended(self):
        self.visit()
        self.pick("Ada")
        self.click("#tools button")
        self.sign_in("Ada")
        until(lambda: self.page_texts("#standing") == ["Signed in as Ada"], "Ada signed in")
        for control, value in (("shopify", "down"), ("hub", "off")):
            browser.run("const select = document.getElementById(arguments[0]); select.value = arguments[1]; select.dispatchEvent(new Event('change'))", control, value)
        until(lambda: (self.product.dev("shopify")["mode"], self.product.dev("hub")["live"]) == ("down", False), "a broken shop")
        self.addCleanup(self.product.dev, "hub", {"live": True})
        self.addCleanup(self.product.dev, "shopify", {"mode": "ok"})
        browser.reload()
        until(lambda: browser.run("return [document.getElementById('shopify').value, document.getElementById('hub').value]") == ["down", "off"], "what is so")
        self.say(QUESTION)
        self.rule("shop_unavailable")

    def test_it_works_by_keyboard_alone(self):
        self.visit()
        focus = lambda selector: browser.run("return document.activeElement.matches(arguments[0])", selector)
        browser.press("Tab")
        self.assertTrue(focus(".skip"))
        self.press_until("Tab", lambda: focus("#shoppers input"))
        self.press_until("Down", lambda: browser.run("return document.activeElement.closest('.shopper')?.innerText.includes('Dana')"), 6)
        self.press_until("Tab", lambda: focus("#channels input"))
        self.press_until("Right", lambda: self.focus_label("WhatsApp"), 4)
        self.press_until("Tab", lambda: focus("#write"))
        browser.type("Where is my order?")
        browser.press("Enter")
        self.rule("sign_in_needed")
        self.one_of_page(".answer .link")
        for _ in range(12):
            if not focus(".answer .link"):
                browser.press("Shift", "Tab")
        self.assertTrue(focus(".answer .link"))
        browser.press("Enter")
        until(lambda: focus("#sign-in-choices button"), "the focus in the dialog")
        browser.press("Escape")
        until(lambda: not self.find("#sign-in"), "the closed dialog")

    def focus_label(self, text):
        return browser.run("return document.activeElement.labels?.[0]?.innerText.trim() === arguments[0]", text)

    def test_on_a_phone_and_in_the_dark_everything_fits_and_can_be_read(self):
        for scheme, screen in (("light", (390, 844, 2, True)), ("dark", (1400, 900))):
            with self.subTest(scheme):
                browser.prefer(color_scheme=scheme, reduced_motion="reduce")
                browser.screen(*screen)
                self.visit()
                for channel in ("Web chat", "E-mail"):
                    self.part("who")
                    self.pick("Ada")
                    self.pick(channel)
                    self.part("talk")
                    self.say("Do you ship to Canada?")
                    if channel == "E-mail":
                        browser.press("Control", "Enter")
                    self.one_of_page(".answer")
                    for part in ("who", "talk", "why"):
                        self.part(part)
                        self.assertEqual(self.overflow(), [])
                        found = self.contrast()
                        self.assertGreater(len(found), 10)
                        self.assertEqual([pair for pair in found if pair[1] < 4.5], [])
                        self.assertEqual(self.barriers(), [])
                        self.look(f"preview-{scheme}-{channel}-{part}")
                self.leave()

    def part(self, name):
        """On a narrow screen one part is seen at a time."""
        for tab in self.all(f"#parts [data-part={name}]"):
            tab.click()


if __name__ == "__main__":
    unittest.main(verbosity=1)
