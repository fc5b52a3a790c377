/** A bar on the terminal for work that takes longer than a second; nobody sees one elsewhere. */
import { Presets, SingleBar } from 'cli-progress';
import { formatNumber, translate, type MessageTemplate } from '../text/core/translate';
import type { CommandContext } from './context';

const PROGRESS_DELAY_MS = 1000;

export type OnProgress = (done: number) => void;

/** @param total null where it is not known how much there is: then it counts. */
export async function withProgress<Result>(
  { io, language }: CommandContext,
  what: MessageTemplate,
  work: (onProgress: OnProgress) => Promise<Result>,
  total: number | null = null,
): Promise<Result> {
  if (!io.terminal) return work(() => undefined);
  const words = translate(language, what);
  const bar = new SingleBar(
    {
      format: total === null ? `{value} ${words} · {duration} s` : `{bar} {value}/{total} ${words}`,
      stream: io.stderr,
      clearOnComplete: true,
      hideCursor: false,
      linewrap: true,
      barsize: 30,
      formatValue: (value, _options, type) =>
        type === 'value' || type === 'total' ? formatNumber(language, value) : String(value),
    },
    Presets.shades_classic,
  );
  const begun = Date.now();
  try {
    return await work((done) => {
      if (bar.isActive) bar.update(done);
      else if (Date.now() - begun > PROGRESS_DELAY_MS) bar.start(total ?? done, done);
    });
  } finally {
    bar.stop();
  }
}
