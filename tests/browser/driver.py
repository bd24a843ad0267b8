"""Drives Chromium by plain WebDriver over HTTP: open, type, look, take a picture. Knows nothing of any server.

Needs the programs `chromium` and `chromedriver` (Debian: chromium, chromium-driver), no Python package.
"""

import atexit
import base64
import json
import os
import re
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
SHADOW = "shadow-6066-11e4-a52e-4f735466cecf"
FLAGS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage", "--lang=en",
    "--hide-scrollbars",
]
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "Tab": "\ue004", "Shift": "\ue008", "Space": " ", "End": "\ue010",
        "Down": "\ue015", "Right": "\ue014", "Control": "\ue009"}

# Collects what the page's policy refused, from before the first script of every page.
WATCH_POLICY = """
window.refusedByPolicy = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.refusedByPolicy.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
"""


def end_cleanly():
    """From now on a test that is told to end (SIGTERM) ends as by Ctrl-C, so that no process is left behind."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)


class WebDriverError(Exception):
    """What the browser answered instead of a value; `kind` is WebDriver's own name for it."""

    def __init__(self, kind, message):
        super().__init__(f"{kind}: {message}")
        self.kind = kind


class Browser:
    """One browser with an empty profile. Close it, or use it in a `with`."""

    def __init__(self, width=1180, height=820):
        self.profile = tempfile.TemporaryDirectory(prefix="aftersale-browser-", ignore_cleanup_errors=True)
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True, start_new_session=True)
        atexit.register(self.close)
        self.base = f"http://127.0.0.1:{self._port()}"
        arguments = [*FLAGS, f"--window-size={width},{height}", f"--user-data-dir={self.profile.name}"]
        capabilities = {
            "browserName": "chrome",
            "goog:chromeOptions": {"args": arguments},
            "goog:loggingPrefs": {"browser": "ALL"},
        }
        answer = self._call("POST", "/session", {"capabilities": {"alwaysMatch": capabilities}})
        self.base += f"/session/{answer['sessionId']}"
        self.cdp("Page.addScriptToEvaluateOnNewDocument", source=WATCH_POLICY)
        self.cdp("Network.enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Ends the browser and its driver, also when they do not answer any more. A second time does nothing."""
        atexit.unregister(self.close)
        try:
            self._call("DELETE", "")
        except (OSError, ValueError, WebDriverError):
            pass  # the group is ended below
        self.driver.terminate()
        self.driver.wait()
        try:
            os.killpg(self.driver.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass  # nobody of the group was left
        self.driver.stdout.close()
        self.profile.cleanup()

    def _port(self):
        for line in self.driver.stdout:
            if found := re.search(r"successfully on port (\d+)", line):
                return found.group(1)
        raise WebDriverError("not started", "chromedriver ended without naming its port")

    def _call(self, method, path, body=None):
        data = json.dumps(body if body is not None else {}).encode() if method == "POST" else None
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=180) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise WebDriverError(value["error"], value["message"].splitlines()[0]) from None

    # The page

    def open(self, url):
        self._call("POST", "/url", {"url": url})

    def reload(self):
        self._call("POST", "/refresh")

    def back(self):
        self._call("POST", "/back")

    def address(self):
        return self._call("GET", "/url")

    def run(self, script, *arguments):
        """The value that `script`, the body of a function, returns in the page."""
        return self._call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def console(self):
        """Messages in the console since the last call."""
        return [entry["message"] for entry in self._call("POST", "/se/log", {"type": "browser"})]

    def refused_by_policy(self):
        return self.run("return window.refusedByPolicy")

    def tabs(self):
        return self._call("GET", "/window/handles")

    def new_tab(self):
        return self._call("POST", "/window/new", {"type": "tab"})["handle"]

    def switch(self, handle):
        self._call("POST", "/window", {"handle": handle})

    def close_tab(self):
        self._call("DELETE", "/window")

    def forget_everything(self):
        """Cookies, and what this page stored (an empty page has no storage)."""
        self.cdp("Network.clearBrowserCookies")
        self.run("try { sessionStorage.clear(); localStorage.clear() } catch {}")

    # Elements. `host` is a selector of a custom element; its inside is searched.

    def find_all(self, host, selector):
        outer = self._call("POST", "/elements", {"using": "css selector", "value": host})
        if not outer:
            return []
        root = self._call("GET", f"/element/{outer[0][ELEMENT]}/shadow")[SHADOW]
        found = self._call("POST", f"/shadow/{root}/elements", {"using": "css selector", "value": selector})
        return [Element(self, item[ELEMENT]) for item in found]

    # Keys, as a person presses them, to whatever has the focus

    def press(self, *keys):
        """Presses named keys or characters together: `press("Shift", "Enter")`."""
        values = [KEYS.get(key, key) for key in keys]
        steps = [{"type": "keyDown", "value": value} for value in values]
        steps += [{"type": "keyUp", "value": value} for value in reversed(values)]
        self._keys(steps)

    def type(self, text):
        steps = []
        for character in text:
            steps += [{"type": "keyDown", "value": character}, {"type": "keyUp", "value": character}]
        self._keys(steps)

    def _keys(self, steps):
        self._call("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": steps}]})

    # Circumstances

    def cdp(self, command, **parameters):
        return self._call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def offline(self, on):
        self.cdp("Network.emulateNetworkConditions", offline=on, latency=0, downloadThroughput=-1, uploadThroughput=-1)

    def prefer(self, **features):
        """`prefer(color_scheme="dark", reduced_motion="reduce")`"""
        wanted = [{"name": f"prefers-{name.replace('_', '-')}", "value": value} for name, value in features.items()]
        self.cdp("Emulation.setEmulatedMedia", features=wanted)

    def screen(self, width, height, scale=1, mobile=False):
        self.cdp("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=mobile)

    def own_screen(self):
        self.cdp("Emulation.clearDeviceMetricsOverride")

    def picture(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self._call("GET", "/screenshot")))


class Element:
    """An element of the page."""

    def __init__(self, browser, reference):
        self.browser = browser
        self.path = f"/element/{reference}"
        self.reference = {ELEMENT: reference}

    def _get(self, what):
        return self.browser._call("GET", f"{self.path}/{what}")

    def click(self):
        self.browser._call("POST", f"{self.path}/click")

    def text(self):
        """The text as it is laid out, also while it is scrolled or faded out of sight."""
        return self.property("innerText").strip()

    def attribute(self, name):
        return self._get(f"attribute/{name}")

    def property(self, name):
        return self._get(f"property/{name}")

    def name(self):
        """The name that a screen reader speaks."""
        return self._get("computedlabel")

    def role(self):
        return self._get("computedrole")

    def shown(self):
        return self._get("displayed")

    def picture(self):
        """How it looks: a PNG in base 64."""
        return self._get("screenshot")


def until(condition, what, seconds=20):
    """Waits until `condition()` is true-ish, and returns it. On a busy machine everything takes its time."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            if value := condition():
                return value
        except WebDriverError as error:
            if error.kind not in ("stale element reference", "no such element", "detached shadow root", "no such shadow root"):
                raise
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.02)
