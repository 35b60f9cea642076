import type { ChangeLevel } from '../../vocabulary/change-level.ts';
import type { Finding, Severity } from '../../vocabulary/finding.ts';
import type { FindingChange } from '../../vocabulary/reports/diff-report.ts';
import type { AssetReport } from '../../vocabulary/reports/report.ts';
import type { Names } from '../pairing/names.ts';

const levels: Readonly<Record<Severity, ChangeLevel>> = {
  critical: 'major',
  serious: 'moderate',
  notice: 'minor',
};

/** Shares that differ by less are the same: a finding of a table that grew evenly is no worse. */
const sameShare = 0.001;

/**
 * Findings that are new, that are gone, and those that touch a larger or smaller share than
 * before; the gravest first. A finding is the same where its code and its subject are.
 */
export function findingChanges(
  before: readonly AssetReport[],
  after: readonly AssetReport[],
  names: Names,
): FindingChange[] {
  const [was, is] = [
    byIdentity(before.flatMap((asset) => asset.findings.map((finding) => names.finding(finding)))),
    byIdentity(after.flatMap((asset) => asset.findings)),
  ];
  const identities = [...new Set([...was.keys(), ...is.keys()])].sort();
  const changes = identities.flatMap((one) => changeOf(was.get(one), is.get(one)));
  const rank = ({ level, change }: FindingChange) =>
    ['major', 'moderate', 'minor', 'none'].indexOf(level) * 2 + Number(change === 'resolved');
  return changes.sort((a, b) => rank(a) - rank(b));
}

function changeOf(was: Finding | undefined, is: Finding | undefined): FindingChange[] {
  const told = is ?? was;
  if (told === undefined) return [];
  const { code, params, severity, subject } = told;
  const about = {
    code,
    params,
    severity,
    subject,
    count: { before: was?.count ?? null, after: is?.count ?? null },
    total: { before: was?.total ?? null, after: is?.total ?? null },
  };
  if (was === undefined) return [{ ...about, change: 'new', level: levels[severity] }];
  if (is === undefined) return [{ ...about, change: 'resolved', level: 'none' }];
  const difference = shareOf(is) - shareOf(was);
  if (Math.abs(difference) < sameShare) return [];
  return difference > 0
    ? [{ ...about, change: 'more', level: 'minor' }]
    : [{ ...about, change: 'fewer', level: 'none' }];
}

/** Several findings of one code about one subject are told apart by their order. */
function byIdentity(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { code, subject } = finding;
      const identity = JSON.stringify([code, subject.table ?? subject.asset, subject.column]);
      const number = seen.get(identity) ?? 0;
      seen.set(identity, number + 1);
      return [`${identity} ${number}`, finding];
    }),
  );
}

function shareOf({ count, total }: Finding): number {
  return total === 0 ? 0 : count / total;
}
