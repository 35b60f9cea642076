import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  PossibleStep,
  RegistrationPage,
  StepField,
} from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import { useWords } from '../../../view/words/language.tsx';
import { bringStep, registrationQuery, type StepInput } from '../../api/registrations.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { DocumentChoice } from './form/document-choice.tsx';

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
          data={data}
          field={field}
          value={entered[field.name] ?? ''}
          enter={(value) => setEntered((now) => ({ ...now, [field.name]: value }))}
        />
      ))}
    </FormFrame>
  );
}

type Given = string | number | readonly string[];

interface FieldProps {
  readonly data: RegistrationPage;
  readonly field: StepField;
  readonly value: string;
  readonly enter: (value: string) => void;
}

function Field({ data, field, value, enter }: FieldProps) {
  const { say } = useWords();
  const { kind, choices = [], required } = field;
  const shared = {
    label: say(field.texts),
    required,
    value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      enter(event.currentTarget.value),
  };
  if (kind === 'document') {
    return (
      <DocumentChoice
        label={say(field.texts)}
        data={data}
        chosen={linesOf(value)}
        choose={(next) => enter(next(linesOf(value)).join('\n'))}
        one={{ required }}
      />
    );
  }
  if (kind === 'codes') return <Choices {...{ field, value, enter }} />;
  if (kind === 'code') {
    const offered = choices.map(({ id, texts: name }) => ({ value: id, label: say(name) }));
    return <NativeSelect {...shared} data={[{ value: '', label: '–' }, ...offered]} />;
  }
  const types = { day: 'date', number: 'number', text: 'text' } as const;
  return <TextInput {...shared} type={types[kind]} />;
}

/** Several of a list; under heads that open where it has any. */
function Choices({ field, value, enter }: Omit<FieldProps, 'data'>) {
  const { say } = useWords();
  const { choices = [] } = field;
  const chosen = linesOf(value);
  const heads = new Map(choices.map(({ group }) => [group?.en, group]));
  return (
    <fieldset className="choices-of">
      <legend className="entry-label">{say(field.texts)}</legend>
      {[...heads].map(([key, head]) => {
        const under = choices.filter(({ group }) => group?.en === key);
        const boxes = under.map(({ id, texts: name }) => (
          <Checkbox
            key={id}
            label={say(name)}
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              enter([...chosen.filter((one) => one !== id), ...(checked ? [id] : [])].join('\n'))
            }
          />
        ));
        if (head === undefined) return boxes;
        const count = under.filter(({ id }) => chosen.includes(id)).length;
        return (
          <details key={key} className="choice-group">
            <summary>
              {say(head)} <span className="s n">{count === 0 ? '' : count}</span>
            </summary>
            {boxes}
          </details>
        );
      })}
    </fieldset>
  );
}

/** What was entered as the event takes it; what was left empty is left out. */
function inputOf(
  fields: readonly StepField[],
  entered: Readonly<Record<string, string>>,
): StepInput {
  const given = fields.flatMap(({ name, kind }): [string, Given][] => {
    const value = entered[name]?.trim() ?? '';
    if (kind === 'codes') return [[name, linesOf(value)]];
    if (value === '') return [];
    return [[name, kind === 'number' ? Number(value) : value]];
  });
  const plain = given.filter(([name]) => !name.includes('.'));
  const part = (of: string) =>
    given.flatMap(([name, value]) =>
      name.startsWith(`${of}.`) ? [[name.slice(of.length + 1), value] as const] : [],
    );
  const [basis, changes] = [part('basis'), part('changes')];
  return {
    ...Object.fromEntries(plain),
    ...(basis.length === 0 ? {} : { basis: Object.fromEntries(basis) }),
    ...(changes.length === 0
      ? {}
      : { changes: changes.map(([field, after]) => ({ field, after })) }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
