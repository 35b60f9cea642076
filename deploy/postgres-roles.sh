#!/bin/sh
# Run once by the image of PostgreSQL, on an empty volume: the two roles of a registry, its database, and the mark
# that lets searches use their index (docs/registry/database.md).
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner="$ASSAY_OWNER_PASSWORD" -v server="$ASSAY_SERVER_PASSWORD" <<'SQL'
-- Owns the tables and takes backups, for which it sees every row.
CREATE ROLE assay_owner LOGIN BYPASSRLS PASSWORD :'owner';
-- The server connects as this one: row-level security binds it.
CREATE ROLE assay_server LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD :'server';
CREATE DATABASE assay OWNER assay_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE assay FROM PUBLIC;
GRANT CONNECT ON DATABASE assay TO assay_server;
\connect assay
ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF;
SQL
