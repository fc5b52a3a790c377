/** `npm run mutation`: changes the rule and the scorer a little, many times, and expects the tests to notice. */
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/score/**/*.ts', 'src/method/**/*.ts'],
  plugins: ['@stryker-mutator/jest-runner', './scripts/stryker-prose.mjs'],
  ignorers: ['prose'],
  testRunner: 'jest',
  jest: {
    configFile: 'jest.config.js',
    config: {
      roots: ['<rootDir>/test/score', '<rootDir>/test/method'],
      setupFiles: ['<rootDir>/scripts/stryker-no-shrinking.js'],
    },
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 60_000,
  reporters: ['clear-text', 'json', ...(process.stdout.isTTY ? ['progress'] : [])],
  clearTextReporter: { reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['/build', '/dist', '/out', '/coverage', '/reports', '/assets', '/docs', '/bench'],
};
