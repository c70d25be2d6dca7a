import { newEngagement } from "../../engagement/new-engagement.ts";
import type { Segment } from "../../engagement/records.ts";
import type { AnyRecord } from "../../records.ts";
import { BOOKING_JOURNEY } from "./booking-as-is.ts";
import { REFUND_JOURNEY } from "./refund-as-is.ts";

const AREA_NEWSPAPER_ID = "sample-area-newspaper";

export const engagement = newEngagement(AREA_NEWSPAPER_ID, {
  name: "Area newspaper: small advertisements",
  description:
    "The sample engagement. A small firm books an advertisement at the price it is told; days later it learns that it owes twice as much, asks for its money back and waits three weeks. The survey asked clients whose refund was paid; reach is of all clients. The newspaper, its people and all answers are made up.",
  clientName: "Area newspaper",
  clientColour: "#12304F",
  consultantName: "Mara Okafor",
  consultantFirm: "Harbour & Field",
  version: "1.2",
});

export const segments: readonly Segment[] = [
  {
    id: "segment.one-off",
    type: "segment",
    name: "One-off advertiser",
    description:
      "A small firm or a private person who advertises once or twice a year: a clearance, a vacancy, a car.",
    needs: "One price, said once. To be told at once when something changes.",
    share: 0.58,
    value: 90,
    pictureId: null,
    quote: "Nobody told me that this was the old price.",
    order: "a0",
  },
  {
    id: "segment.regular",
    type: "segment",
    name: "Regular advertiser",
    description: "A local trader with an advertisement every month, known at the desk by name.",
    needs: "To plan the year: prices that hold, and a word before they change.",
    share: 0.31,
    value: 720,
    pictureId: null,
    quote: "I would have paid it, had they said so in spring.",
    order: "a1",
  },
  {
    id: "segment.agency",
    type: "segment",
    name: "Agency",
    description: "Books for several clients, by e-mail, with its own artwork.",
    needs: "Statements, deadlines, one person to ask.",
    share: 0.11,
    value: 3400,
    pictureId: null,
    quote: "My client has the invoice. What do I tell him?",
    order: "a2",
  },
];

export const journeys: readonly AnyRecord[] = [
  {
    id: BOOKING_JOURNEY,
    type: "journey",
    name: "Book an advertisement",
    description: "From needing an advertisement to telling other traders how it went.",
    hiddenRows: [],
    favouredToBeId: null,
    favourReason: "",
    order: "a0",
  },
  {
    id: REFUND_JOURNEY,
    type: "journey",
    name: "Refund request",
    description: "From asking for the money back to hearing that it was paid.",
    hiddenRows: [],
    favouredToBeId: null,
    favourReason: "",
    order: "a1",
  },
];
