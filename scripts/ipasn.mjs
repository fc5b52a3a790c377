/** `npm run ipasn`: the command line from the sources as they stand, in the folder where the user typed it. */
import { pathToFileURL } from 'node:url';
import { buildWhenStale, commandLine } from './build.mjs';

buildWhenStale();

// npm starts scripts in the project's folder and keeps the user's own in INIT_CWD.
const { INIT_CWD: typedIn, npm_lifecycle_event: script } = process.env;
if (script === 'ipasn' && typedIn) process.chdir(typedIn);

process.argv[1] = commandLine;
await import(pathToFileURL(commandLine));
