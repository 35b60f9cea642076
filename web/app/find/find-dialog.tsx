import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { Name } from '../../view/words/names.tsx';
import { foundAssetsQuery, foundEntriesQuery, ownCasesQuery } from '../api/found.ts';
import { mayDo, type SessionRecord, sessionQuery } from '../api/session.ts';
import { findablePages } from '../shell/pages.ts';
import { type Choice, ChoiceDialog, type Found } from './choice-list.tsx';

const texts = {
  title: { en: 'Find', zh: '查找' },
  field: { en: 'Data asset, registration or page', zh: '数据资产、登记或页面' },
  asset: { en: 'data asset', zh: '数据资产' },
  registration: { en: 'registration', zh: '登记' },
  entry: { en: 'public register', zh: '公开登记簿' },
  page: { en: 'page', zh: '页面' },
  none: { en: 'Nothing has these words.', zh: '没有找到。' },
} satisfies Record<string, Texts>;

/** Finds pages, data assets and registrations by words, from anywhere in the application. */
export function FindDialog({ close }: { readonly close: () => void }) {
  const { history } = useRouter();
  const go = (to: string) => history.push(to);
  return <ChoiceDialog texts={texts} useFound={useFoundPages} choose={go} close={close} />;
}

/** What was found so far, whether more may come, and what kept a part of it from being looked up. */
function useFoundPages(words: string): Found<string> {
  const { say } = useWords();
  const { data: session = null } = useQuery(sessionQuery);
  const isMember = session !== null && session.organisation !== null;
  const mayReadCases = mayDo(session, 'registration.read');
  const asked = words !== '';
  const assets = useQuery({ ...foundAssetsQuery(words), ...kept, enabled: isMember && asked });
  const cases = useQuery({ ...ownCasesQuery, enabled: mayReadCases && asked });
  const entries = useQuery({ ...foundEntriesQuery(words), ...kept, enabled: asked });
  const queries = [assets, cases, entries];
  const part = words.toLowerCase();
  const has = (name: string) => name.toLowerCase().includes(part);
  const choices: readonly Choice<string>[] = [
    ...pageChoices(session, has, say),
    ...(asked ? (assets.data ?? []) : []).map(({ id, name }) =>
      choiceOf({ name, kind: say(texts.asset), to: `/assets/${id}` }),
    ),
    ...(asked ? (cases.data ?? []) : [])
      .filter(({ name }) => has(name))
      .slice(0, mostCases)
      .map(({ id, name }) =>
        choiceOf({ name, kind: say(texts.registration), to: `/registrations/${id}` }),
      ),
    ...(asked ? (entries.data ?? []) : []).map(({ registration, name }) =>
      choiceOf({ name, kind: say(texts.entry), to: `/register/${registration}` }),
    ),
  ];
  const searching = queries.some(({ isFetching }) => isFetching);
  const error = queries.find((one) => one.error !== null)?.error ?? null;
  return { choices, searching, error };
}

const kept = { placeholderData: keepPreviousData } as const;
const mostCases = 8;

function pageChoices(
  session: SessionRecord | null,
  has: (name: string) => boolean,
  say: (texts: Texts) => string,
): readonly Choice<string>[] {
  return findablePages(session)
    .filter(({ name }) => has(name.en) || has(name.zh))
    .map(({ to, name }) => choiceOf({ name: say(name), kind: say(texts.page), to }));
}

function choiceOf({
  name,
  kind,
  to,
}: Readonly<Record<'name' | 'kind' | 'to', string>>): Choice<string> {
  return { key: to, name: <Name of={name} />, kind, value: to };
}
