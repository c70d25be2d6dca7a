/** Something that can be ended once: a subscription, a registration, a lock. */
export type Dispose = () => void;
