/** Writes the tables of docs/fungsi anew from the code; what stands between them is written by hand. */
import { root, runTool, setUp } from './setup.mjs';

setUp();
process.chdir(root);
process.env.UPDATE_DOCS = '1';
const written = runTool('jest/bin/jest.js', 'test/addin/functions/docs.test.ts', '--testNamePattern', 'its tables');
process.exitCode = written ? 0 : 1;
