import type { Workbook } from 'exceljs';
import type { Source, Step } from '../../vocabulary/value/calculation.ts';
import { excelFormula } from './excel-formula.ts';
import type { PlacedPaper, PlacedSteps } from './place-steps.ts';
import type { ListBlock, TableBlock } from './plan-paper.ts';
import { type Content, createSheet, formatOf, type SheetWriter } from './sheet-writer.ts';
import type { Voice } from './workbook-words.ts';

/** What every sheet of one valuation knows. */
export interface PaperContext {
  readonly voice: Voice;
  readonly currency: string;
  readonly steps: PlacedSteps;
  /** Said at the head of every sheet: asset, date, currency, how far the valuation goes. */
  readonly banner: string;
}

const labelWidth = 44;
const numberWidth = 18;

/** Adds one sheet a working paper; each result is a formula over the cells it follows from. */
export function addPapers(workbook: Workbook, context: PaperContext): void {
  for (const paper of context.steps.papers) addPaper(workbook, paper, context);
}

function addPaper(workbook: Workbook, paper: PlacedPaper, context: PaperContext): void {
  const sheet = createSheet(workbook, paper.sheet, widthsOf(paper));
  sheet.title(context.voice.phrase(paper.title));
  sheet.row([context.banner]);
  sheet.gap();
  for (const block of paper.blocks) {
    if (block.kind === 'list') drawList(sheet, block, context);
    else drawTable(sheet, block, context);
    sheet.gap();
  }
}

function widthsOf({ blocks }: PlacedPaper): number[] {
  const columns = blocks.map((block) => (block.kind === 'list' ? 5 : block.columns.length));
  return [labelWidth, ...Array.from({ length: Math.max(...columns) }, () => numberWidth)];
}

function drawList(sheet: SheetWriter, { steps }: ListBlock, context: PaperContext): void {
  const { word } = context.voice;
  sheet.header([
    word('item'),
    word('value'),
    word('unit'),
    word('kind'),
    word('step'),
    word('source'),
  ]);
  for (const step of steps)
    sheet.row([
      context.voice.phrase(step.place.row),
      cellOf(step, sheet, context),
      word(step.unit, { currency: context.currency }),
      word(step.source === undefined ? 'formula' : step.source.kind),
      step.id,
      step.source && sourceText(step.source, context.voice),
    ]);
}

function drawTable(sheet: SheetWriter, table: TableBlock, context: PaperContext): void {
  const { voice } = context;
  const headers = table.columns.map((column, at) => {
    const units = new Set(table.rows.flatMap(({ cells }) => cells[at]?.unit ?? []));
    const [unit] = units;
    const shown =
      units.size === 1 && unit ? ` (${voice.word(unit, { currency: context.currency })})` : '';
    return `${voice.phrase(column)}${shown}`;
  });
  sheet.header(['', ...headers]);
  for (const { label, cells } of table.rows) {
    const contents = cells.map((step) => {
      if (step === undefined) return undefined;
      const content = cellOf(step, sheet, context);
      const note = step.source && sourceText(step.source, voice);
      return typeof content === 'object' && 'kind' in content && note
        ? { ...content, note: `${step.id}\n${note}` }
        : content;
    });
    sheet.row([voice.phrase(label), ...contents]);
  }
}

function cellOf(
  { value, unit, formula }: Step,
  sheet: SheetWriter,
  context: PaperContext,
): Content {
  const format = formatOf(unit, context.currency);
  // A cell holds a binary64 number: the nearest to the 34 digits of the engine.
  const number = Number(value);
  if (formula === undefined) return { number, format, kind: 'input' };
  return {
    formula: excelFormula(formula, sheet.name, context.steps.placeOf),
    result: number,
    format,
  };
}

/** A source in one line: what was given, or what measured it, or why it was chosen. */
function sourceText(source: Source, voice: Voice): string {
  if (source.kind === 'chosen') return voice.phrase(source.reason);
  if (source.kind === 'measured') return voice.word('facts', { facts: source.evidence.length });
  const { path, text, date, by, documents = [] } = source;
  const parts = [text, date, by, ...documents.map(documentText), path];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** A document with its whole hash, so that it can be looked up and compared. */
export function documentText({ path, sha256 }: { readonly path: string; readonly sha256: string }) {
  return `${path} (${sha256})`;
}
