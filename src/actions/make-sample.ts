/** Makes a workbook of invented people that carries its own measuring date. */
import { dayIso } from '../record/date';
import type { RunMetadata, Written } from '../workbook/workbook';
import { checkMeasured, type SampleOptions } from '../sample/options';
import type { SampleSheet } from '../sample/sample-sheet';
import { sampleSheets } from '../sample/sheets';

export { mostPeople, usualMeasured, type SampleOptions } from '../sample/options';
export { sampleLines } from '../sample/lines';
export type { SampleSheet } from '../sample/sample-sheet';

/** Writes sheets to a place that it knows; which kind of file that is, is not for an action to say. */
export type WriteSample = (sheets: readonly SampleSheet[], carry: RunMetadata) => Promise<Written>;

export async function makeSample(options: SampleOptions, write: WriteSample): Promise<Written> {
  checkMeasured(options);
  return write(sampleSheets(options), { measured: dayIso(options.measured) });
}
