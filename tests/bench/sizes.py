"""Prints what each function weighs as a zip, as SAM uploads it, and fails where one is over its budget.

    python3 tests/bench/sizes.py FOLDER    a build folder of `sam build`: FOLDER/<Name>Function/bootstrap
"""

import io
import struct
import sys
import zipfile
from pathlib import Path

# Functions that understand text carry its tables and weights.
UNDERSTANDS = {"WebchatFunction", "SmsFunction", "EmailFunction", "ProxyFunction"}
# Reads rules too, which the others do not carry; nobody waits for it (docs/decisions/0013).
READS_RULES = {"IndexFunction"}
MEGABYTE = 1024 * 1024
MACHINES = {62: "x86_64", 183: "arm64"}


def main():
    folder = Path(sys.argv[1])
    functions = sorted(path.parent for path in folder.glob("*Function/bootstrap"))
    if not functions:
        sys.exit(f"no function in {folder}: sam build")
    over = [function.name for function in functions if not weigh(function)]
    if over:
        sys.exit(f"over budget: {', '.join(over)}")


def weigh(function):
    budget = 8 if function.name in UNDERSTANDS else 12 if function.name in READS_RULES else 4
    size = zipped(function) / MEGABYTE
    print(f"{function.name:18} {machine(function / 'bootstrap'):7} {size:5.2f} MB of {budget}")
    return size <= budget


def zipped(folder):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in folder.rglob("*"):
            if file.is_file():
                archive.write(file, file.relative_to(folder))
    return len(buffer.getvalue())


def machine(binary):
    with binary.open("rb") as file:
        return MACHINES.get(struct.unpack("<H", file.read(20)[18:20])[0], "unknown")


if __name__ == "__main__":
    main()
