/** Tests in a real browser: `*.browser.test.ts`. They need Chromium; on Windows and macOS Edge or Chrome serve as well. */
const node = require('./jest.config');

/** @type {import('jest').Config} */
module.exports = {
  ...node,
  testMatch: ['**/*.browser.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
  maxWorkers: 1,
  coverageThreshold: undefined,
};
