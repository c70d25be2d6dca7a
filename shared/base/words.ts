/**
 * What another language has to give for the words of an object: the same keys, the same arguments, any text.
 * Functions keep their arguments; lists keep their length.
 */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : { readonly [Key in keyof T]: Words<T[Key]> };
