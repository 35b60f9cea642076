CREATE TABLE "departure" (
	"key_hash" text PRIMARY KEY NOT NULL,
	"request" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "departure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "id_token" text;--> statement-breakpoint
ALTER TABLE "webhook" ADD COLUMN "former_secret" text;--> statement-breakpoint
ALTER TABLE "webhook" ADD COLUMN "former_until" timestamp with time zone;--> statement-breakpoint
CREATE POLICY "departure_signing_in" ON "departure" AS PERMISSIVE FOR ALL TO "assay_server" USING (assay_signing_in()) WITH CHECK (assay_signing_in());
--> statement-breakpoint
ALTER TABLE "departure" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE UPDATE ON "departure" FROM "assay_server";
