import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import type { RegisterSearch, RegistrationNames } from '../../api/register.ts';
import { nameOf } from './code-name.ts';
import { publicStates, readRegisterSearch } from './register-search.ts';

const texts = {
  search: { en: 'Search the register', zh: '搜索登记簿' },
  hint: { en: 'name of the data or of a holder', zh: '数据名称或者权利人名称' },
  state: { en: 'State', zh: '状态' },
  every: { en: 'every state', zh: '全部状态' },
  button: { en: 'Search', zh: '搜索' },
} satisfies Record<string, Texts>;

/** What is typed is asked for on Enter, a state at once: the address holds both. */
export function RegisterSearchForm({
  search,
  names,
  go,
}: {
  readonly search: RegisterSearch;
  readonly names: RegistrationNames;
  readonly go: (search: RegisterSearch) => void;
}) {
  const { say } = useWords();
  const [typed, setTyped] = useState(search.q ?? '');
  const goTo = (state: string) => {
    go(readRegisterSearch({ q: typed.trim(), state }));
  };
  return (
    <search>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          goTo(search.state ?? '');
        }}
      >
        <input
          type="search"
          className="field tall-field"
          data-find
          aria-label={say(texts.search)}
          placeholder={say(texts.hint)}
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
        />
        <select
          className="field tall-field"
          aria-label={say(texts.state)}
          value={search.state ?? ''}
          onChange={(event) => goTo(event.target.value)}
        >
          <option value="">{say(texts.every)}</option>
          {publicStates.map((state) => (
            <option key={state} value={state}>
              {nameOf(names.states, state, say)}
            </option>
          ))}
        </select>
        <button type="submit" className="btn">
          {say(texts.button)}
        </button>
      </form>
    </search>
  );
}
