import { openClickHouse } from '../../src/engine/clickhouse/clickhouse.ts';
import { startClickHouse } from '../clickhouse/start-clickhouse.ts';
import { engineContract } from './contract.ts';

const server = startClickHouse();

engineContract(async () => {
  const { url, username, password, load, close } = await server;
  const { engine } = await openClickHouse({ url, username, password, statementSeconds: 60 });
  const fill = async () => {
    await load(
      'CREATE TABLE t (id Int32, name Nullable(String)) ENGINE = MergeTree ORDER BY tuple()',
    );
    await load("INSERT INTO t VALUES (1, 'a'), (2, NULL), (3, 'c')");
    engine.attach('t', 'SELECT CAST(id AS Int64) AS id, name FROM t');
  };
  const closeBoth = async () => {
    await engine.close();
    await close();
  };
  return { ...engine, fill, close: closeBoth };
});
