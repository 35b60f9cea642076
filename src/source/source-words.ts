import type { Texts } from '../vocabulary/text.ts';
import { encodingGuessed, nulKept, preambleSkipped, widthsDiffer } from './csv/plan-csv.ts';
import {
  cellTooLong,
  lineTooLong,
  strayQuote,
  tooFewCells,
  tooManyCells,
  unclosedQuote,
} from './csv/row-reasons.ts';
import { cellsNotLanded, rowsLanded } from './database/land-rows.ts';
import { catalogueWords } from './database/metadata/catalogue-reader.ts';
import { filesPassedOver, linkNotFollowed, ownDocumentsPassedOver } from './find/find-problems.ts';
import { invalidJsonLine, notARecord } from './json/json-problems.ts';
import {
  contractPassedOver,
  featuresRead,
  memberRead,
  objectPassedOver,
} from './json/judge-document.ts';
import { lakeFileAlone, lakeRead } from './lake/lake-problems.ts';
import { prosePassedOver } from './load-file.ts';
import { emptyColumnsDropped, totalRowLeftOut, totalRowSuspected } from './table/finish-table.ts';
import { partColumnsDiffer, partitionsJoined, partsJoined } from './table/join-parts.ts';
import { headerAssumed, noHeader } from './table/judge-header.ts';
import { brokenCharacters } from './text/transcode.ts';
import {
  cellsOutside,
  errorCell,
  formulasUncalculated,
  sheetEmpty,
  sheetHidden,
} from './xlsx/sheet-phrases.ts';

const phrases = [
  brokenCharacters,
  cellTooLong,
  cellsNotLanded,
  cellsOutside,
  contractPassedOver,
  emptyColumnsDropped,
  encodingGuessed,
  errorCell,
  featuresRead,
  filesPassedOver,
  ownDocumentsPassedOver,
  formulasUncalculated,
  headerAssumed,
  invalidJsonLine,
  lineTooLong,
  lakeFileAlone,
  lakeRead,
  linkNotFollowed,
  memberRead,
  noHeader,
  notARecord,
  nulKept,
  objectPassedOver,
  partColumnsDiffer,
  partitionsJoined,
  partsJoined,
  preambleSkipped,
  prosePassedOver,
  rowsLanded,
  sheetEmpty,
  sheetHidden,
  strayQuote,
  tooFewCells,
  tooManyCells,
  totalRowLeftOut,
  totalRowSuspected,
  unclosedQuote,
  widthsDiffer,
];

/** The texts of every note and of every reason for a rejection, by code. */
export const sourceWords: Readonly<Record<string, Texts>> = {
  ...Object.fromEntries(phrases.map(({ kind }) => [kind.code, kind.texts])),
  ...catalogueWords,
};
