/** What the ratings from 1 to 10 mean for a service, in words: the same 7 for everybody around the table. */
export const ANCHORS = {
  severity: [
    "The client notices nothing",
    "A trifle, hardly noticed",
    "A small annoyance, forgotten by the evening",
    "An annoyance that the client mentions",
    "The client loses time or has to ask again",
    "The client has to start over",
    "The client loses a day or money",
    "The client leaves and tells others",
    "Lasting harm, or the law is broken",
    "Danger to life, or beyond repair",
  ],
  occurrence: [
    "Practically ruled out",
    "1 case in 10,000",
    "1 case in 2,000",
    "1 case in 500",
    "1 case in 200",
    "1 case in 100",
    "1 case in 50",
    "1 case in 20",
    "1 case in 10",
    "1 case in 3, or more",
  ],
  detection: [
    "It stops by itself, before the client",
    "Every case is checked by a system",
    "Every case is checked by a second person",
    "Every case is checked by its doer",
    "Mostly noticed before the client does",
    "Caught by spot checks",
    "Noticed by chance",
    "Noticed when the client asks",
    "Noticed when the client complains",
    "Nobody notices, or much later",
  ],
} as const;
export type Rating = keyof typeof ANCHORS;
export const RATINGS = ["severity", "occurrence", "detection"] as const satisfies readonly Rating[];
