import { describe, expect, test } from 'vitest';
import { syntheticReport } from '../../../test/fixtures/synthetic-report.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import type { Section } from './paper.ts';
import { reportPaper } from './report-paper.ts';

function sectionOf(report: Report, title: string): Section {
  const found = reportPaper(report, 'en').sections.find((section) => section.title === title);
  if (found === undefined) throw new Error(`no section ${title}`);
  return found;
}

const said = (report: Report, title: string) => JSON.stringify(sectionOf(report, title));

describe('a report on paper', () => {
  test('gates that are not open are named on the page for the board', () => {
    expect(said(syntheticReport(), 'Summary')).toContain('Gates: G4 ');
  });

  test('a closed gate is named on the cover, beside the grade that it does not change', () => {
    const report = syntheticReport();
    const assets = report.assets.map((asset) => {
      const gates = asset.assessment.gates.map((gate) =>
        gate.id === 'G4' ? { ...gate, state: 'closed' as const } : gate,
      );
      return { ...asset, assessment: { ...asset.assessment, gates } };
    });
    const { facts } = reportPaper({ ...report, assets: [...report.assets, ...assets] }, 'en').cover;
    expect(facts.find(([label]) => label === 'Gates')?.[1]).toMatch(/^closed G4 \w+/);
  });

  test('wherever assets are left out, it says so', () => {
    const report = syntheticReport();
    const [asset] = report.assets;
    if (asset === undefined) throw new Error('bug: the fixture has an asset');
    const assets = Array.from({ length: 50 }, (_, index) => ({ ...asset, id: `a${index}` }));
    for (const title of ['Data assets', 'The four dimensions', 'Findings', 'Annex A: indicators']) {
      expect(said({ ...report, assets }, title), title).toMatch(/\d+ more stand in report\.json/);
    }
  });

  test('controls in a query are part of it: no warning that a text could not be printed', () => {
    const report = syntheticReport();
    const query = 'q-000000000001';
    const assets = report.assets.map((asset) => ({
      ...asset,
      findings: asset.findings.map((finding) => ({ ...finding, query })),
    }));
    const queries = { [query]: "SELECT '\t'\nFROM orders" };
    expect(said({ ...report, assets, queries }, 'Annex B: queries')).toContain(
      JSON.stringify("SELECT '[U+0009]'\nFROM orders").slice(1, -1),
    );
  });

  test('settings have names, and the time of measuring no letters in it', () => {
    const register = said(syntheticReport(), 'Evidence register');
    expect(register).toContain('["Type threshold","0.99"]');
    expect(register).toContain('2026-10-31 08:00:02"');
  });
});
