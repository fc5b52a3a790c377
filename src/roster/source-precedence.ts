/** Which source takes precedence for which field. The default order is ours, no regulation's; an agency can change it. */
import type { Field } from '../record/columns';
import { normalizeWord } from '../record/normalize';
import { authorityNames, authorityText } from '../text/core/roster';
import type { Message } from '../text/core/translate';
import type { FieldValue } from './field';

export interface PrecedenceRule {
  /** Highest precedence first; a source that is not listed comes last. */
  readonly systems: readonly string[];
  /** In the agency's own words, or ours. */
  readonly reason: Message;
}

export type SourcePrecedence = ReadonlyMap<Field, PrecedenceRule>;

const { sapk, history, roster } = authorityNames;

type Reason = 'identity' | 'position' | 'education' | 'training' | 'performance' | 'sanction';

const groups: readonly (readonly [reason: Reason, systems: readonly string[], fields: readonly Field[]])[] = [
  [
    'identity',
    [sapk, roster],
    ['nama', 'golongan', 'status', 'kedudukanHukum', 'jenisKelamin', 'tanggalLahir', 'tmtCpns'],
  ],
  ['position', [sapk, roster], ['unit', 'jabatan', 'jenisJabatan', 'eselon', 'pendidikanSyarat']],
  ['education', [sapk, history, roster], ['pendidikan', 'pendidikanTertinggi']],
  [
    'training',
    [history, roster, sapk],
    [
      'diklatKepemimpinan',
      'diklatFungsional',
      'jpDiklatTeknis',
      'jpTerbesar',
      'tanggalDiklatTeknis',
      'seminar',
      'tanggalSeminar',
    ],
  ],
  ['performance', [history, roster, sapk], ['nilaiKinerja']],
  ['sanction', [history, sapk, roster], ['hukumanDisiplin', 'tanggalHukuman']],
];

export const defaultPrecedence: SourcePrecedence = new Map(
  groups.flatMap(([reason, systems, fields]) =>
    fields.map((field) => [field, { systems, reason: { template: authorityText[reason], params: {} } }] as const),
  ),
);

/** One side of a difference. */
export interface PrecedenceSide {
  readonly system: string;
  readonly value: FieldValue;
  readonly readable: boolean;
}

export interface FieldResolution {
  /** The system with the higher precedence. */
  readonly system: string;
  /** Whose value to take: the higher one's, or the other's where the higher has none; null where neither. */
  readonly chosen: 'left' | 'right' | null;
  readonly why: Message;
}

/** 0 for the system with the highest precedence. */
export function precedenceRank(field: Field, system: string, precedence: SourcePrecedence): number {
  const systems = precedence.get(field)?.systems ?? [];
  const at = systems.findIndex((name) => normalizeWord(name) === normalizeWord(system));
  return at < 0 ? systems.length : at;
}

export function resolveField(
  field: Field,
  left: PrecedenceSide,
  right: PrecedenceSide,
  precedence: SourcePrecedence,
): FieldResolution {
  const rank = ({ system }: PrecedenceSide): number => precedenceRank(field, system, precedence);
  const first = rank(right) < rank(left) ? 'right' : 'left';
  const [high, low] = first === 'right' ? [right, left] : [left, right];
  const other = first === 'right' ? 'left' : 'right';
  const resolution = (
    chosen: FieldResolution['chosen'],
    sentence: keyof typeof authorityText,
    system: string,
  ): FieldResolution => ({
    system: high.system,
    chosen,
    why: { template: authorityText[sentence], params: { system, field } },
  });
  if (high.value !== null && high.readable) return resolution(first, 'higher', high.system);
  if (low.value !== null && low.readable) {
    return resolution(other, high.readable ? 'onlyTold' : 'onlyReadable', low.system);
  }
  // Neither has a readable value.
  return high.readable && low.readable
    ? resolution(first, 'higher', high.system)
    : resolution(null, 'noneReadable', '');
}

/**
 * The system that a file comes from: known by its layout, else the one of the table that its name mentions.
 * @param layout the name of the agency's own layout that knows it, where one does.
 */
export function systemOf(file: string, recognised: string | null, precedence: SourcePrecedence, layout = ''): string {
  if (recognised !== null) return recognised;
  const name = normalizeWord(`${file} ${layout}`);
  const systems = new Set([...precedence.values()].flatMap((rule) => rule.systems));
  const mentioned = (system: string): boolean => system.split('/').some((part) => name.includes(normalizeWord(part)));
  return [...systems].find((system) => system !== roster && mentioned(system)) ?? file;
}
