/** Where Frontstage keeps in a BPMN file what BPMN has no word for; other programs carry such attributes along. */
export const FRONTSTAGE_PREFIX = "frontstage";
export const FRONTSTAGE_NAMESPACE = "urn:frontstage:bpmn:1";
export const kept = (name: string): string => `${FRONTSTAGE_PREFIX}:${name}`;

/** The text of such an attribute, as long as a line may be; undefined where there is none. */
export const keptText = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[kept(name)]?.slice(0, 500);

/** “UserTask” as people write it: “user task”. */
export const elementWords = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();

/** One line: names in diagrams are broken where the shape was narrow. */
export const oneLine = (text: string | undefined): string =>
  (text ?? "").replace(/\s+/g, " ").trim().slice(0, 500);

/** Control characters but for tab and line ends, half characters, and two that are none: XML has no way to write them. */
const NOT_XML = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** Attributes without the characters that XML cannot hold. */
export const soundTexts = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replaceAll(NOT_XML, "") : value,
    ]),
  );
