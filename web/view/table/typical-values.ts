import type { ColumnReport, MeasureRecord } from '../../../src/vocabulary/reports/column-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { edge } from '../pictures/distribution-strip.tsx';
import type { Words } from '../words/language.tsx';

const texts = {
  withheld: { en: 'withheld', zh: '不予显示' },
  unique: { en: 'one value each row', zh: '每行一个值' },
  constant: { en: 'always {value}', zh: '始终为 {value}' },
  empty: { en: 'none', zh: '无' },
  between: { en: '{low} … {high}', zh: '{low} … {high}' },
  middle: { en: 'P50 {middle} · P99 {high}', zh: 'P50 {middle} · P99 {high}' },
} satisfies Record<string, Texts>;

/** What a reader may expect in a column; nothing of a personal one. */
export function typicalValues({ distribution, measures }: ColumnReport, { say }: Words): string {
  switch (distribution.kind) {
    case 'withheld':
      return say(texts.withheld);
    case 'unique':
      return say(texts.unique);
    case 'constant':
      return say(texts.constant, { value: shortened(distribution.value) });
    case 'empty':
      return say(texts.empty);
    case 'categories':
      return distribution.top
        .slice(0, 3)
        .map(({ value }) => shortened(value))
        .join(' · ');
    case 'histogram': {
      const middle = measured(measures.median);
      const high = measured(measures.p99);
      if (middle !== null && high !== null) return say(texts.middle, { middle, high });
      const [first] = distribution.edges;
      return say(texts.between, { low: edge(first), high: edge(distribution.edges.at(-1)) });
    }
  }
}

function measured(measure: MeasureRecord | undefined): string | null {
  if (measure === undefined || measure.value === null) return null;
  return edge(measure.value);
}

function shortened(value: string): string {
  const characters = [...value];
  return characters.length <= 24 ? value : `${characters.slice(0, 23).join('')}…`;
}
