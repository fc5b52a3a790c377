/** How a sentence is filled in: numbers as the language writes them, words as they are. */
import { UserError } from '../../src/text/core/user-error';
import { formatNumber, say, tell } from '../../src/text/core/say';

const sentence = { id: '{n} baris, {what}', en: '{n} rows, {what}' };

describe('a sentence', () => {
  test('is told in the reader’s language', () => {
    expect(say('id', sentence, { n: 18, what: 'semua' })).toBe('18 baris, semua');
    expect(say('en', sentence, { n: 18, what: 'all' })).toBe('18 rows, all');
  });

  test.each([
    [6000, '6.000', '6,000'],
    [78.25, '78,25', '78.25'],
    [-8, '-8', '-8'],
    [0.1234567, '0,123457', '0.123457'],
    [1_000_000, '1.000.000', '1,000,000'],
  ])('writes %d as the language does', (value, id, en) => {
    expect(formatNumber('id', value)).toBe(id);
    expect(formatNumber('en', value)).toBe(en);
    expect(say('id', sentence, { n: value, what: '' })).toBe(`${id} baris, `);
  });

  test('leaves words as they are, also those that look like numbers or placeholders', () => {
    expect(say('id', sentence, { n: '6000', what: '{n}' })).toBe('6000 baris, {n}');
    expect(say('id', sentence, { n: 1, what: '$& $1' })).toBe('1 baris, $& $1');
  });

  test('tells a message in a message, and a list of them with commas', () => {
    const inner = { sentence: { id: 'kosong', en: 'empty' }, params: {} };
    expect(say('id', sentence, { n: 1, what: inner })).toBe('1 baris, kosong');
    expect(say('en', sentence, { n: 2, what: [inner, inner] })).toBe('2 rows, empty, empty');
    expect(say('en', sentence, { n: 2, what: [] })).toBe('2 rows, ');
  });

  test('shows a placeholder that nothing fills', () => {
    expect(say('id', sentence, { n: 1 })).toBe('1 baris, {what}');
    expect(tell('en', { sentence, params: {} })).toBe('{n} rows, {what}');
  });
});

test('a refusal tells itself in both languages', () => {
  const refusal = new UserError(sentence, { n: 3, what: 'x' });
  expect([refusal.translate('id'), refusal.translate('en'), refusal.message]).toEqual([
    '3 baris, x',
    '3 rows, x',
    '3 rows, x',
  ]);
  expect(refusal.name).toBe('Refusal');
});
