import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { requireSecondFactor, signInPolicyQuery } from '../../api/sign-in-policy.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

const texts = {
  title: { en: 'Second factor', zh: '二次验证' },
  asked: {
    en: 'Required: members who sign in by password set one up before anything else.',
    zh: '已强制启用：使用密码登录的成员须先启用二次验证，方可进行其他操作。',
  },
  left: {
    en: 'Left to each member. Once required, members without one do nothing else before they have set it up.',
    zh: '由成员自行决定。强制启用后，未启用的成员须先完成设置。',
  },
  require: { en: 'Require a second factor', zh: '强制启用二次验证' },
  leave: { en: 'Leave it to members', zh: '改为由成员决定' },
} satisfies Record<string, Texts>;

/** Whether members need a second factor, for an administrator to decide. */
export function SecondFactorPolicy() {
  const { say } = useWords();
  const { data: policy } = useSuspenseQuery(signInPolicyQuery);
  const queries = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: requireSecondFactor,
    onSettled: () => queries.invalidateQueries(signInPolicyQuery),
  });
  const isRequired = policy.secondFactorRequired;
  return (
    <Section title={say(texts.title)} note={say(isRequired ? texts.asked : texts.left)}>
      <p className="buttons">
        <button
          type="button"
          className="btn"
          disabled={isPending}
          onClick={() => mutate(!isRequired)}
        >
          {say(isRequired ? texts.leave : texts.require)}
        </button>
      </p>
      {error === null ? null : <ProblemNotice error={error} />}
    </Section>
  );
}
