import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import {
  type RelationKind,
  relationKinds,
  relationTerms,
} from '../../../../../src/vocabulary/registry/assets/relation-kinds.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { relateAsset, type SaidRelation } from '../../../api/upkeep.ts';
import { AssetPicker } from '../../../find/asset-picker.tsx';
import { FormFrame } from '../../../forms/form-frame.tsx';
import { RemovableList } from './removable-list.tsx';
import { type UpkeepFormProps, useUpkeepChange } from './use-upkeep-change.ts';

const texts = {
  kind: { en: 'This data asset …', zh: '该数据资产……' },
  add: { en: 'Choose the other', zh: '选择另一资产' },
  list: { en: 'Said here', zh: '在此声明的关系' },
  button: { en: 'Save', zh: '保存' },
} satisfies Record<string, Texts>;

type NamedRelation = SaidRelation & { readonly name: string };

/** Says how the asset stands to others; what others say of it they keep. */
export function RelationsForm({ asset, upkeep, close }: UpkeepFormProps) {
  const { say } = useWords();
  const [relations, setRelations] = useState<readonly NamedRelation[]>(
    upkeep.relations.flatMap(({ kind, said, other }) =>
      said === 'here' ? [{ kind, other: other.id, name: other.name }] : [],
    ),
  );
  const [kind, setKind] = useState<RelationKind>('isPartOf');
  const [isPicking, pick] = useState(false);
  const { mutate, isPending, error } = useUpkeepChange<readonly SaidRelation[]>(
    (items) => relateAsset({ asset, version: upkeep.version }, items),
    close,
  );
  const add = (other: string, name: string) => {
    if (other !== asset) setRelations([...relations, { kind, other, name }]);
  };
  return (
    <>
      <FormFrame
        send={() => mutate(relations.map(({ name: _, ...said }) => said))}
        sending={isPending}
        error={error}
        button={say(texts.button)}
      >
        <RemovableList
          label={say(texts.list)}
          items={relations.map((one) => ({
            key: `${one.kind} ${one.other}`,
            name: `${say(relationTerms[one.kind].texts)} ${one.name}`,
            remove: () => setRelations(relations.filter((other) => other !== one)),
          }))}
        />
        <NativeSelect
          label={say(texts.kind)}
          value={kind}
          data={relationKinds.map((one) => ({ value: one, label: say(relationTerms[one].texts) }))}
          onChange={({ currentTarget: { value } }) =>
            setKind(relationKinds.find((one) => one === value) ?? kind)
          }
        />
        <p>
          <button type="button" className="btn small" onClick={() => pick(true)}>
            {say(texts.add)}
          </button>
        </p>
      </FormFrame>
      {isPicking ? <AssetPicker pick={add} close={() => pick(false)} /> : null}
    </>
  );
}
