import type { Segment } from "@shared/domain/engagement/records.ts";

export const segment = (id: string): Segment => ({
  id,
  type: "segment",
  name: id,
  description: "",
  needs: "",
  share: null,
  value: null,
  pictureId: null,
  quote: "",
  order: "a0",
});
