import { describe, expect, test } from 'vitest';
import { syntheticReport } from '../../../test/fixtures/synthetic-report.ts';
import { parseContract } from '../contract.ts';
import { withAnswers } from './with-answers.ts';

const [asset] = syntheticReport().assets;
const base = { id: 'shop', name: 'Shop', asset };
const read = (text: string) => parseContract(text, 'shop.odcs.yaml');
const root = (...parts: string[]) => ({ parts });

const written = `# by hand
kind: DataContract
apiVersion: v3.0.2
id: shop
version: 1.0
team:
  - username: old.owner
    role: owner
customProperties:
  - property: assay # all in one
    value:
      rights: {purpose: keep, dispute: open}
  - property: costCentre
    value: '0042'
schema:
  - name: Bestellungen
    physicalName: orders.csv
    properties:
      - name: Betrag # euros
        physicalName: amount
`;

describe('answers in a contract that is there', () => {
  test('stand in place of what it said; all else stays as it was written', () => {
    const { text } = withAnswers({ ...base, existing: written }, [
      { place: root('assay', 'rights', 'dispute'), value: 'none' },
      { place: root('description', 'purpose'), value: 'Sales' },
      { place: root('team'), value: [{ username: 'lin.yan', role: 'owner' }] },
    ]);
    expect(text).toContain('# by hand');
    expect(text).toContain('version: 1.0\n');
    expect(text).toContain("value: '0042'");
    expect(read(text).problems).toEqual([]);
    expect(read(text).declarations).toMatchObject({
      purpose: 'Sales',
      team: [{ name: 'lin.yan', role: 'owner' }],
      assay: { rights: { purpose: 'keep', dispute: 'none' } },
    });
  });

  test('find tables and columns by what the data calls them', () => {
    const { text, unplaced } = withAnswers({ ...base, existing: written }, [
      { place: { table: 'orders', parts: ['assay', 'expectedRows'] }, value: 120 },
      { place: { table: 'orders', column: 'amount', parts: ['description'] }, value: 'Net, EUR' },
      { place: { table: 'gone', parts: ['description'] }, value: 'x' },
      { place: { table: 'orders', column: 'gone', parts: ['description'] }, value: 'x' },
    ]);
    expect(unplaced).toEqual([
      'schema[gone].description',
      'schema[orders].properties[gone].description',
    ]);
    expect(read(text).declarations.tables).toMatchObject([
      {
        table: 'Bestellungen',
        assay: { expectedRows: 120 },
        columns: [{ name: 'Betrag', description: 'Net, EUR' }],
      },
    ]);
  });

  test('leave other custom properties beside those answered', () => {
    const value = [
      { property: 'costCentre', value: '0043' },
      { property: 'steward', value: 'Lin' },
    ];
    const { text } = withAnswers({ ...base, existing: written }, [
      { place: root('customProperties'), value },
    ]);
    expect(read(text).document.customProperties?.slice(1)).toEqual(value);
    expect(read(text).declarations.assay?.rights?.purpose).toBe('keep');
  });
});

describe('answers without a contract', () => {
  test('make one of what the report found, without its open questions', () => {
    const { text } = withAnswers(base, [
      { place: root('assay', 'management', 'lastValuation'), value: '2026-01-31' },
      { place: root('team'), value: [{ username: 'lin.yan', role: 'owner' }] },
    ]);
    expect(text).not.toContain('TODO');
    expect(read(text).problems).toEqual([]);
    expect(read(text).declarations).toMatchObject({
      id: 'shop',
      team: [{ name: 'lin.yan' }],
      tables: [{ table: 'orders' }],
      assay: { management: { lastValuation: '2026-01-31' } },
    });
  });

  test('of an asset that was never assessed name it and nothing else', () => {
    const { text } = withAnswers({ id: 'a: b', name: '订单' }, [
      { place: root('assay', 'rights', 'dispute'), value: 'none' },
    ]);
    expect(read(text)).toMatchObject({ id: 'a: b', name: '订单', problems: [] });
  });
});
