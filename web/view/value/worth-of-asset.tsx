import type { AssetChunk } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useLinks } from '../links.tsx';
import { useWords } from '../words/language.tsx';
import { spokenAmounts } from '../words/money.ts';
import { conclusionInWords } from './value-headline.tsx';
import { stateTerms } from './value-terms.ts';

const texts = {
  label: { en: 'Worth and cost', zh: '价值与成本' },
  valuation: { en: 'Valuation', zh: '估值' },
  ledger: { en: 'Cost ledger', zh: '成本台账' },
  carried: { en: 'Carried at {net}, at cost.', zh: '账面价值 {net}，以成本计量。' },
} satisfies Record<string, Texts>;

/** The ways to the valuation and to the cost ledger, each with its conclusion. */
export function WorthOfAsset({ asset }: { readonly asset: AssetChunk }) {
  const words = useWords();
  const { say, language } = words;
  const links = useLinks();
  const { id, valuation, ledger } = asset;
  if (valuation === undefined && ledger === undefined) return null;
  const net = Number(ledger?.carrying.net);
  return (
    <nav className="worth" aria-label={say(texts.label)}>
      {valuation === undefined ? null : (
        <p>
          <a href={links.value(id)}>{say(texts.valuation)}</a>{' '}
          {conclusionInWords(valuation, words).join(language === 'zh' ? '' : ' ')}{' '}
          <span className="s">{say(stateTerms[valuation.state])}</span>
        </p>
      )}
      {ledger === undefined ? null : (
        <p>
          <a href={links.ledger(id)}>{say(texts.ledger)}</a>{' '}
          {say(texts.carried, {
            net: spokenAmounts({ low: net, high: net }, ledger.currency, language).full(net),
          })}
        </p>
      )}
    </nav>
  );
}
