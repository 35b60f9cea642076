import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { partyTerms } from '../../../../../src/vocabulary/registry/projects/project-terms.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import type { Project } from '../../../api/projects.ts';
import { FormFrame } from '../../../forms/form-frame.tsx';
import { codesOf } from '../../../words/asset-terms.ts';
import { AssetChoice, type ChosenAsset } from '../asset-choice.tsx';
import { CancelButton } from '../events/cancel-button.tsx';
import { useEvent } from '../events/use-event.ts';

const texts = {
  name: { en: 'Title', zh: '项目名称' },
  purpose: { en: 'Purpose', zh: '评估目的' },
  scope: { en: 'Scope', zh: '评估范围' },
  reference: { en: 'Date of reference', zh: '评估基准日' },
  parties: { en: 'Parties', zh: '相关方' },
  party: { en: 'Name of party {number}', zh: '相关方 {number} 名称' },
  role: { en: 'What party {number} is', zh: '相关方 {number} 身份' },
  more: { en: 'Another party', zh: '添加相关方' },
  button: { en: 'Keep the plan', zh: '保存计划' },
} satisfies Record<string, Texts>;

type PlanOfRecord = NonNullable<Project['record']['plan']>;
/** A party with its place in the form, which is all that it has before it is named. */
type Party = PlanOfRecord['parties'][number] & { readonly place: number };

const firstParties: PlanOfRecord['parties'] = [
  { kind: 'client', name: '' },
  { kind: 'assessor', name: '' },
];

/** The whole plan in one form: it is kept as far as it is filled in, and needed whole when preparation ends. */
export function PlanForm({
  project,
  close,
}: {
  readonly project: Project;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const { plan } = project.record;
  const [title, setTitle] = useState(project.title);
  const [purpose, setPurpose] = useState(plan?.purpose ?? '');
  const [scope, setScope] = useState(plan?.scope ?? '');
  const [referenceDate, setReferenceDate] = useState(plan?.referenceDate ?? project.today);
  const [parties, setParties] = useState<readonly Party[]>(
    (plan?.parties ?? firstParties).map((party, place) => ({ ...party, place })),
  );
  const [assets, setAssets] = useState<readonly ChosenAsset[]>(project.assets);
  const { mutate, isPending, error } = useEvent(project, close);
  const send = () =>
    mutate({
      event: 'plan',
      fields: () => ({
        title,
        purpose,
        scope,
        referenceDate,
        parties: parties
          .filter(({ name }) => name.trim() !== '')
          .map(({ kind, name }) => ({ kind, name })),
        assets: assets.map(({ id }) => id),
      }),
    });
  return (
    <FormFrame
      send={send}
      sending={isPending}
      error={error}
      button={say(texts.button)}
      beside={<CancelButton act={close} />}
    >
      <TextInput label={say(texts.name)} required {...entry(title, setTitle)} />
      <Textarea label={say(texts.purpose)} required {...entry(purpose, setPurpose)} />
      <Textarea label={say(texts.scope)} required {...entry(scope, setScope)} />
      <TextInput
        label={say(texts.reference)}
        type="date"
        required
        {...entry(referenceDate, setReferenceDate)}
      />
      <Parties parties={parties} change={setParties} />
      <AssetChoice chosen={assets} choose={setAssets} />
    </FormFrame>
  );
}

function entry(value: string, set: (value: string) => void) {
  return {
    value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set(event.currentTarget.value),
  };
}

function Parties({
  parties,
  change,
}: {
  readonly parties: readonly Party[];
  readonly change: (parties: readonly Party[]) => void;
}) {
  const { say } = useWords();
  const put = (at: number, party: Partial<Party>) =>
    change(parties.map((one) => (one.place === at ? { ...one, ...party } : one)));
  const kinds = codesOf(partyTerms);
  return (
    <fieldset className="choices-of">
      <legend className="entry-label">{say(texts.parties)}</legend>
      {parties.map(({ kind, name, place }) => (
        <div className="party" key={place}>
          <NativeSelect
            aria-label={say(texts.role, { number: place + 1 })}
            value={kind}
            data={kinds.map((one) => ({ value: one, label: say(partyTerms[one]) }))}
            onChange={({ currentTarget: { value } }) =>
              put(place, { kind: kinds.find((one) => one === value) ?? kind })
            }
          />
          <TextInput
            aria-label={say(texts.party, { number: place + 1 })}
            {...entry(name, (value) => put(place, { name: value }))}
          />
        </div>
      ))}
      <p>
        <button
          type="button"
          className="btn small"
          onClick={() =>
            change([...parties, { kind: 'reportUser', name: '', place: parties.length }])
          }
        >
          {say(texts.more)}
        </button>
      </p>
    </fieldset>
  );
}
