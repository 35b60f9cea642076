import type { CombinedScore } from '../../../src/vocabulary/assessment.ts';
import type { DataGrade } from '../../../src/vocabulary/personal.ts';
import type { AssetChunk } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Punch } from '../marks/punch.tsx';
import { Tag } from '../marks/tag.tsx';
import { useWords } from '../words/language.tsx';
import { Name } from '../words/names.tsx';
import { count, ratio, score } from '../words/numbers.ts';
import { gradeTerms } from '../words/terms.ts';

const texts = {
  candidate: { en: 'candidate, not yet an asset', zh: '候选，尚不是数据资产' },
  responsible: { en: 'Responsible', zh: '责任方' },
  tables: { en: 'Tables · columns · rows', zh: '数据表 · 字段 · 行' },
  period: { en: 'Period', zh: '时域范围' },
  purpose: { en: 'Purpose assessed', zh: '评估用途' },
  contract: { en: 'Contract', zh: '数据合约' },
  answers: {
    en: 'with answers of the registry: {count}',
    zh: '含登记平台中的 {count} 项答案',
  },
  fingerprint: { en: 'Content fingerprint', zh: '内容指纹' },
  grade: { en: 'Data grade', zh: '数据级别' },
  confirmed: { en: 'confirmed', zh: '已确认' },
  decided: { en: 'decided in the catalogue', zh: '目录中已认定' },
  proposed: { en: 'proposed, not confirmed', zh: '建议，未确认' },
  notDeclared: { en: 'not declared', zh: '未声明' },
  notCertified: { en: 'not certified', zh: '未认证' },
  tablesCertified: {
    en: '{count} of {total} tables certified',
    zh: '{total} 张表中有 {count} 张已认证',
  },
  noContract: { en: 'none', zh: '无' },
  overall: { en: 'overall', zh: '综合' },
  coverage: { en: 'coverage {coverage}', zh: '证据覆盖率 {coverage}' },
  capped: {
    en: 'Coverage {coverage}: grade held at {grade}.',
    zh: '证据覆盖率 {coverage}，等级不高于 {grade}。',
  },
  possibly: { en: '{grade}, possibly {possibly}', zh: '{grade}，可能为 {possibly}' },
} satisfies Record<string, Texts>;

/** Name, conclusion in words, grade and score of an asset. */
export function AssetTitle({ asset }: { readonly asset: AssetChunk }) {
  const { say, sentences } = useWords();
  return (
    <header className="ah">
      <div>
        <h1 tabIndex={-1}>
          <Name of={asset.name} />
        </h1>
        {asset.candidate ? <Tag kind="here">{say(texts.candidate)}</Tag> : null}
        <p className="lead">{sentences(asset.summary)}</p>
      </div>
      <Verdict overall={asset.assessment.overall} />
    </header>
  );
}

/** Punch, score with its interval, and coverage; the reason where the grade is held down. */
export function Verdict({ overall }: { readonly overall: CombinedScore }) {
  const { say } = useWords();
  const { grade, possibly, interval, capped } = overall;
  const coverage = ratio(overall.coverage);
  return (
    <div className="big">
      <Punch grade={grade} capped={capped} size={84} />
      <div>
        <span className="ov">{score(overall.score)}</span>
        <span className="s">
          {say(texts.overall)}
          {intervalText(interval)}
        </span>
        {grade === null || possibly === undefined ? null : (
          <span className="s">{say(texts.possibly, { grade, possibly })}</span>
        )}
        <span className="s">
          {capped && grade !== null
            ? say(texts.capped, { coverage, grade })
            : say(texts.coverage, { coverage })}
        </span>
      </div>
    </div>
  );
}

/** The ends of an interval, where one can tell them apart. */
export function intervalText(interval: CombinedScore['interval']): string {
  if (interval === undefined) return '';
  const [low, high] = [score(interval.low), score(interval.high)];
  return low === high ? '' : ` [${low} – ${high}]`;
}

/** Who answers for the asset, what is in it, and by which contract it was judged. */
export function Identity({
  asset,
  decidedGrade,
}: {
  readonly asset: AssetChunk;
  readonly decidedGrade: DataGrade | undefined;
}) {
  const { say } = useWords();
  const columns = asset.tables.reduce((sum, table) => sum + table.columnCount, 0);
  const rows = asset.tables.reduce((sum, table) => sum + table.rows, 0);
  const { period, contract } = asset;
  return (
    <dl className="idb">
      <Entry term={say(texts.responsible)}>
        {asset.responsible === undefined ? say(texts.notDeclared) : <Name of={asset.responsible} />}
      </Entry>
      <Entry term={say(texts.tables)}>
        {[asset.tables.length, columns, rows].map(count).join(' · ')}
      </Entry>
      <Entry term={say(texts.period)}>
        {period === undefined ? '–' : `${period.from} – ${period.to}`}
      </Entry>
      <Entry term={say(texts.purpose)}>
        {asset.purpose === undefined ? say(texts.notDeclared) : <Name of={asset.purpose} />}
      </Entry>
      <Entry term={say(texts.contract)}>
        {contract === undefined ? say(texts.noContract) : `${contract.path} · ${contract.version}`}
        {contract?.answers === undefined || contract.answers.count === 0 ? null : (
          <span className="s"> {say(texts.answers, { count: contract.answers.count })}</span>
        )}
      </Entry>
      <Entry term={say(texts.fingerprint)}>
        <Fingerprint asset={asset} />
      </Entry>
      <Entry term={say(texts.grade)}>
        <Grade asset={asset} decided={decidedGrade} />
      </Entry>
    </dl>
  );
}

/** A decision comes before what a contract confirms, and that before what was proposed. */
function Grade({
  asset: { confirmedGrade, gradeProposal },
  decided,
}: {
  readonly asset: AssetChunk;
  readonly decided: DataGrade | undefined;
}) {
  const { say } = useWords();
  const standing = confirmedGrade === undefined ? texts.proposed : texts.confirmed;
  return (
    <>
      {say(gradeTerms[decided ?? confirmedGrade ?? gradeProposal])}{' '}
      <span className="s">{say(decided === undefined ? standing : texts.decided)}</span>
    </>
  );
}

function Entry({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="any">{children}</dd>
    </div>
  );
}

function Fingerprint({ asset }: { readonly asset: AssetChunk }) {
  const { say } = useWords();
  const certified = asset.tables.flatMap(({ fingerprint }) => fingerprint.certified ?? []);
  if (certified.length === 0) return say(texts.notCertified);
  const [only] = certified;
  if (asset.tables.length === 1 && only !== undefined) {
    return <span className="mono">{`sha256 ${shortHash(only)}`}</span>;
  }
  return say(texts.tablesCertified, { count: certified.length, total: asset.tables.length });
}

/** Both ends of a hash; the whole of it stands with its table. */
export function shortHash(hash: string): string {
  return hash.length <= 20 ? hash : `${hash.slice(0, 8)} … ${hash.slice(-8)}`;
}
