/** One thing that is asked of Excel, and about how many bytes it takes to ask. */
export interface Step {
  readonly bytes: number;
  readonly act: () => void;
}

export function step(bytes: number, act: () => void): Step {
  return { bytes, act };
}
