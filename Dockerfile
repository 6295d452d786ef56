# The API as an image. It needs a Neo4j: see docker-compose.yml.
# Behind a registry whose certificate only this machine knows: docker build --secret id=ca,src=CERTIFICATES.pem .
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
RUN builder/bin/pip wheel --no-deps --no-build-isolation --wheel-dir wheel . \
    && /opt/graphapi/bin/pip install --no-deps wheel/*.whl

FROM python:3.11-slim-bookworm
RUN useradd --uid 10001 --create-home --home-dir /var/lib/graphapi --shell /usr/sbin/nologin graphapi
COPY --from=build /opt/graphapi /opt/graphapi
ENV PATH=/opt/graphapi/bin:$PATH PYTHONUNBUFFERED=1
USER 10001:10001
WORKDIR /var/lib/graphapi
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]
ENTRYPOINT ["graphapi"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
