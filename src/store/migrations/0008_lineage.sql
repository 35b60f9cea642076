CREATE TABLE "lineage_edge" (
	"organisation_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"input_namespace" text NOT NULL,
	"input_name" text NOT NULL,
	"output_namespace" text NOT NULL,
	"output_name" text NOT NULL,
	"job_namespace" text NOT NULL,
	"job_name" text NOT NULL,
	"run_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "lineage_edge_organisation_id_digest_pk" PRIMARY KEY("organisation_id","digest")
);
--> statement-breakpoint
ALTER TABLE "lineage_edge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "lineage_by_input" ON "lineage_edge" USING btree ("organisation_id","input_name");--> statement-breakpoint
CREATE INDEX "lineage_by_output" ON "lineage_edge" USING btree ("organisation_id","output_name");--> statement-breakpoint
CREATE POLICY "lineage_edge_own_rows" ON "lineage_edge" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
ALTER TABLE "lineage_edge" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE DELETE ON "lineage_edge" FROM "assay_server";
