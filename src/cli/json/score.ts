/** The JSON of `score --json` and `check --json`, in chunks: a million rows never stand in one string. */
import type { Assessment, Person } from '../../check/assessment';
import { columnLetters } from '../../record/a1';
import { fields, type Layout } from '../../record/columns';
import { dayIso } from '../../record/date';
import { messageOf, type Finding } from '../../record/finding';
import type { GroupSummary } from '../../score/summary';
import { columnReasonText } from '../../text/core/record';
import { formatMessage, translate, type Language } from '../../text/core/translate';
import { allFindings, groupFindings, groupTitle, type FindingGroup } from '../../report/finding-groups';
import { chunks, list } from './chunks';

/** `{ method, settings, measured, columns, rows, findings, summary }` */
export function jsonChunks(assessment: Assessment, language: Language): Iterable<string> {
  return chunks(scoreDocument(assessment, language));
}

/** `{ method, settings, measured, findings, groups }`: all findings by row, those about the sheet first. */
export function checkJsonChunks(assessment: Assessment, language: Language): Iterable<string> {
  return chunks(checkDocument(assessment, language));
}

function* scoreDocument(assessment: Assessment, language: Language): Generator<string> {
  const { people, sheetFindings, summary } = assessment;
  yield `{${madeWith(assessment)},"columns":${JSON.stringify(columnsJson(assessment.place.layout, language))},"rows":`;
  yield* list(people, (person) => personJson(person, language));
  yield ',"findings":';
  yield* list(sheetFindings, (finding) => findingJson(finding, language));
  yield `,"summary":{"all":${JSON.stringify(groupJson(summary.all))},"units":`;
  yield* list(summary.by.unit, groupJson);
  yield '}}\n';
}

function* checkDocument(assessment: Assessment, language: Language): Generator<string> {
  yield `{${madeWith(assessment)},"findings":`;
  yield* list(findingsByRow(assessment), (finding) => findingJson(finding, language));
  yield ',"groups":';
  yield* list(groupFindings(allFindings(assessment)), (group) => findingGroupJson(group, language));
  yield '}\n';
}

/** By field: the column that holds it, how sure that is and why; null for none. */
function columnsJson({ columns }: Layout, language: Language): object {
  return Object.fromEntries(
    fields.map((field) => {
      const column = columns.get(field);
      if (column === undefined) return [field, null];
      const { header, index, level, degree, reason } = column;
      const why = translate(language, columnReasonText[reason]);
      return [field, { header, column: columnLetters(index), level, degree, reason: why }];
    }),
  );
}

function madeWith({ rules, measured }: Assessment): string {
  const members = { method: rules.method.id, settings: rules.differing, measured: dayIso(measured) };
  return JSON.stringify(members).slice(1, -1);
}

function personJson(person: Person, language: Language): object {
  const { row, nip, name, unit, kualifikasi, kompetensi, kinerja, disiplin, total, kategori } = person;
  const findings = person.findings.map((finding) => findingJson(finding, language));
  return { row, nip, nama: name, unit, kualifikasi, kompetensi, kinerja, disiplin, total, kategori, findings };
}

/** A finding as every document tells it. */
export function findingJson(finding: Finding, language: Language): object {
  const { type, row, header, suggestion } = finding;
  const message = formatMessage(language, messageOf(finding));
  return { code: type.code, family: type.family, severity: type.severity, row, column: header, message, suggestion };
}

function groupJson(group: GroupSummary): object {
  const { name, n, unscored, kualifikasi, kompetensi, kinerja, disiplin, total, kategori } = group;
  return { unit: name, n, unscored, kualifikasi, kompetensi, kinerja, disiplin, total, kategori };
}

function findingGroupJson(group: FindingGroup, language: Language): object {
  const { code, family, severity } = group.kind;
  const rows = new Set<number>();
  for (const { row } of group.findings) if (row !== null) rows.add(row);
  return {
    code,
    family,
    severity,
    title: groupTitle(group, language),
    count: group.count,
    rows: [...rows].sort((one, other) => one - other),
  };
}

function findingsByRow(assessment: Assessment): Finding[] {
  return [...allFindings(assessment)].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
}
