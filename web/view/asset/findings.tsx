import { useState } from 'react';
import { type Finding, severities } from '../../../src/vocabulary/finding.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { findingKey } from '../finding-key.ts';
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
  all: { en: 'Show all {count} findings', zh: '显示全部 {count} 项发现' },
  none: {
    en: 'Nothing was found that a person should look at.',
    zh: '没有需要人工查看的发现。',
  },
} satisfies Record<string, Texts>;

/** So many at first: the gravest; on paper and on request all. */
const first = 12;

/** What a person should look at, gravest first. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { say } = useWords();
  const printing = usePrinting();
  const [all, setAll] = useState(false);
  const shown = inOrder(findings).slice(0, all || printing ? findings.length : first);
  const title = say(texts.title);
  return (
    <Section id="findings" title={title} note={say(texts.note)}>
      {findings.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <Scroll label={title}>
          <table className="ft">
            <thead>
              <tr>
                <td />
                <th scope="col">{say(texts.what)}</th>
                <th scope="col" className="n">
                  {say(texts.many)}
                </th>
                <th scope="col">{say(texts.rows)}</th>
                <th scope="col" className="n">
                  {say(texts.feeds)}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((finding) => (
                <FindingRow key={findingKey(finding)} finding={finding} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {shown.length < findings.length ? (
        <button type="button" className="btn small more" onClick={() => setAll(true)}>
          {say(texts.all, { count: findings.length })}
        </button>
      ) : null}
    </Section>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const { say } = words;
  const links = useLinks();
  const { severity, subject, confidence, count, total, rows, feeds } = finding;
  return (
    <tr>
      <td>
        <SeverityTag severity={severity} />
      </td>
      <td className="any what">
        {findingInWords(finding, words)}
        <span className="s sub mono">{subjectInWords(subject)}</span>
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

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const part = ({ count, total }: Finding) => (total === 0 ? 0 : count / total);
  return findings.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || part(b) - part(a),
  );
}
