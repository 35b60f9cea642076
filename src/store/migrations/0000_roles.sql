-- The server connects as assay_server: no superuser, no owner of tables, no way round row-level security.
-- Where the role of a cluster exists already (several databases, or made by an administrator), it is taken as it is.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'assay_server') THEN
    CREATE ROLE assay_server NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;
END
$$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO assay_server;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO assay_server;
--> statement-breakpoint
-- For whom the running transaction was opened. Settings are local to the transaction; unset means nobody, and so no row.
CREATE FUNCTION assay_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('assay.organisation', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION assay_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('assay.account', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION assay_signing_in() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('assay.purpose', true), '') = 'sign-in' $$;
--> statement-breakpoint
CREATE FUNCTION assay_set_up() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('assay.purpose', true), '') = 'set-up' $$;
--> statement-breakpoint
-- Work without a person behind it (deadlines, deliveries): sees which organisations there are, then opens one.
CREATE FUNCTION assay_clerk() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('assay.purpose', true), '') = 'clerk' $$;
--> statement-breakpoint
-- What was recorded stays recorded, whoever asks.
CREATE FUNCTION assay_refuse_change() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION 'rows of % are added, never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
