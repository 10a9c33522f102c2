# The course with everything it needs. CPU:  docker build -t ftcore .
# CUDA:  docker build -t ftcore:cuda --build-arg BASE=nvidia/cuda:12.8.1-runtime-ubuntu24.04 .
# docker run --rm -it -p 127.0.0.1:8888:8888 ftcore                       JupyterLab  (add --gpus all for CUDA)
# docker run --rm -it --network host ftcore .venv/bin/ft serve            the site; like `ft app` it listens on the loopback address alone, so a published port does not reach it
# The packages are the same in both: torch's wheel from the index finds a GPU when the driver shows one.
ARG BASE=debian:bookworm-slim
FROM ${BASE}

ENV DEBIAN_FRONTEND=noninteractive TOKENIZERS_PARALLELISM=false
# python3 is 3.11 on Debian 12 and 3.12 on Ubuntu 24.04. Ubuntu's `chromium` is a snap: there the browser check says NOT CHECKED.
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates git make python3 python3-venv python3-pip \
 && (grep -q '^ID=debian' /etc/os-release && apt-get install -y --no-install-recommends chromium || true) \
 && rm -rf /var/lib/apt/lists/*

RUN useradd --create-home reader
USER reader
WORKDIR /home/reader/ftcore
# first what changes rarely, so that a change of a notebook does not install anything again
COPY --chown=reader requirements.lock settings.ini setup.py Makefile README.md ./
RUN mkdir -p ftcore nbs && touch ftcore/__init__.py && make install
COPY --chown=reader . .

EXPOSE 8888
CMD [".venv/bin/jupyter", "lab", "--ip=0.0.0.0", "--no-browser", "nbs/index.ipynb"]
