import type { EngagementContents } from "../core/contents.ts";

export interface Sample {
  /** As the command line calls it. */
  readonly name: string;
  readonly title: string;
  /** Loaded when it is wanted: a sample is larger than most programs that list it. */
  make(): Promise<EngagementContents>;
}

/** The engagements that ship inside. */
export const SAMPLES: readonly Sample[] = [
  {
    name: "area-newspaper",
    title: "Area newspaper: small advertisements, from the first map to a plan that the client signs",
    make: async () => (await import("./area-newspaper/area-newspaper.ts")).areaNewspaperSample(),
  },
];
