.PHONY: test check
# Everything that has to hold. CI runs this and nothing else.
test: check
	cargo test --workspace --quiet

check:
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --quiet -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --document-private-items --quiet
