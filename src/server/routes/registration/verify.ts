import { z } from '@hono/zod-openapi';
import { publicVerification } from '../../../app/registry/certificates/public-verification.ts';
import { publicVerificationSchema } from '../../../vocabulary/registry/verification.ts';
import { publicPerMinute } from '../../http/limit-rate.ts';
import { jsonAnswer, named } from '../../http/request-schemas.ts';
import { letAnyoneRead, publicContext } from '../../registration-context.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const verify = describeRoute(
  { access: 'public', perMinute: publicPerMinute },
  {
    method: 'get',
    path: '/api/v1/verify/{certificate}',
    summary: 'Whether a certificate stands: signature, status, time, and what the register says',
    request: { params: z.object({ certificate: z.uuid() }) },
    responses: {
      200: jsonAnswer('What was found just now', named(publicVerificationSchema, 'Verification')),
    },
  },
);

/** The data of the public page `/verify/{certificate}`, which is one of the web application. */
export const verifyRoutes = newRoutes().openapi(verify, async (c) => {
  const found = await publicVerification(publicContext(c), c.req.valid('param').certificate);
  letAnyoneRead(c);
  return c.json(found, 200);
});
