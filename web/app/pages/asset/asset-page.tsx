import '../../../view/overview/overview.css';
import '../../../view/asset/asset.css';
import '../../../view/table/table.css';
import '../../../view/value/value.css';
import './history.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AssetRecord } from '../../../../src/vocabulary/registry/assets/asset.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { ChunksContext } from '../../../view/chunks.tsx';
import { useWords, WordsProvider } from '../../../view/words/language.tsx';
import { assessmentQuery, chunksOf } from '../../api/assessments.ts';
import { assetQuery } from '../../api/assets.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { useWindowTitle } from '../../shell/window-title.ts';
import { Apply } from './apply.tsx';
import { AssetLinks } from './asset-links.tsx';
import type { AssetPlace } from './asset-place.ts';
import { AssetProjects } from './asset-projects.tsx';
import { AssetReport } from './asset-report.tsx';
import { EvidenceLink } from './evidence-link.tsx';
import { History } from './history.tsx';
import { Lineage } from './lineage.tsx';
import { ScheduleSection } from './schedule.tsx';
import { Upkeep } from './upkeep/upkeep.tsx';

const texts = {
  notAssessed: {
    en: 'Not assessed yet. Assess the data, then bring the report.json; its result will stand here.',
    zh: '尚未评估。请先评估数据并提交 report.json，结果将显示在此处。',
  },
} satisfies Record<string, Texts>;

/** One asset: its assessments over time, and the whole report of one of them. */
export function AssetPage() {
  const { asset: id } = useParams({ from: '/members/assets/$asset' });
  const place: AssetPlace = useSearch({ from: '/members/assets/$asset' });
  const { asset, assessments } = useSuspenseQuery(assetQuery(id)).data;
  const shown = assessments.find((one) => one.id === place.assessment) ?? assessments[0];
  if (shown === undefined) return <NotAssessed asset={asset} />;
  return (
    <AssetLinks asset={id} place={place}>
      <Assessed id={id} assessment={shown.id} place={place}>
        {isWhole(place) ? (
          <>
            <EvidenceLink asset={id} />
            <History asset={id} assessments={assessments} shown={shown} />
            <Upkeep asset={id} />
            <Lineage asset={id} />
            <ScheduleSection asset={id} />
            <AssetProjects asset={id} />
            <Apply key={shown.id} assessment={shown} />
          </>
        ) : null}
      </Assessed>
    </AssetLinks>
  );
}

/** Whether the page of the asset itself is shown, not that of one of its tables or its value. */
function isWhole({ table, part }: AssetPlace): boolean {
  return table === undefined && part === undefined;
}

function Assessed({
  id,
  assessment,
  place,
  children,
}: {
  readonly id: string;
  readonly assessment: string;
  readonly place: AssetPlace;
  readonly children: React.ReactNode;
}) {
  const { language } = useWords();
  const queries = useQueryClient();
  const chunks = useMemo(() => chunksOf(queries, assessment), [queries, assessment]);
  const { head, asset } = useSuspenseQuery(assessmentQuery(assessment)).data;
  useWindowTitle(asset.name);
  return (
    <WordsProvider language={language} words={head.words}>
      <ChunksContext value={chunks}>
        <AssetReport id={id} head={head} place={place} />
        {children}
      </ChunksContext>
    </WordsProvider>
  );
}

function NotAssessed({ asset }: { readonly asset: AssetRecord }) {
  const { say } = useWords();
  return (
    <div className="wrap">
      <PageHead title={asset.name} named lead={asset.description} />
      <p className="none">{say(texts.notAssessed)}</p>
      <pre>npx assay assess FOLDER</pre>
    </div>
  );
}
