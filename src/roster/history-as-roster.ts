/** What dated histories make of the people of a roster, as a source to compare with: facts of the year, each with its rows. */
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
import { fieldSet, type RosterField } from './field';
import type { ComparedRoster, ReconcileSource } from './reconcile';

/** @param file what the files are called together. */
export function historyAsRoster(
  file: string,
  histories: Histories,
  roster: ComparedRoster,
  rules: Rules,
): ReconcileSource {
  const entries: RosterRow[] = [];
  const evidence = new Map<RosterRow, Evidence>();
  const notes: Finding[] = [];
  const seen = new Set<string>();
  for (const left of roster.rows) {
    const events = histories.eventsOf(left.record.nip);
    if (events.length === 0 || left.identity === null || seen.has(left.identity)) continue;
    seen.add(left.identity);
    const { facts, evidence: found, findings, unreadable: unread } = factsOf(events, left.record, rules);
    notes.push(...findings);
    const told = factNames.filter((name) => name in found || unread.has(name));
    const places: Evidence = Object.fromEntries(told.map((name) => [name, placesFor(name, found, events)]));
    const [first] = told.flatMap((name) => places[name] ?? []);
    if (first === undefined) continue;
    const record = { ...left.record, ...facts, row: first.row };
    // A roster with one column of education is compared with the diploma that counts.
    if (told.includes('education') && !tells(roster, 'pendidikanTertinggi')) {
      record.education = countedEducation(record, rules);
    }
    const right: RosterRow = {
      origin: { file: first.file, row: first.row },
      identity: left.identity,
      oldNip: null,
      record,
      provided: fieldSet((field) => told.some((name) => isTold(name, field, record))),
      unreadable: fieldSet(({ field }) => [...unread].some((name) => factFields[name].includes(field))),
      faulty: 0,
      otherFault: false,
      asWritten: null,
      reportedTotal: null,
    };
    entries.push(right);
    evidence.set(right, places);
  }
  const fields = fieldsFromHistories(histories);
  return {
    file,
    rows: entries,
    columns: fieldSet(({ columns }) => columns.some((column) => fields.has(column))),
    yesNoHours: false,
    system: authorityNames.history,
    coversEverybody: false,
    sheet: null,
    columnOf: () => null,
    sourceRowsOf: (right, field) => {
      const own = evidence.get(right) ?? {};
      return factNames.flatMap((name) => (isTold(name, field, right.record) ? (own[name] ?? []) : []));
    },
    notes: [...histories.unmatchedRows(), ...notes],
  };
}

function tells({ columns }: ComparedRoster, name: RosterField['field']): boolean {
  return (columns & fieldSet(({ field }) => field === name)) !== 0;
}

/** A sanction is told with its day. */
function isTold(name: FactName, { field, of }: RosterField, record: RosterRow['record']): boolean {
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

/** The rows behind a fact; where none of them counts, all that were looked at. */
function placesFor(name: FactName, found: Evidence, events: readonly HistoryEvent[]): readonly SourceRow[] {
  const own = found[name] ?? [];
  return own.length > 0 ? own : events.filter(({ kind }) => kind === kindOf[name]).map(({ source: place }) => place);
}
