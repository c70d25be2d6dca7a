import { afterAll } from "vitest";
import { startDisplay } from "./display.ts";

// Each file of desktop tests has a screen of its own, and so a clipboard: two run at a time.
const { display, close } = await startDisplay();
if (display) process.env.DISPLAY = display;
afterAll(close);
