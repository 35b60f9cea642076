import { useState } from 'react';
import type { Texts } from '../../src/vocabulary/text.ts';
import { useWords } from './words/language.tsx';

const texts = {
  copy: { en: 'Copy command', zh: '复制命令' },
  copied: { en: 'Copied', zh: '已复制' },
  failed: { en: 'Select and copy it by hand', zh: '请手动选择并复制' },
} satisfies Record<string, Texts>;

/** A command to run elsewhere, with a button that copies it. */
export function CommandLine({ command }: { readonly command: string }) {
  const { say } = useWords();
  const [state, setState] = useState<'copy' | 'copied' | 'failed'>('copy');
  const copy = () => {
    navigator.clipboard.writeText(command).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <div className="command">
      <pre>{command}</pre>
      <button type="button" className="btn small" onClick={copy}>
        {say(texts[state])}
      </button>
    </div>
  );
}

/** One word of a command, in quotes where a POSIX shell would split or expand it. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_./:@-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
