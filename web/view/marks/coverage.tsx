import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../words/language.tsx';
import { ratio } from '../words/numbers.ts';
import { cssNumbers } from './beam.tsx';

const texts = {
  coverage: { en: 'Evidence coverage {coverage}', zh: '证据覆盖率 {coverage}' },
} satisfies Record<string, Texts>;

/** Solid: weight with evidence. Hatched: the rest. */
export function CoverageBar({ of }: { readonly of: number | null }) {
  const { say } = useWords();
  return (
    <span
      className="cov"
      role="img"
      aria-label={say(texts.coverage, { coverage: ratio(of) })}
      style={cssNumbers({ c: (of ?? 0) * 100 })}
    />
  );
}
