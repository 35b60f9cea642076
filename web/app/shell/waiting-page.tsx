import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';

const texts = {
  reading: { en: 'Reading …', zh: '正在读取 …' },
} satisfies Record<string, Texts>;

/** Keeps the place of a page that is on its way. */
export function WaitingPage() {
  const { say } = useWords();
  return (
    <p className="wrap reading" role="status">
      {say(texts.reading)}
    </p>
  );
}
