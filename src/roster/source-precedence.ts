/** Which source has the say over which field. The order is ours, made for an agency to change; no article says so. */
import type { Field } from '../record/columns';
import { normalizeWord } from '../record/normalize';
import { authorityNames, authorityText } from '../text/core/roster';
import type { Message } from '../text/core/translate';
import type { Told } from './field';

export interface AuthorityRule {
  /** The most authoritative first; a source that is not named comes last. */
  readonly systems: readonly string[];
  /** In the agency's own words, or ours. */
  readonly reason: Message;
}

export type Authority = ReadonlyMap<Field, AuthorityRule>;

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

export const usualAuthority: Authority = new Map(
  groups.flatMap(([reason, systems, fields]) =>
    fields.map((field) => [field, { systems, reason: { template: authorityText[reason], params: {} } }] as const),
  ),
);

/** What stands on one side of a difference. */
export interface Side {
  readonly system: string;
  readonly told: Told;
  readonly readable: boolean;
}

export interface Ruling {
  /** The system that has the say over the field. */
  readonly system: string;
  /** Whose value is to be taken: its own, or the other's where it tells none; null where neither is. */
  readonly chosen: 'here' | 'there' | null;
  readonly why: Message;
}

/** 0 for the system with most authority over a field. */
export function rankOf(field: Field, system: string, authority: Authority): number {
  const systems = authority.get(field)?.systems ?? [];
  const at = systems.findIndex((name) => normalizeWord(name) === normalizeWord(system));
  return at < 0 ? systems.length : at;
}

export function ruleOn(field: Field, here: Side, there: Side, authority: Authority): Ruling {
  const rank = ({ system }: Side): number => rankOf(field, system, authority);
  const first = rank(there) < rank(here) ? 'there' : 'here';
  const [high, low] = first === 'there' ? [there, here] : [here, there];
  const other = first === 'there' ? 'here' : 'there';
  const ruling = (chosen: Ruling['chosen'], sentence: keyof typeof authorityText, system: string): Ruling => ({
    system: high.system,
    chosen,
    why: { template: authorityText[sentence], params: { system, field } },
  });
  if (high.told !== null && high.readable) return ruling(first, 'higher', high.system);
  if (low.told !== null && low.readable) {
    return ruling(other, high.readable ? 'onlyTold' : 'onlyReadable', low.system);
  }
  // What is told cannot be read, or emptiness is all that the authority says.
  return high.readable && low.readable ? ruling(first, 'higher', high.system) : ruling(null, 'noneReadable', '');
}

/**
 * The system that a file comes from: told by its layout, else the one of the table that its name mentions.
 * @param layout the name of the agency's own layout that knows it, where one does.
 */
export function systemOf(file: string, recognised: string | null, authority: Authority, layout = ''): string {
  if (recognised !== null) return recognised;
  const name = normalizeWord(`${file} ${layout}`);
  const systems = new Set([...authority.values()].flatMap((rule) => rule.systems));
  const mentioned = (system: string): boolean => system.split('/').some((part) => name.includes(normalizeWord(part)));
  return [...systems].find((system) => system !== roster && mentioned(system)) ?? file;
}
