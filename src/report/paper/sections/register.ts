import type { Fact } from '../../../vocabulary/assessment.ts';
import { factTexts } from '../../../vocabulary/fact-names.ts';
import { queriesOf } from '../../../vocabulary/fact-queries.ts';
import { enginesOf } from '../../../vocabulary/reports/engines-of.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { statusTerms } from '../../../words/terms/assessment-terms.ts';
import { subjectText } from '../../terminal/phrases.ts';
import { bounded } from '../bounded.ts';
import { none, plainNumber } from '../figures.ts';
import type { Block, Section } from '../paper.ts';
import { placeCharacters, shortened } from '../shortened.ts';
import { columnTerms } from '../terms.ts';
import type { Voice } from '../voice.ts';

const texts = {
  register: { en: 'Evidence register', zh: '证据登记表' },
  run: { en: 'Versions, seeds and hashes', zh: '版本、种子与哈希值' },
  documents: { en: 'Contracts and documents', zh: '合同与文件' },
  prints: { en: 'Fingerprints of the tables', zh: '数据表指纹' },
  facts: { en: 'Facts', zh: '事实' },
  fact: { en: 'Fact', zh: '事实' },
  query: { en: 'Query', zh: '查询' },
  schema: { en: 'Schema', zh: '结构' },
  content: { en: 'Content', zh: '内容' },
  quick: { en: '{print} (quick)', zh: '{print}（快速）' },
  report: { en: 'Report', zh: '报告' },
  model: { en: 'Model', zh: '模型' },
  assay: { en: 'Software', zh: '软件' },
  engine: { en: 'Engine', zh: '引擎' },
  seed: { en: 'Seed', zh: '随机种子' },
  finished: { en: 'Measured (UTC)', zh: '测量时间（UTC）' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  allRows: { en: 'all rows', zh: '全部记录' },
} satisfies Record<string, Texts>;

const settingTerms = {
  typeThreshold: { en: 'Type threshold', zh: '类型阈值' },
  minConfidence: { en: 'Cells are suspected from', zh: '可疑单元格置信度下限' },
  sample: { en: 'Measured', zh: '测量范围' },
  certify: { en: 'Certified fingerprints', zh: '认证指纹' },
} satisfies Record<string, Texts>;

const shownFacts = 120;
const shownPrints = 80;
const shownDocuments = 60;

/** What bears the figures out: versions and seeds, documents, fingerprints, facts. */
export function registerSection(report: Report, voice: Voice): Section {
  const { say } = voice;
  return {
    title: say(texts.register),
    blocks: [],
    sections: [
      { title: say(texts.run), blocks: [runFacts(report, voice)] },
      { title: say(texts.documents), blocks: documentBlocks(report, voice) },
      { title: say(texts.prints), blocks: printBlocks(report, voice) },
      { title: say(texts.facts), blocks: factBlocks(report, voice) },
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

function runFacts(report: Report, { say }: Voice): Block {
  return {
    kind: 'facts',
    rows: [
      [say(texts.report), `sha256 ${report.run.reportSha256}`],
      [
        say(texts.model),
        `${report.model.id} ${report.model.version}, sha256 ${report.model.sha256}`,
      ],
      [say(texts.assay), `Assay ${report.assay}`],
      [say(texts.engine), enginesOf(report).join(', ')],
      [say(texts.seed), String(report.seed)],
      [say(texts.finished), report.run.finishedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, '')],
      ...Object.entries(report.settings).map(
        ([name, value]) => [settingName(name, say), settingText(value, say)] as const,
      ),
    ],
  };
}

/** A setting of a later version, and an input that was set, stand under their own names. */
function settingName(name: string, say: Voice['say']): string {
  const known: Readonly<Record<string, Texts>> = settingTerms;
  const term = Object.hasOwn(known, name) ? known[name] : undefined;
  return term === undefined ? name : say(term);
}

function settingText(value: string | number | boolean, say: Voice['say']): string {
  if (typeof value === 'boolean') return say(value ? texts.yes : texts.no);
  return value === 'all' ? say(texts.allRows) : String(value);
}

function documentBlocks(report: Report, voice: Voice): readonly Block[] {
  const named = new Map<string, string>();
  for (const { contract, valuation, ledger } of report.assets) {
    if (contract !== undefined) named.set(contract.path, contract.sha256);
    for (const { source } of valuation?.calculation.steps ?? []) {
      if (source?.kind !== 'declared') continue;
      for (const { path, sha256 } of source.documents ?? []) named.set(path, sha256);
    }
    for (const { path, sha256 } of ledger?.entries.flatMap((one) => one.documents) ?? []) {
      named.set(path, sha256);
    }
  }
  for (const { document } of report.evidence) {
    if (document !== undefined) named.set(document.path, document.sha256);
  }
  const all = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  return bounded(all, { limit: shownDocuments, voice }, (rows) => ({
    kind: 'table',
    columns: [
      { title: voice.say(columnTerms.document), share: 2 },
      { title: 'SHA-256', is: 'code', share: 3 },
    ],
    rows,
  }));
}

function printBlocks(report: Report, voice: Voice): readonly Block[] {
  const { say } = voice;
  const tables = report.assets.flatMap((asset) => asset.tables);
  return bounded(tables, { limit: shownPrints, voice }, (shown) => ({
    kind: 'table',
    columns: [
      { title: say(columnTerms.table), share: 2 },
      { title: say(texts.content), is: 'code', share: 3 },
      { title: say(texts.schema), is: 'code', share: 3 },
    ],
    rows: shown.map(({ name, fingerprint }) => [
      name,
      fingerprint.certified ?? say(texts.quick, { print: fingerprint.quick }),
      fingerprint.schema,
    ]),
  }));
}

/** Those about assets and tables come before those about single columns. */
function factBlocks(report: Report, voice: Voice): readonly Block[] {
  const { say } = voice;
  const general = report.evidence.filter(({ subject }) => subject.column === undefined);
  const columns = report.evidence.filter(({ subject }) => subject.column !== undefined);
  return bounded([...general, ...columns], { limit: shownFacts, voice }, (facts) => ({
    kind: 'table',
    columns: [
      { title: 'ID', is: 'code', share: 1 },
      { title: say(texts.fact), share: 4 },
      { title: say(columnTerms.where), share: 3 },
      { title: say(columnTerms.value), is: 'number', share: 1.4 },
      { title: say(columnTerms.status), share: 1.6 },
      { title: say(texts.query), is: 'code', share: 2.4 },
    ],
    rows: facts.map((fact) => factRow(fact, voice)),
  }));
}

function factRow(fact: Fact, { say }: Voice): string[] {
  const known: Readonly<Record<string, Texts>> = factTexts;
  const texts = known[fact.name];
  return [
    fact.id,
    texts === undefined ? fact.name : say(texts),
    shortened(subjectText(fact.subject) || none, placeCharacters),
    plainNumber(fact.value),
    say(statusTerms[fact.status]),
    queriesOf(fact)[0] ?? fact.declaration ?? none,
  ];
}
