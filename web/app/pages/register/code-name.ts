import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Words } from '../../../view/words/language.tsx';

/** What a code is called; the code itself where the server has no name for it. */
export function nameOf(
  names: Readonly<Record<string, Texts>>,
  code: string,
  say: Words['say'],
): string {
  const texts = names[code];
  return texts === undefined ? code : say(texts);
}
