import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { AssessmentRecord } from '../../../../src/vocabulary/registry/assets/asset.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { type SignOffs, sign, signOffsQuery, takeSignatureBack } from '../../api/evidence.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { utcTime } from '../../words/times.ts';
import { useNames } from './people.ts';

const texts = {
  title: { en: 'Sign-off', zh: '签署' },
  note: {
    en: 'of the assessment as of {asOf}, by two persons who did not put it in; a newer assessment withdraws it',
    zh: '基准日 {asOf} 的评估，须由未提交报告的两人签署；有更新的评估时自动失效',
  },
  signed: { en: 'Two persons stand for this assessment.', zh: '该评估已由两人签署。' },
  open: { en: '{count} of {needed} have signed.', zh: '已签署 {count}/{needed}。' },
  by: { en: '{name} signed, {time} UTC', zh: '{name} 签署，{time} UTC' },
  ended: { en: 'withdrawn {time} UTC', zh: '已于 {time} UTC 失效' },
  hash: { en: 'report sha256 {hash}', zh: '报告 sha256 {hash}' },
  sign: { en: 'Sign off', zh: '签署' },
  withdraw: { en: 'Take my signature back', zh: '撤回我的签署' },
} satisfies Record<string, Texts>;

/** Who stands for the newest assessment, and the way to do so. */
export function SignOff({
  asset,
  assessment: { id, asOf },
}: {
  readonly asset: string;
  readonly assessment: AssessmentRecord;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { signed, needed, items, possible } = useSuspenseQuery(signOffsQuery(asset, id)).data;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => (possible === 'withdraw' ? takeSignatureBack(id) : sign(id)),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['evidence', asset] }),
  });
  const count = items.filter(({ withdrawnAt }) => withdrawnAt === null).length;
  return (
    <Section title={say(texts.title)} note={say(texts.note, { asOf })}>
      <p>{signed ? say(texts.signed) : say(texts.open, { count, needed })}</p>
      <ul className="said">
        {items.map((one) => (
          <Signature key={one.id} one={one} />
        ))}
      </ul>
      {error === null ? null : <ProblemNotice error={error} />}
      {possible === null ? null : (
        <p className="buttons">
          <button type="button" className="btn" aria-disabled={isPending} onClick={() => mutate()}>
            {say(texts[possible])}
          </button>
        </p>
      )}
    </Section>
  );
}

function Signature({
  one: { signedBy, signedAt, withdrawnAt, reportSha256 },
}: {
  readonly one: SignOffs['items'][number];
}) {
  const { say } = useWords();
  const nameOfAccount = useNames();
  return (
    <li>
      {say(texts.by, { name: nameOfAccount(signedBy), time: utcTime(signedAt) })}{' '}
      {withdrawnAt === null ? null : (
        <span>· {say(texts.ended, { time: utcTime(withdrawnAt) })} </span>
      )}
      <span className="s mono">{say(texts.hash, { hash: reportSha256.slice(0, 12) })}</span>
    </li>
  );
}
