/** For Stryker: a mutant is noticed at a property's first failure; to look for the smallest one only takes time. */
const { configureGlobal } = require('fast-check');

configureGlobal({ endOnFailure: true });
