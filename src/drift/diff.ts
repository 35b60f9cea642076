import { gravest } from '../vocabulary/change-level.ts';
import type { DiffReport } from '../vocabulary/reports/diff-report.ts';
import type { ProfileReport } from '../vocabulary/reports/profile-report.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import type { TableReport } from '../vocabulary/reports/table-report.ts';
import type { Phrase } from '../vocabulary/text.ts';
import { namesIn } from '../words/phrase.ts';
import { findingChanges } from './changes/finding-changes.ts';
import { relationshipChanges } from './changes/relationship-changes.ts';
import { scoreChanges } from './changes/score-changes.ts';
import { tableChanges } from './changes/table-changes.ts';
import { namesAfter } from './pairing/names.ts';
import { pairTables } from './pairing/pair-tables.ts';
import { statedThresholds } from './thresholds.ts';
import { driftWords, phrase } from './words.ts';

/** What can be compared: a judged document, or one that was only measured. */
export type Comparable = Report | ProfileReport;

/**
 * What changed from one document to another. Both are taken as they are: what they withhold of
 * personal columns is not compared. The same two documents give the same comparison.
 */
export function diff(before: Comparable, after: Comparable): Omit<DiffReport, 'assay'> {
  const { pairs, added, removed } = pairTables(tablesOf(before), tablesOf(after));
  const compared = pairs.map(tableChanges);
  const judged = judgedChanges(before, after, compared);
  const levels = [
    ...compared.map(({ level }) => level),
    ...judged.relationships.map(({ level }) => level),
    ...judged.findings.map(({ level }) => level),
    ...judged.scores.map(({ level }) => level),
    ...removed.map(() => 'major' as const),
    ...added.map(() => 'minor' as const),
  ];
  const ids = (tables: readonly TableReport[]) => tables.map(({ id }) => id).sort();
  return {
    schema: 'assay-diff/1',
    before: sideOf(before),
    after: sideOf(after),
    level: gravest(levels),
    thresholds: statedThresholds(),
    notes: notesOn(before, after),
    tables: { added: ids(added), removed: ids(removed), compared },
    ...judged,
    words: wordsOf(before, after, judged.findings),
  };
}

function judgedChanges(
  before: Comparable,
  after: Comparable,
  tables: DiffReport['tables']['compared'],
): Pick<DiffReport, 'relationships' | 'findings' | 'scores'> {
  if (!isJudged(before) || !isJudged(after)) return { relationships: [], findings: [], scores: [] };
  const names = namesAfter(tables);
  return {
    relationships: relationshipChanges(before.assets, after.assets, names),
    findings: findingChanges(before.assets, after.assets, names),
    scores: sameModel(before, after) ? scoreChanges(before, after) : [],
  };
}

function isJudged(document: Comparable): document is Report {
  return 'assets' in document;
}

function tablesOf(document: Comparable): readonly TableReport[] {
  return isJudged(document) ? document.assets.flatMap((asset) => asset.tables) : document.tables;
}

function sideOf(document: Comparable): DiffReport['before'] {
  const tables = tablesOf(document);
  return {
    kind: isJudged(document) ? 'report' : 'profile',
    assay: document.assay,
    asOf: document.asOf,
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    unreadable: document.files.unreadable.length,
  };
}

function sameModel(before: Report, after: Report): boolean {
  return before.model.sha256 === after.model.sha256;
}

function notesOn(before: Comparable, after: Comparable): DiffReport['notes'] {
  const judged = isJudged(before) && isJudged(after);
  const versions = { before: before.assay, after: after.assay };
  const unreadable = {
    before: before.files.unreadable.length,
    after: after.files.unreadable.length,
  };
  const sampled = [...tablesOf(before), ...tablesOf(after)].some(
    ({ drawnRows }) => drawnRows !== undefined,
  );
  return [
    ...(judged ? [] : [phrase('drift.profile-without-judgement')]),
    ...(judged && !sameModel(before, after)
      ? [phrase('drift.other-model', { before: modelOf(before), after: modelOf(after) })]
      : []),
    ...(versions.before === versions.after ? [] : [phrase('drift.other-version', versions)]),
    ...(before.files.unreadable.length + after.files.unreadable.length === 0
      ? []
      : [phrase('drift.unreadable', unreadable)]),
    ...(sampled ? [phrase('drift.sampled')] : []),
  ];
}

function modelOf({ model: { id, version } }: Report): string {
  return `${id} ${version}`;
}

/** Findings bring the words of their own document; what a comparison says has its own. */
function wordsOf(
  before: Comparable,
  after: Comparable,
  findings: readonly Pick<Phrase, 'code' | 'params'>[],
): DiffReport['words'] {
  const known = { ...before.words, ...after.words };
  const codes = new Set(findings.flatMap(({ code, params }) => [code, ...namesIn(params)]));
  const used = Object.entries(known).filter(([code]) => codes.has(code));
  return Object.fromEntries([...used, ...Object.entries(driftWords)].sort(byCode));
}

function byCode([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
