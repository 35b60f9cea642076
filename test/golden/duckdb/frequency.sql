SELECT "whole" AS "whole",
       "word" AS "word",
       "price" AS "price"
FROM (FROM "golden_frequency" LIMIT 20000);

SELECT count(*) AS "rows",
       count("whole") AS "0.count",
       count(DISTINCT "whole") AS "0.distinct",
       count("word") AS "1.count",
       count(DISTINCT "word") AS "1.distinct",
       count("price") AS "2.count",
       count(DISTINCT "price") AS "2.distinct"
FROM "assay first rows of golden_frequency";

SELECT "whole" AS "v",
       count(*) AS "n"
FROM "golden_frequency"
GROUP BY "whole";

SELECT CAST("v" AS VARCHAR) AS "v",
       "n" AS "n",
       hash("v") AS "h"
FROM "assay frequency"
WHERE ((NOT ("v" IS NULL)) AND (hash("v") < CAST(15372286728091293013 AS UBIGINT)));

SELECT CAST("v" AS VARCHAR) AS "v",
       "n" AS "n",
       hash("v") AS "h"
FROM (SELECT "v" AS "v",
       "n" AS "n"
FROM "assay frequency"
WHERE (NOT ("v" IS NULL))
ORDER BY "n" DESC NULLS LAST, "v" ASC NULLS LAST
LIMIT 20) AS "frequency";

SELECT sum(CAST(CASE WHEN (NOT (("v" IS NULL) OR CASE WHEN (("v" >= '0') AND ("v" < ':')) THEN false ELSE regexp_full_match("v", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END)) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "present",
       sum(CAST(CASE WHEN (NOT (coalesce(CASE WHEN ((strlen("v") <= 19) AND ((CAST(TRY_CAST("v" AS BIGINT) AS VARCHAR) = "v") AND (abs(TRY_CAST("v" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("v" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN ((strlen(trim("v", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("v", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("v", ' 	
 　')) AND (abs(TRY_CAST(trim("v", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("v", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) IS NULL)) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "matched"
FROM "assay frequency";

SELECT sum(CAST("n" AS BIGINT)) AS "rows",
       sum(CAST(CASE WHEN (NOT ("v" IS NULL)) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "count",
       CAST(sum((CAST(hash("v") AS HUGEINT) * CAST("n" AS HUGEINT))) AS VARCHAR) AS "checksum",
       sum(CAST(CASE WHEN CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE regexp_full_match("v", '[ 	
 　]*') END THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "blank",
       sum(CAST(CASE WHEN CASE WHEN (("v" >= '0') AND ("v" < ':')) THEN false ELSE regexp_full_match("v", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "missing"
FROM "assay frequency";

SELECT "n" AS "occurrences",
       count(*) AS "values"
FROM "assay frequency"
WHERE (NOT ("v" IS NULL))
GROUP BY "n";

SELECT CAST(coalesce(CASE WHEN ((strlen("v") <= 19) AND ((CAST(TRY_CAST("v" AS BIGINT) AS VARCHAR) = "v") AND (abs(TRY_CAST("v" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("v" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN ((strlen(trim("v", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("v", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("v", ' 	
 　')) AND (abs(TRY_CAST(trim("v", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("v", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS DOUBLE) AS "value",
       CAST("n" AS DOUBLE) AS "cells"
FROM "assay frequency"
WHERE (NOT (coalesce(CASE WHEN ((strlen("v") <= 19) AND ((CAST(TRY_CAST("v" AS BIGINT) AS VARCHAR) = "v") AND (abs(TRY_CAST("v" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("v" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN ((strlen(trim("v", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("v", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("v", ' 	
 　')) AND (abs(TRY_CAST(trim("v", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("v", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) IS NULL))
ORDER BY CAST(coalesce(CASE WHEN ((strlen("v") <= 19) AND ((CAST(TRY_CAST("v" AS BIGINT) AS VARCHAR) = "v") AND (abs(TRY_CAST("v" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("v" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN ((strlen(trim("v", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("v", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("v", ' 	
 　')) AND (abs(TRY_CAST(trim("v", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("v", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS DOUBLE) ASC NULLS LAST, "n" ASC NULLS LAST;

SELECT "word" AS "v",
       count(*) AS "n"
FROM "golden_frequency"
GROUP BY "word";

SELECT sum(CAST("n" AS BIGINT)) AS "rows",
       sum(CAST(CASE WHEN (NOT ("v" IS NULL)) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "count",
       CAST(sum((CAST(hash("v") AS HUGEINT) * CAST("n" AS HUGEINT))) AS VARCHAR) AS "checksum",
       sum(CAST(CASE WHEN CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE regexp_full_match("v", '[ 	
 　]*') END THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "blank",
       sum(CAST(CASE WHEN CASE WHEN (("v" >= '0') AND ("v" < ':')) THEN false ELSE regexp_full_match("v", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "missing",
       min(length("v")) AS "lengthMin",
       max(length("v")) AS "lengthMax",
       sum((CAST(length("v") AS HUGEINT) * CAST("n" AS BIGINT))) AS "lengthSum",
       sum(CAST(CASE WHEN ("v" = '') THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "empty",
       sum(CAST(CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "padded",
       sum(CAST(CASE WHEN (strlen("v") <> length("v")) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "nonAscii",
       sum(CAST(CASE WHEN regexp_matches("v", '[^ ] {2,}[^ ]') THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "doubleSpaces",
       sum(CAST(CASE WHEN regexp_matches("v", '[^\P{Cc}\t\n\r]|\p{Cf}') THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "controlCharacters",
       sum(CAST(CASE WHEN CASE WHEN (strlen("v") <> length("v")) THEN regexp_matches("v", '[！-～　]') ELSE false END THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "fullWidth",
       sum(CAST(CASE WHEN CASE WHEN (strlen("v") <> length("v")) THEN regexp_matches("v", '�') ELSE false END THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "replacementCharacters",
       sum(CAST(CASE WHEN CASE WHEN (strlen("v") <> length("v")) THEN regexp_matches("v", '[ÂÃ][-¿]|[à-ï][-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|锟斤拷|烫烫烫|屯屯屯') ELSE false END THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "mojibake",
       sum(CAST(CASE WHEN (regexp_matches("v", '\p{Lu}') AND (NOT regexp_matches("v", '\p{Ll}'))) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "allUpper",
       sum(CAST(CASE WHEN (regexp_matches("v", '\p{Ll}') AND (NOT regexp_matches("v", '\p{Lu}'))) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "allLower",
       sum(CAST(CASE WHEN (regexp_matches("v", '\p{Lu}') AND regexp_matches("v", '\p{Ll}')) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "mixedCase",
       min("v") AS "min",
       max("v") AS "max"
FROM "assay frequency";

SELECT length("v") AS "length",
       sum(CAST("n" AS BIGINT)) AS "cells"
FROM "assay frequency"
WHERE (NOT ("v" IS NULL))
GROUP BY length("v");

SELECT "price" AS "v",
       count(*) AS "n"
FROM "golden_frequency"
GROUP BY "price";

SELECT sum(CAST(CASE WHEN (NOT (("v" IS NULL) OR CASE WHEN (("v" >= '0') AND ("v" < ':')) THEN false ELSE regexp_full_match("v", '(?i)[ 	
 　]*(?:n\x2fa|na|\x23n\x2fa|n\x2ea\x2e|n\x2ea|not available|不可用|不适用|null|\x28null\x29|\x3cnull\x3e|nil|\x5cn|none|empty|空|空值|\x28空\x29|缺失|暂缺|未填|未填写|待补充|\x2d|\x2d\x2d|\x2d\x2d\x2d|—|——|–|\x2f|\x5c|\x3f|\x3f\x3f|？|\x2e|unknown|unk|not known|未知|不详|不明|未知的|无|没有|暂无|无数据|暂无数据|no data|missing|\x23ref\x21|\x23div\x2f0\x21|\x23value\x21|\x23name\x3f|\x23num\x21|\x23null\x21)?[ 	
 　]*') END)) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "present",
       sum(CAST(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("v", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("v" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN regexp_full_match(trim("v", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("v", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) IS NULL)) THEN CAST("n" AS BIGINT) ELSE 0 END AS BIGINT)) AS "matched",
       max(CASE WHEN (strpos(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("v", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("v" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN regexp_full_match(trim("v", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("v", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "v" ELSE NULL END, '.') > 0) THEN (strpos(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("v", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("v" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN regexp_full_match(trim("v", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("v", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "v" ELSE NULL END, '.') - 1) ELSE length(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("v", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("v" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN regexp_full_match(trim("v", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("v", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "v" ELSE NULL END) END) AS "wholeDigits",
       max(CASE WHEN (strpos(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("v", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("v" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN regexp_full_match(trim("v", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("v", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "v" ELSE NULL END, '.') > 0) THEN (length(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("v", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("v" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN regexp_full_match(trim("v", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("v", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "v" ELSE NULL END) - strpos(CASE WHEN (NOT (coalesce(CASE WHEN regexp_full_match("v", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("v" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN regexp_full_match(trim("v", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("v", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) IS NULL)) THEN "v" ELSE NULL END, '.')) ELSE 0 END) AS "scale"
FROM "assay frequency";

SELECT CAST(coalesce(CASE WHEN regexp_full_match("v", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("v" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN regexp_full_match(trim("v", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("v", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) AS DOUBLE) AS "value",
       CAST("n" AS DOUBLE) AS "cells"
FROM "assay frequency"
WHERE (NOT (coalesce(CASE WHEN regexp_full_match("v", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("v" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN regexp_full_match(trim("v", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("v", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) IS NULL))
ORDER BY CAST(coalesce(CASE WHEN regexp_full_match("v", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("v" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("v" >= '!') AND ("v" < '')) THEN false ELSE ((((("v" >= '	') AND ("v" < '')) OR (("v" >= ' ') AND ("v" < '!'))) OR (("v" >= ' ') AND ("v" < '¡'))) OR (("v" >= '　') AND ("v" < '、'))) END OR suffix("v", ' ')) OR suffix("v", '	')) OR suffix("v", '
')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", '')) OR suffix("v", ' ')) OR suffix("v", '　')) THEN CASE WHEN regexp_full_match(trim("v", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("v", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) AS DOUBLE) ASC NULLS LAST, "n" ASC NULLS LAST;

SELECT count(*) AS "rows",
       CAST(sum(hash("whole", "word", "price")) AS VARCHAR) AS "checksum"
FROM "golden_frequency";

SELECT bool_and(("this 0" >= "before 0")) AS "0.rises",
       bool_and(("this 0" <= "before 0")) AS "0.falls",
       bool_and(("this 0" <> "before 0")) AS "0.differs",
       bool_and(("this 1" >= "before 1")) AS "1.rises",
       bool_and(("this 1" <= "before 1")) AS "1.falls",
       bool_and(("this 1" <> "before 1")) AS "1.differs"
FROM (SELECT "cell 0" AS "this 0",
       lag("cell 0") OVER () AS "before 0",
       "cell 1" AS "this 1",
       lag("cell 1") OVER () AS "before 1"
FROM (SELECT coalesce(CASE WHEN ((strlen("whole") <= 19) AND ((CAST(TRY_CAST("whole" AS BIGINT) AS VARCHAR) = "whole") AND (abs(TRY_CAST("whole" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("whole" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("whole" >= '!') AND ("whole" < '')) THEN false ELSE ((((("whole" >= '	') AND ("whole" < '')) OR (("whole" >= ' ') AND ("whole" < '!'))) OR (("whole" >= ' ') AND ("whole" < '¡'))) OR (("whole" >= '　') AND ("whole" < '、'))) END OR suffix("whole", ' ')) OR suffix("whole", '	')) OR suffix("whole", '
')) OR suffix("whole", '')) OR suffix("whole", '')) OR suffix("whole", '')) OR suffix("whole", ' ')) OR suffix("whole", '　')) THEN CASE WHEN ((strlen(trim("whole", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("whole", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("whole", ' 	
 　')) AND (abs(TRY_CAST(trim("whole", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("whole", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS "cell 0",
       coalesce(CASE WHEN regexp_full_match("price", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("price" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("price" >= '!') AND ("price" < '')) THEN false ELSE ((((("price" >= '	') AND ("price" < '')) OR (("price" >= ' ') AND ("price" < '!'))) OR (("price" >= ' ') AND ("price" < '¡'))) OR (("price" >= '　') AND ("price" < '、'))) END OR suffix("price", ' ')) OR suffix("price", '	')) OR suffix("price", '
')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", ' ')) OR suffix("price", '　')) THEN CASE WHEN regexp_full_match(trim("price", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("price", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) AS "cell 1"
FROM "assay first rows of golden_frequency") AS "cells") AS "neighbours";

SELECT bool_and(("this 0" >= "before 0")) AS "0.rises",
       bool_and(("this 0" <= "before 0")) AS "0.falls",
       bool_and(("this 0" <> "before 0")) AS "0.differs",
       bool_and(("this 1" >= "before 1")) AS "1.rises",
       bool_and(("this 1" <= "before 1")) AS "1.falls",
       bool_and(("this 1" <> "before 1")) AS "1.differs"
FROM (SELECT "cell 0" AS "this 0",
       lag("cell 0") OVER () AS "before 0",
       "cell 1" AS "this 1",
       lag("cell 1") OVER () AS "before 1"
FROM (SELECT coalesce(CASE WHEN ((strlen("whole") <= 19) AND ((CAST(TRY_CAST("whole" AS BIGINT) AS VARCHAR) = "whole") AND (abs(TRY_CAST("whole" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("whole" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("whole" >= '!') AND ("whole" < '')) THEN false ELSE ((((("whole" >= '	') AND ("whole" < '')) OR (("whole" >= ' ') AND ("whole" < '!'))) OR (("whole" >= ' ') AND ("whole" < '¡'))) OR (("whole" >= '　') AND ("whole" < '、'))) END OR suffix("whole", ' ')) OR suffix("whole", '	')) OR suffix("whole", '
')) OR suffix("whole", '')) OR suffix("whole", '')) OR suffix("whole", '')) OR suffix("whole", ' ')) OR suffix("whole", '　')) THEN CASE WHEN ((strlen(trim("whole", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("whole", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("whole", ' 	
 　')) AND (abs(TRY_CAST(trim("whole", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("whole", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS "cell 0",
       coalesce(CASE WHEN regexp_full_match("price", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("price" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("price" >= '!') AND ("price" < '')) THEN false ELSE ((((("price" >= '	') AND ("price" < '')) OR (("price" >= ' ') AND ("price" < '!'))) OR (("price" >= ' ') AND ("price" < '¡'))) OR (("price" >= '　') AND ("price" < '、'))) END OR suffix("price", ' ')) OR suffix("price", '	')) OR suffix("price", '
')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", ' ')) OR suffix("price", '　')) THEN CASE WHEN regexp_full_match(trim("price", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("price", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) AS "cell 1"
FROM "golden_frequency") AS "cells") AS "neighbours";

SELECT coalesce(CASE WHEN ((strlen("whole") <= 19) AND ((CAST(TRY_CAST("whole" AS BIGINT) AS VARCHAR) = "whole") AND (abs(TRY_CAST("whole" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("whole" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("whole" >= '!') AND ("whole" < '')) THEN false ELSE ((((("whole" >= '	') AND ("whole" < '')) OR (("whole" >= ' ') AND ("whole" < '!'))) OR (("whole" >= ' ') AND ("whole" < '¡'))) OR (("whole" >= '　') AND ("whole" < '、'))) END OR suffix("whole", ' ')) OR suffix("whole", '	')) OR suffix("whole", '
')) OR suffix("whole", '')) OR suffix("whole", '')) OR suffix("whole", '')) OR suffix("whole", ' ')) OR suffix("whole", '　')) THEN CASE WHEN ((strlen(trim("whole", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("whole", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("whole", ' 	
 　')) AND (abs(TRY_CAST(trim("whole", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("whole", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS "whole",
       "word" AS "word",
       coalesce(CASE WHEN regexp_full_match("price", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("price" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("price" >= '!') AND ("price" < '')) THEN false ELSE ((((("price" >= '	') AND ("price" < '')) OR (("price" >= ' ') AND ("price" < '!'))) OR (("price" >= ' ') AND ("price" < '¡'))) OR (("price" >= '　') AND ("price" < '、'))) END OR suffix("price", ' ')) OR suffix("price", '	')) OR suffix("price", '
')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", ' ')) OR suffix("price", '　')) THEN CASE WHEN regexp_full_match(trim("price", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("price", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) AS "price"
FROM "golden_frequency";

SELECT hash("whole", "word", "price") AS "hash"
FROM "golden_frequency"
GROUP BY hash("whole", "word", "price")
HAVING (count(*) > 1);

SELECT sum(CAST("extra" AS BIGINT)) AS "duplicates"
FROM (SELECT (count(*) - 1) AS "extra"
FROM (SELECT "whole" AS "cell 0",
       "word" AS "cell 1",
       "price" AS "cell 2",
       hash("whole", "word", "price") AS "row hash"
FROM "golden_frequency") AS "suspects" SEMI JOIN "assay repeated rows" AS "repeated" ON ("suspects"."row hash" = "repeated"."hash")
GROUP BY "cell 0", "cell 1", "cell 2") AS "classes";

SELECT "x 0" AS "x 0",
       "x 1" AS "x 1"
FROM (SELECT (row_number() OVER () - 1) AS "position",
       CAST(coalesce(CASE WHEN ((strlen("whole") <= 19) AND ((CAST(TRY_CAST("whole" AS BIGINT) AS VARCHAR) = "whole") AND (abs(TRY_CAST("whole" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("whole" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("whole" >= '!') AND ("whole" < '')) THEN false ELSE ((((("whole" >= '	') AND ("whole" < '')) OR (("whole" >= ' ') AND ("whole" < '!'))) OR (("whole" >= ' ') AND ("whole" < '¡'))) OR (("whole" >= '　') AND ("whole" < '、'))) END OR suffix("whole", ' ')) OR suffix("whole", '	')) OR suffix("whole", '
')) OR suffix("whole", '')) OR suffix("whole", '')) OR suffix("whole", '')) OR suffix("whole", ' ')) OR suffix("whole", '　')) THEN CASE WHEN ((strlen(trim("whole", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("whole", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("whole", ' 	
 　')) AND (abs(TRY_CAST(trim("whole", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("whole", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS DOUBLE) AS "x 0",
       CAST(coalesce(CASE WHEN regexp_full_match("price", '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST("price" AS DECIMAL(18, 2)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("price" >= '!') AND ("price" < '')) THEN false ELSE ((((("price" >= '	') AND ("price" < '')) OR (("price" >= ' ') AND ("price" < '!'))) OR (("price" >= ' ') AND ("price" < '¡'))) OR (("price" >= '　') AND ("price" < '、'))) END OR suffix("price", ' ')) OR suffix("price", '	')) OR suffix("price", '
')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", ' ')) OR suffix("price", '　')) THEN CASE WHEN regexp_full_match(trim("price", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[.][0-9]{1,18})?') THEN TRY_CAST(trim("price", ' 	
 　') AS DECIMAL(18, 2)) ELSE NULL END ELSE NULL END) AS DOUBLE) AS "x 1"
FROM "golden_frequency") AS "numbers"
WHERE (hash("position", 1) < CAST(10248191152060862008 AS UBIGINT))
ORDER BY "x 0" ASC NULLS LAST, "x 1" ASC NULLS LAST;
