import { Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import type { GlossaryTerm, WrittenTerm } from '../../api/glossary.ts';
import { FormFrame } from '../../forms/form-frame.tsx';

const texts = {
  nameEn: { en: 'Name in English', zh: '英文名称' },
  nameZh: { en: 'Name in Chinese', zh: '中文名称' },
  definitionEn: { en: 'Definition in English', zh: '英文定义' },
  definitionZh: { en: 'Definition in Chinese', zh: '中文定义' },
  button: { en: 'Save the term', zh: '保存术语' },
} satisfies Record<string, Texts>;

const empty: WrittenTerm = { name: { en: '', zh: '' }, definition: { en: '', zh: '' } };

/** A term in both languages: a new one, or one that is changed. */
export function TermForm({
  term = empty,
  send,
  done,
  beside,
}: {
  readonly term?: WrittenTerm;
  readonly send: (term: WrittenTerm) => Promise<GlossaryTerm>;
  readonly done: (term: GlossaryTerm) => void;
  readonly beside?: ReactNode;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState(term.name);
  const [definition, setDefinition] = useState(term.definition);
  const { mutate, isPending, error } = useMutation({
    mutationFn: send,
    onSuccess: async (made) => {
      for (const key of ['terms', 'term', 'asset', 'asset-facets']) {
        await queries.invalidateQueries({ queryKey: [key] });
      }
      done(made);
    },
  });
  return (
    <FormFrame
      send={() => mutate({ name, definition })}
      sending={isPending}
      error={error}
      button={say(texts.button)}
      beside={beside}
    >
      <TextInput
        label={say(texts.nameEn)}
        required
        maxLength={200}
        lang="en"
        value={name.en}
        onChange={({ currentTarget: { value } }) => setName({ ...name, en: value })}
      />
      <TextInput
        label={say(texts.nameZh)}
        required
        maxLength={200}
        lang="zh"
        value={name.zh}
        onChange={({ currentTarget: { value } }) => setName({ ...name, zh: value })}
      />
      <Textarea
        label={say(texts.definitionEn)}
        required
        maxLength={4000}
        lang="en"
        value={definition.en}
        onChange={({ currentTarget: { value } }) => setDefinition({ ...definition, en: value })}
      />
      <Textarea
        label={say(texts.definitionZh)}
        required
        maxLength={4000}
        lang="zh"
        value={definition.zh}
        onChange={({ currentTarget: { value } }) => setDefinition({ ...definition, zh: value })}
      />
    </FormFrame>
  );
}
