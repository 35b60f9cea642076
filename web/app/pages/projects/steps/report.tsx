import { Link } from '@tanstack/react-router';
import { capacityTerms } from '../../../../../src/vocabulary/registry/projects/project-terms.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import type { Project } from '../../../api/projects.ts';
import { utcTime } from '../../../words/times.ts';
import { PersonName } from '../person-name.tsx';
import { HeldDocuments } from './held-documents.tsx';

const texts = {
  title: { en: 'Findings and report', zh: '结论与报告' },
  note: {
    en: 'value reference, not a statutory appraisal report',
    zh: '价值参考，不是资产评估报告',
  },
  none: {
    en: 'The conclusions of the steps and the report will stand here.',
    zh: '各步骤结论与报告将显示在此处。',
  },
  leftOut: { en: 'left out: {reason}', zh: '已省略：{reason}' },
  conclusion: { en: 'Report', zh: '报告结论' },
  limitations: { en: 'Limits', zh: '评估限制' },
  file: { en: 'File', zh: '报告文件' },
  review: { en: 'Review', zh: '复核意见' },
  signatures: { en: 'Signatures', zh: '签署' },
  unsigned: { en: 'not signed', zh: '未签署' },
  seal: { en: 'Seal', zh: '封存' },
  issued: { en: 'issued {at} UTC', zh: '{at}（UTC）出具' },
  download: { en: 'Download the report', zh: '下载报告' },
  print: { en: 'As PDF', zh: 'PDF 版' },
  verify: { en: 'Page on which anyone can check it', zh: '公开查验页' },
} satisfies Record<string, Texts>;

/** What each step found, the report, who reviewed and signed it, and its seal. */
export function Report({ project }: { readonly project: Project }) {
  const { say } = useWords();
  const { record, steps } = project;
  const said = steps.flatMap(({ step, texts: name }) => {
    const { conclusion, leftOut } = record.steps[step] ?? {};
    const text = leftOut === undefined ? conclusion : say(texts.leftOut, { reason: leftOut });
    return text === undefined ? [] : [{ step, name, text }];
  });
  const { report, review } = record;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {said.length === 0 && report === undefined ? <p className="none">{say(texts.none)}</p> : null}
      <dl className="kv plan">
        {said.map(({ step, name, text }) => (
          <Fact key={step} name={name}>
            {text}
          </Fact>
        ))}
        {report === undefined ? null : <Fact name={texts.conclusion}>{report.conclusion}</Fact>}
        {report?.limitations === undefined ? null : (
          <Fact name={texts.limitations}>{report.limitations}</Fact>
        )}
        {report?.document === undefined ? null : (
          <Fact name={texts.file}>
            <HeldDocuments documents={[report.document]} />
          </Fact>
        )}
        {review === undefined ? null : (
          <Fact name={texts.review}>
            {review.opinion}{' '}
            <span className="s">
              {review.on} <PersonName project={project} id={review.by} />
            </span>
          </Fact>
        )}
        {review === undefined ? null : <Signatures project={project} />}
        <Seal project={project} />
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { readonly name: Texts; readonly children: React.ReactNode }) {
  const { say } = useWords();
  return (
    <>
      <dt>{say(name)}</dt>
      <dd className="prose">{children}</dd>
    </>
  );
}

const capacities = ['preparer', 'reviewer'] as const;

/** Both places, with who signed each: an empty one is shown as empty. */
function Signatures({ project }: { readonly project: Project }) {
  const { say } = useWords();
  const { signatures } = project.record;
  return (
    <>
      <dt>{say(texts.signatures)}</dt>
      <dd className="signatures">
        {capacities.map((as) => {
          const signed = signatures.find((one) => one.as === as);
          return (
            <span key={as} className={signed === undefined ? 'signature missing' : 'signature'}>
              <span className="s">{say(capacityTerms[as])}</span>
              {signed === undefined ? (
                <span className="s">◌ {say(texts.unsigned)}</span>
              ) : (
                <>
                  <b>
                    <PersonName project={project} id={signed.by} />
                  </b>
                  <span className="s">{utcTime(signed.at)} UTC</span>
                </>
              )}
            </span>
          );
        })}
      </dd>
    </>
  );
}

function Seal({ project: { id, seal } }: { readonly project: Project }) {
  const { say, language } = useWords();
  if (seal === null) return null;
  return (
    <>
      <dt>{say(texts.seal)}</dt>
      <dd>
        {say(texts.issued, { at: utcTime(seal.issuedAt) })}
        <span className="mono s any sub">sha256 {seal.sha256}</span>
        <p className="buttons">
          <a className="btn" href={`/api/v1/projects/${id}/report`} download>
            {say(texts.download)}
          </a>
          <a
            className="btn"
            href={`/api/v1/projects/${id}/report/pdf?language=${language}`}
            download
          >
            {say(texts.print)}
          </a>
          <Link className="btn" to="/verify-project/$project" params={{ project: id }}>
            {say(texts.verify)}
          </Link>
        </p>
      </dd>
    </>
  );
}
