/** `metode` as people write it. */
import { chooseMethod, parseSettings } from '../../src/method/choice';
import { UserError } from '../../src/text/core/user-error';

const chosen = (text: string | number | null) => {
  const { method, choices } = chooseMethod(text);
  return [method.id, choices];
};
const refusal = (text: string | number): string => {
  try {
    chooseMethod(text);
  } catch (error) {
    if (error instanceof UserError) return error.translate('en');
    throw error;
  }
  throw new Error('not refused');
};
const inProportion = { jpBelowThreshold: 'inProportion' };

describe('A method is chosen by', () => {
  it.each([
    [null, 'bkn-8-2019'],
    ['', 'bkn-8-2019'],
    ['  ', 'bkn-8-2019'],
    [';', 'bkn-8-2019'],
    ['bkn-8-2019', 'bkn-8-2019'],
    ['BKN-8-2019', 'bkn-8-2019'],
    [' bkn-4190-2024 ', 'bkn-4190-2024'],
    [2018, 'bkn-8-2019'],
    [2019, 'bkn-8-2019'],
    ['2019', 'bkn-8-2019'],
    [' 2022 ', 'bkn-8-2019'],
    [2023, 'bkn-4190-2024'],
    ['2026', 'bkn-4190-2024'],
  ])('%p: %s, with its own defaults', (text, id) => {
    expect(chosen(text)).toEqual([id, {}]);
  });

  it.each([
    ['bkn-8-2019; jpBelowThreshold=inProportion', 'bkn-8-2019'],
    ['bkn-8-2019;jpBelowThreshold=inProportion;', 'bkn-8-2019'],
    ['bkn-8-2019 ;  jpBelowThreshold = inProportion  ', 'bkn-8-2019'],
    ['BKN-8-2019; JPBELOWTHRESHOLD=INPROPORTION', 'bkn-8-2019'],
    ['2023; jpbelowthreshold=inproportion', 'bkn-4190-2024'],
    ['jpBelowThreshold=inProportion', 'bkn-8-2019'],
    ['; jpBelowThreshold=inProportion', 'bkn-8-2019'],
  ])('"%s": %s with JP in proportion', (text, id) => {
    expect(chosen(text)).toEqual([id, inProportion]);
  });

  it('an id with several settings', () => {
    expect(chosen('2019; jpReachedBy=singleCourse; echelonV=asPelaksana; categoryDecimals=wholeNumber')).toEqual([
      'bkn-8-2019',
      { jpReachedBy: 'singleCourse', echelonV: 'asPelaksana', categoryDecimals: 'wholeNumber' },
    ]);
  });

  it('settings alone', () => {
    expect(chosen('jpReachedBy=singleCourse; echelonV=asPelaksana')).toEqual([
      'bkn-8-2019',
      { jpReachedBy: 'singleCourse', echelonV: 'asPelaksana' },
    ]);
  });
});

describe('Refused, with what there is:', () => {
  it('a method that is not known', () => {
    expect(refusal('permenpan-38')).toBe(
      'Method "permenpan-38" is not known. Choose bkn-8-2019, bkn-4190-2024, a measured year (such as 2019), or a method file .json.',
    );
  });

  it.each([2017, '2017', '1999'])('the year %p', (year) => {
    expect(refusal(year)).toBe(`There is no method for the year ${year}. The index is measured from 2018 on.`);
  });

  it.each(['20190', '201', '2019.5', '-2019'])('"%s", which is no year', (text) => {
    expect(refusal(text)).toMatch(`Method "${text}" is not known.`);
  });

  it('a setting that is not known', () => {
    expect(refusal('2019; jp=inProportion')).toBe(
      'Setting "jp" is not known. There are: jpBelowThreshold, jpReachedBy, technicalTrainingWindow, seminarWindow, punishmentWindow, performanceDecimals, categoryDecimals, professionalEducation, diplomaThatCounts, echelonV, inactiveStatuses.',
    );
  });

  it('a reading that is not known', () => {
    expect(refusal('2019; punishmentWindow=tenYears')).toBe(
      'Setting punishmentWindow has no reading "tenYears". Choose from: fiveYears, ever, oneYear.',
    );
    expect(refusal('2019; punishmentWindow=')).toBe(
      'Setting punishmentWindow has no reading "". Choose from: fiveYears, ever, oneYear.',
    );
  });

  it('a setting without a reading', () => {
    expect(refusal('2019; punishmentWindow')).toBe(
      'Setting "punishmentWindow" is incomplete. Write it as name=reading, such as jpBelowThreshold=inProportion.',
    );
  });

  it.each(['constructor=x', '__proto__=x', 'toString=x'])('the setting %s, which is none of the rule', (text) => {
    expect(refusal(text)).toMatch('is not known');
  });
});

describe('Settings by themselves', () => {
  it('are none where none is written', () => {
    expect(parseSettings([])).toEqual({});
  });

  it('take the last word where one is written twice', () => {
    expect(parseSettings(['punishmentWindow=ever', 'punishmentWindow=oneYear'])).toEqual({
      punishmentWindow: 'oneYear',
    });
  });
});
