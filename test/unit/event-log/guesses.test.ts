import { guessRoles } from "@shared/domain/event-log/guess-roles.ts";
import { guessSteps } from "@shared/domain/event-log/guess-steps.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { describe, expect, it } from "vitest";
import { permitBytes } from "../../builders/permit-log.ts";

const rolesOf = (bytes: Uint8Array) => {
  const table = readCsv(bytes);
  return guessRoles(table.names.map((name, index) => ({ name, column: table.columns[index]! })));
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe("what the columns of an event log are", () => {
  it("is read off the names of XES in the permit log", () => {
    expect(rolesOf(permitBytes())).toMatchObject({
      case: "case:concept:name",
      activity: "concept:name",
      time: "time:timestamp",
      start: null,
      lifecycle: "lifecycle:transition",
      resource: "org:resource",
    });
    expect(rolesOf(permitBytes()).attributes).toEqual(
      expect.arrayContaining(["case:channel", "case:department", "org:group"]),
    );
  });
  it("is read off a German export with a beginning and an end", () => {
    const log = bytes(
      "Vorgangsnummer;Tätigkeit;Beginn;Ende;Bearbeiter;Standort\n" +
        "A1;Antrag prüfen;03.01.2024 08:00;03.01.2024 09:00;Meier;Nord\n" +
        "A1;Bescheid senden;04.01.2024 08:00;04.01.2024 09:00;Meier;Nord\n" +
        "A2;Antrag prüfen;05.01.2024 08:00;13.01.2024 09:00;Kunz;Süd\n" +
        "A2;Bescheid senden;14.01.2024 08:00;14.01.2024 09:00;Meier;Süd\n",
    );
    expect(rolesOf(log)).toEqual({
      case: "Vorgangsnummer",
      activity: "Tätigkeit",
      time: "Ende",
      start: "Beginn",
      lifecycle: null,
      resource: "Bearbeiter",
      attributes: ["Bearbeiter", "Standort"],
    });
  });
  it("is read off the names of Celonis", () => {
    const log = bytes(
      "_CASE_KEY,ACTIVITY_EN,EVENTTIME,USER_NAME\n1,Create order,2024-01-01 10:00:00,A\n1,Ship,2024-01-02 10:00:00,B\n2,Create order,2024-01-03 10:00:00,A\n",
    );
    expect(rolesOf(log)).toMatchObject({
      case: "_CASE_KEY",
      activity: "ACTIVITY_EN",
      time: "EVENTTIME",
      resource: "USER_NAME",
    });
  });
  it("is read off what stands in the columns where the names say nothing", () => {
    const rows = Array.from({ length: 60 }, (_, row) => {
      const words = ["apply", "check", "decide"];
      return `K${Math.floor(row / 3)},${words[row % 3]},2024-02-0${1 + (row % 3)}T10:00:00Z`;
    });
    expect(rolesOf(bytes(`x1,x2,x3\n${rows.join("\n")}\n`))).toMatchObject({
      case: "x1",
      activity: "x2",
      time: "x3",
    });
  });
  it("is nothing where nothing fits", () => {
    expect(rolesOf(bytes("a,b\nred,12\nblue,3\n"))).toMatchObject({
      time: null,
      start: null,
      lifecycle: null,
    });
  });
});

describe("which step an activity is", () => {
  const steps = [
    { id: "confirm", title: "Confirm the receipt" },
    { id: "check", title: "Check the confirmation" },
    { id: "advice", title: "Ask for advice" },
    { id: "print", title: "Print and send the letter" },
  ];
  const guess = (activity: string) => guessSteps([activity], steps)[0]!.stepId;

  it("is the one with the same words, whatever their form, order and number", () => {
    expect(guess("Confirmation of receipt")).toBe("confirm");
    expect(guess("T02 Check confirmation of receipt")).toBe("check");
    expect(guess("T04-1 Letter: printing & sending")).toBe("print");
    expect(guess("ASK ADVICE")).toBe("advice");
  });
  it("is none where nothing is alike", () => {
    expect(guess("Archive")).toBeNull();
    expect(guess("T10")).toBeNull();
    expect(guessSteps(["Check"], [])).toEqual([{ activity: "Check", stepId: null, score: 0 }]);
  });
  it("can be the same for several activities", () => {
    const found = guessSteps(["T06 Print letter", "T07 Send letter"], steps);
    expect(found.map(({ stepId }) => stepId)).toEqual(["print", "print"]);
  });
});
