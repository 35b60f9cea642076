import type { Report } from '../../vocabulary/reports/report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { phraseText } from './phrases.ts';
import { type Style, say, section } from './style.ts';

const title: Texts = { en: 'About the files', zh: '关于文件的说明' };
const more: Texts = { en: '{count} more in --json', zh: '另有 {count} 项见 --json' };
const shownNotes = 20;

/** What was passed over or assumed about files as a whole; nothing where there is nothing to say. */
export function fileNotes(
  { files, words }: Pick<Report, 'files' | 'words'>,
  style: Style,
): string[] {
  const { notes = [] } = files;
  const rest = notes.length - shownNotes;
  return section(style, title, [
    ...notes.slice(0, shownNotes).map((note) => `  ${phraseText(style, words, note)}`),
    ...(rest > 0 ? [`  ${say(style, more, { count: rest })}`] : []),
  ]);
}
