import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allPeers } from '../../../bench/peers/all-peers.ts';
import type { Item, Kind } from '../../../bench/peers/data/truth.ts';

/*
 * What each tool wrote of two small tables of the generator: `orders` (nine columns, 400 rows) and `visits`, of which
 * two rows stand twice.
 */
const sample = (name: string) => fileURLToPath(new URL(`./samples/${name}`, import.meta.url));

async function readingOf(id: string, file: string) {
  const peer = allPeers.find((of) => of.id === id);
  if (peer === undefined) throw new Error(`no peer ${id}`);
  return peer.read(sample(file));
}

const samples = [
  ['duckdb', 'duckdb.json'],
  ['qsv-bivariate', 'qsv'],
  ['ydata-defaults', 'ydata.json'],
  ['dataprofiler-defaults', 'data-profiler.json'],
  ['whylogs', 'whylogs.json'],
  ['great-expectations', 'great-expectations.json'],
  ['deequ-suggestions', 'deequ.json'],
] as const;

const of = (said: readonly Item[], kind: Kind) =>
  said
    .filter((item) => item.kind === kind)
    .map(({ at, value }) => (value === undefined ? at : `${at} ${value}`));

test.each(samples)('%s is read', async (id, file) => {
  const { version, measures, said } = await readingOf(id, file);
  const others = said.filter(({ kind }) => kind !== 'type');
  expect({
    version,
    measures,
    types: of(said, 'type')
      .map((item) => item.replace('orders.', ''))
      .join(', '),
    others: others.map(({ kind, at, value }) => [kind, at, value].join(' ').trim()),
  }).toMatchSnapshot();
});

test.each(samples)('what %s says is of kinds that it offers', async (id, file) => {
  const { said } = await readingOf(id, file);
  const offers = allPeers.find((peer) => peer.id === id)?.offers ?? [];
  expect(said.filter(({ kind }) => !offers.includes(kind))).toEqual([]);
});
