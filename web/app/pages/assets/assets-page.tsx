import '../../../view/overview/overview.css';
import './catalogue.css';
import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { AssetFacetCounts } from '../../../../src/vocabulary/registry/assets/asset.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords, type Words } from '../../../view/words/language.tsx';
import { count } from '../../../view/words/numbers.ts';
import { type AssetSearch, assetsQuery, facetsQuery } from '../../api/assets.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { AddReport } from './add-report.tsx';
import { AssetRows } from './asset-rows.tsx';
import { AssetSearchField } from './asset-search-field.tsx';
import { Facets } from './facets.tsx';
import { NoAssets } from './no-assets.tsx';
import { OrderChoice } from './order-choice.tsx';

const texts = {
  title: { en: 'Data assets', zh: '数据资产' },
  counting: { en: 'Counting …', zh: '正在统计 …' },
  all: { en: '{count} data assets. {good}', zh: '共 {count} 项数据资产。{good}' },
  found: { en: '{count} data assets found. {good}', zh: '找到 {count} 项数据资产。{good}' },
  good: { en: '{count} are grade A or B.', zh: '其中 {count} 项为 A 级或 B 级。' },
  list: { en: 'List', zh: '列表' },
  note: { en: 'scores 0–100, higher is better', zh: '得分 0–100，越高越好' },
  shown: { en: '{shown} of {total}', zh: '显示 {shown} / {total}' },
  more: { en: 'Show more', zh: '显示更多' },
  glossary: { en: 'Business glossary', zh: '业务术语表' },
  schedules: { en: 'Re-assessment', zh: '定期重评' },
  reading: { en: 'Reading …', zh: '正在读取 …' },
} satisfies Record<string, Texts>;

/** The catalogue: search, facets and a list of any length. */
export function AssetsPage() {
  const words = useWords();
  const { say } = words;
  const asked: AssetSearch = useSearch({ from: '/members/assets' });
  const navigate = useNavigate({ from: '/assets' });
  // The list that is shown stays until the next one is there.
  const search = useDeferredValue(asked);
  const { data: counts } = useQuery(facetsQuery(search));
  const list = useSuspenseInfiniteQuery(assetsQuery(search));
  const rows = list.data.pages.flatMap(({ items }) => items);
  const go = (next: AssetSearch) => navigate({ search: next, replace: true });
  const isNarrowed = Object.keys(search).some((name) => name !== 'order');
  return (
    <div className="wrap">
      <PageHead
        title={say(texts.title)}
        lead={conclusion(counts, isNarrowed, words)}
        aside={
          <p>
            <Link to="/glossary">{say(texts.glossary)}</Link> ·{' '}
            <Link to="/schedules">{say(texts.schedules)}</Link>
          </p>
        }
      />
      <AddReport />
      <AssetSearchField key={search.q} search={asked} go={go} />
      <div className="catalogue">
        {counts === undefined ? <div /> : <Facets counts={counts} search={asked} go={go} />}
        <Section
          title={say(texts.list)}
          note={say(texts.note)}
          aside={<OrderChoice search={asked} order={list.data.pages[0]?.order ?? 'name'} go={go} />}
        >
          <AssetRows rows={rows} />
          {rows.length === 0 ? <NoAssets narrowed={isNarrowed} /> : null}
          <p className="more">
            <output className="s">
              {counts === undefined || rows.length === 0
                ? null
                : say(texts.shown, { shown: count(rows.length), total: count(counts.counted) })}
            </output>
            {list.hasNextPage ? (
              <button
                type="button"
                className="btn small"
                aria-disabled={list.isFetchingNextPage}
                onClick={() => list.fetchNextPage()}
              >
                {say(list.isFetchingNextPage ? texts.reading : texts.more)}
              </button>
            ) : null}
          </p>
        </Section>
      </div>
    </div>
  );
}

function conclusion(
  counts: AssetFacetCounts | undefined,
  isNarrowed: boolean,
  words: Words,
): string {
  const { say } = words;
  if (counts === undefined) return say(texts.counting);
  const grades = counts.facets.grade ?? [];
  const good = grades.filter(({ value }) => value === 'A' || value === 'B');
  const goodCount = good.reduce((sum, one) => sum + one.count, 0);
  return say(isNarrowed ? texts.found : texts.all, {
    count: count(counts.counted),
    good: goodCount === 0 ? '' : say(texts.good, { count: count(goodCount) }),
  });
}
