import { Link } from '@tanstack/react-router';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { useWindowTitle } from './window-title.ts';

const texts = {
  title: { en: 'There is no page at this address.', zh: '此地址没有页面。' },
  remedy: {
    en: 'The link may be old, or belong to another organisation.',
    zh: '链接可能已过期，或属于其他机构。',
  },
  home: { en: 'To the first page', zh: '返回首页' },
} satisfies Record<string, Texts>;

export function NotFoundPage() {
  const { say } = useWords();
  useWindowTitle(say(texts.title));
  return (
    <div className="wrap empty">
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p className="lead">{say(texts.remedy)}</p>
      <p className="buttons">
        <Link className="btn" to="/">
          {say(texts.home)}
        </Link>
      </p>
    </div>
  );
}
