"""Prints how long functions take from their start to their first poll, beside a function that only builds a DynamoDB client.

    python3 tests/bench/start.py BARE BINARY...

The machine is noisy: only the ratios count, and each round starts every binary once. Runtime API and table are served
here, at once and without TLS.
"""

import os
import statistics
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROUNDS = 15
BUDGET = 1.3


class Stand(BaseHTTPRequestHandler):
    """The runtime API, whose first poll ends the measurement, and a table in which nothing stands."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.server.polled.set()
        # The next event never comes; the process is killed meanwhile.
        time.sleep(0.5)

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Type", "application/x-amz-json-1.0")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_):
        pass


def main():
    bare, *binaries = map(Path, sys.argv[1:])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Stand)
    server.daemon_threads = True
    server.polled = threading.Event()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    times = {binary: [] for binary in [bare, *binaries]}
    for _ in range(ROUNDS):
        for binary, taken in times.items():
            taken.append(start(binary, server))
    base = statistics.median(times[bare])
    print(f"{'bare':10} {base * 1000:6.1f} ms")
    ratios = {binary: statistics.median(times[binary]) / base for binary in binaries}
    for binary, ratio in ratios.items():
        name = binary.parent.name
        print(f"{name:10} {statistics.median(times[binary]) * 1000:6.1f} ms   {ratio:4.2f} x   (budget {BUDGET})")


def start(binary, server):
    server.polled.clear()
    began = time.perf_counter()
    process = subprocess.Popen(
        [binary], env=environment(server.server_address[1]), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    polled = server.polled.wait(10)
    taken = time.perf_counter() - began
    process.kill()
    process.wait()
    if not polled:
        sys.exit(f"{binary} never polled")
    return taken


def environment(port):
    here = f"http://127.0.0.1:{port}"
    return {
        "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{port}",
        "AWS_LAMBDA_FUNCTION_NAME": "bench",
        "AWS_LAMBDA_FUNCTION_VERSION": "1",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
        "AWS_ENDPOINT_URL": here,
        "AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "TABLE": "aftersale",
        "PUBLIC_URL": "https://aftersale.example.com",
        "DELIVERIES_URL": f"{here}/deliveries",
        "HANDOFFS_URL": f"{here}/handoffs",
        "MAIL_BUCKET": "aftersale-mail",
        "SECRETS_KEY": "alias/aftersale-secrets",
        "PATH": os.environ["PATH"],
    }


if __name__ == "__main__":
    main()
