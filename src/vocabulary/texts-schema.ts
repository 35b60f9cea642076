import { z } from 'zod';

export const textsSchema = z.strictObject({ en: z.string(), zh: z.string() });
