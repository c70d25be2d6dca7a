const WAVES = [
  ["fruehjahr", "Frühjahrsbefragung der Leistungsberechtigten", "2026-04-15"],
  ["herbst", "Herbstbefragung der Leistungsberechtigten", "2026-10-15"],
];
const SEGMENTS = ["Selbstständig Versicherte", "Rentenantragstellerinnen", "Arbeitgeberbetreuung"];
const REMARK =
  "Die Eingangsbestätigung kam erst nach drei Wochen, obwohl mir am Telefon eine Antwort binnen zweier Arbeitstage versprochen war.";
const KINDS = ["complaint", "comment", "praise", "suggestion"];
const DAY = 86_400_000;

/** The same numbers from 0 to 1 each time. */
const chance = (index) => {
  const wave = Math.sin(index * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
};
const columnOf = (rows, value) => ({ numbers: Array.from({ length: rows }, (_, row) => value(row)) });
const wordsOf = (rows, dictionary, code) => ({
  ...columnOf(rows, code),
  dictionary: ["", ...dictionary],
});

function table(id, name, purpose, order, columns) {
  const record = {
    ...{ type: "dataset", id, name, purpose, fileName: `${id}.csv`, sheet: "", encoding: "utf-8" },
    ...{
      delimiter: ";",
      importedOn: "2026-10-30",
      dropped: ["Versicherungsnummer"],
      pseudonymous: [],
      order,
    },
    rowCount: columns[0][1].numbers.length,
    columns: columns.map(([name, { dictionary }]) => ({
      name,
      label: "",
      kind: dictionary ? "text" : "number",
    })),
  };
  return { record, columns: columns.map(([, column]) => column) };
}

/** Two waves of answers at every touch point, of three segments, with the overall verdict. */
function survey([id, name, date], wave, points) {
  const rows = 400;
  const liking = (row) => chance(row + 1 + wave * rows);
  const answer = (row, at, shift) =>
    Math.max(1, Math.min(7, Math.round(1.5 + 3 * liking(row) + 3 * chance(row * 211 + at * 7) + shift)));
  const asked = points.flatMap(({ id: touchPointId }, at) => [
    [`erwartet ${at + 1}`, columnOf(rows, (row) => answer(row, at, 1)), "expectation", touchPointId, 7],
    [
      `erlebt ${at + 1}`,
      columnOf(rows, (row) => answer(row, at + 300, wave - at / 90)),
      "perception",
      touchPointId,
      7,
    ],
  ]);
  const segment = wordsOf(rows, SEGMENTS, (row) => 1 + (row % SEGMENTS.length));
  const columns = [
    ["Gruppe", segment, "segment", null, 0],
    ...asked,
    [
      "Weiterempfehlung",
      columnOf(rows, (row) => Math.min(10, Math.floor(12 * liking(row)))),
      "nps",
      null,
      10,
    ],
    ["Gesamturteil", columnOf(rows, (row) => 1 + Math.floor(7 * liking(row))), "overall", null, 7],
  ];
  const scale = { missing: [], codes: [], shift: 0, reversed: false };
  const mapping = {
    ...{ type: "surveyMapping", id: `mapping-${id}`, name, datasetId: id, order: `a${wave}` },
    ...{ waveName: name, waveDate: date, wavePeriod: "none" },
    questions: columns.map(([column, , role, touchPointId, maximum]) => ({
      ...{ column, role, touchPointId, minimum: maximum === 7 ? 1 : 0, maximum },
      ...scale,
    })),
  };
  const { record, columns: cells } = table(id, name, "survey", `a${wave}`, columns);
  return { records: [record, mapping], columns: { [id]: cells } };
}

/** 300 remarks, half of them gone through. */
function remarks(points) {
  const rows = 300;
  const id = "beschwerden";
  const columns = [
    ["Text", wordsOf(rows, [REMARK], () => 1)],
    [
      "Stelle",
      wordsOf(
        rows,
        points.slice(0, 9).map(({ name }) => name),
        (row) => 1 + (row % 9),
      ),
    ],
  ];
  const { record, columns: cells } = table(id, "Beschwerden 2026", "comments", "a2", columns);
  const mapping = {
    ...{
      type: "verbatimMapping",
      id: "mapping-beschwerden",
      name: "Beschwerden 2026",
      datasetId: id,
      text: "Text",
    },
    ...{
      date: "",
      channel: "",
      segment: "",
      sentiment: "",
      kind: "",
      touchPoint: "Stelle",
      usualKind: "complaint",
    },
    touchPoints: points.slice(0, 9).map(({ id, name }) => ({ name, touchPointId: id })),
    ...{ clients: 48_000, order: "a0" },
  };
  const verbatims = Array.from({ length: rows }, (_, row) => ({
    ...{
      type: "verbatim",
      id: `remark-${row}`,
      datasetId: id,
      row,
      order: `a${String(row).padStart(4, "0")}V`,
    },
    text: `${row + 1}. ${REMARK}`,
    date: new Date(Date.UTC(2026, 0, 1) + row * DAY).toISOString().slice(0, 10),
    ...{ channel: ["Brief", "Telefon"][row % 2], segment: SEGMENTS[row % 3], kind: KINDS[row % 4] },
    touchPointId: points[Math.floor(9 * chance(row) ** 2)].id,
    tags: row % 3 === 0 ? ["Bearbeitungsdauer", "Empfangsbestätigung"] : [],
    sentiment: row % 2 === 0 ? (row % 5) - 2 : null,
    incident: row % 11 === 0 ? "dissatisfying" : null,
    ...{ pinned: row % 60 === 0, triaged: row % 2 === 0 },
  }));
  return { records: [record, mapping, ...verbatims], columns: { [id]: cells } };
}

/** 900 cases through six activities of the map, every fifth with rework. */
function log(steps) {
  const id = "vorgaenge";
  const names = steps.map(({ title }, at) => `${at + 1}. ${title}`);
  const events = [];
  for (let number = 0; number < 900; number++) {
    let at = Date.UTC(2026, 0, 1) + number * DAY * 0.3;
    const again = chance(number) > 0.8 ? [3, 4] : [];
    for (const step of [0, 1, 2, 3, 4, ...again, 5]) {
      at += DAY * (0.2 + 4 * chance(number * 17 + step) ** 3);
      events.push([number, step, at]);
    }
  }
  const cases = Array.from({ length: 900 }, (_, number) => `Vorgang ${number + 1}`);
  const columns = [
    ["Vorgang", wordsOf(events.length, cases, (row) => events[row][0] + 1)],
    ["Tätigkeit", wordsOf(events.length, names, (row) => events[row][1] + 1)],
    ["Zeit", columnOf(events.length, (row) => Math.round(events[row][2]))],
    ["Gruppe", wordsOf(events.length, SEGMENTS, (row) => 1 + (events[row][0] % 3))],
  ];
  const { record, columns: cells } = table(id, "Vorgangsprotokoll", "events", "a3", columns);
  const reading = {
    ...{ type: "eventLog", id: "log", name: "Vorgangsprotokoll", datasetId: id, caseColumn: "Vorgang" },
    ...{
      activityColumn: "Tätigkeit",
      timeColumn: "Zeit",
      startColumn: "",
      resourceColumn: "",
      lifecycleColumn: "",
    },
    ...{ attributes: ["Gruppe"], blueprintId: "full-map", limit: 14 * 1440, standsFor: 1, order: "a0" },
    activities: steps.map(({ id }, at) => ({ name: names[at], stepId: id })),
  };
  return { records: [record, reading], columns: { [id]: cells } };
}

/** Twelve people in a workshop, four observers in two rounds, all with the same rubric. */
function sheets(points) {
  const rubric = {
    ...{ type: "rubric", id: "full-rubric", name: "Verhaltensmaßstäbe der Kundenbetreuung", description: "" },
    ...{ minimum: 1, maximum: 5, order: "a0" },
    items: ["Zuvorkommenheit", "Verbindlichkeit"].map((name) => ({
      id: name,
      name,
      description: "",
      weight: 1,
      anchors: [],
    })),
  };
  const plain = { type: "scoreSheet", rubricId: "full-rubric", segmentId: null, notes: "" };
  const person = (at) => `Sachbearbeiterin Wiedemann-Oberhuber ${at + 1}`;
  const workshop = Array.from({ length: 12 }, (_, at) => ({
    ...{
      ...plain,
      id: `workshop-${at}`,
      observer: person(at),
      date: "2026-03-02",
      order: `a${String(at).padStart(2, "0")}V`,
    },
    ...{ kind: "workshop", round: "Auftaktveranstaltung" },
  }));
  const rounds = Array.from({ length: 8 }, (_, at) => ({
    ...{ ...plain, id: `round-${at}`, observer: person(at % 4), date: at < 4 ? "2026-03-02" : "2026-09-02" },
    ...{
      kind: "mystery-shop",
      round: at < 4 ? "Frühjahr" : "Herbst",
      order: `b${String(at).padStart(2, "0")}V`,
    },
  }));
  const scores = [...workshop, ...rounds].flatMap(({ id, kind }, sheet) =>
    points.slice(0, 40).flatMap((point, at) =>
      rubric.items.map((item, index) => ({
        ...{
          type: "score",
          id: `score-${id}-${at}-${index}`,
          sheetId: id,
          touchPointId: point.id,
          itemId: item.id,
        },
        ...{ expectation: null, notObserved: false, evidence: "" },
        perception: Math.max(
          1,
          Math.min(5, Math.round(4 - at / 20 + 2.4 * chance(sheet * 7 + at * 3 + index) - 0.8)),
        ),
        ...(kind === "workshop" && at > 35 ? { perception: null, notObserved: true } : {}),
      })),
    ),
  );
  return { records: [rubric, ...workshop, ...rounds, ...scores], columns: {} };
}

/** Figures that came without answers, and charts for the report. */
function told(points) {
  const figures = points.slice(0, 12).map(({ id }, at) => ({
    ...{
      type: "aggregateScore",
      id: `told-${at}`,
      touchPointId: id,
      measure: "csat",
      segment: "",
      waveName: "2025",
    },
    ...{
      waveDate: "2025-06-01",
      value: 0.4 + at / 30,
      deviation: null,
      n: 40 + at * 30,
      minimum: 0,
      maximum: 1,
    },
    ...{
      source: "Geschäftsbericht der Bundesversicherungsanstalt",
      order: `a${String(at).padStart(2, "0")}V`,
    },
  }));
  const pinned = ["measure.drivers", "measure.priority"].map((chart, at) => ({
    ...{ type: "pinnedChart", id: `pin-${at}`, chart, choices: {}, title: "", note: "", order: `a${at}` },
  }));
  return { records: [...figures, ...pinned], columns: {} };
}

/** As much as is ever measured, on these touch points and steps: records, and the columns of each data set. */
export function fullMeasures(points, steps) {
  const parts = [
    ...WAVES.map((wave, at) => survey(wave, at, points)),
    remarks(points),
    log(steps.slice(0, 6)),
    sheets(points),
    told(points),
  ];
  return {
    records: parts.flatMap(({ records }) => records),
    columns: Object.assign({}, ...parts.map(({ columns }) => columns)),
  };
}
