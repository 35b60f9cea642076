import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseContract } from '../../src/contract/contract.ts';
import { assetOf } from '../../src/contract/draft/asset-fixture.ts';
import { draftContract } from '../../src/contract/draft.ts';
import { sharedFolder } from './shared-folder.ts';

const standards = join(sharedFolder, 'standards');
const examples = join(standards, 'odcs-examples');
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

const ajv = new Ajv2019({ strict: false, allErrors: true });
formats.default(ajv);
const official = ajv.compile(JSON.parse(read(standards, 'odcs-json-schema-v3.1.0.json')));

/** What the official schema says about a contract, one line each. */
function faults(text: string): string[] {
  official(parse(text, { schema: 'core' }));
  return (official.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Whether everything in one document is in another; lists may have grown at their end. */
function keeps(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null) return Object.is(before, after);
  if (typeof after !== 'object' || after === null) return false;
  return Object.entries(before).every(([key, value]) => keeps(value, Reflect.get(after, key)));
}

const files = readdirSync(examples).filter((file) => file.endsWith('.odcs.yaml'));
const version3 = files.filter((file) => /^apiVersion: "?v3/m.test(read(examples, file)));

describe('official examples', () => {
  it('are all of version 3', () => {
    expect(version3).toEqual(files);
    expect(files).toHaveLength(18);
  });

  it.each(version3)('%s is read', (file) => {
    const text = read(examples, file);
    const { problems, document, tables } = parseContract(text, file);
    const declared = parse(text).schema ?? [];
    expect(tables).toHaveLength(declared.length);
    expect(Object.keys(document).sort()).toEqual(Object.keys(parse(text)).sort());
    // full-example refers to a table that it does not declare; nothing else may be amiss.
    const amiss = problems.map(({ code, params }) => [code, params.reference]);
    expect(amiss).toEqual(
      file === 'full-example.odcs.yaml'
        ? [['contract-reference-unknown', 'receiver_types.type_code']]
        : [],
    );
  });

  it('yield the rules that they hold', () => {
    const rules = version3.flatMap((file) => parseContract(read(examples, file), file).rules);
    const kinds = rules.map((rule) => (rule.type === 'library' ? rule.metric : rule.type));
    expect(kinds.sort()).toEqual([
      'custom',
      'custom',
      'invalidValues',
      'nullValues',
      'nullValues',
      'rowCount',
      'sql',
    ]);
  });

  it.each(version3)('%s is still valid and says the same after a draft is merged in', (file) => {
    const text = read(examples, file);
    const merged = draftContract(asset, { existing: text });
    expect(faults(merged).filter((fault) => !faults(text).includes(fault))).toEqual([]);
    expect(keeps(parse(text), parse(merged))).toBe(true);
    expect(draftContract(asset, { existing: merged })).toBe(merged);
  });
});

const asset = assetOf(
  [
    {
      id: 'orders',
      columns: [
        { name: 'id', type: 'integer', missing: 0 },
        { name: '客户 编号', type: 'text', missing: 0 },
        { name: 'paid', type: 'timestamp', missing: 3 },
        { name: 'open', type: 'time', missing: 3 },
        { name: 'total', type: 'decimal', missing: 0 },
        { name: 'lines', type: 'nested', missing: 0 },
        { name: 'nothing', type: 'empty', missing: 10 },
      ],
      key: ['id'],
    },
    {
      id: 'crm/客户',
      columns: [
        { name: '编号', type: 'text', missing: 0 },
        { name: 'sub', type: 'text', missing: 0 },
        { name: 'phone', type: 'text', missing: 0, personal: true },
      ],
      key: ['编号', 'sub'],
    },
  ],
  [
    {
      from: { table: 'orders', columns: ['客户 编号'] },
      to: { table: 'crm/客户', columns: ['编号'] },
    },
    {
      from: { table: 'orders', columns: ['客户 编号', 'id'] },
      to: { table: 'crm/客户', columns: ['编号', 'sub'] },
    },
  ],
);

describe('what Assay writes', () => {
  const draft = draftContract(asset);

  it('is valid by the official schema', () => {
    expect(faults(draft)).toEqual([]);
    expect(faults(draftContract(assetOf([])))).toEqual([]);
  });

  it('is valid with every question answered', () => {
    const answered = draft
      .replace(/^# (?!TODO)/gm, '')
      .replace('priceAmount: ,', 'priceAmount: 1,')
      .replace('priceUnit: }', 'priceUnit: month}')
      .replace(/(username|channel|purpose|limitations): $/gm, '$1: x');
    expect(faults(answered)).toEqual([]);
  });

  it('is refused by the same schema when something is wrong', () => {
    expect(faults(draft.replace('status: draft', 'state: draft'))).not.toEqual([]);
  });
});

it('the contract of examples/shop is valid and read without a problem', () => {
  const file = new URL('../../examples/shop/shop.odcs.yaml', import.meta.url);
  const text = readFileSync(file, 'utf8');
  expect(faults(text)).toEqual([]);
  expect(parseContract(text, 'shop.odcs.yaml').problems).toEqual([]);
});
