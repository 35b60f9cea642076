SELECT multiIf(position(toTypeName("v"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) = 0, toString("v"), concat(if(position(toString("v"), '.') > 0, toString("v"), concat(toString("v"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) - if(position(toString("v"), '.') > 0, length(toString("v")) - position(toString("v"), '.'), 0)))), position(toTypeName("v"), 'Etc/UTC') > 0, concat(if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), '+00'), position(toTypeName("v"), 'Time') > 0, if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), toString("v")) AS "v",
       "n" AS "n",
       cityHash64(tuple("v")) AS "h"
FROM (SELECT "id" AS "v",
       toInt64(count()) AS "n"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct"
GROUP BY "id") AS "frequency";

SELECT multiIf(position(toTypeName("v"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) = 0, toString("v"), concat(if(position(toString("v"), '.') > 0, toString("v"), concat(toString("v"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) - if(position(toString("v"), '.') > 0, length(toString("v")) - position(toString("v"), '.'), 0)))), position(toTypeName("v"), 'Etc/UTC') > 0, concat(if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), '+00'), position(toTypeName("v"), 'Time') > 0, if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), toString("v")) AS "v",
       "n" AS "n",
       cityHash64(tuple("v")) AS "h"
FROM (SELECT "price" AS "v",
       toInt64(count()) AS "n"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct"
GROUP BY "price") AS "frequency";

SELECT multiIf(match(toString("v"), 'n'), toString("v"), position(toString("v"), 'e') > 0, replaceRegexpOne(replaceRegexpOne(toString("v"), 'e(-?)([0-9])$', 'e\\10\\2'), 'e([0-9])', 'e+\\1'), position(toString("v"), '.') > 0, if(match(toString("v"), '^-?0[.]0000'), concat(replaceRegexpOne(replaceRegexpOne(toString("v"), '^(-?)0[.]0+', '\\1'), '^(-?[0-9])([0-9]+)$', '\\1.\\2'), 'e-', leftPad(toString(length(extract(toString("v"), '^-?0[.](0+)')) + 1), 2, '0')), toString("v")), length(replaceOne(toString("v"), '-', '')) > 16, concat(replaceRegexpOne(replaceRegexpOne(toString("v"), '0+$', ''), '^(-?[0-9])([0-9]+)$', '\\1.\\2'), 'e+', toString(length(replaceOne(toString("v"), '-', '')) - 1)), concat(toString("v"), '.0')) AS "v",
       "n" AS "n",
       cityHash64(tuple("v")) AS "h"
FROM (SELECT ("x" + 0) AS "v",
       toInt64(count()) AS "n"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct"
GROUP BY ("x" + 0)) AS "frequency";

SELECT multiIf(position(toTypeName("v"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) = 0, toString("v"), concat(if(position(toString("v"), '.') > 0, toString("v"), concat(toString("v"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) - if(position(toString("v"), '.') > 0, length(toString("v")) - position(toString("v"), '.'), 0)))), position(toTypeName("v"), 'Etc/UTC') > 0, concat(if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), '+00'), position(toTypeName("v"), 'Time') > 0, if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), toString("v")) AS "v",
       "n" AS "n",
       cityHash64(tuple("v")) AS "h"
FROM (SELECT "word" AS "v",
       toInt64(count()) AS "n"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct"
GROUP BY "word") AS "frequency";

SELECT multiIf(position(toTypeName("v"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) = 0, toString("v"), concat(if(position(toString("v"), '.') > 0, toString("v"), concat(toString("v"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) - if(position(toString("v"), '.') > 0, length(toString("v")) - position(toString("v"), '.'), 0)))), position(toTypeName("v"), 'Etc/UTC') > 0, concat(if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), '+00'), position(toTypeName("v"), 'Time') > 0, if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), toString("v")) AS "v",
       "n" AS "n",
       cityHash64(tuple("v")) AS "h"
FROM (SELECT "day" AS "v",
       toInt64(count()) AS "n"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct"
GROUP BY "day") AS "frequency";

SELECT multiIf(position(toTypeName("v"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) = 0, toString("v"), concat(if(position(toString("v"), '.') > 0, toString("v"), concat(toString("v"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) - if(position(toString("v"), '.') > 0, length(toString("v")) - position(toString("v"), '.'), 0)))), position(toTypeName("v"), 'Etc/UTC') > 0, concat(if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), '+00'), position(toTypeName("v"), 'Time') > 0, if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), toString("v")) AS "v",
       "n" AS "n",
       cityHash64(tuple("v")) AS "h"
FROM (SELECT "odd" AS "v",
       toInt64(count()) AS "n"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct"
GROUP BY "odd") AS "frequency";

SELECT toInt64(count()) AS "rows",
       toString(sum(toInt128(cityHash64(tuple("id", "price", "x", "word", "day", "odd"))))) AS "checksum"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct";

SELECT "id" AS "id",
       "price" AS "price",
       "x" AS "x",
       "word" AS "word",
       "day" AS "day",
       "odd" AS "odd"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct";

SELECT ("missing 0" * 0) AS "block",
       "missing 0" AS "inRow",
       toInt64(count()) AS "rows",
       sum(toInt128(if(isNull("missing 0"), NULL, accurateCast(assumeNotNull("missing 0"), 'Int64')))) AS "sum 0"
FROM (SELECT CASE WHEN ("odd" IS NULL) THEN 1 ELSE 0 END AS "missing 0"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct") AS "cells"
GROUP BY ("missing 0" * 0), "missing 0";

SELECT "x 0" AS "x 0",
       "x 1" AS "x 1",
       "x 2" AS "x 2"
FROM (SELECT if(isNull("id"), NULL, CAST(assumeNotNull("id") AS Float64)) AS "x 0",
       if(isNull("price"), NULL, CAST(assumeNotNull("price") AS Float64)) AS "x 1",
       CASE WHEN isFinite(toFloat64(if(isNull("x"), NULL, CAST(assumeNotNull("x") AS Float64)))) THEN if(isNull("x"), NULL, CAST(assumeNotNull("x") AS Float64)) ELSE NULL END AS "x 2"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct") AS "numbers"
ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST, 3 ASC NULLS LAST;

SELECT toInt64(toInt32(toDate32(toDate32("period")))) AS "day",
       "rows" AS "rows",
       "sum 0" AS "sum 0"
FROM (SELECT CAST(dateTrunc('month', "day") AS DateTime64(6, 'UTC')) AS "period",
       toInt64(count()) AS "rows",
       sum(toInt128(if(isNull("missing 0"), NULL, accurateCast(assumeNotNull("missing 0"), 'Int64')))) AS "sum 0"
FROM (SELECT toDate32("day") AS "day",
       CASE WHEN ("odd" IS NULL) THEN 1 ELSE 0 END AS "missing 0"
FROM "golden_clickhouse_direct" AS "golden_clickhouse_direct") AS "cells"
WHERE ((NOT ("day" IS NULL)) AND isFinite(toFloat64("day")))
GROUP BY CAST(dateTrunc('month', "day") AS DateTime64(6, 'UTC'))) AS "periods";

SELECT CASE WHEN "misfit" THEN multiIf(position(toTypeName(NULL), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName(NULL), ', ([0-9]+)')) = 0, toString(NULL), concat(if(position(toString(NULL), '.') > 0, toString(NULL), concat(toString(NULL), '.')), repeat('0', toInt64OrZero(extract(toTypeName(NULL), ', ([0-9]+)')) - if(position(toString(NULL), '.') > 0, length(toString(NULL)) - position(toString(NULL), '.'), 0)))), position(toTypeName(NULL), 'Etc/UTC') > 0, concat(if(position(toString(NULL), '.') > 0, replaceRegexpOne(toString(NULL), '[.]?0+$', ''), toString(NULL)), '+00'), position(toTypeName(NULL), 'Time') > 0, if(position(toString(NULL), '.') > 0, replaceRegexpOne(toString(NULL), '[.]?0+$', ''), toString(NULL)), toString(NULL)) ELSE lower(hex(SHA256(concat(ifNull(CASE WHEN ("c0" IS NULL) THEN 'n' ELSE 'i' END, ''), ifNull(toString(coalesce(toInt64(length("c0")), 0)), ''), ':', ifNull(multiIf(position(toTypeName("c0"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("c0"), ', ([0-9]+)')) = 0, toString("c0"), concat(if(position(toString("c0"), '.') > 0, toString("c0"), concat(toString("c0"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("c0"), ', ([0-9]+)')) - if(position(toString("c0"), '.') > 0, length(toString("c0")) - position(toString("c0"), '.'), 0)))), position(toTypeName("c0"), 'Etc/UTC') > 0, concat(if(position(toString("c0"), '.') > 0, replaceRegexpOne(toString("c0"), '[.]?0+$', ''), toString("c0")), '+00'), position(toTypeName("c0"), 'Time') > 0, if(position(toString("c0"), '.') > 0, replaceRegexpOne(toString("c0"), '[.]?0+$', ''), toString("c0")), toString("c0")), ''), ifNull(CASE WHEN ("c1" IS NULL) THEN 'n' ELSE 'd' END, ''), ifNull(toString(coalesce(toInt64(length("c1")), 0)), ''), ':', ifNull(multiIf(position(toTypeName("c1"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("c1"), ', ([0-9]+)')) = 0, toString("c1"), concat(if(position(toString("c1"), '.') > 0, toString("c1"), concat(toString("c1"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("c1"), ', ([0-9]+)')) - if(position(toString("c1"), '.') > 0, length(toString("c1")) - position(toString("c1"), '.'), 0)))), position(toTypeName("c1"), 'Etc/UTC') > 0, concat(if(position(toString("c1"), '.') > 0, replaceRegexpOne(toString("c1"), '[.]?0+$', ''), toString("c1")), '+00'), position(toTypeName("c1"), 'Time') > 0, if(position(toString("c1"), '.') > 0, replaceRegexpOne(toString("c1"), '[.]?0+$', ''), toString("c1")), toString("c1")), ''), ifNull(CASE WHEN ("c2" IS NULL) THEN 'n' ELSE 'f' END, ''), ifNull(toString(coalesce(toInt64(length("c2")), 0)), ''), ':', ifNull(multiIf(position(toTypeName("c2"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("c2"), ', ([0-9]+)')) = 0, toString("c2"), concat(if(position(toString("c2"), '.') > 0, toString("c2"), concat(toString("c2"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("c2"), ', ([0-9]+)')) - if(position(toString("c2"), '.') > 0, length(toString("c2")) - position(toString("c2"), '.'), 0)))), position(toTypeName("c2"), 'Etc/UTC') > 0, concat(if(position(toString("c2"), '.') > 0, replaceRegexpOne(toString("c2"), '[.]?0+$', ''), toString("c2")), '+00'), position(toTypeName("c2"), 'Time') > 0, if(position(toString("c2"), '.') > 0, replaceRegexpOne(toString("c2"), '[.]?0+$', ''), toString("c2")), toString("c2")), ''), ifNull(CASE WHEN ("c3" IS NULL) THEN 'n' ELSE 't' END, ''), ifNull(toString(coalesce(toInt64(length("c3")), 0)), ''), ':', ifNull(multiIf(position(toTypeName("c3"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("c3"), ', ([0-9]+)')) = 0, toString("c3"), concat(if(position(toString("c3"), '.') > 0, toString("c3"), concat(toString("c3"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("c3"), ', ([0-9]+)')) - if(position(toString("c3"), '.') > 0, length(toString("c3")) - position(toString("c3"), '.'), 0)))), position(toTypeName("c3"), 'Etc/UTC') > 0, concat(if(position(toString("c3"), '.') > 0, replaceRegexpOne(toString("c3"), '[.]?0+$', ''), toString("c3")), '+00'), position(toTypeName("c3"), 'Time') > 0, if(position(toString("c3"), '.') > 0, replaceRegexpOne(toString("c3"), '[.]?0+$', ''), toString("c3")), toString("c3")), ''), ifNull(CASE WHEN ("c4" IS NULL) THEN 'n' ELSE 'y' END, ''), ifNull(toString(coalesce(toInt64(length("c4")), 0)), ''), ':', ifNull(multiIf(position(toTypeName("c4"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("c4"), ', ([0-9]+)')) = 0, toString("c4"), concat(if(position(toString("c4"), '.') > 0, toString("c4"), concat(toString("c4"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("c4"), ', ([0-9]+)')) - if(position(toString("c4"), '.') > 0, length(toString("c4")) - position(toString("c4"), '.'), 0)))), position(toTypeName("c4"), 'Etc/UTC') > 0, concat(if(position(toString("c4"), '.') > 0, replaceRegexpOne(toString("c4"), '[.]?0+$', ''), toString("c4")), '+00'), position(toTypeName("c4"), 'Time') > 0, if(position(toString("c4"), '.') > 0, replaceRegexpOne(toString("c4"), '[.]?0+$', ''), toString("c4")), toString("c4")), ''), ifNull(CASE WHEN ("c5" IS NULL) THEN 'n' ELSE 'b' END, ''), ifNull(toString(coalesce(toInt64(length("c5")), 0)), ''), ':', ifNull(multiIf(position(toTypeName("c5"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("c5"), ', ([0-9]+)')) = 0, toString("c5"), concat(if(position(toString("c5"), '.') > 0, toString("c5"), concat(toString("c5"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("c5"), ', ([0-9]+)')) - if(position(toString("c5"), '.') > 0, length(toString("c5")) - position(toString("c5"), '.'), 0)))), position(toTypeName("c5"), 'Etc/UTC') > 0, concat(if(position(toString("c5"), '.') > 0, replaceRegexpOne(toString("c5"), '[.]?0+$', ''), toString("c5")), '+00'), position(toTypeName("c5"), 'Time') > 0, if(position(toString("c5"), '.') > 0, replaceRegexpOne(toString("c5"), '[.]?0+$', ''), toString("c5")), toString("c5")), ''))))) END AS "digest"
FROM (SELECT multiIf(position(toTypeName("r"."id"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("r"."id"), ', ([0-9]+)')) = 0, toString("r"."id"), concat(if(position(toString("r"."id"), '.') > 0, toString("r"."id"), concat(toString("r"."id"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("r"."id"), ', ([0-9]+)')) - if(position(toString("r"."id"), '.') > 0, length(toString("r"."id")) - position(toString("r"."id"), '.'), 0)))), position(toTypeName("r"."id"), 'Etc/UTC') > 0, concat(if(position(toString("r"."id"), '.') > 0, replaceRegexpOne(toString("r"."id"), '[.]?0+$', ''), toString("r"."id")), '+00'), position(toTypeName("r"."id"), 'Time') > 0, if(position(toString("r"."id"), '.') > 0, replaceRegexpOne(toString("r"."id"), '[.]?0+$', ''), toString("r"."id")), toString("r"."id")) AS "c0",
       toString(accurateCast(("r"."price" * 100), 'Int128')) AS "c1",
       toString(CASE WHEN (if(isNull("r"."x"), NULL, CAST(assumeNotNull("r"."x") AS Float64)) = 0) THEN 0 ELSE CASE WHEN isNaN(toFloat64(if(isNull("r"."x"), NULL, CAST(assumeNotNull("r"."x") AS Float64)))) THEN 9221120237041090560 ELSE reinterpretAsUInt64(toFloat64(if(isNull("r"."x"), NULL, CAST(assumeNotNull("r"."x") AS Float64)))) END END) AS "c2",
       "r"."word" AS "c3",
       toString(toInt64(toInt32(toDate32(toDate32("r"."day"))))) AS "c4",
       CASE WHEN "r"."odd" THEN '1' ELSE CASE WHEN (NOT "r"."odd") THEN '0' ELSE NULL END END AS "c5",
       CAST((NOT isFinite(toFloat64("r"."day"))) AS Bool) AS "misfit"
FROM "golden_clickhouse_direct (exact)" AS "r") AS "cells"
ORDER BY 1 ASC NULLS LAST;
