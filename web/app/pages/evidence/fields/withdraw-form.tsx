import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { withdrawAnswer } from '../../../api/evidence.ts';
import { FormFrame } from '../../../forms/form-frame.tsx';

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
  const { say } = useWords();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => withdrawAnswer(answer, reason),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['evidence', asset] });
      await queries.invalidateQueries({ queryKey: ['asset', asset] });
    },
  });
  if (!open) {
    return (
      <p>
        <button type="button" className="btn small" onClick={() => setOpen(true)}>
          {say(texts.withdraw)}
        </button>
      </p>
    );
  }
  return (
    <div className="narrow say">
      <FormFrame
        send={() => mutate()}
        sending={isPending}
        error={error}
        button={say(texts.withdraw)}
      >
        <Textarea
          label={say(texts.reason)}
          description={say(texts.note)}
          required
          maxLength={2000}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </FormFrame>
    </div>
  );
}
