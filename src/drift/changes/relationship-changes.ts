import type { ChangeLevel } from '../../vocabulary/change-level.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { RelationshipChange } from '../../vocabulary/reports/diff-report.ts';
import type { AssetReport } from '../../vocabulary/reports/report.ts';
import { cohensH, differByMoreThanChance } from '../effects.ts';
import type { Names } from '../pairing/names.ts';
import { levelOf, thresholds } from '../thresholds.ts';

/** Foreign keys that came, that went, and whose share of orphans changed. */
export function relationshipChanges(
  before: readonly AssetReport[],
  after: readonly AssetReport[],
  names: Names,
): RelationshipChange[] {
  const was = byEnds(
    before.flatMap((asset) => asset.relationships).map((one) => renamed(one, names)),
  );
  const is = byEnds(after.flatMap((asset) => asset.relationships));
  const ends = [...new Set([...was.keys(), ...is.keys()])].sort();
  return ends.flatMap((one) => changeOf(was.get(one), is.get(one)));
}

function changeOf(
  was: Relationship | undefined,
  is: Relationship | undefined,
): RelationshipChange[] {
  const told = is ?? was;
  if (told === undefined) return [];
  const { from, to } = told;
  const orphans = { before: was ? share(was) : null, after: is ? share(is) : null };
  const about = { from, to, orphans };
  if (was === undefined) return [{ ...about, change: 'gained', level: 'minor' }];
  if (is === undefined) {
    // A person declared it: then its loss breaks a promise. What was discovered may be chance.
    return [{ ...about, change: 'lost', level: was.source === 'declared' ? 'major' : 'moderate' }];
  }
  if (orphans.before === orphans.after) return [];
  return [{ ...about, change: 'orphans', level: orphanLevel(was, is) }];
}

/** More orphans than before raise an alarm by the size of the effect; fewer do not. */
function orphanLevel(was: Relationship, is: Relationship): ChangeLevel {
  const effect = cohensH(share(was), share(is));
  const part = ({ orphans, references }: Relationship) => ({ count: orphans, of: references });
  if (effect <= 0 || !differByMoreThanChance(part(was), part(is))) return 'none';
  const level = levelOf(effect, thresholds.missing);
  return level === 'none' ? 'minor' : level;
}

function renamed(one: Relationship, names: Names): Relationship {
  const end = ({ table, columns }: Relationship['from']) => ({
    table: names.table(table),
    columns: columns.map((column) => names.column(table, column)),
  });
  return { ...one, from: end(one.from), to: end(one.to) };
}

function byEnds(relationships: readonly Relationship[]): ReadonlyMap<string, Relationship> {
  return new Map(relationships.map((one) => [JSON.stringify([one.from, one.to]), one]));
}

function share({ orphans, references }: Relationship): number {
  return references === 0 ? 0 : orphans / references;
}
