import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { linkTerms, type SaidTerm } from '../../../api/upkeep.ts';
import { TermPicker } from '../../../find/term-picker.tsx';
import { FormFrame } from '../../../forms/form-frame.tsx';
import { RemovableList } from './removable-list.tsx';
import { type UpkeepFormProps, useUpkeepChange } from './use-upkeep-change.ts';

const texts = {
  add: { en: 'Add a term', zh: '添加术语' },
  table: { en: 'Table; empty for the whole data asset', zh: '数据表；留空表示整个数据资产' },
  column: { en: 'Column; empty for the whole table', zh: '字段；留空表示整张数据表' },
  list: { en: 'Terms of this data asset', zh: '该数据资产的术语' },
  button: { en: 'Save', zh: '保存' },
} satisfies Record<string, Texts>;

type NamedTerm = SaidTerm & { readonly name: Texts };

const placeOf = ({ table, column }: SaidTerm) => [table, column].filter(Boolean).join('.');

/** Says which terms of the glossary the asset, or a table or column of it, is about. */
export function TermsForm({ asset, upkeep, close }: UpkeepFormProps) {
  const { say } = useWords();
  const [terms, setTerms] = useState<readonly NamedTerm[]>(
    upkeep.terms.map(({ term, name, table, column }) => ({
      term,
      name,
      ...(table !== null && { table }),
      ...(column !== null && { column }),
    })),
  );
  const [place, setPlace] = useState({ table: '', column: '' });
  const [isPicking, pick] = useState(false);
  const { mutate, isPending, error } = useUpkeepChange<readonly SaidTerm[]>(
    (items) => linkTerms({ asset, version: upkeep.version }, items),
    close,
  );
  const { table, column } = place;
  const add = (term: { readonly id: string; readonly name: Texts }) => {
    const said = { ...(table && { table }), ...(table && column && { column }) };
    setTerms([...terms, { term: term.id, name: term.name, ...said }]);
  };
  return (
    <>
      <FormFrame
        send={() => mutate(terms.map(({ name: _, ...said }) => said))}
        sending={isPending}
        error={error}
        button={say(texts.button)}
      >
        <RemovableList
          label={say(texts.list)}
          items={terms.map((one) => ({
            key: `${one.term} ${placeOf(one)}`,
            name: [say(one.name), placeOf(one)].filter(Boolean).join(' · '),
            remove: () => setTerms(terms.filter((other) => other !== one)),
          }))}
        />
        <TextInput
          label={say(texts.table)}
          value={table}
          onChange={({ currentTarget: { value } }) => setPlace({ ...place, table: value.trim() })}
        />
        <TextInput
          label={say(texts.column)}
          value={column}
          onChange={({ currentTarget: { value } }) => setPlace({ ...place, column: value.trim() })}
        />
        <p>
          <button type="button" className="btn small" onClick={() => pick(true)}>
            {say(texts.add)}
          </button>
        </p>
      </FormFrame>
      {isPicking ? <TermPicker pick={add} close={() => pick(false)} /> : null}
    </>
  );
}
