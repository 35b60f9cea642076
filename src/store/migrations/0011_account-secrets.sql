CREATE TABLE "account_secret" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text,
	"totp_secret" text,
	"totp_step" integer,
	"totp_pending" text,
	"issuer" text,
	"subject" text
);
--> statement-breakpoint
ALTER TABLE "account_secret" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "account_subject";--> statement-breakpoint
-- Row-level security is forced on the owner, who would find no account to move, nor the one that a row points to.
ALTER TABLE "account" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "account_secret" ("account_id", "password_hash", "totp_secret", "totp_step", "totp_pending", "issuer", "subject")
	SELECT "id", "password_hash", "totp_secret", "totp_step", "totp_pending", "issuer", "subject" FROM "account";--> statement-breakpoint
ALTER TABLE "account_secret" ADD CONSTRAINT "account_secret_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_secret_subject" ON "account_secret" USING btree ("issuer","subject");--> statement-breakpoint
ALTER TABLE "account" DROP COLUMN "password_hash";--> statement-breakpoint
ALTER TABLE "account" DROP COLUMN "totp_secret";--> statement-breakpoint
ALTER TABLE "account" DROP COLUMN "totp_step";--> statement-breakpoint
ALTER TABLE "account" DROP COLUMN "totp_pending";--> statement-breakpoint
ALTER TABLE "account" DROP COLUMN "issuer";--> statement-breakpoint
ALTER TABLE "account" DROP COLUMN "subject";--> statement-breakpoint
CREATE POLICY "account_secret_signing_in" ON "account_secret" AS PERMISSIVE FOR ALL TO "assay_server" USING (assay_signing_in() or account_id = assay_account()) WITH CHECK (assay_signing_in() or account_id = assay_account() or assay_set_up());--> statement-breakpoint
ALTER TABLE "account" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account_secret" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
REVOKE DELETE ON "account_secret" FROM "assay_server";
