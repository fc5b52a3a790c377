/** Dated histories as a source to compare a roster with: each person's facts of the year, each with its rows. */
import type { Finding } from '../record/finding';
import { countedEducation } from '../score/points';
import type { Rules } from '../score/rules';
import { factNames, type Evidence, type FactName, type SourceRow } from '../source/evidence';
import type { HistoryEvent } from '../source/events';
import { factsOf } from '../source/facts';
import type { Histories } from '../source/histories';
import { authorityNames } from '../text/core/roster';
import { factFields, fieldsFromHistories } from '../check/apply-histories';
import type { RosterRow } from './roster-row';
import { fieldSet, hasField, noFields, rosterFields, type RosterField } from './field';
import type { ComparedRoster, ReconcileSource } from './reconciliation';

/** @param file the name of all files together. */
export function historyAsRoster(
  file: string,
  histories: Histories,
  roster: ComparedRoster,
  rules: Rules,
): ReconcileSource {
  const rows: RosterRow[] = [];
  const evidence = new Map<RosterRow, Evidence>();
  const notes: Finding[] = [];
  const seen = new Set<string>();
  for (const left of roster.rows) {
    const events = histories.eventsOf(left.record.nip);
    if (events.length === 0 || left.identity === null || seen.has(left.identity)) continue;
    seen.add(left.identity);
    const { facts, evidence: found, findings, unreadable } = factsOf(events, left.record, rules);
    notes.push(...findings);
    const names = factNames.filter((name) => name in found || unreadable.has(name));
    const sourceRows: Evidence = Object.fromEntries(names.map((name) => [name, sourceRowsBehind(name, found, events)]));
    const [first] = names.flatMap((name) => sourceRows[name] ?? []);
    if (first === undefined) continue;
    const record = { ...left.record, ...facts, row: first.row };
    // A roster with one column of education is compared with the diploma that counts.
    if (names.includes('education') && !hasColumn(roster, 'pendidikanTertinggi')) {
      record.education = countedEducation(record, rules);
    }
    const right: RosterRow = {
      origin: { file: first.file, row: first.row },
      identity: left.identity,
      oldNip: null,
      record,
      provided: fieldSet((field) => names.some((name) => isFieldOf(name, field, record))),
      unreadable: fieldSet(({ field }) => [...unreadable].some((name) => factFields[name].includes(field))),
      faulty: noFields,
      hasOtherFault: false,
      asWritten: null,
      reportedTotal: null,
    };
    rows.push(right);
    evidence.set(right, sourceRows);
  }
  const fields = fieldsFromHistories(histories);
  return {
    file,
    rows,
    columns: fieldSet(({ columns }) => columns.some((column) => fields.has(column))),
    yesNoHours: false,
    system: authorityNames.history,
    coversEverybody: false,
    sheet: null,
    columnOf: () => null,
    sourceRowsOf: (right, field) => {
      const own = evidence.get(right) ?? {};
      return factNames.flatMap((name) => (isFieldOf(name, field, right.record) ? (own[name] ?? []) : []));
    },
    notes: [...histories.unmatchedRows(), ...notes],
  };
}

function hasColumn({ columns }: ComparedRoster, name: RosterField['field']): boolean {
  return rosterFields.some((field) => field.field === name && hasField(columns, field));
}

/** A sanction comes with its day. */
function isFieldOf(name: FactName, { field, of }: RosterField, record: RosterRow['record']): boolean {
  if (field === 'tanggalHukuman') return name === 'sanction' && of(record) !== null;
  return factFields[name].includes(field);
}

const kindOf: Readonly<Record<FactName, HistoryEvent['kind']>> = {
  education: 'education',
  leadershipTraining: 'course',
  functionalTraining: 'course',
  technicalTraining: 'course',
  seminar: 'course',
  performance: 'performance',
  sanction: 'sanction',
};

/** The rows behind a fact; where none of them counts, all rows of its kind. */
function sourceRowsBehind(name: FactName, found: Evidence, events: readonly HistoryEvent[]): readonly SourceRow[] {
  const own = found[name] ?? [];
  return own.length > 0 ? own : events.filter(({ kind }) => kind === kindOf[name]).map(({ source }) => source);
}
