import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Problem } from '../vocabulary/problem.ts';
import { applyDocumentChecks, parseContract } from './contract.ts';
import { documentsToVerify } from './odcs/documents.ts';

const head = 'apiVersion: v3.1.0\nkind: DataContract\nid: shop\nversion: 1.0.0\nstatus: active\n';
const hash = 'a'.repeat(64);

describe('parseContract', () => {
  it('reads what people declare', () => {
    const contract = parseContract(
      `${head}name: Shop
description: {purpose: Sales planning, limitations: null}
team:
  members:
    - {username: li, role: owner, dateIn: "2024-01-01"}
price: {priceAmount: 9.5, priceCurrency: CNY}
slaProperties:
  - {property: retention, value: 3, unit: y, element: orders.placed}
schema:
  - name: orders
    description: One row per order
    customProperties:
      - {property: assay, value: {eventTime: placed}}
      - {property: assay.maximumDelayHours, value: 24}
    properties:
      - {name: line, primaryKey: true, primaryKeyPosition: 2}
      - {name: id, primaryKey: true, primaryKeyPosition: 1, required: true}
      - name: amount
        physicalType: decimal(10,2)
        logicalType: number
        logicalTypeOptions: {minimum: 0}
      - name: phone
        classification: restricted
        customProperties:
          - {property: assay.personal, value: {verdict: rejected, by: li}}
          - {property: assay.confirmedGrade, value: general-3}
      - name: customer
        unique: true
        relationships: [{to: customers.id}]
  - name: customers
    id: cust
    properties: [{name: id, id: cust_id}]
`,
      'shop.odcs.yaml',
    );
    expect(contract.problems).toEqual([]);
    expect(contract.declarations).toMatchObject({
      name: 'Shop',
      purpose: 'Sales planning',
      team: [{ name: 'li', role: 'owner', from: '2024-01-01' }],
      price: { amount: 9.5, currency: 'CNY' },
      serviceLevels: [{ property: 'retention', value: 3, unit: 'y' }],
    });
    expect(contract.declarations).not.toHaveProperty('limitations');
    const [orders] = contract.declarations.tables;
    expect(orders).toMatchObject({
      primaryKey: ['id', 'line'],
      uniqueKeys: [['customer']],
      assay: { eventTime: 'placed', maximumDelayHours: 24 },
    });
    expect(orders?.columns[2]?.standard).toEqual({
      type: 'number',
      minimum: 0,
      precision: 10,
      scale: 2,
    });
    expect(contract.declaredModel.tables[0]).toEqual({
      table: 'orders',
      primaryKey: ['id', 'line'],
      unique: [['customer']],
      foreignKeys: [{ columns: ['customer'], toTable: 'customers', toColumns: ['id'] }],
      columns: [
        {
          column: 'phone',
          personal: { verdict: 'rejected', by: 'li' },
          confirmedGrade: 'general-3',
        },
      ],
    });
  });

  it('leaves out what is wrong and says where, once', () => {
    const { problems, tables } = parseContract(
      `${head}price: free
schema:
  - title: nameless
  - name: orders
    properties:
      - {name: a, required: perhaps}
      - {nmae: b}
      - {name: c}
    customProperties:
      - {property: assay.expectedRows, value: many}
      - {property: assay.expectedRowz, value: 1}
`,
      'c.odcs.yaml',
    );
    expect(tables.map((t) => t.columns.map((c) => c.name))).toEqual([['a', 'c']]);
    expect(problems.map((p) => [p.where.path, p.where.line])).toEqual([
      ['price', 6],
      ['schema[0]', 8],
      ['schema[1].properties[0].required', 11],
      ['schema[1].properties[1]', 12],
      ['schema[1].customProperties[0].value', 15],
      ['schema[1].customProperties[1].value', 16],
    ]);
  });

  it.each([
    ['an empty file', ''],
    ['a list', '- a'],
    ['another kind', head.replace('DataContract', 'Other')],
    ['version 2 of the standard', head.replace('v3.1.0', 'v2.2.2')],
    ['no id', head.replace('id: shop', 'title: shop')],
  ])('refuses %s', (_, text) => {
    expect(() => parseContract(text, 'c')).toThrow(
      expect.objectContaining({ code: 'contract-not-odcs' }),
    );
  });

  it('reads references by name and by id, and reports one that leads nowhere', () => {
    const relationships = (to: string) =>
      parseContract(
        `${head}schema:
  - name: a
    id: t1
    relationships: [{from: [a.x, a.y], to: [b.x, b.y]}]
    properties: [{name: x, relationships: [{to: "${to}"}]}, {name: y}]
  - name: b
    id: t2
    properties: [{name: x, id: c1}, {name: "y"}]
`,
        'c',
      );
    const byId = relationships('schema/t2/properties/c1');
    expect(byId.declarations.relationships).toEqual([
      { from: { table: 'a', columns: ['x', 'y'] }, to: { table: 'b', columns: ['x', 'y'] } },
      { from: { table: 'a', columns: ['x'] }, to: { table: 'b', columns: ['x'] } },
    ]);
    expect(relationships('other.yaml#/schema/t2/properties/c1').problems).toEqual([]);
    expect(relationships('b.z').problems[0]?.code).toBe('contract-reference-unknown');
  });

  it('opens no document outside its folder and keeps those whose hash holds', () => {
    const documents = [
      { id: 'licence', path: 'proof/licence.pdf', sha256: hash },
      { id: 'policy', path: 'policy.pdf' },
      { id: 'gone', path: 'gone.pdf' },
      { id: 'other', path: 'other.pdf', sha256: hash },
      ...['../x', '/etc/passwd', 'a/../../x', 'C:\\x', 'a\\..\\x', 'file:x', ''].map((path, i) => ({
        id: `evil${i}`,
        path,
      })),
      { id: 'policy', path: 'policy2.pdf' },
    ];
    const sources = [{ name: 's', proofs: ['licence', 'nowhere'] }];
    const contract = parseContract(
      head +
        stringify({
          customProperties: [{ property: 'assay', value: { documents, rights: { sources } } }],
        }),
      'c',
    );
    expect(documentsToVerify(contract.declarations).map(({ id }) => id)).toEqual([
      'licence',
      'policy',
      'gone',
      'other',
    ]);
    const checked = applyDocumentChecks(contract, [
      { id: 'licence', sha256: hash },
      { id: 'policy', sha256: 'b'.repeat(64) },
      { id: 'gone' },
      { id: 'other', sha256: 'c'.repeat(64) },
    ]);
    expect(checked.declarations.assay?.documents).toEqual([
      { id: 'licence', path: 'proof/licence.pdf', sha256: hash },
      { id: 'policy', path: 'policy.pdf', sha256: 'b'.repeat(64) },
    ]);
    const codes = checked.problems.map(({ code }) => code);
    expect(codes.filter((code) => code === 'contract-document-outside')).toHaveLength(6);
    expect(codes).toContain('contract-document-twice');
    expect(codes).toContain('contract-proof-unknown');
    expect(codes.slice(-2)).toEqual(['contract-document-missing', 'contract-document-changed']);
  });

  it('never fails with anything but a problem, whatever the document holds', () => {
    const keys = fc.constantFrom(
      'name',
      'schema',
      'properties',
      'quality',
      'metric',
      'type',
      'mustBe',
      'arguments',
      'team',
      'members',
      'customProperties',
      'property',
      'value',
      'relationships',
      'to',
      'from',
      'price',
      'description',
      'slaProperties',
      'id',
      'query',
      '__proto__',
      'constructor',
    );
    const scalar = fc.oneof(
      fc.constantFrom(
        'assay',
        'assay.documents',
        'assay.rights',
        'sql',
        'library',
        'nullValues',
        null,
        true,
        0,
        '',
      ),
      fc.string(),
      fc.double(),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 6, withCrossShrink: true }, scalar, tie('list'), tie('map')),
      list: fc.array(tie('tree'), { maxLength: 4 }),
      map: fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
    }));
    const start = { apiVersion: 'v3.1.0', kind: 'DataContract', id: 'x', version: '1' };
    fc.assert(
      fc.property(fc.dictionary(keys, tree), (parts) => {
        try {
          parseContract(JSON.stringify({ ...parts, ...start }), 'c');
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
