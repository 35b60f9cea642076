CREATE TABLE "project_asset" (
	"organisation_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	CONSTRAINT "project_asset_organisation_id_project_id_asset_id_pk" PRIMARY KEY("organisation_id","project_id","asset_id")
);
--> statement-breakpoint
ALTER TABLE "project_asset" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_event" (
	"organisation_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"event" text NOT NULL,
	"from_state" text NOT NULL,
	"to_state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account" uuid NOT NULL,
	"details" jsonb NOT NULL,
	CONSTRAINT "project_event_organisation_id_project_id_sequence_pk" PRIMARY KEY("organisation_id","project_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "project_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_seal" (
	"project_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"follows" uuid,
	"sha256" text NOT NULL,
	"jws" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "project_seal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"title" text NOT NULL,
	"state" text NOT NULL,
	"follows" uuid,
	"record" jsonb NOT NULL,
	"document" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "project_in_organisation" UNIQUE("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "project" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "project_asset" ADD CONSTRAINT "project_asset_of_project" FOREIGN KEY ("organisation_id","project_id") REFERENCES "public"."project"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_asset" ADD CONSTRAINT "project_asset_of_asset" FOREIGN KEY ("organisation_id","asset_id") REFERENCES "public"."asset"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_event" ADD CONSTRAINT "project_event_of_project" FOREIGN KEY ("organisation_id","project_id") REFERENCES "public"."project"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_seal" ADD CONSTRAINT "project_seal_of_project" FOREIGN KEY ("organisation_id","project_id") REFERENCES "public"."project"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "project_asset_by_asset" ON "project_asset" USING btree ("organisation_id","asset_id");--> statement-breakpoint
CREATE INDEX "project_seal_following" ON "project_seal" USING btree ("follows");--> statement-breakpoint
CREATE INDEX "project_by_change" ON "project" USING btree ("organisation_id",changed_at desc,id desc);--> statement-breakpoint
CREATE INDEX "project_following" ON "project" USING btree ("organisation_id","follows");--> statement-breakpoint
-- Rows are added to a project while it goes on.
CREATE FUNCTION assay_project_goes_on(project uuid) RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT EXISTS (SELECT FROM project AS p WHERE p.id = assay_project_goes_on.project AND p.state NOT IN ('issued', 'abandoned')) $$;--> statement-breakpoint
CREATE POLICY "project_asset_read" ON "project_asset" AS PERMISSIVE FOR SELECT TO "assay_server" USING (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "project_asset_add" ON "project_asset" AS PERMISSIVE FOR INSERT TO "assay_server" WITH CHECK (organisation_id = assay_organisation() and assay_project_goes_on(project_id));--> statement-breakpoint
CREATE POLICY "project_asset_remove" ON "project_asset" AS PERMISSIVE FOR DELETE TO "assay_server" USING (organisation_id = assay_organisation() and assay_project_goes_on(project_id));--> statement-breakpoint
CREATE POLICY "project_event_read" ON "project_event" AS PERMISSIVE FOR SELECT TO "assay_server" USING (organisation_id = assay_organisation());--> statement-breakpoint
CREATE POLICY "project_event_add" ON "project_event" AS PERMISSIVE FOR INSERT TO "assay_server" WITH CHECK (organisation_id = assay_organisation() and assay_project_goes_on(project_id));--> statement-breakpoint
CREATE POLICY "project_seal_read" ON "project_seal" AS PERMISSIVE FOR SELECT TO "assay_server" USING (true);--> statement-breakpoint
CREATE POLICY "project_seal_add" ON "project_seal" AS PERMISSIVE FOR INSERT TO "assay_server" WITH CHECK (organisation_id = assay_organisation() and assay_project_goes_on(project_id));--> statement-breakpoint
CREATE POLICY "project_own_rows" ON "project" AS PERMISSIVE FOR ALL TO "assay_server" USING (organisation_id = assay_organisation()) WITH CHECK (organisation_id = assay_organisation());--> statement-breakpoint
ALTER TABLE "project" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "project_asset" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "project_event" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "project_seal" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE DELETE ON "project" FROM "assay_server";--> statement-breakpoint
REVOKE UPDATE ON "project_asset" FROM "assay_server";--> statement-breakpoint
REVOKE UPDATE, DELETE ON "project_event", "project_seal" FROM "assay_server";--> statement-breakpoint
-- What was issued is frozen, whoever asks: later changes make a new project that names the one it follows.
CREATE FUNCTION assay_refuse_change_of_ended() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION 'a % that was issued or abandoned is frozen', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;--> statement-breakpoint
CREATE TRIGGER project_frozen BEFORE UPDATE OR DELETE ON "project" FOR EACH ROW WHEN (OLD.state IN ('issued', 'abandoned')) EXECUTE FUNCTION assay_refuse_change_of_ended();--> statement-breakpoint
CREATE FUNCTION assay_refuse_change_of_scope() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN
    IF EXISTS (SELECT FROM project WHERE id = OLD.project_id AND state IN ('issued', 'abandoned')) THEN
      RAISE EXCEPTION 'the scope of a project that was issued or abandoned is frozen' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END $$;--> statement-breakpoint
CREATE TRIGGER project_asset_frozen BEFORE UPDATE OR DELETE ON "project_asset" FOR EACH ROW EXECUTE FUNCTION assay_refuse_change_of_scope();--> statement-breakpoint
CREATE TRIGGER project_event_stays BEFORE UPDATE OR DELETE ON "project_event" FOR EACH ROW EXECUTE FUNCTION assay_refuse_change();--> statement-breakpoint
CREATE TRIGGER project_seal_stays BEFORE UPDATE OR DELETE ON "project_seal" FOR EACH ROW EXECUTE FUNCTION assay_refuse_change();
