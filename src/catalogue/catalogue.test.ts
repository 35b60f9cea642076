import { expect, test } from 'vitest';
import { entryWith } from '../../test/catalogue/entry.ts';
import { catalogueOf, gapsOf } from './catalogue.ts';
import type { CatalogueEntry } from './entry.ts';
import type { Properties, Resource } from './rdf/graph.ts';
import { turtle } from './rdf/turtle.ts';
import type { Term } from './rdf/vocabularies.ts';

const page = 'https://registry.example/assets/01';

test('a dataset has what its contract says to catalogues', () => {
  const dataset = theOne('dcat:Dataset', [entryWith()]);
  expect(dataset.iri).toBe(`${page}#dataset`);
  expect(dataset.properties).toMatchObject({
    'dct:title': [{ text: '商店订单', language: 'zh' }],
    'dct:description': [{ text: 'Orders of a shop.' }],
    'dcat:keyword': [{ text: 'retail' }, { text: '零售', language: 'zh' }],
    'dct:accrualPeriodicity': [
      { iri: 'http://publications.europa.eu/resource/authority/frequency/DAILY' },
    ],
    'dct:accessRights': [
      { iri: 'http://publications.europa.eu/resource/authority/access-right/RESTRICTED' },
    ],
    'dct:language': [{ iri: 'http://id.loc.gov/vocabulary/iso639-1/zh' }],
    'dct:conformsTo': [{ iri: 'https://standard.example/1' }, { iri: `${page}#conformsTo-2` }],
  });
});

test('an asset that declares nothing is described by its summary, in both languages', () => {
  const entry = entryWith({});
  const { purpose: _, ...asset } = entry.asset;
  const dataset = theOne('dcat:Dataset', [{ ...entry, asset }]);
  expect(dataset.properties['dct:description']).toEqual([
    { text: 'A shop.', language: 'en' },
    { text: '一家商店。', language: 'zh' },
  ]);
});

test('a file is a distribution, reached where the contract says, else at the page', () => {
  const [first] = all('dcat:Distribution', [entryWith()]);
  expect(first?.properties).toMatchObject({
    'dcat:accessURL': [{ iri: 'https://shop.example/data' }],
    'dcat:mediaType': [{ iri: 'https://www.iana.org/assignments/media-types/text/csv' }],
  });
  const [other] = all('dcat:Distribution', [entryWith({})]);
  expect(other?.properties['dcat:accessURL']).toEqual([{ iri: page }]);
});

test('the certified fingerprint is a checksum, by an algorithm that is not a hash of bytes', () => {
  const certified = 'f'.repeat(64);
  const entry = entryWith();
  const [table] = entry.asset.tables;
  if (table === undefined) throw new Error('bug: the synthetic asset has tables');
  const tables = [{ ...table, fingerprint: { ...table.fingerprint, certified } }];
  const checksums = all('spdx:Checksum', [{ ...entry, asset: { ...entry.asset, tables } }]);
  const ours = checksums.find(({ iri }) => iri.startsWith(page));
  expect(ours?.properties['spdx:checksumValue']).toEqual([
    { text: certified, datatype: 'xsd:hexBinary' },
  ]);
  expect(ours?.properties['spdx:algorithm']).not.toEqual([
    { iri: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
  ]);
});

test('every score that is known is a measurement, and none that is not', () => {
  const values = measured(entryWith());
  expect(values).toMatchObject({
    score: '74.96',
    'dimension-quality': '84.2',
    'group-Q2': '92',
    'indicator-Q2.1': '92',
  });
  expect(Object.keys(values)).not.toContain('dimension-value');
});

test('a metric has its name in both languages and its place in the model', () => {
  const metric = all('dqv:Metric', [entryWith()]).find(({ iri }) =>
    iri.endsWith('#indicator-Q2.1'),
  );
  expect(
    metric?.properties['skos:prefLabel']?.map((label) => 'language' in label && label.language),
  ).toEqual(['en', 'zh']);
  expect(
    metric?.properties['dqv:inDimension']?.map((value) => 'iri' in value && fragment(value.iri)),
  ).toEqual(['in-Q2']);
});

test('an assessment says what it used, by which version, after which model, and its report by hash', () => {
  const { report } = entryWith();
  const activity = theOne('prov:Activity', [entryWith()]);
  expect(activity.properties).toMatchObject({
    'prov:used': [{ iri: `${page}#dataset` }],
    'prov:startedAtTime': [{ text: report.run.startedAt, datatype: 'xsd:dateTime' }],
  });
  const association = theOne('prov:Association', [entryWith()]);
  expect(association.properties['prov:hadPlan']).toEqual([
    { iri: theOne('prov:Plan', [entryWith()]).iri },
  ]);
});

test('the order of the entries does not matter', () => {
  const other = entryWith({}, { page: 'https://registry.example/assets/02' });
  const frame = { address: 'https://registry.example/', publisher: 'An office' };
  expect(turtle(catalogueOf([other, entryWith()], frame))).toBe(
    turtle(catalogueOf([entryWith(), other], frame)),
  );
});

test('what DCAT-AP asks for and nobody declared is told', () => {
  const bare = entryWith({}, { page: undefined });
  const { responsible: _, ...asset } = bare.asset;
  expect(gapsOf([{ ...bare, asset }], {})).toEqual(['accessUrl', 'publisher']);
  expect(gapsOf([entryWith()], {})).toEqual([]);
});

function all(type: Term, entries: readonly CatalogueEntry[]): Resource[] {
  return catalogueOf(entries, {}).filter(({ types }) => types.includes(type));
}

function theOne(type: Term, entries: readonly CatalogueEntry[]): Resource {
  const [first, second] = all(type, entries);
  if (first === undefined || second !== undefined) throw new Error(`not one ${type}`);
  return first;
}

function measured(entry: CatalogueEntry): Record<string, string> {
  const valueIn = (properties: Properties) => {
    const [value] = properties['dqv:value'] ?? [];
    return value !== undefined && 'text' in value ? value.text : '';
  };
  const found = all('dqv:QualityMeasurement', [entry]);
  return Object.fromEntries(
    found.map(({ iri, properties }) => [fragment(iri), valueIn(properties)]),
  );
}

function fragment(iri: string): string {
  return iri.slice(iri.indexOf('#') + 1);
}
