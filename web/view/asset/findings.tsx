import { useState } from 'react';
import type { Finding } from '../../../src/vocabulary/finding.ts';
import { byConsequence } from '../../../src/vocabulary/finding-order.ts';
import type { FindingKind } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { findingKey } from '../finding-key.ts';
import { TableHead } from '../headed-table.tsx';
import { useLinks } from '../links.tsx';
import { SeverityTag } from '../marks/tag.tsx';
import { usePrinting } from '../printing.ts';
import { RowReferences } from '../row-references.tsx';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { findingInWords } from '../words/meaning.ts';
import { share } from '../words/numbers.ts';
import { subjectInWords } from '../words/subject.ts';

const texts = {
  title: { en: 'Findings', zh: '发现' },
  note: {
    en: 'by severity, then by share of rows; positions, never values',
    zh: '按严重程度、再按行占比排列；仅列位置，不列数值',
  },
  what: { en: 'What and where', zh: '内容与位置' },
  many: { en: 'How many', zh: '数量' },
  rows: { en: 'Row positions', zh: '行位置' },
  whole: { en: 'whole column', zh: '整列' },
  feeds: { en: 'Feeds', zh: '影响指标' },
  ofTotal: { en: '{count} of {total}', zh: '{total} 中有 {count}' },
  confidence: { en: 'inferred, confidence {confidence}', zh: '推断，置信度 {confidence}' },
  last: { en: 'Show {rest} more', zh: '再显示 {rest} 项' },
  next: { en: 'Show {next} more of {rest}', zh: '再显示 {next} 项（还有 {rest} 项）' },
  elsewhere: {
    en: 'The {shown} gravest of {total} findings stand here, all of them on the pages of the tables. By kind:',
    zh: '此处为 {total} 项发现中最重的 {shown} 项，全部发现见各表页面。按种类：',
  },
  kind: { en: '{count} × such as', zh: '{count} 项，例如' },
  none: {
    en: 'Nothing was found that a person should look at.',
    zh: '没有需要人工查看的发现。',
  },
} satisfies Record<string, Texts>;

/** So many at first, the gravest; then so many at a time. On paper all. */
const first = 12;
const step = 100;

/** What a person should look at, gravest first. */
export function Findings({
  findings,
  kinds,
}: {
  readonly findings: readonly Finding[];
  /** Of all findings, where these are only the gravest. */
  readonly kinds?: readonly FindingKind[];
}) {
  const { say } = useWords();
  const printing = usePrinting();
  const [count, setCount] = useState(first);
  const shown = byConsequence(findings).slice(0, printing ? findings.length : count);
  const rest = findings.length - shown.length;
  const title = say(texts.title);
  return (
    <Section id="findings" title={title} note={say(texts.note)}>
      {findings.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <Scroll label={title}>
          <table className="ft">
            <TableHead
              heads={[
                '',
                say(texts.what),
                { name: say(texts.many), numeric: true },
                say(texts.rows),
                { name: say(texts.feeds), numeric: true },
              ]}
            />
            <tbody>
              {shown.map((finding) => (
                <FindingRow key={findingKey(finding)} finding={finding} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {rest > 0 ? (
        <button type="button" className="btn small more" onClick={() => setCount(count + step)}>
          {say(rest <= step ? texts.last : texts.next, { next: step, rest })}
        </button>
      ) : null}
      {kinds === undefined ? null : <Kinds kinds={kinds} shown={findings.length} />}
    </Section>
  );
}

function Kinds({
  kinds,
  shown,
}: {
  readonly kinds: readonly FindingKind[];
  readonly shown: number;
}) {
  const words = useWords();
  const { say } = words;
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p className="s">{say(texts.elsewhere, { shown, total })}</p>
      <ul className="notes any">
        {kinds.map(({ gravest, count }) => (
          <li key={gravest.code}>
            <SeverityTag severity={gravest.severity} /> {say(texts.kind, { count })}{' '}
            {findingInWords(gravest, words)}{' '}
            <span className="mono">{subjectInWords(gravest.subject)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const { say } = words;
  const links = useLinks();
  const { severity, subject, evidence, confidence, count, total, rows, feeds } = finding;
  return (
    <tr>
      <td>
        <SeverityTag severity={severity} />
      </td>
      <td className="any what">
        {findingInWords(finding, words)}
        <span className="s sub mono">{subjectInWords(subject)}</span>
        {[...new Set(evidence?.map(words.phrase))].map((told) => (
          <span key={told} className="s sub">
            {told}
          </span>
        ))}
        {confidence === undefined ? null : (
          <span className="s sub">{say(texts.confidence, { confidence: share(confidence) })}</span>
        )}
      </td>
      <td className="n m">{say(texts.ofTotal, { count, total })}</td>
      <td className="s rp">
        {rows.length === 0 && count === total && subject.column !== undefined
          ? say(texts.whole)
          : null}
        <RowReferences rows={rows} total={count} limit={3} />
      </td>
      <td className="mono n">
        {feeds.map((id) => (
          <a key={id} href={links.evidence(id)} data-indicator={id}>
            {id}{' '}
          </a>
        ))}
      </td>
    </tr>
  );
}
