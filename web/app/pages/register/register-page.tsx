import '../assets/catalogue.css';
import './register.css';
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { RegisterItem } from '../../../../src/vocabulary/registry/registration/register-entry.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Tag } from '../../../view/marks/tag.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import {
  type RegisterSearch,
  type RegistrationNames,
  registerQuery,
  registrationNamesQuery,
} from '../../api/register.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { nameOf } from './code-name.ts';
import { RegisterSearchForm } from './register-search-form.tsx';

const texts = {
  title: { en: 'Public register', zh: '公开登记簿' },
  lead: {
    en: 'Registrations of data property rights, from their publication on. Anyone may read them.',
    zh: '数据产权登记自公示起列于此处，任何人均可查阅。',
  },
  list: { en: 'Registrations', zh: '登记' },
  note: { en: 'the last published first', zh: '最新公示在前' },
  published: { en: 'published {on}', zh: '公示 {on}' },
  until: { en: 'valid to {until}', zh: '有效期至 {until}' },
  none: { en: 'Nothing was published yet.', zh: '尚无公示的登记。' },
  narrowed: { en: 'Nothing fits. Search for less.', zh: '没有符合条件的登记，请减少条件。' },
  more: { en: 'Show more', zh: '显示更多' },
  reading: { en: 'Reading …', zh: '正在读取 …' },
} satisfies Record<string, Texts>;

/** What is registered, for anyone: no sign-in. */
export function RegisterPage() {
  const { say } = useWords();
  const asked: RegisterSearch = useSearch({ from: '/register' });
  const navigate = useNavigate({ from: '/register' });
  // The list that is shown stays until the next one is there.
  const search = useDeferredValue(asked);
  const { data: names } = useSuspenseQuery(registrationNamesQuery);
  const list = useSuspenseInfiniteQuery(registerQuery(search));
  const items = list.data.pages.flatMap((page) => page.items);
  const isNarrowed = search.q !== undefined || search.state !== undefined;
  return (
    <div className="wrap">
      <PageHead title={say(texts.title)} lead={say(texts.lead)} />
      <RegisterSearchForm
        key={asked.q}
        search={asked}
        names={names}
        go={(next) => navigate({ search: next, replace: true })}
      />
      <Section title={say(texts.list)} note={say(texts.note)}>
        {items.length === 0 ? (
          <p className="none">{say(isNarrowed ? texts.narrowed : texts.none)}</p>
        ) : (
          <ul className="register">
            {items.map((item) => (
              <Line key={item.registration} item={item} names={names} />
            ))}
          </ul>
        )}
        {list.hasNextPage ? (
          <p className="more">
            <button
              type="button"
              className="btn small"
              aria-disabled={list.isFetchingNextPage}
              onClick={() => list.fetchNextPage()}
            >
              {say(list.isFetchingNextPage ? texts.reading : texts.more)}
            </button>
          </p>
        ) : null}
      </Section>
    </div>
  );
}

interface LineProps {
  readonly item: RegisterItem;
  readonly names: RegistrationNames;
}

function Line({ item: { registration, name, holder, state, entry }, names }: LineProps) {
  const { say } = useWords();
  const { publishedOn, validity } = entry;
  return (
    <li>
      <Link to="/register/$registration" params={{ registration }} data-row>
        <Name of={name} />
      </Link>
      <span>
        <Tag>{nameOf(names.states, state, say)}</Tag>
      </span>
      <span className="s any">
        <Name of={holder} />
      </span>
      <span className="s">
        {say(texts.published, { on: publishedOn })}
        {validity === undefined ? null : ` · ${say(texts.until, { until: validity.until })}`}
      </span>
    </li>
  );
}
