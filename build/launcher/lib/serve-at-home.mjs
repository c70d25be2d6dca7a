import { serve } from "./serve.mjs";

/** A browser keeps engagements by address, so the address has to be the same at every start. */
const HOME = 24_173;
const ELSEWHERE =
  "The usual port is taken: engagements that were made at another address are not seen at this one.";

/** Serves at the usual port (PORT names another), else at any that is free, with a note that says what this means. */
export async function serveAtHome() {
  try {
    return await serve(Number(process.env.PORT ?? HOME));
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    return { ...(await serve(0)), note: ELSEWHERE };
  }
}
