/** `npm run mutation`: changes the rule and the scorer a little, many times, and expects the tests to notice. */
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['src/score/**/*.ts', 'src/method/**/*.ts'],
  testRunner: 'jest',
  jest: { configFile: 'jest.config.js' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignoreStatic: false,
  reporters: ['clear-text', 'json', 'progress'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  disableTypeChecks: false,
  thresholds: { high: 90, low: 75, break: null },
};
