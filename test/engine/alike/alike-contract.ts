import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certifyProfile } from '../../../src/profile/fingerprint/certify-profile.ts';
import { profileTable } from '../../../src/profile/profile-table.ts';
import type { TableProfile } from '../../../src/profile/table-profile.ts';
import type { CanonicalSchema } from '../../../src/vocabulary/canonical-schema.ts';
import { profileOptions } from '../../profile/table-of.ts';
import { duckDbUnderTest } from './duckdb-under-test.ts';
import type { Cannot, EngineUnderTest, HoldingEngine } from './engine-under-test.ts';
import { hardTables } from './hard-tables.ts';
import type { LogicalTable } from './logical-table.ts';
import { plainTables } from './plain-tables.ts';
import { expectSameExact } from './same-exact.ts';
import { expectWithinIntervals } from './within-intervals.ts';

/**
 * The contract of a profile: a table has the same measures whatever engine holds it. What is exact is equal to
 * DuckDB's, what is approximate or sampled holds the exact value in its own interval, and its certified fingerprint is DuckDB's. A table that needs what the
 * engine cannot hold is refused or mapped as the adapter says; none is passed over.
 */
export function alikeContract(
  adapter: EngineUnderTest,
  tables: readonly LogicalTable[] = [...plainTables, ...hardTables],
): void {
  let held: HoldingEngine;
  let reference: HoldingEngine;
  beforeAll(async () => {
    held = await adapter.open();
    reference = await duckDbUnderTest.open();
    for (const { feature, reason } of adapter.cannot) {
      process.stdout.write(`${adapter.name} has no ${feature}: ${reason}\n`);
    }
  });
  afterAll(async () => {
    await held?.close();
    await reference?.close();
  });

  describe.each(tables)('$name', (logical) => {
    const lacking = adapter.cannot.filter(({ feature }) => logical.features.includes(feature));
    const refused = lacking.find((one): one is Cannot & { refusal: RegExp } => 'refusal' in one);
    if (refused !== undefined) {
      test(`is refused, for ${adapter.name} has no ${refused.feature}`, async () => {
        await expect(held.load(logical)).rejects.toThrow(refused.refusal);
      });
      return;
    }
    const table = mappedBy(lacking, logical);
    const expected = mappedBy(
      duckDbUnderTest.cannot.filter(({ feature }) => table.features.includes(feature)),
      table,
    );
    const loaded = {
      theirs: lazily(() => held.load(table)),
      ours: lazily(() => reference.load(expected)),
    };

    const depths = table.depths ?? allDepths;
    test.each(depths)('at depth %s', async (depth) => {
      const theirs = await loaded.theirs();
      const ours = await loaded.ours();
      const options = () => profileOptions({ depth });
      const found = await profileTable(held.engine, theirs, options());
      // Told that the table is short, the reference reads every column by its complete frequencies: all of it is exact.
      const whole = { ...ours, rows: Math.min(ours.rows, 50_000) };
      const exact: TableProfile = await profileTable(reference.engine, whole, options());
      const both = { found, exact, table, named: expected, unordered: theirs.unordered === true };
      expectSameExact(both);
      expectWithinIntervals(both);
      if (depth === depths[0]) await expectSameCertificate({ held, found }, { reference, exact });
    });
  });
}

const allDepths = ['core', 'full', 'assess'] as const;

/** The root covers the names of columns: where they had to change in one engine, the roots differ. */
async function expectSameCertificate(
  { held, found }: { readonly held: HoldingEngine; readonly found: TableProfile },
  { reference, exact }: { readonly reference: HoldingEngine; readonly exact: TableProfile },
): Promise<void> {
  const theirs = await certifyProfile(held.engine, found);
  const { root, rows, duplicateRows, schema } = await certifyProfile(reference.engine, exact);
  const namesOf = (of: CanonicalSchema) => of.columns.map(({ name }) => name).join();
  const sameNames = namesOf(theirs.schema) === namesOf(schema);
  expect(theirs).toMatchObject({ rows, duplicateRows, ...(sameNames && { schema, root }) });
}

function mappedBy(lacking: readonly Cannot[], table: LogicalTable): LogicalTable {
  return lacking.reduce((mapped, one) => ('mapped' in one ? one.mapped(mapped) : mapped), table);
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
