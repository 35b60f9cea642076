import type { Kind, Type } from '../data/truth.ts';
import { type Answer, type Peer, pythonCommand, type Reading, readAnswer } from '../peer.ts';
import { columnItems, filled, sum } from '../reading.ts';
import { deequJar, installedMark } from '../set-up/recipes.ts';

interface Profiled {
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly suggestions?: readonly {
    readonly column_name: string;
    readonly code_for_constraint: string;
  }[];
}

interface Profile {
  readonly completeness: number;
  readonly dataType: string;
  readonly histogram: readonly unknown[] | null;
}

const offers: readonly Kind[] = ['type', 'missing', 'constant'];
const environment = 'deequ';

export const deequPeers: readonly Peer[] = [
  deequ('profiler', offers),
  deequ('suggestions', [...offers, 'key']),
];

function deequ(setting: string, offered: readonly Kind[]): Peer {
  return {
    id: `deequ-${setting}`,
    tool: 'Deequ on Spark',
    setting: setting === 'profiler' ? 'profiler' : 'profiler, then suggestions',
    offers: offered,
    needs: (home) => [installedMark(home, environment), deequJar(home)],
    command: (place) => {
      const command = pythonCommand('deequ_profile.py', { environment, setting }, place);
      return { ...command, env: { ...command.env, DEEQU_JAR: deequJar(place.home) } };
    },
    read: async (out) => readProfiles(await readAnswer(out)),
  };
}

function readProfiles({ version, tables }: Answer<Profiled>): Reading {
  const columns = Object.entries(tables).flatMap(([table, { profiles, suggestions = [] }]) =>
    Object.entries(profiles).map(([column, profile]) => ({ table, column, profile, suggestions })),
  );
  return {
    version,
    measures: sum(
      columns.map(({ profile }) => filled(profile, ['dataType', 'isDataTypeInferred'])),
    ),
    said: columns.flatMap(({ table, column, profile, suggestions }) =>
      columnItems({
        table,
        column,
        type: typeOf(profile.dataType),
        missingShare: 1 - profile.completeness,
        isKey: suggestions.some(
          (of) => of.column_name === column && of.code_for_constraint.startsWith('.isUnique('),
        ),
        isConstant: profile.histogram?.length === 1,
      }),
    ),
  };
}

function typeOf(name: string): Type {
  if (name === 'Integral' || name === 'Fractional') return 'number';
  return name === 'Boolean' ? 'boolean' : 'text';
}
