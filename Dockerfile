# The API as an image. It needs a Neo4j: see docker-compose.yml.
# For registries with a certificate that only this machine trusts: docker build --secret id=ca,src=CERTIFICATES.pem .
FROM python:3.11-slim-bookworm AS explorer
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore PATH=/opt/node/bin:$PATH
WORKDIR /build/explorer
COPY requirements/node.txt /build/requirements/node.txt
COPY explorer/package.json explorer/package-lock.json explorer/.npmrc ./
RUN --mount=type=secret,id=ca \
    if [ -f /run/secrets/ca ]; then export PIP_CERT=/run/secrets/ca NODE_EXTRA_CA_CERTS=/run/secrets/ca; fi \
    && python -m venv /opt/node && /opt/node/bin/pip install --require-hashes -r /build/requirements/node.txt \
    && npm ci --omit=dev --no-fund --no-audit --loglevel=error
COPY graphapi/documents /build/graphapi/documents
COPY graphapi/messages /build/graphapi/messages
COPY explorer ./
RUN npm run --silent build -- --logLevel warn

FROM python:3.11-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
WORKDIR /build
COPY requirements requirements
RUN --mount=type=secret,id=ca \
    if [ -f /run/secrets/ca ]; then export PIP_CERT=/run/secrets/ca; fi \
    && python -m venv builder && builder/bin/pip install --require-hashes -r requirements/build.txt \
    && python -m venv /opt/graphapi && /opt/graphapi/bin/pip install --require-hashes -r requirements/runtime.txt
COPY pyproject.toml README.md LICENSE ./
COPY graphapi graphapi
COPY loaders loaders
COPY cypher cypher
COPY datasets datasets
# The build's hook that adds the built explorer to the wheel.
COPY explorer/wheel.py explorer/wheel.py
COPY --from=explorer /build/build/explorer build/explorer
RUN builder/bin/pip wheel --no-deps --no-build-isolation --wheel-dir wheel . \
    && /opt/graphapi/bin/pip install --no-deps wheel/*.whl
# GraphiQL's files, so that the running container downloads nothing.
RUN --mount=type=secret,id=ca \
    if [ -f /run/secrets/ca ]; then export REQUESTS_CA_BUNDLE=/run/secrets/ca; fi \
    && /opt/graphapi/bin/python -c "from pathlib import Path; from graphapi.local.graphiql import install_graphiql as fetch; \
    fetch(Path('graphiql')).rename('/opt/graphiql')"

FROM python:3.11-slim-bookworm
RUN useradd --uid 10001 --create-home --home-dir /var/lib/graphapi --shell /usr/sbin/nologin graphapi
COPY --from=build /opt/graphapi /opt/graphapi
COPY --from=build /opt/graphiql /opt/graphiql
ENV PATH=/opt/graphapi/bin:$PATH PYTHONUNBUFFERED=1 GRAPHAPI_GRAPHIQL_FOLDER=/opt/graphiql
WORKDIR /var/lib/graphapi
# So that `load datasets/libya` finds the bundled data, as in the repository.
RUN ln -s /opt/graphapi/lib/python3.11/site-packages/graphapi/_data/datasets datasets
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]
ENTRYPOINT ["graphapi"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
