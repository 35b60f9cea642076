import { describe, expect, it } from 'vitest';
import { parseContract } from '../contract.ts';
import { matchTables } from './match.ts';

const loaded = (id: string, columns: readonly string[], path = `${id}.csv`) => ({
  id,
  name: id.slice(id.lastIndexOf('/') + 1),
  files: [{ path }],
  columns: columns.map((name) => ({ name })),
});
const contract = (schema: string) =>
  parseContract(
    `apiVersion: v3.1.0\nkind: DataContract\nid: x\nversion: "1"\nschema:\n${schema}`,
    'c.odcs.yaml',
  );

describe('matchTables', () => {
  const shop = contract(`
  - name: Order lines
    properties:
      - {name: Order ID, required: true, primaryKey: true}
      - {name: gone, unique: true}
      - name: Customer
        physicalName: cust_no
        relationships: [{to: Customers.no}]
        quality: [{metric: nullValues, mustBe: 0}]
  - name: Customers
    physicalName: crm/Kunden.csv
    properties: [{name: no}]
  - {name: suppliers}
`);
  const match = matchTables(shop, [
    loaded('order_lines', ['order_id', 'cust_no', 'note']),
    loaded('crm/kunden', ['NO'], 'crm/Kunden.csv'),
    loaded('extra', []),
  ]);

  it('pairs by physical name, name or file, whatever case and punctuation', () => {
    expect(match.matches).toEqual([
      {
        declared: 'Order lines',
        aliases: [],
        table: 'order_lines',
        missingColumns: ['gone'],
        undeclaredColumns: ['note'],
      },
      {
        declared: 'Customers',
        aliases: ['crm/Kunden.csv'],
        table: 'crm/kunden',
        missingColumns: [],
        undeclaredColumns: [],
      },
    ]);
    expect(match.missingTables).toEqual(['suppliers']);
    expect(match.undeclaredTables).toEqual(['extra']);
  });

  it('says everything in the names of the data', () => {
    expect(match.declaredModel.tables).toEqual([
      {
        table: 'order_lines',
        primaryKey: ['order_id'],
        unique: [],
        foreignKeys: [{ columns: ['cust_no'], toTable: 'crm/kunden', toColumns: ['NO'] }],
      },
      { table: 'crm/kunden' },
    ]);
    expect(match.declarations.tables.map(({ table }) => table)).toEqual([
      'order_lines',
      'crm/kunden',
    ]);
    expect(match.rules).toMatchObject([{ table: 'Order lines', columns: ['cust_no'] }]);
  });

  it('takes an exact name before a similar one, and tells when two fit', () => {
    const twoFit = matchTables(contract('  - {name: orders}\n'), [
      loaded('b/orders', []),
      loaded('a/orders', []),
      loaded('Orders', []),
    ]);
    expect(twoFit.matches.map(({ table }) => table)).toEqual(['a/orders']);
    expect(twoFit.problems.map(({ code }) => code)).toEqual(['contract-table-ambiguous']);
  });
});
