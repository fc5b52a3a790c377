/** Which method measures which year. */
import { completeMethod, measuresYear, methodById, methodIds, methodOfYear, methods } from '../../src/method/registry';
import { UserError } from '../../src/text/core/user-error';

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.translate('en');
    throw error;
  }
  throw new Error('not refused');
};

describe('The year that is measured', () => {
  it.each(years(2018, 2040))('%d has exactly one method', (year) => {
    expect(methods.filter((method) => measuresYear(method, year))).toHaveLength(1);
  });

  it.each(years(2018, 2022))('%d is measured by Peraturan BKN 8/2019', (year) => {
    expect(methodOfYear(year).id).toBe('bkn-8-2019');
  });

  it.each(years(2023, 2040))('%d is measured by letter 4190', (year) => {
    expect(methodOfYear(year).id).toBe('bkn-4190-2024');
  });

  it.each([2017, 2000, 0])('%d has none, and the refusal says since when there is one', (year) => {
    expect(methods.filter((method) => measuresYear(method, year))).toEqual([]);
    expect(refusal(() => methodOfYear(year))).toBe(
      `There is no method for the year ${year}. The index is measured from 2018 on.`,
    );
  });
});

describe('A method by its id', () => {
  it('is one of two', () => {
    expect(methodIds).toEqual(['bkn-8-2019', 'bkn-4190-2024']);
  });

  it.each(['bkn-8-2019', 'BKN-8-2019', '  Bkn-8-2019 '])('is found as "%s"', (id) => {
    expect(methodById(id).id).toBe('bkn-8-2019');
  });

  it('that is not known is refused with those that are', () => {
    expect(refusal(() => methodById('bkn-9-2019'))).toBe(
      'Method "bkn-9-2019" is not known. Choose bkn-8-2019, bkn-4190-2024, a measured year (such as 2019), or a method file .json.',
    );
  });

  it('is the complete one where none is named', () => {
    expect(completeMethod.id).toBe('bkn-8-2019');
  });
});
