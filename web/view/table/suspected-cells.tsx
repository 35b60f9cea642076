import { Fragment } from 'react';
import type { SuspectedCells as Suspected } from '../../../src/vocabulary/discovered-defects.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { ExactnessMark } from '../marks/exactness.tsx';
import { RowReferences } from '../row-references.tsx';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { count, share } from '../words/numbers.ts';

const texts = {
  title: { en: 'Cells that look wrong', zh: '疑似有误的单元格' },
  note: {
    en: 'found without rules, from a confidence of {least} on; positions and reasons, never values',
    zh: '无需规则即可发现，置信度不低于 {least}；仅列位置与依据，不列取值',
  },
  column: { en: 'Column', zh: '字段' },
  kind: { en: 'Kind', zh: '类别' },
  cells: { en: 'Cells', zh: '单元格数' },
  confidence: { en: 'Confidence', zh: '置信度' },
  first: { en: 'The first of them, and why', zh: '前几处及依据' },
  others: { en: 'told under another kind', zh: '已在其他类别下列出' },
} satisfies Record<string, Texts>;

type Group = Suspected['groups'][number];

/** Suspected cells by column and kind, those of one column where one is named; most cells first. */
export function SuspectedCells({
  of,
  column,
}: {
  readonly of: Suspected | undefined;
  readonly column?: string;
}) {
  const { say } = useWords();
  const groups = (of?.groups ?? [])
    .filter((group) => column === undefined || group.column === column)
    .sort((a, b) => b.count - a.count);
  if (of === undefined || groups.length === 0) return null;
  const title = say(texts.title);
  return (
    <Section
      id="suspected"
      title={title}
      note={say(texts.note, { least: share(of.minimumConfidence) })}
    >
      <Scroll label={title}>
        <table className="tabular sentences">
          <thead>
            <tr>
              {column === undefined ? <th scope="col">{say(texts.column)}</th> : null}
              <th scope="col">{say(texts.kind)}</th>
              <th scope="col" className="n">
                {say(texts.cells)}
              </th>
              <th scope="col" className="n">
                {say(texts.confidence)}
              </th>
              <th scope="col">{say(texts.first)}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <GroupRow
                key={`${group.column} ${group.kind.code}`}
                group={group}
                withColumn={column === undefined}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

function GroupRow({ group, withColumn }: { readonly group: Group; readonly withColumn: boolean }) {
  const { phrase } = useWords();
  const { column, kind, exactness, confidence } = group;
  const { least, greatest } = confidence;
  const range =
    share(least) === share(greatest) ? share(least) : `${share(least)} – ${share(greatest)}`;
  return (
    <tr>
      {withColumn ? (
        <th scope="row" className="mono any">
          {column}
        </th>
      ) : null}
      <td>{phrase(kind)}</td>
      <td className="n">
        {count(group.count)} <ExactnessMark of={exactness} value={group.count} />
      </td>
      <td className="n">{range}</td>
      <td className="any">
        <Evidence group={group} />
      </td>
    </tr>
  );
}

/** Reasons in the order of their first cells, each with the positions that it is told of. */
function Evidence({ group: { cells, count: total } }: { readonly group: Group }) {
  const { say, phrase } = useWords();
  if (cells.length === 0) return <span className="s">{say(texts.others)}</span>;
  const reasons = new Map<string, Group['cells'][number][]>();
  for (const cell of cells) {
    const told = phrase(cell.evidence);
    reasons.set(told, [...(reasons.get(told) ?? []), cell]);
  }
  const single = reasons.size === 1;
  return [...reasons].map(([reason, alike]) => (
    <Fragment key={reason}>
      <span className="sub">{reason}</span>
      <span className="s sub">
        <RowReferences rows={alike.map(({ row }) => row)} total={single ? total : alike.length} />
      </span>
    </Fragment>
  ));
}
