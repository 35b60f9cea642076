import { expect, test } from 'vitest';
import { syntheticReport } from '../../../test/browser/synthetic-report.ts';
import { contributionOf } from './contribution.ts';

test('the contributions of a dimension add up to its score', () => {
  const { assets, model } = syntheticReport();
  for (const { assessment } of assets) {
    for (const { id } of model.dimensions) {
      const points = model.indicators
        .filter((indicator) => indicator.dimension === id)
        .map((indicator) => contributionOf(indicator.id, assessment, model)?.points ?? 0);
      const sum = points.reduce((total, one) => total + one, 0);
      expect(sum).toBeCloseTo(assessment.dimensions[id]?.score ?? 0, 9);
    }
  }
});
