import { config } from "zod";

// Imported before anything that makes a schema: zod would try whether the page lets it compile code, and the policy
// reports every try.
config({ jitless: true });
