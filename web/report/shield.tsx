import { Component, type ReactNode } from 'react';
import type { Texts } from '../../src/vocabulary/text.ts';
import { useWords } from '../view/words/language.tsx';

const texts = {
  title: { en: 'This part of the report could not be shown.', zh: '报告的这一部分无法显示。' },
  remedy: {
    en: 'The file may be cut off, or the browser too old to unpack it (2023 or later is needed). Everything in it is also in report.json. The browser said: {reason}',
    zh: '文件可能不完整，或浏览器版本过旧（需要 2023 年及以后的版本）。其全部内容亦见 report.json。浏览器提示：{reason}',
  },
} satisfies Record<string, Texts>;

/** Keeps the rest of the page usable when one part of it cannot be read. */
export class Shield extends Component<
  { readonly children: ReactNode },
  { readonly reason: string | null }
> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: String(error) };
  }

  override render() {
    const { reason } = this.state;
    return reason === null ? this.props.children : <Failure reason={reason} />;
  }
}

function Failure({ reason }: { readonly reason: string }) {
  const { say } = useWords();
  return (
    <div className="wrap empty" role="alert">
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p className="lead">{say(texts.remedy, { reason })}</p>
    </div>
  );
}
