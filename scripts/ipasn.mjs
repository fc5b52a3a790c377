/** `npm run ipasn`: builds the command line if needed and runs it in the folder where the user typed the command. */
import { pathToFileURL } from 'node:url';
import { ensureCommandLine, commandLine } from './build.mjs';

ensureCommandLine();

// npm runs scripts in the project's folder; INIT_CWD is the folder where the user was.
const { INIT_CWD: userFolder, npm_lifecycle_event: script } = process.env;
if (script === 'ipasn' && userFolder) process.chdir(userFolder);

process.argv[1] = commandLine;
await import(pathToFileURL(commandLine));
