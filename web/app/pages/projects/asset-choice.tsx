import { TextInput } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { assetsQuery } from '../../api/assets.ts';

const texts = {
  title: { en: 'Assets in scope', zh: '范围内数据资产' },
  find: { en: 'Find data assets', zh: '查找数据资产' },
  add: { en: 'Take in {name}', zh: '纳入 {name}' },
  remove: { en: 'Take out {name}', zh: '移出 {name}' },
  none: { en: 'No data asset is found.', zh: '未找到数据资产。' },
} satisfies Record<string, Texts>;

export interface ChosenAsset {
  readonly id: string;
  readonly name: string;
}

const mostShown = 8;

/** Assets taken into scope, and a search for more. */
export function AssetChoice({
  chosen,
  choose,
}: {
  readonly chosen: readonly ChosenAsset[];
  readonly choose: (assets: readonly ChosenAsset[]) => void;
}) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data } = useInfiniteQuery({
    ...assetsQuery(q === '' ? {} : { q }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.pages[0]?.items ?? [])
    .filter(({ id }) => !chosen.some((one) => one.id === id))
    .slice(0, mostShown);
  return (
    <fieldset className="choices-of">
      <legend className="entry-label">{say(texts.title)}</legend>
      <AssetList
        assets={chosen}
        says={texts.remove}
        sign="−"
        act={(asset) => choose(chosen.filter(({ id }) => id !== asset.id))}
      />
      <TextInput
        aria-label={say(texts.find)}
        placeholder={say(texts.find)}
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
      {data !== undefined && q !== '' && found.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : null}
      <AssetList
        assets={found}
        says={texts.add}
        sign="+"
        act={({ id, name }) => choose([...chosen, { id, name }])}
      />
    </fieldset>
  );
}

function AssetList({
  assets,
  says,
  sign,
  act,
}: {
  readonly assets: readonly ChosenAsset[];
  readonly says: Texts;
  readonly sign: string;
  readonly act: (asset: ChosenAsset) => void;
}) {
  const { say } = useWords();
  return (
    <ul className="asset-choice">
      {assets.map((asset) => (
        <li key={asset.id}>
          <button
            type="button"
            className="btn small"
            aria-label={say(says, { name: asset.name })}
            onClick={() => act(asset)}
          >
            {sign}
          </button>{' '}
          <Name of={asset.name} />
        </li>
      ))}
    </ul>
  );
}
