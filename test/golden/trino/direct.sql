SELECT IF(typeof("v") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("v" AS varchar), ' UTC', ''))) || IF(typeof("v") LIKE '%zone', '+00', ''), CAST("v" AS varchar)) AS "v",
       "n" AS "n",
       (CAST(from_big_endian_64(coalesce(xxhash64(to_utf8(CAST("v" AS varchar))), X'0000000000000000')) AS decimal(20, 0)) + DECIMAL '9223372036854775808') AS "h"
FROM (SELECT "id" AS "v",
       count(*) AS "n"
FROM "golden_trino_direct" AS "golden_trino_direct"
GROUP BY "id") AS "frequency";

SELECT IF(typeof("v") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("v" AS varchar), ' UTC', ''))) || IF(typeof("v") LIKE '%zone', '+00', ''), CAST("v" AS varchar)) AS "v",
       "n" AS "n",
       (CAST(from_big_endian_64(coalesce(xxhash64(to_utf8(CAST("v" AS varchar))), X'0000000000000000')) AS decimal(20, 0)) + DECIMAL '9223372036854775808') AS "h"
FROM (SELECT "price" AS "v",
       count(*) AS "n"
FROM "golden_trino_direct" AS "golden_trino_direct"
GROUP BY "price") AS "frequency";

SELECT element_at(transform(ARRAY[nullif(format('%s', "v"), 'null')], s -> CASE WHEN regexp_like(s, 'E(-4|[0-9]|1[0-5])$') THEN regexp_replace(CAST(TRY_CAST(s AS decimal(38, 20)) AS varchar), '(\.[0-9]+?)0+$', '$1') WHEN s LIKE '%E%' THEN replace(replace(regexp_replace(replace(s, '.0E', 'E'), 'E-([0-9])$', 'E-0$1'), 'E', 'e+'), 'e+-', 'e-') ELSE lower(replace(s, 'Infinity', 'inf')) END), 1) AS "v",
       "n" AS "n",
       (CAST(from_big_endian_64(coalesce(xxhash64(to_utf8(CAST("v" AS varchar))), X'0000000000000000')) AS decimal(20, 0)) + DECIMAL '9223372036854775808') AS "h"
FROM (SELECT ("x" + 0) AS "v",
       count(*) AS "n"
FROM "golden_trino_direct" AS "golden_trino_direct"
GROUP BY ("x" + 0)) AS "frequency";

SELECT IF(typeof("v") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("v" AS varchar), ' UTC', ''))) || IF(typeof("v") LIKE '%zone', '+00', ''), CAST("v" AS varchar)) AS "v",
       "n" AS "n",
       (CAST(from_big_endian_64(coalesce(xxhash64(to_utf8(CAST("v" AS varchar))), X'0000000000000000')) AS decimal(20, 0)) + DECIMAL '9223372036854775808') AS "h"
FROM (SELECT "word" AS "v",
       count(*) AS "n"
FROM "golden_trino_direct" AS "golden_trino_direct"
GROUP BY "word") AS "frequency";

SELECT IF(typeof("v") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("v" AS varchar), ' UTC', ''))) || IF(typeof("v") LIKE '%zone', '+00', ''), CAST("v" AS varchar)) AS "v",
       "n" AS "n",
       (CAST(from_big_endian_64(coalesce(xxhash64(to_utf8(CAST("v" AS varchar))), X'0000000000000000')) AS decimal(20, 0)) + DECIMAL '9223372036854775808') AS "h"
FROM (SELECT "day" AS "v",
       count(*) AS "n"
FROM "golden_trino_direct" AS "golden_trino_direct"
GROUP BY "day") AS "frequency";

SELECT IF(typeof("v") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("v" AS varchar), ' UTC', ''))) || IF(typeof("v") LIKE '%zone', '+00', ''), CAST("v" AS varchar)) AS "v",
       "n" AS "n",
       (CAST(from_big_endian_64(coalesce(xxhash64(to_utf8(CAST("v" AS varchar))), X'0000000000000000')) AS decimal(20, 0)) + DECIMAL '9223372036854775808') AS "h"
FROM (SELECT "odd" AS "v",
       count(*) AS "n"
FROM "golden_trino_direct" AS "golden_trino_direct"
GROUP BY "odd") AS "frequency";

SELECT count(*) AS "rows",
       CAST(sum((CAST(from_big_endian_64(xxhash64(concat(coalesce(xxhash64(to_utf8(CAST("id" AS varchar))), X'0000000000000000'), coalesce(xxhash64(to_utf8(CAST("price" AS varchar))), X'0000000000000000'), coalesce(xxhash64(to_utf8(CAST("x" AS varchar))), X'0000000000000000'), coalesce(xxhash64(to_utf8(CAST("word" AS varchar))), X'0000000000000000'), coalesce(xxhash64(to_utf8(CAST("day" AS varchar))), X'0000000000000000'), coalesce(xxhash64(to_utf8(CAST("odd" AS varchar))), X'0000000000000000')))) AS decimal(20, 0)) + DECIMAL '9223372036854775808') + DECIMAL '0') AS varchar) AS "checksum"
FROM "golden_trino_direct" AS "golden_trino_direct";

SELECT "id" AS "id",
       "price" AS "price",
       "x" AS "x",
       "word" AS "word",
       "day" AS "day",
       "odd" AS "odd"
FROM "golden_trino_direct" AS "golden_trino_direct";

SELECT ("missing 0" * 0) AS "block",
       "missing 0" AS "inRow",
       count(*) AS "rows",
       sum(CAST("missing 0" AS bigint) + DECIMAL '0') AS "sum 0"
FROM (SELECT CASE WHEN ("odd" IS NULL) THEN 1 ELSE 0 END AS "missing 0"
FROM "golden_trino_direct" AS "golden_trino_direct") AS "cells"
GROUP BY ("missing 0" * 0), "missing 0";

SELECT "x 0" AS "x 0",
       "x 1" AS "x 1",
       "x 2" AS "x 2"
FROM (SELECT CAST("id" AS double) AS "x 0",
       CAST("price" AS double) AS "x 1",
       CASE WHEN (NOT regexp_like(CAST(CAST("x" AS double) AS varchar), '^-?[IN]')) THEN CAST("x" AS double) ELSE NULL END AS "x 2"
FROM "golden_trino_direct" AS "golden_trino_direct") AS "numbers"
ORDER BY "x 0" ASC NULLS LAST, "x 1" ASC NULLS LAST, "x 2" ASC NULLS LAST;

SELECT date_diff('day', DATE '1970-01-01', CAST(CAST("period" AS date) AS date)) AS "day",
       "rows" AS "rows",
       "sum 0" AS "sum 0"
FROM (SELECT date_trunc('month', CAST("day" AS timestamp(6))) AS "period",
       count(*) AS "rows",
       sum(CAST("missing 0" AS bigint) + DECIMAL '0') AS "sum 0"
FROM (SELECT CAST("day" AS date) AS "day",
       CASE WHEN ("odd" IS NULL) THEN 1 ELSE 0 END AS "missing 0"
FROM "golden_trino_direct" AS "golden_trino_direct") AS "cells"
WHERE ((NOT ("day" IS NULL)) AND (NOT regexp_like(CAST("day" AS varchar), '^-?[IN]')))
GROUP BY date_trunc('month', CAST("day" AS timestamp(6)))) AS "periods";

SELECT CASE WHEN "misfit" THEN CAST(NULL AS varchar) ELSE lower(to_hex(sha256(to_utf8(concat(coalesce(CASE WHEN ("c0" IS NULL) THEN 'n' ELSE 'i' END, ''), coalesce(CAST(coalesce(length(to_utf8("c0")), 0) AS varchar), ''), ':', coalesce(IF(typeof("c0") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("c0" AS varchar), ' UTC', ''))) || IF(typeof("c0") LIKE '%zone', '+00', ''), CAST("c0" AS varchar)), ''), coalesce(CASE WHEN ("c1" IS NULL) THEN 'n' ELSE 'd' END, ''), coalesce(CAST(coalesce(length(to_utf8("c1")), 0) AS varchar), ''), ':', coalesce(IF(typeof("c1") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("c1" AS varchar), ' UTC', ''))) || IF(typeof("c1") LIKE '%zone', '+00', ''), CAST("c1" AS varchar)), ''), coalesce(CASE WHEN ("c2" IS NULL) THEN 'n' ELSE 'f' END, ''), coalesce(CAST(coalesce(length(to_utf8("c2")), 0) AS varchar), ''), ':', coalesce(IF(typeof("c2") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("c2" AS varchar), ' UTC', ''))) || IF(typeof("c2") LIKE '%zone', '+00', ''), CAST("c2" AS varchar)), ''), coalesce(CASE WHEN ("c3" IS NULL) THEN 'n' ELSE 't' END, ''), coalesce(CAST(coalesce(length(to_utf8("c3")), 0) AS varchar), ''), ':', coalesce(IF(typeof("c3") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("c3" AS varchar), ' UTC', ''))) || IF(typeof("c3") LIKE '%zone', '+00', ''), CAST("c3" AS varchar)), ''), coalesce(CASE WHEN ("c4" IS NULL) THEN 'n' ELSE 'y' END, ''), coalesce(CAST(coalesce(length(to_utf8("c4")), 0) AS varchar), ''), ':', coalesce(IF(typeof("c4") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("c4" AS varchar), ' UTC', ''))) || IF(typeof("c4") LIKE '%zone', '+00', ''), CAST("c4" AS varchar)), ''), coalesce(CASE WHEN ("c5" IS NULL) THEN 'n' ELSE 'b' END, ''), coalesce(CAST(coalesce(length(to_utf8("c5")), 0) AS varchar), ''), ':', coalesce(IF(typeof("c5") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("c5" AS varchar), ' UTC', ''))) || IF(typeof("c5") LIKE '%zone', '+00', ''), CAST("c5" AS varchar)), '')))))) END AS "digest"
FROM (SELECT IF(typeof("r"."id") LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST("r"."id" AS varchar), ' UTC', ''))) || IF(typeof("r"."id") LIKE '%zone', '+00', ''), CAST("r"."id" AS varchar)) AS "c0",
       CAST(CAST(("r"."price" * 100) AS decimal(38, 0)) AS varchar) AS "c1",
       IF(typeof(CASE WHEN (CAST("r"."x" AS double) = 0) THEN 0 ELSE CASE WHEN is_nan(CAST("r"."x" AS double)) THEN 9221120237041090560 ELSE (CAST(from_big_endian_64(to_ieee754_64(CAST("r"."x" AS double))) AS decimal(20, 0)) + IF(from_big_endian_64(to_ieee754_64(CAST("r"."x" AS double))) < 0, DECIMAL '18446744073709551616', DECIMAL '0')) END END) LIKE 'time%', trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(CAST(CASE WHEN (CAST("r"."x" AS double) = 0) THEN 0 ELSE CASE WHEN is_nan(CAST("r"."x" AS double)) THEN 9221120237041090560 ELSE (CAST(from_big_endian_64(to_ieee754_64(CAST("r"."x" AS double))) AS decimal(20, 0)) + IF(from_big_endian_64(to_ieee754_64(CAST("r"."x" AS double))) < 0, DECIMAL '18446744073709551616', DECIMAL '0')) END END AS varchar), ' UTC', ''))) || IF(typeof(CASE WHEN (CAST("r"."x" AS double) = 0) THEN 0 ELSE CASE WHEN is_nan(CAST("r"."x" AS double)) THEN 9221120237041090560 ELSE (CAST(from_big_endian_64(to_ieee754_64(CAST("r"."x" AS double))) AS decimal(20, 0)) + IF(from_big_endian_64(to_ieee754_64(CAST("r"."x" AS double))) < 0, DECIMAL '18446744073709551616', DECIMAL '0')) END END) LIKE '%zone', '+00', ''), CAST(CASE WHEN (CAST("r"."x" AS double) = 0) THEN 0 ELSE CASE WHEN is_nan(CAST("r"."x" AS double)) THEN 9221120237041090560 ELSE (CAST(from_big_endian_64(to_ieee754_64(CAST("r"."x" AS double))) AS decimal(20, 0)) + IF(from_big_endian_64(to_ieee754_64(CAST("r"."x" AS double))) < 0, DECIMAL '18446744073709551616', DECIMAL '0')) END END AS varchar)) AS "c2",
       "r"."word" AS "c3",
       CAST(date_diff('day', DATE '1970-01-01', CAST(CAST("r"."day" AS date) AS date)) AS varchar) AS "c4",
       CASE WHEN "r"."odd" THEN '1' ELSE CASE WHEN (NOT "r"."odd") THEN '0' ELSE NULL END END AS "c5",
       (NOT (NOT regexp_like(CAST("r"."day" AS varchar), '^-?[IN]'))) AS "misfit"
FROM "golden_trino_direct (exact)" AS "r") AS "cells"
ORDER BY "digest" ASC NULLS LAST;
