"""The product itself, as `cargo run` starts it: on a free port, with its data in a folder of its own."""

import atexit
import json
import os
import re
import signal
import subprocess
import tempfile
import threading
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[2]


def binary():
    """`AFTERSALE`, or what `cargo build` made."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return os.environ.get("AFTERSALE") or str(ROOT / target / "debug" / "aftersale")


class Product:
    """The running product. It says itself where it is; what it says later is kept in `said`."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="aftersale-data-", ignore_cleanup_errors=True)
        data = os.path.join(self.folder.name, "demo.db")
        self.process = subprocess.Popen([binary(), "--port", "0", "--data", data, "--fresh"],
                                        stderr=subprocess.PIPE, text=True, start_new_session=True)
        atexit.register(self.close)
        self.said = []
        self.api = self._address("Agent preview").rstrip("/")
        self.shop = self._address("Storefront").removesuffix("/shop")
        threading.Thread(target=self.said.extend, args=(self.process.stderr,), daemon=True).start()

    def _address(self, name):
        for line in self.process.stderr:
            self.said.append(line)
            if found := re.search(rf"{name}\s+(http\S+)", line):
                return found.group(1)
        raise AssertionError("the product did not start:\n" + "".join(self.said))

    def close(self):
        """Stops it as Ctrl-C does. A second time does nothing."""
        atexit.unregister(self.close)
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.folder.cleanup()

    def dev(self, path, body=None):
        """Calls `/dev/{path}`: GET, or POST with a body."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.api}/dev/{path}", data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)
