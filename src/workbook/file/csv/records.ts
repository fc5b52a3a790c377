/** Splits CSV text, as it comes in, into records (RFC 4180): quoted fields may hold delimiters, line breaks, doubled quotes. */

export interface RecordReader {
  /** The records completed by this text; `last` ends the file. At most `limit`; the rest is then lost. */
  feed(text: string, last: boolean, limit?: number): readonly (readonly string[])[];
  /** Characters of an incomplete record. */
  pendingChars(): number;
  /** Whether the text ended within a quoted field. */
  endedInQuotes(): boolean;
}

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

export function recordReader(delimiter: string): RecordReader {
  const separator = delimiter.charCodeAt(0);
  let text = '';
  let unclosed = false;

  /** Reads one record into `fields`. @returns where the next begins, or -1 if more text is needed */
  function readRecord(from: number, last: boolean, fields: string[]): number {
    const end = text.length;
    let at = from;
    for (;;) {
      let field = '';
      if (text.charCodeAt(at) === QUOTE) {
        at += 1;
        for (;;) {
          const close = text.indexOf('"', at);
          if (close < 0) {
            if (!last) return -1;
            unclosed = true;
            fields.push(field + text.slice(at));
            return end;
          }
          if (close + 1 >= end && !last) return -1;
          field += text.slice(at, close);
          at = close + 1;
          if (text.charCodeAt(at) !== QUOTE) break;
          field += '"';
          at += 1;
        }
      }
      const start = at;
      let code = text.charCodeAt(at);
      while (at < end && code !== separator && code !== LF && code !== CR) code = text.charCodeAt((at += 1));
      if (at >= end && !last) return -1;
      fields.push(field === '' ? text.slice(start, at) : field + text.slice(start, at));
      if (at >= end) return end;
      if (code === separator) {
        at += 1;
        continue;
      }
      if (code === LF) return at + 1;
      if (at + 1 >= end && !last) return -1;
      return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
    }
  }

  return {
    feed(more, last, limit = Infinity) {
      text += more;
      const records: string[][] = [];
      let at = 0;
      while (at < text.length && records.length < limit) {
        const fields: string[] = [];
        const next = readRecord(at, last, fields);
        if (next < 0) break;
        records.push(fields);
        at = next;
      }
      text = text.slice(at);
      return records;
    },
    pendingChars: () => text.length,
    endedInQuotes: () => unclosed,
  };
}
