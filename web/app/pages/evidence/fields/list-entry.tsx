import { type ComponentType, useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import type { EntryProps } from './entry-props.ts';
import { useFieldName } from './field-name.ts';
import { type FieldSchema, shapeOf } from './field-schema.ts';

const texts = {
  item: { en: '{field}, no. {number}', zh: '{field}，第 {number} 项' },
  add: { en: 'Add one', zh: '添加一项' },
  remove: { en: 'Remove no. {number}', zh: '删除第 {number} 项' },
  none: { en: 'None: an empty list says that there are none.', zh: '无：空列表表示不存在。' },
} satisfies Record<string, Texts>;

/** Several of the same, each with its parts. */
export function ListEntry({
  name,
  value,
  change,
  depth = 0,
  item,
  PartEntry,
}: EntryProps & {
  readonly item: FieldSchema;
  /** Asks for one part; handed in, because it in turn asks for lists. */
  readonly PartEntry: ComponentType<EntryProps>;
}) {
  const { say } = useWords();
  const field = useFieldName(name);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  // Each keeps its place in the page while others are removed.
  const [keys, setKeys] = useState(() => items.map((_, at) => at));
  const shape = shapeOf(item, depth + 1);
  const parts = shape.kind === 'parts' ? shape.parts : [];
  const remove = (at: number) => {
    setKeys(keys.toSpliced(at, 1));
    change(items.toSpliced(at, 1));
  };
  return (
    <fieldset className="entry-parts">
      <legend className="entry-label">{field}</legend>
      {items.length === 0 ? <p className="entry-note">{say(texts.none)}</p> : null}
      {items.map((one, at) => (
        <fieldset key={keys[at]} className="entry-item">
          <legend className="s">{say(texts.item, { field, number: at + 1 })}</legend>
          {parts.map((part) => (
            <PartEntry
              key={part.name}
              {...part}
              depth={depth + 2}
              value={partOf(one, part.name)}
              change={(next) => change(items.with(at, withPart(one, part.name, next)))}
            />
          ))}
          <button type="button" className="btn small" onClick={() => remove(at)}>
            {say(texts.remove, { number: at + 1 })}
          </button>
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className="btn small"
          onClick={() => {
            setKeys([...keys, Math.max(-1, ...keys) + 1]);
            change([...items, {}]);
          }}
        >
          {say(texts.add)}
        </button>
      </p>
    </fieldset>
  );
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function withPart(value: unknown, name: string, part: unknown): unknown {
  return { ...(typeof value === 'object' && value !== null ? value : {}), [name]: part };
}
