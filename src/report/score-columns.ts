/** The score columns: each person's points, or why there are none. A missing score is empty, never 0. */
import type { Assessment, Person } from '../check/assessment';
import { messageOf } from '../record/finding';
import { columnNames } from '../text/report/report';
import { formatMessage, type Language } from '../text/core/translate';
import type { PlainValue } from '../workbook/sheet';
import type { ScoreColumn, ScoreTable } from '../workbook/workbook';
import { reasonNotCounted } from './people-count';

const pointsFormat = { number: '0.0', align: 'right' } as const;

function points(header: string): ScoreColumn {
  return { header, width: 12, format: pointsFormat };
}

const identity: readonly ScoreColumn[] = [
  { header: columnNames.nip, width: 22, format: { number: '@' } },
  { header: columnNames.name, width: 32 },
  { header: columnNames.unit, width: 40 },
];

const scores: readonly ScoreColumn[] = [
  points(columnNames.kualifikasi),
  points(columnNames.kompetensi),
  points(columnNames.kinerja),
  points(columnNames.disiplin),
  { header: columnNames.total, width: 12, format: { ...pointsFormat, bold: true } },
  { header: columnNames.kategori, width: 16 },
  { header: columnNames.remark, width: 60 },
];

export function scoreTable(assessment: Assessment, language: Language): ScoreTable {
  const { place, people } = assessment;
  return { sheet: place.sheet, headerRow: place.layout.row, identity, scores, rows: () => scoreRows(people, language) };
}

function* scoreRows(
  people: readonly Person[],
  language: Language,
): Generator<{
  row: number;
  identity: readonly PlainValue[];
  scores: readonly PlainValue[];
}> {
  for (const person of people) {
    yield {
      row: person.row,
      identity: [person.nip, person.name, person.unit],
      scores: scoresOf(person, language),
    };
  }
}

function scoresOf(person: Person, language: Language): PlainValue[] {
  const { kualifikasi, kompetensi, kinerja, disiplin, total, kategori } = person;
  if (total !== null) return [kualifikasi, kompetensi, kinerja, disiplin, total, kategori, null];
  const reason = reasonNotCounted(person);
  return [null, null, null, null, null, null, reason === null ? null : formatMessage(language, messageOf(reason))];
}
