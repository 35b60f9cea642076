import type { ReportHead } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { assetOrder } from '../../view/overview/asset-order.ts';
import { AssetTable } from '../../view/overview/asset-table.tsx';
import { FirstFindings, findingTotals } from '../../view/overview/first-findings.tsx';
import { GatesByAsset } from '../../view/overview/gates-by-asset.tsx';
import { GradeTray } from '../../view/overview/grade-tray.tsx';
import { Headline } from '../../view/overview/headline.tsx';
import { MissingFirst } from '../../view/overview/missing-first.tsx';
import { SharedValueSection } from '../../view/overview/shared-value.tsx';
import { ValueRanges } from '../../view/overview/value-ranges.tsx';
import { Scatter } from '../../view/pictures/scatter.tsx';
import { Section } from '../../view/section.tsx';
import { sorted } from '../../view/sorting.tsx';
import { useWords } from '../../view/words/language.tsx';
import { Link } from '../navigation.tsx';
import { PortfolioIndicators } from '../portfolio-indicators.tsx';

const texts = {
  worth: { en: 'Worth against safety', zh: '价值与安全' },
  worthNote: {
    en: 'each mark is an asset; lines at the grade boundaries 55, 70, 85',
    zh: '每个标记代表一项资产；网格线为等级界线 55、70、85',
  },
  gates: { en: 'Gates', zh: '门槛' },
  gatesNote: {
    en: 'never averaged into a score; columns in the order of the table below',
    zh: '不计入得分；各列顺序与下表一致',
  },
  missing: { en: 'Evidence that is missing', zh: '缺失的证据' },
  missingNote: { en: 'and what it would change', zh: '以及补充后的影响' },
  findings: { en: 'Findings to look at first', zh: '优先查看的发现' },
  findingsNote: {
    en: '{critical} critical · {serious} serious · {notice} notices',
    zh: '危急 {critical} 项 · 严重 {serious} 项 · 提示 {notice} 项',
  },
  unread: {
    en: '{count} files could not be read; the rest was assessed.',
    zh: '有 {count} 个文件无法读取，其余文件已评估。',
  },
  unreadLink: { en: 'Which, why, and what to do', zh: '查看文件、原因及处理办法' },
  empty: {
    en: 'No table was found. Point Assay at a folder with CSV, Excel, JSON or Parquet files:',
    zh: '未找到任何数据表。请指定包含 CSV、Excel、JSON 或 Parquet 文件的文件夹：',
  },
} satisfies Record<string, Texts>;

/** The overview: the sentence, the tray, worth against safety, gates, assets, what is missing. */
export function PortfolioPage({
  head,
  evidence,
}: {
  readonly head: ReportHead;
  readonly evidence: string | undefined;
}) {
  const { say } = useWords();
  const { sharedValue } = head.portfolio;
  const assets = sorted(head.assets, { by: 'grade', descending: false }, assetOrder(head.model));
  return (
    <>
      <div className="wrap hero">
        <Headline head={head} />
        {assets.length === 0 ? null : <GradeTray assets={assets} />}
      </div>
      <div className="wrap">
        <UnreadNotice count={head.files.unreadable.length} />
        {assets.length === 0 ? (
          <>
            <p className="none">{say(texts.empty)}</p>
            <pre>npx assay assess FOLDER</pre>
          </>
        ) : (
          <>
            <div className="grid two">
              <Section title={say(texts.worth)} note={say(texts.worthNote)}>
                <Scatter assets={assets} />
              </Section>
              <Section title={say(texts.gates)} note={say(texts.gatesNote)}>
                <GatesByAsset assets={assets} model={head.model} />
              </Section>
            </div>
            <AssetTable assets={assets} model={head.model} />
            <ValueRanges assets={assets} />
            {sharedValue === undefined ? null : (
              <SharedValueSection shared={sharedValue} assets={assets} />
            )}
            <div className="grid two">
              <Section title={say(texts.missing)} note={say(texts.missingNote)}>
                <MissingFirst missing={head.missing} assets={head.assets} model={head.model} />
              </Section>
              <Section
                title={say(texts.findings)}
                note={say(texts.findingsNote, findingTotals(head))}
              >
                <FirstFindings head={head} />
              </Section>
            </div>
            <PortfolioIndicators head={head} evidence={evidence} />
          </>
        )}
      </div>
    </>
  );
}

function UnreadNotice({ count }: { readonly count: number }) {
  const { say } = useWords();
  if (count === 0) return null;
  return (
    <p className="banner">
      {say(texts.unread, { count })} <Link to={{ page: 'files' }}>{say(texts.unreadLink)}</Link>
    </p>
  );
}
