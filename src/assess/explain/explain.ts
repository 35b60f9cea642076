import type {
  Assessment,
  CombinedScore,
  Fact,
  IndicatorResult,
} from '../../vocabulary/assessment.ts';
import { queriesOf } from '../../vocabulary/fact-queries.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { ModelRecord } from '../../vocabulary/reports/model-record.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import type { Subject } from '../../vocabulary/subject.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { nearestOrDash } from '../../words/nearest.ts';
import {
  type ExplainedDiscovery,
  explainTopic,
  findTopic,
  topicNames,
} from './explain-discoveries.ts';
import { type ExplainedNode, findNode, nodePaths } from './explain-nodes.ts';
import { findSubjects, subjectNames } from './explain-subjects.ts';

export const unknownPath = defineProblem<'path' | 'nearest'>({
  code: 'explain.unknown-path',
  texts: {
    en: 'the report has no score and no topic called {path}.',
    zh: '报告中没有名为 {path} 的评分项或主题。',
  },
  remedy: { en: 'Did you mean: {nearest}?', zh: '您是否想写：{nearest}？' },
});

export const unknownSubject = defineProblem<'subject' | 'nearest'>({
  code: 'explain.unknown-subject',
  texts: {
    en: 'the report has no asset, table or column called {subject}.',
    zh: '报告中没有名为 {subject} 的资产、表或字段。',
  },
  remedy: { en: 'Did you mean: {nearest}?', zh: '您是否想写：{nearest}？' },
});

/** A child of a combined score. */
export interface ExplainedPart {
  readonly path: string;
  readonly name: Texts;
  readonly weight: number;
  readonly score: number | null;
  /** Of a combined part. */
  readonly coverage?: number | null;
  /** Of an indicator. */
  readonly status?: IndicatorResult['status'];
}

/** A fact with the queries it came from. */
export interface ExplainedFact {
  readonly fact: Fact;
  readonly sql?: string;
  /** Further queries, where one was not enough. */
  readonly furtherSql?: readonly string[];
}

/** How one subject came to one score. */
export interface ExplainedScore {
  readonly subject: Subject;
  /** As a person calls it: asset, table, column. */
  readonly label: string;
  readonly combined?: CombinedScore;
  /** How the parts were combined. */
  readonly method?: string;
  readonly parts: readonly ExplainedPart[];
  readonly result?: IndicatorResult;
  readonly facts: readonly ExplainedFact[];
}

export interface Explanation {
  readonly path: string;
  readonly name: Texts;
  /** Of an indicator: formula, definition and standards. */
  readonly indicator?: ModelRecord['indicators'][number];
  readonly scores: readonly ExplainedScore[];
  /** Of a topic: what was discovered, by subject. */
  readonly discoveries?: readonly ExplainedDiscovery[];
}

/**
 * The way from a score to its evidence. `path` names an indicator (`Q2.1` or
 * `quality.completeness.element-completeness`), a group, a dimension, `overall`, or a topic of what
 * was discovered (`suspected-cells`, `relationships`, …); a prefix and a colon choose the subject: `ASSET:`, `TABLE:`, `TABLE/COLUMN:`, `ASSET/TABLE/COLUMN:`. Without
 * one, every asset is explained. Raises `explain.unknown-path` and `explain.unknown-subject`
 * with the nearest names.
 */
export function explain(report: Report, path: string): Explanation {
  const colon = path.lastIndexOf(':');
  const wanted = path.slice(colon + 1);
  const prefix = colon < 0 ? undefined : path.slice(0, colon);
  const topic = findTopic(wanted);
  if (topic !== undefined) {
    const subjects = subjectsNamed(report, prefix).map(({ subject, label }) => ({
      subject,
      label,
    }));
    const discoveries = explainTopic(report, topic, subjects);
    return { path: topic.id, name: topic.name, scores: [], discoveries };
  }
  const node = findNode(report.model, wanted);
  if (node === undefined) {
    const names = [...nodePaths(report.model), ...topicNames];
    throw unknownPath({ path: wanted, nearest: nearestOrDash(wanted, names) });
  }
  const subjects = subjectsNamed(report, prefix);
  const facts = new Map(report.evidence.map((fact) => [fact.id, fact]));
  const scores = subjects.map(({ subject, label, assessment }) => ({
    subject,
    label,
    ...explainNode({ node, assessment, report, facts }),
  }));
  const indicator = node.kind === 'indicator' ? { indicator: node.indicator } : {};
  return { path: node.path, name: node.name, ...indicator, scores };
}

function subjectsNamed(report: Report, prefix: string | undefined) {
  const subjects = findSubjects(report, prefix);
  if (subjects.length > 0) return subjects;
  const nearest = nearestOrDash(prefix ?? '', subjectNames(report));
  throw unknownSubject({ subject: prefix ?? '', nearest });
}

interface Explained {
  readonly node: ExplainedNode;
  readonly assessment: Assessment;
  readonly report: Report;
  readonly facts: ReadonlyMap<string, Fact>;
}

function explainNode(explained: Explained): Omit<ExplainedScore, 'subject' | 'label'> {
  const { node } = explained;
  if (node.kind === 'indicator') return explainIndicator(explained, node.indicator.id);
  const { assessment } = explained;
  const combined = {
    overall: assessment.overall,
    dimension: assessment.dimensions[node.id],
    group: assessment.groups[node.id],
  }[node.kind];
  return {
    ...(combined === undefined ? {} : { combined }),
    ...(node.method === undefined ? {} : { method: node.method }),
    parts: node.parts.flatMap((part) => partOf(part, assessment)),
    facts: [],
  };
}

function partOf(part: ExplainedNode['parts'][number], assessment: Assessment): ExplainedPart[] {
  const { id, path, name, weight } = part;
  if (part.kind === 'dimension') {
    const combined = assessment.dimensions[id];
    if (combined === undefined) return [];
    return [{ path, name, weight, score: combined.score, coverage: combined.coverage }];
  }
  const result = assessment.indicators.find((one) => one.id === id);
  if (result === undefined) return [];
  return [{ path, name, weight, score: result.score, status: result.status }];
}

function explainIndicator(
  { assessment, report, facts }: Explained,
  id: string,
): Omit<ExplainedScore, 'subject' | 'label'> {
  const result = assessment.indicators.find((one) => one.id === id);
  const known = (result?.evidence ?? []).flatMap((factId) => facts.get(factId) ?? []);
  return {
    parts: [],
    ...(result === undefined ? {} : { result }),
    facts: known.map((fact) => {
      const [sql, ...further] = queriesOf(fact).flatMap((query) => report.queries[query] ?? []);
      return {
        fact,
        ...(sql === undefined ? {} : { sql }),
        ...(further.length === 0 ? {} : { furtherSql: further }),
      };
    }),
  };
}
