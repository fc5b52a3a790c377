/** All that the program takes from the process around it, so that a test can run it without one. */
import type { Writable } from 'node:stream';
import type { Day } from '../record/record';
import type { Language } from '../text/core/translate';

export interface Io {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Relative file arguments are meant from here. */
  readonly cwd: string;
  readonly today: Day;
  readonly version: string;
  /** Standard error is a terminal that a person looks at. */
  readonly terminal: boolean;
  /** Show the stack trace of what was not expected. */
  readonly debug: boolean;
}

/** The exit status of every command: done; done and the data have errors; could not be done. */
export type ExitStatus = 0 | 1 | 2;

/** What every command is given. */
export interface CommandContext {
  readonly io: Io;
  readonly language: Language;
}

/** Told by a command when it has done its job. */
export type OnExit = (status: ExitStatus) => void;
