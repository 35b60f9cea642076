-- The inputs of the benchmark, as table macros of the number of rows. Every value follows from
-- hash(), so the same rows come out each time (for one version of DuckDB).

-- 8 columns.
CREATE MACRO orders(n) AS TABLE
select i as id, 'user'||hash(i)%500000||'@example.com' as email, (array['北京','上海','深圳','贵阳','庆阳','南昌','大同','青岛'])[(1+hash(i*7)%8)::int] as city, (hash(i*3)%1000000)/100.0 as amount, date '2020-01-01'+(hash(i*11)%1800)::int as d, timestamp '2020-01-01'+to_seconds((hash(i*13)%150000000)::bigint) as ts, case when hash(i*17)%10=0 then null else (hash(i*19)%5)::int end as grade, '1'||(3000000000+hash(i*23)%6999999999) as phone from range(n) t(i);

-- The k-th independent number of row i, and a value that is missing in a tenth of the rows.
CREATE MACRO draw(i, k) AS hash(i * 64 + k);
CREATE MACRO holed(i, k, v) AS CASE WHEN hash(i * 64 + k + 1000000007) % 10 = 0 THEN NULL ELSE v END;

-- 40 columns, of which 16 (named n…) are near-unique.
CREATE MACRO mixed(n) AS TABLE
SELECT
  i AS n01,
  holed(i, 2, (draw(i, 2) % 900000000000)::BIGINT) AS n02,
  holed(i, 3, (draw(i, 3) % 2000000000)::BIGINT - 1000000000) AS n03,
  holed(i, 4, ((draw(i, 4) % 100000000000)::BIGINT / 100)::DECIMAL(14, 2)) AS n04,
  holed(i, 5, ((draw(i, 5) % 1000000000000)::BIGINT / 10000)::DECIMAL(14, 4)) AS n05,
  holed(i, 6, sqrt((draw(i, 6) % 1000000000000)::DOUBLE)) AS n06,
  holed(i, 7, ln(1 + (draw(i, 7) % 1000000000000)::DOUBLE)) AS n07,
  holed(i, 8, TIMESTAMP '2015-01-01' + to_milliseconds((draw(i, 8) % 300000000000)::BIGINT)) AS n08,
  holed(i, 9, TIMESTAMP '2022-01-01' + to_milliseconds((draw(i, 9) % 90000000000)::BIGINT)) AS n09,
  holed(i, 10, md5(draw(i, 10)::VARCHAR)) AS n10,
  holed(i, 11, 'customer-' || md5(draw(i, 11)::VARCHAR)) AS n11,
  holed(i, 12, 'https://shop.example.com/item/' || (draw(i, 12) % 1000000000000)) AS n12,
  holed(i, 13, 'Order ' || (draw(i, 13) % 1000000000) || ' was packed and handed over') AS n13,
  holed(i, 14, '甘肃省庆阳市西峰区某某街道某某路' || (draw(i, 14) % 10000000) || '号某某小区某某栋某某单元某某室') AS n14,
  holed(i, 15, lower(to_base((draw(i, 15) % 4000000000000000000)::BIGINT, 36, 30))) AS n15,
  holed(i, 16, 'user' || (draw(i, 16) % 10000000000) || '.longer.name@mail.example.com') AS n16,
  holed(i, 17, (draw(i, 17) % 10)::INTEGER) AS c17,
  holed(i, 18, (draw(i, 18) % 100)::INTEGER) AS c18,
  holed(i, 19, (draw(i, 19) % 5000)::INTEGER) AS c19,
  holed(i, 20, (draw(i, 20) % 100000)::INTEGER) AS c20,
  holed(i, 21, ((draw(i, 21) % 1000)::BIGINT / 100)::DECIMAL(10, 2)) AS c21,
  holed(i, 22, ((draw(i, 22) % 20000)::BIGINT / 100)::DECIMAL(10, 2)) AS c22,
  holed(i, 23, ((draw(i, 23) % 100)::BIGINT / 1000)::DECIMAL(10, 3)) AS c23,
  holed(i, 24, (draw(i, 24) % 1000) / 8.0) AS c24,
  holed(i, 25, (draw(i, 25) % 50000) / 7.0) AS c25,
  holed(i, 26, DATE '2020-01-01' + (draw(i, 26) % 1800)::INTEGER) AS c26,
  holed(i, 27, DATE '1950-01-01' + (draw(i, 27) % 20000)::INTEGER) AS c27,
  holed(i, 28, DATE '2024-01-01' + (draw(i, 28) % 366)::INTEGER) AS c28,
  holed(i, 29, TIMESTAMP '2024-01-01' + to_hours((draw(i, 29) % 8784)::INTEGER)) AS c29,
  holed(i, 30, TIMESTAMP '2020-01-01' + to_days((draw(i, 30) % 1800)::INTEGER)) AS c30,
  holed(i, 31, draw(i, 31) % 2 = 0) AS c31,
  holed(i, 32, draw(i, 32) % 20 = 0) AS c32,
  holed(i, 33, draw(i, 33) % 3 = 0) AS c33,
  holed(i, 34, 'a category with a rather long name ' || (draw(i, 34) % 12)) AS c34,
  holed(i, 35, 'department of something important, no. ' || (draw(i, 35) % 300)) AS c35,
  holed(i, 36, md5((draw(i, 36) % 20000)::VARCHAR)) AS c36,
  holed(i, 37, '甘肃省庆阳市某某有限责任公司第分公司' || (draw(i, 37) % 5000) || '（普通合伙）') AS c37,
  holed(i, 38, 'https://www.example.com/section/' || (draw(i, 38) % 60) || '/index.html') AS c38,
  holed(i, 39, (ARRAY['正常', '注销', '吊销', '迁出'])[(1 + draw(i, 39) % 4)::INTEGER]) AS c39,
  holed(i, 40, 'state ' || (draw(i, 40) % 6) || ' of a longer list of known states') AS c40
FROM range(n) t(i);

-- 48 columns, of which 19 (named n…) are near-unique: the 40 above and 8 more.
CREATE MACRO wide(n) AS TABLE
SELECT m.*,
  holed(n01, 41, (draw(n01, 41) % 3000000000)::BIGINT) AS n41,
  holed(n01, 42, 'parcel ' || md5(draw(n01, 42)::VARCHAR) || ' of the day') AS n42,
  holed(n01, 43, sqrt((draw(n01, 43) % 1000000000000)::DOUBLE)) AS n43,
  holed(n01, 44, (draw(n01, 44) % 7)::INTEGER) AS c44,
  holed(n01, 45, ((draw(n01, 45) % 5000)::BIGINT / 100)::DECIMAL(10, 2)) AS c45,
  holed(n01, 46, DATE '2023-01-01' + (draw(n01, 46) % 700)::INTEGER) AS c46,
  holed(n01, 47, draw(n01, 47) % 5 = 0) AS c47,
  holed(n01, 48, 'warehouse in a town with a long name ' || (draw(n01, 48) % 40)) AS c48
FROM mixed(n) m;
