import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { Name } from '../../view/words/names.tsx';
import { foundAssetsQuery } from '../api/found.ts';
import { ChoiceDialog, type Found } from './choice-list.tsx';

const texts = {
  title: { en: 'Choose a data asset', zh: '选择数据资产' },
  field: { en: 'Words of its name or contents', zh: '名称或内容中的词' },
  none: { en: 'No data asset has these words.', zh: '没有含有这些词的数据资产。' },
  assessed: { en: 'assessed {on}', zh: '评估于 {on}' },
  never: { en: 'not assessed yet', zh: '尚未评估' },
} satisfies Record<string, Texts>;

/** Lets a person choose one of the organisation's assets by search. */
export function AssetPicker({
  pick,
  close,
}: {
  readonly pick: (asset: string, name: string) => void;
  readonly close: () => void;
}) {
  const choose = ({ id, name }: FoundAsset) => pick(id, name);
  return <ChoiceDialog texts={texts} useFound={useFoundAssets} choose={choose} close={close} />;
}

type FoundAsset = Readonly<Record<'id' | 'name', string>>;

function useFoundAssets(words: string): Found<FoundAsset> {
  const { say } = useWords();
  const { data, isFetching, error } = useQuery({
    ...foundAssetsQuery(words),
    placeholderData: keepPreviousData,
  });
  const choices = (data ?? []).map(({ id, name, assessedOn }) => ({
    key: id,
    name: <Name of={name} />,
    kind: assessedOn === null ? say(texts.never) : say(texts.assessed, { on: assessedOn }),
    value: { id, name },
  }));
  return { choices, searching: isFetching, error };
}
