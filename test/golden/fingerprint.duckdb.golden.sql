SELECT CASE WHEN "misfit" THEN CAST(NULL AS VARCHAR) ELSE sha256(concat(CASE WHEN ("c0" IS NULL) THEN 'n' ELSE 'b' END, CAST(coalesce(strlen("c0"), 0) AS VARCHAR), ':', "c0", CASE WHEN ("c1" IS NULL) THEN 'n' ELSE 'i' END, CAST(coalesce(strlen("c1"), 0) AS VARCHAR), ':', "c1", CASE WHEN ("c2" IS NULL) THEN 'n' ELSE 'd' END, CAST(coalesce(strlen("c2"), 0) AS VARCHAR), ':', "c2", CASE WHEN ("c3" IS NULL) THEN 'n' ELSE 'd' END, CAST(coalesce(strlen("c3"), 0) AS VARCHAR), ':', "c3", CASE WHEN ("c4" IS NULL) THEN 'n' ELSE 'f' END, CAST(coalesce(strlen("c4"), 0) AS VARCHAR), ':', "c4", CASE WHEN ("c5" IS NULL) THEN 'n' ELSE 'y' END, CAST(coalesce(strlen("c5"), 0) AS VARCHAR), ':', "c5", CASE WHEN ("c6" IS NULL) THEN 'n' ELSE 'h' END, CAST(coalesce(strlen("c6"), 0) AS VARCHAR), ':', "c6", CASE WHEN ("c7" IS NULL) THEN 'n' ELSE 'm' END, CAST(coalesce(strlen("c7"), 0) AS VARCHAR), ':', "c7", CASE WHEN ("c8" IS NULL) THEN 'n' ELSE 'm' END, CAST(coalesce(strlen("c8"), 0) AS VARCHAR), ':', "c8", CASE WHEN ("c9" IS NULL) THEN 'n' ELSE 'm' END, CAST(coalesce(strlen("c9"), 0) AS VARCHAR), ':', "c9", CASE WHEN ("c10" IS NULL) THEN 'n' ELSE 't' END, CAST(coalesce(strlen("c10"), 0) AS VARCHAR), ':', "c10", CASE WHEN ("c11" IS NULL) THEN 'n' ELSE 't' END, CAST(coalesce(strlen("c11"), 0) AS VARCHAR), ':', "c11", CASE WHEN ("c12" IS NULL) THEN 'n' ELSE 'x' END, CAST(coalesce(strlen("c12"), 0) AS VARCHAR), ':', "c12", CASE WHEN ("c13" IS NULL) THEN 'n' ELSE 'j' END, CAST(coalesce(strlen("c13"), 0) AS VARCHAR), ':', "c13")) END AS "digest"
FROM (SELECT CASE WHEN "r"."BOOLEAN" THEN '1' ELSE CASE WHEN (NOT "r"."BOOLEAN") THEN '0' ELSE NULL END END AS "c0",
       CAST("r"."BIGINT" AS VARCHAR) AS "c1",
       CAST(CAST(("r"."DECIMAL(12,2)" * 100) AS HUGEINT) AS VARCHAR) AS "c2",
       CAST(CAST(replace(CAST("r"."DECIMAL(38,4)" AS VARCHAR), '.', '') AS HUGEINT) AS VARCHAR) AS "c3",
       CAST(CASE WHEN (CAST("r"."DOUBLE" AS DOUBLE) = 0) THEN 0 ELSE CASE WHEN isnan(CAST("r"."DOUBLE" AS DOUBLE)) THEN 9221120237041090560 ELSE CAST(CAST(CAST("r"."DOUBLE" AS DOUBLE) AS BIT) AS UBIGINT) END END AS VARCHAR) AS "c4",
       CAST((CAST("r"."DATE" AS DATE) - DATE '1970-01-01') AS VARCHAR) AS "c5",
       CAST(epoch_us("r"."TIME") AS VARCHAR) AS "c6",
       CAST(epoch_us(CAST("r"."TIMESTAMP" AS TIMESTAMP)) AS VARCHAR) AS "c7",
       CAST(epoch_us(CAST("r"."TIMESTAMP_NS" AS TIMESTAMP)) AS VARCHAR) AS "c8",
       CAST(epoch_us("r"."TIMESTAMP WITH TIME ZONE") AS VARCHAR) AS "c9",
       "r"."VARCHAR" AS "c10",
       CAST("r"."UUID" AS VARCHAR) AS "c11",
       lower(hex("r"."BLOB")) AS "c12",
       CAST(to_json("r"."BIGINT[]") AS VARCHAR) AS "c13",
       (((NOT isfinite("r"."DATE")) OR (NOT isfinite("r"."TIMESTAMP"))) OR (((NOT ("r"."TIMESTAMP_NS" IS NULL)) AND (NOT coalesce((NOT ((epoch_ns("r"."TIMESTAMP_NS") % 1000) <> 0)), false))) OR (NOT isfinite("r"."TIMESTAMP WITH TIME ZONE")))) AS "misfit"
FROM "sales" AS "r") AS "cells"
ORDER BY "digest" ASC NULLS LAST;

SELECT CASE WHEN "misfit" THEN CAST(NULL AS VARCHAR) ELSE sha256(concat(CASE WHEN ("c0" IS NULL) THEN 'n' ELSE 'd' END, CAST(coalesce(strlen("c0"), 0) AS VARCHAR), ':', "c0", CASE WHEN ("c1" IS NULL) THEN 'n' ELSE 'f' END, CAST(coalesce(strlen("c1"), 0) AS VARCHAR), ':', "c1", CASE WHEN ("c2" IS NULL) THEN 'n' ELSE 'y' END, CAST(coalesce(strlen("c2"), 0) AS VARCHAR), ':', "c2")) END AS "digest"
FROM (SELECT CAST(CAST(replace(CAST(TRY_CAST("r"."a" AS DECIMAL(38, 2)) AS VARCHAR), '.', '') AS HUGEINT) AS VARCHAR) AS "c0",
       CAST(CASE WHEN (TRY_CAST("r"."b" AS DOUBLE) = 0) THEN 0 ELSE CASE WHEN isnan(TRY_CAST("r"."b" AS DOUBLE)) THEN 9221120237041090560 ELSE CAST(CAST(TRY_CAST("r"."b" AS DOUBLE) AS BIT) AS UBIGINT) END END AS VARCHAR) AS "c1",
       CAST((CAST("r"."c" AS DATE) - DATE '1970-01-01') AS VARCHAR) AS "c2",
       (((NOT ("r"."a" IS NULL)) AND (NOT coalesce((TRY_CAST(TRY_CAST("r"."a" AS DECIMAL(38, 2)) AS DOUBLE) = TRY_CAST("r"."a" AS DOUBLE)), false))) OR (((NOT ("r"."b" IS NULL)) AND (NOT coalesce((TRY_CAST(TRY_CAST("r"."b" AS DOUBLE) AS DECIMAL(9, 3)) = TRY_CAST("r"."b" AS DECIMAL(9, 3))), false))) OR ((NOT ("r"."c" IS NULL)) AND (NOT coalesce(((TRY_CAST(CAST("r"."c" AS DATE) AS TIMESTAMP) = CAST("r"."c" AS TIMESTAMP)) AND isfinite("r"."c")), false))))) AS "misfit"
FROM "sales" AS "r") AS "cells"
ORDER BY "digest" ASC NULLS LAST;

SELECT count(CASE WHEN ((NOT ("r"."a" IS NULL)) AND (NOT coalesce((TRY_CAST(TRY_CAST("r"."a" AS DECIMAL(38, 2)) AS DOUBLE) = TRY_CAST("r"."a" AS DOUBLE)), false))) THEN 1 END) AS "m0",
       count(CASE WHEN ((NOT ("r"."b" IS NULL)) AND (NOT coalesce((TRY_CAST(TRY_CAST("r"."b" AS DOUBLE) AS DECIMAL(9, 3)) = TRY_CAST("r"."b" AS DECIMAL(9, 3))), false))) THEN 1 END) AS "m1",
       count(CASE WHEN ((NOT ("r"."c" IS NULL)) AND (NOT coalesce(((TRY_CAST(CAST("r"."c" AS DATE) AS TIMESTAMP) = CAST("r"."c" AS TIMESTAMP)) AND isfinite("r"."c")), false))) THEN 1 END) AS "m2"
FROM "sales" AS "r";

SELECT count("r"."a") AS "p0",
       count(CASE WHEN ("r"."b" <> '') THEN 1 END) AS "p1"
FROM "sales" AS "r";

SELECT count("digest") AS "rows",
       count(CASE WHEN ("digest" IS NULL) THEN 1 END) AS "misfits"
FROM "digests";

SELECT left("digest", 4) AS "bucket",
       sha256(string_agg(concat("digest", "times"), '' ORDER BY concat("digest", "times"))) AS "hash",
       count(*) AS "distinct"
FROM (SELECT "digest" AS "digest",
       CASE WHEN (count(*) > 1) THEN concat('*', CAST(count(*) AS VARCHAR)) ELSE '' END AS "times"
FROM "digests"
WHERE (("digest" >= '4000') AND ("digest" < '8000'))
GROUP BY "digest") AS "d"
GROUP BY left("digest", 4)
ORDER BY "bucket" ASC NULLS LAST;
