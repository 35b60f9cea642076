CREATE TABLE "attempt" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"email" text NOT NULL,
	"roles" text[] NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "totp_pending" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "operates" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempt_until" ON "attempt" USING btree ("until");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_token" ON "invitation" USING btree ("token_hash");--> statement-breakpoint
CREATE POLICY "attempt_signing_in" ON "attempt" AS PERMISSIVE FOR ALL TO "assay_server" USING (assay_signing_in() or assay_set_up()) WITH CHECK (assay_signing_in() or assay_set_up());--> statement-breakpoint
CREATE POLICY "invitation_own_rows" ON "invitation" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "invitation_signing_in" ON "invitation" AS PERMISSIVE FOR SELECT TO "assay_server" USING (assay_signing_in());--> statement-breakpoint
ALTER TABLE "attempt" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invitation" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE DELETE ON "invitation" FROM "assay_server";
