# lede: `make demo` shows it, `make test` tests it. Both install what is missing, by apt.

PREFIX ?= /usr/local
SWIFT ?= swift
SAMPLES ?= samples/harbor-chips.txt samples/night-train.txt

# For pipefail.
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c

# Package.swift links a release statically, and tells why; a system that cannot gets LEDE_DYNAMIC=1.
RELEASE := -c release --product
# An import that Package.swift does not declare is an error: see docs/architecture.md, Layers.
CHECKED := --explicit-target-dependency-import-check error
PROGRAM := .build/release/lede

.PHONY: demo test build lint install fuzz clean packages toolchain

demo: build
	@$(PROGRAM) $(SAMPLES)

test: packages toolchain
	$(SWIFT) build --build-tests $(CHECKED)
	$(SWIFT) test $(CHECKED)

# The output of the build stays out of the way of the article's.
build: packages toolchain
	@for program in lede lede-fetch; do $(SWIFT) build $(RELEASE) $$program 2>&1 \
	  | { grep -vE 'statically linked|is dangerous' || true; } >&2 || exit 1; done

lint: toolchain
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/lede/themes
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/lede
	install -d $(DESTDIR)$(PREFIX)/libexec/lede
	install -m 755 $(dir $(PROGRAM))lede-fetch $(DESTDIR)$(PREFIX)/libexec/lede/lede-fetch
	install -m 644 themes/*.toml $(DESTDIR)$(PREFIX)/share/lede/themes
	install -d $(DESTDIR)$(PREFIX)/share/lede/models
	install -m 644 models/names.lede $(DESTDIR)$(PREFIX)/share/lede/models
	install -d $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 644 docs/man/lede.1 $(DESTDIR)$(PREFIX)/share/man/man1
	install -d $(DESTDIR)$(PREFIX)/share/doc/lede
	install -m 644 LICENSE NOTICE README.md docs/changelog.md $(DESTDIR)$(PREFIX)/share/doc/lede
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	$(PROGRAM) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/lede
	install -d $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	$(PROGRAM) --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_lede
	install -d $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(PROGRAM) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/lede.fish

# Each target for SECONDS; what is found becomes a test (Fuzz/README.md).
fuzz: packages toolchain
	Fuzz/fuzz.sh $(or $(SECONDS),60)

clean:
	rm -rf .build

packages:
	@.ci/packages >&2

toolchain:
	@.ci/toolchain $(SWIFT) >&2
