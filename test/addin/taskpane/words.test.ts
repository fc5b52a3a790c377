import { fieldText, paneErrorText, paneText } from '../../../src/text/pane/pane';
import { fields } from '../../../src/record/columns';
import { keysOf } from '../../../src/text/core/keys';
import { pseudoLocalize, createTranslator } from '../../../src/addin/taskpane/translator';
import { isDark } from '../../../src/addin/taskpane/theme';
import { parsePoints } from '../../../src/addin/taskpane/handlers/rules';
import { UserError } from '../../../src/text/core/user-error';

const sentences = [...Object.values(paneText), ...Object.values(fieldText), ...Object.values(paneErrorText)];
const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

test('both languages of each sentence have the same placeholders', () => {
  for (const { id, en } of sentences) expect([en, ...placeholders(id)]).toEqual([en, ...placeholders(en)]);
});

test('every field has a name for people', () => {
  expect(keysOf(fieldText)).toEqual(fields);
});

test('the made-up language shows what is translated, and is a third longer', () => {
  expect(pseudoLocalize('Periksa')).toBe('⟦Péríksá~~~⟧');
  expect(createTranslator('pseudo').t(paneText.rowShort, { row: '7' })).toBe('⟦Bárís 7~~~⟧');
});

test('a theme is dark by the brightness of its background', () => {
  expect(isDark('#1f1f1f')).toBe(true);
  expect(isDark('#FFFFFF')).toBe(false);
  expect(isDark('white')).toBeNull();
});

test('points are typed with a comma or a point, and nothing else', () => {
  expect(
    parsePoints(
      new Map([
        ['a', '12,5'],
        ['b', ' 3 '],
        ['c', ''],
      ]),
    ),
  ).toEqual(
    new Map([
      ['a', 12.5],
      ['b', 3],
    ]),
  );
  expect(() => parsePoints(new Map([['a', '-1']]))).toThrow(UserError);
  expect(() => parsePoints(new Map([['a', '101']]))).toThrow(UserError);
  expect(() => parsePoints(new Map([['a', 'lima']]))).toThrow(UserError);
});
