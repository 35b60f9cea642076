import { prefectureNames } from './chinese-divisions.ts';
import { cityNameList } from './city-name-list.ts';
import { wordList } from './word-list.ts';

/** Whether a text names a city of at least 30,000 inhabitants, in Latin letters. */
export const isCityName = wordList(cityNameList);

let chinese: ReadonlySet<string> | undefined;

/** Whether a text names a Chinese prefecture or district of a municipality, with or without 市. */
export function isChineseCityName(text: string): boolean {
  chinese ??= new Set(
    prefectureNames().flatMap((name) => [name, name.replace(/(?:市|地区|盟)$/, '')]),
  );
  return chinese.has(text);
}
