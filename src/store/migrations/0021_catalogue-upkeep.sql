CREATE TABLE "asset_relation" (
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"other_id" uuid NOT NULL,
	CONSTRAINT "asset_relation_organisation_id_asset_id_kind_other_id_pk" PRIMARY KEY("organisation_id","asset_id","kind","other_id"),
	CONSTRAINT "asset_relation_to_another" CHECK (asset_id <> other_id)
);
--> statement-breakpoint
ALTER TABLE "asset_relation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "asset_term" (
	"organisation_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"term_id" uuid NOT NULL,
	"table_name" text DEFAULT '' NOT NULL,
	"column_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "asset_term_once" PRIMARY KEY("organisation_id","asset_id","term_id","table_name","column_name")
);
--> statement-breakpoint
ALTER TABLE "asset_term" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "glossary_term" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"name_en" text NOT NULL,
	"name_zh" text NOT NULL,
	"definition_en" text NOT NULL,
	"definition_zh" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "glossary_term_in_organisation" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "glossary_term" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "owner" text;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "steward_id" uuid;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "grade_proposal" text;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "grade_override" text;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "grade_reason" text;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "grade_decided_by" uuid;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "grade_decided_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "asset_relation" ADD CONSTRAINT "asset_relation_of_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_relation" ADD CONSTRAINT "asset_relation_to_asset" FOREIGN KEY ("organisation_id","other_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_term" ADD CONSTRAINT "asset_term_of_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset_term" ADD CONSTRAINT "asset_term_of_term" FOREIGN KEY ("organisation_id","term_id") REFERENCES "public"."glossary_term"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glossary_term" ADD CONSTRAINT "glossary_term_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "asset_relation_by_other" ON "asset_relation" USING btree ("organisation_id","other_id");--> statement-breakpoint
CREATE INDEX "asset_term_by_term" ON "asset_term" USING btree ("organisation_id","term_id");--> statement-breakpoint
CREATE UNIQUE INDEX "glossary_term_name_en" ON "glossary_term" USING btree ("organisation_id",lower(name_en));--> statement-breakpoint
CREATE UNIQUE INDEX "glossary_term_name_zh" ON "glossary_term" USING btree ("organisation_id",lower(name_zh));--> statement-breakpoint
CREATE POLICY "asset_relation_own_rows" ON "asset_relation" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "asset_term_own_rows" ON "asset_term" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "glossary_term_own_rows" ON "glossary_term" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
ALTER TABLE "asset_relation" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "asset_term" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "glossary_term" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Row-level security is forced on the owner, who would find no asset and no report.
ALTER TABLE "asset" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessment" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "asset" SET "grade_proposal" = newest.proposal
FROM (
	SELECT DISTINCT ON ("asset_id") "asset_id", "report" #>> '{assets,0,gradeProposal}' AS proposal
	FROM "assessment" ORDER BY "asset_id", "as_of" DESC, "created_at" DESC, "id" DESC
) AS newest
WHERE newest.asset_id = "asset"."id";--> statement-breakpoint
ALTER TABLE "assessment" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "asset" FORCE ROW LEVEL SECURITY;
