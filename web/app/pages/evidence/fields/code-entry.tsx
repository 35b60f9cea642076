import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';

const texts = {
  note: {
    en: 'As JSON, with the keys of docs/reference/custom-properties.md.',
    zh: '请按 JSON 填写，键名见 docs/reference/custom-properties.md。',
  },
  wrong: { en: 'This is no JSON yet.', zh: '尚不是有效的 JSON。' },
} satisfies Record<string, Texts>;

/** What is nested too deeply for a form of its own. */
export function CodeEntry({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}) {
  const { say } = useWords();
  const [text, setText] = useState(value === undefined ? '' : JSON.stringify(value, null, 2));
  const [wrong, setWrong] = useState(false);
  const take = (typed: string) => {
    setText(typed);
    const read = readJson(typed);
    setWrong(read === undefined && typed.trim() !== '');
    if (read !== undefined) change(read);
  };
  return (
    <Textarea
      label={label}
      description={say(texts.note)}
      error={wrong ? say(texts.wrong) : undefined}
      value={text}
      rows={6}
      spellCheck={false}
      onChange={({ currentTarget }) => take(currentTarget.value)}
    />
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
