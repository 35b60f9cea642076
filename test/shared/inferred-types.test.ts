import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profileTable } from '../../src/profile/profile-table.ts';
import { openSources } from '../../src/source/open-sources.ts';
import { openTestEngine, profileOptions } from '../profile/table-of.ts';
import { sharedFolder } from './shared-folder.ts';

interface Expected {
  readonly files: readonly { readonly file: string; readonly types?: readonly string[] }[];
}

test('columns of the broken files take the types that are expected of them', async () => {
  const folder = join(sharedFolder, 'data', 'broken-files');
  const expected: Expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));
  const typed = expected.files.filter((entry) => entry.types !== undefined);
  expect(typed.length).toBeGreaterThan(0);
  const engine = await openTestEngine();
  const temporaryFolder = await mkdtemp(join(tmpdir(), 'assay-types-'));
  for (const { file, types } of typed) {
    const { tables } = await openSources([join(folder, file)], engine, { temporaryFolder });
    const [table] = tables;
    if (table === undefined) throw new Error(`no table in ${file}`);
    const { columns } = await profileTable(engine, table, profileOptions());
    expect([file, columns.map((column) => column.type)]).toEqual([file, types]);
  }
  await engine.close();
  await rm(temporaryFolder, { recursive: true });
});
