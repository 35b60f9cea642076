import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ValuationDeclaration } from '../../vocabulary/declarations/valuation.ts';
import { parseContract } from '../contract.ts';
import { printDeclared, setDeclared } from './set-declared.ts';

const head = `# Kept as it is.
kind: DataContract
apiVersion: v3.1.0
id: sales
version: 1.0 # not 1
status: active
`;
const tail = `schema:
  - { name: sales,   physicalName: sales.csv } # spaces, too
`;
const contracts = {
  none: '',
  'another property': 'customProperties:\n  - property: owner\n    value: [a,b]\n',
  'inside assay':
    "customProperties:\n- property: assay\n  value:\n    rights: {  purpose: keep }\n    valuation: # old\n      purpose: old\n      market: { comparables: [] }\n\n    # of the catalogue\n    catalogue: { title: 'x' }\n",
  'of its own':
    'customProperties:\n  - value: { purpose: old }\n    property: assay.valuation\n  - property: owner\n    value: x\n',
  'in one line':
    'customProperties: [{ property: assay, value: { valuation: { purpose: old } } }]\n',
  twice:
    'customProperties:\n  - { property: assay.valuation, value: { purpose: old } }\n  - { property: assay, value: { valuation: { purpose: older } } }\n',
};

const read = (text: string) => {
  const { declarations, problems, document } = parseContract(text, 'sales.odcs.yaml');
  expect(problems).toEqual([]);
  return { valuation: declarations.assay?.valuation, document };
};

const declared: ValuationDeclaration = {
  purpose: '2026',
  date: '2026-10-31',
  tax: { value: '0.25', low: '0.10', source: '007', date: '2026-01-01' },
  rightsScope: 'yes: "use" #1\nand keep',
  market: { comparables: [{ id: '1', price: '123456789012345678.01', kind: 'deal' }] },
};
const exact = {
  ...declared,
  tax: { ...(declared.tax as object), value: 0.25 },
};

describe('inputs in a contract', () => {
  test.each(Object.entries(contracts))('take the place of the old ones: %s', (_, properties) => {
    const text = setDeclared(head + properties + tail, { valuation: declared });
    expect(read(text).valuation).toEqual(exact);
    expect(text).not.toContain('old');
    expect(setDeclared(text, { valuation: declared })).toBe(text);
    const others = read(head + properties + tail).document.customProperties ?? [];
    for (const { property, value } of others.filter((one) => one.property === 'owner'))
      expect(read(text).document.customProperties).toContainEqual({ property, value });
  });

  test.each(['none', 'another property', 'inside assay', 'of its own'] as const)(
    'leave every other character: %s',
    (name) => {
      const before = head + contracts[name] + tail;
      const after = setDeclared(before, { valuation: declared }).split('\n');
      const gone = before.split('\n').filter((line) => !after.includes(line));
      expect(gone.join('\n')).not.toMatch(/Kept|not 1|spaces|catalogue|rights|owner|\[a,b\]/);
    },
  );

  test('alone are the custom properties of a contract', () => {
    const text = head + printDeclared({ valuation: declared }) + tail;
    expect(read(text).valuation).toEqual(exact);
    expect(printDeclared({ valuation: declared })).toContain('date: "2026-10-31"');
  });

  test('lose no digit and turn no text into a number', () => {
    const digits = fc.oneof(
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
        .map((one) => one.toFixed(6)),
      fc.integer().map(String),
      fc.constantFrom('0.10', '00.5', '123456789012345678.01', '-0'),
    );
    fc.assert(
      fc.property(digits, fc.string({ minLength: 1, maxLength: 12 }), (value, source) => {
        const valuation = { purpose: value, tax: { value, source } };
        const back = read(setDeclared(head + tail, { valuation })).valuation;
        const tax = back?.tax;
        const number = typeof tax === 'object' ? tax.value : undefined;
        expect(back?.purpose).toBe(value);
        expect(tax).toMatchObject({ source });
        expect(String(number)).toBe(value);
      }),
    );
  });
});
