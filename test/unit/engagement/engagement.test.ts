import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { findProblems } from "@shared/domain/diagnostics/find-problems.ts";
import { createSegment } from "@shared/domain/engagement/commands/create-segment.ts";
import { removeSegment } from "@shared/domain/engagement/commands/remove-segment.ts";
import { setLogo } from "@shared/domain/engagement/commands/set-logo.ts";
import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import { updateSegment } from "@shared/domain/engagement/commands/update-segment.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { RULE_OF_PART, TEN_STEPS, tenSteps } from "@shared/domain/method/ten-steps.ts";
import { NO_CHANNEL, UNTAUGHT } from "@shared/domain/plan/records.ts";
import { CLAUSE_TESTS, type Clause } from "@shared/domain/policy/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import type { ServicePromise, Standard } from "@shared/domain/standard/records.ts";
import { describe, expect, test } from "vitest";
import { oneOfEach } from "../../builders/one-of-each.ts";
import { ServiceBuilder } from "../../builders/service.ts";

const blank = () => new EngagementDocument([newEngagement("e", { name: "Harbour tours" })], BEHAVIORS);
const share = (document: EngagementDocument, id: string) => {
  const step = tenSteps(document.model).find((entry) => entry.id === id);
  return `${step?.done}/${step?.of}`;
};
const placeOf = (document: EngagementDocument, id: string) =>
  tenSteps(document.model).find((entry) => entry.id === id)?.missing[0]?.at;
const missing = (document: EngagementDocument, id: string) =>
  tenSteps(document.model)
    .find((entry) => entry.id === id)
    ?.missing.map(({ part }) => part);

describe("engagement details", () => {
  test("a new name is one undoable change", () => {
    const document = blank();
    const { diff } = document.run(updateEngagement, { patch: { name: "River tours" } });
    expect(document.model.get("engagement", "e")?.name).toBe("River tours");
    document.undo(diff);
    expect(document.model.get("engagement", "e")?.name).toBe("Harbour tours");
  });

  test("a colour that is none is refused and nothing is changed", () => {
    const document = blank();
    expect(() => document.run(updateEngagement, { patch: { clientColour: "blue" } })).toThrow();
    expect(document.model.get("engagement", "e")?.clientColour).toBe("#12304F");
  });

  test("a logo is a picture of the engagement that the client's face then shows", () => {
    const document = blank();
    document.run(setLogo, {
      id: "logo",
      name: "logo.png",
      mediaType: "image/png",
      size: 12,
      sha256: "0".repeat(64),
    });
    expect(document.model.get("engagement", "e")?.clientLogoId).toBe("logo");
    expect(document.model.get("asset", "logo")?.name).toBe("logo.png");
  });
});

describe("segments", () => {
  test("are added at the end, changed and deleted", () => {
    const document = blank();
    const first = document.run(createSegment, { name: "Families" }).result;
    const second = document.run(createSegment, { name: "Schools" }).result;
    document.run(updateSegment, { id: second, patch: { share: 0.4 } });
    expect(document.model.get("segment", second)?.share).toBe(0.4);
    document.run(removeSegment, { id: first });
    expect(document.model.all("segment").map(({ name }) => name)).toEqual(["Schools"]);
  });

  test("a share over the whole is refused", () => {
    const document = blank();
    const id = document.run(createSegment, { name: "Families" }).result;
    expect(() => document.run(updateSegment, { id, patch: { share: 1.2 } })).toThrow();
  });
});

describe("the ten steps", () => {
  test("a blank engagement has begun nothing", () => {
    const document = blank();
    expect(tenSteps(document.model).map(({ id }) => id)).toEqual([...TEN_STEPS]);
    expect(share(document, "direction")).toBe("0/10");
    for (const id of TEN_STEPS.slice(1)) expect(share(document, id), id).toBe("0/0");
  });

  test("direction is counted from what is written, never ticked off", () => {
    const document = blank();
    document.run(createSegment, { name: "Families" });
    expect(share(document, "direction")).toBe("1/10");
    document.run(updateEngagement, { patch: { clientName: "Harbour Ltd", description: "Tours by boat" } });
    expect(share(document, "direction")).toBe("3/10");
    expect(missing(document, "direction")).toEqual([
      "vision",
      "mission",
      "serviceDirection",
      "values",
      "focusSegments",
      "strategyOwner",
      "communications",
    ]);
    document.commit((draft) => {
      draft.create("strategy", {
        vision: "Every tour starts on time",
        mission: "Show the harbour",
        serviceDirection: "Punctual before full",
        slogan: "",
        owner: "Harbour master",
        communicationsPlan: "Told to the crews in March",
        segmentIds: draft.all("segment").map(({ id }) => id),
      });
      draft.create("serviceValue", { name: "Punctual", meaning: "", order: "a0" });
    });
    expect(share(document, "direction")).toBe("10/10");
    const rival = {
      name: "Fewer crews",
      description: "",
      owner: "",
      stance: null,
      stanceReason: "",
      order: "a0",
    };
    const id = document.commit((draft) => draft.create("initiative", rival).id).result;
    expect(missing(document, "direction")).toEqual(["stance"]);
    expect(placeOf(document, "direction")).toBe(id);
  });

  test("crossings without a touch point are missing touch points, where the rules have found them", () => {
    const document = new EngagementDocument(areaNewspaperSample().records, BEHAVIORS);
    const found = findProblems(document.model);
    const crossings = found.filter(({ ruleId }) => ruleId === RULE_OF_PART.crossing);
    expect(crossings.length).toBeGreaterThan(0);
    const step = tenSteps(document.model, found).find(({ id }) => id === "touchPoints");
    const points = document.model.all("touchPoint").length * 3;
    expect(step).toMatchObject({
      done: points,
      of: points + crossings.length,
      missing: [{ part: "crossing", count: crossings.length, at: crossings[0]?.at }],
    });
  });

  test("policies are audited when each clause is tested, decided and keeps its control", () => {
    const document = new EngagementDocument(oneOfEach().records, BEHAVIORS);
    document.commit((draft) => {
      for (const { id } of draft.all("touchPoint")) draft.update("touchPoint", id, { class: null });
      for (const type of ["promise", "standard", "clauseFinding"] as const)
        for (const { id } of draft.all(type)) draft.remove(id);
    });
    const [policy, clause] = [document.model.all("policy")[0], document.model.all("clause")[0]];
    if (!policy || !clause) throw new Error("there is one of each");
    const set = (patch: Partial<Clause>) =>
      document.commit((draft) => draft.update("clause", clause.id, patch));
    document.commit((draft) => draft.update("policy", policy.id, { owner: "Accounts" }));
    set({
      protects: null,
      control: "",
      decision: null,
      newWording: "",
      replacingControl: "",
      passedTests: [],
    });
    expect(missing(document, "audit")).toEqual(["tested", "protects", "decided"]);
    set({ protects: "money", decision: "modify" });
    expect(missing(document, "audit")).toEqual(["tested", "control", "newWording", "replacingControl"]);
    expect(placeOf(document, "audit")).toBe(clause.id);
    set({
      control: "Two sign",
      newWording: "At once",
      replacingControl: "A sample",
      passedTests: [...CLAUSE_TESTS],
    });
    expect(missing(document, "audit")).toEqual([]);
    set({ touchPointIds: [], stepIds: [] });
    document.commit((draft) =>
      draft.create("clauseFinding", { clauseId: clause.id, test: "no-refund", severity: 3, note: "" }),
    );
    expect(missing(document, "audit")).toEqual(["linked"]);
  });

  test("what clients are told is held by standards that are measured and owned", () => {
    const document = new EngagementDocument(areaNewspaperSample().records, BEHAVIORS);
    document.commit((draft) => {
      for (const type of ["promise", "standard", "clause", "policy"] as const)
        for (const { id } of draft.all(type)) draft.remove(id);
    });
    const critical = document.model.all("touchPoint").filter((point) => point.class === "critical");
    expect(missing(document, "audit")).toEqual(["policy", "standard"]);
    expect(share(document, "audit")).toBe(`0/${critical.length + 1}`);
    const one = oneOfEach().records;
    document.commit((draft) => {
      const { id: _s, type: _t, ...standard } = one.find(({ type }) => type === "standard") as Standard;
      const { id: _p, type: _u, ...promise } = one.find(({ type }) => type === "promise") as ServicePromise;
      const free = { stepId: null, calendarId: null, eventLogId: null };
      for (const { id } of critical)
        draft.create("standard", {
          ...standard,
          ...free,
          valueIds: [],
          touchPointId: id,
          share: 0.9,
          measuredBy: "nothing",
          owner: "",
        });
      draft.create("promise", {
        ...promise,
        calendarId: null,
        eventLogId: null,
        touchPointId: null,
        standardId: null,
      });
    });
    expect(missing(document, "audit")).toEqual([
      "policy",
      "standardMeasured",
      "standardOwner",
      "standardBehind",
    ]);
  });

  test("the sample has both journeys mapped and redesigned, and a plan that can be signed, before its people are trained", () => {
    const document = new EngagementDocument(areaNewspaperSample().records, BEHAVIORS);
    expect(share(document, "journey")).toBe("12/12");
    expect(share(document, "redesign")).toBe("2/2");
    expect(share(document, "prototype")).toBe("16/18");
    expect(missing(document, "prototype")).toEqual(["trained"]);
  });

  test("two steps are no whole journey", () => {
    const { records } = new ServiceBuilder()
      .blueprint("today")
      .step("today", "ask", "client")
      .step("today", "get", "client")
      .flow("today", "ask", "get");
    const document = new EngagementDocument(records, BEHAVIORS);
    expect(share(document, "journey")).toBe("2/6");
    expect(missing(document, "journey")).toEqual(["stages", "frontstage", "backstage", "feelings"]);
  });

  test("a touch point comes nearer with its step, its channel and its owner, and what is missing is named", () => {
    const records = areaNewspaperSample().records.map((record) =>
      record.type === "touchPoint" ? { ...record, channel: "", owner: "" } : record,
    );
    const document = new EngagementDocument(records, BEHAVIORS);
    expect(share(document, "touchPoints")).toBe("12/36");
    expect(missing(document, "touchPoints")).toEqual(["channel", "owner"]);
  });

  test("a target alone is no plan: it takes a minimum, dates, a place and an owner", () => {
    // One of the two plans of the sample.
    const withOne = areaNewspaperSample().records.filter(({ id }) => id !== "plan.call");
    const records = withOne.map((record) =>
      record.type === "prototypePlan"
        ? {
            ...record,
            hypotheses: record.hypotheses.map((one) => ({ ...one, minimum: null, baseline: null })),
            endDate: "",
            site: "",
            owner: "",
          }
        : record,
    );
    const document = new EngagementDocument(
      records.filter(({ type }) => type !== "trainingNeed"),
      BEHAVIORS,
    );
    expect(share(document, "prototype")).toBe("2/6");
    expect(missing(document, "prototype")).toEqual(["minimum", "dates", "place", "planOwner"]);
    // Where today is known, better than today is a minimum.
    const [plan] = document.model.all("prototypePlan");
    const hypotheses = (plan?.hypotheses ?? []).map((one) => ({ ...one, baseline: 0.1 }));
    document.commit((draft) => draft.update("prototypePlan", plan?.id ?? "", { hypotheses }));
    expect(missing(document, "prototype")).toEqual(["dates", "place", "planOwner"]);
  });

  test("a wave is ready with its date, place and owner, its people trained, standards in place and an ear for clients", () => {
    const document = new EngagementDocument([newEngagement("e")], BEHAVIORS);
    const wave = {
      segmentId: null,
      standardsInPlace: false,
      feedbackOpen: false,
      ...NO_CHANNEL,
      order: "a0",
    };
    const training = { role: "Desk", what: "", stepIds: [], ...UNTAUGHT, owner: "", order: "a0" };
    const { result } = document.commit((draft) => ({
      training: draft.create("trainingNeed", { ...training, byDate: "", howChecked: "", done: false }).id,
      wave: draft.create("rolloutWave", { ...wave, name: "First", site: "", date: "", owner: "" }).id,
    }));
    expect(missing(document, "prototype")).toEqual(["trained", "trainingDate", "trainingChecked"]);
    expect(missing(document, "rollOut")).toEqual([
      "waveDate",
      "wavePlace",
      "waveOwner",
      "gateTraining",
      "gateStandards",
      "gateFeedback",
    ]);
    expect(placeOf(document, "rollOut")).toBe(result.wave);
    document.commit((draft) => {
      draft.update("trainingNeed", result.training, {
        done: true,
        byDate: "2027-01-04",
        howChecked: "A test",
      });
      draft.update("rolloutWave", result.wave, {
        site: "Market Street",
        date: "2027-02-01",
        owner: "Head of desk",
        standardsInPlace: true,
        feedbackOpen: true,
        feedbackChannel: "A card with the bill",
        feedbackReader: "Head of desk",
      });
    });
    expect([share(document, "prototype"), share(document, "rollOut")]).toEqual(["3/3", "6/6"]);
  });

  test("a touch point that loses its class is no longer told apart", () => {
    const document = new EngagementDocument(areaNewspaperSample().records, BEHAVIORS);
    const points = document.model.all("touchPoint");
    document.commit((draft) => draft.update("touchPoint", points[0]?.id ?? "", { class: null }));
    expect(share(document, "critical")).toBe(`${2 * points.length - 2}/${2 * points.length - 1}`);
    expect(missing(document, "critical")).toEqual(["class"]);
    expect(placeOf(document, "critical")).toBe(points[0]?.id);
  });
});
