.PHONY: test tools check unit template browser browser-widget browser-local deployed bench sizes
SAM = PATH="$(CURDIR)/.tools/sam/bin:$$PATH" SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=us-east-1 sam
# Everything that has to hold. CI runs this and nothing else.
test: check unit template browser deployed sizes

# What is needed beyond rustup's toolchain, into .tools/ and from Debian; a second when it is there.
tools:
	infra/tools.sh

check: tools
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --quiet -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --document-private-items --quiet
	.tools/cargo/bin/cargo-deny --log-level warn check bans licenses sources
	.tools/cargo/bin/cargo-shear

unit: tools
	.tools/cargo/bin/cargo-nextest nextest run --workspace --no-tests fail
	cargo test --workspace --doc --quiet

template: tools
	$(SAM) validate --lint
	.tools/sam/bin/python -m unittest --quiet tests/deployed/test_template.py

# The widget against a stub of its API, then the product itself: storefront, sign-in, order page, agent preview.
browser: tools
	cargo build --quiet
	$(MAKE) --no-print-directory --jobs 2 --output-sync browser-widget browser-local

# Both mostly wait for pages to load, so they run side by side.
browser-widget:
	python3 tests/browser/widget_test.py

browser-local:
	python3 tests/browser/local_test.py

# Builds every function, deploys the template as it is to an AWS emulator on this machine, holds conversations with it
# (or runs COMMAND against it), and stops everything.
# The binaries are linked without LTO, which changes size and speed alone and is most of a release build's time.
LTO = off
COMMAND = cargo test --package tests --test deployed -- --ignored
deployed: tools
	CARGO_PROFILE_RELEASE_LTO=$(LTO) .tools/emulator/bin/python tests/deployed/run.py $(COMMAND)

# What a message costs, and the functions as they are deployed: how they start and what they weigh. The figures of a noisy
# machine are ratios; sizes are arm64's, as `sam build` makes them.
bench: tools
	cargo run --release --quiet --package tests --example bench
	cargo build --release --quiet --package lambda --example bare
	$(SAM) build --build-dir .aws-sam/bench --parameter-overrides Architecture=x86_64
	python3 tests/bench/start.py $${CARGO_TARGET_DIR:-target}/release/examples/bare .aws-sam/bench/*Function/bootstrap
	$(MAKE) --no-print-directory sizes

# The default architecture, fully optimised, against the budgets.
sizes: tools
	$(SAM) build
	python3 tests/bench/sizes.py .aws-sam/build
