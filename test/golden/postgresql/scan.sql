SELECT "cell 0" AS "id",
       "cell 1" AS "x",
       "cell 2" AS "word",
       "cell 3" AS "few",
       "cell 4" AS "moment"
FROM (SELECT (hash_record_extended(ROW("id", "x", "word", "few", "moment", 0), 0)::numeric + 9223372036854775808) AS "row hash",
       "id" AS "cell 0",
       "x" AS "cell 1",
       "word" AS "cell 2",
       "few" AS "cell 3",
       "moment" AS "cell 4"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan") AS "hashed"
WHERE ("row hash" < CAST(6148914691236515840 AS numeric));

SELECT count(*) AS "rows",
       count("id") AS "0.count",
       count(DISTINCT "id") AS "0.distinct",
       count("x") AS "1.count",
       count(DISTINCT "x") AS "1.distinct",
       count("word") AS "2.count",
       count(DISTINCT "word") AS "2.distinct",
       count("few") AS "3.count",
       count(DISTINCT "few") AS "3.distinct",
       count("moment") AS "4.count",
       count(DISTINCT "moment") AS "4.distinct"
FROM "assay first rows of golden_postgresql_scan" AS "assay first rows of golden_postgresql_scan";

SELECT (CAST("v" AS text) COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM (SELECT "id" AS "v",
       count(*) AS "n"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan"
WHERE ((NOT ("id" IS NULL)) AND ((hash_record_extended(ROW("id"), 0)::numeric + 9223372036854775808) < CAST(3843071682022823253 AS numeric)))
GROUP BY "id") AS "frequency";

SELECT "v" AS "v"
FROM (SELECT "id" AS "v",
       count(*) AS "n"
FROM "assay first rows of golden_postgresql_scan" AS "assay first rows of golden_postgresql_scan"
GROUP BY "id") AS "frequency"
WHERE ((NOT ("v" IS NULL)) AND ("n" > 1))
ORDER BY "n" DESC NULLS LAST, "v" ASC NULLS LAST
LIMIT 20;

SELECT (CASE WHEN ("v")::text ~ '^-?\d+$' THEN ("v")::text || '.0' WHEN ("v")::text ~ 'e\+(0\d|1[0-5])$' THEN left(("v")::text, (left(("v")::text, 1) = '-')::int) || left((translate(split_part(("v")::text, 'e', 1), '-.', '') || repeat('0', 15)), substring(("v")::text from 'e\+(\d+)$')::int + 1) || '.' || coalesce(nullif(rtrim(substr((translate(split_part(("v")::text, 'e', 1), '-.', '') || repeat('0', 15)), substring(("v")::text from 'e\+(\d+)$')::int + 2), '0'), ''), '0') WHEN ("v")::text ~ '[Iy]' THEN replace(("v")::text, 'Infinity', 'inf') WHEN ("v")::text = 'NaN' THEN 'nan' ELSE ("v")::text END COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM (SELECT ("x" + 0) AS "v",
       count(*) AS "n"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan"
WHERE ((NOT (("x" + 0) IS NULL)) AND ((hash_record_extended(ROW(("x" + 0)), 0)::numeric + 9223372036854775808) < CAST(3843071682022823253 AS numeric)))
GROUP BY ("x" + 0)) AS "frequency";

SELECT "v" AS "v"
FROM (SELECT ("x" + 0) AS "v",
       count(*) AS "n"
FROM "assay first rows of golden_postgresql_scan" AS "assay first rows of golden_postgresql_scan"
GROUP BY ("x" + 0)) AS "frequency"
WHERE ((NOT ("v" IS NULL)) AND ("n" > 1))
ORDER BY "n" DESC NULLS LAST, "v" ASC NULLS LAST
LIMIT 20;

SELECT (CAST("v" AS text) COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM (SELECT "word" AS "v",
       count(*) AS "n"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan"
WHERE ((NOT ("word" IS NULL)) AND ((hash_record_extended(ROW("word"), 0)::numeric + 9223372036854775808) < CAST(3843071682022823253 AS numeric)))
GROUP BY "word") AS "frequency";

SELECT "v" AS "v"
FROM (SELECT "word" AS "v",
       count(*) AS "n"
FROM "assay first rows of golden_postgresql_scan" AS "assay first rows of golden_postgresql_scan"
GROUP BY "word") AS "frequency"
WHERE ((NOT ("v" IS NULL)) AND ("n" > 1))
ORDER BY "n" DESC NULLS LAST, "v" ASC NULLS LAST
LIMIT 20;

SELECT "few" AS "v",
       count(*) AS "n"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan"
GROUP BY "few";

SELECT (CAST("v" AS text) COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM "assay frequency" AS "assay frequency";

SELECT (CAST("v" AS text) COLLATE "C") AS "v",
       "n" AS "n",
       (hash_record_extended(ROW("v"), 0)::numeric + 9223372036854775808) AS "h"
FROM (SELECT "moment" AS "v",
       count(*) AS "n"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan"
WHERE ((NOT ("moment" IS NULL)) AND ((hash_record_extended(ROW("moment"), 0)::numeric + 9223372036854775808) < CAST(3843071682022823253 AS numeric)))
GROUP BY "moment") AS "frequency";

SELECT "v" AS "v"
FROM (SELECT "moment" AS "v",
       count(*) AS "n"
FROM "assay first rows of golden_postgresql_scan" AS "assay first rows of golden_postgresql_scan"
GROUP BY "moment") AS "frequency"
WHERE ((NOT ("v" IS NULL)) AND ("n" > 1))
ORDER BY "n" DESC NULLS LAST, "v" ASC NULLS LAST
LIMIT 20;

SELECT count(*) AS "rows",
       (CAST(sum((hash_record_extended(ROW("cell 0", "cell 1", "cell 2", "cell 3", "cell 4"), 0)::numeric + 9223372036854775808)) AS text) COLLATE "C") AS "checksum",
       count(*) AS "0.rows",
       count("cell 0") AS "0.count",
       (CAST(sum((hash_record_extended(ROW("cell 0"), 0)::numeric + 9223372036854775808)) FILTER (WHERE (NOT ("cell 0" IS NULL))) AS text) COLLATE "C") AS "0.checksum",
       count(*) AS "1.rows",
       count("cell 1") AS "1.count",
       (CAST(sum((hash_record_extended(ROW("cell 1"), 0)::numeric + 9223372036854775808)) FILTER (WHERE (NOT ("cell 1" IS NULL))) AS text) COLLATE "C") AS "1.checksum",
       count(*) AS "2.rows",
       count("cell 2") AS "2.count",
       (CAST(sum((hash_record_extended(ROW("cell 2"), 0)::numeric + 9223372036854775808)) FILTER (WHERE (NOT ("cell 2" IS NULL))) AS text) COLLATE "C") AS "2.checksum",
       count(*) FILTER (WHERE CASE WHEN (("cell 2" >= '!') AND ("cell 2" < '')) THEN false ELSE ("cell 2" ~ '^(?:[ 	
 　]*)$') END) AS "2.blank",
       count(*) FILTER (WHERE CASE WHEN (("cell 2" >= '0') AND ("cell 2" < ':')) THEN false ELSE ("cell 2" ~ '(?i)^(?:[ 	
 　]*(?:n\U0000002fa|na|\U00000023n\U0000002fa|n\U0000002ea\U0000002e|n\U0000002ea|not available|不可用|不适用|null|\U00000028null\U00000029|\U0000003cnull\U0000003e|nil|\U0000005cn|none|empty|空|空值|\U00000028空\U00000029|缺失|暂缺|未填|未填写|待补充|\U0000002d|\U0000002d\U0000002d|\U0000002d\U0000002d\U0000002d|—|——|–|\U0000002f|\U0000005c|\U0000003f|\U0000003f\U0000003f|？|\U0000002e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\U00000023ref\U00000021|\U00000023div\U0000002f0\U00000021|\U00000023value\U00000021|\U00000023name\U0000003f|\U00000023num\U00000021|\U00000023null\U00000021)?[ 	
 　]*)$') END) AS "2.missing",
       min(char_length("cell 2")) AS "2.lengthMin",
       max(char_length("cell 2")) AS "2.lengthMax",
       sum(CAST(char_length("cell 2") AS int8)) AS "2.lengthSum",
       count(*) FILTER (WHERE ("cell 2" = '')) AS "2.empty",
       count(*) FILTER (WHERE ((((((((CASE WHEN (("cell 2" >= '!') AND ("cell 2" < '')) THEN false ELSE ((((("cell 2" >= '	') AND ("cell 2" < '')) OR (("cell 2" >= ' ') AND ("cell 2" < '!'))) OR (("cell 2" >= ' ') AND ("cell 2" < '¡'))) OR (("cell 2" >= '　') AND ("cell 2" < '、'))) END OR (right("cell 2", char_length(' ')) = ' ')) OR (right("cell 2", char_length('	')) = '	')) OR (right("cell 2", char_length('
')) = '
')) OR (right("cell 2", char_length('')) = '')) OR (right("cell 2", char_length('')) = '')) OR (right("cell 2", char_length('')) = '')) OR (right("cell 2", char_length(' ')) = ' ')) OR (right("cell 2", char_length('　')) = '　'))) AS "2.padded",
       count(*) FILTER (WHERE (octet_length("cell 2") <> char_length("cell 2"))) AS "2.nonAscii",
       min("cell 2") AS "2.min",
       max("cell 2") AS "2.max",
       count(*) AS "3.rows",
       count("cell 4") AS "3.count",
       (CAST(sum((hash_record_extended(ROW("cell 4"), 0)::numeric + 9223372036854775808)) FILTER (WHERE (NOT ("cell 4" IS NULL))) AS text) COLLATE "C") AS "3.checksum",
       count(CAST("typed 0" AS float8)) AS "0.numbers",
       min(CAST("typed 0" AS float8)) AS "0.low",
       max(CAST("typed 0" AS float8)) AS "0.high",
       count(*) FILTER (WHERE (CAST("typed 0" AS float8) = 0)) AS "0.zeros",
       count(*) FILTER (WHERE (CAST("typed 0" AS float8) < 0)) AS "0.negatives",
       count(CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END) AS "1.numbers",
       min(CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END) AS "1.low",
       max(CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END) AS "1.high",
       count(*) FILTER (WHERE (CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END = 0)) AS "1.zeros",
       count(*) FILTER (WHERE (CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END < 0)) AS "1.negatives",
       count(*) FILTER (WHERE (CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END = floor(CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END))) AS "1.integersAsFloats",
       count(*) FILTER (WHERE ("typed 1" = 'NaN')) AS "1.nan",
       count(*) FILTER (WHERE ("typed 1" IN ('Infinity', '-Infinity'))) AS "1.infinities",
       count(CAST((nullif(nullif(extract(epoch FROM "typed 3"), 'Infinity'), '-Infinity') * 1000000)::int8 AS float8)) AS "3.numbers",
       min(CAST((nullif(nullif(extract(epoch FROM "typed 3"), 'Infinity'), '-Infinity') * 1000000)::int8 AS float8)) AS "3.low",
       max(CAST((nullif(nullif(extract(epoch FROM "typed 3"), 'Infinity'), '-Infinity') * 1000000)::int8 AS float8)) AS "3.high"
FROM (SELECT "id" AS "cell 0",
       "x" AS "cell 1",
       "word" AS "cell 2",
       "few" AS "cell 3",
       "moment" AS "cell 4",
       "id" AS "typed 0",
       "x" AS "typed 1",
       "word" AS "typed 2",
       "moment" AS "typed 3"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan") AS "cells";

SELECT (CAST(sum(CAST(CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif(('1.4551915228366852e-11'::float8)::float8, 0)))::numeric) AS int8) AS int8)) AS text) COLLATE "C") AS "0.s0",
       (CAST(sum(CAST(CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif(('0.00006103515625'::float8)::float8, 0)))::numeric) AS int8) AS int8)) AS text) COLLATE "C") AS "0.s1",
       (CAST(sum(CAST((CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif(('0.00006103515625'::float8)::float8, 0)))::numeric) AS int8) * CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif(('0.00006103515625'::float8)::float8, 0)))::numeric) AS int8)) AS int8)) AS text) COLLATE "C") AS "0.s2",
       (CAST(sum(CAST(CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif((2)::float8, 0)))::numeric) AS int8) AS int8)) AS text) COLLATE "C") AS "0.f1",
       (CAST(sum(CAST((CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif((2)::float8, 0)))::numeric) AS int8) * CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif((2)::float8, 0)))::numeric) AS int8)) AS int8)) AS text) COLLATE "C") AS "0.f2",
       (CAST(sum(CAST(((CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif((2)::float8, 0)))::numeric) AS int8) * CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif((2)::float8, 0)))::numeric) AS int8)) * CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif((2)::float8, 0)))::numeric) AS int8)) AS int8)) AS text) COLLATE "C") AS "0.f3",
       (CAST(sum(CAST(((CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif((2)::float8, 0)))::numeric) AS int8) * CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif((2)::float8, 0)))::numeric) AS int8)) * (CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif((2)::float8, 0)))::numeric) AS int8) * CAST(round(((((CAST("typed 0" AS float8) - 0))::float8 / nullif((2)::float8, 0)))::numeric) AS int8))) AS int8)) AS text) COLLATE "C") AS "0.f4",
       (CAST(sum(CAST(CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('1.8189894035458565e-12'::float8)::float8, 0)))::numeric) AS int8) AS int8)) AS text) COLLATE "C") AS "1.s0",
       (CAST(sum(CAST(CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.00000762939453125'::float8)::float8, 0)))::numeric) AS int8) AS int8)) AS text) COLLATE "C") AS "1.s1",
       (CAST(sum(CAST((CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.00000762939453125'::float8)::float8, 0)))::numeric) AS int8) * CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.00000762939453125'::float8)::float8, 0)))::numeric) AS int8)) AS int8)) AS text) COLLATE "C") AS "1.s2",
       (CAST(sum(CAST(CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.25'::float8)::float8, 0)))::numeric) AS int8) AS int8)) AS text) COLLATE "C") AS "1.f1",
       (CAST(sum(CAST((CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.25'::float8)::float8, 0)))::numeric) AS int8) * CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.25'::float8)::float8, 0)))::numeric) AS int8)) AS int8)) AS text) COLLATE "C") AS "1.f2",
       (CAST(sum(CAST(((CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.25'::float8)::float8, 0)))::numeric) AS int8) * CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.25'::float8)::float8, 0)))::numeric) AS int8)) * CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.25'::float8)::float8, 0)))::numeric) AS int8)) AS int8)) AS text) COLLATE "C") AS "1.f3",
       (CAST(sum(CAST(((CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.25'::float8)::float8, 0)))::numeric) AS int8) * CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.25'::float8)::float8, 0)))::numeric) AS int8)) * (CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.25'::float8)::float8, 0)))::numeric) AS int8) * CAST(round(((((CASE WHEN ((CAST("typed 1" AS float8))::text !~ '^-?[IiN]') THEN CAST("typed 1" AS float8) ELSE NULL END - 0))::float8 / nullif(('0.25'::float8)::float8, 0)))::numeric) AS int8))) AS int8)) AS text) COLLATE "C") AS "1.f4"
FROM (SELECT "id" AS "typed 0",
       "x" AS "typed 1"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan") AS "cells";

SELECT count(DISTINCT "id") AS "distinct"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan";

SELECT count(DISTINCT ("x" + 0)) AS "distinct"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan";

SELECT count(DISTINCT "word") AS "distinct"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan";

SELECT count(DISTINCT "moment") AS "distinct"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan";

SELECT (CASE WHEN isfinite(("day")::date) THEN ("day")::date - DATE '1970-01-01' END) AS "day",
       "cells" AS "cells",
       "midnight" AS "midnight"
FROM (SELECT CAST("cell" AS date) AS "day",
       count(*) AS "cells",
       count(*) FILTER (WHERE ("cell" = CAST(CAST("cell" AS date) AS timestamp))) AS "midnight"
FROM (SELECT CAST("moment" AS timestamp) AS "cell"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan") AS "moments"
WHERE ((NOT ("cell" IS NULL)) AND (("cell")::text !~ '^-?[IiN]'))
GROUP BY CAST("cell" AS date)) AS "days";

SELECT "id" AS "id",
       "x" AS "x",
       "word" AS "word",
       "few" AS "few",
       "moment" AS "moment"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan";

SELECT "x 0" AS "x 0",
       "x 1" AS "x 1",
       "x 2" AS "x 2"
FROM (SELECT CAST("id" AS float8) AS "x 0",
       CASE WHEN ((CAST("x" AS float8))::text !~ '^-?[IiN]') THEN CAST("x" AS float8) ELSE NULL END AS "x 1",
       CAST("few" AS float8) AS "x 2"
FROM (SELECT "cell 0" AS "id",
       "cell 1" AS "x",
       "cell 2" AS "word",
       "cell 3" AS "few",
       "cell 4" AS "moment"
FROM (SELECT (hash_record_extended(ROW("id", "x", "word", "few", "moment", 1), 0)::numeric + 9223372036854775808) AS "row hash",
       "id" AS "cell 0",
       "x" AS "cell 1",
       "word" AS "cell 2",
       "few" AS "cell 3",
       "moment" AS "cell 4"
FROM "golden_postgresql_scan" AS "golden_postgresql_scan") AS "hashed"
WHERE ("row hash" < CAST(14073748835532800000 AS numeric))) AS "drawn") AS "numbers"
ORDER BY "x 0" ASC NULLS LAST, "x 1" ASC NULLS LAST, "x 2" ASC NULLS LAST;

SELECT CASE WHEN "misfit" THEN (CAST(NULL AS text) COLLATE "C") ELSE (encode(sha256(convert_to(concat(CASE WHEN ("c0" IS NULL) THEN 'n' ELSE 'i' END, (CAST(coalesce(octet_length("c0"), 0) AS text) COLLATE "C"), ':', "c0", CASE WHEN ("c1" IS NULL) THEN 'n' ELSE 'f' END, (CAST(coalesce(octet_length("c1"), 0) AS text) COLLATE "C"), ':', "c1", CASE WHEN ("c2" IS NULL) THEN 'n' ELSE 't' END, (CAST(coalesce(octet_length("c2"), 0) AS text) COLLATE "C"), ':', "c2", CASE WHEN ("c3" IS NULL) THEN 'n' ELSE 'i' END, (CAST(coalesce(octet_length("c3"), 0) AS text) COLLATE "C"), ':', "c3", CASE WHEN ("c4" IS NULL) THEN 'n' ELSE 'm' END, (CAST(coalesce(octet_length("c4"), 0) AS text) COLLATE "C"), ':', "c4"), 'UTF8')), 'hex') COLLATE "C") END AS "digest"
FROM (SELECT (CAST("r"."id" AS text) COLLATE "C") AS "c0",
       (CAST(CASE WHEN (CAST("r"."x" AS float8) = 0) THEN 0 ELSE CASE WHEN (CAST("r"."x" AS float8) = 'NaN') THEN 9221120237041090560 ELSE ((('x' || encode(float8send(CAST("r"."x" AS float8)), 'hex'))::bit(64)::int8)::numeric + CASE WHEN (('x' || encode(float8send(CAST("r"."x" AS float8)), 'hex'))::bit(64)::int8) < 0 THEN 18446744073709551616 ELSE 0 END) END END AS text) COLLATE "C") AS "c1",
       "r"."word" AS "c2",
       (CAST("r"."few" AS text) COLLATE "C") AS "c3",
       (CAST((nullif(nullif(extract(epoch FROM CAST("r"."moment" AS timestamp)), 'Infinity'), '-Infinity') * 1000000)::int8 AS text) COLLATE "C") AS "c4",
       (NOT (("r"."moment")::text !~ '^-?[IiN]')) AS "misfit"
FROM "golden_postgresql_scan (exact)" AS "r") AS "cells"
ORDER BY "digest" ASC NULLS LAST;
