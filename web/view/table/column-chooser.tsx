import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../words/language.tsx';
import { type Field, fields, fieldTexts } from './column-fields.ts';

const texts = {
  choose: { en: 'Choose what to show', zh: '选择显示内容' },
} satisfies Record<string, Texts>;

/** Which fields of the columns are shown. */
export function ColumnChooser({
  hidden,
  onChange,
}: {
  readonly hidden: ReadonlySet<Field>;
  readonly onChange: (hidden: ReadonlySet<Field>) => void;
}) {
  const { say } = useWords();
  return (
    <details className="chooser">
      <summary className="btn small">{say(texts.choose)}</summary>
      <div className="sheet">
        {fields.map((field) => (
          <label key={field}>
            <input
              type="checkbox"
              checked={!hidden.has(field)}
              onChange={() => onChange(toggled(hidden, field))}
            />{' '}
            {say(fieldTexts[field])}
          </label>
        ))}
      </div>
    </details>
  );
}

function toggled(hidden: ReadonlySet<Field>, field: Field): ReadonlySet<Field> {
  return new Set(fields.filter((one) => hidden.has(one) !== (one === field)));
}
