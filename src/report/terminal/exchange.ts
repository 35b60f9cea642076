import type { Phrase, Texts } from '../../vocabulary/text.ts';
import { phraseText } from './phrases.ts';
import { type Style, say, section } from './style.ts';

const wrote: Texts = { en: 'Wrote {path}.', zh: '已写入 {path}。' };
const notSaid: Texts = { en: 'Not carried over', zh: '未能转换' };

interface Exchange {
  readonly files: readonly string[];
  readonly lost: readonly { readonly what: string; readonly reason: Phrase }[];
  readonly words: Readonly<Record<string, Texts>>;
}

/** Which files were written, and which rules have no words there. */
export function terminalExchange({ files, lost, words }: Exchange, style: Style): string {
  const lines = [
    ...files.map((path) => say(style, wrote, { path })),
    ...section(
      style,
      notSaid,
      lost.map(({ what, reason }) => `  ${what}: ${phraseText(style, words, reason)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
