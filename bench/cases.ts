import type { BenchInput, Draws, ManyTables } from './inputs.ts';
import { type Subject, subjects } from './subjects.ts';

/** Subjects that are run in turn on one input; the first is what the others are held against. */
export interface BenchCase {
  readonly name: string;
  readonly input: BenchInput | ManyTables | Draws;
  readonly subjects: readonly Subject[];
}

const { summarize, profile, full, assess, certify, cached, profileAlone, discovery, simulation } =
  subjects;

/** All cases; `divisor` makes every input smaller, for a quick look that proves nothing. */
export function benchCases(divisor: number): readonly BenchCase[] {
  const orders = (rows: number): BenchInput => ({
    macro: 'orders',
    rows: rows / divisor,
    format: 'parquet',
  });
  const wide = { macro: 'wide', rows: 1_000_000 / divisor, format: 'parquet' } as const;
  const csv = { macro: 'mixed', rows: 1_000_000 / divisor, format: 'csv' } as const;
  return [
    {
      name: 'orders-10m',
      input: orders(10_000_000),
      subjects: [summarize, profile, full, assess, certify, cached],
    },
    {
      name: 'orders-10m-near-unique',
      input: { ...orders(10_000_000), nearUnique: true },
      subjects: [summarize, profile],
    },
    { name: 'wide-1m', input: wide, subjects: [summarize, profile, full, assess] },
    {
      name: 'wide-1m-near-unique',
      input: { ...wide, nearUnique: true },
      subjects: [summarize, profile],
    },
    { name: 'csv-1m', input: csv, subjects: [summarize, profile, full, assess] },
    {
      name: 'csv-1m-near-unique',
      input: { ...csv, nearUnique: true },
      subjects: [summarize, profile],
    },
    { name: 'growth-1m', input: orders(1_000_000), subjects: [summarize, profile] },
    { name: 'growth-50m', input: orders(50_000_000), subjects: [summarize, profile] },
    {
      name: 'discovery-orders-10m',
      input: orders(10_000_000),
      subjects: [profileAlone, discovery],
    },
    { name: 'discovery-wide-1m', input: wide, subjects: [profileAlone, discovery] },
    {
      name: 'discovery-many-tables',
      input: { tables: Math.ceil(200 / divisor), columns: 50, rows: 10_000 },
      subjects: [profileAlone, discovery],
    },
    {
      name: 'valuation-100k-draws',
      input: { model: 'split', rows: 100_000 / divisor },
      subjects: [simulation],
    },
    { name: 'csv-10m', input: { ...csv, rows: 10_000_000 / divisor }, subjects: [profile] },
  ];
}
