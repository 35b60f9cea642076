import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { SampleState } from '../../../../../src/vocabulary/registry/assets/sample.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Tag } from '../../../../view/marks/tag.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import {
  decideSample,
  giveSample,
  lookAtSample,
  type SampleRequest,
  withdrawSample,
} from '../../../api/samples.ts';
import { sessionQuery } from '../../../api/session.ts';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { utcTime } from '../../../words/times.ts';
import { useNames } from '../people.ts';
import { MaskedRows } from './masked-rows.tsx';

const stateTexts: Readonly<Record<SampleState, Texts>> = {
  asked: { en: 'asked for', zh: '待批准' },
  granted: { en: 'granted', zh: '已批准' },
  refused: { en: 'refused', zh: '已拒绝' },
  given: { en: 'given', zh: '已提供' },
  expired: { en: 'removed', zh: '已到期删除' },
  withdrawn: { en: 'taken back', zh: '已撤回' },
};

const texts = {
  wish: { en: '{rows} rows of {table}: {purpose}', zh: '{table} 的 {rows} 行：{purpose}' },
  asked: { en: 'asked by {name}, {time} UTC', zh: '{name} 请求，{time} UTC' },
  given: { en: 'given by {name}, until {time} UTC', zh: '{name} 提供，保存至 {time} UTC' },
  viewed: { en: 'looked at by {name}, {time} UTC', zh: '{name} 查看，{time} UTC' },
  grant: { en: 'Grant', zh: '批准' },
  refuse: { en: 'Refuse', zh: '拒绝' },
  give: { en: 'Give sample.json', zh: '提交 sample.json' },
  run: { en: 'Run it where the data lie:', zh: '请在数据所在处运行：' },
  withdraw: { en: 'Take the request back', zh: '撤回请求' },
  look: { en: 'Look at the masked rows', zh: '查看脱敏样本' },
} satisfies Record<string, Texts>;

interface SampleCardProps {
  readonly asset: string;
  readonly sample: SampleRequest;
  readonly mayDecide: boolean;
  readonly mayGive: boolean;
  readonly mayLook: boolean;
}

/** One request for masked rows, its way so far, and what whoever looks may do next. */
export function SampleCard({ asset, sample, ...may }: SampleCardProps) {
  const { say } = useWords();
  const name = useNames();
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['evidence', asset] });
  const decide = useMutation({
    mutationFn: (granted: boolean) => decideSample(sample, granted),
    onSuccess,
  });
  const withdraw = useMutation({ mutationFn: () => withdrawSample(sample), onSuccess });
  const { data: session } = useQuery(sessionQuery);
  const isOwn = session?.account?.id === sample.askedBy;
  const look = useMutation({ mutationFn: () => lookAtSample(sample.id), onSuccess });
  const { state, table, rows, purpose, askedBy, askedAt, givenBy, expiresAt, views } = sample;
  const error = decide.error ?? look.error ?? withdraw.error;
  return (
    <article className="correction">
      <p className="any">
        <Tag kind={state === 'asked' ? 'serious' : ''}>{say(stateTexts[state])}</Tag>{' '}
        {say(texts.wish, { rows, table, purpose })}
      </p>
      <p className="s">{say(texts.asked, { name: name(askedBy), time: utcTime(askedAt) })}</p>
      {givenBy === null || expiresAt === null ? null : (
        <p className="s">{say(texts.given, { name: name(givenBy), time: utcTime(expiresAt) })}</p>
      )}
      {views.map(({ viewedBy, viewedAt }) => (
        <p key={viewedAt} className="s">
          {say(texts.viewed, { name: name(viewedBy), time: utcTime(viewedAt) })}
        </p>
      ))}
      {state === 'asked' && may.mayDecide ? (
        <p className="buttons">
          <button type="button" className="btn small" onClick={() => decide.mutate(true)}>
            {say(texts.grant)}
          </button>
          <button type="button" className="btn small" onClick={() => decide.mutate(false)}>
            {say(texts.refuse)}
          </button>
        </p>
      ) : null}
      {isOwn && (state === 'asked' || state === 'granted') ? (
        <button type="button" className="btn small" onClick={() => withdraw.mutate()}>
          {say(texts.withdraw)}
        </button>
      ) : null}
      {state === 'granted' && may.mayGive ? <Give sample={sample} given={onSuccess} /> : null}
      {state === 'given' && may.mayLook ? (
        <button type="button" className="btn small" onClick={() => look.mutate()}>
          {say(texts.look)}
        </button>
      ) : null}
      {look.data === undefined ? null : <MaskedRows sample={look.data} />}
      {error === null ? null : <ProblemNotice error={error} />}
    </article>
  );
}

function Give({
  sample,
  given,
}: {
  readonly sample: SampleRequest;
  readonly given: () => Promise<void>;
}) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { mutate, error } = useMutation({
    mutationFn: (file: File) => giveSample(sample, file),
    onSuccess: given,
  });
  const { table, rows, seed } = sample;
  return (
    <>
      <p className="s">{say(texts.run)}</p>
      <pre className="any">{`npx assay sample FOLDER --table ${JSON.stringify(table)} --rows ${rows} --seed ${seed} --out masked`}</pre>
      <button type="button" className="btn small" onClick={() => input.current?.click()}>
        {say(texts.give)}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={say(texts.give)}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) mutate(file);
          currentTarget.value = '';
        }}
      />
      {error === null ? null : <ProblemNotice error={error} />}
    </>
  );
}
