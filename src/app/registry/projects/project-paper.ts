import { stepTexts } from '../../../engagement/step-texts.ts';
import type { ProjectPaper, ProjectSection } from '../../../report/pdf/project-pdf.ts';
import { engagementSteps } from '../../../vocabulary/registry/projects/engagement-steps.ts';
import type { IssuedProject } from '../../../vocabulary/registry/projects/issued-project.ts';
import {
  capacityTerms,
  paperTerms,
  partyTerms,
  requestTerms,
} from '../../../vocabulary/registry/projects/project-terms.ts';
import type { Language, Params, Texts } from '../../../vocabulary/text.ts';
import { render } from '../../../words/words.ts';

const texts = {
  subtitle: {
    en: 'Assessment report of {organisation}, issued {issuedAt}',
    zh: '{organisation} 评估报告，出具于 {issuedAt}',
  },
  nature: {
    en: 'An assessment report (value reference), no statutory appraisal report. This print proves nothing by itself.',
    zh: '本报告为评估报告（价值参考），不是法定资产评估报告。本打印件本身不构成证明。',
  },
  plan: { en: 'What was assessed, for whom and why', zh: '评估事项' },
  purpose: { en: 'Purpose', zh: '评估目的' },
  scope: { en: 'Scope', zh: '评估范围' },
  referenceDate: { en: 'Date of reference', zh: '评估基准日' },
  assets: { en: 'Data assets', zh: '数据资产' },
  conclusion: { en: 'Conclusion', zh: '评估结论' },
  limitations: { en: 'Limitations', zh: '限制条件' },
  steps: { en: 'Course of the assessment', zh: '评估过程' },
  leftOut: { en: 'left out: {reason}', zh: '省略：{reason}' },
  evidence: { en: 'Requests for evidence', zh: '资料需求' },
  papers: { en: 'Working papers', zh: '工作底稿' },
  struck: { en: 'struck: {reason}', zh: '已作废：{reason}' },
  issues: { en: 'Issues', zh: '问题' },
  review: { en: 'Review and signatures', zh: '复核与签署' },
  opinion: { en: 'Opinion of the review', zh: '复核意见' },
  signed: { en: '{name}, {at}', zh: '{name}，{at}' },
  number: { en: 'No.', zh: '编号' },
  item: { en: 'Item', zh: '内容' },
  of: { en: 'Asked of', zh: '提供方' },
  state: { en: 'State', zh: '状态' },
  title: { en: 'Title', zh: '名称' },
  kind: { en: 'Kind', zh: '类型' },
  hash: { en: 'SHA-256', zh: 'SHA-256' },
  settled: { en: 'Settled', zh: '解决情况' },
  check: {
    en: 'Scan to see whether the report is genuine; or check the sealed file yourself:',
    zh: '扫码查验报告真伪；亦可自行核对带封签的文件：',
  },
} as const satisfies Record<string, Texts>;

interface Shown {
  readonly document: IssuedProject;
  readonly sha256: string;
  /** The page that checks it. */
  readonly address: string;
}

type Say = (texts: Texts, params?: Params) => string;

/** The report of a project as it is printed: what was found first, then what that rests on. */
export function projectPaper(
  { document, sha256, address }: Shown,
  language: Language,
): ProjectPaper {
  const { record, organisation, issuedAt } = document;
  const say: Say = (of, params = {}) => render(of, language, params);
  return {
    language,
    title: record.title,
    subtitle: say(texts.subtitle, { organisation: organisation.name, issuedAt: utc(issuedAt) }),
    nature: say(texts.nature),
    sections: [
      ...planSection(document, say),
      ...conclusionSection(document, say),
      stepsSection(document, say),
      ...evidenceSections(document, say),
      reviewSection(document, say),
    ],
    check: {
      sha256,
      address,
      text: say(texts.check),
      command: 'assay verify-project report.json',
    },
  };
}

function planSection({ record: { plan }, assets }: IssuedProject, say: Say): ProjectSection[] {
  if (plan === undefined) return [];
  const { purpose, scope, referenceDate, parties } = plan;
  return [
    {
      title: say(texts.plan),
      facts: [
        [say(texts.purpose), purpose],
        [say(texts.scope), scope],
        [say(texts.referenceDate), referenceDate],
        ...parties.map(({ kind, name }): [string, string] => [say(partyTerms[kind]), name]),
        [say(texts.assets), assets.map(({ name }) => name).join('\n')],
      ],
    },
  ];
}

function conclusionSection({ record: { report } }: IssuedProject, say: Say): ProjectSection[] {
  if (report === undefined) return [];
  const { conclusion, limitations } = report;
  return [
    {
      title: say(texts.conclusion),
      texts: [conclusion],
      ...(limitations !== undefined && { facts: [[say(texts.limitations), limitations]] as const }),
    },
  ];
}

function stepsSection({ record: { steps } }: IssuedProject, say: Say): ProjectSection {
  return {
    title: say(texts.steps),
    facts: engagementSteps.flatMap((step): [string, string][] => {
      const { conclusion, finishedOn, leftOut } = steps[step] ?? {};
      const reason = leftOut === undefined ? undefined : say(texts.leftOut, { reason: leftOut });
      const said = [finishedOn, reason, conclusion].filter((part) => part !== undefined);
      return said.length === 0 ? [] : [[say(stepTexts[step]), said.join('\n')]];
    }),
  };
}

function evidenceSections({ record }: IssuedProject, say: Say): ProjectSection[] {
  const { requests, papers, issues } = record;
  const head = (...of: (keyof typeof texts)[]) => of.map((one) => say(texts[one]));
  const sections = [
    {
      title: say(texts.papers),
      table: {
        head: head('number', 'title', 'kind', 'hash'),
        rows: papers.map(({ id, title, kind, sha256, struck }) => [
          id,
          struck ? `${title}\n${say(texts.struck, { reason: struck.reason })}` : title,
          say(paperTerms[kind]),
          sha256,
        ]),
      },
    },
    {
      title: say(texts.evidence),
      table: {
        head: head('number', 'item', 'of', 'state'),
        rows: requests.map(({ id, item, of, state }) => [id, item, of, say(requestTerms[state])]),
      },
    },
    {
      title: say(texts.issues),
      table: {
        head: head('number', 'title', 'settled'),
        rows: issues.map(({ id, title, settled }) => [id, title, settled?.how ?? '–']),
      },
    },
  ];
  return sections.filter(({ table }) => table.rows.length > 0);
}

function reviewSection({ record, people }: IssuedProject, say: Say): ProjectSection {
  const nameOf = (account: string) =>
    people.find(({ id }) => id === account)?.name ?? account.slice(0, 8);
  const { review, signatures } = record;
  return {
    title: say(texts.review),
    facts: [
      ...(review ? [[say(texts.opinion), `${review.opinion}\n${nameOf(review.by)}`] as const] : []),
      ...signatures.map(
        ({ as, by, at }) =>
          [say(capacityTerms[as]), say(texts.signed, { name: nameOf(by), at: utc(at) })] as const,
      ),
    ],
  };
}

/** To the minute. */
function utc(moment: string): string {
  return `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
