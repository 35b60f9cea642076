import { sensitiveCategoryTexts } from '../../src/vocabulary/codes/sensitive-categories.ts';
import type { PersonalFlags } from '../../src/vocabulary/personal.ts';
import type { Texts } from '../../src/vocabulary/text.ts';
import { Tag } from './marks/tag.tsx';
import { useWords } from './words/language.tsx';

const texts = {
  direct: { en: 'PI direct', zh: '直接标识符' },
  quasi: { en: 'PI quasi', zh: '准标识符' },
  personal: { en: 'PI', zh: '个人信息' },
  uncleared: { en: 'not cleared', zh: '未排除' },
  sensitive: { en: 'sensitive: {category}', zh: '敏感：{category}' },
} satisfies Record<string, Texts>;

/** The independent flags of a column, each its own tag; never folded into one. */
export function PersonalFlagTags({
  personal,
  cleared,
}: {
  readonly personal: PersonalFlags;
  readonly cleared: boolean;
}) {
  const { say } = useWords();
  const { personalInformation, directIdentifier, quasiIdentifier, sensitive } = personal;
  const plain = personalInformation && !directIdentifier && !quasiIdentifier;
  return (
    <>
      {directIdentifier ? <Tag>{say(texts.direct)}</Tag> : null}
      {quasiIdentifier ? <Tag>{say(texts.quasi)}</Tag> : null}
      {plain ? <Tag>{say(texts.personal)}</Tag> : null}
      {!cleared && !personalInformation ? <Tag>{say(texts.uncleared)}</Tag> : null}
      {sensitive.map((category) => (
        <Tag key={category} kind="serious">
          {say(texts.sensitive, { category: say(sensitiveCategoryTexts[category]) })}
        </Tag>
      ))}
    </>
  );
}
