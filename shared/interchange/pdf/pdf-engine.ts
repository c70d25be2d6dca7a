/**
 * Prints one HTML document: its own page sizes, backgrounds on, named destinations kept. The same promise is kept by
 * Electron's window, by a headless Chromium on the command line, and by the tests.
 */
export type PdfEngine = (html: string, options: { tagged: boolean; outline: boolean }) => Promise<Uint8Array>;
