import { defineContribution } from "../../platform/registry/contribution.ts";

export const prototypePlanContribution = defineContribution({ id: "prototype-plan" });
