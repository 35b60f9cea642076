import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import type { AuditSearch } from '../../api/audit.ts';
import { auditTerms } from '../../words/audit-terms.ts';
import { readAuditSearch } from './audit-search.ts';
import { PersonField } from './person-field.tsx';

const texts = {
  what: { en: 'What', zh: '操作' },
  everything: { en: 'everything', zh: '全部操作' },
  from: { en: 'From', zh: '起始日期' },
  to: { en: 'To', zh: '截止日期' },
  all: { en: 'Show all', zh: '显示全部' },
} satisfies Record<string, Texts>;

/** Narrows the trail by person, action and days; each choice is asked for at once, and the address holds it. */
export function AuditFilter({
  search,
  go,
}: {
  readonly search: AuditSearch;
  readonly go: (search: AuditSearch) => void;
}) {
  const { say, language } = useWords();
  const actions = Object.entries(auditTerms)
    .map(([code, named]) => ({ value: code, name: named === undefined ? code : say(named) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const set = (name: keyof AuditSearch) => (value: string) =>
    go(readAuditSearch({ ...search, [name]: value }));
  return (
    <search className="audit-filter">
      <PersonField account={search.account} set={set('account')} />
      <Choice
        label={say(texts.what)}
        every={say(texts.everything)}
        options={actions}
        value={search.action}
        set={set('action')}
      />
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span className="s">{say(texts[end])}</span>
          <input
            type="date"
            className="field"
            value={search[end] ?? ''}
            onChange={({ currentTarget }) => set(end)(currentTarget.value)}
          />
        </label>
      ))}
      {Object.keys(search).length === 0 ? null : (
        <button type="button" className="btn small" onClick={() => go({})}>
          {say(texts.all)}
        </button>
      )}
    </search>
  );
}

type Options = readonly { readonly value: string; readonly name: string }[];

function Choice({
  label,
  every,
  options,
  value = '',
  set,
}: {
  readonly label: string;
  readonly every: string;
  readonly options: Options;
  readonly value: string | undefined;
  readonly set: (value: string) => void;
}) {
  return (
    <label>
      <span className="s">{label}</span>
      <select
        className="field"
        value={value}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      >
        <option value="">{every}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
