/** The kinds of file that a map is written as, apart from what writes and reads them: the start of the workbench names them. */
/** “csv” holds all fields, “grid” is the map to look at. */
export const MAP_FORMATS = ["bpmn", "xlsx", "csv", "grid"] as const;
export type MapFormat = (typeof MAP_FORMATS)[number];
export const EXTENSIONS: Readonly<Record<MapFormat, string>> = {
  bpmn: "bpmn",
  xlsx: "xlsx",
  csv: "csv",
  grid: "csv",
};

/** Bytes. */
export const MAP_FILE_LIMIT = 50_000_000;
