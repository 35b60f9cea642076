import { approaches } from '../../../src/vocabulary/codes/approaches.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import type { Approach, Valuation } from '../../../src/vocabulary/value/valuation.ts';
import { approachTerms } from '../../../src/words/terms/valuation-terms.ts';
import { useWords } from '../words/language.tsx';

const texts = {
  because: { en: ': ', zh: '：' },
  title: { en: 'Not used, and why', zh: '未采用的方法及理由' },
} satisfies Record<string, Texts>;

/** The approaches that have no value, each with its reason. */
export function RejectedApproaches({ rejected }: { readonly rejected: Valuation['rejected'] }) {
  const { say, phrase } = useWords();
  if (rejected.length === 0) return null;
  return (
    <div className="guard">
      <h3>{say(texts.title)}</h3>
      <ul>
        {rejected.map(({ approach, reason }) => (
          <li key={`${approach} ${JSON.stringify(reason)}`}>
            <b>{isApproach(approach) ? say(approachTerms[approach]) : approach}</b>
            {say(texts.because)}
            {phrase(reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function isApproach(name: string): name is Approach {
  return approaches.some((approach) => approach === name);
}
