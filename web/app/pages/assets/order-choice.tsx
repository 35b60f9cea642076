import type { AssetOrder } from '../../../../src/vocabulary/registry/assets/asset.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import type { AssetSearch } from '../../api/assets.ts';
import { codesOf, orderTerms } from '../../words/asset-terms.ts';

const texts = {
  sortedBy: { en: 'sorted by', zh: '排序' },
} satisfies Record<string, Texts>;

/** How the list is sorted in fact, and how else it may be; a best match needs something to match. */
export function OrderChoice({
  search,
  order,
  go,
}: {
  readonly search: AssetSearch;
  readonly order: AssetOrder;
  readonly go: (search: AssetSearch) => void;
}) {
  const { say } = useWords();
  const orders = codesOf(orderTerms).filter((one) => one !== 'relevance' || search.q !== undefined);
  return (
    <label className="s nb">
      {say(texts.sortedBy)}{' '}
      <select
        className="field"
        value={order}
        onChange={(event) => {
          const chosen = orders.find((one) => one === event.target.value);
          go({ ...search, ...(chosen === undefined ? {} : { order: chosen }) });
        }}
      >
        {orders.map((one) => (
          <option key={one} value={one}>
            {say(orderTerms[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
