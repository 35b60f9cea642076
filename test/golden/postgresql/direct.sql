SELECT (CAST("v" AS text) COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM (SELECT "id" AS "v",
       count(*) AS "n"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct"
GROUP BY "id") AS "frequency";

SELECT (CAST("v" AS text) COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM (SELECT "price" AS "v",
       count(*) AS "n"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct"
GROUP BY "price") AS "frequency";

SELECT (CASE WHEN ("v")::text ~ '^-?\d+$' THEN ("v")::text || '.0' WHEN ("v")::text ~ 'e\+(0\d|1[0-5])$' THEN left(("v")::text, (left(("v")::text, 1) = '-')::int) || left((translate(split_part(("v")::text, 'e', 1), '-.', '') || repeat('0', 15)), substring(("v")::text from 'e\+(\d+)$')::int + 1) || '.' || coalesce(nullif(rtrim(substr((translate(split_part(("v")::text, 'e', 1), '-.', '') || repeat('0', 15)), substring(("v")::text from 'e\+(\d+)$')::int + 2), '0'), ''), '0') WHEN ("v")::text ~ '[Iy]' THEN replace(("v")::text, 'Infinity', 'inf') WHEN ("v")::text = 'NaN' THEN 'nan' ELSE ("v")::text END COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM (SELECT ("x" + 0) AS "v",
       count(*) AS "n"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct"
GROUP BY ("x" + 0)) AS "frequency";

SELECT (CAST("v" AS text) COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM (SELECT "word" AS "v",
       count(*) AS "n"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct"
GROUP BY "word") AS "frequency";

SELECT (CAST("v" AS text) COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM (SELECT "day" AS "v",
       count(*) AS "n"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct"
GROUP BY "day") AS "frequency";

SELECT (CAST("v" AS text) COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM (SELECT "odd" AS "v",
       count(*) AS "n"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct"
GROUP BY "odd") AS "frequency";

SELECT count(*) AS "rows",
       (CAST(sum((hash_record_extended(ROW("id", "price", "x", "word", "day", "odd"), 0)::numeric + 9223372036854775808)) AS text) COLLATE "C") AS "checksum"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct";

SELECT "id" AS "id",
       "price" AS "price",
       "x" AS "x",
       "word" AS "word",
       "day" AS "day",
       "odd" AS "odd"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct";

SELECT ("missing 0" * 0) AS "block",
       "missing 0" AS "inRow",
       count(*) AS "rows",
       sum(CAST("missing 0" AS int8)) AS "sum 0"
FROM (SELECT CASE WHEN ("odd" IS NULL) THEN 1 ELSE 0 END AS "missing 0"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct") AS "cells"
GROUP BY ("missing 0" * 0), "missing 0";

SELECT "x 0" AS "x 0",
       "x 1" AS "x 1",
       "x 2" AS "x 2"
FROM (SELECT CAST("id" AS float8) AS "x 0",
       CAST("price" AS float8) AS "x 1",
       CASE WHEN ((CAST("x" AS float8))::text !~ '^-?[IiN]') THEN CAST("x" AS float8) ELSE NULL END AS "x 2"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct") AS "numbers"
ORDER BY "x 0" ASC NULLS LAST, "x 1" ASC NULLS LAST, "x 2" ASC NULLS LAST;

SELECT (CASE WHEN isfinite((CAST("period" AS date))::date) THEN (CAST("period" AS date))::date - DATE '1970-01-01' END) AS "day",
       "rows" AS "rows",
       "sum 0" AS "sum 0"
FROM (SELECT date_trunc('month', (CASE WHEN ("day") < DATE '294276-12-31' THEN ("day") END)::timestamp) AS "period",
       count(*) AS "rows",
       sum(CAST("missing 0" AS int8)) AS "sum 0"
FROM (SELECT CAST("day" AS date) AS "day",
       CASE WHEN ("odd" IS NULL) THEN 1 ELSE 0 END AS "missing 0"
FROM "golden_postgresql_direct" AS "golden_postgresql_direct") AS "cells"
WHERE ((NOT ("day" IS NULL)) AND (("day")::text !~ '^-?[IiN]'))
GROUP BY date_trunc('month', (CASE WHEN ("day") < DATE '294276-12-31' THEN ("day") END)::timestamp)) AS "periods";

SELECT CASE WHEN "misfit" THEN (CAST(NULL AS text) COLLATE "C") ELSE (encode(sha256(convert_to(concat(CASE WHEN ("c0" IS NULL) THEN 'n' ELSE 'i' END, (CAST(coalesce(octet_length("c0"), 0) AS text) COLLATE "C"), ':', "c0", CASE WHEN ("c1" IS NULL) THEN 'n' ELSE 'd' END, (CAST(coalesce(octet_length("c1"), 0) AS text) COLLATE "C"), ':', "c1", CASE WHEN ("c2" IS NULL) THEN 'n' ELSE 'f' END, (CAST(coalesce(octet_length("c2"), 0) AS text) COLLATE "C"), ':', "c2", CASE WHEN ("c3" IS NULL) THEN 'n' ELSE 't' END, (CAST(coalesce(octet_length("c3"), 0) AS text) COLLATE "C"), ':', "c3", CASE WHEN ("c4" IS NULL) THEN 'n' ELSE 'y' END, (CAST(coalesce(octet_length("c4"), 0) AS text) COLLATE "C"), ':', "c4", CASE WHEN ("c5" IS NULL) THEN 'n' ELSE 'b' END, (CAST(coalesce(octet_length("c5"), 0) AS text) COLLATE "C"), ':', "c5"), 'UTF8')), 'hex') COLLATE "C") END AS "digest"
FROM (SELECT (CAST("r"."id" AS text) COLLATE "C") AS "c0",
       (CAST(CAST(("r"."price" * 100) AS numeric(39, 0)) AS text) COLLATE "C") AS "c1",
       (CAST(CASE WHEN (CAST("r"."x" AS float8) = 0) THEN 0 ELSE CASE WHEN (CAST("r"."x" AS float8) = 'NaN') THEN 9221120237041090560 ELSE ((('x' || encode(float8send(CAST("r"."x" AS float8)), 'hex'))::bit(64)::int8)::numeric + CASE WHEN (('x' || encode(float8send(CAST("r"."x" AS float8)), 'hex'))::bit(64)::int8) < 0 THEN 18446744073709551616 ELSE 0 END) END END AS text) COLLATE "C") AS "c2",
       "r"."word" AS "c3",
       (CAST((CASE WHEN isfinite((CAST("r"."day" AS date))::date) THEN (CAST("r"."day" AS date))::date - DATE '1970-01-01' END) AS text) COLLATE "C") AS "c4",
       CASE WHEN "r"."odd" THEN '1' ELSE CASE WHEN (NOT "r"."odd") THEN '0' ELSE NULL END END AS "c5",
       (NOT (("r"."day")::text !~ '^-?[IiN]')) AS "misfit"
FROM "golden_postgresql_direct (exact)" AS "r") AS "cells"
ORDER BY "digest" ASC NULLS LAST;
