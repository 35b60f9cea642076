import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessing,
  at,
  type Entry,
  eventOf,
  on,
  people,
  person,
  preparer,
  projectAfter,
  refusalOf,
  respondent,
  reviewer,
  reviewing,
  toReport,
} from '../../test/engagement/project-moves.ts';
import { Problem } from '../vocabulary/problem.ts';
import {
  type ProjectRecord,
  projectRecordSchema,
  projectStates,
} from '../vocabulary/registry/projects/project-record.ts';
import { contentSha256 } from './content-sha256.ts';
import { eventNames, eventTexts } from './event-texts.ts';
import { type ProjectEventName, projectEventSchema } from './events.ts';
import { markOf, progressOf } from './progress.ts';
import { type ProjectRole, projectRoles } from './roles.ts';
import { states } from './states.ts';
import { openProject, possibleEvents, stepProject, transitionOf } from './step-project.ts';
import { transitions } from './transitions.ts';

const toSigning: readonly Entry[] = [...toReport, ['submitReport'], ['passReview', reviewing]];
const signed: readonly Entry[] = [...toSigning, ['signAsPreparer'], ['signAsReviewer', reviewing]];

describe('the table', () => {
  test('names every state and event once, in both languages', () => {
    expect(Object.keys(transitions)).toEqual(projectStates);
    expect(projectEventSchema.options.map(({ shape }) => shape.type.value)).toEqual(eventNames);
    for (const language of ['en', 'zh'] as const) {
      const names = new Set(Object.values(states).map(({ texts }) => texts[language]));
      expect(names.size).toBe(projectStates.length);
      const events = new Set(Object.values(eventTexts).map((texts) => texts[language]));
      expect(events.size).toBe(eventNames.length);
    }
  });

  const pairs = projectStates.flatMap((state) =>
    eventNames.map((event) => [state, event] as const),
  );
  test.each(pairs)(
    '%s × %s: a transition, or a refusal that says what is possible',
    (state, event) => {
      const record = { ...projectAfter(...toReport), state };
      const transition = transitionOf(state, event);
      const code = refusalOf(record, event, person(preparer, ...projectRoles));
      if (transition === undefined) expect(code).toBe('project.not-possible');
      else {
        expect(code).not.toBe('project.not-possible');
        const others = projectRoles.filter((role) => !transition.who.includes(role));
        for (const role of others) {
          expect(refusalOf(record, event, person(preparer, role))).toBe('project.not-yours');
        }
      }
    },
  );

  test('every state is reached, and every state that goes on leads to both ends', () => {
    const reach = (from: string): Set<string> => {
      const found = new Set([from]);
      for (const state of found) {
        const row = transitions[state as keyof typeof transitions];
        for (const { to } of Object.values(row)) found.add(to);
      }
      return found;
    };
    expect(reach('preparation')).toEqual(new Set(projectStates));
    for (const state of projectStates.filter((one) => !states[one].final)) {
      expect([...reach(state)]).toEqual(expect.arrayContaining(['issued', 'abandoned']));
    }
    expect(possibleEvents('issued')).toEqual([]);
    expect(possibleEvents('abandoned')).toEqual([]);
  });
});

describe('the way of a project', () => {
  test('from the plan to the issued report', () => {
    const record = projectAfter(...signed, ['issue']);
    expect(record.state).toBe('issued');
    expect(record.signatures.map(({ as, by }) => [as, by])).toEqual([
      ['preparer', preparer],
      ['reviewer', reviewer],
    ]);
    expect(progressOf(record, on)).toMatchObject({ stepsDone: 6, signatures: 2, papers: 1 });
    expect(projectRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(
      JSON.parse(JSON.stringify(record)),
    );
  });

  test('a step is finished only with what it needs', () => {
    const begun = projectAfter();
    expect(refusalOf(begun, 'finishStep')).toBe('project.plan-incomplete');
    const survey = projectAfter(['plan'], ['requestEvidence'], ['finishStep']);
    expect(refusalOf(survey, 'finishStep')).toBe('project.requests-open');
    const supplying = person(respondent, 'respondent');
    const supplied = stepProject(survey, eventOf('supplyEvidence'), supplying);
    expect(refusalOf(supplied, 'acceptEvidence', supplying)).toBe('project.not-yours');
    const accepted = stepProject(supplied, eventOf('acceptEvidence'), assessing);
    expect(refusalOf(accepted, 'finishStep')).toBe('project.step-not-concluded');
    const evaluation = projectAfter(
      ['plan'],
      ['finishStep'],
      ['conclude'],
      ['finishStep'],
      ['conclude'],
    );
    expect(refusalOf(evaluation, 'finishStep')).toBe('project.assets-not-assessed');
    const research = projectAfter(...toReport.slice(0, 7), ['conclude']);
    expect(refusalOf(research, 'finishStep')).toBe('project.step-undocumented');
    expect(refusalOf(projectAfter(...toReport.slice(0, 9)), 'submitReport')).toBe(
      'project.report-not-drafted',
    );
  });

  test('evidence is overdue on the day after its due date, until it is supplied', () => {
    const asked = projectAfter(['plan'], ['requestEvidence']);
    expect(progressOf(asked, '2026-11-10').requests.overdue).toBe(0);
    expect(progressOf(asked, '2026-11-11').requests.overdue).toBe(1);
    const supplied = stepProject(asked, eventOf('supplyEvidence'), assessing);
    expect(progressOf(supplied, '2026-11-11').requests).toEqual({
      all: 1,
      unsettled: 1,
      overdue: 0,
    });
    expect(refusalOf(asked, 'requestEvidence', assessing, 1)).toBe('project.due-date-past');
  });

  test('an issue of the reviewer is settled by the reviewer alone, and stops review meanwhile', () => {
    const raised = projectAfter(...toReport, ['submitReport'], ['raiseIssue', reviewing]);
    expect(refusalOf(raised, 'passReview', reviewing)).toBe('project.issues-open');
    const answered = stepProject(raised, eventOf('answerIssue'), assessing);
    expect(refusalOf(answered, 'settleIssue')).toBe('project.not-your-issue');
    const settled = stepProject(answered, eventOf('settleIssue'), reviewing);
    expect(refusalOf(settled, 'passReview', reviewing)).toBeUndefined();
  });

  test('a step left out is taken up again by going back', () => {
    const report = projectAfter(...toReport);
    expect(markOf(report, 'estimate')).toBe('leftOut');
    const estimate = stepProject(report, eventOf('goBack'), assessing);
    expect([estimate.state, markOf(estimate, 'estimate')]).toEqual(['estimate', 'now']);
  });

  test('an asset that a paper is about does not leave the scope', () => {
    const back = projectAfter(...toReport.slice(0, 6), ['goBack'], ['goBack']);
    expect(refusalOf(back, 'plan', assessing, 2)).toBe('project.asset-in-use');
    expect(refusalOf(back, 'addPaper', assessing, 2)).toBe('project.asset-out-of-scope');
  });
});

describe('two signatures', () => {
  const everything = person(preparer, 'assessor', 'reviewer');

  test('who prepared neither reviews nor signs as reviewer, whatever their roles', () => {
    const submitted = projectAfter(...toReport, ['submitReport']);
    expect(refusalOf(submitted, 'passReview', everything)).toBe('project.prepared-it');
    expect(refusalOf(projectAfter(...toSigning), 'signAsReviewer', everything)).toBe(
      'project.prepared-it',
    );
  });

  test('neither signature issues the report alone', () => {
    expect(refusalOf(projectAfter(...toSigning), 'issue')).toBe('project.not-signed');
    expect(refusalOf(projectAfter(...toSigning, ['signAsPreparer']), 'issue')).toBe(
      'project.not-signed',
    );
    const byReviewer = projectAfter(...toSigning, ['signAsReviewer', reviewing]);
    expect(refusalOf(byReviewer, 'issue')).toBe('project.not-signed');
  });

  test('one person never signs twice, and another reviewer does not sign for the one who reviewed', () => {
    const both = person(reviewer, 'assessor', 'reviewer');
    const signedOnce = projectAfter(...toSigning, ['signAsReviewer', reviewing]);
    expect(refusalOf(signedOnce, 'signAsPreparer', both)).toBe('project.did-not-prepare');
    expect(
      refusalOf(projectAfter(...toSigning), 'signAsReviewer', person(respondent, 'reviewer')),
    ).toBe('project.did-not-review');
    expect(refusalOf(projectAfter(...toSigning, ['signAsPreparer']), 'signAsPreparer')).toBe(
      'project.signed-already',
    );
  });

  test('a signature stands for the content that was signed', () => {
    const record = projectAfter(...signed);
    const altered = { ...record, title: 'Another title' };
    expect(contentSha256(altered)).not.toBe(contentSha256(record));
    expect(refusalOf(altered, 'issue')).toBe('project.changed-since-signed');
    const returned = stepProject(record, eventOf('returnReport'), reviewing);
    expect([returned.state, returned.signatures, returned.review]).toEqual([
      'report',
      [],
      undefined,
    ]);
  });
});

test('whatever anybody does, an issued report keeps what was promised of it', () => {
  const roles = fc.constantFrom<readonly ProjectRole[]>(
    ['assessor'],
    ['reviewer'],
    ['respondent'],
    ['assessor', 'reviewer'],
    [...projectRoles],
  );
  const move = fc.record({
    type: fc.constantFrom(...eventNames),
    /** Most moves are such as lead on, or hardly any walk would come to its end. */
    onward: fc.oneof({ weight: 8, arbitrary: fc.nat(20) }, fc.constant(undefined)),
    choice: fc.nat(3),
    by: fc.oneof(
      {
        weight: 14,
        arbitrary: fc.constantFrom<{ account: string; roles: readonly ProjectRole[] }>(
          { account: preparer, roles: ['assessor'] },
          { account: reviewer, roles: ['reviewer'] },
        ),
      },
      fc.record({ account: fc.constantFrom(...people), roles }),
    ),
  });
  let issued = 0;
  fc.assert(
    fc.property(fc.array(move, { minLength: 40, maxLength: 120 }), (moves) => {
      let record = openProject({ title: 'Orders' }, assessing);
      for (const { type, onward, choice, by } of moves) {
        const before = record;
        const event = eventOf(onwardFrom(record, onward) ?? type, choice);
        try {
          record = stepProject(record, event, { ...by, at, on });
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          expect(record).toBe(before);
        }
        expect(states[before.state].final && record !== before).toBe(false);
      }
      expect(projectRecordSchema.safeParse(JSON.parse(JSON.stringify(record))).success).toBe(true);
      if (record.state !== 'issued') return;
      issued += 1;
      const [first, second] = record.signatures;
      expect(new Set([first?.as, second?.as])).toEqual(new Set(['preparer', 'reviewer']));
      expect(first?.by).not.toBe(second?.by);
      const signedAsReviewer = record.signatures.find(({ as }) => as === 'reviewer');
      expect(record.preparers).not.toContain(signedAsReviewer?.by);
      expect(record.review?.by).toBe(signedAsReviewer?.by);
      expect(first?.contentSha256).toBe(contentSha256(record));
      const progress = progressOf(record, on);
      expect(progress).toMatchObject({ stepsDone: 6, issues: { unsettled: 0 } });
      expect(progress.requests.unsettled).toBe(0);
      expect(progress.assets.assessed).toBe(progress.assets.all);
    }),
    { numRuns: 500, seed: 20_261_123 },
  );
  expect(issued).toBeGreaterThan(5);
});

const leadingOn: readonly ProjectEventName[] = [
  'plan',
  'conclude',
  'addPaper',
  'finishStep',
  'leaveOut',
  'draftReport',
  'submitReport',
  'passReview',
  'signAsPreparer',
  'signAsReviewer',
  'issue',
];

function onwardFrom({ state }: ProjectRecord, pick: number | undefined) {
  const possible = leadingOn.filter((event) => transitionOf(state, event) !== undefined);
  return pick === undefined ? undefined : possible[pick % possible.length];
}
