import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { expect, test } from 'vitest';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import type { Graph } from '../../src/catalogue/rdf/graph.ts';
import { turtle } from '../../src/catalogue/rdf/turtle.ts';
import { declaredInFull, entryWith } from './entry.ts';

const own = readFileSync(new URL('mandatory.shapes.ttl', import.meta.url), 'utf8');

/** A folder with the Turtle files of the official shapes; they are not ours to keep here. */
const official = process.env.ASSAY_DCAT_AP_SHAPES;

test('a catalogue has what DCAT-AP makes mandatory', async () => {
  expect(await faultsOf(catalogueOf([entryWith()], {}), own)).toEqual([]);
  expect(await faultsOf(catalogueOf([entryWith({})], { publisher: 'An office' }), own)).toEqual([]);
});

test('the shapes see what is missing', async () => {
  const { accessUrl: _, publisher: __, ...rest } = declaredInFull;
  const entry = entryWith(rest, { page: undefined });
  const { responsible: ___, ...asset } = entry.asset;
  const faults = await faultsOf(catalogueOf([{ ...entry, asset }], {}), own);
  expect(new Set(faults.map((fault) => fault.split(' ')[0]))).toEqual(
    new Set(['http://www.w3.org/ns/dcat#accessURL', 'http://purl.org/dc/terms/publisher']),
  );
});

test.skipIf(official === undefined)('the official shapes find nothing', async () => {
  const folder = official ?? '';
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ttl'))) {
    const shapes = readFileSync(join(folder, file), 'utf8');
    expect([file, await faultsOf(catalogueOf([entryWith()], {}), shapes)]).toEqual([file, []]);
  }
});

async function faultsOf(graph: Graph, shapes: string): Promise<string[]> {
  const validator = new SHACLValidator(new Store(new Parser().parse(shapes)));
  const report = await validator.validate(new Store(new Parser().parse(turtle(graph))));
  return report.results.map(({ path, focusNode }) => `${path?.value} ${focusNode?.value}`);
}
