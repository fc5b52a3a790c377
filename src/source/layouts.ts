/** The layouts that the program knows from the start, those that ask for most before those that ask for little. */
import type { SourceLayout } from './layout';
import {
  courseHistory,
  educationHistory,
  performanceHistory,
  sanctionHistory,
  trainingHistory,
} from './layouts/histories';
import { agencyPoints, agencyRecap, siasnPoints } from './layouts/points';
import { anyRoster, profileExport, template2018, yearlyHistory } from './layouts/rosters';

export const layouts: readonly SourceLayout[] = [
  profileExport,
  template2018,
  yearlyHistory,
  siasnPoints,
  agencyPoints,
  agencyRecap,
  anyRoster,
  trainingHistory,
  courseHistory,
  performanceHistory,
  sanctionHistory,
  educationHistory,
];
