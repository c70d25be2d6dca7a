import { b2bOnboarding } from "./built-in/b2b-onboarding.ts";
import { blank } from "./built-in/blank.ts";
import { callCentre } from "./built-in/call-centre.ts";
import { municipalOffice } from "./built-in/municipal-office.ts";
import { nonProfit } from "./built-in/non-profit.ts";
import { professionalFirm } from "./built-in/professional-firm.ts";
import { retail } from "./built-in/retail.ts";
import type { BlueprintTemplate } from "./template.ts";

/** What the program brings along, in the order in which it is offered. */
export const BUILT_IN_TEMPLATES: readonly BlueprintTemplate[] = [
  blank,
  retail,
  municipalOffice,
  professionalFirm,
  callCentre,
  nonProfit,
  b2bOnboarding,
];
