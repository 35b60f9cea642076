import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessSource } from '../../src/app/assess-source.ts';
import { realEffects } from '../../src/app/compose.ts';
import { defaultSettings } from '../../src/app/default-settings.ts';
import type { Fact } from '../../src/vocabulary/assessment.ts';
import type { Report } from '../../src/vocabulary/reports/report.ts';

const shop = fileURLToPath(new URL('../../examples/shop', import.meta.url));
let folder: string;
let report: Report;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-provenance-'));
  // Two assets, so that what is said of a portfolio has a subject.
  await cp(shop, join(folder, 'first'), { recursive: true });
  await cp(shop, join(folder, 'second'), { recursive: true });
  await declare('first', '7b0d8f5e-2f7a-4c52-9d5e-6a1c0f3b8e11', 3);
  await declare('second', '7b0d8f5e-2f7a-4c52-9d5e-6a1c0f3b8e12', 4);
  const effects = realEffects();
  const settings = { ...defaultSettings(effects), asOf: '2026-11-23' };
  const signal = new AbortController().signal;
  report = await assessSource([folder], settings, { effects, signal });
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function declare(name: string, id: string, criticality: number): Promise<void> {
  const path = join(folder, name, 'shop.odcs.yaml');
  const text = await readFile(path, 'utf8');
  const downstream = `      value:\n        downstream: [{name: planning, criticality: ${criticality}}]\n`;
  await writeFile(
    path,
    text.replace(/^id: .*$/m, `id: ${id}`).replace(/^ {6}value:\n/m, downstream),
  );
}

/** Why a fact leads nowhere; undefined for one that leads to its evidence. */
function fault({ status, query, queries = [], basis, document, declaration }: Fact) {
  const unknown = [query, ...queries].find((id) => id !== undefined && !(id in report.queries));
  if (unknown !== undefined) return `unknown query ${unknown}`;
  if (basis !== undefined && !(basis.code in report.words)) return `no words for ${basis.code}`;
  if (status === 'measured') return (query ?? basis) ? undefined : 'neither query nor basis';
  if (declaration === undefined) return 'no declaration';
  return status === 'documented' && document === undefined ? 'no document' : undefined;
}

test('every fact leads to a query, to what it was counted over, or to a declaration', () => {
  const faults = report.evidence.flatMap((fact) => {
    const found = fault(fact);
    return found === undefined ? [] : [`${fact.name} of ${JSON.stringify(fact.subject)}: ${found}`];
  });
  expect(faults).toEqual([]);
});

test('every score leads to facts', () => {
  const known = new Map(report.evidence.map((fact) => [fact.id, fact]));
  const subjects = report.assets.flatMap((asset) => [
    asset.assessment,
    ...asset.tables.flatMap((table) => [
      ...(table.assessment ? [table.assessment] : []),
      ...table.columns.flatMap((column) => column.assessment ?? []),
    ]),
  ]);
  const scored = subjects
    .flatMap(({ indicators }) => indicators)
    .filter(({ score }) => score !== null);
  expect(scored.length).toBeGreaterThan(100);
  expect(scored.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  expect(scored.flatMap(({ evidence }) => evidence.filter((id) => !known.has(id)))).toEqual([]);
});

test('the share of an asset in the uses downstream is of the largest in the portfolio', () => {
  const scores = report.assets.flatMap(
    ({ assessment }) => assessment.indicators.find(({ id }) => id === 'V1.3')?.score ?? [],
  );
  expect(scores).toEqual([75, 100]);
});
