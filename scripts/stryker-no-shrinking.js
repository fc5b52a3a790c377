/**
 * For Stryker: a mutant is noticed at a property's first failure; to look for the smallest one only takes time. Nor do
 * hundreds of mutants need a thousand people each.
 */
const { configureGlobal } = require('fast-check');

configureGlobal({ endOnFailure: true, numRuns: 100 });
