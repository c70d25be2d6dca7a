import type { Experience } from "../../journey-map/records.ts";
import { BOOKING_AS_IS } from "./booking-as-is.ts";
import { BOOKING_TO_BE } from "./booking-to-be.ts";

type Words = Partial<Omit<Experience, "id" | "type" | "stepId" | "segmentId">>;
type Row = readonly [step: string, feeling: number | null, words?: Words];

/** How each segment lives through the booking, where it differs from what the map says of all clients. */
const AS_IS: Readonly<Record<string, readonly Row[]>> = {
  "one-off": [
    ["needs", 0.5],
    ["asks-rate", 1, { feelings: "Relieved that somebody knows." }],
    ["pays", 0.5, { thoughts: "Ninety is a lot in one go, but it is once a year." }],
    ["artwork", 0, { pain: "Which format? The form speaks to printers." }],
    ["told", -2, { quote: "Nobody told me that this was the old price.", feelings: "Cheated." }],
    ["disputes", -1.5, { thoughts: "I have it in writing." }],
    ["asks-back", -2, { feelings: "Treated as the one who did wrong." }],
    ["hears-paid", -1.5, { quote: "Three weeks, and then a text message." }],
    ["tells", -1.5, { quote: "I tell everyone at the market." }],
  ],
  regular: [
    ["needs", 1],
    ["asks-rate", 1.5, { quote: "They know me by name.", gain: "No need to explain the size." }],
    ["told", -1.5, { quote: "I would have paid it, had they said so in spring." }],
    ["disputes", -1, { thoughts: "Twelve bookings a year, and now a quarrel about one." }],
    ["asks-back", -1, { pain: "My year is planned on the old list." }],
    ["hears-paid", -0.5],
    ["tells", -0.5],
  ],
  agency: [
    ["needs", 0, { thoughts: "Which paper reaches this client’s readers?" }],
    ["asks-rate", 0.5, { pain: "A rate card for each title, none of them dated." }],
    ["gets-quote", 0.5],
    ["artwork", -0.5, { pain: "The portal takes one file at a time." }],
    ["proof", 0.5],
    ["told", -1, { quote: "My client has the invoice. What do I tell him?", feelings: "Embarrassed." }],
    ["disputes", -1],
    ["asks-back", -0.5, { thoughts: "Set it off against the next booking." }],
    ["hears-paid", 0],
    ["tells", 0, { thoughts: "Next time I ask twice." }],
  ],
};

const TO_BE: Readonly<Record<string, readonly Row[]>> = {
  "one-off": [
    ["needs", 0.5],
    ["asks-rate", 1.5, { feelings: "Relieved: the price that is said is the price." }],
    ["pays", 1],
    ["artwork", 0.5],
    ["asks-back", -0.5, { thoughts: "A fault, and it is theirs to put right." }],
    ["hears-paid", 1, { quote: "They rang the same day." }],
    ["tells", 1],
  ],
  regular: [
    ["needs", 1],
    ["asks-rate", 1.5, { quote: "They know me by name." }],
    ["asks-back", -0.5],
    ["hears-paid", 0.5],
    ["tells", 1.5, { quote: "They told me in spring." }],
  ],
  agency: [
    ["needs", 0.5],
    ["asks-rate", 1, { gain: "One rate book, with a date on it." }],
    ["gets-quote", 1],
    ["artwork", 0],
    ["proof", 0.5],
    ["asks-back", 0],
    ["hears-paid", 0.5],
    ["tells", 0.5],
  ],
};

const SAYS_NOTHING = { thoughts: "", feelings: "", pain: "", gain: "", quote: "" } as const;

const recordsOf = (blueprintId: string, table: typeof AS_IS): Experience[] =>
  Object.entries(table).flatMap(([segment, rows]) =>
    rows.map(([step, feeling, words]): Experience => {
      const stepId = `${blueprintId}.${step}`;
      const id = `experience.${stepId}.${segment}`;
      const subject = { stepId, segmentId: `segment.${segment}`, feeling };
      return { id, type: "experience", ...SAYS_NOTHING, ...words, ...subject };
    }),
  );

export const experienceRecords = (): Experience[] => [
  ...recordsOf(BOOKING_AS_IS, AS_IS),
  ...recordsOf(BOOKING_TO_BE, TO_BE),
];
