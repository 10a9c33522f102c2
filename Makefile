# The two commands: `make run` (from nothing to a site with real results) and `make test` (what CI checks).
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8000
export TOKENIZERS_PARALLELISM ?= false
unexport PYTHONDONTWRITEBYTECODE  # it would compile torch and transformers anew in each process; what is kept stays in .venv

.PHONY: help install run test lab site serve export clean lessons lock

help:            ## Show this list
	@grep -E '^[a-z]+: .*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1|/' | column -t -s '|'

install: .venv/.installed ## Make .venv with everything in requirements.lock

.venv/.installed: requirements.lock settings.ini setup.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "ftcore needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { echo "Python's venv module is missing: on Debian and Ubuntu, apt install python3-venv"; exit 2; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==0.13.8
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --require-hashes -r requirements.lock
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --no-deps -e .
	@touch $@

run: install     ## Fetch the data, execute the default batch, fill the journal, build the site
	@start=$$(date +%s) && $(BIN)/ft fetch && $(BIN)/ft batch freezing --here && $(BIN)/ft journal && $(BIN)/ft site \
	&& $(BIN)/ft runs freezing && echo "Done in $$(($$(date +%s)-start)) s. Look at the result: make serve, then open http://localhost:$(PORT)"

test: install    ## Everything CI checks
	@$(BIN)/ft test

lab: install     ## Open the course in JupyterLab
	$(BIN)/jupyter lab nbs/index.ipynb

site: install    ## Build the site into _docs
	$(BIN)/ft site --check

serve: install   ## Show the site on this machine
	$(BIN)/ft serve --port $(PORT)

export: install  ## Make modules, contents and README.md from the notebooks, and tidy them
	$(BIN)/ft prepare

lessons: install ## Execute the lessons whose code has changed, so that saved outputs are those of their code
	$(BIN)/ft lessons

lock: install    ## Resolve requirements.lock anew from setup.py
	@touch setup.py  # or uv takes the requirements it has seen before
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --all-extras setup.py -o requirements.lock

clean:           ## Remove what can be made again, fetched data and records excepted
	rm -rf _docs _proc build *.egg-info
