// Loaded before a program that the bench runs: when it ends, writes `{ cpu, rss }` into the file that USAGE_FILE names. Milliseconds of
// processor of all its threads, and megabytes that it held at most.
'use strict';
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const file = process.env.USAGE_FILE;

if (isMainThread && file !== undefined)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, rss: maxRSS / 1024 }));
  });
