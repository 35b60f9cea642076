import type { Params, Texts } from '../../vocabulary/text.ts';
import type { LedgerReport } from '../../vocabulary/value/ledger.ts';
import type { PastValue, ValueReport } from '../../vocabulary/value/value-report.ts';
import { placeText } from '../../words/place.ts';
import { amountText, tableSection } from './amounts.ts';
import { phraseText } from './phrases.ts';
import { coloursOf, type Style, say, section } from './style.ts';
import { valuationLines } from './valuation.ts';

const titles = {
  ledger: { en: 'Cost ledger: booking is at cost', zh: '成本台账：入表以成本为准' },
  shared: { en: 'Joint income, shared out', zh: '共同收益分配' },
  history: { en: 'Values over time', zh: '历次价值' },
  problems: { en: 'To be mended first', zh: '须先修正' },
} satisfies Record<string, Texts>;

const carrying: Texts = {
  en: 'Capitalised {gross}, amortised {amortised}, impaired {impaired}: carrying amount {net} {currency}; expensed {expensed}.',
  zh: '资本化 {gross}，累计摊销 {amortised}，减值 {impaired}，账面价值 {net} {currency}；费用化 {expensed}。',
};

const asset: Texts = { en: 'Data asset', zh: '数据资产' };
const pastColumns: readonly Texts[] = [
  { en: 'Date', zh: '日期' },
  asset,
  { en: 'Value', zh: '价值' },
  { en: 'Low', zh: '下限' },
  { en: 'High', zh: '上限' },
  { en: 'State', zh: '状态' },
];
const states = {
  concluded: { en: 'concluded', zh: '已有结论' },
  range: { en: 'range only', zh: '仅区间' },
  illustrative: { en: 'illustrative', zh: '仅供示意' },
  refused: { en: 'no figure', zh: '不出具' },
} satisfies Record<PastValue['state'], Texts>;

/** What assets cost and are worth, for a terminal. */
export function terminalValue(report: ValueReport, style: Style): string {
  const { bold } = coloursOf(style);
  const assets = report.assets.flatMap(({ id, name, valuation, ledger, problems }) => [
    bold(name === '' ? id : name),
    ...problemLines(problems, report.words, style),
    ...(valuation === undefined ? [] : valuationLines(valuation, report.words, style)),
    ...(ledger === undefined ? [] : ledgerLines(ledger, report.words, style)),
    '',
  ]);
  return `${[...assets, ...sharedLines(report, style), ...historyLines(report, style)].join('\n').trimEnd()}\n`;
}

/** A problem of a file begins with its place in it. */
function problemLines(
  problems: ValueReport['assets'][number]['problems'],
  words: ValueReport['words'],
  style: Style,
): string[] {
  const lines = problems.map(({ code, params }) => {
    const place = placeOf(params);
    const remedy = phraseText(style, words, { code: `${code}.remedy`, params });
    const text = `${phraseText(style, words, { code, params })} ${remedy}`;
    return `  ${place === '' ? text : `${place}: ${text}`}`;
  });
  return lines.length === 0 ? [] : section(style, titles.problems, lines);
}

/** Parameters are texts and numbers by name. */
function placeOf({ file, sheet, line, column }: Params): string {
  return placeText({
    file: file === undefined ? file : String(file),
    sheet: sheet === undefined ? sheet : String(sheet),
    line: line === undefined ? line : Number(line),
    column: column === undefined ? column : Number(column),
  });
}

function ledgerLines(ledger: LedgerReport, words: ValueReport['words'], style: Style): string[] {
  const { gross, amortised, impaired, net } = ledger.carrying;
  const amounts = { gross, amortised, impaired, net, expensed: ledger.totals.expensed };
  const shown = Object.fromEntries(
    Object.entries(amounts).map(([name, digits]) => [name, amountText(digits)]),
  );
  return section(style, titles.ledger, [
    `  ${say(style, carrying, { ...shown, currency: ledger.currency })}`,
    ...ledger.notes.map((note) => `  ${phraseText(style, words, note)}`),
  ]);
}

/** An asset of an earlier report may be gone. */
function nameOf(asset: string, assets: ValueReport['assets']): string {
  return assets.find(({ id }) => id === asset)?.name || asset;
}

function sharedLines({ sharedValue, assets }: ValueReport, style: Style): string[] {
  const rows =
    sharedValue?.assets.map((one) => [nameOf(one.asset, assets), amountText(one.share)]) ?? [];
  const share: Texts = { en: 'Share', zh: '分配额' };
  return tableSection(style, titles.shared, [asset, share], rows);
}

/** A single value has no history. */
function historyLines({ history, assets }: ValueReport, style: Style): string[] {
  if (history.length < 2) return [];
  const rows = history.map((one) => [
    one.asOf,
    nameOf(one.asset, assets),
    amountText(one.value),
    amountText(one.low),
    amountText(one.high),
    say(style, states[one.state]),
  ]);
  return tableSection(style, titles.history, pastColumns, rows);
}
