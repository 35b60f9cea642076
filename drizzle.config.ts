import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate --name what-changed` writes the next migration from the tables. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/store/tables/*.ts',
  out: './src/store/migrations',
  entities: { roles: false },
});
