/** Filling in message templates: numbers as the language writes them, words as they are. */
import { UserError } from '../../src/text/core/user-error';
import { formatMessage, formatNumber, translate } from '../../src/text/core/translate';

const template = { id: '{n} baris, {what}', en: '{n} rows, {what}' };

describe('translate', () => {
  test('gives the text in the reader’s language', () => {
    expect(translate('id', template, { n: 18, what: 'semua' })).toBe('18 baris, semua');
    expect(translate('en', template, { n: 18, what: 'all' })).toBe('18 rows, all');
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
    expect(translate('id', template, { n: value, what: '' })).toBe(`${id} baris, `);
  });

  test('leaves words as they are, also those that look like numbers or placeholders', () => {
    expect(translate('id', template, { n: '6000', what: '{n}' })).toBe('6000 baris, {n}');
    expect(translate('id', template, { n: 1, what: '$& $1' })).toBe('1 baris, $& $1');
  });

  test('fills in a message inside a message, and joins a list of them with commas', () => {
    const inner = { template: { id: 'kosong', en: 'empty' }, params: {} };
    expect(translate('id', template, { n: 1, what: inner })).toBe('1 baris, kosong');
    expect(translate('en', template, { n: 2, what: [inner, inner] })).toBe('2 rows, empty, empty');
    expect(translate('en', template, { n: 2, what: [] })).toBe('2 rows, ');
  });

  test('shows a placeholder that nothing fills', () => {
    expect(translate('id', template, { n: 1 })).toBe('1 baris, {what}');
    expect(formatMessage('en', { template, params: {} })).toBe('{n} rows, {what}');
  });
});

test('a user error translates itself into both languages', () => {
  const error = new UserError(template, { n: 3, what: 'x' });
  expect([error.translate('id'), error.translate('en'), error.message]).toEqual([
    '3 baris, x',
    '3 rows, x',
    '3 rows, x',
  ]);
  expect(error.name).toBe('UserError');
});
