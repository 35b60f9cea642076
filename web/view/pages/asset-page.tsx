import { use } from 'react';
import type { DataGrade } from '../../../src/vocabulary/personal.ts';
import type { AssetHeadline, ReportHead } from '../../../src/vocabulary/reports/report-page.ts';
import { DimensionTable } from '../asset/dimensions.tsx';
import { Findings } from '../asset/findings.tsx';
import { GateList } from '../asset/gates.tsx';
import { AssetTitle, Identity } from '../asset/identity.tsx';
import { MissingEvidenceList } from '../asset/missing-evidence.tsx';
import { PersonalData } from '../asset/personal-data.tsx';
import { Relationships } from '../asset/relationships.tsx';
import { TableList } from '../asset/table-list.tsx';
import { useChunks } from '../chunks.tsx';
import { Radar } from '../pictures/radar.tsx';
import { Scroll } from '../section.tsx';
import { WorthOfAsset } from '../value/worth-of-asset.tsx';
import { useWords } from '../words/language.tsx';
import { ColumnsOfAsset } from './columns-of-asset.tsx';
import { IndicatorsWithDrawer } from './indicators-with-drawer.tsx';
import { MissingOfAsset } from './missing-of-asset.tsx';
import { Trail } from './trail.tsx';

/** One asset, from its conclusion down to its columns. */
export function AssetPage({
  head,
  asset: { chunk },
  evidence,
  decidedGrade,
}: {
  readonly head: ReportHead;
  readonly asset: AssetHeadline;
  readonly evidence: string | undefined;
  /** Where people decided it beside the report. */
  readonly decidedGrade?: DataGrade | undefined;
}) {
  const { say } = useWords();
  const asset = use(useChunks().readAsset(chunk));
  const { assessment } = asset;
  const axes = head.model.dimensions.map(({ id, name }) => ({
    name: say(name),
    value: assessment.dimensions[id]?.score ?? null,
  }));
  const inputs = asset.tables.map(({ name, fingerprint }) => ({
    name,
    hash: fingerprint.certified ?? fingerprint.quick,
  }));
  return (
    <div className="wrap">
      <Trail />
      <AssetTitle asset={asset} />
      <Identity asset={asset} decidedGrade={decidedGrade} />
      <WorthOfAsset asset={asset} />
      <section className="four" aria-label={asset.name}>
        <Radar axes={axes} grade={assessment.overall.grade} />
        <Scroll label={asset.name}>
          <DimensionTable assessment={assessment} model={head.model} />
        </Scroll>
        <GateList gates={assessment.gates} model={head.model} />
      </section>
      <IndicatorsWithDrawer
        assessment={assessment}
        model={head.model}
        register={asset}
        inputs={inputs}
        subject={asset.name}
        evidence={evidence}
      />
      <div className="grid two">
        <Findings
          findings={asset.findings}
          {...(asset.findingKinds === undefined ? {} : { kinds: asset.findingKinds })}
        />
        <MissingEvidenceList
          missing={asset.missingEvidence}
          assessment={assessment}
          model={head.model}
        />
      </div>
      <div className="grid two">
        <MissingOfAsset asset={asset} />
        <Relationships asset={asset} />
      </div>
      <PersonalData asset={asset} />
      <TableList asset={asset} />
      <ColumnsOfAsset asset={asset} />
    </div>
  );
}
