import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { attachFile, type EventFields, type Project } from '../../../api/projects.ts';
import { FormFrame } from '../../../forms/form-frame.tsx';
import { FileEntry } from '../steps/file-entry.tsx';
import { CancelButton } from './cancel-button.tsx';
import { useEvent } from './use-event.ts';

const texts = {
  none: { en: 'none in particular', zh: '不限' },
} satisfies Record<string, Texts>;

/** One field of an event. Files are kept first; the event names them. */
export interface EventField {
  readonly name: string;
  readonly label: Texts;
  readonly kind: 'text' | 'prose' | 'day' | 'asset' | 'file' | 'files';
  readonly required?: boolean;
}

interface EventFormProps {
  readonly project: Project;
  readonly event: string;
  readonly button: string;
  readonly fields: readonly EventField[];
  /** What the event says besides the fields, as the request that it is about. */
  readonly about?: EventFields;
  readonly close: () => void;
}

/** The inputs of an event, and the button that brings it. */
export function EventForm({ project, event, button, fields, about = {}, close }: EventFormProps) {
  const { say } = useWords();
  const [entered, setEntered] = useState<Readonly<Record<string, string>>>({});
  const [files, setFiles] = useState<Readonly<Record<string, readonly File[]>>>({});
  const { mutate, isPending, error } = useEvent(project, close);
  const send = () =>
    mutate({
      event,
      fields: async () => ({ ...about, ...(await fieldsOf(project, fields, { entered, files })) }),
    });
  return (
    <FormFrame
      send={send}
      sending={isPending}
      error={error}
      button={button}
      beside={<CancelButton act={close} />}
    >
      {fields.map((field) =>
        field.kind === 'file' || field.kind === 'files' ? (
          <FileEntry
            key={field.name}
            label={say(field.label)}
            several={field.kind === 'files'}
            chosen={files[field.name] ?? []}
            choose={(chosen) => setFiles((now) => ({ ...now, [field.name]: chosen }))}
          />
        ) : (
          <Entry
            key={field.name}
            field={field}
            project={project}
            value={entered[field.name] ?? ''}
            enter={(value) => setEntered((now) => ({ ...now, [field.name]: value }))}
          />
        ),
      )}
    </FormFrame>
  );
}

function Entry({
  field: { kind, label, required = false },
  project,
  value,
  enter,
}: {
  readonly field: EventField;
  readonly project: Project;
  readonly value: string;
  readonly enter: (value: string) => void;
}) {
  const { say } = useWords();
  const shared = {
    label: say(label),
    required,
    value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      enter(event.currentTarget.value),
  };
  if (kind === 'prose') return <Textarea {...shared} />;
  if (kind !== 'asset') return <TextInput {...shared} type={kind === 'day' ? 'date' : 'text'} />;
  const assets = project.assets.map(({ id, name }) => ({ value: id, label: name }));
  return <NativeSelect {...shared} data={[{ value: '', label: say(texts.none) }, ...assets]} />;
}

/** What was entered as the event takes it; what was left empty is left out, but for lists of files. */
async function fieldsOf(
  project: Project,
  fields: readonly EventField[],
  {
    entered,
    files,
  }: {
    readonly entered: Readonly<Record<string, string>>;
    readonly files: Readonly<Record<string, readonly File[]>>;
  },
): Promise<EventFields> {
  const given: [string, unknown][] = [];
  for (const { name, kind } of fields) {
    if (kind === 'file' || kind === 'files') {
      const ids: string[] = [];
      for (const file of files[name] ?? []) ids.push(await attachFile(project.id, file));
      const [first] = ids;
      if (kind === 'files') given.push([name, ids]);
      else if (first !== undefined) given.push([name, first]);
    } else {
      const value = entered[name]?.trim() ?? '';
      if (value !== '') given.push([name, value]);
    }
  }
  return Object.fromEntries(given);
}
