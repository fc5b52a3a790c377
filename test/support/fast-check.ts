/** fast-check for all tests. Where a commit is judged the cases are the same on every run; elsewhere each run brings new ones. */
import fc from 'fast-check';

const { CI, FAST_CHECK_SEED: seed } = process.env;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
else if (CI === 'true') fc.configureGlobal({ seed: 20191231 });

export default fc;
