CREATE TABLE "account" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"password_hash" text,
	"totp_secret" text,
	"totp_step" integer,
	"issuer" text,
	"subject" text,
	"failed_attempts" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_token" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "api_token" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_organisation_id_account_id_role_pk" PRIMARY KEY("organisation_id","account_id","role"),
	CONSTRAINT "membership_role" CHECK (role in ('viewer', 'steward', 'assessor', 'reviewer', 'registrar', 'auditor', 'admin'))
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"organisation_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"as_of" date NOT NULL,
	"model" text NOT NULL,
	"grade" text,
	"score" double precision,
	"coverage" double precision,
	"fingerprint" text,
	"contract_sha256" text,
	"report_sha256" text NOT NULL,
	"report" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "assessment_in_organisation" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "asset" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"responsible" text,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"data_grade" text,
	"grade" text,
	"score" double precision,
	"assessed_on" date,
	"search" "tsvector" DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "asset_in_organisation" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "asset" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"organisation_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account" uuid,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"details" jsonb NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_entry_organisation_id_sequence_pk" PRIMARY KEY("organisation_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "audit_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_head" (
	"organisation_id" uuid PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_head" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_sha256" text NOT NULL,
	"status" integer NOT NULL,
	"headers" jsonb NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_key_organisation_id_account_id_key_pk" PRIMARY KEY("organisation_id","account_id","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"event" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone,
	"last_error" text
);
--> statement-breakpoint
ALTER TABLE "outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"secret" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "webhook" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "declaration" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"field" text NOT NULL,
	"value" jsonb NOT NULL,
	"document_id" uuid,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "declaration" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "document" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid,
	"lineage" uuid NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "document_in_organisation" UNIQUE("organisation_id","id"),
	CONSTRAINT "document_version" UNIQUE("organisation_id","lineage","version")
);
--> statement-breakpoint
ALTER TABLE "document" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"registration_number" text,
	"kind" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisation_kind" CHECK (kind in ('enterprise', 'assessor', 'agency'))
);
--> statement-breakpoint
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "certificate" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"jwt" text NOT NULL,
	"sha256" text NOT NULL,
	"status_index" integer NOT NULL,
	"agency_number" text,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_until" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_because" text
);
--> statement-breakpoint
ALTER TABLE "certificate" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "public_register" (
	"registration_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"holder" text NOT NULL,
	"entry" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "public_register" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "registration_event" (
	"registration_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"organisation_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"event" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account" uuid,
	"details" jsonb NOT NULL,
	CONSTRAINT "registration_event_once" UNIQUE("registration_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "registration_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "registration" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"rules" text NOT NULL,
	"application" jsonb NOT NULL,
	"record" jsonb NOT NULL,
	"due_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "registration" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_of_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset" ADD CONSTRAINT "asset_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_of_organisation" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_of_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_on_document" FOREIGN KEY ("organisation_id","document_id") REFERENCES "public"."document"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_of_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_agency_id_organisation_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration" ADD CONSTRAINT "registration_of_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "account" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "account_subject" ON "account" USING btree ("issuer","subject");--> statement-breakpoint
CREATE UNIQUE INDEX "api_token_hash" ON "api_token" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "assessment_once" ON "assessment" USING btree ("asset_id","report_sha256");--> statement-breakpoint
CREATE INDEX "assessment_by_day" ON "assessment" USING btree ("organisation_id","asset_id","as_of");--> statement-breakpoint
CREATE UNIQUE INDEX "asset_key" ON "asset" USING btree ("organisation_id","key");--> statement-breakpoint
CREATE INDEX "asset_by_name" ON "asset" USING btree ("organisation_id","name","id");--> statement-breakpoint
CREATE INDEX "asset_by_grade" ON "asset" USING btree ("organisation_id","grade");--> statement-breakpoint
CREATE INDEX "asset_search" ON "asset" USING gin ("search");--> statement-breakpoint
CREATE INDEX "asset_tags" ON "asset" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "idempotency_key" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("next_attempt_at");--> statement-breakpoint
CREATE INDEX "declaration_by_field" ON "declaration" USING btree ("organisation_id","asset_id","field","answered_at");--> statement-breakpoint
CREATE INDEX "document_by_asset" ON "document" USING btree ("organisation_id","asset_id");--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_sha256" ON "certificate" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "certificate_status" ON "certificate" USING btree ("agency_id","status_index");--> statement-breakpoint
CREATE INDEX "public_register_by_day" ON "public_register" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "registration_by_agency" ON "registration" USING btree ("agency_id","state");--> statement-breakpoint
CREATE INDEX "registration_by_organisation" ON "registration" USING btree ("organisation_id","asset_id");--> statement-breakpoint
CREATE INDEX "registration_due" ON "registration" USING btree ("due_on");--> statement-breakpoint
CREATE POLICY "account_signing_in" ON "account" AS PERMISSIVE FOR ALL TO "assay_server" USING (assay_signing_in() or id = assay_account()) WITH CHECK (assay_signing_in() or id = assay_account() or assay_set_up());--> statement-breakpoint
CREATE POLICY "account_colleagues" ON "account" AS PERMISSIVE FOR SELECT TO "assay_server" USING (exists (select 1 from membership where membership.account_id = account.id and membership.organisation_id = assay_organisation()));--> statement-breakpoint
CREATE POLICY "api_token_own_rows" ON "api_token" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation() or assay_signing_in()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "membership_own_rows" ON "membership" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "membership_of_oneself" ON "membership" AS PERMISSIVE FOR SELECT TO "assay_server" USING (account_id = assay_account());--> statement-breakpoint
CREATE POLICY "session_signing_in" ON "session" AS PERMISSIVE FOR ALL TO "assay_server" USING (assay_signing_in() or account_id = assay_account()) WITH CHECK (assay_signing_in() or account_id = assay_account());--> statement-breakpoint
CREATE POLICY "assessment_own_rows" ON "assessment" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "asset_own_rows" ON "asset" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "audit_entry_read" ON "audit_entry" AS PERMISSIVE FOR SELECT TO "assay_server" USING (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "audit_entry_append" ON "audit_entry" AS PERMISSIVE FOR INSERT TO "assay_server" WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "audit_head_own_rows" ON "audit_head" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "idempotency_key_own_rows" ON "idempotency_key" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "outbox_own_rows" ON "outbox" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "webhook_own_rows" ON "webhook" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "declaration_own_rows" ON "declaration" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "document_own_rows" ON "document" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "organisation_itself" ON "organisation" AS PERMISSIVE FOR SELECT TO "assay_server" USING (id = assay_organisation() or kind = 'agency' or assay_clerk() or assay_set_up() or assay_account() is not null and exists (select 1 from membership where membership.organisation_id = organisation.id and membership.account_id = assay_account()));--> statement-breakpoint
CREATE POLICY "organisation_change" ON "organisation" AS PERMISSIVE FOR UPDATE TO "assay_server" USING (id = assay_organisation()) WITH CHECK (id = assay_organisation());--> statement-breakpoint
CREATE POLICY "organisation_new" ON "organisation" AS PERMISSIVE FOR INSERT TO "assay_server" WITH CHECK (assay_set_up());--> statement-breakpoint
CREATE POLICY "certificate_read" ON "certificate" AS PERMISSIVE FOR SELECT TO "assay_server" USING (true);--> statement-breakpoint
CREATE POLICY "certificate_issue" ON "certificate" AS PERMISSIVE FOR INSERT TO "assay_server" WITH CHECK (agency_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "certificate_revoke" ON "certificate" AS PERMISSIVE FOR UPDATE TO "assay_server" USING (agency_id = assay_organisation()) WITH CHECK (agency_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "public_register_read" ON "public_register" AS PERMISSIVE FOR SELECT TO "assay_server" USING (true);--> statement-breakpoint
CREATE POLICY "public_register_write" ON "public_register" AS PERMISSIVE FOR INSERT TO "assay_server" WITH CHECK (organisation_id = assay_organisation() or agency_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "public_register_change" ON "public_register" AS PERMISSIVE FOR UPDATE TO "assay_server" USING (organisation_id = assay_organisation() or agency_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation() or agency_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "registration_event_parties" ON "registration_event" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation() or agency_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation() or agency_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "registration_parties" ON "registration" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation() or agency_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation() or agency_id = assay_organisation());