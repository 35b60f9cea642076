import { expect, inject, test } from 'vitest';
import { openPostgreSql } from '../../../src/engine/postgresql/postgresql.ts';
import { readingOf } from '../../../src/engine/remote/database.ts';
import { profileTable } from '../../../src/profile/profile-table.ts';
import { quotePostgreSqlName } from '../../../src/sql/postgresql.ts';
import { profileOptions } from '../../profile/table-of.ts';
import { tableOfDatabase } from './loaded-table.ts';
import { plainTables } from './plain-tables.ts';
import { postgreSqlUnderTest } from './postgresql-under-test.ts';

const { port, ownerPassword } = inject('postgres');

/** Once for each column, and so often for the table as a whole; of a long table, more often for near-unique columns. */
test.each([
  { name: 'mixed', depth: 'core', scans: 10 },
  { name: 'mixed', depth: 'assess', scans: 12 },
  { name: 'mixed', depth: 'full', scans: 13 },
  { name: 'long_table', depth: 'assess', scans: 23 },
] as const)(
  '$name is read at most $scans times at depth $depth',
  async ({ name, depth, scans }) => {
    const logical = plainTables.find((table) => table.name === name);
    if (logical === undefined) throw new Error('no such table');
    const database = `scans_${name}_${depth}`;
    const held = await postgreSqlUnderTest({ port, ownerPassword }, database).open();
    await held.load(logical);
    const connection = {
      host: '127.0.0.1',
      port,
      user: 'assay_owner',
      password: ownerPassword,
      database,
    };
    const { engine, tables } = await openPostgreSql({ connection, statementSeconds: 120 });
    const [found] = await tables();
    if (found === undefined) throw new Error('no table in the catalogue');
    engine.attach(name, readingOf(found, quotePostgreSqlName));
    await profileTable(engine, tableOfDatabase(logical, found), profileOptions({ depth }));
    expect(engine.use().scans[name]).toBeLessThanOrEqual(scans);
    await engine.close();
    await held.close();
  },
);
