"""What a shopper does with the chat widget and sees of it, as the tests say it."""

from functools import cache
from pathlib import Path

from driver import until

HOST = "aftersale-chat"
# Empty until the widget is there.
WIDGET_ROOT = f"const root = document.querySelector('{HOST}')?.shadowRoot ?? new DocumentFragment();"

# Contrast of colours, which go through a canvas since the computed style may name them in any colour space.
CONTRAST = """
const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const rgba = (colour) => {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data];
};
const light = (colour) => rgba(colour).slice(0, 3)
  .map((part) => part / 255)
  .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
const behind = (node) => {
  for (; node; node = node.parentElement) {
    const colour = getComputedStyle(node).backgroundColor;
    if (rgba(colour)[3] === 255) return colour;
  }
  return 'black'; // nothing is painted: let the test see it
};
const speaking = (node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
const ratio = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
"""

# Every text that shows, with its contrast to what is behind it.
TEXTS = """
return [...root.querySelectorAll('*')]
  .filter((node) => speaking(node) && node.checkVisibility() && !node.closest('.unseen, option') && node.offsetWidth > 1)
  .map((node) => [node.textContent.slice(0, 40), ratio(light(getComputedStyle(node).color), light(behind(node)))]);
"""

# What sticks out of the window to the right, or makes the page wider than it; `.unseen` is for screen readers, and what
# scrolls sideways by itself may be longer.
OVERFLOW = """
const wide = [...root.querySelectorAll('*')].filter((node) => node.checkVisibility()
  && !node.closest('.unseen, .who, .skip, #chips') && node.getBoundingClientRect().right > innerWidth + 0.5);
const page = document.documentElement;
return [...wide.map((node) => node.outerHTML.slice(0, 120)), ...(page.scrollWidth > innerWidth ? ['the page'] : [])];
"""


# What keeps somebody out, by the rules of WCAG 2.2 that a machine can check: the rule, and where.
BARRIERS = """
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
return axe.run(document, { runOnly: levels, resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat(9).join(' > ')}`)));
"""


@cache
def rules():
    """axe-core, as `make tools` installs it."""
    [script] = Path(__file__).parents[2].glob(".tools/axe/lib/python3*/site-packages/axe_playwright_python/axe.min.js")
    return script.read_text()


class PageGestures:
    """For a test case with a `browser` and the address of a `quiet_page`: of the same origin, without scripts."""

    def leave(self):
        """Back to a browser that knows nothing. From a quiet page, since a script keeps its state until the last moment."""
        self.browser.offline(False)
        self.browser.own_screen()
        self.browser.prefer()
        self.browser.open(self.quiet_page)
        self.browser.forget_everything()
        self.browser.console()

    def contrast(self, root="const root = document.body;"):
        return self.browser.run(root + CONTRAST + TEXTS)

    def overflow(self, root="const root = document.body;"):
        return self.browser.run(root + OVERFLOW)

    def barriers(self):
        if not self.browser.run("return 'axe' in window"):
            self.browser.run(rules())
        return self.browser.run(BARRIERS)


class WidgetGestures(PageGestures):
    """For a test case with a `browser` on a page with the widget."""

    def open_chat(self):
        self.one(".launcher").click()
        until(lambda: self.focused() == "textarea", "the focus in the text box")

    def one(self, selector):
        return next(iter(self.browser.find_all(HOST, selector)), None)

    def texts(self, selector):
        return [element.text() for element in self.browser.find_all(HOST, selector)]

    def inside(self, script, *arguments):
        return self.browser.run(WIDGET_ROOT + script, *arguments)

    def focused(self):
        return self.inside("const at = root.activeElement; return at && (at.className || at.localName)")

    def say(self, text):
        self.browser.type(text)
        self.browser.press("Enter")

    def ask(self, text):
        """Says it and waits for one more answer."""
        before = len(self.texts(".agent .bubble"))
        self.say(text)
        return until(lambda: self.texts(".agent .bubble")[before:], f"an answer to {text!r}")

    def see(self, selector, text):
        until(lambda: any(text in found for found in self.texts(selector)), f"{text!r} in {selector}")

    def opened(self):
        return self.one("dialog").property("open")

    def gone(self, selector):
        until(lambda: not self.one(selector), f"no {selector} any more")

    def entries(self):
        return self.inside("""return [...root.querySelectorAll('.entry')].map((entry) =>
          [['shopper', 'agent', 'person'].find((name) => entry.classList.contains(name)), entry.querySelector('.bubble').innerText])""")

    def contrast(self, root=WIDGET_ROOT):
        return super().contrast(root)

    def overflow(self, root=WIDGET_ROOT):
        return super().overflow(root)
