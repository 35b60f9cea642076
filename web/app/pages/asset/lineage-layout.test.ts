import { expect, test } from 'vitest';
import type { LineageEdge } from '../../../../src/vocabulary/registry/assets/lineage.ts';
import { layOutLineage } from './lineage-layout.ts';

const edge = (input: string, output: string): LineageEdge => ({
  input: { namespace: 'n', name: input },
  output: { namespace: 'n', name: output },
  job: { namespace: 'n', name: 'load' },
  run: '01930000-0000-7000-8000-000000000001',
  at: '2026-11-02T03:04:05.000Z',
});

test('what came first stands left of what came of it, and no two boxes overlap', () => {
  const { boxes, lines, width } = layOutLineage([
    edge('orders', 'facts'),
    edge('customers', 'facts'),
    edge('facts', 'report'),
  ]);
  const at = (name: string) => boxes.find(({ dataset }) => dataset.name === name);
  expect(at('orders')?.x).toBeLessThan(at('facts')?.x ?? 0);
  expect(at('facts')?.x).toBeLessThan(at('report')?.x ?? 0);
  expect(Math.abs((at('orders')?.y ?? 0) - (at('customers')?.y ?? 0))).toBeGreaterThan(44);
  expect(lines.every(({ points }) => points.length > 1)).toBe(true);
  expect(Math.max(...boxes.map((box) => box.x + box.width))).toBeLessThanOrEqual(width);
});
