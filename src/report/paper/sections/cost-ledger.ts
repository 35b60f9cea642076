import type { Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import type { LedgerReport } from '../../../vocabulary/value/ledger.ts';
import { Exact } from '../../../vocabulary/value/money.ts';
import { categoryTerms, kindTerms } from '../../../words/terms/ledger-terms.ts';
import { bounded, boundedSections } from '../bounded.ts';
import { moneyText } from '../figures.ts';
import type { Block, Section } from '../paper.ts';
import { headingCharacters, shortened } from '../shortened.ts';
import { columnTerms } from '../terms.ts';
import type { Voice } from '../voice.ts';

const texts = {
  title: { en: 'Cost ledger', zh: '成本台账' },
  intro: {
    en: 'What was spent, as of {asOf}, in {currency}. Booking is at cost; no valuation enters this ledger.',
    zh: '截至 {asOf} 的实际支出，金额单位为 {currency}。入表以成本为准，任何估值均不进入台账。',
  },
  entry: { en: 'Entry', zh: '编号' },
  category: { en: 'Category', zh: '类别' },
  treatment: { en: 'Treatment', zh: '处理' },
  capitalised: { en: 'capitalised', zh: '资本化' },
  expensed: { en: 'expensed', zh: '费用化' },
  reason: { en: 'Reason', zh: '理由' },
  schedule: { en: 'Schedule by year', zh: '按年摊销表' },
  year: { en: 'Year', zh: '年度' },
  charged: { en: 'Expensed', zh: '费用化' },
  total: { en: 'Total', zh: '合计' },
  proven: { en: 'of which proven by documents', zh: '其中有文件佐证' },
  opening: { en: 'Opening', zh: '期初' },
  additions: { en: 'Additions', zh: '增加' },
  amortisation: { en: 'Amortisation', zh: '摊销' },
  impairment: { en: 'Impairment', zh: '减值' },
  closing: { en: 'Closing', zh: '期末' },
  disclosures: { en: 'For the notes to the accounts', zh: '财务报表附注披露' },
} satisfies Record<string, Texts>;

const shownEntries = 60;
const shownAssets = 20;

/** What was spent on the assets, for their books; nothing where no ledger is declared. */
export function ledgerSections(report: Report, voice: Voice): readonly Section[] {
  const kept = report.assets.flatMap(({ name, ledger }) =>
    ledger === undefined ? [] : [{ name, ledger }],
  );
  if (kept.length === 0) return [];
  const shown = boundedSections(kept, { limit: shownAssets, voice }, ({ name, ledger }) =>
    ledgerSection(name, ledger, voice),
  );
  return [{ title: voice.say(texts.title), ...shown }];
}

function ledgerSection(name: string, ledger: LedgerReport, voice: Voice): Section {
  const { say } = voice;
  const { asOf, currency, notes } = ledger;
  return {
    title: shortened(name, headingCharacters),
    blocks: [
      { kind: 'paragraph', text: say(texts.intro, { asOf, currency }) },
      ...bounded(ledger.entries, { limit: shownEntries, voice }, (entries) =>
        entryTable(entries, ledger, voice),
      ),
      totals(ledger, voice),
      ...(notes.length === 0 ? [] : [{ kind: 'list', items: notes.map(voice.phrase) } as const]),
    ],
    sections: [
      { title: say(texts.schedule), blocks: [scheduleTable(ledger, voice)] },
      { title: say(texts.disclosures), blocks: [disclosureTable(ledger, voice)] },
    ],
  };
}

function entryTable(
  entries: readonly LedgerReport['entries'][number][],
  { currency }: LedgerReport,
  { say }: Voice,
): Block {
  return {
    kind: 'table',
    columns: [
      { title: say(texts.entry), share: 1 },
      { title: say(columnTerms.date) },
      { title: say(texts.category), share: 2 },
      { title: say(columnTerms.amount), is: 'number' },
      { title: say(texts.treatment) },
      { title: say(texts.reason), share: 2.5 },
      { title: say(columnTerms.document), share: 2 },
    ],
    rows: entries.map((entry) => [
      entry.id,
      entry.date,
      `${say(categoryTerms[entry.category])} / ${say(kindTerms[entry.kind])}`,
      moneyText(entry.booked, currency),
      say(texts[entry.treatment]),
      entry.reason,
      entry.documents.map(({ path }) => path).join('\n'),
    ]),
  };
}

function totals({ totals: sums, currency }: LedgerReport, { say }: Voice): Block {
  const money = (digits: string) => moneyText(digits, currency);
  return {
    kind: 'facts',
    rows: [
      [say(texts.total), money(sums.total)],
      [say(texts.capitalised), money(sums.capitalised)],
      [say(texts.expensed), money(sums.expensed)],
      [say(texts.proven), money(sums.proven)],
    ],
  };
}

/** Months are in `report.json`; a year has the opening of its first and the closing of its last. */
function scheduleTable({ schedule, currency }: LedgerReport, { say }: Voice): Block {
  const years = [...new Set(schedule.map(({ from }) => from.slice(0, 4)))];
  const money = (digits: string) => moneyText(digits, currency);
  return {
    kind: 'table',
    columns: [
      { title: say(texts.year) },
      ...(
        ['opening', 'additions', 'amortisation', 'impairment', 'closing', 'charged'] as const
      ).map((name) => ({ title: say(texts[name]), is: 'number', share: 1 }) as const),
    ],
    rows: years.map((year) => {
      const periods = schedule.filter(({ from }) => from.startsWith(year));
      const sum = (name: 'additions' | 'amortisation' | 'impairment' | 'expensed') =>
        money(Exact.sum(0, ...periods.map((period) => period[name])).toFixed());
      return [
        year,
        money(periods[0]?.opening ?? '0'),
        sum('additions'),
        sum('amortisation'),
        sum('impairment'),
        money(periods.at(-1)?.closing ?? '0'),
        sum('expensed'),
      ];
    }),
  };
}

function disclosureTable({ disclosures, currency }: LedgerReport, voice: Voice): Block {
  return {
    kind: 'table',
    columns: [
      { title: voice.say(columnTerms.what), share: 4 },
      { title: voice.say(columnTerms.amount), is: 'number', share: 1.5 },
    ],
    rows: disclosures.map(({ text, amount }) => [
      voice.phrase(text),
      amount === undefined ? '' : moneyText(amount, currency),
    ]),
  };
}
