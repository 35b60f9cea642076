import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import {
  type DocumentRecord,
  declareField,
  type FormField,
  type GivenAnswer,
} from '../../../api/evidence.ts';
import { FormFrame } from '../../../forms/form-frame.tsx';
import { nameOf } from './field-name.ts';
import { type FieldSchema, filled } from './field-schema.ts';
import { ValueEntry } from './value-entry.tsx';

const texts = {
  document: { en: 'On what document', zh: '依据的材料' },
  documentNote: {
    en: 'A valid document makes it documented instead of declared.',
    zh: '附有有效材料的声明视为有文件佐证。',
  },
  noDocument: { en: 'none', zh: '无' },
  version: { en: '{name}, version {version}', zh: '{name}，第 {version} 版' },
  save: { en: 'Declare', zh: '提交声明' },
} satisfies Record<string, Texts>;

/** Answers one field. What was answered before stays in its history. */
export function FieldForm({
  asset,
  field: { field, schema, said, answer },
  documents,
  close,
}: {
  readonly asset: string;
  readonly field: FormField;
  readonly documents: readonly DocumentRecord[];
  readonly close: () => void;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [value, setValue] = useState<unknown>(answer?.value ?? said);
  const [document, setDocument] = useState(answer?.documentId ?? '');
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: GivenAnswer) => declareField(asset, given),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['evidence', asset] });
      await queries.invalidateQueries({ queryKey: ['asset', asset] });
      close();
    },
  });
  const send = () => {
    const given = Array.isArray(value) ? value.map(filled) : filled(value);
    mutate({ field, value: given ?? null, ...(document === '' ? {} : { documentId: document }) });
  };
  return (
    <div className="field-form">
      <FormFrame send={send} sending={isPending} error={error} button={say(texts.save)}>
        <ValueEntry
          name={nameOf(field)}
          // What the server describes is a JSON Schema.
          schema={schema as FieldSchema}
          value={value}
          change={setValue}
          required
        />
        <NativeSelect
          label={say(texts.document)}
          description={say(texts.documentNote)}
          value={document}
          data={[
            { value: '', label: say(texts.noDocument) },
            ...documents.map(({ id, name, version }) => ({
              value: id,
              label: say(texts.version, { name, version }),
            })),
          ]}
          onChange={({ currentTarget }) => setDocument(currentTarget.value)}
        />
      </FormFrame>
    </div>
  );
}
