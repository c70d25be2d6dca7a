import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { REPORT_KINDS, type ReportKind } from "@shared/domain/report/records.ts";
import { messages } from "./messages.ts";

const words = messages.export;
const plain = (text: string): string => text.trim().toLowerCase();

/** What a person calls the kinds for short. */
const SHORT: ReadonlyMap<string, ReportKind> = new Map([
  ["proposal", "redesign-proposal"],
  ["plan", "prototype-plan"],
  ["assessment", "current-state"],
  ["audit", "policy-audit"],
  ["workshop", "workshop-record"],
]);

/** A kind of report, or one report by its title or id. */
export function chooseReport(
  model: ReadModel,
  wanted: string,
  file: string,
): { readonly kind: ReportKind } | { readonly id: Id } {
  const kind = REPORT_KINDS.find((entry) => entry === plain(wanted)) ?? SHORT.get(plain(wanted));
  if (kind) return { kind };
  const reports = model.all("report").sort(byOrder);
  const found = reports.find(({ id, title }) => id === wanted || plain(title) === plain(wanted));
  if (found) return { id: found.id };
  const known = [...REPORT_KINDS, ...reports.map(({ title }) => `“${title}”`)];
  throw new UserError(words.noReport(wanted, known.join(", ")), file);
}

/** A blueprint by its name, with its journey's before it where the name alone says too little, or by its id. */
export function chooseBlueprint(
  model: ReadModel,
  wanted: string,
  file: string,
): { readonly id: Id; readonly title: string } {
  const all = model
    .all("journey")
    .sort(byOrder)
    .flatMap((journey) =>
      model
        .by("blueprint", "journeyId", journey.id)
        .sort(byOrder)
        .map(({ id, name }) => ({ id, name, title: `${journey.name} / ${name}` })),
    );
  if (all.length === 0) throw new UserError(words.noBlueprints, file);
  const found = [
    all.filter(({ id }) => id === wanted),
    all.filter(({ title }) => plain(title) === plain(wanted)),
    all.filter(({ name }) => plain(name) === plain(wanted)),
  ].find((list) => list.length > 0);
  const titles = (list: typeof all) => list.map(({ title }) => `“${title}”`).join(", ");
  if (!found) throw new UserError(words.noBlueprint(wanted, titles(all)), file);
  const [first, second] = found;
  if (!first || second) throw new UserError(words.severalBlueprints(wanted, titles(found)), file);
  return first;
}

/** A journey that has a blueprint, by its name or its id. */
export function chooseJourney(
  model: ReadModel,
  wanted: string,
  file: string,
): { readonly id: Id; readonly title: string } {
  const all = model.all("journey").sort(byOrder);
  const found = all.filter(({ id, name }) => id === wanted || plain(name) === plain(wanted));
  const [first, second] = found;
  if (!first) {
    const known = all.map(({ name }) => `“${name}”`).join(", ");
    throw new UserError(words.noJourney(wanted, known), file);
  }
  if (second) throw new UserError(words.severalJourneys(wanted), file);
  if (model.by("blueprint", "journeyId", first.id).length === 0)
    throw new UserError(words.emptyJourney(first.name), file);
  return { id: first.id, title: first.name };
}
