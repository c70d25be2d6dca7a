const WAYS = [
  "Receive,Check,Decide,Send",
  "Receive,Check,Ask,Check,Decide,Send",
  "Receive,Check,Advise,Advise,Decide,Send",
  "Receive,Forward,Check,Decide,Appeal,Decide,Send",
];
const CHANNELS = ["Internet", "Desk", "Post", "E-mail"];

/**
 * A log as a file, the same at every run: cases of 4 to 12 events whose times overlap, rows in the order of time,
 * some of the ways rare.
 */
export function makeEventLogCsv(events: number): Uint8Array {
  let seed = 20_240_101;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  const rows: { time: number; text: string }[] = [];
  for (let which = 0; rows.length < events; which++) {
    let time = Date.UTC(2020, 0, 1) + Math.floor(random() * 1000 * 86_400_000);
    const way = WAYS[Math.floor(random() ** 2 * WAYS.length)]!.split(",");
    const extra = Array.from(
      { length: Math.floor(random() ** 4 * 6) },
      () => `T${Math.floor(random() * 20)}`,
    );
    const channel = CHANNELS[Math.floor(random() * CHANNELS.length)]!;
    for (const activity of [...way.slice(0, -1), ...extra, way.at(-1)!]) {
      if (rows.length === events) break;
      const stamp = new Date(time).toISOString().replace("T", " ").replace("Z", "+00:00");
      rows.push({ time, text: `C${which},${activity},${stamp},${channel},R${Math.floor(random() * 40)}` });
      time += Math.floor(-Math.log(1 - random()) * 86_400_000);
    }
  }
  rows.sort((a, b) => a.time - b.time);
  return new TextEncoder().encode(
    `case,activity,time,channel,resource\n${rows.map(({ text }) => text).join("\n")}\n`,
  );
}
