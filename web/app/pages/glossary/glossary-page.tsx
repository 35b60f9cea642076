import '../../../view/tables.css';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { count } from '../../../view/words/numbers.ts';
import { addTerm, type GlossaryTerm, termsQuery } from '../../api/glossary.ts';
import { useMay } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { TermForm } from './term-form.tsx';

const texts = {
  title: { en: 'Business glossary', zh: '业务术语表' },
  lead: {
    en: 'What the words of the business mean, and the data assets that they are said of.',
    zh: '业务用语的含义，以及与之关联的数据资产。',
  },
  add: { en: 'Add a term', zh: '添加术语' },
  list: { en: 'Terms', zh: '术语' },
  search: { en: 'Words of a name or definition', zh: '名称或定义中的词' },
  words: { en: 'search', zh: '搜索' },
  name: { en: 'Term', zh: '术语' },
  definition: { en: 'Definition', zh: '定义' },
  assets: { en: 'Data assets', zh: '数据资产' },
  none: { en: 'No term has these words.', zh: '没有含有这些词的术语。' },
  empty: {
    en: 'Terms will stand here. A steward adds them, and links them to data assets and columns on the pages of those.',
    zh: '术语将列在此处。由管理员添加，并在数据资产页面与资产及字段关联。',
  },
  more: { en: 'Show more', zh: '显示更多' },
} satisfies Record<string, Texts>;

/** All terms of the organisation, with their definitions. */
export function GlossaryPage() {
  const { say, language } = useWords();
  const [wanted, want] = useState('');
  const asked = useDeferredValue(wanted.trim());
  const list = useSuspenseInfiniteQuery(termsQuery(asked, language));
  const may = useMay();
  const terms = list.data.pages.flatMap(({ items }) => items);
  return (
    <div className="wrap">
      <PageHead title={say(texts.title)} lead={say(texts.lead)} />
      {may('glossary.change') ? <AddTerm /> : null}
      <Section
        title={say(texts.list)}
        aside={
          <input
            type="search"
            className="field"
            aria-label={say(texts.search)}
            placeholder={say(texts.words)}
            value={wanted}
            onChange={({ target: { value } }) => want(value)}
          />
        }
      >
        {terms.length === 0 ? (
          <p className="none">{say(asked === '' ? texts.empty : texts.none)}</p>
        ) : (
          <Terms terms={terms} />
        )}
        {list.hasNextPage ? (
          <button type="button" className="btn small" onClick={() => list.fetchNextPage()}>
            {say(texts.more)}
          </button>
        ) : null}
      </Section>
    </div>
  );
}

function AddTerm() {
  const { say } = useWords();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {say(texts.add)}
      </button>
    );
  }
  const goTo = ({ id: term }: GlossaryTerm) =>
    void navigate({ to: '/glossary/$term', params: { term } });
  return (
    <div className="narrow">
      <TermForm send={addTerm} done={goTo} />
    </div>
  );
}

function Terms({ terms }: { readonly terms: readonly GlossaryTerm[] }) {
  const { say } = useWords();
  const heads = [
    say(texts.name),
    say(texts.definition),
    { name: say(texts.assets), numeric: true as const },
  ];
  return (
    <HeadedTable label={say(texts.list)} heads={heads}>
      <tbody>
        {terms.map(({ id, name, definition, assets }) => (
          <tr key={id}>
            <td className="any">
              <Link to="/glossary/$term" params={{ term: id }}>
                {say(name)}
              </Link>
            </td>
            <td className="any">{say(definition)}</td>
            <td className="n">{count(assets)}</td>
          </tr>
        ))}
      </tbody>
    </HeadedTable>
  );
}
