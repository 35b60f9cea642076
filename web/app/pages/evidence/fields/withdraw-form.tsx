import { useQueryClient } from '@tanstack/react-query';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { withdrawAnswer } from '../../../api/evidence.ts';
import { ReasonForm } from '../../../forms/reason-form.tsx';

const texts = {
  withdraw: { en: 'Withdraw this answer', zh: '撤回此答案' },
  reason: { en: 'Why it is withdrawn', zh: '撤回原因' },
  note: {
    en: 'The answer stays in the history; from the next assessment on it counts no longer.',
    zh: '答案保留在历史记录中，自下一次评估起不再计入。',
  },
} satisfies Record<string, Texts>;

/** Takes the answer that stands back, with a reason. */
export function WithdrawForm({
  asset,
  answer,
}: {
  readonly asset: string;
  readonly answer: string;
}) {
  const queries = useQueryClient();
  const sent = async () => {
    await queries.invalidateQueries({ queryKey: ['evidence', asset] });
    await queries.invalidateQueries({ queryKey: ['asset', asset] });
  };
  return (
    <ReasonForm
      button={texts.withdraw}
      label={texts.reason}
      note={texts.note}
      longest={2000}
      send={(reason) => withdrawAnswer(answer, reason)}
      sent={sent}
    />
  );
}
