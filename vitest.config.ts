import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// `npx vitest run lib/workflow` runs one folder, `npx vitest run --project db` the tests on real Postgres (prisma/testing).
export default defineConfig({
  resolve: {
    alias: { '@': here('.'), 'server-only': here('node_modules/server-only/empty.js') },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          exclude: ['**/*.db.test.ts', 'e2e/**', 'node_modules/**', '.*/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: ['e2e/**', 'node_modules/**', '.*/**'],
          globalSetup: 'prisma/testing/template.ts',
          setupFiles: 'prisma/testing/database.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
