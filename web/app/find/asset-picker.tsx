import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { Name } from '../../view/words/names.tsx';
import { foundAssetsQuery } from '../api/found.ts';
import { ChoiceDialog } from './choice-list.tsx';

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
  const { say } = useWords();
  const [wanted, want] = useState('');
  const asked = useDeferredValue(wanted.trim());
  const { data, isFetching, error } = useQuery({
    ...foundAssetsQuery(asked),
    placeholderData: keepPreviousData,
  });
  const choices = (data ?? []).map(({ id, name, assessedOn }) => ({
    key: id,
    name: <Name of={name} />,
    kind: assessedOn === null ? say(texts.never) : say(texts.assessed, { on: assessedOn }),
    choose: () => pick(id, name),
  }));
  return (
    <ChoiceDialog
      title={say(texts.title)}
      label={say(texts.field)}
      wanted={wanted}
      want={want}
      choices={choices}
      none={say(texts.none)}
      searching={isFetching}
      error={error}
      close={close}
    />
  );
}
