SELECT "id" AS "id",
       "x" AS "x",
       "word" AS "word",
       "moment" AS "moment"
FROM (FROM "golden_scan_text" LIMIT 20000);

SELECT count(*) AS "rows",
       count("id") AS "0.count",
       count(DISTINCT "id") AS "0.distinct",
       count("x") AS "1.count",
       count(DISTINCT "x") AS "1.distinct",
       count("word") AS "2.count",
       count(DISTINCT "word") AS "2.distinct",
       count("moment") AS "3.count",
       count(DISTINCT "moment") AS "3.distinct"
FROM "assay first rows of golden_scan_text";

SELECT CAST("v" AS VARCHAR) AS "v",
       "n" AS "n",
       hash("v") AS "h"
FROM (SELECT "id" AS "v",
       count(*) AS "n"
FROM "golden_scan_text"
WHERE ((NOT ("id" IS NULL)) AND (hash("id") < CAST(3843071682022823253 AS UBIGINT)))
GROUP BY "id") AS "frequency";

SELECT count(CASE WHEN (NOT (("id" IS NULL) OR CASE WHEN (("id" >= '0') AND ("id" < ':')) THEN false ELSE regexp_full_match("id", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END)) THEN 1 END) AS "present",
       count(CASE WHEN (NOT (coalesce(CASE WHEN ((strlen("id") <= 19) AND ((CAST(TRY_CAST("id" AS BIGINT) AS VARCHAR) = "id") AND (abs(TRY_CAST("id" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("id" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("id" >= '!') AND ("id" < '')) THEN false ELSE ((((("id" >= '	') AND ("id" < '')) OR (("id" >= ' ') AND ("id" < '!'))) OR (("id" >= ' ') AND ("id" < '¡'))) OR (("id" >= '　') AND ("id" < '、'))) END OR suffix("id", ' ')) OR suffix("id", '	')) OR suffix("id", '
')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", ' ')) OR suffix("id", '　')) THEN CASE WHEN ((strlen(trim("id", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("id", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("id", ' 	
 　')) AND (abs(TRY_CAST(trim("id", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("id", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) IS NULL)) THEN 1 END) AS "matched"
FROM "golden_scan_text";

SELECT "v" AS "v"
FROM (SELECT "id" AS "v",
       count(*) AS "n"
FROM "assay first rows of golden_scan_text"
GROUP BY "id") AS "frequency"
WHERE ((NOT ("v" IS NULL)) AND ("n" > 1))
ORDER BY "n" DESC NULLS LAST, "v" ASC NULLS LAST
LIMIT 20;

SELECT CAST("v" AS VARCHAR) AS "v",
       "n" AS "n",
       hash("v") AS "h"
FROM (SELECT "x" AS "v",
       count(*) AS "n"
FROM "golden_scan_text"
WHERE ((NOT ("x" IS NULL)) AND (hash("x") < CAST(3843071682022823253 AS UBIGINT)))
GROUP BY "x") AS "frequency";

SELECT count(CASE WHEN (NOT (("x" IS NULL) OR CASE WHEN (("x" >= '0') AND ("x" < ':')) THEN false ELSE regexp_full_match("x", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END)) THEN 1 END) AS "present",
       count(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) IS NULL)) THEN 1 END) AS "matched",
       max(CASE WHEN (strpos(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "x" ELSE NULL END, '.') > 0) THEN (strpos(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "x" ELSE NULL END, '.') - 1) ELSE length(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "x" ELSE NULL END) END) AS "wholeDigits",
       max(CASE WHEN (strpos(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "x" ELSE NULL END, '.') > 0) THEN (length(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "x" ELSE NULL END) - strpos(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "x" ELSE NULL END, '.')) ELSE 0 END) AS "scale"
FROM "golden_scan_text";

SELECT "v" AS "v"
FROM (SELECT "x" AS "v",
       count(*) AS "n"
FROM "assay first rows of golden_scan_text"
GROUP BY "x") AS "frequency"
WHERE ((NOT ("v" IS NULL)) AND ("n" > 1))
ORDER BY "n" DESC NULLS LAST, "v" ASC NULLS LAST
LIMIT 20;

SELECT CAST("v" AS VARCHAR) AS "v",
       "n" AS "n",
       hash("v") AS "h"
FROM (SELECT "word" AS "v",
       count(*) AS "n"
FROM "golden_scan_text"
WHERE ((NOT ("word" IS NULL)) AND (hash("word") < CAST(3843071682022823253 AS UBIGINT)))
GROUP BY "word") AS "frequency";

SELECT "v" AS "v"
FROM (SELECT "word" AS "v",
       count(*) AS "n"
FROM "assay first rows of golden_scan_text"
GROUP BY "word") AS "frequency"
WHERE ((NOT ("v" IS NULL)) AND ("n" > 1))
ORDER BY "n" DESC NULLS LAST, "v" ASC NULLS LAST
LIMIT 20;

SELECT CAST("v" AS VARCHAR) AS "v",
       "n" AS "n",
       hash("v") AS "h"
FROM (SELECT "moment" AS "v",
       count(*) AS "n"
FROM "golden_scan_text"
WHERE ((NOT ("moment" IS NULL)) AND (hash("moment") < CAST(3843071682022823253 AS UBIGINT)))
GROUP BY "moment") AS "frequency";

SELECT count(CASE WHEN (NOT (("moment" IS NULL) OR CASE WHEN (("moment" >= '0') AND ("moment" < ':')) THEN false ELSE regexp_full_match("moment", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END)) THEN 1 END) AS "present",
       count(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?') THEN TRY_CAST("moment" AS TIMESTAMP) WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})((?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?) ?((?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?))?') THEN CAST(TRY_CAST(regexp_replace(regexp_replace("moment", '^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)$', '\1-\2-\3 \4\5', 'g'), ' ([0-9]{1,2}:[0-9]{2})($|[Z+-])', ' \1:00\2', 'g') AS TIMESTAMPTZ) AS TIMESTAMP) WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))') THEN TRY_CAST("moment" AS TIMESTAMP) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("moment" >= '!') AND ("moment" < '')) THEN false ELSE ((((("moment" >= '	') AND ("moment" < '')) OR (("moment" >= ' ') AND ("moment" < '!'))) OR (("moment" >= ' ') AND ("moment" < '¡'))) OR (("moment" >= '　') AND ("moment" < '、'))) END OR suffix("moment", ' ')) OR suffix("moment", '	')) OR suffix("moment", '
')) OR suffix("moment", '')) OR suffix("moment", '')) OR suffix("moment", '')) OR suffix("moment", ' ')) OR suffix("moment", '　')) THEN CASE WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?') THEN TRY_CAST(trim("moment", ' 	
 　') AS TIMESTAMP) WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})((?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?) ?((?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?))?') THEN CAST(TRY_CAST(regexp_replace(regexp_replace(trim("moment", ' 	
 　'), '^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)$', '\1-\2-\3 \4\5', 'g'), ' ([0-9]{1,2}:[0-9]{2})($|[Z+-])', ' \1:00\2', 'g') AS TIMESTAMPTZ) AS TIMESTAMP) WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))') THEN TRY_CAST(trim("moment", ' 	
 　') AS TIMESTAMP) ELSE NULL END ELSE NULL END) IS NULL)) THEN 1 END) AS "matched"
FROM "golden_scan_text";

SELECT "v" AS "v"
FROM (SELECT "moment" AS "v",
       count(*) AS "n"
FROM "assay first rows of golden_scan_text"
GROUP BY "moment") AS "frequency"
WHERE ((NOT ("v" IS NULL)) AND ("n" > 1))
ORDER BY "n" DESC NULLS LAST, "v" ASC NULLS LAST
LIMIT 20;

SELECT count(*) AS "rows",
       CAST(sum(hash("cell 0", "cell 1", "cell 2", "cell 3")) AS VARCHAR) AS "checksum",
       count(*) AS "0.rows",
       count("cell 0") AS "0.count",
       CAST(sum(CASE WHEN (NOT ("cell 0" IS NULL)) THEN hash("cell 0") END) AS VARCHAR) AS "0.checksum",
       count(CASE WHEN CASE WHEN (("cell 0" >= '!') AND ("cell 0" < '')) THEN false ELSE regexp_full_match("cell 0", '[ 	
 　]*') END THEN 1 END) AS "0.blank",
       count(CASE WHEN CASE WHEN (("cell 0" >= '0') AND ("cell 0" < ':')) THEN false ELSE regexp_full_match("cell 0", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END THEN 1 END) AS "0.missing",
       count(CASE WHEN ((((((((CASE WHEN (("cell 0" >= '!') AND ("cell 0" < '')) THEN false ELSE ((((("cell 0" >= '	') AND ("cell 0" < '')) OR (("cell 0" >= ' ') AND ("cell 0" < '!'))) OR (("cell 0" >= ' ') AND ("cell 0" < '¡'))) OR (("cell 0" >= '　') AND ("cell 0" < '、'))) END OR suffix("cell 0", ' ')) OR suffix("cell 0", '	')) OR suffix("cell 0", '
')) OR suffix("cell 0", '')) OR suffix("cell 0", '')) OR suffix("cell 0", '')) OR suffix("cell 0", ' ')) OR suffix("cell 0", '　')) THEN 1 END) AS "0.padded",
       count(*) AS "1.rows",
       count("cell 1") AS "1.count",
       CAST(sum(CASE WHEN (NOT ("cell 1" IS NULL)) THEN hash("cell 1") END) AS VARCHAR) AS "1.checksum",
       count(CASE WHEN CASE WHEN (("cell 1" >= '!') AND ("cell 1" < '')) THEN false ELSE regexp_full_match("cell 1", '[ 	
 　]*') END THEN 1 END) AS "1.blank",
       count(CASE WHEN CASE WHEN (("cell 1" >= '0') AND ("cell 1" < ':')) THEN false ELSE regexp_full_match("cell 1", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END THEN 1 END) AS "1.missing",
       count(CASE WHEN ((((((((CASE WHEN (("cell 1" >= '!') AND ("cell 1" < '')) THEN false ELSE ((((("cell 1" >= '	') AND ("cell 1" < '')) OR (("cell 1" >= ' ') AND ("cell 1" < '!'))) OR (("cell 1" >= ' ') AND ("cell 1" < '¡'))) OR (("cell 1" >= '　') AND ("cell 1" < '、'))) END OR suffix("cell 1", ' ')) OR suffix("cell 1", '	')) OR suffix("cell 1", '
')) OR suffix("cell 1", '')) OR suffix("cell 1", '')) OR suffix("cell 1", '')) OR suffix("cell 1", ' ')) OR suffix("cell 1", '　')) THEN 1 END) AS "1.padded",
       count(*) AS "2.rows",
       count("cell 2") AS "2.count",
       CAST(sum(CASE WHEN (NOT ("cell 2" IS NULL)) THEN hash("cell 2") END) AS VARCHAR) AS "2.checksum",
       count(CASE WHEN CASE WHEN (("cell 2" >= '!') AND ("cell 2" < '')) THEN false ELSE regexp_full_match("cell 2", '[ 	
 　]*') END THEN 1 END) AS "2.blank",
       count(CASE WHEN CASE WHEN (("cell 2" >= '0') AND ("cell 2" < ':')) THEN false ELSE regexp_full_match("cell 2", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END THEN 1 END) AS "2.missing",
       min(length("cell 2")) AS "2.lengthMin",
       max(length("cell 2")) AS "2.lengthMax",
       sum(CAST(length("cell 2") AS BIGINT)) AS "2.lengthSum",
       count(CASE WHEN ("cell 2" = '') THEN 1 END) AS "2.empty",
       count(CASE WHEN ((((((((CASE WHEN (("cell 2" >= '!') AND ("cell 2" < '')) THEN false ELSE ((((("cell 2" >= '	') AND ("cell 2" < '')) OR (("cell 2" >= ' ') AND ("cell 2" < '!'))) OR (("cell 2" >= ' ') AND ("cell 2" < '¡'))) OR (("cell 2" >= '　') AND ("cell 2" < '、'))) END OR suffix("cell 2", ' ')) OR suffix("cell 2", '	')) OR suffix("cell 2", '
')) OR suffix("cell 2", '')) OR suffix("cell 2", '')) OR suffix("cell 2", '')) OR suffix("cell 2", ' ')) OR suffix("cell 2", '　')) THEN 1 END) AS "2.padded",
       count(CASE WHEN (strlen("cell 2") <> length("cell 2")) THEN 1 END) AS "2.nonAscii",
       min("cell 2") AS "2.min",
       max("cell 2") AS "2.max",
       count(*) AS "3.rows",
       count("cell 3") AS "3.count",
       CAST(sum(CASE WHEN (NOT ("cell 3" IS NULL)) THEN hash("cell 3") END) AS VARCHAR) AS "3.checksum",
       count(CASE WHEN CASE WHEN (("cell 3" >= '!') AND ("cell 3" < '')) THEN false ELSE regexp_full_match("cell 3", '[ 	
 　]*') END THEN 1 END) AS "3.blank",
       count(CASE WHEN CASE WHEN (("cell 3" >= '0') AND ("cell 3" < ':')) THEN false ELSE regexp_full_match("cell 3", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END THEN 1 END) AS "3.missing",
       count(CASE WHEN ((((((((CASE WHEN (("cell 3" >= '!') AND ("cell 3" < '')) THEN false ELSE ((((("cell 3" >= '	') AND ("cell 3" < '')) OR (("cell 3" >= ' ') AND ("cell 3" < '!'))) OR (("cell 3" >= ' ') AND ("cell 3" < '¡'))) OR (("cell 3" >= '　') AND ("cell 3" < '、'))) END OR suffix("cell 3", ' ')) OR suffix("cell 3", '	')) OR suffix("cell 3", '
')) OR suffix("cell 3", '')) OR suffix("cell 3", '')) OR suffix("cell 3", '')) OR suffix("cell 3", ' ')) OR suffix("cell 3", '　')) THEN 1 END) AS "3.padded"
FROM (SELECT "id" AS "cell 0",
       "x" AS "cell 1",
       "word" AS "cell 2",
       "moment" AS "cell 3",
       "word" AS "typed 2"
FROM "golden_scan_text") AS "cells";

SELECT coalesce(CASE WHEN ((strlen("id") <= 19) AND ((CAST(TRY_CAST("id" AS BIGINT) AS VARCHAR) = "id") AND (abs(TRY_CAST("id" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("id" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("id" >= '!') AND ("id" < '')) THEN false ELSE ((((("id" >= '	') AND ("id" < '')) OR (("id" >= ' ') AND ("id" < '!'))) OR (("id" >= ' ') AND ("id" < '¡'))) OR (("id" >= '　') AND ("id" < '、'))) END OR suffix("id", ' ')) OR suffix("id", '	')) OR suffix("id", '
')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", ' ')) OR suffix("id", '　')) THEN CASE WHEN ((strlen(trim("id", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("id", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("id", ' 	
 　')) AND (abs(TRY_CAST(trim("id", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("id", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS "typed 0",
       coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) AS "typed 1",
       coalesce(CASE WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?') THEN TRY_CAST("moment" AS TIMESTAMP) WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})((?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?) ?((?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?))?') THEN CAST(TRY_CAST(regexp_replace(regexp_replace("moment", '^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)$', '\1-\2-\3 \4\5', 'g'), ' ([0-9]{1,2}:[0-9]{2})($|[Z+-])', ' \1:00\2', 'g') AS TIMESTAMPTZ) AS TIMESTAMP) WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))') THEN TRY_CAST("moment" AS TIMESTAMP) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("moment" >= '!') AND ("moment" < '')) THEN false ELSE ((((("moment" >= '	') AND ("moment" < '')) OR (("moment" >= ' ') AND ("moment" < '!'))) OR (("moment" >= ' ') AND ("moment" < '¡'))) OR (("moment" >= '　') AND ("moment" < '、'))) END OR suffix("moment", ' ')) OR suffix("moment", '	')) OR suffix("moment", '
')) OR suffix("moment", '')) OR suffix("moment", '')) OR suffix("moment", '')) OR suffix("moment", ' ')) OR suffix("moment", '　')) THEN CASE WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?') THEN TRY_CAST(trim("moment", ' 	
 　') AS TIMESTAMP) WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})((?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?) ?((?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?))?') THEN CAST(TRY_CAST(regexp_replace(regexp_replace(trim("moment", ' 	
 　'), '^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)$', '\1-\2-\3 \4\5', 'g'), ' ([0-9]{1,2}:[0-9]{2})($|[Z+-])', ' \1:00\2', 'g') AS TIMESTAMPTZ) AS TIMESTAMP) WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))') THEN TRY_CAST(trim("moment", ' 	
 　') AS TIMESTAMP) ELSE NULL END ELSE NULL END) AS "typed 3"
FROM "golden_scan_text";

SELECT count(CAST("typed 0" AS DOUBLE)) AS "0.numbers",
       min(CAST("typed 0" AS DOUBLE)) AS "0.low",
       max(CAST("typed 0" AS DOUBLE)) AS "0.high",
       count(CASE WHEN (CAST("typed 0" AS DOUBLE) = 0) THEN 1 END) AS "0.zeros",
       count(CASE WHEN (CAST("typed 0" AS DOUBLE) < 0) THEN 1 END) AS "0.negatives",
       count(CAST("typed 1" AS DOUBLE)) AS "1.numbers",
       min(CAST("typed 1" AS DOUBLE)) AS "1.low",
       max(CAST("typed 1" AS DOUBLE)) AS "1.high",
       count(CASE WHEN (CAST("typed 1" AS DOUBLE) = 0) THEN 1 END) AS "1.zeros",
       count(CASE WHEN (CAST("typed 1" AS DOUBLE) < 0) THEN 1 END) AS "1.negatives",
       count(CASE WHEN (CAST("typed 1" AS DOUBLE) = floor(CAST("typed 1" AS DOUBLE))) THEN 1 END) AS "1.integersAsFloats",
       count(CAST(epoch_us("typed 3") AS DOUBLE)) AS "3.numbers",
       min(CAST(epoch_us("typed 3") AS DOUBLE)) AS "3.low",
       max(CAST(epoch_us("typed 3") AS DOUBLE)) AS "3.high"
FROM "assay typed cells";

SELECT bool_and(("this 0" >= "before 0")) AS "0.rises",
       bool_and(("this 0" <= "before 0")) AS "0.falls",
       bool_and(("this 0" <> "before 0")) AS "0.differs",
       bool_and(("this 1" >= "before 1")) AS "1.rises",
       bool_and(("this 1" <= "before 1")) AS "1.falls",
       bool_and(("this 1" <> "before 1")) AS "1.differs",
       bool_and(("this 2" >= "before 2")) AS "2.rises",
       bool_and(("this 2" <= "before 2")) AS "2.falls",
       bool_and(("this 2" <> "before 2")) AS "2.differs"
FROM (SELECT "cell 0" AS "this 0",
       lag("cell 0") OVER () AS "before 0",
       "cell 1" AS "this 1",
       lag("cell 1") OVER () AS "before 1",
       "cell 2" AS "this 2",
       lag("cell 2") OVER () AS "before 2"
FROM (SELECT coalesce(CASE WHEN ((strlen("id") <= 19) AND ((CAST(TRY_CAST("id" AS BIGINT) AS VARCHAR) = "id") AND (abs(TRY_CAST("id" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("id" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("id" >= '!') AND ("id" < '')) THEN false ELSE ((((("id" >= '	') AND ("id" < '')) OR (("id" >= ' ') AND ("id" < '!'))) OR (("id" >= ' ') AND ("id" < '¡'))) OR (("id" >= '　') AND ("id" < '、'))) END OR suffix("id", ' ')) OR suffix("id", '	')) OR suffix("id", '
')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", ' ')) OR suffix("id", '　')) THEN CASE WHEN ((strlen(trim("id", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("id", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("id", ' 	
 　')) AND (abs(TRY_CAST(trim("id", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("id", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS "cell 0",
       coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) AS "cell 1",
       coalesce(CASE WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?') THEN TRY_CAST("moment" AS TIMESTAMP) WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})((?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?) ?((?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?))?') THEN CAST(TRY_CAST(regexp_replace(regexp_replace("moment", '^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)$', '\1-\2-\3 \4\5', 'g'), ' ([0-9]{1,2}:[0-9]{2})($|[Z+-])', ' \1:00\2', 'g') AS TIMESTAMPTZ) AS TIMESTAMP) WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))') THEN TRY_CAST("moment" AS TIMESTAMP) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("moment" >= '!') AND ("moment" < '')) THEN false ELSE ((((("moment" >= '	') AND ("moment" < '')) OR (("moment" >= ' ') AND ("moment" < '!'))) OR (("moment" >= ' ') AND ("moment" < '¡'))) OR (("moment" >= '　') AND ("moment" < '、'))) END OR suffix("moment", ' ')) OR suffix("moment", '	')) OR suffix("moment", '
')) OR suffix("moment", '')) OR suffix("moment", '')) OR suffix("moment", '')) OR suffix("moment", ' ')) OR suffix("moment", '　')) THEN CASE WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?') THEN TRY_CAST(trim("moment", ' 	
 　') AS TIMESTAMP) WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})((?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?) ?((?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?))?') THEN CAST(TRY_CAST(regexp_replace(regexp_replace(trim("moment", ' 	
 　'), '^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)$', '\1-\2-\3 \4\5', 'g'), ' ([0-9]{1,2}:[0-9]{2})($|[Z+-])', ' \1:00\2', 'g') AS TIMESTAMPTZ) AS TIMESTAMP) WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))') THEN TRY_CAST(trim("moment", ' 	
 　') AS TIMESTAMP) ELSE NULL END ELSE NULL END) AS "cell 2"
FROM "assay first rows of golden_scan_text") AS "cells") AS "neighbours";

SELECT bool_and(("this 0" >= "before 0")) AS "0.rises",
       bool_and(("this 0" <= "before 0")) AS "0.falls",
       bool_and(("this 0" <> "before 0")) AS "0.differs",
       bool_and(("this 1" >= "before 1")) AS "1.rises",
       bool_and(("this 1" <= "before 1")) AS "1.falls",
       bool_and(("this 1" <> "before 1")) AS "1.differs",
       bool_and(("this 2" >= "before 2")) AS "2.rises",
       bool_and(("this 2" <= "before 2")) AS "2.falls",
       bool_and(("this 2" <> "before 2")) AS "2.differs"
FROM (SELECT "cell 0" AS "this 0",
       lag("cell 0") OVER () AS "before 0",
       "cell 1" AS "this 1",
       lag("cell 1") OVER () AS "before 1",
       "cell 2" AS "this 2",
       lag("cell 2") OVER () AS "before 2"
FROM (SELECT coalesce(CASE WHEN ((strlen("id") <= 19) AND ((CAST(TRY_CAST("id" AS BIGINT) AS VARCHAR) = "id") AND (abs(TRY_CAST("id" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("id" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("id" >= '!') AND ("id" < '')) THEN false ELSE ((((("id" >= '	') AND ("id" < '')) OR (("id" >= ' ') AND ("id" < '!'))) OR (("id" >= ' ') AND ("id" < '¡'))) OR (("id" >= '　') AND ("id" < '、'))) END OR suffix("id", ' ')) OR suffix("id", '	')) OR suffix("id", '
')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", ' ')) OR suffix("id", '　')) THEN CASE WHEN ((strlen(trim("id", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("id", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("id", ' 	
 　')) AND (abs(TRY_CAST(trim("id", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("id", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS "cell 0",
       coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) AS "cell 1",
       coalesce(CASE WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?') THEN TRY_CAST("moment" AS TIMESTAMP) WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})((?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?) ?((?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?))?') THEN CAST(TRY_CAST(regexp_replace(regexp_replace("moment", '^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)$', '\1-\2-\3 \4\5', 'g'), ' ([0-9]{1,2}:[0-9]{2})($|[Z+-])', ' \1:00\2', 'g') AS TIMESTAMPTZ) AS TIMESTAMP) WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))') THEN TRY_CAST("moment" AS TIMESTAMP) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("moment" >= '!') AND ("moment" < '')) THEN false ELSE ((((("moment" >= '	') AND ("moment" < '')) OR (("moment" >= ' ') AND ("moment" < '!'))) OR (("moment" >= ' ') AND ("moment" < '¡'))) OR (("moment" >= '　') AND ("moment" < '、'))) END OR suffix("moment", ' ')) OR suffix("moment", '	')) OR suffix("moment", '
')) OR suffix("moment", '')) OR suffix("moment", '')) OR suffix("moment", '')) OR suffix("moment", ' ')) OR suffix("moment", '　')) THEN CASE WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?') THEN TRY_CAST(trim("moment", ' 	
 　') AS TIMESTAMP) WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})((?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?) ?((?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?))?') THEN CAST(TRY_CAST(regexp_replace(regexp_replace(trim("moment", ' 	
 　'), '^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)$', '\1-\2-\3 \4\5', 'g'), ' ([0-9]{1,2}:[0-9]{2})($|[Z+-])', ' \1:00\2', 'g') AS TIMESTAMPTZ) AS TIMESTAMP) WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))') THEN TRY_CAST(trim("moment", ' 	
 　') AS TIMESTAMP) ELSE NULL END ELSE NULL END) AS "cell 2"
FROM "golden_scan_text") AS "cells") AS "neighbours";

SELECT CAST(sum(CAST(CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 1.4551915228366852e-11)) AS BIGINT) AS BIGINT)) AS VARCHAR) AS "0.s0",
       CAST(sum(CAST(CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 0.00006103515625e0)) AS BIGINT) AS BIGINT)) AS VARCHAR) AS "0.s1",
       CAST(sum(CAST((CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 0.00006103515625e0)) AS BIGINT) * CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 0.00006103515625e0)) AS BIGINT)) AS BIGINT)) AS VARCHAR) AS "0.s2",
       CAST(sum(CAST(CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 2)) AS BIGINT) AS BIGINT)) AS VARCHAR) AS "0.f1",
       CAST(sum(CAST((CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 2)) AS BIGINT) * CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 2)) AS BIGINT)) AS BIGINT)) AS VARCHAR) AS "0.f2",
       CAST(sum(CAST(((CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 2)) AS BIGINT) * CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 2)) AS BIGINT)) * CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 2)) AS BIGINT)) AS BIGINT)) AS VARCHAR) AS "0.f3",
       CAST(sum(CAST(((CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 2)) AS BIGINT) * CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 2)) AS BIGINT)) * (CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 2)) AS BIGINT) * CAST(round(((CAST("typed 0" AS DOUBLE) - 0) / 2)) AS BIGINT))) AS BIGINT)) AS VARCHAR) AS "0.f4",
       CAST(sum(CAST(CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 1.8189894035458565e-12)) AS BIGINT) AS BIGINT)) AS VARCHAR) AS "1.s0",
       CAST(sum(CAST(CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.00000762939453125e0)) AS BIGINT) AS BIGINT)) AS VARCHAR) AS "1.s1",
       CAST(sum(CAST((CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.00000762939453125e0)) AS BIGINT) * CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.00000762939453125e0)) AS BIGINT)) AS BIGINT)) AS VARCHAR) AS "1.s2",
       CAST(sum(CAST(CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.25e0)) AS BIGINT) AS BIGINT)) AS VARCHAR) AS "1.f1",
       CAST(sum(CAST((CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.25e0)) AS BIGINT) * CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.25e0)) AS BIGINT)) AS BIGINT)) AS VARCHAR) AS "1.f2",
       CAST(sum(CAST(((CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.25e0)) AS BIGINT) * CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.25e0)) AS BIGINT)) * CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.25e0)) AS BIGINT)) AS BIGINT)) AS VARCHAR) AS "1.f3",
       CAST(sum(CAST(((CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.25e0)) AS BIGINT) * CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.25e0)) AS BIGINT)) * (CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.25e0)) AS BIGINT) * CAST(round(((CAST("typed 1" AS DOUBLE) - 0) / 0.25e0)) AS BIGINT))) AS BIGINT)) AS VARCHAR) AS "1.f4"
FROM "assay typed cells";

SELECT count(DISTINCT "word") AS "distinct"
FROM "golden_scan_text";

SELECT ("day" - DATE '1970-01-01') AS "day",
       "cells" AS "cells",
       "midnight" AS "midnight"
FROM (SELECT CAST("cell" AS DATE) AS "day",
       count(*) AS "cells",
       count(CASE WHEN ("cell" = CAST(CAST("cell" AS DATE) AS TIMESTAMP)) THEN 1 END) AS "midnight"
FROM (SELECT CAST("typed 3" AS TIMESTAMP) AS "cell"
FROM "assay typed cells") AS "moments"
WHERE ((NOT ("cell" IS NULL)) AND isfinite("cell"))
GROUP BY CAST("cell" AS DATE)) AS "days";

SELECT coalesce(CASE WHEN ((strlen("id") <= 19) AND ((CAST(TRY_CAST("id" AS BIGINT) AS VARCHAR) = "id") AND (abs(TRY_CAST("id" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("id" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("id" >= '!') AND ("id" < '')) THEN false ELSE ((((("id" >= '	') AND ("id" < '')) OR (("id" >= ' ') AND ("id" < '!'))) OR (("id" >= ' ') AND ("id" < '¡'))) OR (("id" >= '　') AND ("id" < '、'))) END OR suffix("id", ' ')) OR suffix("id", '	')) OR suffix("id", '
')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", ' ')) OR suffix("id", '　')) THEN CASE WHEN ((strlen(trim("id", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("id", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("id", ' 	
 　')) AND (abs(TRY_CAST(trim("id", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("id", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS "id",
       coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) AS "x",
       "word" AS "word",
       coalesce(CASE WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?') THEN TRY_CAST("moment" AS TIMESTAMP) WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})((?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?) ?((?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?))?') THEN CAST(TRY_CAST(regexp_replace(regexp_replace("moment", '^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)$', '\1-\2-\3 \4\5', 'g'), ' ([0-9]{1,2}:[0-9]{2})($|[Z+-])', ' \1:00\2', 'g') AS TIMESTAMPTZ) AS TIMESTAMP) WHEN regexp_full_match("moment", '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))') THEN TRY_CAST("moment" AS TIMESTAMP) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("moment" >= '!') AND ("moment" < '')) THEN false ELSE ((((("moment" >= '	') AND ("moment" < '')) OR (("moment" >= ' ') AND ("moment" < '!'))) OR (("moment" >= ' ') AND ("moment" < '¡'))) OR (("moment" >= '　') AND ("moment" < '、'))) END OR suffix("moment", ' ')) OR suffix("moment", '	')) OR suffix("moment", '
')) OR suffix("moment", '')) OR suffix("moment", '')) OR suffix("moment", '')) OR suffix("moment", ' ')) OR suffix("moment", '　')) THEN CASE WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?') THEN TRY_CAST(trim("moment", ' 	
 　') AS TIMESTAMP) WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})((?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?) ?((?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?))?') THEN CAST(TRY_CAST(regexp_replace(regexp_replace(trim("moment", ' 	
 　'), '^(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)$', '\1-\2-\3 \4\5', 'g'), ' ([0-9]{1,2}:[0-9]{2})($|[Z+-])', ' \1:00\2', 'g') AS TIMESTAMPTZ) AS TIMESTAMP) WHEN regexp_full_match(trim("moment", ' 	
 　'), '(?:([0-9]{4})-([0-9]{1,2})-([0-9]{1,2}))') THEN TRY_CAST(trim("moment", ' 	
 　') AS TIMESTAMP) ELSE NULL END ELSE NULL END) AS "moment"
FROM "golden_scan_text";

SELECT "x 0" AS "x 0",
       "x 1" AS "x 1"
FROM (SELECT (row_number() OVER () - 1) AS "position",
       CAST(coalesce(CASE WHEN ((strlen("id") <= 19) AND ((CAST(TRY_CAST("id" AS BIGINT) AS VARCHAR) = "id") AND (abs(TRY_CAST("id" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("id" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("id" >= '!') AND ("id" < '')) THEN false ELSE ((((("id" >= '	') AND ("id" < '')) OR (("id" >= ' ') AND ("id" < '!'))) OR (("id" >= ' ') AND ("id" < '¡'))) OR (("id" >= '　') AND ("id" < '、'))) END OR suffix("id", ' ')) OR suffix("id", '	')) OR suffix("id", '
')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", ' ')) OR suffix("id", '　')) THEN CASE WHEN ((strlen(trim("id", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("id", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("id", ' 	
 　')) AND (abs(TRY_CAST(trim("id", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("id", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS DOUBLE) AS "x 0",
       CAST(coalesce(CASE WHEN regexp_full_match("x", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("x" AS DECIMAL(18, 3)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("x" >= '!') AND ("x" < '')) THEN false ELSE ((((("x" >= '	') AND ("x" < '')) OR (("x" >= ' ') AND ("x" < '!'))) OR (("x" >= ' ') AND ("x" < '¡'))) OR (("x" >= '　') AND ("x" < '、'))) END OR suffix("x", ' ')) OR suffix("x", '	')) OR suffix("x", '
')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", '')) OR suffix("x", ' ')) OR suffix("x", '　')) THEN CASE WHEN regexp_full_match(trim("x", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("x", ' 	
 　') AS DECIMAL(18, 3)) ELSE NULL END ELSE NULL END) AS DOUBLE) AS "x 1"
FROM "golden_scan_text") AS "numbers"
WHERE (hash("position", 1) < CAST(15372286728091293013 AS UBIGINT))
ORDER BY "x 0" ASC NULLS LAST, "x 1" ASC NULLS LAST;
