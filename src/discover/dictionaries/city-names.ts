import { chineseCityList } from './chinese-city-list.ts';
import { cityNameList } from './city-name-list.ts';
import { wordList } from './word-list.ts';

/** Whether a text names a city of at least 30,000 inhabitants, in Latin letters. */
export const isCityName = wordList(cityNameList);

const chinese = new Set(
  chineseCityList.split('|').flatMap((name) => [name, name.replace(/(?:市|地区|盟)$/, '')]),
);

/** Whether a text names a Chinese prefecture or district of a municipality, with or without 市. */
export function isChineseCityName(text: string): boolean {
  return chinese.has(text);
}
