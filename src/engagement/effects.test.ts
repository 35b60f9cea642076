import { describe, expect, test } from 'vitest';
import {
  assessing,
  type Entry,
  eventOf,
  on,
  person,
  preparer,
  projectAfter,
  respondent,
  reviewer,
  reviewing,
  toReport,
} from '../../test/engagement/project-moves.ts';
import { openProject, stepProject } from './step-project.ts';

const supplying = person(respondent, 'respondent');
const asked: readonly Entry[] = [['plan'], ['requestEvidence'], ['requestEvidence']];
const byAssessor = { on, by: preparer };

describe('what is written into the record', () => {
  test('the number of the report that a project follows', () => {
    expect(openProject({ title: 'Orders', follows: 'report-1' }, assessing).follows).toBe(
      'report-1',
    );
    expect(openProject({ title: 'Orders' }, assessing)).not.toHaveProperty('follows');
  });

  test('of several requests each its own: asked, moved, supplied, returned, accepted, withdrawn', () => {
    const two = projectAfter(...asked);
    const [, second] = two.requests;
    expect(two.requests.map(({ id, state, asked: who }) => [id, state, who])).toEqual([
      ['R1', 'open', byAssessor],
      ['R2', 'open', byAssessor],
    ]);
    const moved = projectAfter(...asked, ['moveDueDate']);
    expect(moved.requests).toEqual([
      { ...two.requests[0], dueOn: '2026-12-01', reason: 'asked for' },
      second,
    ]);
    const supplied = stepProject(moved, eventOf('supplyEvidence'), supplying);
    expect(supplied.requests[0]).toMatchObject({
      state: 'supplied',
      supplied: { on, by: respondent },
    });
    const returned = stepProject(supplied, eventOf('returnEvidence'), assessing);
    expect(returned.requests[0]).toMatchObject({ state: 'open', reason: 'illegible' });
    const accepted = stepProject(supplied, eventOf('acceptEvidence'), assessing);
    expect(accepted.requests[0]?.state).toBe('accepted');
    const withdrawn = stepProject(moved, eventOf('withdrawRequest'), assessing);
    expect(withdrawn.requests[0]).toMatchObject({ state: 'withdrawn', reason: 'not needed' });
    for (const { requests } of [supplied, returned, accepted, withdrawn])
      expect(requests[1]).toEqual(second);
  });

  test('of several papers and issues each its own', () => {
    const papers = projectAfter(
      ...toReport.slice(0, 5),
      ['addPaper', assessing, 1],
      ['strikePaper'],
    );
    expect(papers.papers.map(({ id, step, struck }) => [id, step, struck])).toEqual([
      ['P1', 'qualityEvaluation', { ...byAssessor, reason: 'outdated' }],
      ['P2', 'qualityEvaluation', undefined],
    ]);
    const issues = projectAfter(
      ['plan'],
      ['raiseIssue'],
      ['raiseIssue'],
      ['answerIssue'],
      ['settleIssue'],
    );
    expect(issues.issues).toEqual([
      {
        id: 'I1',
        title: 'Currency?',
        raised: byAssessor,
        answer: { ...byAssessor, text: 'yuan' },
        settled: { ...byAssessor, how: 'stated' },
      },
      { id: 'I2', title: 'Currency?', raised: byAssessor },
    ]);
  });

  test('a step with the day it was finished, and its conclusion kept when it is taken up again', () => {
    const [survey, evaluation] = [toReport.slice(0, 4), toReport.slice(0, 3)];
    expect(projectAfter(...survey).steps.survey).toEqual({
      conclusion: 'Fit for the purpose',
      finishedOn: on,
    });
    expect(projectAfter(...survey, ['goBack']).steps.survey).toEqual({
      conclusion: 'Fit for the purpose',
    });
    expect(projectAfter(...evaluation).steps.preparation).toEqual({ finishedOn: on });
  });

  test('who had a hand in it: whoever works on it or supplies, not who reviews', () => {
    expect(openProject({ title: 'Orders' }, assessing).preparers).toEqual([preparer]);
    const supplied = stepProject(projectAfter(...asked), eventOf('supplyEvidence'), supplying);
    expect(supplied.preparers).toEqual([preparer, respondent]);
    const again = stepProject(supplied, eventOf('supplyEvidence', 1), supplying);
    expect(again.preparers).toEqual([preparer, respondent]);
    const reviewed = projectAfter(...toReport, ['submitReport'], ['raiseIssue', reviewing]);
    expect(reviewed.preparers).not.toContain(reviewer);
  });
});
