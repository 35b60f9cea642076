SELECT CAST("v" AS VARCHAR) AS "v",
       "n" AS "n",
       hash("v") AS "h"
FROM (SELECT "id" AS "v",
       count(*) AS "n"
FROM "golden_direct"
GROUP BY "id") AS "frequency";

SELECT CAST("v" AS VARCHAR) AS "v",
       "n" AS "n",
       hash("v") AS "h"
FROM (SELECT "price" AS "v",
       count(*) AS "n"
FROM "golden_direct"
GROUP BY "price") AS "frequency";

SELECT CAST("v" AS VARCHAR) AS "v",
       "n" AS "n",
       hash("v") AS "h"
FROM (SELECT "day" AS "v",
       count(*) AS "n"
FROM "golden_direct"
GROUP BY "day") AS "frequency";

SELECT count(*) AS "rows",
       CAST(sum(hash("id", "price", "day")) AS VARCHAR) AS "checksum"
FROM "golden_direct";

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
FROM (SELECT coalesce(CASE WHEN ((strlen("id") <= 19) AND ((CAST(TRY_CAST("id" AS BIGINT) AS VARCHAR) = "id") AND (abs(TRY_CAST("id" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("id" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("id" >= '!') AND ("id" < '')) THEN false ELSE ((((("id" >= '	') AND ("id" < '')) OR (("id" >= ' ') AND ("id" < '!'))) OR (("id" >= ' ') AND ("id" < '¡'))) OR (("id" >= '　') AND ("id" < '、'))) END OR suffix("id", ' ')) OR suffix("id", '	')) OR suffix("id", '
')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", ' ')) OR suffix("id", '　')) THEN CASE WHEN ((strlen(trim("id", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("id", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("id", ' 	
 　')) AND (abs(TRY_CAST(trim("id", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("id", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS "cell 0",
       coalesce(CASE WHEN regexp_full_match("price", '[+-]?[0-9]{1,20}(?:[,][0-9]{1,18})?') THEN TRY_CAST(replace("price", ',', '.') AS DECIMAL(18, 1)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("price" >= '!') AND ("price" < '')) THEN false ELSE ((((("price" >= '	') AND ("price" < '')) OR (("price" >= ' ') AND ("price" < '!'))) OR (("price" >= ' ') AND ("price" < '¡'))) OR (("price" >= '　') AND ("price" < '、'))) END OR suffix("price", ' ')) OR suffix("price", '	')) OR suffix("price", '
')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", ' ')) OR suffix("price", '　')) THEN CASE WHEN regexp_full_match(trim("price", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[,][0-9]{1,18})?') THEN TRY_CAST(replace(trim("price", ' 	
 　'), ',', '.') AS DECIMAL(18, 1)) ELSE NULL END ELSE NULL END) AS "cell 1"
FROM "golden_direct") AS "cells") AS "neighbours";

SELECT coalesce(CASE WHEN ((strlen("id") <= 19) AND ((CAST(TRY_CAST("id" AS BIGINT) AS VARCHAR) = "id") AND (abs(TRY_CAST("id" AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST("id" AS BIGINT) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("id" >= '!') AND ("id" < '')) THEN false ELSE ((((("id" >= '	') AND ("id" < '')) OR (("id" >= ' ') AND ("id" < '!'))) OR (("id" >= ' ') AND ("id" < '¡'))) OR (("id" >= '　') AND ("id" < '、'))) END OR suffix("id", ' ')) OR suffix("id", '	')) OR suffix("id", '
')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", '')) OR suffix("id", ' ')) OR suffix("id", '　')) THEN CASE WHEN ((strlen(trim("id", ' 	
 　')) <= 19) AND ((CAST(TRY_CAST(trim("id", ' 	
 　') AS BIGINT) AS VARCHAR) = trim("id", ' 	
 　')) AND (abs(TRY_CAST(trim("id", ' 	
 　') AS BIGINT)) < 1000000000000000000))) THEN TRY_CAST(trim("id", ' 	
 　') AS BIGINT) ELSE NULL END ELSE NULL END) AS "id",
       coalesce(CASE WHEN regexp_full_match("price", '[+-]?[0-9]{1,20}(?:[,][0-9]{1,18})?') THEN TRY_CAST(replace("price", ',', '.') AS DECIMAL(18, 1)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("price" >= '!') AND ("price" < '')) THEN false ELSE ((((("price" >= '	') AND ("price" < '')) OR (("price" >= ' ') AND ("price" < '!'))) OR (("price" >= ' ') AND ("price" < '¡'))) OR (("price" >= '　') AND ("price" < '、'))) END OR suffix("price", ' ')) OR suffix("price", '	')) OR suffix("price", '
')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", ' ')) OR suffix("price", '　')) THEN CASE WHEN regexp_full_match(trim("price", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[,][0-9]{1,18})?') THEN TRY_CAST(replace(trim("price", ' 	
 　'), ',', '.') AS DECIMAL(18, 1)) ELSE NULL END ELSE NULL END) AS "price",
       "day" AS "day"
FROM "golden_direct";

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
       CAST(coalesce(CASE WHEN regexp_full_match("price", '[+-]?[0-9]{1,20}(?:[,][0-9]{1,18})?') THEN TRY_CAST(replace("price", ',', '.') AS DECIMAL(18, 1)) ELSE NULL END, CASE WHEN ((((((((CASE WHEN (("price" >= '!') AND ("price" < '')) THEN false ELSE ((((("price" >= '	') AND ("price" < '')) OR (("price" >= ' ') AND ("price" < '!'))) OR (("price" >= ' ') AND ("price" < '¡'))) OR (("price" >= '　') AND ("price" < '、'))) END OR suffix("price", ' ')) OR suffix("price", '	')) OR suffix("price", '
')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", '')) OR suffix("price", ' ')) OR suffix("price", '　')) THEN CASE WHEN regexp_full_match(trim("price", ' 	
 　'), '[+-]?[0-9]{1,20}(?:[,][0-9]{1,18})?') THEN TRY_CAST(replace(trim("price", ' 	
 　'), ',', '.') AS DECIMAL(18, 1)) ELSE NULL END ELSE NULL END) AS DOUBLE) AS "x 1"
FROM "golden_direct") AS "numbers"
ORDER BY "x 0" ASC NULLS LAST, "x 1" ASC NULLS LAST;
