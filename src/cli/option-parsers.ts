/** Values of options, read from what was typed. */
import { isoDay } from '../record/date';
import type { Day } from '../record/record';
import { callText } from '../text/cli/cli';
import { UserError } from '../text/core/user-error';

/** @throws Refusal for a date that the calendar lacks. */
export function dayOption(option: string, asked: string | undefined): Day | null {
  if (asked === undefined) return null;
  const day = isoDay(asked);
  if (day === null) throw new UserError(callText.noDate, { option, asked });
  return day;
}

/** @throws Refusal for anything but a whole number of that range. */
export function wholeNumberOption(option: string, asked: string, least: number, most: number): number {
  const value = Number(asked);
  if (!/^\d+$/.test(asked.trim()) || value < least || value > most) {
    throw new UserError(callText.noWholeNumber, { option, asked, least, most });
  }
  return value;
}

/** A part of the whole, with a decimal point or comma. @throws Refusal for anything but 0 to 1. */
export function shareOption(option: string, asked: string): number {
  const text = asked.trim().replace(',', '.');
  const value = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || value > 1) throw new UserError(callText.noShare, { option, asked });
  return value;
}
