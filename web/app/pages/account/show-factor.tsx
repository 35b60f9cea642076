import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { showFactor } from '../../api/account.ts';
import { sessionQuery } from '../../api/session.ts';
import { CodeEntry } from '../../forms/code-entry.tsx';
import { FormFrame } from '../../forms/form-frame.tsx';

const texts = {
  title: { en: 'Show your second factor', zh: '二次验证' },
  note: { en: 'Everything else opens after it.', zh: '验证后即可使用其他功能。' },
  show: { en: 'Show it', zh: '验证' },
} satisfies Record<string, Texts>;

/** Where the organisation asks for a second factor and the provider that opened the session said nothing of one. */
export function ShowFactor() {
  const { say } = useWords();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: showFactor,
    onSuccess: () => queries.invalidateQueries(sessionQuery),
  });
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <FormFrame
        send={() => mutate(code.trim())}
        sending={isPending}
        error={error}
        button={say(texts.show)}
      >
        <CodeEntry code={code} enter={setCode} />
      </FormFrame>
    </Section>
  );
}
