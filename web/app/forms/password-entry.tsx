import { PasswordInput } from '@mantine/core';
import type { ComponentProps } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';

const texts = {
  show: { en: 'Show or hide the password', zh: '显示或隐藏密码' },
  shown: { en: 'hide', zh: '隐藏' },
  hidden: { en: 'show', zh: '显示' },
} satisfies Record<string, Texts>;

/** A password that its writer may look at. */
export function PasswordEntry(props: ComponentProps<typeof PasswordInput>) {
  const { say } = useWords();
  return (
    <PasswordInput
      {...props}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': say(texts.show) }}
      visibilityToggleIcon={VisibilityWord}
    />
  );
}

function VisibilityWord({ reveal }: { readonly reveal: boolean }) {
  const { say } = useWords();
  return <span className="s">{say(reveal ? texts.shown : texts.hidden)}</span>;
}
