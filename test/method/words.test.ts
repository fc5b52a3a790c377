/** Words for the rule: every setting, every reading and every value has its own, in both languages. */
import { settingOptions } from '../../src/method/method';
import { methodText, settingText, valueNames } from '../../src/text/core/method';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('Settings in words', () => {
  it('are exactly the settings of the rule', () => {
    expect(Object.keys(settingText)).toEqual([
      'jpBelowThreshold',
      'jpReachedBy',
      'technicalTrainingWindow',
      'seminarWindow',
      'punishmentWindow',
      'performanceDecimals',
      'categoryDecimals',
      'professionalEducation',
      'diplomaThatCounts',
      'echelonV',
      'inactiveStatuses',
    ]);
  });

  it.each(Object.entries(settingOptions))('of %s are exactly its readings', (name, readings) => {
    const { readings: words } = settingText[name as keyof typeof settingText];
    expect(Object.keys(words)).toEqual([...readings]);
  });

  it.each(Object.entries(settingText))('of %s differ from one another in both languages', (_name, { readings }) => {
    const words: readonly { id: string; en: string }[] = Object.values(readings);
    expect(words.length).toBeGreaterThanOrEqual(2);
    for (const language of ['id', 'en'] as const) {
      expect(new Set(words.map((word) => word[language])).size).toBe(words.length);
      expect(words.map((word) => word[language].trim())).not.toContain('');
    }
  });

  it('have titles that differ from one another', () => {
    for (const language of ['id', 'en'] as const) {
      expect(new Set(Object.values(settingText).map(({ title }) => title[language])).size).toBe(11);
    }
  });
});

describe('Sentences about methods', () => {
  it.each(Object.entries({ ...methodText, ...valueNames }))('%s asks for the same in both languages', (_name, text) => {
    expect(text.id.trim()).not.toBe('');
    expect(text.en.trim()).not.toBe('');
    expect(placeholders(text.id)).toEqual(placeholders(text.en));
  });
});
