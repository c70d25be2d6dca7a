import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { invertDiff } from "@shared/domain/core/diff.ts";
import { validateRecord } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import { brokenReference } from "@shared/domain/core/references.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { type AnyRecord, RECORD_TYPES } from "@shared/domain/records.ts";
import { canonicalJson } from "@shared/interchange/canonical-json.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullSample } from "../../builders/random/full-sample.ts";
import { fulfil, RANDOM_COMMANDS, wishes } from "../../builders/random/sequence.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** A busy machine takes its time over hundreds of engagements. */
const PATIENCE = 180_000;

const RUNS = Number(process.env.FRONTSTAGE_RANDOM_RUNS ?? 600);
const SAMPLE = fullSample();
const BLANK = [newEngagement("e")];

/** The records as text, by id, with their fields in one order: the same text is the same engagement. */
const picture = (records: Iterable<AnyRecord>): string =>
  canonicalJson([...records].sort((a, b) => (a.id < b.id ? -1 : 1)));

/** What every declared index answers for every id that its field holds. */
function indexed(model: Model): string {
  return Object.values(RECORD_TYPES)
    .flatMap(({ type, indexes }) =>
      indexes.flatMap((field) => {
        const ids = new Set(model.all(type).map((record) => String(Reflect.get(record, field))));
        return [...ids].sort().map((id) => {
          const found = model.by(type as "lane", field as "blueprintId", id).map((record) => record.id);
          return `${type} ${field} ${id}: ${found.sort()}`;
        });
      }),
    )
    .join("\n");
}

/** By name, so that a failure prints the sequence and not a whole engagement. */
const STARTS = { sample: SAMPLE, blank: BLANK };
const start = fc.constantFrom("sample" as const, "blank" as const);

describe("a random sequence of commands", () => {
  it(
    "taken back as a whole gives the engagement before it, done again the one after it",
    () => {
      fc.assert(
        fc.property(start, wishes(25), (from, sequence) => {
          const { session, document } = sessionInMemory(STARTS[from]);
          const before = picture(document.model.records());
          for (const wish of sequence) fulfil(session, wish);
          const after = picture(document.model.records());
          while (session.undo());
          expect(picture(document.model.records())).toBe(before);
          while (session.redo());
          expect(picture(document.model.records())).toBe(after);
          expect(indexed(document.model)).toBe(indexed(new Model(document.model.records())));
        }),
        { numRuns: RUNS / 2 },
      );
    },
    PATIENCE,
  );

  it(
    "leaves every record sound and every reference leading somewhere, after each step and each undo",
    () => {
      fc.assert(
        fc.property(start, wishes(12), (from, sequence) => {
          const { session, document } = sessionInMemory(STARTS[from]);
          const check = () => {
            const held = [...document.model.records()];
            for (const record of held)
              expect(brokenReference(record, (id) => document.model.find(id))).toBeNull();
            if (from === "blank") for (const record of held) validateRecord(record);
          };
          for (const wish of sequence) {
            fulfil(session, wish);
            check();
          }
          while (session.undo()) check();
        }),
        { numRuns: RUNS / 3 },
      );
    },
    PATIENCE,
  );

  it(
    "refused in the middle has changed nothing",
    () => {
      fc.assert(
        fc.property(wishes(12), (sequence) => {
          const { session, document } = sessionInMemory(SAMPLE);
          for (const wish of sequence) {
            const before = [...document.model.records()];
            const revision = session.revision;
            const done = fulfil(session, wish) !== null;
            if (done && session.revision !== revision) continue;
            const after = [...document.model.records()];
            expect(after.length).toBe(before.length);
            expect(after.every((record, index) => record === before[index])).toBe(true);
          }
        }),
        { numRuns: RUNS / 6 },
      );
    },
    PATIENCE,
  );

  it(
    "is on the disk as batches that make the same engagement",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          start,
          wishes(15),
          fc.infiniteStream(fc.boolean()),
          async (from, sequence, pauses) => {
            const { session, document, written } = sessionInMemory(STARTS[from]);
            for (const wish of sequence) {
              fulfil(session, wish);
              if (pauses.next().value) await session.flush();
            }
            await session.flush();
            const replayed = new Model(STARTS[from]);
            for (const batch of written) replayed.apply(batch.diff);
            expect(picture(replayed.records())).toBe(picture(document.model.records()));
            if (written.length > 0) expect(written.at(-1)?.revision).toBe(session.revision);
          },
        ),
        { numRuns: RUNS / 3 },
      );
    },
    PATIENCE,
  );

  it(
    "makes diffs that are themselves again when turned round twice",
    () => {
      fc.assert(
        fc.property(start, wishes(10), (from, sequence) => {
          const { session } = sessionInMemory(STARTS[from]);
          for (const wish of sequence) fulfil(session, wish);
          for (const { diff } of session.undoStack) expect(invertDiff(invertDiff(diff))).toEqual(diff);
        }),
        { numRuns: RUNS / 6 },
      );
    },
    PATIENCE,
  );
});

describe("the random commands", () => {
  it(
    "are all commands of the domain",
    () => {
      const domain = join(import.meta.dirname, "../../../shared/domain");
      const files = (readdirSync(domain, { recursive: true }) as string[]).filter((path) =>
        path.includes("commands/"),
      );
      const declared = files.flatMap((path) => {
        const text = readFileSync(join(domain, path), "utf8");
        return [...text.matchAll(/^ {2}id: "([a-z-]+\.[a-z-]+[a-z.-]*)",/gm)].map((match) => match[1]);
      });
      const used = RANDOM_COMMANDS.map(({ id }) => id);
      expect(declared.length).toBeGreaterThan(50);
      expect(new Set(used)).toEqual(new Set(declared));
    },
    PATIENCE,
  );

  it(
    "do what they say more often than they are refused, each of them at least once",
    () => {
      const missing = new Set(RANDOM_COMMANDS.map((_, index) => index));
      let count = 0;
      let refused = 0;
      const { session } = sessionInMemory(SAMPLE);
      for (const sequence of fc.sample(wishes(10), { numRuns: 1200, seed: 5 })) {
        for (const wish of sequence) {
          count++;
          if (fulfil(session, wish) === null) refused++;
          else missing.delete(wish.command);
        }
        while (session.undo());
      }
      expect(refused / count).toBeLessThan(0.5);
      expect([...missing]).toEqual([]);
    },
    PATIENCE,
  );
});
