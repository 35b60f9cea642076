CREATE TABLE "asset_facet_bits" (
	"organisation_id" uuid NOT NULL,
	"facet" text NOT NULL,
	"value" text NOT NULL,
	"block" integer NOT NULL,
	"bits" bit(4096) NOT NULL,
	CONSTRAINT "asset_facet_bits_once" PRIMARY KEY("organisation_id","facet","value","block")
);
--> statement-breakpoint
ALTER TABLE "asset_facet_bits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "asset_facet_stale" (
	"organisation_id" uuid NOT NULL,
	"place" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "asset_facet_stale" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "place" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "asset_place_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
CREATE INDEX "asset_facet_stale_by_place" ON "asset_facet_stale" USING btree ("organisation_id","place");--> statement-breakpoint
CREATE UNIQUE INDEX "asset_place" ON "asset" USING btree ("organisation_id","place");--> statement-breakpoint
CREATE POLICY "asset_facet_bits_own_rows" ON "asset_facet_bits" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "asset_facet_stale_own_rows" ON "asset_facet_stale" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
-- Added, never looked up first: a row that stands already may be taken away by who writes the bits, from what was there
-- before this change.
CREATE FUNCTION "assay_facets_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' THEN
		INSERT INTO "asset_facet_stale" VALUES (OLD.organisation_id, OLD.place);
	ELSE
		INSERT INTO "asset_facet_stale" VALUES (NEW.organisation_id, NEW.place);
	END IF;
	RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER "asset_facets_made" AFTER INSERT OR DELETE ON "asset" FOR EACH ROW EXECUTE FUNCTION "assay_facets_changed"();--> statement-breakpoint
CREATE TRIGGER "asset_facets_changed" AFTER UPDATE ON "asset" FOR EACH ROW
	WHEN (OLD.facets IS DISTINCT FROM NEW.facets OR (OLD.archived_at IS NULL) IS DISTINCT FROM (NEW.archived_at IS NULL))
	EXECUTE FUNCTION "assay_facets_changed"();--> statement-breakpoint
-- Row-level security is forced on the owner, who would find no asset.
ALTER TABLE "asset" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "asset_facet_stale" SELECT "organisation_id", "place" FROM "asset";--> statement-breakpoint
ALTER TABLE "asset" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "asset_facet_bits" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "asset_facet_stale" FORCE ROW LEVEL SECURITY;
