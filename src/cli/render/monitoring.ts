/** Timeliness in a terminal and as JSON. */
import type { TimelinessGroup } from '../../check/timeliness';
import { monitoringText } from '../../text/report/monitoring';
import { formatNumber, translate, type Language, type Params, type MessageTemplate } from '../../text/core/translate';
import { longDay } from '../../record/long-date';
import { shareOf, type MonitoringResult } from '../../report/monitoring-sheet';
import { roundHalfUp, twoDecimals } from '../../report/number';

const measures = ['complete', 'current', 'consistent', 'allThree'] as const;
const NAME_WIDTH = 44;
const NUMBER_WIDTH = 12;

export function renderMonitoring({ freshness, before }: MonitoringResult, language: Language): string {
  const tell = (sentence: MessageTemplate, params: Params = {}) => translate(language, sentence, params);
  const percent = (group: TimelinessGroup, measure: (typeof measures)[number]) => {
    const share = shareOf(group, measure);
    return share === null ? '-' : `${formatNumber(language, roundHalfUp(share * 100, 1))}%`;
  };
  const line = (name: string, numbers: readonly string[]) =>
    `${name.slice(0, NAME_WIDTH - 1).padEnd(NAME_WIDTH)}${numbers.map((each) => each.padStart(NUMBER_WIDTH)).join('')}`;
  const row = (name: string, group: TimelinessGroup) =>
    line(name, [
      formatNumber(language, group.people),
      ...measures.map((measure) => percent(group, measure)),
      group.index === null ? '-' : twoDecimals(language, group.index),
    ]);
  const lines = [
    `${tell(monitoringText.title)} · ${longDay(language, freshness.measured)}`,
    tell(monitoringText.since, { since: longDay(language, freshness.since) }),
    ...(freshness.dated ? [] : [tell(monitoringText.noDates)]),
    '',
    line(tell(monitoringText.unit), [
      tell(monitoringText.peopleShort),
      ...measures.map((measure) => tell(monitoringText[measure])),
      tell(monitoringText.index),
    ]),
    ...freshness.units.map((group) => row(group.name ?? tell(monitoringText.noUnit), group)),
    row(tell(monitoringText.people, { count: freshness.all.people }), freshness.all),
  ];
  if (before === null) return `${lines.join('\n')}\n`;
  const { comparison } = before;
  lines.push('', tell(monitoringText.changesTitle, { day: longDay(language, before.freshness.measured) }));
  for (const { reason, people, effect } of comparison.changes.filter(({ people: some }) => some > 0)) {
    lines.push(
      `  ${tell(monitoringText[reason]).padEnd(66)}${formatNumber(language, people).padStart(8)}${signed(language, effect).padStart(10)}`,
    );
  }
  if (comparison.before !== null && comparison.after !== null) {
    const numbers = {
      before: twoDecimals(language, comparison.before),
      after: twoDecimals(language, comparison.after),
    };
    const change = signed(language, comparison.after - comparison.before);
    lines.push(`  ${tell(monitoringText.sum).padEnd(74)}${change.padStart(10)}  ${tell(monitoringText.from, numbers)}`);
  }
  if (comparison.moved > 0) lines.push(`  ${tell(monitoringText.moved, { count: comparison.moved })}`);
  return `${lines.join('\n')}\n`;
}

function signed(language: Language, value: number): string {
  const text = twoDecimals(language, Math.abs(value));
  return `${value < 0 ? '-' : '+'}${text}`;
}
