/** The choice that takes the touch point away. */
export const NO_PLACE = "-";
