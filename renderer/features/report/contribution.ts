import { defineContribution } from "../../platform/registry/contribution.ts";

export const reportContribution = defineContribution({ id: "report" });
