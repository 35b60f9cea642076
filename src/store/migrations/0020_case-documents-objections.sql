CREATE TABLE "case_document" (
	"registration_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "case_document_registration_id_document_id_pk" PRIMARY KEY("registration_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "case_document" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "objection_contact" (
	"objection_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"contact" text NOT NULL,
	"document_name" text,
	"media_type" text,
	"bytes" integer,
	"sha256" text,
	"content" "bytea"
);
--> statement-breakpoint
ALTER TABLE "objection_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "objection" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"registration_id" uuid NOT NULL,
	"number" text NOT NULL,
	"ground" text NOT NULL,
	"received_on" date NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"request_sha256" text NOT NULL,
	CONSTRAINT "objection_number" UNIQUE("organisation_id","number"),
	CONSTRAINT "objection_once" UNIQUE("organisation_id","request_sha256"),
	CONSTRAINT "objection_of_agency" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "objection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_document" ADD CONSTRAINT "case_document_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_document" ADD CONSTRAINT "case_document_of_owner" FOREIGN KEY ("organisation_id","document_id") REFERENCES "public"."document"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection_contact" ADD CONSTRAINT "objection_contact_of" FOREIGN KEY ("organisation_id","objection_id") REFERENCES "public"."objection"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_registration_id_registration_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registration"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_document_by_document" ON "case_document" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "objection_by_registration" ON "objection" USING btree ("registration_id");--> statement-breakpoint
CREATE POLICY "document_of_case" ON "document" AS PERMISSIVE FOR SELECT TO "assay_server" USING (exists (select 1 from case_document where case_document.document_id = document.id));--> statement-breakpoint
CREATE POLICY "case_document_parties" ON "case_document" AS PERMISSIVE FOR SELECT TO "assay_server" USING (exists (select 1 from registration where registration.id = case_document.registration_id));--> statement-breakpoint
CREATE POLICY "case_document_add" ON "case_document" AS PERMISSIVE FOR INSERT TO "assay_server" WITH CHECK (organisation_id = assay_organisation() and exists (select 1 from registration where registration.id = case_document.registration_id));--> statement-breakpoint
CREATE POLICY "case_document_take_out" ON "case_document" AS PERMISSIVE FOR DELETE TO "assay_server" USING (organisation_id = assay_organisation() and exists (select 1 from registration where registration.id = case_document.registration_id and not jsonb_exists(registration.record, 'submittedOn')));--> statement-breakpoint
CREATE POLICY "objection_contact_own_rows" ON "objection_contact" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "objection_parties" ON "objection" AS PERMISSIVE FOR SELECT TO "assay_server" USING (organisation_id = assay_organisation() or exists (select 1 from registration where registration.id = objection.registration_id));--> statement-breakpoint
CREATE POLICY "objection_receive" ON "objection" AS PERMISSIVE FOR INSERT TO "assay_server" WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
ALTER TABLE "case_document" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "objection" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "objection_contact" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE UPDATE ON "case_document" FROM "assay_server";--> statement-breakpoint
REVOKE UPDATE, DELETE ON "objection", "objection_contact" FROM "assay_server";
