import { templateFromTable } from "../template-table.ts";

/** Nothing but the frame. */
export const blank = templateFromTable({
  id: "blank",
  name: "Blank",
  description: "The five bands with a lane each and one stage. Type to start.",
  lanes: [
    ["evidence", "evidence", "Evidence", "print, screen"],
    ["client", "client", "Client", ""],
    ["frontstage", "frontstage", "Frontstage", "front desk"],
    ["backstage", "backstage", "Backstage", ""],
    ["support", "support", "Support", "systems"],
  ],
  stages: ["Stage 1"],
  steps: [],
  flows: [],
});
