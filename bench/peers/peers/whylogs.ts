import type { Type } from '../data/truth.ts';
import { type Answer, type Peer, pythonCommand, type Reading, readAnswer } from '../peer.ts';
import { columnItems, filled, sum } from '../reading.ts';
import { installedMark } from '../set-up/recipes.ts';

/** Metrics of a column by their names, as `counts/null`. */
type Metrics = Readonly<Record<string, number | string | null>>;

const environment = 'whylogs';

export const whylogsPeers: readonly Peer[] = [
  {
    id: 'whylogs',
    tool: 'whylogs',
    setting: 'defaults',
    offers: ['type', 'missing', 'missing-token', 'constant'],
    needs: (home) => [installedMark(home, environment)],
    command: (place) =>
      pythonCommand('whylogs_profile.py', { environment, setting: 'defaults' }, place),
    read: async (out) => readProfiles(await readAnswer(out)),
  },
];

function readProfiles({ version, tables }: Answer<Readonly<Record<string, Metrics>>>): Reading {
  const columns = Object.entries(tables).flatMap(([table, of]) =>
    Object.entries(of).map(([column, metrics]) => ({ table, column, metrics })),
  );
  return {
    version,
    measures: sum(columns.map(({ metrics }) => filled(metrics, ['type']))),
    said: columns.flatMap(({ table, column, metrics }) => {
      const of = (name: string) => Number(metrics[name] ?? 0);
      return columnItems({
        table,
        column,
        type: typeOf(of),
        missingShare: of('counts/null') / of('counts/n'),
        isConstant: of('cardinality/upper_1') < 1.5 && of('counts/null') === 0,
      });
    }),
  };
}

/** The type that most values were counted as. */
function typeOf(of: (name: string) => number): Type {
  const counts: readonly (readonly [Type, number])[] = [
    ['number', of('types/integral') + of('types/fractional')],
    ['boolean', of('types/boolean')],
    ['text', of('types/string') + of('types/object')],
  ];
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
