# `make` alone lists the targets. They need Python 3.11 or newer with pip, and nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LINTERS := $(VENV)/.linters

.DEFAULT_GOAL := help
.PHONY: help demo test lint types run clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(READY) ## set up everything and play the life of a few asks on a sample mailbox
	$(BIN)/mailask demo

test: $(READY) ## run the whole test suite
	$(BIN)/python -m pytest -n auto --dist worksteal

lint: $(LINTERS) ## check style and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(LINTERS) ## check types
	$(BIN)/mypy

run: $(READY) ## run mailask; with options: make run ARGS="plan --json"
	$(BIN)/mailask $(or $(ARGS),run)

clean: ## remove what make made
	rm -rf $(VENV)

# The marker is made last, so that a set-up that broke off is begun again. Dependency groups need pip 25.1.
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "mailask needs Python 3.11 or newer; name one: make PYTHON=python3.11" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group test
	@touch $@

$(LINTERS): $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group lint
	@touch $@
