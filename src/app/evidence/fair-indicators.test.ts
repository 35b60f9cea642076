import { expect, test } from 'vitest';
import { type FairSubject, fairIndicators, testFair } from './fair-indicators.ts';

const bare: FairSubject = {
  declarations: { tables: [], relationships: [] },
  formats: [],
  columns: 0,
  typedColumns: 0,
  relationships: [],
};

test('all 41 indicators are there: 20 essential, 14 important, 7 useful; 8 are for a person', () => {
  const count = (priority: string) => fairIndicators.filter((i) => i.priority === priority).length;
  expect(new Set(fairIndicators.map(({ id }) => id)).size).toBe(41);
  expect(['essential', 'important', 'useful'].map(count)).toEqual([20, 14, 7]);
  const { notTestable, failing } = testFair(bare);
  expect(notTestable).toEqual([
    ...['A1-02M', 'A1-02D', 'A2-01M', 'R1-01M'],
    ...['R1.3-01M', 'R1.3-01D', 'R1.3-02M', 'R1.3-02D'],
  ]);
  // A contract is machine-readable whatever it says.
  expect(failing).toHaveLength(33 - 2);
});

test('what is declared and what the data shows makes indicators pass', () => {
  const reference = {
    from: { table: 'a', columns: ['b'] },
    to: { table: 'b', columns: ['b'] },
    source: 'declared' as const,
    references: 5,
    orphans: 0,
    orphanRows: [],
    cardinality: 'many-to-one' as const,
    confidence: 1,
  };
  const full: FairSubject = {
    declarations: {
      id: 'https://example.com/contracts/1',
      name: 'Shop',
      purpose: 'Planning',
      servers: 1,
      tables: [
        {
          table: 'a',
          columns: [
            {
              name: 'b',
              definitions: ['https://example.com/terms/b'],
              assay: { codeList: 'country-code', upstream: ['x.y'], process: 'copied' },
            },
          ],
        },
      ],
      relationships: [],
      assay: {
        rights: { licence: 'CC-BY-4.0' },
        catalogue: {
          identifier: 'doi:10.1234/abc',
          keywords: ['retail'],
          accessRights: 'on request',
          accessUrl: 'https://example.com/data',
          metadataUrl: 'https://example.com/contract',
          provenance: 'own shops',
          conformsTo: ['PROV-O'],
        },
      },
    },
    formats: ['csv'],
    columns: 1,
    typedColumns: 1,
    relationships: [reference],
  };
  expect(testFair(full)).toMatchObject({ failing: [], passed: 72, tested: 72 });
  const orphaned = { ...full, relationships: [{ ...reference, orphans: 1 }] };
  expect(testFair(orphaned).failing).toEqual(['I3-02D']);
  expect(testFair({ ...full, typedColumns: 0 }).failing).toEqual(['I1-02D']);
});
