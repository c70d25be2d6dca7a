import { fail, ok, type Result, UserError } from "@shared/base/result.ts";
import { firstIssue } from "@shared/domain/core/issue-text.ts";
import { type BlueprintTemplate, templateSchema } from "@shared/domain/templates/template.ts";
import { canonicalJson, parseSafeJson } from "./canonical-json.ts";

const FORMAT = "frontstage-template";
const VERSION = 1;
/** Bytes; a blueprint of twenty thousand steps has less. A larger file is neither read nor written. */
export const TEMPLATE_FILE_LIMIT = 50_000_000;

/** A template as a file of its own (`.frontstage-template`): JSON, the same template gives the same bytes. */
export function writeTemplate({ name, description, content }: BlueprintTemplate): Uint8Array {
  const file = { format: FORMAT, version: VERSION, name, description, content };
  const bytes = new TextEncoder().encode(canonicalJson(file));
  if (bytes.length > TEMPLATE_FILE_LIMIT) {
    throw new UserError(
      `${name} comes to ${Math.ceil(bytes.length / 1e6)} MB; a template file that can be read again has ${TEMPLATE_FILE_LIMIT / 1e6} MB.`,
    );
  }
  return bytes;
}

/** Read and checked as a whole; a file that is no template, newer or damaged is refused, and the place named. */
export function readTemplate(bytes: Uint8Array, id: string): Result<BlueprintTemplate> {
  if (bytes.length > TEMPLATE_FILE_LIMIT) return fail("The file is too large for a template.");
  let file: Record<string, unknown> | null;
  try {
    file = parseSafeJson(bytes, FORMAT) as Record<string, unknown> | null;
  } catch (error) {
    return fail(error instanceof UserError ? error.message : "The file is not JSON.");
  }
  if (typeof file !== "object" || file === null || file.format !== FORMAT)
    return fail(`This is no template: "format" is not "${FORMAT}".`);
  if (file.version !== VERSION)
    return fail(
      typeof file.version === "number" && file.version > VERSION
        ? `The template was made by a newer Frontstage (format ${file.version}). Update to use it.`
        : '"version" is not known.',
    );
  const { format: _, version: __, ...rest } = file;
  const parsed = templateSchema.safeParse({ ...rest, id });
  if (!parsed.success) return fail(`The template is not sound: ${firstIssue(parsed.error)}`);
  return ok(parsed.data);
}
