CREATE TABLE "declaration_withdrawal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"declaration_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"withdrawn_by" uuid NOT NULL,
	"withdrawn_at" timestamp with time zone NOT NULL,
	CONSTRAINT "declaration_withdrawn_once" UNIQUE("organisation_id","declaration_id")
);
--> statement-breakpoint
ALTER TABLE "declaration_withdrawal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_in_organisation" UNIQUE("organisation_id","id");--> statement-breakpoint
ALTER TABLE "declaration_withdrawal" ADD CONSTRAINT "withdrawal_of_declaration" FOREIGN KEY ("organisation_id","declaration_id") REFERENCES "public"."declaration"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "declaration_withdrawal_own_rows" ON "declaration_withdrawal" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
ALTER TABLE "declaration_withdrawal" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE UPDATE, DELETE ON "declaration_withdrawal" FROM "assay_server";
