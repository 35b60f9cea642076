import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RunEvent, runEventSchema } from '../../vocabulary/registry/assets/lineage.ts';
import { lineageOfRun } from './lineage-of-run.ts';

const dataset = (name: string) => ({ namespace: 'postgres://shop:5432', name });
const event = {
  eventType: 'COMPLETE',
  eventTime: '2026-10-31T09:00:00+08:00',
  producer: 'https://scheduler.example/1.0',
  schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
  run: { runId: '01941f29-7c00-7000-8000-000000000001', facets: { nominalTime: {} } },
  job: { namespace: 'nightly', name: 'orders', facets: {} },
  inputs: [dataset('raw.orders'), dataset('raw.customers'), dataset('raw.orders')],
  outputs: [{ ...dataset('mart.orders'), facets: { schema: { fields: [{ name: 'x' }] } } }],
};

test('every input of a completed run leads to every output, once, in UTC', () => {
  const edges = lineageOfRun(runEventSchema.parse(event));
  expect(edges.map(({ input, output }) => [input.name, output])).toEqual([
    ['raw.customers', dataset('mart.orders')],
    ['raw.orders', dataset('mart.orders')],
  ]);
  expect(edges[0]).toMatchObject({ run: event.run.runId, at: '2026-10-31T01:00:00.000Z' });
});

test.each(['START', 'FAIL', 'ABORT', 'OTHER', undefined])('%s made nothing', (eventType) => {
  expect(lineageOfRun(runEventSchema.parse({ ...event, eventType }))).toEqual([]);
});

test.each([
  ['no run', { run: undefined }],
  ['a run that is no UUID', { run: { runId: '1' } }],
  ['a day for a time', { eventTime: '2026-10-31' }],
  ['a name with NUL', { job: { namespace: 'a', name: 'b\0' } }],
  ['a long name', { outputs: [dataset('x'.repeat(513))] }],
  ['too many inputs', { inputs: Array.from({ length: 101 }, (_, index) => dataset(`${index}`)) }],
  ['an unknown kind of event', { eventType: 'DONE' }],
])('%s is refused', (_, change) => {
  expect(runEventSchema.safeParse({ ...event, ...change }).success).toBe(false);
});

test('whatever is sent, it is refused or gives edges among the named datasets', () => {
  const name = fc.record({ namespace: fc.string(), name: fc.string({ unit: 'binary' }) });
  const list = fc.array(fc.oneof(name, fc.anything()), { maxLength: 4 });
  fc.assert(
    fc.property(list, list, (inputs, outputs) => {
      const parsed = runEventSchema.safeParse({ ...event, inputs, outputs });
      if (!parsed.success) return;
      const checked: RunEvent = parsed.data;
      for (const edge of lineageOfRun(checked)) {
        expect(checked.inputs).toContainEqual(edge.input);
        expect(checked.outputs).toContainEqual(edge.output);
      }
    }),
  );
});
