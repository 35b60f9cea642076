import type { ExaminedColumn } from '../suspected/suspicion.ts';
import { joined } from './agreement.ts';
import type { CodedColumn } from './column-codes.ts';
import { repeats, type SourcedEntity } from './dependencies.ts';

/** Sources: more than a pair, fewer than would be rows of their own. */
const fewestSources = 3;
const mostSources = 200;
/** Nearly every thing and source occur together at most once … */
const once = 0.95;
/** … and so many of all combinations do occur. */
const filled = 0.4;

/**
 * Pairs of columns that make rows claims: who says it, and about what. Together they are a key,
 * most combinations occur, and the source is a name, not a time or number, which would make the
 * rows a series.
 */
export function sourcedEntities(
  columns: readonly ExaminedColumn[],
  coded: readonly CodedColumn[],
): readonly SourcedEntity[] {
  const natures = new Map(columns.map(({ name, nature }) => [name, nature.kind]));
  const whole = coded.filter((c) => c.of.prefix === undefined && repeats(c));
  const sources = whole.filter(
    ({ of, distinct }) =>
      natures.get(of.column) === 'text' && distinct >= fewestSources && distinct <= mostSources,
  );
  return sources.flatMap((source) =>
    whole.flatMap((entity): readonly SourcedEntity[] => {
      if (entity === source || natures.get(entity.of.column) === 'date') return [];
      const rows = entity.codes.length;
      const cells = entity.distinct * source.distinct;
      if (cells < once * rows || rows < filled * cells) return [];
      const both = joined(entity, source);
      return both.distinct >= once * rows
        ? [{ entity: entity.of.column, source: source.of.column }]
        : [];
    }),
  );
}
