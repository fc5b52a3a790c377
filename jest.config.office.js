/** Tests that let LibreOffice calculate: `*.office.test.ts`. They need the program `soffice` on the path. */
const node = require('./jest.config');

/** @type {import('jest').Config} */
module.exports = {
  ...node,
  testMatch: ['**/*.office.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
  maxWorkers: 1,
  coverageThreshold: undefined,
};
