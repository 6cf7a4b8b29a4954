// Browser tests: every `*.spec.ts` in this folder, in a real Chromium, through the built app and the real server, which is
// started here on a free port with the real dossiers and with no text attached.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';
import { findChromium } from './find-chromium.mjs';
import { findFreePort } from './find-free-port.ts';
import { SERVER_PROGRAM } from './start-server.ts';

const results = fileURLToPath(new URL('../../test-results/', import.meta.url));

// The configuration is read again in every worker: what is found once is handed down through the environment.
process.env['CLAIMGRAPH_TEST_PORT'] ??= String(await findFreePort());
process.env['CHROMIUM_PATH'] ??= (await findChromium()) ?? '';

const url = `http://127.0.0.1:${process.env['CLAIMGRAPH_TEST_PORT']}`;
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${results}browser`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Generous, because nothing is timed: a slow machine must not turn a right answer into a failure.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === '' ? {} : { executablePath }),
      args: CHROMIUM_FLAGS,
    },
  },
  webServer: {
    command: `"${process.execPath}" "${SERVER_PROGRAM}"`,
    url: `${url}/healthz`,
    env: {
      PORT: process.env['CLAIMGRAPH_TEST_PORT'],
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      CLAIMGRAPH_TEXTS: `${results}no-texts`,
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    reuseExistingServer: false,
  },
});
