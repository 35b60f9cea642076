import { useId } from 'react';
import type {
  AssetFacet,
  AssetFacetCounts,
} from '../../../../src/vocabulary/registry/assets/asset.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useMedia } from '../../../view/use-media.ts';
import { useWords, type Words } from '../../../view/words/language.tsx';
import { languageOf } from '../../../view/words/names.tsx';
import { count } from '../../../view/words/numbers.ts';
import { gradeTerms } from '../../../view/words/terms.ts';
import type { AssetSearch } from '../../api/assets.ts';
import {
  codesOf,
  coverageTerms,
  dimensionTerms,
  facetTerms,
  gateNames,
  personsTerms,
} from '../../words/asset-terms.ts';
import { toggled } from './asset-search.ts';

const texts = {
  title: { en: 'Narrow the list', zh: '筛选' },
  clear: { en: 'Clear all', zh: '全部清除' },
  more: { en: '{count} more', zh: '另有 {count} 项' },
} satisfies Record<string, Texts>;

/** Values of a facet that stand open; the rest unfolds. */
const openValues = 8;

interface FacetProps {
  readonly counts: AssetFacetCounts;
  readonly search: AssetSearch;
  readonly go: (search: AssetSearch) => void;
}

/** What the list can be narrowed by, with how many each choice would leave. */
export function Facets({ counts, search, go }: FacetProps) {
  const { say } = useWords();
  const facets = codesOf(facetTerms);
  const wide = useMedia('(min-width: 901px)');
  const chosen = facets.some((facet) => search[facet] !== undefined);
  const { q, order } = search;
  const withoutFacets = {
    ...(q === undefined ? {} : { q }),
    ...(order === undefined ? {} : { order }),
  };
  return (
    <nav aria-label={say(texts.title)}>
      <details className="facets-fold" open={wide || undefined}>
        <summary className="btn small">{say(texts.title)}</summary>
        <div className="facets">
          {facets.map((facet) => (
            <Facet key={facet} facet={facet} counts={counts} search={search} go={go} />
          ))}
          {chosen ? (
            <button type="button" className="btn small" onClick={() => go(withoutFacets)}>
              {say(texts.clear)}
            </button>
          ) : null}
        </div>
      </details>
    </nav>
  );
}

function Facet({ facet, ...props }: FacetProps & { readonly facet: AssetFacet }) {
  const { say } = useWords();
  const found = withChosen(props.counts.facets[facet] ?? [], props.search[facet] ?? []);
  const values = inOrder(facet, found);
  if (values.length === 0) return null;
  const folded = values.slice(openValues);
  return (
    <fieldset>
      <legend>{say(facetTerms[facet])}</legend>
      {values.slice(0, openValues).map((one) => (
        <FacetValue key={one.value} facet={facet} {...one} {...props} />
      ))}
      {folded.length === 0 ? null : (
        <details>
          <summary className="s">{say(texts.more, { count: folded.length })}</summary>
          {folded.map((one) => (
            <FacetValue key={one.value} facet={facet} {...one} {...props} />
          ))}
        </details>
      )}
    </fieldset>
  );
}

type ValueCount = NonNullable<AssetFacetCounts['facets']['grade']>[number];

function FacetValue({
  facet,
  value,
  count: found,
  name: named,
  search,
  go,
}: FacetProps & ValueCount & { readonly facet: AssetFacet }) {
  const words = useWords();
  const id = useId();
  const name = named === undefined ? nameOf(facet, value, words) : words.say(named);
  return (
    <label className="facet" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={search[facet]?.includes(value) ?? false}
        onChange={() => go(toggled(search, facet, value))}
      />
      <span className="any" {...(name === value ? { lang: languageOf(value) } : {})}>
        {name}
      </span>
      <span className="s n">{count(found)}</span>
    </label>
  );
}

/** What was chosen stays to be unchosen, though nothing is left of it. */
function withChosen(
  counts: readonly ValueCount[],
  chosen: readonly string[],
): readonly ValueCount[] {
  const gone = chosen.filter((value) => !counts.some((one) => one.value === value));
  return [...counts, ...gone.map((value) => ({ value, count: 0 }))];
}

/** What values of closed lists are called; others are names from the data. */
const valueTerms: Readonly<Partial<Record<AssetFacet, Readonly<Record<string, Texts>>>>> = {
  dataGrade: gradeTerms,
  coverage: coverageTerms,
  persons: personsTerms,
  weak: dimensionTerms,
  gate: gateNames,
};

const grades = ['A', 'B', 'C', 'D'];

/** Closed lists stand in their own order, names from the data by how many have them. */
function inOrder(facet: AssetFacet, counts: readonly ValueCount[]): readonly ValueCount[] {
  const order = facet === 'grade' ? grades : Object.keys(valueTerms[facet] ?? {});
  const placeOf = ({ value }: ValueCount) =>
    order.includes(value) ? order.indexOf(value) : order.length;
  return counts.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function nameOf(facet: AssetFacet, value: string, { say }: Words): string {
  const terms = valueTerms[facet];
  const texts = terms !== undefined && Object.hasOwn(terms, value) ? terms[value] : undefined;
  return texts === undefined ? value : say(texts);
}
