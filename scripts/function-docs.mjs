/** Updates the tables in docs/fungsi from the code. The text around them is written by hand. */
import { ensurePackages, root, runTool } from './setup.mjs';

ensurePackages();
process.chdir(root);
process.env.UPDATE_DOCS = '1';
const updated = runTool('jest/bin/jest.js', 'test/addin/functions/docs.test.ts', '--testNamePattern', 'its tables');
process.exitCode = updated ? 0 : 1;
