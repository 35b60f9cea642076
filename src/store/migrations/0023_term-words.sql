-- Terms of the glossary are words of the same index as what else lists are narrowed by (0022).
ALTER TABLE "asset" ADD COLUMN "term_ids" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE FUNCTION "assay_facet_words"(
	grade text, data_grade text, responsible text, tags text[], coverage double precision,
	dimensions jsonb, gates_closed text[], persons text, term_ids uuid[]
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT array_to_tsvector(array_remove(ARRAY[
		'grade:' || grade,
		'dataGrade:' || data_grade,
		'responsible:' || left(responsible, 200),
		'coverage:' || CASE WHEN coverage < 0.6 THEN 'low' WHEN coverage < 0.8 THEN 'fair' WHEN coverage IS NOT NULL THEN 'good' END,
		'persons:' || persons
	] || ARRAY(SELECT 'tag:' || left(tag, 200) FROM unnest(tags) AS tag)
		|| ARRAY(SELECT 'gate:' || left(gate, 200) FROM unnest(gates_closed) AS gate)
		|| ARRAY(SELECT 'term:' || term FROM unnest(term_ids) AS term)
		|| ARRAY(SELECT 'weak:' || left(key, 200) FROM jsonb_each_text(dimensions) WHERE value::float8 < 55), NULL))
$$;--> statement-breakpoint
ALTER TABLE "asset" DROP COLUMN "facets";--> statement-breakpoint
ALTER TABLE "asset" ADD COLUMN "facets" "tsvector" GENERATED ALWAYS AS (assay_facet_words(grade, data_grade, responsible, tags, coverage, dimensions, gates_closed, persons, term_ids)) STORED;--> statement-breakpoint
CREATE INDEX "asset_facets" ON "asset" USING gin ("facets");--> statement-breakpoint
DROP FUNCTION "assay_facet_words"(text, text, text, text[], double precision, jsonb, text[], text);
