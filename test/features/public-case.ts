/** What a case of test/golden/public expects, and how well a run meets it; test/golden/public/README.md tells the keys. */
import { readFileSync } from 'node:fs';
import type { Outcome } from '../cli/ipasn';
import { writtenRows } from './written-cells';

/** As in the README: as expected; refused or told as an error; neither. */
export type Verdict = 'right' | 'safe' | 'wrong';

export interface Judgement {
  readonly verdict: Verdict;
  readonly why: string;
}

const dimensions = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'total'] as const;
type Dimension = (typeof dimensions)[number];
type Points = { readonly [Name in Dimension]?: number | null };

/** Points of one person, found by NIP or, without one, by name. */
interface ExpectedRow extends Points {
  readonly nip?: string;
  readonly nama?: string;
}

interface ExpectedFinding {
  readonly says?: readonly string[];
  readonly says_all?: readonly string[];
  readonly severity?: readonly string[];
  readonly column?: string;
  readonly nip?: string;
  readonly code?: string;
}

interface Expected {
  readonly rc?: number;
  readonly says?: readonly string[];
  readonly asks?: readonly string[];
  readonly or_asks?: readonly string[];
  readonly people?: number;
  readonly people_counted?: number;
  readonly unscored?: number;
  readonly units?: Readonly<Record<string, number>>;
  readonly rows?: readonly ExpectedRow[];
  readonly rows_or_told?: readonly ExpectedRow[];
  readonly never?: readonly (string | ExpectedRow)[];
  readonly not_silently?: readonly (ExpectedRow & { readonly unless_says: readonly string[] })[];
  readonly no_people?: readonly string[];
  readonly suggestions?: Readonly<Record<string, string>>;
  readonly findings?: readonly ExpectedFinding[];
  readonly no_findings?: readonly ExpectedFinding[];
  readonly columns?: Readonly<Record<string, { readonly header: string } | null>>;
  readonly terminal?: readonly (readonly string[])[];
  readonly matched?: number;
  readonly differences?: number;
  readonly difference_fields?: readonly string[];
  readonly difference_cells?: readonly string[];
  readonly verdict?: string;
  readonly out?: ExpectedFile;
}

interface ExpectedFile {
  readonly file: string;
  readonly has?: readonly string[];
  readonly row_has?: readonly (readonly string[])[];
  readonly never?: readonly string[];
  readonly never_cell?: readonly string[];
}

/** A misspelt key would expect nothing. */
const knownKeys: readonly (keyof Expected)[] = [
  'rc',
  'says',
  'asks',
  'or_asks',
  'people',
  'people_counted',
  'unscored',
  'units',
  'rows',
  'rows_or_told',
  'never',
  'not_silently',
  'no_people',
  'suggestions',
  'findings',
  'no_findings',
  'columns',
  'terminal',
  'matched',
  'differences',
  'difference_fields',
  'difference_cells',
  'verdict',
  'out',
];
const known = new Set<string>(knownKeys);

/** The keys of `expected` that mean nothing; those in words are for people. */
export function unknownKeys(expected: object): readonly string[] {
  return Object.keys(expected).filter((key) => !known.has(key) && !/^(?:acceptable|note|.*_in_words)$/.test(key));
}

export interface PublicCase {
  readonly id: number;
  readonly name: string;
  /** As typed: `ipasn score input.xlsx ...`. */
  readonly command: string;
  readonly expected: Expected;
}

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly column: string | null;
  readonly message: string;
  readonly suggestion: string | null;
}

interface Row extends Points {
  readonly nip: string | null;
  readonly nama: string | null;
  readonly findings: readonly Finding[];
}

interface Group {
  readonly unit: string | null;
  readonly n: number;
  readonly unscored: number;
}

/** What `--json` prints, of whichever command. */
interface Document {
  readonly rows?: readonly Row[];
  readonly findings?: readonly Finding[];
  readonly summary?: { readonly all: Group; readonly units: readonly Group[] };
  readonly columns?: Readonly<Record<string, { readonly header: string } | null>>;
  readonly people?: number;
  readonly matched?: number;
  readonly verdict?: string;
  readonly differences?: readonly { readonly field?: string; readonly cell?: string }[];
}

/** Runs the program in the case's folder. */
export type Run = (args: readonly string[]) => Promise<Outcome>;

const right: Judgement = { verdict: 'right', why: '' };
const safe = (why: string): Judgement => ({ verdict: 'safe', why });
const wrong = (why: string): Judgement => ({ verdict: 'wrong', why });

/** @param path where a file of the run stands. */
export async function judge(
  { command, expected }: PublicCase,
  run: Run,
  path: (name: string) => string,
): Promise<Judgement> {
  const args = argumentsOf(command);
  const outcome = await run(args);
  const refusal = judgeRefusal(expected, outcome);
  if (refusal !== null) return refusal;
  const document = args.includes('--json') ? (JSON.parse(outcome.stdout) as Document) : {};
  const rows = judgeRows(expected, document);
  if (rows.verdict === 'wrong') return rows;
  const faults = [
    ...faultsOfCounts(expected, document, rows.notCounted),
    ...faultsOfFindings(expected, document, rows.verdict),
    ...faultsOfDifferences(expected, document),
    ...(expected.out === undefined ? [] : faultsOfFile(expected.out, path)),
    ...(rows.verdict === 'right' && expected.rc !== undefined && outcome.status !== expected.rc
      ? [`status ${String(outcome.status)}`]
      : []),
    ...(await faultsOfTerminal(expected.terminal, args, run)),
  ];
  const [fault] = faults;
  return fault === undefined ? rows : wrong(fault);
}

/** Splits as a shell does, for single quotes alone. */
function argumentsOf(command: string): readonly string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
}

function judgeRefusal({ rc, says, asks, or_asks }: Expected, { status, stderr }: Outcome): Judgement | null {
  const last = stderr.trim().slice(-160);
  if (rc === 2) {
    if (status !== 2) return wrong('not refused');
    return says === undefined || saysOne(stderr, says) ? right : safe(last);
  }
  if (status !== 2) return null;
  const question = asks ?? or_asks;
  return question !== undefined && saysAll(stderr, question) ? right : safe(last);
}

type RowsJudgement = Judgement & { readonly notCounted: number };

/** The people one by one. */
function judgeRows(expected: Expected, document: Document): RowsJudgement {
  const rows = document.rows ?? [];
  const told = everyFinding(document);
  const find = ({ nip, nama }: ExpectedRow) =>
    rows.find((row) => (nip === undefined ? row.nama === nama : row.nip === nip));
  const fail = (why: string): RowsJudgement => ({ ...wrong(why), notCounted: 0 });

  for (const never of expected.never ?? []) {
    if (typeof never === 'string') continue;
    const row = find(never);
    if (row !== undefined && samePoints(row, never)) return fail(`never ${pointsOf(never, row)}`);
  }
  for (const silent of expected.not_silently ?? []) {
    const row = find(silent);
    const isSaid = told.some(({ message }) => saysOne(message, silent.unless_says));
    if (row !== undefined && samePoints(row, silent) && !isSaid) return fail(`in silence ${pointsOf(silent, row)}`);
  }
  for (const nip of expected.no_people ?? []) {
    if (rows.some((row) => row.nip === nip && isCounted(row))) return fail(`${nip.slice(-3)} is counted`);
  }
  for (const [nip, words] of Object.entries(expected.suggestions ?? {})) {
    const row = find({ nip });
    if (row === undefined) return fail(`${nip.slice(-3)}: no such person`);
    const allowed = words.split(/,| or /).map((word) => word.trim());
    const given = row.findings.flatMap(({ suggestion }) => suggestion ?? []);
    const odd = given.find((word) => !allowed.includes(word));
    if (odd !== undefined) return fail(`${nip.slice(-3)}: suggests ${odd}`);
  }

  let notCounted = 0;
  for (const want of expected.rows ?? []) {
    const row = find(want);
    if (row !== undefined && samePoints(row, want) && (want.nama ?? row.nama) === row.nama) continue;
    const undressed = row ?? rows.find(({ nip }) => nip?.replace(/\D/g, '') === want.nip);
    const isTold =
      undressed === undefined
        ? rows.length > 0 && rows.every((each) => !isCounted(each))
        : !isCounted(undressed) && undressed.findings.some(({ severity }) => severity === 'error');
    if (!isTold) return fail(row === undefined ? `${idOf(want)}: no such person` : pointsOf(want, row));
    notCounted += 1;
  }
  for (const want of expected.rows_or_told ?? []) {
    const row = find(want);
    const isTold = row?.findings.some(({ severity }) => severity !== 'notice') ?? false;
    if (row === undefined || (!samePoints(row, want) && !isTold)) return fail(`${idOf(want)}: neither read nor told`);
  }
  return notCounted > 0 ? { ...safe(`${String(notCounted)} not counted, told`), notCounted } : { ...right, notCounted };
}

function* faultsOfCounts(expected: Expected, document: Document, notCounted: number): Generator<string> {
  const { summary, people } = document;
  if (people !== undefined && expected.people !== undefined && people !== expected.people) {
    yield `${String(people)} people for ${String(expected.people)}`;
  }
  if (summary === undefined) return;
  const { n, unscored } = summary.all;
  const counted = expected.people_counted;
  if (counted !== undefined && (n > counted || n + notCounted < counted)) yield `${String(n)} counted`;
  if (expected.people !== undefined && n + unscored !== expected.people && (notCounted === 0 || n > expected.people)) {
    yield `${String(n + unscored)} people for ${String(expected.people)}`;
  }
  if (expected.unscored === 0 && unscored > notCounted) yield `${String(unscored)} to be fixed who are no people`;
  if (expected.units !== undefined && notCounted === 0) {
    const want = unitCounts(Object.entries(expected.units));
    const got = unitCounts(summary.units.map(({ unit, n: heads }) => [unit ?? '(none)', heads]));
    if (got !== want) yield `units ${got}`;
  }
}

/** Without case and without the number that title rows put before a unit's name. */
function unitCounts(units: readonly (readonly [string, number])[]): string {
  const fold = (unit: string) =>
    unit
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/^(?:[ivxlc]+|[a-z]|\d+)[.)] /, '');
  return units
    .map(([unit, n]) => `${fold(unit)} ${String(n)}`)
    .sort()
    .join(', ');
}

function* faultsOfFindings(expected: Expected, document: Document, verdict: Verdict): Generator<string> {
  const matches = (want: ExpectedFinding) => (finding: Finding) => {
    const text = `${finding.column ?? ''} ${finding.message}`;
    return (
      (want.says === undefined || saysOne(text, want.says)) &&
      (want.says_all === undefined || saysAll(text, want.says_all)) &&
      (want.column === undefined || saysAll(text, [want.column])) &&
      (want.severity === undefined || want.severity.includes(finding.severity)) &&
      (want.code === undefined || finding.code === want.code)
    );
  };
  const among = ({ nip }: ExpectedFinding) =>
    nip === undefined
      ? everyFinding(document)
      : (document.rows ?? []).flatMap((row) => (row.nip === nip ? row.findings : []));
  for (const want of expected.findings ?? []) {
    if (!among(want).some(matches(want))) yield `nothing said of ${JSON.stringify(want)}`;
  }
  for (const want of expected.no_findings ?? []) {
    // A row that is not counted is told so by an error.
    if (verdict === 'right' && among(want).some(matches(want))) yield `told without need: ${JSON.stringify(want)}`;
  }
  const { asks } = expected;
  if (asks !== undefined && !everyFinding(document).some(matches({ says_all: asks }))) {
    yield `not asked: ${asks.join(', ')}`;
  }
  for (const [field, want] of Object.entries(expected.columns ?? {})) {
    const column = document.columns?.[field];
    const isMet = want === null ? column === null : column != null && saysAll(column.header, [want.header]);
    if (!isMet) yield `columns: ${field} ${JSON.stringify(column)}`;
  }
}

function* faultsOfDifferences(expected: Expected, document: Document): Generator<string> {
  const { matched, verdict, differences = [] } = document;
  if (expected.matched !== undefined && matched !== expected.matched) yield `${String(matched)} matched`;
  if (expected.verdict !== undefined && verdict !== expected.verdict) yield `verdict ${String(verdict)}`;
  if (expected.differences !== undefined && differences.length !== expected.differences) {
    yield `${String(differences.length)} differences`;
  }
  const sorted = (texts: readonly (string | undefined)[]) => JSON.stringify([...texts].sort());
  const { difference_fields: fields, difference_cells: cells } = expected;
  if (fields !== undefined && sorted(differences.map(({ field }) => field)) !== sorted(fields)) yield 'other fields';
  if (cells !== undefined && sorted(differences.map(({ cell }) => cell)) !== sorted(cells)) yield 'other cells';
}

function* faultsOfFile({ file, has, row_has, never, never_cell }: ExpectedFile, path: (name: string) => string) {
  const rows = writtenRows(readFileSync(path(file)));
  const holds = (row: readonly string[], text: string) => row.some((cell) => cell.includes(text));
  const isCell = (row: readonly string[], text: string) =>
    row.some((cell) => cell.toLowerCase() === text.toLowerCase());
  for (const text of has ?? []) if (!rows.some((row) => holds(row, text))) yield `${file} lacks ${text}`;
  for (const texts of row_has ?? []) {
    if (!rows.some((row) => texts.every((text) => isCell(row, text)))) yield `${file} lacks ${texts.join(', ')}`;
  }
  for (const text of never ?? []) if (rows.some((row) => holds(row, text))) yield `${file} holds ${text}`;
  for (const text of never_cell ?? []) if (rows.some((row) => row.includes(text))) yield `${file} holds ${text}`;
}

/** "The first lines" of the terminal. */
const firstLines = 12;

/** Each list of words must stand in one of the first lines that the command prints without `--json`. */
async function faultsOfTerminal(wanted: Expected['terminal'], args: readonly string[], run: Run): Promise<string[]> {
  if (wanted === undefined) return [];
  const { stdout, stderr } = await run(args.filter((arg) => arg !== '--json'));
  const lines = `${stderr}\n${stdout}`
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, firstLines);
  return wanted
    .filter((words) => !lines.some((line) => saysAll(line, words)))
    .map((words) => `the first lines do not say ${words.join(' ')}`);
}

function everyFinding({ findings = [], rows = [] }: Document): readonly Finding[] {
  return [...findings, ...rows.flatMap((row) => row.findings)];
}

function isCounted(row: Row): boolean {
  return row.total !== null;
}

function samePoints(row: Points, want: Points): boolean {
  return dimensions.every((name) => want[name] === undefined || row[name] === want[name]);
}

function idOf({ nip, nama }: ExpectedRow): string {
  return nip === undefined ? (nama ?? '') : nip.slice(-3);
}

function pointsOf(want: ExpectedRow, row: Points): string {
  return `${idOf(want)}: ${dimensions.map((name) => `${name} ${String(row[name])}`).join(', ')}`;
}

function saysOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => saysAll(text, [word]));
}

function saysAll(text: string, words: readonly string[]): boolean {
  const folded = text.toLowerCase().replace(/\s+/g, ' ');
  return words.every((word) => folded.includes(word.toLowerCase()));
}
