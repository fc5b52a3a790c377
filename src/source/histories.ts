/** All events of all histories, by person; remembers who was asked for, so that unmatched rows can be reported. */
import type { Method } from '../method/method';
import type { Row } from '../record/cell';
import type { Finding } from '../record/finding';
import type { SourceRow } from './evidence';
import { eventReader, type EventSource, type HistoryEvent } from './events';
import type { SourceKind } from './layout';
import { historyFindingTypes } from './finding-types';

export interface Histories {
  /** The kinds of history that are there. */
  readonly kinds: ReadonlySet<SourceKind>;
  /** The events of a person, by NIP; empty where there are none. */
  eventsOf(nip: string | null): readonly HistoryEvent[];
  /** Rows that belong to nobody who was asked about, one finding for each file and sheet. */
  unmatchedRows(): readonly Finding[];
}

export interface HistoryCollector {
  /** Rows of one history, below its header. */
  take(table: EventSource, rows: Iterable<Row>): void;
  finish(): Histories;
}

const firstRows = 5;

export function collectHistories(method: Method): HistoryCollector {
  const events = new Map<string, HistoryEvent[]>();
  const nobody: SourceRow[] = [];
  const kinds = new Set<SourceKind>();
  const readers = new Map<EventSource, ReturnType<typeof eventReader>>();
  return {
    take(table, rows) {
      const read = readers.get(table) ?? eventReader(table, method);
      readers.set(table, read);
      kinds.add(table.layout.holds);
      for (const row of rows) {
        const told = read(row);
        if (told === null) continue;
        if (told.nip === null) nobody.push(told.event.source);
        else {
          const own = events.get(told.nip);
          if (own === undefined) events.set(told.nip, [told.event]);
          else own.push(told.event);
        }
      }
    },
    finish() {
      const asked = new Set<string>();
      return {
        kinds,
        eventsOf(nip) {
          if (nip === null) return [];
          asked.add(nip);
          return events.get(nip) ?? [];
        },
        unmatchedRows() {
          const others = [...events]
            .filter(([nip]) => !asked.has(nip))
            .flatMap(([, list]) => list.map((e) => e.source));
          return unmatchedFindings([...nobody, ...others]);
        },
      };
    },
  };
}

function unmatchedFindings(places: readonly SourceRow[]): readonly Finding[] {
  const files = new Map<string, SourceRow[]>();
  for (const place of places) {
    const key = JSON.stringify([place.file, place.sheet]);
    files.set(key, [...(files.get(key) ?? []), place]);
  }
  return [...files.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const rows = list.map(({ row }) => row).sort((one, other) => one - other);
    const shown = `${rows.slice(0, firstRows).join(', ')}${rows.length > firstRows ? ', …' : ''}`;
    const params = { file: first.file, sheet: first.sheet, count: rows.length, rows: shown };
    return [
      { type: historyFindingTypes['history-nobody'], row: null, column: null, header: null, params, suggestion: null },
    ];
  });
}
