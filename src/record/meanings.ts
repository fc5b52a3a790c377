/** The meaning of a cell's text for each kind of fact: by the vocabulary, else by the phrase around the word. */
import type { EducationLevel, Sanction } from '../method/method';
import type { CellValue } from './cell';
import { lookUp } from './look-up';
import { cellText, normalizeWord } from './normalize';
import { hoursUnit, readNumber } from './number';
import { coursePhrase, educationPhrase, positionPhrase, rankPhrase, sanctionPhrase, yesNoPhrase } from './phrases';
import {
  courseVocabulary,
  educationVocabulary,
  normalizeCourse,
  positionVocabulary,
  sanctionVocabulary,
  yesNoVocabulary,
  type PositionReading,
} from './vocabulary';

export function readEducation(cell: CellValue): EducationLevel | null {
  const text = cellText(cell);
  return lookUp(text, educationVocabulary) ?? educationPhrase(text);
}

export function readPosition(cell: CellValue): PositionReading | null {
  const text = cellText(cell);
  return lookUp(text, positionVocabulary) ?? positionPhrase(text);
}

export function readSanction(cell: CellValue): Sanction | null {
  const text = cellText(cell);
  return lookUp(text, sanctionVocabulary) ?? sanctionPhrase(text);
}

export function readYesNo(cell: CellValue): boolean | null {
  const text = cellText(cell);
  return lookUp(text, yesNoVocabulary) ?? yesNoPhrase(text);
}

/** The echelon whose posts a leadership course matches, by the course's name. */
export function readCourse(cell: CellValue): number | null {
  const text = cellText(cell);
  return lookUp(text, courseVocabulary, normalizeCourse) ?? coursePhrase(text);
}

/** Hours of training, with or without their unit; null where the text tells none. */
export function readHours(cell: CellValue): number | null {
  const text = cellText(cell);
  const reading = readNumber(typeof cell === 'number' ? cell : text.replace(hoursUnit, ''));
  return 'value' in reading && reading.value >= 0 ? reading.value : null;
}

/** The golongan in a cell, alone or behind its rank. */
export function readRank(cell: CellValue): string | null {
  return rankPhrase(cellText(cell));
}

/** A dash of any length, where a word would stand: none. */
export function isDashCell(cell: CellValue): boolean {
  return typeof cell === 'string' && normalizeWord(cell) === '-';
}
