// Unit and API tests: every `*.test.ts` and `*.test.tsx` under tests/, by one recursive pattern so that no folder is
// silently left out. Tests in a browser are Playwright's (tests/browser).
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Generous, because nothing is timed: a slow machine must not turn a right answer into a failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
