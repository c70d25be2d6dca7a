import { defineContribution } from "../../platform/registry/contribution.ts";

export const opportunitiesContribution = defineContribution({ id: "opportunities" });
