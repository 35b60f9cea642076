import { afterEach, describe, expect, test, vi } from 'vitest';
import { syntheticReport } from '../../../test/fixtures/synthetic-report.ts';
import { Problem } from '../../vocabulary/problem.ts';
import { renderProblem } from '../../words/words.ts';
import { checkPdfPrinter, reportPdf } from './report-pdf.ts';
import { loadCompilers } from './typeset.ts';

vi.mock('./typeset.ts', { spy: true });
afterEach(() => vi.resetAllMocks());

const reasons = {
  'left out': Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }),
  'for another machine': new Error('Failed to load native binding'),
};

describe.each(Object.entries(reasons))('a printer that is %s', (_, error) => {
  test.each([
    ['before the work', () => checkPdfPrinter()],
    ['when printing', () => reportPdf(syntheticReport(), 'zh')],
  ])('is a problem that says what to install: %s', async (_when, print) => {
    vi.mocked(loadCompilers).mockRejectedValue(error);
    const problem: unknown = await print().catch((thrown: unknown) => thrown);
    if (!(problem instanceof Problem)) throw problem;
    expect(problem.kind.code).toBe('report.pdf-not-installed');
    expect(renderProblem(problem, 'en')).toContain('npm install --include=optional');
    expect(renderProblem(problem, 'zh')).toContain('PDF 排版组件');
  });
});
