import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { membersQuery } from '../../../api/people.ts';
import { changeKeepers, type Keepers } from '../../../api/upkeep.ts';
import { FormFrame } from '../../../forms/form-frame.tsx';
import { type UpkeepFormProps, useUpkeepChange } from './use-upkeep-change.ts';

const texts = {
  owner: { en: 'Owner: a department or an organisation', zh: '所有者：部门或单位' },
  steward: { en: 'Steward: the member who looks after it', zh: '管理员：负责维护的成员' },
  nobody: { en: 'nobody', zh: '无' },
  tags: { en: 'Tags, separated by commas', zh: '标签，以逗号分隔' },
  button: { en: 'Save', zh: '保存' },
} satisfies Record<string, Texts>;

/** Whose the data are, who looks after them, and labels. */
export function KeepersForm({ asset, upkeep, close }: UpkeepFormProps) {
  const { say } = useWords();
  const { data: members = [] } = useQuery(membersQuery);
  const [owner, setOwner] = useState(upkeep.owner ?? '');
  const [steward, setSteward] = useState(upkeep.steward ?? '');
  const [tags, setTags] = useState(upkeep.tags.join(', '));
  const { mutate, isPending, error } = useUpkeepChange<Keepers>(
    (keepers) => changeKeepers({ asset, version: upkeep.version }, keepers),
    close,
  );
  const keepers = {
    owner: owner.trim() === '' ? null : owner.trim(),
    steward: steward === '' ? null : steward,
    tags: tags
      .split(/[,，、]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  };
  const choices = members.map(({ account, name }) => ({ value: account, label: name }));
  return (
    <FormFrame
      send={() => mutate(keepers)}
      sending={isPending}
      error={error}
      button={say(texts.button)}
    >
      <TextInput
        label={say(texts.owner)}
        maxLength={200}
        value={owner}
        onChange={({ currentTarget: { value } }) => setOwner(value)}
      />
      <NativeSelect
        label={say(texts.steward)}
        value={steward}
        data={[{ value: '', label: say(texts.nobody) }, ...choices]}
        onChange={({ currentTarget: { value } }) => setSteward(value)}
      />
      <TextInput
        label={say(texts.tags)}
        value={tags}
        onChange={({ currentTarget: { value } }) => setTags(value)}
      />
    </FormFrame>
  );
}
