import type { Assessment, Fact, IndicatorResult } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { statusTerms } from '../../../src/words/terms/assessment-terms.ts';
import { ExactnessMark, exactnessInWords } from '../marks/exactness.tsx';
import { StatusMark } from '../marks/status.tsx';
import { Tag } from '../marks/tag.tsx';
import { RowReferences } from '../row-references.tsx';
import { useWords } from '../words/language.tsx';
import { amount } from '../words/numbers.ts';
import { shortHash } from './identity.tsx';

const texts = {
  status: { en: 'Status', zh: '状态' },
  also: { en: 'also {status} {raw}', zh: '另有{status} {raw}' },
  disagrees: { en: 'disagrees', zh: '不一致' },
  exactness: { en: 'Exactness', zh: '精确性' },
  proxy: { en: 'Proxy', zh: '替代口径' },
  standard: { en: 'Standard', zh: '标准' },
  clause: { en: 'clause {clause}', zh: '条款 {clause}' },
  unseen: { en: 'clause not printed: text not checked', zh: '未列条款号：尚未核对原文' },
  rows: { en: 'Rows', zh: '行位置' },
  input: { en: 'Input hash', zh: '输入哈希' },
  feeds: { en: 'Also feeds', zh: '同一输入还用于' },
} satisfies Record<string, Texts>;

interface EvidenceRecordProps {
  readonly indicator: ModelRecord['indicators'][number];
  readonly result: IndicatorResult;
  readonly facts: readonly Fact[];
  readonly assessment: Assessment;
  readonly inputs: readonly { readonly name: string; readonly hash: string }[];
}

/** Status, exactness, standard, rows and hashes: what an auditor writes down. */
export function EvidenceRecord({
  indicator,
  result,
  facts,
  assessment,
  inputs,
}: EvidenceRecordProps) {
  const words = useWords();
  const { say, phrase } = words;
  const rows = facts.flatMap((fact) => fact.rows ?? []);
  const sharing = assessment.indicators.filter(
    ({ id, evidence }) => id !== result.id && evidence.some((one) => result.evidence.includes(one)),
  );
  return (
    <dl className="kv">
      <dt>{say(texts.status)}</dt>
      <dd>
        <StatusMark status={result.status} /> {say(statusTerms[result.status])}
        <OtherEvidence result={result} />
      </dd>
      {result.score === null ? null : (
        <>
          <dt>{say(texts.exactness)}</dt>
          <dd>
            <ExactnessMark of={result.exactness} value={result.raw} />{' '}
            {exactnessInWords(result.exactness, words)}
          </dd>
        </>
      )}
      {result.proxy === undefined ? null : (
        <>
          <dt>{say(texts.proxy)}</dt>
          <dd>{phrase(result.proxy)}</dd>
        </>
      )}
      <Standards of={indicator.standards} />
      {rows.length === 0 ? null : (
        <>
          <dt>{say(texts.rows)}</dt>
          <dd>
            <RowReferences rows={rows} />
          </dd>
        </>
      )}
      {inputs.length === 0 ? null : (
        <>
          <dt>{say(texts.input)}</dt>
          {inputs.slice(0, 6).map(({ name, hash }) => (
            <dd key={name} className="mono second" title={hash}>
              {name} {shortHash(hash)}
            </dd>
          ))}
        </>
      )}
      {sharing.length === 0 ? null : (
        <>
          <dt>{say(texts.feeds)}</dt>
          <dd className="mono">{sharing.map(({ id }) => id).join(' ')}</dd>
        </>
      )}
    </dl>
  );
}

function OtherEvidence({ result }: { readonly result: IndicatorResult }) {
  const { say } = useWords();
  return (result.also ?? []).map(({ status, raw, disagrees }) => (
    <span key={status}>
      {'; '}
      <StatusMark status={status} />{' '}
      {say(texts.also, { status: say(statusTerms[status]), raw: amount(raw) })}{' '}
      {disagrees ? <Tag kind="serious">{say(texts.disagrees)}</Tag> : null}
    </span>
  ));
}

function Standards({ of }: { readonly of: ModelRecord['indicators'][number]['standards'] }) {
  const { say } = useWords();
  if (of.length === 0) return null;
  return (
    <>
      <dt>{say(texts.standard)}</dt>
      {of.map(({ code, clause }) => (
        <dd key={code} className="second">
          {code}{' '}
          <span className="s">
            {clause === undefined ? say(texts.unseen) : say(texts.clause, { clause })}
          </span>
        </dd>
      ))}
    </>
  );
}
