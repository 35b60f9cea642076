import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { formQuery } from '../../../api/evidence.ts';
import { askForSample, type SampleWish } from '../../../api/samples.ts';
import { FormFrame } from '../../../forms/form-frame.tsx';

const texts = {
  table: { en: 'Table', zh: '数据表' },
  rows: { en: 'Rows, at most 200', zh: '行数，至多 200' },
  purpose: { en: 'What for', zh: '用途' },
  ask: { en: 'Ask for masked rows', zh: '请求脱敏样本' },
} satisfies Record<string, Texts>;

/** An assessor's wish to see the form of a table. */
export function SampleAsk({ asset }: { readonly asset: string }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { tables } = useSuspenseQuery(formQuery(asset, {})).data;
  const [wish, setWish] = useState({ table: tables[0]?.id ?? '', rows: '20', purpose: '' });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (asked: SampleWish) => askForSample(asset, asked),
    onSuccess: async () => {
      setWish({ ...wish, purpose: '' });
      await queries.invalidateQueries({ queryKey: ['evidence', asset] });
    },
  });
  return (
    <div className="narrow say">
      <FormFrame
        send={() => mutate({ ...wish, rows: Number(wish.rows) })}
        sending={isPending}
        error={error}
        button={say(texts.ask)}
      >
        <NativeSelect
          label={say(texts.table)}
          value={wish.table}
          data={tables.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ currentTarget: { value } }) => setWish({ ...wish, table: value })}
        />
        <TextInput
          label={say(texts.rows)}
          required
          inputMode="numeric"
          pattern="[0-9]{1,3}"
          value={wish.rows}
          onChange={({ currentTarget: { value } }) => setWish({ ...wish, rows: value })}
        />
        <Textarea
          label={say(texts.purpose)}
          required
          maxLength={2000}
          value={wish.purpose}
          onChange={({ currentTarget: { value } }) => setWish({ ...wish, purpose: value })}
        />
      </FormFrame>
    </div>
  );
}
