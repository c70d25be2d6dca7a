import { UserError } from "@shared/base/result.ts";
import { z } from "zod";
import { MAP_LIMITS } from "../blueprint/map-limits.ts";
import { BANDS, FLOW_KINDS, failPointField, NO_RECOVERY, STEP_KINDS } from "../blueprint/records.ts";
import { durationField, lineField, shareField, textField } from "../core/fields.ts";
import { firstIssue } from "../core/issue-text.ts";

const place = z
  .int()
  .min(0)
  .max(MAP_LIMITS.steps - 1);

const laneField = z.strictObject({ band: z.enum(BANDS), name: lineField, subtitle: lineField });
const stageField = z.strictObject({ name: lineField, columns: z.int().min(1).max(MAP_LIMITS.columns) });

/** Templates that were saved before a fail point told its recovery do not say those fields. */
const templateFailPoint = z.preprocess(
  (value) => (value !== null && typeof value === "object" ? { ...NO_RECOVERY, ...value } : value),
  failPointField,
);

/** What a step of a template may say: everything but what points at other records of an engagement. */
const stepFields = {
  kind: z.enum(STEP_KINDS),
  title: lineField,
  role: lineField,
  owner: lineField,
  channel: lineField,
  workTime: durationField.nullable(),
  waitTime: durationField.nullable(),
  approvals: z.int().min(0).max(100),
  failPoint: templateFailPoint.nullable(),
  control: textField,
  successPoint: textField,
  momentOfTruth: z.boolean(),
  cost: z.number().min(0).nullable(),
  thoughts: textField,
  feelings: textField,
  feeling: z.number().min(-2).max(2).nullable(),
  pain: textField,
  gain: textField,
  quote: textField,
  notes: textField,
};
export const TEMPLATE_STEP_FIELDS = Object.keys(stepFields) as readonly (keyof typeof stepFields)[];

const wholeStep = z.strictObject(stepFields);
export type TemplateStepFields = Partial<z.infer<typeof wholeStep>>;

/** A step by the numbers of its lane and stage; what it leaves out is at its default. */
export type TemplateStep = TemplateStepFields & {
  readonly lane: number;
  readonly stage: number;
  readonly column: number;
  /** What is inside of it. */
  readonly inside?: TemplateContent | undefined;
};

export interface TemplateContent {
  readonly lanes: readonly z.infer<typeof laneField>[];
  readonly stages: readonly z.infer<typeof stageField>[];
  readonly steps: readonly TemplateStep[];
  /** Between steps by their numbers. */
  readonly flows: readonly z.infer<typeof flowField>[];
}

const flowField = z.strictObject({
  from: place,
  to: place,
  kind: z.enum(FLOW_KINDS),
  label: lineField,
  probability: shareField.nullable(),
});

const contentShape: z.ZodType<TemplateContent> = z.strictObject({
  lanes: z.array(laneField).min(1).max(MAP_LIMITS.lanes),
  stages: z.array(stageField).min(1).max(MAP_LIMITS.stages),
  steps: z
    .array(
      z.strictObject({
        ...wholeStep.partial().shape,
        lane: place,
        stage: place,
        column: z
          .int()
          .min(0)
          .max(MAP_LIMITS.columns - 1),
        inside: z.lazy(() => contentShape).optional(),
      }),
    )
    .max(MAP_LIMITS.steps),
  flows: z.array(flowField).max(MAP_LIMITS.flows),
}) as z.ZodType<TemplateContent>;

/** Sound when every number leads to something that is there. */
export const templateContentField: z.ZodType<TemplateContent> = contentShape.refine(
  holds,
  "names a lane, stage or step that it does not have",
);

function holds({ lanes, stages, steps, flows }: TemplateContent): boolean {
  return (
    steps.every(
      (step) =>
        step.lane < lanes.length &&
        step.stage < stages.length &&
        (step.inside === undefined || holds(step.inside)),
    ) && flows.every(({ from, to }) => from < steps.length && to < steps.length)
  );
}

/** A blueprint to begin with. */
export interface BlueprintTemplate {
  readonly id: string;
  readonly name: string;
  /** What it is good for, in a sentence or two. */
  readonly description: string;
  readonly content: TemplateContent;
}

export const templateSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: lineField.min(1),
  description: z.string().max(2000),
  content: templateContentField,
});

/** Steps at every level. */
export const stepCountOf = (content: TemplateContent): number =>
  content.steps.reduce((sum, { inside }) => sum + 1 + (inside ? stepCountOf(inside) : 0), 0);

/** Refuses in words what could not be read back once it is kept. */
export function checkTemplate(template: BlueprintTemplate): void {
  checkCounts(template.name, template.content);
  const parsed = templateSchema.safeParse(template);
  if (!parsed.success) throw new UserError(`${template.name} is not sound: ${firstIssue(parsed.error)}`);
}

function checkCounts(name: string, content: TemplateContent): void {
  for (const part of ["lanes", "stages", "steps", "flows"] as const) {
    const [count, most] = [content[part].length, MAP_LIMITS[part]];
    if (count > most) throw new UserError(`${name} has ${count} ${part}; a template may have ${most}.`);
  }
  for (const { title, inside } of content.steps) if (inside) checkCounts(title || name, inside);
}
