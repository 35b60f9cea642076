import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticReport } from '../../test/fixtures/synthetic-report.ts';
import { reportJson, reportSha256, writeCanonical } from './report-json.ts';

const canonical = (value: unknown) => {
  const pieces: string[] = [];
  writeCanonical(value, (piece) => pieces.push(piece));
  return pieces.join('');
};

test('the file parses back to the report, with one line for each column', () => {
  const report = syntheticReport();
  const text = [...reportJson(report)].join('');
  expect(JSON.parse(text)).toEqual(report);
  expect(text.split('\n').filter((line) => line.includes('"name":"amount"'))).toHaveLength(1);
  expect(text.endsWith('}\n')).toBe(true);
});

test('canonical JSON is JSON, and does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(reversed(value))).toBe(canonical(value));
    }),
  );
});

test('canonical JSON follows the example of RFC 8785, section 3.2.3', () => {
  const unsorted = { '\u20ac': 'Euro', '\r': 'CR', '1': 'One', '\u0080': 'Control', ö: 'Latin' };
  expect(canonical(unsorted)).toBe(
    '{"\\r":"CR","1":"One","\u0080":"Control","ö":"Latin","\u20ac":"Euro"}',
  );
});

test('the hash is that of the canonical JSON', () => {
  const { run: _, ...lasting } = syntheticReport();
  const expected = createHash('sha256').update(canonical(lasting)).digest('hex');
  expect(reportSha256(syntheticReport())).toBe(expected);
});

test('the hash covers everything but the run block', () => {
  const report = syntheticReport();
  const hash = reportSha256(report);
  expect(reportSha256({ ...report, run: { ...report.run, seconds: 99 } })).toBe(hash);
  expect(reportSha256({ ...report, seed: 1 })).not.toBe(hash);
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, member]) => [key, reversed(member)]));
}
