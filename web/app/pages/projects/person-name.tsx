import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import type { Project } from '../../api/projects.ts';

const texts = {
  former: { en: 'somebody who left', zh: '已离开的成员' },
} satisfies Record<string, Texts>;

/** A person in the record, by name; who left the organisation has none here. */
export function PersonName({
  project: { people },
  id,
}: {
  readonly project: Pick<Project, 'people'>;
  readonly id: string;
}) {
  const { say } = useWords();
  const known = people.find((one) => one.id === id);
  return known === undefined ? say(texts.former) : <Name of={known.name} />;
}
