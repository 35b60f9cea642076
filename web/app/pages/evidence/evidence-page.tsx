import '../../../view/asset/asset.css';
import './evidence.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { assetQuery } from '../../api/assets.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { Discussion } from './discussion.tsx';
import { Documents } from './documents.tsx';
import { type EvidencePart, type EvidencePlace, evidenceParts } from './evidence-place.ts';
import { Fields } from './fields/fields.tsx';
import { Missing } from './missing.tsx';

const texts = {
  title: { en: 'Evidence of {asset}', zh: '“{asset}”的证据' },
  lead: {
    en: 'What only people know: each answer names who, when and on what document, and earlier answers stay.',
    zh: '仅由人知晓的内容：每项答案均注明填写人、时间和依据材料，历史答案予以保留。',
  },
  back: { en: 'Back to the data asset', zh: '返回数据资产' },
  parts: { en: 'Parts of the evidence', zh: '证据的组成' },
  contract: { en: 'Download the contract', zh: '下载数据合约' },
  bundle: { en: 'With its documents (ZIP)', zh: '连同佐证材料（ZIP）' },
} satisfies Record<string, Texts>;

const partTexts: Readonly<Record<EvidencePart, Texts>> = {
  missing: { en: 'Missing evidence', zh: '缺失的证据' },
  fields: { en: 'Contract fields', zh: '合约字段' },
  documents: { en: 'Documents', zh: '佐证材料' },
  discussion: { en: 'Discussion and sign-off', zh: '讨论与签署' },
};

/** What people say of an asset: for the steward to answer, for the assessor to see what is missing. */
export function EvidencePage() {
  const { say } = useWords();
  const { asset: id } = useParams({ from: '/members/assets/$asset/evidence' });
  const place: EvidencePlace = useSearch({ from: '/members/assets/$asset/evidence' });
  const { asset, assessments } = useSuspenseQuery(assetQuery(id)).data;
  const part = place.part ?? 'missing';
  return (
    <div className="wrap evidence">
      <PageHead
        above={
          <Link to="/assets/$asset" params={{ asset: id }}>
            {say(texts.back)}
          </Link>
        }
        title={say(texts.title, { asset: asset.name })}
        lead={say(texts.lead)}
        aside={
          <>
            <a className="btn" href={`/api/v1/assets/${id}/contract/content`} download>
              {say(texts.contract)}
            </a>{' '}
            <a className="btn" href={`/api/v1/assets/${id}/contract/bundle`} download>
              {say(texts.bundle)}
            </a>
          </>
        }
      />
      <nav className="parts-nav" aria-label={say(texts.parts)}>
        {evidenceParts.map((one) => (
          <Link
            key={one}
            to="/assets/$asset/evidence"
            params={{ asset: id }}
            search={{ part: one }}
            {...(one === part ? { 'aria-current': 'page' as const } : {})}
          >
            {say(partTexts[one])}
          </Link>
        ))}
      </nav>
      {part === 'missing' ? <Missing asset={id} assessment={assessments[0]} /> : null}
      {part === 'fields' ? <Fields key={placeKey(place)} asset={id} place={place} /> : null}
      {part === 'documents' ? <Documents asset={id} /> : null}
      {part === 'discussion' ? <Discussion asset={id} assessments={assessments} /> : null}
    </div>
  );
}

function placeKey({ table = '', column = '' }: EvidencePlace): string {
  return JSON.stringify([table, column]);
}
