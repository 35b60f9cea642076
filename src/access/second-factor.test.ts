import fc from 'fast-check';
import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { acceptedStep, newSecondFactor } from './second-factor.ts';

const { secret, uri } = newSecondFactor('wei@registry.example');
const codeAt = (seconds: number) => new TOTP({ secret }).generate({ timestamp: seconds * 1000 });

test('an authenticator takes the factor up by its address', () => {
  expect(uri).toMatch(/^otpauth:\/\/totp\/Assay:wei%40registry\.example\?issuer=Assay&secret=/);
});

test('a code is taken once, within a step of its time, and never an older one after it', () => {
  const moment = fc.integer({ min: 1_000_000_000, max: 2_000_000_000 });
  const apart = fc.integer({ min: -120, max: 120 });
  fc.assert(
    fc.property(moment, apart, (made, later) => {
      const [madeStep, usedStep] = [Math.floor(made / 30), Math.floor((made + later) / 30)];
      const at = new Date((made + later) * 1000);
      const step = acceptedStep({ secret, lastStep: null }, codeAt(made), at);
      // Another step may have the same six digits; one in a million does.
      if (step !== madeStep && step !== undefined) return;
      expect(step).toBe(Math.abs(madeStep - usedStep) <= 1 ? madeStep : undefined);
      if (step === undefined) return;
      expect(acceptedStep({ secret, lastStep: step }, codeAt(made), at)).toBeUndefined();
      expect(acceptedStep({ secret, lastStep: step - 1 }, codeAt(made), at)).toBe(step);
    }),
  );
});
