/** Many units' workbooks become one roster: read, settle who stands in several, and see who sent nothing. Writes nothing. */
import type { ComparisonRules } from '../roster/equals';
import type { RosterRow, TextPool } from '../roster/roster-row';
import type { FieldSet } from '../roster/field';
import { mergeRows, type MergeResult } from '../roster/merge';
import { computedMean, fileFinding, lastUpdate, mainUnit, statedMean, type MeanOf } from '../roster/update-file';
import { compareText } from '../roster/resolve';
import { normalizeUnit } from '../check/units';
import { addMonths, dayIso, isoDay } from '../record/date';
import type { Finding } from '../record/finding';
import type { Day } from '../record/record';
import { allFindings } from '../report/finding-groups';
import type { Rules } from '../score/rules';
import type { AssessOptions } from './shared/assess-workbook';
import type { SourceLayout } from '../source/layout';
import { customLayouts } from './shared/custom-layouts';
import { readRoster, type NamedFile, type RosterList } from './shared/read-roster';

export interface MergeOptions extends Omit<AssessOptions, 'explainRow' | 'onPerson' | 'sheet'> {
  /** The units that were to send something; null where there is no such list. */
  readonly units: readonly string[] | null;
  /** Layouts of the user's own: each is used for the files that it knows. */
  readonly own?: readonly SourceLayout[];
}

export interface MergedFile {
  readonly file: string;
  /** Rows that hold a person. */
  readonly rows: number;
  /** People, each counted once. */
  readonly people: number;
  readonly unit: string | null;
  readonly lastUpdate: Day | null;
  /** The mean of the totals that the file states, and of those computed for the same people. */
  readonly stated: MeanOf;
  readonly computed: MeanOf;
  /** The sheet's own and the people's, those about the file as a whole first. */
  readonly findings: readonly Finding[];
}

export interface MergedRosters extends MergeResult {
  readonly rules: Rules;
  /** By name. */
  readonly files: readonly MergedFile[];
  /** The fields that any of the files has a column for. */
  readonly columns: FieldSet;
  readonly hasNip: boolean;
  /** Of the list of units, those that no row names. */
  readonly missingUnits: readonly string[];
}

/** @throws Refusal that names the file for which nothing can be done. */
export async function mergeRosters(files: readonly NamedFile[], options: MergeOptions): Promise<MergedRosters> {
  const measured = measuredFor(files, options);
  const pool: TextPool = new Map();
  const lists: RosterList[] = [];
  const own = customLayouts(options.own ?? [], options.map);
  let done = 0;
  for (const file of [...files].sort((one, other) => compareText(one.file, other.file))) {
    const before = done;
    const { map, codes, sheet } = await own.readOptionsFor(file);
    const asked: AssessOptions = {
      ...options,
      map,
      codes,
      sheet,
      measured,
      onProgress: (rows) => {
        done = before + rows;
        options.onProgress?.(done);
      },
    };
    lists.push(await readRoster(file, asked, pool));
  }
  own.failOnUnused();
  const [first] = lists;
  if (first === undefined) throw new Error('no file to merge');
  const { rules } = first.assessment;
  const comparing: ComparisonRules = { rules, yesNoHours: lists.some(({ yesNoHours }) => yesNoHours) };
  const merged = mergeRows(everybody(lists), comparing);
  const carried = new Map(files.map(({ file, workbook }) => [file, workbook.metadata.measured]));
  return {
    ...merged,
    rules,
    files: lists.map((list) => mergedFile(list, carried.get(list.file) ?? null, options.updatedSince)),
    columns: lists.reduce((set, { columns }) => set | columns, 0),
    hasNip: lists.some(({ assessment }) => assessment.place.layout.columns.has('nip')),
    missingUnits: missingAmong(options.units ?? [], everybody(lists)),
  };
}

function* everybody(lists: readonly RosterList[]): Generator<RosterRow> {
  for (const { rows: entries } of lists) yield* entries;
}

/** One date for all: the one asked for, else the latest that a file carries, else the end of last year. */
function measuredFor(files: readonly NamedFile[], options: MergeOptions): Day | null {
  if (options.measured !== null) return options.measured;
  const carried = files.flatMap(({ workbook }) => workbook.metadata.measured ?? []);
  const [latest] = carried.sort((one, other) => compareText(other, one));
  return latest === undefined ? null : isoDay(latest);
}

function mergedFile(list: RosterList, carried: string | null, updatedSince: Day | null): MergedFile {
  const { file, rows: entries, assessment } = list;
  const { rules } = assessment;
  const last = lastUpdate(entries);
  const since = updatedSince ?? addMonths(rules.measured, -12);
  const findings: Finding[] = [];
  if (last !== null && last < since) {
    findings.push(fileFinding('file-old-version', { day: dayIso(last), since: dayIso(since) }));
  }
  if (carried !== null && carried !== dayIso(rules.measured)) {
    findings.push(fileFinding('file-other-date', { day: carried, measured: dayIso(rules.measured) }));
  }
  const identities = entries.map(({ identity }, index) => identity ?? index);
  return {
    file,
    rows: entries.length,
    people: new Set(identities).size,
    unit: mainUnit(entries),
    lastUpdate: last,
    stated: statedMean(entries),
    computed: computedMean(entries, rules),
    findings: [...findings, ...allFindings(assessment)],
  };
}

/** A unit has sent its list even where newer rows of other units take the place of its own. */
function missingAmong(units: readonly string[], sent: Iterable<RosterRow>): readonly string[] {
  const seen = new Set<string>();
  for (const { record } of sent) if (record.unit !== null) seen.add(normalizeUnit(record.unit));
  return units.filter((unit) => !seen.has(normalizeUnit(unit)));
}
