DROP INDEX "asset_tags";--> statement-breakpoint
ALTER TABLE "assessment" ALTER COLUMN "created_by" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "asset_by_score" ON "asset" USING btree ("organisation_id",coalesce(score, -1) desc,id desc);--> statement-breakpoint
CREATE INDEX "asset_by_change" ON "asset" USING btree ("organisation_id",changed_at desc,id desc);--> statement-breakpoint
CREATE INDEX "asset_by_data_grade" ON "asset" USING btree ("organisation_id","data_grade");--> statement-breakpoint
CREATE INDEX "asset_by_responsible" ON "asset" USING btree ("organisation_id","responsible");