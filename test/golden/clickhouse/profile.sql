SELECT "id" AS "id",
       "x" AS "x",
       "word" AS "word",
       "at" AS "at"
FROM (SELECT CAST(source."id" AS Int64) AS "id", CAST(source."x" + 0 AS Float64) AS "x", CAST(source."word" AS String) AS "word", CAST(source."at" AS DateTime64(6, 'UTC')) AS "at" FROM "golden"."t" AS source) AS "t";

SELECT multiIf(position(toTypeName("v"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) = 0, toString("v"), concat(if(position(toString("v"), '.') > 0, toString("v"), concat(toString("v"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) - if(position(toString("v"), '.') > 0, length(toString("v")) - position(toString("v"), '.'), 0)))), position(toTypeName("v"), 'Etc/UTC') > 0, concat(if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), '+00'), position(toTypeName("v"), 'Time') > 0, if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), toString("v")) AS "v",
       "n" AS "n",
       cityHash64(tuple("v")) AS "h"
FROM (SELECT "at" AS "v",
       toInt64(count()) AS "n"
FROM (SELECT CAST(source."id" AS Int64) AS "id", CAST(source."x" + 0 AS Float64) AS "x", CAST(source."word" AS String) AS "word", CAST(source."at" AS DateTime64(6, 'UTC')) AS "at" FROM "golden"."t" AS source) AS "t"
GROUP BY "at") AS "frequency";

SELECT toInt64(count()) AS "rows",
       toString(sum(toInt128(cityHash64(tuple("id", "x", "word", "at"))))) AS "checksum"
FROM (SELECT CAST(source."id" AS Int64) AS "id", CAST(source."x" + 0 AS Float64) AS "x", CAST(source."word" AS String) AS "word", CAST(source."at" AS DateTime64(6, 'UTC')) AS "at" FROM "golden"."t" AS source) AS "t";

SELECT multiIf(position(toTypeName("v"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) = 0, toString("v"), concat(if(position(toString("v"), '.') > 0, toString("v"), concat(toString("v"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) - if(position(toString("v"), '.') > 0, length(toString("v")) - position(toString("v"), '.'), 0)))), position(toTypeName("v"), 'Etc/UTC') > 0, concat(if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), '+00'), position(toTypeName("v"), 'Time') > 0, if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), toString("v")) AS "v",
       "n" AS "n",
       cityHash64(tuple("v")) AS "h"
FROM (SELECT "word" AS "v",
       toInt64(count()) AS "n"
FROM (SELECT CAST(source."id" AS Int64) AS "id", CAST(source."x" + 0 AS Float64) AS "x", CAST(source."word" AS String) AS "word", CAST(source."at" AS DateTime64(6, 'UTC')) AS "at" FROM "golden"."t" AS source) AS "t"
GROUP BY "word") AS "frequency";

SELECT "x 0" AS "x 0",
       "x 1" AS "x 1"
FROM (SELECT if(isNull("id"), NULL, CAST(assumeNotNull("id") AS Float64)) AS "x 0",
       CASE WHEN isFinite(toFloat64(if(isNull("x"), NULL, CAST(assumeNotNull("x") AS Float64)))) THEN if(isNull("x"), NULL, CAST(assumeNotNull("x") AS Float64)) ELSE NULL END AS "x 1"
FROM (SELECT CAST(source."id" AS Int64) AS "id", CAST(source."x" + 0 AS Float64) AS "x", CAST(source."word" AS String) AS "word", CAST(source."at" AS DateTime64(6, 'UTC')) AS "at" FROM "golden"."t" AS source) AS "t") AS "numbers"
ORDER BY 1 ASC NULLS LAST, 2 ASC NULLS LAST;

SELECT multiIf(match(toString("v"), 'n'), toString("v"), position(toString("v"), 'e') > 0, replaceRegexpOne(replaceRegexpOne(toString("v"), 'e(-?)([0-9])$', 'e\\10\\2'), 'e([0-9])', 'e+\\1'), position(toString("v"), '.') > 0, if(match(toString("v"), '^-?0[.]0000'), concat(replaceRegexpOne(replaceRegexpOne(toString("v"), '^(-?)0[.]0+', '\\1'), '^(-?[0-9])([0-9]+)$', '\\1.\\2'), 'e-', leftPad(toString(length(extract(toString("v"), '^-?0[.](0+)')) + 1), 2, '0')), toString("v")), length(replaceOne(toString("v"), '-', '')) > 16, concat(replaceRegexpOne(replaceRegexpOne(toString("v"), '0+$', ''), '^(-?[0-9])([0-9]+)$', '\\1.\\2'), 'e+', toString(length(replaceOne(toString("v"), '-', '')) - 1)), concat(toString("v"), '.0')) AS "v",
       "n" AS "n",
       cityHash64(tuple("v")) AS "h"
FROM (SELECT ("x" + 0) AS "v",
       toInt64(count()) AS "n"
FROM (SELECT CAST(source."id" AS Int64) AS "id", CAST(source."x" + 0 AS Float64) AS "x", CAST(source."word" AS String) AS "word", CAST(source."at" AS DateTime64(6, 'UTC')) AS "at" FROM "golden"."t" AS source) AS "t"
GROUP BY ("x" + 0)) AS "frequency";

SELECT multiIf(position(toTypeName("v"), 'Decimal') > 0, if(toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) = 0, toString("v"), concat(if(position(toString("v"), '.') > 0, toString("v"), concat(toString("v"), '.')), repeat('0', toInt64OrZero(extract(toTypeName("v"), ', ([0-9]+)')) - if(position(toString("v"), '.') > 0, length(toString("v")) - position(toString("v"), '.'), 0)))), position(toTypeName("v"), 'Etc/UTC') > 0, concat(if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), '+00'), position(toTypeName("v"), 'Time') > 0, if(position(toString("v"), '.') > 0, replaceRegexpOne(toString("v"), '[.]?0+$', ''), toString("v")), toString("v")) AS "v",
       "n" AS "n",
       cityHash64(tuple("v")) AS "h"
FROM (SELECT "id" AS "v",
       toInt64(count()) AS "n"
FROM (SELECT CAST(source."id" AS Int64) AS "id", CAST(source."x" + 0 AS Float64) AS "x", CAST(source."word" AS String) AS "word", CAST(source."at" AS DateTime64(6, 'UTC')) AS "at" FROM "golden"."t" AS source) AS "t"
GROUP BY "id") AS "frequency";
