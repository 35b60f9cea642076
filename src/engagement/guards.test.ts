import { describe, expect, test } from 'vitest';
import {
  assessing,
  asset,
  type Entry,
  eventOf,
  on,
  otherAsset,
  person,
  preparer,
  projectAfter,
  refusalOf,
  respondent,
  reviewer,
  reviewing,
  toReport,
} from '../../test/engagement/project-moves.ts';
import type { ProjectRecord } from '../vocabulary/registry/projects/project-record.ts';
import { mostItems } from './evidence-guards.ts';
import { progressOf } from './progress.ts';
import { missingInPlan } from './step-guards.ts';
import { stepProject } from './step-project.ts';

const evaluation = toReport.slice(0, 4);
const asked: readonly Entry[] = [['plan'], ['requestEvidence']];

describe('requests for evidence', () => {
  test('each move only of a request in its state, and of one that is there', () => {
    const open = projectAfter(...asked);
    expect(refusalOf(open, 'acceptEvidence')).toBe('project.request-not-supplied');
    expect(refusalOf(open, 'supplyEvidence', assessing, 1)).toBe('project.request-not-open');
    expect(refusalOf(open, 'withdrawRequest', assessing, 1)).toBe('project.request-settled');
    const supplied = projectAfter(...asked, ['supplyEvidence']);
    expect(refusalOf(supplied, 'supplyEvidence')).toBe('project.request-not-open');
    expect(refusalOf(supplied, 'withdrawRequest')).toBeUndefined();
    const accepted = projectAfter(...asked, ['supplyEvidence'], ['acceptEvidence']);
    expect(refusalOf(accepted, 'withdrawRequest')).toBe('project.request-settled');
  });

  test('a document or a note, else nothing is supplied', () => {
    const two = projectAfter(...asked, ['requestEvidence']);
    expect(refusalOf(two, 'supplyEvidence', assessing, 2)).toBe('project.nothing-supplied');
    expect(refusalOf(two, 'supplyEvidence', assessing, 1)).toBeUndefined();
    expect(refusalOf(two, 'supplyEvidence')).toBeUndefined();
  });

  test('what is due first is the earliest open one, and today is in time', () => {
    const two = projectAfter(...asked, ['requestEvidence'], ['moveDueDate']);
    expect(progressOf(two, on)).toMatchObject({ dueOn: '2026-11-10', stepsDone: 0 });
    expect(progressOf(projectAfter(['plan']), on)).not.toHaveProperty('dueOn');
    const today = { ...eventOf('requestEvidence'), dueOn: on };
    expect(stepProject(projectAfter(['plan']), today, assessing).requests).toHaveLength(1);
  });
});

describe('working papers', () => {
  test('the same paper stands once, until it is struck; another version of it may be added', () => {
    const one = projectAfter(...evaluation, ['addPaper']);
    expect(refusalOf(one, 'addPaper')).toBe('project.paper-stands');
    expect(refusalOf(one, 'addPaper', assessing, 1)).toBeUndefined();
    const other = { ...eventOf('addPaper'), of: '00000000-0000-4000-8000-000000000077' };
    expect(stepProject(one, other, assessing).papers).toHaveLength(2);
    const unplaced = { ...eventOf('addPaper'), asset: undefined };
    expect(stepProject(one, unplaced, assessing).papers).toHaveLength(2);
    const struck = projectAfter(...evaluation, ['addPaper'], ['strikePaper']);
    expect(refusalOf(struck, 'addPaper')).toBeUndefined();
  });

  test('only a paper that stands is struck', () => {
    expect(refusalOf(projectAfter(...evaluation), 'strikePaper')).toBe('project.no-such-paper');
    const two = projectAfter(...evaluation, ['addPaper'], ['addPaper', assessing, 1]);
    expect(refusalOf(two, 'strikePaper')).toBeUndefined();
    const struck = stepProject(two, eventOf('strikePaper'), assessing);
    expect(refusalOf(struck, 'strikePaper')).toBe('project.no-such-paper');
  });

  test.each([
    ['requests', 'requestEvidence', ['plan']],
    ['papers', 'addPaper', ['plan', 'finishStep', 'conclude', 'finishStep']],
    ['issues', 'raiseIssue', ['plan']],
  ] as const)(
    'no more than the most of %s, whatever there is of the others',
    (list, event, way) => {
      const base = projectAfter(...way.map((type): Entry => [type]));
      const filled = projectAfter(...toReport.slice(0, 5), ['requestEvidence'], ['raiseIssue']);
      const [item] = filled[list];
      const holding = (count: number): ProjectRecord => ({
        ...base,
        [list]: Array.from({ length: count }, (_, i) => ({
          ...item,
          id: `X${i}`,
          asset: otherAsset,
        })),
      });
      expect(refusalOf(holding(mostItems - 1), event)).toBeUndefined();
      expect(refusalOf(holding(mostItems), event)).toBe('project.too-many-items');
      const others = { ...holding(mostItems), [list]: [] };
      expect(refusalOf(others, event)).toBeUndefined();
    },
  );
});

describe('the scope', () => {
  test('what a plan lacks is told by name', () => {
    const { plan } = projectAfter(['plan']);
    if (plan === undefined) throw new Error('bug: planned');
    expect(missingInPlan({ plan: undefined })).toEqual(['plan']);
    expect(missingInPlan({ plan })).toEqual([]);
    const only = (kind: 'client' | 'assessor') =>
      plan.parties.filter((party) => party.kind === kind);
    expect(missingInPlan({ plan: { ...plan, parties: only('client') } })).toEqual(['assessor']);
    expect(missingInPlan({ plan: { ...plan, parties: only('assessor') } })).toEqual(['client']);
    expect(missingInPlan({ plan: { ...plan, assets: [] } })).toEqual(['assets']);
  });

  test('before there is a plan nothing is in scope, and what names no asset always is', () => {
    expect(refusalOf(projectAfter(), 'raiseIssue', assessing, 1)).toBe(
      'project.asset-out-of-scope',
    );
    expect(refusalOf(projectAfter(), 'raiseIssue')).toBeUndefined();
  });

  test.each([
    ['a paper until it is struck', 'addPaper', 'strikePaper'],
    ['a request until it is withdrawn', 'requestEvidence', 'withdrawRequest'],
    ['an issue until it is settled', 'raiseIssue', 'settleIssue'],
  ] as const)('an asset is kept in it by %s', (_, work, end) => {
    const back = projectAfter(...toReport.slice(0, 4), ['goBack'], ['goBack']);
    const about = { ...eventOf(work), asset };
    const used = stepProject(
      work === 'addPaper' ? projectAfter(...evaluation) : back,
      about,
      assessing,
    );
    const inPreparation = { ...used, state: 'preparation' } as const;
    expect(refusalOf(inPreparation, 'plan', assessing, 2)).toBe('project.asset-in-use');
    const ended = stepProject(used, eventOf(end), assessing);
    const free = { ...ended, state: 'preparation' } as const;
    expect(refusalOf(free, 'plan', assessing, 2)).toBeUndefined();
  });
});

describe('issues and signatures', () => {
  test('an issue is settled by who raised it, or by a reviewer who prepared nothing', () => {
    const raised = projectAfter(
      ['plan'],
      ['raiseIssue'],
      ['raiseIssue', person(respondent, 'assessor')],
    );
    expect(refusalOf(raised, 'settleIssue')).toBeUndefined();
    expect(refusalOf(raised, 'settleIssue', assessing, 1)).toBe('project.not-your-issue');
    expect(refusalOf(raised, 'settleIssue', reviewing)).toBeUndefined();
    const both = person(preparer, 'reviewer');
    expect(refusalOf(raised, 'settleIssue', both, 1)).toBe('project.not-your-issue');
    const settled = stepProject(raised, eventOf('settleIssue'), assessing);
    expect(refusalOf(settled, 'settleIssue')).toBe('project.no-open-issue');
    expect(refusalOf(settled, 'answerIssue')).toBe('project.no-open-issue');
  });

  test('two signatures of one person, or one for another content, issue nothing', () => {
    const signed = projectAfter(
      ...toReport,
      ['submitReport'],
      ['passReview', reviewing],
      ['signAsPreparer'],
      ['signAsReviewer', reviewing],
    );
    const [first, second] = signed.signatures;
    if (first === undefined || second === undefined) throw new Error('bug: signed twice');
    expect(refusalOf(signed, 'issue')).toBeUndefined();
    const alone = { ...signed, signatures: [first, { ...second, by: first.by }] };
    expect(refusalOf(alone, 'issue')).toBe('project.not-signed');
    const outdated = {
      ...signed,
      signatures: [first, { ...second, contentSha256: '0'.repeat(64) }],
    };
    expect(refusalOf(outdated, 'issue')).toBe('project.changed-since-signed');
    expect(second.by).toBe(reviewer);
  });
});
