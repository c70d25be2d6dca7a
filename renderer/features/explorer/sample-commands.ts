import type { EngagementContents } from "@shared/domain/core/contents.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/** The id that the shipped sample always has, so that it is found again. */
const SAMPLE_ID = "sample-area-newspaper";

/** The sample is a chunk of its own: who never opens it never loads it. */
async function sampleContents(): Promise<EngagementContents> {
  const sample = await import("@shared/domain/samples/area-newspaper/area-newspaper.ts");
  return sample.areaNewspaperSample();
}

export async function openSample(services: Services): Promise<void> {
  const known = (await services.store.list()).some((entry) => entry.id === SAMPLE_ID);
  if (!known) {
    await services.notices.progress(messages.openSample, async () =>
      services.store.import(await sampleContents()),
    );
  }
  await services.openEngagement(SAMPLE_ID);
}

/** As shipped again; what was changed in it is lost, so it asks first. */
export async function resetSample(services: Services): Promise<void> {
  const yes = await services.dialogs.confirm({
    title: messages.resetSampleTitle,
    text: messages.resetSampleText,
    confirm: messages.reset,
    danger: true,
  });
  if (!yes) return;
  if (services.session()?.engagementId === SAMPLE_ID) await services.closeEngagement(SAMPLE_ID);
  const known = (await services.store.list()).some((entry) => entry.id === SAMPLE_ID);
  if (known) await services.store.remove(SAMPLE_ID);
  await openSample(services);
}
