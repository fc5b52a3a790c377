/** Edits of a text by position. All positions are those of the original text; the edits are made at once. */
import type { XmlElement } from './tag-list';

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function insertAt(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

export function removeElement({ open, close }: XmlElement): TextEdit {
  return { start: open.start, end: close.end, text: '' };
}

/** Puts `children` at the end of an element; an empty one (`<x/>`) is opened for them. */
export function appendChildren({ open, close }: XmlElement, children: string): TextEdit {
  if (open.kind !== 'empty') return insertAt(close.start, children);
  return { start: open.end - 2, end: open.end, text: `>${children}</${open.name}>` };
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
