import { newIdempotencyKey } from '../../../../../src/client/registry-client.ts';
import type { FormSection } from '../../../../../src/vocabulary/registry/registration/application-form.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { Faults } from './faults.tsx';
import type { Filling } from './filling.ts';
import { FormEntry } from './form-entry.tsx';
import { valueAt } from './place.ts';

const texts = {
  add: { en: 'Add: {item}', zh: '添加{item}' },
  takeOut: { en: 'Take out {item} {number}', zh: '移除第 {number} 个{item}' },
  numbered: { en: '{item} {number}', zh: '{item} {number}' },
} satisfies Record<string, Texts>;

interface PartProps {
  readonly section: FormSection;
  readonly filling: Filling;
}

/** A section of the form; of a list, one set of fields for each item. */
export function FormPart({ section, filling }: PartProps) {
  const { say } = useWords();
  const { list, texts: title, id } = section;
  const volume = id === 'data' ? ['data.volume'] : [];
  return (
    <fieldset className="form-part">
      <legend>{say(title)}</legend>
      {list === undefined ? (
        section.fields.map((field) => (
          <FormEntry key={field.path} field={field} place={field.path} filling={filling} />
        ))
      ) : (
        <Items section={section} list={list} filling={filling} />
      )}
      <Faults
        faults={filling.faults.filter(({ path }) => [...volume, list?.path].includes(path))}
      />
    </fieldset>
  );
}

function Items({
  section,
  list,
  filling,
}: PartProps & { readonly list: NonNullable<FormSection['list']> }) {
  const { say } = useWords();
  const { application, enter } = filling;
  const found = valueAt(application, list.path);
  const items: readonly unknown[] = Array.isArray(found) ? found : [];
  const item = say(list.item);
  const fresh = list.path === 'holders' ? { ...list.empty, id: newIdempotencyKey() } : list.empty;
  return (
    <>
      {items
        .map((_, index) => ({ index, place: `${list.path}[${index}]` }))
        .map(({ index, place }) => (
          <fieldset key={place} className="form-item">
            <legend>{say(texts.numbered, { item, number: index + 1 })}</legend>
            <button
              type="button"
              className="btn"
              onClick={() => enter(list.path, items.toSpliced(index, 1))}
            >
              {say(texts.takeOut, { item, number: index + 1 })}
            </button>
            {section.fields.map((field) => (
              <FormEntry
                key={field.path}
                field={field}
                place={`${place}.${field.path}`}
                filling={filling}
              />
            ))}
          </fieldset>
        ))}
      {items.length < list.most ? (
        <p>
          <button type="button" className="btn" onClick={() => enter(list.path, [...items, fresh])}>
            {say(texts.add, { item })}
          </button>
        </p>
      ) : null}
    </>
  );
}
