import type { Workbook } from 'exceljs';
import type { Phrase } from '../../vocabulary/text.ts';
import type { ApproachResult, Valuation } from '../../vocabulary/value/valuation.ts';
import { placeText } from './cell-place.ts';
import type { PaperContext } from './paper-sheets.ts';
import { type Content, createSheet, moneyFormat, type SheetWriter } from './sheet-writer.ts';
import type { Voice } from './workbook-words.ts';

interface SummaryContext extends PaperContext {
  readonly asset: string;
  readonly sheet: string;
  readonly valuation: Valuation;
}

/** Adds the first sheet: what is valued, how far the valuation goes, its results and what to disclose. */
export function addSummary(workbook: Workbook, context: SummaryContext): void {
  const { voice, valuation } = context;
  const sheet = createSheet(workbook, context.sheet, [34, 24, 18, 18, 18, 12, 60]);
  sheet.title(voice.word('title', { asset: context.asset }));
  sheet.note(voice.word('statement'));
  sheet.note(voice.word('legend'));
  sheet.gap();
  drawFacts(sheet, valuation, voice);
  drawPhrases(sheet, voice.word('reasons'), valuation.reasons, voice);
  drawApproaches(sheet, context);
  drawConclusion(sheet, context);
  drawInformation(sheet, context);
  const rejected = valuation.rejected.map(({ approach, reason }) => [
    approachText(approach, voice),
    voice.phrase(reason),
  ]);
  if (rejected.length > 0) {
    sheet.heading(voice.word('rejected'));
    for (const row of rejected) sheet.row(row);
    sheet.gap();
  }
  drawPhrases(sheet, voice.word('countedOnce'), valuation.countedOnce, voice);
  drawPhrases(sheet, voice.word('warnings'), valuation.warnings, voice);
  drawPhrases(sheet, voice.word('disclosures'), valuation.disclosures, voice);
}

function drawFacts(sheet: SheetWriter, valuation: Valuation, { word }: Voice): void {
  const known = (['market-value', 'value-in-use', 'investment-value'] as const).find(
    (type) => type === valuation.valueType,
  );
  sheet.row([word('state'), word(valuation.state)]);
  sheet.row([word('purpose'), valuation.purpose]);
  sheet.row([word('valueType'), known === undefined ? valuation.valueType : word(known)]);
  sheet.row([word('date'), valuation.date]);
  sheet.row([word('currency'), valuation.currency]);
  sheet.row([word('rightsScope'), valuation.rightsScope]);
  if (valuation.object !== undefined) sheet.row([word('object'), valuation.object]);
  sheet.gap();
}

function drawPhrases(
  sheet: SheetWriter,
  heading: string,
  phrases: readonly Phrase[],
  voice: Voice,
): void {
  if (phrases.length === 0) return;
  sheet.heading(heading);
  for (const phrase of phrases) sheet.note(voice.phrase(phrase));
  sheet.gap();
}

function drawApproaches(sheet: SheetWriter, context: SummaryContext): void {
  const { valuation, voice } = context;
  const { word } = voice;
  if (valuation.approaches.length === 0) return;
  sheet.heading(word('approaches'));
  sheet.header([
    word('approach'),
    word('value'),
    word('low'),
    word('middle'),
    word('high'),
    word('weight'),
    word('reason'),
  ]);
  for (const result of valuation.approaches) {
    sheet.row([
      methodText(result, voice),
      live(result.step, context),
      ...rangeOf(result, context),
      weightCell(result, context),
      result.weight?.reason,
    ]);
    for (const caveat of result.caveats) sheet.note(voice.phrase(caveat));
  }
  sheet.gap();
}

function rangeOf({ range }: ApproachResult, { currency }: SummaryContext): Content[] {
  const format = moneyFormat(currency);
  return [range?.low, range?.middle, range?.high].map(
    (digits) => digits && estimateCell(digits, format),
  );
}

function drawConclusion(sheet: SheetWriter, context: SummaryContext): void {
  const { conclusion } = context.valuation;
  if (conclusion === undefined) return;
  const { word } = context.voice;
  const format = moneyFormat(context.currency);
  sheet.heading(word('conclusion'));
  if (conclusion.value !== undefined)
    sheet.row([
      word('value'),
      conclusion.step === undefined
        ? estimateCell(conclusion.value, format)
        : live(conclusion.step, context),
    ]);
  sheet.row([word('low'), estimateCell(conclusion.low, format)]);
  sheet.row([word('high'), estimateCell(conclusion.high, format)]);
  if (conclusion.spread !== undefined)
    sheet.row([word('spread'), spreadCell(conclusion.spread, context)]);
  sheet.gap();
}

function drawInformation(sheet: SheetWriter, context: SummaryContext): void {
  const { valuation, voice } = context;
  if (valuation.information.length === 0) return;
  sheet.heading(voice.word('information'));
  sheet.header([voice.word('measure'), voice.word('value'), voice.word('unit')]);
  for (const { measure, unit, step } of valuation.information)
    sheet.row([
      labelOf(step, measure, context),
      live(step, context),
      voice.word(unit, { currency: context.currency }),
    ]);
  sheet.gap();
}

/** A cell that shows a step of a working paper, whatever becomes of it there. */
function live(step: string, { valuation, steps, sheet, currency }: SummaryContext): Content {
  const found = valuation.calculation.steps.find(({ id }) => id === step);
  if (found === undefined) throw new Error(`bug: no step ${step}`);
  return {
    formula: placeText(steps.placeOf(step), sheet),
    result: Number(found.value),
    format: found.unit === 'money' ? moneyFormat(currency) : '0.0000',
  };
}

/** The weight is declared; the share of it is what the reconciliation divides by. */
function weightCell({ approach, weight }: ApproachResult, context: SummaryContext): Content {
  if (weight === undefined) return undefined;
  const { valuation, steps, sheet } = context;
  const weights = valuation.calculation.steps.filter(({ id }) => id.startsWith('weights.'));
  const own = weights.find(({ id }) => id === `weights.${approach}`);
  if (own === undefined) return estimateCell(weight.share, '0%');
  const places = weights.map(({ id }) => placeText(steps.placeOf(id), sheet));
  return {
    formula: `${placeText(steps.placeOf(own.id), sheet)}/SUM(${places.join(',')})`,
    result: Number(weight.share),
    format: '0%',
  };
}

function spreadCell(spread: string, context: SummaryContext): Content {
  const { steps } = context.valuation.calculation;
  const step = steps.find(({ id }) => id === 'reconciled.spread');
  return step === undefined ? estimateCell(spread, '0.0000') : live(step.id, context);
}

/** In full, with its abbreviation where the label does not hold it. */
function labelOf(step: string, measure: string, { valuation, voice }: SummaryContext): string {
  const found = valuation.calculation.steps.find(({ id }) => id === step);
  const label = found === undefined ? '' : voice.phrase(found.label);
  const short = measure.toUpperCase();
  return label.includes(short) ? label : `${label} (${short})`.trim();
}

function methodText({ approach, variant }: ApproachResult, voice: Voice): string {
  const method = voice.phrase({ code: `value.variant.${variant}`, params: {} });
  return `${approachText(approach, voice)} (${method})`;
}

function estimateCell(digits: string, format: string): Content {
  return { number: Number(digits), format, kind: 'estimate' };
}

function approachText(approach: string, { word }: Voice): string {
  const known = (['income', 'cost', 'market'] as const).find((one) => one === approach);
  return known === undefined ? approach : word(known);
}
