# The commands of this repository; `make` lists them. They need make, and Python 3.11 or later with venv.
SHELL := /bin/sh
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?=
PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --no-input
READY := .venv/.project
LOCK := .venv/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --quiet $(if $(UPGRADE),--upgrade)
# The long-term line of Neo4j. graphapi.local installs the other.
NEO4J_LTS := 5.26
# Two processes, each with its own Neo4j: more would need much more memory. tests/processes.py decides which files share
# a process, and which come first.
IN_PROCESSES := -n 2 --dist loadfile --no-loadscope-reorder
NO_DATABASE := not neo4j and not container and not browser and not slow
# Finds npm and node in the virtual environment too, for machines that have none.
NODE := PATH="$(CURDIR)/.venv/bin:$$PATH"
# The built explorer, and its sources.
EXPLORER := build/explorer/index.html
EXPLORER_SOURCES := explorer/package.json explorer/vite.config.ts explorer/documents.ts explorer/tsconfig.json explorer/index.html explorer/embed.html \
	$(shell find explorer/public explorer/src -type f -not -path '*/made/*') $(wildcard graphapi/documents/explorer/*.graphql graphapi/documents/review/*.graphql graphapi/messages/*.json)
# Options for pytest.
PYTEST ?=
LOCAL_IMAGES ?=

.PHONY: help
help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

.PHONY: demo
demo: $(READY) ## Start a local Neo4j, load the bundled data, answer who backed Haftar, and serve the API and the explorer
	@$(MAKE) $(EXPLORER) || echo "setup: the explorer could not be built; the API is served without it" >&2
	@exec $(PY) -m graphapi demo

.PHONY: test test-all run-tests
test: LEFT_OUT := and not long
test: AGAIN := both_lines and not long
test: run-tests ## Run the tests: all but the `long` ones, and on the long-term line of Neo4j what may differ there
test-all: LEFT_OUT :=
test-all: AGAIN := neo4j
test-all: .venv/.spark run-tests ## Run every test, and all that need a Neo4j on its long-term line again; an hour

run-tests: $(READY) .venv/.frames explorer/node_modules/.checks $(EXPLORER)
	@$(PY) -m tests.java
	@echo "test: in two processes"
	@$(PY) -m pytest $(IN_PROCESSES) $(PYTEST) -m "not alone $(LEFT_OUT)"
	@echo "test: those that run alone"
	@$(PY) -m pytest $(PYTEST) -m "alone $(LEFT_OUT)"
	@echo "test: again on Neo4j $(NEO4J_LTS): $(AGAIN)"
	@GRAPHAPI_TEST_NEO4J_VERSION=$(NEO4J_LTS) $(PY) -m pytest $(IN_PROCESSES) $(PYTEST) -m "$(AGAIN) and not slow"

.PHONY: check
check: $(READY) ## Format, lint, types, import contracts, locks, unit and golden tests: no database
	@$(MAKE) --keep-going check-format check-lint check-types check-imports check-explorer check-tests

.PHONY: check-format check-lint check-types check-imports check-explorer check-tests
check-format: $(READY)
	@echo "check: format"
	@$(PY) -m ruff format --quiet --check .
check-lint: $(READY)
	@echo "check: lint"
	@$(PY) -m ruff check --quiet .
check-types: $(READY) .venv/.frames
	@echo "check: types"
	@$(PY) -m mypy --no-error-summary
check-imports: $(READY)
	@echo "check: import contracts and declared requirements"
	@out=$$(.venv/bin/lint-imports --no-cache 2>&1) || { printf '%s\n' "$$out"; exit 1; }
	@out=$$($(PY) -m deptry . 2>&1) || { printf '%s\n' "$$out"; exit 1; }
check-explorer: explorer/node_modules/.checks
	@echo "check: the explorer: format, lint, types and unit tests"
	@cd explorer && export $(NODE) && npm run --silent lint && npm run --silent types && npm run --silent check \
	  && npm run --silent test
check-tests: $(READY)
	@echo "check: unit and golden tests"
	@$(PY) -m pytest -q -n logical $(wildcard tests/unit tests/golden) -m "$(NO_DATABASE)"

.PHONY: format
format: $(READY) ## Format the code and fix what lint can fix
	@$(PY) -m ruff check --quiet --fix-only .
	@$(PY) -m ruff format --quiet .
	@if [ -d explorer/node_modules/@biomejs ]; then cd explorer && $(NODE) npm run --silent format; fi

.PHONY: explorer
explorer: $(READY) $(EXPLORER) ## Build the explorer, which the API then serves at /

.PHONY: client
client: $(READY) ## Build the wheel of the Python client into dist/
	@echo "client: dist/graphapi_client-*.whl"
	@cd client && ../$(PY) -c "import hatchling.build; hatchling.build.build_wheel('../dist')" >/dev/null

.PHONY: containers
containers: $(READY) ## Try the Dockerfile, docker-compose.yml and testcontainers with a real Docker engine
	@echo "containers: image, compose and testcontainers"
	@LOCAL_IMAGES="$(LOCAL_IMAGES)" tests/containers/with-engine $(PY) -m pytest -m container

.PHONY: bench
bench: $(READY) .venv/.node ## Measure how fast it is, and write docs/benchmarks.md; twenty minutes, on an idle machine; needs wrk and npm
	@$(PY) -m benchmarks $(BENCH)
	@echo "bench: what loading takes: $(PY) -m benchmarks.loading, $(PY) -m benchmarks.loading_memory"

.PHONY: names
names: $(READY) .venv/.names ## Compare names with other libraries: the tables of docs/names.md; installs them into .venv
	@$(PY) -m benchmarks.names

.PHONY: schema
schema: $(READY) ## Regenerate what is made from the code: schema.graphql, the loaders' JSON Schemas, pages and pictures in docs/
	@echo "schema: schema.graphql, graphapi/api/schema.graphql, loaders/graphapi_loaders/*/*.schema.json, docs/vocabulary.md, docs/glossary.md, docs/graph.md, docs/pictures/"
	@$(PY) -m graphapi.api > .made && mv .made schema.graphql
	@$(PY) -m graphapi.api.kept < schema.graphql > .made && mv .made graphapi/api/schema.graphql
	@$(PY) -m graphapi_loaders.claims.schema
	@$(PY) -m graphapi_loaders.table.schema
	@$(PY) -m graphapi.model.terms > .made && mv .made docs/vocabulary.md
	@$(PY) -m graphapi.model.terms.glossary > .made && mv .made docs/glossary.md
	@$(PY) -m graphapi.graph.schema.declaration > .made && mv .made docs/graph.md
	@$(PY) -m graphapi.api.client_code
	@$(PY) -m pictures

.PHONY: pictures
pictures: $(READY) $(EXPLORER) explorer/node_modules/.checks ## Retake the README's pictures of the explorer; needs Chromium
	@echo "pictures: docs/screenshots/explorer-en.png and explorer-ar.png"
	@$(PY) -m pytest -q tests/browser/test_explorer.py -k readme
	@for language in en ar; do cp build/pictures/explorer/readme-$$language.png docs/screenshots/explorer-$$language.png; done

.PHONY: coverage
coverage: $(READY) ## Measure which lines and branches unit and golden tests run, against the figure kept in pyproject.toml
	@echo "coverage: build/coverage/html/index.html"
	@rm -rf build/coverage
	@$(PY) -m coverage run -m pytest -q -n logical tests/unit tests/golden -m "$(NO_DATABASE)"
	@$(PY) -m coverage combine --quiet
	@$(PY) -m coverage html --quiet --fail-under=0
	@$(PY) -m coverage report

.PHONY: docs
docs: $(READY) .venv/.docs ## Make a site of docs/ in build/docs; a broken link is an error
	@echo "docs: build/docs/index.html"
	@out=$$($(PY) -m properdocs build --strict 2>&1) || { printf '%s\n' "$$out"; exit 1; }

.PHONY: lock
lock: $(READY) ## Write the locked requirements again (UPGRADE=1: with the newest versions allowed)
	@echo "lock: requirements/runtime.txt, build.txt, node.txt, dev.txt, docs.txt, frames.txt, names.txt and spark.txt"
	@$(LOCK) pyproject.toml -o requirements/runtime.txt
	@$(LOCK) --group build -o requirements/build.txt
	@$(LOCK) --group node -o requirements/node.txt
	@$(LOCK) pyproject.toml --extra mcp --extra traces --group dev -o requirements/dev.txt
	@$(LOCK) --group docs --constraints requirements/dev.txt -o requirements/docs.txt
	@$(LOCK) --group frames --constraints requirements/dev.txt -o requirements/frames.txt
	@$(LOCK) --group names --constraints requirements/dev.txt -o requirements/names.txt
	@$(LOCK) pyproject.toml --extra spark --constraints requirements/dev.txt -o requirements/spark.txt

.PHONY: clean
clean: ## Remove what these commands made in this folder (keeps the local Neo4j: `graphapi neo4j wipe`)
	@rm -rf .venv build dist explorer/node_modules explorer/src/made .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find benchmarks graphapi loaders pictures tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The virtual environment: rebuilt when the lock changes, so that it has exactly the packages of the lock.
.venv/.packages: requirements/dev.txt
	@found=; \
	for name in "$(PYTHON)" python3 python3.14 python3.13 python3.12 python3.11 python; do \
	  if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then found=$$name; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "Python 3.11 or later is needed, and none was found as python3, python3.11 to python3.14 or python." >&2; \
	  echo "Install one, or say where it is: make $(firstword $(MAKECMDGOALS)) PYTHON=/path/to/python3" >&2; exit 1; \
	fi; \
	echo "setup: virtual environment .venv, with $$("$$found" --version)"; \
	"$$found" -m venv --clear .venv || { \
	  echo "$$found cannot make a virtual environment; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@echo "setup: locked packages (about 230 MB, once)"
	@if [ -t 1 ]; then quiet=--progress-bar=on; else quiet=--quiet; fi; \
	$(PIP) install $$quiet --require-hashes -r requirements/dev.txt
	@touch $@

# Node 20.19, or 22.12 or later, for the explorer and for tests in JavaScript.
.venv/.node: .venv/.packages requirements/node.txt
	@if ! npm --version >/dev/null 2>&1 || ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(+!(a > 22 || (a === 22 && b > 11) || (a === 20 && b > 18)))'; then \
	  echo "setup: Node for the explorer and for tests (about 60 MB, once)"; \
	  $(PIP) install --quiet --require-hashes -r requirements/node.txt; \
	fi
	@touch $@

# The explorer's packages: those that its build needs, or all, including those for its checks.
explorer/node_modules/.build: explorer/package.json explorer/package-lock.json explorer/.npmrc | .venv/.node
	@echo "setup: packages of the explorer (once)"
	@cd explorer && $(NODE) npm ci --omit=dev --no-fund --no-audit --loglevel=error >/dev/null
	@touch $@
explorer/node_modules/.checks: explorer/package.json explorer/package-lock.json explorer/.npmrc | .venv/.node
	@echo "setup: packages of the explorer and what checks it (once)"
	@cd explorer && $(NODE) npm ci --no-fund --no-audit --loglevel=error >/dev/null
	@touch explorer/node_modules/.build $@

$(EXPLORER): $(EXPLORER_SOURCES) explorer/node_modules/.build
	@echo "setup: the explorer"
	@cd explorer && $(NODE) npm run --silent build -- --logLevel warn
	@touch $@

# Libraries to compare names with, only for `make names`.
.venv/.names: .venv/.packages requirements/names.txt
	@$(PIP) install --quiet --require-hashes -r requirements/names.txt
	@touch $@

# Data frames and notebooks, in addition to dev.txt.
.venv/.frames: .venv/.packages requirements/frames.txt
	@echo "setup: data frames and notebooks for tests (about 200 MB, once)"
	@$(PIP) install --quiet --require-hashes -r requirements/frames.txt
	@touch $@

# Apache Spark, only for tests that `make test` leaves out.
.venv/.spark: .venv/.packages requirements/spark.txt
	@echo "setup: Apache Spark for tests (about 550 MB, once)"
	@$(PIP) install --quiet --require-hashes -r requirements/spark.txt
	@touch $@

# The packages that build the site, in addition to dev.txt.
.venv/.docs: .venv/.packages requirements/docs.txt
	@$(PIP) install --quiet --require-hashes -r requirements/docs.txt
	@touch $@

$(READY): .venv/.packages pyproject.toml
	@$(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@
