import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import type { AssetSearch } from '../../api/assets.ts';

const texts = {
  search: { en: 'Search data assets', zh: '搜索数据资产' },
  hint: {
    en: 'names, descriptions, tables and columns; "as it stands", -without, OR',
    zh: '名称、说明、数据表与字段；"精确短语"、-排除、或',
  },
  button: { en: 'Search', zh: '搜索' },
} satisfies Record<string, Texts>;

/** What is typed is asked for on Enter: the address holds it. */
export function AssetSearchField({
  search,
  go,
}: {
  readonly search: AssetSearch;
  readonly go: (search: AssetSearch) => void;
}) {
  const { say } = useWords();
  const [typed, setTyped] = useState(search.q ?? '');
  const { q: _, ...rest } = search;
  const { order: _o, ...filters } = rest;
  return (
    <search>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          go(typed.trim() === '' ? filters : { ...rest, q: typed.trim() });
        }}
      >
        <input
          type="search"
          className="field tall-field"
          data-find
          aria-label={say(texts.search)}
          placeholder={say(texts.hint)}
          value={typed}
          maxLength={400}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="btn">
          {say(texts.button)} <span className="key hide">/</span>
        </button>
      </form>
    </search>
  );
}
