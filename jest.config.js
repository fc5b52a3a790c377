/** Tests that need Node alone. test/ mirrors src/; `npm run test:office` has a configuration of its own. */
/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['\\.(office|browser)\\.test\\.ts$'],
  testEnvironment: 'node',
  testTimeout: 120_000,
  transform: {
    '\\.m?[jt]s$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  // These are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/|@ironcalc/|@noble/)'],
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['text-summary', 'json-summary', 'lcov'],
  coverageThreshold: {
    './src/method/': { lines: 95 },
    './src/record/': { lines: 95 },
    './src/check/': { lines: 95 },
    './src/score/': { lines: 95 },
  },
};
