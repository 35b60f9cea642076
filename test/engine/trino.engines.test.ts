import { inject } from 'vitest';
import { statementRunner } from '../../src/engine/trino/run-statement.ts';
import { openTrino } from '../../src/engine/trino/trino.ts';
import { engineContract } from './contract.ts';

engineContract(async () => {
  const { server, user } = inject('trino');
  const { engine } = await openTrino({ server, user, catalog: 'memory', statementSeconds: 60 });
  const fill = async () => {
    // What a session of Assay never sends goes past it.
    const load = statementRunner({ server, extraHeaders: { 'X-Trino-User': user } });
    await load('CREATE TABLE memory.default.t (id INTEGER, name VARCHAR)');
    await load("INSERT INTO memory.default.t VALUES (1, 'a'), (2, NULL), (3, 'c')");
    engine.attach('t', 'SELECT CAST(id AS bigint) AS id, name FROM memory.default.t');
  };
  return { ...engine, fill };
});
