import ExcelJS from 'exceljs';
import type { Language } from '../../vocabulary/text.ts';
import type { LedgerReport } from '../../vocabulary/value/ledger.ts';
import type { Valuation } from '../../vocabulary/value/valuation.ts';
import { workbookMark } from '../../vocabulary/workbook-mark.ts';
import { createSheetNames } from './cell-place.ts';
import { fixedMoment, withoutClock } from './fixed-moment.ts';
import { addLedger } from './ledger-sheets.ts';
import { addPapers } from './paper-sheets.ts';
import { placeSteps } from './place-steps.ts';
import { addSensitivity, addSimulation } from './simulation-sheets.ts';
import { addSources } from './sources-sheet.ts';
import { addSummary } from './summary-sheet.ts';
import { createVoice, type Voice, type Words } from './workbook-words.ts';

/** What the working papers of one asset are printed from. */
export interface WorkbookContent {
  /** The name of the asset. */
  readonly asset: string;
  readonly valuation?: Valuation;
  readonly ledger?: LedgerReport;
  /** Texts of every phrase in them, as a report carries them. */
  readonly words: Words;
}

/**
 * Working papers (工作底稿) as an Excel workbook: a summary, one sheet a working paper in which every
 * result is a formula over its inputs, a register of inputs with their sources, the simulation and
 * what-ifs as values, and the cost ledger. Cells hold binary64 numbers at full precision and show
 * the currency's minor units. The same content gives the same bytes.
 */
export async function writeWorkbook(content: WorkbookContent, language: Language): Promise<Buffer> {
  const voice = createVoice(language, content.words);
  const workbook = new ExcelJS.Workbook();
  workbook.created = fixedMoment;
  workbook.modified = fixedMoment;
  workbook.keywords = workbookMark.papers;
  workbook.calcProperties.fullCalcOnLoad = true;
  const sheetName = createSheetNames();
  if (content.valuation !== undefined) {
    const { valuation } = content;
    addValuation(workbook, { asset: content.asset, valuation, voice, sheetName });
  }
  if (content.ledger !== undefined) addLedger(workbook, content.ledger, { voice, sheetName });
  return withoutClock(Buffer.from(await workbook.xlsx.writeBuffer()));
}

interface ValuationSheets {
  readonly asset: string;
  readonly valuation: Valuation;
  readonly voice: Voice;
  readonly sheetName: (wanted: string) => string;
}

function addValuation(
  workbook: ExcelJS.Workbook,
  { asset, valuation, voice, sheetName }: ValuationSheets,
): void {
  const { calculation, currency, date, state } = valuation;
  const sheet = sheetName(voice.word('summary'));
  const steps = placeSteps(calculation, voice, sheetName);
  const banner = [asset, date, currency, voice.word(state)].join(' · ');
  const context = { voice, currency, steps, banner, valuation };
  const inputs = calculation.steps.filter(({ formula }) => formula === undefined);
  addSummary(workbook, { ...context, asset, sheet });
  addPapers(workbook, context);
  if (inputs.length > 0)
    addSources(workbook, sheetName(voice.word('sources')), { ...context, inputs });
  addSimulation(workbook, sheetName(voice.word('simulation')), context);
  addSensitivity(workbook, sheetName(voice.word('sensitivity')), context);
}
