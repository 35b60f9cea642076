import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { SeveralOf } from '../../../forms/several-of.tsx';
import { choiceTerms } from '../../../words/choice-terms.ts';
import { CodeEntry } from './code-entry.tsx';
import type { EntryProps } from './entry-props.ts';
import { useFieldName } from './field-name.ts';
import { shapeOf, typedLine } from './field-schema.ts';
import { ListEntry } from './list-entry.tsx';

const texts = {
  nothing: { en: 'not said', zh: '未说明' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  words: { en: 'One in each line.', zh: '每行一项。' },
} satisfies Record<string, Texts>;

/** Asks for a value as its schema says. */
export function ValueEntry(props: EntryProps) {
  const { name, schema, value, change, required = false, depth = 0 } = props;
  const { say } = useWords();
  const label = useFieldName(name);
  const shape = shapeOf(schema, depth);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const line = { label, required, value: text };
  switch (shape.kind) {
    case 'code':
      return <CodeEntry label={label} value={value} change={change} />;
    case 'list':
      return <ListEntry {...props} item={shape.item} PartEntry={ValueEntry} />;
    case 'parts':
      return (
        <fieldset className="entry-parts">
          <legend className="entry-label">{label}</legend>
          {shape.parts.map((part) => (
            <ValueEntry
              key={part.name}
              {...part}
              depth={depth + 1}
              value={partOf(value, part.name)}
              change={(next) => change({ ...recordOf(value), [part.name]: next })}
            />
          ))}
        </fieldset>
      );
    case 'choices':
      return (
        <SeveralOf
          label={label}
          codes={shape.codes}
          nameOf={(code) => say(choiceTerms[code] ?? { en: code, zh: code })}
          chosen={Array.isArray(value) ? value : []}
          choose={change}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          {...line}
          data={[
            { value: '', label: say(texts.nothing) },
            ...shape.codes.map((code) => ({
              value: code,
              label: say(choiceTerms[code] ?? { en: code, zh: code }),
            })),
          ]}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      );
    case 'flag':
      return (
        <NativeSelect
          label={label}
          required={required}
          value={value === undefined ? '' : String(value)}
          data={[
            { value: '', label: say(texts.nothing) },
            { value: 'true', label: say(texts.yes) },
            { value: 'false', label: say(texts.no) },
          ]}
          onChange={({ currentTarget }) =>
            change(currentTarget.value === '' ? undefined : currentTarget.value === 'true')
          }
        />
      );
    case 'words':
      return (
        <Textarea
          label={label}
          required={required}
          description={say(texts.words)}
          value={Array.isArray(value) ? value.join('\n') : ''}
          onChange={({ currentTarget }) => change(linesOf(currentTarget.value))}
        />
      );
    case 'lines':
      return <Textarea {...line} onChange={({ currentTarget }) => change(currentTarget.value)} />;
    case 'number':
      return (
        <TextInput
          {...line}
          inputMode="decimal"
          pattern="-?[0-9]+(\.[0-9]+)?"
          onChange={({ currentTarget }) => change(numberOf(currentTarget.value))}
        />
      );
    default:
      return (
        <TextInput
          {...line}
          type={shape.kind === 'date' ? 'date' : 'text'}
          onChange={({ currentTarget }) => change(typedLine(schema, currentTarget.value))}
        />
      );
  }
}

/** A number that is being typed is kept as it stands: `1.` becomes `1.5`. */
function numberOf(text: string): number | string {
  return /^-?\d{1,15}(\.\d*[1-9])?$/.test(text) ? Number(text) : text;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function partOf(value: unknown, name: string): unknown {
  return recordOf(value)[name];
}
