import '../verify/verify.css';
import './projects.css';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { GateMark } from '../../../view/marks/gate.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords, type Words } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import {
  type ProjectVerification,
  projectVerificationQuery,
  verifyFile,
} from '../../api/projects.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { utcTime } from '../../words/times.ts';
import { FileEntry } from './steps/file-entry.tsx';

const texts = {
  genuine: { en: 'This registry issued the report.', zh: '该报告由本系统出具。' },
  superseded: {
    en: 'This registry issued the report; a later one follows it.',
    zh: '该报告由本系统出具；此后已有后续报告。',
  },
  forged: {
    en: 'The signature does not hold: do not rely on the report.',
    zh: '签名无效，请勿采信该报告。',
  },
  above: { en: 'Public verification, {at} UTC', zh: '公开查验，{at}（UTC）' },
  lead: {
    en: 'This page says who issued a report and when, and nothing of what it says. It is a value reference, no statutory appraisal report.',
    zh: '本页仅说明报告由谁、何时出具，不显示报告内容。该报告为价值参考，不是资产评估报告。',
  },
  facts: { en: 'What the seal states', zh: '封存声明' },
  issuer: { en: 'Issued by', zh: '出具机构' },
  issuedAt: { en: 'Issued at (UTC)', zh: '出具时间（UTC）' },
  reference: { en: 'Date of reference', zh: '评估基准日' },
  hash: { en: 'SHA-256 of the report', zh: '报告 SHA-256' },
  key: { en: 'Key', zh: '签名密钥' },
  followedBy: { en: 'Followed by', zh: '后续报告' },
  later: { en: 'the report of {at} UTC', zh: '{at}（UTC）出具的报告' },
  check: { en: 'Check a file', zh: '查验文件' },
  checkNote: {
    en: 'the .json file of a report; nothing of it is kept',
    zh: '报告的 .json 文件；系统不留存其内容',
  },
  file: { en: 'File of the report', zh: '报告文件' },
  same: {
    en: 'The file is the report that was issued, unchanged.',
    zh: '文件与出具的报告一致，未被改动。',
  },
  altered: {
    en: 'The file was altered: it is not what was sealed.',
    zh: '文件已被改动，与封存内容不一致。',
  },
  other: {
    en: 'The file is genuine, but of another report than this page.',
    zh: '文件真实，但不是本页所示的报告。',
  },
} satisfies Record<string, Texts>;

/** The public page of an issued report: the answer first, then what the seal states, then a file to compare. */
export function VerifyProjectPage() {
  const { say } = useWords();
  const { project } = useParams({ from: '/verify-project/$project' });
  const { data } = useSuspenseQuery(projectVerificationQuery(project));
  const headline =
    data.signature === 'invalid'
      ? texts.forged
      : data.followedBy === null
        ? texts.genuine
        : texts.superseded;
  return (
    <div className="wrap">
      <PageHead
        title={say(headline)}
        above={say(texts.above, { at: utcTime(data.at) })}
        lead={say(texts.lead)}
      />
      <Facts data={data} />
      <CheckFile project={project} />
    </div>
  );
}

function Facts({ data: { seal, key, followedBy } }: { readonly data: ProjectVerification }) {
  const { say } = useWords();
  if (seal === null) return null;
  return (
    <Section title={say(texts.facts)}>
      <dl className="kv plan">
        <dt>{say(texts.issuer)}</dt>
        <dd>
          <Name of={seal.issuer.name} />
        </dd>
        <dt>{say(texts.issuedAt)}</dt>
        <dd>{utcTime(seal.issuedAt)}</dd>
        <dt>{say(texts.reference)}</dt>
        <dd>{seal.referenceDate}</dd>
        <dt>{say(texts.hash)}</dt>
        <dd className="mono">{seal.documentSha256}</dd>
        <dt>{say(texts.key)}</dt>
        <dd className="mono">{key}</dd>
        {followedBy === null ? null : (
          <>
            <dt>{say(texts.followedBy)}</dt>
            <dd>
              <Link to="/verify-project/$project" params={{ project: followedBy.id }}>
                {say(texts.later, { at: utcTime(followedBy.issuedAt) })}
              </Link>
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}

function CheckFile({ project }: { readonly project: string }) {
  const words = useWords();
  const { say } = words;
  const { mutate, data, error, variables } = useMutation({ mutationFn: verifyFile });
  return (
    <Section title={say(texts.check)} note={say(texts.checkNote)}>
      <div className="narrow">
        <FileEntry
          label={say(texts.file)}
          several={false}
          chosen={variables === undefined ? [] : [variables]}
          choose={([file]) => (file === undefined ? undefined : mutate(file))}
        />
      </div>
      <output className="verdict">
        {data === undefined ? null : (
          <>
            <GateMark state={isGood(data) ? 'open' : 'closed'} />{' '}
            <b>{verdict(data, project, words)}</b>
          </>
        )}
      </output>
      {error === null ? null : <ProblemNotice error={error} />}
    </Section>
  );
}

function isGood({ signature, document }: ProjectVerification): boolean {
  return signature === 'valid' && document === 'same';
}

function verdict(found: ProjectVerification, project: string, { say }: Words): string {
  if (found.signature === 'invalid') return say(texts.forged);
  if (found.document !== 'same') return say(texts.altered);
  return say(found.seal?.id === `urn:uuid:${project}` ? texts.same : texts.other);
}
