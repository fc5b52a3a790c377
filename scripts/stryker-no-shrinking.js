/**
 * For Stryker: stops a property test at its first failure, since looking for the smallest failing example only takes
 * time, and runs fewer examples for each mutant.
 */
const { configureGlobal } = require('fast-check');

configureGlobal({ endOnFailure: true, numRuns: 100 });
