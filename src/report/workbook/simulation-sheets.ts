import type { Workbook } from 'exceljs';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Unit } from '../../vocabulary/value/calculation.ts';
import type { Simulation, Valuation } from '../../vocabulary/value/valuation.ts';
import type { PaperContext } from './paper-sheets.ts';
import { type Content, createSheet, formatOf, type SheetWriter } from './sheet-writer.ts';

interface OutcomeContext extends PaperContext {
  readonly valuation: Valuation;
}

/** Steps by id, as their numbers and their names are shown. */
function stepReader({ valuation, voice, currency }: OutcomeContext) {
  const byId = new Map(valuation.calculation.steps.map((step) => [step.id, step]));
  const label = (id: string) => {
    const phrase: Phrase | undefined = byId.get(id)?.label;
    return phrase === undefined ? id : voice.phrase(phrase);
  };
  const format = (id: string) => {
    const unit: Unit = byId.get(id)?.unit ?? 'count';
    return formatOf(unit, currency);
  };
  const number = (value: number | string | undefined | null, shown: string): Content =>
    value === undefined || value === null
      ? undefined
      : { number: Number(value), format: shown, kind: 'estimate' };
  return { label, format, number };
}

/** Adds what the simulation says, marked as estimates: no formula follows them. */
export function addSimulation(workbook: Workbook, name: string, context: OutcomeContext): void {
  const { simulation } = context.valuation;
  if (simulation === undefined) return;
  const { word } = context.voice;
  const { seed, draws, invalid } = simulation;
  const sheet = createSheet(workbook, name, [44, 16, 16, 16, 16, 18, 18]);
  sheet.title(word('simulation'));
  sheet.row([context.banner]);
  // The seed is no quantity: it keeps its digits as they are.
  sheet.note(word('estimates', { seed: String(seed), draws, invalid }));
  sheet.note(word(simulation.converged ? 'converged' : 'unsettled'));
  sheet.gap();
  drawQuantiles(sheet, simulation, context);
  drawContributions(sheet, simulation, context);
  drawCorrelations(sheet, simulation, context);
}

function drawQuantiles(sheet: SheetWriter, simulation: Simulation, context: OutcomeContext): void {
  const { word } = context.voice;
  const { label, format, number } = stepReader(context);
  sheet.header([
    word('ofResult'),
    'P10',
    'P50',
    'P90',
    word('mean'),
    word('deviation'),
    word('variation'),
  ]);
  for (const { step, p10, p50, p90, mean, deviation, variation, error } of simulation.of) {
    const shown = format(step);
    const quantities = [p10, p50, p90, mean, deviation].map((value) => number(value, shown));
    sheet.row([label(step), ...quantities, number(variation, '0.0000')]);
    sheet.row(['  ± 95 %', ...[error.p10, error.p50, error.p90].map((one) => number(one, shown))]);
  }
  sheet.gap();
}

function drawContributions(
  sheet: SheetWriter,
  simulation: Simulation,
  context: OutcomeContext,
): void {
  const { word } = context.voice;
  const { label, number } = stepReader(context);
  for (const { step, contributions } of simulation.of) {
    if (contributions.length === 0) continue;
    sheet.heading(word('contributions', { step: label(step) }));
    sheet.header([word('input'), word('rank'), word('share')]);
    for (const { step: input, rank, share } of contributions)
      sheet.row([label(input), number(rank, '0.0000'), number(share, '0.0%')]);
    sheet.gap();
  }
}

function drawCorrelations(
  sheet: SheetWriter,
  { correlations }: Simulation,
  context: OutcomeContext,
): void {
  if (correlations.length === 0) return;
  const { word } = context.voice;
  const { label, number } = stepReader(context);
  sheet.heading(word('correlations'));
  sheet.header([word('between'), word('asked'), word('reached')]);
  for (const { between, asked, reached } of correlations)
    sheet.row([between.map(label).join(' – '), number(asked, '0.0000'), number(reached, '0.0000')]);
}

/** Adds tornado, scenarios and break-even: results of other runs, marked as values. */
export function addSensitivity(workbook: Workbook, name: string, context: OutcomeContext): void {
  const { tornado, scenarios, breakEven } = context.valuation;
  if (tornado.length + scenarios.length + breakEven.length === 0) return;
  const sheet = createSheet(workbook, name, [44, 44, 16, 18, 18, 18]);
  sheet.title(context.voice.word('sensitivity'));
  sheet.row([context.banner]);
  sheet.note(context.voice.word('otherRuns'));
  sheet.gap();
  drawTornado(sheet, context);
  drawScenarios(sheet, context);
  drawBreakEven(sheet, context);
}

function drawTornado(sheet: SheetWriter, context: OutcomeContext): void {
  const { tornado } = context.valuation;
  if (tornado.length === 0) return;
  const { word } = context.voice;
  const { label, format, number } = stepReader(context);
  const columns = ['input', 'ofResult', 'moved', 'withLow', 'withHigh', 'swing'] as const;
  sheet.heading(word('tornado'));
  sheet.header(columns.map((column) => word(column)));
  for (const { step, of, low, high, by, swing } of tornado)
    sheet.row([
      label(step),
      label(of),
      word(by === 'quantiles' ? 'byQuantiles' : 'by10'),
      ...[low, high, swing].map((digits) => number(digits, format(of))),
    ]);
  sheet.gap();
}

function labelOf(input: string, { valuation, voice }: OutcomeContext): string {
  const step = valuation.calculation.steps.find(({ id }) => id === input);
  return step === undefined ? input : voice.phrase(step.label);
}

function drawScenarios(sheet: SheetWriter, context: OutcomeContext): void {
  const { scenarios } = context.valuation;
  if (scenarios.length === 0) return;
  const { word, phrase } = context.voice;
  const { number } = stepReader(context);
  sheet.heading(word('scenarios'));
  sheet.header([word('scenario'), word('set'), word('value')]);
  for (const { name, set, value, reason } of scenarios) {
    const inputs = Object.entries(set).map(
      ([input, digits]) => `${labelOf(input, context)} = ${digits}`,
    );
    sheet.row([
      name,
      inputs.join(', '),
      value === undefined
        ? reason && phrase(reason)
        : number(value, formatOf('money', context.currency)),
    ]);
  }
  sheet.gap();
}

function drawBreakEven(sheet: SheetWriter, context: OutcomeContext): void {
  const { breakEven } = context.valuation;
  if (breakEven.length === 0) return;
  const { word } = context.voice;
  const { label, format, number } = stepReader(context);
  sheet.heading(word('breakEven'));
  sheet.header([word('input'), word('target'), word('value')]);
  for (const { step, target, at, from, to } of breakEven) {
    const none =
      from === undefined || to === undefined ? word('noneAnywhere') : word('none', { from, to });
    sheet.row([
      label(step),
      word(target === 'zero' ? 'zero' : 'atCost'),
      at === undefined ? none : number(at, format(step)),
    ]);
  }
}
