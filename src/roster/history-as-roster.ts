/** What dated histories make of the people of a roster, as a source to compare with: facts of the year, each with its rows. */
import type { Finding } from '../record/finding';
import { countedEducation } from '../score/points';
import type { Rules } from '../score/rules';
import { factNames, type Evidence, type FactName, type Place } from '../source/evidence';
import type { HistoryEvent } from '../source/events';
import { factsOf } from '../source/facts';
import type { Histories } from '../source/histories';
import { authorityNames } from '../text/core/roster';
import { factFields, fieldsTold } from '../check/apply-histories';
import type { Entry } from './roster-row';
import { fieldSet, type RosterField } from './field';
import type { List, Source } from './reconcile';

/** @param file what the files are called together. */
export function sourceOfHistories(file: string, histories: Histories, roster: List, rules: Rules): Source {
  const entries: Entry[] = [];
  const evidence = new Map<Entry, Evidence>();
  const notes: Finding[] = [];
  const seen = new Set<string>();
  for (const here of roster.entries) {
    const events = histories.eventsOf(here.record.nip);
    if (events.length === 0 || here.identity === null || seen.has(here.identity)) continue;
    seen.add(here.identity);
    const { facts, evidence: found, findings, unreadable: unread } = factsOf(events, here.record, rules);
    notes.push(...findings);
    const told = factNames.filter((name) => name in found || unread.has(name));
    const places: Evidence = Object.fromEntries(told.map((name) => [name, placesFor(name, found, events)]));
    const [first] = told.flatMap((name) => places[name] ?? []);
    if (first === undefined) continue;
    const record = { ...here.record, ...facts, row: first.row };
    // A roster with one column of education is compared with the diploma that counts.
    if (told.includes('education') && !tells(roster, 'pendidikanTertinggi')) {
      record.education = countedEducation(record, rules);
    }
    const there: Entry = {
      origin: { file: first.file, row: first.row },
      identity: here.identity,
      oldNip: null,
      record,
      told: fieldSet((field) => told.some((name) => isTold(name, field, record))),
      unreadable: fieldSet(({ field }) => [...unread].some((name) => factFields[name].includes(field))),
      faulty: 0,
      otherFault: false,
      asWritten: null,
      stated: null,
    };
    entries.push(there);
    evidence.set(there, places);
  }
  const fields = fieldsTold(histories);
  return {
    file,
    entries,
    columns: fieldSet(({ columns }) => columns.some((column) => fields.has(column))),
    yesNoHours: false,
    system: authorityNames.history,
    everybody: false,
    sheet: null,
    columnOf: () => null,
    placesOf: (there, field) => {
      const own = evidence.get(there) ?? {};
      return factNames.flatMap((name) => (isTold(name, field, there.record) ? (own[name] ?? []) : []));
    },
    notes: [...histories.strangers(), ...notes],
  };
}

function tells({ columns }: List, name: RosterField['field']): boolean {
  return (columns & fieldSet(({ field }) => field === name)) !== 0;
}

/** A sanction is told with its day. */
function isTold(name: FactName, { field, of }: RosterField, record: Entry['record']): boolean {
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
function placesFor(name: FactName, found: Evidence, events: readonly HistoryEvent[]): readonly Place[] {
  const own = found[name] ?? [];
  return own.length > 0 ? own : events.filter(({ kind }) => kind === kindOf[name]).map(({ place }) => place);
}
