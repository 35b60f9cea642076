import { notPersonal, type SemanticType } from '../semantic-type.ts';

const western =
  /^(?:(?:[NSEW]{1,2}|North|South|East|West)\.?\s+)?[\p{L}\d][\p{L}\d'’. -]{0,40}\s(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|way|pl|place|pkwy|parkway|hwy|highway|ter|terrace|cir|circle|sq|square|trl|trail|loop|row|alley|cres|crescent|close|grove)\.?(?:\s+(?:[NSEW]{1,2}))?$/iu;
const leading =
  /^(?:rue|avenue|boulevard|place|chemin|calle|avenida|via|viale|piazza|rua|carrera)\s\p{L}[\p{L}\d'’. -]{1,50}$/iu;
const joined =
  /^\p{L}[\p{L}'’. -]{1,40}(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|straat|laan|gatan|vägen)$/iu;
const chinese = /^\p{Script=Han}{1,12}(?:路|街|大道|巷|弄|胡同|里)(?:[东南西北中]段?)?$/u;

export const streetName: SemanticType = {
  id: 'street-name',
  version: 1,
  family: 'place',
  texts: { en: 'street name', zh: '道路名称' },
  form: 'text',
  matches: (value) =>
    !/^\d+\s/.test(value) &&
    (western.test(value) || leading.test(value) || joined.test(value) || chinese.test(value)),
  bounds: { length: [3, 80] },
  randomPassRate: 0.01,
  heuristic: true,
  header: {
    en: ['street', 'street name', 'road', 'road name'],
    zh: ['路名', '街道', '道路', '街'],
  },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
