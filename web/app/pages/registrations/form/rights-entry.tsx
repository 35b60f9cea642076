import { Checkbox, TextInput } from '@mantine/core';
import type { DataRight } from '../../../../../src/vocabulary/declarations/rights.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { rightTerms } from '../../../words/right-terms.ts';
import { DocumentChoice } from './document-choice.tsx';
import { Faults } from './faults.tsx';
import type { EntryProps } from './filling.ts';
import { valueAt } from './place.ts';

const texts = {
  by: { en: 'By the way of acquisition: {says}', zh: '按取得方式：{says}' },
  from: { en: 'From', zh: '起始日' },
  until: { en: 'Until (last day)', zh: '截止日' },
  share: { en: 'Share in %', zh: '份额（%）' },
  limits: { en: 'Limits', zh: '限制' },
  proofs: { en: 'Proof', zh: '证明材料' },
} satisfies Record<string, Texts>;

const rights: readonly DataRight[] = ['hold', 'use', 'operate'];

/** The three rights of a holder: which are claimed, for how long, in what part, on what proof. */
export function RightsEntry({ field, place, filling }: EntryProps) {
  const { say } = useWords();
  const { application, enter, form, faults } = filling;
  const found = valueAt(application, place);
  const held: readonly unknown[] = Array.isArray(found) ? found : [];
  return (
    <fieldset className="checks-of">
      <legend className="entry-label">{say(field.texts)}</legend>
      {rights.map((right) => {
        const index = held.findIndex((one) => valueAt(one, 'right') === right);
        const says = form.acquisition.find((one) => one.right === right)?.says ?? [];
        const choose = (isHeld: boolean) =>
          enter(place, isHeld ? [...held, { right }] : held.filter((_, at) => at !== index));
        return (
          <div key={right} className="held-right">
            <Checkbox
              label={say(rightTerms[right])}
              description={say(texts.by, { says: says.map((one) => say(one)).join(' · ') })}
              checked={index !== -1}
              onChange={({ currentTarget: { checked } }) => choose(checked)}
            />
            {index === -1 ? null : <HeldRight place={`${place}[${index}]`} filling={filling} />}
          </div>
        );
      })}
      <Faults
        faults={faults.filter(({ path }) => path.startsWith(`${place}[`) || path === place)}
      />
    </fieldset>
  );
}

const inputs = [
  ['from', 'date'],
  ['until', 'date'],
  ['share', 'number'],
  ['limits', 'text'],
] as const;

function HeldRight({ place, filling }: Pick<EntryProps, 'place' | 'filling'>) {
  const { say } = useWords();
  const { application, enter } = filling;
  const proofs = valueAt(application, `${place}.proofs`);
  return (
    <div className="held-terms">
      {inputs.map(([name, type]) => (
        <TextInput
          key={name}
          label={say(texts[name])}
          type={type}
          value={String(valueAt(application, `${place}.${name}`) ?? '')}
          onChange={({ currentTarget: { value } }) =>
            enter(`${place}.${name}`, type === 'number' && value !== '' ? Number(value) : value)
          }
        />
      ))}
      <DocumentChoice
        label={say(texts.proofs)}
        data={filling.data}
        fromAsset
        chosen={idsIn(proofs)}
        choose={(next) => enter(`${place}.proofs`, (now: unknown) => next(idsIn(now)))}
      />
    </div>
  );
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}
