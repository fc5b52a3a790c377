/** What is wrong with a value in a file that people write by hand: a method, a layout. */
import type { Sentence } from './say';

export const valueText = {
  at: { id: '{path}: {problem}', en: '{path}: {problem}' },
  both: { id: '{before}; {problem}', en: '{before}; {problem}' },
  file: { id: '(berkas)', en: '(file)' },
  mustBe: { id: 'harus {kind}', en: 'must be {kind}' },
  oneOf: { id: 'harus salah satu dari {known}', en: 'must be one of {known}' },
  empty: { id: 'tidak boleh kosong', en: 'must not be empty' },
  atLeast: { id: 'paling sedikit {bound}', en: 'must be at least {bound}' },
  moreThan: { id: 'harus lebih dari {bound}', en: 'must be more than {bound}' },
  atMost: { id: 'paling banyak {bound}', en: 'must be at most {bound}' },
  unknownKeys: { id: '{keys} tidak dikenal', en: '{keys} is not known' },
  unusable: { id: 'nilainya tidak dapat dipakai', en: 'the value cannot be used' },
} satisfies Record<string, Sentence>;

/** Kinds of values, by zod's names for them. */
export const valueKinds: ReadonlyMap<string, Sentence> = new Map([
  ['number', { id: 'angka', en: 'a number' }],
  ['int', { id: 'bilangan bulat', en: 'a whole number' }],
  ['string', { id: 'teks', en: 'text' }],
  ['array', { id: 'daftar', en: 'a list' }],
  ['object', { id: 'kelompok nilai', en: 'a group of values' }],
  ['record', { id: 'kelompok nilai', en: 'a group of values' }],
]);
