import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

/** A word of Latin or other letters and digits is matched by its beginning too; a Chinese one as it stands. */
export interface Word {
  readonly text: string;
  readonly chinese: boolean;
}

/** Longer runs of letters are no words that anybody types. */
const longestWord = 64;

/** Chinese runs, and runs of any other letters and digits. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

let jieba: Jieba | undefined;

/**
 * The words that a text is found by, in lower case, each once. Of Chinese: every word of the dictionary that
 * stands in it, overlapping ones too, and every character, so that each part of a name finds it. Of other
 * scripts: what stands between other characters, and the parts of a camelCase name.
 */
export function wordsToFind(text: string): string[] {
  const found = runsOf(text).flatMap((run) => {
    if (isChinese(run)) return [...segmenter().cutAll(run), ...run];
    return [run, ...run.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)];
  });
  return [...new Set(found.map(toWord))];
}

/** The words that a query asks for: the same segmentation, each place of the text once. */
export function wordsAsked(text: string): Word[] {
  return runsOf(text).flatMap((run) => {
    // Without guessing new words: a guess depends on the neighbours, which are others in the text that is sought.
    if (isChinese(run)) return segmenter().cut(run, false).map(chineseWord);
    return [{ text: toWord(run), chinese: false }];
  });
}

function runsOf(text: string): string[] {
  return text.normalize('NFKC').match(runs) ?? [];
}

function isChinese(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

function chineseWord(text: string): Word {
  return { text: toWord(text), chinese: true };
}

function toWord(run: string): string {
  return run.toLowerCase().slice(0, longestWord);
}

/** The dictionary takes a moment to load, so only who searches waits for it. */
function segmenter(): Jieba {
  jieba ??= Jieba.withDict(dict);
  return jieba;
}
