const VERSION =
  /^(?:version|revision|issue|edition|rev\.|v)\s?\d[\d.]*(?:\s*[,;|–—(·-].{0,50}|\s+(?:of|from|dated)\s.{0,30}\d{4})?$/i;
const DATED =
  /^(?:effective|valid|in force|last (?:updated|revised|changed)|updated|revised|status|date)(?::|\s+(?:on|of|from|as of))?\s.{0,24}\d{4}$/i;

/** Whether a line tells only which version a text is, or from when it holds: “Version 3, June 2025”. */
export const isVersionLine = (text: string): boolean => VERSION.test(text) || DATED.test(text);
