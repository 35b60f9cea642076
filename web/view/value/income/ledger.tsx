import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { LedgerReport } from '../../../../src/vocabulary/value/ledger.ts';
import { categoryTerms, kindTerms } from '../../../../src/words/terms/ledger-terms.ts';
import { StatusMark } from '../../marks/status.tsx';
import { Scroll, Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { money } from '../../words/money.ts';
import { treatmentTerms } from './ledger-terms.ts';

const texts = {
  carrying: { en: 'Carrying amount', zh: '账面价值' },
  carryingNote: { en: 'at {asOf}, {currency}', zh: '截至 {asOf}，{currency}' },
  gross: { en: 'Gross amount', zh: '账面原值' },
  amortised: { en: 'Accumulated amortisation', zh: '累计摊销' },
  impaired: { en: 'Accumulated impairment', zh: '减值准备' },
  net: { en: 'Carrying amount', zh: '账面价值' },
  entries: { en: 'Entries', zh: '明细' },
  entriesNote: { en: '{count} entries, {currency}', zh: '共 {count} 项，{currency}' },
  totals: { en: 'Totals', zh: '合计' },
  proven: { en: 'proven by a document', zh: '有文件佐证' },
  total: { en: 'All entries', zh: '全部' },
  date: { en: 'Date', zh: '日期' },
  what: { en: 'Entry', zh: '事项' },
  category: { en: 'Category', zh: '类别' },
  treatment: { en: 'Treatment and reason', zh: '处理及理由' },
  amount: { en: 'Amount', zh: '金额' },
  documents: { en: 'Documents', zh: '凭证' },
  noDocument: { en: 'no document', zh: '无凭证' },
  disclosures: { en: 'For the notes to the accounts', zh: '附注披露' },
  notes: { en: 'What is wrong with it', zh: '需处理事项' },
} satisfies Record<string, Texts>;

/** Gross, amortisation and impairment down to the carrying amount, and the totals. */
export function CarryingAmount({ ledger }: { readonly ledger: LedgerReport }) {
  const { say } = useWords();
  const { carrying, totals, currency, asOf } = ledger;
  const categories = Object.entries(totals.byCategory);
  return (
    <div className="grid two">
      <Section title={say(texts.carrying)} note={say(texts.carryingNote, { asOf, currency })}>
        <Sums
          rows={[
            [say(texts.gross), carrying.gross],
            [say(texts.amortised), negated(carrying.amortised)],
            [say(texts.impaired), negated(carrying.impaired)],
          ]}
          total={[say(texts.net), carrying.net]}
        />
      </Section>
      <Section title={say(texts.totals)} note={currency}>
        <Sums
          rows={categories.map(([category, amount]) => [categoryName(category, say), amount])}
          total={[say(texts.total), totals.total]}
        />
        <p className="s">
          {[
            `${say(treatmentTerms.capitalised)} ${money(totals.capitalised)}`,
            `${say(treatmentTerms.expensed)} ${money(totals.expensed)}`,
            `${say(texts.proven)} ${money(totals.proven)}`,
          ].join(' · ')}
        </p>
      </Section>
    </div>
  );
}

type Sum = readonly [name: string, amount: string];

function Sums({ rows, total }: { readonly rows: readonly Sum[]; readonly total: Sum }) {
  return (
    <table className="wt lines">
      <tbody>
        {rows.map(([name, amount]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="n">{money(amount)}</td>
          </tr>
        ))}
        <tr className="tot">
          <th scope="row">{total[0]}</th>
          <td className="n">{money(total[1])}</td>
        </tr>
      </tbody>
    </table>
  );
}

function negated(digits: string): string {
  return Number(digits) === 0 ? digits : `-${digits}`;
}

function categoryName(category: string, say: (texts: Texts) => string): string {
  const found = Object.entries(categoryTerms).find(([name]) => name === category);
  return found === undefined ? category : say(found[1]);
}

/** Every entry with its treatment, its reason and what proves it. */
export function LedgerEntries({ ledger }: { readonly ledger: LedgerReport }) {
  const { say } = useWords();
  const { entries, currency } = ledger;
  const title = say(texts.entries);
  const heads = [texts.date, texts.what, texts.category, texts.treatment, texts.documents];
  return (
    <Section title={title} note={say(texts.entriesNote, { count: entries.length, currency })}>
      <Scroll label={title}>
        <table className="tabular ledger">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head.en} scope="col">
                  {say(head)}
                </th>
              ))}
              <th scope="col" className="n">
                {say(texts.amount)}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} currency={currency} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

type Entry = LedgerReport['entries'][number];

function EntryRow({ entry, currency }: { readonly entry: Entry; readonly currency: string }) {
  const { say } = useWords();
  const { amount, booked, documents } = entry;
  return (
    <tr>
      <td className="nb">{entry.date}</td>
      <th scope="row" className="any">
        {entry.description ?? say(kindTerms[entry.kind])}
        <span className="s sub mono">
          {entry.id} · {entry.declaration}
        </span>
      </th>
      <td>
        {say(categoryTerms[entry.category])}
        <span className="s sub">{say(kindTerms[entry.kind])}</span>
      </td>
      <td className="any">
        {say(treatmentTerms[entry.treatment])}
        <span className="s sub">{entry.reason}</span>
      </td>
      <td className="any s">
        <StatusMark status={documents.length === 0 ? 'declared' : 'documented'} />{' '}
        {documents.length === 0 ? say(texts.noDocument) : null}
        {documents.map(({ path, sha256 }) => (
          <span key={path} className="mono" title={`sha256 ${sha256}`}>
            {path}{' '}
          </span>
        ))}
      </td>
      <td className="n">
        {money(booked)}
        {amount.currency === currency ? null : (
          <span className="s sub">
            {money(amount.amount)} {amount.currency}
          </span>
        )}
      </td>
    </tr>
  );
}

/** What the notes to the accounts ask for, and what speaks against the ledger. */
export function LedgerNotes({ ledger }: { readonly ledger: LedgerReport }) {
  const { say, phrase } = useWords();
  const { disclosures, notes, currency } = ledger;
  return (
    <>
      <Section title={say(texts.disclosures)} note={currency}>
        <table className="wt lines">
          <tbody>
            {disclosures.map(({ text, amount }) => (
              <tr key={JSON.stringify(text)}>
                <th scope="row" className="any">
                  {phrase(text)}
                </th>
                <td className="n">{amount === undefined ? '' : money(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      {notes.length === 0 ? null : (
        <Section title={say(texts.notes)}>
          <ul className="notes any">
            {notes.map((note) => (
              <li key={JSON.stringify(note)}>{phrase(note)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
