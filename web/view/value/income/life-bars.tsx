import type { Texts } from '../../../../src/vocabulary/text.ts';
import { TableHead } from '../../headed-table.tsx';
import { Scroll, Section } from '../../section.tsx';
import { useWords } from '../../words/language.tsx';
import { Name } from '../../words/names.tsx';
import { stepNumber } from '../papers/step-number.ts';
import { StepLink, useSteps } from '../papers/steps.tsx';
import { stepsIn } from '../papers/steps-in.ts';

const texts = {
  title: { en: 'Remaining useful life', zh: '剩余使用寿命' },
  note: { en: 'the shortest decides', zh: '以最短者为准' },
  years: { en: '{years} y', zh: '{years} 年' },
  term: { en: 'Term', zh: '期限' },
  length: { en: 'Years', zh: '年数' },
} satisfies Record<string, Texts>;

/** The lives that could end first, the shortest marked. */
export function LifeBars() {
  const { say, phrase } = useWords();
  const steps = useSteps();
  const remaining = steps.get('life.remaining');
  if (remaining === undefined) return null;
  const terms = stepsIn(remaining.formula, steps).toSorted(
    (left, right) => Number(left.value) - Number(right.value),
  );
  const longest = Math.max(...terms.map(({ value }) => Number(value)), Number.MIN_VALUE);
  const title = say(texts.title);
  return (
    <Section title={title} note={say(texts.note)}>
      <Scroll label={title}>
        <table className="dr">
          <TableHead hidden heads={[say(texts.term), '', say(texts.length)]} />
          <tbody>
            {terms.map((step) => {
              const { id, label, value, source } = step;
              return (
                <tr key={id} className={value === remaining.value ? 'min' : ''}>
                  <th scope="row">
                    {phrase(label)}
                    {source?.kind === 'declared' && source.text !== undefined ? (
                      <span className="s sub any">
                        <Name of={source.text} />
                      </span>
                    ) : null}
                  </th>
                  <td className="wf" aria-hidden="true">
                    <i style={{ left: 0, width: `${(Number(value) / longest) * 92}%` }} />
                  </td>
                  <td className="n">
                    <StepLink id={id}>{say(texts.years, { years: stepNumber(step) })}</StepLink>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroll>
      <p className="s">
        <StepLink id="life.remaining">{phrase(remaining.label)}</StepLink>
      </p>
    </Section>
  );
}
