import type { ErrorCode } from '@onewindow/contracts';

type Domain<Code> = Code extends `${infer D}.${string}` ? D : never;
type NameIn<D extends string, Code> = Code extends `${D}.${infer Name}` ? Name : never;

/** A sentence for every code of the API; the compiler asks for one that is missing. */
export type ProblemTexts = {
  readonly [D in Domain<ErrorCode>]: { readonly [N in NameIn<D, ErrorCode>]: string };
};
