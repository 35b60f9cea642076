CREATE TABLE "project_reminder" (
	"organisation_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"request" text NOT NULL,
	"due_on" date NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "project_reminder_organisation_id_project_id_request_due_on_pk" PRIMARY KEY("organisation_id","project_id","request","due_on")
);
--> statement-breakpoint
ALTER TABLE "project_reminder" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "project_reminder" ADD CONSTRAINT "project_reminder_of_project" FOREIGN KEY ("organisation_id","project_id") REFERENCES "public"."project"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "project_reminder_read" ON "project_reminder" AS PERMISSIVE FOR SELECT TO "assay_server" USING (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "project_reminder_add" ON "project_reminder" AS PERMISSIVE FOR INSERT TO "assay_server" WITH CHECK (organisation_id = assay_organisation() and assay_project_goes_on(project_id));--> statement-breakpoint
ALTER TABLE "project_reminder" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE UPDATE, DELETE ON "project_reminder" FROM "assay_server";
