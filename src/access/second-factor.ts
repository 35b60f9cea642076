import { Secret, TOTP } from 'otpauth';

const seconds = 30;

/** A new second factor (RFC 6238), and the address by which an authenticator takes it up. */
export function newSecondFactor(email: string): { readonly secret: string; readonly uri: string } {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, uri: totp(secret, email).toString() };
}

/**
 * The time step of a code that is right and was not used before; undefined for any other. One step of delay or of
 * a fast clock is allowed, as RFC 6238 advises.
 */
export function acceptedStep(
  factor: { readonly secret: string; readonly lastStep: number | null },
  code: string,
  at: Date,
): number | undefined {
  const delta = totp(factor.secret).validate({ token: code, timestamp: at.getTime(), window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(at.getTime() / 1000 / seconds) + delta;
  return factor.lastStep === null || step > factor.lastStep ? step : undefined;
}

function totp(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: 'Assay', label, secret, period: seconds, digits: 6 });
}
