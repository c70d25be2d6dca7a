import { blueprintEditorContribution } from "../features/blueprint-editor/contribution.ts";
import { brainstormContribution } from "../features/brainstorm/contribution.ts";
import { commentsContribution } from "../features/comments/contribution.ts";
import { dataImportContribution } from "../features/data-import/contribution.ts";
import { eventLogContribution } from "../features/event-log/contribution.ts";
import { explorerContribution } from "../features/explorer/contribution.ts";
import { followedMeasuresContribution } from "../features/followed-measures/contribution.ts";
import { journeyMapContribution } from "../features/journey-map/contribution.ts";
import { linksContribution } from "../features/links/contribution.ts";
import { mapExchangeContribution } from "../features/map-exchange/contribution.ts";
import { measuresContribution } from "../features/measures/contribution.ts";
import { opportunitiesContribution } from "../features/opportunities/contribution.ts";
import { personasContribution } from "../features/personas/contribution.ts";
import { pictureExportContribution } from "../features/picture-export/contribution.ts";
import { policiesContribution } from "../features/policies/contribution.ts";
import { problemsContribution } from "../features/problems/contribution.ts";
import { prototypePlanContribution } from "../features/prototype-plan/contribution.ts";
import { recoveryContribution } from "../features/recovery/contribution.ts";
import { redesignContribution } from "../features/redesign/contribution.ts";
import { reportContribution } from "../features/report/contribution.ts";
import { rolloutContribution } from "../features/rollout/contribution.ts";
import { rootCausesContribution } from "../features/root-causes/contribution.ts";
import { scheduleContribution } from "../features/schedule/contribution.ts";
import { scoreSheetsContribution } from "../features/score-sheets/contribution.ts";
import { segmentRulesContribution } from "../features/segment-rules/contribution.ts";
import { settingsContribution } from "../features/settings/contribution.ts";
import { simulationContribution } from "../features/simulation/contribution.ts";
import { standardsContribution } from "../features/standards/contribution.ts";
import { strategyContribution } from "../features/strategy/contribution.ts";
import { templatesContribution } from "../features/templates/contribution.ts";
import { touchPointsContribution } from "../features/touch-points/contribution.ts";
import { valueContribution } from "../features/value/contribution.ts";
import { verbatimsContribution } from "../features/verbatims/contribution.ts";
import { welcomeContribution } from "../features/welcome/contribution.ts";
import type { Contribution } from "../platform/registry/contribution.ts";
import { shellContribution } from "../workbench/shell-contribution.ts";
import type { WorkbenchParts } from "../workbench/workbench-context.ts";

/** The one list of what is plugged in. */
export const contributions = (parts: () => WorkbenchParts): readonly Contribution[] => [
  shellContribution(parts),
  welcomeContribution,
  explorerContribution,
  blueprintEditorContribution,
  journeyMapContribution,
  personasContribution,
  strategyContribution,
  segmentRulesContribution,
  templatesContribution,
  settingsContribution,
  touchPointsContribution,
  dataImportContribution,
  eventLogContribution,
  measuresContribution,
  mapExchangeContribution,
  scoreSheetsContribution,
  verbatimsContribution,
  policiesContribution,
  recoveryContribution,
  standardsContribution,
  opportunitiesContribution,
  rootCausesContribution,
  brainstormContribution,
  redesignContribution,
  simulationContribution,
  prototypePlanContribution,
  rolloutContribution,
  scheduleContribution,
  followedMeasuresContribution,
  valueContribution,
  reportContribution,
  pictureExportContribution,
  problemsContribution,
  commentsContribution,
  linksContribution,
];
