ALTER TABLE "outbox" ADD COLUMN "trace_parent" text;--> statement-breakpoint
ALTER TABLE "registration" ADD COLUMN "participants" jsonb DEFAULT '[]'::jsonb NOT NULL;