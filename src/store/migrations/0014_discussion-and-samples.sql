CREATE TABLE "comment" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"topic_id" text,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "correction_step" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"correction_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"event" text NOT NULL,
	"note" text NOT NULL,
	"document_id" uuid,
	"done_by" uuid NOT NULL,
	"done_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "correction_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "correction" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"topic_id" text,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	CONSTRAINT "correction_in_organisation" UNIQUE("organisation_id","id"),
	CONSTRAINT "correction_state" CHECK (state in ('raised', 'answered', 'accepted', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "correction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_off" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"assessment_id" uuid NOT NULL,
	"report_sha256" text NOT NULL,
	"note" text,
	"signed_by" uuid NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid
);
--> statement-breakpoint
ALTER TABLE "sign_off" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sample_request" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"table_id" text NOT NULL,
	"rows" integer NOT NULL,
	"seed" integer NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"note" text,
	"content" jsonb,
	"sha256" text,
	"given_by" uuid,
	"given_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sample_request_in_organisation" UNIQUE("organisation_id","id"),
	CONSTRAINT "sample_request_state" CHECK (state in ('asked', 'granted', 'refused', 'given', 'expired', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "sample_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sample_view" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"viewed_by" uuid NOT NULL,
	"viewed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sample_view" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_on_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_step" ADD CONSTRAINT "step_of_correction" FOREIGN KEY ("organisation_id","correction_id") REFERENCES "public"."correction"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction_step" ADD CONSTRAINT "correction_step_on_document" FOREIGN KEY ("organisation_id","document_id") REFERENCES "public"."document"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_of_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_of_assessment" FOREIGN KEY ("organisation_id","assessment_id") REFERENCES "public"."assessment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_request" ADD CONSTRAINT "sample_request_of_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_view" ADD CONSTRAINT "view_of_sample" FOREIGN KEY ("organisation_id","request_id") REFERENCES "public"."sample_request"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_by_asset" ON "comment" USING btree ("organisation_id","asset_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "correction_step_number" ON "correction_step" USING btree ("correction_id","number");--> statement-breakpoint
CREATE INDEX "correction_by_asset" ON "correction" USING btree ("organisation_id","asset_id","raised_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_off_once" ON "sign_off" USING btree ("assessment_id","signed_by") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "sign_off_by_asset" ON "sign_off" USING btree ("organisation_id","asset_id");--> statement-breakpoint
CREATE INDEX "sample_request_by_asset" ON "sample_request" USING btree ("organisation_id","asset_id","asked_at");--> statement-breakpoint
CREATE INDEX "sample_request_by_expiry" ON "sample_request" USING btree ("expires_at") WHERE content is not null;--> statement-breakpoint
CREATE INDEX "sample_view_by_request" ON "sample_view" USING btree ("organisation_id","request_id","viewed_at");--> statement-breakpoint
CREATE POLICY "comment_own_rows" ON "comment" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "correction_step_own_rows" ON "correction_step" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "correction_own_rows" ON "correction" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "sign_off_own_rows" ON "sign_off" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "sample_request_own_rows" ON "sample_request" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "sample_request_clerk" ON "sample_request" AS PERMISSIVE FOR SELECT TO "assay_server" USING (assay_clerk());--> statement-breakpoint
CREATE POLICY "sample_view_own_rows" ON "sample_view" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
ALTER TABLE "comment" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "correction" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "correction_step" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sign_off" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sample_request" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sample_view" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE UPDATE, DELETE ON "comment", "correction_step", "sample_view" FROM "assay_server";--> statement-breakpoint
REVOKE DELETE ON "correction", "sign_off", "sample_request" FROM "assay_server";
