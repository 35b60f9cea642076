ALTER TABLE "asset" ADD COLUMN "coverage" double precision;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "dimensions" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "gates_closed" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "persons" text;--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "worth" jsonb;--> statement-breakpoint
-- Row-level security is forced on the owner, who would find no asset and no report.
ALTER TABLE "asset" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessment" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "asset" SET
	"coverage" = newest.coverage,
	"dimensions" = coalesce((SELECT jsonb_object_agg(key, value -> 'score') FROM jsonb_each(part -> 'assessment' -> 'dimensions')), '{}'),
	"gates_closed" = ARRAY(SELECT gate ->> 'id' FROM jsonb_array_elements(part -> 'assessment' -> 'gates') AS gate WHERE gate ->> 'state' = 'closed'),
	"persons" = CASE
		WHEN jsonb_path_exists(part, '$.tables[*].columns[*].personal.sensitive[*]') THEN 'sensitive'
		WHEN jsonb_path_exists(part, '$.tables[*].columns[*].personal ? (@.personalInformation == true)') THEN 'personal'
		ELSE 'none' END,
	"worth" = CASE WHEN part ? 'valuation' THEN jsonb_strip_nulls(jsonb_build_object(
		'currency', part -> 'valuation' -> 'currency',
		'state', part -> 'valuation' -> 'state',
		'low', part -> 'valuation' -> 'conclusion' -> 'low',
		'high', part -> 'valuation' -> 'conclusion' -> 'high',
		'value', part -> 'valuation' -> 'conclusion' -> 'value')) END
FROM (
	SELECT DISTINCT ON ("asset_id") "asset_id", "coverage", "report" -> 'assets' -> 0 AS part
	FROM "assessment" ORDER BY "asset_id", "as_of" DESC, "created_at" DESC, "id" DESC
) AS newest
WHERE newest.asset_id = "asset"."id";--> statement-breakpoint
ALTER TABLE "assessment" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "asset" FORCE ROW LEVEL SECURITY;
