ALTER TABLE "assessment_schedule" ADD COLUMN "last_job_id" uuid;--> statement-breakpoint
ALTER TABLE "assessment_schedule" ADD COLUMN "drift_told" jsonb;