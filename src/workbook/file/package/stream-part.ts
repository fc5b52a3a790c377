/** Long parts, read chunk by chunk. */
import type { Archive, Part } from './archive';
import { xmlNormaliser } from '../xml/normaliser';

/** Takes a part's XML as it comes in: an element splitter, a tag reader. */
export interface XmlSink {
  feed(text: string): void;
  end(): void;
}

/** Feeds a part to `sink`. Yields after each chunk, so that the caller can hand on what has come, or stop. */
export async function* streamPart(archive: Archive, part: Part, sink: XmlSink): AsyncGenerator<void> {
  const normaliser = xmlNormaliser(part.name);
  for await (const chunk of archive.chunks(part)) {
    sink.feed(normaliser.feed(chunk));
    yield;
  }
  sink.feed(normaliser.end());
  sink.end();
  yield;
}

/** As `streamPart`, to the end without a stop. */
export async function readPart(archive: Archive, part: Part, sink: XmlSink): Promise<void> {
  for await (const chunk of streamPart(archive, part, sink)) void chunk;
}

/** A part that is rewritten while it is read. @param out where `sink` puts the new text; emptied as it is yielded */
export async function* transformPart(
  archive: Archive,
  part: Part,
  sink: XmlSink,
  out: string[],
): AsyncGenerator<string> {
  for await (const chunk of streamPart(archive, part, sink)) {
    void chunk;
    yield* out.splice(0);
  }
}
