import { severities } from './codes/severities.ts';
import type { Finding } from './finding.ts';

/** By consequence: severity, then the share it touches, then the order they came in. */
export function byConsequence(findings: readonly Finding[]): readonly Finding[] {
  const share = ({ count, total }: Finding) => (total === 0 ? 0 : count / total);
  return findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) || share(b) - share(a),
  );
}

/** Findings of one kind stand together: kinds in the order of their first finding. */
export function byKind(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = kinds.get(finding.code);
    if (alike === undefined) kinds.set(finding.code, [finding]);
    else alike.push(finding);
  }
  return [...kinds.values()];
}
