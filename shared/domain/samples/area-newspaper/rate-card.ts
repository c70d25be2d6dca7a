import type { Asset } from "../../engagement/records.ts";

export const RATE_CARD_ID = "picture.rate-card";

/** The printed list that the desk quotes from, as a scan would show it; drawn for the sample. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 320" width="240" height="320" font-family="Georgia, serif" font-size="14" fill="#1b1f24">
<rect width="240" height="320" fill="#f7f1e3"/>
<rect width="240" height="64" fill="#12304f"/>
<text x="24" y="30" font-size="20" font-weight="bold" fill="#ffffff">Rate card</text>
<text x="24" y="50" font-size="12" fill="#ffffff">Small advertisements, January 2025</text>
<text x="216" y="88" font-size="11" text-anchor="end">euros, without VAT</text>
<text x="24" y="118">Line, weekday</text><text x="216" y="118" text-anchor="end">4.20</text><path stroke="#c9bfa6" d="M24 127H216"/>
<text x="24" y="148">Line, Saturday</text><text x="216" y="148" text-anchor="end">5.60</text><path stroke="#c9bfa6" d="M24 157H216"/>
<text x="24" y="178">Box 45 × 30 mm</text><text x="216" y="178" text-anchor="end">38.00</text><path stroke="#c9bfa6" d="M24 187H216"/>
<text x="24" y="208">Box 90 × 60 mm</text><text x="216" y="208" text-anchor="end">112.00</text><path stroke="#c9bfa6" d="M24 217H216"/>
<text x="24" y="238">Photograph</text><text x="216" y="238" text-anchor="end">12.00</text><path stroke="#c9bfa6" d="M24 247H216"/>
<text x="24" y="290" font-size="11">Prices hold until a new card is printed.</text>
</svg>
`;

export const rateCardBytes = (): Uint8Array => new TextEncoder().encode(SVG);

export const rateCard: Asset = {
  id: RATE_CARD_ID,
  type: "asset",
  name: "Rate card of January 2025",
  mediaType: "image/svg+xml",
  size: 1262,
  sha256: "685f3d5345043247474c2a6926d84d281041e9939a8b307b11b8f5b417097137",
};
