import { UserError } from "@shared/base/result.ts";

/** Nothing runs in a printed document and nothing is fetched by it: what it shows lies inside it. */
export const DOCUMENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
/** A page in which a picture is drawn. */
export const BLANK_DOCUMENT = '<!doctype html><html lang="en"><title>Picture</title></html>';

const TIME_LIMIT = 120_000;

/** Work of a printer that does not end is given up. */
export function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new UserError("Making the file took longer than two minutes.")),
      TIME_LIMIT,
    );
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
