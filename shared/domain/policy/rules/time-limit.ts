import { findingRule } from "./finding-rule.ts";

export const timeLimit = findingRule({
  test: "time-limit",
  title: "Time that is unduly short",
  does: "limits unduly the time in which a client may act or be served",
  why: "A short limit turns a right into a race. Who is ill, away or still waiting for an answer from us loses it through no fault of theirs.",
  source: "Method, section 5; Tax & Brown (1998): timeliness is part of a fair procedure.",
  sound: "Errors can be told as long as the advertisement runs.",
});
