import { use } from 'react';
import type { AssetHeadline } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useChunks } from '../chunks.tsx';
import { useLinks } from '../links.tsx';
import { CarryingAmount, LedgerEntries, LedgerNotes } from '../value/income/ledger.tsx';
import { lineTerms } from '../value/income/ledger-terms.ts';
import { Schedule } from '../value/income/schedule.tsx';
import { useWords } from '../words/language.tsx';
import { spokenAmounts } from '../words/money.ts';
import { Name } from '../words/names.tsx';
import { Nothing } from './nothing.tsx';
import { Trail } from './trail.tsx';

const texts = {
  none: {
    en: '{name} has no cost ledger: its contract declares no assay.ledger.',
    zh: '{name} 没有成本台账：其数据合约未声明 assay.ledger。',
  },
  title: { en: 'Carried at {net}.', zh: '账面价值 {net}。' },
  lead: {
    en: 'Booking is at cost; the valuation never feeds it.',
    zh: '入账以成本计量；估值结果不影响入账金额。',
  },
  line: { en: 'Line of the balance sheet: {line}.', zh: '资产负债表项目：{line}。' },
  noLine: {
    en: 'The line of the balance sheet is not declared.',
    zh: '未声明所属资产负债表项目。',
  },
} satisfies Record<string, Texts>;

/** What was spent on an asset, and at what it is carried. */
export function LedgerPage({ asset: { chunk, id, name } }: { readonly asset: AssetHeadline }) {
  const { say, language } = useWords();
  const links = useLinks();
  const { ledger } = use(useChunks().readAsset(chunk));
  if (ledger === undefined) return <Nothing text={say(texts.none, { name })} />;
  const net = Number(ledger.carrying.net);
  const spoken = spokenAmounts({ low: net, high: net }, ledger.currency, language);
  return (
    <div className="wrap">
      <Trail above={[{ name, href: links.asset(id) }]} />
      <p className="m">
        <Name of={name} />
      </p>
      <h1 className="title" tabIndex={-1}>
        {say(texts.title, { net: spoken.full(net) })}
      </h1>
      <p className="lead">
        {say(texts.lead)}{' '}
        {ledger.line === undefined
          ? say(texts.noLine)
          : say(texts.line, { line: say(lineTerms[ledger.line]) })}
      </p>
      <CarryingAmount ledger={ledger} />
      <Schedule ledger={ledger} />
      <LedgerEntries ledger={ledger} />
      <LedgerNotes ledger={ledger} />
    </div>
  );
}
