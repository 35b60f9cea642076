import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { ServerEnv } from '../server-settings.ts';

/**
 * What a browser may do with what we send: our own scripts, styles, pictures and fonts, nothing inline, no frame
 * around us. A route that hands out what people uploaded sets a stricter policy of its own, which stays.
 */
export function securityHeaders(url: URL): MiddlewareHandler<ServerEnv> {
  const secure = secureHeaders(headersFor(url));
  return async (c, next) => {
    let own: string | null = null;
    await secure(c, async () => {
      await next();
      own = c.res.headers.get(policy);
    });
    if (own !== null) c.res.headers.set(policy, own);
  };
}

const policy = 'Content-Security-Policy';

function headersFor(url: URL): Parameters<typeof secureHeaders>[0] {
  return {
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    strictTransportSecurity:
      url.protocol === 'https:' ? 'max-age=31536000; includeSubDomains' : false,
  };
}
