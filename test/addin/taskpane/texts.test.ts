import { fieldText, paneErrorText, paneText } from '../../../src/text/pane/pane';
import { fields } from '../../../src/record/columns';
import { keysOf } from '../../../src/text/core/keys';
import { pseudoLocalize, createTranslator } from '../../../src/addin/taskpane/translator';
import { isDark } from '../../../src/addin/taskpane/theme';
import { parsePoints } from '../../../src/addin/taskpane/handlers/rules';
import { UserError } from '../../../src/text/core/user-error';

const sentences = [...Object.values(paneText), ...Object.values(fieldText), ...Object.values(paneErrorText)];
const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('texts of the pane', () => {
  it('have the same placeholders in both languages', () => {
    for (const { id, en } of sentences) expect([en, ...placeholders(id)]).toEqual([en, ...placeholders(en)]);
  });

  it('name every field', () => {
    expect(keysOf(fieldText)).toEqual(fields);
  });

  it('are a third longer in the pseudo-language, which marks translated text', () => {
    expect(pseudoLocalize('Periksa')).toBe('⟦Péríksá~~~⟧');
    expect(createTranslator('pseudo').t(paneText.rowShort, { row: '7' })).toBe('⟦Bárís 7~~~⟧');
  });
});

describe('isDark', () => {
  it('is true for a dark background, and null for a colour by name', () => {
    expect(isDark('#1f1f1f')).toBe(true);
    expect(isDark('#FFFFFF')).toBe(false);
    expect(isDark('white')).toBeNull();
  });
});

describe('parsePoints', () => {
  it('reads points with a comma or a point, and nothing else', () => {
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
});
