/** When a wave is looked at where nobody has said otherwise, in days after it went live. */
export const USUAL_REVIEWS = [30, 90] as const;
