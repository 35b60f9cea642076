import type { Texts } from '../vocabulary/text.ts';
import { noHeader, preambleSkipped, widthsDiffer } from './csv/plan-csv.ts';
import {
  brokenCharacters,
  cellTooLong,
  lineTooLong,
  strayQuote,
  tooFewCells,
  tooManyCells,
  unclosedQuote,
} from './csv/row-reasons.ts';
import { filesPassedOver, linkNotFollowed } from './find-files.ts';
import { emptyColumnsDropped, totalRowLeftOut, totalRowSuspected } from './finish-table.ts';

const phrases = [
  brokenCharacters,
  cellTooLong,
  emptyColumnsDropped,
  filesPassedOver,
  lineTooLong,
  linkNotFollowed,
  noHeader,
  preambleSkipped,
  strayQuote,
  tooFewCells,
  tooManyCells,
  totalRowLeftOut,
  totalRowSuspected,
  unclosedQuote,
  widthsDiffer,
];

/** The texts of every note and of every reason for a rejection, by code. */
export const sourceWords: Readonly<Record<string, Texts>> = Object.fromEntries(
  phrases.map(({ kind }) => [kind.code, kind.texts]),
);
