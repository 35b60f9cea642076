CREATE TABLE "job" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"payload" jsonb NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"cancel_asked_at" timestamp with time zone,
	"progress" jsonb,
	"result" jsonb,
	"problem" jsonb,
	"requested_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "job_state" CHECK (state in ('waiting', 'running', 'done', 'failed', 'cancelled'))
);
--> statement-breakpoint
ALTER TABLE "job" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letter" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"reason" jsonb,
	CONSTRAINT "letter_state" CHECK (state in ('waiting', 'delivered', 'dead'))
);
--> statement-breakpoint
ALTER TABLE "letter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "assessment_schedule" (
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"source" jsonb NOT NULL,
	"cadence" text NOT NULL,
	"hour" integer NOT NULL,
	"day" integer,
	"active" boolean DEFAULT true NOT NULL,
	"alert_level" text NOT NULL,
	"alert_score_drop" double precision,
	"muted_until" timestamp with time zone,
	"recipients" uuid[] DEFAULT '{}' NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assessment_schedule_organisation_id_asset_id_pk" PRIMARY KEY("organisation_id","asset_id"),
	CONSTRAINT "assessment_schedule_hour" CHECK (hour between 0 and 23)
);
--> statement-breakpoint
ALTER TABLE "assessment_schedule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "upload" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"format" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "upload" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_schedule" ADD CONSTRAINT "assessment_schedule_of_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload" ADD CONSTRAINT "upload_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_due" ON "job" USING btree ("due_at") WHERE state in ('waiting', 'running');--> statement-breakpoint
CREATE INDEX "job_by_age" ON "job" USING btree ("organisation_id",created_at desc,id desc);--> statement-breakpoint
CREATE INDEX "letter_waiting" ON "letter" USING btree ("next_attempt_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "assessment_schedule_due" ON "assessment_schedule" USING btree ("next_at") WHERE active;--> statement-breakpoint
CREATE UNIQUE INDEX "upload_once" ON "upload" USING btree ("organisation_id","sha256","name");--> statement-breakpoint
CREATE INDEX "upload_by_age" ON "upload" USING btree ("organisation_id","uploaded_at");--> statement-breakpoint
CREATE POLICY "job_own_rows" ON "job" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "job_clerk" ON "job" AS PERMISSIVE FOR SELECT TO "assay_server" USING (assay_clerk());--> statement-breakpoint
CREATE POLICY "letter_own_rows" ON "letter" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "letter_clerk" ON "letter" AS PERMISSIVE FOR SELECT TO "assay_server" USING (assay_clerk());--> statement-breakpoint
CREATE POLICY "assessment_schedule_own_rows" ON "assessment_schedule" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "assessment_schedule_clerk" ON "assessment_schedule" AS PERMISSIVE FOR SELECT TO "assay_server" USING (assay_clerk());--> statement-breakpoint
CREATE POLICY "upload_own_rows" ON "upload" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
ALTER TABLE "job" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "upload" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessment_schedule" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "letter" FORCE ROW LEVEL SECURITY;