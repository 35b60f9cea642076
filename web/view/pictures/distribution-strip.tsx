import type { Distribution } from '../../../src/vocabulary/reports/column-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords, type Words } from '../words/language.tsx';
import { amount, count, share } from '../words/numbers.ts';

const texts = {
  unique: { en: 'unique', zh: '各不相同' },
  constant: { en: 'one value', zh: '仅一个值' },
  empty: { en: 'no values', zh: '无值' },
  withheld: { en: 'Withheld: personal information.', zh: '个人信息，不予显示。' },
  histogram: {
    en: 'Distribution of {total} values in {bins} bins from {low} to {high}; the fullest has {most}',
    zh: '{total} 个值分为 {bins} 段，从 {low} 到 {high}；最多的一段占 {most}',
  },
  categories: {
    en: '{shown} most frequent values hold {most}; the first holds {first}',
    zh: '最常见的 {shown} 个值合计占 {most}，其中第一个占 {first}',
  },
} satisfies Record<string, Texts>;

const width = 150;
const height = 26;

/** The shape of a column in one ink: bars, a word where there is no shape, hatching if withheld. */
export function DistributionStrip({ of }: { readonly of: Distribution }) {
  const words = useWords();
  switch (of.kind) {
    case 'withheld':
      return (
        <span className="withheld" role="img" aria-label={words.say(texts.withheld)}>
          <span className="hidden">{words.say(texts.withheld)}</span>
        </span>
      );
    case 'histogram':
      return <Bars counts={of.counts} label={histogramInWords(of, words)} />;
    case 'categories':
      return <Bars counts={of.top.map((one) => one.count)} label={categoriesInWords(of, words)} />;
    default:
      return <span className="s">{words.say(texts[of.kind])}</span>;
  }
}

function Bars({ counts, label }: { readonly counts: readonly number[]; readonly label: string }) {
  const most = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  const bar = Math.max(1, step - 1);
  // One path for all bars: a table of a thousand columns has thousands of them.
  const path = counts
    .map((one, index) => [(index * step).toFixed(1), (height * (one / most)).toFixed(1)])
    .filter(([, tall]) => tall !== '0.0')
    .map(([left, tall]) => `M${left} ${height}v-${tall}h${bar.toFixed(1)}v${tall}z`)
    .join('');
  return (
    <svg
      className="strip"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <path d={path} fill="var(--plot)" />
      <path d={`M0 ${height - 0.5}H${width}`} stroke="var(--rule-2)" />
    </svg>
  );
}

type Histogram = Extract<Distribution, { readonly kind: 'histogram' }>;
type Categories = Extract<Distribution, { readonly kind: 'categories' }>;

function histogramInWords({ edges, counts }: Histogram, { say }: Words): string {
  const total = sum(counts);
  return say(texts.histogram, {
    total: count(total),
    bins: counts.length,
    low: edge(edges[0]),
    high: edge(edges.at(-1)),
    most: share(total === 0 ? 0 : Math.max(...counts) / total),
  });
}

function categoriesInWords({ top, others }: Categories, { say }: Words): string {
  const shown = sum(top.map((one) => one.count));
  const total = shown + others;
  return say(texts.categories, {
    shown: top.length,
    most: share(total === 0 ? 0 : shown / total),
    first: share(total === 0 ? 0 : (top[0]?.count ?? 0) / total),
  });
}

/** The end of a histogram's bin as it is printed; nobody reads the fraction of a second. */
export function edge(of: number | string | undefined): string {
  if (typeof of === 'number') return amount(of);
  return of?.replace(/(:\d\d)\.\d+$/, '$1') ?? '–';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
