import type { Workbook } from 'exceljs';
import type { Source, Step } from '../../vocabulary/value/calculation.ts';
import { placeText } from './cell-place.ts';
import { evidenceText } from './evidence-text.ts';
import { documentText, type PaperContext } from './paper-sheets.ts';
import { type Content, createSheet, formatOf } from './sheet-writer.ts';
import type { Voice } from './workbook-words.ts';

/** Adds a register of every input: where it stands, what is known of it, and where it comes from. */
export function addSources(
  workbook: Workbook,
  sheetName: string,
  context: PaperContext & { readonly inputs: readonly Step[] },
): void {
  const { voice } = context;
  const { word } = voice;
  const widths = [44, 32, 26, 18, 12, 16, 14, 14, 12, 44, 40, 12, 16, 60, 40];
  const sheet = createSheet(workbook, sheetName, widths);
  sheet.title(word('sources'));
  sheet.row([context.banner]);
  sheet.gap();
  const columns = [
    'item',
    'step',
    'cell',
    'value',
    'unit',
    'distribution',
    'low',
    'high',
    'kind',
    'path',
    'source',
    'dated',
    'by',
    'documents',
    'evidence',
  ] as const;
  sheet.header(columns.map((column) => word(column)));
  for (const step of context.inputs)
    sheet.row([...whatOf(step, sheetName, context), ...whenceOf(step.source, voice)]);
}

function whatOf(step: Step, sheet: string, { voice, steps, currency }: PaperContext): Content[] {
  const place = placeText(steps.placeOf(step.id), sheet);
  const format = formatOf(step.unit, currency);
  const end = (digits: string | undefined): Content =>
    digits === undefined ? undefined : { number: Number(digits), format, kind: 'input' };
  return [
    voice.phrase(step.label),
    step.id,
    { text: place, link: `#${place}` },
    { formula: place, result: Number(step.value), format },
    voice.word(step.unit, { currency }),
    step.spread && voice.word(step.spread.distribution),
    end(step.spread?.low),
    end(step.spread?.high),
  ];
}

function whenceOf(source: Source | undefined, voice: Voice): Content[] {
  if (source === undefined) return [];
  const kind = voice.word(source.kind);
  if (source.kind === 'chosen') return [kind, undefined, voice.phrase(source.reason)];
  if (source.kind === 'measured') {
    const nothing = [undefined, undefined, undefined];
    return [
      kind,
      undefined,
      undefined,
      ...nothing,
      `${source.of}: ${evidenceText(source.evidence)}`,
    ];
  }
  const documents = (source.documents ?? []).map(documentText).join(', ');
  return [kind, source.path, source.text, source.date, source.by, documents];
}
