import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { type Member, membersQuery } from '../../api/people.ts';

const texts = {
  who: { en: 'Who', zh: '操作者' },
  everyone: { en: 'everyone', zh: '全部操作者' },
} satisfies Record<string, Texts>;

/** An organisation may have thousands of members: the browser is given those whose names go on as typed. */
const mostProposed = 50;

/** One member by name or e-mail address; empty for everyone. */
export function PersonField({
  account,
  set,
}: {
  readonly account: string | undefined;
  readonly set: (account: string) => void;
}) {
  const { say } = useWords();
  const id = useId();
  const { data: members = [] } = useQuery(membersQuery);
  const [typed, setTyped] = useState<string>();
  const chosen = members.find((member) => member.account === account);
  const shown = typed ?? (chosen ? labelOf(chosen) : '');
  const sought = shown.toLowerCase();
  const proposed = members
    .map((member) => labelOf(member))
    .filter((label) => label.toLowerCase().includes(sought))
    .slice(0, mostProposed);
  const take = (text: string) => {
    setTyped(text);
    const named = members.find((member) => labelOf(member) === text);
    if (named !== undefined || text === '') set(named?.account ?? '');
  };
  return (
    <label>
      <span className="s">{say(texts.who)}</span>
      <input
        className="field"
        list={id}
        placeholder={say(texts.everyone)}
        value={shown}
        onChange={({ currentTarget }) => take(currentTarget.value)}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={id}>
        {proposed.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </label>
  );
}

/** Names may be alike; addresses are not. */
function labelOf({ name, email }: Member): string {
  return `${name} (${email})`;
}
