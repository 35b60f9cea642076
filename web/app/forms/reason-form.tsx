import { Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { FormFrame } from './form-frame.tsx';

/** A step that wants words: first its button alone, then the field for them. */
export function ReasonForm({
  button,
  label,
  note,
  longest,
  send,
  sent,
}: {
  readonly button: Texts;
  readonly label: Texts;
  /** What follows from the step. */
  readonly note?: Texts;
  /** The most characters that are taken. */
  readonly longest: number;
  readonly send: (reason: string) => Promise<unknown>;
  readonly sent: () => Promise<unknown>;
}) {
  const { say } = useWords();
  const [isOpen, open] = useState(false);
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => send(reason),
    onSuccess: sent,
  });
  if (!isOpen) {
    return (
      <button type="button" className="btn small" onClick={() => open(true)}>
        {say(button)}
      </button>
    );
  }
  return (
    <div className="narrow say">
      <FormFrame send={() => mutate()} sending={isPending} error={error} button={say(button)}>
        <Textarea
          label={say(label)}
          description={note && say(note)}
          required
          maxLength={longest}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </FormFrame>
    </div>
  );
}
