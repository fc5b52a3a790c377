/** Findings in a terminal: one line for each kind, the gravest first, with the first rows that it stands in. */
import type { Assessment } from '../../check/assessment';
import type { Severity } from '../../record/finding';
import { messageOf } from '../../record/finding';
import { longDay } from '../../record/long-date';
import { allFindings, countBySeverity, groupFindings, type FindingGroup } from '../../report/finding-groups';
import { runText } from '../../text/cli/cli';
import { reportText } from '../../text/report/report';
import { formatNumber, translate, formatMessage, type Language, type MessageTemplate } from '../../text/core/translate';
import { oneLine } from '../output';

const SEVERITY_WIDTH = 12;
const TITLE_WIDTH = 48;
const COUNT_WIDTH = 7;
const FIRST_ROWS = 5;

const severityWord: Readonly<Record<Severity, MessageTemplate>> = {
  error: reportText.error,
  warning: reportText.warning,
  notice: reportText.notice,
};

export function findingsText(assessment: Assessment, language: Language): string {
  const groups = groupFindings(allFindings(assessment));
  const head = translate(language, runText.checked, {
    people: assessment.people.length,
    sheet: oneLine(assessment.place.sheet),
    method: translate(language, assessment.rules.method.title),
    day: longDay(language, assessment.measured),
  });
  if (groups.length === 0) return `${head}\n\n${translate(language, reportText.noFindings)}\n`;
  const { error, warning, notice } = countBySeverity(allFindings(assessment));
  const counts = translate(language, reportText.findingsCount, { errors: error, warnings: warning, notices: notice });
  const lines = groups.map((group) => groupLine(group, language));
  const help = [...(error > 0 ? [runText.checkHelp] : []), runText.checkMore].map((sentence) =>
    translate(language, sentence),
  );
  return `${[head, '', counts, ...lines, '', ...help].join('\n')}\n`;
}

function groupLine(group: FindingGroup, language: Language): string {
  const { kind, count } = group;
  const columns = [
    translate(language, severityWord[kind.severity]).padEnd(SEVERITY_WIDTH),
    translate(language, kind.title).padEnd(TITLE_WIDTH),
    formatNumber(language, count).padStart(COUNT_WIDTH),
  ];
  return `${columns.join('')}  ${placeOf(group, language)}`;
}

/** The rows; where a finding is about the sheet as a whole, what it says. */
function placeOf({ findings }: FindingGroup, language: Language): string {
  const rows = [...new Set(findings.flatMap(({ row }) => (row === null ? [] : [row])))];
  if (rows.length === 0)
    return findings.map((finding) => oneLine(formatMessage(language, messageOf(finding)))).join(' ');
  const first = rows.slice(0, FIRST_ROWS).map(String).join(', ');
  const count = rows.length - FIRST_ROWS;
  const shown = count > 0 ? translate(language, runText.moreRows, { rows: first, count }) : first;
  return translate(language, runText.rows, { rows: shown });
}
