import { useQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Tag } from '../../../../view/marks/tag.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { type Answer, type DocumentRecord, historyQuery } from '../../../api/evidence.ts';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { utcTime } from '../../../words/times.ts';
import { useNames } from '../people.ts';
import { ValueShown } from './value-shown.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

const texts = {
  on: { en: 'on {document}, version {version}', zh: '依据 {document} 第 {version} 版' },
  onNothing: { en: 'on no document', zh: '未附材料' },
  answered: { en: '{name}, {time} UTC', zh: '{name}，{time} UTC' },
  stands: { en: 'stands', zh: '有效' },
  replaced: { en: 'replaced', zh: '已被替代' },
  withdrawn: { en: 'withdrawn', zh: '已撤回' },
  why: {
    en: 'Withdrawn by {name}, {time} UTC: {reason}',
    zh: '{name} 于 {time} UTC 撤回：{reason}',
  },
  loading: { en: 'Loading the history', zh: '正在载入历史记录' },
} satisfies Record<string, Texts>;

/** Every answer that a field was given: by whom, when, on what, and what became of it. */
export function AnswerHistory({
  asset,
  field,
  documents,
  may,
}: {
  readonly asset: string;
  readonly field: string;
  readonly documents: readonly DocumentRecord[];
  readonly may: boolean;
}) {
  const { say } = useWords();
  const { data, error } = useQuery(historyQuery(asset, field));
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <p className="s">{say(texts.loading)}</p>;
  return (
    <ol className="said answer-history">
      {data.map((answer, at) => (
        <li key={answer.id}>
          <Given answer={answer} newest={at === 0} documents={documents} />
          {may && at === 0 && answer.withdrawal === null ? (
            <WithdrawForm asset={asset} answer={answer.id} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function Given({
  answer: { value, answeredBy, answeredAt, documentId, withdrawal },
  newest,
  documents,
}: {
  readonly answer: Answer;
  readonly newest: boolean;
  readonly documents: readonly DocumentRecord[];
}) {
  const { say } = useWords();
  const nameOf = useNames();
  const document = documents.find(({ id }) => id === documentId);
  const state = withdrawal === null ? (newest ? 'stands' : 'replaced') : 'withdrawn';
  return (
    <>
      <Tag kind={state === 'stands' ? 'here' : ''}>{say(texts[state])}</Tag>{' '}
      <span className="any">
        <ValueShown value={value} />
      </span>
      <span className="s sub any">
        {say(texts.answered, { name: nameOf(answeredBy), time: utcTime(answeredAt) })} ·{' '}
        {document === undefined
          ? say(texts.onNothing)
          : say(texts.on, { document: document.name, version: document.version })}
      </span>
      {withdrawal === null ? null : (
        <span className="s sub any">
          {say(texts.why, {
            name: nameOf(withdrawal.withdrawnBy),
            time: utcTime(withdrawal.withdrawnAt),
            reason: withdrawal.reason,
          })}
        </span>
      )}
    </>
  );
}
