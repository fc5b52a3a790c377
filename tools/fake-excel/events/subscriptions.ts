/** The events that add-ins asked for, by number and target. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  change(event: number, target: string, by: 1 | -1): void {
    const key = `${event} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  has(event: number, target: string): boolean {
    return (this.counts.get(`${event} ${target}`) ?? 0) > 0;
  }
}
