import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Random } from '../../test/browser/random.ts';
import { reportFrame, syntheticReport } from '../../test/browser/synthetic-report.ts';
import { unfold } from '../vocabulary/columnar.ts';
import { reportSchema } from '../vocabulary/reports/report.ts';
import { dataMark, renderHtml } from './html.ts';

const template = `<!doctype html><title>t</title>${dataMark}`;

test('the synthetic report is a report', () => {
  expect(() => reportSchema.parse(syntheticReport())).not.toThrow();
});

test('the same report gives the same bytes', () => {
  expect(renderHtml(syntheticReport(), template)).toBe(renderHtml(syntheticReport(), template));
});

test('no name in the data can end the element it stands in', () => {
  const hostile = '</script><script>alert(1)</script><!--';
  const report = syntheticReport();
  const assets = report.assets.map((asset) => ({ ...asset, name: hostile, id: hostile }));
  const html = renderHtml({ ...report, assets }, template);
  expect(html).not.toContain(hostile);
  const elements = [
    ...html.matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g),
  ];
  expect(elements).toHaveLength(1);
  expect(JSON.parse(elements[0]?.[1] ?? '').assets[0].name).toBe(hostile);
});

test('a replacement pattern in the data stays as it is', () => {
  const report = syntheticReport();
  const html = renderHtml({ ...report, asOf: '$& $1 $`' }, template);
  expect(html).toContain('$& $1 $`');
});

test('every table is in a chunk of its own that unpacks to it', () => {
  const report = syntheticReport();
  const html = renderHtml(report, template);
  const chunk = unpacked(html, 'a4t1');
  const table = report.assets[4]?.tables[1];
  expect(chunk.table.name).toBe(table?.name);
  expect(unfold(chunk.columns)).toEqual(JSON.parse(JSON.stringify(table?.columns), rounded));
  expect(Object.keys(chunk.queries)).not.toHaveLength(0);
});

test('the page of an asset holds the gravest findings, that of a table all of its own', () => {
  const report = syntheticReport();
  const [like] = report.assets[4]?.findings ?? [];
  if (like === undefined) throw new Error('the synthetic report lost its findings');
  const many = Array.from({ length: 300 }, (_, count) => ({
    ...like,
    severity: count === 250 ? ('critical' as const) : ('notice' as const),
    code: count % 2 === 0 ? 'finding.late' : 'finding.tokens',
    subject: { asset: 'orders', table: 'orders', column: `c${count}` },
    count,
    total: 1000,
  }));
  const assets = report.assets.map((asset) => ({ ...asset, findings: many }));
  const html = renderHtml({ ...report, assets }, template);
  const asset = unpacked(html, 'a4');
  expect(asset.findings).toHaveLength(200);
  expect(asset.findings[0].subject.column).toBe('c250');
  expect(asset.findingKinds.map((kind: { count: number }) => kind.count)).toEqual([150, 150]);
  expect(unpacked(html, 'a4t0').findings).toEqual(many);
  expect(unpacked(html, 'a4t1').findings).toEqual([]);
});

function unpacked(html: string, name: string) {
  const packed = new RegExp(`id="assay-chunk-${name}">([^<]*)<`).exec(html)?.[1] ?? '';
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString());
}

/** Chunks hold seven digits of a fraction. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number'
    ? Number(value.toPrecision(Math.max(7, String(Math.trunc(value)).length)))
    : value;
}

test('the head does not grow with the columns', () => {
  const report = syntheticReport();
  const head = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(
    renderHtml(report, template),
  )?.[1];
  expect(head).not.toContain('receiver_name');
});

test('an empty report renders, and a template without a place for data is a bug', () => {
  const { portfolio } = syntheticReport();
  const empty = { ...reportFrame(new Random(1)), portfolio, assets: [], evidence: [] };
  expect(renderHtml(empty, template)).toContain('"assets":[]');
  expect(() => renderHtml(empty, '<!doctype html>')).toThrow(dataMark);
});
