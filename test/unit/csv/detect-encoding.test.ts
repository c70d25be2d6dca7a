import { decodeText, detectEncoding } from "@shared/interchange/csv/detect-encoding.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { describe, expect, test } from "vitest";

/** A sentence or two of each language, written by another program in that encoding. */
const SENTENCES: readonly (readonly [language: string, encoding: string, base64: string])[] = [
  [
    "German",
    "windows-1252",
    "R3L232UgdW5kIFF1YWxpdOR0IGRlciBBbnplaWdlIHNpbmQgc2No9m4sIGFiZXIgZGllIFL8Y2tlcnN0YXR0dW5nIGzk33QgYXVmIHNpY2ggd2FydGVuLiDcYnJpZ2VuczoghG5pZSB3aWVkZXKTIJYgc28gZGllIEt1bmRpbi4=",
  ],
  [
    "German",
    "macintosh",
    "R3Kap2UgdW5kIFF1YWxpdIp0IGRlciBBbnplaWdlIHNpbmQgc2Nomm4sIGFiZXIgZGllIFKfY2tlcnN0YXR0dW5nIGyKp3QgYXVmIHNpY2ggd2FydGVuLiCGYnJpZ2Vuczog425pZSB3aWVkZXLSINAgc28gZGllIEt1bmRpbi4=",
  ],
  [
    "French",
    "windows-1252",
    "TJLpcXVpcGUgYSDpdOkgdHLocyBhaW1hYmxlLCBtYWlzIGxlIGTpbGFpIOl0YWl0IHRyb3AgbG9uZyA6IG/5IGVzdCBskmFyZ2VudCA/IMdhIG5lIHZhIHBhcywgY5Jlc3Qgc/tyLg==",
  ],
  [
    "French",
    "macintosh",
    "TNWOcXVpcGUgYSCOdI4gdHKPcyBhaW1hYmxlLCBtYWlzIGxlIGSObGFpII50YWl0IHRyb3AgbG9uZyA6IG+dIGVzdCBs1WFyZ2VudCA/IIJhIG5lIHZhIHBhcywgY9Vlc3Qgc55yLg==",
  ],
  [
    "Spanish",
    "windows-1252",
    "RWwgc2Xxb3IgZGUgbGEgdmVudGFuaWxsYSBtZSBkaWpvIHF1ZSBtYfFhbmEsIHkgYXPtIGNhZGEgZO1hLiBBcXXtIG5vIGhheSBuYWRpZSBxdWUgcmVzcG9uZGEgYSBtaSBwZXRpY2nzbi4=",
  ],
  [
    "Spanish",
    "macintosh",
    "RWwgc2WWb3IgZGUgbGEgdmVudGFuaWxsYSBtZSBkaWpvIHF1ZSBtYZZhbmEsIHkgYXOSIGNhZGEgZJJhLiBBcXWSIG5vIGhheSBuYWRpZSBxdWUgcmVzcG9uZGEgYSBtaSBwZXRpY2mXbi4=",
  ],
  [
    "Portuguese",
    "windows-1252",
    "TuNvIHNlaSBxdWFuZG8gdmVtIG8gZGluaGVpcm8uIEFzIGluZm9ybWHn9WVzIHPjbyBt4XMgZSBuaW5ndeltIHRlbSBvcGluafVlczsg4CB0YXJkZSBlc3ThIGZlY2hhZG8u",
  ],
  [
    "Portuguese",
    "macintosh",
    "TotvIHNlaSBxdWFuZG8gdmVtIG8gZGluaGVpcm8uIEFzIGluZm9ybWGNm2VzIHOLbyBth3MgZSBuaW5ndY5tIHRlbSBvcGluaZtlczsgiCB0YXJkZSBlc3SHIGZlY2hhZG8u",
  ],
  [
    "Danish",
    "windows-1252",
    "SmVnIHZlbnRlZGUgbOZuZ2UgcOUgc3Zhciwgb2cgcHL4dmVkZSBhdCByaW5nZS4gxXJzYWdlbiBmaWsgamVnIGFsZHJpZzsgZGV0IGf4ciBtaWcgdnJlZC4=",
  ],
  [
    "Danish",
    "macintosh",
    "SmVnIHZlbnRlZGUgbL5uZ2UgcIwgc3Zhciwgb2cgcHK/dmVkZSBhdCByaW5nZS4ggXJzYWdlbiBmaWsgamVnIGFsZHJpZzsgZGV0IGe/ciBtaWcgdnJlZC4=",
  ],
  [
    "Icelandic",
    "windows-1252",
    "3mHwIHTzayBvZiBsYW5nYW4gdO1tYSBh8CBm4SBzdmFyLiDJZyB2aWwgZuEgcGVuaW5nYW5hIG3tbmEgb2cg/mFra2EgZnlyaXIu",
  ],
  [
    "Estonian",
    "windows-1252",
    "T290YXNpbiBr9WlnZSBrYXVlbSwgc2VzdCBrZWVnaSBlaSB29XRudWQgbWludSBz9W51IGt1dWxkYS4gVORuYW4gduRnYSwgbvz8ZCBvbiBr9WlrIGjkc3RpLg==",
  ],
  [
    "English with curly quotes",
    "windows-1252",
    "k05vYm9keSB0b2xkIG1llCwgc2hlIHNhaWQgliBhbmQgZGlkbpJ0IGtub3cgd2h5LiBJdCBjb3N0cyA1IIAgbW9yZYU=",
  ],
  [
    "English with curly quotes",
    "macintosh",
    "0k5vYm9keSB0b2xkIG1l0ywgc2hlIHNhaWQg0CBhbmQgZGlkbtV0IGtub3cgd2h5LiBJdCBjb3N0cyA1INsgbW9yZck=",
  ],
  [
    "Polish",
    "windows-1250",
    "UHJvc3rqIHBvZGHmLCBqYWsgZLN1Z28gY3pla2GzIHBhbiBuYSBvZHBvd2llZJ8uIEJ5s28gn2xlLCC/ZSBuaWt0IG5pZSB3aWVkemlhsywgZ2R6aWUgc7kgcGllbmm5ZHplLiCvYWwu",
  ],
  [
    "Polish",
    "iso-8859-2",
    "UHJvc3rqIHBvZGHmLCBqYWsgZLN1Z28gY3pla2GzIHBhbiBuYSBvZHBvd2llZLwuIEJ5s28gvGxlLCC/ZSBuaWt0IG5pZSB3aWVkemlhsywgZ2R6aWUgc7EgcGllbmmxZHplLiCvYWwu",
  ],
  [
    "Czech",
    "windows-1250",
    "UPjtbGmaIGRsb3VobyBqc21lIOhla2FsaSBuYSBwZW7temUsIG5pa2RvIG5lduxk7GwsIGtkZSCe4WRvc3QgamUuIETsa3VqaSwgbflqIProZXQgamUgmp1hc3Ru7CB6cOx0Lg==",
  ],
  [
    "Czech",
    "iso-8859-2",
    "UPjtbGm5IGRsb3VobyBqc21lIOhla2FsaSBuYSBwZW7temUsIG5pa2RvIG5lduxk7GwsIGtkZSC+4WRvc3QgamUuIETsa3VqaSwgbflqIProZXQgamUgubthc3Ru7CB6cOx0Lg==",
  ],
  [
    "Hungarian",
    "windows-1250",
    "VPpsIHNva+FpZyB24XJ0dW5rIGEgcOluenJlLCBzZW5raSBzZW0gdHVkdGEsIGhvbCB2YW4gYSBr6XJlbGVtLiBL9nN69m72bSwgbvV0dCBhIGJpemFsb20sIOlzIGd5+2x0Lg==",
  ],
  [
    "Slovene",
    "windows-1250",
    "yGFrYWxpIHNtbyBwcmVkb2xnbywgbmlo6GUgbmkgdmVkZWwsIGtqZSBqZSB2bG9nYS4gjmVsaW0gc2kgYm9sapplZ2Egb2Rub3NhLCCeZSB6ZGFqLg==",
  ],
  [
    "Slovene",
    "iso-8859-2",
    "yGFrYWxpIHNtbyBwcmVkb2xnbywgbmlo6GUgbmkgdmVkZWwsIGtqZSBqZSB2bG9nYS4grmVsaW0gc2kgYm9sarllZ2Egb2Rub3NhLCC+ZSB6ZGFqLg==",
  ],
];
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));

describe("what a text is written in is seen from its letters", () => {
  test.each(SENTENCES)("%s in %s", (_language, encoding, base64) => {
    expect(detectEncoding(bytesOf(base64))).toBe(encoding);
  });

  test("marks and noughts come first, then UTF-8; nothing but ASCII is UTF-8", () => {
    expect(detectEncoding(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toBe("utf-16le");
    expect(detectEncoding(Uint8Array.of(0xfe, 0xff, 0, 0x41))).toBe("utf-16be");
    expect(detectEncoding(new Uint8Array(Buffer.from("Price list", "utf16le")))).toBe("utf-16le");
    expect(detectEncoding(new TextEncoder().encode("Größe"))).toBe("utf-8");
    expect(detectEncoding(new TextEncoder().encode("size"))).toBe("utf-8");
  });

  test("the euro and curly quotes of Windows-1252 are read as such, whatever runs the program", () => {
    const bytes = Uint8Array.of(0x93, 0x80, 0x94, 0x92, 0x85, 0x9f, 0xe4);
    expect(decodeText(bytes, "windows-1252")).toBe("“€”’…Ÿä");
    expect(
      readCsv(Uint8Array.of(...Buffer.from("a,b\n5 "), 0x80, ...Buffer.from(",x\n"))).columns[0],
    ).toEqual(readCsv(new TextEncoder().encode("a,b\n5 €,x\n")).columns[0]);
  });

  test("of a few odd bytes nothing can be known: they are Windows-1252", () => {
    expect(detectEncoding(Uint8Array.of(0x61, 0xa4, 0x3b, 0x31))).toBe("windows-1252");
  });
});
