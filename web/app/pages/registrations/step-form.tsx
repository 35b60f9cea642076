import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  PossibleStep,
  RegistrationPage,
  StepField,
} from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { bringStep, registrationQuery, type StepInput } from '../../api/registrations.ts';
import { FormFrame } from '../../forms/form-frame.tsx';

const texts = {
  oneALine: { en: 'One a line.', zh: '每行一项。' },
  none: { en: '–', zh: '–' },
} satisfies Record<string, Texts>;

/** The inputs of a step, and the button that brings it. */
export function StepForm({
  step,
  data,
}: {
  readonly step: PossibleStep;
  readonly data: RegistrationPage;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [entered, setEntered] = useState<Readonly<Record<string, string>>>({});
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: StepInput) => bringStep(data, step.event, input),
    onSuccess: async () => {
      await queries.invalidateQueries(registrationQuery(data.id));
      await queries.invalidateQueries({ queryKey: ['registrations'] });
    },
  });
  return (
    <FormFrame
      send={() => mutate(inputOf(step.fields, entered))}
      sending={isPending}
      error={error}
      button={say(step.texts)}
    >
      {step.fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={entered[field.name] ?? ''}
          enter={(value) => setEntered((now) => ({ ...now, [field.name]: value }))}
        />
      ))}
    </FormFrame>
  );
}

interface FieldProps {
  readonly field: StepField;
  readonly value: string;
  readonly enter: (value: string) => void;
}

function Field({ field, value, enter }: FieldProps) {
  const { say } = useWords();
  const { kind, choices = [], required } = field;
  const shared = {
    label: say(field.texts),
    required,
    value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      enter(event.currentTarget.value),
  };
  if (kind === 'codes' && choices.length > 0) return <Choices {...{ field, value, enter }} />;
  if (kind === 'codes') return <Textarea {...shared} description={say(texts.oneALine)} />;
  if (kind === 'code') {
    const data = choices.map(({ id, texts: name }) => ({ value: id, label: say(name) }));
    return <NativeSelect {...shared} data={[{ value: '', label: say(texts.none) }, ...data]} />;
  }
  const types = { day: 'date', number: 'number', text: 'text' } as const;
  return <TextInput {...shared} type={types[kind]} />;
}

/** Several of a list that the rules give. */
function Choices({ field, value, enter }: FieldProps) {
  const { say } = useWords();
  const chosen = linesOf(value);
  return (
    <fieldset className="choices-of">
      <legend className="entry-label">{say(field.texts)}</legend>
      {field.choices?.map(({ id, texts: name }) => (
        <Checkbox
          key={id}
          label={say(name)}
          checked={chosen.includes(id)}
          onChange={({ currentTarget: { checked } }) =>
            enter([...chosen.filter((one) => one !== id), ...(checked ? [id] : [])].join('\n'))
          }
        />
      ))}
    </fieldset>
  );
}

/** What was entered as the event takes it; what was left empty is left out. */
function inputOf(
  fields: readonly StepField[],
  entered: Readonly<Record<string, string>>,
): StepInput {
  const given = fields.flatMap(({ name, kind }): [string, StepInput[string]][] => {
    const value = entered[name]?.trim() ?? '';
    if (kind === 'codes') return [[name, linesOf(value)]];
    if (value === '') return [];
    return [[name, kind === 'number' ? Number(value) : value]];
  });
  return Object.fromEntries(given);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
