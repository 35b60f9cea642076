import '../../../view/tables.css';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { changeTerm, type GlossaryTerm, removeTerm, termQuery } from '../../api/glossary.ts';
import { useMay } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { TermForm } from './term-form.tsx';

const texts = {
  glossary: { en: 'Business glossary', zh: '业务术语表' },
  uses: { en: 'Where it is used', zh: '使用之处' },
  asset: { en: 'Data asset', zh: '数据资产' },
  place: { en: 'Table and column', zh: '数据表与字段' },
  whole: { en: 'the whole data asset', zh: '整个数据资产' },
  none: {
    en: 'No data asset names it yet. A steward links it on the page of a data asset.',
    zh: '尚无数据资产使用此术语。管理员可在数据资产页面关联。',
  },
  list: { en: 'Show them in the list of data assets', zh: '在数据资产列表中查看' },
  change: { en: 'Change the term', zh: '修改术语' },
  remove: { en: 'Take the term away', zh: '删除术语' },
  sure: {
    en: 'Take it away from {count} data assets as well',
    zh: '确认删除，并从 {count} 项数据资产中移除',
  },
} satisfies Record<string, Texts>;

/** One term: what it means in both languages, and where it is used. */
export function TermPage() {
  const { say, language } = useWords();
  const { term: id } = useParams({ from: '/members/glossary/$term' });
  const { term, uses } = useSuspenseQuery(termQuery(id)).data;
  const may = useMay();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div className="wrap">
      <PageHead
        title={say(term.name)}
        named
        lead={say(term.definition)}
        above={<Link to="/glossary">{say(texts.glossary)}</Link>}
      />
      <p lang={other} className="s">
        {term.name[other]}: {term.definition[other]}
      </p>
      {may('glossary.change') ? <ChangeTerm key={term.version} term={term} /> : null}
      <Section title={say(texts.uses)}>
        {uses.length === 0 ? (
          <p className="none">{say(texts.none)}</p>
        ) : (
          <>
            <HeadedTable label={say(texts.uses)} heads={[say(texts.asset), say(texts.place)]}>
              <tbody>
                {uses.map(({ asset, table, column }) => (
                  <tr key={`${asset.id} ${table} ${column}`}>
                    <td className="any">
                      <Link to="/assets/$asset" params={{ asset: asset.id }}>
                        <Name of={asset.name} />
                      </Link>
                    </td>
                    <td className="any">
                      {table === null ? (
                        say(texts.whole)
                      ) : (
                        <span className="mono">
                          {[table, column].filter((part) => part !== null).join('.')}
                        </span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </HeadedTable>
            <p>
              <Link to="/assets" search={{ term: [id] }}>
                {say(texts.list)}
              </Link>
            </p>
          </>
        )}
      </Section>
    </div>
  );
}

function ChangeTerm({ term }: { readonly term: GlossaryTerm }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {say(texts.change)}
      </button>
    );
  }
  return (
    <div className="narrow">
      <TermForm
        term={term}
        send={(written) => changeTerm(term, written)}
        done={() => setOpen(false)}
        beside={<RemoveTerm term={term} />}
      />
    </div>
  );
}

/** Asks once more: links to assets go with it. */
function RemoveTerm({ term }: { readonly term: GlossaryTerm }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isSure, setSure] = useState(false);
  const { mutate, error } = useMutation({
    mutationFn: () => removeTerm(term),
    onSuccess: async () => {
      await navigate({ to: '/glossary' });
      queries.removeQueries({ queryKey: ['term', term.id] });
      for (const key of ['terms', 'asset', 'asset-facets']) {
        await queries.invalidateQueries({ queryKey: [key] });
      }
    },
  });
  const words = isSure ? say(texts.sure, { count: term.assets }) : say(texts.remove);
  return (
    <>
      <button type="button" className="btn" onClick={() => (isSure ? mutate() : setSure(true))}>
        {words}
      </button>
      {error === null ? null : <ProblemNotice error={error} />}
    </>
  );
}
