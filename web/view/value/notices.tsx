import type { Phrase, Texts } from '../../../src/vocabulary/text.ts';
import type { Valuation } from '../../../src/vocabulary/value/valuation.ts';
import { useLinks } from '../links.tsx';
import { Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';

const texts = {
  once: { en: 'Counted once', zh: '不重复计算' },
  warnings: { en: 'What weakens it', zh: '需留意之处' },
  disclosures: { en: 'What a reader has to be told', zh: '应披露事项' },
  disclosuresNote: { en: 'assumptions and limits', zh: '假设与限制' },
  booking: {
    en: 'Booking is at cost; the valuation never feeds it.',
    zh: '入账以成本计量；估值结果不影响入账金额。',
  },
  ledger: { en: 'Cost ledger', zh: '成本台账' },
} satisfies Record<string, Texts>;

/** Where quality, risk, decay and tax enter, each once. */
export function CountedOnce({ valuation }: { readonly valuation: Valuation }) {
  const { say } = useWords();
  return <Guard title={say(texts.once)} phrases={valuation.countedOnce} />;
}

/** What speaks against relying on the value. */
export function Warnings({ valuation }: { readonly valuation: Valuation }) {
  const { say } = useWords();
  return <Guard title={say(texts.warnings)} phrases={valuation.warnings} />;
}

function Guard({
  title,
  phrases,
}: {
  readonly title: string;
  readonly phrases: readonly Phrase[];
}) {
  const { phrase } = useWords();
  if (phrases.length === 0) return null;
  return (
    <div className="guard">
      <h3>{title}</h3>
      <ul>
        {phrases.map((one) => (
          <li key={JSON.stringify(one)}>{phrase(one)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the valuation is not, and everything that has to be disclosed. */
export function Disclosures({
  valuation,
  asset,
  ledger,
}: {
  readonly valuation: Valuation;
  readonly asset: string;
  /** Whether the asset has a cost ledger to go to. */
  readonly ledger: boolean;
}) {
  const { say, phrase, sentences, language } = useWords();
  const links = useLinks();
  const isReference = ({ code }: Phrase) => code === 'value.disclosure.reference';
  const reference = valuation.disclosures.filter(isReference);
  return (
    <Section title={say(texts.disclosures)} note={say(texts.disclosuresNote)}>
      <ol className="told">
        {valuation.disclosures
          .filter((one) => !isReference(one))
          .map((one) => (
            <li key={JSON.stringify(one)}>{phrase(one)}</li>
          ))}
      </ol>
      <p className="statutory">
        {reference.length === 0 ? null : <b>{sentences(reference)}</b>}
        {language === 'zh' ? '' : ' '}
        {say(texts.booking)} {ledger ? <a href={links.ledger(asset)}>{say(texts.ledger)}</a> : null}
      </p>
    </Section>
  );
}
