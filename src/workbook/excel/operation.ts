/** One thing that is asked of Excel, and about how many bytes it takes to ask. */
export interface Operation {
  readonly bytes: number;
  readonly run: () => void;
}

export function operation(bytes: number, act: () => void): Operation {
  return { bytes, run: act };
}
