import type { Assessment } from '../../vocabulary/assessment.ts';
import type { ScoreChange } from '../../vocabulary/reports/diff-report.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import { levelOf, thresholds } from '../thresholds.ts';

/** Less is what unrounded figures differ by when nothing happened. */
const sameScore = 1e-9;

/** Scores that changed: of the portfolio and of the assets that both reports have. */
export function scoreChanges(before: Report, after: Report): ScoreChange[] {
  const old = new Map(before.assets.map((asset) => [asset.id, asset.assessment]));
  const single = [before, after].every(({ assets }) => assets.length === 1);
  const assets = after.assets.flatMap(({ id, assessment }) => {
    const was = old.get(id) ?? (single ? before.assets[0]?.assessment : undefined);
    return was === undefined ? [] : changesOf(was, assessment, { asset: id });
  });
  return [...changesOf(before.portfolio.assessment, after.portfolio.assessment, {}), ...assets];
}

function changesOf(
  before: Assessment,
  after: Assessment,
  of: { readonly asset?: string },
): ScoreChange[] {
  const dimensions = Object.keys(after.dimensions).sort();
  return [
    ...change(before.overall.score, after.overall.score, of),
    ...dimensions.flatMap((dimension) =>
      change(
        before.dimensions[dimension]?.score ?? null,
        after.dimensions[dimension]?.score ?? null,
        { ...of, dimension },
      ),
    ),
  ];
}

function change(
  before: number | null,
  after: number | null,
  of: Pick<ScoreChange, 'asset' | 'dimension'>,
): ScoreChange[] {
  if (before === after) return [];
  if (before !== null && after !== null && Math.abs(before - after) < sameScore) return [];
  const lost = before === null || after === null ? 0 : Math.max(0, before - after);
  return [{ ...of, before, after, level: levelOf(lost, thresholds.score) }];
}
