/** Which source has the say over which field. The order is ours, made for an agency to change; no article says so. */
import type { Field } from '../record/columns';
import { normalizeWord } from '../record/normalize';
import { authorityNames, authorityText } from '../text/core/roster';
import type { Message } from '../text/core/translate';
import type { FieldValue } from './field';

export interface PrecedenceRule {
  /** The most authoritative first; a source that is not named comes last. */
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

/** What stands on one side of a difference. */
export interface PrecedenceSide {
  readonly system: string;
  readonly value: FieldValue;
  readonly readable: boolean;
}

export interface FieldResolution {
  /** The system that has the say over the field. */
  readonly system: string;
  /** Whose value is to be taken: its own, or the other's where it tells none; null where neither is. */
  readonly chosen: 'left' | 'right' | null;
  readonly why: Message;
}

/** 0 for the system with most authority over a field. */
export function precedenceRank(field: Field, system: string, authority: SourcePrecedence): number {
  const systems = authority.get(field)?.systems ?? [];
  const at = systems.findIndex((name) => normalizeWord(name) === normalizeWord(system));
  return at < 0 ? systems.length : at;
}

export function resolveField(
  field: Field,
  left: PrecedenceSide,
  right: PrecedenceSide,
  authority: SourcePrecedence,
): FieldResolution {
  const rank = ({ system }: PrecedenceSide): number => precedenceRank(field, system, authority);
  const first = rank(right) < rank(left) ? 'right' : 'left';
  const [high, low] = first === 'right' ? [right, left] : [left, right];
  const other = first === 'right' ? 'left' : 'right';
  const ruling = (
    chosen: FieldResolution['chosen'],
    sentence: keyof typeof authorityText,
    system: string,
  ): FieldResolution => ({
    system: high.system,
    chosen,
    why: { template: authorityText[sentence], params: { system, field } },
  });
  if (high.value !== null && high.readable) return ruling(first, 'higher', high.system);
  if (low.value !== null && low.readable) {
    return ruling(other, high.readable ? 'onlyTold' : 'onlyReadable', low.system);
  }
  // What is told cannot be read, or emptiness is all that the authority says.
  return high.readable && low.readable ? ruling(first, 'higher', high.system) : ruling(null, 'noneReadable', '');
}

/**
 * The system that a file comes from: told by its layout, else the one of the table that its name mentions.
 * @param layout the name of the agency's own layout that knows it, where one does.
 */
export function systemOf(file: string, recognised: string | null, authority: SourcePrecedence, layout = ''): string {
  if (recognised !== null) return recognised;
  const name = normalizeWord(`${file} ${layout}`);
  const systems = new Set([...authority.values()].flatMap((rule) => rule.systems));
  const mentioned = (system: string): boolean => system.split('/').some((part) => name.includes(normalizeWord(part)));
  return [...systems].find((system) => system !== roster && mentioned(system)) ?? file;
}
