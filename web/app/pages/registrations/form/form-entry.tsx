import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useWords } from '../../../../view/words/language.tsx';
import { SeveralOf } from '../../../forms/several-of.tsx';
import type { EntryProps } from './filling.ts';
import { valueAt } from './place.ts';
import { RightsEntry } from './rights-entry.tsx';

const inputTypes = { text: 'text', day: 'date', number: 'number' } as const;

/** One field, with what is wrong in it beside it. */
export function FormEntry({ field, place, filling }: EntryProps) {
  const { say } = useWords();
  const { application, enter, faults } = filling;
  const value = valueAt(application, place);
  const { kind, choices = [] } = field;
  if (kind === 'rights') return <RightsEntry {...{ field, place, filling }} />;
  if (kind === 'codes') {
    return (
      <SeveralOf
        label={say(field.texts)}
        codes={choices.map(({ id }) => id)}
        nameOf={(code) => say(choices.find(({ id }) => id === code)?.texts ?? field.texts)}
        chosen={Array.isArray(value) ? value : []}
        choose={(codes) => enter(place, codes)}
      />
    );
  }
  const told = faults.filter(({ path }) => path === place);
  const [fault] = told.filter((one) => one.kind === 'fault');
  const [remark] = told.filter((one) => one.kind === 'remark');
  const shared = {
    label: say(field.texts),
    withAsterisk: field.required,
    value: typeof value === 'number' || typeof value === 'string' ? String(value) : '',
    error: fault && say(fault.texts),
    description: remark && say(remark.texts),
    maxLength: field.most,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      enter(place, kind === 'number' ? numberOf(currentTarget.value) : currentTarget.value),
  };
  if (kind === 'paragraph') return <Textarea {...shared} autosize minRows={2} />;
  if (kind === 'choice') {
    const data = choices.map(({ id, texts }) => ({ value: id, label: say(texts) }));
    const { maxLength: _none, ...select } = shared;
    return <NativeSelect {...select} data={[{ value: '', label: '–' }, ...data]} />;
  }
  return <TextInput {...shared} type={inputTypes[kind]} />;
}

function numberOf(text: string): number | undefined {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? undefined : number;
}
