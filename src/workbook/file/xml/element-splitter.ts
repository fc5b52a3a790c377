/**
 * Splits a long part, as text comes in, into the elements of its one container: rows of sheetData, strings of sst.
 * The texts handed out, joined, are the part again, so reading and inserting see the same rows.
 */
import { CorruptFileError } from '../package/corrupt-file';
import { MAX_ELEMENT_CHARS } from '../package/limits';
import type { XmlSink } from '../package/stream-part';
import { endsName, tagEnd } from './scan';

export interface ElementHandler {
  /** Text between and after the container's elements (and before them, if there is no `head`). */
  outside(text: string): void;
  /** One whole element: `text` from `start` to `end`; `prefix` as in `x:row`, colon included. */
  element(text: string, start: number, end: number, prefix: string): void;
  /** Once: all text up to and including the container's opening tag. `empty` if that tag closes itself. */
  head?(text: string, prefix: string, empty: boolean): void;
}

export interface SplitOptions {
  readonly part: string;
  readonly container: string;
  readonly element: string;
  /** Whether other elements may follow in the container, such as extLst after the strings. */
  readonly othersAllowed: boolean;
}

export function elementSplitter(options: SplitOptions, handler: ElementHandler): XmlSink {
  const { part, container, element, othersAllowed } = options;
  const containerPattern = new RegExp(`<((?:[^\\s<>/"'=:]+:)?)${container}(?=[\\s/>])`);
  let state: 'head' | 'body' | 'tail' = 'head';
  let text = '';
  let prefix = '';
  let searched = 0;
  let lastText = '';
  /** The container closed itself: if it is the root, nothing follows. */
  let isEmpty = false;

  function readHead(): boolean {
    const match = containerPattern.exec(text);
    const end = match === null ? -1 : tagEnd(text, match.index);
    if (match === null || end < 0) {
      if (text.length > MAX_ELEMENT_CHARS) throw new CorruptFileError('zipBomb', part);
      return false;
    }
    prefix = match[1] ?? '';
    const empty = text.charAt(end - 2) === '/';
    if (handler.head === undefined) handler.outside(text.slice(0, end));
    else handler.head(text.slice(0, end), prefix, empty);
    text = text.slice(end);
    isEmpty = empty;
    state = empty ? 'tail' : 'body';
    return true;
  }

  function readBody(): void {
    const opening = `<${prefix}${element}`;
    const closing = `</${prefix}${element}`;
    const longestTag = Math.max(opening.length, prefix.length + container.length + 2) + 1;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) break;
      if (start > at) {
        if (text.slice(at, start).trim() !== '') throw new CorruptFileError('damaged', part);
        handler.outside(text.slice(at, start));
        at = start;
      }
      if (text.length - start < longestTag) break;
      if (!isTag(text, start, opening)) {
        if (!isTag(text, start, `</${prefix}${container}`) && !othersAllowed)
          throw new CorruptFileError('damaged', part);
        state = 'tail';
        break;
      }
      const end = elementEnd(text, start, closing, searched);
      if (end < 0) {
        if (text.length - start > MAX_ELEMENT_CHARS) throw new CorruptFileError('zipBomb', part);
        searched = Math.max(text.length - closing.length - 64, start + 1) - start;
        break;
      }
      searched = 0;
      handler.element(text, start, end, prefix);
      at = end;
    }
    text = text.slice(at);
  }

  function readTail(): void {
    handler.outside(text);
    lastText = (lastText + text).slice(-200);
    text = '';
  }

  function read(more: string): void {
    text += more;
    if (state === 'head' && !readHead()) return;
    if (state === 'body') readBody();
    if (state === 'tail') readTail();
  }

  return {
    feed: read,
    end() {
      if (state === 'tail' && isEmpty && lastText.trim() === '') return;
      if (state !== 'tail' || !/<\/[^\s<>]+\s*>\s*$/.test(lastText)) throw new CorruptFileError('damaged', part);
    },
  };
}

function isTag(text: string, start: number, opening: string): boolean {
  return text.startsWith(opening, start) && endsName(text.charCodeAt(start + opening.length));
}

/** Where the element that begins at `start` ends, or -1 if that has not come yet. `searched`: characters after `start` searched before. */
function elementEnd(text: string, start: number, closing: string, searched: number): number {
  if (searched === 0) {
    const open = tagEnd(text, start);
    if (open < 0) return -1;
    if (text.charCodeAt(open - 2) === 0x2f) return open;
  }
  const close = text.indexOf(closing, start + searched);
  const end = close < 0 ? -1 : text.indexOf('>', close);
  return end < 0 ? -1 : end + 1;
}
