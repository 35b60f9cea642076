import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';

const texts = {
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied', zh: '已复制' },
  failed: { en: 'Select and copy it by hand', zh: '请手动选择并复制' },
  done: { en: 'I have kept it', zh: '我已保存' },
} satisfies Record<string, Texts>;

/** A secret that is shown this one time, until its reader says that they kept it. */
export function ToldOnce({
  sentence,
  secret,
  close,
}: {
  readonly sentence: string;
  readonly secret: string;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const [state, setState] = useState<'copy' | 'copied' | 'failed'>('copy');
  // Where a page is served without TLS there is no clipboard.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="told-once" role="status">
      <p>{sentence}</p>
      <code className="mono secret">{secret}</code>
      <p className="buttons">
        <button type="button" className="btn" onClick={copy}>
          {say(texts[state])}
        </button>
        <button type="button" className="btn" onClick={close}>
          {say(texts.done)}
        </button>
      </p>
    </div>
  );
}
