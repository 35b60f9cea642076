CREATE TABLE "password_reset" (
	"account_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"issued_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "password_reset_organisation_id_account_id_pk" PRIMARY KEY("organisation_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "password_reset" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"account_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "recovery_code_account_id_code_hash_pk" PRIMARY KEY("account_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "recovery_code" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "password_reset_own_rows" ON "password_reset" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "password_reset_signing_in" ON "password_reset" AS PERMISSIVE FOR SELECT TO "assay_server" USING (assay_signing_in());--> statement-breakpoint
CREATE POLICY "password_reset_spent" ON "password_reset" AS PERMISSIVE FOR DELETE TO "assay_server" USING (assay_signing_in());--> statement-breakpoint
CREATE POLICY "recovery_code_signing_in" ON "recovery_code" AS PERMISSIVE FOR ALL TO "assay_server" USING (assay_signing_in() or account_id = assay_account()) WITH CHECK (assay_signing_in() or account_id = assay_account());--> statement-breakpoint
ALTER TABLE "password_reset" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "recovery_code" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE UPDATE ON "recovery_code" FROM "assay_server";
